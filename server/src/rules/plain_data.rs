//! Types that are data and nothing else.

use super::context::Context;
use crate::program::items::DefKind;
use crate::program::solve::Solver;
use crate::program::ty::Ty;

/// Deeper types are not looked into.
const MAX_DEPTH: usize = 6;

/// Whether a type is data that nothing can change behind a `&`. `depth` is 0 to begin with.
pub(super) fn is_data(context: &Context<'_>, ty: &Ty, depth: usize) -> bool {
    if depth > MAX_DEPTH {
        return false;
    }
    let all = |types: &[Ty]| types.iter().all(|ty| is_data(context, ty, depth + 1));
    match ty {
        Ty::Prim(_) => true,
        Ty::Tuple(types) => !types.is_empty() && all(types),
        Ty::Array(inner, ..) | Ty::Slice(inner) => is_data(context, inner, depth + 1),
        Ty::Ref(inner, mutability) => !mutability.is_mut() && is_data(context, inner, depth + 1),
        Ty::Adt(id, args) => {
            let program = context.program();
            let path = program.path_of(*id);
            if STD_DATA.contains(&path) {
                return all(args);
            }
            let DefKind::Adt(adt) = &program.def(*id).kind else {
                return false;
            };
            if !program.is_edited(id.krate) || !args.is_empty() {
                return false;
            }
            let mut solver = Solver::new(context.names);
            let env = solver.adt_env(*id, args);
            adt.variants
                .iter()
                .flat_map(|variant| &variant.fields)
                .all(|field| {
                    let ty = solver.lower(&field.ty, &env);
                    let ty = solver.deep(&ty);
                    is_data(context, &ty, depth + 1)
                })
        }
        _ => false,
    }
}

/// Types of std that hold what they hold and nothing else.
const STD_DATA: &[&str] = &[
    "std::string::String",
    "std::vec::Vec",
    "std::option::Option",
    "std::boxed::Box",
    "std::collections::HashMap",
    "std::collections::HashSet",
    "std::collections::BTreeMap",
    "std::collections::BTreeSet",
    "std::collections::VecDeque",
    "std::collections::BinaryHeap",
    "std::hash::RandomState",
    "std::alloc::Global",
    "std::path::PathBuf",
    "std::path::Path",
    "std::ffi::OsString",
    "std::time::Duration",
    "std::time::Instant",
    "std::time::SystemTime",
];
