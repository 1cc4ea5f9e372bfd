//! tokio's channels in the place of std's, in all of a file: the imports, the types as they are written,
//! the calls that make the channels, and everything that is done with their ends.
//!
//! All or nothing: one place that is not understood, or that cannot follow, and the change is refused with
//! that place as the reason. A file that shares such a channel with another one is left alone.

mod escapes;
mod names;
mod received;
#[cfg(test)]
mod tests;
mod uses;

use super::context::{Context, fix};
use crate::finding::{FileEdit, Fix, RefusedFix};
use crate::program::items::DefId;
use crate::program::ty::Ty;

/// The change, where it is possible; else the reason is left with the context.
pub(super) fn to_tokio(context: &Context<'_>) -> Option<Fix> {
    let title = "Use tokio's channels in place of std's in this file".to_owned();
    match edits(context) {
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

/// What was looked for, or the sentence that says why the change is not possible.
type Checked<T> = Result<T, String>;

/// What makes the channels of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    /// `mpsc::channel()`
    Unbounded,
    /// `mpsc::sync_channel(n)`
    Bounded,
}

impl Sort {
    /// tokio's name for something of `std::sync::mpsc`.
    fn name(self, name: &str) -> Option<&'static str> {
        match (self, name) {
            (Sort::Unbounded, "channel") => Some("unbounded_channel"),
            (Sort::Unbounded, "Sender") => Some("UnboundedSender"),
            (Sort::Unbounded, "Receiver") => Some("UnboundedReceiver"),
            (Sort::Bounded, "sync_channel") => Some("channel"),
            (Sort::Bounded, "SyncSender") => Some("Sender"),
            (Sort::Bounded, "Receiver") => Some("Receiver"),
            _ => None,
        }
    }
}

const MODULE: &str = "std::sync::mpsc";

fn edits(context: &Context<'_>) -> Checked<Vec<FileEdit>> {
    if !context.can_use("tokio::sync::mpsc") {
        return Err("Cargo.toml does not list tokio with the feature `sync`".to_owned());
    }
    let mut edits = Vec::new();
    let sort = names::sort(context)?;
    let leaves_bodies = names::edits(context, sort, &mut edits)?;
    uses::edits(context, &mut edits)?;
    if leaves_bodies {
        escapes::check(context)?;
    }
    Ok(edits)
}

/// The name of an end's type in `std::sync::mpsc`, if it is one.
fn end<'a>(context: &Context<'a>, ty: &Ty) -> Option<&'a str> {
    match ty {
        Ty::Adt(def, _) => of_module(context, *def),
        _ => None,
    }
}

/// The name of what a declaration of `std::sync::mpsc` is called there.
fn of_module<'a>(context: &Context<'a>, def: DefId) -> Option<&'a str> {
    let path = context.program().path_of(def);
    path.strip_prefix(MODULE)?.strip_prefix("::")
}

/// Whether a type is an end of such a channel, or has one in it.
fn has_end(context: &Context<'_>, ty: &Ty) -> bool {
    let any = |types: &[Ty]| types.iter().any(|ty| has_end(context, ty));
    match ty {
        Ty::Adt(_, args) | Ty::External(_, args) => end(context, ty).is_some() || any(args),
        Ty::Tuple(parts) => any(parts),
        Ty::Ref(inner, _) | Ty::Array(inner) | Ty::Slice(inner) => has_end(context, inner),
        _ => false,
    }
}
