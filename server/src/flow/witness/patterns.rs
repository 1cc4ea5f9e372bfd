//! Patterns: what moves into which variable.

use super::build::Builder;
use super::graph::Event;
use super::places::{How, Place, Pointer, Step};
use crate::program::body::{Pat, PatId};
use crate::program::ty::Ty;
use crate::program::type_ref::{Mutability, Name};

impl Builder<'_, '_, '_> {
    /// The variables of a pattern end with the scope at `depth`.
    pub(super) fn declare(&mut self, pat: PatId, depth: usize) {
        let mut locals = Vec::new();
        self.body().bindings(pat, &mut locals);
        for local in locals {
            if let Some(path) = self.local(local) {
                self.scopes.schedule(depth, path);
            }
        }
    }

    /// The variables of a pattern get values from nowhere in particular.
    pub(super) fn fill(&mut self, pat: PatId) {
        let mut locals = Vec::new();
        self.body().bindings(pat, &mut locals);
        for local in locals {
            if let Some(path) = self.local(local) {
                self.emit(Event::Init(path));
            }
        }
    }

    /// How the variables of a pattern refer to what it matches.
    pub(super) fn mutability(&self, pat: PatId) -> Mutability {
        let mut locals = Vec::new();
        self.body().bindings(pat, &mut locals);
        let types = self.shared.types;
        let mutable = |ty: &Ty| matches!(ty, Ty::Ref(_, Mutability::Mut));
        Mutability::from_bool(locals.into_iter().any(|local| mutable(types.local(local))))
    }

    /// Reads what tells whether the value in a place fits a pattern.
    pub(super) fn test(&mut self, pat: PatId, place: &Place) {
        if self.body().is_refutable(pat) {
            self.touch(place, How::Read);
        }
    }

    /// Binds a pattern to the value in a place; the variables are declared already.
    pub(super) fn bind(&mut self, pat: PatId, place: &Place) {
        let body = self.body();
        let types = self.shared.types;
        let mut place = place.clone();
        let looks_inside = matches!(
            body.pat(pat),
            Pat::Tuple(_) | Pat::TupleStruct { .. } | Pat::Record { .. } | Pat::Slice(_)
        );
        if looks_inside {
            while let Ty::Ref(inner, of) = place.ty.clone() {
                place = place.then(Step::Deref(Pointer::Ref(of)), inner.as_ref().clone());
            }
        }
        match body.pat(pat) {
            Pat::Bind {
                local,
                by_ref,
                inner,
            } => {
                if let Some(inner) = inner {
                    self.bind(*inner, &place);
                }
                if *by_ref || types.by_ref[pat.index()] {
                    let mutability = match types.local(*local) {
                        Ty::Ref(_, mutability) => *mutability,
                        _ => Mutability::Shared,
                    };
                    self.touch(&place, How::Borrow(mutability));
                } else {
                    place.ty = types.local(*local).clone();
                    self.take(&place);
                }
                if let Some(path) = self.local(*local) {
                    self.emit(Event::Init(path));
                }
            }
            Pat::Tuple(pats) | Pat::TupleStruct { fields: pats, .. } => {
                for (index, pat) in pats.iter().enumerate() {
                    let name = Name::from(index.to_string());
                    self.bind_part(*pat, &place, Step::Field(name));
                }
            }
            Pat::Record { fields, .. } => {
                for (name, pat) in fields {
                    self.bind_part(*pat, &place, Step::Field(name.clone()));
                }
            }
            Pat::Slice(pats) => {
                for pat in pats {
                    self.bind_part(*pat, &place, Step::Index);
                }
            }
            Pat::Or(pats) => {
                for pat in pats {
                    self.bind(*pat, &place);
                }
            }
            Pat::Ref(inner) => {
                let ty = types.pat(*inner).clone();
                let pointer = Pointer::Ref(Mutability::Shared);
                let place = place.then(Step::Deref(pointer), ty);
                self.bind(*inner, &place);
            }
            Pat::Missing | Pat::Wildcard | Pat::Rest | Pat::Value | Pat::Path(_) => {}
        }
    }

    fn bind_part(&mut self, pat: PatId, place: &Place, step: Step) {
        let types = self.shared.types;
        let mut part = place.then(step, types.pat(pat).clone());
        let through = types.by_ref[pat.index()] && !part.is_indirect();
        if through && !matches!(self.body().pat(pat), Pat::Bind { .. }) {
            // The part is a reference that the pattern does not show.
            let ty = part.ty.clone();
            part = part.then(Step::Deref(Pointer::Ref(Mutability::Shared)), ty);
        }
        self.bind(pat, &part);
    }
}
