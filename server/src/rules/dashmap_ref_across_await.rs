//! A reference into a `DashMap` is held while the task is suspended at an `.await`.
//!
//! ## What it does
//! Finds what `get`, `get_mut`, `entry`, `iter`, `iter_mut`, `try_get` and their like of dashmap's `DashMap` and
//! `DashSet` give, where it is alive at an `.await`, a `join!` or a `select!`.
//!
//! ## Why it matters
//! Such a reference keeps a part of the map, a shard, locked. Whoever wants an entry of the same shard
//! meanwhile waits by blocking its whole thread, with all other tasks on it. When the suspended task needs
//! that thread to go on, nothing goes on any more: a deadlock. The compiler says nothing, because the
//! reference is `Send`.
//!
//! ## Example
//! ```rust
//! use dashmap::DashMap;
//!
//! async fn publish(_visits: u64) {}
//!
//! async fn report(visits: &DashMap<String, u64>, page: &str) {
//!     if let Some(count) = visits.get(page) {
//!         publish(*count).await;
//!     }
//! }
//! ```
//!
//! ## Use instead
//! Copy the value out, and let the reference end:
//! ```rust
//! use dashmap::DashMap;
//!
//! async fn publish(_visits: u64) {}
//!
//! async fn report(visits: &DashMap<String, u64>, page: &str) {
//!     if let Some(count) = visits.get(page).map(|count| count.value().clone()) {
//!         publish(count).await;
//!     }
//! }
//! ```
//!
//! ## Known limits
//! An iterator that has not been asked for its first item holds no shard yet, and is reported all the same. Other concurrent
//! maps are not known.

#[cfg(test)]
mod tests;

use super::docs::docs;
use super::{Category, Rule, held_at_await};
use crate::finding::Severity;
use crate::knowledge::guards::Family;

pub(super) static RULE: Rule = Rule {
    name: "dashmap-ref-across-await",
    category: Category::Await,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &["clippy::await_holding_invalid_type"],
    docs: docs!("dashmap_ref_across_await.rs"),
    check: |context, findings| held_at_await::check(context, &RULE, Family::DashMap, findings),
    fixes: |context, finding| held_at_await::fixes(context, finding, Family::DashMap),
};
