//! What names mean inside declarations.

use std::sync::Arc;

use super::Solver;
use crate::program::items::{Def, DefId, DefKind};
use crate::program::ty::{Bound, Ty};
use crate::program::type_ref::Name;

/// What names mean inside a declaration: its generic parameters and `Self`.
#[derive(Clone, Debug)]
pub(crate) struct Env {
    /// The module or block the declaration stands in.
    pub(crate) scope: DefId,
    pub(crate) params: Vec<(Name, Ty)>,
    pub(crate) self_ty: Option<Ty>,
    /// The declaration whose bounds, and those of what is around it, say which trait the `Item` of
    /// `T::Item` belongs to.
    pub(crate) owner: Option<DefId>,
}

impl Solver<'_> {
    /// The environment of a declaration with a fresh variable for each of its generic parameters and
    /// those of the impl or trait around it.
    pub(crate) fn open(&mut self, id: DefId) -> Env {
        let krate = self.program().krate(id.krate);
        let mut env = self.plain_env(id);
        let own = self.def(id);
        let parent = own.parent;
        if let Some(parent) = parent {
            let around = krate.def(parent);
            match &around.kind {
                DefKind::Impl { data, .. } => {
                    self.open_params(around, &mut env);
                    env.self_ty = Some(self.lower(&data.self_ty, &env));
                }
                DefKind::Trait { .. } => {
                    self.open_params(around, &mut env);
                    env.self_ty = Some(self.fresh());
                }
                DefKind::Adt(_) => self.open_params(around, &mut env),
                _ => {}
            }
        }
        self.open_params(own, &mut env);
        if let DefKind::Impl { data, .. } = &own.kind {
            env.self_ty = Some(self.lower(&data.self_ty, &env));
        }
        if let DefKind::Trait { .. } = &own.kind {
            env.self_ty = Some(self.fresh());
        }
        env
    }

    pub(super) fn open_params(&mut self, def: &Def, env: &mut Env) {
        for param in def
            .generics()
            .into_iter()
            .flat_map(|generics| &generics.params)
        {
            let var = self.fresh();
            env.params.push((param.name.clone(), var));
        }
    }

    /// The environment a body is read in: its generic parameters are themselves. Their bounds are
    /// remembered in [`Solver::param_bounds`].
    pub(crate) fn enter(&mut self, id: DefId) -> Env {
        self.home = Some(id.krate);
        let krate = self.program().krate(id.krate);
        let mut env = self.plain_env(id);
        let mut chain = vec![self.def(id)];
        if let Some(parent) = krate.def(id.index).parent {
            chain.insert(0, krate.def(parent));
        }
        for def in &chain {
            for param in def
                .generics()
                .into_iter()
                .flat_map(|generics| &generics.params)
            {
                env.params
                    .push((param.name.clone(), Ty::Param(param.name.clone())));
            }
            match &def.kind {
                DefKind::Impl { data, .. } => env.self_ty = Some(self.lower(&data.self_ty, &env)),
                DefKind::Trait { .. } => env.self_ty = Some(Ty::Param("Self".into())),
                _ => {}
            }
        }
        let own_trait = krate
            .def(id.index)
            .parent
            .filter(|parent| matches!(krate.def(*parent).kind, DefKind::Trait { .. }));
        if let Some(index) = own_trait {
            let trait_def = DefId {
                krate: id.krate,
                index,
            };
            let bound = Bound {
                trait_def,
                args: Arc::from([]),
                bindings: Arc::from([]),
            };
            self.param_bounds.push((Ty::Param("Self".into()), bound));
        }
        self.own_trait = krate.def(id.index).parent.and_then(|index| {
            let around = DefId {
                krate: id.krate,
                index,
            };
            match &krate.def(index).kind {
                DefKind::Trait { .. } => Some(around),
                DefKind::Impl { data, .. } => self.trait_named(env.scope, data.trait_ref.as_ref()?),
                _ => None,
            }
        });
        for def in chain {
            for (ty, paths) in def
                .generics()
                .into_iter()
                .flat_map(|generics| &generics.bounds)
            {
                let ty = self.lower(ty, &env);
                for bound in self.lower_bounds(paths, &env).iter() {
                    self.param_bounds.push((ty.clone(), bound.clone()));
                }
            }
        }
        self.asked.forget();
        env
    }

    /// The environment of a declaration in which none of its parameters has a meaning yet.
    pub(crate) fn plain_env(&self, id: DefId) -> Env {
        let krate = self.program().krate(id.krate);
        Env {
            scope: DefId {
                krate: id.krate,
                index: krate.scope_around(id.index),
            },
            params: Vec::new(),
            self_ty: None,
            owner: Some(id),
        }
    }

    pub(super) fn fill_args(&mut self, id: DefId, args: &[Ty]) -> Vec<Ty> {
        let Some(generics) = self.def(id).generics() else {
            return Vec::new();
        };
        let mut env = self.plain_env(id);
        let mut filled = Vec::new();
        for (index, param) in generics.params.iter().enumerate() {
            let ty = match (args.get(index), &param.default) {
                (Some(ty), _) => ty.clone(),
                (None, Some(default)) => self.lower(default, &env),
                (None, None) => self.fresh(),
            };
            env.params.push((param.name.clone(), ty.clone()));
            filled.push(ty);
        }
        filled
    }

    pub(super) fn name_args(&self, id: DefId, args: &[Ty], env: &mut Env) {
        let params = self
            .def(id)
            .generics()
            .into_iter()
            .flat_map(|generics| &generics.params);
        for (param, ty) in params.zip(args) {
            env.params.push((param.name.clone(), ty.clone()));
        }
    }

    /// The environment in which the fields of a type are read.
    pub(crate) fn adt_env(&self, id: DefId, args: &[Ty]) -> Env {
        let mut env = self.plain_env(id);
        self.name_args(id, args, &mut env);
        env.self_ty = Some(Ty::Adt(id, args.into()));
        env
    }
}
