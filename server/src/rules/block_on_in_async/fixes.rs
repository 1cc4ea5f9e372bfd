//! `block_on(future)` becomes `future.await`.

use ra_ap_syntax::TextRange;

use super::cases;
use crate::finding::{Finding, Fix};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId};
use crate::rules::async_calls::AsyncCall;
use crate::rules::context::{Context, fix};
use crate::rules::imports::Imports;
use crate::rules::offload::can_await;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut cases = context.functions().flat_map(|flow| cases(context, flow));
    let case = cases.find(|case| case.flow.range(case.call) == finding.range);
    case.and_then(|case| mended(context, &case))
        .into_iter()
        .collect()
}

fn mended(context: &Context<'_>, case: &AsyncCall<'_>) -> Option<Fix> {
    let future = future(case.flow, case.call, &case.path)?;
    if !can_await(case.flow, case.call) {
        return None;
    }
    let edits = awaited(case.flow, case.call, future, context.text)?;
    let mut edits = edits
        .map(|(range, text)| context.edit(range, text))
        .to_vec();
    let mut imports = Imports::new(context);
    imports.no_longer_said(&edits);
    edits.extend(imports.edits());
    let mut result = fix("Await the future instead of `block_on`", edits);
    result.preferred = true;
    Some(result)
}

/// The edits that take the call away from around the future, in the text of its file.
pub(in crate::rules) fn awaited(
    flow: &FunctionFlow,
    call: ExprId,
    future: ExprId,
    text: &str,
) -> Option<[(TextRange, &'static str); 2]> {
    if flow.body.is_made(future) {
        return None;
    }
    let (whole, inner) = (flow.range(call), flow.range(future));
    let before = TextRange::new(whole.start(), inner.start());
    let after = TextRange::new(inner.end(), whole.end());
    // A comment in what goes would go with it.
    let is_plain = |range: TextRange| {
        let source = text.get(usize::from(range.start())..usize::from(range.end()));
        source.is_some_and(|source| !source.contains("//") && !source.contains("/*"))
    };
    if !is_plain(before) || !is_plain(after) {
        return None;
    }
    let (open, close) = if binds_tightly(flow.body.expr(future)) {
        ("", ".await")
    } else {
        ("(", ").await")
    };
    Some([(before, open), (after, close)])
}

/// The future that a call drives, by the path of what is called.
pub(in crate::rules) fn future(flow: &FunctionFlow, call: ExprId, path: &str) -> Option<ExprId> {
    let name = path.rsplit("::").next()?;
    // A `LocalSet` runs tasks of its own meanwhile, and a stream is no future.
    if !matches!(name, "block_on" | "run_until") || path.contains("LocalSet") {
        return None;
    }
    if path.contains("::stream::") {
        return None;
    }
    match flow.body.expr(call) {
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
