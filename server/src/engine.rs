//! The façade that both edges use: change the world, take a snapshot, ask it.
//!
//! One writer swaps an immutable world behind one `Arc`; a [`Snapshot`] is a clone of
//! that `Arc`, so that a reader sees all files as they were at one moment.

mod analysis;
pub mod awaits;
mod cards;
mod configured;
pub(crate) mod declared;
mod extent;
pub(crate) mod facts;
mod futures;
mod kept;
mod listings;
mod named;
mod outlines;
pub mod pool;
pub(crate) mod projects;
mod quiet;
pub mod refactorings;
mod remedies;
mod state;
mod unused;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ra_ap_syntax::Edition;
use rustc_hash::FxHashSet;

pub use crate::cancel::{Cancel, Cancelled};
use crate::configuration::{self, Configurations};
use crate::flow::bodies::{Bodies, Moment};
use crate::knowledge::blocking::Lists;
use crate::program::crates::{FileAt, Program};
use crate::program::items::DefId;
use crate::program::names::Names;
use crate::program::outline;
pub use crate::project::graph::FeatureChoice;
use crate::project::manifest::Package;
use crate::project::packages::Packages;
use crate::project::remembered::Remembered;
use crate::project::{Disk, FileSource, Homes};
use crate::rules::context::Context;
use crate::rules::usage::Usages;
use crate::settings::Settings;
use crate::syntax::edit::TextEdit;
use crate::syntax::limits::Refusal;
use crate::syntax::parse::Parsed;
pub use analysis::Analysis;
use analysis::Reach;
use declared::Declared;
use facts::{FileFacts, edition_of};
use projects::{Changes, Located, Overlay, Project, Projects};
pub use remedies::Remedies;
use state::{FileState, Known};

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
