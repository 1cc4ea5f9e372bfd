use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn handles_that_are_dropped() {
    check(
        &RULE,
        r#"
use tokio::task;

async fn report() -> Result<(), String> { Ok(()) }
async fn beat() {}

async fn tasks(runtime: &tokio::runtime::Handle) {
    tokio::spawn(report());
  //^^^^^^^^^^^^^^^^^^^^^^ info: the task gives a `Result`, and its handle is dropped: if it fails, nobody will know
    tokio::spawn(beat());
  //^^^^^^^^^^^^^^^^^^^^ hint: the handle of this task is dropped: nobody waits for it
    let _ = tokio::spawn(async { 1 });
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^ hint: the handle of this task
    _ = task::spawn(beat());
    //  ^^^^^^^^^^^^^^^^^^^ hint: the handle of this task
    tokio::task::spawn_blocking(|| 1);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: the handle of this task
    runtime.spawn(beat());
  //^^^^^^^^^^^^^^^^^^^^^ hint: the handle of this task
    tokio::spawn(async move { report().await?; Ok::<(), String>(()) });
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: gives a `Result`
    task::spawn_local(beat());
  //^^^^^^^^^^^^^^^^^^^^^^^^^ hint: the handle of this task
    if true { tokio::spawn(beat()); }
    //        ^^^^^^^^^^^^^^^^^^^^ hint: the handle of this task
    for _ in 0..3 { tokio::spawn(beat()); }
    //              ^^^^^^^^^^^^^^^^^^^^ hint: the handle of this task
}

fn threads() {
    std::thread::spawn(|| println!());
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: the handle of this thread is dropped
    let _ = std::thread::Builder::new().spawn(|| 1).unwrap();
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: the handle of this thread
}
"#,
    );
}

#[test]
fn handles_that_are_kept() {
    check_none(
        &RULE,
        r#"
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};

async fn beat() {}
fn spawn(_: impl Future) -> u32 { 1 }
struct Pool;
impl Pool { fn spawn(&self, _: impl Future) {} }
fn keep(_: JoinHandle<()>) {}

fn returned() -> JoinHandle<()> { tokio::spawn(beat()) }
fn of_a_feature() -> JoinHandle<()> {
    #[cfg(not(other))]
    {
        tokio::spawn(beat())
    }
    #[cfg(other)]
    {
        other::spawn(beat())
    }
}
async fn kept(pool: &Pool, unknown: &Unknown) {
    let task = tokio::spawn(beat());
    task.await.unwrap();
    let _task = tokio::spawn(beat());
    tokio::spawn(beat()).await.unwrap();
    let mut set = JoinSet::new();
    set.spawn(beat());
    let _ = set.spawn(beat());
    spawn(beat());
    pool.spawn(beat());
    unknown.spawn(beat());
    keep(tokio::spawn(beat()));
    let tasks = vec![tokio::spawn(beat())];
    for task in tasks { task.await.unwrap(); }
    drop(tokio::spawn(beat()));
    tokio::spawn(beat()).abort();
}
async fn server(listener: TcpListener) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        tokio::spawn(async move { drop(stream) });
    }
}
async fn server_too(listener: TcpListener) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(async move { drop(stream) });
    }
}
fn scoped() {
    std::thread::scope(|scope| { scope.spawn(|| 1); });
    std::thread::spawn(|| 1).join().unwrap();
}
fn children() { let _ = std::process::Command::new("ls").spawn(); }
async fn told() -> Result<(), String> { Ok(()) }
async fn tells() {
    tokio::spawn(async { if let Err(error) = told().await { eprintln!("{error}"); } });
}
#[tokio::test]
async fn a_test() { tokio::spawn(beat()); }
#[cfg(test)]
mod tests { fn f() { std::thread::spawn(|| 1); } }
"#,
    );
}

#[test]
fn main_is_another_rules_matter() {
    let place = Place {
        path: "src/main.rs",
        ..LIBRARY
    };
    place.check(&RULE, "fn main() { std::thread::spawn(|| println!()); }");
}

#[test]
fn smol_cancels() {
    let place = Place {
        dependencies: "smol = \"2\"\nasync-std = \"1\"\n",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
async fn beat() {}
async fn tasks() {
    let _ = smol::spawn(beat());
    //      ^^^^^^^^^^^^^^^^^^^ warning: dropping the handle that `smol::spawn` gives cancels the task
    smol::spawn(beat());
  //^^^^^^^^^^^^^^^^^^^ warning: call `.detach()`
    async_std::task::spawn(beat());
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: the handle of this task is dropped
    smol::spawn(beat()).detach();
}
"#,
    );
    let text = |line: &str| format!("async fn beat() {{}}\nasync fn f() {{\n    {line}\n}}\n");
    for line in [
        "smol::spawn(beat());",
        "let _ = smol::spawn(beat());",
        "_ = smol::spawn(beat());",
    ] {
        let after = text("smol::spawn(beat()).detach();");
        place.check_fix(&RULE, "detach", &text(line), &after);
    }
}

#[test]
fn the_handle_is_kept_in_a_variable() {
    let text = |line: &str| format!("async fn beat() {{}}\nasync fn f() {{\n    {line}\n}}\n");
    for (line, after) in [
        ("tokio::spawn(beat());", "let task = tokio::spawn(beat());"),
        (
            "let _ = tokio::spawn(beat());",
            "let task = tokio::spawn(beat());",
        ),
        (
            "_ = tokio::spawn(beat());",
            "let task = tokio::spawn(beat());",
        ),
        (
            "std::thread::spawn(|| 1);",
            "let thread = std::thread::spawn(|| 1);",
        ),
    ] {
        check_fix(&RULE, "Keep the handle", &text(line), &text(after));
    }
}

#[test]
fn the_error_is_printed() {
    check_fix(
        &RULE,
        "Print the error",
        r#"async fn report() -> Result<(), String> { Ok(()) }
async fn f() {
    tokio::spawn(async move { report().await });
}
"#,
        r#"async fn report() -> Result<(), String> { Ok(()) }
async fn f() {
    tokio::spawn(async move { if let Err(error) = async move { report().await }.await { eprintln!("the task failed: {error:?}"); } });
}
"#,
    );
    let no = "struct E; async fn report() -> Result<(), E> { Ok(()) } async fn f() { tokio::spawn(async move { report().await }); }";
    check_no_fix(&RULE, "Print the error", no);
    let borrowed = "async fn report() -> Result<(), String> { Ok(()) } async fn f() { tokio::spawn(report()); }";
    check_no_fix(&RULE, "Print the error", borrowed);
}
