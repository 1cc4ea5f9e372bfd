//! What cannot be used of the files that configure a project, at its place in them.

use serde_json::{Value, json};

use super::client::{Client, list};
use super::folder::Folder;

const MANIFEST: &str = "[package]\nname = \"shop\"\nedition = \"2024\"\n";

fn project(configuration: &str) -> Folder {
    Folder::new(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", "pub fn a() {}\n"),
        ("threadwise.toml", configuration),
    ])
}

fn open(client: &mut Client, folder: &Folder, file: &str) {
    client.open(&folder.uri(file), 1, "pub fn a() {}\n");
}

/// What is published next for a file: severity, line, columns, message.
fn problems(client: &mut Client, uri: &str) -> Vec<String> {
    let message = client.wait("the problems of a file", |message| {
        message["method"] == "textDocument/publishDiagnostics" && message["params"]["uri"] == uri
    });
    let of = |problem: &Value| {
        assert_eq!(problem["source"], "threadwise");
        let range = &problem["range"];
        format!(
            "{} {}:{}-{} {}",
            problem["severity"],
            range["start"]["line"],
            range["start"]["character"],
            range["end"]["character"],
            problem["message"].as_str().expect("a sentence")
        )
    };
    list(&message["params"]["diagnostics"])
        .iter()
        .map(of)
        .collect()
}

fn saved(client: &mut Client, uri: &str) {
    client.notify(
        "workspace/didChangeWatchedFiles",
        json!({"changes": [{"uri": uri, "type": 2}]}),
    );
}

fn watching() -> Value {
    json!({"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}}})
}

#[test]
fn slips_stand_at_their_places_until_they_are_mended() {
    let folder = project("colour = 1\nignore = [\"lock-unwarp\"]\n");
    let uri = folder.uri("threadwise.toml");
    let mut client = Client::with(watching());
    open(&mut client, &folder, "src/lib.rs");
    let unknown =
        "2 1:10-23 there is no rule or category `lock-unwarp`; did you mean `lock-unwrap`?";
    assert_eq!(
        problems(&mut client, &uri),
        ["2 0:0-6 there is no key `colour`", unknown]
    );
    folder.write("threadwise.toml", "\nignore = [\"lock-unwarp\"]\n[");
    saved(&mut client, &uri);
    let broken = problems(&mut client, &uri);
    assert!(broken[0].starts_with("1 2:"), "{broken:?}");
    assert!(broken[0].contains("this is no TOML"), "{broken:?}");
    folder.write("threadwise.toml", "ignore = [\"lock-unwrap\"]\n");
    saved(&mut client, &uri);
    assert!(problems(&mut client, &uri).is_empty());
    folder.write("threadwise.toml", "colour = 1\n");
    saved(&mut client, &uri);
    assert_eq!(problems(&mut client, &uri).len(), 1);
    folder.remove("threadwise.toml");
    saved(&mut client, &uri);
    assert!(problems(&mut client, &uri).is_empty());
    client.finish();
}

#[test]
fn a_manifest_is_told_of_too_and_each_problem_once() {
    let folder = project("");
    let manifest = format!("{MANIFEST}[package.metadata.threadwise]\n\"séverity\" = 1\n");
    folder.write("Cargo.toml", &manifest);
    let uri = folder.uri("Cargo.toml");
    let mut client = Client::plain();
    open(&mut client, &folder, "src/lib.rs");
    assert_eq!(
        problems(&mut client, &uri),
        ["2 4:0-10 there is no key `séverity`; did you mean `severity`?"]
    );
    // Another document of the project brings no news, and with the last one they are gone.
    open(&mut client, &folder, "src/other.rs");
    client.close(&folder.uri("src/other.rs"));
    client.close(&folder.uri("src/lib.rs"));
    assert!(problems(&mut client, &uri).is_empty());
    let of_manifest = |message: &&Value| message["params"]["uri"] == uri.as_str();
    assert_eq!(client.unread().filter(of_manifest).count(), 0);
    client.finish();
}

#[test]
fn clients_that_pull_and_those_that_watch_nothing_are_told_too() {
    let folder = project("colour = 1\n");
    let uri = folder.uri("threadwise.toml");
    let pulls = json!({
        "textDocument": {"diagnostic": {}},
        "workspace": {"diagnostics": {"refreshSupport": true}},
    });
    let mut client = Client::with(pulls);
    open(&mut client, &folder, "src/lib.rs");
    assert_eq!(problems(&mut client, &uri).len(), 1);
    folder.write("threadwise.toml", "ignore = []\n");
    client.notify(
        "textDocument/didSave",
        json!({"textDocument": {"uri": folder.uri("src/lib.rs")}}),
    );
    assert!(problems(&mut client, &uri).is_empty());
    client.finish();
}

#[test]
fn who_wants_no_diagnostics_gets_none() {
    let folder = project("colour = 1\n");
    let uri = folder.uri("threadwise.toml");
    let mut client = Client::start();
    client.initialize(json!({
        "capabilities": {},
        "initializationOptions": {"diagnostics": {"enable": false}},
    }));
    open(&mut client, &folder, "src/lib.rs");
    client.diagnostics(&folder.uri("src/lib.rs"), 1);
    client.notify(
        "workspace/didChangeConfiguration",
        json!({"settings": {"diagnostics": {"enable": true}}}),
    );
    assert_eq!(problems(&mut client, &uri).len(), 1);
    client.notify(
        "workspace/didChangeConfiguration",
        json!({"settings": {"diagnostics": {"enable": false}}}),
    );
    assert!(problems(&mut client, &uri).is_empty());
    client.finish();
}
