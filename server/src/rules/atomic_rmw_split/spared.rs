//! Where no other thread can be writing, as far as it is known.

use super::shapes::{Case, Shape};
use crate::rules::atomics::{self, Does, Operation, Order};
use crate::rules::context::Context;

/// Whether what the case does is done by one thread at a time.
pub(super) fn has_one_writer(
    context: &Context<'_>,
    case: &Case<'_>,
    operations: &[Operation],
) -> bool {
    let place = &case.store.found.place;
    // Who changes it in one step elsewhere knows what they are doing here.
    let is_stepped = operations
        .iter()
        .any(|other| other.does == Does::Change && other.found.place == *place);
    is_stepped || is_of_owner(case) || atomics::is_alone(context, case.flow, &case.store)
}

/// The only writer of an index reads it as it likes, and publishes what it writes.
fn is_of_owner(case: &Case<'_>) -> bool {
    let order = |operation: &Operation| atomics::order(case.flow, operation.last);
    case.shape == Shape::Computed
        && order(&case.load) == Some(Order::Relaxed)
        && order(&case.store) == Some(Order::Release)
}
