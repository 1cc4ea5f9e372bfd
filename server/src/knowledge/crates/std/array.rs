// std 1.95.0: see generate.py.
pub struct IntoIter<T, const N: usize> { }
impl<T, const N: usize> crate::array::IntoIter<T, N> {
    pub fn new(array: [T; N]) -> crate::array::IntoIter<T, N>;
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
}
impl<T, const N: usize> crate::clone::Clone for crate::array::IntoIter<T, N> where T: crate::clone::Clone { }
impl<T, const N: usize> crate::default::Default for crate::array::IntoIter<T, N> { }
impl<T, const N: usize> crate::iter::DoubleEndedIterator for crate::array::IntoIter<T, N> { }
impl<T, const N: usize> crate::ops::Drop for crate::array::IntoIter<T, N> { }
impl<T, const N: usize> crate::iter::ExactSizeIterator for crate::array::IntoIter<T, N> { }
impl<T, const N: usize> crate::iter::Iterator for crate::array::IntoIter<T, N> { type Item = T; }
unsafe impl<T, const N: usize> crate::marker::Send for crate::array::IntoIter<T, N> where T: crate::marker::Send { }
unsafe impl<T, const N: usize> crate::marker::Sync for crate::array::IntoIter<T, N> where T: crate::marker::Sync { }
pub struct TryFromSliceError { }
impl crate::clone::Clone for crate::array::TryFromSliceError { }
impl crate::marker::Copy for crate::array::TryFromSliceError { }
impl crate::fmt::Display for crate::array::TryFromSliceError { }
impl crate::error::Error for crate::array::TryFromSliceError { }
impl crate::convert::From<crate::convert::Infallible> for crate::array::TryFromSliceError { }
unsafe impl crate::marker::Send for crate::array::TryFromSliceError { }
unsafe impl crate::marker::Sync for crate::array::TryFromSliceError { }
pub fn from_fn<T, const N: usize, F>(f: F) -> [T; N] where F: crate::ops::FnMut(usize) -> T;
pub fn from_mut<T>(s: &mut T) -> &mut [T; 1];
pub fn from_ref<T>(s: &T) -> &[T; 1];
pub fn repeat<T, const N: usize>(val: T) -> [T; N] where T: crate::clone::Clone;
