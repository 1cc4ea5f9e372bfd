//! A future is made and thrown away: nothing of what it stands for happens.
//!
//! ## What it does
//! Finds calls of async functions, async blocks and timers whose future nobody awaits: as a statement,
//! in `let _ =`, in a variable that is never named again, in the branches of a statement, or inside an
//! `Option`, `Vec` or thread handle that is thrown away.
//!
//! ## Why it matters
//! A future does nothing by itself. The line reads like a call, compiles, and no part of the function's
//! body ever runs. The compiler warns of the plainest case only.
//!
//! ## Example
//! ```rust
//! async fn save(draft: &str) {
//!     tokio::fs::write("draft", draft).await.ok();
//! }
//!
//! async fn close(draft: &str) {
//!     let _saved = save(draft);
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! async fn save(draft: &str) {
//!     tokio::fs::write("draft", draft).await.ok();
//! }
//!
//! async fn close(draft: &str) {
//!     save(draft).await;
//! }
//! ```
//! What must not hold up the caller becomes a task, with `tokio::spawn`.
//!
//! ## Known limits
//! A future that is passed on, stored, returned or given to `drop` is taken to be awaited or meant. What a
//! function with `-> impl Future` gives may have begun its work already: in `let _ =` or in a variable it
//! is left alone, unless the function is tokio's or of `futures`. So is one that a test keeps in a variable
//! `_pending`. The futures of async locks are the matter of `unawaited-lock`.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::discarded::{Discard, discarded};
use super::docs::docs;
use super::futures::output_of;
use super::guard_sites::guard_in;
use super::uses::Uses;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::context::Context as Runs;
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::Family;
use crate::program::body::{Expr, ExprId};
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "unawaited-future",
    category: Category::Await,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &["unused_must_use", "clippy::let_underscore_future"],
    docs: docs!("unawaited_future.rs"),
    check,
    fixes: fixes::fixes,
};

/// A future that is thrown away.
struct Site<'a> {
    flow: &'a FunctionFlow,
    id: ExprId,
    discard: Discard,
    /// What the future is in, where it is not the value itself: "an `Option`".
    inside: Option<&'static str>,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        for site in sites(context, flow) {
            let message = message(context, &site);
            findings.push(context.finding(&RULE, RULE.severity, flow.range(site.id), message));
        }
    }
}

fn sites<'a>(context: &'a Context<'_>, flow: &'a FunctionFlow) -> Vec<Site<'a>> {
    let body = &flow.body;
    let mut uses = None;
    let mut sites = Vec::new();
    for id in body.expr_ids() {
        let is_made_here = matches!(
            body.expr(id),
            Expr::Call { .. } | Expr::MethodCall(_) | Expr::Async { .. }
        );
        if !is_made_here || body.is_made(id) {
            continue;
        }
        let Some((inside, output)) = future_in(context, flow.types.expr(id)) else {
            continue;
        };
        let is_lock = guard_in(context, &output).is_some_and(|kind| kind.family == Family::Async);
        if is_lock {
            continue;
        }
        let uses = uses.get_or_insert_with(|| Uses::new(context, flow));
        let Some(discard) = discarded(context, flow, uses, id) else {
            continue;
        };
        if may_have_begun(context, flow, id) && discard != Discard::Statement {
            continue;
        }
        // A test that names a future `_pending` wants it there and not run.
        let is_meant = |local| flow.body.local(local).name.starts_with('_');
        if matches!(discard, Discard::Unused(local) if is_meant(local)) && context.is_test(flow) {
            continue;
        }
        sites.push(Site {
            flow,
            id,
            discard,
            inside,
        });
    }
    sites
}

/// What awaiting the future would give that a value is, or that it holds; and what it holds it in.
fn future_in(context: &Context<'_>, ty: &Ty) -> Option<(Option<&'static str>, Ty)> {
    if let Some(output) = output_of(context, ty) {
        return Some((None, output));
    }
    let Ty::Adt(id, args) = ty else { return None };
    let inside = match context.program().path_of(*id) {
        "std::option::Option" => "an `Option`",
        "std::result::Result" => "a `Result`",
        "std::vec::Vec" => "a `Vec`",
        "std::thread::JoinHandle" => "what the thread gives back",
        _ => return None,
    };
    let output = output_of(context, args.first()?)?;
    Some((Some(inside), output))
}

/// Whether a call may do part of its work before its future is awaited: no async function does, and
/// none of the well-known crates.
fn may_have_begun(context: &Context<'_>, flow: &FunctionFlow, id: ExprId) -> bool {
    let is_opaque = match flow.types.expr(id) {
        Ty::Opaque(..) => true,
        // A boxed future of a function that is not async.
        Ty::Adt(..) => flow.types.calls.contains_key(&id),
        _ => false,
    };
    let known = [
        "std::",
        "tokio::",
        "tokio_util::",
        "futures_util::",
        "async_io::",
    ];
    is_opaque
        && !flow
            .callee(context.program(), id)
            .is_some_and(|path| known.iter().any(|krate| path.starts_with(krate)))
}

fn message(context: &Context<'_>, site: &Site<'_>) -> String {
    let flow = site.flow;
    let what = match flow.body.expr(site.id) {
        Expr::Call { callee, .. } => format!("`{}`", context.source(flow.range(*callee))),
        Expr::MethodCall(call) => format!("`{}()`", call.name),
        _ => "the async block".to_owned(),
    };
    if let Some(inside) = site.inside {
        return format!(
            "{what} gives a future in {inside}, and nobody awaits it: nothing of it ever runs"
        );
    }
    let advice = match flow.context(site.id) {
        Runs::Sync => "only async code or a runtime can run it",
        _ => "add `.await`",
    };
    match flow.body.expr(site.id) {
        Expr::Async { .. } => {
            format!("this async block is never awaited, so nothing in it runs: {advice}")
        }
        _ => format!("the future of {what} is never awaited, so it does nothing: {advice}"),
    }
}
