//! Whether a value can be copied or cloned out from behind a lock.

use crate::knowledge::guards;
use crate::program::names::Names;
use crate::program::solve::Solver;
use crate::program::ty::Ty;

/// Whether a value of the type is known to have a clone that borrows nothing and holds no lock.
pub(crate) fn is_clonable(names: &Names<'_>, solver: &mut Solver<'_>, ty: &Ty) -> bool {
    solver.is_owned(ty) && !holds_guard(names, ty) && clones(names, solver, ty)
}

/// Whether values of the type are known to be copied rather than moved.
pub(crate) fn is_copy(names: &Names<'_>, solver: &mut Solver<'_>, ty: &Ty) -> bool {
    let copy = names.known("std::marker::Copy");
    copy.is_some_and(|copy| solver.implements(ty, copy))
        && ty
            .parts()
            .into_iter()
            .all(|part| is_copy(names, solver, part))
}

/// Whether a type is a guard or, by its arguments, holds one.
pub(crate) fn holds_guard(names: &Names<'_>, ty: &Ty) -> bool {
    guards::is_guard(names, ty) || ty.parts().into_iter().any(|part| holds_guard(names, part))
}

/// An impl of `Clone` is taken to ask it of every argument, but for handles that share what they
/// point to.
fn clones(names: &Names<'_>, solver: &mut Solver<'_>, ty: &Ty) -> bool {
    let Some(clone) = names.known("std::clone::Clone") else {
        return false;
    };
    if !solver.implements(ty, clone) {
        return false;
    }
    let shares = matches!(ty, Ty::Adt(id, _) if HANDLES.contains(&names.program.path_of(*id)));
    shares
        || ty
            .parts()
            .into_iter()
            .all(|part| clones(names, solver, part))
}

const HANDLES: &[&str] = &[
    "std::rc::Rc",
    "std::rc::Weak",
    "std::sync::Arc",
    "std::sync::Weak",
    "std::sync::mpsc::Sender",
    "std::sync::mpsc::SyncSender",
    "tokio::sync::broadcast::Sender",
    "tokio::sync::mpsc::Sender",
    "tokio::sync::mpsc::UnboundedSender",
    "tokio::sync::watch::Receiver",
    "tokio::sync::watch::Sender",
];
