//! What files on disk declare, remembered until they change.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ra_ap_syntax::Edition;

use super::MAX_FILE_BYTES;
use crate::program::outline::{Outline, of_text};
use crate::project::FileSource;

#[derive(Default)]
pub(crate) struct Outlines(Mutex<HashMap<PathBuf, Option<Arc<Outline>>>>);

impl Outlines {
    /// The outline of the file at a path; `None` where there is none that can be read.
    pub(crate) fn of(
        &self,
        files: &dyn FileSource,
        path: &Path,
        edition: Edition,
    ) -> Option<Arc<Outline>> {
        if let Some(known) = self.known().get(path) {
            return known.clone();
        }
        let outline = read(files, path, edition);
        self.known().insert(path.to_owned(), outline.clone());
        outline
    }

    pub(crate) fn forget(&self, paths: &[PathBuf]) {
        let mut known = self.known();
        for path in paths {
            known.remove(path);
        }
    }

    fn known(&self) -> MutexGuard<'_, HashMap<PathBuf, Option<Arc<Outline>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads the outline of a file.
pub(crate) fn read(files: &dyn FileSource, path: &Path, edition: Edition) -> Option<Arc<Outline>> {
    let bytes = files.read(path, MAX_FILE_BYTES).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    Some(Arc::new(of_text(&text, edition)))
}
