//! An `Arc<Mutex<T>>` that shares with nobody, or that nobody ever changes.
//!
//! ## What it does
//! Finds locks in variables, fields and statics of which every use is plain to see, and
//! which do not need what they are: the `Arc` is never cloned; or what the lock protects is never
//! changed; or it is an `Option` that is filled once and only looked at from then on.
//!
//! ## Why it matters
//! An `Arc` shares ownership, a lock lets several change in turn. Each says to the reader that there is
//! shared state to be careful about, and each costs an allocation, an atomic step, a wait. What is
//! shared with nobody needs no `Arc`, what never changes needs no lock, and what is filled once is what
//! `OnceLock` is for.
//!
//! ## Example
//! ```rust
//! use std::collections::HashMap;
//! use std::sync::{Arc, Mutex};
//!
//! pub struct Prices {
//!     known: Arc<Mutex<HashMap<String, u64>>>,
//! }
//!
//! impl Prices {
//!     pub fn new(known: HashMap<String, u64>) -> Prices {
//!         Prices { known: Arc::new(Mutex::new(known)) }
//!     }
//!
//!     pub fn of(&self, name: &str) -> Option<u64> {
//!         self.known.lock().expect("mutex poisoned").get(name).copied()
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::collections::HashMap;
//!
//! pub struct Prices {
//!     known: HashMap<String, u64>,
//! }
//!
//! impl Prices {
//!     pub fn new(known: HashMap<String, u64>) -> Prices {
//!         Prices { known }
//!     }
//!
//!     pub fn of(&self, name: &str) -> Option<u64> {
//!         self.known.get(name).copied()
//!     }
//! }
//! ```
//!
//! ## Known limits
//! A lock that is lent, passed on, or public in a library is left alone. That something
//! never changes is only said of plain data (numbers, strings, std's collections, and structs of them),
//! for other types can change behind a `&`, or use the lock to take turns. Test code is spared. Of
//! `OnceLock` nothing is said where `rust-version` is below 1.70; who looks at one while another thread
//! fills it finds it empty, where a lock would have made it wait.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::rust_version::supports;
use super::usage::{self, Keeper, Usage, reads};
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::program::items::DefId;
use crate::program::ty::{Prim, Ty};

pub(super) static RULE: Rule = Rule {
    name: "arc-mutex-unneeded",
    category: Category::SharedState,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("arc_mutex_unneeded.rs"),
    check,
    fixes: fixes::fixes,
};

/// What a lock does without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unneeded {
    /// Nothing is ever changed.
    Lock,
    /// An `Option` that is filled once.
    Refill,
    /// The `Arc` is never cloned.
    Arc,
}

fn sites<'a>(context: &Context<'a>) -> Vec<(&'a Usage, Unneeded)> {
    usage::all(context)
        .filter(|usage| !usage.is_test && !usage.sections.is_empty())
        .filter_map(|usage| Some((usage, unneeded(context, usage)?)))
        .collect()
}

fn unneeded(context: &Context<'_>, usage: &Usage) -> Option<Unneeded> {
    if reads::never_changes(context, usage) {
        return Some(Unneeded::Lock);
    }
    if supports(context, (1, 70)) && reads::is_filled_once(context, usage) {
        return Some(Unneeded::Refill);
    }
    let is_shared = usage.pointer.is_none() || usage.clones > 0 || usage.is_in_clone;
    (!is_shared && !needs_its_own_place(usage)).then_some(Unneeded::Arc)
}

/// Whether a value could not stand where its `Arc` stands: it has no size, or holds what keeps it.
fn needs_its_own_place(usage: &Usage) -> bool {
    let owners: Vec<DefId> = usage
        .keepers
        .iter()
        .filter_map(|keeper| match keeper {
            Keeper::Field(owner, _) => Some(*owner),
            Keeper::Local(..) | Keeper::Static(_) => None,
        })
        .collect();
    holds(&usage.payload, &owners)
}

fn holds(ty: &Ty, owners: &[DefId]) -> bool {
    match ty {
        Ty::Adt(id, args) => owners.contains(id) || args.iter().any(|arg| holds(arg, owners)),
        Ty::Tuple(types) => types.iter().any(|ty| holds(ty, owners)),
        Ty::Array(inner) => holds(inner, owners),
        Ty::Prim(Prim::Str) | Ty::Slice(_) | Ty::Dyn(..) | Ty::Unknown | Ty::Var(_) => true,
        _ => false,
    }
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (usage, unneeded) in sites(context) {
        let name = &usage.name;
        let lock = usage.lock.rsplit("::").next().unwrap_or_default();
        let (message, related) = match unneeded {
            Unneeded::Lock => (
                format!("nothing ever changes what `{name}` protects: it needs no `{lock}`"),
                "only looked at here",
            ),
            Unneeded::Refill => (
                format!(
                    "`{name}` is filled once and only looked at from then on: `OnceLock` does that \
                     without a `{lock}`"
                ),
                "used here",
            ),
            Unneeded::Arc => (
                format!("the `Arc` of `{name}` is never cloned: it shares with nobody"),
                "used here",
            ),
        };
        let mut finding = context.finding(&RULE, RULE.severity, usage.declared, message);
        for section in usage.sections.iter().take(MOST_RELATED) {
            finding
                .related
                .extend(usage.related(context, section, related));
        }
        findings.push(finding);
    }
}

/// So many places show what is meant.
const MOST_RELATED: usize = 3;
