//! Where an acquisition runs: whether it can await, may block, or neither.

use ra_ap_syntax::{TextRange, TextSize};

use super::expressions::Code;
use super::kind::Match;
use super::survey::{Checked, Source, Survey};
use crate::flow::build::{Acquisition, Origin};
use crate::program::auto_traits::{AutoTrait, Verdict};
use crate::program::body::{Expr, ExprId, LocalId, Macro, Statement};
use crate::program::solve::Solver;

/// How a lock of tokio is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waits {
    /// `.lock().await`
    Awaiting,
    /// `.blocking_lock()`
    Blocking,
}

/// Functions that run what they are given on a thread that may block.
const BLOCKING: &[&str] = &[
    "tokio::task::spawn_blocking",
    "tokio::task::JoinSet::spawn_blocking",
    "tokio::runtime::Handle::spawn_blocking",
    "tokio::runtime::Runtime::spawn_blocking",
    "std::thread::spawn",
    "std::thread::Builder::spawn",
    "std::thread::Scope::spawn",
];

/// How the lock is waited for at a call.
pub(super) fn waits(
    survey: &Survey<'_>,
    source: &Source,
    code: &Code<'_>,
    id: ExprId,
) -> Checked<Waits> {
    let place = survey.place(source, code.range(id));
    let mut owner = code.contexts.owner(id);
    if owner.is_some_and(|owner| is_async(code, owner)) {
        return Ok(Waits::Awaiting);
    }
    let in_closure = owner.is_some();
    while let Some(closure) = owner {
        if is_async(code, closure) {
            break;
        }
        if let Some(call) = code.parent(closure)
            && let Some(path) = code.callee(survey, call)
            && BLOCKING.contains(&path.as_str())
        {
            return Ok(Waits::Blocking);
        }
        owner = code.contexts.owner(closure);
    }
    if owner.is_none() && is_test(survey, source, code) && !code.body.is_async {
        return Ok(Waits::Blocking);
    }
    if in_closure {
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

/// Macros whose arguments stand in the code around them as they are written.
const PLAIN_MACROS: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "eprint",
    "eprintln",
    "format",
    "panic",
    "print",
    "println",
    "todo",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
];

/// A macro that logs may put its arguments into a closure of its own, which cannot await.
pub(super) fn check_macro(
    survey: &Survey<'_>,
    source: &Source,
    code: &Code<'_>,
    id: ExprId,
) -> Checked<()> {
    let owner = code.contexts.owner(id);
    let mut at = id;
    while let Some(parent) = code.parent(at)
        && Some(parent) != owner
    {
        let is_one = matches!(
            code.body.expr(parent),
            Expr::Macro(Macro::Format { .. } | Macro::Write { .. } | Macro::Dbg(_))
        );
        let range = code.range(parent);
        let name = source.slice(range).split('!').next().unwrap_or_default();
        let name = name.rsplit("::").next().unwrap_or_default().trim();
        if is_one && !PLAIN_MACROS.contains(&name) {
            return Err(format!(
                "it is locked in `{name}!` at {}, which may not be able to await",
                survey.place(source, range)
            ));
        }
        at = parent;
    }
    Ok(())
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
    let owner = code.contexts.owner(id);
    let region = flow.regions.iter().find(|region| region.owner == owner);
    let held = region.and_then(|region| region.held.at.get(&id));
    for held in held.into_iter().flatten() {
        let acquisition = flow.acquisition(*held);
        if !acquisition.kind.send && !is_ours(survey, code, acquisition) {
            return Err(format!(
                "a guard of {} would be held across the new `.await` at {place}",
                acquisition.kind.label
            ));
        }
    }
    for local in (0..code.body.locals.len()).map(LocalId::new) {
        if !is_in_scope(code, local, id) {
            continue;
        }
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

/// Whether a variable is alive at an expression, as far as its scope goes.
fn is_in_scope(code: &Code<'_>, local: LocalId, id: ExprId) -> bool {
    let declared = code.body.local(local).range;
    let at = code.body.range(id);
    if declared.end() > at.start() {
        return false;
    }
    scope_of(code, declared).is_none_or(|scope| scope.contains_range(at))
        && !is_being_bound(code, declared, at)
}

/// The bytes in which a variable lives that is declared there: those of the nearest block, arm,
/// head or body around it; `None` for the whole function.
pub(super) fn scope_of(code: &Code<'_>, declared: TextRange) -> Option<TextRange> {
    code.body
        .expr_ids()
        .filter(|id| {
            matches!(
                code.body.expr(*id),
                Expr::Block(_)
                    | Expr::If { .. }
                    | Expr::Match { .. }
                    | Expr::While { .. }
                    | Expr::For { .. }
                    | Expr::Closure(_)
                    | Expr::Async { .. }
            )
        })
        .map(|id| code.body.range(id))
        .filter(|range| range.contains_range(declared))
        .min_by_key(|range| range.len())
}

/// Whether the expression is part of what the variable is only about to be given.
fn is_being_bound(code: &Code<'_>, declared: TextRange, at: TextRange) -> bool {
    code.body.expr_ids().any(|id| match code.body.expr(id) {
        Expr::Block(block) => block.statements.iter().any(|statement| match statement {
            Statement::Let {
                init: Some(init),
                range,
                ..
            } => {
                let init = code.body.range(*init);
                let named = TextRange::new(range.start(), init.start().max(range.start()));
                named.contains_range(declared) && init.contains_range(at)
            }
            _ => false,
        }),
        Expr::Let { init, .. } => {
            let (start, init) = (code.body.range(id).start(), code.body.range(*init));
            let head = TextRange::new(start, init.start().max(start));
            head.contains_range(declared) && init.contains_range(at)
        }
        _ => false,
    })
}

/// Whether the task can be suspended while a variable that is declared there is in scope.
pub(super) fn awaits_in_scope(
    code: &Code<'_>,
    declared: TextRange,
    from: TextSize,
) -> Option<ExprId> {
    let scope = scope_of(code, declared);
    code.body.expr_ids().find(|id| {
        let at = code.body.range(*id);
        crate::flow::function::is_await(code.body.expr(*id))
            && at.end() > from
            && scope.is_none_or(|scope| scope.contains_range(at))
    })
}
