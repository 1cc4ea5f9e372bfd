//! What calling a function does, through everything that it calls: the summary that rules ask for
//! where something is held or forbidden at a call.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::acts::{self, Given, GivenRoot, Taking};
use super::bodies::Bodies;
use super::function::FunctionFlow;
use super::place::{Found, LockName, Place, Root};
use crate::knowledge::blocking::Class;
use crate::knowledge::guards::{GuardKind, Mode};
use crate::program::body::ExprId;
use crate::program::items::DefId;

/// A place in the code of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Spot {
    pub(crate) def: DefId,
    pub(crate) expr: ExprId,
}

/// A lock that a call takes.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    pub(crate) place: Option<Given>,
    pub(crate) name: Option<LockName>,
    pub(crate) kind: &'static GuardKind,
    pub(crate) mode: Mode,
    pub(crate) tried: bool,
    /// The calls that lead there, and at last the one that takes the lock.
    pub(crate) way: Vec<Spot>,
}

/// What calling a function does.
#[derive(Clone, Debug, Default)]
pub(crate) struct Effects {
    /// Each lock in each mode once, by the shortest way.
    pub(crate) takes: Vec<Taken>,
    /// The shortest way to a call that blocks the thread, for each class of such calls.
    pub(crate) blocks: Vec<(Class, Vec<Spot>)>,
    pub(crate) awaits: bool,
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
            for flow in &reached {
                let before = summaries.get(&flow.def).map(Effects::size);
                let effects = self.combine(bodies, flow, &summaries);
                news |= before != Some(effects.size());
                summaries.insert(flow.def, effects);
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
    fn reach(&self, bodies: &Bodies<'_>, def: DefId) -> Vec<FunctionFlow> {
        let mut met = FxHashSet::from_iter([def]);
        let mut open = VecDeque::from([def]);
        let mut reached = Vec::new();
        while let Some(next) = open.pop_front() {
            if reached.len() >= MAX_FUNCTIONS {
                break;
            }
            let Some(flow) = bodies.of(next) else {
                continue;
            };
            for call in &flow.acts(bodies.program()).calls {
                let known = self.known.borrow().contains_key(&call.def);
                if !known && met.insert(call.def) {
                    open.push_back(call.def);
                }
            }
            reached.push(flow);
        }
        reached.reverse();
        reached
    }

    fn combine(
        &self,
        bodies: &Bodies<'_>,
        flow: &FunctionFlow,
        summaries: &FxHashMap<DefId, Effects>,
    ) -> Effects {
        let acts = flow.acts(bodies.program());
        let here = |expr| Spot {
            def: flow.def,
            expr,
        };
        let mut effects = Effects {
            awaits: acts.awaits,
            spawns: acts.spawns,
            ..Effects::default()
        };
        for taking in &acts.takes {
            effects.take(Taken::of(taking, here(taking.expr)));
        }
        for (expr, class) in &acts.blocks {
            effects.block(*class, vec![here(*expr)]);
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
                let found = taken.seen_from(&call.args);
                let place = found
                    .as_ref()
                    .and_then(|found| acts::given(&flow.body, &found.place));
                let name = match found {
                    Some(found) => found.name,
                    None => taken.name.clone(),
                };
                if place.is_some() || name.is_some() {
                    effects.take(Taken {
                        place,
                        name,
                        way: after(here(call.expr), &taken.way),
                        ..taken.clone()
                    });
                }
            }
            for (class, way) in &callee.blocks {
                effects.block(*class, after(here(call.expr), way));
            }
        }
        effects.returns = acts
            .returns
            .as_ref()
            .map(|taking| Taken::of(taking, here(taking.expr)));
        effects
    }
}

fn after(first: Spot, way: &[Spot]) -> Vec<Spot> {
    std::iter::once(first).chain(way.iter().copied()).collect()
}

impl Effects {
    fn take(&mut self, taken: Taken) {
        let same = |known: &&mut Taken| {
            (
                &known.place,
                &known.name,
                known.mode,
                known.tried,
                known.kind.family,
            ) == (
                &taken.place,
                &taken.name,
                taken.mode,
                taken.tried,
                taken.kind.family,
            )
        };
        match self.takes.iter_mut().find(same) {
            Some(known) if known.way.len() <= taken.way.len() => {}
            Some(known) => *known = taken,
            None => self.takes.push(taken),
        }
    }

    fn block(&mut self, class: Class, way: Vec<Spot>) {
        match self.blocks.iter_mut().find(|(known, _)| *known == class) {
            Some((_, known)) if known.len() <= way.len() => {}
            Some((_, known)) => *known = way,
            None => self.blocks.push((class, way)),
        }
    }

    /// Grows, or its ways become shorter, with everything that is learnt.
    fn size(&self) -> (usize, usize, bool, usize) {
        let ways = self.takes.iter().map(|taken| taken.way.len());
        let blocked = self.blocks.iter().map(|(_, way)| way.len());
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
            place: taking.place.clone(),
            name: taking.name.clone(),
            kind: taking.kind,
            mode: taking.mode,
            tried: taking.tried,
            way: vec![spot],
        }
    }

    /// The lock as the caller knows it, by what it gives to the parameters.
    pub(crate) fn seen_from(&self, args: &[Option<Found>]) -> Option<Found> {
        let given = self.place.as_ref()?;
        let (mut place, outer) = match given.root {
            GivenRoot::Static(def) => (Place::start(Root::Static(def)), None),
            GivenRoot::Param(number) => {
                let arg = args.get(number)?.clone()?;
                (arg.place, arg.name)
            }
        };
        place.steps.extend(given.steps.iter().cloned());
        // Where the lock itself was given, the caller knows what it is called.
        let name = self.name.clone();
        let name = name.or_else(|| outer.filter(|_| given.steps.is_empty()));
        Some(Found { place, name })
    }
}
