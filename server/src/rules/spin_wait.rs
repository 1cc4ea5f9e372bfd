//! A loop does nothing but look at an atomic again and again.
//!
//! ## What it does
//! Finds loops whose condition reads an atomic and whose body is empty, and in async code also those whose
//! body only calls `spin_loop()` or `yield_now()` of std.
//!
//! ## Why it matters
//! Such a loop keeps a processor busy with nothing. `std::hint::spin_loop()` at least tells it so, and it
//! gives way to its other half. In async code it is worse: the loop never gives its thread back, and if the
//! task that would end it is on that thread, the loop goes on for ever.
//!
//! ## Example
//! ```rust
//! use std::sync::atomic::{AtomicBool, Ordering};
//!
//! fn wait(ready: &AtomicBool) {
//!     while !ready.load(Ordering::Acquire) {}
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::atomic::{AtomicBool, Ordering};
//!
//! fn wait(ready: &AtomicBool) {
//!     while !ready.load(Ordering::Acquire) {
//!         std::hint::spin_loop();
//!     }
//! }
//! ```
//! Where the wait can be long, a `Condvar`, a channel or `thread::park` lets the thread sleep; in async code
//! `tokio::sync::Notify` or a `watch` channel does.
//!
//! ## Known limits
//! Only atomics of std in the condition itself are seen, not behind a function of your own. Test code is
//! spared.

#[cfg(test)]
mod tests;

use super::async_calls::usable;
use super::context::{Context, fix};
use super::docs::docs;
use super::offload::can_await;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::context::Context as Runs;
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId, Statement};

pub(super) static RULE: Rule = Rule {
    name: "spin-wait",
    category: Category::Atomics,
    severity: Severity::Info,
    on_by_default: true,
    twins: &["clippy::missing_spin_loop"],
    docs: docs!("spin_wait.rs"),
    check,
    fixes,
};

/// A loop that waits.
struct Case<'a> {
    flow: &'a FunctionFlow,
    whole: ExprId,
    /// The atomic is read here.
    read: ExprId,
    body: ExprId,
    is_async: bool,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in cases(context, flow) {
            let what = match flow.body.expr(case.read) {
                Expr::MethodCall(call) => context.source(flow.range(call.receiver)),
                _ => "an atomic",
            };
            let (severity, message) = if case.is_async {
                let message = format!(
                    "this loop looks at `{what}` without ever giving its thread back, and the task that \
                     would end it may need this thread: await `yield_now()` in it, or a `Notify`"
                );
                (Severity::Warning, message)
            } else {
                let message = format!(
                    "this loop keeps a processor busy looking at `{what}`: call `std::hint::spin_loop()` in \
                     it, or wait for a `Condvar`"
                );
                (RULE.severity, message)
            };
            findings.push(context.finding(&RULE, severity, flow.range(case.whole), message));
        }
    }
}

fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<Case<'a>> {
    let body = &flow.body;
    let mut cases = Vec::new();
    for whole in body.expr_ids() {
        let Expr::While {
            cond, body: inside, ..
        } = body.expr(whole)
        else {
            continue;
        };
        let is_async = match flow.context(whole) {
            Runs::Async => true,
            Runs::Sync => false,
            Runs::Maybe => continue,
        };
        let idle = match idleness(context, flow, *inside) {
            Some(idle) => idle,
            None => continue,
        };
        if idle == Idle::Politely && !is_async {
            continue;
        }
        if let Some(read) = read_of_atomic(context, flow, *cond) {
            cases.push(Case {
                flow,
                whole,
                read,
                body: *inside,
                is_async,
            });
        }
    }
    cases
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Idle {
    /// There is nothing in the loop.
    Wholly,
    /// It tells the processor or the system.
    Politely,
}

/// How a loop's body does nothing; `None` if it does something.
fn idleness(context: &Context<'_>, flow: &FunctionFlow, body: ExprId) -> Option<Idle> {
    let Expr::Block(block) = flow.body.expr(body) else {
        return None;
    };
    let polite = |id: ExprId| {
        flow.callee(context.program(), id).is_some_and(|path| {
            matches!(
                path.as_str(),
                "std::hint::spin_loop"
                    | "std::thread::yield_now"
                    | "std::sync::atomic::spin_loop_hint"
            )
        })
    };
    let mut idle = Idle::Wholly;
    let statements = block.statements.iter().map(|statement| match statement {
        Statement::Expr { expr, .. } => Some(*expr),
        Statement::Let { .. } => None,
    });
    for expr in statements.chain(block.tail.map(Some)) {
        if !polite(expr?) {
            return None;
        }
        idle = Idle::Politely;
    }
    Some(idle)
}

/// The read of an atomic in a condition that does nothing else.
fn read_of_atomic(context: &Context<'_>, flow: &FunctionFlow, id: ExprId) -> Option<ExprId> {
    let body = &flow.body;
    match body.expr(id) {
        Expr::Not(inner) => read_of_atomic(context, flow, *inner),
        Expr::Binary { lhs, rhs, .. } | Expr::Logic { lhs, rhs, .. } => {
            let left = read_of_atomic(context, flow, *lhs);
            left.or_else(|| read_of_atomic(context, flow, *rhs))
        }
        Expr::MethodCall(call) => {
            let path = flow.callee(context.program(), id)?;
            if is_read_of_atomic(&path) {
                return Some(id);
            }
            let looks = matches!(
                path.as_str(),
                "std::result::Result::is_err" | "std::result::Result::is_ok"
            );
            looks
                .then(|| read_of_atomic(context, flow, call.receiver))
                .flatten()
        }
        _ => None,
    }
}

fn is_read_of_atomic(path: &str) -> bool {
    let Some(rest) = path.strip_prefix("std::sync::atomic::Atomic") else {
        return false;
    };
    let method = rest.rsplit("::").next().unwrap_or_default();
    matches!(
        method,
        "load" | "swap" | "compare_exchange" | "compare_exchange_weak" | "compare_and_swap"
    )
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut cases = context.functions().flat_map(|flow| cases(context, flow));
    let case = cases.find(|case| case.flow.range(case.whole) == finding.range);
    case.and_then(|case| fill(context, &case))
        .into_iter()
        .collect()
}

/// Puts into the empty body what a waiting loop should do.
fn fill(context: &Context<'_>, case: &Case<'_>) -> Option<Fix> {
    let range = case.flow.range(case.body);
    let inside = context.source(range).strip_prefix('{')?.strip_suffix('}')?;
    if !inside.trim().is_empty() {
        return None;
    }
    let call = if !case.is_async {
        let is_core =
            context.text.contains("no_std") || context.text.contains("core::sync::atomic");
        let krate = if is_core { "core" } else { "std" };
        format!("{krate}::hint::spin_loop();")
    } else if usable(context, "tokio::task::yield_now") && can_await(case.flow, case.read) {
        "tokio::task::yield_now().await;".to_owned()
    } else {
        return None;
    };
    let (newline, indent) = (
        context.newline(),
        context.indent(case.flow.range(case.whole)),
    );
    let unit = context.indent_unit();
    let text = format!("{{{newline}{indent}{unit}{call}{newline}{indent}}}");
    let mut result = fix(
        format!("Call `{}` in the loop", call.trim_end_matches(';')),
        vec![context.edit(range, text)],
    );
    result.preferred = true;
    // A hint to the processor changes nothing that the program does.
    result.safe = !case.is_async;
    Some(result)
}
