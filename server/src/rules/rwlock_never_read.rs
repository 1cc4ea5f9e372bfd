//! A `RwLock` that is only ever written: a `Mutex` says the same and costs less.
//!
//! ## What it does
//! Finds `RwLock`s in variables, fields and statics of which no use anywhere in the crate reads.
//!
//! ## Why it matters
//! What a `RwLock` is for is to let several read at once. Where everybody writes it is a `Mutex` that
//! counts readers who never come, and that asks of what it protects to be `Sync`.
//!
//! ## Example
//! ```rust
//! use std::sync::RwLock;
//!
//! pub struct Log {
//!     lines: RwLock<Vec<String>>,
//! }
//!
//! impl Log {
//!     pub fn new() -> Log {
//!         Log { lines: RwLock::new(Vec::new()) }
//!     }
//!
//!     pub fn add(&self, line: String) {
//!         self.lines.write().expect("lock poisoned").push(line);
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Mutex;
//!
//! pub struct Log {
//!     lines: Mutex<Vec<String>>,
//! }
//!
//! impl Log {
//!     pub fn new() -> Log {
//!         Log { lines: Mutex::new(Vec::new()) }
//!     }
//!
//!     pub fn add(&self, line: String) {
//!         self.lines.lock().expect("lock poisoned").push(line);
//!     }
//! }
//! ```
//!
//! ## Known limits
//! All uses must be plain to see: a lock that is lent, passed on, or public in a library is left alone.
//! Test code is spared.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::usage::{self, Usage};
use super::{Category, Rule, lock_kind};
use crate::finding::{Finding, Fix, Severity};
use crate::knowledge::guards::Mode;

pub(crate) static RULE: Rule = Rule {
    name: "rwlock-never-read",
    category: Category::SharedState,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("rwlock_never_read.rs"),
    check,
    fixes,
};

fn sites<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Usage> {
    usage::all(context).filter(|usage| {
        usage.lock.ends_with("::RwLock")
            && !usage.is_test
            && !usage.sections.is_empty()
            && usage
                .sections
                .iter()
                .all(|section| section.mode == Mode::Exclusive)
    })
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for usage in sites(context) {
        let message = format!(
            "nobody ever reads `{}`, everybody writes: a `Mutex` says the same and costs less",
            usage.name
        );
        let mut finding = context.finding(&RULE, RULE.severity, usage.declared, message);
        for section in usage.sections.iter().take(MOST_RELATED) {
            let related = usage.related(context, section, "written here");
            finding.related.extend(related);
        }
        findings.push(finding);
    }
}

/// So many places show what is meant.
const MOST_RELATED: usize = 3;

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut found = sites(context).filter(|usage| usage.declared == finding.range);
    let Some(usage) = found.next() else {
        return Vec::new();
    };
    let fix = lock_kind::offer_one(context, usage, lock_kind::Kind::Mutex);
    fix.into_iter().collect()
}
