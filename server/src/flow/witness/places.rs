//! Places: what an expression names, and what is done with it.

use std::sync::Arc;

use super::build::{Builder, What};
use super::capture::Use;
use super::glue::is_copy;
use super::graph::Event;
use crate::flow::graph::PathId;
use crate::program::body::{Expr, ExprId, LocalId};
use crate::program::items::DefKind;
use crate::program::ty::{Prim, Ty};
use crate::program::type_ref::{Mutability, Name};

/// What a place starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Base {
    Slot(PathId),
    /// A variable from outside the closure or block at hand.
    Outer(LocalId),
    /// A static, a constant, or what is not known.
    Elsewhere,
}

/// One step from a place to a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Field(Name),
    Deref(Pointer),
    Index,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pointer {
    Ref(Mutability),
    Raw,
    Box,
}

#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) base: Base,
    /// Each with the type of what it starts from.
    pub(super) steps: Vec<(Step, Ty)>,
    pub(super) ty: Ty,
}

/// What is done with a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// Read, as copies and comparisons with a pattern do.
    Read,
    Move,
    Borrow(Mutability),
    Assign,
}

impl Place {
    pub(super) fn elsewhere(ty: Ty) -> Place {
        Place {
            base: Base::Elsewhere,
            steps: Vec::new(),
            ty,
        }
    }

    pub(super) fn is_indirect(&self) -> bool {
        self.steps
            .iter()
            .any(|(step, _)| matches!(step, Step::Deref(_)))
    }

    pub(super) fn then(&self, step: Step, ty: Ty) -> Place {
        let mut steps = self.steps.clone();
        steps.push((step, self.ty.clone()));
        Place {
            base: self.base,
            steps,
            ty,
        }
    }
}

impl Builder<'_, '_, '_> {
    pub(super) fn is_place(&self, id: ExprId) -> bool {
        matches!(
            self.body().expr(id),
            Expr::Local(_) | Expr::Deref(_) | Expr::Index { .. } | Expr::Field { .. }
        ) || self.is_static(id)
    }

    fn is_static(&self, id: ExprId) -> bool {
        let value = self.shared.types.values.get(&id);
        matches!(self.body().expr(id), Expr::Path(_))
            && value
                .is_some_and(|def| matches!(self.shared.solver.def(*def).kind, DefKind::Static(_)))
    }

    /// Evaluates an expression as a place, for what is done with it; a value made for the purpose
    /// becomes a temporary.
    pub(super) fn place(&mut self, id: ExprId, mutability: Mutability) -> Place {
        match self.body().expr(id) {
            Expr::Local(local) => self.place_of(*local),
            Expr::Field { base, name } => {
                let mut place = self.place(*base, mutability);
                for _ in 0..8 {
                    if let Some(ty) = self.shared.solver.field(&place.ty.clone(), name) {
                        let ty = self.shared.solver.deep(&ty);
                        return place.then(Step::Field(name.clone()), ty);
                    }
                    if place.ty.is_unknown() {
                        break;
                    }
                    place = self.deref(place, mutability, id);
                }
                let ty = self.ty(id).clone();
                let pointer = Pointer::Ref(Mutability::Shared);
                self.unsure(&place);
                place.then(Step::Deref(pointer), ty)
            }
            Expr::Deref(inner) => {
                let place = self.place(*inner, mutability);
                self.deref(place, mutability, id)
            }
            Expr::Index { base, index } => self.indexed(id, *base, *index, mutability),
            Expr::Literal(_) => Place::elsewhere(self.ty(id).clone()),
            Expr::Path(_) if self.is_static(id) || self.is_constant(id) => {
                Place::elsewhere(self.ty(id).clone())
            }
            _ => {
                let ty = self.ty(id).clone();
                let path = self.temporary(id, ty.clone());
                self.value(id, path);
                Place {
                    base: Base::Slot(path),
                    steps: Vec::new(),
                    ty,
                }
            }
        }
    }

    /// Whether a reference to the value would be one to a static: plain data of a constant.
    fn is_constant(&mut self, id: ExprId) -> bool {
        let ty = self.ty(id).clone();
        matches!(ty, Ty::FnDef(_)) || is_copy(&mut self.shared.solver, &ty)
    }

    pub(super) fn place_of(&mut self, local: LocalId) -> Place {
        let base = match self.local(local) {
            Some(path) => Base::Slot(path),
            None => Base::Outer(local),
        };
        Place {
            base,
            steps: Vec::new(),
            ty: self.shared.types.local(local).clone(),
        }
    }

    /// `*place`; `id` is the expression in which it is dereferenced.
    pub(super) fn deref(&mut self, place: Place, mutability: Mutability, id: ExprId) -> Place {
        match place.ty.clone() {
            Ty::Ref(inner, of) => place.then(Step::Deref(Pointer::Ref(of)), inner.as_ref().clone()),
            Ty::Ptr(inner, _) => place.then(Step::Deref(Pointer::Raw), inner.as_ref().clone()),
            // The last step of a method's receiver.
            Ty::Array(inner) => Place {
                ty: Ty::Slice(inner),
                ..place
            },
            ty if self.shared.solver.is(&ty, "std::boxed::Box") => {
                let target = self.shared.solver.deref(&ty).unwrap_or(Ty::Unknown);
                let target = self.shared.solver.deep(&target);
                place.then(Step::Deref(Pointer::Box), target)
            }
            ty => {
                let target = self.shared.solver.deref(&ty).unwrap_or(Ty::Unknown);
                let target = self.shared.solver.deep(&target);
                if target.is_unknown() {
                    self.unsure(&place);
                }
                self.called(&place, mutability, target, id)
            }
        }
    }

    /// `*Deref::deref(&place)` and the like: the reference that the call gives is a temporary.
    fn called(&mut self, place: &Place, mutability: Mutability, target: Ty, id: ExprId) -> Place {
        self.touch(place, How::Borrow(mutability));
        let ty = Ty::Ref(Arc::new(target.clone()), mutability);
        let path = self.temporary_of(id, ty.clone(), What::Temporary(id));
        self.emit(Event::Init(path));
        let reference = Place {
            base: Base::Slot(path),
            steps: Vec::new(),
            ty,
        };
        reference.then(Step::Deref(Pointer::Ref(mutability)), target)
    }

    fn indexed(&mut self, id: ExprId, base: ExprId, index: ExprId, how: Mutability) -> Place {
        let mut place = self.place(base, how);
        for _ in 0..8 {
            match &place.ty {
                Ty::Array(_) | Ty::Slice(_) => {
                    let by_number = matches!(self.ty(index), Ty::Prim(Prim::Int(_)));
                    if by_number {
                        let index = self.operand(index);
                        self.consume(index);
                        return place.then(Step::Index, self.ty(id).clone());
                    }
                    break;
                }
                Ty::Ref(..) => place = self.deref(place, how, id),
                ty if self.shared.solver.is(ty, "std::boxed::Box") => {
                    place = self.deref(place, how, id);
                }
                _ => break,
            }
        }
        let borrowed = self.borrowed(&place, how, id);
        let index = self.operand(index);
        self.consume([borrowed]);
        self.consume(index);
        let target = self.ty(id).clone();
        let ty = Ty::Ref(Arc::new(target.clone()), how);
        let path = self.temporary_of(id, ty.clone(), What::Temporary(id));
        self.emit(Event::Init(path));
        let reference = Place {
            base: Base::Slot(path),
            steps: Vec::new(),
            ty,
        };
        reference.then(Step::Deref(Pointer::Ref(how)), target)
    }

    /// A temporary with a reference to a place.
    pub(super) fn borrowed(&mut self, place: &Place, how: Mutability, id: ExprId) -> PathId {
        self.touch(place, How::Borrow(how));
        let ty = Ty::Ref(Arc::new(place.ty.clone()), how);
        let path = self.slot(ty, What::Temporary(id));
        self.scopes.schedule(self.scopes.temporary(), path);
        self.emit(Event::Init(path));
        path
    }

    /// Reads or moves a value out of a place, as its type asks for.
    pub(super) fn take(&mut self, place: &Place) {
        let copied = is_copy(&mut self.shared.solver, &place.ty);
        if place.ty.is_unknown() && place.steps.is_empty() {
            // A copy leaves it there, a move does not: it counts as stored, but not for certain.
            self.unsure(place);
        }
        self.touch(place, if copied { How::Read } else { How::Move });
    }

    /// What happens to a place is not understood.
    pub(super) fn unsure(&mut self, place: &Place) {
        if let Base::Slot(path) = place.base {
            self.slots[path.0 as usize].unsure = true;
        }
    }

    pub(super) fn touch(&mut self, place: &Place, how: How) {
        match place.base {
            Base::Elsewhere => {}
            Base::Outer(local) => self.uses.push(Use {
                local,
                place: place.clone(),
                how,
            }),
            Base::Slot(path) => {
                let whole = place.steps.is_empty();
                let event = match how {
                    How::Move if whole => Event::Move(path),
                    How::Borrow(_) if !place.is_indirect() => Event::Borrow(path),
                    How::Assign if whole => Event::Init(path),
                    How::Assign if !place.is_indirect() => Event::Part(path),
                    _ => Event::Use(path),
                };
                self.emit(event);
            }
        }
    }
}
