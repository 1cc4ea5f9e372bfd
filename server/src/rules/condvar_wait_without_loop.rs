//! `Condvar::wait` is called once, without looking again whether what it waited for is so.
//!
//! ## What it does
//! Finds `wait()` of std's and parking_lot's `Condvar` outside any loop.
//!
//! ## Why it matters
//! `wait` may return without a notification: a spurious wake-up. And after a notification another
//! thread may be quicker and change the condition back. Only a look at the condition itself, again and
//! again, is reliable: `wait_while`, or `wait` in a `while`.
//!
//! ## Example
//! ```rust
//! use std::sync::{Condvar, Mutex};
//!
//! fn until_ready(ready: &Mutex<bool>, changed: &Condvar) {
//!     let mut guard = ready.lock().expect("mutex poisoned");
//!     if !*guard {
//!         guard = changed.wait(guard).expect("mutex poisoned");
//!     }
//!     println!("ready: {guard}");
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::{Condvar, Mutex};
//!
//! fn until_ready(ready: &Mutex<bool>, changed: &Condvar) {
//!     let guard = ready.lock().expect("mutex poisoned");
//!     let guard = changed
//!         .wait_while(guard, |ready| !*ready)
//!         .expect("mutex poisoned");
//!     println!("ready: {guard}");
//! }
//! ```
//!
//! ## Known limits
//! Any loop around the call counts, in the same function or closure. A function that is given the guard,
//! or gives it back, is taken to be called in a loop. A wait with a timeout is left alone: it has to end
//! somehow. parking_lot promises that there are no spurious wake-ups, so there it is an `info`. Test
//! code is spared.

#[cfg(test)]
mod tests;

use ra_ap_syntax::{TextRange, TextSize};

use super::context::{Context, fix};
use super::docs::docs;
use super::guard_sites::{acquisition_in, acquisition_of, guard_in};
use super::uses::Uses;
use super::{Category, Rule, statements};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::build::Origin;
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId, LocalId, MethodCall};

pub(super) static RULE: Rule = Rule {
    name: "condvar-wait-without-loop",
    category: Category::Lock,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("condvar_wait_without_loop.rs"),
    check,
    fixes,
};

struct Site<'a> {
    flow: &'a FunctionFlow,
    id: ExprId,
    call: &'a MethodCall,
    /// Whether wake-ups can be spurious.
    spurious: bool,
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
    let mut uses = None;
    let mut sites = Vec::new();
    for id in body.expr_ids() {
        let Expr::MethodCall(call) = body.expr(id) else {
            continue;
        };
        if call.name != "wait" {
            continue;
        }
        let spurious = match flow.callee(context.program(), id).as_deref() {
            Some("std::sync::Condvar::wait") => true,
            Some("parking_lot::Condvar::wait") => false,
            _ => continue,
        };
        let uses = uses.get_or_insert_with(|| Uses::new(context, flow));
        if is_own_guard(flow, call)
            && guard_in(context, flow.types.expr(body.root)).is_none()
            && !is_repeated(context, flow, uses, id)
        {
            sites.push(Site {
                flow,
                id,
                call,
                spurious,
            });
        }
    }
    sites
}

/// Whether the function itself acquires the guard that it waits with.
fn is_own_guard(flow: &FunctionFlow, call: &MethodCall) -> bool {
    let Some(arg) = call.args.first() else {
        return false;
    };
    let acquisition = match waited_with(flow, *arg) {
        Some(local) => acquisition_in(flow, local),
        None => acquisition_of(flow, *arg),
    };
    acquisition.is_some_and(|acquisition| matches!(acquisition.origin, Origin::Expr(_)))
}

/// The variable that a guard is passed in: `guard`, or parking_lot's `&mut guard`.
fn waited_with(flow: &FunctionFlow, arg: ExprId) -> Option<LocalId> {
    match flow.body.expr(arg) {
        Expr::Local(local) => Some(*local),
        Expr::Ref { expr, .. } => waited_with(flow, *expr),
        _ => None,
    }
}

/// Whether a loop is around a call; a closure that may be run in one counts too.
fn is_repeated(context: &Context<'_>, flow: &FunctionFlow, uses: &Uses<'_>, id: ExprId) -> bool {
    for outer in uses.ancestors(id) {
        match flow.body.expr(outer) {
            Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => return true,
            Expr::Closure(_) => {
                let spawned = uses.parent(outer).is_some_and(|call| {
                    flow.callee(context.program(), call)
                        .is_some_and(|path| context.program().lists().is_wrapper(&path))
                });
                return !spawned;
            }
            Expr::Async { .. } => return false,
            _ => {}
        }
    }
    false
}

fn report(context: &Context<'_>, site: &Site<'_>) -> Finding {
    let advice = "look at the condition again in a loop, or use `wait_while`";
    let (severity, message) = if site.spurious {
        let why =
            "`wait` can return without a notification, and another thread can be quicker after one";
        (RULE.severity, format!("{why}: {advice}"))
    } else {
        let why =
            "after the notification another thread can be quicker and change the condition back";
        (Severity::Info, format!("{why}: {advice}"))
    };
    let start = (site.call.name_range + site.flow.start).start();
    let range = TextRange::new(start, site.flow.range(site.id).end());
    context.finding(&RULE, severity, range, message)
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = context.functions().find_map(|flow| {
        sites(context, flow)
            .into_iter()
            .find(|site| flow.range(site.id).end() == finding.range.end())
    });
    site.and_then(|site| while_for_if(context, &site))
        .into_iter()
        .collect()
}

/// `if !*guard { guard = cv.wait(guard)…; }` with `while` in place of `if`.
fn while_for_if(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let flow = site.flow;
    let body = &flow.body;
    let uses = Uses::new(context, flow);
    let guard = waited_with(flow, *site.call.args.first()?)?;
    let given_back = !site.spurious
        || uses.ancestors(site.id).any(|outer| {
            matches!(body.expr(outer), Expr::Assign { lhs, .. }
                if matches!(body.expr(*lhs), Expr::Local(local) if *local == guard))
        });
    let (whole, cond) = uses
        .ancestors(site.id)
        .find_map(|outer| match body.expr(outer) {
            Expr::If {
                cond,
                then,
                otherwise: None,
            } if body.range(*then).contains_range(body.range(site.id)) => Some((outer, *cond)),
            _ => None,
        })?;
    let asks_guard = statements::uses(body, guard)
        .iter()
        .any(|id| body.range(cond).contains_range(body.range(*id)));
    let binds = body.expr_ids().any(|id| {
        matches!(body.expr(id), Expr::Let { .. }) && body.range(cond).contains_range(body.range(id))
    });
    let range = flow.range(whole);
    let is_if = context.source(range).starts_with("if ");
    let is_statement = statements::statement_of(body, whole).is_some();
    if !given_back || !asks_guard || binds || !is_if || !is_statement {
        return None;
    }
    let keyword = TextRange::at(range.start(), TextSize::of("if"));
    let mut result = fix(
        "Look again after each wake-up: `while` in place of `if`",
        vec![context.edit(keyword, "while")],
    );
    result.safe = true;
    result.preferred = true;
    Some(result)
}
