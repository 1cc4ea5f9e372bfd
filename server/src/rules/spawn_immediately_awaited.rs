//! A task is started only to wait for it at once.
//!
//! ## What it does
//! Finds `spawn(…).await` with `?`, `.unwrap()` or `.expect(…)` behind it: the code that starts the task
//! does nothing until the task is done.
//!
//! ## Why it matters
//! Nothing runs at the same time, so the task costs an allocation and a trip through the scheduler, asks
//! that everything be `Send` and `'static`, and adds an error of its own, for nothing.
//!
//! ## Example
//! ```rust
//! async fn count(words: Vec<String>) -> usize {
//!     words.len()
//! }
//!
//! async fn total(words: Vec<String>) -> usize {
//!     tokio::spawn(count(words)).await.expect("it does not panic")
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! async fn count(words: Vec<String>) -> usize {
//!     words.len()
//! }
//!
//! async fn total(words: Vec<String>) -> usize {
//!     count(words).await
//! }
//! ```
//!
//! ## Known limits
//! A task of its own keeps a panic in, and goes on when the one that waits is cancelled. Where the
//! `JoinError` is looked at, the rule is silent, and so it is where a comment above speaks of cancelling,
//! aborting, detaching or panics. For an async block it is a hint. `main` is spared: there a task moves the
//! work to the runtime's threads.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::remarks;
use super::spawned::{self, Spawned, unwraps};
use super::uses::Uses;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId};

pub(super) static RULE: Rule = Rule {
    name: "spawn-immediately-awaited",
    category: Category::Spawn,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("spawn_immediately_awaited.rs"),
    check,
    fixes: fixes::fixes,
};

/// `spawn(f).await?`
struct Site<'a> {
    flow: &'a FunctionFlow,
    spawned: Spawned,
    /// `spawn(f).await`
    awaited: ExprId,
    /// With the `?` or `.unwrap()` around it, which async-std's tasks do not need.
    unwrapped: Option<ExprId>,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for site in sites(context, flow) {
            let message = format!(
                "`{}` starts a task that is awaited at once: nothing else runs meanwhile, so await the future \
                 itself",
                site.spawned.name()
            );
            let range = flow.range(site.awaited);
            // Who writes a block of its own for it may mean it: a task outlives a cancelled caller.
            let severity = match flow.body.expr(site.spawned.argument) {
                Expr::Async { .. } => Severity::Hint,
                _ => RULE.severity,
            };
            findings.push(context.finding(&RULE, severity, range, message));
        }
    }
}

fn sites<'a>(context: &'a Context<'_>, flow: &'a FunctionFlow) -> Vec<Site<'a>> {
    if context.program().def(flow.def).name == "main" {
        return Vec::new();
    }
    let spawned = spawned::all(context, flow);
    if spawned.is_empty() {
        return Vec::new();
    }
    let uses = Uses::new(context, flow);
    spawned
        .into_iter()
        .filter(is_on_this_runtime)
        .filter_map(|spawned| {
            let awaited = uses.parent(spawned.call)?;
            if !matches!(flow.body.expr(awaited), Expr::Await(_))
                || remarks::speaks_of(context, flow.range(spawned.call), MEANT)
            {
                return None;
            }
            let outer = uses.parent(awaited);
            let unwrapped = outer.filter(|outer| unwraps(flow, *outer, awaited));
            // Elsewhere a panic of the task is looked at, or kept from spreading.
            let gives_result = spawned.spawner.path.starts_with("tokio::");
            if gives_result && unwrapped.is_none() {
                return None;
            }
            let unwrapped = unwrapped.filter(|_| gives_result);
            Some(Site {
                flow,
                spawned,
                awaited,
                unwrapped,
            })
        })
        .collect()
}

/// Words of comments that say what the task is for.
const MEANT: &[&str] = &["abort", "cancel", "detach", "interrupt", "panic"];

/// Not one that some handle stands for: that moves the work elsewhere.
fn is_on_this_runtime(spawned: &Spawned) -> bool {
    matches!(
        spawned.spawner.path,
        "tokio::spawn"
            | "tokio::task::spawn"
            | "tokio::task::spawn_local"
            | "async_std::task::spawn"
            | "async_std::task::spawn_local"
            | "smol::spawn"
    )
}
