use super::RULE;
use crate::testing::{check_fix, check_none};

#[test]
fn a_flag_that_two_threads_have() {
    check_fix(
        &RULE,
        "Change `stop` to `AtomicBool`, with every use",
        r#"
use std::sync::{Arc, Mutex};
use std::thread;

fn run() {
    let stop: Arc<Mutex<bool>> = Arc::new(Mutex::new(false));
    let theirs = stop.clone();
    let worker = thread::spawn(move || {
        while !*theirs.lock().unwrap() {
            work();
        }
    });
    work();
    {
        let mut stop = stop.lock().unwrap();
        *stop = true;
    }
    *stop.lock().unwrap() |= done();
    worker.join().unwrap();
}

fn work() {}
fn done() -> bool { true }
"#,
        r#"
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

fn run() {
    let stop: Arc<AtomicBool> = Arc::new(AtomicBool::new(false));
    let theirs = stop.clone();
    let worker = thread::spawn(move || {
        while !theirs.load(Ordering::SeqCst) {
            work();
        }
    });
    work();
    {
        stop.store(true, Ordering::SeqCst);
    }
    stop.fetch_or(done(), Ordering::SeqCst);
    worker.join().unwrap();
}

fn work() {}
fn done() -> bool { true }
"#,
    );
}

#[test]
fn what_is_no_flag() {
    for body in [
        "let mut g = self.on.lock().unwrap(); *g = !*g;",
        "let g = self.on.lock().unwrap(); let _g = self.changed.wait_while(g, |on| !*on).unwrap();",
        "if *self.on.lock().unwrap() { self.n.lock().unwrap().push(1); } *self.n.lock().unwrap() = vec![]; std::mem::take(&mut *self.on.lock().unwrap());",
        "let was = std::mem::replace(&mut *self.on.lock().unwrap(), true); drop(was);",
    ] {
        check_none(
            &RULE,
            &format!(
                "use std::sync::{{Condvar, Mutex}};\npub struct A {{ on: Mutex<bool>, n: Mutex<Vec<u8>>, changed: Condvar }}\nimpl A {{\n    fn new() -> A {{ A {{ on: Mutex::new(false), n: Mutex::new(vec![]), changed: Condvar::new() }} }}\n    fn set(&self) {{ *self.on.lock().unwrap() = true; }}\n    fn f(&self) {{ {body} }}\n}}\n"
            ),
        );
    }
}
