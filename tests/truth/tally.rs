//! What comes of holding our answers against the compiler's.

use std::fmt;

/// The answers about one crate, sorted by what became of them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) right: usize,
    /// We say something else than the compiler.
    pub(super) wrong: Vec<Answer>,
    /// We say that we do not know, and why.
    pub(super) unknown: Vec<Answer>,
    /// We say nothing of it.
    pub(super) missing: Vec<Answer>,
    /// Wrong as the compiler has it, but somebody has given a reason.
    pub(super) disputed: Vec<Answer>,
    /// What we say of code that was not compiled, so that nobody can tell.
    pub(super) unjudged: usize,
}

/// One answer that is not simply right.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Answer {
    /// What it is about: `src/a.rs:3 Session Send`.
    pub(super) about: String,
    /// What is said of it, by whom.
    pub(super) says: String,
}

impl Tally {
    /// How many answers the compiler has.
    pub(super) fn asked(&self) -> usize {
        self.right
            + self.wrong.len()
            + self.unknown.len()
            + self.missing.len()
            + self.disputed.len()
    }

    /// Sets apart the wrong answers that are disputed: those about one of these.
    pub(super) fn set_apart(&mut self, about: &[&str]) {
        let wrong = std::mem::take(&mut self.wrong);
        (self.disputed, self.wrong) = wrong
            .into_iter()
            .partition(|answer| about.contains(&answer.about.as_str()));
    }
}

impl Answer {
    pub(super) fn new(about: impl Into<String>, says: impl Into<String>) -> Answer {
        Answer {
            about: about.into(),
            says: says.into(),
        }
    }
}

impl fmt::Display for Tally {
    /// The figures in one line, then each answer that is not right on its own.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} asked, {} right, {} wrong, {} unknown, {} missing, {} disputed; {} not judged",
            self.asked(),
            self.right,
            self.wrong.len(),
            self.unknown.len(),
            self.missing.len(),
            self.disputed.len(),
            self.unjudged
        )?;
        let kinds = [
            ("wrong", &self.wrong),
            ("unknown", &self.unknown),
            ("missing", &self.missing),
            ("disputed", &self.disputed),
        ];
        for (kind, answers) in kinds {
            for answer in answers {
                writeln!(f, "  {kind}: {}: {}", answer.about, answer.says)?;
            }
        }
        Ok(())
    }
}
