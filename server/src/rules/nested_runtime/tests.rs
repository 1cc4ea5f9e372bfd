use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn runtimes_that_end_in_async_code() {
    check(
        &RULE,
        r#"
use tokio::runtime::{Builder, Runtime};

async fn answer() -> u32 { 42 }

async fn variable() {
    let runtime = Runtime::new().unwrap();
    //            ^^^^^^^^^^^^^^ error: `runtime` is dropped in async code, which panics
    runtime.spawn(answer()).await.unwrap();
}

async fn expected() {
    let runtime = Runtime::new().expect("threads can be had");
    //            ^^^^^^^^^^^^^^ error: `runtime`
    runtime.spawn(answer()).await.unwrap();
}

async fn asked() -> std::io::Result<()> {
    let own = Builder::new_current_thread().enable_all().build()?;
    //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `own`
    own.spawn(answer());
    Ok(())
}

async fn temporary() {
    Runtime::new().unwrap().block_on(answer());
  //^^^^^^^^^^^^^^ error: this runtime is dropped in async code
}

async fn temporary_of_a_builder() -> u32 {
    Builder::new_multi_thread().build().unwrap().block_on(answer())
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: this runtime
}

async fn never_used() {
    let _runtime = Runtime::new().unwrap();
    //             ^^^^^^^^^^^^^^ error: `_runtime`
}

fn block() -> impl Future<Output = ()> {
    async {
        let runtime = Runtime::new().unwrap();
        //            ^^^^^^^^^^^^^^ error: `runtime`
        runtime.handle().clone();
    }
}

async fn entered() {
    let runtime = Runtime::new().unwrap();
    //            ^^^^^^^^^^^^^^ error: `runtime`
    let _guard = runtime.enter();
}

async fn driven() {
    let runtime = Runtime::new().unwrap();
    //            ^^^^^^^^^^^^^^ error: `runtime`
    runtime.block_on(answer());
}

fn closure() {
    let _ = async || {
        let runtime = Runtime::new().unwrap();
        //            ^^^^^^^^^^^^^^ error: `runtime`
        runtime.spawn(answer());
    };
}

async fn in_a_branch(own: bool) {
    if own {
        let runtime = Runtime::new().unwrap();
        //            ^^^^^^^^^^^^^^ error: `runtime`
        runtime.spawn(answer());
    }
}
"#,
    );
}

#[test]
fn runtimes_that_end_elsewhere() {
    check_none(
        &RULE,
        r#"
use tokio::runtime::{Builder, Handle, Runtime};

async fn answer() -> u32 { 42 }

fn main() {
    let runtime = Runtime::new().unwrap();
    runtime.block_on(answer());
    Runtime::new().unwrap().block_on(answer());
}

async fn returned() -> Runtime {
    Runtime::new().unwrap()
}

async fn returned_later() -> Runtime {
    let runtime = Runtime::new().unwrap();
    runtime.spawn(answer());
    runtime
}

async fn asked() -> std::io::Result<Runtime> {
    let runtime = Builder::new_multi_thread().build()?;
    Ok(runtime)
}

struct Host { runtime: Runtime }

async fn stored() -> Host {
    let runtime = Runtime::new().unwrap();
    Host { runtime }
}

fn take(_: Runtime) {}

async fn passed_on() {
    let runtime = Runtime::new().unwrap();
    take(runtime);
}

async fn ended_well() {
    let runtime = Runtime::new().unwrap();
    runtime.spawn(answer());
    runtime.shutdown_background();
}

async fn on_its_own_thread() {
    let runtime = Runtime::new().unwrap();
    std::thread::spawn(move || runtime.block_on(answer()));
}

async fn made_there() {
    std::thread::spawn(|| Runtime::new().unwrap().block_on(answer()));
}

async fn pooled() {
    tokio::task::spawn_blocking(|| {
        let runtime = Runtime::new().unwrap();
        runtime.block_on(answer());
    });
}

async fn in_a_task() {
    let runtime = Runtime::new().unwrap();
    tokio::spawn(async move { runtime.spawn(answer()); });
}

async fn forgotten() {
    let runtime = Runtime::new().unwrap();
    std::mem::forget(runtime);
}

async fn there_already() {
    let handle = Handle::current();
    handle.spawn(answer());
}

async fn result(host: &mut Option<Runtime>) {
    *host = Runtime::new().ok();
}

mod own {
    pub struct Runtime;
    impl Runtime {
        pub fn new() -> Option<Runtime> { None }
        pub fn block_on(&self) {}
    }
}

async fn others() {
    let runtime = own::Runtime::new().unwrap();
    runtime.block_on();
    let runtime = elsewhere::Runtime::new().unwrap();
    runtime.block_on();
}

async fn leaked() -> &'static Runtime {
    Box::leak(Box::new(Runtime::new().unwrap()))
}

#[tokio::test]
async fn test() {
    let _runtime = Runtime::new().unwrap();
}
"#,
    );
    Place {
        path: "examples/a.rs",
        ..LIBRARY
    }
    .check(
        &RULE,
        "async fn f() { let _r = tokio::runtime::Runtime::new().unwrap(); }\n",
    );
}

#[test]
fn the_runtime_at_hand_is_used() {
    check_fix(
        &RULE,
        "Use the runtime that runs this",
        "\
use std::io;
use tokio::runtime::Runtime;

async fn answer() -> u32 { 42 }

async fn ask() -> io::Result<u32> {
    let runtime = Runtime::new()?;
    let other = runtime.spawn(answer());
    Ok(runtime.block_on(answer()) + other.await?)
}
",
        "\
use std::io;

async fn answer() -> u32 { 42 }

async fn ask() -> io::Result<u32> {
    let other = tokio::spawn(answer());
    Ok(answer().await + other.await?)
}
",
    );
    for used in [
        "let _guard = runtime.enter();",
        "runtime.handle().clone();",
        "let rc = std::rc::Rc::new(1); runtime.block_on(answer()); drop(rc);",
        "[1].iter().for_each(|_| { runtime.block_on(answer()); });",
    ] {
        let text = format!(
            "async fn answer() -> u32 {{ 42 }}\nasync fn ask() {{\n    let runtime = tokio::runtime::Runtime::new().unwrap();\n    {used}\n}}\n"
        );
        check_no_fix(&RULE, "Use the runtime", &text);
    }
}
