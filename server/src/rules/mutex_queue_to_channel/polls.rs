//! The loop that polls a queue: whether it does no more than a channel's receiver does by itself.

use super::{PAUSES, polled};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Body, Expr, ExprId, LocalId, Pat, PatId, Statement};
use crate::rules::context::Context;
use crate::rules::statements;
use crate::rules::usage::Usage;
use crate::rules::uses::Uses;

/// A loop that does nothing but wait for the next value and work on it.
pub(super) struct Poll {
    /// The variable it takes from.
    pub(super) from: LocalId,
    pub(super) whole: ExprId,
    /// What a value is called there.
    pub(super) value: PatId,
    pub(super) work: ExprId,
    pub(super) pause: ExprId,
}

/// The loop, if it is such a one; the sentence says what else it does.
pub(super) fn poll(
    context: &Context<'_>,
    usage: &Usage,
    flow: &FunctionFlow,
    uses: &Uses<'_>,
) -> Result<Poll, String> {
    let body = &flow.body;
    let (section, _) = polled(context, usage).ok_or("nobody polls it")?;
    let ancestors = || uses.ancestors(section.call);
    let around =
        ancestors().find(|id| matches!(body.expr(*id), Expr::Loop { .. } | Expr::While { .. }));
    let whole = around.ok_or("nobody polls it")?;
    let line = context.line(flow.range(whole));
    let more = || {
        format!(
            "the loop of line {line} does more than take a value with `pop_front` and work on it, or wait: when it \
             ends is for you to say"
        )
    };
    let Expr::Loop { body: inner, .. } = body.expr(whole) else {
        return Err(more());
    };
    let Expr::Local(from) = body.expr(section.place) else {
        return Err(more());
    };
    let taken = section.value.and_then(|value| uses.parent(value));
    let taken = taken.filter(|call| {
        matches!(body.expr(*call), Expr::MethodCall(method) if method.name == "pop_front")
            && section.bound.is_none()
    });
    let taken = taken.ok_or_else(more)?;
    let block = statements::block(body, *inner).ok_or_else(more)?;
    let last = match (&*block.statements, &block.tail) {
        ([Statement::Expr { expr, .. }], None) | ([], Some(expr)) => (*expr, None),
        ([binds @ Statement::Let { .. }, Statement::Expr { expr, .. }], None)
        | ([binds @ Statement::Let { .. }], Some(expr)) => (*expr, Some(binds)),
        _ => return Err(more()),
    };
    let (does, binds) = last;
    let is_taken = |id: ExprId| match binds {
        None => id == taken,
        Some(Statement::Let {
            pat,
            init: Some(init),
            otherwise: None,
            ..
        }) if *init == taken => match (body.pat(*pat), body.expr(id)) {
            (Pat::Bind { local, .. }, Expr::Local(used)) => {
                local == used && statements::uses(body, *local).len() == 1
            }
            _ => false,
        },
        Some(_) => false,
    };
    let found = match body.expr(does) {
        Expr::Match { scrutinee, arms } if is_taken(*scrutinee) => match arms.as_slice() {
            [one, other] if one.guard.is_none() && other.guard.is_none() => {
                let (some_arm, none_arm) = match some(body, one.pat) {
                    Some(_) => (one, other),
                    None => (other, one),
                };
                let value = some(body, some_arm.pat).filter(|_| is_none(body, none_arm.pat));
                value.map(|value| (value, some_arm.body, none_arm.body))
            }
            _ => None,
        },
        Expr::If {
            cond,
            then,
            otherwise: Some(otherwise),
        } => match body.expr(*cond) {
            Expr::Let { pat, init } if is_taken(*init) => {
                some(body, *pat).map(|value| (value, *then, *otherwise))
            }
            _ => None,
        },
        _ => None,
    };
    let (value, work, pause) = found
        .filter(|(value, ..)| !body.is_refutable(*value))
        .ok_or_else(more)?;
    if !only_waits(context, flow, pause) || body.is_in_call_of_macro(whole) {
        return Err(more());
    }
    Ok(Poll {
        from: *from,
        whole,
        value,
        work,
        pause,
    })
}

/// What `Some(value)` calls its value.
fn some(body: &Body, pat: PatId) -> Option<PatId> {
    match body.pat(pat) {
        Pat::TupleStruct { path, fields } if path.last_name()? == "Some" => match &**fields {
            [value] => Some(*value),
            _ => None,
        },
        _ => None,
    }
}

fn is_none(body: &Body, pat: PatId) -> bool {
    match body.pat(pat) {
        Pat::Wildcard => true,
        Pat::Path(path) => path.last_name().is_some_and(|name| name == "None"),
        // Without its declaration at hand `None` reads like a variable.
        Pat::Bind { local, .. } => body.local(*local).name == "None",
        _ => false,
    }
}

/// Whether code does nothing but wait a little.
fn only_waits(context: &Context<'_>, flow: &FunctionFlow, id: ExprId) -> bool {
    if let Some(block) = statements::block(&flow.body, id) {
        return match (&*block.statements, &block.tail) {
            ([Statement::Expr { expr, .. }], None) | ([], Some(expr)) => {
                only_waits(context, flow, *expr)
            }
            _ => false,
        };
    }
    let path = flow.callee(context.program(), id);
    path.is_some_and(|path| path.starts_with("std::") && PAUSES.contains(&path.as_str()))
}
