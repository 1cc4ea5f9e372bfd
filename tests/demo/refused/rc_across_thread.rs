//! rustc refuses this file (E0277), so it stands outside the module tree.

use std::rc::Rc;
use std::sync::Arc;
use std::thread;

// Sin: two threads would count the same references without agreeing.
pub fn rc_across_thread_sin(words: Rc<Vec<String>>) {
    let counting = thread::spawn(move || println!("{} words", words.len()));
    counting.join().expect("it does not panic");
}

// Virtue: across threads the Arc takes the Rc's place.
pub fn rc_across_thread_virtue(words: Arc<Vec<String>>) {
    let counting = thread::spawn(move || println!("{} words", words.len()));
    counting.join().expect("it does not panic");
}
