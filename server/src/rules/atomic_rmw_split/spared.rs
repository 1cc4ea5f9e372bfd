//! Where no other thread can be writing, as far as it is known or said.

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
    is_stepped
        || is_of_owner(case)
        || atomics::is_alone(context, case.flow, &case.store)
        || says_that_it_is_alone(context, case)
}

/// Whether the function's comments say that one thread at a time runs it, or that no single step is wanted,
/// or ask its callers to hold a lock:
/// one that is made of atomics itself, or belongs to another language, is none that could be seen.
fn says_that_it_is_alone(context: &Context<'_>, case: &Case<'_>) -> bool {
    const WORDS: &[&str] = &[
        "concurrently",
        "single writer",
        "single-writer",
        "only writer",
        "only one writer",
        "single thread",
        "single-thread",
        "only one thread",
        "one thread at a time",
        "multiple threads",
        "fetch_add",
        "fetch_sub",
        "lossy",
        "lock held",
        "lock is held",
        "lock must be held",
        "lock is taken",
        "hold the lock",
        "holding the lock",
        "holds the lock",
        "under the lock",
    ];
    let source = context.source(context.program().range(case.flow.def));
    let mut comments = source.lines().filter_map(|line| line.split_once("//"));
    comments.any(|(_, comment)| {
        let comment = comment.to_lowercase();
        WORDS.iter().any(|words| comment.contains(words))
    })
}

/// The only writer of an index reads it as it likes, and publishes what it writes.
fn is_of_owner(case: &Case<'_>) -> bool {
    let order = |operation: &Operation| atomics::order(case.flow, operation.last);
    case.shape == Shape::Computed
        && order(&case.load) == Some(Order::Relaxed)
        && order(&case.store) == Some(Order::Release)
}
