//! How the lock comes to be free where it is taken again, or need not be taken.

use ra_ap_syntax::{TextRange, TextSize};

use super::temporaries;
use crate::finding::Fix;
use crate::flow::conflicts::{Clash, Conflict};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::{self, Mode};
use crate::program::body::{Body, Expr, ExprId, LocalId};
use crate::program::solve::{SelfKind, Solver};
use crate::rules::context::{Context, fix};
use crate::rules::statements;
use crate::rules::uses::{Use, Uses};

pub(super) fn fixes(
    context: &Context<'_>,
    flow: &FunctionFlow,
    conflict: &Conflict<'_>,
) -> Vec<Fix> {
    if conflict.leaked {
        return Vec::new();
    }
    let Some(holder) = conflict.holder else {
        return temporaries::fixes(context, flow, conflict);
    };
    if !guards::is_guard(context.names, flow.types.local(holder)) {
        return Vec::new();
    }
    let reuse = reuse(context, flow, conflict, holder);
    let release = release(context, flow, conflict, holder);
    reuse.into_iter().chain(release).collect()
}

/// Uses the guard that is there in place of the one that would be a temporary.
fn reuse(
    context: &Context<'_>,
    flow: &FunctionFlow,
    conflict: &Conflict<'_>,
    holder: LocalId,
) -> Option<Fix> {
    if !conflict.second.way.is_empty() || conflict.clash == Clash::Upgrade || conflict.second.tried
    {
        return None;
    }
    let body = &flow.body;
    let parents = statements::parents(body);
    let parent = |id: ExprId| parents.get(id.index()).copied().flatten();
    // The guard itself: past `unwrap()`, `?` and `.await`.
    let mut guard = conflict.second.expr;
    while !guards::is_guard(context.names, flow.types.expr(guard)) {
        guard = parent(guard)?;
    }
    let around = parent(guard)?;
    let name = &body.local(holder).name;
    let (range, text) = match body.expr(around) {
        Expr::Deref(_) => (flow.range(guard), name.to_string()),
        Expr::MethodCall(call) if call.receiver == guard => (flow.range(guard), name.to_string()),
        Expr::Field { .. } | Expr::Index { .. } => (flow.range(guard), name.to_string()),
        _ => return None,
    };
    // Where its own statement holds the guard on for other uses, two ways to it would clash.
    if holds_borrow(flow, holder, conflict.second.expr) {
        return None;
    }
    let mut edits = vec![context.edit(range, text)];
    if changes(flow, &parents, around) {
        if conflict.first.mode != Mode::Exclusive {
            return None;
        }
        edits.extend(make_mutable(context, flow, holder)?);
    }
    let mut mend = fix(format!("Use `{name}`, which holds the lock already"), edits);
    mend.preferred = true;
    Some(mend)
}

/// Whether the place that starts at an expression is written to, or lent to be.
fn changes(flow: &FunctionFlow, parents: &[Option<ExprId>], mut id: ExprId) -> bool {
    let body = &flow.body;
    if let Expr::MethodCall(_) = body.expr(id) {
        return takes_mutably(flow, id);
    }
    while let Some(around) = parents.get(id.index()).copied().flatten() {
        match body.expr(around) {
            Expr::Field { .. } | Expr::Index { .. } | Expr::Deref(_) => id = around,
            Expr::Assign { lhs, .. } | Expr::AssignOp { lhs, .. } => return *lhs == id,
            Expr::Ref { mutability, .. } => {
                return *mutability == crate::program::type_ref::Mutability::Mut;
            }
            Expr::MethodCall(call) => return call.receiver == id && takes_mutably(flow, around),
            _ => return false,
        }
    }
    false
}

fn takes_mutably(flow: &FunctionFlow, call: ExprId) -> bool {
    let receiver = flow
        .types
        .calls
        .get(&call)
        .and_then(|callee| callee.receiver.as_ref());
    // A method that is not known may change what it is called on.
    receiver.is_none_or(|receiver| receiver.kind == SelfKind::Mut)
}

/// The edit that declares the variable `mut`, if it is not yet; `None` where that cannot be seen.
fn make_mutable(
    context: &Context<'_>,
    flow: &FunctionFlow,
    local: LocalId,
) -> Option<Option<crate::finding::FileEdit>> {
    let range = flow.body.local(local).range + flow.start;
    let before = context.text[..usize::from(range.start())].trim_end();
    if before.ends_with(" mut") || before.ends_with("(mut") {
        return Some(None);
    }
    before
        .ends_with("let")
        .then(|| Some(context.edit(TextRange::empty(range.start()), "mut ")))
}

/// Whether a variable that is used at or after an expression borrows from the guard.
fn holds_borrow(flow: &FunctionFlow, holder: LocalId, from: ExprId) -> bool {
    let body = &flow.body;
    let start = body.range(from).start();
    body.expr_ids().any(|id| {
        let Expr::Block(block) = body.expr(id) else {
            return false;
        };
        block.statements.iter().any(|statement| {
            let crate::program::body::Statement::Let {
                pat,
                init: Some(init),
                ..
            } = statement
            else {
                return false;
            };
            if !mentions(body, *init, holder) {
                return false;
            }
            let mut locals = Vec::new();
            body.bindings(*pat, &mut locals);
            locals.into_iter().any(|local| {
                let ty = flow.types.local(local);
                let is_plain = matches!(ty, crate::program::ty::Ty::Prim(_));
                let used_later = statements::uses(body, local)
                    .into_iter()
                    .any(|used| body.range(used).end() > start);
                !is_plain && used_later
            })
        })
    })
}

fn mentions(body: &Body, id: ExprId, local: LocalId) -> bool {
    if matches!(body.expr(id), Expr::Local(found) if *found == local) {
        return true;
    }
    let mut found = false;
    body.for_each_child(id, &mut |child| found |= mentions(body, child, local));
    found
}

/// Ends the first guard before the statement that takes the lock again.
fn release(
    context: &Context<'_>,
    flow: &FunctionFlow,
    conflict: &Conflict<'_>,
    holder: LocalId,
) -> Option<Fix> {
    let body = &flow.body;
    let (place, _) = statements::let_of(body, holder)?;
    let at = statement_around(body, conflict.second.expr)?;
    let second = body.range(conflict.second.expr);
    // Ending it must not take the guard away from somebody: no use at the statement or after it,
    // unless the variable is given the new guard there.
    let assigned = assigned_at(body, holder, at);
    let uses = Uses::new(context, flow).of_local(holder)?;
    let is_used = uses.into_iter().any(|(used, how)| {
        let range = body.range(used);
        if range.end() <= at.start() {
            // Perhaps it is gone already.
            return matches!(how, Use::Move | Use::Unknown);
        }
        assigned.is_none_or(|lhs| range.start() <= at.end() && used != lhs)
    });
    let is_before = body.range(place.block).contains_range(second)
        && body.local(holder).range.end() < at.start();
    if is_used || !is_before || crosses_loop(body, holder, second) {
        return None;
    }
    let mut solver = Solver::new(context.names);
    let borrows = body.expr_ids().any(|id| {
        let ty = flow.types.expr(id);
        matches!(body.expr(id), Expr::Local(local) if *local != holder
            && body.local(*local).range.start() < at.start()
            && body.range(id).end() > at.start()
            && body.local(*local).range.start() > body.local(holder).range.start())
            && !solver_owns(&mut solver, ty)
    });
    if borrows {
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
    Some(fix(
        format!("Release the lock first: `drop({name})`"),
        vec![edit],
    ))
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

fn solver_owns(solver: &mut Solver<'_>, ty: &crate::program::ty::Ty) -> bool {
    solver.is_owned(ty)
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
