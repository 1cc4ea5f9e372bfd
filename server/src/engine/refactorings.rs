//! What could be otherwise at a place, where nothing is wrong.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use ra_ap_syntax::TextRange;

use super::{Cancel, Snapshot};
use crate::finding::{Fix, RefusedFix};
use crate::rules::refactorings::{self, Refactoring, Spot};

/// A refactoring at a place.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Which one.
    pub refactoring: &'static Refactoring,
    /// The change, or why it cannot be made here.
    pub outcome: Result<Fix, RefusedFix>,
}

impl Snapshot {
    /// The refactorings for the cursor or selection at a range of a file, in the order of the menu.
    pub fn refactorings(&self, path: &Path, range: TextRange, cancel: &Cancel) -> Vec<Offer> {
        let offers = self.ask(path, cancel, |context, _| {
            let spot = Spot::new(context, range);
            let mut offers = Vec::new();
            for refactoring in refactorings::ALL.iter().copied() {
                if cancel.is_cancelled() {
                    break;
                }
                let asked =
                    AssertUnwindSafe(|| refactorings::offer(refactoring, context, &spot));
                let fixes = catch_unwind(asked).unwrap_or_else(|_| {
                    tracing::error!(refactoring = refactoring.name, file = %path.display(), "a refactoring panicked");
                    Vec::new()
                });
                let refused = context.refusals.take().into_iter().map(Err);
                let outcomes = fixes.into_iter().map(Ok).chain(refused);
                offers.extend(outcomes.map(|outcome| Offer {
                    refactoring,
                    outcome,
                }));
            }
            offers
        });
        offers.unwrap_or_default()
    }
}
