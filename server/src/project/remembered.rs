//! Files, and what they were like when they were read: who is not told of changes can compare.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{FileSource, Homes, Stamp};

/// More files and folders than this are not remembered: each costs a look at every comparison.
const MAX_REMEMBERED: usize = 50_000;

/// A source of files that remembers the stamps of what was asked for.
pub(crate) struct Remembered {
    files: Arc<dyn FileSource>,
    /// What cargo has unpacked does not change.
    unpacked: Option<PathBuf>,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    files: HashMap<PathBuf, Option<Stamp>>,
    folders: HashMap<PathBuf, Vec<PathBuf>>,
}

impl Remembered {
    /// The same files. What lies in the homes is not remembered.
    pub(crate) fn new(files: Arc<dyn FileSource>, homes: &Homes) -> Remembered {
        Remembered {
            files,
            unpacked: homes.cargo.clone(),
            seen: Mutex::default(),
        }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_unpacked(&self, path: &Path) -> bool {
        self.unpacked
            .as_ref()
            .is_some_and(|home| path.starts_with(home))
    }

    /// Called before the file is read: a change in between is then noticed, once too often.
    fn remember(&self, path: &Path) {
        if self.is_unpacked(path) || self.seen().files.len() >= MAX_REMEMBERED {
            return;
        }
        let stamp = self.files.stamp(path);
        self.seen().files.insert(path.to_owned(), stamp);
    }
}

impl FileSource for Remembered {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.remember(path);
        self.files.read(path, limit)
    }

    fn is_file(&self, path: &Path) -> bool {
        self.remember(path);
        self.files.is_file(path)
    }

    fn entries(&self, path: &Path) -> Vec<PathBuf> {
        let entries = self.files.entries(path);
        if !self.is_unpacked(path) && self.seen().folders.len() < MAX_REMEMBERED {
            self.seen().folders.insert(path.to_owned(), entries.clone());
        }
        entries
    }

    fn canonical(&self, path: &Path) -> PathBuf {
        self.files.canonical(path)
    }

    fn stamp(&self, path: &Path) -> Option<Stamp> {
        self.files.stamp(path)
    }

    fn changed(&self) -> Vec<PathBuf> {
        let (files, folders) = {
            let seen = self.seen();
            (seen.files.clone(), seen.folders.clone())
        };
        let mut changed = Vec::new();
        for (path, before) in files {
            let now = self.files.stamp(&path);
            if now != before {
                self.seen().files.insert(path.clone(), now);
                changed.push(path);
            }
        }
        for (folder, before) in folders {
            let now = self.files.entries(&folder);
            let come = now.iter().filter(|entry| !before.contains(entry));
            for entry in come {
                // A folder that appears may be a package.
                let manifest = entry.join("Cargo.toml");
                changed.extend(self.files.is_file(&manifest).then_some(manifest));
                changed.push(entry.clone());
            }
            changed.extend(before.iter().filter(|entry| !now.contains(entry)).cloned());
            self.seen().folders.insert(folder, now);
        }
        changed.sort();
        changed.dedup();
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::super::memory::MemoryFiles;
    use super::*;

    fn paths(paths: &[&str]) -> Vec<PathBuf> {
        paths.iter().map(PathBuf::from).collect()
    }

    #[test]
    fn what_was_asked_for_and_is_different_now_is_told_once() {
        let disk = Arc::new(MemoryFiles::new(&[
            ("/p/src/lib.rs", "mod a;"),
            ("/p/src/other.rs", ""),
            ("/h/registry/a.rs", ""),
        ]));
        let homes = Homes {
            cargo: Some("/h".into()),
        };
        let files = Remembered::new(Arc::clone(&disk) as _, &homes);
        let read = |path: &str| drop(files.read(Path::new(path), 100));
        read("/p/src/lib.rs");
        read("/h/registry/a.rs");
        assert!(!files.is_file(Path::new("/p/src/a.rs")));
        assert_eq!(files.changed(), paths(&[]));
        disk.write("/p/src/lib.rs", "mod b;");
        disk.write("/p/src/a.rs", "");
        disk.write("/p/src/other.rs", "mod c;");
        disk.write("/h/registry/a.rs", "mod c;");
        assert_eq!(files.changed(), paths(&["/p/src/a.rs", "/p/src/lib.rs"]));
        assert_eq!(files.changed(), paths(&[]));
        disk.remove("/p/src/a.rs");
        assert_eq!(files.changed(), paths(&["/p/src/a.rs"]));
    }

    #[test]
    fn what_comes_into_a_folder_and_what_goes_is_told() {
        let disk = Arc::new(MemoryFiles::new(&[("/p/crates/a/Cargo.toml", "")]));
        let files = Remembered::new(Arc::clone(&disk) as _, &Homes::default());
        files.entries(Path::new("/p/crates"));
        disk.write("/p/crates/b/Cargo.toml", "");
        let came = paths(&["/p/crates/b", "/p/crates/b/Cargo.toml"]);
        assert_eq!(files.changed(), came);
        disk.remove("/p/crates/b/Cargo.toml");
        assert_eq!(files.changed(), paths(&["/p/crates/b"]));
        assert_eq!(files.changed(), paths(&[]));
    }
}
