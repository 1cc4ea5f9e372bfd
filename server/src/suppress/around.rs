//! Lint levels that hold for a file because of the modules around it: those at the head of a file, as
//! `#![allow(…)]` in the root of a crate, and those in front of `mod name;`.

use ra_ap_syntax::{AstNode, Edition, SourceFile};

use super::attributes;
use crate::program::type_ref::Name;

/// What the files around one say of lints, the nearest file first.
#[derive(Debug, Default)]
pub(crate) struct Around(Vec<Said>);

/// A file that declares a module, of which another file is.
pub(crate) struct FileAround<T> {
    pub(crate) text: T,
    /// The module that leads to the other file.
    pub(crate) module: Name,
}

#[derive(Debug)]
struct Said {
    lints: Vec<String>,
    is_quiet: bool,
}

impl Around {
    /// The files of the modules around, the nearest first.
    pub(crate) fn read<T: AsRef<str>>(files: impl Iterator<Item = FileAround<T>>) -> Around {
        let said = files.flat_map(|file| {
            let text = file.text.as_ref();
            let declared = declaration(text, file.module.as_str()).unwrap_or_default();
            let mut all = said(declared);
            all.extend(said(head(text)));
            all
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

/// The lint levels of a part of a file.
fn said(text: &str) -> Vec<Said> {
    let file = SourceFile::parse(text, Edition::CURRENT);
    let levels = attributes::read(file.tree().syntax(), text).into_iter();
    let said = levels.map(|level| Said {
        lints: level.lints,
        is_quiet: level.quiet,
    });
    said.collect()
}

/// `mod name;` with the lines of attributes and comments in front of it.
fn declaration<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let declared = format!("mod {name};");
    let mut start = 0;
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        let own = end;
        end += line.len();
        let code = line.trim_start();
        if let Some((before, _)) = code.split_once(&declared)
            && (before.is_empty() || before.ends_with([' ', ']']))
        {
            return text.get(start..end);
        }
        // An attribute goes on to the line with its `]`.
        let is_open = text[start..own].matches('[').count() > text[start..own].matches(']').count();
        if !code.starts_with("#[") && !code.starts_with("//") && !is_open {
            start = end;
        }
    }
    None
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
