//! What files on disk declare, remembered until they change.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ra_ap_syntax::Edition;

use super::MAX_FILE_BYTES;
use crate::program::outline::{Outline, of_text};
use crate::project::FileSource;

#[derive(Default)]
pub(crate) struct Outlines(Mutex<Known>);

#[derive(Default)]
struct Known {
    outlines: HashMap<PathBuf, Option<Arc<Outline>>>,
    /// How often something was forgotten. What was read before that is not remembered after.
    changes: u64,
}

impl Outlines {
    /// The outline of the file at a path; `None` where there is none that can be read.
    pub(crate) fn of(
        &self,
        files: &dyn FileSource,
        path: &Path,
        edition: Edition,
    ) -> Option<Arc<Outline>> {
        let changes = {
            let known = self.known();
            if let Some(outline) = known.outlines.get(path) {
                return outline.clone();
            }
            known.changes
        };
        let outline = read(files, path, edition);
        let mut known = self.known();
        if known.changes == changes {
            known.outlines.insert(path.to_owned(), outline.clone());
        }
        outline
    }

    pub(crate) fn forget(&self, paths: &[PathBuf]) {
        let mut known = self.known();
        known.changes += 1;
        for path in paths {
            known.outlines.remove(path);
        }
    }

    /// How often something was forgotten so far.
    pub(crate) fn changes(&self) -> u64 {
        self.known().changes
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads the outline of a file.
pub(crate) fn read(files: &dyn FileSource, path: &Path, edition: Edition) -> Option<Arc<Outline>> {
    let bytes = files.read(path, MAX_FILE_BYTES).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    Some(Arc::new(of_text(&text, edition)))
}
