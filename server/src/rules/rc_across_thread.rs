//! A closure for another thread holds an `Rc`: the compiler refuses it.
//!
//! ## What it does
//! Finds closures given to `thread::spawn`, `spawn` of a scope, `spawn_blocking`, `rayon::spawn` and their like that
//! hold an `Rc` or a `Weak` of one, wherever in what they capture it stands.
//!
//! ## Why it matters
//! An `Rc` counts its owners in a plain number. Two threads that clone or drop it at once would lose a count, and the
//! value would be freed while it is in use. The compiler says so too (E0277); this says which variable it is, by which
//! way the `Rc` comes into it, and what to write instead.
//!
//! ## Example
//! ```rust,compile_fail
//! use std::rc::Rc;
//! use std::thread;
//!
//! fn count(words: Rc<Vec<String>>) {
//!     let counting = thread::spawn(move || println!("{} words", words.len()));
//!     counting.join().expect("it does not panic");
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Arc;
//! use std::thread;
//!
//! fn count(words: Arc<Vec<String>>) {
//!     let counting = thread::spawn(move || println!("{} words", words.len()));
//!     counting.join().expect("it does not panic");
//! }
//! ```
//!
//! ## Known limits
//! Off unless it is selected: the compiler says the same, and where a feature or a build decides what a
//! type is, it may know better.
//!
//! Only what is certain is said: where the type of something that is captured is not known, nothing is. Of tasks speaks `non-send-in-spawn`.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::crossing;
use super::docs::docs;
use super::refactorings::rc_to_arc;
use super::{Category, Rule, statements};
use crate::finding::{Finding, Fix, Severity};
use crate::program::auto_traits::{AutoTrait, AutoTraits, Verdict};
use crate::program::body::LocalId;
use crate::program::solve::Solver;
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "rc-across-thread",
    category: Category::Spawn,
    severity: Severity::Error,
    on_by_default: false,
    twins: &[],
    docs: docs!("rc_across_thread.rs"),
    check,
    fixes,
};

/// What this rule speaks of.
pub(super) const TYPES: &[&str] = &["std::rc::Rc", "std::rc::Weak"];

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    crossing::check_threads(context, &RULE, TYPES, findings);
}

/// A lock in an `Arc` for a `RefCell` in an `Rc`; an `Arc` for an `Rc` of what may be shared.
fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let locks = crossing::locks(context, finding, true);
    if !locks.is_empty() {
        return locks;
    }
    let solver = Solver::new(context.names);
    let mut auto_traits = AutoTraits::new(context.names);
    for (flow, argument) in crossing::held_by(context, finding) {
        let inside = flow.body.range(argument);
        let locals = (0..flow.body.locals.len()).map(LocalId::new);
        let mut held = locals.filter(|local| {
            let mut uses = statements::uses(&flow.body, *local).into_iter();
            uses.any(|id| inside.contains_range(flow.body.range(id)))
        });
        let mut is_shareable = |local: LocalId| {
            let mut shared = Vec::new();
            shared_in(&solver, flow.types.local(local), &mut shared);
            !shared.is_empty()
                && shared.iter().all(|inner| {
                    AutoTrait::ALL
                        .iter()
                        .all(|auto| auto_traits.within(flow.def, inner, *auto) == Verdict::Yes)
                })
        };
        if held.any(&mut is_shareable) {
            return rc_to_arc::offer(context);
        }
    }
    Vec::new()
}

/// What each `Rc` and `Weak` in a type is of.
fn shared_in(solver: &Solver<'_>, ty: &Ty, into: &mut Vec<Ty>) {
    let shared = TYPES.iter().find_map(|path| solver.args_of(ty, path));
    match shared.as_ref().and_then(|args| args.first()) {
        Some(inner) => into.push(inner.clone()),
        None => {
            for part in ty.parts() {
                shared_in(solver, part, into);
            }
        }
    }
}
