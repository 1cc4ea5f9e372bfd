// spin 0.10.1: see generate.py.
pub use crate::mutex::MutexGuard;
pub use crate::relax::RelaxStrategy;
pub use crate::relax::Spin;
pub use crate::rwlock::RwLockReadGuard;
pub type Barrier = crate::barrier::Barrier;
pub type Lazy<T, F = fn() -> T> = crate::lazy::Lazy<T, F>;
pub type Mutex<T> = crate::mutex::Mutex<T>;
pub type Once<T = ()> = crate::once::Once<T>;
pub type RwLock<T> = crate::rwlock::RwLock<T>;
pub type RwLockUpgradableGuard<'a, T> = crate::rwlock::RwLockUpgradableGuard<'a, T>;
pub type RwLockWriteGuard<'a, T> = crate::rwlock::RwLockWriteGuard<'a, T>;
pub mod barrier {
    pub struct Barrier<R = crate::relax::Spin> { }
    impl<R: crate::relax::RelaxStrategy> crate::barrier::Barrier<R> {
        pub fn wait(&self) -> crate::barrier::BarrierWaitResult;
    }
    impl<R> crate::barrier::Barrier<R> {
        pub fn new(n: usize) -> Self;
    }
    unsafe impl<R> std::marker::Send for crate::barrier::Barrier<R> { }
    unsafe impl<R> std::marker::Sync for crate::barrier::Barrier<R> { }
    pub struct BarrierWaitResult { }
    impl crate::barrier::BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }
    unsafe impl std::marker::Send for crate::barrier::BarrierWaitResult { }
    unsafe impl std::marker::Sync for crate::barrier::BarrierWaitResult { }
}
pub mod lazy {
    pub struct Lazy<T, F = fn() -> T, R = crate::relax::Spin> { }
    impl<T, F, R> crate::lazy::Lazy<T, F, R> {
        pub fn new(f: F) -> Self;
        pub fn as_mut_ptr(&self) -> *mut T;
    }
    impl<T, F: std::ops::FnOnce() -> T, R: crate::relax::RelaxStrategy> crate::lazy::Lazy<T, F, R> {
        pub fn force(this: &Self) -> &T;
    }
    impl<T: std::default::Default, R> std::default::Default for crate::lazy::Lazy<T, fn() -> T, R> { }
    impl<T, F: std::ops::FnOnce() -> T, R: crate::relax::RelaxStrategy> std::ops::Deref for crate::lazy::Lazy<T, F, R> { type Target = T; }
    unsafe impl<T, F, R> std::marker::Send for crate::lazy::Lazy<T, F, R> where T: std::marker::Send, F: std::marker::Send { }
    impl<T, F, R> !std::marker::Sync for crate::lazy::Lazy<T, F, R> { }
    unsafe impl<T, F: std::marker::Send> std::marker::Sync for crate::lazy::Lazy<T, F> where crate::once::Once<T>: std::marker::Sync { }
}
pub mod lock_api {
    pub use crate::Mutex;
    pub use crate::RwLock;
    pub type MutexGuard<'a, T> = lock_api::MutexGuard<'a, crate::Mutex<()>, T>;
    pub type RwLockReadGuard<'a, T> = lock_api::RwLockReadGuard<'a, crate::RwLock<()>, T>;
    pub type RwLockUpgradableReadGuard<'a, T> = lock_api::RwLockUpgradableReadGuard<'a, crate::RwLock<()>, T>;
    pub type RwLockWriteGuard<'a, T> = lock_api::RwLockWriteGuard<'a, crate::RwLock<()>, T>;
}
pub mod mutex {
    pub use crate::mutex::spin::SpinMutex;
    pub use crate::mutex::spin::SpinMutexGuard;
    pub struct Mutex<T: ?Sized, R = crate::relax::Spin> { }
    impl<T, R> crate::mutex::Mutex<T, R> {
        pub fn new(value: T) -> Self;
        pub fn into_inner(self) -> T;
    }
    impl<T: ?Sized, R: crate::relax::RelaxStrategy> crate::mutex::Mutex<T, R> {
        pub fn lock(&self) -> crate::mutex::MutexGuard<'_, T>;
    }
    impl<T: ?Sized, R> crate::mutex::Mutex<T, R> {
        pub fn is_locked(&self) -> bool;
        pub unsafe fn force_unlock(&self);
        pub fn try_lock(&self) -> std::option::Option<crate::mutex::MutexGuard<'_, T>>;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: ?Sized + std::default::Default, R> std::default::Default for crate::mutex::Mutex<T, R> { }
    impl<T, R> std::convert::From<T> for crate::mutex::Mutex<T, R> { }
    impl<R: crate::relax::RelaxStrategy> lock_api::RawMutex for crate::mutex::Mutex<(), R> { type GuardMarker = lock_api::GuardSend; }
    unsafe impl<T: ?Sized + std::marker::Send, R> std::marker::Send for crate::mutex::Mutex<T, R> { }
    unsafe impl<T: ?Sized + std::marker::Send, R> std::marker::Sync for crate::mutex::Mutex<T, R> { }
    pub struct MutexGuard<'a, T: 'a + ?Sized> { }
    impl<'a, T: ?Sized> crate::mutex::MutexGuard<'a, T> {
        pub fn leak(this: Self) -> &'a mut T;
    }
    impl<'a, T: ?Sized> std::ops::Deref for crate::mutex::MutexGuard<'a, T> { type Target = T; }
    impl<'a, T: ?Sized> std::ops::DerefMut for crate::mutex::MutexGuard<'a, T> { }
    impl<'a, T: ?Sized + std::fmt::Display> std::fmt::Display for crate::mutex::MutexGuard<'a, T> { }
    unsafe impl<'a, T> std::marker::Send for crate::mutex::MutexGuard<'a, T> where T: std::marker::Send + ?Sized { }
    unsafe impl<'a, T> std::marker::Sync for crate::mutex::MutexGuard<'a, T> where T: std::marker::Sync + ?Sized { }
    pub mod spin {
        pub struct SpinMutex<T: ?Sized, R = crate::relax::Spin> { }
        impl<T, R> crate::mutex::spin::SpinMutex<T, R> {
            pub fn new(data: T) -> Self;
            pub fn into_inner(self) -> T;
            pub fn as_mut_ptr(&self) -> *mut T;
        }
        impl<T: ?Sized, R: crate::relax::RelaxStrategy> crate::mutex::spin::SpinMutex<T, R> {
            pub fn lock(&self) -> crate::mutex::spin::SpinMutexGuard<'_, T>;
        }
        impl<T: ?Sized, R> crate::mutex::spin::SpinMutex<T, R> {
            pub fn is_locked(&self) -> bool;
            pub unsafe fn force_unlock(&self);
            pub fn try_lock(&self) -> std::option::Option<crate::mutex::spin::SpinMutexGuard<'_, T>>;
            pub fn try_lock_weak(&self) -> std::option::Option<crate::mutex::spin::SpinMutexGuard<'_, T>>;
            pub fn get_mut(&mut self) -> &mut T;
        }
        impl<T: ?Sized + std::default::Default, R> std::default::Default for crate::mutex::spin::SpinMutex<T, R> { }
        impl<T, R> std::convert::From<T> for crate::mutex::spin::SpinMutex<T, R> { }
        impl<R: crate::relax::RelaxStrategy> lock_api::RawMutex for crate::mutex::spin::SpinMutex<(), R> { type GuardMarker = lock_api::GuardSend; }
        unsafe impl<T: ?Sized + std::marker::Send, R> std::marker::Send for crate::mutex::spin::SpinMutex<T, R> { }
        unsafe impl<T: ?Sized + std::marker::Send, R> std::marker::Sync for crate::mutex::spin::SpinMutex<T, R> { }
        pub struct SpinMutexGuard<'a, T: ?Sized + 'a> { }
        impl<'a, T: ?Sized> crate::mutex::spin::SpinMutexGuard<'a, T> {
            pub fn leak(this: Self) -> &'a mut T;
        }
        impl<'a, T: ?Sized> std::ops::Deref for crate::mutex::spin::SpinMutexGuard<'a, T> { type Target = T; }
        impl<'a, T: ?Sized> std::ops::DerefMut for crate::mutex::spin::SpinMutexGuard<'a, T> { }
        impl<'a, T: ?Sized + std::fmt::Display> std::fmt::Display for crate::mutex::spin::SpinMutexGuard<'a, T> { }
        impl<'a, T: ?Sized> std::ops::Drop for crate::mutex::spin::SpinMutexGuard<'a, T> { }
        unsafe impl<T: ?Sized + std::marker::Send> std::marker::Send for crate::mutex::spin::SpinMutexGuard<'_, T> { }
        unsafe impl<T: ?Sized + std::marker::Sync> std::marker::Sync for crate::mutex::spin::SpinMutexGuard<'_, T> { }
    }
}
pub mod once {
    pub struct Once<T = (), R = crate::relax::Spin> { }
    impl<T, R: crate::relax::RelaxStrategy> crate::once::Once<T, R> {
        pub fn call_once<F: std::ops::FnOnce() -> T>(&self, f: F) -> &T;
        pub fn try_call_once<F: std::ops::FnOnce() -> std::result::Result<T, E>, E>(&self, f: F) -> std::result::Result<&T, E>;
        pub fn wait(&self) -> &T;
        pub fn poll(&self) -> std::option::Option<&T>;
    }
    impl<T, R> crate::once::Once<T, R> {
        pub const INIT: Self;
        pub fn new() -> Self;
        pub fn initialized(data: T) -> Self;
        pub fn as_mut_ptr(&self) -> *mut T;
        pub fn get(&self) -> std::option::Option<&T>;
        pub fn get_mut(&mut self) -> std::option::Option<&mut T>;
        pub fn try_into_inner(self) -> std::option::Option<T>;
        pub fn is_completed(&self) -> bool;
    }
    impl<T, R> std::default::Default for crate::once::Once<T, R> { }
    impl<T, R> std::ops::Drop for crate::once::Once<T, R> { }
    impl<T, R> std::convert::From<T> for crate::once::Once<T, R> { }
    unsafe impl<T: std::marker::Send, R> std::marker::Send for crate::once::Once<T, R> { }
    unsafe impl<T: std::marker::Send + std::marker::Sync, R> std::marker::Sync for crate::once::Once<T, R> { }
}
pub mod relax {
    pub struct Loop;
    impl crate::relax::RelaxStrategy for crate::relax::Loop { }
    unsafe impl std::marker::Send for crate::relax::Loop { }
    unsafe impl std::marker::Sync for crate::relax::Loop { }
    pub trait RelaxStrategy {
        fn relax();
    }
    pub struct Spin;
    impl crate::relax::RelaxStrategy for crate::relax::Spin { }
    unsafe impl std::marker::Send for crate::relax::Spin { }
    unsafe impl std::marker::Sync for crate::relax::Spin { }
}
pub mod rwlock {
    pub struct RwLock<T: ?Sized, R = crate::relax::Spin> { }
    impl<T, R> crate::rwlock::RwLock<T, R> {
        pub fn new(data: T) -> Self;
        pub fn into_inner(self) -> T;
        pub fn as_mut_ptr(&self) -> *mut T;
    }
    impl<T: ?Sized, R: crate::relax::RelaxStrategy> crate::rwlock::RwLock<T, R> {
        pub fn read(&self) -> crate::rwlock::RwLockReadGuard<'_, T>;
        pub fn write(&self) -> crate::rwlock::RwLockWriteGuard<'_, T, R>;
        pub fn upgradeable_read(&self) -> crate::rwlock::RwLockUpgradableGuard<'_, T, R>;
    }
    impl<T: ?Sized, R> crate::rwlock::RwLock<T, R> {
        pub fn try_read(&self) -> std::option::Option<crate::rwlock::RwLockReadGuard<'_, T>>;
        pub fn reader_count(&self) -> usize;
        pub fn writer_count(&self) -> usize;
        pub unsafe fn force_read_decrement(&self);
        pub unsafe fn force_write_unlock(&self);
        pub fn try_write(&self) -> std::option::Option<crate::rwlock::RwLockWriteGuard<'_, T, R>>;
        pub fn try_write_weak(&self) -> std::option::Option<crate::rwlock::RwLockWriteGuard<'_, T, R>>;
        pub fn try_upgradeable_read(&self) -> std::option::Option<crate::rwlock::RwLockUpgradableGuard<'_, T, R>>;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: ?Sized + std::default::Default, R> std::default::Default for crate::rwlock::RwLock<T, R> { }
    impl<T, R> std::convert::From<T> for crate::rwlock::RwLock<T, R> { }
    impl<R: crate::relax::RelaxStrategy> lock_api::RawRwLock for crate::rwlock::RwLock<(), R> { type GuardMarker = lock_api::GuardSend; }
    impl<R: crate::relax::RelaxStrategy> lock_api::RawRwLockDowngrade for crate::rwlock::RwLock<(), R> { }
    impl<R: crate::relax::RelaxStrategy> lock_api::RawRwLockUpgrade for crate::rwlock::RwLock<(), R> { }
    unsafe impl<T: ?Sized + std::marker::Send, R> std::marker::Send for crate::rwlock::RwLock<T, R> { }
    unsafe impl<T: ?Sized + std::marker::Send + std::marker::Sync, R> std::marker::Sync for crate::rwlock::RwLock<T, R> { }
    pub struct RwLockReadGuard<'a, T: 'a + ?Sized> { }
    impl<'rwlock, T: ?Sized> crate::rwlock::RwLockReadGuard<'rwlock, T> {
        pub fn leak(this: Self) -> &'rwlock T;
    }
    impl<'rwlock, T: ?Sized> std::ops::Deref for crate::rwlock::RwLockReadGuard<'rwlock, T> { type Target = T; }
    impl<'rwlock, T: ?Sized + std::fmt::Display> std::fmt::Display for crate::rwlock::RwLockReadGuard<'rwlock, T> { }
    impl<'rwlock, T: ?Sized> std::ops::Drop for crate::rwlock::RwLockReadGuard<'rwlock, T> { }
    unsafe impl<T: ?Sized + std::marker::Sync> std::marker::Send for crate::rwlock::RwLockReadGuard<'_, T> { }
    unsafe impl<T: ?Sized + std::marker::Sync> std::marker::Sync for crate::rwlock::RwLockReadGuard<'_, T> { }
    pub struct RwLockUpgradableGuard<'a, T: 'a + ?Sized, R = crate::relax::Spin> { }
    impl<'rwlock, T: ?Sized, R: crate::relax::RelaxStrategy> crate::rwlock::RwLockUpgradableGuard<'rwlock, T, R> {
        pub fn upgrade(self) -> crate::rwlock::RwLockWriteGuard<'rwlock, T, R>;
    }
    impl<'rwlock, T: ?Sized, R> crate::rwlock::RwLockUpgradableGuard<'rwlock, T, R> {
        pub fn try_upgrade(self) -> std::result::Result<crate::rwlock::RwLockWriteGuard<'rwlock, T, R>, Self>;
        pub fn try_upgrade_weak(self) -> std::result::Result<crate::rwlock::RwLockWriteGuard<'rwlock, T, R>, Self>;
        pub fn downgrade(self) -> crate::rwlock::RwLockReadGuard<'rwlock, T>;
        pub fn leak(this: Self) -> &'rwlock T;
    }
    impl<'rwlock, T: ?Sized, R> std::ops::Deref for crate::rwlock::RwLockUpgradableGuard<'rwlock, T, R> { type Target = T; }
    impl<'rwlock, T: ?Sized + std::fmt::Display, R> std::fmt::Display for crate::rwlock::RwLockUpgradableGuard<'rwlock, T, R> { }
    impl<'rwlock, T: ?Sized, R> std::ops::Drop for crate::rwlock::RwLockUpgradableGuard<'rwlock, T, R> { }
    unsafe impl<T: ?Sized + std::marker::Send + std::marker::Sync, R> std::marker::Send for crate::rwlock::RwLockUpgradableGuard<'_, T, R> { }
    unsafe impl<T: ?Sized + std::marker::Send + std::marker::Sync, R> std::marker::Sync for crate::rwlock::RwLockUpgradableGuard<'_, T, R> { }
    pub struct RwLockWriteGuard<'a, T: 'a + ?Sized, R = crate::relax::Spin> { }
    impl<'rwlock, T: ?Sized, R> crate::rwlock::RwLockWriteGuard<'rwlock, T, R> {
        pub fn downgrade(self) -> crate::rwlock::RwLockReadGuard<'rwlock, T>;
        pub fn downgrade_to_upgradeable(self) -> crate::rwlock::RwLockUpgradableGuard<'rwlock, T, R>;
        pub fn leak(this: Self) -> &'rwlock mut T;
    }
    impl<'rwlock, T: ?Sized, R> std::ops::Deref for crate::rwlock::RwLockWriteGuard<'rwlock, T, R> { type Target = T; }
    impl<'rwlock, T: ?Sized, R> std::ops::DerefMut for crate::rwlock::RwLockWriteGuard<'rwlock, T, R> { }
    impl<'rwlock, T: ?Sized + std::fmt::Display, R> std::fmt::Display for crate::rwlock::RwLockWriteGuard<'rwlock, T, R> { }
    impl<'rwlock, T: ?Sized, R> std::ops::Drop for crate::rwlock::RwLockWriteGuard<'rwlock, T, R> { }
    unsafe impl<T: ?Sized + std::marker::Send + std::marker::Sync, R> std::marker::Send for crate::rwlock::RwLockWriteGuard<'_, T, R> { }
    unsafe impl<T: ?Sized + std::marker::Send + std::marker::Sync, R> std::marker::Sync for crate::rwlock::RwLockWriteGuard<'_, T, R> { }
}
