//! Share what must be shared, in the smallest container that does it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

// Sin: nobody shares the words, so neither the Arc nor the Mutex does anything.
pub fn arc_mutex_unneeded_sin(text: &str) -> usize {
    let words = Arc::new(Mutex::new(Vec::new()));
    for word in text.split_whitespace() {
        words
            .lock()
            .expect("mutex poisoned")
            .push(word.to_lowercase());
    }
    words.lock().expect("mutex poisoned").len()
}

// Virtue: one owner, one plain value.
pub fn arc_mutex_unneeded_virtue(text: &str) -> usize {
    let mut words = Vec::new();
    for word in text.split_whitespace() {
        words.push(word.to_lowercase());
    }
    words.len()
}

// Sin: counts references that nobody else takes.
pub fn arc_never_shared_sin(pairs: &[(String, u32)]) -> u32 {
    let prices: Arc<HashMap<String, u32>> = Arc::new(pairs.iter().cloned().collect());
    prices.values().sum()
}

// Virtue: owned here, used here.
pub fn arc_never_shared_virtue(pairs: &[(String, u32)]) -> u32 {
    let prices: HashMap<String, u32> = pairs.iter().cloned().collect();
    prices.values().sum()
}

pub mod mutex_counter_to_atomic_sin {
    use std::sync::Mutex;

    #[derive(Default)]
    pub struct Visits {
        // Sin: a whole lock for one number.
        count: Mutex<u64>,
    }

    impl Visits {
        pub fn record(&self) {
            *self.count.lock().expect("mutex poisoned") += 1;
        }

        pub fn total(&self) -> u64 {
            *self.count.lock().expect("mutex poisoned")
        }
    }
}

pub mod mutex_counter_to_atomic_virtue {
    use std::sync::atomic::{AtomicU64, Ordering};

    #[derive(Default)]
    pub struct Visits {
        // Virtue: one instruction counts, nobody waits.
        count: AtomicU64,
    }

    impl Visits {
        pub fn record(&self) {
            self.count.fetch_add(1, Ordering::Relaxed);
        }

        pub fn total(&self) -> u64 {
            self.count.load(Ordering::Relaxed)
        }
    }
}

pub mod mutex_bool_to_atomic_sin {
    use std::sync::Mutex;

    #[derive(Default)]
    pub struct Door {
        // Sin: a whole lock for one flag.
        open: Mutex<bool>,
    }

    impl Door {
        pub fn open(&self) {
            *self.open.lock().expect("mutex poisoned") = true;
        }

        pub fn is_open(&self) -> bool {
            *self.open.lock().expect("mutex poisoned")
        }
    }
}

pub mod mutex_bool_to_atomic_virtue {
    use std::sync::atomic::{AtomicBool, Ordering};

    #[derive(Default)]
    pub struct Door {
        // Virtue: a flag is an AtomicBool.
        open: AtomicBool,
    }

    impl Door {
        pub fn open(&self) {
            self.open.store(true, Ordering::Release);
        }

        pub fn is_open(&self) -> bool {
            self.open.load(Ordering::Acquire)
        }
    }
}

pub mod mutex_unit_sin {
    use std::cell::UnsafeCell;
    use std::sync::Mutex;

    #[derive(Default)]
    pub struct Table {
        // Sin: the lock stands beside what it is for, and nobody has to take it.
        turn: Mutex<()>,
        rows: UnsafeCell<Vec<u64>>,
    }

    impl Table {
        pub fn rows(&self) -> *mut Vec<u64> {
            let _turn = self.turn.lock().expect("mutex poisoned");
            self.rows.get()
        }
    }
}

pub mod mutex_unit_virtue {
    use std::sync::Mutex;

    #[derive(Default)]
    pub struct Table {
        // Virtue: the rows are only to be had with the lock.
        rows: Mutex<Vec<u64>>,
    }

    impl Table {
        pub fn add(&self, row: u64) {
            self.rows.lock().expect("mutex poisoned").push(row);
        }
    }
}

pub mod mutex_in_clone_struct_sin {
    use std::sync::Mutex;

    #[derive(Default)]
    pub struct Names {
        all: Mutex<Vec<String>>,
    }

    impl Names {
        pub fn add(&self, name: String) {
            self.all.lock().expect("mutex poisoned").push(name);
        }
    }

    impl Clone for Names {
        fn clone(&self) -> Names {
            // Sin: the clone has names of its own, and a lock that nobody else waits for.
            Names {
                all: Mutex::new(self.all.lock().expect("mutex poisoned").clone()),
            }
        }
    }
}

pub mod mutex_in_clone_struct_virtue {
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    pub struct Names {
        // Virtue: all clones share the names.
        all: Arc<Mutex<Vec<String>>>,
    }

    impl Names {
        pub fn add(&self, name: String) {
            self.all.lock().expect("mutex poisoned").push(name);
        }
    }
}
