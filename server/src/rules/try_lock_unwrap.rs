//! `try_lock().unwrap()` panics whenever somebody else holds the lock.
//!
//! ## What it does
//! Finds `.unwrap()` and `.expect(…)` on what `try_lock()`, `try_read()`, `try_write()`, `try_acquire()` and
//! their like give, of std's locks, parking_lot's, and async ones.
//!
//! ## Why it matters
//! `try_lock` fails when the lock is taken, which is what locks are for. The panic then comes when two
//! threads meet, seldom, and not where one looks for it. Wait with `lock()`, or say what happens when
//! the lock is taken.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! fn add(total: &Mutex<u64>, amount: u64) {
//!     *total.try_lock().unwrap() += amount;
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Mutex;
//!
//! fn add(total: &Mutex<u64>, amount: u64) {
//!     if let Ok(mut total) = total.try_lock() {
//!         *total += amount;
//!     }
//! }
//! ```
//!
//! ## Known limits
//! `expect` with a text that says why the lock must be free is taken to know it, and gets only a hint.
//! `try_lock_for` and `try_lock_until` wait, and are left alone; so are a lock that the function has made
//! itself, and test code.

mod fixes;
#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::context::Context;
use super::docs::docs;
use super::guard_sites::{guard_in, kept};
use super::lock_name::lock_name;
use super::uses::Uses;
use super::{Category, Rule, statements};
use crate::finding::{Finding, Severity};
use crate::flow::build::{Acquisition, Origin};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::Family;
use crate::program::body::{Expr, ExprId, MethodCall};

pub(super) static RULE: Rule = Rule {
    name: "try-lock-unwrap",
    category: Category::Lock,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("try_lock_unwrap.rs"),
    check,
    fixes: fixes::fixes,
};

struct Site<'a> {
    flow: &'a FunctionFlow,
    /// `lock.try_lock().unwrap()`.
    unwrap: ExprId,
    unwrapped: &'a MethodCall,
    tried: &'a MethodCall,
    acquisition: &'a Acquisition,
}

impl Site<'_> {
    /// `try_lock().unwrap()`.
    fn range(&self) -> TextRange {
        let start = self.tried.name_range + self.flow.start;
        TextRange::new(start.start(), self.flow.range(self.unwrap).end())
    }
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for site in sites(context, flow) {
            findings.push(report(context, &site));
        }
    }
}

fn sites<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<Site<'a>> {
    let body = &flow.body;
    body.expr_ids()
        .filter_map(|unwrap| {
            let Expr::MethodCall(unwrapped) = body.expr(unwrap) else {
                return None;
            };
            if unwrapped.name != "unwrap" && unwrapped.name != "expect" {
                return None;
            }
            let Expr::MethodCall(tried) = body.expr(unwrapped.receiver) else {
                return None;
            };
            let waits = tried.name.ends_with("_for") || tried.name.ends_with("_until");
            if !tried.name.starts_with("try_") || waits {
                return None;
            }
            let acquisition = flow.acquisitions.iter().find(|acquisition| {
                acquisition.tried && acquisition.origin == Origin::Expr(unwrapped.receiver)
            })?;
            let kind = guard_in(context, flow.types.expr(unwrapped.receiver))?;
            let counts = matches!(kind.family, Family::Sync | Family::Async)
                && !is_just_made(context, flow, tried.receiver);
            counts.then_some(Site {
                flow,
                unwrap,
                unwrapped,
                tried,
                acquisition,
            })
        })
        .collect()
}

/// Whether a lock was made in this function, so that nobody else can hold it as yet.
fn is_just_made(context: &Context<'_>, flow: &FunctionFlow, lock: ExprId) -> bool {
    let body = &flow.body;
    let made = Uses::new(context, flow)
        .root(lock)
        .and_then(|local| statements::let_of(body, local));
    made.is_some_and(|(_, init)| match body.expr(init) {
        Expr::Call { callee, .. } => {
            matches!(body.expr(*callee), Expr::Path(path) if path.last_name().is_some_and(|name| name == "new"))
        }
        _ => false,
    })
}

fn report(context: &Context<'_>, site: &Site<'_>) -> Finding {
    let tried = &site.tried.name;
    let unwrapped = &site.unwrapped.name;
    let lock = lock_name(context, site.flow, site.acquisition);
    let when = match kept(site.acquisition.kind) {
        "the permit" => format!("whenever all permits of {lock} are out"),
        _ => format!("whenever somebody else holds {lock}"),
    };
    let message = format!("`{tried}().{unwrapped}(…)` panics {when}, which is nobody's mistake");
    let message = message.replace("unwrap(…)", "unwrap()");
    let severity = match unwrapped.as_str() {
        "expect" => Severity::Hint,
        _ => RULE.severity,
    };
    context.finding(&RULE, severity, site.range(), message)
}
