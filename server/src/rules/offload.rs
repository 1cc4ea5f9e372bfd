//! Ways to mend a call that blocks in async code which know nothing of the call: hand it to a thread where
//! blocking is fine.

use ra_ap_syntax::TextRange;
use ra_ap_syntax::ast::{self, AstNode, HasAttrs};

use super::async_calls::usable;
use super::context::{Context, fix};
use super::statements;
use crate::finding::Fix;
use crate::flow::function::FunctionFlow;
use crate::flow::held::Held;
use crate::knowledge::guards::Family;
use crate::program::body::{Expr, ExprId, LocalId};
use crate::program::items::{DefId, DefKind};
use crate::program::solve::Solver;
use crate::program::ty::Ty;

/// The call on the blocking pool, and the call in place with the other tasks moved away, as far as
/// they can be done.
pub(super) fn offload(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> Vec<Fix> {
    let given = flow.types.expr(call);
    offload_giving(context, flow, call, given)
}

/// The same where the type of what the call gives is known otherwise.
pub(super) fn offload_giving(
    context: &Context<'_>,
    flow: &FunctionFlow,
    call: ExprId,
    given: &Ty,
) -> Vec<Fix> {
    // What leaves the function could not do so from inside a closure.
    if !usable(context, "tokio::task::spawn_blocking") || statements::can_leave(&flow.body, call) {
        return Vec::new();
    }
    let case = Case { flow, call, given };
    let pool = spawn_blocking(context, &case);
    pool.into_iter()
        .chain(block_in_place(context, &case))
        .collect()
}

/// A call in async code.
struct Case<'a> {
    flow: &'a FunctionFlow,
    call: ExprId,
    /// The type of what it gives.
    given: &'a Ty,
}

/// Whether an `.await` can be written where the call is: not in a closure that is not async, nor
/// where a guard is held that must not be kept across one.
pub(super) fn can_await(flow: &FunctionFlow, call: ExprId) -> bool {
    let held = flow
        .regions
        .iter()
        .filter_map(|region| region.held.at.get(&call));
    let is_async = |held: &Held| flow.acquisition(*held).kind.family == Family::Async;
    if !held.flatten().all(is_async) {
        return false;
    }
    match flow.contexts.owner(call) {
        None => flow.body.is_async,
        Some(owner) => match flow.body.expr(owner) {
            Expr::Closure(closure) => closure.is_async,
            _ => true,
        },
    }
}

/// The variables of outside that an expression uses.
fn used(flow: &FunctionFlow, id: ExprId, into: &mut Vec<LocalId>) {
    if let Expr::Local(local) = flow.body.expr(id)
        && !into.contains(local)
        && !flow
            .body
            .range(id)
            .contains_range(flow.body.local(*local).range)
    {
        into.push(*local);
    }
    flow.body
        .for_each_child(id, &mut |child| used(flow, child, into));
}

/// On a thread of the pool for blocking work, where all that the call uses can go along.
fn spawn_blocking(context: &Context<'_>, case: &Case<'_>) -> Option<Fix> {
    let flow = case.flow;
    if !can_await(flow, case.call) || !can_move_all(context, case) {
        return None;
    }
    let range = flow.range(case.call);
    let edits = vec![
        context.edit(
            TextRange::empty(range.start()),
            "tokio::task::spawn_blocking(move || ",
        ),
        context.edit(
            TextRange::empty(range.end()),
            ").await.expect(\"the blocking task panicked\")",
        ),
    ];
    Some(fix(
        "Run it on the blocking pool with `spawn_blocking`",
        edits,
    ))
}

/// Whether every variable that the call uses is the task's own, borrows nothing, and is not needed
/// again afterwards, and what comes back borrows nothing either.
fn can_move_all(context: &Context<'_>, case: &Case<'_>) -> bool {
    let flow = case.flow;
    let mut solver = Solver::new(context.names);
    let mut locals = Vec::new();
    used(flow, case.call, &mut locals);
    let range = flow.body.range(case.call);
    let parents = statements::parents(&flow.body);
    let mut around = parents[case.call.index()];
    let mut in_loop = false;
    while let Some(id) = around {
        in_loop |= matches!(
            flow.body.expr(id),
            Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. }
        );
        around = parents[id.index()];
    }
    let copy = context.names.known("std::marker::Copy");
    let own = locals.iter().all(|local| {
        let ty = flow.types.local(*local);
        let is_copy = copy.is_some_and(|copy| solver.implements(ty, copy));
        let (within, elsewhere): (Vec<ExprId>, Vec<ExprId>) =
            statements::mentions(context, flow, *local)
                .into_iter()
                .partition(|id| range.contains_range(flow.body.range(*id)));
        // A use before the call may have left a borrow, unless the call itself takes the value.
        let is_given = within.iter().any(|id| is_argument(flow, &parents, *id));
        let is_last = elsewhere
            .iter()
            .all(|id| flow.body.range(*id).end() <= range.start());
        let free = !in_loop && is_last && (is_given || elsewhere.is_empty());
        is_static_and_send(&mut solver, ty) && (is_copy || free && !is_of_closure(case, *local))
    });
    own && is_static_and_send(&mut solver, case.given)
}

/// Whether the expression itself, not a borrow of it, is given to a call.
fn is_argument(flow: &FunctionFlow, parents: &[Option<ExprId>], id: ExprId) -> bool {
    match parents[id.index()].map(|parent| flow.body.expr(parent)) {
        Some(Expr::Call { args, .. }) => args.contains(&id),
        Some(Expr::MethodCall(call)) => call.args.contains(&id),
        _ => false,
    }
}

/// Whether the variable lies outside a closure around the call, which may run again.
fn is_of_closure(case: &Case<'_>, local: LocalId) -> bool {
    let body = &case.flow.body;
    let call = body.range(case.call);
    body.expr_ids().any(|id| {
        let range = body.range(id);
        matches!(body.expr(id), Expr::Closure(_))
            && range.contains_range(call)
            && !range.contains_range(body.local(local).range)
    })
}

/// Whether a value of the type may go to another thread and stay there.
fn is_static_and_send(solver: &mut Solver<'_>, ty: &Ty) -> bool {
    solver.is_owned(ty) && is_send(solver, ty, &mut Vec::new())
}

/// Whether the type is known to be `Send`. `seen` ends the way through types that hold themselves.
fn is_send(solver: &mut Solver<'_>, ty: &Ty, seen: &mut Vec<DefId>) -> bool {
    match ty {
        Ty::Prim(_) | Ty::Never | Ty::FnDef(_) => true,
        Ty::Tuple(parts) => parts.iter().all(|part| is_send(solver, part, seen)),
        Ty::Array(inner) => is_send(solver, inner, seen),
        Ty::Dyn(bounds) => bounds
            .iter()
            .any(|bound| solver.program().path_of(bound.trait_def) == "std::marker::Send"),
        Ty::Adt(id, args) => {
            if NOT_SEND.contains(&solver.program().path_of(*id)) {
                return false;
            }
            if !args.iter().all(|arg| is_send(solver, arg, seen)) {
                return false;
            }
            let DefKind::Adt(adt) = &solver.def(*id).kind else {
                return false;
            };
            if seen.contains(id) {
                return true;
            }
            seen.push(*id);
            let env = solver.adt_env(*id, args);
            adt.variants
                .iter()
                .flat_map(|variant| &variant.fields)
                .all(|field| {
                    let field = solver.lower(&field.ty, &env);
                    is_send(solver, &field, seen)
                })
        }
        _ => false,
    }
}

/// Types of std that must stay on their thread; their fields are not known.
const NOT_SEND: &[&str] = &[
    "std::rc::Rc",
    "std::rc::Weak",
    "std::env::Args",
    "std::env::ArgsOs",
    "std::env::Vars",
    "std::env::VarsOs",
];

/// In place, with the other tasks moved to other threads: only on a runtime with several.
fn block_in_place(context: &Context<'_>, case: &Case<'_>) -> Option<Fix> {
    if may_be_single_threaded(context)
        || borrows_temporary(context, case)
        || !usable(context, "tokio::task::block_in_place")
    {
        return None;
    }
    let range = case.flow.range(case.call);
    let edits = vec![
        context.edit(
            TextRange::empty(range.start()),
            "tokio::task::block_in_place(|| ",
        ),
        context.edit(TextRange::empty(range.end()), ")"),
    ];
    Some(fix(
        "Move other tasks away meanwhile with `block_in_place` (multi-threaded runtimes only)",
        edits,
    ))
}

/// Whether what comes back may borrow from a value that is made inside the call: it would end with the
/// closure.
fn borrows_temporary(context: &Context<'_>, case: &Case<'_>) -> bool {
    let body = &case.flow.body;
    let mut plain = true;
    body.for_each_child(case.call, &mut |child| {
        plain &= statements::is_plain(body, child)
    });
    !plain && !Solver::new(context.names).is_owned(case.given)
}

/// Whether an attribute in the file asks for a runtime of one thread.
fn may_be_single_threaded(context: &Context<'_>) -> bool {
    context
        .root
        .descendants()
        .filter_map(ast::Fn::cast)
        .flat_map(|function| function.attrs().collect::<Vec<_>>())
        .any(|attr| {
            let text = attr.syntax().text().to_string();
            text.contains("current_thread")
                || text.contains("tokio::test") && !text.contains("multi_thread")
        })
}
