use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn guards_that_are_gone_but_count() {
    check(
        &RULE,
        r#"
use std::cell::RefCell;
use std::sync::{Mutex, MutexGuard, RwLock};

async fn baz() {}
fn consume(_: MutexGuard<'_, u64>) {}

async fn dropped(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    //      ^^^^^ hint: `guard` has given its guard away before the await on line 13, but the compiler counts it up to the end of its block
    *guard += 1;
    drop(guard);
    baz().await;
}

async fn given_away(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    //  ^^^^^ hint: `guard`
    println!("{}", *guard);
    consume(guard);
    baz().await;
}

async fn on_both_paths(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    //  ^^^^^ `guard`
    if *guard > 0 {
        drop(guard);
        baz().await;
    } else {
        drop(guard);
    }
}

async fn left_early(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    //  ^^^^^ `guard`
    if *guard > 0 {
        return;
    }
    drop(guard);
    baz().await;
}

async fn in_a_loop(m: &Mutex<Vec<u64>>) {
    loop {
        let guard = m.lock().unwrap();
        //  ^^^^^ `guard`
        if guard.is_empty() {
            break;
        }
        drop(guard);
        baz().await;
    }
}

async fn reader(l: &RwLock<u64>) {
    let value = l.read().unwrap();
    //  ^^^^^ `value`
    println!("{}", *value);
    drop(value);
    baz().await;
}

async fn cell(c: &RefCell<Vec<u64>>) {
    let mut list = c.borrow_mut();
    //      ^^^^ `list`
    list.push(1);
    drop(list);
    baz().await;
}

async fn quick(m: &parking_lot::Mutex<u64>) {
    let mut guard = m.lock();
    //      ^^^^^ `guard`
    *guard += 1;
    drop(guard);
    baz().await;
}

async fn watched(rx: tokio::sync::watch::Receiver<u64>) {
    let value = rx.borrow();
    //  ^^^^^ `value`
    println!("{}", *value);
    drop(value);
    baz().await;
}

async fn none() {
    let mut maybe: Option<MutexGuard<'static, u64>> = None;
    //      ^^^^^ `maybe` holds no guard at the await
    baz().await;
    maybe.take();
}
"#,
    );
}

#[test]
fn futures_that_are_spawned() {
    check(
        &RULE,
        r#"
use std::sync::{Arc, Mutex};

async fn baz() {}

async fn work(m: Arc<Mutex<u64>>) {
    let mut guard = m.lock().unwrap();
    //      ^^^^^ warning: `guard`
    *guard += 1;
    drop(guard);
    baz().await;
}

fn start(m: &Arc<Mutex<u64>>) {
    tokio::spawn(work(Arc::clone(m)));
    let m = Arc::clone(m);
    tokio::spawn(async move {
        let mut guard = m.lock().unwrap();
        //      ^^^^^ warning: `guard`
        *guard += 1;
        drop(guard);
        baz().await;
    });
}

fn locally(m: Arc<Mutex<u64>>) {
    tokio::task::spawn_local(async move {
        let mut guard = m.lock().unwrap();
        //      ^^^^^ hint: `guard`
        *guard += 1;
        drop(guard);
        baz().await;
    });
}
"#,
    );
}

#[test]
fn futures_that_are_send() {
    check_none(
        &RULE,
        r#"
use std::sync::{Mutex, MutexGuard};

async fn baz() {}
fn consume(_: MutexGuard<'_, u64>) {}

async fn never_borrowed(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    drop(guard);
    baz().await;
}

async fn forgotten(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    std::mem::forget(guard);
    baz().await;
}

async fn given_away(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    consume(guard);
    baz().await;
}

async fn moved_into_a_block(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    { let _guard = guard; }
    baz().await;
}

async fn in_a_block(m: &Mutex<u64>) {
    { let mut guard = m.lock().unwrap(); *guard += 1; }
    baz().await;
}

async fn in_a_block_of_a_loop(m: &Mutex<Vec<u64>>) {
    loop {
        {
            let guard = m.lock().unwrap();
            if guard.is_empty() { break; }
        }
        baz().await;
    }
}

async fn of_a_statement(m: &Mutex<Vec<u64>>) {
    *m.lock().unwrap() = Vec::new();
    let last = m.lock().unwrap().pop();
    baz().await;
    let _ = last;
}

async fn of_a_value(m: &Mutex<Vec<u64>>) {
    let list = { m.lock().unwrap().clone() };
    baz().await;
    drop(list);
}

async fn at_once(m: &Mutex<u64>) {
    let _ = m.lock().unwrap();
    baz().await;
}

async fn of_a_condition(m: &Mutex<Vec<u64>>) {
    if m.lock().unwrap().is_empty() { baz().await; }
    while m.lock().unwrap().is_empty() { baz().await; }
}

async fn let_else(m: &Mutex<Option<u64>>) {
    let Some(_) = *m.lock().unwrap() else { return };
    baz().await;
}

async fn after_the_await(m: &Mutex<u64>) {
    baz().await;
    let mut guard = m.lock().unwrap();
    *guard += 1;
    drop(guard);
}

async fn asynchronous(m: &tokio::sync::Mutex<u64>) {
    let mut guard = m.lock().await;
    *guard += 1;
    drop(guard);
    baz().await;
}

async fn spinning(m: &spin::Mutex<u64>, map: &dashmap::DashMap<u64, u64>) {
    let mut entry = map.get_mut(&1).unwrap();
    *entry += 1;
    drop(entry);
    baz().await;
    let _ = m;
}

async fn held(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    baz().await;
    drop(guard);
    baz().await;
}

fn not_async(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    drop(guard);
    let _later = async { baz().await };
}

async fn in_a_closure(m: &Mutex<u64>) {
    let add = || { let mut guard = m.lock().unwrap(); *guard += 1; drop(guard); };
    add();
    baz().await;
}

async fn unknown(m: &elsewhere::Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    drop(guard);
    baz().await;
}

#[allow(clippy::await_holding_lock)]
async fn twin(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    drop(guard);
    baz().await;
}
"#,
    );
}

#[test]
fn both_editions_count_the_same() {
    let old = Place {
        edition: "2021",
        ..LIBRARY
    };
    old.check(
        &RULE,
        r#"
async fn dropped(m: &std::sync::Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    //      ^^^^^ hint: `guard`
    *guard += 1;
    drop(guard);
    std::future::ready(()).await;
}
"#,
    );
}

#[test]
fn a_block_takes_the_place_of_the_drop() {
    check_fix(
        &RULE,
        "End `guard` with a block",
        r#"
async fn add(total: &std::sync::Mutex<u64>) {
    let mut guard = total.lock().unwrap();
    *guard += 1;
    drop(guard);
    std::future::ready(()).await;
}
"#,
        r#"
async fn add(total: &std::sync::Mutex<u64>) {
    {
        let mut guard = total.lock().unwrap();
        *guard += 1;
    }
    std::future::ready(()).await;
}
"#,
    );
    check_fix(
        &RULE,
        "End `guard` with a block",
        r#"
async fn pop(list: &std::sync::Mutex<Vec<u64>>) -> Option<u64> {
    let mut guard = list.lock().unwrap();
    let last = guard.pop();
    std::mem::drop(guard);
    std::future::ready(()).await;
    last
}
"#,
        r#"
async fn pop(list: &std::sync::Mutex<Vec<u64>>) -> Option<u64> {
    let last = {
        let mut guard = list.lock().unwrap();
        guard.pop()
    };
    std::future::ready(()).await;
    last
}
"#,
    );
    check_fix(
        &RULE,
        "End `guard` with a block",
        r#"
async fn run(list: &std::sync::Mutex<Vec<u64>>) {
    loop {
        let guard = list.lock().unwrap();
        if guard.is_empty() {
            break;
        }
        drop(guard);
        std::future::ready(()).await;
    }
}
"#,
        r#"
async fn run(list: &std::sync::Mutex<Vec<u64>>) {
    loop {
        {
            let guard = list.lock().unwrap();
            if guard.is_empty() {
                break;
            }
        }
        std::future::ready(()).await;
    }
}
"#,
    );
}

#[test]
fn a_question_is_asked_in_the_block() {
    check_fix(
        &RULE,
        "End `guard` with a block",
        r#"
async fn both(total: &std::sync::Mutex<u64>) {
    let guard = total.lock().unwrap();
    if *guard > 0 {
        drop(guard);
        std::future::ready(()).await;
    } else {
        drop(guard);
    }
}
"#,
        r#"
async fn both(total: &std::sync::Mutex<u64>) {
    let value = {
        let guard = total.lock().unwrap();
        *guard
    };
    if value > 0 {
        std::future::ready(()).await;
    } else {
    }
}
"#,
    );
}

#[test]
fn no_block_where_it_would_change_what_is_seen() {
    for text in [
        r#"
async fn borrowed(list: &std::sync::Mutex<Vec<u64>>, other: &std::sync::Mutex<Vec<u64>>) {
    let first = list.lock().unwrap();
    let second = other.lock().unwrap();
    let both = (first.first(), second.first());
    println!("{both:?}");
    drop(second);
    std::future::ready(first.len()).await;
}
"#,
        r#"
async fn empty() {
    let mut maybe: Option<std::sync::MutexGuard<'static, u64>> = None;
    std::future::ready(()).await;
    maybe.take();
}
"#,
    ] {
        check_no_fix(&RULE, "End `maybe`", text);
    }
}
