//! `.await`: what is held while the task waits here.

use super::futures;
use super::guard::harm;
use super::site::{Meaning, Site};
use super::text::{Text, code};
use crate::flow::build::Origin;
use crate::flow::function::{FunctionFlow, Region};
use crate::flow::held::Held;
use crate::knowledge::cancel_safety::{self, Class};
use crate::knowledge::guards::Family;
use crate::program::body::{Expr, ExprId};
use crate::rules::lock_name::lock_name;

pub(super) fn card(site: &Site<'_>) -> Option<Text> {
    let Meaning::Await(id) = site.meaning else {
        return None;
    };
    let flow = site.flow.as_ref()?;
    let mut held = held_at(flow, id);
    held.sort_by_key(|(_, held)| held.guard);
    held.dedup_by_key(|(_, held)| held.guard);
    let blocks = |held: &Held| flow.acquisition(*held).kind.family != Family::Async;
    let mut text = Text::new(match held.as_slice() {
        [] => "**`.await`**: no lock or borrow is held here".to_owned(),
        held if held.iter().any(|(_, held)| blocks(held)) => {
            format!(
                "**`.await`** with **{} held**, which should not be",
                count(held.len())
            )
        }
        held => format!("**`.await`** with {} held", count(held.len())),
    });
    for (region, held) in held {
        text.fact(told(site, flow, region, held));
    }
    if let Some(reason) = futures::kept_across(site, flow, id) {
        text.fact(format!("{reason}: so the future is not `Send`"));
    }
    if let Some(fact) = cancelled(site, flow, id) {
        text.fact(fact);
    }
    text.general(
        "Here the task may be suspended, others run on this thread, and the future may be dropped.",
    );
    Some(text)
}

fn count(held: usize) -> String {
    match held {
        1 => "a guard".to_owned(),
        several => format!("{several} guards"),
    }
}

fn held_at(flow: &FunctionFlow, id: ExprId) -> Vec<(&Region, Held)> {
    let regions = flow.regions.iter();
    let held = regions.filter_map(|region| Some((region, region.held.at.get(&id)?)));
    held.flat_map(|(region, held)| held.iter().map(move |held| (region, *held)))
        .collect()
}

fn told(site: &Site<'_>, flow: &FunctionFlow, region: &Region, held: Held) -> String {
    let acquisition = flow.acquisition(held);
    let lock = lock_name(site.context, flow, acquisition);
    let holder = match flow.binding(region, held) {
        Some(local) => code(&flow.body.local(local).name),
        None => "a temporary".to_owned(),
    };
    let since = match acquisition.origin {
        Origin::Expr(expr) => format!(" since {}", site.line(flow.range(expr).start())),
        Origin::Param(_) => String::new(),
    };
    let perhaps = if held.sure { "" } else { " on some way here" };
    format!(
        "{holder} holds {lock}{since}{perhaps}: {}",
        harm(acquisition.kind)
    )
}

/// What becomes of what is awaited when it is dropped here.
fn cancelled(site: &Site<'_>, flow: &FunctionFlow, id: ExprId) -> Option<String> {
    let Expr::Await(awaited) = flow.body.expr(id) else {
        return None;
    };
    let path = flow.callee(site.context.program(), *awaited)?;
    let entry = cancel_safety::of(&path)?;
    let name = code(path.rsplit("::").next()?);
    Some(match entry.class {
        Class::Restarts => return None,
        Class::Safe => format!("Dropped here, {name} loses nothing: {}", entry.words),
        _ => format!("Dropped here, {name} is not done: {}", entry.words),
    })
}
