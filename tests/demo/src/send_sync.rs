//! `Send`: may move to another thread. `Sync`: may be shared by reference.
//! The compiler derives both from the fields; what decides is what stands inside.

use std::cell::RefCell;
use std::sync::{Arc, Mutex};

// Sin: a RefCell is never Sync, so this Arc can never leave its thread.
pub fn arc_non_send_sync_sin() -> Arc<RefCell<Vec<String>>> {
    Arc::new(RefCell::new(Vec::new()))
}

// Virtue: across threads the Mutex takes the RefCell's place.
pub fn arc_non_send_sync_virtue() -> Arc<Mutex<Vec<String>>> {
    Arc::new(Mutex::new(Vec::new()))
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

pub mod rc_mutex_sin {
    use std::rc::Rc;
    use std::sync::Mutex;

    pub struct Canvas {
        // Sin: the Rc keeps it on this thread, where nobody waits for a lock.
        pub strokes: Rc<Mutex<Vec<u32>>>,
    }
}

pub mod rc_mutex_virtue {
    use std::cell::RefCell;
    use std::rc::Rc;

    pub struct Canvas {
        // Virtue: shared on one thread, changed by who borrows it.
        pub strokes: Rc<RefCell<Vec<u32>>>,
    }
}

pub mod mutex_of_rc_sin {
    use std::rc::Rc;
    use std::sync::Mutex;

    pub struct Cache {
        // Sin: no lock makes an Rc fit for another thread.
        pub newest: Mutex<Rc<String>>,
    }
}

pub mod mutex_of_rc_virtue {
    use std::sync::{Arc, Mutex};

    pub struct Cache {
        // Virtue: what several threads hold is counted by an Arc.
        pub newest: Mutex<Arc<String>>,
    }
}

pub mod rwlock_of_non_sync_sin {
    use std::cell::Cell;
    use std::sync::RwLock;

    pub struct Meter {
        // Sin: readers come in at the same time, which a Cell does not bear.
        pub reading: RwLock<Cell<u64>>,
    }
}

pub mod rwlock_of_non_sync_virtue {
    use std::sync::RwLock;

    pub struct Meter {
        // Virtue: the lock is what lets it change.
        pub reading: RwLock<u64>,
    }
}
