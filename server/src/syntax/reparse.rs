//! A tree for an edited text, from the tree before the edit.
//!
//! Only the smallest braces around an edit are parsed again. That is several times
//! quicker than parsing the file and keeps the nodes of all other functions. It gives
//! the same tree as a fresh parse only under conditions that are checked here one by
//! one; where one fails, the file is parsed afresh.

use std::borrow::Cow;

use ra_ap_parser::{LexedStr, Reparser};
use ra_ap_syntax::{
    Edition, GreenNode,
    SyntaxKind::{self, *},
    SyntaxNode, T, TextRange, TextSize,
};

use super::edit::TextEdit;
use super::limits::{MAX_BYTES, MAX_DEPTH};
use super::parse::{Parsed, Tree, parse, parse_braced};

/// More edits than a person makes at once are not worth following one by one.
const MAX_EDITS: usize = 16;

/// The tree of `new_text`, always equal to [`parse`]'s. `before` is the tree of `old_text`; each
/// edit applies to the text after the one before it. Should they not lead to `new_text`, they are
/// not used.
pub(crate) fn reparse(
    before: &Tree,
    old_text: &str,
    edits: &[TextEdit],
    new_text: &str,
    edition: Edition,
) -> Parsed {
    match follow(before, old_text, edits, new_text, edition) {
        Some(green) => Parsed::Tree(Tree { green }),
        None => parse(new_text, edition),
    }
}

fn follow(
    before: &Tree,
    old_text: &str,
    edits: &[TextEdit],
    new_text: &str,
    edition: Edition,
) -> Option<GreenNode> {
    if edits.len() > MAX_EDITS || new_text.len() > MAX_BYTES {
        return None;
    }
    let mut green = before.green.clone();
    let mut text = Cow::Borrowed(old_text);
    for edit in edits {
        let next = replaced(&text, edit)?;
        green = step(&green, &text, edit, &next, edition)?;
        text = Cow::Owned(next);
    }
    (text == new_text && green.text_len() == TextSize::of(new_text)).then_some(green)
}

fn replaced(text: &str, edit: &TextEdit) -> Option<String> {
    let range = std::ops::Range::<usize>::from(edit.range);
    let (head, tail) = (text.get(..range.start)?, text.get(range.end..)?);
    Some([head, &edit.new_text, tail].concat())
}

/// The tree after one edit, or `None` if only a fresh parse can tell.
fn step(
    green: &GreenNode,
    text: &str,
    edit: &TextEdit,
    new_text: &str,
    edition: Edition,
) -> Option<GreenNode> {
    // What an attribute says may decide how it is parsed, and a `#` may make or end one.
    if text[edit.range].contains('#') || edit.new_text.contains('#') {
        return None;
    }
    let root = SyntaxNode::new_root(green.clone());
    if root.text_range().len() != TextSize::of(text) {
        return None;
    }
    let (braces, reparser) = braces_around(&root, edit.range)?;
    let range = braces.text_range();
    let grown = range.end() + TextSize::of(edit.new_text.as_str()) - edit.range.len();
    let inside = new_text.get(usize::from(range.start())..usize::from(grown))?;
    let lexed = LexedStr::new(edition, inside);
    if !is_closed(&lexed) {
        return None;
    }
    let above = braces.ancestors().skip(1).count();
    let room = MAX_DEPTH.checked_sub(above)?;
    let parsed = parse_braced(&lexed, edition, room, |input| reparser.parse(input)).ok()?;
    is_whole(&braces, &parsed, inside).then(|| braces.replace_with(parsed))
}

/// The smallest node in braces that the edit lies inside of, and leaves its braces.
fn braces_around(root: &SyntaxNode, edit: TextRange) -> Option<(SyntaxNode, Reparser)> {
    let brace = TextSize::of('{');
    let mut found = None;
    let element = root.covering_element(edit);
    for node in element.ancestors() {
        if node.kind() == ATTR {
            return None;
        }
        if found.is_some() {
            continue;
        }
        let range = node.text_range();
        let inside = range.start() + brace <= edit.start() && edit.end() + brace <= range.end();
        // The parser leaves a list of uses in the middle when it meets what is none.
        if !inside || node.kind() == USE_TREE_LIST {
            continue;
        }
        let first = node.first_child_or_token().map(|first| first.kind());
        let parent = node.parent().map(|parent| parent.kind());
        found = Reparser::for_node(node.kind(), first, parent).map(|reparser| (node, reparser));
    }
    found
}

/// Whether the tokens are one pair of braces with whole pairs of brackets inside.
fn is_closed(lexed: &LexedStr<'_>) -> bool {
    let mut open: Vec<SyntaxKind> = Vec::new();
    for index in 0..lexed.len() {
        let kind = lexed.kind(index);
        match kind {
            T!['{'] => open.push(T!['}']),
            T!['('] => open.push(T![')']),
            T!['['] => open.push(T![']']),
            T!['}'] | T![')'] | T![']'] if open.pop() != Some(kind) => return false,
            _ => {}
        }
        let ends = index + 1 == lexed.len();
        if open.is_empty() != ends {
            return false;
        }
    }
    !lexed.is_empty() && lexed.kind(0) == T!['{']
}

/// Whether the parser took all of the text as that one node, and the outer braces as a pair:
/// then it would have stopped there in the middle of the file, too.
fn is_whole(before: &SyntaxNode, green: &GreenNode, text: &str) -> bool {
    let node = SyntaxNode::new_root(green.clone());
    let owner = |token: Option<ra_ap_syntax::SyntaxToken>, kind| {
        token.filter(|token| token.kind() == kind)?.parent()
    };
    let opening = owner(node.first_token(), T!['{']);
    let closing = owner(node.last_token(), T!['}']);
    node.kind() == before.kind()
        && green.text_len() == TextSize::of(text)
        && opening.is_some()
        && opening == closing
}
