//! A runtime is made in async code and dropped there: that panics.
//!
//! ## What it does
//! Finds `Runtime::new()` and `Builder::build()` of tokio in async functions, blocks and closures whose
//! runtime ends there: it is a temporary, or a variable that is not given away.
//!
//! ## Why it matters
//! A runtime waits for its threads when it is dropped, and tokio does not let a thread of a runtime
//! wait: "Cannot drop a runtime in a context where blocking is not allowed". There is a runtime already:
//! the one that runs this code.
//!
//! ## Example
//! ```rust
//! use tokio::runtime::Runtime;
//!
//! async fn answer() -> u32 {
//!     42
//! }
//!
//! async fn ask() -> u32 {
//!     let runtime = Runtime::new().expect("threads can be had");
//!     runtime.spawn(answer()).await.expect("it does not panic")
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! async fn answer() -> u32 {
//!     42
//! }
//!
//! async fn ask() -> u32 {
//!     answer().await
//! }
//! ```
//!
//! ## Known limits
//! A runtime that is returned, stored or passed on may be dropped where that is allowed, and is left
//! alone; so is one that ends with `shutdown_background()`. The fix spawns on the runtime that runs the code and
//! awaits what was driven; a runtime that is entered, or whose handle is taken, it leaves to you. `#[tokio::main]` on a function that async code
//! calls is not seen. Test code is spared.

mod fixes;
#[cfg(test)]
mod tests;

use super::async_calls::{AsyncCall, async_calls};
use super::context::Context;
use super::docs::docs;
use super::uses::{Use, Uses};
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use crate::flow::function::FunctionFlow;
use crate::knowledge::blocking::Class;
use crate::program::body::{Expr, ExprId, LocalId, Pat, Statement};

pub(super) static RULE: Rule = Rule {
    name: "nested-runtime",
    category: Category::Blocking,
    severity: Severity::Error,
    on_by_default: true,
    twins: &[],
    docs: docs!("nested_runtime.rs"),
    check,
    fixes: fixes::fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        let uses = Uses::new(context, flow);
        for case in async_calls(context, flow, &[Class::Runtime]) {
            let whose = match fate(&case, &uses) {
                Fate::Temporary => "this runtime".to_owned(),
                Fate::Variable(local) => format!("`{}`", flow.body.local(local).name),
                Fate::Elsewhere => continue,
            };
            let message = format!(
                "{whose} is dropped in async code, which panics: a runtime waits for its threads; spawn on \
                 the one that runs this"
            );
            findings.push(context.finding(&RULE, RULE.severity, flow.range(case.call), message));
        }
    }
}

/// Where a runtime ends.
enum Fate {
    /// At the end of the statement.
    Temporary,
    /// With the variable.
    Variable(LocalId),
    /// Nobody knows.
    Elsewhere,
}

fn fate(case: &AsyncCall<'_>, uses: &Uses<'_>) -> Fate {
    let body = &case.flow.body;
    let value = unwrapped(case, uses);
    match uses.parent(value).map(|parent| body.expr(parent)) {
        Some(Expr::MethodCall(call)) if call.receiver == value => {
            if takes(&call.name) {
                Fate::Elsewhere
            } else {
                Fate::Temporary
            }
        }
        _ => match bound_to(case, value) {
            Some(local) if stays(case.flow, uses, local) => Fate::Variable(local),
            _ => Fate::Elsewhere,
        },
    }
}

/// The expression that is the runtime, and not a result with one in it.
fn unwrapped(case: &AsyncCall<'_>, uses: &Uses<'_>) -> ExprId {
    let body = &case.flow.body;
    let mut value = case.call;
    while let Some(parent) = uses.parent(value) {
        match body.expr(parent) {
            Expr::Try(_) => value = parent,
            Expr::MethodCall(call)
                if call.receiver == value
                    && matches!(call.name.as_str(), "unwrap" | "expect" | "map_err") =>
            {
                value = parent;
            }
            _ => break,
        }
    }
    value
}

/// The methods that take the runtime and do not wait for its threads here.
fn takes(method: &str) -> bool {
    matches!(
        method,
        "shutdown_background" | "shutdown_timeout" | "ok" | "unwrap_or_else"
    )
}

fn bound_to(case: &AsyncCall<'_>, value: ExprId) -> Option<LocalId> {
    let body = &case.flow.body;
    body.expr_ids().find_map(|id| {
        let Expr::Block(block) = body.expr(id) else {
            return None;
        };
        block.statements.iter().find_map(|statement| {
            let Statement::Let { pat, init, .. } = statement else {
                return None;
            };
            if *init != Some(value) {
                return None;
            }
            match body.pat(*pat) {
                Pat::Bind {
                    local, inner: None, ..
                } => Some(*local),
                _ => None,
            }
        })
    })
}

/// Whether a runtime stays in its variable until that ends.
fn stays(flow: &FunctionFlow, uses: &Uses<'_>, local: LocalId) -> bool {
    let Some(all) = uses.of_local(local) else {
        return false;
    };
    all.iter().all(|(id, used)| {
        if let Some(parent) = uses.parent(*id) {
            match flow.body.expr(parent) {
                Expr::MethodCall(call) if call.receiver == *id => {
                    return !takes(&call.name) && !in_own_closure(flow, uses, *id, local);
                }
                Expr::Ref { .. } => return *used != Use::Unknown && *used != Use::Lend,
                _ => {}
            }
        }
        matches!(used, Use::Read | Use::Change)
    })
}

/// Whether a use is in a closure or block that may take the runtime along.
fn in_own_closure(flow: &FunctionFlow, uses: &Uses<'_>, id: ExprId, local: LocalId) -> bool {
    let declared = flow.body.local(local).range;
    uses.ancestors(id).any(|outer| {
        let is_body = match flow.body.expr(outer) {
            Expr::Closure(closure) => closure.moves,
            Expr::Async { moves, .. } => *moves,
            _ => false,
        };
        is_body && !flow.body.range(outer).contains_range(declared)
    })
}
