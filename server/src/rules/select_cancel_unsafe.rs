//! A branch of `select!` loses data when another branch wins.
//!
//! ## What it does
//! Finds branches of tokio's and futures' `select!` whose future loses something when it is dropped
//! half-way: what was read or written so far, a value that was to be sent, a place in a queue. It does
//! so where such a call stands in the branch itself, and, in a loop, where it stands in an async block
//! or an async function of the project that the branch waits for.
//!
//! ## Why it matters
//! `select!` drops the futures of the branches that lose. `read_exact` has taken bytes from the stream by
//! then, and the next round starts in the middle of a record: the stream is out of step for good.
//!
//! ## Example
//! ```rust
//! use std::io;
//! use std::time::Duration;
//! use tokio::io::AsyncReadExt;
//! use tokio::net::TcpStream;
//!
//! async fn records(mut stream: TcpStream) -> io::Result<()> {
//!     let mut beat = tokio::time::interval(Duration::from_secs(1));
//!     let mut record = [0; 64];
//!     loop {
//!         tokio::select! {
//!             read = stream.read_exact(&mut record) => { read?; }
//!             _ = beat.tick() => println!("still here"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Use instead
//! Something that keeps what it has, such as a buffer that outlives the round:
//! ```rust
//! use std::io;
//! use std::time::Duration;
//! use tokio::io::AsyncReadExt;
//! use tokio::net::TcpStream;
//!
//! async fn records(mut stream: TcpStream) -> io::Result<()> {
//!     let mut beat = tokio::time::interval(Duration::from_secs(1));
//!     let mut received = Vec::new();
//!     loop {
//!         tokio::select! {
//!             read = stream.read_buf(&mut received) => { read?; }
//!             _ = beat.tick() => println!("still here"),
//!         }
//!     }
//! }
//! ```
//! Or a future that is made before the loop, pinned, and polled by reference.
//!
//! ## Known limits
//! What is known of a function is what its documentation says of cancellation. Silent where every other
//! branch ends the loop or the function: then the rest is not asked for any more. A hint where there is
//! no loop, where the code behind the `select!` decides how it goes on, and where only a place in a
//! queue is lost. `notified()` and `reserve()` are not reported. Of the project's own functions only
//! those count that lose data of what they were given, and as information. In test code only calls in the
//! branch itself, in a loop, are reported.

mod fixes;
pub(crate) mod inside;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::selects::{self, Site};
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::knowledge::cancel_safety::{self, CancelSafety, Class};
use crate::program::body::{Expr, ExprId, LocalId, SelectBranch};
use crate::program::ty::Ty;

pub(crate) static RULE: Rule = Rule {
    name: "select-cancel-unsafe",
    category: Category::Cancellation,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("select_cancel_unsafe.rs"),
    check,
    fixes: fixes::fixes,
};

/// A branch whose future should not be dropped.
struct Case<'a> {
    branch: &'a SelectBranch,
    /// What the branch waits for.
    awaited: ExprId,
    entry: &'static CancelSafety,
    severity: Severity,
    /// Where in the branch's async block or in a function the loss is.
    inside: Option<inside::Loss>,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    // Most files have no `select!`, and need no look at their functions.
    if !context.text.contains("select") {
        return;
    }
    for flow in context.functions() {
        for site in selects::sites(context, flow) {
            let cases = site.select.branches.iter();
            let cases = cases.filter_map(|branch| case(context, &site, branch));
            // Tests cancel on purpose: only what is certain to lose something is said there.
            let is_test = context.is_test(flow);
            let told = cases.filter(|case| !is_test || case.severity == RULE.severity);
            findings.extend(told.map(|case| report(context, &site, &case)));
        }
    }
}

fn case<'a>(context: &Context<'_>, site: &Site<'a>, branch: &'a SelectBranch) -> Option<Case<'a>> {
    // Without another branch that goes on, nothing that is lost is missed.
    if site.others(branch).all(|other| site.leaves(other)) {
        return None;
    }
    let awaited = site.awaited(branch);
    let path = site.callee(context, branch);
    let entry = path.as_deref().and_then(cancel_safety::of);
    let (entry, inside) = match entry {
        Some(entry) => (entry, None),
        None => {
            site.around?;
            let loss = inside::loss(context, site, awaited)?;
            (loss.entry, Some(loss))
        }
    };
    let severity = match entry.class {
        Class::Loses if site.around.is_none() || site.is_used() => Severity::Hint,
        Class::Loses if inside.is_some() => Severity::Info,
        Class::Loses => Severity::Warning,
        Class::Place if site.around.is_some() && !is_advised(path.as_deref()) => Severity::Hint,
        _ => return None,
    };
    if inside.is_none() && is_of_one_round(site, awaited) {
        return None;
    }
    Some(Case {
        branch,
        awaited,
        entry,
        severity,
        inside,
    })
}

/// What people are told to use in `select!`, though it has a place in a queue to lose.
fn is_advised(path: Option<&str>) -> bool {
    path.and_then(|path| path.rsplit("::").next())
        .is_some_and(|name| name.starts_with("reserve") || name.starts_with("notified"))
}

/// Whether what is read from or written to lives for one round of the loop only.
fn is_of_one_round(site: &Site<'_>, awaited: ExprId) -> bool {
    let body = &site.flow.body;
    let Some(around) = site.around else {
        return false;
    };
    let Some(root) = receiver_root(site, awaited) else {
        return false;
    };
    let is_own = !matches!(site.flow.types.local(root), Ty::Ref(..));
    is_own && body.range(around).contains_range(body.local(root).range)
}

/// The variable that what is before the call's dot starts with.
fn receiver_root(site: &Site<'_>, awaited: ExprId) -> Option<LocalId> {
    let body = &site.flow.body;
    let mut id = match body.expr(awaited) {
        Expr::MethodCall(call) => call.receiver,
        Expr::Call { args, .. } => *args.first()?,
        _ => return None,
    };
    loop {
        id = match body.expr(id) {
            Expr::Local(local) => return Some(*local),
            Expr::Field { base, .. } | Expr::Index { base, .. } => *base,
            Expr::Deref(inner) | Expr::Ref { expr: inner, .. } => *inner,
            Expr::MethodCall(call) => call.receiver,
            _ => return None,
        };
    }
}

fn report(context: &Context<'_>, site: &Site<'_>, case: &Case<'_>) -> Finding {
    let flow = site.flow;
    let name = name_of(site, case.awaited);
    let words = case.entry.words;
    let again = if site.around.is_some() {
        "and the next round starts a new one"
    } else {
        "and is not taken up again"
    };
    let mut message = match &case.inside {
        None => format!("when another branch wins, `{name}` is dropped half-way, {again}: {words}"),
        Some(loss) => format!(
            "when another branch wins, this is dropped half-way, {again}; inside, at `{}`, {words}",
            loss.name
        ),
    };
    if let (None, Some(instead)) = (&case.inside, case.entry.instead) {
        message += &format!("; {instead}");
    }
    let mut finding = context.finding(&RULE, case.severity, flow.range(case.awaited), message);
    if let Some(loss) = &case.inside {
        for spot in &loss.way {
            let told = context.related_at(*spot, "it leads here");
            finding.related.extend(told);
        }
        if let Some(last) = finding.related.last_mut() {
            last.message = words.to_owned();
        }
    }
    let winner = site.others(case.branch).find(|other| !site.leaves(other));
    if let Some(winner) = winner {
        finding.related.push(context.related(
            flow.range(winner.future),
            "when this branch wins, the other future is dropped",
        ));
    }
    finding
}

/// What the call is called, for messages.
fn name_of(site: &Site<'_>, awaited: ExprId) -> String {
    match site.flow.body.expr(awaited) {
        Expr::MethodCall(call) => call.name.to_string(),
        Expr::Call { callee, .. } => match site.flow.body.expr(*callee) {
            Expr::Path(path) => path.last_name().map(ToString::to_string),
            _ => None,
        }
        .unwrap_or_else(|| "it".to_owned()),
        _ => "it".to_owned(),
    }
}
