//! `.await` at the end of the block.

use ra_ap_syntax::TextRange;

use super::sites;
use crate::finding::{Finding, Fix};
use crate::program::body::Expr;
use crate::rules::context::{Context, fix};

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let found = context.functions().find_map(|flow| {
        let site = sites(context, flow)
            .into_iter()
            .find(|site| flow.range(site.value) == finding.range)?;
        Some((flow, site))
    });
    let Some((flow, site)) = found else {
        return Vec::new();
    };
    let can_follow = matches!(
        flow.body.expr(site.value),
        Expr::Call { .. }
            | Expr::MethodCall(_)
            | Expr::Local(_)
            | Expr::Path(_)
            | Expr::Async { .. }
            | Expr::Field { .. }
    );
    if !can_follow || !flow.can_await(site.value) {
        return Vec::new();
    }
    let end = TextRange::empty(finding.range.end());
    let mut result = fix("Add `.await`", vec![context.edit(end, ".await")]);
    result.preferred = true;
    vec![result]
}
