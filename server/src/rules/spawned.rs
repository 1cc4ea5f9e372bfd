//! Calls that start a task or a thread.

use super::context::Context;
use super::uses::Uses;
use crate::flow::function::FunctionFlow;
use crate::knowledge::spawns::{self, Spawner};
use crate::program::body::{Expr, ExprId};

/// A call that starts something.
#[derive(Clone, Copy)]
pub(crate) struct Spawned {
    pub(crate) call: ExprId,
    /// The future or closure that is run.
    pub(crate) argument: ExprId,
    pub(crate) spawner: &'static Spawner,
}

/// The calls of a function that start something, in the order of the source. What a macro's rules
/// have written is not among them.
pub(crate) fn all(context: &Context<'_>, flow: &FunctionFlow) -> Vec<Spawned> {
    let mut calls: Vec<Spawned> = flow
        .types
        .calls
        .keys()
        .filter(|id| !flow.body.is_made(**id))
        .filter_map(|id| at(context, flow, *id))
        .collect();
    calls.sort_by_key(|spawned| (flow.body.range(spawned.call).start(), spawned.call));
    calls
}

/// What a call starts, if it does.
pub(crate) fn at(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> Option<Spawned> {
    let path = flow.callee(context.program(), call)?;
    let spawner = spawns::spawner(&path)?;
    let argument = match flow.body.expr(call) {
        Expr::Call { args, .. } => {
            // `JoinSet::spawn(&mut set, future)` has its receiver among the arguments.
            let has_self = flow.types.calls[&call].receiver.is_some();
            args.get(spawner.argument + usize::from(has_self))?
        }
        Expr::MethodCall(method) => method.args.get(spawner.argument)?,
        _ => return None,
    };
    Some(Spawned {
        call,
        argument: *argument,
        spawner,
    })
}

impl Spawned {
    /// What is run, where it is written in the call itself: the body of the async block or closure.
    pub(crate) fn body(&self, flow: &FunctionFlow) -> Option<ExprId> {
        match flow.body.expr(self.argument) {
            Expr::Async { body, .. } => Some(*body),
            Expr::Closure(closure) => Some(closure.body),
            _ => None,
        }
    }

    /// The expression whose value is the handle: the call with `.unwrap()`, `.expect(…)` or `?` of
    /// `thread::Builder` around it.
    pub(crate) fn handle(&self, flow: &FunctionFlow, uses: &Uses<'_>) -> ExprId {
        if !self.spawner.path.ends_with("Builder::spawn") {
            return self.call;
        }
        match uses.parent(self.call) {
            Some(parent) if unwraps(flow, parent, self.call) => parent,
            _ => self.call,
        }
    }

    /// The call as people write it, without its arguments: `tokio::spawn`, `thread::spawn`.
    pub(crate) fn name(&self) -> &'static str {
        match self.spawner.path.strip_prefix("std::") {
            Some(path) => path,
            None => self.spawner.path,
        }
    }
}

/// Whether an expression takes the value out of the `Result` that another one is.
pub(crate) fn unwraps(flow: &FunctionFlow, outer: ExprId, inner: ExprId) -> bool {
    match flow.body.expr(outer) {
        Expr::Try(tried) => *tried == inner,
        Expr::MethodCall(call) => {
            call.receiver == inner && matches!(call.name.as_str(), "unwrap" | "expect")
        }
        _ => false,
    }
}
