//! A lock is taken while the same thread or task holds it already.
//!
//! ## What it does
//! Follows every guard to where it ends, and finds the calls that take the same lock again before
//! that: in the same statement, in the head or the arms of a `match`, `if let`, `while let` or `for`,
//! by assigning to the variable that holds the guard, and in functions that are called meanwhile,
//! in any file of the workspace. Two locks are the same when they are reached by the same names:
//! `self.state` and a clone of an `Arc` of it are, `a.state` and `b.state` are not.
//!
//! ## Why it matters
//! None of these locks lets its own holder in again. The thread waits for a guard that only it could
//! release: it hangs for good, and everybody who wants the lock after it. `std::sync::Mutex` may
//! panic instead. With an async lock it is the task that never goes on.
//!
//! Reading a read-write lock that the same thread reads already goes well until a writer waits in
//! between; that is reported as a hint.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! fn double(total: &Mutex<u64>) {
//!     let mut guard = total.lock().expect("mutex poisoned");
//!     *guard += *total.lock().expect("mutex poisoned");
//! }
//! ```
//!
//! ## Use instead
//! Use the guard that is there:
//! ```rust
//! use std::sync::Mutex;
//!
//! fn double(total: &Mutex<u64>) {
//!     let mut guard = total.lock().expect("mutex poisoned");
//!     *guard += *guard;
//! }
//! ```
//! or end it before, with a block or `drop(guard)`. A function that is called with the lock held can
//! take `&mut T` in place of the lock.
//!
//! ## Known limits
//! Locks are told apart by name: elements of a collection are the same only under the same index,
//! and a variable that is assigned to more than once is not followed. Calls through trait objects,
//! generic parameters and function pointers are not followed either.

use super::context::Context;
use super::docs::docs;
use super::{Category, Rule, relock};
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    name: "double-lock",
    category: Category::Deadlock,
    severity: Severity::Error,
    on_by_default: true,
    twins: &["clippy::if_let_mutex"],
    docs: docs!("double_lock.rs"),
    check,
    fixes: relock::fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    relock::check(&RULE, context, findings);
}
