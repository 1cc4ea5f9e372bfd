//! A `RefCell` in a variable that nobody else has: the variable can be changed by itself.
//!
//! ## What it does
//! Finds variables that are a `RefCell` and are used by their own function alone: not lent, not moved, and in no
//! closure or async block.
//!
//! ## Why it matters
//! A `RefCell` lets several owners change one value, and finds out at run time who is in the way of whom. With one
//! owner the compiler knows that: `let mut` counts no borrows, and can never panic.
//!
//! ## Example
//! ```rust
//! use std::cell::RefCell;
//!
//! pub fn initials(text: &str) -> Vec<char> {
//!     let initials = RefCell::new(Vec::new());
//!     for word in text.split_whitespace() {
//!         initials.borrow_mut().extend(word.chars().next());
//!     }
//!     initials.into_inner()
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! pub fn initials(text: &str) -> Vec<char> {
//!     let mut initials = Vec::new();
//!     for word in text.split_whitespace() {
//!         initials.extend(word.chars().next());
//!     }
//!     initials
//! }
//! ```
//!
//! ## Known limits
//! Silent where one use of the variable is not understood, and about test code. The change is not offered where a
//! guard is passed on, or dropped by hand.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::usage::{self, Usage};
use super::{Category, Rule};
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    name: "local-refcell",
    category: Category::InteriorMutability,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("local_refcell.rs"),
    check,
    fixes: fixes::fixes,
};

/// So many places show what is meant.
const MOST_RELATED: usize = 3;

fn sites<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Usage> {
    usage::cells(context)
        .filter(|usage| !usage.is_test && !usage.sections.is_empty() && usage.stays_in_body())
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for usage in sites(context) {
        let message = format!(
            "nobody but this function has `{}`: with `let mut` it needs no `RefCell`",
            usage.name
        );
        let mut finding = context.finding(&RULE, RULE.severity, usage.declared, message);
        for section in usage.sections.iter().take(MOST_RELATED) {
            let related = usage.related(context, section, "borrowed here");
            finding.related.extend(related);
        }
        findings.push(finding);
    }
}
