//! The sin stands in `refused/`.

// Virtue: the attribute starts a runtime that polls it.
#[tokio::main]
async fn main() {
    println!("good morning");
}
