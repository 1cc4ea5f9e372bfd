//! Functions that make a channel, and how much it holds.

use std::sync::LazyLock;

/// A function that makes a channel.
#[derive(Debug)]
pub(crate) struct Maker {
    pub(crate) path: &'static str,
    pub(crate) holds: Holds,
    pub(crate) zero: Zero,
    /// Whether who receives in a loop comes to its end once every sender is dropped.
    pub(crate) ends: bool,
    /// What makes one with a bound, where this one has none.
    pub(crate) bounded: Option<&'static str>,
    /// Whether its sender could wait by `.await`.
    pub(crate) is_async: bool,
}

/// How much a channel holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    /// As many values as the argument says.
    Argument,
    Unbounded,
    /// The newest value alone.
    Latest,
    /// A single value, once.
    One,
}

/// What a bound of 0 does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Zero {
    Panics,
    /// Each send waits for its receive.
    Meets,
    /// Nothing of note.
    Nothing,
}

static MAKERS: LazyLock<Vec<Maker>> = LazyLock::new(|| {
    include_str!("channels.tsv")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .filter_map(|line| {
            let mut columns = line.split('\t');
            Some(Maker {
                path: columns.next()?,
                holds: match columns.next()? {
                    "argument" => Holds::Argument,
                    "unbounded" => Holds::Unbounded,
                    "latest" => Holds::Latest,
                    _ => Holds::One,
                },
                zero: match columns.next()? {
                    "panics" => Zero::Panics,
                    "meets" => Zero::Meets,
                    _ => Zero::Nothing,
                },
                ends: columns.next()? == "ends",
                bounded: columns.next().filter(|bounded| *bounded != "-"),
                is_async: columns.next()? == "async",
            })
        })
        .collect()
});

/// The entry of a function, by its path.
pub(crate) fn maker(path: &str) -> Option<&'static Maker> {
    MAKERS.iter().find(|maker| maker.path == path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read_and_without_a_bound_there_is_another() {
        assert_eq!(MAKERS.len(), 17);
        for maker in MAKERS.iter() {
            assert_eq!(
                maker.holds == Holds::Unbounded,
                maker.bounded.is_some(),
                "{maker:?}"
            );
        }
    }
}
