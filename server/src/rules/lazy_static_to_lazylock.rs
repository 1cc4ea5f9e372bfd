//! `lazy_static!` does what std's `LazyLock` does without a macro.
//!
//! ## What it does
//! Finds `lazy_static!` in packages whose compilers all have `LazyLock` (Rust 1.80).
//!
//! ## Why it matters
//! A `LazyLock` is an ordinary static of an ordinary type: editors and tools see it, its type can be
//! named, and it needs no dependency.
//!
//! ## Example
//! ```rust
//! use lazy_static::lazy_static;
//!
//! lazy_static! {
//!     static ref NAMES: Vec<String> = vec!["a".to_owned()];
//! }
//!
//! pub fn count() -> usize {
//!     NAMES.len()
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::LazyLock;
//!
//! static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| vec!["a".to_owned()]);
//!
//! pub fn count() -> usize {
//!     NAMES.len()
//! }
//! ```
//!
//! ## Known limits
//! Silent where `rust-version` is below 1.80, in a crate without std, inside functions, and in test code. The change is not
//! offered where other crates can name one of the statics, where `lazy_static::initialize` is called, or
//! where a value is not known to be `Send`, which `LazyLock` asks for and `lazy_static!` does not. The last change of a
//! crate takes `#[macro_use] extern crate lazy_static;` away; where several files are changed at once it stays, and the
//! compiler says that it is unused.

mod fixes;
#[cfg(test)]
mod tests;

use ra_ap_syntax::ast::{self, AstNode};

use super::context::Context;
use super::docs::docs;
use super::rust_version::supports;
use super::without_std::is_without_std;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::program::items::{DefId, DefKind};
use crate::syntax::find::node_around;

pub(super) static RULE: Rule = Rule {
    name: "lazy-static-to-lazylock",
    category: Category::Style,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &["clippy::non_std_lazy_statics"],
    docs: docs!("lazy_static_to_lazylock.rs"),
    check,
    fixes: fixes::fixes,
};

/// A call of the macro, and the statics it makes, in their order.
struct Call {
    node: ast::MacroCall,
    statics: Vec<DefId>,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for call in calls(context) {
        let Some(path) = call.node.path() else {
            continue;
        };
        let names: Vec<String> = call
            .statics
            .iter()
            .map(|def| format!("`{}`", context.program().def(*def).name))
            .collect();
        let what = match names.as_slice() {
            [one] => format!("{one} can be a `LazyLock`"),
            many => format!("{} can be `LazyLock`s", many.join(", ")),
        };
        let message = format!("{what} of std, which needs no macro and no dependency");
        let range = path.syntax().text_range();
        findings.push(context.finding(&RULE, RULE.severity, range, message));
    }
}

fn calls(context: &Context<'_>) -> Vec<Call> {
    let is_named = context.text.contains("lazy_static!");
    if !is_named || context.is_test_file() || !supports(context, (1, 80)) {
        return Vec::new();
    }
    let krate = context.at.krate;
    if is_without_std(context, krate) {
        return Vec::new();
    }
    let program = context.program();
    let map = program.krate(krate);
    let mut found: Vec<Call> = Vec::new();
    let mut statics: Vec<DefId> = map
        .declared_in(context.at.file)
        .filter(|index| matches!(map.def(*index).kind, DefKind::Static(_)) && !map.def(*index).test)
        .map(|index| DefId { krate, index })
        .collect();
    statics.sort_by_key(|def| program.range(*def).start());
    for def in statics {
        let Some(node) = call_around(context, def) else {
            continue;
        };
        match found.last_mut() {
            Some(last) if last.node == node => last.statics.push(def),
            _ => found.push(Call {
                node,
                statics: vec![def],
            }),
        }
    }
    found
}

/// The call of `lazy_static!` that makes a static.
fn call_around(context: &Context<'_>, def: DefId) -> Option<ast::MacroCall> {
    let range = context.program().range(def);
    let node = node_around(context.root, range)?;
    let call = node.ancestors().find_map(ast::MacroCall::cast)?;
    let path = call.path()?;
    let name = path.segment()?.name_ref()?;
    let is_it =
        name.text() == "lazy_static" && (path.qualifier().is_some() || !is_of_others(&call));
    is_it.then_some(call)
}

/// Whether the module brings in a macro of that name from elsewhere: loom has one too, and crates that
/// are tested with loom switch between them.
fn is_of_others(call: &ast::MacroCall) -> bool {
    let around = call.syntax().parent();
    let items = around.iter().flat_map(|around| around.children());
    let mut imports = items.filter_map(ast::Use::cast).filter_map(|item| {
        let tree = item.use_tree()?.syntax().text().to_string();
        tree.contains("lazy_static").then_some(tree)
    });
    imports.any(|tree| !tree.trim_start_matches("::").starts_with("lazy_static"))
}
