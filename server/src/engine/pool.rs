//! Threads with stacks large enough for deep trees.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

pub use crate::syntax::limits::STACK_BYTES;

type Job = Box<dyn FnOnce() + Send>;

/// A fixed set of worker threads. Jobs start in the order they came.
pub struct Pool {
    jobs: Sender<Job>,
}

impl Pool {
    /// A pool of that many threads, at least one.
    ///
    /// # Errors
    /// When the system refuses a thread.
    pub fn new(threads: usize) -> std::io::Result<Pool> {
        let (jobs, queue) = channel();
        let queue = Arc::new(Mutex::new(queue));
        for number in 0..threads.max(1) {
            let queue = Arc::clone(&queue);
            thread::Builder::new()
                .name(format!("analysis-{number}"))
                .stack_size(STACK_BYTES)
                .spawn(move || work(&queue))?;
        }
        Ok(Pool { jobs })
    }

    /// Runs the job on one of the threads. A job that panics ends alone.
    pub fn run(&self, job: impl FnOnce() + Send + 'static) {
        // The receivers live as long as this sender: the threads end only when it is dropped.
        let _ = self.jobs.send(Box::new(job));
    }
}

fn work(queue: &Mutex<Receiver<Job>>) {
    loop {
        let next = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = next else { return };
        // The panic hook has told the log; a caller that waits sees its channel close.
        let _ = catch_unwind(AssertUnwindSafe(job));
    }
}
