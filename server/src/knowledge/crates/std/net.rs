// std 1.95.0: see generate.py.
pub struct AddrParseError { }
impl crate::clone::Clone for crate::net::AddrParseError { }
impl crate::fmt::Display for crate::net::AddrParseError { }
impl crate::error::Error for crate::net::AddrParseError { }
unsafe impl crate::marker::Send for crate::net::AddrParseError { }
unsafe impl crate::marker::Sync for crate::net::AddrParseError { }
pub struct Incoming<'a> { }
impl<'a> crate::iter::Iterator for crate::net::Incoming<'a> { type Item = crate::result::Result<crate::net::TcpStream, crate::io::Error>; }
unsafe impl<'a> crate::marker::Send for crate::net::Incoming<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::net::Incoming<'a> { }
pub enum IpAddr { V4(crate::net::Ipv4Addr), V6(crate::net::Ipv6Addr) }
impl crate::net::IpAddr {
    pub fn is_unspecified(&self) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_multicast(&self) -> bool;
    pub fn is_ipv4(&self) -> bool;
    pub fn is_ipv6(&self) -> bool;
    pub fn to_canonical(&self) -> crate::net::IpAddr;
}
impl crate::clone::Clone for crate::net::IpAddr { }
impl crate::marker::Copy for crate::net::IpAddr { }
impl crate::fmt::Display for crate::net::IpAddr { }
impl crate::convert::From<[u16; 8]> for crate::net::IpAddr { }
impl crate::convert::From<[u8; 16]> for crate::net::IpAddr { }
impl crate::convert::From<[u8; 4]> for crate::net::IpAddr { }
impl crate::convert::From<crate::net::Ipv4Addr> for crate::net::IpAddr { }
impl crate::convert::From<crate::net::Ipv6Addr> for crate::net::IpAddr { }
impl crate::str::FromStr for crate::net::IpAddr { type Err = crate::net::AddrParseError; }
unsafe impl crate::marker::Send for crate::net::IpAddr { }
unsafe impl crate::marker::Sync for crate::net::IpAddr { }
pub struct Ipv4Addr { }
impl crate::net::Ipv4Addr {
    pub const BITS: u32;
    pub const LOCALHOST: crate::net::Ipv4Addr;
    pub const UNSPECIFIED: crate::net::Ipv4Addr;
    pub const BROADCAST: crate::net::Ipv4Addr;
    pub fn new(a: u8, b: u8, c: u8, d: u8) -> crate::net::Ipv4Addr;
    pub fn to_bits(self) -> u32;
    pub fn from_bits(bits: u32) -> crate::net::Ipv4Addr;
    pub fn octets(&self) -> [u8; 4];
    pub fn from_octets(octets: [u8; 4]) -> crate::net::Ipv4Addr;
    pub fn is_unspecified(&self) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_private(&self) -> bool;
    pub fn is_link_local(&self) -> bool;
    pub fn is_multicast(&self) -> bool;
    pub fn is_broadcast(&self) -> bool;
    pub fn is_documentation(&self) -> bool;
    pub fn to_ipv6_compatible(&self) -> crate::net::Ipv6Addr;
    pub fn to_ipv6_mapped(&self) -> crate::net::Ipv6Addr;
}
impl crate::ops::BitAnd for crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
impl crate::ops::BitAnd<&crate::net::Ipv4Addr> for &crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
impl crate::ops::BitAnd<&crate::net::Ipv4Addr> for crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
impl crate::ops::BitAnd<crate::net::Ipv4Addr> for &crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
impl crate::ops::BitAndAssign for crate::net::Ipv4Addr { }
impl crate::ops::BitAndAssign<&crate::net::Ipv4Addr> for crate::net::Ipv4Addr { }
impl crate::ops::BitOr for crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
impl crate::ops::BitOr<&crate::net::Ipv4Addr> for &crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
impl crate::ops::BitOr<&crate::net::Ipv4Addr> for crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
impl crate::ops::BitOr<crate::net::Ipv4Addr> for &crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
impl crate::ops::BitOrAssign for crate::net::Ipv4Addr { }
impl crate::ops::BitOrAssign<&crate::net::Ipv4Addr> for crate::net::Ipv4Addr { }
impl crate::clone::Clone for crate::net::Ipv4Addr { }
impl crate::marker::Copy for crate::net::Ipv4Addr { }
impl crate::fmt::Display for crate::net::Ipv4Addr { }
impl crate::convert::From<[u8; 4]> for crate::net::Ipv4Addr { }
impl crate::convert::From<u32> for crate::net::Ipv4Addr { }
impl crate::str::FromStr for crate::net::Ipv4Addr { type Err = crate::net::AddrParseError; }
impl crate::ops::Not for &crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
impl crate::ops::Not for crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
unsafe impl crate::marker::Send for crate::net::Ipv4Addr { }
impl crate::iter::Step for crate::net::Ipv4Addr { }
unsafe impl crate::marker::Sync for crate::net::Ipv4Addr { }
pub struct Ipv6Addr { }
impl crate::net::Ipv6Addr {
    pub const BITS: u32;
    pub const LOCALHOST: crate::net::Ipv6Addr;
    pub const UNSPECIFIED: crate::net::Ipv6Addr;
    pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> crate::net::Ipv6Addr;
    pub fn to_bits(self) -> u128;
    pub fn from_bits(bits: u128) -> crate::net::Ipv6Addr;
    pub fn segments(&self) -> [u16; 8];
    pub fn from_segments(segments: [u16; 8]) -> crate::net::Ipv6Addr;
    pub fn is_unspecified(&self) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_unique_local(&self) -> bool;
    pub fn is_unicast_link_local(&self) -> bool;
    pub fn is_multicast(&self) -> bool;
    pub fn to_ipv4_mapped(&self) -> crate::option::Option<crate::net::Ipv4Addr>;
    pub fn to_ipv4(&self) -> crate::option::Option<crate::net::Ipv4Addr>;
    pub fn to_canonical(&self) -> crate::net::IpAddr;
    pub fn octets(&self) -> [u8; 16];
    pub fn from_octets(octets: [u8; 16]) -> crate::net::Ipv6Addr;
}
impl crate::ops::BitAnd for crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
impl crate::ops::BitAnd<&crate::net::Ipv6Addr> for &crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
impl crate::ops::BitAnd<&crate::net::Ipv6Addr> for crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
impl crate::ops::BitAnd<crate::net::Ipv6Addr> for &crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
impl crate::ops::BitAndAssign for crate::net::Ipv6Addr { }
impl crate::ops::BitAndAssign<&crate::net::Ipv6Addr> for crate::net::Ipv6Addr { }
impl crate::ops::BitOr for crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
impl crate::ops::BitOr<&crate::net::Ipv6Addr> for &crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
impl crate::ops::BitOr<&crate::net::Ipv6Addr> for crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
impl crate::ops::BitOr<crate::net::Ipv6Addr> for &crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
impl crate::ops::BitOrAssign for crate::net::Ipv6Addr { }
impl crate::ops::BitOrAssign<&crate::net::Ipv6Addr> for crate::net::Ipv6Addr { }
impl crate::clone::Clone for crate::net::Ipv6Addr { }
impl crate::marker::Copy for crate::net::Ipv6Addr { }
impl crate::fmt::Display for crate::net::Ipv6Addr { }
impl crate::convert::From<[u16; 8]> for crate::net::Ipv6Addr { }
impl crate::convert::From<[u8; 16]> for crate::net::Ipv6Addr { }
impl crate::convert::From<u128> for crate::net::Ipv6Addr { }
impl crate::str::FromStr for crate::net::Ipv6Addr { type Err = crate::net::AddrParseError; }
impl crate::ops::Not for &crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
impl crate::ops::Not for crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
unsafe impl crate::marker::Send for crate::net::Ipv6Addr { }
impl crate::iter::Step for crate::net::Ipv6Addr { }
unsafe impl crate::marker::Sync for crate::net::Ipv6Addr { }
pub enum Shutdown { Read, Write, Both }
impl crate::clone::Clone for crate::net::Shutdown { }
impl crate::marker::Copy for crate::net::Shutdown { }
unsafe impl crate::marker::Send for crate::net::Shutdown { }
unsafe impl crate::marker::Sync for crate::net::Shutdown { }
pub enum SocketAddr { V4(crate::net::SocketAddrV4), V6(crate::net::SocketAddrV6) }
impl crate::net::SocketAddr {
    pub fn new(ip: crate::net::IpAddr, port: u16) -> crate::net::SocketAddr;
    pub fn ip(&self) -> crate::net::IpAddr;
    pub fn set_ip(&mut self, new_ip: crate::net::IpAddr);
    pub fn port(&self) -> u16;
    pub fn set_port(&mut self, new_port: u16);
    pub fn is_ipv4(&self) -> bool;
    pub fn is_ipv6(&self) -> bool;
}
impl crate::clone::Clone for crate::net::SocketAddr { }
impl crate::marker::Copy for crate::net::SocketAddr { }
impl crate::fmt::Display for crate::net::SocketAddr { }
impl crate::convert::From<crate::net::SocketAddrV4> for crate::net::SocketAddr { }
impl crate::convert::From<crate::net::SocketAddrV6> for crate::net::SocketAddr { }
impl<I> crate::convert::From<(I, u16)> for crate::net::SocketAddr where I: crate::convert::Into<crate::net::IpAddr> { }
impl crate::str::FromStr for crate::net::SocketAddr { type Err = crate::net::AddrParseError; }
unsafe impl crate::marker::Send for crate::net::SocketAddr { }
unsafe impl crate::marker::Sync for crate::net::SocketAddr { }
impl crate::net::ToSocketAddrs for crate::net::SocketAddr { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; }
pub struct SocketAddrV4 { }
impl crate::net::SocketAddrV4 {
    pub fn new(ip: crate::net::Ipv4Addr, port: u16) -> crate::net::SocketAddrV4;
    pub fn ip(&self) -> &crate::net::Ipv4Addr;
    pub fn set_ip(&mut self, new_ip: crate::net::Ipv4Addr);
    pub fn port(&self) -> u16;
    pub fn set_port(&mut self, new_port: u16);
}
impl crate::clone::Clone for crate::net::SocketAddrV4 { }
impl crate::marker::Copy for crate::net::SocketAddrV4 { }
impl crate::fmt::Display for crate::net::SocketAddrV4 { }
impl crate::str::FromStr for crate::net::SocketAddrV4 { type Err = crate::net::AddrParseError; }
unsafe impl crate::marker::Send for crate::net::SocketAddrV4 { }
unsafe impl crate::marker::Sync for crate::net::SocketAddrV4 { }
impl crate::net::ToSocketAddrs for crate::net::SocketAddrV4 { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; }
pub struct SocketAddrV6 { }
impl crate::net::SocketAddrV6 {
    pub fn new(ip: crate::net::Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> crate::net::SocketAddrV6;
    pub fn ip(&self) -> &crate::net::Ipv6Addr;
    pub fn set_ip(&mut self, new_ip: crate::net::Ipv6Addr);
    pub fn port(&self) -> u16;
    pub fn set_port(&mut self, new_port: u16);
    pub fn flowinfo(&self) -> u32;
    pub fn set_flowinfo(&mut self, new_flowinfo: u32);
    pub fn scope_id(&self) -> u32;
    pub fn set_scope_id(&mut self, new_scope_id: u32);
}
impl crate::clone::Clone for crate::net::SocketAddrV6 { }
impl crate::marker::Copy for crate::net::SocketAddrV6 { }
impl crate::fmt::Display for crate::net::SocketAddrV6 { }
impl crate::str::FromStr for crate::net::SocketAddrV6 { type Err = crate::net::AddrParseError; }
unsafe impl crate::marker::Send for crate::net::SocketAddrV6 { }
unsafe impl crate::marker::Sync for crate::net::SocketAddrV6 { }
impl crate::net::ToSocketAddrs for crate::net::SocketAddrV6 { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; }
pub struct TcpListener { }
impl crate::net::TcpListener {
    pub fn bind<A: crate::net::ToSocketAddrs>(addr: A) -> crate::io::Result<crate::net::TcpListener>;
    pub fn local_addr(&self) -> crate::io::Result<crate::net::SocketAddr>;
    pub fn try_clone(&self) -> crate::io::Result<crate::net::TcpListener>;
    pub fn accept(&self) -> crate::io::Result<(crate::net::TcpStream, crate::net::SocketAddr)>;
    pub fn incoming(&self) -> crate::net::Incoming<'_>;
    pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()>;
    pub fn ttl(&self) -> crate::io::Result<u32>;
    pub fn set_only_v6(&self, only_v6: bool) -> crate::io::Result<()>;
    pub fn only_v6(&self) -> crate::io::Result<bool>;
    pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
}
impl crate::os::fd::AsFd for crate::net::TcpListener { }
impl crate::os::fd::AsRawFd for crate::net::TcpListener { }
impl crate::convert::From<crate::os::fd::OwnedFd> for crate::net::TcpListener { }
impl crate::os::fd::FromRawFd for crate::net::TcpListener { }
impl crate::os::fd::IntoRawFd for crate::net::TcpListener { }
unsafe impl crate::marker::Send for crate::net::TcpListener { }
unsafe impl crate::marker::Sync for crate::net::TcpListener { }
pub struct TcpStream { }
impl crate::net::TcpStream {
    pub fn connect<A: crate::net::ToSocketAddrs>(addr: A) -> crate::io::Result<crate::net::TcpStream>;
    pub fn connect_timeout(addr: &crate::net::SocketAddr, timeout: crate::time::Duration) -> crate::io::Result<crate::net::TcpStream>;
    pub fn peer_addr(&self) -> crate::io::Result<crate::net::SocketAddr>;
    pub fn local_addr(&self) -> crate::io::Result<crate::net::SocketAddr>;
    pub fn shutdown(&self, how: crate::net::Shutdown) -> crate::io::Result<()>;
    pub fn try_clone(&self) -> crate::io::Result<crate::net::TcpStream>;
    pub fn set_read_timeout(&self, dur: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()>;
    pub fn set_write_timeout(&self, dur: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()>;
    pub fn read_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>>;
    pub fn write_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>>;
    pub fn peek(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
    pub fn set_nodelay(&self, nodelay: bool) -> crate::io::Result<()>;
    pub fn nodelay(&self) -> crate::io::Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()>;
    pub fn ttl(&self) -> crate::io::Result<u32>;
    pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
}
impl crate::os::fd::AsFd for crate::net::TcpStream { }
impl crate::os::fd::AsRawFd for crate::net::TcpStream { }
impl crate::convert::From<crate::os::fd::OwnedFd> for crate::net::TcpStream { }
impl crate::os::fd::FromRawFd for crate::net::TcpStream { }
impl crate::os::fd::IntoRawFd for crate::net::TcpStream { }
impl crate::io::Read for &crate::net::TcpStream { }
impl crate::io::Read for crate::net::TcpStream { }
unsafe impl crate::marker::Send for crate::net::TcpStream { }
unsafe impl crate::marker::Sync for crate::net::TcpStream { }
impl crate::os::linux::net::TcpStreamExt for crate::net::TcpStream { }
impl crate::io::Write for &crate::net::TcpStream { }
impl crate::io::Write for crate::net::TcpStream { }
pub trait ToSocketAddrs {
    type Iter: crate::iter::Iterator<Item = crate::net::SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<Self::Iter>;
}
impl<T: crate::net::ToSocketAddrs + ?Sized> crate::net::ToSocketAddrs for &T { type Iter = <T as crate::net::ToSocketAddrs>::Iter; }
pub struct UdpSocket { }
impl crate::net::UdpSocket {
    pub fn bind<A: crate::net::ToSocketAddrs>(addr: A) -> crate::io::Result<crate::net::UdpSocket>;
    pub fn recv_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, crate::net::SocketAddr)>;
    pub fn peek_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, crate::net::SocketAddr)>;
    pub fn send_to<A: crate::net::ToSocketAddrs>(&self, buf: &[u8], addr: A) -> crate::io::Result<usize>;
    pub fn peer_addr(&self) -> crate::io::Result<crate::net::SocketAddr>;
    pub fn local_addr(&self) -> crate::io::Result<crate::net::SocketAddr>;
    pub fn try_clone(&self) -> crate::io::Result<crate::net::UdpSocket>;
    pub fn set_read_timeout(&self, dur: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()>;
    pub fn set_write_timeout(&self, dur: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()>;
    pub fn read_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>>;
    pub fn write_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>>;
    pub fn set_broadcast(&self, broadcast: bool) -> crate::io::Result<()>;
    pub fn broadcast(&self) -> crate::io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> crate::io::Result<()>;
    pub fn multicast_loop_v4(&self) -> crate::io::Result<bool>;
    pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> crate::io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> crate::io::Result<u32>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> crate::io::Result<()>;
    pub fn multicast_loop_v6(&self) -> crate::io::Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()>;
    pub fn ttl(&self) -> crate::io::Result<u32>;
    pub fn join_multicast_v4(&self, multiaddr: &crate::net::Ipv4Addr, interface: &crate::net::Ipv4Addr) -> crate::io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &crate::net::Ipv6Addr, interface: u32) -> crate::io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: &crate::net::Ipv4Addr, interface: &crate::net::Ipv4Addr) -> crate::io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &crate::net::Ipv6Addr, interface: u32) -> crate::io::Result<()>;
    pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>>;
    pub fn connect<A: crate::net::ToSocketAddrs>(&self, addr: A) -> crate::io::Result<()>;
    pub fn send(&self, buf: &[u8]) -> crate::io::Result<usize>;
    pub fn recv(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
    pub fn peek(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
}
impl crate::os::fd::AsFd for crate::net::UdpSocket { }
impl crate::os::fd::AsRawFd for crate::net::UdpSocket { }
impl crate::convert::From<crate::os::fd::OwnedFd> for crate::net::UdpSocket { }
impl crate::os::fd::FromRawFd for crate::net::UdpSocket { }
impl crate::os::fd::IntoRawFd for crate::net::UdpSocket { }
unsafe impl crate::marker::Send for crate::net::UdpSocket { }
unsafe impl crate::marker::Sync for crate::net::UdpSocket { }
