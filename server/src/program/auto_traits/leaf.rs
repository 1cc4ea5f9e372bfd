//! Parameters and associated types, where a verdict ends in a condition; and what cannot be read.

use std::sync::Arc;

use super::judge::Judge;
use super::outcome::{NOT_KNOWN, Subject};
use crate::program::items::{DefId, DefKind};
use crate::program::names::{Namespace, Resolution};
use crate::program::render;
use crate::program::solve::{Env, name_own_args};
use crate::program::ty::{Bound, Head, Ty};
use crate::program::type_ref::{Anchor, Name, PathRef, TypeRef};

/// Associated types of associated types: more than these grow without end.
const MAX_PATH: usize = 8;
/// Written types deeper than these are not looked into.
const MAX_DEPTH: u32 = 32;

/// What a parameter or an associated type comes to.
#[derive(Debug)]
pub(super) enum Leaf {
    /// A bound says which type it is.
    Known(Ty),
    Subject(Subject),
    Unknown(String),
}

impl Judge<'_, '_> {
    pub(super) fn leaf(&mut self, ty: &Ty) -> Leaf {
        self.leaf_at(ty, 0)
    }

    fn leaf_at(&mut self, ty: &Ty, depth: usize) -> Leaf {
        if depth > 2 * MAX_PATH {
            return Leaf::Unknown("conditions that grow without end".to_owned());
        }
        let (of, name, args) = match ty {
            Ty::Param(name) => return Leaf::Subject(Subject::param(name)),
            Ty::Assoc(of, name, args) => (of, name, args),
            ty => return Leaf::Known(ty.clone()),
        };
        let mut subject = match self.leaf_at(of, depth + 1) {
            Leaf::Subject(subject) => subject,
            Leaf::Known(ty) => {
                let of = self.text(&ty);
                return Leaf::Unknown(format!("the type `{name}` associated with `{of}`"));
            }
            unknown => return unknown,
        };
        let found = self.all_bounds(&subject);
        let binding = found.bounds.iter().find_map(|bound| {
            let mut bindings = bound.bindings.iter();
            bindings.find(|(bound, _)| bound == name).map(|(_, ty)| ty)
        });
        if let Some(known) = binding {
            return match known {
                Ty::Param(_) | Ty::Assoc(..) => self.leaf_at(known, depth + 1),
                known => Leaf::Known(known.clone()),
            };
        }
        let mut declaring: Vec<Bound> = Vec::new();
        for bound in found.bounds {
            let again = declaring
                .iter()
                .any(|known| known.trait_def == bound.trait_def && known.args == bound.args);
            if !again && self.associated(bound.trait_def, name).is_some() {
                declaring.push(bound);
            }
        }
        if subject.path.len() >= MAX_PATH {
            return Leaf::Unknown("conditions that grow without end".to_owned());
        }
        match (declaring.pop(), declaring.is_empty()) {
            (Some(bound), true) => {
                if args.iter().any(Ty::is_unknown) {
                    return Leaf::Unknown(NOT_KNOWN.to_owned());
                }
                subject.path.push((bound, name.clone(), Arc::clone(args)));
                Leaf::Subject(subject)
            }
            (Some(_), false) => Leaf::Unknown(format!("`{name}` is a type of several traits")),
            (None, _) => Leaf::Unknown(
                found
                    .cause
                    .unwrap_or_else(|| format!("the trait that `{name}` is a type of")),
            ),
        }
    }

    /// `<ty as bound>::name<args>`. Where several impls would do, it is not known.
    pub(super) fn project(
        &mut self,
        ty: &Ty,
        bound: &Bound,
        name: &Name,
        args: &Arc<[Ty]>,
    ) -> Result<Ty, String> {
        let assoc = || Ty::Assoc(Arc::new(ty.clone()), name.clone(), Arc::clone(args));
        match ty {
            Ty::Param(_) | Ty::Assoc(..) => match self.leaf(ty) {
                Leaf::Known(known) => return self.project(&known, bound, name, args),
                Leaf::Unknown(cause) => return Err(cause),
                Leaf::Subject(subject) => {
                    let found = self.all_bounds(&subject);
                    let mut bounds = found.bounds.iter();
                    if bounds.any(|found| found.trait_def == bound.trait_def) {
                        return Ok(assoc());
                    }
                }
            },
            Ty::Dyn(bounds) | Ty::Opaque(bounds, _) => {
                let found = self.elaborate(ty, bounds.to_vec());
                for found in found.bounds {
                    if let Some((_, ty)) = found.bindings.iter().find(|(bound, _)| bound == name) {
                        return Ok(ty.clone());
                    }
                }
            }
            Ty::Future(..) | Ty::Async(..) | Ty::Closure(..) | Ty::FnPtr(..) | Ty::FnDef(_) => {
                let found = self
                    .solver
                    .project_with(ty, Some(bound.trait_def), name, args);
                if !found.is_unknown() && !matches!(found, Ty::Assoc(..)) {
                    return Ok(found);
                }
            }
            _ => {}
        }
        let mut found = self.impls_say(ty, bound, name, args);
        match (found.pop(), found.is_empty()) {
            (Some(found), true) => Ok(found),
            _ => {
                let (ty, name) = (self.text(ty), name);
                let bound = render::bound(self.solver.program(), bound);
                Err(format!("what `<{ty} as {bound}>::{name}` is"))
            }
        }
    }

    /// The different types that impls of a trait give for an associated one.
    fn impls_say(&mut self, ty: &Ty, bound: &Bound, name: &Name, args: &[Ty]) -> Vec<Ty> {
        let program = self.solver.program();
        let trait_name = &program.def(bound.trait_def).name;
        let head = ty.head();
        let mut found = Vec::new();
        for krate in self.solver.homes(ty, Some(bound.trait_def)) {
            let map = program.krate(krate);
            for index in map.assoc_types(name) {
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
                let Some(path) = data.trait_ref.as_ref() else {
                    continue;
                };
                if path.last_name() != Some(trait_name) {
                    continue;
                }
                let id = DefId {
                    krate,
                    index: parent,
                };
                let own = self.solver.head_of_impl(id);
                if own != Head::Any && own != head {
                    continue;
                }
                let given = self.solver.attempt(|solver| {
                    let mut env = solver.match_impl(id, ty)?;
                    let own = solver.lower_bound(path, &env)?;
                    let mut pairs = own.args.iter().zip(bound.args.iter());
                    let fits = own.trait_def == bound.trait_def
                        && pairs.all(|(own, wanted)| solver.unify(own, wanted));
                    fits.then(|| {
                        name_own_args(def, args, &mut env);
                        let value = solver.lower(value, &env);
                        solver.deep(&value)
                    })
                });
                if let Some(given) = given
                    && !found.contains(&given)
                {
                    found.push(given);
                }
            }
        }
        found
    }

    /// A type with its parameters replaced.
    pub(super) fn replace(&mut self, ty: &Ty, params: &[(Name, Ty)]) -> Ty {
        let all = |this: &mut Self, types: &[Ty]| -> Arc<[Ty]> {
            types.iter().map(|ty| this.replace(ty, params)).collect()
        };
        let one = |this: &mut Self, ty: &Ty| Arc::new(this.replace(ty, params));
        match ty {
            Ty::Param(name) => params
                .iter()
                .find(|(param, _)| param == name)
                .map_or_else(|| ty.clone(), |(_, ty)| ty.clone()),
            Ty::Tuple(parts) => Ty::Tuple(all(self, parts)),
            Ty::Adt(def, args) => Ty::Adt(*def, all(self, args)),
            Ty::External(path, args) => Ty::External(Arc::clone(path), all(self, args)),
            Ty::Array(inner) => Ty::Array(one(self, inner)),
            Ty::Slice(inner) => Ty::Slice(one(self, inner)),
            Ty::Ref(inner, mutability) => Ty::Ref(one(self, inner), *mutability),
            Ty::Ptr(inner, mutability) => Ty::Ptr(one(self, inner), *mutability),
            Ty::FnPtr(args, ret) => Ty::FnPtr(all(self, args), one(self, ret)),
            Ty::Assoc(of, name, args) => Ty::Assoc(one(self, of), name.clone(), all(self, args)),
            other => other.clone(),
        }
    }

    pub(super) fn replace_in_bound(&mut self, bound: &Bound, params: &[(Name, Ty)]) -> Bound {
        Bound {
            trait_def: bound.trait_def,
            args: bound
                .args
                .iter()
                .map(|ty| self.replace(ty, params))
                .collect(),
            bindings: Arc::clone(&bound.bindings),
        }
    }

    /// What in a written type would be taken for something else: an associated type of a trait
    /// that is not known.
    pub(super) fn hazard(&self, ty: &TypeRef, env: &Env) -> Option<String> {
        self.look(ty, env, true, 0)
    }

    /// What in a written type is not known.
    pub(super) fn unread(&self, ty: &TypeRef, env: &Env) -> Option<String> {
        self.look(ty, env, false, 0)
    }

    fn look(&self, ty: &TypeRef, env: &Env, hazards: bool, depth: u32) -> Option<String> {
        if depth > MAX_DEPTH {
            return None;
        }
        let look = |ty: &TypeRef| self.look(ty, env, hazards, depth + 1);
        match ty {
            TypeRef::Never | TypeRef::Infer => None,
            TypeRef::Unknown => {
                (!hazards && depth == 0).then(|| "a type made by a macro, or broken".to_owned())
            }
            TypeRef::Path(path) => self.look_at_path(path, env, hazards, depth),
            TypeRef::Ref(inner, _) | TypeRef::Ptr(inner, _) => look(inner),
            TypeRef::Slice(inner) | TypeRef::Array(inner) => look(inner),
            TypeRef::Tuple(parts) => parts.iter().find_map(look),
            TypeRef::FnPtr(params, ret) => params
                .iter()
                .chain(std::iter::once(ret.as_ref()))
                .find_map(look),
            TypeRef::Impl(paths) | TypeRef::Dyn(paths) => {
                let mut paths = paths.iter().filter(|_| !hazards);
                let path = paths.find(|path| !self.is_trait(path, env))?;
                Some(format!("the trait `{}` is not found", render::path(path)))
            }
        }
    }

    fn look_at_path(&self, path: &PathRef, env: &Env, hazards: bool, depth: u32) -> Option<String> {
        if let Anchor::Type(ty, as_trait) = &path.anchor {
            return match as_trait {
                Some(path) if !self.is_trait(path, env) => {
                    Some(format!("the trait `{}` is not found", render::path(path)))
                }
                _ => self.look(ty, env, hazards, depth + 1),
            };
        }
        for segment in path.segments.iter() {
            let mut args = segment.args.iter();
            if let Some(cause) = args.find_map(|ty| self.look(ty, env, hazards, depth + 1)) {
                return Some(cause);
            }
        }
        let first = path.segments.first()?;
        if let Some((_, ty)) = env.params.iter().find(|(name, _)| *name == first.name) {
            let mut unresolved = self.unresolved.iter();
            return unresolved
                .find(|(bounded, _)| path.segments.len() > 1 && bounded == ty)
                .map(|(_, cause)| cause.clone());
        }
        if first.name == "Self" {
            return None;
        }
        let found = self
            .solver
            .names
            .resolve(env.scope, path, Namespace::Types)
            .map(|found| found.resolution);
        match found {
            _ if hazards => match found {
                Some(Resolution::Def(def)) => self.look_behind_alias(def, hazards, depth),
                _ => None,
            },
            None => Some(format!("type `{}` is not found", render::path(path))),
            Some(Resolution::External(path)) => Some(format!(
                "type `{path}` of a crate whose source was not found"
            )),
            Some(Resolution::Prim(_)) => None,
            Some(Resolution::Def(def)) => self.look_behind_alias(def, hazards, depth),
        }
    }

    fn look_behind_alias(&self, def: DefId, hazards: bool, depth: u32) -> Option<String> {
        let DefKind::TypeAlias { ty: Some(ty), .. } = &self.solver.def(def).kind else {
            return None;
        };
        let mut env = self.own_env(def);
        env.self_ty = None;
        self.look(ty, &env, hazards, depth + 1)
    }
}
