//! The guard types, and the locks they belong to.

use std::collections::HashMap;
use std::sync::LazyLock;

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
    pub(crate) send: bool,
    /// For messages: "std `Mutex`".
    pub(crate) label: &'static str,
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
    /// What the guard leaves to others, by its type.
    pub(crate) fn mode(&self) -> Mode {
        let name = self.path.rsplit("::").next().unwrap_or_default();
        let reentrant = self.lock.contains("Reentrant") || self.lock.ends_with("Semaphore");
        let shared = name.contains("ReadGuard")
            || matches!(name, "Ref" | "MappedRef" | "RefMulti" | "Iter")
            || self.family == Family::Span;
        match name {
            _ if reentrant => Mode::Recursive,
            _ if name.contains("Upgradable") => Mode::Upgradable,
            _ if shared => Mode::Shared,
            _ => Mode::Exclusive,
        }
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
            Some(GuardKind {
                path: columns.next()?,
                lock: columns.next()?,
                family: match columns.next()? {
                    "sync" => Family::Sync,
                    "async" => Family::Async,
                    "refcell" => Family::RefCell,
                    "dashmap" => Family::DashMap,
                    "span" => Family::Span,
                    _ => Family::Watch,
                },
                send: columns.next()? == "yes",
                label: columns.next()?,
            })
        })
        .collect()
});

static BY_NAME: LazyLock<HashMap<&'static str, Vec<&'static GuardKind>>> = LazyLock::new(|| {
    let mut by_name: HashMap<&'static str, Vec<&'static GuardKind>> = HashMap::new();
    for guard in GUARDS.iter() {
        by_name
            .entry(guard.path.rsplit("::").next().unwrap_or_default())
            .or_default()
            .push(guard);
    }
    by_name
});

static LOCKS_BY_NAME: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut by_name: HashMap<&'static str, Vec<&'static str>> = HashMap::new();
    for guard in GUARDS.iter() {
        let name = guard.lock.rsplit("::").next().unwrap_or_default();
        by_name.entry(name).or_default().push(guard.lock);
    }
    by_name
});

/// Every kind of guard.
pub(crate) fn all() -> &'static [GuardKind] {
    &GUARDS
}

/// The kind of guard of that path.
pub(crate) fn by_path(path: &str) -> Option<&'static GuardKind> {
    let name = path.rsplit("::").next()?;
    let mut candidates = BY_NAME.get(name)?.iter().copied();
    candidates.find(|guard| guard.path == path)
}

/// The guard type that a declaration is.
pub(crate) fn by_def(names: &Names<'_>, id: DefId) -> Option<&'static GuardKind> {
    let name = &names.program.def(id).name;
    let candidates = BY_NAME.get(name.as_str())?;
    let path = names.program.path_of(id);
    candidates.iter().copied().find(|guard| guard.path == path)
}

/// Whether the type is a guard itself, rather than something that holds one.
pub(crate) fn is_guard(names: &Names<'_>, ty: &Ty) -> bool {
    matches!(ty, Ty::Adt(id, _) if by_def(names, *id).is_some())
}

/// The lock type that a type is: its path as the table has it.
pub(crate) fn lock_type(names: &Names<'_>, ty: &Ty) -> Option<&'static str> {
    match ty {
        Ty::Adt(id, _) => lock_of(names, *id),
        _ => None,
    }
}

/// The lock type that a declaration is: its path as the table has it.
pub(crate) fn lock_of(names: &Names<'_>, id: DefId) -> Option<&'static str> {
    let name = &names.program.def(id).name;
    // To find a path costs more than to look a name up.
    let candidates = LOCKS_BY_NAME.get(name.as_str())?;
    let path = names.program.path_of(id);
    candidates.iter().copied().find(|lock| *lock == path)
}
