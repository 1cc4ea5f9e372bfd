//! A guard: which lock it holds, from where to where, and what happens under it.

use ra_ap_syntax::TextSize;

use super::site::{Meaning, Site};
use super::text::{Text, code};
use crate::flow::build::{Acquisition, Origin};
use crate::flow::effects::{Effects, Taken};
use crate::flow::function::FunctionFlow;
use crate::flow::graph::GuardId;
use crate::flow::guards::{self, Guard};
use crate::flow::place::LockName;
use crate::knowledge::guards::{Family, GuardKind};
use crate::program::body::{Expr, ExprId, LocalId};
use crate::rules::held_at_await::words::words;
use crate::rules::held_calls::held_calls;
use crate::rules::lock_name::lock_name;

pub(super) fn card(site: &Site<'_>) -> Option<Text> {
    let flow = site.flow.as_ref()?;
    let id = match &site.meaning {
        Meaning::Local(local) => bound_to(flow, *local)?,
        Meaning::Call { call, .. } => given_by(flow, *call)?,
        _ => return None,
    };
    let acquisition = &flow.acquisitions[id.0 as usize];
    let guard = guards::of_flow(site.context.bodies, flow, id);
    let mut text = Text::new(verdict(site, flow, acquisition, &guard));
    let found = Under::of(site, flow, id, acquisition);
    for await_at in &guard.awaits {
        text.fact(at_await(site, acquisition.kind, *await_at));
    }
    for (at, does) in &found.does {
        text.fact(format!("{}: {does}", site.line(*at)));
    }
    if guard.awaits.is_empty() && found.does.is_empty() {
        if is_name(site.context.source(guard.range)) {
            text.fact("Nothing under it awaits, blocks or takes another lock");
        } else {
            text.stand_back();
        }
    }
    if let Some(advice) = advice(acquisition.kind, &guard) {
        text.general(advice);
    }
    Some(text)
}

/// Whether the call under the cursor gives a guard.
pub(super) fn is_given_here(site: &Site<'_>) -> bool {
    site.call()
        .is_some_and(|(flow, call)| given_by(flow, call).is_some())
}

/// The guard that a variable is the name of.
pub(super) fn bound_to(flow: &FunctionFlow, local: LocalId) -> Option<GuardId> {
    numbers(flow).find(|id| {
        let mut regions = flow.regions.iter();
        regions.any(|region| flow.binding_of(region, *id) == Some(local))
    })
}

/// The guard that a call gives, at once or when it is awaited.
pub(super) fn given_by(flow: &FunctionFlow, call: ExprId) -> Option<GuardId> {
    numbers(flow).find(|id| is_given(flow, &flow.acquisitions[id.0 as usize], call))
}

fn numbers(flow: &FunctionFlow) -> impl Iterator<Item = GuardId> + use<> {
    (0..flow.acquisitions.len()).filter_map(|number| Some(GuardId(u32::try_from(number).ok()?)))
}

fn is_given(flow: &FunctionFlow, acquisition: &Acquisition, call: ExprId) -> bool {
    let Origin::Expr(origin) = acquisition.origin else {
        return false;
    };
    origin == call || matches!(flow.body.expr(origin), Expr::Await(future) if *future == call)
}

/// Which lock, and from where to where.
fn verdict(
    site: &Site<'_>,
    flow: &FunctionFlow,
    acquisition: &Acquisition,
    guard: &Guard,
) -> String {
    let holder = match site.context.source(guard.range) {
        name if is_name(name) => format!("**{}**", code(name)),
        _ => "This temporary guard".to_owned(),
    };
    let mut lock = lock_name(site.context, flow, acquisition);
    if let Some(place) = &guard.lock
        && !lock.starts_with('`')
    {
        lock = format!("{} ({})", code(place), acquisition.kind.label);
    }
    let keeps = if acquisition.kind.lock.ends_with("Semaphore") {
        format!("keeps a permit of {lock}")
    } else {
        format!("keeps {lock} {}", words(acquisition.kind).state)
    };
    let from = site.line(guard.acquired);
    let mut ends: Vec<String> = guard.released.iter().map(|at| site.line(*at)).collect();
    ends.dedup();
    let span = match ends.as_slice() {
        _ if is_returned(site, flow, acquisition) => {
            format!("from {from} on, and gives that to who calls the function")
        }
        [] => format!("from {from} on: it is not released here, but goes on to somebody else"),
        [only] if *only == from => format!("on {from} only"),
        ends => format!("from {from} to {}", ends.join(" or ")),
    };
    format!("{holder} {keeps} {span}")
}

fn is_returned(site: &Site<'_>, flow: &FunctionFlow, acquisition: &Acquisition) -> bool {
    let Origin::Expr(origin) = acquisition.origin else {
        return false;
    };
    let acts = flow.acts(site.context.program());
    let returned = acts.returns.as_ref();
    returned.is_some_and(|taking| taking.range == flow.body.range(origin))
}

fn is_name(source: &str) -> bool {
    !source.is_empty() && source.chars().all(|c| c.is_alphanumeric() || c == '_')
}

fn at_await(site: &Site<'_>, kind: &GuardKind, at: TextSize) -> String {
    let line = site.line(at);
    format!("{line}: held across this `.await`: {}", harm(kind))
}

/// What holding a guard across an `.await` does to others.
pub(super) fn harm(kind: &GuardKind) -> &'static str {
    match kind.family {
        Family::Async => "other tasks that want it wait as long, without blocking a thread",
        _ => words(kind).harm,
    }
}

/// What is done under a guard, besides awaiting.
struct Under {
    does: Vec<(TextSize, String)>,
}

impl Under {
    fn of(site: &Site<'_>, flow: &FunctionFlow, id: GuardId, acquisition: &Acquisition) -> Under {
        let mut under = Under { does: Vec::new() };
        if matches!(acquisition.kind.family, Family::Span) {
            return under;
        }
        for held in held_calls(flow).into_iter().filter(|held| held.guard == id) {
            let at = flow.range(held.call).start();
            let at = match flow.body.expr(held.call) {
                Expr::MethodCall(method) => method.name_range.start() + flow.start,
                _ => at,
            };
            if let Some(does) = does(site, flow, held.call)
                && !under.does.contains(&(at, does.clone()))
            {
                under.does.push((at, does));
            }
        }
        under
    }
}

/// What a call does that matters while something is held.
fn does(site: &Site<'_>, flow: &FunctionFlow, call: ExprId) -> Option<String> {
    let context = site.context;
    if let Some(other) = given_by(flow, call) {
        let other = &flow.acquisitions[other.0 as usize];
        return Some(format!(
            "takes {} under it",
            lock_name(context, flow, other)
        ));
    }
    let path = flow.callee(context.program(), call)?;
    if let Some(blocking) = context.program().blocking(&path) {
        let name = path.rsplit("::").next().unwrap_or_default();
        return Some(format!("{} blocks {}", code(name), blocking.reason));
    }
    let effects = context.bodies.effects_at(flow, call)?;
    let name = path.rsplit("::").next().unwrap_or_default();
    through(site, name, &effects)
}

/// What a function of the project comes to do.
fn through(site: &Site<'_>, name: &str, effects: &Effects) -> Option<String> {
    let name = code(name);
    if let Some(taken) = effects.takes.iter().min_by_key(|taken| taken.way.len()) {
        return Some(format!("{name} comes to take {}", taken_name(site, taken)));
    }
    let blocked = effects.nearest_block(|blocked| blocked.class.waits())?;
    let callee = code(&blocked.callee);
    Some(format!(
        "{name} comes to call {callee}, which blocks the thread"
    ))
}

fn taken_name(site: &Site<'_>, taken: &Taken) -> String {
    let program = site.context.program();
    match &taken.lock.name {
        Some(LockName::Field(owner, field)) => {
            code(&format!("{}.{field}", program.def(*owner).name))
        }
        Some(LockName::Static(def)) => code(&program.def(*def).name),
        None => format!("a {}", taken.kind.label),
    }
}

fn advice(kind: &GuardKind, guard: &Guard) -> Option<&'static str> {
    let crosses = !guard.awaits.is_empty();
    match kind.family {
        Family::Async | Family::Span => None,
        _ if crosses => Some(
            "Let it end before the `.await`, in a block of its own, once what is needed is copied out.",
        ),
        _ => None,
    }
}
