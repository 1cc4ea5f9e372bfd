//! rustc refuses this file (E0277), so it stands outside the module tree. The rule is off unless it is selected.

use std::cell::Cell;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

// Sin: a Cell is written without any care for other threads.
pub fn cell_across_thread_sin() -> u32 {
    let total = Cell::new(0u32);
    thread::scope(|scope| {
        scope.spawn(|| {
            total.set(total.get() + 1);
        });
    });
    total.get()
}

// Virtue: an atomic is made for that.
pub fn cell_across_thread_virtue() -> u32 {
    let total = AtomicU32::new(0);
    thread::scope(|scope| {
        scope.spawn(|| total.fetch_add(1, Ordering::Relaxed));
    });
    total.into_inner()
}
