//! The part of every generated program that tells a case that ends from one that blocks.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

/// How long a case may take that is expected to end.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long all cases get, together, to contradict that they block.
const WATCH: Duration = Duration::from_millis(1500);

pub struct Watchdog {
    started: Instant,
    /// The cases that are expected to end and have not.
    awaited: Vec<&'static str>,
    sender: Sender<(&'static str, bool)>,
    ended: Receiver<(&'static str, bool)>,
}

impl Watchdog {
    pub fn new() -> Watchdog {
        let (sender, ended) = mpsc::channel();
        Watchdog {
            started: Instant::now(),
            awaited: Vec::new(),
            sender,
            ended,
        }
    }

    /// Starts a case on a thread of its own.
    pub fn start(&mut self, case: &'static str, ends: bool, body: fn()) {
        if ends {
            self.awaited.push(case);
        }
        let sender = self.sender.clone();
        std::thread::spawn(move || {
            let panicked = catch_unwind(AssertUnwindSafe(body)).is_err();
            let _ = sender.send((case, panicked));
        });
    }

    /// Prints what became of the cases that ended. The others are left blocked.
    pub fn report(mut self) {
        // Started last, it says that those before it had their turn.
        self.start("the last one", true, || {});
        let (patience, watch) = (self.started + PATIENCE, Instant::now() + WATCH);
        loop {
            let until = if self.awaited.is_empty() {
                watch
            } else {
                patience
            };
            let left = until.saturating_duration_since(Instant::now());
            let Ok((case, panicked)) = self.ended.recv_timeout(left) else {
                return;
            };
            self.awaited.retain(|awaited| *awaited != case);
            println!("{} {case}", if panicked { "panicked" } else { "ended" });
        }
    }
}
