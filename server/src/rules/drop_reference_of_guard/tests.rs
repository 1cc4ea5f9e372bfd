use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn dropped_references() {
    check(
        &RULE,
        r#"
use std::sync::{Mutex, MutexGuard, RwLock};

fn work() {}

fn of_std(m: &Mutex<u64>, l: &RwLock<u64>) {
    let mut guard = m.lock().unwrap();
    drop(&guard);
//  ^^^^^^^^^^^^ warning: `drop(&guard)` drops a reference and does nothing: the guard goes on holding its std `Mutex`
    drop(&mut guard);
//  ^^^^^^^^^^^^^^^^ `drop(&mut guard)`
    std::mem::drop(&guard);
//  ^^^^^^^^^^^^^^^^^^^^^^ `drop(&guard)`
    core::mem::drop(&guard);
//  ^^^^^^^^^^^^^^^^^^^^^^^ `drop(&guard)`
    let reading = l.read().unwrap();
    drop(&reading);
//  ^^^^^^^^^^^^^^ std `RwLock`, reading
    work();
}

fn lent(guard: &MutexGuard<'_, u64>, changed: &mut MutexGuard<'_, u64>) {
    drop(guard);
//  ^^^^^^^^^^^ `drop(guard)`
    drop(changed);
//  ^^^^^^^^^^^^^ `drop(changed)`
}

fn of_parking_lot(m: &parking_lot::Mutex<u64>) {
    let guard = m.lock();
    drop(&guard);
//  ^^^^^^^^^^^^ parking_lot `Mutex`
}

async fn of_tokio(m: &tokio::sync::Mutex<u64>) {
    let guard = m.lock().await;
    drop(&guard);
//  ^^^^^^^^^^^^ tokio `Mutex`
}

fn result(m: &Mutex<u64>) {
    let result = m.try_lock();
    drop(&result);
//  ^^^^^^^^^^^^^ std `Mutex`
}

fn borrow(c: &std::cell::RefCell<u64>) {
    let inner = c.borrow_mut();
    drop(&inner);
//  ^^^^^^^^^^^^ `RefCell`
}
"#,
    );
}

#[test]
fn what_is_dropped_or_is_no_guard() {
    check_none(
        &RULE,
        r#"
use std::sync::{Mutex, MutexGuard};

fn values(m: &Mutex<u64>) {
    drop(m.lock());
    let guard = m.lock().unwrap();
    drop(guard);
    let guard = m.lock().unwrap();
    std::mem::drop(guard);
}

fn references(m: &Mutex<String>, name: &str, numbers: &Vec<u64>) {
    drop(m);
    drop(&m);
    drop(name);
    drop(numbers);
    let guard = m.lock().unwrap();
    drop(&*guard);
    drop(guard.as_str());
    drop(guard.len());
    drop(guard);
}

fn own(m: &Mutex<u64>) {
    fn drop<T>(_: T) {}
    let guard = m.lock().unwrap();
    drop(&guard);
}

struct Pool;

impl Pool {
    fn drop(&self, _: &MutexGuard<'_, u64>) {}
}

fn method(pool: &Pool, m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    pool.drop(&guard);
    look(&guard);
    std::mem::forget(&guard);
}

fn look(_: &MutexGuard<'_, u64>) {}

fn unknown(guard: &elsewhere::MutexGuard<'_, u64>, m: &elsewhere::Mutex<u64>) {
    drop(guard);
    let other = m.lock();
    drop(&other);
}

fn shadowed(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    drop(guard);
    let guard = 1;
    drop(&guard);
}

async fn future(m: &tokio::sync::Mutex<u64>) {
    let guard = m.lock();
    drop(&guard);
}

#[allow(dropping_references)]
fn silenced(guard: &MutexGuard<'_, u64>) {
    drop(guard);
}
"#,
    );
}

#[test]
fn the_guard_itself_is_dropped() {
    let before = r#"
fn add(m: &std::sync::Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    drop(&guard);
    println!();
}
"#;
    let after = before.replace("drop(&guard)", "drop(guard)");
    check_fix(&RULE, "`drop(guard)`", before, &after);
    let before = before.replace("drop(&guard)", "drop(&mut guard)");
    check_fix(&RULE, "`drop(guard)`", &before, &after);
}

#[test]
fn no_drop_of_what_is_needed_or_lent() {
    check_no_fix(
        &RULE,
        "drop",
        r#"
fn needed(m: &std::sync::Mutex<u64>) {
    let guard = m.lock().unwrap();
    drop(&guard);
    println!("{guard}");
}
"#,
    );
    check_no_fix(
        &RULE,
        "drop",
        r#"
fn lent(guard: &std::sync::MutexGuard<'_, u64>) {
    drop(guard);
}
"#,
    );
}
