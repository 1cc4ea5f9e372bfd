//! A loop over a channel waits for ever, because the function still owns a sender.
//!
//! ## What it does
//! Finds loops that end when the channel is closed (`for … in receiver`, `while let Some(…) = receiver.recv().await`
//! and their like), in a function that made the channel and still has the sender when it comes to the loop.
//!
//! ## Why it matters
//! A channel is closed when its last sender is dropped. Clones that went to threads and tasks end with them, but
//! the one that they were cloned from lives on in this very function, which waits for it to be dropped: the
//! loop never ends.
//!
//! ## Example
//! ```rust
//! use std::sync::mpsc;
//! use std::thread;
//!
//! fn sum() -> u32 {
//!     let (sender, receiver) = mpsc::channel();
//!     thread::scope(|scope| {
//!         for number in 0..4 {
//!             let sender = sender.clone();
//!             scope.spawn(move || sender.send(number));
//!         }
//!     });
//!     let mut sum = 0;
//!     for number in receiver {
//!         sum += number;
//!     }
//!     sum
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::mpsc;
//! use std::thread;
//!
//! fn sum() -> u32 {
//!     let (sender, receiver) = mpsc::channel();
//!     thread::scope(|scope| {
//!         for number in 0..4 {
//!             let sender = sender.clone();
//!             scope.spawn(move || sender.send(number));
//!         }
//!     });
//!     drop(sender);
//!     let mut sum = 0;
//!     for number in receiver {
//!         sum += number;
//!     }
//!     sum
//! }
//! ```
//!
//! ## Known limits
//! Silent where the loop can be left otherwise, where it uses the sender itself, and where it is not plain to
//! see that the sender is still whole: moved somewhere, assigned to, named in a macro that is not understood.

#[cfg(test)]
mod tests;

use super::context::{Context, fix};
use super::docs::docs;
use super::uses::{Use, Uses};
use super::{Category, Rule, loops, statements};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::channels::{self, Channel};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId, LocalId, Pat};

pub(super) static RULE: Rule = Rule {
    name: "channel-sender-held",
    category: Category::Deadlock,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("channel_sender_held.rs"),
    check,
    fixes,
};

struct Case<'a> {
    flow: &'a FunctionFlow,
    channel: Channel,
    around: ExprId,
    /// What the loop takes from.
    source: ExprId,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        for case in cases(context, flow) {
            findings.push(report(context, &case));
        }
    }
}

fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<Case<'a>> {
    let channels = closing(context, flow);
    if channels.is_empty() {
        return Vec::new();
    }
    let uses = Uses::new(context, flow);
    let mut cases = Vec::new();
    for channel in channels {
        let found = flow.body.expr_ids().find_map(|id| {
            let source = taken_from(context, flow, id, channel.receiver)?;
            is_held(flow, &uses, &channel, id).then_some((id, source))
        });
        if let Some((around, source)) = found {
            cases.push(Case {
                flow,
                channel,
                around,
                source,
            });
        }
    }
    cases
}

/// The channels that are closed with their last sender.
fn closing(context: &Context<'_>, flow: &FunctionFlow) -> Vec<Channel> {
    let mut found = channels::of(context.program(), flow);
    found.retain(|channel| channel.maker.ends);
    found
}

/// The place where a loop takes from a receiver until the channel is closed.
fn taken_from(
    context: &Context<'_>,
    flow: &FunctionFlow,
    id: ExprId,
    receiver: LocalId,
) -> Option<ExprId> {
    let body = &flow.body;
    let is_receiver =
        |id: ExprId| matches!(body.expr(id), Expr::Local(local) if *local == receiver);
    let (source, inside) = match body.expr(id) {
        Expr::For { iter, body, .. } => (*iter, *body),
        Expr::While {
            cond, body: inside, ..
        } => match body.expr(*cond) {
            Expr::Let { pat, init } if takes_value(body.pat(*pat)) => (*init, *inside),
            _ => return None,
        },
        _ => return None,
    };
    let taken = match (body.expr(id), body.expr(source)) {
        (Expr::For { .. }, Expr::Ref { expr, .. }) => is_receiver(*expr),
        (Expr::For { .. }, Expr::Local(_)) => is_receiver(source),
        (Expr::For { .. }, Expr::MethodCall(call)) => {
            matches!(call.name.as_str(), "iter" | "into_iter") && is_receiver(call.receiver)
        }
        (_, Expr::Await(future)) => receives(context, flow, *future, &is_receiver),
        (_, Expr::MethodCall(_)) => receives(context, flow, source, &is_receiver),
        _ => false,
    };
    (taken && !loops::may_leave(body, inside)).then_some(source)
}

/// `Some(…)` and `Ok(…)`: anything else might be the end that is waited for.
fn takes_value(pat: &Pat) -> bool {
    matches!(pat, Pat::TupleStruct { path, .. }
        if path.last_name().is_some_and(|name| name == "Some" || name == "Ok"))
}

/// Whether a call waits for the next message, or the end.
fn receives(
    context: &Context<'_>,
    flow: &FunctionFlow,
    call: ExprId,
    is_receiver: &dyn Fn(ExprId) -> bool,
) -> bool {
    let Expr::MethodCall(method) = flow.body.expr(call) else {
        return false;
    };
    let Some(path) = flow.callee(context.program(), call) else {
        return false;
    };
    let waits = [
        "::recv",
        "::recv_async",
        "::recv_many",
        "::blocking_recv",
        "::StreamExt::next",
    ];
    waits.iter().any(|end| path.ends_with(end)) && is_receiver(method.receiver)
}

/// Whether the sender is whole, and in the hands of the function, when it comes to a loop.
fn is_held(flow: &FunctionFlow, uses: &Uses<'_>, channel: &Channel, around: ExprId) -> bool {
    let body = &flow.body;
    // Both live in the body that made the channel, and the loop runs there.
    if flow.contexts.owner(around) != flow.contexts.owner(channel.made)
        || body.range(around).start() < body.range(channel.made).end()
    {
        return false;
    }
    let Some(all) = uses.of_local(channel.sender) else {
        return false;
    };
    let inside = body.range(around);
    all.iter().all(|(id, how)| {
        let goes_along = uses.ancestors(*id).any(|outer| {
            let moves = match body.expr(outer) {
                Expr::Closure(closure) => closure.moves,
                Expr::Async { moves, .. } => *moves,
                _ => false,
            };
            moves && !body.is_declared_in(outer, channel.sender)
        });
        let stays = matches!(how, Use::Read | Use::Lend | Use::Change);
        let is_later = body.range(*id).start() >= inside.end();
        !inside.contains_range(body.range(*id)) && (is_later || stays && !goes_along)
    })
}

fn report(context: &Context<'_>, case: &Case<'_>) -> Finding {
    let flow = case.flow;
    let (sender, receiver) = (
        flow.body.local(case.channel.sender),
        flow.body.local(case.channel.receiver),
    );
    let message = format!(
        "this loop never ends: it waits for all senders of `{}` to be dropped, and `{}` lives on in this \
         function",
        receiver.name, sender.name
    );
    let range = flow.range(case.source);
    let mut finding = context.finding(&RULE, RULE.severity, range, message);
    finding.related.push(context.related(
        sender.range + flow.start,
        "this sender is dropped only after the loop",
    ));
    finding
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let cases = context.functions().flat_map(|flow| cases(context, flow));
    let found = cases
        .into_iter()
        .find(|case| case.flow.range(case.source) == finding.range);
    found
        .and_then(|case| dropped(context, &case))
        .into_iter()
        .collect()
}

/// `drop(sender);` before the loop, where nobody needs it after.
fn dropped(context: &Context<'_>, case: &Case<'_>) -> Option<Fix> {
    let flow = case.flow;
    let body = &flow.body;
    let sender = case.channel.sender;
    let start = body.range(case.around).start();
    let is_needed = statements::mentions(context, flow, sender)
        .iter()
        .any(|id| body.range(*id).start() >= start);
    // In a loop of its own the sender would be dropped a second time.
    let uses = Uses::new(context, flow);
    let repeated = uses.ancestors(case.around).any(|outer| {
        matches!(
            body.expr(outer),
            Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. }
        ) && !body.range(outer).contains_range(body.local(sender).range)
    });
    if is_needed
        || repeated
        || !uses.nothing_borrows(
            body.local(sender).range.end(),
            body.range(case.around),
            start,
            Some(sender),
        )
    {
        return None;
    }
    let name = &body.local(sender).name;
    let edit = loops::before(context, flow, case.around, &format!("drop({name});"))?;
    let mut result = fix(format!("Drop `{name}` before the loop"), vec![edit]);
    result.preferred = true;
    Some(result)
}
