//! tokio is asked for a task or a timer where no runtime runs: that panics.
//!
//! ## What it does
//! Finds `tokio::spawn`, `spawn_blocking`, `Handle::current`, timers and their like in a `main` that is not
//! async, and in threads of std or rayon, outside of any async block.
//!
//! ## Why it matters
//! These functions look for the runtime of the thread they are called on. A plain `main` has none, and
//! neither has a thread that was started by hand, even from inside a runtime: the call panics with "there is
//! no reactor running".
//!
//! ## Example
//! ```rust
//! fn watch() -> std::thread::JoinHandle<()> {
//!     std::thread::spawn(|| {
//!         let _clock = tokio::time::interval(std::time::Duration::from_secs(1));
//!     })
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! fn watch(runtime: tokio::runtime::Handle) -> std::thread::JoinHandle<()> {
//!     std::thread::spawn(move || {
//!         let _inside = runtime.enter();
//!         let _clock = tokio::time::interval(std::time::Duration::from_secs(1));
//!     })
//! }
//! ```
//!
//! ## Known limits
//! A function that enters a runtime anywhere is left alone, and so is a `main` with an attribute that is
//! not known. Functions that a thread or `main` calls are not followed.

pub(super) mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::spawned;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::knowledge::spawns::Starts;
use crate::program::body::{Expr, ExprId};

pub(super) static RULE: Rule = Rule {
    name: "tokio-spawn-outside-runtime",
    category: Category::Spawn,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("tokio_spawn_outside_runtime.rs"),
    check,
    fixes: fixes::fixes,
};

/// What panics without a runtime. A test calls each of them.
const NEEDS_RUNTIME: &[&str] = &[
    "tokio::spawn",
    "tokio::task::spawn",
    "tokio::task::spawn_blocking",
    "tokio::runtime::Handle::current",
    "tokio::time::sleep",
    "tokio::time::sleep_until",
    "tokio::time::interval",
    "tokio::time::timeout",
];

struct Site<'a> {
    flow: &'a FunctionFlow,
    call: ExprId,
    path: &'static str,
    /// The call that starts the thread; `None` in `main`.
    thread: Option<ExprId>,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for site in sites(context, flow) {
            let place = match site.thread {
                Some(_) => "a thread of its own is outside of every runtime",
                None => "`main` is not async and has no runtime",
            };
            let message = format!(
                "`{}` panics here: {place}, and it needs one on its thread",
                site.path
            );
            let range = flow.range(site.call);
            let mut finding = context.finding(&RULE, RULE.severity, range, message);
            if let Some(thread) = site.thread {
                let text = "the thread is started here";
                finding
                    .related
                    .push(context.related(flow.range(thread), text));
            }
            findings.push(finding);
        }
    }
}

fn sites<'a>(context: &'a Context<'_>, flow: &'a FunctionFlow) -> Vec<Site<'a>> {
    let mut sites: Vec<Site<'a>> = flow
        .types
        .calls
        .keys()
        .filter(|id| !flow.body.is_made(**id))
        .filter_map(|call| {
            let found = flow.callee(context.program(), *call)?;
            let path = NEEDS_RUNTIME.iter().find(|path| **path == found)?;
            let thread = match flow.contexts.owner(*call) {
                None if is_plain_main(context, flow) => None,
                None => return None,
                Some(owner) => Some(thread_of(context, flow, owner)?),
            };
            Some(Site {
                flow,
                call: *call,
                path,
                thread,
            })
        })
        .collect();
    if sites.is_empty() || enters(context, flow) {
        return Vec::new();
    }
    sites.sort_by_key(|site| flow.body.range(site.call).start());
    sites
}

/// The call that runs a closure in a thread of std or of rayon.
fn thread_of(context: &Context<'_>, flow: &FunctionFlow, closure: ExprId) -> Option<ExprId> {
    let is_thread =
        |starts: Starts| matches!(starts, Starts::Thread | Starts::Scoped | Starts::Job);
    match flow.body.expr(closure) {
        Expr::Closure(inside) if !inside.is_async => {}
        _ => return None,
    }
    spawned::all(context, flow)
        .into_iter()
        .find(|spawned| spawned.argument == closure && is_thread(spawned.spawner.starts))
        .map(|spawned| spawned.call)
}

/// Whether a function is the program's `main`, is not async, and nothing makes it so.
fn is_plain_main(context: &Context<'_>, flow: &FunctionFlow) -> bool {
    context.is_entry(flow) && !flow.body.is_async && !has_other_attribute(context, flow)
}

/// Whether an attribute may make something else of a function.
pub(super) fn has_other_attribute(context: &Context<'_>, flow: &FunctionFlow) -> bool {
    let whole = context.program().range(flow.def);
    let body = flow.range(flow.body.root).start();
    let head = context.source(ra_ap_syntax::TextRange::new(whole.start(), body));
    head.match_indices("#[").any(|(at, _)| {
        let rest = head[at + 2..].trim_start();
        let known = [
            "allow", "cfg(", "deny", "doc", "expect", "inline", "must_use", "warn",
        ];
        !known.iter().any(|name| rest.starts_with(name))
    })
}

/// Whether a runtime is entered somewhere in a function.
fn enters(context: &Context<'_>, flow: &FunctionFlow) -> bool {
    flow.types.calls.keys().any(|id| {
        flow.callee(context.program(), *id)
            .is_some_and(|path| path.starts_with("tokio::runtime::") && path.ends_with("::enter"))
    })
}
