//! One finding as one line of JSON. The format is documented in `docs/json.md`, and stable.

use ra_ap_syntax::TextRange;
use serde::Serialize;

use crate::finding::{FileEdit, Fix, Related};
use crate::report::source::{Source, Sources};
use crate::report::{Entry, json_line};

/// The line for a finding, without the line end; `None` if its file cannot be read any more.
pub(crate) fn line(entry: &Entry, sources: &Sources<'_>) -> Option<String> {
    let finding = &entry.finding;
    let source = sources.get(&finding.file)?;
    Some(json_line(&Line {
        place: place(&source, finding.range),
        rule: finding.rule.name,
        severity: finding.severity.name(),
        message: &finding.message,
        related: finding
            .related
            .iter()
            .filter_map(|related| related_line(related, sources))
            .collect(),
        fixes: entry
            .fixes
            .iter()
            .map(|fix| fix_line(fix, sources))
            .collect(),
        refused: entry
            .refused
            .iter()
            .map(|refused| RefusedLine {
                title: &refused.title,
                reason: &refused.reason,
            })
            .collect(),
        suppressed: finding.suppressed,
    }))
}

#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    place: Place,
    rule: &'a str,
    severity: &'a str,
    message: &'a str,
    related: Vec<RelatedLine<'a>>,
    fixes: Vec<FixLine<'a>>,
    refused: Vec<RefusedLine<'a>>,
    suppressed: bool,
}

#[derive(Serialize)]
pub(super) struct Place {
    file: String,
    start_line: u32,
    start_column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Serialize)]
struct RelatedLine<'a> {
    #[serde(flatten)]
    place: Place,
    message: &'a str,
}

#[derive(Serialize)]
struct FixLine<'a> {
    title: &'a str,
    safe: bool,
    edits: Vec<EditLine<'a>>,
}

#[derive(Serialize)]
struct RefusedLine<'a> {
    title: &'a str,
    reason: &'a str,
}

#[derive(Serialize)]
struct EditLine<'a> {
    file: String,
    start: u32,
    end: u32,
    new_text: &'a str,
}

pub(super) fn place(source: &Source, range: TextRange) -> Place {
    let start = source.position(range.start());
    let end = source.position(range.end());
    Place {
        file: source.name.clone(),
        start_line: start.line,
        start_column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}

fn related_line<'a>(related: &'a Related, sources: &Sources<'_>) -> Option<RelatedLine<'a>> {
    let source = sources.get(&related.file)?;
    Some(RelatedLine {
        place: place(&source, related.range),
        message: &related.message,
    })
}

fn fix_line<'a>(fix: &'a Fix, sources: &Sources<'_>) -> FixLine<'a> {
    let edit = |edit: &'a FileEdit| EditLine {
        file: sources.name(&edit.file),
        start: edit.range.start().into(),
        end: edit.range.end().into(),
        new_text: &edit.new_text,
    };
    FixLine {
        title: &fix.title,
        safe: fix.safe,
        edits: fix.edits.iter().map(edit).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::samples;

    #[test]
    fn every_field_is_there() {
        let line = samples::with_sources(|sources| line(&samples::entry(), sources));
        let value: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        assert_eq!(
            value,
            serde_json::json!({
                "file": "src/a.rs", "rule": "sample-rule", "severity": "warning",
                "message": "`guard` is held here",
                "start_line": 2, "start_column": 9, "end_line": 2, "end_column": 14,
                "related": [
                    {
                        "file": "src/a.rs", "message": "across this await",
                        "start_line": 3, "start_column": 15, "end_line": 3, "end_column": 20,
                    },
                    {
                        "file": "src/b.rs", "message": "the lock is declared here",
                        "start_line": 1, "start_column": 1, "end_line": 1, "end_column": 7,
                    },
                ],
                "fixes": [
                    {
                        "title": "Release the guard before the await", "safe": true,
                        "edits": [
                            { "file": "src/a.rs", "start": 49, "end": 49, "new_text": "drop(guard);" },
                        ],
                    },
                    { "title": "Use tokio's lock", "safe": false, "edits": [] },
                ],
                "refused": [{ "title": "Use std's lock", "reason": "src/b.rs:1 is a static" }],
                "suppressed": false,
            })
        );
    }

    #[test]
    fn a_line_is_one_line() {
        let mut entry = samples::entry();
        entry.finding.message = "one\ntwo".to_owned();
        let line = samples::with_sources(|sources| line(&entry, sources)).unwrap();
        assert!(!line.contains('\n'), "{line}");
    }

    #[test]
    fn a_related_place_that_cannot_be_read_is_left_out() {
        let mut entry = samples::entry();
        entry.finding.related[1].file = std::path::Path::new("/gone.rs").into();
        let line = samples::with_sources(|sources| line(&entry, sources)).unwrap();
        assert!(!line.contains("gone.rs") && line.contains("across this await"));
    }
}
