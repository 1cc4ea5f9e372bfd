// futures_io 0.3.34: see generate.py.
pub use std::io::Error;
pub use std::io::ErrorKind;
pub use std::io::IoSlice;
pub use std::io::IoSliceMut;
pub use std::io::Result;
pub use std::io::SeekFrom;
pub trait AsyncBufRead: crate::AsyncRead {
    fn poll_fill_buf(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<&[u8]>>;
    fn consume(self: std::pin::Pin<&mut Self>, amt: usize);
}
impl crate::AsyncBufRead for &[u8] { }
impl<P> crate::AsyncBufRead for std::pin::Pin<P> where P: std::ops::DerefMut + std::marker::Unpin, P::Target: crate::AsyncBufRead { }
impl<T: ?Sized + crate::AsyncBufRead + std::marker::Unpin> crate::AsyncBufRead for &mut T { }
impl<T: ?Sized + crate::AsyncBufRead + std::marker::Unpin> crate::AsyncBufRead for std::boxed::Box<T> { }
pub trait AsyncRead {
    fn poll_read(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut [u8]) -> std::task::Poll<std::io::Result<usize>>;
    fn poll_read_vectored(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &mut [std::io::IoSliceMut<'_>]) -> std::task::Poll<std::io::Result<usize>>;
}
impl crate::AsyncRead for &[u8] { }
impl<P> crate::AsyncRead for std::pin::Pin<P> where P: std::ops::DerefMut + std::marker::Unpin, P::Target: crate::AsyncRead { }
impl<T: ?Sized + crate::AsyncRead + std::marker::Unpin> crate::AsyncRead for &mut T { }
impl<T: ?Sized + crate::AsyncRead + std::marker::Unpin> crate::AsyncRead for std::boxed::Box<T> { }
pub trait AsyncSeek {
    fn poll_seek(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, pos: std::io::SeekFrom) -> std::task::Poll<std::io::Result<u64>>;
}
impl<P> crate::AsyncSeek for std::pin::Pin<P> where P: std::ops::DerefMut + std::marker::Unpin, P::Target: crate::AsyncSeek { }
impl<T: ?Sized + crate::AsyncSeek + std::marker::Unpin> crate::AsyncSeek for &mut T { }
impl<T: ?Sized + crate::AsyncSeek + std::marker::Unpin> crate::AsyncSeek for std::boxed::Box<T> { }
pub trait AsyncWrite {
    fn poll_write(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8]) -> std::task::Poll<std::io::Result<usize>>;
    fn poll_flush(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
    fn poll_close(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
    fn poll_write_vectored(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &[std::io::IoSlice<'_>]) -> std::task::Poll<std::io::Result<usize>>;
}
impl crate::AsyncWrite for std::vec::Vec<u8> { }
impl<P> crate::AsyncWrite for std::pin::Pin<P> where P: std::ops::DerefMut + std::marker::Unpin, P::Target: crate::AsyncWrite { }
impl<T: ?Sized + crate::AsyncWrite + std::marker::Unpin> crate::AsyncWrite for &mut T { }
impl<T: ?Sized + crate::AsyncWrite + std::marker::Unpin> crate::AsyncWrite for std::boxed::Box<T> { }
