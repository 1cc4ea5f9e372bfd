// std 1.95.0: see generate.py.
pub struct AccessError;
impl crate::clone::Clone for crate::thread::AccessError { }
impl crate::marker::Copy for crate::thread::AccessError { }
impl crate::fmt::Display for crate::thread::AccessError { }
impl crate::error::Error for crate::thread::AccessError { }
unsafe impl crate::marker::Send for crate::thread::AccessError { }
unsafe impl crate::marker::Sync for crate::thread::AccessError { }
pub struct Builder { }
impl crate::thread::Builder {
    pub fn new() -> crate::thread::Builder;
    pub fn name(self, name: crate::string::String) -> crate::thread::Builder;
    pub fn stack_size(self, size: usize) -> crate::thread::Builder;
    pub fn spawn<F, T>(self, f: F) -> crate::io::Result<crate::thread::JoinHandle<T>> where F: crate::ops::FnOnce() -> T + crate::marker::Send + 'static, T: crate::marker::Send + 'static;
}
impl crate::thread::Builder {
    pub fn spawn_scoped<'scope, 'env, F, T>(self, scope: &'scope crate::thread::Scope<'scope, 'env>, f: F) -> crate::io::Result<crate::thread::ScopedJoinHandle<'scope, T>> where F: crate::ops::FnOnce() -> T + crate::marker::Send + 'scope, T: crate::marker::Send + 'scope;
}
unsafe impl crate::marker::Send for crate::thread::Builder { }
unsafe impl crate::marker::Sync for crate::thread::Builder { }
pub struct JoinHandle<T> { }
impl<T> crate::thread::JoinHandle<T> {
    pub fn thread(&self) -> &crate::thread::Thread;
    pub fn join(self) -> crate::thread::Result<T>;
    pub fn is_finished(&self) -> bool;
}
impl<T> crate::os::unix::thread::JoinHandleExt for crate::thread::JoinHandle<T> { }
unsafe impl<T> crate::marker::Send for crate::thread::JoinHandle<T> { }
unsafe impl<T> crate::marker::Sync for crate::thread::JoinHandle<T> { }
pub struct LocalKey<T: 'static> { }
impl<T: 'static> crate::thread::LocalKey<T> {
    pub fn with<F, R>(&'static self, f: F) -> R where F: crate::ops::FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, f: F) -> crate::result::Result<R, crate::thread::AccessError> where F: crate::ops::FnOnce(&T) -> R;
}
impl<T: 'static> crate::thread::LocalKey<crate::cell::Cell<T>> {
    pub fn set(&'static self, value: T);
    pub fn get(&'static self) -> T where T: crate::marker::Copy;
    pub fn take(&'static self) -> T where T: crate::default::Default;
    pub fn replace(&'static self, value: T) -> T;
}
impl<T: 'static> crate::thread::LocalKey<crate::cell::RefCell<T>> {
    pub fn with_borrow<F, R>(&'static self, f: F) -> R where F: crate::ops::FnOnce(&T) -> R;
    pub fn with_borrow_mut<F, R>(&'static self, f: F) -> R where F: crate::ops::FnOnce(&mut T) -> R;
    pub fn set(&'static self, value: T);
    pub fn take(&'static self) -> T where T: crate::default::Default;
    pub fn replace(&'static self, value: T) -> T;
}
unsafe impl<T> crate::marker::Send for crate::thread::LocalKey<T> { }
unsafe impl<T> crate::marker::Sync for crate::thread::LocalKey<T> { }
pub type Result<T> = crate::result::Result<T, crate::boxed::Box<dyn crate::any::Any + crate::marker::Send + 'static>>;
pub struct Scope<'scope, 'env: 'scope> { }
impl<'scope, 'env> crate::thread::Scope<'scope, 'env> {
    pub fn spawn<F, T>(&'scope self, f: F) -> crate::thread::ScopedJoinHandle<'scope, T> where F: crate::ops::FnOnce() -> T + crate::marker::Send + 'scope, T: crate::marker::Send + 'scope;
}
unsafe impl<'scope, 'env> crate::marker::Send for crate::thread::Scope<'scope, 'env> { }
unsafe impl<'scope, 'env> crate::marker::Sync for crate::thread::Scope<'scope, 'env> { }
pub struct ScopedJoinHandle<'scope, T> { }
impl<'scope, T> crate::thread::ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &crate::thread::Thread;
    pub fn join(self) -> crate::thread::Result<T>;
    pub fn is_finished(&self) -> bool;
}
unsafe impl<'scope, T> crate::marker::Send for crate::thread::ScopedJoinHandle<'scope, T> where T: crate::marker::Send { }
unsafe impl<'scope, T> crate::marker::Sync for crate::thread::ScopedJoinHandle<'scope, T> where T: crate::marker::Send { }
pub struct Thread { }
impl crate::thread::Thread {
    pub fn unpark(&self);
    pub fn id(&self) -> crate::thread::ThreadId;
    pub fn name(&self) -> crate::option::Option<&str>;
}
impl crate::clone::Clone for crate::thread::Thread { }
unsafe impl crate::marker::Send for crate::thread::Thread { }
unsafe impl crate::marker::Sync for crate::thread::Thread { }
pub struct ThreadId { }
impl crate::clone::Clone for crate::thread::ThreadId { }
impl crate::marker::Copy for crate::thread::ThreadId { }
unsafe impl crate::marker::Send for crate::thread::ThreadId { }
unsafe impl crate::marker::Sync for crate::thread::ThreadId { }
pub fn available_parallelism() -> crate::io::Result<crate::num::NonZero<usize>>;
pub fn current() -> crate::thread::Thread;
pub fn panicking() -> bool;
pub fn park();
pub fn park_timeout(dur: crate::time::Duration);
pub fn park_timeout_ms(ms: u32);
pub fn scope<'env, F, T>(f: F) -> T where F: for<'scope> crate::ops::FnOnce(&'scope crate::thread::Scope<'scope, 'env>) -> T;
pub fn sleep(dur: crate::time::Duration);
pub fn sleep_ms(ms: u32);
pub fn spawn<F, T>(f: F) -> crate::thread::JoinHandle<T> where F: crate::ops::FnOnce() -> T + crate::marker::Send + 'static, T: crate::marker::Send + 'static;
pub fn yield_now();
