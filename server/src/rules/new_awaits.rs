//! What an `.await` that a fix would write meets where it is to stand: the guards that are held, the
//! variables in scope, the macro around it.

use std::cell::RefCell;

use ra_ap_syntax::TextRange;

use super::context::Context;
use super::statements;
use crate::flow::build::Acquisition;
use crate::flow::context::Contexts;
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::Family;
use crate::program::auto_traits::{AutoTrait, AutoTraits, Verdict};
use crate::program::body::{Body, Expr, ExprId, LocalId, Macro, Statement};
use crate::program::solve::Solver;
use crate::program::ty::Ty;

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

/// Whether an `.await` can stand behind a call, for what lives there: the sentence that says why not.
/// `text` is that of the function's file, `place` the name of the call's place in it.
pub(super) fn check<'p>(
    context: &Context<'p>,
    auto_traits: &RefCell<AutoTraits<'p>>,
    flow: &FunctionFlow,
    text: &str,
    id: ExprId,
    place: &str,
) -> Result<(), String> {
    let body = &flow.body;
    if body.is_in_call_of_macro(id) {
        return Err(format!("the macro at {place} would have to be changed"));
    }
    if let Some(Expr::Closure(closure)) = flow.contexts.owner(id).map(|owner| body.expr(owner))
        && !closure.is_async
    {
        return Err(format!(
            "the call at {place} is in a closure, which cannot await"
        ));
    }
    let parents = statements::parents(body);
    let parent = |id: ExprId| parents[id.index()];
    let source = |id: ExprId| {
        let range = flow.range(id);
        let bytes = usize::from(range.start())..usize::from(range.end());
        text.get(bytes).unwrap_or_default()
    };
    if let Some((_, name)) = closing_macro(body, &flow.contexts, id, &parent, &source) {
        return Err(format!("`{name}!` at {place} may not be able to await"));
    }
    if let Some(held) = held(flow, id).find(|held| held.kind.family != Family::Async) {
        let label = held.kind.label;
        return Err(format!(
            "a guard of {label} would be held across the new `.await` at {place}"
        ));
    }
    let is_stuck = |ty: &Ty| {
        let mut solver = Solver::new(context.names);
        solver.enter(flow.def);
        let mut auto_traits = auto_traits.borrow_mut();
        matches!(
            auto_traits.of_ty(solver, ty, AutoTrait::Send),
            Verdict::No(_)
        )
    };
    let mut locals = in_scope(body, id);
    if let Some(local) = locals.find(|local| is_stuck(flow.types.local(*local))) {
        let name = &body.local(local).name;
        return Err(format!(
            "`{name}` is not `Send` and would live across the new `.await` at {place}"
        ));
    }
    let mut temporaries = evaluated_before(body, &parents, id).into_iter();
    if let Some(value) = temporaries.find(|value| is_stuck(flow.types.expr(*value))) {
        return Err(format!(
            "`{}` is not `Send` and may live across the new `.await` at {place}",
            source(value)
        ));
    }
    Ok(())
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

/// Whether a closure around an expression runs on a thread of its own, or on one for blocking work.
/// `callee` gives the path of what a call calls.
pub(super) fn is_on_blocking_thread(
    body: &Body,
    contexts: &Contexts,
    id: ExprId,
    parent: &dyn Fn(ExprId) -> Option<ExprId>,
    callee: &dyn Fn(ExprId) -> Option<String>,
) -> bool {
    let owners = std::iter::successors(contexts.owner(id), |id| contexts.owner(*id));
    let mut closures = owners.take_while(|owner| match body.expr(*owner) {
        Expr::Closure(closure) => !closure.is_async,
        _ => false,
    });
    closures.any(|closure| {
        let path = parent(closure).and_then(callee);
        path.is_some_and(|path| BLOCKING.contains(&path.as_str()))
    })
}

/// The macro around an expression, with its name, that may put its arguments into a closure of its own,
/// which cannot await: one that logs.
pub(super) fn closing_macro<'a>(
    body: &Body,
    contexts: &Contexts,
    id: ExprId,
    parent: &dyn Fn(ExprId) -> Option<ExprId>,
    source: &dyn Fn(ExprId) -> &'a str,
) -> Option<(ExprId, &'a str)> {
    let owner = contexts.owner(id);
    let around = std::iter::successors(parent(id), |id| parent(*id));
    let mut around = around.take_while(|id| Some(*id) != owner);
    around.find_map(|id| {
        let is_one = matches!(
            body.expr(id),
            Expr::Macro(Macro::Format { .. } | Macro::Write { .. } | Macro::Dbg(_))
        );
        let name = source(id).split('!').next().unwrap_or_default();
        let name = name.rsplit("::").next().unwrap_or_default().trim();
        (is_one && !PLAIN_MACROS.contains(&name)).then_some((id, name))
    })
}

/// The guards that are held at an expression.
pub(super) fn held(flow: &FunctionFlow, id: ExprId) -> impl Iterator<Item = &Acquisition> {
    let owner = flow.contexts.owner(id);
    let region = flow.regions.iter().find(|region| region.owner == owner);
    let held = region.and_then(|region| region.held.at.get(&id));
    held.into_iter()
        .flatten()
        .map(|held| flow.acquisition(*held))
}

/// The variables that are alive at an expression, as far as their scopes go.
pub(super) fn in_scope(body: &Body, id: ExprId) -> impl Iterator<Item = LocalId> {
    let at = body.range(id);
    let locals = (0..body.locals.len()).map(LocalId::new);
    locals.filter(move |local| {
        let declared = body.local(*local).range;
        declared.end() <= at.start()
            && scope_of(body, declared).is_none_or(|scope| scope.contains_range(at))
            && !is_being_bound(body, declared, at)
    })
}

/// The bytes in which a variable lives that is declared there: those of the nearest block, arm,
/// head or body around it; `None` for the whole function.
pub(super) fn scope_of(body: &Body, declared: TextRange) -> Option<TextRange> {
    body.expr_ids()
        .filter(|id| {
            matches!(
                body.expr(*id),
                Expr::Block(_)
                    | Expr::If { .. }
                    | Expr::Match { .. }
                    | Expr::While { .. }
                    | Expr::For { .. }
                    | Expr::Closure(_)
                    | Expr::Async { .. }
            )
        })
        .map(|id| body.range(id))
        .filter(|range| range.contains_range(declared))
        .min_by_key(|range| range.len())
}

/// Whether the expression is part of what the variable is only about to be given.
fn is_being_bound(body: &Body, declared: TextRange, at: TextRange) -> bool {
    body.expr_ids().any(|id| match body.expr(id) {
        Expr::Block(block) => block.statements.iter().any(|statement| match statement {
            Statement::Let {
                init: Some(init),
                range,
                ..
            } => {
                let init = body.range(*init);
                let named = TextRange::new(range.start(), init.start().max(range.start()));
                named.contains_range(declared) && init.contains_range(at)
            }
            _ => false,
        }),
        Expr::Let { init, .. } => {
            let (start, init) = (body.range(id).start(), body.range(*init));
            let head = TextRange::new(start, init.start().max(start));
            head.contains_range(declared) && init.contains_range(at)
        }
        _ => false,
    })
}

/// What is evaluated before an expression in the same statement, and may still be there as a temporary.
fn evaluated_before(body: &Body, parents: &[Option<ExprId>], id: ExprId) -> Vec<ExprId> {
    let start = body.range(id).start();
    let mut open = Vec::new();
    let around = std::iter::successors(parents[id.index()], |id| parents[id.index()]);
    for outer in around {
        match body.expr(outer) {
            Expr::Closure(_) | Expr::Async { .. } => break,
            // Statements end their temporaries.
            Expr::Block(_) => {}
            // So do conditions, but for those with a `let` in them.
            Expr::If { cond, .. } | Expr::While { cond, .. } if !binds(body, *cond) => {}
            _ => body.for_each_child(outer, &mut |child| {
                if body.range(child).end() <= start {
                    open.push(child);
                }
            }),
        }
    }
    let mut before = Vec::new();
    while let Some(id) = open.pop() {
        before.push(id);
        if !matches!(
            body.expr(id),
            Expr::Closure(_) | Expr::Async { .. } | Expr::Block(_)
        ) {
            body.for_each_child(id, &mut |child| open.push(child));
        }
    }
    before
}

/// Whether there is a `let` in a condition.
fn binds(body: &Body, cond: ExprId) -> bool {
    match body.expr(cond) {
        Expr::Let { .. } => true,
        Expr::Logic { lhs, rhs, .. } => binds(body, *lhs) || binds(body, *rhs),
        _ => false,
    }
}
