//! The façade that both edges use: change the world, take a snapshot, ask it.
//!
//! One writer swaps an immutable world behind one `Arc`; a [`Snapshot`] is a clone of
//! that `Arc`, so that a reader sees all files as they were at one moment.

pub mod awaits;
mod cards;
mod configured;
pub(crate) mod declared;
mod extent;
pub(crate) mod facts;
mod futures;
mod kept;
mod outlines;
pub mod pool;
pub(crate) mod projects;
mod quiet;
pub mod refactorings;
mod remedies;
mod unused;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use ra_ap_syntax::Edition;
use rustc_hash::FxHashSet;

pub use crate::cancel::{Cancel, Cancelled};
use crate::configuration::{self, Configurations};
use crate::finding::{Finding, Notice};
use crate::flow::bodies::{Bodies, Moment};
use crate::flow::calls::{self, Call};
use crate::flow::function::FunctionFlow;
use crate::flow::guards::{self, Guard};
use crate::knowledge::blocking::Lists;
use crate::program::auto_traits::listing::{self, TypeVerdicts};
use crate::program::crates::{FileAt, Program};
use crate::program::items::DefId;
use crate::program::names::Names;
use crate::program::outline::{self, Outline};
pub use crate::project::graph::FeatureChoice;
use crate::project::manifest::Package;
use crate::project::packages::Packages;
use crate::project::remembered::Remembered;
use crate::project::{Disk, FileSource, Homes};
use crate::rules::usage::{self, Usages};
use crate::rules::{self, Rule, Scope, context::Context, lines};
use crate::settings::Settings;
use crate::syntax::edit::TextEdit;
use crate::syntax::limits::Refusal;
use crate::syntax::parse::{Parsed, Tree, parse};
use crate::syntax::reparse::reparse;
use crate::syntax::replaced::Replaced;
use declared::Declared;
use facts::{FileFacts, edition_of};
use projects::{Changes, Located, Overlay, Project, Projects};
pub use remedies::Remedies;

/// The largest text that is analysed, in bytes.
pub const MAX_FILE_BYTES: u64 = crate::syntax::limits::MAX_BYTES as u64;

/// Owns the world. Cheap to share: every method takes `&self` and returns at once; nothing is
/// parsed or analysed before somebody asks a snapshot.
pub struct Engine {
    world: Mutex<Arc<World>>,
}

#[derive(Clone)]
struct World {
    files: Arc<dyn FileSource>,
    /// What the editor or the command line says, over what projects say in their files.
    settings: Settings,
    configurations: Arc<Configurations>,
    open: BTreeMap<Arc<Path>, Arc<FileState>>,
    packages: Arc<Packages>,
    projects: Arc<Projects>,
    homes: Homes,
    features: FeatureChoice,
    /// Counts the changes of this world.
    moment: u64,
    /// Files that are not open and were asked about last.
    recent: Arc<Mutex<Vec<Arc<FileState>>>>,
}

/// As many closed files are remembered as a terminal asks several questions about in turn.
const MAX_RECENT: usize = 4;

/// One version of one file, and what has been found out about it.
struct FileState {
    path: Arc<Path>,
    text: Arc<str>,
    before: Option<Before>,
    parsed: OnceLock<Parsed>,
    outline: OnceLock<Arc<Outline>>,
    /// The newest facts about this text, or about an earlier one: what they know of functions that
    /// did not change is used again.
    facts: Mutex<Option<(Known, Arc<FileFacts>)>>,
}

/// An earlier text, what is known of it, and the edits that lead from it to this one.
struct Before {
    tree: Tree,
    outline: Option<Arc<Outline>>,
    text: Arc<str>,
    edits: Vec<TextEdit>,
}

/// Where the uses of what a file declares are looked for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Reach {
    File,
    Crate,
}

/// What facts are about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    ThisText,
    EarlierText,
}

impl FileState {
    fn new(path: Arc<Path>, text: Arc<str>) -> FileState {
        FileState {
            path,
            text,
            before: None,
            parsed: OnceLock::new(),
            outline: OnceLock::new(),
            facts: Mutex::default(),
        }
    }

    fn facts(&self) -> MutexGuard<'_, Option<(Known, Arc<FileFacts>)>> {
        self.facts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn outline(&self, edition: Edition) -> &Arc<Outline> {
        self.outline.get_or_init(|| {
            let moved = self.before.as_ref().and_then(|before| {
                let outline = before.outline.as_ref()?;
                let in_item = || {
                    let Parsed::Tree(tree) = self.parsed(edition) else {
                        return None;
                    };
                    let replaced = Replaced::between(&before.text, &self.text)?;
                    outline.after_in_item(replaced, tree, &self.text, edition)
                };
                outline
                    .after(&before.text, &before.edits, edition)
                    .or_else(in_item)
            });
            let read = || match self.parsed(edition) {
                Parsed::Tree(tree) => outline::of_tree(tree, &self.text, edition),
                Parsed::Refused(_) => outline::of_text(&self.text, edition),
            };
            Arc::new(moved.unwrap_or_else(read))
        })
    }

    /// The state after an edit of this one.
    fn edited(&self, text: Arc<str>, edits: &[TextEdit]) -> FileState {
        let mut next = FileState::new(Arc::clone(&self.path), text);
        next.before = match (self.parsed.get(), &self.before) {
            (Some(Parsed::Tree(tree)), _) => Some(Before {
                tree: tree.clone(),
                outline: self.outline.get().cloned(),
                text: Arc::clone(&self.text),
                edits: edits.to_vec(),
            }),
            (Some(Parsed::Refused(_)), _) | (None, None) => None,
            (None, Some(before)) => Some(Before {
                tree: before.tree.clone(),
                outline: before.outline.clone(),
                text: Arc::clone(&before.text),
                edits: before.edits.iter().chain(edits).cloned().collect(),
            }),
        };
        let earlier = self.facts().as_ref().map(|(_, facts)| Arc::clone(facts));
        next.facts = Mutex::new(earlier.map(|facts| (Known::EarlierText, facts)));
        next
    }

    fn parsed(&self, edition: Edition) -> &Parsed {
        self.parsed.get_or_init(|| match &self.before {
            Some(before) => {
                let Before {
                    tree, text, edits, ..
                } = before;
                reparse(tree, text, edits, &self.text, edition)
            }
            None => parse(&self.text, edition),
        })
    }
}

/// What one file's analysis came to.
#[derive(Clone, Debug, Default)]
pub struct Analysis {
    /// Sorted by position, then by rule; suppressed ones too, marked as such.
    pub findings: Vec<Finding>,
    /// Why the file was not analysed, if it was not.
    pub notices: Vec<Notice>,
    /// What the findings were made from; `None` where there was nothing to analyse.
    pub(crate) declared: Option<Declared>,
}

impl Engine {
    /// An engine that reads through `files` whatever is not open.
    pub fn new(files: Arc<dyn FileSource>) -> Engine {
        let world = World {
            files,
            settings: Settings::default(),
            configurations: Arc::default(),
            open: BTreeMap::new(),
            packages: Arc::default(),
            projects: Arc::default(),
            homes: Homes::default(),
            features: FeatureChoice::default(),
            moment: 0,
            recent: Arc::default(),
        };
        Engine {
            world: Mutex::new(Arc::new(world)),
        }
    }

    /// An engine on the real disk, with the cargo home of this process.
    pub fn on_disk() -> Engine {
        let engine = Engine::new(Arc::new(Disk));
        engine.set_homes(Homes::of_this_process());
        engine
    }

    fn world(&self) -> MutexGuard<'_, Arc<World>> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut World)) {
        let mut world = self.world();
        let world = Arc::make_mut(&mut world);
        world.moment += 1;
        change(world);
    }

    /// Where cargo keeps the sources of dependencies. Nobody else's are read before this is said.
    pub fn set_homes(&self, homes: Homes) {
        self.change(|world| {
            world.homes = homes;
            world.projects = Arc::default();
        });
    }

    /// Remembers the state of each file that is read from now on, for
    /// [`Snapshot::changed_on_disk`].
    pub(crate) fn remember_files(&self) {
        self.change(|world| {
            world.files = Arc::new(Remembered::new(Arc::clone(&world.files), &world.homes));
            world.packages = Arc::default();
            world.configurations = Arc::default();
            world.projects = Arc::default();
        });
    }

    /// Which features of the workspace's members are on.
    pub fn set_features(&self, features: FeatureChoice) {
        self.change(|world| {
            world.features = features;
            world.projects = Arc::default();
        });
    }

    /// The settings from now on. They are stronger than what projects say in their files.
    pub fn set_settings(&self, settings: Settings) {
        self.change(|world| {
            // What functions do was found out under the old lists.
            if settings.lists() != world.settings.lists() {
                world.projects = Arc::default();
            }
            world.settings = settings;
        });
    }

    /// The text of an open file from now on: it was opened, or changed. `edits` are the changes
    /// that lead, one after the other, from the text before to this one, where the caller knows
    /// them; they make parsing quicker.
    pub fn set_text(&self, path: &Path, text: Arc<str>, edits: &[TextEdit]) {
        self.change(|world| {
            let state = match world.open.get(path) {
                Some(before) if !edits.is_empty() => before.edited(text, edits),
                _ => FileState::new(path.into(), text),
            };
            world.open.insert(path.into(), Arc::new(state));
        });
    }

    /// The file is no longer open: its text is the disk's again.
    pub fn close(&self, path: &Path) {
        self.change(|world| {
            world.open.remove(path);
        });
    }

    /// Files on disk have changed, appeared or gone, or an open one was saved.
    pub fn disk_changed(&self, paths: &[PathBuf]) {
        self.change(|world| {
            if paths.iter().any(|path| configuration::is_source(path)) {
                world.configurations = Arc::default();
            }
            if paths.iter().any(|path| configuration::is_own(path)) {
                world.projects = Arc::default();
            }
            world.packages.disk_changed(paths);
            world.projects.disk_changed(paths);
            let manifests = paths
                .iter()
                .any(|path| path.file_name().is_some_and(|name| name == "Cargo.toml"));
            for (path, state) in &mut world.open {
                // A manifest may bring another edition; a saved file is parsed whole once more.
                if manifests
                    || paths
                        .iter()
                        .any(|changed| changed.as_path() == path.as_ref())
                {
                    *state = Arc::new(FileState::new(Arc::clone(path), Arc::clone(&state.text)));
                }
            }
            world.recent = Arc::default();
        });
    }

    /// The world as it is now.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            world: Arc::clone(&self.world()),
        }
    }
}

/// The world at one moment. Ask it on a thread of [`pool::Pool`]: trees can be deep, and the
/// stacks there are large.
#[derive(Clone)]
pub struct Snapshot {
    world: Arc<World>,
}

impl Snapshot {
    /// The text of a file: the editor's where it is open, else the disk's.
    ///
    /// # Errors
    /// The sentence says why there is none: not there, not a regular file, not UTF-8.
    pub fn text(&self, path: &Path) -> Result<Arc<str>, String> {
        self.state(path).map(|state| Arc::clone(&state.text))
    }

    fn state(&self, path: &Path) -> Result<Arc<FileState>, String> {
        if let Some(state) = self.world.open.get(path) {
            return Ok(Arc::clone(state));
        }
        let bytes = self
            .world
            .files
            .read(path, MAX_FILE_BYTES)
            .map_err(|error| error.to_string())?;
        let text = String::from_utf8(bytes).map_err(|_| "the file is not UTF-8".to_owned())?;
        let mut recent = self
            .world
            .recent
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = recent
            .iter()
            .find(|known| known.path.as_ref() == path && *known.text == *text)
        {
            return Ok(Arc::clone(known));
        }
        let state = Arc::new(FileState::new(path.into(), text.into()));
        if recent.len() >= MAX_RECENT {
            recent.remove(0);
        }
        recent.push(Arc::clone(&state));
        Ok(state)
    }

    fn package_of(&self, state: &FileState) -> Option<Arc<Package>> {
        self.world
            .packages
            .package_of(self.world.files.as_ref(), &state.path)
    }

    fn facts(&self, state: &FileState) -> Result<Arc<FileFacts>, Refusal> {
        let package = self.package_of(state);
        let edition = edition_of(package.as_deref());
        let tree = match state.parsed(edition) {
            Parsed::Refused(refusal) => return Err(*refusal),
            Parsed::Tree(tree) => tree.clone(),
        };
        let located = self.locate(state, package.as_deref(), edition);
        let before = state.facts().clone();
        if let Some((Known::ThisText, facts)) = &before
            && facts.changes.stamp == located.changes.stamp
            && Arc::ptr_eq(&facts.program, &located.program)
        {
            return Ok(Arc::clone(facts));
        }
        let file = facts::File {
            path: &state.path,
            text: &state.text,
            edition,
            package,
        };
        let before = before.as_ref().map(|(_, facts)| facts.as_ref());
        let facts = Arc::new(FileFacts::new(file, tree, located, before));
        *state.facts() = Some((Known::ThisText, Arc::clone(&facts)));
        Ok(facts)
    }

    /// Where a file is in the program of its project, with every open file as it is now.
    fn locate(&self, state: &FileState, package: Option<&Package>, edition: Edition) -> Located {
        let project = self.project_of(state, package);
        let outline = || Arc::clone(state.outline(edition));
        let moment = self.world.moment;
        project.locate(&state.path, outline, edition, &self.overlay(), moment)
    }

    /// What the project of a file declares, with every open file as it is now. Quicker than
    /// [`Snapshot::analyse`], and tells whether that would come to something new.
    pub(crate) fn declared(&self, path: &Path) -> Option<Declared> {
        let state = self.state(path).ok()?;
        let project = self.project_of(&state, self.package_of(&state).as_deref());
        Some(project.declared(&self.overlay(), self.world.moment))
    }

    /// Files on disk that are not any more as they were read. It takes a look at each of them, and
    /// finds none unless [`Engine::remember_files`] was called before.
    pub(crate) fn changed_on_disk(&self) -> Vec<PathBuf> {
        self.world.files.changed()
    }

    fn project_of(&self, state: &FileState, package: Option<&Package>) -> Arc<Project> {
        let world = &self.world;
        let folder = package.map(|package| package.folder.as_path());
        world.projects.of(
            &world.files,
            &world.homes,
            &world.features,
            folder,
            &state.path,
            &|root| world.lists(root, &state.path),
        )
    }

    fn overlay(&self) -> Overlay {
        self.world
            .open
            .values()
            .map(|open| {
                let edition = edition_of(self.package_of(open).as_deref());
                (Arc::clone(&open.path), Arc::clone(open.outline(edition)))
            })
            .collect()
    }

    /// Answers a question about a file that needs its facts.
    fn ask<T>(
        &self,
        path: &Path,
        cancel: &Cancel,
        question: impl FnOnce(&Context<'_>, &FileFacts) -> T,
    ) -> Option<T> {
        let state = self.state(path).ok()?;
        let facts = self.facts(&state).ok()?;
        Some(self.with_context(&state, &facts, cancel, question))
    }

    fn with_context<T>(
        &self,
        state: &FileState,
        facts: &FileFacts,
        cancel: &Cancel,
        question: impl FnOnce(&Context<'_>, &FileFacts) -> T,
    ) -> T {
        let root = facts.tree.root();
        let settings = self.world.settings_at(&state.path);
        let names = Names::new(&facts.program);
        let moment = AtMoment {
            snapshot: self,
            changes: &facts.changes,
        };
        let bodies = Bodies::new(&names, &moment, &facts.remembered, &facts.functions.flows);
        let context = Context {
            file: &state.path,
            at: facts.at,
            text: &state.text,
            root: &root,
            names: &names,
            functions: &facts.functions.flows,
            bodies: &bodies,
            package: facts.package.as_deref(),
            target: facts.target,
            settings: &settings,
            cancel,
            usages: &Usages::default(),
            refusals: &RefCell::default(),
        };
        question(&context, facts)
    }

    /// Everything the rules say about a file. A file that cannot be read gives a notice.
    ///
    /// # Errors
    /// [`Cancelled`] when `cancel` was set before the work was done.
    pub fn analyse(&self, path: &Path, cancel: &Cancel) -> Result<Analysis, Cancelled> {
        self.analyse_with(path, cancel, Reach::Crate, |_| true)
    }

    /// What the rules say about a file that need not look at the whole workspace: what somebody who
    /// is typing wants to know first. `None` where everything is known as quickly.
    ///
    /// # Errors
    /// [`Cancelled`] when `cancel` was set before the work was done.
    pub(crate) fn analyse_first(
        &self,
        path: &Path,
        cancel: &Cancel,
    ) -> Result<Option<Analysis>, Cancelled> {
        let facts = self.state(path).ok().map(|state| self.facts(&state));
        let Some(Ok(facts)) = facts else {
            return Ok(None);
        };
        // Only who takes one lock under another has a part in the order of the workspace's locks.
        let nests = |flow: &FunctionFlow| {
            !flow.acquisitions.is_empty() && !flow.acts(&facts.program).under.is_empty()
        };
        let order = facts.functions.flows.iter().any(nests) && !facts.remembered.is_surveyed();
        let may_look = |context: &Context<'_>, facts: &FileFacts| {
            usage::may_look_elsewhere(context, |at| facts.remembered.has_words(at))
        };
        let uses = !facts.kept.has_looked() && self.ask(path, cancel, may_look).unwrap_or_default();
        if !order && !uses {
            return Ok(None);
        }
        let reach = match uses {
            true => Reach::File,
            false => Reach::Crate,
        };
        self.analyse_with(path, cancel, reach, |rule| !rules::of_workspace(rule))
            .map(Some)
    }

    fn analyse_with(
        &self,
        path: &Path,
        cancel: &Cancel,
        reach: Reach,
        wanted: impl Fn(&Rule) -> bool,
    ) -> Result<Analysis, Cancelled> {
        cancel.check()?;
        let state = match self.state(path) {
            Ok(state) => state,
            Err(message) => return Ok(Analysis::of_notice(message)),
        };
        let facts = match self.facts(&state) {
            Ok(facts) => facts,
            Err(refusal) => return Ok(Analysis::of_notice(refusal.to_string())),
        };
        cancel.check()?;
        let mut findings = self.with_context(&state, &facts, cancel, |context, facts| {
            context.bodies.refresh(context.at);
            facts.kept.note_uses(context, &state.text);
            let usages = match reach {
                Reach::File => Usages::of_one_file(),
                Reach::Crate => Usages::default(),
            };
            let context = &Context {
                usages: &usages,
                ..context.clone()
            };
            let of = |scope: Scope| {
                let rules = rules::ALL.iter().copied();
                let asked = |rule: &&Rule| wanted(rule) && context.settings.runs(rule);
                let rules = rules.filter(|rule| rules::scope(rule) == scope && asked(rule));
                rules.collect::<Vec<&'static Rule>>()
            };
            let kept = &facts.kept;
            if reach == Reach::Crate {
                kept.note_look();
            }
            let circumstances = circumstances(context, reach);
            let mut findings = kept.findings(context, circumstances, &of(Scope::Function));
            findings.extend(kept.of_whole(
                context,
                circumstances,
                &state.text,
                &facts.functions.wanted,
                &of(Scope::File),
            ));
            for rule in of(Scope::Workspace) {
                findings.extend(kept::run(rule, context));
            }
            findings.extend(unused::unused(context, facts, &findings, &wanted));
            for finding in &mut findings {
                finding.severity = context.settings.severity_of(finding.rule, finding.severity);
                finding.suppressed = facts.suppressions.silences(finding.rule, finding.range);
                finding.message = lines::resolved(&finding.message, context.text);
            }
            findings
        });
        cancel.check()?;
        findings.sort_by_key(|finding| {
            (
                finding.range.start(),
                finding.range.end(),
                finding.rule.name,
            )
        });
        Ok(Analysis {
            findings,
            notices: Vec::new(),
            declared: Some(Declared {
                effects: facts.remembered.version_of_bodies(),
                uses: facts.remembered.version_of_uses(),
                ..facts.declared
            }),
        })
    }

    /// Whether the types that a file declares are Send and Sync.
    ///
    /// # Errors
    /// The sentence says why the file was not read.
    pub(crate) fn auto_traits(&self, path: &Path) -> Result<Vec<TypeVerdicts>, String> {
        let state = self.state(path)?;
        let package = self.package_of(&state);
        let edition = edition_of(package.as_deref());
        let located = self.locate(&state, package.as_deref(), edition);
        let names = Names::new(&located.program);
        Ok(listing::of_file(&names, located.at, &state.text))
    }

    /// The guards of locks in a file's functions.
    ///
    /// # Errors
    /// The sentence says why the file was not read.
    pub(crate) fn guards(&self, path: &Path) -> Result<Vec<Guard>, String> {
        let state = self.state(path)?;
        let facts = self.facts(&state).map_err(|refusal| refusal.to_string())?;
        Ok(
            self.with_context(&state, &facts, &Cancel::default(), |context, _| {
                guards::of_functions(context.bodies, context.functions)
            }),
        )
    }

    /// The calls of a file whose callees matter.
    ///
    /// # Errors
    /// The sentence says why the file was not read.
    pub(crate) fn calls(&self, path: &Path) -> Result<Vec<Call>, String> {
        let state = self.state(path)?;
        let package = self.package_of(&state);
        let edition = edition_of(package.as_deref());
        let tree = match state.parsed(edition) {
            Parsed::Refused(refusal) => return Err(refusal.to_string()),
            Parsed::Tree(tree) => tree,
        };
        let located = self.locate(&state, package.as_deref(), edition);
        let names = Names::new(&located.program);
        let (at, root) = (located.at, tree.root());
        Ok(calls::of_file(&names, at, &root, &state.text, edition))
    }
}

/// The files of a snapshot among the declarations that a file's facts were found with.
struct AtMoment<'a> {
    snapshot: &'a Snapshot,
    changes: &'a Changes,
}

impl Moment for AtMoment<'_> {
    fn text(&self, path: &Path) -> Option<Arc<str>> {
        self.snapshot.text(path).ok()
    }

    fn stamp(&self) -> u64 {
        self.changes.stamp
    }

    fn changed_since(&self, stamp: u64) -> Option<FxHashSet<DefId>> {
        self.changes.since(stamp)
    }
}

impl Analysis {
    fn of_notice(message: String) -> Analysis {
        Analysis {
            findings: Vec::new(),
            notices: vec![Notice { message }],
            declared: None,
        }
    }
}

/// A number that is the same where findings depend on the same things besides the functions.
fn circumstances(context: &Context<'_>, reach: Reach) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    format!("{:?}", context.settings).hash(&mut hasher);
    context.package.map(std::ptr::from_ref).hash(&mut hasher);
    std::mem::discriminant(&context.target).hash(&mut hasher);
    context.file.hash(&mut hasher);
    reach.hash(&mut hasher);
    hasher.finish()
}

/// The program of a text that is a crate of its own, with the libraries that are known by tables.
pub(crate) fn lone_program(text: &str, edition: Edition) -> (Arc<Program>, FileAt) {
    let files: Arc<dyn FileSource> = Arc::new(Disk);
    let path: Arc<Path> = Path::new("lone.rs").into();
    let projects = Projects::default();
    let project = projects.of(
        &files,
        &Homes::default(),
        &FeatureChoice::default(),
        None,
        &path,
        &|_| Lists::default(),
    );
    let outline = || Arc::new(outline::of_text(text, edition));
    let located = project.locate(&path, outline, edition, &Vec::new(), 0);
    (located.program, located.at)
}

#[cfg(test)]
mod tests;
