// std 1.95.0: see generate.py.
pub trait BufRead: crate::io::Read {
    fn fill_buf(&mut self) -> crate::io::Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    fn read_until(&mut self, byte: u8, buf: &mut crate::vec::Vec<u8>) -> crate::io::Result<usize>;
    fn skip_until(&mut self, byte: u8) -> crate::io::Result<usize>;
    fn read_line(&mut self, buf: &mut crate::string::String) -> crate::io::Result<usize>;
    fn split(self, byte: u8) -> crate::io::Split<Self> where Self: Sized;
    fn lines(self) -> crate::io::Lines<Self> where Self: Sized;
}
impl<B: crate::io::BufRead + ?Sized> crate::io::BufRead for &mut B { }
pub struct BufReader<R: ?Sized> { }
impl<R: crate::io::Read> crate::io::BufReader<R> {
    pub fn new(inner: R) -> crate::io::BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> crate::io::BufReader<R>;
}
impl<R: ?Sized> crate::io::BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
    pub fn into_inner(self) -> R where R: Sized;
}
impl<R: ?Sized + crate::io::Seek> crate::io::BufReader<R> {
    pub fn seek_relative(&mut self, offset: i64) -> crate::io::Result<()>;
}
impl<R: ?Sized + crate::io::Read> crate::io::BufRead for crate::io::BufReader<R> { }
impl<R: ?Sized + crate::io::Read> crate::io::Read for crate::io::BufReader<R> { }
impl<R: ?Sized + crate::io::Seek> crate::io::Seek for crate::io::BufReader<R> { }
unsafe impl<R> crate::marker::Send for crate::io::BufReader<R> where R: crate::marker::Send + ?Sized { }
unsafe impl<R> crate::marker::Sync for crate::io::BufReader<R> where R: crate::marker::Sync + ?Sized { }
pub struct BufWriter<W: ?Sized + crate::io::Write> { }
impl<W: crate::io::Write> crate::io::BufWriter<W> {
    pub fn new(inner: W) -> crate::io::BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> crate::io::BufWriter<W>;
    pub fn into_inner(self) -> crate::result::Result<W, crate::io::IntoInnerError<crate::io::BufWriter<W>>>;
    pub fn into_parts(self) -> (W, crate::result::Result<crate::vec::Vec<u8>, crate::io::WriterPanicked>);
}
impl<W: ?Sized + crate::io::Write> crate::io::BufWriter<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
}
impl<W: ?Sized + crate::io::Write> crate::ops::Drop for crate::io::BufWriter<W> { }
impl<W: ?Sized + crate::io::Write + crate::io::Seek> crate::io::Seek for crate::io::BufWriter<W> { }
unsafe impl<W> crate::marker::Send for crate::io::BufWriter<W> where W: crate::marker::Send + ?Sized { }
unsafe impl<W> crate::marker::Sync for crate::io::BufWriter<W> where W: crate::marker::Sync + ?Sized { }
impl<W: ?Sized + crate::io::Write> crate::io::Write for crate::io::BufWriter<W> { }
pub struct Bytes<R> { }
impl<R: crate::io::Read> crate::iter::Iterator for crate::io::Bytes<R> { type Item = crate::result::Result<u8, crate::io::Error>; }
unsafe impl<R> crate::marker::Send for crate::io::Bytes<R> where R: crate::marker::Send { }
unsafe impl<R> crate::marker::Sync for crate::io::Bytes<R> where R: crate::marker::Sync { }
pub struct Chain<T, U> { }
impl<T, U> crate::io::Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}
impl<T: crate::io::BufRead, U: crate::io::BufRead> crate::io::BufRead for crate::io::Chain<T, U> { }
impl<T: crate::io::Read, U: crate::io::Read> crate::io::Read for crate::io::Chain<T, U> { }
unsafe impl<T, U> crate::marker::Send for crate::io::Chain<T, U> where T: crate::marker::Send, U: crate::marker::Send { }
unsafe impl<T, U> crate::marker::Sync for crate::io::Chain<T, U> where T: crate::marker::Sync, U: crate::marker::Sync { }
pub struct Cursor<T> { }
impl<T> crate::io::Cursor<T> {
    pub fn new(inner: T) -> crate::io::Cursor<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}
impl<T> crate::io::BufRead for crate::io::Cursor<T> where T: crate::convert::AsRef<[u8]> { }
impl<T> crate::clone::Clone for crate::io::Cursor<T> where T: crate::clone::Clone { }
impl<T: crate::default::Default> crate::default::Default for crate::io::Cursor<T> { }
impl<T> crate::io::Read for crate::io::Cursor<T> where T: crate::convert::AsRef<[u8]> { }
impl<T> crate::io::Seek for crate::io::Cursor<T> where T: crate::convert::AsRef<[u8]> { }
unsafe impl<T> crate::marker::Send for crate::io::Cursor<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::io::Cursor<T> where T: crate::marker::Sync { }
impl crate::io::Write for crate::io::Cursor<&mut [u8]> { }
impl crate::io::Write for crate::io::Cursor<&mut crate::vec::Vec<u8>> { }
impl crate::io::Write for crate::io::Cursor<crate::boxed::Box<[u8]>> { }
impl crate::io::Write for crate::io::Cursor<crate::vec::Vec<u8>> { }
impl<const N: usize> crate::io::Write for crate::io::Cursor<[u8; N]> { }
pub struct Empty;
impl crate::io::BufRead for crate::io::Empty { }
impl crate::clone::Clone for crate::io::Empty { }
impl crate::marker::Copy for crate::io::Empty { }
impl crate::default::Default for crate::io::Empty { }
impl crate::io::Read for crate::io::Empty { }
impl crate::io::Seek for crate::io::Empty { }
unsafe impl crate::marker::Send for crate::io::Empty { }
unsafe impl crate::marker::Sync for crate::io::Empty { }
impl crate::io::Write for &crate::io::Empty { }
impl crate::io::Write for crate::io::Empty { }
pub struct Error { }
impl crate::io::Error {
    pub fn new<E>(kind: crate::io::ErrorKind, error: E) -> crate::io::Error where E: crate::convert::Into<crate::boxed::Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync>>;
    pub fn other<E>(error: E) -> crate::io::Error where E: crate::convert::Into<crate::boxed::Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync>>;
    pub fn last_os_error() -> crate::io::Error;
    pub fn from_raw_os_error(code: crate::io::RawOsError) -> crate::io::Error;
    pub fn raw_os_error(&self) -> crate::option::Option<crate::io::RawOsError>;
    pub fn get_ref(&self) -> crate::option::Option<&(dyn crate::error::Error + crate::marker::Send + crate::marker::Sync + 'static)>;
    pub fn get_mut(&mut self) -> crate::option::Option<&mut (dyn crate::error::Error + crate::marker::Send + crate::marker::Sync + 'static)>;
    pub fn into_inner(self) -> crate::option::Option<crate::boxed::Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync>>;
    pub fn downcast<E>(self) -> crate::result::Result<E, Self> where E: crate::error::Error + crate::marker::Send + crate::marker::Sync + 'static;
    pub fn kind(&self) -> crate::io::ErrorKind;
}
impl crate::fmt::Display for crate::io::Error { }
impl crate::error::Error for crate::io::Error { }
impl crate::convert::From<crate::collections::TryReserveError> for crate::io::Error { }
impl crate::convert::From<crate::ffi::NulError> for crate::io::Error { }
impl crate::convert::From<crate::fs::TryLockError> for crate::io::Error { }
impl crate::convert::From<crate::io::ErrorKind> for crate::io::Error { }
impl<W> crate::convert::From<crate::io::IntoInnerError<W>> for crate::io::Error { }
unsafe impl crate::marker::Send for crate::io::Error { }
unsafe impl crate::marker::Sync for crate::io::Error { }
pub enum ErrorKind { NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, StaleNetworkFileHandle, InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, Other }
impl crate::clone::Clone for crate::io::ErrorKind { }
impl crate::marker::Copy for crate::io::ErrorKind { }
impl crate::fmt::Display for crate::io::ErrorKind { }
unsafe impl crate::marker::Send for crate::io::ErrorKind { }
unsafe impl crate::marker::Sync for crate::io::ErrorKind { }
pub struct IntoInnerError<W> { }
impl<W> crate::io::IntoInnerError<W> {
    pub fn error(&self) -> &crate::io::Error;
    pub fn into_inner(self) -> W;
    pub fn into_error(self) -> crate::io::Error;
    pub fn into_parts(self) -> (crate::io::Error, W);
}
impl<W> crate::fmt::Display for crate::io::IntoInnerError<W> { }
impl<W: crate::marker::Send + crate::fmt::Debug> crate::error::Error for crate::io::IntoInnerError<W> { }
unsafe impl<W> crate::marker::Send for crate::io::IntoInnerError<W> where W: crate::marker::Send { }
unsafe impl<W> crate::marker::Sync for crate::io::IntoInnerError<W> where W: crate::marker::Sync { }
pub struct IoSlice<'a> { }
impl<'a> crate::io::IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> crate::io::IoSlice<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [crate::io::IoSlice<'a>], n: usize);
}
impl<'a> crate::clone::Clone for crate::io::IoSlice<'a> { }
impl<'a> crate::marker::Copy for crate::io::IoSlice<'a> { }
impl<'a> crate::ops::Deref for crate::io::IoSlice<'a> { type Target = [u8]; }
unsafe impl<'a> crate::marker::Send for crate::io::IoSlice<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::io::IoSlice<'a> { }
pub struct IoSliceMut<'a> { }
impl<'a> crate::io::IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> crate::io::IoSliceMut<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [crate::io::IoSliceMut<'a>], n: usize);
}
impl<'a> crate::ops::Deref for crate::io::IoSliceMut<'a> { type Target = [u8]; }
impl<'a> crate::ops::DerefMut for crate::io::IoSliceMut<'a> { }
unsafe impl<'a> crate::marker::Send for crate::io::IoSliceMut<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::io::IoSliceMut<'a> { }
pub trait IsTerminal {
    fn is_terminal(&self) -> bool;
}
pub struct LineWriter<W: ?Sized + crate::io::Write> { }
impl<W: crate::io::Write> crate::io::LineWriter<W> {
    pub fn new(inner: W) -> crate::io::LineWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> crate::io::LineWriter<W>;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> crate::result::Result<W, crate::io::IntoInnerError<crate::io::LineWriter<W>>>;
}
impl<W: ?Sized + crate::io::Write> crate::io::LineWriter<W> {
    pub fn get_ref(&self) -> &W;
}
unsafe impl<W> crate::marker::Send for crate::io::LineWriter<W> where W: crate::marker::Send + ?Sized { }
unsafe impl<W> crate::marker::Sync for crate::io::LineWriter<W> where W: crate::marker::Sync + ?Sized { }
impl<W: ?Sized + crate::io::Write> crate::io::Write for crate::io::LineWriter<W> { }
pub struct Lines<B> { }
impl<B: crate::io::BufRead> crate::iter::Iterator for crate::io::Lines<B> { type Item = crate::result::Result<crate::string::String, crate::io::Error>; }
unsafe impl<B> crate::marker::Send for crate::io::Lines<B> where B: crate::marker::Send { }
unsafe impl<B> crate::marker::Sync for crate::io::Lines<B> where B: crate::marker::Sync { }
pub struct PipeReader { }
impl crate::io::PipeReader {
    pub fn try_clone(&self) -> crate::io::Result<Self>;
}
impl crate::os::fd::AsFd for crate::io::PipeReader { }
impl crate::os::fd::AsRawFd for crate::io::PipeReader { }
impl crate::convert::From<crate::os::fd::OwnedFd> for crate::io::PipeReader { }
impl crate::os::fd::FromRawFd for crate::io::PipeReader { }
impl crate::os::fd::IntoRawFd for crate::io::PipeReader { }
impl crate::io::Read for &crate::io::PipeReader { }
impl crate::io::Read for crate::io::PipeReader { }
unsafe impl crate::marker::Send for crate::io::PipeReader { }
unsafe impl crate::marker::Sync for crate::io::PipeReader { }
pub struct PipeWriter { }
impl crate::io::PipeWriter {
    pub fn try_clone(&self) -> crate::io::Result<Self>;
}
impl crate::os::fd::AsFd for crate::io::PipeWriter { }
impl crate::os::fd::AsRawFd for crate::io::PipeWriter { }
impl crate::convert::From<crate::os::fd::OwnedFd> for crate::io::PipeWriter { }
impl crate::os::fd::FromRawFd for crate::io::PipeWriter { }
impl crate::os::fd::IntoRawFd for crate::io::PipeWriter { }
unsafe impl crate::marker::Send for crate::io::PipeWriter { }
unsafe impl crate::marker::Sync for crate::io::PipeWriter { }
impl crate::io::Write for &crate::io::PipeWriter { }
impl crate::io::Write for crate::io::PipeWriter { }
#[unstable]
pub type RawOsError = i32;
pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>;
    fn read_vectored(&mut self, bufs: &mut [crate::io::IoSliceMut<'_>]) -> crate::io::Result<usize>;
    fn read_to_end(&mut self, buf: &mut crate::vec::Vec<u8>) -> crate::io::Result<usize>;
    fn read_to_string(&mut self, buf: &mut crate::string::String) -> crate::io::Result<usize>;
    fn read_exact(&mut self, buf: &mut [u8]) -> crate::io::Result<()>;
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
    fn bytes(self) -> crate::io::Bytes<Self> where Self: Sized;
    fn chain<R: crate::io::Read>(self, next: R) -> crate::io::Chain<Self, R> where Self: Sized;
    fn take(self, limit: u64) -> crate::io::Take<Self> where Self: Sized;
}
impl<R: crate::io::Read + ?Sized> crate::io::Read for &mut R { }
pub struct Repeat { }
impl crate::io::Read for crate::io::Repeat { }
unsafe impl crate::marker::Send for crate::io::Repeat { }
unsafe impl crate::marker::Sync for crate::io::Repeat { }
pub type Result<T> = crate::result::Result<T, crate::io::Error>;
pub trait Seek {
    fn seek(&mut self, pos: crate::io::SeekFrom) -> crate::io::Result<u64>;
    fn rewind(&mut self) -> crate::io::Result<()>;
    fn stream_position(&mut self) -> crate::io::Result<u64>;
    fn seek_relative(&mut self, offset: i64) -> crate::io::Result<()>;
}
impl<S: crate::io::Seek + ?Sized> crate::io::Seek for &mut S { }
pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
impl crate::clone::Clone for crate::io::SeekFrom { }
impl crate::marker::Copy for crate::io::SeekFrom { }
unsafe impl crate::marker::Send for crate::io::SeekFrom { }
unsafe impl crate::marker::Sync for crate::io::SeekFrom { }
pub struct Sink;
impl crate::clone::Clone for crate::io::Sink { }
impl crate::marker::Copy for crate::io::Sink { }
impl crate::default::Default for crate::io::Sink { }
unsafe impl crate::marker::Send for crate::io::Sink { }
unsafe impl crate::marker::Sync for crate::io::Sink { }
impl crate::io::Write for &crate::io::Sink { }
impl crate::io::Write for crate::io::Sink { }
pub struct Split<B> { }
impl<B: crate::io::BufRead> crate::iter::Iterator for crate::io::Split<B> { type Item = crate::result::Result<crate::vec::Vec<u8>, crate::io::Error>; }
unsafe impl<B> crate::marker::Send for crate::io::Split<B> where B: crate::marker::Send { }
unsafe impl<B> crate::marker::Sync for crate::io::Split<B> where B: crate::marker::Sync { }
pub struct Stderr { }
impl crate::io::Stderr {
    pub fn lock(&self) -> crate::io::StderrLock<'static>;
}
impl crate::os::fd::AsFd for crate::io::Stderr { }
impl crate::os::fd::AsRawFd for crate::io::Stderr { }
impl crate::io::IsTerminal for crate::io::Stderr { }
unsafe impl crate::marker::Send for crate::io::Stderr { }
unsafe impl crate::marker::Sync for crate::io::Stderr { }
impl crate::io::Write for &crate::io::Stderr { }
impl crate::io::Write for crate::io::Stderr { }
pub struct StderrLock<'a> { }
impl<'a> crate::os::fd::AsFd for crate::io::StderrLock<'a> { }
impl<'a> crate::os::fd::AsRawFd for crate::io::StderrLock<'a> { }
impl crate::io::IsTerminal for crate::io::StderrLock<'_> { }
impl<'a> !crate::marker::Send for crate::io::StderrLock<'a> { }
impl<'a> !crate::marker::Sync for crate::io::StderrLock<'a> { }
impl crate::io::Write for crate::io::StderrLock<'_> { }
pub struct Stdin { }
impl crate::io::Stdin {
    pub fn lock(&self) -> crate::io::StdinLock<'static>;
    pub fn read_line(&self, buf: &mut crate::string::String) -> crate::io::Result<usize>;
    pub fn lines(self) -> crate::io::Lines<crate::io::StdinLock<'static>>;
}
impl crate::os::fd::AsFd for crate::io::Stdin { }
impl crate::os::fd::AsRawFd for crate::io::Stdin { }
impl crate::io::IsTerminal for crate::io::Stdin { }
impl crate::io::Read for &crate::io::Stdin { }
impl crate::io::Read for crate::io::Stdin { }
unsafe impl crate::marker::Send for crate::io::Stdin { }
unsafe impl crate::marker::Sync for crate::io::Stdin { }
pub struct StdinLock<'a> { }
impl<'a> crate::os::fd::AsFd for crate::io::StdinLock<'a> { }
impl<'a> crate::os::fd::AsRawFd for crate::io::StdinLock<'a> { }
impl crate::io::BufRead for crate::io::StdinLock<'_> { }
impl crate::io::IsTerminal for crate::io::StdinLock<'_> { }
impl crate::io::Read for crate::io::StdinLock<'_> { }
impl<'a> !crate::marker::Send for crate::io::StdinLock<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::io::StdinLock<'a> { }
pub struct Stdout { }
impl crate::io::Stdout {
    pub fn lock(&self) -> crate::io::StdoutLock<'static>;
}
impl crate::os::fd::AsFd for crate::io::Stdout { }
impl crate::os::fd::AsRawFd for crate::io::Stdout { }
impl crate::io::IsTerminal for crate::io::Stdout { }
unsafe impl crate::marker::Send for crate::io::Stdout { }
unsafe impl crate::marker::Sync for crate::io::Stdout { }
impl crate::io::Write for &crate::io::Stdout { }
impl crate::io::Write for crate::io::Stdout { }
pub struct StdoutLock<'a> { }
impl<'a> crate::os::fd::AsFd for crate::io::StdoutLock<'a> { }
impl<'a> crate::os::fd::AsRawFd for crate::io::StdoutLock<'a> { }
impl crate::io::IsTerminal for crate::io::StdoutLock<'_> { }
impl<'a> !crate::marker::Send for crate::io::StdoutLock<'a> { }
impl<'a> !crate::marker::Sync for crate::io::StdoutLock<'a> { }
impl crate::io::Write for crate::io::StdoutLock<'_> { }
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
impl<T: crate::io::Seek> crate::io::Seek for crate::io::Take<T> { }
unsafe impl<T> crate::marker::Send for crate::io::Take<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::io::Take<T> where T: crate::marker::Sync { }
pub trait Write {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
    fn flush(&mut self) -> crate::io::Result<()>;
    fn write_vectored(&mut self, bufs: &[crate::io::IoSlice<'_>]) -> crate::io::Result<usize>;
    fn write_all(&mut self, buf: &[u8]) -> crate::io::Result<()>;
    fn write_fmt(&mut self, args: crate::fmt::Arguments<'_>) -> crate::io::Result<()>;
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
}
impl<W: crate::io::Write + ?Sized> crate::io::Write for &mut W { }
pub struct WriterPanicked { }
impl crate::io::WriterPanicked {
    pub fn into_inner(self) -> crate::vec::Vec<u8>;
}
impl crate::fmt::Display for crate::io::WriterPanicked { }
impl crate::error::Error for crate::io::WriterPanicked { }
unsafe impl crate::marker::Send for crate::io::WriterPanicked { }
unsafe impl crate::marker::Sync for crate::io::WriterPanicked { }
pub fn copy<R, W>(reader: &mut R, writer: &mut W) -> crate::io::Result<u64> where R: crate::io::Read + ?Sized, W: crate::io::Write + ?Sized;
pub fn empty() -> crate::io::Empty;
pub fn pipe() -> crate::io::Result<(crate::io::PipeReader, crate::io::PipeWriter)>;
pub fn read_to_string<R: crate::io::Read>(reader: R) -> crate::io::Result<crate::string::String>;
pub fn repeat(byte: u8) -> crate::io::Repeat;
pub fn sink() -> crate::io::Sink;
pub fn stderr() -> crate::io::Stderr;
pub fn stdin() -> crate::io::Stdin;
pub fn stdout() -> crate::io::Stdout;
