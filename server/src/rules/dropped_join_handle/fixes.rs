//! Keep the handle, or say in the task itself what went wrong.

use ra_ap_syntax::TextRange;

use super::{Site, sites};
use crate::finding::{Finding, Fix};
use crate::knowledge::spawns::{Dropped, Starts};
use crate::program::body::Expr;
use crate::program::items::DefKind;
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::rules::context::{Context, fix};
use crate::rules::discarded::{Discard, statement_of};
use crate::rules::statements;
use crate::rules::uses::Uses;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = context.functions().find_map(|flow| {
        sites(context, flow)
            .into_iter()
            .find(|site| flow.range(site.handle) == finding.range)
    });
    let Some(site) = site else { return Vec::new() };
    if site.spawned.spawner.dropped == Dropped::Cancels {
        return detach(context, &site).into_iter().collect();
    }
    let told = tell(context, &site);
    told.into_iter().chain(keep(context, &site)).collect()
}

/// `let task = tokio::spawn(…);`
fn keep(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let wanted = match site.spawned.spawner.starts {
        Starts::Thread => "thread",
        _ => "task",
    };
    let name = statements::fresh_name(site.flow, wanted);
    let start = TextRange::empty(site.flow.range(site.handle).start());
    let edit = match site.discard {
        Discard::Statement => context.edit(start, format!("let {name} = ")),
        Discard::Wildcard(pat) => {
            let pat = site.flow.body.pats[pat.index()].1 + site.flow.start;
            context.edit(pat, name)
        }
        Discard::Assign(lhs) => context.edit(site.flow.range(lhs), format!("let {name}")),
        Discard::Branch | Discard::Unused(_) => return None,
    };
    Some(fix("Keep the handle in a variable", vec![edit]))
}

/// `smol::spawn(…).detach()`
fn detach(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let range = site.flow.range(site.handle);
    let edits = match site.discard {
        Discard::Statement => vec![context.edit(TextRange::empty(range.end()), ".detach()")],
        // `detach` gives nothing to be bound.
        Discard::Wildcard(_) | Discard::Assign(_) => {
            let uses = Uses::new(context, site.flow);
            let place = statement_of(site.flow, &uses, site.handle, site.discard)?;
            let block = statements::block(&site.flow.body, place.block)?;
            let statement = *statements::ranges(&site.flow.body, block).get(place.index)?;
            let head = TextRange::new(statement.start() + site.flow.start, range.start());
            vec![
                context.edit(head, ""),
                context.edit(TextRange::empty(range.end()), ".detach()"),
            ]
        }
        Discard::Branch | Discard::Unused(_) => return None,
    };
    Some(fix("Let the task go on by itself: `.detach()`", edits))
}

/// Around the body of the task, which gives a `Result`: print the error.
fn tell(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let flow = site.flow;
    let argument = site.spawned.argument;
    // Only a block that owns what it uses can be put into another one as it is.
    if !matches!(flow.body.expr(argument), Expr::Async { moves: true, .. }) {
        return None;
    }
    let solver = Solver::new(context.names);
    let result = solver.args_of(site.output.as_ref()?, "std::result::Result")?;
    if !can_be_printed(context, result.get(1)?) {
        return None;
    }
    let range = flow.range(argument);
    let edits = vec![
        context.edit(
            TextRange::empty(range.start()),
            "async move { if let Err(error) = ",
        ),
        context.edit(
            TextRange::empty(range.end()),
            ".await { eprintln!(\"the task failed: {error:?}\"); } }",
        ),
    ];
    Some(fix("Print the error in the task", edits))
}

/// Whether `{:?}` is known to work for an error.
fn can_be_printed(context: &Context<'_>, error: &Ty) -> bool {
    match error.strip_refs() {
        Ty::Prim(_) => true,
        Ty::Tuple(parts) => parts.iter().all(|part| can_be_printed(context, part)),
        // Every error can.
        Ty::Dyn(bounds) => bounds
            .iter()
            .any(|bound| context.program().path_of(bound.trait_def) == "std::error::Error"),
        Ty::Adt(id, args) => {
            let path = context.program().path_of(*id);
            let is_known = matches!(
                path,
                "std::string::String" | "std::boxed::Box" | "std::io::Error" | "anyhow::Error"
            );
            let derives = match &context.names.def(*id).kind {
                DefKind::Adt(adt) => adt.derives.iter().any(|name| name == "Debug"),
                _ => false,
            };
            (is_known || derives) && args.iter().all(|arg| can_be_printed(context, arg))
        }
        _ => false,
    }
}
