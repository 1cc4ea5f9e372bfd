//! What is known of one file: its tree, and what its functions do.

use std::sync::Arc;

use ra_ap_syntax::Edition;

use super::declared::Declared;
use super::kept::Kept;
use super::projects::{Changes, Located};
use crate::flow::bodies::Remembered;
use crate::flow::function::{self, Before, Functions};
use crate::program::crates::{FileAt, Program};
use crate::project::manifest::Package;
use crate::project::targets::TargetKind;
use crate::suppress::Suppressions;
use crate::syntax::parse::Tree;

/// The facts about one file. Plain data, shared between threads.
pub(crate) struct FileFacts {
    pub(crate) tree: Tree,
    pub(crate) program: Arc<Program>,
    /// Facts with the same stamp were found among the same declarations.
    pub(crate) changes: Changes,
    /// What is known of the project's other functions.
    pub(crate) remembered: Arc<Remembered>,
    pub(crate) at: FileAt,
    pub(crate) declared: Declared,
    pub(crate) functions: Functions,
    /// What was found in them.
    pub(crate) kept: Arc<Kept>,
    pub(crate) suppressions: Suppressions,
    pub(crate) package: Option<Arc<Package>>,
    pub(crate) target: TargetKind,
}

impl FileFacts {
    pub(crate) fn new(
        file: File<'_>,
        tree: Tree,
        located: Located,
        before: Option<&FileFacts>,
    ) -> FileFacts {
        let root = tree.root();
        let before = before.filter(|before| before.at == located.at);
        let kept = before.map(|before| Arc::clone(&before.kept));
        let before = before
            .and_then(|before| {
                let changed = located.changes.since(before.changes.stamp)?;
                let is_same = changed.is_empty();
                Some(Before::new(&before.functions, changed, is_same))
            })
            .unwrap_or_default();
        let functions = function::all(
            &function::File {
                program: &located.program,
                at: located.at,
                tree: &tree,
                text: file.text,
                edition: file.edition,
            },
            &before,
        );
        let mut suppressions = Suppressions::new(&root, file.text);
        if let Some(package) = &file.package {
            suppressions = suppressions.with_package(package);
        }
        let target = file
            .package
            .as_ref()
            .map_or(TargetKind::Unknown, |package| package.kind_of(file.path));
        FileFacts {
            tree,
            changes: located.changes,
            remembered: located.remembered,
            at: located.at,
            declared: located.declared,
            functions,
            kept: kept.unwrap_or_default(),
            suppressions,
            package: file.package,
            target,
            program: located.program,
        }
    }
}

/// A file, and the package it belongs to.
pub(crate) struct File<'a> {
    pub(crate) path: &'a std::path::Path,
    pub(crate) text: &'a str,
    pub(crate) edition: Edition,
    pub(crate) package: Option<Arc<Package>>,
}

/// The edition of a file: its package's, or the newest where there is none.
pub(crate) fn edition_of(package: Option<&Package>) -> Edition {
    package.map_or(Edition::CURRENT, |package| package.edition)
}
