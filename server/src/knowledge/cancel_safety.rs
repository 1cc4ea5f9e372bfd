//! What is lost when a future is dropped before it is ready.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What becomes of the work of a future that is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// It has done nothing yet that a new one would not do again.
    Safe,
    /// Its time starts anew with a new one.
    Restarts,
    /// A new one goes on where it was, but does not know what went before.
    Resumes,
    /// It waited in a queue, and a new one waits from the end.
    Place,
    /// Data is lost.
    Loses,
}

/// What is known of a function that gives such a future.
#[derive(Debug)]
pub(crate) struct CancelSafety {
    pub(crate) class: Class,
    /// What becomes of it, as a sentence without its stop.
    pub(crate) words: &'static str,
    /// What to do instead, as an imperative.
    pub(crate) instead: Option<&'static str>,
}

static TABLE: LazyLock<HashMap<&'static str, CancelSafety>> = LazyLock::new(|| {
    include_str!("cancel_safety.tsv")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .filter_map(|line| {
            let mut columns = line.split('\t');
            let path = columns.next()?;
            let class = match columns.next()? {
                "safe" => Class::Safe,
                "restarts" => Class::Restarts,
                "resumes" => Class::Resumes,
                "place" => Class::Place,
                _ => Class::Loses,
            };
            let words = columns.next()?;
            let instead = columns.next().filter(|instead| *instead != "-");
            let entry = CancelSafety {
                class,
                words,
                instead,
            };
            Some((path, entry))
        })
        .collect()
});

/// What is known of the future that a function gives, by the function's path.
pub(crate) fn of(path: &str) -> Option<&'static CancelSafety> {
    TABLE.get(path)
}

/// The names of a type's methods whose futures are of one of these classes, in order.
pub(crate) fn methods_of(path: &str, classes: &[Class]) -> Vec<&'static str> {
    let mut methods: Vec<&'static str> = TABLE
        .iter()
        .filter(|(_, entry)| classes.contains(&entry.class))
        .filter_map(|(known, _)| known.strip_prefix(path)?.strip_prefix("::"))
        .filter(|name| !name.contains("::"))
        .collect();
    methods.sort_unstable();
    methods
}

#[cfg(test)]
mod tests {
    use ra_ap_syntax::Edition;

    use super::TABLE;
    use crate::knowledge::library;
    use crate::program::crates::Program;
    use crate::program::items::{CrateId, DefId};
    use crate::testing::lone_program;

    #[test]
    fn every_path_is_that_of_a_declaration() {
        let (program, _) = lone_program("", Edition::CURRENT);
        let mut unknown = Vec::new();
        for path in TABLE.keys() {
            let names: Vec<&str> = path.split("::").collect();
            let (Some(first), Some(last)) = (names.first(), names.last()) else {
                continue;
            };
            let library = library::named(first).expect("a table of the crate");
            if !declares(&program, library, last, path) {
                unknown.push(*path);
            }
        }
        unknown.sort_unstable();
        assert!(unknown.is_empty(), "{unknown:#?}");
    }

    fn declares(program: &Program, krate: CrateId, name: &str, path: &str) -> bool {
        (0..program.krate(krate).defs.len()).any(|index| {
            let id = DefId {
                krate,
                index: u32::try_from(index).expect("a small table"),
            };
            program.def(id).name == name && program.path_of(id) == path
        })
    }
}
