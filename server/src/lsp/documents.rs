//! The open documents: their texts and versions, as the client knows them.
//!
//! Every method is synchronous and gives out what it owns: no guard of the map leaves this file.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use dashmap::DashMap;
use line_index::{TextRange, TextSize};
use tower_lsp::ls_types::Uri;

use super::positions::{Encoding, Lines, Position};
use crate::syntax::edit::TextEdit;

/// An open document at one version. It never changes: a change makes a new one.
#[derive(Debug)]
pub(crate) struct Document {
    /// The address as the client spells it.
    pub(crate) uri: Uri,
    /// The name of the file for the engine.
    pub(crate) path: Arc<Path>,
    /// Whether its reader wants findings here.
    pub(crate) analysed: bool,
    pub(crate) version: i32,
    pub(crate) text: Arc<str>,
    pub(crate) lines: Lines,
    /// Different for every state of every document: versions start again when one is reopened.
    pub(crate) revision: u64,
}

/// One step of a change: a replacement of a part, or of everything.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    /// The part to replace; `None` for the whole text.
    pub(crate) range: Option<(Position, Position)>,
    pub(crate) text: String,
}

/// What a document has become, and how.
pub(crate) struct Changed {
    pub(crate) document: Arc<Document>,
    /// The edits that lead from the text before to this one, each to be applied to the outcome of
    /// the one before it; empty if the text was replaced as a whole.
    pub(crate) edits: Vec<TextEdit>,
}

/// All open documents.
#[derive(Debug, Default)]
pub(crate) struct Documents {
    open: DashMap<Uri, Arc<Document>>,
    revisions: AtomicU64,
}

impl Documents {
    /// Opens a document, whatever was known of it before.
    pub(crate) fn open(
        &self,
        uri: Uri,
        path: Arc<Path>,
        analysed: bool,
        version: i32,
        text: &str,
    ) -> Arc<Document> {
        let document = Arc::new(Document {
            path,
            analysed,
            version,
            text: text.into(),
            lines: Lines::new(text),
            revision: self.next_revision(),
            uri: uri.clone(),
        });
        self.open.insert(uri, Arc::clone(&document));
        document
    }

    /// Applies changes, one after the other. `None`, and nothing is changed, if the document is
    /// not open or the version is not newer than the one that is known. Versions may leap.
    pub(crate) fn change(
        &self,
        uri: &Uri,
        version: i32,
        changes: Vec<Change>,
        encoding: Encoding,
    ) -> Option<Changed> {
        let mut slot = self.open.get_mut(uri)?;
        if version <= slot.version {
            return None;
        }
        let mut draft = Draft::new(&slot);
        for change in changes {
            draft.apply(change, encoding);
        }
        let document = Arc::new(Document {
            uri: slot.uri.clone(),
            path: Arc::clone(&slot.path),
            analysed: slot.analysed,
            version,
            lines: Lines::new(&draft.text),
            text: draft.text.into(),
            revision: self.next_revision(),
        });
        *slot = Arc::clone(&document);
        Some(Changed {
            document,
            edits: draft.edits.unwrap_or_default(),
        })
    }

    /// Forgets a document, and gives it back.
    pub(crate) fn close(&self, uri: &Uri) -> Option<Arc<Document>> {
        self.open.remove(uri).map(|(_, document)| document)
    }

    /// The document as it is now.
    pub(crate) fn get(&self, uri: &Uri) -> Option<Arc<Document>> {
        self.open.get(uri).map(|slot| Arc::clone(&slot))
    }

    /// All documents as they are now.
    pub(crate) fn all(&self) -> Vec<Arc<Document>> {
        self.open.iter().map(|slot| Arc::clone(&slot)).collect()
    }

    fn next_revision(&self) -> u64 {
        self.revisions.fetch_add(1, Ordering::Relaxed)
    }
}

/// A text on its way to the next version.
struct Draft {
    text: String,
    lines: Lines,
    /// Lines above this one are where `lines` says; an editor with many cursors sends its edits
    /// from the last to the first, and then nothing needs to be counted again.
    lines_known: u32,
    edits: Option<Vec<TextEdit>>,
}

impl Draft {
    fn new(document: &Document) -> Draft {
        Draft {
            text: document.text.to_string(),
            lines: document.lines.clone(),
            lines_known: u32::MAX,
            edits: Some(Vec::new()),
        }
    }

    fn apply(&mut self, change: Change, encoding: Encoding) {
        let Some((start, end)) = change.range else {
            self.text = change.text;
            self.lines_known = 0;
            self.edits = None;
            return;
        };
        let (first, last) = (start.line.min(end.line), start.line.max(end.line));
        if last >= self.lines_known {
            self.lines = Lines::new(&self.text);
        }
        self.lines_known = first;
        let range = self.lines.range(&self.text, (start, end), encoding);
        self.text.replace_range(bytes(range), &change.text);
        if let Some(edits) = &mut self.edits {
            edits.push(TextEdit {
                range,
                new_text: change.text,
            });
        }
    }
}

fn bytes(range: TextRange) -> std::ops::Range<usize> {
    let at = |offset: TextSize| usize::from(offset);
    at(range.start())..at(range.end())
}

#[cfg(test)]
mod tests;
