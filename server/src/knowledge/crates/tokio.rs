// tokio 1.54.1: see generate.py.
pub use crate::task::spawn;
pub mod fs {
    pub struct DirBuilder { }
    impl crate::fs::DirBuilder {
        pub fn new() -> Self;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub async fn create(&self, path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<()>;
    }
    impl crate::fs::DirBuilder {
        pub fn mode(&mut self, mode: u32) -> &mut Self;
    }
    impl std::default::Default for crate::fs::DirBuilder { }
    unsafe impl std::marker::Send for crate::fs::DirBuilder { }
    unsafe impl std::marker::Sync for crate::fs::DirBuilder { }
    pub struct DirEntry { }
    impl crate::fs::DirEntry {
        pub fn ino(&self) -> u64;
    }
    impl crate::fs::DirEntry {
        pub fn path(&self) -> std::path::PathBuf;
        pub fn file_name(&self) -> std::ffi::OsString;
        pub async fn metadata(&self) -> std::io::Result<std::fs::Metadata>;
        pub async fn file_type(&self) -> std::io::Result<std::fs::FileType>;
    }
    unsafe impl std::marker::Send for crate::fs::DirEntry { }
    unsafe impl std::marker::Sync for crate::fs::DirEntry { }
    pub struct File { }
    impl crate::fs::File {
        pub async fn open(path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<crate::fs::File>;
        pub async fn create(path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<crate::fs::File>;
        pub async fn create_new<P: std::convert::AsRef<std::path::Path>>(path: P) -> std::io::Result<crate::fs::File>;
        pub fn options() -> crate::fs::OpenOptions;
        pub fn from_std(std: std::fs::File) -> crate::fs::File;
        pub async fn sync_all(&self) -> std::io::Result<()>;
        pub async fn sync_data(&self) -> std::io::Result<()>;
        pub async fn set_len(&self, size: u64) -> std::io::Result<()>;
        pub async fn metadata(&self) -> std::io::Result<std::fs::Metadata>;
        pub async fn try_clone(&self) -> std::io::Result<crate::fs::File>;
        pub async fn into_std(self) -> std::fs::File;
        pub fn try_into_std(self) -> std::result::Result<std::fs::File, Self>;
        pub async fn set_permissions(&self, perm: std::fs::Permissions) -> std::io::Result<()>;
        pub async fn set_times(&self, times: crate::fs::FileTimes) -> std::io::Result<()>;
        pub async fn set_modified(&self, time: std::time::SystemTime) -> std::io::Result<()>;
        pub fn set_max_buf_size(&mut self, max_buf_size: usize);
        pub fn max_buf_size(&self) -> usize;
    }
    impl std::os::fd::AsFd for crate::fs::File { }
    impl std::os::fd::AsRawFd for crate::fs::File { }
    impl crate::io::AsyncRead for crate::fs::File { }
    impl crate::io::AsyncSeek for crate::fs::File { }
    impl crate::io::AsyncWrite for crate::fs::File { }
    impl std::convert::From<std::fs::File> for crate::fs::File { }
    impl std::convert::From<std::os::fd::OwnedFd> for crate::fs::File { }
    impl std::os::fd::FromRawFd for crate::fs::File { }
    unsafe impl std::marker::Send for crate::fs::File { }
    unsafe impl std::marker::Sync for crate::fs::File { }
    pub struct FileTimes { }
    impl crate::fs::FileTimes {
        pub fn new() -> Self;
        pub fn set_accessed(self, t: std::time::SystemTime) -> Self;
        pub fn set_modified(self, t: std::time::SystemTime) -> Self;
    }
    impl std::clone::Clone for crate::fs::FileTimes { }
    impl std::default::Default for crate::fs::FileTimes { }
    unsafe impl std::marker::Send for crate::fs::FileTimes { }
    unsafe impl std::marker::Sync for crate::fs::FileTimes { }
    pub struct OpenOptions { }
    impl crate::fs::OpenOptions {
        pub fn new() -> crate::fs::OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut crate::fs::OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut crate::fs::OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut crate::fs::OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut crate::fs::OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut crate::fs::OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut crate::fs::OpenOptions;
        pub async fn open(&self, path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<crate::fs::File>;
    }
    impl crate::fs::OpenOptions {
        pub fn mode(&mut self, mode: u32) -> &mut crate::fs::OpenOptions;
        pub fn custom_flags(&mut self, flags: i32) -> &mut crate::fs::OpenOptions;
    }
    impl std::clone::Clone for crate::fs::OpenOptions { }
    impl std::default::Default for crate::fs::OpenOptions { }
    impl std::convert::From<std::fs::OpenOptions> for crate::fs::OpenOptions { }
    unsafe impl std::marker::Send for crate::fs::OpenOptions { }
    unsafe impl std::marker::Sync for crate::fs::OpenOptions { }
    pub struct ReadDir { }
    impl crate::fs::ReadDir {
        pub async fn next_entry(&mut self) -> std::io::Result<std::option::Option<crate::fs::DirEntry>>;
        pub fn poll_next_entry(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<std::option::Option<crate::fs::DirEntry>>>;
    }
    unsafe impl std::marker::Send for crate::fs::ReadDir { }
    unsafe impl std::marker::Sync for crate::fs::ReadDir { }
    pub async fn canonicalize(path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<std::path::PathBuf>;
    pub async fn copy(from: impl std::convert::AsRef<std::path::Path>, to: impl std::convert::AsRef<std::path::Path>) -> std::result::Result<u64, std::io::Error>;
    pub async fn create_dir(path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<()>;
    pub async fn create_dir_all(path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<()>;
    pub async fn hard_link(original: impl std::convert::AsRef<std::path::Path>, link: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<()>;
    pub async fn metadata(path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<std::fs::Metadata>;
    pub async fn read(path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<std::vec::Vec<u8>>;
    pub async fn read_dir(path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<crate::fs::ReadDir>;
    pub async fn read_link(path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<std::path::PathBuf>;
    pub async fn read_to_string(path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<std::string::String>;
    pub async fn remove_dir(path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<()>;
    pub async fn remove_dir_all(path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<()>;
    pub async fn remove_file(path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<()>;
    pub async fn rename(from: impl std::convert::AsRef<std::path::Path>, to: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<()>;
    pub async fn set_permissions(path: impl std::convert::AsRef<std::path::Path>, perm: std::fs::Permissions) -> std::io::Result<()>;
    pub async fn symlink(original: impl std::convert::AsRef<std::path::Path>, link: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<()>;
    pub async fn symlink_metadata(path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<std::fs::Metadata>;
    pub async fn try_exists(path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<bool>;
    pub async fn write(path: impl std::convert::AsRef<std::path::Path>, contents: impl std::convert::AsRef<[u8]>) -> std::io::Result<()>;
}
pub mod io {
    pub use std::io::Error;
    pub use std::io::ErrorKind;
    pub use std::io::Result;
    pub use std::io::SeekFrom;
    pub trait AsyncBufRead: crate::io::AsyncRead {
        fn poll_fill_buf(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<&[u8]>>;
        fn consume(self: std::pin::Pin<&mut Self>, amt: usize);
    }
    impl crate::io::AsyncBufRead for &[u8] { }
    impl<P> crate::io::AsyncBufRead for std::pin::Pin<P> where P: std::ops::DerefMut, P::Target: crate::io::AsyncBufRead { }
    impl<T: ?Sized + crate::io::AsyncBufRead + std::marker::Unpin> crate::io::AsyncBufRead for &mut T { }
    impl<T: ?Sized + crate::io::AsyncBufRead + std::marker::Unpin> crate::io::AsyncBufRead for std::boxed::Box<T> { }
    impl<T: std::convert::AsRef<[u8]> + std::marker::Unpin> crate::io::AsyncBufRead for std::io::Cursor<T> { }
    pub trait AsyncBufReadExt: crate::io::AsyncBufRead {
        fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut std::vec::Vec<u8>) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin;
        fn read_line<'a>(&'a mut self, buf: &'a mut std::string::String) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin;
        fn split(self, byte: u8) -> crate::io::Split<Self> where Self: Sized + std::marker::Unpin;
        fn fill_buf(&mut self) -> impl std::future::Future<Output = std::io::Result<&[u8]>> where Self: std::marker::Unpin;
        fn consume(&mut self, amt: usize) where Self: std::marker::Unpin;
        fn lines(self) -> crate::io::Lines<Self> where Self: Sized;
    }
    impl<R> crate::io::AsyncBufReadExt for R where R: crate::io::AsyncBufRead + ?Sized { }
    pub trait AsyncRead {
        fn poll_read(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>) -> std::task::Poll<std::io::Result<()>>;
    }
    impl crate::io::AsyncRead for &[u8] { }
    impl<P> crate::io::AsyncRead for std::pin::Pin<P> where P: std::ops::DerefMut, P::Target: crate::io::AsyncRead { }
    impl<T: ?Sized + crate::io::AsyncRead + std::marker::Unpin> crate::io::AsyncRead for &mut T { }
    impl<T: ?Sized + crate::io::AsyncRead + std::marker::Unpin> crate::io::AsyncRead for std::boxed::Box<T> { }
    impl<T: std::convert::AsRef<[u8]> + std::marker::Unpin> crate::io::AsyncRead for std::io::Cursor<T> { }
    pub trait AsyncReadExt: crate::io::AsyncRead {
        fn chain<R>(self, next: R) -> crate::io::Chain<Self, R> where Self: Sized, R: crate::io::AsyncRead;
        fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin;
        fn read_buf<'a, B>(&'a mut self, buf: &'a mut B) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin, B: bytes::BufMut + ?Sized;
        fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin;
        fn read_u8(&mut self) -> impl std::future::Future<Output = std::io::Result<u8>> where Self: std::marker::Unpin;
        fn read_i8(&mut self) -> impl std::future::Future<Output = std::io::Result<i8>> where Self: std::marker::Unpin;
        fn read_u16(&mut self) -> impl std::future::Future<Output = std::io::Result<u16>> where Self: std::marker::Unpin;
        fn read_i16(&mut self) -> impl std::future::Future<Output = std::io::Result<i16>> where Self: std::marker::Unpin;
        fn read_u32(&mut self) -> impl std::future::Future<Output = std::io::Result<u32>> where Self: std::marker::Unpin;
        fn read_i32(&mut self) -> impl std::future::Future<Output = std::io::Result<i32>> where Self: std::marker::Unpin;
        fn read_u64(&mut self) -> impl std::future::Future<Output = std::io::Result<u64>> where Self: std::marker::Unpin;
        fn read_i64(&mut self) -> impl std::future::Future<Output = std::io::Result<i64>> where Self: std::marker::Unpin;
        fn read_u128(&mut self) -> impl std::future::Future<Output = std::io::Result<u128>> where Self: std::marker::Unpin;
        fn read_i128(&mut self) -> impl std::future::Future<Output = std::io::Result<i128>> where Self: std::marker::Unpin;
        fn read_f32(&mut self) -> impl std::future::Future<Output = std::io::Result<f32>> where Self: std::marker::Unpin;
        fn read_f64(&mut self) -> impl std::future::Future<Output = std::io::Result<f64>> where Self: std::marker::Unpin;
        fn read_u16_le(&mut self) -> impl std::future::Future<Output = std::io::Result<u16>> where Self: std::marker::Unpin;
        fn read_i16_le(&mut self) -> impl std::future::Future<Output = std::io::Result<i16>> where Self: std::marker::Unpin;
        fn read_u32_le(&mut self) -> impl std::future::Future<Output = std::io::Result<u32>> where Self: std::marker::Unpin;
        fn read_i32_le(&mut self) -> impl std::future::Future<Output = std::io::Result<i32>> where Self: std::marker::Unpin;
        fn read_u64_le(&mut self) -> impl std::future::Future<Output = std::io::Result<u64>> where Self: std::marker::Unpin;
        fn read_i64_le(&mut self) -> impl std::future::Future<Output = std::io::Result<i64>> where Self: std::marker::Unpin;
        fn read_u128_le(&mut self) -> impl std::future::Future<Output = std::io::Result<u128>> where Self: std::marker::Unpin;
        fn read_i128_le(&mut self) -> impl std::future::Future<Output = std::io::Result<i128>> where Self: std::marker::Unpin;
        fn read_f32_le(&mut self) -> impl std::future::Future<Output = std::io::Result<f32>> where Self: std::marker::Unpin;
        fn read_f64_le(&mut self) -> impl std::future::Future<Output = std::io::Result<f64>> where Self: std::marker::Unpin;
        fn read_to_end<'a>(&'a mut self, buf: &'a mut std::vec::Vec<u8>) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin;
        fn read_to_string<'a>(&'a mut self, dst: &'a mut std::string::String) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin;
        fn take(self, limit: u64) -> crate::io::Take<Self> where Self: Sized;
    }
    impl<R> crate::io::AsyncReadExt for R where R: crate::io::AsyncRead + ?Sized { }
    pub trait AsyncSeek {
        fn start_seek(self: std::pin::Pin<&mut Self>, position: std::io::SeekFrom) -> std::io::Result<()>;
        fn poll_complete(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<u64>>;
    }
    impl<P> crate::io::AsyncSeek for std::pin::Pin<P> where P: std::ops::DerefMut, P::Target: crate::io::AsyncSeek { }
    impl<T: ?Sized + crate::io::AsyncSeek + std::marker::Unpin> crate::io::AsyncSeek for &mut T { }
    impl<T: ?Sized + crate::io::AsyncSeek + std::marker::Unpin> crate::io::AsyncSeek for std::boxed::Box<T> { }
    impl<T: std::convert::AsRef<[u8]> + std::marker::Unpin> crate::io::AsyncSeek for std::io::Cursor<T> { }
    pub trait AsyncSeekExt: crate::io::AsyncSeek {
        fn seek(&mut self, pos: std::io::SeekFrom) -> impl std::future::Future<Output = std::io::Result<u64>> where Self: std::marker::Unpin;
        fn rewind(&mut self) -> impl std::future::Future<Output = std::io::Result<u64>> where Self: std::marker::Unpin;
        fn stream_position(&mut self) -> impl std::future::Future<Output = std::io::Result<u64>> where Self: std::marker::Unpin;
    }
    impl<S> crate::io::AsyncSeekExt for S where S: crate::io::AsyncSeek + ?Sized { }
    pub trait AsyncWrite {
        fn poll_write(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8]) -> std::task::Poll<std::io::Result<usize>>;
        fn poll_flush(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        fn poll_shutdown(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        fn poll_write_vectored(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &[std::io::IoSlice<'_>]) -> std::task::Poll<std::io::Result<usize>>;
        fn is_write_vectored(&self) -> bool;
    }
    impl crate::io::AsyncWrite for std::io::Cursor<&mut [u8]> { }
    impl crate::io::AsyncWrite for std::io::Cursor<&mut std::vec::Vec<u8>> { }
    impl crate::io::AsyncWrite for std::io::Cursor<std::boxed::Box<[u8]>> { }
    impl crate::io::AsyncWrite for std::io::Cursor<std::vec::Vec<u8>> { }
    impl crate::io::AsyncWrite for std::vec::Vec<u8> { }
    impl<P> crate::io::AsyncWrite for std::pin::Pin<P> where P: std::ops::DerefMut, P::Target: crate::io::AsyncWrite { }
    impl<T: ?Sized + crate::io::AsyncWrite + std::marker::Unpin> crate::io::AsyncWrite for &mut T { }
    impl<T: ?Sized + crate::io::AsyncWrite + std::marker::Unpin> crate::io::AsyncWrite for std::boxed::Box<T> { }
    pub trait AsyncWriteExt: crate::io::AsyncWrite {
        fn write<'a>(&'a mut self, src: &'a [u8]) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin;
        fn write_vectored<'a, 'b>(&'a mut self, bufs: &'a [std::io::IoSlice<'b>]) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: std::marker::Unpin;
        fn write_buf<'a, B>(&'a mut self, src: &'a mut B) -> impl std::future::Future<Output = std::io::Result<usize>> where Self: Sized + std::marker::Unpin, B: bytes::Buf;
        fn write_all_buf<'a, B>(&'a mut self, src: &'a mut B) -> impl std::future::Future<Output = std::io::Result<()>> where Self: Sized + std::marker::Unpin, B: bytes::Buf;
        fn write_all<'a>(&'a mut self, src: &'a [u8]) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_u8(&mut self, n: u8) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_i8(&mut self, n: i8) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_u16(&mut self, n: u16) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_i16(&mut self, n: i16) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_u32(&mut self, n: u32) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_i32(&mut self, n: i32) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_u64(&mut self, n: u64) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_i64(&mut self, n: i64) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_u128(&mut self, n: u128) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_i128(&mut self, n: i128) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_f32(&mut self, n: f32) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_f64(&mut self, n: f64) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_u16_le(&mut self, n: u16) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_i16_le(&mut self, n: i16) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_u32_le(&mut self, n: u32) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_i32_le(&mut self, n: i32) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_u64_le(&mut self, n: u64) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_i64_le(&mut self, n: i64) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_u128_le(&mut self, n: u128) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_i128_le(&mut self, n: i128) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_f32_le(&mut self, n: f32) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn write_f64_le(&mut self, n: f64) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn flush(&mut self) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
        fn shutdown(&mut self) -> impl std::future::Future<Output = std::io::Result<()>> where Self: std::marker::Unpin;
    }
    impl<W> crate::io::AsyncWriteExt for W where W: crate::io::AsyncWrite + ?Sized { }
    pub struct BufReader<R> { }
    impl<R: crate::io::AsyncRead> crate::io::BufReader<R> {
        pub fn new(inner: R) -> Self;
        pub fn with_capacity(capacity: usize, inner: R) -> Self;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut R>;
        pub fn into_inner(self) -> R;
        pub fn buffer(&self) -> &[u8];
    }
    impl<R: crate::io::AsyncRead> crate::io::AsyncBufRead for crate::io::BufReader<R> { }
    impl<R: crate::io::AsyncRead> crate::io::AsyncRead for crate::io::BufReader<R> { }
    impl<R: crate::io::AsyncRead + crate::io::AsyncSeek> crate::io::AsyncSeek for crate::io::BufReader<R> { }
    impl<R: crate::io::AsyncRead + crate::io::AsyncWrite> crate::io::AsyncWrite for crate::io::BufReader<R> { }
    unsafe impl<R> std::marker::Send for crate::io::BufReader<R> where R: std::marker::Send { }
    unsafe impl<R> std::marker::Sync for crate::io::BufReader<R> where R: std::marker::Sync { }
    pub struct BufStream<RW> { }
    impl<RW: crate::io::AsyncRead + crate::io::AsyncWrite> crate::io::BufStream<RW> {
        pub fn new(stream: RW) -> crate::io::BufStream<RW>;
        pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> crate::io::BufStream<RW>;
        pub fn get_ref(&self) -> &RW;
        pub fn get_mut(&mut self) -> &mut RW;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut RW>;
        pub fn into_inner(self) -> RW;
    }
    impl<RW: crate::io::AsyncRead + crate::io::AsyncWrite> crate::io::AsyncBufRead for crate::io::BufStream<RW> { }
    impl<RW: crate::io::AsyncRead + crate::io::AsyncWrite> crate::io::AsyncRead for crate::io::BufStream<RW> { }
    impl<RW: crate::io::AsyncRead + crate::io::AsyncWrite + crate::io::AsyncSeek> crate::io::AsyncSeek for crate::io::BufStream<RW> { }
    impl<RW: crate::io::AsyncRead + crate::io::AsyncWrite> crate::io::AsyncWrite for crate::io::BufStream<RW> { }
    impl<RW> std::convert::From<crate::io::BufReader<crate::io::BufWriter<RW>>> for crate::io::BufStream<RW> { }
    impl<RW> std::convert::From<crate::io::BufWriter<crate::io::BufReader<RW>>> for crate::io::BufStream<RW> { }
    unsafe impl<RW> std::marker::Send for crate::io::BufStream<RW> where RW: std::marker::Send { }
    unsafe impl<RW> std::marker::Sync for crate::io::BufStream<RW> where RW: std::marker::Sync { }
    pub struct BufWriter<W> { }
    impl<W: crate::io::AsyncWrite> crate::io::BufWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(cap: usize, inner: W) -> Self;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut W>;
        pub fn into_inner(self) -> W;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: crate::io::AsyncWrite + crate::io::AsyncBufRead> crate::io::AsyncBufRead for crate::io::BufWriter<W> { }
    impl<W: crate::io::AsyncWrite + crate::io::AsyncRead> crate::io::AsyncRead for crate::io::BufWriter<W> { }
    impl<W: crate::io::AsyncWrite + crate::io::AsyncSeek> crate::io::AsyncSeek for crate::io::BufWriter<W> { }
    impl<W: crate::io::AsyncWrite> crate::io::AsyncWrite for crate::io::BufWriter<W> { }
    unsafe impl<W> std::marker::Send for crate::io::BufWriter<W> where W: std::marker::Send { }
    unsafe impl<W> std::marker::Sync for crate::io::BufWriter<W> where W: std::marker::Sync { }
    pub struct Chain<T, U> { }
    impl<T, U> crate::io::Chain<T, U> where T: crate::io::AsyncRead, U: crate::io::AsyncRead {
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> (std::pin::Pin<&mut T>, std::pin::Pin<&mut U>);
        pub fn into_inner(self) -> (T, U);
    }
    impl<T, U> crate::io::AsyncBufRead for crate::io::Chain<T, U> where T: crate::io::AsyncBufRead, U: crate::io::AsyncBufRead { }
    impl<T, U> crate::io::AsyncRead for crate::io::Chain<T, U> where T: crate::io::AsyncRead, U: crate::io::AsyncRead { }
    unsafe impl<T, U> std::marker::Send for crate::io::Chain<T, U> where T: std::marker::Send, U: std::marker::Send { }
    unsafe impl<T, U> std::marker::Sync for crate::io::Chain<T, U> where T: std::marker::Sync, U: std::marker::Sync { }
    pub struct DuplexStream { }
    impl crate::io::AsyncRead for crate::io::DuplexStream { }
    impl crate::io::AsyncWrite for crate::io::DuplexStream { }
    impl std::ops::Drop for crate::io::DuplexStream { }
    unsafe impl std::marker::Send for crate::io::DuplexStream { }
    unsafe impl std::marker::Sync for crate::io::DuplexStream { }
    pub struct Empty { }
    impl crate::io::AsyncBufRead for crate::io::Empty { }
    impl crate::io::AsyncRead for crate::io::Empty { }
    impl crate::io::AsyncSeek for crate::io::Empty { }
    impl crate::io::AsyncWrite for crate::io::Empty { }
    unsafe impl std::marker::Send for crate::io::Empty { }
    unsafe impl std::marker::Sync for crate::io::Empty { }
    pub struct Interest { }
    impl crate::io::Interest {
        pub const READABLE: crate::io::Interest;
        pub const WRITABLE: crate::io::Interest;
        pub const ERROR: crate::io::Interest;
        pub const PRIORITY: crate::io::Interest;
        pub fn is_readable(self) -> bool;
        pub fn is_writable(self) -> bool;
        pub fn is_error(self) -> bool;
        pub fn is_priority(self) -> bool;
        pub fn add(self, other: crate::io::Interest) -> crate::io::Interest;
        pub fn remove(self, other: crate::io::Interest) -> std::option::Option<crate::io::Interest>;
    }
    impl std::ops::BitOr for crate::io::Interest { type Output = crate::io::Interest; }
    impl std::ops::BitOrAssign for crate::io::Interest { }
    impl std::clone::Clone for crate::io::Interest { }
    impl std::marker::Copy for crate::io::Interest { }
    unsafe impl std::marker::Send for crate::io::Interest { }
    unsafe impl std::marker::Sync for crate::io::Interest { }
    pub struct Join<R, W> { }
    impl<R, W> crate::io::Join<R, W> where R: crate::io::AsyncRead, W: crate::io::AsyncWrite {
        pub fn into_inner(self) -> (R, W);
        pub fn reader(&self) -> &R;
        pub fn writer(&self) -> &W;
        pub fn reader_mut(&mut self) -> &mut R;
        pub fn writer_mut(&mut self) -> &mut W;
        pub fn reader_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut R>;
        pub fn writer_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut W>;
    }
    impl<R, W> crate::io::AsyncBufRead for crate::io::Join<R, W> where R: crate::io::AsyncBufRead { }
    impl<R, W> crate::io::AsyncRead for crate::io::Join<R, W> where R: crate::io::AsyncRead { }
    impl<R, W> crate::io::AsyncWrite for crate::io::Join<R, W> where W: crate::io::AsyncWrite { }
    unsafe impl<R, W> std::marker::Send for crate::io::Join<R, W> where R: std::marker::Send, W: std::marker::Send { }
    unsafe impl<R, W> std::marker::Sync for crate::io::Join<R, W> where R: std::marker::Sync, W: std::marker::Sync { }
    pub struct Lines<R> { }
    impl<R> crate::io::Lines<R> where R: crate::io::AsyncBufRead + std::marker::Unpin {
        pub async fn next_line(&mut self) -> std::io::Result<std::option::Option<std::string::String>>;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_ref(&mut self) -> &R;
        pub fn into_inner(self) -> R;
    }
    impl<R> crate::io::Lines<R> where R: crate::io::AsyncBufRead {
        pub fn poll_next_line(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<std::option::Option<std::string::String>>>;
    }
    unsafe impl<R> std::marker::Send for crate::io::Lines<R> where R: std::marker::Send { }
    unsafe impl<R> std::marker::Sync for crate::io::Lines<R> where R: std::marker::Sync { }
    pub struct ReadBuf<'a> { }
    impl<'a> crate::io::ReadBuf<'a> {
        pub fn new(buf: &'a mut [u8]) -> crate::io::ReadBuf<'a>;
        pub fn uninit(buf: &'a mut [std::mem::MaybeUninit<u8>]) -> crate::io::ReadBuf<'a>;
        pub fn capacity(&self) -> usize;
        pub fn filled(&self) -> &[u8];
        pub fn filled_mut(&mut self) -> &mut [u8];
        pub fn take(&mut self, n: usize) -> crate::io::ReadBuf<'_>;
        pub fn initialized(&self) -> &[u8];
        pub fn initialized_mut(&mut self) -> &mut [u8];
        pub unsafe fn inner_mut(&mut self) -> &mut [std::mem::MaybeUninit<u8>];
        pub unsafe fn unfilled_mut(&mut self) -> &mut [std::mem::MaybeUninit<u8>];
        pub fn initialize_unfilled(&mut self) -> &mut [u8];
        pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
        pub fn remaining(&self) -> usize;
        pub fn clear(&mut self);
        pub fn advance(&mut self, n: usize);
        pub fn set_filled(&mut self, n: usize);
        pub unsafe fn assume_init(&mut self, n: usize);
        pub fn put_slice(&mut self, buf: &[u8]);
    }
    impl<'a> bytes::BufMut for crate::io::ReadBuf<'a> { }
    unsafe impl<'a> std::marker::Send for crate::io::ReadBuf<'a> { }
    unsafe impl<'a> std::marker::Sync for crate::io::ReadBuf<'a> { }
    pub struct ReadHalf<T> { }
    impl<T> crate::io::ReadHalf<T> {
        pub fn is_pair_of(&self, other: &crate::io::WriteHalf<T>) -> bool;
        pub fn unsplit(self, wr: crate::io::WriteHalf<T>) -> T where T: std::marker::Unpin;
    }
    impl<T: crate::io::AsyncRead> crate::io::AsyncRead for crate::io::ReadHalf<T> { }
    unsafe impl<T: std::marker::Send> std::marker::Send for crate::io::ReadHalf<T> { }
    unsafe impl<T: std::marker::Sync> std::marker::Sync for crate::io::ReadHalf<T> { }
    pub struct Ready { }
    impl crate::io::Ready {
        pub const EMPTY: crate::io::Ready;
        pub const READABLE: crate::io::Ready;
        pub const WRITABLE: crate::io::Ready;
        pub const READ_CLOSED: crate::io::Ready;
        pub const WRITE_CLOSED: crate::io::Ready;
        pub const PRIORITY: crate::io::Ready;
        pub const ERROR: crate::io::Ready;
        pub const ALL: crate::io::Ready;
        pub fn is_empty(self) -> bool;
        pub fn is_readable(self) -> bool;
        pub fn is_writable(self) -> bool;
        pub fn is_read_closed(self) -> bool;
        pub fn is_write_closed(self) -> bool;
        pub fn is_priority(self) -> bool;
        pub fn is_error(self) -> bool;
    }
    impl std::ops::BitAnd for crate::io::Ready { type Output = crate::io::Ready; }
    impl std::ops::BitOr for crate::io::Ready { type Output = crate::io::Ready; }
    impl std::ops::BitOrAssign for crate::io::Ready { }
    impl std::clone::Clone for crate::io::Ready { }
    impl std::marker::Copy for crate::io::Ready { }
    unsafe impl std::marker::Send for crate::io::Ready { }
    impl std::ops::Sub for crate::io::Ready { type Output = crate::io::Ready; }
    unsafe impl std::marker::Sync for crate::io::Ready { }
    pub struct Repeat { }
    impl crate::io::AsyncRead for crate::io::Repeat { }
    unsafe impl std::marker::Send for crate::io::Repeat { }
    unsafe impl std::marker::Sync for crate::io::Repeat { }
    pub struct SimplexStream { }
    impl crate::io::SimplexStream {
        pub fn new_unsplit(max_buf_size: usize) -> crate::io::SimplexStream;
    }
    impl crate::io::AsyncRead for crate::io::SimplexStream { }
    impl crate::io::AsyncWrite for crate::io::SimplexStream { }
    unsafe impl std::marker::Send for crate::io::SimplexStream { }
    unsafe impl std::marker::Sync for crate::io::SimplexStream { }
    pub struct Sink { }
    impl crate::io::AsyncWrite for crate::io::Sink { }
    unsafe impl std::marker::Send for crate::io::Sink { }
    unsafe impl std::marker::Sync for crate::io::Sink { }
    pub struct Split<R> { }
    impl<R> crate::io::Split<R> where R: crate::io::AsyncBufRead + std::marker::Unpin {
        pub async fn next_segment(&mut self) -> std::io::Result<std::option::Option<std::vec::Vec<u8>>>;
    }
    impl<R> crate::io::Split<R> where R: crate::io::AsyncBufRead {
        pub fn poll_next_segment(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<std::option::Option<std::vec::Vec<u8>>>>;
    }
    unsafe impl<R> std::marker::Send for crate::io::Split<R> where R: std::marker::Send { }
    unsafe impl<R> std::marker::Sync for crate::io::Split<R> where R: std::marker::Sync { }
    pub struct Stderr { }
    impl std::os::fd::AsFd for crate::io::Stderr { }
    impl std::os::fd::AsRawFd for crate::io::Stderr { }
    impl crate::io::AsyncWrite for crate::io::Stderr { }
    unsafe impl std::marker::Send for crate::io::Stderr { }
    unsafe impl std::marker::Sync for crate::io::Stderr { }
    pub struct Stdin { }
    impl std::os::fd::AsFd for crate::io::Stdin { }
    impl std::os::fd::AsRawFd for crate::io::Stdin { }
    impl crate::io::AsyncRead for crate::io::Stdin { }
    unsafe impl std::marker::Send for crate::io::Stdin { }
    unsafe impl std::marker::Sync for crate::io::Stdin { }
    pub struct Stdout { }
    impl std::os::fd::AsFd for crate::io::Stdout { }
    impl std::os::fd::AsRawFd for crate::io::Stdout { }
    impl crate::io::AsyncWrite for crate::io::Stdout { }
    unsafe impl std::marker::Send for crate::io::Stdout { }
    unsafe impl std::marker::Sync for crate::io::Stdout { }
    pub struct Take<R> { }
    impl<R: crate::io::AsyncRead> crate::io::Take<R> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut R>;
        pub fn into_inner(self) -> R;
    }
    impl<R: crate::io::AsyncBufRead> crate::io::AsyncBufRead for crate::io::Take<R> { }
    impl<R: crate::io::AsyncRead> crate::io::AsyncRead for crate::io::Take<R> { }
    unsafe impl<R> std::marker::Send for crate::io::Take<R> where R: std::marker::Send { }
    unsafe impl<R> std::marker::Sync for crate::io::Take<R> where R: std::marker::Sync { }
    pub struct WriteHalf<T> { }
    impl<T> crate::io::WriteHalf<T> {
        pub fn is_pair_of(&self, other: &crate::io::ReadHalf<T>) -> bool;
    }
    impl<T: crate::io::AsyncWrite> crate::io::AsyncWrite for crate::io::WriteHalf<T> { }
    unsafe impl<T: std::marker::Send> std::marker::Send for crate::io::WriteHalf<T> { }
    unsafe impl<T: std::marker::Sync> std::marker::Sync for crate::io::WriteHalf<T> { }
    pub async fn copy<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> std::io::Result<u64> where R: crate::io::AsyncRead + std::marker::Unpin + ?Sized, W: crate::io::AsyncWrite + std::marker::Unpin + ?Sized;
    pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> std::io::Result<(u64, u64)> where A: crate::io::AsyncRead + crate::io::AsyncWrite + std::marker::Unpin + ?Sized, B: crate::io::AsyncRead + crate::io::AsyncWrite + std::marker::Unpin + ?Sized;
    pub async fn copy_bidirectional_with_sizes<A, B>(a: &mut A, b: &mut B, a_to_b_buf_size: usize, b_to_a_buf_size: usize) -> std::io::Result<(u64, u64)> where A: crate::io::AsyncRead + crate::io::AsyncWrite + std::marker::Unpin + ?Sized, B: crate::io::AsyncRead + crate::io::AsyncWrite + std::marker::Unpin + ?Sized;
    pub async fn copy_buf<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> std::io::Result<u64> where R: crate::io::AsyncBufRead + std::marker::Unpin + ?Sized, W: crate::io::AsyncWrite + std::marker::Unpin + ?Sized;
    pub fn duplex(max_buf_size: usize) -> (crate::io::DuplexStream, crate::io::DuplexStream);
    pub fn empty() -> crate::io::Empty;
    pub fn join<R, W>(reader: R, writer: W) -> crate::io::Join<R, W> where R: crate::io::AsyncRead, W: crate::io::AsyncWrite;
    pub fn repeat(byte: u8) -> crate::io::Repeat;
    pub fn simplex(max_buf_size: usize) -> (crate::io::ReadHalf<crate::io::SimplexStream>, crate::io::WriteHalf<crate::io::SimplexStream>);
    pub fn sink() -> crate::io::Sink;
    pub fn split<T>(stream: T) -> (crate::io::ReadHalf<T>, crate::io::WriteHalf<T>) where T: crate::io::AsyncRead + crate::io::AsyncWrite;
    pub fn stderr() -> crate::io::Stderr;
    pub fn stdin() -> crate::io::Stdin;
    pub fn stdout() -> crate::io::Stdout;
    pub mod unix {
        pub struct AsyncFd<T: std::os::fd::AsRawFd> { }
        impl<T: std::os::fd::AsRawFd> crate::io::unix::AsyncFd<T> {
            pub unsafe fn register(inner: T) -> std::result::Result<Self, crate::io::unix::AsyncFdRegisterError<T>>;
            pub unsafe fn register_with_interest(inner: T, interest: crate::io::Interest) -> std::result::Result<Self, crate::io::unix::AsyncFdRegisterError<T>>;
            pub fn get_ref(&self) -> &T;
            pub fn get_mut(&mut self) -> &mut T;
            pub fn into_inner(self) -> T;
            pub fn poll_read_ready<'a>(&'a self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<crate::io::unix::AsyncFdReadyGuard<'a, T>>>;
            pub fn poll_read_ready_mut<'a>(&'a mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<crate::io::unix::AsyncFdReadyMutGuard<'a, T>>>;
            pub fn poll_write_ready<'a>(&'a self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<crate::io::unix::AsyncFdReadyGuard<'a, T>>>;
            pub fn poll_write_ready_mut<'a>(&'a mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<crate::io::unix::AsyncFdReadyMutGuard<'a, T>>>;
            pub async fn ready(&self, interest: crate::io::Interest) -> std::io::Result<crate::io::unix::AsyncFdReadyGuard<'_, T>>;
            pub async fn ready_mut(&mut self, interest: crate::io::Interest) -> std::io::Result<crate::io::unix::AsyncFdReadyMutGuard<'_, T>>;
            pub async fn readable<'a>(&'a self) -> std::io::Result<crate::io::unix::AsyncFdReadyGuard<'a, T>>;
            pub async fn readable_mut<'a>(&'a mut self) -> std::io::Result<crate::io::unix::AsyncFdReadyMutGuard<'a, T>>;
            pub async fn writable<'a>(&'a self) -> std::io::Result<crate::io::unix::AsyncFdReadyGuard<'a, T>>;
            pub async fn writable_mut<'a>(&'a mut self) -> std::io::Result<crate::io::unix::AsyncFdReadyMutGuard<'a, T>>;
            pub async fn async_io<R>(&self, interest: crate::io::Interest, f: impl std::ops::FnMut(&T) -> std::io::Result<R>) -> std::io::Result<R>;
            pub async fn async_io_mut<R>(&mut self, interest: crate::io::Interest, f: impl std::ops::FnMut(&mut T) -> std::io::Result<R>) -> std::io::Result<R>;
            pub fn try_io<R>(&self, interest: crate::io::Interest, f: impl std::ops::FnOnce(&T) -> std::io::Result<R>) -> std::io::Result<R>;
            pub fn try_io_mut<R>(&mut self, interest: crate::io::Interest, f: impl std::ops::FnOnce(&mut T) -> std::io::Result<R>) -> std::io::Result<R>;
            pub fn new(inner: T) -> std::io::Result<Self>;
            pub fn with_interest(inner: T, interest: crate::io::Interest) -> std::io::Result<Self>;
            pub fn try_new(inner: T) -> std::result::Result<Self, crate::io::unix::AsyncFdRegisterError<T>>;
            pub fn try_with_interest(inner: T, interest: crate::io::Interest) -> std::result::Result<Self, crate::io::unix::AsyncFdRegisterError<T>>;
        }
        impl<T: std::os::fd::AsRawFd> std::os::fd::AsFd for crate::io::unix::AsyncFd<T> { }
        impl<T: std::os::fd::AsRawFd> std::os::fd::AsRawFd for crate::io::unix::AsyncFd<T> { }
        impl<T: std::os::fd::AsRawFd> std::ops::Drop for crate::io::unix::AsyncFd<T> { }
        unsafe impl<T> std::marker::Send for crate::io::unix::AsyncFd<T> where T: std::marker::Send { }
        unsafe impl<T> std::marker::Sync for crate::io::unix::AsyncFd<T> where T: std::marker::Sync { }
        pub struct AsyncFdReadyGuard<'a, T: std::os::fd::AsRawFd> { }
        impl<'a, Inner: std::os::fd::AsRawFd> crate::io::unix::AsyncFdReadyGuard<'a, Inner> {
            pub fn clear_ready(&mut self);
            pub fn clear_ready_matching(&mut self, ready: crate::io::Ready);
            pub fn retain_ready(&mut self);
            pub fn ready(&self) -> crate::io::Ready;
            pub fn try_io<R>(&mut self, f: impl std::ops::FnOnce(&'a crate::io::unix::AsyncFd<Inner>) -> std::io::Result<R>) -> std::result::Result<std::io::Result<R>, crate::io::unix::TryIoError>;
            pub fn get_ref(&self) -> &'a crate::io::unix::AsyncFd<Inner>;
            pub fn get_inner(&self) -> &'a Inner;
        }
        unsafe impl<'a, T> std::marker::Send for crate::io::unix::AsyncFdReadyGuard<'a, T> where T: std::marker::Sync { }
        unsafe impl<'a, T> std::marker::Sync for crate::io::unix::AsyncFdReadyGuard<'a, T> where T: std::marker::Sync { }
        pub struct AsyncFdReadyMutGuard<'a, T: std::os::fd::AsRawFd> { }
        impl<'a, Inner: std::os::fd::AsRawFd> crate::io::unix::AsyncFdReadyMutGuard<'a, Inner> {
            pub fn clear_ready(&mut self);
            pub fn clear_ready_matching(&mut self, ready: crate::io::Ready);
            pub fn retain_ready(&mut self);
            pub fn ready(&self) -> crate::io::Ready;
            pub fn try_io<R>(&mut self, f: impl std::ops::FnOnce(&mut crate::io::unix::AsyncFd<Inner>) -> std::io::Result<R>) -> std::result::Result<std::io::Result<R>, crate::io::unix::TryIoError>;
            pub fn get_ref(&self) -> &crate::io::unix::AsyncFd<Inner>;
            pub fn get_mut(&mut self) -> &mut crate::io::unix::AsyncFd<Inner>;
            pub fn get_inner(&self) -> &Inner;
            pub fn get_inner_mut(&mut self) -> &mut Inner;
        }
        unsafe impl<'a, T> std::marker::Send for crate::io::unix::AsyncFdReadyMutGuard<'a, T> where T: std::marker::Send { }
        unsafe impl<'a, T> std::marker::Sync for crate::io::unix::AsyncFdReadyMutGuard<'a, T> where T: std::marker::Sync { }
        pub struct AsyncFdRegisterError<T> { }
        impl<T> crate::io::unix::AsyncFdRegisterError<T> {
            pub fn into_parts(self) -> (T, std::io::Error);
        }
        impl<T> std::fmt::Display for crate::io::unix::AsyncFdRegisterError<T> { }
        impl<T> std::error::Error for crate::io::unix::AsyncFdRegisterError<T> { }
        unsafe impl<T> std::marker::Send for crate::io::unix::AsyncFdRegisterError<T> where T: std::marker::Send { }
        unsafe impl<T> std::marker::Sync for crate::io::unix::AsyncFdRegisterError<T> where T: std::marker::Sync { }
        pub struct TryIoError { }
        unsafe impl std::marker::Send for crate::io::unix::TryIoError { }
        unsafe impl std::marker::Sync for crate::io::unix::TryIoError { }
    }
}
pub mod net {
    pub struct TcpListener { }
    impl crate::net::TcpListener {
        pub async fn bind<A: crate::net::ToSocketAddrs>(addr: A) -> std::io::Result<crate::net::TcpListener>;
        pub async fn accept(&self) -> std::io::Result<(crate::net::TcpStream, std::net::SocketAddr)>;
        pub fn poll_accept(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<(crate::net::TcpStream, std::net::SocketAddr)>>;
        pub fn from_std(listener: std::net::TcpListener) -> std::io::Result<crate::net::TcpListener>;
        pub fn into_std(self) -> std::io::Result<std::net::TcpListener>;
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn ttl(&self) -> std::io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
    }
    impl std::os::fd::AsFd for crate::net::TcpListener { }
    impl std::os::fd::AsRawFd for crate::net::TcpListener { }
    unsafe impl std::marker::Send for crate::net::TcpListener { }
    unsafe impl std::marker::Sync for crate::net::TcpListener { }
    impl std::convert::TryFrom<std::net::TcpListener> for crate::net::TcpListener { type Error = std::io::Error; }
    pub struct TcpSocket { }
    impl crate::net::TcpSocket {
        pub fn new_v4() -> std::io::Result<crate::net::TcpSocket>;
        pub fn new_v6() -> std::io::Result<crate::net::TcpSocket>;
        pub fn set_keepalive(&self, keepalive: bool) -> std::io::Result<()>;
        pub fn keepalive(&self) -> std::io::Result<bool>;
        pub fn set_reuseaddr(&self, reuseaddr: bool) -> std::io::Result<()>;
        pub fn reuseaddr(&self) -> std::io::Result<bool>;
        pub fn set_reuseport(&self, reuseport: bool) -> std::io::Result<()>;
        pub fn reuseport(&self) -> std::io::Result<bool>;
        pub fn set_send_buffer_size(&self, size: u32) -> std::io::Result<()>;
        pub fn send_buffer_size(&self) -> std::io::Result<u32>;
        pub fn set_recv_buffer_size(&self, size: u32) -> std::io::Result<()>;
        pub fn recv_buffer_size(&self) -> std::io::Result<u32>;
        pub fn set_linger(&self, dur: std::option::Option<std::time::Duration>) -> std::io::Result<()>;
        pub fn set_zero_linger(&self) -> std::io::Result<()>;
        pub fn linger(&self) -> std::io::Result<std::option::Option<std::time::Duration>>;
        pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()>;
        pub fn nodelay(&self) -> std::io::Result<bool>;
        pub fn tclass_v6(&self) -> std::io::Result<u32>;
        pub fn set_tclass_v6(&self, tclass: u32) -> std::io::Result<()>;
        pub fn tos_v4(&self) -> std::io::Result<u32>;
        pub fn set_tos_v4(&self, tos: u32) -> std::io::Result<()>;
        pub fn device(&self) -> std::io::Result<std::option::Option<std::vec::Vec<u8>>>;
        pub fn bind_device(&self, interface: std::option::Option<&[u8]>) -> std::io::Result<()>;
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn take_error(&self) -> std::io::Result<std::option::Option<std::io::Error>>;
        pub fn bind(&self, addr: std::net::SocketAddr) -> std::io::Result<()>;
        pub async fn connect(self, addr: std::net::SocketAddr) -> std::io::Result<crate::net::TcpStream>;
        pub fn listen(self, backlog: u32) -> std::io::Result<crate::net::TcpListener>;
        pub fn from_std_stream(std_stream: std::net::TcpStream) -> crate::net::TcpSocket;
    }
    impl std::os::fd::AsFd for crate::net::TcpSocket { }
    impl std::os::fd::AsRawFd for crate::net::TcpSocket { }
    impl std::os::fd::FromRawFd for crate::net::TcpSocket { }
    impl std::os::fd::IntoRawFd for crate::net::TcpSocket { }
    unsafe impl std::marker::Send for crate::net::TcpSocket { }
    unsafe impl std::marker::Sync for crate::net::TcpSocket { }
    pub struct TcpStream { }
    impl crate::net::TcpStream {
        pub async fn connect<A: crate::net::ToSocketAddrs>(addr: A) -> std::io::Result<crate::net::TcpStream>;
        pub fn from_std(stream: std::net::TcpStream) -> std::io::Result<crate::net::TcpStream>;
        pub fn into_std(self) -> std::io::Result<std::net::TcpStream>;
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn take_error(&self) -> std::io::Result<std::option::Option<std::io::Error>>;
        pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn poll_peek(&self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>) -> std::task::Poll<std::io::Result<usize>>;
        pub async fn ready(&self, interest: crate::io::Interest) -> std::io::Result<crate::io::Ready>;
        pub async fn readable(&self) -> std::io::Result<()>;
        pub fn poll_read_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [std::io::IoSliceMut<'_>]) -> std::io::Result<usize>;
        pub fn try_read_buf<B: bytes::BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
        pub async fn writable(&self) -> std::io::Result<()>;
        pub fn poll_write_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn try_write_vectored(&self, bufs: &[std::io::IoSlice<'_>]) -> std::io::Result<usize>;
        pub fn try_io<R>(&self, interest: crate::io::Interest, f: impl std::ops::FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
        pub async fn async_io<R>(&self, interest: crate::io::Interest, f: impl std::ops::FnMut() -> std::io::Result<R>) -> std::io::Result<R>;
        pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn nodelay(&self) -> std::io::Result<bool>;
        pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()>;
        pub fn quickack(&self) -> std::io::Result<bool>;
        pub fn set_quickack(&self, quickack: bool) -> std::io::Result<()>;
        pub fn linger(&self) -> std::io::Result<std::option::Option<std::time::Duration>>;
        pub fn set_linger(&self, dur: std::option::Option<std::time::Duration>) -> std::io::Result<()>;
        pub fn set_zero_linger(&self) -> std::io::Result<()>;
        pub fn ttl(&self) -> std::io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
        pub fn split<'a>(&'a mut self) -> (crate::net::tcp::ReadHalf<'a>, crate::net::tcp::WriteHalf<'a>);
        pub fn into_split(self) -> (crate::net::tcp::OwnedReadHalf, crate::net::tcp::OwnedWriteHalf);
    }
    impl std::os::fd::AsFd for crate::net::TcpStream { }
    impl std::os::fd::AsRawFd for crate::net::TcpStream { }
    impl std::convert::AsRef<crate::net::TcpStream> for crate::net::TcpStream { }
    impl crate::io::AsyncRead for crate::net::TcpStream { }
    impl crate::io::AsyncWrite for crate::net::TcpStream { }
    unsafe impl std::marker::Send for crate::net::TcpStream { }
    unsafe impl std::marker::Sync for crate::net::TcpStream { }
    impl std::convert::TryFrom<std::net::TcpStream> for crate::net::TcpStream { type Error = std::io::Error; }
    pub trait ToSocketAddrs { }
    impl crate::net::ToSocketAddrs for &[std::net::SocketAddr] { }
    impl crate::net::ToSocketAddrs for (&str, u16) { }
    impl crate::net::ToSocketAddrs for (std::net::IpAddr, u16) { }
    impl crate::net::ToSocketAddrs for (std::net::Ipv4Addr, u16) { }
    impl crate::net::ToSocketAddrs for (std::net::Ipv6Addr, u16) { }
    impl crate::net::ToSocketAddrs for (std::string::String, u16) { }
    impl crate::net::ToSocketAddrs for std::net::SocketAddr { }
    impl crate::net::ToSocketAddrs for std::net::SocketAddrV4 { }
    impl crate::net::ToSocketAddrs for std::net::SocketAddrV6 { }
    impl crate::net::ToSocketAddrs for std::string::String { }
    impl crate::net::ToSocketAddrs for str { }
    impl<T: crate::net::ToSocketAddrs + ?Sized> crate::net::ToSocketAddrs for &T { }
    pub struct UdpSocket { }
    impl crate::net::UdpSocket {
        pub async fn bind<A: crate::net::ToSocketAddrs>(addr: A) -> std::io::Result<crate::net::UdpSocket>;
        pub fn from_std(socket: std::net::UdpSocket) -> std::io::Result<crate::net::UdpSocket>;
        pub fn into_std(self) -> std::io::Result<std::net::UdpSocket>;
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        pub async fn connect<A: crate::net::ToSocketAddrs>(&self, addr: A) -> std::io::Result<()>;
        pub async fn ready(&self, interest: crate::io::Interest) -> std::io::Result<crate::io::Ready>;
        pub async fn writable(&self) -> std::io::Result<()>;
        pub fn poll_send_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn poll_send(&self, cx: &mut std::task::Context<'_>, buf: &[u8]) -> std::task::Poll<std::io::Result<usize>>;
        pub fn try_send(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub async fn readable(&self) -> std::io::Result<()>;
        pub fn poll_recv_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn poll_recv(&self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub fn try_recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn try_recv_buf<B: bytes::BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
        pub async fn recv_buf<B: bytes::BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
        pub fn try_recv_buf_from<B: bytes::BufMut>(&self, buf: &mut B) -> std::io::Result<(usize, std::net::SocketAddr)>;
        pub async fn recv_buf_from<B: bytes::BufMut>(&self, buf: &mut B) -> std::io::Result<(usize, std::net::SocketAddr)>;
        pub async fn send_to<A: crate::net::ToSocketAddrs>(&self, buf: &[u8], addr: A) -> std::io::Result<usize>;
        pub fn poll_send_to(&self, cx: &mut std::task::Context<'_>, buf: &[u8], target: std::net::SocketAddr) -> std::task::Poll<std::io::Result<usize>>;
        pub fn try_send_to(&self, buf: &[u8], target: std::net::SocketAddr) -> std::io::Result<usize>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
        pub fn poll_recv_from(&self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>) -> std::task::Poll<std::io::Result<std::net::SocketAddr>>;
        pub fn try_recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
        pub fn try_io<R>(&self, interest: crate::io::Interest, f: impl std::ops::FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
        pub async fn async_io<R>(&self, interest: crate::io::Interest, f: impl std::ops::FnMut() -> std::io::Result<R>) -> std::io::Result<R>;
        pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn poll_peek(&self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub fn try_peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub async fn peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
        pub fn poll_peek_from(&self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>) -> std::task::Poll<std::io::Result<std::net::SocketAddr>>;
        pub fn try_peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
        pub async fn peek_sender(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn poll_peek_sender(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<std::net::SocketAddr>>;
        pub fn try_peek_sender(&self) -> std::io::Result<std::net::SocketAddr>;
        pub fn broadcast(&self) -> std::io::Result<bool>;
        pub fn set_broadcast(&self, on: bool) -> std::io::Result<()>;
        pub fn multicast_loop_v4(&self) -> std::io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, on: bool) -> std::io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> std::io::Result<u32>;
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> std::io::Result<()>;
        pub fn multicast_loop_v6(&self) -> std::io::Result<bool>;
        pub fn set_multicast_loop_v6(&self, on: bool) -> std::io::Result<()>;
        pub fn tclass_v6(&self) -> std::io::Result<u32>;
        pub fn set_tclass_v6(&self, tclass: u32) -> std::io::Result<()>;
        pub fn ttl(&self) -> std::io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
        pub fn tos_v4(&self) -> std::io::Result<u32>;
        pub fn set_tos_v4(&self, tos: u32) -> std::io::Result<()>;
        pub fn device(&self) -> std::io::Result<std::option::Option<std::vec::Vec<u8>>>;
        pub fn bind_device(&self, interface: std::option::Option<&[u8]>) -> std::io::Result<()>;
        pub fn join_multicast_v4(&self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr) -> std::io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> std::io::Result<()>;
        pub fn leave_multicast_v4(&self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr) -> std::io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> std::io::Result<()>;
        pub fn take_error(&self) -> std::io::Result<std::option::Option<std::io::Error>>;
    }
    impl std::os::fd::AsFd for crate::net::UdpSocket { }
    impl std::os::fd::AsRawFd for crate::net::UdpSocket { }
    unsafe impl std::marker::Send for crate::net::UdpSocket { }
    unsafe impl std::marker::Sync for crate::net::UdpSocket { }
    impl std::convert::TryFrom<std::net::UdpSocket> for crate::net::UdpSocket { type Error = std::io::Error; }
    pub struct UnixDatagram { }
    impl crate::net::UnixDatagram {
        pub async fn ready(&self, interest: crate::io::Interest) -> std::io::Result<crate::io::Ready>;
        pub async fn writable(&self) -> std::io::Result<()>;
        pub fn poll_send_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub async fn readable(&self) -> std::io::Result<()>;
        pub fn poll_recv_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub fn bind<P>(path: P) -> std::io::Result<crate::net::UnixDatagram> where P: std::convert::AsRef<std::path::Path>;
        pub fn pair() -> std::io::Result<(crate::net::UnixDatagram, crate::net::UnixDatagram)>;
        pub fn from_std(datagram: std::os::unix::net::UnixDatagram) -> std::io::Result<crate::net::UnixDatagram>;
        pub fn into_std(self) -> std::io::Result<std::os::unix::net::UnixDatagram>;
        pub fn unbound() -> std::io::Result<crate::net::UnixDatagram>;
        pub fn connect<P: std::convert::AsRef<std::path::Path>>(&self, path: P) -> std::io::Result<()>;
        pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn try_send(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn try_send_to<P>(&self, buf: &[u8], target: P) -> std::io::Result<usize> where P: std::convert::AsRef<std::path::Path>;
        pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn try_recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn try_recv_buf_from<B: bytes::BufMut>(&self, buf: &mut B) -> std::io::Result<(usize, crate::net::unix::SocketAddr)>;
        pub async fn recv_buf_from<B: bytes::BufMut>(&self, buf: &mut B) -> std::io::Result<(usize, crate::net::unix::SocketAddr)>;
        pub fn try_recv_buf<B: bytes::BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
        pub async fn recv_buf<B: bytes::BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
        pub async fn send_to<P>(&self, buf: &[u8], target: P) -> std::io::Result<usize> where P: std::convert::AsRef<std::path::Path>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, crate::net::unix::SocketAddr)>;
        pub fn poll_recv_from(&self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>) -> std::task::Poll<std::io::Result<crate::net::unix::SocketAddr>>;
        pub fn poll_send_to<P>(&self, cx: &mut std::task::Context<'_>, buf: &[u8], target: P) -> std::task::Poll<std::io::Result<usize>> where P: std::convert::AsRef<std::path::Path>;
        pub fn poll_send(&self, cx: &mut std::task::Context<'_>, buf: &[u8]) -> std::task::Poll<std::io::Result<usize>>;
        pub fn poll_recv(&self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub fn try_recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, crate::net::unix::SocketAddr)>;
        pub fn try_io<R>(&self, interest: crate::io::Interest, f: impl std::ops::FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
        pub async fn async_io<R>(&self, interest: crate::io::Interest, f: impl std::ops::FnMut() -> std::io::Result<R>) -> std::io::Result<R>;
        pub fn local_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
        pub fn peer_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
        pub fn take_error(&self) -> std::io::Result<std::option::Option<std::io::Error>>;
        pub fn shutdown(&self, how: std::net::Shutdown) -> std::io::Result<()>;
    }
    impl std::os::fd::AsFd for crate::net::UnixDatagram { }
    impl std::os::fd::AsRawFd for crate::net::UnixDatagram { }
    unsafe impl std::marker::Send for crate::net::UnixDatagram { }
    unsafe impl std::marker::Sync for crate::net::UnixDatagram { }
    impl std::convert::TryFrom<std::os::unix::net::UnixDatagram> for crate::net::UnixDatagram { type Error = std::io::Error; }
    pub struct UnixListener { }
    impl crate::net::UnixListener {
        pub fn bind<P>(path: P) -> std::io::Result<crate::net::UnixListener> where P: std::convert::AsRef<std::path::Path>;
        pub fn bind_addr(socket_addr: &crate::net::unix::SocketAddr) -> std::io::Result<crate::net::UnixListener>;
        pub fn from_std(listener: std::os::unix::net::UnixListener) -> std::io::Result<crate::net::UnixListener>;
        pub fn into_std(self) -> std::io::Result<std::os::unix::net::UnixListener>;
        pub fn local_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
        pub fn take_error(&self) -> std::io::Result<std::option::Option<std::io::Error>>;
        pub async fn accept(&self) -> std::io::Result<(crate::net::UnixStream, crate::net::unix::SocketAddr)>;
        pub fn poll_accept(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<(crate::net::UnixStream, crate::net::unix::SocketAddr)>>;
    }
    impl std::os::fd::AsFd for crate::net::UnixListener { }
    impl std::os::fd::AsRawFd for crate::net::UnixListener { }
    unsafe impl std::marker::Send for crate::net::UnixListener { }
    unsafe impl std::marker::Sync for crate::net::UnixListener { }
    impl std::convert::TryFrom<std::os::unix::net::UnixListener> for crate::net::UnixListener { type Error = std::io::Error; }
    pub struct UnixSocket { }
    impl crate::net::UnixSocket {
        pub fn new_datagram() -> std::io::Result<crate::net::UnixSocket>;
        pub fn new_stream() -> std::io::Result<crate::net::UnixSocket>;
        pub fn bind(&self, path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<()>;
        pub fn listen(self, backlog: u32) -> std::io::Result<crate::net::UnixListener>;
        pub async fn connect(self, path: impl std::convert::AsRef<std::path::Path>) -> std::io::Result<crate::net::UnixStream>;
        pub fn datagram(self) -> std::io::Result<crate::net::UnixDatagram>;
    }
    impl std::os::fd::AsFd for crate::net::UnixSocket { }
    impl std::os::fd::AsRawFd for crate::net::UnixSocket { }
    impl std::os::fd::FromRawFd for crate::net::UnixSocket { }
    impl std::os::fd::IntoRawFd for crate::net::UnixSocket { }
    unsafe impl std::marker::Send for crate::net::UnixSocket { }
    unsafe impl std::marker::Sync for crate::net::UnixSocket { }
    pub struct UnixStream { }
    impl crate::net::UnixStream {
        pub async fn connect<P>(path: P) -> std::io::Result<crate::net::UnixStream> where P: std::convert::AsRef<std::path::Path>;
        pub async fn connect_addr(socket_addr: &crate::net::unix::SocketAddr) -> std::io::Result<crate::net::UnixStream>;
        pub async fn ready(&self, interest: crate::io::Interest) -> std::io::Result<crate::io::Ready>;
        pub async fn readable(&self) -> std::io::Result<()>;
        pub fn poll_read_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [std::io::IoSliceMut<'_>]) -> std::io::Result<usize>;
        pub fn try_read_buf<B: bytes::BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
        pub async fn writable(&self) -> std::io::Result<()>;
        pub fn poll_write_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
        pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn try_write_vectored(&self, buf: &[std::io::IoSlice<'_>]) -> std::io::Result<usize>;
        pub fn try_io<R>(&self, interest: crate::io::Interest, f: impl std::ops::FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
        pub async fn async_io<R>(&self, interest: crate::io::Interest, f: impl std::ops::FnMut() -> std::io::Result<R>) -> std::io::Result<R>;
        pub fn from_std(stream: std::os::unix::net::UnixStream) -> std::io::Result<crate::net::UnixStream>;
        pub fn into_std(self) -> std::io::Result<std::os::unix::net::UnixStream>;
        pub fn pair() -> std::io::Result<(crate::net::UnixStream, crate::net::UnixStream)>;
        pub fn local_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
        pub fn peer_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
        pub fn peer_cred(&self) -> std::io::Result<crate::net::unix::UCred>;
        pub fn take_error(&self) -> std::io::Result<std::option::Option<std::io::Error>>;
        pub fn split<'a>(&'a mut self) -> (crate::net::unix::ReadHalf<'a>, crate::net::unix::WriteHalf<'a>);
        pub fn into_split(self) -> (crate::net::unix::OwnedReadHalf, crate::net::unix::OwnedWriteHalf);
    }
    impl std::os::fd::AsFd for crate::net::UnixStream { }
    impl std::os::fd::AsRawFd for crate::net::UnixStream { }
    impl std::convert::AsRef<crate::net::UnixStream> for crate::net::UnixStream { }
    impl crate::io::AsyncRead for crate::net::UnixStream { }
    impl crate::io::AsyncWrite for crate::net::UnixStream { }
    unsafe impl std::marker::Send for crate::net::UnixStream { }
    unsafe impl std::marker::Sync for crate::net::UnixStream { }
    impl std::convert::TryFrom<std::os::unix::net::UnixStream> for crate::net::UnixStream { type Error = std::io::Error; }
    pub async fn lookup_host<T>(host: T) -> std::io::Result<impl std::iter::Iterator<Item = std::net::SocketAddr>> where T: crate::net::ToSocketAddrs;
    pub mod tcp {
        pub struct OwnedReadHalf { }
        impl crate::net::tcp::OwnedReadHalf {
            pub fn reunite(self, other: crate::net::tcp::OwnedWriteHalf) -> std::result::Result<crate::net::TcpStream, crate::net::tcp::ReuniteError>;
            pub fn poll_peek(&mut self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>) -> std::task::Poll<std::io::Result<usize>>;
            pub async fn peek(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
            pub async fn ready(&self, interest: crate::io::Interest) -> std::io::Result<crate::io::Ready>;
            pub async fn readable(&self) -> std::io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [std::io::IoSliceMut<'_>]) -> std::io::Result<usize>;
            pub fn try_read_buf<B: bytes::BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        }
        impl std::convert::AsRef<crate::net::TcpStream> for crate::net::tcp::OwnedReadHalf { }
        impl crate::io::AsyncRead for crate::net::tcp::OwnedReadHalf { }
        unsafe impl std::marker::Send for crate::net::tcp::OwnedReadHalf { }
        unsafe impl std::marker::Sync for crate::net::tcp::OwnedReadHalf { }
        pub struct OwnedWriteHalf { }
        impl crate::net::tcp::OwnedWriteHalf {
            pub fn reunite(self, other: crate::net::tcp::OwnedReadHalf) -> std::result::Result<crate::net::TcpStream, crate::net::tcp::ReuniteError>;
            pub fn forget(self);
            pub async fn ready(&self, interest: crate::io::Interest) -> std::io::Result<crate::io::Ready>;
            pub async fn writable(&self) -> std::io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[std::io::IoSlice<'_>]) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        }
        impl std::convert::AsRef<crate::net::TcpStream> for crate::net::tcp::OwnedWriteHalf { }
        impl crate::io::AsyncWrite for crate::net::tcp::OwnedWriteHalf { }
        impl std::ops::Drop for crate::net::tcp::OwnedWriteHalf { }
        unsafe impl std::marker::Send for crate::net::tcp::OwnedWriteHalf { }
        unsafe impl std::marker::Sync for crate::net::tcp::OwnedWriteHalf { }
        pub struct ReadHalf<'a> { }
        impl crate::net::tcp::ReadHalf<'_> {
            pub fn poll_peek(&mut self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>) -> std::task::Poll<std::io::Result<usize>>;
            pub async fn peek(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
            pub async fn ready(&self, interest: crate::io::Interest) -> std::io::Result<crate::io::Ready>;
            pub async fn readable(&self) -> std::io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [std::io::IoSliceMut<'_>]) -> std::io::Result<usize>;
            pub fn try_read_buf<B: bytes::BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        }
        impl std::convert::AsRef<crate::net::TcpStream> for crate::net::tcp::ReadHalf<'_> { }
        impl crate::io::AsyncRead for crate::net::tcp::ReadHalf<'_> { }
        unsafe impl<'a> std::marker::Send for crate::net::tcp::ReadHalf<'a> { }
        unsafe impl<'a> std::marker::Sync for crate::net::tcp::ReadHalf<'a> { }
        pub struct ReuniteError(pub crate::net::tcp::OwnedReadHalf, pub crate::net::tcp::OwnedWriteHalf);
        impl std::fmt::Display for crate::net::tcp::ReuniteError { }
        impl std::error::Error for crate::net::tcp::ReuniteError { }
        unsafe impl std::marker::Send for crate::net::tcp::ReuniteError { }
        unsafe impl std::marker::Sync for crate::net::tcp::ReuniteError { }
        pub struct WriteHalf<'a> { }
        impl crate::net::tcp::WriteHalf<'_> {
            pub async fn ready(&self, interest: crate::io::Interest) -> std::io::Result<crate::io::Ready>;
            pub async fn writable(&self) -> std::io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[std::io::IoSlice<'_>]) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
        }
        impl std::convert::AsRef<crate::net::TcpStream> for crate::net::tcp::WriteHalf<'_> { }
        impl crate::io::AsyncWrite for crate::net::tcp::WriteHalf<'_> { }
        unsafe impl<'a> std::marker::Send for crate::net::tcp::WriteHalf<'a> { }
        unsafe impl<'a> std::marker::Sync for crate::net::tcp::WriteHalf<'a> { }
    }
    pub mod unix {
        pub struct OwnedReadHalf { }
        impl crate::net::unix::OwnedReadHalf {
            pub fn reunite(self, other: crate::net::unix::OwnedWriteHalf) -> std::result::Result<crate::net::UnixStream, crate::net::unix::ReuniteError>;
            pub async fn ready(&self, interest: crate::io::Interest) -> std::io::Result<crate::io::Ready>;
            pub async fn readable(&self) -> std::io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
            pub fn try_read_buf<B: bytes::BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [std::io::IoSliceMut<'_>]) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
        }
        impl std::convert::AsRef<crate::net::UnixStream> for crate::net::unix::OwnedReadHalf { }
        impl crate::io::AsyncRead for crate::net::unix::OwnedReadHalf { }
        unsafe impl std::marker::Send for crate::net::unix::OwnedReadHalf { }
        unsafe impl std::marker::Sync for crate::net::unix::OwnedReadHalf { }
        pub struct OwnedWriteHalf { }
        impl crate::net::unix::OwnedWriteHalf {
            pub fn reunite(self, other: crate::net::unix::OwnedReadHalf) -> std::result::Result<crate::net::UnixStream, crate::net::unix::ReuniteError>;
            pub fn forget(self);
            pub async fn ready(&self, interest: crate::io::Interest) -> std::io::Result<crate::io::Ready>;
            pub async fn writable(&self) -> std::io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
            pub fn try_write_vectored(&self, buf: &[std::io::IoSlice<'_>]) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
        }
        impl std::convert::AsRef<crate::net::UnixStream> for crate::net::unix::OwnedWriteHalf { }
        impl crate::io::AsyncWrite for crate::net::unix::OwnedWriteHalf { }
        impl std::ops::Drop for crate::net::unix::OwnedWriteHalf { }
        unsafe impl std::marker::Send for crate::net::unix::OwnedWriteHalf { }
        unsafe impl std::marker::Sync for crate::net::unix::OwnedWriteHalf { }
        pub struct ReadHalf<'a> { }
        impl crate::net::unix::ReadHalf<'_> {
            pub async fn ready(&self, interest: crate::io::Interest) -> std::io::Result<crate::io::Ready>;
            pub async fn readable(&self) -> std::io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
            pub fn try_read_buf<B: bytes::BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [std::io::IoSliceMut<'_>]) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
        }
        impl std::convert::AsRef<crate::net::UnixStream> for crate::net::unix::ReadHalf<'_> { }
        impl crate::io::AsyncRead for crate::net::unix::ReadHalf<'_> { }
        unsafe impl<'a> std::marker::Send for crate::net::unix::ReadHalf<'a> { }
        unsafe impl<'a> std::marker::Sync for crate::net::unix::ReadHalf<'a> { }
        pub struct ReuniteError(pub crate::net::unix::OwnedReadHalf, pub crate::net::unix::OwnedWriteHalf);
        impl std::fmt::Display for crate::net::unix::ReuniteError { }
        impl std::error::Error for crate::net::unix::ReuniteError { }
        unsafe impl std::marker::Send for crate::net::unix::ReuniteError { }
        unsafe impl std::marker::Sync for crate::net::unix::ReuniteError { }
        pub struct SocketAddr { }
        impl crate::net::unix::SocketAddr {
            pub fn is_unnamed(&self) -> bool;
            pub fn as_pathname(&self) -> std::option::Option<&std::path::Path>;
            pub fn as_abstract_name(&self) -> std::option::Option<&[u8]>;
        }
        impl std::clone::Clone for crate::net::unix::SocketAddr { }
        impl std::convert::From<std::os::unix::net::SocketAddr> for crate::net::unix::SocketAddr { }
        unsafe impl std::marker::Send for crate::net::unix::SocketAddr { }
        unsafe impl std::marker::Sync for crate::net::unix::SocketAddr { }
        pub struct UCred { }
        impl crate::net::unix::UCred {
            pub fn uid(&self) -> crate::net::unix::uid_t;
            pub fn gid(&self) -> crate::net::unix::gid_t;
            pub fn pid(&self) -> std::option::Option<crate::net::unix::pid_t>;
        }
        impl std::clone::Clone for crate::net::unix::UCred { }
        impl std::marker::Copy for crate::net::unix::UCred { }
        unsafe impl std::marker::Send for crate::net::unix::UCred { }
        unsafe impl std::marker::Sync for crate::net::unix::UCred { }
        pub struct WriteHalf<'a> { }
        impl crate::net::unix::WriteHalf<'_> {
            pub async fn ready(&self, interest: crate::io::Interest) -> std::io::Result<crate::io::Ready>;
            pub async fn writable(&self) -> std::io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
            pub fn try_write_vectored(&self, buf: &[std::io::IoSlice<'_>]) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
        }
        impl std::convert::AsRef<crate::net::UnixStream> for crate::net::unix::WriteHalf<'_> { }
        impl crate::io::AsyncWrite for crate::net::unix::WriteHalf<'_> { }
        unsafe impl<'a> std::marker::Send for crate::net::unix::WriteHalf<'a> { }
        unsafe impl<'a> std::marker::Sync for crate::net::unix::WriteHalf<'a> { }
        pub type gid_t = u32;
        pub type pid_t = i32;
        pub type uid_t = u32;
        pub mod pipe {
            pub struct OpenOptions { }
            impl crate::net::unix::pipe::OpenOptions {
                pub fn new() -> crate::net::unix::pipe::OpenOptions;
                pub fn read_write(&mut self, value: bool) -> &mut Self;
                pub fn unchecked(&mut self, value: bool) -> &mut Self;
                pub fn open_receiver<P: std::convert::AsRef<std::path::Path>>(&self, path: P) -> std::io::Result<crate::net::unix::pipe::Receiver>;
                pub fn open_sender<P: std::convert::AsRef<std::path::Path>>(&self, path: P) -> std::io::Result<crate::net::unix::pipe::Sender>;
            }
            impl std::clone::Clone for crate::net::unix::pipe::OpenOptions { }
            impl std::default::Default for crate::net::unix::pipe::OpenOptions { }
            unsafe impl std::marker::Send for crate::net::unix::pipe::OpenOptions { }
            unsafe impl std::marker::Sync for crate::net::unix::pipe::OpenOptions { }
            pub struct Receiver { }
            impl crate::net::unix::pipe::Receiver {
                pub fn from_file(file: std::fs::File) -> std::io::Result<crate::net::unix::pipe::Receiver>;
                pub fn from_owned_fd(owned_fd: std::os::fd::OwnedFd) -> std::io::Result<crate::net::unix::pipe::Receiver>;
                pub async fn ready(&self, interest: crate::io::Interest) -> std::io::Result<crate::io::Ready>;
                pub async fn readable(&self) -> std::io::Result<()>;
                pub fn poll_read_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
                pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
                pub fn try_read_vectored(&self, bufs: &mut [std::io::IoSliceMut<'_>]) -> std::io::Result<usize>;
                pub fn try_io<R>(&self, f: impl std::ops::FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
                pub fn try_read_buf<B: bytes::BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
                pub fn into_blocking_fd(self) -> std::io::Result<std::os::fd::OwnedFd>;
                pub fn into_nonblocking_fd(self) -> std::io::Result<std::os::fd::OwnedFd>;
            }
            impl std::os::fd::AsFd for crate::net::unix::pipe::Receiver { }
            impl std::os::fd::AsRawFd for crate::net::unix::pipe::Receiver { }
            impl crate::io::AsyncRead for crate::net::unix::pipe::Receiver { }
            unsafe impl std::marker::Send for crate::net::unix::pipe::Receiver { }
            unsafe impl std::marker::Sync for crate::net::unix::pipe::Receiver { }
            pub struct Sender { }
            impl crate::net::unix::pipe::Sender {
                pub fn from_file(file: std::fs::File) -> std::io::Result<crate::net::unix::pipe::Sender>;
                pub fn from_owned_fd(owned_fd: std::os::fd::OwnedFd) -> std::io::Result<crate::net::unix::pipe::Sender>;
                pub async fn ready(&self, interest: crate::io::Interest) -> std::io::Result<crate::io::Ready>;
                pub async fn writable(&self) -> std::io::Result<()>;
                pub fn poll_write_ready(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
                pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
                pub fn try_write_vectored(&self, buf: &[std::io::IoSlice<'_>]) -> std::io::Result<usize>;
                pub fn try_io<R>(&self, f: impl std::ops::FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
                pub fn into_blocking_fd(self) -> std::io::Result<std::os::fd::OwnedFd>;
                pub fn into_nonblocking_fd(self) -> std::io::Result<std::os::fd::OwnedFd>;
            }
            impl std::os::fd::AsFd for crate::net::unix::pipe::Sender { }
            impl std::os::fd::AsRawFd for crate::net::unix::pipe::Sender { }
            impl crate::io::AsyncWrite for crate::net::unix::pipe::Sender { }
            unsafe impl std::marker::Send for crate::net::unix::pipe::Sender { }
            unsafe impl std::marker::Sync for crate::net::unix::pipe::Sender { }
            pub fn pipe() -> std::io::Result<(crate::net::unix::pipe::Sender, crate::net::unix::pipe::Receiver)>;
        }
    }
}
pub mod process {
    pub struct Child { pub stdin: std::option::Option<crate::process::ChildStdin>, pub stdout: std::option::Option<crate::process::ChildStdout>, pub stderr: std::option::Option<crate::process::ChildStderr> }
    impl crate::process::Child {
        pub fn id(&self) -> std::option::Option<u32>;
        pub fn start_kill(&mut self) -> std::io::Result<()>;
        pub async fn kill(&mut self) -> std::io::Result<()>;
        pub async fn wait(&mut self) -> std::io::Result<std::process::ExitStatus>;
        pub fn try_wait(&mut self) -> std::io::Result<std::option::Option<std::process::ExitStatus>>;
        pub async fn wait_with_output(self) -> std::io::Result<std::process::Output>;
    }
    unsafe impl std::marker::Send for crate::process::Child { }
    unsafe impl std::marker::Sync for crate::process::Child { }
    pub struct ChildStderr { }
    impl crate::process::ChildStderr {
        pub fn into_owned_fd(self) -> std::io::Result<std::os::fd::OwnedFd>;
    }
    impl crate::process::ChildStderr {
        pub fn from_std(inner: std::process::ChildStderr) -> std::io::Result<Self>;
    }
    impl std::os::fd::AsFd for crate::process::ChildStderr { }
    impl std::os::fd::AsRawFd for crate::process::ChildStderr { }
    impl crate::io::AsyncRead for crate::process::ChildStderr { }
    unsafe impl std::marker::Send for crate::process::ChildStderr { }
    unsafe impl std::marker::Sync for crate::process::ChildStderr { }
    impl std::convert::TryInto<std::process::Stdio> for crate::process::ChildStderr { type Error = std::io::Error; }
    pub struct ChildStdin { }
    impl crate::process::ChildStdin {
        pub fn into_owned_fd(self) -> std::io::Result<std::os::fd::OwnedFd>;
    }
    impl crate::process::ChildStdin {
        pub fn from_std(inner: std::process::ChildStdin) -> std::io::Result<Self>;
    }
    impl std::os::fd::AsFd for crate::process::ChildStdin { }
    impl std::os::fd::AsRawFd for crate::process::ChildStdin { }
    impl crate::io::AsyncWrite for crate::process::ChildStdin { }
    unsafe impl std::marker::Send for crate::process::ChildStdin { }
    unsafe impl std::marker::Sync for crate::process::ChildStdin { }
    impl std::convert::TryInto<std::process::Stdio> for crate::process::ChildStdin { type Error = std::io::Error; }
    pub struct ChildStdout { }
    impl crate::process::ChildStdout {
        pub fn into_owned_fd(self) -> std::io::Result<std::os::fd::OwnedFd>;
    }
    impl crate::process::ChildStdout {
        pub fn from_std(inner: std::process::ChildStdout) -> std::io::Result<Self>;
    }
    impl std::os::fd::AsFd for crate::process::ChildStdout { }
    impl std::os::fd::AsRawFd for crate::process::ChildStdout { }
    impl crate::io::AsyncRead for crate::process::ChildStdout { }
    unsafe impl std::marker::Send for crate::process::ChildStdout { }
    unsafe impl std::marker::Sync for crate::process::ChildStdout { }
    impl std::convert::TryInto<std::process::Stdio> for crate::process::ChildStdout { type Error = std::io::Error; }
    pub struct Command { }
    impl crate::process::Command {
        pub fn new<S: std::convert::AsRef<std::ffi::OsStr>>(program: S) -> crate::process::Command;
        pub fn as_std(&self) -> &std::process::Command;
        pub fn as_std_mut(&mut self) -> &mut std::process::Command;
        pub fn into_std(self) -> std::process::Command;
        pub fn arg<S: std::convert::AsRef<std::ffi::OsStr>>(&mut self, arg: S) -> &mut crate::process::Command;
        pub fn args<I, S>(&mut self, args: I) -> &mut crate::process::Command where I: std::iter::IntoIterator<Item = S>, S: std::convert::AsRef<std::ffi::OsStr>;
        pub fn env<K, V>(&mut self, key: K, val: V) -> &mut crate::process::Command where K: std::convert::AsRef<std::ffi::OsStr>, V: std::convert::AsRef<std::ffi::OsStr>;
        pub fn envs<I, K, V>(&mut self, vars: I) -> &mut crate::process::Command where I: std::iter::IntoIterator<Item = (K, V)>, K: std::convert::AsRef<std::ffi::OsStr>, V: std::convert::AsRef<std::ffi::OsStr>;
        pub fn env_remove<K: std::convert::AsRef<std::ffi::OsStr>>(&mut self, key: K) -> &mut crate::process::Command;
        pub fn env_clear(&mut self) -> &mut crate::process::Command;
        pub fn current_dir<P: std::convert::AsRef<std::path::Path>>(&mut self, dir: P) -> &mut crate::process::Command;
        pub fn stdin<T: std::convert::Into<std::process::Stdio>>(&mut self, cfg: T) -> &mut crate::process::Command;
        pub fn stdout<T: std::convert::Into<std::process::Stdio>>(&mut self, cfg: T) -> &mut crate::process::Command;
        pub fn stderr<T: std::convert::Into<std::process::Stdio>>(&mut self, cfg: T) -> &mut crate::process::Command;
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut crate::process::Command;
        pub fn uid(&mut self, id: u32) -> &mut crate::process::Command;
        pub fn gid(&mut self, id: u32) -> &mut crate::process::Command;
        pub fn arg0<S>(&mut self, arg: S) -> &mut crate::process::Command where S: std::convert::AsRef<std::ffi::OsStr>;
        pub unsafe fn pre_exec<F>(&mut self, f: F) -> &mut crate::process::Command where F: std::ops::FnMut() -> std::io::Result<()> + std::marker::Send + std::marker::Sync + 'static;
        pub fn process_group(&mut self, pgroup: i32) -> &mut crate::process::Command;
        pub fn spawn(&mut self) -> std::io::Result<crate::process::Child>;
        pub fn status(&mut self) -> impl std::future::Future<Output = std::io::Result<std::process::ExitStatus>>;
        pub fn output(&mut self) -> impl std::future::Future<Output = std::io::Result<std::process::Output>>;
        pub fn get_kill_on_drop(&self) -> bool;
    }
    impl std::convert::From<std::process::Command> for crate::process::Command { }
    unsafe impl std::marker::Send for crate::process::Command { }
    unsafe impl std::marker::Sync for crate::process::Command { }
}
pub mod runtime {
    pub struct Builder { }
    impl crate::runtime::Builder {
        pub fn new_current_thread() -> crate::runtime::Builder;
        pub fn new_multi_thread() -> crate::runtime::Builder;
        pub fn enable_all(&mut self) -> &mut Self;
        pub fn worker_threads(&mut self, val: usize) -> &mut Self;
        pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
        pub fn thread_name(&mut self, val: impl std::convert::Into<std::string::String>) -> &mut Self;
        pub fn name(&mut self, val: impl std::convert::Into<std::string::String>) -> &mut Self;
        pub fn thread_name_fn<F>(&mut self, f: F) -> &mut Self where F: std::ops::Fn() -> std::string::String + std::marker::Send + std::marker::Sync + 'static;
        pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;
        pub fn on_thread_start<F>(&mut self, f: F) -> &mut Self where F: std::ops::Fn() + std::marker::Send + std::marker::Sync + 'static;
        pub fn on_thread_stop<F>(&mut self, f: F) -> &mut Self where F: std::ops::Fn() + std::marker::Send + std::marker::Sync + 'static;
        pub fn on_thread_park<F>(&mut self, f: F) -> &mut Self where F: std::ops::Fn() + std::marker::Send + std::marker::Sync + 'static;
        pub fn on_thread_unpark<F>(&mut self, f: F) -> &mut Self where F: std::ops::Fn() + std::marker::Send + std::marker::Sync + 'static;
        pub fn build(&mut self) -> std::io::Result<crate::runtime::Runtime>;
        pub fn build_local(&mut self, _options: crate::runtime::LocalOptions) -> std::io::Result<crate::runtime::LocalRuntime>;
        pub fn thread_keep_alive(&mut self, duration: std::time::Duration) -> &mut Self;
        pub fn global_queue_interval(&mut self, val: u32) -> &mut Self;
        pub fn event_interval(&mut self, val: u32) -> &mut Self;
        pub fn enable_io(&mut self) -> &mut Self;
        pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
        pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self;
    }
    impl crate::runtime::Builder {
        pub fn enable_time(&mut self) -> &mut Self;
    }
    impl crate::runtime::Builder {
        pub fn start_paused(&mut self, start_paused: bool) -> &mut Self;
    }
    unsafe impl std::marker::Send for crate::runtime::Builder { }
    unsafe impl std::marker::Sync for crate::runtime::Builder { }
    pub struct EnterGuard<'a> { }
    impl<'a> !std::marker::Send for crate::runtime::EnterGuard<'a> { }
    unsafe impl<'a> std::marker::Sync for crate::runtime::EnterGuard<'a> { }
    pub struct Handle { }
    impl crate::runtime::Handle {
        pub fn enter(&self) -> crate::runtime::EnterGuard<'_>;
        pub fn current() -> Self;
        pub fn try_current() -> std::result::Result<Self, crate::runtime::TryCurrentError>;
        pub fn spawn<F>(&self, future: F) -> crate::task::JoinHandle<F::Output> where F: std::future::Future + std::marker::Send + 'static, F::Output: std::marker::Send + 'static;
        pub fn spawn_blocking<F, R>(&self, func: F) -> crate::task::JoinHandle<R> where F: std::ops::FnOnce() -> R + std::marker::Send + 'static, R: std::marker::Send + 'static;
        pub fn block_on<F: std::future::Future>(&self, future: F) -> F::Output;
        pub fn runtime_flavor(&self) -> crate::runtime::RuntimeFlavor;
        pub fn id(&self) -> crate::runtime::Id;
        pub fn name(&self) -> std::option::Option<&str>;
        pub fn metrics(&self) -> crate::runtime::RuntimeMetrics;
    }
    impl std::clone::Clone for crate::runtime::Handle { }
    unsafe impl std::marker::Send for crate::runtime::Handle { }
    unsafe impl std::marker::Sync for crate::runtime::Handle { }
    pub struct Id { }
    impl std::clone::Clone for crate::runtime::Id { }
    impl std::marker::Copy for crate::runtime::Id { }
    impl std::fmt::Display for crate::runtime::Id { }
    unsafe impl std::marker::Send for crate::runtime::Id { }
    unsafe impl std::marker::Sync for crate::runtime::Id { }
    pub struct LocalOptions { }
    impl std::default::Default for crate::runtime::LocalOptions { }
    impl !std::marker::Send for crate::runtime::LocalOptions { }
    impl !std::marker::Sync for crate::runtime::LocalOptions { }
    pub struct LocalRuntime { }
    impl crate::runtime::LocalRuntime {
        pub fn new() -> std::io::Result<crate::runtime::LocalRuntime>;
        pub fn handle(&self) -> &crate::runtime::Handle;
        pub fn spawn_local<F>(&self, future: F) -> crate::task::JoinHandle<F::Output> where F: std::future::Future + 'static, F::Output: 'static;
        pub fn spawn_blocking<F, R>(&self, func: F) -> crate::task::JoinHandle<R> where F: std::ops::FnOnce() -> R + std::marker::Send + 'static, R: std::marker::Send + 'static;
        pub fn block_on<F: std::future::Future>(&self, future: F) -> F::Output;
        pub fn enter(&self) -> crate::runtime::EnterGuard<'_>;
        pub fn shutdown_timeout(self, duration: std::time::Duration);
        pub fn shutdown_background(self);
        pub fn metrics(&self) -> crate::runtime::RuntimeMetrics;
    }
    impl std::ops::Drop for crate::runtime::LocalRuntime { }
    impl !std::marker::Send for crate::runtime::LocalRuntime { }
    impl !std::marker::Sync for crate::runtime::LocalRuntime { }
    pub struct Runtime { }
    impl crate::runtime::Runtime {
        pub fn new() -> std::io::Result<crate::runtime::Runtime>;
        pub fn handle(&self) -> &crate::runtime::Handle;
        pub fn spawn<F>(&self, future: F) -> crate::task::JoinHandle<F::Output> where F: std::future::Future + std::marker::Send + 'static, F::Output: std::marker::Send + 'static;
        pub fn spawn_blocking<F, R>(&self, func: F) -> crate::task::JoinHandle<R> where F: std::ops::FnOnce() -> R + std::marker::Send + 'static, R: std::marker::Send + 'static;
        pub fn block_on<F: std::future::Future>(&self, future: F) -> F::Output;
        pub fn enter(&self) -> crate::runtime::EnterGuard<'_>;
        pub fn shutdown_timeout(self, duration: std::time::Duration);
        pub fn shutdown_background(self);
        pub fn metrics(&self) -> crate::runtime::RuntimeMetrics;
    }
    impl std::ops::Drop for crate::runtime::Runtime { }
    unsafe impl std::marker::Send for crate::runtime::Runtime { }
    unsafe impl std::marker::Sync for crate::runtime::Runtime { }
    pub enum RuntimeFlavor { CurrentThread, MultiThread }
    unsafe impl std::marker::Send for crate::runtime::RuntimeFlavor { }
    unsafe impl std::marker::Sync for crate::runtime::RuntimeFlavor { }
    pub struct RuntimeMetrics { }
    impl crate::runtime::RuntimeMetrics {
        pub fn num_workers(&self) -> usize;
        pub fn num_alive_tasks(&self) -> usize;
        pub fn global_queue_depth(&self) -> usize;
        pub fn worker_total_busy_duration(&self, worker: usize) -> std::time::Duration;
        pub fn worker_park_count(&self, worker: usize) -> u64;
        pub fn worker_park_unpark_count(&self, worker: usize) -> u64;
    }
    impl std::clone::Clone for crate::runtime::RuntimeMetrics { }
    unsafe impl std::marker::Send for crate::runtime::RuntimeMetrics { }
    unsafe impl std::marker::Sync for crate::runtime::RuntimeMetrics { }
    pub struct TryCurrentError { }
    impl crate::runtime::TryCurrentError {
        pub fn is_missing_context(&self) -> bool;
        pub fn is_thread_local_destroyed(&self) -> bool;
    }
    impl std::fmt::Display for crate::runtime::TryCurrentError { }
    impl std::error::Error for crate::runtime::TryCurrentError { }
    unsafe impl std::marker::Send for crate::runtime::TryCurrentError { }
    unsafe impl std::marker::Sync for crate::runtime::TryCurrentError { }
    pub fn is_rt_shutdown_err(err: &std::io::Error) -> bool;
    pub fn worker_index() -> std::option::Option<usize>;
}
pub mod signal {
    pub async fn ctrl_c() -> std::io::Result<()>;
    pub mod unix {
        pub struct Signal { }
        impl crate::signal::unix::Signal {
            pub async fn recv(&mut self) -> std::option::Option<()>;
            pub fn poll_recv(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<()>>;
        }
        unsafe impl std::marker::Send for crate::signal::unix::Signal { }
        unsafe impl std::marker::Sync for crate::signal::unix::Signal { }
        pub struct SignalKind { }
        impl crate::signal::unix::SignalKind {
            pub fn from_raw(signum: std::ffi::c_int) -> Self;
            pub fn as_raw_value(&self) -> std::ffi::c_int;
            pub fn alarm() -> Self;
            pub fn child() -> Self;
            pub fn hangup() -> Self;
            pub fn interrupt() -> Self;
            pub fn io() -> Self;
            pub fn pipe() -> Self;
            pub fn quit() -> Self;
            pub fn terminate() -> Self;
            pub fn user_defined1() -> Self;
            pub fn user_defined2() -> Self;
            pub fn window_change() -> Self;
        }
        impl std::clone::Clone for crate::signal::unix::SignalKind { }
        impl std::marker::Copy for crate::signal::unix::SignalKind { }
        impl std::convert::From<i32> for crate::signal::unix::SignalKind { }
        unsafe impl std::marker::Send for crate::signal::unix::SignalKind { }
        unsafe impl std::marker::Sync for crate::signal::unix::SignalKind { }
        pub fn signal(kind: crate::signal::unix::SignalKind) -> std::io::Result<crate::signal::unix::Signal>;
    }
}
pub mod sync {
    pub struct AcquireError { }
    impl std::fmt::Display for crate::sync::AcquireError { }
    impl std::error::Error for crate::sync::AcquireError { }
    unsafe impl std::marker::Send for crate::sync::AcquireError { }
    unsafe impl std::marker::Sync for crate::sync::AcquireError { }
    pub struct Barrier { }
    impl crate::sync::Barrier {
        pub fn new(n: usize) -> crate::sync::Barrier;
        pub async fn wait(&self) -> crate::sync::BarrierWaitResult;
    }
    unsafe impl std::marker::Send for crate::sync::Barrier { }
    unsafe impl std::marker::Sync for crate::sync::Barrier { }
    pub struct BarrierWaitResult { }
    impl crate::sync::BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }
    impl std::clone::Clone for crate::sync::BarrierWaitResult { }
    unsafe impl std::marker::Send for crate::sync::BarrierWaitResult { }
    unsafe impl std::marker::Sync for crate::sync::BarrierWaitResult { }
    pub struct MappedMutexGuard<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> crate::sync::MappedMutexGuard<'a, T> {
        pub fn map<U, F>(this: Self, f: F) -> crate::sync::MappedMutexGuard<'a, U> where F: std::ops::FnOnce(&mut T) -> &mut U;
        pub fn try_map<U, F>(this: Self, f: F) -> std::result::Result<crate::sync::MappedMutexGuard<'a, U>, Self> where F: std::ops::FnOnce(&mut T) -> std::option::Option<&mut U>;
    }
    impl<'a, T: ?Sized> std::ops::Deref for crate::sync::MappedMutexGuard<'a, T> { type Target = T; }
    impl<'a, T: ?Sized> std::ops::DerefMut for crate::sync::MappedMutexGuard<'a, T> { }
    impl<'a, T: ?Sized + std::fmt::Display> std::fmt::Display for crate::sync::MappedMutexGuard<'a, T> { }
    impl<'a, T: ?Sized> std::ops::Drop for crate::sync::MappedMutexGuard<'a, T> { }
    unsafe impl<'a, T> std::marker::Send for crate::sync::MappedMutexGuard<'a, T> where T: ?Sized + std::marker::Send + 'a { }
    unsafe impl<'a, T> std::marker::Sync for crate::sync::MappedMutexGuard<'a, T> where T: ?Sized + std::marker::Sync + 'a { }
    pub struct Mutex<T: ?Sized> { }
    impl<T: ?Sized> crate::sync::Mutex<T> {
        pub fn new(t: T) -> Self where T: Sized;
        pub fn const_new(t: T) -> Self where T: Sized;
        pub async fn lock(&self) -> crate::sync::MutexGuard<'_, T>;
        pub fn blocking_lock(&self) -> crate::sync::MutexGuard<'_, T>;
        pub fn blocking_lock_owned(self: std::sync::Arc<Self>) -> crate::sync::OwnedMutexGuard<T>;
        pub async fn lock_owned(self: std::sync::Arc<Self>) -> crate::sync::OwnedMutexGuard<T>;
        pub fn try_lock(&self) -> std::result::Result<crate::sync::MutexGuard<'_, T>, crate::sync::TryLockError>;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn try_lock_owned(self: std::sync::Arc<Self>) -> std::result::Result<crate::sync::OwnedMutexGuard<T>, crate::sync::TryLockError>;
        pub fn into_inner(self) -> T where T: Sized;
    }
    impl<T> std::default::Default for crate::sync::Mutex<T> where T: std::default::Default { }
    impl<T> std::convert::From<T> for crate::sync::Mutex<T> { }
    unsafe impl<T> std::marker::Send for crate::sync::Mutex<T> where T: ?Sized + std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::sync::Mutex<T> where T: ?Sized + std::marker::Send { }
    pub struct MutexGuard<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> crate::sync::MutexGuard<'a, T> {
        pub fn map<U, F>(this: Self, f: F) -> crate::sync::MappedMutexGuard<'a, U> where U: ?Sized, F: std::ops::FnOnce(&mut T) -> &mut U;
        pub fn try_map<U, F>(this: Self, f: F) -> std::result::Result<crate::sync::MappedMutexGuard<'a, U>, Self> where U: ?Sized, F: std::ops::FnOnce(&mut T) -> std::option::Option<&mut U>;
        pub fn mutex(this: &Self) -> &'a crate::sync::Mutex<T>;
    }
    impl<T: ?Sized> std::ops::Deref for crate::sync::MutexGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> std::ops::DerefMut for crate::sync::MutexGuard<'_, T> { }
    impl<T: ?Sized + std::fmt::Display> std::fmt::Display for crate::sync::MutexGuard<'_, T> { }
    impl<T: ?Sized> std::ops::Drop for crate::sync::MutexGuard<'_, T> { }
    unsafe impl<'a, T> std::marker::Send for crate::sync::MutexGuard<'a, T> where T: std::marker::Send + ?Sized { }
    unsafe impl<T> std::marker::Sync for crate::sync::MutexGuard<'_, T> where T: ?Sized + std::marker::Send + std::marker::Sync { }
    pub struct Notify { }
    impl crate::sync::Notify {
        pub fn new() -> crate::sync::Notify;
        pub fn const_new() -> crate::sync::Notify;
        pub fn notified(&self) -> crate::sync::futures::Notified<'_>;
        pub fn notified_owned(self: std::sync::Arc<Self>) -> crate::sync::futures::OwnedNotified;
        pub fn notify_one(&self);
        pub fn notify_last(&self);
        pub fn notify_waiters(&self);
    }
    impl std::default::Default for crate::sync::Notify { }
    unsafe impl std::marker::Send for crate::sync::Notify { }
    unsafe impl std::marker::Sync for crate::sync::Notify { }
    pub struct OnceCell<T> { }
    impl<T> crate::sync::OnceCell<T> {
        pub fn new() -> Self;
        pub fn const_new() -> Self;
        pub fn new_with(value: std::option::Option<T>) -> Self;
        pub fn const_new_with(value: T) -> Self;
        pub fn initialized(&self) -> bool;
        pub fn get(&self) -> std::option::Option<&T>;
        pub fn get_mut(&mut self) -> std::option::Option<&mut T>;
        pub fn set(&self, value: T) -> std::result::Result<(), crate::sync::SetError<T>>;
        pub async fn get_or_init<F, Fut>(&self, f: F) -> &T where F: std::ops::FnOnce() -> Fut, Fut: std::future::Future<Output = T>;
        pub async fn get_or_try_init<E, F, Fut>(&self, f: F) -> std::result::Result<&T, E> where F: std::ops::FnOnce() -> Fut, Fut: std::future::Future<Output = std::result::Result<T, E>>;
        pub fn into_inner(self) -> std::option::Option<T>;
        pub fn take(&mut self) -> std::option::Option<T>;
    }
    impl<T: std::clone::Clone> std::clone::Clone for crate::sync::OnceCell<T> { }
    impl<T> std::default::Default for crate::sync::OnceCell<T> { }
    impl<T> std::ops::Drop for crate::sync::OnceCell<T> { }
    impl<T> std::convert::From<T> for crate::sync::OnceCell<T> { }
    unsafe impl<T: std::marker::Send> std::marker::Send for crate::sync::OnceCell<T> { }
    unsafe impl<T: std::marker::Sync + std::marker::Send> std::marker::Sync for crate::sync::OnceCell<T> { }
    pub struct OwnedMappedMutexGuard<T: ?Sized, U: ?Sized = T> { }
    impl<T: ?Sized, U: ?Sized> crate::sync::OwnedMappedMutexGuard<T, U> {
        pub fn map<S, F>(this: Self, f: F) -> crate::sync::OwnedMappedMutexGuard<T, S> where F: std::ops::FnOnce(&mut U) -> &mut S;
        pub fn try_map<S, F>(this: Self, f: F) -> std::result::Result<crate::sync::OwnedMappedMutexGuard<T, S>, Self> where F: std::ops::FnOnce(&mut U) -> std::option::Option<&mut S>;
    }
    impl<T: ?Sized, U: ?Sized> std::ops::Deref for crate::sync::OwnedMappedMutexGuard<T, U> { type Target = U; }
    impl<T: ?Sized, U: ?Sized> std::ops::DerefMut for crate::sync::OwnedMappedMutexGuard<T, U> { }
    impl<T: ?Sized, U: ?Sized + std::fmt::Display> std::fmt::Display for crate::sync::OwnedMappedMutexGuard<T, U> { }
    impl<T: ?Sized, U: ?Sized> std::ops::Drop for crate::sync::OwnedMappedMutexGuard<T, U> { }
    unsafe impl<T, U> std::marker::Send for crate::sync::OwnedMappedMutexGuard<T, U> where T: ?Sized + std::marker::Send, U: ?Sized + std::marker::Send { }
    unsafe impl<T, U> std::marker::Sync for crate::sync::OwnedMappedMutexGuard<T, U> where T: ?Sized + std::marker::Send + std::marker::Sync, U: ?Sized + std::marker::Send + std::marker::Sync { }
    pub struct OwnedMutexGuard<T: ?Sized> { }
    impl<T: ?Sized> crate::sync::OwnedMutexGuard<T> {
        pub fn map<U, F>(this: Self, f: F) -> crate::sync::OwnedMappedMutexGuard<T, U> where U: ?Sized, F: std::ops::FnOnce(&mut T) -> &mut U;
        pub fn try_map<U, F>(this: Self, f: F) -> std::result::Result<crate::sync::OwnedMappedMutexGuard<T, U>, Self> where U: ?Sized, F: std::ops::FnOnce(&mut T) -> std::option::Option<&mut U>;
        pub fn mutex(this: &Self) -> &std::sync::Arc<crate::sync::Mutex<T>>;
    }
    impl<T: ?Sized> std::ops::Deref for crate::sync::OwnedMutexGuard<T> { type Target = T; }
    impl<T: ?Sized> std::ops::DerefMut for crate::sync::OwnedMutexGuard<T> { }
    impl<T: ?Sized + std::fmt::Display> std::fmt::Display for crate::sync::OwnedMutexGuard<T> { }
    impl<T: ?Sized> std::ops::Drop for crate::sync::OwnedMutexGuard<T> { }
    unsafe impl<T> std::marker::Send for crate::sync::OwnedMutexGuard<T> where T: std::marker::Send + ?Sized { }
    unsafe impl<T> std::marker::Sync for crate::sync::OwnedMutexGuard<T> where T: ?Sized + std::marker::Send + std::marker::Sync { }
    pub struct OwnedRwLockMappedWriteGuard<T: ?Sized, U: ?Sized = T> { }
    impl<T: ?Sized, U: ?Sized> crate::sync::OwnedRwLockMappedWriteGuard<T, U> {
        pub fn map<F, V: ?Sized>(this: Self, f: F) -> crate::sync::OwnedRwLockMappedWriteGuard<T, V> where F: std::ops::FnOnce(&mut U) -> &mut V;
        pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> std::result::Result<crate::sync::OwnedRwLockMappedWriteGuard<T, V>, Self> where F: std::ops::FnOnce(&mut U) -> std::option::Option<&mut V>;
        pub fn rwlock(this: &Self) -> &std::sync::Arc<crate::sync::RwLock<T>>;
    }
    impl<T: ?Sized, U: ?Sized> std::ops::Deref for crate::sync::OwnedRwLockMappedWriteGuard<T, U> { type Target = U; }
    impl<T: ?Sized, U: ?Sized> std::ops::DerefMut for crate::sync::OwnedRwLockMappedWriteGuard<T, U> { }
    impl<T: ?Sized, U> std::fmt::Display for crate::sync::OwnedRwLockMappedWriteGuard<T, U> where U: std::fmt::Display + ?Sized { }
    impl<T: ?Sized, U: ?Sized> std::ops::Drop for crate::sync::OwnedRwLockMappedWriteGuard<T, U> { }
    unsafe impl<T, U> std::marker::Send for crate::sync::OwnedRwLockMappedWriteGuard<T, U> where T: ?Sized + std::marker::Send + std::marker::Sync, U: ?Sized + std::marker::Send + std::marker::Sync { }
    unsafe impl<T, U> std::marker::Sync for crate::sync::OwnedRwLockMappedWriteGuard<T, U> where T: ?Sized + std::marker::Send + std::marker::Sync, U: ?Sized + std::marker::Send + std::marker::Sync { }
    pub struct OwnedRwLockReadGuard<T: ?Sized, U: ?Sized = T> { }
    impl<T: ?Sized, U: ?Sized> crate::sync::OwnedRwLockReadGuard<T, U> {
        pub fn map<F, V: ?Sized>(this: Self, f: F) -> crate::sync::OwnedRwLockReadGuard<T, V> where F: std::ops::FnOnce(&U) -> &V;
        pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> std::result::Result<crate::sync::OwnedRwLockReadGuard<T, V>, Self> where F: std::ops::FnOnce(&U) -> std::option::Option<&V>;
        pub fn rwlock(this: &Self) -> &std::sync::Arc<crate::sync::RwLock<T>>;
    }
    impl<T: ?Sized, U: ?Sized> std::ops::Deref for crate::sync::OwnedRwLockReadGuard<T, U> { type Target = U; }
    impl<T: ?Sized, U> std::fmt::Display for crate::sync::OwnedRwLockReadGuard<T, U> where U: std::fmt::Display + ?Sized { }
    impl<T: ?Sized, U: ?Sized> std::ops::Drop for crate::sync::OwnedRwLockReadGuard<T, U> { }
    unsafe impl<T, U> std::marker::Send for crate::sync::OwnedRwLockReadGuard<T, U> where T: ?Sized + std::marker::Send + std::marker::Sync, U: ?Sized + std::marker::Sync { }
    unsafe impl<T, U> std::marker::Sync for crate::sync::OwnedRwLockReadGuard<T, U> where T: ?Sized + std::marker::Send + std::marker::Sync, U: ?Sized + std::marker::Send + std::marker::Sync { }
    pub struct OwnedRwLockWriteGuard<T: ?Sized> { }
    impl<T: ?Sized> crate::sync::OwnedRwLockWriteGuard<T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> crate::sync::OwnedRwLockMappedWriteGuard<T, U> where F: std::ops::FnOnce(&mut T) -> &mut U;
        pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> crate::sync::OwnedRwLockReadGuard<T, U> where F: std::ops::FnOnce(&T) -> &U;
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> std::result::Result<crate::sync::OwnedRwLockMappedWriteGuard<T, U>, Self> where F: std::ops::FnOnce(&mut T) -> std::option::Option<&mut U>;
        pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> std::result::Result<crate::sync::OwnedRwLockReadGuard<T, U>, Self> where F: std::ops::FnOnce(&T) -> std::option::Option<&U>;
        pub fn into_mapped(this: Self) -> crate::sync::OwnedRwLockMappedWriteGuard<T>;
        pub fn downgrade(self) -> crate::sync::OwnedRwLockReadGuard<T>;
        pub fn rwlock(this: &Self) -> &std::sync::Arc<crate::sync::RwLock<T>>;
    }
    impl<T: ?Sized> std::ops::Deref for crate::sync::OwnedRwLockWriteGuard<T> { type Target = T; }
    impl<T: ?Sized> std::ops::DerefMut for crate::sync::OwnedRwLockWriteGuard<T> { }
    impl<T> std::fmt::Display for crate::sync::OwnedRwLockWriteGuard<T> where T: std::fmt::Display + ?Sized { }
    impl<T: ?Sized> std::ops::Drop for crate::sync::OwnedRwLockWriteGuard<T> { }
    unsafe impl<T> std::marker::Send for crate::sync::OwnedRwLockWriteGuard<T> where T: ?Sized + std::marker::Send + std::marker::Sync { }
    unsafe impl<T> std::marker::Sync for crate::sync::OwnedRwLockWriteGuard<T> where T: ?Sized + std::marker::Send + std::marker::Sync { }
    pub struct OwnedSemaphorePermit { }
    impl crate::sync::OwnedSemaphorePermit {
        pub fn forget(self);
        pub fn merge(&mut self, other: Self);
        pub fn split(&mut self, n: usize) -> std::option::Option<Self>;
        pub fn semaphore(&self) -> &std::sync::Arc<crate::sync::Semaphore>;
        pub fn num_permits(&self) -> usize;
    }
    impl std::ops::Drop for crate::sync::OwnedSemaphorePermit { }
    unsafe impl std::marker::Send for crate::sync::OwnedSemaphorePermit { }
    unsafe impl std::marker::Sync for crate::sync::OwnedSemaphorePermit { }
    pub struct RwLock<T: ?Sized> { }
    impl<T: ?Sized> crate::sync::RwLock<T> {
        pub fn new(value: T) -> crate::sync::RwLock<T> where T: Sized;
        pub fn with_max_readers(value: T, max_reads: u32) -> crate::sync::RwLock<T> where T: Sized;
        pub fn const_new(value: T) -> crate::sync::RwLock<T> where T: Sized;
        pub fn const_with_max_readers(value: T, max_reads: u32) -> crate::sync::RwLock<T> where T: Sized;
        pub async fn read(&self) -> crate::sync::RwLockReadGuard<'_, T>;
        pub fn blocking_read(&self) -> crate::sync::RwLockReadGuard<'_, T>;
        pub async fn read_owned(self: std::sync::Arc<Self>) -> crate::sync::OwnedRwLockReadGuard<T>;
        pub fn try_read(&self) -> std::result::Result<crate::sync::RwLockReadGuard<'_, T>, crate::sync::TryLockError>;
        pub fn try_read_owned(self: std::sync::Arc<Self>) -> std::result::Result<crate::sync::OwnedRwLockReadGuard<T>, crate::sync::TryLockError>;
        pub async fn write(&self) -> crate::sync::RwLockWriteGuard<'_, T>;
        pub fn blocking_write(&self) -> crate::sync::RwLockWriteGuard<'_, T>;
        pub async fn write_owned(self: std::sync::Arc<Self>) -> crate::sync::OwnedRwLockWriteGuard<T>;
        pub fn try_write(&self) -> std::result::Result<crate::sync::RwLockWriteGuard<'_, T>, crate::sync::TryLockError>;
        pub fn try_write_owned(self: std::sync::Arc<Self>) -> std::result::Result<crate::sync::OwnedRwLockWriteGuard<T>, crate::sync::TryLockError>;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T where T: Sized;
    }
    impl<T> std::default::Default for crate::sync::RwLock<T> where T: std::default::Default { }
    impl<T> std::convert::From<T> for crate::sync::RwLock<T> { }
    unsafe impl<T> std::marker::Send for crate::sync::RwLock<T> where T: ?Sized + std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::sync::RwLock<T> where T: ?Sized + std::marker::Send + std::marker::Sync { }
    pub struct RwLockMappedWriteGuard<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> crate::sync::RwLockMappedWriteGuard<'a, T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> crate::sync::RwLockMappedWriteGuard<'a, U> where F: std::ops::FnOnce(&mut T) -> &mut U;
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> std::result::Result<crate::sync::RwLockMappedWriteGuard<'a, U>, Self> where F: std::ops::FnOnce(&mut T) -> std::option::Option<&mut U>;
    }
    impl<T: ?Sized> std::ops::Deref for crate::sync::RwLockMappedWriteGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> std::ops::DerefMut for crate::sync::RwLockMappedWriteGuard<'_, T> { }
    impl<'a, T> std::fmt::Display for crate::sync::RwLockMappedWriteGuard<'a, T> where T: std::fmt::Display + ?Sized { }
    impl<'a, T: ?Sized> std::ops::Drop for crate::sync::RwLockMappedWriteGuard<'a, T> { }
    unsafe impl<T> std::marker::Send for crate::sync::RwLockMappedWriteGuard<'_, T> where T: ?Sized + std::marker::Send + std::marker::Sync { }
    unsafe impl<T> std::marker::Sync for crate::sync::RwLockMappedWriteGuard<'_, T> where T: ?Sized + std::marker::Send + std::marker::Sync { }
    pub struct RwLockReadGuard<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> crate::sync::RwLockReadGuard<'a, T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> crate::sync::RwLockReadGuard<'a, U> where F: std::ops::FnOnce(&T) -> &U;
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> std::result::Result<crate::sync::RwLockReadGuard<'a, U>, Self> where F: std::ops::FnOnce(&T) -> std::option::Option<&U>;
    }
    impl<T: ?Sized> std::ops::Deref for crate::sync::RwLockReadGuard<'_, T> { type Target = T; }
    impl<'a, T> std::fmt::Display for crate::sync::RwLockReadGuard<'a, T> where T: std::fmt::Display + ?Sized { }
    impl<'a, T: ?Sized> std::ops::Drop for crate::sync::RwLockReadGuard<'a, T> { }
    unsafe impl<T> std::marker::Send for crate::sync::RwLockReadGuard<'_, T> where T: ?Sized + std::marker::Sync { }
    unsafe impl<T> std::marker::Sync for crate::sync::RwLockReadGuard<'_, T> where T: ?Sized + std::marker::Send + std::marker::Sync { }
    pub struct RwLockWriteGuard<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> crate::sync::RwLockWriteGuard<'a, T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> crate::sync::RwLockMappedWriteGuard<'a, U> where F: std::ops::FnOnce(&mut T) -> &mut U;
        pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> crate::sync::RwLockReadGuard<'a, U> where F: std::ops::FnOnce(&T) -> &U;
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> std::result::Result<crate::sync::RwLockMappedWriteGuard<'a, U>, Self> where F: std::ops::FnOnce(&mut T) -> std::option::Option<&mut U>;
        pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> std::result::Result<crate::sync::RwLockReadGuard<'a, U>, Self> where F: std::ops::FnOnce(&T) -> std::option::Option<&U>;
        pub fn into_mapped(this: Self) -> crate::sync::RwLockMappedWriteGuard<'a, T>;
        pub fn downgrade(self) -> crate::sync::RwLockReadGuard<'a, T>;
    }
    impl<T: ?Sized> std::ops::Deref for crate::sync::RwLockWriteGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> std::ops::DerefMut for crate::sync::RwLockWriteGuard<'_, T> { }
    impl<'a, T> std::fmt::Display for crate::sync::RwLockWriteGuard<'a, T> where T: std::fmt::Display + ?Sized { }
    impl<'a, T: ?Sized> std::ops::Drop for crate::sync::RwLockWriteGuard<'a, T> { }
    unsafe impl<T> std::marker::Send for crate::sync::RwLockWriteGuard<'_, T> where T: ?Sized + std::marker::Send + std::marker::Sync { }
    unsafe impl<T> std::marker::Sync for crate::sync::RwLockWriteGuard<'_, T> where T: ?Sized + std::marker::Send + std::marker::Sync { }
    pub struct Semaphore { }
    impl crate::sync::Semaphore {
        pub const MAX_PERMITS: usize;
        pub fn new(permits: usize) -> Self;
        pub fn const_new(permits: usize) -> Self;
        pub fn available_permits(&self) -> usize;
        pub fn add_permits(&self, n: usize);
        pub fn forget_permits(&self, n: usize) -> usize;
        pub async fn acquire(&self) -> std::result::Result<crate::sync::SemaphorePermit<'_>, crate::sync::AcquireError>;
        pub async fn acquire_many(&self, n: u32) -> std::result::Result<crate::sync::SemaphorePermit<'_>, crate::sync::AcquireError>;
        pub fn try_acquire(&self) -> std::result::Result<crate::sync::SemaphorePermit<'_>, crate::sync::TryAcquireError>;
        pub fn try_acquire_many(&self, n: u32) -> std::result::Result<crate::sync::SemaphorePermit<'_>, crate::sync::TryAcquireError>;
        pub fn blocking_acquire(&self) -> std::result::Result<crate::sync::SemaphorePermit<'_>, crate::sync::AcquireError>;
        pub fn blocking_acquire_many(&self, n: u32) -> std::result::Result<crate::sync::SemaphorePermit<'_>, crate::sync::AcquireError>;
        pub async fn acquire_owned(self: std::sync::Arc<Self>) -> std::result::Result<crate::sync::OwnedSemaphorePermit, crate::sync::AcquireError>;
        pub async fn acquire_many_owned(self: std::sync::Arc<Self>, n: u32) -> std::result::Result<crate::sync::OwnedSemaphorePermit, crate::sync::AcquireError>;
        pub fn try_acquire_owned(self: std::sync::Arc<Self>) -> std::result::Result<crate::sync::OwnedSemaphorePermit, crate::sync::TryAcquireError>;
        pub fn try_acquire_many_owned(self: std::sync::Arc<Self>, n: u32) -> std::result::Result<crate::sync::OwnedSemaphorePermit, crate::sync::TryAcquireError>;
        pub fn blocking_acquire_owned(self: std::sync::Arc<Self>) -> std::result::Result<crate::sync::OwnedSemaphorePermit, crate::sync::AcquireError>;
        pub fn blocking_acquire_many_owned(self: std::sync::Arc<Self>, n: u32) -> std::result::Result<crate::sync::OwnedSemaphorePermit, crate::sync::AcquireError>;
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
    }
    unsafe impl std::marker::Send for crate::sync::Semaphore { }
    unsafe impl std::marker::Sync for crate::sync::Semaphore { }
    pub struct SemaphorePermit<'a> { }
    impl<'a> crate::sync::SemaphorePermit<'a> {
        pub fn forget(self);
        pub fn merge(&mut self, other: Self);
        pub fn split(&mut self, n: usize) -> std::option::Option<Self>;
        pub fn semaphore(&self) -> &crate::sync::Semaphore;
        pub fn num_permits(&self) -> usize;
    }
    impl std::ops::Drop for crate::sync::SemaphorePermit<'_> { }
    unsafe impl<'a> std::marker::Send for crate::sync::SemaphorePermit<'a> { }
    unsafe impl<'a> std::marker::Sync for crate::sync::SemaphorePermit<'a> { }
    pub enum SetError<T> { AlreadyInitializedError(T), InitializingError(T) }
    impl<T> crate::sync::SetError<T> {
        pub fn is_already_init_err(&self) -> bool;
        pub fn is_initializing_err(&self) -> bool;
    }
    impl<T> std::fmt::Display for crate::sync::SetError<T> { }
    impl<T: std::fmt::Debug> std::error::Error for crate::sync::SetError<T> { }
    unsafe impl<T> std::marker::Send for crate::sync::SetError<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::sync::SetError<T> where T: std::marker::Sync { }
    pub struct SetOnce<T> { }
    impl<T> crate::sync::SetOnce<T> {
        pub fn new() -> Self;
        pub fn const_new() -> Self;
        pub fn new_with(value: std::option::Option<T>) -> Self;
        pub fn const_new_with(value: T) -> Self;
        pub fn initialized(&self) -> bool;
        pub fn get(&self) -> std::option::Option<&T>;
        pub fn set(&self, value: T) -> std::result::Result<(), crate::sync::SetOnceError<T>>;
        pub fn into_inner(self) -> std::option::Option<T>;
        pub async fn wait(&self) -> &T;
    }
    impl<T: std::clone::Clone> std::clone::Clone for crate::sync::SetOnce<T> { }
    impl<T> std::default::Default for crate::sync::SetOnce<T> { }
    impl<T> std::ops::Drop for crate::sync::SetOnce<T> { }
    impl<T> std::convert::From<T> for crate::sync::SetOnce<T> { }
    unsafe impl<T: std::marker::Send> std::marker::Send for crate::sync::SetOnce<T> { }
    unsafe impl<T: std::marker::Sync + std::marker::Send> std::marker::Sync for crate::sync::SetOnce<T> { }
    pub struct SetOnceError<T>(pub T);
    impl<T> std::fmt::Display for crate::sync::SetOnceError<T> { }
    impl<T: std::fmt::Debug> std::error::Error for crate::sync::SetOnceError<T> { }
    unsafe impl<T> std::marker::Send for crate::sync::SetOnceError<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::sync::SetOnceError<T> where T: std::marker::Sync { }
    pub enum TryAcquireError { Closed, NoPermits }
    impl std::fmt::Display for crate::sync::TryAcquireError { }
    impl std::error::Error for crate::sync::TryAcquireError { }
    unsafe impl std::marker::Send for crate::sync::TryAcquireError { }
    unsafe impl std::marker::Sync for crate::sync::TryAcquireError { }
    pub struct TryLockError { }
    impl std::fmt::Display for crate::sync::TryLockError { }
    impl std::error::Error for crate::sync::TryLockError { }
    unsafe impl std::marker::Send for crate::sync::TryLockError { }
    unsafe impl std::marker::Sync for crate::sync::TryLockError { }
    pub mod broadcast {
        pub struct Receiver<T> { }
        impl<T> crate::sync::broadcast::Receiver<T> {
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
            pub fn is_closed(&self) -> bool;
        }
        impl<T: std::clone::Clone> crate::sync::broadcast::Receiver<T> {
            pub fn resubscribe(&self) -> Self;
            pub async fn recv(&mut self) -> std::result::Result<T, crate::sync::broadcast::error::RecvError>;
            pub fn try_recv(&mut self) -> std::result::Result<T, crate::sync::broadcast::error::TryRecvError>;
            pub fn blocking_recv(&mut self) -> std::result::Result<T, crate::sync::broadcast::error::RecvError>;
        }
        impl<T> std::ops::Drop for crate::sync::broadcast::Receiver<T> { }
        unsafe impl<T> std::marker::Send for crate::sync::broadcast::Receiver<T> where T: std::marker::Send { }
        unsafe impl<T> std::marker::Sync for crate::sync::broadcast::Receiver<T> where T: std::marker::Send { }
        pub struct Sender<T> { }
        impl<T> crate::sync::broadcast::Sender<T> {
            pub fn new(capacity: usize) -> Self;
            pub fn send(&self, value: T) -> std::result::Result<usize, crate::sync::broadcast::error::SendError<T>>;
            pub fn subscribe(&self) -> crate::sync::broadcast::Receiver<T>;
            pub fn downgrade(&self) -> crate::sync::broadcast::WeakSender<T>;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn receiver_count(&self) -> usize;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub async fn closed(&self);
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> std::clone::Clone for crate::sync::broadcast::Sender<T> { }
        impl<T> std::ops::Drop for crate::sync::broadcast::Sender<T> { }
        unsafe impl<T> std::marker::Send for crate::sync::broadcast::Sender<T> where T: std::marker::Send { }
        unsafe impl<T> std::marker::Sync for crate::sync::broadcast::Sender<T> where T: std::marker::Send { }
        pub struct WeakSender<T> { }
        impl<T> crate::sync::broadcast::WeakSender<T> {
            pub fn upgrade(&self) -> std::option::Option<crate::sync::broadcast::Sender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> std::clone::Clone for crate::sync::broadcast::WeakSender<T> { }
        impl<T> std::ops::Drop for crate::sync::broadcast::WeakSender<T> { }
        unsafe impl<T> std::marker::Send for crate::sync::broadcast::WeakSender<T> where T: std::marker::Send { }
        unsafe impl<T> std::marker::Sync for crate::sync::broadcast::WeakSender<T> where T: std::marker::Send { }
        pub fn channel<T: std::clone::Clone>(capacity: usize) -> (crate::sync::broadcast::Sender<T>, crate::sync::broadcast::Receiver<T>);
        pub mod error {
            pub enum RecvError { Closed, Lagged(u64) }
            impl std::clone::Clone for crate::sync::broadcast::error::RecvError { }
            impl std::fmt::Display for crate::sync::broadcast::error::RecvError { }
            impl std::error::Error for crate::sync::broadcast::error::RecvError { }
            unsafe impl std::marker::Send for crate::sync::broadcast::error::RecvError { }
            unsafe impl std::marker::Sync for crate::sync::broadcast::error::RecvError { }
            pub struct SendError<T>(pub T);
            impl<T> std::fmt::Display for crate::sync::broadcast::error::SendError<T> { }
            impl<T: std::fmt::Debug> std::error::Error for crate::sync::broadcast::error::SendError<T> { }
            unsafe impl<T> std::marker::Send for crate::sync::broadcast::error::SendError<T> where T: std::marker::Send { }
            unsafe impl<T> std::marker::Sync for crate::sync::broadcast::error::SendError<T> where T: std::marker::Sync { }
            pub enum TryRecvError { Empty, Closed, Lagged(u64) }
            impl std::clone::Clone for crate::sync::broadcast::error::TryRecvError { }
            impl std::fmt::Display for crate::sync::broadcast::error::TryRecvError { }
            impl std::error::Error for crate::sync::broadcast::error::TryRecvError { }
            unsafe impl std::marker::Send for crate::sync::broadcast::error::TryRecvError { }
            unsafe impl std::marker::Sync for crate::sync::broadcast::error::TryRecvError { }
        }
    }
    pub mod futures {
        pub struct Notified<'a> { }
        impl crate::sync::futures::Notified<'_> {
            pub fn enable(self: std::pin::Pin<&mut Self>) -> bool;
        }
        impl std::ops::Drop for crate::sync::futures::Notified<'_> { }
        impl std::future::Future for crate::sync::futures::Notified<'_> { type Output = (); }
        unsafe impl<'a> std::marker::Send for crate::sync::futures::Notified<'a> { }
        unsafe impl<'a> std::marker::Sync for crate::sync::futures::Notified<'a> { }
        pub struct OwnedNotified { }
        impl crate::sync::futures::OwnedNotified {
            pub fn enable(self: std::pin::Pin<&mut Self>) -> bool;
        }
        impl std::ops::Drop for crate::sync::futures::OwnedNotified { }
        impl std::future::Future for crate::sync::futures::OwnedNotified { type Output = (); }
        unsafe impl std::marker::Send for crate::sync::futures::OwnedNotified { }
        unsafe impl std::marker::Sync for crate::sync::futures::OwnedNotified { }
    }
    pub mod mpsc {
        pub struct OwnedPermit<T> { }
        impl<T> crate::sync::mpsc::OwnedPermit<T> {
            pub fn send(self, value: T) -> crate::sync::mpsc::Sender<T>;
            pub fn release(self) -> crate::sync::mpsc::Sender<T>;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn same_channel_as_sender(&self, sender: &crate::sync::mpsc::Sender<T>) -> bool;
        }
        impl<T> std::ops::Drop for crate::sync::mpsc::OwnedPermit<T> { }
        unsafe impl<T> std::marker::Send for crate::sync::mpsc::OwnedPermit<T> where T: std::marker::Send { }
        unsafe impl<T> std::marker::Sync for crate::sync::mpsc::OwnedPermit<T> where T: std::marker::Send { }
        pub struct Permit<'a, T> { }
        impl<T> crate::sync::mpsc::Permit<'_, T> {
            pub fn send(self, value: T);
        }
        impl<T> std::ops::Drop for crate::sync::mpsc::Permit<'_, T> { }
        unsafe impl<'a, T> std::marker::Send for crate::sync::mpsc::Permit<'a, T> where T: std::marker::Send { }
        unsafe impl<'a, T> std::marker::Sync for crate::sync::mpsc::Permit<'a, T> where T: std::marker::Send { }
        pub struct PermitIterator<'a, T> { }
        impl<T> std::ops::Drop for crate::sync::mpsc::PermitIterator<'_, T> { }
        impl<T> std::iter::ExactSizeIterator for crate::sync::mpsc::PermitIterator<'_, T> { }
        impl<'a, T> std::iter::Iterator for crate::sync::mpsc::PermitIterator<'a, T> { type Item = crate::sync::mpsc::Permit<'a, T>; }
        unsafe impl<'a, T> std::marker::Send for crate::sync::mpsc::PermitIterator<'a, T> where T: std::marker::Send { }
        unsafe impl<'a, T> std::marker::Sync for crate::sync::mpsc::PermitIterator<'a, T> where T: std::marker::Send { }
        pub struct Receiver<T> { }
        impl<T> crate::sync::mpsc::Receiver<T> {
            pub async fn recv(&mut self) -> std::option::Option<T>;
            pub async fn recv_many(&mut self, buffer: &mut std::vec::Vec<T>, limit: usize) -> usize;
            pub fn try_recv(&mut self) -> std::result::Result<T, crate::sync::mpsc::error::TryRecvError>;
            pub fn blocking_recv(&mut self) -> std::option::Option<T>;
            pub fn blocking_recv_many(&mut self, buffer: &mut std::vec::Vec<T>, limit: usize) -> usize;
            pub fn close(&mut self);
            pub fn is_closed(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn len(&self) -> usize;
            pub fn capacity(&self) -> usize;
            pub fn max_capacity(&self) -> usize;
            pub fn poll_recv(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<T>>;
            pub fn poll_recv_many(&mut self, cx: &mut std::task::Context<'_>, buffer: &mut std::vec::Vec<T>, limit: usize) -> std::task::Poll<usize>;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
        }
        unsafe impl<T> std::marker::Send for crate::sync::mpsc::Receiver<T> where T: std::marker::Send { }
        unsafe impl<T> std::marker::Sync for crate::sync::mpsc::Receiver<T> where T: std::marker::Send { }
        pub struct Sender<T> { }
        impl<T> crate::sync::mpsc::Sender<T> {
            pub async fn send(&self, value: T) -> std::result::Result<(), crate::sync::mpsc::error::SendError<T>>;
            pub async fn closed(&self);
            pub fn try_send(&self, message: T) -> std::result::Result<(), crate::sync::mpsc::error::TrySendError<T>>;
            pub async fn send_timeout(&self, value: T, timeout: std::time::Duration) -> std::result::Result<(), crate::sync::mpsc::error::SendTimeoutError<T>>;
            pub fn blocking_send(&self, value: T) -> std::result::Result<(), crate::sync::mpsc::error::SendError<T>>;
            pub fn is_closed(&self) -> bool;
            pub async fn reserve(&self) -> std::result::Result<crate::sync::mpsc::Permit<'_, T>, crate::sync::mpsc::error::SendError<()>>;
            pub async fn reserve_many(&self, n: usize) -> std::result::Result<crate::sync::mpsc::PermitIterator<'_, T>, crate::sync::mpsc::error::SendError<()>>;
            pub async fn reserve_owned(self) -> std::result::Result<crate::sync::mpsc::OwnedPermit<T>, crate::sync::mpsc::error::SendError<()>>;
            pub fn try_reserve(&self) -> std::result::Result<crate::sync::mpsc::Permit<'_, T>, crate::sync::mpsc::error::TrySendError<()>>;
            pub fn try_reserve_many(&self, n: usize) -> std::result::Result<crate::sync::mpsc::PermitIterator<'_, T>, crate::sync::mpsc::error::TrySendError<()>>;
            pub fn try_reserve_owned(self) -> std::result::Result<crate::sync::mpsc::OwnedPermit<T>, crate::sync::mpsc::error::TrySendError<Self>>;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn capacity(&self) -> usize;
            pub fn downgrade(&self) -> crate::sync::mpsc::WeakSender<T>;
            pub fn max_capacity(&self) -> usize;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> std::clone::Clone for crate::sync::mpsc::Sender<T> { }
        unsafe impl<T> std::marker::Send for crate::sync::mpsc::Sender<T> where T: std::marker::Send { }
        unsafe impl<T> std::marker::Sync for crate::sync::mpsc::Sender<T> where T: std::marker::Send { }
        pub struct UnboundedReceiver<T> { }
        impl<T> crate::sync::mpsc::UnboundedReceiver<T> {
            pub async fn recv(&mut self) -> std::option::Option<T>;
            pub async fn recv_many(&mut self, buffer: &mut std::vec::Vec<T>, limit: usize) -> usize;
            pub fn try_recv(&mut self) -> std::result::Result<T, crate::sync::mpsc::error::TryRecvError>;
            pub fn blocking_recv(&mut self) -> std::option::Option<T>;
            pub fn blocking_recv_many(&mut self, buffer: &mut std::vec::Vec<T>, limit: usize) -> usize;
            pub fn close(&mut self);
            pub fn is_closed(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn len(&self) -> usize;
            pub fn poll_recv(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<T>>;
            pub fn poll_recv_many(&mut self, cx: &mut std::task::Context<'_>, buffer: &mut std::vec::Vec<T>, limit: usize) -> std::task::Poll<usize>;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
        }
        unsafe impl<T> std::marker::Send for crate::sync::mpsc::UnboundedReceiver<T> where T: std::marker::Send { }
        unsafe impl<T> std::marker::Sync for crate::sync::mpsc::UnboundedReceiver<T> where T: std::marker::Send { }
        pub struct UnboundedSender<T> { }
        impl<T> crate::sync::mpsc::UnboundedSender<T> {
            pub fn send(&self, message: T) -> std::result::Result<(), crate::sync::mpsc::error::SendError<T>>;
            pub async fn closed(&self);
            pub fn is_closed(&self) -> bool;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn downgrade(&self) -> crate::sync::mpsc::WeakUnboundedSender<T>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> std::clone::Clone for crate::sync::mpsc::UnboundedSender<T> { }
        unsafe impl<T> std::marker::Send for crate::sync::mpsc::UnboundedSender<T> where T: std::marker::Send { }
        unsafe impl<T> std::marker::Sync for crate::sync::mpsc::UnboundedSender<T> where T: std::marker::Send { }
        pub struct WeakSender<T> { }
        impl<T> crate::sync::mpsc::WeakSender<T> {
            pub fn upgrade(&self) -> std::option::Option<crate::sync::mpsc::Sender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> std::clone::Clone for crate::sync::mpsc::WeakSender<T> { }
        impl<T> std::ops::Drop for crate::sync::mpsc::WeakSender<T> { }
        unsafe impl<T> std::marker::Send for crate::sync::mpsc::WeakSender<T> where T: std::marker::Send { }
        unsafe impl<T> std::marker::Sync for crate::sync::mpsc::WeakSender<T> where T: std::marker::Send { }
        pub struct WeakUnboundedSender<T> { }
        impl<T> crate::sync::mpsc::WeakUnboundedSender<T> {
            pub fn upgrade(&self) -> std::option::Option<crate::sync::mpsc::UnboundedSender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> std::clone::Clone for crate::sync::mpsc::WeakUnboundedSender<T> { }
        impl<T> std::ops::Drop for crate::sync::mpsc::WeakUnboundedSender<T> { }
        unsafe impl<T> std::marker::Send for crate::sync::mpsc::WeakUnboundedSender<T> where T: std::marker::Send { }
        unsafe impl<T> std::marker::Sync for crate::sync::mpsc::WeakUnboundedSender<T> where T: std::marker::Send { }
        pub fn channel<T>(buffer: usize) -> (crate::sync::mpsc::Sender<T>, crate::sync::mpsc::Receiver<T>);
        pub fn unbounded_channel<T>() -> (crate::sync::mpsc::UnboundedSender<T>, crate::sync::mpsc::UnboundedReceiver<T>);
        pub mod error {
            pub struct SendError<T>(pub T);
            impl<T: std::clone::Clone> std::clone::Clone for crate::sync::mpsc::error::SendError<T> { }
            impl<T: std::marker::Copy> std::marker::Copy for crate::sync::mpsc::error::SendError<T> { }
            impl<T> std::fmt::Display for crate::sync::mpsc::error::SendError<T> { }
            impl<T> std::error::Error for crate::sync::mpsc::error::SendError<T> { }
            unsafe impl<T> std::marker::Send for crate::sync::mpsc::error::SendError<T> where T: std::marker::Send { }
            unsafe impl<T> std::marker::Sync for crate::sync::mpsc::error::SendError<T> where T: std::marker::Sync { }
            pub enum SendTimeoutError<T> { Timeout(T), Closed(T) }
            impl<T> crate::sync::mpsc::error::SendTimeoutError<T> {
                pub fn into_inner(self) -> T;
            }
            impl<T: std::clone::Clone> std::clone::Clone for crate::sync::mpsc::error::SendTimeoutError<T> { }
            impl<T: std::marker::Copy> std::marker::Copy for crate::sync::mpsc::error::SendTimeoutError<T> { }
            impl<T> std::fmt::Display for crate::sync::mpsc::error::SendTimeoutError<T> { }
            impl<T> std::error::Error for crate::sync::mpsc::error::SendTimeoutError<T> { }
            unsafe impl<T> std::marker::Send for crate::sync::mpsc::error::SendTimeoutError<T> where T: std::marker::Send { }
            unsafe impl<T> std::marker::Sync for crate::sync::mpsc::error::SendTimeoutError<T> where T: std::marker::Sync { }
            pub enum TryRecvError { Empty, Disconnected }
            impl std::clone::Clone for crate::sync::mpsc::error::TryRecvError { }
            impl std::marker::Copy for crate::sync::mpsc::error::TryRecvError { }
            impl std::fmt::Display for crate::sync::mpsc::error::TryRecvError { }
            impl std::error::Error for crate::sync::mpsc::error::TryRecvError { }
            unsafe impl std::marker::Send for crate::sync::mpsc::error::TryRecvError { }
            unsafe impl std::marker::Sync for crate::sync::mpsc::error::TryRecvError { }
            pub enum TrySendError<T> { Full(T), Closed(T) }
            impl<T> crate::sync::mpsc::error::TrySendError<T> {
                pub fn into_inner(self) -> T;
            }
            impl<T: std::clone::Clone> std::clone::Clone for crate::sync::mpsc::error::TrySendError<T> { }
            impl<T: std::marker::Copy> std::marker::Copy for crate::sync::mpsc::error::TrySendError<T> { }
            impl<T> std::fmt::Display for crate::sync::mpsc::error::TrySendError<T> { }
            impl<T> std::error::Error for crate::sync::mpsc::error::TrySendError<T> { }
            impl<T> std::convert::From<crate::sync::mpsc::error::SendError<T>> for crate::sync::mpsc::error::TrySendError<T> { }
            unsafe impl<T> std::marker::Send for crate::sync::mpsc::error::TrySendError<T> where T: std::marker::Send { }
            unsafe impl<T> std::marker::Sync for crate::sync::mpsc::error::TrySendError<T> where T: std::marker::Sync { }
        }
    }
    pub mod oneshot {
        pub struct Receiver<T> { }
        impl<T> crate::sync::oneshot::Receiver<T> {
            pub fn close(&mut self);
            pub fn is_terminated(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn try_recv(&mut self) -> std::result::Result<T, crate::sync::oneshot::error::TryRecvError>;
            pub fn blocking_recv(self) -> std::result::Result<T, crate::sync::oneshot::error::RecvError>;
        }
        impl<T> std::ops::Drop for crate::sync::oneshot::Receiver<T> { }
        impl<T> std::future::Future for crate::sync::oneshot::Receiver<T> { type Output = std::result::Result<T, crate::sync::oneshot::error::RecvError>; }
        unsafe impl<T> std::marker::Send for crate::sync::oneshot::Receiver<T> where T: std::marker::Send { }
        unsafe impl<T> std::marker::Sync for crate::sync::oneshot::Receiver<T> where T: std::marker::Send { }
        pub struct Sender<T> { }
        impl<T> crate::sync::oneshot::Sender<T> {
            pub fn send(self, t: T) -> std::result::Result<(), T>;
            pub async fn closed(&mut self);
            pub fn is_closed(&self) -> bool;
            pub fn poll_closed(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<()>;
        }
        impl<T> std::ops::Drop for crate::sync::oneshot::Sender<T> { }
        unsafe impl<T> std::marker::Send for crate::sync::oneshot::Sender<T> where T: std::marker::Send { }
        unsafe impl<T> std::marker::Sync for crate::sync::oneshot::Sender<T> where T: std::marker::Send { }
        pub fn channel<T>() -> (crate::sync::oneshot::Sender<T>, crate::sync::oneshot::Receiver<T>);
        pub mod error {
            pub struct RecvError { }
            impl std::clone::Clone for crate::sync::oneshot::error::RecvError { }
            impl std::fmt::Display for crate::sync::oneshot::error::RecvError { }
            impl std::error::Error for crate::sync::oneshot::error::RecvError { }
            unsafe impl std::marker::Send for crate::sync::oneshot::error::RecvError { }
            unsafe impl std::marker::Sync for crate::sync::oneshot::error::RecvError { }
            pub enum TryRecvError { Empty, Closed }
            impl std::clone::Clone for crate::sync::oneshot::error::TryRecvError { }
            impl std::fmt::Display for crate::sync::oneshot::error::TryRecvError { }
            impl std::error::Error for crate::sync::oneshot::error::TryRecvError { }
            unsafe impl std::marker::Send for crate::sync::oneshot::error::TryRecvError { }
            unsafe impl std::marker::Sync for crate::sync::oneshot::error::TryRecvError { }
        }
    }
    pub mod watch {
        pub struct Receiver<T> { }
        impl<T> crate::sync::watch::Receiver<T> {
            pub fn borrow(&self) -> crate::sync::watch::Ref<'_, T>;
            pub fn borrow_and_update(&mut self) -> crate::sync::watch::Ref<'_, T>;
            pub fn has_changed(&self) -> std::result::Result<bool, crate::sync::watch::error::RecvError>;
            pub fn is_closed(&self) -> bool;
            pub fn mark_changed(&mut self);
            pub fn mark_unchanged(&mut self);
            pub async fn changed(&mut self) -> std::result::Result<(), crate::sync::watch::error::RecvError>;
            pub async fn wait_for(&mut self, f: impl std::ops::FnMut(&T) -> bool) -> std::result::Result<crate::sync::watch::Ref<'_, T>, crate::sync::watch::error::RecvError>;
            pub fn same_channel(&self, other: &Self) -> bool;
        }
        impl<T> std::clone::Clone for crate::sync::watch::Receiver<T> { }
        impl<T> std::ops::Drop for crate::sync::watch::Receiver<T> { }
        unsafe impl<T> std::marker::Send for crate::sync::watch::Receiver<T> where T: std::marker::Send + std::marker::Sync { }
        unsafe impl<T> std::marker::Sync for crate::sync::watch::Receiver<T> where T: std::marker::Send + std::marker::Sync { }
        pub struct Ref<'a, T> { }
        impl<'a, T> crate::sync::watch::Ref<'a, T> {
            pub fn has_changed(&self) -> bool;
        }
        impl<T> std::ops::Deref for crate::sync::watch::Ref<'_, T> { type Target = T; }
        impl<'a, T> !std::marker::Send for crate::sync::watch::Ref<'a, T> { }
        unsafe impl<'a, T> std::marker::Sync for crate::sync::watch::Ref<'a, T> where T: std::marker::Sync { }
        pub struct Sender<T> { }
        impl<T> crate::sync::watch::Sender<T> {
            pub fn new(init: T) -> Self;
            pub fn send(&self, value: T) -> std::result::Result<(), crate::sync::watch::error::SendError<T>>;
            pub fn send_modify<F>(&self, modify: F) where F: std::ops::FnOnce(&mut T);
            pub fn send_if_modified<F>(&self, modify: F) -> bool where F: std::ops::FnOnce(&mut T) -> bool;
            pub fn send_replace(&self, value: T) -> T;
            pub fn borrow(&self) -> crate::sync::watch::Ref<'_, T>;
            pub fn is_closed(&self) -> bool;
            pub async fn closed(&self);
            pub fn subscribe(&self) -> crate::sync::watch::Receiver<T>;
            pub fn receiver_count(&self) -> usize;
            pub fn sender_count(&self) -> usize;
            pub fn same_channel(&self, other: &Self) -> bool;
        }
        impl<T> std::clone::Clone for crate::sync::watch::Sender<T> { }
        impl<T: std::default::Default> std::default::Default for crate::sync::watch::Sender<T> { }
        impl<T> std::ops::Drop for crate::sync::watch::Sender<T> { }
        unsafe impl<T> std::marker::Send for crate::sync::watch::Sender<T> where T: std::marker::Send + std::marker::Sync { }
        unsafe impl<T> std::marker::Sync for crate::sync::watch::Sender<T> where T: std::marker::Send + std::marker::Sync { }
        pub fn channel<T>(init: T) -> (crate::sync::watch::Sender<T>, crate::sync::watch::Receiver<T>);
        pub mod error {
            pub struct RecvError { }
            impl std::clone::Clone for crate::sync::watch::error::RecvError { }
            impl std::fmt::Display for crate::sync::watch::error::RecvError { }
            impl std::error::Error for crate::sync::watch::error::RecvError { }
            unsafe impl std::marker::Send for crate::sync::watch::error::RecvError { }
            unsafe impl std::marker::Sync for crate::sync::watch::error::RecvError { }
            pub struct SendError<T>(pub T);
            impl<T: std::clone::Clone> std::clone::Clone for crate::sync::watch::error::SendError<T> { }
            impl<T: std::marker::Copy> std::marker::Copy for crate::sync::watch::error::SendError<T> { }
            impl<T> std::fmt::Display for crate::sync::watch::error::SendError<T> { }
            impl<T> std::error::Error for crate::sync::watch::error::SendError<T> { }
            unsafe impl<T> std::marker::Send for crate::sync::watch::error::SendError<T> where T: std::marker::Send { }
            unsafe impl<T> std::marker::Sync for crate::sync::watch::error::SendError<T> where T: std::marker::Sync { }
        }
    }
}
pub mod task {
    pub struct AbortHandle { }
    impl crate::task::AbortHandle {
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn id(&self) -> crate::task::Id;
    }
    impl std::clone::Clone for crate::task::AbortHandle { }
    impl std::ops::Drop for crate::task::AbortHandle { }
    unsafe impl std::marker::Send for crate::task::AbortHandle { }
    unsafe impl std::marker::Sync for crate::task::AbortHandle { }
    pub struct Id { }
    impl std::clone::Clone for crate::task::Id { }
    impl std::marker::Copy for crate::task::Id { }
    impl std::fmt::Display for crate::task::Id { }
    unsafe impl std::marker::Send for crate::task::Id { }
    unsafe impl std::marker::Sync for crate::task::Id { }
    pub struct JoinError { }
    impl crate::task::JoinError {
        pub fn is_cancelled(&self) -> bool;
        pub fn is_panic(&self) -> bool;
        pub fn into_panic(self) -> std::boxed::Box<dyn std::any::Any + std::marker::Send + 'static>;
        pub fn try_into_panic(self) -> std::result::Result<std::boxed::Box<dyn std::any::Any + std::marker::Send + 'static>, crate::task::JoinError>;
        pub fn id(&self) -> crate::task::Id;
    }
    impl std::fmt::Display for crate::task::JoinError { }
    impl std::error::Error for crate::task::JoinError { }
    unsafe impl std::marker::Send for crate::task::JoinError { }
    unsafe impl std::marker::Sync for crate::task::JoinError { }
    pub struct JoinHandle<T> { }
    impl<T> crate::task::JoinHandle<T> {
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn abort_handle(&self) -> crate::task::AbortHandle;
        pub fn id(&self) -> crate::task::Id;
    }
    impl<T> std::ops::Drop for crate::task::JoinHandle<T> { }
    impl<T> std::future::Future for crate::task::JoinHandle<T> { type Output = std::result::Result<T, crate::task::JoinError>; }
    unsafe impl<T: std::marker::Send> std::marker::Send for crate::task::JoinHandle<T> { }
    unsafe impl<T: std::marker::Send> std::marker::Sync for crate::task::JoinHandle<T> { }
    pub struct JoinSet<T> { }
    impl<T> crate::task::JoinSet<T> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<T: 'static> crate::task::JoinSet<T> {
        pub fn spawn<F>(&mut self, task: F) -> crate::task::AbortHandle where F: std::future::Future<Output = T> + std::marker::Send + 'static, T: std::marker::Send;
        pub fn spawn_on<F>(&mut self, task: F, handle: &crate::runtime::Handle) -> crate::task::AbortHandle where F: std::future::Future<Output = T> + std::marker::Send + 'static, T: std::marker::Send;
        pub fn spawn_local<F>(&mut self, task: F) -> crate::task::AbortHandle where F: std::future::Future<Output = T> + 'static;
        pub fn spawn_local_on<F>(&mut self, task: F, local_set: &crate::task::LocalSet) -> crate::task::AbortHandle where F: std::future::Future<Output = T> + 'static;
        pub fn spawn_blocking<F>(&mut self, f: F) -> crate::task::AbortHandle where F: std::ops::FnOnce() -> T + std::marker::Send + 'static, T: std::marker::Send;
        pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &crate::runtime::Handle) -> crate::task::AbortHandle where F: std::ops::FnOnce() -> T + std::marker::Send + 'static, T: std::marker::Send;
        pub async fn join_next(&mut self) -> std::option::Option<std::result::Result<T, crate::task::JoinError>>;
        pub async fn join_next_with_id(&mut self) -> std::option::Option<std::result::Result<(crate::task::Id, T), crate::task::JoinError>>;
        pub fn try_join_next(&mut self) -> std::option::Option<std::result::Result<T, crate::task::JoinError>>;
        pub fn try_join_next_with_id(&mut self) -> std::option::Option<std::result::Result<(crate::task::Id, T), crate::task::JoinError>>;
        pub async fn shutdown(&mut self);
        pub async fn join_all(self) -> std::vec::Vec<T>;
        pub fn abort_all(&mut self);
        pub fn detach_all(&mut self);
        pub fn poll_join_next(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<std::result::Result<T, crate::task::JoinError>>>;
        pub fn poll_join_next_with_id(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<std::result::Result<(crate::task::Id, T), crate::task::JoinError>>>;
    }
    impl<T> std::default::Default for crate::task::JoinSet<T> { }
    impl<T> std::ops::Drop for crate::task::JoinSet<T> { }
    impl<T, F> std::iter::Extend<F> for crate::task::JoinSet<T> where F: std::future::Future<Output = T> + std::marker::Send + 'static, T: std::marker::Send + 'static { }
    impl<T, F> std::iter::FromIterator<F> for crate::task::JoinSet<T> where F: std::future::Future<Output = T> + std::marker::Send + 'static, T: std::marker::Send + 'static { }
    unsafe impl<T> std::marker::Send for crate::task::JoinSet<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::task::JoinSet<T> where T: std::marker::Send { }
    pub struct LocalEnterGuard { }
    impl std::ops::Drop for crate::task::LocalEnterGuard { }
    impl !std::marker::Send for crate::task::LocalEnterGuard { }
    impl !std::marker::Sync for crate::task::LocalEnterGuard { }
    pub struct LocalKey<T: 'static> { }
    impl<T: 'static> crate::task::LocalKey<T> {
        pub fn scope<F>(&'static self, value: T, f: F) -> crate::task::futures::TaskLocalFuture<T, F> where F: std::future::Future;
        pub fn sync_scope<F, R>(&'static self, value: T, f: F) -> R where F: std::ops::FnOnce() -> R;
        pub fn with<F, R>(&'static self, f: F) -> R where F: std::ops::FnOnce(&T) -> R;
        pub fn try_with<F, R>(&'static self, f: F) -> std::result::Result<R, _> where F: std::ops::FnOnce(&T) -> R;
    }
    impl<T: std::clone::Clone + 'static> crate::task::LocalKey<T> {
        pub fn get(&'static self) -> T;
        pub fn try_get(&'static self) -> std::result::Result<T, _>;
    }
    unsafe impl<T> std::marker::Send for crate::task::LocalKey<T> { }
    unsafe impl<T> std::marker::Sync for crate::task::LocalKey<T> { }
    pub struct LocalSet { }
    impl crate::task::LocalSet {
        pub fn new() -> crate::task::LocalSet;
        pub fn enter(&self) -> crate::task::LocalEnterGuard;
        pub fn spawn_local<F>(&self, future: F) -> crate::task::JoinHandle<F::Output> where F: std::future::Future + 'static, F::Output: 'static;
        pub fn block_on<F>(&self, rt: &crate::runtime::Runtime, future: F) -> F::Output where F: std::future::Future;
        pub async fn run_until<F>(&self, future: F) -> F::Output where F: std::future::Future;
        pub fn id(&self) -> crate::runtime::Id;
    }
    impl std::default::Default for crate::task::LocalSet { }
    impl std::ops::Drop for crate::task::LocalSet { }
    impl std::future::Future for crate::task::LocalSet { type Output = (); }
    impl !std::marker::Send for crate::task::LocalSet { }
    impl !std::marker::Sync for crate::task::LocalSet { }
    pub fn block_in_place<F, R>(f: F) -> R where F: std::ops::FnOnce() -> R;
    pub fn id() -> crate::task::Id;
    pub fn spawn<F>(future: F) -> crate::task::JoinHandle<F::Output> where F: std::future::Future + std::marker::Send + 'static, F::Output: std::marker::Send + 'static;
    pub fn spawn_blocking<F, R>(f: F) -> crate::task::JoinHandle<R> where F: std::ops::FnOnce() -> R + std::marker::Send + 'static, R: std::marker::Send + 'static;
    pub fn spawn_local<F>(future: F) -> crate::task::JoinHandle<F::Output> where F: std::future::Future + 'static, F::Output: 'static;
    pub fn try_id() -> std::option::Option<crate::task::Id>;
    pub async fn yield_now();
    pub mod coop {
        pub struct Coop<F: std::future::Future> { }
        impl<F: std::future::Future> std::future::Future for crate::task::coop::Coop<F> { type Output = <F as std::future::Future>::Output; }
        unsafe impl<F> std::marker::Send for crate::task::coop::Coop<F> where F: std::marker::Send { }
        unsafe impl<F> std::marker::Sync for crate::task::coop::Coop<F> where F: std::marker::Sync { }
        pub struct RestoreOnPending { }
        impl crate::task::coop::RestoreOnPending {
            pub fn made_progress(&self);
        }
        impl std::ops::Drop for crate::task::coop::RestoreOnPending { }
        impl !std::marker::Send for crate::task::coop::RestoreOnPending { }
        impl !std::marker::Sync for crate::task::coop::RestoreOnPending { }
        pub struct Unconstrained<F> { }
        impl<F> std::future::Future for crate::task::coop::Unconstrained<F> where F: std::future::Future { type Output = <F as std::future::Future>::Output; }
        unsafe impl<F> std::marker::Send for crate::task::coop::Unconstrained<F> where F: std::marker::Send { }
        unsafe impl<F> std::marker::Sync for crate::task::coop::Unconstrained<F> where F: std::marker::Sync { }
        pub async fn consume_budget();
        pub fn cooperative<F: std::future::Future>(fut: F) -> crate::task::coop::Coop<F>;
        pub fn has_budget_remaining() -> bool;
        pub fn poll_proceed(cx: &mut std::task::Context<'_>) -> std::task::Poll<crate::task::coop::RestoreOnPending>;
        pub fn unconstrained<F>(inner: F) -> crate::task::coop::Unconstrained<F>;
    }
    pub mod futures {
        pub struct TaskLocalFuture<T, F> where T: 'static { }
        impl<T, F> crate::task::futures::TaskLocalFuture<T, F> where T: 'static {
            pub fn take_value(self: std::pin::Pin<&mut Self>) -> std::option::Option<T>;
        }
        impl<T: 'static, F> std::ops::Drop for crate::task::futures::TaskLocalFuture<T, F> { }
        impl<T: 'static, F: std::future::Future> std::future::Future for crate::task::futures::TaskLocalFuture<T, F> { type Output = <F as std::future::Future>::Output; }
        unsafe impl<T, F> std::marker::Send for crate::task::futures::TaskLocalFuture<T, F> where T: std::marker::Send, F: std::marker::Send { }
        unsafe impl<T, F> std::marker::Sync for crate::task::futures::TaskLocalFuture<T, F> where T: std::marker::Sync, F: std::marker::Sync { }
    }
}
pub mod time {
    pub use std::time::Duration;
    pub struct Instant { }
    impl crate::time::Instant {
        pub fn now() -> crate::time::Instant;
        pub fn from_std(std: std::time::Instant) -> crate::time::Instant;
        pub fn into_std(self) -> std::time::Instant;
        pub fn duration_since(&self, earlier: crate::time::Instant) -> std::time::Duration;
        pub fn checked_duration_since(&self, earlier: crate::time::Instant) -> std::option::Option<std::time::Duration>;
        pub fn saturating_duration_since(&self, earlier: crate::time::Instant) -> std::time::Duration;
        pub fn elapsed(&self) -> std::time::Duration;
        pub fn checked_add(&self, duration: std::time::Duration) -> std::option::Option<crate::time::Instant>;
        pub fn checked_sub(&self, duration: std::time::Duration) -> std::option::Option<crate::time::Instant>;
    }
    impl std::ops::Add<std::time::Duration> for crate::time::Instant { type Output = crate::time::Instant; }
    impl std::ops::AddAssign<std::time::Duration> for crate::time::Instant { }
    impl std::clone::Clone for crate::time::Instant { }
    impl std::marker::Copy for crate::time::Instant { }
    impl std::convert::From<std::time::Instant> for crate::time::Instant { }
    unsafe impl std::marker::Send for crate::time::Instant { }
    impl std::ops::Sub for crate::time::Instant { type Output = std::time::Duration; }
    impl std::ops::Sub<std::time::Duration> for crate::time::Instant { type Output = crate::time::Instant; }
    impl std::ops::SubAssign<std::time::Duration> for crate::time::Instant { }
    unsafe impl std::marker::Sync for crate::time::Instant { }
    pub struct Interval { }
    impl crate::time::Interval {
        pub async fn tick(&mut self) -> crate::time::Instant;
        pub fn poll_tick(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<crate::time::Instant>;
        pub fn reset(&mut self);
        pub fn reset_immediately(&mut self);
        pub fn reset_after(&mut self, after: std::time::Duration);
        pub fn reset_at(&mut self, deadline: crate::time::Instant);
        pub fn missed_tick_behavior(&self) -> crate::time::MissedTickBehavior;
        pub fn set_missed_tick_behavior(&mut self, behavior: crate::time::MissedTickBehavior);
        pub fn period(&self) -> std::time::Duration;
    }
    unsafe impl std::marker::Send for crate::time::Interval { }
    unsafe impl std::marker::Sync for crate::time::Interval { }
    pub enum MissedTickBehavior { Burst, Delay, Skip }
    impl std::clone::Clone for crate::time::MissedTickBehavior { }
    impl std::marker::Copy for crate::time::MissedTickBehavior { }
    impl std::default::Default for crate::time::MissedTickBehavior { }
    unsafe impl std::marker::Send for crate::time::MissedTickBehavior { }
    unsafe impl std::marker::Sync for crate::time::MissedTickBehavior { }
    pub struct Sleep { }
    impl crate::time::Sleep {
        pub fn deadline(&self) -> crate::time::Instant;
        pub fn is_elapsed(&self) -> bool;
        pub fn reset(self: std::pin::Pin<&mut Self>, deadline: crate::time::Instant);
    }
    impl std::future::Future for crate::time::Sleep { type Output = (); }
    unsafe impl std::marker::Send for crate::time::Sleep { }
    unsafe impl std::marker::Sync for crate::time::Sleep { }
    pub struct Timeout<T> { }
    impl<T> crate::time::Timeout<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T> std::future::Future for crate::time::Timeout<T> where T: std::future::Future { type Output = std::result::Result<<T as std::future::Future>::Output, crate::time::error::Elapsed>; }
    unsafe impl<T> std::marker::Send for crate::time::Timeout<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::time::Timeout<T> where T: std::marker::Sync { }
    pub async fn advance(duration: std::time::Duration);
    pub fn interval(period: std::time::Duration) -> crate::time::Interval;
    pub fn interval_at(start: crate::time::Instant, period: std::time::Duration) -> crate::time::Interval;
    pub fn pause();
    pub fn resume();
    pub fn sleep(duration: std::time::Duration) -> crate::time::Sleep;
    pub fn sleep_until(deadline: crate::time::Instant) -> crate::time::Sleep;
    pub fn timeout<F>(duration: std::time::Duration, future: F) -> crate::time::Timeout<F::IntoFuture> where F: std::future::IntoFuture;
    pub fn timeout_at<F>(deadline: crate::time::Instant, future: F) -> crate::time::Timeout<F::IntoFuture> where F: std::future::IntoFuture;
    pub mod error {
        pub struct Elapsed { }
        impl std::fmt::Display for crate::time::error::Elapsed { }
        impl std::error::Error for crate::time::error::Elapsed { }
        unsafe impl std::marker::Send for crate::time::error::Elapsed { }
        unsafe impl std::marker::Sync for crate::time::error::Elapsed { }
        pub struct Error { }
        impl crate::time::error::Error {
            pub fn shutdown() -> crate::time::error::Error;
            pub fn is_shutdown(&self) -> bool;
            pub fn at_capacity() -> crate::time::error::Error;
            pub fn is_at_capacity(&self) -> bool;
            pub fn invalid() -> crate::time::error::Error;
            pub fn is_invalid(&self) -> bool;
        }
        impl std::clone::Clone for crate::time::error::Error { }
        impl std::marker::Copy for crate::time::error::Error { }
        impl std::fmt::Display for crate::time::error::Error { }
        impl std::error::Error for crate::time::error::Error { }
        unsafe impl std::marker::Send for crate::time::error::Error { }
        unsafe impl std::marker::Sync for crate::time::error::Error { }
    }
}
