//! A lock around a number that is only added to, set and looked at: an atomic number does that.
//!
//! ## What it does
//! Finds a `Mutex` or `RwLock` around an integer, in a variable, a field or a static, of
//! which every use is one step: add, subtract, set, or look.
//!
//! ## Why it matters
//! An atomic integer does each of these steps in one instruction: nobody waits, nothing can be poisoned,
//! and no guard can be held for too long. It is what the standard library has for counters.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//! use std::thread;
//!
//! fn count() {
//!     let counter = Mutex::new(0u64);
//!     thread::scope(|scope| {
//!         for _ in 0..10 {
//!             scope.spawn(|| {
//!                 let mut number = counter.lock().expect("mutex poisoned");
//!                 *number += 1;
//!             });
//!         }
//!     });
//!     println!("{}", *counter.lock().expect("mutex poisoned"));
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::atomic::{AtomicU64, Ordering};
//! use std::thread;
//!
//! fn count() {
//!     let counter = AtomicU64::new(0u64);
//!     thread::scope(|scope| {
//!         for _ in 0..10 {
//!             scope.spawn(|| counter.fetch_add(1, Ordering::Relaxed));
//!         }
//!     });
//!     println!("{}", counter.load(Ordering::Relaxed));
//! }
//! ```
//! `Relaxed` is right for a number that only counts. Where a thread looks at the number to learn that
//! something else is ready, and wherever the number is set or compared, the fix writes `SeqCst`.
//!
//! ## Known limits
//! All uses must be plain to see: a lock that is lent, passed on, or public in a library is left
//! alone, and so is one that is held for two steps, or while something else is done. An atomic number
//! wraps around where `+=` panics in debug builds. There are no atomic 128-bit numbers, and no 64-bit
//! ones on some small processors. Test code is spared.

#[cfg(test)]
mod tests;

use super::docs::docs;
use super::to_atomic::{self, Held};
use super::{Category, Rule};
use crate::finding::Severity;

pub(super) static RULE: Rule = Rule {
    name: "mutex-counter-to-atomic",
    category: Category::SharedState,
    severity: Severity::Info,
    on_by_default: true,
    twins: &["clippy::mutex_integer"],
    docs: docs!("mutex_counter_to_atomic.rs"),
    check: |context, findings| to_atomic::check(&RULE, context, Held::Number, findings),
    fixes: |context, finding| to_atomic::fixes(context, Held::Number, finding),
};
