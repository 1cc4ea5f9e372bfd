//! Braces around what a `match` looks at do not end the guard in them, before edition 2024.
//!
//! ## What it does
//! Finds `match { … }`, `if let … = { … }`, `while let … = { … }` and `for … in { … }` whose block ends with
//! an expression that locks something, so that the guard is a temporary of the block's last
//! expression. In editions up to 2021 it lives as long as the whole `match`.
//!
//! ## Why it matters
//! Braces look as if they end the lock, and often were written for that. They do not: a lock that is
//! taken again in an arm waits for ever, and at an `.await` there the lock stays taken.
//!
//! ## Example
//! ```rust,edition2021
//! use std::sync::Mutex;
//!
//! fn handle(_job: u64) {}
//!
//! fn run(jobs: &Mutex<Vec<u64>>) {
//!     if let Some(job) = { jobs.lock().expect("mutex poisoned").pop() } {
//!         handle(job);
//!     }
//! }
//! ```
//!
//! ## Use instead
//! A `let` ends the guard at its semicolon:
//! ```rust,edition2021
//! use std::sync::Mutex;
//!
//! fn handle(_job: u64) {}
//!
//! fn run(jobs: &Mutex<Vec<u64>>) {
//!     let job = jobs.lock().expect("mutex poisoned").pop();
//!     if let Some(job) = job {
//!         handle(job);
//!     }
//! }
//! ```
//!
//! ## Known limits
//! Nothing is said where nothing is called while the lock is held. From edition 2024 on the guard ends
//! with the block.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::heads::{Extended, extended};
use super::lock_name::lock_name;
use super::release::hoist::hoist;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::knowledge::guards::Family;
use crate::program::body::ExprId;

pub(super) static RULE: Rule = Rule {
    name: "block-scrutinee-does-not-drop",
    category: Category::Lock,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &["clippy::block_scrutinee"],
    docs: docs!("block_scrutinee_does_not_drop.rs"),
    check,
    fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (case, block) in context.functions().flat_map(extended).filter_map(in_block) {
        findings.push(report(context, &case, block));
    }
}

/// A guard whose block is all that the head is.
fn in_block(case: Extended<'_>) -> Option<(Extended<'_>, ExprId)> {
    let locks = matches!(
        case.acquisition.kind.family,
        Family::Sync | Family::Async | Family::RefCell | Family::DashMap | Family::Watch
    );
    let block = case.head.block.filter(|_| locks)?;
    Some((case, block))
}

fn report(context: &Context<'_>, case: &Extended<'_>, block: ExprId) -> Finding {
    let flow = case.flow;
    let lock = lock_name(context, flow, case.acquisition);
    let keyword = case.head.keyword(&flow.body);
    let message = format!(
        "the braces do not end the guard of {lock}: in this edition it lives as long as the whole `{keyword}`"
    );
    let mut finding = context.finding(&RULE, RULE.severity, flow.range(block), message);
    let mut tell = |range, text| finding.related.push(context.related(range, text));
    tell(flow.range(case.acquired), "the lock is taken here");
    tell(flow.range(case.held_at[0]), "it is still held here");
    if let Some(end) = case.released {
        tell(end, "it is released only here");
    }
    finding
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let case = context
        .functions()
        .flat_map(extended)
        .filter_map(in_block)
        .find(|(case, block)| case.flow.range(*block) == finding.range);
    let fix = case
        .and_then(|(case, _)| hoist(context, case.flow, case.acquired, &[], "Release the lock"));
    fix.into_iter().collect()
}
