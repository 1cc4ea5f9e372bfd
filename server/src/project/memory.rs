//! Files that exist in a test only.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use super::{FileSource, Stamp};

/// Files in memory; folders exist where files are in them.
#[derive(Debug, Default)]
pub(crate) struct MemoryFiles {
    files: Mutex<BTreeMap<PathBuf, Vec<u8>>>,
    reads: AtomicUsize,
}

impl MemoryFiles {
    /// Files with these paths and texts.
    pub(crate) fn new(files: &[(&str, &str)]) -> MemoryFiles {
        let memory = MemoryFiles::default();
        for (path, text) in files {
            memory.write(path, text);
        }
        memory
    }

    /// Writes one file.
    pub(crate) fn write(&self, path: &str, text: &str) {
        self.with(|files| files.insert(path.into(), text.into()));
    }

    /// Removes one file.
    pub(crate) fn remove(&self, path: &str) {
        self.with(|files| files.remove(Path::new(path)));
    }

    /// How many files were read so far.
    pub(crate) fn reads(&self) -> usize {
        self.reads.load(Ordering::Relaxed)
    }

    fn with<T>(&self, work: impl FnOnce(&mut BTreeMap<PathBuf, Vec<u8>>) -> T) -> T {
        work(&mut self.files.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl FileSource for MemoryFiles {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.reads.fetch_add(1, Ordering::Relaxed);
        let bytes = self.with(|files| files.get(path).cloned());
        let bytes = bytes.ok_or(io::ErrorKind::NotFound)?;
        if bytes.len() as u64 > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn is_file(&self, path: &Path) -> bool {
        self.with(|files| files.contains_key(path))
    }

    fn stamp(&self, path: &Path) -> Option<Stamp> {
        let bytes = self.with(|files| files.get(path).cloned())?;
        // Time passes with what is written.
        let sum = bytes.iter().fold(0, |sum: u32, byte| {
            sum.wrapping_mul(31).wrapping_add(u32::from(*byte))
        });
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(sum.into());
        Some((time, bytes.len() as u64))
    }

    fn entries(&self, path: &Path) -> Vec<PathBuf> {
        let entries: BTreeSet<PathBuf> = self.with(|files| {
            // Paths are sorted by their parts: what is inside stands together.
            let after = files.range(path.to_owned()..).map(|(file, _)| file);
            after
                .map_while(|file| file.strip_prefix(path).ok())
                .filter_map(|inside| Some(path.join(inside.components().next()?)))
                .collect()
        });
        entries.into_iter().collect()
    }
}
