//! Which function a method call means: by the receiver's type, through `Deref` and auto-ref,
//! inherent methods before those of traits.

use super::{Env, Solver};
use crate::program::crates::{Listed, STD};
use crate::program::items::{CrateId, DefId, DefKind};
use crate::program::ty::{Head, Ty};
use crate::program::type_ref::{Mutability, Name, TypeRef};

/// How a method takes its receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SelfKind {
    Value,
    Shared,
    Mut,
}

/// A method that was found.
#[derive(Clone, Debug)]
pub(crate) struct MethodMatch {
    pub(crate) def: DefId,
    /// Its parameters, as far as the receiver tells.
    pub(crate) env: Env,
    pub(crate) self_kind: SelfKind,
    /// How many times the receiver was dereferenced.
    pub(crate) derefs: usize,
    /// The type whose method it is.
    pub(crate) receiver: Ty,
}

impl Solver<'_> {
    /// The function that `receiver.name(…)` calls from inside `scope`.
    pub(crate) fn method(
        &mut self,
        scope: DefId,
        receiver: &Ty,
        name: &Name,
    ) -> Option<MethodMatch> {
        let mut step = self.shallow(receiver);
        for derefs in 0..12 {
            if step.is_unknown() {
                return None;
            }
            if let Some(found) = self.method_at(scope, &step, name, derefs) {
                return Some(found);
            }
            let next = self.deref(&step).or_else(|| match &step {
                // The last step of the compiler's search: an array is used as a slice.
                Ty::Array(element) => Some(Ty::Slice(element.clone())),
                _ => None,
            })?;
            step = self.shallow(&next);
        }
        None
    }

    fn method_at(
        &mut self,
        scope: DefId,
        ty: &Ty,
        name: &Name,
        derefs: usize,
    ) -> Option<MethodMatch> {
        let found =
            |(def, env, self_kind): (DefId, Env, SelfKind), derefs, receiver: &Ty| MethodMatch {
                def,
                env,
                self_kind,
                derefs,
                receiver: receiver.clone(),
            };
        if let Some(by_value) = self.candidate(scope, ty, name, &[SelfKind::Value]) {
            return Some(found(by_value, derefs, ty));
        }
        // `&T` passed as it is to a method that takes `&self`.
        if let Ty::Ref(inner, mutability) = ty {
            let kinds: &[SelfKind] = match mutability {
                Mutability::Shared => &[SelfKind::Shared],
                Mutability::Mut => &[SelfKind::Mut, SelfKind::Shared],
            };
            let inner = self.shallow(inner);
            if let Some(by_ref) = self.candidate(scope, &inner, name, kinds) {
                return Some(found(by_ref, derefs + 1, &inner));
            }
        }
        let by_ref = self.candidate(scope, ty, name, &[SelfKind::Shared, SelfKind::Mut])?;
        Some(found(by_ref, derefs, ty))
    }

    fn candidate(
        &mut self,
        scope: DefId,
        ty: &Ty,
        name: &Name,
        kinds: &[SelfKind],
    ) -> Option<(DefId, Env, SelfKind)> {
        if ty.is_unknown() {
            return None;
        }
        self.inherent(ty, name, Some(kinds))
            .or_else(|| self.of_traits(scope, ty, name, Some(kinds)))
    }

    /// A function of an impl without a trait; `kinds` is `None` where any function of that name will
    /// do, as in `Type::name`.
    pub(crate) fn inherent(
        &mut self,
        ty: &Ty,
        name: &Name,
        kinds: Option<&[SelfKind]>,
    ) -> Option<(DefId, Env, SelfKind)> {
        let head = ty.head();
        if matches!(head, Head::Unknown | Head::Any) {
            return None;
        }
        // Only the crate of a type can give it methods of its own; std gives those of built-in types.
        let krate = match &head {
            Head::Adt(id) => id.krate,
            Head::External(_) => return None,
            Head::Dyn => match ty {
                Ty::Dyn(bounds) => bounds.first()?.trait_def.krate,
                _ => return None,
            },
            _ => STD,
        };
        let map = self.program().krate(krate);
        if !map.methods(name).is_empty() {
            let by_head = self.by_head(krate, Listed::Methods, name);
            for index in by_head.get(&head).into_iter().flatten() {
                let def = map.def(*index);
                let (Some(parent), DefKind::Fn(function)) = (def.parent, &def.kind) else {
                    continue;
                };
                let DefKind::Impl { data, .. } = &map.def(parent).kind else {
                    continue;
                };
                if data.trait_ref.is_some() {
                    continue;
                }
                self.names.note(DefId {
                    krate,
                    index: *index,
                });
                let Some(kind) = accepted(function.self_param.as_ref(), kinds) else {
                    continue;
                };
                let around = DefId {
                    krate,
                    index: parent,
                };
                let id = DefId {
                    krate,
                    index: *index,
                };
                let found = self.attempt(|this| {
                    let own = this.match_impl(around, ty)?;
                    Some(this.extend(id, own))
                });
                if let Some(env) = found {
                    return Some((id, env, kind));
                }
            }
        }
        None
    }

    /// A method of a trait in scope, or of a trait that a generic type is bound by.
    pub(crate) fn of_traits(
        &mut self,
        scope: DefId,
        ty: &Ty,
        name: &Name,
        kinds: Option<&[SelfKind]>,
    ) -> Option<(DefId, Env, SelfKind)> {
        let in_scope = self.names.traits_in_scope(scope);
        let bounds = self.bounds_on(ty);
        let mut bounded_by =
            self.with_supertraits(bounds.iter().map(|bound| bound.trait_def).collect());
        // In an impl of a trait, and in the trait, its methods need no import.
        bounded_by.extend(self.own_trait);
        let mut crates: Vec<CrateId> = Vec::new();
        for trait_def in bounded_by.iter().chain(in_scope.iter()) {
            if !crates.contains(&trait_def.krate) {
                crates.push(trait_def.krate);
            }
        }
        for krate in crates {
            let map = self.program().krate(krate);
            for index in map.methods(name) {
                let def = map.def(*index);
                let (Some(parent), DefKind::Fn(function)) = (def.parent, &def.kind) else {
                    continue;
                };
                let trait_def = DefId {
                    krate,
                    index: parent,
                };
                if !matches!(map.def(parent).kind, DefKind::Trait { .. }) {
                    continue;
                }
                if !bounded_by.contains(&trait_def) && !in_scope.contains(&trait_def) {
                    continue;
                }
                self.names.note(DefId {
                    krate,
                    index: *index,
                });
                let Some(kind) = accepted(function.self_param.as_ref(), kinds) else {
                    continue;
                };
                let Some(args) = self.implementation(ty, trait_def) else {
                    continue;
                };
                let id = DefId {
                    krate,
                    index: *index,
                };
                let mut env = self.open(trait_def);
                env.self_ty = Some(ty.clone());
                for ((_, var), arg) in env.params.clone().iter().zip(&args) {
                    self.unify(var, arg);
                }
                return Some((id, self.extend(id, env), kind));
            }
        }
        None
    }

    /// The environment of a function inside one of the impl or trait around it.
    fn extend(&mut self, id: DefId, mut env: Env) -> Env {
        let def = self.def(id);
        self.open_params(def, &mut env);
        env
    }
}

/// How a function takes `self`, if that is one of the wanted ways.
fn accepted(self_param: Option<&TypeRef>, kinds: Option<&[SelfKind]>) -> Option<SelfKind> {
    let Some(kinds) = kinds else {
        return Some(self_param.map_or(SelfKind::Value, self_kind));
    };
    let kind = self_kind(self_param?);
    kinds.contains(&kind).then_some(kind)
}

fn self_kind(ty: &TypeRef) -> SelfKind {
    match ty {
        TypeRef::Ref(inner, mutability) if is_self(inner) => {
            if mutability.is_mut() {
                SelfKind::Mut
            } else {
                SelfKind::Shared
            }
        }
        // `self: Arc<Self>` and `self: Pin<&mut Self>` take what the caller holds.
        _ => SelfKind::Value,
    }
}

fn is_self(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Path(path) if path.as_name().is_some_and(|name| name == "Self"))
}
