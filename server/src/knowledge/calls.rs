//! The functions whose calls matter: they lock, borrow, block, send, receive, spawn, or wait.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::blocking;

static CALLS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    include_str!("calls.txt")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .collect()
});

/// Whether calls of the function with this path matter.
pub(crate) fn matters(path: &str) -> bool {
    CALLS.contains(path) || blocking::listed(path).is_some()
}

/// Every function whose calls matter, but for those that block.
#[cfg(test)]
pub(crate) fn all() -> impl Iterator<Item = &'static str> {
    CALLS.iter().copied()
}
