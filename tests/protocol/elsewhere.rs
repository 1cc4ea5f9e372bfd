//! What happens in other files: in the editor, and on disk.

use serde_json::{Value, json};

use super::client::{Client, list};
use super::folder::Folder;

const MANIFEST: &str = "\
[package]
name = \"p\"
version = \"0.1.0\"
edition = \"2024\"
";

/// Whether there is a finding here depends on the type of a field that stands in another file.
const LIB: &str = "\
mod state;

pub async fn count(state: &state::State) {
    let guard = state.total.lock().unwrap();
    pause().await;
    drop(guard);
}

async fn pause() {}
";

const WITH_LOCK: &str = "\
pub struct State {
    pub total: std::sync::Mutex<u32>,
}

pub fn other() -> u32 {
    1
}
";

/// The same text with another body.
fn with_body(text: &str, number: i32) -> String {
    text.replace("    1\n", &format!("    {number} + {number}\n"))
}

/// The same text without the lock.
fn without_lock(text: &str) -> String {
    text.replace("std::sync::Mutex<u32>", "Own")
}

fn project() -> Folder {
    Folder::new(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", LIB),
        ("src/state.rs", WITH_LOCK),
    ])
}

fn guards(diagnostics: &[Value]) -> usize {
    let ours = |diagnostic: &&Value| diagnostic["code"] == "guard-across-await";
    diagnostics.iter().filter(ours).count()
}

/// Opens the file whose finding depends on another.
fn open_lib(client: &mut Client, folder: &Folder) -> String {
    let uri = folder.uri("src/lib.rs");
    client.open(&uri, 1, LIB);
    assert_eq!(guards(&client.diagnostics(&uri, 1)), 1);
    uri
}

/// Waits for the next diagnostics of a document that nobody has changed.
fn published_anew(client: &mut Client, uri: &str) -> usize {
    guards(&client.diagnostics(uri, 1))
}

fn assert_nothing_more_is_published(client: &Client, uri: &str) {
    let more: Vec<&Value> = client
        .unread()
        .filter(|message| {
            message["method"] == "textDocument/publishDiagnostics"
                && message["params"]["uri"] == uri
        })
        .collect();
    assert_eq!(more, Vec::<&Value>::new());
}

/// Asks for the diagnostics of a document.
fn pull(client: &mut Client, uri: &str) -> usize {
    let params = json!({"textDocument": {"uri": uri}});
    let report = client.request("textDocument/diagnostic", params)["result"].clone();
    guards(&list(&report["items"]))
}

fn watching() -> Value {
    json!({"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}}})
}

fn tell(client: &mut Client, uri: &str) {
    let changes = json!({"changes": [{"uri": uri, "type": 2}]});
    client.notify("workspace/didChangeWatchedFiles", changes);
}

fn save(client: &mut Client, uri: &str) {
    let document = json!({"textDocument": {"uri": uri}});
    client.notify("textDocument/didSave", document);
}

#[test]
fn a_declaration_is_changed_in_one_document_and_the_other_is_published_anew() {
    let folder = project();
    let mut client = Client::plain();
    let lib = open_lib(&mut client, &folder);
    let state = folder.uri("src/state.rs");
    client.open(&state, 1, WITH_LOCK);
    client.diagnostics(&state, 1);
    for version in 2..6 {
        client.replace(&state, version, &with_body(WITH_LOCK, version));
        client.diagnostics(&state, version);
    }
    assert_nothing_more_is_published(&client, &lib);
    client.replace(&state, 6, &without_lock(WITH_LOCK));
    assert_eq!(published_anew(&mut client, &lib), 0);
    client.replace(&state, 7, WITH_LOCK);
    assert_eq!(published_anew(&mut client, &lib), 1);
    for version in 8..12 {
        client.replace(&state, version, &with_body(WITH_LOCK, version));
        client.diagnostics(&state, version);
    }
    assert_nothing_more_is_published(&client, &lib);
    client.finish();
}

#[test]
fn a_document_that_is_closed_without_saving_is_what_the_disk_says() {
    let folder = project();
    let mut client = Client::plain();
    let lib = open_lib(&mut client, &folder);
    let state = folder.uri("src/state.rs");
    client.open(&state, 1, &without_lock(WITH_LOCK));
    assert_eq!(published_anew(&mut client, &lib), 0);
    client.close(&state);
    assert_eq!(published_anew(&mut client, &lib), 1);
    client.finish();
}

#[test]
fn the_files_of_another_project_are_left_alone() {
    let folder = project();
    let mut client = Client::plain();
    let lib = open_lib(&mut client, &folder);
    let other = project();
    let state = other.uri("src/state.rs");
    let other_lib = open_lib(&mut client, &other);
    client.open(&state, 1, &without_lock(WITH_LOCK));
    assert_eq!(published_anew(&mut client, &other_lib), 0);
    client.close(&state);
    assert_eq!(published_anew(&mut client, &other_lib), 1);
    assert_nothing_more_is_published(&client, &lib);
    client.finish();
}

#[test]
fn a_client_that_pulls_is_told_to_pull_again() {
    let folder = project();
    let mut client = Client::with(json!({
        "textDocument": {"diagnostic": {}},
        "workspace": {"diagnostics": {"refreshSupport": true}},
    }));
    let is_refresh = |message: &Value| message["method"] == "workspace/diagnostic/refresh";
    let lib = folder.uri("src/lib.rs");
    let state = folder.uri("src/state.rs");
    client.open(&lib, 1, LIB);
    assert_eq!(pull(&mut client, &lib), 1);
    client.open(&state, 1, WITH_LOCK);
    pull(&mut client, &state);
    for version in 2..6 {
        client.replace(&state, version, &with_body(WITH_LOCK, version));
        pull(&mut client, &state);
    }
    assert_eq!(
        client
            .unread()
            .filter(|message| is_refresh(message))
            .count(),
        0
    );
    client.replace(&state, 6, &without_lock(WITH_LOCK));
    pull(&mut client, &state);
    client.wait("the news", is_refresh);
    assert_eq!(pull(&mut client, &lib), 0);
    client.finish();
}

#[test]
fn a_client_that_pulls_is_told_of_what_happens_on_disk() {
    let folder = project();
    let mut client = Client::with(json!({
        "textDocument": {"diagnostic": {}},
        "workspace": {
            "diagnostics": {"refreshSupport": true},
            "didChangeWatchedFiles": {"dynamicRegistration": true},
        },
    }));
    let is_refresh = |message: &Value| message["method"] == "workspace/diagnostic/refresh";
    let (lib, state) = (folder.uri("src/lib.rs"), folder.uri("src/state.rs"));
    client.open(&lib, 1, LIB);
    assert_eq!(pull(&mut client, &lib), 1);
    for number in 2..6 {
        folder.write("src/state.rs", &with_body(WITH_LOCK, number));
        tell(&mut client, &state);
        client.hover(&lib, 0, 0);
    }
    folder.write("src/state.rs", &without_lock(WITH_LOCK));
    tell(&mut client, &state);
    client.wait("the news", is_refresh);
    assert_eq!(pull(&mut client, &lib), 0);
    client.open(&state, 1, WITH_LOCK);
    pull(&mut client, &state);
    client.wait("the news", is_refresh);
    assert_eq!(pull(&mut client, &lib), 1);
    client.close(&state);
    client.wait("the news", is_refresh);
    assert_eq!(pull(&mut client, &lib), 0);
    let more = client.unread().filter(|message| is_refresh(message));
    assert_eq!(more.count(), 0);
    client.finish();
}

#[test]
fn watched_files_that_change_on_disk_are_read_again() {
    let folder = project();
    let mut client = Client::with(watching());
    let lib = open_lib(&mut client, &folder);
    let state = folder.uri("src/state.rs");
    for number in 2..6 {
        folder.write("src/state.rs", &with_body(WITH_LOCK, number));
        tell(&mut client, &state);
        client.hover(&lib, 0, 0);
    }
    folder.write("src/state.rs", &without_lock(WITH_LOCK));
    tell(&mut client, &state);
    assert_eq!(published_anew(&mut client, &lib), 0);
    folder.remove("src/state.rs");
    folder.write("src/state/mod.rs", WITH_LOCK);
    tell(&mut client, &state);
    tell(&mut client, &folder.uri("src/state/mod.rs"));
    let mut found = published_anew(&mut client, &lib);
    if found == 0 {
        // The file was gone before it was there again.
        found = published_anew(&mut client, &lib);
    }
    assert_eq!(found, 1);
    assert_nothing_more_is_published(&client, &lib);
    client.finish();
}

#[test]
fn a_watched_manifest_that_changes_is_read_again() {
    let folder = project();
    let mut client = Client::with(watching());
    let lib = open_lib(&mut client, &folder);
    let allowed = "[lints.clippy]\nawait_holding_lock = \"allow\"\n";
    folder.write("Cargo.toml", &format!("{MANIFEST}\n{allowed}"));
    tell(&mut client, &folder.uri("Cargo.toml"));
    assert_eq!(published_anew(&mut client, &lib), 0);
    client.finish();
}

#[test]
fn a_watched_configuration_that_changes_is_read_again() {
    let folder = project();
    let mut client = Client::with(watching());
    let lib = open_lib(&mut client, &folder);
    folder.write("threadwise.toml", "ignore = [\"await\"]\n");
    tell(&mut client, &folder.uri("threadwise.toml"));
    assert_eq!(published_anew(&mut client, &lib), 0);
    folder.remove("threadwise.toml");
    tell(&mut client, &folder.uri("threadwise.toml"));
    assert_eq!(published_anew(&mut client, &lib), 1);
    client.finish();
}

#[test]
fn a_configuration_that_appears_is_seen_without_watchers() {
    let folder = project();
    let mut client = Client::plain();
    let lib = open_lib(&mut client, &folder);
    let note = folder.uri("src/note.rs");
    client.open(&note, 1, "fn note() {}");
    client.diagnostics(&note, 1);
    folder.write("threadwise.toml", "ignore = [\"await\"]\n");
    save(&mut client, &note);
    assert_eq!(published_anew(&mut client, &lib), 0);
    client.finish();
}

#[test]
fn without_watchers_the_disk_is_looked_at_when_a_document_is_saved_or_opened() {
    let folder = project();
    let mut client = Client::plain();
    let lib = open_lib(&mut client, &folder);
    let note = folder.uri("src/note.rs");
    client.open(&note, 1, "fn note() {}");
    client.diagnostics(&note, 1);
    folder.write("src/state.rs", &without_lock(WITH_LOCK));
    save(&mut client, &note);
    assert_eq!(published_anew(&mut client, &lib), 0);
    folder.write("src/state.rs", WITH_LOCK);
    client.open(&folder.uri("src/another.rs"), 1, "fn another() {}");
    assert_eq!(published_anew(&mut client, &lib), 1);
    client.finish();
}
