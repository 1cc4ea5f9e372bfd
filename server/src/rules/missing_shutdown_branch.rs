//! An endless loop in a task does not listen to the signal to stop that it was given.
//!
//! ## What it does
//! Finds `loop` without a way out, in a task or an async function that has a signal to stop (a `CancellationToken`; a
//! `watch::Receiver<bool>`, `broadcast::Receiver` or `Notify` whose name speaks of stopping) and does not look at it in
//! the loop.
//!
//! ## Why it matters
//! The task can only be stopped from outside, in the middle of whatever it is doing. A shutdown that waits for all
//! tasks waits for ever.
//!
//! ## Example
//! ```rust
//! use std::time::Duration;
//! use tokio::sync::watch;
//!
//! fn start(shutdown: watch::Receiver<bool>) -> tokio::task::JoinHandle<()> {
//!     tokio::spawn(async move {
//!         if *shutdown.borrow() {
//!             return;
//!         }
//!         let mut beat = tokio::time::interval(Duration::from_secs(1));
//!         loop {
//!             beat.tick().await;
//!             println!("working");
//!         }
//!     })
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::time::Duration;
//! use tokio::sync::watch;
//!
//! fn start(mut shutdown: watch::Receiver<bool>) -> tokio::task::JoinHandle<()> {
//!     tokio::spawn(async move {
//!         let mut beat = tokio::time::interval(Duration::from_secs(1));
//!         loop {
//!             tokio::select! {
//!                 _ = beat.tick() => println!("working"),
//!                 _ = shutdown.wait_for(|stop| *stop) => break,
//!             }
//!         }
//!     })
//! }
//! ```
//!
//! ## Known limits
//! Signals in the fields of `self` are not looked at. A loop that can be left in any way, by `?` too, is left alone. Test
//! code is spared.

mod fixes;
#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::context::Context;
use super::docs::docs;
use super::stop_signals::{self, Kind};
use super::{Category, Rule, loops, statements};
use crate::finding::{Finding, Severity};
use crate::flow::function::{FunctionFlow, is_await};
use crate::knowledge::spawns;
use crate::program::body::{Expr, ExprId, Literal, LocalId};

pub(super) static RULE: Rule = Rule {
    name: "missing-shutdown-branch",
    category: Category::Cancellation,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("missing_shutdown_branch.rs"),
    check,
    fixes: fixes::fixes,
};

struct Case<'a> {
    flow: &'a FunctionFlow,
    around: ExprId,
    /// The loop's block.
    inside: ExprId,
    signal: LocalId,
    kind: Kind,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in cases(context, flow) {
            let name = &flow.body.local(case.signal).name;
            let message = format!(
                "this loop never ends, and does not listen to `{name}`: nobody can stop it"
            );
            let range = keyword(context, &case);
            let mut finding = context.finding(&RULE, RULE.severity, range, message);
            let declared = flow.body.local(case.signal).range + flow.start;
            finding
                .related
                .push(context.related(declared, "the signal to stop"));
            findings.push(finding);
        }
    }
}

/// The word `loop` or `while`, with the label before it: bytes of the file.
fn keyword(context: &Context<'_>, case: &Case<'_>) -> TextRange {
    let range = case.flow.range(case.around);
    let source = context.source(range);
    let length = source
        .find('{')
        .map_or(source.len(), |at| source[..at].trim_end().len());
    match u32::try_from(length) {
        Ok(length) => TextRange::at(range.start(), length.into()),
        Err(_) => range,
    }
}

fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<Case<'a>> {
    let body = &flow.body;
    let mut signals = None;
    let mut parents = None;
    let mut cases = Vec::new();
    for id in body.expr_ids() {
        let inside = match body.expr(id) {
            Expr::Loop { body: inside, .. } => *inside,
            Expr::While {
                cond, body: inside, ..
            } if matches!(body.expr(*cond), Expr::Literal(Literal::Bool(true))) => *inside,
            _ => continue,
        };
        if body.is_made(id) || loops::may_leave(body, inside) || !waits(flow, id) {
            continue;
        }
        let parents = parents.get_or_insert_with(|| statements::parents(body));
        let owner = flow.contexts.owner(id);
        let is_task = match owner {
            None => body.is_async,
            Some(owner) => is_spawned(context, flow, parents, owner),
        };
        if !is_task {
            continue;
        }
        let signals = signals.get_or_insert_with(|| signals_of(context, flow));
        let found = signals
            .iter()
            .find(|(local, _)| is_at_hand(context, flow, *local, id, owner));
        cases.extend(found.map(|(signal, kind)| Case {
            flow,
            around: id,
            inside,
            signal: *signal,
            kind: *kind,
        }));
    }
    cases
}

/// Whether a loop waits for something, itself.
fn waits(flow: &FunctionFlow, around: ExprId) -> bool {
    let range = flow.body.range(around);
    flow.body.expr_ids().any(|id| {
        is_await(flow.body.expr(id))
            && range.contains_range(flow.body.range(id))
            && flow.contexts.owner(id) == flow.contexts.owner(around)
    })
}

/// Whether an async block is given to something that runs it as a task.
fn is_spawned(
    context: &Context<'_>,
    flow: &FunctionFlow,
    parents: &[Option<ExprId>],
    block: ExprId,
) -> bool {
    let call = parents[block.index()];
    matches!(flow.body.expr(block), Expr::Async { .. })
        && call
            .and_then(|call| flow.callee(context.program(), call))
            .is_some_and(|path| spawns::wants_send(&path) || path.ends_with("::spawn_local"))
}

/// The variables of a function that can tell it to stop.
fn signals_of(context: &Context<'_>, flow: &FunctionFlow) -> Vec<(LocalId, Kind)> {
    (0..flow.body.locals.len())
        .map(LocalId::new)
        .filter_map(|local| {
            let kind = stop_signals::kind(context, flow.types.local(local))?;
            let is_named = stop_signals::is_stop_name(&flow.body.local(local).name);
            (kind == Kind::Token || is_named).then_some((local, kind))
        })
        .collect()
}

/// Whether a task has a signal in its hands when it comes to a loop that does not name it.
fn is_at_hand(
    context: &Context<'_>,
    flow: &FunctionFlow,
    local: LocalId,
    around: ExprId,
    owner: Option<ExprId>,
) -> bool {
    let body = &flow.body;
    let rounds = body.range(around);
    let declared = body.local(local).range;
    if declared.start() >= rounds.start() {
        return false;
    }
    let mentions = statements::mentions(context, flow, local);
    let in_loop = |id: &ExprId| rounds.contains_range(body.range(*id));
    let is_captured = match owner {
        None => true,
        Some(owner) => {
            let block = body.range(owner);
            mentions
                .iter()
                .any(|id| block.contains_range(body.range(*id)))
        }
    };
    // What was given away is not at hand any more.
    let stays = mentions.iter().all(|id| is_only_asked(flow, *id));
    is_captured && stays && !mentions.iter().any(in_loop)
}

/// Whether a use of a signal leaves it where it is: a method is called on it, or it is borrowed.
fn is_only_asked(flow: &FunctionFlow, used: ExprId) -> bool {
    let body = &flow.body;
    body.expr_ids().any(|id| match body.expr(id) {
        Expr::MethodCall(call) => call.receiver == used,
        Expr::Ref { expr, .. } => *expr == used,
        _ => false,
    })
}
