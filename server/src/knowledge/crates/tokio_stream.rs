// tokio_stream 0.1.19: see generate.py.
pub use futures_core::stream::Stream;
pub struct Elapsed { }
impl std::fmt::Display for crate::Elapsed { }
impl std::error::Error for crate::Elapsed { }
unsafe impl std::marker::Send for crate::Elapsed { }
unsafe impl std::marker::Sync for crate::Elapsed { }
pub struct Empty<T> { }
unsafe impl<T> std::marker::Send for crate::Empty<T> { }
impl<T> futures_core::stream::Stream for crate::Empty<T> { type Item = T; }
unsafe impl<T> std::marker::Sync for crate::Empty<T> { }
pub trait FromStream<T> { }
impl crate::FromStream<()> for () { }
impl<K: std::cmp::Eq + std::hash::Hash, V> crate::FromStream<(K, V)> for std::collections::HashMap<K, V> { }
impl<K: std::cmp::Ord, V> crate::FromStream<(K, V)> for std::collections::BTreeMap<K, V> { }
impl<T, U, E> crate::FromStream<std::result::Result<T, E>> for std::result::Result<U, E> where U: crate::FromStream<T> { }
impl<T: std::cmp::Eq + std::hash::Hash> crate::FromStream<T> for std::collections::HashSet<T> { }
impl<T: std::cmp::Ord> crate::FromStream<T> for std::collections::BTreeSet<T> { }
impl<T: std::cmp::Ord> crate::FromStream<T> for std::collections::BinaryHeap<T> { }
impl<T: std::convert::AsRef<str>> crate::FromStream<T> for std::string::String { }
impl<T> crate::FromStream<T> for std::boxed::Box<[T]> { }
impl<T> crate::FromStream<T> for std::collections::LinkedList<T> { }
impl<T> crate::FromStream<T> for std::collections::VecDeque<T> { }
impl<T> crate::FromStream<T> for std::vec::Vec<T> { }
pub struct Iter<I> { }
unsafe impl<I> std::marker::Send for crate::Iter<I> where I: std::marker::Send { }
impl<I> futures_core::stream::Stream for crate::Iter<I> where I: std::iter::Iterator { type Item = <I as std::iter::Iterator>::Item; }
unsafe impl<I> std::marker::Sync for crate::Iter<I> where I: std::marker::Sync { }
pub struct Once<T> { }
unsafe impl<T> std::marker::Send for crate::Once<T> where T: std::marker::Send { }
impl<T> futures_core::stream::Stream for crate::Once<T> { type Item = T; }
unsafe impl<T> std::marker::Sync for crate::Once<T> where T: std::marker::Sync { }
pub struct Pending<T> { }
unsafe impl<T> std::marker::Send for crate::Pending<T> { }
impl<T> futures_core::stream::Stream for crate::Pending<T> { type Item = T; }
unsafe impl<T> std::marker::Sync for crate::Pending<T> { }
pub trait StreamExt: futures_core::stream::Stream {
    fn next(&mut self) -> impl std::future::Future<Output = std::option::Option<Self::Item>> where Self: std::marker::Unpin;
    fn try_next<T, E>(&mut self) -> impl std::future::Future<Output = std::result::Result<std::option::Option<T>, E>> where Self: futures_core::stream::Stream<Item = std::result::Result<T, E>> + std::marker::Unpin;
    fn map<T, F>(self, f: F) -> crate::adapters::Map<Self, F> where F: std::ops::FnMut(Self::Item) -> T, Self: Sized;
    fn map_while<T, F>(self, f: F) -> crate::adapters::MapWhile<Self, F> where F: std::ops::FnMut(Self::Item) -> std::option::Option<T>, Self: Sized;
    fn then<F, Fut>(self, f: F) -> crate::adapters::Then<Self, Fut, F> where F: std::ops::FnMut(Self::Item) -> Fut, Fut: std::future::Future, Self: Sized;
    fn merge<U>(self, other: U) -> crate::adapters::Merge<Self, U> where U: futures_core::stream::Stream<Item = Self::Item>, Self: Sized;
    fn filter<F>(self, f: F) -> crate::adapters::Filter<Self, F> where F: std::ops::FnMut(&Self::Item) -> bool, Self: Sized;
    fn filter_map<T, F>(self, f: F) -> crate::adapters::FilterMap<Self, F> where F: std::ops::FnMut(Self::Item) -> std::option::Option<T>, Self: Sized;
    fn fuse(self) -> crate::adapters::Fuse<Self> where Self: Sized;
    fn take(self, n: usize) -> crate::adapters::Take<Self> where Self: Sized;
    fn take_while<F>(self, f: F) -> crate::adapters::TakeWhile<Self, F> where F: std::ops::FnMut(&Self::Item) -> bool, Self: Sized;
    fn skip(self, n: usize) -> crate::adapters::Skip<Self> where Self: Sized;
    fn skip_while<F>(self, f: F) -> crate::adapters::SkipWhile<Self, F> where F: std::ops::FnMut(&Self::Item) -> bool, Self: Sized;
    fn all<F>(&mut self, f: F) -> impl std::future::Future<Output = bool> where Self: std::marker::Unpin, F: std::ops::FnMut(Self::Item) -> bool;
    fn any<F>(&mut self, f: F) -> impl std::future::Future<Output = bool> where Self: std::marker::Unpin, F: std::ops::FnMut(Self::Item) -> bool;
    fn chain<U>(self, other: U) -> crate::adapters::Chain<Self, U> where U: futures_core::stream::Stream<Item = Self::Item>, Self: Sized;
    fn fold<B, F>(self, init: B, f: F) -> impl std::future::Future<Output = B> where Self: Sized, F: std::ops::FnMut(B, Self::Item) -> B;
    fn collect<T>(self) -> impl std::future::Future<Output = T> where T: crate::FromStream<Self::Item>, Self: Sized;
    fn timeout(self, duration: std::time::Duration) -> crate::adapters::Timeout<Self> where Self: Sized;
    fn timeout_repeating(self, interval: tokio::time::Interval) -> crate::adapters::TimeoutRepeating<Self> where Self: Sized;
    fn throttle(self, duration: std::time::Duration) -> _ where Self: Sized;
    fn chunks_timeout(self, max_size: usize, duration: std::time::Duration) -> crate::adapters::ChunksTimeout<Self> where Self: Sized;
    fn peekable(self) -> crate::adapters::Peekable<Self> where Self: Sized;
}
impl<St> crate::StreamExt for St where St: futures_core::stream::Stream + ?Sized { }
pub struct StreamMap<K, V> { }
impl<K, V> crate::StreamMap<K, V> {
    pub fn iter(&self) -> impl std::iter::Iterator<Item = &(K, V)>;
    pub fn iter_mut(&mut self) -> impl std::iter::Iterator<Item = &mut (K, V)>;
    pub fn new() -> crate::StreamMap<K, V>;
    pub fn with_capacity(capacity: usize) -> crate::StreamMap<K, V>;
    pub fn keys(&self) -> impl std::iter::Iterator<Item = &K>;
    pub fn values(&self) -> impl std::iter::Iterator<Item = &V>;
    pub fn values_mut(&mut self) -> impl std::iter::Iterator<Item = &mut V>;
    pub fn capacity(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn insert(&mut self, k: K, stream: V) -> std::option::Option<V> where K: std::hash::Hash + std::cmp::Eq;
    pub fn remove<Q>(&mut self, k: &Q) -> std::option::Option<V> where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
    pub fn contains_key<Q>(&self, k: &Q) -> bool where K: std::borrow::Borrow<Q>, Q: std::hash::Hash + std::cmp::Eq + ?Sized;
}
impl<K, V> crate::StreamMap<K, V> where K: std::clone::Clone + std::marker::Unpin, V: futures_core::stream::Stream + std::marker::Unpin {
    pub async fn next_many(&mut self, buffer: &mut std::vec::Vec<(K, V::Item)>, limit: usize) -> usize;
    pub fn poll_next_many(&mut self, cx: &mut std::task::Context<'_>, buffer: &mut std::vec::Vec<(K, V::Item)>, limit: usize) -> std::task::Poll<usize>;
}
impl<K, V> std::default::Default for crate::StreamMap<K, V> { }
impl<K, V> std::iter::Extend<(K, V)> for crate::StreamMap<K, V> { }
impl<K, V> std::iter::FromIterator<(K, V)> for crate::StreamMap<K, V> where K: std::hash::Hash + std::cmp::Eq { }
unsafe impl<K, V> std::marker::Send for crate::StreamMap<K, V> where K: std::marker::Send, V: std::marker::Send { }
impl<K, V> futures_core::stream::Stream for crate::StreamMap<K, V> where K: std::clone::Clone + std::marker::Unpin, V: futures_core::stream::Stream + std::marker::Unpin { type Item = (K, <V as futures_core::stream::Stream>::Item); }
unsafe impl<K, V> std::marker::Sync for crate::StreamMap<K, V> where K: std::marker::Sync, V: std::marker::Sync { }
pub struct StreamNotifyClose<S> { }
impl<S> crate::StreamNotifyClose<S> {
    pub fn new(stream: S) -> Self;
    pub fn into_inner(self) -> std::option::Option<S>;
}
unsafe impl<S> std::marker::Send for crate::StreamNotifyClose<S> where S: std::marker::Send { }
impl<S> futures_core::stream::Stream for crate::StreamNotifyClose<S> where S: futures_core::stream::Stream { type Item = std::option::Option<<S as futures_core::stream::Stream>::Item>; }
unsafe impl<S> std::marker::Sync for crate::StreamNotifyClose<S> where S: std::marker::Sync { }
pub fn empty<T>() -> crate::Empty<T>;
pub fn iter<I>(i: I) -> crate::Iter<I::IntoIter> where I: std::iter::IntoIterator;
pub fn once<T>(value: T) -> crate::Once<T>;
pub fn pending<T>() -> crate::Pending<T>;
pub mod adapters {
    pub struct Chain<T, U> { }
    unsafe impl<T, U> std::marker::Send for crate::adapters::Chain<T, U> where U: std::marker::Send, T: std::marker::Send { }
    impl<T, U> futures_core::stream::Stream for crate::adapters::Chain<T, U> where T: futures_core::stream::Stream, U: futures_core::stream::Stream<Item = T::Item> { type Item = <T as futures_core::stream::Stream>::Item; }
    unsafe impl<T, U> std::marker::Sync for crate::adapters::Chain<T, U> where U: std::marker::Sync, T: std::marker::Sync { }
    pub struct ChunksTimeout<S: futures_core::stream::Stream> { }
    impl<S: futures_core::stream::Stream> crate::adapters::ChunksTimeout<S> {
        pub fn into_remainder(self: std::pin::Pin<&mut Self>) -> std::vec::Vec<S::Item>;
    }
    unsafe impl<S> std::marker::Send for crate::adapters::ChunksTimeout<S> where S: std::marker::Send, <S as futures_core::stream::Stream>::Item: std::marker::Send { }
    impl<S: futures_core::stream::Stream> futures_core::stream::Stream for crate::adapters::ChunksTimeout<S> { type Item = std::vec::Vec<<S as futures_core::stream::Stream>::Item>; }
    unsafe impl<S> std::marker::Sync for crate::adapters::ChunksTimeout<S> where S: std::marker::Sync, <S as futures_core::stream::Stream>::Item: std::marker::Sync { }
    pub struct Filter<St, F> { }
    unsafe impl<St, F> std::marker::Send for crate::adapters::Filter<St, F> where St: std::marker::Send, F: std::marker::Send { }
    impl<St, F> futures_core::stream::Stream for crate::adapters::Filter<St, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(&St::Item) -> bool { type Item = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<St, F> std::marker::Sync for crate::adapters::Filter<St, F> where St: std::marker::Sync, F: std::marker::Sync { }
    pub struct FilterMap<St, F> { }
    unsafe impl<St, F> std::marker::Send for crate::adapters::FilterMap<St, F> where St: std::marker::Send, F: std::marker::Send { }
    impl<St, F, T> futures_core::stream::Stream for crate::adapters::FilterMap<St, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(St::Item) -> std::option::Option<T> { type Item = T; }
    unsafe impl<St, F> std::marker::Sync for crate::adapters::FilterMap<St, F> where St: std::marker::Sync, F: std::marker::Sync { }
    pub struct Fuse<T> { }
    unsafe impl<T> std::marker::Send for crate::adapters::Fuse<T> where T: std::marker::Send { }
    impl<T> futures_core::stream::Stream for crate::adapters::Fuse<T> where T: futures_core::stream::Stream { type Item = <T as futures_core::stream::Stream>::Item; }
    unsafe impl<T> std::marker::Sync for crate::adapters::Fuse<T> where T: std::marker::Sync { }
    pub struct Map<St, F> { }
    unsafe impl<St, F> std::marker::Send for crate::adapters::Map<St, F> where St: std::marker::Send, F: std::marker::Send { }
    impl<St, F, T> futures_core::stream::Stream for crate::adapters::Map<St, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(St::Item) -> T { type Item = T; }
    unsafe impl<St, F> std::marker::Sync for crate::adapters::Map<St, F> where St: std::marker::Sync, F: std::marker::Sync { }
    pub struct MapWhile<St, F> { }
    unsafe impl<St, F> std::marker::Send for crate::adapters::MapWhile<St, F> where St: std::marker::Send, F: std::marker::Send { }
    impl<St, F, T> futures_core::stream::Stream for crate::adapters::MapWhile<St, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(St::Item) -> std::option::Option<T> { type Item = T; }
    unsafe impl<St, F> std::marker::Sync for crate::adapters::MapWhile<St, F> where St: std::marker::Sync, F: std::marker::Sync { }
    pub struct Merge<T, U> { }
    unsafe impl<T, U> std::marker::Send for crate::adapters::Merge<T, U> where T: std::marker::Send, U: std::marker::Send { }
    impl<T, U> futures_core::stream::Stream for crate::adapters::Merge<T, U> where T: futures_core::stream::Stream, U: futures_core::stream::Stream<Item = T::Item> { type Item = <T as futures_core::stream::Stream>::Item; }
    unsafe impl<T, U> std::marker::Sync for crate::adapters::Merge<T, U> where T: std::marker::Sync, U: std::marker::Sync { }
    pub struct Peekable<T: futures_core::stream::Stream> { }
    impl<T: futures_core::stream::Stream> crate::adapters::Peekable<T> {
        pub async fn peek(&mut self) -> std::option::Option<&T::Item> where T: std::marker::Unpin;
    }
    unsafe impl<T> std::marker::Send for crate::adapters::Peekable<T> where <T as futures_core::stream::Stream>::Item: std::marker::Send, T: std::marker::Send { }
    impl<T: futures_core::stream::Stream> futures_core::stream::Stream for crate::adapters::Peekable<T> { type Item = <T as futures_core::stream::Stream>::Item; }
    unsafe impl<T> std::marker::Sync for crate::adapters::Peekable<T> where <T as futures_core::stream::Stream>::Item: std::marker::Sync, T: std::marker::Sync { }
    pub struct Skip<St> { }
    unsafe impl<St> std::marker::Send for crate::adapters::Skip<St> where St: std::marker::Send { }
    impl<St> futures_core::stream::Stream for crate::adapters::Skip<St> where St: futures_core::stream::Stream { type Item = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<St> std::marker::Sync for crate::adapters::Skip<St> where St: std::marker::Sync { }
    pub struct SkipWhile<St, F> { }
    unsafe impl<St, F> std::marker::Send for crate::adapters::SkipWhile<St, F> where St: std::marker::Send, F: std::marker::Send { }
    impl<St, F> futures_core::stream::Stream for crate::adapters::SkipWhile<St, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(&St::Item) -> bool { type Item = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<St, F> std::marker::Sync for crate::adapters::SkipWhile<St, F> where St: std::marker::Sync, F: std::marker::Sync { }
    pub struct Take<St> { }
    unsafe impl<St> std::marker::Send for crate::adapters::Take<St> where St: std::marker::Send { }
    impl<St> futures_core::stream::Stream for crate::adapters::Take<St> where St: futures_core::stream::Stream { type Item = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<St> std::marker::Sync for crate::adapters::Take<St> where St: std::marker::Sync { }
    pub struct TakeWhile<St, F> { }
    unsafe impl<St, F> std::marker::Send for crate::adapters::TakeWhile<St, F> where St: std::marker::Send, F: std::marker::Send { }
    impl<St, F> futures_core::stream::Stream for crate::adapters::TakeWhile<St, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(&St::Item) -> bool { type Item = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<St, F> std::marker::Sync for crate::adapters::TakeWhile<St, F> where St: std::marker::Sync, F: std::marker::Sync { }
    pub struct Then<St, Fut, F> { }
    unsafe impl<St, Fut, F> std::marker::Send for crate::adapters::Then<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send { }
    impl<St, F, Fut> futures_core::stream::Stream for crate::adapters::Then<St, Fut, F> where St: futures_core::stream::Stream, Fut: std::future::Future, F: std::ops::FnMut(St::Item) -> Fut { type Item = <Fut as std::future::Future>::Output; }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::adapters::Then<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct Timeout<S> { }
    unsafe impl<S> std::marker::Send for crate::adapters::Timeout<S> where S: std::marker::Send { }
    impl<S: futures_core::stream::Stream> futures_core::stream::Stream for crate::adapters::Timeout<S> { type Item = std::result::Result<<S as futures_core::stream::Stream>::Item, crate::Elapsed>; }
    unsafe impl<S> std::marker::Sync for crate::adapters::Timeout<S> where S: std::marker::Sync { }
    pub struct TimeoutRepeating<S> { }
    unsafe impl<S> std::marker::Send for crate::adapters::TimeoutRepeating<S> where S: std::marker::Send { }
    impl<S: futures_core::stream::Stream> futures_core::stream::Stream for crate::adapters::TimeoutRepeating<S> { type Item = std::result::Result<<S as futures_core::stream::Stream>::Item, crate::Elapsed>; }
    unsafe impl<S> std::marker::Sync for crate::adapters::TimeoutRepeating<S> where S: std::marker::Sync { }
}
pub mod wrappers {
    pub struct BroadcastStream<T> { }
    impl<T: 'static + std::clone::Clone + std::marker::Send> crate::wrappers::BroadcastStream<T> {
        pub fn new(rx: tokio::sync::broadcast::Receiver<T>) -> Self;
    }
    impl<T: 'static + std::clone::Clone + std::marker::Send> std::convert::From<tokio::sync::broadcast::Receiver<T>> for crate::wrappers::BroadcastStream<T> { }
    unsafe impl<T> std::marker::Send for crate::wrappers::BroadcastStream<T> { }
    impl<T: 'static + std::clone::Clone + std::marker::Send> futures_core::stream::Stream for crate::wrappers::BroadcastStream<T> { type Item = std::result::Result<T, crate::wrappers::errors::BroadcastStreamRecvError>; }
    unsafe impl<T> std::marker::Sync for crate::wrappers::BroadcastStream<T> { }
    pub struct IntervalStream { }
    impl crate::wrappers::IntervalStream {
        pub fn new(interval: tokio::time::Interval) -> Self;
        pub fn into_inner(self) -> tokio::time::Interval;
    }
    impl std::convert::AsMut<tokio::time::Interval> for crate::wrappers::IntervalStream { }
    impl std::convert::AsRef<tokio::time::Interval> for crate::wrappers::IntervalStream { }
    unsafe impl std::marker::Send for crate::wrappers::IntervalStream { }
    impl futures_core::stream::Stream for crate::wrappers::IntervalStream { type Item = tokio::time::Instant; }
    unsafe impl std::marker::Sync for crate::wrappers::IntervalStream { }
    pub struct JoinSetStream<T> { }
    impl<T> crate::wrappers::JoinSetStream<T> {
        pub fn new(join_set: tokio::task::JoinSet<T>) -> Self;
        pub fn into_inner(self) -> tokio::task::JoinSet<T>;
    }
    impl<T> std::convert::AsMut<tokio::task::JoinSet<T>> for crate::wrappers::JoinSetStream<T> { }
    impl<T> std::convert::AsRef<tokio::task::JoinSet<T>> for crate::wrappers::JoinSetStream<T> { }
    impl<T> std::convert::From<tokio::task::JoinSet<T>> for crate::wrappers::JoinSetStream<T> { }
    unsafe impl<T> std::marker::Send for crate::wrappers::JoinSetStream<T> where T: std::marker::Send { }
    impl<T: 'static> futures_core::stream::Stream for crate::wrappers::JoinSetStream<T> { type Item = std::result::Result<T, tokio::task::JoinError>; }
    unsafe impl<T> std::marker::Sync for crate::wrappers::JoinSetStream<T> where T: std::marker::Send { }
    pub struct LinesStream<R> { }
    impl<R> crate::wrappers::LinesStream<R> {
        pub fn new(lines: tokio::io::Lines<R>) -> Self;
        pub fn into_inner(self) -> tokio::io::Lines<R>;
        pub fn as_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut tokio::io::Lines<R>>;
    }
    impl<R> std::convert::AsMut<tokio::io::Lines<R>> for crate::wrappers::LinesStream<R> { }
    impl<R> std::convert::AsRef<tokio::io::Lines<R>> for crate::wrappers::LinesStream<R> { }
    unsafe impl<R> std::marker::Send for crate::wrappers::LinesStream<R> where R: std::marker::Send { }
    impl<R: tokio::io::AsyncBufRead> futures_core::stream::Stream for crate::wrappers::LinesStream<R> { type Item = std::result::Result<std::string::String, std::io::Error>; }
    unsafe impl<R> std::marker::Sync for crate::wrappers::LinesStream<R> where R: std::marker::Sync { }
    pub struct ReadDirStream { }
    impl crate::wrappers::ReadDirStream {
        pub fn new(read_dir: tokio::fs::ReadDir) -> Self;
        pub fn into_inner(self) -> tokio::fs::ReadDir;
    }
    impl std::convert::AsMut<tokio::fs::ReadDir> for crate::wrappers::ReadDirStream { }
    impl std::convert::AsRef<tokio::fs::ReadDir> for crate::wrappers::ReadDirStream { }
    unsafe impl std::marker::Send for crate::wrappers::ReadDirStream { }
    impl futures_core::stream::Stream for crate::wrappers::ReadDirStream { type Item = std::result::Result<tokio::fs::DirEntry, std::io::Error>; }
    unsafe impl std::marker::Sync for crate::wrappers::ReadDirStream { }
    pub struct ReceiverStream<T> { }
    impl<T> crate::wrappers::ReceiverStream<T> {
        pub fn new(recv: tokio::sync::mpsc::Receiver<T>) -> Self;
        pub fn into_inner(self) -> tokio::sync::mpsc::Receiver<T>;
        pub fn close(&mut self);
    }
    impl<T> std::convert::AsMut<tokio::sync::mpsc::Receiver<T>> for crate::wrappers::ReceiverStream<T> { }
    impl<T> std::convert::AsRef<tokio::sync::mpsc::Receiver<T>> for crate::wrappers::ReceiverStream<T> { }
    impl<T> std::convert::From<tokio::sync::mpsc::Receiver<T>> for crate::wrappers::ReceiverStream<T> { }
    unsafe impl<T> std::marker::Send for crate::wrappers::ReceiverStream<T> where T: std::marker::Send { }
    impl<T> futures_core::stream::Stream for crate::wrappers::ReceiverStream<T> { type Item = T; }
    unsafe impl<T> std::marker::Sync for crate::wrappers::ReceiverStream<T> where T: std::marker::Send { }
    pub struct SignalStream { }
    impl crate::wrappers::SignalStream {
        pub fn new(signal: tokio::signal::unix::Signal) -> Self;
        pub fn into_inner(self) -> tokio::signal::unix::Signal;
    }
    impl std::convert::AsMut<tokio::signal::unix::Signal> for crate::wrappers::SignalStream { }
    impl std::convert::AsRef<tokio::signal::unix::Signal> for crate::wrappers::SignalStream { }
    unsafe impl std::marker::Send for crate::wrappers::SignalStream { }
    impl futures_core::stream::Stream for crate::wrappers::SignalStream { type Item = (); }
    unsafe impl std::marker::Sync for crate::wrappers::SignalStream { }
    pub struct SplitStream<R> { }
    impl<R> crate::wrappers::SplitStream<R> {
        pub fn new(split: tokio::io::Split<R>) -> Self;
        pub fn into_inner(self) -> tokio::io::Split<R>;
        pub fn as_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut tokio::io::Split<R>>;
    }
    impl<R> std::convert::AsMut<tokio::io::Split<R>> for crate::wrappers::SplitStream<R> { }
    impl<R> std::convert::AsRef<tokio::io::Split<R>> for crate::wrappers::SplitStream<R> { }
    unsafe impl<R> std::marker::Send for crate::wrappers::SplitStream<R> where R: std::marker::Send { }
    impl<R: tokio::io::AsyncBufRead> futures_core::stream::Stream for crate::wrappers::SplitStream<R> { type Item = std::result::Result<std::vec::Vec<u8>, std::io::Error>; }
    unsafe impl<R> std::marker::Sync for crate::wrappers::SplitStream<R> where R: std::marker::Sync { }
    pub struct TcpListenerStream { }
    impl crate::wrappers::TcpListenerStream {
        pub fn new(listener: tokio::net::TcpListener) -> Self;
        pub fn into_inner(self) -> tokio::net::TcpListener;
    }
    impl std::convert::AsMut<tokio::net::TcpListener> for crate::wrappers::TcpListenerStream { }
    impl std::convert::AsRef<tokio::net::TcpListener> for crate::wrappers::TcpListenerStream { }
    unsafe impl std::marker::Send for crate::wrappers::TcpListenerStream { }
    impl futures_core::stream::Stream for crate::wrappers::TcpListenerStream { type Item = std::result::Result<tokio::net::TcpStream, std::io::Error>; }
    unsafe impl std::marker::Sync for crate::wrappers::TcpListenerStream { }
    pub struct UnboundedReceiverStream<T> { }
    impl<T> crate::wrappers::UnboundedReceiverStream<T> {
        pub fn new(recv: tokio::sync::mpsc::UnboundedReceiver<T>) -> Self;
        pub fn into_inner(self) -> tokio::sync::mpsc::UnboundedReceiver<T>;
        pub fn close(&mut self);
    }
    impl<T> std::convert::AsMut<tokio::sync::mpsc::UnboundedReceiver<T>> for crate::wrappers::UnboundedReceiverStream<T> { }
    impl<T> std::convert::AsRef<tokio::sync::mpsc::UnboundedReceiver<T>> for crate::wrappers::UnboundedReceiverStream<T> { }
    impl<T> std::convert::From<tokio::sync::mpsc::UnboundedReceiver<T>> for crate::wrappers::UnboundedReceiverStream<T> { }
    unsafe impl<T> std::marker::Send for crate::wrappers::UnboundedReceiverStream<T> where T: std::marker::Send { }
    impl<T> futures_core::stream::Stream for crate::wrappers::UnboundedReceiverStream<T> { type Item = T; }
    unsafe impl<T> std::marker::Sync for crate::wrappers::UnboundedReceiverStream<T> where T: std::marker::Send { }
    pub struct UnixListenerStream { }
    impl crate::wrappers::UnixListenerStream {
        pub fn new(listener: tokio::net::UnixListener) -> Self;
        pub fn into_inner(self) -> tokio::net::UnixListener;
    }
    impl std::convert::AsMut<tokio::net::UnixListener> for crate::wrappers::UnixListenerStream { }
    impl std::convert::AsRef<tokio::net::UnixListener> for crate::wrappers::UnixListenerStream { }
    unsafe impl std::marker::Send for crate::wrappers::UnixListenerStream { }
    impl futures_core::stream::Stream for crate::wrappers::UnixListenerStream { type Item = std::result::Result<tokio::net::UnixStream, std::io::Error>; }
    unsafe impl std::marker::Sync for crate::wrappers::UnixListenerStream { }
    pub struct WatchStream<T> { }
    impl<T: 'static + std::clone::Clone + std::marker::Send + std::marker::Sync> crate::wrappers::WatchStream<T> {
        pub fn new(rx: tokio::sync::watch::Receiver<T>) -> Self;
        pub fn from_changes(rx: tokio::sync::watch::Receiver<T>) -> Self;
    }
    impl<T: 'static + std::clone::Clone + std::marker::Send + std::marker::Sync> std::convert::From<tokio::sync::watch::Receiver<T>> for crate::wrappers::WatchStream<T> { }
    unsafe impl<T> std::marker::Send for crate::wrappers::WatchStream<T> { }
    impl<T: std::clone::Clone + 'static + std::marker::Send + std::marker::Sync> futures_core::stream::Stream for crate::wrappers::WatchStream<T> { type Item = T; }
    unsafe impl<T> std::marker::Sync for crate::wrappers::WatchStream<T> { }
    pub mod errors {
        pub enum BroadcastStreamRecvError { Lagged(u64) }
        impl std::clone::Clone for crate::wrappers::errors::BroadcastStreamRecvError { }
        impl std::fmt::Display for crate::wrappers::errors::BroadcastStreamRecvError { }
        impl std::error::Error for crate::wrappers::errors::BroadcastStreamRecvError { }
        unsafe impl std::marker::Send for crate::wrappers::errors::BroadcastStreamRecvError { }
        unsafe impl std::marker::Sync for crate::wrappers::errors::BroadcastStreamRecvError { }
    }
}
