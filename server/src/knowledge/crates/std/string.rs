// std 1.95.0: see generate.py.
pub struct Drain<'a> { }
impl<'a> crate::string::Drain<'a> {
    pub fn as_str(&self) -> &str;
}
impl<'a> crate::convert::AsRef<[u8]> for crate::string::Drain<'a> { }
impl<'a> crate::convert::AsRef<str> for crate::string::Drain<'a> { }
impl crate::iter::DoubleEndedIterator for crate::string::Drain<'_> { }
impl crate::ops::Drop for crate::string::Drain<'_> { }
impl crate::iter::Iterator for crate::string::Drain<'_> { type Item = char; }
unsafe impl crate::marker::Send for crate::string::Drain<'_> { }
unsafe impl crate::marker::Sync for crate::string::Drain<'_> { }
pub struct FromUtf16Error { }
impl crate::fmt::Display for crate::string::FromUtf16Error { }
impl crate::error::Error for crate::string::FromUtf16Error { }
unsafe impl crate::marker::Send for crate::string::FromUtf16Error { }
unsafe impl crate::marker::Sync for crate::string::FromUtf16Error { }
pub struct FromUtf8Error { }
impl crate::string::FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> crate::vec::Vec<u8>;
    pub fn utf8_error(&self) -> crate::str::Utf8Error;
}
impl crate::clone::Clone for crate::string::FromUtf8Error { }
impl crate::fmt::Display for crate::string::FromUtf8Error { }
impl crate::error::Error for crate::string::FromUtf8Error { }
unsafe impl crate::marker::Send for crate::string::FromUtf8Error { }
unsafe impl crate::marker::Sync for crate::string::FromUtf8Error { }
pub type ParseError = crate::convert::Infallible;
pub struct String { }
impl crate::string::String {
    pub fn new() -> crate::string::String;
    pub fn with_capacity(capacity: usize) -> crate::string::String;
    pub fn from_utf8(vec: crate::vec::Vec<u8>) -> crate::result::Result<crate::string::String, crate::string::FromUtf8Error>;
    pub fn from_utf8_lossy(v: &[u8]) -> crate::borrow::Cow<'_, str>;
    pub fn from_utf16(v: &[u16]) -> crate::result::Result<crate::string::String, crate::string::FromUtf16Error>;
    pub fn from_utf16_lossy(v: &[u16]) -> crate::string::String;
    pub fn into_raw_parts(self) -> (*mut u8, usize, usize);
    pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> crate::string::String;
    pub fn into_bytes(self) -> crate::vec::Vec<u8>;
    pub fn as_str(&self) -> &str;
    pub fn as_mut_str(&mut self) -> &mut str;
    pub fn push_str(&mut self, string: &str);
    pub fn extend_from_within<R>(&mut self, src: R) where R: crate::ops::RangeBounds<usize>;
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
    pub fn try_reserve_exact(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn push(&mut self, ch: char);
    pub fn as_bytes(&self) -> &[u8];
    pub fn truncate(&mut self, new_len: usize);
    pub fn pop(&mut self) -> crate::option::Option<char>;
    pub fn remove(&mut self, idx: usize) -> char;
    pub fn retain<F>(&mut self, f: F) where F: crate::ops::FnMut(char) -> bool;
    pub fn insert(&mut self, idx: usize, ch: char);
    pub fn insert_str(&mut self, idx: usize, string: &str);
    pub unsafe fn as_mut_vec(&mut self) -> &mut crate::vec::Vec<u8>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn split_off(&mut self, at: usize) -> crate::string::String;
    pub fn clear(&mut self);
    pub fn drain<R>(&mut self, range: R) -> crate::string::Drain<'_> where R: crate::ops::RangeBounds<usize>;
    pub fn replace_range<R>(&mut self, range: R, replace_with: &str) where R: crate::ops::RangeBounds<usize>;
    pub fn into_boxed_str(self) -> crate::boxed::Box<str>;
    pub fn leak<'a>(self) -> &'a mut str;
}
impl crate::ops::Add<&str> for crate::string::String { type Output = crate::string::String; }
impl crate::ops::AddAssign<&str> for crate::string::String { }
impl crate::convert::AsMut<str> for crate::string::String { }
impl crate::convert::AsRef<[u8]> for crate::string::String { }
impl crate::convert::AsRef<crate::ffi::OsStr> for crate::string::String { }
impl crate::convert::AsRef<crate::path::Path> for crate::string::String { }
impl crate::convert::AsRef<str> for crate::string::String { }
impl crate::borrow::Borrow<str> for crate::string::String { }
impl crate::borrow::BorrowMut<str> for crate::string::String { }
impl crate::clone::Clone for crate::string::String { }
impl crate::default::Default for crate::string::String { }
impl crate::ops::Deref for crate::string::String { type Target = str; }
impl crate::ops::DerefMut for crate::string::String { }
impl crate::fmt::Display for crate::string::String { }
impl crate::iter::Extend<char> for crate::string::String { }
impl crate::iter::Extend<crate::ascii::Char> for crate::string::String { }
impl crate::iter::Extend<crate::boxed::Box<str>> for crate::string::String { }
impl crate::iter::Extend<crate::string::String> for crate::string::String { }
impl<'a> crate::iter::Extend<&'a char> for crate::string::String { }
impl<'a> crate::iter::Extend<&'a crate::ascii::Char> for crate::string::String { }
impl<'a> crate::iter::Extend<&'a str> for crate::string::String { }
impl<'a> crate::iter::Extend<crate::borrow::Cow<'a, str>> for crate::string::String { }
impl crate::convert::From<&crate::string::String> for crate::string::String { }
impl crate::convert::From<&mut str> for crate::string::String { }
impl crate::convert::From<&str> for crate::string::String { }
impl crate::convert::From<char> for crate::string::String { }
impl crate::convert::From<crate::boxed::Box<str>> for crate::string::String { }
impl<'a> crate::convert::From<crate::borrow::Cow<'a, str>> for crate::string::String { }
impl crate::iter::FromIterator<char> for crate::string::String { }
impl crate::iter::FromIterator<crate::ascii::Char> for crate::string::String { }
impl crate::iter::FromIterator<crate::boxed::Box<str>> for crate::string::String { }
impl crate::iter::FromIterator<crate::string::String> for crate::string::String { }
impl<'a> crate::iter::FromIterator<&'a char> for crate::string::String { }
impl<'a> crate::iter::FromIterator<&'a crate::ascii::Char> for crate::string::String { }
impl<'a> crate::iter::FromIterator<&'a str> for crate::string::String { }
impl<'a> crate::iter::FromIterator<crate::borrow::Cow<'a, str>> for crate::string::String { }
impl crate::str::FromStr for crate::string::String { type Err = crate::convert::Infallible; }
impl<I> crate::ops::Index<I> for crate::string::String where I: crate::slice::SliceIndex<str> { type Output = <I as crate::slice::SliceIndex<str>>::Output; }
impl<I> crate::ops::IndexMut<I> for crate::string::String where I: crate::slice::SliceIndex<str> { }
impl<'b> crate::str::pattern::Pattern for &'b crate::string::String { type Searcher<'a> = <&'b str as crate::str::pattern::Pattern>::Searcher<'a>; }
unsafe impl crate::marker::Send for crate::string::String { }
unsafe impl crate::marker::Sync for crate::string::String { }
impl crate::net::ToSocketAddrs for crate::string::String { type Iter = crate::vec::IntoIter<crate::net::SocketAddr>; }
impl crate::convert::TryFrom<crate::ffi::CString> for crate::string::String { type Error = crate::ffi::IntoStringError; }
impl crate::convert::TryFrom<crate::vec::Vec<u8>> for crate::string::String { type Error = crate::string::FromUtf8Error; }
impl crate::fmt::Write for crate::string::String { }
pub trait ToString {
    fn to_string(&self) -> crate::string::String;
}
impl<T> crate::string::ToString for T where T: crate::fmt::Display + ?Sized { }
