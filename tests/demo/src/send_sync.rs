//! `Send`: may move to another thread. `Sync`: may be shared by reference.
//! The compiler derives both from the fields; what decides is what stands inside.

pub mod arc_non_send_sync_sin {
    use std::cell::RefCell;
    use std::sync::Arc;

    #[derive(Clone)]
    pub struct Journal {
        // Sin: a RefCell is never Sync, so this Arc can never leave its thread.
        lines: Arc<RefCell<Vec<String>>>,
    }

    impl Journal {
        pub fn new() -> Journal {
            Journal { lines: Arc::new(RefCell::new(Vec::new())) }
        }

        pub fn add(&self, line: &str) {
            self.lines.borrow_mut().push(line.to_owned());
        }
    }
}

pub mod arc_non_send_sync_virtue {
    use std::sync::{Arc, Mutex};

    #[derive(Clone)]
    pub struct Journal {
        // Virtue: across threads the Mutex takes the RefCell's place.
        lines: Arc<Mutex<Vec<String>>>,
    }

    impl Journal {
        pub fn new() -> Journal {
            Journal { lines: Arc::new(Mutex::new(Vec::new())) }
        }

        pub fn add(&self, line: &str) {
            let mut lines = self.lines.lock().expect("mutex poisoned");
            lines.push(line.to_owned());
        }
    }
}

pub mod unbounded_unsafe_send_sin {
    pub struct Handover<T> {
        pub parcel: Option<Box<T>>,
    }

    // Sin: promises that any T may change threads, an Rc included.
    unsafe impl<T> Send for Handover<T> {}
}

pub mod unbounded_unsafe_send_virtue {
    pub struct Handover<T> {
        pub parcel: *mut T,
    }

    // Virtue: promises no more for the box than holds for its content.
    // SAFETY: `parcel` owns its target alone, as a Box would.
    unsafe impl<T: Send> Send for Handover<T> {}
}

pub mod mutex_of_rc_sin {
    use std::rc::Rc;
    use std::sync::Mutex;

    pub struct Cache {
        // Sin: no lock makes an Rc fit for another thread.
        newest: Mutex<Rc<String>>,
    }

    impl Cache {
        pub fn new(first: &str) -> Cache {
            Cache { newest: Mutex::new(Rc::new(first.to_owned())) }
        }

        pub fn len(&self) -> usize {
            self.newest.lock().expect("mutex poisoned").len()
        }
    }
}

pub mod mutex_of_rc_virtue {
    use std::sync::{Arc, Mutex};

    pub struct Cache {
        // Virtue: what several threads hold is counted by an Arc.
        newest: Mutex<Arc<String>>,
    }

    impl Cache {
        pub fn new(first: &str) -> Cache {
            Cache { newest: Mutex::new(Arc::new(first.to_owned())) }
        }

        pub fn len(&self) -> usize {
            self.newest.lock().expect("mutex poisoned").len()
        }
    }
}

pub mod rwlock_of_non_sync_sin {
    use std::cell::RefCell;
    use std::sync::RwLock;

    pub struct Meter {
        // Sin: readers come in at the same time, which a RefCell does not bear.
        readings: RwLock<RefCell<Vec<u64>>>,
    }

    impl Meter {
        pub fn new() -> Meter {
            Meter { readings: RwLock::new(RefCell::new(Vec::new())) }
        }

        pub fn add(&self, reading: u64) {
            let readings = self.readings.read().expect("lock poisoned");
            readings.borrow_mut().push(reading);
        }
    }
}

pub mod rwlock_of_non_sync_virtue {
    use std::sync::RwLock;

    pub struct Meter {
        // Virtue: the lock is what lets it change.
        readings: RwLock<Vec<u64>>,
    }

    impl Meter {
        pub fn new() -> Meter {
            Meter { readings: RwLock::new(Vec::new()) }
        }

        pub fn add(&self, reading: u64) {
            self.readings.write().expect("lock poisoned").push(reading);
        }

        pub fn largest(&self) -> Option<u64> {
            self.readings.read().expect("lock poisoned").iter().copied().max()
        }
    }
}
