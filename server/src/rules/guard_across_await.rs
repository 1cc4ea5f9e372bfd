//! A blocking lock's guard is held while the task is suspended at an `.await`.
//!
//! ## What it does
//! Finds guards of locks that block the thread (std, parking_lot, spin, crossbeam) that are alive at an
//! `.await`, a `join!` or a `select!`: in a variable, in a temporary of the head of a `match`, `if let`,
//! `while let` or `for`, in an argument of the awaited call, or inside another value.
//!
//! ## Why it matters
//! The task can stay suspended for long. Until it goes on, whoever locks the same lock waits by
//! blocking its whole thread, with all other tasks on it. When the suspended task needs that
//! thread to go on, nothing goes on any more: a deadlock. Besides, such a future is not `Send`
//! and cannot be spawned on a multi-threaded runtime.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! async fn publish(_total: u64) {}
//!
//! async fn add(total: &Mutex<u64>, amount: u64) {
//!     let mut guard = total.lock().expect("mutex poisoned");
//!     *guard += amount;
//!     publish(amount).await;
//! }
//! ```
//!
//! ## Use instead
//! Let the guard end before the `.await`:
//! ```rust
//! use std::sync::Mutex;
//!
//! async fn publish(_total: u64) {}
//!
//! async fn add(total: &Mutex<u64>, amount: u64) {
//!     {
//!         let mut guard = total.lock().expect("mutex poisoned");
//!         *guard += amount;
//!     }
//!     publish(amount).await;
//! }
//! ```
//! Where the lock must stay held across the `.await`, use `tokio::sync::Mutex`.
//!
//! ## Known limits
//! `drop(guard)` before the `.await` releases the lock, and nothing is reported, though rustc may still
//! call the future not `Send`. A guard that is moved into a future which is then awaited is taken to
//! end there. Macros that are not known are not looked into. A lock whose type only a derive or an
//! attribute macro makes is not seen.

mod fixes;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use ra_ap_syntax::TextRange;

use super::context::Context;
use super::docs::docs;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::build::{Acquisition, Origin};
use crate::flow::function::FunctionFlow;
use crate::flow::graph::GuardId;
use crate::flow::held::Held;
use crate::knowledge::guards::{self, Family};
use crate::program::body::{Expr, ExprId, LocalId, Macro};

pub(super) static RULE: Rule = Rule {
    name: "guard-across-await",
    category: Category::Await,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &["clippy::await_holding_lock"],
    docs: docs!("guard_across_await.rs"),
    check,
    fixes: fixes::fixes,
};

/// A guard and the awaits it is held at.
struct Case<'a> {
    flow: &'a FunctionFlow,
    acquisition: &'a Acquisition,
    /// The variable it is bound to, unless it is a temporary.
    binding: Option<LocalId>,
    /// In source order, at least one.
    awaits: Vec<ExprId>,
    /// Where it ends, from the function's start.
    released: Vec<ra_ap_syntax::TextSize>,
}

impl Case<'_> {
    /// The variable's name, or the call that acquires.
    fn range(&self) -> TextRange {
        match (self.binding, self.acquisition.origin) {
            (Some(local), _) | (None, Origin::Param(local)) => {
                self.flow.body.local(local).range + self.flow.start
            }
            (None, Origin::Expr(id)) => self.flow.range(id),
        }
    }
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        for case in cases(flow) {
            findings.push(report(context, &case));
        }
    }
}

fn cases(flow: &FunctionFlow) -> Vec<Case<'_>> {
    let mut result = Vec::new();
    for region in &flow.regions {
        let mut by_guard: BTreeMap<GuardId, Vec<(ExprId, Held)>> = BTreeMap::new();
        for expr in flow.awaits(region) {
            for held in &region.held.at[&expr] {
                if flow.acquisition(*held).kind.family == Family::Sync {
                    by_guard.entry(held.guard).or_default().push((expr, *held));
                }
            }
        }
        for (guard, places) in by_guard {
            let mut awaits: Vec<ExprId> = places.iter().map(|(expr, _)| *expr).collect();
            awaits.dedup();
            let held = places[0].1;
            result.push(Case {
                flow,
                acquisition: flow.acquisition(held),
                binding: flow.binding(region, held),
                awaits,
                released: region
                    .held
                    .released
                    .get(&guard)
                    .into_iter()
                    .flatten()
                    .copied()
                    .collect(),
            });
        }
    }
    result
}

fn report(context: &Context<'_>, case: &Case<'_>) -> Finding {
    let flow = case.flow;
    let lock = lock_name(context, case);
    let holder = match case.binding {
        Some(local) => format!("`{}` keeps", flow.body.local(local).name),
        None => "a temporary guard keeps".to_owned(),
    };
    let places = describe_awaits(context, case);
    let message = format!(
        "{holder} {lock} locked across {places}: a task that wants the lock meanwhile blocks its whole thread, \
         and can deadlock"
    );
    let mut finding = context.finding(&RULE, RULE.severity, case.range(), message);
    for expr in &case.awaits {
        finding.related.push(context.related(
            await_range(flow, *expr),
            "the task can be suspended here while the lock is held",
        ));
    }
    if let Some(end) = case.released.last() {
        let at = TextRange::empty(*end + flow.start);
        finding
            .related
            .push(context.related(at, "the lock is released here"));
    }
    finding
}

/// "`self.state` (std `Mutex`)", or what is known of it.
fn lock_name(context: &Context<'_>, case: &Case<'_>) -> String {
    let label = case.acquisition.kind.label;
    let unnamed = || format!("a {}", label.split(',').next().unwrap_or(label));
    let Origin::Expr(call) = case.acquisition.origin else {
        return unnamed();
    };
    let receiver = case
        .flow
        .types
        .calls
        .get(&call)
        .and_then(|callee| callee.receiver.as_ref());
    let is_lock =
        receiver.is_some_and(|receiver| guards::lock_type(context.names, &receiver.ty).is_some());
    let Some(lock) = case.acquisition.lock.filter(|_| is_lock) else {
        return unnamed();
    };
    let source = context.source(case.flow.range(lock));
    let source = source.split_whitespace().collect::<String>();
    if source.is_empty() || source.len() > 40 {
        unnamed()
    } else {
        format!("`{source}` ({label})")
    }
}

fn describe_awaits(context: &Context<'_>, case: &Case<'_>) -> String {
    let what = |expr: &ExprId| match case.flow.body.expr(*expr) {
        Expr::Macro(Macro::Select(_)) => "`select!`",
        Expr::Macro(Macro::Join { .. }) => "`join!`",
        Expr::Yield(_) => "`yield`",
        _ => "`.await`",
    };
    let lines: Vec<usize> = case
        .awaits
        .iter()
        .map(|expr| context.line(await_range(case.flow, *expr)))
        .collect();
    match (case.awaits.as_slice(), lines.as_slice()) {
        ([only], [line]) => format!("the {} on line {line}", what(only)),
        (awaits, [first, ..]) => {
            format!("{} awaits, the first on line {first}", awaits.len())
        }
        _ => "an `.await`".to_owned(),
    }
}

/// The word `.await`, or the macro.
fn await_range(flow: &FunctionFlow, expr: ExprId) -> TextRange {
    let range = flow.range(expr);
    match flow.body.expr(expr) {
        Expr::Await(inner) => {
            let start = flow.range(*inner).end();
            if range.start() <= start && start < range.end() {
                TextRange::new(start, range.end())
            } else {
                range
            }
        }
        _ => range,
    }
}
