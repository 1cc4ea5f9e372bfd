//! `Release` at the stores, `Acquire` at the loads.

use super::pairs;
use super::sides::Side;
use crate::finding::{FileEdit, Finding, Fix};
use crate::rules::atomics::Order;
use crate::rules::context::{Context, fix};

/// All stores and loads of the flag that publish and receive data: one side alone is of no use.
pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let pairs = pairs(context);
    let meant = pairs.iter().find(|pair| {
        let culprit = pair.culprit();
        culprit.flow.range(culprit.operation.call) == finding.range
    });
    let Some(meant) = meant else {
        return Vec::new();
    };
    let mut edits: Vec<FileEdit> = Vec::new();
    let mut strengthen = |side: &Side<'_>, order: Order| {
        let range = side.flow.range(side.operation.last);
        let edit = context.edit(range, order.written(context.source(range)));
        if !edits.contains(&edit) {
            edits.push(edit);
        }
    };
    let same = pairs
        .iter()
        .filter(|pair| pair.store.thing.is_same(&meant.store.thing));
    for pair in same {
        if !pair.store.order.releases() {
            strengthen(&pair.store, Order::Release);
        }
        if !pair.load.order.acquires() {
            strengthen(&pair.load, Order::Acquire);
        }
    }
    let mut result = fix("Publish with `Release`, and receive with `Acquire`", edits);
    result.preferred = true;
    vec![result]
}
