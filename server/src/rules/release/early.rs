//! A guard in a variable is dropped before the statement that must not find it any more.

use ra_ap_syntax::{TextRange, TextSize};

use crate::finding::Fix;
use crate::flow::function::FunctionFlow;
use crate::program::body::{Body, Expr, ExprId, LocalId, PatId, Statement};
use crate::program::solve::Solver;
use crate::rules::context::{Context, fix};
use crate::rules::statements;
use crate::rules::uses::{Use, Uses};

/// `drop(guard);` before the statement of a call that takes the lock again. The title starts with
/// `release`.
pub(crate) fn drop_before(
    context: &Context<'_>,
    flow: &FunctionFlow,
    holder: LocalId,
    call: ExprId,
    release: &str,
) -> Option<Fix> {
    let body = &flow.body;
    let at = statement_around(body, call)?;
    let declared = body.local(holder).range;
    let is_before = scope_of(body, holder)?.contains_range(at) && declared.end() < at.start();
    if !is_before
        || is_needed(context, flow, holder, at)
        || crosses_loop(body, holder, body.range(call))
        || is_shadowed(body, holder, at)
        || is_borrowed(context, flow, holder, at)
    {
        return None;
    }
    let name = &body.local(holder).name;
    let before = at + flow.start;
    let text = format!(
        "drop({name});{}{}",
        context.newline(),
        context.indent(before)
    );
    let edit = context.edit(TextRange::empty(before.start()), text);
    Some(fix(format!("{release}: `drop({name})`"), vec![edit]))
}

/// Whether ending the guard would take it away from somebody: it is used at the statement or after
/// it, unless the variable is given the new guard there.
fn is_needed(context: &Context<'_>, flow: &FunctionFlow, holder: LocalId, at: TextRange) -> bool {
    let body = &flow.body;
    let assigned = assigned_at(body, holder, at);
    let Some(uses) = Uses::new(context, flow).of_local(holder) else {
        return true;
    };
    uses.into_iter().any(|(used, how)| {
        let range = body.range(used);
        if range.end() <= at.start() {
            // Perhaps it is gone already.
            return matches!(how, Use::Move | Use::Unknown);
        }
        assigned.is_none_or(|lhs| range.start() <= at.end() && used != lhs)
    })
}

/// Where the statement of that range assigns to the variable, if it does nothing else.
fn assigned_at(body: &Body, local: LocalId, statement: TextRange) -> Option<ExprId> {
    body.expr_ids().find_map(|id| match body.expr(id) {
        Expr::Assign { lhs, .. } if statement.contains_range(body.range(id)) => {
            let is_first = body.range(id).start() == statement.start();
            let is_it = matches!(body.expr(*lhs), Expr::Local(found) if *found == local);
            (is_first && is_it).then_some(*lhs)
        }
        _ => None,
    })
}

/// The range of the innermost statement around an expression that has a line of its own.
fn statement_around(body: &Body, id: ExprId) -> Option<TextRange> {
    let inner = body.range(id);
    body.expr_ids()
        .filter_map(|id| statements::block(body, id))
        .flat_map(|block| statements::ranges(body, block))
        .filter(|range| range.contains_range(inner))
        .min_by_key(|range| range.len())
}

/// Where a variable can be named: the block that binds it, or the branch or body of what matches it.
fn scope_of(body: &Body, local: LocalId) -> Option<TextRange> {
    let binds = |pat: PatId| {
        let mut bound = Vec::new();
        body.bindings(pat, &mut bound);
        bound.contains(&local)
    };
    body.expr_ids().find_map(|id| match body.expr(id) {
        Expr::Block(block) => {
            let has_it = |statement: &Statement| match statement {
                Statement::Let { pat, .. } => binds(*pat),
                Statement::Expr { .. } => false,
            };
            block.statements.iter().any(has_it).then(|| body.range(id))
        }
        Expr::If { cond, then, .. } => {
            is_matched_in(body, *cond, &binds).then(|| body.range(*then))
        }
        Expr::While {
            cond, body: inner, ..
        } => is_matched_in(body, *cond, &binds).then(|| body.range(*inner)),
        Expr::For {
            pat, body: inner, ..
        } => binds(*pat).then(|| body.range(*inner)),
        Expr::Match { arms, .. } => arms
            .iter()
            .find(|arm| binds(arm.pat))
            .map(|arm| body.range(arm.body)),
        _ => None,
    })
}

/// Whether a condition has a `let` whose pattern is the one.
fn is_matched_in(body: &Body, cond: ExprId, binds: &impl Fn(PatId) -> bool) -> bool {
    match body.expr(cond) {
        Expr::Let { pat, .. } => binds(*pat),
        Expr::Logic { lhs, rhs, .. } => {
            is_matched_in(body, *lhs, binds) || is_matched_in(body, *rhs, binds)
        }
        _ => false,
    }
}

/// Whether the variable is declared outside a loop or closure that the range is in: it could be
/// ended there many times.
fn crosses_loop(body: &Body, local: LocalId, range: TextRange) -> bool {
    let declared: TextSize = body.local(local).range.start();
    body.expr_ids().any(|id| {
        matches!(
            body.expr(id),
            Expr::Loop { .. }
                | Expr::While { .. }
                | Expr::For { .. }
                | Expr::Closure(_)
                | Expr::Async { .. }
        ) && body.range(id).contains_range(range)
            && !body.range(id).contains(declared)
    })
}

/// Whether the name may mean another variable at the place.
fn is_shadowed(body: &Body, local: LocalId, at: TextRange) -> bool {
    let own = body.local(local);
    body.locals.iter().any(|other| {
        other.name == own.name
            && other.range.start() > own.range.start()
            && other.range.end() <= at.start()
    })
}

/// Whether a variable that was bound since, and is used at the place or later, may borrow from the
/// guard.
fn is_borrowed(context: &Context<'_>, flow: &FunctionFlow, holder: LocalId, at: TextRange) -> bool {
    let body = &flow.body;
    let solver = Solver::new(context.names);
    body.expr_ids().any(|id| {
        matches!(body.expr(id), Expr::Local(local) if *local != holder
            && body.local(*local).range.start() < at.start()
            && body.range(id).end() > at.start()
            && body.local(*local).range.start() > body.local(holder).range.start())
            && !solver.is_owned(flow.types.expr(id))
    })
}
