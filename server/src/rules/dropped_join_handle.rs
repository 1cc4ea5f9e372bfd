//! The handle of a task or thread is thrown away: nobody hears of its end.
//!
//! ## What it does
//! Finds calls that start a task or a thread whose handle is dropped at once: as a statement, or in
//! `let _ =`.
//!
//! ## Why it matters
//! The task goes on by itself. If it gives an error, the error is lost; if it panics, nobody can react to
//! that; and nothing waits for it when the program ends. With smol it is worse: the handle's drop cancels
//! the task, perhaps before it has begun.
//!
//! ## Example
//! ```rust
//! async fn send_report(day: u32) -> Result<(), String> {
//!     tokio::time::sleep(std::time::Duration::from_millis(5)).await;
//!     if day == 0 { Err("no such day".to_owned()) } else { Ok(()) }
//! }
//!
//! async fn report(day: u32) {
//!     tokio::spawn(send_report(day));
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! async fn send_report(day: u32) -> Result<(), String> {
//!     tokio::time::sleep(std::time::Duration::from_millis(5)).await;
//!     if day == 0 { Err("no such day".to_owned()) } else { Ok(()) }
//! }
//!
//! fn report(day: u32) -> tokio::task::JoinHandle<Result<(), String>> {
//!     tokio::spawn(send_report(day))
//! }
//! ```
//! Or keep the handles in a `JoinSet`, or handle the error inside the task.
//!
//! ## Known limits
//! A task in the background is often meant: this is a hint. It is information where the task's `Result`
//! is lost, and a warning where the drop cancels it. A loop that accepts connections is spared, a task
//! that is nothing but an `if let Err(…)`, and tests, benches, examples and build scripts. A thread that
//! `main` does not wait for is the matter of `spawned-thread-not-joined`.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::discarded::{Discard, discarded};
use super::docs::docs;
use super::loops::loop_around;
use super::rounds;
use super::spawned::{self, Spawned};
use super::spawned_thread_not_joined;
use super::statements;
use super::uses::Uses;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::knowledge::spawns::{Dropped, Starts};
use crate::program::body::{Expr, ExprId, Pat, Statement};
use crate::program::solve::Solver;
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "dropped-join-handle",
    category: Category::Spawn,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("dropped_join_handle.rs"),
    check,
    fixes: fixes::fixes,
};

/// A task or thread whose handle is thrown away.
struct Site<'a> {
    flow: &'a FunctionFlow,
    spawned: Spawned,
    /// The expression whose value is the handle.
    handle: ExprId,
    discard: Discard,
    /// What the task gives back.
    output: Option<Ty>,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for site in sites(context, flow) {
            findings.push(report(context, &site));
        }
    }
}

fn sites<'a>(context: &'a Context<'_>, flow: &'a FunctionFlow) -> Vec<Site<'a>> {
    let spawned = spawned::all(context, flow);
    if spawned.is_empty() {
        return Vec::new();
    }
    let uses = Uses::new(context, flow);
    let unjoined = spawned_thread_not_joined::sites(context, flow);
    spawned
        .into_iter()
        .filter(|spawned| spawned.spawner.dropped != Dropped::Nothing)
        .filter(|spawned| !unjoined.contains(&spawned.call))
        .filter_map(|spawned| {
            let handle = spawned.handle(flow, &uses);
            let discard = discarded(context, flow, &uses, handle)?;
            // A variable has a name, and its name may say what it is kept for.
            if matches!(discard, Discard::Unused(_))
                || accepts(context, flow, &uses, spawned)
                || tells_error(flow, spawned)
            {
                return None;
            }
            let output = match flow.types.expr(handle) {
                Ty::Adt(_, args) => args.first().cloned(),
                _ => None,
            };
            Some(Site {
                flow,
                spawned,
                handle,
                discard,
                output,
            })
        })
        .collect()
}

/// Whether the task is there to look at an error: `async { if let Err(error) = … { … } }`.
fn tells_error(flow: &FunctionFlow, spawned: Spawned) -> bool {
    let body = &flow.body;
    let Some(block) = spawned
        .body(flow)
        .and_then(|inner| statements::block(body, inner))
    else {
        return false;
    };
    let only = match (&*block.statements, block.tail) {
        ([], Some(tail)) => tail,
        ([Statement::Expr { expr, .. }], None) => *expr,
        _ => return false,
    };
    let Expr::If { cond, .. } = body.expr(only) else {
        return false;
    };
    let Expr::Let { pat, .. } = body.expr(*cond) else {
        return false;
    };
    matches!(body.pat(*pat), Pat::TupleStruct { path, .. }
        if path.last_name().is_some_and(|name| name == "Err"))
}

/// Whether each connection that is accepted gets a task: there is no place to keep the handles.
fn accepts(context: &Context<'_>, flow: &FunctionFlow, uses: &Uses<'_>, spawned: Spawned) -> bool {
    spawned.spawner.dropped == Dropped::Detaches
        && loop_around(&flow.body, |id| uses.parent(id), spawned.call)
            .is_some_and(|around| rounds::accepts(context, flow, around))
}

/// Whether what a task gives says that something went wrong, and not only that it was stopped.
fn tells_failure(context: &Context<'_>, output: &Ty) -> bool {
    let result = Solver::new(context.names).args_of(output, "std::result::Result");
    let Some(error) = result.as_ref().and_then(|args| args.get(1)) else {
        return false;
    };
    let Ty::Adt(id, _) = error else { return true };
    let name = context.program().def(*id).name.as_str();
    !matches!(
        name,
        "Aborted" | "Canceled" | "Cancelled" | "Elapsed" | "Infallible" | "RecvError" | "SendError"
    )
}

fn report(context: &Context<'_>, site: &Site<'_>) -> Finding {
    let name = site.spawned.name();
    let thing = match site.spawned.spawner.starts {
        Starts::Thread => "thread",
        _ => "task",
    };
    let is_lost = site
        .output
        .as_ref()
        .is_some_and(|output| tells_failure(context, output));
    let (severity, message) = if site.spawned.spawner.dropped == Dropped::Cancels {
        let message = format!(
            "dropping the handle that `{name}` gives cancels the task: keep it, or call `.detach()`"
        );
        (Severity::Warning, message)
    } else if is_lost {
        let message = format!(
            "the {thing} gives a `Result`, and its handle is dropped: if it fails, nobody will know"
        );
        (Severity::Info, message)
    } else {
        let message = format!(
            "the handle of this {thing} is dropped: nobody waits for it, and nobody sees whether it panics"
        );
        (Severity::Hint, message)
    };
    context.finding(&RULE, severity, site.flow.range(site.handle), message)
}
