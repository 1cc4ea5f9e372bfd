//! What is found under the cursor, wherever it stands.

mod beside;
mod snapshots;

use crate::testing::card;

/// Whether the card at the `$0` speaks of std's mutex in its first line.
#[track_caller]
fn is_of_mutex(text: &str, expected: bool) {
    let card = card(text);
    let found = card
        .as_deref()
        .and_then(|card| card.lines().next())
        .is_some_and(|verdict| verdict.contains("std `Mutex`"));
    assert_eq!(found, expected, "{text}\n{card:?}");
}

#[test]
fn a_type_is_found_wherever_it_is_named() {
    for text in [
        "use std::sync::{Arc, $0Mutex};",
        "use std::{sync::{Mutex$0 as Lock}};",
        "use std::sync::Mutex as Lock; struct S { a: $0Lock<u8> }",
        "struct S { a: std::sync::Mu$0tex<u8> }",
        "use std::sync::Mutex; fn f() { let a = $0Mutex::new(1); }",
        "use std::sync::Mutex; fn f() { let a = Mutex::$0new(1); }",
        "use std::sync::Mutex; fn f() { let a = Vec::<$0Mutex<u8>>::new(); }",
        "use std::sync::Mutex; type Shared = std::sync::Arc<Mutex<u8>>; fn f(a: &$0Mutex<u8>) {}",
        "use std::sync::*; static A: Mutex$0<u8> = Mutex::new(1);",
        "fn f() { use std::sync::Mutex; struct S($0Mutex<u8>); }",
        "fn f() { println!(\"{:?}\", std::sync::Mutex::$0new(1)); }",
        "async fn f() { tokio::select! { _ = g() => { let a = std::sync::$0Mutex::new(1); } } } async fn g() {}",
        "use std::sync::Mutex; unknown!(a: $0Mutex<u8>);",
        "unknown!(a: std :: sync :: $0Mutex<u8>);",
        "use std::sync::Mutex; fn f(a: &Mutex<u8>) { a.$0lock().unwrap(); }",
        "use std::sync::Mutex; fn f(a: &Mutex<u8>) { println!(\"{}\", a.lock$0().unwrap()); }",
        "use std::sync::Mutex; fn f(a: &Mutex<u8>) { Mutex::$0lock(a).unwrap(); }",
    ] {
        is_of_mutex(text, true);
    }
}

#[test]
fn other_things_of_that_name_are_left_alone() {
    for text in [
        "struct Mutex<T>(T); struct S { a: $0Mutex<u8> }",
        "mod sync { pub struct Mutex; } use sync::Mutex; fn f(a: $0Mutex) {}",
        "use std::sync::Mutex; fn f<$0Mutex>(a: Mutex) {}",
        "use std::sync::Mutex; fn f<Mutex>(a: $0Mutex) {}",
        "use std::sync::Mutex; struct S<Mutex> { a: $0Mutex }",
        "fn f(a: $0Mutex<u8>) {}",
        "use std::sync::Mutex; // the $0Mutex",
        "use std::sync::Mutex; const A: &str = \"$0Mutex\";",
        "use $0std::sync::Mutex;",
        "use std::$0sync::Mutex;",
        "fn f(a: Other) { a.$0lock(); } struct Other;",
        "fn f(a: &dyn Unknown) { a.$0lock().unwrap(); }",
        "struct Other; impl Other { fn lock(&self) {} } fn f(a: Other) { a.$0lock(); }",
        "use std::sync::Mutex; unknown!(a.$0Mutex);",
        "use std::io::Read; fn f(mut a: &[u8]) { a.$0read(&mut []).unwrap(); }",
        "$0",
        "fn $0f() {}",
        "struct $0S;",
        "$0async",
        "fn f() { a.$0await }",
        "#[$0derive(Debug)] struct S;",
        "use {$0}",
        "unknown!($0)",
        "macro_rules! m { ($0a:ident) => {} }",
    ] {
        is_of_mutex(text, false);
    }
}

#[test]
fn nothing_is_said_of_what_has_to_do_with_one_thread_alone() {
    for text in [
        "fn f() { let $0count = 1; }",
        "fn f(names: &[String]) -> usize { names.$0len() }",
        "fn $0f() -> u32 { 1 }",
        "fn f() { $0g(); } fn g() {}",
        "trait $0Store { fn get(&self); }",
        "enum E { $0A, B }",
        "struct S { $0name: String }",
        "fn f(s: &S) -> usize { s.$0name.len() } struct S { name: String }",
        "mod $0inner {}",
        "const $0LIMIT: usize = 3;",
        "static $0NAME: &str = \"a\";",
        "use std::$0collections::HashMap;",
        "use std::collections::$0HashMap;",
        "fn f(map: std::collections::HashMap<u8, u8>) { map.$0get(&1); }",
        "fn f() { let text = $0format!(\"a\"); }",
        "fn f() { $0println!(\"a\"); }",
        "struct Pool; impl Pool { fn spawn(&self) {} } fn f(pool: Pool) { pool.$0spawn(); }",
        "fn spawn(job: u8) {} fn f() { $0spawn(1); }",
        "macro_rules! select { () => {} } fn f() { $0select!(); }",
        "mod mine { macro_rules! select { () => {} } pub(crate) use select; } fn f() { mine::$0select!(); }",
        "fn f(thing: not_there::Thing) { thing.$0lock(); }",
        "fn f(thing: not_there::Thing) { let $0guard = thing.lock(); }",
        "#[$0test] fn f() {}",
        "#[derive($0Clone)] struct S;",
        "fn f(a: $0u32) {}",
        "fn f<'$0a>(a: &'a str) {}",
        "//! $0Mutex\n",
        "/// Holds a $0Mutex.\nfn f() {}",
        "fn f() { let guard = 1; $0guard + 1; }",
        "fn f() { loop { $0break; } }",
        "impl $0Clone for S { fn clone(&self) -> S { S } } struct S;",
    ] {
        assert_eq!(card(text), None, "{text}");
    }
}
