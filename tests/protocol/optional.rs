//! What is off by default: words beside the code, and the life of a guard.

use serde_json::{Value, json};

use super::client::{Client, URI};

const CODE: &str = "\
use std::sync::Mutex;

pub struct Queue {
    jobs: Mutex<Vec<u32>>,
}

pub async fn add(queue: &Queue) {
    let mut jobs = queue.jobs.lock().unwrap();
    jobs.push(1);
    tick().await;
}

async fn tick() {}
";

fn inlay_hints(client: &mut Client) -> Vec<(u64, String)> {
    let params = json!({
        "textDocument": {"uri": URI},
        "range": {"start": {"line": 0, "character": 0}, "end": {"line": 99, "character": 0}},
    });
    let answer = client.request("textDocument/inlayHint", params);
    let hints = answer["result"].as_array().cloned().unwrap_or_default();
    let of = |hint: &Value| {
        let line = hint["position"]["line"].as_u64().expect("a line");
        (line, hint["label"].as_str().expect("words").to_owned())
    };
    hints.iter().map(of).collect()
}

fn highlights(client: &mut Client, line: u32, character: u32) -> Value {
    let params = json!({
        "textDocument": {"uri": URI},
        "position": {"line": line, "character": character},
    });
    client.request("textDocument/documentHighlight", params)["result"].clone()
}

#[test]
fn nothing_is_offered_or_shown_unless_it_is_asked_for() {
    let mut client = Client::start();
    let offer = client.initialize(json!({"capabilities": {}}));
    assert_eq!(offer["inlayHintProvider"], Value::Null);
    assert_eq!(offer["documentHighlightProvider"], Value::Null);
    client.open(URI, 1, CODE);
    assert_eq!(inlay_hints(&mut client), []);
    assert_eq!(highlights(&mut client, 7, 13), Value::Null);
    client.finish();
}

#[test]
fn a_client_that_cannot_be_told_later_is_offered_what_its_options_ask_for() {
    let mut client = Client::start();
    let answer = client.initialize(json!({
        "capabilities": {},
        "initializationOptions": {
            "inlayHints": {"enable": true},
            "documentHighlights.enable": true,
        },
    }));
    let offer = answer.to_string();
    assert!(offer.contains("\"inlayHintProvider\":true"), "{offer}");
    assert!(
        offer.contains("\"documentHighlightProvider\":true"),
        "{offer}"
    );
    client.open(URI, 1, CODE);
    let expected = [(2, "Send ✓ Sync ✓"), (9, "⏸ holds jobs"), (10, "🔓 jobs")]
        .map(|(line, label)| (line, label.to_owned()));
    assert_eq!(inlay_hints(&mut client), expected);
    let life = highlights(&mut client, 8, 5);
    assert_eq!(life[0]["range"]["start"]["line"], 7, "{life}");
    assert_eq!(life[0]["range"]["end"]["line"], 10, "{life}");
    assert_eq!(highlights(&mut client, 7, 20), Value::Null, "no guard");
    client.finish();
}

#[test]
fn a_client_that_can_be_told_is_told_when_a_setting_changes() {
    let mut client = Client::start();
    client.initialize(json!({"capabilities": {
        "workspace": {"configuration": true, "inlayHint": {"refreshSupport": true}},
        "textDocument": {"inlayHint": {"dynamicRegistration": true}},
    }}));
    client.open(URI, 1, CODE);
    assert_eq!(inlay_hints(&mut client), []);
    client.set_settings(json!({"inlayHints": {"enable": true}}));
    client.notify(
        "workspace/didChangeConfiguration",
        json!({"settings": null}),
    );
    let told = client.wait("a registration", |message| {
        message["method"] == "client/registerCapability"
    });
    let registered = &told["params"]["registrations"][0];
    assert_eq!(registered["method"], "textDocument/inlayHint", "{told}");
    client.wait("a refresh", |message| {
        message["method"] == "workspace/inlayHint/refresh"
    });
    assert_eq!(inlay_hints(&mut client).len(), 3);
    client.set_settings(json!({}));
    client.notify(
        "workspace/didChangeConfiguration",
        json!({"settings": null}),
    );
    let told = client.wait("the end of it", |message| {
        message["method"] == "client/unregisterCapability"
    });
    assert_eq!(
        told["params"]["unregisterations"][0]["id"], registered["id"],
        "{told}"
    );
    assert_eq!(inlay_hints(&mut client), []);
    client.finish();
}
