//! Which guards are held where: the graph, walked until nothing changes.

use std::collections::BTreeSet;

use ra_ap_syntax::TextSize;
use rustc_hash::FxHashMap;

use super::build::{Acquisition, Built};
use super::graph::{Event, GuardId, NodeId, PathId, Paths};
use crate::program::body::{ExprId, LocalId};

/// What is true at one point, on some way to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct State {
    /// Which places hold which guards.
    held: BTreeSet<(PathId, GuardId)>,
    /// The guards that are held on every way here.
    sure: BTreeSet<GuardId>,
    /// Guards that were forgotten: their locks stay taken.
    leaked: BTreeSet<GuardId>,
    /// Variables and temporaries whose storage the compiler keeps.
    stored: BTreeSet<PathId>,
    borrowed: BTreeSet<PathId>,
}

/// A guard at a point where something happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Held {
    pub(crate) guard: GuardId,
    /// Where it is.
    pub(crate) path: PathId,
    /// Whether it is held whichever way control came.
    pub(crate) sure: bool,
    /// The kind of guard that is there by now, where the place can hold one only: `downgrade` and
    /// `upgrade` make another one of it.
    pub(crate) kind: Option<&'static str>,
}

/// What is known at the awaits and calls of one body.
#[derive(Debug, Default)]
pub(crate) struct HeldAt {
    /// The guards held at an await or call, but for those that are given to the callee.
    pub(crate) at: FxHashMap<ExprId, Vec<Held>>,
    /// The guards that are given to a call, which holds them at first.
    pub(crate) given: FxHashMap<ExprId, Vec<Held>>,
    /// Guards that were forgotten before a call or await: their locks stay taken.
    pub(crate) leaked: FxHashMap<ExprId, BTreeSet<GuardId>>,
    /// The awaits at which a guard's storage makes the future not `Send` though it is not held.
    pub(crate) stored: FxHashMap<ExprId, Vec<PathId>>,
    /// The variables among those in which no guard is any more.
    pub(crate) emptied: FxHashMap<ExprId, BTreeSet<LocalId>>,
    /// Where each guard ends: bytes from the function's start.
    pub(crate) released: FxHashMap<GuardId, BTreeSet<TextSize>>,
    /// The guards that a closure or async block takes with it, by variable.
    pub(crate) captured: FxHashMap<ExprId, Vec<(LocalId, GuardId)>>,
    /// The variables that a guard is in at some time, the first one first.
    pub(crate) bindings: FxHashMap<GuardId, Vec<LocalId>>,
}

/// Walks the graph of one body.
pub(crate) fn solve(built: &mut Built, acquisitions: &[Acquisition]) -> HeldAt {
    let count = built.graph.nodes.len();
    let mut entry: Vec<Option<State>> = vec![None; count];
    entry[0] = Some(State::default());
    let mut open = vec![NodeId(0)];
    while let Some(id) = open.pop() {
        let Some(mut state) = entry[id.0 as usize].clone() else {
            continue;
        };
        let node = built.graph.nodes[id.0 as usize].clone();
        for (event, _) in &node.events {
            apply(&mut built.graph.paths, acquisitions, event, &mut state);
        }
        for next in node.next {
            if merge(&mut entry[next.0 as usize], &state) {
                open.push(next);
            }
        }
    }
    let mut result = HeldAt::default();
    for (index, start) in entry.into_iter().enumerate() {
        let Some(mut state) = start else { continue };
        let events = built.graph.nodes[index].events.clone();
        for (event, at) in &events {
            note(built, event, &state, &mut result);
            note_release(built, event, *at, &state, &mut result);
            apply(&mut built.graph.paths, acquisitions, event, &mut state);
            if let Event::Move { to, .. }
            | Event::Share { to, .. }
            | Event::Acquire { path: to, .. } = event
                && let Some(local) = built.graph.paths.local(*to)
            {
                for (path, guard) in &state.held {
                    if built.graph.paths.within(*path, *to) {
                        let bindings = result.bindings.entry(*guard).or_default();
                        if !bindings.contains(&local) {
                            bindings.push(local);
                        }
                    }
                }
            }
        }
    }
    result.shrink();
    result
}

impl HeldAt {
    /// Gives back what the walk has set aside and not used: this is kept for every function.
    fn shrink(&mut self) {
        self.stored.retain(|_, paths| !paths.is_empty());
        self.emptied.retain(|_, locals| !locals.is_empty());
        self.at.values_mut().for_each(Vec::shrink_to_fit);
        self.at.shrink_to_fit();
        self.stored.shrink_to_fit();
        self.emptied.shrink_to_fit();
        self.given.shrink_to_fit();
        self.released.shrink_to_fit();
        self.bindings.shrink_to_fit();
    }
}

fn note(built: &Built, event: &Event, state: &State, result: &mut HeldAt) {
    match event {
        Event::Await { expr } => {
            note_held(state.held(built), result.at.entry(*expr).or_default());
            note_leaked(*expr, state, result);
            let stored = result.stored.entry(*expr).or_default();
            for path in &state.stored {
                if built.not_send.contains(path) && !stored.contains(path) {
                    stored.push(*path);
                }
            }
            note_emptied(built, *expr, state, result);
        }
        Event::Call { expr, given } => {
            let is_given = |held: &Held| {
                let within = |path: &PathId| built.graph.paths.within(held.path, *path);
                given.iter().any(within)
            };
            let (theirs, ours): (Vec<Held>, Vec<Held>) = state.held(built).partition(is_given);
            note_held(ours.into_iter(), result.at.entry(*expr).or_default());
            if !theirs.is_empty() {
                note_held(theirs.into_iter(), result.given.entry(*expr).or_default());
            }
            note_leaked(*expr, state, result);
        }
        Event::Capture { by, path } => {
            let root = built.graph.paths.root(*path);
            let Some(local) = built.graph.paths.local(root) else {
                return;
            };
            let captured = result.captured.entry(*by).or_default();
            for (held, guard) in &state.held {
                if built.graph.paths.within(*held, *path) && !captured.contains(&(local, *guard)) {
                    captured.push((local, *guard));
                }
            }
        }
        _ => {}
    }
}

/// The same place in the code can be come to in several ways: what is held is held in one of them,
/// and for sure if it is so in all.
fn note_held(held: impl Iterator<Item = Held>, into: &mut Vec<Held>) {
    for held in held {
        let same = |known: &&mut Held| (known.guard, known.path) == (held.guard, held.path);
        match into.iter_mut().find(same) {
            Some(known) => known.sure &= held.sure,
            None => into.push(held),
        }
    }
}

/// Where control comes in several ways, a variable counts only if it is empty on all of them.
fn note_emptied(built: &Built, expr: ExprId, state: &State, result: &mut HeldAt) {
    let paths = &built.graph.paths;
    let is_empty = |path: &PathId| {
        !state
            .held
            .iter()
            .any(|(held, _)| paths.root(*held) == *path)
    };
    let stored = state
        .stored
        .iter()
        .filter(|path| built.not_send.contains(path));
    let emptied: BTreeSet<LocalId> = stored
        .filter(|path| is_empty(path))
        .filter_map(|path| paths.local(*path))
        .collect();
    match result.emptied.get_mut(&expr) {
        Some(known) => known.retain(|local| emptied.contains(local)),
        None => {
            result.emptied.insert(expr, emptied);
        }
    }
}

fn note_leaked(expr: ExprId, state: &State, result: &mut HeldAt) {
    if !state.leaked.is_empty() {
        let leaked = result.leaked.entry(expr).or_default();
        leaked.extend(state.leaked.iter().copied());
    }
}

impl State {
    fn held(&self, built: &Built) -> impl Iterator<Item = Held> {
        self.held.iter().map(|(path, guard)| Held {
            guard: *guard,
            path: *path,
            sure: self.sure.contains(guard),
            kind: built.kinds.get(&built.graph.paths.root(*path)).copied(),
        })
    }

    /// Guards that are nowhere any more are not held for sure either.
    fn forget_absent(&mut self) {
        let State { held, sure, .. } = self;
        sure.retain(|guard| held.iter().any(|(_, known)| known == guard));
    }
}

fn note_release(built: &Built, event: &Event, at: TextSize, state: &State, result: &mut HeldAt) {
    let (Event::Drop { path } | Event::Consume { path } | Event::Overwrite { path }) = event else {
        return;
    };
    for (held, guard) in &state.held {
        if built.graph.paths.within(*held, *path) {
            result.released.entry(*guard).or_default().insert(at);
        }
    }
}

/// Adds what is true on one more way; whether that is news.
fn merge(into: &mut Option<State>, from: &State) -> bool {
    let Some(into) = into else {
        *into = Some(from.clone());
        return true;
    };
    let size = |state: &State| {
        let State {
            held,
            sure,
            leaked,
            stored,
            borrowed,
        } = state;
        [
            held.len(),
            leaked.len(),
            stored.len(),
            borrowed.len(),
            sure.len(),
        ]
    };
    let before = size(into);
    into.held.extend(from.held.iter().copied());
    into.sure.retain(|guard| from.sure.contains(guard));
    into.leaked.extend(from.leaked.iter().copied());
    into.stored.extend(from.stored.iter().copied());
    into.borrowed.extend(from.borrowed.iter().copied());
    before != size(into)
}

fn apply(paths: &mut Paths, acquisitions: &[Acquisition], event: &Event, state: &mut State) {
    match event {
        Event::Acquire { path, guard } => {
            state.held.insert((*path, *guard));
            state.stored.insert(paths.root(*path));
            // Whether a lock that was only tried for was free is known where the result is looked at.
            if acquisitions
                .get(guard.0 as usize)
                .is_some_and(|known| !known.tried)
            {
                state.sure.insert(*guard);
            }
        }
        Event::Init { path } => {
            state.stored.insert(paths.root(*path));
        }
        Event::Move { from, to } => {
            for (path, guard) in taken(paths, state, *from) {
                let path = paths.rebase(path, *from, *to);
                state.held.insert((path, guard));
            }
            release(paths, state, *from);
            state.stored.insert(paths.root(*to));
        }
        Event::Doubt { path } => {
            let State { held, sure, .. } = state;
            for (at, guard) in held.iter() {
                if paths.within(*at, *path) {
                    sure.remove(guard);
                }
            }
        }
        Event::Share { from, to } => {
            let beside: Vec<_> = state
                .held
                .iter()
                .filter(|(path, _)| paths.within(*path, *from) || paths.within(*from, *path))
                .copied()
                .collect();
            for (path, guard) in beside {
                let path = if paths.within(path, *from) {
                    paths.rebase(path, *from, *to)
                } else {
                    *to
                };
                state.held.insert((path, guard));
            }
            state.stored.insert(paths.root(*to));
        }
        Event::Consume { path } => {
            taken(paths, state, *path);
            release(paths, state, *path);
        }
        Event::Leak { path } => {
            let guards = taken(paths, state, *path);
            state
                .leaked
                .extend(guards.into_iter().map(|(_, guard)| guard));
            release(paths, state, *path);
        }
        Event::Borrow { path } => {
            state.borrowed.insert(paths.root(*path));
        }
        Event::Drop { path } => {
            state.held.retain(|(held, _)| paths.root(*held) != *path);
            state.stored.remove(path);
            state.borrowed.remove(path);
        }
        Event::Overwrite { path } => {
            // The compiler ends the old value with a drop, which borrows, even where there is none.
            state.borrowed.insert(paths.root(*path));
            state.held.retain(|(held, _)| !paths.within(*held, *path));
        }
        Event::Empty { path } => state.held.retain(|(held, _)| !paths.within(*held, *path)),
        Event::Failed { path } => {
            state.held.retain(|(held, guard)| {
                let tried = acquisitions
                    .get(guard.0 as usize)
                    .is_some_and(|acquisition| acquisition.tried);
                !(tried && paths.within(*held, *path))
            });
        }
        Event::Capture { .. } | Event::Await { .. } | Event::Call { .. } => return,
    }
    state.forget_absent();
}

/// Takes the guards out of a place: those in it and its parts, and one that is somewhere in what it
/// is a part of.
fn taken(paths: &Paths, state: &mut State, from: PathId) -> Vec<(PathId, GuardId)> {
    let mut moved = Vec::new();
    state.held.retain(|(path, guard)| {
        let goes = paths.within(*path, from) || paths.within(from, *path);
        if goes {
            moved.push((
                if paths.within(*path, from) {
                    *path
                } else {
                    from
                },
                *guard,
            ));
        }
        !goes
    });
    moved
}

/// The compiler needs no storage for what was moved out whole and never borrowed.
fn release(paths: &Paths, state: &mut State, path: PathId) {
    if paths.root(path) == path && !state.borrowed.contains(&path) {
        state.stored.remove(&path);
    }
}
