//! A fresh subscription to a flag waits for a change, though the flag may be up already.
//!
//! ## What it does
//! Finds `changed()` on a tokio `watch::Receiver<bool>` that comes of `subscribe()` in the same function, where nothing
//! looked at the value in between.
//!
//! ## Why it matters
//! To a new subscriber the value of the moment counts as seen. If the flag was raised before, no change comes any
//! more, and the task waits for ever.
//!
//! ## Example
//! ```rust
//! use tokio::sync::watch;
//!
//! async fn until_stopped(stop: &watch::Sender<bool>) {
//!     let mut stopped = stop.subscribe();
//!     stopped.changed().await.ok();
//!     println!("stopped");
//! }
//! ```
//!
//! ## Use instead
//! `wait_for` looks at the value first, and then at each change:
//! ```rust
//! use tokio::sync::watch;
//!
//! async fn until_stopped(stop: &watch::Sender<bool>) {
//!     let mut stopped = stop.subscribe();
//!     stopped.wait_for(|stopped| *stopped).await.ok();
//!     println!("stopped");
//! }
//! ```
//!
//! ## Known limits
//! Only receivers that the function itself subscribes: to one that came with the channel, or is a clone, what was
//! sent before it looked counts as a change. Test code is spared.

#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::context::{Context, fix};
use super::docs::docs;
use super::{Category, Rule, statements};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId, LocalId, Statement};
use crate::program::ty::{Prim, Ty};

pub(super) static RULE: Rule = Rule {
    name: "watch-initial-missed",
    category: Category::Cancellation,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("watch_initial_missed.rs"),
    check,
    fixes,
};

struct Case<'a> {
    flow: &'a FunctionFlow,
    local: LocalId,
    /// `sender.subscribe()`.
    made: ExprId,
    /// `receiver.changed()`.
    call: ExprId,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in cases(context, flow) {
            let name = &flow.body.local(case.local).name;
            let message = format!(
                "`{name}` was just subscribed, and the value of that moment counts as seen: if it is `true` \
                 already, this waits for ever; `wait_for` looks at it first"
            );
            let range = flow.range(case.call);
            let mut finding = context.finding(&RULE, RULE.severity, range, message);
            finding
                .related
                .push(context.related(flow.range(case.made), "subscribed here"));
            findings.push(finding);
        }
    }
}

fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<Case<'a>> {
    let body = &flow.body;
    let mut cases = Vec::new();
    for local in (0..body.locals.len()).map(LocalId::new) {
        if !is_flag(context, flow.types.local(local)) {
            continue;
        }
        let Some((place, made)) = statements::let_of(body, local) else {
            continue;
        };
        let subscribed = "tokio::sync::watch::Sender::subscribe";
        if flow.callee(context.program(), made).as_deref() != Some(subscribed) {
            continue;
        }
        let is_statement = matches!(
            statements::block(body, place.block)
                .and_then(|block| block.statements.get(place.index)),
            Some(Statement::Let { .. })
        );
        // Whatever is done with it first: another look at the value is as good as none.
        let mut uses = statements::mentions(context, flow, local);
        uses.sort_by_key(|id| body.range(*id).start());
        let first = uses.first().copied();
        let call = body.expr_ids().find(|id| {
            matches!(body.expr(*id), Expr::MethodCall(call) if Some(call.receiver) == first)
                && flow.callee(context.program(), *id).as_deref()
                    == Some("tokio::sync::watch::Receiver::changed")
        });
        if let (true, Some(call)) = (is_statement, call) {
            cases.push(Case {
                flow,
                local,
                made,
                call,
            });
        }
    }
    cases
}

/// Whether a type is `watch::Receiver<bool>`.
fn is_flag(context: &Context<'_>, ty: &Ty) -> bool {
    match ty {
        Ty::Adt(id, args) => {
            matches!(&**args, [Ty::Prim(Prim::Bool)])
                && context.program().path_of(*id) == "tokio::sync::watch::Receiver"
        }
        _ => false,
    }
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let cases = context.functions().flat_map(|flow| cases(context, flow));
    let found = cases
        .into_iter()
        .find(|case| case.flow.range(case.call) == finding.range);
    found
        .and_then(|case| wait_for(context, &case))
        .into_iter()
        .collect()
}

/// `wait_for(|value| *value)` in place of `changed()`, in a statement that ends the borrow it gives.
fn wait_for(context: &Context<'_>, case: &Case<'_>) -> Option<Fix> {
    let flow = case.flow;
    let body = &flow.body;
    let parents = statements::parents(body);
    let awaited = parents[case.call.index()]?;
    if !matches!(body.expr(awaited), Expr::Await(_)) {
        return None;
    }
    // What is given is thrown away at once: `;`, `?;`, `.unwrap();`, `.ok();`.
    let mut value = awaited;
    loop {
        let parent = parents[value.index()]?;
        match body.expr(parent) {
            Expr::Try(_) => value = parent,
            Expr::MethodCall(call)
                if call.receiver == value
                    && matches!(
                        call.name.as_str(),
                        "unwrap" | "expect" | "ok" | "is_err" | "is_ok"
                    ) =>
            {
                value = parent;
            }
            Expr::Block(block) if block.tail != Some(value) => break,
            _ => return None,
        }
    }
    let is_statement = body.expr_ids().any(|id| {
        statements::block(body, id).is_some_and(|block| {
            block.statements.iter().any(
                |statement| matches!(statement, Statement::Expr { expr, .. } if *expr == value),
            )
        })
    });
    let Expr::MethodCall(call) = body.expr(case.call) else {
        return None;
    };
    if !is_statement {
        return None;
    }
    let name = &body.local(case.local).name;
    let start = (call.name_range + flow.start).start();
    let range = TextRange::new(start, flow.range(case.call).end());
    let mut result = fix(
        format!("Wait until `{name}` is `true`, which it may be by now"),
        vec![context.edit(range, "wait_for(|value| *value)")],
    );
    result.preferred = true;
    Some(result)
}
