//! Whether several may look at the same time at what a lock protects.

use super::context::Context;
use super::usage::Usage;
use crate::program::auto_traits::{AutoTrait, AutoTraits, Verdict};

/// It must be `Sync`, which a `Mutex` does not ask for. The error says why it is not.
pub(super) fn is_shareable(context: &Context<'_>, usage: &Usage) -> Result<(), String> {
    let Some(section) = usage.sections.first() else {
        return Ok(());
    };
    let within = usage.flow(section).def;
    let mut auto_traits = AutoTraits::new(context.names);
    match auto_traits.within(within, &usage.payload, AutoTrait::Sync) {
        Verdict::Yes => Ok(()),
        Verdict::No(_) => Err(format!(
            "what `{}` protects is not `Sync`, and readers look at the same time",
            usage.name
        )),
        _ => Err(format!(
            "whether what `{}` protects is `Sync` is not known",
            usage.name
        )),
    }
}
