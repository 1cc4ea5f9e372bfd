//! A closure for another thread shares a `Cell`: the compiler refuses it.
//!
//! ## What it does
//! Finds closures given to `thread::spawn`, `spawn` of a scope, `spawn_blocking`, `rayon::spawn` and their like that
//! reach a `Cell`, a `OnceCell` or a `LazyCell` which this thread can reach too: by a reference, or by an `Arc`.
//!
//! ## Why it matters
//! A `Cell` reads and writes its value without any care for other threads: one could read what another has written by
//! half. The compiler says so too (E0277); this says which variable it is, by which way the `Cell` comes into it, and what
//! to write instead.
//!
//! ## Example
//! ```rust,compile_fail
//! use std::cell::Cell;
//! use std::thread;
//!
//! fn tally() -> u32 {
//!     let total = Cell::new(0);
//!     thread::scope(|scope| {
//!         scope.spawn(|| total.set(total.get() + 1));
//!     });
//!     total.get()
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::atomic::{AtomicU32, Ordering};
//! use std::thread;
//!
//! fn tally() -> u32 {
//!     let total = AtomicU32::new(0);
//!     thread::scope(|scope| {
//!         scope.spawn(|| total.fetch_add(1, Ordering::Relaxed));
//!     });
//!     total.into_inner()
//! }
//! ```
//!
//! ## Known limits
//! Off unless it is selected: the compiler says the same, and where a feature or a build decides what a
//! type is, it may know better.
//!
//! A `Cell` that goes to the thread as a whole is fine, and not meant. Only what is certain is said: where the type of
//! something that is captured is not known, nothing is. Of tasks speaks
//! `non-send-in-spawn`.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::crossing;
use super::docs::docs;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    name: "cell-across-thread",
    category: Category::Spawn,
    severity: Severity::Error,
    on_by_default: false,
    twins: &[],
    docs: docs!("cell_across_thread.rs"),
    check,
    fixes: |context, finding| crossing::locks(context, finding, false),
};

/// What this rule speaks of.
pub(super) const TYPES: &[&str] = &[
    "std::cell::Cell",
    "std::cell::OnceCell",
    "std::cell::LazyCell",
];

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    crossing::check_threads(context, &RULE, TYPES, findings);
}
