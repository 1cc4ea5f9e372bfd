//! The verdicts on a type, for people and for programs. The JSON is documented in `docs/json.md`.

use serde::Serialize;

use super::json_line;
use super::source::Source;
use crate::program::auto_traits::listing::{FutureVerdict, TypeVerdicts};
use crate::program::auto_traits::{Step, Verdict};

/// A block of lines, with an empty one at its end.
pub(crate) fn text(found: &TypeVerdicts, source: &Source) -> String {
    let line = source.position(found.range.start()).line;
    let mut text = format!("{} {}  {}:{line}\n", found.kind, found.path, source.name);
    verdict_text("Send", &found.send, &mut text);
    verdict_text("Sync", &found.sync, &mut text);
    text.push('\n');
    text
}

/// The same for a future.
pub(crate) fn future_text(found: &FutureVerdict, source: &Source) -> String {
    let line = source.position(found.range.start()).line;
    let path = future_path(found, source);
    let mut text = format!("{} {path}  {}:{line}\n", found.kind, source.name);
    verdict_text("Send", &found.send, &mut text);
    text.push('\n');
    text
}

fn verdict_text(name: &str, verdict: &Verdict, into: &mut String) {
    let (lines, word) = (steps(verdict), word(verdict));
    into.push_str(&format!("    {name}  {word}"));
    let conditions = conditions(verdict).join(", ");
    if !conditions.is_empty() {
        into.push_str(&format!(" if {conditions}"));
    }
    into.push('\n');
    for (depth, step) in lines.iter().enumerate() {
        into.push_str(&format!("          {}{step}\n", "  ".repeat(depth.min(12))));
    }
}

/// A block and a closure have no path of their own: the function's, and where in the file.
fn future_path(found: &FutureVerdict, source: &Source) -> String {
    if found.kind == "async fn" {
        return found.path.clone();
    }
    let at = source.position(found.range.start());
    format!("{}@{}:{}", found.path, at.line, at.column)
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

/// The same for a future.
pub(crate) fn future_json(found: &FutureVerdict, source: &Source) -> String {
    json_line(&FutureLine {
        file: &source.name,
        line: source.position(found.range.start()).line,
        path: &future_path(found, source),
        kind: found.kind,
        send: word(&found.send),
        send_if: conditions(&found.send),
        send_why: steps(&found.send),
    }) + "\n"
}

#[derive(Serialize)]
struct FutureLine<'a> {
    file: &'a str,
    line: u32,
    path: &'a str,
    kind: &'a str,
    send: &'a str,
    send_if: Vec<&'a str>,
    send_why: Vec<&'a str>,
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
