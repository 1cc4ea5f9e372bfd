//! What the rules about guards across an `.await` have in common: which guards those are, what is
//! said of them, and how they come to end earlier.

mod cases;
mod fixes;
mod report;
pub(crate) mod words;

pub(super) use cases::Case;

use super::Rule;
use super::context::Context;
use crate::finding::{Finding, Fix};
use crate::flow::build::Origin;
use crate::knowledge::guards::{self, Family};
use crate::program::ty::Ty;

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

/// The type of the lock that the guard of a finding is of, or of the guard itself where another
/// function gives it.
pub(super) fn lock_type(context: &Context<'_>, finding: &Finding, family: Family) -> Option<Ty> {
    let case = case_of(context, finding, family)?;
    let types = &case.flow.types;
    let Origin::Expr(id) = case.acquisition.origin else {
        return None;
    };
    let receiver = types
        .calls
        .get(&id)
        .and_then(|callee| callee.receiver.as_ref());
    match receiver.filter(|_| case.acquisition.direct) {
        Some(receiver) => Some(receiver.ty.clone()),
        None => guard_type(context, types.expr(id)),
    }
}

/// The guard in a type: `Result<MutexGuard<T>, …>`.
fn guard_type(context: &Context<'_>, ty: &Ty) -> Option<Ty> {
    if guards::is_guard(context.names, ty) {
        return Some(ty.clone());
    }
    ty.parts()
        .into_iter()
        .find_map(|part| guard_type(context, part))
}

/// The ways to end the guard of a finding before the `.await`.
pub(super) fn fixes(context: &Context<'_>, finding: &Finding, family: Family) -> Vec<Fix> {
    let case = case_of(context, finding, family);
    case.map_or_else(Vec::new, |case| fixes::fixes(context, &case))
}
