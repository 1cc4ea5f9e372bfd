//! The change of a lock from std's to tokio's, or back, with everything that has to change together
//! so that the program still compiles: the type wherever it is written, its constructors, every
//! acquisition, and the imports, in all files of the workspace.
//!
//! What has to change together is found by type: every lock of the same payload. One place that is
//! not understood, or that cannot follow, and the change is refused with that place as the reason.

mod acquired;
mod constructed;
mod expressions;
mod imports;
mod kind;
mod owners;
mod runs;
mod survey;
#[cfg(test)]
mod tests;
mod written;

use super::context::{Context, fix};
use crate::finding::{Fix, RefusedFix};
use crate::program::ty::Ty;
use kind::{Library, Swap};

/// tokio's lock in place of std's; `ty` is the type of the lock, or of a guard of it. Where the
/// change is refused, the reason is left with the context.
pub(super) fn to_tokio(context: &Context<'_>, ty: &Ty) -> Option<Fix> {
    let swap = Swap::new(context.names, ty, Library::Tokio)?;
    let title = format!("Use `tokio::sync::{}` for this lock, everywhere", swap.lock);
    offer(context, &swap, title)
}

/// std's lock in place of tokio's, likewise.
pub(super) fn to_std(context: &Context<'_>, ty: &Ty) -> Option<Fix> {
    let swap = Swap::new(context.names, ty, Library::Std)?;
    let title = format!("Use `std::sync::{}` for this lock, everywhere", swap.lock);
    offer(context, &swap, title)
}

fn offer(context: &Context<'_>, swap: &Swap, title: String) -> Option<Fix> {
    match survey::edits(context, swap) {
        Ok(edits) => Some(Fix {
            confirm: true,
            ..fix(title, edits)
        }),
        Err(reason) => {
            context.refuse(RefusedFix { title, reason });
            None
        }
    }
}
