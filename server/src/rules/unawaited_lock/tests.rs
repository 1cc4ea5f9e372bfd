use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn futures_that_nobody_awaits() {
    check(
        &RULE,
        r#"
use std::sync::Arc;
use tokio::sync::{Mutex, RwLock, Semaphore};

struct State { total: Mutex<u64> }

async fn dropped(m: &Mutex<u64>, l: &RwLock<u64>, s: &Semaphore) {
    m.lock();
//  ^^^^^^^^ warning: `lock()` of `m` (tokio `Mutex`) is never awaited, so it locks nothing: add `.await`
    let _ = l.write();
    //      ^^^^^^^^^ `write()` of `l` (tokio `RwLock`)
    _ = s.acquire();
    //  ^^^^^^^^^^^ `acquire()` of `s`
    println!();
}

async fn in_a_variable(m: &Mutex<u64>, l: &RwLock<Vec<u64>>) {
    let _guard = m.lock();
    //           ^^^^^^^^ never awaited
    let mut guard = m.lock();
    //              ^^^^^^^^ never awaited
    *guard += 1;
    let names = l.read();
    //          ^^^^^^^^ never awaited
    names.len();
    let held = m.lock();
    //         ^^^^^^^^ never awaited
    drop(held);
}

async fn as_a_guard(m: &Mutex<Vec<u64>>, n: &Mutex<u64>) {
    *n.lock() += 1;
//   ^^^^^^^^ is a future, and no guard, before it is awaited
    m.lock().push(1);
//  ^^^^^^^^ is a future
    m.lock().unwrap().push(1);
//  ^^^^^^^^ is a future
}

impl State {
    fn in_sync_code(&self) {
        let _guard = self.total.lock();
        //           ^^^^^^^^^^^^^^^^^ `self.total` (tokio `Mutex`) is never awaited, so it locks nothing: only async code
        println!();
    }
}

async fn owned(m: Arc<Mutex<u64>>) {
    let _guard = m.lock_owned();
    //           ^^^^^^^^^^^^^^ `lock_owned()`
}
"#,
    );
}

#[test]
fn other_crates() {
    let place = Place {
        dependencies: "async-lock = \"3\"\nfutures = \"0.3\"\n",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
async fn of_async_lock(m: &async_lock::Mutex<u64>, l: &async_lock::RwLock<u64>) {
    m.lock();
//  ^^^^^^^^ (async-lock `Mutex`)
    let _reading = l.read();
    //             ^^^^^^^^ (async-lock `RwLock`)
}

async fn of_futures(m: &futures::lock::Mutex<u64>) {
    let _guard = m.lock();
    //           ^^^^^^^^ (futures `Mutex`)
}
"#,
    );
}

#[test]
fn futures_that_are_awaited_or_passed_on() {
    check_none(
        &RULE,
        r#"
use std::future::Future;
use tokio::sync::{Mutex, MutexGuard, RwLock, Semaphore};

async fn awaited(m: &Mutex<u64>, l: &RwLock<u64>, s: &Semaphore) {
    let guard = m.lock().await;
    drop(guard);
    *m.lock().await += 1;
    let _reading = l.read().await;
    let _permit = s.acquire().await.unwrap();
    let future = m.lock();
    let guard = future.await;
    drop(guard);
}

async fn joined(m: &Mutex<u64>, n: &Mutex<u64>) {
    let (a, b) = tokio::join!(m.lock(), n.lock());
    drop((a, b));
    let first = m.lock();
    let second = n.lock();
    let (a, b) = tokio::join!(first, second);
    drop((a, b));
}

async fn selected(m: &Mutex<u64>) {
    tokio::select! {
        guard = m.lock() => drop(guard),
        _ = tokio::time::sleep(std::time::Duration::from_secs(1)) => {}
    }
    let waiting = m.lock();
    tokio::pin!(waiting);
    let _guard = waiting.await;
}

fn returned(m: &Mutex<u64>) -> impl Future<Output = MutexGuard<'_, u64>> {
    m.lock()
}

async fn passed(m: &Mutex<u64>) {
    let guard = tokio::time::timeout(std::time::Duration::from_secs(1), m.lock()).await;
    drop(guard);
    let future = m.lock();
    run(future).await;
    let stored = vec![m.lock()];
    for future in stored {
        drop(future.await);
    }
    let boxed = Box::pin(m.lock());
    drop(boxed.await);
}

async fn run(_: impl Future) {}

fn in_a_macro(m: &Mutex<u64>) {
    let waiting = m.lock();
    elsewhere::wait!(waiting);
}

fn block(m: &Mutex<u64>) {
    let guard = m.blocking_lock();
    drop(guard);
    let _ = m.try_lock();
    let waiting = async { m.lock().await };
    drop(waiting);
    drop(m.lock());
}

fn of_std(m: &std::sync::Mutex<u64>, l: &parking_lot::Mutex<u64>) {
    let _guard = m.lock();
    let _other = l.lock();
}

struct Door;

impl Door {
    async fn lock(&self) {}
    async fn acquire(&self) -> u64 { 1 }
}

fn same_names(door: &Door) {
    let _ = door.lock();
    let _opened = door.acquire();
}

fn unknown(m: &elsewhere::Mutex<u64>) {
    let _guard = m.lock();
    m.lock();
    *m.lock() += 1;
}

struct Waiting<F>(F);

fn in_a_struct(m: &Mutex<u64>) {
    let waiting = Waiting(m.lock());
    drop(waiting);
    let future = m.lock();
    let by_reference = &future;
    let _ = by_reference;
}
"#,
    );
}

#[test]
fn awaited_now() {
    let before = r#"
async fn append(m: &tokio::sync::Mutex<u64>) {
    let _guard = m.lock();
    println!();
}
"#;
    let after = before.replace("m.lock()", "m.lock().await");
    check_fix(&RULE, "`.await`", before, &after);
    let before = r#"
async fn append(m: &tokio::sync::Mutex<u64>) {
    m.lock();
    println!();
}
"#;
    let after = before.replace("m.lock()", "let _guard = m.lock().await");
    check_fix(&RULE, "`.await`", before, &after);
    let before = before.replace("m.lock()", "let _ = m.lock()");
    check_fix(&RULE, "`.await`", &before, &after);
    let before = before.replace("let _ = m.lock()", "*m.lock() += 1");
    let after = before.replace("m.lock()", "m.lock().await");
    check_fix(&RULE, "`.await`", &before, &after);
    let before = r#"
async fn append(m: &tokio::sync::Mutex<Vec<u64>>) {
    m.lock().unwrap().push(1);
}
"#;
    let after = before.replace("lock().unwrap()", "lock().await");
    check_fix(&RULE, "`.await`", before, &after);
    let before = r#"
async fn append(m: &tokio::sync::Mutex<Vec<u64>>) {
    let numbers = m.lock();
    numbers.push(1);
}
"#;
    let after = r#"
async fn append(m: &tokio::sync::Mutex<Vec<u64>>) {
    let mut numbers = m.lock().await;
    numbers.push(1);
}
"#;
    check_fix(&RULE, "`.await`", before, after);
}

#[test]
fn blocking_in_sync_code() {
    let before = r#"
fn append(m: &tokio::sync::Mutex<u64>) {
    let _guard = m.lock();
    println!();
}
"#;
    let after = before.replace("lock()", "blocking_lock()");
    check_fix(&RULE, "blocking", before, &after);
    check_no_fix(&RULE, "await", before);
    check_no_fix(
        &RULE,
        "blocking",
        r#"
fn acquire(s: &tokio::sync::Semaphore) {
    let _permit = s.acquire();
}
"#,
    );
}
