//! Watching the editor's process: when it is gone, nobody wants the server any more.
//!
//! Standard input usually ends with the editor. It does not when somebody else, a shell or
//! another child of the editor, still holds the other end open.

use std::time::Duration;

const INTERVAL: Duration = Duration::from_secs(1);

/// Returns when the process is gone. Never returns if it cannot be seen in the first place: the
/// editor may live in another container, where its number means nothing to us.
pub(crate) async fn gone(process: u32) {
    let Some(life) = life(process) else {
        tracing::info!(process, "the editor's process cannot be watched");
        return std::future::pending().await;
    };
    while self::life(process).as_ref() == Some(&life) {
        tokio::time::sleep(INTERVAL).await;
    }
    tracing::info!(process, "the editor's process is gone");
}

/// What tells a living process from a later one with the same number; `None` if it is dead.
#[cfg(target_os = "linux")]
fn life(process: u32) -> Option<String> {
    let status = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name of the program stands in parentheses and may hold anything, even parentheses.
    let (_, fields) = status.rsplit_once(')')?;
    let mut fields = fields.split_whitespace();
    let state = fields.next()?;
    if matches!(state, "Z" | "X" | "x") {
        return None;
    }
    let start_time = fields.nth(18)?;
    Some(start_time.to_owned())
}

/// Elsewhere on Unix only the process that started this one can be watched without unsafe code:
/// when it dies, the system gives its children another parent.
#[cfg(all(unix, not(target_os = "linux")))]
fn life(process: u32) -> Option<()> {
    (std::os::unix::process::parent_id() == process).then_some(())
}

/// Here the end of standard input has to do.
#[cfg(not(unix))]
fn life(_: u32) -> Option<()> {
    None
}
