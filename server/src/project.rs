//! What is on disk: files, manifests, editions, targets.

pub(crate) mod dependencies;
pub(crate) mod manifest;
#[cfg(test)]
pub(crate) mod memory;
pub(crate) mod packages;
pub(crate) mod targets;
#[cfg(test)]
mod tests;

use std::io;
use std::path::{Path, PathBuf};

/// The only door to the disk. The engine reads through it, and never writes.
pub trait FileSource: Send + Sync {
    /// The bytes of a regular file. A device, a pipe or a folder is an error, and so is a file
    /// larger than `limit` bytes.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;
    /// Whether a regular file stands there.
    fn is_file(&self, path: &Path) -> bool;
    /// The entries of a folder, sorted; empty where there is none.
    fn entries(&self, path: &Path) -> Vec<PathBuf>;
}

/// The real disk.
#[derive(Debug, Default)]
pub struct Disk;

impl FileSource for Disk {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let metadata = std::fs::metadata(path)?;
        if !metadata.is_file() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "not a regular file",
            ));
        }
        if metadata.len() > limit {
            return Err(io::Error::new(
                io::ErrorKind::FileTooLarge,
                "the file is too large",
            ));
        }
        std::fs::read(path)
    }

    fn is_file(&self, path: &Path) -> bool {
        std::fs::metadata(path).is_ok_and(|metadata| metadata.is_file())
    }

    fn entries(&self, path: &Path) -> Vec<PathBuf> {
        let Ok(entries) = std::fs::read_dir(path) else {
            return Vec::new();
        };
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        paths
    }
}
