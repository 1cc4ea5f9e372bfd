//! What patterns bind.

use std::sync::Arc;

use super::Infer;
use crate::program::body::{Pat, PatId};
use crate::program::items::{DefId, DefKind};
use crate::program::names::{Namespace, Resolution};
use crate::program::ty::Ty;
use crate::program::type_ref::{Mutability, Name, PathRef};

impl Infer<'_, '_> {
    /// Gives the variables of a pattern their types. `by_ref` once the value was reached through a
    /// reference that the pattern does not show.
    pub(super) fn pattern(&mut self, pat: PatId, ty: &Ty, by_ref: Option<Mutability>) {
        let body = self.body;
        let mut ty = self.solver.shallow(ty);
        let mut by_ref = by_ref;
        let looks_inside = matches!(
            body.pat(pat),
            Pat::Tuple(_)
                | Pat::TupleStruct { .. }
                | Pat::Record { .. }
                | Pat::Slice(_)
                | Pat::Path(_)
        );
        if looks_inside {
            while let Ty::Ref(inner, mutability) = &ty {
                // Through a shared reference nothing is mutable any more.
                by_ref = match by_ref {
                    Some(Mutability::Shared) => by_ref,
                    _ => Some(*mutability),
                };
                ty = self.solver.shallow(&Arc::clone(inner));
            }
        }
        self.pats[pat.index()] = ty.clone();
        self.by_ref[pat.index()] = by_ref.is_some();
        match body.pat(pat) {
            Pat::Bind {
                local,
                by_ref: written,
                inner,
            } => {
                let ref_mut = body.local(*local).ref_mut;
                let written = written.then(|| Mutability::from_bool(ref_mut));
                let mutability = written.or(by_ref);
                let bound = match mutability {
                    Some(mutability) => Ty::Ref(Arc::new(ty.clone()), mutability),
                    None => ty.clone(),
                };
                let known = self.locals[local.index()].clone();
                self.solver
                    .attempt(|solver| solver.unify(&known, &bound).then_some(()));
                if let Some(inner) = inner {
                    self.pattern(*inner, &ty, by_ref);
                }
            }
            Pat::Ref(inner) => {
                let inside = match &ty {
                    Ty::Ref(inside, _) => inside.as_ref().clone(),
                    Ty::Var(_) => {
                        let inside = self.solver.fresh();
                        self.solver
                            .unify(&ty, &Ty::Ref(Arc::new(inside.clone()), Mutability::Shared));
                        inside
                    }
                    _ => Ty::Unknown,
                };
                self.pattern(*inner, &inside, None);
            }
            Pat::Or(pats) => {
                for pat in pats {
                    self.pattern(*pat, &ty, by_ref);
                }
            }
            Pat::Tuple(pats) => self.tuple_pattern(pats, &ty, by_ref),
            Pat::Slice(pats) => {
                let element = match &ty {
                    Ty::Slice(element) | Ty::Array(element) => element.as_ref().clone(),
                    _ => Ty::Unknown,
                };
                let slice = match &ty {
                    Ty::Slice(_) | Ty::Array(_) => Ty::Slice(Arc::new(element.clone())),
                    _ => Ty::Unknown,
                };
                for pat in pats {
                    let is_rest = matches!(body.pat(*pat), Pat::Bind { inner: Some(inner), .. }
                        if matches!(body.pat(*inner), Pat::Rest));
                    let part = if is_rest { &slice } else { &element };
                    self.pattern(*pat, part, by_ref);
                }
            }
            Pat::TupleStruct { path, fields } => {
                let types = self.fields_of(path, &ty);
                let rest = fields
                    .iter()
                    .position(|pat| matches!(body.pat(*pat), Pat::Rest));
                for (index, pat) in fields.iter().enumerate() {
                    let from_end = fields.len() - index;
                    let index = match rest {
                        Some(rest) if index > rest => types.len().checked_sub(from_end),
                        _ => Some(index),
                    };
                    let ty = index
                        .and_then(|index| types.get(index))
                        .map_or(Ty::Unknown, |(_, ty)| ty.clone());
                    self.pattern(*pat, &ty, by_ref);
                }
            }
            Pat::Record { path, fields } => {
                let types = self.fields_of(path, &ty);
                for (name, pat) in fields {
                    let ty = types
                        .iter()
                        .find(|(field, _)| field == name)
                        .map_or(Ty::Unknown, |(_, ty)| ty.clone());
                    self.pattern(*pat, &ty, by_ref);
                }
            }
            Pat::Path(path) => {
                self.fields_of(path, &ty);
            }
            Pat::Missing | Pat::Wildcard | Pat::Rest | Pat::Value => {}
        }
    }

    fn tuple_pattern(&mut self, pats: &[PatId], ty: &Ty, by_ref: Option<Mutability>) {
        let body = self.body;
        let rest = pats
            .iter()
            .position(|pat| matches!(body.pat(*pat), Pat::Rest));
        let parts: Vec<Ty> = match (ty, rest) {
            (Ty::Tuple(parts), _) => parts.to_vec(),
            (Ty::Var(_), None) => {
                let parts: Vec<Ty> = pats.iter().map(|_| self.solver.fresh()).collect();
                self.solver.unify(ty, &Ty::Tuple(parts.as_slice().into()));
                parts
            }
            _ => Vec::new(),
        };
        for (index, pat) in pats.iter().enumerate() {
            let index = match rest {
                Some(rest) if index > rest => parts.len().checked_sub(pats.len() - index),
                _ => Some(index),
            };
            let ty = index
                .and_then(|index| parts.get(index))
                .cloned()
                .unwrap_or(Ty::Unknown);
            self.pattern(*pat, &ty, by_ref);
        }
    }

    /// The fields of the struct or variant that a pattern names, for a value of type `ty`.
    fn fields_of(&mut self, path: &PathRef, ty: &Ty) -> Vec<(Name, Ty)> {
        let Some((adt, number)) = self.variant_of(path) else {
            return Vec::new();
        };
        let DefKind::Adt(data) = &self.solver.def(adt).kind else {
            return Vec::new();
        };
        let own = self.solver.instantiate_open(adt);
        self.solver
            .attempt(|solver| solver.unify(&own, ty).then_some(()));
        let Ty::Adt(_, args) = &own else {
            return Vec::new();
        };
        let env = self.solver.adt_env(adt, args);
        let Some(variant) = data.variants.get(number) else {
            return Vec::new();
        };
        variant
            .fields
            .iter()
            .map(|field| (field.name.clone(), self.solver.lower(&field.ty, &env)))
            .collect()
    }

    /// The type that a path to a struct or variant names, and the number of the variant.
    pub(super) fn variant_of(&mut self, path: &PathRef) -> Option<(DefId, usize)> {
        let scope = self.scope();
        let by_value = self.solver.names.resolve(scope, path, Namespace::Values);
        let by_type = || self.solver.names.resolve(scope, path, Namespace::Types);
        let found = by_value
            .filter(|found| found.taken == path.segments.len())
            .or_else(by_type);
        if let Some(found) = found
            && let Resolution::Def(id) = found.resolution
            && found.taken == path.segments.len()
        {
            match &self.solver.def(id).kind {
                DefKind::Adt(_) => return Some((id, 0)),
                DefKind::Variant(number) => {
                    return Some((
                        DefId {
                            krate: id.krate,
                            index: self.solver.def(id).parent?,
                        },
                        *number,
                    ));
                }
                DefKind::TypeAlias { .. } => {}
                _ => return None,
            }
        }
        // `Self { .. }`, `Self::Variant(..)`, and the same through an alias.
        let (last, front) = path.segments.split_last()?;
        let env = self.here();
        let whole = self
            .solver
            .lower(&crate::program::type_ref::TypeRef::Path(path.clone()), &env);
        if let Ty::Adt(id, _) = whole {
            return Some((id, 0));
        }
        if front.is_empty() {
            return None;
        }
        let front = PathRef {
            anchor: path.anchor.clone(),
            segments: front.into(),
        };
        let ty = self
            .solver
            .lower(&crate::program::type_ref::TypeRef::Path(front), &env);
        let Ty::Adt(id, _) = ty else { return None };
        let DefKind::Adt(adt) = &self.solver.def(id).kind else {
            return None;
        };
        let number = adt
            .variants
            .iter()
            .position(|variant| variant.name == last.name)?;
        Some((id, number))
    }
}
