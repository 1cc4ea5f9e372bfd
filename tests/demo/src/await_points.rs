//! At each `.await` the task may rest for long. Mind what it holds, and do not forget the await.

use std::sync::Mutex;

use futures::future::join_all;
use futures::stream::{self, StreamExt};

/// Stands for a request over the network.
async fn fetch(page: &str) -> String {
    tokio::task::yield_now().await;
    format!("<html>{page}</html>")
}

// Sin: the lock is held while the task waits for the network, and all who need it wait as well.
pub async fn guard_across_await_sin(waiting: &Mutex<Vec<String>>) -> String {
    let mut waiting = waiting.lock().expect("mutex poisoned");
    let page = waiting.pop().unwrap_or_default();
    fetch(&page).await
}

// Virtue: takes what it needs, lets go, and only then waits.
pub async fn guard_across_await_virtue(waiting: &Mutex<Vec<String>>) -> String {
    let page = {
        let mut waiting = waiting.lock().expect("mutex poisoned");
        waiting.pop().unwrap_or_default()
    };
    fetch(&page).await
}

pub mod async_mutex_unneeded_sin {
    use tokio::sync::Mutex;

    #[derive(Default)]
    pub struct Titles {
        // Sin: no guard of it ever meets another await, so the async lock only costs.
        known: Mutex<Vec<String>>,
    }

    impl Titles {
        pub async fn add(&self, title: String) {
            self.known.lock().await.push(title);
        }

        pub async fn count(&self) -> usize {
            self.known.lock().await.len()
        }
    }
}

pub mod async_mutex_unneeded_virtue {
    use std::sync::Mutex;

    #[derive(Default)]
    pub struct Titles {
        // Virtue: held briefly and never across an await, a std Mutex is the faster one.
        known: Mutex<Vec<String>>,
    }

    impl Titles {
        pub fn add(&self, title: String) {
            self.known.lock().expect("mutex poisoned").push(title);
        }

        pub fn count(&self) -> usize {
            self.known.lock().expect("mutex poisoned").len()
        }
    }
}

/// Stands for writing to a database.
async fn save(draft: &str) -> usize {
    tokio::task::yield_now().await;
    draft.len()
}

// Sin: a future does nothing until it is awaited, so nothing is saved.
pub async fn unawaited_future_sin(draft: &str) {
    let _saved = save(draft);
}

// Virtue: awaited, and its answer used.
pub async fn unawaited_future_virtue(draft: &str) -> usize {
    save(draft).await
}

// Sin: the second request starts only when the first has come back.
pub async fn sequential_awaits_sin() -> usize {
    let users = fetch("users").await;
    let orders = fetch("orders").await;
    users.len() + orders.len()
}

// Virtue: both are under way at once.
pub async fn sequential_awaits_virtue() -> usize {
    let (users, orders) = tokio::join!(fetch("users"), fetch("orders"));
    users.len() + orders.len()
}

// Sin: awaiting the block only makes the future of `save`; nothing is saved.
pub async fn async_yields_async_sin(draft: &str) {
    let saving = async { save(draft) };
    drop(saving.await);
}

// Virtue: the block awaits it.
pub async fn async_yields_async_virtue(draft: &str) -> usize {
    let saving = async { save(draft).await };
    saving.await
}

// Sin: a thousand pages are a thousand requests at the same moment.
pub async fn await_in_loop_unbounded_join_sin(pages: Vec<String>) -> Vec<String> {
    join_all(pages.iter().map(|page| fetch(page))).await
}

// Virtue: at most eight are under way.
pub async fn await_in_loop_unbounded_join_virtue(pages: Vec<String>) -> Vec<String> {
    let fetches = stream::iter(pages).map(|page| async move { fetch(&page).await });
    fetches.buffered(8).collect().await
}

// Sin: while the draft is saved, the eight requests stand still.
pub async fn buffered_stream_starvation_sin(pages: Vec<String>) {
    let fetches = stream::iter(pages).map(|page| async move { fetch(&page).await });
    let mut fetched = std::pin::pin!(fetches.buffered(8));
    while let Some(text) = fetched.next().await {
        save(&text).await;
    }
}

// Virtue: fetching and saving are one piece of work, of which eight are under way.
pub async fn buffered_stream_starvation_virtue(pages: Vec<String>) {
    let saves = stream::iter(pages).map(|page| async move { save(&fetch(&page).await).await });
    let mut saved = std::pin::pin!(saves.buffered(8));
    while let Some(length) = saved.next().await {
        println!("{length} letters saved");
    }
}

pub mod thread_local_in_async_sin {
    use std::cell::Cell;

    thread_local! {
        static REQUEST: Cell<u64> = const { Cell::new(0) };
    }

    // Sin: behind the await this may be another thread, with a number of its own.
    pub async fn handle(request: u64) -> u64 {
        REQUEST.set(request);
        tokio::task::yield_now().await;
        REQUEST.get()
    }
}

pub mod thread_local_in_async_virtue {
    tokio::task_local! {
        static REQUEST: u64;
    }

    // Virtue: a value of the task goes where the task goes.
    pub async fn handle(request: u64) -> u64 {
        let handling = async {
            tokio::task::yield_now().await;
            REQUEST.get()
        };
        REQUEST.scope(request, handling).await
    }
}
