//! A closure for another thread shares a `RefCell`: the compiler refuses it.
//!
//! ## What it does
//! Finds closures given to `thread::spawn`, `spawn` of a scope, `spawn_blocking`, `rayon::spawn` and their like that
//! reach a `RefCell` which this thread can reach too: by a reference, or by an `Arc`.
//!
//! ## Why it matters
//! A `RefCell` counts its borrows in a plain number. Two threads that borrow it at once could both be told that they are
//! alone. The compiler says so too (E0277); this says which variable it is, by which way the `RefCell` comes into it, and
//! what to write instead.
//!
//! ## Example
//! ```rust,compile_fail
//! use std::cell::RefCell;
//! use std::sync::Arc;
//! use std::thread;
//!
//! fn add(names: Arc<RefCell<Vec<String>>>) {
//!     let adding = thread::spawn(move || names.borrow_mut().push("Ada".to_owned()));
//!     adding.join().expect("it does not panic");
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::{Arc, Mutex};
//! use std::thread;
//!
//! fn add(names: Arc<Mutex<Vec<String>>>) {
//!     let adding = thread::spawn(move || {
//!         names.lock().expect("mutex poisoned").push("Ada".to_owned());
//!     });
//!     adding.join().expect("it does not panic");
//! }
//! ```
//!
//! ## Known limits
//! Off unless it is selected: the compiler says the same, and where a feature or a build decides what a
//! type is, it may know better.
//!
//! A `RefCell` that goes to the thread as a whole is fine, and not meant. Only what is certain is said: where the type
//! of something that is captured is not known, nothing is. Of tasks speaks
//! `non-send-in-spawn`.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::crossing;
use super::docs::docs;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    name: "refcell-across-thread",
    category: Category::Spawn,
    severity: Severity::Error,
    on_by_default: false,
    twins: &[],
    docs: docs!("refcell_across_thread.rs"),
    check,
    fixes: |context, finding| crossing::locks(context, finding, false),
};

/// What this rule speaks of.
pub(super) const TYPES: &[&str] = &["std::cell::RefCell"];

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    crossing::check_threads(context, &RULE, TYPES, findings);
}
