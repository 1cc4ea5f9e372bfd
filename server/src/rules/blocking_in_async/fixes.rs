//! Await the async form, or hand the call to a thread where blocking is fine.

use ra_ap_syntax::TextRange;

use super::cases;
use crate::finding::{Finding, Fix};
use crate::knowledge::blocking::Class;
use crate::program::body::Expr;
use crate::rules::async_calls::{AsyncCall, usable};
use crate::rules::context::{Context, fix};
use crate::rules::offload::{can_await, offload};

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let case = context
        .functions()
        .flat_map(|flow| cases(context, flow))
        .find(|case| case.flow.range(case.call) == finding.range);
    let Some(case) = case else { return Vec::new() };
    let mut result: Vec<Fix> = twin(context, &case).into_iter().collect();
    result.extend(offload(context, case.flow, case.call));
    if let Some(first) = result.first_mut() {
        first.preferred = first.safe;
    }
    result
}

/// `std::thread::sleep(d)` to `tokio::time::sleep(d).await`.
fn twin(context: &Context<'_>, case: &AsyncCall<'_>) -> Option<Fix> {
    let twin = case.entry.twin.filter(|_| case.entry.drop_in)?;
    let twin = if usable(context, twin) {
        twin.to_owned()
    } else {
        async_std_twin(context, twin)?
    };
    if !can_await(case.flow, case.call) {
        return None;
    }
    let Expr::Call { callee, .. } = case.flow.body.expr(case.call) else {
        return None;
    };
    let end = TextRange::empty(case.flow.range(case.call).end());
    let edits = vec![
        context.edit(case.flow.range(*callee), twin.clone()),
        context.edit(end, ".await"),
    ];
    let mut result = fix(format!("Await `{twin}` instead"), edits);
    result.safe = matches!(case.entry.class, Class::Certain | Class::File);
    Some(result)
}

/// The same function in async-std, for a crate that uses that and not tokio.
fn async_std_twin(context: &Context<'_>, twin: &str) -> Option<String> {
    if !context.package.is_some_and(|package| {
        package
            .dependencies
            .iter()
            .any(|known| known.name == "async_std")
    }) {
        return None;
    }
    match twin {
        "tokio::time::sleep" => Some("async_std::task::sleep".to_owned()),
        twin => twin
            .strip_prefix("tokio::fs::")
            .map(|name| format!("async_std::fs::{name}")),
    }
}
