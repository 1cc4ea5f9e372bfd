//! The crates of a project: what their numbers stand for, which files they have, and how they are
//! read, with the open files as their editor shows them.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use ra_ap_syntax::Edition;
use rustc_hash::FxHashMap;

use super::super::MAX_FILE_BYTES;
use super::super::outlines::{self, Outlines};
use crate::knowledge::blocking::Lists;
use crate::knowledge::library;
use crate::program::cfg::Options;
use crate::program::crates::{CrateSource, FileAt, Krate, Program};
use crate::program::items::{CrateId, CrateMap, DefId};
use crate::program::macros::Exported;
use crate::program::modules::{self, Extent, SourceTree};
use crate::program::outline::Outline;
use crate::project::FileSource;
use crate::project::graph::{Graph, PackageId};
use crate::project::manifest::Package;
use crate::project::targets::{Target, TargetKind};

/// Open files with what they declare.
pub(crate) type Overlay = Vec<(Arc<Path>, Arc<Outline>)>;

/// A file that is no module of any target of its package is a crate of its own, with this number
/// after those of the tables.
pub(crate) fn lone() -> CrateId {
    CrateId(library::count())
}

/// The crates of a project, read from their sources.
pub(crate) struct ProjectCrates {
    files: Arc<dyn FileSource>,
    graph: Option<Graph>,
    lists: Lists,
    pub(super) outlines: Outlines,
    /// Programs, tests, examples, benches and build scripts of the members.
    others: Vec<(PackageId, Target)>,
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
    /// The crates of a graph; none but the libraries known by tables where there is no manifest.
    pub(super) fn new(
        files: Arc<dyn FileSource>,
        graph: Option<Graph>,
        lists: Lists,
    ) -> ProjectCrates {
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
            lists,
            outlines: Outlines::default(),
            others,
            macros: Mutex::default(),
        }
    }

    /// The folder of the workspace.
    pub(super) fn root(&self) -> Option<&Path> {
        self.graph.as_ref().map(Graph::root)
    }

    /// Whether other crates may be found after this file changed.
    pub(super) fn depends_on(&self, path: &Path) -> bool {
        self.graph
            .as_ref()
            .is_some_and(|graph| graph.depends_on(path))
    }

    /// The member in whose folder a file lies.
    pub(super) fn member_of(&self, path: &Path) -> Option<PackageId> {
        self.graph.as_ref()?.member_of(path)
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
    pub(super) fn is_edited(&self, id: CrateId) -> bool {
        let Some(graph) = &self.graph else {
            return false;
        };
        match self.meaning(id) {
            Meaning::Table | Meaning::Lone => false,
            Meaning::Other(..) => true,
            Meaning::Library(package) => graph.is_member(package),
        }
    }

    /// The members' libraries and programs.
    fn edited(&self) -> Vec<CrateId> {
        let members = self.graph.iter().flat_map(|graph| {
            graph.members().filter(|member| {
                let package = graph.package(*member);
                let has_library = |package: &Package| {
                    package
                        .targets
                        .iter()
                        .any(|target| target.kind == TargetKind::Lib)
                };
                package.is_some_and(|package| has_library(&package))
            })
        });
        let libraries = members.map(|member| self.library(member));
        let programs = self
            .others
            .iter()
            .enumerate()
            .filter(|(_, (_, target))| target.kind == TargetKind::Bin)
            .map(|(number, _)| self.other(number));
        libraries.chain(programs).collect()
    }

    /// Where a file is among the crates of its package: its own root, the library, then whatever
    /// has it as a module.
    pub(super) fn find(&self, program: &Program, path: &Path) -> Option<FileAt> {
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

    /// What is switched on in a package's code.
    pub(super) fn options(&self, package: PackageId) -> Options {
        let Some(graph) = &self.graph else {
            return Options::default();
        };
        let manifest = graph.package(package);
        let mut targets = manifest.iter().flat_map(|manifest| &manifest.targets);
        let script = targets.find(|target| target.kind == TargetKind::BuildScript);
        let text = script.and_then(|script| {
            let bytes = self.files.read(&script.path, MAX_FILE_BYTES).ok()?;
            String::from_utf8(bytes).ok()
        });
        Options {
            features: graph.features(package),
            build_script: text.map(Arc::from),
        }
    }

    /// The crate with another outline of one file, and the declarations that changed by it, where
    /// that is all that changed. `None` where it has to be read again.
    pub(super) fn redeclared(
        &self,
        id: CrateId,
        krate: &Krate,
        file: u32,
        outline: Arc<Outline>,
    ) -> Option<(Krate, Option<Vec<DefId>>)> {
        if krate.tree.files[file as usize]
            .outline
            .declares_like(&outline)
        {
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

    /// What a file on disk declares.
    pub(super) fn on_disk(&self, path: &Path) -> Option<Arc<Outline>> {
        let member = self.member_of(path);
        let edition = member
            .and_then(|member| self.graph.as_ref()?.package(member))
            .map_or(Edition::CURRENT, |package| package.edition);
        self.outlines.of(self.files.as_ref(), path, edition)
    }

    fn read(&self, id: PackageId, package: &Package, target: &Target, overlay: &Overlay) -> Krate {
        let graph = self.graph.as_ref();
        let is_member = graph.is_some_and(|graph| graph.is_member(id));
        let options = self.options(id);
        let root = graph.map(Graph::root).unwrap_or(&package.folder);
        let within = if package.folder.starts_with(root) {
            root
        } else {
            &package.folder
        };
        let read = |path: &Path| {
            if !is_member {
                // Nobody asks for the same file of somebody else's crate twice.
                return outlines::read(self.files.as_ref(), path, package.edition);
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
        if !is_member {
            // What the map has kept is enough: nobody compares what cannot be edited.
            tree.forget_items();
        }
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
        let read = |path: &Path| outlines::read(self.files.as_ref(), path, edition);
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

    fn load(&self, id: CrateId, overlay: &Overlay) -> Krate {
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
                .map_or_else(nothing, |manifest| {
                    self.read(package, &manifest, target, overlay)
                }),
            Meaning::Library(package) => {
                let Some(manifest) = graph.and_then(|graph| graph.package(package)) else {
                    return nothing();
                };
                let mut targets = manifest.targets.iter();
                match targets.find(|target| target.kind == TargetKind::Lib) {
                    Some(target) => self.read(package, &manifest, target, overlay),
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
}

/// The crates of a project with some of their files as they are in an editor.
pub(crate) struct OpenCrates {
    pub(super) crates: Arc<ProjectCrates>,
    pub(super) overlay: Overlay,
}

impl CrateSource for OpenCrates {
    fn load(&self, id: CrateId) -> Krate {
        self.crates.load(id, &self.overlay)
    }

    fn dependency(&self, from: CrateId, name: &str) -> Option<CrateId> {
        self.crates.dependency(from, name)
    }

    fn is_edited(&self, krate: CrateId) -> bool {
        self.crates.is_edited(krate)
    }

    fn edited(&self) -> Vec<CrateId> {
        self.crates.edited()
    }

    fn lists(&self) -> &Lists {
        &self.crates.lists
    }
}

/// A project with one more crate: a file that is no part of the others.
pub(crate) struct LoneCrate {
    pub(super) crates: Arc<ProjectCrates>,
    pub(super) others: Arc<dyn CrateSource>,
    pub(super) krate: Krate,
    pub(super) package: Option<PackageId>,
}

impl CrateSource for LoneCrate {
    fn load(&self, id: CrateId) -> Krate {
        if id == lone() {
            self.krate.clone()
        } else {
            self.others.load(id)
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

    fn edited(&self) -> Vec<CrateId> {
        let mut edited = self.crates.edited();
        edited.push(lone());
        edited
    }

    fn lists(&self) -> &Lists {
        &self.crates.lists
    }
}
