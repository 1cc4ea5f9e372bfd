//! Values that nobody takes.

use super::context::Context;
use super::statements::{self, Place};
use super::uses::Uses;
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId, LocalId, Pat, PatId, Statement};

/// How the value of an expression is thrown away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Discard {
    /// `f();`
    Statement,
    /// The value of a branch of such a statement: `if c { f() } else { g() };`
    Branch,
    /// `let _ = f();`, with the pattern.
    Wildcard(PatId),
    /// `_ = f();`, with the left side.
    Assign(ExprId),
    /// `let x = f();`, and `x` is never named again.
    Unused(LocalId),
}

/// How the value of an expression is thrown away where it stands; `None` if somebody may take it.
pub(crate) fn discarded(
    context: &Context<'_>,
    flow: &FunctionFlow,
    uses: &Uses<'_>,
    id: ExprId,
) -> Option<Discard> {
    let body = &flow.body;
    let parent = uses.parent(id)?;
    let as_branch = || match discarded(context, flow, uses, parent)? {
        Discard::Statement | Discard::Branch => Some(Discard::Branch),
        _ => None,
    };
    match body.expr(parent) {
        Expr::Block(block) => {
            if block.tail == Some(id) {
                return as_branch();
            }
            block
                .statements
                .iter()
                .find_map(|statement| match statement {
                    // Without its `;` it is the block's value: what follows is not compiled.
                    Statement::Expr { expr, range } if *expr == id => {
                        let source = context.source(*range + flow.start);
                        source.ends_with(';').then_some(Discard::Statement)
                    }
                    Statement::Let {
                        pat,
                        ty: None,
                        init: Some(init),
                        otherwise: None,
                        ..
                    } if *init == id => bound(context, flow, *pat),
                    _ => None,
                })
        }
        Expr::If {
            then,
            otherwise: Some(otherwise),
            ..
        } if *then == id || *otherwise == id => as_branch(),
        Expr::Match { scrutinee, .. } if *scrutinee != id => as_branch(),
        Expr::Assign { lhs, rhs } if *rhs == id => {
            matches!(body.expr(*lhs), Expr::Underscore).then_some(Discard::Assign(*lhs))
        }
        _ => None,
    }
}

/// The statement that throws a value away, unless it is part of a larger one.
pub(crate) fn statement_of(
    flow: &FunctionFlow,
    uses: &Uses<'_>,
    id: ExprId,
    discard: Discard,
) -> Option<Place> {
    match discard {
        Discard::Assign(_) => statements::statement_of(&flow.body, uses.parent(id)?),
        Discard::Branch => None,
        _ => statements::statement_of(&flow.body, id),
    }
}

fn bound(context: &Context<'_>, flow: &FunctionFlow, pat: PatId) -> Option<Discard> {
    match flow.body.pat(pat) {
        Pat::Wildcard => Some(Discard::Wildcard(pat)),
        Pat::Bind {
            local,
            by_ref: false,
            inner: None,
        } => {
            let is_unused = statements::mentions(context, flow, *local).is_empty();
            is_unused.then_some(Discard::Unused(*local))
        }
        _ => None,
    }
}
