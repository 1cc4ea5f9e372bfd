//! A queue under a lock that somebody polls: a channel wakes who waits.
//!
//! ## What it does
//! Finds a `Mutex` around a `VecDeque`, `Vec` or `BinaryHeap` that one place pushes to and another takes
//! from in a loop that sleeps or yields when there is nothing.
//!
//! ## Why it matters
//! Whoever polls wakes up for nothing most of the time, is late when there is something, and takes the
//! lock from those who push. A channel is the same queue, and its `recv` sleeps until there is a message
//! and ends when nobody can send any more.
//!
//! ## Example
//! ```rust
//! use std::collections::VecDeque;
//! use std::sync::{Arc, Mutex};
//! use std::thread;
//! use std::time::Duration;
//!
//! fn work(job: u32) {
//!     println!("{job}");
//! }
//!
//! fn start() -> thread::JoinHandle<()> {
//!     let jobs = Arc::new(Mutex::new(VecDeque::new()));
//!     let theirs = Arc::clone(&jobs);
//!     let worker = thread::spawn(move || {
//!         loop {
//!             let job = theirs.lock().expect("mutex poisoned").pop_front();
//!             match job {
//!                 Some(job) => work(job),
//!                 None => thread::sleep(Duration::from_millis(10)),
//!             }
//!         }
//!     });
//!     for job in 0..10 {
//!         jobs.lock().expect("mutex poisoned").push_back(job);
//!     }
//!     worker
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::mpsc;
//! use std::thread;
//!
//! fn work(job: u32) {
//!     println!("{job}");
//! }
//!
//! fn start() {
//!     let (jobs, theirs) = mpsc::sync_channel(16);
//!     let worker = thread::spawn(move || {
//!         for job in theirs {
//!             work(job);
//!         }
//!     });
//!     for job in 0..10 {
//!         jobs.send(job).expect("the worker lives");
//!     }
//!     drop(jobs);
//!     worker.join().expect("the worker does not panic");
//! }
//! ```
//! In async code `tokio::sync::mpsc` does that.
//!
//! ## Known limits
//! The change is offered where one function makes a `VecDeque` and starts the only one who works on it, in a loop
//! that does nothing but take a value and work on it, or wait. How many messages may wait is for you to say then:
//! the channel has no limit, as the queue has none. All uses must be plain to see. Test code is spared.

mod fixes;
mod polls;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::usage::{self, Section, Usage};
use super::uses::Uses;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId};
use crate::program::solve::Solver;

pub(super) static RULE: Rule = Rule {
    name: "mutex-queue-to-channel",
    category: Category::Channel,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("mutex_queue_to_channel.rs"),
    check,
    fixes: fixes::fixes,
};

const QUEUES: &[&str] = &[
    "std::collections::VecDeque",
    "std::vec::Vec",
    "std::collections::BinaryHeap",
];

const PUSHES: &[&str] = &["push_back", "push_front", "push", "extend", "append"];

const TAKES: &[&str] = &["pop_front", "pop_back", "pop", "drain", "remove"];

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for usage in queues(context) {
        let pushed = usage
            .sections
            .iter()
            .find(|section| does(context, usage, section, PUSHES));
        let (Some(pushed), Some((taken, pause))) = (pushed, polled(context, usage)) else {
            continue;
        };
        let message = format!(
            "`{}` is a queue that a loop polls: a channel wakes who waits, and ends when nobody sends",
            usage.name
        );
        let mut finding = context.finding(&RULE, RULE.severity, usage.declared, message);
        let pause = usage.flow(taken).range(pause);
        let waits = context.of_flow(usage.flow(taken));
        let related = [
            usage.related(context, pushed, "pushed here"),
            usage.related(context, taken, "taken here, in a loop"),
            waits.map(|place| place.related(pause, "which waits here before it looks again")),
        ];
        finding.related.extend(related.into_iter().flatten());
        findings.push(finding);
    }
}

fn queues<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Usage> {
    let solver = Solver::new(context.names);
    usage::all(context).filter(move |usage| {
        let mut queues = QUEUES.iter();
        !usage.is_test && queues.any(|path| solver.args_of(&usage.payload, path).is_some())
    })
}

/// Where a loop takes from the queue, and its sleep.
fn polled<'a>(context: &Context<'_>, usage: &'a Usage) -> Option<(&'a Section, ExprId)> {
    usage.sections.iter().find_map(|section| {
        let takes = does(context, usage, section, TAKES);
        takes.then(|| pause(context, usage, section)).flatten()
    })
}

/// Whether a section calls one of these methods of the queue.
fn does(context: &Context<'_>, usage: &Usage, section: &Section, methods: &[&str]) -> bool {
    let flow = usage.flow(section);
    let Some(context) = &context.of_flow(flow) else {
        return false;
    };
    let uses = Uses::new(context, flow);
    let calls = |receiver: ExprId| {
        uses.parent(receiver).is_some_and(|parent| {
            matches!(flow.body.expr(parent), Expr::MethodCall(call)
                if call.receiver == receiver && methods.contains(&call.name.as_str()))
        })
    };
    match (section.bound, section.value) {
        (Some(local), _) => uses
            .of_local(local)
            .is_some_and(|used| used.iter().any(|(id, _)| calls(*id))),
        (None, Some(value)) => calls(value),
        (None, None) => false,
    }
}

/// The sleep of the loop around a section.
fn pause<'a>(
    context: &Context<'_>,
    usage: &'a Usage,
    section: &'a Section,
) -> Option<(&'a Section, ExprId)> {
    let flow = usage.flow(section);
    let context = &context.of_flow(flow)?;
    let uses = Uses::new(context, flow);
    let mut ancestors = uses.ancestors(section.call).take_while(|id| {
        !matches!(
            flow.body.expr(*id),
            Expr::Closure(_) | Expr::Async { .. } | Expr::For { .. }
        )
    });
    let around = ancestors
        .find(|id| matches!(flow.body.expr(*id), Expr::Loop { .. } | Expr::While { .. }))?;
    Some((section, sleep_in(context, flow, around)?))
}

fn sleep_in(context: &Context<'_>, flow: &FunctionFlow, id: ExprId) -> Option<ExprId> {
    let path = flow.callee(context.program(), id);
    if path.is_some_and(|path| PAUSES.contains(&path.as_str())) {
        return Some(id);
    }
    let mut found = None;
    flow.body.for_each_child(id, &mut |child| {
        if found.is_none()
            && !matches!(flow.body.expr(child), Expr::Closure(_) | Expr::Async { .. })
        {
            found = sleep_in(context, flow, child);
        }
    });
    found
}

const PAUSES: &[&str] = &[
    "std::thread::sleep",
    "std::thread::yield_now",
    "std::thread::park_timeout",
    "std::hint::spin_loop",
    "tokio::time::sleep",
    "tokio::task::yield_now",
];
