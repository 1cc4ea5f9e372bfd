// std 1.95.0: see generate.py.
pub struct Rc<T> where T: ?Sized { }
impl<T> crate::rc::Rc<T> {
    pub fn new(value: T) -> crate::rc::Rc<T>;
    pub fn new_cyclic<F>(data_fn: F) -> crate::rc::Rc<T> where F: crate::ops::FnOnce(&crate::rc::Weak<T>) -> T;
    pub fn new_uninit() -> crate::rc::Rc<crate::mem::MaybeUninit<T>>;
    pub fn new_zeroed() -> crate::rc::Rc<crate::mem::MaybeUninit<T>>;
    pub fn pin(value: T) -> crate::pin::Pin<crate::rc::Rc<T>>;
}
impl<T> crate::rc::Rc<T> {
    pub fn try_unwrap(this: crate::rc::Rc<T>) -> crate::result::Result<T, crate::rc::Rc<T>>;
    pub fn into_inner(this: crate::rc::Rc<T>) -> crate::option::Option<T>;
}
impl<T> crate::rc::Rc<[T]> {
    pub fn new_uninit_slice(len: usize) -> crate::rc::Rc<[crate::mem::MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> crate::rc::Rc<[crate::mem::MaybeUninit<T>]>;
}
impl<T> crate::rc::Rc<crate::mem::MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> crate::rc::Rc<T>;
}
impl<T> crate::rc::Rc<[crate::mem::MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> crate::rc::Rc<[T]>;
}
impl<T> crate::rc::Rc<T> where T: ?Sized {
    pub unsafe fn from_raw(ptr: *const T) -> crate::rc::Rc<T>;
    pub fn into_raw(this: crate::rc::Rc<T>) -> *const T;
    pub unsafe fn increment_strong_count(ptr: *const T);
    pub unsafe fn decrement_strong_count(ptr: *const T);
}
impl<T> crate::rc::Rc<T> where T: ?Sized {
    pub fn as_ptr(this: &crate::rc::Rc<T>) -> *const T;
    pub fn downgrade(this: &crate::rc::Rc<T>) -> crate::rc::Weak<T>;
    pub fn weak_count(this: &crate::rc::Rc<T>) -> usize;
    pub fn strong_count(this: &crate::rc::Rc<T>) -> usize;
    pub fn get_mut(this: &mut crate::rc::Rc<T>) -> crate::option::Option<&mut T>;
    pub fn ptr_eq(this: &crate::rc::Rc<T>, other: &crate::rc::Rc<T>) -> bool;
}
impl<T> crate::rc::Rc<T> where T: crate::clone::Clone {
    pub fn unwrap_or_clone(this: crate::rc::Rc<T>) -> T;
}
impl crate::rc::Rc<dyn crate::any::Any> {
    pub fn downcast<T>(self) -> crate::result::Result<crate::rc::Rc<T>, crate::rc::Rc<dyn crate::any::Any>> where T: crate::any::Any;
}
impl<T: crate::os::fd::AsFd + ?Sized> crate::os::fd::AsFd for crate::rc::Rc<T> { }
impl<T: crate::os::fd::AsRawFd> crate::os::fd::AsRawFd for crate::rc::Rc<T> { }
impl<T> crate::convert::AsRef<T> for crate::rc::Rc<T> where T: ?Sized { }
impl<T> crate::borrow::Borrow<T> for crate::rc::Rc<T> where T: ?Sized { }
impl<T> crate::clone::Clone for crate::rc::Rc<T> where T: ?Sized { }
impl crate::default::Default for crate::rc::Rc<crate::ffi::CStr> { }
impl crate::default::Default for crate::rc::Rc<str> { }
impl<T> crate::default::Default for crate::rc::Rc<T> where T: crate::default::Default { }
impl<T> crate::default::Default for crate::rc::Rc<[T]> { }
impl<T> crate::ops::Deref for crate::rc::Rc<T> where T: ?Sized { type Target = T; }
impl<T> crate::fmt::Display for crate::rc::Rc<T> where T: crate::fmt::Display + ?Sized { }
impl<T> crate::ops::Drop for crate::rc::Rc<T> where T: ?Sized { }
impl crate::convert::From<&crate::ffi::CStr> for crate::rc::Rc<crate::ffi::CStr> { }
impl crate::convert::From<&crate::ffi::OsStr> for crate::rc::Rc<crate::ffi::OsStr> { }
impl crate::convert::From<&crate::path::Path> for crate::rc::Rc<crate::path::Path> { }
impl crate::convert::From<&mut crate::ffi::CStr> for crate::rc::Rc<crate::ffi::CStr> { }
impl crate::convert::From<&mut crate::ffi::OsStr> for crate::rc::Rc<crate::ffi::OsStr> { }
impl crate::convert::From<&mut crate::path::Path> for crate::rc::Rc<crate::path::Path> { }
impl crate::convert::From<&mut str> for crate::rc::Rc<str> { }
impl crate::convert::From<&str> for crate::rc::Rc<str> { }
impl crate::convert::From<crate::ffi::CString> for crate::rc::Rc<crate::ffi::CStr> { }
impl crate::convert::From<crate::ffi::OsString> for crate::rc::Rc<crate::ffi::OsStr> { }
impl crate::convert::From<crate::path::PathBuf> for crate::rc::Rc<crate::path::Path> { }
impl crate::convert::From<crate::rc::Rc<str>> for crate::rc::Rc<[u8]> { }
impl crate::convert::From<crate::string::String> for crate::rc::Rc<str> { }
impl<'a, B> crate::convert::From<crate::borrow::Cow<'a, B>> for crate::rc::Rc<B> where B: crate::borrow::ToOwned + ?Sized, crate::rc::Rc<B>: crate::convert::From<&'a B> + crate::convert::From<<B as crate::borrow::ToOwned>::Owned> { }
impl<T, const N: usize> crate::convert::From<[T; N]> for crate::rc::Rc<[T]> { }
impl<T> crate::convert::From<&[T]> for crate::rc::Rc<[T]> where T: crate::clone::Clone { }
impl<T> crate::convert::From<&mut [T]> for crate::rc::Rc<[T]> where T: crate::clone::Clone { }
impl<T> crate::convert::From<T> for crate::rc::Rc<T> { }
impl<T> crate::convert::From<crate::boxed::Box<T>> for crate::rc::Rc<T> where T: ?Sized { }
impl<T> crate::convert::From<crate::vec::Vec<T>> for crate::rc::Rc<[T]> { }
impl<T> crate::iter::FromIterator<T> for crate::rc::Rc<[T]> { }
impl<T> !crate::marker::Send for crate::rc::Rc<T> where T: ?Sized { }
impl<T> !crate::marker::Sync for crate::rc::Rc<T> where T: ?Sized { }
impl<T, const N: usize> crate::convert::TryFrom<crate::rc::Rc<[T]>> for crate::rc::Rc<[T; N]> { type Error = crate::rc::Rc<[T]>; }
pub struct Weak<T> where T: ?Sized { }
impl<T> crate::rc::Weak<T> {
    pub fn new() -> crate::rc::Weak<T>;
}
impl<T> crate::rc::Weak<T> where T: ?Sized {
    pub unsafe fn from_raw(ptr: *const T) -> crate::rc::Weak<T>;
    pub fn into_raw(self) -> *const T;
}
impl<T> crate::rc::Weak<T> where T: ?Sized {
    pub fn as_ptr(&self) -> *const T;
    pub fn upgrade(&self) -> crate::option::Option<crate::rc::Rc<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
    pub fn ptr_eq(&self, other: &crate::rc::Weak<T>) -> bool;
}
impl<T> crate::clone::Clone for crate::rc::Weak<T> where T: ?Sized { }
impl<T> crate::default::Default for crate::rc::Weak<T> { }
impl<T> crate::ops::Drop for crate::rc::Weak<T> where T: ?Sized { }
impl<T> !crate::marker::Send for crate::rc::Weak<T> where T: ?Sized { }
impl<T> !crate::marker::Sync for crate::rc::Weak<T> where T: ?Sized { }
