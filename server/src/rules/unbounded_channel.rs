//! A channel without a bound: what is sent piles up when it is not read as quickly.
//!
//! ## What it does
//! Finds channels that are made without a bound: tokio's `unbounded_channel`, `unbounded` of crossbeam,
//! flume, async-channel and futures, and std's `mpsc::channel`.
//!
//! ## Why it matters
//! Nothing holds up the sender. When the receiver is slower, for a moment or for good, the messages take
//! all the memory there is, and each is old when it is read. A bounded channel makes the sender wait.
//!
//! ## Example
//! ```rust
//! use tokio::sync::mpsc;
//!
//! fn start() -> (mpsc::UnboundedSender<String>, mpsc::UnboundedReceiver<String>) {
//!     mpsc::unbounded_channel()
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use tokio::sync::mpsc;
//!
//! fn start() -> (mpsc::Sender<String>, mpsc::Receiver<String>) {
//!     mpsc::channel(64)
//! }
//! ```
//!
//! ## Known limits
//! A hint; information where a loop in async code sends. Channels of `()` only carry signals, and are
//! spared, and so are channels that are sent to only once, and those that only sync code sends to, where
//! this is to be seen, and those of which a comment above or the function's name says that they are
//! unbounded. The channels of std, crossbeam and flume are named only where a loop of the same
//! function sends. Tests, benches and examples are spared.

mod bounded;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::loops::loop_around;
use super::remarks;
use super::statements;
use super::uses::Uses;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::channels::ends;
use crate::flow::context::Context as Runs;
use crate::flow::function::FunctionFlow;
use crate::knowledge::channels::{self, Maker};
use crate::program::body::{Expr, ExprId, LocalId, Pat, Statement};
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "unbounded-channel",
    category: Category::Channel,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("unbounded_channel.rs"),
    check,
    fixes: bounded::fixes,
};

struct Site<'a> {
    flow: &'a FunctionFlow,
    call: ExprId,
    maker: &'static Maker,
    /// What makes one with a bound.
    bounded: &'static str,
    /// The variables that the two ends are bound to.
    ends: Option<(LocalId, LocalId)>,
    severity: Severity,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for site in sites(context, flow) {
            let message = format!(
                "this channel has no bound: when messages come faster than they are read, they pile up in memory; \
                 `{}` makes the sender wait",
                site.bounded
            );
            findings.push(context.finding(&RULE, site.severity, flow.range(site.call), message));
        }
    }
}

fn sites<'a>(context: &'a Context<'_>, flow: &'a FunctionFlow) -> Vec<Site<'a>> {
    let mut sites: Vec<Site<'a>> = Vec::new();
    let mut uses = None;
    for call in flow
        .types
        .calls
        .keys()
        .copied()
        .filter(|id| !flow.body.is_made(*id))
    {
        let Some(path) = flow.callee(context.program(), call) else {
            continue;
        };
        let Some(maker) = channels::maker(&path) else {
            continue;
        };
        let Some(bounded) = maker.bounded else {
            continue;
        };
        if !matches!(flow.body.expr(call), Expr::Call { .. })
            || carries_signals(flow, call)
            || is_decided(context, flow, call)
        {
            continue;
        }
        let uses = uses.get_or_insert_with(|| Uses::new(context, flow));
        let ends = ends(&flow.body, call);
        let severity = match ends {
            Some((sender, _)) => sent(context, flow, uses, sender).severity(maker),
            None => maker.is_async.then_some(Severity::Hint),
        };
        if let Some(severity) = severity {
            sites.push(Site {
                flow,
                call,
                maker,
                bounded,
                ends,
                severity,
            });
        }
    }
    sites.sort_by_key(|site| flow.body.range(site.call).start());
    sites
}

/// Whether somebody has said that there is to be no bound: in a comment above, or by the name of the
/// function that makes the channel.
fn is_decided(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> bool {
    let name = &context.program().def(flow.def).name;
    name == "unbounded"
        || name == "unbounded_channel"
        || name.ends_with("_unbounded")
        || remarks::speaks_of(
            context,
            flow.range(call),
            &["unbounded", "back-pressure", "backpressure"],
        )
}

/// Whether the messages are `()`.
fn carries_signals(flow: &FunctionFlow, call: ExprId) -> bool {
    let Ty::Tuple(ends) = flow.types.expr(call) else {
        return false;
    };
    matches!(ends.first(), Some(Ty::Adt(_, args)) if args.first() == Some(&Ty::unit()))
}

/// What is seen of those who send.
#[derive(Default)]
struct Sent {
    sends: usize,
    in_async: usize,
    /// In a loop of async code, or of sync code.
    in_async_loop: bool,
    in_sync_loop: bool,
    /// Whether the sender, or a clone of it, goes somewhere else.
    escapes: bool,
}

impl Sent {
    fn severity(&self, maker: &Maker) -> Option<Severity> {
        let is_seen = !self.escapes;
        if !maker.is_async {
            return (self.in_sync_loop || self.in_async_loop).then_some(Severity::Hint);
        }
        if self.in_async_loop {
            return Some(Severity::Info);
        }
        // One message needs no bound, and sync code could not wait for room.
        let is_once = self.sends <= 1;
        let is_sync = self.in_async == 0;
        (!(is_seen && (is_once || is_sync))).then_some(Severity::Hint)
    }
}

fn sent(context: &Context<'_>, flow: &FunctionFlow, uses: &Uses<'_>, sender: LocalId) -> Sent {
    let mut found = Sent::default();
    let mut open = vec![sender];
    let mut met = vec![sender];
    while let Some(local) = open.pop() {
        for id in statements::mentions(context, flow, local) {
            let Some((parent, call)) = called_on(flow, uses, id) else {
                found.escapes |= !is_dropped(context, flow, uses, id);
                continue;
            };
            match call {
                "send" | "unbounded_send" | "try_send" | "start_send" => {
                    let is_async = flow.context(parent) == Runs::Async;
                    let repeated = loop_around(&flow.body, |id| uses.parent(id), parent).is_some();
                    found.sends += 1;
                    found.in_async += usize::from(is_async);
                    found.in_async_loop |= repeated && is_async;
                    found.in_sync_loop |= repeated && !is_async;
                }
                "clone" => match bound_to(flow, uses, parent) {
                    Some(clone) if met.contains(&clone) => {}
                    Some(clone) => {
                        met.push(clone);
                        open.push(clone);
                    }
                    None => found.escapes = true,
                },
                "is_closed" | "closed" | "same_channel" => {}
                _ => found.escapes = true,
            }
        }
    }
    found
}

/// The call of a method on a variable, and the method's name.
fn called_on<'a>(flow: &'a FunctionFlow, uses: &Uses<'_>, id: ExprId) -> Option<(ExprId, &'a str)> {
    let parent = uses.parent(id)?;
    match flow.body.expr(parent) {
        Expr::MethodCall(call) if call.receiver == id => Some((parent, call.name.as_str())),
        _ => None,
    }
}

/// The variable that a `let` gives a value to.
fn bound_to(flow: &FunctionFlow, uses: &Uses<'_>, value: ExprId) -> Option<LocalId> {
    let block = statements::block(&flow.body, uses.parent(value)?)?;
    block
        .statements
        .iter()
        .find_map(|statement| match statement {
            Statement::Let {
                pat,
                init: Some(init),
                ..
            } if *init == value => match flow.body.pat(*pat) {
                Pat::Bind {
                    local, inner: None, ..
                } => Some(*local),
                _ => None,
            },
            _ => None,
        })
}

fn is_dropped(context: &Context<'_>, flow: &FunctionFlow, uses: &Uses<'_>, id: ExprId) -> bool {
    let call = uses.parent(id);
    call.and_then(|call| flow.callee(context.program(), call))
        .is_some_and(|path| path == "std::mem::drop")
}
