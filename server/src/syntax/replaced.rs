//! The one stretch in which two versions of a text differ.

use ra_ap_syntax::{TextRange, TextSize};

/// One stretch of a text that was replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Replaced {
    /// In the text before: bytes.
    pub(crate) old: TextRange,
    /// In the text after: bytes.
    pub(crate) new: TextRange,
}

impl Replaced {
    /// The shortest stretch that makes one text of the other; `None` where they are equal.
    pub(crate) fn between(old: &str, new: &str) -> Option<Replaced> {
        let (before, after) = (old.as_bytes(), new.as_bytes());
        let start = same_at_start(before, after);
        let rest = (&before[start..], &after[start..]);
        if rest.0.is_empty() && rest.1.is_empty() {
            return None;
        }
        let end = same_at_end(rest.0, rest.1);
        let range = |text: &[u8]| {
            let size = |at: usize| TextSize::try_from(at).ok();
            Some(TextRange::new(size(start)?, size(text.len() - end)?))
        };
        Some(Replaced {
            old: range(before)?,
            new: range(after)?,
        })
    }

    /// Where a byte of the old text is now; `None` inside what was replaced.
    pub(crate) fn moved(self, at: TextSize) -> Option<TextSize> {
        if at <= self.old.start() {
            return Some(at);
        }
        let behind = at.checked_sub(self.old.end())?;
        Some(self.new.end() + behind)
    }

    /// Where something is now that was around it.
    pub(crate) fn after(self, around: TextRange) -> Option<TextRange> {
        let length = (around.len() + self.new.len()).checked_sub(self.old.len())?;
        Some(TextRange::at(around.start(), length))
    }

    /// Where something was that is around it now.
    pub(crate) fn before(self, around: TextRange) -> Option<TextRange> {
        let length = (around.len() + self.old.len()).checked_sub(self.new.len())?;
        Some(TextRange::at(around.start(), length))
    }
}

fn same_at_start(one: &[u8], other: &[u8]) -> usize {
    let blocks = one.chunks_exact(BLOCK).zip(other.chunks_exact(BLOCK));
    let blocks = blocks.take_while(|(one, other)| one == other).count() * BLOCK;
    let rest = one[blocks..].iter().zip(&other[blocks..]);
    blocks + rest.take_while(|(one, other)| one == other).count()
}

fn same_at_end(one: &[u8], other: &[u8]) -> usize {
    let blocks = one.rchunks_exact(BLOCK).zip(other.rchunks_exact(BLOCK));
    let blocks = blocks.take_while(|(one, other)| one == other).count() * BLOCK;
    let (one, other) = (&one[..one.len() - blocks], &other[..other.len() - blocks]);
    let rest = one.iter().rev().zip(other.iter().rev());
    blocks + rest.take_while(|(one, other)| one == other).count()
}

/// So many bytes are compared at once.
const BLOCK: usize = 256;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_stretch_that_differs() {
        let between = |old: &str, new: &str| {
            let replaced = Replaced::between(old, new)?;
            let numbers = |range: TextRange| (u32::from(range.start()), u32::from(range.end()));
            Some((numbers(replaced.old), numbers(replaced.new)))
        };
        assert_eq!(between("abc", "abc"), None);
        assert_eq!(between("abc", "abxc"), Some(((2, 2), (2, 3))));
        assert_eq!(between("aa", "aaa"), Some(((2, 2), (2, 3))));
        assert_eq!(between("aaa", "a"), Some(((1, 3), (1, 1))));
        assert_eq!(between("", "a"), Some(((0, 0), (0, 1))));
        let long = "x".repeat(3 * BLOCK + 5);
        let (old, new) = (format!("{long}1{long}"), format!("{long}23{long}"));
        let at = u32::try_from(long.len()).unwrap();
        assert_eq!(between(&old, &new), Some(((at, at + 1), (at, at + 2))));
    }

    #[test]
    fn what_is_around_a_replaced_stretch_moves() {
        let replaced = Replaced::between("ab12cd", "ab345cd").unwrap();
        let moved = |at: u32| replaced.moved(at.into()).map(u32::from);
        assert_eq!(
            [0, 2, 3, 4, 6].map(moved),
            [Some(0), Some(2), None, Some(5), Some(7)]
        );
    }
}
