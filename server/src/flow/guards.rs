//! The guards of a file: where each is acquired, what it is of, where it ends, and the awaits it is
//! held at.

use std::collections::BTreeSet;

use ra_ap_syntax::{TextRange, TextSize};

use super::bodies::Bodies;
use super::build::Origin;
use super::conflicts::lock_of;
use super::function::{FunctionFlow, await_range};
use super::graph::GuardId;

/// A guard, by the place in the code where it is acquired. Ranges and offsets are bytes of the file.
pub(crate) struct Guard {
    /// The variable it is first bound to, or the temporary: the call that gives it.
    pub(crate) range: TextRange,
    /// The guard's type, by its public path.
    pub(crate) guard: &'static str,
    /// The lock as the code reaches it: `self.state`; `None` where that is not known.
    pub(crate) lock: Option<String>,
    pub(crate) acquired: TextSize,
    /// Where it ends on some way.
    pub(crate) released: BTreeSet<TextSize>,
    /// The awaits at which it is held on some way: where the word `await` starts, or the macro.
    pub(crate) awaits: BTreeSet<TextSize>,
}

/// The guards of a file's functions, in the order of the code.
pub(crate) fn of_functions(bodies: &Bodies<'_>, functions: &[FunctionFlow]) -> Vec<Guard> {
    let mut guards: Vec<Guard> = functions
        .iter()
        .flat_map(|flow| {
            let numbered = (0..).zip(&flow.acquisitions);
            numbered.map(|(number, _)| of_flow(bodies, flow, GuardId(number)))
        })
        .collect();
    guards.sort_by_key(|guard| (guard.acquired, guard.range.start()));
    guards
}

/// One guard of a function, by its number among the function's acquisitions.
pub(crate) fn of_flow(bodies: &Bodies<'_>, flow: &FunctionFlow, id: GuardId) -> Guard {
    let acquisition = &flow.acquisitions[id.0 as usize];
    let mut released = BTreeSet::new();
    let mut awaits = BTreeSet::new();
    let mut binding = None;
    for region in &flow.regions {
        let held = &region.held;
        released.extend(held.released.get(&id).into_iter().flatten().copied());
        binding = binding.or_else(|| flow.binding_of(region, id));
        for expr in flow.awaits(region) {
            if held.at[&expr].iter().any(|held| held.guard == id) {
                awaits.insert(await_range(flow, expr).start());
            }
        }
    }
    let (call, acquired) = match acquisition.origin {
        Origin::Expr(expr) => (flow.range(expr), flow.range(expr).start()),
        Origin::Param(local) => {
            let range = flow.body.local(local).range + flow.start;
            (range, range.start())
        }
    };
    let place = lock_of(bodies, flow, acquisition);
    Guard {
        range: binding.map_or(call, |local| flow.body.local(local).range + flow.start),
        guard: acquisition.kind.path,
        lock: place.map(|found| found.place.text(bodies.program(), &flow.body)),
        acquired,
        released: released.into_iter().map(|at| at + flow.start).collect(),
        awaits,
    }
}
