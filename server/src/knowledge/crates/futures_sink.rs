// futures_sink 0.3.34: see generate.py.
pub trait Sink<Item> {
    type Error;
    fn poll_ready(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::result::Result<(), Self::Error>>;
    fn start_send(self: std::pin::Pin<&mut Self>, item: Item) -> std::result::Result<(), Self::Error>;
    fn poll_flush(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::result::Result<(), Self::Error>>;
    fn poll_close(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::result::Result<(), Self::Error>>;
}
impl<P, Item> crate::Sink<Item> for std::pin::Pin<P> where P: std::ops::DerefMut + std::marker::Unpin, P::Target: crate::Sink<Item> { type Error = <<P as std::ops::Deref>::Target as crate::Sink<Item>>::Error; }
impl<S: ?Sized + crate::Sink<Item> + std::marker::Unpin, Item> crate::Sink<Item> for &mut S { type Error = <S as crate::Sink<Item>>::Error; }
impl<S: ?Sized + crate::Sink<Item> + std::marker::Unpin, Item> crate::Sink<Item> for std::boxed::Box<S> { type Error = <S as crate::Sink<Item>>::Error; }
impl<T> crate::Sink<T> for std::collections::VecDeque<T> { type Error = std::convert::Infallible; }
impl<T> crate::Sink<T> for std::vec::Vec<T> { type Error = std::convert::Infallible; }
