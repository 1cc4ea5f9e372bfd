//! Cards on real code: at any position an answer, and a card wherever concurrency is.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::corpus;

/// A few crates of different kinds: small enough to be asked about in seconds.
const CRATES: &[&str] = &["bore-cli-0.6.0", "mini-redis-0.4.1", "rathole-0.5.0"];

/// Of the calls and guards that are listed so many in a hundred have a card. What reads and writes
/// in memory has none.
const FLOOR: usize = 95;

/// In each crate.
const RANDOM_POSITIONS: usize = 1000;

#[test]
fn any_position_has_an_answer() {
    for name in CRATES {
        let folder = corpus().join(name);
        let positions = random_positions(&folder);
        let answers = cards(&folder, &positions);
        assert_eq!(answers.len(), positions.len(), "{name}: one answer each");
        let with_card = answers.iter().filter(|card| card.is_some()).count();
        // Most code has nothing to do with concurrency.
        assert!(
            (1..positions.len() / 3).contains(&with_card),
            "{name}: {with_card} cards"
        );
    }
}

#[test]
fn listed_calls_and_guards_have_cards() {
    let (mut found, mut silent) = (0, BTreeMap::<String, usize>::new());
    for name in CRATES {
        let folder = corpus().join(name);
        let listed = listed(&folder);
        assert!(!listed.is_empty(), "{name} has calls and guards");
        let positions: Vec<String> = listed.iter().map(|place| place.position.clone()).collect();
        for (place, card) in listed.iter().zip(cards(&folder, &positions)) {
            match card {
                Some(_) => found += 1,
                None => *silent.entry(place.is.clone()).or_default() += 1,
            }
        }
    }
    let missing: usize = silent.values().sum();
    assert!(
        found * 100 >= (found + missing) * FLOOR,
        "{found} have cards, {missing} have none: {silent:#?}"
    );
}

/// The answers to `FILE:LINE:COL`s, in the folder of a crate.
fn cards(folder: &Path, positions: &[String]) -> Vec<Option<String>> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_threadwise"))
        .args(["card", "--format", "json", "-"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary under test starts");
    let mut asked = String::new();
    for position in positions {
        let _ = writeln!(asked, "{position}");
    }
    let mut stdin = child.stdin.take().expect("it is piped");
    let writer = std::thread::spawn(move || stdin.write_all(asked.as_bytes()));
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("no panic").expect("it reads all");
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{}: {complaints}",
        folder.display()
    );
    let answers = String::from_utf8(output.stdout).expect("cards are UTF-8");
    let card = |line: &str| -> Option<String> {
        let answer: Value = serde_json::from_str(line).expect("each line is an object");
        answer["markdown"].as_str().map(str::to_owned)
    };
    answers.lines().map(card).collect()
}

/// A place that a listing names.
struct Place {
    position: String,
    /// The path of what is called, or of the guard.
    is: String,
}

/// The names in the calls that are listed, and the variables of the guards.
fn listed(folder: &Path) -> Vec<Place> {
    let mut places = Vec::new();
    for call in listing(folder, "calls") {
        let text = fs::read_to_string(folder.join(file(&call))).expect("it is UTF-8");
        let callee = call["callee"].as_str().expect("a path");
        let name = callee.rsplit("::").next().expect("a name");
        let (start, end) = (offset(&text, &call, "start"), offset(&text, &call, "end"));
        let source = &text[start..end];
        // The last one is that of the whole call: receivers stand before it.
        let at = source.rmatch_indices(name).find_map(|(at, _)| {
            let after = &source[at + name.len()..];
            let is_call = after.starts_with('(') || after.starts_with("::<");
            is_call.then_some(start + at)
        });
        if let Some(at) = at {
            places.push(place(&text, &call, at, callee));
        }
    }
    for guard in listing(folder, "guards") {
        let text = fs::read_to_string(folder.join(file(&guard))).expect("it is UTF-8");
        let (start, end) = (offset(&text, &guard, "start"), offset(&text, &guard, "end"));
        let is_name = text[start..end]
            .chars()
            .all(|c| c.is_alphanumeric() || c == '_');
        if is_name {
            let is = guard["guard"].as_str().expect("a path");
            places.push(place(&text, &guard, start, is));
        }
    }
    places
}

fn place(text: &str, entry: &Value, at: usize, is: &str) -> Place {
    Place {
        position: position(file(entry), text, at),
        is: is.to_owned(),
    }
}

fn listing(folder: &Path, command: &str) -> Vec<Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_threadwise"))
        .args([command, "--format", "json", "."])
        .current_dir(folder)
        .output()
        .expect("the binary under test starts");
    let lines = String::from_utf8(output.stdout).expect("listings are UTF-8");
    let entry = |line| serde_json::from_str(line).expect("each line is an object");
    lines.lines().map(entry).collect()
}

fn file(entry: &Value) -> &str {
    entry["file"].as_str().expect("a file")
}

/// The byte of an entry's start or end.
fn offset(text: &str, entry: &Value, which: &str) -> usize {
    let number = |part: &str| {
        let number = entry[format!("{which}_{part}")].as_u64().expect("a number");
        usize::try_from(number).expect("a small number")
    };
    let lines = text.split_inclusive('\n');
    let before: usize = lines.clone().take(number("line") - 1).map(str::len).sum();
    let line = lines.skip(number("line") - 1).next().unwrap_or_default();
    let column = line.char_indices().nth(number("column") - 1);
    before + column.map_or(line.len(), |(at, _)| at)
}

/// `FILE:LINE:COL` of a byte.
fn position(file: &str, text: &str, at: usize) -> String {
    let before = &text[..at];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let column = text[start..at].chars().count() + 1;
    format!("{file}:{line}:{column}")
}

/// The same ones at each run.
fn random_positions(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    sources(folder, &mut files);
    files.sort();
    let mut seed = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed >> 33).expect("31 bits")
    };
    let mut positions: Vec<(usize, usize)> = (0..RANDOM_POSITIONS)
        .map(|_| {
            let file = next() % files.len();
            (file, next() % files[file].1.len().max(1))
        })
        .collect();
    // File by file, as somebody reads.
    positions.sort_unstable();
    let written = |(file, at): (usize, usize)| {
        let (name, text) = &files[file];
        let at = (0..=at.min(text.len()))
            .rev()
            .find(|at| text.is_char_boundary(*at) && !text[..*at].ends_with('\r'));
        position(name, text, at.unwrap_or(0))
    };
    positions.into_iter().map(written).collect()
}

fn sources(folder: &Path, into: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("it can be listed") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(&path).expect("it is UTF-8");
            into.push((path.display().to_string(), text));
        }
    }
}
