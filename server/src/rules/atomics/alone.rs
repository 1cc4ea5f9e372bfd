//! Where no other thread can be at work on an atomic, as far as it is known.

use super::{Operation, is_guarded};
use crate::flow::function::FunctionFlow;
use crate::flow::place::Root;
use crate::knowledge::guards;
use crate::knowledge::spawns::Starts;
use crate::program::auto_traits::{AutoTrait, AutoTraits, Verdict};
use crate::program::body::{Expr, ExprId, LocalId, Pat, Statement};
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::program::type_ref::Mutability;
use crate::rules::context::Context;
use crate::rules::{spawned, statements};

/// Whether one thread at a time does the operation: a lock is held, the atomic is borrowed by `&mut` or
/// not shared yet, or nothing has been started that could share it.
pub(in crate::rules) fn is_alone(
    context: &Context<'_>,
    flow: &FunctionFlow,
    operation: &Operation,
) -> bool {
    is_guarded(flow, operation.call)
        || is_given_guard(context, flow)
        || match operation.found.place.root {
            Root::Local(local) => is_own(context, flow, operation, local),
            Root::Static(_) => context.is_entry(flow) && !runs_beside(context, flow, operation),
            Root::Param(_) => true,
        }
}

/// Whether the caller has to show the guard of a lock.
fn is_given_guard(context: &Context<'_>, flow: &FunctionFlow) -> bool {
    let mut bound = Vec::new();
    for param in &flow.body.params {
        flow.body.bindings(*param, &mut bound);
    }
    bound
        .iter()
        .any(|local| guards::is_guard(context.names, flow.types.local(*local).strip_refs()))
}

/// Whether the variable that the place starts with is this thread's alone.
fn is_own(
    context: &Context<'_>,
    flow: &FunctionFlow,
    operation: &Operation,
    local: LocalId,
) -> bool {
    let ty = flow.types.local(local);
    if is_exclusive(context, ty) || is_not_sync(context, flow, ty.strip_refs()) {
        return true;
    }
    if is_of_exclusive(context, flow, local, MAX_STEPS) {
        return true;
    }
    match origin(flow, local) {
        Origin::Param | Origin::Let(None) => !is_shared(context, flow, operation),
        Origin::Let(Some(init)) => {
            let is_new = flow
                .callee(context.program(), init)
                .is_some_and(|path| path == "std::sync::Arc::new");
            (is_new || !is_shared(context, flow, operation))
                && !runs_beside(context, flow, operation)
        }
        Origin::Other => true,
    }
}

/// Values that are taken out of others in more steps than this are not followed.
const MAX_STEPS: u32 = 6;

/// Whether a variable is part of what is borrowed by `&mut`, or a clone of a part: the only one who could
/// have another share it is then the one that is here.
fn is_of_exclusive(context: &Context<'_>, flow: &FunctionFlow, local: LocalId, steps: u32) -> bool {
    let Some(steps) = steps.checked_sub(1) else {
        return false;
    };
    let body = &flow.body;
    let init = statements::binding_let(body, local).and_then(|place| {
        match statements::block(body, place.block)?
            .statements
            .get(place.index)?
        {
            Statement::Let { init, .. } => *init,
            _ => None,
        }
    });
    let Some(mut id) = init else { return false };
    loop {
        id = match body.expr(id) {
            Expr::Local(from) => {
                return is_exclusive(context, flow.types.local(*from))
                    || is_of_exclusive(context, flow, *from, steps);
            }
            Expr::MethodCall(call) => call.receiver,
            Expr::Field { base, .. } | Expr::Index { base, .. } => *base,
            Expr::Deref(inner) | Expr::Try(inner) => *inner,
            Expr::Ref { expr, .. } => *expr,
            Expr::Call { args, .. } if is_arc_clone(context, flow, id) => match args[..] {
                [from] => from,
                _ => return false,
            },
            _ => return false,
        };
    }
}

fn is_arc_clone(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> bool {
    flow.callee(context.program(), call)
        .is_some_and(|path| path == "std::sync::Arc::clone")
}

enum Origin {
    Param,
    Let(Option<ExprId>),
    /// The parameter of a closure, or part of a pattern.
    Other,
}

fn origin(flow: &FunctionFlow, local: LocalId) -> Origin {
    let body = &flow.body;
    let is_param = body
        .params
        .iter()
        .any(|pat| matches!(body.pat(*pat), Pat::Bind { local: bound, .. } if *bound == local));
    match statements::let_of(body, local) {
        _ if is_param => Origin::Param,
        Some((_, init)) => Origin::Let(Some(init)),
        None if statements::binding_let(body, local).is_some() => Origin::Let(None),
        None => Origin::Other,
    }
}

/// `&mut T` and `Pin<&mut T>`.
fn is_exclusive(context: &Context<'_>, ty: &Ty) -> bool {
    match ty {
        Ty::Ref(_, Mutability::Mut) => true,
        Ty::Adt(def, args) => {
            context.program().path_of(*def) == "std::pin::Pin"
                && args
                    .first()
                    .is_some_and(|inner| is_exclusive(context, inner))
        }
        _ => false,
    }
}

fn is_not_sync(context: &Context<'_>, flow: &FunctionFlow, ty: &Ty) -> bool {
    let mut solver = Solver::new(context.names);
    solver.enter(flow.def);
    let verdict = AutoTraits::new(context.names).of_ty(solver, ty, AutoTrait::Sync);
    matches!(verdict, Verdict::No(_))
}

/// Whether the atomic is reached through a shared reference or an `Arc`.
fn is_shared(context: &Context<'_>, flow: &FunctionFlow, operation: &Operation) -> bool {
    let mut id = operation.receiver;
    loop {
        let is_pointer = match flow.types.expr(id) {
            Ty::Ref(_, Mutability::Shared) => true,
            Ty::Adt(def, _) => context.program().path_of(*def) == "std::sync::Arc",
            _ => false,
        };
        if is_pointer {
            return true;
        }
        id = match flow.body.expr(id) {
            Expr::Field { base, .. } | Expr::Index { base, .. } => *base,
            Expr::Deref(inner) => *inner,
            Expr::MethodCall(call) => call.receiver,
            _ => return false,
        };
    }
}

/// Whether something that the function has started runs beside the operation.
fn runs_beside(context: &Context<'_>, flow: &FunctionFlow, operation: &Operation) -> bool {
    let body = &flow.body;
    let here = body.range(operation.call);
    let is_local = |spawned: &spawned::Spawned| spawned.spawner.starts == Starts::LocalTask;
    spawned::all(context, flow)
        .iter()
        .filter(|spawned| !is_local(spawned))
        .any(|spawned| body.range(spawned.call).start() < here.start())
}
