//! A function that blocks becomes async, with those that it calls down to the call that blocks, and all
//! who call them await them, in every file of the crate.
//!
//! All or nothing: one place where the change is not possible, or that names a function without being
//! understood, and it is refused with that place as the reason.

mod calls;
mod chosen;
mod files;
#[cfg(test)]
mod tests;
mod twins;

use super::context::{Context, fix};
use crate::finding::{Fix, RefusedFix};
use crate::program::items::DefId;
use files::{Checked, Files};

/// The change, where it is possible; else the reason is left with the context.
pub(super) fn make_async(context: &Context<'_>, function: DefId) -> Option<Fix> {
    let name = &context.program().def(function).name;
    let mut files = Files::new(context, function.krate);
    match edit(&mut files, function) {
        Ok(count) => {
            let title = match count {
                1 => format!("Make `{name}` async, and await it everywhere"),
                _ => format!("Make `{name}` async down to what blocks, and await it everywhere"),
            };
            Some(Fix {
                confirm: true,
                ..fix(title, files.into_edits())
            })
        }
        Err(reason) => {
            let title = format!("Make `{name}` async, and await it everywhere");
            context.refuse(RefusedFix { title, reason });
            None
        }
    }
}

/// Makes the edits. How many functions become async.
fn edit(files: &mut Files<'_>, function: DefId) -> Checked<usize> {
    let chosen = chosen::choose(files, function)?;
    for one in &chosen {
        chosen::check_recursion(files, one)?;
        twins::await_calls(files, &one.flow)?;
    }
    calls::await_calls(files, &chosen)?;
    files.check_shared()?;
    Ok(chosen.len())
}
