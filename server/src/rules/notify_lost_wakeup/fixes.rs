//! `notified()` before the check.

use ra_ap_syntax::{TextRange, TextSize};

use super::{Case, cases};
use crate::finding::{Finding, Fix};
use crate::program::body::Expr;
use crate::program::ty::Ty;
use crate::program::type_ref::Mutability;
use crate::rules::context::{Context, fix};
use crate::rules::uses::Uses;
use crate::rules::{loops, statements};

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let cases = context.functions().flat_map(|flow| cases(context, flow));
    let found = cases
        .into_iter()
        .find(|case| case.flow.range(case.call) == finding.range);
    found
        .and_then(|case| first(context, &case))
        .into_iter()
        .collect()
}

fn first(context: &Context<'_>, case: &Case<'_>) -> Option<Fix> {
    let flow = case.flow;
    let body = &flow.body;
    let Expr::MethodCall(call) = body.expr(case.call) else {
        return None;
    };
    // The future borrows the `Notify`: what it is reached through must be shared meanwhile.
    let root = Uses::new(context, flow).root(call.receiver)?;
    let is_shared = match flow.types.local(root) {
        Ty::Ref(_, Mutability::Shared) => true,
        Ty::Adt(id, _) => context.program().path_of(*id) == "std::sync::Arc",
        _ => false,
    };
    let is_assigned = body.expr_ids().any(|id| {
        matches!(body.expr(id), Expr::Assign { lhs, .. }
            if matches!(body.expr(*lhs), Expr::Local(local) if *local == root))
    });
    if !is_shared || is_assigned {
        return None;
    }
    let name = statements::fresh_name(flow, "notified");
    let made = context.source(flow.range(case.call));
    let whole = flow.range(case.whole);
    let (newline, indent, unit) = (
        context.newline(),
        context.indent(whole),
        context.indent_unit(),
    );
    let statement = format!("let {name} = {made};");
    let mut edits = vec![context.edit(flow.range(case.call), name)];
    match body.expr(case.whole) {
        Expr::Loop { body: list, .. } => {
            let inside = flow.range(*list).start() + TextSize::of('{');
            let text = format!("{newline}{indent}{unit}{statement}");
            edits.push(context.edit(TextRange::empty(inside), text));
        }
        Expr::If { .. } => {
            // Before the check, in the same block; the temporary of the future lives on to its end.
            edits.push(loops::before(context, flow, case.whole, &statement)?);
        }
        Expr::While {
            cond, body: list, ..
        } => {
            if has_let(case) {
                return None;
            }
            let source = context.source(whole);
            let word = u32::try_from(source.find("while")?).ok()?;
            let start = whole.start() + TextSize::new(word);
            let brace = flow.range(*list).start() + TextSize::of('{');
            let cond = match body.expr(*cond) {
                Expr::Not(inner) => context.source(flow.range(*inner)).to_owned(),
                _ => format!("!({})", context.source(flow.range(*cond))),
            };
            let text = format!(
                "loop {{{newline}{indent}{unit}{statement}{newline}\
                 {indent}{unit}if {cond} {{{newline}\
                 {indent}{unit}{unit}break;{newline}\
                 {indent}{unit}}}"
            );
            edits.push(context.edit(TextRange::new(start, brace), text));
        }
        _ => return None,
    }
    let mut result = fix("Call `notified()` before the check", edits);
    result.preferred = true;
    Some(result)
}

/// Whether the condition binds something.
fn has_let(case: &Case<'_>) -> bool {
    let body = &case.flow.body;
    let range = body.range(case.cond);
    body.expr_ids()
        .any(|id| matches!(body.expr(id), Expr::Let { .. }) && range.contains_range(body.range(id)))
}
