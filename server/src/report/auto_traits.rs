//! The verdicts on a type, for people and for programs. The JSON is documented in `docs/json.md`.

use serde::Serialize;

use super::json_line;
use super::source::Source;
use crate::program::auto_traits::listing::TypeVerdicts;
use crate::program::auto_traits::{Step, Verdict};

/// A block of lines, with an empty one at its end.
pub(crate) fn text(found: &TypeVerdicts, source: &Source) -> String {
    let line = source.position(found.range.start()).line;
    let mut text = format!("{} {}  {}:{line}\n", found.kind, found.path, source.name);
    for (name, verdict) in [("Send", &found.send), ("Sync", &found.sync)] {
        let (lines, word) = (steps(verdict), word(verdict));
        text.push_str(&format!("    {name}  {word}"));
        let conditions = conditions(verdict).join(", ");
        if !conditions.is_empty() {
            text.push_str(&format!(" if {conditions}"));
        }
        text.push('\n');
        for (depth, step) in lines.iter().enumerate() {
            text.push_str(&format!("          {}{step}\n", "  ".repeat(depth.min(12))));
        }
    }
    text.push('\n');
    text
}

/// One object on a line.
pub(crate) fn json(found: &TypeVerdicts, source: &Source) -> String {
    json_line(&Line {
        file: &source.name,
        line: source.position(found.range.start()).line,
        path: &found.path,
        kind: found.kind,
        send: word(&found.send),
        sync: word(&found.sync),
        send_if: conditions(&found.send),
        sync_if: conditions(&found.sync),
        send_why: steps(&found.send),
        sync_why: steps(&found.sync),
    }) + "\n"
}

#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    line: u32,
    path: &'a str,
    kind: &'a str,
    send: &'a str,
    sync: &'a str,
    send_if: Vec<&'a str>,
    sync_if: Vec<&'a str>,
    send_why: Vec<&'a str>,
    sync_why: Vec<&'a str>,
}

/// Bounds on other traits, which a hand-written impl may repeat, do not make it conditional.
fn word(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::If(conditions) if conditions.iter().any(|condition| condition.is_auto) => {
            "conditional"
        }
        Verdict::Yes | Verdict::If(_) => "yes",
        Verdict::No(_) => "no",
        Verdict::Unknown(_) => "unknown",
    }
}

fn conditions(verdict: &Verdict) -> Vec<&str> {
    let Verdict::If(conditions) = verdict else {
        return Vec::new();
    };
    conditions
        .iter()
        .map(|condition| condition.text.as_str())
        .collect()
}

fn steps(verdict: &Verdict) -> Vec<&str> {
    let (Verdict::No(steps) | Verdict::Unknown(steps)) = verdict else {
        return Vec::new();
    };
    steps
        .iter()
        .map(|Step { text, .. }| text.as_str())
        .collect()
}
