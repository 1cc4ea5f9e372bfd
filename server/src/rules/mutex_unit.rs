//! A lock that protects nothing, and data beside it that it seems to be for.
//!
//! ## What it does
//! Finds fields of type `Mutex<()>` or `RwLock<()>` under which another field of the same struct
//! is used, one that can be changed through `&self`: an atomic, a `Cell`, a `RefCell`, an `UnsafeCell`.
//!
//! ## Why it matters
//! The compiler does not know that the lock is for that field: whoever forgets to take it gets no error.
//! Put the data inside the lock, and there is no way to it but through the guard.
//!
//! ## Example
//! ```rust
//! use std::cell::UnsafeCell;
//! use std::sync::Mutex;
//!
//! pub struct Table {
//!     turn: Mutex<()>,
//!     rows: UnsafeCell<Vec<u64>>,
//! }
//!
//! impl Table {
//!     pub fn new() -> Table {
//!         Table { turn: Mutex::new(()), rows: UnsafeCell::new(Vec::new()) }
//!     }
//!
//!     pub fn rows(&self) -> *mut Vec<u64> {
//!         let _turn = self.turn.lock().expect("mutex poisoned");
//!         self.rows.get()
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Mutex;
//!
//! pub struct Table {
//!     rows: Mutex<Vec<u64>>,
//! }
//!
//! impl Table {
//!     pub fn new() -> Table {
//!         Table { rows: Mutex::new(Vec::new()) }
//!     }
//!
//!     pub fn add(&self, row: u64) {
//!         self.rows.lock().expect("mutex poisoned").push(row);
//!     }
//! }
//! ```
//!
//! ## Known limits
//! A lock that only makes callers take turns (at a file, a process, the environment) has no data to put
//! inside, and nothing is said of it, nor where an atomic is used without the lock too. There is no fix: the other field's type changes with all its uses.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::usage::{self, Keeper, Section, Usage};
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::program::body::{Expr, ExprId};
use crate::program::items::DefId;
use crate::program::ty::Ty;
use crate::program::type_ref::Name;

pub(super) static RULE: Rule = Rule {
    name: "mutex-unit",
    category: Category::SharedState,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("mutex_unit.rs"),
    check,
    fixes: |_, _| Vec::new(),
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for usage in usage::all(context) {
        let is_unit = matches!(&usage.payload, Ty::Tuple(types) if types.is_empty());
        let Some(Keeper::Field(owner, _)) = usage.keepers.first() else {
            continue;
        };
        if usage.is_test || !is_unit {
            continue;
        }
        let beside = usage
            .sections
            .iter()
            .find_map(|section| beside(context, usage, section, *owner));
        let Some((name, section, used)) = beside else {
            continue;
        };
        let message = format!(
            "`{}` protects nothing that the compiler knows of: put `{name}` inside, and nobody can \
             forget the lock",
            usage.name
        );
        let mut finding = context.finding(&RULE, RULE.severity, usage.declared, message);
        let flow = usage.flow(section);
        if let Some(place) = context.of_flow(flow) {
            finding.related = vec![
                place.related(usage.range(section), "locked here"),
                place.related(
                    flow.range(used),
                    format!("`{name}` is used under the lock here"),
                ),
            ];
        }
        findings.push(finding);
    }
}

/// A field of the same struct that can be changed through `&self`, and is used while the lock is held.
fn beside<'a>(
    context: &Context<'_>,
    usage: &'a Usage,
    section: &'a Section,
    owner: DefId,
) -> Option<(Name, &'a Section, ExprId)> {
    let flow = usage.flow(section);
    let body = &flow.body;
    let local = section.bound?;
    let held = |id: ExprId| {
        flow.regions.iter().any(|region| {
            region.held.at.get(&id).is_some_and(|held| {
                held.iter()
                    .any(|held| flow.binding(region, *held) == Some(local))
            })
        })
    };
    let from = body.local(local).range.end();
    let field = body.expr_ids().find_map(|id| match body.expr(id) {
        Expr::Field { base, name } => {
            let is_own = is_of(flow.types.expr(*base), owner);
            let changes = changes_behind(context, flow.types.expr(id));
            let is_later = body.range(id).start() > from;
            (is_own && changes && is_later)
                .then(|| (name.clone(), id))
                .filter(|(name, _)| {
                    !is_atomic(context, flow.types.expr(id))
                        || is_always_locked(context, usage, owner, name)
                })
        }
        _ => None,
    })?;
    let around = body
        .expr_ids()
        .any(|id| held(id) && body.range(id).contains_range(body.range(field.1)));
    let same_block = super::statements::let_of(body, local)
        .is_some_and(|(place, _)| body.range(place.block).contains_range(body.range(field.1)));
    (around || same_block).then_some((field.0, section, field.1))
}

/// Whether no function of the file uses the field before it has taken the lock: an atomic needs none to be
/// looked at, and often only the writers take turns.
fn is_always_locked(context: &Context<'_>, usage: &Usage, owner: DefId, field: &Name) -> bool {
    context.functions().all(|flow| {
        let locked = usage
            .sections
            .iter()
            .filter(|section| usage.flow(section).def == flow.def)
            .map(|section| flow.body.range(section.place).start())
            .min();
        flow.body.expr_ids().all(|id| match flow.body.expr(id) {
            Expr::Field { base, name } if name == field => {
                let is_own = is_of(flow.types.expr(*base), owner);
                let start = flow.body.range(id).start();
                !is_own || locked.is_some_and(|locked| locked < start)
            }
            _ => true,
        })
    })
}

fn is_of(ty: &Ty, owner: DefId) -> bool {
    match ty {
        Ty::Ref(inner, _) => is_of(inner, owner),
        Ty::Adt(id, _) => *id == owner,
        _ => false,
    }
}

fn changes_behind(context: &Context<'_>, ty: &Ty) -> bool {
    let Ty::Adt(id, _) = ty else { return false };
    is_atomic(context, ty)
        || matches!(
            context.program().path_of(*id),
            "std::cell::Cell" | "std::cell::RefCell" | "std::cell::UnsafeCell"
        )
}

fn is_atomic(context: &Context<'_>, ty: &Ty) -> bool {
    matches!(ty, Ty::Adt(id, _) if context.program().path_of(*id).starts_with("std::sync::atomic::Atomic"))
}
