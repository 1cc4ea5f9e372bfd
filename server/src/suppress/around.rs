//! Lint levels that hold for a file because they stand at the head of a module around it, as
//! `#![allow(…)]` does in the root of a crate.

use ra_ap_syntax::{AstNode, Edition, SourceFile};

use super::attributes;

/// What the heads of the files around one say of lints, the nearest file first.
#[derive(Debug, Default)]
pub(crate) struct Around(Vec<Said>);

#[derive(Debug)]
struct Said {
    lints: Vec<String>,
    is_quiet: bool,
}

impl Around {
    /// The texts are those of the files of the modules around, the nearest first.
    pub(crate) fn read<T: AsRef<str>>(texts: impl Iterator<Item = T>) -> Around {
        let said = texts.flat_map(|text| {
            let head = head(text.as_ref());
            let file = SourceFile::parse(head, Edition::CURRENT);
            let levels = attributes::read(file.tree().syntax(), head).into_iter();
            levels.map(|level| Said {
                lints: level.lints,
                is_quiet: level.quiet,
            })
        });
        Around(said.collect())
    }

    /// Whether a lint is not to be heard.
    pub(super) fn is_quiet(&self, lint: &str) -> bool {
        let mut about = self.0.iter().filter(|said| {
            let mut lints = said.lints.iter();
            lints.any(|name| name == lint)
        });
        about.next().is_some_and(|said| said.is_quiet)
    }
}

/// The lines before the first item: a file's inner attributes stand there, with its comments.
fn head(text: &str) -> &str {
    let is_item = |line: &str| {
        line.starts_with(|c: char| c.is_alphabetic() || c == '_') || line.starts_with("#[")
    };
    let lines = text.split_inclusive('\n');
    let length = lines.take_while(|line| !is_item(line)).map(str::len).sum();
    &text[..length]
}
