//! The packages that files belong to, read once.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::FileSource;
use super::manifest::{Package, manifest_of, read_package};

/// The package of a file: that of the nearest `Cargo.toml` in its folder or above.
#[cfg(test)]
pub(crate) fn package_of(files: &dyn FileSource, file: &Path) -> Option<Arc<Package>> {
    let manifest = manifest_of(files, file)?;
    Some(Arc::new(read_package(files, &manifest)))
}

/// Remembers packages until their files change on disk.
#[derive(Debug, Default)]
pub(crate) struct Packages(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    /// The manifest that rules a folder.
    manifests: HashMap<PathBuf, Option<PathBuf>>,
    packages: HashMap<PathBuf, Arc<Package>>,
    /// How often something was forgotten. What was read before that is not remembered after.
    changes: u64,
}

impl Packages {
    /// The package of a file, as [`package_of`] gives it.
    pub(crate) fn package_of(&self, files: &dyn FileSource, file: &Path) -> Option<Arc<Package>> {
        let folder = file.parent()?;
        let (known, changes) = {
            let known = self.known();
            (known.manifests.get(folder).cloned(), known.changes)
        };
        let manifest = known.unwrap_or_else(|| {
            let manifest = manifest_of(files, file);
            self.remember(changes, |known| {
                known.manifests.insert(folder.to_owned(), manifest.clone());
            });
            manifest
        })?;
        if let Some(package) = self.known().packages.get(&manifest) {
            return Some(Arc::clone(package));
        }
        let package = Arc::new(read_package(files, &manifest));
        self.remember(changes, |known| {
            known.packages.insert(manifest, Arc::clone(&package));
        });
        Some(package)
    }

    /// These files were written, appeared or are gone: what was read of them is forgotten.
    pub(crate) fn disk_changed(&self, paths: &[PathBuf]) {
        let mut known = self.known();
        known.changes += 1;
        for path in paths {
            if path.file_name().is_some_and(|name| name == "Cargo.toml") {
                // Members inherit from their workspace, and folders may have a nearer manifest now.
                known.manifests.clear();
                known.packages.clear();
            }
            // A file that appears may be a target.
            known
                .packages
                .retain(|_, package| !path.starts_with(&package.folder));
        }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn remember(&self, changes: u64, remember: impl FnOnce(&mut Known)) {
        let mut known = self.known();
        if known.changes == changes {
            remember(&mut known);
        }
    }
}
