//! Every construct has its card, by its path and not by its name.

use crate::knowledge::constructs;
use crate::testing::{LIBRARY, Place, card};

/// A library on everything that something is said of.
pub(in crate::cards) const EVERYTHING: Place<'_> = Place {
    dependencies: "tokio = { version = \"1\", features = [\"full\"] }\nparking_lot = \"0.12\"\nlock_api = \"0.4\"\ndashmap = \"6\"\ntracing = \"0.1\"\nbcrypt = \"0.17\"\nfutures = \"0.3\"\nfutures-channel = \"0.3\"\nfutures-util = \"0.3\"\nfutures-executor = \"0.3\"\nfutures-lite = \"2\"\nasync-trait = \"0.1\"\nasync-channel = \"2\"\nasync-lock = \"3\"\ncrossbeam-channel = \"0.5\"\ncrossbeam-utils = \"0.8\"\nflume = \"0.11\"\nonce_cell = \"1\"\nrayon = \"1\"\nrayon-core = \"1\"\ntokio-util = \"0.7\"\nsmol = \"2\"\nlazy_static = \"1\"\narc-swap = \"1\"\npollster = \"0.4\"\n",
    ..LIBRARY
};

#[test]
fn every_construct_that_can_be_imported_has_a_card() {
    let is_item = |path: &&str| {
        if constructs::NOT_DECLARED.contains(path) {
            return false;
        }
        let names: Vec<&str> = path.split("::").collect();
        let is_upper = |name: &&&str| name.starts_with(char::is_uppercase);
        // No method.
        names.iter().filter(is_upper).count() <= 1
            && (names.last().is_some_and(|name| is_upper(&name))
                || !names.iter().any(|name| is_upper(&name)))
    };
    let mut paths: Vec<&str> = constructs::paths().filter(is_item).collect();
    paths.sort_unstable();
    let mut text = String::new();
    let mut offsets = Vec::new();
    for (number, path) in paths.iter().enumerate() {
        text += &format!("use {path} as it{number};\n");
        offsets.push(text.rfind(" as ").expect("it was just written"));
    }
    let cards = EVERYTHING.cards(&text, offsets);
    let silent: Vec<&&str> = paths
        .iter()
        .zip(&cards)
        .filter(|(_, card)| card.is_none())
        .map(|(path, _)| path)
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn other_things_of_the_same_names_have_none() {
    for text in [
        "struct $0Arc; ",
        "struct Arc; fn f(a: $0Arc) {}",
        "mod thread { pub fn spawn(f: fn()) {} } fn f() { thread::$0spawn(|| {}); }",
        "struct Sender; impl Sender { fn send(&self) {} } fn f(a: Sender) { a.$0send(); }",
        "struct Sender; fn f($0sender: Sender) {}",
        "fn f(a: Unknown) { a.$0recv(); }",
        "fn f(a: Unknown) { a.$0wait(); }",
        "use std::cmp::Ordering; fn f() -> Ordering { Ordering::$0Less }",
        "use std::cmp::$0Ordering;",
        "use std::path::Path; fn f(a: &Path) { a.$0join(\"b\"); }",
        "fn f(a: &[String]) -> String { a.$0join(\"b\") }",
        "fn f(a: Option<u32>) { a.$0take(); }",
        "use std::io::Read; fn f(mut a: &[u8]) { let mut b = Vec::new(); a.$0read_to_end(&mut b).unwrap(); }",
        "use std::collections::HashMap; fn f(a: HashMap<u32, u32>) { a.$0get(&1); }",
        "macro_rules! join { () => {} } fn f() { $0join!(); }",
        "macro_rules! select { () => {} } fn f() { $0select!(); }",
        "fn $0sleep() {} ",
        "fn sleep() {} fn f() { $0sleep(); }",
        "fn f() { let $0spawn = 1; }",
        "fn f(a: &str) { a.$0lines(); }",
        "async fn $0f() {}",
        "#[$0test] fn f() {}",
        "struct Notify; fn f() -> $0Notify { Notify }",
        "enum E { $0Relaxed }",
        "enum E { Relaxed } fn f() -> E { E::$0Relaxed }",
    ] {
        // Of a type of one's own its own card speaks.
        let card = card(text).filter(|card| !card.contains("**Send"));
        assert_eq!(card, None, "{text}");
    }
}

/// What the entries say of `Send` and `Sync` in words is what the verdicts say.
#[test]
fn words_about_send_and_sync_agree_with_the_verdicts() {
    for (ty, verdict) in [
        ("std::rc::Rc<u32>", "**Send ✗**"),
        ("std::rc::Weak<u32>", "**Send ✗**"),
        ("*const u32", "**Send ✗**"),
        ("std::sync::MutexGuard<'static, u32>", "**Send ✗**"),
        ("std::rc::Rc<u32>", "**Sync ✗**"),
        ("std::cell::Cell<u32>", "**Send ✓**, **Sync ✗**"),
        ("std::cell::RefCell<u32>", "**Send ✓**, **Sync ✗**"),
        ("std::cell::OnceCell<u32>", "**Send ✓**, **Sync ✗**"),
        ("std::cell::UnsafeCell<u32>", "**Send ✓**, **Sync ✗**"),
        ("std::sync::mpsc::Receiver<u32>", "**Send ✓**, **Sync ✗**"),
        (
            "std::sync::Mutex<std::cell::Cell<u32>>",
            "**Send ✓**, **Sync ✓**",
        ),
        (
            "std::sync::Arc<std::cell::RefCell<u32>>",
            "**Send ✗**, **Sync ✗**",
        ),
        ("crossbeam_channel::Receiver<u32>", "**Send ✓**, **Sync ✓**"),
    ] {
        let text = format!("struct $0Holder({ty});");
        let card = EVERYTHING
            .card(&text)
            .expect("a type of one's own has a card");
        assert!(card.contains(verdict), "{ty}: {card}");
    }
}
