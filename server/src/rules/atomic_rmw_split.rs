//! An atomic is read in one step and written in another, and what others write in between is lost.
//!
//! ## What it does
//! Finds stores into an atomic that depend on an earlier load of the same one: the new value is made of the old
//! one, or the store is only done because of what the load has found.
//!
//! ## Why it matters
//! Each step by itself is atomic, the two together are not. Two threads that count at the same time both read 7,
//! both store 8, and one count is lost; two that both find a flag unset both go in.
//!
//! ## Example
//! ```rust
//! use std::sync::atomic::{AtomicU64, Ordering};
//!
//! static TICKETS: AtomicU64 = AtomicU64::new(0);
//!
//! fn sell() {
//!     let sold = TICKETS.load(Ordering::Relaxed);
//!     TICKETS.store(sold + 1, Ordering::Relaxed);
//! }
//! ```
//!
//! ## Use instead
//! One step that nobody can come between:
//! ```rust
//! use std::sync::atomic::{AtomicU64, Ordering};
//!
//! static TICKETS: AtomicU64 = AtomicU64::new(0);
//!
//! fn sell() {
//!     TICKETS.fetch_add(1, Ordering::Relaxed);
//! }
//! ```
//! `swap` takes a flag, `compare_exchange` goes from one state to the next, and `fetch_update` computes whatever
//! else. Unlike `+`, `fetch_add` wraps around where the number is too large.
//!
//! ## Known limits
//! Both steps are looked for in the same function, and only on atomics of std. The rule is silent where only one
//! thread can be writing as far as it is known: behind `&mut`, with the guard of any lock held, in a type that is
//! not `Sync`, in a local before anything is spawned, and where the load is `Relaxed` and the store `Release`, as
//! the only writer of an index does it, and where the function's comments say that a lock is held, that one thread
//! at a time comes here, or why there is no `fetch_add`. It is silent too about a value that is computed once and
//! kept, where it is no harm to do so twice, about a message that is told once, about a store that only keeps what
//! was compared, and about test code.

mod fixes;
mod shapes;
mod spared;
#[cfg(test)]
mod tests;

use super::atomics;
use super::context::Context;
use super::docs::docs;
use super::{Category, Rule, statements};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, Literal};
use shapes::{Case, Shape};

pub(super) static RULE: Rule = Rule {
    name: "atomic-rmw-split",
    category: Category::Atomics,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("atomic_rmw_split.rs"),
    check,
    fixes: fixes::fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        for case in cases(context, flow) {
            findings.push(report(context, &case));
        }
    }
}

/// The stores of a function that depend on a load, where another thread may write in between.
fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<Case<'a>> {
    if context.is_test(flow) {
        return Vec::new();
    }
    let operations = atomics::operations(context, flow);
    let mut cases = shapes::cases(context, flow, &operations);
    cases.retain(|case| !spared::has_one_writer(context, case, &operations));
    cases
}

fn report(context: &Context<'_>, case: &Case<'_>) -> Finding {
    let flow = case.flow;
    let atomic = context.source(flow.range(case.store.receiver));
    let message = match case.shape {
        Shape::Computed => format!(
            "what another thread writes into `{atomic}` between the load and this store is lost: do both in \
             one step, with `fetch_add`, `fetch_update` or their like"
        ),
        Shape::Asked { .. } if clears_late(case) => format!(
            "a thread that sets `{atomic}` again before this store is not heard: ask and clear it in one step, with \
             `swap`, and do the work after it"
        ),
        Shape::Asked { .. } | Shape::Left { .. } => format!(
            "several threads can find the same in `{atomic}` before one of them comes to this store, and then all \
             go on: ask and store in one step, with `swap` or `compare_exchange`"
        ),
        Shape::Extreme { .. } => format!(
            "what another thread writes into `{atomic}` between the comparison and this store is lost: do both in \
             one step, with `fetch_max` or `fetch_min`"
        ),
    };
    let range = flow.range(case.store.call);
    let mut finding = context.finding(&RULE, RULE.severity, range, message);
    finding.related.push(context.related(
        flow.range(case.load.call),
        format!("`{atomic}` is read here, and may be another by then"),
    ));
    finding
}

/// Whether a flag that asks for work is only cleared once the work is done.
fn clears_late(case: &Case<'_>) -> bool {
    let body = &case.flow.body;
    let is_false = matches!(body.expr(case.value), Expr::Literal(Literal::Bool(false)));
    is_false && statements::statement_of(body, case.store.call).is_some_and(|place| place.index > 0)
}
