//! Where impls can stand, and what kind of type each is for.

use std::sync::Arc;

use super::{MAX_DEPTH, Solver};
use crate::program::crates::{ByHead, Listed, STD};
use crate::program::items::{CrateId, DefId, DefKind};
use crate::program::ty::{Head, Ty};
use crate::program::type_ref::Name;

impl Solver<'_> {
    pub(crate) fn head_of_impl(&self, id: DefId) -> Head {
        let cell = self.program().head(id);
        if let Some(known) = cell.get() {
            return known.clone();
        }
        let DefKind::Impl { data, .. } = &self.def(id).kind else {
            return Head::Unknown;
        };
        if self.depth > MAX_DEPTH {
            return Head::Unknown;
        }
        // Finding the head can come back to the same impl: nothing may be locked meanwhile, and the
        // depth goes on counting.
        let mut solver = Solver::new(self.names);
        solver.depth = self.depth + 1;
        let mut env = solver.plain_env(id);
        for param in &data.generics.params {
            env.params
                .push((param.name.clone(), Ty::Param(param.name.clone())));
        }
        let head = solver.lower(&data.self_ty, &env).head();
        if self.depth == 0 || head != Head::Unknown {
            // Another thread may have been quicker, with the same answer.
            let _ = cell.set(head.clone());
        }
        head
    }

    /// The entries of a crate's list under a name, by what kind of type their impls are for: most
    /// names are in hundreds of impls, and few of them matter.
    pub(super) fn by_head(&mut self, krate: CrateId, list: Listed, name: &Name) -> Arc<ByHead> {
        if let Some(known) = self.program().by_head(krate, list, name) {
            return known;
        }
        let map = self.program().krate(krate);
        let entries = match list {
            Listed::Methods => map.methods(name),
            Listed::TraitImpls => map.trait_impls(name),
            Listed::AssocTypes => map.assoc_types(name),
        };
        let mut by_head = ByHead::default();
        for index in entries {
            let around = match list {
                Listed::TraitImpls => Some(*index),
                Listed::Methods | Listed::AssocTypes => map.def(*index).parent,
            };
            let Some(around) = around else { continue };
            if !matches!(map.def(around).kind, DefKind::Impl { .. }) {
                continue;
            }
            let head = self.head_of_impl(DefId {
                krate,
                index: around,
            });
            by_head.entry(head).or_default().push(*index);
        }
        let by_head = Arc::new(by_head);
        // In the midst of a question some heads can be "not yet".
        if self.depth == 0 || !by_head.contains_key(&Head::Unknown) {
            self.program()
                .remember_by_head(krate, list, name, Arc::clone(&by_head));
        }
        by_head
    }

    /// The crates in which a type's implementation of a trait can stand: the trait's, and those of
    /// the types it is made of. The crate at hand is one of them: it may give its own types to a
    /// trait's parameters.
    pub(crate) fn homes(&self, ty: &Ty, trait_def: Option<DefId>) -> Vec<CrateId> {
        let mut homes = vec![STD];
        let mut add = |krate: CrateId| {
            if !homes.contains(&krate) {
                homes.push(krate);
            }
        };
        homes_of(ty, &mut add, 0);
        if let Some(trait_def) = trait_def {
            add(trait_def.krate);
        }
        if let Some(home) = self.home {
            add(home);
        }
        homes
    }
}

fn homes_of(ty: &Ty, add: &mut dyn FnMut(CrateId), depth: u32) {
    if depth > 8 {
        return;
    }
    match ty {
        Ty::Adt(id, _) | Ty::FnDef(id) => add(id.krate),
        Ty::Opaque(bounds, _) | Ty::Dyn(bounds) => {
            for bound in bounds.iter() {
                add(bound.trait_def.krate);
            }
        }
        _ => {}
    }
    for part in ty.parts() {
        homes_of(part, add, depth + 1);
    }
}
