//! Two awaits, one after the other, of which neither needs what the other gives.
//!
//! ## What it does
//! Finds `let a = x().await;` followed by `let b = y().await;` where `y` gets nothing of what `x` gave, and
//! both only fetch something.
//!
//! ## Why it matters
//! The second request is sent only when the first has come back. Together they take as long as the slower
//! of the two; one after the other, as long as both.
//!
//! ## Example
//! ```rust
//! async fn fetch_users() -> usize {
//!     tokio::task::yield_now().await;
//!     3
//! }
//!
//! async fn fetch_orders() -> usize {
//!     tokio::task::yield_now().await;
//!     4
//! }
//!
//! async fn total() -> usize {
//!     let users = fetch_users().await;
//!     let orders = fetch_orders().await;
//!     users + orders
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! async fn fetch_users() -> usize {
//!     tokio::task::yield_now().await;
//!     3
//! }
//!
//! async fn fetch_orders() -> usize {
//!     tokio::task::yield_now().await;
//!     4
//! }
//!
//! async fn total() -> usize {
//!     let (users, orders) = tokio::join!(fetch_users(), fetch_orders());
//!     users + orders
//! }
//! ```
//!
//! ## Known limits
//! Whether the order matters is yours to judge: the rule goes by names. Only calls of async functions
//! whose names say that they fetch (`get`, `fetch`, `load`, `find`, `query`, …) are found, and only where
//! nothing they are given is changed, moved or borrowed for change. With `?` behind them, both must give the
//! same error, and `try_join!` drops the slower call when the quicker one fails. The crate must have
//! `tokio::join!` or `futures::join!`.

mod fixes;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::runtime::Runtime;
use super::statements;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Body, Expr, ExprId, LocalId, PatId, Statement};
use crate::program::solve::{SelfKind, Solver};
use crate::program::ty::Ty;
use crate::program::type_ref::Mutability;

pub(super) static RULE: Rule = Rule {
    name: "sequential-awaits",
    category: Category::Await,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("sequential_awaits.rs"),
    check,
    fixes: fixes::fixes,
};

/// `let a = x(…).await?;`
struct Step {
    pat: PatId,
    /// Bytes from the function's start.
    statement: ra_ap_syntax::TextRange,
    has_type: bool,
    call: ExprId,
    awaited: ExprId,
    /// Whether `?` is behind it.
    tried: bool,
    /// What the future gives.
    output: Ty,
}

/// Two or more of them that do not depend on each other.
struct Site<'a> {
    flow: &'a FunctionFlow,
    steps: Vec<Step>,
    /// The macro that awaits them all: `tokio::join`.
    join: String,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for site in sites(context, flow) {
            findings.push(report(context, &site));
        }
    }
}

fn report(context: &Context<'_>, site: &Site<'_>) -> Finding {
    let flow = site.flow;
    let (first, rest) = (&site.steps[0], &site.steps[1..]);
    let second = &rest[0];
    let message = format!(
        "`{}` waits until `{}` is done and needs nothing of it: `{}!` awaits both at once",
        name(flow, second.call),
        name(flow, first.call),
        site.join
    );
    let mut finding = context.finding(&RULE, RULE.severity, flow.range(second.awaited), message);
    let text = "this is awaited first, by itself";
    finding
        .related
        .push(context.related(flow.range(first.awaited), text));
    finding
}

fn sites<'a>(context: &'a Context<'_>, flow: &'a FunctionFlow) -> Vec<Site<'a>> {
    let body = &flow.body;
    let mut result = Vec::new();
    for id in body.expr_ids() {
        let Some(block) = statements::block(body, id) else {
            continue;
        };
        let mut group: Vec<Step> = Vec::new();
        for statement in &block.statements {
            let step = step(context, flow, statement);
            if let Some(step) = &step
                && group.iter().all(|earlier| go_together(body, earlier, step))
            {
                group.extend(self::step(context, flow, statement));
                continue;
            }
            result.extend(site(context, flow, std::mem::take(&mut group)));
            group.extend(step);
        }
        result.extend(site(context, flow, group));
    }
    result
}

fn site<'a>(context: &Context<'_>, flow: &'a FunctionFlow, steps: Vec<Step>) -> Option<Site<'a>> {
    let first = steps.first().filter(|_| steps.len() > 1)?;
    let join = Runtime::join(context, first.tried)?;
    Some(Site { flow, steps, join })
}

fn step(context: &Context<'_>, flow: &FunctionFlow, statement: &Statement) -> Option<Step> {
    let body = &flow.body;
    let Statement::Let {
        pat,
        ty,
        init: Some(init),
        otherwise: None,
        range,
    } = statement
    else {
        return None;
    };
    let (awaited, tried) = match body.expr(*init) {
        Expr::Try(inner) => (*inner, true),
        _ => (*init, false),
    };
    let Expr::Await(call) = body.expr(awaited) else {
        return None;
    };
    if body.is_in_call_of_macro(*call) || !fetches(context, flow, *call) {
        return None;
    }
    let output = super::futures::output_of(context, flow.types.expr(*call))?;
    Some(Step {
        pat: *pat,
        statement: *range,
        has_type: ty.is_some(),
        call: *call,
        awaited,
        tried,
        output,
    })
}

/// Whether a call gives the future of an async function that only fetches, and is given nothing that it
/// could change.
fn fetches(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> bool {
    let body = &flow.body;
    if !name(flow, call)
        .split('_')
        .any(|word| FETCHING.contains(&word))
        || name(flow, call)
            .split('_')
            .any(|word| ORDERED.contains(&word))
    {
        return false;
    }
    let Some(callee) = flow.types.calls.get(&call) else {
        return false;
    };
    let is_async = matches!(flow.types.expr(call), Ty::Future(..));
    let args: Vec<ExprId> = match body.expr(call) {
        Expr::Call { args, .. } => args.clone(),
        Expr::MethodCall(method) => {
            let by_mut = callee.receiver.as_ref().is_none_or(|receiver| {
                receiver.kind != SelfKind::Shared
                    || matches!(receiver.ty, Ty::Ref(_, Mutability::Mut))
            });
            if by_mut || !statements::is_plain(body, method.receiver) {
                return false;
            }
            method.args.to_vec()
        }
        _ => return false,
    };
    is_async && args.iter().all(|arg| is_harmless(context, flow, *arg))
}

/// Whether an argument can be worked out before the other call is awaited as well as after, and gives
/// nothing away.
fn is_harmless(context: &Context<'_>, flow: &FunctionFlow, arg: ExprId) -> bool {
    let body = &flow.body;
    let copy = context.names.known("std::marker::Copy");
    let is_copy =
        |ty: &Ty| copy.is_some_and(|copy| Solver::new(context.names).implements(ty, copy));
    match body.expr(arg) {
        Expr::Literal(_) | Expr::Path(_) => true,
        Expr::Local(_) | Expr::Field { .. } => {
            let ty = flow.types.expr(arg);
            statements::is_plain(body, arg)
                && !matches!(ty, Ty::Ref(_, Mutability::Mut))
                && is_copy(ty)
        }
        Expr::Ref {
            expr,
            mutability: Mutability::Shared,
        } => statements::is_plain(body, *expr),
        Expr::MethodCall(call) => {
            call.args.is_empty()
                && matches!(
                    call.name.as_str(),
                    "clone" | "to_owned" | "to_string" | "as_str" | "len" | "as_ref"
                )
                && statements::is_plain(body, call.receiver)
        }
        _ => false,
    }
}

/// Whether a call needs nothing of an earlier one, and fails alike.
fn go_together(body: &Body, earlier: &Step, later: &Step) -> bool {
    let mut bound = Vec::new();
    body.bindings(earlier.pat, &mut bound);
    earlier.tried == later.tried
        && !uses_any(body, later.call, &bound)
        && (!later.tried || error_of(&earlier.output) == error_of(&later.output))
        && (!later.tried || error_of(&later.output).is_some())
}

fn uses_any(body: &Body, id: ExprId, locals: &[LocalId]) -> bool {
    if matches!(body.expr(id), Expr::Local(local) if locals.contains(local)) {
        return true;
    }
    let mut found = false;
    body.for_each_child(id, &mut |child| found |= uses_any(body, child, locals));
    found
}

/// The second argument of a `Result`, if it is known.
fn error_of(ty: &Ty) -> Option<&Ty> {
    match ty {
        Ty::Adt(_, args) => args.get(1).filter(|error| !error.is_unknown()),
        _ => None,
    }
}

/// The last name of what a call calls.
fn name(flow: &FunctionFlow, call: ExprId) -> &str {
    match flow.body.expr(call) {
        Expr::MethodCall(method) => &method.name,
        Expr::Call { callee, .. } => match flow.body.expr(*callee) {
            Expr::Path(path) => path.last_name().map_or("", |name| name.as_str()),
            _ => "",
        },
        _ => "",
    }
}

/// Words in the names of functions that only fetch something.
const FETCHING: &[&str] = &[
    "fetch", "get", "load", "find", "query", "list", "lookup", "download", "search", "count",
    "resolve", "read", "request",
];

/// Words in the names of functions whose order may matter.
const ORDERED: &[&str] = &[
    "write", "send", "insert", "delete", "update", "create", "set", "lock", "begin", "commit",
    "flush", "shutdown", "sleep", "next", "recv", "receive", "or", "and", "mut", "put", "add",
    "push", "save", "store", "register", "init", "exact", "line", "frame", "packet", "message",
    "byte", "bytes", "u8", "u16", "u32", "u64", "until", "end", "try", "header", "body", "buf",
    "chunk", "cached", "cache", "state", "login", "token",
];
