//! One timer for the whole loop.

use super::{Case, Timer, case};
use crate::finding::{Finding, Fix};
use crate::program::body::{Expr, ExprId, Pat};
use crate::rules::context::{Context, fix};
use crate::rules::selects::{self, Site};
use crate::rules::{hoisted, loops, statements};

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    for flow in context.functions() {
        for site in selects::sites(context, flow) {
            for branch in &site.select.branches {
                let Some(case) = case(context, &site, branch) else {
                    continue;
                };
                if flow.range(case.made) == finding.range {
                    return match case.timer {
                        Timer::Sleep => period(context, &site, &case),
                        Timer::Interval => moved(context, &site, &case),
                        Timer::Signal => hoisted::pinned(context, &site, branch),
                    }
                    .into_iter()
                    .collect();
                }
            }
        }
    }
    Vec::new()
}

/// `sleep(time)` becomes the tick of an interval, whose first tick is as far away.
fn period(context: &Context<'_>, site: &Site<'_>, case: &Case<'_>) -> Option<Fix> {
    let (flow, around) = (site.flow, site.around?);
    let body = &flow.body;
    let is_unit = match body.pat(case.branch.pat) {
        Pat::Wildcard => true,
        Pat::Tuple(parts) => parts.is_empty(),
        _ => false,
    };
    let Expr::Call { args, .. } = body.expr(case.made) else {
        return None;
    };
    let [time] = args.as_slice() else { return None };
    if !is_unit || !is_plain_future(case) || !context.can_use("tokio::time::interval_at") {
        return None;
    }
    let name = statements::fresh_name(flow, "tick");
    let time = context.source(flow.range(*time));
    let statement = format!(
        "let mut {name} = tokio::time::interval_at(tokio::time::Instant::now() + {time}, {time});"
    );
    let edits = vec![
        loops::before(context, flow, around, &statement)?,
        context.edit(body.pats[case.branch.pat.index()].1 + flow.start, "_"),
        context.edit(flow.range(case.made), format!("{name}.tick()")),
    ];
    let mut result = fix("Make one `interval` before the loop", edits);
    result.preferred = true;
    Some(result)
}

/// `interval(time).tick()` becomes the tick of an interval that is made before the loop.
fn moved(context: &Context<'_>, site: &Site<'_>, case: &Case<'_>) -> Option<Fix> {
    let (flow, around) = (site.flow, site.around?);
    if !names_only_outside(site, around, case.made) || statements::can_leave(&flow.body, case.made)
    {
        return None;
    }
    let name = statements::fresh_name(flow, "tick");
    let made = context.source(flow.range(case.made));
    let edits = vec![
        loops::before(context, flow, around, &format!("let mut {name} = {made};"))?,
        context.edit(flow.range(case.made), name),
    ];
    let mut result = fix("Make the `interval` before the loop", edits);
    result.preferred = true;
    Some(result)
}

/// Whether the branch waits for the timer itself, with nothing around it.
fn is_plain_future(case: &Case<'_>) -> bool {
    case.branch.future == case.made
}

fn names_only_outside(site: &Site<'_>, around: ExprId, made: ExprId) -> bool {
    let body = &site.flow.body;
    let mut named = Vec::new();
    selects::locals_in(body, made, &mut named);
    let rounds = body.range(around);
    let mut outside = named.iter();
    outside.all(|local| !rounds.contains_range(body.local(*local).range))
}
