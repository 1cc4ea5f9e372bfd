//! An editor's buffer: it owns the text, changes it, and tells the server how. It counts
//! positions in its own way, by the words of the specification.

use serde_json::{Value, json};

/// What a column counts.
#[derive(Clone, Copy, Debug)]
pub(super) enum Units {
    Utf8,
    Utf16,
    Utf32,
}

pub(super) struct Editor {
    pub(super) text: Vec<char>,
    pub(super) version: i32,
    units: Units,
}

impl Editor {
    pub(super) fn new(text: &str, units: Units) -> Editor {
        Editor {
            text: text.chars().collect(),
            version: 1,
            units,
        }
    }

    pub(super) fn text(&self) -> String {
        self.text.iter().collect()
    }

    /// Replaces characters, and gives back the change as the protocol has it.
    pub(super) fn replace(&mut self, start: usize, end: usize, new: &str) -> Value {
        let range = json!({"start": self.position(start), "end": self.position(end)});
        self.text.splice(start..end, new.chars());
        json!({"range": range, "text": new})
    }

    /// The parameters of a notification of these changes.
    pub(super) fn did_change(&mut self, uri: &str, changes: Vec<Value>) -> Value {
        self.version += 1;
        json!({
            "textDocument": {"uri": uri, "version": self.version},
            "contentChanges": changes,
        })
    }

    fn position(&self, at: usize) -> Value {
        let before = &self.text[..at];
        let line = before.iter().filter(|c| **c == '\n').count();
        let column: usize = before
            .iter()
            .rev()
            .take_while(|c| **c != '\n')
            .map(|c| match self.units {
                Units::Utf8 => c.len_utf8(),
                Units::Utf16 => c.len_utf16(),
                Units::Utf32 => 1,
            })
            .sum();
        json!({"line": line, "character": column})
    }
}

/// Applies the edits of a workspace edit that concern one document, as an editor does: all of
/// them speak of the text before.
pub(super) fn apply(text: &str, edits: &[Value], units: Units) -> String {
    let editor = Editor::new(text, units);
    let place = |position: &Value| {
        (0..=editor.text.len())
            .find(|at| editor.position(*at) == *position)
            .unwrap_or_else(|| panic!("{position} is no place in the text"))
    };
    let mut edits: Vec<(usize, usize, &str)> = edits
        .iter()
        .map(|edit| {
            let new = edit["newText"].as_str().expect("an edit has a text");
            let range = &edit["range"];
            (place(&range["start"]), place(&range["end"]), new)
        })
        .collect();
    edits.sort_by_key(|(start, end, _)| (*start, *end));
    let mut chars = editor.text.clone();
    for (start, end, new) in edits.into_iter().rev() {
        chars.splice(start..end, new.chars());
    }
    chars.into_iter().collect()
}
