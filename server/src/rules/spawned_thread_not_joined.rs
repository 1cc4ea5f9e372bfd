//! `main` starts a thread and returns without waiting for it.
//!
//! ## What it does
//! Finds threads that `main` or a test starts and whose handle it drops, where nothing after that waits:
//! no `join`, no message, no sleep, no loop.
//!
//! ## Why it matters
//! The process ends with `main`, whatever its threads are doing. The thread may have done all of its work,
//! some of it, or none.
//!
//! ## Example
//! ```rust
//! fn main() {
//!     std::thread::spawn(|| println!("good morning"));
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! fn main() {
//!     let thread = std::thread::spawn(|| println!("good morning"));
//!     thread.join().expect("the thread panicked");
//! }
//! ```
//! `std::thread::scope` waits for all of its threads by itself.
//!
//! ## Known limits
//! Whether a function that is called afterwards waits is known only of std's and of those of the project:
//! with any other call the rule is silent. Threads that other functions start are not followed. Examples,
//! benches and build scripts are spared.

#![expect(
    clippy::needless_doctest_main,
    reason = "the rule is about what `main` does"
)]

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::discarded::discarded;
use super::docs::docs;
use super::spawned;
use super::uses::Uses;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::knowledge::spawns::Starts;
use crate::program::body::{Expr, ExprId, Macro};
use crate::program::infer::Target;

pub(super) static RULE: Rule = Rule {
    name: "spawned-thread-not-joined",
    category: Category::Spawn,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("spawned_thread_not_joined.rs"),
    check,
    fixes: fixes::fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        let name = &context.program().def(flow.def).name;
        for call in sites(context, flow) {
            let message = format!(
                "`{name}` returns without waiting for this thread, and the process may end before it has run: \
                 join it"
            );
            findings.push(context.finding(&RULE, RULE.severity, flow.range(call), message));
        }
    }
}

/// The calls that start a thread whose handle is dropped, in a `main` or test that then returns.
pub(super) fn sites(context: &Context<'_>, flow: &FunctionFlow) -> Vec<ExprId> {
    if !ends_process(context, flow) {
        return Vec::new();
    }
    let threads: Vec<_> = spawned::all(context, flow)
        .into_iter()
        .filter(|spawned| spawned.spawner.starts == Starts::Thread)
        .filter(|spawned| flow.contexts.owner(spawned.call).is_none())
        .collect();
    if threads.is_empty() {
        return Vec::new();
    }
    let uses = Uses::new(context, flow);
    threads
        .into_iter()
        .filter(|spawned| {
            let handle = spawned.handle(flow, &uses);
            discarded(context, flow, &uses, handle).is_some()
                && !may_wait_after(context, flow, &uses, spawned.call)
        })
        .map(|spawned| spawned.call)
        .collect()
}

/// Whether the process, or what it was to show, ends with the function.
fn ends_process(context: &Context<'_>, flow: &FunctionFlow) -> bool {
    let def = context.program().def(flow.def);
    let is_test = def.test && context.source(head(context, flow)).contains("#[test]");
    context.is_entry(flow) && !context.is_test_file() || is_test
}

/// The attributes and the signature of a function.
fn head(context: &Context<'_>, flow: &FunctionFlow) -> ra_ap_syntax::TextRange {
    let whole = context.program().range(flow.def);
    ra_ap_syntax::TextRange::new(whole.start(), flow.range(flow.body.root).start())
}

/// Whether the function may wait for anything after it has started the thread, or never returns.
fn may_wait_after(
    context: &Context<'_>,
    flow: &FunctionFlow,
    uses: &Uses<'_>,
    call: ExprId,
) -> bool {
    let body = &flow.body;
    let start = body.range(call).end();
    // In a loop, what stands above comes after as well.
    let start = uses
        .ancestors(call)
        .filter(|outer| {
            matches!(
                body.expr(*outer),
                Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. }
            )
        })
        .map(|outer| body.range(outer).start())
        .last()
        .unwrap_or(start);
    body.expr_ids().any(|id| {
        let inside_of_call = body.range(call).contains_range(body.range(id));
        let is_after = body.range(id).end() > start && !inside_of_call;
        is_after && may_wait(context, flow, id, MAX_DEPTH)
    })
}

/// Functions that are further away than this may do anything.
const MAX_DEPTH: u32 = 2;

fn may_wait(context: &Context<'_>, flow: &FunctionFlow, id: ExprId, depth: u32) -> bool {
    match flow.body.expr(id) {
        Expr::Loop { .. } | Expr::While { .. } | Expr::Await(_) | Expr::Missing => true,
        Expr::For { iter, .. } => !is_counted(flow, *iter),
        Expr::Macro(Macro::Opaque { .. } | Macro::Select(_) | Macro::Join { .. }) => true,
        Expr::Call { callee, .. } => match flow.types.calls.get(&id) {
            Some(callee) => waits(context, &callee.target, depth),
            // A constructor waits for nothing.
            None => !flow.types.values.contains_key(callee),
        },
        Expr::MethodCall(_) => match flow.types.calls.get(&id) {
            Some(callee) => waits(context, &callee.target, depth),
            None => true,
        },
        _ => false,
    }
}

/// Whether a loop goes over numbers, a list or a map: not over messages or connections.
fn is_counted(flow: &FunctionFlow, iter: ExprId) -> bool {
    matches!(
        flow.body.expr(iter),
        Expr::Range { end: Some(_), .. } | Expr::Array(_) | Expr::Macro(Macro::Vec(_))
    )
}

fn waits(context: &Context<'_>, target: &Target, depth: u32) -> bool {
    let Target::Def(def) = target else {
        return true;
    };
    let path = context.program().path_of(*def);
    if path.starts_with("std::") {
        let is_iterator = path.starts_with("std::iter::Iterator::");
        return is_iterator
            || context.program().blocking(path).is_some()
            || WAITS.iter().any(|name| path.ends_with(name));
    }
    if depth == 0 || !context.program().is_edited(def.krate) {
        return true;
    }
    // What functions do is asked for so that the answer is forgotten when they do something else.
    let effects = context.bodies.effects(*def);
    let inside = context.bodies.flow(*def);
    !effects.blocks.is_empty()
        || inside.is_none_or(|inside| {
            let mut all = inside.body.expr_ids();
            all.any(|id| may_wait(context, &inside, id, depth - 1))
        })
}

/// Calls of std that wait, or read what may take its time.
const WAITS: &[&str] = &[
    "::join",
    "::park",
    "::park_timeout",
    "::wait",
    "::wait_while",
    "::wait_timeout",
    "::read_line",
    "::lines",
    "::read_to_string",
    "::read_to_end",
    "::read",
    "::recv",
    "::recv_timeout",
    "::accept",
    "::incoming",
    "::scope",
    "::sleep",
    "::iter",
    "::lock",
    "::exit",
    "::abort",
];
