//! Where a lock is taken that is held already: by this very task, which then waits for itself.

use super::acts::{self, Lock};
use super::bodies::Bodies;
use super::build::{Acquisition, Origin};
use super::effects::{Spot, Taken};
use super::function::{FunctionFlow, Region};
use super::given::by_closure;
use super::graph::GuardId;
use super::held::Held;
use super::place::{Found, Place};
use crate::knowledge::guards::{self, Family, GuardKind, Mode};
use crate::program::body::{Expr, ExprId, LocalId};
use crate::program::crates::Program;

/// A lock that is taken where a guard of it lives.
pub(crate) struct Conflict<'a> {
    /// The guard that lives.
    pub(crate) first: &'a Acquisition,
    /// The variable it is in, unless it is a temporary.
    pub(crate) holder: Option<LocalId>,
    /// Whether it was forgotten: then nothing can release the lock.
    pub(crate) leaked: bool,
    pub(crate) place: Place,
    pub(crate) second: Second,
    /// Whether the lock is held there whichever way control came.
    pub(crate) sure: bool,
    pub(crate) clash: Clash,
}

/// The taking that finds the lock held.
pub(crate) struct Second {
    /// The call that takes the lock, or a call of a function that comes to take it.
    pub(crate) expr: ExprId,
    pub(crate) kind: &'static GuardKind,
    pub(crate) mode: Mode,
    pub(crate) tried: bool,
    /// The way to the taking: from the call on, where it is in another function.
    pub(crate) way: Vec<Spot>,
}

/// What two guards of one lock do to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Clash {
    /// The second never comes.
    Double,
    /// The second would write while the first reads.
    Upgrade,
    /// Both read, which goes well until a writer waits between them.
    Readers,
}

/// The conflicts of a function, by the place of the second taking.
pub(crate) fn conflicts<'a>(bodies: &Bodies<'_>, flow: &'a FunctionFlow) -> Vec<Conflict<'a>> {
    let mut found = Vec::new();
    if flow.acquisitions.is_empty() {
        return found;
    }
    for region in &flow.regions {
        let search = Search {
            bodies,
            program: bodies.program(),
            flow,
            region,
        };
        search.direct(&mut found);
        search.through_calls(&mut found);
    }
    found.sort_by_key(|conflict| {
        let second = flow.body.range(conflict.second.expr);
        (second.start(), second.end(), conflict.place.clone())
    });
    found.dedup_by_key(|conflict| {
        let Second {
            expr, mode, tried, ..
        } = conflict.second;
        (expr, conflict.place.clone(), mode, tried)
    });
    found
}

/// The lock whose guard an acquisition gives, and its place; `None` where that is not known.
pub(crate) fn lock_of(
    bodies: &Bodies<'_>,
    flow: &FunctionFlow,
    acquisition: &Acquisition,
) -> Option<Found> {
    let program = bodies.program();
    let named = |acquisition: &Acquisition| {
        flow.places(program)
            .of(&flow.view(program), acquisition.lock?)
    };
    if acquisition.direct {
        return named(acquisition);
    }
    let Origin::Expr(expr) = acquisition.origin else {
        return None;
    };
    if let Some(inner) = by_closure(program, flow, expr) {
        return named(inner);
    }
    // A function of the project that gives the guard of a lock it knows.
    let (def, args) = acts::call_at(program, flow, expr)?;
    let returns = bodies.effects(def).returns.clone()?;
    let lock = returns.lock.seen_from(&known(args));
    Some(Found {
        place: lock.place?,
        name: lock.name,
    })
}

fn known(args: Vec<Option<Found>>) -> Vec<Lock> {
    args.into_iter()
        .map(|found| match found {
            Some(found) => Lock {
                place: Some(found.place),
                name: found.name,
            },
            None => Lock::default(),
        })
        .collect()
}

struct Search<'a, 'b> {
    bodies: &'b Bodies<'b>,
    program: &'b Program,
    flow: &'a FunctionFlow,
    region: &'a Region,
}

impl<'a> Search<'a, '_> {
    /// Locks that are taken here.
    fn direct(&self, into: &mut Vec<Conflict<'a>>) {
        for acquisition in &self.flow.acquisitions {
            let Origin::Expr(expr) = acquisition.origin else {
                continue;
            };
            if !acquisition.direct || !self.region.held.at.contains_key(&expr) {
                continue;
            }
            let Some(found) = lock_of(self.bodies, self.flow, acquisition) else {
                continue;
            };
            let second = || Second {
                expr,
                kind: acquisition.kind,
                mode: acquisition.mode,
                tried: acquisition.tried,
                way: Vec::new(),
            };
            self.held_at(expr, expr, &found.place, &second, into);
            self.given_around(expr, &found.place, &second, into);
        }
    }

    /// Locks that a function of the project takes which is called here.
    fn through_calls(&self, into: &mut Vec<Conflict<'a>>) {
        for (expr, held) in &self.region.held.at {
            if held.is_empty() && !self.region.held.leaked.contains_key(expr) {
                continue;
            }
            let Some((def, args)) = acts::call_at(self.program, self.flow, *expr) else {
                continue;
            };
            let args = known(args);
            let here = Spot {
                def: self.flow.def,
                range: self.flow.body.range(*expr),
            };
            for taken in &self.bodies.effects(def).takes {
                let Some(place) = taken.lock.seen_from(&args).place else {
                    continue;
                };
                let second = || second_through(taken, *expr, here);
                self.held_at(*expr, *expr, &place, &second, into);
            }
        }
    }

    /// The guards of the same lock that are held at an expression of the region.
    fn held_at(
        &self,
        at: ExprId,
        expr: ExprId,
        place: &Place,
        second: &dyn Fn() -> Second,
        into: &mut Vec<Conflict<'a>>,
    ) {
        let region = &self.region.held;
        for held in region.at.get(&at).into_iter().flatten() {
            self.compare(*held, false, expr, place, second(), into);
        }
        for guard in region.leaked.get(&at).into_iter().flatten() {
            let path = super::graph::PathId(0);
            let held = Held {
                guard: *guard,
                path,
                sure: true,
                kind: None,
            };
            self.compare(held, true, expr, place, second(), into);
        }
    }

    /// The guards that a closure around the expression is run with: `lock.map(|guard| lock…)`.
    fn given_around(
        &self,
        expr: ExprId,
        place: &Place,
        second: &dyn Fn() -> Second,
        into: &mut Vec<Conflict<'a>>,
    ) {
        let contexts = &self.flow.contexts;
        let Some(closure) = self.region.owner else {
            return;
        };
        if !contexts.runs_in_place(closure) {
            return;
        }
        let outer = contexts.owner(closure);
        let Some(around) = self
            .flow
            .regions
            .iter()
            .find(|region| region.owner == outer)
        else {
            return;
        };
        let is_arg = |call: &ExprId| match self.flow.body.expr(*call) {
            Expr::Call { args, .. } => args.contains(&closure),
            Expr::MethodCall(call) => call.args.contains(&closure),
            _ => false,
        };
        let held = &around.held;
        let call = held.at.keys().copied().find(is_arg);
        let Some(call) = call else { return };
        // What is given to the call is given on to the closure, if that takes a guard at all.
        let takes_guard = match self.flow.body.expr(closure) {
            Expr::Closure(closure) => closure.params.iter().any(|(pat, _)| {
                let ty = self.flow.types.pat(*pat);
                guards::is_guard(self.bodies.names(), ty)
            }),
            _ => false,
        };
        let given = held.given.get(&call).filter(|_| takes_guard);
        let lives = held.at.get(&call);
        for held in lives.into_iter().chain(given).flatten() {
            let outside = Search {
                region: around,
                ..*self
            };
            let mut found = Vec::new();
            outside.compare(*held, false, expr, place, second(), &mut found);
            // How often the closure runs is not known.
            found.iter_mut().for_each(|conflict| conflict.sure = false);
            into.append(&mut found);
        }
    }

    fn compare(
        &self,
        held: Held,
        leaked: bool,
        expr: ExprId,
        place: &Place,
        second: Second,
        into: &mut Vec<Conflict<'a>>,
    ) {
        let flow = self.flow;
        let first = flow.acquisition(held);
        if first.kind.lock != second.kind.lock || first.origin == Origin::Expr(expr) && leaked {
            return;
        }
        let Some(found) = lock_of(self.bodies, flow, first) else {
            return;
        };
        let keepers: &[LocalId] = self
            .region
            .held
            .bindings
            .get(&held.guard)
            .map_or(&[], Vec::as_slice);
        let mode = mode_now(first, &held);
        let Some(clash) = clash(mode, &second) else {
            return;
        };
        if found.place != *place
            || flow
                .places(self.program)
                .outlived_by(&flow.body, place, keepers)
        {
            return;
        }
        into.push(Conflict {
            first,
            holder: flow.binding(self.region, held),
            leaked,
            place: found.place,
            sure: held.sure && self.is_sure_to_be_taken(first),
            second,
            clash,
        });
    }
}

impl Search<'_, '_> {
    /// Whether a guard is there at all: a closure may not have been run.
    fn is_sure_to_be_taken(&self, first: &Acquisition) -> bool {
        match first.origin {
            Origin::Expr(expr) if !first.direct => {
                by_closure(self.program, self.flow, expr).is_none()
            }
            Origin::Expr(_) | Origin::Param(_) => true,
        }
    }
}

/// What a guard leaves to others by now.
fn mode_now(first: &Acquisition, held: &Held) -> Mode {
    match held.kind.and_then(guards::by_path) {
        Some(kind) if kind.path != first.kind.path => kind.mode,
        _ => first.mode,
    }
}

fn second_through(taken: &Taken, expr: ExprId, here: Spot) -> Second {
    Second {
        expr,
        kind: taken.kind,
        mode: taken.mode,
        tried: taken.tried,
        way: std::iter::once(here)
            .chain(taken.way.iter().copied())
            .collect(),
    }
}

fn clash(first: Mode, second: &Second) -> Option<Clash> {
    match (first, second.mode) {
        (Mode::Recursive, _) | (_, Mode::Recursive) => None,
        (Mode::Exclusive, _) | (Mode::Upgradable, Mode::Upgradable) => Some(Clash::Double),
        (Mode::Shared | Mode::Upgradable, Mode::Exclusive) => Some(Clash::Upgrade),
        (Mode::Upgradable, Mode::Shared) | (Mode::Shared, Mode::Upgradable) => None,
        // spin lets readers in before writers, a `RefCell` has no queue, and of other people's locks it
        // is not known.
        (Mode::Shared, Mode::Shared) => (second.kind.family != Family::RefCell
            && !second.kind.told
            && !second.kind.lock.starts_with("spin::"))
        .then_some(Clash::Readers),
    }
}

/// The first guard's number, for those who ask the region about it.
pub(crate) fn number(flow: &FunctionFlow, first: &Acquisition) -> Option<GuardId> {
    let number = flow
        .acquisitions
        .iter()
        .position(|known| known.origin == first.origin)?;
    u32::try_from(number).ok().map(GuardId)
}
