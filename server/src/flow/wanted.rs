//! Which functions of a file are looked at.

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;

use super::function::File;
use crate::knowledge::guards::{Family, GuardKind};
use crate::program::crates::Program;
use crate::program::items::{CrateId, DefId, DefKind};
use crate::program::type_ref::{Name, TypeRef};

/// What stands in functions that somebody can speak of: only async code suspends or must not block,
/// and elsewhere it is locks and channels, and what is done with them. Lowering and typing the others is
/// most of the work, and nobody would ask.
const WORDS: &[&str] = &[
    "async",
    "stream!",
    ".lock",
    "_lock",
    "lock(",
    "::lock",
    ".read()",
    ".write()",
    "::read(",
    "::write(",
    "_read()",
    "_write()",
    ".read_",
    ".write_",
    "borrow",
    "acquire",
    "Guard",
    ".wait",
    "enter",
    "RefMut",
    "fn drop(",
    "spawn",
    "channel(",
    "channel::<",
    "bounded",
    "Barrier",
    "Sender::new",
    "notify_waiters",
    "drop_guard",
    "Relaxed",
    "Acquire",
    "Release",
    "SeqCst",
    "Arc::new",
    "Mutex::",
    "RwLock::",
    "get_or_init",
    "par_iter",
];

/// What unwraps the result of a lock where none of these words stands.
const UNWRAPPED: &[&str] = &["into_inner", "get_mut"];

/// What loops that wait for something look at, or do meanwhile.
const WAITED_FOR: &[&str] = &[".load(", ".swap(", "compare_exchange", "sleep("];

const LOOPS: &[&str] = &["while", "loop"];

/// What an atomic that is written in a second step is read and written with.
const IN_TWO_STEPS: &[&str] = &[".load(", ".store("];

/// What is there to be shared is made, of what stays on its thread: both words must stand there.
const SHARED: &[&str] = &["Arc::new(", "Mutex::new(", "RwLock::new("];

const LONE: &[&str] = &["Cell::new(", "Rc::new("];

/// Further words, where the file can name a `DashMap`.
const DASHMAP_WORDS: &[&str] = &["get", "entry", "iter"];

/// Which functions of a file are looked at.
pub(crate) struct Wanted {
    dashmap: bool,
    /// The functions of this file that give a guard, and all that give one the user names: who calls
    /// one holds a lock.
    givers: Vec<Name>,
    /// Its async functions: who calls one and does not await it loses it.
    futures: FxHashSet<String>,
    /// The macros of the crate whose rules have such words.
    macros: Vec<Name>,
}

impl Wanted {
    pub(super) fn new(file: &File<'_>, functions: &[DefId]) -> Wanted {
        let gives = |id: &DefId| match &file.program.def(*id).kind {
            DefKind::Fn(function) => names_guard(&function.ret),
            _ => false,
        };
        let is_async = |id: &DefId| matches!(&file.program.def(*id).kind, DefKind::Fn(function) if function.is_async);
        Wanted {
            dashmap: names_dashmap(file.text),
            givers: functions
                .iter()
                .filter(|id| gives(id))
                .map(|id| file.program.def(*id).name.clone())
                .chain(givers_of_told(file.program, file.at.krate))
                .collect(),
            futures: functions
                .iter()
                .filter(|id| is_async(id))
                .map(|id| file.program.def(*id).name.to_string())
                .collect(),
            macros: macros_with_words(file),
        }
    }

    /// Whether the same is wanted in this text of the file, among the same declarations.
    pub(super) fn is_of(&self, text: &str) -> bool {
        self.dashmap == names_dashmap(text)
    }

    /// Whether a rule or a card may speak of code.
    pub(crate) fn includes(&self, source: &str) -> bool {
        let has = |word: &&str| source.contains(*word);
        WORDS.iter().any(has)
            || UNWRAPPED.iter().any(has) && unwraps(source)
            || LOOPS.iter().any(has) && WAITED_FOR.iter().any(has)
            || IN_TWO_STEPS.iter().all(has)
            || LONE.iter().any(has) && SHARED.iter().any(has)
            || self.dashmap && DASHMAP_WORDS.iter().any(has)
            || self
                .givers
                .iter()
                .any(|name| source.contains(name.as_str()))
            || self.calls_async(source)
            || self.macros.iter().any(|name| calls_macro(source, name))
    }

    /// Whether a name of an async function of the file stands before a `(`: one look at the source,
    /// however many there are.
    fn calls_async(&self, source: &str) -> bool {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        !self.futures.is_empty()
            && source.match_indices('(').any(|(at, _)| {
                let before = &source[..at];
                let name = before.trim_end_matches(is_word).len();
                self.futures.contains(&before[name..])
            })
    }
}

fn names_dashmap(text: &str) -> bool {
    text.contains("DashMap") || text.contains("dashmap")
}

/// The macros of the file's crate whose rules have such words, or call a macro that has.
fn macros_with_words(file: &File<'_>) -> Vec<Name> {
    let mut rest: Vec<(&Name, &str)> = (file.program.krate(file.at.krate).all_macros())
        .map(|(name, rules)| (name, rules.source()))
        .collect();
    let mut found: Vec<Name> = Vec::new();
    loop {
        let before = found.len();
        rest.retain(|(name, source)| {
            let says = WORDS.iter().any(|word| source.contains(word))
                || found.iter().any(|known| calls_macro(source, known));
            if says {
                found.push((*name).clone());
            }
            !says
        });
        if found.len() == before {
            return found;
        }
    }
}

/// The functions that give a guard of a lock that the user names, in one crate and in the locks' own.
pub(super) fn givers_of_told(program: &Program, here: CrateId) -> Vec<Name> {
    let told = program.lists().guards.iter();
    let locks: Vec<&GuardKind> = told
        .copied()
        .filter(|kind| kind.family != Family::Value)
        .collect();
    if locks.is_empty() {
        return Vec::new();
    }
    let of_locks = locks.iter().filter_map(|kind| {
        let name = kind.path.split("::").next()?;
        let is_here = program.krate(here).name == name;
        (!is_here).then(|| program.dependency(here, name)).flatten()
    });
    let crates: BTreeSet<CrateId> = of_locks.chain([here]).collect();
    let mut givers = Vec::new();
    for krate in crates {
        for def in &program.krate(krate).defs {
            if let DefKind::Fn(function) = &def.kind
                && names_told(&function.ret, &locks)
                && !givers.contains(&def.name)
            {
                givers.push(def.name.clone());
            }
        }
    }
    givers
}

fn names_told(ty: &TypeRef, locks: &[&GuardKind]) -> bool {
    let TypeRef::Path(path) = ty else {
        return false;
    };
    path.segments.last().is_some_and(|last| {
        locks.iter().any(|kind| kind.name() == last.name)
            || last.args.iter().any(|arg| names_told(arg, locks))
    })
}

fn calls_macro(source: &str, name: &str) -> bool {
    source
        .match_indices(name)
        .any(|(at, name)| source[at + name.len()..].trim_start().starts_with('!'))
}

/// Whether a type as it is written has the name of a guard.
fn names_guard(ty: &TypeRef) -> bool {
    let TypeRef::Path(path) = ty else {
        return false;
    };
    let Some(last) = path.segments.last() else {
        return false;
    };
    let name = last.name.as_str();
    name.contains("Guard") || matches!(name, "Ref" | "RefMut") || last.args.iter().any(names_guard)
}

/// Whether something is unwrapped: `unwrap_or(…)` and its like are other methods.
fn unwraps(source: &str) -> bool {
    source
        .match_indices("unwrap")
        .any(|(at, word)| source[at + word.len()..].trim_start().starts_with('('))
}
