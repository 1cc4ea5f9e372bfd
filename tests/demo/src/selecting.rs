//! `select!` drops the futures that lose. Know what is lost with them.

use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::sync::{Mutex, mpsc, oneshot};
use tokio::time::{interval, sleep, timeout};

// Sin: when the tick wins, the bytes that were read so far are gone.
pub async fn select_cancel_unsafe_sin(mut input: impl AsyncRead + Unpin) -> io::Result<()> {
    let mut beat = interval(Duration::from_secs(1));
    let mut record = [0; 512];
    loop {
        tokio::select! {
            read = input.read_exact(&mut record) => { read?; }
            _ = beat.tick() => println!("still here"),
        }
    }
}

// Virtue: `read` takes bytes only when it wins; what is half is kept in `record`.
pub async fn select_cancel_unsafe_virtue(mut input: impl AsyncRead + Unpin) -> io::Result<()> {
    let mut beat = interval(Duration::from_secs(1));
    let mut record = [0; 512];
    let mut filled = 0;
    loop {
        tokio::select! {
            read = input.read(&mut record[filled..]) => match read? {
                0 => return Ok(()),
                count => filled = (filled + count) % record.len(),
            },
            _ = beat.tick() => println!("still here"),
        }
    }
}

// Sin: each message starts the second anew, so while messages come it never reports.
pub async fn timer_recreated_in_select_sin(mut messages: mpsc::Receiver<String>) {
    let mut count = 0;
    loop {
        tokio::select! {
            message = messages.recv() => match message {
                Some(_) => count += 1,
                None => return,
            },
            _ = sleep(Duration::from_secs(1)) => println!("{count} messages"),
        }
    }
}

// Virtue: one interval for the whole loop.
pub async fn timer_recreated_in_select_virtue(mut messages: mpsc::Receiver<String>) {
    let mut count = 0;
    let mut second = interval(Duration::from_secs(1));
    loop {
        tokio::select! {
            message = messages.recv() => match message {
                Some(_) => count += 1,
                None => return,
            },
            _ = second.tick() => println!("{count} messages"),
        }
    }
}

// Sin: a timeout, written by hand.
pub async fn select_sleep_to_timeout_sin(messages: &mut mpsc::Receiver<String>) -> Option<String> {
    tokio::select! {
        message = messages.recv() => message,
        _ = sleep(Duration::from_secs(5)) => None,
    }
}

// Virtue: says what it is.
pub async fn select_sleep_to_timeout_virtue(
    messages: &mut mpsc::Receiver<String>,
) -> Option<String> {
    timeout(Duration::from_secs(5), messages.recv())
        .await
        .ok()
        .flatten()
}

async fn append(log: Arc<Mutex<Vec<String>>>, line: &'static str) {
    let mut log = log.lock().await;
    sleep(Duration::from_millis(50)).await;
    log.push(line.to_owned());
}

// Sin: `slow` holds the lock when the arm runs, and nobody polls it any more: the arm waits for ever.
pub async fn futurelock_select_sin(log: Arc<Mutex<Vec<String>>>) {
    let mut slow = pin!(append(Arc::clone(&log), "slow"));
    tokio::select! {
        _ = &mut slow => {}
        _ = sleep(Duration::from_millis(5)) => append(log, "late").await,
    }
}

// Virtue: a task of its own goes on by itself, whatever the arms do.
pub async fn futurelock_select_virtue(log: Arc<Mutex<Vec<String>>>) {
    let mut slow = tokio::spawn(append(Arc::clone(&log), "slow"));
    tokio::select! {
        _ = &mut slow => {}
        _ = sleep(Duration::from_millis(5)) => append(log, "late").await,
    }
}

// Sin: panics when both channels are closed, for then no branch is left.
pub async fn select_no_else_sin(
    mut mails: mpsc::Receiver<String>,
    mut calls: mpsc::Receiver<String>,
) {
    loop {
        tokio::select! {
            Some(mail) = mails.recv() => println!("mail: {mail}"),
            Some(call) = calls.recv() => println!("call: {call}"),
        }
    }
}

// Virtue: `else` says what happens then.
pub async fn select_no_else_virtue(
    mut mails: mpsc::Receiver<String>,
    mut calls: mpsc::Receiver<String>,
) {
    loop {
        tokio::select! {
            Some(mail) = mails.recv() => println!("mail: {mail}"),
            Some(call) = calls.recv() => println!("call: {call}"),
            else => break,
        }
    }
}

// Sin: while there are always more jobs, nobody asks whether to stop.
pub async fn select_biased_starvation_sin(
    mut jobs: mpsc::Receiver<String>,
    mut shutdown: oneshot::Receiver<()>,
) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            _ = &mut shutdown => break,
        }
    }
}

// Virtue: what must be heard stands first.
pub async fn select_biased_starvation_virtue(
    mut jobs: mpsc::Receiver<String>,
    mut shutdown: oneshot::Receiver<()>,
) {
    loop {
        tokio::select! {
            biased;
            _ = &mut shutdown => break,
            job = jobs.recv() => println!("{job:?}"),
        }
    }
}
