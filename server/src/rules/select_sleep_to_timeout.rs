//! A `select!` of one future and one `sleep` is a timeout written by hand.
//!
//! ## What it does
//! Finds tokio's `select!` with two branches, one of which is `sleep`, outside loops.
//!
//! ## Why it matters
//! `timeout` says what is meant in one line, and gives the result and the lack of one as a `Result`.
//!
//! ## Example
//! ```rust
//! use std::time::Duration;
//! use tokio::sync::mpsc;
//! use tokio::time::sleep;
//!
//! async fn next(messages: &mut mpsc::Receiver<String>) -> Option<String> {
//!     tokio::select! {
//!         message = messages.recv() => message,
//!         _ = sleep(Duration::from_secs(5)) => None,
//!     }
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::time::Duration;
//! use tokio::sync::mpsc;
//! use tokio::time::timeout;
//!
//! async fn next(messages: &mut mpsc::Receiver<String>) -> Option<String> {
//!     timeout(Duration::from_secs(5), messages.recv()).await.ok().flatten()
//! }
//! ```
//!
//! ## Known limits
//! Silent in loops, where a branch has a condition or a pattern that can fail, where there is an `else`, and
//! where the `sleep` is a variable. Two things that are waited for with the same right, such as the end of a
//! pause and a signal to stop, are reported too. It is a hint. Test code is spared.

#[cfg(test)]
mod tests;

use ra_ap_syntax::{TextRange, TextSize};

use super::context::{Context, fix};
use super::docs::docs;
use super::selects::{self, Library, Site};
use super::{Category, Rule};
use crate::finding::{Finding, Fix, Severity};
use crate::program::body::{Expr, ExprId, Pat, SelectBranch};

pub(super) static RULE: Rule = Rule {
    name: "select-sleep-to-timeout",
    category: Category::Style,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("select_sleep_to_timeout.rs"),
    check,
    fixes,
};

struct Case<'a> {
    site: Site<'a>,
    work: &'a SelectBranch,
    sleep: &'a SelectBranch,
    /// How long it sleeps.
    time: ExprId,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        for site in selects::sites(context, flow) {
            if let Some(case) = case(context, site) {
                findings.push(report(context, &case));
            }
        }
    }
}

fn case<'a>(context: &Context<'_>, site: Site<'a>) -> Option<Case<'a>> {
    let [first, second] = site.select.branches.as_slice() else {
        return None;
    };
    if site.library != Library::Tokio
        || site.around.is_some()
        || site.select.otherwise.is_some()
        || first.cond.is_some()
        || second.cond.is_some()
    {
        return None;
    }
    let (work, sleep, time) = match (
        sleeps(context, &site, first),
        sleeps(context, &site, second),
    ) {
        (Some(time), None) => (second, first, time),
        (None, Some(time)) => (first, second, time),
        _ => return None,
    };
    let is_plain = matches!(site.flow.body.pat(sleep.pat), Pat::Wildcard | Pat::Tuple(_));
    let is_sure = selects::can_fail(context, site.flow, work.pat) == Some(false);
    (is_plain && is_sure).then_some(Case {
        site,
        work,
        sleep,
        time,
    })
}

/// How long a branch sleeps, if that is all that it waits for.
fn sleeps(context: &Context<'_>, site: &Site<'_>, branch: &SelectBranch) -> Option<ExprId> {
    let path = site.flow.callee(context.program(), branch.future)?;
    match site.flow.body.expr(branch.future) {
        Expr::Call { args, .. } if path == "tokio::time::sleep" => args.first().copied(),
        _ => None,
    }
}

fn report(context: &Context<'_>, case: &Case<'_>) -> Finding {
    let message = "this is a timeout written by hand: `tokio::time::timeout` says so".to_owned();
    let range = case.site.head(context);
    let mut finding = context.finding(&RULE, RULE.severity, range, message);
    let sleep = case.site.flow.range(case.sleep.future);
    finding
        .related
        .push(context.related(sleep, "the time runs here"));
    finding
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let cases = context
        .functions()
        .flat_map(|flow| selects::sites(context, flow))
        .filter_map(|site| case(context, site));
    let found = cases
        .into_iter()
        .find(|case| case.site.head(context) == finding.range);
    found
        .and_then(|case| timeout(context, &case))
        .into_iter()
        .collect()
}

/// `match timeout(time, work).await { Ok(pattern) => handler, Err(_) => other }`.
fn timeout(context: &Context<'_>, case: &Case<'_>) -> Option<Fix> {
    let flow = case.site.flow;
    let whole = flow.range(case.site.id);
    if !context.can_use("tokio::time::timeout")
        || has_comment_between(context, case)
        || !has_place_for_value(context, case)
    {
        return None;
    }
    let source = |id: ExprId| context.source(flow.range(id));
    let pat = context.source(flow.body.pats[case.work.pat.index()].1 + flow.start);
    let (newline, indent, unit) = (
        context.newline(),
        context.indent(whole),
        context.indent_unit(),
    );
    let arm = |head: &str, handler: ExprId| {
        let text = source(handler);
        let comma = if text.starts_with('{') { "" } else { "," };
        format!("{indent}{unit}{head} => {text}{comma}{newline}")
    };
    let text = format!(
        "match tokio::time::timeout({}, {}).await {{{newline}{}{}{indent}}}",
        source(case.time),
        source(case.work.future),
        arm(&format!("Ok({})", pat.trim()), case.work.handler),
        arm("Err(_)", case.sleep.handler),
    );
    let mut result = fix(
        "Use `tokio::time::timeout`",
        vec![context.edit(whole, text)],
    );
    result.preferred = true;
    Some(result)
}

/// Whether a comment would get lost that stands between the parts that are kept.
fn has_comment_between(context: &Context<'_>, case: &Case<'_>) -> bool {
    let flow = case.site.flow;
    let mut kept: Vec<TextRange> = [case.work, case.sleep]
        .iter()
        .flat_map(|branch| [flow.range(branch.future), flow.range(branch.handler)])
        .collect();
    kept.sort_by_key(|range| range.start());
    let whole = flow.range(case.site.id);
    let mut from = whole.start();
    let mut between = Vec::new();
    for range in kept {
        between.push(TextRange::new(from, range.start().max(from)));
        from = range.end();
    }
    between.push(TextRange::new(from, whole.end().max(from)));
    between.iter().any(|range| {
        let text = context.source(*range);
        text.contains("//") || text.contains("/*")
    })
}

/// A macro may give a value where a `match` may not: in a statement without a semicolon.
fn has_place_for_value(context: &Context<'_>, case: &Case<'_>) -> bool {
    let end = case.site.flow.range(case.site.id).end();
    let rest = context.source(TextRange::new(end, TextSize::of(context.text)));
    !case.site.is_used() || !is_bare_statement(case) || rest.trim_start().starts_with(';')
}

fn is_bare_statement(case: &Case<'_>) -> bool {
    let body = &case.site.flow.body;
    body.expr_ids().any(|id| {
        super::statements::block(body, id).is_some_and(|block| {
            block.statements.iter().any(|statement| {
                matches!(statement, crate::program::body::Statement::Expr { expr, .. } if *expr == case.site.id)
            })
        })
    })
}
