//! The runtime that runs the code, in the place of one of its own.

use std::cell::RefCell;

use ra_ap_syntax::TextRange;

use super::{Fate, fate, unwrapped};
use crate::finding::{FileEdit, Finding, Fix, RefusedFix};
use crate::flow::context::Context as Runs;
use crate::knowledge::blocking::Class;
use crate::program::auto_traits::AutoTraits;
use crate::program::body::{Expr, ExprId, LocalId, Statement};
use crate::rules::async_calls::{AsyncCall, async_calls, usable};
use crate::rules::block_on_in_async;
use crate::rules::context::{Context, fix};
use crate::rules::imports::{Imports, with_line};
use crate::rules::named_places::place_name;
use crate::rules::new_awaits;
use crate::rules::uses::Uses;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut cases = context
        .functions()
        .flat_map(|flow| async_calls(context, flow, &[Class::Runtime]));
    let case = cases.find(|case| case.flow.range(case.call) == finding.range);
    let Some(case) = case else { return Vec::new() };
    let title = "Use the runtime that runs this".to_owned();
    match edits(context, &case) {
        Ok(edits) => vec![Fix {
            preferred: true,
            ..fix(title, edits)
        }],
        Err(reason) => {
            context.refuse(RefusedFix { title, reason });
            Vec::new()
        }
    }
}

fn edits(context: &Context<'_>, case: &AsyncCall<'_>) -> Result<Vec<FileEdit>, String> {
    if !usable(context, "tokio::spawn") {
        return Err("Cargo.toml does not list tokio with the feature `rt`".to_owned());
    }
    let uses = Uses::new(context, case.flow);
    let mut edits = Vec::new();
    let mut imports = Imports::new(context);
    let gone = match fate(case, &uses) {
        Fate::Temporary => {
            let value = unwrapped(case, &uses);
            edits.extend(used(context, case, &uses, value)?);
            case.flow.range(value)
        }
        Fate::Variable(local) => {
            for (id, _) in uses.of_local(local).unwrap_or_default() {
                edits.extend(used(context, case, &uses, id)?);
            }
            let statement = statement(context, case, local)?;
            edits.push(context.edit(with_line(context, statement), ""));
            statement
        }
        Fate::Elsewhere => return Err("where the runtime ends is not known".to_owned()),
    };
    for name in ["Runtime", "Builder"] {
        imports.no_longer(name, &[gone]);
    }
    edits.extend(imports.edits());
    Ok(edits)
}

/// The `let` that makes the runtime and nothing else: bytes of the file.
fn statement(
    context: &Context<'_>,
    case: &AsyncCall<'_>,
    local: LocalId,
) -> Result<TextRange, String> {
    let flow = case.flow;
    let declared = flow.body.local(local).range;
    let blocks = flow
        .body
        .expr_ids()
        .filter_map(|id| match flow.body.expr(id) {
            Expr::Block(block) => Some(block),
            _ => None,
        });
    let mut statements = blocks.flat_map(|block| &block.statements);
    let found = statements.find_map(|statement| match statement {
        Statement::Let {
            range,
            otherwise: None,
            ..
        } if range.contains_range(declared) => Some(*range + flow.start),
        _ => None,
    });
    match found {
        Some(range) if !context.source(range).contains("//") => Ok(range),
        _ => Err(format!(
            "`{}` is not declared by itself",
            flow.body.local(local).name
        )),
    }
}

/// What a method of the runtime does, done with the one that runs this.
fn used(
    context: &Context<'_>,
    case: &AsyncCall<'_>,
    uses: &Uses<'_>,
    runtime: ExprId,
) -> Result<Vec<FileEdit>, String> {
    let flow = case.flow;
    let place = place_name(context, flow.range(runtime));
    let not_understood = || format!("what is done with the runtime at {place} is not understood");
    let call_id = uses.parent(runtime).ok_or_else(not_understood)?;
    let Expr::MethodCall(call) = flow.body.expr(call_id) else {
        return Err(not_understood());
    };
    if flow.context(call_id) != Runs::Async {
        return Err(format!(
            "the runtime is used outside of this task at {place}"
        ));
    }
    let instead = match call.name.as_str() {
        "spawn" => "tokio::spawn",
        "spawn_blocking" => "tokio::task::spawn_blocking",
        "block_on" => {
            let auto_traits = RefCell::new(AutoTraits::new(context.names));
            new_awaits::check(context, &auto_traits, flow, context.text, call_id, &place)?;
            let future = call.args.first().copied().ok_or_else(not_understood)?;
            let edits = block_on_in_async::awaited(flow, call_id, future, context.text);
            let edits = edits.ok_or_else(not_understood)?;
            return Ok(edits.map(|(range, text)| context.edit(range, text)).into());
        }
        name => {
            return Err(format!(
                "there is no `{name}()` without a runtime at hand, at {place}"
            ));
        }
    };
    let name = call.name_range + flow.start;
    let start = flow.range(call_id).start();
    // The types that were given to the method fit the function.
    let whole = TextRange::new(start, name.end());
    Ok(vec![context.edit(whole, instead)])
}
