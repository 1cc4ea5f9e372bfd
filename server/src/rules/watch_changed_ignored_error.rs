//! A loop waits for `changed()` of a `watch` channel and does not look whether the sender is still there.
//!
//! ## What it does
//! Finds tokio's `watch::Receiver::changed()` in a loop, in a branch of a `select!` or awaited by itself, where its
//! result is thrown away.
//!
//! ## Why it matters
//! When the last sender is dropped, `changed()` fails at once, each time it is called. A loop that does not
//! end then turns round and round without waiting, and takes a whole thread for itself.
//!
//! ## Example
//! ```rust
//! use std::time::Duration;
//! use tokio::sync::watch;
//!
//! async fn work(mut shutdown: watch::Receiver<bool>) {
//!     let mut beat = tokio::time::interval(Duration::from_secs(1));
//!     loop {
//!         tokio::select! {
//!             _ = shutdown.changed() => {
//!                 if *shutdown.borrow() {
//!                     break;
//!                 }
//!             }
//!             _ = beat.tick() => println!("working"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::time::Duration;
//! use tokio::sync::watch;
//!
//! async fn work(mut shutdown: watch::Receiver<bool>) {
//!     let mut beat = tokio::time::interval(Duration::from_secs(1));
//!     loop {
//!         tokio::select! {
//!             changed = shutdown.changed() => {
//!                 if changed.is_err() || *shutdown.borrow() {
//!                     break;
//!                 }
//!             }
//!             _ = beat.tick() => println!("working"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Known limits
//! A branch that always ends the loop is fine, and so is a pattern that an error does not match. A function that
//! owns the sender itself is left alone. Outside `select!` only a loop that waits for nothing else is
//! reported. Test code is spared.

#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::context::{Context, fix};
use super::docs::docs;
use super::selects;
use super::{Category, Rule, loops, statements};
use crate::finding::{FileEdit, Finding, Fix, Severity};
use crate::flow::function::{FunctionFlow, is_await};
use crate::program::body::{Expr, ExprId, Pat, PatId, Statement};

pub(super) static RULE: Rule = Rule {
    name: "watch-changed-ignored-error",
    category: Category::Cancellation,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("watch_changed_ignored_error.rs"),
    check,
    fixes,
};

const CHANGED: &str = "tokio::sync::watch::Receiver::changed";

struct Case<'a> {
    flow: &'a FunctionFlow,
    /// `receiver.changed()`.
    call: ExprId,
    around: ExprId,
    place: Place,
}

enum Place {
    Branch {
        pat: PatId,
        handler: ExprId,
    },
    /// A statement: bytes from the function's start.
    Statement {
        range: TextRange,
        awaited: ExprId,
    },
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in cases(context, flow) {
            let name = receiver(context, &case);
            let message = format!(
                "when the last sender of `{name}` is gone, `changed()` fails at once, each time, and this loop \
                 spins: end it when there is an error"
            );
            let range = flow.range(case.call);
            findings.push(context.finding(&RULE, RULE.severity, range, message));
        }
    }
}

/// The receiver as it is written.
fn receiver<'a>(context: &Context<'a>, case: &Case<'_>) -> &'a str {
    match case.flow.body.expr(case.call) {
        Expr::MethodCall(call) => context.source(case.flow.range(call.receiver)),
        _ => "the channel",
    }
}

fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<Case<'a>> {
    let is_changed = |id: ExprId| flow.callee(context.program(), id).as_deref() == Some(CHANGED);
    if !flow.body.expr_ids().any(is_changed) || makes_channel(context, flow) {
        return Vec::new();
    }
    let mut cases = Vec::new();
    for site in selects::sites(context, flow) {
        let Some(around) = site.around else { continue };
        for branch in &site.select.branches {
            let call = site.awaited(branch);
            if is_changed(call) && is_ignored(flow, branch.pat) && !site.leaves(branch) {
                cases.push(Case {
                    flow,
                    call,
                    around,
                    place: Place::Branch {
                        pat: branch.pat,
                        handler: branch.handler,
                    },
                });
            }
        }
    }
    cases.extend(statements_alone(flow, &is_changed));
    cases
}

/// Whether the function makes a channel itself, and so may keep the sender.
fn makes_channel(context: &Context<'_>, flow: &FunctionFlow) -> bool {
    flow.body.expr_ids().any(|id| {
        flow.callee(context.program(), id).as_deref() == Some("tokio::sync::watch::channel")
    })
}

/// Whether a pattern throws the result away.
fn is_ignored(flow: &FunctionFlow, pat: PatId) -> bool {
    match flow.body.pat(pat) {
        Pat::Wildcard => true,
        Pat::Bind {
            local, inner: None, ..
        } => statements::uses(&flow.body, *local).is_empty(),
        _ => false,
    }
}

/// Statements such as `let _ = receiver.changed().await;` that are all a loop waits for.
fn statements_alone<'a>(
    flow: &'a FunctionFlow,
    is_changed: &dyn Fn(ExprId) -> bool,
) -> Vec<Case<'a>> {
    let body = &flow.body;
    let mut cases = Vec::new();
    let parents = statements::parents(body);
    for block in body.expr_ids() {
        let Some(list) = statements::block(body, block) else {
            continue;
        };
        for statement in &list.statements {
            let (value, range) = match statement {
                Statement::Let {
                    pat,
                    init: Some(init),
                    otherwise: None,
                    range,
                    ..
                } if matches!(body.pat(*pat), Pat::Wildcard) => (*init, *range),
                Statement::Expr { expr, range } => match body.expr(*expr) {
                    Expr::Assign { lhs, rhs } if matches!(body.expr(*lhs), Expr::Underscore) => {
                        (*rhs, *range)
                    }
                    _ => (*expr, *range),
                },
                Statement::Let { .. } => continue,
            };
            let awaited = without_ok(flow, value);
            let Expr::Await(call) = body.expr(awaited) else {
                continue;
            };
            let Some(around) = loops::loop_around(body, |id| parents[id.index()], awaited) else {
                continue;
            };
            if is_changed(*call) && is_endless(flow, around) && is_alone(flow, around, awaited) {
                cases.push(Case {
                    flow,
                    call: *call,
                    around,
                    place: Place::Statement { range, awaited },
                });
            }
        }
    }
    cases
}

/// `receiver.changed().await` of `receiver.changed().await.ok()`.
fn without_ok(flow: &FunctionFlow, id: ExprId) -> ExprId {
    match flow.body.expr(id) {
        Expr::MethodCall(call) if call.name == "ok" && call.args.is_empty() => call.receiver,
        _ => id,
    }
}

/// Whether nothing but its own code ends a loop.
fn is_endless(flow: &FunctionFlow, around: ExprId) -> bool {
    !matches!(flow.body.expr(around), Expr::For { .. })
}

/// Whether a loop waits for nothing else, which would at least slow it down.
fn is_alone(flow: &FunctionFlow, around: ExprId, awaited: ExprId) -> bool {
    let range = flow.body.range(around);
    !flow.body.expr_ids().any(|id| {
        id != awaited && is_await(flow.body.expr(id)) && range.contains_range(flow.body.range(id))
    })
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let cases = context.functions().flat_map(|flow| cases(context, flow));
    let found = cases
        .into_iter()
        .find(|case| case.flow.range(case.call) == finding.range);
    found
        .and_then(|case| leave(context, &case))
        .into_iter()
        .collect()
}

fn leave(context: &Context<'_>, case: &Case<'_>) -> Option<Fix> {
    let flow = case.flow;
    if !loops::can_break(context, flow, case.around) {
        return None;
    }
    let edits: Vec<FileEdit> = match &case.place {
        Place::Branch { pat, handler } => {
            let name = statements::fresh_name(flow, "changed");
            let pat = flow.body.pats[pat.index()].1 + flow.start;
            let first = format!("if {name}.is_err() {{ break; }}");
            let mut edits = vec![context.edit(pat, name)];
            edits.extend(selects::begin_with(context, flow, *handler, &first));
            edits
        }
        Place::Statement { range, awaited } => {
            let awaited = context.source(flow.range(*awaited));
            let text = format!("if {awaited}.is_err() {{ break; }}");
            let whole = *range + flow.start;
            let end = if context.source(whole).ends_with(';') {
                ""
            } else {
                ";"
            };
            vec![context.edit(whole, format!("{text}{end}"))]
        }
    };
    let mut result = fix("End the loop when there is no sender any more", edits);
    result.preferred = true;
    Some(result)
}
