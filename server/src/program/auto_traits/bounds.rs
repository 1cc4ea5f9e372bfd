//! What is known of a parameter, or of a type associated with one, by the bounds around it.

use super::judge::Judge;
use super::outcome::Subject;
use crate::program::items::{DefId, DefKind};
use crate::program::render;
use crate::program::solve::{Env, name_own_args};
use crate::program::ty::{Bound, Ty};
use crate::program::type_ref::{Name, PathRef, TypeRef};

/// More traits above a few bounds than these are given up.
const MAX_BOUNDS: usize = 64;

/// Bounds, and those that their traits ask for.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) bounds: Vec<Bound>,
    /// Why there may be more.
    pub(super) cause: Option<String>,
}

impl Judge<'_, '_> {
    /// What a subject is known to implement wherever the type can be named.
    pub(super) fn assumed_bounds(&mut self, subject: &Subject) -> Found {
        let assumed = self.assumed.clone();
        self.bounds_among(subject, &assumed)
    }

    /// What a subject is known to implement here, by the bounds of a written impl too.
    pub(super) fn all_bounds(&mut self, subject: &Subject) -> Found {
        let all = self.solver.param_bounds.clone();
        self.bounds_among(subject, &all)
    }

    fn bounds_among(&mut self, subject: &Subject, among: &[(Ty, Bound)]) -> Found {
        let ty = subject.ty();
        let written = among.iter().filter(|(bounded, _)| *bounded == ty);
        let mut bounds: Vec<Bound> = written.map(|(_, bound)| bound.clone()).collect();
        let mut cause = self
            .unresolved
            .iter()
            .find(|(bounded, _)| *bounded == ty)
            .map(|(_, cause)| cause.clone());
        if let Some(((bound, name, args), before)) = subject.path.split_last() {
            let base = Subject {
                root: subject.root.clone(),
                path: before.to_vec(),
            };
            let item = self.associated(bound.trait_def, name);
            let written = item.map(|item| self.solver.def(item));
            if let Some(alias) = written
                && let DefKind::TypeAlias { bounds: paths, .. } = &alias.kind
            {
                let mut env = self.trait_env(bound, base.ty());
                name_own_args(alias, args, &mut env);
                cause = cause.or(self.lower_all(paths, &env, &mut bounds));
            }
        }
        let mut found = self.elaborate(&ty, bounds);
        found.cause = found.cause.or(cause);
        found
    }

    /// Bounds and the supertraits of their traits.
    pub(super) fn elaborate(&mut self, ty: &Ty, bounds: Vec<Bound>) -> Found {
        let mut found = Found {
            bounds,
            cause: None,
        };
        let mut next = 0;
        while let Some(bound) = found.bounds.get(next).cloned() {
            next += 1;
            let DefKind::Trait {
                supertraits,
                generics,
                ..
            } = &self.solver.def(bound.trait_def).kind
            else {
                continue;
            };
            let env = self.trait_env(&bound, ty.clone());
            let own = TypeRef::Path(PathRef::name("Self"));
            let clauses = generics.bounds.iter().filter(|(ty, _)| *ty == own);
            let paths = supertraits
                .iter()
                .chain(clauses.flat_map(|(_, paths)| paths));
            let paths: Vec<PathRef> = paths.cloned().collect();
            let mut above = Vec::new();
            let cause = self.lower_all(&paths, &env, &mut above);
            found.cause = found.cause.or(cause);
            for bound in above {
                if !found.bounds.contains(&bound) {
                    found.bounds.push(bound);
                }
            }
            if found.bounds.len() > MAX_BOUNDS {
                found.cause = Some("too many supertraits".to_owned());
                break;
            }
        }
        found
    }

    /// Adds the bounds of these paths; says which is not known.
    fn lower_all(&mut self, paths: &[PathRef], env: &Env, into: &mut Vec<Bound>) -> Option<String> {
        let mut cause = None;
        for path in paths {
            match self.lower_bound(path, env) {
                Some(bound) => into.push(bound),
                None => cause = Some(format!("the trait `{}` is not found", render::path(path))),
            }
        }
        cause
    }

    /// What names mean inside a trait, for a type that implements it.
    fn trait_env(&self, bound: &Bound, self_ty: Ty) -> Env {
        let def = bound.trait_def;
        let generics = self.solver.def(def).generics().into_iter();
        let names = generics
            .flat_map(|generics| &generics.params)
            .map(|param| param.name.clone());
        Env {
            params: names.zip(bound.args.iter().cloned()).collect(),
            self_ty: Some(self_ty),
            ..self.solver.plain_env(def)
        }
    }

    /// The associated type of that name that a trait itself declares.
    pub(super) fn associated(&self, trait_def: DefId, name: &Name) -> Option<DefId> {
        let DefKind::Trait { items, .. } = &self.solver.def(trait_def).kind else {
            return None;
        };
        items
            .iter()
            .map(|index| DefId {
                krate: trait_def.krate,
                index: *index,
            })
            .find(|item| {
                let def = self.solver.def(*item);
                matches!(def.kind, DefKind::TypeAlias { .. }) && def.name == *name
            })
    }
}
