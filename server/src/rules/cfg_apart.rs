//! Code that is never compiled together: `#[cfg(x)]` and `#[cfg(not(x))]`.

use ra_ap_syntax::{AstNode, TextRange, ast};

use super::context::Context;
use crate::syntax::find::node_around;

/// Whether one of two places of the file stands under a `cfg` that excludes the other's.
pub(super) fn cfg_apart(context: &Context<'_>, one: TextRange, other: TextRange) -> bool {
    let (one, other) = (conditions(context, one), conditions(context, other));
    let excludes = |a: &[String], b: &[String]| {
        a.iter()
            .any(|condition| b.contains(&format!("not({condition})")))
    };
    excludes(&one, &other) || excludes(&other, &one)
}

/// What stands in the `cfg` attributes around a place, without white space.
fn conditions(context: &Context<'_>, range: TextRange) -> Vec<String> {
    let node = node_around(context.root, range);
    let Some(node) = node.filter(|_| context.text.contains("#[cfg(")) else {
        return Vec::new();
    };
    node.ancestors()
        .flat_map(|node| {
            node.children()
                .filter_map(ast::Attr::cast)
                .collect::<Vec<_>>()
        })
        .filter_map(|attribute| {
            let text: String = attribute.syntax().text().to_string();
            let text: String = text.split_whitespace().collect();
            let condition = text.strip_prefix("#[cfg(")?.strip_suffix(")]")?;
            Some(condition.to_owned())
        })
        .collect()
}
