use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn guards_that_end_with_their_statement() {
    check(
        &RULE,
        r#"
use std::sync::{Mutex, RwLock};

fn work() {}

struct State { total: Mutex<u64>, names: RwLock<Vec<String>> }

fn std_locks(m: &Mutex<u64>, l: &RwLock<u64>) {
    let _ = m.lock().unwrap();
    //      ^^^^^^^^^^^^^^^^^ warning: `m` (std `Mutex`) is unlocked again
    let _ = m.lock();
    //      ^^^^^^^^ `_` keeps nothing
    let _ = l.read().expect("poisoned");
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ `l`
    _ = l.write();
    //  ^^^^^^^^^ `_` keeps nothing
    m.lock().unwrap();
//  ^^^^^^^^^^^^^^^^^ nothing keeps the guard
    work();
}

impl State {
    fn fields(&self) {
        let _ = self.total.lock();
        //      ^^^^^^^^^^^^^^^^^ `self.total`
        let _ = self.names.try_write();
        //      ^^^^^^^^^^^^^^^^^^^^^^ `self.names`
        work();
    }

    fn guard(&self) -> std::sync::MutexGuard<'_, u64> {
        self.total.lock().unwrap()
    }

    fn by_method(&self) {
        let _ = self.guard();
        //      ^^^^^^^^^^^^ a std `Mutex` is unlocked
        work();
    }
}

fn passed_on(m: &Mutex<u64>) -> Result<(), Box<dyn std::error::Error>> {
    let _ = m.lock().map_err(|error| error.to_string())?;
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `m`
    Ok(())
}

fn recovered(m: &Mutex<u64>) {
    let _ = m.lock().unwrap_or_else(|poison| poison.into_inner());
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `m`
    work();
}

fn in_a_closure(m: std::sync::Arc<Mutex<u64>>) {
    std::thread::spawn(move || {
        let _ = m.lock();
        //      ^^^^^^^^ `m`
        work();
    });
}
"#,
    );
}

#[test]
fn other_locks() {
    check(
        &RULE,
        r#"
use std::sync::Arc;
use tokio::sync::{Mutex, RwLock, Semaphore};

fn work() {}

async fn of_tokio(m: &Mutex<u64>, l: &RwLock<u64>, s: &Semaphore, shared: Arc<Mutex<u64>>) {
    let _ = m.lock().await;
    //      ^^^^^^^^^^^^^^ warning: `m` (tokio `Mutex`) is unlocked again
    let _ = l.write().await;
    //      ^^^^^^^^^^^^^^^ `l`
    let _ = s.acquire().await;
    //      ^^^^^^^^^^^^^^^^^ the permit of `s` (tokio `Semaphore`) is given back
    let _ = s.acquire().await.unwrap();
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^ the permit
    let _ = shared.lock_owned().await;
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^ `shared`
    m.lock().await;
//  ^^^^^^^^^^^^^^ nothing keeps the guard
    work();
}

fn of_parking_lot(m: &parking_lot::Mutex<u64>, l: &parking_lot::RwLock<u64>) {
    let _ = m.lock();
    //      ^^^^^^^^ `m` (parking_lot `Mutex`)
    let _ = l.upgradable_read();
    //      ^^^^^^^^^^^^^^^^^^^ `l`
    m.lock();
//  ^^^^^^^^ `m`
    work();
}
"#,
    );
}

#[test]
fn a_span_that_is_left_at_once() {
    let place = Place {
        dependencies: "tracing = \"0.1\"\n",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
fn work(span: &tracing::Span) {
    let _ = span.enter();
    //      ^^^^^^^^^^^^ the span is left again
    println!("in the span");
}
"#,
    );
}

#[test]
fn guards_that_are_kept_or_used() {
    check_none(
        &RULE,
        r#"
use std::sync::{Condvar, Mutex, RwLock};

fn work() {}

fn kept(m: &Mutex<u64>) {
    let _guard = m.lock().unwrap();
    let _g = m.try_lock();
    work();
}

fn values(m: &Mutex<u64>, l: &RwLock<Vec<u64>>) {
    let _ = *m.lock().unwrap();
    let _ = l.read().unwrap().len();
    let _ = l.write().unwrap().pop();
    let _ = m.lock().is_ok();
    let _ = m.lock().map(|guard| *guard);
    l.write().unwrap().push(1);
    *m.lock().unwrap() += 1;
    work();
}

fn said_aloud(m: &Mutex<u64>) {
    drop(m.lock().unwrap());
    std::mem::drop(m.lock());
    work();
}

fn given(m: &Mutex<u64>) -> std::sync::MutexGuard<'_, u64> {
    m.lock().unwrap()
}

fn waits_at_the_end(m: &Mutex<u64>) {
    work();
    m.lock().unwrap();
}

fn waits_at_the_end_too(m: &Mutex<u64>) {
    for _ in 0..3 {
        let _ = m.lock();
    }
    _ = m.lock();
}

fn given_back(m: &Mutex<bool>, cv: &Condvar) {
    let guard = m.lock().unwrap();
    let _ = cv.wait_while(guard, |ready| !*ready).unwrap();
    work();
}

fn moved_in(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    let _ = Some(guard);
    work();
}

fn looked_at(m: &Mutex<u64>) -> bool {
    if let Ok(_) = m.try_lock() { true } else { false }
}

fn of_a_guard(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    let _ = guard;
    work();
}

fn borrows(c: &std::cell::RefCell<u64>) {
    let _ = c.borrow_mut();
    let _ = c.try_borrow();
    work();
}
"#,
    );
}

#[test]
fn methods_of_the_same_name() {
    check_none(
        &RULE,
        r#"
use std::io::{Read, Write};

struct Door;

impl Door {
    fn lock(&self) -> bool { true }
    fn write(&self) -> Result<u64, ()> { Ok(1) }
}

struct Mutex;

impl Mutex {
    fn lock(&self) -> u64 { 1 }
}

fn others(door: &Door, m: &Mutex, mut file: impl Read + Write, buffer: &mut [u8]) {
    let _ = door.lock();
    let _ = door.write();
    let _ = m.lock();
    let _ = file.read(buffer);
    let _ = file.write(buffer);
    let _ = std::io::stdout().lock();
    let _ = std::fs::read("x");
    door.lock();
    println!();
}

fn unknown(m: &elsewhere::Mutex<u64>, other: impl Fn()) {
    let _ = m.lock();
    m.lock().unwrap();
    other();
}

async fn not_awaited(m: &tokio::sync::Mutex<u64>) {
    let _ = m.lock();
    println!();
}

async fn watched(mut rx: tokio::sync::watch::Receiver<u64>) {
    rx.borrow_and_update();
    println!();
}
"#,
    );
}

#[test]
fn a_semaphore_as_a_signal() {
    check_none(
        &RULE,
        r#"
use tokio::sync::Semaphore;

async fn waits(started: &Semaphore) {
    let _ = started.acquire().await;
    println!("they have started");
}

fn starts(started: &Semaphore) {
    started.add_permits(1);
}
"#,
    );
}

#[test]
fn silenced() {
    check_none(
        &RULE,
        r#"
#[allow(let_underscore_lock)]
fn barrier(m: &std::sync::Mutex<u64>) {
    let _ = m.lock();
    println!();
}

#[expect(clippy::let_underscore_lock)]
fn other_barrier(m: &parking_lot::Mutex<u64>) {
    let _ = m.lock();
    println!();
}
"#,
    );
}

#[test]
fn a_variable_keeps_the_guard() {
    let before = r#"
fn append(serial: &std::sync::Mutex<()>) {
    let _ = serial.lock();
    println!();
}
"#;
    let after = before.replace("let _ ", "let _guard ");
    check_fix(&RULE, "Keep the guard", before, &after);
    let before = r#"
async fn append(serial: &tokio::sync::Mutex<()>) {
    _ = serial.lock().await;
    println!();
}
"#;
    let after = before.replace("_ = serial", "let _guard = serial");
    check_fix(&RULE, "Keep the guard", before, &after);
    let before = r#"
fn append(serial: &parking_lot::Mutex<()>) {
    serial.lock();
    println!();
}
"#;
    let after = before.replace("serial.lock()", "let _guard = serial.lock()");
    check_fix(&RULE, "Keep the guard", before, &after);
}

#[test]
fn a_drop_says_it() {
    let before = r#"
fn wait(serial: &std::sync::Mutex<()>) {
    let _ = serial.lock();
    println!();
}
"#;
    let after = before.replace("let _ = serial.lock()", "drop(serial.lock())");
    check_fix(&RULE, "dropped at once", before, &after);
}

#[test]
fn no_variable_where_the_guard_would_do_harm() {
    check_no_fix(
        &RULE,
        "Keep",
        r#"
async fn publish() {}

async fn suspended(serial: &std::sync::Mutex<()>) {
    let _ = serial.lock();
    publish().await;
}
"#,
    );
    check_no_fix(
        &RULE,
        "Keep",
        r#"
fn again(m: &std::sync::Mutex<u64>) {
    let _ = m.lock();
    *m.lock().unwrap() += 1;
}
"#,
    );
    check_no_fix(
        &RULE,
        "Keep",
        r#"
fn moved(m: std::sync::Mutex<u64>) -> std::sync::Mutex<u64> {
    let _ = m.lock();
    m
}
"#,
    );
    check_no_fix(
        &RULE,
        "Keep",
        r#"
use std::sync::{Arc, Mutex};

fn shared() -> Arc<Mutex<u64>> { Arc::default() }

fn of_a_temporary() {
    let _ = shared().lock();
    println!();
}
"#,
    );
}
