//! A guard, as a line for people and for programs. The JSON is documented in `docs/json.md`.

use ra_ap_syntax::TextSize;
use serde::Serialize;

use super::json::{Place, place};
use super::json_line;
use super::source::Source;
use crate::flow::guards::Guard;

/// `file:line:column: guard of lock`, where it ends, and the awaits it is held at.
pub(crate) fn text(guard: &Guard, source: &Source) -> String {
    let at = source.position(guard.range.start());
    let mut text = format!("{}:{}:{}: {}", source.name, at.line, at.column, guard.guard);
    if let Some(lock) = &guard.lock {
        text.push_str(&format!(" of {lock}"));
    }
    let lines = |offsets: &mut dyn Iterator<Item = &TextSize>| {
        let mut lines: Vec<u32> = offsets.map(|at| source.position(*at).line).collect();
        lines.dedup();
        let lines: Vec<String> = lines.iter().map(u32::to_string).collect();
        match lines.as_slice() {
            [] => None,
            [only] => Some(format!("line {only}")),
            several => Some(format!("lines {}", several.join(", "))),
        }
    };
    match lines(&mut guard.released.iter()) {
        Some(lines) => text.push_str(&format!(", released on {lines}")),
        None => text.push_str(", released nowhere"),
    }
    if let Some(lines) = lines(&mut guard.awaits.iter()) {
        text.push_str(&format!(", held at the awaits of {lines}"));
    }
    text.push('\n');
    text
}

/// One object on a line.
pub(crate) fn json(guard: &Guard, source: &Source) -> String {
    let position = |at: &TextSize| {
        let at = source.position(*at);
        Position {
            line: at.line,
            column: at.column,
        }
    };
    json_line(&Line {
        place: place(source, guard.range),
        guard: guard.guard,
        lock: guard.lock.as_deref(),
        acquired: position(&guard.acquired),
        released: guard.released.iter().map(position).collect(),
        awaits: guard.awaits.iter().map(position).collect(),
    }) + "\n"
}

#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    place: Place,
    guard: &'a str,
    lock: Option<&'a str>,
    acquired: Position,
    released: Vec<Position>,
    awaits: Vec<Position>,
}

#[derive(Serialize)]
struct Position {
    line: u32,
    column: u32,
}
