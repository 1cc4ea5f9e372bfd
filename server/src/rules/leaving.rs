//! How control leaves a piece of code other than by its end: what could not be done from inside a
//! closure.

use crate::program::body::{Body, Expr, ExprId, Macro};
use crate::program::type_ref::Name;

/// What leaves the code, as it is written. `is_round`: whether the code is the body of a loop, whose
/// `break` and `continue` leave it too.
pub(super) fn exit(body: &Body, code: ExprId, is_round: bool) -> Option<String> {
    let around = match is_round {
        true => Around::Code,
        false => Around::Loop,
    };
    found(body, code, &mut Vec::new(), around)
}

/// What stands directly around an expression, from the outside inwards.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Around {
    Code,
    /// A loop in it, which `break` means.
    Loop,
    /// A closure or async block in it, which `return` and `?` mean.
    Closure,
}

fn found<'b>(
    body: &'b Body,
    id: ExprId,
    labels: &mut Vec<&'b Name>,
    around: Around,
) -> Option<String> {
    let leaves = |what: &str| Some(what.to_owned());
    let is_outer = around != Around::Closure;
    let mut inner = around;
    let mut label = None;
    match body.expr(id) {
        Expr::Return(_) if is_outer => return leaves("return"),
        Expr::Try(_) if is_outer => return leaves("?"),
        Expr::Await(_) if is_outer => return leaves(".await"),
        Expr::Macro(Macro::Join { .. } | Macro::Select(_)) if is_outer => return leaves(".await"),
        Expr::Yield(_) => return leaves("yield"),
        Expr::Break { label: None, .. } if around == Around::Code => return leaves("break"),
        Expr::Continue { label: None } if around == Around::Code => return leaves("continue"),
        Expr::Break {
            label: Some(to), ..
        }
        | Expr::Continue { label: Some(to) }
            if !labels.contains(&to) =>
        {
            return leaves(to);
        }
        Expr::Closure(_) | Expr::Async { .. } => inner = Around::Closure,
        Expr::Loop { label: own, .. }
        | Expr::While { label: own, .. }
        | Expr::For { label: own, .. } => {
            label = own.as_ref();
            inner = around.max(Around::Loop);
        }
        Expr::Block(block) => label = block.label.as_ref(),
        _ => {}
    }
    labels.extend(label);
    let mut result = None;
    body.for_each_child(id, &mut |child| {
        if result.is_none() {
            result = found(body, child, labels, inner);
        }
    });
    if label.is_some() {
        labels.pop();
    }
    result
}
