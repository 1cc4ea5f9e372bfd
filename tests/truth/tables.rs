//! The tables beside this file, and the crates they speak of.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::calls::Names;

/// The folder of the tables.
pub(super) fn folder() -> PathBuf {
    project().join("tests/truth")
}

/// Where `fetch` puts the sources. `complete.json` is written last, so it stands for the whole.
pub(super) fn sources() -> PathBuf {
    let sources = project().join(".tools/truth");
    assert!(
        sources.join("complete.json").is_file(),
        "the sources are not there: run tests/truth/fetch first"
    );
    sources
}

/// The rows of a table below its head.
pub(super) fn rows(table: &str) -> Vec<String> {
    let text = fs::read_to_string(folder().join(table));
    let text = text.unwrap_or_else(|error| panic!("tests/truth/{table}: {error}"));
    text.lines().skip(1).map(str::to_owned).collect()
}

/// The rows of a table of one crate, whose first cell is a file: an empty one is that of the row above.
pub(super) fn rows_by_file(table: &str) -> Vec<String> {
    let mut last = String::new();
    rows(table)
        .into_iter()
        .map(|row| {
            let (file, rest) = row.split_once('\t').expect("more than one cell");
            if !file.is_empty() {
                last = file.to_owned();
            }
            format!("{last}\t{rest}")
        })
        .collect()
}

/// A crate, and the features it was compiled with as arguments, where a question was asked about it.
pub(super) struct Asked {
    pub(super) folder: String,
    pub(super) features: Vec<String>,
}

/// The crates that were asked about by the question in this column of `crates.tsv`.
pub(super) fn crates(column: usize) -> Vec<Asked> {
    rows("crates.tsv")
        .iter()
        .filter_map(|row| {
            let cells: Vec<&str> = row.split('\t').collect();
            let [folder, ..] = cells[..] else { return None };
            let arguments = *cells.get(column)?;
            (arguments != "-").then(|| Asked {
                folder: folder.to_owned(),
                features: features(arguments),
            })
        })
        .collect()
}

/// Cargo's arguments, less what says which target: all targets have the same features.
fn features(arguments: &str) -> Vec<String> {
    let mut words = arguments.split(' ');
    let mut features = Vec::new();
    while let Some(word) = words.next() {
        match word {
            "default" => {}
            "--bin" => _ = words.next(),
            word => features.push(word.to_owned()),
        }
    }
    features
}

/// What `callees.txt` and `aliases.tsv` say.
pub(super) fn names() -> Names {
    let counted = rows("callees.txt");
    let aliases = rows("aliases.tsv");
    Names {
        counted: (counted.into_iter())
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .collect(),
        aliases: (aliases.iter())
            .map(|row| {
                let (printed, public) = row.split_once('\t').expect("two cells");
                (printed.to_owned(), public.to_owned())
            })
            .collect(),
    }
}

/// The callees of `callees.txt` that block.
pub(super) fn blocking() -> BTreeSet<String> {
    let lines = rows("callees.txt");
    let mut section = lines
        .iter()
        .skip_while(|line| line.as_str() != "# Blocking calls.")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .cloned()
        .collect::<BTreeSet<String>>();
    assert!(!section.is_empty(), "callees.txt has no blocking calls");
    section.extend(ALSO.iter().map(|path| (*path).to_owned()));
    section
}

/// Callees of other sections of `callees.txt` that block as well.
const ALSO: &[&str] = &[
    "std::sync::mpsc::Receiver::recv",
    "std::sync::mpsc::Receiver::recv_timeout",
    "std::sync::mpsc::Receiver::iter",
    "std::sync::mpsc::SyncSender::send",
    "crossbeam_channel::Receiver::recv",
    "crossbeam_channel::Receiver::recv_timeout",
    "flume::Receiver::recv",
    "flume::Receiver::recv_timeout",
    "tokio::runtime::Runtime::block_on",
    "tokio::runtime::Handle::block_on",
    "futures_executor::block_on",
    "tokio::sync::Mutex::blocking_lock",
    "tokio::sync::RwLock::blocking_read",
    "tokio::sync::RwLock::blocking_write",
    "tokio::sync::mpsc::Sender::blocking_send",
    "tokio::sync::mpsc::Receiver::blocking_recv",
    "tokio::sync::mpsc::UnboundedReceiver::blocking_recv",
    "tokio::sync::oneshot::Receiver::blocking_recv",
    "tokio::sync::broadcast::Receiver::blocking_recv",
    "async_channel::Sender::send_blocking",
    "async_channel::Receiver::recv_blocking",
];

/// The calls of a crate that block in async code and are spared all the same, each for a reason.
pub(super) fn spared(folder: &str) -> BTreeSet<String> {
    let of_it = |row: &String| {
        let cells: Vec<&str> = row.split('\t').collect();
        let [name, about, why] = cells[..] else {
            panic!("three cells, with tabs between them: {row}");
        };
        assert!(!why.trim().is_empty(), "what is spared has a reason: {row}");
        (name == folder).then(|| about.to_owned())
    };
    rows("spared.tsv").iter().filter_map(of_it).collect()
}

/// What is wrong as the compiler has it, and why it may be: by question and crate.
pub(super) fn disputed(question: &str, folder: &str) -> Vec<String> {
    let of_it = |row: &String| {
        let cells: Vec<&str> = row.split('\t').collect();
        let [asked, name, about, why] = cells[..] else {
            panic!("four cells, with tabs between them: {row}");
        };
        assert!(
            !why.trim().is_empty(),
            "what is disputed has a reason: {row}"
        );
        (asked == question && name == folder).then(|| about.to_owned())
    };
    rows("disputed.tsv").iter().filter_map(of_it).collect()
}

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the package lies in the project")
}
