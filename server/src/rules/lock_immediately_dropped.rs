//! A lock is acquired and its guard dropped in the same statement, so nothing is protected.
//!
//! ## What it does
//! Finds `let _ = lock.lock()`, `_ = lock.lock()` and the statement `lock.lock();`, where what is
//! dropped is a guard, or a `Result` or `Option` of one: of the locks of std, parking_lot, spin and
//! crossbeam, of async locks that are awaited, of semaphores, and of a tracing span that is entered.
//!
//! ## Why it matters
//! `_` is no variable: it binds nothing, and what stands on the right ends with the statement. The lock
//! is free again before the next line runs. `_guard` is a variable, and keeps it.
//!
//! ## Example
//! ```rust,compile_fail
//! use std::sync::Mutex;
//!
//! fn append(serial: &Mutex<()>, line: &str) {
//!     let _ = serial.lock();
//!     println!("{line}");
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Mutex;
//!
//! fn append(serial: &Mutex<()>, line: &str) {
//!     let _guard = serial.lock();
//!     println!("{line}");
//! }
//! ```
//! Where the lock is only waited for, `drop(serial.lock())` says so.
//!
//! ## Known limits
//! At the very end of a block nothing follows that could be protected: there such a statement is taken
//! for a wait. A guard that a `Condvar` gives back is taken to be no longer needed. References into a
//! `DashMap`, borrows of a `RefCell` and of a `watch` channel are left alone, for there the call itself
//! is often what matters. So are permits in a file that adds permits to a semaphore by hand, which is
//! how one waits for a signal.
//! rustc refuses the form with `let` for std's locks; the finding stands all the same, with its fixes.

mod fixes;
#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::context::Context;
use super::docs::docs;
use super::guard_sites::{acquisition_of, guard_in, kept};
use super::lock_name::lock_name;
use super::statements::Place;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::build::Acquisition;
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::Family;
use crate::program::body::{Expr, ExprId, Pat, Statement};

pub(super) static RULE: Rule = Rule {
    name: "lock-immediately-dropped",
    category: Category::Lock,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &["let_underscore_lock", "clippy::let_underscore_lock"],
    docs: docs!("lock_immediately_dropped.rs"),
    check,
    fixes: fixes::fixes,
};

/// A statement whose guard ends with it.
struct Site<'a> {
    flow: &'a FunctionFlow,
    place: Place,
    form: Form,
    /// What the guard is, or is in.
    value: ExprId,
    acquisition: &'a Acquisition,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// `let _ = value;`, with the range of `_`.
    Let(TextRange),
    /// `_ = value;`, with the range of `_`.
    Assign(TextRange),
    /// `value;`
    Statement,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        for site in sites(context, flow) {
            findings.push(report(context, &site));
        }
    }
}

fn sites<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<Site<'a>> {
    let body = &flow.body;
    let mut sites = Vec::new();
    for id in body.expr_ids() {
        let Expr::Block(block) = body.expr(id) else {
            continue;
        };
        for (index, statement) in block.statements.iter().enumerate() {
            let Some((form, value)) = dropped(flow, statement) else {
                continue;
            };
            let is_last = index + 1 == block.statements.len() && block.tail.is_none();
            if is_last {
                continue;
            }
            let Some(kind) = guard_in(context, flow.types.expr(value)) else {
                continue;
            };
            if !matches!(kind.family, Family::Sync | Family::Async | Family::Span)
                || kept(kind) == "the permit" && gives_signals(context.text)
            {
                continue;
            }
            if let Some(acquisition) = acquisition_of(flow, value) {
                sites.push(Site {
                    flow,
                    place: Place { block: id, index },
                    form,
                    value,
                    acquisition,
                });
            }
        }
    }
    sites
}

/// Whether a text uses a semaphore as a signal: who waits for a permit that another one adds has no
/// need to keep it.
fn gives_signals(text: &str) -> bool {
    text.contains("add_permits") || text.contains("Semaphore::new(0)")
}

/// The value that a statement makes and drops.
fn dropped(flow: &FunctionFlow, statement: &Statement) -> Option<(Form, ExprId)> {
    let body = &flow.body;
    match statement {
        Statement::Let {
            pat,
            init: Some(init),
            otherwise: None,
            ..
        } if matches!(body.pat(*pat), Pat::Wildcard) => {
            let range = body.pats[pat.index()].1 + flow.start;
            Some((Form::Let(range), *init))
        }
        Statement::Expr { expr, .. } => match body.expr(*expr) {
            Expr::Assign { lhs, rhs } if matches!(body.expr(*lhs), Expr::Underscore) => {
                Some((Form::Assign(flow.range(*lhs)), *rhs))
            }
            _ => Some((Form::Statement, *expr)),
        },
        Statement::Let { .. } => None,
    }
}

fn report(context: &Context<'_>, site: &Site<'_>) -> Finding {
    let lock = lock_name(context, site.flow, site.acquisition);
    let kept = kept(site.acquisition.kind);
    let how = match site.form {
        Form::Let(_) | Form::Assign(_) => "`_` keeps nothing:",
        Form::Statement => "nothing keeps the guard:",
    };
    let end = match kept {
        "the span" => "the span is left again before the next line runs".to_owned(),
        "the permit" => {
            format!("the permit of {lock} is given back before the next line runs")
        }
        _ => format!("{lock} is unlocked again before the next line runs"),
    };
    let message = format!("{how} {end}, and nothing is protected by it");
    context.finding(&RULE, RULE.severity, site.flow.range(site.value), message)
}
