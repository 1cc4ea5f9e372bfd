//! `drop(&guard)` drops a reference and releases nothing: the lock stays held.
//!
//! ## What it does
//! Finds calls of `drop` that are given a reference to a guard.
//!
//! ## Why it matters
//! To drop a reference does nothing at all. The guard lives on to the end of its scope, and code that
//! relies on the lock being free, most of all code that locks it again, waits for ever.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! fn add(total: &Mutex<u64>, amount: u64) {
//!     let mut guard = total.lock().expect("mutex poisoned");
//!     *guard += amount;
//!     drop(&guard);
//!     println!("added {amount}");
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Mutex;
//!
//! fn add(total: &Mutex<u64>, amount: u64) {
//!     let mut guard = total.lock().expect("mutex poisoned");
//!     *guard += amount;
//!     drop(guard);
//!     println!("added {amount}");
//! }
//! ```
//!
//! ## Known limits
//! References that hide in a generic parameter are not seen.

#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::context::{Context, fix};
use super::docs::docs;
use super::guard_sites::guard_in;
use super::uses::Uses;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::GuardKind;
use crate::program::body::{Expr, ExprId};
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "drop-reference-of-guard",
    category: Category::Lock,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &["dropping_references"],
    docs: docs!("drop_reference_of_guard.rs"),
    check,
    fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        for (call, arg, kind) in drops(context, flow) {
            let source = context.source(flow.range(arg));
            let message = format!(
                "`drop({source})` drops a reference and does nothing: the guard goes on holding its {}",
                kind.label
            );
            findings.push(context.finding(&RULE, RULE.severity, flow.range(call), message));
        }
    }
}

/// The calls of `drop` with a reference to a guard, and the reference.
fn drops(context: &Context<'_>, flow: &FunctionFlow) -> Vec<(ExprId, ExprId, &'static GuardKind)> {
    let body = &flow.body;
    body.expr_ids()
        .filter_map(|id| {
            let Expr::Call { args, .. } = body.expr(id) else {
                return None;
            };
            let [arg] = args.as_slice() else { return None };
            let Ty::Ref(..) = flow.types.expr(*arg) else {
                return None;
            };
            let kind = guard_in(context, flow.types.expr(*arg).strip_refs())?;
            let callee = flow.callee(context.program(), id)?;
            (callee == "std::mem::drop").then_some((id, *arg, kind))
        })
        .collect()
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let found = context.functions().find_map(|flow| {
        drops(context, flow)
            .into_iter()
            .find(|(call, ..)| flow.range(*call) == finding.range)
            .map(|(_, arg, _)| (flow, arg))
    });
    let Some((flow, arg)) = found else {
        return Vec::new();
    };
    let Expr::Ref { expr, .. } = flow.body.expr(arg) else {
        return Vec::new();
    };
    let Expr::Local(local) = flow.body.expr(*expr) else {
        return Vec::new();
    };
    if !Uses::new(context, flow).can_end(*local, arg) {
        return Vec::new();
    }
    let name = &flow.body.local(*local).name;
    let reference = TextRange::new(flow.range(arg).start(), flow.range(*expr).start());
    let mut release = fix(
        format!("Drop the guard itself: `drop({name})`"),
        vec![context.edit(reference, "")],
    );
    release.safe = true;
    release.preferred = true;
    vec![release]
}
