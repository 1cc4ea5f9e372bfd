//! Whether something runs at the end of a value of a type.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use crate::program::items::{DefId, DefKind};
use crate::program::names::{Namespace, Resolution};
use crate::program::solve::Solver;
use crate::program::ty::{Bound, Ty};

/// Answers so far; `None` is not known.
#[derive(Debug, Default)]
pub(super) struct Glue {
    known: RefCell<FxHashMap<Ty, Option<bool>>>,
}

/// Types inside types are followed no deeper than this.
const MAX_DEPTH: usize = 12;

/// Types of std at whose end something runs in any case.
const ENDS: [&str; 36] = [
    "std::boxed::Box",
    "std::vec::Vec",
    "std::string::String",
    "std::rc::Rc",
    "std::rc::Weak",
    "std::sync::Arc",
    "std::sync::Weak",
    "std::cell::Ref",
    "std::cell::RefMut",
    "std::sync::MutexGuard",
    "std::sync::RwLockReadGuard",
    "std::sync::RwLockWriteGuard",
    "std::sync::MappedMutexGuard",
    "std::sync::MappedRwLockReadGuard",
    "std::sync::MappedRwLockWriteGuard",
    "std::sync::mpsc::Sender",
    "std::sync::mpsc::SyncSender",
    "std::sync::mpsc::Receiver",
    "std::collections::HashMap",
    "std::collections::HashSet",
    "std::collections::BTreeMap",
    "std::collections::BTreeSet",
    "std::collections::VecDeque",
    "std::collections::LinkedList",
    "std::collections::BinaryHeap",
    "std::vec::IntoIter",
    "std::vec::Drain",
    "std::thread::JoinHandle",
    "std::thread::Thread",
    "std::task::Waker",
    "std::fs::File",
    "std::path::PathBuf",
    "std::ffi::OsString",
    "std::ffi::CString",
    "std::io::Error",
    "std::env::Args",
];

/// Types of std at whose end nothing runs, whatever they hold.
const NEVER_ENDS: [&str; 6] = [
    "std::mem::ManuallyDrop",
    "std::mem::MaybeUninit",
    "std::marker::PhantomData",
    "std::fmt::Formatter",
    "std::fmt::Arguments",
    "std::task::Context",
];

/// Types of std that end as what they hold does.
const AS_HELD: [&str; 32] = [
    "std::option::Option",
    "std::result::Result",
    "std::task::Poll",
    "std::ops::ControlFlow",
    "std::ops::Bound",
    "std::ops::Range",
    "std::ops::RangeInclusive",
    "std::ops::RangeFrom",
    "std::ops::RangeTo",
    "std::ops::RangeFull",
    "std::pin::Pin",
    "std::cell::Cell",
    "std::cell::RefCell",
    "std::cell::UnsafeCell",
    "std::cell::OnceCell",
    "std::num::Wrapping",
    "std::cmp::Reverse",
    "std::slice::Iter",
    "std::slice::IterMut",
    "std::iter::Map",
    "std::iter::Filter",
    "std::iter::Enumerate",
    "std::iter::Zip",
    "std::iter::Rev",
    "std::iter::Take",
    "std::iter::Skip",
    "std::iter::Chain",
    "std::iter::Cloned",
    "std::iter::Copied",
    "std::iter::Peekable",
    "std::future::Ready",
    "std::sync::PoisonError",
];

impl Glue {
    /// `None` is not known.
    pub(super) fn of(&self, solver: &mut Solver<'_>, ty: &Ty) -> Option<bool> {
        self.at(solver, ty, 0)
    }

    fn at(&self, solver: &mut Solver<'_>, ty: &Ty, depth: usize) -> Option<bool> {
        if depth > MAX_DEPTH {
            return None;
        }
        match ty {
            Ty::Never | Ty::Prim(_) | Ty::Ref(..) | Ty::Ptr(..) | Ty::FnDef(_) | Ty::FnPtr(..) => {
                Some(false)
            }
            Ty::Tuple(parts) => self.any(solver, parts, depth),
            Ty::Array(inner) | Ty::Slice(inner) => self.at(solver, inner, depth + 1),
            Ty::Dyn(_) | Ty::Future(..) | Ty::Async(..) => Some(true),
            Ty::Param(_) | Ty::Opaque(..) | Ty::Assoc(..) => Some(!is_copy(solver, ty)),
            Ty::Closure(..) | Ty::External(..) | Ty::Unknown | Ty::Var(_) => None,
            Ty::Adt(def, args) => {
                if let Some(known) = self.known.borrow().get(ty) {
                    return *known;
                }
                // A type that holds itself does so through something that ends.
                self.known.borrow_mut().insert(ty.clone(), Some(false));
                let found = self.of_adt(solver, ty, *def, args, depth);
                self.known.borrow_mut().insert(ty.clone(), found);
                found
            }
        }
    }

    fn any(&self, solver: &mut Solver<'_>, types: &[Ty], depth: usize) -> Option<bool> {
        let mut all = Some(false);
        for ty in types {
            match self.at(solver, ty, depth + 1) {
                Some(true) => return Some(true),
                Some(false) => {}
                None => all = None,
            }
        }
        all
    }

    fn of_adt(
        &self,
        solver: &mut Solver<'_>,
        ty: &Ty,
        def: DefId,
        args: &[Ty],
        depth: usize,
    ) -> Option<bool> {
        let path = solver.program().path_of(def);
        if ENDS.contains(&path) {
            return Some(true);
        }
        if NEVER_ENDS.contains(&path) {
            return Some(false);
        }
        if AS_HELD.contains(&path) {
            return self.any(solver, args, depth);
        }
        if is_copy(solver, ty) {
            return Some(false);
        }
        if crate::knowledge::guards::by_def(solver.names, def).is_some_and(|kind| !kind.told) {
            return Some(true);
        }
        if def.krate.0 < crate::knowledge::library::count() {
            // A table leaves private fields out.
            return None;
        }
        if has_drop(solver, def) {
            return Some(true);
        }
        let DefKind::Adt(adt) = &solver.def(def).kind else {
            return None;
        };
        let env = solver.adt_env(def, args);
        let fields = adt.variants.iter().flat_map(|variant| &variant.fields);
        let mut types = Vec::new();
        for field in fields {
            let ty = solver.lower(&field.ty, &env);
            types.push(solver.deep(&ty));
        }
        self.any(solver, &types, depth)
    }
}

/// Whether values of the type are copied where they are used.
pub(super) fn is_copy(solver: &mut Solver<'_>, ty: &Ty) -> bool {
    match ty {
        Ty::Never | Ty::Prim(_) | Ty::Ptr(..) | Ty::FnDef(_) | Ty::FnPtr(..) => true,
        Ty::Ref(_, mutability) => !mutability.is_mut(),
        Ty::Tuple(parts) => parts.iter().all(|part| is_copy(solver, part)),
        Ty::Array(inner) => is_copy(solver, inner),
        Ty::Adt(_, args) => {
            let Some(copy) = solver.names.known("std::marker::Copy") else {
                return false;
            };
            // What is derived holds only if it holds of the arguments.
            let args = args.clone();
            solver.implements(ty, copy) && args.iter().all(|arg| is_copy(solver, arg))
        }
        Ty::Param(_) | Ty::Opaque(..) | Ty::Assoc(..) => {
            let copy = solver.names.known("std::marker::Copy");
            copy.is_some_and(|copy| solver.implements(ty, copy))
        }
        _ => false,
    }
}

/// Whether the crate of a type gives it an impl of `Drop`.
pub(super) fn has_drop(solver: &Solver<'_>, def: DefId) -> bool {
    let names = solver.names;
    let map = names.program.krate(def.krate);
    map.trait_impls("Drop").iter().any(|index| {
        let DefKind::Impl { data, .. } = &map.def(*index).kind else {
            return false;
        };
        let scope = DefId {
            krate: def.krate,
            index: map.scope_around(*index),
        };
        let crate::program::type_ref::TypeRef::Path(path) = &data.self_ty else {
            return false;
        };
        names.resolve_whole(scope, path, Namespace::Types) == Some(Resolution::Def(def))
    })
}

/// What a bound on something callable says of how it is called.
pub(super) fn is_once(solver: &Solver<'_>, bound: &Bound) -> Option<bool> {
    match solver.def(bound.trait_def).name.as_str() {
        "FnOnce" | "AsyncFnOnce" => Some(true),
        "Fn" | "FnMut" | "AsyncFn" | "AsyncFnMut" => Some(false),
        _ => None,
    }
}
