//! A `RefCell` is borrowed while a borrow that shuts it out is alive: it panics.
//!
//! ## What it does
//! Finds `borrow_mut()` on a `RefCell` that is borrowed, and `borrow()` on one that is borrowed mutably, while
//! the first borrow is still alive: in a variable, as a temporary of the same statement, or in the
//! head of a `match`, `if let`, `while let` or `for`; also where a function that is called meanwhile does it.
//!
//! ## Why it matters
//! A `RefCell` checks at run time what the compiler checks elsewhere: one writer, or any number of
//! readers. Whoever breaks that gets a panic, not an error.
//!
//! ## Example
//! ```rust
//! use std::cell::RefCell;
//!
//! fn first_twice(items: &RefCell<Vec<u32>>) {
//!     if let Some(first) = items.borrow().first() {
//!         items.borrow_mut().push(*first);
//!     }
//! }
//! ```
//!
//! ## Use instead
//! End the first borrow before the second starts:
//! ```rust
//! use std::cell::RefCell;
//!
//! fn first_twice(items: &RefCell<Vec<u32>>) {
//!     let first = items.borrow().first().copied();
//!     if let Some(first) = first {
//!         items.borrow_mut().push(first);
//!     }
//! }
//! ```
//!
//! ## Known limits
//! Those of `double-lock`.

use super::context::Context;
use super::docs::docs;
use super::{Category, Rule, relock};
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    name: "refcell-double-borrow",
    category: Category::InteriorMutability,
    severity: Severity::Error,
    on_by_default: true,
    twins: &[],
    docs: docs!("refcell_double_borrow.rs"),
    check,
    fixes: relock::fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    relock::check(&RULE, context, findings);
}
