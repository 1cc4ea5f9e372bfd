//! What a rule has found here: why it matters, and where to read on.

use ra_ap_syntax::{TextRange, TextSize};

use super::text::Text;
use crate::finding::Finding;
use crate::rules::context::Context;

/// The findings at an offset that nothing silences, the narrowest first. Of one that goes on over
/// further lines, its first line counts.
pub(super) fn at<'a>(
    context: &Context<'_>,
    findings: &'a [Finding],
    offset: TextSize,
) -> Vec<&'a Finding> {
    let first_line = |range: TextRange| {
        let source = context.source(range);
        let length = source.find(['\r', '\n']).unwrap_or(source.len());
        TextSize::try_from(length).map_or(range, |length| TextRange::at(range.start(), length))
    };
    let is_here = |finding: &&Finding| {
        !finding.suppressed && first_line(finding.range).contains_inclusive(offset)
    };
    let mut here: Vec<&Finding> = findings.iter().filter(is_here).collect();
    here.sort_by_key(|finding| finding.range.len());
    here.dedup_by_key(|finding| finding.rule.name);
    here
}

/// The card of findings alone.
pub(super) fn card(findings: &[&Finding]) -> Option<Text> {
    let (first, others) = findings.split_first()?;
    let rule = first.rule;
    let mut text = Text::new(format!("**`{}`**: {}", rule.name, rule.summary()));
    text.rule(rule);
    add(others, &mut text);
    Some(text)
}

/// Adds the findings to a card that has more to say.
pub(super) fn add(findings: &[&Finding], text: &mut Text) {
    for finding in findings.iter().rev() {
        text.rule_first(finding.rule);
    }
}
