//! Wait for the lock, or go on without it.

use ra_ap_syntax::TextRange;

use super::{Site, sites};
use crate::finding::{Finding, Fix};
use crate::flow::context::Context as Runs;
use crate::knowledge::guards::Family;
use crate::program::body::{Expr, Pat, Statement};
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::rules::context::{Context, fix};
use crate::rules::lock_unwrap::returns_unit;
use crate::rules::statements::{self, Place};
use crate::rules::uses::{Use, Uses};

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = context.functions().find_map(|flow| {
        sites(context, flow)
            .into_iter()
            .find(|site| site.range() == finding.range)
    });
    let Some(site) = site else { return Vec::new() };
    let without = give_up(context, &site).or_else(|| go_on(context, &site));
    without.into_iter().chain(wait(context, &site)).collect()
}

fn is_result(context: &Context<'_>, site: &Site<'_>) -> bool {
    let ty = site.flow.types.expr(site.unwrapped.receiver);
    Solver::new(context.names)
        .args_of(ty, "std::result::Result")
        .is_some()
}

/// `Ok` or `Some`: what holds the guard.
fn variant(context: &Context<'_>, site: &Site<'_>) -> &'static str {
    if is_result(context, site) {
        "Ok"
    } else {
        "Some"
    }
}

/// `let g = l.try_lock().unwrap();` to `let Ok(g) = l.try_lock() else { return };`.
fn give_up(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let flow = site.flow;
    let body = &flow.body;
    let place = statements::statement_of(body, site.unwrap)?;
    let Statement::Let {
        pat,
        ty: None,
        otherwise: None,
        ..
    } = statements::block(body, place.block)?
        .statements
        .get(place.index)?
    else {
        return None;
    };
    let is_name = matches!(
        body.pat(*pat),
        Pat::Bind {
            by_ref: false,
            inner: None,
            ..
        }
    );
    if !is_name || !returns_unit(context, flow, site.unwrap) {
        return None;
    }
    let variant = variant(context, site);
    let pat = body.pats[pat.index()].1 + flow.start;
    let name = context.source(pat);
    Some(fix(
        format!("Give up when the lock is taken: `let {variant}(…) = … else {{ return }}`"),
        vec![
            context.edit(pat, format!("{variant}({name})")),
            context.edit(unwrapping(site), " else { return }"),
        ],
    ))
}

/// `.unwrap()`, with the dot and what stands before it.
fn unwrapping(site: &Site<'_>) -> TextRange {
    let flow = site.flow;
    TextRange::new(
        flow.range(site.unwrapped.receiver).end(),
        flow.range(site.unwrap).end(),
    )
}

/// `l.try_lock().unwrap().push(1);` to `if let Ok(mut guard) = l.try_lock() { guard.push(1); }`.
fn go_on(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let flow = site.flow;
    let body = &flow.body;
    let (place, statement) = own_statement(site)?;
    let whole = statement + flow.start;
    let text = context.source(whole);
    let unwrap = flow.range(site.unwrap);
    let head = context.source(TextRange::new(whole.start(), unwrap.start()));
    // The lock must be the first thing that happens in the statement.
    if !text.ends_with(';') || !matches!(head, "" | "*") {
        return None;
    }
    let uses = Uses::new(context, flow);
    let mutable = match uses.of(site.unwrap) {
        Use::Read | Use::Move => "",
        _ => "mut ",
    };
    let name = statements::fresh_name(flow, "guard");
    let rest = context.source(TextRange::new(unwrap.end(), whole.end()));
    let tried = context.source(flow.range(site.unwrapped.receiver));
    let variant = variant(context, site);
    let (newline, indent, unit) = (
        context.newline(),
        context.indent(whole),
        context.indent_unit(),
    );
    let block = statements::block(body, place.block)?;
    let is_last = place.index + 1 == block.statements.len() && block.tail.is_none();
    // At the end of a block, what is tried for would outlive the block's own variables.
    let end = match uses.root(site.tried.receiver) {
        Some(local) if is_last && !matches!(flow.types.local(local), Ty::Ref(..)) => ";",
        _ => "",
    };
    let text = format!(
        "if let {variant}({mutable}{name}) = {tried} {{{newline}{indent}{unit}{head}{name}{rest}{newline}{indent}}}{end}"
    );
    Some(fix(
        format!("Go on without when the lock is taken: `if let {variant}(…) = …`"),
        vec![context.edit(whole, text)],
    ))
}

/// The statement `….unwrap()…;` that holds the call, with its range from the function's start.
fn own_statement(site: &Site<'_>) -> Option<(Place, TextRange)> {
    let flow = site.flow;
    let body = &flow.body;
    let inside = body.range(site.unwrap);
    body.expr_ids()
        .filter_map(|id| {
            let block = statements::block(body, id)?;
            let found = block
                .statements
                .iter()
                .enumerate()
                .find_map(|(index, statement)| {
                    let Statement::Expr { expr, range } = statement else {
                        return None;
                    };
                    let plain = matches!(
                        body.expr(*expr),
                        Expr::MethodCall(_) | Expr::Assign { .. } | Expr::AssignOp { .. }
                    );
                    let same_owner = flow.contexts.owner(*expr) == flow.contexts.owner(site.unwrap);
                    (plain && same_owner && range.contains_range(inside)).then_some((index, *range))
                })?;
            Some((
                Place {
                    block: id,
                    index: found.0,
                },
                found.1,
            ))
        })
        .min_by_key(|(_, range)| range.len())
}

/// `lock()` in place of `try_lock()`.
fn wait(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let flow = site.flow;
    if site.acquisition.kind.told {
        return None;
    }
    let name = site.tried.name.strip_prefix("try_")?;
    let name_range = site.tried.name_range + flow.start;
    let unwrapping = unwrapping(site);
    let mut edits = vec![context.edit(name_range, name)];
    let is_permit = site.acquisition.kind.lock.ends_with("::Semaphore");
    match site.acquisition.kind.family {
        Family::Async => {
            if flow.context(site.unwrap) != Runs::Async {
                return None;
            }
            let is_tokio_permit = is_permit && site.acquisition.kind.path.starts_with("tokio::");
            edits.push(if is_tokio_permit {
                context.edit(TextRange::empty(unwrapping.start()), ".await")
            } else {
                context.edit(unwrapping, ".await")
            });
        }
        _ if !is_result(context, site) => edits.push(context.edit(unwrapping, "")),
        _ if site.unwrapped.name == "unwrap" => {
            let message = context.settings.poison_message.escape_default();
            let start = (site.unwrapped.name_range + flow.start).start();
            let range = TextRange::new(start, unwrapping.end());
            edits.push(context.edit(range, format!("expect(\"{message}\")")));
        }
        _ => {}
    }
    Some(fix(format!("Wait for the lock: `{name}()`"), edits))
}
