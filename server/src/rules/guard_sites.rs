//! Where guards come from: what several rules about locks ask of an expression.

use ra_ap_syntax::TextRange;

use super::context::Context;
use super::uses::Uses;
use crate::flow::build::{Acquisition, Origin};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::{self, Family, GuardKind};
use crate::program::body::{Expr, ExprId, LocalId};
use crate::program::solve::Solver;
use crate::program::ty::Ty;

/// The guard of a lock that a value of the type is, or that a `Result` or `Option` of it holds.
pub(crate) fn guard_in(context: &Context<'_>, ty: &Ty) -> Option<&'static GuardKind> {
    let solver = Solver::new(context.names);
    let mut ty = ty.clone();
    for _ in 0..3 {
        let inside = ["std::result::Result", "std::option::Option"]
            .iter()
            .find_map(|path| solver.args_of(&ty, path)?.first().cloned());
        match inside {
            Some(inner) => ty = inner,
            None => break,
        }
    }
    match ty {
        Ty::Adt(id, _) => {
            guards::by_def(context.names, id).filter(|kind| kind.family != Family::Value)
        }
        _ => None,
    }
}

/// The acquisition whose guard a value is or holds: the call itself, or what stands before
/// `.unwrap()`, `?`, `.await` and their like.
pub(crate) fn acquisition_of(flow: &FunctionFlow, mut id: ExprId) -> Option<&Acquisition> {
    loop {
        let found = flow
            .acquisitions
            .iter()
            .find(|acquisition| acquisition.origin == Origin::Expr(id));
        if found.is_some() {
            return found;
        }
        id = match flow.body.expr(id) {
            Expr::MethodCall(call) => call.receiver,
            Expr::Try(inner) | Expr::Await(inner) => *inner,
            _ => return None,
        };
    }
}

/// The expression whose value is the guard itself: the acquisition with its `.unwrap()`, `?` and their
/// like around it. `None` where that is not plain to see.
pub(crate) fn value_of(
    context: &Context<'_>,
    flow: &FunctionFlow,
    uses: &Uses<'_>,
    acquisition: &Acquisition,
) -> Option<ExprId> {
    let Origin::Expr(mut id) = acquisition.origin else {
        return None;
    };
    while !guards::is_guard(context.names, flow.types.expr(id)) {
        let parent = uses.parent(id)?;
        let passes = match flow.body.expr(parent) {
            Expr::MethodCall(call) => {
                call.receiver == id
                    && matches!(
                        call.name.as_str(),
                        "unwrap" | "expect" | "unwrap_or_else" | "ok" | "map_err"
                    )
            }
            Expr::Try(_) | Expr::Await(_) => true,
            _ => false,
        };
        if !passes {
            return None;
        }
        id = parent;
    }
    Some(id)
}

/// The acquisition whose guard a variable holds at some time.
pub(crate) fn acquisition_in(flow: &FunctionFlow, local: LocalId) -> Option<&Acquisition> {
    let first = flow
        .regions
        .iter()
        .flat_map(|region| &region.held.bindings)
        .filter(|(_, bindings)| bindings.contains(&local))
        .map(|(guard, _)| *guard)
        .min()?;
    flow.acquisitions.get(first.0 as usize)
}

/// Where a guard comes into being.
pub(crate) fn origin_range(flow: &FunctionFlow, acquisition: &Acquisition) -> TextRange {
    match acquisition.origin {
        Origin::Expr(id) => flow.range(id),
        Origin::Param(local) => flow.body.local(local).range + flow.start,
    }
}

/// What a guard of this kind keeps: "the lock", "the permit", "the span".
pub(crate) fn kept(kind: &GuardKind) -> &'static str {
    match kind.lock.rsplit("::").next() {
        Some("Semaphore") => "the permit",
        Some("Span") => "the span",
        _ => "the lock",
    }
}
