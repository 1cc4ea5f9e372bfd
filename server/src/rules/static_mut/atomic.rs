//! An atomic in place of an integer or `bool`.

use ra_ap_syntax::TextRange;

use super::survey::{Checked, Rewritten, User};
use crate::program::body::{Expr, ExprId};
use crate::program::solve::SelfKind;
use crate::program::ty::{Prim, Ty};
use crate::rules::imports::Imports;
use crate::rules::uses::Use;

/// Types that have an atomic, and its path.
const ATOMICS: [(&str, &str); 11] = [
    ("bool", "std::sync::atomic::AtomicBool"),
    ("i8", "std::sync::atomic::AtomicI8"),
    ("i16", "std::sync::atomic::AtomicI16"),
    ("i32", "std::sync::atomic::AtomicI32"),
    ("i64", "std::sync::atomic::AtomicI64"),
    ("isize", "std::sync::atomic::AtomicIsize"),
    ("u8", "std::sync::atomic::AtomicU8"),
    ("u16", "std::sync::atomic::AtomicU16"),
    ("u32", "std::sync::atomic::AtomicU32"),
    ("u64", "std::sync::atomic::AtomicU64"),
    ("usize", "std::sync::atomic::AtomicUsize"),
];

/// The atomic that holds a type.
pub(super) fn name_of(ty: &Ty) -> Option<&'static str> {
    let Ty::Prim(prim @ (Prim::Bool | Prim::Int(_))) = ty else {
        return None;
    };
    let (_, path) = ATOMICS.iter().find(|(name, _)| *name == prim.name())?;
    path.rsplit("::").next()
}

/// The path of an atomic by its name.
pub(super) fn path_of(name: &str) -> &'static str {
    let found = ATOMICS.iter().find(|(_, path)| path.ends_with(name));
    found.map_or("std::sync::atomic::AtomicBool", |(_, path)| path)
}

pub(super) fn rewritten(user: &User<'_>, imports: &mut Imports<'_>) -> Checked<Rewritten> {
    let mut result = Rewritten::default();
    let mut done: Vec<ExprId> = Vec::new();
    for id in user.places {
        if done.contains(id) {
            continue;
        }
        let ordering = imports.name("std::sync::atomic::Ordering", user.range(*id));
        let ordering = format!("{ordering}::SeqCst");
        let parent = user.uses.parent(*id);
        match parent.map(|parent| (parent, user.body().expr(parent))) {
            Some((whole, Expr::Assign { lhs, rhs })) if lhs == id => match step(user, *rhs) {
                Some(inner) => {
                    change(user, *id, whole, inner, &ordering, &mut result)?;
                    done.push(inner);
                }
                None if user.count_in(*rhs) > 0 => {
                    let place = user.place(whole);
                    return Err(format!("its new value is made from the old one at {place}"));
                }
                None => store(user, *id, whole, &ordering, &mut result)?,
            },
            Some((whole, Expr::AssignOp { lhs, .. })) if lhs == id => {
                change(user, *id, whole, *id, &ordering, &mut result)?;
            }
            _ => load(user, *id, &ordering, &mut result)?,
        }
    }
    Ok(result)
}

/// The static in `X + 1`, which is its new value.
fn step(user: &User<'_>, rhs: ExprId) -> Option<ExprId> {
    let Expr::Binary { lhs, rhs, .. } = user.body().expr(rhs) else {
        return None;
    };
    (user.is_it(*lhs) && user.count_in(*rhs) == 0).then_some(*lhs)
}

/// `X = value` to `X.store(value, …)`.
fn store(
    user: &User<'_>,
    id: ExprId,
    whole: ExprId,
    ordering: &str,
    result: &mut Rewritten,
) -> Checked<()> {
    let end = user.range(whole).end();
    let Some((operator, "=")) = user.operator(id, end) else {
        return Err(unclear(user, whole));
    };
    result.edits.push((operator, ".store(".to_owned()));
    let close = format!(", {ordering})");
    result.edits.push((TextRange::empty(end), close));
    Ok(())
}

/// `X += value`, or `X = X + value`, to `X.fetch_add(value, …)`. `operand` is the static before the
/// operator.
fn change(
    user: &User<'_>,
    id: ExprId,
    whole: ExprId,
    operand: ExprId,
    ordering: &str,
    result: &mut Rewritten,
) -> Checked<()> {
    let end = user.range(whole).end();
    let Some((operator, sign)) = user.operator(operand, end) else {
        return Err(unclear(user, whole));
    };
    let method = match sign.trim_end_matches('=') {
        "+" => "fetch_add",
        "-" => "fetch_sub",
        "&" => "fetch_and",
        "|" => "fetch_or",
        "^" => "fetch_xor",
        _ => {
            let place = user.place(whole);
            return Err(format!(
                "no atomic can do in one step what is done at {place}"
            ));
        }
    };
    let replaced = TextRange::new(user.range(id).end(), operator.end());
    result.edits.push((replaced, format!(".{method}(")));
    let close = format!(", {ordering})");
    result.edits.push((TextRange::empty(end), close));
    result.valued.push(whole);
    Ok(())
}

fn load(user: &User<'_>, id: ExprId, ordering: &str, result: &mut Rewritten) -> Checked<()> {
    let parent = user.uses.parent(id);
    let is_reference = parent.is_some_and(|parent| match user.body().expr(parent) {
        Expr::Ref { .. } | Expr::Deref(_) => true,
        Expr::MethodCall(call) if call.receiver == id => {
            let callee = user.flow.types.calls.get(&parent);
            let receiver = callee.and_then(|callee| callee.receiver.as_ref());
            receiver.is_none_or(|receiver| receiver.kind == SelfKind::Mut)
        }
        _ => false,
    });
    if is_reference || user.uses.of(id) != Use::Read {
        let place = user.place(id);
        return Err(format!("it is neither read nor set at {place}, but lent"));
    }
    let end = TextRange::empty(user.range(id).end());
    result.edits.push((end, format!(".load({ordering})")));
    Ok(())
}

fn unclear(user: &User<'_>, id: ExprId) -> String {
    format!("it is not known what happens at {}", user.place(id))
}
