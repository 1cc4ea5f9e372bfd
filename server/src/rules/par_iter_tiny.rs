//! A few numbers that are written down are handed to other threads, for a step of arithmetic each.
//!
//! ## What it does
//! Finds rayon's `par_iter()`, `par_iter_mut()` and `into_par_iter()` on arrays and `vec!`s of at most 64 literals,
//! and on ranges as short, where all that is done with each is arithmetic.
//!
//! ## Why it matters
//! To hand work to another thread takes some microseconds, and to add two numbers a nanosecond. Where there is next
//! to nothing to do, the plain iterator is many times as fast, and leaves rayon's threads to those who need them.
//!
//! ## Example
//! ```rust
//! use rayon::prelude::*;
//!
//! pub fn squares() -> u32 {
//!     [1, 2, 3].par_iter().map(|side| side * side).sum()
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! pub fn squares() -> u32 {
//!     [1, 2, 3].iter().map(|side| side * side).sum()
//! }
//! ```
//!
//! ## Known limits
//! Only literals are counted: how long other lists are, and what a function that is called for each element costs, is
//! not known. Tests, benches and examples are spared.

mod fixes;
#[cfg(test)]
mod tests;

use super::async_traits::scope_at;
use super::context::Context;
use super::docs::docs;
use super::uses::Uses;
use super::{Category, Rule, statements};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::program::body::{
    Body, Expr, ExprId, Literal, LocalId, Macro, MethodCall, Pat, Statement,
};
use crate::program::ty::Ty;

pub(super) static RULE: Rule = Rule {
    name: "par-iter-tiny",
    category: Category::Style,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("par_iter_tiny.rs"),
    check,
    fixes: fixes::fixes,
};

/// So many numbers are next to nothing.
const FEW: u64 = 64;

/// A parallel iterator with next to nothing to do.
struct Case<'a> {
    flow: &'a FunctionFlow,
    start: &'a MethodCall,
    /// All from the numbers to the end of the chain.
    whole: ExprId,
    /// The methods behind `par_iter()`.
    steps: Vec<&'a MethodCall>,
    count: u64,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for case in cases(context, flow) {
            let plain = plain_name(&case.start.name);
            let message = format!(
                "to hand {} numbers to other threads costs more than this does with them: `{plain}()`",
                case.count
            );
            let range = case.start.name_range + flow.start;
            findings.push(context.finding(&RULE, RULE.severity, range, message));
        }
    }
}

/// The plain iterator's name.
fn plain_name(name: &str) -> &'static str {
    match name {
        "par_iter" => "iter",
        "par_iter_mut" => "iter_mut",
        _ => "into_iter",
    }
}

fn cases<'a>(context: &'a Context<'_>, flow: &'a FunctionFlow) -> Vec<Case<'a>> {
    let body = &flow.body;
    let mut uses = None;
    let mut cases = Vec::new();
    for id in body.expr_ids() {
        let Expr::MethodCall(start) = body.expr(id) else {
            continue;
        };
        let names = ["par_iter", "par_iter_mut", "into_par_iter"];
        if !names.contains(&start.name.as_str()) || body.is_in_call_of_macro(id) {
            continue;
        }
        if !is_rayons(context, flow, id, &start.name) {
            continue;
        }
        let Some(count) = count(body, start.receiver).filter(|count| *count <= FEW) else {
            continue;
        };
        let uses = uses.get_or_insert_with(|| Uses::new(context, flow));
        let (steps, whole) = chain(body, uses, id);
        let mut arguments = steps.iter().flat_map(|step| step.args.iter());
        if !steps.is_empty() && arguments.all(|argument| is_cheap_step(flow, *argument)) {
            cases.push(Case {
                flow,
                start,
                whole,
                steps,
                count,
            });
        }
    }
    cases
}

/// Whether rayon's method is called: arrays, vectors and ranges have none of that name themselves.
fn is_rayons(context: &Context<'_>, flow: &FunctionFlow, call: ExprId, name: &str) -> bool {
    let program = context.program();
    if let Some(path) = flow.callee(program, call) {
        return path.starts_with("rayon::iter::");
    }
    let wanted = match name {
        "par_iter" => "rayon::iter::IntoParallelRefIterator",
        "par_iter_mut" => "rayon::iter::IntoParallelRefMutIterator",
        _ => "rayon::iter::IntoParallelIterator",
    };
    let scope = scope_at(context, flow.range(call).start());
    let traits = context.names.traits_in_scope(scope);
    traits.iter().any(|def| program.path_of(*def) == wanted)
}

/// How many numbers there are, where they are written down.
fn count(body: &Body, id: ExprId) -> Option<u64> {
    let all = |elements: &[ExprId]| {
        let literal = elements.iter().all(|element| is_literal(body, *element));
        literal
            .then(|| u64::try_from(elements.len()).ok())
            .flatten()
    };
    match body.expr(id) {
        Expr::Array(elements) | Expr::Macro(Macro::Vec(elements)) => all(elements),
        Expr::Repeat { element, len } | Expr::Macro(Macro::VecRepeat { element, len }) => {
            is_literal(body, *element).then(|| number(body, *len))?
        }
        Expr::Range {
            start: Some(start),
            end: Some(end),
            inclusive,
        } => {
            let (start, end) = (number(body, *start)?, number(body, *end)?);
            Some(
                end.saturating_sub(start)
                    .saturating_add(u64::from(*inclusive)),
            )
        }
        Expr::Ref { expr, .. } => count(body, *expr),
        Expr::Local(local) => {
            let (_, init) = statements::let_of(body, *local)?;
            matches!(body.expr(init), Expr::Array(_)).then(|| count(body, init))?
        }
        _ => None,
    }
}

fn number(body: &Body, id: ExprId) -> Option<u64> {
    match body.expr(id) {
        Expr::Literal(Literal::Int(value, _)) => *value,
        _ => None,
    }
}

fn is_literal(body: &Body, id: ExprId) -> bool {
    match body.expr(id) {
        Expr::Literal(_) => true,
        Expr::Neg(inner) | Expr::Ref { expr: inner, .. } => is_literal(body, *inner),
        Expr::Tuple(parts) => parts.iter().all(|part| is_literal(body, *part)),
        _ => false,
    }
}

/// The methods that are called on an iterator one after the other, and the last call.
fn chain<'a>(body: &'a Body, uses: &Uses<'_>, start: ExprId) -> (Vec<&'a MethodCall>, ExprId) {
    let mut steps = Vec::new();
    let mut last = start;
    while let Some(parent) = uses.parent(last) {
        match body.expr(parent) {
            Expr::MethodCall(call) if call.receiver == last => {
                steps.push(call);
                last = parent;
                if ENDS.contains(&call.name.as_str()) {
                    break;
                }
            }
            _ => break,
        }
    }
    (steps, last)
}

/// The methods that end an iterator.
const ENDS: [&str; 13] = [
    "all",
    "any",
    "collect",
    "count",
    "find_any",
    "for_each",
    "max",
    "max_by_key",
    "min",
    "min_by_key",
    "product",
    "reduce",
    "sum",
];

/// Whether an argument is a number, or a closure that only computes.
fn is_cheap_step(flow: &FunctionFlow, id: ExprId) -> bool {
    match flow.body.expr(id) {
        Expr::Closure(closure) => {
            let mut own = Vec::new();
            for (pat, _) in &closure.params {
                flow.body.bindings(*pat, &mut own);
            }
            is_cheap(flow, closure.body, &mut own)
        }
        _ => is_literal(&flow.body, id),
    }
}

/// Whether an expression takes no time worth speaking of. `own` are variables that hold what it is
/// given, or is made of that.
fn is_cheap(flow: &FunctionFlow, id: ExprId, own: &mut Vec<LocalId>) -> bool {
    let body = &flow.body;
    match body.expr(id) {
        Expr::Local(local) => {
            own.contains(local) || matches!(flow.types.local(*local).strip_refs(), Ty::Prim(_))
        }
        Expr::Path(_) => matches!(flow.types.expr(id), Ty::Prim(_)),
        Expr::Literal(_) => true,
        Expr::Block(block) => {
            let lets = block.statements.iter().all(|statement| match statement {
                Statement::Let {
                    pat,
                    init: Some(init),
                    otherwise: None,
                    ..
                } => {
                    let cheap = is_cheap(flow, *init, own);
                    if let Pat::Bind { local, .. } = body.pat(*pat) {
                        own.push(*local);
                    }
                    cheap
                }
                Statement::Expr { expr, .. } => is_cheap(flow, *expr, own),
                Statement::Let { .. } => false,
            });
            lets && block.tail.is_none_or(|tail| is_cheap(flow, tail, own))
        }
        Expr::MethodCall(call) => {
            OF_NUMBERS.contains(&call.name.as_str())
                && is_cheap(flow, call.receiver, own)
                && call.args.iter().all(|arg| is_cheap(flow, *arg, own))
        }
        Expr::Deref(_)
        | Expr::Ref { .. }
        | Expr::Neg(_)
        | Expr::Not(_)
        | Expr::Cast { .. }
        | Expr::Binary { .. }
        | Expr::Logic { .. }
        | Expr::Tuple(_)
        | Expr::Field { .. }
        | Expr::If { .. }
        | Expr::Assign { .. }
        | Expr::AssignOp { .. } => {
            let mut children = Vec::new();
            body.for_each_child(id, &mut |child| children.push(child));
            children.into_iter().all(|child| is_cheap(flow, child, own))
        }
        _ => false,
    }
}

/// Methods of numbers that take no time. What they are called on is made of numbers.
const OF_NUMBERS: [&str; 14] = [
    "abs",
    "abs_diff",
    "clamp",
    "is_multiple_of",
    "is_positive",
    "max",
    "min",
    "mul_add",
    "pow",
    "powi",
    "sqrt",
    "wrapping_add",
    "wrapping_mul",
    "wrapping_sub",
];
