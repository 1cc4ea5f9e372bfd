//! rustc refuses this file (E0752), so it stands outside the module tree.

async fn greet() {
    println!("good morning");
}

// Sin: somebody must poll the future, and nobody is there yet.
async fn main() {
    greet().await;
}
