//! The channels that a function makes, and the variables that have their ends.

use super::function::FunctionFlow;
use crate::knowledge::channels::{self, Maker};
use crate::program::body::{Body, Expr, ExprId, LocalId, Pat, PatId, Statement};
use crate::program::crates::Program;

/// A channel, where `let (sender, receiver) = …` makes it.
pub(crate) struct Channel {
    pub(crate) maker: &'static Maker,
    /// The call that makes it.
    pub(crate) made: ExprId,
    pub(crate) sender: LocalId,
    pub(crate) receiver: LocalId,
}

/// The channels of a function whose ends are bound to two variables at once.
pub(crate) fn of(program: &Program, flow: &FunctionFlow) -> Vec<Channel> {
    lets(&flow.body)
        .filter_map(|(made, (sender, receiver))| {
            let path = flow.callee(program, made)?;
            Some(Channel {
                maker: channels::maker(&path)?,
                made,
                sender,
                receiver,
            })
        })
        .collect()
}

/// The two variables that a `let` binds to the parts of what a call gives.
pub(crate) fn ends(body: &Body, call: ExprId) -> Option<(LocalId, LocalId)> {
    lets(body).find_map(|(made, ends)| (made == call).then_some(ends))
}

fn lets(body: &Body) -> impl Iterator<Item = (ExprId, (LocalId, LocalId))> + '_ {
    let blocks = body.expr_ids().filter_map(|id| match body.expr(id) {
        Expr::Block(block) => Some(block),
        _ => None,
    });
    let statements = blocks.flat_map(|block| &block.statements);
    statements.filter_map(|statement| match statement {
        Statement::Let {
            pat,
            init: Some(init),
            ..
        } => match body.pat(*pat) {
            Pat::Tuple(parts) => match parts.as_slice() {
                [first, second] => Some((*init, (local(body, *first)?, local(body, *second)?))),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    })
}

fn local(body: &Body, pat: PatId) -> Option<LocalId> {
    match body.pat(pat) {
        Pat::Bind {
            local, inner: None, ..
        } => Some(*local),
        _ => None,
    }
}
