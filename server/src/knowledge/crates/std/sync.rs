// std 1.95.0: see generate.py.
pub struct Arc<T> where T: ?Sized { }
impl<T> crate::sync::Arc<T> {
    pub fn new(data: T) -> crate::sync::Arc<T>;
    pub fn new_cyclic<F>(data_fn: F) -> crate::sync::Arc<T> where F: crate::ops::FnOnce(&crate::sync::Weak<T>) -> T;
    pub fn new_uninit() -> crate::sync::Arc<crate::mem::MaybeUninit<T>>;
    pub fn new_zeroed() -> crate::sync::Arc<crate::mem::MaybeUninit<T>>;
    pub fn pin(data: T) -> crate::pin::Pin<crate::sync::Arc<T>>;
}
impl<T> crate::sync::Arc<T> {
    pub fn try_unwrap(this: crate::sync::Arc<T>) -> crate::result::Result<T, crate::sync::Arc<T>>;
    pub fn into_inner(this: crate::sync::Arc<T>) -> crate::option::Option<T>;
}
impl<T> crate::sync::Arc<[T]> {
    pub fn new_uninit_slice(len: usize) -> crate::sync::Arc<[crate::mem::MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> crate::sync::Arc<[crate::mem::MaybeUninit<T>]>;
}
impl<T> crate::sync::Arc<crate::mem::MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> crate::sync::Arc<T>;
}
impl<T> crate::sync::Arc<[crate::mem::MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> crate::sync::Arc<[T]>;
}
impl<T> crate::sync::Arc<T> where T: ?Sized {
    pub unsafe fn from_raw(ptr: *const T) -> crate::sync::Arc<T>;
    pub fn into_raw(this: crate::sync::Arc<T>) -> *const T;
    pub unsafe fn increment_strong_count(ptr: *const T);
    pub unsafe fn decrement_strong_count(ptr: *const T);
}
impl<T> crate::sync::Arc<T> where T: ?Sized {
    pub fn as_ptr(this: &crate::sync::Arc<T>) -> *const T;
    pub fn downgrade(this: &crate::sync::Arc<T>) -> crate::sync::Weak<T>;
    pub fn weak_count(this: &crate::sync::Arc<T>) -> usize;
    pub fn strong_count(this: &crate::sync::Arc<T>) -> usize;
    pub fn ptr_eq(this: &crate::sync::Arc<T>, other: &crate::sync::Arc<T>) -> bool;
}
impl<T> crate::sync::Arc<T> where T: crate::clone::Clone {
    pub fn unwrap_or_clone(this: crate::sync::Arc<T>) -> T;
}
impl<T> crate::sync::Arc<T> where T: ?Sized {
    pub fn get_mut(this: &mut crate::sync::Arc<T>) -> crate::option::Option<&mut T>;
}
impl crate::sync::Arc<dyn crate::any::Any + crate::marker::Sync + crate::marker::Send> {
    pub fn downcast<T>(self) -> crate::result::Result<crate::sync::Arc<T>, crate::sync::Arc<dyn crate::any::Any + crate::marker::Sync + crate::marker::Send>> where T: crate::any::Any + crate::marker::Send + crate::marker::Sync;
}
impl<T: crate::os::fd::AsFd + ?Sized> crate::os::fd::AsFd for crate::sync::Arc<T> { }
impl<T: crate::os::fd::AsRawFd> crate::os::fd::AsRawFd for crate::sync::Arc<T> { }
impl<T> crate::convert::AsRef<T> for crate::sync::Arc<T> where T: ?Sized { }
impl<T> crate::borrow::Borrow<T> for crate::sync::Arc<T> where T: ?Sized { }
impl<T> crate::clone::Clone for crate::sync::Arc<T> where T: ?Sized { }
impl crate::default::Default for crate::sync::Arc<crate::ffi::CStr> { }
impl crate::default::Default for crate::sync::Arc<str> { }
impl<T> crate::default::Default for crate::sync::Arc<T> where T: crate::default::Default { }
impl<T> crate::default::Default for crate::sync::Arc<[T]> { }
impl<T> crate::ops::Deref for crate::sync::Arc<T> where T: ?Sized { type Target = T; }
impl<T> crate::fmt::Display for crate::sync::Arc<T> where T: crate::fmt::Display + ?Sized { }
impl<T> crate::ops::Drop for crate::sync::Arc<T> where T: ?Sized { }
impl<T> crate::error::Error for crate::sync::Arc<T> where T: crate::error::Error + ?Sized { }
impl crate::convert::From<&crate::ffi::CStr> for crate::sync::Arc<crate::ffi::CStr> { }
impl crate::convert::From<&crate::ffi::OsStr> for crate::sync::Arc<crate::ffi::OsStr> { }
impl crate::convert::From<&crate::path::Path> for crate::sync::Arc<crate::path::Path> { }
impl crate::convert::From<&mut crate::ffi::CStr> for crate::sync::Arc<crate::ffi::CStr> { }
impl crate::convert::From<&mut crate::ffi::OsStr> for crate::sync::Arc<crate::ffi::OsStr> { }
impl crate::convert::From<&mut crate::path::Path> for crate::sync::Arc<crate::path::Path> { }
impl crate::convert::From<&mut str> for crate::sync::Arc<str> { }
impl crate::convert::From<&str> for crate::sync::Arc<str> { }
impl crate::convert::From<crate::ffi::CString> for crate::sync::Arc<crate::ffi::CStr> { }
impl crate::convert::From<crate::ffi::OsString> for crate::sync::Arc<crate::ffi::OsStr> { }
impl crate::convert::From<crate::path::PathBuf> for crate::sync::Arc<crate::path::Path> { }
impl crate::convert::From<crate::string::String> for crate::sync::Arc<str> { }
impl crate::convert::From<crate::sync::Arc<str>> for crate::sync::Arc<[u8]> { }
impl<'a, B> crate::convert::From<crate::borrow::Cow<'a, B>> for crate::sync::Arc<B> where B: crate::borrow::ToOwned + ?Sized, crate::sync::Arc<B>: crate::convert::From<&'a B> + crate::convert::From<<B as crate::borrow::ToOwned>::Owned> { }
impl<T, const N: usize> crate::convert::From<[T; N]> for crate::sync::Arc<[T]> { }
impl<T> crate::convert::From<&[T]> for crate::sync::Arc<[T]> where T: crate::clone::Clone { }
impl<T> crate::convert::From<&mut [T]> for crate::sync::Arc<[T]> where T: crate::clone::Clone { }
impl<T> crate::convert::From<T> for crate::sync::Arc<T> { }
impl<T> crate::convert::From<crate::boxed::Box<T>> for crate::sync::Arc<T> where T: ?Sized { }
impl<T> crate::convert::From<crate::vec::Vec<T>> for crate::sync::Arc<[T]> { }
impl<T> crate::iter::FromIterator<T> for crate::sync::Arc<[T]> { }
impl crate::io::Read for crate::sync::Arc<crate::fs::File> { }
impl crate::io::Seek for crate::sync::Arc<crate::fs::File> { }
unsafe impl<T> crate::marker::Send for crate::sync::Arc<T> where T: crate::marker::Sync + crate::marker::Send + ?Sized { }
unsafe impl<T> crate::marker::Sync for crate::sync::Arc<T> where T: crate::marker::Sync + crate::marker::Send + ?Sized { }
impl<T, const N: usize> crate::convert::TryFrom<crate::sync::Arc<[T]>> for crate::sync::Arc<[T; N]> { type Error = crate::sync::Arc<[T]>; }
impl crate::io::Write for crate::sync::Arc<crate::fs::File> { }
pub struct Barrier { }
impl crate::sync::Barrier {
    pub fn new(n: usize) -> crate::sync::Barrier;
    pub fn wait(&self) -> crate::sync::BarrierWaitResult;
}
unsafe impl crate::marker::Send for crate::sync::Barrier { }
unsafe impl crate::marker::Sync for crate::sync::Barrier { }
pub struct BarrierWaitResult { }
impl crate::sync::BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
unsafe impl crate::marker::Send for crate::sync::BarrierWaitResult { }
unsafe impl crate::marker::Sync for crate::sync::BarrierWaitResult { }
pub struct Condvar { }
impl crate::sync::Condvar {
    pub fn new() -> crate::sync::Condvar;
    pub fn wait<'a, T>(&self, guard: crate::sync::MutexGuard<'a, T>) -> crate::sync::LockResult<crate::sync::MutexGuard<'a, T>>;
    pub fn wait_while<'a, T, F>(&self, guard: crate::sync::MutexGuard<'a, T>, condition: F) -> crate::sync::LockResult<crate::sync::MutexGuard<'a, T>> where F: crate::ops::FnMut(&mut T) -> bool;
    pub fn wait_timeout_ms<'a, T>(&self, guard: crate::sync::MutexGuard<'a, T>, ms: u32) -> crate::sync::LockResult<(crate::sync::MutexGuard<'a, T>, bool)>;
    pub fn wait_timeout<'a, T>(&self, guard: crate::sync::MutexGuard<'a, T>, dur: crate::time::Duration) -> crate::sync::LockResult<(crate::sync::MutexGuard<'a, T>, crate::sync::WaitTimeoutResult)>;
    pub fn wait_timeout_while<'a, T, F>(&self, guard: crate::sync::MutexGuard<'a, T>, dur: crate::time::Duration, condition: F) -> crate::sync::LockResult<(crate::sync::MutexGuard<'a, T>, crate::sync::WaitTimeoutResult)> where F: crate::ops::FnMut(&mut T) -> bool;
    pub fn notify_one(&self);
    pub fn notify_all(&self);
}
impl crate::default::Default for crate::sync::Condvar { }
unsafe impl crate::marker::Send for crate::sync::Condvar { }
unsafe impl crate::marker::Sync for crate::sync::Condvar { }
pub struct LazyLock<T, F = fn() -> T> { }
impl<T, F: crate::ops::FnOnce() -> T> crate::sync::LazyLock<T, F> {
    pub fn new(f: F) -> crate::sync::LazyLock<T, F>;
    pub fn force_mut(this: &mut crate::sync::LazyLock<T, F>) -> &mut T;
    pub fn force(this: &crate::sync::LazyLock<T, F>) -> &T;
}
impl<T, F> crate::sync::LazyLock<T, F> {
    pub fn get_mut(this: &mut crate::sync::LazyLock<T, F>) -> crate::option::Option<&mut T>;
    pub fn get(this: &crate::sync::LazyLock<T, F>) -> crate::option::Option<&T>;
}
impl<T: crate::default::Default> crate::default::Default for crate::sync::LazyLock<T> { }
impl<T, F: crate::ops::FnOnce() -> T> crate::ops::Deref for crate::sync::LazyLock<T, F> { type Target = T; }
impl<T, F: crate::ops::FnOnce() -> T> crate::ops::DerefMut for crate::sync::LazyLock<T, F> { }
impl<T, F> crate::ops::Drop for crate::sync::LazyLock<T, F> { }
unsafe impl<T, F> crate::marker::Send for crate::sync::LazyLock<T, F> where T: crate::marker::Send, F: crate::marker::Send { }
unsafe impl<T: crate::marker::Sync + crate::marker::Send, F: crate::marker::Send> crate::marker::Sync for crate::sync::LazyLock<T, F> { }
pub type LockResult<T> = crate::result::Result<T, crate::sync::PoisonError<T>>;
pub struct Mutex<T: ?Sized> { }
impl<T> crate::sync::Mutex<T> {
    pub fn new(t: T) -> crate::sync::Mutex<T>;
}
impl<T: ?Sized> crate::sync::Mutex<T> {
    pub fn lock(&self) -> crate::sync::LockResult<crate::sync::MutexGuard<'_, T>>;
    pub fn try_lock(&self) -> crate::sync::TryLockResult<crate::sync::MutexGuard<'_, T>>;
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> crate::sync::LockResult<T> where T: Sized;
    pub fn get_mut(&mut self) -> crate::sync::LockResult<&mut T>;
}
impl<T: crate::default::Default> crate::default::Default for crate::sync::Mutex<T> { }
impl<T> crate::convert::From<T> for crate::sync::Mutex<T> { }
unsafe impl<T: ?Sized + crate::marker::Send> crate::marker::Send for crate::sync::Mutex<T> { }
unsafe impl<T: ?Sized + crate::marker::Send> crate::marker::Sync for crate::sync::Mutex<T> { }
pub struct MutexGuard<'a, T: ?Sized + 'a> { }
impl<T: ?Sized> crate::ops::Deref for crate::sync::MutexGuard<'_, T> { type Target = T; }
impl<T: ?Sized> crate::ops::DerefMut for crate::sync::MutexGuard<'_, T> { }
impl<T: ?Sized + crate::fmt::Display> crate::fmt::Display for crate::sync::MutexGuard<'_, T> { }
impl<T: ?Sized> crate::ops::Drop for crate::sync::MutexGuard<'_, T> { }
impl<T: ?Sized> !crate::marker::Send for crate::sync::MutexGuard<'_, T> { }
unsafe impl<T: ?Sized + crate::marker::Sync> crate::marker::Sync for crate::sync::MutexGuard<'_, T> { }
pub const ONCE_INIT: crate::sync::Once;
pub struct Once { }
impl crate::sync::Once {
    pub fn new() -> crate::sync::Once;
    pub fn call_once<F>(&self, f: F) where F: crate::ops::FnOnce();
    pub fn call_once_force<F>(&self, f: F) where F: crate::ops::FnOnce(&crate::sync::OnceState);
    pub fn is_completed(&self) -> bool;
    pub fn wait(&self);
    pub fn wait_force(&self);
}
unsafe impl crate::marker::Send for crate::sync::Once { }
unsafe impl crate::marker::Sync for crate::sync::Once { }
pub struct OnceLock<T> { }
impl<T> crate::sync::OnceLock<T> {
    pub fn new() -> crate::sync::OnceLock<T>;
    pub fn get(&self) -> crate::option::Option<&T>;
    pub fn get_mut(&mut self) -> crate::option::Option<&mut T>;
    pub fn wait(&self) -> &T;
    pub fn set(&self, value: T) -> crate::result::Result<(), T>;
    pub fn get_or_init<F>(&self, f: F) -> &T where F: crate::ops::FnOnce() -> T;
    pub fn into_inner(self) -> crate::option::Option<T>;
    pub fn take(&mut self) -> crate::option::Option<T>;
}
impl<T: crate::clone::Clone> crate::clone::Clone for crate::sync::OnceLock<T> { }
impl<T> crate::default::Default for crate::sync::OnceLock<T> { }
impl<T> crate::ops::Drop for crate::sync::OnceLock<T> { }
impl<T> crate::convert::From<T> for crate::sync::OnceLock<T> { }
unsafe impl<T: crate::marker::Send> crate::marker::Send for crate::sync::OnceLock<T> { }
unsafe impl<T: crate::marker::Sync + crate::marker::Send> crate::marker::Sync for crate::sync::OnceLock<T> { }
pub struct OnceState { }
impl crate::sync::OnceState {
    pub fn is_poisoned(&self) -> bool;
}
unsafe impl crate::marker::Send for crate::sync::OnceState { }
impl !crate::marker::Sync for crate::sync::OnceState { }
pub struct PoisonError<T> { }
impl<T> crate::sync::PoisonError<T> {
    pub fn new(data: T) -> crate::sync::PoisonError<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> crate::fmt::Display for crate::sync::PoisonError<T> { }
impl<T> crate::error::Error for crate::sync::PoisonError<T> { }
unsafe impl<T> crate::marker::Send for crate::sync::PoisonError<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::sync::PoisonError<T> where T: crate::marker::Sync { }
pub struct RwLock<T: ?Sized> { }
impl<T> crate::sync::RwLock<T> {
    pub fn new(t: T) -> crate::sync::RwLock<T>;
}
impl<T: ?Sized> crate::sync::RwLock<T> {
    pub fn read(&self) -> crate::sync::LockResult<crate::sync::RwLockReadGuard<'_, T>>;
    pub fn try_read(&self) -> crate::sync::TryLockResult<crate::sync::RwLockReadGuard<'_, T>>;
    pub fn write(&self) -> crate::sync::LockResult<crate::sync::RwLockWriteGuard<'_, T>>;
    pub fn try_write(&self) -> crate::sync::TryLockResult<crate::sync::RwLockWriteGuard<'_, T>>;
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> crate::sync::LockResult<T> where T: Sized;
    pub fn get_mut(&mut self) -> crate::sync::LockResult<&mut T>;
}
impl<T: crate::default::Default> crate::default::Default for crate::sync::RwLock<T> { }
impl<T> crate::convert::From<T> for crate::sync::RwLock<T> { }
unsafe impl<T: ?Sized + crate::marker::Send> crate::marker::Send for crate::sync::RwLock<T> { }
unsafe impl<T: ?Sized + crate::marker::Send + crate::marker::Sync> crate::marker::Sync for crate::sync::RwLock<T> { }
pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock> { }
impl<T: ?Sized> crate::ops::Deref for crate::sync::RwLockReadGuard<'_, T> { type Target = T; }
impl<T: ?Sized + crate::fmt::Display> crate::fmt::Display for crate::sync::RwLockReadGuard<'_, T> { }
impl<T: ?Sized> crate::ops::Drop for crate::sync::RwLockReadGuard<'_, T> { }
impl<T: ?Sized> !crate::marker::Send for crate::sync::RwLockReadGuard<'_, T> { }
unsafe impl<T: ?Sized + crate::marker::Sync> crate::marker::Sync for crate::sync::RwLockReadGuard<'_, T> { }
pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock> { }
impl<'rwlock, T: ?Sized> crate::sync::RwLockWriteGuard<'rwlock, T> {
    pub fn downgrade(s: Self) -> crate::sync::RwLockReadGuard<'rwlock, T>;
}
impl<T: ?Sized> crate::ops::Deref for crate::sync::RwLockWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> crate::ops::DerefMut for crate::sync::RwLockWriteGuard<'_, T> { }
impl<T: ?Sized + crate::fmt::Display> crate::fmt::Display for crate::sync::RwLockWriteGuard<'_, T> { }
impl<T: ?Sized> crate::ops::Drop for crate::sync::RwLockWriteGuard<'_, T> { }
impl<T: ?Sized> !crate::marker::Send for crate::sync::RwLockWriteGuard<'_, T> { }
unsafe impl<T: ?Sized + crate::marker::Sync> crate::marker::Sync for crate::sync::RwLockWriteGuard<'_, T> { }
pub enum TryLockError<T> { Poisoned(crate::sync::PoisonError<T>), WouldBlock }
impl<T> crate::fmt::Display for crate::sync::TryLockError<T> { }
impl<T> crate::error::Error for crate::sync::TryLockError<T> { }
impl<T> crate::convert::From<crate::sync::PoisonError<T>> for crate::sync::TryLockError<T> { }
unsafe impl<T> crate::marker::Send for crate::sync::TryLockError<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::sync::TryLockError<T> where T: crate::marker::Sync { }
pub type TryLockResult<Guard> = crate::result::Result<Guard, crate::sync::TryLockError<Guard>>;
pub struct WaitTimeoutResult { }
impl crate::sync::WaitTimeoutResult {
    pub fn timed_out(&self) -> bool;
}
impl crate::clone::Clone for crate::sync::WaitTimeoutResult { }
impl crate::marker::Copy for crate::sync::WaitTimeoutResult { }
unsafe impl crate::marker::Send for crate::sync::WaitTimeoutResult { }
unsafe impl crate::marker::Sync for crate::sync::WaitTimeoutResult { }
pub struct Weak<T> where T: ?Sized { }
impl<T> crate::sync::Weak<T> {
    pub fn new() -> crate::sync::Weak<T>;
}
impl<T> crate::sync::Weak<T> where T: ?Sized {
    pub unsafe fn from_raw(ptr: *const T) -> crate::sync::Weak<T>;
    pub fn into_raw(self) -> *const T;
}
impl<T> crate::sync::Weak<T> where T: ?Sized {
    pub fn as_ptr(&self) -> *const T;
}
impl<T> crate::sync::Weak<T> where T: ?Sized {
    pub fn upgrade(&self) -> crate::option::Option<crate::sync::Arc<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
    pub fn ptr_eq(&self, other: &crate::sync::Weak<T>) -> bool;
}
impl<T> crate::clone::Clone for crate::sync::Weak<T> where T: ?Sized { }
impl<T> crate::default::Default for crate::sync::Weak<T> { }
impl<T> crate::ops::Drop for crate::sync::Weak<T> where T: ?Sized { }
unsafe impl<T> crate::marker::Send for crate::sync::Weak<T> where T: crate::marker::Sync + crate::marker::Send + ?Sized { }
unsafe impl<T> crate::marker::Sync for crate::sync::Weak<T> where T: crate::marker::Sync + crate::marker::Send + ?Sized { }
pub mod atomic {
    pub const ATOMIC_BOOL_INIT: crate::sync::atomic::AtomicBool;
    pub const ATOMIC_ISIZE_INIT: crate::sync::atomic::AtomicIsize;
    pub const ATOMIC_USIZE_INIT: crate::sync::atomic::AtomicUsize;
    pub struct AtomicBool { }
    impl crate::sync::atomic::AtomicBool {
        pub fn new(v: bool) -> crate::sync::atomic::AtomicBool;
        pub unsafe fn from_ptr<'a>(ptr: *mut bool) -> &'a crate::sync::atomic::AtomicBool;
        pub fn get_mut(&mut self) -> &mut bool;
        pub fn into_inner(self) -> bool;
        pub fn load(&self, order: crate::sync::atomic::Ordering) -> bool;
        pub fn store(&self, val: bool, order: crate::sync::atomic::Ordering);
        pub fn swap(&self, val: bool, order: crate::sync::atomic::Ordering) -> bool;
        pub fn compare_and_swap(&self, current: bool, new: bool, order: crate::sync::atomic::Ordering) -> bool;
        pub fn compare_exchange(&self, current: bool, new: bool, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<bool, bool>;
        pub fn compare_exchange_weak(&self, current: bool, new: bool, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<bool, bool>;
        pub fn fetch_and(&self, val: bool, order: crate::sync::atomic::Ordering) -> bool;
        pub fn fetch_nand(&self, val: bool, order: crate::sync::atomic::Ordering) -> bool;
        pub fn fetch_or(&self, val: bool, order: crate::sync::atomic::Ordering) -> bool;
        pub fn fetch_xor(&self, val: bool, order: crate::sync::atomic::Ordering) -> bool;
        pub fn fetch_not(&self, order: crate::sync::atomic::Ordering) -> bool;
        pub fn as_ptr(&self) -> *mut bool;
        pub fn fetch_update<F>(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: F) -> crate::result::Result<bool, bool> where F: crate::ops::FnMut(bool) -> crate::option::Option<bool>;
        pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(bool) -> crate::option::Option<bool>) -> crate::result::Result<bool, bool>;
        pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(bool) -> bool) -> bool;
    }
    impl crate::default::Default for crate::sync::atomic::AtomicBool { }
    impl crate::convert::From<bool> for crate::sync::atomic::AtomicBool { }
    unsafe impl crate::marker::Send for crate::sync::atomic::AtomicBool { }
    unsafe impl crate::marker::Sync for crate::sync::atomic::AtomicBool { }
    pub struct AtomicI16 { }
    impl crate::sync::atomic::AtomicI16 {
        pub fn new(v: i16) -> crate::sync::atomic::AtomicI16;
        pub unsafe fn from_ptr<'a>(ptr: *mut i16) -> &'a crate::sync::atomic::AtomicI16;
        pub fn get_mut(&mut self) -> &mut i16;
        pub fn into_inner(self) -> i16;
        pub fn load(&self, order: crate::sync::atomic::Ordering) -> i16;
        pub fn store(&self, val: i16, order: crate::sync::atomic::Ordering);
        pub fn swap(&self, val: i16, order: crate::sync::atomic::Ordering) -> i16;
        pub fn compare_and_swap(&self, current: i16, new: i16, order: crate::sync::atomic::Ordering) -> i16;
        pub fn compare_exchange(&self, current: i16, new: i16, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<i16, i16>;
        pub fn compare_exchange_weak(&self, current: i16, new: i16, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<i16, i16>;
        pub fn fetch_add(&self, val: i16, order: crate::sync::atomic::Ordering) -> i16;
        pub fn fetch_sub(&self, val: i16, order: crate::sync::atomic::Ordering) -> i16;
        pub fn fetch_and(&self, val: i16, order: crate::sync::atomic::Ordering) -> i16;
        pub fn fetch_nand(&self, val: i16, order: crate::sync::atomic::Ordering) -> i16;
        pub fn fetch_or(&self, val: i16, order: crate::sync::atomic::Ordering) -> i16;
        pub fn fetch_xor(&self, val: i16, order: crate::sync::atomic::Ordering) -> i16;
        pub fn fetch_update<F>(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: F) -> crate::result::Result<i16, i16> where F: crate::ops::FnMut(i16) -> crate::option::Option<i16>;
        pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(i16) -> crate::option::Option<i16>) -> crate::result::Result<i16, i16>;
        pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(i16) -> i16) -> i16;
        pub fn fetch_max(&self, val: i16, order: crate::sync::atomic::Ordering) -> i16;
        pub fn fetch_min(&self, val: i16, order: crate::sync::atomic::Ordering) -> i16;
        pub fn as_ptr(&self) -> *mut i16;
    }
    impl crate::default::Default for crate::sync::atomic::AtomicI16 { }
    impl crate::convert::From<i16> for crate::sync::atomic::AtomicI16 { }
    unsafe impl crate::marker::Send for crate::sync::atomic::AtomicI16 { }
    unsafe impl crate::marker::Sync for crate::sync::atomic::AtomicI16 { }
    pub struct AtomicI32 { }
    impl crate::sync::atomic::AtomicI32 {
        pub fn new(v: i32) -> crate::sync::atomic::AtomicI32;
        pub unsafe fn from_ptr<'a>(ptr: *mut i32) -> &'a crate::sync::atomic::AtomicI32;
        pub fn get_mut(&mut self) -> &mut i32;
        pub fn into_inner(self) -> i32;
        pub fn load(&self, order: crate::sync::atomic::Ordering) -> i32;
        pub fn store(&self, val: i32, order: crate::sync::atomic::Ordering);
        pub fn swap(&self, val: i32, order: crate::sync::atomic::Ordering) -> i32;
        pub fn compare_and_swap(&self, current: i32, new: i32, order: crate::sync::atomic::Ordering) -> i32;
        pub fn compare_exchange(&self, current: i32, new: i32, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<i32, i32>;
        pub fn compare_exchange_weak(&self, current: i32, new: i32, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<i32, i32>;
        pub fn fetch_add(&self, val: i32, order: crate::sync::atomic::Ordering) -> i32;
        pub fn fetch_sub(&self, val: i32, order: crate::sync::atomic::Ordering) -> i32;
        pub fn fetch_and(&self, val: i32, order: crate::sync::atomic::Ordering) -> i32;
        pub fn fetch_nand(&self, val: i32, order: crate::sync::atomic::Ordering) -> i32;
        pub fn fetch_or(&self, val: i32, order: crate::sync::atomic::Ordering) -> i32;
        pub fn fetch_xor(&self, val: i32, order: crate::sync::atomic::Ordering) -> i32;
        pub fn fetch_update<F>(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: F) -> crate::result::Result<i32, i32> where F: crate::ops::FnMut(i32) -> crate::option::Option<i32>;
        pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(i32) -> crate::option::Option<i32>) -> crate::result::Result<i32, i32>;
        pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(i32) -> i32) -> i32;
        pub fn fetch_max(&self, val: i32, order: crate::sync::atomic::Ordering) -> i32;
        pub fn fetch_min(&self, val: i32, order: crate::sync::atomic::Ordering) -> i32;
        pub fn as_ptr(&self) -> *mut i32;
    }
    impl crate::default::Default for crate::sync::atomic::AtomicI32 { }
    impl crate::convert::From<i32> for crate::sync::atomic::AtomicI32 { }
    unsafe impl crate::marker::Send for crate::sync::atomic::AtomicI32 { }
    unsafe impl crate::marker::Sync for crate::sync::atomic::AtomicI32 { }
    pub struct AtomicI64 { }
    impl crate::sync::atomic::AtomicI64 {
        pub fn new(v: i64) -> crate::sync::atomic::AtomicI64;
        pub unsafe fn from_ptr<'a>(ptr: *mut i64) -> &'a crate::sync::atomic::AtomicI64;
        pub fn get_mut(&mut self) -> &mut i64;
        pub fn into_inner(self) -> i64;
        pub fn load(&self, order: crate::sync::atomic::Ordering) -> i64;
        pub fn store(&self, val: i64, order: crate::sync::atomic::Ordering);
        pub fn swap(&self, val: i64, order: crate::sync::atomic::Ordering) -> i64;
        pub fn compare_and_swap(&self, current: i64, new: i64, order: crate::sync::atomic::Ordering) -> i64;
        pub fn compare_exchange(&self, current: i64, new: i64, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<i64, i64>;
        pub fn compare_exchange_weak(&self, current: i64, new: i64, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<i64, i64>;
        pub fn fetch_add(&self, val: i64, order: crate::sync::atomic::Ordering) -> i64;
        pub fn fetch_sub(&self, val: i64, order: crate::sync::atomic::Ordering) -> i64;
        pub fn fetch_and(&self, val: i64, order: crate::sync::atomic::Ordering) -> i64;
        pub fn fetch_nand(&self, val: i64, order: crate::sync::atomic::Ordering) -> i64;
        pub fn fetch_or(&self, val: i64, order: crate::sync::atomic::Ordering) -> i64;
        pub fn fetch_xor(&self, val: i64, order: crate::sync::atomic::Ordering) -> i64;
        pub fn fetch_update<F>(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: F) -> crate::result::Result<i64, i64> where F: crate::ops::FnMut(i64) -> crate::option::Option<i64>;
        pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(i64) -> crate::option::Option<i64>) -> crate::result::Result<i64, i64>;
        pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(i64) -> i64) -> i64;
        pub fn fetch_max(&self, val: i64, order: crate::sync::atomic::Ordering) -> i64;
        pub fn fetch_min(&self, val: i64, order: crate::sync::atomic::Ordering) -> i64;
        pub fn as_ptr(&self) -> *mut i64;
    }
    impl crate::default::Default for crate::sync::atomic::AtomicI64 { }
    impl crate::convert::From<i64> for crate::sync::atomic::AtomicI64 { }
    unsafe impl crate::marker::Send for crate::sync::atomic::AtomicI64 { }
    unsafe impl crate::marker::Sync for crate::sync::atomic::AtomicI64 { }
    pub struct AtomicI8 { }
    impl crate::sync::atomic::AtomicI8 {
        pub fn new(v: i8) -> crate::sync::atomic::AtomicI8;
        pub unsafe fn from_ptr<'a>(ptr: *mut i8) -> &'a crate::sync::atomic::AtomicI8;
        pub fn get_mut(&mut self) -> &mut i8;
        pub fn into_inner(self) -> i8;
        pub fn load(&self, order: crate::sync::atomic::Ordering) -> i8;
        pub fn store(&self, val: i8, order: crate::sync::atomic::Ordering);
        pub fn swap(&self, val: i8, order: crate::sync::atomic::Ordering) -> i8;
        pub fn compare_and_swap(&self, current: i8, new: i8, order: crate::sync::atomic::Ordering) -> i8;
        pub fn compare_exchange(&self, current: i8, new: i8, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<i8, i8>;
        pub fn compare_exchange_weak(&self, current: i8, new: i8, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<i8, i8>;
        pub fn fetch_add(&self, val: i8, order: crate::sync::atomic::Ordering) -> i8;
        pub fn fetch_sub(&self, val: i8, order: crate::sync::atomic::Ordering) -> i8;
        pub fn fetch_and(&self, val: i8, order: crate::sync::atomic::Ordering) -> i8;
        pub fn fetch_nand(&self, val: i8, order: crate::sync::atomic::Ordering) -> i8;
        pub fn fetch_or(&self, val: i8, order: crate::sync::atomic::Ordering) -> i8;
        pub fn fetch_xor(&self, val: i8, order: crate::sync::atomic::Ordering) -> i8;
        pub fn fetch_update<F>(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: F) -> crate::result::Result<i8, i8> where F: crate::ops::FnMut(i8) -> crate::option::Option<i8>;
        pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(i8) -> crate::option::Option<i8>) -> crate::result::Result<i8, i8>;
        pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(i8) -> i8) -> i8;
        pub fn fetch_max(&self, val: i8, order: crate::sync::atomic::Ordering) -> i8;
        pub fn fetch_min(&self, val: i8, order: crate::sync::atomic::Ordering) -> i8;
        pub fn as_ptr(&self) -> *mut i8;
    }
    impl crate::default::Default for crate::sync::atomic::AtomicI8 { }
    impl crate::convert::From<i8> for crate::sync::atomic::AtomicI8 { }
    unsafe impl crate::marker::Send for crate::sync::atomic::AtomicI8 { }
    unsafe impl crate::marker::Sync for crate::sync::atomic::AtomicI8 { }
    pub struct AtomicIsize { }
    impl crate::sync::atomic::AtomicIsize {
        pub fn new(v: isize) -> crate::sync::atomic::AtomicIsize;
        pub unsafe fn from_ptr<'a>(ptr: *mut isize) -> &'a crate::sync::atomic::AtomicIsize;
        pub fn get_mut(&mut self) -> &mut isize;
        pub fn into_inner(self) -> isize;
        pub fn load(&self, order: crate::sync::atomic::Ordering) -> isize;
        pub fn store(&self, val: isize, order: crate::sync::atomic::Ordering);
        pub fn swap(&self, val: isize, order: crate::sync::atomic::Ordering) -> isize;
        pub fn compare_and_swap(&self, current: isize, new: isize, order: crate::sync::atomic::Ordering) -> isize;
        pub fn compare_exchange(&self, current: isize, new: isize, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<isize, isize>;
        pub fn compare_exchange_weak(&self, current: isize, new: isize, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<isize, isize>;
        pub fn fetch_add(&self, val: isize, order: crate::sync::atomic::Ordering) -> isize;
        pub fn fetch_sub(&self, val: isize, order: crate::sync::atomic::Ordering) -> isize;
        pub fn fetch_and(&self, val: isize, order: crate::sync::atomic::Ordering) -> isize;
        pub fn fetch_nand(&self, val: isize, order: crate::sync::atomic::Ordering) -> isize;
        pub fn fetch_or(&self, val: isize, order: crate::sync::atomic::Ordering) -> isize;
        pub fn fetch_xor(&self, val: isize, order: crate::sync::atomic::Ordering) -> isize;
        pub fn fetch_update<F>(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: F) -> crate::result::Result<isize, isize> where F: crate::ops::FnMut(isize) -> crate::option::Option<isize>;
        pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(isize) -> crate::option::Option<isize>) -> crate::result::Result<isize, isize>;
        pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(isize) -> isize) -> isize;
        pub fn fetch_max(&self, val: isize, order: crate::sync::atomic::Ordering) -> isize;
        pub fn fetch_min(&self, val: isize, order: crate::sync::atomic::Ordering) -> isize;
        pub fn as_ptr(&self) -> *mut isize;
    }
    impl crate::default::Default for crate::sync::atomic::AtomicIsize { }
    impl crate::convert::From<isize> for crate::sync::atomic::AtomicIsize { }
    unsafe impl crate::marker::Send for crate::sync::atomic::AtomicIsize { }
    unsafe impl crate::marker::Sync for crate::sync::atomic::AtomicIsize { }
    pub struct AtomicPtr<T> { }
    impl<T> crate::sync::atomic::AtomicPtr<T> {
        pub fn new(p: *mut T) -> crate::sync::atomic::AtomicPtr<T>;
        pub unsafe fn from_ptr<'a>(ptr: *mut *mut T) -> &'a crate::sync::atomic::AtomicPtr<T>;
        pub fn get_mut(&mut self) -> &mut *mut T;
        pub fn into_inner(self) -> *mut T;
        pub fn load(&self, order: crate::sync::atomic::Ordering) -> *mut T;
        pub fn store(&self, ptr: *mut T, order: crate::sync::atomic::Ordering);
        pub fn swap(&self, ptr: *mut T, order: crate::sync::atomic::Ordering) -> *mut T;
        pub fn compare_and_swap(&self, current: *mut T, new: *mut T, order: crate::sync::atomic::Ordering) -> *mut T;
        pub fn compare_exchange(&self, current: *mut T, new: *mut T, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<*mut T, *mut T>;
        pub fn compare_exchange_weak(&self, current: *mut T, new: *mut T, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<*mut T, *mut T>;
        pub fn fetch_update<F>(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: F) -> crate::result::Result<*mut T, *mut T> where F: crate::ops::FnMut(*mut T) -> crate::option::Option<*mut T>;
        pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(*mut T) -> crate::option::Option<*mut T>) -> crate::result::Result<*mut T, *mut T>;
        pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(*mut T) -> *mut T) -> *mut T;
        pub fn fetch_ptr_add(&self, val: usize, order: crate::sync::atomic::Ordering) -> *mut T;
        pub fn fetch_ptr_sub(&self, val: usize, order: crate::sync::atomic::Ordering) -> *mut T;
        pub fn fetch_byte_add(&self, val: usize, order: crate::sync::atomic::Ordering) -> *mut T;
        pub fn fetch_byte_sub(&self, val: usize, order: crate::sync::atomic::Ordering) -> *mut T;
        pub fn fetch_or(&self, val: usize, order: crate::sync::atomic::Ordering) -> *mut T;
        pub fn fetch_and(&self, val: usize, order: crate::sync::atomic::Ordering) -> *mut T;
        pub fn fetch_xor(&self, val: usize, order: crate::sync::atomic::Ordering) -> *mut T;
        pub fn as_ptr(&self) -> *mut *mut T;
    }
    impl<T> crate::default::Default for crate::sync::atomic::AtomicPtr<T> { }
    impl<T> crate::convert::From<*mut T> for crate::sync::atomic::AtomicPtr<T> { }
    unsafe impl<T> crate::marker::Send for crate::sync::atomic::AtomicPtr<T> { }
    unsafe impl<T> crate::marker::Sync for crate::sync::atomic::AtomicPtr<T> { }
    pub struct AtomicU16 { }
    impl crate::sync::atomic::AtomicU16 {
        pub fn new(v: u16) -> crate::sync::atomic::AtomicU16;
        pub unsafe fn from_ptr<'a>(ptr: *mut u16) -> &'a crate::sync::atomic::AtomicU16;
        pub fn get_mut(&mut self) -> &mut u16;
        pub fn into_inner(self) -> u16;
        pub fn load(&self, order: crate::sync::atomic::Ordering) -> u16;
        pub fn store(&self, val: u16, order: crate::sync::atomic::Ordering);
        pub fn swap(&self, val: u16, order: crate::sync::atomic::Ordering) -> u16;
        pub fn compare_and_swap(&self, current: u16, new: u16, order: crate::sync::atomic::Ordering) -> u16;
        pub fn compare_exchange(&self, current: u16, new: u16, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<u16, u16>;
        pub fn compare_exchange_weak(&self, current: u16, new: u16, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<u16, u16>;
        pub fn fetch_add(&self, val: u16, order: crate::sync::atomic::Ordering) -> u16;
        pub fn fetch_sub(&self, val: u16, order: crate::sync::atomic::Ordering) -> u16;
        pub fn fetch_and(&self, val: u16, order: crate::sync::atomic::Ordering) -> u16;
        pub fn fetch_nand(&self, val: u16, order: crate::sync::atomic::Ordering) -> u16;
        pub fn fetch_or(&self, val: u16, order: crate::sync::atomic::Ordering) -> u16;
        pub fn fetch_xor(&self, val: u16, order: crate::sync::atomic::Ordering) -> u16;
        pub fn fetch_update<F>(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: F) -> crate::result::Result<u16, u16> where F: crate::ops::FnMut(u16) -> crate::option::Option<u16>;
        pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(u16) -> crate::option::Option<u16>) -> crate::result::Result<u16, u16>;
        pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(u16) -> u16) -> u16;
        pub fn fetch_max(&self, val: u16, order: crate::sync::atomic::Ordering) -> u16;
        pub fn fetch_min(&self, val: u16, order: crate::sync::atomic::Ordering) -> u16;
        pub fn as_ptr(&self) -> *mut u16;
    }
    impl crate::default::Default for crate::sync::atomic::AtomicU16 { }
    impl crate::convert::From<u16> for crate::sync::atomic::AtomicU16 { }
    unsafe impl crate::marker::Send for crate::sync::atomic::AtomicU16 { }
    unsafe impl crate::marker::Sync for crate::sync::atomic::AtomicU16 { }
    pub struct AtomicU32 { }
    impl crate::sync::atomic::AtomicU32 {
        pub fn new(v: u32) -> crate::sync::atomic::AtomicU32;
        pub unsafe fn from_ptr<'a>(ptr: *mut u32) -> &'a crate::sync::atomic::AtomicU32;
        pub fn get_mut(&mut self) -> &mut u32;
        pub fn into_inner(self) -> u32;
        pub fn load(&self, order: crate::sync::atomic::Ordering) -> u32;
        pub fn store(&self, val: u32, order: crate::sync::atomic::Ordering);
        pub fn swap(&self, val: u32, order: crate::sync::atomic::Ordering) -> u32;
        pub fn compare_and_swap(&self, current: u32, new: u32, order: crate::sync::atomic::Ordering) -> u32;
        pub fn compare_exchange(&self, current: u32, new: u32, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<u32, u32>;
        pub fn compare_exchange_weak(&self, current: u32, new: u32, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<u32, u32>;
        pub fn fetch_add(&self, val: u32, order: crate::sync::atomic::Ordering) -> u32;
        pub fn fetch_sub(&self, val: u32, order: crate::sync::atomic::Ordering) -> u32;
        pub fn fetch_and(&self, val: u32, order: crate::sync::atomic::Ordering) -> u32;
        pub fn fetch_nand(&self, val: u32, order: crate::sync::atomic::Ordering) -> u32;
        pub fn fetch_or(&self, val: u32, order: crate::sync::atomic::Ordering) -> u32;
        pub fn fetch_xor(&self, val: u32, order: crate::sync::atomic::Ordering) -> u32;
        pub fn fetch_update<F>(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: F) -> crate::result::Result<u32, u32> where F: crate::ops::FnMut(u32) -> crate::option::Option<u32>;
        pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(u32) -> crate::option::Option<u32>) -> crate::result::Result<u32, u32>;
        pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(u32) -> u32) -> u32;
        pub fn fetch_max(&self, val: u32, order: crate::sync::atomic::Ordering) -> u32;
        pub fn fetch_min(&self, val: u32, order: crate::sync::atomic::Ordering) -> u32;
        pub fn as_ptr(&self) -> *mut u32;
    }
    impl crate::default::Default for crate::sync::atomic::AtomicU32 { }
    impl crate::convert::From<u32> for crate::sync::atomic::AtomicU32 { }
    unsafe impl crate::marker::Send for crate::sync::atomic::AtomicU32 { }
    unsafe impl crate::marker::Sync for crate::sync::atomic::AtomicU32 { }
    pub struct AtomicU64 { }
    impl crate::sync::atomic::AtomicU64 {
        pub fn new(v: u64) -> crate::sync::atomic::AtomicU64;
        pub unsafe fn from_ptr<'a>(ptr: *mut u64) -> &'a crate::sync::atomic::AtomicU64;
        pub fn get_mut(&mut self) -> &mut u64;
        pub fn into_inner(self) -> u64;
        pub fn load(&self, order: crate::sync::atomic::Ordering) -> u64;
        pub fn store(&self, val: u64, order: crate::sync::atomic::Ordering);
        pub fn swap(&self, val: u64, order: crate::sync::atomic::Ordering) -> u64;
        pub fn compare_and_swap(&self, current: u64, new: u64, order: crate::sync::atomic::Ordering) -> u64;
        pub fn compare_exchange(&self, current: u64, new: u64, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<u64, u64>;
        pub fn compare_exchange_weak(&self, current: u64, new: u64, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<u64, u64>;
        pub fn fetch_add(&self, val: u64, order: crate::sync::atomic::Ordering) -> u64;
        pub fn fetch_sub(&self, val: u64, order: crate::sync::atomic::Ordering) -> u64;
        pub fn fetch_and(&self, val: u64, order: crate::sync::atomic::Ordering) -> u64;
        pub fn fetch_nand(&self, val: u64, order: crate::sync::atomic::Ordering) -> u64;
        pub fn fetch_or(&self, val: u64, order: crate::sync::atomic::Ordering) -> u64;
        pub fn fetch_xor(&self, val: u64, order: crate::sync::atomic::Ordering) -> u64;
        pub fn fetch_update<F>(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: F) -> crate::result::Result<u64, u64> where F: crate::ops::FnMut(u64) -> crate::option::Option<u64>;
        pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(u64) -> crate::option::Option<u64>) -> crate::result::Result<u64, u64>;
        pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(u64) -> u64) -> u64;
        pub fn fetch_max(&self, val: u64, order: crate::sync::atomic::Ordering) -> u64;
        pub fn fetch_min(&self, val: u64, order: crate::sync::atomic::Ordering) -> u64;
        pub fn as_ptr(&self) -> *mut u64;
    }
    impl crate::default::Default for crate::sync::atomic::AtomicU64 { }
    impl crate::convert::From<u64> for crate::sync::atomic::AtomicU64 { }
    unsafe impl crate::marker::Send for crate::sync::atomic::AtomicU64 { }
    unsafe impl crate::marker::Sync for crate::sync::atomic::AtomicU64 { }
    pub struct AtomicU8 { }
    impl crate::sync::atomic::AtomicU8 {
        pub fn new(v: u8) -> crate::sync::atomic::AtomicU8;
        pub unsafe fn from_ptr<'a>(ptr: *mut u8) -> &'a crate::sync::atomic::AtomicU8;
        pub fn get_mut(&mut self) -> &mut u8;
        pub fn into_inner(self) -> u8;
        pub fn load(&self, order: crate::sync::atomic::Ordering) -> u8;
        pub fn store(&self, val: u8, order: crate::sync::atomic::Ordering);
        pub fn swap(&self, val: u8, order: crate::sync::atomic::Ordering) -> u8;
        pub fn compare_and_swap(&self, current: u8, new: u8, order: crate::sync::atomic::Ordering) -> u8;
        pub fn compare_exchange(&self, current: u8, new: u8, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<u8, u8>;
        pub fn compare_exchange_weak(&self, current: u8, new: u8, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<u8, u8>;
        pub fn fetch_add(&self, val: u8, order: crate::sync::atomic::Ordering) -> u8;
        pub fn fetch_sub(&self, val: u8, order: crate::sync::atomic::Ordering) -> u8;
        pub fn fetch_and(&self, val: u8, order: crate::sync::atomic::Ordering) -> u8;
        pub fn fetch_nand(&self, val: u8, order: crate::sync::atomic::Ordering) -> u8;
        pub fn fetch_or(&self, val: u8, order: crate::sync::atomic::Ordering) -> u8;
        pub fn fetch_xor(&self, val: u8, order: crate::sync::atomic::Ordering) -> u8;
        pub fn fetch_update<F>(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: F) -> crate::result::Result<u8, u8> where F: crate::ops::FnMut(u8) -> crate::option::Option<u8>;
        pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(u8) -> crate::option::Option<u8>) -> crate::result::Result<u8, u8>;
        pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(u8) -> u8) -> u8;
        pub fn fetch_max(&self, val: u8, order: crate::sync::atomic::Ordering) -> u8;
        pub fn fetch_min(&self, val: u8, order: crate::sync::atomic::Ordering) -> u8;
        pub fn as_ptr(&self) -> *mut u8;
    }
    impl crate::default::Default for crate::sync::atomic::AtomicU8 { }
    impl crate::convert::From<u8> for crate::sync::atomic::AtomicU8 { }
    unsafe impl crate::marker::Send for crate::sync::atomic::AtomicU8 { }
    unsafe impl crate::marker::Sync for crate::sync::atomic::AtomicU8 { }
    pub struct AtomicUsize { }
    impl crate::sync::atomic::AtomicUsize {
        pub fn new(v: usize) -> crate::sync::atomic::AtomicUsize;
        pub unsafe fn from_ptr<'a>(ptr: *mut usize) -> &'a crate::sync::atomic::AtomicUsize;
        pub fn get_mut(&mut self) -> &mut usize;
        pub fn into_inner(self) -> usize;
        pub fn load(&self, order: crate::sync::atomic::Ordering) -> usize;
        pub fn store(&self, val: usize, order: crate::sync::atomic::Ordering);
        pub fn swap(&self, val: usize, order: crate::sync::atomic::Ordering) -> usize;
        pub fn compare_and_swap(&self, current: usize, new: usize, order: crate::sync::atomic::Ordering) -> usize;
        pub fn compare_exchange(&self, current: usize, new: usize, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<usize, usize>;
        pub fn compare_exchange_weak(&self, current: usize, new: usize, success: crate::sync::atomic::Ordering, failure: crate::sync::atomic::Ordering) -> crate::result::Result<usize, usize>;
        pub fn fetch_add(&self, val: usize, order: crate::sync::atomic::Ordering) -> usize;
        pub fn fetch_sub(&self, val: usize, order: crate::sync::atomic::Ordering) -> usize;
        pub fn fetch_and(&self, val: usize, order: crate::sync::atomic::Ordering) -> usize;
        pub fn fetch_nand(&self, val: usize, order: crate::sync::atomic::Ordering) -> usize;
        pub fn fetch_or(&self, val: usize, order: crate::sync::atomic::Ordering) -> usize;
        pub fn fetch_xor(&self, val: usize, order: crate::sync::atomic::Ordering) -> usize;
        pub fn fetch_update<F>(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: F) -> crate::result::Result<usize, usize> where F: crate::ops::FnMut(usize) -> crate::option::Option<usize>;
        pub fn try_update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(usize) -> crate::option::Option<usize>) -> crate::result::Result<usize, usize>;
        pub fn update(&self, set_order: crate::sync::atomic::Ordering, fetch_order: crate::sync::atomic::Ordering, f: impl crate::ops::FnMut(usize) -> usize) -> usize;
        pub fn fetch_max(&self, val: usize, order: crate::sync::atomic::Ordering) -> usize;
        pub fn fetch_min(&self, val: usize, order: crate::sync::atomic::Ordering) -> usize;
        pub fn as_ptr(&self) -> *mut usize;
    }
    impl crate::default::Default for crate::sync::atomic::AtomicUsize { }
    impl crate::convert::From<usize> for crate::sync::atomic::AtomicUsize { }
    unsafe impl crate::marker::Send for crate::sync::atomic::AtomicUsize { }
    unsafe impl crate::marker::Sync for crate::sync::atomic::AtomicUsize { }
    pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
    impl crate::clone::Clone for crate::sync::atomic::Ordering { }
    impl crate::marker::Copy for crate::sync::atomic::Ordering { }
    unsafe impl crate::marker::Send for crate::sync::atomic::Ordering { }
    unsafe impl crate::marker::Sync for crate::sync::atomic::Ordering { }
    pub fn compiler_fence(order: crate::sync::atomic::Ordering);
    pub fn fence(order: crate::sync::atomic::Ordering);
    pub fn spin_loop_hint();
}
pub mod mpsc {
    pub struct IntoIter<T> { }
    impl<T> crate::iter::Iterator for crate::sync::mpsc::IntoIter<T> { type Item = T; }
    unsafe impl<T> crate::marker::Send for crate::sync::mpsc::IntoIter<T> where T: crate::marker::Send { }
    impl<T> !crate::marker::Sync for crate::sync::mpsc::IntoIter<T> { }
    pub struct Iter<'a, T: 'a> { }
    impl<'a, T> crate::iter::Iterator for crate::sync::mpsc::Iter<'a, T> { type Item = T; }
    impl<'a, T> !crate::marker::Send for crate::sync::mpsc::Iter<'a, T> { }
    impl<'a, T> !crate::marker::Sync for crate::sync::mpsc::Iter<'a, T> { }
    pub struct Receiver<T> { }
    impl<T> crate::sync::mpsc::Receiver<T> {
        pub fn try_recv(&self) -> crate::result::Result<T, crate::sync::mpsc::TryRecvError>;
        pub fn recv(&self) -> crate::result::Result<T, crate::sync::mpsc::RecvError>;
        pub fn recv_timeout(&self, timeout: crate::time::Duration) -> crate::result::Result<T, crate::sync::mpsc::RecvTimeoutError>;
        pub fn iter(&self) -> crate::sync::mpsc::Iter<'_, T>;
        pub fn try_iter(&self) -> crate::sync::mpsc::TryIter<'_, T>;
    }
    impl<'a, T> crate::iter::IntoIterator for &'a crate::sync::mpsc::Receiver<T> { type Item = T; type IntoIter = crate::sync::mpsc::Iter<'a, T>; }
    impl<T> crate::iter::IntoIterator for crate::sync::mpsc::Receiver<T> { type Item = T; type IntoIter = crate::sync::mpsc::IntoIter<T>; }
    unsafe impl<T: crate::marker::Send> crate::marker::Send for crate::sync::mpsc::Receiver<T> { }
    impl<T> !crate::marker::Sync for crate::sync::mpsc::Receiver<T> { }
    pub struct RecvError;
    impl crate::clone::Clone for crate::sync::mpsc::RecvError { }
    impl crate::marker::Copy for crate::sync::mpsc::RecvError { }
    impl crate::fmt::Display for crate::sync::mpsc::RecvError { }
    impl crate::error::Error for crate::sync::mpsc::RecvError { }
    unsafe impl crate::marker::Send for crate::sync::mpsc::RecvError { }
    unsafe impl crate::marker::Sync for crate::sync::mpsc::RecvError { }
    pub enum RecvTimeoutError { Timeout, Disconnected }
    impl crate::clone::Clone for crate::sync::mpsc::RecvTimeoutError { }
    impl crate::marker::Copy for crate::sync::mpsc::RecvTimeoutError { }
    impl crate::fmt::Display for crate::sync::mpsc::RecvTimeoutError { }
    impl crate::error::Error for crate::sync::mpsc::RecvTimeoutError { }
    impl crate::convert::From<crate::sync::mpsc::RecvError> for crate::sync::mpsc::RecvTimeoutError { }
    unsafe impl crate::marker::Send for crate::sync::mpsc::RecvTimeoutError { }
    unsafe impl crate::marker::Sync for crate::sync::mpsc::RecvTimeoutError { }
    pub struct SendError<T>(pub T);
    impl<T: crate::clone::Clone> crate::clone::Clone for crate::sync::mpsc::SendError<T> { }
    impl<T: crate::marker::Copy> crate::marker::Copy for crate::sync::mpsc::SendError<T> { }
    impl<T> crate::fmt::Display for crate::sync::mpsc::SendError<T> { }
    impl<T> crate::error::Error for crate::sync::mpsc::SendError<T> { }
    unsafe impl<T> crate::marker::Send for crate::sync::mpsc::SendError<T> where T: crate::marker::Send { }
    unsafe impl<T> crate::marker::Sync for crate::sync::mpsc::SendError<T> where T: crate::marker::Sync { }
    pub struct Sender<T> { }
    impl<T> crate::sync::mpsc::Sender<T> {
        pub fn send(&self, t: T) -> crate::result::Result<(), crate::sync::mpsc::SendError<T>>;
    }
    impl<T> crate::clone::Clone for crate::sync::mpsc::Sender<T> { }
    unsafe impl<T: crate::marker::Send> crate::marker::Send for crate::sync::mpsc::Sender<T> { }
    unsafe impl<T: crate::marker::Send> crate::marker::Sync for crate::sync::mpsc::Sender<T> { }
    pub struct SyncSender<T> { }
    impl<T> crate::sync::mpsc::SyncSender<T> {
        pub fn send(&self, t: T) -> crate::result::Result<(), crate::sync::mpsc::SendError<T>>;
        pub fn try_send(&self, t: T) -> crate::result::Result<(), crate::sync::mpsc::TrySendError<T>>;
    }
    impl<T> crate::clone::Clone for crate::sync::mpsc::SyncSender<T> { }
    unsafe impl<T: crate::marker::Send> crate::marker::Send for crate::sync::mpsc::SyncSender<T> { }
    unsafe impl<T> crate::marker::Sync for crate::sync::mpsc::SyncSender<T> where T: crate::marker::Send { }
    pub struct TryIter<'a, T: 'a> { }
    impl<'a, T> crate::iter::Iterator for crate::sync::mpsc::TryIter<'a, T> { type Item = T; }
    impl<'a, T> !crate::marker::Send for crate::sync::mpsc::TryIter<'a, T> { }
    impl<'a, T> !crate::marker::Sync for crate::sync::mpsc::TryIter<'a, T> { }
    pub enum TryRecvError { Empty, Disconnected }
    impl crate::clone::Clone for crate::sync::mpsc::TryRecvError { }
    impl crate::marker::Copy for crate::sync::mpsc::TryRecvError { }
    impl crate::fmt::Display for crate::sync::mpsc::TryRecvError { }
    impl crate::error::Error for crate::sync::mpsc::TryRecvError { }
    impl crate::convert::From<crate::sync::mpsc::RecvError> for crate::sync::mpsc::TryRecvError { }
    unsafe impl crate::marker::Send for crate::sync::mpsc::TryRecvError { }
    unsafe impl crate::marker::Sync for crate::sync::mpsc::TryRecvError { }
    pub enum TrySendError<T> { Full(T), Disconnected(T) }
    impl<T: crate::clone::Clone> crate::clone::Clone for crate::sync::mpsc::TrySendError<T> { }
    impl<T: crate::marker::Copy> crate::marker::Copy for crate::sync::mpsc::TrySendError<T> { }
    impl<T> crate::fmt::Display for crate::sync::mpsc::TrySendError<T> { }
    impl<T> crate::error::Error for crate::sync::mpsc::TrySendError<T> { }
    impl<T> crate::convert::From<crate::sync::mpsc::SendError<T>> for crate::sync::mpsc::TrySendError<T> { }
    unsafe impl<T> crate::marker::Send for crate::sync::mpsc::TrySendError<T> where T: crate::marker::Send { }
    unsafe impl<T> crate::marker::Sync for crate::sync::mpsc::TrySendError<T> where T: crate::marker::Sync { }
    pub fn channel<T>() -> (crate::sync::mpsc::Sender<T>, crate::sync::mpsc::Receiver<T>);
    pub fn sync_channel<T>(bound: usize) -> (crate::sync::mpsc::SyncSender<T>, crate::sync::mpsc::Receiver<T>);
}
