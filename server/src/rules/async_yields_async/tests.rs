use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn blocks_that_give_a_future() {
    check(
        &RULE,
        r#"
use std::time::Duration;

struct Client;
impl Client { async fn save(&self) -> u32 { 1 } }
async fn save() -> u32 { 1 }
fn make() -> impl Future<Output = u32> { async { 1 } }
fn run<F: Future>(_: F) {}

async fn blocks(client: &'static Client) {
    run(async { save() });
    //          ^^^^^^ warning: the value of this async block is a future
    tokio::spawn(async move { client.save() });
    //                        ^^^^^^^^^^^^^ nothing of it has run
    let later = async { println!(); save() };
    //                              ^^^^^^ async block is a future
    run(later);
    run(async { async { 1 } });
    //          ^^^^^^^^^^^ async block is a future
    run(async || save());
    //           ^^^^^^ warning: the value of this async closure is a future
    run(async || { save() });
    //             ^^^^^^ async closure is a future
    run(async { make() });
    //          ^^^^^^ async block is a future
    run(async { tokio::time::sleep(Duration::from_secs(1)) });
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ async block is a future
    run(async { let n = 1; { client.save() } });
    //                       ^^^^^^^^^^^^^ async block is a future
    let once = async { save() };
    //                 ^^^^^^ async block is a future
    drop(once.await);
    run(async { Box::pin(save()) });
    //          ^^^^^^^^^^^^^^^^ async block is a future
}
"#,
    );
}

#[test]
fn blocks_that_give_something_else() {
    check_none(
        &RULE,
        r#"
use tokio::sync::oneshot;

async fn save() -> u32 { 1 }
async fn handle() -> tokio::task::JoinHandle<u32> { tokio::spawn(save()) }
fn make() -> impl Future<Output = u32> { async { 1 } }
fn run<F: Future>(_: F) {}
fn call<T>(_: impl Fn() -> T) {}

async fn blocks(unknown: &'static Unknown) {
    run(async { save().await });
    run(async { save().await; });
    run(async { save(); });
    run(async { let _later = save(); });
    run(async { tokio::spawn(save()) });
    run(async { Some(save()) });
    run(async { unknown.save() });
    run(async { Ok::<_, ()>(save()) });
    run(async { handle().await });
    call(|| save());
    call(|| async { 1 });
    call(|| { async move { save().await } });
    run(async move { let (_tx, rx) = oneshot::channel::<u32>(); rx });
    run(async { (save(), 1) });
    run(async || save().await);
    run(make());
}
"#,
    );
    check_none(
        &RULE,
        "async fn save() {}\nasync fn twice() { async { save() }.await.await; let later = async { save() }; let inner = later.await; inner.await; }",
    );
}

#[test]
fn an_allow_of_its_twin_silences_it() {
    check_none(
        &RULE,
        "async fn save() {}\nfn run<F: Future>(_: F) {}\n#[allow(clippy::async_yields_async)]\nfn meant() { run(async { save() }); }",
    );
}

#[test]
fn await_is_added() {
    let text = |block: &str| {
        format!("async fn save() {{}}\nfn run<F: Future>(_: F) {{}}\nfn f() {{ run({block}); }}\n")
    };
    for (before, after) in [
        ("async { save() }", "async { save().await }"),
        (
            "async move { println!(); save() }",
            "async move { println!(); save().await }",
        ),
        ("async { async { 1 } }", "async { async { 1 }.await }"),
    ] {
        check_fix(&RULE, "Add `.await`", &text(before), &text(after));
    }
    let branches = text("async { if true { save() } else { save() } }");
    check_no_fix(&RULE, "await", &branches);
}
