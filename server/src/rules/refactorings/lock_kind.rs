//! A `Mutex` becomes a `RwLock` or the other way, a `RefCell` either of them, and a `Cell` an atomic, with every use.
//!
//! ## What it does
//! With the cursor on the declaration of a lock, on its type or where it is made, it is changed to the other kind:
//! the type, the constructors, every acquisition, the clones of an `Rc` around it, and the imports. A mutex that is
//! only looked at somewhere is read there. A `RefCell` in an `Rc` becomes a lock in an `Arc`, for several threads, and a
//! `Cell` of an integer or a `bool` an atomic.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! pub struct Names {
//!     known: Mutex<Vec<String>>,
//! }
//!
//! impl Names {
//!     pub fn new() -> Names {
//!         Names { known: Mutex::new(Vec::new()) }
//!     }
//!
//!     pub fn add(&self, name: String) {
//!         self.known.lock().unwrap().push(name);
//!     }
//!
//!     pub fn count(&self) -> usize {
//!         self.known.lock().unwrap().len()
//!     }
//! }
//! ```
//!
//! ## Afterwards
//! ```rust
//! use std::sync::RwLock;
//!
//! pub struct Names {
//!     known: RwLock<Vec<String>>,
//! }
//!
//! impl Names {
//!     pub fn new() -> Names {
//!         Names { known: RwLock::new(Vec::new()) }
//!     }
//!
//!     pub fn add(&self, name: String) {
//!         self.known.write().unwrap().push(name);
//!     }
//!
//!     pub fn count(&self) -> usize {
//!         self.known.read().unwrap().len()
//!     }
//! }
//! ```
//!
//! ## Known limits
//! All uses must be plain to see: a lock that is lent, passed on, or public in a library is left alone. It is
//! refused where a guard's type is named, where a `Condvar` is about, and where readers may hold two guards at once,
//! which a mutex does not allow, and where more than 300 functions of other files have the lock's name. An atomic number wraps around where `+` panics in debug builds.

#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::{Refactoring, Spot};
use crate::finding::{Fix, RefusedFix};
use crate::rules::context::Context;
use crate::rules::docs::docs;
use crate::rules::lock_kind;
use crate::rules::usage::{self, Keeper, Usage};

pub(super) static REFACTORING: Refactoring = Refactoring {
    name: "lock-kind",
    docs: docs!("lock_kind.rs"),
    offer,
};

fn offer(context: &Context<'_>, spot: &Spot) -> Vec<Fix> {
    // To follow every lock of the file is much for a cursor that stands elsewhere.
    if !names_lock(context, spot) {
        return Vec::new();
    }
    let mut known = usage::known(context)
        .iter()
        .chain(usage::known_cells(context));
    if let Some(usage) = known.find(|usage| is_meant(context, usage, spot)) {
        return lock_kind::offer(context, usage);
    }
    let numbers = usage::numbers(context, spot.flow.as_ref());
    match numbers.iter().find(|usage| is_meant(context, usage, spot)) {
        Some(usage) => lock_kind::offer(context, usage),
        None => {
            refuse_crowded(context, spot);
            Vec::new()
        }
    }
}

/// Says so where a lock is not followed because too many functions would have to be looked into.
fn refuse_crowded(context: &Context<'_>, spot: &Spot) {
    let line = line_of(context, spot);
    let is_declared = |name: &str| line.contains(&format!("{name}:"));
    if let Some((name, reason)) = usage::too_many(context, is_declared) {
        let title = format!("Change `{name}` to another kind of lock");
        context.refuse(RefusedFix { title, reason });
    }
}

/// The line of the cursor, or of the start of the selection.
fn line_of<'a>(context: &Context<'a>, spot: &Spot) -> &'a str {
    let at = usize::from(spot.range.start());
    let Some((before, after)) = context.text.split_at_checked(at) else {
        return "";
    };
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let end = after.find('\n').map_or(context.text.len(), |end| at + end);
    &context.text[start..end]
}

/// Whether a lock is named in the line of the cursor, or in the next.
fn names_lock(context: &Context<'_>, spot: &Spot) -> bool {
    let Some((before, after)) = context.text.split_at_checked(spot.range.start().into()) else {
        return false;
    };
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let lines = before[start..].lines().chain(after.lines().take(2));
    let names = ["Mutex", "RwLock", "Cell"];
    lines
        .into_iter()
        .any(|line| names.iter().any(|name| line.contains(name)))
}

/// Whether the cursor is on the lock's name where it is declared, on its type, or where it is made.
fn is_meant(context: &Context<'_>, usage: &Usage, spot: &Spot) -> bool {
    let made = usage.made.iter().filter(|made| made.at == context.at);
    let made = made.map(|made| {
        let end = made.value.map_or(made.whole.end(), TextRange::start);
        TextRange::new(made.whole.start(), end)
    });
    let names = usage.keepers.iter().filter_map(|keeper| match keeper {
        Keeper::Local(number, local) => {
            let flow = &usage.flows[*number];
            let is_here = context.program().def(flow.def).file == context.at.file;
            is_here.then(|| flow.body.local(*local).range + flow.start)
        }
        _ => None,
    });
    let written = usage.written.iter().filter(|place| place.at == context.at);
    let declared = usage.is_here.then_some(usage.declared);
    declared
        .into_iter()
        .chain(names)
        .chain(written.map(|place| place.range))
        .chain(made)
        .any(|range| spot.is_in(range))
}
