//! Threads that end before their function does may borrow from it.

use std::sync::Arc;
use std::thread;

// Sin: counted references, only because a spawned thread might live longer. It does not.
pub fn thread_spawn_to_scope_sin(text: String) -> usize {
    let text = Arc::new(text);
    let words = {
        let text = Arc::clone(&text);
        thread::spawn(move || text.split_whitespace().count())
    };
    let lines = {
        let text = Arc::clone(&text);
        thread::spawn(move || text.lines().count())
    };
    words.join().expect("it does not panic") + lines.join().expect("it does not panic")
}

// Virtue: the scope waits for its threads, so they borrow.
pub fn thread_spawn_to_scope_virtue(text: &str) -> usize {
    thread::scope(|scope| {
        let words = scope.spawn(|| text.split_whitespace().count());
        let lines = scope.spawn(|| text.lines().count());
        words.join().expect("it does not panic") + lines.join().expect("it does not panic")
    })
}
