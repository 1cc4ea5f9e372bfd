//! What is done with a place: a variable, a field, what a guard gives access to.

use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId};
use crate::program::solve::SelfKind;
use crate::program::type_ref::Mutability;

/// Whether the code around may change the place that an expression names.
pub(crate) fn is_mutated(flow: &FunctionFlow, parents: &[Option<ExprId>], id: ExprId) -> bool {
    let Some(parent) = parents[id.index()] else {
        return false;
    };
    match flow.body.expr(parent) {
        Expr::Ref { mutability, .. } => *mutability == Mutability::Mut,
        Expr::Assign { lhs, .. } | Expr::AssignOp { lhs, .. } => *lhs == id,
        Expr::MethodCall(call) => {
            let callee = flow.types.calls.get(&parent);
            let receiver = callee.and_then(|callee| callee.receiver.as_ref());
            call.receiver == id && receiver.is_none_or(|receiver| receiver.kind != SelfKind::Shared)
        }
        Expr::Field { .. } | Expr::Deref(_) => is_mutated(flow, parents, parent),
        Expr::Index { base, .. } => *base == id && is_mutated(flow, parents, parent),
        _ => false,
    }
}
