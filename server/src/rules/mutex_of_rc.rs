//! A lock holds an `Rc`: no other thread can ever wait for it.
//!
//! ## What it does
//! Finds `Mutex`es and `RwLock`s of values that are never `Send` because there is an `Rc` (or a `Weak` of one) in
//! them: in fields, statics and aliases, and where they are made with `new`.
//!
//! ## Why it matters
//! A lock may be shared between threads only if what it protects may go from one to the other. An `Rc` may not:
//! a clone of it, kept outside, would change the count of owners without the lock. So the lock is
//! neither `Send` nor `Sync`, and all it does is cost time.
//!
//! ## Example
//! ```rust
//! use std::rc::Rc;
//! use std::sync::Mutex;
//!
//! pub struct Cache {
//!     newest: Mutex<Rc<String>>,
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::{Arc, Mutex};
//!
//! pub struct Cache {
//!     newest: Mutex<Arc<String>>,
//! }
//! ```
//! What stays on one thread is a `RefCell<Rc<…>>`.
//!
//! ## Known limits
//! A lock in a type for which `Send` or `Sync` is implemented by hand is left alone, and so is one behind an `Rc`,
//! of which `rc-mutex` speaks. Test code is spared.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::lock_kind::{self, Kind};
use super::refactorings::rc_to_arc;
use super::type_sites::{self, TypeSite, short};
use super::usage;
use super::why_not::{self, Lone};
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::knowledge::guards::{self, Family};
use crate::program::auto_traits::{AutoTrait, AutoTraits, Step, Verdict};
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "mutex-of-rc",
    category: Category::SharedState,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("mutex_of_rc.rs"),
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
        if is_in_rc || site.has_by_hand(context, &mut auto_traits, &AutoTrait::ALL) {
            continue;
        }
        let message = format!(
            "no other thread can ever wait for this `{}`: `{}` is never `Send`, because {}; {}, and on one thread a \
             `RefCell` does what this lock does",
            short(context, &site.ty),
            lone.name(),
            lone.why,
            lone.instead
        );
        let mut finding = context.finding(&RULE, RULE.severity, site.range, message);
        finding.related = why_not::places(context, &steps);
        findings.push(finding);
    }
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let known = usage::known(context);
    let usage = usage::at_site(context, known, finding.range);
    let lone = usage.and_then(|usage| lock_kind::offer_one(context, usage, Kind::RefCell));
    lone.into_iter().chain(rc_to_arc::offer(context)).collect()
}

fn sites(context: &Context<'_>) -> Vec<TypeSite> {
    type_sites::all(context, &["Mutex", "Lock"], &|ty| is_lock(context, ty))
}

/// Whether a type is a lock that threads or tasks wait for.
pub(super) fn is_lock(context: &Context<'_>, ty: &Ty) -> bool {
    family(context, ty).is_some()
}

/// What kind of lock a `Mutex` or `RwLock` is.
pub(super) fn family(context: &Context<'_>, ty: &Ty) -> Option<Family> {
    let lock = guards::lock_type(context.names, ty)?;
    let kind = guards::all().iter().find(|kind| kind.lock == lock)?;
    let is_meant = matches!(kind.family, Family::Sync | Family::Async);
    let of_data = lock.ends_with("Mutex") || lock.ends_with("Lock");
    (is_meant && of_data).then_some(kind.family)
}

/// What a lock protects.
pub(super) fn payload(ty: &Ty) -> Option<&Ty> {
    match ty {
        Ty::Adt(_, args) => args.last(),
        _ => None,
    }
}

pub(super) fn is_rc(context: &Context<'_>, ty: &Ty) -> bool {
    matches!(ty, Ty::Adt(def, _) if context.program().path_of(*def) == "std::rc::Rc")
}

/// Why a type that is a lock is of no use: what it protects never leaves its thread.
pub(super) fn reason(
    context: &Context<'_>,
    auto_traits: &mut AutoTraits<'_>,
    site: &TypeSite,
    ty: &Ty,
) -> Option<(&'static Lone, Vec<Step>)> {
    if !is_lock(context, ty) {
        return None;
    }
    match site.verdict(auto_traits, payload(ty)?, AutoTrait::Send) {
        Verdict::No(steps) => {
            let lone = why_not::lone(context, &steps)?;
            lone.is_rc().then_some((lone, steps))
        }
        _ => None,
    }
}
