//! What is said of a guard that is held at an `.await`.

use ra_ap_syntax::TextRange;

use super::cases::Case;
use super::words::words;
use crate::finding::Finding;
use crate::flow::function::await_range;
use crate::program::body::{Expr, ExprId, Macro};
use crate::rules::Rule;
use crate::rules::context::Context;
use crate::rules::lines::Line;
use crate::rules::lock_name::lock_name;

pub(super) fn report(context: &Context<'_>, rule: &'static Rule, case: &Case<'_>) -> Finding {
    let flow = case.flow;
    let words = words(case.acquisition.kind);
    let lock = lock_name(context, flow, case.acquisition);
    let holder = match case.binding {
        Some(local) => format!("`{}` keeps", flow.body.local(local).name),
        None => format!("a temporary {} keeps", words.guard),
    };
    let places = describe_awaits(context, case);
    let message = format!(
        "{holder} {lock} {} across {places}: {}",
        words.state, words.harm
    );
    let mut finding = context.finding(rule, rule.severity, case.range(), message);
    for expr in &case.awaits {
        let at = await_range(flow, *expr);
        finding.related.push(context.related(at, words.suspended));
    }
    if let Some(end) = case.released.last() {
        let at = TextRange::empty(*end + flow.start);
        finding.related.push(context.related(at, words.released));
    }
    finding
}

fn describe_awaits(context: &Context<'_>, case: &Case<'_>) -> String {
    let what = |expr: &ExprId| match case.flow.body.expr(*expr) {
        Expr::Macro(Macro::Select(_)) => "`select!`",
        Expr::Macro(Macro::Join { .. }) => "`join!`",
        Expr::Yield(_) => "`yield`",
        _ => "`.await`",
    };
    let lines: Vec<Line> = case
        .awaits
        .iter()
        .map(|expr| context.line(await_range(case.flow, *expr)))
        .collect();
    match (case.awaits.as_slice(), lines.as_slice()) {
        ([only], [line]) => format!("the {} on line {line}", what(only)),
        (awaits, [first, ..]) => {
            format!("{} awaits, the first on line {first}", awaits.len())
        }
        _ => "an `.await`".to_owned(),
    }
}
