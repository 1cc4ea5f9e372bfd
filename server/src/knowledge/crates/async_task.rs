// async_task 4.7.1: see generate.py.
pub struct Builder<M> { }
impl crate::Builder<()> {
    pub fn new() -> crate::Builder<()>;
    pub fn metadata<M>(self, metadata: M) -> crate::Builder<M>;
}
impl<M> crate::Builder<M> {
    pub fn propagate_panic(self, propagate_panic: bool) -> crate::Builder<M>;
    pub fn spawn<F, Fut, S>(self, future: F, schedule: S) -> (crate::Runnable<M>, crate::Task<Fut::Output, M>) where F: std::ops::FnOnce(&M) -> Fut, Fut: std::future::Future + std::marker::Send + 'static, Fut::Output: std::marker::Send + 'static, S: crate::Schedule<M> + std::marker::Send + std::marker::Sync + 'static;
    pub fn spawn_local<F, Fut, S>(self, future: F, schedule: S) -> (crate::Runnable<M>, crate::Task<Fut::Output, M>) where F: std::ops::FnOnce(&M) -> Fut, Fut: std::future::Future + 'static, Fut::Output: 'static, S: crate::Schedule<M> + std::marker::Send + std::marker::Sync + 'static;
}
impl<M: std::default::Default> std::default::Default for crate::Builder<M> { }
unsafe impl<M> std::marker::Send for crate::Builder<M> where M: std::marker::Send { }
unsafe impl<M> std::marker::Sync for crate::Builder<M> where M: std::marker::Sync { }
pub struct FallibleTask<T, M = ()> { }
impl<T, M> crate::FallibleTask<T, M> {
    pub fn detach(self);
    pub async fn cancel(self) -> std::option::Option<T>;
    pub fn is_finished(&self) -> bool;
}
impl<T, M> std::future::Future for crate::FallibleTask<T, M> { type Output = std::option::Option<T>; }
unsafe impl<T, M> std::marker::Send for crate::FallibleTask<T, M> where T: std::marker::Send, M: std::marker::Send + std::marker::Sync { }
unsafe impl<T, M> std::marker::Sync for crate::FallibleTask<T, M> where M: std::marker::Send + std::marker::Sync { }
pub struct Runnable<M = ()> { }
impl<M> crate::Runnable<M> {
    pub fn metadata(&self) -> &M;
    pub fn schedule(self);
    pub fn run(self) -> bool;
    pub fn waker(&self) -> std::task::Waker;
    pub fn into_raw(self) -> std::ptr::NonNull<()>;
    pub unsafe fn from_raw(ptr: std::ptr::NonNull<()>) -> Self;
}
impl<M> std::ops::Drop for crate::Runnable<M> { }
unsafe impl<M: std::marker::Send + std::marker::Sync> std::marker::Send for crate::Runnable<M> { }
unsafe impl<M: std::marker::Send + std::marker::Sync> std::marker::Sync for crate::Runnable<M> { }
pub trait Schedule<M = ()> {
    fn schedule(&self, runnable: crate::Runnable<M>, info: crate::ScheduleInfo);
}
impl<M, F> crate::Schedule<M> for F where F: std::ops::Fn(crate::Runnable<M>) { }
pub struct ScheduleInfo { pub woken_while_running: bool }
impl std::clone::Clone for crate::ScheduleInfo { }
impl std::marker::Copy for crate::ScheduleInfo { }
unsafe impl std::marker::Send for crate::ScheduleInfo { }
unsafe impl std::marker::Sync for crate::ScheduleInfo { }
pub struct Task<T, M = ()> { }
impl<T, M> crate::Task<T, M> {
    pub fn detach(self);
    pub async fn cancel(self) -> std::option::Option<T>;
    pub fn fallible(self) -> crate::FallibleTask<T, M>;
    pub fn is_finished(&self) -> bool;
    pub fn metadata(&self) -> &M;
}
impl<T, M> std::ops::Drop for crate::Task<T, M> { }
impl<T, M> std::future::Future for crate::Task<T, M> { type Output = T; }
unsafe impl<T: std::marker::Send, M: std::marker::Send + std::marker::Sync> std::marker::Send for crate::Task<T, M> { }
unsafe impl<T, M: std::marker::Send + std::marker::Sync> std::marker::Sync for crate::Task<T, M> { }
pub struct WithInfo<F>(pub F);
impl<F> std::convert::From<F> for crate::WithInfo<F> { }
impl<M, F> crate::Schedule<M> for crate::WithInfo<F> where F: std::ops::Fn(crate::Runnable<M>, crate::ScheduleInfo) { }
unsafe impl<F> std::marker::Send for crate::WithInfo<F> where F: std::marker::Send { }
unsafe impl<F> std::marker::Sync for crate::WithInfo<F> where F: std::marker::Sync { }
pub fn spawn<F, S>(future: F, schedule: S) -> (crate::Runnable, crate::Task<F::Output>) where F: std::future::Future + std::marker::Send + 'static, F::Output: std::marker::Send + 'static, S: crate::Schedule + std::marker::Send + std::marker::Sync + 'static;
pub fn spawn_local<F, S>(future: F, schedule: S) -> (crate::Runnable, crate::Task<F::Output>) where F: std::future::Future + 'static, F::Output: 'static, S: crate::Schedule + std::marker::Send + std::marker::Sync + 'static;
pub unsafe fn spawn_unchecked<F, S>(future: F, schedule: S) -> (crate::Runnable, crate::Task<F::Output>) where F: std::future::Future, S: crate::Schedule;
