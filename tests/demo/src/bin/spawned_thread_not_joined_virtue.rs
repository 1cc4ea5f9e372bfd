use std::thread;

// Virtue: waits for its thread, and hears if it panicked.
fn main() {
    let greeting = thread::spawn(|| println!("good morning"));
    greeting.join().expect("it does not panic");
}
