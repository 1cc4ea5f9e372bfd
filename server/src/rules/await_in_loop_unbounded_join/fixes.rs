//! A stream that has so many of the futures under way.

use ra_ap_syntax::TextRange;

use super::{Site, sites};
use crate::finding::{Finding, Fix};
use crate::rules::context::{Context, fix};
use crate::rules::imports::Imports;

/// How many futures the fix allows at once: a number to be looked at.
const AT_ONCE: u32 = 64;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = context.functions().find_map(|flow| {
        sites(context, flow)
            .into_iter()
            .find(|site| flow.range(site.call) == finding.range)
    });
    site.and_then(|site| buffered(context, &site))
        .into_iter()
        .collect()
}

/// The same futures through a stream, with every name by its path: no import is needed.
fn buffered(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let krate = ["futures", "futures_util"]
        .into_iter()
        .find(|krate| context.can_use(krate))?;
    let collect = if site.fallible {
        format!("{krate}::TryStreamExt::try_collect")
    } else {
        format!("{krate}::StreamExt::collect")
    };
    let (call, argument) = (site.flow.range(site.call), site.flow.range(site.argument));
    let mut edits = vec![
        context.edit(
            TextRange::new(call.start(), argument.start()),
            format!("{collect}::<Vec<_>>({krate}::StreamExt::buffered({krate}::stream::iter("),
        ),
        context.edit(
            TextRange::new(argument.end(), call.end()),
            format!("), {AT_ONCE}))"),
        ),
    ];
    let mut imports = Imports::new(context);
    imports.no_longer_said(&edits);
    edits.extend(imports.edits());
    Some(fix(
        format!("Have {AT_ONCE} under way at once, with `buffered`"),
        edits,
    ))
}
