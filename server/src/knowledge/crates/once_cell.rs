// once_cell 1.21.4: see generate.py.
pub mod race {
    pub struct OnceBool { }
    impl crate::race::OnceBool {
        pub fn new() -> Self;
        pub fn get(&self) -> std::option::Option<bool>;
        pub fn set(&self, value: bool) -> std::result::Result<(), ()>;
        pub fn get_or_init<F>(&self, f: F) -> bool where F: std::ops::FnOnce() -> bool;
        pub fn get_or_try_init<F, E>(&self, f: F) -> std::result::Result<bool, E> where F: std::ops::FnOnce() -> std::result::Result<bool, E>;
    }
    impl std::default::Default for crate::race::OnceBool { }
    unsafe impl std::marker::Send for crate::race::OnceBool { }
    unsafe impl std::marker::Sync for crate::race::OnceBool { }
    pub struct OnceBox<T> { }
    impl<T> crate::race::OnceBox<T> {
        pub fn new() -> Self;
        pub fn with_value(value: std::boxed::Box<T>) -> Self;
        pub fn get(&self) -> std::option::Option<&T>;
        pub fn set(&self, value: std::boxed::Box<T>) -> std::result::Result<(), std::boxed::Box<T>>;
        pub fn get_or_init<F>(&self, f: F) -> &T where F: std::ops::FnOnce() -> std::boxed::Box<T>;
        pub fn get_or_try_init<F, E>(&self, f: F) -> std::result::Result<&T, E> where F: std::ops::FnOnce() -> std::result::Result<std::boxed::Box<T>, E>;
    }
    impl<T: std::clone::Clone> std::clone::Clone for crate::race::OnceBox<T> { }
    impl<T> std::default::Default for crate::race::OnceBox<T> { }
    impl<T> std::ops::Drop for crate::race::OnceBox<T> { }
    unsafe impl<T> std::marker::Send for crate::race::OnceBox<T> where T: std::marker::Send { }
    unsafe impl<T: std::marker::Sync + std::marker::Send> std::marker::Sync for crate::race::OnceBox<T> { }
    pub struct OnceNonZeroUsize { }
    impl crate::race::OnceNonZeroUsize {
        pub fn new() -> Self;
        pub fn get(&self) -> std::option::Option<std::num::NonZeroUsize>;
        pub fn set(&self, value: std::num::NonZeroUsize) -> std::result::Result<(), ()>;
        pub fn get_or_init<F>(&self, f: F) -> std::num::NonZeroUsize where F: std::ops::FnOnce() -> std::num::NonZeroUsize;
        pub fn get_or_try_init<F, E>(&self, f: F) -> std::result::Result<std::num::NonZeroUsize, E> where F: std::ops::FnOnce() -> std::result::Result<std::num::NonZeroUsize, E>;
    }
    impl std::default::Default for crate::race::OnceNonZeroUsize { }
    unsafe impl std::marker::Send for crate::race::OnceNonZeroUsize { }
    unsafe impl std::marker::Sync for crate::race::OnceNonZeroUsize { }
    pub struct OnceRef<'a, T> { }
    impl<'a, T> crate::race::OnceRef<'a, T> {
        pub fn new() -> Self;
        pub fn get(&self) -> std::option::Option<&'a T>;
        pub fn set(&self, value: &'a T) -> std::result::Result<(), ()>;
        pub fn get_or_init<F>(&self, f: F) -> &'a T where F: std::ops::FnOnce() -> &'a T;
        pub fn get_or_try_init<F, E>(&self, f: F) -> std::result::Result<&'a T, E> where F: std::ops::FnOnce() -> std::result::Result<&'a T, E>;
    }
    impl<'a, T> std::default::Default for crate::race::OnceRef<'a, T> { }
    unsafe impl<'a, T> std::marker::Send for crate::race::OnceRef<'a, T> where T: std::marker::Sync { }
    unsafe impl<'a, T: std::marker::Sync> std::marker::Sync for crate::race::OnceRef<'a, T> { }
}
pub mod sync {
    pub struct Lazy<T, F = fn() -> T> { }
    impl<T, F> crate::sync::Lazy<T, F> {
        pub fn new(f: F) -> crate::sync::Lazy<T, F>;
        pub fn into_value(this: crate::sync::Lazy<T, F>) -> std::result::Result<T, F>;
    }
    impl<T, F: std::ops::FnOnce() -> T> crate::sync::Lazy<T, F> {
        pub fn force(this: &crate::sync::Lazy<T, F>) -> &T;
        pub fn force_mut(this: &mut crate::sync::Lazy<T, F>) -> &mut T;
        pub fn get(this: &crate::sync::Lazy<T, F>) -> std::option::Option<&T>;
        pub fn get_mut(this: &mut crate::sync::Lazy<T, F>) -> std::option::Option<&mut T>;
    }
    impl<T: std::default::Default> std::default::Default for crate::sync::Lazy<T> { }
    impl<T, F: std::ops::FnOnce() -> T> std::ops::Deref for crate::sync::Lazy<T, F> { type Target = T; }
    impl<T, F: std::ops::FnOnce() -> T> std::ops::DerefMut for crate::sync::Lazy<T, F> { }
    unsafe impl<T, F> std::marker::Send for crate::sync::Lazy<T, F> where T: std::marker::Send, F: std::marker::Send { }
    unsafe impl<T, F: std::marker::Send> std::marker::Sync for crate::sync::Lazy<T, F> where crate::sync::OnceCell<T>: std::marker::Sync { }
    pub struct OnceCell<T> { }
    impl<T> crate::sync::OnceCell<T> {
        pub fn new() -> crate::sync::OnceCell<T>;
        pub fn with_value(value: T) -> crate::sync::OnceCell<T>;
        pub fn get(&self) -> std::option::Option<&T>;
        pub fn wait(&self) -> &T;
        pub fn get_mut(&mut self) -> std::option::Option<&mut T>;
        pub fn set(&self, value: T) -> std::result::Result<(), T>;
        pub fn try_insert(&self, value: T) -> std::result::Result<&T, (&T, T)>;
        pub fn get_or_init<F>(&self, f: F) -> &T where F: std::ops::FnOnce() -> T;
        pub fn get_or_try_init<F, E>(&self, f: F) -> std::result::Result<&T, E> where F: std::ops::FnOnce() -> std::result::Result<T, E>;
        pub fn take(&mut self) -> std::option::Option<T>;
        pub fn into_inner(self) -> std::option::Option<T>;
    }
    impl<T: std::clone::Clone> std::clone::Clone for crate::sync::OnceCell<T> { }
    impl<T> std::default::Default for crate::sync::OnceCell<T> { }
    impl<T> std::convert::From<T> for crate::sync::OnceCell<T> { }
    unsafe impl<T> std::marker::Send for crate::sync::OnceCell<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::sync::OnceCell<T> where T: std::marker::Sync + std::marker::Send { }
}
pub mod unsync {
    pub struct Lazy<T, F = fn() -> T> { }
    impl<T, F> crate::unsync::Lazy<T, F> {
        pub fn new(init: F) -> crate::unsync::Lazy<T, F>;
        pub fn into_value(this: crate::unsync::Lazy<T, F>) -> std::result::Result<T, F>;
    }
    impl<T, F: std::ops::FnOnce() -> T> crate::unsync::Lazy<T, F> {
        pub fn force(this: &crate::unsync::Lazy<T, F>) -> &T;
        pub fn force_mut(this: &mut crate::unsync::Lazy<T, F>) -> &mut T;
        pub fn get(this: &crate::unsync::Lazy<T, F>) -> std::option::Option<&T>;
        pub fn get_mut(this: &mut crate::unsync::Lazy<T, F>) -> std::option::Option<&mut T>;
    }
    impl<T: std::default::Default> std::default::Default for crate::unsync::Lazy<T> { }
    impl<T, F: std::ops::FnOnce() -> T> std::ops::Deref for crate::unsync::Lazy<T, F> { type Target = T; }
    impl<T, F: std::ops::FnOnce() -> T> std::ops::DerefMut for crate::unsync::Lazy<T, F> { }
    unsafe impl<T, F> std::marker::Send for crate::unsync::Lazy<T, F> where F: std::marker::Send, T: std::marker::Send { }
    impl<T, F> !std::marker::Sync for crate::unsync::Lazy<T, F> { }
    pub struct OnceCell<T> { }
    impl<T> crate::unsync::OnceCell<T> {
        pub fn new() -> crate::unsync::OnceCell<T>;
        pub fn with_value(value: T) -> crate::unsync::OnceCell<T>;
        pub fn get(&self) -> std::option::Option<&T>;
        pub fn get_mut(&mut self) -> std::option::Option<&mut T>;
        pub fn set(&self, value: T) -> std::result::Result<(), T>;
        pub fn try_insert(&self, value: T) -> std::result::Result<&T, (&T, T)>;
        pub fn get_or_init<F>(&self, f: F) -> &T where F: std::ops::FnOnce() -> T;
        pub fn get_or_try_init<F, E>(&self, f: F) -> std::result::Result<&T, E> where F: std::ops::FnOnce() -> std::result::Result<T, E>;
        pub fn take(&mut self) -> std::option::Option<T>;
        pub fn into_inner(self) -> std::option::Option<T>;
    }
    impl<T: std::clone::Clone> std::clone::Clone for crate::unsync::OnceCell<T> { }
    impl<T> std::default::Default for crate::unsync::OnceCell<T> { }
    impl<T> std::convert::From<T> for crate::unsync::OnceCell<T> { }
    unsafe impl<T> std::marker::Send for crate::unsync::OnceCell<T> where T: std::marker::Send { }
    impl<T> !std::marker::Sync for crate::unsync::OnceCell<T> { }
}
