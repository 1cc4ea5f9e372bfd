//! Where impls can stand, and what kind of type each is for.

use super::{MAX_DEPTH, Solver};
use crate::program::crates::STD;
use crate::program::items::{CrateId, DefId, DefKind};
use crate::program::ty::{Head, Ty};

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
        Ty::Opaque(bounds) | Ty::Dyn(bounds) => {
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
