//! A timer is made anew in each round of a loop around `select!`, so that every other event winds it up again.
//!
//! ## What it does
//! Finds tokio's `sleep` of a fixed time and `interval` that are made in a branch of a `select!` in a loop, and
//! `ctrl_c()` there.
//!
//! ## Why it matters
//! A branch's future is dropped when another branch wins, and the next round starts a new one. The time
//! starts anew with every event, so that on a busy day it never runs out: what should happen each second
//! happens only after a second of silence. A new `interval` is worse: its first tick comes at once, and the
//! loop spins. And a signal that comes between two calls of `ctrl_c()` is not heard.
//!
//! ## Example
//! ```rust
//! use std::time::Duration;
//! use tokio::sync::mpsc;
//! use tokio::time::sleep;
//!
//! async fn count(mut messages: mpsc::Receiver<String>) {
//!     let mut count = 0;
//!     loop {
//!         tokio::select! {
//!             message = messages.recv() => match message {
//!                 Some(_) => count += 1,
//!                 None => return,
//!             },
//!             _ = sleep(Duration::from_secs(1)) => println!("{count} messages"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::time::Duration;
//! use tokio::sync::mpsc;
//! use tokio::time::interval;
//!
//! async fn count(mut messages: mpsc::Receiver<String>) {
//!     let mut count = 0;
//!     let mut second = interval(Duration::from_secs(1));
//!     loop {
//!         tokio::select! {
//!             message = messages.recv() => match message {
//!                 Some(_) => count += 1,
//!                 None => return,
//!             },
//!             _ = second.tick() => println!("{count} messages"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Known limits
//! Silent where the branch ends the loop, for that is how an idle timeout is written; where the time is worked
//! out anew in each round; where no other branch goes on with the loop; and for `sleep_until`, whose end does
//! not move. Test code is spared.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::selects::{self, Site};
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::program::body::{Expr, ExprId, SelectBranch};

pub(super) static RULE: Rule = Rule {
    name: "timer-recreated-in-select",
    category: Category::Cancellation,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("timer_recreated_in_select.rs"),
    check,
    fixes: fixes::fixes,
};

/// What is made anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Timer {
    Sleep,
    Interval,
    Signal,
}

struct Case<'a> {
    branch: &'a SelectBranch,
    timer: Timer,
    /// The call that makes it.
    made: ExprId,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for site in selects::sites(context, flow) {
            let cases = site.select.branches.iter();
            let cases = cases.filter_map(|branch| case(context, &site, branch));
            findings.extend(cases.map(|case| report(context, &site, &case)));
        }
    }
}

fn case<'a>(context: &Context<'_>, site: &Site<'a>, branch: &'a SelectBranch) -> Option<Case<'a>> {
    let around = site.around?;
    if site.others(branch).all(|other| site.leaves(other)) {
        return None;
    }
    let body = &site.flow.body;
    let awaited = site.awaited(branch);
    let path = site.callee(context, branch)?;
    let (timer, made) = match path.as_str() {
        "tokio::time::sleep" => (Timer::Sleep, awaited),
        "tokio::signal::ctrl_c" => (Timer::Signal, awaited),
        "tokio::time::Interval::tick" => {
            let Expr::MethodCall(call) = body.expr(awaited) else {
                return None;
            };
            let made = site.flow.callee(context.program(), call.receiver)?;
            if made != "tokio::time::interval" {
                return None;
            }
            (Timer::Interval, call.receiver)
        }
        _ => return None,
    };
    // An idle timeout is meant to start anew.
    if timer == Timer::Sleep && site.leaves(branch) {
        return None;
    }
    if timer == Timer::Sleep && changes(site, around, made) {
        return None;
    }
    Some(Case {
        branch,
        timer,
        made,
    })
}

/// Whether the time may be another one in each round.
fn changes(site: &Site<'_>, around: ExprId, made: ExprId) -> bool {
    let body = &site.flow.body;
    let rounds = body.range(around);
    let mut named = Vec::new();
    selects::locals_in(body, made, &mut named);
    let assigned = |local| {
        body.expr_ids().any(|id| {
            let (Expr::Assign { lhs, .. }
            | Expr::AssignOp { lhs, .. }
            | Expr::Ref { expr: lhs, .. }) = body.expr(id)
            else {
                return false;
            };
            let mut changed = Vec::new();
            selects::locals_in(body, *lhs, &mut changed);
            let is_shared =
                matches!(body.expr(id), Expr::Ref { mutability, .. } if !mutability.is_mut());
            rounds.contains_range(body.range(id)) && changed.contains(&local) && !is_shared
        })
    };
    let is_of_round = |local| rounds.contains_range(body.local(local).range);
    named
        .iter()
        .any(|local| is_of_round(*local) || assigned(*local))
        || calls_something(site, made)
}

/// Whether the time comes of a call that may give something else each time; those that make a
/// `Duration` of numbers do not.
fn calls_something(site: &Site<'_>, made: ExprId) -> bool {
    let body = &site.flow.body;
    let Expr::Call { args, .. } = body.expr(made) else {
        return true;
    };
    let mut open = args.clone();
    while let Some(id) = open.pop() {
        match body.expr(id) {
            Expr::MethodCall(_) | Expr::Macro(_) | Expr::Missing | Expr::Await(_) => return true,
            Expr::Call { callee, .. } => {
                let of_duration = matches!(body.expr(*callee), Expr::Path(path)
                    if path.segments.iter().any(|segment| segment.name == "Duration"));
                if !of_duration {
                    return true;
                }
            }
            _ => {}
        }
        body.for_each_child(id, &mut |child| open.push(child));
    }
    false
}

fn report(context: &Context<'_>, site: &Site<'_>, case: &Case<'_>) -> Finding {
    let flow = site.flow;
    let (severity, message) = match case.timer {
        Timer::Sleep => (
            Severity::Info,
            "each round starts this `sleep` anew, so while other branches win it never ends: make an \
             `interval`, or a pinned `sleep`, before the loop",
        ),
        Timer::Interval => (
            Severity::Warning,
            "each round makes a new `interval`, whose first tick comes at once: the loop never waits; make \
             it before the loop",
        ),
        Timer::Signal => (
            Severity::Hint,
            "each round listens for Ctrl-C anew, and a signal that comes between two rounds is not heard: \
             make the future before the loop and poll it by reference",
        ),
    };
    let mut finding = context.finding(&RULE, severity, flow.range(case.made), message.to_owned());
    let winner = site.others(case.branch).find(|other| !site.leaves(other));
    if let Some(winner) = winner {
        finding.related.push(context.related(
            flow.range(winner.future),
            "when this branch wins, the other starts anew",
        ));
    }
    finding
}
