//! A call that blocks the thread is made while a lock is held: everybody who wants the lock waits too.
//!
//! ## What it does
//! Finds calls that wait for long (`thread::sleep`, `join()` of a thread, `recv()` of a channel, `wait()` of
//! a barrier or child process, the network, the terminal) at which a guard of a blocking lock is held.
//!
//! ## Why it matters
//! A lock should be held for moments. Here everybody who wants it waits as long as the call does. And
//! where the call waits for somebody who wants the lock, as a joined thread or the sender of a message
//! may, nobody goes on any more.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//! use std::thread::JoinHandle;
//!
//! fn stop(workers: &Mutex<Vec<JoinHandle<()>>>) {
//!     for worker in workers.lock().expect("mutex poisoned").drain(..) {
//!         worker.join().expect("a worker panicked");
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Mutex;
//! use std::thread::JoinHandle;
//!
//! fn stop(workers: &Mutex<Vec<JoinHandle<()>>>) {
//!     let workers = std::mem::take(&mut *workers.lock().expect("mutex poisoned"));
//!     for worker in workers {
//!         worker.join().expect("a worker panicked");
//!     }
//! }
//! ```
//!
//! ## Known limits
//! A call on what the lock itself protects is left alone: many threads that share one receiver behind a
//! lock do mean it so. So is `wait` of a `Condvar`, which gives its lock back meanwhile, and
//! `thread::scope`. Where a temporary guard only lives that long because it stands in the head of a
//! `match` or `if let`, `temporary-guard-extended` speaks of it instead. Test code is spared. What functions of the project do that are called is not
//! looked into.

#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::held_calls::{HeldCall, held_calls, protects_waited};
use super::{Category, Rule, temporary_guard_extended};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::build::Origin;
use crate::flow::function::FunctionFlow;
use crate::knowledge::blocking::{BlockingCall, Class};
use crate::knowledge::guards::Family;

pub(super) static RULE: Rule = Rule {
    name: "blocking-while-locked",
    category: Category::Deadlock,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("blocking_while_locked.rs"),
    check,
    fixes,
};

struct Case<'a> {
    held: HeldCall<'a>,
    path: String,
    blocking: &'static BlockingCall,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in cases(context, flow) {
            findings.push(report(context, &case));
        }
    }
}

/// Every call that blocks, with the first guard that is held there.
fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<Case<'a>> {
    let mut cases: Vec<Case<'a>> = Vec::new();
    for held in held_calls(flow) {
        if held.acquisition.kind.family != Family::Sync
            || cases.last().is_some_and(|last| last.held.call == held.call)
        {
            continue;
        }
        let Some(path) = flow.callee(context.program(), held.call) else {
            continue;
        };
        let Some(blocking) = context.program().blocking(&path) else {
            continue;
        };
        let waits = matches!(blocking.class, Class::Certain | Class::Channel)
            && !path.contains("::Condvar::")
            && path != "std::thread::scope";
        if waits && !held.is_on_protected() && !is_spoken_of(context, &held) {
            cases.push(Case {
                held,
                path,
                blocking,
            });
        }
    }
    cases
}

/// Whether the rule about guards that live as long as a `match` or `if let` speaks of this one: it
/// knows the mend.
fn is_spoken_of(context: &Context<'_>, held: &HeldCall<'_>) -> bool {
    match held.acquisition.origin {
        Origin::Expr(acquired) if held.binding.is_none() => {
            temporary_guard_extended::speaks_of(context, held.flow, acquired)
        }
        Origin::Expr(_) | Origin::Param(_) => false,
    }
}

/// Whether a call waits for another thread of this program, which may want the lock.
fn waits_for_thread(path: &str) -> bool {
    let method = path.rsplit("::").next().unwrap_or_default();
    method.starts_with("recv")
        || matches!(method, "join" | "park" | "iter")
        || path.ends_with("Barrier::wait")
        || path.ends_with("WaitGroup::wait")
        || path.ends_with("SyncSender::send")
}

fn report(context: &Context<'_>, case: &Case<'_>) -> Finding {
    let method = case.path.rsplit("::").next().unwrap_or_default();
    let for_thread = waits_for_thread(&case.path) && !case.path.contains("::net::");
    let sleeps = case.path.starts_with("std::thread::sleep");
    let (severity, end) =
        if for_thread && protects_waited(case.held.flow, case.held.acquisition, case.held.call) {
            // Nobody but who waits for the same thread has a use for the lock.
            (Severity::Info, "as long".to_owned())
        } else if for_thread {
            let end = "and for ever where what it waits for needs the lock";
            (RULE.severity, format!("as long, {end}"))
        } else if sleeps {
            (RULE.severity, "as long".to_owned())
        } else {
            (Severity::Info, "as long".to_owned())
        };
    let message = format!(
        "`{method}` blocks {} while {}: everybody who wants the lock waits {end}",
        case.blocking.reason,
        case.held.held(context)
    );
    let flow = case.held.flow;
    let mut finding = context.finding(&RULE, severity, flow.range(case.held.call), message);
    finding.related.push(case.held.acquired(context));
    finding
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let release = context.functions().find_map(|flow| {
        cases(context, flow)
            .into_iter()
            .find(|case| flow.range(case.held.call) == finding.range)?
            .held
            .release_before(context, "the call that blocks")
    });
    release.into_iter().collect()
}
