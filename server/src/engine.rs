//! The façade that both edges use: change the world, take a snapshot, ask it.
//!
//! One writer swaps an immutable world behind one `Arc`; a [`Snapshot`] is a clone of
//! that `Arc`, so that a reader sees all files as they were at one moment.

pub mod cancel;
pub mod pool;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ra_ap_syntax::TextSize;

use crate::finding::{Card, Finding, Fix, Notice};
use crate::project::FileSource;
use crate::settings::Settings;
use crate::syntax::edit::TextEdit;
pub use cancel::{Cancel, Cancelled};

/// The largest text that is analysed, in bytes.
pub const MAX_FILE_BYTES: u64 = 4 << 20;

/// Owns the world. Cheap to share: every method takes `&self` and returns at once; nothing is
/// parsed or analysed before somebody asks a snapshot.
pub struct Engine {
    world: Mutex<Arc<World>>,
}

struct World {
    files: Arc<dyn FileSource>,
    roots: Vec<PathBuf>,
    settings: Settings,
    open: BTreeMap<Arc<Path>, Arc<str>>,
}

/// What one file's analysis came to.
#[derive(Clone, Debug, Default)]
pub struct Analysis {
    /// Sorted by position, then by rule; suppressed ones too, marked as such.
    pub findings: Vec<Finding>,
    /// Why the file was not analysed, if it was not.
    pub notices: Vec<Notice>,
}

impl Engine {
    /// An engine that reads through `files` whatever is not open.
    pub fn new(files: Arc<dyn FileSource>) -> Engine {
        let world = World {
            files,
            roots: Vec::new(),
            settings: Settings::default(),
            open: BTreeMap::new(),
        };
        Engine {
            world: Mutex::new(Arc::new(world)),
        }
    }

    fn world(&self) -> MutexGuard<'_, Arc<World>> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut World)) {
        change(Arc::make_mut(&mut self.world()));
    }

    /// The folders that the editor opened, or that the terminal was given.
    pub fn set_roots(&self, roots: Vec<PathBuf>) {
        self.change(|world| world.roots = roots);
    }

    /// The settings from now on.
    pub fn set_settings(&self, settings: Settings) {
        self.change(|world| world.settings = settings);
    }

    /// The text of an open file from now on: it was opened, or changed. `edits` are the changes
    /// that lead, one after the other, from the text before to this one, where the caller knows
    /// them; they make parsing quicker.
    pub fn set_text(&self, path: &Path, text: Arc<str>, edits: &[TextEdit]) {
        let _ = edits;
        self.change(|world| {
            world.open.insert(path.into(), text);
        });
    }

    /// The file is no longer open: its text is the disk's again.
    pub fn close(&self, path: &Path) {
        self.change(|world| {
            world.open.remove(path);
        });
    }

    /// Files on disk have changed, appeared or gone, or an open one was saved.
    pub fn disk_changed(&self, paths: &[PathBuf]) {
        let _ = paths;
    }

    /// The world as it is now.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            world: Arc::clone(&self.world()),
        }
    }
}

impl Clone for World {
    fn clone(&self) -> World {
        World {
            files: Arc::clone(&self.files),
            roots: self.roots.clone(),
            settings: self.settings.clone(),
            open: self.open.clone(),
        }
    }
}

/// The world at one moment. Ask it on a thread of [`pool::Pool`]: trees can be deep, and the
/// stacks there are large.
#[derive(Clone)]
pub struct Snapshot {
    world: Arc<World>,
}

impl Snapshot {
    /// The settings of this moment.
    pub fn settings(&self) -> &Settings {
        &self.world.settings
    }

    /// The text of a file: the editor's where it is open, else the disk's.
    ///
    /// # Errors
    /// The sentence says why there is none: not there, not a regular file, not UTF-8.
    pub fn text(&self, path: &Path) -> Result<Arc<str>, String> {
        if let Some(text) = self.world.open.get(path) {
            return Ok(Arc::clone(text));
        }
        let bytes = self
            .world
            .files
            .read(path, MAX_FILE_BYTES)
            .map_err(|error| error.to_string())?;
        String::from_utf8(bytes)
            .map(Arc::from)
            .map_err(|_| "the file is not UTF-8".to_owned())
    }

    /// Everything the rules say about a file.
    ///
    /// # Errors
    /// [`Cancelled`] when `cancel` was set before the work was done.
    pub fn analyse(&self, path: &Path, cancel: &Cancel) -> Result<Analysis, Cancelled> {
        cancel.check()?;
        let _ = path;
        Ok(Analysis::default())
    }

    /// The ways to mend a finding of this snapshot, the best first. Suppressing it is none of them.
    pub fn fixes(&self, finding: &Finding) -> Vec<Fix> {
        let _ = finding;
        Vec::new()
    }

    /// The fix that silences a finding with a comment.
    pub fn suppression(&self, finding: &Finding) -> Option<Fix> {
        let _ = finding;
        None
    }

    /// The card for a byte offset of a file, or `None` where there is nothing about concurrency.
    pub fn card(&self, path: &Path, offset: TextSize) -> Option<Card> {
        let _ = (path, offset);
        None
    }
}
