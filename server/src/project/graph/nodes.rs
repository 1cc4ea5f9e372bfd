//! What a graph knows of each package before its manifest is read.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use semver::Version;

use super::{PackageId, id};
use crate::project::lock::Locked;
use crate::project::manifest::Package;

/// One package.
pub(super) struct Node {
    pub(super) name: Arc<str>,
    pub(super) version: Option<Version>,
    pub(super) place: Place,
    /// What the lock file says it depends on, for every kind and target.
    pub(super) edges: Vec<PackageId>,
    /// With its manifest, once somebody has asked for it.
    pub(super) package: OnceLock<Option<Arc<Package>>>,
}

/// Where the source of a package is.
pub(super) enum Place {
    /// It was read with the workspace: a member, or needed by a path.
    Near,
    /// To be found by the lock file's source; without one, nowhere.
    Locked(Option<String>),
    /// Chosen because it is there.
    Chosen(PathBuf),
}

impl Node {
    /// A member of the workspace, or what it needs by a path.
    pub(super) fn near(package: Arc<Package>) -> Node {
        Node {
            name: package.name.as_deref().unwrap_or_default().into(),
            version: package
                .version
                .as_deref()
                .and_then(|text| text.parse().ok()),
            place: Place::Near,
            edges: Vec::new(),
            package: OnceLock::from(Some(package)),
        }
    }

    /// A package that is to be found when its manifest is asked for.
    pub(super) fn away(name: Arc<str>, version: Option<Version>, place: Place) -> Node {
        Node {
            name,
            version,
            place,
            edges: Vec::new(),
            package: OnceLock::new(),
        }
    }

    pub(super) fn is_near(&self) -> bool {
        matches!(self.place, Place::Near)
    }

    pub(super) fn is_from_git(&self) -> bool {
        matches!(&self.place, Place::Locked(Some(source)) if source.starts_with("git+"))
    }
}

/// The packages of each name.
pub(super) fn names(nodes: &[Node]) -> HashMap<Arc<str>, Vec<PackageId>> {
    let mut names: HashMap<Arc<str>, Vec<PackageId>> = HashMap::new();
    for (place, node) in nodes.iter().enumerate() {
        let own = names.entry(Arc::clone(&node.name)).or_default();
        own.push(id(place));
    }
    names
}

/// Adds what the lock file names. Its entries without a source are the packages that are near.
pub(super) fn add_locked(nodes: &mut Vec<Node>, locked: &[Locked]) {
    let near_names = names(nodes);
    let near_one = |nodes: &[Node], one: &Locked| {
        let near = near_names.get(&one.name)?;
        let same = |package: &&PackageId| {
            let node = &nodes[package.0 as usize];
            node.version.as_ref() == Some(&one.version)
        };
        // The version of the manifest may have been raised since.
        let exact = near.iter().find(same).copied();
        exact.or_else(|| near.first().copied().filter(|_| near.len() == 1))
    };
    let mut ids = Vec::with_capacity(locked.len());
    for one in locked {
        let near = match one.source {
            None => near_one(nodes, one),
            Some(_) => None,
        };
        ids.push(near.unwrap_or_else(|| {
            let new = id(nodes.len());
            let place = Place::Locked(one.source.clone());
            nodes.push(Node::away(
                Arc::clone(&one.name),
                Some(one.version.clone()),
                place,
            ));
            new
        }));
    }
    for (one, own) in locked.iter().zip(&ids) {
        let edges = one.dependencies.iter().filter_map(|place| ids.get(*place));
        nodes[own.0 as usize].edges.extend(edges.copied());
    }
}
