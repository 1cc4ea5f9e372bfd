pub struct RawMutex { }
unsafe impl lock_api::RawMutex for RawMutex { type GuardMarker = lock_api::GuardNoSend; }
unsafe impl lock_api::RawMutexTimed for RawMutex { type Duration = std::time::Duration; type Instant = std::time::Instant; }
pub struct RawRwLock { }
unsafe impl lock_api::RawRwLock for RawRwLock { type GuardMarker = lock_api::GuardNoSend; }
pub type Mutex<T> = lock_api::Mutex<RawMutex, T>;
pub type MutexGuard<'a, T> = lock_api::MutexGuard<'a, RawMutex, T>;
pub type ArcMutexGuard<T> = lock_api::ArcMutexGuard<RawMutex, T>;
pub fn const_mutex<T>(val: T) -> Mutex<T>;
pub type RwLock<T> = lock_api::RwLock<RawRwLock, T>;
pub type RwLockReadGuard<'a, T> = lock_api::RwLockReadGuard<'a, RawRwLock, T>;
pub type RwLockWriteGuard<'a, T> = lock_api::RwLockWriteGuard<'a, RawRwLock, T>;
pub type RwLockUpgradableReadGuard<'a, T> = lock_api::RwLockUpgradableReadGuard<'a, RawRwLock, T>;
pub fn const_rwlock<T>(val: T) -> RwLock<T>;
pub struct Condvar { }
impl Condvar {
    pub fn new() -> Condvar;
    pub fn notify_one(&self) -> bool;
    pub fn notify_all(&self) -> usize;
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>);
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: std::time::Duration) -> WaitTimeoutResult;
}
pub struct WaitTimeoutResult { }
impl WaitTimeoutResult { pub fn timed_out(self) -> bool; }
