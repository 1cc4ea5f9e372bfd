//! Take a handle of the runtime along, or give `main` a runtime.

use ra_ap_syntax::{TextRange, TextSize};

use super::{Site, sites};
use crate::finding::{Finding, Fix};
use crate::flow::context::Context as Runs;
use crate::program::body::Expr;
use crate::rules::context::{Context, fix};
use crate::rules::statements;
use crate::rules::uses::Uses;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = context.functions().find_map(|flow| {
        sites(context, flow)
            .into_iter()
            .find(|site| flow.range(site.call) == finding.range)
    });
    let Some(site) = site else { return Vec::new() };
    let made = match site.thread {
        Some(_) => with_handle(context, &site),
        None => async_main(context, &site),
    };
    made.into_iter().collect()
}

/// `let runtime = Handle::current();` before the thread is started, `runtime.enter()` inside it.
fn with_handle(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let flow = site.flow;
    let body = &flow.body;
    let thread = site.thread?;
    let closure = flow.contexts.owner(site.call)?;
    let Expr::Closure(inside) = body.expr(closure) else {
        return None;
    };
    // Only where the thread is started there is a runtime to be taken along.
    if flow.context(thread) != Runs::Async || !inside.moves {
        return None;
    }
    let block = statements::block(body, inside.body)?;
    let first = statements::ranges(body, block).first().copied()? + flow.start;
    let uses = Uses::new(context, flow);
    let outer = uses
        .ancestors(thread)
        .find_map(|outer| statements::block(body, outer))?;
    let statement = statements::ranges(body, outer)
        .into_iter()
        .find(|range| range.contains_range(body.range(thread)))?
        + flow.start;
    let runtime = statements::fresh_name(flow, "runtime");
    let newline = context.newline();
    let open = flow.range(inside.body).start();
    let is_on_own_line = context
        .source(TextRange::new(open, first.start()))
        .contains('\n');
    let behind = if is_on_own_line {
        format!("{newline}{}", context.indent(first))
    } else {
        " ".to_owned()
    };
    let edits = vec![
        context.edit(
            TextRange::empty(statement.start()),
            format!(
                "let {runtime} = tokio::runtime::Handle::current();{newline}{}",
                context.indent(statement)
            ),
        ),
        context.edit(
            TextRange::empty(first.start()),
            format!("let _inside = {runtime}.enter();{behind}"),
        ),
    ];
    Some(fix("Enter the runtime in the thread", edits))
}

/// `#[tokio::main] async fn main()`
fn async_main(context: &Context<'_>, site: &Site<'_>) -> Option<Fix> {
    let flow = site.flow;
    let attribute = tokio_attribute(context)?;
    // What blocks on a runtime would now do so inside of another one.
    let blocks = flow.types.calls.keys().any(|id| {
        flow.callee(context.program(), *id)
            .is_some_and(|path| path.ends_with("::block_on"))
    });
    if blocks {
        return None;
    }
    let whole = context.program().range(flow.def);
    let head = context.source(TextRange::new(
        whole.start(),
        flow.range(flow.body.root).start(),
    ));
    let at = head.rfind("fn main")?;
    // A visibility stands before the attribute's place.
    if !head[..at].is_empty() && !head[..at].ends_with('\n') {
        return None;
    }
    let at = whole.start() + TextSize::try_from(at).ok()?;
    let edit = context.edit(
        TextRange::empty(at),
        format!("{attribute}{}async ", context.newline()),
    );
    Some(fix(
        format!("Run `main` in a runtime: `{attribute}`"),
        vec![edit],
    ))
}

/// tokio's attribute for `main`, as far as the crate has its features.
pub(in crate::rules) fn tokio_attribute(context: &Context<'_>) -> Option<&'static str> {
    if !context.can_use("tokio::main") || !context.can_use("tokio::spawn") {
        return None;
    }
    // The runtime of several threads is a feature of its own.
    let is_threaded = context.can_use("tokio::task::block_in_place");
    Some(if is_threaded {
        "#[tokio::main]"
    } else {
        "#[tokio::main(flavor = \"current_thread\")]"
    })
}
