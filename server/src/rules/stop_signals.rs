//! What tells a task to stop: by its type, or by its type and its name.

use super::context::Context;
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId};
use crate::program::ty::Ty;

/// Whether a future waits for the signal to stop.
pub(super) fn is_signal(context: &Context<'_>, flow: &FunctionFlow, future: ExprId) -> bool {
    let path = flow.callee(context.program(), future);
    match path.as_deref() {
        Some(
            "tokio_util::sync::CancellationToken::cancelled"
            | "tokio_util::sync::CancellationToken::cancelled_owned"
            | "tokio::signal::ctrl_c",
        ) => true,
        Some(
            "tokio::sync::watch::Receiver::changed"
            | "tokio::sync::watch::Receiver::wait_for"
            | "tokio::sync::broadcast::Receiver::recv"
            | "tokio::sync::mpsc::Receiver::recv"
            | "tokio::sync::mpsc::UnboundedReceiver::recv"
            | "tokio::sync::Notify::notified",
        ) => match flow.body.expr(future) {
            Expr::MethodCall(call) => is_named(flow, call.receiver),
            _ => false,
        },
        Some(_) => false,
        // `&mut shutdown`, of a oneshot channel or of a future that was made before.
        None => {
            matches!(flow.body.expr(future), Expr::Ref { .. } | Expr::Local(_))
                && is_named(flow, future)
        }
    }
}

/// Whether a type is one that can tell a task to stop, and whether it takes a name to be sure of it.
pub(super) fn kind(context: &Context<'_>, ty: &Ty) -> Option<Kind> {
    let ty = ty.strip_refs();
    let Ty::Adt(id, args) = ty else { return None };
    match context.program().path_of(*id) {
        "std::sync::Arc" => kind(context, args.first()?),
        "tokio_util::sync::CancellationToken" => Some(Kind::Token),
        "tokio::sync::watch::Receiver" => match args.first() {
            Some(Ty::Prim(crate::program::ty::Prim::Bool)) => Some(Kind::Watch),
            _ => None,
        },
        "tokio::sync::broadcast::Receiver" => Some(Kind::Broadcast),
        "tokio::sync::Notify" => Some(Kind::Notify),
        _ => None,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Token,
    /// Of a `bool`.
    Watch,
    Broadcast,
    Notify,
}

/// Whether a name speaks of stopping.
pub(super) fn is_stop_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [
        "shutdown",
        "shut_down",
        "cancel",
        "stop",
        "quit",
        "exit",
        "kill",
        "close",
        "terminat",
    ]
    .iter()
    .any(|word| name.contains(word))
}

/// Whether the variable or field that a place ends with has such a name.
fn is_named(flow: &FunctionFlow, id: ExprId) -> bool {
    match flow.body.expr(id) {
        Expr::Local(local) => is_stop_name(&flow.body.local(*local).name),
        Expr::Field { base, name } => is_stop_name(name) || is_named(flow, *base),
        Expr::Ref { expr, .. } | Expr::Deref(expr) => is_named(flow, *expr),
        Expr::MethodCall(call) => is_named(flow, call.receiver),
        _ => false,
    }
}
