// lock_api 0.4.14: see generate.py.
pub struct ArcMutexGuard<R: crate::RawMutex, T: ?Sized> { }
impl<R: crate::RawMutex, T: ?Sized> crate::ArcMutexGuard<R, T> {
    pub fn mutex(s: &Self) -> &std::sync::Arc<crate::Mutex<R, T>>;
    pub fn into_arc(s: Self) -> std::sync::Arc<crate::Mutex<R, T>>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
}
impl<R: crate::RawMutexFair, T: ?Sized> crate::ArcMutexGuard<R, T> {
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> std::sync::Arc<crate::Mutex<R, T>>;
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<R: crate::RawMutex, T: ?Sized> std::ops::Deref for crate::ArcMutexGuard<R, T> { type Target = T; }
impl<R: crate::RawMutex, T: ?Sized> std::ops::DerefMut for crate::ArcMutexGuard<R, T> { }
impl<R: crate::RawMutex, T: ?Sized> std::ops::Drop for crate::ArcMutexGuard<R, T> { }
unsafe impl<R: crate::RawMutex + std::marker::Send + std::marker::Sync, T: std::marker::Send + ?Sized> std::marker::Send for crate::ArcMutexGuard<R, T> where R::GuardMarker: std::marker::Send { }
unsafe impl<R: crate::RawMutex + std::marker::Sync, T: std::marker::Sync + ?Sized> std::marker::Sync for crate::ArcMutexGuard<R, T> where R::GuardMarker: std::marker::Sync { }
pub struct ArcReentrantMutexGuard<R: crate::RawMutex, G: crate::GetThreadId, T: ?Sized> { }
impl<R: crate::RawMutex, G: crate::GetThreadId, T: ?Sized> crate::ArcReentrantMutexGuard<R, G, T> {
    pub fn remutex(s: &Self) -> &std::sync::Arc<crate::ReentrantMutex<R, G, T>>;
    pub fn into_arc(s: Self) -> std::sync::Arc<crate::ReentrantMutex<R, G, T>>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
}
impl<R: crate::RawMutexFair, G: crate::GetThreadId, T: ?Sized> crate::ArcReentrantMutexGuard<R, G, T> {
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> std::sync::Arc<crate::ReentrantMutex<R, G, T>>;
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<R: crate::RawMutex, G: crate::GetThreadId, T: ?Sized> std::ops::Deref for crate::ArcReentrantMutexGuard<R, G, T> { type Target = T; }
impl<R: crate::RawMutex, G: crate::GetThreadId, T: ?Sized> std::ops::Drop for crate::ArcReentrantMutexGuard<R, G, T> { }
impl<R, G, T> !std::marker::Send for crate::ArcReentrantMutexGuard<R, G, T> { }
unsafe impl<R, G, T> std::marker::Sync for crate::ArcReentrantMutexGuard<R, G, T> where R: std::marker::Sync + std::marker::Send, G: std::marker::Sync + std::marker::Send, T: std::marker::Send + ?Sized { }
pub struct ArcRwLockReadGuard<R: crate::RawRwLock, T: ?Sized> { }
impl<R: crate::RawRwLock, T: ?Sized> crate::ArcRwLockReadGuard<R, T> {
    pub fn rwlock(s: &Self) -> &std::sync::Arc<crate::RwLock<R, T>>;
    pub fn into_arc(s: Self) -> std::sync::Arc<crate::RwLock<R, T>>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
}
impl<R: crate::RawRwLockFair, T: ?Sized> crate::ArcRwLockReadGuard<R, T> {
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> std::sync::Arc<crate::RwLock<R, T>>;
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<R: crate::RawRwLock, T: ?Sized> std::ops::Deref for crate::ArcRwLockReadGuard<R, T> { type Target = T; }
impl<R: crate::RawRwLock, T: std::fmt::Display + ?Sized> std::fmt::Display for crate::ArcRwLockReadGuard<R, T> { }
impl<R: crate::RawRwLock, T: ?Sized> std::ops::Drop for crate::ArcRwLockReadGuard<R, T> { }
unsafe impl<R, T> std::marker::Send for crate::ArcRwLockReadGuard<R, T> where <R as crate::RawRwLock>::GuardMarker: std::marker::Send, R: std::marker::Sync + std::marker::Send, T: std::marker::Send + std::marker::Sync + ?Sized { }
unsafe impl<R, T> std::marker::Sync for crate::ArcRwLockReadGuard<R, T> where <R as crate::RawRwLock>::GuardMarker: std::marker::Sync, R: std::marker::Sync + std::marker::Send, T: std::marker::Send + std::marker::Sync + ?Sized { }
pub struct ArcRwLockUpgradableReadGuard<R: crate::RawRwLockUpgrade, T: ?Sized> { }
impl<R: crate::RawRwLockUpgrade, T: ?Sized> crate::ArcRwLockUpgradableReadGuard<R, T> {
    pub fn rwlock(s: &Self) -> &std::sync::Arc<crate::RwLock<R, T>>;
    pub fn into_arc(s: Self) -> std::sync::Arc<crate::RwLock<R, T>>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
    pub fn upgrade(s: Self) -> crate::ArcRwLockWriteGuard<R, T>;
    pub fn try_upgrade(s: Self) -> std::result::Result<crate::ArcRwLockWriteGuard<R, T>, Self>;
}
impl<R: crate::RawRwLockUpgradeFair, T: ?Sized> crate::ArcRwLockUpgradableReadGuard<R, T> {
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> std::sync::Arc<crate::RwLock<R, T>>;
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<R: crate::RawRwLockUpgradeDowngrade, T: ?Sized> crate::ArcRwLockUpgradableReadGuard<R, T> {
    pub fn downgrade(s: Self) -> crate::ArcRwLockReadGuard<R, T>;
    pub fn with_upgraded<Ret, F: std::ops::FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret;
    pub fn try_with_upgraded<Ret, F: std::ops::FnOnce(&mut T) -> Ret>(&mut self, f: F) -> std::option::Option<Ret>;
}
impl<R: crate::RawRwLockUpgradeTimed, T: ?Sized> crate::ArcRwLockUpgradableReadGuard<R, T> {
    pub fn try_upgrade_for(s: Self, timeout: R::Duration) -> std::result::Result<crate::ArcRwLockWriteGuard<R, T>, Self>;
    pub fn try_upgrade_until(s: Self, timeout: R::Instant) -> std::result::Result<crate::ArcRwLockWriteGuard<R, T>, Self>;
}
impl<R: crate::RawRwLockUpgradeTimed + crate::RawRwLockUpgradeDowngrade, T: ?Sized> crate::ArcRwLockUpgradableReadGuard<R, T> {
    pub fn try_with_upgraded_for<Ret, F: std::ops::FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Duration, f: F) -> std::option::Option<Ret>;
    pub fn try_with_upgraded_until<Ret, F: std::ops::FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Instant, f: F) -> std::option::Option<Ret>;
}
impl<R: crate::RawRwLockUpgrade, T: ?Sized> std::ops::Deref for crate::ArcRwLockUpgradableReadGuard<R, T> { type Target = T; }
impl<R: crate::RawRwLockUpgrade, T: std::fmt::Display + ?Sized> std::fmt::Display for crate::ArcRwLockUpgradableReadGuard<R, T> { }
impl<R: crate::RawRwLockUpgrade, T: ?Sized> std::ops::Drop for crate::ArcRwLockUpgradableReadGuard<R, T> { }
unsafe impl<R, T> std::marker::Send for crate::ArcRwLockUpgradableReadGuard<R, T> where <R as crate::RawRwLock>::GuardMarker: std::marker::Send, R: std::marker::Sync + std::marker::Send, T: std::marker::Send + std::marker::Sync + ?Sized { }
unsafe impl<R, T> std::marker::Sync for crate::ArcRwLockUpgradableReadGuard<R, T> where <R as crate::RawRwLock>::GuardMarker: std::marker::Sync, R: std::marker::Sync + std::marker::Send, T: std::marker::Send + std::marker::Sync + ?Sized { }
pub struct ArcRwLockWriteGuard<R: crate::RawRwLock, T: ?Sized> { }
impl<R: crate::RawRwLock, T: ?Sized> crate::ArcRwLockWriteGuard<R, T> {
    pub fn rwlock(s: &Self) -> &std::sync::Arc<crate::RwLock<R, T>>;
    pub fn into_arc(s: Self) -> std::sync::Arc<crate::RwLock<R, T>>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
}
impl<R: crate::RawRwLockDowngrade, T: ?Sized> crate::ArcRwLockWriteGuard<R, T> {
    pub fn downgrade(s: Self) -> crate::ArcRwLockReadGuard<R, T>;
}
impl<R: crate::RawRwLockUpgradeDowngrade, T: ?Sized> crate::ArcRwLockWriteGuard<R, T> {
    pub fn downgrade_to_upgradable(s: Self) -> crate::ArcRwLockUpgradableReadGuard<R, T>;
}
impl<R: crate::RawRwLockFair, T: ?Sized> crate::ArcRwLockWriteGuard<R, T> {
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> std::sync::Arc<crate::RwLock<R, T>>;
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<R: crate::RawRwLock, T: ?Sized> std::ops::Deref for crate::ArcRwLockWriteGuard<R, T> { type Target = T; }
impl<R: crate::RawRwLock, T: ?Sized> std::ops::DerefMut for crate::ArcRwLockWriteGuard<R, T> { }
impl<R: crate::RawRwLock, T: std::fmt::Display + ?Sized> std::fmt::Display for crate::ArcRwLockWriteGuard<R, T> { }
impl<R: crate::RawRwLock, T: ?Sized> std::ops::Drop for crate::ArcRwLockWriteGuard<R, T> { }
unsafe impl<R, T> std::marker::Send for crate::ArcRwLockWriteGuard<R, T> where <R as crate::RawRwLock>::GuardMarker: std::marker::Send, R: std::marker::Sync + std::marker::Send, T: std::marker::Send + std::marker::Sync + ?Sized { }
unsafe impl<R, T> std::marker::Sync for crate::ArcRwLockWriteGuard<R, T> where <R as crate::RawRwLock>::GuardMarker: std::marker::Sync, R: std::marker::Sync + std::marker::Send, T: std::marker::Send + std::marker::Sync + ?Sized { }
pub unsafe trait GetThreadId {
    const INIT: Self;
    fn nonzero_thread_id(&self) -> std::num::NonZeroUsize;
}
pub struct GuardNoSend { }
impl !std::marker::Send for crate::GuardNoSend { }
unsafe impl std::marker::Sync for crate::GuardNoSend { }
pub struct GuardSend { }
unsafe impl std::marker::Send for crate::GuardSend { }
unsafe impl std::marker::Sync for crate::GuardSend { }
pub struct MappedMutexGuard<'a, R: crate::RawMutex, T: ?Sized> { }
impl<'a, R: crate::RawMutex + 'a, T: ?Sized + 'a> crate::MappedMutexGuard<'a, R, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> crate::MappedMutexGuard<'a, R, U> where F: std::ops::FnOnce(&mut T) -> &mut U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> std::result::Result<crate::MappedMutexGuard<'a, R, U>, Self> where F: std::ops::FnOnce(&mut T) -> std::option::Option<&mut U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> std::result::Result<crate::MappedMutexGuard<'a, R, U>, (Self, E)> where F: std::ops::FnOnce(&mut T) -> std::result::Result<&mut U, E>;
}
impl<'a, R: crate::RawMutexFair + 'a, T: ?Sized + 'a> crate::MappedMutexGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
}
impl<'a, R: crate::RawMutex + 'a, T: ?Sized + 'a> std::ops::Deref for crate::MappedMutexGuard<'a, R, T> { type Target = T; }
impl<'a, R: crate::RawMutex + 'a, T: ?Sized + 'a> std::ops::DerefMut for crate::MappedMutexGuard<'a, R, T> { }
impl<'a, R: crate::RawMutex + 'a, T: std::fmt::Display + ?Sized + 'a> std::fmt::Display for crate::MappedMutexGuard<'a, R, T> { }
impl<'a, R: crate::RawMutex + 'a, T: ?Sized + 'a> std::ops::Drop for crate::MappedMutexGuard<'a, R, T> { }
unsafe impl<'a, R: crate::RawMutex + 'a, T: ?Sized + std::marker::Send + 'a> std::marker::Send for crate::MappedMutexGuard<'a, R, T> where R::GuardMarker: std::marker::Send { }
unsafe impl<'a, R: crate::RawMutex + std::marker::Sync + 'a, T: ?Sized + std::marker::Sync + 'a> std::marker::Sync for crate::MappedMutexGuard<'a, R, T> { }
pub struct MappedReentrantMutexGuard<'a, R: crate::RawMutex, G: crate::GetThreadId, T: ?Sized> { }
impl<'a, R: crate::RawMutex + 'a, G: crate::GetThreadId + 'a, T: ?Sized + 'a> crate::MappedReentrantMutexGuard<'a, R, G, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> crate::MappedReentrantMutexGuard<'a, R, G, U> where F: std::ops::FnOnce(&T) -> &U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> std::result::Result<crate::MappedReentrantMutexGuard<'a, R, G, U>, Self> where F: std::ops::FnOnce(&T) -> std::option::Option<&U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> std::result::Result<crate::MappedReentrantMutexGuard<'a, R, G, U>, (Self, E)> where F: std::ops::FnOnce(&T) -> std::result::Result<&U, E>;
}
impl<'a, R: crate::RawMutexFair + 'a, G: crate::GetThreadId + 'a, T: ?Sized + 'a> crate::MappedReentrantMutexGuard<'a, R, G, T> {
    pub fn unlock_fair(s: Self);
}
impl<'a, R: crate::RawMutex + 'a, G: crate::GetThreadId + 'a, T: ?Sized + 'a> std::ops::Deref for crate::MappedReentrantMutexGuard<'a, R, G, T> { type Target = T; }
impl<'a, R: crate::RawMutex + 'a, G: crate::GetThreadId + 'a, T: std::fmt::Display + ?Sized + 'a> std::fmt::Display for crate::MappedReentrantMutexGuard<'a, R, G, T> { }
impl<'a, R: crate::RawMutex + 'a, G: crate::GetThreadId + 'a, T: ?Sized + 'a> std::ops::Drop for crate::MappedReentrantMutexGuard<'a, R, G, T> { }
impl<'a, R, G, T> !std::marker::Send for crate::MappedReentrantMutexGuard<'a, R, G, T> { }
unsafe impl<'a, R: crate::RawMutex + std::marker::Sync + 'a, G: crate::GetThreadId + std::marker::Sync + 'a, T: ?Sized + std::marker::Sync + 'a> std::marker::Sync for crate::MappedReentrantMutexGuard<'a, R, G, T> { }
pub struct MappedRwLockReadGuard<'a, R: crate::RawRwLock, T: ?Sized> { }
impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + 'a> crate::MappedRwLockReadGuard<'a, R, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> crate::MappedRwLockReadGuard<'a, R, U> where F: std::ops::FnOnce(&T) -> &U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> std::result::Result<crate::MappedRwLockReadGuard<'a, R, U>, Self> where F: std::ops::FnOnce(&T) -> std::option::Option<&U>;
    pub fn try_map_or_else<U: ?Sized, F, E>(s: Self, f: F) -> std::result::Result<crate::MappedRwLockReadGuard<'a, R, U>, (Self, E)> where F: std::ops::FnOnce(&T) -> std::result::Result<&U, E>;
}
impl<'a, R: crate::RawRwLockFair + 'a, T: ?Sized + 'a> crate::MappedRwLockReadGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
}
impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + 'a> std::ops::Deref for crate::MappedRwLockReadGuard<'a, R, T> { type Target = T; }
impl<'a, R: crate::RawRwLock + 'a, T: std::fmt::Display + ?Sized + 'a> std::fmt::Display for crate::MappedRwLockReadGuard<'a, R, T> { }
impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + 'a> std::ops::Drop for crate::MappedRwLockReadGuard<'a, R, T> { }
unsafe impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + std::marker::Sync + 'a> std::marker::Send for crate::MappedRwLockReadGuard<'a, R, T> where R::GuardMarker: std::marker::Send { }
unsafe impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + std::marker::Sync + 'a> std::marker::Sync for crate::MappedRwLockReadGuard<'a, R, T> { }
pub struct MappedRwLockWriteGuard<'a, R: crate::RawRwLock, T: ?Sized> { }
impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + 'a> crate::MappedRwLockWriteGuard<'a, R, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> crate::MappedRwLockWriteGuard<'a, R, U> where F: std::ops::FnOnce(&mut T) -> &mut U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> std::result::Result<crate::MappedRwLockWriteGuard<'a, R, U>, Self> where F: std::ops::FnOnce(&mut T) -> std::option::Option<&mut U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> std::result::Result<crate::MappedRwLockWriteGuard<'a, R, U>, (Self, E)> where F: std::ops::FnOnce(&mut T) -> std::result::Result<&mut U, E>;
}
impl<'a, R: crate::RawRwLockFair + 'a, T: ?Sized + 'a> crate::MappedRwLockWriteGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
}
impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + 'a> std::ops::Deref for crate::MappedRwLockWriteGuard<'a, R, T> { type Target = T; }
impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + 'a> std::ops::DerefMut for crate::MappedRwLockWriteGuard<'a, R, T> { }
impl<'a, R: crate::RawRwLock + 'a, T: std::fmt::Display + ?Sized + 'a> std::fmt::Display for crate::MappedRwLockWriteGuard<'a, R, T> { }
impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + 'a> std::ops::Drop for crate::MappedRwLockWriteGuard<'a, R, T> { }
unsafe impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + std::marker::Send + 'a> std::marker::Send for crate::MappedRwLockWriteGuard<'a, R, T> where R::GuardMarker: std::marker::Send { }
unsafe impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + std::marker::Sync + 'a> std::marker::Sync for crate::MappedRwLockWriteGuard<'a, R, T> { }
pub struct Mutex<R, T: ?Sized> { }
impl<R: crate::RawMutex, T> crate::Mutex<R, T> {
    pub fn new(val: T) -> crate::Mutex<R, T>;
    pub fn into_inner(self) -> T;
}
impl<R, T> crate::Mutex<R, T> {
    pub fn from_raw(raw_mutex: R, val: T) -> crate::Mutex<R, T>;
    pub fn const_new(raw_mutex: R, val: T) -> crate::Mutex<R, T>;
}
impl<R: crate::RawMutex, T: ?Sized> crate::Mutex<R, T> {
    pub fn lock(&self) -> crate::MutexGuard<'_, R, T>;
    pub fn try_lock(&self) -> std::option::Option<crate::MutexGuard<'_, R, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    pub unsafe fn raw(&self) -> &R;
    pub fn data_ptr(&self) -> *mut T;
    pub fn lock_arc(self: &std::sync::Arc<Self>) -> crate::ArcMutexGuard<R, T>;
    pub fn try_lock_arc(self: &std::sync::Arc<Self>) -> std::option::Option<crate::ArcMutexGuard<R, T>>;
}
impl<R: crate::RawMutexFair, T: ?Sized> crate::Mutex<R, T> {
    pub unsafe fn force_unlock_fair(&self);
}
impl<R: crate::RawMutexTimed, T: ?Sized> crate::Mutex<R, T> {
    pub fn try_lock_for(&self, timeout: R::Duration) -> std::option::Option<crate::MutexGuard<'_, R, T>>;
    pub fn try_lock_until(&self, timeout: R::Instant) -> std::option::Option<crate::MutexGuard<'_, R, T>>;
    pub fn try_lock_arc_for(self: &std::sync::Arc<Self>, timeout: R::Duration) -> std::option::Option<crate::ArcMutexGuard<R, T>>;
    pub fn try_lock_arc_until(self: &std::sync::Arc<Self>, timeout: R::Instant) -> std::option::Option<crate::ArcMutexGuard<R, T>>;
}
impl<R: crate::RawMutex, T: ?Sized + std::default::Default> std::default::Default for crate::Mutex<R, T> { }
impl<R: crate::RawMutex, T> std::convert::From<T> for crate::Mutex<R, T> { }
unsafe impl<R: crate::RawMutex + std::marker::Send, T: ?Sized + std::marker::Send> std::marker::Send for crate::Mutex<R, T> { }
unsafe impl<R: crate::RawMutex + std::marker::Sync, T: ?Sized + std::marker::Send> std::marker::Sync for crate::Mutex<R, T> { }
pub struct MutexGuard<'a, R: crate::RawMutex, T: ?Sized> { }
impl<'a, R: crate::RawMutex + 'a, T: ?Sized + 'a> crate::MutexGuard<'a, R, T> {
    pub fn mutex(s: &Self) -> &'a crate::Mutex<R, T>;
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> crate::MappedMutexGuard<'a, R, U> where F: std::ops::FnOnce(&mut T) -> &mut U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> std::result::Result<crate::MappedMutexGuard<'a, R, U>, Self> where F: std::ops::FnOnce(&mut T) -> std::option::Option<&mut U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> std::result::Result<crate::MappedMutexGuard<'a, R, U>, (Self, E)> where F: std::ops::FnOnce(&mut T) -> std::result::Result<&mut U, E>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
    pub fn leak(s: Self) -> &'a mut T;
}
impl<'a, R: crate::RawMutexFair + 'a, T: ?Sized + 'a> crate::MutexGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<'a, R: crate::RawMutex + 'a, T: ?Sized + 'a> std::ops::Deref for crate::MutexGuard<'a, R, T> { type Target = T; }
impl<'a, R: crate::RawMutex + 'a, T: ?Sized + 'a> std::ops::DerefMut for crate::MutexGuard<'a, R, T> { }
impl<'a, R: crate::RawMutex + 'a, T: std::fmt::Display + ?Sized + 'a> std::fmt::Display for crate::MutexGuard<'a, R, T> { }
impl<'a, R: crate::RawMutex + 'a, T: ?Sized + 'a> std::ops::Drop for crate::MutexGuard<'a, R, T> { }
unsafe impl<'a, R, T> std::marker::Send for crate::MutexGuard<'a, R, T> where R: std::marker::Sync, T: std::marker::Send + ?Sized, <R as crate::RawMutex>::GuardMarker: std::marker::Send { }
unsafe impl<'a, R: crate::RawMutex + std::marker::Sync + 'a, T: ?Sized + std::marker::Sync + 'a> std::marker::Sync for crate::MutexGuard<'a, R, T> { }
pub unsafe trait RawMutex {
    const INIT: Self;
    type GuardMarker;
    fn lock(&self);
    fn try_lock(&self) -> bool;
    unsafe fn unlock(&self);
    fn is_locked(&self) -> bool;
}
pub unsafe trait RawMutexFair: crate::RawMutex {
    unsafe fn unlock_fair(&self);
    unsafe fn bump(&self);
}
pub unsafe trait RawMutexTimed: crate::RawMutex {
    type Duration;
    type Instant;
    fn try_lock_for(&self, timeout: Self::Duration) -> bool;
    fn try_lock_until(&self, timeout: Self::Instant) -> bool;
}
pub struct RawReentrantMutex<R, G> { }
impl<R: crate::RawMutex, G: crate::GetThreadId> crate::RawReentrantMutex<R, G> {
    pub const INIT: Self;
    pub fn lock(&self);
    pub fn try_lock(&self) -> bool;
    pub unsafe fn unlock(&self);
    pub fn is_locked(&self) -> bool;
    pub fn is_owned_by_current_thread(&self) -> bool;
}
impl<R: crate::RawMutexFair, G: crate::GetThreadId> crate::RawReentrantMutex<R, G> {
    pub unsafe fn unlock_fair(&self);
    pub unsafe fn bump(&self);
}
impl<R: crate::RawMutexTimed, G: crate::GetThreadId> crate::RawReentrantMutex<R, G> {
    pub fn try_lock_until(&self, timeout: R::Instant) -> bool;
    pub fn try_lock_for(&self, timeout: R::Duration) -> bool;
}
unsafe impl<R: crate::RawMutex + std::marker::Send, G: crate::GetThreadId + std::marker::Send> std::marker::Send for crate::RawReentrantMutex<R, G> { }
unsafe impl<R: crate::RawMutex + std::marker::Sync, G: crate::GetThreadId + std::marker::Sync> std::marker::Sync for crate::RawReentrantMutex<R, G> { }
pub unsafe trait RawRwLock {
    const INIT: Self;
    type GuardMarker;
    fn lock_shared(&self);
    fn try_lock_shared(&self) -> bool;
    unsafe fn unlock_shared(&self);
    fn lock_exclusive(&self);
    fn try_lock_exclusive(&self) -> bool;
    unsafe fn unlock_exclusive(&self);
    fn is_locked(&self) -> bool;
    fn is_locked_exclusive(&self) -> bool;
}
pub unsafe trait RawRwLockDowngrade: crate::RawRwLock {
    unsafe fn downgrade(&self);
}
pub unsafe trait RawRwLockFair: crate::RawRwLock {
    unsafe fn unlock_shared_fair(&self);
    unsafe fn unlock_exclusive_fair(&self);
    unsafe fn bump_shared(&self);
    unsafe fn bump_exclusive(&self);
}
pub unsafe trait RawRwLockRecursive: crate::RawRwLock {
    fn lock_shared_recursive(&self);
    fn try_lock_shared_recursive(&self) -> bool;
}
pub unsafe trait RawRwLockRecursiveTimed: crate::RawRwLockRecursive + crate::RawRwLockTimed {
    fn try_lock_shared_recursive_for(&self, timeout: Self::Duration) -> bool;
    fn try_lock_shared_recursive_until(&self, timeout: Self::Instant) -> bool;
}
pub unsafe trait RawRwLockTimed: crate::RawRwLock {
    type Duration;
    type Instant;
    fn try_lock_shared_for(&self, timeout: Self::Duration) -> bool;
    fn try_lock_shared_until(&self, timeout: Self::Instant) -> bool;
    fn try_lock_exclusive_for(&self, timeout: Self::Duration) -> bool;
    fn try_lock_exclusive_until(&self, timeout: Self::Instant) -> bool;
}
pub unsafe trait RawRwLockUpgrade: crate::RawRwLock {
    fn lock_upgradable(&self);
    fn try_lock_upgradable(&self) -> bool;
    unsafe fn unlock_upgradable(&self);
    unsafe fn upgrade(&self);
    unsafe fn try_upgrade(&self) -> bool;
}
pub unsafe trait RawRwLockUpgradeDowngrade: crate::RawRwLockUpgrade + crate::RawRwLockDowngrade {
    unsafe fn downgrade_upgradable(&self);
    unsafe fn downgrade_to_upgradable(&self);
}
pub unsafe trait RawRwLockUpgradeFair: crate::RawRwLockUpgrade + crate::RawRwLockFair {
    unsafe fn unlock_upgradable_fair(&self);
    unsafe fn bump_upgradable(&self);
}
pub unsafe trait RawRwLockUpgradeTimed: crate::RawRwLockUpgrade + crate::RawRwLockTimed {
    fn try_lock_upgradable_for(&self, timeout: Self::Duration) -> bool;
    fn try_lock_upgradable_until(&self, timeout: Self::Instant) -> bool;
    unsafe fn try_upgrade_for(&self, timeout: Self::Duration) -> bool;
    unsafe fn try_upgrade_until(&self, timeout: Self::Instant) -> bool;
}
pub struct ReentrantMutex<R, G, T: ?Sized> { }
impl<R: crate::RawMutex, G: crate::GetThreadId, T> crate::ReentrantMutex<R, G, T> {
    pub fn new(val: T) -> crate::ReentrantMutex<R, G, T>;
    pub fn into_inner(self) -> T;
}
impl<R, G, T> crate::ReentrantMutex<R, G, T> {
    pub fn from_raw(raw_mutex: R, get_thread_id: G, val: T) -> crate::ReentrantMutex<R, G, T>;
    pub fn const_new(raw_mutex: R, get_thread_id: G, val: T) -> crate::ReentrantMutex<R, G, T>;
}
impl<R: crate::RawMutex, G: crate::GetThreadId, T: ?Sized> crate::ReentrantMutex<R, G, T> {
    pub fn lock(&self) -> crate::ReentrantMutexGuard<'_, R, G, T>;
    pub fn try_lock(&self) -> std::option::Option<crate::ReentrantMutexGuard<'_, R, G, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_owned_by_current_thread(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    pub unsafe fn raw(&self) -> &R;
    pub fn data_ptr(&self) -> *mut T;
    pub fn lock_arc(self: &std::sync::Arc<Self>) -> crate::ArcReentrantMutexGuard<R, G, T>;
    pub fn try_lock_arc(self: &std::sync::Arc<Self>) -> std::option::Option<crate::ArcReentrantMutexGuard<R, G, T>>;
}
impl<R: crate::RawMutexFair, G: crate::GetThreadId, T: ?Sized> crate::ReentrantMutex<R, G, T> {
    pub unsafe fn force_unlock_fair(&self);
}
impl<R: crate::RawMutexTimed, G: crate::GetThreadId, T: ?Sized> crate::ReentrantMutex<R, G, T> {
    pub fn try_lock_for(&self, timeout: R::Duration) -> std::option::Option<crate::ReentrantMutexGuard<'_, R, G, T>>;
    pub fn try_lock_until(&self, timeout: R::Instant) -> std::option::Option<crate::ReentrantMutexGuard<'_, R, G, T>>;
    pub fn try_lock_arc_for(self: &std::sync::Arc<Self>, timeout: R::Duration) -> std::option::Option<crate::ArcReentrantMutexGuard<R, G, T>>;
    pub fn try_lock_arc_until(self: &std::sync::Arc<Self>, timeout: R::Instant) -> std::option::Option<crate::ArcReentrantMutexGuard<R, G, T>>;
}
impl<R: crate::RawMutex, G: crate::GetThreadId, T: ?Sized + std::default::Default> std::default::Default for crate::ReentrantMutex<R, G, T> { }
impl<R: crate::RawMutex, G: crate::GetThreadId, T> std::convert::From<T> for crate::ReentrantMutex<R, G, T> { }
unsafe impl<R: crate::RawMutex + std::marker::Send, G: crate::GetThreadId + std::marker::Send, T: ?Sized + std::marker::Send> std::marker::Send for crate::ReentrantMutex<R, G, T> { }
unsafe impl<R: crate::RawMutex + std::marker::Sync, G: crate::GetThreadId + std::marker::Sync, T: ?Sized + std::marker::Send> std::marker::Sync for crate::ReentrantMutex<R, G, T> { }
pub struct ReentrantMutexGuard<'a, R: crate::RawMutex, G: crate::GetThreadId, T: ?Sized> { }
impl<'a, R: crate::RawMutex + 'a, G: crate::GetThreadId + 'a, T: ?Sized + 'a> crate::ReentrantMutexGuard<'a, R, G, T> {
    pub fn remutex(s: &Self) -> &'a crate::ReentrantMutex<R, G, T>;
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> crate::MappedReentrantMutexGuard<'a, R, G, U> where F: std::ops::FnOnce(&T) -> &U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> std::result::Result<crate::MappedReentrantMutexGuard<'a, R, G, U>, Self> where F: std::ops::FnOnce(&T) -> std::option::Option<&U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> std::result::Result<crate::MappedReentrantMutexGuard<'a, R, G, U>, (Self, E)> where F: std::ops::FnOnce(&T) -> std::result::Result<&U, E>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
}
impl<'a, R: crate::RawMutexFair + 'a, G: crate::GetThreadId + 'a, T: ?Sized + 'a> crate::ReentrantMutexGuard<'a, R, G, T> {
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<'a, R: crate::RawMutex + 'a, G: crate::GetThreadId + 'a, T: ?Sized + 'a> std::ops::Deref for crate::ReentrantMutexGuard<'a, R, G, T> { type Target = T; }
impl<'a, R: crate::RawMutex + 'a, G: crate::GetThreadId + 'a, T: std::fmt::Display + ?Sized + 'a> std::fmt::Display for crate::ReentrantMutexGuard<'a, R, G, T> { }
impl<'a, R: crate::RawMutex + 'a, G: crate::GetThreadId + 'a, T: ?Sized + 'a> std::ops::Drop for crate::ReentrantMutexGuard<'a, R, G, T> { }
impl<'a, R, G, T> !std::marker::Send for crate::ReentrantMutexGuard<'a, R, G, T> { }
unsafe impl<'a, R: crate::RawMutex + std::marker::Sync + 'a, G: crate::GetThreadId + std::marker::Sync + 'a, T: ?Sized + std::marker::Sync + 'a> std::marker::Sync for crate::ReentrantMutexGuard<'a, R, G, T> { }
pub struct RwLock<R, T: ?Sized> { }
impl<R: crate::RawRwLock, T> crate::RwLock<R, T> {
    pub fn new(val: T) -> crate::RwLock<R, T>;
    pub fn into_inner(self) -> T;
}
impl<R, T> crate::RwLock<R, T> {
    pub fn from_raw(raw_rwlock: R, val: T) -> crate::RwLock<R, T>;
    pub fn const_new(raw_rwlock: R, val: T) -> crate::RwLock<R, T>;
}
impl<R: crate::RawRwLock, T: ?Sized> crate::RwLock<R, T> {
    pub fn read(&self) -> crate::RwLockReadGuard<'_, R, T>;
    pub fn try_read(&self) -> std::option::Option<crate::RwLockReadGuard<'_, R, T>>;
    pub fn write(&self) -> crate::RwLockWriteGuard<'_, R, T>;
    pub fn try_write(&self) -> std::option::Option<crate::RwLockWriteGuard<'_, R, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_locked_exclusive(&self) -> bool;
    pub unsafe fn force_unlock_read(&self);
    pub unsafe fn force_unlock_write(&self);
    pub unsafe fn raw(&self) -> &R;
    pub fn data_ptr(&self) -> *mut T;
    pub fn read_arc(self: &std::sync::Arc<Self>) -> crate::ArcRwLockReadGuard<R, T>;
    pub fn try_read_arc(self: &std::sync::Arc<Self>) -> std::option::Option<crate::ArcRwLockReadGuard<R, T>>;
    pub fn write_arc(self: &std::sync::Arc<Self>) -> crate::ArcRwLockWriteGuard<R, T>;
    pub fn try_write_arc(self: &std::sync::Arc<Self>) -> std::option::Option<crate::ArcRwLockWriteGuard<R, T>>;
}
impl<R: crate::RawRwLockFair, T: ?Sized> crate::RwLock<R, T> {
    pub unsafe fn force_unlock_read_fair(&self);
    pub unsafe fn force_unlock_write_fair(&self);
}
impl<R: crate::RawRwLockTimed, T: ?Sized> crate::RwLock<R, T> {
    pub fn try_read_for(&self, timeout: R::Duration) -> std::option::Option<crate::RwLockReadGuard<'_, R, T>>;
    pub fn try_read_until(&self, timeout: R::Instant) -> std::option::Option<crate::RwLockReadGuard<'_, R, T>>;
    pub fn try_write_for(&self, timeout: R::Duration) -> std::option::Option<crate::RwLockWriteGuard<'_, R, T>>;
    pub fn try_write_until(&self, timeout: R::Instant) -> std::option::Option<crate::RwLockWriteGuard<'_, R, T>>;
    pub fn try_read_arc_for(self: &std::sync::Arc<Self>, timeout: R::Duration) -> std::option::Option<crate::ArcRwLockReadGuard<R, T>>;
    pub fn try_read_arc_until(self: &std::sync::Arc<Self>, timeout: R::Instant) -> std::option::Option<crate::ArcRwLockReadGuard<R, T>>;
    pub fn try_write_arc_for(self: &std::sync::Arc<Self>, timeout: R::Duration) -> std::option::Option<crate::ArcRwLockWriteGuard<R, T>>;
    pub fn try_write_arc_until(self: &std::sync::Arc<Self>, timeout: R::Instant) -> std::option::Option<crate::ArcRwLockWriteGuard<R, T>>;
}
impl<R: crate::RawRwLockRecursive, T: ?Sized> crate::RwLock<R, T> {
    pub fn read_recursive(&self) -> crate::RwLockReadGuard<'_, R, T>;
    pub fn try_read_recursive(&self) -> std::option::Option<crate::RwLockReadGuard<'_, R, T>>;
    pub fn read_arc_recursive(self: &std::sync::Arc<Self>) -> crate::ArcRwLockReadGuard<R, T>;
    pub fn try_read_recursive_arc(self: &std::sync::Arc<Self>) -> std::option::Option<crate::ArcRwLockReadGuard<R, T>>;
}
impl<R: crate::RawRwLockRecursiveTimed, T: ?Sized> crate::RwLock<R, T> {
    pub fn try_read_recursive_for(&self, timeout: R::Duration) -> std::option::Option<crate::RwLockReadGuard<'_, R, T>>;
    pub fn try_read_recursive_until(&self, timeout: R::Instant) -> std::option::Option<crate::RwLockReadGuard<'_, R, T>>;
    pub fn try_read_arc_recursive_for(self: &std::sync::Arc<Self>, timeout: R::Duration) -> std::option::Option<crate::ArcRwLockReadGuard<R, T>>;
    pub fn try_read_arc_recursive_until(self: &std::sync::Arc<Self>, timeout: R::Instant) -> std::option::Option<crate::ArcRwLockReadGuard<R, T>>;
}
impl<R: crate::RawRwLockUpgrade, T: ?Sized> crate::RwLock<R, T> {
    pub fn upgradable_read(&self) -> crate::RwLockUpgradableReadGuard<'_, R, T>;
    pub fn try_upgradable_read(&self) -> std::option::Option<crate::RwLockUpgradableReadGuard<'_, R, T>>;
    pub fn upgradable_read_arc(self: &std::sync::Arc<Self>) -> crate::ArcRwLockUpgradableReadGuard<R, T>;
    pub fn try_upgradable_read_arc(self: &std::sync::Arc<Self>) -> std::option::Option<crate::ArcRwLockUpgradableReadGuard<R, T>>;
}
impl<R: crate::RawRwLockUpgradeTimed, T: ?Sized> crate::RwLock<R, T> {
    pub fn try_upgradable_read_for(&self, timeout: R::Duration) -> std::option::Option<crate::RwLockUpgradableReadGuard<'_, R, T>>;
    pub fn try_upgradable_read_until(&self, timeout: R::Instant) -> std::option::Option<crate::RwLockUpgradableReadGuard<'_, R, T>>;
    pub fn try_upgradable_read_arc_for(self: &std::sync::Arc<Self>, timeout: R::Duration) -> std::option::Option<crate::ArcRwLockUpgradableReadGuard<R, T>>;
    pub fn try_upgradable_read_arc_until(self: &std::sync::Arc<Self>, timeout: R::Instant) -> std::option::Option<crate::ArcRwLockUpgradableReadGuard<R, T>>;
}
impl<R: crate::RawRwLock, T: ?Sized + std::default::Default> std::default::Default for crate::RwLock<R, T> { }
impl<R: crate::RawRwLock, T> std::convert::From<T> for crate::RwLock<R, T> { }
unsafe impl<R: crate::RawRwLock + std::marker::Send, T: ?Sized + std::marker::Send> std::marker::Send for crate::RwLock<R, T> { }
unsafe impl<R: crate::RawRwLock + std::marker::Sync, T: ?Sized + std::marker::Send + std::marker::Sync> std::marker::Sync for crate::RwLock<R, T> { }
pub struct RwLockReadGuard<'a, R: crate::RawRwLock, T: ?Sized> { }
impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + 'a> crate::RwLockReadGuard<'a, R, T> {
    pub fn rwlock(s: &Self) -> &'a crate::RwLock<R, T>;
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> crate::MappedRwLockReadGuard<'a, R, U> where F: std::ops::FnOnce(&T) -> &U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> std::result::Result<crate::MappedRwLockReadGuard<'a, R, U>, Self> where F: std::ops::FnOnce(&T) -> std::option::Option<&U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> std::result::Result<crate::MappedRwLockReadGuard<'a, R, U>, (Self, E)> where F: std::ops::FnOnce(&T) -> std::result::Result<&U, E>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
}
impl<'a, R: crate::RawRwLockFair + 'a, T: ?Sized + 'a> crate::RwLockReadGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + 'a> std::ops::Deref for crate::RwLockReadGuard<'a, R, T> { type Target = T; }
impl<'a, R: crate::RawRwLock + 'a, T: std::fmt::Display + ?Sized + 'a> std::fmt::Display for crate::RwLockReadGuard<'a, R, T> { }
impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + 'a> std::ops::Drop for crate::RwLockReadGuard<'a, R, T> { }
unsafe impl<'a, R, T> std::marker::Send for crate::RwLockReadGuard<'a, R, T> where R: std::marker::Sync, T: std::marker::Send + std::marker::Sync + ?Sized, <R as crate::RawRwLock>::GuardMarker: std::marker::Send { }
unsafe impl<R: crate::RawRwLock + std::marker::Sync, T: std::marker::Sync + ?Sized> std::marker::Sync for crate::RwLockReadGuard<'_, R, T> { }
pub struct RwLockUpgradableReadGuard<'a, R: crate::RawRwLockUpgrade, T: ?Sized> { }
impl<'a, R: crate::RawRwLockUpgrade + 'a, T: ?Sized + 'a> crate::RwLockUpgradableReadGuard<'a, R, T> {
    pub fn rwlock(s: &Self) -> &'a crate::RwLock<R, T>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
    pub fn upgrade(s: Self) -> crate::RwLockWriteGuard<'a, R, T>;
    pub fn try_upgrade(s: Self) -> std::result::Result<crate::RwLockWriteGuard<'a, R, T>, Self>;
}
impl<'a, R: crate::RawRwLockUpgradeFair + 'a, T: ?Sized + 'a> crate::RwLockUpgradableReadGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<'a, R: crate::RawRwLockUpgradeDowngrade + 'a, T: ?Sized + 'a> crate::RwLockUpgradableReadGuard<'a, R, T> {
    pub fn downgrade(s: Self) -> crate::RwLockReadGuard<'a, R, T>;
    pub fn with_upgraded<Ret, F: std::ops::FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret;
    pub fn try_with_upgraded<Ret, F: std::ops::FnOnce(&mut T) -> Ret>(&mut self, f: F) -> std::option::Option<Ret>;
}
impl<'a, R: crate::RawRwLockUpgradeTimed + 'a, T: ?Sized + 'a> crate::RwLockUpgradableReadGuard<'a, R, T> {
    pub fn try_upgrade_for(s: Self, timeout: R::Duration) -> std::result::Result<crate::RwLockWriteGuard<'a, R, T>, Self>;
    pub fn try_upgrade_until(s: Self, timeout: R::Instant) -> std::result::Result<crate::RwLockWriteGuard<'a, R, T>, Self>;
}
impl<'a, R: crate::RawRwLockUpgradeTimed + crate::RawRwLockUpgradeDowngrade + 'a, T: ?Sized + 'a> crate::RwLockUpgradableReadGuard<'a, R, T> {
    pub fn try_with_upgraded_for<Ret, F: std::ops::FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Duration, f: F) -> std::option::Option<Ret>;
    pub fn try_with_upgraded_until<Ret, F: std::ops::FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Instant, f: F) -> std::option::Option<Ret>;
}
impl<'a, R: crate::RawRwLockUpgrade + 'a, T: ?Sized + 'a> std::ops::Deref for crate::RwLockUpgradableReadGuard<'a, R, T> { type Target = T; }
impl<'a, R: crate::RawRwLockUpgrade + 'a, T: std::fmt::Display + ?Sized + 'a> std::fmt::Display for crate::RwLockUpgradableReadGuard<'a, R, T> { }
impl<'a, R: crate::RawRwLockUpgrade + 'a, T: ?Sized + 'a> std::ops::Drop for crate::RwLockUpgradableReadGuard<'a, R, T> { }
unsafe impl<'a, R, T> std::marker::Send for crate::RwLockUpgradableReadGuard<'a, R, T> where R: std::marker::Sync, T: std::marker::Send + std::marker::Sync + ?Sized, <R as crate::RawRwLock>::GuardMarker: std::marker::Send { }
unsafe impl<'a, R: crate::RawRwLockUpgrade + 'a, T: ?Sized + std::marker::Sync + 'a> std::marker::Sync for crate::RwLockUpgradableReadGuard<'a, R, T> { }
pub struct RwLockWriteGuard<'a, R: crate::RawRwLock, T: ?Sized> { }
impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + 'a> crate::RwLockWriteGuard<'a, R, T> {
    pub fn rwlock(s: &Self) -> &'a crate::RwLock<R, T>;
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> crate::MappedRwLockWriteGuard<'a, R, U> where F: std::ops::FnOnce(&mut T) -> &mut U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> std::result::Result<crate::MappedRwLockWriteGuard<'a, R, U>, Self> where F: std::ops::FnOnce(&mut T) -> std::option::Option<&mut U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> std::result::Result<crate::MappedRwLockWriteGuard<'a, R, U>, (Self, E)> where F: std::ops::FnOnce(&mut T) -> std::result::Result<&mut U, E>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
}
impl<'a, R: crate::RawRwLockDowngrade + 'a, T: ?Sized + 'a> crate::RwLockWriteGuard<'a, R, T> {
    pub fn downgrade(s: Self) -> crate::RwLockReadGuard<'a, R, T>;
}
impl<'a, R: crate::RawRwLockUpgradeDowngrade + 'a, T: ?Sized + 'a> crate::RwLockWriteGuard<'a, R, T> {
    pub fn downgrade_to_upgradable(s: Self) -> crate::RwLockUpgradableReadGuard<'a, R, T>;
}
impl<'a, R: crate::RawRwLockFair + 'a, T: ?Sized + 'a> crate::RwLockWriteGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: std::ops::FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + 'a> std::ops::Deref for crate::RwLockWriteGuard<'a, R, T> { type Target = T; }
impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + 'a> std::ops::DerefMut for crate::RwLockWriteGuard<'a, R, T> { }
impl<'a, R: crate::RawRwLock + 'a, T: std::fmt::Display + ?Sized + 'a> std::fmt::Display for crate::RwLockWriteGuard<'a, R, T> { }
impl<'a, R: crate::RawRwLock + 'a, T: ?Sized + 'a> std::ops::Drop for crate::RwLockWriteGuard<'a, R, T> { }
unsafe impl<'a, R, T> std::marker::Send for crate::RwLockWriteGuard<'a, R, T> where R: std::marker::Sync, T: std::marker::Send + std::marker::Sync + ?Sized, <R as crate::RawRwLock>::GuardMarker: std::marker::Send { }
unsafe impl<R: crate::RawRwLock + std::marker::Sync, T: std::marker::Sync + ?Sized> std::marker::Sync for crate::RwLockWriteGuard<'_, R, T> { }
