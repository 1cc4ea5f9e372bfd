// async_lock 3.5.0: see generate.py.
pub struct Barrier { }
impl crate::Barrier {
    pub fn new(n: usize) -> crate::Barrier;
    pub fn wait(&self) -> crate::futures::BarrierWait<'_>;
    pub fn wait_blocking(&self) -> crate::BarrierWaitResult;
}
unsafe impl std::marker::Send for crate::Barrier { }
unsafe impl std::marker::Sync for crate::Barrier { }
pub struct BarrierWaitResult { }
impl crate::BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
impl std::clone::Clone for crate::BarrierWaitResult { }
unsafe impl std::marker::Send for crate::BarrierWaitResult { }
unsafe impl std::marker::Sync for crate::BarrierWaitResult { }
pub struct Mutex<T: ?Sized> { }
impl<T> crate::Mutex<T> {
    pub fn new(data: T) -> crate::Mutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> crate::Mutex<T> {
    pub fn lock(&self) -> crate::futures::Lock<'_, T>;
    pub fn lock_blocking(&self) -> crate::MutexGuard<'_, T>;
    pub fn try_lock(&self) -> std::option::Option<crate::MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: ?Sized> crate::Mutex<T> {
    pub fn lock_arc(self: &std::sync::Arc<Self>) -> crate::futures::LockArc<T>;
    pub fn lock_arc_blocking(self: &std::sync::Arc<Self>) -> crate::MutexGuardArc<T>;
    pub fn try_lock_arc(self: &std::sync::Arc<Self>) -> std::option::Option<crate::MutexGuardArc<T>>;
}
impl<T: std::default::Default> std::default::Default for crate::Mutex<T> { }
impl<T> std::convert::From<T> for crate::Mutex<T> { }
unsafe impl<T: std::marker::Send + ?Sized> std::marker::Send for crate::Mutex<T> { }
unsafe impl<T: std::marker::Send + ?Sized> std::marker::Sync for crate::Mutex<T> { }
pub struct MutexGuard<'a, T: ?Sized> { }
impl<'a, T: ?Sized> crate::MutexGuard<'a, T> {
    pub fn source(guard: &crate::MutexGuard<'a, T>) -> &'a crate::Mutex<T>;
}
impl<T: ?Sized> std::ops::Deref for crate::MutexGuard<'_, T> { type Target = T; }
impl<T: ?Sized> std::ops::DerefMut for crate::MutexGuard<'_, T> { }
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for crate::MutexGuard<'_, T> { }
impl<T: ?Sized> std::ops::Drop for crate::MutexGuard<'_, T> { }
unsafe impl<T: std::marker::Send + ?Sized> std::marker::Send for crate::MutexGuard<'_, T> { }
unsafe impl<T: std::marker::Sync + ?Sized> std::marker::Sync for crate::MutexGuard<'_, T> { }
pub struct MutexGuardArc<T: ?Sized> { }
impl<T: ?Sized> crate::MutexGuardArc<T> {
    pub fn source(guard: &Self) -> &std::sync::Arc<crate::Mutex<T>> where T: std::marker::Send;
}
impl<T: ?Sized> std::ops::Deref for crate::MutexGuardArc<T> { type Target = T; }
impl<T: ?Sized> std::ops::DerefMut for crate::MutexGuardArc<T> { }
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for crate::MutexGuardArc<T> { }
impl<T: ?Sized> std::ops::Drop for crate::MutexGuardArc<T> { }
unsafe impl<T: std::marker::Send + ?Sized> std::marker::Send for crate::MutexGuardArc<T> { }
unsafe impl<T: std::marker::Sync + ?Sized> std::marker::Sync for crate::MutexGuardArc<T> { }
pub struct OnceCell<T> { }
impl<T> crate::OnceCell<T> {
    pub fn new() -> Self;
    pub fn is_initialized(&self) -> bool;
    pub fn get(&self) -> std::option::Option<&T>;
    pub fn get_mut(&mut self) -> std::option::Option<&mut T>;
    pub fn take(&mut self) -> std::option::Option<T>;
    pub fn into_inner(self) -> std::option::Option<T>;
    pub async fn wait(&self) -> &T;
    pub fn wait_blocking(&self) -> &T;
    pub async fn get_or_try_init<E, Fut: std::future::Future<Output = std::result::Result<T, E>>>(&self, closure: impl std::ops::FnOnce() -> Fut) -> std::result::Result<&T, E>;
    pub fn get_or_try_init_blocking<E>(&self, closure: impl std::ops::FnOnce() -> std::result::Result<T, E>) -> std::result::Result<&T, E>;
    pub async fn get_or_init<Fut: std::future::Future<Output = T>>(&self, closure: impl std::ops::FnOnce() -> Fut) -> &T;
    pub fn get_or_init_blocking(&self, closure: impl std::ops::FnOnce() -> T + std::marker::Unpin) -> &T;
    pub async fn set(&self, value: T) -> std::result::Result<&T, T>;
    pub fn try_set(&self, value: T) -> std::result::Result<(), T>;
    pub fn set_blocking(&self, value: T) -> std::result::Result<&T, T>;
}
impl<T> std::default::Default for crate::OnceCell<T> { }
impl<T> std::ops::Drop for crate::OnceCell<T> { }
impl<T> std::convert::From<T> for crate::OnceCell<T> { }
unsafe impl<T: std::marker::Send> std::marker::Send for crate::OnceCell<T> { }
unsafe impl<T: std::marker::Send + std::marker::Sync> std::marker::Sync for crate::OnceCell<T> { }
pub struct RwLock<T: ?Sized> { }
impl<T> crate::RwLock<T> {
    pub fn new(t: T) -> crate::RwLock<T>;
    pub fn into_inner(self) -> T;
    pub fn try_read_arc(self: &std::sync::Arc<Self>) -> std::option::Option<crate::RwLockReadGuardArc<T>>;
    pub fn read_arc<'a>(self: &'a std::sync::Arc<Self>) -> crate::futures::ReadArc<'a, T>;
    pub fn read_arc_blocking(self: &std::sync::Arc<Self>) -> crate::RwLockReadGuardArc<T>;
}
impl<T: ?Sized> crate::RwLock<T> {
    pub fn try_read(&self) -> std::option::Option<crate::RwLockReadGuard<'_, T>>;
    pub fn read(&self) -> crate::futures::Read<'_, T>;
    pub fn read_blocking(&self) -> crate::RwLockReadGuard<'_, T>;
    pub fn try_upgradable_read(&self) -> std::option::Option<crate::RwLockUpgradableReadGuard<'_, T>>;
    pub fn upgradable_read(&self) -> crate::futures::UpgradableRead<'_, T>;
    pub fn upgradable_read_blocking(&self) -> crate::RwLockUpgradableReadGuard<'_, T>;
    pub fn upgradable_read_arc_blocking(self: &std::sync::Arc<Self>) -> crate::RwLockUpgradableReadGuardArc<T>;
    pub fn try_upgradable_read_arc(self: &std::sync::Arc<Self>) -> std::option::Option<crate::RwLockUpgradableReadGuardArc<T>>;
    pub fn upgradable_read_arc<'a>(self: &'a std::sync::Arc<Self>) -> crate::futures::UpgradableReadArc<'a, T>;
    pub fn try_write(&self) -> std::option::Option<crate::RwLockWriteGuard<'_, T>>;
    pub fn write(&self) -> crate::futures::Write<'_, T>;
    pub fn write_blocking(&self) -> crate::RwLockWriteGuard<'_, T>;
    pub fn try_write_arc(self: &std::sync::Arc<Self>) -> std::option::Option<crate::RwLockWriteGuardArc<T>>;
    pub fn write_arc<'a>(self: &'a std::sync::Arc<Self>) -> crate::futures::WriteArc<'a, T>;
    pub fn write_arc_blocking(self: &std::sync::Arc<Self>) -> crate::RwLockWriteGuardArc<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: std::default::Default> std::default::Default for crate::RwLock<T> { }
impl<T> std::convert::From<T> for crate::RwLock<T> { }
unsafe impl<T: std::marker::Send + ?Sized> std::marker::Send for crate::RwLock<T> { }
unsafe impl<T: std::marker::Send + std::marker::Sync + ?Sized> std::marker::Sync for crate::RwLock<T> { }
pub struct RwLockReadGuard<'a, T: ?Sized> { }
impl<T: ?Sized> std::ops::Deref for crate::RwLockReadGuard<'_, T> { type Target = T; }
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for crate::RwLockReadGuard<'_, T> { }
impl<T: ?Sized> std::ops::Drop for crate::RwLockReadGuard<'_, T> { }
unsafe impl<T: std::marker::Sync + ?Sized> std::marker::Send for crate::RwLockReadGuard<'_, T> { }
unsafe impl<T: std::marker::Sync + ?Sized> std::marker::Sync for crate::RwLockReadGuard<'_, T> { }
pub struct RwLockReadGuardArc<T> { }
impl<T> std::ops::Deref for crate::RwLockReadGuardArc<T> { type Target = T; }
impl<T: std::fmt::Display> std::fmt::Display for crate::RwLockReadGuardArc<T> { }
impl<T> std::ops::Drop for crate::RwLockReadGuardArc<T> { }
unsafe impl<T: std::marker::Send + std::marker::Sync> std::marker::Send for crate::RwLockReadGuardArc<T> { }
unsafe impl<T: std::marker::Send + std::marker::Sync> std::marker::Sync for crate::RwLockReadGuardArc<T> { }
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized> { }
impl<'a, T: ?Sized> crate::RwLockUpgradableReadGuard<'a, T> {
    pub fn downgrade(guard: Self) -> crate::RwLockReadGuard<'a, T>;
    pub fn try_upgrade(guard: Self) -> std::result::Result<crate::RwLockWriteGuard<'a, T>, Self>;
    pub fn upgrade(guard: Self) -> crate::futures::Upgrade<'a, T>;
    pub fn upgrade_blocking(guard: Self) -> crate::RwLockWriteGuard<'a, T>;
}
impl<T: ?Sized> std::ops::Deref for crate::RwLockUpgradableReadGuard<'_, T> { type Target = T; }
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for crate::RwLockUpgradableReadGuard<'_, T> { }
impl<T: ?Sized> std::ops::Drop for crate::RwLockUpgradableReadGuard<'_, T> { }
unsafe impl<T: std::marker::Send + std::marker::Sync + ?Sized> std::marker::Send for crate::RwLockUpgradableReadGuard<'_, T> { }
unsafe impl<T: std::marker::Sync + ?Sized> std::marker::Sync for crate::RwLockUpgradableReadGuard<'_, T> { }
pub struct RwLockUpgradableReadGuardArc<T: ?Sized> { }
impl<T> crate::RwLockUpgradableReadGuardArc<T> {
    pub fn downgrade(guard: Self) -> crate::RwLockReadGuardArc<T>;
}
impl<T: ?Sized> crate::RwLockUpgradableReadGuardArc<T> {
    pub fn try_upgrade(guard: Self) -> std::result::Result<crate::RwLockWriteGuardArc<T>, Self>;
    pub fn upgrade(guard: Self) -> crate::futures::UpgradeArc<T>;
    pub fn upgrade_blocking(guard: Self) -> crate::RwLockWriteGuardArc<T>;
}
impl<T: ?Sized> std::ops::Deref for crate::RwLockUpgradableReadGuardArc<T> { type Target = T; }
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for crate::RwLockUpgradableReadGuardArc<T> { }
impl<T: ?Sized> std::ops::Drop for crate::RwLockUpgradableReadGuardArc<T> { }
unsafe impl<T: std::marker::Send + std::marker::Sync + ?Sized> std::marker::Send for crate::RwLockUpgradableReadGuardArc<T> { }
unsafe impl<T: std::marker::Send + std::marker::Sync + ?Sized> std::marker::Sync for crate::RwLockUpgradableReadGuardArc<T> { }
pub struct RwLockWriteGuard<'a, T: ?Sized> { }
impl<'a, T: ?Sized> crate::RwLockWriteGuard<'a, T> {
    pub fn downgrade(guard: Self) -> crate::RwLockReadGuard<'a, T>;
    pub fn downgrade_to_upgradable(guard: Self) -> crate::RwLockUpgradableReadGuard<'a, T>;
}
impl<T: ?Sized> std::ops::Deref for crate::RwLockWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> std::ops::DerefMut for crate::RwLockWriteGuard<'_, T> { }
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for crate::RwLockWriteGuard<'_, T> { }
impl<T: ?Sized> std::ops::Drop for crate::RwLockWriteGuard<'_, T> { }
unsafe impl<T: std::marker::Send + ?Sized> std::marker::Send for crate::RwLockWriteGuard<'_, T> { }
unsafe impl<T: std::marker::Sync + ?Sized> std::marker::Sync for crate::RwLockWriteGuard<'_, T> { }
pub struct RwLockWriteGuardArc<T: ?Sized> { }
impl<T> crate::RwLockWriteGuardArc<T> {
    pub fn downgrade(guard: Self) -> crate::RwLockReadGuardArc<T>;
}
impl<T: ?Sized> crate::RwLockWriteGuardArc<T> {
    pub fn downgrade_to_upgradable(guard: Self) -> crate::RwLockUpgradableReadGuardArc<T>;
}
impl<T: ?Sized> std::ops::Deref for crate::RwLockWriteGuardArc<T> { type Target = T; }
impl<T: ?Sized> std::ops::DerefMut for crate::RwLockWriteGuardArc<T> { }
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for crate::RwLockWriteGuardArc<T> { }
impl<T: ?Sized> std::ops::Drop for crate::RwLockWriteGuardArc<T> { }
unsafe impl<T: std::marker::Send + std::marker::Sync + ?Sized> std::marker::Send for crate::RwLockWriteGuardArc<T> { }
unsafe impl<T: std::marker::Send + std::marker::Sync + ?Sized> std::marker::Sync for crate::RwLockWriteGuardArc<T> { }
pub struct Semaphore { }
impl crate::Semaphore {
    pub fn new(n: usize) -> crate::Semaphore;
    pub fn try_acquire(&self) -> std::option::Option<crate::SemaphoreGuard<'_>>;
    pub fn acquire(&self) -> crate::futures::Acquire<'_>;
    pub fn acquire_blocking(&self) -> crate::SemaphoreGuard<'_>;
    pub fn try_acquire_arc(self: &std::sync::Arc<Self>) -> std::option::Option<crate::SemaphoreGuardArc>;
    pub fn acquire_arc(self: &std::sync::Arc<Self>) -> crate::futures::AcquireArc;
    pub fn acquire_arc_blocking(self: &std::sync::Arc<Self>) -> crate::SemaphoreGuardArc;
    pub fn add_permits(&self, n: usize);
    pub fn available_permits(&self) -> usize;
}
unsafe impl std::marker::Send for crate::Semaphore { }
unsafe impl std::marker::Sync for crate::Semaphore { }
pub struct SemaphoreGuard<'a> { }
impl crate::SemaphoreGuard<'_> {
    pub fn forget(self);
}
impl std::ops::Drop for crate::SemaphoreGuard<'_> { }
unsafe impl<'a> std::marker::Send for crate::SemaphoreGuard<'a> { }
unsafe impl<'a> std::marker::Sync for crate::SemaphoreGuard<'a> { }
pub struct SemaphoreGuardArc { }
impl crate::SemaphoreGuardArc {
    pub fn forget(self);
}
impl std::ops::Drop for crate::SemaphoreGuardArc { }
unsafe impl std::marker::Send for crate::SemaphoreGuardArc { }
unsafe impl std::marker::Sync for crate::SemaphoreGuardArc { }
pub mod futures {
    pub struct Acquire<'a> { }
    impl<'a> std::future::Future for crate::futures::Acquire<'a> { type Output = crate::SemaphoreGuard<'a>; }
    unsafe impl<'a> std::marker::Send for crate::futures::Acquire<'a> { }
    unsafe impl<'a> std::marker::Sync for crate::futures::Acquire<'a> { }
    pub struct AcquireArc { }
    impl std::future::Future for crate::futures::AcquireArc { type Output = crate::SemaphoreGuardArc; }
    unsafe impl std::marker::Send for crate::futures::AcquireArc { }
    unsafe impl std::marker::Sync for crate::futures::AcquireArc { }
    pub struct BarrierWait<'a> { }
    impl<'a> std::future::Future for crate::futures::BarrierWait<'a> { type Output = crate::BarrierWaitResult; }
    unsafe impl<'a> std::marker::Send for crate::futures::BarrierWait<'a> { }
    unsafe impl<'a> std::marker::Sync for crate::futures::BarrierWait<'a> { }
    pub struct Lock<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> std::future::Future for crate::futures::Lock<'a, T> { type Output = crate::MutexGuard<'a, T>; }
    unsafe impl<T: std::marker::Send + ?Sized> std::marker::Send for crate::futures::Lock<'_, T> { }
    unsafe impl<T: std::marker::Sync + ?Sized> std::marker::Sync for crate::futures::Lock<'_, T> { }
    pub struct LockArc<T: ?Sized> { }
    impl<T: ?Sized> std::future::Future for crate::futures::LockArc<T> { type Output = crate::MutexGuardArc<T>; }
    unsafe impl<T: std::marker::Send + ?Sized> std::marker::Send for crate::futures::LockArc<T> { }
    unsafe impl<T: std::marker::Sync + ?Sized> std::marker::Sync for crate::futures::LockArc<T> { }
    pub struct Read<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> std::future::Future for crate::futures::Read<'a, T> { type Output = crate::RwLockReadGuard<'a, T>; }
    unsafe impl<'a, T> std::marker::Send for crate::futures::Read<'a, T> where T: std::marker::Sync + ?Sized { }
    unsafe impl<'a, T> std::marker::Sync for crate::futures::Read<'a, T> where T: std::marker::Sync + ?Sized { }
    pub struct ReadArc<'a, T> { }
    impl<'a, T> std::future::Future for crate::futures::ReadArc<'a, T> { type Output = crate::RwLockReadGuardArc<T>; }
    unsafe impl<'a, T> std::marker::Send for crate::futures::ReadArc<'a, T> where T: std::marker::Send + std::marker::Sync { }
    unsafe impl<'a, T> std::marker::Sync for crate::futures::ReadArc<'a, T> where T: std::marker::Send + std::marker::Sync { }
    pub struct UpgradableRead<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> std::future::Future for crate::futures::UpgradableRead<'a, T> { type Output = crate::RwLockUpgradableReadGuard<'a, T>; }
    unsafe impl<'a, T> std::marker::Send for crate::futures::UpgradableRead<'a, T> where T: std::marker::Send + std::marker::Sync + ?Sized { }
    unsafe impl<'a, T> std::marker::Sync for crate::futures::UpgradableRead<'a, T> where T: std::marker::Sync + ?Sized { }
    pub struct UpgradableReadArc<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> std::future::Future for crate::futures::UpgradableReadArc<'a, T> { type Output = crate::RwLockUpgradableReadGuardArc<T>; }
    unsafe impl<'a, T> std::marker::Send for crate::futures::UpgradableReadArc<'a, T> where T: std::marker::Send + std::marker::Sync + ?Sized { }
    unsafe impl<'a, T> std::marker::Sync for crate::futures::UpgradableReadArc<'a, T> where T: std::marker::Send + std::marker::Sync + ?Sized { }
    pub struct Upgrade<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> std::future::Future for crate::futures::Upgrade<'a, T> { type Output = crate::RwLockWriteGuard<'a, T>; }
    unsafe impl<'a, T> std::marker::Send for crate::futures::Upgrade<'a, T> where T: std::marker::Send + ?Sized { }
    unsafe impl<'a, T> std::marker::Sync for crate::futures::Upgrade<'a, T> where T: std::marker::Sync + ?Sized { }
    pub struct UpgradeArc<T: ?Sized> { }
    impl<T: ?Sized> std::future::Future for crate::futures::UpgradeArc<T> { type Output = crate::RwLockWriteGuardArc<T>; }
    unsafe impl<T> std::marker::Send for crate::futures::UpgradeArc<T> where T: std::marker::Send + std::marker::Sync + ?Sized { }
    unsafe impl<T> std::marker::Sync for crate::futures::UpgradeArc<T> where T: std::marker::Send + std::marker::Sync + ?Sized { }
    pub struct Write<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> std::future::Future for crate::futures::Write<'a, T> { type Output = crate::RwLockWriteGuard<'a, T>; }
    unsafe impl<'a, T> std::marker::Send for crate::futures::Write<'a, T> where T: std::marker::Send + ?Sized { }
    unsafe impl<'a, T> std::marker::Sync for crate::futures::Write<'a, T> where T: std::marker::Sync + ?Sized { }
    pub struct WriteArc<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> std::future::Future for crate::futures::WriteArc<'a, T> { type Output = crate::RwLockWriteGuardArc<T>; }
    unsafe impl<'a, T> std::marker::Send for crate::futures::WriteArc<'a, T> where T: std::marker::Send + std::marker::Sync + ?Sized { }
    unsafe impl<'a, T> std::marker::Sync for crate::futures::WriteArc<'a, T> where T: std::marker::Send + std::marker::Sync + ?Sized { }
}
