//! Fixes that are made together, and the names that their files import: one must not take a name away
//! that another one has come to need.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use ra_ap_syntax::TextRange;

use super::FileEdit;

/// What becomes of the names of the files by the fixes that were admitted.
#[derive(Default)]
pub(crate) struct Imported {
    taken: BTreeSet<(Arc<Path>, String)>,
    said: BTreeSet<(Arc<Path>, String)>,
}

impl Imported {
    /// Admits a fix by its edits, unless it takes away the import of a name that an admitted one says, or
    /// the other way round.
    pub(crate) fn admit(
        &mut self,
        edits: &[FileEdit],
        text_of: impl Fn(&Path) -> Option<Arc<str>>,
    ) -> bool {
        let mut own = Imported::default();
        for edit in edits {
            let in_file = |name: &str| (Arc::clone(&edit.file), name.to_owned());
            own.said.extend(said(&edit.new_text).map(in_file));
            let text = text_of(&edit.file).unwrap_or_default();
            let kept: BTreeSet<&str> = words(&edit.new_text).map(|(_, word)| word).collect();
            let taken = imported(&text, edit.range);
            let taken = taken.filter(|name| !kept.contains(name));
            own.taken.extend(taken.map(in_file));
        }
        let is_apart = own.taken.is_disjoint(&self.said) && self.taken.is_disjoint(&own.said);
        if is_apart {
            self.taken.append(&mut own.taken);
            self.said.append(&mut own.said);
        }
        is_apart
    }
}

/// The names that a part of a text imports: those at the ends of the paths of a `use`.
fn imported(text: &str, range: TextRange) -> impl Iterator<Item = &str> {
    let (start, end) = (usize::from(range.start()), usize::from(range.end()));
    let inside = text.get(start..end).unwrap_or_default();
    // An item begins behind the end of the one before it.
    let item = text.get(..start).and_then(|before| before.rfind(';'));
    let item = text.get(item.map_or(0, |at| at + 1)..end);
    let is_use = |line: &str| {
        let line = line.trim_start();
        line.starts_with("use ") || line.starts_with("pub") && line.contains(" use ")
    };
    let is_import = item.is_some_and(|item| item.lines().any(is_use));
    words(inside)
        .filter(move |(at, word)| is_import && !inside[at + word.len()..].starts_with("::"))
        .map(|(_, word)| word)
        .filter(|word| !matches!(*word, "use" | "pub"))
}

/// The names that a text says without a path before them.
fn said(text: &str) -> impl Iterator<Item = &str> {
    words(text)
        .filter(|(at, _)| !text[..*at].ends_with("::"))
        .map(|(_, word)| word)
}

/// Each word, and where it starts.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let parts = text.split_inclusive(move |c| !is_part(c));
    parts
        .scan(0, move |end, part| {
            let start = *end;
            *end += part.len();
            Some((start, part.trim_end_matches(|c| !is_part(c))))
        })
        .filter(|(_, word)| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "use std::sync::{\n    Arc, Mutex,\n};\npub use a::Queue;\n\nstruct S {\n    a: Mutex<u8>,\n}\n";

    /// Whether two fixes go together, each given by what it replaces and by what.
    fn go_together(first: &[(&str, &str)], second: &[(&str, &str)]) -> bool {
        let edits = |fix: &[(&str, &str)]| -> Vec<FileEdit> {
            let edit = |(old, new): &(&str, &str)| {
                let start = u32::try_from(TEXT.find(old).expect("it is there")).expect("small");
                let end = start + u32::try_from(old.len()).expect("small");
                FileEdit {
                    file: Path::new("a.rs").into(),
                    range: TextRange::new(start.into(), end.into()),
                    new_text: (*new).to_owned(),
                }
            };
            fix.iter().map(edit).collect()
        };
        let text = |_: &Path| Some(Arc::from(TEXT));
        let mut both = Imported::default();
        assert!(both.admit(&edits(first), text));
        both.admit(&edits(second), text)
    }

    #[test]
    fn a_name_that_one_takes_away_and_the_other_needs() {
        let needs = [("a: ", "b: Mutex<u8>, a: ")];
        for takes in [
            (" Mutex,", ""),
            ("Arc, Mutex", "Arc"),
            ("use std::sync::{\n    Arc, Mutex,\n};\n", ""),
        ] {
            assert!(!go_together(&[takes], &needs), "{takes:?}");
            assert!(!go_together(&needs, &[takes]), "{takes:?}");
        }
        let queue = [("pub use a::Queue;\n", "")];
        assert!(!go_together(&queue, &[("a: ", "b: Queue, a: ")]));
    }

    #[test]
    fn what_says_it_by_its_path_or_takes_nothing_away() {
        for (first, second) in [
            ((" Mutex,", ""), ("a: ", "b: std::sync::Mutex<u8>, a: ")),
            ((" Mutex,", ""), ("a: ", "b: sync::Arc<u8>, a: ")),
            (("Arc, Mutex", "Mutex, Arc"), ("a: ", "b: Mutex<u8>, a: ")),
            (
                ("Mutex<u8>", "u8"),
                ("struct", "struct T(Mutex<u8>);\nstruct"),
            ),
        ] {
            assert!(go_together(&[first], &[second]), "{first:?} {second:?}");
        }
    }
}
