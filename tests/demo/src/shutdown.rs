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
