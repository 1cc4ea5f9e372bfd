// std 1.95.0: see generate.py.
pub struct Drain<'a, T> where T: 'a { }
impl<'a, T> crate::vec::Drain<'a, T> {
    pub fn as_slice(&self) -> &[T];
}
impl<'a, T> crate::convert::AsRef<[T]> for crate::vec::Drain<'a, T> { }
impl<T> crate::iter::DoubleEndedIterator for crate::vec::Drain<'_, T> { }
impl<T> crate::ops::Drop for crate::vec::Drain<'_, T> { }
impl<T> crate::iter::ExactSizeIterator for crate::vec::Drain<'_, T> { }
impl<T> crate::iter::Iterator for crate::vec::Drain<'_, T> { type Item = T; }
unsafe impl<T> crate::marker::Send for crate::vec::Drain<'_, T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::vec::Drain<'_, T> where T: crate::marker::Sync { }
pub struct ExtractIf<'a, T, F> { }
impl<T, F> crate::ops::Drop for crate::vec::ExtractIf<'_, T, F> { }
impl<T, F> crate::iter::Iterator for crate::vec::ExtractIf<'_, T, F> where F: crate::ops::FnMut(&mut T) -> bool { type Item = T; }
unsafe impl<'a, T, F> crate::marker::Send for crate::vec::ExtractIf<'a, T, F> where F: crate::marker::Send, T: crate::marker::Send { }
unsafe impl<'a, T, F> crate::marker::Sync for crate::vec::ExtractIf<'a, T, F> where F: crate::marker::Sync, T: crate::marker::Sync { }
pub struct IntoIter<T> { }
impl<T> crate::vec::IntoIter<T> {
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
}
impl<T> crate::convert::AsRef<[T]> for crate::vec::IntoIter<T> { }
impl<T> crate::clone::Clone for crate::vec::IntoIter<T> where T: crate::clone::Clone { }
impl<T> crate::default::Default for crate::vec::IntoIter<T> { }
impl<T> crate::iter::DoubleEndedIterator for crate::vec::IntoIter<T> { }
impl<T> crate::ops::Drop for crate::vec::IntoIter<T> { }
impl<T> crate::iter::ExactSizeIterator for crate::vec::IntoIter<T> { }
impl<T> crate::iter::Iterator for crate::vec::IntoIter<T> { type Item = T; }
unsafe impl<T> crate::marker::Send for crate::vec::IntoIter<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::vec::IntoIter<T> where T: crate::marker::Sync { }
pub struct Splice<'a, I> where I: crate::iter::Iterator + 'a { }
impl<I> crate::iter::DoubleEndedIterator for crate::vec::Splice<'_, I> where I: crate::iter::Iterator { }
impl<I> crate::ops::Drop for crate::vec::Splice<'_, I> where I: crate::iter::Iterator { }
impl<I> crate::iter::ExactSizeIterator for crate::vec::Splice<'_, I> where I: crate::iter::Iterator { }
impl<I> crate::iter::Iterator for crate::vec::Splice<'_, I> where I: crate::iter::Iterator { type Item = <I as crate::iter::Iterator>::Item; }
unsafe impl<'a, I> crate::marker::Send for crate::vec::Splice<'a, I> where I: crate::marker::Send, <I as crate::iter::Iterator>::Item: crate::marker::Send { }
unsafe impl<'a, I> crate::marker::Sync for crate::vec::Splice<'a, I> where I: crate::marker::Sync, <I as crate::iter::Iterator>::Item: crate::marker::Sync { }
pub struct Vec<T> { }
impl<T> crate::vec::Vec<T> {
    pub fn new() -> crate::vec::Vec<T>;
    pub fn with_capacity(capacity: usize) -> crate::vec::Vec<T>;
    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> crate::vec::Vec<T>;
    pub fn into_raw_parts(self) -> (*mut T, usize, usize);
}
impl<T> crate::vec::Vec<T> {
    pub fn push(&mut self, value: T);
    pub fn push_mut(&mut self, value: T) -> &mut T;
}
impl<T> crate::vec::Vec<T> {
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
    pub fn try_reserve_exact(&mut self, additional: usize) -> crate::result::Result<(), crate::collections::TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn into_boxed_slice(self) -> crate::boxed::Box<[T]>;
    pub fn truncate(&mut self, len: usize);
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub unsafe fn set_len(&mut self, new_len: usize);
    pub fn swap_remove(&mut self, index: usize) -> T;
    pub fn insert(&mut self, index: usize, element: T);
    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T;
    pub fn remove(&mut self, index: usize) -> T;
    pub fn retain<F>(&mut self, f: F) where F: crate::ops::FnMut(&T) -> bool;
    pub fn retain_mut<F>(&mut self, f: F) where F: crate::ops::FnMut(&mut T) -> bool;
    pub fn dedup_by_key<F, K>(&mut self, key: F) where F: crate::ops::FnMut(&mut T) -> K, K: crate::cmp::PartialEq;
    pub fn dedup_by<F>(&mut self, same_bucket: F) where F: crate::ops::FnMut(&mut T, &mut T) -> bool;
    pub fn pop(&mut self) -> crate::option::Option<T>;
    pub fn pop_if(&mut self, predicate: impl crate::ops::FnOnce(&mut T) -> bool) -> crate::option::Option<T>;
    pub fn append(&mut self, other: &mut crate::vec::Vec<T>);
    pub fn drain<R>(&mut self, range: R) -> crate::vec::Drain<'_, T> where R: crate::ops::RangeBounds<usize>;
    pub fn clear(&mut self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn split_off(&mut self, at: usize) -> crate::vec::Vec<T>;
    pub fn resize_with<F>(&mut self, new_len: usize, f: F) where F: crate::ops::FnMut() -> T;
    pub fn leak<'a>(self) -> &'a mut [T];
    pub fn spare_capacity_mut(&mut self) -> &mut [crate::mem::MaybeUninit<T>];
}
impl<T> crate::vec::Vec<T> where T: crate::clone::Clone {
    pub fn resize(&mut self, new_len: usize, value: T);
    pub fn extend_from_slice(&mut self, other: &[T]);
    pub fn extend_from_within<R>(&mut self, src: R) where R: crate::ops::RangeBounds<usize>;
}
impl<T, const N: usize> crate::vec::Vec<[T; N]> {
    pub fn into_flattened(self) -> crate::vec::Vec<T>;
}
impl<T> crate::vec::Vec<T> where T: crate::cmp::PartialEq {
    pub fn dedup(&mut self);
}
impl<T> crate::vec::Vec<T> {
    pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> crate::vec::Splice<'_, <I as crate::iter::IntoIterator>::IntoIter> where R: crate::ops::RangeBounds<usize>, I: crate::iter::IntoIterator<Item = T>;
    pub fn extract_if<F, R>(&mut self, range: R, filter: F) -> crate::vec::ExtractIf<'_, T, F> where F: crate::ops::FnMut(&mut T) -> bool, R: crate::ops::RangeBounds<usize>;
}
impl<T> crate::convert::AsMut<[T]> for crate::vec::Vec<T> { }
impl<T> crate::convert::AsMut<crate::vec::Vec<T>> for crate::vec::Vec<T> { }
impl<T> crate::convert::AsRef<[T]> for crate::vec::Vec<T> { }
impl<T> crate::convert::AsRef<crate::vec::Vec<T>> for crate::vec::Vec<T> { }
impl<T> crate::borrow::Borrow<[T]> for crate::vec::Vec<T> { }
impl<T> crate::borrow::BorrowMut<[T]> for crate::vec::Vec<T> { }
impl<T> crate::clone::Clone for crate::vec::Vec<T> where T: crate::clone::Clone { }
impl<T> crate::default::Default for crate::vec::Vec<T> { }
impl<T> crate::ops::Deref for crate::vec::Vec<T> { type Target = [T]; }
impl<T> crate::ops::DerefMut for crate::vec::Vec<T> { }
impl<T> crate::ops::Drop for crate::vec::Vec<T> { }
impl<'a, T> crate::iter::Extend<&'a T> for crate::vec::Vec<T> where T: crate::marker::Copy + 'a { }
impl<T> crate::iter::Extend<T> for crate::vec::Vec<T> { }
impl crate::convert::From<&str> for crate::vec::Vec<u8> { }
impl crate::convert::From<crate::ffi::CString> for crate::vec::Vec<u8> { }
impl crate::convert::From<crate::string::String> for crate::vec::Vec<u8> { }
impl<'a, T> crate::convert::From<crate::borrow::Cow<'a, [T]>> for crate::vec::Vec<T> where [T]: crate::borrow::ToOwned<Owned = crate::vec::Vec<T>> { }
impl<T, const N: usize> crate::convert::From<&[T; N]> for crate::vec::Vec<T> where T: crate::clone::Clone { }
impl<T, const N: usize> crate::convert::From<&mut [T; N]> for crate::vec::Vec<T> where T: crate::clone::Clone { }
impl<T, const N: usize> crate::convert::From<[T; N]> for crate::vec::Vec<T> { }
impl<T> crate::convert::From<&[T]> for crate::vec::Vec<T> where T: crate::clone::Clone { }
impl<T> crate::convert::From<&mut [T]> for crate::vec::Vec<T> where T: crate::clone::Clone { }
impl<T> crate::convert::From<crate::boxed::Box<[T]>> for crate::vec::Vec<T> { }
impl<T> crate::convert::From<crate::collections::BinaryHeap<T>> for crate::vec::Vec<T> { }
impl<T> crate::convert::From<crate::collections::VecDeque<T>> for crate::vec::Vec<T> { }
impl<T> crate::iter::FromIterator<T> for crate::vec::Vec<T> { }
impl<T, I> crate::ops::Index<I> for crate::vec::Vec<T> where I: crate::slice::SliceIndex<[T]> { type Output = <I as crate::slice::SliceIndex<[T]>>::Output; }
impl<T, I> crate::ops::IndexMut<I> for crate::vec::Vec<T> where I: crate::slice::SliceIndex<[T]> { }
impl<'a, T> crate::iter::IntoIterator for &'a crate::vec::Vec<T> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; }
impl<'a, T> crate::iter::IntoIterator for &'a mut crate::vec::Vec<T> { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; }
impl<T> crate::iter::IntoIterator for crate::vec::Vec<T> { type Item = T; type IntoIter = crate::vec::IntoIter<T>; }
unsafe impl<T> crate::marker::Send for crate::vec::Vec<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::vec::Vec<T> where T: crate::marker::Sync { }
impl crate::io::Write for crate::vec::Vec<u8> { }
