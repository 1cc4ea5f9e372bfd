//! A future that is made before the loop, pinned, and polled by reference in each round.

use super::context::{Context, fix};
use super::selects::{self, Site};
use super::{loops, statements};
use crate::finding::Fix;
use crate::program::body::{Expr, ExprId, LocalId, SelectBranch};
use crate::program::ty::Ty;
use crate::program::type_ref::Mutability;

/// The fix that makes a branch's future before the loop. Only where the branch ends the loop: who polls a
/// future again that was ready panics.
pub(super) fn pinned(context: &Context<'_>, site: &Site<'_>, branch: &SelectBranch) -> Option<Fix> {
    let (flow, around) = (site.flow, site.around?);
    let body = &flow.body;
    let future = branch.future;
    if !site.leaves(branch)
        || branch.cond.is_some()
        || statements::can_leave(body, future)
        || !can_be_made_before(context, site, future)
    {
        return None;
    }
    let wanted = match body.expr(future) {
        Expr::MethodCall(call) => call.name.to_string(),
        Expr::Call { callee, .. } => match body.expr(*callee) {
            Expr::Path(path) => path.last_name()?.to_string(),
            _ => return None,
        },
        _ => "waiting".to_owned(),
    };
    let name = statements::fresh_name(flow, &wanted);
    let range = flow.range(future);
    let statement = format!(
        "let mut {name} = std::pin::pin!({});",
        context.source(range)
    );
    let edits = vec![
        loops::before(context, flow, around, &statement)?,
        context.edit(range, format!("&mut {name}")),
    ];
    Some(fix(
        format!("Make the future once, before the loop, and poll it by reference: `&mut {name}`"),
        edits,
    ))
}

/// Whether the future means the same before the loop: all it names is declared outside, and what it
/// keeps borrowed is not needed otherwise in the loop.
fn can_be_made_before(context: &Context<'_>, site: &Site<'_>, future: ExprId) -> bool {
    let (flow, Some(around)) = (site.flow, site.around) else {
        return false;
    };
    let body = &flow.body;
    let mut named = Vec::new();
    selects::locals_in(body, future, &mut named);
    let (inside, rounds) = (body.range(future), body.range(around));
    named.iter().all(|local: &LocalId| {
        let elsewhere = statements::mentions(context, flow, *local)
            .into_iter()
            .any(|id| {
                let range = body.range(id);
                rounds.contains_range(range) && !inside.contains_range(range)
            });
        let is_shared = matches!(
            flow.types.local(*local),
            Ty::Ref(_, Mutability::Shared) | Ty::Prim(_)
        );
        !rounds.contains_range(body.local(*local).range) && (!elsewhere || is_shared)
    })
}
