//! How often a loop goes round, and what it does each time.

use super::context::Context;
use crate::flow::function::{FunctionFlow, is_await};
use crate::program::body::{BinaryOp, Expr, ExprId, Literal, Macro};
use crate::program::ty::Ty;

/// The calls in an expression, closures and async blocks left out, with the path of what each calls.
fn calls_in<'a>(
    context: &'a Context<'_>,
    flow: &'a FunctionFlow,
    id: ExprId,
) -> impl Iterator<Item = (ExprId, String)> + 'a {
    let (owner, within) = (flow.contexts.owner(id), flow.body.range(id));
    let calls = flow.types.calls.keys().copied();
    calls
        .filter(move |call| within.contains_range(flow.body.range(*call)))
        .filter(move |call| flow.contexts.owner(*call) == owner)
        .filter_map(|call| Some((call, flow.callee(context.program(), call)?)))
}

/// Whether a loop takes up connections: the name of what it calls is enough here, for who accepts is
/// spared.
pub(crate) fn accepts(context: &Context<'_>, flow: &FunctionFlow, around: ExprId) -> bool {
    let (owner, within) = (flow.contexts.owner(around), flow.body.range(around));
    let is_name = |name: &str| name.contains("accept") || name == "incoming";
    let by_name = flow.body.expr_ids().any(|id| match flow.body.expr(id) {
        Expr::MethodCall(call) => {
            is_name(&call.name)
                && flow.contexts.owner(id) == owner
                && within.contains_range(flow.body.range(id))
        }
        _ => false,
    });
    by_name
        || calls_in(context, flow, around)
            .any(|(_, path)| is_name(path.rsplit("::").next().unwrap_or_default()))
}

/// How often a loop can go round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rounds {
    /// Over a range or a written list: as often as somebody has decided.
    Few,
    /// Once for each thing in a collection.
    Collection,
    /// Once for each connection that comes in.
    Connections,
    /// As long as messages come, or for ever.
    Endless,
}

/// Ranges that end in a number above this are no decision about workers.
const MANY: u64 = 64;

/// How often a loop can go round.
pub(crate) fn rounds(context: &Context<'_>, flow: &FunctionFlow, around: ExprId) -> Rounds {
    if accepts(context, flow, around) {
        return Rounds::Connections;
    }
    match flow.body.expr(around) {
        Expr::For { iter, .. } => rounds_over(context, flow, *iter),
        Expr::While { cond, body, .. }
            if is_comparison(flow, *cond) && !waits(context, flow, *body) =>
        {
            Rounds::Collection
        }
        _ if waits(context, flow, around) => Rounds::Endless,
        _ => Rounds::Collection,
    }
}

fn rounds_over(context: &Context<'_>, flow: &FunctionFlow, iter: ExprId) -> Rounds {
    let body = &flow.body;
    match body.expr(iter) {
        Expr::Range { end: Some(end), .. } => match body.expr(*end) {
            Expr::Literal(Literal::Int(Some(number), _)) if *number > MANY => Rounds::Collection,
            _ => Rounds::Few,
        },
        Expr::Range { end: None, .. } => Rounds::Endless,
        Expr::Array(_) | Expr::Macro(Macro::Vec(_)) => Rounds::Few,
        Expr::Ref { expr, .. } => rounds_over(context, flow, *expr),
        Expr::MethodCall(call) if !is_message_source(context, flow, iter) => {
            rounds_over(context, flow, call.receiver)
        }
        _ => match flow.types.expr(iter).strip_refs() {
            Ty::Array(_) => Rounds::Few,
            _ if is_message_source(context, flow, iter) => Rounds::Endless,
            _ => Rounds::Collection,
        },
    }
}

/// Whether an iterator waits for messages.
fn is_message_source(context: &Context<'_>, flow: &FunctionFlow, iter: ExprId) -> bool {
    let Ty::Adt(id, _) = flow.types.expr(iter).strip_refs() else {
        return false;
    };
    let path = context.program().path_of(*id);
    let channels = ["std::sync::mpsc::", "crossbeam_channel::", "flume::"];
    channels.iter().any(|krate| path.starts_with(krate))
}

fn is_comparison(flow: &FunctionFlow, cond: ExprId) -> bool {
    matches!(
        flow.body.expr(cond),
        Expr::Binary {
            op: BinaryOp::Compare,
            ..
        }
    )
}

/// Whether each round waits for something: an `.await`, or a message.
fn waits(context: &Context<'_>, flow: &FunctionFlow, around: ExprId) -> bool {
    let (owner, within) = (flow.contexts.owner(around), flow.body.range(around));
    let awaits = flow.body.expr_ids().any(|id| {
        is_await(flow.body.expr(id))
            && flow.contexts.owner(id) == owner
            && within.contains_range(flow.body.range(id))
    });
    awaits
        || calls_in(context, flow, around).any(|(_, path)| {
            let name = path.rsplit("::").next().unwrap_or_default();
            matches!(name, "recv" | "recv_timeout" | "read_line" | "poll_recv")
        })
}
