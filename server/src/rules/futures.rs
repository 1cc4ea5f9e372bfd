//! Values that do nothing before somebody awaits them.

use super::context::Context;
use crate::program::solve::Solver;
use crate::program::ty::{Bound, Ty};
use crate::program::type_ref::Name;

/// What awaiting a value of the type gives, if nothing of its work is done before that: what an
/// `async fn` or block gives, `impl Future`, a boxed future, a timer. A handle of something that runs
/// already is none.
pub(crate) fn output_of(context: &Context<'_>, ty: &Ty) -> Option<Ty> {
    match ty {
        Ty::Future(output, _) | Ty::Async(_, output) => Some(output.as_ref().clone()),
        Ty::Opaque(bounds, _) => of_bounds(context, bounds),
        Ty::Adt(id, args) => match (context.program().path_of(*id), &**args) {
            ("std::pin::Pin" | "std::boxed::Box", [inner]) => match inner {
                Ty::Dyn(bounds) => of_bounds(context, bounds),
                inner => output_of(context, inner),
            },
            (path, _) if LAZY.contains(&path) => {
                let trait_def = context.names.known("std::future::Future");
                Some(Solver::new(context.names).project(ty, trait_def, &Name::from("Output")))
            }
            _ => None,
        },
        _ => None,
    }
}

fn of_bounds(context: &Context<'_>, bounds: &[Bound]) -> Option<Ty> {
    let future = bounds
        .iter()
        .find(|bound| context.program().path_of(bound.trait_def) == "std::future::Future")?;
    let output = future.bindings.iter().find(|(name, _)| name == "Output");
    Some(output.map_or(Ty::Unknown, |(_, ty)| ty.clone()))
}

/// Futures with names of their own that only wait.
const LAZY: &[&str] = &[
    "std::future::Pending",
    "std::future::PollFn",
    "std::future::Ready",
    "tokio::time::Sleep",
    "tokio::time::Timeout",
    "futures_util::future::JoinAll",
    "futures_util::future::TryJoinAll",
    "futures_util::stream::Next",
    "async_io::Timer",
];
