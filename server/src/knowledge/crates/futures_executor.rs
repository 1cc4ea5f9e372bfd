// futures_executor 0.3.34: see generate.py.
pub struct BlockingStream<S: futures_core::stream::Stream + std::marker::Unpin> { }
impl<S: futures_core::stream::Stream + std::marker::Unpin> crate::BlockingStream<S> {
    pub fn into_inner(self) -> S;
}
impl<S: futures_core::stream::Stream + std::marker::Unpin> std::ops::Deref for crate::BlockingStream<S> { type Target = S; }
impl<S: futures_core::stream::Stream + std::marker::Unpin> std::ops::DerefMut for crate::BlockingStream<S> { }
impl<S: futures_core::stream::Stream + std::marker::Unpin> std::iter::Iterator for crate::BlockingStream<S> { type Item = <S as futures_core::stream::Stream>::Item; }
unsafe impl<S> std::marker::Send for crate::BlockingStream<S> where S: std::marker::Send { }
unsafe impl<S> std::marker::Sync for crate::BlockingStream<S> where S: std::marker::Sync { }
pub struct Enter { }
impl std::ops::Drop for crate::Enter { }
unsafe impl std::marker::Send for crate::Enter { }
unsafe impl std::marker::Sync for crate::Enter { }
pub struct EnterError { }
impl std::fmt::Display for crate::EnterError { }
impl std::error::Error for crate::EnterError { }
unsafe impl std::marker::Send for crate::EnterError { }
unsafe impl std::marker::Sync for crate::EnterError { }
pub struct LocalPool { }
impl crate::LocalPool {
    pub fn new() -> Self;
    pub fn spawner(&self) -> crate::LocalSpawner;
    pub fn run(&mut self);
    pub fn run_until<F: std::future::Future>(&mut self, future: F) -> F::Output;
    pub fn try_run_one(&mut self) -> bool;
    pub fn run_until_stalled(&mut self);
}
impl std::default::Default for crate::LocalPool { }
impl !std::marker::Send for crate::LocalPool { }
impl !std::marker::Sync for crate::LocalPool { }
pub struct LocalSpawner { }
impl std::clone::Clone for crate::LocalSpawner { }
impl !std::marker::Send for crate::LocalSpawner { }
impl !std::marker::Sync for crate::LocalSpawner { }
pub struct ThreadPool { }
impl crate::ThreadPool {
    pub fn new() -> std::result::Result<Self, std::io::Error>;
    pub fn builder() -> crate::ThreadPoolBuilder;
    pub fn spawn_obj_ok(&self, future: _);
    pub fn spawn_ok<Fut>(&self, future: Fut) where Fut: std::future::Future<Output = ()> + std::marker::Send + 'static;
}
impl std::clone::Clone for crate::ThreadPool { }
impl std::ops::Drop for crate::ThreadPool { }
unsafe impl std::marker::Send for crate::ThreadPool { }
unsafe impl std::marker::Sync for crate::ThreadPool { }
pub struct ThreadPoolBuilder { }
impl crate::ThreadPoolBuilder {
    pub fn new() -> Self;
    pub fn pool_size(&mut self, size: usize) -> &mut Self;
    pub fn stack_size(&mut self, stack_size: usize) -> &mut Self;
    pub fn name_prefix<S: std::convert::Into<std::string::String>>(&mut self, name_prefix: S) -> &mut Self;
    pub fn after_start<F>(&mut self, f: F) -> &mut Self where F: std::ops::Fn(usize) + std::marker::Send + std::marker::Sync + 'static;
    pub fn before_stop<F>(&mut self, f: F) -> &mut Self where F: std::ops::Fn(usize) + std::marker::Send + std::marker::Sync + 'static;
    pub fn create(&mut self) -> std::result::Result<crate::ThreadPool, std::io::Error>;
}
impl std::default::Default for crate::ThreadPoolBuilder { }
unsafe impl std::marker::Send for crate::ThreadPoolBuilder { }
unsafe impl std::marker::Sync for crate::ThreadPoolBuilder { }
pub fn block_on<F: std::future::Future>(f: F) -> F::Output;
pub fn block_on_stream<S: futures_core::stream::Stream + std::marker::Unpin>(stream: S) -> crate::BlockingStream<S>;
pub fn enter() -> std::result::Result<crate::Enter, crate::EnterError>;
