//! A task waits for its permit after it has been started: the permit bounds the work, not the tasks.
//!
//! ## What it does
//! Finds tasks that are started in a loop and whose first act is to wait for a semaphore's permit.
//!
//! ## Why it matters
//! The loop goes on at full speed. Only so many tasks work at a time, but all of them exist, each with
//! what it was given: when work comes in faster than it is done, memory grows without end. A permit that is
//! taken before the task is started holds up the loop instead.
//!
//! ## Example
//! ```rust
//! use std::sync::Arc;
//! use tokio::sync::{Semaphore, mpsc};
//! use tokio::task::JoinSet;
//!
//! async fn send_all(mut days: mpsc::Receiver<u32>, permits: Arc<Semaphore>) {
//!     let mut tasks = JoinSet::new();
//!     while let Some(day) = days.recv().await {
//!         let permits = Arc::clone(&permits);
//!         tasks.spawn(async move {
//!             let _permit = permits.acquire().await.expect("never closed");
//!             println!("{day}");
//!         });
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Arc;
//! use tokio::sync::{Semaphore, mpsc};
//! use tokio::task::JoinSet;
//!
//! async fn send_all(mut days: mpsc::Receiver<u32>, permits: Arc<Semaphore>) {
//!     let mut tasks = JoinSet::new();
//!     while let Some(day) = days.recv().await {
//!         let permit = Arc::clone(&permits).acquire_owned().await.expect("never closed");
//!         tasks.spawn(async move {
//!             let _permit = permit;
//!             println!("{day}");
//!         });
//!     }
//! }
//! ```
//!
//! ## Known limits
//! Only a task whose body is written in the call is looked into. Loops over a range or a written list are
//! spared.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::loops::loop_around;
use super::rounds::{self, Rounds};
use super::spawned::{self, Spawned};
use super::uses::Uses;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::function::{FunctionFlow, is_await};
use crate::program::body::{Expr, ExprId};

pub(super) static RULE: Rule = Rule {
    name: "permit-acquired-inside-task",
    category: Category::Spawn,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("permit_acquired_inside_task.rs"),
    check,
    fixes: fixes::fixes,
};

struct Site<'a> {
    flow: &'a FunctionFlow,
    spawned: Spawned,
    around: ExprId,
    /// The call that gives the permit's future.
    acquire: ExprId,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for site in sites(context, flow) {
            let message = "the task waits for its permit after it was started, so the loop starts tasks without \
                           end: take the permit before, and give it to the task"
                .to_owned();
            let range = flow.range(site.acquire);
            let mut finding = context.finding(&RULE, RULE.severity, range, message);
            let call = flow.range(site.spawned.call);
            finding
                .related
                .push(context.related(call, "the task is started here"));
            findings.push(finding);
        }
    }
}

fn sites<'a>(context: &'a Context<'_>, flow: &'a FunctionFlow) -> Vec<Site<'a>> {
    let spawned = spawned::all(context, flow);
    if spawned.is_empty() {
        return Vec::new();
    }
    let uses = Uses::new(context, flow);
    spawned
        .into_iter()
        .filter(|spawned| spawned.spawner.starts.is_task())
        .filter_map(|spawned| {
            let around = loop_around(&flow.body, |id| uses.parent(id), spawned.call)?;
            if rounds::rounds(context, flow, around) == Rounds::Few {
                return None;
            }
            let acquire = first_acquire(context, flow, &uses, spawned)?;
            Some(Site {
                flow,
                spawned,
                around,
                acquire,
            })
        })
        .collect()
}

/// What the task awaits first, if it is a permit.
fn first_acquire(
    context: &Context<'_>,
    flow: &FunctionFlow,
    uses: &Uses<'_>,
    spawned: Spawned,
) -> Option<ExprId> {
    let body = &flow.body;
    let first = body
        .expr_ids()
        .filter(|id| is_await(body.expr(*id)))
        .filter(|id| flow.contexts.owner(*id) == Some(spawned.argument))
        .min_by_key(|id| body.range(*id).end())?;
    let Expr::Await(inner) = body.expr(first) else {
        return None;
    };
    let path = flow.callee(context.program(), *inner)?;
    let acquires = [
        "tokio::sync::Semaphore::acquire",
        "async_lock::Semaphore::acquire",
    ]
    .iter()
    .any(|start| path.starts_with(start));
    (acquires && loop_around(&flow.body, |id| uses.parent(id), first).is_none()).then_some(*inner)
}
