//! Functions that run a future or a closure somewhere else.

use std::collections::HashMap;
use std::sync::LazyLock;

/// A function that runs what it is given somewhere else.
#[derive(Debug)]
pub(crate) struct Spawner {
    pub(crate) path: &'static str,
    pub(crate) starts: Starts,
    pub(crate) dropped: Dropped,
    /// Which argument is run, the receiver not counted.
    pub(crate) argument: usize,
    /// Whether it asks of a future to be `Send`.
    pub(crate) send: bool,
}

/// What runs then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Starts {
    /// A future, on any thread of a runtime.
    Task,
    /// A future, on this thread.
    LocalTask,
    /// A closure, where blocking is fine.
    Blocking,
    /// A closure, in a thread of its own.
    Thread,
    /// A closure, in a thread that ends with its scope.
    Scoped,
    /// A closure, on a pool for computing.
    Job,
}

impl Starts {
    /// Whether it is a future that runs.
    pub(crate) fn is_task(self) -> bool {
        matches!(self, Starts::Task | Starts::LocalTask)
    }
}

/// What becomes of it when its handle is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dropped {
    /// It goes on, and nobody hears of its end.
    Detaches,
    /// It is cancelled.
    Cancels,
    /// There is no handle that matters: a set, a scope or nobody waits for it.
    Nothing,
}

static SPAWNERS: LazyLock<HashMap<&'static str, Spawner>> = LazyLock::new(|| {
    include_str!("spawns.tsv")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .filter_map(|line| {
            let mut columns = line.split('\t');
            let path = columns.next()?;
            let starts = match columns.next()? {
                "task" => Starts::Task,
                "local" => Starts::LocalTask,
                "blocking" => Starts::Blocking,
                "thread" => Starts::Thread,
                "scoped" => Starts::Scoped,
                _ => Starts::Job,
            };
            let dropped = match columns.next()? {
                "detaches" => Dropped::Detaches,
                "cancels" => Dropped::Cancels,
                _ => Dropped::Nothing,
            };
            let argument = columns.next()?.parse().ok()?;
            let send = columns.next()? == "send";
            let spawner = Spawner {
                path,
                starts,
                dropped,
                argument,
                send,
            };
            Some((path, spawner))
        })
        .collect()
});

/// The entry of a function, by its path.
pub(crate) fn spawner(path: &str) -> Option<&'static Spawner> {
    SPAWNERS.get(path)
}

/// Whether a function takes only futures that are `Send`.
pub(crate) fn wants_send(path: &str) -> bool {
    spawner(path).is_some_and(|spawner| spawner.send && spawner.starts == Starts::Task)
}

#[cfg(test)]
mod tests {
    use super::SPAWNERS;
    use crate::knowledge::calls;

    #[test]
    fn every_one_is_a_call_that_matters() {
        assert!(SPAWNERS.len() > 30, "{}", SPAWNERS.len());
        for path in SPAWNERS.keys() {
            assert!(calls::matters(path), "{path}");
        }
    }
}
