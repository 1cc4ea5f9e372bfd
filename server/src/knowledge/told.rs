//! Locks, guards and other values that a user names: kinds of guards like those of the tables.

use std::collections::HashSet;
use std::sync::{LazyLock, Mutex, PoisonError};

use super::guards::{Family, GuardKind, Mode};
use crate::settings::{LockKind, OwnLock};

/// The kinds of guards that the user's locks give, and of values that must not be held at an await.
pub(crate) fn kinds(locks: &[OwnLock], values: &[String]) -> Vec<&'static GuardKind> {
    let of_locks = locks.iter().flat_map(|lock| {
        let both = lock.guard.is_some() && lock.read_guard.is_some();
        let guard = lock.guard.iter().map(move |guard| {
            let doing = if both { ", writing" } else { "" };
            kind(lock, guard, Mode::Exclusive, doing)
        });
        let readers = lock.read_guard.iter();
        guard.chain(readers.map(|guard| kind(lock, guard, Mode::Shared, ", reading")))
    });
    let of_values = values.iter().map(|path| GuardKind {
        path: kept(path),
        lock: "",
        family: Family::Value,
        mode: Mode::Recursive,
        send: true,
        label: kept(&format!("`{}`", name(path))),
        told: true,
    });
    of_locks.chain(of_values).map(one_of_each).collect()
}

fn kind(lock: &OwnLock, guard: &str, mode: Mode, doing: &str) -> GuardKind {
    GuardKind {
        path: kept(guard),
        lock: kept(&lock.path),
        family: match lock.kind {
            LockKind::Blocking | LockKind::Recursive => Family::Sync,
            LockKind::Async => Family::Async,
        },
        mode: match lock.kind {
            LockKind::Recursive => Mode::Recursive,
            LockKind::Blocking | LockKind::Async => mode,
        },
        send: true,
        label: kept(&format!("`{}`{doing}", name(&lock.path))),
        told: true,
    }
}

fn name(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// The text for as long as the process lives, once: settings name few types, and the same ones each
/// time that they are read.
fn kept(text: &str) -> &'static str {
    static TEXTS: LazyLock<Mutex<HashSet<&'static str>>> = LazyLock::new(Mutex::default);
    let mut texts = TEXTS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = texts.get(text) {
        return known;
    }
    let text: &'static str = Box::leak(text.into());
    texts.insert(text);
    text
}

/// Likewise.
fn one_of_each(kind: GuardKind) -> &'static GuardKind {
    static KINDS: Mutex<Vec<&GuardKind>> = Mutex::new(Vec::new());
    let mut kinds = KINDS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = kinds.iter().find(|known| ***known == kind) {
        return known;
    }
    let kind: &'static GuardKind = Box::leak(Box::new(kind));
    kinds.push(kind);
    kind
}
