//! What is known of one file: its tree, and what its functions do.

use std::sync::{Arc, OnceLock};

use ra_ap_syntax::Edition;
use rustc_hash::FxHashSet;

use super::declared::Declared;
use super::projects::Located;
use crate::flow::function::{self, Before, FunctionFlow, Wanted};
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
    pub(crate) stamp: u64,
    pub(crate) at: FileAt,
    pub(crate) declared: Declared,
    /// Those that rules can speak of.
    pub(crate) functions: Vec<FunctionFlow>,
    /// Those that cards can speak of too; looked at when the first card asks.
    for_cards: OnceLock<Vec<FunctionFlow>>,
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
        let before = before
            .filter(|before| before.at == located.at)
            .and_then(|before| {
                let changed = located.changed_since(before.stamp)?;
                Some(Before::new(&before.functions, changed))
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
            Wanted::ByRules,
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
            stamp: located.stamp,
            at: located.at,
            declared: located.declared,
            functions,
            for_cards: OnceLock::new(),
            suppressions,
            package: file.package,
            target,
            program: located.program,
        }
    }
}

impl FileFacts {
    /// Every function that a card can speak of. `text` is the file's.
    pub(crate) fn for_cards(&self, text: &str) -> &[FunctionFlow] {
        self.for_cards.get_or_init(|| {
            let file = function::File {
                program: &self.program,
                at: self.at,
                tree: &self.tree,
                text,
                edition: edition_of(self.package.as_deref()),
            };
            let known = Before::new(&self.functions, FxHashSet::default());
            function::all(&file, &known, Wanted::ByCards)
        })
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
