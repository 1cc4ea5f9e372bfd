//! How messages call the lock of a guard.

use super::context::Context;
use crate::flow::build::{Acquisition, Origin};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards;
use crate::program::body::Expr;

/// "`self.state` (std `Mutex`)", or what is known of it: "a std `Mutex`".
pub(super) fn lock_name(
    context: &Context<'_>,
    flow: &FunctionFlow,
    acquisition: &Acquisition,
) -> String {
    let label = acquisition.kind.label;
    let unnamed = || format!("a {}", label.split(',').next().unwrap_or(label));
    let (Origin::Expr(_), Some(lock)) = (acquisition.origin, acquisition.lock) else {
        return unnamed();
    };
    if !is_lock(context, flow, acquisition) {
        return unnamed();
    }
    let source = context.source(flow.range(lock));
    let source = source.split_whitespace().collect::<String>();
    if source.is_empty() || source.len() > LONGEST_NAME {
        unnamed()
    } else {
        format!("`{source}` ({label})")
    }
}

/// Longer ones would hide the rest of the message.
const LONGEST_NAME: usize = 40;

/// Whether what stands before the call is the lock, and not something that knows where one is.
fn is_lock(context: &Context<'_>, flow: &FunctionFlow, acquisition: &Acquisition) -> bool {
    let Origin::Expr(call) = acquisition.origin else {
        return false;
    };
    let call = match flow.body.expr(call) {
        Expr::Await(future) => *future,
        _ => call,
    };
    let receiver = flow
        .types
        .calls
        .get(&call)
        .and_then(|callee| callee.receiver.as_ref());
    receiver.is_some_and(|receiver| guards::lock_type(context.names, &receiver.ty).is_some())
}
