//! A `static mut` is shared by all threads, and nothing keeps two of them apart.
//!
//! ## What it does
//! Finds statics that are declared `mut`.
//!
//! ## Why it matters
//! Every use of a `static mut` needs `unsafe`, and its author has to see to it, in the whole program and
//! for all time, that no two threads use it at once and that no two references to it live at once. One
//! place that forgets is undefined behaviour. An atomic, a `OnceLock` or a `Mutex` is as easy to write,
//! needs no `unsafe`, and cannot be used wrongly.
//!
//! ## Example
//! ```rust
//! static mut REQUESTS: u64 = 0;
//!
//! pub fn count() -> u64 {
//!     unsafe {
//!         REQUESTS += 1;
//!         REQUESTS
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::atomic::{AtomicU64, Ordering};
//!
//! static REQUESTS: AtomicU64 = AtomicU64::new(0);
//!
//! pub fn count() -> u64 {
//!     REQUESTS.fetch_add(1, Ordering::Relaxed) + 1
//! }
//! ```
//!
//! ## Known limits
//! Silent about statics of other languages (`extern` blocks), about those that a linker or another language
//! knows by name or place (`#[no_mangle]`, `#[link_section]`), in test code, in macros, and in what is compiled for
//! WebAssembly alone. A private one is left alone where everybody who uses it is an `unsafe fn`, whose callers have
//! to keep threads apart, goes by a `compare_exchange` or casts to an atomic, or says in a comment (`SAFETY:`) why no two threads meet; of
//! one that a `Once` fills a hint says that a `OnceLock` does both, of an atomic that it needs no `mut`. The change is offered where every use in the workspace is a plain read or write: an integer or `bool` becomes an
//! atomic, an `Option` that is filled once a `OnceLock`, what never changes a plain `static`, everything
//! else a `Mutex`.

mod atomic;
mod fixes;
mod locked;
mod once;
mod promised;
mod survey;
#[cfg(test)]
mod tests;
mod unwrapped;

use ra_ap_syntax::ast::{self, AstNode, HasAttrs, HasName};

use super::context::Context;
use super::docs::docs;
use super::{Category, Rule, statics};
use crate::finding::{Finding, Severity};
use crate::program::items::DefId;
use promised::Kept;

pub(super) static RULE: Rule = Rule {
    name: "static-mut",
    category: Category::SharedState,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &["static_mut_refs"],
    docs: docs!("static_mut.rs"),
    check,
    fixes: fixes::fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (_, item) in all(context) {
        let Some(name) = item.name() else { continue };
        let (severity, message) = match promised::kept(context, &item) {
            Some(Kept::ByPromise) => continue,
            Some(Kept::ByOnce) => (
                Severity::Hint,
                format!(
                    "`{name}` is filled behind a `Once`: a `OnceLock` does both, without `unsafe`",
                    name = name.text()
                ),
            ),
            None if is_of_atomic(&item) => (
                Severity::Hint,
                format!(
                    "`{name}` needs neither `mut` nor `unsafe`: an atomic is changed through a shared reference",
                    name = name.text()
                ),
            ),
            None => (
                RULE.severity,
                format!(
                    "all threads share `{name}`, and nothing keeps two of them from using it at once: use an \
                     atomic, a `OnceLock` or a `Mutex`",
                    name = name.text()
                ),
            ),
        };
        let range = name.syntax().text_range();
        findings.push(context.finding(&RULE, severity, range, message));
    }
}

/// Whether a static is an atomic, which keeps threads apart by itself.
fn is_of_atomic(item: &ast::Static) -> bool {
    let ty = item.ty().map(|ty| ty.syntax().text().to_string());
    ty.is_some_and(|ty| {
        ty.rsplit("::")
            .next()
            .is_some_and(|last| last.starts_with("Atomic"))
    })
}

/// The statics of the file that are `mut`, and that nobody but Rust code knows.
fn all(context: &Context<'_>) -> Vec<(DefId, ast::Static)> {
    // Most files have none, and need no look at what they declare.
    if !context.text.contains("static mut") || context.is_test_file() {
        return Vec::new();
    }
    statics::statics(context)
        .into_iter()
        .filter(|(def, item)| {
            let in_extern = item
                .syntax()
                .ancestors()
                .any(|node| ast::ExternBlock::can_cast(node.kind()));
            item.mut_token().is_some()
                && !in_extern
                && !context.program().def(*def).test
                && !item.attrs().any(|attr| is_placed(&attr))
        })
        .collect()
}

/// Whether an attribute tells a linker about a static.
fn is_placed(attr: &ast::Attr) -> bool {
    let text = attr.syntax().text().to_string();
    [
        "no_mangle",
        "export_name",
        "link_section",
        "used",
        "linkage",
    ]
    .iter()
    .any(|word| text.contains(word))
}
