// smol 2.0.2: see generate.py.
pub use async_executor::Executor;
pub use async_executor::LocalExecutor;
pub use async_io::Async;
pub use async_io::Timer;
pub use async_io::block_on;
pub use async_task::Task;
pub use blocking::Unblock;
pub use blocking::unblock;
pub fn spawn<T: std::marker::Send + 'static>(future: impl std::future::Future<Output = T> + std::marker::Send + 'static) -> async_task::Task<T>;
pub mod channel {
    pub use async_channel::Closed;
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
        pub fn recursive(&mut self, recursive: bool) -> &mut crate::fs::DirBuilder;
        pub fn create<P>(&self, path: P) -> impl std::future::Future<Output = std::result::Result<(), std::io::Error>> where P: std::convert::AsRef<std::path::Path>;
    }
    impl std::default::Default for crate::fs::DirBuilder { }
    impl crate::fs::unix::DirBuilderExt for crate::fs::DirBuilder { }
    unsafe impl std::marker::Send for crate::fs::DirBuilder { }
    unsafe impl std::marker::Sync for crate::fs::DirBuilder { }
    pub struct DirEntry { }
    impl crate::fs::DirEntry {
        pub fn path(&self) -> std::path::PathBuf;
        pub async fn metadata(&self) -> std::result::Result<std::fs::Metadata, std::io::Error>;
        pub async fn file_type(&self) -> std::result::Result<std::fs::FileType, std::io::Error>;
        pub fn file_name(&self) -> std::ffi::OsString;
    }
    impl std::clone::Clone for crate::fs::DirEntry { }
    impl crate::fs::unix::DirEntryExt for crate::fs::DirEntry { }
    unsafe impl std::marker::Send for crate::fs::DirEntry { }
    unsafe impl std::marker::Sync for crate::fs::DirEntry { }
    pub struct File { }
    impl crate::fs::File {
        pub async fn open<P>(path: P) -> std::result::Result<crate::fs::File, std::io::Error> where P: std::convert::AsRef<std::path::Path>;
        pub async fn create<P>(path: P) -> std::result::Result<crate::fs::File, std::io::Error> where P: std::convert::AsRef<std::path::Path>;
        pub async fn sync_all(&self) -> std::result::Result<(), std::io::Error>;
        pub async fn sync_data(&self) -> std::result::Result<(), std::io::Error>;
        pub async fn set_len(&self, size: u64) -> std::result::Result<(), std::io::Error>;
        pub async fn metadata(&self) -> std::result::Result<std::fs::Metadata, std::io::Error>;
        pub async fn set_permissions(&self, perm: std::fs::Permissions) -> std::result::Result<(), std::io::Error>;
    }
    impl std::os::fd::AsFd for crate::fs::File { }
    impl std::os::fd::AsRawFd for crate::fs::File { }
    impl futures_io::AsyncRead for crate::fs::File { }
    impl futures_io::AsyncSeek for crate::fs::File { }
    impl futures_io::AsyncWrite for crate::fs::File { }
    impl std::convert::From<std::fs::File> for crate::fs::File { }
    impl std::convert::From<std::os::fd::OwnedFd> for crate::fs::File { }
    unsafe impl std::marker::Send for crate::fs::File { }
    unsafe impl std::marker::Sync for crate::fs::File { }
    pub struct OpenOptions { }
    impl crate::fs::OpenOptions {
        pub fn new() -> crate::fs::OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut crate::fs::OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut crate::fs::OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut crate::fs::OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut crate::fs::OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut crate::fs::OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut crate::fs::OpenOptions;
        pub fn open<P>(&self, path: P) -> impl std::future::Future<Output = std::result::Result<crate::fs::File, std::io::Error>> where P: std::convert::AsRef<std::path::Path>;
    }
    impl std::clone::Clone for crate::fs::OpenOptions { }
    impl std::default::Default for crate::fs::OpenOptions { }
    impl crate::fs::unix::OpenOptionsExt for crate::fs::OpenOptions { }
    unsafe impl std::marker::Send for crate::fs::OpenOptions { }
    unsafe impl std::marker::Sync for crate::fs::OpenOptions { }
    pub struct ReadDir { }
    unsafe impl std::marker::Send for crate::fs::ReadDir { }
    impl futures_core::stream::Stream for crate::fs::ReadDir { type Item = std::result::Result<crate::fs::DirEntry, std::io::Error>; }
    unsafe impl std::marker::Sync for crate::fs::ReadDir { }
    pub async fn canonicalize<P>(path: P) -> std::result::Result<std::path::PathBuf, std::io::Error> where P: std::convert::AsRef<std::path::Path>;
    pub async fn copy<P, Q>(src: P, dst: Q) -> std::result::Result<u64, std::io::Error> where P: std::convert::AsRef<std::path::Path>, Q: std::convert::AsRef<std::path::Path>;
    pub async fn create_dir<P>(path: P) -> std::result::Result<(), std::io::Error> where P: std::convert::AsRef<std::path::Path>;
    pub async fn create_dir_all<P>(path: P) -> std::result::Result<(), std::io::Error> where P: std::convert::AsRef<std::path::Path>;
    pub async fn hard_link<P, Q>(src: P, dst: Q) -> std::result::Result<(), std::io::Error> where P: std::convert::AsRef<std::path::Path>, Q: std::convert::AsRef<std::path::Path>;
    pub async fn metadata<P>(path: P) -> std::result::Result<std::fs::Metadata, std::io::Error> where P: std::convert::AsRef<std::path::Path>;
    pub async fn read<P>(path: P) -> std::result::Result<std::vec::Vec<u8>, std::io::Error> where P: std::convert::AsRef<std::path::Path>;
    pub async fn read_dir<P>(path: P) -> std::result::Result<crate::fs::ReadDir, std::io::Error> where P: std::convert::AsRef<std::path::Path>;
    pub async fn read_link<P>(path: P) -> std::result::Result<std::path::PathBuf, std::io::Error> where P: std::convert::AsRef<std::path::Path>;
    pub async fn read_to_string<P>(path: P) -> std::result::Result<std::string::String, std::io::Error> where P: std::convert::AsRef<std::path::Path>;
    pub async fn remove_dir<P>(path: P) -> std::result::Result<(), std::io::Error> where P: std::convert::AsRef<std::path::Path>;
    pub async fn remove_dir_all<P>(path: P) -> std::result::Result<(), std::io::Error> where P: std::convert::AsRef<std::path::Path>;
    pub async fn remove_file<P>(path: P) -> std::result::Result<(), std::io::Error> where P: std::convert::AsRef<std::path::Path>;
    pub async fn rename<P, Q>(src: P, dst: Q) -> std::result::Result<(), std::io::Error> where P: std::convert::AsRef<std::path::Path>, Q: std::convert::AsRef<std::path::Path>;
    pub async fn set_permissions<P>(path: P, perm: std::fs::Permissions) -> std::result::Result<(), std::io::Error> where P: std::convert::AsRef<std::path::Path>;
    pub async fn symlink_metadata<P>(path: P) -> std::result::Result<std::fs::Metadata, std::io::Error> where P: std::convert::AsRef<std::path::Path>;
    pub async fn write<P, C>(path: P, contents: C) -> std::result::Result<(), std::io::Error> where P: std::convert::AsRef<std::path::Path>, C: std::convert::AsRef<[u8]>;
    pub mod unix {
        pub use std::os::unix::fs::FileTypeExt;
        pub use std::os::unix::fs::PermissionsExt;
        pub trait DirBuilderExt {
            fn mode(&mut self, mode: u32) -> &mut Self;
        }
        pub trait DirEntryExt {
            fn ino(&self) -> u64;
        }
        pub trait OpenOptionsExt {
            fn mode(&mut self, mode: u32) -> &mut Self;
            fn custom_flags(&mut self, flags: i32) -> &mut Self;
        }
        pub async fn symlink<P, Q>(src: P, dst: Q) -> std::result::Result<(), std::io::Error> where P: std::convert::AsRef<std::path::Path>, Q: std::convert::AsRef<std::path::Path>;
    }
}
pub mod future {
    pub use futures_lite::future::Boxed;
    pub use futures_lite::future::BoxedLocal;
    pub use futures_lite::future::CatchUnwind;
    pub use futures_lite::future::Fuse;
    pub use futures_lite::future::FutureExt;
    pub use futures_lite::future::Or;
    pub use futures_lite::future::PollFn;
    pub use futures_lite::future::PollOnce;
    pub use futures_lite::future::Race;
    pub use futures_lite::future::TryZip;
    pub use futures_lite::future::YieldNow;
    pub use futures_lite::future::Zip;
    pub use futures_lite::future::block_on;
    pub use futures_lite::future::fuse;
    pub use futures_lite::future::or;
    pub use futures_lite::future::poll_fn;
    pub use futures_lite::future::poll_once;
    pub use futures_lite::future::race;
    pub use futures_lite::future::race_with_seed;
    pub use futures_lite::future::try_zip;
    pub use futures_lite::future::yield_now;
    pub use futures_lite::future::zip;
    pub use std::future::Future;
    pub use std::future::Pending;
    pub use std::future::Ready;
    pub use std::future::pending;
    pub use std::future::ready;
}
pub mod io {
    pub use futures_io::AsyncBufRead;
    pub use futures_io::AsyncRead;
    pub use futures_io::AsyncSeek;
    pub use futures_io::AsyncWrite;
    pub use futures_lite::io::AssertAsync;
    pub use futures_lite::io::AsyncAsSync;
    pub use futures_lite::io::AsyncBufReadExt;
    pub use futures_lite::io::AsyncReadExt;
    pub use futures_lite::io::AsyncSeekExt;
    pub use futures_lite::io::AsyncWriteExt;
    pub use futures_lite::io::BlockOn;
    pub use futures_lite::io::BoxedReader;
    pub use futures_lite::io::BoxedWriter;
    pub use futures_lite::io::BufReader;
    pub use futures_lite::io::BufWriter;
    pub use futures_lite::io::Bytes;
    pub use futures_lite::io::Chain;
    pub use futures_lite::io::CloseFuture;
    pub use futures_lite::io::Cursor;
    pub use futures_lite::io::Empty;
    pub use futures_lite::io::FillBuf;
    pub use futures_lite::io::FlushFuture;
    pub use futures_lite::io::Lines;
    pub use futures_lite::io::ReadExactFuture;
    pub use futures_lite::io::ReadFuture;
    pub use futures_lite::io::ReadHalf;
    pub use futures_lite::io::ReadLineFuture;
    pub use futures_lite::io::ReadToEndFuture;
    pub use futures_lite::io::ReadToStringFuture;
    pub use futures_lite::io::ReadUntilFuture;
    pub use futures_lite::io::ReadVectoredFuture;
    pub use futures_lite::io::Repeat;
    pub use futures_lite::io::SeekFuture;
    pub use futures_lite::io::Sink;
    pub use futures_lite::io::Split;
    pub use futures_lite::io::Take;
    pub use futures_lite::io::WriteAllFuture;
    pub use futures_lite::io::WriteFuture;
    pub use futures_lite::io::WriteHalf;
    pub use futures_lite::io::WriteVectoredFuture;
    pub use futures_lite::io::copy;
    pub use futures_lite::io::empty;
    pub use futures_lite::io::repeat;
    pub use futures_lite::io::sink;
    pub use futures_lite::io::split;
    pub use std::io::Error;
    pub use std::io::ErrorKind;
    pub use std::io::Result;
    pub use std::io::SeekFrom;
}
pub mod lock {
    pub use async_lock::Barrier;
    pub use async_lock::BarrierWaitResult;
    pub use async_lock::Mutex;
    pub use async_lock::MutexGuard;
    pub use async_lock::MutexGuardArc;
    pub use async_lock::OnceCell;
    pub use async_lock::RwLock;
    pub use async_lock::RwLockReadGuard;
    pub use async_lock::RwLockReadGuardArc;
    pub use async_lock::RwLockUpgradableReadGuard;
    pub use async_lock::RwLockUpgradableReadGuardArc;
    pub use async_lock::RwLockWriteGuard;
    pub use async_lock::RwLockWriteGuardArc;
    pub use async_lock::Semaphore;
    pub use async_lock::SemaphoreGuard;
    pub use async_lock::SemaphoreGuardArc;
    pub mod futures {
        pub use async_lock::futures::Acquire;
        pub use async_lock::futures::AcquireArc;
        pub use async_lock::futures::BarrierWait;
        pub use async_lock::futures::Lock;
        pub use async_lock::futures::LockArc;
        pub use async_lock::futures::Read;
        pub use async_lock::futures::ReadArc;
        pub use async_lock::futures::UpgradableRead;
        pub use async_lock::futures::UpgradableReadArc;
        pub use async_lock::futures::Upgrade;
        pub use async_lock::futures::UpgradeArc;
        pub use async_lock::futures::Write;
        pub use async_lock::futures::WriteArc;
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
    pub trait AsyncToSocketAddrs { }
    impl crate::net::AsyncToSocketAddrs for &[std::net::SocketAddr] { }
    impl crate::net::AsyncToSocketAddrs for (&str, u16) { }
    impl crate::net::AsyncToSocketAddrs for (std::net::IpAddr, u16) { }
    impl crate::net::AsyncToSocketAddrs for (std::net::Ipv4Addr, u16) { }
    impl crate::net::AsyncToSocketAddrs for (std::net::Ipv6Addr, u16) { }
    impl crate::net::AsyncToSocketAddrs for (std::string::String, u16) { }
    impl crate::net::AsyncToSocketAddrs for std::net::SocketAddr { }
    impl crate::net::AsyncToSocketAddrs for std::net::SocketAddrV4 { }
    impl crate::net::AsyncToSocketAddrs for std::net::SocketAddrV6 { }
    impl crate::net::AsyncToSocketAddrs for std::string::String { }
    impl crate::net::AsyncToSocketAddrs for str { }
    impl<T> crate::net::AsyncToSocketAddrs for &T where T: crate::net::AsyncToSocketAddrs + ?Sized { }
    pub struct Incoming<'a> { }
    unsafe impl<'a> std::marker::Send for crate::net::Incoming<'a> { }
    impl futures_core::stream::Stream for crate::net::Incoming<'_> { type Item = std::result::Result<crate::net::TcpStream, std::io::Error>; }
    unsafe impl<'a> std::marker::Sync for crate::net::Incoming<'a> { }
    pub struct TcpListener { }
    impl crate::net::TcpListener {
        pub async fn bind<A>(addr: A) -> std::result::Result<crate::net::TcpListener, std::io::Error> where A: crate::net::AsyncToSocketAddrs;
        pub fn local_addr(&self) -> std::result::Result<std::net::SocketAddr, std::io::Error>;
        pub async fn accept(&self) -> std::result::Result<(crate::net::TcpStream, std::net::SocketAddr), std::io::Error>;
        pub fn incoming(&self) -> crate::net::Incoming<'_>;
        pub fn ttl(&self) -> std::result::Result<u32, std::io::Error>;
        pub fn set_ttl(&self, ttl: u32) -> std::result::Result<(), std::io::Error>;
    }
    impl std::os::fd::AsFd for crate::net::TcpListener { }
    impl std::os::fd::AsRawFd for crate::net::TcpListener { }
    impl std::clone::Clone for crate::net::TcpListener { }
    impl std::convert::From<async_io::Async<std::net::TcpListener>> for crate::net::TcpListener { }
    unsafe impl std::marker::Send for crate::net::TcpListener { }
    unsafe impl std::marker::Sync for crate::net::TcpListener { }
    impl std::convert::TryFrom<std::net::TcpListener> for crate::net::TcpListener { type Error = std::io::Error; }
    impl std::convert::TryFrom<std::os::fd::OwnedFd> for crate::net::TcpListener { type Error = std::io::Error; }
    pub struct TcpStream { }
    impl crate::net::TcpStream {
        pub async fn connect<A>(addr: A) -> std::result::Result<crate::net::TcpStream, std::io::Error> where A: crate::net::AsyncToSocketAddrs;
        pub fn local_addr(&self) -> std::result::Result<std::net::SocketAddr, std::io::Error>;
        pub fn peer_addr(&self) -> std::result::Result<std::net::SocketAddr, std::io::Error>;
        pub fn shutdown(&self, how: std::net::Shutdown) -> std::result::Result<(), std::io::Error>;
        pub async fn peek(&self, buf: &mut [u8]) -> std::result::Result<usize, std::io::Error>;
        pub fn nodelay(&self) -> std::result::Result<bool, std::io::Error>;
        pub fn set_nodelay(&self, nodelay: bool) -> std::result::Result<(), std::io::Error>;
        pub fn ttl(&self) -> std::result::Result<u32, std::io::Error>;
        pub fn set_ttl(&self, ttl: u32) -> std::result::Result<(), std::io::Error>;
    }
    impl std::os::fd::AsFd for crate::net::TcpStream { }
    impl std::os::fd::AsRawFd for crate::net::TcpStream { }
    impl futures_io::AsyncRead for crate::net::TcpStream { }
    impl futures_io::AsyncWrite for crate::net::TcpStream { }
    impl std::clone::Clone for crate::net::TcpStream { }
    impl std::convert::From<async_io::Async<std::net::TcpStream>> for crate::net::TcpStream { }
    unsafe impl std::marker::Send for crate::net::TcpStream { }
    unsafe impl std::marker::Sync for crate::net::TcpStream { }
    impl std::convert::TryFrom<std::net::TcpStream> for crate::net::TcpStream { type Error = std::io::Error; }
    impl std::convert::TryFrom<std::os::fd::OwnedFd> for crate::net::TcpStream { type Error = std::io::Error; }
    pub struct UdpSocket { }
    impl crate::net::UdpSocket {
        pub async fn bind<A>(addr: A) -> std::result::Result<crate::net::UdpSocket, std::io::Error> where A: crate::net::AsyncToSocketAddrs;
        pub fn local_addr(&self) -> std::result::Result<std::net::SocketAddr, std::io::Error>;
        pub fn peer_addr(&self) -> std::result::Result<std::net::SocketAddr, std::io::Error>;
        pub async fn connect<A>(&self, addr: A) -> std::result::Result<(), std::io::Error> where A: crate::net::AsyncToSocketAddrs;
        pub async fn recv_from(&self, buf: &mut [u8]) -> std::result::Result<(usize, std::net::SocketAddr), std::io::Error>;
        pub async fn peek_from(&self, buf: &mut [u8]) -> std::result::Result<(usize, std::net::SocketAddr), std::io::Error>;
        pub async fn send_to<A>(&self, buf: &[u8], addr: A) -> std::result::Result<usize, std::io::Error> where A: crate::net::AsyncToSocketAddrs;
        pub async fn recv(&self, buf: &mut [u8]) -> std::result::Result<usize, std::io::Error>;
        pub async fn peek(&self, buf: &mut [u8]) -> std::result::Result<usize, std::io::Error>;
        pub async fn send(&self, buf: &[u8]) -> std::result::Result<usize, std::io::Error>;
        pub fn broadcast(&self) -> std::result::Result<bool, std::io::Error>;
        pub fn set_broadcast(&self, broadcast: bool) -> std::result::Result<(), std::io::Error>;
        pub fn multicast_loop_v4(&self) -> std::result::Result<bool, std::io::Error>;
        pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> std::result::Result<(), std::io::Error>;
        pub fn multicast_ttl_v4(&self) -> std::result::Result<u32, std::io::Error>;
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> std::result::Result<(), std::io::Error>;
        pub fn multicast_loop_v6(&self) -> std::result::Result<bool, std::io::Error>;
        pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> std::result::Result<(), std::io::Error>;
        pub fn ttl(&self) -> std::result::Result<u32, std::io::Error>;
        pub fn set_ttl(&self, ttl: u32) -> std::result::Result<(), std::io::Error>;
        pub fn join_multicast_v4(&self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr) -> std::result::Result<(), std::io::Error>;
        pub fn leave_multicast_v4(&self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr) -> std::result::Result<(), std::io::Error>;
        pub fn join_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> std::result::Result<(), std::io::Error>;
        pub fn leave_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> std::result::Result<(), std::io::Error>;
    }
    impl std::os::fd::AsFd for crate::net::UdpSocket { }
    impl std::os::fd::AsRawFd for crate::net::UdpSocket { }
    impl std::clone::Clone for crate::net::UdpSocket { }
    impl std::convert::From<async_io::Async<std::net::UdpSocket>> for crate::net::UdpSocket { }
    unsafe impl std::marker::Send for crate::net::UdpSocket { }
    unsafe impl std::marker::Sync for crate::net::UdpSocket { }
    impl std::convert::TryFrom<std::net::UdpSocket> for crate::net::UdpSocket { type Error = std::io::Error; }
    impl std::convert::TryFrom<std::os::fd::OwnedFd> for crate::net::UdpSocket { type Error = std::io::Error; }
    pub async fn resolve<A>(addr: A) -> std::result::Result<std::vec::Vec<std::net::SocketAddr>, std::io::Error> where A: crate::net::AsyncToSocketAddrs;
    pub mod unix {
        pub use std::os::unix::net::SocketAddr;
        pub struct Incoming<'a> { }
        unsafe impl<'a> std::marker::Send for crate::net::unix::Incoming<'a> { }
        impl futures_core::stream::Stream for crate::net::unix::Incoming<'_> { type Item = std::result::Result<crate::net::unix::UnixStream, std::io::Error>; }
        unsafe impl<'a> std::marker::Sync for crate::net::unix::Incoming<'a> { }
        pub struct UnixDatagram { }
        impl crate::net::unix::UnixDatagram {
            pub fn bind<P>(path: P) -> std::result::Result<crate::net::unix::UnixDatagram, std::io::Error> where P: std::convert::AsRef<std::path::Path>;
            pub fn unbound() -> std::result::Result<crate::net::unix::UnixDatagram, std::io::Error>;
            pub fn pair() -> std::result::Result<(crate::net::unix::UnixDatagram, crate::net::unix::UnixDatagram), std::io::Error>;
            pub fn connect<P>(&self, path: P) -> std::result::Result<(), std::io::Error> where P: std::convert::AsRef<std::path::Path>;
            pub fn local_addr(&self) -> std::result::Result<std::os::unix::net::SocketAddr, std::io::Error>;
            pub fn peer_addr(&self) -> std::result::Result<std::os::unix::net::SocketAddr, std::io::Error>;
            pub async fn recv_from(&self, buf: &mut [u8]) -> std::result::Result<(usize, std::os::unix::net::SocketAddr), std::io::Error>;
            pub async fn send_to<P>(&self, buf: &[u8], path: P) -> std::result::Result<usize, std::io::Error> where P: std::convert::AsRef<std::path::Path>;
            pub async fn recv(&self, buf: &mut [u8]) -> std::result::Result<usize, std::io::Error>;
            pub async fn send(&self, buf: &[u8]) -> std::result::Result<usize, std::io::Error>;
            pub fn shutdown(&self, how: std::net::Shutdown) -> std::result::Result<(), std::io::Error>;
        }
        impl std::os::fd::AsRawFd for crate::net::unix::UnixDatagram { }
        impl std::clone::Clone for crate::net::unix::UnixDatagram { }
        impl std::convert::From<async_io::Async<std::os::unix::net::UnixDatagram>> for crate::net::unix::UnixDatagram { }
        unsafe impl std::marker::Send for crate::net::unix::UnixDatagram { }
        unsafe impl std::marker::Sync for crate::net::unix::UnixDatagram { }
        impl std::convert::TryFrom<std::os::unix::net::UnixDatagram> for crate::net::unix::UnixDatagram { type Error = std::io::Error; }
        pub struct UnixListener { }
        impl crate::net::unix::UnixListener {
            pub fn bind<P>(path: P) -> std::result::Result<crate::net::unix::UnixListener, std::io::Error> where P: std::convert::AsRef<std::path::Path>;
            pub async fn accept(&self) -> std::result::Result<(crate::net::unix::UnixStream, std::os::unix::net::SocketAddr), std::io::Error>;
            pub fn incoming(&self) -> crate::net::unix::Incoming<'_>;
            pub fn local_addr(&self) -> std::result::Result<std::os::unix::net::SocketAddr, std::io::Error>;
        }
        impl std::os::fd::AsFd for crate::net::unix::UnixListener { }
        impl std::os::fd::AsRawFd for crate::net::unix::UnixListener { }
        impl std::clone::Clone for crate::net::unix::UnixListener { }
        impl std::convert::From<async_io::Async<std::os::unix::net::UnixListener>> for crate::net::unix::UnixListener { }
        unsafe impl std::marker::Send for crate::net::unix::UnixListener { }
        unsafe impl std::marker::Sync for crate::net::unix::UnixListener { }
        impl std::convert::TryFrom<std::os::fd::OwnedFd> for crate::net::unix::UnixListener { type Error = std::io::Error; }
        impl std::convert::TryFrom<std::os::unix::net::UnixListener> for crate::net::unix::UnixListener { type Error = std::io::Error; }
        pub struct UnixStream { }
        impl crate::net::unix::UnixStream {
            pub async fn connect<P>(path: P) -> std::result::Result<crate::net::unix::UnixStream, std::io::Error> where P: std::convert::AsRef<std::path::Path>;
            pub fn pair() -> std::result::Result<(crate::net::unix::UnixStream, crate::net::unix::UnixStream), std::io::Error>;
            pub fn local_addr(&self) -> std::result::Result<std::os::unix::net::SocketAddr, std::io::Error>;
            pub fn peer_addr(&self) -> std::result::Result<std::os::unix::net::SocketAddr, std::io::Error>;
            pub fn shutdown(&self, how: std::net::Shutdown) -> std::result::Result<(), std::io::Error>;
        }
        impl std::os::fd::AsFd for crate::net::unix::UnixStream { }
        impl std::os::fd::AsRawFd for crate::net::unix::UnixStream { }
        impl futures_io::AsyncRead for crate::net::unix::UnixStream { }
        impl futures_io::AsyncWrite for crate::net::unix::UnixStream { }
        impl std::clone::Clone for crate::net::unix::UnixStream { }
        impl std::convert::From<async_io::Async<std::os::unix::net::UnixStream>> for crate::net::unix::UnixStream { }
        unsafe impl std::marker::Send for crate::net::unix::UnixStream { }
        unsafe impl std::marker::Sync for crate::net::unix::UnixStream { }
        impl std::convert::TryFrom<std::os::fd::OwnedFd> for crate::net::unix::UnixStream { type Error = std::io::Error; }
        impl std::convert::TryFrom<std::os::unix::net::UnixStream> for crate::net::unix::UnixStream { type Error = std::io::Error; }
    }
}
pub mod prelude {
    pub use futures_core::stream::Stream;
    pub use futures_io::AsyncBufRead;
    pub use futures_io::AsyncRead;
    pub use futures_io::AsyncSeek;
    pub use futures_io::AsyncWrite;
    pub use std::future::Future;
}
pub mod process {
    pub use std::process::ExitStatus;
    pub use std::process::Output;
    pub use std::process::Stdio;
    pub struct Child { pub stdin: std::option::Option<crate::process::ChildStdin>, pub stdout: std::option::Option<crate::process::ChildStdout>, pub stderr: std::option::Option<crate::process::ChildStderr> }
    impl crate::process::Child {
        pub fn id(&self) -> u32;
        pub fn kill(&mut self) -> std::result::Result<(), std::io::Error>;
        pub fn try_status(&mut self) -> std::result::Result<std::option::Option<std::process::ExitStatus>, std::io::Error>;
        pub fn status(&mut self) -> impl std::future::Future<Output = std::result::Result<std::process::ExitStatus, std::io::Error>>;
        pub fn output(self) -> impl std::future::Future<Output = std::result::Result<std::process::Output, std::io::Error>>;
    }
    unsafe impl std::marker::Send for crate::process::Child { }
    unsafe impl std::marker::Sync for crate::process::Child { }
    pub struct ChildStderr { }
    impl crate::process::ChildStderr {
        pub async fn into_stdio(self) -> std::result::Result<std::process::Stdio, std::io::Error>;
    }
    impl std::os::fd::AsFd for crate::process::ChildStderr { }
    impl std::os::fd::AsRawFd for crate::process::ChildStderr { }
    impl futures_io::AsyncRead for crate::process::ChildStderr { }
    unsafe impl std::marker::Send for crate::process::ChildStderr { }
    unsafe impl std::marker::Sync for crate::process::ChildStderr { }
    pub struct ChildStdin { }
    impl crate::process::ChildStdin {
        pub async fn into_stdio(self) -> std::result::Result<std::process::Stdio, std::io::Error>;
    }
    impl std::os::fd::AsFd for crate::process::ChildStdin { }
    impl std::os::fd::AsRawFd for crate::process::ChildStdin { }
    impl futures_io::AsyncWrite for crate::process::ChildStdin { }
    unsafe impl std::marker::Send for crate::process::ChildStdin { }
    unsafe impl std::marker::Sync for crate::process::ChildStdin { }
    pub struct ChildStdout { }
    impl crate::process::ChildStdout {
        pub async fn into_stdio(self) -> std::result::Result<std::process::Stdio, std::io::Error>;
    }
    impl std::os::fd::AsFd for crate::process::ChildStdout { }
    impl std::os::fd::AsRawFd for crate::process::ChildStdout { }
    impl futures_io::AsyncRead for crate::process::ChildStdout { }
    unsafe impl std::marker::Send for crate::process::ChildStdout { }
    unsafe impl std::marker::Sync for crate::process::ChildStdout { }
    pub struct Command { }
    impl crate::process::Command {
        pub fn new<S>(program: S) -> crate::process::Command where S: std::convert::AsRef<std::ffi::OsStr>;
        pub fn arg<S>(&mut self, arg: S) -> &mut crate::process::Command where S: std::convert::AsRef<std::ffi::OsStr>;
        pub fn args<I, S>(&mut self, args: I) -> &mut crate::process::Command where I: std::iter::IntoIterator<Item = S>, S: std::convert::AsRef<std::ffi::OsStr>;
        pub fn env<K, V>(&mut self, key: K, val: V) -> &mut crate::process::Command where K: std::convert::AsRef<std::ffi::OsStr>, V: std::convert::AsRef<std::ffi::OsStr>;
        pub fn envs<I, K, V>(&mut self, vars: I) -> &mut crate::process::Command where I: std::iter::IntoIterator<Item = (K, V)>, K: std::convert::AsRef<std::ffi::OsStr>, V: std::convert::AsRef<std::ffi::OsStr>;
        pub fn get_args(&self) -> std::process::CommandArgs<'_>;
        pub fn get_envs(&self) -> std::process::CommandEnvs<'_>;
        pub fn get_current_dir(&self) -> std::option::Option<&std::path::Path>;
        pub fn get_program(&self) -> &std::ffi::OsStr;
        pub fn env_remove<K>(&mut self, key: K) -> &mut crate::process::Command where K: std::convert::AsRef<std::ffi::OsStr>;
        pub fn env_clear(&mut self) -> &mut crate::process::Command;
        pub fn current_dir<P>(&mut self, dir: P) -> &mut crate::process::Command where P: std::convert::AsRef<std::path::Path>;
        pub fn stdin<T>(&mut self, cfg: T) -> &mut crate::process::Command where T: std::convert::Into<std::process::Stdio>;
        pub fn stdout<T>(&mut self, cfg: T) -> &mut crate::process::Command where T: std::convert::Into<std::process::Stdio>;
        pub fn stderr<T>(&mut self, cfg: T) -> &mut crate::process::Command where T: std::convert::Into<std::process::Stdio>;
        pub fn reap_on_drop(&mut self, reap_on_drop: bool) -> &mut crate::process::Command;
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut crate::process::Command;
        pub fn spawn(&mut self) -> std::result::Result<crate::process::Child, std::io::Error>;
        pub fn status(&mut self) -> impl std::future::Future<Output = std::result::Result<std::process::ExitStatus, std::io::Error>>;
        pub fn output(&mut self) -> impl std::future::Future<Output = std::result::Result<std::process::Output, std::io::Error>>;
    }
    impl crate::process::unix::CommandExt for crate::process::Command { }
    impl std::convert::From<std::process::Command> for crate::process::Command { }
    unsafe impl std::marker::Send for crate::process::Command { }
    unsafe impl std::marker::Sync for crate::process::Command { }
    pub fn driver() -> impl std::future::Future<Output = std::convert::Infallible> + std::marker::Send + 'static;
    pub mod unix {
        pub trait CommandExt {
            fn uid(&mut self, id: u32) -> &mut crate::process::Command;
            fn gid(&mut self, id: u32) -> &mut crate::process::Command;
            fn exec(&mut self) -> std::io::Error;
            fn arg0<S>(&mut self, arg: S) -> &mut crate::process::Command where S: std::convert::AsRef<std::ffi::OsStr>;
        }
    }
}
pub mod stream {
    pub use futures_core::stream::Stream;
    pub use futures_lite::stream::AllFuture;
    pub use futures_lite::stream::AnyFuture;
    pub use futures_lite::stream::BlockOn;
    pub use futures_lite::stream::Boxed;
    pub use futures_lite::stream::BoxedLocal;
    pub use futures_lite::stream::Chain;
    pub use futures_lite::stream::Cloned;
    pub use futures_lite::stream::CollectFuture;
    pub use futures_lite::stream::Copied;
    pub use futures_lite::stream::CountFuture;
    pub use futures_lite::stream::Cycle;
    pub use futures_lite::stream::Drain;
    pub use futures_lite::stream::Empty;
    pub use futures_lite::stream::Enumerate;
    pub use futures_lite::stream::Filter;
    pub use futures_lite::stream::FilterMap;
    pub use futures_lite::stream::FindFuture;
    pub use futures_lite::stream::FindMapFuture;
    pub use futures_lite::stream::FlatMap;
    pub use futures_lite::stream::Flatten;
    pub use futures_lite::stream::FoldFuture;
    pub use futures_lite::stream::ForEachFuture;
    pub use futures_lite::stream::Fuse;
    pub use futures_lite::stream::Inspect;
    pub use futures_lite::stream::Iter;
    pub use futures_lite::stream::LastFuture;
    pub use futures_lite::stream::Map;
    pub use futures_lite::stream::MapWhile;
    pub use futures_lite::stream::NextFuture;
    pub use futures_lite::stream::NthFuture;
    pub use futures_lite::stream::Once;
    pub use futures_lite::stream::OnceFuture;
    pub use futures_lite::stream::Or;
    pub use futures_lite::stream::PartitionFuture;
    pub use futures_lite::stream::Pending;
    pub use futures_lite::stream::PollFn;
    pub use futures_lite::stream::PositionFuture;
    pub use futures_lite::stream::Race;
    pub use futures_lite::stream::Repeat;
    pub use futures_lite::stream::RepeatWith;
    pub use futures_lite::stream::Scan;
    pub use futures_lite::stream::Skip;
    pub use futures_lite::stream::SkipWhile;
    pub use futures_lite::stream::StepBy;
    pub use futures_lite::stream::StopAfterFuture;
    pub use futures_lite::stream::StreamExt;
    pub use futures_lite::stream::Take;
    pub use futures_lite::stream::TakeWhile;
    pub use futures_lite::stream::Then;
    pub use futures_lite::stream::TryCollectFuture;
    pub use futures_lite::stream::TryFoldFuture;
    pub use futures_lite::stream::TryForEachFuture;
    pub use futures_lite::stream::TryNextFuture;
    pub use futures_lite::stream::TryUnfold;
    pub use futures_lite::stream::Unfold;
    pub use futures_lite::stream::UnzipFuture;
    pub use futures_lite::stream::Zip;
    pub use futures_lite::stream::block_on;
    pub use futures_lite::stream::empty;
    pub use futures_lite::stream::iter;
    pub use futures_lite::stream::once;
    pub use futures_lite::stream::once_future;
    pub use futures_lite::stream::or;
    pub use futures_lite::stream::pending;
    pub use futures_lite::stream::poll_fn;
    pub use futures_lite::stream::race;
    pub use futures_lite::stream::race_with_seed;
    pub use futures_lite::stream::repeat;
    pub use futures_lite::stream::repeat_with;
    pub use futures_lite::stream::stop_after_future;
    pub use futures_lite::stream::try_unfold;
    pub use futures_lite::stream::unfold;
}
