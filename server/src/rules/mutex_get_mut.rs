//! A mutex is locked where nobody else can reach it: `get_mut()` needs no lock.
//!
//! ## What it does
//! Finds `lock()` on a `&mut Mutex` and on a mutex in a variable that is declared `mut`: of std,
//! parking_lot, spin, tokio, async-lock and futures.
//!
//! ## Why it matters
//! `&mut` proves that nobody else has the mutex. `get_mut()` uses the proof: it does not lock, cannot
//! wait, and cannot deadlock.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! fn reset(total: &mut Mutex<u64>) {
//!     *total.lock().expect("mutex poisoned") = 0;
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Mutex;
//!
//! fn reset(total: &mut Mutex<u64>) {
//!     *total.get_mut().expect("mutex poisoned") = 0;
//! }
//! ```
//!
//! ## Known limits
//! Fields of a `&mut self` are not looked at, nor are closures. A guard that is passed on, lent or
//! dropped by hand is left alone, and test code is spared.

#[cfg(test)]
mod tests;

use ra_ap_syntax::{TextRange, TextSize};

use super::context::{Context, fix};
use super::docs::docs;
use super::guard_sites::value_of;
use super::uses::{Use, Uses};
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::build::{Acquisition, Origin};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards;
use crate::program::body::{Expr, ExprId, LocalId, MethodCall};
use crate::program::ty::Ty;
use crate::program::type_ref::Mutability;

pub(super) static RULE: Rule = Rule {
    name: "mutex-get-mut",
    category: Category::Lock,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &["clippy::mut_mutex_lock"],
    docs: docs!("mutex_get_mut.rs"),
    check,
    fixes,
};

struct Site<'a> {
    flow: &'a FunctionFlow,
    call: ExprId,
    lock: &'a MethodCall,
    /// The `.await` of an async lock.
    awaited: Option<ExprId>,
    mutex: LocalId,
    /// The variable of the guard.
    guard: Option<LocalId>,
    /// Where the guard is used last, from the function's start.
    last_use: TextSize,
}

impl Site<'_> {
    /// `lock()`.
    fn range(&self) -> TextRange {
        let start = (self.lock.name_range + self.flow.start).start();
        TextRange::new(start, self.flow.range(self.call).end())
    }
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for site in sites(context, flow) {
            let name = &flow.body.local(site.mutex).name;
            let message = format!(
                "nobody else can reach `{name}` here: `get_mut()` gives what it protects without locking"
            );
            findings.push(context.finding(&RULE, RULE.severity, site.range(), message));
        }
    }
}

fn sites<'a>(context: &'a Context<'_>, flow: &'a FunctionFlow) -> Vec<Site<'a>> {
    let mut uses = None;
    let mut sites = Vec::new();
    for (number, acquisition) in flow.acquisitions.iter().enumerate() {
        let uses = uses.get_or_insert_with(|| Uses::new(context, flow));
        let Some((call, lock, mutex)) = locked(context, flow, uses, acquisition) else {
            continue;
        };
        let bindings: Vec<LocalId> = flow
            .regions
            .iter()
            .flat_map(|region| &region.held.bindings)
            .filter(|(guard, _)| guard.0 as usize == number)
            .flat_map(|(_, bindings)| bindings.iter().copied())
            .collect();
        let last_use = match bindings.as_slice() {
            [] => value_of(context, flow, uses, acquisition)
                .filter(|value| matches!(uses.of(*value), Use::Read | Use::Change))
                .map(|value| flow.body.range(value).end()),
            [only] => last_use(context, flow, uses, *only),
            _ => None,
        };
        let Some(last_use) = last_use else { continue };
        let awaited = match acquisition.origin {
            Origin::Expr(id) if id != call => Some(id),
            _ => None,
        };
        sites.push(Site {
            flow,
            call,
            lock,
            awaited,
            mutex,
            guard: bindings.first().copied(),
            last_use,
        });
    }
    sites
}

/// The `lock()` of a mutex that is the function's alone.
fn locked<'a>(
    context: &Context<'_>,
    flow: &'a FunctionFlow,
    uses: &Uses<'_>,
    acquisition: &Acquisition,
) -> Option<(ExprId, &'a MethodCall, LocalId)> {
    let Origin::Expr(origin) = acquisition.origin else {
        return None;
    };
    let call = match flow.body.expr(origin) {
        Expr::Await(inner) => *inner,
        _ => origin,
    };
    let Expr::MethodCall(lock) = flow.body.expr(call) else {
        return None;
    };
    let Expr::Local(mutex) = flow.body.expr(lock.receiver) else {
        return None;
    };
    let is_mutex = |ty: &Ty| {
        guards::lock_type(context.names, ty).is_some_and(|path| path.ends_with("::Mutex"))
    };
    let alone = match flow.types.local(*mutex) {
        Ty::Ref(inner, Mutability::Mut) => is_mutex(inner),
        ty => is_mutex(ty) && uses.is_mut(*mutex),
    };
    let in_closure = flow.contexts.owner(call).is_some_and(|owner| {
        !flow
            .body
            .range(owner)
            .contains_range(flow.body.local(*mutex).range)
    });
    (lock.name == "lock" && alone && !in_closure).then_some((call, lock, *mutex))
}

/// Where a guard in a variable is used last, if it is only looked and changed through.
fn last_use(
    context: &Context<'_>,
    flow: &FunctionFlow,
    uses: &Uses<'_>,
    local: LocalId,
) -> Option<TextSize> {
    if !guards::is_guard(context.names, flow.types.local(local)) {
        return None;
    }
    let all = uses.of_local(local)?;
    let plain = all
        .iter()
        .all(|(id, how)| matches!(how, Use::Read | Use::Change) && !is_compared(flow, uses, *id));
    let last = all.iter().map(|(id, _)| flow.body.range(*id).end()).max()?;
    plain.then_some(last)
}

/// Whether the guard itself, not what is behind it, is compared, assigned or formatted.
fn is_compared(flow: &FunctionFlow, uses: &Uses<'_>, id: ExprId) -> bool {
    uses.parent(id).is_none_or(|parent| {
        !matches!(
            flow.body.expr(parent),
            Expr::Deref(_)
                | Expr::Field { .. }
                | Expr::Index { .. }
                | Expr::MethodCall(_)
                | Expr::Macro(_)
        )
    })
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = context.functions().find_map(|flow| {
        sites(context, flow)
            .into_iter()
            .find(|site| site.range() == finding.range)
    });
    let Some(site) = site.filter(|site| is_free(context, site)) else {
        return Vec::new();
    };
    let flow = site.flow;
    let name = site.lock.name_range + flow.start;
    let mut edits = vec![context.edit(name, "get_mut")];
    if let Some(awaited) = site.awaited {
        let end = TextRange::new(flow.range(site.call).end(), flow.range(awaited).end());
        edits.push(context.edit(end, ""));
    }
    let mut result = fix("Use the mutex without locking it: `get_mut()`", edits);
    result.preferred = true;
    vec![result]
}

/// Whether the mutex can be borrowed with `&mut` while the guard is in use: nobody has a reference to
/// it from before that is used later, and nobody takes one meanwhile.
fn is_free(context: &Context<'_>, site: &Site<'_>) -> bool {
    let flow = site.flow;
    let body = &flow.body;
    let uses = Uses::new(context, flow);
    let here = body.range(site.call);
    let meanwhile = |id: &ExprId| {
        let range = body.range(*id);
        range.start() > here.end() && range.start() < site.last_use
    };
    let declared = body.local(site.mutex).range;
    uses.nothing_borrows(declared.end(), here, here.start(), site.guard)
        && uses
            .of_local(site.mutex)
            .is_some_and(|all| !all.iter().any(|(id, _)| meanwhile(id)))
}
