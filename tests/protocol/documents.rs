//! The server's text is the client's text, whatever happens to it and in whatever units.

use serde_json::{Value, json};

use super::client::{Client, URI, frame, notification};
use super::editor::{Editor, Units};

/// Text with everything that makes counting hard: wide characters, both kinds of line breaks, and
/// none at the end.
const HARD_TEXT: &str = "// 🦀 crab\r\nfn naïve() {\r\n    let 文 = \"👩‍👩‍👧\";\n}\r\n// é🦀é";

fn capabilities(units: Units) -> Value {
    let name = match units {
        Units::Utf8 => "utf-8",
        Units::Utf16 => "utf-16",
        Units::Utf32 => "utf-32",
    };
    json!({"general": {"positionEncodings": ["utf-16", name]}})
}

/// Numbers without a pattern, and the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % sides
    }
}

fn keystroke(editor: &mut Editor, dice: &mut Dice) -> Value {
    const TYPED: [&str; 10] = [
        "a",
        "{",
        "}",
        "\r\n",
        "\n",
        "🦀",
        "é",
        "",
        "",
        "mutex.lock()",
    ];
    let start = dice.roll(editor.text.len() + 1);
    let end = (start + dice.roll(4)).min(editor.text.len());
    editor.replace(start, end, TYPED[dice.roll(TYPED.len())])
}

#[test]
fn a_burst_of_changes_with_hovers_between_ends_on_the_clients_text() {
    for units in [Units::Utf16, Units::Utf8, Units::Utf32] {
        let mut client = Client::with(capabilities(units));
        let mut editor = Editor::new(HARD_TEXT, units);
        let mut dice = Dice(7);
        client.open(URI, editor.version, HARD_TEXT);
        let mut burst = Vec::new();
        let mut questions = Vec::new();
        let mut hovers = Vec::new();
        for number in 0..2000 {
            let changes = (0..=dice.roll(2))
                .map(|_| keystroke(&mut editor, &mut dice))
                .collect();
            let params = editor.did_change(URI, changes);
            let change = notification("textDocument/didChange", params);
            burst.extend(frame(&change.to_string()));
            let document = json!({"uri": URI});
            if number % 5 == 0 {
                let position = json!({"line": 1, "character": 4});
                let params = json!({"textDocument": document, "position": position});
                let (id, question) = client.question("textDocument/hover", params);
                burst.extend(frame(&question.to_string()));
                hovers.push(id);
            }
            if number % 50 == 0 {
                let params = json!({"textDocument": document});
                let (id, question) = client.question("threadwise/text", params);
                burst.extend(frame(&question.to_string()));
                questions.push((id, editor.version, editor.text()));
            }
        }
        client.write(&burst);
        for (id, version, text) in questions {
            let answer = client.answer(id);
            assert_eq!(answer["result"], json!({"version": version, "text": text}));
        }
        for id in hovers {
            assert_eq!(client.answer(id).get("error"), None);
        }
        let last = client.text(URI);
        assert_eq!(last, json!({"version": 2001, "text": editor.text()}));
        client.diagnostics(URI, 2001);
        client.finish();
    }
}

/// Diagnostics are published in order, each with the version it belongs to.
#[test]
fn versions_never_go_back() {
    let mut client = Client::plain();
    client.open(URI, 1, "fn main() {}");
    for version in 2..200 {
        client.replace(URI, version, &format!("fn main() {{}} // {version}"));
    }
    client.diagnostics(URI, 199);
    let versions: Vec<i64> = client
        .unread()
        .filter(|message| message["method"] == "textDocument/publishDiagnostics")
        .filter_map(|message| message["params"]["version"].as_i64())
        .collect();
    assert!(versions.is_sorted(), "{versions:?}");
    client.finish();
}

#[test]
fn the_server_chooses_the_encoding_that_rust_analyzer_chooses() {
    for (offered, chosen) in [
        (json!(["utf-16"]), "utf-16"),
        (json!(["utf-16", "utf-8"]), "utf-8"),
        (json!(["utf-32", "utf-8", "utf-16"]), "utf-32"),
    ] {
        let mut client = Client::start();
        let result = client.initialize(json!({
            "capabilities": {"general": {"positionEncodings": offered}},
        }));
        assert_eq!(result["capabilities"]["positionEncoding"], chosen);
        client.finish();
    }
}

#[test]
fn positions_outside_of_the_text_are_moved_inside() {
    let mut client = Client::plain();
    client.open(URI, 1, "ab\r\ncd");
    let end = json!({"line": 0, "character": u32::MAX});
    let behind = json!({"line": 99, "character": 99});
    client.notify(
        "textDocument/didChange",
        json!({
            "textDocument": {"uri": URI, "version": 2},
            "contentChanges": [
                {"range": {"start": end, "end": end}, "text": "!"},
                {"range": {"start": behind, "end": behind}, "text": "?"},
            ],
        }),
    );
    assert_eq!(client.text(URI)["text"], "ab!\r\ncd?");
    assert_eq!(client.hover(URI, 1000, 1000), Value::Null);
    client.finish();
}

#[test]
fn an_edit_after_close_is_ignored_and_a_new_start_is_not() {
    let mut client = Client::plain();
    client.open(URI, 5, "fn a() {}");
    client.close(URI);
    client.replace(URI, 6, "fn b() {}");
    assert_eq!(client.text(URI), Value::Null);
    assert_eq!(client.hover(URI, 0, 3), Value::Null);
    client.close(URI);
    client.open(URI, 1, "fn c() {}");
    assert_eq!(client.text(URI), json!({"version": 1, "text": "fn c() {}"}));
    client.diagnostics(URI, 1);
    client.finish();
}

#[test]
fn a_version_that_is_not_newer_is_dropped_and_a_leap_is_not() {
    let mut client = Client::plain();
    client.open(URI, 5, "five");
    client.replace(URI, 4, "four");
    client.replace(URI, 5, "five again");
    assert_eq!(client.text(URI)["text"], "five");
    client.replace(URI, 50, "fifty");
    assert_eq!(client.text(URI)["text"], "fifty");
    client.finish();
}

#[test]
fn any_address_will_do() {
    let mut client = Client::plain();
    for uri in [
        "untitled:Untitled-1",
        "file:///with%20space/%E6%96%87.rs",
        "file:///c%3A/Users/a/main.rs",
        "git:/src/main.rs?%7B%7D",
        "vscode-notebook-cell:/a.ipynb#1",
    ] {
        client.open(uri, 1, "fn main() {}");
        assert_eq!(client.text(uri)["version"], 1, "{uri}");
        client.close(uri);
    }
    client.finish();
}
