//! What the rules about guards across an `.await` have in common: which guards those are, what is
//! said of them, and how they come to end earlier.

mod cases;
mod fixes;
mod report;
mod words;

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
        for case in cases::cases(flow, family) {
            findings.push(report::report(context, rule, &case));
        }
    }
}

/// The ways to end the guard of a finding before the `.await`.
pub(super) fn fixes(context: &Context<'_>, finding: &Finding, family: Family) -> Vec<Fix> {
    let case = context
        .functions()
        .flat_map(|flow| cases::cases(flow, family))
        .find(|case| case.range() == finding.range);
    case.map_or_else(Vec::new, |case| fixes::fixes(context, &case))
}
