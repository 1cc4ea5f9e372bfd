//! A task that blocks its thread stops every other task on that thread.

use std::io;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use rayon::prelude::*;
use tokio::runtime::{Handle, Runtime};

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

fn is_prime(number: u64) -> bool {
    number > 1
        && (2..number)
            .take_while(|d| d * d <= number)
            .all(|d| !number.is_multiple_of(d))
}

// Sin: no await in a long loop, so no other task gets its turn.
pub async fn cpu_loop_in_async_sin(limit: u64) -> u64 {
    let mut pairs = 0;
    for low in 0..limit {
        for high in low..limit {
            if is_prime(low) && is_prime(high) && is_prime(low + high) {
                pairs += 1;
            }
        }
    }
    pairs
}

// Virtue: heavy computing leaves the async threads.
pub async fn cpu_loop_in_async_virtue(limit: u64) -> u64 {
    let counting = tokio::task::spawn_blocking(move || {
        let primes: Vec<u64> = (0..limit).filter(|&number| is_prime(number)).collect();
        primes.len() as u64
    });
    counting.await.expect("it does not panic")
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
