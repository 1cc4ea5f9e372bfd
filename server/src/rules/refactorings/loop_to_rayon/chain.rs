//! A chain of iterators: `xs.iter().map(f).collect()`.

use super::{Case, Checked};
use crate::finding::FileEdit;
use crate::program::auto_traits::AutoTrait;
use crate::program::body::{Expr, ExprId, MethodCall};
use crate::program::solve::Solver;
use crate::program::ty::{Prim, Ty};
use crate::rules::refactorings::Spot;

/// The edits for the chain whose `iter` the cursor is on.
pub(super) fn edits(case: &Case<'_>, spot: &Spot) -> Option<Checked<Vec<FileEdit>>> {
    let flow = case.flow;
    let (start, call) = flow.body.expr_ids().find_map(|id| {
        let Expr::MethodCall(call) = flow.body.expr(id) else {
            return None;
        };
        let is_start = matches!(call.name.as_str(), "iter" | "iter_mut" | "into_iter");
        let is_here = spot.is_in(call.name_range + flow.start);
        let is_written = !flow.body.is_in_call_of_macro(id);
        (is_start && is_here && is_written).then_some((id, call))
    })?;
    let links = links(case, start);
    let (_, last) = links.last()?;
    // Without an end nothing is done yet.
    if !ENDS.contains(&last.name.as_str()) {
        return None;
    }
    Some(checked(case, start, call, &links))
}

/// The methods that are called on it, one after the other.
fn links<'b>(case: &'b Case<'_>, start: ExprId) -> Vec<(ExprId, &'b MethodCall)> {
    let mut links = Vec::new();
    let mut at = start;
    while let Some(parent) = case.uses.parent(at)
        && let Expr::MethodCall(call) = case.flow.body.expr(parent)
        && call.receiver == at
    {
        links.push((parent, call));
        if ENDS.contains(&call.name.as_str()) {
            break;
        }
        at = parent;
    }
    links
}

/// What gives an iterator again, and means the same of a parallel one.
const STEPS: &[&str] = &[
    "map",
    "filter",
    "filter_map",
    "cloned",
    "copied",
    "enumerate",
];

/// What ends a chain.
const ENDS: &[&str] = &["collect", "sum", "count", "for_each", "all", "any"];

fn checked(
    case: &Case<'_>,
    start: ExprId,
    call: &MethodCall,
    links: &[(ExprId, &MethodCall)],
) -> Checked<Vec<FileEdit>> {
    let flow = case.flow;
    let source = case.source(start)?;
    let way = source.trim_end_matches("()").rsplit('.').next();
    let way = way.unwrap_or_default().to_owned();
    let mut is_counted = true;
    for (id, link) in links {
        let name = link.name.as_str();
        let callee = flow.callee(case.context.program(), *id);
        if callee != Some(format!("std::iter::Iterator::{name}")) {
            return Err(format!("what `{name}()` is here is not known"));
        }
        match name {
            "enumerate" if !is_counted => {
                return Err("after `filter` nobody can number what comes".to_owned());
            }
            "filter" | "filter_map" => is_counted = false,
            name if STEPS.contains(&name) || ENDS.contains(&name) => {}
            name => return Err(format!("`{name}()` has no parallel form that is known")),
        }
        link.args.iter().try_for_each(|arg| runs(case, *arg))?;
    }
    let Some((end, last)) = links.last() else {
        return Err("it has no end".to_owned());
    };
    let given = flow.types.expr(*end);
    match last.name.as_str() {
        "collect" => {
            let items = Solver::new(case.context.names).args_of(given, "std::vec::Vec");
            let item = items.and_then(|items| items.first().cloned());
            let item = item.ok_or("it collects to something else than a `Vec`")?;
            case.must(&item, AutoTrait::Send, "what is collected")?;
        }
        "sum" if !matches!(given, Ty::Prim(Prim::Int(_))) => {
            return Err("the sum of other things than integers depends on the order".to_owned());
        }
        _ => {}
    }
    Ok(vec![case.context.edit(call.name_range + flow.start, way)])
}

/// Whether a function or closure can run on several threads at once.
fn runs(case: &Case<'_>, id: ExprId) -> Checked<()> {
    match case.flow.body.expr(id) {
        Expr::Closure(closure) if !closure.moves && !closure.is_async => {
            case.can_share(id, id, None)?;
            case.must(
                case.flow.types.expr(closure.body),
                AutoTrait::Send,
                "what a closure gives",
            )
        }
        Expr::Path(_) if matches!(case.flow.types.expr(id), Ty::FnDef(_)) => Ok(()),
        _ => Err("what the rounds do is not written here".to_owned()),
    }
}
