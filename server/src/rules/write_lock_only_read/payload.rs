//! What a lock protects: can it change through a shared reference?

use crate::knowledge::library;
use crate::program::items::DefKind;
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::rules::context::Context;

/// Types inside types are followed no deeper than this.
const MAX_DEPTH: usize = 8;

/// Whether nothing in a value of the type changes but through `&mut`: then who only looks needs no
/// exclusive access. The unit type protects something else, and is none of these.
pub(super) fn is_plain(context: &Context<'_>, ty: &Ty) -> bool {
    *ty != Ty::unit() && plain(&mut Solver::new(context.names), ty, 0)
}

fn plain(solver: &mut Solver<'_>, ty: &Ty, depth: usize) -> bool {
    if depth > MAX_DEPTH {
        return false;
    }
    match ty {
        Ty::Prim(_) | Ty::Never => true,
        Ty::Ref(inner, _) | Ty::Array(inner) | Ty::Slice(inner) => plain(solver, inner, depth + 1),
        Ty::Tuple(parts) => parts.iter().all(|part| plain(solver, part, depth + 1)),
        Ty::Adt(id, args) => {
            let path = solver.program().path_of(*id);
            // Others share it anyway: exclusive access to the lock gives none to what is behind.
            if matches!(path, "std::sync::Arc" | "std::rc::Rc") {
                return true;
            }
            if path.starts_with("std::") {
                return HARMLESS.iter().any(|start| path.starts_with(start))
                    && args.iter().all(|arg| plain(solver, arg, depth + 1));
            }
            // Of the crates in tables the fields are not known.
            if id.krate.0 < library::count() {
                return false;
            }
            let DefKind::Adt(adt) = &solver.def(*id).kind else {
                return false;
            };
            let env = solver.adt_env(*id, args);
            adt.variants
                .iter()
                .flat_map(|variant| &variant.fields)
                .all(|field| {
                    let field = solver.lower(&field.ty, &env);
                    let field = solver.deep(&field);
                    plain(solver, &field, depth + 1)
                })
        }
        _ => false,
    }
}

/// What of std holds data and nothing else.
const HARMLESS: &[&str] = &[
    "std::borrow::Cow",
    "std::boxed::Box",
    "std::collections::",
    "std::ffi::OsString",
    "std::hash::BuildHasherDefault",
    "std::hash::RandomState",
    "std::marker::PhantomData",
    "std::net::Ip",
    "std::net::Socket",
    "std::num::",
    "std::ops::Range",
    "std::option::Option",
    "std::path::",
    "std::result::Result",
    "std::string::String",
    "std::time::",
    "std::vec::Vec",
    "std::alloc::Global",
];
