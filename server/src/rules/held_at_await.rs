//! What the rules about guards across an `.await` have in common: which guards those are, what is
//! said of them, and how they come to end earlier.

mod cases;
mod fixes;
mod report;
mod words;

pub(super) use cases::Case;

use super::Rule;
use super::context::Context;
use crate::finding::{Finding, Fix};
use crate::knowledge::guards::Family;

/// Finds the guards of a family that are held at an `.await`.
pub(super) fn check(
    context: &Context<'_>,
    rule: &'static Rule,
    family: Family,
    findings: &mut Vec<Finding>,
) {
    for flow in context.functions() {
        for case in cases::cases(context, flow, family) {
            findings.push(report::report(context, rule, &case));
        }
    }
}

/// The guard of a finding.
pub(super) fn case_of<'a>(
    context: &Context<'a>,
    finding: &Finding,
    family: Family,
) -> Option<Case<'a>> {
    context
        .functions()
        .flat_map(|flow| cases::cases(context, flow, family))
        .find(|case| case.range() == finding.range)
}

/// The ways to end the guard of a finding before the `.await`.
pub(super) fn fixes(context: &Context<'_>, finding: &Finding, family: Family) -> Vec<Fix> {
    let case = case_of(context, finding, family);
    case.map_or_else(Vec::new, |case| fixes::fixes(context, &case))
}
