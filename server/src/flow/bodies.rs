//! The bodies of functions anywhere in the project, looked at when somebody asks what a call does.

use std::cell::{Cell, RefCell};
use std::collections::hash_map::Entry;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustc_hash::{FxHashMap, FxHashSet};

use super::acts::{self, Acts};
use super::carry;
use super::effects::{Effects, Summaries};
use super::function::{self, FunctionFacts, FunctionFlow};
use super::others::Others;
use super::wanted::givers_of_told;
use super::words;
use crate::program::body::ExprId;
use crate::program::crates::{FileAt, Program};
use crate::program::items::{CrateId, DefId, DefKind};
use crate::program::names::Names;
use crate::program::outline::Outline;
use crate::program::type_ref::Name;

/// The project's files and declarations at one moment.
pub(crate) trait Moment {
    /// The text of a file, with what is being typed.
    fn text(&self, path: &Path) -> Option<Arc<str>>;

    /// The number of what is declared: the same number, the same declarations.
    fn stamp(&self) -> u64;

    /// The declarations that have changed since a stamp; `None` if more has.
    fn changed_since(&self, stamp: u64) -> Option<FxHashSet<DefId>>;
}

/// What functions do, from one question to the next.
#[derive(Default)]
pub(crate) struct Remembered {
    acts: Mutex<FxHashMap<DefId, Known>>,
    lockers: Mutex<FxHashMap<FileAt, Lockers>>,
    surveyed: AtomicBool,
    /// Another number whenever something that was asked about has come to do something else.
    version: AtomicU64,
    /// The same for changes that no declaration tells of.
    bodies: AtomicU64,
    words: words::Index,
    others: Others,
}

/// The functions of a file that take locks, by their words.
type Lockers = (Arc<Outline>, Arc<[DefId]>);

/// What a function does, and what that was found from.
struct Known {
    /// The outline of its file: another one is made whenever the file changes.
    outline: Arc<Outline>,
    text: u64,
    stamp: u64,
    read: Box<[DefId]>,
    acts: Arc<Acts>,
}

/// The bodies as they are at one moment.
pub(crate) struct Bodies<'a> {
    names: &'a Names<'a>,
    moment: &'a dyn Moment,
    remembered: &'a Remembered,
    /// The functions of the file at hand, by number.
    own: &'a [FunctionFlow],
    acts: RefCell<FxHashMap<DefId, Option<Arc<Acts>>>>,
    files: RefCell<FxHashMap<FileAt, Option<Arc<str>>>>,
    guards: carry::Known,
    summaries: Summaries,
    /// Whether somebody has asked what calls do.
    asked: Cell<bool>,
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
            acts: RefCell::default(),
            files: RefCell::default(),
            guards: carry::Known::default(),
            summaries: Summaries::default(),
            asked: Cell::new(false),
        }
    }

    pub(crate) fn names(&self) -> &'a Names<'a> {
        self.names
    }

    pub(crate) fn program(&self) -> &'a Program {
        self.names.program
    }

    /// The number of what is declared: the same number, the same declarations.
    pub(crate) fn stamp(&self) -> u64 {
        self.moment.stamp()
    }

    /// The declarations that have changed since a stamp; `None` if more has.
    pub(crate) fn changed_since(&self, stamp: u64) -> Option<FxHashSet<DefId>> {
        self.moment.changed_since(stamp)
    }

    /// The number of what calls do, as far as somebody has asked.
    pub(crate) fn version(&self) -> u64 {
        self.remembered.version()
    }

    /// Does some work, and tells whether it asked what calls do.
    pub(crate) fn asking<T>(&self, work: impl FnOnce() -> T) -> (T, bool) {
        let before = self.asked.replace(false);
        let result = work();
        let asked = self.asked.replace(before);
        (result, asked)
    }

    /// What calling a function does.
    pub(crate) fn effects(&self, def: DefId) -> Arc<Effects> {
        self.asked.set(true);
        self.summaries.of(self, def)
    }

    /// What the call does that an expression is, or awaits, if it is of a function of the project.
    pub(crate) fn effects_at(&self, flow: &FunctionFlow, call: ExprId) -> Option<Arc<Effects>> {
        let (def, _) = acts::call_at(self.program(), flow, call)?;
        Some(self.effects(def))
    }

    /// What a function does by itself, if people edit it here and it has a body.
    pub(crate) fn acts(&self, def: DefId) -> Option<Arc<Acts>> {
        if let Ok(place) = self.own.binary_search_by_key(&def, |flow| flow.def) {
            let flow = &self.own[place];
            return Some(Arc::clone(flow.acts(self.program())));
        }
        if let Some(met) = self.acts.borrow().get(&def) {
            return met.clone();
        }
        let found = self.look(def);
        self.acts.borrow_mut().insert(def, found.clone());
        found
    }

    /// The same for somebody who makes use of it elsewhere: that the function does something else is
    /// news then.
    pub(super) fn asked_acts(&self, def: DefId) -> Option<Arc<Acts>> {
        if let Ok(place) = self.own.binary_search_by_key(&def, |flow| flow.def) {
            self.note_own(&self.own[place]);
        }
        self.acts(def)
    }

    fn look(&self, def: DefId) -> Option<Arc<Acts>> {
        let program = self.program();
        if !program.is_edited(def.krate) || !matches!(program.def(def).kind, DefKind::Fn(_)) {
            return None;
        }
        let at = FileAt {
            krate: def.krate,
            file: program.def(def).file,
        };
        let outline = &program.files(at.krate).files.get(at.file as usize)?.outline;
        if let Some(acts) = self.remembered.find(def, self.moment, |known| {
            Arc::ptr_eq(&known.outline, outline)
        }) {
            return Some(acts);
        }
        let text = self.text(at)?;
        let range = program.range(def);
        let source = text.get(usize::from(range.start())..usize::from(range.end()))?;
        let hash = function::hash_of(source);
        if let Some(acts) = self
            .remembered
            .find(def, self.moment, |known| known.text == hash)
        {
            return Some(acts);
        }
        let edition = program.krate(def.krate).edition;
        let facts = function::look(self.names, &self.guards, def, source, edition)?;
        let acts = Arc::clone(facts.acts(program));
        let known = Known {
            outline: Arc::clone(outline),
            text: hash,
            stamp: self.moment.stamp(),
            read: facts.read,
            acts: Arc::clone(&acts),
        };
        self.remembered.acts().insert(def, known);
        Some(acts)
    }

    /// The functions of the project's crates that may take locks. A look at their words decides.
    pub(crate) fn lockers(&self) -> Vec<DefId> {
        let program = self.program();
        let mut all = Vec::new();
        for krate in program.source().edited() {
            let files = &program.files(krate).files;
            let own = givers_of_told(program, krate);
            for (number, file) in (0..).zip(files) {
                let at = FileAt {
                    krate,
                    file: number,
                };
                all.extend_from_slice(&self.lockers_in(at, &file.outline, &own));
            }
        }
        all
    }

    /// Takes note of what the functions of the file at hand do by now, as far as somebody has asked.
    pub(crate) fn refresh(&self, at: FileAt) {
        let program = self.program();
        let is_here = |def: &DefId| {
            def.krate == at.krate
                && program
                    .krate(def.krate)
                    .defs
                    .get(def.index as usize)
                    .is_some_and(|def| def.file == at.file)
        };
        let asked: Vec<(DefId, (u64, Arc<Acts>))> = self
            .remembered
            .acts()
            .extract_if(|def, _| is_here(def))
            .map(|(def, known)| (def, (known.stamp, known.acts)))
            .collect();
        for (def, (stamp, before)) in asked {
            let now = self.asked_acts(def).unwrap_or_default();
            if *now != *before {
                let by_declaration = stamp != self.moment.stamp();
                self.remembered.note_change(by_declaration);
            }
        }
    }

    /// Remembers what a function of the file at hand does, for somebody has asked.
    fn note_own(&self, flow: &FunctionFlow) {
        let mut known = self.remembered.acts();
        let Entry::Vacant(vacant) = known.entry(flow.def) else {
            return;
        };
        let program = self.program();
        let files = &program.files(flow.def.krate).files;
        let Some(file) = files.get(program.def(flow.def).file as usize) else {
            return;
        };
        vacant.insert(Known {
            outline: Arc::clone(&file.outline),
            text: flow.text,
            stamp: self.moment.stamp(),
            read: flow.read.clone(),
            acts: Arc::clone(flow.acts(program)),
        });
    }

    /// Everything that [`Bodies::lockers`] gives was looked at.
    pub(crate) fn note_survey(&self) {
        self.remembered.surveyed.store(true, Ordering::Relaxed);
    }

    fn lockers_in(&self, at: FileAt, outline: &Arc<Outline>, own: &[Name]) -> Arc<[DefId]> {
        let remembered = || {
            let lockers = &self.remembered.lockers;
            lockers.lock().unwrap_or_else(PoisonError::into_inner)
        };
        if let Some((known, lockers)) = remembered().get(&at)
            && Arc::ptr_eq(known, outline)
        {
            return Arc::clone(lockers);
        }
        let program = self.program();
        let lockers: Arc<[DefId]> = match self.text(at) {
            Some(text) if takes_lock(&text, own) => function::functions_of(program, at)
                .into_iter()
                .filter(|def| {
                    let range = program.range(*def);
                    text.get(usize::from(range.start())..usize::from(range.end()))
                        .is_some_and(|text| takes_lock(text, own))
                })
                .collect(),
            _ => Arc::from([]),
        };
        remembered().insert(at, (Arc::clone(outline), Arc::clone(&lockers)));
        lockers
    }

    /// What is known of a function's body, in whichever file of the project it stands.
    pub(crate) fn flow(&self, def: DefId) -> Option<FunctionFlow> {
        if let Ok(place) = self.own.binary_search_by_key(&def, |flow| flow.def) {
            return Some(self.own[place].clone());
        }
        self.with_source(def, |source| Some(Arc::new(self.looked_at(def, source)?)))
    }

    /// The same, kept for who asks next: of another file's function that many may ask about.
    pub(crate) fn shared_flow(&self, def: DefId) -> Option<FunctionFlow> {
        if let Ok(place) = self.own.binary_search_by_key(&def, |flow| flow.def) {
            return Some(self.own[place].clone());
        }
        self.with_source(def, |source| {
            self.remembered.others.facts(
                def,
                source,
                self.stamp(),
                |stamp| self.changed_since(stamp),
                || self.looked_at(def, source),
            )
        })
    }

    fn looked_at(&self, def: DefId, source: &str) -> Option<FunctionFacts> {
        let edition = self.program().krate(def.krate).edition;
        function::look(self.names, &self.guards, def, source, edition)
    }

    /// A function of any file, of which the facts are found from its text.
    fn with_source(
        &self,
        def: DefId,
        facts: impl FnOnce(&str) -> Option<Arc<FunctionFacts>>,
    ) -> Option<FunctionFlow> {
        let program = self.program();
        let at = FileAt {
            krate: def.krate,
            file: program.def(def).file,
        };
        let text = self.text(at)?;
        let range = program.range(def);
        let source = text.get(usize::from(range.start())..usize::from(range.end()))?;
        Some(FunctionFlow {
            def,
            start: range.start(),
            facts: facts(source)?,
        })
    }

    /// Whether a file of the project has a name as a word; now and then of one that has not.
    pub(crate) fn may_name(&self, at: FileAt, name: &str) -> bool {
        let files = &self.program().files(at.krate).files;
        let Some(file) = files.get(at.file as usize) else {
            return false;
        };
        let index = &self.remembered.words;
        let words = index.words(at, &file.outline, || self.text(at));
        words.is_none_or(|words| words.may_have(name))
    }

    /// From now on it is news to other files of the crate what functions do with that name.
    pub(crate) fn watch(&self, krate: CrateId, name: &Name) {
        self.remembered.words.watch(krate, name);
    }

    /// The names of a crate whose uses findings in other files were made from.
    pub(crate) fn watched_in(&self, krate: CrateId) -> Vec<Name> {
        self.remembered.words.watched_in(krate)
    }

    /// The text that a file had when it was looked at before, if it was. From now on it is this one.
    pub(crate) fn exchange_text(&self, at: FileAt, text: &Arc<str>) -> Option<Arc<str>> {
        self.remembered.words.exchange(at, text)
    }

    /// A function with such a name was edited.
    pub(crate) fn note_uses(&self) {
        self.remembered.words.note_change();
    }

    /// The path of the file that declares a function.
    pub(crate) fn file_of(&self, def: DefId) -> Option<Arc<Path>> {
        let program = self.program();
        let files = &program.files(def.krate).files;
        let file = files.get(program.def(def).file as usize)?;
        Some(Arc::clone(&file.path))
    }

    /// The text of a file that may be no part of the crates that were read.
    pub(crate) fn text_of(&self, path: &Path) -> Option<Arc<str>> {
        self.moment.text(path)
    }

    /// The text of a file of the project.
    pub(crate) fn text(&self, at: FileAt) -> Option<Arc<str>> {
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

/// Whether a text has the words of taking a lock, or the name of a function that gives a guard of the
/// user's own.
fn takes_lock(text: &str, own: &[Name]) -> bool {
    let words = [".lock", ".read()", ".write()", "lock(", "lock!"];
    let own = own.iter().map(Name::as_str);
    words.into_iter().chain(own).any(|word| text.contains(word))
}

impl Remembered {
    /// The same number, the same effects of everything that was asked about.
    pub(crate) fn version(&self) -> u64 {
        self.version.load(Ordering::Relaxed)
    }

    /// The same as [`Remembered::version`], without what follows from other declarations.
    pub(crate) fn version_of_bodies(&self) -> u64 {
        self.bodies.load(Ordering::Relaxed)
    }

    /// Another number whenever a function has come to use something else of another file.
    pub(crate) fn version_of_uses(&self) -> u64 {
        self.words.version()
    }

    /// Whether the names of a file were looked for before: to do so again is quick.
    pub(crate) fn has_words(&self, at: FileAt) -> bool {
        self.words.has(at)
    }

    fn note_change(&self, by_declaration: bool) {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let next = NEXT.fetch_add(1, Ordering::Relaxed);
        self.version.store(next, Ordering::Relaxed);
        if !by_declaration {
            self.bodies.store(next, Ordering::Relaxed);
        }
    }

    /// Whether the functions of the whole project were looked at before: to do so again is quick.
    pub(crate) fn is_surveyed(&self) -> bool {
        self.surveyed.load(Ordering::Relaxed)
    }

    fn acts(&self) -> MutexGuard<'_, FxHashMap<DefId, Known>> {
        self.acts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is known of a function, if its text is the same and nothing it looked at has changed.
    fn find(
        &self,
        def: DefId,
        moment: &dyn Moment,
        is_same: impl FnOnce(&Known) -> bool,
    ) -> Option<Arc<Acts>> {
        let mut known = self.acts();
        let known = known.get_mut(&def)?;
        let changed = moment.changed_since(known.stamp)?;
        if !is_same(known) || known.read.iter().any(|id| changed.contains(id)) {
            return None;
        }
        known.stamp = moment.stamp();
        Some(Arc::clone(&known.acts))
    }
}
