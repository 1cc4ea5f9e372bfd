//! From which declarations findings were made.

/// What a project declares at one moment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Declared {
    /// Projects are numbered as they are first asked for.
    pub(crate) project: u64,
    /// The same number, the same declarations.
    pub(crate) stamp: u64,
    /// Of two moments the later one has the larger number.
    pub(crate) moment: u64,
}

impl Declared {
    /// Whether nothing that is declared has changed between the two moments.
    pub(crate) fn is_like(&self, other: &Declared) -> bool {
        (self.project, self.stamp) == (other.project, other.stamp)
    }
}
