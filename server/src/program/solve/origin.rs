//! What a call gives, where only the body of the function tells all of its type.

use std::sync::Arc;

use super::{Env, Solver};
use crate::program::items::DefId;
use crate::program::outline::Function;
use crate::program::render;
use crate::program::ty::{Origin, Ty};
use crate::program::type_ref::{Name, TypeRef};

impl Solver<'_> {
    /// What calling a function gives. `nameless` are the types of the arguments for parameters that
    /// are written as `impl Trait`.
    pub(crate) fn result_of(
        &mut self,
        id: DefId,
        function: &Function,
        env: &Env,
        nameless: &[(Name, Ty)],
    ) -> Ty {
        let ret = self.lower(&function.ret, env);
        if !function.gives_future() && !names_opaque(&function.ret) {
            return ret;
        }
        let own = env.self_ty.clone().map(|ty| (Name::from("Self"), ty));
        let args = env.params.iter().cloned().chain(own);
        let args = args.chain(nameless.iter().cloned()).collect();
        let origin = Arc::new(Origin::Function(id, args));
        let ret = of_origin(&ret, &origin);
        if function.gives_future() {
            Ty::Future(Arc::new(ret), Some(origin))
        } else {
            ret
        }
    }
}

/// The name of a parameter that is written as `impl Trait`.
pub(crate) fn nameless(ty: &TypeRef) -> Option<Name> {
    matches!(ty, TypeRef::Impl(_)).then(|| render::type_ref(ty).into())
}

/// Whether a written type holds an `impl Trait`.
pub(crate) fn names_opaque(ty: &TypeRef) -> bool {
    count_opaque(ty) > 0
}

/// How many times a written type says `impl Trait`.
pub(crate) fn count_opaque(ty: &TypeRef) -> usize {
    let all = |types: &[TypeRef]| -> usize { types.iter().map(count_opaque).sum() };
    match ty {
        TypeRef::Impl(_) => 1,
        TypeRef::Path(path) => path.segments.iter().map(|it| all(&it.args)).sum(),
        TypeRef::Ref(inner, _) | TypeRef::Ptr(inner, _) => count_opaque(inner),
        TypeRef::Slice(inner) | TypeRef::Array(inner) => count_opaque(inner),
        TypeRef::Tuple(parts) => all(parts),
        _ => 0,
    }
}

/// The type with every `impl Trait` in it marked as given by a function.
fn of_origin(ty: &Ty, origin: &Arc<Origin>) -> Ty {
    let all = |types: &[Ty]| types.iter().map(|ty| of_origin(ty, origin)).collect();
    let one = |ty: &Ty| Arc::new(of_origin(ty, origin));
    match ty {
        Ty::Opaque(bounds, None) => Ty::Opaque(Arc::clone(bounds), Some(Arc::clone(origin))),
        Ty::Tuple(parts) => Ty::Tuple(all(parts)),
        Ty::Adt(def, args) => Ty::Adt(*def, all(args)),
        Ty::Array(inner) => Ty::Array(one(inner)),
        Ty::Slice(inner) => Ty::Slice(one(inner)),
        Ty::Ref(inner, mutability) => Ty::Ref(one(inner), *mutability),
        Ty::Ptr(inner, mutability) => Ty::Ptr(one(inner), *mutability),
        other => other.clone(),
    }
}
