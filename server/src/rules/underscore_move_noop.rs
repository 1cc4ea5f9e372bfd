//! `let _ = guard` looks like a release, but moves nothing: the lock stays held.
//!
//! ## What it does
//! Finds `let _ = guard;` and `_ = guard;` where `guard` is a variable or field that holds a guard, and
//! is not used any more after that.
//!
//! ## Why it matters
//! `_` binds nothing, so the variable on the right is not moved out of: it keeps its guard to the end
//! of its own scope. (A *call* on the right is another matter: what it gives is dropped at once.)
//! Code that follows and locks again waits for itself.
//!
//! ## Example
//! ```rust,compile_fail
//! use std::sync::Mutex;
//!
//! fn publish(total: u64) {
//!     println!("{total}");
//! }
//!
//! fn add(total: &Mutex<u64>, amount: u64) {
//!     let mut guard = total.lock().expect("mutex poisoned");
//!     *guard += amount;
//!     let _ = guard;
//!     publish(amount);
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Mutex;
//!
//! fn publish(total: u64) {
//!     println!("{total}");
//! }
//!
//! fn add(total: &Mutex<u64>, amount: u64) {
//!     let mut guard = total.lock().expect("mutex poisoned");
//!     *guard += amount;
//!     drop(guard);
//!     publish(amount);
//! }
//! ```
//!
//! ## Known limits
//! As the last statement of the guard's own block it is left alone: there the guard ends anyway.
//! rustc's `let_underscore_lock` refuses the form with std's locks too, but says that the lock is
//! dropped at once, which is not so here.

#[cfg(test)]
mod tests;

use super::context::{Context, fix};
use super::docs::docs;
use super::guard_sites::{acquisition_in, guard_in};
use super::lock_name::lock_name;
use super::uses::Uses;
use super::{Category, Rule, statements};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::GuardKind;
use crate::program::body::{Block, Expr, ExprId, LocalId, Pat, Statement};

pub(super) static RULE: Rule = Rule {
    name: "underscore-move-noop",
    category: Category::Lock,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &["let_underscore_lock", "clippy::let_underscore_lock"],
    docs: docs!("underscore_move_noop.rs"),
    check,
    fixes,
};

struct Site {
    statement: ra_ap_syntax::TextRange,
    /// The variable or field.
    place: ExprId,
    kind: &'static GuardKind,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        for site in sites(context, flow) {
            findings.push(report(context, flow, &site));
        }
    }
}

fn sites(context: &Context<'_>, flow: &FunctionFlow) -> Vec<Site> {
    let body = &flow.body;
    let mut sites = Vec::new();
    for id in body.expr_ids() {
        let Expr::Block(block) = body.expr(id) else {
            continue;
        };
        for (index, statement) in block.statements.iter().enumerate() {
            let Some((range, place)) = set_aside(flow, statement) else {
                continue;
            };
            let Some(kind) = guard_in(context, flow.types.expr(place)) else {
                continue;
            };
            let used_later = match body.expr(place) {
                Expr::Local(local) => {
                    ends_here(flow, id, block, index, *local)
                        || statements::uses(body, *local)
                            .iter()
                            .any(|id| body.range(*id).start() >= range.end())
                }
                _ => false,
            };
            if !used_later {
                sites.push(Site {
                    statement: range + flow.start,
                    place,
                    kind,
                });
            }
        }
    }
    sites
}

/// The range of `let _ = place;` or `_ = place;`, and the place.
fn set_aside(
    flow: &FunctionFlow,
    statement: &Statement,
) -> Option<(ra_ap_syntax::TextRange, ExprId)> {
    let body = &flow.body;
    let (range, value) = match statement {
        Statement::Let {
            pat,
            init: Some(init),
            otherwise: None,
            range,
            ..
        } if matches!(body.pat(*pat), Pat::Wildcard) => (*range, *init),
        Statement::Expr { expr, range } => match body.expr(*expr) {
            Expr::Assign { lhs, rhs } if matches!(body.expr(*lhs), Expr::Underscore) => {
                (*range, *rhs)
            }
            _ => return None,
        },
        Statement::Let { .. } => return None,
    };
    matches!(body.expr(value), Expr::Local(_) | Expr::Field { .. }).then_some((range, value))
}

/// Whether the variable's own block ends right after a statement.
fn ends_here(flow: &FunctionFlow, id: ExprId, block: &Block, index: usize, local: LocalId) -> bool {
    let body = &flow.body;
    let is_last = index + 1 == block.statements.len() && block.tail.is_none();
    let declared_inside = body.range(id).contains_range(body.local(local).range);
    is_last && (declared_inside || id == body.root)
}

fn report(context: &Context<'_>, flow: &FunctionFlow, site: &Site) -> Finding {
    let name = context.source(flow.range(site.place));
    let acquisition = match flow.body.expr(site.place) {
        Expr::Local(local) => acquisition_in(flow, *local),
        _ => None,
    };
    let lock = acquisition.map_or_else(
        || format!("its {}", site.kind.label),
        |acquisition| lock_name(context, flow, acquisition),
    );
    let message = format!(
        "`_ = {name}` moves nothing: `{name}` goes on holding {lock} to the end of its scope; \
         only `drop({name})` releases it here"
    );
    context.finding(&RULE, RULE.severity, site.statement, message)
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let found = context.functions().find_map(|flow| {
        let site = sites(context, flow)
            .into_iter()
            .find(|site| site.statement == finding.range)?;
        Some((flow, site))
    });
    let Some((flow, site)) = found else {
        return Vec::new();
    };
    let Expr::Local(local) = flow.body.expr(site.place) else {
        return Vec::new();
    };
    if !Uses::new(context, flow).can_end(*local, site.place) {
        return Vec::new();
    }
    let name = &flow.body.local(*local).name;
    let mut release = fix(
        format!("Release the lock here: `drop({name})`"),
        vec![context.edit(finding.range, format!("drop({name});"))],
    );
    release.safe = true;
    release.preferred = true;
    vec![release]
}
