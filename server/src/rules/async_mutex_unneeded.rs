//! An async lock is never held across an `.await`: a std lock does the same, faster.
//!
//! ## What it does
//! Finds `Mutex`es and `RwLock`s of tokio, async-lock and futures, in a private field or in a variable,
//! of which no guard anywhere lives across an `.await` other than the one that acquires it.
//!
//! ## Why it matters
//! What an async lock is for is to be held across an `.await`. It costs more than a std lock, its
//! `lock()` is one more place where a task can be suspended and cancelled, and it works in async code
//! only. tokio's own documentation advises std's `Mutex` for data.
//!
//! ## Example
//! ```rust
//! use tokio::sync::Mutex;
//!
//! pub struct Account {
//!     amounts: Mutex<Vec<u64>>,
//! }
//!
//! impl Account {
//!     pub fn new() -> Account {
//!         Account { amounts: Mutex::new(Vec::new()) }
//!     }
//!
//!     pub async fn add(&self, amount: u64) {
//!         self.amounts.lock().await.push(amount);
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Mutex;
//!
//! pub struct Account {
//!     amounts: Mutex<Vec<u64>>,
//! }
//!
//! impl Account {
//!     pub fn new() -> Account {
//!         Account { amounts: Mutex::new(Vec::new()) }
//!     }
//!
//!     pub async fn add(&self, amount: u64) {
//!         self.amounts.lock().expect("mutex poisoned").push(amount);
//!     }
//! }
//! ```
//!
//! ## Known limits
//! Every use of the lock must be in view: a private field in a file without modules of its own in
//! other files, made where its struct is made, or a variable of one function and its `Arc` clones. A
//! lock that is lent, passed on, or used in any other way than `lock().await` and its like is left alone,
//! and so is one that is held at a call that blocks, or whose name means something else too in code that
//! has nothing to do with locks. Test code is spared.

mod fields;
mod fixes;
#[cfg(test)]
mod tests;
mod variables;

use ra_ap_syntax::TextRange;

use super::context::Context;
use super::docs::docs;
use super::guard_sites::value_of;
use super::held_calls::held_calls;
use super::uses::{Use, Uses};
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::build::Origin;
use crate::flow::context::Context as Runs;
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::{self, Family};
use crate::program::body::{Expr, ExprId, LocalId};
use crate::program::solve::Solver;
use crate::program::ty::Ty;

pub(crate) static RULE: Rule = Rule {
    name: "async-mutex-unneeded",
    category: Category::Lock,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("async_mutex_unneeded.rs"),
    check,
    fixes: fixes::fixes,
};

/// An async lock that a std one could replace.
struct Unneeded {
    /// The field's or variable's name, where it is declared: bytes of the file.
    declared: TextRange,
    name: String,
    /// Its type, perhaps behind an `Arc`.
    ty: Ty,
    /// For messages: "tokio `Mutex`".
    label: String,
    /// The paths that name the lock's type: before `<…>` in a type, before `::new` in a call.
    types: Vec<TextRange>,
    /// The `.await` of each acquisition.
    awaits: Vec<TextRange>,
    /// Whether guards end with their scopes only: then the future stays `Send` with std's guards.
    scoped: bool,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for unneeded in all(context) {
        let name = &unneeded.name;
        let message = format!(
            "no guard of `{name}` ({}) lives across another `.await`: a std lock does the same, faster, and \
             needs no async code",
            unneeded.label
        );
        let mut finding = context.finding(&RULE, RULE.severity, unneeded.declared, message);
        for awaited in unneeded.awaits.iter().take(MOST_RELATED) {
            let message = "acquired here, and released before the next `.await`";
            finding.related.push(context.related(*awaited, message));
        }
        findings.push(finding);
    }
}

/// So many places show what is meant.
const MOST_RELATED: usize = 3;

fn all(context: &Context<'_>) -> Vec<Unneeded> {
    // Where no async lock is named there is none to be found.
    let names_one = ["tokio", "async_lock", "futures", "smol", "async_std"]
        .iter()
        .any(|krate| context.text.contains(krate));
    if !names_one || context.is_test_file() {
        return Vec::new();
    }
    let mut found = fields::unneeded(context);
    found.extend(variables::unneeded(context));
    found
}

/// What an async lock is called in messages, if the type is one or an `Arc` of one.
fn async_lock(context: &Context<'_>, ty: &Ty) -> Option<&'static str> {
    let solver = Solver::new(context.names);
    let inner = solver.args_of(ty, "std::sync::Arc");
    let ty = inner.as_ref().and_then(|args| args.first()).unwrap_or(ty);
    let lock = guards::lock_type(context.names, ty)?;
    let kind = guards::all().iter().find(|kind| kind.lock == lock)?;
    let is_data = lock.ends_with("::Mutex") || lock.ends_with("::RwLock");
    let label = kind.label.split(',').next()?;
    (is_data && kind.family == Family::Async).then_some(label)
}

/// How one use of a lock acquires it.
struct Acquired {
    awaited: TextRange,
    scoped: bool,
}

/// The acquisition that a use of a lock is the start of, if its guard lives across no other `.await`
/// and goes nowhere.
fn brief(
    context: &Context<'_>,
    flow: &FunctionFlow,
    uses: &Uses<'_>,
    used: ExprId,
) -> Option<Acquired> {
    let body = &flow.body;
    let call = uses.parent(used)?;
    let Expr::MethodCall(method) = body.expr(call) else {
        return None;
    };
    let acquires = matches!(method.name.as_str(), "lock" | "read" | "write");
    let awaited = uses.parent(call)?;
    if method.receiver != used
        || !acquires
        || !matches!(body.expr(awaited), Expr::Await(_))
        || flow.context(awaited) != Runs::Async
    {
        return None;
    }
    let number = flow
        .acquisitions
        .iter()
        .position(|acquisition| acquisition.origin == Origin::Expr(awaited))?;
    if is_held_elsewhere(context, flow, number) {
        return None;
    }
    let bindings: Vec<LocalId> = flow
        .regions
        .iter()
        .flat_map(|region| &region.held.bindings)
        .filter(|(guard, _)| guard.0 as usize == number)
        .flat_map(|(_, bindings)| bindings.iter().copied())
        .collect();
    let scoped = match bindings.as_slice() {
        [] => {
            let value = value_of(context, flow, uses, &flow.acquisitions[number])?;
            matches!(uses.of(value), Use::Read | Use::Change).then_some(true)?
        }
        [local] if guards::is_guard(context.names, flow.types.local(*local)) => {
            ends_well(context, flow, uses, *local)?
        }
        _ => return None,
    };
    let range = TextRange::new(flow.range(call).end(), flow.range(awaited).end());
    Some(Acquired {
        awaited: range,
        scoped,
    })
}

/// Whether a guard is held at an await, at a call that blocks, or in another body.
fn is_held_elsewhere(context: &Context<'_>, flow: &FunctionFlow, number: usize) -> bool {
    let is_it = |guard: crate::flow::graph::GuardId| guard.0 as usize == number;
    let across = flow.regions.iter().any(|region| {
        flow.awaits(region)
            .iter()
            .any(|id| region.held.at[id].iter().any(|held| is_it(held.guard)))
            || region
                .held
                .captured
                .values()
                .flatten()
                .any(|(_, guard)| is_it(*guard))
    });
    across
        || held_calls(flow).iter().any(|case| {
            is_it(case.guard)
                && flow
                    .callee(context.program(), case.call)
                    .is_some_and(|path| context.program().blocking(&path).is_some())
        })
}

/// Whether a guard in a variable is only used and ends with its scope, or also by `drop`.
fn ends_well(
    context: &Context<'_>,
    flow: &FunctionFlow,
    uses: &Uses<'_>,
    local: LocalId,
) -> Option<bool> {
    let mut scoped = true;
    for (id, how) in uses.of_local(local)? {
        match how {
            Use::Read | Use::Change => {}
            Use::Move => {
                let call = uses.parent(id)?;
                let dropped = flow.callee(context.program(), call)? == "std::mem::drop";
                scoped = false;
                dropped.then_some(())?;
            }
            Use::Lend | Use::Unknown => return None,
        }
    }
    Some(scoped)
}
