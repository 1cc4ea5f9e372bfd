//! std's lock in place of the async one, at all places.

use super::all;
use crate::finding::{Finding, Fix};
use crate::rules::context::{Context, fix};
use crate::rules::lock_swap;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let found = all(context)
        .into_iter()
        .find(|unneeded| unneeded.declared == finding.range);
    let Some(unneeded) = found else {
        return Vec::new();
    };
    // With `drop(guard)` in the way rustc may not call the future `Send` any more.
    if !unneeded.scoped {
        return lock_swap::to_std(context, &unneeded.ty)
            .into_iter()
            .collect();
    }
    let message = context.settings.poison_message.escape_default();
    let types = unneeded.types.iter().map(|path| {
        let is_mutex = context.source(*path).ends_with("Mutex");
        let name = if is_mutex { "Mutex" } else { "RwLock" };
        context.edit(*path, format!("std::sync::{name}"))
    });
    let awaits = unneeded
        .awaits
        .iter()
        .map(|range| context.edit(*range, format!(".expect(\"{message}\")")));
    vec![fix(
        format!("Make `{}` a lock of std, at all places", unneeded.name),
        types.chain(awaits).collect(),
    )]
}
