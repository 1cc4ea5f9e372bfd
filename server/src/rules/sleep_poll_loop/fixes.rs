//! A loop that looks whether a task has ended goes away where the code behind it waits for that anyway.

use super::polled;
use crate::finding::{Finding, Fix};
use crate::flow::context::Context as Runs;
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId, Statement};
use crate::rules::context::{Context, fix};
use crate::rules::imports::with_line;
use crate::rules::statements;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let fix = context.functions().find_map(|flow| {
        let whole = flow
            .body
            .expr_ids()
            .find(|id| flow.range(*id) == finding.range && polled(context, flow, *id).is_some())?;
        without(context, flow, whole)
    });
    fix.into_iter().collect()
}

/// `while !task.is_finished() { sleep }` with `task.await` or `task.join()` next.
fn without(context: &Context<'_>, flow: &FunctionFlow, whole: ExprId) -> Option<Fix> {
    let body = &flow.body;
    let Expr::While { cond, .. } = body.expr(whole) else {
        return None;
    };
    let Expr::Not(call) = body.expr(*cond) else {
        return None;
    };
    let Expr::MethodCall(call) = body.expr(*call) else {
        return None;
    };
    let Expr::Local(handle) = body.expr(call.receiver) else {
        return None;
    };
    let place = statements::statement_of(body, whole)?;
    let block = statements::block(body, place.block)?;
    let next = statements::ranges(body, block)
        .get(place.index + 1)
        .copied()?;
    let is_async = flow.context(whole) == Runs::Async;
    let waits = statements::uses(body, *handle)
        .into_iter()
        .any(|id| next.contains_range(body.range(id)) && is_waited_for(flow, id, is_async));
    let Some(Statement::Expr { range, .. }) = block.statements.get(place.index) else {
        return None;
    };
    let range = *range + flow.start;
    if call.name != "is_finished" || !waits || context.source(range).contains("//") {
        return None;
    }
    let name = &body.local(*handle).name;
    Some(Fix {
        preferred: true,
        ..fix(
            format!("Take the loop away: what follows waits for `{name}`"),
            vec![context.edit(with_line(context, range), "")],
        )
    })
}

/// Whether a use of a handle waits for its end, as code of that kind does.
fn is_waited_for(flow: &FunctionFlow, id: ExprId, is_async: bool) -> bool {
    let body = &flow.body;
    let parent = statements::parents(body)[id.index()];
    match parent.map(|parent| body.expr(parent)) {
        Some(Expr::Await(_)) => is_async,
        Some(Expr::MethodCall(call)) => call.receiver == id && call.name == "join" && !is_async,
        _ => false,
    }
}
