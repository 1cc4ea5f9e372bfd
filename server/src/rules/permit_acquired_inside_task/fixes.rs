//! Take the permit before the task is started.

use ra_ap_syntax::TextRange;

use super::{Site, sites};
use crate::finding::{Finding, Fix};
use crate::program::body::{Expr, ExprId, Statement};
use crate::program::solve::Solver;
use crate::rules::context::{Context, fix};
use crate::rules::spawned::unwraps;
use crate::rules::statements;
use crate::rules::uses::Uses;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = context.functions().find_map(|flow| {
        sites(context, flow)
            .into_iter()
            .find(|site| flow.range(site.acquire) == finding.range)
    });
    site.and_then(|site| outside(context, &site))
        .into_iter()
        .collect()
}

/// `let permit = Arc::clone(&permits).acquire_owned().await.unwrap();` above, `let _permit = permit;`
/// inside.
fn outside(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let flow = site.flow;
    let body = &flow.body;
    let uses = Uses::new(context, flow);
    let awaited = uses.parent(site.acquire)?;
    // With `?`, the task would end where the loop ends now.
    let value = uses.parent(awaited)?;
    if !unwraps(flow, value, awaited) || matches!(body.expr(value), Expr::Try(_)) {
        return None;
    }
    let inner = site.spawned.body(flow)?;
    let first = statements::block(body, inner)?.statements.first()?;
    if !matches!(first, Statement::Let { init: Some(init), .. } if *init == value) {
        return None;
    }
    let Expr::MethodCall(call) = body.expr(site.acquire) else {
        return None;
    };
    let owned = match call.name.as_str() {
        "acquire" | "acquire_owned" => "acquire_owned",
        "acquire_many" | "acquire_many_owned" => "acquire_many_owned",
        _ => return None,
    };
    let semaphore = shared_semaphore(context, site, call.receiver)?;
    if !call.args.iter().all(|arg| statements::is_plain(body, *arg))
        || !flow.can_await(site.spawned.call)
    {
        return None;
    }
    let permit = statements::fresh_name(flow, "permit");
    let args = TextRange::new(
        call.name_range.end() + flow.start,
        flow.range(site.acquire).end(),
    );
    let unwrap = TextRange::new(flow.range(awaited).end(), flow.range(value).end());
    let before = statement_of(site, &uses)?;
    let line = format!(
        "let {permit} = std::sync::Arc::clone(&{semaphore}).{owned}{}.await{};{}{}",
        context.source(args),
        context.source(unwrap),
        context.newline(),
        context.indent(before)
    );
    let edits = vec![
        context.edit(TextRange::empty(before.start()), line),
        context.edit(flow.range(value), permit),
    ];
    Some(fix("Take the permit before the task is started", edits))
}

/// The variable or field that is an `Arc<Semaphore>`, as it is written.
fn shared_semaphore<'a>(context: &Context<'a>, site: &Site<'_>, mut id: ExprId) -> Option<&'a str> {
    let flow = site.flow;
    if let Expr::MethodCall(call) = flow.body.expr(id)
        && call.name == "clone"
    {
        id = call.receiver;
    }
    let is_arc = Solver::new(context.names).args_of(flow.types.expr(id), "std::sync::Arc");
    (is_arc.is_some() && statements::is_plain(&flow.body, id))
        .then(|| context.source(flow.range(id)))
}

/// The statement that starts the task: bytes of the file.
fn statement_of(site: &Site<'_>, uses: &Uses<'_>) -> Option<TextRange> {
    let flow = site.flow;
    let body = &flow.body;
    let call = body.range(site.spawned.call);
    let block = uses
        .ancestors(site.spawned.call)
        .find_map(|outer| statements::block(body, outer))?;
    let ranges = statements::ranges(body, block);
    let found = ranges
        .into_iter()
        .find(|range| range.contains_range(call))?;
    let is_inside = body.range(site.around).contains_range(found);
    is_inside.then(|| found + flow.start)
}
