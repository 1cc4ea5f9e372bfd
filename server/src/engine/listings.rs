//! What is listed of a file: its types, its guards, its calls.

use std::path::Path;

use super::facts::edition_of;
use super::{Cancel, Snapshot};
use crate::flow::calls::{self, Call};
use crate::flow::guards::{self, Guard};
use crate::program::auto_traits::listing::{self, TypeVerdicts};
use crate::program::names::Names;
use crate::syntax::parse::Parsed;

impl Snapshot {
    /// Whether the types that a file declares are Send and Sync.
    ///
    /// # Errors
    /// The sentence says why the file was not read.
    pub(crate) fn auto_traits(&self, path: &Path) -> Result<Vec<TypeVerdicts>, String> {
        let state = self.state(path)?;
        let package = self.package_of(&state);
        let edition = edition_of(package.as_deref());
        let located = self.locate(&state, package.as_deref(), edition);
        let names = Names::new(&located.program);
        Ok(listing::of_file(&names, located.at, &state.text))
    }

    /// The guards of locks in a file's functions.
    ///
    /// # Errors
    /// The sentence says why the file was not read.
    pub(crate) fn guards(&self, path: &Path) -> Result<Vec<Guard>, String> {
        let state = self.state(path)?;
        let facts = self.facts(&state).map_err(|refusal| refusal.to_string())?;
        Ok(
            self.with_context(&state, &facts, &Cancel::default(), |context, _| {
                guards::of_functions(context.bodies, context.functions)
            }),
        )
    }

    /// The calls of a file whose callees matter.
    ///
    /// # Errors
    /// The sentence says why the file was not read.
    pub(crate) fn calls(&self, path: &Path) -> Result<Vec<Call>, String> {
        let state = self.state(path)?;
        let package = self.package_of(&state);
        let edition = edition_of(package.as_deref());
        let tree = match state.parsed(edition) {
            Parsed::Refused(refusal) => return Err(refusal.to_string()),
            Parsed::Tree(tree) => tree,
        };
        let located = self.locate(&state, package.as_deref(), edition);
        let names = Names::new(&located.program);
        let (at, root) = (located.at, tree.root());
        Ok(calls::of_file(&names, at, &root, &state.text, edition))
    }
}
