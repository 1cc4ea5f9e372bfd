// blocking 1.7.0: see generate.py.
pub use async_task::Task;
pub struct Unblock<T> { }
impl<T> crate::Unblock<T> {
    pub fn new(io: T) -> crate::Unblock<T>;
    pub fn with_capacity(cap: usize, io: T) -> crate::Unblock<T>;
    pub async fn get_mut(&mut self) -> &mut T;
    pub async fn with_mut<R, F>(&mut self, op: F) -> R where F: std::ops::FnOnce(&mut T) -> R + std::marker::Send + 'static, R: std::marker::Send + 'static, T: std::marker::Send + 'static;
    pub async fn into_inner(self) -> T;
}
impl<T: std::io::Read + std::marker::Send + 'static> futures_io::AsyncRead for crate::Unblock<T> { }
impl<T: std::io::Seek + std::marker::Send + 'static> futures_io::AsyncSeek for crate::Unblock<T> { }
impl<T: std::io::Write + std::marker::Send + 'static> futures_io::AsyncWrite for crate::Unblock<T> { }
unsafe impl<T> std::marker::Send for crate::Unblock<T> where T: std::marker::Send { }
impl<T: std::iter::Iterator + std::marker::Send + 'static> futures_core::stream::Stream for crate::Unblock<T> where T::Item: std::marker::Send + 'static { type Item = <T as std::iter::Iterator>::Item; }
unsafe impl<T> std::marker::Sync for crate::Unblock<T> where T: std::marker::Sync { }
pub fn set_max_blocking_threads(threads: std::num::NonZeroUsize);
pub fn unblock<T, F>(f: F) -> async_task::Task<T> where F: std::ops::FnOnce() -> T + std::marker::Send + 'static, T: std::marker::Send + 'static;
