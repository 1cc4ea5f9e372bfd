//! Which names the files of a project have: who looks for all uses of one reads only those files.

use std::hash::{Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use crate::program::crates::FileAt;
use crate::program::items::CrateId;
use crate::program::outline::Outline;
use crate::program::type_ref::Name;

/// The names of a text: numbers that stand for them, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Words(Arc<[u32]>);

impl Words {
    pub(super) fn of(text: &str) -> Words {
        let mut words: Vec<u32> = text
            .split(|c: char| !is_part(c))
            .filter(|word| !word.is_empty())
            .map(number_of)
            .collect();
        words.sort_unstable();
        words.dedup();
        Words(words.into())
    }

    /// Whether the text has the name; now and then of one that it has not.
    pub(super) fn may_have(&self, name: &str) -> bool {
        self.0.binary_search(&number_of(name)).is_ok()
    }
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn number_of(word: &str) -> u32 {
    let mut hasher = FxHasher::default();
    word.hash(&mut hasher);
    // The upper half has seen all of the word.
    (hasher.finish() >> 32) as u32
}

/// The names of all files that were asked for.
#[derive(Default)]
pub(super) struct Index {
    files: Mutex<FxHashMap<FileAt, (Arc<Outline>, Words)>>,
    watched: Mutex<FxHashMap<CrateId, FxHashSet<Name>>>,
    /// The texts of files that were looked at last.
    texts: Mutex<FxHashMap<FileAt, Arc<str>>>,
    /// Another number whenever a function with a watched name was edited.
    version: AtomicU64,
}

impl Index {
    /// The names of a file, of which another outline is made whenever it changes.
    pub(super) fn words(
        &self,
        at: FileAt,
        outline: &Arc<Outline>,
        read: impl FnOnce() -> Option<Arc<str>>,
    ) -> Option<Words> {
        if let Some((known, words)) = self.files().get(&at)
            && Arc::ptr_eq(known, outline)
        {
            return Some(words.clone());
        }
        let words = Words::of(&read()?);
        let entry = (Arc::clone(outline), words.clone());
        self.files().insert(at, entry);
        Some(words)
    }

    /// Whether the names of a file were asked for before.
    pub(super) fn has(&self, at: FileAt) -> bool {
        self.files().contains_key(&at)
    }

    fn files(&self) -> MutexGuard<'_, FxHashMap<FileAt, (Arc<Outline>, Words)>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on it matters to other files of the crate what functions do with that name.
    pub(super) fn watch(&self, krate: CrateId, name: &Name) {
        let mut watched = self.watched();
        let names = watched.entry(krate).or_default();
        if !names.contains(name) {
            names.insert(name.clone());
        }
    }

    pub(super) fn watched_in(&self, krate: CrateId) -> Vec<Name> {
        let watched = self.watched();
        let names = watched.get(&krate);
        names.into_iter().flatten().cloned().collect()
    }

    fn watched(&self) -> MutexGuard<'_, FxHashMap<CrateId, FxHashSet<Name>>> {
        self.watched.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The text that a file had when it was looked at before, if it was. From now on it is this one.
    pub(super) fn exchange(&self, at: FileAt, text: &Arc<str>) -> Option<Arc<str>> {
        let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        texts.insert(at, Arc::clone(text))
    }

    pub(super) fn note_change(&self) {
        self.version.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn version(&self) -> u64 {
        self.version.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_its_words_and_no_parts_of_them() {
        let words = Words::of("struct Größe { total_2: u64 } // r#type, x.y");
        for word in ["struct", "Größe", "total_2", "u64", "type", "x", "y"] {
            assert!(words.may_have(word), "{word}");
        }
        for word in ["total", "Gr", "e", "_2", "z"] {
            assert!(!words.may_have(word), "{word}");
        }
    }
}
