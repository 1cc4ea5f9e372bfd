//! The value of a `watch` channel stays borrowed while the task is suspended at an `.await`.
//!
//! ## What it does
//! Finds what `borrow`, `borrow_and_update` and `wait_for` of tokio's `watch` channel give, where it is alive at
//! an `.await`, a `join!` or a `select!`.
//!
//! ## Why it matters
//! The borrow is a read lock on the value. A sender that wants to change the value meanwhile waits by
//! blocking its whole thread, with all other tasks on it. When the suspended task needs that thread to go
//! on, nothing goes on any more: a deadlock.
//!
//! ## Example
//! ```rust
//! use tokio::sync::watch;
//!
//! async fn apply(_limit: u64) {}
//!
//! async fn follow(limit: watch::Receiver<u64>) {
//!     let current = limit.borrow();
//!     apply(*current).await;
//! }
//! ```
//!
//! ## Use instead
//! Clone the value out of the borrow:
//! ```rust
//! use tokio::sync::watch;
//!
//! async fn apply(_limit: u64) {}
//!
//! async fn follow(limit: watch::Receiver<u64>) {
//!     let current = limit.borrow().clone();
//!     apply(current).await;
//! }
//! ```
//!
//! ## Known limits
//! A borrow that is moved into a future which is then awaited is taken to end there.

#[cfg(test)]
mod tests;

use super::docs::docs;
use super::{Category, Rule, held_at_await};
use crate::finding::Severity;
use crate::knowledge::guards::Family;

pub(super) static RULE: Rule = Rule {
    name: "watch-borrow-across-await",
    category: Category::Await,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &["clippy::await_holding_invalid_type"],
    docs: docs!("watch_borrow_across_await.rs"),
    check: |context, findings| held_at_await::check(context, &RULE, Family::Watch, findings),
    fixes: |context, finding| held_at_await::fixes(context, finding, Family::Watch),
};
