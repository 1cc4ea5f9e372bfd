use super::RULE;
use crate::testing::{LIBRARY, Place};

const RUNTIMES: Place<'_> = Place {
    dependencies: "tokio = { version = \"1\", features = [\"full\"] }\nfutures = \"0.3\"\nasync-std = \"1\"\nsmol = \"2\"\n",
    ..LIBRARY
};

#[test]
fn futures_that_are_driven() {
    RUNTIMES.check(
        &RULE,
        r#"
use tokio::runtime::{Handle, Runtime};
use tokio::task::LocalSet;

async fn answer() -> u32 { 42 }

async fn of_tokio(runtime: &Runtime, handle: Handle, local: LocalSet) {
    runtime.block_on(answer());
  //^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `Runtime::block_on` panics in async code
    handle.block_on(async {});
  //^^^^^^^^^^^^^^^^^^^^^^^^^ error: `Handle::block_on` panics
    Handle::current().block_on(answer());
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `Handle::block_on`
    local.block_on(runtime, answer());
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `LocalSet::block_on`
    Runtime::new().unwrap().block_on(answer());
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `Runtime::block_on`
}

async fn of_others() {
    futures::executor::block_on(answer());
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: holds this thread until the future is done
    async_std::task::block_on(answer());
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `task::block_on`
    smol::block_on(answer());
  //^^^^^^^^^^^^^^^^^^^^^^^^ warning: holds this thread
}

fn block(handle: Handle) -> impl Future<Output = u32> {
    async move { handle.block_on(answer()) }
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^ error: `Handle::block_on`
}

async fn eagerly(handle: Handle, list: &[u32]) -> Vec<u32> {
    list.iter().map(|_| handle.block_on(answer())).collect()
    //                  ^^^^^^^^^^^^^^^^^^^^^^^^^ error: `Handle::block_on`
}

async fn in_a_macro(handle: Handle) {
    println!("{}", handle.block_on(answer()));
    //             ^^^^^^^^^^^^^^^^^^^^^^^^^ error: `Handle::block_on`
}

use futures::executor::{LocalPool, block_on as wait};

async fn renamed() {
    wait(answer());
  //^^^^^^^^^^^^^^ warning: `futures_executor::block_on`
}

async fn pool(mut pool: LocalPool) {
    pool.run_until(answer());
  //^^^^^^^^^^^^^^^^^^^^^^^^ warning: `LocalPool::run_until`
}
"#,
    );
}

#[test]
fn where_it_is_allowed() {
    RUNTIMES.check(
        &RULE,
        r#"
use tokio::runtime::{Handle, Runtime};

async fn answer() -> u32 { 42 }

fn main() {
    Runtime::new().unwrap().block_on(answer());
    futures::executor::block_on(answer());
}

async fn in_place() {
    tokio::task::block_in_place(|| Handle::current().block_on(answer()));
    tokio::task::block_in_place(move || {
        Handle::current().block_on(async { answer().await })
    });
}

async fn pooled(handle: Handle) {
    tokio::task::spawn_blocking(move || handle.block_on(answer())).await.unwrap();
}

async fn own_thread(runtime: Runtime) {
    std::thread::spawn(move || runtime.block_on(answer()));
}

async fn awaited(runtime: &Runtime, handle: &Handle) {
    answer().await;
    runtime.spawn(answer()).await.unwrap();
    handle.spawn(answer()).await.unwrap();
    let _guard = runtime.enter();
}

async fn kept(handle: Handle) -> impl Fn() -> u32 {
    move || handle.block_on(answer())
}

async fn inner() {
    fn inside() -> u32 {
        Runtime::new().unwrap().block_on(answer())
    }
    let _ = inside as fn() -> u32;
}

struct Robot;

impl Robot {
    fn block_on(&self, _: impl Future) {}
}

fn block_on(_: impl Future) {}

async fn own(robot: &Robot) {
    robot.block_on(answer());
    block_on(answer());
}

async fn unknown(runtime: elsewhere::Runtime) {
    runtime.block_on(answer());
    elsewhere::block_on(answer());
}

async fn generic<R: Runs>(runtime: R) {
    runtime.block_on();
}

trait Runs {
    fn block_on(&self);
}

async fn in_a_string() -> &'static str {
    "Handle::current().block_on(answer())"
}

#[tokio::test]
async fn test() {
    Handle::current().block_on(answer());
}

#[cfg(test)]
mod tests {
    async fn helper() {
        super::Handle::current().block_on(super::answer());
    }
}
"#,
    );
    Place {
        path: "benches/a.rs",
        ..RUNTIMES
    }
    .check(
        &RULE,
        "async fn f(h: tokio::runtime::Handle) { h.block_on(async {}); }\n",
    );
}

#[test]
fn the_future_is_awaited() {
    let text = |call: &str| {
        format!(
            "use tokio::runtime::*;\nasync fn answer() -> Result<u32, std::fmt::Error> {{ Ok(42) }}\nasync fn f(handle: Handle) -> Result<u32, std::fmt::Error> {{\n    {call}\n}}\n"
        )
    };
    for (before, after) in [
        ("handle.block_on(answer())", "answer().await"),
        (
            "Ok(handle.block_on(answer())? + 1)",
            "Ok(answer().await? + 1)",
        ),
        (
            "handle.block_on(async { answer().await })",
            "async { answer().await }.await",
        ),
        (
            "Handle::current().block_on(if true { answer() } else { answer() })",
            "(if true { answer() } else { answer() }).await",
        ),
        ("futures::executor::block_on(answer())", "answer().await"),
        (
            "handle\n        .block_on(answer())\n        .map(|it| it + 1)",
            "answer().await\n        .map(|it| it + 1)",
        ),
        (
            "Runtime::block_on(&Runtime::new().unwrap(), answer())",
            "answer().await",
        ),
    ] {
        RUNTIMES.check_fix(&RULE, "Await the future", &text(before), &text(after));
    }
    for refused in [
        "handle.block_on(/* the answer */ answer())",
        "[1].iter().map(|_| handle.block_on(answer())).next().unwrap()",
        "tokio::task::LocalSet::new().block_on(&Runtime::new().unwrap(), answer())",
    ] {
        RUNTIMES.check_no_fix(&RULE, "Await", &text(refused));
    }
}
