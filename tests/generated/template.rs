//! Programs as templates: a text of which parts are chosen at random.
//!
//! A template starts with a line `//- name`. A line `//= A ‖ B: a ‖ b ¦ c ‖ d` below it chooses, once for the
//! whole program, what the words `A` and `B` stand for. `//> path.rs` starts another file. In the text
//! `⟦a¦b⟧` is one of several, `@N` a small number, and `~Name` something that the file imports.

use std::fs;
use std::path::Path;

use super::imports;
use super::random::Random;

/// A crate, small enough to be read.
pub(crate) struct Program {
    pub(crate) name: String,
    /// Paths below `src/`, and texts. The first one is the root.
    pub(crate) files: Vec<(String, String)>,
}

/// The templates of a data file, each with its name.
pub(crate) fn templates(file: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/generated");
    let text = fs::read_to_string(folder.join(file)).expect("the templates are there");
    let parts = text.split("//- ").skip(1);
    let named = parts.map(|part| part.split_once('\n').expect("a name in a line of its own"));
    named
        .map(|(name, body)| (name.trim().to_owned(), body.to_owned()))
        .collect()
}

/// A program as a template says. What the callback knows of it, it may write otherwise before anything is chosen.
pub(crate) fn program(
    random: &mut Random,
    (name, template): &(String, String),
    mut expand: impl FnMut(&mut Random, String) -> String,
) -> Program {
    let mut body = String::new();
    let mut words: Vec<(String, String)> = Vec::new();
    for line in template.lines() {
        let Some(choice) = line.strip_prefix("//= ") else {
            body += line;
            body.push('\n');
            continue;
        };
        let (names, values) = choice.split_once(": ").expect("names, then values");
        let values: Vec<&str> = values.split(" ¦ ").collect();
        let value = random.pick(&values);
        let pairs = names.split(" ‖ ").zip(value.split(" ‖ "));
        words.extend(pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())));
    }
    let mut body = expand(random, body);
    for (word, value) in &words {
        body = body.replace(word.as_str(), value);
    }
    let mut files = Vec::new();
    for (number, part) in body.split("//> ").enumerate() {
        let (path, text) = match number {
            0 => ("main.rs", part),
            _ => part.split_once('\n').expect("a path in a line of its own"),
        };
        let text = chosen(random, text);
        let text = numbered(random, &text);
        let text = imports::resolved(random, text.trim_start());
        files.push((path.trim().to_owned(), text));
    }
    Program {
        name: name.clone(),
        files,
    }
}

/// One of each list of alternatives, the innermost first.
fn chosen(random: &mut Random, text: &str) -> String {
    let mut text = text.to_owned();
    while let Some(end) = text.find('⟧') {
        let start = text[..end].rfind('⟦').expect("what ends begins");
        let list = &text[start + '⟦'.len_utf8()..end];
        let alternatives: Vec<&str> = list.split('¦').collect();
        let one = random.pick(&alternatives).to_owned();
        text.replace_range(start..end + '⟧'.len_utf8(), &one);
    }
    text
}

fn numbered(random: &mut Random, text: &str) -> String {
    let mut parts = text.split("@N");
    let mut numbered = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        numbered += &(random.below(9) + 1).to_string();
        numbered += part;
    }
    numbered
}
