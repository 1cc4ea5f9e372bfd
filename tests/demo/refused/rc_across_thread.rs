//! rustc refuses this file (E0277), so it stands outside the module tree.

use std::rc::Rc;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

// Sin: two threads would count the same references without agreeing.
pub fn rc_across_thread_sin(words: Vec<String>) -> JoinHandle<usize> {
    let words = Rc::new(words);
    let theirs = Rc::clone(&words);
    println!("{} words", words.len());
    thread::spawn(move || theirs.len())
}

// Virtue: across threads the Arc takes the Rc's place.
pub fn rc_across_thread_virtue(words: Vec<String>) -> JoinHandle<usize> {
    let words = Arc::new(words);
    let theirs = Arc::clone(&words);
    println!("{} words", words.len());
    thread::spawn(move || theirs.len())
}
