//! What closures and async blocks capture: which parts of which variables, and how.

use std::sync::Arc;

use super::Shared;
use super::glue::{has_drop, is_copy};
use super::places::{How, Place, Pointer, Step};
use crate::program::body::{Expr, ExprId, LocalId, Macro};
use crate::program::ty::Ty;
use crate::program::type_ref::Mutability;
use ra_ap_syntax::Edition;

/// What is done with a variable from outside.
#[derive(Clone, Debug)]
pub(super) struct Use {
    pub(super) local: LocalId,
    pub(super) place: Place,
    pub(super) how: How,
}

/// A captured variable, or a part of one.
#[derive(Clone, Debug)]
pub(super) struct Capture {
    pub(super) local: LocalId,
    pub(super) place: Place,
    /// How it is captured; `None` for the value itself.
    pub(super) by: Option<Mutability>,
    /// The strongest of what is done with it inside.
    pub(super) used: How,
    /// The type of what is held.
    pub(super) held: Ty,
}

/// The captures of a closure or async block that does all this.
pub(super) fn of(
    shared: &mut Shared<'_, '_>,
    region: Option<ExprId>,
    uses: Vec<Use>,
) -> Vec<Capture> {
    let Some(id) = region else { return Vec::new() };
    let moves = match shared.body.expr(id) {
        Expr::Async { moves, .. } => *moves,
        Expr::Closure(closure) => closure.moves,
        Expr::Macro(Macro::Stream { .. }) => true,
        _ => false,
    };
    let parts = shared.function.edition >= Edition::Edition2021;
    let mut captures: Vec<Capture> = Vec::new();
    for used in uses {
        let capture = one(shared, used, moves, parts);
        add(&mut captures, capture);
    }
    for capture in &mut captures {
        let ty = capture.place.ty.clone();
        capture.held = match capture.by {
            Some(mutability) => Ty::Ref(Arc::new(ty), mutability),
            None => ty,
        };
    }
    captures
}

fn one(shared: &mut Shared<'_, '_>, used: Use, moves: bool, parts: bool) -> Capture {
    let Use {
        local,
        mut place,
        how,
    } = used;
    let by_value = moves || how == How::Move;
    if !parts {
        cut(&mut place, 0);
    }
    let raw = |step: &Step| matches!(step, Step::Deref(Pointer::Raw) | Step::Index);
    if let Some(index) = place.steps.iter().position(|(step, _)| raw(step)) {
        cut(&mut place, index);
    }
    if by_value {
        let deref = |step: &Step| matches!(step, Step::Deref(_));
        if let Some(index) = place.steps.iter().position(|(step, _)| deref(step)) {
            cut(&mut place, index);
        }
        // Nothing can be moved out of a type with an end of its own.
        let whole = place
            .steps
            .iter()
            .position(|(_, ty)| matches!(ty, Ty::Adt(def, _) if has_drop(&shared.solver, *def)));
        let copied = is_copy(&mut shared.solver, &place.ty);
        if let Some(index) = whole
            && !copied
        {
            cut(&mut place, index);
        }
    } else {
        // What is behind a shared reference is reached by that reference alone.
        let deref = |step: &Step| matches!(step, Step::Deref(_));
        if let Some(index) = place.steps.iter().rposition(|(step, _)| deref(step))
            && matches!(place.steps[index].1, Ty::Ref(_, Mutability::Shared))
        {
            cut(&mut place, index + 1);
        }
    }
    let by = match how {
        _ if by_value => None,
        How::Borrow(Mutability::Mut) | How::Assign => Some(Mutability::Mut),
        How::Read | How::Move | How::Borrow(Mutability::Shared) => Some(Mutability::Shared),
    };
    let held = place.ty.clone();
    Capture {
        local,
        place,
        by,
        used: how,
        held,
    }
}

fn cut(place: &mut Place, len: usize) {
    if let Some((_, ty)) = place.steps.get(len) {
        place.ty = ty.clone();
        place.steps.truncate(len);
    }
}

/// Adds a capture; a part of what is captured already is captured with it.
fn add(captures: &mut Vec<Capture>, mut new: Capture) {
    let within = |inner: &Capture, outer: &Capture| {
        inner.local == outer.local
            && inner.place.steps.len() >= outer.place.steps.len()
            && inner
                .place
                .steps
                .iter()
                .zip(&outer.place.steps)
                .all(|(a, b)| a.0 == b.0)
    };
    captures.retain(|known| {
        let covered = within(known, &new) && known.place.steps.len() > new.place.steps.len();
        if covered {
            new.by = stronger(new.by, known.by);
            new.used = more(new.used, known.used);
        }
        !covered
    });
    match captures.iter_mut().find(|known| within(&new, known)) {
        Some(known) => {
            known.by = stronger(known.by, new.by);
            known.used = more(known.used, new.used);
        }
        None => captures.push(new),
    }
}

fn stronger(a: Option<Mutability>, b: Option<Mutability>) -> Option<Mutability> {
    match (a?, b?) {
        (Mutability::Shared, Mutability::Shared) => Some(Mutability::Shared),
        _ => Some(Mutability::Mut),
    }
}

fn more(a: How, b: How) -> How {
    let rank = |how: How| match how {
        How::Read => 0,
        How::Borrow(Mutability::Shared) => 1,
        How::Borrow(Mutability::Mut) | How::Assign => 2,
        How::Move => 3,
    };
    if rank(a) >= rank(b) { a } else { b }
}
