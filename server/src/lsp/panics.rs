//! What becomes of a panic: logged always, and the end of the process unless it was caught.
//!
//! A server that lost a thread or a task answers some things and not others, and nobody knows
//! why. So a panic either stays inside [`catch`], or the process ends and the editor restarts it.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::process;
use std::thread;

/// The exit code after a panic that nobody caught, as of any Rust program.
const PANIC_EXIT_CODE: i32 = 101;

/// A panic was caught. The log has its story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Panicked;

thread_local! {
    static CATCHING: Cell<u32> = const { Cell::new(0) };
}

/// Runs `body`, and survives its panic.
///
/// # Errors
/// [`Panicked`] if it panicked.
pub(crate) fn catch<T>(body: impl FnOnce() -> T) -> Result<T, Panicked> {
    CATCHING.set(CATCHING.get() + 1);
    // What a body leaves half-done is its own: shared state is replaced as a whole, never edited.
    let outcome = catch_unwind(AssertUnwindSafe(body));
    CATCHING.set(CATCHING.get() - 1);
    outcome.map_err(|_| Panicked)
}

/// From now on every panic goes to the log, and one outside of [`catch`] ends the process.
pub(crate) fn install_hook() {
    std::panic::set_hook(Box::new(|info| {
        log(info);
        if CATCHING.get() == 0 {
            process::exit(PANIC_EXIT_CODE);
        }
    }));
}

fn log(info: &PanicHookInfo<'_>) {
    let message = info.payload_as_str().unwrap_or("no message");
    let place = info.location().map(ToString::to_string);
    let thread = thread::current();
    tracing::error!(
        thread = thread.name().unwrap_or("unnamed"),
        place = place.as_deref().unwrap_or("unknown"),
        "panic: {message}"
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_caught_and_the_thread_goes_on() {
        assert_eq!(catch(|| panic!("inner")), Err::<(), _>(Panicked));
        assert_eq!(catch(|| 1), Ok(1));
        assert_eq!(CATCHING.get(), 0);
    }
}
