//! Futures: whether they are `Send`, which value decides, where they wait and what they block.

use super::construct::is_async_in_trait;
use super::site::{Meaning, Site, called};
use super::text::{Text, code};
use super::verdict;
use crate::flow::function::{FunctionFlow, await_range};
use crate::flow::inside::Looking;
use crate::program::auto_traits::{AutoTrait, AutoTraits, Verdict};
use crate::program::body::ExprId;
use crate::program::crates::FileAt;
use crate::program::items::{DefId, DefKind};
use crate::program::type_ref::TypeRef;

/// A future that a function of the project makes.
struct Made {
    function: DefId,
    /// The block or closure in it; `None` for what the async function itself gives.
    inner: Option<ExprId>,
}

pub(super) fn card(site: &Site<'_>) -> Option<Text> {
    let made = made(site)?;
    let name = site.context.program().def(made.function).name.clone();
    let verdict = of_future(site, &made);
    let what = match made.inner {
        None => format!("The future of {}", code(&name)),
        Some(_) => "This future".to_owned(),
    };
    let mark = verdict::mark(AutoTrait::Send, &verdict);
    let mut text = Text::new(format!("**{what}**: **{mark}**"));
    if let Verdict::No(steps) | Verdict::Unknown(steps) = &verdict {
        verdict::explain(site, steps, &mut text);
    }
    awaits(site, &made, &mut text);
    blocks(site, &made, &mut text);
    match &verdict {
        Verdict::Yes => text.general("`tokio::spawn` takes it, if it borrows nothing."),
        Verdict::If(_) => text.general("`tokio::spawn` takes it where that holds."),
        Verdict::No(_) => text.general(
            "`tokio::spawn` refuses it: a task may go on on another thread after each `.await`.",
        ),
        Verdict::Unknown(_) => text.general("What is not known is not guessed."),
    };
    if let Verdict::No(steps) = &verdict
        && let Some(mend) = verdict::mend(site, steps)
    {
        text.general(mend);
    }
    Some(text)
}

fn made(site: &Site<'_>) -> Option<Made> {
    let function = match &site.meaning {
        Meaning::Async(block) => {
            return Some(Made {
                function: site.flow.as_ref()?.def,
                inner: Some(*block),
            });
        }
        // The future of what a trait declares is known only where it has a body, and there alone.
        Meaning::AsyncFn(def) | Meaning::Def(def)
            if is_async_in_trait(site, *def) && !has_body(site, *def) =>
        {
            return None;
        }
        Meaning::AsyncFn(def) | Meaning::Def(def) => *def,
        Meaning::Call { call, .. } => {
            called(site.flow.as_ref()?, *call).filter(|def| !is_async_in_trait(site, *def))?
        }
        _ => return None,
    };
    let program = site.context.program();
    let gives_future = match &program.def(function).kind {
        DefKind::Fn(function) => function.is_async || is_some_future(&function.ret),
        _ => false,
    };
    (gives_future && program.is_edited(function.krate)).then_some(Made {
        function,
        inner: None,
    })
}

fn has_body(site: &Site<'_>, def: DefId) -> bool {
    let functions = site.context.functions;
    functions
        .binary_search_by_key(&def, |flow| flow.def)
        .is_ok()
}

/// Whether a type is written as `impl Future`.
fn is_some_future(ty: &TypeRef) -> bool {
    let TypeRef::Impl(bounds) = ty else {
        return false;
    };
    let mut names = bounds.iter().filter_map(|path| path.last_name());
    names.any(|name| name == "Future")
}

fn of_future(site: &Site<'_>, made: &Made) -> Verdict {
    let id = made.inner.map(|id| id.0);
    asking(site, |auto_traits| {
        auto_traits.of_future(made.function, id, AutoTrait::Send)
    })
}

/// Asks for verdicts for which bodies are looked into.
pub(super) fn asking<T>(site: &Site<'_>, ask: impl FnOnce(&mut AutoTraits<'_>) -> T) -> T {
    let context = site.context;
    let texts = |at: FileAt| {
        if at == context.at {
            return Some(context.text.into());
        }
        context.bodies.text(at)
    };
    let bodies = Looking::new(context.names, &texts).with(context.functions);
    ask(&mut AutoTraits::with_bodies(context.names, &bodies))
}

/// What the future around keeps across an `.await`, if that is why it is not `Send`.
pub(super) fn kept_across(site: &Site<'_>, flow: &FunctionFlow, id: ExprId) -> Option<String> {
    let owner = flow.contexts.owner(id);
    let made = Made {
        function: flow.def,
        inner: owner,
    };
    let Verdict::No(steps) = of_future(site, &made) else {
        return None;
    };
    let first = steps.first()?;
    let number = site.number(flow.range(id).end());
    let here = format!("the await of line {number}");
    let is_here = first.text.ends_with(&here);
    is_here.then(|| verdict::words(site, &steps, first))
}

/// Where it waits, as far as that stands in the function itself.
fn awaits(site: &Site<'_>, made: &Made, text: &mut Text) {
    let Some(flow) = own_flow(site, made).filter(|flow| flow.body.is_async || made.inner.is_some())
    else {
        return;
    };
    let region = flow.regions.iter().find(|it| it.owner == made.inner);
    let awaits = region.map(|region| flow.awaits(region)).unwrap_or_default();
    let lines: Vec<String> = awaits
        .iter()
        .map(|id| site.line(await_range(flow, *id).start()))
        .collect();
    text.fact(match lines.as_slice() {
        [] => "It never waits: there is no `.await` in it".to_owned(),
        [only] => format!("It waits once, on {only}"),
        [first, .., last] => {
            format!("It waits at {} places, from {first} to {last}", lines.len())
        }
    });
}

/// What blocks the thread in it, itself and in what it calls.
fn blocks(site: &Site<'_>, made: &Made, text: &mut Text) {
    if made.inner.is_some() {
        return;
    }
    let effects = site.context.bodies.effects(made.function);
    for blocked in effects.blocks.iter().take(2) {
        let Some(first) = blocked.way.first() else {
            continue;
        };
        let start = site.context.program().range(first.def).start();
        let Some(place) = site.place(first.def, first.range + start) else {
            continue;
        };
        let way = if blocked.way.len() > 1 {
            " at last"
        } else {
            ""
        };
        let callee = code(&blocked.callee);
        text.fact(format!("{place}: blocks the thread{way}, in {callee}"));
    }
}

/// The function's body, where it stands in the file at hand.
fn own_flow<'a>(site: &'a Site<'_>, made: &Made) -> Option<&'a FunctionFlow> {
    let around = site.flow.as_ref().filter(|flow| flow.def == made.function);
    around.or_else(|| {
        let functions = &site.context.functions;
        functions.iter().find(|flow| flow.def == made.function)
    })
}
