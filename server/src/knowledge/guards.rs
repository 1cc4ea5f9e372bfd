//! The guard types, and the locks they belong to.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::blocking::Lists;
use crate::program::items::DefId;
use crate::program::names::Names;
use crate::program::ty::Ty;

/// A type whose values hold a lock while they live.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct GuardKind {
    /// The guard's own path: `std::sync::MutexGuard`.
    pub(crate) path: &'static str,
    /// The lock's path: `std::sync::Mutex`.
    pub(crate) lock: &'static str,
    pub(crate) family: Family,
    /// What the guard leaves to others.
    pub(crate) mode: Mode,
    /// Of a user's own type it is not said here: `true` as well.
    pub(crate) send: bool,
    /// For messages: "std `Mutex`".
    pub(crate) label: &'static str,
    /// Whether a user has named it: then nothing is known of the lock's methods.
    pub(crate) told: bool,
}

/// What holding a guard means, and which rules speak of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// Waiting for the lock blocks the thread: must not cross an await.
    Sync,
    /// Waiting for the lock suspends the task: may cross an await.
    Async,
    RefCell,
    DashMap,
    Span,
    Watch,
    /// No guard: a value that the user does not want held at an await.
    Value,
}

/// What a guard leaves to others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Mode {
    /// Nobody else has the lock.
    Exclusive,
    /// Others may read.
    Shared,
    /// Others may read, and this one may come to write.
    Upgradable,
    /// Who has it may have it again.
    Recursive,
}

impl GuardKind {
    pub(crate) fn name(&self) -> &'static str {
        last_name(self.path)
    }
}

fn last_name(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or_default()
}

/// What a guard of a library leaves to others, by its type.
fn mode(path: &str, lock: &str, family: Family) -> Mode {
    let name = last_name(path);
    let reentrant = lock.contains("Reentrant") || lock.ends_with("Semaphore");
    let shared = name.contains("ReadGuard")
        || matches!(name, "Ref" | "MappedRef" | "RefMulti" | "Iter")
        || family == Family::Span;
    match name {
        _ if reentrant => Mode::Recursive,
        _ if name.contains("Upgradable") => Mode::Upgradable,
        _ if shared => Mode::Shared,
        _ => Mode::Exclusive,
    }
}

/// Whether a function is a method of the lock that a guard is of, rather than one that only gives
/// such a guard.
pub(crate) fn is_method_of_lock(kind: &GuardKind, function: &str) -> bool {
    function
        .strip_prefix(kind.lock)
        .is_some_and(|rest| rest.starts_with("::") && !rest[2..].contains("::"))
}

static GUARDS: LazyLock<Vec<GuardKind>> = LazyLock::new(|| {
    include_str!("guards.tsv")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .filter_map(|line| {
            let mut columns = line.split('\t');
            let (path, lock) = (columns.next()?, columns.next()?);
            let family = match columns.next()? {
                "sync" => Family::Sync,
                "async" => Family::Async,
                "refcell" => Family::RefCell,
                "dashmap" => Family::DashMap,
                "span" => Family::Span,
                _ => Family::Watch,
            };
            Some(GuardKind {
                path,
                lock,
                family,
                mode: mode(path, lock, family),
                send: columns.next()? == "yes",
                label: columns.next()?,
                told: false,
            })
        })
        .collect()
});

static BY_NAME: LazyLock<HashMap<&'static str, Vec<&'static GuardKind>>> = LazyLock::new(|| {
    let mut by_name: HashMap<&'static str, Vec<&'static GuardKind>> = HashMap::new();
    for guard in GUARDS.iter() {
        by_name.entry(guard.name()).or_default().push(guard);
    }
    by_name
});

static LOCKS_BY_NAME: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut by_name: HashMap<&'static str, Vec<&'static str>> = HashMap::new();
    for guard in GUARDS.iter() {
        by_name
            .entry(last_name(guard.lock))
            .or_default()
            .push(guard.lock);
    }
    by_name
});

/// Every kind of guard of the libraries.
pub(crate) fn all() -> &'static [GuardKind] {
    &GUARDS
}

/// The kind of guard of that path.
pub(crate) fn by_path(path: &str) -> Option<&'static GuardKind> {
    let name = path.rsplit("::").next()?;
    let mut candidates = BY_NAME.get(name)?.iter().copied();
    candidates.find(|guard| guard.path == path)
}

/// The guard type that a declaration is: a library's, or one that the user names.
pub(crate) fn by_def(names: &Names<'_>, id: DefId) -> Option<&'static GuardKind> {
    let program = names.program;
    let name = &program.def(id).name;
    let told = &program.lists().guards;
    if let Some(kind) = told.iter().find(|kind| kind.name() == name.as_str())
        && (program.path_of(id) == kind.path || program.module_path_of(id) == kind.path)
    {
        return Some(kind);
    }
    let candidates = BY_NAME.get(name.as_str())?;
    let path = program.path_of(id);
    candidates.iter().copied().find(|guard| guard.path == path)
}

/// Whether the type is a guard itself, rather than something that holds one.
pub(crate) fn is_guard(names: &Names<'_>, ty: &Ty) -> bool {
    let is_lock = |kind: &GuardKind| kind.family != Family::Value;
    matches!(ty, Ty::Adt(id, _) if by_def(names, *id).is_some_and(is_lock))
}

/// The lock type of a library that a type is: its path as the table has it. Its methods are known.
pub(crate) fn lock_type(names: &Names<'_>, ty: &Ty) -> Option<&'static str> {
    match ty {
        Ty::Adt(id, _) => library_lock(names, *id),
        _ => None,
    }
}

/// The lock type that a declaration is, a user's own too: its path as tables and users have it.
pub(crate) fn lock_of(names: &Names<'_>, id: DefId) -> Option<&'static str> {
    let program = names.program;
    let name = &program.def(id).name;
    let told = &program.lists().guards;
    let own = told
        .iter()
        .find(|kind| last_name(kind.lock) == name.as_str() && program.path_of(id) == kind.lock);
    own.map_or_else(|| library_lock(names, id), |kind| Some(kind.lock))
}

/// The first kind of guard that a lock gives, by the lock's path.
pub(crate) fn of_lock(lists: &Lists, lock: &str) -> Option<&'static GuardKind> {
    let told = lists.guards.iter().copied();
    let mut all = told.chain(GUARDS.iter());
    all.find(|kind| kind.lock == lock)
}

fn library_lock(names: &Names<'_>, id: DefId) -> Option<&'static str> {
    let name = &names.program.def(id).name;
    // To find a path costs more than to look a name up.
    let candidates = LOCKS_BY_NAME.get(name.as_str())?;
    let path = names.program.path_of(id);
    candidates.iter().copied().find(|lock| *lock == path)
}
