//! A worker that can be asked to stop, and hears it.

use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::interval;

async fn flush() {
    tokio::task::yield_now().await;
}

// Sin: looks at the signal once, and never again.
pub fn missing_shutdown_branch_sin(shutdown: watch::Receiver<bool>) -> JoinHandle<()> {
    tokio::spawn(async move {
        if *shutdown.borrow() {
            return;
        }
        let mut beat = interval(Duration::from_secs(1));
        loop {
            beat.tick().await;
            flush().await;
        }
    })
}

// Virtue: each round listens for the signal as well.
pub fn missing_shutdown_branch_virtue(mut shutdown: watch::Receiver<bool>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut beat = interval(Duration::from_secs(1));
        loop {
            tokio::select! {
                _ = beat.tick() => {}
                // Ends as well when nobody is left who could signal.
                _ = shutdown.wait_for(|stop| *stop) => break,
            }
            flush().await;
        }
    })
}

// Sin: when the sender is gone, `changed` fails at once, for ever, and the loop spins.
pub async fn watch_changed_ignored_error_sin(mut shutdown: watch::Receiver<bool>) {
    let mut beat = interval(Duration::from_secs(1));
    loop {
        tokio::select! {
            _ = shutdown.changed() => {
                if *shutdown.borrow() {
                    break;
                }
            }
            _ = beat.tick() => flush().await,
        }
    }
}

// Virtue: no sender any more is a signal too.
pub async fn watch_changed_ignored_error_virtue(mut shutdown: watch::Receiver<bool>) {
    let mut beat = interval(Duration::from_secs(1));
    loop {
        tokio::select! {
            changed = shutdown.changed() => {
                if changed.is_err() || *shutdown.borrow() {
                    break;
                }
            }
            _ = beat.tick() => flush().await,
        }
    }
}

// Sin: `_` drops the sender: nobody can ever signal, and the worker stops before it has begun.
pub fn shutdown_sender_dropped_sin() -> JoinHandle<()> {
    let (_, shutdown) = watch::channel(false);
    missing_shutdown_branch_virtue(shutdown)
}

// Virtue: the sender goes to whoever may signal.
pub fn shutdown_sender_dropped_virtue() -> (watch::Sender<bool>, JoinHandle<()>) {
    let (stop, shutdown) = watch::channel(false);
    (stop, missing_shutdown_branch_virtue(shutdown))
}

// Sin: to a new subscriber a flag that is up already counts as seen: no change comes any more.
pub async fn watch_initial_missed_sin(stop: &watch::Sender<bool>) {
    let mut stopped = stop.subscribe();
    stopped.changed().await.ok();
}

// Virtue: looks at the flag first.
pub async fn watch_initial_missed_virtue(stop: &watch::Sender<bool>) {
    let mut stopped = stop.subscribe();
    stopped.wait_for(|stop| *stop).await.ok();
}

pub mod notify_lost_wakeup_sin {
    use std::sync::atomic::{AtomicBool, Ordering};

    use tokio::sync::Notify;

    #[derive(Default)]
    pub struct Gate {
        open: AtomicBool,
        opened: Notify,
    }

    impl Gate {
        pub fn open(&self) {
            self.open.store(true, Ordering::Release);
            self.opened.notify_waiters();
        }

        // Sin: who opens between the look and `notified` wakes nobody.
        pub async fn pass(&self) {
            while !self.open.load(Ordering::Acquire) {
                self.opened.notified().await;
            }
        }
    }
}

pub mod notify_lost_wakeup_virtue {
    use std::sync::atomic::{AtomicBool, Ordering};

    use tokio::sync::Notify;

    #[derive(Default)]
    pub struct Gate {
        open: AtomicBool,
        opened: Notify,
    }

    impl Gate {
        pub fn open(&self) {
            self.open.store(true, Ordering::Release);
            self.opened.notify_waiters();
        }

        // Virtue: is among those who are woken before it looks.
        pub async fn pass(&self) {
            loop {
                let opened = self.opened.notified();
                if self.open.load(Ordering::Acquire) {
                    return;
                }
                opened.await;
            }
        }
    }
}
