//! What was found, as values with words for people.

use ra_ap_syntax::{TextRange, TextSize};

use super::build::{Region, Stored, What};
use super::capture::Capture;
use super::{Function, Shared};
use crate::program::auto_traits::inside::{Holder, Value};
use crate::program::body::{Closure, Expr, ExprId, Macro};
use crate::program::render;
use crate::program::ty::Ty;
use crate::program::type_ref::Mutability;
use std::sync::Arc;

use super::places::{How, Step};

/// The lines of a function's file.
pub(super) struct Lines<'a> {
    text: &'a str,
    start: TextSize,
}

impl<'a> Lines<'a> {
    pub(super) fn new(function: &Function<'a>) -> Lines<'a> {
        Lines {
            text: function.text,
            start: function.start,
        }
    }

    /// The line, from 1, of a byte of the function.
    fn at(&self, offset: TextSize) -> usize {
        let end = usize::from(self.start + offset).min(self.text.len());
        let before = self.text.as_bytes()[..end].iter();
        before.filter(|byte| **byte == b'\n').count() + 1
    }
}

/// The types of what the function gives: at its end, and at each `return`.
pub(super) fn given(shared: &Shared<'_, '_>) -> Vec<Ty> {
    let body = shared.body;
    let mut given = vec![shared.types.expr(body.root).clone()];
    let mut open = vec![body.root];
    while let Some(id) = open.pop() {
        match body.expr(id) {
            Expr::Async { .. } | Expr::Closure(_) | Expr::Macro(Macro::Stream { .. }) => {}
            expr => {
                if let Expr::Return(Some(value)) = expr {
                    given.push(shared.types.expr(*value).clone());
                }
                body.for_each_child(id, &mut |child| open.push(child));
            }
        }
    }
    given.retain(|ty| *ty != Ty::Never);
    given
}

/// An async function holds its parameters always.
pub(super) fn of_async_fn(shared: &Shared<'_, '_>, lines: &Lines<'_>, own: &Region) -> Holder {
    let body = shared.body;
    let mut holder = holder(shared, lines, None, own);
    let params = body.params.iter().zip(&shared.params);
    let params = params.map(|(pat, ty)| {
        let mut locals = Vec::new();
        body.bindings(*pat, &mut locals);
        let name = match locals.as_slice() {
            [only] => format!("parameter `{}`", body.local(*only).name),
            _ => "a parameter".to_owned(),
        };
        Value {
            step: format!("{name} has type {}", text(shared, ty)),
            at: Some(body.pats[pat.index()].1),
            captured: None,
            ty: ty.clone(),
            certain: true,
        }
    });
    holder.values.splice(0..0, params.collect::<Vec<_>>());
    holder
}

/// What a future or closure holds.
pub(super) fn holder(
    shared: &Shared<'_, '_>,
    lines: &Lines<'_>,
    id: Option<ExprId>,
    region: &Region,
) -> Holder {
    let closure = id.and_then(|id| match shared.body.expr(id) {
        Expr::Closure(closure) => Some(closure),
        _ => None,
    });
    let mut values = Vec::new();
    for capture in &region.captures {
        values.push(captured(shared, capture));
        if let Some(lent) = closure.and_then(|closure| lent(shared, closure, capture)) {
            values.push(lent);
        }
    }
    if let Some(closure) = closure.filter(|closure| closure.is_async) {
        for (pat, _) in &closure.params {
            let ty = shared.types.pat(*pat).clone();
            values.push(Value {
                step: format!("a parameter has type {}", text(shared, &ty)),
                at: None,
                captured: None,
                ty,
                certain: true,
            });
        }
    }
    let mut found: Vec<&Stored> = region.stored.iter().collect();
    let rank = |what: What| match what {
        What::Local(_) => 0,
        What::Temporary(_) => 1,
        What::Awaited(_) => 2,
    };
    found.sort_by_key(|it| (shared.body.range(it.across).end(), rank(it.slot.what)));
    values.extend(found.into_iter().map(|it| stored(shared, lines, it)));
    let kind = match id.map(|id| shared.body.expr(id)) {
        None => Some("async fn"),
        Some(Expr::Async { .. }) => Some("async block"),
        Some(Expr::Closure(closure)) if closure.is_async => Some("async closure"),
        Some(_) => None,
    };
    let range = id.map(|id| shared.body.range(id));
    Holder {
        kind,
        range: range.unwrap_or_default(),
        values,
        cause: region.cause.clone(),
    }
}

fn captured(shared: &Shared<'_, '_>, capture: &Capture) -> Value {
    let name = &shared.body.local(capture.local).name;
    let by = match capture.by {
        None => "captures",
        Some(_) => "captures by reference",
    };
    let is_itself = !capture
        .place
        .steps
        .iter()
        .any(|(step, _)| matches!(step, Step::Deref(_)));
    Value {
        step: format!("{by} `{name}`: {}", text(shared, &capture.held)),
        at: Some(shared.body.local(capture.local).range),
        captured: Some((capture.local, capture.by.is_some() && is_itself)),
        ty: capture.held.clone(),
        certain: true,
    }
}

/// What the future of an async closure borrows from what the closure has taken.
fn lent(shared: &Shared<'_, '_>, closure: &Closure, capture: &Capture) -> Option<Value> {
    if !closure.is_async || capture.by.is_some() {
        return None;
    }
    let mutability = match capture.used {
        How::Move => return None,
        How::Borrow(Mutability::Mut) | How::Assign => Mutability::Mut,
        How::Borrow(Mutability::Shared) | How::Read => Mutability::Shared,
    };
    let name = &shared.body.local(capture.local).name;
    let ty = Ty::Ref(Arc::new(capture.held.clone()), mutability);
    Some(Value {
        step: format!("borrows `{name}`: {}", text(shared, &ty)),
        at: Some(shared.body.local(capture.local).range),
        captured: None,
        ty,
        certain: true,
    })
}

fn stored(shared: &Shared<'_, '_>, lines: &Lines<'_>, stored: &Stored) -> Value {
    let body = shared.body;
    let slot = &stored.slot;
    let ty = text(shared, &slot.ty);
    let line = |range: TextRange| lines.at(range.start());
    let across = lines.at(body.range(stored.across).end());
    let step = match slot.what {
        What::Local(local) => {
            let local = body.local(local);
            let (name, from) = (&local.name, line(local.range));
            format!("`{name}`: {ty}, of line {from}, is kept across the await of line {across}")
        }
        What::Temporary(id) => {
            let from = line(body.range(id));
            format!("a temporary {ty} of line {from} is kept across the await of line {across}")
        }
        What::Awaited(_) => format!("the future that line {across} awaits: {ty}"),
    };
    let at = match slot.what {
        What::Local(local) => body.local(local).range,
        What::Temporary(id) | What::Awaited(id) => body.range(id),
    };
    Value {
        step,
        at: Some(at),
        captured: None,
        ty: slot.ty.clone(),
        certain: stored.certain,
    }
}

fn text(shared: &Shared<'_, '_>, ty: &Ty) -> String {
    render::ty(shared.solver.program(), ty)
}
