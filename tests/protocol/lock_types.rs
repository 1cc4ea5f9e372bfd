//! A fix that changes a type in many places: looked at before it is made, or refused with a reason.

use serde_json::{Value, json};

use super::client::{Client, URI, list};
use super::editor::{Units, apply};

const HELD: &str = "\
use std::sync::Mutex;

pub async fn count(total: &Mutex<u32>) {
    let mut guard = total.lock().unwrap();
    pause().await;
    *guard += 1;
}

async fn pause() {}
";

/// Not async, and locks it too.
const IN_THE_WAY: &str =
    "\npub fn get(total: &Mutex<u32>) -> u32 {\n    *total.lock().unwrap()\n}\n";

/// The actions on the guard that change its lock.
fn changes(capabilities: Value, text: &str) -> Vec<Value> {
    let mut client = Client::with(capabilities);
    client.open(URI, 1, text);
    let place = json!({"line": 3, "character": 13});
    let params = json!({
        "textDocument": {"uri": URI},
        "range": {"start": place, "end": place},
        "context": {"diagnostics": []},
    });
    let answer = client.request("textDocument/codeAction", params);
    client.finish();
    let title = |action: &Value| action["title"].as_str().unwrap_or_default().to_owned();
    list(&answer["result"])
        .into_iter()
        .filter(|action| title(action).ends_with("for this lock, everywhere"))
        .collect()
}

#[test]
fn a_client_that_can_ask_is_told_to() {
    let edits = |support: Value| json!({"workspace": {"workspaceEdit": support}});
    let asks = json!({"documentChanges": true, "changeAnnotationSupport": {}});
    let plain = json!({"documentChanges": true});
    for (support, annotated) in [(asks, true), (plain, false)] {
        let found = changes(edits(support), HELD);
        let [change] = found.as_slice() else {
            panic!("one change: {found:?}");
        };
        assert_eq!(change.get("isPreferred"), None);
        let edit = &change["edit"];
        let files = list(&edit["documentChanges"]);
        assert_eq!(files.len(), 1, "{edit}");
        let edits = list(&files[0]["edits"]);
        let after = apply(HELD, &edits, Units::Utf16);
        let expected = HELD
            .replace("std::sync", "tokio::sync")
            .replace(".unwrap()", ".await");
        assert_eq!(after, expected);
        for edit in edits {
            assert_eq!(edit.get("annotationId").is_some(), annotated, "{edit}");
        }
        let annotation = &edit["changeAnnotations"]["confirm"];
        if annotated {
            assert_eq!(annotation["needsConfirmation"], true);
            assert_eq!(annotation["label"], change["title"]);
        } else {
            assert_eq!(edit.get("changeAnnotations"), None);
        }
    }
}

#[test]
fn a_client_that_shows_reasons_gets_one() {
    let text = format!("{HELD}{IN_THE_WAY}");
    let shows = json!({"textDocument": {"codeAction": {"disabledSupport": true}}});
    let found = changes(shows, &text);
    let [change] = found.as_slice() else {
        panic!("one change: {found:?}");
    };
    assert_eq!(change.get("edit"), None);
    assert_eq!(change["kind"], "quickfix");
    let reason = change["disabled"]["reason"].as_str().expect("a reason");
    assert!(reason.starts_with("`get` locks it at "), "{reason}");
    assert!(reason.contains(":12"), "{reason}");
    assert_eq!(changes(json!({}), &text), Vec::<Value>::new());
}
