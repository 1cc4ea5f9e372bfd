//! Which types change: a lock of one payload, and its guards.

use std::sync::Arc;

use crate::program::items::DefId;
use crate::program::names::Names;
use crate::program::ty::{Prim, Ty};

/// Whose lock it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Library {
    Std,
    Tokio,
}

impl Library {
    /// The module of the locks.
    pub(super) fn path(self) -> &'static str {
        match self {
            Library::Std => "std::sync",
            Library::Tokio => "tokio::sync",
        }
    }
}

/// The change that is asked for: of every lock of this payload.
pub(super) struct Swap {
    pub(super) from: Library,
    pub(super) to: Library,
    /// `Mutex` or `RwLock`.
    pub(super) lock: &'static str,
    pub(super) payload: Ty,
}

/// Whether two types are the same, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Match {
    No,
    Maybe,
    Yes,
}

/// What locks are shared by.
const POINTERS: &[&str] = &["std::sync::Arc", "std::rc::Rc", "std::boxed::Box"];

/// Types nested deeper than this may be anything.
const MAX_DEPTH: usize = 20;

impl Swap {
    /// The change of a lock, by its own type, or that of one of its guards, or of a pointer to it.
    pub(super) fn new(names: &Names<'_>, ty: &Ty, to: Library) -> Option<Swap> {
        let mut ty = ty.strip_refs();
        while let Ty::Adt(id, args) = ty
            && POINTERS.contains(&names.program.path_of(*id))
        {
            ty = args.first()?.strip_refs();
        }
        let Ty::Adt(id, args) = ty else { return None };
        let from = match to {
            Library::Std => Library::Tokio,
            Library::Tokio => Library::Std,
        };
        let swap = |lock| Swap {
            from,
            to,
            lock,
            payload: Ty::Unknown,
        };
        let swap = ["Mutex", "RwLock"]
            .into_iter()
            .map(swap)
            .find(|swap| swap.name_of(names, *id).is_some())?;
        Some(Swap {
            payload: args.first()?.clone(),
            ..swap
        })
    }

    /// The names that mean something else afterwards: the lock's, then its guards'.
    pub(super) fn names(&self) -> &'static [&'static str] {
        match self.lock {
            "Mutex" => &["Mutex", "MutexGuard"],
            _ => &["RwLock", "RwLockReadGuard", "RwLockWriteGuard"],
        }
    }

    /// The methods that acquire it.
    pub(super) fn acquiring(&self) -> &'static [&'static str] {
        match self.lock {
            "Mutex" => &["lock"],
            _ => &["read", "write"],
        }
    }

    /// Methods of such a lock: a call of one on something unknown may be one of this.
    pub(super) fn is_method(&self, name: &str) -> bool {
        let acquires = |name| self.acquiring().contains(&name);
        acquires(name)
            || ["try_", "blocking_"]
                .iter()
                .any(|start| name.strip_prefix(start).is_some_and(acquires))
            || matches!(
                name,
                "get_mut" | "into_inner" | "is_poisoned" | "clear_poison"
            )
    }

    /// Which of the names a declaration has, if it is one of them.
    pub(super) fn name_of(&self, names: &Names<'_>, id: DefId) -> Option<&'static str> {
        let own = &names.program.def(id).name;
        let name = self.names().iter().find(|name| *own == **name)?;
        let module = names.program.path_of(id).strip_suffix(name)?;
        (module.strip_suffix("::") == Some(self.from.path())).then_some(*name)
    }

    /// Whether a type is the lock or one of its guards.
    pub(super) fn matches(&self, names: &Names<'_>, ty: &Ty) -> Match {
        match ty {
            Ty::Adt(id, args) if self.name_of(names, *id).is_some() => args
                .first()
                .map_or(Match::Maybe, |payload| unify(&self.payload, payload, 0)),
            _ => Match::No,
        }
    }

    /// Whether the lock or one of its guards is anywhere in a type.
    pub(super) fn within(&self, names: &Names<'_>, ty: &Ty) -> Match {
        self.within_depth(names, ty, 0)
    }

    fn within_depth(&self, names: &Names<'_>, ty: &Ty, depth: usize) -> Match {
        if depth > MAX_DEPTH {
            return Match::Maybe;
        }
        let one = |ty: &Ty| self.within_depth(names, ty, depth + 1);
        let inner = match ty {
            Ty::FnPtr(params, ret) | Ty::Closure(_, params, ret) => params
                .iter()
                .map(one)
                .max()
                .unwrap_or(Match::No)
                .max(one(ret)),
            Ty::Future(inner, _) | Ty::Async(_, inner) => one(inner),
            Ty::Opaque(bounds, _) | Ty::Dyn(bounds) => bounds
                .iter()
                .flat_map(|bound| {
                    let bindings = bound.bindings.iter().map(|(_, ty)| ty);
                    bound.args.iter().chain(bindings)
                })
                .map(one)
                .max()
                .unwrap_or(Match::No),
            ty => ty.parts().into_iter().map(one).max().unwrap_or(Match::No),
        };
        inner.max(self.matches(names, ty))
    }

    /// Why a lock with this payload cannot be told from others, if so.
    pub(super) fn doubt(&self) -> Option<String> {
        let what = match &self.payload {
            Ty::Dyn(_) | Ty::Slice(_) | Ty::Prim(Prim::Str) => "is unsized",
            Ty::Param(_) => "is a type parameter",
            payload if is_known(payload, 0) => return None,
            _ => "is not known exactly",
        };
        Some(format!("the type of what the lock protects {what}"))
    }
}

/// Whether every part of a type says which type it is.
fn is_known(ty: &Ty, depth: usize) -> bool {
    let all = |types: &[Ty]| types.iter().all(|ty| is_known(ty, depth + 1));
    match ty {
        _ if depth > MAX_DEPTH => false,
        Ty::Never | Ty::Prim(_) | Ty::Dyn(_) => true,
        Ty::Tuple(parts) | Ty::Adt(_, parts) | Ty::External(_, parts) => all(parts),
        Ty::Array(inner) | Ty::Slice(inner) | Ty::Ref(inner, _) | Ty::Ptr(inner, _) => {
            is_known(inner, depth + 1)
        }
        Ty::FnPtr(params, ret) => all(params) && is_known(ret, depth + 1),
        _ => false,
    }
}

fn unify(a: &Ty, b: &Ty, depth: usize) -> Match {
    if depth > MAX_DEPTH {
        return Match::Maybe;
    }
    let all = |a: &Arc<[Ty]>, b: &Arc<[Ty]>| match a.len() == b.len() {
        true => a
            .iter()
            .zip(b.iter())
            .map(|(a, b)| unify(a, b, depth + 1))
            .min()
            .unwrap_or(Match::Yes),
        // Arguments that are left out have defaults.
        false => Match::Maybe,
    };
    let last = |path: &str| path.rsplit("::").next().map(str::to_owned);
    match (a, b) {
        (Ty::Unknown | Ty::Var(_) | Ty::Param(_) | Ty::Assoc(..) | Ty::Opaque(..), _)
        | (_, Ty::Unknown | Ty::Var(_) | Ty::Param(_) | Ty::Assoc(..) | Ty::Opaque(..)) => {
            Match::Maybe
        }
        (Ty::Dyn(a), Ty::Dyn(b)) if a == b => Match::Yes,
        // A lock of a type can become one of a trait object, or of a slice.
        (Ty::Dyn(_), _) | (_, Ty::Dyn(_)) => Match::Maybe,
        (Ty::Slice(a), Ty::Array(b)) | (Ty::Array(a), Ty::Slice(b)) => {
            unify(a, b, depth + 1).min(Match::Maybe)
        }
        (Ty::Prim(Prim::Int(a)), Ty::Prim(Prim::Int(b)))
        | (Ty::Prim(Prim::Float(a)), Ty::Prim(Prim::Float(b)))
            if a.is_empty() != b.is_empty() =>
        {
            Match::Maybe
        }
        (Ty::Tuple(a), Ty::Tuple(b)) if a.len() == b.len() => all(a, b),
        (Ty::Adt(one, a), Ty::Adt(other, b)) if one == other => all(a, b),
        (Ty::External(one, a), Ty::External(other, b)) if last(one) == last(other) => all(a, b)
            .min(if one == other {
                Match::Yes
            } else {
                Match::Maybe
            }),
        (Ty::Array(a), Ty::Array(b)) => unify(a, b, depth + 1),
        (Ty::Slice(a), Ty::Slice(b)) => unify(a, b, depth + 1),
        (Ty::Ref(a, one), Ty::Ref(b, other)) | (Ty::Ptr(a, one), Ty::Ptr(b, other))
            if one == other =>
        {
            unify(a, b, depth + 1)
        }
        (a, b) if a == b => Match::Yes,
        _ => Match::No,
    }
}
