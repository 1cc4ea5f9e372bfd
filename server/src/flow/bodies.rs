//! The bodies of functions anywhere in the project, looked at when somebody asks what a call does.

use std::cell::RefCell;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustc_hash::{FxHashMap, FxHashSet};

use super::carry::Known;
use super::effects::{Effects, Summaries};
use super::function::{self, FunctionFacts, FunctionFlow};
use crate::program::crates::{FileAt, Program};
use crate::program::items::{DefId, DefKind};
use crate::program::names::Names;

/// The project's files and declarations at one moment.
pub(crate) trait Moment {
    /// The text of a file, with what is being typed.
    fn text(&self, path: &Path) -> Option<Arc<str>>;

    /// The number of what is declared: the same number, the same declarations.
    fn stamp(&self) -> u64;

    /// The declarations that have changed since a stamp; `None` if more has.
    fn changed_since(&self, stamp: u64) -> Option<FxHashSet<DefId>>;
}

/// What is known of bodies from one question to the next.
#[derive(Default)]
pub(crate) struct Remembered(Mutex<FxHashMap<DefId, (u64, Arc<FunctionFacts>)>>);

/// The bodies as they are at one moment.
pub(crate) struct Bodies<'a> {
    names: &'a Names<'a>,
    moment: &'a dyn Moment,
    remembered: &'a Remembered,
    /// The functions of the file at hand, by number.
    own: &'a [FunctionFlow],
    met: RefCell<FxHashMap<DefId, Option<FunctionFlow>>>,
    files: RefCell<FxHashMap<FileAt, Option<Arc<str>>>>,
    known: Known,
    summaries: Summaries,
}

impl<'a> Bodies<'a> {
    pub(crate) fn new(
        names: &'a Names<'a>,
        moment: &'a dyn Moment,
        remembered: &'a Remembered,
        own: &'a [FunctionFlow],
    ) -> Bodies<'a> {
        Bodies {
            names,
            moment,
            remembered,
            own,
            met: RefCell::default(),
            files: RefCell::default(),
            known: Known::default(),
            summaries: Summaries::default(),
        }
    }

    pub(crate) fn names(&self) -> &'a Names<'a> {
        self.names
    }

    pub(crate) fn program(&self) -> &'a Program {
        self.names.program
    }

    /// What is known of a function that people edit here and that has a body.
    pub(crate) fn of(&self, def: DefId) -> Option<FunctionFlow> {
        if let Ok(place) = self.own.binary_search_by_key(&def, |flow| flow.def) {
            return Some(self.own[place].clone());
        }
        if let Some(met) = self.met.borrow().get(&def) {
            return met.clone();
        }
        let found = self.look(def);
        self.met.borrow_mut().insert(def, found.clone());
        found
    }

    /// What calling a function does.
    pub(crate) fn effects(&self, def: DefId) -> Arc<Effects> {
        self.summaries.of(self, def)
    }

    fn look(&self, def: DefId) -> Option<FunctionFlow> {
        let program = self.program();
        if !program.is_edited(def.krate) || !matches!(program.def(def).kind, DefKind::Fn(_)) {
            return None;
        }
        let range = program.range(def);
        let text = self.text(FileAt {
            krate: def.krate,
            file: program.def(def).file,
        })?;
        let source = text.get(usize::from(range.start())..usize::from(range.end()))?;
        if let Some(facts) = self
            .remembered
            .find(def, function::hash_of(source), self.moment)
        {
            return Some(FunctionFlow {
                def,
                start: range.start(),
                facts,
            });
        }
        let edition = program.krate(def.krate).edition;
        let facts = function::look(self.names, &self.known, def, source, edition)?;
        let facts = Arc::new(facts);
        self.remembered
            .known()
            .insert(def, (self.moment.stamp(), Arc::clone(&facts)));
        Some(FunctionFlow {
            def,
            start: range.start(),
            facts,
        })
    }

    /// The path of the file that declares a function.
    pub(crate) fn file_of(&self, def: DefId) -> Option<Arc<Path>> {
        let program = self.program();
        let files = &program.files(def.krate).files;
        let file = files.get(program.def(def).file as usize)?;
        Some(Arc::clone(&file.path))
    }

    fn text(&self, at: FileAt) -> Option<Arc<str>> {
        if let Some(known) = self.files.borrow().get(&at) {
            return known.clone();
        }
        let files = &self.program().files(at.krate).files;
        let file = files.get(at.file as usize)?;
        let text = self.moment.text(&file.path);
        self.files.borrow_mut().insert(at, text.clone());
        text
    }
}

impl Remembered {
    fn known(&self) -> MutexGuard<'_, FxHashMap<DefId, (u64, Arc<FunctionFacts>)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was known of a function, if its text is the same and nothing it looked at has changed.
    fn find(&self, def: DefId, text: u64, moment: &dyn Moment) -> Option<Arc<FunctionFacts>> {
        let mut known = self.known();
        let (stamp, facts) = known.get_mut(&def)?;
        let changed = moment.changed_since(*stamp)?;
        if !facts.holds(text, &changed) {
            return None;
        }
        *stamp = moment.stamp();
        Some(Arc::clone(facts))
    }
}
