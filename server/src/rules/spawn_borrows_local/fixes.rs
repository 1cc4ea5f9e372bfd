//! Give the variables away, or clones of them.

use ra_ap_syntax::TextRange;

use super::{Borrow, all};
use crate::finding::{Finding, Fix};
use crate::flow::function::FunctionFlow;
use crate::program::auto_traits::{AutoTrait, AutoTraits, Verdict};
use crate::program::body::{Expr, ExprId, LocalId};
use crate::program::items::DefId;
use crate::program::names::{Namespace, Resolution};
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::program::type_ref::PathRef;
use crate::rules::context::{Context, fix};
use crate::rules::statements;
use crate::rules::uses::{Use, Uses};

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let borrow = all(context).into_iter().find(|borrow| {
        borrow
            .first_use()
            .is_some_and(|(_, range)| range == finding.range)
    });
    let Some(borrow) = borrow else {
        return Vec::new();
    };
    given(context, &borrow)
        .or_else(|| cloned(context, &borrow))
        .into_iter()
        .collect()
}

/// `move || …`, where nobody else needs what it takes.
fn given(context: &Context<'_>, borrow: &Borrow<'_>) -> Option<Fix> {
    let needed = needed(context, borrow)?;
    if !needed.is_empty() {
        return None;
    }
    let what = match borrow.spawned.spawner.starts.is_task() {
        true => "task",
        false => "thread",
    };
    Some(Fix {
        preferred: true,
        ..fix(
            format!("Give what it uses to the {what}, with `move`"),
            vec![context.edit(word_place(context, borrow)?, "move ")],
        )
    })
}

/// Where the word `move` belongs: before the bars, behind `async`.
fn word_place(context: &Context<'_>, borrow: &Borrow<'_>) -> Option<TextRange> {
    let argument = borrow.spawned.argument;
    let range = borrow.flow.range(argument);
    let source = context.source(range);
    let offset = match borrow.flow.body.expr(argument) {
        Expr::Closure(closure) if !closure.is_async => source.starts_with('|').then_some(0)?,
        Expr::Async { .. } | Expr::Closure(_) => {
            let rest = source.strip_prefix("async")?;
            let open = rest.find(['{', '|'])?;
            rest[..open].trim().is_empty().then_some(())?;
            "async".len() + open
        }
        _ => return None,
    };
    let offset = u32::try_from(offset).ok()?;
    Some(TextRange::empty(
        range.start() + ra_ap_syntax::TextSize::new(offset),
    ))
}

/// `{ let name = name.clone(); move || … }`, where others need what it takes too.
fn cloned(context: &Context<'_>, borrow: &Borrow<'_>) -> Option<Fix> {
    let needed = needed(context, borrow)?;
    let body = &borrow.flow.body;
    let argument = borrow.flow.range(borrow.spawned.argument);
    let indent = context.indent(argument);
    let (newline, unit) = (context.newline(), context.indent_unit());
    let mut head = format!("{{{newline}");
    let mut names = Vec::new();
    for local in &needed {
        let name = &body.local(*local).name;
        let ty = borrow.flow.types.local(*local);
        let clone = match clone_of(context, borrow, ty)? {
            Clone::Arc if is_named(context, borrow, "Arc") => format!("Arc::clone(&{name})"),
            _ => format!("{name}.clone()"),
        };
        head += &format!("{indent}{unit}let {name} = {clone};{newline}");
        names.push(format!("`{name}`"));
    }
    let place = word_place(context, borrow)?;
    let mut edits = Vec::new();
    let start = TextRange::empty(argument.start());
    if place == start {
        edits.push(context.edit(start, format!("{head}{indent}{unit}move ")));
    } else {
        edits.push(context.edit(start, format!("{head}{indent}{unit}")));
        edits.push(context.edit(place, "move "));
    }
    let end = TextRange::empty(argument.end());
    edits.push(context.edit(end, format!("{newline}{indent}}}")));
    Some(fix(
        format!(
            "Clone {} before, and give the clone away",
            names.join(" and ")
        ),
        edits,
    ))
}

enum Clone {
    Arc,
    Other,
}

/// How a value of a type is cloned, if that is known to be possible.
fn clone_of(context: &Context<'_>, borrow: &Borrow<'_>, ty: &Ty) -> Option<Clone> {
    let mut solver = Solver::new(context.names);
    if solver.is(ty, "std::sync::Arc") {
        return Some(Clone::Arc);
    }
    solver.enter(borrow.flow.def);
    let clone = context.names.known("std::clone::Clone")?;
    // A clone of a reference is a reference.
    let is_owned = matches!(ty, Ty::Adt(..)) && ty.is_settled() && solver.is_owned(ty);
    (is_owned && solver.implements(ty, clone)).then_some(Clone::Other)
}

/// Whether a name means std's `Arc` where the function stands.
fn is_named(context: &Context<'_>, borrow: &Borrow<'_>, name: &str) -> bool {
    let def = borrow.flow.def;
    let scope = DefId {
        krate: def.krate,
        index: context.program().krate(def.krate).scope_around(def.index),
    };
    let found = context
        .names
        .resolve_whole(scope, &PathRef::name(name), Namespace::Types);
    let known = context.names.known("std::sync::Arc");
    matches!((found, known), (Some(Resolution::Def(found)), Some(known)) if found == known)
}

/// The variables that it would take and that somebody else uses too. `None` where that is not known,
/// or where one of them may hold a borrow itself.
fn needed(context: &Context<'_>, borrow: &Borrow<'_>) -> Option<Vec<LocalId>> {
    let flow = borrow.flow;
    let body = &flow.body;
    let uses = Uses::new(context, flow);
    let argument = borrow.spawned.argument;
    let inside = body.range(argument);
    let solver = Solver::new(context.names);
    let mut auto_traits = AutoTraits::new(context.names);
    let mut needed = Vec::new();
    for (local, _) in &borrow.captured {
        let ty = flow.types.local(*local);
        if ty.is_unknown() || !ty.is_settled() || !solver.is_owned(ty) || has_param(ty) {
            return None;
        }
        // Owned, it must go to the other thread as a whole.
        let is_sent = borrow.spawned.spawner.send;
        if is_sent && auto_traits.within(flow.def, ty, AutoTrait::Send) != Verdict::Yes {
            return None;
        }
        if matches!(ty, Ty::Prim(_)) {
            // A copy goes along: what it is set to in there would be lost.
            let is_changed = changes(&uses, body_uses(flow, *local, inside));
            if is_changed && used_later(flow, &uses, *local, argument) {
                return None;
            }
            continue;
        }
        let declared = body.local(*local).range.end();
        if !uses.nothing_borrows(declared, inside, inside.end(), None) {
            return None;
        }
        if used_later(flow, &uses, *local, argument) && !needed.contains(local) {
            // What is done to a clone the others do not see.
            if changes(&uses, body_uses(flow, *local, inside)) {
                return None;
            }
            needed.push(*local);
        }
    }
    Some(needed)
}

/// Whether a type depends on a parameter, which may stand for a type that borrows.
fn has_param(ty: &Ty) -> bool {
    matches!(ty, Ty::Param(_)) || ty.parts().into_iter().any(has_param)
}

fn body_uses(flow: &FunctionFlow, local: LocalId, inside: TextRange) -> Vec<ExprId> {
    let uses = statements::uses(&flow.body, local).into_iter();
    uses.filter(|id| inside.contains_range(flow.body.range(*id)))
        .collect()
}

fn changes(uses: &Uses<'_>, places: Vec<ExprId>) -> bool {
    places
        .into_iter()
        .any(|id| matches!(uses.of(id), Use::Change | Use::Unknown))
}

/// Whether a variable is used after the closure is made: behind it, or in the next round of a loop.
fn used_later(flow: &FunctionFlow, uses: &Uses<'_>, local: LocalId, argument: ExprId) -> bool {
    let body = &flow.body;
    let inside = body.range(argument);
    let declared = body.local(local).range;
    let later = statements::uses(body, local)
        .iter()
        .any(|id| body.range(*id).start() >= inside.end());
    let in_loop = uses.ancestors(argument).any(|outer| {
        matches!(
            body.expr(outer),
            Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } | Expr::Closure(_)
        ) && !body.range(outer).contains_range(declared)
    });
    later || in_loop || uses.is_hidden(&body.local(local).name)
}
