//! A closure for another thread holds an `Rc`: the compiler refuses it.
//!
//! ## What it does
//! Finds closures given to `thread::spawn`, `spawn` of a scope, `spawn_blocking`, `rayon::spawn` and their like that
//! hold an `Rc` or a `Weak` of one, wherever in what they capture it stands.
//!
//! ## Why it matters
//! An `Rc` counts its owners in a plain number. Two threads that clone or drop it at once would lose a count, and the
//! value would be freed while it is in use. The compiler says so too (E0277); this says which variable it is, by which
//! way the `Rc` comes into it, and what to write instead.
//!
//! ## Example
//! ```rust,compile_fail
//! use std::rc::Rc;
//! use std::thread;
//!
//! fn count(words: Rc<Vec<String>>) {
//!     let counting = thread::spawn(move || println!("{} words", words.len()));
//!     counting.join().expect("it does not panic");
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Arc;
//! use std::thread;
//!
//! fn count(words: Arc<Vec<String>>) {
//!     let counting = thread::spawn(move || println!("{} words", words.len()));
//!     counting.join().expect("it does not panic");
//! }
//! ```
//!
//! ## Known limits
//! Off unless it is selected: the compiler says the same, and where a feature or a build decides what a
//! type is, it may know better.
//!
//! Only what is certain is said: where the type of something that is captured is not known, nothing is. Of tasks speaks `non-send-in-spawn`.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::crossing;
use super::docs::docs;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    name: "rc-across-thread",
    category: Category::Spawn,
    severity: Severity::Error,
    on_by_default: false,
    twins: &[],
    docs: docs!("rc_across_thread.rs"),
    check,
    fixes: |_, _| Vec::new(),
};

/// What this rule speaks of.
pub(super) const TYPES: &[&str] = &["std::rc::Rc", "std::rc::Weak"];

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    crossing::check_threads(context, &RULE, TYPES, findings);
}
