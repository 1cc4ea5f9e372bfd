use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn guards_that_stay() {
    check(
        &RULE,
        r#"
use std::sync::{Mutex, MutexGuard, RwLock};

fn work() {}

fn of_std(m: &Mutex<u64>, l: &RwLock<u64>) {
    let guard = m.lock().unwrap();
    let _ = guard;
//  ^^^^^^^^^^^^^^ warning: `_ = guard` moves nothing: `guard` goes on holding `m` (std `Mutex`)
    let reading = l.read().unwrap();
    _ = reading;
//  ^^^^^^^^^^^^ only `drop(reading)` releases it
    let result = m.try_lock();
    let _ = result;
//  ^^^^^^^^^^^^^^^ `result`
    work();
}

fn parameter(guard: MutexGuard<'_, u64>) {
    let _ = guard;
//  ^^^^^^^^^^^^^^ `guard`
    work();
}

fn of_parking_lot(m: &parking_lot::Mutex<u64>) {
    let guard = m.lock();
    if *guard > 1 {
        let _ = guard;
    //  ^^^^^^^^^^^^^^ (parking_lot `Mutex`)
    }
    work();
}

async fn of_tokio(m: &tokio::sync::Mutex<u64>, s: &tokio::sync::Semaphore) {
    let mut guard = m.lock().await;
    *guard += 1;
    let _ = guard;
//  ^^^^^^^^^^^^^^ (tokio `Mutex`)
    let permit = s.acquire().await.unwrap();
    let _ = permit;
//  ^^^^^^^^^^^^^^^ (tokio `Semaphore`)
    work();
}

fn borrows(c: &std::cell::RefCell<u64>) {
    let mut inner = c.borrow_mut();
    *inner += 1;
    let _ = inner;
//  ^^^^^^^^^^^^^^ `RefCell`
    c.borrow();
}

struct Holder<'a> { guard: MutexGuard<'a, u64> }

fn of_locked_field(holder: Holder<'_>) {
    let _ = holder.guard;
//  ^^^^^^^^^^^^^^^^^^^^^ `holder.guard` goes on holding its std `Mutex`
    work();
}

fn in_a_loop(m: &Mutex<u64>) {
    loop {
        let guard = m.lock().unwrap();
        let _ = guard;
    //  ^^^^^^^^^^^^^^ `m`
        work();
    }
}
"#,
    );
}

#[test]
fn what_is_no_guard_or_no_release() {
    check_none(
        &RULE,
        r#"
use std::sync::{Mutex, MutexGuard};

fn work() {}

fn calls(m: &Mutex<u64>) {
    drop(m.lock());
    let guard = m.lock().unwrap();
    drop(guard);
    work();
}

fn plain(value: u64, name: String, m: &Mutex<u64>) {
    let _ = value;
    let _ = name;
    let _ = m;
    let number = *m.lock().unwrap();
    let _ = number;
    work();
}

fn protected(m: &Mutex<String>) {
    let guard = m.lock().unwrap();
    let _ = &guard;
    let _ = *guard;
    let _ = guard.len();
    work();
}

fn used_later(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    let _ = guard;
    println!("{guard}");
}

fn at_the_end(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    work();
    let _ = guard;
}

fn of_a_parameter_at_the_end(guard: MutexGuard<'_, u64>) {
    work();
    let _ = guard;
}

fn in_a_block(m: &Mutex<u64>) {
    {
        let guard = m.lock().unwrap();
        let _ = guard;
    }
    work();
}

fn bound(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    let _held = guard;
    work();
}

fn moved(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    let _ = Some(guard);
    work();
}

fn shadowed(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    drop(guard);
    let guard = 1;
    let _ = guard;
    work();
}

struct MutexGuard2;

fn unknown(guard: elsewhere::MutexGuard<'_, u64>, other: MutexGuard2) {
    let _ = guard;
    let _ = other;
    work();
}

async fn future(m: &tokio::sync::Mutex<u64>) {
    let guard = m.lock();
    let _ = guard;
    work();
}

fn pair(m: &Mutex<u64>) {
    let (_, _) = (m.lock(), 1);
    work();
}

#[allow(let_underscore_lock)]
fn silenced(guard: MutexGuard<'_, u64>) {
    let _ = guard;
    work();
}
"#,
    );
}

#[test]
fn a_drop_releases() {
    let before = r#"
fn add(m: &std::sync::Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    let _ = guard;
    println!();
}
"#;
    let after = before.replace("let _ = guard;", "drop(guard);");
    check_fix(&RULE, "`drop(guard)`", before, &after);
    let before = before.replace("let _ = guard;", "_ = guard;");
    check_fix(&RULE, "`drop(guard)`", &before, &after);
}

#[test]
fn no_drop_where_it_would_not_compile() {
    check_no_fix(
        &RULE,
        "drop",
        r#"
fn in_a_loop(m: &std::sync::Mutex<u64>) {
    let guard = m.lock().unwrap();
    loop {
        let _ = guard;
        println!();
    }
}
"#,
    );
    check_no_fix(
        &RULE,
        "drop",
        r#"
fn borrowed(m: &std::sync::Mutex<Vec<String>>) {
    let guard = m.lock().unwrap();
    let first = guard.first();
    let _ = guard;
    println!("{first:?}");
}
"#,
    );
}
