//! What was found before, so that old code does not drown what is new.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::cli::files::File;
use crate::cli::names::{Names, whole};
use crate::cli::output::Output;
use crate::finding::Finding;
use crate::report::source::Source;
use crate::report::{fingerprint, plural};

/// The baseline that `check` compares with, or writes.
#[derive(clap::Args)]
// `check` has the group of this name.
#[group(skip)]
pub(super) struct Arguments {
    /// Say nothing of what this file has recorded: it is neither shown nor does it make the command
    /// fail. A finding is known again by its file, its rule and the code of its first line, wherever
    /// in the file that stands now
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Record everything that is found now in the file that --baseline names, instead of reporting it
    #[arg(long, requires = "baseline")]
    update_baseline: bool,
}

/// What a baseline knows.
pub(super) struct Baseline {
    /// Names of files start here.
    folder: Names,
    /// How often a finding is known, by file.
    known: BTreeMap<String, BTreeMap<Key, usize>>,
    /// Whether everything is recorded that is found.
    records: bool,
}

/// What is known of one file and has not been found yet.
pub(super) struct OfFile<'a> {
    baseline: &'a Baseline,
    file: String,
    left: BTreeMap<Key, usize>,
}

/// A rule, and the code of a line.
type Key = (String, String);

/// A finding in the file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Record {
    file: String,
    rule: String,
    code: String,
    /// How many times.
    #[serde(default = "once", skip_serializing_if = "is_once")]
    count: usize,
}

fn once() -> usize {
    1
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over a reference"
)]
fn is_once(count: &usize) -> bool {
    *count == 1
}

#[derive(Deserialize)]
struct Recorded {
    version: u32,
    findings: Vec<Record>,
}

/// The version of the format.
const VERSION: u32 = 1;

impl Arguments {
    /// Whether the baseline is written instead of compared with.
    pub(super) fn is_updated(&self) -> bool {
        self.update_baseline
    }

    /// Reads the baseline, if there is to be one.
    ///
    /// # Errors
    /// When it cannot be read, or is none.
    pub(super) fn read(&self, names: &Names) -> io::Result<Option<Baseline>> {
        let Some(path) = &self.baseline else {
            return Ok(None);
        };
        let whole = whole(path)?;
        let folder = whole.parent().map_or_else(|| names.clone(), Names::at);
        let mut baseline = Baseline {
            folder,
            known: BTreeMap::new(),
            records: self.update_baseline,
        };
        if !self.update_baseline {
            for record in recorded(path)? {
                let of_file = baseline.known.entry(record.file).or_default();
                *of_file.entry((record.rule, record.code)).or_default() += record.count;
            }
        }
        Ok(Some(baseline))
    }

    /// Writes what was found.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(super) fn write(&self, records: &[Record], output: &mut Output) -> io::Result<()> {
        let Some(path) = &self.baseline else {
            return Ok(());
        };
        fs::write(path, text(records)).map_err(|error| about(path, &error.to_string()))?;
        let findings = plural(records.len(), "finding");
        output.print(&format!("recorded {findings} in {}\n", path.display()))
    }
}

fn recorded(path: &Path) -> io::Result<Vec<Record>> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(about(
                path,
                "there is no such baseline; --update-baseline writes it",
            ));
        }
        Err(error) => return Err(about(path, &error.to_string())),
    };
    let recorded: Recorded = serde_json::from_str(&text)
        .map_err(|error| about(path, &format!("not a baseline: {error}")))?;
    if recorded.version != VERSION {
        let version = recorded.version;
        return Err(about(
            path,
            &format!("a baseline of version {version}, which this threadwise does not know"),
        ));
    }
    Ok(recorded.findings)
}

fn about(path: &Path, reason: &str) -> io::Error {
    io::Error::other(format!("{}: {reason}", path.display()))
}

/// One finding a line, in an order that depends on nothing else: so that differences read well.
fn text(records: &[Record]) -> String {
    let mut counts: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    for record in records {
        let key = (&*record.file, &*record.rule, &*record.code);
        *counts.entry(key).or_default() += record.count;
    }
    let lines: Vec<String> = counts
        .into_iter()
        .filter_map(|((file, rule, code), count)| {
            let record = Record {
                file: file.to_owned(),
                rule: rule.to_owned(),
                code: code.to_owned(),
                count,
            };
            serde_json::to_string(&record).ok()
        })
        .collect();
    let lines = lines.join(",\n    ");
    let space = if lines.is_empty() { "" } else { "\n    " };
    let end = if lines.is_empty() { "" } else { "\n  " };
    format!("{{\n  \"version\": {VERSION},\n  \"findings\": [{space}{lines}{end}]\n}}\n")
}

impl Baseline {
    /// What is known of a file.
    pub(super) fn of(&self, file: &File) -> OfFile<'_> {
        let file = self.folder.name(&file.path);
        OfFile {
            baseline: self,
            left: self.known.get(&file).cloned().unwrap_or_default(),
            file,
        }
    }
}

impl OfFile<'_> {
    /// Whether a finding need not be told: it is known, or it is recorded now, as what it gives
    /// back.
    pub(super) fn take(&mut self, finding: &Finding, source: &Source) -> Option<Option<Record>> {
        let rule = finding.rule.name.to_owned();
        let code = fingerprint::code(source, finding.range);
        if self.baseline.records {
            return Some(Some(Record {
                file: self.file.clone(),
                rule,
                code,
                count: 1,
            }));
        }
        let left = self.left.get_mut(&(rule, code))?;
        *left = left.checked_sub(1)?;
        Some(None)
    }
}
