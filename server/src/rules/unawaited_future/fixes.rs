//! `.await`.

use ra_ap_syntax::TextRange;

use super::{Site, sites};
use crate::finding::{Finding, Fix};
use crate::program::infer::Target;
use crate::rules::context::{Context, fix};
use crate::rules::discarded::Discard;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = context.functions().find_map(|flow| {
        sites(context, flow)
            .into_iter()
            .find(|site| flow.range(site.id) == finding.range)
    });
    let Some(site) = site.filter(|site| can_be_awaited(site)) else {
        return Vec::new();
    };
    let end = TextRange::empty(site.flow.range(site.id).end());
    let mut result = fix("Add `.await`", vec![context.edit(end, ".await")]);
    result.safe = true;
    result.preferred = true;
    vec![result]
}

fn can_be_awaited(site: &Site<'_>) -> bool {
    let flow = site.flow;
    // An async function that awaits itself has no end, for the compiler at least.
    let is_itself = flow
        .types
        .calls
        .get(&site.id)
        .is_some_and(|callee| callee.target == Target::Def(flow.def));
    site.inside.is_none()
        // The other branches would have to change as well.
        && site.discard != Discard::Branch
        && !is_itself
        && flow.can_await(site.id)
}
