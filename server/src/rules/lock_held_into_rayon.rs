//! A lock is held while rayon runs a job: the waiting thread may take up work that wants the same lock.
//!
//! ## What it does
//! Finds guards of blocking locks that are held at a call that waits for rayon's pool: the methods that
//! run a parallel iterator (`for_each`, `collect`, `sum`, …), `rayon::join`, `scope` and `broadcast`, and
//! `install`, `join`, `scope` and `broadcast` of a `ThreadPool`.
//!
//! ## Why it matters
//! A thread of the pool that waits for its job does not sleep: it takes up any other job meanwhile.
//! If that one locks the same lock, it waits for the guard further up on its own stack, which is a
//! deadlock. It needs no mistake in either job, only bad luck in time.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! fn work() -> u64 {
//!     7
//! }
//!
//! fn add(total: &Mutex<u64>) {
//!     let mut guard = total.lock().expect("mutex poisoned");
//!     let (left, right) = rayon::join(work, work);
//!     *guard += left + right;
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Mutex;
//!
//! fn work() -> u64 {
//!     7
//! }
//!
//! fn add(total: &Mutex<u64>) {
//!     let (left, right) = rayon::join(work, work);
//!     let mut guard = total.lock().expect("mutex poisoned");
//!     *guard += left + right;
//! }
//! ```
//!
//! ## Known limits
//! A reader's guard gets only a hint: it takes a writer among the jobs to do harm. `rayon::spawn` does
//! not wait and is left alone. Jobs that rayon starts in functions that are called are not seen.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use super::context::Context;
use super::docs::docs;
use super::held_calls::{HeldCall, held_calls};
use super::rayon_jobs::waits_for_pool;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::{Family, Mode};

pub(super) static RULE: Rule = Rule {
    name: "lock-held-into-rayon",
    category: Category::Deadlock,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("lock_held_into_rayon.rs"),
    check,
    fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        for case in cases(context, flow) {
            findings.push(report(context, &case));
        }
    }
}

/// Of each guard the first call that it is held into.
fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<HeldCall<'a>> {
    let mut seen = BTreeSet::new();
    held_calls(flow)
        .into_iter()
        .filter(|case| case.acquisition.kind.family == Family::Sync)
        .filter(|case| waits_for_pool(context, flow, case.call))
        .filter(|case| seen.insert(case.guard))
        .collect()
}

fn report(context: &Context<'_>, case: &HeldCall<'_>) -> Finding {
    let message = format!(
        "{} while rayon works: the thread that waits takes up other jobs meanwhile, and one that wants \
         the lock waits for ever",
        case.held(context)
    );
    let severity = if matches!(case.acquisition.kind.mode, Mode::Shared | Mode::Upgradable) {
        Severity::Hint
    } else {
        RULE.severity
    };
    let mut finding = context.finding(&RULE, severity, case.flow.range(case.call), message);
    finding.related.push(case.acquired(context));
    finding
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let release = context.functions().find_map(|flow| {
        cases(context, flow)
            .into_iter()
            .find(|case| flow.range(case.call) == finding.range)?
            .release_before(context, "rayon works")
    });
    release.into_iter().collect()
}
