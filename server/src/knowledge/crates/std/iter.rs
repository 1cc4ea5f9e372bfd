// std 1.95.0: see generate.py.
pub struct Chain<A, B> { }
impl<A, B> crate::clone::Clone for crate::iter::Chain<A, B> where A: crate::clone::Clone, B: crate::clone::Clone { }
impl<A, B> crate::default::Default for crate::iter::Chain<A, B> where A: crate::default::Default, B: crate::default::Default { }
impl<A, B> crate::iter::DoubleEndedIterator for crate::iter::Chain<A, B> where A: crate::iter::DoubleEndedIterator, B: crate::iter::DoubleEndedIterator<Item = <A as crate::iter::Iterator>::Item> { }
impl<A, B> crate::iter::Iterator for crate::iter::Chain<A, B> where A: crate::iter::Iterator, B: crate::iter::Iterator<Item = <A as crate::iter::Iterator>::Item> { type Item = <A as crate::iter::Iterator>::Item; }
unsafe impl<A, B> crate::marker::Send for crate::iter::Chain<A, B> where A: crate::marker::Send, B: crate::marker::Send { }
unsafe impl<A, B> crate::marker::Sync for crate::iter::Chain<A, B> where A: crate::marker::Sync, B: crate::marker::Sync { }
pub struct Cloned<I> { }
impl<I> crate::clone::Clone for crate::iter::Cloned<I> where I: crate::clone::Clone { }
impl<I> crate::default::Default for crate::iter::Cloned<I> where I: crate::default::Default { }
impl<'a, I, T> crate::iter::DoubleEndedIterator for crate::iter::Cloned<I> where T: 'a + crate::clone::Clone, I: crate::iter::DoubleEndedIterator<Item = &'a T> { }
impl<'a, I, T> crate::iter::ExactSizeIterator for crate::iter::Cloned<I> where T: 'a + crate::clone::Clone, I: crate::iter::ExactSizeIterator<Item = &'a T> { }
impl<'a, I, T> crate::iter::Iterator for crate::iter::Cloned<I> where T: 'a + crate::clone::Clone, I: crate::iter::Iterator<Item = &'a T> { type Item = T; }
unsafe impl<I> crate::marker::Send for crate::iter::Cloned<I> where I: crate::marker::Send { }
unsafe impl<I> crate::marker::Sync for crate::iter::Cloned<I> where I: crate::marker::Sync { }
pub struct Copied<I> { }
impl<I> crate::clone::Clone for crate::iter::Copied<I> where I: crate::clone::Clone { }
impl<I> crate::default::Default for crate::iter::Copied<I> where I: crate::default::Default { }
impl<'a, I, T> crate::iter::DoubleEndedIterator for crate::iter::Copied<I> where T: 'a + crate::marker::Copy, I: crate::iter::DoubleEndedIterator<Item = &'a T> { }
impl<'a, I, T> crate::iter::ExactSizeIterator for crate::iter::Copied<I> where T: 'a + crate::marker::Copy, I: crate::iter::ExactSizeIterator<Item = &'a T> { }
impl<'a, I, T> crate::iter::Iterator for crate::iter::Copied<I> where T: 'a + crate::marker::Copy, I: crate::iter::Iterator<Item = &'a T> { type Item = T; }
unsafe impl<I> crate::marker::Send for crate::iter::Copied<I> where I: crate::marker::Send { }
unsafe impl<I> crate::marker::Sync for crate::iter::Copied<I> where I: crate::marker::Sync { }
pub struct Cycle<I> { }
impl<I> crate::clone::Clone for crate::iter::Cycle<I> where I: crate::clone::Clone { }
impl<I> crate::iter::Iterator for crate::iter::Cycle<I> where I: crate::clone::Clone + crate::iter::Iterator { type Item = <I as crate::iter::Iterator>::Item; }
unsafe impl<I> crate::marker::Send for crate::iter::Cycle<I> where I: crate::marker::Send { }
unsafe impl<I> crate::marker::Sync for crate::iter::Cycle<I> where I: crate::marker::Sync { }
pub trait DoubleEndedIterator: crate::iter::Iterator {
    fn next_back(&mut self) -> crate::option::Option<Self::Item>;
    fn nth_back(&mut self, n: usize) -> crate::option::Option<Self::Item>;
    fn try_rfold<B, F, R>(&mut self, init: B, f: F) -> R where Self: Sized, F: crate::ops::FnMut(B, Self::Item) -> R, R: crate::ops::Try<Output = B>;
    fn rfold<B, F>(self, init: B, f: F) -> B where Self: Sized, F: crate::ops::FnMut(B, Self::Item) -> B;
    fn rfind<P>(&mut self, predicate: P) -> crate::option::Option<Self::Item> where Self: Sized, P: crate::ops::FnMut(&Self::Item) -> bool;
}
impl<'a, I> crate::iter::DoubleEndedIterator for &'a mut I where I: crate::iter::DoubleEndedIterator + ?Sized { }
pub struct Empty<T> { }
impl<T> crate::clone::Clone for crate::iter::Empty<T> { }
impl<T> crate::default::Default for crate::iter::Empty<T> { }
impl<T> crate::iter::DoubleEndedIterator for crate::iter::Empty<T> { }
impl<T> crate::iter::ExactSizeIterator for crate::iter::Empty<T> { }
impl<T> crate::iter::Iterator for crate::iter::Empty<T> { type Item = T; }
unsafe impl<T> crate::marker::Send for crate::iter::Empty<T> { }
unsafe impl<T> crate::marker::Sync for crate::iter::Empty<T> { }
pub struct Enumerate<I> { }
impl<I> crate::clone::Clone for crate::iter::Enumerate<I> where I: crate::clone::Clone { }
impl<I> crate::default::Default for crate::iter::Enumerate<I> where I: crate::default::Default { }
impl<I> crate::iter::DoubleEndedIterator for crate::iter::Enumerate<I> where I: crate::iter::ExactSizeIterator + crate::iter::DoubleEndedIterator { }
impl<I> crate::iter::ExactSizeIterator for crate::iter::Enumerate<I> where I: crate::iter::ExactSizeIterator { }
impl<I> crate::iter::Iterator for crate::iter::Enumerate<I> where I: crate::iter::Iterator { type Item = (usize, <I as crate::iter::Iterator>::Item); }
unsafe impl<I> crate::marker::Send for crate::iter::Enumerate<I> where I: crate::marker::Send { }
unsafe impl<I> crate::marker::Sync for crate::iter::Enumerate<I> where I: crate::marker::Sync { }
pub trait ExactSizeIterator: crate::iter::Iterator {
    fn len(&self) -> usize;
}
impl<I> crate::iter::ExactSizeIterator for &mut I where I: crate::iter::ExactSizeIterator + ?Sized { }
pub trait Extend<A> {
    fn extend<T>(&mut self, iter: T) where T: crate::iter::IntoIterator<Item = A>;
}
pub struct Filter<I, P> { }
impl<I, P> crate::clone::Clone for crate::iter::Filter<I, P> where I: crate::clone::Clone, P: crate::clone::Clone { }
impl<I, P> crate::iter::DoubleEndedIterator for crate::iter::Filter<I, P> where I: crate::iter::DoubleEndedIterator, P: crate::ops::FnMut(&<I as crate::iter::Iterator>::Item) -> bool { }
impl<I, P> crate::iter::Iterator for crate::iter::Filter<I, P> where I: crate::iter::Iterator, P: crate::ops::FnMut(&<I as crate::iter::Iterator>::Item) -> bool { type Item = <I as crate::iter::Iterator>::Item; }
unsafe impl<I, P> crate::marker::Send for crate::iter::Filter<I, P> where I: crate::marker::Send, P: crate::marker::Send { }
unsafe impl<I, P> crate::marker::Sync for crate::iter::Filter<I, P> where I: crate::marker::Sync, P: crate::marker::Sync { }
pub struct FilterMap<I, F> { }
impl<I, F> crate::clone::Clone for crate::iter::FilterMap<I, F> where I: crate::clone::Clone, F: crate::clone::Clone { }
impl<B, I, F> crate::iter::DoubleEndedIterator for crate::iter::FilterMap<I, F> where I: crate::iter::DoubleEndedIterator, F: crate::ops::FnMut(<I as crate::iter::Iterator>::Item) -> crate::option::Option<B> { }
impl<B, I, F> crate::iter::Iterator for crate::iter::FilterMap<I, F> where I: crate::iter::Iterator, F: crate::ops::FnMut(<I as crate::iter::Iterator>::Item) -> crate::option::Option<B> { type Item = B; }
unsafe impl<I, F> crate::marker::Send for crate::iter::FilterMap<I, F> where I: crate::marker::Send, F: crate::marker::Send { }
unsafe impl<I, F> crate::marker::Sync for crate::iter::FilterMap<I, F> where I: crate::marker::Sync, F: crate::marker::Sync { }
pub struct FlatMap<I, U, F> where U: crate::iter::IntoIterator { }
impl<I, U, F> crate::clone::Clone for crate::iter::FlatMap<I, U, F> where I: crate::clone::Clone, F: crate::clone::Clone, U: crate::clone::Clone + crate::iter::IntoIterator, <U as crate::iter::IntoIterator>::IntoIter: crate::clone::Clone { }
impl<I, U, F> crate::iter::DoubleEndedIterator for crate::iter::FlatMap<I, U, F> where I: crate::iter::DoubleEndedIterator, F: crate::ops::FnMut(<I as crate::iter::Iterator>::Item) -> U, U: crate::iter::IntoIterator, <U as crate::iter::IntoIterator>::IntoIter: crate::iter::DoubleEndedIterator { }
impl<I, U, F> crate::iter::Iterator for crate::iter::FlatMap<I, U, F> where I: crate::iter::Iterator, U: crate::iter::IntoIterator, F: crate::ops::FnMut(<I as crate::iter::Iterator>::Item) -> U { type Item = <U as crate::iter::IntoIterator>::Item; }
unsafe impl<I, U, F> crate::marker::Send for crate::iter::FlatMap<I, U, F> where <U as crate::iter::IntoIterator>::IntoIter: crate::marker::Send, I: crate::marker::Send, F: crate::marker::Send { }
unsafe impl<I, U, F> crate::marker::Sync for crate::iter::FlatMap<I, U, F> where <U as crate::iter::IntoIterator>::IntoIter: crate::marker::Sync, I: crate::marker::Sync, F: crate::marker::Sync { }
pub struct Flatten<I> where I: crate::iter::Iterator, <I as crate::iter::Iterator>::Item: crate::iter::IntoIterator { }
impl<I, U> crate::clone::Clone for crate::iter::Flatten<I> where I: crate::clone::Clone + crate::iter::Iterator, <I as crate::iter::Iterator>::Item: crate::iter::IntoIterator<IntoIter = U, Item = <U as crate::iter::Iterator>::Item>, U: crate::clone::Clone + crate::iter::Iterator { }
impl<I> crate::default::Default for crate::iter::Flatten<I> where I: crate::default::Default + crate::iter::Iterator, <I as crate::iter::Iterator>::Item: crate::iter::IntoIterator { }
impl<I, U> crate::iter::DoubleEndedIterator for crate::iter::Flatten<I> where I: crate::iter::DoubleEndedIterator, <I as crate::iter::Iterator>::Item: crate::iter::IntoIterator<IntoIter = U, Item = <U as crate::iter::Iterator>::Item>, U: crate::iter::DoubleEndedIterator { }
impl<I, U> crate::iter::Iterator for crate::iter::Flatten<I> where I: crate::iter::Iterator, <I as crate::iter::Iterator>::Item: crate::iter::IntoIterator<IntoIter = U, Item = <U as crate::iter::Iterator>::Item>, U: crate::iter::Iterator { type Item = <U as crate::iter::Iterator>::Item; }
unsafe impl<I> crate::marker::Send for crate::iter::Flatten<I> where <<I as crate::iter::Iterator>::Item as crate::iter::IntoIterator>::IntoIter: crate::marker::Send, I: crate::marker::Send { }
unsafe impl<I> crate::marker::Sync for crate::iter::Flatten<I> where <<I as crate::iter::Iterator>::Item as crate::iter::IntoIterator>::IntoIter: crate::marker::Sync, I: crate::marker::Sync { }
pub struct FromFn<F> { }
impl<F> crate::clone::Clone for crate::iter::FromFn<F> where F: crate::clone::Clone { }
impl<T, F> crate::iter::Iterator for crate::iter::FromFn<F> where F: crate::ops::FnMut() -> crate::option::Option<T> { type Item = T; }
unsafe impl<F> crate::marker::Send for crate::iter::FromFn<F> where F: crate::marker::Send { }
unsafe impl<F> crate::marker::Sync for crate::iter::FromFn<F> where F: crate::marker::Sync { }
pub trait FromIterator<A>: Sized {
    fn from_iter<T>(iter: T) -> Self where T: crate::iter::IntoIterator<Item = A>;
}
pub struct Fuse<I> { }
impl<I> crate::clone::Clone for crate::iter::Fuse<I> where I: crate::clone::Clone { }
impl<I> crate::default::Default for crate::iter::Fuse<I> where I: crate::default::Default { }
impl<I> crate::iter::DoubleEndedIterator for crate::iter::Fuse<I> where I: crate::iter::DoubleEndedIterator { }
impl<I> crate::iter::ExactSizeIterator for crate::iter::Fuse<I> where I: crate::iter::ExactSizeIterator { }
impl<I> crate::iter::Iterator for crate::iter::Fuse<I> where I: crate::iter::Iterator { type Item = <I as crate::iter::Iterator>::Item; }
unsafe impl<I> crate::marker::Send for crate::iter::Fuse<I> where I: crate::marker::Send { }
unsafe impl<I> crate::marker::Sync for crate::iter::Fuse<I> where I: crate::marker::Sync { }
pub trait FusedIterator: crate::iter::Iterator { }
pub struct Inspect<I, F> { }
impl<I, F> crate::clone::Clone for crate::iter::Inspect<I, F> where I: crate::clone::Clone, F: crate::clone::Clone { }
impl<I, F> crate::iter::DoubleEndedIterator for crate::iter::Inspect<I, F> where I: crate::iter::DoubleEndedIterator, F: crate::ops::FnMut(&<I as crate::iter::Iterator>::Item) { }
impl<I, F> crate::iter::ExactSizeIterator for crate::iter::Inspect<I, F> where I: crate::iter::ExactSizeIterator, F: crate::ops::FnMut(&<I as crate::iter::Iterator>::Item) { }
impl<I, F> crate::iter::Iterator for crate::iter::Inspect<I, F> where I: crate::iter::Iterator, F: crate::ops::FnMut(&<I as crate::iter::Iterator>::Item) { type Item = <I as crate::iter::Iterator>::Item; }
unsafe impl<I, F> crate::marker::Send for crate::iter::Inspect<I, F> where I: crate::marker::Send, F: crate::marker::Send { }
unsafe impl<I, F> crate::marker::Sync for crate::iter::Inspect<I, F> where I: crate::marker::Sync, F: crate::marker::Sync { }
pub trait IntoIterator {
    type Item;
    type IntoIter: crate::iter::Iterator<Item = Self::Item>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<I> crate::iter::IntoIterator for I where I: crate::iter::Iterator { type Item = <I as crate::iter::Iterator>::Item; type IntoIter = I; }
pub trait Iterator {
    type Item;
    fn next(&mut self) -> crate::option::Option<Self::Item>;
    fn size_hint(&self) -> (usize, crate::option::Option<usize>);
    fn count(self) -> usize where Self: Sized;
    fn last(self) -> crate::option::Option<Self::Item> where Self: Sized;
    fn nth(&mut self, n: usize) -> crate::option::Option<Self::Item>;
    fn step_by(self, step: usize) -> crate::iter::StepBy<Self> where Self: Sized;
    fn chain<U>(self, other: U) -> crate::iter::Chain<Self, <U as crate::iter::IntoIterator>::IntoIter> where Self: Sized, U: crate::iter::IntoIterator<Item = Self::Item>;
    fn zip<U>(self, other: U) -> crate::iter::Zip<Self, <U as crate::iter::IntoIterator>::IntoIter> where Self: Sized, U: crate::iter::IntoIterator;
    fn map<B, F>(self, f: F) -> crate::iter::Map<Self, F> where Self: Sized, F: crate::ops::FnMut(Self::Item) -> B;
    fn for_each<F>(self, f: F) where Self: Sized, F: crate::ops::FnMut(Self::Item);
    fn filter<P>(self, predicate: P) -> crate::iter::Filter<Self, P> where Self: Sized, P: crate::ops::FnMut(&Self::Item) -> bool;
    fn filter_map<B, F>(self, f: F) -> crate::iter::FilterMap<Self, F> where Self: Sized, F: crate::ops::FnMut(Self::Item) -> crate::option::Option<B>;
    fn enumerate(self) -> crate::iter::Enumerate<Self> where Self: Sized;
    fn peekable(self) -> crate::iter::Peekable<Self> where Self: Sized;
    fn skip_while<P>(self, predicate: P) -> crate::iter::SkipWhile<Self, P> where Self: Sized, P: crate::ops::FnMut(&Self::Item) -> bool;
    fn take_while<P>(self, predicate: P) -> crate::iter::TakeWhile<Self, P> where Self: Sized, P: crate::ops::FnMut(&Self::Item) -> bool;
    fn map_while<B, P>(self, predicate: P) -> crate::iter::MapWhile<Self, P> where Self: Sized, P: crate::ops::FnMut(Self::Item) -> crate::option::Option<B>;
    fn skip(self, n: usize) -> crate::iter::Skip<Self> where Self: Sized;
    fn take(self, n: usize) -> crate::iter::Take<Self> where Self: Sized;
    fn scan<St, B, F>(self, initial_state: St, f: F) -> crate::iter::Scan<Self, St, F> where Self: Sized, F: crate::ops::FnMut(&mut St, Self::Item) -> crate::option::Option<B>;
    fn flat_map<U, F>(self, f: F) -> crate::iter::FlatMap<Self, U, F> where Self: Sized, U: crate::iter::IntoIterator, F: crate::ops::FnMut(Self::Item) -> U;
    fn flatten(self) -> crate::iter::Flatten<Self> where Self: Sized, Self::Item: crate::iter::IntoIterator;
    fn fuse(self) -> crate::iter::Fuse<Self> where Self: Sized;
    fn inspect<F>(self, f: F) -> crate::iter::Inspect<Self, F> where Self: Sized, F: crate::ops::FnMut(&Self::Item);
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
    fn collect<B>(self) -> B where B: crate::iter::FromIterator<Self::Item>, Self: Sized;
    fn partition<B, F>(self, f: F) -> (B, B) where Self: Sized, B: crate::default::Default + crate::iter::Extend<Self::Item>, F: crate::ops::FnMut(&Self::Item) -> bool;
    fn try_fold<B, F, R>(&mut self, init: B, f: F) -> R where Self: Sized, F: crate::ops::FnMut(B, Self::Item) -> R, R: crate::ops::Try<Output = B>;
    fn try_for_each<F, R>(&mut self, f: F) -> R where Self: Sized, F: crate::ops::FnMut(Self::Item) -> R, R: crate::ops::Try<Output = ()>;
    fn fold<B, F>(self, init: B, f: F) -> B where Self: Sized, F: crate::ops::FnMut(B, Self::Item) -> B;
    fn reduce<F>(self, f: F) -> crate::option::Option<Self::Item> where Self: Sized, F: crate::ops::FnMut(Self::Item, Self::Item) -> Self::Item;
    fn all<F>(&mut self, f: F) -> bool where Self: Sized, F: crate::ops::FnMut(Self::Item) -> bool;
    fn any<F>(&mut self, f: F) -> bool where Self: Sized, F: crate::ops::FnMut(Self::Item) -> bool;
    fn find<P>(&mut self, predicate: P) -> crate::option::Option<Self::Item> where Self: Sized, P: crate::ops::FnMut(&Self::Item) -> bool;
    fn find_map<B, F>(&mut self, f: F) -> crate::option::Option<B> where Self: Sized, F: crate::ops::FnMut(Self::Item) -> crate::option::Option<B>;
    fn position<P>(&mut self, predicate: P) -> crate::option::Option<usize> where Self: Sized, P: crate::ops::FnMut(Self::Item) -> bool;
    fn rposition<P>(&mut self, predicate: P) -> crate::option::Option<usize> where P: crate::ops::FnMut(Self::Item) -> bool, Self: Sized + crate::iter::ExactSizeIterator + crate::iter::DoubleEndedIterator;
    fn max(self) -> crate::option::Option<Self::Item> where Self: Sized, Self::Item: crate::cmp::Ord;
    fn min(self) -> crate::option::Option<Self::Item> where Self: Sized, Self::Item: crate::cmp::Ord;
    fn max_by_key<B, F>(self, f: F) -> crate::option::Option<Self::Item> where B: crate::cmp::Ord, Self: Sized, F: crate::ops::FnMut(&Self::Item) -> B;
    fn max_by<F>(self, compare: F) -> crate::option::Option<Self::Item> where Self: Sized, F: crate::ops::FnMut(&Self::Item, &Self::Item) -> crate::cmp::Ordering;
    fn min_by_key<B, F>(self, f: F) -> crate::option::Option<Self::Item> where B: crate::cmp::Ord, Self: Sized, F: crate::ops::FnMut(&Self::Item) -> B;
    fn min_by<F>(self, compare: F) -> crate::option::Option<Self::Item> where Self: Sized, F: crate::ops::FnMut(&Self::Item, &Self::Item) -> crate::cmp::Ordering;
    fn rev(self) -> crate::iter::Rev<Self> where Self: Sized + crate::iter::DoubleEndedIterator;
    fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) where FromA: crate::default::Default + crate::iter::Extend<A>, FromB: crate::default::Default + crate::iter::Extend<B>, Self: Sized + crate::iter::Iterator<Item = (A, B)>;
    fn copied<'a, T>(self) -> crate::iter::Copied<Self> where T: crate::marker::Copy + 'a, Self: Sized + crate::iter::Iterator<Item = &'a T>;
    fn cloned<'a, T>(self) -> crate::iter::Cloned<Self> where T: crate::clone::Clone + 'a, Self: Sized + crate::iter::Iterator<Item = &'a T>;
    fn cycle(self) -> crate::iter::Cycle<Self> where Self: Sized + crate::clone::Clone;
    fn sum<S>(self) -> S where Self: Sized, S: crate::iter::Sum<Self::Item>;
    fn product<P>(self) -> P where Self: Sized, P: crate::iter::Product<Self::Item>;
    fn cmp<I>(self, other: I) -> crate::cmp::Ordering where I: crate::iter::IntoIterator<Item = Self::Item>, Self::Item: crate::cmp::Ord, Self: Sized;
    fn partial_cmp<I>(self, other: I) -> crate::option::Option<crate::cmp::Ordering> where I: crate::iter::IntoIterator, Self::Item: crate::cmp::PartialOrd<<I as crate::iter::IntoIterator>::Item>, Self: Sized;
    fn eq<I>(self, other: I) -> bool where I: crate::iter::IntoIterator, Self::Item: crate::cmp::PartialEq<<I as crate::iter::IntoIterator>::Item>, Self: Sized;
    fn ne<I>(self, other: I) -> bool where I: crate::iter::IntoIterator, Self::Item: crate::cmp::PartialEq<<I as crate::iter::IntoIterator>::Item>, Self: Sized;
    fn lt<I>(self, other: I) -> bool where I: crate::iter::IntoIterator, Self::Item: crate::cmp::PartialOrd<<I as crate::iter::IntoIterator>::Item>, Self: Sized;
    fn le<I>(self, other: I) -> bool where I: crate::iter::IntoIterator, Self::Item: crate::cmp::PartialOrd<<I as crate::iter::IntoIterator>::Item>, Self: Sized;
    fn gt<I>(self, other: I) -> bool where I: crate::iter::IntoIterator, Self::Item: crate::cmp::PartialOrd<<I as crate::iter::IntoIterator>::Item>, Self: Sized;
    fn ge<I>(self, other: I) -> bool where I: crate::iter::IntoIterator, Self::Item: crate::cmp::PartialOrd<<I as crate::iter::IntoIterator>::Item>, Self: Sized;
    fn is_sorted(self) -> bool where Self: Sized, Self::Item: crate::cmp::PartialOrd;
    fn is_sorted_by<F>(self, compare: F) -> bool where Self: Sized, F: crate::ops::FnMut(&Self::Item, &Self::Item) -> bool;
    fn is_sorted_by_key<F, K>(self, f: F) -> bool where Self: Sized, F: crate::ops::FnMut(Self::Item) -> K, K: crate::cmp::PartialOrd;
}
impl<I> crate::iter::Iterator for &mut I where I: crate::iter::Iterator + ?Sized { type Item = <I as crate::iter::Iterator>::Item; }
pub struct Map<I, F> { }
impl<I, F> crate::clone::Clone for crate::iter::Map<I, F> where I: crate::clone::Clone, F: crate::clone::Clone { }
impl<B, I, F> crate::iter::DoubleEndedIterator for crate::iter::Map<I, F> where I: crate::iter::DoubleEndedIterator, F: crate::ops::FnMut(<I as crate::iter::Iterator>::Item) -> B { }
impl<B, I, F> crate::iter::ExactSizeIterator for crate::iter::Map<I, F> where I: crate::iter::ExactSizeIterator, F: crate::ops::FnMut(<I as crate::iter::Iterator>::Item) -> B { }
impl<B, I, F> crate::iter::Iterator for crate::iter::Map<I, F> where I: crate::iter::Iterator, F: crate::ops::FnMut(<I as crate::iter::Iterator>::Item) -> B { type Item = B; }
unsafe impl<I, F> crate::marker::Send for crate::iter::Map<I, F> where I: crate::marker::Send, F: crate::marker::Send { }
unsafe impl<I, F> crate::marker::Sync for crate::iter::Map<I, F> where I: crate::marker::Sync, F: crate::marker::Sync { }
pub struct MapWhile<I, P> { }
impl<I, P> crate::clone::Clone for crate::iter::MapWhile<I, P> where I: crate::clone::Clone, P: crate::clone::Clone { }
impl<B, I, P> crate::iter::Iterator for crate::iter::MapWhile<I, P> where I: crate::iter::Iterator, P: crate::ops::FnMut(<I as crate::iter::Iterator>::Item) -> crate::option::Option<B> { type Item = B; }
unsafe impl<I, P> crate::marker::Send for crate::iter::MapWhile<I, P> where I: crate::marker::Send, P: crate::marker::Send { }
unsafe impl<I, P> crate::marker::Sync for crate::iter::MapWhile<I, P> where I: crate::marker::Sync, P: crate::marker::Sync { }
pub struct Once<T> { }
impl<T> crate::clone::Clone for crate::iter::Once<T> where T: crate::clone::Clone { }
impl<T> crate::iter::DoubleEndedIterator for crate::iter::Once<T> { }
impl<T> crate::iter::ExactSizeIterator for crate::iter::Once<T> { }
impl<T> crate::iter::Iterator for crate::iter::Once<T> { type Item = T; }
unsafe impl<T> crate::marker::Send for crate::iter::Once<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::iter::Once<T> where T: crate::marker::Sync { }
pub struct OnceWith<F> { }
impl<F> crate::clone::Clone for crate::iter::OnceWith<F> where F: crate::clone::Clone { }
impl<A, F> crate::iter::DoubleEndedIterator for crate::iter::OnceWith<F> where F: crate::ops::FnOnce() -> A { }
impl<A, F> crate::iter::ExactSizeIterator for crate::iter::OnceWith<F> where F: crate::ops::FnOnce() -> A { }
impl<A, F> crate::iter::Iterator for crate::iter::OnceWith<F> where F: crate::ops::FnOnce() -> A { type Item = A; }
unsafe impl<F> crate::marker::Send for crate::iter::OnceWith<F> where F: crate::marker::Send { }
unsafe impl<F> crate::marker::Sync for crate::iter::OnceWith<F> where F: crate::marker::Sync { }
pub struct Peekable<I> where I: crate::iter::Iterator { }
impl<I> crate::iter::Peekable<I> where I: crate::iter::Iterator {
    pub fn peek(&mut self) -> crate::option::Option<&<I as crate::iter::Iterator>::Item>;
    pub fn peek_mut(&mut self) -> crate::option::Option<&mut <I as crate::iter::Iterator>::Item>;
    pub fn next_if(&mut self, func: impl crate::ops::FnOnce(&<I as crate::iter::Iterator>::Item) -> bool) -> crate::option::Option<<I as crate::iter::Iterator>::Item>;
    pub fn next_if_eq<T>(&mut self, expected: &T) -> crate::option::Option<<I as crate::iter::Iterator>::Item> where <I as crate::iter::Iterator>::Item: crate::cmp::PartialEq<T>, T: ?Sized;
    pub fn next_if_map<R>(&mut self, f: impl crate::ops::FnOnce(<I as crate::iter::Iterator>::Item) -> crate::result::Result<R, <I as crate::iter::Iterator>::Item>) -> crate::option::Option<R>;
    pub fn next_if_map_mut<R>(&mut self, f: impl crate::ops::FnOnce(&mut <I as crate::iter::Iterator>::Item) -> crate::option::Option<R>) -> crate::option::Option<R>;
}
impl<I> crate::clone::Clone for crate::iter::Peekable<I> where I: crate::clone::Clone + crate::iter::Iterator, <I as crate::iter::Iterator>::Item: crate::clone::Clone { }
impl<I> crate::iter::DoubleEndedIterator for crate::iter::Peekable<I> where I: crate::iter::DoubleEndedIterator { }
impl<I> crate::iter::ExactSizeIterator for crate::iter::Peekable<I> where I: crate::iter::ExactSizeIterator { }
impl<I> crate::iter::Iterator for crate::iter::Peekable<I> where I: crate::iter::Iterator { type Item = <I as crate::iter::Iterator>::Item; }
unsafe impl<I> crate::marker::Send for crate::iter::Peekable<I> where I: crate::marker::Send, <I as crate::iter::Iterator>::Item: crate::marker::Send { }
unsafe impl<I> crate::marker::Sync for crate::iter::Peekable<I> where I: crate::marker::Sync, <I as crate::iter::Iterator>::Item: crate::marker::Sync { }
pub trait Product<A = Self>: Sized {
    fn product<I>(iter: I) -> Self where I: crate::iter::Iterator<Item = A>;
}
pub struct Repeat<A> { }
impl<A> crate::clone::Clone for crate::iter::Repeat<A> where A: crate::clone::Clone { }
impl<A> crate::iter::DoubleEndedIterator for crate::iter::Repeat<A> where A: crate::clone::Clone { }
impl<A> crate::iter::Iterator for crate::iter::Repeat<A> where A: crate::clone::Clone { type Item = A; }
unsafe impl<A> crate::marker::Send for crate::iter::Repeat<A> where A: crate::marker::Send { }
unsafe impl<A> crate::marker::Sync for crate::iter::Repeat<A> where A: crate::marker::Sync { }
pub struct RepeatN<A> { }
impl<A> crate::clone::Clone for crate::iter::RepeatN<A> where A: crate::clone::Clone { }
impl<A> crate::iter::DoubleEndedIterator for crate::iter::RepeatN<A> where A: crate::clone::Clone { }
impl<A> crate::iter::ExactSizeIterator for crate::iter::RepeatN<A> where A: crate::clone::Clone { }
impl<A> crate::iter::Iterator for crate::iter::RepeatN<A> where A: crate::clone::Clone { type Item = A; }
unsafe impl<A> crate::marker::Send for crate::iter::RepeatN<A> where A: crate::marker::Send { }
unsafe impl<A> crate::marker::Sync for crate::iter::RepeatN<A> where A: crate::marker::Sync { }
pub struct RepeatWith<F> { }
impl<F> crate::clone::Clone for crate::iter::RepeatWith<F> where F: crate::clone::Clone { }
impl<F> crate::marker::Copy for crate::iter::RepeatWith<F> where F: crate::marker::Copy { }
impl<A, F> crate::iter::Iterator for crate::iter::RepeatWith<F> where F: crate::ops::FnMut() -> A { type Item = A; }
unsafe impl<F> crate::marker::Send for crate::iter::RepeatWith<F> where F: crate::marker::Send { }
unsafe impl<F> crate::marker::Sync for crate::iter::RepeatWith<F> where F: crate::marker::Sync { }
pub struct Rev<T> { }
impl<T> crate::clone::Clone for crate::iter::Rev<T> where T: crate::clone::Clone { }
impl<I> crate::default::Default for crate::iter::Rev<I> where I: crate::default::Default { }
impl<I> crate::iter::DoubleEndedIterator for crate::iter::Rev<I> where I: crate::iter::DoubleEndedIterator { }
impl<I> crate::iter::ExactSizeIterator for crate::iter::Rev<I> where I: crate::iter::ExactSizeIterator + crate::iter::DoubleEndedIterator { }
impl<I> crate::iter::Iterator for crate::iter::Rev<I> where I: crate::iter::DoubleEndedIterator { type Item = <I as crate::iter::Iterator>::Item; }
unsafe impl<T> crate::marker::Send for crate::iter::Rev<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::iter::Rev<T> where T: crate::marker::Sync { }
pub struct Scan<I, St, F> { }
impl<I, St, F> crate::clone::Clone for crate::iter::Scan<I, St, F> where I: crate::clone::Clone, St: crate::clone::Clone, F: crate::clone::Clone { }
impl<B, I, St, F> crate::iter::Iterator for crate::iter::Scan<I, St, F> where I: crate::iter::Iterator, F: crate::ops::FnMut(&mut St, <I as crate::iter::Iterator>::Item) -> crate::option::Option<B> { type Item = B; }
unsafe impl<I, St, F> crate::marker::Send for crate::iter::Scan<I, St, F> where I: crate::marker::Send, F: crate::marker::Send, St: crate::marker::Send { }
unsafe impl<I, St, F> crate::marker::Sync for crate::iter::Scan<I, St, F> where I: crate::marker::Sync, F: crate::marker::Sync, St: crate::marker::Sync { }
pub struct Skip<I> { }
impl<I> crate::clone::Clone for crate::iter::Skip<I> where I: crate::clone::Clone { }
impl<I> crate::iter::DoubleEndedIterator for crate::iter::Skip<I> where I: crate::iter::DoubleEndedIterator + crate::iter::ExactSizeIterator { }
impl<I> crate::iter::ExactSizeIterator for crate::iter::Skip<I> where I: crate::iter::ExactSizeIterator { }
impl<I> crate::iter::Iterator for crate::iter::Skip<I> where I: crate::iter::Iterator { type Item = <I as crate::iter::Iterator>::Item; }
unsafe impl<I> crate::marker::Send for crate::iter::Skip<I> where I: crate::marker::Send { }
unsafe impl<I> crate::marker::Sync for crate::iter::Skip<I> where I: crate::marker::Sync { }
pub struct SkipWhile<I, P> { }
impl<I, P> crate::clone::Clone for crate::iter::SkipWhile<I, P> where I: crate::clone::Clone, P: crate::clone::Clone { }
impl<I, P> crate::iter::Iterator for crate::iter::SkipWhile<I, P> where I: crate::iter::Iterator, P: crate::ops::FnMut(&<I as crate::iter::Iterator>::Item) -> bool { type Item = <I as crate::iter::Iterator>::Item; }
unsafe impl<I, P> crate::marker::Send for crate::iter::SkipWhile<I, P> where I: crate::marker::Send, P: crate::marker::Send { }
unsafe impl<I, P> crate::marker::Sync for crate::iter::SkipWhile<I, P> where I: crate::marker::Sync, P: crate::marker::Sync { }
#[unstable]
pub trait Step: Sized + crate::clone::Clone + crate::cmp::PartialOrd {
    fn steps_between(start: &Self, end: &Self) -> (usize, crate::option::Option<usize>);
    fn forward_checked(start: Self, count: usize) -> crate::option::Option<Self>;
    fn backward_checked(start: Self, count: usize) -> crate::option::Option<Self>;
    fn forward(start: Self, count: usize) -> Self;
    unsafe fn forward_unchecked(start: Self, count: usize) -> Self;
    fn backward(start: Self, count: usize) -> Self;
    unsafe fn backward_unchecked(start: Self, count: usize) -> Self;
}
pub struct StepBy<I> { }
impl<I> crate::clone::Clone for crate::iter::StepBy<I> where I: crate::clone::Clone { }
impl<I> crate::iter::DoubleEndedIterator for crate::iter::StepBy<I> where I: crate::iter::DoubleEndedIterator + crate::iter::ExactSizeIterator { }
impl<I> crate::iter::ExactSizeIterator for crate::iter::StepBy<I> where I: crate::iter::ExactSizeIterator { }
impl<I> crate::iter::Iterator for crate::iter::StepBy<I> where I: crate::iter::Iterator { type Item = <I as crate::iter::Iterator>::Item; }
unsafe impl<I> crate::marker::Send for crate::iter::StepBy<I> where I: crate::marker::Send { }
unsafe impl<I> crate::marker::Sync for crate::iter::StepBy<I> where I: crate::marker::Sync { }
pub struct Successors<T, F> { }
impl<T, F> crate::clone::Clone for crate::iter::Successors<T, F> where T: crate::clone::Clone, F: crate::clone::Clone { }
impl<T, F> crate::iter::Iterator for crate::iter::Successors<T, F> where F: crate::ops::FnMut(&T) -> crate::option::Option<T> { type Item = T; }
unsafe impl<T, F> crate::marker::Send for crate::iter::Successors<T, F> where F: crate::marker::Send, T: crate::marker::Send { }
unsafe impl<T, F> crate::marker::Sync for crate::iter::Successors<T, F> where F: crate::marker::Sync, T: crate::marker::Sync { }
pub trait Sum<A = Self>: Sized {
    fn sum<I>(iter: I) -> Self where I: crate::iter::Iterator<Item = A>;
}
pub struct Take<I> { }
impl<I> crate::clone::Clone for crate::iter::Take<I> where I: crate::clone::Clone { }
impl<I> crate::iter::DoubleEndedIterator for crate::iter::Take<I> where I: crate::iter::DoubleEndedIterator + crate::iter::ExactSizeIterator { }
impl<T> crate::iter::DoubleEndedIterator for crate::iter::Take<crate::iter::Repeat<T>> where T: crate::clone::Clone { }
impl<F, A> crate::iter::ExactSizeIterator for crate::iter::Take<crate::iter::RepeatWith<F>> where F: crate::ops::FnMut() -> A { }
impl<I> crate::iter::ExactSizeIterator for crate::iter::Take<I> where I: crate::iter::ExactSizeIterator { }
impl<T> crate::iter::ExactSizeIterator for crate::iter::Take<crate::iter::Repeat<T>> where T: crate::clone::Clone { }
impl<I> crate::iter::Iterator for crate::iter::Take<I> where I: crate::iter::Iterator { type Item = <I as crate::iter::Iterator>::Item; }
unsafe impl<I> crate::marker::Send for crate::iter::Take<I> where I: crate::marker::Send { }
unsafe impl<I> crate::marker::Sync for crate::iter::Take<I> where I: crate::marker::Sync { }
pub struct TakeWhile<I, P> { }
impl<I, P> crate::clone::Clone for crate::iter::TakeWhile<I, P> where I: crate::clone::Clone, P: crate::clone::Clone { }
impl<I, P> crate::iter::Iterator for crate::iter::TakeWhile<I, P> where I: crate::iter::Iterator, P: crate::ops::FnMut(&<I as crate::iter::Iterator>::Item) -> bool { type Item = <I as crate::iter::Iterator>::Item; }
unsafe impl<I, P> crate::marker::Send for crate::iter::TakeWhile<I, P> where I: crate::marker::Send, P: crate::marker::Send { }
unsafe impl<I, P> crate::marker::Sync for crate::iter::TakeWhile<I, P> where I: crate::marker::Sync, P: crate::marker::Sync { }
pub struct Zip<A, B> { }
impl<A, B> crate::clone::Clone for crate::iter::Zip<A, B> where A: crate::clone::Clone, B: crate::clone::Clone { }
impl<A, B> crate::iter::DoubleEndedIterator for crate::iter::Zip<A, B> where A: crate::iter::DoubleEndedIterator + crate::iter::ExactSizeIterator, B: crate::iter::DoubleEndedIterator + crate::iter::ExactSizeIterator { }
impl<A, B> crate::iter::ExactSizeIterator for crate::iter::Zip<A, B> where A: crate::iter::ExactSizeIterator, B: crate::iter::ExactSizeIterator { }
impl<A, B> crate::iter::Iterator for crate::iter::Zip<A, B> where A: crate::iter::Iterator, B: crate::iter::Iterator { type Item = (<A as crate::iter::Iterator>::Item, <B as crate::iter::Iterator>::Item); }
unsafe impl<A, B> crate::marker::Send for crate::iter::Zip<A, B> where A: crate::marker::Send, B: crate::marker::Send { }
unsafe impl<A, B> crate::marker::Sync for crate::iter::Zip<A, B> where A: crate::marker::Sync, B: crate::marker::Sync { }
pub fn chain<A, B>(a: A, b: B) -> crate::iter::Chain<<A as crate::iter::IntoIterator>::IntoIter, <B as crate::iter::IntoIterator>::IntoIter> where A: crate::iter::IntoIterator, B: crate::iter::IntoIterator<Item = <A as crate::iter::IntoIterator>::Item>;
pub fn empty<T>() -> crate::iter::Empty<T>;
pub fn from_fn<T, F>(f: F) -> crate::iter::FromFn<F> where F: crate::ops::FnMut() -> crate::option::Option<T>;
pub fn once<T>(value: T) -> crate::iter::Once<T>;
pub fn once_with<A, F>(make: F) -> crate::iter::OnceWith<F> where F: crate::ops::FnOnce() -> A;
pub fn repeat<T>(elt: T) -> crate::iter::Repeat<T> where T: crate::clone::Clone;
pub fn repeat_n<T>(element: T, count: usize) -> crate::iter::RepeatN<T> where T: crate::clone::Clone;
pub fn repeat_with<A, F>(repeater: F) -> crate::iter::RepeatWith<F> where F: crate::ops::FnMut() -> A;
pub fn successors<T, F>(first: crate::option::Option<T>, succ: F) -> crate::iter::Successors<T, F> where F: crate::ops::FnMut(&T) -> crate::option::Option<T>;
pub fn zip<A, B>(a: A, b: B) -> crate::iter::Zip<<A as crate::iter::IntoIterator>::IntoIter, <B as crate::iter::IntoIterator>::IntoIter> where A: crate::iter::IntoIterator, B: crate::iter::IntoIterator;
