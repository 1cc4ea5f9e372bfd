//! A call that blocks the thread is made while a lock is held: everybody who wants the lock waits too.
//!
//! ## What it does
//! Finds calls that wait for long (`thread::sleep`, `join()` of a thread, `recv()` of a channel, `wait()` of
//! a barrier or child process, the network, the terminal), and calls of functions that come to one, at
//! which a guard of a blocking lock is held.
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
//! `match` or `if let`, `temporary-guard-extended` speaks of it instead. Test code is spared.
//!
//! Functions of the project that are called are looked into, in any file, and what they wait for is
//! told one step more quietly: whether they come to it is for a person to judge. Calls through trait
//! objects, generic parameters and function pointers are not followed, nor are functions that are given
//! a reference into what the lock protects.

#[cfg(test)]
mod tests;

use std::sync::Arc;

use super::context::Context;
use super::docs::docs;
use super::held_calls::{HeldCall, held_calls, protects_waited};
use super::{Category, Rule, temporary_guard_extended};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::build::Origin;
use crate::flow::effects::Spot;
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
    waiting: Waiting,
}

/// What is waited for.
struct Waiting {
    /// The path of what blocks.
    path: Arc<str>,
    blocking: &'static BlockingCall,
    /// The calls that lead there from the function that is called, and at last the one that blocks;
    /// empty where that stands here.
    way: Vec<Spot>,
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
        let waiting = direct(context, &held).or_else(|| through_calls(context, &held));
        if let Some(waiting) = waiting
            && !is_spoken_of(context, &held)
        {
            cases.push(Case { held, waiting });
        }
    }
    cases
}

/// A call that blocks here.
fn direct(context: &Context<'_>, held: &HeldCall<'_>) -> Option<Waiting> {
    let path = held.flow.callee(context.program(), held.call)?;
    let blocking = context.program().blocking(&path)?;
    let counts = counts(&path, blocking.class) && !held.is_on_protected();
    counts.then(|| Waiting {
        path: Arc::from(path),
        blocking,
        way: Vec::new(),
    })
}

/// A call of a function that comes to one that blocks.
fn through_calls(context: &Context<'_>, held: &HeldCall<'_>) -> Option<Waiting> {
    if held.is_on_protected() || held.is_given_protected() {
        return None;
    }
    let effects = context.bodies.effects_at(held.flow, held.call)?;
    let nearest = |severe: bool| {
        effects.nearest_block(|blocked| {
            counts(&blocked.callee, blocked.class) && is_severe(&blocked.callee) == severe
        })
    };
    let blocked = nearest(true).or_else(|| nearest(false))?;
    Some(Waiting {
        path: Arc::clone(&blocked.callee),
        blocking: context.program().blocking(&blocked.callee)?,
        way: blocked.way.clone(),
    })
}

/// Whether a call waits for so long that nothing should be locked meanwhile.
fn counts(path: &str, class: Class) -> bool {
    matches!(class, Class::Certain | Class::Channel)
        && !path.contains("::Condvar::")
        && path != "std::thread::scope"
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
    let waits = method.starts_with("recv")
        || matches!(method, "join" | "park" | "iter")
        || path.ends_with("Barrier::wait")
        || path.ends_with("WaitGroup::wait")
        || path.ends_with("SyncSender::send");
    waits && !path.contains("::net::")
}

/// Whether a call waits for another thread, or only to wait.
fn is_severe(path: &str) -> bool {
    waits_for_thread(path) || path.starts_with("std::thread::sleep")
}

fn report(context: &Context<'_>, case: &Case<'_>) -> Finding {
    let method = case.waiting.path.rsplit("::").next().unwrap_or_default();
    let reason = case.waiting.blocking.reason;
    let held = case.held.held(context);
    let (severity, end) = outcome(case);
    let does = match called(context, case) {
        Some(name) => format!("`{name}()` comes to call `{method}`, which blocks {reason},"),
        None => format!("`{method}` blocks {reason}"),
    };
    let message = format!("{does} while {held}: everybody who wants the lock waits {end}");
    let flow = case.held.flow;
    let mut finding = context.finding(&RULE, severity, flow.range(case.held.call), message);
    finding.related.push(case.held.acquired(context));
    for (number, spot) in case.waiting.way.iter().enumerate() {
        let what = if number + 1 == case.waiting.way.len() {
            format!("`{method}` blocks here")
        } else {
            "which calls on here".to_owned()
        };
        finding.related.extend(context.related_at(*spot, what));
    }
    finding
}

/// How bad it is, and how long those wait who want the lock.
fn outcome(case: &Case<'_>) -> (Severity, &'static str) {
    let for_thread = waits_for_thread(&case.waiting.path);
    let here = case.waiting.way.is_empty();
    // Nobody but who waits for the same thread has a use for such a lock.
    let only_its_own = here
        && for_thread
        && protects_waited(case.held.flow, case.held.acquisition, case.held.call);
    let direct = if is_severe(&case.waiting.path) && !only_its_own {
        RULE.severity
    } else {
        Severity::Info
    };
    let severity = match direct {
        direct if here => direct,
        Severity::Info => Severity::Hint,
        _ => Severity::Info,
    };
    let end = if for_thread && !only_its_own {
        "as long, and for ever where what it waits for needs the lock"
    } else {
        "as long"
    };
    (severity, end)
}

/// The name of the function that comes to block, where that is not the call itself.
fn called(context: &Context<'_>, case: &Case<'_>) -> Option<String> {
    if case.waiting.way.is_empty() {
        return None;
    }
    let path = case.held.flow.callee(context.program(), case.held.call)?;
    Some(path.rsplit("::").next()?.to_owned())
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
