//! An `Arc` holds something that can never be shared between threads: it counts for nothing.
//!
//! ## What it does
//! Finds `Arc`s of values that are never `Send` or never `Sync`, because there is an `Rc`, a `Cell`, a `RefCell`,
//! a `OnceCell`, a `LazyCell` or an `mpsc::Receiver` in them: in fields, statics and aliases, and where they are
//! made with `Arc::new`.
//!
//! ## Why it matters
//! An `Arc<T>` may leave its thread only if `T` is both `Send` and `Sync`. One that may not costs atomic
//! counting without a use, and the first `thread::spawn` or `tokio::spawn` that is given it does not compile.
//!
//! ## Example
//! ```rust
//! use std::cell::RefCell;
//! use std::sync::Arc;
//!
//! #[derive(Clone)]
//! pub struct Journal {
//!     lines: Arc<RefCell<Vec<String>>>,
//! }
//!
//! impl Journal {
//!     pub fn new() -> Journal {
//!         Journal { lines: Arc::new(RefCell::new(Vec::new())) }
//!     }
//!
//!     pub fn add(&self, line: String) {
//!         self.lines.borrow_mut().push(line);
//!     }
//! }
//! ```
//!
//! ## Use instead
//! What several threads share needs a lock:
//! ```rust
//! use std::sync::{Arc, Mutex};
//!
//! #[derive(Clone)]
//! pub struct Journal {
//!     lines: Arc<Mutex<Vec<String>>>,
//! }
//!
//! impl Journal {
//!     pub fn new() -> Journal {
//!         Journal { lines: Arc::new(Mutex::new(Vec::new())) }
//!     }
//!
//!     pub fn add(&self, line: String) {
//!         self.lines.lock().expect("mutex poisoned").push(line);
//!     }
//! }
//! ```
//! What stays on one thread is `Rc<RefCell<…>>`.
//!
//! ## Known limits
//! An `Arc` in a type for which `Send` or `Sync` is implemented by hand is left alone, and so is one of a type
//! parameter, of a trait object, or of a type with a raw pointer in it. Test code is spared.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::lock_kind;
use super::mutex_of_rc;
use super::rwlock_of_non_sync;
use super::type_sites::{self, TypeSite, short};
use super::usage::{self, Pointer};
use super::why_not::{self, Lone};
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::program::auto_traits::{AutoTrait, AutoTraits, Step, Verdict};
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "arc-non-send-sync",
    category: Category::SharedState,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &["clippy::arc_with_non_send_sync"],
    docs: docs!("arc_non_send_sync.rs"),
    check,
    fixes,
};

/// An `Arc` that stays on its thread.
struct Stuck {
    site: TypeSite,
    lone: &'static Lone,
    steps: Vec<Step>,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for stuck in all(context) {
        let (name, lone) = (short(context, &stuck.site.ty), stuck.lone);
        let lacks = if lone.is_rc() { "Send" } else { "Sync" };
        let message = format!(
            "`{name}` can never leave its thread: `{}` is never `{lacks}`, because {}; {}, and on one thread an `Rc` \
             does what this `Arc` does",
            lone.name(),
            lone.why,
            lone.instead
        );
        let mut finding = context.finding(&RULE, RULE.severity, stuck.site.range, message);
        finding.related = why_not::places(context, &stuck.steps);
        findings.push(finding);
    }
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let numbers = usage::numbers(context, None);
    let known = usage::known_cells(context).iter().chain(&numbers);
    let Some(usage) = usage::at_site(context, known, finding.range) else {
        return Vec::new();
    };
    let mut fixes = Vec::new();
    // No lock helps what may not go to another thread at all.
    let mut auto_traits = AutoTraits::new(context.names);
    let mut sites = all(context).into_iter().map(|stuck| stuck.site);
    let is_of_rc = sites.any(|site| {
        site.range == finding.range && {
            let verdict = site.verdict(&mut auto_traits, &usage.payload, AutoTrait::Send);
            matches!(verdict, Verdict::No(_))
        }
    });
    if !is_of_rc {
        fixes.extend(lock_kind::offer(context, usage));
    }
    fixes.extend(lock_kind::offer_pointer(context, usage, Pointer::Rc));
    fixes
}

fn all(context: &Context<'_>) -> Vec<Stuck> {
    let Some(arc) = context.names.known("std::sync::Arc") else {
        return Vec::new();
    };
    let sites = type_sites::all(
        context,
        &["Arc"],
        &|ty| matches!(ty, Ty::Adt(def, _) if *def == arc),
    );
    let mut auto_traits = AutoTraits::new(context.names);
    let stuck = |site| stuck(context, &mut auto_traits, site);
    sites.into_iter().filter_map(stuck).collect()
}

fn stuck(context: &Context<'_>, auto_traits: &mut AutoTraits<'_>, site: TypeSite) -> Option<Stuck> {
    let Verdict::No(steps) = site.verdict(auto_traits, &site.ty, AutoTrait::Send) else {
        return None;
    };
    let lone = why_not::lone(context, &steps)?;
    if site.has_by_hand(context, auto_traits, &AutoTrait::ALL)
        || is_of_useless_lock(context, auto_traits, &site)
    {
        return None;
    }
    Some(Stuck { lone, steps, site })
}

/// Whether a lock in it is what is wrong, of which other rules speak.
fn is_of_useless_lock(
    context: &Context<'_>,
    auto_traits: &mut AutoTraits<'_>,
    site: &TypeSite,
) -> bool {
    let mut open: Vec<&Ty> = vec![&site.ty];
    while let Some(ty) = open.pop() {
        if mutex_of_rc::reason(context, auto_traits, site, ty).is_some()
            || rwlock_of_non_sync::reason(context, auto_traits, site, ty).is_some()
        {
            return true;
        }
        open.extend(ty.parts());
    }
    false
}
