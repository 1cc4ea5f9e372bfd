//! A buffered stream stands still while the loop that reads it awaits something else.
//!
//! ## What it does
//! Finds `while let Some(…) = stream.next().await` over a stream that drives several futures by itself
//! (`buffered`, `buffer_unordered`, `FuturesUnordered`, `FuturesOrdered`) where the body of the loop awaits
//! something else.
//!
//! ## Why it matters
//! The futures in such a stream make progress only while `next()` is awaited. As long as the body waits, all
//! of them stand still: connections time out, answers are read late, and what was to run side by side runs
//! in turns. If one of them holds a lock or permit that the body waits for, the loop waits for ever.
//!
//! ## Example
//! ```rust
//! use futures::StreamExt;
//!
//! async fn download(page: u32) -> String {
//!     page.to_string()
//! }
//!
//! async fn store(text: String) {
//!     tokio::fs::write("page", text).await.ok();
//! }
//!
//! async fn copy(pages: Vec<u32>) {
//!     let mut texts = futures::stream::iter(pages).map(download).buffer_unordered(8);
//!     while let Some(text) = texts.next().await {
//!         store(text).await;
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use futures::StreamExt;
//!
//! async fn copy_page(page: u32) {
//!     tokio::fs::write("page", page.to_string()).await.ok();
//! }
//!
//! async fn copy(pages: Vec<u32>) {
//!     let mut copies = futures::stream::iter(pages).map(copy_page).buffer_unordered(8);
//!     while let Some(()) = copies.next().await {}
//! }
//! ```
//! Or give the work to a task: a `JoinSet`'s tasks run by themselves.
//!
//! ## Known limits
//! There is no fix: work that moves into the stream's futures is done in another order, and by as many at once; a
//! task of its own wants to own what it uses, and has another result. Both are right at times.
//!
//! Streams of task handles are spared: tasks run by themselves. Whether what the body awaits takes long is
//! not known. A stream behind a `dyn` type is not seen.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::spawned::unwraps;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::function::{FunctionFlow, await_range, is_await};
use crate::program::body::{Expr, ExprId};
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "buffered-stream-starvation",
    category: Category::Await,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("buffered_stream_starvation.rs"),
    check,
    fixes: |_, _| Vec::new(),
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for id in flow.body.expr_ids() {
            if let Expr::While { cond, body, .. } = flow.body.expr(id)
                && !flow.body.is_made(id)
                && let Some((next, kind)) = stream_in(context, flow, *cond)
                && let Some(awaited) = first_await(context, flow, *body)
            {
                let message = format!(
                    "while the body of this loop awaits something else, the futures of the `{kind}` stand still: \
                     they run only while `next()` is awaited"
                );
                let mut finding = context.finding(&RULE, RULE.severity, flow.range(next), message);
                let text = "nothing of the stream runs during this await";
                let range = await_range(flow, awaited);
                finding.related.push(context.related(range, text));
                findings.push(finding);
            }
        }
    }
}

/// `stream.next()` in a `let Some(x) = stream.next().await`, and what kind of stream it is.
fn stream_in(
    context: &Context<'_>,
    flow: &FunctionFlow,
    cond: ExprId,
) -> Option<(ExprId, &'static str)> {
    let Expr::Let { init, .. } = flow.body.expr(cond) else {
        return None;
    };
    let awaited = match flow.body.expr(*init) {
        Expr::Try(inner) => *inner,
        Expr::MethodCall(call) if unwraps(flow, *init, call.receiver) => call.receiver,
        _ => *init,
    };
    let Expr::Await(next) = flow.body.expr(awaited) else {
        return None;
    };
    if !reads_stream(&flow.callee(context.program(), *next)?) {
        return None;
    }
    let Expr::MethodCall(call) = flow.body.expr(*next) else {
        return None;
    };
    let kind = buffered(context, flow.types.expr(call.receiver), 0)?;
    Some((*next, kind))
}

fn reads_stream(path: &str) -> bool {
    (path.starts_with("futures_util::")
        || path.starts_with("tokio_stream::")
        || path.starts_with("futures_lite::"))
        && (path.ends_with("::next")
            || path.ends_with("::try_next")
            || path.ends_with("::select_next_some"))
}

/// The kind of a stream that drives several futures, in whatever it is wrapped. `None` too where these
/// are the handles of tasks.
fn buffered(context: &Context<'_>, ty: &Ty, depth: u32) -> Option<&'static str> {
    if depth > 6 {
        return None;
    }
    let Ty::Adt(id, args) = ty.strip_refs() else {
        return None;
    };
    let path = context.program().path_of(*id);
    let name = path.rsplit("::").next()?;
    let known = [
        "BufferUnordered",
        "Buffered",
        "FuturesOrdered",
        "FuturesUnordered",
        "TryBufferUnordered",
        "TryBuffered",
    ]
    .into_iter()
    .find(|known| *known == name && path.starts_with("futures_util::"));
    if let Some(kind) = known {
        let of_tasks = args.iter().any(|arg| mentions_task(context, arg, 0));
        return (!of_tasks).then_some(kind);
    }
    let is_wrapper =
        path.starts_with("futures_util::") || path == "std::pin::Pin" || path == "std::boxed::Box";
    let mut inner = args.iter().filter(|_| is_wrapper);
    inner.find_map(|arg| buffered(context, arg, depth + 1))
}

/// Whether the handle of a task is part of a type, or something that is not known is.
fn mentions_task(context: &Context<'_>, ty: &Ty, depth: u32) -> bool {
    if depth > 6 || ty.is_unknown() {
        return true;
    }
    match ty {
        Ty::Adt(id, args) => {
            let path = context.program().path_of(*id);
            path.ends_with("::JoinHandle")
                || path.ends_with("::Task")
                || args
                    .iter()
                    .any(|arg| mentions_task(context, arg, depth + 1))
        }
        Ty::FnDef(_) => false,
        Ty::Closure(_, _, ret) => mentions_task(context, ret, depth + 1),
        ty => ty
            .parts()
            .into_iter()
            .any(|part| mentions_task(context, part, depth + 1)),
    }
}

/// The first await of the loop's body that is not for the next value of a stream.
fn first_await(context: &Context<'_>, flow: &FunctionFlow, body: ExprId) -> Option<ExprId> {
    let owner = flow.contexts.owner(body);
    let within = flow.body.range(body);
    let mut awaits: Vec<ExprId> = flow
        .body
        .expr_ids()
        .filter(|id| within.contains_range(flow.body.range(*id)))
        .filter(|id| is_await(flow.body.expr(*id)) && flow.contexts.owner(*id) == owner)
        .filter(|id| {
            let Expr::Await(inner) = flow.body.expr(*id) else {
                return true;
            };
            let path = flow.callee(context.program(), *inner);
            !path.is_some_and(|path| reads_stream(&path))
        })
        .collect();
    awaits.sort_by_key(|id| flow.body.range(*id).end());
    awaits.first().copied()
}
