//! The result of `recv()`: std gives a `Result`, tokio an `Option`.

use ra_ap_syntax::{TextRange, TextSize};

use super::Checked;
use crate::finding::FileEdit;
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId, Pat, PatId, Statement};
use crate::rules::context::Context;
use crate::rules::named_places::place_name;

/// What is done with the result of a call, in the words of an `Option`.
pub(super) fn edits(
    context: &Context<'_>,
    flow: &FunctionFlow,
    parent: Option<ExprId>,
    call: ExprId,
    edits: &mut Vec<FileEdit>,
) -> Checked<()> {
    let body = &flow.body;
    let looked_into = || {
        let place = place_name(context, flow.range(call));
        Err(format!(
            "what becomes of the `Result` of `recv()` at {place} is not understood"
        ))
    };
    let Some(parent) = parent else {
        return looked_into();
    };
    match body.expr(parent) {
        Expr::MethodCall(method) if method.receiver == call => {
            let name = method.name_range + flow.start;
            match (method.name.as_str(), method.args.len()) {
                ("unwrap" | "unwrap_or_default", 0)
                | ("expect" | "unwrap_or" | "map" | "and_then" | "is_some_and" | "map_or", _) => {}
                ("is_ok", 0) => edits.push(context.edit(name, "is_some")),
                ("is_err", 0) => edits.push(context.edit(name, "is_none")),
                ("is_ok_and", 1) => edits.push(context.edit(name, "is_some_and")),
                ("ok", 0) => {
                    let rest = TextRange::new(flow.range(call).end(), flow.range(parent).end());
                    if context.source(rest).contains("//") {
                        return looked_into();
                    }
                    edits.push(context.edit(rest, ""));
                }
                _ => return looked_into(),
            }
        }
        Expr::Let { pat, init } if *init == call => matched(context, flow, *pat, edits)?,
        Expr::Match { scrutinee, arms } if *scrutinee == call => {
            for arm in arms {
                matched(context, flow, arm.pat, edits)?;
            }
        }
        Expr::Block(block) => {
            for statement in &block.statements {
                match statement {
                    Statement::Let {
                        pat,
                        init: Some(init),
                        ty: None,
                        ..
                    } if *init == call => {
                        matched(context, flow, *pat, edits)?;
                    }
                    Statement::Let {
                        init: Some(init), ..
                    } if *init == call => return looked_into(),
                    _ => {}
                }
            }
            if block.tail == Some(call) {
                return looked_into();
            }
        }
        _ => return looked_into(),
    }
    Ok(())
}

/// `Ok(message)` becomes `Some(message)`, `Err(_)` becomes `None`.
fn matched(
    context: &Context<'_>,
    flow: &FunctionFlow,
    pat: PatId,
    edits: &mut Vec<FileEdit>,
) -> Checked<()> {
    let (kind, range) = &flow.body.pats[pat.index()];
    let range = *range + flow.start;
    let not_understood = || {
        let place = place_name(context, range);
        Err(format!(
            "the pattern for a message at {place} is not understood"
        ))
    };
    match kind {
        Pat::Wildcard => Ok(()),
        Pat::TupleStruct { path, fields } => {
            let name = path.as_name().map(|name| name.as_str());
            let source = context.source(range);
            let ignores = |pat: &PatId| matches!(flow.body.pat(*pat), Pat::Wildcard | Pat::Rest);
            match name {
                Some("Ok") if source.starts_with("Ok") => {
                    let name = TextRange::at(range.start(), TextSize::of("Ok"));
                    edits.push(context.edit(name, "Some"));
                    Ok(())
                }
                Some("Err") if fields.iter().all(ignores) => {
                    edits.push(context.edit(range, "None"));
                    Ok(())
                }
                _ => not_understood(),
            }
        }
        _ => not_understood(),
    }
}
