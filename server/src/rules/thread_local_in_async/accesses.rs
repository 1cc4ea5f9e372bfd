//! What a function does with thread-local values.

use crate::flow::context::Context as Runs;
use crate::flow::function::FunctionFlow;
use crate::program::body::{Closure, Expr, ExprId, LocalId, Pat};
use crate::program::items::DefId;
use crate::program::solve::Solver;
use crate::rules::context::Context;
use crate::rules::uses::Uses;

/// A call of a method of a `thread_local!` in async code.
#[derive(Clone, Debug)]
pub(super) struct Access {
    pub(super) of: DefId,
    pub(super) call: ExprId,
    pub(super) sets: bool,
    pub(super) looks: bool,
}

/// The accesses of a function, in the order they are written.
pub(super) fn accesses(context: &Context<'_>, flow: &FunctionFlow) -> Vec<Access> {
    let body = &flow.body;
    let mut found: Vec<Access> = Vec::new();
    for (receiver, def) in flow.types.values.iter() {
        let solver = Solver::new(context.names);
        let ty = flow.types.expr(*receiver).strip_refs();
        if !solver.is(ty, "std::thread::LocalKey") {
            continue;
        }
        let call = flow.types.calls.keys().find(|call| {
            matches!(body.expr(**call), Expr::MethodCall(method) if method.receiver == *receiver)
        });
        let Some(call) = call.filter(|call| flow.context(**call) == Runs::Async) else {
            continue;
        };
        if let Some((sets, looks)) = does(context, flow, *call) {
            found.push(Access {
                of: *def,
                call: *call,
                sets,
                looks,
            });
        }
    }
    found.sort_by_key(|access| (body.range(access.call).start(), access.call));
    found
}

/// Whether a call sets the value, and whether it looks at it.
fn does(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> Option<(bool, bool)> {
    let Expr::MethodCall(method) = flow.body.expr(call) else {
        return None;
    };
    match (method.name.as_str(), &*method.args) {
        ("set", _) => Some((true, false)),
        ("get" | "take", _) => Some((false, true)),
        ("replace", _) => Some((true, true)),
        ("with_borrow", _) => Some((false, true)),
        ("with" | "try_with" | "with_borrow_mut", [argument]) => {
            let Expr::Closure(closure) = flow.body.expr(*argument) else {
                return None;
            };
            Some(inside(context, flow, closure))
        }
        _ => None,
    }
}

/// The same of a closure that is given the value.
fn inside(context: &Context<'_>, flow: &FunctionFlow, closure: &Closure) -> (bool, bool) {
    let body = &flow.body;
    let Some(value) = closure
        .params
        .first()
        .and_then(|(pat, _)| match body.pat(*pat) {
            Pat::Bind { local, .. } => Some(*local),
            _ => None,
        })
    else {
        return (false, false);
    };
    let uses = Uses::new(context, flow);
    let (mut sets, mut looks) = (false, false);
    for (id, _) in uses.of_local(value).unwrap_or_default() {
        if is_set(flow, &uses, id, value) {
            sets = true;
        } else {
            looks = true;
        }
    }
    (sets, looks)
}

/// `value.set(…)`, `*value = …`, `*value.borrow_mut() = …`.
fn is_set(flow: &FunctionFlow, uses: &Uses<'_>, id: ExprId, value: LocalId) -> bool {
    let body = &flow.body;
    debug_assert!(matches!(body.expr(id), Expr::Local(local) if *local == value));
    let Some(parent) = uses.parent(id) else {
        return false;
    };
    let assigned = |place: ExprId| {
        uses.parent(place).is_some_and(
            |outer| matches!(body.expr(outer), Expr::Assign { lhs, .. } if *lhs == place),
        )
    };
    match body.expr(parent) {
        Expr::Deref(_) => assigned(parent),
        Expr::MethodCall(call) if call.receiver == id => match call.name.as_str() {
            "set" | "store" => true,
            "borrow_mut" => uses
                .parent(parent)
                .is_some_and(|deref| matches!(body.expr(deref), Expr::Deref(_)) && assigned(deref)),
            _ => false,
        },
        _ => false,
    }
}
