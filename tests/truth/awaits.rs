//! The guards that live at an await, as `threadwise guards` has them and as clippy has.
//!
//! Clippy reports what the compiler stores in a future. That is not the same as what is held there: each
//! difference stands in `awaits/judged.tsv`, with who is right and why.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::tables;

/// A guard, by where it is bound: the file, the line, and the name that stands there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Bound {
    pub(super) krate: String,
    pub(super) file: String,
    pub(super) line: u64,
}

impl Bound {
    pub(super) fn about(&self) -> String {
        format!("{} {}:{}", self.krate, self.file, self.line)
    }
}

/// What clippy says lives at an await, by crate.
pub(super) fn clippys() -> BTreeSet<Bound> {
    bounds("awaits/clippy.tsv").into_keys().collect()
}

/// The differences that were judged: who is right, and why.
pub(super) fn judged() -> BTreeMap<Bound, String> {
    bounds("awaits/judged.tsv")
}

/// The rows of a table that starts with a crate, a file and a line, each with what follows.
fn bounds(table: &str) -> BTreeMap<Bound, String> {
    let rows = tables::rows(table).into_iter().map(|row| {
        let mut cells = row.splitn(4, '\t');
        let mut cell = || cells.next().unwrap_or_default().to_owned();
        let (krate, file, line) = (cell(), cell(), cell());
        let line = line
            .parse()
            .unwrap_or_else(|_| panic!("{table}: no line: {row}"));
        (Bound { krate, file, line }, cell())
    });
    rows.collect()
}

/// The files of a crate that were compiled when clippy was asked.
pub(super) fn compiled(krate: &str) -> BTreeSet<String> {
    let rows = tables::rows("awaits/compiled.tsv");
    let row = rows.iter().find_map(|row| {
        let (name, files) = row.split_once('\t')?;
        (name == krate).then(|| files.split(' ').map(str::to_owned).collect())
    });
    row.unwrap_or_default()
}

/// The guards that we say are held at an await, in files that were compiled.
pub(super) fn ours(krate: &str, printed: &str) -> BTreeSet<Bound> {
    let compiled = compiled(krate);
    printed
        .lines()
        .filter_map(|line| {
            let guard: Value = serde_json::from_str(line).expect("one object a line");
            let file = guard["file"].as_str()?.replace('\\', "/");
            let is_held = guard["awaits"]
                .as_array()
                .is_some_and(|awaits| !awaits.is_empty());
            (is_held && compiled.contains(&file)).then(|| Bound {
                krate: krate.to_owned(),
                file,
                line: guard["start_line"].as_u64().unwrap_or_default(),
            })
        })
        .collect()
}
