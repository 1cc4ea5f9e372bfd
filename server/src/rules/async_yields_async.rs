//! An async block or closure gives another future, which nobody awaits.
//!
//! ## What it does
//! Finds async blocks and closures whose value is a future itself: awaiting them once only makes the
//! second future.
//!
//! ## Why it matters
//! The work in the second future starts only with a second `.await`. Given to `spawn`, the task ends at
//! once and drops it: nothing of it ever runs.
//!
//! ## Example
//! ```rust
//! async fn save() {
//!     tokio::fs::write("draft", "text").await.ok();
//! }
//!
//! fn start() -> tokio::task::JoinHandle<impl Future<Output = ()>> {
//!     tokio::spawn(async { save() })
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! async fn save() {
//!     tokio::fs::write("draft", "text").await.ok();
//! }
//!
//! fn start() -> tokio::task::JoinHandle<()> {
//!     tokio::spawn(async { save().await })
//! }
//! ```
//!
//! ## Known limits
//! A function with an `.await.await` in it, or a second `.await` on the same variable, is taken to mean
//! it. A block that gives the handle of a task is left alone: what the task does goes on by itself.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::futures::output_of;
use super::statements;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId};

pub(super) static RULE: Rule = Rule {
    name: "async-yields-async",
    category: Category::Await,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &["clippy::async_yields_async"],
    docs: docs!("async_yields_async.rs"),
    check,
    fixes: fixes::fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        for site in sites(context, flow) {
            let what = match flow.body.expr(site.outer) {
                Expr::Closure(_) => "closure",
                _ => "block",
            };
            let message = format!(
                "the value of this async {what} is a future: awaiting the {what} only makes it, and nothing of \
                 it has run; add `.await`"
            );
            findings.push(context.finding(&RULE, RULE.severity, flow.range(site.value), message));
        }
    }
}

struct Site {
    outer: ExprId,
    /// The future that it gives.
    value: ExprId,
}

fn sites(context: &Context<'_>, flow: &FunctionFlow) -> Vec<Site> {
    let body = &flow.body;
    if awaits_twice(context, flow) {
        return Vec::new();
    }
    body.expr_ids()
        .filter(|id| !body.is_made(*id))
        .filter_map(|outer| {
            let inner = match body.expr(outer) {
                Expr::Async { body, .. } => *body,
                Expr::Closure(closure) if closure.is_async => closure.body,
                _ => return None,
            };
            let value = value_of(flow, inner);
            output_of(context, flow.types.expr(value))?;
            Some(Site { outer, value })
        })
        .collect()
}

/// The expression at the end of any number of blocks.
fn value_of(flow: &FunctionFlow, mut id: ExprId) -> ExprId {
    while let Expr::Block(block) = flow.body.expr(id)
        && let Some(tail) = block.tail
    {
        id = tail;
    }
    id
}

/// Whether what an `.await` gives is awaited in its turn.
fn awaits_twice(context: &Context<'_>, flow: &FunctionFlow) -> bool {
    let body = &flow.body;
    let gives_future = |id: ExprId| {
        matches!(body.expr(id), Expr::Await(_)) && output_of(context, flow.types.expr(id)).is_some()
    };
    body.expr_ids().any(|id| match body.expr(id) {
        Expr::Await(inner) => match body.expr(*inner) {
            Expr::Local(local) => {
                statements::let_of(body, *local).is_some_and(|(_, init)| gives_future(init))
            }
            _ => gives_future(*inner),
        },
        _ => false,
    })
}
