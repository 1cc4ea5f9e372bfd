//! Prefer messages to shared state, and give each channel an end to its patience.

use std::collections::VecDeque;
use std::sync::{Barrier, Mutex};
use std::thread;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::sync::broadcast::{self, error::RecvError};
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

// Sin: the worker looks again and again, and naps while a word may be there.
pub fn mutex_queue_to_channel_sin_between_threads(words: Vec<String>) -> usize {
    let queue = Mutex::new(VecDeque::new());
    thread::scope(|scope| {
        let worker = scope.spawn(|| {
            let mut letters = 0;
            loop {
                let word = queue.lock().expect("mutex poisoned").pop_front();
                if let Some(word) = word {
                    let Some(word) = word else { break };
                    letters += String::len(&word);
                } else {
                    thread::sleep(Duration::from_millis(1));
                }
            }
            letters
        });
        for word in words {
            queue.lock().expect("mutex poisoned").push_back(Some(word));
        }
        queue.lock().expect("mutex poisoned").push_back(None);
        worker.join().expect("it does not panic")
    })
}

// Virtue: each word wakes the worker, and the end of the sender is the end.
pub fn mutex_queue_to_channel_virtue_between_threads(words: Vec<String>) -> usize {
    let (sender, receiver) = std::sync::mpsc::sync_channel::<String>(64);
    thread::scope(|scope| {
        let worker = scope.spawn(|| receiver.into_iter().map(|word| word.len()).sum());
        for word in words {
            sender.send(word).expect("the worker listens");
        }
        drop(sender);
        worker.join().expect("it does not panic")
    })
}

// Sin: the loop waits for the last sender to go, and has it in its own hands.
pub fn channel_sender_held_sin() -> u32 {
    let (sender, receiver) = std::sync::mpsc::sync_channel(4);
    for number in 0..4 {
        let sender = sender.clone();
        rayon::spawn(move || sender.send(number).expect("the receiver waits"));
    }
    let mut sum = 0;
    for number in receiver {
        sum += number;
    }
    sum
}

// Virtue: drops its own sender first.
pub fn channel_sender_held_virtue() -> u32 {
    let (sender, receiver) = std::sync::mpsc::sync_channel(4);
    for number in 0..4 {
        let sender = sender.clone();
        rayon::spawn(move || sender.send(number).expect("the receiver waits"));
    }
    drop(sender);
    let mut sum = 0;
    for number in receiver {
        sum += number;
    }
    sum
}

// Sin: panics, for there is no channel without room.
pub fn zero_capacity_channel_sin() -> (mpsc::Sender<String>, mpsc::Receiver<String>) {
    mpsc::channel(0)
}

// Virtue: room for one.
pub fn zero_capacity_channel_virtue() -> (mpsc::Sender<String>, mpsc::Receiver<String>) {
    mpsc::channel(1)
}

// Sin: who falls behind stops listening for good.
pub async fn broadcast_lagged_ignored_sin(mut news: broadcast::Receiver<String>) {
    while let Ok(message) = news.recv().await {
        println!("{message}");
    }
}

// Virtue: who falls behind goes on with what is left.
pub async fn broadcast_lagged_ignored_virtue(mut news: broadcast::Receiver<String>) {
    loop {
        match news.recv().await {
            Ok(message) => println!("{message}"),
            Err(RecvError::Lagged(missed)) => println!("{missed} messages missed"),
            Err(RecvError::Closed) => break,
        }
    }
}

// Sin: eight come, and wait for two more.
pub fn barrier_count_mismatch_sin() {
    let barrier = Barrier::new(10);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| barrier.wait());
        }
    });
}

// Virtue: waits for as many as come.
pub fn barrier_count_mismatch_virtue() {
    let barrier = Barrier::new(8);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| barrier.wait());
        }
    });
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
