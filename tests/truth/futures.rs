//! Whether the futures of async functions are `Send`, as `threadwise auto-traits --futures` has it and as
//! the compiler has it, which clippy asks for its lint `future_not_send`.
//!
//! Clippy speaks of each function whose future is not `Send` for a reason that no type parameter can mend. Where
//! it is silent, the future is `Send`, or `Send` under a condition.

use std::collections::BTreeSet;

use serde_json::Value;

use super::tables;
use super::tally::{Answer, Tally};

/// An async function, as we tell of it.
struct Told {
    file: String,
    line: u64,
    name: String,
    send: String,
}

/// The lines of a crate's files at which clippy says that a future is not `Send`: those of return types.
pub(super) fn not_send(krate: &str) -> BTreeSet<(String, u64)> {
    let rows = tables::rows("futures/clippy.tsv");
    let of_crate = rows.iter().filter_map(|row| {
        let cells: Vec<&str> = row.split('\t').collect();
        let [folder, file, line] = cells[..] else {
            panic!("three cells: {row}")
        };
        let line = line.parse().expect("a line");
        (folder == krate).then(|| (file.to_owned(), line))
    });
    of_crate.collect()
}

/// Holds what is printed about the async functions of files that were compiled against what clippy says.
pub(super) fn compare(
    compiled: &BTreeSet<String>,
    not_send: &BTreeSet<(String, u64)>,
    printed: &str,
) -> Tally {
    let functions: Vec<Told> = printed
        .lines()
        .filter_map(told)
        .filter(|told| compiled.contains(&told.file))
        .collect();
    let mut tally = Tally::default();
    let mut meant = BTreeSet::new();
    for (file, line) in not_send {
        // A return type stands behind the name of its function, and no other function between them.
        let before = functions
            .iter()
            .filter(|told| told.file == *file && told.line <= *line);
        match before.max_by_key(|told| told.line) {
            Some(told) => _ = meant.insert((told.file.as_str(), told.line)),
            None => tally
                .missing
                .push(Answer::new(format!("{file}:{line}"), "clippy: not Send")),
        }
    }
    for told in &functions {
        let is_send = !meant.contains(&(told.file.as_str(), told.line));
        let answer = || {
            let theirs = if is_send { "Send" } else { "not Send" };
            let about = format!("{}:{} {}", told.file, told.line, told.name);
            Answer::new(about, format!("{}; clippy: {theirs}", told.send))
        };
        match (told.send.as_str(), is_send) {
            ("unknown", _) => tally.unknown.push(answer()),
            ("yes", true) | ("no", false) | ("conditional", _) => tally.right += 1,
            _ => tally.wrong.push(answer()),
        }
    }
    tally
}

fn told(line: &str) -> Option<Told> {
    let printed: Value = serde_json::from_str(line).expect("one object a line");
    let text = |key: &str| printed[key].as_str().map(str::to_owned);
    (printed["kind"] == "async fn").then_some(())?;
    Some(Told {
        file: text("file")?.replace('\\', "/"),
        line: printed["line"].as_u64()?,
        name: text("path")?,
        send: text("send")?,
    })
}

#[test]
fn each_answer_is_held_against_the_function_that_clippy_means() {
    let line = |line: u64, send: &str| {
        format!(
            "{{\"file\":\"a.rs\",\"line\":{line},\"path\":\"f{line}\",\"kind\":\"async fn\",\"send\":\"{send}\"}}\n"
        )
    };
    let other =
        "{\"file\":\"b.rs\",\"line\":1,\"path\":\"g\",\"kind\":\"async fn\",\"send\":\"no\"}\n";
    let block = "{\"file\":\"a.rs\",\"line\":2,\"path\":\"{block}\",\"kind\":\"async block\",\"send\":\"no\"}\n";
    let compiled = BTreeSet::from(["a.rs".to_owned()]);
    let hits = BTreeSet::from([("a.rs".to_owned(), 11), ("a.rs".to_owned(), 30)]);
    let figures = |sends: [&str; 3]| {
        let printed = [line(1, sends[0]), line(10, sends[1]), line(30, sends[2])].concat();
        let printed = printed + other + block;
        let tally = compare(&compiled, &hits, &printed);
        (tally.right, tally.wrong.len(), tally.unknown.len())
    };
    assert_eq!(figures(["yes", "no", "no"]), (3, 0, 0));
    assert_eq!(
        figures(["conditional", "conditional", "unknown"]),
        (2, 0, 1)
    );
    assert_eq!(figures(["no", "yes", "yes"]), (0, 3, 0));
    assert_eq!(compare(&compiled, &hits, "").missing.len(), 2);
}
