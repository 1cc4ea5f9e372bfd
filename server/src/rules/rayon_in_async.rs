//! Async code waits for rayon with its whole thread.
//!
//! ## What it does
//! Finds calls in async code that have rayon do something and wait for it: the methods that run a parallel
//! iterator (`for_each`, `collect`, `sum`, …), `rayon::join`, `scope` and `broadcast`, and those of a
//! `ThreadPool`.
//!
//! ## Why it matters
//! rayon's threads do the work, but the thread that asked waits for them. It is one of the few that run
//! tasks, and all other tasks on it stand still meanwhile.
//!
//! ## Example
//! ```rust
//! use rayon::prelude::*;
//!
//! async fn squares(numbers: Vec<u64>) -> u64 {
//!     numbers.par_iter().map(|number| number * number).sum()
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use rayon::prelude::*;
//!
//! async fn squares(numbers: Vec<u64>) -> u64 {
//!     let (done, sum) = tokio::sync::oneshot::channel();
//!     rayon::spawn(move || {
//!         let squares: u64 = numbers.par_iter().map(|number| number * number).sum();
//!         let _ = done.send(squares);
//!     });
//!     sum.await.expect("rayon does not panic")
//! }
//! ```
//! `tokio::task::spawn_blocking` around the call does as well.
//!
//! ## Known limits
//! How much work there is cannot be seen: for a few elements waiting is shorter than handing over. Test
//! code is spared.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::offload::offload_giving;
use super::rayon_jobs::waits_for_pool;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::context::Context as Runs;
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId};
use crate::program::ty::{Prim, Ty};

pub(super) static RULE: Rule = Rule {
    name: "rayon-in-async",
    category: Category::Blocking,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("rayon_in_async.rs"),
    check,
    fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for call in cases(context, flow) {
            let name = match flow.body.expr(call) {
                Expr::MethodCall(method) => format!("`{}` of rayon", method.name),
                _ => flow
                    .callee(context.program(), call)
                    .and_then(|path| Some(format!("`rayon::{}`", path.rsplit("::").next()?)))
                    .unwrap_or_default(),
            };
            let message = format!(
                "{name} keeps this thread until rayon's threads are done, and other tasks stand still \
                 meanwhile: `rayon::spawn` with a oneshot channel, or `spawn_blocking`, lets them go on"
            );
            findings.push(context.finding(&RULE, RULE.severity, flow.range(call), message));
        }
    }
}

/// The calls in async code that wait for rayon.
fn cases(context: &Context<'_>, flow: &FunctionFlow) -> Vec<ExprId> {
    let mut calls: Vec<ExprId> = flow
        .body
        .expr_ids()
        .filter(|id| matches!(flow.body.expr(*id), Expr::Call { .. } | Expr::MethodCall(_)))
        .filter(|id| flow.context(*id) == Runs::Async && waits_for_pool(context, flow, *id))
        .collect();
    calls.sort_by_key(|id| (flow.body.range(*id).start(), *id));
    calls
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let found = context.functions().find_map(|flow| {
        let mut calls = cases(context, flow).into_iter();
        let call = calls.find(|call| flow.range(*call) == finding.range)?;
        let known = given(flow, call);
        let known = known.as_ref().unwrap_or(flow.types.expr(call));
        Some(offload_giving(context, flow, call, known))
    });
    found.unwrap_or_default()
}

/// The type of what ends a chain, where that is the same whatever goes through it. rayon's own types
/// are not all known.
fn given(flow: &FunctionFlow, call: ExprId) -> Option<Ty> {
    let Expr::MethodCall(method) = flow.body.expr(call) else {
        return None;
    };
    match method.name.as_str() {
        "for_each" | "for_each_with" | "for_each_init" => Some(Ty::Tuple([].into())),
        "any" | "all" => Some(Ty::Prim(Prim::Bool)),
        "count" => Some(Ty::Prim(Prim::Int("usize"))),
        _ => None,
    }
}
