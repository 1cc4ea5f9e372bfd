//! What a graph has found, for people who wonder why something is not known.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use ra_ap_syntax::Edition;

use super::{Graph, is_for_here};

/// What was found of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Survey {
    /// The folder of the workspace, or of the lone package.
    pub(crate) root: PathBuf,
    pub(crate) members: Vec<Member>,
    /// How many packages the lock file names besides the members; `None` where there is none that can
    /// be read.
    pub(crate) locked: Option<usize>,
    /// How many packages the members' own dependencies are.
    pub(crate) direct: usize,
    /// Those of them whose sources are not on this disk.
    pub(crate) missing: BTreeSet<String>,
}

/// A package that the user edits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) edition: Edition,
    pub(crate) folder: PathBuf,
}

impl Graph {
    /// What was found. Reads the manifests of the members' dependencies.
    pub(crate) fn survey(&self) -> Survey {
        let mut members = Vec::new();
        let mut found = BTreeSet::new();
        let mut missing = BTreeSet::new();
        for id in self.members() {
            let Some(package) = self.package(id) else {
                continue;
            };
            for dependency in package.dependencies.iter().filter(|one| is_for_here(one)) {
                let target = self.target(id, dependency);
                let known = target.is_some_and(|target| self.package(target).is_some());
                let into = if known { &mut found } else { &mut missing };
                into.insert(dependency.package.clone());
            }
            let Some(name) = package.name.clone() else {
                continue;
            };
            members.push(Member {
                name,
                edition: package.edition,
                folder: package.folder.clone(),
            });
        }
        // One member may reach what another does not.
        found.retain(|name| !missing.contains(name));
        Survey {
            root: Path::to_owned(self.root()),
            members,
            locked: self.has_lock.then(|| self.listed - self.near),
            direct: found.len() + missing.len(),
            missing,
        }
    }
}
