//! What the documents say of the refactorings is what they are, and their links lead to files.

use std::fs;

use threadwise::rules::refactorings::{self, Refactoring};

use super::source;
use crate::written;

const START: &str = "<!-- refactorings: UPDATE_DOCS=1 cargo test --test end_to_end tidy -->\n";
const END: &str = "<!-- end of refactorings -->\n";

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

    let path = source::top().join("server/docs/refactorings.md");
    let text = fs::read_to_string(&path).expect("the page is there");
    let (before, rest) = text.split_once(START).expect("the page has the place");
    let (_, after) = rest.split_once(END).expect("the page has its end");
    written::check(&path, &[before, START, &table, END, after].concat());
}

/// What a reader comes to from the README.
const DOCUMENTS: &[&str] = &[
    "README.md",
    "SECURITY.md",
    "editors/README.md",
    "server/docs/ci.md",
    "server/docs/comparison.md",
    "server/docs/configuration.md",
    "server/docs/how-it-works.md",
    "server/docs/protocol.md",
    "server/docs/refactorings.md",
    "server/docs/rules/README.md",
];

#[test]
fn every_link_leads_to_a_file() {
    for document in DOCUMENTS {
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
