//! A `RefCell` of an `Option` that is filled once: that is what a `OnceCell` is for.
//!
//! ## What it does
//! Finds `RefCell<Option<T>>`s that start empty, are filled only where they are empty, and are only looked at else.
//!
//! ## Why it matters
//! What never changes again can be lent for as long as one likes. A `RefCell` does not know that: whoever looks must
//! hold a borrow, which panics when it meets the one that fills, and nobody can give out a plain `&T`, so values are
//! cloned for nothing.
//!
//! ## Example
//! ```rust
//! use std::cell::RefCell;
//!
//! pub struct Document {
//!     text: String,
//!     title: RefCell<Option<String>>,
//! }
//!
//! impl Document {
//!     pub fn new(text: String) -> Document {
//!         Document { text, title: RefCell::new(None) }
//!     }
//!
//!     pub fn title(&self) -> String {
//!         let mut title = self.title.borrow_mut();
//!         if title.is_none() {
//!             *title = Some(self.text.lines().next().unwrap_or_default().to_owned());
//!         }
//!         title.clone().unwrap_or_default()
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::cell::OnceCell;
//!
//! pub struct Document {
//!     text: String,
//!     title: OnceCell<String>,
//! }
//!
//! impl Document {
//!     pub fn new(text: String) -> Document {
//!         Document { text, title: OnceCell::new() }
//!     }
//!
//!     pub fn title(&self) -> &str {
//!         self.title.get_or_init(|| self.text.lines().next().unwrap_or_default().to_owned())
//!     }
//! }
//! ```
//!
//! ## Known limits
//! All uses must be plain to see: a cell that is lent, passed on, or public in a library is left alone. Silent where
//! `rust-version` is below 1.70, and about test code. Of the same under a lock speaks `arc-mutex-unneeded`.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::filled_once;
use super::rust_version::supports;
use super::usage::{self, Usage, reads};
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};

pub(super) static RULE: Rule = Rule {
    name: "oncecell-as-option",
    category: Category::InteriorMutability,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("oncecell_as_option.rs"),
    check,
    fixes,
};

/// So many places show what is meant.
const MOST_RELATED: usize = 3;

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if !supports(context, (1, 70)) {
        return;
    }
    for usage in usage::cells(context).filter(|usage| is_meant(context, usage)) {
        let message = format!(
            "`{}` is filled once and only looked at from then on: a `OnceCell` does that, and lends its value without \
             a guard",
            usage.name
        );
        let mut finding = context.finding(&RULE, RULE.severity, usage.declared, message);
        for section in usage.sections.iter().take(MOST_RELATED) {
            let related = usage.related(context, section, "used here");
            finding.related.extend(related);
        }
        findings.push(finding);
    }
}

fn is_meant(context: &Context<'_>, usage: &Usage) -> bool {
    let is_emptied = usage.others.iter().any(|other| {
        let flow = &usage.flows[other.flow];
        let path = flow.callee(context.program(), other.call);
        path.is_none_or(|path| !path.ends_with("::into_inner"))
    });
    !usage.is_test && !is_emptied && !usage.stays_in_body() && reads::is_filled_once(context, usage)
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut usages = usage::cells(context).filter(|usage| is_meant(context, usage));
    let usage = usages.find(|usage| usage.declared == finding.range);
    let fix = usage.and_then(|usage| filled_once::offer(context, usage));
    fix.into_iter().collect()
}
