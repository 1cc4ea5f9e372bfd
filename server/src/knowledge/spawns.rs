//! Functions that run a future somewhere else.

/// Those that ask of the future to be `Send`, by path.
const OF_SEND: &[&str] = &[
    "async_executor::Executor::spawn",
    "async_global_executor::spawn",
    "async_std::task::spawn",
    "smol::spawn",
    "tokio::runtime::Handle::spawn",
    "tokio::runtime::Runtime::spawn",
    "tokio::spawn",
    "tokio::task::JoinSet::spawn",
    "tokio::task::JoinSet::spawn_on",
    "tokio::task::spawn",
    "tokio_util::task::JoinMap::spawn",
    "tokio_util::task::TaskTracker::spawn",
];

/// Whether a function takes only futures that are `Send`.
pub(crate) fn wants_send(path: &str) -> bool {
    OF_SEND.contains(&path)
}
