//! The sender of a channel is dropped where it is made: nobody can ever send.
//!
//! ## What it does
//! Finds `let (_, receiver) = channel(…)` for the channels of tokio (`watch`, `oneshot`, `mpsc`), and
//! `let _ = token.drop_guard()`.
//!
//! ## Why it matters
//! `_` binds nothing, so the sender ends with the statement. A receiver without a sender is told at once that
//! nothing comes any more: who waits for a signal to stop stops before the work has begun, or spins. A
//! `DropGuard` that nobody keeps cancels its token on the spot.
//!
//! ## Example
//! ```rust
//! use tokio::sync::watch;
//!
//! async fn work(mut shutdown: watch::Receiver<bool>) {
//!     let _ = shutdown.wait_for(|stop| *stop).await;
//! }
//!
//! fn start() {
//!     let (_, shutdown) = watch::channel(false);
//!     let task = tokio::spawn(work(shutdown));
//!     std::mem::forget(task);
//! }
//! ```
//!
//! ## Use instead
//! Give the sender to whoever may signal:
//! ```rust
//! use tokio::sync::watch;
//!
//! async fn work(mut shutdown: watch::Receiver<bool>) {
//!     let _ = shutdown.wait_for(|stop| *stop).await;
//! }
//!
//! fn start() -> watch::Sender<bool> {
//!     let (stop, shutdown) = watch::channel(false);
//!     let task = tokio::spawn(work(shutdown));
//!     std::mem::forget(task);
//!     stop
//! }
//! ```
//!
//! ## Known limits
//! A `watch` channel of something else than a `bool` is left alone: its value can be read without a sender. A
//! sender that is named, and dropped later, is not seen. Test code is spared.

#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::context::{Context, fix};
use super::docs::docs;
use super::statements;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId, Pat, PatId, Statement};
use crate::program::ty::{Prim, Ty};

pub(super) static RULE: Rule = Rule {
    name: "shutdown-sender-dropped",
    category: Category::Cancellation,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("shutdown_sender_dropped.rs"),
    check,
    fixes,
};

struct Case {
    /// The `_`.
    wildcard: TextRange,
    message: String,
    /// The name that would keep what is dropped.
    name: String,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in cases(context, flow) {
            findings.push(context.finding(&RULE, RULE.severity, case.wildcard, case.message));
        }
    }
}

fn cases(context: &Context<'_>, flow: &FunctionFlow) -> Vec<Case> {
    let mut cases = Vec::new();
    for id in flow.body.expr_ids() {
        let Some(block) = statements::block(&flow.body, id) else {
            continue;
        };
        for statement in &block.statements {
            if let Statement::Let {
                pat,
                init: Some(init),
                ..
            } = statement
                && !flow.body.is_made(*init)
            {
                cases.extend(case(context, flow, *pat, *init));
            }
        }
    }
    cases
}

fn case(context: &Context<'_>, flow: &FunctionFlow, pat: PatId, init: ExprId) -> Option<Case> {
    let path = flow.callee(context.program(), init)?;
    let is_wildcard = |pat: PatId| matches!(flow.body.pat(pat), Pat::Wildcard);
    let range = |pat: PatId| flow.body.pats[pat.index()].1 + flow.start;
    if path == "tokio_util::sync::CancellationToken::drop_guard" && is_wildcard(pat) {
        return Some(Case {
            wildcard: range(pat),
            message: "`_` keeps nothing: the guard is dropped here, and cancels the token at once"
                .to_owned(),
            name: statements::fresh_name(flow, "_guard"),
        });
    }
    let kind = path
        .strip_prefix("tokio::sync::")?
        .strip_suffix("::channel")?;
    let Pat::Tuple(parts) = flow.body.pat(pat) else {
        return None;
    };
    let [sender, receiver] = parts.as_slice() else {
        return None;
    };
    let what = match kind {
        "watch" if is_of_bool(flow, init) => "waiting for a change fails at once",
        "oneshot" => "waiting for the value fails at once",
        "mpsc" => "`recv` gives `None` at once",
        _ => return None,
    };
    if !is_wildcard(*sender) || is_wildcard(*receiver) {
        return None;
    }
    let name = match flow.body.pat(*receiver) {
        Pat::Bind { local, .. } => flow.body.local(*local).name.as_str(),
        _ => "the receiver",
    };
    Some(Case {
        wildcard: range(*sender),
        message: format!(
            "`_` keeps nothing: the sender is dropped here, nobody can ever signal `{name}`, and {what}"
        ),
        name: statements::fresh_name(flow, "_sender"),
    })
}

/// Whether a channel carries a `bool`.
fn is_of_bool(flow: &FunctionFlow, channel: ExprId) -> bool {
    let Expr::Call { args, .. } = flow.body.expr(channel) else {
        return false;
    };
    let first = args.first().map(|arg| flow.types.expr(*arg));
    matches!(first, Some(Ty::Prim(Prim::Bool)))
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let cases = context.functions().flat_map(|flow| cases(context, flow));
    let found = cases
        .into_iter()
        .find(|case| case.wildcard == finding.range);
    let Some(case) = found else {
        return Vec::new();
    };
    let title = format!("Keep it to the end of the block: name it `{}`", case.name);
    let mut result = fix(title, vec![context.edit(case.wildcard, case.name)]);
    result.preferred = true;
    vec![result]
}
