use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn tasks_that_are_awaited_at_once() {
    check(
        &RULE,
        r#"
use tokio::task::{self, JoinError};

async fn count(n: u32) -> u32 { n }
async fn fails() -> Result<u32, JoinError> { Ok(1) }

async fn total() -> Result<u32, JoinError> {
    let a = tokio::spawn(count(1)).await?;
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `tokio::spawn` starts a task that is awaited at once
    let b = tokio::spawn(count(2)).await.unwrap();
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ awaited at once
    let c = task::spawn(count(3)).await.expect("no panic");
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ awaited at once
    let d = tokio::spawn(async move { a + b }).await?;
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: `tokio::spawn` starts a task
    task::spawn_local(count(4)).await?;
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `tokio::task::spawn_local` starts a task
    let _ = tokio::spawn(count(5)).await?;
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ awaited at once
    if true { tokio::spawn(async {}).await.unwrap(); }
    //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ awaited at once
    let e = tokio::spawn(fails()).await??;
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ awaited at once
    match tokio::spawn(count(6)).await? { _ => {} }
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ awaited at once
    Ok(c + d + e + tokio::spawn(count(7)).await?)
    //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ awaited at once
}
"#,
    );
}

#[test]
fn tasks_that_run_beside_something_or_keep_a_panic_in() {
    check_none(
        &RULE,
        r#"
use tokio::task::{JoinError, JoinSet};

async fn count(n: u32) -> u32 { n }
fn spawn(_: impl Future) -> std::future::Ready<Option<u32>> { std::future::ready(None) }

async fn beside() -> Result<u32, JoinError> {
    let task = tokio::spawn(count(1));
    count(2).await;
    task.await?;
    let (a, b) = tokio::join!(tokio::spawn(count(3)), tokio::spawn(count(4)));
    a.unwrap();
    b.unwrap();
    tokio::spawn(count(5));
    let mut set = JoinSet::new();
    set.spawn(count(6));
    set.join_next().await.unwrap()?;
    let n = tokio::task::spawn_blocking(|| 1).await?;
    spawn(count(7)).await.unwrap();
    Ok(n)
}
async fn looked_at() {
    let result = tokio::spawn(count(1)).await;
    if result.is_err() {}
    if let Err(error) = tokio::spawn(count(2)).await { println!("{error}"); }
    match tokio::spawn(count(3)).await { Ok(_) => {} Err(error) => println!("{}", error.is_panic()) }
    let _ = tokio::spawn(count(4)).await;
    tokio::spawn(count(5)).await.unwrap_or_default();
    let _ = tokio::spawn(count(6)).await.map_err(|error| error.to_string());
    assert!(tokio::spawn(count(7)).await.is_ok());
}
async fn elsewhere(handle: &tokio::runtime::Handle, runtime: &tokio::runtime::Runtime) {
    handle.spawn(count(1)).await.unwrap();
    runtime.spawn(count(2)).await.unwrap();
}
async fn meant() {
    // A task of its own, so that the caller's end does not interrupt it.
    let n = tokio::spawn(count(1)).await.unwrap();
}
async fn selected() {
    tokio::select! { _ = tokio::spawn(count(1)) => {} }
}
async fn unknown(thing: &Unknown) { thing.spawn(count(1)).await.unwrap(); }
#[tokio::test]
async fn a_test() { tokio::spawn(count(1)).await.unwrap(); }
"#,
    );
    let place = Place {
        path: "src/main.rs",
        ..LIBRARY
    };
    place.check(
        &RULE,
        "#[tokio::main] async fn main() { tokio::spawn(async {}).await.unwrap(); }",
    );
}

#[test]
fn async_std_gives_the_value_itself() {
    let place = Place {
        dependencies: "async-std = \"1\"\n",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
async fn count(n: u32) -> u32 { n }
async fn total() -> u32 {
    async_std::task::spawn(count(1)).await
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `async_std::task::spawn` starts a task
}
"#,
    );
    let text = |call: &str| {
        format!("async fn count(n: u32) -> u32 {{ n }}\nasync fn f() -> u32 {{ {call} }}\n")
    };
    place.check_fix(
        &RULE,
        "without a task",
        &text("async_std::task::spawn(count(1)).await"),
        &text("count(1).await"),
    );
}

#[test]
fn the_future_itself_is_awaited() {
    let text = |line: &str| {
        format!(
            "use tokio::task::JoinError;\nasync fn count(n: u32) -> u32 {{ n }}\nasync fn f() -> Result<(), JoinError> {{\n    {line}\n    Ok(())\n}}\n"
        )
    };
    for (before, after) in [
        ("tokio::spawn(count(1)).await?;", "count(1).await;"),
        (
            "let n = tokio::spawn(count(1)).await.unwrap();",
            "let n = count(1).await;",
        ),
        (
            "let n = tokio::spawn(count(1)).await.expect(\"no panic\") + 1;",
            "let n = count(1).await + 1;",
        ),
        (
            "let n = tokio::spawn(async move { 1 }).await?;",
            "let n = async move { 1 }.await;",
        ),
        (
            "tokio::spawn(\n        count(1),\n    )\n    .await\n    .unwrap();",
            "count(1).await;",
        ),
    ] {
        check_fix(&RULE, "without a task", &text(before), &text(after));
    }
    check_no_fix(
        &RULE,
        "without a task",
        "async fn count() {}\nasync fn f() { let _ = async { tokio::spawn(count()).await?; Ok::<(), tokio::task::JoinError>(()) }.await; }",
    );
}
