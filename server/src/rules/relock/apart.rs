//! Two acquisitions of which one is made when a condition holds, and the other when it does not.

use std::collections::BTreeSet;

use crate::flow::function::FunctionFlow;
use crate::program::body::{Body, Expr, ExprId, LocalId};
use crate::rules::statements;

/// Whether the two are made under conditions that ask about something in common: `a.then(|| lock.read())`
/// and `(!a).then(|| lock.write())` never meet. Nor do they where the first guard, in the variable
/// `holder`, is only dropped under such a condition. What a condition says is not looked at.
pub(super) fn depend_on_the_same(
    flow: &FunctionFlow,
    first: ExprId,
    holder: Option<LocalId>,
    second: ExprId,
) -> bool {
    let body = &flow.body;
    let parents = statements::parents(body);
    let is_holder =
        |id: &ExprId| matches!(body.expr(*id), Expr::Local(local) if Some(*local) == holder);
    let asked_by_second = asked(body, &parents, second, first);
    !asked_by_second.is_empty()
        && body
            .expr_ids()
            .filter(is_holder)
            .chain([first])
            .any(|id| !asked(body, &parents, id, second).is_disjoint(&asked_by_second))
}

/// What the conditions ask about that stand around one expression and not around the other.
fn asked(body: &Body, parents: &[Option<ExprId>], one: ExprId, other: ExprId) -> BTreeSet<String> {
    let around = |id: ExprId| std::iter::successors(Some(id), |id| parents[id.index()]);
    let others: Vec<ExprId> = around(other).collect();
    let mut asked = BTreeSet::new();
    // A guard that `then` gives is taken in the closure it is given.
    if let Expr::MethodCall(call) = body.expr(one)
        && call
            .args
            .iter()
            .any(|arg| matches!(body.expr(*arg), Expr::Closure(_)))
    {
        places(body, call.receiver, &mut asked);
    }
    let alone = around(one).take_while(|id| !others.contains(id));
    for part in alone {
        let whole = parents[part.index()];
        if let Some(condition) = whole.and_then(|whole| condition(body, whole, part)) {
            places(body, condition, &mut asked);
        }
    }
    asked
}

/// What decides whether a part of an expression runs.
fn condition(body: &Body, whole: ExprId, part: ExprId) -> Option<ExprId> {
    match body.expr(whole) {
        Expr::If { cond, .. } if *cond != part => Some(*cond),
        Expr::Match { scrutinee, .. } if *scrutinee != part => Some(*scrutinee),
        Expr::While { cond, .. } if *cond != part => Some(*cond),
        Expr::Logic { lhs, .. } if *lhs != part => Some(*lhs),
        // `then`, `filter`, `map` and their like: what stands before the dot decides.
        Expr::MethodCall(call) if call.receiver != part => Some(call.receiver),
        _ => None,
    }
}

/// The largest places that an expression names, as text: `a`, `self.on`, `self.is_on()`.
fn places(body: &Body, id: ExprId, found: &mut BTreeSet<String>) {
    if let Some(name) = name_of(body, id) {
        found.insert(name);
        return;
    }
    body.for_each_child(id, &mut |child| places(body, child, found));
}

fn name_of(body: &Body, id: ExprId) -> Option<String> {
    match body.expr(id) {
        Expr::Local(local) => Some(format!("{}", local.0)),
        Expr::Field { base, name } => Some(format!("{}.{name}", name_of(body, *base)?)),
        Expr::MethodCall(call) if call.args.is_empty() => {
            Some(format!("{}.{}()", name_of(body, call.receiver)?, call.name))
        }
        _ => None,
    }
}
