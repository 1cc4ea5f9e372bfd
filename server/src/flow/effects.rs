//! What calling a function does, through everything that it calls: the summary that rules ask for
//! where something is held or forbidden at a call.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::sync::Arc;

use ra_ap_syntax::TextRange;
use rustc_hash::{FxHashMap, FxHashSet};

use super::acts::{Acts, Lock, MAX_STEPS, Taking};
use super::bodies::Bodies;
use super::place::{Place, Root};
use crate::knowledge::blocking::Class;
use crate::knowledge::guards::{GuardKind, Mode};
use crate::program::crates::Program;
use crate::program::items::DefId;

/// A place in the code of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Spot {
    pub(crate) def: DefId,
    /// Bytes from the function's start.
    pub(crate) range: TextRange,
}

/// A lock that a call takes.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    pub(crate) lock: Lock,
    pub(crate) kind: &'static GuardKind,
    pub(crate) mode: Mode,
    pub(crate) tried: bool,
    /// The calls that lead there, and at last the one that takes the lock.
    pub(crate) way: Vec<Spot>,
}

/// A call that blocks the thread.
#[derive(Clone, Debug)]
pub(crate) struct Blocked {
    pub(crate) class: Class,
    /// The path of what is called at last.
    pub(crate) callee: Arc<str>,
    /// The calls that lead there, and at last the one that blocks.
    pub(crate) way: Vec<Spot>,
}

/// What calling a function does.
#[derive(Clone, Debug, Default)]
pub(crate) struct Effects {
    /// Each lock in each mode once, by the shortest way.
    pub(crate) takes: Vec<Taken>,
    /// The shortest way to each function that blocks the thread.
    pub(crate) blocks: Vec<Blocked>,
    pub(crate) spawns: bool,
    /// The lock whose guard the caller gets.
    pub(crate) returns: Option<Taken>,
}

/// Functions further away than this many calls from the one that is asked about are not looked at:
/// nobody follows a longer story.
const MAX_FUNCTIONS: usize = 300;

/// Summaries, each worked out once.
#[derive(Default)]
pub(crate) struct Summaries {
    known: RefCell<FxHashMap<DefId, Arc<Effects>>>,
}

impl Summaries {
    /// What calling a function does. Nothing is known of one without a body.
    pub(crate) fn of(&self, bodies: &Bodies<'_>, def: DefId) -> Arc<Effects> {
        if let Some(known) = self.known.borrow().get(&def) {
            return Arc::clone(known);
        }
        let reached = self.reach(bodies, def);
        let mut summaries: FxHashMap<DefId, Effects> = FxHashMap::default();
        // Functions that call each other say more of each other each time round, until they do not.
        loop {
            let mut news = false;
            for (def, acts) in &reached {
                let before = summaries.get(def).map(Effects::size);
                let effects = self.combine(bodies.program(), *def, acts, &summaries);
                news |= before != Some(effects.size());
                summaries.insert(*def, effects);
            }
            if !news {
                break;
            }
        }
        let mut known = self.known.borrow_mut();
        for (def, effects) in summaries {
            known.insert(def, Arc::new(effects));
        }
        Arc::clone(known.entry(def).or_default())
    }

    /// The function and those that it can come to call, the farthest first: what they do counts in
    /// what the nearer ones do.
    fn reach(&self, bodies: &Bodies<'_>, def: DefId) -> Vec<(DefId, Arc<Acts>)> {
        let mut met = FxHashSet::from_iter([def]);
        let mut open = VecDeque::from([def]);
        let mut reached = Vec::new();
        while let Some(next) = open.pop_front() {
            if reached.len() >= MAX_FUNCTIONS {
                break;
            }
            let Some(acts) = bodies.asked_acts(next) else {
                continue;
            };
            for call in &acts.calls {
                let known = self.known.borrow().contains_key(&call.def);
                if !known && met.insert(call.def) {
                    open.push_back(call.def);
                }
            }
            reached.push((next, acts));
        }
        reached.reverse();
        reached
    }

    fn combine(
        &self,
        program: &Program,
        def: DefId,
        acts: &Acts,
        summaries: &FxHashMap<DefId, Effects>,
    ) -> Effects {
        let here = |range| Spot { def, range };
        let mut effects = Effects {
            spawns: acts.spawns,
            ..Effects::default()
        };
        for taking in &acts.takes {
            effects.take(Taken::of(taking, here(taking.range)));
        }
        let is_told = program.lists().is_non_blocking(program.path_of(def));
        for blocking in acts.blocks.iter().filter(|_| !is_told) {
            effects.block(Blocked {
                class: blocking.class,
                callee: Arc::clone(&blocking.callee),
                way: vec![here(blocking.range)],
            });
        }
        for call in &acts.calls {
            let known;
            let callee = match summaries.get(&call.def) {
                Some(callee) => callee,
                None => match self.known.borrow().get(&call.def) {
                    Some(callee) => {
                        known = Arc::clone(callee);
                        &known
                    }
                    None => continue,
                },
            };
            effects.spawns |= callee.spawns;
            for taken in &callee.takes {
                let lock = taken.lock.seen_from(&call.args);
                if lock != Lock::default() {
                    effects.take(Taken {
                        lock,
                        way: after(here(call.range), &taken.way),
                        ..taken.clone()
                    });
                }
            }
            for blocked in callee.blocks.iter().filter(|_| !is_told) {
                effects.block(Blocked {
                    way: after(here(call.range), &blocked.way),
                    ..blocked.clone()
                });
            }
        }
        effects.returns = acts
            .returns
            .as_ref()
            .map(|taking| Taken::of(taking, here(taking.range)));
        effects
    }
}

fn after(first: Spot, way: &[Spot]) -> Vec<Spot> {
    std::iter::once(first).chain(way.iter().copied()).collect()
}

impl Effects {
    /// The shortest way to a call that waits for something else to happen.
    pub(crate) fn waits(&self) -> Option<&Blocked> {
        self.nearest_block(|blocked| blocked.class.waits())
    }

    /// The shortest way to a call that blocks, of those that are asked about.
    pub(crate) fn nearest_block(&self, wanted: impl Fn(&Blocked) -> bool) -> Option<&Blocked> {
        let found = self.blocks.iter().filter(|blocked| wanted(blocked));
        found.min_by_key(|blocked| blocked.way.len())
    }

    fn take(&mut self, taken: Taken) {
        let same = |known: &&mut Taken| {
            (known.mode, known.tried, known.kind.family)
                == (taken.mode, taken.tried, taken.kind.family)
                && known.lock == taken.lock
        };
        match self.takes.iter_mut().find(same) {
            Some(known) if known.way.len() <= taken.way.len() => {}
            Some(known) => *known = taken,
            None => self.takes.push(taken),
        }
    }

    fn block(&mut self, blocked: Blocked) {
        let mut known = self.blocks.iter_mut();
        match known.find(|known| known.callee == blocked.callee) {
            Some(known) if known.way.len() <= blocked.way.len() => {}
            Some(known) => *known = blocked,
            None => self.blocks.push(blocked),
        }
    }

    /// Grows, or its ways become shorter, with everything that is learnt.
    fn size(&self) -> (usize, usize, bool, usize) {
        let ways = self.takes.iter().map(|taken| taken.way.len());
        let blocked = self.blocks.iter().map(|blocked| blocked.way.len());
        (
            self.takes.len(),
            self.blocks.len(),
            self.spawns,
            ways.chain(blocked).sum(),
        )
    }
}

impl Taken {
    fn of(taking: &Taking, spot: Spot) -> Taken {
        Taken {
            lock: taking.lock.clone(),
            kind: taking.kind,
            mode: taking.mode,
            tried: taking.tried,
            way: vec![spot],
        }
    }
}

impl Lock {
    /// The lock as a caller knows it, by what it gives to the parameters.
    pub(crate) fn seen_from(&self, args: &[Lock]) -> Lock {
        let mut name = self.name.clone();
        let place = self.place.as_ref().and_then(|place| match place.root {
            Root::Param(number) => {
                let arg = args.get(number)?;
                if place.steps.is_empty() {
                    // The lock itself was given: the caller knows what it is called.
                    name = name.take().or_else(|| arg.name.clone());
                }
                let outer = arg.place.as_ref()?;
                let steps = outer.steps.iter().chain(&place.steps).cloned().collect();
                Some(Place {
                    root: outer.root,
                    steps,
                })
            }
            _ => Some(place.clone()),
        });
        let place = place.filter(|place| place.steps.len() <= MAX_STEPS);
        Lock { place, name }
    }
}
