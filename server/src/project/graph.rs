//! The packages that the names of a project can reach, and what each of them is called there.

mod changes;
mod judge;
mod nodes;
pub(crate) mod survey;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use semver::VersionReq;
use toml::Value;

use super::dependencies::{Dependency, DependencyKind};
use super::features::{Features, FeaturesOn};
use super::lock::{self, Locked};
use super::manifest::{Package, Workspace, package_of_table, read_package, read_table};
use super::sources::Sources;
use super::targets::TargetKind;
use super::workspace::{self, Found};
use super::{FileSource, Homes, platform};
use nodes::{Node, Place, add_locked, names};

/// How many packages a graph has at most.
const MAX_PACKAGES: usize = 20_000;

/// A package of one graph. They are counted from 0; the members come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct PackageId(pub(crate) u32);

/// Which features of the members are on, as cargo's options of these names choose them for a
/// whole workspace since its second resolver.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FeatureChoice {
    /// Every feature of every member.
    pub all: bool,
    /// Not the default ones.
    pub no_default: bool,
    /// `feature`, of every member that has it, or `member/feature`.
    pub named: Vec<String>,
}

/// The packages of one workspace, or of a lone package, and those that its lock file names.
///
/// Manifests of what is fetched are read when they are asked for. Where no lock file names a
/// package, the newest version that fits and is on this disk stands for it, and it gets its id
/// when a name first reaches it.
pub(crate) struct Graph {
    files: Arc<dyn FileSource>,
    root: PathBuf,
    cargo: Option<PathBuf>,
    pub(super) choice: FeatureChoice,
    /// Whether every request for a feature counts for every use of a package, as it did in
    /// cargo's first resolver.
    pub(super) unifies_all: bool,
    nodes: RwLock<Vec<Arc<Node>>>,
    /// How many of the first packages are members, are near, and are named by the lock file.
    members: usize,
    near: usize,
    pub(super) listed: usize,
    pub(super) has_lock: bool,
    /// Of those that the lock file or a path names.
    by_name: HashMap<Arc<str>, Vec<PackageId>>,
    by_folder: Mutex<HashMap<PathBuf, PackageId>>,
    sources: Sources,
    features: Mutex<Features>,
}

impl Graph {
    /// The project of a file: the workspace that lists its package, or the lone package. Reads
    /// the manifests of both and of what they need by a path, and the lock file. `None` where no
    /// manifest is above the file.
    pub(crate) fn of_file(
        files: Arc<dyn FileSource>,
        homes: &Homes,
        choice: FeatureChoice,
        file: &Path,
    ) -> Option<Graph> {
        let found = workspace::of_file(&*files, file)?;
        let locked = lock::read(&*files, &found.root.join("Cargo.lock"));
        Some(Graph::new(files, homes, choice, found, locked))
    }

    fn new(
        files: Arc<dyn FileSource>,
        homes: &Homes,
        choice: FeatureChoice,
        found: Found,
        locked: Option<Vec<Locked>>,
    ) -> Graph {
        let unifies_all = unifies_all(&found);
        let has_lock = locked.is_some();
        let members = found.members.len();
        let mut by_folder = HashMap::new();
        let mut nodes: Vec<Node> = Vec::new();
        for package in found.members.into_iter().chain(found.others) {
            by_folder.insert(package.folder.clone(), id(nodes.len()));
            nodes.push(Node::near(Arc::new(package)));
        }
        let near = nodes.len();
        add_locked(&mut nodes, &locked.unwrap_or_default());
        Graph {
            sources: Sources::new(Arc::clone(&files), homes, &found.root),
            files,
            root: found.root,
            cargo: homes.cargo.clone(),
            choice,
            unifies_all,
            members,
            near,
            listed: nodes.len(),
            has_lock,
            by_name: names(&nodes),
            nodes: RwLock::new(nodes.into_iter().map(Arc::new).collect()),
            by_folder: Mutex::new(by_folder),
            features: Mutex::default(),
        }
    }

    /// The folder of the workspace, or of the lone package. No other graph has the same.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The members of the workspace, and what they need by a path.
    pub(crate) fn members(&self) -> impl Iterator<Item = PackageId> + use<> {
        (0..self.near).map(id)
    }

    /// How many packages are known so far.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        let nodes = self.nodes.read().unwrap_or_else(PoisonError::into_inner);
        nodes.len()
    }

    /// Whether the package is one that the user edits: a member or needed by a path, not fetched.
    pub(crate) fn is_member(&self, package: PackageId) -> bool {
        self.node(package).is_some_and(|node| node.is_near())
    }

    /// The package with its manifest, which is read when it is first asked for; `None` when no
    /// source is found. It may be of a version that is only compatible with the wanted one.
    pub(crate) fn package(&self, package: PackageId) -> Option<Arc<Package>> {
        let node = self.node(package)?;
        let found = node.package.get_or_init(|| self.read(&node));
        found.clone()
    }

    /// The name of the package, as its manifest has it; empty for an id of another graph.
    pub(crate) fn name(&self, package: PackageId) -> Arc<str> {
        self.node(package)
            .map_or_else(|| "".into(), |node| Arc::clone(&node.name))
    }

    /// The version that the lock file, the manifest or the folder's name gives.
    #[cfg(test)]
    pub(crate) fn version(&self, package: PackageId) -> Option<semver::Version> {
        self.node(package)?.version.clone()
    }

    /// The member, or the package needed by a path, in whose folder the file lies.
    pub(crate) fn member_of(&self, file: &Path) -> Option<PackageId> {
        let folders = self.folders();
        let own = |folder| folders.get(folder).copied();
        let found = file.ancestors().skip(1).find_map(own)?;
        drop(folders);
        self.is_member(found).then_some(found)
    }

    /// The package that a crate's name means in code of `from`: after renames, with `_` for `-`,
    /// and as the library calls itself. In libraries and programs the dependencies for tests
    /// count last, because unit tests stand among their code; a build script has its own ones. A
    /// package's own library has its name everywhere but in itself.
    pub(crate) fn dependency(
        &self,
        from: PackageId,
        name: &str,
        target: TargetKind,
    ) -> Option<PackageId> {
        let package = self.package(from)?;
        if !matches!(target, TargetKind::Lib | TargetKind::BuildScript)
            && package.library_name() == Some(name)
        {
            return Some(from);
        }
        let kinds: &[DependencyKind] = match target {
            TargetKind::BuildScript => &[DependencyKind::Build],
            TargetKind::Unknown => &[
                DependencyKind::Normal,
                DependencyKind::Dev,
                DependencyKind::Build,
            ],
            _ => &[DependencyKind::Normal, DependencyKind::Dev],
        };
        let of_kind = |kind: DependencyKind| {
            let own = package.dependencies.iter();
            own.filter(move |dependency| dependency.kind == kind)
        };
        // What is for another machine counts only where nothing for this one has the name.
        let in_turn = kinds.iter().flat_map(|&kind| {
            let here = of_kind(kind).filter(|dependency| is_for_here(dependency));
            here.chain(of_kind(kind).filter(|dependency| !is_for_here(dependency)))
        });
        let candidates: Vec<&Dependency> = in_turn.collect();
        let called = |dependency: &&&Dependency| dependency.name == name;
        let direct = candidates.iter().filter(called);
        let direct = direct
            .filter_map(|dependency| self.target_called(from, dependency, name))
            .next();
        if direct.is_some() || BUILT_IN.contains(&name) {
            return direct;
        }
        let others = candidates
            .iter()
            .filter(|dependency| dependency.name != name && !dependency.is_renamed);
        others
            .filter_map(|dependency| self.target_called(from, dependency, name))
            .next()
    }

    /// The package's features that are on when the members are built.
    pub(crate) fn features(&self, package: PackageId) -> FeaturesOn {
        let mut features = self.features.lock().unwrap_or_else(PoisonError::into_inner);
        features.of(self, package)
    }

    /// The package that an entry of the package's manifest means.
    pub(super) fn target(&self, from: PackageId, dependency: &Dependency) -> Option<PackageId> {
        if let Some(path) = &dependency.path
            && let Some(near) = self.folders().get(path).copied()
        {
            return Some(near);
        }
        let requirement = dependency.version.as_deref();
        let requirement = requirement.and_then(|text| VersionReq::parse(text).ok());
        let fits = |found: &Node| match (&requirement, &found.version) {
            (Some(wanted), Some(version)) => wanted.matches(version),
            _ => true,
        };
        let nodes = self.nodes.read().unwrap_or_else(PoisonError::into_inner);
        let node = |package: PackageId| nodes.get(package.0 as usize);
        let wanted = |package: &PackageId| {
            node(*package).is_some_and(|node| *node.name == *dependency.package)
        };
        let locked: Vec<PackageId> = node(from)?.edges.iter().copied().filter(wanted).collect();
        if let [only] = *locked {
            return Some(only);
        }
        let listed = self.by_name.get(dependency.package.as_str());
        // The lock file may be older than the manifest.
        let choices = match locked.is_empty() {
            true => listed.map(Vec::as_slice).unwrap_or_default(),
            false => &locked,
        };
        let chosen = choices
            .iter()
            .filter_map(|&package| Some((package, node(package)?)))
            .filter(|(package, node)| *package != from && fits(node))
            .max_by_key(|(_, node)| {
                let is_likely = node.is_from_git() == dependency.git.is_some();
                (is_likely, node.version.clone())
            });
        if let Some((chosen, _)) = chosen {
            return Some(chosen);
        }
        drop(nodes);
        let git = dependency.git.as_deref();
        let folder = self
            .sources
            .newest_fitting(&dependency.package, requirement.as_ref(), git)?;
        self.choose(&dependency.package, folder)
    }

    /// What the lock file says that the package depends on.
    pub(super) fn locked_dependencies(&self, package: PackageId) -> Vec<PackageId> {
        self.node(package)
            .map_or_else(Vec::new, |node| node.edges.clone())
    }

    fn node(&self, package: PackageId) -> Option<Arc<Node>> {
        let nodes = self.nodes.read().unwrap_or_else(PoisonError::into_inner);
        nodes.get(package.0 as usize).map(Arc::clone)
    }

    /// The members that are built when nothing else is said.
    pub(super) fn built(&self) -> impl Iterator<Item = PackageId> + use<> {
        (0..self.members).map(id)
    }

    pub(super) fn is_built(&self, package: PackageId) -> bool {
        (package.0 as usize) < self.members
    }

    fn target_called(
        &self,
        from: PackageId,
        dependency: &Dependency,
        name: &str,
    ) -> Option<PackageId> {
        let target = self.target(from, dependency)?;
        if dependency.is_renamed {
            return Some(target);
        }
        // Without its manifest nobody knows another name than the package's.
        let package = self.package(target);
        let own = package.as_ref().and_then(|package| package.library_name());
        (own.unwrap_or(&dependency.name) == name).then_some(target)
    }

    /// Gives an id to a package that stands in that folder.
    fn choose(&self, name: &str, folder: PathBuf) -> Option<PackageId> {
        let mut folders = self.folders();
        if let Some(known) = folders.get(&folder) {
            return Some(*known);
        }
        let mut nodes = self.nodes.write().unwrap_or_else(PoisonError::into_inner);
        if nodes.len() >= MAX_PACKAGES {
            return None;
        }
        let new = id(nodes.len());
        let file_name = folder.file_name().and_then(|name| name.to_str());
        let version = file_name
            .and_then(|folder| folder.strip_prefix(name)?.strip_prefix('-'))
            .and_then(|version| version.parse().ok());
        let place = Place::Chosen(folder.clone());
        nodes.push(Arc::new(Node::away(name.into(), version, place)));
        folders.insert(folder, new);
        Some(new)
    }

    fn read(&self, node: &Node) -> Option<Arc<Package>> {
        let folder = match &node.place {
            Place::Locked(source) => {
                let version = node.version.as_ref()?;
                self.sources
                    .folder(&node.name, version, source.as_deref()?)?
            }
            Place::Chosen(folder) => folder.clone(),
            Place::Near => return None,
        };
        let manifest = folder.join("Cargo.toml");
        let package = match self.sources.is_checkout(&folder) {
            true => read_package(&*self.files, &manifest),
            // What is published has nothing left to inherit.
            false => {
                let table = read_table(&*self.files, &manifest)?;
                package_of_table(&*self.files, &folder, &table, &Workspace::default())
            }
        };
        (package.name.as_deref() == Some(&*node.name)).then(|| Arc::new(package))
    }

    fn folders(&self) -> std::sync::MutexGuard<'_, HashMap<PathBuf, PackageId>> {
        self.by_folder
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Names that rustc knows without a dependency: no manifest is read to look for them.
const BUILT_IN: &[&str] = &["std", "core", "alloc", "proc_macro", "test"];

pub(super) fn is_for_here(dependency: &Dependency) -> bool {
    let target = dependency.target.as_deref();
    target.and_then(platform::holds).unwrap_or(true)
}

fn id(place: usize) -> PackageId {
    PackageId(u32::try_from(place).unwrap_or(u32::MAX))
}

/// The first resolver is what a workspace has whose root names none and has no newer edition.
fn unifies_all(found: &Found) -> bool {
    let table = |key: &str| found.table.get(key).and_then(Value::as_table);
    let named = |key: &str| table(key)?.get("resolver")?.as_str();
    let newer = || {
        let own = found
            .members
            .iter()
            .find(|member| member.folder == found.root);
        own.is_some_and(|own| own.edition >= ra_ap_syntax::Edition::Edition2021)
    };
    match named("workspace").or_else(|| named("package")) {
        Some(resolver) => resolver == "1",
        None => !newer(),
    }
}
