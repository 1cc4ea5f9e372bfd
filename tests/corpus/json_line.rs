//! What a line of `check --format json` promises, held against the files it speaks of.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// Whether a line has every documented key, with values that the files under `directory` bear out;
/// if not, what is amiss.
pub(super) fn well_formed(line: &str, directory: &Path) -> Result<(), String> {
    let finding: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
    spans_text(&finding, directory)?;
    for key in ["rule", "severity", "message"] {
        let text = finding[key].as_str().unwrap_or_default();
        (!text.is_empty()).or_fail(|| format!("`{key}` says nothing"))?;
    }
    let severity = finding["severity"].as_str().unwrap_or_default();
    ["hint", "info", "warning", "error"]
        .contains(&severity)
        .or_fail(|| format!("no severity: {severity}"))?;
    finding["suppressed"]
        .is_boolean()
        .or_fail(|| "`suppressed` is true or false".to_owned())?;
    let list = |key: &str| (finding[key].as_array()).ok_or_else(|| format!("`{key}` is a list"));
    for related in list("related")? {
        spans_text(related, directory)?;
        related["message"]
            .is_string()
            .or_fail(|| "a related place says what happens there".to_owned())?;
    }
    for refused in list("refused")? {
        (refused["title"].is_string() && refused["reason"].is_string())
            .or_fail(|| "a fix that is not possible has `title` and `reason`".to_owned())?;
    }
    list("fixes")?
        .iter()
        .try_for_each(|fix| fix_well_formed(fix, directory))
}

fn fix_well_formed(fix: &Value, directory: &Path) -> Result<(), String> {
    (fix["title"].is_string() && fix["safe"].is_boolean())
        .or_fail(|| "a fix has `title` and `safe`".to_owned())?;
    let edits = fix["edits"].as_array().ok_or("a fix has `edits`")?;
    (!edits.is_empty()).or_fail(|| "a fix changes something".to_owned())?;
    for edit in edits {
        let text = source(edit, directory)?;
        let (start, end) = (number(edit, "start")?, number(edit, "end")?);
        text.get(start..end)
            .ok_or_else(|| format!("bytes {start}..{end} are no range of the text"))?;
        edit["new_text"]
            .is_string()
            .or_fail(|| "an edit has `new_text`".to_owned())?;
    }
    Ok(())
}

/// Lines and columns count from one, columns count characters, and the end is exclusive.
fn spans_text(place: &Value, directory: &Path) -> Result<(), String> {
    let text = source(place, directory)?;
    let start = (number(place, "start_line")?, number(place, "start_column")?);
    let end = (number(place, "end_line")?, number(place, "end_column")?);
    (start <= end).or_fail(|| format!("{start:?} comes after {end:?}"))?;
    for (line, column) in [start, end] {
        let width = line
            .checked_sub(1)
            .and_then(|index| text.split('\n').nth(index))
            .map(|line| line.chars().count())
            .ok_or_else(|| format!("no line {line}"))?;
        (1..=width + 1)
            .contains(&column)
            .or_fail(|| format!("line {line} has no column {column}"))?;
    }
    Ok(())
}

fn number(value: &Value, key: &str) -> Result<usize, String> {
    (value[key].as_u64())
        .and_then(|number| usize::try_from(number).ok())
        .ok_or_else(|| format!("`{key}` is a number"))
}

/// The text of the file that a place is in.
fn source(place: &Value, directory: &Path) -> Result<String, String> {
    let file = place["file"].as_str().ok_or("`file` is a path")?;
    Path::new(file)
        .is_relative()
        .or_fail(|| "a file under the working directory is named from there".to_owned())?;
    fs::read_to_string(directory.join(file)).map_err(|error| format!("{file}: {error}"))
}

/// A condition as a `Result`, so that a check reads as a list of demands.
trait OrFail {
    fn or_fail(self, fault: impl FnOnce() -> String) -> Result<(), String>;
}

impl OrFail for bool {
    fn or_fail(self, fault: impl FnOnce() -> String) -> Result<(), String> {
        if self { Ok(()) } else { Err(fault()) }
    }
}
