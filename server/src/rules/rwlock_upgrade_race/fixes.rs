//! The write that asks again: it puts something in only where there is still nothing.

use ra_ap_syntax::{TextRange, TextSize};

use super::sections::{Does, Sections, Write};
use super::{cases, origin};
use crate::finding::{FileEdit, Finding, Fix};
use crate::program::body::{Expr, ExprId};
use crate::rules::context::{Context, fix};
use crate::rules::statements;
use crate::rules::uses::Uses;

/// The collections that have an `entry` for each key.
const MAPS: &[&str] = &["std::collections::HashMap", "std::collections::BTreeMap"];

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    for flow in context.functions() {
        for case in cases(context, flow) {
            if flow.range(origin(flow, case.write)) != finding.range {
                continue;
            }
            let sections = Sections::new(context, flow, Uses::new(context, flow));
            let writes = sections.writes(case.write).unwrap_or_default();
            let [write] = writes.as_slice() else {
                continue;
            };
            let Some(edits) = again(&sections, write) else {
                continue;
            };
            return vec![fix("Put it in only where there is still nothing", edits)];
        }
    }
    Vec::new()
}

/// `insert` as `entry(…).or_insert(…)`, `= Some(…)` as `get_or_insert(…)`.
fn again(sections: &Sections<'_>, write: &Write) -> Option<Vec<FileEdit>> {
    let (context, flow) = (sections.context, sections.flow);
    let body = &flow.body;
    if body.is_in_call_of_macro(write.call) {
        return None;
    }
    let range = flow.range(write.call);
    // Where nothing follows, the value of the block is that of the write: none.
    let place = statements::statement_of(body, write.call)?;
    let is_last = statements::block(body, place.block)?.tail == Some(write.call);
    let end = is_last.then(|| context.edit(TextRange::empty(range.end()), ";"));
    let mut edits = match (body.expr(write.call), write.does) {
        (Expr::MethodCall(call), Does::Insert(value)) => {
            let [key, _] = *call.args else { return None };
            if !sections.is_one_of(call.receiver, MAPS) || is_used_later(sections, write, value) {
                return None;
            }
            let between = TextRange::new(flow.range(key).end(), flow.range(value).start());
            let is_comma = context.source(between).trim() == ",";
            is_comma.then(|| {
                vec![
                    context.edit(call.name_range + flow.start, "entry"),
                    context.edit(between, ").or_insert("),
                ]
            })?
        }
        (Expr::MethodCall(call), Does::Assign(value)) => {
            if is_used_later(sections, write, value) {
                return None;
            }
            vec![context.edit(call.name_range + flow.start, "get_or_insert")]
        }
        (Expr::Assign { lhs, .. }, Does::Assign(value)) => {
            let inner = sections.inside_some(value);
            if inner == value || is_used_later(sections, write, inner) {
                return None;
            }
            // A method finds its way through the guard by itself.
            let place = match body.expr(*lhs) {
                Expr::Deref(place) => flow.range(*place),
                _ => flow.range(*lhs),
            };
            let place = context.source(place);
            let inner = context.source(flow.range(inner));
            vec![context.edit(range, format!("{place}.get_or_insert({inner})"))]
        }
        _ => return None,
    };
    edits.extend(end);
    Some(edits)
}

/// Whether the function goes on with what it puts in: with that of somebody else in there it would go on
/// with another one.
fn is_used_later(sections: &Sections<'_>, write: &Write, value: ExprId) -> bool {
    let body = &sections.flow.body;
    let (value, end): (TextRange, TextSize) = (body.range(value), body.range(write.call).end());
    let mut locals = body.expr_ids().filter_map(|id| match body.expr(id) {
        Expr::Local(local) if value.contains_range(body.range(id)) => Some(*local),
        _ => None,
    });
    locals.any(|local| {
        sections
            .uses
            .of_local(local)
            .is_none_or(|uses| uses.iter().any(|(id, _)| body.range(*id).start() >= end))
    })
}
