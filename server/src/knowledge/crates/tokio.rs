pub use crate::task::spawn;
pub mod sync {
    pub struct Mutex<T: ?Sized> { }
    unsafe impl<T: ?Sized + Send> Send for Mutex<T> { }
    unsafe impl<T: ?Sized + Send> Sync for Mutex<T> { }
    impl<T: ?Sized> Mutex<T> {
        pub fn new(t: T) -> Self where T: Sized;
        pub const fn const_new(t: T) -> Self where T: Sized;
        pub async fn lock(&self) -> MutexGuard<'_, T>;
        pub fn blocking_lock(&self) -> MutexGuard<'_, T>;
        pub fn blocking_lock_owned(self: std::sync::Arc<Self>) -> OwnedMutexGuard<T>;
        pub async fn lock_owned(self: std::sync::Arc<Self>) -> OwnedMutexGuard<T>;
        pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError>;
        pub fn try_lock_owned(self: std::sync::Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError>;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T where T: Sized;
    }
    impl<T: Default> Default for Mutex<T> { fn default() -> Self; }
    pub struct MutexGuard<'a, T: ?Sized> { }
    unsafe impl<T: ?Sized + Send + Sync> Sync for MutexGuard<'_, T> { }
    impl<T: ?Sized> std::ops::Deref for MutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized> std::ops::DerefMut for MutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T; }
    pub struct OwnedMutexGuard<T: ?Sized> { }
    unsafe impl<T: ?Sized + Send + Sync> Sync for OwnedMutexGuard<T> { }
    impl<T: ?Sized> std::ops::Deref for OwnedMutexGuard<T> { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized> std::ops::DerefMut for OwnedMutexGuard<T> { fn deref_mut(&mut self) -> &mut T; }
    pub struct TryLockError { }
    pub struct RwLock<T: ?Sized> { }
    unsafe impl<T: ?Sized + Send> Send for RwLock<T> { }
    unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> { }
    impl<T: ?Sized> RwLock<T> {
        pub fn new(value: T) -> RwLock<T> where T: Sized;
        pub async fn read(&self) -> RwLockReadGuard<'_, T>;
        pub fn blocking_read(&self) -> RwLockReadGuard<'_, T>;
        pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError>;
        pub async fn write(&self) -> RwLockWriteGuard<'_, T>;
        pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;
        pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError>;
        pub fn into_inner(self) -> T where T: Sized;
    }
    pub struct RwLockReadGuard<'a, T: ?Sized> { }
    impl<T: ?Sized> std::ops::Deref for RwLockReadGuard<'_, T> { type Target = T; fn deref(&self) -> &T; }
    pub struct RwLockWriteGuard<'a, T: ?Sized> { }
    impl<T: ?Sized> std::ops::Deref for RwLockWriteGuard<'_, T> { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized> std::ops::DerefMut for RwLockWriteGuard<'_, T> { fn deref_mut(&mut self) -> &mut T; }
}
pub mod task {
    pub fn spawn<F>(future: F) -> JoinHandle<F::Output> where F: std::future::Future + Send + 'static, F::Output: Send + 'static;
    pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static;
    pub fn block_in_place<F, R>(f: F) -> R where F: FnOnce() -> R;
    pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output> where F: std::future::Future + 'static, F::Output: 'static;
    pub async fn yield_now();
    pub struct JoinHandle<T> { }
    impl<T> JoinHandle<T> { pub fn abort(&self); pub fn is_finished(&self) -> bool; }
    impl<T> std::future::Future for JoinHandle<T> { type Output = Result<T, JoinError>; }
    pub struct JoinError { }
}
pub mod time {
    pub fn sleep(duration: std::time::Duration) -> Sleep;
    pub struct Sleep { }
    impl std::future::Future for Sleep { type Output = (); }
    pub fn timeout<F>(duration: std::time::Duration, future: F) -> Timeout<F::IntoFuture> where F: std::future::IntoFuture;
    pub struct Timeout<T> { }
    impl<T> std::future::Future for Timeout<T> where T: std::future::Future { type Output = Result<T::Output, error::Elapsed>; }
    pub mod error { pub struct Elapsed { } }
}
pub mod fs {
    pub async fn read(path: impl AsRef<std::path::Path>) -> std::io::Result<Vec<u8>>;
    pub async fn read_to_string(path: impl AsRef<std::path::Path>) -> std::io::Result<String>;
    pub async fn write(path: impl AsRef<std::path::Path>, contents: impl AsRef<[u8]>) -> std::io::Result<()>;
    pub struct File { }
    impl File { pub async fn open(path: impl AsRef<std::path::Path>) -> std::io::Result<File>; }
}
