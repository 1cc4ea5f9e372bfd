//! A read-write lock is read, released, and written by what was read: somebody may have written in between.
//!
//! ## What it does
//! Finds `write()` on a lock of which the same function has just asked, with `read()`, whether something is there,
//! and which then puts it there without asking again: `insert` after `contains_key` or `get`, an assignment after
//! `is_none` or a comparison, a flag that is set because it was not.
//!
//! ## Why it matters
//! Between the two guards the lock is free. Several threads can read that a key is missing, and then each writes its
//! own value: all but the last are lost, although somebody may hold or count on them already.
//!
//! ## Example
//! ```rust
//! use std::collections::HashMap;
//! use std::sync::RwLock;
//!
//! pub fn register(counts: &RwLock<HashMap<String, u64>>, page: &str) {
//!     let is_known = counts.read().expect("lock poisoned").contains_key(page);
//!     if !is_known {
//!         counts.write().expect("lock poisoned").insert(page.to_owned(), 0);
//!     }
//! }
//! ```
//!
//! ## Use instead
//! Ask again where nobody else can write:
//! ```rust
//! use std::collections::HashMap;
//! use std::sync::RwLock;
//!
//! pub fn register(counts: &RwLock<HashMap<String, u64>>, page: &str) {
//!     let is_known = counts.read().expect("lock poisoned").contains_key(page);
//!     if !is_known {
//!         counts.write().expect("lock poisoned").entry(page.to_owned()).or_insert(0);
//!     }
//! }
//! ```
//!
//! ## Known limits
//! Both guards must be taken in the same function, of what is plainly the same lock, and ask and write the same part
//! of what it protects. The rule is silent where a plain value is computed and kept for later, for then it is no harm
//! to do so twice; where the write guard looks at anything; where another lock is held all along, or the lock is
//! reached by `&mut` or was made by the same function; and about test code. While the read guard still lives, `rwlock-upgrade-deadlock` speaks.
//! There is no fix where the function goes on with what it has put in: another thread may have put in another one.

mod asked;
mod fixes;
mod sections;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::uses::Uses;
use super::{Category, Rule, statements};
use crate::finding::{Finding, Severity};
use crate::flow::build::{Acquisition, Origin};
use crate::flow::function::FunctionFlow;
use crate::flow::place::{Place, Root};
use crate::knowledge::guards::Mode;
use crate::program::body::{Expr, ExprId, LocalId};
use crate::program::ty::Ty;
use asked::Asked;
use sections::Sections;

pub(super) static RULE: Rule = Rule {
    name: "rwlock-upgrade-race",
    category: Category::Lock,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("rwlock_upgrade_race.rs"),
    check,
    fixes: fixes::fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in cases(context, flow) {
            findings.push(report(context, flow, &case));
        }
    }
}

/// A write that follows a look.
struct Case {
    /// The numbers of the acquisitions.
    read: usize,
    write: usize,
    place: Place,
}

fn cases(context: &Context<'_>, flow: &FunctionFlow) -> Vec<Case> {
    let of_mode = |mode| {
        (0..flow.acquisitions.len()).filter(move |number| {
            let acquisition = &flow.acquisitions[*number];
            acquisition.mode == mode && is_of_rwlock(acquisition)
        })
    };
    if of_mode(Mode::Shared).next().is_none() {
        return Vec::new();
    }
    let mut cases = Vec::new();
    let mut sections = None;
    for write in of_mode(Mode::Exclusive) {
        let Some(place) = place_of(context, flow, write) else {
            continue;
        };
        let reads: Vec<usize> = of_mode(Mode::Shared)
            .filter(|read| comes_before(flow, *read, write))
            .filter(|read| place_of(context, flow, *read).as_ref() == Some(&place))
            .collect();
        if reads.is_empty() {
            continue;
        }
        let sections =
            sections.get_or_insert_with(|| Sections::new(context, flow, Uses::new(context, flow)));
        let mut asked = asked::before(sections, origin(flow, write)).into_iter();
        let found = asked.find(|asked: &Asked| {
            reads.contains(&asked.guard)
                && !is_shielded(flow, asked.guard, write)
                && sections.writes_by(asked, write)
        });
        if let Some(asked) = found {
            cases.push(Case {
                read: asked.guard,
                write,
                place,
            });
        }
    }
    cases
}

/// Whether a lock's own method is called that waits for its guard.
fn is_of_rwlock(acquisition: &Acquisition) -> bool {
    acquisition.direct
        && !acquisition.tried
        && matches!(acquisition.origin, Origin::Expr(_))
        && !acquisition.kind.told
        && acquisition.kind.lock.ends_with("::RwLock")
}

fn origin(flow: &FunctionFlow, number: usize) -> ExprId {
    match flow.acquisitions[number].origin {
        Origin::Expr(id) => id,
        Origin::Param(_) => flow.body.root,
    }
}

/// The lock, unless only one thread can reach it.
fn place_of(context: &Context<'_>, flow: &FunctionFlow, number: usize) -> Option<Place> {
    let program = context.program();
    let lock = flow.acquisitions[number].lock?;
    let found = flow.places(program).of(&flow.view(program), lock)?;
    let is_alone = match &found.place.root {
        Root::Local(local) => {
            let ty = flow.types.local(*local);
            matches!(ty, Ty::Ref(_, mutability) if mutability.is_mut())
                || is_made_here(context, flow, *local, lock)
        }
        Root::Param(_) | Root::Static(_) => false,
    };
    (!is_alone).then_some(found.place)
}

/// Whether the body that takes the lock has made it: nobody else comes to this place with the same one.
fn is_made_here(context: &Context<'_>, flow: &FunctionFlow, local: LocalId, lock: ExprId) -> bool {
    let Some((_, init)) = statements::let_of(&flow.body, local) else {
        return false;
    };
    let made_by = match flow.body.expr(init) {
        Expr::Call { .. } => flow.callee(context.program(), init),
        _ => None,
    };
    let is_made = |path: String| path.ends_with("::new") || path.ends_with("::default");
    flow.contexts.owner(init) == flow.contexts.owner(lock) && made_by.is_some_and(is_made)
}

/// Whether a guard is taken earlier than another, by the same function, closure or async block.
fn comes_before(flow: &FunctionFlow, first: usize, second: usize) -> bool {
    let (first, second) = (origin(flow, first), origin(flow, second));
    flow.contexts.owner(first) == flow.contexts.owner(second)
        && flow.body.range(first).end() <= flow.body.range(second).start()
}

/// Whether nobody can write in between: the read guard or one that keeps others out still lives.
fn is_shielded(flow: &FunctionFlow, read: usize, write: usize) -> bool {
    let write = origin(flow, write);
    let held = flow
        .regions
        .iter()
        .filter_map(|region| region.held.at.get(&write));
    held.flatten().any(|held| {
        let number = held.guard.0 as usize;
        number == read || flow.acquisition(*held).mode == Mode::Exclusive
    })
}

fn report(context: &Context<'_>, flow: &FunctionFlow, case: &Case) -> Finding {
    let lock = case.place.text(context.program(), &flow.body);
    let message = format!(
        "another thread may write `{lock}` between the look at it and this: look again with the write guard, or let \
         it do both (`entry`, `get_or_insert_with`)"
    );
    let range = flow.range(origin(flow, case.write));
    let mut finding = context.finding(&RULE, RULE.severity, range, message);
    finding.related.push(context.related(
        flow.range(origin(flow, case.read)),
        format!("`{lock}` is looked at here, and free again from then on"),
    ));
    finding
}
