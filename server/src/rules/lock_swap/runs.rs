//! Where an acquisition runs: whether it can await, may block, or neither.

use ra_ap_syntax::{TextRange, TextSize};

use super::expressions::Code;
use super::kind::Match;
use super::survey::{Checked, Source, Survey};
use crate::flow::build::{Acquisition, Origin};
use crate::program::auto_traits::{AutoTrait, Verdict};
use crate::program::body::{Expr, ExprId, Macro};
use crate::program::solve::Solver;
use crate::rules::new_awaits;

/// How a lock of tokio is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waits {
    /// `.lock().await`
    Awaiting,
    /// `.blocking_lock()`
    Blocking,
}

/// How the lock is waited for at a call.
pub(super) fn waits(
    survey: &Survey<'_>,
    source: &Source,
    code: &Code<'_>,
    id: ExprId,
) -> Checked<Waits> {
    let place = survey.place(source, code.range(id));
    let owner = code.contexts.owner(id);
    if owner.is_some_and(|owner| is_async(code, owner)) {
        return Ok(Waits::Awaiting);
    }
    let parent = |id: ExprId| code.parent(id);
    let callee = |id: ExprId| code.callee(survey, id);
    if new_awaits::is_on_blocking_thread(code.body, code.contexts, id, &parent, &callee) {
        return Ok(Waits::Blocking);
    }
    let mut owners = std::iter::successors(owner, |id| code.contexts.owner(*id));
    let has_task = owners.any(|owner| is_async(code, owner));
    if !has_task && is_test(survey, source, code) && !code.body.is_async {
        return Ok(Waits::Blocking);
    }
    if owner.is_some() {
        return Err(format!(
            "it is locked in a closure at {place}, which cannot await"
        ));
    }
    if code.body.is_async {
        return Ok(Waits::Awaiting);
    }
    let name = &survey.context.program().def(code.def).name;
    Err(match (code.flow, name.as_str()) {
        (None, _) => format!("the value of `{name}` locks it at {place}, where nothing can await"),
        (Some(_), "drop") => format!("`drop` locks it at {place}, and cannot await"),
        (Some(_), "main") => format!("`main` locks it at {place} and is not async"),
        (Some(_), name) => {
            format!("`{name}` locks it at {place} and is not async: make it async first")
        }
    })
}

fn is_async(code: &Code<'_>, id: ExprId) -> bool {
    match code.body.expr(id) {
        Expr::Async { .. } | Expr::Macro(Macro::Stream { .. }) => true,
        Expr::Closure(closure) => closure.is_async,
        _ => false,
    }
}

/// Whether the function is a test, which runs on a thread of its own.
fn is_test(survey: &Survey<'_>, source: &Source, code: &Code<'_>) -> bool {
    let program = survey.context.program();
    let Some(place) = program.def(code.def).place else {
        return false;
    };
    let name = program.place(code.def, place).name_range;
    let before = source.slice(TextRange::new(code.start, name.start().max(code.start)));
    before.contains("#[test]")
}

/// A macro that logs may put its arguments into a closure of its own, which cannot await.
pub(super) fn check_macro(
    survey: &Survey<'_>,
    source: &Source,
    code: &Code<'_>,
    id: ExprId,
) -> Checked<()> {
    let name = |id: ExprId| source.slice(code.range(id));
    let parent = |id: ExprId| code.parent(id);
    match new_awaits::closing_macro(code.body, code.contexts, id, &parent, &name) {
        None => Ok(()),
        Some((id, name)) => Err(format!(
            "it is locked in `{name}!` at {}, which may not be able to await",
            survey.place(source, code.range(id))
        )),
    }
}

/// What would be held at an `.await` that an acquisition becomes, and must not be.
pub(super) fn check_new_await(
    survey: &Survey<'_>,
    source: &Source,
    code: &Code<'_>,
    id: ExprId,
) -> Checked<()> {
    let Some(flow) = code.flow else {
        return Ok(());
    };
    let place = survey.place(source, code.range(id));
    for acquisition in new_awaits::held(flow, id) {
        if !acquisition.kind.send && !is_ours(survey, code, acquisition) {
            return Err(format!(
                "a guard of {} would be held across the new `.await` at {place}",
                acquisition.kind.label
            ));
        }
    }
    for local in new_awaits::in_scope(code.body, id) {
        let ty = code.types.local(local);
        if survey.swap.within(survey.context.names, ty) != Match::No {
            continue;
        }
        let mut solver = Solver::new(survey.context.names);
        solver.enter(code.def);
        let verdict = survey
            .auto_traits
            .borrow_mut()
            .of_ty(solver, ty, AutoTrait::Send);
        if matches!(verdict, Verdict::No(_)) {
            let name = &code.body.local(local).name;
            return Err(format!(
                "`{name}` is not `Send` and would live across the new `.await` at {place}"
            ));
        }
    }
    Ok(())
}

/// Whether the guard is one that changes too.
fn is_ours(survey: &Survey<'_>, code: &Code<'_>, acquisition: &Acquisition) -> bool {
    let ty = match acquisition.origin {
        Origin::Expr(id) => code.types.expr(id),
        Origin::Param(local) => code.types.local(local),
    };
    survey.swap.within(survey.context.names, ty) == Match::Yes
}

/// Whether the task can be suspended while a variable that is declared there is in scope.
pub(super) fn awaits_in_scope(
    code: &Code<'_>,
    declared: TextRange,
    from: TextSize,
) -> Option<ExprId> {
    let scope = new_awaits::scope_of(code.body, declared);
    code.body.expr_ids().find(|id| {
        let at = code.body.range(*id);
        crate::flow::function::is_await(code.body.expr(*id))
            && at.end() > from
            && scope.is_none_or(|scope| scope.contains_range(at))
    })
}
