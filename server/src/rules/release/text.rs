//! Questions about the text that is moved.

use ra_ap_syntax::{AstNode, AstToken, TextRange, TextSize, ast};

use crate::rules::context::Context;

/// The lines that hold nothing but the range; the range itself where they hold more.
pub(crate) fn whole_lines(context: &Context<'_>, range: TextRange) -> TextRange {
    let before = &context.text[..usize::from(range.start())];
    let start = before.len() - before.trim_end_matches([' ', '\t']).len();
    let after = &context.text[usize::from(range.end())..];
    let rest = after.trim_start_matches([' ', '\t', '\r']);
    if !before.trim_end_matches([' ', '\t']).ends_with('\n') || !rest.starts_with('\n') {
        return range;
    }
    let end = after.len() - rest.len() + 1;
    let size = |bytes: usize| TextSize::try_from(bytes).unwrap_or_default();
    TextRange::new(range.start() - size(start), range.end() + size(end))
}

/// Whether a string with line breaks of its own stands in the range: indenting would change it.
pub(crate) fn has_long_string(context: &Context<'_>, range: TextRange) -> bool {
    let covering = context.root.covering_element(range);
    let Some(node) = covering.as_node() else {
        return true;
    };
    node.descendants_with_tokens()
        .filter_map(|element| element.into_token())
        .filter(|token| range.contains_range(token.text_range()))
        .any(|token| {
            token.text().contains('\n')
                && (ast::String::can_cast(token.kind()) || ast::Comment::can_cast(token.kind()))
        })
}

/// Whether a function, constant or import is declared among the statements of the range: code after
/// them may use it.
pub(super) fn has_item(context: &Context<'_>, range: TextRange) -> bool {
    let covering = context.root.covering_element(range);
    covering.as_node().is_none_or(|node| {
        node.children().any(|child| {
            range.contains_range(child.text_range()) && ast::Item::can_cast(child.kind())
        })
    })
}
