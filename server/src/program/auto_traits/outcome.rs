//! What has been found out about a type, in terms of the parameters around it.

use std::sync::Arc;

use super::{AutoTrait, Step};
use crate::program::crates::Program;
use crate::program::render;
use crate::program::ty::{Bound, Ty};
use crate::program::type_ref::Name;

/// The cause where a type says nothing of itself; the way it is written may say more.
pub(super) const NOT_KNOWN: &str = "a type that is not known";

/// More demands than these, and nobody reads them.
const MAX_DEMANDS: usize = 64;

#[derive(Clone, Debug)]
pub(super) enum Outcome {
    /// If all demands are met. Sorted by nothing; each once.
    Holds(Vec<Demand>),
    Unknown(Vec<Step>),
    Fails(Vec<Step>),
}

/// Something that must hold of a parameter, or of a type associated with one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Demand {
    pub(super) subject: Subject,
    pub(super) wanted: Wanted,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Auto(AutoTrait),
    Trait(Bound),
}

/// `<<S as Service<A>>::Body as Body>::Data`: a parameter, and associated types of associated
/// types of it, each with the trait that declares it and its own arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Subject {
    pub(super) root: Name,
    pub(super) path: Vec<(Bound, Name, Arc<[Ty]>)>,
}

impl Outcome {
    pub(super) fn yes() -> Outcome {
        Outcome::Holds(Vec::new())
    }

    pub(super) fn unknown(cause: impl Into<String>) -> Outcome {
        Outcome::Unknown(vec![Step::plain(cause)])
    }

    pub(super) fn never(reason: impl Into<String>) -> Outcome {
        Outcome::Fails(vec![Step::plain(reason)])
    }

    /// Both must hold. What fails for certain outweighs what is not known.
    pub(super) fn and(self, other: Outcome) -> Outcome {
        match (self, other) {
            (Outcome::Fails(steps), _) | (_, Outcome::Fails(steps)) => Outcome::Fails(steps),
            (Outcome::Unknown(steps), _) | (_, Outcome::Unknown(steps)) => Outcome::Unknown(steps),
            (Outcome::Holds(mut all), Outcome::Holds(more)) => {
                for demand in more {
                    if !all.contains(&demand) {
                        all.push(demand);
                    }
                }
                if all.len() > MAX_DEMANDS {
                    return Outcome::unknown("too many conditions");
                }
                Outcome::Holds(all)
            }
        }
    }

    /// The same with steps before those that there are.
    pub(super) fn after(self, mut before: Vec<Step>) -> Outcome {
        match self {
            Outcome::Holds(_) => self,
            Outcome::Unknown(steps) => {
                before.extend(steps);
                Outcome::Unknown(before)
            }
            Outcome::Fails(steps) => {
                before.extend(steps);
                Outcome::Fails(before)
            }
        }
    }

    pub(super) fn fails(&self) -> bool {
        matches!(self, Outcome::Fails(_))
    }

    /// Whether both say the same; the ways there may differ.
    pub(super) fn agrees(&self, other: &Outcome) -> bool {
        match (self, other) {
            (Outcome::Holds(a), Outcome::Holds(b)) => {
                a.len() == b.len() && a.iter().all(|demand| b.contains(demand))
            }
            (Outcome::Unknown(_), Outcome::Unknown(_)) => true,
            (Outcome::Fails(_), Outcome::Fails(_)) => true,
            _ => false,
        }
    }
}

impl Subject {
    pub(super) fn param(name: &Name) -> Subject {
        Subject {
            root: name.clone(),
            path: Vec::new(),
        }
    }

    pub(super) fn ty(&self) -> Ty {
        let root = Ty::Param(self.root.clone());
        self.path.iter().fold(root, |ty, (_, name, args)| {
            Ty::Assoc(Arc::new(ty), name.clone(), Arc::clone(args))
        })
    }

    pub(super) fn text(&self, program: &Program) -> String {
        self.path
            .iter()
            .fold(self.root.to_string(), |of, (bound, name, args)| {
                let plain = Bound {
                    bindings: Arc::from([]),
                    ..bound.clone()
                };
                let args = render::args(program, args);
                format!("<{of} as {}>::{name}{args}", render::bound(program, &plain))
            })
    }
}
