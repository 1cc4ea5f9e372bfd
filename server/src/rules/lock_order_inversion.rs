//! Two locks are taken in one order here and in the other order elsewhere.
//!
//! ## What it does
//! Notes, for every function of the workspace, which locks are taken while another one is held, in the
//! function itself and in those that it calls. A lock is known by the field or static that it is. Where
//! the notes lead in a circle (`a` before `b` in one place, `b` before `a` in another, or a longer one),
//! one place of each order is reported, with the other places as related information.
//!
//! ## Why it matters
//! Two threads that take two locks in different orders can each hold the one that the other waits for.
//! Then neither ever goes on. It takes bad luck, so tests do not show it.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! struct Bank {
//!     accounts: Mutex<Vec<u64>>,
//!     log: Mutex<Vec<String>>,
//! }
//!
//! impl Bank {
//!     fn deposit(&self, amount: u64) {
//!         let mut accounts = self.accounts.lock().expect("accounts");
//!         let mut log = self.log.lock().expect("log");
//!         accounts.push(amount);
//!         log.push(format!("deposit {amount}"));
//!     }
//!
//!     fn report(&self) -> String {
//!         let log = self.log.lock().expect("log");
//!         let accounts = self.accounts.lock().expect("accounts");
//!         format!("{} accounts, {}", accounts.len(), log.join(", "))
//!     }
//! }
//! ```
//!
//! ## Use instead
//! Decide on one order, or hold one lock at a time:
//! ```rust
//! use std::sync::Mutex;
//!
//! struct Bank {
//!     accounts: Mutex<Vec<u64>>,
//!     log: Mutex<Vec<String>>,
//! }
//!
//! impl Bank {
//!     fn deposit(&self, amount: u64) {
//!         let mut accounts = self.accounts.lock().expect("accounts");
//!         let mut log = self.log.lock().expect("log");
//!         accounts.push(amount);
//!         log.push(format!("deposit {amount}"));
//!     }
//!
//!     fn report(&self) -> String {
//!         let accounts = self.accounts.lock().expect("accounts").len();
//!         let log = self.log.lock().expect("log");
//!         format!("{accounts} accounts, {}", log.join(", "))
//!     }
//! }
//! ```
//! Locks that are always taken together can be one lock around both values.
//!
//! ## Known limits
//! The same field of two values counts as one lock, so that the order among values of one type is
//! not looked at, and two values that never meet are taken to meet. Locks in local variables
//! and parameters have no name for this. Circles of more than four locks are not looked for, and
//! two orders in two branches of one `if` or `match` are taken to be meant (by an address or a number
//! that says which lock comes first).

#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::lock_order::{Cycle, Order, Step, steps_of};
use crate::flow::place::LockName;

pub(super) static RULE: Rule = Rule {
    name: "lock-order-inversion",
    category: Category::Deadlock,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("lock_order_inversion.rs"),
    check,
    fixes: |_, _| Vec::new(),
};

/// Stories with more calls than this are told as a hint.
const MAX_CALLS: usize = 2;

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let steps: Vec<Step> = context
        .functions()
        .filter(|flow| !flow.acquisitions.is_empty())
        .flat_map(|flow| steps_of(context.bodies, flow.def))
        .collect();
    // Most files take one lock at a time, and have no part in any order.
    if steps.is_empty() {
        return;
    }
    let Some(order) = Order::of_project(context.bodies, context.cancel) else {
        return;
    };
    for step in &steps {
        if order.stands_for_all(step)
            && let Some(cycle) = order.cycle_of(step)
        {
            findings.extend(report(context, &cycle));
        }
    }
}

fn report(context: &Context<'_>, cycle: &Cycle) -> Option<Finding> {
    let step = cycle.first()?;
    let at = step.way.first()?;
    let range = at.range + context.program().range(at.def).start();
    let (first, second) = (name(context, &step.first), name(context, &step.second));
    let message = match cycle.as_slice() {
        [_, _] => format!(
            "`{second}` is locked here while `{first}` is held, and elsewhere it is the other way \
             round: two threads can wait for each other for ever"
        ),
        _ => {
            let names: Vec<String> = cycle
                .iter()
                .map(|step| format!("`{}`", name(context, &step.first)))
                .collect();
            format!(
                "`{second}` is locked here while `{first}` is held, and elsewhere the order goes \
                 round in a circle ({}): threads can wait for each other for ever",
                names.join(", then ")
            )
        }
    };
    let calls = cycle.iter().map(|step| step.way.len() - 1).max();
    let severity = match calls {
        Some(calls) if calls > MAX_CALLS => Severity::Hint,
        _ => RULE.severity,
    };
    let mut finding = context.finding(&RULE, severity, range, message);
    for (number, step) in cycle.iter().enumerate() {
        let (first, second) = (name(context, &step.first), name(context, &step.second));
        let where_ = if number == 0 { "here" } else { "elsewhere" };
        let held = format!("{where_}, `{first}` is locked first");
        finding.related.extend(context.related_at(step.taken, held));
        for (number, spot) in step.way.iter().enumerate() {
            let what = if number + 1 == step.way.len() {
                format!("and then `{second}`")
            } else {
                "by what is called here".to_owned()
            };
            finding.related.extend(context.related_at(*spot, what));
        }
    }
    Some(finding)
}

/// `Bank.accounts`, or the name of a static.
fn name(context: &Context<'_>, lock: &LockName) -> String {
    let program = context.program();
    match lock {
        LockName::Field(owner, field) => format!("{}.{field}", program.def(*owner).name),
        LockName::Static(def) => program.def(*def).name.to_string(),
    }
}
