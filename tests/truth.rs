//! What we say of real crates, held against what the compiler says: `tests/truth/README.md`.
#![expect(
    clippy::disallowed_types,
    reason = "a test runs the server's own binary"
)]

mod auto_traits;
mod awaits;
mod blocking;
mod calls;
mod floor;
mod futures;
mod standard;
mod tables;
mod tally;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::patience;
use tally::Tally;

#[test]
fn send_and_sync_are_as_the_compiler_has_them() {
    let tallies = ask("auto-traits", 1, |folder, printed| {
        let rows = tables::rows_by_file(&format!("auto_traits/{folder}.tsv"));
        let types: Vec<_> = rows
            .iter()
            .map(|row| auto_traits::Type::from_row(row))
            .collect();
        auto_traits::compare(&types, printed)
    });
    floor::hold("auto-traits", &tallies);
    nothing_is_wrong(&tallies);
}

#[test]
fn calls_resolve_as_the_compiler_has_them() {
    let names = tables::names();
    let tallies = ask("calls", 2, |folder, printed| {
        let rows = tables::rows_by_file(&format!("calls/{folder}.tsv"));
        let calls: Vec<_> = rows
            .iter()
            .flat_map(|row| calls::Call::from_row(row))
            .collect();
        calls::compare(&calls, printed, &names)
    });
    floor::hold("calls", &tallies);
}

#[test]
fn calls_that_block_in_async_code_are_found_or_spared_for_a_reason() {
    let (names, blocking) = (tables::names(), tables::blocking());
    let mut tallies = BTreeMap::new();
    for asked in tables::crates(2) {
        let source = tables::sources().join(&asked.folder);
        let printed = findings(&source, blocking::RULES);
        let rows = tables::rows_by_file(&format!("calls/{}.tsv", asked.folder));
        let calls: Vec<_> = rows
            .iter()
            .flat_map(|row| calls::Call::from_row(row))
            .collect();
        let spared = tables::spared(&asked.folder);
        let tally = blocking::compare(&calls, &printed, &names, &blocking, &spared);
        let tally = dispute("blocking", &asked.folder, tally);
        tallies.insert(asked.folder, tally);
    }
    report("blocking", &tallies);
    floor::hold("blocking", &tallies);
    nothing_is_wrong(&tallies);
    let missing: Vec<String> = tallies
        .iter()
        .flat_map(|(name, tally)| {
            tally
                .missing
                .iter()
                .map(move |it| format!("{name}: {}", it.about))
        })
        .collect();
    assert!(
        missing.is_empty(),
        "neither found nor spared:\n{}",
        missing.join("\n")
    );
}

#[test]
fn guards_at_awaits_are_as_clippy_has_them_or_were_judged() {
    let (clippys, judged) = (awaits::clippys(), awaits::judged());
    let sources = tables::sources();
    let mut ours = BTreeSet::new();
    for asked in tables::crates(3) {
        let printed = run(
            "guards",
            &sources.join(&asked.folder),
            &asked.features,
            "src",
        );
        ours.extend(awaits::ours(&asked.folder, &printed));
    }
    let differing: BTreeSet<_> = clippys.symmetric_difference(&ours).cloned().collect();
    let (agreed, known) = (
        clippys.intersection(&ours).count(),
        judged.keys().cloned().collect(),
    );
    println!(
        "awaits: {} by clippy, {agreed} agreed, {} judged",
        clippys.len(),
        judged.len()
    );
    let list = |bounds: BTreeSet<awaits::Bound>| -> String {
        bounds.iter().map(|bound| bound.about() + "\n").collect()
    };
    let open = list(differing.difference(&known).cloned().collect());
    assert!(
        open.is_empty(),
        "differences that nobody has judged:\n{open}"
    );
    let settled = list(known.difference(&differing).cloned().collect());
    assert!(settled.is_empty(), "no differences any more:\n{settled}");
}

#[test]
fn futures_are_send_as_the_compiler_has_them() {
    let sources = tables::sources();
    let mut tallies = BTreeMap::new();
    for asked in tables::crates(3) {
        let folder = sources.join(&asked.folder);
        let arguments = [&["--futures".to_owned()][..], &asked.features].concat();
        let printed = run("auto-traits", &folder, &arguments, "src");
        let compiled = awaits::compiled(&asked.folder);
        let tally = futures::compare(&compiled, &futures::not_send(&asked.folder), &printed);
        let tally = dispute("futures", &asked.folder, tally);
        tallies.insert(asked.folder, tally);
    }
    report("futures", &tallies);
    floor::hold("futures", &tallies);
    nothing_is_wrong(&tallies);
}

/// Of the calls of many shapes at least so many of a hundred are found.
const SHAPES_FOUND: usize = 97;

#[test]
fn calls_of_many_shapes_resolve() {
    let folder = tables::folder().join("shapes");
    let printed = run("calls", &folder, &[], "src");
    let rows = tables::rows_by_file("calls/shapes.tsv");
    let calls: Vec<_> = rows
        .iter()
        .flat_map(|row| calls::Call::from_row(row))
        .collect();
    let tally = calls::compare(&calls, &printed, &tables::names());
    let found = tally.right * 100 >= tally.asked() * SHAPES_FOUND;
    assert!(found, "{tally}");
    let tallies = BTreeMap::from([("shapes".to_owned(), tally)]);
    report("shapes", &tallies);
    floor::hold("shapes", &tallies);
    nothing_is_wrong(&tallies);
}

#[test]
fn types_of_the_standard_library_are_as_the_compiler_has_them() {
    let project = tempfile::tempdir().expect("a temporary folder");
    let (text, types) = standard::file("types.rs", &tables::rows("std.tsv"));
    fs::write(project.path().join("types.rs"), text).expect("the file can be written");
    let printed = run("auto-traits", project.path(), &[], "types.rs");
    let tally = auto_traits::compare(&types, &printed);
    let tallies = BTreeMap::from([("std".to_owned(), dispute("std", "std", tally))]);
    report("std", &tallies);
    floor::hold("std", &tallies);
    nothing_is_wrong(&tallies);
}

/// Asks about each crate that the compiler was asked about (in that column of `crates.tsv`), and holds
/// the answers against the compiler's.
fn ask(
    question: &str,
    column: usize,
    compare: impl Fn(&str, &str) -> Tally,
) -> BTreeMap<String, Tally> {
    let sources = tables::sources();
    let tallies = tables::crates(column)
        .into_iter()
        .map(|asked| {
            let folder = sources.join(&asked.folder);
            let printed = run(question, &folder, &asked.features, "src");
            let tally = dispute(question, &asked.folder, compare(&asked.folder, &printed));
            (asked.folder, tally)
        })
        .collect();
    report(question, &tallies);
    tallies
}

/// How long a crate may take, on a machine that does much else. None takes as long.
const PATIENCE: Duration = Duration::from_secs(120);

/// What `check` finds by some rules in a crate's sources, hints too.
fn findings(folder: &Path, rules: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_threadwise"));
    command
        .args(["check", "--format", "json", "--min-severity", "hint"])
        .args(["--select", rules, "src"])
        .current_dir(folder)
        .env_remove("THREADWISE_LOG");
    let about = format!("threadwise check in {}", folder.display());
    let said = patience::run(command, PATIENCE).unwrap_or_else(|| panic!("{about} does not end"));
    assert!(
        matches!(said.code, Some(0 | 1)),
        "{about}:\n{}",
        said.stderr
    );
    said.stdout
}

/// What a command prints about a path in a folder.
fn run(question: &str, folder: &Path, features: &[String], path: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_threadwise"));
    command
        .args([question, "--format", "json"])
        .args(features)
        .arg(path)
        .current_dir(folder)
        .env_remove("THREADWISE_LOG");
    let about = format!("threadwise {question} in {}", folder.display());
    let said = patience::run(command, PATIENCE).unwrap_or_else(|| panic!("{about} does not end"));
    assert_eq!(said.code, Some(0), "{about}:\n{}", said.stderr);
    said.stdout
}

/// Sets the disputed answers apart; what is no longer wrong is no longer disputed.
fn dispute(question: &str, folder: &str, mut tally: Tally) -> Tally {
    let disputed = tables::disputed(question, folder);
    let about: Vec<&str> = disputed.iter().map(String::as_str).collect();
    tally.set_apart(&about);
    assert_eq!(
        tally.disputed.len(),
        disputed.len(),
        "disputed.tsv has rows on {folder} that are not wrong:\n{tally}"
    );
    tally
}

/// Whatever is not right, in a file; and the figures, for who runs this with `--nocapture`.
#[expect(clippy::print_stdout, reason = "the harness hides it from the others")]
fn report(question: &str, tallies: &BTreeMap<String, Tally>) {
    let text: String = (tallies.iter())
        .map(|(name, tally)| format!("{name}: {tally}"))
        .collect();
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("truth-{question}.txt"));
    fs::write(&file, text).expect("the report can be written");
    let sum = |of: fn(&Tally) -> usize| tallies.values().map(of).sum::<usize>();
    println!(
        "{question}: {} asked, {} right, {} wrong, {} unknown, {} missing; more in {}",
        sum(Tally::asked),
        sum(|it| it.right),
        sum(|it| it.wrong.len()),
        sum(|it| it.unknown.len()),
        sum(|it| it.missing.len()),
        file.display()
    );
    for (name, tally) in tallies {
        let figures = tally.to_string();
        println!("  {name}: {}", figures.lines().next().unwrap_or_default());
    }
}

/// A wrong verdict is worse than none: there is no floor for those.
fn nothing_is_wrong(tallies: &BTreeMap<String, Tally>) {
    let wrong: String = (tallies.iter())
        .filter(|(_, tally)| !tally.wrong.is_empty())
        .map(|(name, tally)| format!("{name}: {tally}"))
        .collect();
    assert!(wrong.is_empty(), "{wrong}");
}
