//! A task looks at the state, and only then asks to be woken: a wake-up in between is lost.
//!
//! ## What it does
//! Finds `notify.notified().await` behind a check of a condition, where the same `Notify` is woken with
//! `notify_waiters()` in the same file.
//!
//! ## Why it matters
//! `notify_waiters()` wakes those who wait at that moment, and keeps nothing for later. A task that has just seen
//! that there is nothing to do, and has not yet called `notified()`, is not among them. It goes to sleep, and
//! nobody wakes it any more.
//!
//! ## Example
//! ```rust
//! use std::sync::atomic::{AtomicBool, Ordering};
//! use tokio::sync::Notify;
//!
//! struct Gate {
//!     open: AtomicBool,
//!     opened: Notify,
//! }
//!
//! impl Gate {
//!     fn open(&self) {
//!         self.open.store(true, Ordering::Release);
//!         self.opened.notify_waiters();
//!     }
//!
//!     async fn pass(&self) {
//!         while !self.open.load(Ordering::Acquire) {
//!             self.opened.notified().await;
//!         }
//!     }
//! }
//! ```
//!
//! ## Use instead
//! Ask to be woken first, then look:
//! ```rust
//! use std::sync::atomic::{AtomicBool, Ordering};
//! use tokio::sync::Notify;
//!
//! struct Gate {
//!     open: AtomicBool,
//!     opened: Notify,
//! }
//!
//! impl Gate {
//!     fn open(&self) {
//!         self.open.store(true, Ordering::Release);
//!         self.opened.notify_waiters();
//!     }
//!
//!     async fn pass(&self) {
//!         loop {
//!             let opened = self.opened.notified();
//!             if self.open.load(Ordering::Acquire) {
//!                 return;
//!             }
//!             opened.await;
//!         }
//!     }
//! }
//! ```
//!
//! ## Known limits
//! `notify_one()` keeps its wake-up for the next who asks, so a `Notify` that is only woken that way is fine. The
//! call of `notify_waiters()` is looked for in the same file only. A condition is that of an `if` or `while` around
//! the await, or an `if` before it in the same loop that leaves.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::{Category, Rule, loops, statements};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::flow::place::Found;
use crate::program::body::{Expr, ExprId, Literal, Statement};

pub(super) static RULE: Rule = Rule {
    name: "notify-lost-wakeup",
    category: Category::Await,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("notify_lost_wakeup.rs"),
    check,
    fixes: fixes::fixes,
};

struct Case<'a> {
    flow: &'a FunctionFlow,
    /// `notify.notified()`.
    call: ExprId,
    /// The condition that was looked at before.
    cond: ExprId,
    /// The `while` or `loop` around, or the `if`.
    whole: ExprId,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    // Most files have no such calls, and need no look at their functions.
    if !context.text.contains("notified") {
        return;
    }
    let mut woken = None;
    for flow in context.functions() {
        for case in cases(context, flow) {
            let woken = woken.get_or_insert_with(|| all_woken(context));
            if is_woken(context, &case, woken) {
                findings.push(report(context, &case));
            }
        }
    }
}

/// A `Notify` that `notify_waiters()` is called on.
struct Woken<'a> {
    flow: &'a FunctionFlow,
    found: Found,
}

fn all_woken<'a>(context: &Context<'a>) -> Vec<Woken<'a>> {
    let mut woken = Vec::new();
    for flow in context.functions() {
        let calls = flow.body.expr_ids().filter(|id| {
            flow.callee(context.program(), *id).as_deref()
                == Some("tokio::sync::Notify::notify_waiters")
        });
        let found = calls.filter_map(|id| notify_of(context, flow, id));
        woken.extend(found.map(|found| Woken { flow, found }));
    }
    woken
}

/// Which `Notify` a method is called on.
fn notify_of(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> Option<Found> {
    let Expr::MethodCall(call) = flow.body.expr(call) else {
        return None;
    };
    let program = context.program();
    flow.places(program).of(&flow.view(program), call.receiver)
}

fn is_woken(context: &Context<'_>, case: &Case<'_>, woken: &[Woken<'_>]) -> bool {
    let Some(own) = notify_of(context, case.flow, case.call) else {
        return false;
    };
    woken.iter().any(|other| {
        let same_name = match (&own.name, &other.found.name) {
            (Some(own), Some(other)) => own == other,
            _ => false,
        };
        let same_place = std::ptr::eq(case.flow, other.flow) && own.place == other.found.place;
        same_name || same_place
    })
}

fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<Case<'a>> {
    let body = &flow.body;
    let mut parents = None;
    let mut cases = Vec::new();
    for id in body.expr_ids() {
        let Expr::Await(call) = body.expr(id) else {
            continue;
        };
        let is_notified = matches!(body.expr(*call), Expr::MethodCall(_))
            && flow.callee(context.program(), *call).as_deref()
                == Some("tokio::sync::Notify::notified");
        if !is_notified {
            continue;
        }
        let parents = parents.get_or_insert_with(|| statements::parents(body));
        if let Some((whole, cond)) = checked_before(flow, parents, id) {
            cases.push(Case {
                flow,
                call: *call,
                cond,
                whole,
            });
        }
    }
    cases
}

/// The condition that is looked at right before an await: of the `while` or `if` it stands in, or of
/// an `if` before it, in the same loop, that leaves.
fn checked_before(
    flow: &FunctionFlow,
    parents: &[Option<ExprId>],
    awaited: ExprId,
) -> Option<(ExprId, ExprId)> {
    let body = &flow.body;
    let mut inner = awaited;
    loop {
        let outer = parents[inner.index()]?;
        match body.expr(outer) {
            Expr::While { cond, .. } => {
                let is_endless = matches!(body.expr(*cond), Expr::Literal(Literal::Bool(_)));
                return (*cond != inner && !is_endless).then_some((outer, *cond));
            }
            Expr::If { cond, then, .. } if *then == inner => return Some((outer, *cond)),
            Expr::Loop { body: list, .. } => {
                let block = statements::block(body, *list)?;
                let before = block
                    .statements
                    .iter()
                    .filter_map(|statement| match statement {
                        Statement::Expr { expr, range }
                            if range.end() <= body.range(awaited).start() =>
                        {
                            Some(*expr)
                        }
                        _ => None,
                    });
                let mut leaving = before.filter_map(|id| match body.expr(id) {
                    Expr::If { cond, then, .. } if loops::always_leaves(body, *then) => Some(*cond),
                    _ => None,
                });
                return leaving.next_back().map(|cond| (outer, cond));
            }
            Expr::Closure(_) | Expr::Async { .. } | Expr::For { .. } | Expr::Match { .. } => {
                return None;
            }
            _ => inner = outer,
        }
    }
}

fn report(context: &Context<'_>, case: &Case<'_>) -> Finding {
    let message =
        "a `notify_waiters()` between the check and this call is lost, and the task waits for \
                   ever: call `notified()` before the check, and await it after"
            .to_owned();
    let range = case.flow.range(case.call);
    let mut finding = context.finding(&RULE, RULE.severity, range, message);
    finding.related.push(context.related(
        case.flow.range(case.cond),
        "looked at before the task is among those who are woken",
    ));
    finding
}
