//! rustc refuses this file (E0373), so it stands outside the module tree.

use std::thread;

// Sin: the thread might outlive the function whose local it borrows.
pub fn spawn_borrows_local_sin(name: String) {
    let greeting = thread::spawn(|| println!("good morning, {name}"));
    greeting.join().expect("it does not panic");
}

// Virtue: the thread owns what it needs.
pub fn spawn_borrows_local_virtue(name: String) {
    let greeting = thread::spawn(move || println!("good morning, {name}"));
    greeting.join().expect("it does not panic");
}
