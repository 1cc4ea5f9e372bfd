// async_executor 1.14.1: see generate.py.
pub use async_task::FallibleTask;
pub use async_task::Task;
pub struct Executor<'a> { }
impl<'a> crate::Executor<'a> {
    pub fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn spawn<T: std::marker::Send + 'a>(&self, future: impl std::future::Future<Output = T> + std::marker::Send + 'a) -> async_task::Task<T>;
    pub fn spawn_many<T: std::marker::Send + 'a, F: std::future::Future<Output = T> + std::marker::Send + 'a>(&self, futures: impl std::iter::IntoIterator<Item = F>, handles: &mut impl std::iter::Extend<async_task::Task<F::Output>>);
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl std::future::Future<Output = T>) -> T;
}
impl<'a> std::default::Default for crate::Executor<'a> { }
impl std::ops::Drop for crate::Executor<'_> { }
unsafe impl std::marker::Send for crate::Executor<'_> { }
unsafe impl std::marker::Sync for crate::Executor<'_> { }
pub struct LocalExecutor<'a> { }
impl<'a> crate::LocalExecutor<'a> {
    pub fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn spawn<T: 'a>(&self, future: impl std::future::Future<Output = T> + 'a) -> async_task::Task<T>;
    pub fn spawn_many<T: 'a, F: std::future::Future<Output = T> + 'a>(&self, futures: impl std::iter::IntoIterator<Item = F>, handles: &mut impl std::iter::Extend<async_task::Task<F::Output>>);
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl std::future::Future<Output = T>) -> T;
}
impl<'a> std::default::Default for crate::LocalExecutor<'a> { }
impl<'a> !std::marker::Send for crate::LocalExecutor<'a> { }
impl<'a> !std::marker::Sync for crate::LocalExecutor<'a> { }
