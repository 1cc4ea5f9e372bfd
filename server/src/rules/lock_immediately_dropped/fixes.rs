//! A variable for the guard, or a `drop` that says what happens.

use ra_ap_syntax::{TextRange, TextSize};

use super::{Form, Site, sites};
use crate::finding::{Finding, Fix};
use crate::flow::build::Origin;
use crate::flow::function::is_await;
use crate::knowledge::guards::Family;
use crate::program::body::Expr;
use crate::rules::context::{Context, fix};
use crate::rules::lock_name::lock_source;
use crate::rules::statements;
use crate::rules::uses::Uses;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = context.functions().find_map(|flow| {
        sites(context, flow)
            .into_iter()
            .find(|site| flow.range(site.value) == finding.range)
    });
    let Some(site) = site else { return Vec::new() };
    keep(context, &site)
        .into_iter()
        .chain(std::iter::once(drop_at_once(context, &site)))
        .collect()
}

/// `let _guard = …`: the guard lives to the end of the block.
fn keep(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let rest = rest_of_block(site)?;
    if !stays_well(context, site, rest) {
        return None;
    }
    let name = statements::fresh_name(site.flow, "_guard");
    let edit = match site.form {
        Form::Let(underscore) => context.edit(underscore, name.clone()),
        Form::Assign(underscore) => context.edit(underscore, format!("let {name}")),
        Form::Statement => {
            let start = TextRange::empty(site.flow.range(site.value).start());
            context.edit(start, format!("let {name} = "))
        }
    };
    let mut result = fix(
        format!("Keep the guard to the end of the block: `let {name} = …`"),
        vec![edit],
    );
    result.safe = !calls_own_methods(site, rest);
    result.preferred = true;
    Some(result)
}

/// What follows the statement in its block, from the function's start.
fn rest_of_block(site: &Site<'_>) -> Option<TextRange> {
    let body = &site.flow.body;
    let block = statements::block(body, site.place.block)?;
    let ranges = statements::ranges(body, block);
    let rest = ranges.get(site.place.index + 1..)?;
    Some(TextRange::new(rest.first()?.start(), rest.last()?.end()))
}

/// Whether the guard may live on: nothing that follows waits for the same lock, moves what the guard
/// borrows, or suspends the task while a blocking lock would be held.
fn stays_well(context: &Context<'_>, site: &Site<'_>, rest: TextRange) -> bool {
    let flow = site.flow;
    let body = &flow.body;
    let later = |id| rest.contains_range(body.range(id));
    let kind = site.acquisition.kind;
    if kind.family != Family::Async
        && body
            .expr_ids()
            .any(|id| later(id) && is_await(body.expr(id)))
    {
        return false;
    }
    let source = lock_source(context, flow, site.acquisition);
    let again = flow.acquisitions.iter().any(|other| {
        matches!(other.origin, Origin::Expr(id) if later(id))
            && (source.is_none() || lock_source(context, flow, other) == source)
    });
    if again {
        return false;
    }
    let owned = kind.path.contains("::Owned") || kind.path.contains("Arc");
    let uses = Uses::new(context, flow);
    owned
        || site
            .acquisition
            .lock
            .is_some_and(|lock| uses.can_stay_borrowed(lock, rest.start()))
}

/// Whether methods of the value that owns the lock follow: they may lock it too.
fn calls_own_methods(site: &Site<'_>, rest: TextRange) -> bool {
    let body = &site.flow.body;
    body.has_self
        && body.expr_ids().any(|id| match body.expr(id) {
            Expr::MethodCall(call) => {
                rest.contains_range(body.range(id))
                    && matches!(body.expr(call.receiver), Expr::Local(local) if body.local(*local).name == "self")
            }
            _ => false,
        })
}

/// `drop(…)`: the same, said aloud.
fn drop_at_once(context: &Context<'_>, site: &Site<'_>) -> Fix {
    let value = site.flow.range(site.value);
    let start = match site.form {
        Form::Let(underscore) => statement_start(site).unwrap_or(underscore.start()),
        Form::Assign(underscore) => underscore.start(),
        Form::Statement => value.start(),
    };
    fix(
        "Say that the guard is dropped at once: `drop(…)`",
        vec![
            context.edit(TextRange::new(start, value.start()), "drop("),
            context.edit(TextRange::empty(value.end()), ")"),
        ],
    )
}

fn statement_start(site: &Site<'_>) -> Option<TextSize> {
    let body = &site.flow.body;
    let block = statements::block(body, site.place.block)?;
    let range = *statements::ranges(body, block).get(site.place.index)?;
    Some((range + site.flow.start).start())
}
