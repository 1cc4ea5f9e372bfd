// std 1.95.0: see generate.py.
pub struct BorrowError { }
impl crate::fmt::Display for crate::cell::BorrowError { }
impl crate::error::Error for crate::cell::BorrowError { }
unsafe impl crate::marker::Send for crate::cell::BorrowError { }
unsafe impl crate::marker::Sync for crate::cell::BorrowError { }
pub struct BorrowMutError { }
impl crate::fmt::Display for crate::cell::BorrowMutError { }
impl crate::error::Error for crate::cell::BorrowMutError { }
unsafe impl crate::marker::Send for crate::cell::BorrowMutError { }
unsafe impl crate::marker::Sync for crate::cell::BorrowMutError { }
pub struct Cell<T> where T: ?Sized { }
impl<T> crate::cell::Cell<T> {
    pub fn new(value: T) -> crate::cell::Cell<T>;
    pub fn set(&self, val: T);
    pub fn swap(&self, other: &crate::cell::Cell<T>);
    pub fn replace(&self, val: T) -> T;
    pub fn into_inner(self) -> T;
}
impl<T> crate::cell::Cell<T> where T: crate::marker::Copy {
    pub fn get(&self) -> T;
    pub fn update(&self, f: impl crate::ops::FnOnce(T) -> T);
}
impl<T> crate::cell::Cell<T> where T: ?Sized {
    pub fn as_ptr(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn from_mut(t: &mut T) -> &crate::cell::Cell<T>;
}
impl<T> crate::cell::Cell<T> where T: crate::default::Default {
    pub fn take(&self) -> T where T: crate::default::Default;
}
impl<T> crate::cell::Cell<[T]> {
    pub fn as_slice_of_cells(&self) -> &[crate::cell::Cell<T>];
}
impl<T, const N: usize> crate::cell::Cell<[T; N]> {
    pub fn as_array_of_cells(&self) -> &[crate::cell::Cell<T>; N];
}
impl<T, const N: usize> crate::convert::AsRef<[crate::cell::Cell<T>; N]> for crate::cell::Cell<[T; N]> { }
impl<T, const N: usize> crate::convert::AsRef<[crate::cell::Cell<T>]> for crate::cell::Cell<[T; N]> { }
impl<T> crate::convert::AsRef<[crate::cell::Cell<T>]> for crate::cell::Cell<[T]> { }
impl<T> crate::clone::Clone for crate::cell::Cell<T> where T: crate::marker::Copy { }
impl<T> crate::default::Default for crate::cell::Cell<T> where T: crate::default::Default { }
impl<T> crate::convert::From<T> for crate::cell::Cell<T> { }
unsafe impl<T> crate::marker::Send for crate::cell::Cell<T> where T: crate::marker::Send + ?Sized { }
impl<T> !crate::marker::Sync for crate::cell::Cell<T> where T: ?Sized { }
pub struct LazyCell<T, F = fn() -> T> { }
impl<T, F> crate::cell::LazyCell<T, F> where F: crate::ops::FnOnce() -> T {
    pub fn new(f: F) -> crate::cell::LazyCell<T, F>;
    pub fn force(this: &crate::cell::LazyCell<T, F>) -> &T;
    pub fn force_mut(this: &mut crate::cell::LazyCell<T, F>) -> &mut T;
}
impl<T, F> crate::cell::LazyCell<T, F> {
    pub fn get_mut(this: &mut crate::cell::LazyCell<T, F>) -> crate::option::Option<&mut T>;
    pub fn get(this: &crate::cell::LazyCell<T, F>) -> crate::option::Option<&T>;
}
impl<T> crate::default::Default for crate::cell::LazyCell<T> where T: crate::default::Default { }
impl<T, F> crate::ops::Deref for crate::cell::LazyCell<T, F> where F: crate::ops::FnOnce() -> T { type Target = T; }
impl<T, F> crate::ops::DerefMut for crate::cell::LazyCell<T, F> where F: crate::ops::FnOnce() -> T { }
unsafe impl<T, F> crate::marker::Send for crate::cell::LazyCell<T, F> where F: crate::marker::Send, T: crate::marker::Send { }
impl<T, F> !crate::marker::Sync for crate::cell::LazyCell<T, F> { }
pub struct OnceCell<T> { }
impl<T> crate::cell::OnceCell<T> {
    pub fn new() -> crate::cell::OnceCell<T>;
    pub fn get(&self) -> crate::option::Option<&T>;
    pub fn get_mut(&mut self) -> crate::option::Option<&mut T>;
    pub fn set(&self, value: T) -> crate::result::Result<(), T>;
    pub fn get_or_init<F>(&self, f: F) -> &T where F: crate::ops::FnOnce() -> T;
    pub fn into_inner(self) -> crate::option::Option<T>;
    pub fn take(&mut self) -> crate::option::Option<T>;
}
impl<T> crate::clone::Clone for crate::cell::OnceCell<T> where T: crate::clone::Clone { }
impl<T> crate::default::Default for crate::cell::OnceCell<T> { }
impl<T> crate::convert::From<T> for crate::cell::OnceCell<T> { }
unsafe impl<T> crate::marker::Send for crate::cell::OnceCell<T> where T: crate::marker::Send { }
impl<T> !crate::marker::Sync for crate::cell::OnceCell<T> { }
pub struct Ref<'b, T> where T: 'b + ?Sized { }
impl<'b, T> crate::cell::Ref<'b, T> where T: ?Sized {
    pub fn clone(orig: &crate::cell::Ref<'b, T>) -> crate::cell::Ref<'b, T>;
    pub fn map<U, F>(orig: crate::cell::Ref<'b, T>, f: F) -> crate::cell::Ref<'b, U> where F: crate::ops::FnOnce(&T) -> &U, U: ?Sized;
    pub fn filter_map<U, F>(orig: crate::cell::Ref<'b, T>, f: F) -> crate::result::Result<crate::cell::Ref<'b, U>, crate::cell::Ref<'b, T>> where F: crate::ops::FnOnce(&T) -> crate::option::Option<&U>, U: ?Sized;
    pub fn map_split<U, V, F>(orig: crate::cell::Ref<'b, T>, f: F) -> (crate::cell::Ref<'b, U>, crate::cell::Ref<'b, V>) where F: crate::ops::FnOnce(&T) -> (&U, &V), U: ?Sized, V: ?Sized;
}
impl<T> crate::ops::Deref for crate::cell::Ref<'_, T> where T: ?Sized { type Target = T; }
impl<T> crate::fmt::Display for crate::cell::Ref<'_, T> where T: crate::fmt::Display + ?Sized { }
impl<'b, T> !crate::marker::Send for crate::cell::Ref<'b, T> { }
impl<'b, T> !crate::marker::Sync for crate::cell::Ref<'b, T> { }
pub struct RefCell<T> where T: ?Sized { }
impl<T> crate::cell::RefCell<T> {
    pub fn new(value: T) -> crate::cell::RefCell<T>;
    pub fn into_inner(self) -> T;
    pub fn replace(&self, t: T) -> T;
    pub fn replace_with<F>(&self, f: F) -> T where F: crate::ops::FnOnce(&mut T) -> T;
    pub fn swap(&self, other: &crate::cell::RefCell<T>);
}
impl<T> crate::cell::RefCell<T> where T: ?Sized {
    pub fn borrow(&self) -> crate::cell::Ref<'_, T>;
    pub fn try_borrow(&self) -> crate::result::Result<crate::cell::Ref<'_, T>, crate::cell::BorrowError>;
    pub fn borrow_mut(&self) -> crate::cell::RefMut<'_, T>;
    pub fn try_borrow_mut(&self) -> crate::result::Result<crate::cell::RefMut<'_, T>, crate::cell::BorrowMutError>;
    pub fn as_ptr(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
    pub unsafe fn try_borrow_unguarded(&self) -> crate::result::Result<&T, crate::cell::BorrowError>;
}
impl<T> crate::cell::RefCell<T> where T: crate::default::Default {
    pub fn take(&self) -> T;
}
impl<T> crate::clone::Clone for crate::cell::RefCell<T> where T: crate::clone::Clone { }
impl<T> crate::default::Default for crate::cell::RefCell<T> where T: crate::default::Default { }
impl<T> crate::convert::From<T> for crate::cell::RefCell<T> { }
unsafe impl<T> crate::marker::Send for crate::cell::RefCell<T> where T: crate::marker::Send + ?Sized { }
impl<T> !crate::marker::Sync for crate::cell::RefCell<T> where T: ?Sized { }
pub struct RefMut<'b, T> where T: 'b + ?Sized { }
impl<'b, T> crate::cell::RefMut<'b, T> where T: ?Sized {
    pub fn map<U, F>(orig: crate::cell::RefMut<'b, T>, f: F) -> crate::cell::RefMut<'b, U> where F: crate::ops::FnOnce(&mut T) -> &mut U, U: ?Sized;
    pub fn filter_map<U, F>(orig: crate::cell::RefMut<'b, T>, f: F) -> crate::result::Result<crate::cell::RefMut<'b, U>, crate::cell::RefMut<'b, T>> where F: crate::ops::FnOnce(&mut T) -> crate::option::Option<&mut U>, U: ?Sized;
    pub fn map_split<U, V, F>(orig: crate::cell::RefMut<'b, T>, f: F) -> (crate::cell::RefMut<'b, U>, crate::cell::RefMut<'b, V>) where F: crate::ops::FnOnce(&mut T) -> (&mut U, &mut V), U: ?Sized, V: ?Sized;
}
impl<T> crate::ops::Deref for crate::cell::RefMut<'_, T> where T: ?Sized { type Target = T; }
impl<T> crate::ops::DerefMut for crate::cell::RefMut<'_, T> where T: ?Sized { }
impl<T> crate::fmt::Display for crate::cell::RefMut<'_, T> where T: crate::fmt::Display + ?Sized { }
impl<'b, T> !crate::marker::Send for crate::cell::RefMut<'b, T> { }
impl<'b, T> !crate::marker::Sync for crate::cell::RefMut<'b, T> { }
pub struct UnsafeCell<T> where T: ?Sized { }
impl<T> crate::cell::UnsafeCell<T> {
    pub fn new(value: T) -> crate::cell::UnsafeCell<T>;
    pub fn into_inner(self) -> T;
}
impl<T> crate::cell::UnsafeCell<T> where T: ?Sized {
    pub fn from_mut(value: &mut T) -> &mut crate::cell::UnsafeCell<T>;
    pub fn get(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn raw_get(this: *const crate::cell::UnsafeCell<T>) -> *mut T;
}
impl<T> crate::default::Default for crate::cell::UnsafeCell<T> where T: crate::default::Default { }
impl<T> crate::convert::From<T> for crate::cell::UnsafeCell<T> { }
unsafe impl<T> crate::marker::Send for crate::cell::UnsafeCell<T> where T: crate::marker::Send + ?Sized { }
impl<T> !crate::marker::Sync for crate::cell::UnsafeCell<T> where T: ?Sized { }
