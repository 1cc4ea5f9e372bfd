//! A loop sleeps and looks, sleeps and looks, where it could be woken.
//!
//! ## What it does
//! Finds loops that do nothing but sleep and look whether something has come about in this program: an
//! atomic, something behind a lock, a channel with `try_recv()`, the end of a thread or task with
//! `is_finished()`.
//!
//! ## Why it matters
//! Such a loop notices too late, by up to the time it sleeps, and wakes up for nothing until then. Whoever
//! changes what it waits for can wake it at once.
//!
//! ## Example
//! ```rust
//! use std::sync::atomic::{AtomicBool, Ordering};
//! use std::time::Duration;
//!
//! async fn ready(flag: &AtomicBool) {
//!     while !flag.load(Ordering::Acquire) {
//!         tokio::time::sleep(Duration::from_millis(10)).await;
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use tokio::sync::watch;
//!
//! async fn ready(flag: &mut watch::Receiver<bool>) {
//!     let _ = flag.wait_for(|flag| *flag).await;
//! }
//! ```
//!
//! ## Known limits
//! There is a fix only where the next statement waits for the same task or thread anyway: the loop goes. Elsewhere
//! whoever changes what is waited for would have to say so, which is a change of more than this loop: give it a
//! `Notify`, a `watch` channel or a `Condvar`, and wait for that here.
//!
//! A loop that does anything else, or whose condition is a function of your own, is left alone. So is one
//! that asks the outside world: a file, another program, the network. Test code is spared.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::context::Context as Runs;
use crate::flow::function::FunctionFlow;
use crate::program::body::{Block, Expr, ExprId, Statement};

pub(super) static RULE: Rule = Rule {
    name: "sleep-poll-loop",
    category: Category::Blocking,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("sleep_poll_loop.rs"),
    check,
    fixes: fixes::fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for whole in flow.body.expr_ids() {
            let Some(polled) = polled(context, flow, whole) else {
                continue;
            };
            let is_async = flow.context(whole) == Runs::Async;
            let message = format!(
                "this loop sleeps and looks at {} again: {}",
                polled.what(),
                polled.instead(is_async)
            );
            findings.push(context.finding(&RULE, RULE.severity, flow.range(whole), message));
        }
    }
}

/// What a loop looks at.
#[derive(Clone, Copy)]
enum Polled {
    State,
    Channel,
    End,
}

impl Polled {
    fn what(self) -> &'static str {
        match self {
            Polled::State => "what others change",
            Polled::Channel => "a channel",
            Polled::End => "whether something has ended",
        }
    }

    fn instead(self, is_async: bool) -> &'static str {
        match (self, is_async) {
            (Polled::State, true) => "a `Notify` or a `watch` channel would wake it at once",
            (Polled::State, false) => "a `Condvar` would wake it at once",
            (Polled::Channel, true) => "awaiting a `recv()` would wake it at once",
            (Polled::Channel, false) => "`recv()` would wake it at once",
            (Polled::End, true) => "awaiting the handle would wake it at once",
            (Polled::End, false) => "`join()` would wake it at once",
        }
    }
}

/// What a loop looks at, if it does nothing but that and sleep.
fn polled(context: &Context<'_>, flow: &FunctionFlow, whole: ExprId) -> Option<Polled> {
    match flow.body.expr(whole) {
        Expr::While { cond, body, .. } => {
            let block = block(flow, *body)?;
            let mut steps = steps(block);
            let (Some(Some(only)), None) = (steps.next(), steps.next()) else {
                return None;
            };
            (sleeps(context, flow, only) && !takes(flow, *cond))
                .then(|| looks_at(context, flow, *cond))
                .flatten()
        }
        Expr::Loop { body, .. } => {
            let mut found = None;
            let mut slept = false;
            for step in steps(block(flow, *body)?) {
                let step = step?;
                if sleeps(context, flow, step) {
                    slept = true;
                } else {
                    let looked = looks_at(context, flow, exit(flow, step)?);
                    found = found.or(looked);
                }
            }
            found.filter(|_| slept)
        }
        _ => None,
    }
}

/// `while let Some(job) = jobs.pop()` goes on while there is something, and waits for nothing.
fn takes(flow: &FunctionFlow, cond: ExprId) -> bool {
    let mut bindings = Vec::new();
    if let Expr::Let { pat, .. } = flow.body.expr(cond) {
        flow.body.bindings(*pat, &mut bindings);
    }
    !bindings.is_empty()
}

fn block(flow: &FunctionFlow, id: ExprId) -> Option<&Block> {
    match flow.body.expr(id) {
        Expr::Block(block) => Some(block),
        _ => None,
    }
}

/// The statements of a block that are expressions; `None` for the others.
fn steps(block: &Block) -> impl Iterator<Item = Option<ExprId>> + '_ {
    let statements = block.statements.iter().map(|statement| match statement {
        Statement::Expr { expr, .. } => Some(*expr),
        Statement::Let { .. } => None,
    });
    statements.chain(block.tail.map(Some))
}

/// Whether a statement does nothing but sleep.
fn sleeps(context: &Context<'_>, flow: &FunctionFlow, id: ExprId) -> bool {
    let call = match flow.body.expr(id) {
        Expr::Await(inner) => *inner,
        _ => id,
    };
    flow.callee(context.program(), call)
        .is_some_and(|path| SLEEPS.contains(&path.as_str()))
}

const SLEEPS: &[&str] = &[
    "std::thread::sleep",
    "tokio::time::sleep",
    "async_std::task::sleep",
    "async_io::Timer::after",
];

/// The condition of an `if` that does nothing but end the loop.
fn exit(flow: &FunctionFlow, id: ExprId) -> Option<ExprId> {
    let Expr::If {
        cond,
        then,
        otherwise: None,
    } = flow.body.expr(id)
    else {
        return None;
    };
    let mut steps = steps(block(flow, *then)?);
    let (Some(Some(only)), None) = (steps.next(), steps.next()) else {
        return None;
    };
    matches!(flow.body.expr(only), Expr::Break { .. } | Expr::Return(_)).then_some(*cond)
}

/// What of this program a condition looks at.
fn looks_at(context: &Context<'_>, flow: &FunctionFlow, id: ExprId) -> Option<Polled> {
    if let Some(path) = flow.callee(context.program(), id)
        && let Some(polled) = polled_by(&path)
    {
        return Some(polled);
    }
    let mut found = None;
    flow.body.for_each_child(id, &mut |child| {
        found = found.or_else(|| looks_at(context, flow, child));
    });
    found
}

fn polled_by(path: &str) -> Option<Polled> {
    let method = path.rsplit("::").next()?;
    let is_of = |starts: &[&str]| starts.iter().any(|start| path.starts_with(start));
    match method {
        "load" if is_of(&["std::sync::atomic::Atomic"]) => Some(Polled::State),
        "lock" | "read" | "try_lock" | "try_read"
            if is_of(&[
                "std::sync::Mutex",
                "std::sync::RwLock",
                "lock_api::Mutex",
                "lock_api::RwLock",
                "tokio::sync::Mutex",
                "tokio::sync::RwLock",
            ]) =>
        {
            Some(Polled::State)
        }
        "try_recv"
            if is_of(&[
                "std::sync::mpsc::",
                "tokio::sync::",
                "crossbeam_channel::",
                "flume::",
                "async_channel::",
            ]) =>
        {
            Some(Polled::Channel)
        }
        "is_finished" if is_of(&["std::thread::", "tokio::task::", "tokio::runtime::"]) => {
            Some(Polled::End)
        }
        _ => None,
    }
}
