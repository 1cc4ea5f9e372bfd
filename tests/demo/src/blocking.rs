//! A task that blocks its thread stops every other task on that thread.

use std::io;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use rayon::prelude::*;
use tokio::runtime::{Handle, Runtime};
use tokio::sync::Mutex;

// Sin: puts the whole worker thread to sleep, and all its tasks with it.
pub async fn blocking_in_async_sin() {
    thread::sleep(Duration::from_millis(100));
}

// Virtue: only this task sleeps.
pub async fn blocking_in_async_virtue() {
    tokio::time::sleep(Duration::from_millis(100)).await;
}

// Sin: the disk may be slow, and the thread waits for it.
pub async fn blocking_in_async_sin_with_files(path: PathBuf) -> io::Result<String> {
    std::fs::read_to_string(path)
}

// Virtue: blocking work goes to the threads that are there for it.
pub async fn blocking_in_async_virtue_with_files(path: PathBuf) -> io::Result<String> {
    let reading = tokio::task::spawn_blocking(move || std::fs::read_to_string(path));
    reading.await.map_err(io::Error::other)?
}

fn let_the_disk_settle() {
    thread::sleep(Duration::from_millis(100));
}

// Sin: blocks just the same, one call further down.
pub async fn blocking_in_async_transitive_sin() {
    let_the_disk_settle();
}

// Virtue: a function that blocks is called where blocking is allowed.
pub async fn blocking_in_async_transitive_virtue() {
    let settled = tokio::task::spawn_blocking(let_the_disk_settle);
    settled.await.expect("it does not panic");
}

// Sin: slow on purpose, with no await in it, so no other task gets its turn.
pub async fn cpu_loop_in_async_sin(password: String) -> Option<String> {
    bcrypt::hash(password, 12).ok()
}

// Virtue: heavy computing leaves the async threads.
pub async fn cpu_loop_in_async_virtue(password: String) -> Option<String> {
    let hashing = tokio::task::spawn_blocking(move || bcrypt::hash(password, 12));
    hashing.await.expect("it does not panic").ok()
}

// Sin: panics, for a thread of the runtime must not wait like that.
pub async fn blocking_method_in_async_sin(names: &Mutex<Vec<String>>) -> usize {
    names.blocking_lock().len()
}

// Virtue: the lock is awaited.
pub async fn blocking_method_in_async_virtue(names: &Mutex<Vec<String>>) -> usize {
    names.lock().await.len()
}

async fn answer() -> u32 {
    tokio::task::yield_now().await;
    42
}

// Sin: panics, for a runtime cannot be waited for from within.
pub async fn block_on_in_async_sin() -> u32 {
    Handle::current().block_on(answer())
}

// Virtue: async code awaits.
pub async fn block_on_in_async_virtue() -> u32 {
    answer().await
}

// Sin: panics where the second runtime is dropped, inside the first.
pub async fn nested_runtime_sin() -> u32 {
    let runtime = Runtime::new().expect("threads can be had");
    runtime.spawn(answer()).await.expect("it does not panic")
}

// Virtue: the runtime that runs this runs that too.
pub async fn nested_runtime_virtue() -> u32 {
    answer().await
}

// Sin: this thread waits until rayon's threads are done.
pub async fn rayon_in_async_sin(numbers: Vec<u64>) -> u64 {
    numbers.par_iter().map(|number| number * number).sum()
}

// Virtue: rayon works, and the task rests.
pub async fn rayon_in_async_virtue(numbers: Vec<u64>) -> u64 {
    let (done, sum) = tokio::sync::oneshot::channel();
    rayon::spawn(move || {
        let squares = numbers.par_iter().map(|number| number * number).sum();
        // Nobody waits any more when this fails.
        let _ = done.send(squares);
    });
    sum.await.expect("it does not panic")
}

pub mod blocking_in_drop_sin {
    use std::thread::JoinHandle;

    pub struct Writer {
        thread: Option<JoinHandle<()>>,
    }

    impl Writer {
        pub async fn write(&self, _: &str) {}
    }

    // Sin: where a task drops its writer, its thread waits for another one.
    impl Drop for Writer {
        fn drop(&mut self) {
            if let Some(thread) = self.thread.take() {
                let _ = thread.join();
            }
        }
    }
}

pub mod blocking_in_drop_virtue {
    use tokio::task::JoinHandle;

    pub struct Writer {
        task: JoinHandle<()>,
    }

    impl Writer {
        pub async fn write(&self, _: &str) {}

        // Virtue: who is done says so, and awaits the end.
        pub async fn close(self) {
            let _ = self.task.await;
        }
    }
}

pub struct Prices;

impl Prices {
    pub fn load(&self, item: &str) -> usize {
        item.len()
    }

    pub async fn load_async(&self, item: &str) -> usize {
        item.len()
    }
}

// Sin: there is a form of it that was made for async code.
pub async fn sync_call_has_async_sibling_sin(prices: &Prices) -> usize {
    prices.load("bread")
}

// Virtue: which is awaited.
pub async fn sync_call_has_async_sibling_virtue(prices: &Prices) -> usize {
    prices.load_async("bread").await
}
