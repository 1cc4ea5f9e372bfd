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

/// What stands before the first item: a file's inner attributes, with the comments between them.
fn head(text: &str) -> &str {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let end = if rest.starts_with("//") || rest.starts_with("#!/") {
            rest.find('\n')
        } else if rest.starts_with("/*") {
            closing(rest, "/*", "*/")
        } else if rest.starts_with("#!") {
            closing(rest, "[", "]")
        } else {
            None
        };
        match end.and_then(|end| rest.get(end..)) {
            Some(behind) => rest = behind,
            None => return &text[..text.len() - rest.len()],
        }
    }
}

/// Where what opens first is closed, with all that opens in it: the byte behind.
fn closing(text: &str, open: &str, close: &str) -> Option<usize> {
    let mut depth = 0;
    let mut at = 0;
    loop {
        let rest = &text[at..];
        let next = rest.find(close)?;
        match rest.find(open).filter(|opened| *opened < next) {
            Some(opened) => {
                depth += 1;
                at += opened + open.len();
            }
            None => {
                depth -= 1;
                at += next + close.len();
                if depth <= 0 {
                    return Some(at);
                }
            }
        }
    }
}
