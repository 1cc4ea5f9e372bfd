//! Await them all at once.

use ra_ap_syntax::TextRange;

use super::{Site, sites};
use crate::finding::{Finding, Fix};
use crate::rules::context::{Context, fix};

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = context.functions().find_map(|flow| {
        sites(context, flow)
            .into_iter()
            .find(|site| flow.range(site.steps[1].awaited) == finding.range)
    });
    site.and_then(|site| joined(context, &site))
        .into_iter()
        .collect()
}

/// `let (a, b) = tokio::join!(x(), y());`
fn joined(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let flow = site.flow;
    let steps = &site.steps;
    let ranges: Vec<TextRange> = steps
        .iter()
        .map(|step| step.statement + flow.start)
        .collect();
    // A comment that stands between them, or a type that is written, would be lost.
    let is_bare = ranges.windows(2).all(|pair| {
        let between = TextRange::new(pair[0].end(), pair[1].start());
        context.source(between).trim().is_empty()
    });
    let has_comment = ranges.iter().any(|range| {
        let source = context.source(*range);
        source.contains("//") || source.contains("/*")
    });
    if !is_bare || has_comment || steps.iter().any(|step| step.has_type) {
        return None;
    }
    let pats: Vec<&str> = steps
        .iter()
        .map(|step| context.source(flow.body.pats[step.pat.index()].1 + flow.start))
        .collect();
    let calls: Vec<&str> = steps
        .iter()
        .map(|step| context.source(flow.range(step.call)))
        .collect();
    let (first, last) = (ranges.first()?, ranges.last()?);
    let question = if steps[0].tried { "?" } else { "" };
    let text = format!(
        "let ({}) = {}!({}){question};",
        pats.join(", "),
        site.join,
        calls.join(", ")
    );
    let edit = context.edit(TextRange::new(first.start(), last.end()), text);
    Some(fix(
        format!("Await them at once with `{}!`", site.join),
        vec![edit],
    ))
}
