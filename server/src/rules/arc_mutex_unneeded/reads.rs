//! Whether somebody changes what a lock protects.

use crate::knowledge::guards::Mode;
use crate::program::body::{Expr, ExprId};
use crate::program::items::DefKind;
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::rules::context::Context;
use crate::rules::usage::{Section, Usage};
use crate::rules::uses::{Use, Uses};

/// Whether every section only looks, at data that changes in no other way.
pub(super) fn never_changes(context: &Context<'_>, usage: &Usage) -> bool {
    is_data(context, &usage.payload, 0)
        && usage.sections.iter().all(|section| {
            let looks = |_: &Uses<'_>, _: ExprId, how: Use| how == Use::Read;
            section.is_plain && every_use(context, usage, section, looks)
        })
}

/// Whether an `Option` is filled where it is empty, and only looked at else.
pub(super) fn is_filled_once(context: &Context<'_>, usage: &Usage) -> bool {
    let solver = Solver::new(context.names);
    if solver
        .args_of(&usage.payload, "std::option::Option")
        .is_none()
    {
        return false;
    }
    let starts_empty = usage.made.iter().all(|made| {
        made.value
            .is_none_or(|value| matches!(context.source(value), "None" | "Option::None"))
    });
    if !starts_empty {
        return false;
    }
    let mut fills = 0;
    let once = usage.sections.iter().all(|section| {
        let flow = usage.flow(section);
        section.is_plain
            && every_use(context, usage, section, |uses, id, how| match how {
                Use::Read => true,
                Use::Change => {
                    let filled = uses.parent(id).is_some_and(|parent| {
                        matches!(flow.body.expr(parent), Expr::MethodCall(call)
                            if call.receiver == id
                                && matches!(call.name.as_str(), "get_or_insert_with" | "get_or_insert"))
                    });
                    fills += usize::from(filled);
                    filled
                }
                _ => false,
            })
    });
    once && fills > 0
}

/// Whether every use of a section's guard is such a one. A writer's guard that only looks is another
/// rule's.
fn every_use(
    context: &Context<'_>,
    usage: &Usage,
    section: &Section,
    mut is_so: impl FnMut(&Uses<'_>, ExprId, Use) -> bool,
) -> bool {
    let flow = usage.flow(section);
    let uses = Uses::new(context, flow);
    if usage.lock.ends_with("::RwLock") && section.mode == Mode::Exclusive {
        return false;
    }
    match (section.bound, section.value) {
        (Some(local), _) => uses.of_local(local).is_some_and(|used| {
            used.iter().all(|(id, how)| {
                // The guard itself goes at `drop`.
                let dropped = || {
                    *how == Use::Move
                        && uses.parent(*id).is_some_and(|call| {
                            flow.callee(context.program(), call)
                                .is_some_and(|path| path == "std::mem::drop")
                        })
                };
                dropped() || is_so(&uses, *id, *how)
            })
        }),
        (None, Some(value)) => is_so(&uses, value, uses.of(value)),
        (None, None) => false,
    }
}

/// Deeper types are not looked into.
const MAX_DEPTH: usize = 6;

/// Whether a type is data that nothing can change behind a `&`.
fn is_data(context: &Context<'_>, ty: &Ty, depth: usize) -> bool {
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
