//! What types and bounds mean as they are written.

use std::sync::Arc;

use super::{Env, Solver};
use crate::program::items::{DefId, DefKind};
use crate::program::names::{Namespace, Resolution};
use crate::program::ty::{Bound, Prim, Ty};
use crate::program::type_ref::{Anchor, Name, PathRef, Segment, TypeRef};

impl Solver<'_> {
    /// What a written type means.
    pub(crate) fn lower(&mut self, ty: &TypeRef, env: &Env) -> Ty {
        self.depth += 1;
        let result = if self.depth > 40 {
            Ty::Unknown
        } else {
            self.lower_inner(ty, env)
        };
        self.depth -= 1;
        result
    }

    fn lower_inner(&mut self, ty: &TypeRef, env: &Env) -> Ty {
        match ty {
            TypeRef::Unknown => Ty::Unknown,
            TypeRef::Infer => self.fresh(),
            TypeRef::Never => Ty::Never,
            TypeRef::Ref(inner, mutability) => {
                Ty::Ref(Arc::new(self.lower(inner, env)), *mutability)
            }
            TypeRef::Ptr(inner, mutability) => {
                Ty::Ptr(Arc::new(self.lower(inner, env)), *mutability)
            }
            TypeRef::Tuple(parts) => {
                Ty::Tuple(parts.iter().map(|ty| self.lower(ty, env)).collect())
            }
            TypeRef::Slice(inner) => Ty::Slice(Arc::new(self.lower(inner, env))),
            TypeRef::Array(inner) => Ty::Array(Arc::new(self.lower(inner, env))),
            TypeRef::FnPtr(params, ret) => {
                let params = params.iter().map(|ty| self.lower(ty, env)).collect();
                Ty::FnPtr(params, Arc::new(self.lower(ret, env)))
            }
            TypeRef::Impl(paths) => Ty::Opaque(self.lower_bounds(paths, env), None),
            TypeRef::Dyn(paths) => {
                let bounds = self.lower_bounds(paths, env);
                // A trait that is not known may ask for more than the others do.
                if bounds.len() == paths.len() {
                    Ty::Dyn(bounds)
                } else {
                    Ty::Unknown
                }
            }
            TypeRef::Path(path) => self.lower_path(path, env),
        }
    }

    pub(crate) fn lower_bounds(&mut self, paths: &[PathRef], env: &Env) -> Arc<[Bound]> {
        paths
            .iter()
            .filter_map(|path| self.lower_bound(path, env))
            .collect()
    }

    pub(crate) fn lower_bound(&mut self, path: &PathRef, env: &Env) -> Option<Bound> {
        let Resolution::Def(trait_def) =
            self.names
                .resolve_whole(env.scope, path, Namespace::Types)?
        else {
            return None;
        };
        let DefKind::Trait { .. } = self.def(trait_def).kind else {
            return None;
        };
        let last = path.segments.last()?;
        let args = last.args.iter().map(|ty| self.lower(ty, env)).collect();
        let bindings = last
            .bindings
            .iter()
            .map(|(name, ty)| (name.clone(), self.lower(ty, env)))
            .collect();
        Some(Bound {
            trait_def,
            args,
            bindings,
        })
    }

    fn lower_path(&mut self, path: &PathRef, env: &Env) -> Ty {
        if let Anchor::Type(ty, as_trait) = &path.anchor {
            let mut ty = self.lower(ty, env);
            let mut bound = as_trait
                .as_ref()
                .and_then(|path| self.lower_bound(path, env));
            let mut trait_def = bound.as_ref().map(|bound| bound.trait_def);
            for segment in path.segments.iter() {
                ty = match bound.take().filter(|it| !it.args.is_empty()) {
                    Some(it) => self.project_of(&ty, Some(it.trait_def), &it.args, &segment.name),
                    None => self.project_segment(&ty, trait_def.take(), segment, env),
                };
            }
            return ty;
        }
        let Some(first) = path.segments.first() else {
            return Ty::Unknown;
        };
        if path.anchor == Anchor::Scope {
            let own = if first.name == "Self" {
                env.self_ty.clone()
            } else {
                env.params
                    .iter()
                    .rev()
                    .find(|(name, _)| *name == first.name)
                    .map(|(_, ty)| ty.clone())
            };
            if let Some(mut own) = own {
                for (index, segment) in path.segments[1..].iter().enumerate() {
                    let trait_def = (index == 0)
                        .then(|| self.shorthand(env, &first.name, &segment.name))
                        .flatten();
                    own = self.project_segment(&own, trait_def, segment, env);
                }
                return own;
            }
        }
        let Some(resolved) = self.names.resolve(env.scope, path, Namespace::Types) else {
            return Ty::Unknown;
        };
        let (head, rest) = path.segments.split_at(resolved.taken);
        let args: &[TypeRef] = head.last().map_or(&[], |segment| &segment.args);
        let ty = match resolved.resolution {
            Resolution::Prim(prim) => Ty::Prim(prim),
            Resolution::External(path) => {
                let args = args.iter().map(|ty| self.lower(ty, env)).collect();
                Ty::External(path, args)
            }
            // `use std::u8;` brings a module and leaves the type.
            Resolution::Def(id) if matches!(self.def(id).kind, DefKind::Module { .. }) => {
                let prim = path.as_name().and_then(|name| Prim::from_name(name));
                prim.map_or(Ty::Unknown, Ty::Prim)
            }
            Resolution::Def(id) => {
                let args = args
                    .iter()
                    .map(|ty| self.lower(ty, env))
                    .collect::<Vec<_>>();
                self.instantiate(id, &args)
            }
        };
        rest.iter().fold(ty, |ty, segment| {
            self.project_segment(&ty, None, segment, env)
        })
    }

    /// `<ty as trait>::Name<A>`, as the segment has it.
    fn project_segment(
        &mut self,
        ty: &Ty,
        trait_def: Option<DefId>,
        segment: &Segment,
        env: &Env,
    ) -> Ty {
        let args = segment.args.iter();
        let args: Vec<Ty> = args.map(|ty| self.lower(ty, env)).collect();
        self.project_with(ty, trait_def, &segment.name, &args)
    }

    /// The trait that the `Item` of `T::Item`, or of `Self::Item`, belongs to: one that a bound of the
    /// declaration names, the trait itself, or the one that is implemented.
    fn shorthand(&mut self, env: &Env, param: &Name, name: &Name) -> Option<DefId> {
        let mut around = env.owner;
        for _ in 0..4 {
            let id = around?;
            let def = self.def(id);
            let scope = self.plain_env(id).scope;
            let mut traits: Vec<DefId> = Vec::new();
            match &def.kind {
                DefKind::Trait { .. } if param == "Self" => traits.push(id),
                DefKind::Impl { data, .. } if param == "Self" => {
                    if let Some(path) = &data.trait_ref {
                        traits.extend(self.trait_named(scope, path));
                    }
                }
                _ => {}
            }
            for (ty, paths) in def
                .generics()
                .into_iter()
                .flat_map(|generics| &generics.bounds)
            {
                if matches!(ty, TypeRef::Path(path) if path.as_name() == Some(param)) {
                    traits.extend(
                        paths
                            .iter()
                            .filter_map(|path| self.trait_named(scope, path)),
                    );
                }
            }
            let found = self
                .with_supertraits(traits)
                .into_iter()
                .find(|trait_def| self.declares_type(*trait_def, name));
            if found.is_some() {
                return found;
            }
            around = def.parent.map(|index| DefId {
                krate: id.krate,
                index,
            });
        }
        None
    }

    pub(super) fn trait_named(&self, scope: DefId, path: &PathRef) -> Option<DefId> {
        match self.names.resolve_whole(scope, path, Namespace::Types)? {
            Resolution::Def(id) if matches!(self.def(id).kind, DefKind::Trait { .. }) => Some(id),
            _ => None,
        }
    }

    fn declares_type(&self, trait_def: DefId, name: &Name) -> bool {
        let DefKind::Trait { items, .. } = &self.def(trait_def).kind else {
            return false;
        };
        let krate = self.program().krate(trait_def.krate);
        items.iter().any(|index| {
            let item = krate.def(*index);
            item.name == *name && matches!(item.kind, DefKind::TypeAlias { .. })
        })
    }

    /// Traits, and those that they ask for.
    pub(crate) fn with_supertraits(&self, mut all: Vec<DefId>) -> Vec<DefId> {
        let mut next = 0;
        while next < all.len() && all.len() < 64 {
            let trait_def = all[next];
            next += 1;
            let DefKind::Trait { supertraits, .. } = &self.def(trait_def).kind else {
                continue;
            };
            let scope = self.plain_env(trait_def).scope;
            for path in supertraits.iter() {
                if let Some(above) = self.trait_named(scope, path)
                    && !all.contains(&above)
                {
                    all.push(above);
                }
            }
        }
        all
    }

    /// A struct, enum or union of which nothing says what its arguments are: in an expression the
    /// defaults of its parameters do not count.
    pub(crate) fn instantiate_open(&mut self, id: DefId) -> Ty {
        let params = self.def(id).generics().map_or(0, |it| it.params.len());
        let args: Vec<Ty> = (0..params).map(|_| self.fresh()).collect();
        Ty::Adt(id, args.into())
    }

    /// The type that a struct, enum, union or alias is with these arguments; missing ones take their
    /// defaults, or stay open.
    pub(crate) fn instantiate(&mut self, id: DefId, args: &[Ty]) -> Ty {
        match &self.def(id).kind {
            DefKind::Adt(_) => {
                let args = self.fill_args(id, args);
                Ty::Adt(id, args.into())
            }
            DefKind::TypeAlias { ty: Some(ty), .. } => {
                let filled = self.fill_args(id, args);
                let mut env = self.plain_env(id);
                self.name_args(id, &filled, &mut env);
                self.lower(ty, &env)
            }
            _ => Ty::Unknown,
        }
    }
}
