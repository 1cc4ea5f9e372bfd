//! Lines as a reader sees them, but never cut inside a token.

use ra_ap_syntax::{
    SyntaxKind::WHITESPACE, SyntaxNode, SyntaxToken, TextRange, TextSize, TokenAtOffset,
};

/// The line of an offset: from the start of its first token's line to the line break after its
/// last token. A string of several lines is in one piece with what stands before and after it.
pub(super) fn line_around(root: &SyntaxNode, text: &str, at: TextSize) -> TextRange {
    TextRange::new(line_start(root, text, at), line_end(root, text, at))
}

pub(super) fn line_start(root: &SyntaxNode, text: &str, at: TextSize) -> TextSize {
    let mut at = at;
    loop {
        let start = text[..usize::from(at)]
            .rfind('\n')
            .map_or(0, |found| found + 1);
        match token_across(root, offset(start)) {
            Some(token) => at = token.text_range().start(),
            None => return offset(start),
        }
    }
}

fn line_end(root: &SyntaxNode, text: &str, at: TextSize) -> TextSize {
    let mut at = at;
    loop {
        let rest = &text[usize::from(at)..];
        let Some(found) = rest.find('\n') else {
            return TextSize::of(text);
        };
        let end = at + offset(found);
        match token_across(root, end) {
            Some(token) => at = token.text_range().end(),
            None => return end,
        }
    }
}

/// The token that an offset lies inside of, unless it is mere space.
fn token_across(root: &SyntaxNode, at: TextSize) -> Option<SyntaxToken> {
    match root.token_at_offset(at) {
        TokenAtOffset::Single(token)
            if token.kind() != WHITESPACE && token.text_range().start() < at =>
        {
            Some(token)
        }
        _ => None,
    }
}

/// Texts that have a tree are far smaller than 4 GiB.
pub(super) fn offset(offset: usize) -> TextSize {
    TextSize::new(u32::try_from(offset).unwrap_or(u32::MAX))
}
