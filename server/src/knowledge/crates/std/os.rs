// std 1.95.0: see generate.py.
pub mod fd {
    pub trait AsFd {
        fn as_fd(&self) -> crate::os::fd::BorrowedFd<'_>;
    }
    impl<T: crate::os::fd::AsFd + ?Sized> crate::os::fd::AsFd for &T { }
    impl<T: crate::os::fd::AsFd + ?Sized> crate::os::fd::AsFd for &mut T { }
    pub trait AsRawFd {
        fn as_raw_fd(&self) -> crate::os::fd::RawFd;
    }
    pub struct BorrowedFd<'fd> { }
    impl crate::os::fd::BorrowedFd<'_> {
        pub unsafe fn borrow_raw(fd: crate::os::fd::RawFd) -> Self;
    }
    impl crate::os::fd::BorrowedFd<'_> {
        pub fn try_clone_to_owned(&self) -> crate::io::Result<crate::os::fd::OwnedFd>;
    }
    impl crate::os::fd::AsFd for crate::os::fd::BorrowedFd<'_> { }
    impl crate::os::fd::AsRawFd for crate::os::fd::BorrowedFd<'_> { }
    impl<'fd> crate::clone::Clone for crate::os::fd::BorrowedFd<'fd> { }
    impl<'fd> crate::marker::Copy for crate::os::fd::BorrowedFd<'fd> { }
    impl crate::io::IsTerminal for crate::os::fd::BorrowedFd<'_> { }
    unsafe impl<'fd> crate::marker::Send for crate::os::fd::BorrowedFd<'fd> { }
    unsafe impl<'fd> crate::marker::Sync for crate::os::fd::BorrowedFd<'fd> { }
    pub trait FromRawFd {
        unsafe fn from_raw_fd(fd: crate::os::fd::RawFd) -> Self;
    }
    pub trait IntoRawFd {
        fn into_raw_fd(self) -> crate::os::fd::RawFd;
    }
    pub struct OwnedFd { }
    impl crate::os::fd::OwnedFd {
        pub fn try_clone(&self) -> crate::io::Result<Self>;
    }
    impl crate::os::fd::AsFd for crate::os::fd::OwnedFd { }
    impl crate::os::fd::AsRawFd for crate::os::fd::OwnedFd { }
    impl crate::ops::Drop for crate::os::fd::OwnedFd { }
    impl crate::convert::From<crate::fs::Dir> for crate::os::fd::OwnedFd { }
    impl crate::convert::From<crate::fs::File> for crate::os::fd::OwnedFd { }
    impl crate::convert::From<crate::io::PipeReader> for crate::os::fd::OwnedFd { }
    impl crate::convert::From<crate::io::PipeWriter> for crate::os::fd::OwnedFd { }
    impl crate::convert::From<crate::net::TcpListener> for crate::os::fd::OwnedFd { }
    impl crate::convert::From<crate::net::TcpStream> for crate::os::fd::OwnedFd { }
    impl crate::convert::From<crate::net::UdpSocket> for crate::os::fd::OwnedFd { }
    impl crate::convert::From<crate::os::linux::process::PidFd> for crate::os::fd::OwnedFd { }
    impl crate::convert::From<crate::os::unix::net::UnixDatagram> for crate::os::fd::OwnedFd { }
    impl crate::convert::From<crate::os::unix::net::UnixListener> for crate::os::fd::OwnedFd { }
    impl crate::convert::From<crate::os::unix::net::UnixStream> for crate::os::fd::OwnedFd { }
    impl crate::convert::From<crate::process::ChildStderr> for crate::os::fd::OwnedFd { }
    impl crate::convert::From<crate::process::ChildStdin> for crate::os::fd::OwnedFd { }
    impl crate::convert::From<crate::process::ChildStdout> for crate::os::fd::OwnedFd { }
    impl crate::os::fd::FromRawFd for crate::os::fd::OwnedFd { }
    impl crate::os::fd::IntoRawFd for crate::os::fd::OwnedFd { }
    impl crate::io::IsTerminal for crate::os::fd::OwnedFd { }
    unsafe impl crate::marker::Send for crate::os::fd::OwnedFd { }
    unsafe impl crate::marker::Sync for crate::os::fd::OwnedFd { }
    pub type RawFd = crate::os::raw::c_int;
    impl crate::os::fd::AsRawFd for crate::os::fd::RawFd { }
    impl crate::os::fd::FromRawFd for crate::os::fd::RawFd { }
    impl crate::os::fd::IntoRawFd for crate::os::fd::RawFd { }
}
pub mod linux {
    pub mod fs {
        pub trait MetadataExt {
            fn as_raw_stat(&self) -> &crate::os::linux::raw::stat;
            fn st_dev(&self) -> u64;
            fn st_ino(&self) -> u64;
            fn st_mode(&self) -> u32;
            fn st_nlink(&self) -> u64;
            fn st_uid(&self) -> u32;
            fn st_gid(&self) -> u32;
            fn st_rdev(&self) -> u64;
            fn st_size(&self) -> u64;
            fn st_atime(&self) -> i64;
            fn st_atime_nsec(&self) -> i64;
            fn st_mtime(&self) -> i64;
            fn st_mtime_nsec(&self) -> i64;
            fn st_ctime(&self) -> i64;
            fn st_ctime_nsec(&self) -> i64;
            fn st_blksize(&self) -> u64;
            fn st_blocks(&self) -> u64;
        }
    }
    pub mod net {
        pub trait SocketAddrExt {
            fn from_abstract_name<N>(name: N) -> crate::io::Result<crate::os::unix::net::SocketAddr> where N: crate::convert::AsRef<[u8]>;
            fn as_abstract_name(&self) -> crate::option::Option<&[u8]>;
        }
        pub trait TcpStreamExt {
            fn set_quickack(&self, quickack: bool) -> crate::io::Result<()>;
            fn quickack(&self) -> crate::io::Result<bool>;
        }
    }
    pub mod process {
        #[unstable]
        pub struct PidFd { }
        impl crate::os::fd::AsFd for crate::os::linux::process::PidFd { }
        impl crate::os::fd::AsRawFd for crate::os::linux::process::PidFd { }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::os::linux::process::PidFd { }
        impl crate::os::fd::FromRawFd for crate::os::linux::process::PidFd { }
        impl crate::os::fd::IntoRawFd for crate::os::linux::process::PidFd { }
        unsafe impl crate::marker::Send for crate::os::linux::process::PidFd { }
        unsafe impl crate::marker::Sync for crate::os::linux::process::PidFd { }
    }
    pub mod raw {
        pub type blkcnt_t = u64;
        pub type blksize_t = u64;
        pub type dev_t = u64;
        pub type ino_t = u64;
        pub type mode_t = u32;
        pub type nlink_t = u64;
        pub type off_t = u64;
        pub type pthread_t = crate::os::raw::c_ulong;
        pub struct stat { pub st_dev: u64, pub st_ino: u64, pub st_nlink: u64, pub st_mode: u32, pub st_uid: u32, pub st_gid: u32, pub __pad0: crate::os::raw::c_int, pub st_rdev: u64, pub st_size: i64, pub st_blksize: i64, pub st_blocks: i64, pub st_atime: i64, pub st_atime_nsec: crate::os::raw::c_long, pub st_mtime: i64, pub st_mtime_nsec: crate::os::raw::c_long, pub st_ctime: i64, pub st_ctime_nsec: crate::os::raw::c_long, pub __unused: [crate::os::raw::c_long; 3] }
        impl crate::clone::Clone for crate::os::linux::raw::stat { }
        unsafe impl crate::marker::Send for crate::os::linux::raw::stat { }
        unsafe impl crate::marker::Sync for crate::os::linux::raw::stat { }
        pub type time_t = i64;
    }
}
pub mod raw {
    pub use crate::ffi::c_char;
    pub use crate::ffi::c_double;
    pub use crate::ffi::c_float;
    pub use crate::ffi::c_int;
    pub use crate::ffi::c_long;
    pub use crate::ffi::c_longlong;
    pub use crate::ffi::c_schar;
    pub use crate::ffi::c_short;
    pub use crate::ffi::c_uchar;
    pub use crate::ffi::c_uint;
    pub use crate::ffi::c_ulong;
    pub use crate::ffi::c_ulonglong;
    pub use crate::ffi::c_ushort;
    pub type c_void = crate::ffi::c_void;
}
pub mod unix {
    pub mod ffi {
        pub trait OsStrExt {
            fn from_bytes(slice: &[u8]) -> &Self;
            fn as_bytes(&self) -> &[u8];
        }
        pub trait OsStringExt {
            fn from_vec(vec: crate::vec::Vec<u8>) -> Self;
            fn into_vec(self) -> crate::vec::Vec<u8>;
        }
    }
    pub mod fs {
        pub trait DirBuilderExt {
            fn mode(&mut self, mode: u32) -> &mut Self;
        }
        pub trait DirEntryExt {
            fn ino(&self) -> u64;
        }
        pub trait FileExt {
            fn read_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<usize>;
            fn write_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<usize>;
            fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<()>;
            fn write_all_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<()>;
        }
        pub trait FileTypeExt {
            fn is_block_device(&self) -> bool;
            fn is_char_device(&self) -> bool;
            fn is_fifo(&self) -> bool;
            fn is_socket(&self) -> bool;
        }
        pub trait MetadataExt {
            fn dev(&self) -> u64;
            fn ino(&self) -> u64;
            fn mode(&self) -> u32;
            fn nlink(&self) -> u64;
            fn uid(&self) -> u32;
            fn gid(&self) -> u32;
            fn rdev(&self) -> u64;
            fn size(&self) -> u64;
            fn atime(&self) -> i64;
            fn atime_nsec(&self) -> i64;
            fn mtime(&self) -> i64;
            fn mtime_nsec(&self) -> i64;
            fn ctime(&self) -> i64;
            fn ctime_nsec(&self) -> i64;
            fn blksize(&self) -> u64;
            fn blocks(&self) -> u64;
        }
        pub trait OpenOptionsExt {
            fn mode(&mut self, mode: u32) -> &mut Self;
            fn custom_flags(&mut self, flags: i32) -> &mut Self;
        }
        pub trait PermissionsExt {
            fn mode(&self) -> u32;
            fn set_mode(&mut self, mode: u32);
            fn from_mode(mode: u32) -> Self;
        }
        pub fn chown<P: crate::convert::AsRef<crate::path::Path>>(dir: P, uid: crate::option::Option<u32>, gid: crate::option::Option<u32>) -> crate::io::Result<()>;
        pub fn chroot<P: crate::convert::AsRef<crate::path::Path>>(dir: P) -> crate::io::Result<()>;
        pub fn fchown<F: crate::os::fd::AsFd>(fd: F, uid: crate::option::Option<u32>, gid: crate::option::Option<u32>) -> crate::io::Result<()>;
        pub fn lchown<P: crate::convert::AsRef<crate::path::Path>>(dir: P, uid: crate::option::Option<u32>, gid: crate::option::Option<u32>) -> crate::io::Result<()>;
        pub fn symlink<P: crate::convert::AsRef<crate::path::Path>, Q: crate::convert::AsRef<crate::path::Path>>(original: P, link: Q) -> crate::io::Result<()>;
    }
    pub mod net {
        pub struct Incoming<'a> { }
        impl<'a> crate::iter::Iterator for crate::os::unix::net::Incoming<'a> { type Item = crate::result::Result<crate::os::unix::net::UnixStream, crate::io::Error>; }
        unsafe impl<'a> crate::marker::Send for crate::os::unix::net::Incoming<'a> { }
        unsafe impl<'a> crate::marker::Sync for crate::os::unix::net::Incoming<'a> { }
        pub struct SocketAddr { }
        impl crate::os::unix::net::SocketAddr {
            pub fn from_pathname<P>(path: P) -> crate::io::Result<crate::os::unix::net::SocketAddr> where P: crate::convert::AsRef<crate::path::Path>;
            pub fn is_unnamed(&self) -> bool;
            pub fn as_pathname(&self) -> crate::option::Option<&crate::path::Path>;
        }
        impl crate::clone::Clone for crate::os::unix::net::SocketAddr { }
        unsafe impl crate::marker::Send for crate::os::unix::net::SocketAddr { }
        impl crate::os::linux::net::SocketAddrExt for crate::os::unix::net::SocketAddr { }
        unsafe impl crate::marker::Sync for crate::os::unix::net::SocketAddr { }
        pub struct UnixDatagram { }
        impl crate::os::unix::net::UnixDatagram {
            pub fn bind<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::os::unix::net::UnixDatagram>;
            pub fn bind_addr(socket_addr: &crate::os::unix::net::SocketAddr) -> crate::io::Result<crate::os::unix::net::UnixDatagram>;
            pub fn unbound() -> crate::io::Result<crate::os::unix::net::UnixDatagram>;
            pub fn pair() -> crate::io::Result<(crate::os::unix::net::UnixDatagram, crate::os::unix::net::UnixDatagram)>;
            pub fn connect<P: crate::convert::AsRef<crate::path::Path>>(&self, path: P) -> crate::io::Result<()>;
            pub fn connect_addr(&self, socket_addr: &crate::os::unix::net::SocketAddr) -> crate::io::Result<()>;
            pub fn try_clone(&self) -> crate::io::Result<crate::os::unix::net::UnixDatagram>;
            pub fn local_addr(&self) -> crate::io::Result<crate::os::unix::net::SocketAddr>;
            pub fn peer_addr(&self) -> crate::io::Result<crate::os::unix::net::SocketAddr>;
            pub fn recv_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, crate::os::unix::net::SocketAddr)>;
            pub fn recv(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
            pub fn send_to<P: crate::convert::AsRef<crate::path::Path>>(&self, buf: &[u8], path: P) -> crate::io::Result<usize>;
            pub fn send_to_addr(&self, buf: &[u8], socket_addr: &crate::os::unix::net::SocketAddr) -> crate::io::Result<usize>;
            pub fn send(&self, buf: &[u8]) -> crate::io::Result<usize>;
            pub fn set_read_timeout(&self, timeout: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()>;
            pub fn set_write_timeout(&self, timeout: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()>;
            pub fn read_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>>;
            pub fn write_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>>;
            pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
            pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>>;
            pub fn shutdown(&self, how: crate::net::Shutdown) -> crate::io::Result<()>;
        }
        impl crate::os::fd::AsFd for crate::os::unix::net::UnixDatagram { }
        impl crate::os::fd::AsRawFd for crate::os::unix::net::UnixDatagram { }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::os::unix::net::UnixDatagram { }
        impl crate::os::fd::FromRawFd for crate::os::unix::net::UnixDatagram { }
        impl crate::os::fd::IntoRawFd for crate::os::unix::net::UnixDatagram { }
        unsafe impl crate::marker::Send for crate::os::unix::net::UnixDatagram { }
        unsafe impl crate::marker::Sync for crate::os::unix::net::UnixDatagram { }
        pub struct UnixListener { }
        impl crate::os::unix::net::UnixListener {
            pub fn bind<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::os::unix::net::UnixListener>;
            pub fn bind_addr(socket_addr: &crate::os::unix::net::SocketAddr) -> crate::io::Result<crate::os::unix::net::UnixListener>;
            pub fn accept(&self) -> crate::io::Result<(crate::os::unix::net::UnixStream, crate::os::unix::net::SocketAddr)>;
            pub fn try_clone(&self) -> crate::io::Result<crate::os::unix::net::UnixListener>;
            pub fn local_addr(&self) -> crate::io::Result<crate::os::unix::net::SocketAddr>;
            pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
            pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>>;
            pub fn incoming(&self) -> crate::os::unix::net::Incoming<'_>;
        }
        impl crate::os::fd::AsFd for crate::os::unix::net::UnixListener { }
        impl crate::os::fd::AsRawFd for crate::os::unix::net::UnixListener { }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::os::unix::net::UnixListener { }
        impl crate::os::fd::FromRawFd for crate::os::unix::net::UnixListener { }
        impl<'a> crate::iter::IntoIterator for &'a crate::os::unix::net::UnixListener { type Item = crate::result::Result<crate::os::unix::net::UnixStream, crate::io::Error>; type IntoIter = crate::os::unix::net::Incoming<'a>; }
        impl crate::os::fd::IntoRawFd for crate::os::unix::net::UnixListener { }
        unsafe impl crate::marker::Send for crate::os::unix::net::UnixListener { }
        unsafe impl crate::marker::Sync for crate::os::unix::net::UnixListener { }
        pub struct UnixStream { }
        impl crate::os::unix::net::UnixStream {
            pub fn connect<P: crate::convert::AsRef<crate::path::Path>>(path: P) -> crate::io::Result<crate::os::unix::net::UnixStream>;
            pub fn connect_addr(socket_addr: &crate::os::unix::net::SocketAddr) -> crate::io::Result<crate::os::unix::net::UnixStream>;
            pub fn pair() -> crate::io::Result<(crate::os::unix::net::UnixStream, crate::os::unix::net::UnixStream)>;
            pub fn try_clone(&self) -> crate::io::Result<crate::os::unix::net::UnixStream>;
            pub fn local_addr(&self) -> crate::io::Result<crate::os::unix::net::SocketAddr>;
            pub fn peer_addr(&self) -> crate::io::Result<crate::os::unix::net::SocketAddr>;
            pub fn set_read_timeout(&self, timeout: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()>;
            pub fn set_write_timeout(&self, timeout: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()>;
            pub fn read_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>>;
            pub fn write_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>>;
            pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
            pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>>;
            pub fn shutdown(&self, how: crate::net::Shutdown) -> crate::io::Result<()>;
        }
        impl crate::os::fd::AsFd for crate::os::unix::net::UnixStream { }
        impl crate::os::fd::AsRawFd for crate::os::unix::net::UnixStream { }
        impl crate::convert::From<crate::os::fd::OwnedFd> for crate::os::unix::net::UnixStream { }
        impl crate::os::fd::FromRawFd for crate::os::unix::net::UnixStream { }
        impl crate::os::fd::IntoRawFd for crate::os::unix::net::UnixStream { }
        impl crate::io::Read for crate::os::unix::net::UnixStream { }
        impl<'a> crate::io::Read for &'a crate::os::unix::net::UnixStream { }
        unsafe impl crate::marker::Send for crate::os::unix::net::UnixStream { }
        unsafe impl crate::marker::Sync for crate::os::unix::net::UnixStream { }
        impl crate::io::Write for crate::os::unix::net::UnixStream { }
        impl<'a> crate::io::Write for &'a crate::os::unix::net::UnixStream { }
    }
    pub mod process {
        pub trait CommandExt {
            fn uid(&mut self, id: u32) -> &mut crate::process::Command;
            fn gid(&mut self, id: u32) -> &mut crate::process::Command;
            unsafe fn pre_exec<F>(&mut self, f: F) -> &mut crate::process::Command where F: crate::ops::FnMut() -> crate::io::Result<()> + crate::marker::Send + crate::marker::Sync + 'static;
            fn exec(&mut self) -> crate::io::Error;
            fn arg0<S>(&mut self, arg: S) -> &mut crate::process::Command where S: crate::convert::AsRef<crate::ffi::OsStr>;
            fn process_group(&mut self, pgroup: i32) -> &mut crate::process::Command;
            unsafe fn before_exec<F>(&mut self, f: F) -> &mut crate::process::Command where F: crate::ops::FnMut() -> crate::io::Result<()> + crate::marker::Send + crate::marker::Sync + 'static;
        }
        pub trait ExitStatusExt {
            fn from_raw(raw: i32) -> Self;
            fn signal(&self) -> crate::option::Option<i32>;
            fn core_dumped(&self) -> bool;
            fn stopped_signal(&self) -> crate::option::Option<i32>;
            fn continued(&self) -> bool;
            fn into_raw(self) -> i32;
        }
        pub fn parent_id() -> u32;
    }
    pub mod raw {
        pub type blkcnt_t = u64;
        pub type blksize_t = u64;
        pub type dev_t = u64;
        pub type gid_t = u32;
        pub type ino_t = u64;
        pub type mode_t = u32;
        pub type nlink_t = u64;
        pub type off_t = u64;
        pub type pid_t = i32;
        pub type pthread_t = crate::os::raw::c_ulong;
        pub type time_t = i64;
        pub type uid_t = u32;
    }
    pub mod thread {
        pub trait JoinHandleExt {
            fn as_pthread_t(&self) -> crate::os::unix::thread::RawPthread;
            fn into_pthread_t(self) -> crate::os::unix::thread::RawPthread;
        }
        pub type RawPthread = crate::os::unix::raw::pthread_t;
    }
}
