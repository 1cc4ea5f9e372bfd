//! Replacements in a text.

use ra_ap_syntax::TextRange;

/// One replacement. Offsets are bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextEdit {
    /// The bytes to replace; empty for an insertion.
    pub range: TextRange,
    /// What comes in their place.
    pub new_text: String,
}

/// The text after the edits, which may come in any order; `None` if two of them overlap or one
/// lies outside the text or inside a character. Insertions at one place keep their order.
pub fn apply(text: &str, edits: &[TextEdit]) -> Option<String> {
    let mut sorted: Vec<&TextEdit> = edits.iter().collect();
    sorted.sort_by_key(|edit| (edit.range.start(), edit.range.end()));
    let mut result = String::with_capacity(text.len());
    let mut done = 0;
    for edit in sorted {
        let start = usize::from(edit.range.start());
        let end = usize::from(edit.range.end());
        if start < done || end > text.len() {
            return None;
        }
        result.push_str(text.get(done..start)?);
        text.get(start..end)?;
        result.push_str(&edit.new_text);
        done = end;
    }
    result.push_str(text.get(done..)?);
    Some(result)
}
