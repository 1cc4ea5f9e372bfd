//! An `RwLock` holds something that readers may not share: no other thread can have it.
//!
//! ## What it does
//! Finds `RwLock`s of values that are `Send` but never `Sync`, because there is a `Cell`, a `RefCell` or an
//! `mpsc::Receiver` in them: in fields, statics and aliases, and where they are made with `new`.
//!
//! ## Why it matters
//! The readers of an `RwLock` have its value at the same time, so the lock can be shared between threads only if the
//! value can. A `Mutex` asks for less: it gives the value to one thread at a time.
//!
//! ## Example
//! ```rust
//! use std::cell::Cell;
//! use std::sync::RwLock;
//!
//! pub struct Meter {
//!     reading: RwLock<Cell<u64>>,
//! }
//!
//! impl Meter {
//!     pub fn new() -> Meter {
//!         Meter { reading: RwLock::new(Cell::new(0)) }
//!     }
//!
//!     pub fn read(&self) -> u64 {
//!         self.reading.read().expect("lock poisoned").get()
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::cell::Cell;
//! use std::sync::Mutex;
//!
//! pub struct Meter {
//!     reading: Mutex<Cell<u64>>,
//! }
//!
//! impl Meter {
//!     pub fn new() -> Meter {
//!         Meter { reading: Mutex::new(Cell::new(0)) }
//!     }
//!
//!     pub fn read(&self) -> u64 {
//!         self.reading.lock().expect("lock poisoned").get()
//!     }
//! }
//! ```
//! Better still, keep the value without the cell: the lock is what lets it change.
//!
//! ## Known limits
//! A lock in a type for which `Send` or `Sync` is implemented by hand is left alone, and so is one behind an `Rc`,
//! of which `rc-mutex` speaks. Test code is spared.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::lock_kind::{self, Kind};
use super::mutex_of_rc::{is_lock, is_rc, payload};
use super::type_sites::{self, TypeSite, short};
use super::usage;
use super::why_not::{self, Lone};
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::knowledge::guards;
use crate::program::auto_traits::{AutoTrait, AutoTraits, Step, Verdict};
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "rwlock-of-non-sync",
    category: Category::SharedState,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("rwlock_of_non_sync.rs"),
    check,
    fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut auto_traits = AutoTraits::new(context.names);
    for site in sites(context) {
        let Some((lone, steps)) = reason(context, &mut auto_traits, &site, &site.ty) else {
            continue;
        };
        let is_in_rc = site.around.as_ref().is_some_and(|ty| is_rc(context, ty));
        if is_in_rc || site.has_by_hand(context, &mut auto_traits, &[AutoTrait::Sync]) {
            continue;
        }
        let message = format!(
            "no other thread can have this `{}`: its readers would share a `{}`, which is never `Sync`; a `Mutex` lets one \
             in at a time, and needs no more than `Send`",
            short(context, &site.ty),
            lone.name(),
        );
        let mut finding = context.finding(&RULE, RULE.severity, site.range, message);
        finding.related = why_not::places(context, &steps);
        findings.push(finding);
    }
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let known = usage::known(context);
    let usage = usage::at_site(context, known, finding.range);
    let fix = usage.and_then(|usage| lock_kind::offer_one(context, usage, Kind::Mutex));
    fix.into_iter().collect()
}

fn sites(context: &Context<'_>) -> Vec<TypeSite> {
    type_sites::all(context, &["RwLock", "ShardedLock"], &|ty| {
        is_rwlock(context, ty)
    })
}

fn is_rwlock(context: &Context<'_>, ty: &Ty) -> bool {
    is_lock(context, ty)
        && guards::lock_type(context.names, ty).is_some_and(|lock| lock.ends_with("Lock"))
        && !guards::lock_type(context.names, ty).is_some_and(|lock| lock.ends_with("ReentrantLock"))
}

/// Why a type that is an `RwLock` cannot be shared, where a `Mutex` could.
pub(super) fn reason(
    context: &Context<'_>,
    auto_traits: &mut AutoTraits<'_>,
    site: &TypeSite,
    ty: &Ty,
) -> Option<(&'static Lone, Vec<Step>)> {
    if !is_rwlock(context, ty) {
        return None;
    }
    let payload = payload(ty)?;
    let Verdict::No(steps) = site.verdict(auto_traits, payload, AutoTrait::Sync) else {
        return None;
    };
    let lone = why_not::lone(context, &steps)?;
    // What is not even `Send` no lock can help.
    let is_send = matches!(
        site.verdict(auto_traits, payload, AutoTrait::Send),
        Verdict::Yes | Verdict::If(_)
    );
    (is_send && !lone.is_rc()).then_some((lone, steps))
}
