//! One version of one file: its text, its tree, what it declares, and the newest facts about it.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use ra_ap_syntax::Edition;

use super::facts::FileFacts;
use crate::program::outline::{self, Outline};
use crate::syntax::edit::TextEdit;
use crate::syntax::parse::{Parsed, Tree, parse};
use crate::syntax::reparse::reparse;
use crate::syntax::replaced::Replaced;

/// One version of one file, and what has been found out about it.
pub(super) struct FileState {
    pub(super) path: Arc<Path>,
    pub(super) text: Arc<str>,
    before: Option<Before>,
    parsed: OnceLock<Parsed>,
    outline: OnceLock<Arc<Outline>>,
    /// The newest facts about this text, or about an earlier one: what they know of functions that
    /// did not change is used again.
    facts: Mutex<Option<(Known, Arc<FileFacts>)>>,
}

/// An earlier text, what is known of it, and the edits that lead from it to this one.
struct Before {
    tree: Tree,
    outline: Option<Arc<Outline>>,
    text: Arc<str>,
    edits: Vec<TextEdit>,
}

/// What facts are about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    ThisText,
    EarlierText,
}

impl FileState {
    pub(super) fn new(path: Arc<Path>, text: Arc<str>) -> FileState {
        FileState {
            path,
            text,
            before: None,
            parsed: OnceLock::new(),
            outline: OnceLock::new(),
            facts: Mutex::default(),
        }
    }

    pub(super) fn facts(&self) -> MutexGuard<'_, Option<(Known, Arc<FileFacts>)>> {
        self.facts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn outline(&self, edition: Edition) -> &Arc<Outline> {
        self.outline.get_or_init(|| {
            let moved = self.before.as_ref().and_then(|before| {
                let outline = before.outline.as_ref()?;
                let in_item = || {
                    let Parsed::Tree(tree) = self.parsed(edition) else {
                        return None;
                    };
                    let replaced = Replaced::between(&before.text, &self.text)?;
                    outline.after_in_item(replaced, tree, &self.text, edition)
                };
                outline
                    .after(&before.text, &before.edits, edition)
                    .or_else(in_item)
            });
            let read = || match self.parsed(edition) {
                Parsed::Tree(tree) => outline::of_tree(tree, &self.text, edition),
                Parsed::Refused(_) => outline::of_text(&self.text, edition),
            };
            Arc::new(moved.unwrap_or_else(read))
        })
    }

    /// The state after an edit of this one.
    pub(super) fn edited(&self, text: Arc<str>, edits: &[TextEdit]) -> FileState {
        let mut next = FileState::new(Arc::clone(&self.path), text);
        next.before = match (self.parsed.get(), &self.before) {
            (Some(Parsed::Tree(tree)), _) => Some(Before {
                tree: tree.clone(),
                outline: self.outline.get().cloned(),
                text: Arc::clone(&self.text),
                edits: edits.to_vec(),
            }),
            (Some(Parsed::Refused(_)), _) | (None, None) => None,
            (None, Some(before)) => Some(Before {
                tree: before.tree.clone(),
                outline: before.outline.clone(),
                text: Arc::clone(&before.text),
                edits: before.edits.iter().chain(edits).cloned().collect(),
            }),
        };
        let earlier = self.facts().as_ref().map(|(_, facts)| Arc::clone(facts));
        next.facts = Mutex::new(earlier.map(|facts| (Known::EarlierText, facts)));
        next
    }

    pub(super) fn parsed(&self, edition: Edition) -> &Parsed {
        self.parsed.get_or_init(|| match &self.before {
            Some(before) => {
                let Before {
                    tree, text, edits, ..
                } = before;
                reparse(tree, text, edits, &self.text, edition)
            }
            None => parse(&self.text, edition),
        })
    }
}
