//! `// threadwise: allow(rule, …) reason`, and what it silences.

use std::ops::Range;

use ra_ap_syntax::{
    AstNode,
    SyntaxKind::{
        ATTR, COMMENT, EXTERN_CRATE, MACRO_EXPR, MODULE, RECORD_FIELD, TUPLE_FIELD, USE, VARIANT,
        WHITESPACE,
    },
    SyntaxNode, SyntaxToken, TextRange, TextSize, ast,
};

use super::lines::{line_around, line_start, offset};
use crate::syntax::find::token_at;

/// What the comment starts with, after its slashes and spaces.
const MARK: &str = "threadwise:";

/// One such comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Allow {
    pub(super) comment: TextRange,
    /// Names of rules or categories, as written.
    pub(super) names: Vec<String>,
    pub(super) scope: TextRange,
}

/// All such comments of a file.
pub(super) fn read(root: &SyntaxNode, text: &str) -> Vec<Allow> {
    let mut allows: Vec<Allow> = Vec::new();
    for (found, _) in text.match_indices(MARK) {
        let Some(token) = token_at(root, offset(found)) else {
            continue;
        };
        let comment = token.text_range();
        if token.kind() != COMMENT || allows.last().is_some_and(|last| last.comment == comment) {
            continue;
        }
        let Some(list) = list_in(token.text()) else {
            continue;
        };
        let names = token.text()[list].split(',').map(str::trim);
        allows.push(Allow {
            comment,
            names: names
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
            scope: scope(root, text, &token),
        });
    }
    allows
}

/// Where in the comment the list of names stands, without its parentheses.
pub(super) fn list_in(comment: &str) -> Option<Range<usize>> {
    let body = comment.strip_prefix("//")?;
    let rest = body.trim_start().strip_prefix(MARK)?;
    let rest = rest.trim_start().strip_prefix("allow")?;
    let list = rest.trim_start().strip_prefix('(')?;
    let start = comment.len() - list.len();
    Some(start..start + list.find(')')?)
}

/// After code, the comment is for its line. Alone on its line it is for the file, for an item, or
/// for the next line.
fn scope(root: &SyntaxNode, text: &str, comment: &SyntaxToken) -> TextRange {
    let own = comment.text_range();
    let start = line_start(root, text, own.start());
    if !text[usize::from(start)..usize::from(own.start())]
        .trim()
        .is_empty()
    {
        return line_around(root, text, own.start());
    }
    let below = Below::of(comment);
    if is_before_items(root, own) && below.is_for_a_file() {
        return root.text_range();
    }
    let Some(code) = below.code.filter(|_| !below.blank_line) else {
        return own;
    };
    let item = item_that_starts(&code).map(|item| item.text_range().end());
    let code = below.after_attributes.unwrap_or(code);
    let line = line_around(root, text, code.text_range().start()).end();
    TextRange::new(own.start(), item.map_or(line, |item| item.max(line)))
}

/// What follows a comment.
struct Below {
    /// A blank line stands before the code.
    blank_line: bool,
    inner_doc: bool,
    /// The first token that is neither space nor comment.
    code: Option<SyntaxToken>,
    /// The first one that is not in an attribute either.
    after_attributes: Option<SyntaxToken>,
}

impl Below {
    fn of(comment: &SyntaxToken) -> Below {
        let mut below = Below {
            blank_line: false,
            inner_doc: false,
            code: None,
            after_attributes: None,
        };
        let mut next = comment.next_token();
        while let Some(token) = next {
            next = token.next_token();
            match token.kind() {
                WHITESPACE if below.code.is_none() => {
                    below.blank_line |= token.text().matches('\n').count() > 1;
                }
                COMMENT if below.code.is_none() => {
                    let text = token.text();
                    below.inner_doc |= text.starts_with("//!") || text.starts_with("/*!");
                }
                WHITESPACE | COMMENT => {}
                _ => {
                    let attribute = token.parent_ancestors().find(|node| node.kind() == ATTR);
                    if below.code.is_none() {
                        below.code = Some(token.clone());
                    }
                    let Some(attribute) = attribute else {
                        below.after_attributes = Some(token);
                        break;
                    };
                    next = attribute.last_token().and_then(|last| last.next_token());
                }
            }
        }
        below
    }

    /// A comment at the top of the file is for all of it, unless the first item follows at once
    /// and is one that findings can be in.
    fn is_for_a_file(&self) -> bool {
        let Some(code) = &self.code else {
            return true;
        };
        let is_inner_attribute = code.parent().is_some_and(|node| {
            ast::Attr::cast(node).is_some_and(|attribute| attribute.excl_token().is_some())
        });
        let leads_in = |node: &SyntaxNode| matches!(node.kind(), USE | MODULE | EXTERN_CRATE);
        self.blank_line
            || self.inner_doc
            || is_inner_attribute
            || item_that_starts(code).is_some_and(|item| leads_in(&item))
    }
}

fn is_before_items(root: &SyntaxNode, comment: TextRange) -> bool {
    let first = root.children().find(|node| node.kind() != ATTR);
    let start = first.and_then(|item| significant_start(&item));
    start.is_none_or(|start| comment.end() <= start)
}

/// The item that the token begins, or that one of the attributes above it belongs to.
fn item_that_starts(token: &SyntaxToken) -> Option<SyntaxNode> {
    let at = token.text_range().start();
    let attribute = token.parent_ancestors().find(|node| node.kind() == ATTR);
    let innermost = attribute.map_or_else(|| token.parent(), |attribute| attribute.parent());
    innermost?
        .ancestors()
        .take_while(|node| start_after_attributes(node).is_some_and(|start| start >= at))
        .find(is_item)
}

fn start_after_attributes(node: &SyntaxNode) -> Option<TextSize> {
    let mut children = node.children_with_tokens();
    let first = children.find(|child| !child.kind().is_trivia() && child.kind() != ATTR);
    first.map(|child| child.text_range().start())
}

fn significant_start(node: &SyntaxNode) -> Option<TextSize> {
    let mut tokens = node
        .descendants_with_tokens()
        .filter_map(|element| element.into_token())
        .filter(|token| !token.kind().is_trivia());
    tokens.next().map(|token| token.text_range().start())
}

fn is_item(node: &SyntaxNode) -> bool {
    match node.kind() {
        VARIANT | RECORD_FIELD | TUPLE_FIELD => true,
        kind if ast::Item::can_cast(kind) => {
            // A macro call in an expression is none.
            node.parent()
                .is_none_or(|parent| parent.kind() != MACRO_EXPR)
        }
        _ => false,
    }
}
