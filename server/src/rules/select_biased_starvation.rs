//! A `biased` `select!` polls a busy branch before the one that should end the loop.
//!
//! ## What it does
//! Finds `select!` with `biased;`, in a loop, where a branch that waits for messages, items or connections stands
//! before one that waits for the signal to stop and then leaves.
//!
//! ## Why it matters
//! With `biased;` the branches are polled from top to bottom. While there is always another message, the
//! branches below never get their turn: under load, just when somebody wants to stop the program, it does
//! not stop.
//!
//! ## Example
//! ```rust
//! use tokio::sync::{mpsc, oneshot};
//!
//! async fn work(mut jobs: mpsc::Receiver<String>, mut shutdown: oneshot::Receiver<()>) {
//!     loop {
//!         tokio::select! {
//!             biased;
//!             job = jobs.recv() => println!("{job:?}"),
//!             _ = &mut shutdown => break,
//!         }
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use tokio::sync::{mpsc, oneshot};
//!
//! async fn work(mut jobs: mpsc::Receiver<String>, mut shutdown: oneshot::Receiver<()>) {
//!     loop {
//!         tokio::select! {
//!             biased;
//!             _ = &mut shutdown => break,
//!             job = jobs.recv() => println!("{job:?}"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Known limits
//! What stops the loop is told by its type (a `CancellationToken`, Ctrl-C) or its name (`shutdown`, `cancel`,
//! `stop`, `quit`, `exit`, `kill`, `close`), and by its handler, which leaves. Code that means to finish what
//! is in the channel first is reported too. Test code is spared.

#[cfg(test)]
mod tests;

use ra_ap_syntax::{TextRange, TextSize};

use super::context::{Context, fix};
use super::docs::docs;
use super::selects::{self, Library, Site};
use super::stop_signals;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::program::body::SelectBranch;

pub(super) static RULE: Rule = Rule {
    name: "select-biased-starvation",
    category: Category::Cancellation,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("select_biased_starvation.rs"),
    check,
    fixes,
};

/// What can always have another one.
const BUSY: &[&str] = &[
    "tokio::sync::mpsc::Receiver::recv",
    "tokio::sync::mpsc::Receiver::recv_many",
    "tokio::sync::mpsc::UnboundedReceiver::recv",
    "tokio::sync::mpsc::UnboundedReceiver::recv_many",
    "tokio::sync::broadcast::Receiver::recv",
    "tokio::net::TcpListener::accept",
    "tokio::net::UnixListener::accept",
    "tokio::net::UdpSocket::recv",
    "tokio::net::UdpSocket::recv_from",
    "tokio::io::AsyncReadExt::read",
    "tokio::io::AsyncReadExt::read_buf",
    "tokio::io::Lines::next_line",
    "tokio_stream::StreamExt::next",
    "tokio_stream::StreamExt::try_next",
    "futures_util::StreamExt::next",
    "futures_util::TryStreamExt::try_next",
    "std::future::ready",
    "futures_util::future::ready",
];

struct Case<'a> {
    busy: &'a SelectBranch,
    stop: &'a SelectBranch,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for site in selects::sites(context, flow) {
            if let Some(case) = case(context, &site) {
                findings.push(report(context, &site, &case));
            }
        }
    }
}

fn case<'a>(context: &Context<'_>, site: &Site<'a>) -> Option<Case<'a>> {
    site.around?;
    if !site.select.biased || site.library != Library::Tokio {
        return None;
    }
    let branches = &site.select.branches;
    let is_stop = |branch: &SelectBranch| {
        site.leaves(branch) && stop_signals::is_signal(context, site.flow, site.awaited(branch))
    };
    let place = branches.iter().position(is_stop)?;
    let busy = branches[..place].iter().find(|branch| {
        site.callee(context, branch)
            .is_some_and(|path| BUSY.contains(&path.as_str()))
            && branch.cond.is_none()
            && !site.leaves(branch)
            && !stop_signals::is_signal(context, site.flow, site.awaited(branch))
    })?;
    Some(Case {
        busy,
        stop: &branches[place],
    })
}

fn report(context: &Context<'_>, site: &Site<'_>, case: &Case<'_>) -> Finding {
    let message =
        "this branch is asked only when those above have nothing: while there is always more, \
                   the signal to stop is not heard; put it first"
            .to_owned();
    let range = site.flow.range(case.stop.future);
    let mut finding = context.finding(&RULE, RULE.severity, range, message);
    finding.related.push(context.related(
        site.flow.range(case.busy.future),
        "polled first, and may always be ready",
    ));
    finding
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    for flow in context.functions() {
        for site in selects::sites(context, flow) {
            if let Some(case) = case(context, &site)
                && flow.range(case.stop.future) == finding.range
            {
                return first(context, &site, &case).into_iter().collect();
            }
        }
    }
    Vec::new()
}

/// The branch that stops, with its lines, goes before all others.
fn first(context: &Context<'_>, site: &Site<'_>, case: &Case<'_>) -> Option<Fix> {
    let flow = site.flow;
    let top = site.select.branches.first()?;
    let to = (flow.body.pats[top.pat.index()].1 + flow.start).start();
    let start = (flow.body.pats[case.stop.pat.index()].1 + flow.start).start();
    let handler = flow.range(case.stop.handler);
    let whole = flow.range(site.id);
    let rest = context.source(TextRange::new(handler.end(), whole.end()));
    let comma = rest.trim_start().starts_with(',');
    let end = match rest.find(',') {
        Some(at) if comma => handler.end() + TextSize::new(u32::try_from(at).ok()? + 1),
        _ => handler.end(),
    };
    // From the end of what is before it, so that no empty line is left.
    let before = context.source(TextRange::new(whole.start(), start));
    let kept = before.trim_end().len();
    let from = whole.start() + TextSize::new(u32::try_from(kept).ok()?);
    if context.source(TextRange::new(from, start)).contains("//") {
        return None;
    }
    // A branch before it without a comma must not be left last with one missing; a block needs none.
    let text = context.source(TextRange::new(start, handler.end()));
    let indent = context.indent(TextRange::empty(start));
    let moved = format!("{text},{}{indent}", context.newline());
    let mut result = fix(
        "Put the signal to stop first",
        vec![
            context.edit(TextRange::empty(to), moved),
            context.edit(TextRange::new(from, end), ""),
        ],
    );
    result.preferred = true;
    Some(result)
}
