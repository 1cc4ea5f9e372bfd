//! A constant holds a lock, cell or atomic: every use of it makes a new one.
//!
//! ## What it does
//! Finds constants whose type can be changed through a shared reference (`Mutex`, `RwLock`, atomics,
//! `Cell`, `RefCell`, `OnceLock`, `LazyLock` and their like) where code uses one in place, as in
//! `COUNT.fetch_add(1, …)`.
//!
//! ## Why it matters
//! A constant is not a place but a value, written out anew wherever it is named. What is stored into one
//! such copy is gone at the end of the statement, a lock on one keeps nobody out, and nothing is ever
//! initialised only once.
//!
//! ## Example
//! ```rust
//! use std::sync::atomic::{AtomicU64, Ordering};
//!
//! const REQUESTS: AtomicU64 = AtomicU64::new(0);
//!
//! pub fn count() -> u64 {
//!     REQUESTS.fetch_add(1, Ordering::Relaxed)
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
//!     REQUESTS.fetch_add(1, Ordering::Relaxed)
//! }
//! ```
//!
//! ## Known limits
//! A constant that only gives other things their first value (`[EMPTY; 8]`, a field, a variable) is fine, and so
//! are constants of traits and impls, for which there is no `static`. The types are those of std, parking_lot
//! and once_cell, in tuples, arrays and `Option`s too; structs of one's own are not looked into.

mod fixes;
#[cfg(test)]
mod tests;

use ra_ap_syntax::ast::{self, AstNode, HasName};

use super::context::Context;
use super::docs::docs;
use super::named_places::{NamedIn, met_places};
use super::uses::Uses;
use super::{Category, Rule, statics};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId};
use crate::program::items::{DefId, DefKind};
use crate::program::solve::SelfKind;
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "const-interior-mutable",
    category: Category::InteriorMutability,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[
        "clippy::declare_interior_mutable_const",
        "clippy::borrow_interior_mutable_const",
    ],
    docs: docs!("const_interior_mutable.rs"),
    check,
    fixes: fixes::fixes,
};

/// So many uses show what is meant.
const MOST_RELATED: usize = 3;

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (def, item, inside) in all(context) {
        let Some(name) = item.name() else { continue };
        let (files, _) = met_places(context, def);
        let mut related = Vec::new();
        for file in &files {
            let context = file.context(context);
            for (flow, id) in in_place(&context, file) {
                let message = format!("this makes a new `{inside}`, and uses that");
                related.push(context.related(flow.range(id), message));
            }
        }
        if related.is_empty() {
            continue;
        }
        related.truncate(MOST_RELATED);
        let message = format!(
            "`{name}` is a constant, so each use makes a new `{inside}`, and what is done to that is lost: make it a \
             `static`",
            name = name.text()
        );
        let range = name.syntax().text_range();
        let mut finding = context.finding(&RULE, RULE.severity, range, message);
        finding.related = related;
        findings.push(finding);
    }
}

/// The constants of the file that hold something which can be changed in place, and what that is
/// called.
fn all(context: &Context<'_>) -> Vec<(DefId, ast::Const, &'static str)> {
    // Most files have none, and need no look at what they declare.
    if !context.text.contains("const ")
        || !TYPES.iter().any(|(_, word)| context.text.contains(word))
    {
        return Vec::new();
    }
    let program = context.program();
    let map = program.krate(context.at.krate);
    statics::constants(context)
        .into_iter()
        .filter(|(def, item)| {
            let parent = map
                .def(def.index)
                .parent
                .map(|parent| &map.def(parent).kind);
            let of_type = matches!(parent, Some(DefKind::Trait { .. } | DefKind::Impl { .. }));
            let text = item.syntax().text().to_string();
            !of_type && TYPES.iter().any(|(_, word)| text.contains(word))
        })
        .filter_map(|(def, item)| {
            let inside = changeable(context, &statics::type_of(context, def), 0)?;
            Some((def, item, inside))
        })
        .collect()
}

/// Types that can be changed through a shared reference, by their paths, and a word of each.
const TYPES: [(&str, &str); 11] = [
    ("std::sync::Mutex", "Mutex"),
    ("std::sync::RwLock", "RwLock"),
    ("std::sync::OnceLock", "OnceLock"),
    ("std::sync::LazyLock", "LazyLock"),
    ("std::cell::Cell", "Cell"),
    ("std::cell::RefCell", "RefCell"),
    ("std::cell::OnceCell", "OnceCell"),
    ("std::cell::LazyCell", "LazyCell"),
    ("lock_api::Mutex", "Mutex"),
    ("lock_api::RwLock", "RwLock"),
    ("std::sync::atomic::", "Atomic"),
];

/// How deep tuples and arrays are looked into.
const MOST_DEPTH: usize = 4;

/// What can be changed in a value of a type, by the name of its type.
fn changeable(context: &Context<'_>, ty: &Ty, depth: usize) -> Option<&'static str> {
    if depth > MOST_DEPTH {
        return None;
    }
    let each = |ty: &Ty| changeable(context, ty, depth + 1);
    match ty {
        Ty::Tuple(parts) => parts.iter().find_map(each),
        Ty::Array(inner) => each(inner),
        Ty::Adt(def, args) => {
            let path = context.program().path_of(*def);
            if path == "std::option::Option" {
                return args.iter().find_map(each);
            }
            if let Some(name) = path.strip_prefix("std::sync::atomic::") {
                return ATOMICS.iter().copied().find(|known| *known == name);
            }
            let known = TYPES.iter().find(|(known, _)| *known == path)?;
            known.0.rsplit("::").next()
        }
        _ => None,
    }
}

const ATOMICS: [&str; 12] = [
    "AtomicBool",
    "AtomicI8",
    "AtomicI16",
    "AtomicI32",
    "AtomicI64",
    "AtomicIsize",
    "AtomicU8",
    "AtomicU16",
    "AtomicU32",
    "AtomicU64",
    "AtomicUsize",
    "AtomicPtr",
];

/// The places of a file where the constant is used where it stands, and not as a first value.
fn in_place<'f>(context: &Context<'_>, file: &'f NamedIn) -> Vec<(&'f FunctionFlow, ExprId)> {
    let mut found = Vec::new();
    for (flow, places) in file.functions.iter().zip(&file.places) {
        let uses = Uses::new(context, flow);
        let used = places.iter().filter(|id| is_in_place(flow, &uses, **id));
        found.extend(used.map(|id| (flow, *id)));
    }
    found
}

/// Whether a method is called on the constant, or it is indexed: a reference to it may be for somebody
/// who only wants a value to compare with.
fn is_in_place(flow: &FunctionFlow, uses: &Uses<'_>, id: ExprId) -> bool {
    let Some(parent) = uses.parent(id) else {
        return false;
    };
    match flow.body.expr(parent) {
        Expr::MethodCall(call) if call.receiver == id => {
            let callee = flow.types.calls.get(&parent);
            let receiver = callee.and_then(|callee| callee.receiver.as_ref());
            receiver.is_some_and(|receiver| receiver.kind == SelfKind::Shared)
                && !matches!(call.name.as_str(), "clone" | "eq" | "ne" | "fmt")
        }
        Expr::Index { base, .. } => *base == id,
        Expr::Field { .. } => is_in_place(flow, uses, parent),
        Expr::Ref { mutability, .. } => {
            !mutability.is_mut()
                && uses.parent(parent).is_some_and(|around| {
                    matches!(
                        flow.body.expr(around),
                        Expr::Call { .. } | Expr::MethodCall(_)
                    )
                })
        }
        _ => false,
    }
}
