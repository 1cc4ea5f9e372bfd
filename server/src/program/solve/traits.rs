//! What implements what, and what its associated types are.

use std::sync::Arc;

use super::asked::{Answer, Before, Question, Wanted, is_whole};
use super::{Env, MAX_DEPTH, Solver};
use crate::program::crates::Listed;
use crate::program::items::{CrateId, Def, DefId, DefKind};
use crate::program::names::{Namespace, Resolution};
use crate::program::ty::{Bound, Head, Prim, Ty};
use crate::program::type_ref::{Name, TypeRef};

impl Solver<'_> {
    /// `<ty as trait>::name`; stays an associated type while `ty` is not known well enough.
    pub(crate) fn project(&mut self, ty: &Ty, trait_def: Option<DefId>, name: &Name) -> Ty {
        self.project_with(ty, trait_def, name, &[])
    }

    /// `<ty as trait>::name<args>`.
    pub(crate) fn project_with(
        &mut self,
        ty: &Ty,
        trait_def: Option<DefId>,
        name: &Name,
        args: &[Ty],
    ) -> Ty {
        let wanted = Wanted {
            trait_def,
            trait_args: Vec::new(),
            name: name.clone(),
            args: args.to_vec(),
        };
        self.project_wanted(ty, wanted)
    }

    /// `<ty as trait<args>>::name`; no arguments stand for any.
    pub(crate) fn project_of(
        &mut self,
        ty: &Ty,
        trait_def: Option<DefId>,
        args: &[Ty],
        name: &Name,
    ) -> Ty {
        let wanted = Wanted {
            trait_def,
            trait_args: args.iter().map(|arg| self.shallow(arg)).collect(),
            name: name.clone(),
            args: Vec::new(),
        };
        self.project_wanted(ty, wanted)
    }

    fn project_wanted(&mut self, ty: &Ty, wanted: Wanted) -> Ty {
        let answer = self.deeper(|this| {
            let ty = this.shallow(ty);
            let mut parts = wanted.args.iter().chain(&wanted.trait_args);
            let whole = is_whole(&ty) && parts.all(is_whole);
            let question = Question::Projection(ty.clone(), wanted.clone());
            this.ask(whole, question, |this| {
                Some(vec![this.project_inner(&ty, &wanted)])
            })
        });
        answer
            .and_then(|mut answer| answer.pop())
            .unwrap_or(Ty::Unknown)
    }

    /// Asks unless that is too deep already.
    fn deeper(&mut self, ask: impl FnOnce(&mut Self) -> Answer) -> Answer {
        if self.depth > MAX_DEPTH {
            self.asked.give_up();
            return None;
        }
        self.depth += 1;
        let answer = ask(self);
        self.depth -= 1;
        answer
    }

    /// Answers a question, once if nothing in it is open, and not in the midst of itself.
    fn ask(
        &mut self,
        whole: bool,
        question: Question,
        answer: impl FnOnce(&mut Self) -> Answer,
    ) -> Answer {
        let token = if whole {
            match self.asked.ask(&question) {
                Before::Answered(answer) => return answer,
                Before::Open => return None,
                Before::New(token) => Some(token),
            }
        } else {
            None
        };
        let answer = answer(self);
        if let Some(token) = token {
            self.asked.close(&token, &answer);
        }
        answer
    }

    fn project_inner(&mut self, ty: &Ty, wanted: &Wanted) -> Ty {
        let Wanted {
            trait_def,
            name,
            args,
            ..
        } = wanted;
        let trait_def = *trait_def;
        // A bare number is an index only as a `usize`.
        if *ty == Ty::Prim(Prim::Int(""))
            && trait_def.is_some_and(|id| self.def(id).name == "SliceIndex")
        {
            return self.project_inner(&Ty::Prim(Prim::Int("usize")), wanted);
        }
        let stays = || Ty::Assoc(Arc::new(ty.clone()), name.clone(), args.as_slice().into());
        match ty {
            Ty::Unknown | Ty::Never => return Ty::Unknown,
            Ty::Future(output, _) | Ty::Async(_, output) if name == "Output" => {
                return output.as_ref().clone();
            }
            Ty::Future(..) | Ty::Async(..) if name == "IntoFuture" => return ty.clone(),
            Ty::Closure(_, _, ret) | Ty::FnPtr(_, ret) if name == "Output" => {
                return ret.as_ref().clone();
            }
            Ty::Var(_) => return stays(),
            _ => {}
        }
        if let Some(found) = self.project_from_bounds(ty, name) {
            return found;
        }
        if matches!(ty, Ty::Assoc(..)) {
            return stays();
        }
        if matches!(ty, Ty::Param(_)) && self.is_declared_by_bounds(ty, trait_def, name) {
            return stays();
        }
        let head = ty.head();
        // Without the trait, any blanket impl with a type of that name would do.
        if head == Head::Unknown || head == Head::Any && trait_def.is_none() {
            return stays();
        }
        for any in [false, true] {
            for krate in self.homes(ty, trait_def) {
                let found = self.project_in_crate(krate, ty, &head, any, wanted);
                if let Some(found) = found {
                    return found;
                }
            }
        }
        match ty {
            Ty::Param(_) | Ty::Opaque(..) | Ty::Dyn(_) => stays(),
            _ => Ty::Unknown,
        }
    }

    fn project_from_bounds(&mut self, ty: &Ty, name: &Name) -> Option<Ty> {
        let bounds = self.bounds_on(ty);
        bounds
            .iter()
            .find_map(|bound| self.binding(ty, bound, name))
    }

    /// Whether the bounds of a parameter say that it has an associated type of that name: then no
    /// impl for every type is asked, as the compiler does.
    fn is_declared_by_bounds(&self, ty: &Ty, trait_def: Option<DefId>, name: &Name) -> bool {
        let bounds = self.param_bounds.iter().filter(|(of, _)| of == ty);
        let mut traits: Vec<DefId> = bounds.map(|(_, bound)| bound.trait_def).collect();
        let mut next = 0;
        while let Some(id) = traits.get(next).copied() {
            next += 1;
            let DefKind::Trait {
                items, supertraits, ..
            } = &self.def(id).kind
            else {
                continue;
            };
            let krate = self.program().krate(id.krate);
            let declares = items
                .iter()
                .map(|index| krate.def(*index))
                .any(|item| item.name == *name && matches!(item.kind, DefKind::TypeAlias { .. }));
            if declares && trait_def.is_none_or(|wanted| wanted == id) {
                return true;
            }
            let scope = self.plain_env(id).scope;
            for path in supertraits.iter() {
                let found = self.names.resolve_whole(scope, path, Namespace::Types);
                if let Some(Resolution::Def(above)) = found
                    && !traits.contains(&above)
                {
                    traits.push(above);
                }
            }
        }
        false
    }

    fn project_in_crate(
        &mut self,
        krate: CrateId,
        ty: &Ty,
        head: &Head,
        any: bool,
        wanted: &Wanted,
    ) -> Option<Ty> {
        let Wanted {
            trait_def, name, ..
        } = wanted;
        let mut first: Option<Ty> = None;
        let map = self.program().krate(krate);
        if map.assoc_types(name).is_empty() {
            return None;
        }
        let by_head = self.by_head(krate, Listed::AssocTypes, name);
        for index in by_head.get(if any { &Head::Any } else { head })? {
            let def = map.def(*index);
            let (
                Some(parent),
                DefKind::TypeAlias {
                    ty: Some(value), ..
                },
            ) = (def.parent, &def.kind)
            else {
                continue;
            };
            let DefKind::Impl { data, .. } = &map.def(parent).kind else {
                continue;
            };
            if let Some(trait_def) = trait_def {
                let wanted = &self.def(*trait_def).name;
                if data.trait_ref.as_ref().and_then(|path| path.last_name()) != Some(wanted) {
                    continue;
                }
            }
            let id = DefId {
                krate,
                index: parent,
            };
            let found = self.attempt(|this| {
                let mut env = this.match_impl(id, ty)?;
                let path = data.trait_ref.as_ref();
                let path = path.filter(|_| !wanted.trait_args.is_empty());
                if let Some(bound) = path.and_then(|path| this.lower_bound(path, &env)) {
                    let own = this.trait_args(ty, &bound);
                    let mut pairs = own.iter().zip(&wanted.trait_args);
                    pairs.all(|(a, b)| this.unify(a, b)).then_some(())?;
                }
                name_own_args(def, &wanted.args, &mut env);
                Some(this.lower(value, &env))
            });
            if found.is_none() {
                continue;
            }
            if !wanted.trait_args.iter().any(Ty::is_unknown) {
                return found;
            }
            // Of several the argument would tell which, if it were known.
            if first.is_some() {
                return Some(Ty::Unknown);
            }
            first = found;
        }
        first
    }

    /// The environment of an impl whose `Self` is this type, if it can be.
    pub(crate) fn match_impl(&mut self, id: DefId, ty: &Ty) -> Option<Env> {
        let env = self.open(id);
        let own = env.self_ty.clone()?;
        if !self.unify(&own, ty) {
            return None;
        }
        let blanket = self.head_of_impl(id) == Head::Any;
        self.assume_bounds(id, &env, blanket).then_some(env)
    }

    /// Learns from a declaration's bounds: `F: Fn(A) -> B`, `I: Iterator<Item = T>`. With `check`, a
    /// bound that is known not to hold refuses.
    pub(crate) fn assume_bounds(&mut self, id: DefId, env: &Env, check: bool) -> bool {
        let Some(generics) = self.def(id).generics() else {
            return true;
        };
        let scope = self.plain_env(id).scope;
        let env = Env {
            scope,
            params: env.params.clone(),
            self_ty: env.self_ty.clone(),
            owner: Some(id),
        };
        for (ty, paths) in &generics.bounds {
            let ty = self.lower(ty, &env);
            for path in paths {
                let Some(bound) = self.lower_bound(path, &env) else {
                    continue;
                };
                if !self.assume(&ty, &bound, check) {
                    return false;
                }
            }
        }
        true
    }

    /// Learns from one bound.
    pub(crate) fn assume(&mut self, ty: &Ty, bound: &Bound, check: bool) -> bool {
        let ty = self.shallow(ty);
        if self.is_fn_trait(bound.trait_def) {
            self.assume_fn(&ty, bound);
            return true;
        }
        // `B: FromIterator<A>` with a known `B` tells what `A` is, by the one impl that fits.
        if !bound.args.is_empty()
            && matches!(ty, Ty::Adt(..))
            && self.def(bound.trait_def).name == "FromIterator"
            && let Some(args) = self.implementation(&ty, bound.trait_def)
        {
            for (arg, wanted) in args.iter().zip(bound.args.iter()) {
                self.attempt(|this| this.unify(arg, wanted).then_some(()));
            }
        }
        if self.def(bound.trait_def).name == "Extend"
            && let Some(element) = self.open_element(&ty)
            && let Some(wanted) = bound.args.first()
        {
            self.attempt(|this| this.unify(&element, wanted).then_some(()));
        }
        if check
            && !matches!(ty, Ty::Var(_) | Ty::Unknown)
            && !self.implements(&ty, bound.trait_def)
        {
            return false;
        }
        for (name, wanted) in bound.bindings.iter() {
            let found = self.project(&ty, Some(bound.trait_def), name);
            self.attempt(|this| this.unify(&found, wanted).then_some(()));
        }
        true
    }

    /// The element of a collection that is asked for as `Vec<_>`: what extends it tells.
    fn open_element(&mut self, ty: &Ty) -> Option<Ty> {
        const COLLECTIONS: [&str; 6] = [
            "std::vec::Vec",
            "std::collections::VecDeque",
            "std::collections::LinkedList",
            "std::collections::BinaryHeap",
            "std::collections::BTreeSet",
            "std::collections::HashSet",
        ];
        let args = COLLECTIONS.iter().find_map(|path| self.args_of(ty, path))?;
        let element = self.shallow(args.first()?);
        matches!(element, Ty::Var(_)).then_some(element)
    }

    /// `Fn`, `FnMut` and `FnOnce`, and their async kin.
    pub(crate) fn is_fn_trait(&self, id: DefId) -> bool {
        matches!(
            self.def(id).name.as_str(),
            "Fn" | "FnMut" | "FnOnce" | "AsyncFn" | "AsyncFnMut" | "AsyncFnOnce"
        ) && self.program().krate(id.krate).name == "std"
    }

    fn assume_fn(&mut self, ty: &Ty, bound: &Bound) {
        let Some((params, ret)) = self.signature(ty) else {
            return;
        };
        if let Some(Ty::Tuple(wanted)) = bound.args.first() {
            for (param, wanted) in params.iter().zip(wanted.iter()) {
                self.attempt(|this| this.unify(param, wanted).then_some(()));
            }
        }
        if let Some((_, wanted)) = bound.bindings.iter().find(|(name, _)| name == "Output") {
            let is_async = self.def(bound.trait_def).name.starts_with("Async");
            let ret = match (is_async, &ret) {
                (true, Ty::Future(output, _) | Ty::Async(_, output)) => output.as_ref().clone(),
                _ => ret,
            };
            self.attempt(|this| this.unify(&ret, wanted).then_some(()));
        }
    }

    /// Parameters and result of something that can be called.
    pub(crate) fn signature(&mut self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        match self.shallow(ty) {
            Ty::Closure(_, params, ret) | Ty::FnPtr(params, ret) => {
                Some((params.to_vec(), ret.as_ref().clone()))
            }
            Ty::FnDef(id) => match &self.def(id).kind {
                DefKind::Fn(function) => {
                    let env = self.open(id);
                    let mut params: Vec<Ty> = Vec::new();
                    if let Some(own) = &function.self_param {
                        params.push(self.lower(own, &env));
                    }
                    params.extend(
                        function
                            .params
                            .iter()
                            .map(|ty| self.lower(ty, &env))
                            .collect::<Vec<_>>(),
                    );
                    Some((params, self.result_of(id, function, &env, &[])))
                }
                _ => self.constructor(id),
            },
            Ty::Ref(inner, _) => self.signature(&inner),
            Ty::Opaque(bounds, _) | Ty::Dyn(bounds) => {
                let bound = bounds
                    .iter()
                    .find(|bound| self.is_fn_trait(bound.trait_def))?
                    .clone();
                Some(fn_bound_signature(&bound))
            }
            ty @ Ty::Param(_) => {
                let bound = self
                    .param_bounds
                    .iter()
                    .find(|(bounded, bound)| *bounded == ty && self.is_fn_trait(bound.trait_def))
                    .map(|(_, bound)| bound.clone())?;
                Some(fn_bound_signature(&bound))
            }
            ty @ Ty::Adt(..) => {
                let inner = self.deref(&ty)?;
                self.signature(&inner)
            }
            _ => None,
        }
    }

    /// The fields and the type of a tuple struct or variant, with open arguments.
    pub(crate) fn constructor(&mut self, id: DefId) -> Option<(Vec<Ty>, Ty)> {
        let (adt, number) = match &self.def(id).kind {
            DefKind::Adt(_) => (id, 0),
            DefKind::Variant(number) => (
                DefId {
                    krate: id.krate,
                    index: self.def(id).parent?,
                },
                *number,
            ),
            _ => return None,
        };
        let DefKind::Adt(data) = &self.def(adt).kind else {
            return None;
        };
        let ty = self.instantiate_open(adt);
        let Ty::Adt(_, args) = &ty else { return None };
        let env = self.adt_env(adt, args);
        let variant = data.variants.get(number)?;
        let fields = variant
            .fields
            .iter()
            .map(|field| self.lower(&field.ty, &env))
            .collect();
        Some((fields, ty))
    }

    /// Whether a type is known to implement a trait.
    pub(crate) fn implements(&mut self, ty: &Ty, trait_def: DefId) -> bool {
        self.implementation(ty, trait_def).is_some()
    }

    /// The trait's arguments in the implementation that a type is known to have.
    pub(crate) fn implementation(&mut self, ty: &Ty, trait_def: DefId) -> Option<Vec<Ty>> {
        self.deeper(|this| {
            let ty = this.shallow(ty);
            let question = Question::Implementation(ty.clone(), trait_def);
            this.ask(is_whole(&ty), question, |this| {
                this.implementation_inner(&ty, trait_def)
            })
        })
    }

    fn implementation_inner(&mut self, ty: &Ty, trait_def: DefId) -> Option<Vec<Ty>> {
        let name = self.def(trait_def).name.clone();
        match ty {
            Ty::Unknown | Ty::Var(_) | Ty::Never => return None,
            Ty::Future(..) | Ty::Async(..) if matches!(name.as_str(), "Future" | "IntoFuture") => {
                return Some(Vec::new());
            }
            Ty::Closure(..) | Ty::FnDef(_) | Ty::FnPtr(..) if self.is_fn_trait(trait_def) => {
                return Some(Vec::new());
            }
            Ty::Opaque(..) | Ty::Dyn(_) | Ty::Param(_) | Ty::Assoc(..) => {
                let bounds = self.bounds_on(ty);
                if let Some(args) = bounds
                    .iter()
                    .find_map(|bound| self.bound_gives(bound, trait_def, 0))
                {
                    return Some(args);
                }
            }
            Ty::Adt(id, _) => {
                if let DefKind::Adt(adt) = &self.def(*id).kind
                    && adt.derives.contains(&name)
                {
                    return Some(Vec::new());
                }
            }
            _ => {}
        }
        if matches!(name.as_str(), "Clone" | "Copy")
            && *ty != Ty::Prim(Prim::Str)
            && matches!(
                ty,
                Ty::Ref(_, crate::program::type_ref::Mutability::Shared)
                    | Ty::Prim(_)
                    | Ty::FnDef(_)
                    | Ty::FnPtr(..)
                    | Ty::Ptr(..)
            )
        {
            return Some(Vec::new());
        }
        let head = ty.head();
        for krate in self.homes(ty, Some(trait_def)) {
            let map = self.program().krate(krate);
            if map.trait_impls(&name).is_empty() {
                continue;
            }
            let by_head = self.by_head(krate, Listed::TraitImpls, &name);
            let own = by_head.get(&head).filter(|_| head != Head::Any);
            for index in own.into_iter().chain(by_head.get(&Head::Any)).flatten() {
                let DefKind::Impl { data, .. } = &map.def(*index).kind else {
                    continue;
                };
                if data.negative {
                    continue;
                }
                let Some(path) = &data.trait_ref else {
                    continue;
                };
                let id = DefId {
                    krate,
                    index: *index,
                };
                let found = self.attempt(|this| {
                    let env = this.match_impl(id, ty)?;
                    let bound = this.lower_bound(path, &env)?;
                    (bound.trait_def == trait_def).then(|| bound.args.to_vec())
                });
                if found.is_some() {
                    return found;
                }
            }
        }
        None
    }

    /// Whether a bound is on the trait, or on one that asks for it.
    fn bound_gives(&mut self, bound: &Bound, trait_def: DefId, depth: u32) -> Option<Vec<Ty>> {
        if bound.trait_def == trait_def {
            return Some(bound.args.to_vec());
        }
        if depth > 4 {
            return None;
        }
        let DefKind::Trait { supertraits, .. } = &self.def(bound.trait_def).kind else {
            return None;
        };
        let env = self.open(bound.trait_def);
        supertraits.iter().find_map(|path| {
            let above = self.lower_bound(path, &env)?;
            self.bound_gives(&above, trait_def, depth + 1)
        })
    }

    /// What `F: FnOnce(A) -> B` among a declaration's bounds says of the parameter that `ty` names.
    pub(crate) fn fn_bound_of(&mut self, id: DefId, env: &Env, ty: &TypeRef) -> Option<Bound> {
        let mut paths = Vec::new();
        match ty {
            TypeRef::Impl(own) => paths.extend(own.iter()),
            TypeRef::Path(_) => {
                let parent = self.def(id).parent.map(|index| DefId {
                    krate: id.krate,
                    index,
                });
                for around in [Some(id), parent].into_iter().flatten() {
                    let generics = self.def(around).generics();
                    let bounds = generics.into_iter().flat_map(|generics| &generics.bounds);
                    paths.extend(
                        bounds
                            .filter(|(bounded, _)| bounded == ty)
                            .flat_map(|(_, paths)| paths),
                    );
                }
            }
            _ => {}
        }
        paths.into_iter().find_map(|path| {
            let bound = self.lower_bound(path, env)?;
            self.is_fn_trait(bound.trait_def).then_some(bound)
        })
    }
}

/// Names the arguments of a `type Name<T> = …;` of an impl.
pub(crate) fn name_own_args(alias: &Def, args: &[Ty], env: &mut Env) {
    let own = alias.generics().into_iter();
    for (index, param) in own.flat_map(|generics| &generics.params).enumerate() {
        let ty = args.get(index).cloned().unwrap_or(Ty::Unknown);
        env.params.push((param.name.clone(), ty));
    }
}

fn fn_bound_signature(bound: &Bound) -> (Vec<Ty>, Ty) {
    let params = match bound.args.first() {
        Some(Ty::Tuple(params)) => params.to_vec(),
        _ => Vec::new(),
    };
    let ret = bound
        .bindings
        .iter()
        .find(|(name, _)| name == "Output")
        .map_or_else(Ty::unit, |(_, ty)| ty.clone());
    (params, ret)
}
