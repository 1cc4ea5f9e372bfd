//! A lock around a `bool` that is only set and looked at: an `AtomicBool` does that.
//!
//! ## What it does
//! Finds a `Mutex` or `RwLock` around a `bool`, in a variable, a field or a static, of
//! which every use is one step: set it, or look at it.
//!
//! ## Why it matters
//! A flag is what `AtomicBool` is for: setting it and looking at it take one instruction, nobody waits,
//! and nothing can be poisoned.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! pub struct Worker {
//!     stopped: Mutex<bool>,
//! }
//!
//! impl Worker {
//!     pub fn new() -> Worker {
//!         Worker { stopped: Mutex::new(false) }
//!     }
//!
//!     pub fn stop(&self) {
//!         *self.stopped.lock().expect("mutex poisoned") = true;
//!     }
//!
//!     pub fn is_stopped(&self) -> bool {
//!         *self.stopped.lock().expect("mutex poisoned")
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::atomic::{AtomicBool, Ordering};
//!
//! pub struct Worker {
//!     stopped: AtomicBool,
//! }
//!
//! impl Worker {
//!     pub fn new() -> Worker {
//!         Worker { stopped: AtomicBool::new(false) }
//!     }
//!
//!     pub fn stop(&self) {
//!         self.stopped.store(true, Ordering::SeqCst);
//!     }
//!
//!     pub fn is_stopped(&self) -> bool {
//!         self.stopped.load(Ordering::SeqCst)
//!     }
//! }
//! ```
//!
//! ## Known limits
//! As for `mutex-counter-to-atomic`: all uses must be plain to see. A flag that a
//! `Condvar` waits for needs its lock and is left alone. Test code is spared.

#[cfg(test)]
mod tests;

use super::docs::docs;
use super::to_atomic::{self, Held};
use super::{Category, Rule};
use crate::finding::Severity;

pub(super) static RULE: Rule = Rule {
    name: "mutex-bool-to-atomic",
    category: Category::SharedState,
    severity: Severity::Info,
    on_by_default: true,
    twins: &["clippy::mutex_atomic"],
    docs: docs!("mutex_bool_to_atomic.rs"),
    check: |context, findings| to_atomic::check(&RULE, context, Held::Flag, findings),
    fixes: |context, finding| to_atomic::fixes(context, Held::Flag, finding),
};
