//! Await the future itself.

use ra_ap_syntax::TextRange;

use super::{Site, sites};
use crate::finding::{Finding, Fix};
use crate::program::body::Expr;
use crate::rules::context::{Context, fix};

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = context.functions().find_map(|flow| {
        sites(context, flow)
            .into_iter()
            .find(|site| flow.range(site.awaited) == finding.range)
    });
    site.and_then(|site| without_task(context, &site))
        .into_iter()
        .collect()
}

/// `tokio::spawn(f()).await?` to `f().await`.
fn without_task(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let flow = site.flow;
    // In a block or closure, the `?` may be all that tells the type of the error.
    let tells_error = site.unwrapped.is_some_and(|unwrapped| {
        matches!(flow.body.expr(unwrapped), Expr::Try(_))
            && flow.contexts.owner(unwrapped).is_some()
    });
    if tells_error || !flow.can_await(site.awaited) {
        return None;
    }
    let whole = site.unwrapped.unwrap_or(site.awaited);
    let (call, argument) = (
        flow.range(site.spawned.call),
        flow.range(site.spawned.argument),
    );
    // `JoinHandle` gives the value in a `Result`, and a comment may stand anywhere between.
    let between = TextRange::new(argument.end(), flow.range(whole).end());
    let head = TextRange::new(call.start(), argument.start());
    if [between, head]
        .iter()
        .any(|range| context.source(*range).contains("//"))
    {
        return None;
    }
    let is_chain = matches!(
        flow.body.expr(site.spawned.argument),
        Expr::Call { .. }
            | Expr::MethodCall(_)
            | Expr::Local(_)
            | Expr::Path(_)
            | Expr::Async { .. }
            | Expr::Field { .. }
    );
    let (open, close) = if is_chain { ("", "") } else { ("(", ")") };
    let edits = vec![
        context.edit(head, open),
        context.edit(between, format!("{close}.await")),
    ];
    Some(fix("Await the future itself, without a task", edits))
}
