//! std's lock in place of the async one, at all places.

use std::collections::BTreeSet;

use super::all;
use crate::finding::{Finding, Fix};
use crate::rules::context::{Context, fix};
use crate::rules::imports::Imports;
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
    let mut imports = Imports::new(context);
    let mut edits = Vec::new();
    let mut names = BTreeSet::new();
    for path in &unneeded.types {
        let is_mutex = context.source(*path).ends_with("Mutex");
        let name = if is_mutex { "Mutex" } else { "RwLock" };
        edits.push(context.edit(*path, format!("std::sync::{name}")));
        names.insert(name);
    }
    for name in names {
        imports.no_longer(name, &unneeded.types);
    }
    let awaits = unneeded.awaits.iter();
    edits.extend(awaits.map(|range| context.edit(*range, format!(".expect(\"{message}\")"))));
    edits.extend(imports.edits());
    vec![fix(
        format!("Make `{}` a lock of std, at all places", unneeded.name),
        edits,
    )]
}
