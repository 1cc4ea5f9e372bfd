//! Async functions that the rules about blocking call a certain panic, and others that are just not. Each
//! is run on both kinds of tokio's runtimes; `on_threads_…` only on the one that has several threads.

use std::sync::Arc;

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::{Mutex, RwLock, Semaphore, broadcast, mpsc, oneshot};
use tokio::task::{block_in_place, spawn_blocking};

async fn answer() -> u32 {
    42
}

pub async fn panics_blocking_lock() {
    *Mutex::new(1).blocking_lock() += 1;
}

pub async fn panics_blocking_lock_owned() {
    drop(Arc::new(Mutex::new(1)).blocking_lock_owned());
}

pub async fn panics_blocking_read() {
    drop(RwLock::new(1).blocking_read());
}

pub async fn panics_blocking_write() {
    *RwLock::new(1).blocking_write() = 2;
}

pub async fn panics_blocking_send() {
    let (tx, _rx) = mpsc::channel(7);
    let _ = tx.blocking_send(1);
}

pub async fn panics_blocking_recv() {
    let (tx, mut rx) = mpsc::channel(7);
    let _ = tx.send(1).await;
    rx.blocking_recv();
}

pub async fn panics_blocking_recv_many() {
    let (tx, mut rx) = mpsc::channel(7);
    let _ = tx.send(1).await;
    rx.blocking_recv_many(&mut Vec::new(), 7);
}

pub async fn panics_blocking_recv_of_an_unbounded_channel() {
    let (tx, mut rx) = mpsc::unbounded_channel();
    let _ = tx.send(1);
    rx.blocking_recv();
}

pub async fn panics_blocking_recv_of_a_oneshot() {
    let (tx, rx) = oneshot::channel();
    let _ = tx.send(1);
    let _ = rx.blocking_recv();
}

pub async fn panics_blocking_recv_of_a_broadcast() {
    let (tx, mut rx) = broadcast::channel(7);
    let _ = tx.send(1);
    let _ = rx.blocking_recv();
}

pub async fn panics_blocking_acquire() {
    let _ = Semaphore::new(1).blocking_acquire();
}

pub async fn panics_in_a_closure_that_runs_at_once() {
    let locks = [Mutex::new(1)];
    let _sum: u32 = locks.iter().map(|lock| *lock.blocking_lock()).sum();
}

pub async fn panics_block_on_of_a_handle() {
    Handle::current().block_on(answer());
}

pub async fn panics_block_on_of_a_runtime() {
    let runtime = spawn_blocking(|| Runtime::new().expect("threads can be had")).await;
    let runtime = runtime.expect("it does not panic");
    let guard = Ended(Some(runtime));
    if let Some(runtime) = &guard.0 {
        runtime.block_on(answer());
    }
}

/// A runtime that does not wait for its threads when it ends.
struct Ended(Option<Runtime>);

impl Drop for Ended {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

pub async fn panics_a_runtime_in_a_variable() {
    let runtime = Runtime::new().expect("threads can be had");
    let _ = runtime.spawn(answer()).await;
}

pub async fn panics_a_runtime_of_a_builder() {
    let _runtime = Builder::new_current_thread()
        .build()
        .expect("a runtime can be had");
}

pub async fn panics_a_temporary_runtime() {
    Runtime::new()
        .expect("threads can be had")
        .spawn(answer());
}

pub async fn fine_awaited() {
    let (tx, mut rx) = mpsc::channel(7);
    let _ = tx.send(*Mutex::new(1).lock().await).await;
    let _ = rx.recv().await;
    answer().await;
}

pub async fn fine_tried() {
    let _ = Semaphore::new(1).try_acquire();
    let _ = Mutex::new(1).try_lock();
    let (_tx, mut rx) = mpsc::channel::<u32>(7);
    let _ = rx.try_recv();
}

pub async fn fine_on_the_pool() {
    let lock = Arc::new(Mutex::new(1));
    let _ = spawn_blocking(move || *lock.blocking_lock()).await;
    let handle = Handle::current();
    let _ = spawn_blocking(move || handle.block_on(answer())).await;
    let _ = spawn_blocking(|| drop(Runtime::new())).await;
}

pub async fn fine_on_a_thread() {
    let lock = Arc::new(Mutex::new(1));
    let thread = std::thread::spawn(move || *lock.blocking_lock());
    while !thread.is_finished() {
        tokio::task::yield_now().await;
    }
}

pub async fn on_threads_fine_in_place() {
    let lock = Mutex::new(1);
    block_in_place(|| *lock.blocking_lock() += 1);
    block_in_place(|| Handle::current().block_on(answer()));
}

pub async fn fine_a_runtime_that_is_shut_down() {
    let runtime = Runtime::new().expect("threads can be had");
    runtime.spawn(answer());
    runtime.shutdown_background();
}

pub async fn fine_a_runtime_that_goes_to_a_thread() {
    let runtime = Runtime::new().expect("threads can be had");
    let thread = std::thread::spawn(move || runtime.block_on(answer()));
    while !thread.is_finished() {
        tokio::task::yield_now().await;
    }
}
