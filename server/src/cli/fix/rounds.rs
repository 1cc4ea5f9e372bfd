//! Applying fixes in the engine's memory, round after round; nothing is written here.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::scope::Scope;
use crate::cli::analysis::{in_order, pool};
use crate::cli::files::{Complaint, File};
use crate::cli::names::Names;
use crate::cli::selection::Selection;
use crate::engine::{Cancel, Engine, Snapshot};
use crate::finding::{Fix, Imported};
use crate::syntax::edit::{TextEdit, apply};

/// A mend may reveal the next finding, and fixes that overlap wait for each other; but two fixes
/// that undo one another must come to an end.
const ROUNDS: usize = 10;

/// Which fixes to apply.
#[derive(Clone)]
pub(super) struct Choice {
    pub(super) selection: Selection,
    /// The best fix of each finding, safe or not; otherwise the best safe one.
    pub(super) unsafe_too: bool,
}

/// What the fixes came to.
#[derive(Default)]
pub(super) struct Mended {
    /// By file, as the engine names it.
    pub(super) changes: BTreeMap<Arc<Path>, Change>,
    /// How many findings could be mended by fixes that are not safe.
    pub(super) left: usize,
    /// What could not be read or may not be changed.
    pub(super) complaints: Vec<Complaint>,
}

/// A file's text before and after.
pub(in crate::cli) struct Change {
    pub(in crate::cli) before: Arc<str>,
    pub(in crate::cli) after: Arc<str>,
    /// How many fixes changed it. One that changes several files counts for the first.
    pub(in crate::cli) fixes: usize,
}

/// Fixes until there is nothing left to fix.
///
/// # Errors
/// When the system refuses a thread.
pub(super) fn mend(
    engine: &Engine,
    files: &Arc<[File]>,
    scope: &Scope,
    choice: &Choice,
    names: &Names,
) -> io::Result<Mended> {
    let mut mended = Mended::default();
    let pool = pool()?;
    let first = engine.snapshot();
    for round in 0..ROUNDS {
        let snapshot = engine.snapshot();
        let mut batch = Batch::default();
        mended.left = 0;
        let (reading, choice) = (snapshot.clone(), choice.clone());
        in_order(
            &pool,
            files,
            move |file| propose(&reading, file, &choice),
            |file, proposal| {
                match proposal.unwrap_or_else(|| Err("the analysis panicked".to_owned())) {
                    Ok(proposal) => {
                        mended.left += proposal.left;
                        for fix in proposal.fixes {
                            batch.add(fix, file, scope, &snapshot);
                        }
                    }
                    Err(reason) if round == 0 => mended.complaints.push(file.complaint(&reason)),
                    Err(_) => {}
                }
                Ok(())
            },
        )?;
        if round == 0 {
            let refused = batch.refused.iter();
            let complaints = refused.map(|(path, named)| refusal(path, *named, names));
            mended.complaints.extend(complaints);
        }
        if !mended.apply(engine, &snapshot, batch) {
            mended.tidy_imports(&first, &snapshot);
            return Ok(mended);
        }
    }
    mended.tidy_imports(&first, &engine.snapshot());
    mended.complaints.push(Complaint {
        message: format!("{ROUNDS} rounds of fixes were not enough; there may be more to fix"),
        named: false,
    });
    Ok(mended)
}

/// What to do about one file.
#[derive(Default)]
struct Proposal {
    fixes: Vec<Fix>,
    left: usize,
}

fn propose(snapshot: &Snapshot, file: &File, choice: &Choice) -> Result<Proposal, String> {
    snapshot.text(&file.path)?;
    let mut proposal = Proposal::default();
    let Ok(analysis) = snapshot.analyse(&file.path, &Cancel::default()) else {
        return Err("the analysis was given up".to_owned());
    };
    for finding in &analysis.findings {
        if !choice.selection.shows(finding) {
            continue;
        }
        let mut fixes = snapshot.fixes(finding);
        let best = if choice.unsafe_too {
            let preferred = fixes.iter().position(|fix| fix.preferred);
            preferred.or((!fixes.is_empty()).then_some(0))
        } else {
            fixes.iter().position(|fix| fix.safe)
        };
        match best {
            Some(best) => proposal.fixes.push(fixes.swap_remove(best)),
            None if fixes.is_empty() => {}
            None => proposal.left += 1,
        }
    }
    Ok(proposal)
}

/// Fixes that can be applied together.
#[derive(Default)]
struct Batch {
    edits: BTreeMap<Arc<Path>, Vec<TextEdit>>,
    /// By the first file that it changes, how many fixes.
    fixes: BTreeMap<Arc<Path>, usize>,
    /// Files that may not be changed, and whether the command line names them.
    refused: BTreeSet<(Arc<Path>, bool)>,
    imported: Imported,
}

impl Batch {
    /// Adds a fix of a finding in `file` as a whole, or not at all. One that is in the way of
    /// another waits for the next round.
    fn add(&mut self, fix: Fix, file: &File, scope: &Scope, snapshot: &Snapshot) {
        if let Some(edit) = fix.edits.iter().find(|edit| !scope.contains(&edit.file)) {
            let named = file.named && *edit.file == *file.path;
            self.refused.insert((Arc::clone(&edit.file), named));
            return;
        }
        let in_the_way = fix.edits.iter().any(|edit| {
            let others = self.edits.get(&edit.file).into_iter().flatten();
            // Touching is overlapping: of two insertions at one place, the second may be needless.
            others
                .into_iter()
                .any(|other| other.range.intersect(edit.range).is_some())
        });
        let text_of = |path: &Path| snapshot.text(path).ok();
        if in_the_way || !self.imported.admit(&fix.edits, text_of) {
            return;
        }
        let Some(first) = fix.edits.first() else {
            return;
        };
        *self.fixes.entry(Arc::clone(&first.file)).or_default() += 1;
        for edit in fix.edits {
            let edits = self.edits.entry(edit.file).or_default();
            edits.push(TextEdit {
                range: edit.range,
                new_text: edit.new_text,
            });
        }
    }
}

impl Mended {
    /// Hands the new texts to the engine. Says whether there were any.
    fn apply(&mut self, engine: &Engine, snapshot: &Snapshot, batch: Batch) -> bool {
        let mut any = false;
        for (path, edits) in batch.edits {
            let Ok(before) = snapshot.text(&path) else {
                continue;
            };
            let Some(after) = apply(&before, &edits).filter(|after| **after != *before) else {
                continue;
            };
            let after: Arc<str> = after.into();
            engine.set_text(&path, Arc::clone(&after), &[]);
            any = true;
            let fixes = batch.fixes.get(&path).copied().unwrap_or_default();
            let change = self.changes.entry(path).or_insert_with(|| Change {
                before,
                after: Arc::clone(&after),
                fixes: 0,
            });
            change.after = after;
            change.fixes += fixes;
        }
        any
    }

    /// Takes away what was needed at first and is not any more: of two fixes that are applied together
    /// each leaves what the other one needed before.
    fn tidy_imports(&mut self, first: &Snapshot, last: &Snapshot) {
        for (path, change) in &mut self.changes {
            let mut names = last.needless_imports(path);
            if names.is_empty() {
                continue;
            }
            let before = first.needless_imports(path);
            names.retain(|name| !before.contains(name));
            let edits: Vec<TextEdit> = last
                .without_imports(path, &names)
                .into_iter()
                .map(|edit| TextEdit {
                    range: edit.range,
                    new_text: edit.new_text,
                })
                .collect();
            if let Some(after) = apply(&change.after, &edits) {
                change.after = after.into();
            }
        }
    }
}

fn refusal(path: &Path, named: bool, names: &Names) -> Complaint {
    let real = path.canonicalize().ok().filter(|real| real != path);
    let why = match real {
        Some(real) => format!("it leads to {}, outside the given paths", names.name(&real)),
        None => "it lies outside the given paths".to_owned(),
    };
    Complaint {
        message: format!("{}: not changed: {why}", names.name(path)),
        named,
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use ra_ap_syntax::TextRange;
    use tempfile::TempDir;

    use super::*;
    use crate::finding::FileEdit;

    /// Two files and what is done to them in one round.
    struct Round {
        folder: TempDir,
        scope: Scope,
        batch: Batch,
    }

    impl Round {
        /// Only `given`, or all of the folder, may be changed.
        fn new(given: Option<&str>) -> Round {
            let folder = tempfile::tempdir().unwrap();
            for file in ["a.rs", "b.rs"] {
                fs::write(folder.path().join(file), "0123456789").unwrap();
            }
            let given = given.map_or(folder.path().to_owned(), |file| folder.path().join(file));
            Round {
                scope: Scope::new(&[given]),
                batch: Batch::default(),
                folder,
            }
        }

        fn path(&self, file: &str) -> Arc<Path> {
            self.folder.path().join(file).into()
        }

        /// Adds a fix of a finding in `a.rs`.
        fn fix(&mut self, edits: &[(&str, u32, u32, &str)]) {
            let edit = |&(file, start, end, new_text): &(&str, u32, u32, &str)| FileEdit {
                file: self.path(file),
                range: TextRange::new(start.into(), end.into()),
                new_text: new_text.to_owned(),
            };
            let fix = Fix {
                confirm: false,
                title: "Mend it".to_owned(),
                safe: true,
                preferred: true,
                edits: edits.iter().map(edit).collect(),
            };
            let file = File {
                path: self.path("a.rs").to_path_buf(),
                name: "a.rs".to_owned(),
                named: true,
            };
            let snapshot = Engine::on_disk().snapshot();
            self.batch.add(fix, &file, &self.scope, &snapshot);
        }

        /// The texts of the changed files, and the number of fixes in each.
        fn changes(self) -> Vec<(String, usize)> {
            let engine = Engine::on_disk();
            let mut mended = Mended::default();
            let snapshot = engine.snapshot();
            let any = mended.apply(&engine, &snapshot, self.batch);
            assert_eq!(any, !mended.changes.is_empty());
            for (path, change) in &mended.changes {
                assert_eq!(&*change.before, "0123456789");
                assert_eq!(engine.snapshot().text(path), Ok(Arc::clone(&change.after)));
            }
            let changes = mended.changes.into_values();
            changes
                .map(|change| (change.after.to_string(), change.fixes))
                .collect()
        }
    }

    #[test]
    fn fixes_apart_are_applied_together() {
        let mut round = Round::new(None);
        round.fix(&[("a.rs", 8, 9, "eight"), ("b.rs", 0, 0, ">")]);
        round.fix(&[("a.rs", 2, 4, "")]);
        let expected = [
            ("014567eight9".to_owned(), 2),
            (">0123456789".to_owned(), 0),
        ];
        assert_eq!(round.changes(), expected);
    }

    #[test]
    fn a_fix_that_overlaps_another_waits_as_a_whole() {
        for other in [(3, 5), (4, 4), (2, 2), (0, 9)] {
            let mut round = Round::new(None);
            round.fix(&[("a.rs", 2, 4, "x")]);
            round.fix(&[("b.rs", 0, 1, ""), ("a.rs", other.0, other.1, "y")]);
            assert_eq!(round.changes(), [("01x456789".to_owned(), 1)], "{other:?}");
        }
    }

    #[test]
    fn a_fix_that_reaches_outside_is_refused_as_a_whole() {
        let mut round = Round::new(Some("a.rs"));
        round.fix(&[("a.rs", 0, 1, ""), ("b.rs", 0, 1, "")]);
        let b = round.path("b.rs");
        assert_eq!(round.batch.refused, BTreeSet::from([(b, false)]));
        assert_eq!(round.changes(), []);
    }

    #[test]
    fn a_fix_that_changes_nothing_is_no_reason_for_another_round() {
        let mut round = Round::new(None);
        round.fix(&[]);
        round.fix(&[("a.rs", 0, 1, "0"), ("b.rs", 10, 10, "")]);
        assert_eq!(round.changes(), []);
    }
}
