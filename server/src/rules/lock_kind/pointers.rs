//! The pointer that several own a lock by: an `Rc` in the place of an `Arc`, or the other way round.

use ra_ap_syntax::{TextRange, TextSize};

use crate::finding::{FileEdit, Fix, RefusedFix};
use crate::rules::context::{Context, fix};
use crate::rules::in_files::{InFile, InFiles};
use crate::rules::lines;
use crate::rules::usage::{self, Pointer, Usage};

/// The other pointer around a lock that stays what it is.
pub(in crate::rules) fn offer_pointer(
    context: &Context<'_>,
    usage: &Usage,
    to: Pointer,
) -> Option<Fix> {
    let from = usage.pointer.filter(|from| *from != to)?;
    let title = format!(
        "Change the `{}` of `{}` to an `{}`, with every clone",
        from.name(),
        usage.name,
        to.name()
    );
    match edits(context, usage, to) {
        Ok(edits) => Some(Fix {
            confirm: true,
            ..fix(title, edits)
        }),
        Err(reason) => {
            let reason = lines::resolved(&reason, context.text);
            context.refuse(RefusedFix { title, reason });
            None
        }
    }
}

fn edits(context: &Context<'_>, usage: &Usage, to: Pointer) -> Result<Vec<FileEdit>, String> {
    let unread = || format!("a file with `{}` cannot be read", usage.name);
    let files = usage.files(context).ok_or_else(unread)?;
    let mut change = InFiles::new(&files);
    for written in &usage.written {
        let file = change.at(written.at).ok_or_else(unread)?;
        let lock = usage::lock_in(file.context, written.range);
        let lock =
            lock.ok_or_else(|| format!("the type of `{}` is written in another way", usage.name))?;
        let pointer = TextRange::new(written.range.start(), lock.whole.start());
        become_of(usage, file, pointer, to)?;
    }
    for made in &usage.made {
        let file = change.at(made.at).ok_or_else(unread)?;
        let pointer = TextRange::new(made.whole.start(), made.lock.start());
        become_of(usage, file, pointer, to)?;
    }
    for cloned in &usage.cloned_by {
        let file = change.at(cloned.at).ok_or_else(unread)?;
        become_of(usage, file, cloned.range, to)?;
    }
    Ok(change.edits())
}

/// The pointer that a text starts with becomes another one, where it is another one.
pub(super) fn become_of(
    usage: &Usage,
    file: &mut InFile<'_>,
    range: TextRange,
    to: Pointer,
) -> Result<(), String> {
    let text = file.context.source(range);
    let Some(from) = usage.pointer.filter(|from| *from != to && !text.is_empty()) else {
        return Ok(());
    };
    // `std::rc::Rc`, `rc::Rc` or `Rc`.
    let whole = from.path();
    let short = whole.trim_start_matches("std::");
    let paths = [whole, short, from.name()];
    let path = paths.iter().find(|path| text.starts_with(**path));
    let path = path.ok_or_else(|| format!("`{}` is shared in another way", usage.name))?;
    let range = TextRange::at(range.start(), TextSize::of(*path));
    let new = file.imports.name(to.path(), range);
    file.gone(from.name(), range);
    file.edit(range, new);
    Ok(())
}
