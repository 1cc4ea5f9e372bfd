//! A lock in the head of a `match` and its like is held for the whole of it, though nothing needs it.
//!
//! ## What it does
//! Finds temporary guards in what a `match`, `if let`, `while let` or `for` looks at, where the value
//! borrows nothing from the guard, and where the body does some work: it calls other functions.
//!
//! ## Why it matters
//! A temporary in the head lives as long as the whole `match`, not just until the value is there.
//! Everything the arms do is done with the lock held: others wait longer than they must, and if
//! the arms come to take the same lock, it is a deadlock.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! fn handle(_job: u64) {}
//!
//! fn run(jobs: &Mutex<Vec<u64>>) {
//!     while let Some(job) = jobs.lock().expect("mutex poisoned").pop() {
//!         handle(job);
//!     }
//! }
//! ```
//!
//! ## Use instead
//! A `let` ends the guard at its semicolon:
//! ```rust
//! use std::sync::Mutex;
//!
//! fn handle(_job: u64) {}
//!
//! fn run(jobs: &Mutex<Vec<u64>>) {
//!     loop {
//!         let Some(job) = jobs.lock().expect("mutex poisoned").pop() else { break };
//!         handle(job);
//!     }
//! }
//! ```
//!
//! ## Known limits
//! Calls of std's own functions count as no work, but for those that block the thread: with one of
//! them it is a warning, unless they wait for what the lock keeps, as the one who joins the thread whose
//! handle is in it. Nothing is said in tests, nor where another rule speaks of the same guard. Where the
//! lock is held on purpose, to keep others out while the body runs, write it as a variable.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::heads::{Extended, extended};
use super::held_calls::protects_waited;
use super::lock_name::lock_name;
use super::release::hoist::hoist;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::build::Origin;
use crate::flow::conflicts::conflicts;
use crate::flow::function::FunctionFlow;
use crate::knowledge::blocking::Class;
use crate::knowledge::guards::Family;
use crate::program::body::ExprId;

pub(super) static RULE: Rule = Rule {
    name: "temporary-guard-extended",
    category: Category::Lock,
    severity: Severity::Info,
    on_by_default: true,
    twins: &["clippy::significant_drop_in_scrutinee"],
    docs: docs!("temporary_guard_extended.rs"),
    check,
    fixes,
};

/// A guard, the fix, and what the body does meanwhile.
struct Case<'a> {
    extended: Extended<'a>,
    fix: Fix,
    work: ExprId,
    blocks: bool,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let functions = context.functions().filter(|flow| !context.is_test(flow));
    for case in functions
        .flat_map(extended)
        .filter_map(|case| judge(context, case))
    {
        findings.push(report(context, &case));
    }
}

fn judge<'a>(context: &Context<'_>, case: Extended<'a>) -> Option<Case<'a>> {
    let family = case.acquisition.kind.family;
    if !matches!(family, Family::Sync | Family::Async) || case.head.block.is_some() {
        return None;
    }
    let body = &case.flow.body;
    let at_await = |id: &ExprId| crate::flow::function::is_await(body.expr(*id));
    if family == Family::Sync && case.held_at.iter().any(at_await) {
        return None;
    }
    let blocking = blocking(context, &case);
    let work = blocking.or_else(|| work(context, &case))?;
    // Only where the value stands for itself.
    let fix = hoist(context, case.flow, case.acquired, &[], "Release the lock")?;
    (fix.safe && !is_relocked(context, &case)).then_some(Case {
        extended: case,
        fix,
        work,
        blocks: blocking.is_some(),
    })
}

/// Whether this rule speaks of the guard of an acquisition, for a call that blocks the thread.
pub(super) fn speaks_of(context: &Context<'_>, flow: &FunctionFlow, acquired: ExprId) -> bool {
    context.settings.runs(&RULE)
        && extended(flow)
            .into_iter()
            .filter(|case| case.acquired == acquired)
            .filter_map(|case| judge(context, case))
            .any(|case| case.blocks)
}

/// The first call behind the head that blocks the thread.
fn blocking(context: &Context<'_>, case: &Extended<'_>) -> Option<ExprId> {
    let blocks = &case.flow.acts(context.program()).blocks;
    let certain = |id: &ExprId| {
        let mut blocks = blocks.iter();
        blocks.any(|blocking| {
            blocking.range == case.flow.body.range(*id)
                && matches!(blocking.class, Class::Certain | Class::Channel)
        })
    };
    case.held_at.iter().copied().find(certain)
}

/// The first call behind the head that may take its time.
fn work(context: &Context<'_>, case: &Extended<'_>) -> Option<ExprId> {
    let is_work = |id: &ExprId| {
        let body = &case.flow.body;
        crate::flow::function::is_await(body.expr(*id))
            || case
                .flow
                .callee(context.program(), *id)
                .is_some_and(|path| !path.starts_with("std::"))
    };
    case.held_at.iter().copied().find(is_work)
}

/// Whether the lock is taken again meanwhile, of which other rules speak.
fn is_relocked(context: &Context<'_>, case: &Extended<'_>) -> bool {
    conflicts(context.bodies, case.flow)
        .iter()
        .any(|conflict| conflict.first.origin == Origin::Expr(case.acquired))
}

fn report(context: &Context<'_>, case: &Case<'_>) -> Finding {
    let Extended { flow, head, .. } = &case.extended;
    let lock = lock_name(context, flow, case.extended.acquisition);
    let keyword = head.keyword(&flow.body);
    let what = if case.blocks {
        "which blocks the thread meanwhile"
    } else {
        "though its body needs only the value"
    };
    // Who joins the thread whose handle the lock keeps is the only one who has a use for it.
    let is_private = protects_waited(flow, case.extended.acquisition, case.work);
    let severity = if case.blocks && !is_private {
        Severity::Warning
    } else {
        RULE.severity
    };
    let message =
        format!("a temporary guard keeps {lock} locked for the whole `{keyword}`, {what}");
    let range = flow.range(case.extended.acquired);
    let mut finding = context.finding(&RULE, severity, range, message);
    let mut tell = |range, text| finding.related.push(context.related(range, text));
    tell(flow.range(case.work), "this is done with the lock held");
    if let Some(end) = case.extended.released {
        tell(end, "the lock is released only here");
    }
    finding
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let case = context
        .functions()
        .flat_map(extended)
        .find(|case| case.flow.range(case.acquired) == finding.range);
    case.and_then(|case| judge(context, case))
        .map(|case| case.fix)
        .into_iter()
        .collect()
}
