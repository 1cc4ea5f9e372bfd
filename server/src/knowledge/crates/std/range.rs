// std 1.95.0: see generate.py.
#[unstable]
pub struct Range<Idx> { pub start: Idx, pub end: Idx }
impl<Idx> crate::clone::Clone for crate::range::Range<Idx> where Idx: crate::clone::Clone { }
impl<Idx> crate::marker::Copy for crate::range::Range<Idx> where Idx: crate::marker::Copy { }
impl<Idx> crate::default::Default for crate::range::Range<Idx> where Idx: crate::default::Default { }
impl<T> crate::convert::From<crate::ops::Range<T>> for crate::range::Range<T> { }
impl<A> crate::iter::IntoIterator for crate::range::Range<A> where A: crate::iter::Step { type Item = A; }
impl<T> crate::ops::RangeBounds<T> for crate::range::Range<&T> { }
impl<T> crate::ops::RangeBounds<T> for crate::range::Range<T> { }
unsafe impl<Idx> crate::marker::Send for crate::range::Range<Idx> where Idx: crate::marker::Send { }
impl crate::slice::SliceIndex<str> for crate::range::Range<usize> { type Output = str; }
impl<T> crate::slice::SliceIndex<[T]> for crate::range::Range<usize> { type Output = [T]; }
unsafe impl<Idx> crate::marker::Sync for crate::range::Range<Idx> where Idx: crate::marker::Sync { }
#[unstable]
pub struct RangeFrom<Idx> { pub start: Idx }
impl<Idx> crate::clone::Clone for crate::range::RangeFrom<Idx> where Idx: crate::clone::Clone { }
impl<Idx> crate::marker::Copy for crate::range::RangeFrom<Idx> where Idx: crate::marker::Copy { }
impl<T> crate::convert::From<crate::ops::RangeFrom<T>> for crate::range::RangeFrom<T> { }
impl<A> crate::iter::IntoIterator for crate::range::RangeFrom<A> where A: crate::iter::Step { type Item = A; }
impl<T> crate::ops::RangeBounds<T> for crate::range::RangeFrom<&T> { }
impl<T> crate::ops::RangeBounds<T> for crate::range::RangeFrom<T> { }
unsafe impl<Idx> crate::marker::Send for crate::range::RangeFrom<Idx> where Idx: crate::marker::Send { }
impl crate::slice::SliceIndex<str> for crate::range::RangeFrom<usize> { type Output = str; }
impl<T> crate::slice::SliceIndex<[T]> for crate::range::RangeFrom<usize> { type Output = [T]; }
unsafe impl<Idx> crate::marker::Sync for crate::range::RangeFrom<Idx> where Idx: crate::marker::Sync { }
pub struct RangeInclusive<Idx> { pub start: Idx, pub last: Idx }
impl<Idx> crate::range::RangeInclusive<Idx> where Idx: crate::cmp::PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: crate::cmp::PartialOrd<U>, U: crate::cmp::PartialOrd<Idx> + ?Sized;
    pub fn is_empty(&self) -> bool where Idx: crate::cmp::PartialOrd;
}
impl<Idx> crate::range::RangeInclusive<Idx> where Idx: crate::iter::Step {
    pub fn iter(&self) -> crate::range::RangeInclusiveIter<Idx>;
}
impl<Idx> crate::clone::Clone for crate::range::RangeInclusive<Idx> where Idx: crate::clone::Clone { }
impl<Idx> crate::marker::Copy for crate::range::RangeInclusive<Idx> where Idx: crate::marker::Copy { }
impl<T> crate::convert::From<crate::ops::RangeInclusive<T>> for crate::range::RangeInclusive<T> { }
impl<A> crate::iter::IntoIterator for crate::range::RangeInclusive<A> where A: crate::iter::Step { type Item = A; type IntoIter = crate::range::RangeInclusiveIter<A>; }
impl<T> crate::ops::RangeBounds<T> for crate::range::RangeInclusive<&T> { }
impl<T> crate::ops::RangeBounds<T> for crate::range::RangeInclusive<T> { }
unsafe impl<Idx> crate::marker::Send for crate::range::RangeInclusive<Idx> where Idx: crate::marker::Send { }
impl crate::slice::SliceIndex<str> for crate::range::RangeInclusive<usize> { type Output = str; }
impl<T> crate::slice::SliceIndex<[T]> for crate::range::RangeInclusive<usize> { type Output = [T]; }
unsafe impl<Idx> crate::marker::Sync for crate::range::RangeInclusive<Idx> where Idx: crate::marker::Sync { }
pub struct RangeInclusiveIter<A> { }
impl<A> crate::clone::Clone for crate::range::RangeInclusiveIter<A> where A: crate::clone::Clone { }
impl<A> crate::iter::DoubleEndedIterator for crate::range::RangeInclusiveIter<A> where A: crate::iter::Step { }
impl crate::iter::ExactSizeIterator for crate::range::RangeInclusiveIter<i8> { }
impl crate::iter::ExactSizeIterator for crate::range::RangeInclusiveIter<u8> { }
impl<A> crate::iter::Iterator for crate::range::RangeInclusiveIter<A> where A: crate::iter::Step { type Item = A; }
unsafe impl<A> crate::marker::Send for crate::range::RangeInclusiveIter<A> where A: crate::marker::Send { }
unsafe impl<A> crate::marker::Sync for crate::range::RangeInclusiveIter<A> where A: crate::marker::Sync { }
#[unstable]
pub struct RangeToInclusive<Idx> { pub last: Idx }
impl<Idx> crate::clone::Clone for crate::range::RangeToInclusive<Idx> where Idx: crate::clone::Clone { }
impl<Idx> crate::marker::Copy for crate::range::RangeToInclusive<Idx> where Idx: crate::marker::Copy { }
impl<T> crate::convert::From<crate::ops::RangeToInclusive<T>> for crate::range::RangeToInclusive<T> { }
impl<T> crate::ops::RangeBounds<T> for crate::range::RangeToInclusive<T> { }
unsafe impl<Idx> crate::marker::Send for crate::range::RangeToInclusive<Idx> where Idx: crate::marker::Send { }
impl<T> crate::slice::SliceIndex<[T]> for crate::range::RangeToInclusive<usize> { type Output = [T]; }
unsafe impl<Idx> crate::marker::Sync for crate::range::RangeToInclusive<Idx> where Idx: crate::marker::Sync { }
