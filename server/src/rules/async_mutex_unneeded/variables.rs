//! Locks in variables: all uses are in one function.

use ra_ap_syntax::{TextRange, TextSize};

use super::{Unneeded, async_lock, brief};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Body, Expr, ExprId, LocalId, Pat, Statement};
use crate::program::type_ref::TypeRef;
use crate::rules::context::Context;
use crate::rules::uses::Uses;

pub(super) fn unneeded(context: &Context<'_>) -> Vec<Unneeded> {
    context
        .functions()
        .filter(|flow| !context.is_test(flow))
        .flat_map(|flow| {
            let body = &flow.body;
            let made = body.expr_ids().flat_map(|id| match body.expr(id) {
                Expr::Block(block) => &block.statements[..],
                _ => &[],
            });
            made.filter_map(|statement| one(context, flow, statement))
                .collect::<Vec<_>>()
        })
        .collect()
}

fn one(context: &Context<'_>, flow: &FunctionFlow, statement: &Statement) -> Option<Unneeded> {
    let body = &flow.body;
    let (local, ty, init) = bound(body, statement)?;
    let label = async_lock(context, flow.types.local(local))?;
    let constructor = made_by(flow, init)?;
    if ty.is_some() {
        return None;
    }
    let uses = Uses::new(context, flow);
    let mut result = Unneeded {
        declared: body.local(local).range + flow.start,
        name: body.local(local).name.to_string(),
        ty: flow.types.local(local).clone(),
        label: label.to_owned(),
        types: vec![before_new(context, flow.range(constructor))?],
        awaits: Vec::new(),
        scoped: true,
    };
    let mut open = vec![local];
    let mut seen = Vec::new();
    while let Some(local) = open.pop() {
        if seen.contains(&local) {
            continue;
        }
        seen.push(local);
        for (id, _) in uses.of_local(local)? {
            if let Some(acquired) = brief(context, flow, &uses, id) {
                result.awaits.push(acquired.awaited);
                result.scoped &= acquired.scoped;
            } else {
                open.push(cloned_into(context, flow, &uses, id)?);
            }
        }
    }
    result.awaits.sort_by_key(|range| range.start());
    (!result.awaits.is_empty()).then_some(result)
}

/// `let local = init;`
fn bound<'a>(
    body: &Body,
    statement: &'a Statement,
) -> Option<(LocalId, Option<&'a TypeRef>, ExprId)> {
    let Statement::Let {
        pat,
        ty,
        init: Some(init),
        otherwise: None,
        ..
    } = statement
    else {
        return None;
    };
    match body.pat(*pat) {
        Pat::Bind {
            local,
            by_ref: false,
            inner: None,
        } => Some((*local, ty.as_ref(), *init)),
        _ => None,
    }
}

/// The path of `Mutex::new` in `Mutex::new(…)` and `Arc::new(Mutex::new(…))`.
fn made_by(flow: &FunctionFlow, init: ExprId) -> Option<ExprId> {
    let Expr::Call { callee, args } = flow.body.expr(init) else {
        return None;
    };
    let [arg] = args.as_slice() else { return None };
    let Expr::Path(path) = flow.body.expr(*callee) else {
        return None;
    };
    let names: Vec<&str> = path
        .segments
        .iter()
        .map(|segment| segment.name.as_str())
        .collect();
    match names.as_slice() {
        [.., "Arc", "new"] => made_by(flow, *arg),
        [.., "Mutex" | "RwLock", "new"] => Some(*callee),
        _ => None,
    }
}

/// The part of a path before `::new`.
pub(super) fn before_new(context: &Context<'_>, path: TextRange) -> Option<TextRange> {
    let source = context.source(path);
    let length = source.strip_suffix("::new")?.len();
    // `Mutex::<u64>::new` says more than the type's name.
    if source.contains('<') {
        return None;
    }
    Some(TextRange::at(
        path.start(),
        TextSize::try_from(length).ok()?,
    ))
}

/// The variable that `Arc::clone(&local)` or `local.clone()` is bound to.
fn cloned_into(
    context: &Context<'_>,
    flow: &FunctionFlow,
    uses: &Uses<'_>,
    used: ExprId,
) -> Option<LocalId> {
    let body = &flow.body;
    let is_clone = |id: ExprId| {
        flow.callee(context.program(), id)
            .is_some_and(|path| path.ends_with("::clone"))
    };
    let parent = uses.parent(used)?;
    let clone = match body.expr(parent) {
        Expr::MethodCall(_) => parent,
        Expr::Ref { .. } => uses.parent(parent)?,
        _ => return None,
    };
    if !is_clone(clone) || flow.types.expr(clone) != flow.types.expr(used) {
        return None;
    }
    let Expr::Block(block) = body.expr(uses.parent(clone)?) else {
        return None;
    };
    block.statements.iter().find_map(|statement| {
        let (local, _, init) = bound(body, statement)?;
        (init == clone).then_some(local)
    })
}
