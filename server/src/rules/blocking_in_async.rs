//! A call that blocks the thread stands in async code.
//!
//! ## What it does
//! Finds calls that block the thread they run on (sleeping, joining, waiting for a message or a
//! program, the network, the file system) directly in an async function, block or closure.
//!
//! ## Why it matters
//! An executor runs many tasks on few threads, and counts on each task to give its thread back at
//! the next `.await`. While one task blocks, all others on its thread stand still: timers are late,
//! connections time out, and with one thread the whole program waits.
//!
//! ## Example
//! ```rust
//! use std::time::Duration;
//!
//! async fn retry_later() {
//!     std::thread::sleep(Duration::from_secs(1));
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::time::Duration;
//!
//! async fn retry_later() {
//!     tokio::time::sleep(Duration::from_secs(1)).await;
//! }
//! ```
//! Where there is no async form of the call, hand it to `tokio::task::spawn_blocking`.
//!
//! ## Known limits
//! Only calls in the table of blocking calls are found, and only where the path or the receiver's type
//! is known. Locking a mutex and printing are not reported: they are short as a rule. File access is
//! given as information, a look at metadata as a hint. In `main` before the first `.await`,
//! everything is a hint: nothing else runs yet. Tests, benches, examples and build scripts are spared.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::blocking::blocking_at;
use crate::flow::context::Context as Runs;
use crate::flow::function::{FunctionFlow, is_await};
use crate::knowledge::blocking::{BlockingCall, Class};
use crate::program::body::ExprId;

pub(super) static RULE: Rule = Rule {
    name: "blocking-in-async",
    category: Category::Blocking,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("blocking_in_async.rs"),
    check,
    fixes: fixes::fixes,
};

/// A blocking call in async code.
struct Case<'a> {
    flow: &'a FunctionFlow,
    call: ExprId,
    /// The path of what is called.
    path: String,
    entry: &'static BlockingCall,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in cases(context, flow) {
            let starting = is_start_of_main(context, flow, case.call);
            let severity = match case.entry.class {
                _ if starting => Severity::Hint,
                Class::Certain => Severity::Warning,
                Class::File | Class::Cpu => Severity::Info,
                Class::Stat => Severity::Hint,
            };
            let mut message = format!(
                "`{}` blocks the thread {} in async code",
                short(&case.path),
                case.entry.reason
            );
            match (case.entry.twin, case.entry.class) {
                (Some(twin), _) if usable(context, twin) => {
                    message += &format!(": await `{}` instead", twin);
                }
                (_, Class::Certain) => {
                    message += ": other tasks on this thread stand still meanwhile"
                }
                _ => message += "; `spawn_blocking` would keep other tasks going",
            }
            findings.push(context.finding(&RULE, severity, flow.range(case.call), message));
        }
    }
}

fn cases<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<Case<'a>> {
    let mut calls: Vec<ExprId> = flow.types.calls.keys().copied().collect();
    calls.sort_by_key(|id| (flow.body.range(*id).start(), flow.body.range(*id).end()));
    calls
        .into_iter()
        .filter(|id| flow.context(*id) == Runs::Async)
        .filter_map(|call| {
            let (path, entry) = blocking_at(context.program(), flow, call)?;
            Some(Case {
                flow,
                call,
                path,
                entry,
            })
        })
        .collect()
}

/// Before `main` first awaits or spawns, there is nobody to hold up.
fn is_start_of_main(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> bool {
    let def = context.program().def(flow.def);
    if def.name != "main" || !flow.body.is_async || flow.contexts.owner(call).is_some() {
        return false;
    }
    let start = flow.body.range(call).start();
    !flow.body.expr_ids().any(|id| {
        let earlier = flow.body.range(id).end() <= start;
        let spawns = || {
            flow.callee(context.program(), id).is_some_and(|path| {
                path.rsplit("::")
                    .next()
                    .is_some_and(|name| name.starts_with("spawn"))
            })
        };
        earlier && (is_await(flow.body.expr(id)) || spawns())
    })
}

/// The last two names of a path, which is how people write it.
fn short(path: &str) -> String {
    let names: Vec<&str> = path.rsplit("::").take(2).collect();
    names.into_iter().rev().collect::<Vec<_>>().join("::")
}

/// Whether code here can use an async function of that path.
fn usable(context: &Context<'_>, path: &str) -> bool {
    !path.starts_with("std::") && context.can_use(path)
}
