//! How much of the world was read so far.

use std::collections::BTreeSet;

use super::Snapshot;

/// What the answers so far needed. More is read when a name leads there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Extent {
    /// Crates of which a source file was read, those of dependencies too.
    pub(crate) crates: usize,
    /// Their files. One that two crates have for a module counts once.
    pub(crate) files: usize,
}

impl Snapshot {
    /// How much was read so far. Reads nothing itself.
    pub(crate) fn extent(&self) -> Extent {
        let mut extent = Extent::default();
        let mut files = BTreeSet::new();
        for tree in self.world.projects.trees() {
            if !tree.files.is_empty() {
                extent.crates += 1;
                files.extend(tree.files.iter().map(|file| file.path.clone()));
            }
        }
        extent.files = files.len();
        extent
    }
}
