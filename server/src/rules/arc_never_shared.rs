//! An `Arc` in a variable that is never cloned: the value itself does.
//!
//! ## What it does
//! Finds variables that are given an `Arc::new(…)` and are only used through it, never cloned, never
//! passed on as an `Arc`.
//!
//! ## Why it matters
//! What an `Arc` is for is that several own one value. Where one owns it, it is an allocation and a
//! pointer to follow, and it tells the reader to look for the others.
//!
//! ## Example
//! ```rust
//! use std::sync::Arc;
//!
//! fn total(prices: Vec<u64>) -> u64 {
//!     let prices = Arc::new(prices);
//!     let first = prices.first().copied().unwrap_or(0);
//!     first + prices.iter().sum::<u64>()
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! fn total(prices: Vec<u64>) -> u64 {
//!     let prices = prices;
//!     let first = prices.first().copied().unwrap_or(0);
//!     first + prices.iter().sum::<u64>()
//! }
//! ```
//!
//! ## Known limits
//! An `Arc` whose reference is passed to a function, or that is used in any other way than through
//! methods, fields, `*` and formatting, or inside a closure, is left alone. Locks in an `Arc` are `arc-mutex-unneeded`'s.
//! Test code is spared.

#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::context::{self, Context};
use super::docs::docs;
use super::imports::Imports;
use super::statements;
use super::usage::{self, lock_of};
use super::uses::Uses;
use super::{Category, Rule};
use crate::finding::{FileEdit, Finding, Fix, Severity};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId, LocalId, Macro, Statement};
use crate::program::solve::Solver;
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "arc-never-shared",
    category: Category::SharedState,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("arc_never_shared.rs"),
    check,
    fixes,
};

/// A variable with an `Arc` that nobody else has.
struct Site {
    local: LocalId,
    /// Its type as it is written, and what that `Arc` is of: bytes of the file.
    written: Option<(TextRange, TextRange)>,
    /// `Arc::new(value)`.
    made: ExprId,
    value: ExprId,
    /// The `*arc`s.
    derefs: Vec<ExprId>,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for site in sites(context, flow) {
            let local = flow.body.local(site.local);
            let message = format!(
                "the `Arc` of `{}` is never cloned: it shares with nobody",
                local.name
            );
            let range = local.range + flow.start;
            findings.push(context.finding(&RULE, RULE.severity, range, message));
        }
    }
}

fn sites(context: &Context<'_>, flow: &FunctionFlow) -> Vec<Site> {
    let solver = Solver::new(context.names);
    let locals = (0..flow.body.locals.len()).map(LocalId::new);
    locals
        .filter(|local| {
            let ty = flow.types.local(*local);
            let inner = solver.args_of(ty, "std::sync::Arc");
            inner.is_some_and(|args| {
                args.first().is_some_and(|inner| {
                    !matches!(inner, Ty::Dyn(..) | Ty::Slice(_) | Ty::Prim(_) | Ty::Var(_))
                        && !inner.is_unknown()
                })
            }) && lock_of(context, ty).is_none()
        })
        .filter_map(|local| site(context, flow, local))
        .collect()
}

fn site(context: &Context<'_>, flow: &FunctionFlow, local: LocalId) -> Option<Site> {
    let body = &flow.body;
    let (place, made) = statements::let_of(body, local)?;
    let Statement::Let { ty, range, .. } = statements::block(body, place.block)?
        .statements
        .get(place.index)?
    else {
        return None;
    };
    let written = match ty {
        Some(_) => {
            let written = usage::of_let(context, *range + flow.start)?;
            Some((written, usage::inside_arc(context, written)?))
        }
        None => None,
    };
    let Expr::Call { args, .. } = body.expr(made) else {
        return None;
    };
    if body.is_made(made) || flow.callee(context.program(), made)? != "std::sync::Arc::new" {
        return None;
    }
    let uses = Uses::new(context, flow);
    let mut derefs = Vec::new();
    let used = uses.of_local(local)?;
    for (id, _) in &used {
        // Who clones a closure clones what it has.
        let is_inside = |around| {
            matches!(
                body.expr(around),
                Expr::Closure(_) | Expr::Async { .. } | Expr::Macro(Macro::Stream { .. })
            )
        };
        if uses.ancestors(*id).any(is_inside) {
            return None;
        }
        let parent = uses.parent(*id)?;
        match body.expr(parent) {
            Expr::Deref(_) => derefs.push(parent),
            Expr::Field { .. } | Expr::Index { .. } => {}
            Expr::Macro(Macro::Format { .. }) => {}
            Expr::MethodCall(call) if call.receiver == *id => {
                let receiver = flow.types.calls.get(&parent)?.receiver.as_ref()?;
                // A method of what is inside, which only looks.
                if receiver.derefs == 0 || receiver.kind != crate::program::solve::SelfKind::Shared
                {
                    return None;
                }
            }
            _ => return None,
        }
    }
    (!used.is_empty()).then(|| Site {
        local,
        written,
        made,
        value: args[0],
        derefs,
    })
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut found = context.functions().flat_map(|flow| {
        sites(context, flow)
            .into_iter()
            .map(move |site| (flow, site))
    });
    let Some((flow, site)) =
        found.find(|(flow, site)| flow.body.local(site.local).range + flow.start == finding.range)
    else {
        return Vec::new();
    };
    let name = &flow.body.local(site.local).name;
    let title = format!("Drop the `Arc` of `{name}`");
    vec![context::fix(title, edits(context, flow, &site))]
}

fn edits(context: &Context<'_>, flow: &FunctionFlow, site: &Site) -> Vec<FileEdit> {
    let made = flow.range(site.made);
    let mut edits = vec![context.edit(made, context.source(flow.range(site.value)))];
    for deref in &site.derefs {
        let inner = context.source(flow.range(*deref)).trim_start_matches('*');
        edits.push(context.edit(flow.range(*deref), inner.trim_start()));
    }
    let mut gone = vec![made];
    if let Some((written, inner)) = site.written {
        gone.push(TextRange::new(written.start(), inner.start()));
        edits.push(context.edit(written, context.source(inner)));
    }
    let mut imports = Imports::new(context);
    imports.no_longer("Arc", &gone);
    imports.no_longer_said(&edits);
    edits.extend(imports.edits());
    edits
}
