//! The calls in async code that block the thread, by the table of such calls.

use super::context::Context;
use crate::flow::acts::is_zero_timeout;
use crate::flow::context::Context as Runs;
use crate::flow::function::{FunctionFlow, is_await};
use crate::knowledge::blocking::{self, BlockingCall, Class};
use crate::program::body::{Expr, ExprId};
use crate::program::items::DefId;
use crate::program::names::Namespace;
use crate::program::ty::Ty;
use crate::program::type_ref::{Anchor, PathRef};

/// A call in async code that blocks the thread.
pub(super) struct AsyncCall<'a> {
    pub(super) flow: &'a FunctionFlow,
    pub(super) call: ExprId,
    /// The path of what is called.
    pub(super) path: String,
    pub(super) entry: &'static BlockingCall,
}

/// The calls of a function that block in one of these manners, in the order of the code.
pub(super) fn async_calls<'a>(
    context: &Context<'_>,
    flow: &'a FunctionFlow,
    classes: &[Class],
) -> Vec<AsyncCall<'a>> {
    let mut calls: Vec<ExprId> = flow
        .body
        .expr_ids()
        .filter(|id| {
            let is_call = matches!(flow.body.expr(*id), Expr::Call { .. });
            is_call || flow.types.calls.contains_key(id)
        })
        .collect();
    calls.sort_by_key(|id| (flow.body.range(*id).start(), flow.body.range(*id).end()));
    calls
        .into_iter()
        .filter(|id| flow.context(*id) == Runs::Async)
        .filter_map(|call| {
            let (path, entry) = blocking_call(context, flow, call)?;
            classes.contains(&entry.class).then_some(AsyncCall {
                flow,
                call,
                path,
                entry,
            })
        })
        .collect()
}

/// What a call calls, if that blocks the thread.
pub(crate) fn blocking_call(
    context: &Context<'_>,
    flow: &FunctionFlow,
    call: ExprId,
) -> Option<(String, &'static BlockingCall)> {
    let program = context.program();
    let path = flow
        .callee(program, call)
        .or_else(|| of_unread_crate(context, flow, call))?;
    let entry = program
        .blocking(&path)
        .or_else(|| blocking_stream(context, flow, call, &path))?;
    (!is_zero_timeout(flow, call, &path)).then_some((path, entry))
}

/// The path of a function that is called by it, where it starts with the name of a dependency whose
/// sources are not there.
fn of_unread_crate(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> Option<String> {
    let Expr::Call { callee, .. } = flow.body.expr(call) else {
        return None;
    };
    let Expr::Path(path) = flow.body.expr(*callee) else {
        return None;
    };
    let (Anchor::Scope, [first, _, ..]) = (&path.anchor, &*path.segments) else {
        return None;
    };
    let mut dependencies = context.package?.dependencies.iter();
    if !dependencies.any(|dependency| dependency.name == first.name.as_str()) {
        return None;
    }
    let krate = flow.def.krate;
    let scope = DefId {
        krate,
        index: context.program().krate(krate).scope_around(flow.def.index),
    };
    let alone = PathRef::name(&first.name);
    if context
        .names
        .resolve(scope, &alone, Namespace::Types)
        .is_some()
    {
        return None;
    }
    let names: Vec<&str> = path.segments.iter().map(|it| it.name.as_str()).collect();
    Some(names.join("::"))
}

/// Reading and writing block when what is read or written is a file, a socket, a pipe or a terminal;
/// in memory they do not.
fn blocking_stream(
    context: &Context<'_>,
    flow: &FunctionFlow,
    call: ExprId,
    path: &str,
) -> Option<&'static BlockingCall> {
    if context.program().lists().is_non_blocking(path) {
        return None;
    }
    let of_stream = [
        "std::io::Read::",
        "std::io::BufRead::",
        "std::io::Write::",
        "std::io::Seek::",
    ];
    of_stream.iter().find(|start| path.starts_with(**start))?;
    if path.ends_with("::by_ref")
        || path.ends_with("::take")
        || path.ends_with("::chain")
        || path.ends_with("::bytes")
    {
        return None;
    }
    let receiver = flow.types.calls.get(&call)?.receiver.as_ref()?;
    blocking::stream(&stream_path(context, &receiver.ty)?)
}

/// The file, socket or pipe behind any number of buffers.
fn stream_path(context: &Context<'_>, ty: &Ty) -> Option<String> {
    let Ty::Adt(id, args) = ty.strip_refs() else {
        return None;
    };
    let path = context.program().path_of(*id);
    match path {
        "std::io::BufReader" | "std::io::BufWriter" | "std::io::LineWriter" | "std::io::Take" => {
            stream_path(context, args.first()?)
        }
        _ => Some(path.to_owned()),
    }
}

/// Before `main` first awaits or spawns, there is nobody to hold up.
pub(super) fn is_start_of_main(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> bool {
    let def = context.program().def(flow.def);
    if def.name != "main" || !flow.body.is_async || flow.contexts.owner(call).is_some() {
        return false;
    }
    let start = flow.body.range(call).start();
    !flow.body.expr_ids().any(|id| {
        let earlier = flow.body.range(id).end() <= start;
        let spawns = || {
            flow.callee(context.program(), id).is_some_and(|path| {
                path.rsplit("::")
                    .next()
                    .is_some_and(|name| name.starts_with("spawn"))
            })
        };
        earlier && (is_await(flow.body.expr(id)) || spawns())
    })
}

/// The last two names of a path, which is how people write it.
pub(crate) fn short(path: &str) -> String {
    let names: Vec<&str> = path.rsplit("::").take(2).collect();
    names.into_iter().rev().collect::<Vec<_>>().join("::")
}

/// Whether code here can use an async function of that path.
pub(crate) fn usable(context: &Context<'_>, path: &str) -> bool {
    !path.starts_with("std::") && context.can_use(path)
}
