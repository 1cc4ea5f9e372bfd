//! How the guard comes to end before the `.await`.

use super::cases::Case;
use super::words::words;
use crate::finding::Fix;
use crate::flow::build::Origin;
use crate::program::body::LocalId;
use crate::rules::context::Context;
use crate::rules::release::block::Bound;
use crate::rules::release::copy::clone_out;
use crate::rules::release::hoist::hoist;

pub(super) fn fixes(context: &Context<'_>, case: &Case<'_>) -> Vec<Fix> {
    let release = words(case.acquisition.kind).release;
    match (case.binding, case.acquisition.origin) {
        (Some(local), _) => release_bound(context, case, local),
        (None, Origin::Expr(acquired)) => {
            let hoisted = hoist(context, case.flow, acquired, &case.awaits, release);
            hoisted.into_iter().collect()
        }
        (None, Origin::Param(_)) => Vec::new(),
    }
}

/// A guard in a variable: end it in a block of its own, drop it, or work with a copy.
fn release_bound(context: &Context<'_>, case: &Case<'_>, guard: LocalId) -> Vec<Fix> {
    let copied = clone_out(context, case.flow, guard);
    let Some(bound) = Bound::new(context, case.flow, guard, &case.holders, &case.awaits) else {
        return copied.into_iter().collect();
    };
    if bound.is_only_held() {
        // Something may rely on what it keeps others from: only where nothing follows is that
        // known to end here.
        let stretch = bound.guards_a_stretch().then(|| bound.stretch_in_block());
        return stretch.flatten().into_iter().collect();
    }
    let mut result = Vec::new();
    if let Some(mut block) = bound.in_block() {
        block.preferred = true;
        result.push(block);
    }
    let note = if case.acquisition.kind.send {
        ""
    } else {
        " (the future stays not `Send`)"
    };
    result.extend(bound.dropped(note));
    result.extend(copied);
    result
}
