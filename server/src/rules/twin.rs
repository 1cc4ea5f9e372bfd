//! The async form of a call that blocks, where only its name changes and an `.await` comes after it.

use ra_ap_syntax::TextRange;

use super::async_calls::AsyncCall;
use super::context::{Context, fix};
use super::offload::can_await;
use crate::finding::Fix;
use crate::program::body::Expr;

/// `rx.blocking_recv()` to `rx.recv().await`.
pub(super) fn method_twin(context: &Context<'_>, case: &AsyncCall<'_>) -> Option<Fix> {
    let twin = case.entry.twin.filter(|_| case.entry.drop_in)?;
    let Expr::MethodCall(method) = case.flow.body.expr(case.call) else {
        return None;
    };
    if !can_await(case.flow, case.call) {
        return None;
    }
    let name = twin.rsplit("::").next()?;
    let end = TextRange::empty(case.flow.range(case.call).end());
    let edits = vec![
        context.edit(method.name_range + case.flow.start, name),
        context.edit(end, ".await"),
    ];
    Some(fix(format!("Await `{name}()` instead"), edits))
}
