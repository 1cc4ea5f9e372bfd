// std 1.95.0: see generate.py.
pub trait Add<Rhs = Self> {
    type Output;
    fn add(self, rhs: Rhs) -> Self::Output;
}
pub trait AddAssign<Rhs = Self> {
    fn add_assign(&mut self, rhs: Rhs);
}
pub trait AsyncFn<Args>: crate::ops::AsyncFnMut<Args> where Args: crate::marker::Tuple { }
impl<A, F> crate::ops::AsyncFn<A> for &F where A: crate::marker::Tuple, F: crate::ops::AsyncFn<A> + ?Sized { }
pub trait AsyncFnMut<Args>: crate::ops::AsyncFnOnce<Args> where Args: crate::marker::Tuple {
    type CallRefFuture<'a>: crate::future::Future<Output = Self::Output> where Self: 'a;
}
impl<A, F> crate::ops::AsyncFnMut<A> for &F where A: crate::marker::Tuple, F: crate::ops::AsyncFn<A> + ?Sized { type CallRefFuture<'a> = <F as crate::ops::AsyncFnMut<A>>::CallRefFuture<'a> where &F: 'a; }
impl<A, F> crate::ops::AsyncFnMut<A> for &mut F where A: crate::marker::Tuple, F: crate::ops::AsyncFnMut<A> + ?Sized { type CallRefFuture<'a> = <F as crate::ops::AsyncFnMut<A>>::CallRefFuture<'a> where &mut F: 'a; }
pub trait AsyncFnOnce<Args> where Args: crate::marker::Tuple {
    type CallOnceFuture: crate::future::Future<Output = Self::Output>;
    type Output;
}
impl<'a, A, F> crate::ops::AsyncFnOnce<A> for &'a F where A: crate::marker::Tuple, F: crate::ops::AsyncFn<A> + ?Sized { type Output = <F as crate::ops::AsyncFnOnce<A>>::Output; type CallOnceFuture = <F as crate::ops::AsyncFnMut<A>>::CallRefFuture<'a>; }
impl<'a, A, F> crate::ops::AsyncFnOnce<A> for &'a mut F where A: crate::marker::Tuple, F: crate::ops::AsyncFnMut<A> + ?Sized { type Output = <F as crate::ops::AsyncFnOnce<A>>::Output; type CallOnceFuture = <F as crate::ops::AsyncFnMut<A>>::CallRefFuture<'a>; }
pub trait BitAnd<Rhs = Self> {
    type Output;
    fn bitand(self, rhs: Rhs) -> Self::Output;
}
pub trait BitAndAssign<Rhs = Self> {
    fn bitand_assign(&mut self, rhs: Rhs);
}
pub trait BitOr<Rhs = Self> {
    type Output;
    fn bitor(self, rhs: Rhs) -> Self::Output;
}
impl<T> crate::ops::BitOr<crate::num::NonZero<T>> for T where T: crate::num::ZeroablePrimitive + crate::ops::BitOr<Output = T> { type Output = crate::num::NonZero<T>; }
pub trait BitOrAssign<Rhs = Self> {
    fn bitor_assign(&mut self, rhs: Rhs);
}
pub trait BitXor<Rhs = Self> {
    type Output;
    fn bitxor(self, rhs: Rhs) -> Self::Output;
}
pub trait BitXorAssign<Rhs = Self> {
    fn bitxor_assign(&mut self, rhs: Rhs);
}
pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
impl<T> crate::ops::Bound<T> {
    pub fn as_ref(&self) -> crate::ops::Bound<&T>;
    pub fn map<U, F>(self, f: F) -> crate::ops::Bound<U> where F: crate::ops::FnOnce(T) -> U;
}
impl<T> crate::ops::Bound<&T> where T: crate::clone::Clone {
    pub fn cloned(self) -> crate::ops::Bound<T> where T: crate::clone::Clone;
}
impl<T> crate::clone::Clone for crate::ops::Bound<T> where T: crate::clone::Clone { }
impl<T> crate::marker::Copy for crate::ops::Bound<T> where T: crate::marker::Copy { }
unsafe impl<T> crate::marker::Send for crate::ops::Bound<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::ops::Bound<T> where T: crate::marker::Sync { }
pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
impl<B, C> crate::ops::ControlFlow<B, C> {
    pub fn is_break(&self) -> bool;
    pub fn is_continue(&self) -> bool;
    pub fn break_value(self) -> crate::option::Option<B>;
    pub fn map_break<T, F>(self, f: F) -> crate::ops::ControlFlow<T, C> where F: crate::ops::FnOnce(B) -> T;
    pub fn continue_value(self) -> crate::option::Option<C>;
    pub fn map_continue<T, F>(self, f: F) -> crate::ops::ControlFlow<B, T> where F: crate::ops::FnOnce(C) -> T;
}
impl<B, C> crate::clone::Clone for crate::ops::ControlFlow<B, C> where B: crate::clone::Clone, C: crate::clone::Clone { }
impl<B, C> crate::marker::Copy for crate::ops::ControlFlow<B, C> where B: crate::marker::Copy, C: crate::marker::Copy { }
impl<B, C> crate::ops::FromResidual<crate::ops::ControlFlow<B, crate::convert::Infallible>> for crate::ops::ControlFlow<B, C> { }
unsafe impl<B, C> crate::marker::Send for crate::ops::ControlFlow<B, C> where C: crate::marker::Send, B: crate::marker::Send { }
unsafe impl<B, C> crate::marker::Sync for crate::ops::ControlFlow<B, C> where C: crate::marker::Sync, B: crate::marker::Sync { }
impl<B, C> crate::ops::Try for crate::ops::ControlFlow<B, C> { type Output = C; type Residual = crate::ops::ControlFlow<B, crate::convert::Infallible>; }
pub trait Deref {
    type Target: ?Sized;
    fn deref(&self) -> &Self::Target;
}
impl<T> crate::ops::Deref for &T where T: ?Sized { type Target = T; }
impl<T> crate::ops::Deref for &mut T where T: ?Sized { type Target = T; }
pub trait DerefMut: crate::ops::Deref {
    fn deref_mut(&mut self) -> &mut Self::Target;
}
impl<T> crate::ops::DerefMut for &mut T where T: ?Sized { }
pub trait Div<Rhs = Self> {
    type Output;
    fn div(self, rhs: Rhs) -> Self::Output;
}
pub trait DivAssign<Rhs = Self> {
    fn div_assign(&mut self, rhs: Rhs);
}
pub trait Drop {
    fn drop(&mut self);
}
pub trait Fn<Args>: crate::ops::FnMut<Args> where Args: crate::marker::Tuple { }
impl<A, F> crate::ops::Fn<A> for &F where A: crate::marker::Tuple, F: crate::ops::Fn<A> + ?Sized { }
pub trait FnMut<Args>: crate::ops::FnOnce<Args> where Args: crate::marker::Tuple { }
impl<A, F> crate::ops::FnMut<A> for &F where A: crate::marker::Tuple, F: crate::ops::Fn<A> + ?Sized { }
impl<A, F> crate::ops::FnMut<A> for &mut F where A: crate::marker::Tuple, F: crate::ops::FnMut<A> + ?Sized { }
pub trait FnOnce<Args> where Args: crate::marker::Tuple {
    type Output;
}
impl<A, F> crate::ops::FnOnce<A> for &F where A: crate::marker::Tuple, F: crate::ops::Fn<A> + ?Sized { type Output = <F as crate::ops::FnOnce<A>>::Output; }
impl<A, F> crate::ops::FnOnce<A> for &mut F where A: crate::marker::Tuple, F: crate::ops::FnMut<A> + ?Sized { type Output = <F as crate::ops::FnOnce<A>>::Output; }
#[unstable]
pub trait FromResidual<R = <Self as crate::ops::Try>::Residual> {
    fn from_residual(residual: R) -> Self;
}
pub trait Index<Idx> where Idx: ?Sized {
    type Output: ?Sized;
    fn index(&self, index: Idx) -> &Self::Output;
}
pub trait IndexMut<Idx>: crate::ops::Index<Idx> where Idx: ?Sized {
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}
pub trait Mul<Rhs = Self> {
    type Output;
    fn mul(self, rhs: Rhs) -> Self::Output;
}
pub trait MulAssign<Rhs = Self> {
    fn mul_assign(&mut self, rhs: Rhs);
}
pub trait Neg {
    type Output;
    fn neg(self) -> Self::Output;
}
pub trait Not {
    type Output;
    fn not(self) -> Self::Output;
}
#[unstable]
pub trait OneSidedRange<T>: crate::ops::RangeBounds<T> {
    fn bound(self) -> (crate::ops::OneSidedRangeBound, T);
}
#[unstable]
pub enum OneSidedRangeBound { }
unsafe impl crate::marker::Send for crate::ops::OneSidedRangeBound { }
unsafe impl crate::marker::Sync for crate::ops::OneSidedRangeBound { }
pub struct Range<Idx> { pub start: Idx, pub end: Idx }
impl<Idx> crate::ops::Range<Idx> where Idx: crate::cmp::PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: crate::cmp::PartialOrd<U>, U: crate::cmp::PartialOrd<Idx> + ?Sized;
    pub fn is_empty(&self) -> bool where Idx: crate::cmp::PartialOrd;
}
impl<Idx> crate::clone::Clone for crate::ops::Range<Idx> where Idx: crate::clone::Clone { }
impl<Idx> crate::default::Default for crate::ops::Range<Idx> where Idx: crate::default::Default { }
impl<A> crate::iter::DoubleEndedIterator for crate::ops::Range<A> where A: crate::iter::Step { }
impl crate::iter::ExactSizeIterator for crate::ops::Range<i16> { }
impl crate::iter::ExactSizeIterator for crate::ops::Range<i32> { }
impl crate::iter::ExactSizeIterator for crate::ops::Range<i8> { }
impl crate::iter::ExactSizeIterator for crate::ops::Range<isize> { }
impl crate::iter::ExactSizeIterator for crate::ops::Range<u16> { }
impl crate::iter::ExactSizeIterator for crate::ops::Range<u32> { }
impl crate::iter::ExactSizeIterator for crate::ops::Range<u8> { }
impl crate::iter::ExactSizeIterator for crate::ops::Range<usize> { }
impl<T> crate::convert::From<crate::range::Range<T>> for crate::ops::Range<T> { }
impl<A> crate::iter::Iterator for crate::ops::Range<A> where A: crate::iter::Step { type Item = A; }
impl<T> crate::ops::RangeBounds<T> for crate::ops::Range<&T> { }
impl<T> crate::ops::RangeBounds<T> for crate::ops::Range<T> { }
unsafe impl<Idx> crate::marker::Send for crate::ops::Range<Idx> where Idx: crate::marker::Send { }
impl crate::slice::SliceIndex<str> for crate::ops::Range<usize> { type Output = str; }
impl<T> crate::slice::SliceIndex<[T]> for crate::ops::Range<usize> { type Output = [T]; }
unsafe impl<Idx> crate::marker::Sync for crate::ops::Range<Idx> where Idx: crate::marker::Sync { }
pub trait RangeBounds<T> where T: ?Sized {
    fn start_bound(&self) -> crate::ops::Bound<&T>;
    fn end_bound(&self) -> crate::ops::Bound<&T>;
    fn contains<U>(&self, item: &U) -> bool where T: crate::cmp::PartialOrd<U>, U: crate::cmp::PartialOrd<T> + ?Sized;
}
pub struct RangeFrom<Idx> { pub start: Idx }
impl<Idx> crate::ops::RangeFrom<Idx> where Idx: crate::cmp::PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: crate::cmp::PartialOrd<U>, U: crate::cmp::PartialOrd<Idx> + ?Sized;
}
impl<Idx> crate::clone::Clone for crate::ops::RangeFrom<Idx> where Idx: crate::clone::Clone { }
impl<T> crate::convert::From<crate::range::RangeFrom<T>> for crate::ops::RangeFrom<T> { }
impl<A> crate::iter::Iterator for crate::ops::RangeFrom<A> where A: crate::iter::Step { type Item = A; }
impl<T> crate::ops::OneSidedRange<T> for crate::ops::RangeFrom<T> where crate::ops::RangeFrom<T>: crate::ops::RangeBounds<T> { }
impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeFrom<&T> { }
impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeFrom<T> { }
unsafe impl<Idx> crate::marker::Send for crate::ops::RangeFrom<Idx> where Idx: crate::marker::Send { }
impl crate::slice::SliceIndex<str> for crate::ops::RangeFrom<usize> { type Output = str; }
impl<T> crate::slice::SliceIndex<[T]> for crate::ops::RangeFrom<usize> { type Output = [T]; }
unsafe impl<Idx> crate::marker::Sync for crate::ops::RangeFrom<Idx> where Idx: crate::marker::Sync { }
pub struct RangeFull;
impl crate::clone::Clone for crate::ops::RangeFull { }
impl crate::marker::Copy for crate::ops::RangeFull { }
impl crate::default::Default for crate::ops::RangeFull { }
impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeFull where T: ?Sized { }
unsafe impl crate::marker::Send for crate::ops::RangeFull { }
impl crate::slice::SliceIndex<str> for crate::ops::RangeFull { type Output = str; }
impl<T> crate::slice::SliceIndex<[T]> for crate::ops::RangeFull { type Output = [T]; }
unsafe impl crate::marker::Sync for crate::ops::RangeFull { }
pub struct RangeInclusive<Idx> { }
impl<Idx> crate::ops::RangeInclusive<Idx> {
    pub fn new(start: Idx, end: Idx) -> crate::ops::RangeInclusive<Idx>;
    pub fn start(&self) -> &Idx;
    pub fn end(&self) -> &Idx;
    pub fn into_inner(self) -> (Idx, Idx);
}
impl<Idx> crate::ops::RangeInclusive<Idx> where Idx: crate::cmp::PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: crate::cmp::PartialOrd<U>, U: crate::cmp::PartialOrd<Idx> + ?Sized;
    pub fn is_empty(&self) -> bool where Idx: crate::cmp::PartialOrd;
}
impl<Idx> crate::clone::Clone for crate::ops::RangeInclusive<Idx> where Idx: crate::clone::Clone { }
impl<A> crate::iter::DoubleEndedIterator for crate::ops::RangeInclusive<A> where A: crate::iter::Step { }
impl crate::iter::ExactSizeIterator for crate::ops::RangeInclusive<i16> { }
impl crate::iter::ExactSizeIterator for crate::ops::RangeInclusive<i8> { }
impl crate::iter::ExactSizeIterator for crate::ops::RangeInclusive<u16> { }
impl crate::iter::ExactSizeIterator for crate::ops::RangeInclusive<u8> { }
impl<T> crate::convert::From<crate::range::RangeInclusive<T>> for crate::ops::RangeInclusive<T> { }
impl<A> crate::iter::Iterator for crate::ops::RangeInclusive<A> where A: crate::iter::Step { type Item = A; }
impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeInclusive<&T> { }
impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeInclusive<T> { }
unsafe impl<Idx> crate::marker::Send for crate::ops::RangeInclusive<Idx> where Idx: crate::marker::Send { }
impl crate::slice::SliceIndex<str> for crate::ops::RangeInclusive<usize> { type Output = str; }
impl<T> crate::slice::SliceIndex<[T]> for crate::ops::RangeInclusive<usize> { type Output = [T]; }
unsafe impl<Idx> crate::marker::Sync for crate::ops::RangeInclusive<Idx> where Idx: crate::marker::Sync { }
pub struct RangeTo<Idx> { pub end: Idx }
impl<Idx> crate::ops::RangeTo<Idx> where Idx: crate::cmp::PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: crate::cmp::PartialOrd<U>, U: crate::cmp::PartialOrd<Idx> + ?Sized;
}
impl<Idx> crate::clone::Clone for crate::ops::RangeTo<Idx> where Idx: crate::clone::Clone { }
impl<Idx> crate::marker::Copy for crate::ops::RangeTo<Idx> where Idx: crate::marker::Copy { }
impl<T> crate::ops::OneSidedRange<T> for crate::ops::RangeTo<T> where crate::ops::RangeTo<T>: crate::ops::RangeBounds<T> { }
impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeTo<&T> { }
impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeTo<T> { }
unsafe impl<Idx> crate::marker::Send for crate::ops::RangeTo<Idx> where Idx: crate::marker::Send { }
impl crate::slice::SliceIndex<str> for crate::ops::RangeTo<usize> { type Output = str; }
impl<T> crate::slice::SliceIndex<[T]> for crate::ops::RangeTo<usize> { type Output = [T]; }
unsafe impl<Idx> crate::marker::Sync for crate::ops::RangeTo<Idx> where Idx: crate::marker::Sync { }
pub struct RangeToInclusive<Idx> { pub end: Idx }
impl<Idx> crate::ops::RangeToInclusive<Idx> where Idx: crate::cmp::PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: crate::cmp::PartialOrd<U>, U: crate::cmp::PartialOrd<Idx> + ?Sized;
}
impl<Idx> crate::clone::Clone for crate::ops::RangeToInclusive<Idx> where Idx: crate::clone::Clone { }
impl<Idx> crate::marker::Copy for crate::ops::RangeToInclusive<Idx> where Idx: crate::marker::Copy { }
impl<T> crate::convert::From<crate::range::RangeToInclusive<T>> for crate::ops::RangeToInclusive<T> { }
impl<T> crate::ops::OneSidedRange<T> for crate::ops::RangeToInclusive<T> where crate::ops::RangeToInclusive<T>: crate::ops::RangeBounds<T> { }
impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeToInclusive<&T> { }
impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeToInclusive<T> { }
unsafe impl<Idx> crate::marker::Send for crate::ops::RangeToInclusive<Idx> where Idx: crate::marker::Send { }
impl crate::slice::SliceIndex<str> for crate::ops::RangeToInclusive<usize> { type Output = str; }
impl<T> crate::slice::SliceIndex<[T]> for crate::ops::RangeToInclusive<usize> { type Output = [T]; }
unsafe impl<Idx> crate::marker::Sync for crate::ops::RangeToInclusive<Idx> where Idx: crate::marker::Sync { }
pub trait Rem<Rhs = Self> {
    type Output;
    fn rem(self, rhs: Rhs) -> Self::Output;
}
pub trait RemAssign<Rhs = Self> {
    fn rem_assign(&mut self, rhs: Rhs);
}
pub trait Shl<Rhs = Self> {
    type Output;
    fn shl(self, rhs: Rhs) -> Self::Output;
}
pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}
pub trait Shr<Rhs = Self> {
    type Output;
    fn shr(self, rhs: Rhs) -> Self::Output;
}
pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}
pub trait Sub<Rhs = Self> {
    type Output;
    fn sub(self, rhs: Rhs) -> Self::Output;
}
pub trait SubAssign<Rhs = Self> {
    fn sub_assign(&mut self, rhs: Rhs);
}
#[unstable]
pub trait Try: crate::ops::FromResidual {
    type Output;
    type Residual;
    fn from_output(output: Self::Output) -> Self;
    fn branch(self) -> crate::ops::ControlFlow<Self::Residual, Self::Output>;
}
