//! One of tokio's `blocking_…` methods is called in async code: it panics.
//!
//! ## What it does
//! Finds `blocking_lock`, `blocking_read`, `blocking_write`, `blocking_send`, `blocking_recv` and their like
//! of tokio's locks, semaphores and channels in async functions, blocks and closures.
//!
//! ## Why it matters
//! These methods are for threads that no runtime uses. On one of a runtime's threads they panic:
//! "Cannot block the current thread from within a runtime".
//!
//! ## Example
//! ```rust
//! async fn count(names: &tokio::sync::Mutex<Vec<String>>) -> usize {
//!     names.blocking_lock().len()
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! async fn count(names: &tokio::sync::Mutex<Vec<String>>) -> usize {
//!     names.lock().await.len()
//! }
//! ```
//!
//! ## Known limits
//! Inside `spawn_blocking` and on a thread of one's own the methods are what they should be, and nothing
//! is said. A closure that may run anywhere is left alone. Test code is spared.

#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::async_calls::{AsyncCall, async_calls, short};
use super::context::{Context, fix};
use super::docs::docs;
use super::offload::can_await;
use super::twin::method_twin;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::function::FunctionFlow;
use crate::knowledge::blocking::Class;
use crate::program::body::Expr;

pub(super) static RULE: Rule = Rule {
    name: "blocking-method-in-async",
    category: Category::Blocking,
    severity: Severity::Error,
    on_by_default: true,
    twins: &[],
    docs: docs!("blocking_method_in_async.rs"),
    check,
    fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in cases(context, flow) {
            let instead = match case.entry.twin.filter(|_| case.entry.drop_in) {
                Some(twin) => format!("`{}()`", twin.rsplit("::").next().unwrap_or_default()),
                None => "the receiver itself".to_owned(),
            };
            let message = format!(
                "`{}` panics in async code, for it blocks a thread of the runtime: await {instead} instead",
                short(&case.path)
            );
            findings.push(context.finding(&RULE, RULE.severity, flow.range(case.call), message));
        }
    }
}

fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<AsyncCall<'a>> {
    async_calls(context, flow, &[Class::Method])
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut cases = context.functions().flat_map(|flow| cases(context, flow));
    let case = cases.find(|case| case.flow.range(case.call) == finding.range);
    let fix =
        case.and_then(|case| method_twin(context, &case).or_else(|| receiver(context, &case)));
    fix.into_iter()
        .map(|fix| Fix {
            safe: true,
            preferred: true,
            ..fix
        })
        .collect()
}

/// `rx.blocking_recv()` of a oneshot channel to `rx.await`.
fn receiver(context: &Context<'_>, case: &AsyncCall<'_>) -> Option<Fix> {
    let flow = case.flow;
    let Expr::MethodCall(method) = flow.body.expr(case.call) else {
        return None;
    };
    if case.entry.drop_in || !can_await(flow, case.call) {
        return None;
    }
    let after = TextRange::new(
        flow.range(method.receiver).end(),
        flow.range(case.call).end(),
    );
    let awaited = context.edit(after, ".await");
    let is_plain = !context.source(after).contains("//") && !context.source(after).contains("/*");
    is_plain.then(|| fix("Await the receiver instead", vec![awaited]))
}
