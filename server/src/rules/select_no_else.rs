//! Every branch of a `select!` can be switched off, and there is no `else`: it panics when all are.
//!
//! ## What it does
//! Finds tokio's `select!` without `else` whose branches all have a pattern that can fail or an `if` condition.
//!
//! ## Why it matters
//! A branch whose pattern does not match is out for the rest of this `select!`, and so is one whose condition
//! is false. When no branch is left, and there is no `else`, `select!` panics: "all branches are disabled and
//! there is no else branch". With channels that is the moment when the last sender has gone.
//!
//! ## Example
//! ```rust
//! use tokio::sync::mpsc;
//!
//! async fn listen(mut mails: mpsc::Receiver<String>, mut calls: mpsc::Receiver<String>) {
//!     loop {
//!         tokio::select! {
//!             Some(mail) = mails.recv() => println!("mail: {mail}"),
//!             Some(call) = calls.recv() => println!("call: {call}"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use tokio::sync::mpsc;
//!
//! async fn listen(mut mails: mpsc::Receiver<String>, mut calls: mpsc::Receiver<String>) {
//!     loop {
//!         tokio::select! {
//!             Some(mail) = mails.recv() => println!("mail: {mail}"),
//!             Some(call) = calls.recv() => println!("call: {call}"),
//!             else => break,
//!         }
//!     }
//! }
//! ```
//!
//! ## Known limits
//! Whether a pattern can fail is told by the type of the branch's result, or by `Some`, `None`, `Ok` and `Err`;
//! where it is not known, the rule is silent. It does not know that some channel is never closed. Of two
//! conditions that are each other's opposite one always holds.

#[cfg(test)]
mod tests;

use ra_ap_syntax::{TextRange, TextSize};

use super::context::{Context, fix};
use super::docs::docs;
use super::loops;
use super::selects::{self, Library, Site};
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::program::body::{Expr, ExprId, SelectBranch};
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "select-no-else",
    category: Category::Cancellation,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("select_no_else.rs"),
    check,
    fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        let sites = selects::sites(context, flow).into_iter();
        for site in sites.filter(|site| can_run_out(context, site)) {
            findings.push(report(context, &site));
        }
    }
}

fn can_run_out(context: &Context<'_>, site: &Site<'_>) -> bool {
    let branches = &site.select.branches;
    if site.library != Library::Tokio || site.select.otherwise.is_some() {
        return false;
    }
    let fails = |branch: &SelectBranch| selects::can_fail(context, site.flow, branch.pat);
    let can_be_out = |branch: &SelectBranch| branch.cond.is_some() || fails(branch) == Some(true);
    // One of two opposite conditions holds, and a pattern that cannot fail keeps its branch.
    let is_covered = branches.iter().any(|one| {
        let Some(cond) = one.cond else { return false };
        fails(one) != Some(true)
            && branches.iter().any(|other| {
                fails(other) != Some(true)
                    && other
                        .cond
                        .is_some_and(|other| are_opposite(context, site, cond, other))
            })
    });
    branches.iter().all(can_be_out) && !is_covered
}

/// Whether one condition is the other with a `!` before it.
fn are_opposite(context: &Context<'_>, site: &Site<'_>, one: ExprId, other: ExprId) -> bool {
    let text = |id: ExprId| -> String {
        let source = context.source(site.flow.range(id));
        source.split_whitespace().collect()
    };
    match site.flow.body.expr(one) {
        Expr::Not(inner) => text(*inner) == text(other),
        _ => false,
    }
}

fn report(context: &Context<'_>, site: &Site<'_>) -> Finding {
    let what = match site.select.branches.len() {
        1 => "the only branch is",
        2 => "both branches are",
        _ => "all branches are",
    };
    let message =
        format!("when {what} disabled, this `select!` panics: say in an `else` what happens then");
    let mut finding = context.finding(&RULE, RULE.severity, site.head(context), message);
    for branch in &site.select.branches {
        let (place, why) = match branch.cond {
            Some(cond) => (site.flow.range(cond), "disabled while this does not hold"),
            None => (
                site.flow.body.pats[branch.pat.index()].1 + site.flow.start,
                "disabled when the result does not match",
            ),
        };
        finding.related.push(context.related(place, why));
    }
    finding
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let sites = context
        .functions()
        .flat_map(|flow| selects::sites(context, flow));
    let found = sites
        .into_iter()
        .find(|site| site.head(context) == finding.range && can_run_out(context, site));
    found
        .and_then(|site| with_else(context, &site))
        .into_iter()
        .collect()
}

/// `else => break` in a loop; elsewhere nothing happens then, where nothing is asked for.
fn with_else(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let flow = site.flow;
    let what = match site.around {
        Some(around) if loops::can_break(context, flow, around) => "break",
        None if !site.is_used() && *flow.types.expr(site.id) != Ty::Never => "{}",
        _ => return None,
    };
    let whole = flow.range(site.id);
    let last = site.select.branches.last()?;
    let handler = flow.range(last.handler);
    let rest = context.source(TextRange::new(handler.end(), whole.end()));
    let has_comma = rest.trim_start().starts_with(',');
    let needs_comma = !has_comma && !context.source(handler).ends_with('}');
    let at = if has_comma {
        let comma = rest.find(',').and_then(|at| u32::try_from(at).ok())?;
        handler.end() + TextSize::new(comma + 1)
    } else {
        handler.end()
    };
    let line = if context.source(whole).contains('\n') {
        let indent = context.indent(flow.body.pats[last.pat.index()].1 + flow.start);
        format!("{}{indent}", context.newline())
    } else {
        " ".to_owned()
    };
    let comma = if needs_comma { "," } else { "" };
    let end = if what == "{}" { "" } else { "," };
    let text = format!("{comma}{line}else => {what}{end}");
    let mut result = fix(
        format!("Say what happens when no branch is left: `else => {what}`"),
        vec![context.edit(TextRange::empty(at), text)],
    );
    result.preferred = true;
    Some(result)
}
