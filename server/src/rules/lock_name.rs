//! How messages call the lock of a guard.

use super::context::Context;
use crate::flow::build::{Acquisition, Origin};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards;
use crate::program::body::Expr;
use crate::program::ty::Ty;

/// "`self.state` (std `Mutex`)", or what is known of it: "a std `Mutex`".
pub(crate) fn lock_name(
    context: &Context<'_>,
    flow: &FunctionFlow,
    acquisition: &Acquisition,
) -> String {
    let label = acquisition.kind.label;
    match lock_source(context, flow, acquisition) {
        Some(source) => format!("`{source}` ({label})"),
        None => format!("a {}", label.split(',').next().unwrap_or(label)),
    }
}

/// What stands before the call, without spaces, where it is short and the lock itself, not something
/// that knows where one is.
pub(crate) fn lock_source(
    context: &Context<'_>,
    flow: &FunctionFlow,
    acquisition: &Acquisition,
) -> Option<String> {
    let Origin::Expr(origin) = acquisition.origin else {
        return None;
    };
    let call = match flow.body.expr(origin) {
        Expr::Await(future) => *future,
        _ => origin,
    };
    let receiver = flow.types.calls.get(&call)?.receiver.as_ref()?;
    let Ty::Adt(lock, _) = &receiver.ty else {
        return None;
    };
    guards::lock_of(context.names, *lock)?;
    let source = context.source(flow.range(acquisition.lock?));
    let source: String = source.split_whitespace().collect();
    (!source.is_empty() && source.len() <= LONGEST_NAME).then_some(source)
}

/// Longer ones would hide the rest of the message.
const LONGEST_NAME: usize = 40;
