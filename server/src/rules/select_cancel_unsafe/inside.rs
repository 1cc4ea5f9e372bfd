//! Whether a future loses data somewhere inside: in an async block, or in an async function of the
//! project, that reads, writes or sends half of something that others will go on with.

use super::super::context::Context;
use super::super::selects::{self, Site};
use crate::flow::effects::Spot;
use crate::flow::function::FunctionFlow;
use crate::knowledge::cancel_safety::{self, CancelSafety, Class};
use crate::program::body::{Expr, ExprId, LocalId};
use crate::program::infer::Target;
use crate::program::items::{DefId, DefKind};

/// Data that is lost when a future is dropped.
pub(crate) struct Loss {
    pub(crate) entry: &'static CancelSafety,
    /// What the call is called that loses it.
    pub(crate) name: String,
    /// The calls that lead there, and at last the one that loses it.
    pub(crate) way: Vec<Spot>,
}

/// Functions that call functions are followed no further: nobody reads a longer story.
const MAX_CALLS: usize = 3;

/// What is lost in the future that a branch waits for.
pub(crate) fn loss(context: &Context<'_>, site: &Site<'_>, awaited: ExprId) -> Option<Loss> {
    let flow = site.flow;
    match flow.body.expr(awaited) {
        Expr::Async { body, .. } => {
            let own = |local: LocalId| flow.body.is_declared_in(awaited, local);
            in_code(context, flow, *body, &own, 0)
        }
        _ => {
            let def = async_callee(context, flow, awaited)?;
            in_function(context, def, 0)
        }
    }
}

/// Whether what a branch waits for is code of the project, which is looked into.
pub(crate) fn is_looked_into(context: &Context<'_>, flow: &FunctionFlow, awaited: ExprId) -> bool {
    matches!(flow.body.expr(awaited), Expr::Async { .. })
        || async_callee(context, flow, awaited).is_some()
}

/// The async function of the project that a call runs, if its body is sure to be the one that runs.
fn async_callee(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> Option<DefId> {
    let program = context.program();
    let Target::Def(def) = flow.types.calls.get(&call)?.target else {
        return None;
    };
    let DefKind::Fn(function) = &program.def(def).kind else {
        return None;
    };
    let krate = program.krate(def.krate);
    let is_of_trait = program
        .def(def)
        .parent
        .is_some_and(|parent| matches!(krate.def(parent).kind, DefKind::Trait { .. }));
    (function.is_async && program.is_edited(def.krate) && !is_of_trait).then_some(def)
}

fn in_function(context: &Context<'_>, def: DefId, calls: usize) -> Option<Loss> {
    if calls >= MAX_CALLS {
        return None;
    }
    let flow = context.bodies.flow(def)?;
    let mut params = Vec::new();
    for pat in &flow.body.params {
        flow.body.bindings(*pat, &mut params);
    }
    in_code(
        context,
        &flow,
        flow.body.root,
        &|local| !params.contains(&local),
        calls,
    )
}

/// The first `.await` in the code that loses data of what is not its own.
fn in_code(
    context: &Context<'_>,
    flow: &FunctionFlow,
    id: ExprId,
    is_own: &dyn Fn(LocalId) -> bool,
    calls: usize,
) -> Option<Loss> {
    let body = &flow.body;
    match body.expr(id) {
        Expr::Await(future) => {
            let found = at_await(context, flow, *future, is_own, calls);
            if found.is_some() {
                return found;
            }
        }
        // What is made here runs elsewhere, or is looked at where it is awaited.
        Expr::Closure(_) | Expr::Async { .. } => return None,
        _ => {}
    }
    let mut found = None;
    body.for_each_child(id, &mut |child| {
        if found.is_none() {
            found = in_code(context, flow, child, is_own, calls);
        }
    });
    found
}

fn at_await(
    context: &Context<'_>,
    flow: &FunctionFlow,
    future: ExprId,
    is_own: &dyn Fn(LocalId) -> bool,
    calls: usize,
) -> Option<Loss> {
    let body = &flow.body;
    let mut named = Vec::new();
    let name = match body.expr(future) {
        Expr::MethodCall(call) => {
            selects::locals_in(body, call.receiver, &mut named);
            call.name.to_string()
        }
        Expr::Call { callee, args } => {
            for arg in args {
                selects::locals_in(body, *arg, &mut named);
            }
            let Expr::Path(path) = body.expr(*callee) else {
                return None;
            };
            path.last_name()?.to_string()
        }
        _ => return None,
    };
    // What is made in here is dropped with the future, and nobody misses it.
    if named.iter().all(|local| is_own(*local)) {
        return None;
    }
    let here = Spot {
        def: flow.def,
        range: body.range(future),
    };
    let path = flow.callee(context.program(), future)?;
    if let Some(entry) = cancel_safety::of(&path) {
        return (entry.class == Class::Loses).then(|| Loss {
            entry,
            name,
            way: vec![here],
        });
    }
    let def = async_callee(context, flow, future)?;
    let mut loss = in_function(context, def, calls + 1)?;
    loss.way.insert(0, here);
    Some(loss)
}
