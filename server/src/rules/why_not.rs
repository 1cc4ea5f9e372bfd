//! Why a type may not leave its thread, and what does the same there.

use super::context::Context;
use crate::finding::Related;
use crate::program::auto_traits::Step;
use crate::program::items::DefId;

/// A type of std that is made for one thread.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Lone {
    pub(crate) path: &'static str,
    /// What would go wrong: ends a sentence.
    pub(crate) why: &'static str,
    /// What is made for several threads.
    pub(crate) instead: &'static str,
}

const LONE: &[Lone] = &[
    Lone {
        path: "std::rc::Rc",
        why: "two threads could change its count of owners at once",
        instead: "`Arc` counts for all threads",
    },
    Lone {
        path: "std::rc::Weak",
        why: "two threads could change the count of owners at once",
        instead: "the `Weak` of an `Arc` counts for all threads",
    },
    Lone {
        path: "std::cell::RefCell",
        why: "two threads could borrow it at once",
        instead: "a `Mutex` or an `RwLock` lets one wait for the other",
    },
    Lone {
        path: "std::cell::Cell",
        why: "two threads could write to it at once",
        instead: "an atomic or a `Mutex` can be shared",
    },
    Lone {
        path: "std::cell::OnceCell",
        why: "two threads could set it at once",
        instead: "a `OnceLock` can be shared",
    },
    Lone {
        path: "std::cell::LazyCell",
        why: "two threads could make its value at once",
        instead: "a `LazyLock` can be shared",
    },
    Lone {
        path: "std::sync::mpsc::Receiver",
        why: "only one thread may receive at a time",
        instead: "a `Mutex` around it lets one at a time",
    },
];

/// Further types that never leave their thread, where only that is of interest.
const BOUND: &[Lone] = &[
    Lone {
        path: "std::sync::MutexGuard",
        why: "the thread that took the lock must release it",
        instead: "take the lock where the value is used",
    },
    Lone {
        path: "std::sync::RwLockReadGuard",
        why: "the thread that took the lock must release it",
        instead: "take the lock where the value is used",
    },
    Lone {
        path: "std::sync::RwLockWriteGuard",
        why: "the thread that took the lock must release it",
        instead: "take the lock where the value is used",
    },
    Lone {
        path: "std::cell::Ref",
        why: "the borrow is counted for one thread only",
        instead: "let the borrow end before",
    },
    Lone {
        path: "std::cell::RefMut",
        why: "the borrow is counted for one thread only",
        instead: "let the borrow end before",
    },
];

/// The type at the end of a chain of reasons, if it is one that shares with one thread only.
pub(crate) fn lone(context: &Context<'_>, steps: &[Step]) -> Option<&'static Lone> {
    let path = path_of(context, steps.last()?.never?);
    LONE.iter().find(|lone| lone.path == path)
}

/// The same, for guards and borrows too.
pub(crate) fn bound(context: &Context<'_>, steps: &[Step]) -> Option<&'static Lone> {
    let path = path_of(context, steps.last()?.never?);
    LONE.iter().chain(BOUND).find(|lone| lone.path == path)
}

fn path_of<'a>(context: &Context<'a>, def: DefId) -> &'a str {
    context.program().path_of(def)
}

impl Lone {
    /// The last name of its path.
    pub(crate) fn name(&self) -> &'static str {
        self.path.rsplit("::").next().unwrap_or(self.path)
    }

    /// Whether it is a guard or borrow, which ends soon.
    pub(crate) fn is_guard(&self) -> bool {
        BOUND.contains(self)
    }

    /// Whether it is `Rc` or the `Weak` of one, which are not even `Send`.
    pub(crate) fn is_rc(&self) -> bool {
        self.path.starts_with("std::rc::")
    }
}

/// The steps of a chain that stand somewhere in the project, as places that explain a finding.
pub(crate) fn places(context: &Context<'_>, steps: &[Step]) -> Vec<Related> {
    steps
        .iter()
        .filter_map(|step| {
            let (def, range) = step.at?;
            // A declaration by itself says nothing; its field does.
            if context.program().range(def) == range {
                return None;
            }
            Some(Related {
                file: context.bodies.file_of(def)?,
                range,
                message: step.text.clone(),
            })
        })
        .collect()
}
