//! What is known of one file: its tree, what it declares, and what its functions do.

use std::path::Path;
use std::sync::Arc;

use ra_ap_syntax::{AstNode, Edition};

use crate::flow::{self, function, function::FunctionFlow};
use crate::program::items::OWN;
use crate::program::names::{Names, Program};
use crate::project::manifest::Package;
use crate::project::targets::TargetKind;
use crate::suppress::Suppressions;
use crate::syntax::parse::Tree;

/// The facts about one file. Plain data, shared between threads.
pub(crate) struct FileFacts {
    pub(crate) tree: Tree,
    pub(crate) program: Program,
    pub(crate) functions: Vec<FunctionFlow>,
    pub(crate) suppressions: Suppressions,
    pub(crate) package: Option<Arc<Package>>,
    pub(crate) target: TargetKind,
}

impl FileFacts {
    pub(crate) fn new(
        path: &Arc<Path>,
        text: &str,
        tree: Tree,
        package: Option<Arc<Package>>,
        edition: Edition,
    ) -> FileFacts {
        let file = tree.file();
        let program = flow::program_of_file(&file, text);
        let names = Names::new(&program);
        let functions = function::all(&names, OWN, file.syntax(), text, edition);
        let mut suppressions = Suppressions::new(file.syntax(), text);
        if let Some(package) = &package {
            suppressions = suppressions.with_package(package);
        }
        let target = package
            .as_ref()
            .map_or(TargetKind::Unknown, |package| package.kind_of(path));
        FileFacts {
            tree,
            program,
            functions,
            suppressions,
            package,
            target,
        }
    }
}

/// The edition of a file: its package's, or the newest where there is none.
pub(crate) fn edition_of(package: Option<&Package>) -> Edition {
    package.map_or(Edition::CURRENT, |package| package.edition)
}
