// parking_lot 0.12.5: see generate.py.
pub use lock_api;
pub use lock_api::ArcMutexGuard;
pub use lock_api::ArcReentrantMutexGuard;
pub use lock_api::ArcRwLockReadGuard;
pub use lock_api::ArcRwLockUpgradableReadGuard;
pub use lock_api::ArcRwLockWriteGuard;
pub struct Condvar { }
impl crate::Condvar {
    pub fn new() -> crate::Condvar;
    pub fn notify_one(&self) -> bool;
    pub fn notify_all(&self) -> usize;
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut crate::MutexGuard<'_, T>);
    pub fn wait_until<T: ?Sized>(&self, mutex_guard: &mut crate::MutexGuard<'_, T>, timeout: std::time::Instant) -> crate::WaitTimeoutResult;
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut crate::MutexGuard<'_, T>, timeout: std::time::Duration) -> crate::WaitTimeoutResult;
    pub fn wait_while<T, F>(&self, mutex_guard: &mut crate::MutexGuard<'_, T>, condition: F) where T: ?Sized, F: std::ops::FnMut(&mut T) -> bool;
    pub fn wait_while_until<T, F>(&self, mutex_guard: &mut crate::MutexGuard<'_, T>, condition: F, timeout: std::time::Instant) -> crate::WaitTimeoutResult where T: ?Sized, F: std::ops::FnMut(&mut T) -> bool;
    pub fn wait_while_for<T: ?Sized, F>(&self, mutex_guard: &mut crate::MutexGuard<'_, T>, condition: F, timeout: std::time::Duration) -> crate::WaitTimeoutResult where F: std::ops::FnMut(&mut T) -> bool;
}
impl std::default::Default for crate::Condvar { }
unsafe impl std::marker::Send for crate::Condvar { }
unsafe impl std::marker::Sync for crate::Condvar { }
pub type FairMutex<T> = lock_api::Mutex<crate::RawFairMutex, T>;
pub type FairMutexGuard<'a, T> = lock_api::MutexGuard<'a, crate::RawFairMutex, T>;
pub type MappedFairMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, crate::RawFairMutex, T>;
pub type MappedMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, crate::RawMutex, T>;
pub type MappedReentrantMutexGuard<'a, T> = lock_api::MappedReentrantMutexGuard<'a, crate::RawMutex, crate::RawThreadId, T>;
pub type MappedRwLockReadGuard<'a, T> = lock_api::MappedRwLockReadGuard<'a, crate::RawRwLock, T>;
pub type MappedRwLockWriteGuard<'a, T> = lock_api::MappedRwLockWriteGuard<'a, crate::RawRwLock, T>;
pub type Mutex<T> = lock_api::Mutex<crate::RawMutex, T>;
pub type MutexGuard<'a, T> = lock_api::MutexGuard<'a, crate::RawMutex, T>;
pub struct Once { }
impl crate::Once {
    pub fn new() -> crate::Once;
    pub fn state(&self) -> crate::OnceState;
    pub fn call_once<F>(&self, f: F) where F: std::ops::FnOnce();
    pub fn call_once_force<F>(&self, f: F) where F: std::ops::FnOnce(crate::OnceState);
}
impl std::default::Default for crate::Once { }
unsafe impl std::marker::Send for crate::Once { }
unsafe impl std::marker::Sync for crate::Once { }
pub enum OnceState { New, Poisoned, InProgress, Done }
impl crate::OnceState {
    pub fn poisoned(self) -> bool;
    pub fn done(self) -> bool;
}
impl std::clone::Clone for crate::OnceState { }
impl std::marker::Copy for crate::OnceState { }
unsafe impl std::marker::Send for crate::OnceState { }
unsafe impl std::marker::Sync for crate::OnceState { }
pub struct RawFairMutex { }
impl lock_api::RawMutex for crate::RawFairMutex { type GuardMarker = <crate::RawMutex as lock_api::RawMutex>::GuardMarker; }
impl lock_api::RawMutexFair for crate::RawFairMutex { }
impl lock_api::RawMutexTimed for crate::RawFairMutex { type Duration = <crate::RawMutex as lock_api::RawMutexTimed>::Duration; type Instant = <crate::RawMutex as lock_api::RawMutexTimed>::Instant; }
unsafe impl std::marker::Send for crate::RawFairMutex { }
unsafe impl std::marker::Sync for crate::RawFairMutex { }
pub struct RawMutex { }
impl lock_api::RawMutex for crate::RawMutex { type GuardMarker = lock_api::GuardNoSend; }
impl lock_api::RawMutexFair for crate::RawMutex { }
impl lock_api::RawMutexTimed for crate::RawMutex { type Duration = std::time::Duration; type Instant = std::time::Instant; }
unsafe impl std::marker::Send for crate::RawMutex { }
unsafe impl std::marker::Sync for crate::RawMutex { }
pub struct RawRwLock { }
impl lock_api::RawRwLock for crate::RawRwLock { type GuardMarker = lock_api::GuardNoSend; }
impl lock_api::RawRwLockDowngrade for crate::RawRwLock { }
impl lock_api::RawRwLockFair for crate::RawRwLock { }
impl lock_api::RawRwLockRecursive for crate::RawRwLock { }
impl lock_api::RawRwLockRecursiveTimed for crate::RawRwLock { }
impl lock_api::RawRwLockTimed for crate::RawRwLock { type Duration = std::time::Duration; type Instant = std::time::Instant; }
impl lock_api::RawRwLockUpgrade for crate::RawRwLock { }
impl lock_api::RawRwLockUpgradeDowngrade for crate::RawRwLock { }
impl lock_api::RawRwLockUpgradeFair for crate::RawRwLock { }
impl lock_api::RawRwLockUpgradeTimed for crate::RawRwLock { }
unsafe impl std::marker::Send for crate::RawRwLock { }
unsafe impl std::marker::Sync for crate::RawRwLock { }
pub struct RawThreadId;
impl lock_api::GetThreadId for crate::RawThreadId { }
unsafe impl std::marker::Send for crate::RawThreadId { }
unsafe impl std::marker::Sync for crate::RawThreadId { }
pub type ReentrantMutex<T> = lock_api::ReentrantMutex<crate::RawMutex, crate::RawThreadId, T>;
pub type ReentrantMutexGuard<'a, T> = lock_api::ReentrantMutexGuard<'a, crate::RawMutex, crate::RawThreadId, T>;
pub type RwLock<T> = lock_api::RwLock<crate::RawRwLock, T>;
pub type RwLockReadGuard<'a, T> = lock_api::RwLockReadGuard<'a, crate::RawRwLock, T>;
pub type RwLockUpgradableReadGuard<'a, T> = lock_api::RwLockUpgradableReadGuard<'a, crate::RawRwLock, T>;
pub type RwLockWriteGuard<'a, T> = lock_api::RwLockWriteGuard<'a, crate::RawRwLock, T>;
pub struct WaitTimeoutResult { }
impl crate::WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}
impl std::clone::Clone for crate::WaitTimeoutResult { }
impl std::marker::Copy for crate::WaitTimeoutResult { }
unsafe impl std::marker::Send for crate::WaitTimeoutResult { }
unsafe impl std::marker::Sync for crate::WaitTimeoutResult { }
pub fn const_fair_mutex<T>(val: T) -> crate::FairMutex<T>;
pub fn const_mutex<T>(val: T) -> crate::Mutex<T>;
pub fn const_reentrant_mutex<T>(val: T) -> crate::ReentrantMutex<T>;
pub fn const_rwlock<T>(val: T) -> crate::RwLock<T>;
