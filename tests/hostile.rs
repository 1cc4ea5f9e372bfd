//! Folders that mean harm. Whatever stands in them, nothing of it is run, nothing is waited for that
//! never comes, nothing is written, and the good file beside the trap loses nothing.

mod files;
mod folder;
mod manifests;
mod programs;

use std::fs;
use std::process::Command;

use serde_json::{Value, json};

use crate::patience::{self, Said};
use crate::protocol::client::{Client, PATIENCE};
use folder::Folder;

/// The commands, and what each must still say of the good file.
const COMMANDS: [(&str, &str); 3] = [
    ("check", "guard-across-await"),
    ("auto-traits", "::Good\""),
    ("calls", "std::sync::Mutex::lock"),
];

/// Walks into a trap with every command and with an editor.
#[track_caller]
fn survives(folder: &Folder) {
    let before = folder.contents();
    for (command, told) in COMMANDS {
        let said = run(folder.command(&[command, "--format", "json", "."]));
        assert!(
            matches!(said.code, Some(0 | 1)),
            "{command} ended with {:?}:\n{}",
            said.code,
            said.stderr
        );
        for trouble in ["panicked", "internal error", "overflow"] {
            assert!(!said.stderr.contains(trouble), "{command}: {}", said.stderr);
        }
        let good = said.stdout.lines().any(|line| {
            let line: Value = serde_json::from_str(line).expect("each line is a JSON object");
            line["file"] == "src/good.rs" && line.to_string().contains(told)
        });
        assert!(
            good,
            "{command} has lost what it knew of the good file:\n{}{}",
            said.stdout, said.stderr
        );
        assert!(
            !said.stdout.contains("outside"),
            "{command} tells what lies outside:\n{}",
            said.stdout
        );
    }
    is_edited(folder);
    assert_eq!(folder.ran(), "", "something was run");
    let after = folder.contents();
    let changed: Vec<_> = before.symmetric_difference(&after).collect();
    assert!(changed.is_empty(), "something was written: {changed:?}");
}

/// The same in an editor: the good file is opened, changed and asked about.
#[track_caller]
fn is_edited(folder: &Folder) {
    let uri = |path: &str| format!("file://{}", folder.path(path).display());
    let mut client = Client::run(folder.command(&["lsp", "--stdio"]));
    client.initialize(json!({
        "capabilities": {},
        "rootUri": uri(""),
        "workspaceFolders": [{"uri": uri(""), "name": "hostile"}],
    }));
    let good = uri("src/good.rs");
    let text = fs::read_to_string(folder.path("src/good.rs")).expect("the good file");
    for (version, text) in [(1, text.clone()), (2, format!("{text}\n"))] {
        match version {
            1 => client.open(&good, version, &text),
            _ => client.replace(&good, version, &text),
        }
        let diagnostics = client.diagnostics(&good, version);
        assert!(
            diagnostics
                .iter()
                .any(|it| it["code"] == "guard-across-await"),
            "the finding is lost in the editor: {diagnostics:?}"
        );
    }
    let hover = client.hover(&good, 6, 27);
    assert!(hover.to_string().contains("Mutex"), "no card: {hover}");
    client.finish();
}

/// Runs a command to its end; one that has not ended after `PATIENCE` hangs.
#[track_caller]
fn run(command: Command) -> Said {
    let name = format!("{command:?}");
    patience::run(command, PATIENCE).unwrap_or_else(|| panic!("{name} hangs"))
}
