// std 1.95.0: see generate.py.
pub struct IntoIter<A> { }
impl<A> crate::clone::Clone for crate::option::IntoIter<A> where A: crate::clone::Clone { }
impl<A> crate::iter::DoubleEndedIterator for crate::option::IntoIter<A> { }
impl<A> crate::iter::ExactSizeIterator for crate::option::IntoIter<A> { }
impl<A> crate::iter::Iterator for crate::option::IntoIter<A> { type Item = A; }
unsafe impl<A> crate::marker::Send for crate::option::IntoIter<A> where A: crate::marker::Send { }
unsafe impl<A> crate::marker::Sync for crate::option::IntoIter<A> where A: crate::marker::Sync { }
pub struct Iter<'a, A> where A: 'a { }
impl<A> crate::clone::Clone for crate::option::Iter<'_, A> { }
impl<'a, A> crate::iter::DoubleEndedIterator for crate::option::Iter<'a, A> { }
impl<A> crate::iter::ExactSizeIterator for crate::option::Iter<'_, A> { }
impl<'a, A> crate::iter::Iterator for crate::option::Iter<'a, A> { type Item = &'a A; }
unsafe impl<'a, A> crate::marker::Send for crate::option::Iter<'a, A> where A: crate::marker::Sync { }
unsafe impl<'a, A> crate::marker::Sync for crate::option::Iter<'a, A> where A: crate::marker::Sync { }
pub struct IterMut<'a, A> where A: 'a { }
impl<'a, A> crate::iter::DoubleEndedIterator for crate::option::IterMut<'a, A> { }
impl<A> crate::iter::ExactSizeIterator for crate::option::IterMut<'_, A> { }
impl<'a, A> crate::iter::Iterator for crate::option::IterMut<'a, A> { type Item = &'a mut A; }
unsafe impl<'a, A> crate::marker::Send for crate::option::IterMut<'a, A> where A: crate::marker::Send { }
unsafe impl<'a, A> crate::marker::Sync for crate::option::IterMut<'a, A> where A: crate::marker::Sync { }
pub enum Option<T> { None, Some(T) }
impl<T> crate::option::Option<T> {
    pub fn is_some(&self) -> bool;
    pub fn is_some_and(self, f: impl crate::ops::FnOnce(T) -> bool) -> bool;
    pub fn is_none(&self) -> bool;
    pub fn is_none_or(self, f: impl crate::ops::FnOnce(T) -> bool) -> bool;
    pub fn as_ref(&self) -> crate::option::Option<&T>;
    pub fn as_mut(&mut self) -> crate::option::Option<&mut T>;
    pub fn as_pin_ref(self: crate::pin::Pin<&crate::option::Option<T>>) -> crate::option::Option<crate::pin::Pin<&T>>;
    pub fn as_pin_mut(self: crate::pin::Pin<&mut crate::option::Option<T>>) -> crate::option::Option<crate::pin::Pin<&mut T>>;
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
    pub fn expect(self, msg: &str) -> T;
    pub fn unwrap(self) -> T;
    pub fn unwrap_or(self, default: T) -> T;
    pub fn unwrap_or_else<F>(self, f: F) -> T where F: crate::ops::FnOnce() -> T;
    pub fn unwrap_or_default(self) -> T where T: crate::default::Default;
    pub fn map<U, F>(self, f: F) -> crate::option::Option<U> where F: crate::ops::FnOnce(T) -> U;
    pub fn inspect<F>(self, f: F) -> crate::option::Option<T> where F: crate::ops::FnOnce(&T);
    pub fn map_or<U, F>(self, default: U, f: F) -> U where F: crate::ops::FnOnce(T) -> U;
    pub fn map_or_else<U, D, F>(self, default: D, f: F) -> U where D: crate::ops::FnOnce() -> U, F: crate::ops::FnOnce(T) -> U;
    pub fn ok_or<E>(self, err: E) -> crate::result::Result<T, E>;
    pub fn ok_or_else<E, F>(self, err: F) -> crate::result::Result<T, E> where F: crate::ops::FnOnce() -> E;
    pub fn as_deref(&self) -> crate::option::Option<&<T as crate::ops::Deref>::Target> where T: crate::ops::Deref;
    pub fn as_deref_mut(&mut self) -> crate::option::Option<&mut <T as crate::ops::Deref>::Target> where T: crate::ops::DerefMut;
    pub fn iter(&self) -> crate::option::Iter<'_, T>;
    pub fn iter_mut(&mut self) -> crate::option::IterMut<'_, T>;
    pub fn and<U>(self, optb: crate::option::Option<U>) -> crate::option::Option<U>;
    pub fn and_then<U, F>(self, f: F) -> crate::option::Option<U> where F: crate::ops::FnOnce(T) -> crate::option::Option<U>;
    pub fn filter<P>(self, predicate: P) -> crate::option::Option<T> where P: crate::ops::FnOnce(&T) -> bool;
    pub fn or(self, optb: crate::option::Option<T>) -> crate::option::Option<T>;
    pub fn or_else<F>(self, f: F) -> crate::option::Option<T> where F: crate::ops::FnOnce() -> crate::option::Option<T>;
    pub fn xor(self, optb: crate::option::Option<T>) -> crate::option::Option<T>;
    pub fn insert(&mut self, value: T) -> &mut T;
    pub fn get_or_insert(&mut self, value: T) -> &mut T;
    pub fn get_or_insert_default(&mut self) -> &mut T where T: crate::default::Default;
    pub fn get_or_insert_with<F>(&mut self, f: F) -> &mut T where F: crate::ops::FnOnce() -> T;
    pub fn take(&mut self) -> crate::option::Option<T>;
    pub fn take_if<P>(&mut self, predicate: P) -> crate::option::Option<T> where P: crate::ops::FnOnce(&mut T) -> bool;
    pub fn replace(&mut self, value: T) -> crate::option::Option<T>;
    pub fn zip<U>(self, other: crate::option::Option<U>) -> crate::option::Option<(T, U)>;
}
impl<T, U> crate::option::Option<(T, U)> {
    pub fn unzip(self) -> (crate::option::Option<T>, crate::option::Option<U>);
}
impl<T> crate::option::Option<&T> {
    pub fn copied(self) -> crate::option::Option<T> where T: crate::marker::Copy;
    pub fn cloned(self) -> crate::option::Option<T> where T: crate::clone::Clone;
}
impl<T> crate::option::Option<&mut T> {
    pub fn copied(self) -> crate::option::Option<T> where T: crate::marker::Copy;
    pub fn cloned(self) -> crate::option::Option<T> where T: crate::clone::Clone;
}
impl<T, E> crate::option::Option<crate::result::Result<T, E>> {
    pub fn transpose(self) -> crate::result::Result<crate::option::Option<T>, E>;
}
impl<T> crate::option::Option<crate::option::Option<T>> {
    pub fn flatten(self) -> crate::option::Option<T>;
}
impl<T> crate::clone::Clone for crate::option::Option<T> where T: crate::clone::Clone { }
impl<T> crate::marker::Copy for crate::option::Option<T> where T: crate::marker::Copy { }
impl<T> crate::default::Default for crate::option::Option<T> { }
impl<'a, T> crate::convert::From<&'a crate::option::Option<T>> for crate::option::Option<&'a T> { }
impl<'a, T> crate::convert::From<&'a mut crate::option::Option<T>> for crate::option::Option<&'a mut T> { }
impl<T> crate::convert::From<T> for crate::option::Option<T> { }
impl<A, V> crate::iter::FromIterator<crate::option::Option<A>> for crate::option::Option<V> where V: crate::iter::FromIterator<A> { }
impl<T> crate::ops::FromResidual<crate::option::Option<crate::convert::Infallible>> for crate::option::Option<T> { }
impl<'a, T> crate::iter::IntoIterator for &'a crate::option::Option<T> { type Item = &'a T; type IntoIter = crate::option::Iter<'a, T>; }
impl<'a, T> crate::iter::IntoIterator for &'a mut crate::option::Option<T> { type Item = &'a mut T; type IntoIter = crate::option::IterMut<'a, T>; }
impl<T> crate::iter::IntoIterator for crate::option::Option<T> { type Item = T; type IntoIter = crate::option::IntoIter<T>; }
impl<T, U> crate::iter::Product<crate::option::Option<U>> for crate::option::Option<T> where T: crate::iter::Product<U> { }
unsafe impl<T> crate::marker::Send for crate::option::Option<T> where T: crate::marker::Send { }
impl<T, U> crate::iter::Sum<crate::option::Option<U>> for crate::option::Option<T> where T: crate::iter::Sum<U> { }
unsafe impl<T> crate::marker::Sync for crate::option::Option<T> where T: crate::marker::Sync { }
impl<T> crate::ops::Try for crate::option::Option<T> { type Output = T; type Residual = crate::option::Option<crate::convert::Infallible>; }
