//! Work that lasts: it is shown, and others do not wait for it.

use serde_json::{Value, json};

use super::client::Client;
use super::folder::Folder;

/// What is quicker is given more to do.
const FILES: usize = if cfg!(debug_assertions) { 450 } else { 900 };
const FUNCTIONS: usize = 400;

/// A workspace whose member `big` takes long to read, and whose member `small` does not need it.
fn workspace() -> Folder {
    let manifest = |name: &str| {
        format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n")
    };
    let folder = Folder::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"big\", \"small\"]\n",
        ),
        ("big/Cargo.toml", &manifest("big")),
        ("small/Cargo.toml", &manifest("small")),
        ("small/src/lib.rs", SMALL),
        ("big/src/lib.rs", &big()),
    ]);
    let function = |number| {
        format!("pub fn f{number}(a: &str) -> Vec<String> {{\n    vec![a.to_owned()]\n}}\n")
    };
    let module: String = (0..FUNCTIONS).map(function).collect();
    for number in 0..FILES {
        folder.write(&format!("big/src/m{number}.rs"), &module);
    }
    folder
}

fn big() -> String {
    (0..FILES)
        .map(|number| format!("pub mod m{number};\n"))
        .collect()
}

const SMALL: &str = "pub fn take(lock: &std::sync::Mutex<u32>) {}\n";

fn progress() -> Value {
    json!({"window": {"workDoneProgress": true}})
}

fn is_progress(message: &Value, kind: &str) -> bool {
    message["method"] == "$/progress" && message["params"]["value"]["kind"] == kind
}

#[test]
fn long_work_is_shown_and_a_card_of_a_small_file_does_not_wait_for_it() {
    let folder = workspace();
    let mut client = Client::with(progress());
    let (big_uri, small_uri) = (folder.uri("big/src/lib.rs"), folder.uri("small/src/lib.rs"));
    client.open(&big_uri, 1, &big());
    let created = client.wait("a progress", |message| {
        message["method"] == "window/workDoneProgress/create"
    });
    let begin = client.wait("its begin", |message| is_progress(message, "begin"));
    let token = created["params"]["token"].clone();
    assert_eq!(begin["params"]["token"], token);
    assert_eq!(begin["params"]["value"]["title"], "Threadwise");
    assert_eq!(begin["params"]["value"]["message"], "Reading crates…");

    client.open(&small_uri, 1, SMALL);
    let card = client.hover(&small_uri, 0, 30);
    assert!(
        card["contents"]["value"]
            .as_str()
            .is_some_and(|card| card.contains("Mutex"))
    );
    let is_of_big = |message: &Value| message["params"]["uri"] == big_uri.as_str();
    assert!(
        !client
            .unread()
            .any(|message| is_of_big(message) || is_progress(message, "end")),
        "the card came while the other file was being analysed"
    );

    client.diagnostics(&big_uri, 1);
    let end = client.wait("its end", |message| is_progress(message, "end"));
    assert_eq!(end["params"]["token"], token);
    client.finish();
}

/// Whether a client is shown anything for a small file. What std declares is known by then.
fn is_shown_for_a_small_file() -> bool {
    let folder = Folder::new(&[("lib.rs", SMALL)]);
    let mut client = Client::with(progress());
    let uri = folder.uri("lib.rs");
    let mut shown = Vec::new();
    for version in 1..6 {
        client.open(&uri, version, SMALL);
        client.diagnostics(&uri, version);
        client.hover(&uri, 0, 30);
        let created = client
            .unread()
            .filter(|message| message["method"] == "window/workDoneProgress/create");
        shown.push(created.count());
    }
    client.finish();
    shown.first() != shown.last()
}

/// A machine that is busy with other things may take its time once, but not always.
#[test]
fn quick_work_is_not_shown() {
    let shown = (0..5).all(|_| is_shown_for_a_small_file());
    assert!(!shown);
}

#[test]
fn a_client_that_shows_no_progress_is_not_bothered() {
    let folder = workspace();
    let mut client = Client::plain();
    let uri = folder.uri("big/src/lib.rs");
    client.open(&uri, 1, &big());
    client.diagnostics(&uri, 1);
    assert!(!client.unread().any(|message| is_progress(message, "begin")
        || message["method"] == "window/workDoneProgress/create"));
    client.finish();
}
