// async_std 1.13.2: see generate.py.
pub mod channel {
    pub use async_channel::Receiver;
    pub use async_channel::Recv;
    pub use async_channel::RecvError;
    pub use async_channel::Send;
    pub use async_channel::SendError;
    pub use async_channel::Sender;
    pub use async_channel::TryRecvError;
    pub use async_channel::TrySendError;
    pub use async_channel::WeakReceiver;
    pub use async_channel::WeakSender;
    pub use async_channel::bounded;
    pub use async_channel::unbounded;
}
pub mod fs {
    pub use std::fs::FileType;
    pub use std::fs::Metadata;
    pub use std::fs::Permissions;
    pub struct DirBuilder { }
    impl crate::fs::DirBuilder {
        pub fn new() -> crate::fs::DirBuilder;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub fn create<P: std::convert::AsRef<crate::path::Path>>(&self, path: P) -> impl std::future::Future<Output = std::io::Result<()>>;
    }
    impl std::default::Default for crate::fs::DirBuilder { }
    impl std::os::unix::fs::DirBuilderExt for crate::fs::DirBuilder { }
    unsafe impl std::marker::Send for crate::fs::DirBuilder { }
    unsafe impl std::marker::Sync for crate::fs::DirBuilder { }
    pub struct DirEntry { }
    impl crate::fs::DirEntry {
        pub fn path(&self) -> crate::path::PathBuf;
        pub async fn metadata(&self) -> std::io::Result<std::fs::Metadata>;
        pub async fn file_type(&self) -> std::io::Result<std::fs::FileType>;
        pub fn file_name(&self) -> std::ffi::OsString;
    }
    impl std::clone::Clone for crate::fs::DirEntry { }
    impl std::os::unix::fs::DirEntryExt for crate::fs::DirEntry { }
    unsafe impl std::marker::Send for crate::fs::DirEntry { }
    unsafe impl std::marker::Sync for crate::fs::DirEntry { }
    pub struct File { }
    impl crate::fs::File {
        pub async fn open<P: std::convert::AsRef<crate::path::Path>>(path: P) -> std::io::Result<crate::fs::File>;
        pub async fn create<P: std::convert::AsRef<crate::path::Path>>(path: P) -> std::io::Result<crate::fs::File>;
        pub async fn sync_all(&self) -> std::io::Result<()>;
        pub async fn sync_data(&self) -> std::io::Result<()>;
        pub async fn set_len(&self, size: u64) -> std::io::Result<()>;
        pub async fn metadata(&self) -> std::io::Result<std::fs::Metadata>;
        pub async fn set_permissions(&self, perm: std::fs::Permissions) -> std::io::Result<()>;
    }
    impl std::os::fd::AsRawFd for crate::fs::File { }
    impl std::clone::Clone for crate::fs::File { }
    impl std::ops::Drop for crate::fs::File { }
    impl std::convert::From<std::fs::File> for crate::fs::File { }
    impl std::os::fd::FromRawFd for crate::fs::File { }
    impl std::os::fd::IntoRawFd for crate::fs::File { }
    impl crate::io::Read for &crate::fs::File { }
    impl crate::io::Read for crate::fs::File { }
    impl crate::io::Seek for &crate::fs::File { }
    impl crate::io::Seek for crate::fs::File { }
    unsafe impl std::marker::Send for crate::fs::File { }
    unsafe impl std::marker::Sync for crate::fs::File { }
    impl crate::io::Write for &crate::fs::File { }
    impl crate::io::Write for crate::fs::File { }
    pub struct OpenOptions { }
    impl crate::fs::OpenOptions {
        pub fn new() -> crate::fs::OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut crate::fs::OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut crate::fs::OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut crate::fs::OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut crate::fs::OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut crate::fs::OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut crate::fs::OpenOptions;
        pub fn open<P: std::convert::AsRef<crate::path::Path>>(&self, path: P) -> impl std::future::Future<Output = std::io::Result<crate::fs::File>>;
    }
    impl std::clone::Clone for crate::fs::OpenOptions { }
    impl std::default::Default for crate::fs::OpenOptions { }
    impl std::os::unix::fs::OpenOptionsExt for crate::fs::OpenOptions { }
    unsafe impl std::marker::Send for crate::fs::OpenOptions { }
    unsafe impl std::marker::Sync for crate::fs::OpenOptions { }
    pub struct ReadDir { }
    unsafe impl std::marker::Send for crate::fs::ReadDir { }
    impl futures_core::stream::Stream for crate::fs::ReadDir { type Item = std::result::Result<crate::fs::DirEntry, std::io::Error>; }
    unsafe impl std::marker::Sync for crate::fs::ReadDir { }
    pub async fn canonicalize<P: std::convert::AsRef<crate::path::Path>>(path: P) -> std::io::Result<crate::path::PathBuf>;
    pub async fn copy<P: std::convert::AsRef<crate::path::Path>, Q: std::convert::AsRef<crate::path::Path>>(from: P, to: Q) -> std::io::Result<u64>;
    pub async fn create_dir<P: std::convert::AsRef<crate::path::Path>>(path: P) -> std::io::Result<()>;
    pub async fn create_dir_all<P: std::convert::AsRef<crate::path::Path>>(path: P) -> std::io::Result<()>;
    pub async fn hard_link<P: std::convert::AsRef<crate::path::Path>, Q: std::convert::AsRef<crate::path::Path>>(from: P, to: Q) -> std::io::Result<()>;
    pub async fn metadata<P: std::convert::AsRef<crate::path::Path>>(path: P) -> std::io::Result<std::fs::Metadata>;
    pub async fn read<P: std::convert::AsRef<crate::path::Path>>(path: P) -> std::io::Result<std::vec::Vec<u8>>;
    pub async fn read_dir<P: std::convert::AsRef<crate::path::Path>>(path: P) -> std::io::Result<crate::fs::ReadDir>;
    pub async fn read_link<P: std::convert::AsRef<crate::path::Path>>(path: P) -> std::io::Result<crate::path::PathBuf>;
    pub async fn read_to_string<P: std::convert::AsRef<crate::path::Path>>(path: P) -> std::io::Result<std::string::String>;
    pub async fn remove_dir<P: std::convert::AsRef<crate::path::Path>>(path: P) -> std::io::Result<()>;
    pub async fn remove_dir_all<P: std::convert::AsRef<crate::path::Path>>(path: P) -> std::io::Result<()>;
    pub async fn remove_file<P: std::convert::AsRef<crate::path::Path>>(path: P) -> std::io::Result<()>;
    pub async fn rename<P: std::convert::AsRef<crate::path::Path>, Q: std::convert::AsRef<crate::path::Path>>(from: P, to: Q) -> std::io::Result<()>;
    pub async fn set_permissions<P: std::convert::AsRef<crate::path::Path>>(path: P, perm: std::fs::Permissions) -> std::io::Result<()>;
    pub async fn symlink_metadata<P: std::convert::AsRef<crate::path::Path>>(path: P) -> std::io::Result<std::fs::Metadata>;
    pub async fn write<P: std::convert::AsRef<crate::path::Path>, C: std::convert::AsRef<[u8]>>(path: P, contents: C) -> std::io::Result<()>;
}
pub mod future {
    pub use std::future::Future;
    pub trait IntoFuture {
        type Output;
        type Future: std::future::Future<Output = Self::Output>;
        fn into_future(self) -> Self::Future;
    }
    impl<T> crate::future::IntoFuture for T where T: std::future::Future { type Output = <T as std::future::Future>::Output; type Future = T; }
    pub struct TimeoutError { }
    impl std::clone::Clone for crate::future::TimeoutError { }
    impl std::marker::Copy for crate::future::TimeoutError { }
    impl std::fmt::Display for crate::future::TimeoutError { }
    impl std::error::Error for crate::future::TimeoutError { }
    unsafe impl std::marker::Send for crate::future::TimeoutError { }
    unsafe impl std::marker::Sync for crate::future::TimeoutError { }
    pub async fn pending<T>() -> T;
    pub async fn poll_fn<F, T>(f: F) -> T where F: std::ops::FnMut(&mut std::task::Context<'_>) -> std::task::Poll<T>;
    pub async fn ready<T>(val: T) -> T;
    pub async fn timeout<F, T>(dur: std::time::Duration, f: F) -> std::result::Result<T, crate::future::TimeoutError> where F: std::future::Future<Output = T>;
}
pub mod io {
    pub use std::io::Error;
    pub use std::io::ErrorKind;
    pub use std::io::IoSlice;
    pub use std::io::IoSliceMut;
    pub use std::io::Result;
    pub use std::io::SeekFrom;
    pub trait BufRead: crate::io::Read {
        fn poll_fill_buf(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::result::Result<&[u8], std::io::Error>>;
        fn consume(self: std::pin::Pin<&mut Self>, amt: usize);
    }
    impl crate::io::BufRead for &[u8] { }
    impl crate::io::BufRead for futures_lite::io::Empty { }
    impl<P> crate::io::BufRead for std::pin::Pin<P> where P: std::ops::DerefMut + std::marker::Unpin, <P as std::ops::Deref>::Target: crate::io::BufRead { }
    impl<R1, R2> crate::io::BufRead for futures_lite::io::Chain<R1, R2> where R1: crate::io::BufRead, R2: crate::io::BufRead { }
    impl<R> crate::io::BufRead for futures_lite::io::BufReader<R> where R: crate::io::Read { }
    impl<R> crate::io::BufRead for futures_lite::io::Take<R> where R: crate::io::BufRead { }
    impl<T> crate::io::BufRead for &mut T where T: crate::io::BufRead + std::marker::Unpin + ?Sized { }
    impl<T> crate::io::BufRead for futures_lite::io::Cursor<T> where T: std::convert::AsRef<[u8]> + std::marker::Unpin { }
    impl<T> crate::io::BufRead for std::boxed::Box<T> where T: crate::io::BufRead + std::marker::Unpin + ?Sized { }
    pub trait BufReadExt: crate::io::BufRead {
        fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut std::vec::Vec<u8>) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin;
        fn read_line<'a>(&'a mut self, buf: &'a mut std::string::String) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin;
        fn lines(self) -> crate::io::Lines<Self> where Self: std::marker::Unpin + Sized;
        fn split(self, byte: u8) -> crate::io::Split<Self> where Self: Sized;
    }
    impl<T> crate::io::BufReadExt for T where T: crate::io::BufRead + ?Sized { }
    pub struct BufReader<R> { }
    impl<R: crate::io::Read> crate::io::BufReader<R> {
        pub fn new(inner: R) -> crate::io::BufReader<R>;
        pub fn with_capacity(capacity: usize, inner: R) -> crate::io::BufReader<R>;
    }
    impl<R> crate::io::BufReader<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn buffer(&self) -> &[u8];
        pub fn into_inner(self) -> R;
    }
    impl<R: crate::io::Read> crate::io::BufRead for crate::io::BufReader<R> { }
    impl<R: crate::io::Read> crate::io::Read for crate::io::BufReader<R> { }
    impl<R: crate::io::Seek> crate::io::Seek for crate::io::BufReader<R> { }
    unsafe impl<R> std::marker::Send for crate::io::BufReader<R> where R: std::marker::Send { }
    unsafe impl<R> std::marker::Sync for crate::io::BufReader<R> where R: std::marker::Sync { }
    pub struct BufWriter<W> { }
    impl<W: crate::io::Write> crate::io::BufWriter<W> {
        pub fn new(inner: W) -> crate::io::BufWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> crate::io::BufWriter<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub async fn into_inner(self) -> std::result::Result<W, crate::io::IntoInnerError<crate::io::BufWriter<W>>> where Self: std::marker::Unpin;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: crate::io::Write + crate::io::Seek> crate::io::Seek for crate::io::BufWriter<W> { }
    unsafe impl<W> std::marker::Send for crate::io::BufWriter<W> where W: std::marker::Send { }
    unsafe impl<W> std::marker::Sync for crate::io::BufWriter<W> where W: std::marker::Sync { }
    impl<W: crate::io::Write> crate::io::Write for crate::io::BufWriter<W> { }
    pub struct Bytes<T> { }
    unsafe impl<T> std::marker::Send for crate::io::Bytes<T> where T: std::marker::Send { }
    impl<T: crate::io::Read + std::marker::Unpin> futures_core::stream::Stream for crate::io::Bytes<T> { type Item = std::result::Result<u8, std::io::Error>; }
    unsafe impl<T> std::marker::Sync for crate::io::Bytes<T> where T: std::marker::Sync { }
    pub struct Chain<T, U> { }
    impl<T, U> crate::io::Chain<T, U> {
        pub fn into_inner(self) -> (T, U);
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
    }
    impl<T: crate::io::BufRead, U: crate::io::BufRead> crate::io::BufRead for crate::io::Chain<T, U> { }
    impl<T: crate::io::Read, U: crate::io::Read> crate::io::Read for crate::io::Chain<T, U> { }
    unsafe impl<T, U> std::marker::Send for crate::io::Chain<T, U> where T: std::marker::Send, U: std::marker::Send { }
    unsafe impl<T, U> std::marker::Sync for crate::io::Chain<T, U> where T: std::marker::Sync, U: std::marker::Sync { }
    pub struct Cursor<T> { }
    impl<T> crate::io::Cursor<T> {
        pub fn new(inner: T) -> crate::io::Cursor<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T> crate::io::BufRead for crate::io::Cursor<T> where T: std::convert::AsRef<[u8]> + std::marker::Unpin { }
    impl<T: std::clone::Clone> std::clone::Clone for crate::io::Cursor<T> { }
    impl<T: std::default::Default> std::default::Default for crate::io::Cursor<T> { }
    impl<T> crate::io::Read for crate::io::Cursor<T> where T: std::convert::AsRef<[u8]> + std::marker::Unpin { }
    impl<T> crate::io::Seek for crate::io::Cursor<T> where T: std::convert::AsRef<[u8]> + std::marker::Unpin { }
    unsafe impl<T> std::marker::Send for crate::io::Cursor<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::io::Cursor<T> where T: std::marker::Sync { }
    impl crate::io::Write for crate::io::Cursor<&mut [u8]> { }
    impl crate::io::Write for crate::io::Cursor<&mut std::vec::Vec<u8>> { }
    impl crate::io::Write for crate::io::Cursor<std::vec::Vec<u8>> { }
    pub struct Empty { }
    impl crate::io::BufRead for crate::io::Empty { }
    impl crate::io::Read for crate::io::Empty { }
    unsafe impl std::marker::Send for crate::io::Empty { }
    unsafe impl std::marker::Sync for crate::io::Empty { }
    pub struct IntoInnerError<W> { }
    unsafe impl<W> std::marker::Send for crate::io::IntoInnerError<W> where W: std::marker::Send { }
    unsafe impl<W> std::marker::Sync for crate::io::IntoInnerError<W> where W: std::marker::Sync { }
    pub struct Lines<R> { }
    unsafe impl<R> std::marker::Send for crate::io::Lines<R> where R: std::marker::Send { }
    impl<R: crate::io::BufRead> futures_core::stream::Stream for crate::io::Lines<R> { type Item = std::result::Result<std::string::String, std::io::Error>; }
    unsafe impl<R> std::marker::Sync for crate::io::Lines<R> where R: std::marker::Sync { }
    pub trait Read {
        fn poll_read(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut [u8]) -> std::task::Poll<std::result::Result<usize, std::io::Error>>;
        fn poll_read_vectored(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &mut [std::io::IoSliceMut<'_>]) -> std::task::Poll<std::result::Result<usize, std::io::Error>>;
    }
    impl crate::io::Read for &[u8] { }
    impl crate::io::Read for futures_lite::io::Empty { }
    impl crate::io::Read for futures_lite::io::Repeat { }
    impl<P> crate::io::Read for std::pin::Pin<P> where P: std::ops::DerefMut + std::marker::Unpin, <P as std::ops::Deref>::Target: crate::io::Read { }
    impl<R1, R2> crate::io::Read for futures_lite::io::Chain<R1, R2> where R1: crate::io::Read, R2: crate::io::Read { }
    impl<R> crate::io::Read for futures_lite::io::BufReader<R> where R: crate::io::Read { }
    impl<R> crate::io::Read for futures_lite::io::Bytes<R> where R: crate::io::Read { }
    impl<R> crate::io::Read for futures_lite::io::Take<R> where R: crate::io::Read { }
    impl<T> crate::io::Read for &async_io::Async<T> where &'a T: for<'a> std::io::Read { }
    impl<T> crate::io::Read for &mut T where T: crate::io::Read + std::marker::Unpin + ?Sized { }
    impl<T> crate::io::Read for async_io::Async<T> where T: async_io::IoSafe + std::io::Read { }
    impl<T> crate::io::Read for blocking::Unblock<T> where T: std::io::Read + std::marker::Send + 'static { }
    impl<T> crate::io::Read for futures_lite::io::AssertAsync<T> where T: std::io::Read { }
    impl<T> crate::io::Read for futures_lite::io::Cursor<T> where T: std::convert::AsRef<[u8]> + std::marker::Unpin { }
    impl<T> crate::io::Read for futures_lite::io::ReadHalf<T> where T: crate::io::Read + std::marker::Unpin { }
    impl<T> crate::io::Read for std::boxed::Box<T> where T: crate::io::Read + std::marker::Unpin + ?Sized { }
    pub trait ReadExt: crate::io::Read {
        fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin;
        fn read_vectored<'a>(&'a mut self, bufs: &'a mut [std::io::IoSliceMut<'a>]) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin;
        fn read_to_end<'a>(&'a mut self, buf: &'a mut std::vec::Vec<u8>) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin;
        fn read_to_string<'a>(&'a mut self, buf: &'a mut std::string::String) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin;
        fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn take(self, limit: u64) -> crate::io::Take<Self> where Self: Sized;
        fn by_ref(&mut self) -> &mut Self where Self: Sized;
        fn bytes(self) -> crate::io::Bytes<Self> where Self: Sized;
        fn chain<R: crate::io::Read>(self, next: R) -> crate::io::Chain<Self, R> where Self: Sized;
    }
    impl<T> crate::io::ReadExt for T where T: crate::io::Read + ?Sized { }
    pub struct Repeat { }
    impl crate::io::Read for crate::io::Repeat { }
    unsafe impl std::marker::Send for crate::io::Repeat { }
    unsafe impl std::marker::Sync for crate::io::Repeat { }
    pub trait Seek {
        fn poll_seek(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, pos: std::io::SeekFrom) -> std::task::Poll<std::result::Result<u64, std::io::Error>>;
    }
    impl<P> crate::io::Seek for std::pin::Pin<P> where P: std::ops::DerefMut + std::marker::Unpin, <P as std::ops::Deref>::Target: crate::io::Seek { }
    impl<R> crate::io::Seek for futures_lite::io::BufReader<R> where R: crate::io::Seek { }
    impl<T> crate::io::Seek for &mut T where T: crate::io::Seek + std::marker::Unpin + ?Sized { }
    impl<T> crate::io::Seek for blocking::Unblock<T> where T: std::io::Seek + std::marker::Send + 'static { }
    impl<T> crate::io::Seek for futures_lite::io::AssertAsync<T> where T: std::io::Seek { }
    impl<T> crate::io::Seek for futures_lite::io::Cursor<T> where T: std::convert::AsRef<[u8]> + std::marker::Unpin { }
    impl<T> crate::io::Seek for std::boxed::Box<T> where T: crate::io::Seek + std::marker::Unpin + ?Sized { }
    impl<W> crate::io::Seek for futures_lite::io::BufWriter<W> where W: crate::io::Write + crate::io::Seek { }
    pub trait SeekExt: crate::io::Seek {
        fn seek(&mut self, pos: std::io::SeekFrom) -> impl std::future::Future<Output = std::io::Result<u64>> where Self: std::marker::Unpin;
    }
    impl<T> crate::io::SeekExt for T where T: crate::io::Seek + ?Sized { }
    pub struct Sink { }
    unsafe impl std::marker::Send for crate::io::Sink { }
    unsafe impl std::marker::Sync for crate::io::Sink { }
    impl crate::io::Write for crate::io::Sink { }
    pub struct Split<R> { }
    unsafe impl<R> std::marker::Send for crate::io::Split<R> where R: std::marker::Send { }
    impl<R: crate::io::BufRead> futures_core::stream::Stream for crate::io::Split<R> { type Item = std::result::Result<std::vec::Vec<u8>, std::io::Error>; }
    unsafe impl<R> std::marker::Sync for crate::io::Split<R> where R: std::marker::Sync { }
    pub struct Stderr { }
    impl std::os::fd::AsRawFd for crate::io::Stderr { }
    unsafe impl std::marker::Send for crate::io::Stderr { }
    unsafe impl std::marker::Sync for crate::io::Stderr { }
    impl crate::io::Write for crate::io::Stderr { }
    pub struct Stdin { }
    impl crate::io::Stdin {
        pub async fn read_line(&self, buf: &mut std::string::String) -> std::io::Result<usize>;
    }
    impl std::os::fd::AsRawFd for crate::io::Stdin { }
    impl crate::io::Read for crate::io::Stdin { }
    unsafe impl std::marker::Send for crate::io::Stdin { }
    unsafe impl std::marker::Sync for crate::io::Stdin { }
    pub struct Stdout { }
    impl std::os::fd::AsRawFd for crate::io::Stdout { }
    unsafe impl std::marker::Send for crate::io::Stdout { }
    unsafe impl std::marker::Sync for crate::io::Stdout { }
    impl crate::io::Write for crate::io::Stdout { }
    pub struct Take<T> { }
    impl<T> crate::io::Take<T> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: crate::io::BufRead> crate::io::BufRead for crate::io::Take<T> { }
    impl<T: crate::io::Read> crate::io::Read for crate::io::Take<T> { }
    unsafe impl<T> std::marker::Send for crate::io::Take<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::io::Take<T> where T: std::marker::Sync { }
    pub trait Write {
        fn poll_write(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8]) -> std::task::Poll<std::result::Result<usize, std::io::Error>>;
        fn poll_flush(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::result::Result<(), std::io::Error>>;
        fn poll_close(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::result::Result<(), std::io::Error>>;
        fn poll_write_vectored(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &[std::io::IoSlice<'_>]) -> std::task::Poll<std::result::Result<usize, std::io::Error>>;
    }
    impl crate::io::Write for futures_lite::io::Cursor<&mut [u8]> { }
    impl crate::io::Write for futures_lite::io::Cursor<&mut std::vec::Vec<u8>> { }
    impl crate::io::Write for futures_lite::io::Cursor<std::vec::Vec<u8>> { }
    impl crate::io::Write for futures_lite::io::Sink { }
    impl crate::io::Write for std::vec::Vec<u8> { }
    impl<P> crate::io::Write for std::pin::Pin<P> where P: std::ops::DerefMut + std::marker::Unpin, <P as std::ops::Deref>::Target: crate::io::Write { }
    impl<R> crate::io::Write for futures_lite::io::BufReader<R> where R: crate::io::Write { }
    impl<T> crate::io::Write for &async_io::Async<T> where &'a T: for<'a> std::io::Write { }
    impl<T> crate::io::Write for &mut T where T: crate::io::Write + std::marker::Unpin + ?Sized { }
    impl<T> crate::io::Write for async_io::Async<T> where T: async_io::IoSafe + std::io::Write { }
    impl<T> crate::io::Write for blocking::Unblock<T> where T: std::io::Write + std::marker::Send + 'static { }
    impl<T> crate::io::Write for futures_lite::io::AssertAsync<T> where T: std::io::Write { }
    impl<T> crate::io::Write for futures_lite::io::WriteHalf<T> where T: crate::io::Write + std::marker::Unpin { }
    impl<T> crate::io::Write for std::boxed::Box<T> where T: crate::io::Write + std::marker::Unpin + ?Sized { }
    impl<W> crate::io::Write for futures_lite::io::BufWriter<W> where W: crate::io::Write { }
    pub trait WriteExt: crate::io::Write {
        fn write<'a>(&'a mut self, buf: &'a [u8]) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin;
        fn flush(&mut self) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_vectored<'a>(&'a mut self, bufs: &'a [std::io::IoSlice<'a>]) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin;
        fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_fmt<'a>(&'a mut self, fmt: std::fmt::Arguments<'_>) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
    }
    impl<T> crate::io::WriteExt for T where T: crate::io::Write + ?Sized { }
    pub async fn copy<R, W>(reader: R, writer: W) -> std::io::Result<u64> where R: crate::io::Read + std::marker::Unpin, W: crate::io::Write + std::marker::Unpin;
    pub fn empty() -> crate::io::Empty;
    pub fn repeat(byte: u8) -> crate::io::Repeat;
    pub fn sink() -> crate::io::Sink;
    pub fn stderr() -> crate::io::Stderr;
    pub fn stdin() -> crate::io::Stdin;
    pub fn stdout() -> crate::io::Stdout;
    pub async fn timeout<F, T>(dur: std::time::Duration, f: F) -> std::io::Result<T> where F: std::future::Future<Output = std::io::Result<T>>;
    pub mod prelude {
        pub use crate::io::BufRead;
        pub use crate::io::BufReadExt;
        pub use crate::io::Read;
        pub use crate::io::ReadExt;
        pub use crate::io::Seek;
        pub use crate::io::SeekExt;
        pub use crate::io::Write;
        pub use crate::io::WriteExt;
    }
}
pub mod net {
    pub use std::net::AddrParseError;
    pub use std::net::IpAddr;
    pub use std::net::Ipv4Addr;
    pub use std::net::Ipv6Addr;
    pub use std::net::Shutdown;
    pub use std::net::SocketAddr;
    pub use std::net::SocketAddrV4;
    pub use std::net::SocketAddrV6;
    pub struct Incoming<'a> { }
    unsafe impl<'a> std::marker::Send for crate::net::Incoming<'a> { }
    impl futures_core::stream::Stream for crate::net::Incoming<'_> { type Item = std::result::Result<crate::net::TcpStream, std::io::Error>; }
    unsafe impl<'a> std::marker::Sync for crate::net::Incoming<'a> { }
    pub struct TcpListener { }
    impl crate::net::TcpListener {
        pub async fn bind<A: crate::net::ToSocketAddrs>(addrs: A) -> std::io::Result<crate::net::TcpListener>;
        pub async fn accept(&self) -> std::io::Result<(crate::net::TcpStream, std::net::SocketAddr)>;
        pub fn incoming(&self) -> crate::net::Incoming<'_>;
        pub fn into_incoming(self) -> impl futures_core::stream::Stream<Item = std::io::Result<crate::net::TcpStream>> + std::marker::Send;
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    }
    impl std::os::fd::AsRawFd for crate::net::TcpListener { }
    impl std::convert::From<std::net::TcpListener> for crate::net::TcpListener { }
    impl std::os::fd::FromRawFd for crate::net::TcpListener { }
    impl std::os::fd::IntoRawFd for crate::net::TcpListener { }
    unsafe impl std::marker::Send for crate::net::TcpListener { }
    unsafe impl std::marker::Sync for crate::net::TcpListener { }
    pub struct TcpStream { }
    impl crate::net::TcpStream {
        pub async fn connect<A: crate::net::ToSocketAddrs>(addrs: A) -> std::io::Result<crate::net::TcpStream>;
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn ttl(&self) -> std::io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
        pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn nodelay(&self) -> std::io::Result<bool>;
        pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()>;
        pub fn shutdown(&self, how: std::net::Shutdown) -> std::io::Result<()>;
    }
    impl std::os::fd::AsRawFd for crate::net::TcpStream { }
    impl std::clone::Clone for crate::net::TcpStream { }
    impl std::convert::From<std::net::TcpStream> for crate::net::TcpStream { }
    impl std::os::fd::FromRawFd for crate::net::TcpStream { }
    impl std::os::fd::IntoRawFd for crate::net::TcpStream { }
    impl crate::io::Read for &crate::net::TcpStream { }
    impl crate::io::Read for crate::net::TcpStream { }
    unsafe impl std::marker::Send for crate::net::TcpStream { }
    unsafe impl std::marker::Sync for crate::net::TcpStream { }
    impl crate::io::Write for &crate::net::TcpStream { }
    impl crate::io::Write for crate::net::TcpStream { }
    pub trait ToSocketAddrs {
        type Iter: std::iter::Iterator<Item = std::net::SocketAddr>;
        fn to_socket_addrs(&self) -> _;
    }
    impl crate::net::ToSocketAddrs for (&str, u16) { type Iter = std::vec::IntoIter<std::net::SocketAddr>; }
    impl crate::net::ToSocketAddrs for (std::net::IpAddr, u16) { type Iter = std::option::IntoIter<std::net::SocketAddr>; }
    impl crate::net::ToSocketAddrs for (std::net::Ipv4Addr, u16) { type Iter = std::option::IntoIter<std::net::SocketAddr>; }
    impl crate::net::ToSocketAddrs for (std::net::Ipv6Addr, u16) { type Iter = std::option::IntoIter<std::net::SocketAddr>; }
    impl crate::net::ToSocketAddrs for std::net::SocketAddr { type Iter = std::option::IntoIter<std::net::SocketAddr>; }
    impl crate::net::ToSocketAddrs for std::net::SocketAddrV4 { type Iter = std::option::IntoIter<std::net::SocketAddr>; }
    impl crate::net::ToSocketAddrs for std::net::SocketAddrV6 { type Iter = std::option::IntoIter<std::net::SocketAddr>; }
    impl crate::net::ToSocketAddrs for std::string::String { type Iter = std::vec::IntoIter<std::net::SocketAddr>; }
    impl crate::net::ToSocketAddrs for str { type Iter = std::vec::IntoIter<std::net::SocketAddr>; }
    impl<'a> crate::net::ToSocketAddrs for &'a [std::net::SocketAddr] { type Iter = std::iter::Cloned<std::slice::Iter<'a, std::net::SocketAddr>>; }
    impl<T: crate::net::ToSocketAddrs + ?Sized> crate::net::ToSocketAddrs for &T { type Iter = <T as crate::net::ToSocketAddrs>::Iter; }
    pub struct UdpSocket { }
    impl crate::net::UdpSocket {
        pub async fn bind<A: crate::net::ToSocketAddrs>(addrs: A) -> std::io::Result<crate::net::UdpSocket>;
        pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub async fn send_to<A: crate::net::ToSocketAddrs>(&self, buf: &[u8], addrs: A) -> std::io::Result<usize>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
        pub async fn peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
        pub async fn connect<A: crate::net::ToSocketAddrs>(&self, addrs: A) -> std::io::Result<()>;
        pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn broadcast(&self) -> std::io::Result<bool>;
        pub fn set_broadcast(&self, on: bool) -> std::io::Result<()>;
        pub fn multicast_loop_v4(&self) -> std::io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, on: bool) -> std::io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> std::io::Result<u32>;
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> std::io::Result<()>;
        pub fn multicast_loop_v6(&self) -> std::io::Result<bool>;
        pub fn set_multicast_loop_v6(&self, on: bool) -> std::io::Result<()>;
        pub fn ttl(&self) -> std::io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
        pub fn join_multicast_v4(&self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr) -> std::io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> std::io::Result<()>;
        pub fn leave_multicast_v4(&self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr) -> std::io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> std::io::Result<()>;
    }
    impl std::os::fd::AsRawFd for crate::net::UdpSocket { }
    impl std::convert::From<std::net::UdpSocket> for crate::net::UdpSocket { }
    impl std::os::fd::FromRawFd for crate::net::UdpSocket { }
    impl std::os::fd::IntoRawFd for crate::net::UdpSocket { }
    unsafe impl std::marker::Send for crate::net::UdpSocket { }
    unsafe impl std::marker::Sync for crate::net::UdpSocket { }
}
pub mod path {
    pub struct Ancestors<'a> { }
    impl<'a> std::clone::Clone for crate::path::Ancestors<'a> { }
    impl<'a> std::marker::Copy for crate::path::Ancestors<'a> { }
    impl<'a> std::iter::Iterator for crate::path::Ancestors<'a> { type Item = &'a crate::path::Path; }
    unsafe impl<'a> std::marker::Send for crate::path::Ancestors<'a> { }
    unsafe impl<'a> std::marker::Sync for crate::path::Ancestors<'a> { }
    pub struct Components<'a> { }
    impl<'a> crate::path::Components<'a> {
        pub fn as_path(&self) -> &'a crate::path::Path;
    }
    impl std::convert::AsRef<crate::path::Path> for crate::path::Components<'_> { }
    impl std::convert::AsRef<std::ffi::OsStr> for crate::path::Components<'_> { }
    impl<'a> std::clone::Clone for crate::path::Components<'a> { }
    impl<'a> std::iter::DoubleEndedIterator for crate::path::Components<'a> { }
    impl<'a> std::iter::Iterator for crate::path::Components<'a> { type Item = std::path::Component<'a>; }
    unsafe impl<'a> std::marker::Send for crate::path::Components<'a> { }
    unsafe impl<'a> std::marker::Sync for crate::path::Components<'a> { }
    pub struct Iter<'a> { }
    impl<'a> crate::path::Iter<'a> {
        pub fn as_path(&self) -> &'a crate::path::Path;
    }
    impl std::convert::AsRef<crate::path::Path> for crate::path::Iter<'_> { }
    impl std::convert::AsRef<std::ffi::OsStr> for crate::path::Iter<'_> { }
    impl<'a> std::clone::Clone for crate::path::Iter<'a> { }
    impl<'a> std::iter::DoubleEndedIterator for crate::path::Iter<'a> { }
    impl<'a> std::iter::Iterator for crate::path::Iter<'a> { type Item = &'a std::ffi::OsStr; }
    unsafe impl<'a> std::marker::Send for crate::path::Iter<'a> { }
    unsafe impl<'a> std::marker::Sync for crate::path::Iter<'a> { }
    pub struct Path { }
    impl crate::path::Path {
        pub fn new<S: std::convert::AsRef<std::ffi::OsStr> + ?Sized>(s: &S) -> &crate::path::Path;
        pub fn as_os_str(&self) -> &std::ffi::OsStr;
        pub fn to_str(&self) -> std::option::Option<&str>;
        pub fn to_string_lossy(&self) -> std::borrow::Cow<'_, str>;
        pub fn to_path_buf(&self) -> crate::path::PathBuf;
        pub fn is_absolute(&self) -> bool;
        pub fn is_relative(&self) -> bool;
        pub fn has_root(&self) -> bool;
        pub fn parent(&self) -> std::option::Option<&crate::path::Path>;
        pub fn ancestors(&self) -> crate::path::Ancestors<'_>;
        pub fn file_name(&self) -> std::option::Option<&std::ffi::OsStr>;
        pub fn strip_prefix<P>(&self, base: P) -> std::result::Result<&crate::path::Path, std::path::StripPrefixError> where P: std::convert::AsRef<crate::path::Path>;
        pub fn starts_with<P: std::convert::AsRef<crate::path::Path>>(&self, base: P) -> bool;
        pub fn ends_with<P: std::convert::AsRef<crate::path::Path>>(&self, child: P) -> bool;
        pub fn file_stem(&self) -> std::option::Option<&std::ffi::OsStr>;
        pub fn extension(&self) -> std::option::Option<&std::ffi::OsStr>;
        pub fn join<P: std::convert::AsRef<crate::path::Path>>(&self, path: P) -> crate::path::PathBuf;
        pub fn with_file_name<S: std::convert::AsRef<std::ffi::OsStr>>(&self, file_name: S) -> crate::path::PathBuf;
        pub fn with_extension<S: std::convert::AsRef<std::ffi::OsStr>>(&self, extension: S) -> crate::path::PathBuf;
        pub fn components(&self) -> crate::path::Components<'_>;
        pub fn iter(&self) -> crate::path::Iter<'_>;
        pub fn display(&self) -> std::path::Display<'_>;
        pub async fn metadata(&self) -> std::io::Result<std::fs::Metadata>;
        pub async fn symlink_metadata(&self) -> std::io::Result<std::fs::Metadata>;
        pub async fn canonicalize(&self) -> std::io::Result<crate::path::PathBuf>;
        pub async fn read_link(&self) -> std::io::Result<crate::path::PathBuf>;
        pub async fn read_dir(&self) -> std::io::Result<crate::fs::ReadDir>;
        pub async fn exists(&self) -> bool;
        pub async fn is_file(&self) -> bool;
        pub async fn is_dir(&self) -> bool;
        pub fn into_path_buf(self: std::boxed::Box<crate::path::Path>) -> crate::path::PathBuf;
    }
    impl std::convert::AsRef<crate::path::Path> for crate::path::Path { }
    impl std::convert::AsRef<std::ffi::OsStr> for crate::path::Path { }
    impl std::convert::AsRef<std::path::Path> for crate::path::Path { }
    impl<'a> std::convert::From<&'a std::path::Path> for &'a crate::path::Path { }
    impl<'a> std::convert::Into<&'a std::path::Path> for &'a crate::path::Path { }
    impl<'a> std::iter::IntoIterator for &'a crate::path::Path { type Item = &'a std::ffi::OsStr; type IntoIter = crate::path::Iter<'a>; }
    unsafe impl std::marker::Send for crate::path::Path { }
    unsafe impl std::marker::Sync for crate::path::Path { }
    impl std::borrow::ToOwned for crate::path::Path { type Owned = crate::path::PathBuf; }
    pub struct PathBuf { }
    impl crate::path::PathBuf {
        pub fn new() -> crate::path::PathBuf;
        pub fn as_path(&self) -> &crate::path::Path;
        pub fn push<P: std::convert::AsRef<crate::path::Path>>(&mut self, path: P);
        pub fn pop(&mut self) -> bool;
        pub fn set_file_name<S: std::convert::AsRef<std::ffi::OsStr>>(&mut self, file_name: S);
        pub fn set_extension<S: std::convert::AsRef<std::ffi::OsStr>>(&mut self, extension: S) -> bool;
        pub fn into_os_string(self) -> std::ffi::OsString;
        pub fn into_boxed_path(self) -> std::boxed::Box<crate::path::Path>;
    }
    impl std::convert::AsRef<crate::path::Path> for crate::path::PathBuf { }
    impl std::convert::AsRef<std::ffi::OsStr> for crate::path::PathBuf { }
    impl std::convert::AsRef<std::path::Path> for crate::path::PathBuf { }
    impl std::borrow::Borrow<crate::path::Path> for crate::path::PathBuf { }
    impl std::clone::Clone for crate::path::PathBuf { }
    impl std::default::Default for crate::path::PathBuf { }
    impl std::ops::Deref for crate::path::PathBuf { type Target = crate::path::Path; }
    impl<P: std::convert::AsRef<crate::path::Path>> crate::stream::Extend<P> for crate::path::PathBuf { }
    impl<P: std::convert::AsRef<crate::path::Path>> std::iter::Extend<P> for crate::path::PathBuf { }
    impl std::convert::From<std::boxed::Box<crate::path::Path>> for crate::path::PathBuf { }
    impl std::convert::From<std::ffi::OsString> for crate::path::PathBuf { }
    impl std::convert::From<std::path::PathBuf> for crate::path::PathBuf { }
    impl std::convert::From<std::string::String> for crate::path::PathBuf { }
    impl<'a> std::convert::From<std::borrow::Cow<'a, crate::path::Path>> for crate::path::PathBuf { }
    impl<T: ?Sized + std::convert::AsRef<std::ffi::OsStr>> std::convert::From<&T> for crate::path::PathBuf { }
    impl<P: std::convert::AsRef<crate::path::Path>> std::iter::FromIterator<P> for crate::path::PathBuf { }
    impl std::str::FromStr for crate::path::PathBuf { type Err = std::convert::Infallible; }
    impl<'b, P: std::convert::AsRef<crate::path::Path> + 'b + std::marker::Send> crate::stream::FromStream<P> for crate::path::PathBuf { }
    impl std::convert::Into<std::path::PathBuf> for crate::path::PathBuf { }
    impl<'a> std::iter::IntoIterator for &'a crate::path::PathBuf { type Item = &'a std::ffi::OsStr; type IntoIter = crate::path::Iter<'a>; }
    unsafe impl std::marker::Send for crate::path::PathBuf { }
    unsafe impl std::marker::Sync for crate::path::PathBuf { }
}
pub mod prelude {
    pub use futures_core::stream::Stream;
    pub use std::future::Future;
    pub trait FutureExt: std::future::Future {
        fn delay(self, dur: std::time::Duration) -> _ where Self: Sized;
        fn flatten(self) -> _ where Self: Sized, <Self as std::future::Future>::Output: crate::future::IntoFuture;
        fn race<F>(self, other: F) -> _ where Self: std::future::Future + Sized, F: std::future::Future<Output = <Self as std::future::Future>::Output>;
        fn try_race<F, T, E>(self, other: F) -> _ where Self: std::future::Future<Output = std::result::Result<T, E>> + Sized, F: std::future::Future<Output = <Self as std::future::Future>::Output>;
        fn join<F>(self, other: F) -> _ where Self: std::future::Future + Sized, F: std::future::Future;
        fn try_join<F, A, B, E>(self, other: F) -> _ where Self: std::future::Future<Output = std::result::Result<A, E>> + Sized, F: std::future::Future<Output = std::result::Result<B, E>>;
        fn timeout(self, dur: std::time::Duration) -> _ where Self: Sized;
    }
    impl<T> crate::prelude::FutureExt for T where T: std::future::Future + ?Sized { }
}
pub mod stream {
    pub trait Extend<A> {
        fn extend<'a, T: crate::stream::IntoStream<Item = A> + 'a>(&'a mut self, stream: T) -> std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = ()> + std::marker::Send + 'a>> where <T as crate::stream::IntoStream>::IntoStream: std::marker::Send;
    }
    impl crate::stream::Extend<()> for () { }
    impl crate::stream::Extend<char> for std::string::String { }
    impl crate::stream::Extend<std::string::String> for std::string::String { }
    impl<'b> crate::stream::Extend<&'b char> for std::string::String { }
    impl<'b> crate::stream::Extend<&'b str> for std::string::String { }
    impl<'b> crate::stream::Extend<std::borrow::Cow<'b, str>> for std::string::String { }
    impl<K, V, H> crate::stream::Extend<(K, V)> for std::collections::HashMap<K, V, H> where K: std::cmp::Eq + std::hash::Hash + std::marker::Send, V: std::marker::Send, H: std::hash::BuildHasher + std::default::Default + std::marker::Send { }
    impl<K: std::cmp::Ord + std::marker::Send, V: std::marker::Send> crate::stream::Extend<(K, V)> for std::collections::BTreeMap<K, V> { }
    impl<T, H> crate::stream::Extend<T> for std::collections::HashSet<T, H> where T: std::cmp::Eq + std::hash::Hash + std::marker::Send, H: std::hash::BuildHasher + std::default::Default + std::marker::Send { }
    impl<T: std::cmp::Ord + std::marker::Send> crate::stream::Extend<T> for std::collections::BTreeSet<T> { }
    impl<T: std::cmp::Ord + std::marker::Send> crate::stream::Extend<T> for std::collections::BinaryHeap<T> { }
    impl<T: std::marker::Send> crate::stream::Extend<T> for std::collections::LinkedList<T> { }
    impl<T: std::marker::Send> crate::stream::Extend<T> for std::collections::VecDeque<T> { }
    impl<T: std::marker::Send> crate::stream::Extend<T> for std::vec::Vec<T> { }
    pub trait FromStream<T: std::marker::Send> {
        fn from_stream<'a, S: crate::stream::IntoStream<Item = T> + 'a>(stream: S) -> std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = Self> + std::marker::Send + 'a>> where <S as crate::stream::IntoStream>::IntoStream: std::marker::Send;
    }
    impl crate::stream::FromStream<()> for () { }
    impl crate::stream::FromStream<char> for std::string::String { }
    impl crate::stream::FromStream<std::string::String> for std::string::String { }
    impl<'b, T: std::clone::Clone + std::marker::Send> crate::stream::FromStream<T> for std::borrow::Cow<'b, [T]> { }
    impl<'b> crate::stream::FromStream<&'b char> for std::string::String { }
    impl<'b> crate::stream::FromStream<&'b str> for std::string::String { }
    impl<'b> crate::stream::FromStream<std::borrow::Cow<'b, str>> for std::string::String { }
    impl<K, V, H> crate::stream::FromStream<(K, V)> for std::collections::HashMap<K, V, H> where K: std::cmp::Eq + std::hash::Hash + std::marker::Send, H: std::hash::BuildHasher + std::default::Default + std::marker::Send, V: std::marker::Send { }
    impl<K: std::cmp::Ord + std::marker::Send, V: std::marker::Send> crate::stream::FromStream<(K, V)> for std::collections::BTreeMap<K, V> { }
    impl<T, E, V> crate::stream::FromStream<std::result::Result<T, E>> for std::result::Result<V, E> where T: std::marker::Send, E: std::marker::Send, V: crate::stream::FromStream<T> { }
    impl<T, H> crate::stream::FromStream<T> for std::collections::HashSet<T, H> where T: std::cmp::Eq + std::hash::Hash + std::marker::Send, H: std::hash::BuildHasher + std::default::Default + std::marker::Send { }
    impl<T: std::cmp::Ord + std::marker::Send> crate::stream::FromStream<T> for std::collections::BTreeSet<T> { }
    impl<T: std::cmp::Ord + std::marker::Send> crate::stream::FromStream<T> for std::collections::BinaryHeap<T> { }
    impl<T: std::marker::Send, V> crate::stream::FromStream<std::option::Option<T>> for std::option::Option<V> where V: crate::stream::FromStream<T> { }
    impl<T: std::marker::Send> crate::stream::FromStream<T> for std::boxed::Box<[T]> { }
    impl<T: std::marker::Send> crate::stream::FromStream<T> for std::collections::LinkedList<T> { }
    impl<T: std::marker::Send> crate::stream::FromStream<T> for std::collections::VecDeque<T> { }
    impl<T: std::marker::Send> crate::stream::FromStream<T> for std::rc::Rc<[T]> { }
    impl<T: std::marker::Send> crate::stream::FromStream<T> for std::sync::Arc<[T]> { }
    impl<T: std::marker::Send> crate::stream::FromStream<T> for std::vec::Vec<T> { }
    pub trait IntoStream {
        type Item;
        type IntoStream: futures_core::stream::Stream<Item = Self::Item>;
        fn into_stream(self) -> Self::IntoStream;
    }
    impl<I> crate::stream::IntoStream for I where I: futures_core::stream::Stream { type Item = <I as futures_core::stream::Stream>::Item; type IntoStream = I; }
}
pub mod sync {
    pub use async_lock::Barrier;
    pub use async_lock::BarrierWaitResult;
    pub use async_lock::Mutex;
    pub use async_lock::MutexGuard;
    pub use async_lock::MutexGuardArc;
    pub use async_lock::RwLock;
    pub use async_lock::RwLockReadGuard;
    pub use async_lock::RwLockUpgradableReadGuard;
    pub use async_lock::RwLockWriteGuard;
    pub use std::sync::Arc;
    pub use std::sync::Weak;
    pub struct Condvar { }
    impl crate::sync::Condvar {
        pub fn new() -> Self;
        pub async fn wait<'a, T>(&self, guard: async_lock::MutexGuard<'a, T>) -> async_lock::MutexGuard<'a, T>;
        pub async fn wait_until<'a, T, F>(&self, guard: async_lock::MutexGuard<'a, T>, condition: F) -> async_lock::MutexGuard<'a, T> where F: std::ops::FnMut(&mut T) -> bool;
        pub async fn wait_timeout<'a, T>(&self, guard: async_lock::MutexGuard<'a, T>, dur: std::time::Duration) -> (async_lock::MutexGuard<'a, T>, _);
        pub async fn wait_timeout_until<'a, T, F>(&self, guard: async_lock::MutexGuard<'a, T>, dur: std::time::Duration, condition: F) -> (async_lock::MutexGuard<'a, T>, _) where F: std::ops::FnMut(&mut T) -> bool;
        pub fn notify_one(&self);
        pub fn notify_all(&self);
    }
    impl std::default::Default for crate::sync::Condvar { }
    unsafe impl std::marker::Send for crate::sync::Condvar { }
    unsafe impl std::marker::Sync for crate::sync::Condvar { }
}
pub mod task {
    pub use std::task::Context;
    pub use std::task::Poll;
    pub use std::task::Waker;
    pub struct AccessError { }
    impl std::clone::Clone for crate::task::AccessError { }
    impl std::marker::Copy for crate::task::AccessError { }
    impl std::fmt::Display for crate::task::AccessError { }
    impl std::error::Error for crate::task::AccessError { }
    unsafe impl std::marker::Send for crate::task::AccessError { }
    unsafe impl std::marker::Sync for crate::task::AccessError { }
    pub struct Builder { }
    impl crate::task::Builder {
        pub fn new() -> crate::task::Builder;
        pub fn name(self, name: std::string::String) -> crate::task::Builder;
        pub fn spawn<F, T>(self, future: F) -> std::io::Result<crate::task::JoinHandle<T>> where F: std::future::Future<Output = T> + std::marker::Send + 'static, T: std::marker::Send + 'static;
        pub fn local<F, T>(self, future: F) -> std::io::Result<crate::task::JoinHandle<T>> where F: std::future::Future<Output = T> + 'static, T: 'static;
        pub fn blocking<F, T>(self, future: F) -> T where F: std::future::Future<Output = T>;
    }
    impl std::default::Default for crate::task::Builder { }
    unsafe impl std::marker::Send for crate::task::Builder { }
    unsafe impl std::marker::Sync for crate::task::Builder { }
    pub struct JoinHandle<T> { }
    impl<T> crate::task::JoinHandle<T> {
        pub fn task(&self) -> &crate::task::Task;
        pub async fn cancel(self) -> std::option::Option<T>;
    }
    impl<T> std::ops::Drop for crate::task::JoinHandle<T> { }
    impl<T> std::future::Future for crate::task::JoinHandle<T> { type Output = T; }
    unsafe impl<T> std::marker::Send for crate::task::JoinHandle<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::task::JoinHandle<T> { }
    pub struct LocalKey<T: std::marker::Send + 'static> { }
    impl<T: std::marker::Send + 'static> crate::task::LocalKey<T> {
        pub fn with<F, R>(&'static self, f: F) -> R where F: std::ops::FnOnce(&T) -> R;
        pub fn try_with<F, R>(&'static self, f: F) -> std::result::Result<R, crate::task::AccessError> where F: std::ops::FnOnce(&T) -> R;
    }
    unsafe impl<T> std::marker::Send for crate::task::LocalKey<T> { }
    unsafe impl<T> std::marker::Sync for crate::task::LocalKey<T> { }
    pub struct Task { }
    impl crate::task::Task {
        pub fn id(&self) -> crate::task::TaskId;
        pub fn name(&self) -> std::option::Option<&str>;
    }
    impl std::clone::Clone for crate::task::Task { }
    unsafe impl std::marker::Send for crate::task::Task { }
    unsafe impl std::marker::Sync for crate::task::Task { }
    pub struct TaskId { }
    impl std::clone::Clone for crate::task::TaskId { }
    impl std::marker::Copy for crate::task::TaskId { }
    impl std::fmt::Display for crate::task::TaskId { }
    unsafe impl std::marker::Send for crate::task::TaskId { }
    unsafe impl std::marker::Sync for crate::task::TaskId { }
    pub fn block_on<F, T>(future: F) -> T where F: std::future::Future<Output = T>;
    pub fn current() -> crate::task::Task;
    pub async fn sleep(dur: std::time::Duration);
    pub fn spawn<F, T>(future: F) -> crate::task::JoinHandle<T> where F: std::future::Future<Output = T> + std::marker::Send + 'static, T: std::marker::Send + 'static;
    pub fn spawn_blocking<F, T>(f: F) -> crate::task::JoinHandle<T> where F: std::ops::FnOnce() -> T + std::marker::Send + 'static, T: std::marker::Send + 'static;
    pub fn spawn_local<F, T>(future: F) -> crate::task::JoinHandle<T> where F: std::future::Future<Output = T> + 'static, T: 'static;
    pub fn try_current() -> std::option::Option<crate::task::Task>;
    pub async fn yield_now();
}
