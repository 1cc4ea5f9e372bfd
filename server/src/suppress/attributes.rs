//! Lint levels in attributes: `#[allow(clippy::unwrap_used)]` and its like.
//!
//! Threadwise has no attribute of its own: the compiler refuses an unknown tool's
//! lint. It passes over one that stands behind a condition which never holds, as in
//! `#[cfg_attr(any(), allow(threadwise::lock_unwrap))]`.

use ra_ap_syntax::{
    AstNode, SyntaxElement,
    SyntaxKind::{ATTR, BLOCK_EXPR, FN, SOURCE_FILE},
    SyntaxNode, TextRange, TextSize, ast,
};

use super::lines::offset;
use crate::syntax::find::token_at;

/// What the attributes say that set a level, or that may hold another.
const LEVELS: &[&str] = &["allow", "expect", "warn", "deny", "forbid", "cfg_attr"];

/// One attribute that sets lints to a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LintLevel {
    pub(super) attribute: TextRange,
    /// As in `clippy::unwrap_used`.
    pub(super) lints: Vec<String>,
    /// The lints are not to be heard: `allow` or `expect`.
    pub(super) quiet: bool,
    pub(super) scope: TextRange,
}

/// The lint that stands for a rule or a category.
pub(super) fn inert_name(name: &str) -> String {
    format!("threadwise::{}", name.replace('-', "_"))
}

/// All lint levels of a file, in the order of the text.
pub(super) fn read(root: &SyntaxNode, text: &str) -> Vec<LintLevel> {
    let mut levels = Vec::new();
    // Most attributes set no level, so the text is asked before the tree.
    for (at, _) in text
        .match_indices('#')
        .filter(|&(at, _)| sets_level(&text[at..]))
    {
        let token = token_at(root, offset(at));
        let Some(node) = token.and_then(|token| token.parent()) else {
            continue;
        };
        if node.kind() == ATTR {
            read_attribute(&node, &mut levels);
        }
    }
    levels
}

fn sets_level(text: &str) -> bool {
    let rest = text[1..].trim_start();
    let rest = rest.strip_prefix('!').unwrap_or(rest).trim_start();
    rest.strip_prefix('[').is_some_and(|inside| {
        let inside = inside.trim_start();
        LEVELS.iter().any(|level| inside.starts_with(level))
    })
}

fn read_attribute(attribute: &SyntaxNode, levels: &mut Vec<LintLevel>) {
    let tokens: Vec<String> = attribute
        .descendants_with_tokens()
        .filter_map(SyntaxElement::into_token)
        .filter(|token| !token.kind().is_trivia())
        .map(|token| token.text().to_owned())
        .collect();
    let Some(open) = tokens.iter().position(|token| token == "[") else {
        return;
    };
    let inside = tokens.get(open + 1..tokens.len().saturating_sub(1));
    let (Some(inside), Some(scope)) = (inside, scope(attribute)) else {
        return;
    };
    // What stands after the condition of a `cfg_attr` is read as if it stood alone: when in doubt
    // about the condition, be silent.
    let mut metas = vec![inside];
    while let Some(meta) = metas.pop() {
        let [level, open, inside @ .., _close] = meta else {
            continue;
        };
        if open != "(" {
            continue;
        }
        let parts = split_at_commas(inside);
        match level.as_str() {
            "cfg_attr" => metas.extend(parts.into_iter().skip(1)),
            "allow" | "expect" | "warn" | "deny" | "forbid" => levels.push(LintLevel {
                attribute: attribute.text_range(),
                lints: parts.iter().map(|part| lint(part)).collect(),
                quiet: matches!(level.as_str(), "allow" | "expect"),
                scope,
            }),
            _ => {}
        }
    }
}

fn split_at_commas(tokens: &[String]) -> Vec<&[String]> {
    let mut depth = 0_usize;
    let parts = tokens.split(|token| {
        match token.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && token == ","
    });
    parts.collect()
}

/// Our names may be written as they are elsewhere, with `-`.
fn lint(tokens: &[String]) -> String {
    let name = tokens.concat();
    match name.strip_prefix("threadwise::") {
        Some(own) => inert_name(own),
        None => name,
    }
}

/// What the attribute is about.
fn scope(attribute: &SyntaxNode) -> Option<TextRange> {
    let parent = attribute.parent()?;
    let is_inner = ast::Attr::cast(attribute.clone())?.excl_token().is_some();
    if !is_inner {
        // The parser hands the attribute of `#[a] x.y()` to `x`; it is the statement's.
        let at = attribute.text_range().start();
        let starts_here =
            |node: &SyntaxNode| node.kind() != SOURCE_FILE && first_start(node) == Some(at);
        let outermost = parent.ancestors().take_while(starts_here).last();
        return Some(outermost.unwrap_or(parent).text_range());
    }
    if parent.kind() == SOURCE_FILE {
        return Some(parent.text_range());
    }
    // A list in braces belongs to the node around it, and the block of a function to the function.
    let owner = parent.parent()?;
    let function = owner
        .parent()
        .filter(|node| owner.kind() == BLOCK_EXPR && node.kind() == FN);
    Some(function.unwrap_or(owner).text_range())
}

/// Where the first token stands that is neither space nor comment.
fn first_start(node: &SyntaxNode) -> Option<TextSize> {
    let mut token = node.first_token()?;
    while token.kind().is_trivia() {
        token = token.next_token()?;
    }
    Some(token.text_range().start())
}
