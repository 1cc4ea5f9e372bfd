//! Where the rule speaks, and where it is asked not to.

use super::super::RULE;
use crate::testing::{LIBRARY, Place, check};

#[test]
fn silence_is_kept_where_it_is_asked_for() {
    check(
        &RULE,
        r#"
use std::sync::Mutex;

async fn baz() {}

async fn above(m: &Mutex<u64>) {
    // threadwise: allow(guard-across-await) one thread only
    let guard = m.lock().unwrap();
    baz().await;
    drop(guard);
}

async fn beside(m: &Mutex<u64>) {
    let guard = m.lock().unwrap(); // threadwise: allow(guard-across-await)
    baz().await;
    drop(guard);
}

async fn by_category(m: &Mutex<u64>) {
    let guard = m.lock().unwrap(); // threadwise: allow(await)
    baz().await;
    drop(guard);
}

#[allow(clippy::await_holding_lock)]
async fn twin(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    baz().await;
    drop(guard);
}

#[expect(clippy::await_holding_lock, reason = "one thread only")]
async fn expected(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    baz().await;
    drop(guard);
}

#[allow(clippy::unwrap_used)]
async fn another(m: &Mutex<u64>) {
    // threadwise: allow(lock-unwrap)
    let guard = m.lock().unwrap();
    //  ^^^^^ `guard`
    baz().await;
    drop(guard);
}
"#,
    );
    let silent = Place {
        manifest: "[lints.clippy]\nawait_holding_lock = \"allow\"\n",
        ..LIBRARY
    };
    silent.check(
        &RULE,
        r#"
async fn by_manifest(m: &std::sync::Mutex<u64>) {
    let guard = m.lock().unwrap();
    std::future::ready(()).await;
    drop(guard);
}
"#,
    );
}

#[test]
fn tests_are_no_exception() {
    let text = r#"
#[tokio::test]
async fn holds() {
    let m = std::sync::Mutex::new(0);
    let guard = m.lock().unwrap();
    //  ^^^^^ `guard`
    std::future::ready(()).await;
    drop(guard);
}
"#;
    check(&RULE, text);
    Place {
        path: "tests/all.rs",
        ..LIBRARY
    }
    .check(&RULE, text);
}

#[test]
fn line_endings_tabs_and_wide_characters() {
    let text = r#"
use std::sync::Mutex;

async fn wide(m: &Mutex<&str>) {
	/* 🦀 é */ let guard = m.lock().unwrap();
	//            ^^^^^ across the `.await` on line 7
	std::future::ready("🦀").await;
	drop(guard);
}
"#;
    check(&RULE, text);
    check(&RULE, &text.replace('\n', "\r\n"));
}
