//! The order in which locks are taken, over the whole project: where two orders contradict each other,
//! two threads can each hold what the other waits for.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::acts::{Does, HeldLock, Holding, Under};
use super::bodies::Bodies;
use super::effects::Spot;
use super::place::LockName;
use crate::cancel::Cancel;
use crate::knowledge::guards::{Family, GuardKind, Mode};
use crate::program::items::DefId;

/// A lock is taken while another one is held.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) first: LockName,
    pub(crate) first_mode: Mode,
    /// Where the first was taken.
    pub(crate) taken: Spot,
    pub(crate) second: LockName,
    pub(crate) second_mode: Mode,
    /// From where the first is held to where the second is taken.
    pub(crate) way: Vec<Spot>,
    /// Locks that nobody else can hold meanwhile.
    gates: Vec<LockName>,
}

/// Steps that lead in a circle, each from the lock that the one before takes.
pub(crate) type Cycle = Vec<Step>;

/// Circles of more locks than this are not looked for: nobody could follow the story.
const MAX_CYCLE: usize = 4;

/// The steps of a project, by their first lock.
pub(crate) struct Order {
    steps: BTreeMap<LockName, Vec<Step>>,
}

impl Order {
    /// The order of the locks of all functions of the project; `None` if nobody waits for it any
    /// more.
    pub(crate) fn of_project(bodies: &Bodies<'_>, cancel: &Cancel) -> Option<Order> {
        let mut steps: BTreeMap<LockName, Vec<Step>> = BTreeMap::new();
        for def in bodies.lockers() {
            cancel.check().ok()?;
            bodies.asked_acts(def);
            for step in steps_of(bodies, def) {
                steps.entry(step.first.clone()).or_default().push(step);
            }
        }
        for steps in steps.values_mut() {
            // The shortest story of those that say the same, and the first in the code.
            steps.sort_by_key(|step| (step.way.len(), step.taken.def, step.taken.range.start()));
        }
        bodies.note_survey();
        Some(Order { steps })
    }

    /// A circle that a step is part of, the shortest one; the step comes first. A circle
    /// around locks of which some make a shorter circle already says nothing new, and is left out.
    pub(crate) fn cycle_of(&self, step: &Step) -> Option<Cycle> {
        let cycle = self.shortest(step)?;
        let locks: Vec<&LockName> = cycle.iter().map(|step| &step.first).collect();
        let shorter = |step: &Step| {
            let other = self.shortest(step)?;
            let known = other.iter().all(|step| locks.contains(&&step.first));
            (known && other.len() < cycle.len()).then_some(())
        };
        let within = locks
            .iter()
            .flat_map(|lock| self.steps.get(*lock).into_iter().flatten())
            .filter(|step| locks.contains(&&step.second));
        let mut steps: Vec<&Step> = within.collect();
        steps.dedup_by_key(|step| (&step.first, &step.second));
        let nothing_new = cycle.len() > 2 && steps.into_iter().any(|step| shorter(step).is_some());
        (!nothing_new).then_some(cycle)
    }

    fn shortest(&self, step: &Step) -> Option<Cycle> {
        let mut open: Vec<Cycle> = vec![vec![step.clone()]];
        for _ in 1..MAX_CYCLE {
            let mut longer = Vec::new();
            for way in open {
                let end = &way[way.len() - 1];
                for next in self.steps.get(&end.second).into_iter().flatten() {
                    if !follows(&way, next) {
                        continue;
                    }
                    let mut way = way.clone();
                    way.push(next.clone());
                    if next.second == step.first {
                        if closes(&way) {
                            return Some(way);
                        }
                    } else if longer.len() < MAX_OPEN {
                        longer.push(way);
                    }
                }
            }
            open = longer;
        }
        None
    }

    /// Whether a step is the first of those that go from the one lock to the other.
    pub(crate) fn stands_for_all(&self, step: &Step) -> bool {
        let steps = self.steps.get(&step.first).into_iter().flatten();
        steps
            .filter(|other| other.second == step.second)
            .take(1)
            .all(|first| {
                (first.taken.def, first.taken.range, &first.way)
                    == (step.taken.def, step.taken.range, &step.way)
            })
    }
}

/// So many ways are followed at once.
const MAX_OPEN: usize = 500;

/// Whether a step can go on a way: it comes to no lock twice, and nothing keeps it from happening at
/// the same time.
fn follows(way: &[Step], next: &Step) -> bool {
    let end = &way[way.len() - 1];
    waits(end.second_mode, next.first_mode)
        && !way[1..].iter().any(|step| step.first == next.second)
        && way
            .iter()
            .all(|step| !step.gates.iter().any(|gate| next.gates.contains(gate)))
}

fn closes(cycle: &[Step]) -> bool {
    let end = &cycle[cycle.len() - 1];
    waits(end.second_mode, cycle[0].first_mode)
}

/// Whether one who wants a lock in one mode waits for one who holds it in the other.
fn waits(wanted: Mode, held: Mode) -> bool {
    wanted == Mode::Exclusive || held == Mode::Exclusive
}

/// The steps that a function makes itself, or by what it calls.
pub(crate) fn steps_of(bodies: &Bodies<'_>, def: DefId) -> Vec<Step> {
    let Some(acts) = bodies.acts(def) else {
        return Vec::new();
    };
    let mut steps = Vec::new();
    for under in &acts.under {
        add_steps(bodies, def, under, &mut steps);
    }
    let mut known = FxHashSet::default();
    steps.retain(|step| known.insert((step.first.clone(), step.second.clone())));
    steps
}

fn add_steps(bodies: &Bodies<'_>, def: DefId, under: &Under, into: &mut Vec<Step>) {
    let held: Vec<(LockName, &Holding)> = under
        .held
        .iter()
        .filter_map(|holding| Some((name_of(bodies, &holding.lock)?, holding)))
        .collect();
    let here = Spot {
        def,
        range: under.range(),
    };
    let mut add = |second: &LockName, kind: &GuardKind, mode: Mode, way: &[Spot]| {
        if !matters(kind) || mode == Mode::Recursive {
            return;
        }
        for (first, holding) in &held {
            if first == second || holding.mode == Mode::Recursive {
                continue;
            }
            let gates = held
                .iter()
                .filter(|(gate, holding)| {
                    gate != first && gate != second && holding.mode == Mode::Exclusive
                })
                .map(|(gate, _)| gate.clone());
            into.push(Step {
                first: first.clone(),
                first_mode: holding.mode,
                taken: Spot {
                    def,
                    range: holding.range,
                },
                second: second.clone(),
                second_mode: mode,
                way: way.to_vec(),
                gates: gates.collect(),
            });
        }
    };
    match &under.does {
        Does::Take(taking) => {
            if let Some(name) = taking.lock.name.as_ref().filter(|_| !taking.tried) {
                add(name, taking.kind, taking.mode, &[here]);
            }
        }
        Does::Call(calling) => {
            for taken in &bodies.effects(calling.def).takes {
                let lock = taken.lock.seen_from(&calling.args);
                if let Some(name) = lock.name.as_ref().filter(|_| !taken.tried) {
                    let way: Vec<Spot> = std::iter::once(here)
                        .chain(taken.way.iter().copied())
                        .collect();
                    add(name, taken.kind, taken.mode, &way);
                }
            }
        }
    }
}

fn matters(kind: &GuardKind) -> bool {
    matches!(kind.family, Family::Sync | Family::Async)
}

fn name_of(bodies: &Bodies<'_>, lock: &HeldLock) -> Option<LockName> {
    match lock {
        HeldLock::Named(name) => Some(name.clone()),
        HeldLock::GivenBy(calling) => {
            let returns = bodies.effects(calling.def).returns.clone()?;
            returns.lock.seen_from(&calling.args).name
        }
    }
}
