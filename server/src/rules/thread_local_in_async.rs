//! A thread-local value is set before an `.await` and read after it: by then the task may run on another thread.
//!
//! ## What it does
//! Finds async functions and blocks that give a `thread_local!` a value, await something, and then look at the same
//! `thread_local!`.
//!
//! ## Why it matters
//! At each `.await` an executor with several threads may go on with the task on another one. There the value is that
//! thread's own: somebody else's, or the one it started with. And on the thread that was left the value stays behind
//! for the next task. It happens only under load, so tests seldom show it.
//!
//! ## Example
//! ```rust
//! use std::cell::Cell;
//!
//! thread_local! {
//!     static REQUEST: Cell<u64> = const { Cell::new(0) };
//! }
//!
//! async fn load() {}
//!
//! pub async fn handle(request: u64) {
//!     REQUEST.set(request);
//!     load().await;
//!     println!("request {} is done", REQUEST.get());
//! }
//! ```
//!
//! ## Use instead
//! A value that belongs to the task, and goes where it goes:
//! ```rust
//! tokio::task_local! {
//!     static REQUEST: u64;
//! }
//!
//! async fn load() {}
//!
//! pub async fn handle(request: u64) {
//!     let done = async {
//!         load().await;
//!         println!("request {} is done", REQUEST.get());
//!     };
//!     REQUEST.scope(request, done).await;
//! }
//! ```
//!
//! ## Known limits
//! Both must stand in the same async function or block. Silent in crates that make a runtime of one thread
//! (`flavor = "current_thread"`, `new_current_thread`) or a `LocalSet`, that call `spawn_local`, use actix, or depend on
//! no executor: there a task may stay on its thread; test code does not count. Silent too where
//! what is set is made of what was there, as counters are, and about test code.

mod accesses;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::one_thread::tasks_may_stay;
use super::uses::Uses;
use super::{Category, Rule, loops};
use crate::finding::{Finding, Severity};
use crate::flow::function::{FunctionFlow, await_range};
use crate::program::body::{Expr, ExprId};
use accesses::{Access, accesses};

pub(super) static RULE: Rule = Rule {
    name: "thread-local-in-async",
    category: Category::Await,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("thread_local_in_async.rs"),
    check,
    fixes: |_, _| Vec::new(),
};

/// A look at a value that was set before the task was suspended.
struct Case {
    set: ExprId,
    suspended: ExprId,
    look: Access,
}

/// Whoever sets a value calls one of these.
const SETTERS: [&str; 3] = [".with", ".set(", ".replace("];

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if !SETTERS.iter().any(|word| context.text.contains(word)) {
        return;
    }
    let flows = context.functions().filter(|flow| !context.is_test(flow));
    let mut found: Vec<(&FunctionFlow, Case)> = Vec::new();
    for flow in flows {
        found.extend(cases(context, flow).into_iter().map(|case| (flow, case)));
    }
    if found.is_empty() || tasks_may_stay(context) {
        return;
    }
    for (flow, case) in found {
        findings.push(report(context, flow, &case));
    }
}

fn cases(context: &Context<'_>, flow: &FunctionFlow) -> Vec<Case> {
    let accesses = accesses(context, flow);
    if !accesses.iter().any(|access| access.sets) {
        return Vec::new();
    }
    let uses = Uses::new(context, flow);
    let mut cases: Vec<Case> = Vec::new();
    for region in &flow.regions {
        let awaits = flow.awaits(region);
        if awaits.is_empty() {
            continue;
        }
        let of_region: Vec<&Access> = accesses
            .iter()
            .filter(|access| flow.contexts.owner(access.call) == region.owner)
            .collect();
        for (index, look) in of_region.iter().enumerate() {
            // What is known of the value comes from the access before, and only if that sets it.
            let mut before = of_region[..index].iter().rev();
            let last = before.find(|access| access.of == look.of && (access.sets || !look.sets));
            let Some(set) = last.filter(|set| set.sets && !set.looks) else {
                continue;
            };
            let suspended = awaits.iter().copied().find(|id| {
                is_after(flow, &uses, *id, set.call) && is_after(flow, &uses, look.call, *id)
            });
            if let Some(suspended) = suspended
                && look.looks
                && is_after(flow, &uses, look.call, set.call)
            {
                cases.push(Case {
                    set: set.call,
                    suspended,
                    look: (*look).clone(),
                });
            }
        }
    }
    cases
}

/// Whether control may come from one expression to another that is written later.
fn is_after(flow: &FunctionFlow, uses: &Uses<'_>, later: ExprId, earlier: ExprId) -> bool {
    let body = &flow.body;
    if body.range(earlier).end() > body.range(later).end()
        || body.range(later).contains_range(body.range(earlier))
    {
        return false;
    }
    let mut inner = earlier;
    for outer in uses.ancestors(earlier) {
        if body.range(outer).contains_range(body.range(later)) {
            return !is_apart(flow, outer, inner, later);
        }
        if is_branch(flow, outer, inner) && loops::always_leaves(body, inner) {
            return false;
        }
        inner = outer;
    }
    false
}

/// Whether only one of two parts of an expression is run.
fn is_apart(flow: &FunctionFlow, outer: ExprId, first: ExprId, later: ExprId) -> bool {
    let body = &flow.body;
    let holds = |part: ExprId| body.range(part).contains_range(body.range(later));
    match body.expr(outer) {
        Expr::If {
            then,
            otherwise: Some(otherwise),
            ..
        } => *then == first && holds(*otherwise),
        Expr::Match { arms, .. } => {
            let own = arms.iter().any(|arm| arm.body == first);
            own && arms.iter().any(|arm| arm.body != first && holds(arm.body))
        }
        Expr::Macro(_) => true,
        _ => false,
    }
}

fn is_branch(flow: &FunctionFlow, outer: ExprId, inner: ExprId) -> bool {
    match flow.body.expr(outer) {
        Expr::If {
            then, otherwise, ..
        } => *then == inner || *otherwise == Some(inner),
        Expr::Match { arms, .. } => arms.iter().any(|arm| arm.body == inner),
        _ => false,
    }
}

fn report(context: &Context<'_>, flow: &FunctionFlow, case: &Case) -> Finding {
    let name = &context.program().def(case.look.of).name;
    let suspended = await_range(flow, case.suspended);
    let line = context.line(suspended);
    let message = format!(
        "since the `.await` of line {line} this may be another thread, whose `{name}` is not the one that was set \
         before: a `task_local!` of the runtime goes with the task"
    );
    let mut finding = context.finding(&RULE, RULE.severity, flow.range(case.look.call), message);
    let set = context.related(flow.range(case.set), format!("`{name}` is set here"));
    let moved = context.related(suspended, "the task may go on in another thread here");
    finding.related.extend([set, moved]);
    finding
}
