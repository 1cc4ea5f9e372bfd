// std 1.95.0: see generate.py.
pub struct Box<T> where T: ?Sized { }
impl crate::boxed::Box<dyn crate::any::Any> {
    pub fn downcast<T>(self) -> crate::result::Result<crate::boxed::Box<T>, crate::boxed::Box<dyn crate::any::Any>> where T: crate::any::Any;
}
impl crate::boxed::Box<dyn crate::any::Any + crate::marker::Send> {
    pub fn downcast<T>(self) -> crate::result::Result<crate::boxed::Box<T>, crate::boxed::Box<dyn crate::any::Any + crate::marker::Send>> where T: crate::any::Any;
}
impl crate::boxed::Box<dyn crate::any::Any + crate::marker::Sync + crate::marker::Send> {
    pub fn downcast<T>(self) -> crate::result::Result<crate::boxed::Box<T>, crate::boxed::Box<dyn crate::any::Any + crate::marker::Sync + crate::marker::Send>> where T: crate::any::Any;
}
impl<T> crate::boxed::Box<T> {
    pub fn new(x: T) -> crate::boxed::Box<T>;
    pub fn new_uninit() -> crate::boxed::Box<crate::mem::MaybeUninit<T>>;
    pub fn new_zeroed() -> crate::boxed::Box<crate::mem::MaybeUninit<T>>;
    pub fn pin(x: T) -> crate::pin::Pin<crate::boxed::Box<T>>;
}
impl<T> crate::boxed::Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> crate::boxed::Box<[crate::mem::MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> crate::boxed::Box<[crate::mem::MaybeUninit<T>]>;
}
impl<T> crate::boxed::Box<crate::mem::MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> crate::boxed::Box<T>;
    pub fn write(boxed: crate::boxed::Box<crate::mem::MaybeUninit<T>>, value: T) -> crate::boxed::Box<T>;
}
impl<T> crate::boxed::Box<[crate::mem::MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> crate::boxed::Box<[T]>;
}
impl<T> crate::boxed::Box<T> where T: ?Sized {
    pub unsafe fn from_raw(raw: *mut T) -> crate::boxed::Box<T>;
    pub fn into_raw(b: crate::boxed::Box<T>) -> *mut T;
}
impl<T> crate::boxed::Box<T> where T: ?Sized {
    pub fn leak<'a>(b: crate::boxed::Box<T>) -> &'a mut T;
    pub fn into_pin(boxed: crate::boxed::Box<T>) -> crate::pin::Pin<crate::boxed::Box<T>>;
}
impl<T: crate::os::fd::AsFd + ?Sized> crate::os::fd::AsFd for crate::boxed::Box<T> { }
impl<T> crate::convert::AsMut<T> for crate::boxed::Box<T> where T: ?Sized { }
impl<T: crate::os::fd::AsRawFd> crate::os::fd::AsRawFd for crate::boxed::Box<T> { }
impl<T> crate::convert::AsRef<T> for crate::boxed::Box<T> where T: ?Sized { }
impl<Args, F> crate::ops::AsyncFn<Args> for crate::boxed::Box<F> where Args: crate::marker::Tuple, F: crate::ops::AsyncFn<Args> + ?Sized { }
impl<Args, F> crate::ops::AsyncFnMut<Args> for crate::boxed::Box<F> where Args: crate::marker::Tuple, F: crate::ops::AsyncFnMut<Args> + ?Sized { type CallRefFuture<'a> = <F as crate::ops::AsyncFnMut<Args>>::CallRefFuture<'a> where crate::boxed::Box<F>: 'a; }
impl<Args, F> crate::ops::AsyncFnOnce<Args> for crate::boxed::Box<F> where Args: crate::marker::Tuple, F: crate::ops::AsyncFnOnce<Args> + ?Sized { type Output = <F as crate::ops::AsyncFnOnce<Args>>::Output; type CallOnceFuture = <F as crate::ops::AsyncFnOnce<Args>>::CallOnceFuture; }
impl<T> crate::borrow::Borrow<T> for crate::boxed::Box<T> where T: ?Sized { }
impl<T> crate::borrow::BorrowMut<T> for crate::boxed::Box<T> where T: ?Sized { }
impl<B: crate::io::BufRead + ?Sized> crate::io::BufRead for crate::boxed::Box<B> { }
impl crate::clone::Clone for crate::boxed::Box<crate::ffi::CStr> { }
impl crate::clone::Clone for crate::boxed::Box<crate::ffi::OsStr> { }
impl crate::clone::Clone for crate::boxed::Box<crate::path::Path> { }
impl crate::clone::Clone for crate::boxed::Box<str> { }
impl<T> crate::clone::Clone for crate::boxed::Box<T> where T: crate::clone::Clone { }
impl<T> crate::clone::Clone for crate::boxed::Box<[T]> where T: crate::clone::Clone { }
impl crate::default::Default for crate::boxed::Box<crate::ffi::CStr> { }
impl crate::default::Default for crate::boxed::Box<crate::ffi::OsStr> { }
impl crate::default::Default for crate::boxed::Box<str> { }
impl<T> crate::default::Default for crate::boxed::Box<T> where T: crate::default::Default { }
impl<T> crate::default::Default for crate::boxed::Box<[T]> { }
impl<T> crate::ops::Deref for crate::boxed::Box<T> where T: ?Sized { type Target = T; }
impl<T> crate::ops::DerefMut for crate::boxed::Box<T> where T: ?Sized { }
impl<T> crate::fmt::Display for crate::boxed::Box<T> where T: crate::fmt::Display + ?Sized { }
impl<I> crate::iter::DoubleEndedIterator for crate::boxed::Box<I> where I: crate::iter::DoubleEndedIterator + ?Sized { }
impl<T> crate::ops::Drop for crate::boxed::Box<T> where T: ?Sized { }
impl<E> crate::error::Error for crate::boxed::Box<E> where E: crate::error::Error { }
impl<I> crate::iter::ExactSizeIterator for crate::boxed::Box<I> where I: crate::iter::ExactSizeIterator + ?Sized { }
impl<Args, F> crate::ops::Fn<Args> for crate::boxed::Box<F> where Args: crate::marker::Tuple, F: crate::ops::Fn<Args> + ?Sized { }
impl<Args, F> crate::ops::FnMut<Args> for crate::boxed::Box<F> where Args: crate::marker::Tuple, F: crate::ops::FnMut<Args> + ?Sized { }
impl<Args, F> crate::ops::FnOnce<Args> for crate::boxed::Box<F> where Args: crate::marker::Tuple, F: crate::ops::FnOnce<Args> + ?Sized { type Output = <F as crate::ops::FnOnce<Args>>::Output; }
impl crate::convert::From<&crate::ffi::CStr> for crate::boxed::Box<crate::ffi::CStr> { }
impl crate::convert::From<&crate::ffi::OsStr> for crate::boxed::Box<crate::ffi::OsStr> { }
impl crate::convert::From<&crate::path::Path> for crate::boxed::Box<crate::path::Path> { }
impl crate::convert::From<&mut crate::ffi::CStr> for crate::boxed::Box<crate::ffi::CStr> { }
impl crate::convert::From<&mut crate::ffi::OsStr> for crate::boxed::Box<crate::ffi::OsStr> { }
impl crate::convert::From<&mut crate::path::Path> for crate::boxed::Box<crate::path::Path> { }
impl crate::convert::From<&mut str> for crate::boxed::Box<str> { }
impl crate::convert::From<&str> for crate::boxed::Box<str> { }
impl crate::convert::From<crate::borrow::Cow<'_, crate::ffi::CStr>> for crate::boxed::Box<crate::ffi::CStr> { }
impl crate::convert::From<crate::borrow::Cow<'_, crate::ffi::OsStr>> for crate::boxed::Box<crate::ffi::OsStr> { }
impl crate::convert::From<crate::borrow::Cow<'_, crate::path::Path>> for crate::boxed::Box<crate::path::Path> { }
impl crate::convert::From<crate::borrow::Cow<'_, str>> for crate::boxed::Box<str> { }
impl crate::convert::From<crate::boxed::Box<str>> for crate::boxed::Box<[u8]> { }
impl crate::convert::From<crate::ffi::CString> for crate::boxed::Box<crate::ffi::CStr> { }
impl crate::convert::From<crate::ffi::OsString> for crate::boxed::Box<crate::ffi::OsStr> { }
impl crate::convert::From<crate::path::PathBuf> for crate::boxed::Box<crate::path::Path> { }
impl crate::convert::From<crate::string::String> for crate::boxed::Box<str> { }
impl<'a, 'b> crate::convert::From<crate::borrow::Cow<'b, str>> for crate::boxed::Box<dyn crate::error::Error + 'a> { }
impl<'a, 'b> crate::convert::From<crate::borrow::Cow<'b, str>> for crate::boxed::Box<dyn crate::error::Error + crate::marker::Sync + crate::marker::Send + 'a> { }
impl<'a, E> crate::convert::From<E> for crate::boxed::Box<dyn crate::error::Error + 'a> where E: crate::error::Error + 'a { }
impl<'a, E> crate::convert::From<E> for crate::boxed::Box<dyn crate::error::Error + crate::marker::Sync + crate::marker::Send + 'a> where E: crate::error::Error + crate::marker::Send + crate::marker::Sync + 'a { }
impl<'a> crate::convert::From<&str> for crate::boxed::Box<dyn crate::error::Error + 'a> { }
impl<'a> crate::convert::From<&str> for crate::boxed::Box<dyn crate::error::Error + crate::marker::Sync + crate::marker::Send + 'a> { }
impl<'a> crate::convert::From<crate::string::String> for crate::boxed::Box<dyn crate::error::Error + 'a> { }
impl<'a> crate::convert::From<crate::string::String> for crate::boxed::Box<dyn crate::error::Error + crate::marker::Sync + crate::marker::Send + 'a> { }
impl<T, const N: usize> crate::convert::From<[T; N]> for crate::boxed::Box<[T]> { }
impl<T> crate::convert::From<&[T]> for crate::boxed::Box<[T]> where T: crate::clone::Clone { }
impl<T> crate::convert::From<&mut [T]> for crate::boxed::Box<[T]> where T: crate::clone::Clone { }
impl<T> crate::convert::From<T> for crate::boxed::Box<T> { }
impl<T> crate::convert::From<crate::borrow::Cow<'_, [T]>> for crate::boxed::Box<[T]> where T: crate::clone::Clone { }
impl<T> crate::convert::From<crate::vec::Vec<T>> for crate::boxed::Box<[T]> { }
impl crate::iter::FromIterator<char> for crate::boxed::Box<str> { }
impl crate::iter::FromIterator<crate::boxed::Box<str>> for crate::boxed::Box<str> { }
impl crate::iter::FromIterator<crate::string::String> for crate::boxed::Box<str> { }
impl<'a> crate::iter::FromIterator<&'a char> for crate::boxed::Box<str> { }
impl<'a> crate::iter::FromIterator<&'a str> for crate::boxed::Box<str> { }
impl<'a> crate::iter::FromIterator<crate::borrow::Cow<'a, str>> for crate::boxed::Box<str> { }
impl<I> crate::iter::FromIterator<I> for crate::boxed::Box<[I]> { }
impl<F> crate::future::Future for crate::boxed::Box<F> where F: crate::future::Future + crate::marker::Unpin + ?Sized { type Output = <F as crate::future::Future>::Output; }
impl<T> crate::hash::Hasher for crate::boxed::Box<T> where T: crate::hash::Hasher + ?Sized { }
impl<'a, I> crate::iter::IntoIterator for &'a crate::boxed::Box<[I]> { type IntoIter = crate::slice::Iter<'a, I>; type Item = &'a I; }
impl<'a, I> crate::iter::IntoIterator for &'a mut crate::boxed::Box<[I]> { type IntoIter = crate::slice::IterMut<'a, I>; type Item = &'a mut I; }
impl<I> crate::iter::IntoIterator for crate::boxed::Box<[I]> { type IntoIter = crate::vec::IntoIter<I>; type Item = I; }
impl<I> crate::iter::Iterator for crate::boxed::Box<I> where I: crate::iter::Iterator + ?Sized { type Item = <I as crate::iter::Iterator>::Item; }
impl<R: crate::io::Read + ?Sized> crate::io::Read for crate::boxed::Box<R> { }
impl<S: crate::io::Seek + ?Sized> crate::io::Seek for crate::boxed::Box<S> { }
unsafe impl<T> crate::marker::Send for crate::boxed::Box<T> where T: crate::marker::Send + ?Sized { }
unsafe impl<T> crate::marker::Sync for crate::boxed::Box<T> where T: crate::marker::Sync + ?Sized { }
impl<T, const N: usize> crate::convert::TryFrom<crate::boxed::Box<[T]>> for crate::boxed::Box<[T; N]> { type Error = crate::boxed::Box<[T]>; }
impl<T, const N: usize> crate::convert::TryFrom<crate::vec::Vec<T>> for crate::boxed::Box<[T; N]> { type Error = crate::vec::Vec<T>; }
impl<W: crate::io::Write + ?Sized> crate::io::Write for crate::boxed::Box<W> { }
