//! Words beside the code, and highlights.
#![cfg(test)]

use crate::testing::LIBRARY;

#[track_caller]
fn check(with_inlays: &str) {
    let mut text = String::new();
    let mut rest = with_inlays;
    while let Some((before, after)) = rest.split_once('«') {
        text.push_str(before);
        rest = after.split_once('»').expect("a closing mark").1;
    }
    text.push_str(rest);
    let shown = LIBRARY.with_inlays(&text);
    assert_eq!(shown, with_inlays, "{shown}");
}

#[test]
fn the_end_of_a_guard_and_what_it_is_held_at_stand_beside_the_code() {
    check(
        "use std::sync::Mutex;
async fn f(a: &Mutex<u32>, b: &Mutex<u32>) {
    let first = a.lock().unwrap();
    {
        let second = b.lock().unwrap();
        g().await«⏸ holds first, second»;
    }«🔓 second»
    *b.lock().unwrap() += 1;
    drop(first);
    g().await;
    match *a.lock().unwrap() {
        1 => g().await«⏸ holds a temporary guard»,
        _ => {}
    }«🔓 a»
    tokio::select! {
        _ = g() => {}
    }
}
async fn g() {}
",
    );
}

#[test]
fn types_say_whether_they_are_send_and_sync() {
    check(
        "use std::rc::Rc;
struct A«Send ✗ Sync ✗»(Rc<u8>);
pub enum B«Send ✓ Sync ✓» { One, Two }
struct C«Send if… Sync if…»<T> { value: T }
struct D«Send ✓ Sync ✗» { value: std::cell::Cell<u8> }
struct E«Send ? Sync ?» { value: not_there::Value }
fn f() {}
",
    );
}

#[test]
fn code_without_guards_stays_as_it_is() {
    check("fn f(a: &str) -> usize {\n    let b = a.len();\n    b\n}\n");
    check("fn f(\n");
}

#[test]
fn a_guards_life_is_highlighted_and_nothing_else() {
    let of = |text: &str| LIBRARY.highlighted(text);
    let life = ["guard = a.lock().unwrap();\n    drop(guard".to_owned()];
    for cursor in [
        "let $0guard = a.lock().unwrap();\n    drop(guard);",
        "let guard = a.lock().unwrap();\n    drop($0guard);",
    ] {
        let text = format!("fn f(a: &std::sync::Mutex<u8>) {{\n    {cursor}\n}}");
        let found = of(&text).expect("a life");
        assert!(found[0].starts_with(&life[0]), "{found:?}");
    }
    for nothing in [
        "fn f(a: &std::sync::Mutex<u8>) { let b = $0a.lock(); }",
        "fn f($0a: &std::sync::Mutex<u8>) { let b = 1; }",
        "fn f() { let $0b = 1; }",
        "fn $0f() {}",
        "$0",
    ] {
        assert_eq!(of(nothing), None, "{nothing}");
    }
}
