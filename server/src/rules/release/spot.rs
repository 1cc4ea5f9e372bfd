//! Where a value can be taken beforehand: nothing of account happens between there and its place.

use crate::flow::function::FunctionFlow;
use crate::program::body::{Arm, Body, Expr, ExprId, Macro, Statement};
use crate::program::ty::{Prim, Ty};
use crate::rules::statements::{self, Place, is_plain};

/// Where a `let` can stand that takes an expression's value first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// Before a statement.
    Statement(Place),
    /// In braces around an expression that stands where no statement can: an arm's body.
    Braces(ExprId),
}

/// The spot from where the expression is the first thing that happens, and always happens.
pub(super) fn spot(flow: &FunctionFlow, parents: &[Option<ExprId>], id: ExprId) -> Option<Spot> {
    let body = &flow.body;
    let mut child = id;
    loop {
        if let Some(place) = statement(body, child) {
            return Some(Spot::Statement(place));
        }
        let parent = parents[child.index()]?;
        match step(flow, parents, parent, child)? {
            Step::On => child = parent,
            Step::Braces => return Some(Spot::Braces(child)),
        }
    }
}

enum Step {
    /// The expression around starts with this one.
    On,
    /// It stands alone, in a branch.
    Braces,
}

fn step(
    flow: &FunctionFlow,
    parents: &[Option<ExprId>],
    parent: ExprId,
    child: ExprId,
) -> Option<Step> {
    let body = &flow.body;
    let leads = |parts: &[ExprId]| {
        parts
            .iter()
            .take_while(|part| **part != child)
            .all(|part| is_plain(body, *part) || is_text(flow, *part))
    };
    let is_first = match body.expr(parent) {
        Expr::Await(_)
        | Expr::Try(_)
        | Expr::Return(_)
        | Expr::Deref(_)
        | Expr::Not(_)
        | Expr::Neg(_)
        | Expr::Ref { .. }
        | Expr::Cast { .. }
        | Expr::Field { .. }
        | Expr::Break { .. } => true,
        Expr::MethodCall(call) => {
            call.receiver == child || is_plain(body, call.receiver) && leads(&call.args)
        }
        Expr::Call { callee, args } => *callee != child && is_plain(body, *callee) && leads(args),
        Expr::Binary { lhs, rhs, .. } => leads(&[*lhs, *rhs]),
        Expr::Index { base, index } => leads(&[*base, *index]),
        Expr::Tuple(parts) | Expr::Array(parts) => leads(parts),
        Expr::Macro(Macro::Vec(parts) | Macro::Format { args: parts, .. }) => leads(parts),
        Expr::Macro(Macro::Join { futures, .. }) => leads(futures),
        Expr::Record { fields, .. } => {
            leads(&fields.iter().map(|(_, value)| *value).collect::<Vec<_>>())
        }
        // The place is looked for when its new value is there.
        Expr::Assign { rhs, .. } => *rhs == child,
        Expr::AssignOp { lhs, rhs } => {
            let sides = [*lhs, *rhs].map(|side| flow.types.expr(side));
            let built_in = sides.iter().all(|ty| matches!(ty, Ty::Prim(_)));
            *rhs == child && (built_in || is_plain(body, *lhs))
        }
        Expr::Match { scrutinee, arms } => {
            if arms.iter().any(|arm| is_body(arm, child)) {
                return Some(Step::Braces);
            }
            *scrutinee == child
        }
        Expr::If {
            cond, otherwise, ..
        } => {
            if *otherwise == Some(child) {
                return Some(Step::Braces);
            }
            *cond == child
        }
        Expr::For { iter, .. } => *iter == child,
        // The `let` of an `if`; that of a `while` happens again and again.
        Expr::Let { .. } => parents[parent.index()]
            .is_some_and(|around| matches!(body.expr(around), Expr::If { .. })),
        _ => false,
    };
    is_first.then_some(Step::On)
}

/// Whether an expression makes a `String` of a `str`: that can come before or after anything.
fn is_text(flow: &FunctionFlow, id: ExprId) -> bool {
    let body = &flow.body;
    match body.expr(id) {
        Expr::MethodCall(call) => {
            call.args.is_empty()
                && matches!(call.name.as_str(), "to_owned" | "to_string" | "into")
                && is_plain(body, call.receiver)
                && *flow.types.expr(call.receiver).strip_refs() == Ty::Prim(Prim::Str)
        }
        _ => false,
    }
}

fn is_body(arm: &Arm, id: ExprId) -> bool {
    arm.body == id
}

/// The statement whose first act the expression is: `e;`, `let x = e;`, `let p = e else …`, a tail.
fn statement(body: &Body, id: ExprId) -> Option<Place> {
    body.expr_ids().find_map(|candidate| {
        let block = statements::block(body, candidate)?;
        let index = block
            .statements
            .iter()
            .position(|statement| match statement {
                Statement::Let { init, .. } => *init == Some(id),
                Statement::Expr { expr, .. } => *expr == id,
            });
        let index = index.or_else(|| (block.tail == Some(id)).then_some(block.statements.len()))?;
        Some(Place {
            block: candidate,
            index,
        })
    })
}
