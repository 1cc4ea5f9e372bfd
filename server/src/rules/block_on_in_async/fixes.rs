//! `block_on(future)` becomes `future.await`.

use ra_ap_syntax::TextRange;

use super::cases;
use crate::finding::{Finding, Fix};
use crate::program::body::{Expr, ExprId};
use crate::rules::async_calls::AsyncCall;
use crate::rules::context::{Context, fix};
use crate::rules::offload::can_await;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut cases = context.functions().flat_map(|flow| cases(context, flow));
    let case = cases.find(|case| case.flow.range(case.call) == finding.range);
    case.and_then(|case| awaited(context, &case))
        .into_iter()
        .collect()
}

fn awaited(context: &Context<'_>, case: &AsyncCall<'_>) -> Option<Fix> {
    let flow = case.flow;
    let future = future(case)?;
    if !can_await(flow, case.call) || flow.body.is_made(future) {
        return None;
    }
    let (whole, inner) = (flow.range(case.call), flow.range(future));
    let before = TextRange::new(whole.start(), inner.start());
    let after = TextRange::new(inner.end(), whole.end());
    // A comment in what goes would go with it.
    let is_plain = |range| {
        let source = context.source(range);
        !source.contains("//") && !source.contains("/*")
    };
    if !is_plain(before) || !is_plain(after) {
        return None;
    }
    let (open, close) = if binds_tightly(flow.body.expr(future)) {
        ("", ".await")
    } else {
        ("(", ").await")
    };
    let edits = vec![context.edit(before, open), context.edit(after, close)];
    let mut result = fix("Await the future instead of `block_on`", edits);
    result.preferred = true;
    Some(result)
}

/// The future that is driven.
fn future(case: &AsyncCall<'_>) -> Option<ExprId> {
    let name = case.path.rsplit("::").next()?;
    // A `LocalSet` runs tasks of its own meanwhile, and a stream is no future.
    if !matches!(name, "block_on" | "run_until") || case.path.contains("LocalSet") {
        return None;
    }
    if case.path.contains("::stream::") {
        return None;
    }
    match case.flow.body.expr(case.call) {
        Expr::MethodCall(call) => call.args.last().copied(),
        Expr::Call { args, .. } => args.last().copied(),
        _ => None,
    }
}

/// Whether `.await` can stand right behind an expression.
fn binds_tightly(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::Local(_)
            | Expr::Path(_)
            | Expr::Call { .. }
            | Expr::MethodCall(_)
            | Expr::Field { .. }
            | Expr::Index { .. }
            | Expr::Await(_)
            | Expr::Try(_)
            | Expr::Async { .. }
    )
}
