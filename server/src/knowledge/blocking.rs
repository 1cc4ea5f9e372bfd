//! Calls that block the thread, and what to await in their place.

use std::collections::HashMap;
use std::sync::LazyLock;

/// How a call blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// For long, or until something else happens.
    Certain,
    /// On the file system: mostly short, at times not.
    File,
    /// A look at a file's metadata: very short on a local disk.
    Stat,
    /// Computes for long.
    Cpu,
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
            let class = match columns.next()? {
                "certain" => Class::Certain,
                "file" => Class::File,
                "stat" => Class::Stat,
                _ => Class::Cpu,
            };
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

/// The entry of a function, by its path.
pub(crate) fn call(path: &str) -> Option<&'static BlockingCall> {
    BLOCKING.get(path)
}

/// Functions that run what they are given where blocking is fine.
pub(crate) const WRAPPERS: &[&str] = &[
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
    "rayon::spawn",
    "rayon::join",
    "rayon::scope",
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
