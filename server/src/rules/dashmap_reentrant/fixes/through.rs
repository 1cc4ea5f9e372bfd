//! A value that is inserted under the key of a reference that is there is assigned through it.

use ra_ap_syntax::{TextRange, TextSize};

use crate::finding::{FileEdit, Fix};
use crate::flow::build::Origin;
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::Mode;
use crate::program::body::{Body, Expr, ExprId, LocalId, Statement};
use crate::program::ty::Ty;
use crate::program::type_ref::Mutability;
use crate::rules::context::{Context, fix};
use crate::rules::dashmap_reentrant::Case;
use crate::rules::statements;
use crate::rules::uses::{Use, Uses};

/// `map.insert(key, value);` to `*entry = value;`, where `entry` is what `map.get(key)` gave: that
/// waits for itself for ever.
pub(super) fn change_through(
    context: &Context<'_>,
    case: &Case<'_>,
    local: LocalId,
) -> Option<Fix> {
    let flow = case.flow;
    let body = &flow.body;
    let (Expr::MethodCall(insert), Origin::Expr(acquired)) =
        (body.expr(case.call), case.acquisition().origin)
    else {
        return None;
    };
    let Expr::MethodCall(get) = body.expr(acquired) else {
        return None;
    };
    let ([key, value], [known]) = (&*insert.args, &*get.args) else {
        return None;
    };
    let statement = statement_of(body, case.call)?;
    let uses = Uses::new(context, flow);
    let declared = body.local(local).range;
    if case.name != "insert"
        || !case.direct
        || !matches!(get.name.as_str(), "get" | "get_mut")
        || !is_reference(context, flow, local)
        || !is_same_key(flow, &uses, *key, *known)
        || !uses.nothing_borrows(declared.end(), statement, statement.end(), Some(local))
        || uses
            .of_local(local)?
            .iter()
            .any(|(_, how)| matches!(how, Use::Move | Use::Unknown | Use::Lend))
    {
        return None;
    }
    let name = &body.local(local).name;
    let value = context.source(flow.range(*value));
    let mut edits = vec![context.edit(flow.range(case.call), format!("*{name} = {value}"))];
    edits.extend(make_mutable(context, flow, &uses, local)?);
    if case.acquisition().mode != Mode::Exclusive {
        edits.push(context.edit(get.name_range + flow.start, "get_mut"));
    }
    let mut result = fix(
        format!("Change the value through `{name}`, which has the key already"),
        edits,
    );
    result.preferred = true;
    Some(result)
}

/// The range of a statement that is nothing but the expression.
fn statement_of(body: &Body, id: ExprId) -> Option<TextRange> {
    body.expr_ids().find_map(|candidate| {
        let block = statements::block(body, candidate)?;
        block
            .statements
            .iter()
            .find_map(|statement| match statement {
                Statement::Expr { expr, range } if *expr == id => Some(*range),
                _ => None,
            })
    })
}

/// Whether the variable is the reference itself, and not something that holds it.
fn is_reference(context: &Context<'_>, flow: &FunctionFlow, local: LocalId) -> bool {
    matches!(flow.types.local(local), Ty::Adt(id, _) if matches!(
        context.program().path_of(*id),
        "dashmap::mapref::one::Ref" | "dashmap::mapref::one::RefMut"
    ))
}

/// Whether two expressions are the same key: but for references and copies, they are written alike,
/// and what they name does not change.
fn is_same_key(flow: &FunctionFlow, uses: &Uses<'_>, one: ExprId, other: ExprId) -> bool {
    let body = &flow.body;
    let (one, other) = (bare(body, one), bare(body, other));
    match (body.expr(one), body.expr(other)) {
        (Expr::Literal(_), Expr::Literal(_)) => uses.source(one) == uses.source(other),
        (Expr::Local(one), Expr::Local(other)) => {
            let changes = matches!(flow.types.local(*one), Ty::Ref(_, Mutability::Mut));
            one == other && !uses.is_mut(*one) && !changes
        }
        _ => false,
    }
}

/// The key without what makes a reference to it, or a copy of it.
fn bare(body: &Body, mut id: ExprId) -> ExprId {
    loop {
        id = match body.expr(id) {
            Expr::Ref { expr, .. } | Expr::Deref(expr) => *expr,
            Expr::MethodCall(call)
                if call.args.is_empty()
                    && matches!(
                        call.name.as_str(),
                        "clone" | "to_owned" | "to_string" | "into" | "as_str"
                    ) =>
            {
                call.receiver
            }
            _ => return id,
        };
    }
}

/// The edit that declares the variable `mut`, if it is not yet; `None` where that cannot be done.
fn make_mutable(
    context: &Context<'_>,
    flow: &FunctionFlow,
    uses: &Uses<'_>,
    local: LocalId,
) -> Option<Option<FileEdit>> {
    if uses.is_mut(local) {
        return Some(None);
    }
    let range = flow.body.local(local).range + flow.start;
    let before = context.text[..usize::from(range.start())].trim_end();
    let is_binding = before.ends_with("let") || before.ends_with('(');
    is_binding.then(|| {
        let at: TextSize = range.start();
        Some(context.edit(TextRange::empty(at), "mut "))
    })
}
