//! As much of once_cell as the programs name, so that rustc alone can judge them.

pub mod sync {
    use std::sync::{LazyLock, OnceLock};

    pub struct Lazy<T, F = fn() -> T>(LazyLock<T, F>);

    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub const fn new(make: F) -> Lazy<T, F> {
            Lazy(LazyLock::new(make))
        }

        pub fn force(this: &Lazy<T, F>) -> &T {
            LazyLock::force(&this.0)
        }
    }

    impl<T, F: FnOnce() -> T> std::ops::Deref for Lazy<T, F> {
        type Target = T;

        fn deref(&self) -> &T {
            Lazy::force(self)
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OnceCell<T>(OnceLock<T>);

    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> {
            OnceCell(OnceLock::new())
        }

        pub fn get(&self) -> Option<&T> {
            self.0.get()
        }

        pub fn set(&self, value: T) -> Result<(), T> {
            self.0.set(value)
        }

        pub fn get_or_init(&self, make: impl FnOnce() -> T) -> &T {
            self.0.get_or_init(make)
        }
    }
}

pub mod unsync {
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OnceCell<T>(std::cell::OnceCell<T>);

    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> {
            OnceCell(std::cell::OnceCell::new())
        }

        pub fn get_or_init(&self, make: impl FnOnce() -> T) -> &T {
            self.0.get_or_init(make)
        }

        pub fn into_inner(self) -> Option<T> {
            self.0.into_inner()
        }
    }
}
