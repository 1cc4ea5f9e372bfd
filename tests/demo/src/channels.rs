//! Prefer messages to shared state, and give each channel an end to its patience.

use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

// Sin: when the reader is quicker than the consumer, the lines pile up in memory.
pub fn unbounded_channel_sin(
    input: impl AsyncRead + Unpin + Send + 'static,
) -> (mpsc::UnboundedReceiver<String>, JoinHandle<()>) {
    let (sender, receiver) = mpsc::unbounded_channel();
    let reading = tokio::spawn(async move {
        let mut lines = BufReader::new(input).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    (receiver, reading)
}

// Virtue: a full channel makes its sender wait.
pub fn unbounded_channel_virtue(
    input: impl AsyncRead + Unpin + Send + 'static,
) -> (mpsc::Receiver<String>, JoinHandle<()>) {
    let (sender, receiver) = mpsc::channel(64);
    let reading = tokio::spawn(async move {
        let mut lines = BufReader::new(input).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            if sender.send(line).await.is_err() {
                break;
            }
        }
    });
    (receiver, reading)
}

pub mod mutex_queue_to_channel_sin {
    use std::collections::VecDeque;
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    #[derive(Clone, Default)]
    pub struct Mailbox {
        letters: Arc<Mutex<VecDeque<String>>>,
    }

    impl Mailbox {
        pub fn post(&self, letter: String) {
            self.letters
                .lock()
                .expect("mutex poisoned")
                .push_back(letter);
        }

        // Sin: looks again and again, and is late by up to a whole nap.
        pub async fn next(&self) -> String {
            loop {
                let letter = self.letters.lock().expect("mutex poisoned").pop_front();
                if let Some(letter) = letter {
                    return letter;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    }
}

pub mod mutex_queue_to_channel_virtue {
    use tokio::sync::mpsc;

    pub struct Mailbox {
        letters: mpsc::Receiver<String>,
    }

    impl Mailbox {
        pub fn new() -> (mpsc::Sender<String>, Mailbox) {
            let (sender, letters) = mpsc::channel(64);
            (sender, Mailbox { letters })
        }

        // Virtue: wakes when a letter comes.
        pub async fn next(&mut self) -> Option<String> {
            self.letters.recv().await
        }
    }
}

// Sin: the whole thread waits for a message, and who sends it may need this thread.
pub async fn std_mpsc_in_async_sin(orders: std::sync::mpsc::Receiver<u32>) -> u32 {
    let mut sum = 0;
    while let Ok(order) = orders.recv() {
        sum += order;
    }
    sum
}

// Virtue: only this task waits.
pub async fn std_mpsc_in_async_virtue(mut orders: mpsc::Receiver<u32>) -> u32 {
    let mut sum = 0;
    while let Some(order) = orders.recv().await {
        sum += order;
    }
    sum
}
