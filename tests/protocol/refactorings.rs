//! Code actions that belong to no diagnostic.

use serde_json::{Value, json};

use super::client::{Client, URI, list};
use super::editor::{Units, apply};

const LOCK: &str = "\
use std::sync::Mutex;

pub fn total(words: &[&str]) -> usize {
    let total = Mutex::new(0);
    *total.lock().unwrap() += words.len();
    words.len()
}
";

const REFUSED: &str = "\
use std::sync::RwLock;

pub fn total() -> usize {
    let total = RwLock::new(1);
    let one = total.read().unwrap();
    let other = total.read().unwrap();
    *one + *other
}
";

/// The refactorings on the lock's name.
fn refactorings(capabilities: Value, text: &str, only: Value) -> Vec<Value> {
    let mut client = Client::with(capabilities);
    client.open(URI, 1, text);
    let place = json!({"line": 3, "character": 10});
    let mut context = json!({"diagnostics": []});
    if !only.is_null() {
        context["only"] = only;
    }
    let params = json!({
        "textDocument": {"uri": URI},
        "range": {"start": place, "end": place},
        "context": context,
    });
    let answer = client.request("textDocument/codeAction", params);
    client.finish();
    let is_one = |action: &Value| action["kind"] == "refactor.rewrite";
    list(&answer["result"]).into_iter().filter(is_one).collect()
}

#[test]
fn a_refactoring_is_offered_without_a_diagnostic() {
    for only in [
        Value::Null,
        json!(["refactor"]),
        json!(["refactor.rewrite"]),
    ] {
        let found = refactorings(json!({}), LOCK, only);
        let [action] = found.as_slice() else {
            panic!("one refactoring: {found:?}");
        };
        assert_eq!(action.get("diagnostics"), None);
        assert_eq!(
            action["title"],
            "Change `total` to a `RwLock`, with every use"
        );
        let edits = list(&action["edit"]["changes"][URI]);
        let after = apply(LOCK, &edits, Units::Utf16);
        let expected = LOCK
            .replace("Mutex", "RwLock")
            .replace(".lock()", ".write()");
        assert_eq!(after, expected);
    }
    for only in [
        json!(["quickfix"]),
        json!(["refactor.extract"]),
        json!(["source"]),
    ] {
        assert_eq!(refactorings(json!({}), LOCK, only), Vec::<Value>::new());
    }
}

#[test]
fn what_stands_in_the_way_is_told_to_those_who_ask() {
    let shows = || json!({"textDocument": {"codeAction": {"disabledSupport": true}}});
    let found = refactorings(shows(), REFUSED, json!(["refactor"]));
    let [action] = found.as_slice() else {
        panic!("one refactoring: {found:?}");
    };
    let reason = "`total` is taken again at main.rs:6 while a guard of it is held";
    assert_eq!(action["disabled"]["reason"], reason);
    assert_eq!(action.get("edit"), None);
    let nobody_asks = refactorings(shows(), REFUSED, Value::Null);
    assert_eq!(nobody_asks, Vec::<Value>::new());
    let not_shown = refactorings(json!({}), REFUSED, json!(["refactor"]));
    assert_eq!(not_shown, Vec::<Value>::new());
}
