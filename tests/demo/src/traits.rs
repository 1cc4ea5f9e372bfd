//! Async functions in traits.

pub mod async_fn_in_public_trait_sin {
    pub trait Repository {
        // Sin: whoever is generic over it cannot ask that the future be Send.
        async fn find(&self, id: u64) -> Option<String>;
    }
}

pub mod async_fn_in_public_trait_virtue {
    pub trait Repository {
        // Virtue: says what callers may rely on.
        fn find(&self, id: u64) -> impl Future<Output = Option<String>> + Send;
    }
}

pub mod async_trait_could_be_native_sin {
    // Sin: boxes each call's future for a trait that nobody uses as `dyn`.
    #[async_trait::async_trait]
    pub trait Clock {
        async fn now(&self) -> u64;
    }
}

pub mod async_trait_could_be_native_virtue {
    // Virtue: the language does it by itself, without a box.
    pub trait Clock {
        fn now(&self) -> impl Future<Output = u64> + Send;
    }
}
