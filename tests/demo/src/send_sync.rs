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
