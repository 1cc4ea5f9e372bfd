pub struct Mutex<R, T: ?Sized> { }
unsafe impl<R: RawMutex + Send, T: ?Sized + Send> Send for Mutex<R, T> { }
unsafe impl<R: RawMutex + Sync, T: ?Sized + Send> Sync for Mutex<R, T> { }
impl<R: RawMutex, T> Mutex<R, T> {
    pub fn new(val: T) -> Mutex<R, T>;
    pub fn into_inner(self) -> T;
}
impl<R: RawMutex, T: ?Sized> Mutex<R, T> {
    pub fn lock(&self) -> MutexGuard<'_, R, T>;
    pub fn try_lock(&self) -> Option<MutexGuard<'_, R, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn data_ptr(&self) -> *mut T;
    pub fn lock_arc(self: &std::sync::Arc<Self>) -> ArcMutexGuard<R, T>;
    pub fn try_lock_arc(self: &std::sync::Arc<Self>) -> Option<ArcMutexGuard<R, T>>;
}
impl<R: RawMutexTimed, T: ?Sized> Mutex<R, T> {
    pub fn try_lock_for(&self, timeout: R::Duration) -> Option<MutexGuard<'_, R, T>>;
    pub fn try_lock_until(&self, timeout: R::Instant) -> Option<MutexGuard<'_, R, T>>;
}
impl<R: RawMutex, T: ?Sized + Default> Default for Mutex<R, T> { fn default() -> Mutex<R, T>; }
pub struct MutexGuard<'a, R: RawMutex, T: ?Sized> { }
impl<'a, R: RawMutex, T: ?Sized> std::ops::Deref for MutexGuard<'a, R, T> { type Target = T; fn deref(&self) -> &T; }
impl<'a, R: RawMutex, T: ?Sized> std::ops::DerefMut for MutexGuard<'a, R, T> { fn deref_mut(&mut self) -> &mut T; }
impl<'a, R: RawMutex, T: ?Sized> Drop for MutexGuard<'a, R, T> { fn drop(&mut self); }
pub struct ArcMutexGuard<R: RawMutex, T: ?Sized> { }
impl<R: RawMutex, T: ?Sized> std::ops::Deref for ArcMutexGuard<R, T> { type Target = T; fn deref(&self) -> &T; }
impl<R: RawMutex, T: ?Sized> std::ops::DerefMut for ArcMutexGuard<R, T> { fn deref_mut(&mut self) -> &mut T; }
pub unsafe trait RawMutex { type GuardMarker; }
pub unsafe trait RawMutexTimed: RawMutex { type Duration; type Instant; }
pub struct RwLock<R, T: ?Sized> { }
unsafe impl<R: RawRwLock + Send, T: ?Sized + Send> Send for RwLock<R, T> { }
unsafe impl<R: RawRwLock + Sync, T: ?Sized + Send + Sync> Sync for RwLock<R, T> { }
impl<R: RawRwLock, T> RwLock<R, T> {
    pub fn new(val: T) -> RwLock<R, T>;
    pub fn into_inner(self) -> T;
}
impl<R: RawRwLock, T: ?Sized> RwLock<R, T> {
    pub fn read(&self) -> RwLockReadGuard<'_, R, T>;
    pub fn write(&self) -> RwLockWriteGuard<'_, R, T>;
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, R, T>>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, R, T>>;
    pub fn read_recursive(&self) -> RwLockReadGuard<'_, R, T>;
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, R, T>;
    pub fn get_mut(&mut self) -> &mut T;
}
pub struct RwLockReadGuard<'a, R: RawRwLock, T: ?Sized> { }
impl<'a, R: RawRwLock, T: ?Sized> std::ops::Deref for RwLockReadGuard<'a, R, T> { type Target = T; fn deref(&self) -> &T; }
pub struct RwLockWriteGuard<'a, R: RawRwLock, T: ?Sized> { }
impl<'a, R: RawRwLock, T: ?Sized> std::ops::Deref for RwLockWriteGuard<'a, R, T> { type Target = T; fn deref(&self) -> &T; }
impl<'a, R: RawRwLock, T: ?Sized> std::ops::DerefMut for RwLockWriteGuard<'a, R, T> { fn deref_mut(&mut self) -> &mut T; }
pub struct RwLockUpgradableReadGuard<'a, R: RawRwLock, T: ?Sized> { }
impl<'a, R: RawRwLock, T: ?Sized> std::ops::Deref for RwLockUpgradableReadGuard<'a, R, T> { type Target = T; fn deref(&self) -> &T; }
pub unsafe trait RawRwLock { type GuardMarker; }
