//! A tracing span stays entered while the task is suspended at an `.await`.
//!
//! ## What it does
//! Finds the guards that `Span::enter` and `Span::entered` of tracing give, where they are alive at an
//! `.await`, a `join!` or a `select!`.
//!
//! ## Why it matters
//! A span is entered by the thread, not by the task. While the task is suspended, the thread goes on with
//! other tasks, and what they do is recorded inside this span. When the task goes on, on another thread, it
//! is outside. The traces are wrong.
//!
//! ## Example
//! ```rust
//! async fn load(_page: u64) {}
//!
//! async fn serve(page: u64) {
//!     let span = tracing::info_span!("serve", page);
//!     let _entered = span.enter();
//!     load(page).await;
//! }
//! ```
//!
//! ## Use instead
//! Let the span go along with the future, or give the function the attribute `#[tracing::instrument]`:
//! ```rust
//! use tracing::Instrument;
//!
//! async fn load(_page: u64) {}
//!
//! async fn serve(page: u64) {
//!     let span = tracing::info_span!("serve", page);
//!     async {
//!         load(page).await;
//!     }
//!     .instrument(span)
//!     .await
//! }
//! ```
//!
//! ## Known limits
//! Spans of other crates than tracing are not known.

mod fixes;
#[cfg(test)]
mod tests;

use super::docs::docs;
use super::{Category, Rule, held_at_await};
use crate::finding::Severity;
use crate::knowledge::guards::Family;

pub(super) static RULE: Rule = Rule {
    name: "span-guard-across-await",
    category: Category::Await,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &["clippy::await_holding_invalid_type"],
    docs: docs!("span_guard_across_await.rs"),
    check: |context, findings| held_at_await::check(context, &RULE, Family::Span, findings),
    fixes: fixes::fixes,
};
