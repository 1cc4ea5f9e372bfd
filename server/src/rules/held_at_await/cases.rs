//! The guards that are held at an `.await`.

use std::collections::BTreeMap;

use ra_ap_syntax::{TextRange, TextSize};

use crate::flow::build::{Acquisition, Origin};
use crate::flow::function::FunctionFlow;
use crate::flow::graph::GuardId;
use crate::flow::held::Held;
use crate::knowledge::guards::Family;
use crate::program::body::{ExprId, LocalId};
use crate::rules::cfg_apart::cfg_apart;
use crate::rules::context::Context;

/// A guard and the awaits it is held at.
pub(crate) struct Case<'a> {
    pub(crate) flow: &'a FunctionFlow,
    pub(crate) acquisition: &'a Acquisition,
    /// The variable it is bound to, unless it is a temporary.
    pub(crate) binding: Option<LocalId>,
    /// All variables that it is in at some time.
    pub(super) holders: Vec<LocalId>,
    /// In source order, at least one.
    pub(crate) awaits: Vec<ExprId>,
    /// Where it ends: bytes from the function's start.
    pub(super) released: Vec<TextSize>,
}

impl Case<'_> {
    /// The bytes of the file that the finding is about: the variable's name, or the call that
    /// acquires.
    pub(super) fn range(&self) -> TextRange {
        match (self.binding, self.acquisition.origin) {
            (Some(local), _) | (None, Origin::Param(local)) => {
                self.flow.body.local(local).range + self.flow.start
            }
            (None, Origin::Expr(id)) => self.flow.range(id),
        }
    }
}

pub(super) fn cases<'a>(
    context: &Context<'_>,
    flow: &'a FunctionFlow,
    family: Family,
) -> Vec<Case<'a>> {
    let mut result = Vec::new();
    for region in &flow.regions {
        let mut by_guard: BTreeMap<GuardId, Vec<(ExprId, Held)>> = BTreeMap::new();
        for expr in flow.awaits(region) {
            for held in &region.held.at[&expr] {
                let acquisition = flow.acquisition(*held);
                if acquisition.kind.family == family
                    && !never_both(context, flow, acquisition, expr)
                {
                    by_guard.entry(held.guard).or_default().push((expr, *held));
                }
            }
        }
        for (guard, places) in by_guard {
            let mut awaits: Vec<ExprId> = places.iter().map(|(expr, _)| *expr).collect();
            awaits.dedup();
            let held = places[0].1;
            let released = region.held.released.get(&guard).into_iter().flatten();
            result.push(Case {
                flow,
                acquisition: flow.acquisition(held),
                binding: flow.binding(region, held),
                holders: region
                    .held
                    .bindings
                    .get(&guard)
                    .cloned()
                    .unwrap_or_default(),
                awaits,
                released: released.copied().collect(),
            });
        }
    }
    result
}

/// Whether the guard and the await are never compiled together.
fn never_both(
    context: &Context<'_>,
    flow: &FunctionFlow,
    acquisition: &Acquisition,
    place: ExprId,
) -> bool {
    match acquisition.origin {
        Origin::Expr(id) => cfg_apart(context, flow.range(id), flow.range(place)),
        Origin::Param(_) => false,
    }
}
