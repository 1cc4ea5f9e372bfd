//! The future ends before the handler waits for what it holds.

use ra_ap_syntax::{TextRange, TextSize};

use super::{made_by, meets, polled_by_reference};
use crate::finding::{FileEdit, Finding, Fix};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, LocalId, Macro, SelectBranch};
use crate::rules::context::{Context, fix};
use crate::rules::imports::Imports;
use crate::rules::selects::{self, Library, Site};
use crate::rules::statements;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let sites = context
        .functions()
        .flat_map(|flow| selects::sites(context, flow));
    let fix = sites.into_iter().find_map(|site| {
        let mut branches = site.select.branches.iter();
        let branch = branches.find(|branch| site.flow.range(branch.future) == finding.range)?;
        dropped(context, &site, branch)
    });
    fix.into_iter().collect()
}

/// `drop(future);` at the start of each handler that waits for what it holds. Only outside of loops,
/// where nobody polls it again.
fn dropped(context: &Context<'_>, site: &Site<'_>, branch: &SelectBranch) -> Option<Fix> {
    let flow = site.flow;
    if site.around.is_some() || site.library != Library::Tokio {
        return None;
    }
    let local = polled_by_reference(flow, branch.future)?;
    let polled = flow.body.range(branch.future);
    let mut mentions = statements::mentions(context, flow, local).into_iter();
    if !mentions.all(|id| polled.contains_range(flow.body.range(id))) {
        return None;
    }
    let name = &flow.body.local(local).name;
    let mut edits = boxed(context, flow, local)?;
    let held = super::of_future(context, flow, made_by(flow, local)?);
    for other in site.others(branch) {
        if meets(context, flow, &held, other.handler).is_none() {
            continue;
        }
        let range = flow.range(other.handler);
        match flow.body.expr(other.handler) {
            Expr::Block(block)
                if block.label.is_none() && context.source(range).starts_with('{') =>
            {
                let after = TextRange::empty(range.start() + TextSize::of('{'));
                edits.push(context.edit(after, format!(" drop({name});")));
            }
            _ => {
                let (start, end) = (
                    TextRange::empty(range.start()),
                    TextRange::empty(range.end()),
                );
                edits.push(context.edit(start, format!("{{ drop({name}); ")));
                edits.push(context.edit(end, " }"));
            }
        }
    }
    Some(Fix {
        preferred: true,
        ..fix(
            format!("Drop `{name}` before the other branch waits for what it holds"),
            edits,
        )
    })
}

/// What makes the variable own its future, so that dropping the one drops the other: `pin!(future)`
/// becomes `Box::pin(future)`.
fn boxed(context: &Context<'_>, flow: &FunctionFlow, local: LocalId) -> Option<Vec<FileEdit>> {
    let body = &flow.body;
    let (_, init) = statements::let_of(body, local)?;
    let range = flow.range(init);
    match body.expr(init) {
        Expr::Macro(Macro::Pin(_)) => {
            let source = context.source(range);
            let head = source.split_once('(').map(|(head, _)| head)?;
            if !matches!(head.trim_end(), "pin!" | "std::pin::pin!") {
                return None;
            }
            let head = TextRange::at(range.start(), TextSize::of(head));
            let mut edits = vec![context.edit(head, "Box::pin")];
            let mut imports = Imports::new(context);
            imports.no_longer("pin", &[head]);
            edits.extend(imports.edits());
            Some(edits)
        }
        Expr::Call { .. } => {
            let path = flow.callee(context.program(), init)?;
            (path == "std::boxed::Box::pin").then(Vec::new)
        }
        _ => None,
    }
}
