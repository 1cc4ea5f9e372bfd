//! A permit for each task, or a cap on the set.

use ra_ap_syntax::TextRange;

use super::{Site, sites};
use crate::finding::{FileEdit, Finding, Fix};
use crate::program::body::{Expr, ExprId};
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::rules::context::{Context, fix};
use crate::rules::statements;
use crate::rules::uses::Uses;

/// How many tasks the fixes allow at once: a number to be looked at.
const AT_ONCE: u32 = 64;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = context.functions().find_map(|flow| {
        sites(context, flow)
            .into_iter()
            .find(|site| flow.range(site.spawned.call) == finding.range)
    });
    let Some(site) = site.filter(|site| site.flow.can_await(site.spawned.call)) else {
        return Vec::new();
    };
    let uses = Uses::new(context, site.flow);
    let fixes = [
        permits(context, &uses, &site),
        capped_set(context, &uses, &site),
    ];
    fixes.into_iter().flatten().collect()
}

/// A semaphore above the loop, a permit before each task, which the task takes along.
fn permits(context: &Context<'_>, uses: &Uses<'_>, site: &Site<'_>) -> Option<Fix> {
    if !context.can_use("tokio::sync::Semaphore") {
        return None;
    }
    let flow = site.flow;
    let permits = statements::fresh_name(flow, "permits");
    let permit = statements::fresh_name(flow, "permit");
    let mut edits = in_task(context, site, &permit)?;
    let (newline, above) = (
        context.newline(),
        statement_around(context, uses, site, outermost(uses, site))?,
    );
    let indent = context.indent(above);
    edits.push(context.edit(
        TextRange::empty(above.start()),
        format!(
            "let {permits} = std::sync::Arc::new(tokio::sync::Semaphore::new({AT_ONCE}));{newline}{indent}"
        ),
    ));
    let before = statement_around(context, uses, site, site.spawned.call)?;
    if !flow.range(site.around).contains_range(before) {
        return None;
    }
    let indent = context.indent(before);
    edits.push(context.edit(
        TextRange::empty(before.start()),
        format!(
            "let {permit} = std::sync::Arc::clone(&{permits}).acquire_owned().await.expect(\"the semaphore is never closed\");{newline}{indent}"
        ),
    ));
    let title = format!("Let {AT_ONCE} run at once, with a `Semaphore`");
    Some(fix(title, edits))
}

/// `let _permit = permit;` at the head of what is run.
fn in_task(context: &Context<'_>, site: &Site<'_>, permit: &str) -> Option<Vec<FileEdit>> {
    let flow = site.flow;
    let body = &flow.body;
    let take = format!("let _permit = {permit};");
    if let Some(inner) = site.spawned.body(flow) {
        let block = statements::block(body, inner)?;
        let first = statements::ranges(body, block).first().copied()? + flow.start;
        let open = flow.range(inner).start();
        let is_on_own_line = context
            .source(TextRange::new(open, first.start()))
            .contains('\n');
        let behind = if is_on_own_line {
            format!("{}{}", context.newline(), context.indent(first))
        } else {
            " ".to_owned()
        };
        return Some(vec![
            context.edit(TextRange::empty(first.start()), format!("{take}{behind}")),
        ]);
    }
    if !site.spawned.spawner.starts.is_task() || !is_plain_call(context, site) {
        return None;
    }
    let range = flow.range(site.spawned.argument);
    Some(vec![
        context.edit(
            TextRange::empty(range.start()),
            format!("async move {{ {take} "),
        ),
        context.edit(TextRange::empty(range.end()), ".await }"),
    ])
}

/// Whether the future is made by a call of things that the task can own, and that the loop does not
/// need again.
fn is_plain_call(context: &Context<'_>, site: &Site<'_>) -> bool {
    let flow = site.flow;
    let Expr::Call { args, .. } = flow.body.expr(site.spawned.argument) else {
        return false;
    };
    let solver = Solver::new(context.names);
    args.iter().all(|arg| match flow.body.expr(*arg) {
        Expr::Literal(_) | Expr::Path(_) => true,
        Expr::Local(_) => solver.is_owned(flow.types.expr(*arg)),
        _ => false,
    })
}

/// The outermost loop around the task, in the same body.
fn outermost(uses: &Uses<'_>, site: &Site<'_>) -> ExprId {
    let flow = site.flow;
    let owner = flow.contexts.owner(site.around);
    uses.ancestors(site.around)
        .take_while(|id| flow.contexts.owner(*id) == owner)
        .filter(|id| {
            matches!(
                flow.body.expr(*id),
                Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. }
            )
        })
        .last()
        .unwrap_or(site.around)
}

/// The statement that an expression stands in, in the innermost block around it: bytes of the file.
fn statement_around(
    context: &Context<'_>,
    uses: &Uses<'_>,
    site: &Site<'_>,
    id: ExprId,
) -> Option<TextRange> {
    let flow = site.flow;
    let body = &flow.body;
    let block = uses
        .ancestors(id)
        .find_map(|outer| statements::block(body, outer))?;
    let ranges = statements::ranges(body, block);
    let found = ranges
        .into_iter()
        .find(|range| range.contains_range(body.range(id)))?;
    let found = found + flow.start;
    // What stands before it on its line would come between.
    let line = context.indent(found).len();
    let before = context.text[..usize::from(found.start())]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    (before + line == usize::from(found.start()) || !context.source(found).contains('\n'))
        .then_some(found)
}

/// `while tasks.len() >= 64 { tasks.join_next().await; }`, where the tasks give nothing.
fn capped_set(context: &Context<'_>, uses: &Uses<'_>, site: &Site<'_>) -> Option<Fix> {
    let flow = site.flow;
    let Expr::MethodCall(call) = flow.body.expr(site.spawned.call) else {
        return None;
    };
    if !site
        .spawned
        .spawner
        .path
        .starts_with("tokio::task::JoinSet::")
        || !statements::is_plain(&flow.body, call.receiver)
    {
        return None;
    }
    let Ty::Adt(_, args) = flow.types.expr(call.receiver).strip_refs() else {
        return None;
    };
    // What the tasks give would be lost.
    if args.first() != Some(&Ty::unit()) {
        return None;
    }
    let before = statement_around(context, uses, site, site.spawned.call)?;
    let set = context.source(flow.range(call.receiver));
    let (newline, indent) = (context.newline(), context.indent(before));
    let unit = context.indent_unit();
    let wait = format!(
        "while {set}.len() >= {AT_ONCE} {{{newline}{indent}{unit}{set}.join_next().await;{newline}{indent}}}{newline}{indent}"
    );
    let edits = vec![context.edit(TextRange::empty(before.start()), wait)];
    Some(fix(
        format!("Wait while the `JoinSet` has {AT_ONCE} tasks"),
        edits,
    ))
}
