//! The shapes of `shapes.txt`, filled in.

use std::sync::LazyLock;

use super::locks::{FIELDS, KINDS, Kind};
use super::writer::{Loop, Writer};

/// Each with its cell.
static SHAPES: LazyLock<Vec<(&str, Vec<&str>)>> = LazyLock::new(|| {
    let mut shapes: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in include_str!("shapes.txt").lines() {
        match (line.strip_prefix("= "), shapes.last_mut()) {
            (Some(cell), _) => shapes.push((cell, Vec::new())),
            (None, Some((_, lines))) if !line.is_empty() => lines.push(line),
            _ => {}
        }
    }
    shapes
});

/// The cells of the shapes.
pub(super) fn cells() -> impl Iterator<Item = &'static str> {
    SHAPES.iter().map(|(cell, _)| *cell)
}

/// How many shapes there are.
pub(super) fn count() -> usize {
    SHAPES.len()
}

impl Writer<'_> {
    pub(super) fn any_shape(&mut self) {
        let number = self.random.below(SHAPES.len());
        self.shape(number);
    }

    pub(super) fn shape(&mut self, number: usize) {
        let (cell, lines) = &SHAPES[number];
        self.cell(cell);
        let number = self.name("");
        let kind = self.sync_kind();
        for line in lines {
            let line = self.filled(line, &number, kind);
            match line.split_once("@block") {
                None => self.line(line),
                Some((head, _)) => {
                    let states = self.states();
                    let head = head.trim();
                    let repeats = head.starts_with("while") || head.starts_with("for");
                    if repeats {
                        self.loops.push(Loop {
                            label: None,
                            exits: Vec::new(),
                        });
                    }
                    let goes_on = self.braces(head, "}", Self::block);
                    let mut ways = vec![states];
                    if repeats {
                        ways.extend(self.loops.pop().into_iter().flat_map(|last| last.exits));
                    } else if goes_on {
                        ways.push(self.states());
                    }
                    self.join(&ways);
                }
            }
        }
    }

    fn filled(&mut self, line: &str, number: &str, kind: &'static Kind) -> String {
        let mut text = String::new();
        let mut rest = line;
        while let Some(at) = rest.find(['@', '$']) {
            text += &rest[..at];
            let sign = &rest[at..=at];
            rest = &rest[at + 1..];
            let end = rest
                .find(|c: char| !c.is_ascii_alphabetic() && c != '_')
                .unwrap_or(rest.len());
            let word = &rest[..end];
            text += &match sign {
                "$" => format!("{word}{number}"),
                _ => self.meant(word, kind).unwrap_or_else(|| format!("@{word}")),
            };
            rest = &rest[end..];
        }
        text + rest
    }

    fn meant(&mut self, word: &str, kind: &'static Kind) -> Option<String> {
        Some(match word {
            "any" => self.any(),
            "mut" => self.any_mutable(),
            "sync" => self.any_sync(),
            "key" => self.take(kind),
            "type" => kind.guard.to_owned(),
            "read" => {
                let kind = if self.random.one_in(2) {
                    &KINDS[0]
                } else {
                    &KINDS[2]
                };
                self.take(kind)
            }
            "at" => self.pause(),
            "id" => self.id().to_string(),
            "leave" => self.leave().to_owned(),
            _ => {
                let (name, ..) = FIELDS.iter().find(|(name, ..)| *name == word)?;
                self.lock(name)
            }
        })
    }
}
