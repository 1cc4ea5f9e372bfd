//! The edit that asks for silence.

use ra_ap_syntax::{SyntaxKind::COMMENT, SyntaxNode, TextRange, TextSize};

use super::comments::list_in;
use super::lines::{line_start, offset};
use crate::syntax::edit::TextEdit;
use crate::syntax::find::token_at;

/// The edit that silences a rule at a finding: a comment on a line of its own above the line that
/// the finding starts on, or the rule's name in the list of the comment that stands there already.
pub(crate) fn suppress_edit(
    root: &SyntaxNode,
    text: &str,
    finding: TextRange,
    rule: &str,
) -> TextEdit {
    let line = line_start(root, text, finding.start());
    if let Some(edit) = extended(root, text, line, rule) {
        return edit;
    }
    let start = usize::from(line);
    // A byte order mark is the first thing in a file or none.
    let start = start
        + if text[start..].starts_with('\u{feff}') {
            3
        } else {
            0
        };
    let rest = &text[start..];
    let indent = &rest[..rest.len() - rest.trim_start_matches([' ', '\t']).len()];
    let line_break = match text.find('\n') {
        Some(at) if text[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    };
    TextEdit {
        range: TextRange::empty(offset(start)),
        new_text: format!("{indent}// threadwise: allow({rule}){line_break}"),
    }
}

/// Adds the rule to the comment on the line above, if one is there.
fn extended(root: &SyntaxNode, text: &str, line: TextSize, rule: &str) -> Option<TextEdit> {
    let above = text[..usize::from(line)].trim_end_matches(['\r', '\n']);
    let breaks = &text[above.len()..usize::from(line)];
    let start = above.rfind('\n').map_or(0, |found| found + 1);
    let indent = above[start..].len() - above[start..].trim_start().len();
    let token = token_at(root, offset(start + indent))?;
    if breaks.matches('\n').count() > 1 || token.kind() != COMMENT {
        return None;
    }
    let list = list_in(token.text())?;
    let names = &token.text()[list.clone()];
    let between = match names.trim_end() {
        "" => "",
        names if names.ends_with(',') => " ",
        _ => ", ",
    };
    let end = usize::from(token.text_range().start()) + list.end;
    Some(TextEdit {
        range: TextRange::empty(offset(end)),
        new_text: format!("{between}{rule}"),
    })
}
