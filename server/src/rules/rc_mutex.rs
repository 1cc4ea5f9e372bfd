//! A lock stands behind an `Rc`: it never leaves its thread, so nobody else can wait for it.
//!
//! ## What it does
//! Finds `Rc`s of `Mutex`es and `RwLock`s that block the thread: in fields, statics and aliases, and where they are made
//! with `Rc::new`.
//!
//! ## Why it matters
//! An `Rc` keeps what it owns on one thread. There a `RefCell` does the same for less, and where the same thread comes
//! for the value twice, it panics at the place instead of waiting for itself forever.
//!
//! ## Example
//! ```rust
//! use std::rc::Rc;
//! use std::sync::Mutex;
//!
//! pub struct Canvas {
//!     strokes: Rc<Mutex<Vec<u32>>>,
//! }
//!
//! impl Canvas {
//!     pub fn new() -> Canvas {
//!         Canvas { strokes: Rc::new(Mutex::new(Vec::new())) }
//!     }
//!
//!     pub fn draw(&self, stroke: u32) {
//!         self.strokes.lock().expect("mutex poisoned").push(stroke);
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::cell::RefCell;
//! use std::rc::Rc;
//!
//! pub struct Canvas {
//!     strokes: Rc<RefCell<Vec<u32>>>,
//! }
//!
//! impl Canvas {
//!     pub fn new() -> Canvas {
//!         Canvas { strokes: Rc::new(RefCell::new(Vec::new())) }
//!     }
//!
//!     pub fn draw(&self, stroke: u32) {
//!         self.strokes.borrow_mut().push(stroke);
//!     }
//! }
//! ```
//! Where another thread is to have it, it is the `Rc` that must become an `Arc`.
//!
//! ## Known limits
//! Locks whose waiting suspends a task (tokio's) are left alone: tasks of one thread can wait for one another.
//! Test code is spared.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::lock_kind::{self, Kind};
use super::mutex_of_rc::family;
use super::type_sites::{self, TypeSite, short};
use super::usage::{self, Pointer};
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::knowledge::guards::Family;
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "rc-mutex",
    category: Category::SharedState,
    severity: Severity::Info,
    on_by_default: true,
    twins: &["clippy::rc_mutex"],
    docs: docs!("rc_mutex.rs"),
    check,
    fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for site in sites(context) {
        let message = format!(
            "`{}` never leaves its thread, so nobody else can wait for the lock: a `RefCell` does the same for less, and an \
             `Arc` is what shares the lock",
            short(context, &site.ty)
        );
        findings.push(context.finding(&RULE, RULE.severity, site.range, message));
    }
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let known = usage::known(context);
    let Some(usage) = usage::at_site(context, known, finding.range) else {
        return Vec::new();
    };
    let lone = lock_kind::offer_one(context, usage, Kind::RefCell);
    let shared = lock_kind::offer_pointer(context, usage, Pointer::Arc);
    lone.into_iter().chain(shared).collect()
}

fn sites(context: &Context<'_>) -> Vec<TypeSite> {
    let Some(rc) = context.names.known("std::rc::Rc") else {
        return Vec::new();
    };
    let is_meant = |ty: &Ty| {
        let Ty::Adt(def, args) = ty else { return false };
        let of = args.first();
        *def == rc && of.is_some_and(|of| family(context, of) == Some(Family::Sync))
    };
    type_sites::all(context, &["Rc"], &is_meant)
}
