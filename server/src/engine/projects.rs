//! The projects that files belong to: which crate a file is part of, and the program of all crates
//! that can be named there, as the open files have it now.

mod crates;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ra_ap_syntax::Edition;
use rustc_hash::{FxHashMap, FxHashSet};

use super::declared::Declared;
use crate::flow::bodies::Remembered;
use crate::knowledge::blocking::Lists;
use crate::program::cfg::Options;
use crate::program::crates::{CrateSource, FileAt, Krate, Program, Slot};
use crate::program::items::{CrateId, CrateMap, DefId};
use crate::program::modules::{SourceFile, SourceTree};
use crate::program::outline::Outline;
use crate::project::graph::{FeatureChoice, Graph};
use crate::project::{FileSource, Homes};
pub(crate) use crates::Overlay;
use crates::{LoneCrate, OpenCrates, ProjectCrates, lone};

/// All projects that were asked about.
#[derive(Default)]
pub(crate) struct Projects {
    known: Mutex<HashMap<PathBuf, Arc<Project>>>,
}

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
    remembered: Arc<Remembered>,
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
    remembered: Arc<Remembered>,
}

/// The program of a project at one moment.
pub(crate) struct Version {
    pub(crate) program: Arc<Program>,
    /// Two versions with the same stamp declare the same.
    pub(crate) stamp: u64,
    history: Arc<History>,
    overlay: Overlay,
}

/// What has changed since earlier stamps, each with the one after it, as long as it was no more than
/// some declarations.
type History = Vec<(u64, Arc<FxHashSet<DefId>>)>;

/// Older changes than these are forgotten.
const MAX_HISTORY: usize = 32;

/// What is declared at one moment, and what was otherwise before.
#[derive(Clone)]
pub(crate) struct Changes {
    /// Two moments with the same stamp declare the same.
    pub(crate) stamp: u64,
    history: Arc<History>,
}

/// The version of a program that has a file, and where the file is in it.
pub(crate) struct Located {
    pub(crate) program: Arc<Program>,
    pub(crate) changes: Changes,
    pub(crate) at: FileAt,
    pub(crate) declared: Declared,
    /// What is known of the functions of the project.
    pub(crate) remembered: Arc<Remembered>,
}

impl Changes {
    /// The declarations that have changed since a stamp; `None` if more has.
    pub(crate) fn since(&self, stamp: u64) -> Option<FxHashSet<DefId>> {
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

/// Whether a file is a crate all by itself, because no crate has it for a module.
pub(crate) fn is_lone(at: FileAt) -> bool {
    at.krate == lone()
}

fn next_stamp() -> u64 {
    static STAMP: AtomicU64 = AtomicU64::new(0);
    STAMP.fetch_add(1, Ordering::Relaxed)
}

impl Projects {
    /// The project of a file whose package stands in `folder`. `lists` tells what is said of functions in
    /// a project with that root.
    pub(crate) fn of(
        &self,
        files: &Arc<dyn FileSource>,
        homes: &Homes,
        choice: &FeatureChoice,
        folder: Option<&Path>,
        file: &Path,
        lists: &dyn Fn(Option<&Path>) -> Lists,
    ) -> Arc<Project> {
        let key = folder.unwrap_or(Path::new("")).to_owned();
        if let Some(known) = self.known().get(&key) {
            return Arc::clone(known);
        }
        let graph =
            folder.and_then(|_| Graph::of_file(Arc::clone(files), homes, choice.clone(), file));
        let root = graph.as_ref().map(Graph::root);
        let lists = lists(root);
        let mut known = self.known();
        // Another member of the same workspace may have been asked about before.
        let same = root.and_then(|root| {
            known
                .values()
                .find(|known| known.crates.root() == Some(root))
                .cloned()
        });
        let project =
            same.unwrap_or_else(|| Arc::new(Project::new(Arc::clone(files), graph, lists)));
        Arc::clone(known.entry(key).or_insert(project))
    }

    /// The files of every crate that was read, and every file that is a crate by itself.
    pub(crate) fn trees(&self) -> Vec<Arc<SourceTree>> {
        let mut seen = FxHashSet::default();
        let mut projects: Vec<Arc<Project>> = self.known().values().cloned().collect();
        // The members of a workspace have one project.
        projects.retain(|project| seen.insert(project.number));
        projects
            .iter()
            .flat_map(|project| project.trees())
            .collect()
    }

    fn known(&self) -> MutexGuard<'_, HashMap<PathBuf, Arc<Project>>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
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
    fn new(files: Arc<dyn FileSource>, graph: Option<Graph>, lists: Lists) -> Project {
        let crates = Arc::new(ProjectCrates::new(files, graph, lists));
        let source = Arc::new(OpenCrates {
            crates: Arc::clone(&crates),
            overlay: Overlay::new(),
        });
        let version = Version {
            program: Arc::new(Program::new(source)),
            stamp: next_stamp(),
            history: Arc::default(),
            overlay: Overlay::new(),
        };
        Project {
            number: next_stamp(),
            crates,
            current: Mutex::new(Arc::new(version)),
            newest: AtomicU64::new(0),
            doubtful: Mutex::default(),
            lone: Mutex::default(),
            remembered: Arc::default(),
        }
    }

    fn current(&self) -> MutexGuard<'_, Arc<Version>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn doubtful(&self) -> MutexGuard<'_, Vec<PathBuf>> {
        self.doubtful.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn trees(&self) -> Vec<Arc<SourceTree>> {
        let program = Arc::clone(&self.current().program);
        let lone = self.lone.lock().unwrap_or_else(PoisonError::into_inner);
        let crates = program.loaded().map(|(_, krate)| krate);
        let crates = crates.chain(lone.values().map(|file| &file.krate));
        crates.map(|krate| Arc::clone(&krate.tree)).collect()
    }

    /// What the project declares with the open files as they are at a moment.
    pub(crate) fn declared(&self, overlay: &Overlay, moment: u64) -> Declared {
        self.declared_by(&self.refreshed(overlay, moment), moment)
    }

    fn declared_by(&self, version: &Version, moment: u64) -> Declared {
        Declared {
            project: self.number,
            stamp: version.stamp,
            effects: self.remembered.version_of_bodies(),
            uses: self.remembered.version_of_uses(),
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
                changes: Changes {
                    stamp: version.stamp,
                    history: Arc::clone(&version.history),
                },
                at,
                declared,
                remembered: Arc::clone(&self.remembered),
            };
        }
        let lone_file = self.lone_file(path, outline(), edition, version.stamp);
        let krate = lone_file.krate.clone();
        let source = Arc::new(LoneCrate {
            crates: Arc::clone(&self.crates),
            others: Arc::clone(version.program.source()),
            krate,
            package: self.crates.member_of(path),
        });
        Located {
            program: Arc::new(version.program.with(source, |_, slot| Arc::clone(slot))),
            changes: Changes {
                stamp: lone_file.stamp,
                // A change of the file's own declarations starts over.
                history: Arc::default(),
            },
            // The functions of all lone files have the same numbers.
            remembered: lone_file.remembered,
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
            .filter(|before| before.of == of && before.outline.declares_like(&outline))
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
        let remembered = known.get(path).map(|before| Arc::clone(&before.remembered));
        let lone_file = LoneFile {
            remembered: remembered.unwrap_or_default(),
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
        for (path, _) in &current.overlay {
            if !overlay.iter().any(|(open, _)| open == path) {
                let outline = self.crates.on_disk(path).unwrap_or_default();
                differences.compare(&current.program, path, &outline);
            }
        }
        if differences.is_empty() && is_same(overlay, &current.overlay) {
            return Arc::clone(&current);
        }
        let source = Arc::new(OpenCrates {
            crates: Arc::clone(&self.crates),
            overlay: overlay.clone(),
        });
        let (program, change) = self.exchanged(&current.program, source, differences);
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
            program: Arc::new(program),
            stamp,
            history,
            overlay: overlay.clone(),
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

    /// The program from another source with the differences in it, and what they come to.
    fn exchanged(
        &self,
        program: &Program,
        source: Arc<dyn CrateSource>,
        differences: Differences,
    ) -> (Program, Change) {
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
        let program = program.with(source, |id, slot| {
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

fn is_same(one: &Overlay, other: &Overlay) -> bool {
    let is_same = |((path, outline), (other, before)): (&(_, _), &(_, _))| {
        path == other && Arc::ptr_eq(outline, before)
    };
    one.len() == other.len() && one.iter().zip(other).all(is_same)
}
