//! Whether types are `Send` and `Sync`: yes, no and why, or under which conditions.
//!
//! A verdict comes from the impls that are written for a type if there are any, else from its
//! fields. It is worked out once for each declaration, as demands on the declaration's own
//! parameters ([`table`]), and asked about arguments where the type is used ([`judge`]).
//! Whatever is not known makes the verdict unknown, with its cause; none is ever guessed.

mod bodies;
mod bounds;
pub(crate) mod inside;
mod judge;
mod leaf;
pub(crate) mod listing;
mod outcome;
mod table;
#[cfg(test)]
mod tests;
mod written;

use ra_ap_syntax::TextRange;

use crate::knowledge::library;

use super::items::{CrateId, DefId};
use super::names::Names;
use super::render;
use super::solve::Solver;
use super::ty::Ty;
use inside::Bodies;
use judge::Judge;
use outcome::{Demand, Outcome, Wanted};
use table::Table;
use written::Written;
pub(in crate::program) use written::WrittenImpls;

/// One of the two auto traits that threads ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum AutoTrait {
    Send,
    Sync,
}

/// Whether a type has an auto trait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Yes,
    /// Only if all of these hold.
    If(Vec<Condition>),
    /// The chain of reasons, from the type inwards.
    No(Vec<Step>),
    /// The way to what is not known; the last step names it.
    Unknown(Vec<Step>),
}

/// Something that must hold of a type's parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Condition {
    /// As rustdoc writes it: `T: Send`, `<B as Body>::Data: Send`.
    pub(crate) text: String,
    /// Whether it asks for `Send` or `Sync`, and not for another trait that a written impl names.
    pub(crate) is_auto: bool,
}

/// One step of a chain of reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) text: String,
    /// A declaration in the file that the step is about, and bytes of that file.
    pub(crate) at: Option<(DefId, TextRange)>,
    /// The type that is never what is asked for, where the chain ends in one.
    pub(crate) never: Option<DefId>,
}

/// Verdicts over one program; remembers what it found.
pub(crate) struct AutoTraits<'p> {
    table: Table<'p>,
}

impl AutoTrait {
    pub(crate) const ALL: [AutoTrait; 2] = [AutoTrait::Send, AutoTrait::Sync];

    pub(crate) fn name(self) -> &'static str {
        match self {
            AutoTrait::Send => "Send",
            AutoTrait::Sync => "Sync",
        }
    }

    pub(crate) fn path(self) -> &'static str {
        match self {
            AutoTrait::Send => "std::marker::Send",
            AutoTrait::Sync => "std::marker::Sync",
        }
    }
}

impl<'p> AutoTraits<'p> {
    pub(crate) fn new(names: &'p Names<'p>) -> AutoTraits<'p> {
        AutoTraits {
            table: Table::new(names, None),
        }
    }

    /// Verdicts on futures too, for which bodies are looked into.
    pub(crate) fn with_bodies(names: &'p Names<'p>, bodies: &'p dyn Bodies) -> AutoTraits<'p> {
        AutoTraits {
            table: Table::new(names, Some(bodies)),
        }
    }

    /// The verdict on the future of an async function, or of an async block or closure in it, by the
    /// number of its expression.
    pub(crate) fn of_future(&mut self, def: DefId, id: Option<u32>, auto: AutoTrait) -> Verdict {
        let outcome = match id {
            None => (*self.table.summary((def, auto))).clone(),
            Some(_) => Judge::of_def(&mut self.table, def).holder(id, auto),
        };
        self.verdict(outcome)
    }

    fn verdict(&self, outcome: Outcome) -> Verdict {
        match outcome {
            Outcome::Fails(steps) => Verdict::No(steps),
            Outcome::Unknown(steps) => Verdict::Unknown(steps),
            Outcome::Holds(demands) => Verdict::of_conditions(self.conditions(&demands)),
        }
    }

    /// The verdict on a struct, enum or union, for any arguments. Bounds on its own parameters
    /// are no conditions.
    pub(crate) fn of_def(&mut self, def: DefId, auto: AutoTrait) -> Verdict {
        match &*self.table.summary((def, auto)) {
            Outcome::Fails(steps) => Verdict::No(steps.clone()),
            Outcome::Unknown(steps) => Verdict::Unknown(steps.clone()),
            Outcome::Holds(demands) => {
                let conditions = match self.table.written_conditions(def, auto) {
                    Some(conditions) => conditions,
                    None => self.conditions(demands),
                };
                Verdict::of_conditions(conditions)
            }
        }
    }

    /// The impl that is written for a type, if it decides: the fields are not asked then.
    pub(crate) fn written_impl(&mut self, def: DefId, auto: AutoTrait) -> Option<DefId> {
        match self.table.written(def, auto) {
            Written::If { index, .. } => Some(DefId {
                krate: def.krate,
                index,
            }),
            _ => None,
        }
    }

    /// The verdict on a type as a body sees it: `solver` knows the bounds of its parameters.
    pub(crate) fn of_ty(&mut self, solver: Solver<'p>, ty: &Ty, auto: AutoTrait) -> Verdict {
        let outcome = Judge::within(&mut self.table, solver).ty(ty, auto);
        self.verdict(outcome)
    }

    /// The verdict on a type as a declaration sees it; in a function, its closures and async blocks
    /// are known too.
    pub(crate) fn within(&mut self, def: DefId, ty: &Ty, auto: AutoTrait) -> Verdict {
        let outcome = Judge::of_def(&mut self.table, def).ty(ty, auto);
        self.verdict(outcome)
    }

    fn conditions(&self, demands: &[Demand]) -> Vec<Condition> {
        let program = self.table.names.program;
        let mut conditions: Vec<Condition> = demands
            .iter()
            .map(|demand| {
                let wanted = match &demand.wanted {
                    Wanted::Auto(auto) => auto.name().to_owned(),
                    Wanted::Trait(bound) => render::bound(program, bound),
                };
                Condition {
                    text: format!("{}: {wanted}", demand.subject.text(program)),
                    is_auto: matches!(demand.wanted, Wanted::Auto(_)),
                }
            })
            .collect();
        conditions.sort_by(|a, b| a.text.cmp(&b.text));
        conditions.dedup();
        conditions
    }
}

impl Verdict {
    fn of_conditions(conditions: Vec<Condition>) -> Verdict {
        if conditions.is_empty() {
            Verdict::Yes
        } else {
            Verdict::If(conditions)
        }
    }
}

impl Step {
    fn plain(text: impl Into<String>) -> Step {
        Step {
            text: text.into(),
            at: None,
            never: None,
        }
    }

    /// A step at a declaration itself.
    fn declaration(names: &Names<'_>, def: DefId) -> Step {
        Step {
            text: names.program.def(def).name.to_string(),
            at: (!is_table(def.krate)).then(|| (def, names.program.range(def))),
            never: None,
        }
    }
}

/// Whether a crate is known by a table alone, in which private fields are left out.
fn is_table(krate: CrateId) -> bool {
    krate.0 < library::count()
}
