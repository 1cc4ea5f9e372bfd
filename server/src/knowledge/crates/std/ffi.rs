// std 1.95.0: see generate.py.
pub struct CStr { }
impl crate::ffi::CStr {
    pub unsafe fn from_ptr<'a>(ptr: *const i8) -> &'a crate::ffi::CStr;
    pub fn from_bytes_until_nul(bytes: &[u8]) -> crate::result::Result<&crate::ffi::CStr, crate::ffi::FromBytesUntilNulError>;
    pub fn from_bytes_with_nul(bytes: &[u8]) -> crate::result::Result<&crate::ffi::CStr, crate::ffi::FromBytesWithNulError>;
    pub fn as_ptr(&self) -> *const i8;
    pub fn count_bytes(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn to_bytes(&self) -> &[u8];
    pub fn to_bytes_with_nul(&self) -> &[u8];
    pub fn to_str(&self) -> crate::result::Result<&str, crate::str::Utf8Error>;
}
impl crate::ffi::CStr {
    pub fn to_string_lossy(&self) -> crate::borrow::Cow<'_, str>;
    pub fn into_c_string(self: crate::boxed::Box<crate::ffi::CStr>) -> crate::ffi::CString;
}
impl crate::convert::AsRef<crate::ffi::CStr> for crate::ffi::CStr { }
impl crate::default::Default for &crate::ffi::CStr { }
impl crate::ops::Index<crate::ops::RangeFrom<usize>> for crate::ffi::CStr { type Output = crate::ffi::CStr; }
unsafe impl crate::marker::Send for crate::ffi::CStr { }
unsafe impl crate::marker::Sync for crate::ffi::CStr { }
impl crate::borrow::ToOwned for crate::ffi::CStr { type Owned = crate::ffi::CString; }
pub struct CString { }
impl crate::ffi::CString {
    pub fn new<T>(t: T) -> crate::result::Result<crate::ffi::CString, crate::ffi::NulError> where T: crate::convert::Into<crate::vec::Vec<u8>>;
    pub unsafe fn from_raw(ptr: *mut i8) -> crate::ffi::CString;
    pub fn into_raw(self) -> *mut i8;
    pub fn into_string(self) -> crate::result::Result<crate::string::String, crate::ffi::IntoStringError>;
    pub fn into_bytes(self) -> crate::vec::Vec<u8>;
    pub fn into_bytes_with_nul(self) -> crate::vec::Vec<u8>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn as_bytes_with_nul(&self) -> &[u8];
    pub fn as_c_str(&self) -> &crate::ffi::CStr;
    pub fn into_boxed_c_str(self) -> crate::boxed::Box<crate::ffi::CStr>;
    pub fn from_vec_with_nul(v: crate::vec::Vec<u8>) -> crate::result::Result<crate::ffi::CString, crate::ffi::FromVecWithNulError>;
}
impl crate::convert::AsRef<crate::ffi::CStr> for crate::ffi::CString { }
impl crate::borrow::Borrow<crate::ffi::CStr> for crate::ffi::CString { }
impl crate::clone::Clone for crate::ffi::CString { }
impl crate::default::Default for crate::ffi::CString { }
impl crate::ops::Deref for crate::ffi::CString { type Target = crate::ffi::CStr; }
impl crate::ops::Drop for crate::ffi::CString { }
impl crate::convert::From<&crate::ffi::CStr> for crate::ffi::CString { }
impl crate::convert::From<crate::boxed::Box<crate::ffi::CStr>> for crate::ffi::CString { }
impl crate::convert::From<crate::vec::Vec<crate::num::NonZero<u8>>> for crate::ffi::CString { }
impl<'a> crate::convert::From<crate::borrow::Cow<'a, crate::ffi::CStr>> for crate::ffi::CString { }
impl crate::str::FromStr for crate::ffi::CString { type Err = crate::ffi::NulError; }
impl crate::ops::Index<crate::ops::RangeFull> for crate::ffi::CString { type Output = crate::ffi::CStr; }
unsafe impl crate::marker::Send for crate::ffi::CString { }
unsafe impl crate::marker::Sync for crate::ffi::CString { }
pub struct FromBytesUntilNulError { }
impl crate::clone::Clone for crate::ffi::FromBytesUntilNulError { }
impl crate::fmt::Display for crate::ffi::FromBytesUntilNulError { }
impl crate::error::Error for crate::ffi::FromBytesUntilNulError { }
unsafe impl crate::marker::Send for crate::ffi::FromBytesUntilNulError { }
unsafe impl crate::marker::Sync for crate::ffi::FromBytesUntilNulError { }
pub enum FromBytesWithNulError { InteriorNul { position: usize, }, NotNulTerminated }
impl crate::clone::Clone for crate::ffi::FromBytesWithNulError { }
impl crate::marker::Copy for crate::ffi::FromBytesWithNulError { }
impl crate::fmt::Display for crate::ffi::FromBytesWithNulError { }
impl crate::error::Error for crate::ffi::FromBytesWithNulError { }
unsafe impl crate::marker::Send for crate::ffi::FromBytesWithNulError { }
unsafe impl crate::marker::Sync for crate::ffi::FromBytesWithNulError { }
pub struct FromVecWithNulError { }
impl crate::ffi::FromVecWithNulError {
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> crate::vec::Vec<u8>;
}
impl crate::clone::Clone for crate::ffi::FromVecWithNulError { }
impl crate::fmt::Display for crate::ffi::FromVecWithNulError { }
impl crate::error::Error for crate::ffi::FromVecWithNulError { }
unsafe impl crate::marker::Send for crate::ffi::FromVecWithNulError { }
unsafe impl crate::marker::Sync for crate::ffi::FromVecWithNulError { }
pub struct IntoStringError { }
impl crate::ffi::IntoStringError {
    pub fn into_cstring(self) -> crate::ffi::CString;
    pub fn utf8_error(&self) -> crate::str::Utf8Error;
}
impl crate::clone::Clone for crate::ffi::IntoStringError { }
impl crate::fmt::Display for crate::ffi::IntoStringError { }
impl crate::error::Error for crate::ffi::IntoStringError { }
unsafe impl crate::marker::Send for crate::ffi::IntoStringError { }
unsafe impl crate::marker::Sync for crate::ffi::IntoStringError { }
pub struct NulError { }
impl crate::ffi::NulError {
    pub fn nul_position(&self) -> usize;
    pub fn into_vec(self) -> crate::vec::Vec<u8>;
}
impl crate::clone::Clone for crate::ffi::NulError { }
impl crate::fmt::Display for crate::ffi::NulError { }
impl crate::error::Error for crate::ffi::NulError { }
unsafe impl crate::marker::Send for crate::ffi::NulError { }
unsafe impl crate::marker::Sync for crate::ffi::NulError { }
pub struct OsStr { }
impl crate::ffi::OsStr {
    pub fn new<S: crate::convert::AsRef<crate::ffi::OsStr> + ?Sized>(s: &S) -> &crate::ffi::OsStr;
    pub fn to_str(&self) -> crate::option::Option<&str>;
    pub fn to_string_lossy(&self) -> crate::borrow::Cow<'_, str>;
    pub fn to_os_string(&self) -> crate::ffi::OsString;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn into_os_string(self: crate::boxed::Box<Self>) -> crate::ffi::OsString;
    pub fn as_encoded_bytes(&self) -> &[u8];
    pub fn make_ascii_lowercase(&mut self);
    pub fn make_ascii_uppercase(&mut self);
    pub fn to_ascii_lowercase(&self) -> crate::ffi::OsString;
    pub fn to_ascii_uppercase(&self) -> crate::ffi::OsString;
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case<S: crate::convert::AsRef<crate::ffi::OsStr>>(&self, other: S) -> bool;
    pub fn display(&self) -> crate::ffi::os_str::Display<'_>;
}
impl crate::convert::AsRef<crate::ffi::OsStr> for crate::ffi::OsStr { }
impl crate::convert::AsRef<crate::path::Path> for crate::ffi::OsStr { }
impl crate::default::Default for &crate::ffi::OsStr { }
impl crate::os::unix::ffi::OsStrExt for crate::ffi::OsStr { }
unsafe impl crate::marker::Send for crate::ffi::OsStr { }
unsafe impl crate::marker::Sync for crate::ffi::OsStr { }
impl crate::borrow::ToOwned for crate::ffi::OsStr { type Owned = crate::ffi::OsString; }
pub struct OsString { }
impl crate::ffi::OsString {
    pub fn new() -> crate::ffi::OsString;
    pub fn as_os_str(&self) -> &crate::ffi::OsStr;
    pub fn into_encoded_bytes(self) -> crate::vec::Vec<u8>;
    pub fn into_string(self) -> crate::result::Result<crate::string::String, crate::ffi::OsString>;
    pub fn push<T: crate::convert::AsRef<crate::ffi::OsStr>>(&mut self, s: T);
    pub fn with_capacity(capacity: usize) -> crate::ffi::OsString;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn into_boxed_os_str(self) -> crate::boxed::Box<crate::ffi::OsStr>;
    pub fn leak<'a>(self) -> &'a mut crate::ffi::OsStr;
}
impl crate::convert::AsRef<crate::ffi::OsStr> for crate::ffi::OsString { }
impl crate::convert::AsRef<crate::path::Path> for crate::ffi::OsString { }
impl crate::borrow::Borrow<crate::ffi::OsStr> for crate::ffi::OsString { }
impl crate::clone::Clone for crate::ffi::OsString { }
impl crate::default::Default for crate::ffi::OsString { }
impl crate::ops::Deref for crate::ffi::OsString { type Target = crate::ffi::OsStr; }
impl crate::ops::DerefMut for crate::ffi::OsString { }
impl crate::iter::Extend<crate::ffi::OsString> for crate::ffi::OsString { }
impl<'a> crate::iter::Extend<&'a crate::ffi::OsStr> for crate::ffi::OsString { }
impl<'a> crate::iter::Extend<crate::borrow::Cow<'a, crate::ffi::OsStr>> for crate::ffi::OsString { }
impl crate::convert::From<crate::boxed::Box<crate::ffi::OsStr>> for crate::ffi::OsString { }
impl crate::convert::From<crate::path::PathBuf> for crate::ffi::OsString { }
impl crate::convert::From<crate::string::String> for crate::ffi::OsString { }
impl<'a> crate::convert::From<crate::borrow::Cow<'a, crate::ffi::OsStr>> for crate::ffi::OsString { }
impl<T: ?Sized + crate::convert::AsRef<crate::ffi::OsStr>> crate::convert::From<&T> for crate::ffi::OsString { }
impl crate::iter::FromIterator<crate::ffi::OsString> for crate::ffi::OsString { }
impl<'a> crate::iter::FromIterator<&'a crate::ffi::OsStr> for crate::ffi::OsString { }
impl<'a> crate::iter::FromIterator<crate::borrow::Cow<'a, crate::ffi::OsStr>> for crate::ffi::OsString { }
impl crate::str::FromStr for crate::ffi::OsString { type Err = crate::convert::Infallible; }
impl crate::ops::Index<crate::ops::RangeFull> for crate::ffi::OsString { type Output = crate::ffi::OsStr; }
impl crate::ops::IndexMut<crate::ops::RangeFull> for crate::ffi::OsString { }
impl crate::os::unix::ffi::OsStringExt for crate::ffi::OsString { }
unsafe impl crate::marker::Send for crate::ffi::OsString { }
unsafe impl crate::marker::Sync for crate::ffi::OsString { }
impl crate::fmt::Write for crate::ffi::OsString { }
pub type c_char = i8;
pub type c_double = f64;
pub type c_float = f32;
pub type c_int = i32;
pub type c_long = i64;
pub type c_longlong = i64;
pub type c_schar = i8;
pub type c_short = i16;
pub type c_uchar = u8;
pub type c_uint = u32;
pub type c_ulong = u64;
pub type c_ulonglong = u64;
pub type c_ushort = u16;
pub enum c_void { }
unsafe impl crate::marker::Send for crate::ffi::c_void { }
unsafe impl crate::marker::Sync for crate::ffi::c_void { }
pub mod c_str {
    pub use crate::ffi::CStr;
    pub use crate::ffi::CString;
    pub use crate::ffi::FromBytesUntilNulError;
    pub use crate::ffi::FromBytesWithNulError;
    pub use crate::ffi::FromVecWithNulError;
    pub use crate::ffi::IntoStringError;
    pub use crate::ffi::NulError;
}
pub mod os_str {
    pub use crate::ffi::OsStr;
    pub use crate::ffi::OsString;
    pub struct Display<'a> { }
    impl crate::fmt::Display for crate::ffi::os_str::Display<'_> { }
    unsafe impl<'a> crate::marker::Send for crate::ffi::os_str::Display<'a> { }
    unsafe impl<'a> crate::marker::Sync for crate::ffi::os_str::Display<'a> { }
}
