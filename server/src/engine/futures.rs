//! Whether the futures of a file are Send.

use std::path::Path;
use std::sync::Arc;

use super::Snapshot;
use super::facts::edition_of;
use crate::flow::inside::Looking;
use crate::program::auto_traits::listing::{self, FutureVerdict};
use crate::program::crates::FileAt;
use crate::program::names::Names;

impl Snapshot {
    /// The verdicts on the futures that a file makes.
    ///
    /// # Errors
    /// The sentence says why the file was not read.
    pub(crate) fn futures(&self, path: &Path) -> Result<Vec<FutureVerdict>, String> {
        let state = self.state(path)?;
        let package = self.package_of(&state);
        let edition = edition_of(package.as_deref());
        let located = self.locate(&state, package.as_deref(), edition);
        let names = Names::new(&located.program);
        let texts = |at: FileAt| {
            if at == located.at {
                return Some(Arc::clone(&state.text));
            }
            let files = located.program.files(at.krate);
            self.text(&files.files.get(at.file as usize)?.path).ok()
        };
        let bodies = Looking::new(&names, &texts);
        let at = located.at;
        Ok(listing::futures_of_file(&names, &bodies, at, &state.text))
    }
}
