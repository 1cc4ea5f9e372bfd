//! What a request or an analysis looks at: the world of one moment, and who asks.

use std::path::Path;
use std::sync::Arc;

use super::documents::Document;
use super::handshake::Abilities;
use super::settings::Preferences;
use crate::engine::Snapshot;

/// All files as they were when the message came. Taken before a handler first awaits, since a
/// later message may be handled in between.
#[derive(Clone)]
pub(crate) struct View {
    pub(crate) snapshot: Snapshot,
    /// The open documents, with the same texts as in the snapshot.
    pub(crate) open: Vec<Arc<Document>>,
    pub(crate) abilities: Abilities,
    pub(crate) preferences: Arc<Preferences>,
}

impl View {
    /// The open document of that file.
    pub(crate) fn document(&self, path: &Path) -> Option<&Arc<Document>> {
        self.open.iter().find(|document| *document.path == *path)
    }
}
