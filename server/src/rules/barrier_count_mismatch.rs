//! A `Barrier` waits for another number of threads than are started.
//!
//! ## What it does
//! Finds `Barrier::new(N)` of std and tokio, with a literal number, in a function that starts its threads or tasks in a
//! loop over a literal range, where N can never come together.
//!
//! ## Why it matters
//! A barrier opens when exactly as many have come as it was made for. With one too few, all wait for ever; with
//! some too many, the rest waits for ever.
//!
//! ## Example
//! ```rust
//! use std::sync::Barrier;
//! use std::thread;
//!
//! fn start_together() {
//!     let barrier = Barrier::new(10);
//!     thread::scope(|scope| {
//!         for number in 0..8 {
//!             let barrier = &barrier;
//!             scope.spawn(move || {
//!                 barrier.wait();
//!                 println!("{number}");
//!             });
//!         }
//!     });
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Barrier;
//! use std::thread;
//!
//! fn start_together() {
//!     let barrier = Barrier::new(8);
//!     thread::scope(|scope| {
//!         for number in 0..8 {
//!             let barrier = &barrier;
//!             scope.spawn(move || {
//!                 barrier.wait();
//!                 println!("{number}");
//!             });
//!         }
//!     });
//! }
//! ```
//!
//! ## Known limits
//! Only a function with one barrier and one such loop is looked at, and only literal numbers. One more than are
//! started is fine: the function may wait too. So is a barrier that the threads pass in equal groups.

#[cfg(test)]
mod tests;

use super::context::{Context, fix};
use super::docs::docs;
use super::{Category, Rule, statements};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Body, Expr, ExprId, Literal};

pub(super) static RULE: Rule = Rule {
    name: "barrier-count-mismatch",
    category: Category::Deadlock,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &[],
    docs: docs!("barrier_count_mismatch.rs"),
    check,
    fixes,
};

struct Case {
    /// The number in `Barrier::new`.
    literal: ExprId,
    count: u64,
    /// The range that is counted through.
    rounds: ExprId,
    started: u64,
    /// Whether the function itself waits too.
    joins_in: bool,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions() {
        if let Some(case) = case(context, flow) {
            findings.push(report(context, flow, &case));
        }
    }
}

fn case(context: &Context<'_>, flow: &FunctionFlow) -> Option<Case> {
    let body = &flow.body;
    let mut barriers = body.expr_ids().filter_map(|id| {
        let Expr::Call { args, .. } = body.expr(id) else {
            return None;
        };
        let path = flow.callee(context.program(), id)?;
        matches!(
            path.as_str(),
            "std::sync::Barrier::new" | "tokio::sync::Barrier::new"
        )
        .then(|| args.first().copied())
    });
    let literal = barriers.next()??;
    if barriers.next().is_some() {
        return None;
    }
    let count = number(flow, literal)?;
    let mut starting = body
        .expr_ids()
        .filter_map(|id| rounds(flow, id))
        .filter(|(_, inside, _)| has_call(context, flow, *inside, is_spawn));
    let (range, inside, started) = starting.next()?;
    let waits: Vec<ExprId> = body
        .expr_ids()
        .filter(|id| is_call(context, flow, *id, is_wait))
        .collect();
    let in_rounds = |id: &ExprId| body.range(inside).contains_range(body.range(*id));
    let is_nested = body.expr_ids().any(|id| {
        is_loop(body, id) && id != inside && in_rounds(&id) && has_call(context, flow, id, is_spawn)
    });
    // One wait in the rounds, so that each of those that are started comes once at a time.
    if is_nested
        || starting.next().is_some()
        || waits.iter().filter(|id| in_rounds(id)).count() != 1
        || has_other_spawn(context, flow, inside)
        || started == 0
    {
        return None;
    }
    let joins_in = waits.iter().any(|id| !in_rounds(id));
    let fits = |all: u64| count <= all && all.is_multiple_of(count.max(1));
    let is_right = count == 0 || fits(started) || fits(started + 1);
    (!is_right).then_some(Case {
        literal,
        count,
        rounds: range,
        started,
        joins_in,
    })
}

fn is_spawn(path: &str) -> bool {
    path.rsplit("::")
        .next()
        .is_some_and(|name| name.starts_with("spawn"))
}

fn is_wait(path: &str) -> bool {
    matches!(
        path,
        "std::sync::Barrier::wait" | "tokio::sync::Barrier::wait"
    )
}

fn is_call(context: &Context<'_>, flow: &FunctionFlow, id: ExprId, is: fn(&str) -> bool) -> bool {
    flow.callee(context.program(), id)
        .is_some_and(|path| is(&path))
}

fn has_call(
    context: &Context<'_>,
    flow: &FunctionFlow,
    inside: ExprId,
    is: fn(&str) -> bool,
) -> bool {
    let range = flow.body.range(inside);
    flow.body
        .expr_ids()
        .any(|id| range.contains_range(flow.body.range(id)) && is_call(context, flow, id, is))
}

fn has_other_spawn(context: &Context<'_>, flow: &FunctionFlow, inside: ExprId) -> bool {
    let range = flow.body.range(inside);
    flow.body.expr_ids().any(|id| {
        !range.contains_range(flow.body.range(id)) && is_call(context, flow, id, is_spawn)
    })
}

/// What runs once for each number of a literal range: the range, the code, and how often.
fn rounds(flow: &FunctionFlow, id: ExprId) -> Option<(ExprId, ExprId, u64)> {
    let body = &flow.body;
    let (range, inside) = match body.expr(id) {
        Expr::For { iter, body, .. } => (*iter, *body),
        Expr::MethodCall(call) if matches!(call.name.as_str(), "map" | "for_each") => {
            let inside = call.args.first()?;
            matches!(body.expr(*inside), Expr::Closure(_)).then_some((call.receiver, *inside))?
        }
        _ => return None,
    };
    let Expr::Range {
        start: Some(start),
        end: Some(end),
        inclusive,
    } = body.expr(range)
    else {
        return None;
    };
    let (start, end) = (number(flow, *start)?, number(flow, *end)?);
    let count = end.checked_sub(start)?;
    let count = count.checked_add(u64::from(*inclusive))?;
    // The loop runs once, and each round starts one.
    let parents = statements::parents(body);
    let mut around = parents[id.index()];
    while let Some(outer) = around {
        if is_loop(body, outer) {
            return None;
        }
        around = parents[outer.index()];
    }
    Some((range, inside, count))
}

fn is_loop(body: &Body, id: ExprId) -> bool {
    matches!(
        body.expr(id),
        Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. }
    )
}

fn number(flow: &FunctionFlow, id: ExprId) -> Option<u64> {
    match flow.body.expr(id) {
        Expr::Literal(Literal::Int(value, _)) => *value,
        _ => None,
    }
}

fn report(context: &Context<'_>, flow: &FunctionFlow, case: &Case) -> Finding {
    let (count, started) = (case.count, case.started);
    let message = if count > started {
        format!(
            "this barrier opens when {count} have come, but only {started} are started: all wait for ever"
        )
    } else {
        format!(
            "this barrier lets {count} pass at a time, but {started} are started: the rest waits for ever"
        )
    };
    let mut finding = context.finding(&RULE, RULE.severity, flow.range(case.literal), message);
    let told = format!("{started} are started here");
    finding
        .related
        .push(context.related(flow.range(case.rounds), told));
    finding
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let cases = context
        .functions()
        .filter_map(|flow| Some((flow, case(context, flow)?)));
    let found = cases
        .into_iter()
        .find(|(flow, case)| flow.range(case.literal) == finding.range);
    let Some((_, case)) = found else {
        return Vec::new();
    };
    let right = case.started + u64::from(case.joins_in);
    let edits = vec![context.edit(finding.range, right.to_string())];
    vec![fix(
        format!("Wait for as many as there are: {right}"),
        edits,
    )]
}
