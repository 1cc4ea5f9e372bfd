use std::thread;

// Sin: the process ends with `main`, perhaps before the thread has printed a word.
fn main() {
    thread::spawn(|| println!("good morning"));
}
