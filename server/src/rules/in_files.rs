//! One change in several files: what becomes of each, its imports among it.

use std::collections::BTreeMap;

use ra_ap_syntax::TextRange;

use super::context::Context;
use super::imports::Imports;
use crate::finding::FileEdit;
use crate::program::crates::FileAt;

/// The change.
pub(super) struct InFiles<'a>(Vec<InFile<'a>>);

/// What becomes of one file.
pub(super) struct InFile<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) imports: Imports<'a>,
    edits: Vec<FileEdit>,
    /// For names that may be needed no more, where they are not named any more.
    gone: BTreeMap<String, Vec<TextRange>>,
}

impl<'a> InFiles<'a> {
    /// A change of these files, and of no others.
    pub(super) fn new(files: &'a [Context<'a>]) -> InFiles<'a> {
        let files = files.iter().map(|context| InFile {
            context,
            imports: Imports::new(context),
            edits: Vec::new(),
            gone: BTreeMap::new(),
        });
        InFiles(files.collect())
    }

    /// `None` for a file that is none of those.
    pub(super) fn at(&mut self, at: FileAt) -> Option<&mut InFile<'a>> {
        self.0.iter_mut().find(|file| file.context.at == at)
    }

    /// One of the files.
    pub(super) fn any(&self) -> Option<&'a Context<'a>> {
        self.0.first().map(|file| file.context)
    }

    /// All edits, the imports' last in each file.
    pub(super) fn edits(self) -> Vec<FileEdit> {
        let files = self.0.into_iter();
        let edits = files.flat_map(|file| {
            let mut imports = file.imports;
            for (name, places) in &file.gone {
                imports.no_longer(name, places);
            }
            imports.no_longer_said(&file.edits);
            file.edits.into_iter().chain(imports.edits())
        });
        edits.collect()
    }
}

impl InFile<'_> {
    /// A range becomes another text.
    pub(super) fn edit(&mut self, range: TextRange, text: impl Into<String>) {
        self.edits.push(self.context.edit(range, text));
    }

    /// A range goes in which a name is written.
    pub(super) fn gone(&mut self, name: &str, range: TextRange) {
        self.gone.entry(name.to_owned()).or_default().push(range);
    }
}
