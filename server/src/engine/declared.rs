//! From which declarations, and which effects of functions, findings were made.

/// What a project declares at one moment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Declared {
    /// Projects are numbered as they are first asked for.
    pub(crate) project: u64,
    /// The same number, the same declarations.
    pub(crate) stamp: u64,
    /// The same number, and what functions do to those who call them is the same.
    pub(crate) effects: u64,
    /// The same number, and functions use what other files declare as before.
    pub(crate) uses: u64,
    /// Of two moments the later one has the larger number.
    pub(crate) moment: u64,
}

impl Declared {
    /// Whether nothing has changed between the two moments that one file knows of another.
    pub(crate) fn is_like(&self, other: &Declared) -> bool {
        let known = |it: &Declared| (it.project, it.stamp, it.effects, it.uses);
        known(self) == known(other)
    }
}
