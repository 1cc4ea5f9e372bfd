// std 1.95.0: see generate.py.
pub trait Future {
    type Output;
    fn poll(self: crate::pin::Pin<&mut Self>, cx: &mut crate::task::Context<'_>) -> crate::task::Poll<Self::Output>;
}
impl<F> crate::future::Future for &mut F where F: crate::future::Future + crate::marker::Unpin + ?Sized { type Output = <F as crate::future::Future>::Output; }
pub trait IntoFuture {
    type Output;
    type IntoFuture: crate::future::Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}
impl<F> crate::future::IntoFuture for F where F: crate::future::Future { type Output = <F as crate::future::Future>::Output; type IntoFuture = F; }
pub struct Pending<T> { }
impl<T> crate::clone::Clone for crate::future::Pending<T> { }
impl<T> crate::future::Future for crate::future::Pending<T> { type Output = T; }
unsafe impl<T> crate::marker::Send for crate::future::Pending<T> { }
unsafe impl<T> crate::marker::Sync for crate::future::Pending<T> { }
pub struct PollFn<F> { }
impl<T, F> crate::future::Future for crate::future::PollFn<F> where F: crate::ops::FnMut(&mut crate::task::Context<'_>) -> crate::task::Poll<T> { type Output = T; }
unsafe impl<F> crate::marker::Send for crate::future::PollFn<F> where F: crate::marker::Send { }
unsafe impl<F> crate::marker::Sync for crate::future::PollFn<F> where F: crate::marker::Sync { }
pub struct Ready<T> { }
impl<T> crate::future::Ready<T> {
    pub fn into_inner(self) -> T;
}
impl<T> crate::clone::Clone for crate::future::Ready<T> where T: crate::clone::Clone { }
impl<T> crate::future::Future for crate::future::Ready<T> { type Output = T; }
unsafe impl<T> crate::marker::Send for crate::future::Ready<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::future::Ready<T> where T: crate::marker::Sync { }
pub fn pending<T>() -> crate::future::Pending<T>;
pub fn poll_fn<T, F>(f: F) -> crate::future::PollFn<F> where F: crate::ops::FnMut(&mut crate::task::Context<'_>) -> crate::task::Poll<T>;
pub fn ready<T>(t: T) -> crate::future::Ready<T>;
