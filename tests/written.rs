//! Pages that tests write: with `UPDATE_DOCS=1` a test writes its pages anew, and without it fails where
//! one is stale.

use std::fs;
use std::path::Path;

/// Whether the pages shall be written, not looked at.
pub(crate) fn are_written() -> bool {
    std::env::var_os("UPDATE_DOCS").is_some()
}

/// Writes a page, or fails with the first line of it that is not the expected one.
#[track_caller]
pub(crate) fn check(path: &Path, expected: &str) {
    if are_written() {
        fs::write(path, expected).expect("the page can be written");
        return;
    }
    let known = fs::read_to_string(path).unwrap_or_default();
    if known == expected {
        return;
    }
    let number = known
        .lines()
        .zip(expected.lines())
        .take_while(|(one, other)| one == other)
        .count();
    let line = |text: &str| text.lines().nth(number).unwrap_or("(its end)").to_owned();
    panic!(
        "{}:{} is stale: run this test with UPDATE_DOCS=1\n  it says     {}\n  and should  {}",
        path.display(),
        number + 1,
        line(&known),
        line(expected)
    );
}
