//! One summary for each declaration and auto trait, as demands on the declaration's parameters.
//!
//! A type that leads back to itself is taken to hold while it is being looked at: what its other
//! parts demand is what it demands. The demands grow until nothing changes any more.

use std::collections::VecDeque;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::inside::{Bodies, Inside};
use super::judge::Judge;
use super::outcome::Outcome;
use super::written::{Written, WrittenImpls};
use super::{AutoTrait, Condition, Step, is_table};
use crate::program::cfg::Cfg;
use crate::program::items::{CrateId, DefId, DefKind};
use crate::program::names::Names;
use crate::program::outline::{Adt, Field};
use crate::program::render;
use crate::program::ty::Ty;
use crate::program::type_ref::Name;

pub(super) type Key = (DefId, AutoTrait);

/// Deeper nests of declarations are given up.
const MAX_DEPTH: usize = 200;
/// A summary that is made more often than this demands more and more without end.
const MAX_TIMES: u32 = 24;

pub(super) struct Table<'p> {
    pub(super) names: &'p Names<'p>,
    /// Where bodies are looked into; nowhere, if nobody asks for what only they tell.
    bodies: Option<&'p dyn Bodies>,
    known: FxHashMap<Key, Known>,
    /// Of the crates that people edit here.
    written: FxHashMap<CrateId, WrittenImpls>,
    /// The summaries that are being made, the innermost last.
    open: Vec<Key>,
    /// Which summaries stand on which, among those made since the outermost question.
    users: FxHashMap<Key, Vec<Key>>,
    /// Those that were asked for while they were being made.
    assumed: Vec<Key>,
}

struct Known {
    outcome: Arc<Outcome>,
    open: bool,
}

impl<'p> Table<'p> {
    pub(super) fn new(names: &'p Names<'p>, bodies: Option<&'p dyn Bodies>) -> Table<'p> {
        Table {
            names,
            bodies,
            known: FxHashMap::default(),
            written: FxHashMap::default(),
            open: Vec::new(),
            users: FxHashMap::default(),
            assumed: Vec::new(),
        }
    }

    /// What stands in the body of a function.
    pub(super) fn inside(&self, function: DefId) -> Option<Arc<Inside>> {
        self.bodies?.inside(function)
    }

    /// What a declaration demands of its parameters. Asked from within a summary that is being
    /// made, the answer can be less than the whole.
    pub(super) fn summary(&mut self, key: Key) -> Arc<Outcome> {
        if let Some(user) = self.open.last() {
            let users = self.users.entry(key).or_default();
            if !users.contains(user) {
                users.push(*user);
            }
        }
        if let Some(known) = self.known.get(&key) {
            if known.open {
                self.assumed.push(key);
            }
            return Arc::clone(&known.outcome);
        }
        if self.open.len() > MAX_DEPTH {
            return Arc::new(Outcome::unknown("types nested too deeply"));
        }
        let assumed = Known {
            outcome: Arc::new(Outcome::yes()),
            open: true,
        };
        self.known.insert(key, assumed);
        self.make(key);
        if self.open.is_empty() {
            self.settle();
        }
        Arc::clone(&self.known[&key].outcome)
    }

    /// Makes a summary; says whether it is another one than before.
    fn make(&mut self, key: Key) -> bool {
        self.open.push(key);
        let outcome = self.summarise(key);
        self.open.pop();
        let changed = self
            .known
            .get(&key)
            .is_none_or(|known| !known.outcome.agrees(&outcome));
        self.set(key, outcome);
        changed
    }

    fn set(&mut self, key: Key, outcome: Outcome) {
        let outcome = Arc::new(outcome);
        self.known.insert(
            key,
            Known {
                outcome,
                open: false,
            },
        );
    }

    /// Makes summaries again that stand on less than the whole, until none changes any more.
    fn settle(&mut self) {
        let mut times: FxHashMap<Key, u32> = FxHashMap::default();
        let mut due = VecDeque::new();
        let users = |this: &Self, key: &Key| this.users.get(key).cloned().unwrap_or_default();
        for key in std::mem::take(&mut self.assumed) {
            due.extend(users(self, &key));
        }
        while let Some(key) = due.pop_front() {
            if due.contains(&key) {
                continue;
            }
            let times = times.entry(key).or_default();
            *times += 1;
            let changed = if *times > MAX_TIMES {
                let endless = Outcome::unknown("conditions that grow without end");
                let changed = !self.known[&key].outcome.agrees(&endless);
                self.set(key, endless);
                changed
            } else {
                self.make(key)
            };
            if changed {
                due.extend(users(self, &key));
            }
            for key in std::mem::take(&mut self.assumed) {
                due.extend(users(self, &key));
            }
        }
        self.users.clear();
        self.assumed.clear();
    }

    fn summarise(&mut self, (def, auto): Key) -> Outcome {
        let names = self.names;
        let adt = match &names.program.def(def).kind {
            DefKind::Adt(adt) => adt,
            DefKind::Fn(_) => return Judge::of_def(self, def).given_by(def, auto),
            _ => return Outcome::unknown("no type"),
        };
        match self.written(def, auto) {
            Written::Perhaps(written) => {
                let with = self.by_impl(def, adt, auto, *written);
                let without = self.by_fields(def, adt, auto);
                if with.agrees(&without) {
                    return with;
                }
                let auto = auto.name();
                Outcome::unknown(format!("an impl of {auto} that is not compiled everywhere"))
                    .after(vec![Step::declaration(names, def)])
            }
            written => self.by_impl(def, adt, auto, written),
        }
    }

    fn by_impl(&mut self, def: DefId, adt: &'p Adt, auto: AutoTrait, written: Written) -> Outcome {
        let names = self.names;
        let is_table = is_table(def.krate);
        let start = vec![Step::declaration(names, def)];
        let outcome = match written {
            Written::None | Written::Perhaps(_) if is_table => {
                let (name, auto) = (&names.program.krate(def.krate).name, auto.name());
                Outcome::unknown(format!(
                    "the table of `{name}` does not say whether it is {auto}"
                ))
            }
            Written::None | Written::Perhaps(_) => return self.by_fields(def, adt, auto),
            Written::Never(at) => {
                let (name, auto) = (&names.program.def(def).name, auto.name());
                let step = Step {
                    text: format!("{name} is never {auto}"),
                    at: (!is_table).then_some(at),
                    never: Some(def),
                };
                let before = if is_table { Vec::new() } else { start };
                return Outcome::Fails(vec![step]).after(before);
            }
            Written::Unclear(cause) => Outcome::unknown(cause),
            Written::Special(_) => {
                let auto = auto.name();
                Outcome::unknown(format!("an impl of {auto} for some arguments only"))
            }
            Written::If { index, renamed } => {
                let written = DefId {
                    krate: def.krate,
                    index,
                };
                let params: Vec<(Name, Ty)> = renamed
                    .into_iter()
                    .map(|(there, here)| (there, Ty::Param(here)))
                    .collect();
                Judge::of_def(self, def).written_bounds(written, params)
            }
        };
        outcome.after(start)
    }

    fn by_fields(&mut self, def: DefId, adt: &'p Adt, auto: AutoTrait) -> Outcome {
        let names = self.names;
        let mut judge = Judge::of_def(self, def);
        let env = judge.own_env(def);
        let mut all = Outcome::yes();
        // A field that is there under a condition that nobody here can know is looked at both
        // ways; one that is not compiled, not at all.
        let mut perhaps = Vec::new();
        for variant in &adt.variants {
            for field in &variant.fields {
                let cfg = variant.cfg.and(field.cfg);
                if cfg == Cfg::Off {
                    continue;
                }
                let start = Step::declaration(names, def);
                let step = field_step(names, def, &variant.name, field);
                let outcome = judge.field(field, &env, auto).after(vec![start, step]);
                if cfg == Cfg::Unknown {
                    perhaps.push((outcome, field));
                    continue;
                }
                all = all.and(outcome);
                if all.fails() {
                    return all;
                }
            }
        }
        for (outcome, field) in perhaps {
            if !all.clone().and(outcome).agrees(&all) {
                let start = Step::declaration(names, def);
                let step = field_step(names, def, "", field);
                return Outcome::unknown("a field that is not compiled everywhere")
                    .after(vec![start, step]);
            }
        }
        all
    }

    pub(super) fn written(&mut self, def: DefId, auto: AutoTrait) -> Written {
        let names = self.names;
        let find = || WrittenImpls::new(names, def.krate);
        let impls = match names.program.written_impls(def.krate) {
            Some(known) => known.get_or_init(find),
            None => self.written.entry(def.krate).or_insert_with(find),
        };
        impls.of(names, def, auto)
    }

    /// The conditions of the impl that is written for a type, as they are written there.
    pub(super) fn written_conditions(
        &mut self,
        def: DefId,
        auto: AutoTrait,
    ) -> Option<Vec<Condition>> {
        let Written::If { index, .. } = self.written(def, auto) else {
            return None;
        };
        let written = DefId {
            krate: def.krate,
            index,
        };
        let own = Judge::of_def(self, def).written_conditions(def);
        let mut conditions = Judge::of_def(self, written).written_conditions(written);
        conditions.retain(|condition| !own.contains(condition));
        conditions.sort_by(|a, b| a.text.cmp(&b.text));
        conditions.dedup();
        Some(conditions)
    }
}

fn field_step(names: &Names<'_>, def: DefId, variant: &str, field: &Field) -> Step {
    let ty = render::type_ref(&field.ty);
    let name = &field.name;
    let text = if variant.is_empty() {
        format!("field {name}: {ty}")
    } else {
        format!("field {variant}.{name}: {ty}")
    };
    Step {
        text,
        at: Some((def, names.program.place(def, field.place).range)),
        never: None,
    }
}
