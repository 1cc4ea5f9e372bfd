//! A loop over a `broadcast` channel ends when the receiver is too slow.
//!
//! ## What it does
//! Finds `while let Ok(…) = receiver.recv().await` on tokio's `broadcast::Receiver`.
//!
//! ## Why it matters
//! A receiver that falls behind gets `Err(Lagged)` once, and can go on from there. The loop takes that for the
//! end of the channel: under load, the task stops listening for good, and nobody hears of it.
//!
//! ## Example
//! ```rust
//! use tokio::sync::broadcast;
//!
//! async fn listen(mut news: broadcast::Receiver<String>) {
//!     while let Ok(message) = news.recv().await {
//!         println!("{message}");
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use tokio::sync::broadcast::{self, error::RecvError};
//!
//! async fn listen(mut news: broadcast::Receiver<String>) {
//!     loop {
//!         match news.recv().await {
//!             Ok(message) => println!("{message}"),
//!             Err(RecvError::Lagged(missed)) => println!("{missed} messages missed"),
//!             Err(RecvError::Closed) => break,
//!         }
//!     }
//! }
//! ```
//!
//! ## Known limits
//! Only `while let Ok(…)` is looked at. Test code is spared.

#[cfg(test)]
mod tests;

use ra_ap_syntax::{TextRange, TextSize};

use super::context::{Context, fix};
use super::docs::docs;
use super::{Category, Rule, selects, statements};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId, Pat, PatId};

pub(super) static RULE: Rule = Rule {
    name: "broadcast-lagged-ignored",
    category: Category::Channel,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("broadcast_lagged_ignored.rs"),
    check,
    fixes,
};

/// A loop that ends with the first error.
struct Case<'a> {
    flow: &'a FunctionFlow,
    whole: ExprId,
    body: ExprId,
    /// What is in the `Ok`.
    inner: PatId,
    /// `receiver.recv().await`.
    awaited: ExprId,
    receiver: ExprId,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in cases(context, flow) {
            let name = context.source(flow.range(case.receiver));
            let message = format!(
                "when `{name}` falls behind, `recv` gives `Err(Lagged)` and this loop ends for good, though \
                 the channel is open"
            );
            let range = flow.range(case.awaited);
            findings.push(context.finding(&RULE, RULE.severity, range, message));
        }
    }
}

fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<Case<'a>> {
    let ids = flow.body.expr_ids();
    ids.filter_map(|id| case(context, flow, id)).collect()
}

fn case<'a>(context: &Context<'_>, flow: &'a FunctionFlow, id: ExprId) -> Option<Case<'a>> {
    let Expr::While { cond, body, .. } = flow.body.expr(id) else {
        return None;
    };
    let Expr::Let { pat, init } = flow.body.expr(*cond) else {
        return None;
    };
    let Pat::TupleStruct { path, fields } = flow.body.pat(*pat) else {
        return None;
    };
    let ([inner], Expr::Await(future)) = (fields.as_slice(), flow.body.expr(*init)) else {
        return None;
    };
    let Expr::MethodCall(call) = flow.body.expr(*future) else {
        return None;
    };
    let is_ok = path.last_name().is_some_and(|name| name == "Ok");
    let callee = flow.callee(context.program(), *future)?;
    (is_ok && callee == "tokio::sync::broadcast::Receiver::recv").then_some(Case {
        flow,
        whole: id,
        body: *body,
        inner: *inner,
        awaited: *init,
        receiver: call.receiver,
    })
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let cases = context.functions().flat_map(|flow| cases(context, flow));
    let found = cases
        .into_iter()
        .find(|case| case.flow.range(case.awaited) == finding.range);
    found
        .and_then(|case| go_on(context, &case))
        .into_iter()
        .collect()
}

/// `loop { let message = match receiver.recv().await { … }; … }`.
fn go_on(context: &Context<'_>, case: &Case<'_>) -> Option<Fix> {
    let flow = case.flow;
    if selects::can_fail(context, flow, case.inner) != Some(false) {
        return None;
    }
    let (whole, body) = (flow.range(case.whole), flow.range(case.body));
    let source = context.source(whole);
    // Before the word stands a label, if there is one.
    let word = source.find("while")?;
    let start = whole.start() + TextSize::new(u32::try_from(word).ok()?);
    let brace = body.start() + TextSize::of('{');
    let (newline, unit) = (context.newline(), context.indent_unit());
    let outer = context.indent(whole);
    let indent = format!("{outer}{unit}");
    let pattern = context.source(flow.body.pats[case.inner.index()].1 + flow.start);
    let recv = context.source(flow.range(case.awaited));
    let value = statements::fresh_name(flow, "value");
    let error = "tokio::sync::broadcast::error::RecvError";
    let text = format!(
        "loop {{{newline}{indent}let {pattern} = match {recv} {{{newline}\
         {indent}{unit}Ok({value}) => {value},{newline}\
         {indent}{unit}Err({error}::Lagged(_)) => continue,{newline}\
         {indent}{unit}Err({error}::Closed) => break,{newline}\
         {indent}}};"
    );
    let title = "Go on after `Lagged`, and end with the channel only";
    let mut result = fix(
        title,
        vec![context.edit(TextRange::new(start, brace), text)],
    );
    result.preferred = true;
    Some(result)
}
