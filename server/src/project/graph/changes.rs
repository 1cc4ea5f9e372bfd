//! When a graph is no longer what the disk says.

use std::path::Path;

use super::Graph;
use crate::project::config::is_config;
use crate::project::manifest::read_package;

impl Graph {
    /// Whether a graph made after this file changed, appeared or went could be another one.
    pub(crate) fn depends_on(&self, path: &Path) -> bool {
        let (Some(name), Some(folder)) = (path.file_name(), path.parent()) else {
            return false;
        };
        let is_above = |folder: &Path| self.root.starts_with(folder);
        if name == "Cargo.lock" {
            return folder == self.root;
        }
        if name == "Cargo.toml" {
            let is_near = |folder: &Path| {
                let known = self.folders().get(folder).copied();
                known.is_some_and(|known| self.is_member(known))
            };
            return folder.starts_with(&self.root) || is_above(folder) || is_near(folder);
        }
        if path.extension().is_some_and(|extension| extension == "rs") {
            return self.has_other_targets(path);
        }
        is_config(path)
            && (self.cargo.as_deref() == Some(folder)
                || folder.ends_with(".cargo") && folder.parent().is_some_and(is_above))
    }

    /// Whether the root file of a target came or went.
    fn has_other_targets(&self, path: &Path) -> bool {
        let package = self.member_of(path).and_then(|member| self.package(member));
        let Some(package) = package else {
            return false;
        };
        let is_known = package.targets.iter().any(|target| target.path == path);
        if is_known || !package.discovers(path) || !self.files.is_file(path) {
            return is_known && !self.files.is_file(path);
        }
        let now = read_package(&*self.files, &package.folder.join("Cargo.toml"));
        now.targets != package.targets
    }
}
