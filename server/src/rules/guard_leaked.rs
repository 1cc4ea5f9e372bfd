//! A guard is forgotten or leaked: its lock stays locked for ever.
//!
//! ## What it does
//! Finds guards that are given to `mem::forget`, `ManuallyDrop::new`, `Box::leak` or to a `leak` of their
//! own.
//!
//! ## Why it matters
//! Only the guard's end unlocks the lock. A guard that never ends leaves every later `lock()` waiting
//! without end; of a reader's guard, every later `write()`.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! fn claim(slot: &Mutex<u64>) {
//!     let guard = slot.lock().expect("mutex poisoned");
//!     std::mem::forget(guard);
//! }
//! ```
//!
//! ## Use instead
//! Drop the guard, or mark what is claimed in the data itself:
//! ```rust
//! use std::sync::Mutex;
//!
//! fn claim(slot: &Mutex<u64>) {
//!     let mut guard = slot.lock().expect("mutex poisoned");
//!     *guard = 1;
//!     drop(guard);
//! }
//! ```
//!
//! ## Known limits
//! Silent in a file that unlocks by hand (`force_unlock` and its kin, or the raw lock) or that takes
//! values out of a `ManuallyDrop` again, in tests, and for semaphores' permits, where to forget one means
//! to make the semaphore smaller.

#[cfg(test)]
mod tests;

use super::context::{Context, fix};
use super::docs::docs;
use super::guard_sites::{acquisition_in, acquisition_of, guard_in};
use super::lock_name::lock_name;
use super::uses::Uses;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::{Family, GuardKind};
use crate::program::body::{Expr, ExprId};
use crate::program::solve::Solver;
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "guard-leaked",
    category: Category::Lock,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("guard_leaked.rs"),
    check,
    fixes,
};

struct Leak {
    call: ExprId,
    guard: ExprId,
    kind: &'static GuardKind,
    /// As the message names it.
    by: &'static str,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    // Most files keep nothing from ending, and need no look at their functions.
    let words = ["forget", "ManuallyDrop", "leak"];
    if !words.iter().any(|word| context.text.contains(word)) {
        return;
    }
    let before = findings.len();
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for leak in leaks(context, flow) {
            findings.push(report(context, flow, &leak));
        }
    }
    if findings.len() > before && unlocks_by_hand(context.text) {
        findings.truncate(before);
    }
}

/// Whether a text has what ends a leaked guard after all.
fn unlocks_by_hand(text: &str) -> bool {
    let words = [
        "force_unlock",
        "unlock_unchecked",
        ".raw()",
        ".unlock_exclusive()",
        ".unlock_shared()",
        "ManuallyDrop::drop",
        "ManuallyDrop::take",
        "ManuallyDrop::into_inner",
    ];
    words.iter().any(|word| text.contains(word))
}

fn leaks(context: &Context<'_>, flow: &FunctionFlow) -> Vec<Leak> {
    let body = &flow.body;
    let solver = Solver::new(context.names);
    body.expr_ids()
        .filter_map(|call| {
            let Expr::Call { args, .. } = body.expr(call) else {
                return None;
            };
            let guard = *args.first()?;
            let ty = flow.types.expr(guard);
            let boxed = solver.args_of(ty, "std::boxed::Box");
            let ty = boxed.as_ref().and_then(|args| args.first()).unwrap_or(ty);
            let kind = guard_in(context, ty)?;
            // A guard's own crate forgets one guard to make another of it.
            if matches!(ty, Ty::Adt(id, _) if id.krate == flow.def.krate) {
                return None;
            }
            let is_lock = matches!(kind.family, Family::Sync | Family::Async | Family::DashMap)
                && !kind.lock.ends_with("::Semaphore");
            let by = leaking(&flow.callee(context.program(), call)?)?;
            is_lock.then_some(Leak {
                call,
                guard,
                kind,
                by,
            })
        })
        .collect()
}

/// What the function with a path is called, if it keeps what it is given from ending.
fn leaking(path: &str) -> Option<&'static str> {
    match path {
        "std::mem::forget" => Some("mem::forget"),
        "std::mem::ManuallyDrop::new" => Some("ManuallyDrop::new"),
        "std::boxed::Box::leak" => Some("Box::leak"),
        path if path.ends_with("Guard::leak") => Some("leak"),
        _ => None,
    }
}

fn report(context: &Context<'_>, flow: &FunctionFlow, leak: &Leak) -> Finding {
    let acquisition = match flow.body.expr(leak.guard) {
        Expr::Local(local) => acquisition_in(flow, *local),
        _ => acquisition_of(flow, leak.guard),
    };
    let lock = acquisition.map_or_else(
        || format!("a {}", leak.kind.label),
        |acquisition| lock_name(context, flow, acquisition),
    );
    let severity = match leak.by {
        // Nobody calls this by mistake.
        "leak" => Severity::Hint,
        _ => RULE.severity,
    };
    let message = format!(
        "`{}` keeps the guard from ever ending: {lock} stays locked for ever",
        leak.by
    );
    context.finding(&RULE, severity, flow.range(leak.call), message)
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let found = context.functions().find_map(|flow| {
        leaks(context, flow)
            .into_iter()
            .find(|leak| flow.range(leak.call) == finding.range)
            .map(|leak| (flow, leak))
    });
    let Some((flow, leak)) = found else {
        return Vec::new();
    };
    let Expr::Call { callee, .. } = flow.body.expr(leak.call) else {
        return Vec::new();
    };
    if leak.by != "mem::forget" {
        return Vec::new();
    }
    let ends_well = match flow.body.expr(leak.guard) {
        Expr::Local(local) => Uses::new(context, flow).can_end(*local, leak.guard),
        _ => true,
    };
    if !ends_well {
        return Vec::new();
    }
    vec![fix(
        "Release the lock: `drop(…)` in place of `forget(…)`",
        vec![context.edit(flow.range(*callee), "drop")],
    )]
}
