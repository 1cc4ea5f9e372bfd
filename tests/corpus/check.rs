//! `threadwise check` over the corpus: real crates, whose sources `tests/corpus/fetch` brings.
//!
//! The terminal gets through all of them, every line it prints is what the JSON format
//! promises, and what people once judged in `triage.tsv` stays as they judged it. What they have read
//! beyond the corpus, in programs above all, is in `elsewhere.tsv`.
#![allow(
    clippy::disallowed_types,
    reason = "a test runs the server's own binary"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use serde_json::Value;

mod hover;
mod json_line;

/// One run serves all the tests below.
static RUN: LazyLock<Run> = LazyLock::new(check_the_corpus);

#[test]
fn check_gets_through_every_crate() {
    let trouble: Vec<&str> = (run().stderr.lines())
        .filter(|line| line.contains("panicked") || line.contains("internal error"))
        .collect();
    assert!(
        trouble.is_empty(),
        "check met trouble:\n{}",
        trouble.join("\n")
    );
    assert!(
        matches!(run().exit_code, Some(0 | 1)),
        "check ended with {:?}:\n{}",
        run().exit_code,
        run().stderr
    );
}

#[test]
fn every_line_is_a_finding_as_documented() {
    for line in run().stdout.lines() {
        if let Err(fault) = json_line::well_formed(line, &corpus()) {
            panic!("{fault}: {line}");
        }
    }
    let places: Vec<_> = (run().stdout.lines())
        .map(|line| place(&parsed(line)))
        .collect();
    assert!(
        places.is_sorted(),
        "findings are sorted by file, position and rule"
    );
}

#[test]
fn what_was_judged_stays_judged() {
    let found: BTreeSet<Key> = (run().stdout.lines())
        .map(|line| Key::of_finding(&parsed(line)))
        .collect();
    let mut broken = Vec::new();
    for row in triage() {
        match (row.right, found.contains(&row.key)) {
            (true, false) => broken.push(format!("{} was right and is gone: {}", row.key, row.why)),
            (false, true) => broken.push(format!("{} was wrong and is back: {}", row.key, row.why)),
            (true, true) | (false, false) => {}
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// Findings in programs and crates that are not in the corpus have been judged too.
#[test]
fn what_was_judged_elsewhere_is_told_in_the_same_form() {
    let rows = table("elsewhere.tsv");
    let wrong = rows.iter().filter(|row| !row.right).count();
    assert!(wrong > 0 && wrong < rows.len(), "both verdicts are told");
}

/// Each test asks for the corpus itself, so that each says what is missing.
fn run() -> &'static Run {
    corpus();
    &RUN
}

struct Run {
    stdout: String,
    stderr: String,
    exit_code: Option<i32>,
}

fn check_the_corpus() -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_threadwise"))
        .args(["check", "--format", "json", "--min-severity", "hint", "."])
        .current_dir(corpus())
        .output()
        .expect("the binary under test starts");
    Run {
        stdout: String::from_utf8(output.stdout).expect("findings are UTF-8"),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        exit_code: output.status.code(),
    }
}

/// The folder of the copied crates. `complete.json` is written last, so it stands for the whole.
fn corpus() -> PathBuf {
    let corpus = project().join(".tools/corpus");
    assert!(
        corpus.join("complete.json").is_file(),
        "the corpus is not there: run tests/corpus/fetch first"
    );
    corpus
}

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the package lies in the project")
}

/// A finding's place, as `triage.tsv` names it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    /// Relative to the corpus, so that its first component is the crate.
    file: String,
    line: u64,
    rule: String,
}

impl Key {
    fn of_finding(finding: &Value) -> Key {
        let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        Key {
            file: text("file").replace('\\', "/"),
            line: finding["start_line"].as_u64().unwrap_or_default(),
            rule: text("rule"),
        }
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} at {}:{}", self.rule, self.file, self.line)
    }
}

struct Row {
    key: Key,
    right: bool,
    why: String,
}

/// The rows of `triage.tsv`, each checked to be about a crate that is there.
fn triage() -> Vec<Row> {
    let rows = table("triage.tsv");
    for Row { key, .. } in &rows {
        assert!(
            corpus().join(&key.file).is_file(),
            "no such file in the corpus: {key}"
        );
    }
    rows
}

/// The rows of a table of verdicts, each about a finding of its own.
fn table(name: &str) -> Vec<Row> {
    let table = project().join("tests/corpus").join(name);
    let table = fs::read_to_string(table).unwrap_or_else(|error| panic!("{name}: {error}"));
    let mut lines = table.lines();
    assert_eq!(lines.next(), Some("crate\tfile\tline\trule\tverdict\twhy"));
    let rows: Vec<Row> = lines.map(row).collect();
    let mut seen = BTreeSet::new();
    for row in &rows {
        assert!(seen.insert(&row.key), "judged twice: {}", row.key);
    }
    rows
}

fn row(line: &str) -> Row {
    let cells: Vec<&str> = line.split('\t').collect();
    let [name, file, number, rule, verdict, why] = cells[..] else {
        panic!("six cells, with tabs between them: {line}");
    };
    assert!(!why.trim().is_empty(), "a verdict needs its reason: {line}");
    Row {
        key: Key {
            file: format!("{name}/{file}"),
            line: number.parse().expect("a line number"),
            rule: rule.to_owned(),
        },
        right: match verdict {
            "right" => true,
            "wrong" => false,
            _ => panic!("the verdict is right or wrong: {line}"),
        },
        why: why.to_owned(),
    }
}

fn parsed(line: &str) -> Value {
    serde_json::from_str(line).expect("each line is a JSON object")
}

/// What the output is sorted by: file, then position, then rule.
fn place(finding: &Value) -> (String, u64, u64, String) {
    let Key { file, line, rule } = Key::of_finding(finding);
    let column = finding["start_column"].as_u64().unwrap_or_default();
    (file, line, column, rule)
}
