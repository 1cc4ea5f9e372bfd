//! What a rule says: findings and fixes, as plain data.
//!
//! Ranges are byte offsets into the file's UTF-8 text. The edge turns them into
//! positions of whatever encoding its reader wants.

mod imported;

use std::path::Path;
use std::sync::Arc;

use ra_ap_syntax::{TextRange, TextSize};

use crate::cards::plain;
use crate::rules::Rule;
pub(crate) use imported::Imported;

/// How sure a finding is that something is wrong, from advice to certainty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Style, or a matter that needs a person's judgement.
    Hint,
    /// Advice on performance or robustness.
    Info,
    /// A likely bug, with few false alarms.
    Warning,
    /// A certain deadlock, panic or compile failure.
    Error,
}

impl Severity {
    /// The name used in settings, on the command line and in reports.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Hint => "hint",
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }

    /// The severity of that name, as [`Severity::name`] gives it.
    pub fn from_name(name: &str) -> Option<Severity> {
        [
            Severity::Hint,
            Severity::Info,
            Severity::Warning,
            Severity::Error,
        ]
        .into_iter()
        .find(|severity| severity.name() == name)
    }
}

/// One place where a rule applies.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// The severity to show: the rule's own for this case, or the one the settings give.
    pub severity: Severity,
    /// The file, as it was named to the engine.
    pub file: Arc<Path>,
    /// The bytes of `file` that the finding is about.
    pub range: TextRange,
    /// One or two sentences for a tired programmer, with the names of this code.
    pub message: String,
    /// Other places that explain the finding, in the order of the story.
    pub related: Vec<Related>,
    /// Whether a comment, an attribute or a manifest asks for silence here.
    pub suppressed: bool,
}

/// A second place that explains a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// The file, as it was named to the engine.
    pub file: Arc<Path>,
    /// The bytes of `file` that are meant.
    pub range: TextRange,
    /// What happens there.
    pub message: String,
}

/// One way to mend a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What the fix does, as an imperative: "Release the guard before the await".
    pub title: String,
    /// Behaviour is kept, or the bug is certain and this is its only sensible mend.
    /// Only such fixes are applied without being asked for one by one.
    pub safe: bool,
    /// The best of the fixes of its finding, which an editor may apply on one key.
    pub preferred: bool,
    /// Whether it changes so much, in so many places, that a person should look at the edits first.
    pub confirm: bool,
    /// The changes, not overlapping, in no particular order.
    pub edits: Vec<FileEdit>,
}

/// A way to mend a finding that cannot be offered here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedFix {
    /// What the fix would do, as a fix's title says it.
    pub title: String,
    /// Why not: one sentence, with the place that is in the way.
    pub reason: String,
}

/// A replacement in one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileEdit {
    /// The file, as it was named to the engine.
    pub file: Arc<Path>,
    /// The bytes to replace; empty for an insertion.
    pub range: TextRange,
    /// What comes in their place.
    pub new_text: String,
}

/// A hover card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The card's text. Anything that was taken from source is escaped.
    pub markdown: String,
    /// The bytes the card is about.
    pub range: TextRange,
}

impl Card {
    /// The card for who shows plain text.
    pub fn plain(&self) -> String {
        plain::to_plain_text(&self.markdown)
    }

    /// The Markdown for who cannot follow links to lines of files.
    pub(crate) fn without_places(&self) -> String {
        plain::without_places(&self.markdown)
    }
}

/// A few words beside the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inlay {
    /// The byte behind which they stand.
    pub at: TextSize,
    /// The words.
    pub label: String,
}

/// Something about a file as a whole that its reader should see: it was not analysed, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The sentence to show.
    pub message: String,
}
