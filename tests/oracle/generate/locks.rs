//! The locks of a program, and the ways to take them.

/// A kind of guard, and what gives it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Kind {
    /// The locks are called so, with a number.
    pub(super) lock: &'static str,
    /// Expressions that give the guard; `{}` stands for the lock.
    pub(super) calls: &'static [&'static str],
    /// Longer ones, that stand best behind a `=`.
    pub(super) initializers: &'static [&'static str],
    pub(super) guard: &'static str,
    /// Whether what the lock protects may be changed through it.
    pub(super) mutable: bool,
    /// Whether taking it awaits.
    pub(super) awaits: bool,
}

pub(super) static MUTEX: Kind = Kind {
    lock: "mutex",
    calls: &[
        "{}.lock().unwrap()",
        "{}.lock().unwrap()",
        "{}.lock().expect(\"clean\")",
        "{}.lock().unwrap_or_else(PoisonError::into_inner)",
        "{}.try_lock().unwrap()",
        "grab(&{})",
        "Mutex::lock(&{}).unwrap()",
        "{}.lock().ok().unwrap()",
    ],
    initializers: &[
        "match {}.lock() { Ok(guard) => guard, Err(error) => error.into_inner() }",
        "{ {}.lock().unwrap() }",
        "pass({}.lock().unwrap())",
        "if let Ok(guard) = {}.lock() { guard } else { return DONE }",
        "{ let guard = {}.lock().unwrap(); guard }",
    ],
    guard: "MutexGuard<'_, D>",
    mutable: true,
    awaits: false,
};

pub(super) static KINDS: &[Kind] = &[
    Kind {
        lock: "rw",
        calls: &["{}.read().unwrap()", "{}.try_read().unwrap()", "peek(&{})"],
        initializers: &["match {}.read() { Ok(guard) => guard, Err(_) => return DONE }"],
        guard: "RwLockReadGuard<'_, D>",
        mutable: false,
        awaits: false,
    },
    Kind {
        lock: "rw",
        calls: &["{}.write().unwrap()", "{}.try_write().unwrap()"],
        initializers: &["{}.write().unwrap_or_else(|error| error.into_inner())"],
        guard: "RwLockWriteGuard<'_, D>",
        mutable: true,
        awaits: false,
    },
    Kind {
        lock: "cell",
        calls: &[
            "{}.0.borrow()",
            "{}.0.borrow()",
            "Ref::map({}.0.borrow(), |d| d)",
        ],
        initializers: &["{}.0.try_borrow().unwrap()"],
        guard: "Ref<'_, D>",
        mutable: false,
        awaits: false,
    },
    Kind {
        lock: "cell",
        calls: &["{}.0.borrow_mut()", "{}.0.try_borrow_mut().unwrap()"],
        initializers: &["RefMut::map({}.0.borrow_mut(), |d| d)"],
        guard: "RefMut<'_, D>",
        mutable: true,
        awaits: false,
    },
    Kind {
        lock: "quick",
        calls: &["{}.lock()", "{}.try_lock().unwrap()"],
        initializers: &["match {}.try_lock() { Some(guard) => guard, None => return DONE }"],
        guard: "parking_lot::MutexGuard<'_, D>",
        mutable: true,
        awaits: false,
    },
    Kind {
        lock: "quick",
        calls: &["parking_lot::MutexGuard::map({}.lock(), |d| d)"],
        initializers: &[],
        guard: "parking_lot::MappedMutexGuard<'_, D>",
        mutable: true,
        awaits: false,
    },
    Kind {
        lock: "quick_rw",
        calls: &[
            "{}.read()",
            "parking_lot::RwLockWriteGuard::downgrade({}.write())",
        ],
        initializers: &[],
        guard: "parking_lot::RwLockReadGuard<'_, D>",
        mutable: false,
        awaits: false,
    },
    Kind {
        lock: "quick_rw",
        calls: &[
            "{}.write()",
            "parking_lot::RwLockUpgradableReadGuard::upgrade({}.upgradable_read())",
        ],
        initializers: &[],
        guard: "parking_lot::RwLockWriteGuard<'_, D>",
        mutable: true,
        awaits: false,
    },
    Kind {
        lock: "quick_rw",
        calls: &["{}.upgradable_read()"],
        initializers: &[],
        guard: "parking_lot::RwLockUpgradableReadGuard<'_, D>",
        mutable: false,
        awaits: false,
    },
    Kind {
        lock: "quick_arc",
        calls: &["{}.lock_arc()"],
        initializers: &[],
        guard: "parking_lot::ArcMutexGuard<parking_lot::RawMutex, D>",
        mutable: true,
        awaits: false,
    },
    Kind {
        lock: "slow",
        calls: &[
            "{}.lock().await",
            "{}.lock().await",
            "{}.try_lock().unwrap()",
        ],
        initializers: &[],
        guard: "tokio::sync::MutexGuard<'_, D>",
        mutable: true,
        awaits: true,
    },
    Kind {
        lock: "slow",
        calls: &["tokio::sync::MutexGuard::map({}.lock().await, |d| d)"],
        initializers: &[],
        guard: "tokio::sync::MappedMutexGuard<'_, D>",
        mutable: true,
        awaits: true,
    },
    Kind {
        lock: "slow_rw",
        calls: &["{}.read().await"],
        initializers: &[],
        guard: "tokio::sync::RwLockReadGuard<'_, D>",
        mutable: false,
        awaits: true,
    },
    Kind {
        lock: "slow_rw",
        calls: &["{}.write().await"],
        initializers: &[],
        guard: "tokio::sync::RwLockWriteGuard<'_, D>",
        mutable: true,
        awaits: true,
    },
    Kind {
        lock: "slow_arc",
        calls: &["{}.clone().lock_owned().await"],
        initializers: &[],
        guard: "tokio::sync::OwnedMutexGuard<D>",
        mutable: true,
        awaits: true,
    },
];

/// How many locks of each name a program has.
pub(super) const EACH: usize = 8;

/// The fields of `Locks`: name, type, and how one looks whether it is locked.
pub(super) const FIELDS: &[(&str, &str, &str)] = &[
    ("mutex", "Mutex<D>", "blocked(.try_lock())"),
    ("rw", "RwLock<D>", "blocked(.try_write())"),
    ("cell", "Shared", ".0.try_borrow_mut().is_err()"),
    ("quick", "parking_lot::Mutex<D>", ".try_lock().is_none()"),
    (
        "quick_rw",
        "parking_lot::RwLock<D>",
        ".try_write().is_none()",
    ),
    (
        "quick_arc",
        "Arc<parking_lot::Mutex<D>>",
        ".try_lock().is_none()",
    ),
    ("slow", "tokio::sync::Mutex<D>", ".try_lock().is_err()"),
    ("slow_rw", "tokio::sync::RwLock<D>", ".try_write().is_err()"),
    (
        "slow_arc",
        "Arc<tokio::sync::Mutex<D>>",
        ".try_lock().is_err()",
    ),
    ("busy", "Mutex<D>", "blocked(.try_lock())"),
    ("bad", "Mutex<D>", "blocked(.try_lock())"),
];
