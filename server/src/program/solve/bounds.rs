//! What the bounds in force say of generic parameters and of their associated types.

use super::{Env, Solver, name_own_args};
use crate::program::items::DefKind;
use crate::program::ty::{Bound, Ty};
use crate::program::type_ref::Name;

/// Bounds of bounds are followed no further.
const MAX_STEPS: u32 = 4;

impl Solver<'_> {
    /// The bounds on a type that only its bounds tell of: those of the body at hand, of an `impl` or
    /// `dyn`, and those that a trait puts on its associated types.
    pub(super) fn bounds_on(&mut self, ty: &Ty) -> Vec<Bound> {
        self.bounds_within(ty, 0)
    }

    fn bounds_within(&mut self, ty: &Ty, depth: u32) -> Vec<Bound> {
        let mut found: Vec<Bound> = match ty {
            Ty::Opaque(bounds, _) | Ty::Dyn(bounds) => bounds.to_vec(),
            Ty::Param(_) | Ty::Assoc(..) => self
                .param_bounds
                .iter()
                .filter(|(bounded, _)| bounded == ty)
                .map(|(_, bound)| bound.clone())
                .collect(),
            _ => Vec::new(),
        };
        if let Ty::Assoc(of, name, _) = ty
            && depth < MAX_STEPS
        {
            for bound in self.bounds_within(of, depth + 1) {
                self.declared_on(of, &bound, ty, name, depth, &mut found);
            }
        }
        found
    }

    /// The bounds that a trait of `of`, or one above it, declares on the associated type `ty`.
    fn declared_on(
        &mut self,
        of: &Ty,
        bound: &Bound,
        ty: &Ty,
        name: &Name,
        depth: u32,
        into: &mut Vec<Bound>,
    ) {
        let def = self.def(bound.trait_def);
        let DefKind::Trait {
            items,
            supertraits,
            generics,
        } = &def.kind
        else {
            return;
        };
        let env = self.trait_env(of, bound);
        let krate = self.program().krate(bound.trait_def.krate);
        for item in items.iter().map(|index| krate.def(*index)) {
            if let DefKind::TypeAlias { bounds, .. } = &item.kind
                && item.name == *name
            {
                let mut env = env.clone();
                if let Ty::Assoc(.., args) = ty {
                    name_own_args(item, args, &mut env);
                }
                into.extend(self.lower_bounds(bounds, &env).iter().cloned());
            }
        }
        for (bounded, paths) in &generics.bounds {
            if self.lower(bounded, &env) == *ty {
                into.extend(self.lower_bounds(paths, &env).iter().cloned());
            }
        }
        if depth < MAX_STEPS {
            for above in self.lower_bounds(supertraits, &env).iter() {
                self.declared_on(of, above, ty, name, depth + 1, into);
            }
        }
    }

    /// The environment of a trait's declaration for the type that the bound is on.
    fn trait_env(&mut self, of: &Ty, bound: &Bound) -> Env {
        let mut env = self.plain_env(bound.trait_def);
        self.name_args(bound.trait_def, &bound.args, &mut env);
        env.self_ty = Some(of.clone());
        env
    }

    /// The arguments of the trait in a bound on `of`; those that are not written take their
    /// defaults, as in `Add<Rhs = Self>`.
    pub(super) fn trait_args(&mut self, of: &Ty, bound: &Bound) -> Vec<Ty> {
        let mut args = bound.args.to_vec();
        let Some(generics) = self.def(bound.trait_def).generics() else {
            return args;
        };
        let env = self.trait_env(of, bound);
        for param in generics.params.iter().skip(args.len()) {
            let Some(default) = &param.default else { break };
            args.push(self.lower(default, &env));
        }
        args
    }

    /// The associated type that a bound, or one of a trait above it, gives outright.
    pub(super) fn binding(&mut self, of: &Ty, bound: &Bound, name: &Name) -> Option<Ty> {
        self.binding_within(of, bound, name, 0)
    }

    fn binding_within(&mut self, of: &Ty, bound: &Bound, name: &Name, depth: u32) -> Option<Ty> {
        if let Some((_, ty)) = bound.bindings.iter().find(|(bound, _)| bound == name) {
            return Some(ty.clone());
        }
        let DefKind::Trait { supertraits, .. } = &self.def(bound.trait_def).kind else {
            return None;
        };
        if depth > MAX_STEPS || supertraits.is_empty() {
            return None;
        }
        let env = self.trait_env(of, bound);
        supertraits.iter().find_map(|path| {
            let above = self.lower_bound(path, &env)?;
            self.binding_within(of, &above, name, depth + 1)
        })
    }
}
