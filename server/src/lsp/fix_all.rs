//! All safe fixes of a file at once.

use crate::engine::{Cancel, Cancelled, Snapshot};
use crate::finding::{FileEdit, Finding, Imported, Severity};

/// The edits of each finding's first safe fix, except for fixes that get in the way of an earlier
/// one: they are whole or not at all, and the next time will do. Hints are left alone, as by
/// `threadwise fix`: they need a person's judgement.
///
/// # Errors
/// [`Cancelled`] when nobody wants the answer any more.
pub(crate) fn fix_all(
    snapshot: &Snapshot,
    findings: &[&Finding],
    cancel: &Cancel,
) -> Result<Vec<FileEdit>, Cancelled> {
    let mut edits: Vec<FileEdit> = Vec::new();
    let mut imported = Imported::default();
    for finding in findings {
        cancel.check()?;
        if finding.severity < Severity::Info {
            continue;
        }
        let Some(fix) = snapshot.fixes(finding).into_iter().find(|fix| fix.safe) else {
            continue;
        };
        let conflict = fix
            .edits
            .iter()
            .any(|new| edits.iter().any(|old| overlap(old, new)));
        if !conflict && imported.admit(&fix.edits, |path| snapshot.text(path).ok()) {
            edits.extend(fix.edits);
        }
    }
    Ok(edits)
}

/// Whether the outcome would depend on which of the two comes first.
fn overlap(a: &FileEdit, b: &FileEdit) -> bool {
    if a.file != b.file {
        return false;
    }
    match a.range.intersect(b.range) {
        None => false,
        Some(common) => !common.is_empty() || a.range.is_empty() || b.range.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use line_index::TextRange;

    use super::*;

    fn edit(file: &str, start: u32, end: u32) -> FileEdit {
        FileEdit {
            file: PathBuf::from(file).into(),
            range: TextRange::new(start.into(), end.into()),
            new_text: String::new(),
        }
    }

    #[test]
    fn neighbours_do_not_overlap_and_insertions_at_an_edge_do() {
        let overlaps = |a: (u32, u32), b: (u32, u32)| {
            let (a, b) = (edit("a", a.0, a.1), edit("a", b.0, b.1));
            assert_eq!(overlap(&a, &b), overlap(&b, &a));
            overlap(&a, &b)
        };
        assert!(!overlaps((0, 3), (3, 5)));
        assert!(overlaps((0, 4), (3, 5)));
        assert!(overlaps((0, 9), (3, 5)));
        assert!(overlaps((3, 3), (3, 3)));
        assert!(overlaps((0, 3), (3, 3)));
        assert!(!overlaps((2, 2), (3, 3)));
        assert!(!overlap(&edit("a", 0, 3), &edit("b", 0, 3)));
    }
}
