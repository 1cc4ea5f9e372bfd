//! rustc refuses this file (E0277), so it stands outside the module tree.

use std::cell::RefCell;
use std::sync::{Arc, Mutex};
use std::thread;

// Sin: a RefCell counts its borrows for one thread only.
pub fn refcell_across_thread_sin(names: Arc<RefCell<Vec<String>>>) {
    let adding = thread::spawn(move || names.borrow_mut().push("Ada".to_owned()));
    adding.join().expect("it does not panic");
}

// Virtue: a Mutex makes the other threads wait.
pub fn refcell_across_thread_virtue(names: Arc<Mutex<Vec<String>>>) {
    let adding = thread::spawn(move || {
        names.lock().expect("mutex poisoned").push("Ada".to_owned());
    });
    adding.join().expect("it does not panic");
}
