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
use crate::finding::Fix;
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
pub(super) struct Change {
    pub(super) before: Arc<str>,
    pub(super) after: Arc<str>,
    /// How many fixes changed it. One that changes several files counts for the first.
    pub(super) fixes: usize,
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
                            batch.add(fix, file, scope);
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
            return Ok(mended);
        }
    }
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
}

impl Batch {
    /// Adds a fix of a finding in `file` as a whole, or not at all. One that is in the way of
    /// another waits for the next round.
    fn add(&mut self, fix: Fix, file: &File, scope: &Scope) {
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
        if in_the_way {
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
