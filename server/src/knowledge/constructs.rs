//! What is said of each construct of concurrent code wherever it stands. The tables beside this one
//! say which calls block, what is lost with a dropped future, and the like: no line here repeats them.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What is said of a type, function, macro or attribute. Markdown, but for the code.
#[derive(Debug)]
pub(crate) struct Construct {
    /// What it is, in a sentence or two.
    verdict: String,
    /// Rust that says more than words.
    pub(crate) code: Option<String>,
    /// What else is to be known.
    pub(crate) general: Vec<String>,
    /// The names of rules that look at it.
    pub(crate) rules: Vec<&'static str>,
}

impl Construct {
    /// Whether it says what the construct is; else another table does.
    pub(crate) fn has_verdict(&self) -> bool {
        self.verdict.starts_with("**")
    }

    /// What it is; one entry may be for several paths.
    pub(crate) fn verdict(&self, path: &str) -> String {
        let name = path.rsplit("::").next().unwrap_or_default();
        self.verdict.replace("{name}", name)
    }
}

struct Table {
    entries: Vec<Construct>,
    by_path: HashMap<&'static str, usize>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table {
        entries: Vec::new(),
        by_path: HashMap::new(),
    };
    let mut paths: Vec<&'static str> = Vec::new();
    let mut body: Vec<&'static str> = Vec::new();
    // What stands before the first heading is for who reads the file.
    let lines = include_str!("constructs.md").lines();
    let lines = lines.skip_while(|line| !line.starts_with(HEADING));
    for line in lines.chain([HEADING]) {
        match line.strip_prefix(HEADING) {
            Some(path) => {
                if !body.is_empty() {
                    let number = table.entries.len();
                    table.entries.push(entry(&body));
                    table
                        .by_path
                        .extend(paths.drain(..).map(|path| (path, number)));
                    body.clear();
                }
                paths.push(path);
            }
            None => body.push(line),
        }
    }
    table
});

const HEADING: &str = "## ";

fn entry(lines: &[&'static str]) -> Construct {
    let mut construct = Construct {
        verdict: String::new(),
        code: None,
        general: Vec::new(),
        rules: Vec::new(),
    };
    for line in lines.iter().filter(|line| !line.trim().is_empty()) {
        if let Some(rules) = line.strip_prefix("Rules: ") {
            construct.rules = rules.split(", ").collect();
        } else if let Some(code) = line.strip_prefix("    ") {
            let before = construct.code.take();
            let before = before.map(|before| before + "\n").unwrap_or_default();
            construct.code = Some(before + code);
        } else if construct.verdict.is_empty() {
            construct.verdict = (*line).to_owned();
        } else {
            construct.general.push((*line).to_owned());
        }
    }
    construct
}

/// What is said of something, by its path.
pub(crate) fn of(path: &str) -> Option<&'static Construct> {
    let number = TABLE.by_path.get(path)?;
    TABLE.entries.get(*number)
}

/// Every path that something is said of.
#[cfg(test)]
pub(crate) fn paths() -> impl Iterator<Item = &'static str> {
    TABLE.by_path.keys().copied()
}

/// Macros and attributes, which the tables of declarations do not have, and crates of which there
/// is no such table.
#[cfg(test)]
pub(crate) const NOT_DECLARED: &[&str] = &[
    "arc_swap::ArcSwap",
    "arc_swap::ArcSwapAny",
    "arc_swap::ArcSwapAny::load",
    "async fn",
    "async_trait::async_trait",
    "crossbeam_channel::select",
    "futures::join",
    "futures::pin_mut",
    "futures::select",
    "futures::select_biased",
    "futures::try_join",
    "futures_util::join",
    "futures_util::select",
    "futures_util::try_join",
    "lazy_static::lazy_static",
    "pollster::block_on",
    "rayon::slice::ParallelSlice",
    "rayon::slice::ParallelSliceMut",
    "std::pin::pin",
    "std::thread_local",
    "tokio::join",
    "tokio::main",
    "tokio::pin",
    "tokio::select",
    "tokio::task_local",
    "tokio::test",
    "tokio::try_join",
];

#[cfg(test)]
mod tests {
    use ra_ap_syntax::Edition;

    use super::{NOT_DECLARED, TABLE, of, paths};
    use crate::knowledge::{calls, cancel_safety, guards, library};
    use crate::program::crates::Program;
    use crate::program::items::{CrateId, DefId};
    use crate::rules;
    use crate::testing::lone_program;

    #[test]
    fn every_path_is_that_of_a_declaration() {
        let (program, _) = lone_program("", Edition::CURRENT);
        let mut unknown: Vec<&str> = paths()
            .filter(|path| !NOT_DECLARED.contains(path))
            .filter(|path| {
                let krate = path.split("::").next().and_then(library::named);
                krate.is_none_or(|krate| !declares(&program, krate, path))
            })
            .collect();
        unknown.sort_unstable();
        assert!(unknown.is_empty(), "{unknown:#?}");
        assert!(paths().count() > 200);
    }

    fn declares(program: &Program, krate: CrateId, path: &str) -> bool {
        let name = path.rsplit("::").next().unwrap_or_default();
        (0..program.krate(krate).defs.len()).any(|index| {
            let id = DefId {
                krate,
                index: u32::try_from(index).expect("a small table"),
            };
            program.def(id).name == name && program.path_of(id) == path
        })
    }

    #[test]
    fn every_call_that_matters_is_spoken_of() {
        let is_lock = |path: &str| guards::all().iter().any(|kind| kind.lock == path);
        let mut silent: Vec<&str> = calls::all()
            .filter(|path| {
                let owner = path.rsplit_once("::").map_or("", |(owner, _)| owner);
                let is_known = of(path).is_some()
                    || of(owner).is_some()
                    || is_lock(owner)
                    || cancel_safety::of(path).is_some()
                    || crate::knowledge::blocking::listed(path).is_some()
                    || crate::knowledge::spawns::spawner(path).is_some();
                // What reads and writes matters by what it reads and writes; a few names are those of
                // other paths, and a few calls are over at once.
                let others = [
                    "std::io::",
                    "rayon::",
                    "spin::",
                    "smol::",
                    "lock_api::FairMutex",
                    "actix_rt::",
                    "std::fs::File::options",
                    "std::fs::File::try_clone",
                    "std::net::UdpSocket::connect",
                ];
                !is_known && !others.iter().any(|start| path.starts_with(start))
            })
            .collect();
        silent.sort_unstable();
        assert!(silent.is_empty(), "{silent:#?}");
    }

    #[test]
    fn rules_are_ours_and_sentences_are_short() {
        for entry in &TABLE.entries {
            let verdict = &entry.verdict;
            for rule in &entry.rules {
                assert!(rules::by_name(rule).is_some(), "{rule} of {verdict}");
            }
            assert!(
                !verdict.is_empty() && verdict.chars().count() < 160,
                "{verdict}"
            );
            let general: usize = entry.general.iter().map(|it| it.chars().count()).sum();
            assert!(general < 260, "{general}: {verdict}");
            for line in entry.code.iter().flat_map(|code| code.lines()) {
                assert!(line.chars().count() <= 78, "{line}");
            }
        }
    }

    #[test]
    fn nothing_is_said_that_other_tables_say() {
        let theirs = [
            "cancel safe",
            "cancellation safe",
            "safe to cancel:",
            "blocks the thread",
            "block the thread",
            "detaches",
        ];
        let text = include_str!("constructs.md").to_lowercase();
        for words in theirs {
            assert!(!text.contains(words), "{words}");
        }
        // Of what is run elsewhere the table of spawners says where, and whether it must be `Send`.
        for path in paths().filter(|path| crate::knowledge::spawns::spawner(path).is_some()) {
            assert!(
                !of(path).is_some_and(super::Construct::has_verdict),
                "{path}"
            );
        }
    }
}
