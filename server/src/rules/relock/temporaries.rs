//! How a temporary guard comes to end before its lock is taken again: one of the two values is taken
//! in a statement of its own.

use crate::finding::Fix;
use crate::flow::build::Origin;
use crate::flow::conflicts::Conflict;
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards;
use crate::program::body::{Expr, ExprId};
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::program::type_ref::Mutability;
use crate::rules::context::{Context, fix};
use crate::rules::heads::head_around;
use crate::rules::release::hoist::{hoist, take_before};
use crate::rules::statements::{self, is_plain};

pub(super) fn fixes(
    context: &Context<'_>,
    flow: &FunctionFlow,
    conflict: &Conflict<'_>,
) -> Vec<Fix> {
    let Origin::Expr(first) = conflict.first.origin else {
        return Vec::new();
    };
    let parents = statements::parents(&flow.body);
    let places = Places {
        context,
        flow,
        parents: &parents,
        first,
        second: conflict.second.expr,
    };
    let first = places.first_before();
    // Rather another order than a copy of all that the lock protects.
    let fix = match first {
        Some(fix) if fix.preferred => Some(fix),
        first => places.second_before().or(first),
    };
    fix.into_iter().collect()
}

struct Places<'c, 'a> {
    context: &'c Context<'a>,
    flow: &'c FunctionFlow,
    parents: &'c [Option<ExprId>],
    /// What gives the guard.
    first: ExprId,
    /// What takes the lock again.
    second: ExprId,
}

impl Places<'_, '_> {
    /// What the first guard is needed for is taken out of it, so that it ends.
    fn first_before(&self) -> Option<Fix> {
        let body = &self.flow.body;
        let head = head_around(body, self.parents, self.first);
        let second = body.range(self.second);
        if head.is_some_and(|head| body.range(head.value).contains_range(second)) {
            return None;
        }
        let awaits = [self.second];
        let release = "Release the lock";
        let mut fix = hoist(self.context, self.flow, self.first, &awaits, release)?;
        // There may be a better way: to do both with one guard.
        fix.safe = false;
        Some(fix)
    }

    /// What the second guard is needed for is taken before the first is there.
    fn second_before(&self) -> Option<Fix> {
        let body = &self.flow.body;
        let mut value = self.second;
        let around = loop {
            let parent = self.parents[value.index()]?;
            if body.range(parent).contains_range(body.range(self.first)) {
                break parent;
            }
            value = parent;
        };
        if !self.is_passed(around, value) {
            return None;
        }
        if let Expr::Ref { expr, mutability } = body.expr(value) {
            value = (*mutability == Mutability::Shared).then_some(*expr)?;
        }
        let name = statements::fresh_name(self.flow, "value");
        if !self.stands_for_itself(value) {
            return None;
        }
        let edits = take_before(self.context, self.flow, self.parents, around, value, &name)?;
        let title = format!("Take the value into `{name}` first, before the lock is held");
        let mut fix = fix(title, edits);
        fix.preferred = true;
        Some(fix)
    }

    /// Whether a part of `around` is evaluated after nothing but the first guard, and plain places.
    fn is_passed(&self, around: ExprId, value: ExprId) -> bool {
        let body = &self.flow.body;
        let first = body.range(self.first);
        let mut parts = match body.expr(around) {
            Expr::MethodCall(call) => {
                let mut parts = vec![call.receiver];
                parts.extend(&call.args);
                parts
            }
            Expr::Call { callee, args } => {
                let mut parts = vec![*callee];
                parts.extend(args);
                parts
            }
            Expr::Binary { lhs, rhs, .. } | Expr::AssignOp { lhs, rhs } => vec![*lhs, *rhs],
            Expr::Index { base, index } => vec![*base, *index],
            Expr::Tuple(parts) | Expr::Array(parts) => parts.clone(),
            _ => return false,
        };
        let Some(end) = parts.iter().position(|part| *part == value) else {
            return false;
        };
        parts.truncate(end);
        let (holders, others): (Vec<ExprId>, Vec<ExprId>) = parts
            .into_iter()
            .partition(|part| body.range(*part).contains_range(first));
        !holders.is_empty()
            && holders.into_iter().all(|part| self.is_only_guard(part))
            && others.into_iter().all(|part| is_plain(body, part))
    }

    /// Whether an expression takes the lock, and does nothing else but to look at a place in it.
    fn is_only_guard(&self, mut id: ExprId) -> bool {
        let (body, names) = (&self.flow.body, self.context.names);
        while id != self.first {
            id = match body.expr(id) {
                Expr::Deref(inner) | Expr::Field { base: inner, .. } => *inner,
                Expr::Ref { expr, .. } | Expr::Await(expr) => *expr,
                Expr::MethodCall(call) if guards::is_guard(names, self.flow.types.expr(id)) => {
                    call.receiver
                }
                _ => return false,
            };
        }
        match body.expr(id) {
            Expr::MethodCall(call) => is_plain(body, call.receiver),
            _ => false,
        }
    }

    /// Whether a value borrows nothing and keeps no lock.
    fn stands_for_itself(&self, id: ExprId) -> bool {
        let ty = self.flow.types.expr(id);
        let is_place = matches!(
            self.flow.body.expr(id),
            Expr::Deref(_) | Expr::Field { .. } | Expr::Index { .. } | Expr::Local(_)
        );
        let is_unit = matches!(ty, Ty::Tuple(parts) if parts.is_empty()) || *ty == Ty::Never;
        let is_free = !is_place || matches!(ty, Ty::Prim(_));
        let holds = |ty: &Ty| guards::is_guard(self.context.names, ty);
        is_free
            && !is_unit
            && !holds(ty)
            && !ty.parts().into_iter().any(holds)
            && Solver::new(self.context.names).is_owned(ty)
    }
}
