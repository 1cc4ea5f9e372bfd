//! Wait for the thread at the end of the function.

use ra_ap_syntax::TextRange;

use super::sites;
use crate::finding::{Finding, Fix};
use crate::flow::function::FunctionFlow;
use crate::program::body::ExprId;
use crate::rules::context::{Context, fix};
use crate::rules::discarded::{Discard, discarded, statement_of};
use crate::rules::spawned;
use crate::rules::statements;
use crate::rules::uses::Uses;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let found = context.functions().find_map(|flow| {
        let call = sites(context, flow)
            .into_iter()
            .find(|call| flow.range(*call) == finding.range)?;
        Some((flow, call))
    });
    found
        .and_then(|(flow, call)| joined(context, flow, call))
        .into_iter()
        .collect()
}

fn joined(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> Option<Fix> {
    let body = &flow.body;
    let uses = Uses::new(context, flow);
    let handle = spawned::at(context, flow, call)?.handle(flow, &uses);
    let discard = discarded(context, flow, &uses, handle)?;
    let place = statement_of(flow, &uses, handle, discard)?;
    // Further in, the variable would not reach the end of the function.
    if place.block != body.root {
        return None;
    }
    let mut edits = Vec::new();
    let start = TextRange::empty(flow.range(handle).start());
    let fresh = statements::fresh_name(flow, "thread");
    let name = match discard {
        Discard::Statement => {
            edits.push(context.edit(start, format!("let {fresh} = ")));
            fresh
        }
        Discard::Wildcard(pat) => {
            edits.push(context.edit(body.pats[pat.index()].1 + flow.start, fresh.clone()));
            fresh
        }
        Discard::Assign(lhs) => {
            edits.push(context.edit(flow.range(lhs), format!("let {fresh}")));
            fresh
        }
        Discard::Unused(local) => body.local(local).name.to_string(),
        Discard::Branch => return None,
    };
    let block = statements::block(body, body.root)?;
    let ranges = statements::ranges(body, block);
    let join = format!("{name}.join().expect(\"the thread panicked\");");
    let newline = context.newline();
    match block.tail {
        Some(tail) => {
            let at = flow.range(tail);
            let indent = context.indent(at);
            edits.push(context.edit(
                TextRange::empty(at.start()),
                format!("{join}{newline}{indent}"),
            ));
        }
        None => {
            let last = *ranges.last()? + flow.start;
            let indent = context.indent(last);
            edits.push(context.edit(
                TextRange::empty(last.end()),
                format!("{newline}{indent}{join}"),
            ));
        }
    }
    let mut result = fix("Wait for the thread with `join`", edits);
    result.preferred = true;
    Some(result)
}
