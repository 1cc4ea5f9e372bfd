use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn loops_that_only_look() {
    check(
        &RULE,
        r#"
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

static READY: AtomicBool = AtomicBool::new(false);

fn sync(flag: &AtomicBool, count: &AtomicUsize) {
    while !flag.load(Ordering::Acquire) {}
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: this loop keeps a processor busy looking at `flag`
    while flag.load(Ordering::Acquire) {
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `flag`
    }
    while count.load(Ordering::Relaxed) < 7 {}
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `count`
    while 0 == count.load(Ordering::Relaxed) {}
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `count`
    while !READY.load(Ordering::SeqCst) {}
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `READY`
    while flag.swap(true, Ordering::Acquire) {}
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `flag`
    while flag.compare_exchange(false, true, Ordering::Acquire, Ordering::Relaxed).is_err() {}
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `flag`
}

struct Lock { held: AtomicBool, other: std::sync::Arc<AtomicBool> }

impl Lock {
    fn field(&self) {
        while self.held.load(Ordering::Acquire) {}
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `self.held`
    }

    fn behind(&self) {
        while !self.held.load(Ordering::Acquire) && !self.other.load(Ordering::Acquire) {}
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `self.held`
    }
}

async fn asynchronous(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {}
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: without ever giving its thread back
    while !flag.load(Ordering::Acquire) {
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `flag`
        std::hint::spin_loop();
    }
    while !flag.load(Ordering::Acquire) {
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `flag`
        std::thread::yield_now();
    }
}

fn block(flag: &'static AtomicBool) -> impl Future<Output = ()> {
    async { while !flag.load(Ordering::Acquire) {} }
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `flag`
}
"#,
    );
}

#[test]
fn loops_that_do_something() {
    check_none(
        &RULE,
        r#"
use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

fn polite(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {
        std::hint::spin_loop();
    }
    while !flag.load(Ordering::Acquire) {
        std::thread::yield_now();
    }
    while !flag.load(Ordering::Acquire) {
        std::thread::park();
    }
    while !flag.load(Ordering::Acquire) {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
}

async fn awaits(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {
        tokio::task::yield_now().await;
    }
}

fn works(flag: &AtomicBool) {
    let mut count = 0;
    while !flag.load(Ordering::Acquire) {
        count += 1;
    }
    println!("{count}");
}

fn condition_works(flag: &AtomicBool, next: impl Fn() -> bool) {
    while next() {}
    while step(flag) {}
}

fn step(flag: &AtomicBool) -> bool {
    flag.load(Ordering::Acquire)
}

fn counts(count: &AtomicUsize) {
    while count.fetch_add(1, Ordering::Relaxed) < 7 {}
}

fn cells(cell: &Cell<bool>) {
    while !cell.get() {}
}

struct Robot;

impl Robot {
    fn load(&self, _: Ordering) -> bool { true }
}

fn own(robot: &Robot) {
    while !robot.load(Ordering::Acquire) {}
}

fn unknown(flag: elsewhere::Flag) {
    while !flag.load(Ordering::Acquire) {}
}

fn generic<T: Loads>(flag: T) {
    while !flag.load() {}
}

trait Loads {
    fn load(&self) -> bool;
}

fn lists(list: &mut Vec<u32>) {
    while list.pop().is_some() {}
}

fn once(flag: &AtomicBool) {
    if !flag.load(Ordering::Acquire) {}
    loop {
        break;
    }
}

fn macros(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {
        println!("waiting");
    }
}

fn leaves(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {
        return;
    }
}

fn binds(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {
        let _pause = 1;
    }
}

fn channels(rx: &std::sync::mpsc::Receiver<u32>) {
    while rx.try_recv().is_err() {}
}

fn in_a_string() -> &'static str {
    "while !flag.load(Ordering::Acquire) {}"
}

#[test]
fn test() {
    let flag = AtomicBool::new(true);
    while !flag.load(Ordering::Acquire) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    fn helper(flag: &AtomicBool) {
        while !flag.load(Ordering::Acquire) {}
    }
}
"#,
    );
    Place {
        path: "tests/a.rs",
        ..LIBRARY
    }
    .check(
        &RULE,
        "use std::sync::atomic::*;\nfn f(a: &AtomicBool) { while !a.load(Ordering::Acquire) {} }\n",
    );
}

#[test]
fn the_lint_of_clippy_counts() {
    check_none(
        &RULE,
        "use std::sync::atomic::*;\n#[allow(clippy::missing_spin_loop)]\nfn f(a: &AtomicBool) { while !a.load(Ordering::Acquire) {} }\n",
    );
}

#[test]
fn the_body_is_filled() {
    let text = |head: &str, body: &str| {
        format!(
            "use std::sync::atomic::*;\n{head}(flag: &AtomicBool) {{\n    while !flag.load(Ordering::Acquire) {body}\n}}\n"
        )
    };
    for empty in ["{}", "{ }", "{\n    }"] {
        check_fix(
            &RULE,
            "spin_loop",
            &text("fn f", empty),
            &text("fn f", "{\n        std::hint::spin_loop();\n    }"),
        );
        check_fix(
            &RULE,
            "yield_now",
            &text("async fn f", empty),
            &text(
                "async fn f",
                "{\n        tokio::task::yield_now().await;\n    }",
            ),
        );
    }
    check_no_fix(&RULE, "Call", &text("fn f", "{ /* wait */ }"));
    check_no_fix(
        &RULE,
        "Call",
        &text("async fn f", "{ std::hint::spin_loop(); }"),
    );
    check_fix(
        &RULE,
        "core::hint::spin_loop",
        "use core::sync::atomic::*;\nfn f(a: &AtomicBool) {\n    while a.load(Ordering::Acquire) {}\n}\n",
        "use core::sync::atomic::*;\nfn f(a: &AtomicBool) {\n    while a.load(Ordering::Acquire) {\n        core::hint::spin_loop();\n    }\n}\n",
    );
}
