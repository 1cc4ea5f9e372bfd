//! Work that several threads share.

use std::panic::resume_unwind;
use std::thread::{self, ScopedJoinHandle};

use crate::syntax::limits::STACK_BYTES;

/// How many threads can run at once.
pub(crate) fn processors() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// Does the work in equal parts: one here, the others each on a thread of its own.
pub(crate) fn on_threads<T: Sync, R: Send>(
    tasks: &[T],
    threads: usize,
    work: impl Fn(&[T]) -> Vec<R> + Sync,
) -> Vec<R> {
    let part = tasks.len().div_ceil(threads).max(1);
    let (own, others) = tasks.split_at(part.min(tasks.len()));
    thread::scope(|scope| {
        let work = &work;
        let started: Vec<_> = others
            .chunks(part)
            .map(|tasks| {
                let thread = thread::Builder::new().stack_size(STACK_BYTES);
                (tasks, thread.spawn_scoped(scope, move || work(tasks)))
            })
            .collect();
        let mut results = work(own);
        for (tasks, thread) in started {
            results.extend(match thread.map(ScopedJoinHandle::join) {
                Ok(Ok(done)) => done,
                Ok(Err(panic)) => resume_unwind(panic),
                // The system has no thread to give.
                Err(_) => work(tasks),
            });
        }
        results
    })
}
