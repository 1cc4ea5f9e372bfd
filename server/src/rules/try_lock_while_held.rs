//! A lock is tried for while the same thread or task holds it: that always fails.
//!
//! ## What it does
//! Finds `try_lock`, `try_read` and `try_write` on a lock whose guard, of a kind that shuts the other one
//! out, is still alive.
//!
//! ## Why it matters
//! The attempt cannot succeed. What was written for the rare case that somebody else has the lock runs
//! every time, and what was written for success never does.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! fn flush(queue: &Mutex<Vec<u8>>) -> usize {
//!     let pending = queue.lock().expect("mutex poisoned");
//!     if let Ok(mut queue) = queue.try_lock() {
//!         queue.clear();
//!     }
//!     pending.len()
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Mutex;
//!
//! fn flush(queue: &Mutex<Vec<u8>>) -> usize {
//!     let mut pending = queue.lock().expect("mutex poisoned");
//!     let count = pending.len();
//!     pending.clear();
//!     count
//! }
//! ```
//!
//! ## Known limits
//! Those of `double-lock`; an attempt in a function that is called meanwhile is not reported.

use super::context::Context;
use super::docs::docs;
use super::{Category, Rule, relock};
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    name: "try-lock-while-held",
    category: Category::Deadlock,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("try_lock_while_held.rs"),
    check,
    fixes: relock::fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    relock::check(&RULE, context, findings);
}
