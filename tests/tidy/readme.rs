//! What the README says of the refactorings is what they are, and so are the cards that it shows.

use std::fs;
use std::sync::{Mutex, PoisonError};

use threadwise::rules::refactorings::{self, Refactoring};

use super::source;

#[test]
fn the_table_is_fresh() {
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
        "<!-- refactorings: UPDATE_DOCS=1 cargo test --test end_to_end tidy -->\n",
        "<!-- end of refactorings -->\n",
        &table,
    );
}

const CARDS_START: &str = "<!-- cards: UPDATE_DOCS=1 cargo test --test end_to_end tidy -->\n";
const CARDS_END: &str = "<!-- end of cards -->\n";

/// Cards of `tests/cards` that the README shows: the file, and the start of a heading.
const SHOWN: &[(&str, &str)] = &[
    ("types", "## 5: `Session`"),
    ("channels", "## 10: `sender`"),
];

#[test]
fn the_cards_are_fresh() {
    let cards: String = SHOWN.iter().map(|(file, at)| card(file, at)).collect();
    is_fresh(CARDS_START, CARDS_END, &format!("{cards}\n"));
}

/// A card with the line of code that it is about.
fn card(file: &str, heading: &str) -> String {
    let folder = source::top().join("tests/cards");
    let cards = fs::read_to_string(folder.join(file).with_extension("md")).expect(file);
    let code = fs::read_to_string(folder.join(file).with_extension("rs")).expect(file);
    let (_, card) = cards.split_once(heading).expect(heading);
    let card = card.split("\n## ").next().unwrap_or_default().trim();
    let (line, word) = heading
        .trim_start_matches("## ")
        .split_once(": ")
        .expect(heading);
    let line: usize = line.parse().expect("a number");
    let code = code.lines().nth(line - 1).expect("it has that line").trim();
    // The links of the file are those of its folder.
    let card = card.replace(
        &format!("]({file}.rs#"),
        &format!("](tests/cards/{file}.rs#"),
    );
    let quoted = card
        .lines()
        .map(|line| format!("> {line}").trim_end().to_owned() + "\n");
    let quoted: String = quoted.collect();
    format!("\nOn {word} in `{code}`:\n\n{quoted}")
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

#[test]
fn every_link_leads_to_a_file() {
    for document in [
        "README.md",
        "SECURITY.md",
        "server/docs/ci.md",
        "server/docs/configuration.md",
        "server/docs/protocol.md",
        "server/docs/rules/README.md",
    ] {
        let path = source::top().join(document);
        let folder = path.parent().expect("a folder");
        let text = fs::read_to_string(&path).expect(document);
        for link in text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(&[')', '#']).next())
        {
            let is_here = link.is_empty() || folder.join(link).is_file();
            assert!(is_here, "{document} links to {link}");
        }
    }
}
