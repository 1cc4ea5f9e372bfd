//! The order of events in a body: a graph of straight runs.

use std::collections::HashMap;

use ra_ap_syntax::TextSize;

use crate::program::body::{ExprId, LocalId};
use crate::program::type_ref::Name;

/// A place that can hold a guard: a variable, a temporary, or a part of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct PathId(pub(crate) u32);

/// A guard, by the place in the code where it is acquired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct GuardId(pub(crate) u32);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct NodeId(pub(crate) u32);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Step {
    Local(LocalId),
    /// The value of an expression.
    Temporary(u32),
    Field(PathId, Name),
}

#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// A guard comes into being in a place.
    Acquire {
        path: PathId,
        guard: GuardId,
    },
    /// A place gets a value that can hold a guard, and holds none that is known.
    Init {
        path: PathId,
    },
    Move {
        from: PathId,
        to: PathId,
    },
    /// A guard in the place may be gone, and may not.
    Doubt {
        path: PathId,
    },
    /// Another guard of the same lock comes into being beside the one in `from`.
    Share {
        from: PathId,
        to: PathId,
    },
    /// Moved to where it ends, or to where nobody sees it.
    Consume {
        path: PathId,
    },
    /// `mem::forget`: the guard is gone, its lock stays taken.
    Leak {
        path: PathId,
    },
    Borrow {
        path: PathId,
    },
    /// The end of a variable or temporary.
    Drop {
        path: PathId,
    },
    /// The old value ends because a new one is assigned.
    Overwrite {
        path: PathId,
    },
    /// The value is `None`: it holds no guard after all.
    Empty {
        path: PathId,
    },
    /// The value is an `Err`: a guard that was only tried for was not acquired.
    Failed {
        path: PathId,
    },
    /// A closure or async block takes a variable with it.
    Capture {
        by: ExprId,
        path: PathId,
    },
    /// The task may be suspended here.
    Await {
        expr: ExprId,
    },
    /// A function is called; its arguments have been evaluated. What is in the places in `given`
    /// is the callee's from now on.
    Call {
        expr: ExprId,
        given: Box<[PathId]>,
    },
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Node {
    /// Each with where in the code it happens: bytes from the function's start.
    pub(crate) events: Vec<(Event, TextSize)>,
    pub(crate) next: Vec<NodeId>,
}

/// The events of one body: a function's, a closure's or an async block's.
#[derive(Debug, Default)]
pub(crate) struct Graph {
    pub(crate) nodes: Vec<Node>,
    pub(crate) paths: Paths,
}

/// Places, each known by a number.
#[derive(Debug, Default)]
pub(crate) struct Paths {
    steps: Vec<Step>,
    numbers: HashMap<Step, PathId>,
}

/// Parts of parts deeper than this are taken as one.
const MAX_PARTS: usize = 4;

impl Paths {
    pub(crate) fn intern(&mut self, step: Step) -> PathId {
        if let Some(known) = self.numbers.get(&step) {
            return *known;
        }
        let id = PathId(u32::try_from(self.steps.len()).unwrap_or(u32::MAX));
        self.steps.push(step.clone());
        self.numbers.insert(step, id);
        id
    }

    pub(crate) fn field(&mut self, base: PathId, name: &Name) -> PathId {
        if self.depth(base) >= MAX_PARTS {
            return base;
        }
        self.intern(Step::Field(base, name.clone()))
    }

    pub(crate) fn step(&self, id: PathId) -> &Step {
        &self.steps[id.0 as usize]
    }

    fn depth(&self, mut id: PathId) -> usize {
        let mut depth = 0;
        while let Step::Field(base, _) = self.step(id) {
            id = *base;
            depth += 1;
        }
        depth
    }

    /// The variable or temporary that a place is, or is a part of.
    pub(crate) fn root(&self, mut id: PathId) -> PathId {
        while let Step::Field(base, _) = self.step(id) {
            id = *base;
        }
        id
    }

    pub(crate) fn local(&self, id: PathId) -> Option<LocalId> {
        match self.step(id) {
            Step::Local(local) => Some(*local),
            _ => None,
        }
    }

    /// Whether `inner` is `outer` or a part of it.
    pub(crate) fn within(&self, mut inner: PathId, outer: PathId) -> bool {
        loop {
            if inner == outer {
                return true;
            }
            let Step::Field(base, _) = self.step(inner) else {
                return false;
            };
            inner = *base;
        }
    }

    /// The place that is to `to` what `path` is to `from`.
    pub(crate) fn rebase(&mut self, path: PathId, from: PathId, to: PathId) -> PathId {
        if path == from {
            return to;
        }
        let Step::Field(base, name) = self.step(path).clone() else {
            return to;
        };
        let base = self.rebase(base, from, to);
        self.field(base, &name)
    }
}
