//! std's lock in place of the async one, at all places.

use super::all;
use crate::finding::{Finding, Fix};
use crate::rules::context::{Context, fix};

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let found = all(context)
        .into_iter()
        .find(|unneeded| unneeded.declared == finding.range);
    // With `drop(guard)` in the way rustc would not call the future `Send` any more.
    let Some(unneeded) = found.filter(|unneeded| unneeded.scoped) else {
        return Vec::new();
    };
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
