//! A guard is gone before the `.await`, but the compiler still takes the future for not `Send`.
//!
//! ## What it does
//! Finds variables of guard types that are not `Send` (those of std and parking_lot, `RefCell` borrows,
//! `watch` borrows, entered spans), which hold no guard any more at an `.await`, because it was dropped or
//! moved away before, and whose place in memory the future keeps all the same.
//!
//! ## Why it matters
//! The compiler decides by scopes whether a future is `Send`: a variable that was borrowed (by `*guard`,
//! by a method call) counts up to the end of its scope, even after `drop(guard)`. The lock is released,
//! nothing waits for it; yet `tokio::spawn` refuses the future, with an error that speaks of a guard
//! held across an `.await`.
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
//!     drop(guard);
//!     publish(amount).await;
//! }
//! ```
//!
//! ## Use instead
//! A block ends the variable too:
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
//!
//! ## Known limits
//! It is a hint, because a future need not be `Send`. It is a warning where the same file gives the
//! future to `tokio::spawn` or its like; what other files do with it is not looked at.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use ra_ap_syntax::TextRange;

use super::context::Context;
use super::docs::docs;
use super::release::block::Bound;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::function::{FunctionFlow, Region};
use crate::knowledge::spawns;
use crate::program::body::{Expr, ExprId, LocalId};
use crate::program::infer::Target;
use crate::program::items::DefId;

pub(super) static RULE: Rule = Rule {
    name: "guard-dropped-but-future-not-send",
    category: Category::Await,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &["clippy::await_holding_lock"],
    docs: docs!("guard_dropped_but_future_not_send.rs"),
    check,
    fixes,
};

/// A variable that no guard is in any more, and the awaits at which the future keeps its place.
struct Case<'a> {
    flow: &'a FunctionFlow,
    region: &'a Region,
    local: LocalId,
    /// In source order, at least one.
    awaits: Vec<ExprId>,
    /// Whether a guard was in it before.
    had_guard: bool,
}

impl Case<'_> {
    fn range(&self) -> TextRange {
        self.flow.body.local(self.local).range + self.flow.start
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
        let held = &region.held;
        let has = |local: &LocalId| held.bindings.values().any(|known| known.contains(local));
        let mut by_local: BTreeMap<LocalId, Vec<ExprId>> = BTreeMap::new();
        for expr in flow.awaits(region) {
            for local in held.emptied.get(&expr).into_iter().flatten() {
                by_local.entry(*local).or_default().push(expr);
            }
        }
        // What is held somewhere is another rule's matter, and mending that mends this.
        by_local.retain(|local, _| !is_held_at_some_await(flow, region, *local));
        result.extend(by_local.into_iter().map(|(local, awaits)| Case {
            flow,
            region,
            local,
            awaits,
            had_guard: has(&local),
        }));
    }
    result
}

fn is_held_at_some_await(flow: &FunctionFlow, region: &Region, local: LocalId) -> bool {
    let held = &region.held;
    flow.awaits(region)
        .iter()
        .flat_map(|expr| &held.at[expr])
        .any(|guard| {
            let bindings = held.bindings.get(&guard.guard);
            bindings.is_some_and(|bindings| bindings.contains(&local))
        })
}

fn report(context: &Context<'_>, case: &Case<'_>) -> Finding {
    let flow = case.flow;
    let name = &flow.body.local(case.local).name;
    let first = flow.range(case.awaits[0]);
    let line = context.line(TextRange::empty(first.end()));
    let why = if case.had_guard {
        format!("`{name}` has given its guard away before the await on line {line}")
    } else {
        format!("`{name}` holds no guard at the await on line {line}")
    };
    let spawn = spawned(context, case);
    let severity = spawn.map_or(RULE.severity, |_| Severity::Warning);
    let message = format!(
        "{why}, but the compiler counts it up to the end of its block: the future is not `Send`"
    );
    let mut finding = context.finding(&RULE, severity, case.range(), message);
    for guard in bound_guards(case) {
        for end in case.region.held.released.get(&guard).into_iter().flatten() {
            let at = TextRange::empty(*end + flow.start);
            finding
                .related
                .push(context.related(at, "the guard ends here"));
        }
    }
    for expr in &case.awaits {
        let range = flow.range(*expr);
        let text = "the future keeps the variable's place across this await";
        finding.related.push(context.related(range, text));
    }
    if let Some(call) = spawn {
        let text = "this asks of the future to be `Send`";
        finding.related.push(context.related(call, text));
    }
    finding
}

fn bound_guards(case: &Case<'_>) -> Vec<crate::flow::graph::GuardId> {
    let bindings = &case.region.held.bindings;
    let mut guards: Vec<_> = bindings
        .iter()
        .filter(|(_, locals)| locals.contains(&case.local))
        .map(|(guard, _)| *guard)
        .collect();
    guards.sort_unstable();
    guards
}

/// Where the future is given to a function that takes only futures that are `Send`.
fn spawned(context: &Context<'_>, case: &Case<'_>) -> Option<TextRange> {
    match case.region.owner {
        Some(owner) => spawn_with(context, case.flow, |_, arg| arg == owner),
        None => context.functions().find_map(|flow| {
            spawn_with(context, flow, |flow, arg| {
                called(flow, arg) == Some(case.flow.def)
            })
        }),
    }
}

/// A call of such a function in a body, with an argument as it is asked for.
fn spawn_with(
    context: &Context<'_>,
    flow: &FunctionFlow,
    is_meant: impl Fn(&FunctionFlow, ExprId) -> bool,
) -> Option<TextRange> {
    let call = flow.body.expr_ids().find(|id| {
        let args = match flow.body.expr(*id) {
            Expr::Call { args, .. } => args.as_slice(),
            Expr::MethodCall(call) => &call.args,
            _ => return false,
        };
        args.iter().any(|arg| is_meant(flow, *arg))
            && flow
                .callee(context.program(), *id)
                .is_some_and(|path| spawns::wants_send(&path))
    });
    call.map(|id| flow.range(id))
}

/// The function that an expression calls.
fn called(flow: &FunctionFlow, id: ExprId) -> Option<DefId> {
    match flow.types.calls.get(&id)?.target {
        Target::Def(def) => Some(def),
        Target::External(_) => None,
    }
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let case = context
        .functions()
        .flat_map(cases)
        .find(|case| case.range() == finding.range);
    let Some(case) = case.filter(|case| case.had_guard) else {
        return Vec::new();
    };
    let holders = [case.local];
    let bound = Bound::new(context, case.flow, case.local, &holders, &case.awaits);
    let fix = bound.and_then(|bound| bound.in_block_for_drop());
    fix.into_iter().collect()
}
