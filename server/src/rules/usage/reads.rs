//! Whether somebody changes what a lock or cell protects.

use super::{Section, Usage};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::Mode;
use crate::program::body::{Expr, ExprId, Pat, Statement};
use crate::program::solve::Solver;
use crate::rules::context::Context;
use crate::rules::plain_data::is_data;
use crate::rules::statements;
use crate::rules::uses::{Use, Uses};

/// Whether every section only looks, at data that changes in no other way.
pub(crate) fn never_changes(context: &Context<'_>, usage: &Usage) -> bool {
    is_data(context, &usage.payload, 0)
        && usage.sections.iter().all(|section| {
            let looks = |_: &Uses<'_>, _: ExprId, how: Use| how == Use::Read;
            section.is_plain && every_use(context, usage, section, looks)
        })
}

/// Whether an `Option` is filled where it is empty, and only looked at else.
pub(crate) fn is_filled_once(context: &Context<'_>, usage: &Usage) -> bool {
    let solver = Solver::new(context.names);
    if solver
        .args_of(&usage.payload, "std::option::Option")
        .is_none()
    {
        return false;
    }
    let starts_empty = usage.made.iter().all(|made| {
        made.value.is_none_or(|value| {
            let place = context.in_file(made.at);
            place.is_some_and(|place| matches!(place.source(value), "None" | "Option::None"))
        })
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
                    let filled = fills_if_empty(flow, uses, id);
                    fills += usize::from(filled);
                    filled
                }
                _ => false,
            })
    });
    once && fills > 0
}

/// `guard.get_or_insert_with(…)` of which the result is only looked at, or `*guard = …` where it is known that `guard.is_none()`.
fn fills_if_empty(flow: &FunctionFlow, uses: &Uses<'_>, guard: ExprId) -> bool {
    let body = &flow.body;
    let Some(parent) = uses.parent(guard) else {
        return false;
    };
    let write = match body.expr(parent) {
        Expr::MethodCall(call) if call.receiver == guard => match call.name.as_str() {
            "get_or_insert_with" | "get_or_insert" => return is_looked_at(flow, uses, parent),
            "insert" | "replace" => parent,
            _ => return false,
        },
        Expr::Deref(_) => match uses.parent(parent) {
            Some(outer) if matches!(body.expr(outer), Expr::Assign { lhs, .. } if *lhs == parent) => {
                outer
            }
            _ => return false,
        },
        _ => return false,
    };
    let Expr::Local(local) = body.expr(guard) else {
        return false;
    };
    uses.ancestors(write).any(|outer| {
        let Expr::If { cond, then, .. } = body.expr(outer) else {
            return false;
        };
        let asks = matches!(body.expr(*cond), Expr::MethodCall(call)
            if call.name == "is_none"
                && matches!(body.expr(call.receiver), Expr::Local(asked) if asked == local));
        asks && body.range(*then).contains_range(body.range(write))
    })
}

/// Whether nothing is changed through the `&mut` that a call gives.
fn is_looked_at(flow: &FunctionFlow, uses: &Uses<'_>, call: ExprId) -> bool {
    if uses.of(call) == Use::Read {
        return true;
    }
    let body = &flow.body;
    let place = statements::statement_of(body, call);
    let statement = place.and_then(|place| {
        let block = statements::block(body, place.block)?;
        block.statements.get(place.index)
    });
    match statement {
        // It is thrown away.
        Some(Statement::Expr { .. }) => true,
        Some(Statement::Let { pat, .. }) => {
            let Pat::Bind { local, .. } = body.pat(*pat) else {
                return false;
            };
            let used = uses.of_local(*local);
            used.is_some_and(|used| used.iter().all(|(_, how)| *how == Use::Read))
        }
        None => false,
    }
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
    let Some(context) = &context.of_flow(flow) else {
        return false;
    };
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
