// std 1.95.0: see generate.py.
pub struct IntoIter<T> { }
impl<T> crate::clone::Clone for crate::result::IntoIter<T> where T: crate::clone::Clone { }
impl<T> crate::iter::DoubleEndedIterator for crate::result::IntoIter<T> { }
impl<T> crate::iter::ExactSizeIterator for crate::result::IntoIter<T> { }
impl<T> crate::iter::Iterator for crate::result::IntoIter<T> { type Item = T; }
unsafe impl<T> crate::marker::Send for crate::result::IntoIter<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::result::IntoIter<T> where T: crate::marker::Sync { }
pub struct Iter<'a, T> where T: 'a { }
impl<T> crate::clone::Clone for crate::result::Iter<'_, T> { }
impl<'a, T> crate::iter::DoubleEndedIterator for crate::result::Iter<'a, T> { }
impl<T> crate::iter::ExactSizeIterator for crate::result::Iter<'_, T> { }
impl<'a, T> crate::iter::Iterator for crate::result::Iter<'a, T> { type Item = &'a T; }
unsafe impl<'a, T> crate::marker::Send for crate::result::Iter<'a, T> where T: crate::marker::Sync { }
unsafe impl<'a, T> crate::marker::Sync for crate::result::Iter<'a, T> where T: crate::marker::Sync { }
pub struct IterMut<'a, T> where T: 'a { }
impl<'a, T> crate::iter::DoubleEndedIterator for crate::result::IterMut<'a, T> { }
impl<T> crate::iter::ExactSizeIterator for crate::result::IterMut<'_, T> { }
impl<'a, T> crate::iter::Iterator for crate::result::IterMut<'a, T> { type Item = &'a mut T; }
unsafe impl<'a, T> crate::marker::Send for crate::result::IterMut<'a, T> where T: crate::marker::Send { }
unsafe impl<'a, T> crate::marker::Sync for crate::result::IterMut<'a, T> where T: crate::marker::Sync { }
pub enum Result<T, E> { Ok(T), Err(E) }
impl<T, E> crate::result::Result<T, E> {
    pub fn is_ok(&self) -> bool;
    pub fn is_ok_and<F>(self, f: F) -> bool where F: crate::ops::FnOnce(T) -> bool;
    pub fn is_err(&self) -> bool;
    pub fn is_err_and<F>(self, f: F) -> bool where F: crate::ops::FnOnce(E) -> bool;
    pub fn ok(self) -> crate::option::Option<T>;
    pub fn err(self) -> crate::option::Option<E>;
    pub fn as_ref(&self) -> crate::result::Result<&T, &E>;
    pub fn as_mut(&mut self) -> crate::result::Result<&mut T, &mut E>;
    pub fn map<U, F>(self, op: F) -> crate::result::Result<U, E> where F: crate::ops::FnOnce(T) -> U;
    pub fn map_or<U, F>(self, default: U, f: F) -> U where F: crate::ops::FnOnce(T) -> U;
    pub fn map_or_else<U, D, F>(self, default: D, f: F) -> U where D: crate::ops::FnOnce(E) -> U, F: crate::ops::FnOnce(T) -> U;
    pub fn map_err<F, O>(self, op: O) -> crate::result::Result<T, F> where O: crate::ops::FnOnce(E) -> F;
    pub fn inspect<F>(self, f: F) -> crate::result::Result<T, E> where F: crate::ops::FnOnce(&T);
    pub fn inspect_err<F>(self, f: F) -> crate::result::Result<T, E> where F: crate::ops::FnOnce(&E);
    pub fn as_deref(&self) -> crate::result::Result<&<T as crate::ops::Deref>::Target, &E> where T: crate::ops::Deref;
    pub fn as_deref_mut(&mut self) -> crate::result::Result<&mut <T as crate::ops::Deref>::Target, &mut E> where T: crate::ops::DerefMut;
    pub fn iter(&self) -> crate::result::Iter<'_, T>;
    pub fn iter_mut(&mut self) -> crate::result::IterMut<'_, T>;
    pub fn expect(self, msg: &str) -> T where E: crate::fmt::Debug;
    pub fn unwrap(self) -> T where E: crate::fmt::Debug;
    pub fn unwrap_or_default(self) -> T where T: crate::default::Default;
    pub fn expect_err(self, msg: &str) -> E where T: crate::fmt::Debug;
    pub fn unwrap_err(self) -> E where T: crate::fmt::Debug;
    pub fn and<U>(self, res: crate::result::Result<U, E>) -> crate::result::Result<U, E>;
    pub fn and_then<U, F>(self, op: F) -> crate::result::Result<U, E> where F: crate::ops::FnOnce(T) -> crate::result::Result<U, E>;
    pub fn or<F>(self, res: crate::result::Result<T, F>) -> crate::result::Result<T, F>;
    pub fn or_else<F, O>(self, op: O) -> crate::result::Result<T, F> where O: crate::ops::FnOnce(E) -> crate::result::Result<T, F>;
    pub fn unwrap_or(self, default: T) -> T;
    pub fn unwrap_or_else<F>(self, op: F) -> T where F: crate::ops::FnOnce(E) -> T;
}
impl<T, E> crate::result::Result<&T, E> {
    pub fn copied(self) -> crate::result::Result<T, E> where T: crate::marker::Copy;
    pub fn cloned(self) -> crate::result::Result<T, E> where T: crate::clone::Clone;
}
impl<T, E> crate::result::Result<&mut T, E> {
    pub fn copied(self) -> crate::result::Result<T, E> where T: crate::marker::Copy;
    pub fn cloned(self) -> crate::result::Result<T, E> where T: crate::clone::Clone;
}
impl<T, E> crate::result::Result<crate::option::Option<T>, E> {
    pub fn transpose(self) -> crate::option::Option<crate::result::Result<T, E>>;
}
impl<T, E> crate::result::Result<crate::result::Result<T, E>, E> {
    pub fn flatten(self) -> crate::result::Result<T, E>;
}
impl<T, E> crate::clone::Clone for crate::result::Result<T, E> where T: crate::clone::Clone, E: crate::clone::Clone { }
impl<T, E> crate::marker::Copy for crate::result::Result<T, E> where T: crate::marker::Copy, E: crate::marker::Copy { }
impl<A, E, V> crate::iter::FromIterator<crate::result::Result<A, E>> for crate::result::Result<V, E> where V: crate::iter::FromIterator<A> { }
impl<T, E, F> crate::ops::FromResidual<crate::result::Result<crate::convert::Infallible, E>> for crate::result::Result<T, F> where F: crate::convert::From<E> { }
impl<'a, T, E> crate::iter::IntoIterator for &'a crate::result::Result<T, E> { type Item = &'a T; type IntoIter = crate::result::Iter<'a, T>; }
impl<'a, T, E> crate::iter::IntoIterator for &'a mut crate::result::Result<T, E> { type Item = &'a mut T; type IntoIter = crate::result::IterMut<'a, T>; }
impl<T, E> crate::iter::IntoIterator for crate::result::Result<T, E> { type Item = T; type IntoIter = crate::result::IntoIter<T>; }
impl<T, U, E> crate::iter::Product<crate::result::Result<U, E>> for crate::result::Result<T, E> where T: crate::iter::Product<U> { }
unsafe impl<T, E> crate::marker::Send for crate::result::Result<T, E> where T: crate::marker::Send, E: crate::marker::Send { }
impl<T, U, E> crate::iter::Sum<crate::result::Result<U, E>> for crate::result::Result<T, E> where T: crate::iter::Sum<U> { }
unsafe impl<T, E> crate::marker::Sync for crate::result::Result<T, E> where T: crate::marker::Sync, E: crate::marker::Sync { }
impl<T: crate::process::Termination, E: crate::fmt::Debug> crate::process::Termination for crate::result::Result<T, E> { }
impl<T, E> crate::ops::Try for crate::result::Result<T, E> { type Output = T; type Residual = crate::result::Result<crate::convert::Infallible, E>; }
