//! The words for each family of guards.

use crate::knowledge::guards::{Family, GuardKind};

/// What holding a guard of one kind is called, and what comes of it.
pub(crate) struct Words {
    /// "`guard` keeps `state` …".
    pub(crate) state: &'static str,
    /// "a temporary … keeps".
    pub(crate) guard: &'static str,
    /// What happens while the task is suspended.
    pub(crate) harm: &'static str,
    pub(crate) suspended: &'static str,
    pub(crate) released: &'static str,
    /// The imperative of a fix.
    pub(crate) release: &'static str,
}

pub(crate) fn words(kind: &GuardKind) -> Words {
    let exclusive = kind.path.ends_with("Mut");
    match kind.family {
        Family::Sync | Family::Async => Words {
            state: "locked",
            guard: "guard",
            harm: "a task that wants the lock meanwhile blocks its whole thread, and can deadlock",
            suspended: "the task can be suspended here while the lock is held",
            released: "the lock is released here",
            release: "Release the lock",
        },
        Family::DashMap => Words {
            state: "locked",
            guard: "reference into the map",
            harm: "a task that wants an entry of the same shard meanwhile blocks its whole thread, and can deadlock",
            suspended: "the task can be suspended here while a shard of the map is locked",
            released: "the shard is unlocked here",
            release: "Unlock the map",
        },
        Family::RefCell => Words {
            state: if exclusive {
                "mutably borrowed"
            } else {
                "borrowed"
            },
            guard: "borrow",
            harm: if exclusive {
                "other code of this thread that borrows it meanwhile panics"
            } else {
                "other code of this thread that borrows it mutably meanwhile panics"
            },
            suspended: "the task can be suspended here while the cell is borrowed",
            released: "the borrow ends here",
            release: "End the borrow",
        },
        Family::Span => Words {
            state: "entered",
            guard: "guard",
            harm: "what other tasks do on this thread meanwhile is recorded inside the span",
            suspended: "the task can be suspended here while the thread stays in the span",
            released: "the span is left here",
            release: "Leave the span",
        },
        Family::Value => Words {
            state: "alive",
            guard: "value",
            harm: "the configuration says that none may be held there (`guards`)",
            suspended: "the task can be suspended here while the value is alive",
            released: "the value is dropped here",
            release: "Drop the value",
        },
        Family::Watch => Words {
            state: "borrowed",
            guard: "borrow",
            harm: "a sender that changes the value meanwhile blocks its whole thread, and can deadlock",
            suspended: "the task can be suspended here while the value is borrowed",
            released: "the borrow ends here",
            release: "End the borrow",
        },
    }
}
