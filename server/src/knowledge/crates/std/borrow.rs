// std 1.95.0: see generate.py.
pub trait Borrow<Borrowed> where Borrowed: ?Sized {
    fn borrow(&self) -> &Borrowed;
}
impl<T> crate::borrow::Borrow<T> for &T where T: ?Sized { }
impl<T> crate::borrow::Borrow<T> for &mut T where T: ?Sized { }
impl<T> crate::borrow::Borrow<T> for T where T: ?Sized { }
pub trait BorrowMut<Borrowed>: crate::borrow::Borrow<Borrowed> where Borrowed: ?Sized {
    fn borrow_mut(&mut self) -> &mut Borrowed;
}
impl<T> crate::borrow::BorrowMut<T> for &mut T where T: ?Sized { }
impl<T> crate::borrow::BorrowMut<T> for T where T: ?Sized { }
pub enum Cow<'a, B> where B: 'a + crate::borrow::ToOwned + ?Sized { Borrowed(&'a B), Owned(<B as crate::borrow::ToOwned>::Owned) }
impl<B> crate::borrow::Cow<'_, B> where B: crate::borrow::ToOwned + ?Sized {
    pub fn to_mut(&mut self) -> &mut <B as crate::borrow::ToOwned>::Owned;
    pub fn into_owned(self) -> <B as crate::borrow::ToOwned>::Owned;
}
impl<'a> crate::ops::Add for crate::borrow::Cow<'a, str> { type Output = crate::borrow::Cow<'a, str>; }
impl<'a> crate::ops::Add<&'a str> for crate::borrow::Cow<'a, str> { type Output = crate::borrow::Cow<'a, str>; }
impl<'a> crate::ops::AddAssign for crate::borrow::Cow<'a, str> { }
impl<'a> crate::ops::AddAssign<&'a str> for crate::borrow::Cow<'a, str> { }
impl crate::convert::AsRef<crate::path::Path> for crate::borrow::Cow<'_, crate::ffi::OsStr> { }
impl<T> crate::convert::AsRef<T> for crate::borrow::Cow<'_, T> where T: crate::borrow::ToOwned + ?Sized { }
impl<'a, B> crate::borrow::Borrow<B> for crate::borrow::Cow<'a, B> where B: crate::borrow::ToOwned + ?Sized { }
impl<B> crate::clone::Clone for crate::borrow::Cow<'_, B> where B: crate::borrow::ToOwned + ?Sized { }
impl<B> crate::default::Default for crate::borrow::Cow<'_, B> where B: crate::borrow::ToOwned + ?Sized, <B as crate::borrow::ToOwned>::Owned: crate::default::Default { }
impl<B> crate::ops::Deref for crate::borrow::Cow<'_, B> where B: crate::borrow::ToOwned + ?Sized { type Target = B; }
impl<B> crate::fmt::Display for crate::borrow::Cow<'_, B> where B: crate::fmt::Display + crate::borrow::ToOwned + ?Sized, <B as crate::borrow::ToOwned>::Owned: crate::fmt::Display { }
impl<'a, T, const N: usize> crate::convert::From<&'a [T; N]> for crate::borrow::Cow<'a, [T]> where T: crate::clone::Clone { }
impl<'a, T> crate::convert::From<&'a [T]> for crate::borrow::Cow<'a, [T]> where T: crate::clone::Clone { }
impl<'a, T> crate::convert::From<&'a crate::vec::Vec<T>> for crate::borrow::Cow<'a, [T]> where T: crate::clone::Clone { }
impl<'a, T> crate::convert::From<crate::vec::Vec<T>> for crate::borrow::Cow<'a, [T]> where T: crate::clone::Clone { }
impl<'a> crate::convert::From<&'a crate::ffi::CStr> for crate::borrow::Cow<'a, crate::ffi::CStr> { }
impl<'a> crate::convert::From<&'a crate::ffi::CString> for crate::borrow::Cow<'a, crate::ffi::CStr> { }
impl<'a> crate::convert::From<&'a crate::ffi::OsStr> for crate::borrow::Cow<'a, crate::ffi::OsStr> { }
impl<'a> crate::convert::From<&'a crate::ffi::OsString> for crate::borrow::Cow<'a, crate::ffi::OsStr> { }
impl<'a> crate::convert::From<&'a crate::path::Path> for crate::borrow::Cow<'a, crate::path::Path> { }
impl<'a> crate::convert::From<&'a crate::path::PathBuf> for crate::borrow::Cow<'a, crate::path::Path> { }
impl<'a> crate::convert::From<&'a crate::string::String> for crate::borrow::Cow<'a, str> { }
impl<'a> crate::convert::From<&'a str> for crate::borrow::Cow<'a, str> { }
impl<'a> crate::convert::From<crate::ffi::CString> for crate::borrow::Cow<'a, crate::ffi::CStr> { }
impl<'a> crate::convert::From<crate::ffi::OsString> for crate::borrow::Cow<'a, crate::ffi::OsStr> { }
impl<'a> crate::convert::From<crate::path::PathBuf> for crate::borrow::Cow<'a, crate::path::Path> { }
impl<'a> crate::convert::From<crate::string::String> for crate::borrow::Cow<'a, str> { }
impl<'a, 'b> crate::iter::FromIterator<&'b str> for crate::borrow::Cow<'a, str> { }
impl<'a, T> crate::iter::FromIterator<T> for crate::borrow::Cow<'a, [T]> where T: crate::clone::Clone { }
impl<'a> crate::iter::FromIterator<char> for crate::borrow::Cow<'a, str> { }
impl<'a> crate::iter::FromIterator<crate::ascii::Char> for crate::borrow::Cow<'a, str> { }
impl<'a> crate::iter::FromIterator<crate::string::String> for crate::borrow::Cow<'a, str> { }
unsafe impl<'a, B> crate::marker::Send for crate::borrow::Cow<'a, B> where <B as crate::borrow::ToOwned>::Owned: crate::marker::Send, B: crate::marker::Sync + ?Sized { }
unsafe impl<'a, B> crate::marker::Sync for crate::borrow::Cow<'a, B> where <B as crate::borrow::ToOwned>::Owned: crate::marker::Sync, B: crate::marker::Sync + ?Sized { }
pub trait ToOwned {
    type Owned: crate::borrow::Borrow<Self>;
    fn to_owned(&self) -> Self::Owned;
    fn clone_into(&self, target: &mut Self::Owned);
}
impl<T> crate::borrow::ToOwned for T where T: crate::clone::Clone { type Owned = T; }
