//! `reserve()` before `send`; and a future that is made before the loop and polled by reference.

use ra_ap_syntax::TextRange;

use super::super::context::{Context, fix};
use super::super::selects::{self, Site};
use super::super::statements;
use super::{Case, case};
use crate::finding::{Finding, Fix};
use crate::program::body::{Expr, LocalId, MethodCall, Pat};
use crate::program::ty::Ty;
use crate::rules::hoisted;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    for flow in context.functions() {
        for site in selects::sites(context, flow) {
            for branch in &site.select.branches {
                let Some(case) = case(context, &site, branch) else {
                    continue;
                };
                if flow.range(case.awaited) == finding.range {
                    let mut fixes: Vec<Fix> = reserve(context, &site, &case).into_iter().collect();
                    fixes.extend(hoisted::pinned(context, &site, branch));
                    return fixes;
                }
            }
        }
    }
    Vec::new()
}

/// `_ = tx.send(value) => handler` to `permit = tx.reserve() => { permit.send(value) … }`.
fn reserve(context: &Context<'_>, site: &Site<'_>, case: &Case<'_>) -> Option<Fix> {
    let flow = site.flow;
    let body = &flow.body;
    let path = site.callee(context, case.branch)?;
    let Expr::MethodCall(call) = body.expr(case.awaited) else {
        return None;
    };
    let [value] = &*call.args else { return None };
    // The value is made in the handler then, where it must not leave or wait on the way.
    if path != "tokio::sync::mpsc::Sender::send"
        || case.awaited != case.branch.future
        || statements::can_leave(body, *value)
    {
        return None;
    }
    let value = context.source(flow.range(*value));
    let pattern = flow.body.pats[case.branch.pat.index()].1 + flow.start;
    let permit = statements::fresh_name(flow, "permit");
    let (pattern_text, first) = match body.pat(case.branch.pat) {
        Pat::Wildcard => (
            permit.clone(),
            format!("if let Ok({permit}) = {permit} {{ {permit}.send({value}); }}"),
        ),
        Pat::TupleStruct { path, fields }
            if path.last_name().is_some_and(|name| name == "Ok")
                && fields.iter().all(|field| is_unit(body.pat(*field))) =>
        {
            (format!("Ok({permit})"), format!("{permit}.send({value});"))
        }
        Pat::Bind {
            local, inner: None, ..
        } if is_only_asked(site, *local) => {
            let name = &body.local(*local).name;
            (
                name.to_string(),
                format!("let {name} = {name}.map(|{permit}| {permit}.send({value}));"),
            )
        }
        _ => return None,
    };
    let mut edits = vec![
        context.edit(pattern, pattern_text),
        context.edit(from_name(site, case, call), "reserve()"),
    ];
    edits.extend(selects::begin_with(
        context,
        flow,
        case.branch.handler,
        &first,
    ));
    let mut result = fix("Wait for room with `reserve()`, then send", edits);
    result.preferred = true;
    Some(result)
}

fn is_unit(pat: &Pat) -> bool {
    match pat {
        Pat::Wildcard => true,
        Pat::Tuple(parts) => parts.is_empty(),
        _ => false,
    }
}

/// Whether the result of sending is only asked whether it went well: the error has another type then.
fn is_only_asked(site: &Site<'_>, local: LocalId) -> bool {
    let body = &site.flow.body;
    let uses = statements::uses(body, local);
    let asked = body.expr_ids().filter(|id| {
        matches!(body.expr(*id), Expr::MethodCall(call)
            if matches!(body.expr(call.receiver), Expr::Local(used) if *used == local)
                && matches!(call.name.as_str(), "is_err" | "is_ok" | "unwrap" | "expect" | "ok"))
    });
    asked.count() == uses.len() && !matches!(site.flow.types.local(local), Ty::Unknown)
}

/// The method's name and its arguments: bytes of the file.
fn from_name(site: &Site<'_>, case: &Case<'_>, call: &MethodCall) -> TextRange {
    let start = (call.name_range + site.flow.start).start();
    TextRange::new(start, site.flow.range(case.awaited).end())
}
