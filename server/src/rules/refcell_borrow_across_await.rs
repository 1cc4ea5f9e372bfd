//! A `RefCell` stays borrowed while the task is suspended at an `.await`.
//!
//! ## What it does
//! Finds a `Ref` or `RefMut` of std's `RefCell` that is alive at an `.await`, a `join!` or a `select!`: in a
//! variable, in a temporary of the head of a `match`, `if let`, `while let` or `for`, in an argument of the
//! awaited call, or inside another value.
//!
//! ## Why it matters
//! While the task is suspended other tasks of the same thread run, and they may borrow the same cell. Then
//! `borrow_mut` panics, or `borrow` if the borrow that waits is a mutable one. It happens only when the
//! tasks meet, so tests seldom show it. Such a future is not `Send` either.
//!
//! ## Example
//! ```rust
//! use std::cell::RefCell;
//!
//! async fn publish(_total: u64) {}
//!
//! async fn add(total: &RefCell<u64>, amount: u64) {
//!     let mut current = total.borrow_mut();
//!     *current += amount;
//!     publish(amount).await;
//! }
//! ```
//!
//! ## Use instead
//! Let the borrow end before the `.await`:
//! ```rust
//! use std::cell::RefCell;
//!
//! async fn publish(_total: u64) {}
//!
//! async fn add(total: &RefCell<u64>, amount: u64) {
//!     *total.borrow_mut() += amount;
//!     publish(amount).await;
//! }
//! ```
//!
//! ## Known limits
//! Whether another task can reach the same cell is not looked into. A borrow that is moved into a future
//! which is then awaited is taken to end there.

#[cfg(test)]
mod tests;

use super::docs::docs;
use super::{Category, Rule, held_at_await};
use crate::finding::Severity;
use crate::knowledge::guards::Family;

pub(super) static RULE: Rule = Rule {
    name: "refcell-borrow-across-await",
    category: Category::InteriorMutability,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &["clippy::await_holding_refcell_ref"],
    docs: docs!("refcell_borrow_across_await.rs"),
    check: |context, findings| held_at_await::check(context, &RULE, Family::RefCell, findings),
    fixes: |context, finding| held_at_await::fixes(context, finding, Family::RefCell),
};
