//! From `initialize` to `exit`, and every other way to end.

use std::process::Command;

use serde_json::{Value, json};

use super::client::{Client, URI};

const NOT_INITIALIZED: i64 = -32002;
const INVALID_REQUEST: i64 = -32600;

#[test]
fn by_the_book_the_exit_code_is_0() {
    Client::plain().finish();
}

#[test]
fn shutdown_and_exit_may_come_in_one_breath() {
    let mut client = Client::plain();
    let id = client.ask("shutdown", Value::Null);
    client.notify("exit", Value::Null);
    assert_eq!(client.answer(id)["result"], Value::Null);
    assert_eq!(client.end().0, Some(0));
}

#[test]
fn exit_without_shutdown_is_1() {
    let mut client = Client::plain();
    client.notify("exit", Value::Null);
    assert_eq!(client.end().0, Some(1));
}

#[test]
fn exit_before_anything_else_is_1() {
    let mut client = Client::start();
    client.notify("exit", Value::Null);
    assert_eq!(client.end().0, Some(1));
}

#[test]
fn the_end_of_input_ends_the_server() {
    let mut client = Client::plain();
    client.hang_up();
    assert_eq!(client.end().0, Some(1));
    let mut client = Client::plain();
    client.request("shutdown", Value::Null);
    client.hang_up();
    assert_eq!(client.end().0, Some(0));
}

#[test]
fn requests_before_initialize_and_after_shutdown_are_refused() {
    let mut client = Client::start();
    let params = json!({"textDocument": {"uri": URI}, "position": {"line": 0, "character": 0}});
    let early = client.request("textDocument/hover", params.clone());
    assert_eq!(early["error"]["code"], NOT_INITIALIZED);
    client.initialize(json!({"capabilities": {}}));
    let again = client.request("initialize", json!({"capabilities": {}}));
    assert_eq!(again["error"]["code"], INVALID_REQUEST);
    client.request("shutdown", Value::Null);
    let late = client.request("textDocument/hover", params);
    assert_eq!(late["error"]["code"], INVALID_REQUEST);
    client.notify("exit", Value::Null);
    assert_eq!(client.end().0, Some(0));
}

#[test]
fn the_server_says_who_it_is_and_what_it_can_do() {
    let mut client = Client::start();
    let result = client.initialize(json!({"capabilities": {}}));
    assert_eq!(
        result,
        json!({
            "serverInfo": {"name": "threadwise", "version": env!("CARGO_PKG_VERSION")},
            "capabilities": {
                "positionEncoding": "utf-16",
                "textDocumentSync": {
                    "openClose": true,
                    "change": 2,
                    "save": {"includeText": false},
                },
                "hoverProvider": true,
                "codeActionProvider": {
                    "codeActionKinds": ["quickfix", "refactor.rewrite", "source.fixAll.threadwise"],
                },
                "workspace": {
                    "workspaceFolders": {"supported": true, "changeNotifications": true},
                },
            },
        })
    );
    client.finish();
}

/// The editor's process is a shell here, and the test holds the other end of the server's input,
/// as a sibling of the server would after a crash of the editor.
#[cfg(unix)]
#[test]
fn the_death_of_the_editor_ends_the_server() {
    let mut shell = Command::new("sh");
    shell.args(["-c", "exec 3<&0; \"$0\" lsp <&3 3<&- & exec 3<&-; wait"]);
    shell.arg(env!("CARGO_BIN_EXE_threadwise"));
    let mut client = Client::run(shell);
    let editor = client.process();
    client.initialize(json!({"processId": editor, "capabilities": {}}));
    assert_eq!(client.hover(URI, 0, 0), Value::Null, "it lives");
    client.child().kill().expect("the shell can be killed");
    // Not waited for yet: the dead editor may remain in the table of processes.
    client.wait_for_silence();
    client.end();
}

/// In a container the editor's number may mean nothing, or nothing yet.
#[test]
fn an_editor_that_cannot_be_seen_is_not_watched() {
    let mut client = Client::start();
    client.initialize(json!({"processId": 4_000_000_000_u32, "capabilities": {}}));
    client.open(URI, 1, "fn main() {}");
    client.diagnostics(URI, 1);
    client.finish();
}

#[test]
fn the_log_goes_where_it_is_told_and_never_to_the_protocol() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("threadwise.log");
    let mut command = Command::new(env!("CARGO_BIN_EXE_threadwise"));
    command.arg("lsp").arg("--log-file").arg(&file);
    let mut client = Client::run(command);
    client.initialize(json!({"capabilities": {}}));
    client.replace(URI, 2, "never opened");
    client.request("shutdown", Value::Null);
    client.notify("exit", Value::Null);
    let (code, standard_error) = client.end();
    assert_eq!((code, standard_error.as_str()), (Some(0), ""));
    let log = std::fs::read_to_string(&file).expect("the log was written");
    assert!(log.contains("a change was dropped"), "{log}");
    assert!(!log.contains('\u{1b}'), "no colours: {log}");
}
