//! Whether somebody changes what a lock protects.

use crate::knowledge::guards::Mode;
use crate::program::body::{Expr, ExprId};
use crate::program::solve::Solver;
use crate::rules::context::Context;
use crate::rules::plain_data::is_data;
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
