//! Where the lock has to stay held across the `.await`: a lock that may.

use crate::finding::{Finding, Fix};
use crate::knowledge::guards::Family;
use crate::rules::context::Context;
use crate::rules::{held_at_await, lock_swap};

/// tokio's lock in place of std's, everywhere.
pub(super) fn with_tokio(context: &Context<'_>, finding: &Finding) -> Option<Fix> {
    let lock = held_at_await::lock_type(context, finding, Family::Sync)?;
    lock_swap::to_tokio(context, &lock)
}
