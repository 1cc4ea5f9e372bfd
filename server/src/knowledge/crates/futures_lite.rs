// futures_lite 2.6.1: see generate.py.
pub use crate::future::FutureExt;
pub use crate::io::AsyncBufReadExt;
pub use crate::io::AsyncReadExt;
pub use crate::io::AsyncSeekExt;
pub use crate::io::AsyncWriteExt;
pub use crate::stream::StreamExt;
pub use futures_core::stream::Stream;
pub use futures_io::AsyncBufRead;
pub use futures_io::AsyncRead;
pub use futures_io::AsyncSeek;
pub use futures_io::AsyncWrite;
pub use std::future::Future;
pub mod future {
    pub use std::future::Future;
    pub use std::future::Pending;
    pub use std::future::Ready;
    pub use std::future::pending;
    pub use std::future::ready;
    pub type Boxed<T> = std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = T> + std::marker::Send + 'static>>;
    pub type BoxedLocal<T> = std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = T> + 'static>>;
    pub struct CatchUnwind<F> { }
    impl<F: std::future::Future + std::panic::UnwindSafe> std::future::Future for crate::future::CatchUnwind<F> { type Output = std::result::Result<<F as std::future::Future>::Output, std::boxed::Box<dyn std::any::Any + std::marker::Send>>; }
    unsafe impl<F> std::marker::Send for crate::future::CatchUnwind<F> where F: std::marker::Send { }
    unsafe impl<F> std::marker::Sync for crate::future::CatchUnwind<F> where F: std::marker::Sync { }
    pub struct Fuse<Fut> { }
    impl<Fut: std::future::Future> std::future::Future for crate::future::Fuse<Fut> { type Output = <Fut as std::future::Future>::Output; }
    unsafe impl<Fut> std::marker::Send for crate::future::Fuse<Fut> where Fut: std::marker::Send { }
    unsafe impl<Fut> std::marker::Sync for crate::future::Fuse<Fut> where Fut: std::marker::Sync { }
    pub trait FutureExt: std::future::Future {
        fn poll(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output> where Self: std::marker::Unpin;
        fn or<F>(self, other: F) -> crate::future::Or<Self, F> where Self: Sized, F: std::future::Future<Output = Self::Output>;
        fn race<F>(self, other: F) -> crate::future::Race<Self, F> where Self: Sized, F: std::future::Future<Output = Self::Output>;
        fn catch_unwind(self) -> crate::future::CatchUnwind<Self> where Self: Sized + std::panic::UnwindSafe;
        fn boxed<'a>(self) -> std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = Self::Output> + std::marker::Send + 'a>> where Self: Sized + std::marker::Send + 'a;
        fn boxed_local<'a>(self) -> std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = Self::Output> + 'a>> where Self: Sized + 'a;
    }
    impl<F> crate::future::FutureExt for F where F: std::future::Future + ?Sized { }
    pub struct Or<F1, F2> { }
    impl<T, F1, F2> std::future::Future for crate::future::Or<F1, F2> where F1: std::future::Future<Output = T>, F2: std::future::Future<Output = T> { type Output = T; }
    unsafe impl<F1, F2> std::marker::Send for crate::future::Or<F1, F2> where F1: std::marker::Send, F2: std::marker::Send { }
    unsafe impl<F1, F2> std::marker::Sync for crate::future::Or<F1, F2> where F1: std::marker::Sync, F2: std::marker::Sync { }
    pub struct PollFn<F> { }
    impl<T, F> std::future::Future for crate::future::PollFn<F> where F: std::ops::FnMut(&mut std::task::Context<'_>) -> std::task::Poll<T> { type Output = T; }
    unsafe impl<F> std::marker::Send for crate::future::PollFn<F> where F: std::marker::Send { }
    unsafe impl<F> std::marker::Sync for crate::future::PollFn<F> where F: std::marker::Sync { }
    pub struct PollOnce<F> { }
    impl<T, F> std::future::Future for crate::future::PollOnce<F> where F: std::future::Future<Output = T> { type Output = std::option::Option<T>; }
    unsafe impl<F> std::marker::Send for crate::future::PollOnce<F> where F: std::marker::Send { }
    unsafe impl<F> std::marker::Sync for crate::future::PollOnce<F> where F: std::marker::Sync { }
    pub struct Race<F1, F2> { }
    impl<T, F1, F2> std::future::Future for crate::future::Race<F1, F2> where F1: std::future::Future<Output = T>, F2: std::future::Future<Output = T> { type Output = T; }
    unsafe impl<F1, F2> std::marker::Send for crate::future::Race<F1, F2> where F1: std::marker::Send, F2: std::marker::Send { }
    unsafe impl<F1, F2> std::marker::Sync for crate::future::Race<F1, F2> where F1: std::marker::Sync, F2: std::marker::Sync { }
    pub struct TryZip<F1, T1, F2, T2> { }
    impl<T1, T2, E, F1, F2> std::future::Future for crate::future::TryZip<F1, T1, F2, T2> where F1: std::future::Future<Output = std::result::Result<T1, E>>, F2: std::future::Future<Output = std::result::Result<T2, E>> { type Output = std::result::Result<(T1, T2), E>; }
    unsafe impl<F1, T1, F2, T2> std::marker::Send for crate::future::TryZip<F1, T1, F2, T2> where F1: std::marker::Send, T1: std::marker::Send, F2: std::marker::Send, T2: std::marker::Send { }
    unsafe impl<F1, T1, F2, T2> std::marker::Sync for crate::future::TryZip<F1, T1, F2, T2> where F1: std::marker::Sync, T1: std::marker::Sync, F2: std::marker::Sync, T2: std::marker::Sync { }
    pub struct YieldNow { }
    impl std::future::Future for crate::future::YieldNow { type Output = (); }
    unsafe impl std::marker::Send for crate::future::YieldNow { }
    unsafe impl std::marker::Sync for crate::future::YieldNow { }
    pub struct Zip<F1, F2> where F1: std::future::Future, F2: std::future::Future { }
    impl<F1, F2> std::future::Future for crate::future::Zip<F1, F2> where F1: std::future::Future, F2: std::future::Future { type Output = (<F1 as std::future::Future>::Output, <F2 as std::future::Future>::Output); }
    unsafe impl<F1, F2> std::marker::Send for crate::future::Zip<F1, F2> where F1: std::marker::Send, <F1 as std::future::Future>::Output: std::marker::Send, F2: std::marker::Send, <F2 as std::future::Future>::Output: std::marker::Send { }
    unsafe impl<F1, F2> std::marker::Sync for crate::future::Zip<F1, F2> where F1: std::marker::Sync, <F1 as std::future::Future>::Output: std::marker::Sync, F2: std::marker::Sync, <F2 as std::future::Future>::Output: std::marker::Sync { }
    pub fn block_on<T>(future: impl std::future::Future<Output = T>) -> T;
    pub fn fuse<F>(future: F) -> crate::future::Fuse<F> where F: std::future::Future + Sized;
    pub fn or<T, F1, F2>(future1: F1, future2: F2) -> crate::future::Or<F1, F2> where F1: std::future::Future<Output = T>, F2: std::future::Future<Output = T>;
    pub fn poll_fn<T, F>(f: F) -> crate::future::PollFn<F> where F: std::ops::FnMut(&mut std::task::Context<'_>) -> std::task::Poll<T>;
    pub fn poll_once<T, F>(f: F) -> crate::future::PollOnce<F> where F: std::future::Future<Output = T>;
    pub fn race<T, F1, F2>(future1: F1, future2: F2) -> crate::future::Race<F1, F2> where F1: std::future::Future<Output = T>, F2: std::future::Future<Output = T>;
    pub fn race_with_seed<T, F1, F2>(future1: F1, future2: F2, seed: u64) -> crate::future::Race<F1, F2> where F1: std::future::Future<Output = T>, F2: std::future::Future<Output = T>;
    pub fn try_zip<T1, T2, E, F1, F2>(future1: F1, future2: F2) -> crate::future::TryZip<F1, T1, F2, T2> where F1: std::future::Future<Output = std::result::Result<T1, E>>, F2: std::future::Future<Output = std::result::Result<T2, E>>;
    pub fn yield_now() -> crate::future::YieldNow;
    pub fn zip<F1, F2>(future1: F1, future2: F2) -> crate::future::Zip<F1, F2> where F1: std::future::Future, F2: std::future::Future;
}
pub mod io {
    pub use futures_io::AsyncBufRead;
    pub use futures_io::AsyncRead;
    pub use futures_io::AsyncSeek;
    pub use futures_io::AsyncWrite;
    pub use std::io::Error;
    pub use std::io::ErrorKind;
    pub use std::io::Result;
    pub use std::io::SeekFrom;
    pub struct AssertAsync<T> { }
    impl<T> crate::io::AssertAsync<T> {
        pub fn new(io: T) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: std::io::Read> futures_io::AsyncRead for crate::io::AssertAsync<T> { }
    impl<T: std::io::Seek> futures_io::AsyncSeek for crate::io::AssertAsync<T> { }
    impl<T: std::io::Write> futures_io::AsyncWrite for crate::io::AssertAsync<T> { }
    impl<T: std::clone::Clone> std::clone::Clone for crate::io::AssertAsync<T> { }
    impl<T: std::marker::Copy> std::marker::Copy for crate::io::AssertAsync<T> { }
    unsafe impl<T> std::marker::Send for crate::io::AssertAsync<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::io::AssertAsync<T> where T: std::marker::Sync { }
    pub struct AsyncAsSync<'r, 'ctx, T> { pub context: &'r mut std::task::Context<'ctx>, pub inner: T }
    impl<'r, 'ctx, T> crate::io::AsyncAsSync<'r, 'ctx, T> {
        pub fn new(context: &'r mut std::task::Context<'ctx>, inner: T) -> Self;
        pub fn close(&mut self) -> std::io::Result<()> where T: futures_io::AsyncWrite + std::marker::Unpin;
        pub fn poll_with<R>(&mut self, f: impl std::ops::FnOnce(std::pin::Pin<&mut T>, &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<R>>) -> std::io::Result<R> where T: std::marker::Unpin;
    }
    impl<T> std::convert::AsMut<T> for crate::io::AsyncAsSync<'_, '_, T> { }
    impl<T> std::convert::AsRef<T> for crate::io::AsyncAsSync<'_, '_, T> { }
    impl<T> std::borrow::Borrow<T> for crate::io::AsyncAsSync<'_, '_, T> { }
    impl<T> std::borrow::BorrowMut<T> for crate::io::AsyncAsSync<'_, '_, T> { }
    impl<T: futures_io::AsyncRead + std::marker::Unpin> std::io::Read for crate::io::AsyncAsSync<'_, '_, T> { }
    impl<T: futures_io::AsyncSeek + std::marker::Unpin> std::io::Seek for crate::io::AsyncAsSync<'_, '_, T> { }
    impl<'r, 'ctx, T> !std::marker::Send for crate::io::AsyncAsSync<'r, 'ctx, T> { }
    impl<'r, 'ctx, T> !std::marker::Sync for crate::io::AsyncAsSync<'r, 'ctx, T> { }
    impl<T: futures_io::AsyncWrite + std::marker::Unpin> std::io::Write for crate::io::AsyncAsSync<'_, '_, T> { }
    pub trait AsyncBufReadExt: futures_io::AsyncBufRead {
        fn fill_buf(&mut self) -> crate::io::FillBuf<'_, Self> where Self: std::marker::Unpin;
        fn consume(&mut self, amt: usize) where Self: std::marker::Unpin;
        fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut std::vec::Vec<u8>) -> crate::io::ReadUntilFuture<'a, Self> where Self: std::marker::Unpin;
        fn read_line<'a>(&'a mut self, buf: &'a mut std::string::String) -> crate::io::ReadLineFuture<'a, Self> where Self: std::marker::Unpin;
        fn lines(self) -> crate::io::Lines<Self> where Self: Sized;
        fn split(self, byte: u8) -> crate::io::Split<Self> where Self: Sized;
    }
    impl<R> crate::io::AsyncBufReadExt for R where R: futures_io::AsyncBufRead + ?Sized { }
    pub trait AsyncReadExt: futures_io::AsyncRead {
        fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> crate::io::ReadFuture<'a, Self> where Self: std::marker::Unpin;
        fn read_vectored<'a>(&'a mut self, bufs: &'a mut [std::io::IoSliceMut<'a>]) -> crate::io::ReadVectoredFuture<'a, Self> where Self: std::marker::Unpin;
        fn read_to_end<'a>(&'a mut self, buf: &'a mut std::vec::Vec<u8>) -> crate::io::ReadToEndFuture<'a, Self> where Self: std::marker::Unpin;
        fn read_to_string<'a>(&'a mut self, buf: &'a mut std::string::String) -> crate::io::ReadToStringFuture<'a, Self> where Self: std::marker::Unpin;
        fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> crate::io::ReadExactFuture<'a, Self> where Self: std::marker::Unpin;
        fn take(self, limit: u64) -> crate::io::Take<Self> where Self: Sized;
        fn bytes(self) -> crate::io::Bytes<Self> where Self: Sized;
        fn chain<R: futures_io::AsyncRead>(self, next: R) -> crate::io::Chain<Self, R> where Self: Sized;
        fn boxed_reader<'a>(self) -> std::pin::Pin<std::boxed::Box<dyn futures_io::AsyncRead + std::marker::Send + 'a>> where Self: Sized + std::marker::Send + 'a;
    }
    impl<R> crate::io::AsyncReadExt for R where R: futures_io::AsyncRead + ?Sized { }
    pub trait AsyncSeekExt: futures_io::AsyncSeek {
        fn seek(&mut self, pos: std::io::SeekFrom) -> crate::io::SeekFuture<'_, Self> where Self: std::marker::Unpin;
    }
    impl<S> crate::io::AsyncSeekExt for S where S: futures_io::AsyncSeek + ?Sized { }
    pub trait AsyncWriteExt: futures_io::AsyncWrite {
        fn write<'a>(&'a mut self, buf: &'a [u8]) -> crate::io::WriteFuture<'a, Self> where Self: std::marker::Unpin;
        fn write_vectored<'a>(&'a mut self, bufs: &'a [std::io::IoSlice<'a>]) -> crate::io::WriteVectoredFuture<'a, Self> where Self: std::marker::Unpin;
        fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> crate::io::WriteAllFuture<'a, Self> where Self: std::marker::Unpin;
        fn flush(&mut self) -> crate::io::FlushFuture<'_, Self> where Self: std::marker::Unpin;
        fn close(&mut self) -> crate::io::CloseFuture<'_, Self> where Self: std::marker::Unpin;
        fn boxed_writer<'a>(self) -> std::pin::Pin<std::boxed::Box<dyn futures_io::AsyncWrite + std::marker::Send + 'a>> where Self: Sized + std::marker::Send + 'a;
    }
    impl<W> crate::io::AsyncWriteExt for W where W: futures_io::AsyncWrite + ?Sized { }
    pub struct BlockOn<T> { }
    impl<T> crate::io::BlockOn<T> {
        pub fn new(io: T) -> crate::io::BlockOn<T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: futures_io::AsyncBufRead + std::marker::Unpin> std::io::BufRead for crate::io::BlockOn<T> { }
    impl<T: futures_io::AsyncRead + std::marker::Unpin> std::io::Read for crate::io::BlockOn<T> { }
    impl<T: futures_io::AsyncSeek + std::marker::Unpin> std::io::Seek for crate::io::BlockOn<T> { }
    unsafe impl<T> std::marker::Send for crate::io::BlockOn<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::io::BlockOn<T> where T: std::marker::Sync { }
    impl<T: futures_io::AsyncWrite + std::marker::Unpin> std::io::Write for crate::io::BlockOn<T> { }
    pub type BoxedReader = std::pin::Pin<std::boxed::Box<dyn futures_io::AsyncRead + std::marker::Send + 'static>>;
    pub type BoxedWriter = std::pin::Pin<std::boxed::Box<dyn futures_io::AsyncWrite + std::marker::Send + 'static>>;
    pub struct BufReader<R> { }
    impl<R: futures_io::AsyncRead> crate::io::BufReader<R> {
        pub fn new(inner: R) -> crate::io::BufReader<R>;
        pub fn with_capacity(capacity: usize, inner: R) -> crate::io::BufReader<R>;
    }
    impl<R> crate::io::BufReader<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn buffer(&self) -> &[u8];
        pub fn into_inner(self) -> R;
    }
    impl<R: futures_io::AsyncRead> futures_io::AsyncBufRead for crate::io::BufReader<R> { }
    impl<R: futures_io::AsyncRead> futures_io::AsyncRead for crate::io::BufReader<R> { }
    impl<R: futures_io::AsyncSeek> futures_io::AsyncSeek for crate::io::BufReader<R> { }
    impl<R: futures_io::AsyncWrite> futures_io::AsyncWrite for crate::io::BufReader<R> { }
    unsafe impl<R> std::marker::Send for crate::io::BufReader<R> where R: std::marker::Send { }
    unsafe impl<R> std::marker::Sync for crate::io::BufReader<R> where R: std::marker::Sync { }
    pub struct BufWriter<W> { }
    impl<W: futures_io::AsyncWrite> crate::io::BufWriter<W> {
        pub fn new(inner: W) -> crate::io::BufWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> crate::io::BufWriter<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn into_inner(self) -> W;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: futures_io::AsyncWrite + futures_io::AsyncSeek> futures_io::AsyncSeek for crate::io::BufWriter<W> { }
    impl<W: futures_io::AsyncWrite> futures_io::AsyncWrite for crate::io::BufWriter<W> { }
    unsafe impl<W> std::marker::Send for crate::io::BufWriter<W> where W: std::marker::Send { }
    unsafe impl<W> std::marker::Sync for crate::io::BufWriter<W> where W: std::marker::Sync { }
    pub struct Bytes<R> { }
    impl<R: futures_io::AsyncRead> futures_io::AsyncRead for crate::io::Bytes<R> { }
    unsafe impl<R> std::marker::Send for crate::io::Bytes<R> where R: std::marker::Send { }
    impl<R: futures_io::AsyncRead + std::marker::Unpin> futures_core::stream::Stream for crate::io::Bytes<R> { type Item = std::result::Result<u8, std::io::Error>; }
    unsafe impl<R> std::marker::Sync for crate::io::Bytes<R> where R: std::marker::Sync { }
    pub struct Chain<R1, R2> { }
    impl<R1, R2> crate::io::Chain<R1, R2> {
        pub fn get_ref(&self) -> (&R1, &R2);
        pub fn get_mut(&mut self) -> (&mut R1, &mut R2);
        pub fn into_inner(self) -> (R1, R2);
    }
    impl<R1: futures_io::AsyncBufRead, R2: futures_io::AsyncBufRead> futures_io::AsyncBufRead for crate::io::Chain<R1, R2> { }
    impl<R1: futures_io::AsyncRead, R2: futures_io::AsyncRead> futures_io::AsyncRead for crate::io::Chain<R1, R2> { }
    unsafe impl<R1, R2> std::marker::Send for crate::io::Chain<R1, R2> where R1: std::marker::Send, R2: std::marker::Send { }
    unsafe impl<R1, R2> std::marker::Sync for crate::io::Chain<R1, R2> where R1: std::marker::Sync, R2: std::marker::Sync { }
    pub struct CloseFuture<'a, W: std::marker::Unpin + ?Sized> { }
    impl<W: futures_io::AsyncWrite + std::marker::Unpin + ?Sized> std::future::Future for crate::io::CloseFuture<'_, W> { type Output = std::result::Result<(), std::io::Error>; }
    unsafe impl<'a, W> std::marker::Send for crate::io::CloseFuture<'a, W> where W: std::marker::Send + ?Sized { }
    unsafe impl<'a, W> std::marker::Sync for crate::io::CloseFuture<'a, W> where W: std::marker::Sync + ?Sized { }
    pub struct Cursor<T> { }
    impl<T> crate::io::Cursor<T> {
        pub fn new(inner: T) -> crate::io::Cursor<T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T> futures_io::AsyncBufRead for crate::io::Cursor<T> where T: std::convert::AsRef<[u8]> + std::marker::Unpin { }
    impl<T> futures_io::AsyncRead for crate::io::Cursor<T> where T: std::convert::AsRef<[u8]> + std::marker::Unpin { }
    impl<T> futures_io::AsyncSeek for crate::io::Cursor<T> where T: std::convert::AsRef<[u8]> + std::marker::Unpin { }
    impl futures_io::AsyncWrite for crate::io::Cursor<&mut [u8]> { }
    impl futures_io::AsyncWrite for crate::io::Cursor<&mut std::vec::Vec<u8>> { }
    impl futures_io::AsyncWrite for crate::io::Cursor<std::vec::Vec<u8>> { }
    impl<T: std::clone::Clone> std::clone::Clone for crate::io::Cursor<T> { }
    impl<T: std::default::Default> std::default::Default for crate::io::Cursor<T> { }
    unsafe impl<T> std::marker::Send for crate::io::Cursor<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::io::Cursor<T> where T: std::marker::Sync { }
    pub struct Empty { }
    impl futures_io::AsyncBufRead for crate::io::Empty { }
    impl futures_io::AsyncRead for crate::io::Empty { }
    unsafe impl std::marker::Send for crate::io::Empty { }
    unsafe impl std::marker::Sync for crate::io::Empty { }
    pub struct FillBuf<'a, R: ?Sized> { }
    impl<'a, R> std::future::Future for crate::io::FillBuf<'a, R> where R: futures_io::AsyncBufRead + std::marker::Unpin + ?Sized { type Output = std::result::Result<&'a [u8], std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::FillBuf<'a, R> where R: std::marker::Send + ?Sized { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::FillBuf<'a, R> where R: std::marker::Sync + ?Sized { }
    pub struct FlushFuture<'a, W: std::marker::Unpin + ?Sized> { }
    impl<W: futures_io::AsyncWrite + std::marker::Unpin + ?Sized> std::future::Future for crate::io::FlushFuture<'_, W> { type Output = std::result::Result<(), std::io::Error>; }
    unsafe impl<'a, W> std::marker::Send for crate::io::FlushFuture<'a, W> where W: std::marker::Send + ?Sized { }
    unsafe impl<'a, W> std::marker::Sync for crate::io::FlushFuture<'a, W> where W: std::marker::Sync + ?Sized { }
    pub struct Lines<R> { }
    unsafe impl<R> std::marker::Send for crate::io::Lines<R> where R: std::marker::Send { }
    impl<R: futures_io::AsyncBufRead> futures_core::stream::Stream for crate::io::Lines<R> { type Item = std::result::Result<std::string::String, std::io::Error>; }
    unsafe impl<R> std::marker::Sync for crate::io::Lines<R> where R: std::marker::Sync { }
    pub struct ReadExactFuture<'a, R: std::marker::Unpin + ?Sized> { }
    impl<R: futures_io::AsyncRead + std::marker::Unpin + ?Sized> std::future::Future for crate::io::ReadExactFuture<'_, R> { type Output = std::result::Result<(), std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::ReadExactFuture<'a, R> where R: std::marker::Send + ?Sized { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::ReadExactFuture<'a, R> where R: std::marker::Sync + ?Sized { }
    pub struct ReadFuture<'a, R: std::marker::Unpin + ?Sized> { }
    impl<R: futures_io::AsyncRead + std::marker::Unpin + ?Sized> std::future::Future for crate::io::ReadFuture<'_, R> { type Output = std::result::Result<usize, std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::ReadFuture<'a, R> where R: std::marker::Send + ?Sized { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::ReadFuture<'a, R> where R: std::marker::Sync + ?Sized { }
    pub struct ReadHalf<T> { }
    impl<T: futures_io::AsyncRead + std::marker::Unpin> futures_io::AsyncRead for crate::io::ReadHalf<T> { }
    unsafe impl<T> std::marker::Send for crate::io::ReadHalf<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::io::ReadHalf<T> where T: std::marker::Send { }
    pub struct ReadLineFuture<'a, R: std::marker::Unpin + ?Sized> { }
    impl<R: futures_io::AsyncBufRead + std::marker::Unpin + ?Sized> std::future::Future for crate::io::ReadLineFuture<'_, R> { type Output = std::result::Result<usize, std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::ReadLineFuture<'a, R> where R: std::marker::Send + ?Sized { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::ReadLineFuture<'a, R> where R: std::marker::Sync + ?Sized { }
    pub struct ReadToEndFuture<'a, R: std::marker::Unpin + ?Sized> { }
    impl<R: futures_io::AsyncRead + std::marker::Unpin + ?Sized> std::future::Future for crate::io::ReadToEndFuture<'_, R> { type Output = std::result::Result<usize, std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::ReadToEndFuture<'a, R> where R: std::marker::Send + ?Sized { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::ReadToEndFuture<'a, R> where R: std::marker::Sync + ?Sized { }
    pub struct ReadToStringFuture<'a, R: std::marker::Unpin + ?Sized> { }
    impl<R: futures_io::AsyncRead + std::marker::Unpin + ?Sized> std::future::Future for crate::io::ReadToStringFuture<'_, R> { type Output = std::result::Result<usize, std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::ReadToStringFuture<'a, R> where R: std::marker::Send + ?Sized { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::ReadToStringFuture<'a, R> where R: std::marker::Sync + ?Sized { }
    pub struct ReadUntilFuture<'a, R: std::marker::Unpin + ?Sized> { }
    impl<R: futures_io::AsyncBufRead + std::marker::Unpin + ?Sized> std::future::Future for crate::io::ReadUntilFuture<'_, R> { type Output = std::result::Result<usize, std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::ReadUntilFuture<'a, R> where R: std::marker::Send + ?Sized { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::ReadUntilFuture<'a, R> where R: std::marker::Sync + ?Sized { }
    pub struct ReadVectoredFuture<'a, R: std::marker::Unpin + ?Sized> { }
    impl<R: futures_io::AsyncRead + std::marker::Unpin + ?Sized> std::future::Future for crate::io::ReadVectoredFuture<'_, R> { type Output = std::result::Result<usize, std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::ReadVectoredFuture<'a, R> where R: std::marker::Send + ?Sized { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::ReadVectoredFuture<'a, R> where R: std::marker::Sync + ?Sized { }
    pub struct Repeat { }
    impl futures_io::AsyncRead for crate::io::Repeat { }
    unsafe impl std::marker::Send for crate::io::Repeat { }
    unsafe impl std::marker::Sync for crate::io::Repeat { }
    pub struct SeekFuture<'a, S: std::marker::Unpin + ?Sized> { }
    impl<S: futures_io::AsyncSeek + std::marker::Unpin + ?Sized> std::future::Future for crate::io::SeekFuture<'_, S> { type Output = std::result::Result<u64, std::io::Error>; }
    unsafe impl<'a, S> std::marker::Send for crate::io::SeekFuture<'a, S> where S: std::marker::Send + ?Sized { }
    unsafe impl<'a, S> std::marker::Sync for crate::io::SeekFuture<'a, S> where S: std::marker::Sync + ?Sized { }
    pub struct Sink { }
    impl futures_io::AsyncWrite for crate::io::Sink { }
    unsafe impl std::marker::Send for crate::io::Sink { }
    unsafe impl std::marker::Sync for crate::io::Sink { }
    pub struct Split<R> { }
    unsafe impl<R> std::marker::Send for crate::io::Split<R> where R: std::marker::Send { }
    impl<R: futures_io::AsyncBufRead> futures_core::stream::Stream for crate::io::Split<R> { type Item = std::result::Result<std::vec::Vec<u8>, std::io::Error>; }
    unsafe impl<R> std::marker::Sync for crate::io::Split<R> where R: std::marker::Sync { }
    pub struct Take<R> { }
    impl<R> crate::io::Take<R> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: futures_io::AsyncBufRead> futures_io::AsyncBufRead for crate::io::Take<R> { }
    impl<R: futures_io::AsyncRead> futures_io::AsyncRead for crate::io::Take<R> { }
    unsafe impl<R> std::marker::Send for crate::io::Take<R> where R: std::marker::Send { }
    unsafe impl<R> std::marker::Sync for crate::io::Take<R> where R: std::marker::Sync { }
    pub struct WriteAllFuture<'a, W: std::marker::Unpin + ?Sized> { }
    impl<W: futures_io::AsyncWrite + std::marker::Unpin + ?Sized> std::future::Future for crate::io::WriteAllFuture<'_, W> { type Output = std::result::Result<(), std::io::Error>; }
    unsafe impl<'a, W> std::marker::Send for crate::io::WriteAllFuture<'a, W> where W: std::marker::Send + ?Sized { }
    unsafe impl<'a, W> std::marker::Sync for crate::io::WriteAllFuture<'a, W> where W: std::marker::Sync + ?Sized { }
    pub struct WriteFuture<'a, W: std::marker::Unpin + ?Sized> { }
    impl<W: futures_io::AsyncWrite + std::marker::Unpin + ?Sized> std::future::Future for crate::io::WriteFuture<'_, W> { type Output = std::result::Result<usize, std::io::Error>; }
    unsafe impl<'a, W> std::marker::Send for crate::io::WriteFuture<'a, W> where W: std::marker::Send + ?Sized { }
    unsafe impl<'a, W> std::marker::Sync for crate::io::WriteFuture<'a, W> where W: std::marker::Sync + ?Sized { }
    pub struct WriteHalf<T> { }
    impl<T: futures_io::AsyncWrite + std::marker::Unpin> futures_io::AsyncWrite for crate::io::WriteHalf<T> { }
    unsafe impl<T> std::marker::Send for crate::io::WriteHalf<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::io::WriteHalf<T> where T: std::marker::Send { }
    pub struct WriteVectoredFuture<'a, W: std::marker::Unpin + ?Sized> { }
    impl<W: futures_io::AsyncWrite + std::marker::Unpin + ?Sized> std::future::Future for crate::io::WriteVectoredFuture<'_, W> { type Output = std::result::Result<usize, std::io::Error>; }
    unsafe impl<'a, W> std::marker::Send for crate::io::WriteVectoredFuture<'a, W> where W: std::marker::Send + ?Sized { }
    unsafe impl<'a, W> std::marker::Sync for crate::io::WriteVectoredFuture<'a, W> where W: std::marker::Sync + ?Sized { }
    pub async fn copy<R, W>(reader: R, writer: W) -> std::io::Result<u64> where R: futures_io::AsyncRead, W: futures_io::AsyncWrite;
    pub fn empty() -> crate::io::Empty;
    pub fn repeat(byte: u8) -> crate::io::Repeat;
    pub fn sink() -> crate::io::Sink;
    pub fn split<T>(stream: T) -> (crate::io::ReadHalf<T>, crate::io::WriteHalf<T>) where T: futures_io::AsyncRead + futures_io::AsyncWrite + std::marker::Unpin;
}
pub mod prelude {
    pub use futures_core::stream::Stream;
    pub use futures_io::AsyncBufRead;
    pub use futures_io::AsyncRead;
    pub use futures_io::AsyncSeek;
    pub use futures_io::AsyncWrite;
    pub use std::future::Future;
}
pub mod stream {
    pub use futures_core::stream::Stream;
    pub struct AllFuture<'a, S: ?Sized, P> { }
    impl<S, P> std::future::Future for crate::stream::AllFuture<'_, S, P> where S: futures_core::stream::Stream + std::marker::Unpin + ?Sized, P: std::ops::FnMut(S::Item) -> bool { type Output = bool; }
    unsafe impl<'a, S, P> std::marker::Send for crate::stream::AllFuture<'a, S, P> where P: std::marker::Send, S: std::marker::Send + ?Sized { }
    unsafe impl<'a, S, P> std::marker::Sync for crate::stream::AllFuture<'a, S, P> where P: std::marker::Sync, S: std::marker::Sync + ?Sized { }
    pub struct AnyFuture<'a, S: ?Sized, P> { }
    impl<S, P> std::future::Future for crate::stream::AnyFuture<'_, S, P> where S: futures_core::stream::Stream + std::marker::Unpin + ?Sized, P: std::ops::FnMut(S::Item) -> bool { type Output = bool; }
    unsafe impl<'a, S, P> std::marker::Send for crate::stream::AnyFuture<'a, S, P> where P: std::marker::Send, S: std::marker::Send + ?Sized { }
    unsafe impl<'a, S, P> std::marker::Sync for crate::stream::AnyFuture<'a, S, P> where P: std::marker::Sync, S: std::marker::Sync + ?Sized { }
    pub struct BlockOn<S> { }
    impl<S: futures_core::stream::Stream + std::marker::Unpin> std::iter::Iterator for crate::stream::BlockOn<S> { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<S> std::marker::Send for crate::stream::BlockOn<S> where S: std::marker::Send { }
    unsafe impl<S> std::marker::Sync for crate::stream::BlockOn<S> where S: std::marker::Sync { }
    pub type Boxed<T> = std::pin::Pin<std::boxed::Box<dyn futures_core::stream::Stream<Item = T> + std::marker::Send + 'static>>;
    pub type BoxedLocal<T> = std::pin::Pin<std::boxed::Box<dyn futures_core::stream::Stream<Item = T> + 'static>>;
    pub struct Chain<S, U> { }
    impl<S: std::clone::Clone, U: std::clone::Clone> std::clone::Clone for crate::stream::Chain<S, U> { }
    unsafe impl<S, U> std::marker::Send for crate::stream::Chain<S, U> where S: std::marker::Send, U: std::marker::Send { }
    impl<S: futures_core::stream::Stream, U: futures_core::stream::Stream<Item = S::Item>> futures_core::stream::Stream for crate::stream::Chain<S, U> { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<S, U> std::marker::Sync for crate::stream::Chain<S, U> where S: std::marker::Sync, U: std::marker::Sync { }
    pub struct Cloned<S> { }
    impl<S: std::clone::Clone> std::clone::Clone for crate::stream::Cloned<S> { }
    unsafe impl<S> std::marker::Send for crate::stream::Cloned<S> where S: std::marker::Send { }
    impl<'a, S, T> futures_core::stream::Stream for crate::stream::Cloned<S> where S: futures_core::stream::Stream<Item = &'a T>, T: std::clone::Clone + 'a { type Item = T; }
    unsafe impl<S> std::marker::Sync for crate::stream::Cloned<S> where S: std::marker::Sync { }
    pub struct CollectFuture<S, C> { }
    impl<S, C> std::future::Future for crate::stream::CollectFuture<S, C> where S: futures_core::stream::Stream, C: std::default::Default + std::iter::Extend<S::Item> { type Output = C; }
    unsafe impl<S, C> std::marker::Send for crate::stream::CollectFuture<S, C> where S: std::marker::Send, C: std::marker::Send { }
    unsafe impl<S, C> std::marker::Sync for crate::stream::CollectFuture<S, C> where S: std::marker::Sync, C: std::marker::Sync { }
    pub struct Copied<S> { }
    impl<S: std::clone::Clone> std::clone::Clone for crate::stream::Copied<S> { }
    unsafe impl<S> std::marker::Send for crate::stream::Copied<S> where S: std::marker::Send { }
    impl<'a, S, T> futures_core::stream::Stream for crate::stream::Copied<S> where S: futures_core::stream::Stream<Item = &'a T>, T: std::marker::Copy + 'a { type Item = T; }
    unsafe impl<S> std::marker::Sync for crate::stream::Copied<S> where S: std::marker::Sync { }
    pub struct CountFuture<S: ?Sized> { }
    impl<S: futures_core::stream::Stream + ?Sized> std::future::Future for crate::stream::CountFuture<S> { type Output = usize; }
    unsafe impl<S> std::marker::Send for crate::stream::CountFuture<S> where S: std::marker::Send + ?Sized { }
    unsafe impl<S> std::marker::Sync for crate::stream::CountFuture<S> where S: std::marker::Sync + ?Sized { }
    pub struct Cycle<S> { }
    impl<S: std::clone::Clone> std::clone::Clone for crate::stream::Cycle<S> { }
    unsafe impl<S> std::marker::Send for crate::stream::Cycle<S> where S: std::marker::Send { }
    impl<S> futures_core::stream::Stream for crate::stream::Cycle<S> where S: futures_core::stream::Stream + std::clone::Clone { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<S> std::marker::Sync for crate::stream::Cycle<S> where S: std::marker::Sync { }
    pub struct Drain<'a, S: ?Sized> { }
    impl<'a, S: std::marker::Unpin + ?Sized> crate::stream::Drain<'a, S> {
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn into_inner(self) -> &'a mut S;
    }
    unsafe impl<'a, S> std::marker::Send for crate::stream::Drain<'a, S> where S: std::marker::Send + ?Sized { }
    impl<S: futures_core::stream::Stream + std::marker::Unpin + ?Sized> futures_core::stream::Stream for crate::stream::Drain<'_, S> { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<'a, S> std::marker::Sync for crate::stream::Drain<'a, S> where S: std::marker::Sync + ?Sized { }
    pub struct Empty<T> { }
    impl<T: std::clone::Clone> std::clone::Clone for crate::stream::Empty<T> { }
    unsafe impl<T> std::marker::Send for crate::stream::Empty<T> where T: std::marker::Send { }
    impl<T> futures_core::stream::Stream for crate::stream::Empty<T> { type Item = T; }
    unsafe impl<T> std::marker::Sync for crate::stream::Empty<T> where T: std::marker::Sync { }
    pub struct Enumerate<S> { }
    impl<S: std::clone::Clone> std::clone::Clone for crate::stream::Enumerate<S> { }
    unsafe impl<S> std::marker::Send for crate::stream::Enumerate<S> where S: std::marker::Send { }
    impl<S> futures_core::stream::Stream for crate::stream::Enumerate<S> where S: futures_core::stream::Stream { type Item = (usize, <S as futures_core::stream::Stream>::Item); }
    unsafe impl<S> std::marker::Sync for crate::stream::Enumerate<S> where S: std::marker::Sync { }
    pub struct Filter<S, P> { }
    impl<S: std::clone::Clone, P: std::clone::Clone> std::clone::Clone for crate::stream::Filter<S, P> { }
    unsafe impl<S, P> std::marker::Send for crate::stream::Filter<S, P> where S: std::marker::Send, P: std::marker::Send { }
    impl<S, P> futures_core::stream::Stream for crate::stream::Filter<S, P> where S: futures_core::stream::Stream, P: std::ops::FnMut(&S::Item) -> bool { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<S, P> std::marker::Sync for crate::stream::Filter<S, P> where S: std::marker::Sync, P: std::marker::Sync { }
    pub struct FilterMap<S, F> { }
    impl<S: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::stream::FilterMap<S, F> { }
    unsafe impl<S, F> std::marker::Send for crate::stream::FilterMap<S, F> where S: std::marker::Send, F: std::marker::Send { }
    impl<S, F, T> futures_core::stream::Stream for crate::stream::FilterMap<S, F> where S: futures_core::stream::Stream, F: std::ops::FnMut(S::Item) -> std::option::Option<T> { type Item = T; }
    unsafe impl<S, F> std::marker::Sync for crate::stream::FilterMap<S, F> where S: std::marker::Sync, F: std::marker::Sync { }
    pub struct FindFuture<'a, S: ?Sized, P> { }
    impl<S, P> std::future::Future for crate::stream::FindFuture<'_, S, P> where S: futures_core::stream::Stream + std::marker::Unpin + ?Sized, P: std::ops::FnMut(&S::Item) -> bool { type Output = std::option::Option<<S as futures_core::stream::Stream>::Item>; }
    unsafe impl<'a, S, P> std::marker::Send for crate::stream::FindFuture<'a, S, P> where P: std::marker::Send, S: std::marker::Send + ?Sized { }
    unsafe impl<'a, S, P> std::marker::Sync for crate::stream::FindFuture<'a, S, P> where P: std::marker::Sync, S: std::marker::Sync + ?Sized { }
    pub struct FindMapFuture<'a, S: ?Sized, F> { }
    impl<S, B, F> std::future::Future for crate::stream::FindMapFuture<'_, S, F> where S: futures_core::stream::Stream + std::marker::Unpin + ?Sized, F: std::ops::FnMut(S::Item) -> std::option::Option<B> { type Output = std::option::Option<B>; }
    unsafe impl<'a, S, F> std::marker::Send for crate::stream::FindMapFuture<'a, S, F> where F: std::marker::Send, S: std::marker::Send + ?Sized { }
    unsafe impl<'a, S, F> std::marker::Sync for crate::stream::FindMapFuture<'a, S, F> where F: std::marker::Sync, S: std::marker::Sync + ?Sized { }
    pub struct FlatMap<S, U, F> { }
    impl<S: std::clone::Clone, U: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::stream::FlatMap<S, U, F> { }
    unsafe impl<S, U, F> std::marker::Send for crate::stream::FlatMap<S, U, F> where S: std::marker::Send, F: std::marker::Send, U: std::marker::Send { }
    impl<S, U, F> futures_core::stream::Stream for crate::stream::FlatMap<S, U, F> where S: futures_core::stream::Stream, U: futures_core::stream::Stream, F: std::ops::FnMut(S::Item) -> U { type Item = <U as futures_core::stream::Stream>::Item; }
    unsafe impl<S, U, F> std::marker::Sync for crate::stream::FlatMap<S, U, F> where S: std::marker::Sync, F: std::marker::Sync, U: std::marker::Sync { }
    pub struct Flatten<S: futures_core::stream::Stream> { }
    impl<S: std::clone::Clone + futures_core::stream::Stream> std::clone::Clone for crate::stream::Flatten<S> where S::Item: std::clone::Clone { }
    unsafe impl<S> std::marker::Send for crate::stream::Flatten<S> where S: std::marker::Send, <S as futures_core::stream::Stream>::Item: std::marker::Send { }
    impl<S, U> futures_core::stream::Stream for crate::stream::Flatten<S> where S: futures_core::stream::Stream<Item = U>, U: futures_core::stream::Stream { type Item = <U as futures_core::stream::Stream>::Item; }
    unsafe impl<S> std::marker::Sync for crate::stream::Flatten<S> where S: std::marker::Sync, <S as futures_core::stream::Stream>::Item: std::marker::Sync { }
    pub struct FoldFuture<S, F, T> { }
    impl<S, F, T> std::future::Future for crate::stream::FoldFuture<S, F, T> where S: futures_core::stream::Stream, F: std::ops::FnMut(T, S::Item) -> T { type Output = T; }
    unsafe impl<S, F, T> std::marker::Send for crate::stream::FoldFuture<S, F, T> where S: std::marker::Send, F: std::marker::Send, T: std::marker::Send { }
    unsafe impl<S, F, T> std::marker::Sync for crate::stream::FoldFuture<S, F, T> where S: std::marker::Sync, F: std::marker::Sync, T: std::marker::Sync { }
    pub struct ForEachFuture<S, F> { }
    impl<S, F> std::future::Future for crate::stream::ForEachFuture<S, F> where S: futures_core::stream::Stream, F: std::ops::FnMut(S::Item) { type Output = (); }
    unsafe impl<S, F> std::marker::Send for crate::stream::ForEachFuture<S, F> where S: std::marker::Send, F: std::marker::Send { }
    unsafe impl<S, F> std::marker::Sync for crate::stream::ForEachFuture<S, F> where S: std::marker::Sync, F: std::marker::Sync { }
    pub struct Fuse<S> { }
    impl<S: std::clone::Clone> std::clone::Clone for crate::stream::Fuse<S> { }
    unsafe impl<S> std::marker::Send for crate::stream::Fuse<S> where S: std::marker::Send { }
    impl<S: futures_core::stream::Stream> futures_core::stream::Stream for crate::stream::Fuse<S> { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<S> std::marker::Sync for crate::stream::Fuse<S> where S: std::marker::Sync { }
    pub struct Inspect<S, F> { }
    impl<S: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::stream::Inspect<S, F> { }
    unsafe impl<S, F> std::marker::Send for crate::stream::Inspect<S, F> where S: std::marker::Send, F: std::marker::Send { }
    impl<S, F> futures_core::stream::Stream for crate::stream::Inspect<S, F> where S: futures_core::stream::Stream, F: std::ops::FnMut(&S::Item) { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<S, F> std::marker::Sync for crate::stream::Inspect<S, F> where S: std::marker::Sync, F: std::marker::Sync { }
    pub struct Iter<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::stream::Iter<I> { }
    unsafe impl<I> std::marker::Send for crate::stream::Iter<I> where I: std::marker::Send { }
    impl<I: std::iter::Iterator> futures_core::stream::Stream for crate::stream::Iter<I> { type Item = <I as std::iter::Iterator>::Item; }
    unsafe impl<I> std::marker::Sync for crate::stream::Iter<I> where I: std::marker::Sync { }
    pub struct LastFuture<S: futures_core::stream::Stream> { }
    impl<S: futures_core::stream::Stream> std::future::Future for crate::stream::LastFuture<S> { type Output = std::option::Option<<S as futures_core::stream::Stream>::Item>; }
    unsafe impl<S> std::marker::Send for crate::stream::LastFuture<S> where S: std::marker::Send, <S as futures_core::stream::Stream>::Item: std::marker::Send { }
    unsafe impl<S> std::marker::Sync for crate::stream::LastFuture<S> where S: std::marker::Sync, <S as futures_core::stream::Stream>::Item: std::marker::Sync { }
    pub struct Map<S, F> { }
    impl<S: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::stream::Map<S, F> { }
    unsafe impl<S, F> std::marker::Send for crate::stream::Map<S, F> where S: std::marker::Send, F: std::marker::Send { }
    impl<S, F, T> futures_core::stream::Stream for crate::stream::Map<S, F> where S: futures_core::stream::Stream, F: std::ops::FnMut(S::Item) -> T { type Item = T; }
    unsafe impl<S, F> std::marker::Sync for crate::stream::Map<S, F> where S: std::marker::Sync, F: std::marker::Sync { }
    pub struct MapWhile<S, P> { }
    impl<S: std::clone::Clone, P: std::clone::Clone> std::clone::Clone for crate::stream::MapWhile<S, P> { }
    unsafe impl<S, P> std::marker::Send for crate::stream::MapWhile<S, P> where S: std::marker::Send, P: std::marker::Send { }
    impl<B, S, P> futures_core::stream::Stream for crate::stream::MapWhile<S, P> where S: futures_core::stream::Stream, P: std::ops::FnMut(S::Item) -> std::option::Option<B> { type Item = B; }
    unsafe impl<S, P> std::marker::Sync for crate::stream::MapWhile<S, P> where S: std::marker::Sync, P: std::marker::Sync { }
    pub struct NextFuture<'a, S: ?Sized> { }
    impl<S: futures_core::stream::Stream + std::marker::Unpin + ?Sized> std::future::Future for crate::stream::NextFuture<'_, S> { type Output = std::option::Option<<S as futures_core::stream::Stream>::Item>; }
    unsafe impl<'a, S> std::marker::Send for crate::stream::NextFuture<'a, S> where S: std::marker::Send + ?Sized { }
    unsafe impl<'a, S> std::marker::Sync for crate::stream::NextFuture<'a, S> where S: std::marker::Sync + ?Sized { }
    pub struct NthFuture<'a, S: ?Sized> { }
    impl<S> std::future::Future for crate::stream::NthFuture<'_, S> where S: futures_core::stream::Stream + std::marker::Unpin + ?Sized { type Output = std::option::Option<<S as futures_core::stream::Stream>::Item>; }
    unsafe impl<'a, S> std::marker::Send for crate::stream::NthFuture<'a, S> where S: std::marker::Send + ?Sized { }
    unsafe impl<'a, S> std::marker::Sync for crate::stream::NthFuture<'a, S> where S: std::marker::Sync + ?Sized { }
    pub struct Once<T> { }
    impl<T: std::clone::Clone> std::clone::Clone for crate::stream::Once<T> { }
    unsafe impl<T> std::marker::Send for crate::stream::Once<T> where T: std::marker::Send { }
    impl<T> futures_core::stream::Stream for crate::stream::Once<T> { type Item = T; }
    unsafe impl<T> std::marker::Sync for crate::stream::Once<T> where T: std::marker::Sync { }
    pub struct OnceFuture<F> { }
    unsafe impl<F> std::marker::Send for crate::stream::OnceFuture<F> where F: std::marker::Send { }
    impl<F: std::future::Future> futures_core::stream::Stream for crate::stream::OnceFuture<F> { type Item = <F as std::future::Future>::Output; }
    unsafe impl<F> std::marker::Sync for crate::stream::OnceFuture<F> where F: std::marker::Sync { }
    pub struct Or<S1, S2> { }
    impl<S1: std::clone::Clone, S2: std::clone::Clone> std::clone::Clone for crate::stream::Or<S1, S2> { }
    unsafe impl<S1, S2> std::marker::Send for crate::stream::Or<S1, S2> where S1: std::marker::Send, S2: std::marker::Send { }
    impl<T, S1, S2> futures_core::stream::Stream for crate::stream::Or<S1, S2> where S1: futures_core::stream::Stream<Item = T>, S2: futures_core::stream::Stream<Item = T> { type Item = T; }
    unsafe impl<S1, S2> std::marker::Sync for crate::stream::Or<S1, S2> where S1: std::marker::Sync, S2: std::marker::Sync { }
    pub struct PartitionFuture<S, P, B> { }
    impl<S, P, B> std::future::Future for crate::stream::PartitionFuture<S, P, B> where S: futures_core::stream::Stream + Sized, P: std::ops::FnMut(&S::Item) -> bool, B: std::default::Default + std::iter::Extend<S::Item> { type Output = (B, B); }
    unsafe impl<S, P, B> std::marker::Send for crate::stream::PartitionFuture<S, P, B> where S: std::marker::Send, P: std::marker::Send, B: std::marker::Send { }
    unsafe impl<S, P, B> std::marker::Sync for crate::stream::PartitionFuture<S, P, B> where S: std::marker::Sync, P: std::marker::Sync, B: std::marker::Sync { }
    pub struct Pending<T> { }
    impl<T: std::clone::Clone> std::clone::Clone for crate::stream::Pending<T> { }
    unsafe impl<T> std::marker::Send for crate::stream::Pending<T> where T: std::marker::Send { }
    impl<T> futures_core::stream::Stream for crate::stream::Pending<T> { type Item = T; }
    unsafe impl<T> std::marker::Sync for crate::stream::Pending<T> where T: std::marker::Sync { }
    pub struct PollFn<F> { }
    impl<F: std::clone::Clone> std::clone::Clone for crate::stream::PollFn<F> { }
    unsafe impl<F> std::marker::Send for crate::stream::PollFn<F> where F: std::marker::Send { }
    impl<T, F> futures_core::stream::Stream for crate::stream::PollFn<F> where F: std::ops::FnMut(&mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<T>> { type Item = T; }
    unsafe impl<F> std::marker::Sync for crate::stream::PollFn<F> where F: std::marker::Sync { }
    pub struct PositionFuture<'a, S: ?Sized, P> { }
    impl<S, P> std::future::Future for crate::stream::PositionFuture<'_, S, P> where S: futures_core::stream::Stream + std::marker::Unpin + ?Sized, P: std::ops::FnMut(S::Item) -> bool { type Output = std::option::Option<usize>; }
    unsafe impl<'a, S, P> std::marker::Send for crate::stream::PositionFuture<'a, S, P> where P: std::marker::Send, S: std::marker::Send + ?Sized { }
    unsafe impl<'a, S, P> std::marker::Sync for crate::stream::PositionFuture<'a, S, P> where P: std::marker::Sync, S: std::marker::Sync + ?Sized { }
    pub struct Race<S1, S2> { }
    impl<S1: std::clone::Clone, S2: std::clone::Clone> std::clone::Clone for crate::stream::Race<S1, S2> { }
    unsafe impl<S1, S2> std::marker::Send for crate::stream::Race<S1, S2> where S1: std::marker::Send, S2: std::marker::Send { }
    impl<T, S1, S2> futures_core::stream::Stream for crate::stream::Race<S1, S2> where S1: futures_core::stream::Stream<Item = T>, S2: futures_core::stream::Stream<Item = T> { type Item = T; }
    unsafe impl<S1, S2> std::marker::Sync for crate::stream::Race<S1, S2> where S1: std::marker::Sync, S2: std::marker::Sync { }
    pub struct Repeat<T> { }
    impl<T: std::clone::Clone> std::clone::Clone for crate::stream::Repeat<T> { }
    unsafe impl<T> std::marker::Send for crate::stream::Repeat<T> where T: std::marker::Send { }
    impl<T: std::clone::Clone> futures_core::stream::Stream for crate::stream::Repeat<T> { type Item = T; }
    unsafe impl<T> std::marker::Sync for crate::stream::Repeat<T> where T: std::marker::Sync { }
    pub struct RepeatWith<F> { }
    impl<F: std::clone::Clone> std::clone::Clone for crate::stream::RepeatWith<F> { }
    unsafe impl<F> std::marker::Send for crate::stream::RepeatWith<F> where F: std::marker::Send { }
    impl<T, F> futures_core::stream::Stream for crate::stream::RepeatWith<F> where F: std::ops::FnMut() -> T { type Item = T; }
    unsafe impl<F> std::marker::Sync for crate::stream::RepeatWith<F> where F: std::marker::Sync { }
    pub struct Scan<S, St, F> { }
    impl<S: std::clone::Clone, St: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::stream::Scan<S, St, F> { }
    unsafe impl<S, St, F> std::marker::Send for crate::stream::Scan<S, St, F> where S: std::marker::Send, St: std::marker::Send, F: std::marker::Send { }
    impl<S, St, F, B> futures_core::stream::Stream for crate::stream::Scan<S, St, F> where S: futures_core::stream::Stream, F: std::ops::FnMut(&mut St, S::Item) -> std::option::Option<B> { type Item = B; }
    unsafe impl<S, St, F> std::marker::Sync for crate::stream::Scan<S, St, F> where S: std::marker::Sync, St: std::marker::Sync, F: std::marker::Sync { }
    pub struct Skip<S> { }
    impl<S: std::clone::Clone> std::clone::Clone for crate::stream::Skip<S> { }
    unsafe impl<S> std::marker::Send for crate::stream::Skip<S> where S: std::marker::Send { }
    impl<S: futures_core::stream::Stream> futures_core::stream::Stream for crate::stream::Skip<S> { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<S> std::marker::Sync for crate::stream::Skip<S> where S: std::marker::Sync { }
    pub struct SkipWhile<S, P> { }
    impl<S: std::clone::Clone, P: std::clone::Clone> std::clone::Clone for crate::stream::SkipWhile<S, P> { }
    unsafe impl<S, P> std::marker::Send for crate::stream::SkipWhile<S, P> where S: std::marker::Send, P: std::marker::Send { }
    impl<S, P> futures_core::stream::Stream for crate::stream::SkipWhile<S, P> where S: futures_core::stream::Stream, P: std::ops::FnMut(&S::Item) -> bool { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<S, P> std::marker::Sync for crate::stream::SkipWhile<S, P> where S: std::marker::Sync, P: std::marker::Sync { }
    pub struct StepBy<S> { }
    impl<S: std::clone::Clone> std::clone::Clone for crate::stream::StepBy<S> { }
    unsafe impl<S> std::marker::Send for crate::stream::StepBy<S> where S: std::marker::Send { }
    impl<S: futures_core::stream::Stream> futures_core::stream::Stream for crate::stream::StepBy<S> { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<S> std::marker::Sync for crate::stream::StepBy<S> where S: std::marker::Sync { }
    pub struct StopAfterFuture<S: futures_core::stream::Stream, Fut: std::future::Future> { }
    impl<St, Fut> crate::stream::StopAfterFuture<St, Fut> where St: futures_core::stream::Stream, Fut: std::future::Future {
        pub fn take_future(&mut self) -> std::option::Option<Fut>;
        pub fn take_result(&mut self) -> std::option::Option<Fut::Output>;
        pub fn is_stopped(&self) -> bool;
    }
    impl<S: std::clone::Clone + futures_core::stream::Stream, Fut: std::clone::Clone + std::future::Future> std::clone::Clone for crate::stream::StopAfterFuture<S, Fut> where Fut::Output: std::clone::Clone { }
    unsafe impl<S, Fut> std::marker::Send for crate::stream::StopAfterFuture<S, Fut> where S: std::marker::Send, Fut: std::marker::Send, <Fut as std::future::Future>::Output: std::marker::Send { }
    impl<St, Fut> futures_core::stream::Stream for crate::stream::StopAfterFuture<St, Fut> where St: futures_core::stream::Stream, Fut: std::future::Future { type Item = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<S, Fut> std::marker::Sync for crate::stream::StopAfterFuture<S, Fut> where S: std::marker::Sync, Fut: std::marker::Sync, <Fut as std::future::Future>::Output: std::marker::Sync { }
    pub trait StreamExt: futures_core::stream::Stream {
        fn poll_next(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<Self::Item>> where Self: std::marker::Unpin;
        fn next(&mut self) -> crate::stream::NextFuture<'_, Self> where Self: std::marker::Unpin;
        fn try_next<T, E>(&mut self) -> crate::stream::TryNextFuture<'_, Self> where Self: futures_core::stream::Stream<Item = std::result::Result<T, E>> + std::marker::Unpin;
        fn count(self) -> crate::stream::CountFuture<Self> where Self: Sized;
        fn map<T, F>(self, f: F) -> crate::stream::Map<Self, F> where Self: Sized, F: std::ops::FnMut(Self::Item) -> T;
        fn flat_map<U, F>(self, f: F) -> crate::stream::FlatMap<Self, U, F> where Self: Sized, U: futures_core::stream::Stream, F: std::ops::FnMut(Self::Item) -> U;
        fn flatten(self) -> crate::stream::Flatten<Self> where Self: Sized, Self::Item: futures_core::stream::Stream;
        fn then<F, Fut>(self, f: F) -> crate::stream::Then<Self, F, Fut> where Self: Sized, F: std::ops::FnMut(Self::Item) -> Fut, Fut: std::future::Future;
        fn filter<P>(self, predicate: P) -> crate::stream::Filter<Self, P> where Self: Sized, P: std::ops::FnMut(&Self::Item) -> bool;
        fn filter_map<T, F>(self, f: F) -> crate::stream::FilterMap<Self, F> where Self: Sized, F: std::ops::FnMut(Self::Item) -> std::option::Option<T>;
        fn take(self, n: usize) -> crate::stream::Take<Self> where Self: Sized;
        fn take_while<P>(self, predicate: P) -> crate::stream::TakeWhile<Self, P> where Self: Sized, P: std::ops::FnMut(&Self::Item) -> bool;
        fn map_while<B, P>(self, predicate: P) -> crate::stream::MapWhile<Self, P> where Self: Sized, P: std::ops::FnMut(Self::Item) -> std::option::Option<B>;
        fn skip(self, n: usize) -> crate::stream::Skip<Self> where Self: Sized;
        fn skip_while<P>(self, predicate: P) -> crate::stream::SkipWhile<Self, P> where Self: Sized, P: std::ops::FnMut(&Self::Item) -> bool;
        fn step_by(self, step: usize) -> crate::stream::StepBy<Self> where Self: Sized;
        fn chain<U>(self, other: U) -> crate::stream::Chain<Self, U> where Self: Sized, U: futures_core::stream::Stream<Item = Self::Item> + Sized;
        fn cloned<'a, T>(self) -> crate::stream::Cloned<Self> where Self: futures_core::stream::Stream<Item = &'a T> + Sized, T: std::clone::Clone + 'a;
        fn copied<'a, T>(self) -> crate::stream::Copied<Self> where Self: futures_core::stream::Stream<Item = &'a T> + Sized, T: std::marker::Copy + 'a;
        fn collect<C>(self) -> crate::stream::CollectFuture<Self, C> where Self: Sized, C: std::default::Default + std::iter::Extend<Self::Item>;
        fn try_collect<T, E, C>(self) -> crate::stream::TryCollectFuture<Self, C> where Self: futures_core::stream::Stream<Item = std::result::Result<T, E>> + Sized, C: std::default::Default + std::iter::Extend<T>;
        fn partition<B, P>(self, predicate: P) -> crate::stream::PartitionFuture<Self, P, B> where Self: Sized, B: std::default::Default + std::iter::Extend<Self::Item>, P: std::ops::FnMut(&Self::Item) -> bool;
        fn fold<T, F>(self, init: T, f: F) -> crate::stream::FoldFuture<Self, F, T> where Self: Sized, F: std::ops::FnMut(T, Self::Item) -> T;
        fn try_fold<T, E, F, B>(&mut self, init: B, f: F) -> crate::stream::TryFoldFuture<'_, Self, F, B> where Self: futures_core::stream::Stream<Item = std::result::Result<T, E>> + std::marker::Unpin + Sized, F: std::ops::FnMut(B, T) -> std::result::Result<B, E>;
        fn scan<St, B, F>(self, initial_state: St, f: F) -> crate::stream::Scan<Self, St, F> where Self: Sized, F: std::ops::FnMut(&mut St, Self::Item) -> std::option::Option<B>;
        fn fuse(self) -> crate::stream::Fuse<Self> where Self: Sized;
        fn cycle(self) -> crate::stream::Cycle<Self> where Self: std::clone::Clone + Sized;
        fn enumerate(self) -> crate::stream::Enumerate<Self> where Self: Sized;
        fn inspect<F>(self, f: F) -> crate::stream::Inspect<Self, F> where Self: Sized, F: std::ops::FnMut(&Self::Item);
        fn nth(&mut self, n: usize) -> crate::stream::NthFuture<'_, Self> where Self: std::marker::Unpin;
        fn last(self) -> crate::stream::LastFuture<Self> where Self: Sized;
        fn find<P>(&mut self, predicate: P) -> crate::stream::FindFuture<'_, Self, P> where Self: std::marker::Unpin, P: std::ops::FnMut(&Self::Item) -> bool;
        fn find_map<F, B>(&mut self, f: F) -> crate::stream::FindMapFuture<'_, Self, F> where Self: std::marker::Unpin, F: std::ops::FnMut(Self::Item) -> std::option::Option<B>;
        fn position<P>(&mut self, predicate: P) -> crate::stream::PositionFuture<'_, Self, P> where Self: std::marker::Unpin, P: std::ops::FnMut(Self::Item) -> bool;
        fn all<P>(&mut self, predicate: P) -> crate::stream::AllFuture<'_, Self, P> where Self: std::marker::Unpin, P: std::ops::FnMut(Self::Item) -> bool;
        fn any<P>(&mut self, predicate: P) -> crate::stream::AnyFuture<'_, Self, P> where Self: std::marker::Unpin, P: std::ops::FnMut(Self::Item) -> bool;
        fn for_each<F>(self, f: F) -> crate::stream::ForEachFuture<Self, F> where Self: Sized, F: std::ops::FnMut(Self::Item);
        fn try_for_each<F, E>(&mut self, f: F) -> crate::stream::TryForEachFuture<'_, Self, F> where Self: std::marker::Unpin, F: std::ops::FnMut(Self::Item) -> std::result::Result<(), E>;
        fn zip<U>(self, other: U) -> crate::stream::Zip<Self, U> where Self: Sized, U: futures_core::stream::Stream;
        fn unzip<A, B, FromA, FromB>(self) -> crate::stream::UnzipFuture<Self, FromA, FromB> where FromA: std::default::Default + std::iter::Extend<A>, FromB: std::default::Default + std::iter::Extend<B>, Self: futures_core::stream::Stream<Item = (A, B)> + Sized;
        fn or<S>(self, other: S) -> crate::stream::Or<Self, S> where Self: Sized, S: futures_core::stream::Stream<Item = Self::Item>;
        fn race<S>(self, other: S) -> crate::stream::Race<Self, S> where Self: Sized, S: futures_core::stream::Stream<Item = Self::Item>;
        fn drain(&mut self) -> crate::stream::Drain<'_, Self>;
        fn boxed<'a>(self) -> std::pin::Pin<std::boxed::Box<dyn futures_core::stream::Stream<Item = Self::Item> + std::marker::Send + 'a>> where Self: std::marker::Send + Sized + 'a;
        fn boxed_local<'a>(self) -> std::pin::Pin<std::boxed::Box<dyn futures_core::stream::Stream<Item = Self::Item> + 'a>> where Self: Sized + 'a;
    }
    impl<S> crate::stream::StreamExt for S where S: futures_core::stream::Stream + ?Sized { }
    pub struct Take<S> { }
    impl<S: std::clone::Clone> std::clone::Clone for crate::stream::Take<S> { }
    unsafe impl<S> std::marker::Send for crate::stream::Take<S> where S: std::marker::Send { }
    impl<S: futures_core::stream::Stream> futures_core::stream::Stream for crate::stream::Take<S> { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<S> std::marker::Sync for crate::stream::Take<S> where S: std::marker::Sync { }
    pub struct TakeWhile<S, P> { }
    impl<S: std::clone::Clone, P: std::clone::Clone> std::clone::Clone for crate::stream::TakeWhile<S, P> { }
    unsafe impl<S, P> std::marker::Send for crate::stream::TakeWhile<S, P> where S: std::marker::Send, P: std::marker::Send { }
    impl<S, P> futures_core::stream::Stream for crate::stream::TakeWhile<S, P> where S: futures_core::stream::Stream, P: std::ops::FnMut(&S::Item) -> bool { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<S, P> std::marker::Sync for crate::stream::TakeWhile<S, P> where S: std::marker::Sync, P: std::marker::Sync { }
    pub struct Then<S, F, Fut> { }
    impl<S: std::clone::Clone, F: std::clone::Clone, Fut: std::clone::Clone> std::clone::Clone for crate::stream::Then<S, F, Fut> { }
    unsafe impl<S, F, Fut> std::marker::Send for crate::stream::Then<S, F, Fut> where S: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send { }
    impl<S, F, Fut> futures_core::stream::Stream for crate::stream::Then<S, F, Fut> where S: futures_core::stream::Stream, F: std::ops::FnMut(S::Item) -> Fut, Fut: std::future::Future { type Item = <Fut as std::future::Future>::Output; }
    unsafe impl<S, F, Fut> std::marker::Sync for crate::stream::Then<S, F, Fut> where S: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct TryCollectFuture<S, C> { }
    impl<T, E, S, C> std::future::Future for crate::stream::TryCollectFuture<S, C> where S: futures_core::stream::Stream<Item = std::result::Result<T, E>>, C: std::default::Default + std::iter::Extend<T> { type Output = std::result::Result<C, E>; }
    unsafe impl<S, C> std::marker::Send for crate::stream::TryCollectFuture<S, C> where S: std::marker::Send, C: std::marker::Send { }
    unsafe impl<S, C> std::marker::Sync for crate::stream::TryCollectFuture<S, C> where S: std::marker::Sync, C: std::marker::Sync { }
    pub struct TryFoldFuture<'a, S, F, B> { }
    impl<T, E, S, F, B> std::future::Future for crate::stream::TryFoldFuture<'_, S, F, B> where S: futures_core::stream::Stream<Item = std::result::Result<T, E>> + std::marker::Unpin, F: std::ops::FnMut(B, T) -> std::result::Result<B, E> { type Output = std::result::Result<B, E>; }
    unsafe impl<'a, S, F, B> std::marker::Send for crate::stream::TryFoldFuture<'a, S, F, B> where F: std::marker::Send, S: std::marker::Send, B: std::marker::Send { }
    unsafe impl<'a, S, F, B> std::marker::Sync for crate::stream::TryFoldFuture<'a, S, F, B> where F: std::marker::Sync, S: std::marker::Sync, B: std::marker::Sync { }
    pub struct TryForEachFuture<'a, S: ?Sized, F> { }
    impl<S, F, E> std::future::Future for crate::stream::TryForEachFuture<'_, S, F> where S: futures_core::stream::Stream + std::marker::Unpin + ?Sized, F: std::ops::FnMut(S::Item) -> std::result::Result<(), E> { type Output = std::result::Result<(), E>; }
    unsafe impl<'a, S, F> std::marker::Send for crate::stream::TryForEachFuture<'a, S, F> where F: std::marker::Send, S: std::marker::Send + ?Sized { }
    unsafe impl<'a, S, F> std::marker::Sync for crate::stream::TryForEachFuture<'a, S, F> where F: std::marker::Sync, S: std::marker::Sync + ?Sized { }
    pub struct TryNextFuture<'a, S: ?Sized> { }
    impl<T, E, S> std::future::Future for crate::stream::TryNextFuture<'_, S> where S: futures_core::stream::Stream<Item = std::result::Result<T, E>> + std::marker::Unpin + ?Sized { type Output = std::result::Result<std::option::Option<T>, E>; }
    unsafe impl<'a, S> std::marker::Send for crate::stream::TryNextFuture<'a, S> where S: std::marker::Send + ?Sized { }
    unsafe impl<'a, S> std::marker::Sync for crate::stream::TryNextFuture<'a, S> where S: std::marker::Sync + ?Sized { }
    pub struct TryUnfold<T, F, Fut> { }
    impl<T: std::clone::Clone, F: std::clone::Clone, Fut: std::clone::Clone> std::clone::Clone for crate::stream::TryUnfold<T, F, Fut> { }
    unsafe impl<T, F, Fut> std::marker::Send for crate::stream::TryUnfold<T, F, Fut> where F: std::marker::Send, T: std::marker::Send, Fut: std::marker::Send { }
    impl<T, E, F, Fut, Item> futures_core::stream::Stream for crate::stream::TryUnfold<T, F, Fut> where F: std::ops::FnMut(T) -> Fut, Fut: std::future::Future<Output = std::result::Result<std::option::Option<(Item, T)>, E>> { type Item = std::result::Result<Item, E>; }
    unsafe impl<T, F, Fut> std::marker::Sync for crate::stream::TryUnfold<T, F, Fut> where F: std::marker::Sync, T: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct Unfold<T, F, Fut> { }
    impl<T: std::clone::Clone, F: std::clone::Clone, Fut: std::clone::Clone> std::clone::Clone for crate::stream::Unfold<T, F, Fut> { }
    unsafe impl<T, F, Fut> std::marker::Send for crate::stream::Unfold<T, F, Fut> where F: std::marker::Send, T: std::marker::Send, Fut: std::marker::Send { }
    impl<T, F, Fut, Item> futures_core::stream::Stream for crate::stream::Unfold<T, F, Fut> where F: std::ops::FnMut(T) -> Fut, Fut: std::future::Future<Output = std::option::Option<(Item, T)>> { type Item = Item; }
    unsafe impl<T, F, Fut> std::marker::Sync for crate::stream::Unfold<T, F, Fut> where F: std::marker::Sync, T: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct UnzipFuture<S, FromA, FromB> { }
    impl<S, A, B, FromA, FromB> std::future::Future for crate::stream::UnzipFuture<S, FromA, FromB> where S: futures_core::stream::Stream<Item = (A, B)>, FromA: std::default::Default + std::iter::Extend<A>, FromB: std::default::Default + std::iter::Extend<B> { type Output = (FromA, FromB); }
    unsafe impl<S, FromA, FromB> std::marker::Send for crate::stream::UnzipFuture<S, FromA, FromB> where S: std::marker::Send, FromA: std::marker::Send, FromB: std::marker::Send { }
    unsafe impl<S, FromA, FromB> std::marker::Sync for crate::stream::UnzipFuture<S, FromA, FromB> where S: std::marker::Sync, FromA: std::marker::Sync, FromB: std::marker::Sync { }
    pub struct Zip<A: futures_core::stream::Stream, B> { }
    impl<A: std::clone::Clone + futures_core::stream::Stream, B: std::clone::Clone> std::clone::Clone for crate::stream::Zip<A, B> where A::Item: std::clone::Clone { }
    unsafe impl<A, B> std::marker::Send for crate::stream::Zip<A, B> where A: std::marker::Send, B: std::marker::Send, <A as futures_core::stream::Stream>::Item: std::marker::Send { }
    impl<A: futures_core::stream::Stream, B: futures_core::stream::Stream> futures_core::stream::Stream for crate::stream::Zip<A, B> { type Item = (<A as futures_core::stream::Stream>::Item, <B as futures_core::stream::Stream>::Item); }
    unsafe impl<A, B> std::marker::Sync for crate::stream::Zip<A, B> where A: std::marker::Sync, B: std::marker::Sync, <A as futures_core::stream::Stream>::Item: std::marker::Sync { }
    pub fn block_on<S: futures_core::stream::Stream + std::marker::Unpin>(stream: S) -> crate::stream::BlockOn<S>;
    pub fn empty<T>() -> crate::stream::Empty<T>;
    pub fn iter<I: std::iter::IntoIterator>(iter: I) -> crate::stream::Iter<I::IntoIter>;
    pub fn once<T>(t: T) -> crate::stream::Once<T>;
    pub fn once_future<F: std::future::Future>(future: F) -> crate::stream::OnceFuture<F>;
    pub fn or<T, S1, S2>(stream1: S1, stream2: S2) -> crate::stream::Or<S1, S2> where S1: futures_core::stream::Stream<Item = T>, S2: futures_core::stream::Stream<Item = T>;
    pub fn pending<T>() -> crate::stream::Pending<T>;
    pub fn poll_fn<T, F>(f: F) -> crate::stream::PollFn<F> where F: std::ops::FnMut(&mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<T>>;
    pub fn race<T, S1, S2>(stream1: S1, stream2: S2) -> crate::stream::Race<S1, S2> where S1: futures_core::stream::Stream<Item = T>, S2: futures_core::stream::Stream<Item = T>;
    pub fn race_with_seed<T, S1, S2>(stream1: S1, stream2: S2, seed: u64) -> crate::stream::Race<S1, S2> where S1: futures_core::stream::Stream<Item = T>, S2: futures_core::stream::Stream<Item = T>;
    pub fn repeat<T: std::clone::Clone>(item: T) -> crate::stream::Repeat<T>;
    pub fn repeat_with<T, F>(repeater: F) -> crate::stream::RepeatWith<F> where F: std::ops::FnMut() -> T;
    pub fn stop_after_future<S, F>(stream: S, future: F) -> crate::stream::StopAfterFuture<S, F> where S: Sized + futures_core::stream::Stream, F: std::future::Future;
    pub fn try_unfold<T, E, F, Fut, Item>(init: T, f: F) -> crate::stream::TryUnfold<T, F, Fut> where F: std::ops::FnMut(T) -> Fut, Fut: std::future::Future<Output = std::result::Result<std::option::Option<(Item, T)>, E>>;
    pub fn unfold<T, F, Fut, Item>(seed: T, f: F) -> crate::stream::Unfold<T, F, Fut> where F: std::ops::FnMut(T) -> Fut, Fut: std::future::Future<Output = std::option::Option<(Item, T)>>;
}
