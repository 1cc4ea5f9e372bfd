//! Fixes of guards in variables.

use super::super::RULE;
use crate::testing::{check_fix, check_no_fix};

const BEFORE: &str = r#"
use std::sync::Mutex;

async fn publish(_total: u64) {}

async fn add(total: &Mutex<u64>, amount: u64) {
    let mut guard = total.lock().unwrap();
    *guard += amount;
    publish(amount).await;
}
"#;

#[test]
fn a_block_releases() {
    let after = r#"
use std::sync::Mutex;

async fn publish(_total: u64) {}

async fn add(total: &Mutex<u64>, amount: u64) {
    {
        let mut guard = total.lock().unwrap();
        *guard += amount;
    }
    publish(amount).await;
}
"#;
    check_fix(&RULE, "in a block", BEFORE, after);
    let windows = |text: &str| text.replace('\n', "\r\n");
    check_fix(&RULE, "in a block", &windows(BEFORE), &windows(after));
    let tabs = |text: &str| text.replace("    ", "\t");
    check_fix(&RULE, "in a block", &tabs(BEFORE), &tabs(after));
}

#[test]
fn a_block_gives_what_is_needed_later() {
    check_fix(
        &RULE,
        "in a block",
        r#"
async fn one(total: &std::sync::Mutex<u64>) -> u64 {
    let guard = total.lock().unwrap();
    let seen = *guard;
    std::future::ready(()).await;
    seen
}
"#,
        r#"
async fn one(total: &std::sync::Mutex<u64>) -> u64 {
    let seen = {
        let guard = total.lock().unwrap();
        *guard
    };
    std::future::ready(()).await;
    seen
}
"#,
    );
    check_fix(
        &RULE,
        "in a block",
        r#"
async fn two(list: &std::sync::Mutex<Vec<u64>>) -> u64 {
    let mut guard = list.lock().unwrap();
    let first = guard.pop().unwrap_or_default();
    let mut length = guard.len();
    std::future::ready(()).await;
    length += 1;
    first + length as u64
}
"#,
        r#"
async fn two(list: &std::sync::Mutex<Vec<u64>>) -> u64 {
    let (first, mut length) = {
        let mut guard = list.lock().unwrap();
        let first = guard.pop().unwrap_or_default();
        let mut length = guard.len();
        (first, length)
    };
    std::future::ready(()).await;
    length += 1;
    first + length as u64
}
"#,
    );
}

#[test]
fn a_late_drop_becomes_superfluous() {
    let before = r#"
async fn late(total: &std::sync::Mutex<u64>) {
    let mut guard = total.lock().unwrap();
    *guard += 1;
    std::future::ready(()).await;
    drop(guard);
}
"#;
    check_fix(
        &RULE,
        "in a block",
        before,
        r#"
async fn late(total: &std::sync::Mutex<u64>) {
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
        "Drop `guard` before the await",
        before,
        r#"
async fn late(total: &std::sync::Mutex<u64>) {
    let mut guard = total.lock().unwrap();
    *guard += 1;
    drop(guard);
    std::future::ready(()).await;
}
"#,
    );
}

#[test]
fn a_guard_or_an_item_that_is_needed_stays() {
    for text in [
        r#"
async fn used_after(total: &std::sync::Mutex<u64>) {
    let mut guard = total.lock().unwrap();
    *guard += 1;
    std::future::ready(()).await;
    *guard += 1;
}
"#,
        r#"
async fn only_held(total: &std::sync::Mutex<u64>) {
    let _guard = total.lock().unwrap();
    std::future::ready(()).await;
}
"#,
        r#"
async fn item_between(total: &std::sync::Mutex<u64>) -> u64 {
    let mut guard = total.lock().unwrap();
    const STEP: u64 = 2;
    *guard += STEP;
    std::future::ready(()).await;
    STEP
}
"#,
        r#"
async fn borrowed_from(names: &std::sync::Mutex<Vec<String>>) {
    let guard = names.lock().unwrap();
    let first = guard.first();
    std::future::ready(()).await;
    let _ = first;
}
"#,
    ] {
        check_no_fix(&RULE, "in a block", text);
    }
    for text in [
        r#"
async fn borrowed_from(names: &std::sync::Mutex<Vec<String>>) {
    let guard = names.lock().unwrap();
    let first = guard.first();
    std::future::ready(()).await;
    let _ = first.is_some();
}
"#,
        r#"
async fn borrowed_by_an_assignment(names: &std::sync::Mutex<Vec<String>>) {
    let first;
    let guard = names.lock().unwrap();
    first = guard.first();
    std::future::ready(()).await;
    let _ = first.is_some();
}
"#,
    ] {
        check_no_fix(&RULE, "Drop `guard`", text);
        check_no_fix(&RULE, "in a block", text);
    }
}
