//! Await the async form, or hand the call to a thread where blocking is fine.

use ra_ap_syntax::TextRange;
use ra_ap_syntax::ast::{self, AstNode, HasAttrs};

use super::{Case, cases, usable};
use crate::finding::{Finding, Fix};
use crate::flow::function::FunctionFlow;
use crate::knowledge::blocking::Class;
use crate::program::body::{Expr, ExprId, LocalId};
use crate::program::solve::Solver;
use crate::rules::context::{Context, fix};
use crate::rules::statements;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let case = context
        .functions()
        .flat_map(|flow| cases(context, flow))
        .find(|case| case.flow.range(case.call) == finding.range);
    let Some(case) = case else { return Vec::new() };
    let mut result: Vec<Fix> = twin(context, &case).into_iter().collect();
    if usable(context, "tokio::task") && !leaves(&case) {
        result.extend(spawn_blocking(context, &case));
        result.extend(block_in_place(context, &case));
    }
    if let Some(first) = result.first_mut() {
        first.preferred = first.safe;
    }
    result
}

/// Whether an `.await` can be written where the call is: not in a closure that is not async.
fn can_await(flow: &FunctionFlow, call: ExprId) -> bool {
    match flow.contexts.owner(call) {
        None => flow.body.is_async,
        Some(owner) => match flow.body.expr(owner) {
            Expr::Closure(closure) => closure.is_async,
            _ => true,
        },
    }
}

/// `std::thread::sleep(d)` to `tokio::time::sleep(d).await`.
fn twin(context: &Context<'_>, case: &Case<'_>) -> Option<Fix> {
    let twin = case.entry.twin.filter(|_| case.entry.drop_in)?;
    let twin = if usable(context, twin) {
        twin.to_owned()
    } else {
        async_std_twin(context, twin)?
    };
    if !can_await(case.flow, case.call) {
        return None;
    }
    let Expr::Call { callee, .. } = case.flow.body.expr(case.call) else {
        return None;
    };
    let end = TextRange::empty(case.flow.range(case.call).end());
    let edits = vec![
        context.edit(case.flow.range(*callee), twin.clone()),
        context.edit(end, ".await"),
    ];
    let mut result = fix(format!("Await `{twin}` instead"), edits);
    result.safe = matches!(case.entry.class, Class::Certain | Class::File);
    Some(result)
}

/// The same function in async-std, for a crate that uses that and not tokio.
fn async_std_twin(context: &Context<'_>, twin: &str) -> Option<String> {
    if !context.package.is_some_and(|package| {
        package
            .dependencies
            .iter()
            .any(|known| known.name == "async_std")
    }) {
        return None;
    }
    match twin {
        "tokio::time::sleep" => Some("async_std::task::sleep".to_owned()),
        twin => twin
            .strip_prefix("tokio::fs::")
            .map(|name| format!("async_std::fs::{name}")),
    }
}

/// Whether part of the call leaves the function, which it could not from inside a closure.
fn leaves(case: &Case<'_>) -> bool {
    statements::can_leave(&case.flow.body, case.call)
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
        let free = !in_loop
            && statements::uses(&flow.body, *local)
                .iter()
                .all(|id| flow.body.range(*id).end() <= range.end());
        solver.is_owned(ty) && !matches!(ty, crate::program::ty::Ty::Param(_)) && (is_copy || free)
    });
    own && solver.is_owned(flow.types.expr(case.call))
}

/// In place, with the other tasks moved to other threads: only on a runtime with several.
fn block_in_place(context: &Context<'_>, case: &Case<'_>) -> Option<Fix> {
    if may_be_single_threaded(context) {
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
