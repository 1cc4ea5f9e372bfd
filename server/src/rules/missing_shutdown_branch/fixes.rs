//! The loop's first wait becomes a `select!` with a branch for the signal.

use ra_ap_syntax::TextRange;

use super::{Case, cases, keyword};
use crate::finding::{Finding, Fix};
use crate::knowledge::cancel_safety::{self, Class};
use crate::program::body::{Expr, ExprId, Statement};
use crate::program::ty::Ty;
use crate::program::type_ref::Mutability;
use crate::rules::context::{Context, fix};
use crate::rules::stop_signals::Kind;
use crate::rules::uses::Uses;
use crate::rules::{loops, statements};

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let cases = context.functions().flat_map(|flow| cases(context, flow));
    let found = cases
        .into_iter()
        .find(|case| keyword(context, case) == finding.range);
    found
        .and_then(|case| listen(context, &case))
        .into_iter()
        .collect()
}

fn listen(context: &Context<'_>, case: &Case<'_>) -> Option<Fix> {
    let flow = case.flow;
    if !context.can_use("tokio::select")
        || matches!(flow.body.expr(case.around), Expr::Loop { .. })
            && !loops::can_break(context, flow, case.around)
    {
        return None;
    }
    let waiting = first_wait(context, case)?;
    let name = &flow.body.local(case.signal).name;
    let signal = match case.kind {
        Kind::Token => format!("{name}.cancelled()"),
        Kind::Watch => format!("{name}.wait_for(|stop| *stop)"),
        Kind::Broadcast => format!("{name}.recv()"),
        Kind::Notify => format!("{name}.notified()"),
    };
    let (newline, unit) = (context.newline(), context.indent_unit());
    let range = flow.range(waiting.whole);
    let indent = context.indent(range);
    let future = context.source(flow.range(waiting.future));
    let (value, given) = if waiting.is_used {
        let name = statements::fresh_name(flow, "value");
        (name.clone(), format!("{name},"))
    } else {
        ("_".to_owned(), "{}".to_owned())
    };
    let text = format!(
        "tokio::select! {{{newline}\
         {indent}{unit}{value} = {future} => {given}{newline}\
         {indent}{unit}_ = {signal} => break,{newline}\
         {indent}}}"
    );
    let range = match waiting.is_used {
        true => range,
        // The statement with its semicolon.
        false => waiting.statement + flow.start,
    };
    let mut edits = vec![context.edit(range, text)];
    if let Some(statement) = made_mutable(context, case)? {
        edits.push(loops::before(context, flow, case.around, &statement)?);
    }
    let mut result = fix(format!("Listen to `{name}` where the loop waits"), edits);
    result.preferred = true;
    Some(result)
}

/// The statement that makes a receiver mutable which is to be waited on; none where it is, or need not be.
/// `None` where that cannot be.
fn made_mutable(context: &Context<'_>, case: &Case<'_>) -> Option<Option<String>> {
    if !matches!(case.kind, Kind::Watch | Kind::Broadcast) {
        return Some(None);
    }
    let flow = case.flow;
    let name = &flow.body.local(case.signal).name;
    match flow.types.local(case.signal) {
        Ty::Ref(_, Mutability::Mut) => Some(None),
        // Only a receiver itself can be made mutable; a loop around would move it twice.
        Ty::Adt(..) if Uses::new(context, flow).is_mut(case.signal) => Some(None),
        Ty::Adt(..) if is_own(case) => Some(Some(format!("let mut {name} = {name};"))),
        _ => None,
    }
}

/// Whether the task owns the receiver, and comes to the loop once.
fn is_own(case: &Case<'_>) -> bool {
    let flow = case.flow;
    let parents = statements::parents(&flow.body);
    let moved = match flow.contexts.owner(case.around) {
        None => true,
        Some(owner) => matches!(flow.body.expr(owner), Expr::Async { moves: true, .. }),
    };
    moved && loops::loop_around(&flow.body, |id| parents[id.index()], case.around).is_none()
}

/// The first thing that a loop waits for.
struct Waiting {
    /// With its `.await`.
    whole: ExprId,
    future: ExprId,
    /// Bytes from the function's start.
    statement: TextRange,
    is_used: bool,
}

/// A statement of the loop itself whose future can be dropped without loss, before anything else
/// waits.
fn first_wait(context: &Context<'_>, case: &Case<'_>) -> Option<Waiting> {
    let flow = case.flow;
    let body = &flow.body;
    let block = statements::block(body, case.inside)?;
    let waiting = block.statements.iter().find_map(|statement| {
        let (value, range, is_used) = match statement {
            Statement::Expr { expr, range } => (*expr, *range, false),
            Statement::Let {
                init: Some(init),
                range,
                ..
            } => (*init, *range, true),
            Statement::Let { .. } => return None,
        };
        let Expr::Await(future) = body.expr(value) else {
            return None;
        };
        Some(Waiting {
            whole: value,
            future: *future,
            statement: range,
            is_used,
        })
    })?;
    let path = flow.callee(context.program(), waiting.future)?;
    let entry = cancel_safety::of(&path)?;
    matches!(entry.class, Class::Safe | Class::Restarts).then_some(waiting)
}
