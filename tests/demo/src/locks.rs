//! Lock shortly, lock the right way, and say what a poisoned lock means.

use std::collections::HashMap;
use std::sync::{Mutex, RwLock};
use std::thread;
use std::time::Duration;

// Sin: if another thread panicked while it held the lock, this panics too: an accident, or meant?
pub fn lock_unwrap_sin(scores: &Mutex<HashMap<String, u32>>, player: &str) {
    *scores.lock().unwrap().entry(player.to_owned()).or_default() += 1;
}

// Virtue: it was thought of, and the panic says what happened.
pub fn lock_unwrap_virtue(scores: &Mutex<HashMap<String, u32>>, player: &str) {
    let mut scores = scores.lock().expect("mutex poisoned");
    *scores.entry(player.to_owned()).or_default() += 1;
}

// Sin: everybody who needs the log waits for this nap.
pub fn blocking_while_locked_sin(log: &Mutex<Vec<String>>) {
    let mut log = log.lock().expect("mutex poisoned");
    thread::sleep(Duration::from_millis(50));
    log.push("retried".to_owned());
}

// Virtue: wait first, lock afterwards.
pub fn blocking_while_locked_virtue(log: &Mutex<Vec<String>>) {
    thread::sleep(Duration::from_millis(50));
    log.lock()
        .expect("mutex poisoned")
        .push("retried".to_owned());
}

// Sin: shuts out all other readers only to read.
pub fn write_lock_only_read_sin(
    rates: &RwLock<HashMap<String, f64>>,
    currency: &str,
) -> Option<f64> {
    let rates = rates.write().expect("lock poisoned");
    rates.get(currency).copied()
}

// Virtue: readers take the read lock, and read together.
pub fn write_lock_only_read_virtue(
    rates: &RwLock<HashMap<String, f64>>,
    currency: &str,
) -> Option<f64> {
    let rates = rates.read().expect("lock poisoned");
    rates.get(currency).copied()
}

pub mod rwlock_never_read_sin {
    use std::sync::RwLock;

    #[derive(Default)]
    pub struct Journal {
        // Sin: only ever written, so it pays for readers that never come.
        lines: RwLock<Vec<String>>,
    }

    impl Journal {
        pub fn note(&self, line: &str) {
            self.lines
                .write()
                .expect("lock poisoned")
                .push(line.to_owned());
        }

        pub fn take(&self) -> Vec<String> {
            std::mem::take(&mut *self.lines.write().expect("lock poisoned"))
        }
    }
}

pub mod rwlock_never_read_virtue {
    use std::sync::Mutex;

    #[derive(Default)]
    pub struct Journal {
        // Virtue: exclusive access is what a Mutex is for.
        lines: Mutex<Vec<String>>,
    }

    impl Journal {
        pub fn note(&self, line: &str) {
            self.lines
                .lock()
                .expect("mutex poisoned")
                .push(line.to_owned());
        }

        pub fn take(&self) -> Vec<String> {
            std::mem::take(&mut *self.lines.lock().expect("mutex poisoned"))
        }
    }
}

pub mod rwlock_upgrade_race_sin {
    use std::collections::HashMap;
    use std::sync::RwLock;

    #[derive(Default)]
    pub struct Visits {
        counts: RwLock<HashMap<String, u64>>,
    }

    impl Visits {
        // Sin: whoever registers the page in between, and counts, is set back to nought.
        pub fn register(&self, page: &str) {
            let is_known = self
                .counts
                .read()
                .expect("lock poisoned")
                .contains_key(page);
            if !is_known {
                let mut counts = self.counts.write().expect("lock poisoned");
                counts.insert(page.to_owned(), 0);
            }
        }
    }
}

pub mod rwlock_upgrade_race_virtue {
    use std::collections::HashMap;
    use std::sync::RwLock;

    #[derive(Default)]
    pub struct Visits {
        counts: RwLock<HashMap<String, u64>>,
    }

    impl Visits {
        // Virtue: looks again where nobody else can write.
        pub fn register(&self, page: &str) {
            let is_known = self
                .counts
                .read()
                .expect("lock poisoned")
                .contains_key(page);
            if !is_known {
                let mut counts = self.counts.write().expect("lock poisoned");
                counts.entry(page.to_owned()).or_insert(0);
            }
        }
    }
}

// Sin: the unwrap is gone, and the comment would silence the next one unseen.
pub fn unused_suppression_sin(scores: &Mutex<HashMap<String, u32>>) -> usize {
    // threadwise: allow(lock-unwrap)
    scores.lock().expect("no panic under this lock").len()
}

pub fn unused_suppression_virtue(scores: &Mutex<HashMap<String, u32>>) -> usize {
    // Virtue: the comment silences what stands below it, and says why.
    // threadwise: allow(lock-unwrap) a panic under this lock must not go unseen
    scores.lock().unwrap().len()
}
