//! A channel for threads is waited for in async code.
//!
//! ## What it does
//! Finds `recv()` and its like, loops over a receiver, and `send()` of a `SyncSender`, of the channels of
//! std, crossbeam and flume, in async functions, blocks and closures.
//!
//! ## Why it matters
//! These channels wait with the whole thread, until the other side does something. The other side may be a
//! task that waits for this very thread: then nothing goes on any more. A channel for tasks gives the
//! thread back while it waits.
//!
//! ## Example
//! ```rust
//! use std::sync::mpsc::Receiver;
//!
//! async fn first(orders: &Receiver<u32>) -> Option<u32> {
//!     orders.recv().ok()
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use tokio::sync::mpsc::Receiver;
//!
//! async fn first(orders: &mut Receiver<u32>) -> Option<u32> {
//!     orders.recv().await
//! }
//! ```
//!
//! A fix writes tokio's channels in the place of all of std's in the file: the types, the calls that make them,
//! and what is done with their ends. A thread that receives waits with `blocking_recv()` from then on.
//!
//! ## Known limits
//! That fix is offered only where each place in the file can follow, and says which one cannot: a function that
//! is not async and waits, a timeout, a receiver that is only lent, a `Result` that goes on, channels with a
//! bound beside others without, other files that share the channel.
//! `try_recv()`, `send()` of a channel without bounds and a timeout of zero do not wait, and are left alone.
//! Whether a channel of crossbeam or flume has bounds is not known, so their `send()` is not reported. Test
//! code is spared.

#[cfg(test)]
mod tests;

use super::async_calls::{async_calls, short};
use super::context::Context;
use super::docs::docs;
use super::offload::offload;
use super::task_channel::to_tokio;
use super::twin::method_twin;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::context::Context as Runs;
use crate::flow::function::FunctionFlow;
use crate::knowledge::blocking::Class;
use crate::program::body::{Expr, ExprId};
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "std-mpsc-in-async",
    category: Category::Channel,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("std_mpsc_in_async.rs"),
    check,
    fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in async_calls(context, flow, &[Class::Channel]) {
            let instead = instead(&case.path);
            let message = format!(
                "`{}` blocks the thread {} in async code, and who sends or receives may need this thread: {instead}",
                short(&case.path),
                case.entry.reason
            );
            findings.push(context.finding(&RULE, RULE.severity, flow.range(case.call), message));
        }
        for (iter, path) in loops(context, flow) {
            let instead = instead(&path);
            let message = format!(
                "this loop blocks the thread until each message comes, in async code, and who sends may need \
                 this thread: {instead}"
            );
            findings.push(context.finding(&RULE, RULE.severity, flow.range(iter), message));
        }
    }
}

fn instead(path: &str) -> &'static str {
    if path.starts_with("flume::") {
        "await `recv_async()`"
    } else {
        "a channel of `tokio::sync::mpsc` can be awaited"
    }
}

/// What `for` loops in async code go over that is a receiver.
fn loops(context: &Context<'_>, flow: &FunctionFlow) -> Vec<(ExprId, String)> {
    let mut found = Vec::new();
    for id in flow.body.expr_ids() {
        let Expr::For { iter, .. } = flow.body.expr(id) else {
            continue;
        };
        let Ty::Adt(def, _) = flow.types.expr(*iter).strip_refs() else {
            continue;
        };
        let path = context.program().path_of(*def);
        if RECEIVERS.contains(&path) && flow.context(id) == Runs::Async {
            found.push((*iter, path.to_owned()));
        }
    }
    found
}

const RECEIVERS: &[&str] = &[
    "std::sync::mpsc::Receiver",
    "crossbeam_channel::Receiver",
    "flume::Receiver",
];

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut cases = context
        .functions()
        .flat_map(|flow| async_calls(context, flow, &[Class::Channel]));
    let case = cases.find(|case| case.flow.range(case.call) == finding.range);
    let Some(case) = case else {
        let mut loops = context.functions().flat_map(|flow| {
            let loops = loops(context, flow).into_iter();
            loops.map(|(iter, path)| (flow.range(iter), path))
        });
        let of_std = loops.any(|(range, path)| range == finding.range && path.starts_with("std::"));
        return of_std
            .then(|| to_tokio(context))
            .flatten()
            .into_iter()
            .collect();
    };
    let mut result = Vec::new();
    if let Some(twin) = method_twin(context, &case) {
        result.push(Fix {
            safe: true,
            preferred: true,
            ..twin
        });
    }
    if case.path.starts_with("std::") {
        result.extend(to_tokio(context));
    }
    result.extend(offload(context, case.flow, case.call));
    result
}
