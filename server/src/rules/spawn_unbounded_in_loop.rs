//! A loop starts a task in each round, and nothing bounds how many run at once.
//!
//! ## What it does
//! Finds tasks and threads that are started in a loop over messages, connections or the elements of a
//! collection, where nothing in the loop waits for one to end: no permit, no `join_next`, no pause.
//!
//! ## Why it matters
//! When work comes in faster than it is done, the tasks pile up: memory grows, every one of them becomes
//! slower, and what they use (connections, files, another server) is asked for by all of them at once.
//!
//! ## Example
//! ```rust
//! use tokio::sync::mpsc;
//! use tokio::task::JoinSet;
//!
//! async fn send_report(day: u32) {
//!     tokio::time::sleep(std::time::Duration::from_millis(u64::from(day))).await;
//! }
//!
//! async fn send_all(mut days: mpsc::Receiver<u32>) {
//!     let mut tasks = JoinSet::new();
//!     while let Some(day) = days.recv().await {
//!         tasks.spawn(send_report(day));
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
//! async fn send_report(day: u32) {
//!     tokio::time::sleep(std::time::Duration::from_millis(u64::from(day))).await;
//! }
//!
//! async fn send_all(mut days: mpsc::Receiver<u32>) {
//!     let permits = Arc::new(Semaphore::new(64));
//!     let mut tasks = JoinSet::new();
//!     while let Some(day) = days.recv().await {
//!         let permit = Arc::clone(&permits).acquire_owned().await.expect("never closed");
//!         tasks.spawn(async move {
//!             let _permit = permit;
//!             send_report(day).await
//!         });
//!     }
//! }
//! ```
//!
//! ## Known limits
//! A loop over a range or a written list is a decision about workers, and spared, unless it goes beyond
//! 64. So is a loop over what has `config` or `settings` in its name: somebody has written those down.
//! Over another collection, and where connections are accepted, this is a hint: how many there are is not
//! known here. A thread for each message is a warning. A bound that lies in another function is not seen;
//! a task without an `.await` ends at once and is spared; a pause, a tick, a rate limit or a handle that the loop itself looks at count as bounds.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::loops::loop_around;
use super::rounds::{self, Rounds};
use super::spawned::{self, Spawned};
use super::statements;
use super::uses::Uses;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::knowledge::spawns::Starts;
use crate::program::body::{Expr, ExprId, LocalId, Pat, Statement};

pub(super) static RULE: Rule = Rule {
    name: "spawn-unbounded-in-loop",
    category: Category::Spawn,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("spawn_unbounded_in_loop.rs"),
    check,
    fixes: fixes::fixes,
};

struct Site<'a> {
    flow: &'a FunctionFlow,
    spawned: Spawned,
    around: ExprId,
    rounds: Rounds,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for site in sites(context, flow) {
            findings.push(report(context, &site));
        }
    }
}

fn report(context: &Context<'_>, site: &Site<'_>) -> Finding {
    let is_thread = site.spawned.spawner.starts == Starts::Thread;
    let thing = if is_thread { "thread" } else { "task" };
    let severity = match (site.rounds, is_thread) {
        (Rounds::Endless, true) => Severity::Warning,
        (Rounds::Endless, false) | (_, true) => Severity::Info,
        _ => Severity::Hint,
    };
    let each = match site.rounds {
        Rounds::Connections => "for each connection",
        Rounds::Collection => "for each element",
        _ => "in each round",
    };
    let message = format!(
        "this loop starts a {thing} {each}, and nothing bounds how many run at once: wait for a permit before \
         each, or for an earlier {thing} to end"
    );
    let range = site.flow.range(site.spawned.call);
    context.finding(&RULE, severity, range, message)
}

fn sites<'a>(context: &'a Context<'_>, flow: &'a FunctionFlow) -> Vec<Site<'a>> {
    let spawned = spawned::all(context, flow);
    if spawned.is_empty() {
        return Vec::new();
    }
    let uses = Uses::new(context, flow);
    spawned
        .into_iter()
        .filter(|spawned| !matches!(spawned.spawner.starts, Starts::Scoped | Starts::Job))
        .filter_map(|spawned| {
            let around = loop_around(&flow.body, |id| uses.parent(id), spawned.call)?;
            let rounds = rounds::rounds(context, flow, around);
            let is_free = rounds != Rounds::Few
                && !never_waits(flow, &spawned)
                && !is_of_configuration(context, flow, around)
                && !has_bound(flow, around)
                && !is_looked_at(context, flow, &uses, around, spawned)
                && !is_last_round(flow, &uses, around, spawned.call);
            is_free.then_some(Site {
                flow,
                spawned,
                around,
                rounds,
            })
        })
        .collect()
}

/// Whether what is started is an async block that ends as soon as it runs: such tasks do not pile up.
fn never_waits(flow: &FunctionFlow, spawned: &Spawned) -> bool {
    let mut regions = flow.regions.iter();
    let block = regions.find(|region| region.owner == Some(spawned.argument));
    spawned.spawner.starts.is_task() && block.is_some_and(|block| flow.awaits(block).is_empty())
}

/// Whether a loop goes over what somebody has configured, by its name: one server for each, say.
fn is_of_configuration(context: &Context<'_>, flow: &FunctionFlow, around: ExprId) -> bool {
    let Expr::For { iter, .. } = flow.body.expr(around) else {
        return false;
    };
    let over = context.source(flow.range(*iter)).to_lowercase();
    ["config", "settings"]
        .iter()
        .any(|word| over.contains(word))
}

/// Whether something in a loop holds it up, by its name.
fn has_bound(flow: &FunctionFlow, around: ExprId) -> bool {
    let body = &flow.body;
    let within = body.range(around);
    body.expr_ids()
        .filter(|id| within.contains_range(body.range(*id)))
        .filter_map(|id| match body.expr(id) {
            Expr::MethodCall(call) => Some(call.name.as_str()),
            Expr::Call { callee, .. } => match body.expr(*callee) {
                Expr::Path(path) => path.last_name().map(|name| name.as_str()),
                _ => None,
            },
            _ => None,
        })
        .any(is_bound)
}

fn is_bound(name: &str) -> bool {
    let exact = [
        "tick",
        "sleep",
        "sleep_until",
        "join",
        "join_all",
        "join_next",
        "try_join_next",
        "join_next_with_id",
        "len",
        "is_empty",
        "is_finished",
        "reserve",
        "reserve_owned",
        "try_reserve",
        "ready",
        "until_ready",
        "park",
        "yield_now",
        "wait",
        "acquire",
    ];
    let parts = [
        "acquire",
        "permit",
        "throttle",
        "limit",
        "backoff",
        "delay",
        "slot",
        "semaphore",
        "capacity",
    ];
    exact.contains(&name) || parts.iter().any(|part| name.contains(part))
}

/// Whether the loop awaits what it has started, or does something with its handle but keep it.
fn is_looked_at(
    context: &Context<'_>,
    flow: &FunctionFlow,
    uses: &Uses<'_>,
    around: ExprId,
    spawned: Spawned,
) -> bool {
    let body = &flow.body;
    let handle = spawned.handle(flow, uses);
    let Some(mut parent) = uses.parent(handle) else {
        return false;
    };
    if matches!(body.expr(parent), Expr::Await(_)) {
        return true;
    }
    // `state = State::Busy(tokio::spawn(…))`, `last = Some((tokio::spawn(…), sender))`: there is one.
    while matches!(
        body.expr(parent),
        Expr::Call { .. } | Expr::Tuple(_) | Expr::Record { .. }
    ) {
        match uses.parent(parent) {
            Some(outer) => parent = outer,
            None => return false,
        }
    }
    match body.expr(parent) {
        Expr::Assign { lhs, .. } => !matches!(body.expr(*lhs), Expr::Underscore),
        Expr::Block(block) => {
            let local = block
                .statements
                .iter()
                .find_map(|statement| match statement {
                    Statement::Let {
                        pat,
                        init: Some(init),
                        ..
                    } if *init == handle => match body.pat(*pat) {
                        Pat::Bind { local, .. } => Some(*local),
                        _ => None,
                    },
                    _ => None,
                });
            local.is_some_and(|local| !is_only_kept(context, flow, uses, around, local))
        }
        _ => false,
    }
}

/// Whether a variable is only put into a collection.
fn is_only_kept(
    context: &Context<'_>,
    flow: &FunctionFlow,
    uses: &Uses<'_>,
    around: ExprId,
    local: LocalId,
) -> bool {
    let within = flow.body.range(around);
    statements::mentions(context, flow, local)
        .into_iter()
        .filter(|id| within.contains_range(flow.body.range(*id)))
        .all(|id| {
            let outer = uses.parent(id).map(|parent| flow.body.expr(parent));
            matches!(outer, Some(Expr::MethodCall(call))
                if call.args.contains(&id)
                    && matches!(call.name.as_str(), "push" | "push_back" | "insert" | "extend"))
        })
}

/// Whether the loop is left once the task is started.
fn is_last_round(flow: &FunctionFlow, uses: &Uses<'_>, around: ExprId, call: ExprId) -> bool {
    let body = &flow.body;
    let start = body.range(call).end();
    let leaves = |id: ExprId| {
        matches!(body.expr(id), Expr::Break { .. } | Expr::Return(_))
            && body.range(id).start() >= start
    };
    let returned = |id: &ExprId| matches!(body.expr(*id), Expr::Return(_) | Expr::Break { .. });
    if uses
        .ancestors(call)
        .take_while(|id| *id != around)
        .any(|id| returned(&id))
    {
        return true;
    }
    uses.ancestors(call)
        .take_while(|id| *id != around)
        .filter_map(|id| statements::block(body, id))
        .any(|block| {
            let statements = block
                .statements
                .iter()
                .filter_map(|statement| match statement {
                    Statement::Expr { expr, .. } => Some(*expr),
                    Statement::Let { .. } => None,
                });
            statements.chain(block.tail).any(leaves)
        })
}
