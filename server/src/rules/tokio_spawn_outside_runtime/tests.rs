use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

const PROGRAM: Place<'static> = Place {
    path: "src/main.rs",
    ..LIBRARY
};

#[test]
fn threads_without_a_runtime() {
    check(
        &RULE,
        r#"
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::task;

async fn work() {}

async fn threads() {
    std::thread::spawn(|| { tokio::spawn(work()); });
    //                      ^^^^^^^^^^^^^^^^^^^^ warning: `tokio::spawn` panics here: a thread of its own is outside of every runtime
    std::thread::spawn(|| Handle::current());
    //                    ^^^^^^^^^^^^^^^^^ `tokio::runtime::Handle::current` panics here
    std::thread::spawn(move || { let _task = task::spawn(work()); });
    //                                       ^^^^^^^^^^^^^^^^^^^ panics here
    std::thread::spawn(|| { task::spawn_blocking(|| 1); });
    //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ panics here
    std::thread::spawn(|| drop(tokio::time::interval(Duration::from_secs(1))));
    //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panics here
    std::thread::Builder::new().spawn(|| { let _later = tokio::time::sleep(Duration::from_secs(1)); }).unwrap();
    //                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panics here
    std::thread::scope(|scope| { scope.spawn(|| { tokio::spawn(work()); }); });
    //                                            ^^^^^^^^^^^^^^^^^^^^ panics here
}
fn in_sync_code() {
    std::thread::spawn(|| { if true { tokio::spawn(work()); } });
    //                                ^^^^^^^^^^^^^^^^^^^^ panics here
    let _thread = std::thread::spawn(|| { for _ in 0..3 { tokio::spawn(work()); } });
    //                                                    ^^^^^^^^^^^^^^^^^^^^ panics here
}
"#,
    );
    PROGRAM.check(
        &RULE,
        r#"
async fn work() {}
fn main() {
    tokio::spawn(work());
  //^^^^^^^^^^^^^^^^^^^^ warning: `tokio::spawn` panics here: `main` is not async and has no runtime
    let _handle = tokio::runtime::Handle::current();
    //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `tokio::runtime::Handle::current` panics here
    let _later = tokio::time::timeout(std::time::Duration::from_secs(1), work());
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panics here
}
"#,
    );
    let place = Place {
        dependencies: "tokio = { version = \"1\", features = [\"full\"] }\nrayon = \"1\"\n",
        ..LIBRARY
    };
    place.check(
        &RULE,
        "async fn work() {}\nfn f() {\n    rayon::spawn(|| { tokio::spawn(work()); });\n//                    ^^^^^^^^^^^^^^^^^^^^ panics here\n}\n",
    );
}

#[test]
fn places_with_a_runtime() {
    check_none(
        &RULE,
        r#"
use tokio::runtime::{Handle, Runtime};

async fn work() {}
fn spawn(_: impl Future) {}
mod own { pub fn spawn(_: impl Future) {} }

async fn tasks() {
    tokio::spawn(work());
    tokio::task::spawn_blocking(|| { tokio::spawn(work()); });
    let handle = Handle::current();
    let other = handle.clone();
    std::thread::spawn(move || { handle.spawn(work()); });
    std::thread::spawn(move || other.block_on(async { tokio::spawn(work()).await }));
    std::thread::spawn(|| { spawn(work()); own::spawn(work()); });
    std::thread::spawn(|| { let later = async { tokio::spawn(work()) }; drop(later); });
    std::thread::spawn(|| { let start = || { tokio::spawn(work()); }; drop(start); });
    run(|| { tokio::spawn(work()); });
    std::thread::spawn(|| { missing::tokio::spawn(work()); });
}
fn run(_: impl Fn()) {}
fn called() { tokio::spawn(work()); }
fn sleeps() -> tokio::time::Sleep { tokio::time::sleep(std::time::Duration::from_secs(1)) }
fn enters(handle: Handle) {
    std::thread::spawn(move || { let _inside = handle.enter(); tokio::spawn(work()); });
}
fn block_on(runtime: Runtime) { runtime.block_on(async { tokio::spawn(work()).await.unwrap() }); }
fn own_runtime() {
    std::thread::spawn(|| { Runtime::new().unwrap().block_on(async { tokio::spawn(work()); }); });
}
fn names_only() { std::thread::spawn(|| { let _ = tokio::time::Duration::from_secs(1); }); }
fn tried() { std::thread::spawn(|| Handle::try_current().is_ok()); }
#[test]
#[should_panic]
fn a_test() { std::thread::spawn(|| { tokio::spawn(work()); }).join().unwrap(); }
fn main() { tokio::spawn(work()); }
"#,
    );
    for main in [
        "#[tokio::main]\nasync fn main() { tokio::spawn(async {}); }",
        "#[runtime::main]\nfn main() { tokio::spawn(async {}); }",
        "fn main() { let runtime = tokio::runtime::Runtime::new().unwrap(); let _inside = runtime.enter(); tokio::spawn(async {}); }",
        "fn main() { tokio::runtime::Runtime::new().unwrap().block_on(async { tokio::spawn(async {}); }) }",
        "mod inner { fn main() { tokio::spawn(async {}); } }\nfn main() {}",
    ] {
        PROGRAM.check(&RULE, main);
    }
}

#[test]
fn the_runtime_is_entered() {
    let text = |before: &str, inside: &str| {
        format!(
            "async fn work() {{}}\nasync fn f() {{\n{before}    std::thread::spawn(move || {{ {inside}tokio::spawn(work()); }});\n}}\n"
        )
    };
    let after = text(
        "    let runtime = tokio::runtime::Handle::current();\n",
        "let _inside = runtime.enter(); ",
    );
    check_fix(&RULE, "Enter the runtime", &text("", ""), &after);
    check_no_fix(
        &RULE,
        "Enter",
        "async fn work() {}\nfn f() { std::thread::spawn(move || { tokio::spawn(work()); }); }",
    );
}

#[test]
fn main_gets_a_runtime() {
    let before = "async fn work() {}\n\nfn main() {\n    tokio::spawn(work());\n}\n";
    let after =
        "async fn work() {}\n\n#[tokio::main]\nasync fn main() {\n    tokio::spawn(work());\n}\n";
    PROGRAM.check_fix(&RULE, "Run `main` in a runtime", before, after);
    let small = Place {
        dependencies: "tokio = { version = \"1\", features = [\"rt\", \"macros\"] }\n",
        ..PROGRAM
    };
    small.check_fix(
        &RULE,
        "current_thread",
        before,
        &after.replace("main]", "main(flavor = \"current_thread\")]"),
    );
    let none = Place {
        dependencies: "tokio = { version = \"1\", features = [\"rt\"] }\n",
        ..PROGRAM
    };
    none.check_no_fix(&RULE, "Run `main`", before);
}
