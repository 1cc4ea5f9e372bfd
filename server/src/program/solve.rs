//! Questions about types that need no body: what a written type means, what implements what, what
//! an associated type is. Unknown answers stay unknown; nothing here ever guesses.

mod asked;
mod methods;
mod traits;

use std::sync::Arc;

use super::crates::{Program, STD};
use super::items::{CrateId, Def, DefId, DefKind};
use super::names::{Names, Namespace, Resolution};
use super::ty::{Bound, Head, Prim, Ty};
use super::type_ref::{Anchor, Mutability, Name, PathRef, TypeRef};
pub(crate) use methods::SelfKind;

/// Deeper questions than this are given up as unknown.
const MAX_DEPTH: u32 = 12;

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

/// Type variables, and answers over one program.
pub(crate) struct Solver<'p> {
    pub(crate) names: &'p Names<'p>,
    vars: Vec<Option<Ty>>,
    /// Variables bound so far, in order, to take a failed attempt back.
    trail: Vec<u32>,
    /// What the generic parameters of the body at hand are known to implement.
    pub(crate) param_bounds: Vec<(Ty, Bound)>,
    depth: u32,
    asked: asked::Asked,
    /// The crate of the body at hand.
    home: Option<CrateId>,
}

impl<'p> Solver<'p> {
    pub(crate) fn new(names: &'p Names<'p>) -> Solver<'p> {
        Solver {
            names,
            vars: Vec::new(),
            trail: Vec::new(),
            param_bounds: Vec::new(),
            depth: 0,
            asked: asked::Asked::default(),
            home: None,
        }
    }

    pub(crate) fn program(&self) -> &'p Program {
        self.names.program
    }

    pub(crate) fn def(&self, id: DefId) -> &'p Def {
        self.program().def(id)
    }

    pub(crate) fn fresh(&mut self) -> Ty {
        let var = u32::try_from(self.vars.len()).unwrap_or(u32::MAX);
        self.vars.push(None);
        Ty::Var(var)
    }

    fn bind(&mut self, var: u32, ty: Ty) {
        self.vars[var as usize] = Some(ty);
        self.trail.push(var);
    }

    /// Runs `attempt`; what it bound is forgotten unless it gives something.
    pub(crate) fn attempt<T>(&mut self, attempt: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let before = self.trail.len();
        let result = attempt(self);
        if result.is_none() {
            for var in self.trail.drain(before..) {
                self.vars[var as usize] = None;
            }
        }
        result
    }

    /// Follows variables at the top of a type, and works out an associated type that is known now.
    pub(crate) fn shallow(&mut self, ty: &Ty) -> Ty {
        let mut ty = ty.clone();
        for _ in 0..64 {
            match &ty {
                Ty::Var(var) => match &self.vars[*var as usize] {
                    Some(known) => ty = known.clone(),
                    None => return ty,
                },
                Ty::Assoc(of, name) => {
                    let (of, name) = (Arc::clone(of), name.clone());
                    match self.project(&of, None, &name) {
                        Ty::Assoc(..) => return ty,
                        known => ty = known,
                    }
                }
                _ => return ty,
            }
        }
        Ty::Unknown
    }

    /// The type with everything in it that is known; open variables become unknown.
    pub(crate) fn deep(&mut self, ty: &Ty) -> Ty {
        self.depth += 1;
        let result = if self.depth > 40 {
            Ty::Unknown
        } else {
            self.deep_inner(ty)
        };
        self.depth -= 1;
        result
    }

    fn deep_inner(&mut self, ty: &Ty) -> Ty {
        let ty = self.shallow(ty);
        match ty {
            Ty::Var(_) => Ty::Unknown,
            Ty::Tuple(parts) => Ty::Tuple(self.deep_all(&parts)),
            Ty::Adt(def, args) => Ty::Adt(def, self.deep_all(&args)),
            Ty::External(path, args) => Ty::External(path, self.deep_all(&args)),
            Ty::Array(inner) => Ty::Array(Arc::new(self.deep(&inner))),
            Ty::Slice(inner) => Ty::Slice(Arc::new(self.deep(&inner))),
            Ty::Ref(inner, mutability) => Ty::Ref(Arc::new(self.deep(&inner)), mutability),
            Ty::Ptr(inner, mutability) => Ty::Ptr(Arc::new(self.deep(&inner)), mutability),
            Ty::Future(output) => Ty::Future(Arc::new(self.deep(&output))),
            Ty::Async(id, output) => Ty::Async(id, Arc::new(self.deep(&output))),
            Ty::FnPtr(params, ret) => Ty::FnPtr(self.deep_all(&params), Arc::new(self.deep(&ret))),
            Ty::Closure(id, params, ret) => {
                Ty::Closure(id, self.deep_all(&params), Arc::new(self.deep(&ret)))
            }
            Ty::Assoc(of, name) => Ty::Assoc(Arc::new(self.deep(&of)), name),
            Ty::Opaque(bounds) => Ty::Opaque(self.deep_bounds(&bounds)),
            Ty::Dyn(bounds) => Ty::Dyn(self.deep_bounds(&bounds)),
            known => known,
        }
    }

    fn deep_all(&mut self, types: &[Ty]) -> Arc<[Ty]> {
        types.iter().map(|ty| self.deep(ty)).collect()
    }

    fn deep_bounds(&mut self, bounds: &[Bound]) -> Arc<[Bound]> {
        bounds
            .iter()
            .map(|bound| Bound {
                trait_def: bound.trait_def,
                args: self.deep_all(&bound.args),
                bindings: bound
                    .bindings
                    .iter()
                    .map(|(name, ty)| (name.clone(), self.deep(ty)))
                    .collect(),
            })
            .collect()
    }

    /// Makes two types one where that is possible. Unknown goes with everything and binds nothing.
    pub(crate) fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        self.depth += 1;
        let result = self.depth <= 40 && self.unify_inner(a, b);
        self.depth -= 1;
        result
    }

    fn unify_inner(&mut self, a: &Ty, b: &Ty) -> bool {
        let a = self.shallow(a);
        let b = self.shallow(b);
        match (&a, &b) {
            (Ty::Var(x), Ty::Var(y)) if x == y => true,
            (Ty::Unknown, _) | (_, Ty::Unknown) => true,
            (Ty::Var(var), other) | (other, Ty::Var(var)) => {
                if matches!(other, Ty::Never) {
                    return true;
                }
                if self.occurs(*var, other, 0) {
                    return false;
                }
                self.bind(*var, other.clone());
                true
            }
            (Ty::Never, _) | (_, Ty::Never) => true,
            (Ty::Assoc(..), _) | (_, Ty::Assoc(..)) => true,
            (Ty::Prim(x), Ty::Prim(y)) => {
                x == y
                    || matches!((x, y), (Prim::Int(x), Prim::Int(y)) if x.is_empty() || y.is_empty())
                    || matches!((x, y), (Prim::Float(x), Prim::Float(y)) if x.is_empty() || y.is_empty())
            }
            (Ty::Tuple(x), Ty::Tuple(y)) => x.len() == y.len() && self.unify_all(x, y),
            (Ty::Adt(x, xs), Ty::Adt(y, ys)) => x == y && self.unify_all(xs, ys),
            (Ty::External(x, xs), Ty::External(y, ys)) => x == y && self.unify_all(xs, ys),
            (Ty::Array(x), Ty::Array(y)) | (Ty::Slice(x), Ty::Slice(y)) => self.unify(x, y),
            (Ty::Ref(x, m), Ty::Ref(y, n)) | (Ty::Ptr(x, m), Ty::Ptr(y, n)) => {
                m == n && self.unify(x, y)
            }
            (Ty::Future(x), Ty::Future(y)) => self.unify(x, y),
            (Ty::FnPtr(xs, x), Ty::FnPtr(ys, y)) => {
                xs.len() == ys.len() && self.unify_all(xs, ys) && self.unify(x, y)
            }
            (Ty::Closure(x, ..), Ty::Closure(y, ..)) | (Ty::Async(x, _), Ty::Async(y, _)) => x == y,
            (x, y) => x == y,
        }
    }

    fn unify_all(&mut self, xs: &[Ty], ys: &[Ty]) -> bool {
        xs.iter().zip(ys).all(|(x, y)| self.unify(x, y))
    }

    fn occurs(&mut self, var: u32, ty: &Ty, depth: u32) -> bool {
        if depth > 20 {
            return true;
        }
        match ty {
            Ty::Var(other) => match self.vars[*other as usize].clone() {
                Some(known) => self.occurs(var, &known, depth + 1),
                None => *other == var,
            },
            Ty::Future(inner) | Ty::Async(_, inner) | Ty::Assoc(inner, _) => {
                self.occurs(var, &Arc::clone(inner), depth + 1)
            }
            Ty::Closure(_, params, ret) | Ty::FnPtr(params, ret) => {
                params.iter().any(|ty| self.occurs(var, ty, depth + 1))
                    || self.occurs(var, ret, depth + 1)
            }
            ty => ty
                .parts()
                .into_iter()
                .any(|part| self.occurs(var, part, depth + 1)),
        }
    }

    /// Fits a value of type `from` to a place of type `to`, by the coercions that matter: `&String`
    /// to `&str`, `&mut T` to `&T`, `&[T; N]` to `&[T]`, `&Arc<T>` to `&T`.
    pub(crate) fn coerce(&mut self, from: &Ty, to: &Ty) {
        let from = self.shallow(from);
        let to = self.shallow(to);
        if let (Ty::Ref(inner, _), Ty::Ref(wanted, _)) = (&from, &to) {
            let mut step = Some(inner.as_ref().clone());
            for _ in 0..8 {
                let Some(ty) = step else { break };
                if self
                    .attempt(|this| this.unify(&ty, wanted).then_some(()))
                    .is_some()
                {
                    return;
                }
                if let (Ty::Array(element), Ty::Slice(wanted)) =
                    (self.shallow(&ty), self.shallow(wanted))
                {
                    self.unify(&element, &wanted);
                    return;
                }
                step = self.deref(&ty);
            }
            return;
        }
        // `Box<T>` to `Box<dyn Trait>` and the like keep both types as they are.
        self.attempt(|this| this.unify(&from, &to).then_some(()));
    }

    /// The environment of a declaration with a fresh variable for each of its generic parameters and
    /// those of the impl or trait around it.
    pub(crate) fn open(&mut self, id: DefId) -> Env {
        let krate = self.program().krate(id.krate);
        let mut env = Env {
            scope: DefId {
                krate: id.krate,
                index: krate.scope_around(id.index),
            },
            params: Vec::new(),
            self_ty: None,
            owner: Some(id),
        };
        let parent = krate.def(id.index).parent;
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
        let own = krate.def(id.index);
        self.open_params(own, &mut env);
        if let DefKind::Impl { data, .. } = &own.kind {
            env.self_ty = Some(self.lower(&data.self_ty, &env));
        }
        if let DefKind::Trait { .. } = &own.kind {
            env.self_ty = Some(self.fresh());
        }
        env
    }

    fn open_params(&mut self, def: &Def, env: &mut Env) {
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
        let mut env = Env {
            scope: DefId {
                krate: id.krate,
                index: krate.scope_around(id.index),
            },
            params: Vec::new(),
            self_ty: None,
            owner: Some(id),
        };
        let mut chain = vec![krate.def(id.index)];
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
            TypeRef::Impl(paths) => Ty::Opaque(self.lower_bounds(paths, env)),
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
            let trait_def = as_trait
                .as_ref()
                .and_then(|path| self.lower_bound(path, env))
                .map(|bound| bound.trait_def);
            for (index, segment) in path.segments.iter().enumerate() {
                ty = self.project(&ty, trait_def.filter(|_| index == 0), &segment.name);
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
                    own = self.project(&own, trait_def, &segment.name);
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
        rest.iter()
            .fold(ty, |ty, segment| self.project(&ty, None, &segment.name))
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

    fn trait_named(&self, scope: DefId, path: &PathRef) -> Option<DefId> {
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

    fn plain_env(&self, id: DefId) -> Env {
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

    fn fill_args(&mut self, id: DefId, args: &[Ty]) -> Vec<Ty> {
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

    fn name_args(&self, id: DefId, args: &[Ty], env: &mut Env) {
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

    /// The type of a field of a struct, tuple struct, union or tuple.
    pub(crate) fn field(&mut self, ty: &Ty, name: &Name) -> Option<Ty> {
        match ty {
            Ty::Tuple(parts) => parts.get(name.parse::<usize>().ok()?).cloned(),
            Ty::Adt(id, args) => {
                let DefKind::Adt(adt) = &self.def(*id).kind else {
                    return None;
                };
                if adt.kind == super::outline::AdtKind::Enum {
                    return None;
                }
                let field = adt
                    .variants
                    .first()?
                    .fields
                    .iter()
                    .find(|field| field.name == *name)?;
                let env = self.adt_env(*id, args);
                Some(self.lower(&field.ty, &env))
            }
            _ => None,
        }
    }

    /// One step of `*`: references, pointers, and every `Deref`.
    pub(crate) fn deref(&mut self, ty: &Ty) -> Option<Ty> {
        match self.shallow(ty) {
            Ty::Ref(inner, _) | Ty::Ptr(inner, _) => Some(inner.as_ref().clone()),
            ty @ (Ty::Adt(..) | Ty::Param(_) | Ty::Opaque(_)) => {
                let deref = self.names.known("std::ops::Deref");
                match self.project(&ty, deref, &Name::from("Target")) {
                    Ty::Assoc(..) | Ty::Unknown => None,
                    target => Some(target),
                }
            }
            _ => None,
        }
    }

    /// Whether a value of the type is known to borrow from nothing.
    pub(crate) fn is_owned(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Prim(_) | Ty::Never | Ty::Param(_) | Ty::FnDef(_) => true,
            Ty::Tuple(parts) => parts.iter().all(|part| self.is_owned(part)),
            Ty::Array(inner) => self.is_owned(inner),
            Ty::Adt(id, args) => {
                !self
                    .def(*id)
                    .generics()
                    .is_some_and(|generics| generics.has_lifetime)
                    && args.iter().all(|arg| self.is_owned(arg))
            }
            // `Any` is for types that borrow nothing: it is what a thread's panic gives.
            Ty::Dyn(bounds) => bounds
                .iter()
                .any(|bound| self.program().path_of(bound.trait_def) == "std::any::Any"),
            _ => false,
        }
    }

    /// `std::option::Option` and the like, by path.
    pub(crate) fn is(&self, ty: &Ty, path: &str) -> bool {
        matches!(ty, Ty::Adt(id, _) if self.names.known(path) == Some(*id))
    }

    /// The arguments of a type, if it is the one of that path.
    pub(crate) fn args_of(&self, ty: &Ty, path: &str) -> Option<Arc<[Ty]>> {
        match ty {
            Ty::Adt(id, args) if self.names.known(path) == Some(*id) => Some(Arc::clone(args)),
            _ => None,
        }
    }

    /// A type by its path, with these arguments; unknown if the program has no such type.
    pub(crate) fn known_adt(&self, path: &str, args: Vec<Ty>) -> Ty {
        self.names
            .known(path)
            .map_or(Ty::Unknown, |id| Ty::Adt(id, args.into()))
    }

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

impl Mutability {
    pub(crate) fn is_mut(self) -> bool {
        self == Mutability::Mut
    }
}
