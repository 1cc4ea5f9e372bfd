//! Where no other thread can be at work on an atomic, as far as it is known.

use super::{Operation, is_guarded};
use crate::flow::function::FunctionFlow;
use crate::flow::place::Root;
use crate::knowledge::guards;
use crate::knowledge::spawns::Starts;
use crate::program::auto_traits::{AutoTrait, AutoTraits, Verdict};
use crate::program::body::{Expr, ExprId, LocalId, Pat};
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
