//! Functions of files that are not at hand, looked into once for all who ask.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustc_hash::{FxHashMap, FxHashSet};

use super::function::{self, FunctionFacts};
use crate::program::items::DefId;

/// More functions than this are not kept: they are looked into again.
const MOST: usize = 4_000;

/// What is known of functions, as long as their text is the same and nothing they name has changed.
#[derive(Default)]
pub(super) struct Others {
    known: Mutex<FxHashMap<DefId, Known>>,
}

struct Known {
    stamp: u64,
    facts: Arc<FunctionFacts>,
}

impl Others {
    /// The facts of a function with that text. `changed` are the declarations that have changed since
    /// a stamp, and `look` finds the facts anew.
    pub(super) fn facts(
        &self,
        def: DefId,
        source: &str,
        stamp: u64,
        changed: impl FnOnce(u64) -> Option<FxHashSet<DefId>>,
        look: impl FnOnce() -> Option<FunctionFacts>,
    ) -> Option<Arc<FunctionFacts>> {
        if let Some(facts) = self.find(def, source, stamp, changed) {
            return Some(facts);
        }
        let facts = Arc::new(look()?);
        let mut known = self.known();
        if known.len() >= MOST {
            known.clear();
        }
        let entry = Known {
            stamp,
            facts: Arc::clone(&facts),
        };
        known.insert(def, entry);
        Some(facts)
    }

    fn find(
        &self,
        def: DefId,
        source: &str,
        stamp: u64,
        changed: impl FnOnce(u64) -> Option<FxHashSet<DefId>>,
    ) -> Option<Arc<FunctionFacts>> {
        let mut known = self.known();
        let known = known.get_mut(&def)?;
        if known.facts.text != function::hash_of(source) {
            return None;
        }
        if known.stamp != stamp {
            let changed = changed(known.stamp)?;
            if known.facts.read.iter().any(|id| changed.contains(id)) {
                return None;
            }
            known.stamp = stamp;
        }
        Some(Arc::clone(&known.facts))
    }

    fn known(&self) -> MutexGuard<'_, FxHashMap<DefId, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
