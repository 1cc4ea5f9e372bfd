//! What is said of one place of a file, and beside it.

use std::path::Path;

use ra_ap_syntax::{TextRange, TextSize};

use super::{Cancel, Reach, Snapshot};
use crate::cards::{self, highlights, inlays};
use crate::finding::{Card, Inlay};
use crate::rules;

impl Snapshot {
    /// The card for a byte offset of a file, or `None` where there is nothing about concurrency.
    pub fn card(&self, path: &Path, offset: TextSize) -> Option<Card> {
        let state = self.state(path).ok()?;
        let facts = self.facts(&state).ok()?;
        let cancel = Cancel::default();
        // The workspace is not looked at for a card.
        let findings = || {
            let analysis = self.analyse_with(path, &cancel, Reach::Crate, |rule| {
                !rules::of_workspace(rule)
            });
            analysis.map_or_else(|_| Vec::new(), |analysis| analysis.findings)
        };
        self.with_context(&state, &facts, &cancel, |context, _| {
            cards::card(context, offset, &findings)
        })
    }

    /// What stands beside the code in a range of a file: where guards end, what is held at an `.await`,
    /// whether a type is `Send` and `Sync`.
    pub(crate) fn inlays(&self, path: &Path, range: TextRange, cancel: &Cancel) -> Vec<Inlay> {
        let inlays = self.ask(path, cancel, |context, _| inlays::inlays(context, range));
        inlays.unwrap_or_default()
    }

    /// The life of the guard whose variable is at a byte offset of a file; `None` for whatever is no
    /// guard.
    pub(crate) fn highlights(&self, path: &Path, offset: TextSize) -> Option<Vec<TextRange>> {
        let cancel = Cancel::default();
        self.ask(path, &cancel, |context, _| {
            highlights::highlights(context, offset)
        })?
    }
}
