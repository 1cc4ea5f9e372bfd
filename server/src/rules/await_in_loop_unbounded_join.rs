//! `join_all` awaits as many futures at once as a collection happens to have.
//!
//! ## What it does
//! Finds `join_all` and `try_join_all` over an iterator whose length nobody has decided on.
//!
//! ## Why it matters
//! All of the futures are begun at once: a thousand elements become a thousand requests, connections or
//! open files at the same moment. A stream with `buffered(n)` keeps the order and the shape, and never has
//! more than `n` of them under way.
//!
//! ## Example
//! ```rust
//! use futures::future::join_all;
//!
//! async fn page(number: u32) -> String {
//!     tokio::fs::read_to_string(number.to_string()).await.unwrap_or_default()
//! }
//!
//! async fn pages(numbers: Vec<u32>) -> Vec<String> {
//!     join_all(numbers.into_iter().map(page)).await
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use futures::stream::{self, StreamExt};
//!
//! async fn page(number: u32) -> String {
//!     tokio::fs::read_to_string(number.to_string()).await.unwrap_or_default()
//! }
//!
//! async fn pages(numbers: Vec<u32>) -> Vec<String> {
//!     stream::iter(numbers.into_iter().map(page)).buffered(16).collect().await
//! }
//! ```
//!
//! ## Known limits
//! A hint: how long the collection gets is not known here. Lists that are written out, ranges, fields of
//! `self`, and vectors that are filled outside of loops are spared, and so are handles of tasks, which run
//! anyway.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::loops::loop_around;
use super::rounds::{self, Rounds};
use super::statements;
use super::uses::Uses;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId, LocalId, Macro};
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "await-in-loop-unbounded-join",
    category: Category::Await,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("await_in_loop_unbounded_join.rs"),
    check,
    fixes: fixes::fixes,
};

/// `join_all(futures)`
struct Site<'a> {
    flow: &'a FunctionFlow,
    call: ExprId,
    argument: ExprId,
    fallible: bool,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for site in sites(context, flow) {
            let name = if site.fallible {
                "try_join_all"
            } else {
                "join_all"
            };
            let message = format!(
                "`{name}` begins all of these futures at once, however many there are: a stream with `buffered(n)` \
                 has at most `n` under way"
            );
            findings.push(context.finding(&RULE, RULE.severity, flow.range(site.call), message));
        }
    }
}

fn sites<'a>(context: &'a Context<'_>, flow: &'a FunctionFlow) -> Vec<Site<'a>> {
    let mut sites: Vec<Site<'a>> = flow
        .types
        .calls
        .keys()
        .filter(|id| !flow.body.is_made(**id))
        .filter_map(|call| {
            let fallible = match flow.callee(context.program(), *call)?.as_str() {
                "futures_util::future::join_all" => false,
                "futures_util::future::try_join_all" => true,
                _ => return None,
            };
            let Expr::Call { args, .. } = flow.body.expr(*call) else {
                return None;
            };
            Some(Site {
                flow,
                call: *call,
                argument: *args.first()?,
                fallible,
            })
        })
        .filter(|site| !is_of_tasks(context, site) && !is_decided(context, flow, site.argument))
        .collect();
    sites.sort_by_key(|site| flow.body.range(site.call).start());
    sites
}

/// Whether the futures are handles of tasks, or not known.
fn is_of_tasks(context: &Context<'_>, site: &Site<'_>) -> bool {
    let Ty::Adt(_, args) = site.flow.types.expr(site.call) else {
        return true;
    };
    if site.flow.types.expr(site.argument).is_unknown() {
        return true;
    }
    match args.first() {
        None | Some(Ty::Unknown) => true,
        Some(Ty::Adt(id, _)) => {
            let path = context.program().path_of(*id);
            path.ends_with("::JoinHandle") || path.ends_with("::Task")
        }
        Some(_) => false,
    }
}

/// Whether somebody has decided how many there are.
fn is_decided(context: &Context<'_>, flow: &FunctionFlow, id: ExprId) -> bool {
    let body = &flow.body;
    match body.expr(id) {
        Expr::Array(_)
        | Expr::Repeat { .. }
        | Expr::Range { .. }
        | Expr::Path(_)
        | Expr::Literal(_) => true,
        Expr::Macro(Macro::Vec(_) | Macro::VecRepeat { .. }) => true,
        Expr::Ref { expr, .. } => is_decided(context, flow, *expr),
        Expr::MethodCall(call) => {
            matches!(call.name.as_str(), "take" | "chunks" | "drain")
                || is_decided(context, flow, call.receiver)
        }
        Expr::Call { args, .. } => {
            matches!(args.as_slice(), [only] if is_decided(context, flow, *only))
        }
        Expr::Local(local) => {
            matches!(flow.types.local(*local).strip_refs(), Ty::Array(_))
                || statements::let_of(body, *local)
                    .is_some_and(|(_, init)| is_few(context, flow, *local, init))
        }
        // The parts of an object are as many as somebody has given it.
        Expr::Field { .. } => is_own_part(flow, id),
        _ => matches!(flow.types.expr(id).strip_refs(), Ty::Array(_)),
    }
}

/// Whether a field is one of `self`.
fn is_own_part(flow: &FunctionFlow, mut id: ExprId) -> bool {
    while let Expr::Field { base, .. } | Expr::Deref(base) = flow.body.expr(id) {
        id = *base;
    }
    matches!(flow.body.expr(id), Expr::Local(local) if flow.body.local(*local).name == "self")
}

/// Whether a variable holds a list that was written out, or a vector that no loop fills.
fn is_few(context: &Context<'_>, flow: &FunctionFlow, local: LocalId, init: ExprId) -> bool {
    let starts_empty = flow.callee(context.program(), init).is_some_and(|path| {
        matches!(
            path.as_str(),
            "std::vec::Vec::new" | "std::vec::Vec::with_capacity"
        )
    });
    if !starts_empty && !is_decided(context, flow, init) {
        return false;
    }
    let uses = Uses::new(context, flow);
    let is_fed_in_loop = statements::uses(&flow.body, local).into_iter().any(|id| {
        let Some(Expr::MethodCall(call)) = uses.parent(id).map(|parent| flow.body.expr(parent))
        else {
            return false;
        };
        match call.name.as_str() {
            "push" => loop_around(&flow.body, |id| uses.parent(id), id)
                .is_some_and(|around| rounds::rounds(context, flow, around) != Rounds::Few),
            "extend" | "append" => true,
            _ => false,
        }
    });
    !is_fed_in_loop
}
