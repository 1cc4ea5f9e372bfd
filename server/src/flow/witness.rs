//! What the compiler stores in futures: its coroutine witnesses.
//!
//! A variable or temporary is stored if, at a place where the task may be suspended, it may be used
//! later or was ever borrowed, and it was not moved out whole without having been borrowed, and its
//! scope has not ended. That is more than what is alive: a guard that was looked at and then
//! dropped is stored until the end of its scope. What is captured is stored always.
//!
//! The body is walked as the compiler builds it, value by value: here even plain references count,
//! while [`super::build`] follows guards alone, and follows them through calls.

mod build;
mod calls;
mod capture;
mod control;
mod glue;
mod graph;
mod macros;
mod patterns;
mod places;
mod report;
mod statements;
#[cfg(test)]
mod tests;

use ra_ap_syntax::{Edition, TextSize};
use rustc_hash::FxHashMap;

use crate::program::auto_traits::inside::Inside;
use crate::program::body::{Body, Expr, ExprId, Macro};
use crate::program::infer::Inference;
use crate::program::items::{DefId, DefKind};
use crate::program::names::Names;
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use build::Region;

/// A function's body, with where it stands.
pub(crate) struct Function<'a> {
    pub(crate) def: DefId,
    pub(crate) body: &'a Body,
    pub(crate) types: &'a Inference,
    /// The text of its file.
    pub(crate) text: &'a str,
    /// The byte of the file at which it starts.
    pub(crate) start: TextSize,
    pub(crate) edition: Edition,
}

/// What is the same for a function and the bodies inside it.
struct Shared<'a, 'p> {
    function: &'a Function<'a>,
    body: &'a Body,
    types: &'a Inference,
    /// The types of the function's parameters, `self` among them.
    params: Vec<Ty>,
    solver: Solver<'p>,
    glue: glue::Glue,
    /// What was found of the closures and async blocks so far.
    regions: FxHashMap<ExprId, Region>,
}

/// What the futures and closures of a function hold, and what the function gives.
pub(crate) fn inside(names: &Names<'_>, function: &Function<'_>) -> Inside {
    let mut solver = Solver::new(names);
    let env = solver.enter(function.def);
    let params = match &solver.def(function.def).kind {
        DefKind::Fn(own) => own.self_param.iter().chain(&own.params).collect(),
        _ => Vec::new(),
    };
    let params = params
        .into_iter()
        .map(|ty| {
            let ty = solver.lower(ty, &env);
            solver.deep(&ty)
        })
        .collect();
    let mut shared = Shared {
        function,
        body: function.body,
        types: function.types,
        params,
        solver,
        glue: glue::Glue::default(),
        regions: FxHashMap::default(),
    };
    let own = build::region(&mut shared, None);
    let lines = report::Lines::new(function);
    let mut inside = Inside {
        given: report::given(&shared),
        ..Inside::default()
    };
    if function.body.is_async {
        inside
            .regions
            .insert(None, report::of_async_fn(&shared, &lines, &own));
    }
    for (id, region) in &shared.regions {
        let holder = report::holder(&shared, &lines, Some(*id), region);
        inside.regions.insert(Some(id.0), holder);
    }
    inside
}

/// Whether the body of a closure, block or macro is that of a future.
fn is_future(body: &Body, region: Option<ExprId>) -> bool {
    let Some(id) = region else {
        return body.is_async;
    };
    match body.expr(id) {
        Expr::Async { .. } | Expr::Macro(Macro::Stream { .. }) => true,
        Expr::Closure(closure) => closure.is_async,
        _ => false,
    }
}
