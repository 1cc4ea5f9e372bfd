//! Calls that block the thread, and what to await in their place.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::guards::GuardKind;

/// How a call blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// For long, or until something else happens.
    Certain,
    /// The same, at one end of a channel between threads.
    Channel,
    /// On the file system: mostly short, at times not.
    File,
    /// A look at a file's metadata: very short on a local disk.
    Stat,
    /// Computes for long.
    Cpu,
    /// One of tokio's `blocking_…`, which panic inside a runtime.
    Method,
    /// Drives a future to its end.
    BlockOn,
    /// Makes a runtime, which waits for its threads when it is dropped.
    Runtime,
}

const CLASSES: &[(&str, Class)] = &[
    ("certain", Class::Certain),
    ("channel", Class::Channel),
    ("file", Class::File),
    ("stat", Class::Stat),
    ("cpu", Class::Cpu),
    ("method", Class::Method),
    ("block-on", Class::BlockOn),
    ("runtime", Class::Runtime),
];

impl Class {
    fn from_name(name: &str) -> Option<Class> {
        let found = CLASSES.iter().find(|(known, _)| *known == name);
        found.map(|(_, class)| *class)
    }

    /// Whether the call waits for something else to happen, for as long as that takes.
    pub(crate) fn waits(self) -> bool {
        matches!(
            self,
            Class::Certain | Class::Channel | Class::Method | Class::BlockOn
        )
    }
}

/// A call that blocks.
#[derive(Debug)]
pub(crate) struct BlockingCall {
    pub(crate) class: Class,
    /// The async function to await in its place, by path, where there is one.
    pub(crate) twin: Option<&'static str>,
    /// Whether the twin takes the same arguments and gives the same, so that only the path and an
    /// `.await` change.
    pub(crate) drop_in: bool,
    /// What it waits for, after "blocks the thread".
    pub(crate) reason: &'static str,
}

static BLOCKING: LazyLock<HashMap<&'static str, BlockingCall>> = LazyLock::new(|| {
    include_str!("blocking.tsv")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .filter_map(|line| {
            let mut columns = line.split('\t');
            let path = columns.next()?;
            let class = Class::from_name(columns.next()?)?;
            let twin = columns.next().filter(|twin| *twin != "-");
            let drop_in = columns.next()? == "yes";
            let reason = columns.next()?;
            Some((
                path,
                BlockingCall {
                    class,
                    twin,
                    drop_in,
                    reason,
                },
            ))
        })
        .collect()
});

/// The entry of a function in the table, by its path.
pub(crate) fn listed(path: &str) -> Option<&'static BlockingCall> {
    BLOCKING.get(path)
}

/// The names of a type's methods that block, in order, but for those that say so by their names.
pub(crate) fn methods_of(path: &str) -> Vec<&'static str> {
    let mut methods: Vec<&'static str> = BLOCKING
        .iter()
        .filter(|(_, entry)| !matches!(entry.class, Class::Method | Class::Runtime))
        .filter_map(|(known, _)| known.strip_prefix(path)?.strip_prefix("::"))
        .filter(|name| !name.contains("::"))
        .collect();
    methods.sort_unstable();
    methods
}

/// What a user says of functions and types, by their paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lists {
    /// They block the thread.
    pub(crate) blocking: Vec<String>,
    /// They do not, whatever the table or their bodies say.
    pub(crate) non_blocking: Vec<String>,
    /// They run the closures and futures they are given where blocking is fine.
    pub(crate) spawners: Vec<String>,
    /// The guards of the user's own locks, and values that must not be held at an await.
    pub(crate) guards: Vec<&'static GuardKind>,
}

impl Lists {
    /// What calling a function does, by its path.
    pub(crate) fn call(&self, path: &str) -> Option<&'static BlockingCall> {
        static TOLD: BlockingCall = BlockingCall {
            class: Class::Certain,
            twin: None,
            drop_in: false,
            reason: "as the settings say",
        };
        if self.is_non_blocking(path) {
            return None;
        }
        if names(&self.blocking, path) {
            return Some(&TOLD);
        }
        listed(path)
    }

    pub(crate) fn is_non_blocking(&self, path: &str) -> bool {
        names(&self.non_blocking, path)
    }

    /// Whether a function runs the closures it is given where blocking is fine.
    pub(crate) fn is_wrapper(&self, path: &str) -> bool {
        WRAPPERS.contains(&path) || self.is_spawner(path)
    }

    /// The same of closures and futures.
    pub(crate) fn is_spawner(&self, path: &str) -> bool {
        names(&self.spawners, path)
    }
}

fn names(list: &[String], path: &str) -> bool {
    list.iter().any(|named| named == path)
}

/// Functions that run what they are given where blocking is fine.
const WRAPPERS: &[&str] = &[
    "tokio::task::spawn_blocking",
    "tokio::task::block_in_place",
    "tokio::task::JoinSet::spawn_blocking",
    "tokio::runtime::Handle::spawn_blocking",
    "tokio::runtime::Runtime::spawn_blocking",
    "actix_web::web::block",
    "async_std::task::spawn_blocking",
    "smol::unblock",
    "blocking::unblock",
    "std::thread::spawn",
    "std::thread::Builder::spawn",
    "std::thread::scope",
    "std::thread::Scope::spawn",
    "rayon_core::spawn",
    "rayon_core::join",
    "rayon_core::scope",
    "rayon_core::ThreadPool::spawn",
    "rayon_core::ThreadPool::install",
    "rayon_core::ThreadPool::join",
    "rayon_core::ThreadPool::scope",
    "async_global_executor::spawn_blocking",
    "tokio::task::JoinSet::spawn_blocking_on",
    "tokio::runtime::LocalRuntime::spawn_blocking",
    "tokio_util::task::TaskTracker::spawn_blocking",
    "tokio_rayon::spawn",
];

/// What reading from or writing to a type of std does, by the type's path.
pub(crate) fn stream(path: &str) -> Option<&'static BlockingCall> {
    static FILE: BlockingCall = BlockingCall {
        class: Class::File,
        twin: None,
        drop_in: false,
        reason: "on the file system",
    };
    static OTHER: BlockingCall = BlockingCall {
        class: Class::Certain,
        twin: None,
        drop_in: false,
        reason: "until the other side reads or writes",
    };
    match path {
        "std::fs::File" => Some(&FILE),
        "std::net::TcpStream"
        | "std::os::unix::net::UnixStream"
        | "std::io::Stdin"
        | "std::io::StdinLock"
        | "std::process::ChildStdin"
        | "std::process::ChildStdout"
        | "std::process::ChildStderr" => Some(&OTHER),
        _ => None,
    }
}
