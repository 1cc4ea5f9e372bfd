//! Who spawns a task decides how many there may be, and who hears of their end.

use std::sync::Arc;

use tokio::sync::{Semaphore, mpsc};
use tokio::task::{JoinHandle, JoinSet};

async fn send_report(day: u32) -> Result<(), String> {
    tokio::task::yield_now().await;
    if day == 0 {
        Err("no such day".to_owned())
    } else {
        Ok(())
    }
}

// Sin: if it fails or panics, nobody will know.
pub async fn dropped_join_handle_sin(day: u32) {
    tokio::spawn(send_report(day));
}

// Virtue: whoever asked for it gets the handle.
pub fn dropped_join_handle_virtue(day: u32) -> JoinHandle<Result<(), String>> {
    tokio::spawn(send_report(day))
}

// Sin: a task of its own, only to wait for it at once.
pub async fn spawn_immediately_awaited_sin(day: u32) -> Result<(), String> {
    tokio::spawn(send_report(day))
        .await
        .expect("it does not panic")
}

// Virtue: just await it.
pub async fn spawn_immediately_awaited_virtue(day: u32) -> Result<(), String> {
    send_report(day).await
}

// Sin: as many tasks as there are days, however many come.
pub async fn spawn_unbounded_in_loop_sin(mut days: mpsc::Receiver<u32>) -> usize {
    let mut tasks = JoinSet::new();
    while let Some(day) = days.recv().await {
        tasks.spawn(send_report(day));
    }
    tasks.join_all().await.len()
}

// Virtue: a permit first, the task afterwards, so there are never more than eight.
pub async fn spawn_unbounded_in_loop_virtue(mut days: mpsc::Receiver<u32>) -> usize {
    let limit = Arc::new(Semaphore::new(8));
    let mut tasks = JoinSet::new();
    while let Some(day) = days.recv().await {
        let permit = Arc::clone(&limit)
            .acquire_owned()
            .await
            .expect("never closed");
        tasks.spawn(async move {
            let _permit = permit;
            send_report(day).await
        });
    }
    tasks.join_all().await.len()
}

// Sin: the tasks pile up all the same; only their work is bounded.
pub async fn permit_acquired_inside_task_sin(mut days: mpsc::Receiver<u32>) -> usize {
    let limit = Arc::new(Semaphore::new(8));
    let mut tasks = JoinSet::new();
    while let Some(day) = days.recv().await {
        let limit = Arc::clone(&limit);
        tasks.spawn(async move {
            let _permit = limit.acquire().await.expect("never closed");
            send_report(day).await
        });
    }
    tasks.join_all().await.len()
}

// Virtue: whoever has no permit yet starts no task.
pub async fn permit_acquired_inside_task_virtue(mut days: mpsc::Receiver<u32>) -> usize {
    let limit = Arc::new(Semaphore::new(8));
    let mut tasks = JoinSet::new();
    while let Some(day) = days.recv().await {
        let permit = Arc::clone(&limit)
            .acquire_owned()
            .await
            .expect("never closed");
        tasks.spawn(async move {
            let _permit = permit;
            send_report(day).await
        });
    }
    tasks.join_all().await.len()
}

// Sin: a thread of its own is outside of every runtime, so the timer panics.
pub async fn tokio_spawn_outside_runtime_sin() -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        let _beat = tokio::time::interval(std::time::Duration::from_secs(1));
    })
}

// Virtue: the thread enters the runtime that it was started from.
pub async fn tokio_spawn_outside_runtime_virtue() -> std::thread::JoinHandle<()> {
    let runtime = tokio::runtime::Handle::current();
    std::thread::spawn(move || {
        let _inside = runtime.enter();
        let _beat = tokio::time::interval(std::time::Duration::from_secs(1));
    })
}
