//! `unwrap()` on a lock does not say that it means poisoning.
//!
//! ## What it does
//! Finds `.unwrap()` on the result of `lock()`, `read()`, `write()`, `get_mut()`, `into_inner()` and
//! `wait()` of std's locks: a `Result` whose error is `PoisonError`.
//!
//! ## Why it matters
//! A std lock is poisoned when a thread panics while it holds the lock. `unwrap()` then panics here
//! too, with a message that does not say why. `expect("mutex poisoned")` says it; handling the error
//! keeps the program going where the data behind the lock is still good.
//!
//! ## Example
//! ```rust
//! use std::sync::Mutex;
//!
//! fn add(total: &Mutex<u64>, amount: u64) {
//!     *total.lock().unwrap() += amount;
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::Mutex;
//!
//! fn add(total: &Mutex<u64>, amount: u64) {
//!     *total.lock().expect("mutex poisoned") += amount;
//! }
//! ```
//!
//! ## Known limits
//! Many people take `lock().unwrap()` to say just this, so the rule only gives a hint. Test code is
//! spared. `try_lock().unwrap()` is another matter: it panics on mere contention.

#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::context::{Context, fix};
use super::docs::docs;
use super::{Category, Rule, statements};
use crate::finding::{Finding, Fix, Severity};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Body, Expr, ExprId, LocalId, MethodCall, Pat, Statement};
use crate::program::items::DefKind;
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::program::type_ref::TypeRef;

pub(super) static RULE: Rule = Rule {
    name: "lock-unwrap",
    category: Category::Lock,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &["clippy::unwrap_used"],
    docs: docs!("lock_unwrap.rs"),
    check,
    fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for (id, unwrap) in unwraps(context, flow) {
            let method = match flow.body.expr(unwrap.receiver) {
                Expr::MethodCall(inner) => inner.name.to_string(),
                _ => "lock".to_owned(),
            };
            let message = format!(
                "`{method}().unwrap()` panics when another thread panicked while it held the lock, and does not say so"
            );
            let range = unwrap_range(flow, id, unwrap);
            findings.push(context.finding(&RULE, RULE.severity, range, message));
        }
    }
}

/// Every `.unwrap()` of a result that can be poisoned.
fn unwraps<'a>(context: &Context<'_>, flow: &'a FunctionFlow) -> Vec<(ExprId, &'a MethodCall)> {
    let solver = Solver::new(context.names);
    let body = &flow.body;
    body.expr_ids()
        .filter_map(|id| {
            let Expr::MethodCall(call) = body.expr(id) else {
                return None;
            };
            if call.name != "unwrap" || !call.args.is_empty() {
                return None;
            }
            // `Err(error).unwrap()` panics on purpose: nobody's lock is acquired there.
            if let Expr::Call { callee, .. } = body.expr(call.receiver)
                && flow.types.values.contains_key(callee)
            {
                return None;
            }
            // A result that was looked at before may be known to hold a guard.
            if let Expr::Local(local) = body.expr(call.receiver)
                && uses(body, *local) > 1
            {
                return None;
            }
            let args = solver.args_of(flow.types.expr(call.receiver), "std::result::Result")?;
            solver
                .is(args.get(1)?, "std::sync::PoisonError")
                .then_some((id, call))
        })
        .collect()
}

fn uses(body: &Body, local: LocalId) -> usize {
    body.expr_ids()
        .filter(|id| matches!(body.expr(*id), Expr::Local(used) if *used == local))
        .count()
}

/// `unwrap()`, without the dot.
fn unwrap_range(flow: &FunctionFlow, id: ExprId, call: &MethodCall) -> TextRange {
    TextRange::new((call.name_range + flow.start).start(), flow.range(id).end())
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let found = context.functions().find_map(|flow| {
        let unwraps = unwraps(context, flow);
        unwraps
            .into_iter()
            .find(|(id, call)| unwrap_range(flow, *id, call) == finding.range)
            .map(|found| (flow, found))
    });
    let Some((flow, (id, call))) = found else {
        return Vec::new();
    };
    let message = context.settings.poison_message.escape_default();
    let mut expect = fix(
        format!("Say what is meant: `expect(\"{message}\")`"),
        vec![context.edit(finding.range, format!("expect(\"{message}\")"))],
    );
    expect.safe = true;
    expect.preferred = true;
    let mut result = vec![expect];
    result.extend(go_on(context, flow, finding.range, call));
    result.extend(give_up(context, flow, id, call));
    result.extend(pass_on(context, flow, finding.range, id));
    result
}

/// `unwrap_or_else(PoisonError::into_inner)`, where what was locked has not been made into something
/// else: `m.lock().map(…).unwrap()`.
fn go_on(
    context: &Context<'_>,
    flow: &FunctionFlow,
    range: TextRange,
    call: &MethodCall,
) -> Option<Fix> {
    let solver = Solver::new(context.names);
    let args = solver.args_of(flow.types.expr(call.receiver), "std::result::Result")?;
    let poisoned = solver.args_of(args.get(1)?, "std::sync::PoisonError")?;
    (args.first() == poisoned.first()).then(|| {
        fix(
            "Go on with a poisoned lock: `unwrap_or_else(PoisonError::into_inner)`",
            vec![context.edit(range, "unwrap_or_else(std::sync::PoisonError::into_inner)")],
        )
    })
}

/// `let g = m.lock().unwrap();` to `let Ok(g) = m.lock() else { return };`, where the function gives
/// nothing.
fn give_up(
    context: &Context<'_>,
    flow: &FunctionFlow,
    id: ExprId,
    call: &MethodCall,
) -> Option<Fix> {
    let body = &flow.body;
    let place = statements::statement_of(body, id)?;
    let block = statements::block(body, place.block)?;
    let Statement::Let {
        pat,
        ty: None,
        init: Some(init),
        otherwise: None,
        ..
    } = block.statements.get(place.index)?
    else {
        return None;
    };
    if *init != id
        || !matches!(
            body.pat(*pat),
            Pat::Bind {
                by_ref: false,
                inner: None,
                ..
            }
        )
        || !returns_unit(context, flow, id)
    {
        return None;
    }
    let pat = body.pats[pat.index()].1 + flow.start;
    let name = context.source(pat);
    let dot = TextRange::new(flow.range(call.receiver).end(), flow.range(id).end());
    let edits = vec![
        context.edit(pat, format!("Ok({name})")),
        context.edit(dot, " else { return }"),
    ];
    Some(fix(
        "Give up when the lock is poisoned: `let Ok(…) = … else { return }`",
        edits,
    ))
}

/// Whether `return` without a value is right at an expression.
pub(super) fn returns_unit(context: &Context<'_>, flow: &FunctionFlow, id: ExprId) -> bool {
    match flow.contexts.owner(id) {
        None => matches!(&context.program().def(flow.def).kind,
            DefKind::Fn(function) if function.ret == TypeRef::unit()),
        Some(owner) => match flow.types.expr(owner) {
            Ty::Async(_, output) => **output == Ty::unit(),
            Ty::Closure(_, _, ret) => **ret == Ty::unit(),
            _ => false,
        },
    }
}

/// `map_err(…)?` where the function's error can be made from a text.
fn pass_on(
    context: &Context<'_>,
    flow: &FunctionFlow,
    range: TextRange,
    id: ExprId,
) -> Option<Fix> {
    if flow.contexts.owner(id).is_some() {
        return None;
    }
    let mut solver = Solver::new(context.names);
    let env = solver.enter(flow.def);
    let DefKind::Fn(function) = &context.program().def(flow.def).kind else {
        return None;
    };
    let ret = solver.lower(&function.ret, &env);
    let args = solver.args_of(&ret, "std::result::Result")?;
    let error = args.get(1)?.clone();
    let boxed = solver
        .args_of(&error, "std::boxed::Box")
        .and_then(|args| args.first().cloned());
    let takes_text = solver.is(&error, "std::string::String")
        || matches!(boxed, Some(Ty::Dyn(bounds)) if bounds.iter().any(|bound| {
            context.program().path_of(bound.trait_def) == "std::error::Error"
        }));
    takes_text.then(|| {
        fix(
            "Pass the poisoning on as an error: `map_err(…)?`",
            vec![context.edit(range, "map_err(|error| error.to_string())?")],
        )
    })
}
