//! How the lock comes to be free where it is taken again, or need not be taken.

use ra_ap_syntax::TextRange;

use super::temporaries;
use crate::finding::Fix;
use crate::flow::conflicts::{Clash, Conflict};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::{self, Mode};
use crate::program::body::{Body, Expr, ExprId, LocalId};
use crate::program::solve::SelfKind;
use crate::rules::context::{Context, fix};
use crate::rules::release::early::drop_before;
use crate::rules::statements;

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
    let release = drop_before(
        context,
        flow,
        holder,
        conflict.second.expr,
        "Release the lock first",
    );
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
