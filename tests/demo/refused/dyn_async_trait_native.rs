//! rustc refuses this file (E0038), so it stands outside the module tree.

use std::pin::Pin;

pub trait Greeter {
    async fn greet(&self, name: &str) -> String;
}

// Sin: each implementation has a future of its own size, so there is no one `dyn Greeter`.
pub async fn dyn_async_trait_native_sin(greeter: &dyn Greeter) -> String {
    greeter.greet("Ada").await
}

pub trait BoxedGreeter {
    fn greet<'a>(&'a self, name: &'a str) -> Pin<Box<dyn Future<Output = String> + Send + 'a>>;
}

// Virtue: boxed futures are all alike (the crate `async-trait` writes them for you).
pub async fn dyn_async_trait_native_virtue(greeter: &dyn BoxedGreeter) -> String {
    greeter.greet("Ada").await
}
