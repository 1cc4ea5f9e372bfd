//! How the reference comes to end before the map is used again, or need not be there.

mod item;
mod loops;
mod through;

use super::Case;
use crate::finding::Fix;
use crate::flow::build::Origin;
use crate::program::body::LocalId;
use crate::rules::context::Context;
use crate::rules::release::block::Bound;
use crate::rules::release::copy::clone_out;
use crate::rules::release::early::drop_before;
use crate::rules::release::hoist::hoist;

pub(super) fn fixes(context: &Context<'_>, case: &Case<'_>) -> Vec<Fix> {
    let in_loop = loops::fixes(context, case);
    if !in_loop.is_empty() {
        return in_loop;
    }
    match (case.binding(), case.acquisition().origin) {
        (Some(local), _) => {
            let through = through::change_through(context, case, local);
            through
                .into_iter()
                .chain(release(context, case, local))
                .collect()
        }
        (None, Origin::Expr(acquired)) => {
            let calls = [case.call];
            let hoisted = hoist(context, case.flow, acquired, &calls, "Unlock the map");
            // Others may change the map between the two.
            let asked_for = |fix: Fix| Fix { safe: false, ..fix };
            hoisted.map(asked_for).into_iter().collect()
        }
        (None, Origin::Param(_)) => Vec::new(),
    }
}

/// Ends the reference in a variable before the call, or works with a copy of the value.
fn release(context: &Context<'_>, case: &Case<'_>, local: LocalId) -> Vec<Fix> {
    let (flow, calls) = (case.flow, [case.call]);
    let holders = case.region.held.bindings.get(&case.held.guard);
    let holders = holders.map_or(&[][..], Vec::as_slice);
    let bound = Bound::new(context, flow, local, holders, &calls)
        .map(|bound| bound.before("call"))
        .filter(|bound| !bound.is_only_held());
    let block = bound.as_ref().and_then(Bound::in_block).map(|mut block| {
        block.preferred = true;
        block
    });
    let unlock = "Unlock the map first";
    let dropped = drop_before(context, flow, local, case.call, unlock).or_else(|| {
        // It is dropped later as it is.
        let mut moved = bound?.dropped("")?;
        moved.title = format!("{unlock}: `drop({})`", flow.body.local(local).name);
        Some(moved)
    });
    let copied = clone_out(context, flow, local);
    block.into_iter().chain(dropped).chain(copied).collect()
}
