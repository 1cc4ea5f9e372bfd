//! A channel is made with room for nothing, which panics.
//!
//! ## What it does
//! Finds tokio's `mpsc::channel(0)` and `broadcast::channel(0)`, and `async_channel::bounded(0)`.
//!
//! ## Why it matters
//! These channels have no rendezvous mode: with a capacity of zero they panic as soon as they are made.
//!
//! ## Example
//! ```rust
//! use tokio::sync::mpsc;
//!
//! fn line() -> (mpsc::Sender<String>, mpsc::Receiver<String>) {
//!     mpsc::channel(0)
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use tokio::sync::mpsc;
//!
//! fn line() -> (mpsc::Sender<String>, mpsc::Receiver<String>) {
//!     mpsc::channel(1)
//! }
//! ```
//!
//! ## Known limits
//! Only a literal `0` is seen. The channels of std, crossbeam, flume and futures take it: there a sender waits
//! until its message is taken.

#[cfg(test)]
mod tests;

use super::context::{Context, fix};
use super::docs::docs;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::function::FunctionFlow;
use crate::knowledge::channels::{self, Zero};
use crate::program::body::{Expr, ExprId, Literal};

pub(super) static RULE: Rule = Rule {
    name: "zero-capacity-channel",
    category: Category::Channel,
    severity: Severity::Error,
    on_by_default: true,
    twins: &[],
    docs: docs!("zero_capacity_channel.rs"),
    check,
    fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        for (callee, zero) in zeros(context, flow) {
            let message =
                format!("`{callee}(0)` panics: such a channel has room for one message at least");
            findings.push(context.finding(&RULE, RULE.severity, flow.range(zero), message));
        }
    }
}

/// The calls with a zero: what is called, as it is written, and the zero.
fn zeros<'a>(
    context: &'a Context<'_>,
    flow: &'a FunctionFlow,
) -> impl Iterator<Item = (&'a str, ExprId)> + 'a {
    flow.body.expr_ids().filter_map(move |id| {
        let Expr::Call { callee, args } = flow.body.expr(id) else {
            return None;
        };
        let [only] = args.as_slice() else { return None };
        let is_zero = matches!(
            flow.body.expr(*only),
            Expr::Literal(Literal::Int(Some(0), _))
        );
        let path = flow.callee(context.program(), id).filter(|_| is_zero)?;
        let panics = channels::maker(&path)?.zero == Zero::Panics;
        panics.then(|| (context.source(flow.range(*callee)), *only))
    })
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut result = fix(
        "Give the channel room for one message",
        vec![context.edit(finding.range, "1")],
    );
    result.safe = true;
    result.preferred = true;
    vec![result]
}
