//! Loops as rules ask about them: which one is around, and whether code in it leaves it.

use ra_ap_syntax::TextRange;

use super::context::Context;
use super::statements;
use crate::finding::FileEdit;
use crate::flow::function::FunctionFlow;
use crate::program::body::{Body, Expr, ExprId, FormatResult, Macro, Statement};
use crate::program::items::DefKind;
use crate::program::ty::Ty;
use crate::program::type_ref::TypeRef;

/// The innermost loop around an expression, in the same function, closure or async block.
pub(crate) fn loop_around(
    body: &Body,
    parent: impl Fn(ExprId) -> Option<ExprId>,
    id: ExprId,
) -> Option<ExprId> {
    let mut inner = id;
    loop {
        let outer = parent(inner)?;
        match body.expr(outer) {
            Expr::Loop { .. } | Expr::While { .. } => return Some(outer),
            // What a `for` goes through is made once.
            Expr::For { iter, .. } if *iter != inner => return Some(outer),
            Expr::Closure(_) | Expr::Async { .. } | Expr::Macro(Macro::Stream { .. }) => {
                return None;
            }
            _ => inner = outer,
        }
    }
}

/// Whether control that comes to an expression never goes on behind it, but leaves the loop around or
/// the function: on every way through it stands a `break`, a `return` or a panic.
pub(super) fn always_leaves(body: &Body, id: ExprId) -> bool {
    match body.expr(id) {
        Expr::Return(_) | Expr::Break { .. } => true,
        Expr::Macro(Macro::Format { result, .. }) => *result == FormatResult::Never,
        Expr::Block(block) => {
            let ranges = block.statements.iter().any(|statement| match statement {
                Statement::Expr { expr, .. } => always_leaves(body, *expr),
                Statement::Let { .. } => false,
            });
            ranges || block.tail.is_some_and(|tail| always_leaves(body, tail))
        }
        Expr::If {
            then,
            otherwise: Some(otherwise),
            ..
        } => always_leaves(body, *then) && always_leaves(body, *otherwise),
        Expr::Match { arms, .. } => {
            !arms.is_empty() && arms.iter().all(|arm| always_leaves(body, arm.body))
        }
        _ => false,
    }
}

/// Whether some way through an expression leaves the loop around or the function.
pub(super) fn may_leave(body: &Body, id: ExprId) -> bool {
    match body.expr(id) {
        Expr::Return(_) | Expr::Break { .. } | Expr::Try(_) => true,
        // To a loop further out, perhaps.
        Expr::Continue { label: Some(_) } => true,
        Expr::Macro(Macro::Format { result, .. }) => *result == FormatResult::Never,
        Expr::Closure(_) | Expr::Async { .. } => false,
        // Nothing is known of what is in it.
        Expr::Missing | Expr::Macro(Macro::Opaque { .. }) => true,
        _ => {
            let mut found = false;
            body.for_each_child(id, &mut |child| found |= may_leave(body, child));
            found
        }
    }
}

/// Whether `break` can be written for the innermost loop around: the loop gives no value, and nothing
/// counts on its never ending.
pub(super) fn can_break(context: &Context<'_>, flow: &FunctionFlow, around: ExprId) -> bool {
    let body = &flow.body;
    let Expr::Loop {
        body: inside,
        label,
    } = body.expr(around)
    else {
        return true;
    };
    let mut breaks = Vec::new();
    own_breaks(body, *inside, label.as_deref(), false, &mut breaks);
    if !breaks.is_empty() {
        return breaks.iter().all(|has_value| !has_value);
    }
    let parents = statements::parents(body);
    let mut inner = around;
    loop {
        let Some(outer) = parents[inner.index()] else {
            let DefKind::Fn(function) = &context.program().def(flow.def).kind else {
                return false;
            };
            return function.ret == TypeRef::unit();
        };
        match body.expr(outer) {
            Expr::Block(block) => {
                let is_last = match block.tail {
                    Some(tail) => tail == inner,
                    None => {
                        statements::index_in(body, outer, inner)
                            == block.statements.len().checked_sub(1)
                    }
                };
                if !is_last {
                    return true;
                }
            }
            Expr::Async { .. } => {
                return match flow.types.expr(outer) {
                    Ty::Async(_, output) => matches!(**output, Ty::Never) || **output == Ty::unit(),
                    _ => false,
                };
            }
            _ => return false,
        }
        inner = outer;
    }
}

/// Whether each `break` of a loop, in its body, has a value.
fn own_breaks(body: &Body, id: ExprId, label: Option<&str>, nested: bool, into: &mut Vec<bool>) {
    match body.expr(id) {
        Expr::Break { label: to, value } => match to {
            Some(to) if Some(to.as_str()) == label => into.push(value.is_some()),
            None if !nested => into.push(value.is_some()),
            _ => {}
        },
        Expr::Closure(_) | Expr::Async { .. } => {}
        Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => {
            body.for_each_child(id, &mut |child| own_breaks(body, child, label, true, into));
        }
        _ => body.for_each_child(id, &mut |child| {
            own_breaks(body, child, label, nested, into)
        }),
    }
}

/// The edit that puts a statement of its own before a loop, where the loop is a statement itself.
pub(super) fn before(
    context: &Context<'_>,
    flow: &FunctionFlow,
    around: ExprId,
    statement: &str,
) -> Option<FileEdit> {
    statements::statement_of(&flow.body, around)?;
    let range = flow.range(around);
    let (newline, indent) = (context.newline(), context.indent(range));
    let text = format!("{statement}{newline}{indent}");
    Some(context.edit(TextRange::empty(range.start()), text))
}
