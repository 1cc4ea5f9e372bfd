//! What the README says of the rules is what they are.

use std::fs;
use std::sync::{Mutex, PoisonError};

use threadwise::rules::refactorings::{self, Refactoring};
use threadwise::rules::{self, Rule};

use super::source;

const START: &str = "<!-- rules: UPDATE_DOCS=1 cargo test --test end_to_end tidy -->\n";
const END: &str = "<!-- end of rules -->\n";

#[test]
fn the_tables_are_fresh() {
    is_fresh(START, END, &fresh());
    let rows = refactorings::ALL.iter().map(|known| {
        let Refactoring { name, .. } = known;
        format!("| `{name}` | {} |\n", known.summary())
    });
    let head = "\n| refactoring | what becomes of what |\n|---|---|\n".to_owned();
    let table: String = [head]
        .into_iter()
        .chain(rows)
        .chain(["\n".to_owned()])
        .collect();
    is_fresh(
        "<!-- refactorings -->\n",
        "<!-- end of refactorings -->\n",
        &table,
    );
}

/// A part of the README is what it should be, or is made so.
fn is_fresh(start: &str, end: &str, expected: &str) {
    // The parts are written one after the other.
    static README: Mutex<()> = Mutex::new(());
    let _one = README.lock().unwrap_or_else(PoisonError::into_inner);
    let path = source::top().join("README.md");
    let text = fs::read_to_string(&path).expect("README.md");
    let (before, rest) = text.split_once(start).expect("README.md has the place");
    let (part, after) = rest.split_once(end).expect("README.md has its end");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, [before, start, expected, end, after].concat())
            .expect("README.md can be written");
        return;
    }
    assert_eq!(part, expected, "run this test with UPDATE_DOCS=1");
}

fn fresh() -> String {
    let rows = rules::ALL.iter().map(|rule| row(rule));
    let head =
        "\n| rule | severity | finds | also in clippy or rustc |\n|---|---|---|---|\n".to_owned();
    std::iter::once(head)
        .chain(rows)
        .chain(["\n".to_owned()])
        .collect()
}

fn row(rule: &Rule) -> String {
    let severity = if rule.on_by_default {
        rule.severity.name()
    } else {
        "off"
    };
    let twins: Vec<String> = rule.twins.iter().map(|twin| format!("`{twin}`")).collect();
    format!(
        "| `{}` | {severity} | {} | {} |\n",
        rule.name,
        rule.summary(),
        twins.join(", ")
    )
}

/// What a reader comes to from the README.
const DOCUMENTS: &[&str] = &[
    "README.md",
    "SECURITY.md",
    "editors/README.md",
    "server/docs/comparison.md",
    "server/docs/how-it-works.md",
];

#[test]
fn every_link_leads_to_a_file() {
    for document in DOCUMENTS {
        let path = source::top().join(document);
        let text = fs::read_to_string(&path).expect(document);
        let folder = path.parent().expect("it lies in a folder");
        for link in text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(&[')', '#']).next())
        {
            assert!(
                link.contains("://") || link.is_empty() || folder.join(link).is_file(),
                "{document} links to {link}"
            );
        }
    }
}
