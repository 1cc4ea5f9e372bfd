//! The projects that files belong to: which crate a file is part of, and the program of all crates
//! that can be named there, as the open files have it now.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ra_ap_syntax::Edition;
use rustc_hash::{FxHashMap, FxHashSet};

use super::declared::Declared;
use super::outlines::Outlines;
use crate::knowledge::library;
use crate::program::cfg::Options;
use crate::program::crates::{CrateSource, FileAt, Krate, Program, Slot};
use crate::program::items::{CrateId, CrateMap, DefId};
use crate::program::macros::Exported;
use crate::program::modules::{self, Extent, SourceFile, SourceTree};
use crate::program::outline::Outline;
use crate::project::graph::{FeatureChoice, Graph, PackageId};
use crate::project::manifest::Package;
use crate::project::targets::{Target, TargetKind};
use crate::project::{FileSource, Homes};

/// Open files with what they declare.
pub(crate) type Overlay = Vec<(Arc<Path>, Arc<Outline>)>;

/// A file that is no module of any target of its package is a crate of its own, with this number
/// after those of the tables.
fn lone() -> CrateId {
    CrateId(library::count())
}

/// All projects that were asked about.
#[derive(Default)]
pub(crate) struct Projects(Mutex<HashMap<PathBuf, Arc<Project>>>);

/// One workspace, one lone package, or nothing at all.
pub(crate) struct Project {
    number: u64,
    crates: Arc<ProjectCrates>,
    current: Mutex<Arc<Version>>,
    /// The latest moment that was asked about.
    newest: AtomicU64,
    /// Files that may not be on disk any more as they were read.
    doubtful: Mutex<Vec<PathBuf>>,
    lone: Mutex<HashMap<Arc<Path>, LoneFile>>,
}

/// More lone files than this are not remembered.
const MAX_LONE_FILES: usize = 16;

/// A file that is no module of a crate, as it was at one version of the others.
#[derive(Clone)]
struct LoneFile {
    /// The stamp of that version.
    of: u64,
    stamp: u64,
    outline: Arc<Outline>,
    krate: Krate,
}

/// The program of a project at one moment.
pub(crate) struct Version {
    pub(crate) program: Arc<Program>,
    /// Two versions with the same stamp declare the same.
    pub(crate) stamp: u64,
    history: Arc<History>,
    open: Vec<Arc<Path>>,
}

/// What has changed since earlier stamps, each with the one after it, as long as it was no more than
/// some declarations.
type History = Vec<(u64, Arc<FxHashSet<DefId>>)>;

/// Older changes than these are forgotten.
const MAX_HISTORY: usize = 32;

/// The version of a program that has a file, and where the file is in it.
pub(crate) struct Located {
    history: Arc<History>,
    pub(crate) program: Arc<Program>,
    pub(crate) stamp: u64,
    pub(crate) at: FileAt,
    pub(crate) declared: Declared,
}

impl Located {
    /// The declarations that have changed since a stamp; `None` if more has.
    pub(crate) fn changed_since(&self, stamp: u64) -> Option<FxHashSet<DefId>> {
        if stamp == self.stamp {
            return Some(FxHashSet::default());
        }
        let from = self.history.iter().position(|(from, _)| *from == stamp)?;
        let changes = self.history[from..].iter();
        Some(
            changes
                .flat_map(|(_, changed)| changed.iter().copied())
                .collect(),
        )
    }
}

fn next_stamp() -> u64 {
    static STAMP: AtomicU64 = AtomicU64::new(0);
    STAMP.fetch_add(1, Ordering::Relaxed)
}

impl Projects {
    /// The project of a file whose package stands in `folder`.
    pub(crate) fn of(
        &self,
        files: &Arc<dyn FileSource>,
        homes: &Homes,
        choice: &FeatureChoice,
        folder: Option<&Path>,
        file: &Path,
    ) -> Arc<Project> {
        let key = folder.unwrap_or(Path::new("")).to_owned();
        if let Some(known) = self.known().get(&key) {
            return Arc::clone(known);
        }
        let graph =
            folder.and_then(|_| Graph::of_file(Arc::clone(files), homes, choice.clone(), file));
        let mut known = self.known();
        // Another member of the same workspace may have been asked about before.
        let root = graph.as_ref().map(Graph::root);
        let same = root.and_then(|root| {
            known
                .values()
                .find(|known| known.crates.root() == Some(root))
                .cloned()
        });
        let project = same.unwrap_or_else(|| Arc::new(Project::new(Arc::clone(files), graph)));
        Arc::clone(known.entry(key).or_insert(project))
    }

    fn known(&self) -> MutexGuard<'_, HashMap<PathBuf, Arc<Project>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// These files were written, appeared or are gone.
    pub(crate) fn disk_changed(&self, paths: &[PathBuf]) {
        self.known().retain(|folder, project| {
            let concerned = paths.iter().any(|path| {
                project.crates.depends_on(path)
                    // A manifest that appears may be the nearest one of this folder.
                    || path.ends_with("Cargo.toml") && folder.as_os_str().is_empty()
            });
            if !concerned {
                project.forget(paths);
            }
            !concerned
        });
    }
}

impl Project {
    fn new(files: Arc<dyn FileSource>, graph: Option<Graph>) -> Project {
        let crates = Arc::new(ProjectCrates::new(files, graph));
        let source: Arc<dyn CrateSource> = Arc::clone(&crates) as _;
        let version = Version {
            program: Arc::new(Program::new(source)),
            stamp: next_stamp(),
            history: Arc::default(),
            open: Vec::new(),
        };
        Project {
            number: next_stamp(),
            crates,
            current: Mutex::new(Arc::new(version)),
            newest: AtomicU64::new(0),
            doubtful: Mutex::default(),
            lone: Mutex::default(),
        }
    }

    fn current(&self) -> MutexGuard<'_, Arc<Version>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn doubtful(&self) -> MutexGuard<'_, Vec<PathBuf>> {
        self.doubtful.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the project declares with the open files as they are at a moment.
    pub(crate) fn declared(&self, overlay: &Overlay, moment: u64) -> Declared {
        self.declared_by(&self.refreshed(overlay, moment), moment)
    }

    fn declared_by(&self, version: &Version, moment: u64) -> Declared {
        Declared {
            project: self.number,
            stamp: version.stamp,
            moment,
        }
    }

    /// The program as the open files have it at a moment, and where the file is in it.
    pub(crate) fn locate(
        &self,
        path: &Arc<Path>,
        outline: impl FnOnce() -> Arc<Outline>,
        edition: Edition,
        overlay: &Overlay,
        moment: u64,
    ) -> Located {
        let version = self.refreshed(overlay, moment);
        let declared = self.declared_by(&version, moment);
        if let Some(at) = self.crates.find(&version.program, path) {
            return Located {
                program: Arc::clone(&version.program),
                stamp: version.stamp,
                history: Arc::clone(&version.history),
                at,
                declared,
            };
        }
        let lone_file = self.lone_file(path, outline(), edition, version.stamp);
        let krate = lone_file.krate.clone();
        let source = Arc::new(LoneCrate {
            crates: Arc::clone(&self.crates),
            krate,
            package: self.crates.member_of(path),
        });
        Located {
            program: Arc::new(version.program.with(source, |_, slot| Arc::clone(slot))),
            stamp: lone_file.stamp,
            // A change of the file's own declarations starts over.
            history: Arc::default(),
            at: FileAt {
                krate: lone(),
                file: 0,
            },
            declared,
        }
    }

    /// The crate that a file is all by itself.
    fn lone_file(
        &self,
        path: &Arc<Path>,
        outline: Arc<Outline>,
        edition: Edition,
        of: u64,
    ) -> LoneFile {
        let mut known = self.lone.lock().unwrap_or_else(PoisonError::into_inner);
        let before = known
            .get(path)
            .filter(|before| before.of == of && before.outline.items == outline.items)
            .map(|before| (Arc::clone(&before.krate.map), before.stamp));
        let tree = SourceTree::of_one(SourceFile {
            path: Arc::clone(path),
            outline: Arc::clone(&outline),
        });
        let (map, stamp) = before.unwrap_or_else(|| {
            let options = self.crates.member_of(path);
            let options =
                options.map_or_else(Options::default, |package| self.crates.options(package));
            let map = CrateMap::new("crate", edition, &tree, &options);
            (Arc::new(map), next_stamp())
        });
        let lone_file = LoneFile {
            of,
            stamp,
            outline,
            krate: Krate {
                map,
                tree: Arc::new(tree),
            },
        };
        // The terminal looks at each file once: only what an editor keeps open is worth keeping.
        if known.len() > MAX_LONE_FILES {
            known.clear();
        }
        known.insert(Arc::clone(path), lone_file.clone());
        lone_file
    }

    /// The version in which the open files are as they are at a moment.
    fn refreshed(&self, overlay: &Overlay, moment: u64) -> Arc<Version> {
        let mut current = self.current();
        // A question of an earlier moment may come late. Its answer is of no use to others.
        let is_newest = moment >= self.newest.fetch_max(moment, Ordering::Relaxed);
        let mut differences = Differences::default();
        if is_newest {
            self.crates.set_overlay(overlay);
            for path in self.doubtful().drain(..) {
                if !overlay.iter().any(|(open, _)| **open == path) {
                    self.look_at_disk(&current.program, &path, &mut differences);
                }
            }
        }
        for (path, outline) in overlay {
            differences.compare(&current.program, path, outline);
        }
        // What was open and is not any more is as it is on disk.
        for path in &current.open {
            if !overlay.iter().any(|(open, _)| open == path) {
                let outline = self.crates.on_disk(path).unwrap_or_default();
                differences.compare(&current.program, path, &outline);
            }
        }
        let is_same = differences.is_empty();
        if is_same && overlay.iter().map(|(path, _)| path).eq(&current.open) {
            return Arc::clone(&current);
        }
        let (program, change) = if is_same {
            (Arc::clone(&current.program), Change::Places)
        } else {
            let (program, change) = self.exchanged(&current.program, differences);
            (Arc::new(program), change)
        };
        let (stamp, history) = match change {
            Change::Places => (current.stamp, Arc::clone(&current.history)),
            Change::Declarations(changed) => {
                let mut history = current.history.as_ref().clone();
                history.push((current.stamp, changed));
                if history.len() > MAX_HISTORY {
                    history.remove(0);
                }
                (next_stamp(), Arc::new(history))
            }
            Change::More => (next_stamp(), Arc::default()),
        };
        let version = Arc::new(Version {
            program,
            stamp,
            history,
            open: overlay.iter().map(|(path, _)| Arc::clone(path)).collect(),
        });
        if is_newest {
            *current = Arc::clone(&version);
        }
        version
    }

    /// Compares a file with what the crates have read of it, or not found.
    fn look_at_disk(&self, program: &Program, path: &Path, differences: &mut Differences) {
        let outline = self.crates.on_disk(path);
        for (id, krate) in program.loaded() {
            if !krate.tree.concerns(path) {
                continue;
            }
            match (krate.tree.number_of(path), &outline) {
                (Some(file), Some(outline)) if self.crates.is_edited(id) => {
                    differences.compare_in(id, krate, file, outline);
                }
                (None, None) => {}
                _ => differences.changed.push(id),
            }
        }
    }

    /// The program with the differences in it, and what they come to.
    fn exchanged(&self, program: &Program, differences: Differences) -> (Program, Change) {
        let mut crates: FxHashMap<CrateId, Option<Krate>> = FxHashMap::default();
        let mut declared: FxHashSet<DefId> = FxHashSet::default();
        let mut more = !differences.changed.is_empty();
        for (id, file, outline) in differences.files {
            let known = match crates.remove(&id) {
                Some(changed) => changed,
                None => program.read_already(id).cloned(),
            };
            let changed = known.and_then(|krate| self.crates.redeclared(id, &krate, file, outline));
            crates.insert(
                id,
                changed.map(|(krate, changed)| {
                    match changed {
                        Some(changed) => declared.extend(changed),
                        None => more = true,
                    }
                    krate
                }),
            );
        }
        crates.extend(differences.changed.into_iter().map(|id| (id, None)));
        // A crate that has to be read again can declare anything.
        more |= crates.values().any(Option::is_none);
        let program = program.with(Arc::clone(program.source()), |id, slot| {
            match (crates.get(&id), slot.krate()) {
                (Some(None), _) => Arc::default(),
                (Some(Some(krate)), _) if more => Arc::new(Slot::of(krate.clone())),
                (Some(Some(krate)), _) => Arc::new(slot.with(krate.clone())),
                // What was found out about a crate may speak of one that has changed.
                (None, Some(krate)) if more && self.crates.is_edited(id) => {
                    Arc::new(Slot::of(krate.clone()))
                }
                (None, _) => Arc::clone(slot),
            }
        });
        let change = match (more, declared.is_empty()) {
            (true, _) => Change::More,
            (false, false) => Change::Declarations(Arc::new(declared)),
            (false, true) => Change::Places,
        };
        (program, change)
    }

    /// These files may have changed: they are looked at before the next answer.
    fn forget(&self, paths: &[PathBuf]) {
        self.crates.outlines.forget(paths);
        self.doubtful().extend_from_slice(paths);
    }
}

/// What differences come to.
enum Change {
    Places,
    /// These functions, types and values are declared otherwise.
    Declarations(Arc<FxHashSet<DefId>>),
    More,
}

/// What the files of a program have become.
#[derive(Default)]
struct Differences {
    /// Files with another outline.
    files: Vec<(CrateId, u32, Arc<Outline>)>,
    /// Crates with other files.
    changed: Vec<CrateId>,
}

impl Differences {
    fn is_empty(&self) -> bool {
        self.files.is_empty() && self.changed.is_empty()
    }

    fn compare(&mut self, program: &Program, path: &Path, outline: &Arc<Outline>) {
        for (id, krate) in program.loaded() {
            if let Some(file) = krate.tree.number_of(path) {
                self.compare_in(id, krate, file, outline);
            }
        }
    }

    fn compare_in(&mut self, id: CrateId, krate: &Krate, file: u32, outline: &Arc<Outline>) {
        if !Arc::ptr_eq(&krate.tree.files[file as usize].outline, outline) {
            self.files.push((id, file, Arc::clone(outline)));
        }
    }
}

/// The crates of a project, read from their sources.
struct ProjectCrates {
    files: Arc<dyn FileSource>,
    graph: Option<Graph>,
    outlines: Outlines,
    /// Programs, tests, examples, benches and build scripts of the members.
    others: Vec<(PackageId, Target)>,
    overlay: Mutex<Overlay>,
    /// Of the crates of other people that were asked about.
    macros: Mutex<FxHashMap<PackageId, Arc<Exported>>>,
}

/// What a crate's number stands for.
enum Meaning<'a> {
    Table,
    Lone,
    Other(PackageId, &'a Target),
    Library(PackageId),
}

impl ProjectCrates {
    fn new(files: Arc<dyn FileSource>, graph: Option<Graph>) -> ProjectCrates {
        let mut others = Vec::new();
        for member in graph.iter().flat_map(Graph::members) {
            let package = graph.as_ref().and_then(|graph| graph.package(member));
            for target in package.iter().flat_map(|package| &package.targets) {
                if target.kind != TargetKind::Lib {
                    others.push((member, target.clone()));
                }
            }
        }
        ProjectCrates {
            files,
            graph,
            outlines: Outlines::default(),
            others,
            overlay: Mutex::default(),
            macros: Mutex::default(),
        }
    }

    fn root(&self) -> Option<&Path> {
        self.graph.as_ref().map(Graph::root)
    }

    fn depends_on(&self, path: &Path) -> bool {
        self.graph
            .as_ref()
            .is_some_and(|graph| graph.depends_on(path))
    }

    fn member_of(&self, path: &Path) -> Option<PackageId> {
        self.graph.as_ref()?.member_of(path)
    }

    fn set_overlay(&self, overlay: &Overlay) {
        let mut own = self.overlay.lock().unwrap_or_else(PoisonError::into_inner);
        own.clone_from(overlay);
    }

    fn meaning(&self, id: CrateId) -> Meaning<'_> {
        let first_other = lone().0 + 1;
        if id.0 < library::count() {
            return Meaning::Table;
        }
        if id == lone() {
            return Meaning::Lone;
        }
        let number = id.0 - first_other;
        match self.others.get(number as usize) {
            Some((package, target)) => Meaning::Other(*package, target),
            None => {
                let others = u32::try_from(self.others.len()).unwrap_or(0);
                Meaning::Library(PackageId(number - others))
            }
        }
    }

    fn library(&self, package: PackageId) -> CrateId {
        let others = u32::try_from(self.others.len()).unwrap_or(0);
        CrateId(lone().0 + 1 + others + package.0)
    }

    fn other(&self, number: usize) -> CrateId {
        CrateId(lone().0 + 1 + u32::try_from(number).unwrap_or(0))
    }

    /// Whether a crate is one that the user edits.
    fn is_edited(&self, id: CrateId) -> bool {
        let Some(graph) = &self.graph else {
            return false;
        };
        match self.meaning(id) {
            Meaning::Table | Meaning::Lone => false,
            Meaning::Other(..) => true,
            Meaning::Library(package) => graph.is_member(package),
        }
    }

    /// Where a file is among the crates of its package: its own root, the library, then whatever
    /// has it as a module.
    fn find(&self, program: &Program, path: &Path) -> Option<FileAt> {
        let member = self.member_of(path)?;
        let package = self.graph.as_ref()?.package(member)?;
        let mut candidates: Vec<(bool, TargetKind, CrateId)> = Vec::new();
        for target in &package.targets {
            let id = if target.kind == TargetKind::Lib {
                self.library(member)
            } else {
                let number = self.others.iter().position(|other| {
                    other.0 == member && other.1.kind == target.kind && other.1.name == target.name
                });
                self.other(number?)
            };
            candidates.push((target.path != path, target.kind, id));
        }
        candidates.sort();
        candidates.into_iter().find_map(|(_, _, krate)| {
            let file = program.files(krate).number_of(path)?;
            Some(FileAt { krate, file })
        })
    }

    fn options(&self, package: PackageId) -> Options {
        let Some(graph) = &self.graph else {
            return Options::default();
        };
        let manifest = graph.package(package);
        let mut targets = manifest.iter().flat_map(|manifest| &manifest.targets);
        let script = targets.find(|target| target.kind == TargetKind::BuildScript);
        let text = script.and_then(|script| {
            let bytes = self.files.read(&script.path, super::MAX_FILE_BYTES).ok()?;
            String::from_utf8(bytes).ok()
        });
        Options {
            features: graph.features(package),
            build_script: text.map(Arc::from),
        }
    }

    /// The crate with another outline of one file, and the declarations that changed by it, where
    /// that is all that changed. `None` where it has to be read again.
    fn redeclared(
        &self,
        id: CrateId,
        krate: &Krate,
        file: u32,
        outline: Arc<Outline>,
    ) -> Option<(Krate, Option<Vec<DefId>>)> {
        if krate.tree.files[file as usize].outline.items == outline.items {
            let tree = Arc::new(krate.tree.with_outline(file, outline));
            let map = Arc::clone(&krate.map);
            return Some((Krate { map, tree }, Some(Vec::new())));
        }
        let package = match self.meaning(id) {
            Meaning::Table | Meaning::Lone => return None,
            Meaning::Other(package, _) | Meaning::Library(package) => package,
        };
        let tree = krate.tree.redeclared(file, outline)?;
        let before = &krate.map;
        let kind = match self.meaning(id) {
            Meaning::Other(_, target) => target.kind,
            _ => TargetKind::Lib,
        };
        let map = CrateMap::with_macros(
            &before.name,
            before.edition,
            &tree,
            &self.options(package),
            &|name| self.macros_of(package, kind, name),
        );
        let changed = map.changed_since(before).map(|changed| {
            let id = |index| DefId { krate: id, index };
            changed.into_iter().map(id).collect()
        });
        let krate = Krate {
            map: Arc::new(map),
            tree: Arc::new(tree),
        };
        Some((krate, changed))
    }

    fn on_disk(&self, path: &Path) -> Option<Arc<Outline>> {
        let member = self.member_of(path);
        let edition = member
            .and_then(|member| self.graph.as_ref()?.package(member))
            .map_or(Edition::CURRENT, |package| package.edition);
        self.outlines.of(self.files.as_ref(), path, edition)
    }

    fn read(&self, id: PackageId, package: &Package, target: &Target) -> Krate {
        let graph = self.graph.as_ref();
        let is_member = graph.is_some_and(|graph| graph.is_member(id));
        let options = self.options(id);
        let root = graph.map(Graph::root).unwrap_or(&package.folder);
        let within = if package.folder.starts_with(root) {
            root
        } else {
            &package.folder
        };
        let overlay = self
            .overlay
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        let read = |path: &Path| {
            if !is_member {
                // Nobody asks for the same file of somebody else's crate twice.
                return super::outlines::read(self.files.as_ref(), path, package.edition);
            }
            let open = overlay.iter().find(|(open, _)| open.as_ref() == path);
            match open {
                Some((_, outline)) => Some(Arc::clone(outline)),
                None => self.outlines.of(self.files.as_ref(), path, package.edition),
            }
        };
        let extent = if is_member {
            Extent::Whole
        } else {
            Extent::Compiled
        };
        let load = || modules::load(&target.path, within, &options, extent, &read);
        let changes = self.outlines.changes();
        let mut tree = load();
        if self.outlines.changes() != changes {
            // Files have changed meanwhile, and the crate did not count as read yet.
            tree = load();
        }
        let name = target.name.replace('-', "_");
        let map = CrateMap::with_macros(&name, package.edition, &tree, &options, &|name| {
            self.macros_of(id, target.kind, name)
        });
        Krate {
            map: Arc::new(map),
            tree: Arc::new(tree),
        }
    }

    /// The macros of the crate that a name means in a target of a package, if nobody edits it here:
    /// what its macros make is not made anew when they change.
    fn macros_of(&self, package: PackageId, kind: TargetKind, name: &str) -> Option<Arc<Exported>> {
        let graph = self.graph.as_ref()?;
        let found = graph.dependency(package, name, kind)?;
        if graph.is_member(found) {
            return None;
        }
        let known = || self.macros.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known().get(&found) {
            return Some(Arc::clone(known));
        }
        // Only files are read here: no other crate has to be known for it.
        let manifest = graph.package(found)?;
        let mut targets = manifest.targets.iter();
        let target = targets.find(|target| target.kind == TargetKind::Lib)?;
        let options = self.options(found);
        let (edition, folder) = (manifest.edition, &manifest.folder);
        let read = |path: &Path| super::outlines::read(self.files.as_ref(), path, edition);
        let tree = modules::load(&target.path, folder, &options, Extent::Compiled, &read);
        let exported = Arc::new(Exported::of(&tree, edition, &options));
        known().insert(found, Arc::clone(&exported));
        Some(exported)
    }

    /// The crate that a name means in a target of a package.
    fn named(&self, package: PackageId, kind: TargetKind, name: &str) -> Option<CrateId> {
        let found = self.graph.as_ref()?.dependency(package, name, kind)?;
        let graph = self.graph.as_ref()?;
        let source = graph.package(found).filter(|package| {
            let mut kinds = package.targets.iter().map(|target| target.kind);
            kinds.any(|kind| kind == TargetKind::Lib)
        });
        match source {
            Some(_) => Some(self.library(found)),
            None => library::named(&graph.name(found).replace('-', "_")),
        }
    }
}

impl CrateSource for ProjectCrates {
    fn load(&self, id: CrateId) -> Krate {
        let nothing = || Krate {
            map: Arc::new(CrateMap::new(
                "",
                Edition::CURRENT,
                &SourceTree::default(),
                &Options::default(),
            )),
            tree: Arc::default(),
        };
        let graph = self.graph.as_ref();
        match self.meaning(id) {
            Meaning::Table => library::load(id).unwrap_or_else(nothing),
            Meaning::Lone => nothing(),
            Meaning::Other(package, target) => graph
                .and_then(|graph| graph.package(package))
                .map_or_else(nothing, |manifest| self.read(package, &manifest, target)),
            Meaning::Library(package) => {
                let Some(manifest) = graph.and_then(|graph| graph.package(package)) else {
                    return nothing();
                };
                let mut targets = manifest.targets.iter();
                match targets.find(|target| target.kind == TargetKind::Lib) {
                    Some(target) => self.read(package, &manifest, target),
                    None => nothing(),
                }
            }
        }
    }

    fn dependency(&self, from: CrateId, name: &str) -> Option<CrateId> {
        let found = match self.meaning(from) {
            Meaning::Table | Meaning::Lone => None,
            Meaning::Other(package, target) => self.named(package, target.kind, name),
            Meaning::Library(package) => self.named(package, TargetKind::Lib, name),
        };
        found.or_else(|| library::named(name))
    }

    fn is_edited(&self, krate: CrateId) -> bool {
        ProjectCrates::is_edited(self, krate)
    }
}

/// A project with one more crate: a file that is no part of the others.
struct LoneCrate {
    crates: Arc<ProjectCrates>,
    krate: Krate,
    package: Option<PackageId>,
}

impl CrateSource for LoneCrate {
    fn load(&self, id: CrateId) -> Krate {
        if id == lone() {
            self.krate.clone()
        } else {
            self.crates.load(id)
        }
    }

    fn dependency(&self, from: CrateId, name: &str) -> Option<CrateId> {
        if from != lone() {
            return self.crates.dependency(from, name);
        }
        // Nothing says what the file is for: it may use whatever its package may use.
        self.package
            .and_then(|package| self.crates.named(package, TargetKind::Test, name))
            .or_else(|| library::named(name))
    }

    fn is_edited(&self, krate: CrateId) -> bool {
        krate == lone() || self.crates.is_edited(krate)
    }
}
