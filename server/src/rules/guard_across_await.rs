//! A blocking lock's guard is held while the task is suspended at an `.await`.
//!
//! ## What it does
//! Finds guards of locks that block the thread (std, parking_lot, spin, crossbeam) that are alive at an
//! `.await`, a `join!` or a `select!`: in a variable, in a temporary of the head of a `match`, `if let`,
//! `while let` or `for`, in an argument of the awaited call, or inside another value. The configuration can
//! name further types: `locks` of your own, and `guards`, whose values must not be held there for any reason.
//!
//! ## Why it matters
//! The task can stay suspended for long. Until it goes on, whoever locks the same lock waits by
//! blocking its whole thread, with all other tasks on it. When the suspended task needs that
//! thread to go on, nothing goes on any more: a deadlock. Besides, such a future is not `Send`
//! and cannot be spawned on a multi-threaded runtime.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! async fn publish(_total: u64) {}
//!
//! async fn add(total: &Mutex<u64>, amount: u64) {
//!     let mut guard = total.lock().expect("mutex poisoned");
//!     *guard += amount;
//!     publish(amount).await;
//! }
//! ```
//!
//! ## Use instead
//! Let the guard end before the `.await`:
//! ```rust
//! use std::sync::Mutex;
//!
//! async fn publish(_total: u64) {}
//!
//! async fn add(total: &Mutex<u64>, amount: u64) {
//!     {
//!         let mut guard = total.lock().expect("mutex poisoned");
//!         *guard += amount;
//!     }
//!     publish(amount).await;
//! }
//! ```
//! Where the lock must stay held across the `.await`, use `tokio::sync::Mutex`. A fix makes that change,
//! with all imports, constructors and acquisitions in all files, or says which place is in the way.
//!
//! ## Known limits
//! `drop(guard)` before the `.await` releases the lock, and nothing is reported, though rustc may still
//! call the future not `Send`. A guard that is moved into a future which is then awaited is taken to
//! end there. Macros that are not known are not looked into. A lock whose type only a derive or an
//! attribute macro makes is not seen.

mod fixes;
#[cfg(test)]
mod tests;

use super::docs::docs;
use super::{Category, Rule, held_at_await};
use crate::finding::Severity;
use crate::knowledge::guards::Family;

pub(crate) static RULE: Rule = Rule {
    name: "guard-across-await",
    category: Category::Await,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &["clippy::await_holding_lock"],
    docs: docs!("guard_across_await.rs"),
    check: |context, findings| {
        held_at_await::check(context, &RULE, Family::Sync, findings);
        held_at_await::check(context, &RULE, Family::Value, findings);
    },
    fixes: |context, finding| {
        let mut fixes = held_at_await::fixes(context, finding, Family::Sync);
        fixes.extend(held_at_await::fixes(context, finding, Family::Value));
        fixes.extend(fixes::with_tokio(context, finding));
        fixes
    },
};
