//! From a keystroke to a hint: a finding, its fix, its card.

use std::process::Command;

use serde_json::{Value, json};

use super::client::{Client, URI, list};
use super::editor::{Units, apply};

const RULE: &str = "guard-across-await";

/// The guard lives to the end of the function, across the await.
const SIN: &str = "\
use std::sync::Mutex;

pub async fn count(total: &Mutex<u32>) {
    let mut guard = total.lock().unwrap();
    *guard += 1;
    pause().await;
}

async fn pause() {}
";

/// Everything the server makes use of.
fn capable() -> Value {
    json!({
        "textDocument": {
            "hover": {"contentFormat": ["markdown", "plaintext"]},
            "publishDiagnostics": {"relatedInformation": true},
        },
        "workspace": {"workspaceEdit": {"documentChanges": true}},
    })
}

fn of_rule(diagnostics: &[Value], rule: &str) -> Vec<Value> {
    let ours = |diagnostic: &&Value| diagnostic["code"] == rule;
    diagnostics.iter().filter(ours).cloned().collect()
}

/// The finding of a text that has one.
fn finding(client: &mut Client, uri: &str, text: &str) -> Value {
    client.open(uri, 1, text);
    let diagnostics = of_rule(&client.diagnostics(uri, 1), RULE);
    assert_eq!(diagnostics.len(), 1, "{diagnostics:?}");
    diagnostics[0].clone()
}

fn actions(client: &mut Client, range: &Value, context: Value) -> Vec<Value> {
    let params = json!({"textDocument": {"uri": URI}, "range": range, "context": context});
    let answer = client.request("textDocument/codeAction", params);
    assert_eq!(answer.get("error"), None, "{answer}");
    list(&answer["result"])
}

fn nowhere() -> Value {
    json!({"start": {"line": 8, "character": 0}, "end": {"line": 8, "character": 1}})
}

/// The text after an action with versioned edits.
fn applied(text: &str, action: &Value) -> String {
    let changes = list(&action["edit"]["documentChanges"]);
    assert_eq!(changes.len(), 1, "{action}");
    assert_eq!(
        changes[0]["textDocument"],
        json!({"uri": URI, "version": 1})
    );
    apply(text, &list(&changes[0]["edits"]), Units::Utf16)
}

fn compiles(text: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("fixed.rs");
    std::fs::write(&file, text).expect("the file is written");
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let output = Command::new(rustc)
        .args(["--edition=2024", "--crate-type=lib", "--emit=metadata"])
        .arg("--out-dir")
        .arg(folder.path())
        .arg(&file)
        .output()
        .expect("rustc is there: this test needs it");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}\n{text}");
}

#[test]
fn a_guard_across_an_await_is_found_and_mended() {
    for text in [SIN.to_owned(), SIN.replace('\n', "\r\n")] {
        let mut client = Client::with(capable());
        let found = finding(&mut client, URI, &text);
        assert_eq!(found["source"], "threadwise");
        assert_eq!(found["severity"], 2, "a warning");
        assert_eq!(found["data"]["rule"], RULE);
        assert_ne!(found["message"], "");
        let related = list(&found["relatedInformation"]);
        assert!(!related.is_empty(), "{found}");
        assert_eq!(related[0]["location"]["uri"], URI);

        let context = json!({"diagnostics": [found]});
        let fixes = actions(&mut client, &found["range"], context);
        let fix = fixes.first().expect("there is a fix");
        assert_eq!(fix["kind"], "quickfix");
        assert_eq!(fix["isPreferred"], true);
        assert_eq!(fix["diagnostics"], json!([found]));
        let mended = applied(&text, fix);
        client.replace(URI, 2, &mended);
        let left = of_rule(&client.diagnostics(URI, 2), RULE);
        assert_eq!(left, Vec::<Value>::new(), "{mended}");
        let breaks = mended.matches("\r\n").count();
        let all = if text.contains('\r') {
            mended.matches('\n').count()
        } else {
            0
        };
        assert_eq!(breaks, all, "the line breaks are of one kind");
        compiles(&mended);
        client.finish();
    }
}

#[test]
fn the_finding_comes_while_it_is_typed_and_goes_with_the_file() {
    let mut client = Client::with(capable());
    let half = &SIN[..SIN.find("pause().await").expect("it is there")];
    client.open(URI, 1, half);
    assert!(of_rule(&client.diagnostics(URI, 1), RULE).is_empty());
    client.replace(URI, 2, SIN);
    assert_eq!(of_rule(&client.diagnostics(URI, 2), RULE).len(), 1);
    client.close(URI);
    let cleared = client.wait("the clearing", |message| {
        message["method"] == "textDocument/publishDiagnostics"
            && message["params"].get("version").is_none()
    });
    assert_eq!(cleared["params"], json!({"uri": URI, "diagnostics": []}));
    client.finish();
}

#[test]
fn suppression_comes_last_is_never_preferred_and_works() {
    let mut client = Client::with(capable());
    let found = finding(&mut client, URI, SIN);
    let context = json!({"diagnostics": [found]});
    let actions = actions(&mut client, &found["range"], context);
    let last = actions.last().expect("there are actions");
    let title = last["title"].as_str().expect("a title");
    assert!(title.contains("Suppress"), "{title}");
    assert_eq!(last["kind"], "quickfix");
    assert_eq!(last.get("isPreferred"), None);
    let silent = applied(SIN, last);
    assert!(silent.contains("// threadwise: allow(guard-across-await)"));
    client.replace(URI, 2, &silent);
    assert!(of_rule(&client.diagnostics(URI, 2), RULE).is_empty());
    compiles(&silent);
    client.finish();
}

#[test]
fn actions_are_for_the_place_the_rule_and_the_kind_that_are_asked_for() {
    let mut client = Client::with(capable());
    let found = finding(&mut client, URI, SIN);
    let range = found["range"].clone();
    let here = json!({"start": range["start"], "end": range["start"]});
    let named = |code: Value, source: &str| {
        json!({"diagnostics": [
            {"range": range, "message": "", "code": code, "source": source},
        ]})
    };
    let only = |kinds: Value| json!({"diagnostics": [], "only": kinds});
    let quick = |actions: &[Value]| actions.iter().any(|action| action["kind"] == "quickfix");

    for (place, context, expected) in [
        (&here, json!({"diagnostics": []}), true),
        (&nowhere(), json!({"diagnostics": []}), false),
        (&range, named(json!(RULE), "threadwise"), true),
        (&range, named(json!("lock-unwrap"), "threadwise"), false),
        (&range, named(json!("E0308"), "rustc"), false),
        (
            &range,
            json!({"diagnostics": [{"range": range, "message": "no code"}]}),
            true,
        ),
        (&range, only(json!(["quickfix"])), true),
        (&range, only(json!([""])), true),
        (&range, only(json!(["refactor", "quickfix"])), true),
        (&range, only(json!(["quick"])), false),
        (&range, only(json!(["refactor"])), false),
        (&range, only(json!(["source"])), false),
    ] {
        let found = actions(&mut client, place, context.clone());
        assert_eq!(quick(&found), expected, "{place} {context} {found:?}");
    }
    client.finish();
}

#[test]
fn a_client_without_versioned_edits_gets_plain_ones() {
    let mut client = Client::plain();
    let found = finding(&mut client, URI, SIN);
    assert_eq!(found.get("relatedInformation"), None);
    let context = json!({"diagnostics": [found]});
    let actions = actions(&mut client, &found["range"], context);
    let edit = &actions[0]["edit"];
    assert_eq!(edit.get("documentChanges"), None);
    let mended = apply(SIN, &list(&edit["changes"][URI]), Units::Utf16);
    compiles(&mended);
    client.finish();
}

/// Two places with a safe fix. They are hints, and become more only if the user says so.
const UNWRAPS: &str = "\
use std::sync::Mutex;

pub fn add(a: &Mutex<u32>, b: &Mutex<u32>) {
    *a.lock().unwrap() += 1;
    *b.lock().unwrap() += 1;
}
";

#[test]
fn fix_all_applies_the_safe_fixes_and_no_others() {
    let mut client = Client::start();
    client.initialize(json!({
        "capabilities": capable(),
        "initializationOptions": {"severity": {"lock-unwrap": "info"}, "poisonMessage": "ill"},
    }));
    let fixed = UNWRAPS.replace("unwrap()", "expect(\"ill\")");
    client.open(URI, 1, UNWRAPS);
    for kind in ["source", "source.fixAll", "source.fixAll.threadwise"] {
        let context = json!({"diagnostics": [], "only": [kind]});
        let actions = actions(&mut client, &nowhere(), context);
        assert_eq!(actions.len(), 1, "{actions:?}");
        assert_eq!(actions[0]["kind"], "source.fixAll.threadwise");
        assert_eq!(applied(UNWRAPS, &actions[0]), fixed);
    }
    compiles(&fixed);
    client.close(URI);
    // The guard's fix changes what the program does.
    client.open(URI, 1, SIN);
    let context = json!({"diagnostics": [], "only": ["source.fixAll"]});
    let found = actions(&mut client, &nowhere(), context);
    let fixed = SIN.replace("unwrap()", "expect(\"ill\")");
    assert_eq!(applied(SIN, &found[0]), fixed);
    client.finish();
}

#[test]
fn fix_all_leaves_hints_alone() {
    let mut client = Client::with(capable());
    client.open(URI, 1, UNWRAPS);
    let hints = of_rule(&client.diagnostics(URI, 1), "lock-unwrap");
    assert_eq!(hints.len(), 2);
    assert_eq!(hints[0]["severity"], 4);
    let context = json!({"diagnostics": [], "only": ["source.fixAll"]});
    assert_eq!(
        actions(&mut client, &nowhere(), context),
        Vec::<Value>::new()
    );
    client.finish();
}

#[test]
fn positions_are_counted_in_the_units_that_were_agreed() {
    let text = SIN.replace("    let mut guard", "    /* 🦀é */ let mut guard");
    let mut columns = Vec::new();
    for encodings in [json!([]), json!(["utf-8"]), json!(["utf-32"])] {
        let mut capabilities = capable();
        capabilities["general"] = json!({"positionEncodings": encodings});
        let mut client = Client::with(capabilities);
        let found = finding(&mut client, URI, &text);
        let on_the_line: Vec<i64> = std::iter::once(&found["range"])
            .chain(
                list(&found["relatedInformation"])
                    .iter()
                    .map(|related| &related["location"]["range"]),
            )
            .filter(|range| range["start"]["line"] == 3)
            .filter_map(|range| range["start"]["character"].as_i64())
            .collect();
        columns.push(*on_the_line.first().expect("the lock is on that line"));
        client.finish();
    }
    let [utf16, utf8, utf32] = columns[..] else {
        panic!("three encodings");
    };
    assert_eq!((utf8 - utf16, utf16 - utf32), (3, 1));
}

#[test]
fn pulled_diagnostics_are_the_same_and_never_pushed() {
    let mut pushed = Client::plain();
    let found = finding(&mut pushed, URI, SIN);
    pushed.finish();

    let mut client = Client::start();
    let result = client.initialize(json!({
        "capabilities": {
            "textDocument": {"diagnostic": {}},
            "workspace": {"diagnostics": {"refreshSupport": true}},
        },
    }));
    let provider = &result["capabilities"]["diagnosticProvider"];
    assert_eq!(provider["interFileDependencies"], true);
    assert_eq!(provider["workspaceDiagnostics"], false);
    client.open(URI, 1, SIN);
    let document = json!({"uri": URI});
    let params = json!({"textDocument": document});
    let report = client.request("textDocument/diagnostic", params.clone())["result"].clone();
    assert_eq!(report["kind"], "full");
    assert!(list(&report["items"]).contains(&found), "{report}");
    let again = json!({"textDocument": document, "previousResultId": report["resultId"]});
    let unchanged = client.request("textDocument/diagnostic", again)["result"].clone();
    assert_eq!(
        unchanged,
        json!({"kind": "unchanged", "resultId": report["resultId"]})
    );
    client.replace(URI, 2, "fn main() {}");
    let fixed = client.request("textDocument/diagnostic", params)["result"].clone();
    assert_eq!(fixed["items"], json!([]));
    client.close(URI);
    let gone = json!({"textDocument": {"uri": URI}});
    let gone = client.request("textDocument/diagnostic", gone)["result"].clone();
    assert_eq!(gone["items"], json!([]));
    let pushes = client
        .unread()
        .filter(|message| message["method"] == "textDocument/publishDiagnostics");
    assert_eq!(pushes.count(), 0);
    client.finish();
}

#[test]
fn a_card_is_shown_in_the_format_that_the_client_prefers() {
    for (formats, kind) in [
        (json!(["markdown", "plaintext"]), "markdown"),
        (json!(["plaintext", "markdown"]), "plaintext"),
        (Value::Null, "plaintext"),
    ] {
        let mut client = Client::with(json!({
            "textDocument": {"hover": {"contentFormat": formats}},
        }));
        client.open(URI, 1, SIN);
        let hover = client.hover(URI, 2, 32);
        assert_eq!(hover["contents"]["kind"], kind, "{hover}");
        let text = hover["contents"]["value"].as_str().expect("a text");
        assert!(text.contains("Mutex"), "{text}");
        assert_eq!(
            text.contains("**") || text.contains('`'),
            kind == "markdown",
            "{text}"
        );
        assert_eq!(hover["range"]["start"]["line"], 2);
        assert_eq!(client.hover(URI, 1, 0), Value::Null);
        client.finish();
    }
}

#[test]
fn a_card_leads_to_lines_where_links_can_be_followed() {
    for (general, follows) in [
        (
            json!({"markdown": {"parser": "marked", "version": "1.1.0"}}),
            true,
        ),
        (json!({}), false),
    ] {
        let mut client = Client::with(json!({
            "general": general,
            "textDocument": {"hover": {"contentFormat": ["markdown"]}},
        }));
        client.open(URI, 1, SIN);
        let hover = client.hover(URI, 2, 32);
        let text = hover["contents"]["value"].as_str().expect("a text");
        assert!(text.contains("line 4"), "{text}");
        assert_eq!(text.contains("[line 4](file:"), follows, "{text}");
        client.finish();
    }
}

#[test]
fn settings_are_followed_while_the_server_runs() {
    let mut client = Client::start();
    let mut capabilities = capable();
    capabilities["workspace"]["configuration"] = json!(true);
    client.initialize(json!({"capabilities": capabilities}));
    client.open(URI, 1, SIN);
    let severities = |client: &mut Client| -> Vec<Value> {
        let diagnostics = client.diagnostics(URI, 1);
        let found = of_rule(&diagnostics, RULE);
        found
            .iter()
            .map(|found| found["severity"].clone())
            .collect()
    };
    assert_eq!(severities(&mut client), [2]);
    for (settings, expected) in [
        (json!({"severity": {RULE: "error"}}), vec![1]),
        (json!({"ignore": [RULE]}), vec![]),
        (json!({"select": [RULE]}), vec![2]),
        (json!({"severity": {RULE: "off"}}), vec![]),
        (json!({}), vec![2]),
        (json!({"diagnostics": {"enable": false}}), vec![]),
        (json!({"hover": {"enable": false}}), vec![2]),
    ] {
        client.set_settings(settings.clone());
        client.notify(
            "workspace/didChangeConfiguration",
            json!({"settings": null}),
        );
        assert_eq!(severities(&mut client), expected, "{settings}");
    }
    assert_eq!(client.hover(URI, 2, 32), Value::Null);
    client.finish();
}

#[test]
fn options_of_the_start_hold_from_the_first_finding_on() {
    let mut client = Client::start();
    client.initialize(json!({
        "capabilities": capable(),
        "initializationOptions": {"ignore": [RULE]},
    }));
    client.open(URI, 1, SIN);
    assert!(of_rule(&client.diagnostics(URI, 1), RULE).is_empty());
    client.finish();
}

/// The copy of another version, or the source of a dependency, is not the user's to mend.
#[test]
fn only_the_users_own_files_have_findings() {
    let mut client = Client::plain();
    for uri in [
        "git:/nowhere/src/main.rs",
        "file:///home/u/.cargo/registry/src/index/a-1.0.0/src/lib.rs",
    ] {
        client.open(uri, 1, SIN);
    }
    for uri in ["untitled:Untitled-1", URI] {
        finding(&mut client, uri, SIN);
    }
    let pushes = client
        .unread()
        .filter(|message| message["method"] == "textDocument/publishDiagnostics");
    assert_eq!(pushes.count(), 0);
    client.finish();
}

/// The text on the disk is not the text in the editor.
#[test]
fn an_open_file_is_what_the_editor_shows() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("lib.rs");
    std::fs::write(&file, "pub fn nothing() {}").expect("the file is written");
    let uri = format!("file://{}", file.display());
    let mut client = Client::start();
    client.initialize(json!({
        "capabilities": capable(),
        "workspaceFolders": [{"uri": format!("file://{}", folder.path().display()), "name": "x"}],
    }));
    finding(&mut client, &uri, SIN);
    client.notify(
        "textDocument/didSave",
        json!({"textDocument": {"uri": uri}}),
    );
    assert_eq!(of_rule(&client.diagnostics(&uri, 1), RULE).len(), 1);
    let changes = json!({"changes": [{"uri": uri, "type": 2}]});
    client.notify("workspace/didChangeWatchedFiles", changes);
    assert_eq!(of_rule(&client.diagnostics(&uri, 1), RULE).len(), 1);
    client.finish();
}
