//! A read-write lock is locked for writing while the same thread or task reads it.
//!
//! ## What it does
//! Finds calls of `write()` (and what leads to one, in functions that are called) on a lock whose read
//! guard is still alive: in a variable, or as a temporary in the head of a `match`, `if let`, `while
//! let` or `for`.
//!
//! ## Why it matters
//! `write()` waits until nobody reads any more, and the one who reads is the one who waits. Neither std
//! nor tokio nor parking_lot can turn a read guard into a write guard, so this never ends.
//!
//! ## Example
//! ```rust
//! use std::collections::HashMap;
//! use std::sync::RwLock;
//!
//! fn hit(counts: &RwLock<HashMap<String, u64>>, page: &str) {
//!     let known = counts.read().expect("lock poisoned");
//!     if !known.contains_key(page) {
//!         counts.write().expect("lock poisoned").insert(page.to_owned(), 0);
//!     }
//! }
//! ```
//!
//! ## Use instead
//! End the read guard first, and look again once the lock is yours to write, for somebody else may
//! have written in between:
//! ```rust
//! use std::collections::HashMap;
//! use std::sync::RwLock;
//!
//! fn hit(counts: &RwLock<HashMap<String, u64>>, page: &str) {
//!     let is_known = counts.read().expect("lock poisoned").contains_key(page);
//!     if !is_known {
//!         counts.write().expect("lock poisoned").entry(page.to_owned()).or_insert(0);
//!     }
//! }
//! ```
//! parking_lot has `upgradable_read()` for this.
//!
//! ## Known limits
//! Those of `double-lock`.

use super::context::Context;
use super::docs::docs;
use super::{Category, Rule, relock};
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    name: "rwlock-upgrade-deadlock",
    category: Category::Deadlock,
    severity: Severity::Error,
    on_by_default: true,
    twins: &[],
    docs: docs!("rwlock_upgrade_deadlock.rs"),
    check,
    fixes: relock::fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    relock::check(&RULE, context, findings);
}
