//! rustc refuses this file (E0277), so it stands outside the module tree.

use std::cell::RefCell;
use std::sync::Mutex;
use std::thread;

// Sin: a RefCell counts its borrows for one thread only.
pub fn refcell_across_thread_sin() -> usize {
    let names = RefCell::new(Vec::new());
    thread::scope(|scope| {
        scope.spawn(|| names.borrow_mut().push("Ada".to_owned()));
    });
    let count = names.borrow().len();
    count
}

// Virtue: a Mutex makes the other threads wait.
pub fn refcell_across_thread_virtue() -> usize {
    let names = Mutex::new(Vec::new());
    thread::scope(|scope| {
        scope.spawn(|| names.lock().expect("mutex poisoned").push("Ada".to_owned()));
    });
    let count = names.lock().expect("mutex poisoned").len();
    count
}
