//! Every card of `tests/cards`, held against what is kept there.
#![cfg(test)]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::cards::construct::tests::EVERYTHING;
use crate::cards::plain::to_plain_text;
use crate::testing::Place;

#[test]
fn cards_are_as_they_are_kept() {
    let mut files: Vec<PathBuf> = fs::read_dir(folder())
        .expect("tests/cards is there")
        .map(|entry| entry.expect("it can be listed").path())
        .filter(|path| path.extension().is_some_and(|it| it == "rs"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "tests/cards holds files");
    let update = std::env::var_os("THREADWISE_UPDATE_CARDS").is_some();
    let mut wrong = Vec::new();
    for file in files {
        let cards = cards(&file);
        let kept = file.with_extension("md");
        if update {
            fs::write(&kept, &cards).expect("it can be written");
        } else if fs::read_to_string(&kept).ok().as_ref() != Some(&cards) {
            wrong.push(format!("{} is another now:\n{cards}", kept.display()));
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\nTHREADWISE_UPDATE_CARDS=1 writes them anew",
        wrong.join("\n")
    );
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cards")
}

/// The cards of the words with carets below them.
fn cards(file: &Path) -> String {
    let name = file
        .file_name()
        .and_then(|name| name.to_str())
        .expect("a name");
    let text = fs::read_to_string(file).expect("it can be read");
    let path = format!("src/{name}");
    let place = Place {
        path: &path,
        ..EVERYTHING
    };
    let asked = asked(&text);
    let offsets = asked.iter().map(|asked| asked.offset).collect();
    let mut cards = format!("The cards of `{name}`, written by a test.\n");
    for (asked, card) in asked.iter().zip(place.cards(&text, offsets)) {
        let card = card.as_deref().unwrap_or("(no card)");
        let shown = lines_in_a_float(card);
        assert!(
            shown <= MOST_LINES,
            "{name}:{}: {shown} lines are too many:\n{card}",
            asked.line
        );
        let card = card.replace("file:///package/src/", "");
        let _ = write!(cards, "\n## {}: `{}`\n\n{card}\n", asked.line, asked.word);
    }
    cards
}

/// A float that is higher hides the code it is about.
const MOST_LINES: usize = 13;

/// The lines of text in a float of 80 columns.
fn lines_in_a_float(markdown: &str) -> usize {
    let text = to_plain_text(markdown);
    let lines = text.lines().filter(|line| !line.is_empty());
    lines.map(|line| line.chars().count().div_ceil(78)).sum()
}

struct Asked<'a> {
    offset: usize,
    /// From 1.
    line: usize,
    word: &'a str,
}

fn asked(text: &str) -> Vec<Asked<'_>> {
    let mut found = Vec::new();
    let (mut start, mut code) = (0, (0, 0, ""));
    for (number, line) in text.split_inclusive('\n').enumerate() {
        match line
            .find('^')
            .filter(|_| line.trim_start().starts_with("//"))
        {
            Some(column) => {
                let (number, start, code) = code;
                let is_end = |c: char| !c.is_alphanumeric() && c != '_';
                let column = code[..column].rfind(is_end).map_or(0, |end| end + 1);
                let rest: &str = &code[column..];
                let end = rest.find(is_end);
                found.push(Asked {
                    offset: start + column,
                    line: number,
                    word: &rest[..end.unwrap_or(rest.len())],
                });
            }
            None => code = (number + 1, start, line),
        }
        start += line.len();
    }
    found
}
