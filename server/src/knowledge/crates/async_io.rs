// async_io 2.6.0: see generate.py.
pub struct Async<T> { }
impl<T: std::os::fd::AsFd> crate::Async<T> {
    pub fn new(io: T) -> std::io::Result<crate::Async<T>>;
    pub fn new_nonblocking(io: T) -> std::io::Result<crate::Async<T>>;
}
impl<T> crate::Async<T> {
    pub fn get_ref(&self) -> &T;
    pub unsafe fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> std::io::Result<T>;
    pub fn readable(&self) -> crate::Readable<'_, T>;
    pub fn readable_owned(self: std::sync::Arc<Self>) -> crate::ReadableOwned<T>;
    pub fn writable(&self) -> crate::Writable<'_, T>;
    pub fn writable_owned(self: std::sync::Arc<Self>) -> crate::WritableOwned<T>;
    pub fn poll_readable(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
    pub fn poll_writable(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
    pub async fn read_with<R>(&self, op: impl std::ops::FnMut(&T) -> std::io::Result<R>) -> std::io::Result<R>;
    pub async unsafe fn read_with_mut<R>(&mut self, op: impl std::ops::FnMut(&mut T) -> std::io::Result<R>) -> std::io::Result<R>;
    pub async fn write_with<R>(&self, op: impl std::ops::FnMut(&T) -> std::io::Result<R>) -> std::io::Result<R>;
    pub async unsafe fn write_with_mut<R>(&mut self, op: impl std::ops::FnMut(&mut T) -> std::io::Result<R>) -> std::io::Result<R>;
}
impl crate::Async<std::net::TcpListener> {
    pub fn bind<A: std::convert::Into<std::net::SocketAddr>>(addr: A) -> std::io::Result<crate::Async<std::net::TcpListener>>;
    pub async fn accept(&self) -> std::io::Result<(crate::Async<std::net::TcpStream>, std::net::SocketAddr)>;
    pub fn incoming(&self) -> impl futures_core::stream::Stream<Item = std::io::Result<crate::Async<std::net::TcpStream>>> + std::marker::Send + '_;
}
impl crate::Async<std::net::TcpStream> {
    pub async fn connect<A: std::convert::Into<std::net::SocketAddr>>(addr: A) -> std::io::Result<crate::Async<std::net::TcpStream>>;
    pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
}
impl crate::Async<std::net::UdpSocket> {
    pub fn bind<A: std::convert::Into<std::net::SocketAddr>>(addr: A) -> std::io::Result<crate::Async<std::net::UdpSocket>>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
    pub async fn send_to<A: std::convert::Into<std::net::SocketAddr>>(&self, buf: &[u8], addr: A) -> std::io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
}
impl crate::Async<std::os::unix::net::UnixListener> {
    pub fn bind<P: std::convert::AsRef<std::path::Path>>(path: P) -> std::io::Result<crate::Async<std::os::unix::net::UnixListener>>;
    pub async fn accept(&self) -> std::io::Result<(crate::Async<std::os::unix::net::UnixStream>, std::os::unix::net::SocketAddr)>;
    pub fn incoming(&self) -> impl futures_core::stream::Stream<Item = std::io::Result<crate::Async<std::os::unix::net::UnixStream>>> + std::marker::Send + '_;
}
impl crate::Async<std::os::unix::net::UnixStream> {
    pub async fn connect<P: std::convert::AsRef<std::path::Path>>(path: P) -> std::io::Result<crate::Async<std::os::unix::net::UnixStream>>;
    pub fn pair() -> std::io::Result<(crate::Async<std::os::unix::net::UnixStream>, crate::Async<std::os::unix::net::UnixStream>)>;
}
impl crate::Async<std::os::unix::net::UnixDatagram> {
    pub fn bind<P: std::convert::AsRef<std::path::Path>>(path: P) -> std::io::Result<crate::Async<std::os::unix::net::UnixDatagram>>;
    pub fn unbound() -> std::io::Result<crate::Async<std::os::unix::net::UnixDatagram>>;
    pub fn pair() -> std::io::Result<(crate::Async<std::os::unix::net::UnixDatagram>, crate::Async<std::os::unix::net::UnixDatagram>)>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::os::unix::net::SocketAddr)>;
    pub async fn send_to<P: std::convert::AsRef<std::path::Path>>(&self, buf: &[u8], path: P) -> std::io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
}
impl<T: std::os::fd::AsFd> std::os::fd::AsFd for crate::Async<T> { }
impl<T: std::os::fd::AsRawFd> std::os::fd::AsRawFd for crate::Async<T> { }
impl<T> std::convert::AsRef<T> for crate::Async<T> { }
impl<T: crate::IoSafe + std::io::Read> futures_io::AsyncRead for crate::Async<T> { }
impl<T> futures_io::AsyncRead for &crate::Async<T> where for<'a> &'a T: std::io::Read { }
impl<T: crate::IoSafe + std::io::Write> futures_io::AsyncWrite for crate::Async<T> { }
impl<T> futures_io::AsyncWrite for &crate::Async<T> where for<'a> &'a T: std::io::Write { }
impl<T> std::ops::Drop for crate::Async<T> { }
unsafe impl<T> std::marker::Send for crate::Async<T> where T: std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::Async<T> where T: std::marker::Sync { }
impl std::convert::TryFrom<std::net::TcpListener> for crate::Async<std::net::TcpListener> { type Error = std::io::Error; }
impl std::convert::TryFrom<std::net::TcpStream> for crate::Async<std::net::TcpStream> { type Error = std::io::Error; }
impl std::convert::TryFrom<std::net::UdpSocket> for crate::Async<std::net::UdpSocket> { type Error = std::io::Error; }
impl std::convert::TryFrom<std::os::unix::net::UnixDatagram> for crate::Async<std::os::unix::net::UnixDatagram> { type Error = std::io::Error; }
impl std::convert::TryFrom<std::os::unix::net::UnixListener> for crate::Async<std::os::unix::net::UnixListener> { type Error = std::io::Error; }
impl std::convert::TryFrom<std::os::unix::net::UnixStream> for crate::Async<std::os::unix::net::UnixStream> { type Error = std::io::Error; }
impl<T: std::os::fd::AsFd + std::convert::From<std::os::fd::OwnedFd>> std::convert::TryFrom<std::os::fd::OwnedFd> for crate::Async<T> { type Error = std::io::Error; }
pub unsafe trait IoSafe { }
impl crate::IoSafe for std::fs::File { }
impl crate::IoSafe for std::io::PipeReader { }
impl crate::IoSafe for std::io::PipeWriter { }
impl crate::IoSafe for std::io::Stderr { }
impl crate::IoSafe for std::io::StderrLock<'_> { }
impl crate::IoSafe for std::io::Stdin { }
impl crate::IoSafe for std::io::StdinLock<'_> { }
impl crate::IoSafe for std::io::Stdout { }
impl crate::IoSafe for std::io::StdoutLock<'_> { }
impl crate::IoSafe for std::net::TcpStream { }
impl crate::IoSafe for std::os::unix::net::UnixStream { }
impl crate::IoSafe for std::process::ChildStderr { }
impl crate::IoSafe for std::process::ChildStdin { }
impl crate::IoSafe for std::process::ChildStdout { }
impl<T: ?Sized> crate::IoSafe for &T { }
impl<T: crate::IoSafe + ?Sized> crate::IoSafe for &mut T { }
impl<T: crate::IoSafe + ?Sized> crate::IoSafe for std::boxed::Box<T> { }
impl<T: crate::IoSafe + std::io::Read> crate::IoSafe for std::io::BufReader<T> { }
impl<T: crate::IoSafe + std::io::Write> crate::IoSafe for std::io::BufWriter<T> { }
impl<T: crate::IoSafe + std::io::Write> crate::IoSafe for std::io::LineWriter<T> { }
impl<T: std::clone::Clone + crate::IoSafe> crate::IoSafe for std::borrow::Cow<'_, T> { }
pub struct Readable<'a, T> { }
impl<T> std::future::Future for crate::Readable<'_, T> { type Output = std::result::Result<(), std::io::Error>; }
unsafe impl<'a, T> std::marker::Send for crate::Readable<'a, T> where T: std::marker::Sync { }
unsafe impl<'a, T> std::marker::Sync for crate::Readable<'a, T> where T: std::marker::Sync { }
pub struct ReadableOwned<T> { }
impl<T> std::future::Future for crate::ReadableOwned<T> { type Output = std::result::Result<(), std::io::Error>; }
unsafe impl<T> std::marker::Send for crate::ReadableOwned<T> where T: std::marker::Sync + std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::ReadableOwned<T> where T: std::marker::Sync + std::marker::Send { }
pub struct Timer { }
impl crate::Timer {
    pub fn never() -> crate::Timer;
    pub fn after(duration: std::time::Duration) -> crate::Timer;
    pub fn at(instant: std::time::Instant) -> crate::Timer;
    pub fn interval(period: std::time::Duration) -> crate::Timer;
    pub fn interval_at(start: std::time::Instant, period: std::time::Duration) -> crate::Timer;
    pub fn will_fire(&self) -> bool;
    pub fn set_after(&mut self, duration: std::time::Duration);
    pub fn set_at(&mut self, instant: std::time::Instant);
    pub fn set_interval(&mut self, period: std::time::Duration);
    pub fn set_interval_at(&mut self, start: std::time::Instant, period: std::time::Duration);
    pub fn clear(&mut self);
}
impl std::ops::Drop for crate::Timer { }
impl std::future::Future for crate::Timer { type Output = std::time::Instant; }
unsafe impl std::marker::Send for crate::Timer { }
impl futures_core::stream::Stream for crate::Timer { type Item = std::time::Instant; }
unsafe impl std::marker::Sync for crate::Timer { }
pub struct Writable<'a, T> { }
impl<T> std::future::Future for crate::Writable<'_, T> { type Output = std::result::Result<(), std::io::Error>; }
unsafe impl<'a, T> std::marker::Send for crate::Writable<'a, T> where T: std::marker::Sync { }
unsafe impl<'a, T> std::marker::Sync for crate::Writable<'a, T> where T: std::marker::Sync { }
pub struct WritableOwned<T> { }
impl<T> std::future::Future for crate::WritableOwned<T> { type Output = std::result::Result<(), std::io::Error>; }
unsafe impl<T> std::marker::Send for crate::WritableOwned<T> where T: std::marker::Sync + std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::WritableOwned<T> where T: std::marker::Sync + std::marker::Send { }
pub fn block_on<T>(future: impl std::future::Future<Output = T>) -> T;
pub mod os {
    pub mod unix {
        pub fn reactor_fd() -> std::option::Option<std::os::fd::BorrowedFd<'static>>;
    }
}
