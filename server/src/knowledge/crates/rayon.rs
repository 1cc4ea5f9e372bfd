// rayon 1.12.0: see generate.py.
pub use rayon_core::BroadcastContext;
pub use rayon_core::FnContext;
pub use rayon_core::Scope;
pub use rayon_core::ScopeFifo;
pub use rayon_core::ThreadBuilder;
pub use rayon_core::ThreadPool;
pub use rayon_core::ThreadPoolBuildError;
pub use rayon_core::ThreadPoolBuilder;
pub use rayon_core::Yield;
pub use rayon_core::broadcast;
pub use rayon_core::current_num_threads;
pub use rayon_core::current_thread_index;
pub use rayon_core::in_place_scope;
pub use rayon_core::in_place_scope_fifo;
pub use rayon_core::join;
pub use rayon_core::join_context;
pub use rayon_core::scope;
pub use rayon_core::scope_fifo;
pub use rayon_core::spawn;
pub use rayon_core::spawn_broadcast;
pub use rayon_core::spawn_fifo;
pub use rayon_core::yield_local;
pub use rayon_core::yield_now;
pub mod iter {
    pub struct Chain<A, B> { }
    impl<A: std::clone::Clone, B: std::clone::Clone> std::clone::Clone for crate::iter::Chain<A, B> { }
    impl<A, B> crate::iter::IndexedParallelIterator for crate::iter::Chain<A, B> where A: crate::iter::IndexedParallelIterator, B: crate::iter::IndexedParallelIterator<Item = A::Item> { }
    impl<A, B> crate::iter::ParallelIterator for crate::iter::Chain<A, B> where A: crate::iter::ParallelIterator, B: crate::iter::ParallelIterator<Item = A::Item> { type Item = <A as crate::iter::ParallelIterator>::Item; }
    unsafe impl<A, B> std::marker::Send for crate::iter::Chain<A, B> where A: std::marker::Send, B: std::marker::Send { }
    unsafe impl<A, B> std::marker::Sync for crate::iter::Chain<A, B> where A: std::marker::Sync, B: std::marker::Sync { }
    pub struct Chunks<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::Chunks<I> { }
    impl<I> crate::iter::IndexedParallelIterator for crate::iter::Chunks<I> where I: crate::iter::IndexedParallelIterator { }
    impl<I> crate::iter::ParallelIterator for crate::iter::Chunks<I> where I: crate::iter::IndexedParallelIterator { type Item = std::vec::Vec<<I as crate::iter::ParallelIterator>::Item>; }
    unsafe impl<I> std::marker::Send for crate::iter::Chunks<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::Chunks<I> where I: std::marker::Sync { }
    pub struct Cloned<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::Cloned<I> { }
    impl<'a, T, I> crate::iter::IndexedParallelIterator for crate::iter::Cloned<I> where I: crate::iter::IndexedParallelIterator<Item = &'a T>, T: 'a + std::clone::Clone + std::marker::Send + std::marker::Sync { }
    impl<'a, T, I> crate::iter::ParallelIterator for crate::iter::Cloned<I> where I: crate::iter::ParallelIterator<Item = &'a T>, T: 'a + std::clone::Clone + std::marker::Send + std::marker::Sync { type Item = T; }
    unsafe impl<I> std::marker::Send for crate::iter::Cloned<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::Cloned<I> where I: std::marker::Sync { }
    pub struct Copied<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::Copied<I> { }
    impl<'a, T, I> crate::iter::IndexedParallelIterator for crate::iter::Copied<I> where I: crate::iter::IndexedParallelIterator<Item = &'a T>, T: 'a + std::marker::Copy + std::marker::Send + std::marker::Sync { }
    impl<'a, T, I> crate::iter::ParallelIterator for crate::iter::Copied<I> where I: crate::iter::ParallelIterator<Item = &'a T>, T: 'a + std::marker::Copy + std::marker::Send + std::marker::Sync { type Item = T; }
    unsafe impl<I> std::marker::Send for crate::iter::Copied<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::Copied<I> where I: std::marker::Sync { }
    pub enum Either<L, R> { Left(L), Right(R) }
    impl<L, R> crate::iter::Either<L, R> {
        pub fn is_left(&self) -> bool;
        pub fn is_left_and<F>(self, f: F) -> bool where F: std::ops::FnOnce(L) -> bool;
        pub fn is_right_and<F>(self, f: F) -> bool where F: std::ops::FnOnce(R) -> bool;
        pub fn is_left_or<F>(self, f: F) -> bool where F: std::ops::FnOnce(R) -> bool;
        pub fn is_right_or<F>(self, f: F) -> bool where F: std::ops::FnOnce(L) -> bool;
        pub fn is_right(&self) -> bool;
        pub fn left(self) -> std::option::Option<L>;
        pub fn right(self) -> std::option::Option<R>;
        pub fn as_ref(&self) -> crate::iter::Either<&L, &R>;
        pub fn as_mut(&mut self) -> crate::iter::Either<&mut L, &mut R>;
        pub fn as_pin_ref(self: std::pin::Pin<&crate::iter::Either<L, R>>) -> crate::iter::Either<std::pin::Pin<&L>, std::pin::Pin<&R>>;
        pub fn as_pin_mut(self: std::pin::Pin<&mut crate::iter::Either<L, R>>) -> crate::iter::Either<std::pin::Pin<&mut L>, std::pin::Pin<&mut R>>;
        pub fn flip(self) -> crate::iter::Either<R, L>;
        pub fn map_left<F, M>(self, f: F) -> crate::iter::Either<M, R> where F: std::ops::FnOnce(L) -> M;
        pub fn map_right<F, S>(self, f: F) -> crate::iter::Either<L, S> where F: std::ops::FnOnce(R) -> S;
        pub fn map_left_or<F, S>(self, default: S, f: F) -> S where F: std::ops::FnOnce(L) -> S;
        pub fn map_right_or<F, S>(self, default: S, f: F) -> S where F: std::ops::FnOnce(R) -> S;
        pub fn map_either<F, G, M, S>(self, f: F, g: G) -> crate::iter::Either<M, S> where F: std::ops::FnOnce(L) -> M, G: std::ops::FnOnce(R) -> S;
        pub fn map_either_with<Ctx, F, G, M, S>(self, ctx: Ctx, f: F, g: G) -> crate::iter::Either<M, S> where F: std::ops::FnOnce(Ctx, L) -> M, G: std::ops::FnOnce(Ctx, R) -> S;
        pub fn either<F, G, T>(self, f: F, g: G) -> T where F: std::ops::FnOnce(L) -> T, G: std::ops::FnOnce(R) -> T;
        pub fn either_with<Ctx, F, G, T>(self, ctx: Ctx, f: F, g: G) -> T where F: std::ops::FnOnce(Ctx, L) -> T, G: std::ops::FnOnce(Ctx, R) -> T;
        pub fn left_and<S>(self, other: crate::iter::Either<S, R>) -> crate::iter::Either<S, R>;
        pub fn right_and<S>(self, other: crate::iter::Either<L, S>) -> crate::iter::Either<L, S>;
        pub fn left_and_then<F, S>(self, f: F) -> crate::iter::Either<S, R> where F: std::ops::FnOnce(L) -> crate::iter::Either<S, R>;
        pub fn right_and_then<F, S>(self, f: F) -> crate::iter::Either<L, S> where F: std::ops::FnOnce(R) -> crate::iter::Either<L, S>;
        pub fn into_iter(self) -> crate::iter::Either<<L as std::iter::IntoIterator>::IntoIter, <R as std::iter::IntoIterator>::IntoIter> where L: std::iter::IntoIterator, R: std::iter::IntoIterator<Item = <L as std::iter::IntoIterator>::Item>;
        pub fn iter(&self) -> crate::iter::Either<<&L as std::iter::IntoIterator>::IntoIter, <&R as std::iter::IntoIterator>::IntoIter> where &'a L: for<'a> std::iter::IntoIterator, &'a R: for<'a> std::iter::IntoIterator<Item = <&'a L as std::iter::IntoIterator>::Item>;
        pub fn iter_mut(&mut self) -> crate::iter::Either<<&mut L as std::iter::IntoIterator>::IntoIter, <&mut R as std::iter::IntoIterator>::IntoIter> where &'a mut L: for<'a> std::iter::IntoIterator, &'a mut R: for<'a> std::iter::IntoIterator<Item = <&'a mut L as std::iter::IntoIterator>::Item>;
        pub fn factor_into_iter(self) -> either::iterator::IterEither<<L as std::iter::IntoIterator>::IntoIter, <R as std::iter::IntoIterator>::IntoIter> where L: std::iter::IntoIterator, R: std::iter::IntoIterator;
        pub fn factor_iter(&self) -> either::iterator::IterEither<<&L as std::iter::IntoIterator>::IntoIter, <&R as std::iter::IntoIterator>::IntoIter> where &'a L: for<'a> std::iter::IntoIterator, &'a R: for<'a> std::iter::IntoIterator;
        pub fn factor_iter_mut(&mut self) -> either::iterator::IterEither<<&mut L as std::iter::IntoIterator>::IntoIter, <&mut R as std::iter::IntoIterator>::IntoIter> where &'a mut L: for<'a> std::iter::IntoIterator, &'a mut R: for<'a> std::iter::IntoIterator;
        pub fn left_or(self, other: L) -> L;
        pub fn left_or_default(self) -> L where L: std::default::Default;
        pub fn left_or_else<F>(self, f: F) -> L where F: std::ops::FnOnce(R) -> L;
        pub fn right_or(self, other: R) -> R;
        pub fn right_or_default(self) -> R where R: std::default::Default;
        pub fn right_or_else<F>(self, f: F) -> R where F: std::ops::FnOnce(L) -> R;
        pub fn unwrap_left(self) -> L where R: std::fmt::Debug;
        pub fn unwrap_right(self) -> R where L: std::fmt::Debug;
        pub fn expect_left(self, msg: &str) -> L where R: std::fmt::Debug;
        pub fn expect_right(self, msg: &str) -> R where L: std::fmt::Debug;
        pub fn inspect_left<F>(self, f: F) -> crate::iter::Either<L, R> where F: std::ops::FnOnce(&L);
        pub fn inspect_right<F>(self, f: F) -> crate::iter::Either<L, R> where F: std::ops::FnOnce(&R);
        pub fn either_into<T>(self) -> T where L: std::convert::Into<T>, R: std::convert::Into<T>;
    }
    impl<L, R> crate::iter::Either<std::option::Option<L>, std::option::Option<R>> {
        pub fn factor_none(self) -> std::option::Option<crate::iter::Either<L, R>>;
    }
    impl<L, R, E> crate::iter::Either<std::result::Result<L, E>, std::result::Result<R, E>> {
        pub fn factor_err(self) -> std::result::Result<crate::iter::Either<L, R>, E>;
    }
    impl<T, L, R> crate::iter::Either<std::result::Result<T, L>, std::result::Result<T, R>> {
        pub fn factor_ok(self) -> std::result::Result<T, crate::iter::Either<L, R>>;
    }
    impl<T, L, R> crate::iter::Either<(T, L), (T, R)> {
        pub fn factor_first(self) -> (T, crate::iter::Either<L, R>);
    }
    impl<T, L, R> crate::iter::Either<(L, T), (R, T)> {
        pub fn factor_second(self) -> (crate::iter::Either<L, R>, T);
    }
    impl<T> crate::iter::Either<T, T> {
        pub fn into_inner(self) -> T;
        pub fn map<F, M>(self, f: F) -> crate::iter::Either<M, M> where F: std::ops::FnOnce(T) -> M;
    }
    impl<L, R> crate::iter::Either<&L, &R> {
        pub fn cloned(self) -> crate::iter::Either<L, R> where L: std::clone::Clone, R: std::clone::Clone;
        pub fn copied(self) -> crate::iter::Either<L, R> where L: std::marker::Copy, R: std::marker::Copy;
    }
    impl<L, R> crate::iter::Either<&mut L, &mut R> {
        pub fn cloned(self) -> crate::iter::Either<L, R> where L: std::clone::Clone, R: std::clone::Clone;
        pub fn copied(self) -> crate::iter::Either<L, R> where L: std::marker::Copy, R: std::marker::Copy;
    }
    impl<L, R, Target> std::convert::AsMut<Target> for crate::iter::Either<L, R> where L: std::convert::AsMut<Target>, R: std::convert::AsMut<Target> { }
    impl<L, R, Target> std::convert::AsMut<[Target]> for crate::iter::Either<L, R> where L: std::convert::AsMut<[Target]>, R: std::convert::AsMut<[Target]> { }
    impl<L, R> std::convert::AsMut<str> for crate::iter::Either<L, R> where L: std::convert::AsMut<str>, R: std::convert::AsMut<str> { }
    impl<L, R, Target> std::convert::AsRef<Target> for crate::iter::Either<L, R> where L: std::convert::AsRef<Target>, R: std::convert::AsRef<Target> { }
    impl<L, R, Target> std::convert::AsRef<[Target]> for crate::iter::Either<L, R> where L: std::convert::AsRef<[Target]>, R: std::convert::AsRef<[Target]> { }
    impl<L, R> std::convert::AsRef<str> for crate::iter::Either<L, R> where L: std::convert::AsRef<str>, R: std::convert::AsRef<str> { }
    impl<L, R> std::clone::Clone for crate::iter::Either<L, R> where L: std::clone::Clone, R: std::clone::Clone { }
    impl<L, R> std::marker::Copy for crate::iter::Either<L, R> where L: std::marker::Copy, R: std::marker::Copy { }
    impl<L, R> std::ops::Deref for crate::iter::Either<L, R> where L: std::ops::Deref, R: std::ops::Deref<Target = <L as std::ops::Deref>::Target> { type Target = <L as std::ops::Deref>::Target; }
    impl<L, R> std::ops::DerefMut for crate::iter::Either<L, R> where L: std::ops::DerefMut, R: std::ops::DerefMut<Target = <L as std::ops::Deref>::Target> { }
    impl<L, R> std::fmt::Display for crate::iter::Either<L, R> where L: std::fmt::Display, R: std::fmt::Display { }
    impl<L, R> std::iter::DoubleEndedIterator for crate::iter::Either<L, R> where L: std::iter::DoubleEndedIterator, R: std::iter::DoubleEndedIterator<Item = <L as std::iter::Iterator>::Item> { }
    impl<L, R> std::iter::ExactSizeIterator for crate::iter::Either<L, R> where L: std::iter::ExactSizeIterator, R: std::iter::ExactSizeIterator<Item = <L as std::iter::Iterator>::Item> { }
    impl<L, R, A> std::iter::Extend<A> for crate::iter::Either<L, R> where L: std::iter::Extend<A>, R: std::iter::Extend<A> { }
    impl<L, R> std::convert::From<std::result::Result<R, L>> for crate::iter::Either<L, R> { }
    impl<L, R> std::future::Future for crate::iter::Either<L, R> where L: std::future::Future, R: std::future::Future<Output = <L as std::future::Future>::Output> { type Output = <L as std::future::Future>::Output; }
    impl<L, R> crate::iter::IndexedParallelIterator for crate::iter::Either<L, R> where L: crate::iter::IndexedParallelIterator, R: crate::iter::IndexedParallelIterator<Item = L::Item> { }
    impl<L, R> std::iter::Iterator for crate::iter::Either<L, R> where L: std::iter::Iterator, R: std::iter::Iterator<Item = <L as std::iter::Iterator>::Item> { type Item = <L as std::iter::Iterator>::Item; }
    impl<L, R, T> crate::iter::ParallelExtend<T> for crate::iter::Either<L, R> where L: crate::iter::ParallelExtend<T>, R: crate::iter::ParallelExtend<T>, T: std::marker::Send { }
    impl<L, R> crate::iter::ParallelIterator for crate::iter::Either<L, R> where L: crate::iter::ParallelIterator, R: crate::iter::ParallelIterator<Item = L::Item> { type Item = <L as crate::iter::ParallelIterator>::Item; }
    unsafe impl<L, R> std::marker::Send for crate::iter::Either<L, R> where L: std::marker::Send, R: std::marker::Send { }
    unsafe impl<L, R> std::marker::Sync for crate::iter::Either<L, R> where L: std::marker::Sync, R: std::marker::Sync { }
    impl<L, R> std::fmt::Write for crate::iter::Either<L, R> where L: std::fmt::Write, R: std::fmt::Write { }
    pub struct Empty<T> { }
    impl<T> std::clone::Clone for crate::iter::Empty<T> { }
    impl<T: std::marker::Send> crate::iter::IndexedParallelIterator for crate::iter::Empty<T> { }
    impl<T: std::marker::Send> crate::iter::ParallelIterator for crate::iter::Empty<T> { type Item = T; }
    unsafe impl<T> std::marker::Send for crate::iter::Empty<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::iter::Empty<T> where T: std::marker::Sync { }
    pub struct Enumerate<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::Enumerate<I> { }
    impl<I> crate::iter::IndexedParallelIterator for crate::iter::Enumerate<I> where I: crate::iter::IndexedParallelIterator { }
    impl<I> crate::iter::ParallelIterator for crate::iter::Enumerate<I> where I: crate::iter::IndexedParallelIterator { type Item = (usize, <I as crate::iter::ParallelIterator>::Item); }
    unsafe impl<I> std::marker::Send for crate::iter::Enumerate<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::Enumerate<I> where I: std::marker::Sync { }
    pub struct ExponentialBlocks<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::ExponentialBlocks<I> { }
    impl<I> crate::iter::ParallelIterator for crate::iter::ExponentialBlocks<I> where I: crate::iter::IndexedParallelIterator { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I> std::marker::Send for crate::iter::ExponentialBlocks<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::ExponentialBlocks<I> where I: std::marker::Sync { }
    pub struct Filter<I, P> { }
    impl<I: std::clone::Clone, P: std::clone::Clone> std::clone::Clone for crate::iter::Filter<I, P> { }
    impl<I, P> crate::iter::ParallelIterator for crate::iter::Filter<I, P> where I: crate::iter::ParallelIterator, P: std::ops::Fn(&I::Item) -> bool + std::marker::Sync + std::marker::Send { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I, P> std::marker::Send for crate::iter::Filter<I, P> where I: std::marker::Send, P: std::marker::Send { }
    unsafe impl<I, P> std::marker::Sync for crate::iter::Filter<I, P> where I: std::marker::Sync, P: std::marker::Sync { }
    pub struct FilterMap<I, P> { }
    impl<I: std::clone::Clone, P: std::clone::Clone> std::clone::Clone for crate::iter::FilterMap<I, P> { }
    impl<I, P, R> crate::iter::ParallelIterator for crate::iter::FilterMap<I, P> where I: crate::iter::ParallelIterator, P: std::ops::Fn(I::Item) -> std::option::Option<R> + std::marker::Sync + std::marker::Send, R: std::marker::Send { type Item = R; }
    unsafe impl<I, P> std::marker::Send for crate::iter::FilterMap<I, P> where I: std::marker::Send, P: std::marker::Send { }
    unsafe impl<I, P> std::marker::Sync for crate::iter::FilterMap<I, P> where I: std::marker::Sync, P: std::marker::Sync { }
    pub struct FlatMap<I, F> { }
    impl<I: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::iter::FlatMap<I, F> { }
    impl<I, F, PI> crate::iter::ParallelIterator for crate::iter::FlatMap<I, F> where I: crate::iter::ParallelIterator, F: std::ops::Fn(I::Item) -> PI + std::marker::Sync + std::marker::Send, PI: crate::iter::IntoParallelIterator { type Item = <PI as crate::iter::IntoParallelIterator>::Item; }
    unsafe impl<I, F> std::marker::Send for crate::iter::FlatMap<I, F> where I: std::marker::Send, F: std::marker::Send { }
    unsafe impl<I, F> std::marker::Sync for crate::iter::FlatMap<I, F> where I: std::marker::Sync, F: std::marker::Sync { }
    pub struct FlatMapIter<I, F> { }
    impl<I: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::iter::FlatMapIter<I, F> { }
    impl<I, F, SI> crate::iter::ParallelIterator for crate::iter::FlatMapIter<I, F> where I: crate::iter::ParallelIterator, F: std::ops::Fn(I::Item) -> SI + std::marker::Sync + std::marker::Send, SI: std::iter::IntoIterator<Item: std::marker::Send> { type Item = <SI as std::iter::IntoIterator>::Item; }
    unsafe impl<I, F> std::marker::Send for crate::iter::FlatMapIter<I, F> where I: std::marker::Send, F: std::marker::Send { }
    unsafe impl<I, F> std::marker::Sync for crate::iter::FlatMapIter<I, F> where I: std::marker::Sync, F: std::marker::Sync { }
    pub struct Flatten<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::Flatten<I> { }
    impl<I> crate::iter::ParallelIterator for crate::iter::Flatten<I> where I: crate::iter::ParallelIterator<Item: crate::iter::IntoParallelIterator> { type Item = <<I as crate::iter::ParallelIterator>::Item as crate::iter::IntoParallelIterator>::Item; }
    unsafe impl<I> std::marker::Send for crate::iter::Flatten<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::Flatten<I> where I: std::marker::Sync { }
    pub struct FlattenIter<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::FlattenIter<I> { }
    impl<I> crate::iter::ParallelIterator for crate::iter::FlattenIter<I> where I: crate::iter::ParallelIterator<Item: std::iter::IntoIterator<Item: std::marker::Send>> { type Item = <<I as crate::iter::ParallelIterator>::Item as std::iter::IntoIterator>::Item; }
    unsafe impl<I> std::marker::Send for crate::iter::FlattenIter<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::FlattenIter<I> where I: std::marker::Sync { }
    pub struct Fold<I, ID, F> { }
    impl<I: std::clone::Clone, ID: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::iter::Fold<I, ID, F> { }
    impl<U, I, ID, F> crate::iter::ParallelIterator for crate::iter::Fold<I, ID, F> where I: crate::iter::ParallelIterator, F: std::ops::Fn(U, I::Item) -> U + std::marker::Sync + std::marker::Send, ID: std::ops::Fn() -> U + std::marker::Sync + std::marker::Send, U: std::marker::Send { type Item = U; }
    unsafe impl<I, ID, F> std::marker::Send for crate::iter::Fold<I, ID, F> where I: std::marker::Send, ID: std::marker::Send, F: std::marker::Send { }
    unsafe impl<I, ID, F> std::marker::Sync for crate::iter::Fold<I, ID, F> where I: std::marker::Sync, ID: std::marker::Sync, F: std::marker::Sync { }
    pub struct FoldChunks<I, ID, F> { }
    impl<I: std::clone::Clone, ID: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::iter::FoldChunks<I, ID, F> { }
    impl<I, ID, U, F> crate::iter::IndexedParallelIterator for crate::iter::FoldChunks<I, ID, F> where I: crate::iter::IndexedParallelIterator, ID: std::ops::Fn() -> U + std::marker::Send + std::marker::Sync, F: std::ops::Fn(U, I::Item) -> U + std::marker::Send + std::marker::Sync, U: std::marker::Send { }
    impl<I, ID, U, F> crate::iter::ParallelIterator for crate::iter::FoldChunks<I, ID, F> where I: crate::iter::IndexedParallelIterator, ID: std::ops::Fn() -> U + std::marker::Send + std::marker::Sync, F: std::ops::Fn(U, I::Item) -> U + std::marker::Send + std::marker::Sync, U: std::marker::Send { type Item = U; }
    unsafe impl<I, ID, F> std::marker::Send for crate::iter::FoldChunks<I, ID, F> where I: std::marker::Send, F: std::marker::Send, ID: std::marker::Send { }
    unsafe impl<I, ID, F> std::marker::Sync for crate::iter::FoldChunks<I, ID, F> where I: std::marker::Sync, F: std::marker::Sync, ID: std::marker::Sync { }
    pub struct FoldChunksWith<I, U, F> { }
    impl<I: std::clone::Clone, U: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::iter::FoldChunksWith<I, U, F> { }
    impl<I, U, F> crate::iter::IndexedParallelIterator for crate::iter::FoldChunksWith<I, U, F> where I: crate::iter::IndexedParallelIterator, U: std::marker::Send + std::clone::Clone, F: std::ops::Fn(U, I::Item) -> U + std::marker::Send + std::marker::Sync { }
    impl<I, U, F> crate::iter::ParallelIterator for crate::iter::FoldChunksWith<I, U, F> where I: crate::iter::IndexedParallelIterator, U: std::marker::Send + std::clone::Clone, F: std::ops::Fn(U, I::Item) -> U + std::marker::Send + std::marker::Sync { type Item = U; }
    unsafe impl<I, U, F> std::marker::Send for crate::iter::FoldChunksWith<I, U, F> where I: std::marker::Send, U: std::marker::Send, F: std::marker::Send { }
    unsafe impl<I, U, F> std::marker::Sync for crate::iter::FoldChunksWith<I, U, F> where I: std::marker::Sync, U: std::marker::Sync, F: std::marker::Sync { }
    pub struct FoldWith<I, U, F> { }
    impl<I: std::clone::Clone, U: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::iter::FoldWith<I, U, F> { }
    impl<U, I, F> crate::iter::ParallelIterator for crate::iter::FoldWith<I, U, F> where I: crate::iter::ParallelIterator, F: std::ops::Fn(U, I::Item) -> U + std::marker::Sync + std::marker::Send, U: std::marker::Send + std::clone::Clone { type Item = U; }
    unsafe impl<I, U, F> std::marker::Send for crate::iter::FoldWith<I, U, F> where I: std::marker::Send, U: std::marker::Send, F: std::marker::Send { }
    unsafe impl<I, U, F> std::marker::Sync for crate::iter::FoldWith<I, U, F> where I: std::marker::Sync, U: std::marker::Sync, F: std::marker::Sync { }
    pub trait FromParallelIterator<T> where T: std::marker::Send {
        fn from_par_iter<I>(par_iter: I) -> Self where I: crate::iter::IntoParallelIterator<Item = T>;
    }
    impl crate::iter::FromParallelIterator<()> for () { }
    impl crate::iter::FromParallelIterator<char> for std::boxed::Box<str> { }
    impl crate::iter::FromParallelIterator<char> for std::string::String { }
    impl crate::iter::FromParallelIterator<std::boxed::Box<str>> for std::boxed::Box<str> { }
    impl crate::iter::FromParallelIterator<std::boxed::Box<str>> for std::string::String { }
    impl crate::iter::FromParallelIterator<std::ffi::OsString> for std::ffi::OsString { }
    impl crate::iter::FromParallelIterator<std::string::String> for std::boxed::Box<str> { }
    impl crate::iter::FromParallelIterator<std::string::String> for std::string::String { }
    impl<'a, C, T> crate::iter::FromParallelIterator<T> for std::borrow::Cow<'a, C> where C: std::borrow::ToOwned<Owned: crate::iter::FromParallelIterator<T>> + ?Sized, T: std::marker::Send { }
    impl<'a> crate::iter::FromParallelIterator<&'a char> for std::boxed::Box<str> { }
    impl<'a> crate::iter::FromParallelIterator<&'a char> for std::string::String { }
    impl<'a> crate::iter::FromParallelIterator<&'a std::ffi::OsStr> for std::ffi::OsString { }
    impl<'a> crate::iter::FromParallelIterator<&'a str> for std::boxed::Box<str> { }
    impl<'a> crate::iter::FromParallelIterator<&'a str> for std::string::String { }
    impl<'a> crate::iter::FromParallelIterator<std::borrow::Cow<'a, std::ffi::OsStr>> for std::ffi::OsString { }
    impl<'a> crate::iter::FromParallelIterator<std::borrow::Cow<'a, str>> for std::boxed::Box<str> { }
    impl<'a> crate::iter::FromParallelIterator<std::borrow::Cow<'a, str>> for std::string::String { }
    impl<A, B, FromA, FromB> crate::iter::FromParallelIterator<(A, B)> for (FromA, FromB) where A: std::marker::Send, B: std::marker::Send, FromA: std::marker::Send + crate::iter::FromParallelIterator<A>, FromB: std::marker::Send + crate::iter::FromParallelIterator<B> { }
    impl<C, T, E> crate::iter::FromParallelIterator<std::result::Result<T, E>> for std::result::Result<C, E> where C: crate::iter::FromParallelIterator<T>, T: std::marker::Send, E: std::marker::Send { }
    impl<C, T> crate::iter::FromParallelIterator<std::option::Option<T>> for std::option::Option<C> where C: crate::iter::FromParallelIterator<T>, T: std::marker::Send { }
    impl<K, V, S> crate::iter::FromParallelIterator<(K, V)> for std::collections::HashMap<K, V, S> where K: std::cmp::Eq + std::hash::Hash + std::marker::Send, V: std::marker::Send, S: std::hash::BuildHasher + std::default::Default + std::marker::Send { }
    impl<K, V> crate::iter::FromParallelIterator<(K, V)> for std::collections::BTreeMap<K, V> where K: std::cmp::Ord + std::marker::Send, V: std::marker::Send { }
    impl<L, R, A, B> crate::iter::FromParallelIterator<crate::iter::Either<L, R>> for (A, B) where L: std::marker::Send, R: std::marker::Send, A: std::marker::Send + crate::iter::FromParallelIterator<L>, B: std::marker::Send + crate::iter::FromParallelIterator<R> { }
    impl<T> crate::iter::FromParallelIterator<T> for std::boxed::Box<[T]> where T: std::marker::Send { }
    impl<T> crate::iter::FromParallelIterator<T> for std::collections::BinaryHeap<T> where T: std::cmp::Ord + std::marker::Send { }
    impl<T> crate::iter::FromParallelIterator<T> for std::collections::LinkedList<T> where T: std::marker::Send { }
    impl<T> crate::iter::FromParallelIterator<T> for std::collections::VecDeque<T> where T: std::marker::Send { }
    impl<T> crate::iter::FromParallelIterator<T> for std::rc::Rc<[T]> where T: std::marker::Send { }
    impl<T> crate::iter::FromParallelIterator<T> for std::sync::Arc<[T]> where T: std::marker::Send { }
    impl<T> crate::iter::FromParallelIterator<T> for std::vec::Vec<T> where T: std::marker::Send { }
    impl<V, S> crate::iter::FromParallelIterator<V> for std::collections::HashSet<V, S> where V: std::cmp::Eq + std::hash::Hash + std::marker::Send, S: std::hash::BuildHasher + std::default::Default + std::marker::Send { }
    impl<V> crate::iter::FromParallelIterator<V> for std::collections::BTreeSet<V> where V: std::marker::Send + std::cmp::Ord { }
    pub trait IndexedParallelIterator: crate::iter::ParallelIterator {
        fn len(&self) -> usize;
        fn drive<C: crate::iter::plumbing::Consumer<Self::Item>>(self, consumer: C) -> C::Result;
        fn with_producer<CB: crate::iter::plumbing::ProducerCallback<Self::Item>>(self, callback: CB) -> CB::Output;
        fn by_exponential_blocks(self) -> crate::iter::ExponentialBlocks<Self>;
        fn by_uniform_blocks(self, block_size: usize) -> crate::iter::UniformBlocks<Self>;
        fn collect_into_vec(self, target: &mut std::vec::Vec<Self::Item>);
        fn unzip_into_vecs<A, B>(self, left: &mut std::vec::Vec<A>, right: &mut std::vec::Vec<B>) where Self: crate::iter::IndexedParallelIterator<Item = (A, B)>, A: std::marker::Send, B: std::marker::Send;
        fn zip<Z>(self, zip_op: Z) -> crate::iter::Zip<Self, Z::Iter> where Z: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator>;
        fn zip_eq<Z>(self, zip_op: Z) -> crate::iter::ZipEq<Self, Z::Iter> where Z: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator>;
        fn interleave<I>(self, other: I) -> crate::iter::Interleave<Self, I::Iter> where I: crate::iter::IntoParallelIterator<Item = Self::Item, Iter: crate::iter::IndexedParallelIterator>;
        fn interleave_shortest<I>(self, other: I) -> crate::iter::InterleaveShortest<Self, I::Iter> where I: crate::iter::IntoParallelIterator<Item = Self::Item, Iter: crate::iter::IndexedParallelIterator>;
        fn chunks(self, chunk_size: usize) -> crate::iter::Chunks<Self>;
        fn fold_chunks<T, ID, F>(self, chunk_size: usize, identity: ID, fold_op: F) -> crate::iter::FoldChunks<Self, ID, F> where ID: std::ops::Fn() -> T + std::marker::Send + std::marker::Sync, F: std::ops::Fn(T, Self::Item) -> T + std::marker::Send + std::marker::Sync, T: std::marker::Send;
        fn fold_chunks_with<T, F>(self, chunk_size: usize, init: T, fold_op: F) -> crate::iter::FoldChunksWith<Self, T, F> where T: std::marker::Send + std::clone::Clone, F: std::ops::Fn(T, Self::Item) -> T + std::marker::Send + std::marker::Sync;
        fn cmp<I>(self, other: I) -> std::cmp::Ordering where I: crate::iter::IntoParallelIterator<Item = Self::Item, Iter: crate::iter::IndexedParallelIterator>, Self::Item: std::cmp::Ord;
        fn partial_cmp<I>(self, other: I) -> std::option::Option<std::cmp::Ordering> where I: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator>, Self::Item: std::cmp::PartialOrd<I::Item>;
        fn eq<I>(self, other: I) -> bool where I: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator>, Self::Item: std::cmp::PartialEq<I::Item>;
        fn ne<I>(self, other: I) -> bool where I: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator>, Self::Item: std::cmp::PartialEq<I::Item>;
        fn lt<I>(self, other: I) -> bool where I: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator>, Self::Item: std::cmp::PartialOrd<I::Item>;
        fn le<I>(self, other: I) -> bool where I: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator>, Self::Item: std::cmp::PartialOrd<I::Item>;
        fn gt<I>(self, other: I) -> bool where I: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator>, Self::Item: std::cmp::PartialOrd<I::Item>;
        fn ge<I>(self, other: I) -> bool where I: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator>, Self::Item: std::cmp::PartialOrd<I::Item>;
        fn enumerate(self) -> crate::iter::Enumerate<Self>;
        fn step_by(self, step: usize) -> crate::iter::StepBy<Self>;
        fn skip(self, n: usize) -> crate::iter::Skip<Self>;
        fn take(self, n: usize) -> crate::iter::Take<Self>;
        fn position_any<P>(self, predicate: P) -> std::option::Option<usize> where P: std::ops::Fn(Self::Item) -> bool + std::marker::Sync + std::marker::Send;
        fn position_first<P>(self, predicate: P) -> std::option::Option<usize> where P: std::ops::Fn(Self::Item) -> bool + std::marker::Sync + std::marker::Send;
        fn position_last<P>(self, predicate: P) -> std::option::Option<usize> where P: std::ops::Fn(Self::Item) -> bool + std::marker::Sync + std::marker::Send;
        fn positions<P>(self, predicate: P) -> crate::iter::Positions<Self, P> where P: std::ops::Fn(Self::Item) -> bool + std::marker::Sync + std::marker::Send;
        fn rev(self) -> crate::iter::Rev<Self>;
        fn with_min_len(self, min: usize) -> crate::iter::MinLen<Self>;
        fn with_max_len(self, max: usize) -> crate::iter::MaxLen<Self>;
    }
    pub struct Inspect<I, F> { }
    impl<I: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::iter::Inspect<I, F> { }
    impl<I, F> crate::iter::IndexedParallelIterator for crate::iter::Inspect<I, F> where I: crate::iter::IndexedParallelIterator, F: std::ops::Fn(&I::Item) + std::marker::Sync + std::marker::Send { }
    impl<I, F> crate::iter::ParallelIterator for crate::iter::Inspect<I, F> where I: crate::iter::ParallelIterator, F: std::ops::Fn(&I::Item) + std::marker::Sync + std::marker::Send { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I, F> std::marker::Send for crate::iter::Inspect<I, F> where I: std::marker::Send, F: std::marker::Send { }
    unsafe impl<I, F> std::marker::Sync for crate::iter::Inspect<I, F> where I: std::marker::Sync, F: std::marker::Sync { }
    pub struct Interleave<I, J> { }
    impl<I: std::clone::Clone, J: std::clone::Clone> std::clone::Clone for crate::iter::Interleave<I, J> { }
    impl<I, J> crate::iter::IndexedParallelIterator for crate::iter::Interleave<I, J> where I: crate::iter::IndexedParallelIterator, J: crate::iter::IndexedParallelIterator<Item = I::Item> { }
    impl<I, J> crate::iter::ParallelIterator for crate::iter::Interleave<I, J> where I: crate::iter::IndexedParallelIterator, J: crate::iter::IndexedParallelIterator<Item = I::Item> { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I, J> std::marker::Send for crate::iter::Interleave<I, J> where I: std::marker::Send, J: std::marker::Send { }
    unsafe impl<I, J> std::marker::Sync for crate::iter::Interleave<I, J> where I: std::marker::Sync, J: std::marker::Sync { }
    pub struct InterleaveShortest<I, J> { }
    impl<I: std::clone::Clone, J: std::clone::Clone> std::clone::Clone for crate::iter::InterleaveShortest<I, J> { }
    impl<I, J> crate::iter::IndexedParallelIterator for crate::iter::InterleaveShortest<I, J> where I: crate::iter::IndexedParallelIterator, J: crate::iter::IndexedParallelIterator<Item = I::Item> { }
    impl<I, J> crate::iter::ParallelIterator for crate::iter::InterleaveShortest<I, J> where I: crate::iter::IndexedParallelIterator, J: crate::iter::IndexedParallelIterator<Item = I::Item> { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I, J> std::marker::Send for crate::iter::InterleaveShortest<I, J> where I: std::marker::Send, J: std::marker::Send { }
    unsafe impl<I, J> std::marker::Sync for crate::iter::InterleaveShortest<I, J> where I: std::marker::Sync, J: std::marker::Sync { }
    pub struct Intersperse<I> where I: crate::iter::ParallelIterator { }
    impl<I> std::clone::Clone for crate::iter::Intersperse<I> where I: crate::iter::ParallelIterator + std::clone::Clone, I::Item: std::clone::Clone { }
    impl<I> crate::iter::IndexedParallelIterator for crate::iter::Intersperse<I> where I: crate::iter::IndexedParallelIterator<Item: std::clone::Clone> { }
    impl<I> crate::iter::ParallelIterator for crate::iter::Intersperse<I> where I: crate::iter::ParallelIterator<Item: std::clone::Clone> { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I> std::marker::Send for crate::iter::Intersperse<I> { }
    unsafe impl<I> std::marker::Sync for crate::iter::Intersperse<I> where I: std::marker::Sync, <I as crate::iter::ParallelIterator>::Item: std::marker::Sync { }
    pub trait IntoParallelIterator {
        type Iter: crate::iter::ParallelIterator<Item = Self::Item>;
        type Item: std::marker::Send;
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<'a, A, B, C, D> crate::iter::IntoParallelIterator for &'a (A, B, C, D) where A: crate::iter::IntoParallelRefIterator<'a, Iter: crate::iter::IndexedParallelIterator>, B: crate::iter::IntoParallelRefIterator<'a, Iter: crate::iter::IndexedParallelIterator>, C: crate::iter::IntoParallelRefIterator<'a, Iter: crate::iter::IndexedParallelIterator>, D: crate::iter::IntoParallelRefIterator<'a, Iter: crate::iter::IndexedParallelIterator> { type Item = (<A as crate::iter::IntoParallelRefIterator<'a>>::Item, <B as crate::iter::IntoParallelRefIterator<'a>>::Item, <C as crate::iter::IntoParallelRefIterator<'a>>::Item, <D as crate::iter::IntoParallelRefIterator<'a>>::Item); type Iter = crate::iter::MultiZip<(<A as crate::iter::IntoParallelRefIterator<'a>>::Iter, <B as crate::iter::IntoParallelRefIterator<'a>>::Iter, <C as crate::iter::IntoParallelRefIterator<'a>>::Iter, <D as crate::iter::IntoParallelRefIterator<'a>>::Iter)>; }
    impl<'a, A, B, C, D> crate::iter::IntoParallelIterator for &'a mut (A, B, C, D) where A: crate::iter::IntoParallelRefMutIterator<'a, Iter: crate::iter::IndexedParallelIterator>, B: crate::iter::IntoParallelRefMutIterator<'a, Iter: crate::iter::IndexedParallelIterator>, C: crate::iter::IntoParallelRefMutIterator<'a, Iter: crate::iter::IndexedParallelIterator>, D: crate::iter::IntoParallelRefMutIterator<'a, Iter: crate::iter::IndexedParallelIterator> { type Item = (<A as crate::iter::IntoParallelRefMutIterator<'a>>::Item, <B as crate::iter::IntoParallelRefMutIterator<'a>>::Item, <C as crate::iter::IntoParallelRefMutIterator<'a>>::Item, <D as crate::iter::IntoParallelRefMutIterator<'a>>::Item); type Iter = crate::iter::MultiZip<(<A as crate::iter::IntoParallelRefMutIterator<'a>>::Iter, <B as crate::iter::IntoParallelRefMutIterator<'a>>::Iter, <C as crate::iter::IntoParallelRefMutIterator<'a>>::Iter, <D as crate::iter::IntoParallelRefMutIterator<'a>>::Iter)>; }
    impl<'a, A, B, C> crate::iter::IntoParallelIterator for &'a (A, B, C) where A: crate::iter::IntoParallelRefIterator<'a, Iter: crate::iter::IndexedParallelIterator>, B: crate::iter::IntoParallelRefIterator<'a, Iter: crate::iter::IndexedParallelIterator>, C: crate::iter::IntoParallelRefIterator<'a, Iter: crate::iter::IndexedParallelIterator> { type Item = (<A as crate::iter::IntoParallelRefIterator<'a>>::Item, <B as crate::iter::IntoParallelRefIterator<'a>>::Item, <C as crate::iter::IntoParallelRefIterator<'a>>::Item); type Iter = crate::iter::MultiZip<(<A as crate::iter::IntoParallelRefIterator<'a>>::Iter, <B as crate::iter::IntoParallelRefIterator<'a>>::Iter, <C as crate::iter::IntoParallelRefIterator<'a>>::Iter)>; }
    impl<'a, A, B, C> crate::iter::IntoParallelIterator for &'a mut (A, B, C) where A: crate::iter::IntoParallelRefMutIterator<'a, Iter: crate::iter::IndexedParallelIterator>, B: crate::iter::IntoParallelRefMutIterator<'a, Iter: crate::iter::IndexedParallelIterator>, C: crate::iter::IntoParallelRefMutIterator<'a, Iter: crate::iter::IndexedParallelIterator> { type Item = (<A as crate::iter::IntoParallelRefMutIterator<'a>>::Item, <B as crate::iter::IntoParallelRefMutIterator<'a>>::Item, <C as crate::iter::IntoParallelRefMutIterator<'a>>::Item); type Iter = crate::iter::MultiZip<(<A as crate::iter::IntoParallelRefMutIterator<'a>>::Iter, <B as crate::iter::IntoParallelRefMutIterator<'a>>::Iter, <C as crate::iter::IntoParallelRefMutIterator<'a>>::Iter)>; }
    impl<'a, A, B> crate::iter::IntoParallelIterator for &'a (A, B) where A: crate::iter::IntoParallelRefIterator<'a, Iter: crate::iter::IndexedParallelIterator>, B: crate::iter::IntoParallelRefIterator<'a, Iter: crate::iter::IndexedParallelIterator> { type Item = (<A as crate::iter::IntoParallelRefIterator<'a>>::Item, <B as crate::iter::IntoParallelRefIterator<'a>>::Item); type Iter = crate::iter::MultiZip<(<A as crate::iter::IntoParallelRefIterator<'a>>::Iter, <B as crate::iter::IntoParallelRefIterator<'a>>::Iter)>; }
    impl<'a, A, B> crate::iter::IntoParallelIterator for &'a mut (A, B) where A: crate::iter::IntoParallelRefMutIterator<'a, Iter: crate::iter::IndexedParallelIterator>, B: crate::iter::IntoParallelRefMutIterator<'a, Iter: crate::iter::IndexedParallelIterator> { type Item = (<A as crate::iter::IntoParallelRefMutIterator<'a>>::Item, <B as crate::iter::IntoParallelRefMutIterator<'a>>::Item); type Iter = crate::iter::MultiZip<(<A as crate::iter::IntoParallelRefMutIterator<'a>>::Iter, <B as crate::iter::IntoParallelRefMutIterator<'a>>::Iter)>; }
    impl<'a, A> crate::iter::IntoParallelIterator for &'a (A,) where A: crate::iter::IntoParallelRefIterator<'a, Iter: crate::iter::IndexedParallelIterator> { type Item = (<A as crate::iter::IntoParallelRefIterator<'a>>::Item,); type Iter = crate::iter::MultiZip<(<A as crate::iter::IntoParallelRefIterator<'a>>::Iter,)>; }
    impl<'a, A> crate::iter::IntoParallelIterator for &'a mut (A,) where A: crate::iter::IntoParallelRefMutIterator<'a, Iter: crate::iter::IndexedParallelIterator> { type Item = (<A as crate::iter::IntoParallelRefMutIterator<'a>>::Item,); type Iter = crate::iter::MultiZip<(<A as crate::iter::IntoParallelRefMutIterator<'a>>::Iter,)>; }
    impl<'a, K: std::marker::Sync, V: std::marker::Send, S> crate::iter::IntoParallelIterator for &'a mut std::collections::HashMap<K, V, S> { type Item = <&'a mut std::collections::HashMap<K, V, S> as std::iter::IntoIterator>::Item; }
    impl<'a, K: std::marker::Sync, V: std::marker::Send> crate::iter::IntoParallelIterator for &'a mut std::collections::BTreeMap<K, V> { type Item = <&'a mut std::collections::BTreeMap<K, V> as std::iter::IntoIterator>::Item; }
    impl<'a, K: std::marker::Sync, V: std::marker::Sync, S> crate::iter::IntoParallelIterator for &'a std::collections::HashMap<K, V, S> { type Item = <&'a std::collections::HashMap<K, V, S> as std::iter::IntoIterator>::Item; }
    impl<'a, K: std::marker::Sync, V: std::marker::Sync> crate::iter::IntoParallelIterator for &'a std::collections::BTreeMap<K, V> { type Item = <&'a std::collections::BTreeMap<K, V> as std::iter::IntoIterator>::Item; }
    impl<'a, T: std::marker::Send, E> crate::iter::IntoParallelIterator for &'a mut std::result::Result<T, E> { type Item = &'a mut T; }
    impl<'a, T: std::marker::Send> crate::iter::IntoParallelIterator for &'a mut std::collections::LinkedList<T> { type Item = <&'a mut std::collections::LinkedList<T> as std::iter::IntoIterator>::Item; }
    impl<'a, T: std::marker::Send> crate::iter::IntoParallelIterator for &'a mut std::collections::VecDeque<T> { type Item = &'a mut T; }
    impl<'a, T: std::marker::Send> crate::iter::IntoParallelIterator for &'a mut std::option::Option<T> { type Item = &'a mut T; }
    impl<'a, T: std::marker::Sync, E> crate::iter::IntoParallelIterator for &'a std::result::Result<T, E> { type Item = &'a T; }
    impl<'a, T: std::marker::Sync, S> crate::iter::IntoParallelIterator for &'a std::collections::HashSet<T, S> { type Item = <&'a std::collections::HashSet<T, S> as std::iter::IntoIterator>::Item; }
    impl<'a, T: std::marker::Sync> crate::iter::IntoParallelIterator for &'a std::collections::BTreeSet<T> { type Item = <&'a std::collections::BTreeSet<T> as std::iter::IntoIterator>::Item; }
    impl<'a, T: std::marker::Sync> crate::iter::IntoParallelIterator for &'a std::collections::BinaryHeap<T> { type Item = &'a T; }
    impl<'a, T: std::marker::Sync> crate::iter::IntoParallelIterator for &'a std::collections::LinkedList<T> { type Item = <&'a std::collections::LinkedList<T> as std::iter::IntoIterator>::Item; }
    impl<'a, T: std::marker::Sync> crate::iter::IntoParallelIterator for &'a std::collections::VecDeque<T> { type Item = &'a T; }
    impl<'a, T: std::marker::Sync> crate::iter::IntoParallelIterator for &'a std::option::Option<T> { type Item = &'a T; }
    impl<'data, T: std::marker::Send + 'data, const N: usize> crate::iter::IntoParallelIterator for &'data mut [T; N] { type Item = &'data mut T; }
    impl<'data, T: std::marker::Send + 'data> crate::iter::IntoParallelIterator for &'data mut std::vec::Vec<T> { type Item = &'data mut T; }
    impl<'data, T: std::marker::Send> crate::iter::IntoParallelIterator for &'data mut [T] { type Item = &'data mut T; }
    impl<'data, T: std::marker::Send> crate::iter::IntoParallelIterator for &'data mut std::boxed::Box<[T]> { type Item = &'data mut T; }
    impl<'data, T: std::marker::Sync + 'data, const N: usize> crate::iter::IntoParallelIterator for &'data [T; N] { type Item = &'data T; }
    impl<'data, T: std::marker::Sync + 'data> crate::iter::IntoParallelIterator for &'data std::vec::Vec<T> { type Item = &'data T; }
    impl<'data, T: std::marker::Sync> crate::iter::IntoParallelIterator for &'data [T] { type Item = &'data T; }
    impl<'data, T: std::marker::Sync> crate::iter::IntoParallelIterator for &'data std::boxed::Box<[T]> { type Item = &'data T; }
    impl<A, B, C, D> crate::iter::IntoParallelIterator for (A, B, C, D) where A: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator>, B: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator>, C: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator>, D: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator> { type Item = (<A as crate::iter::IntoParallelIterator>::Item, <B as crate::iter::IntoParallelIterator>::Item, <C as crate::iter::IntoParallelIterator>::Item, <D as crate::iter::IntoParallelIterator>::Item); type Iter = crate::iter::MultiZip<(<A as crate::iter::IntoParallelIterator>::Iter, <B as crate::iter::IntoParallelIterator>::Iter, <C as crate::iter::IntoParallelIterator>::Iter, <D as crate::iter::IntoParallelIterator>::Iter)>; }
    impl<A, B, C> crate::iter::IntoParallelIterator for (A, B, C) where A: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator>, B: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator>, C: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator> { type Item = (<A as crate::iter::IntoParallelIterator>::Item, <B as crate::iter::IntoParallelIterator>::Item, <C as crate::iter::IntoParallelIterator>::Item); type Iter = crate::iter::MultiZip<(<A as crate::iter::IntoParallelIterator>::Iter, <B as crate::iter::IntoParallelIterator>::Iter, <C as crate::iter::IntoParallelIterator>::Iter)>; }
    impl<A, B> crate::iter::IntoParallelIterator for (A, B) where A: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator>, B: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator> { type Item = (<A as crate::iter::IntoParallelIterator>::Item, <B as crate::iter::IntoParallelIterator>::Item); type Iter = crate::iter::MultiZip<(<A as crate::iter::IntoParallelIterator>::Iter, <B as crate::iter::IntoParallelIterator>::Iter)>; }
    impl<A> crate::iter::IntoParallelIterator for (A,) where A: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator> { type Item = (<A as crate::iter::IntoParallelIterator>::Item,); type Iter = crate::iter::MultiZip<(<A as crate::iter::IntoParallelIterator>::Iter,)>; }
    impl<K: std::marker::Send, V: std::marker::Send, S> crate::iter::IntoParallelIterator for std::collections::HashMap<K, V, S> { type Item = <std::collections::HashMap<K, V, S> as std::iter::IntoIterator>::Item; }
    impl<K: std::marker::Send, V: std::marker::Send> crate::iter::IntoParallelIterator for std::collections::BTreeMap<K, V> { type Item = <std::collections::BTreeMap<K, V> as std::iter::IntoIterator>::Item; }
    impl<T: std::marker::Send, E> crate::iter::IntoParallelIterator for std::result::Result<T, E> { type Item = T; }
    impl<T: std::marker::Send, S> crate::iter::IntoParallelIterator for std::collections::HashSet<T, S> { type Item = <std::collections::HashSet<T, S> as std::iter::IntoIterator>::Item; }
    impl<T: std::marker::Send, const N: usize> crate::iter::IntoParallelIterator for [T; N] { type Item = T; }
    impl<T: std::marker::Send> crate::iter::IntoParallelIterator for std::boxed::Box<[T]> { type Item = T; }
    impl<T: std::marker::Send> crate::iter::IntoParallelIterator for std::collections::BTreeSet<T> { type Item = <std::collections::BTreeSet<T> as std::iter::IntoIterator>::Item; }
    impl<T: std::marker::Send> crate::iter::IntoParallelIterator for std::collections::BinaryHeap<T> { type Item = T; }
    impl<T: std::marker::Send> crate::iter::IntoParallelIterator for std::collections::LinkedList<T> { type Item = <std::collections::LinkedList<T> as std::iter::IntoIterator>::Item; }
    impl<T: std::marker::Send> crate::iter::IntoParallelIterator for std::collections::VecDeque<T> { type Item = T; }
    impl<T: std::marker::Send> crate::iter::IntoParallelIterator for std::option::Option<T> { type Item = T; }
    impl<T: std::marker::Send> crate::iter::IntoParallelIterator for std::vec::Vec<T> { type Item = T; }
    impl<T> crate::iter::IntoParallelIterator for T where T: crate::iter::ParallelIterator { type Iter = T; type Item = <T as crate::iter::ParallelIterator>::Item; }
    pub trait IntoParallelRefIterator<'data> {
        type Iter: crate::iter::ParallelIterator<Item = Self::Item>;
        type Item: std::marker::Send + 'data;
        fn par_iter(&'data self) -> Self::Iter;
    }
    impl<'data, I: 'data + ?Sized> crate::iter::IntoParallelRefIterator<'data> for I where &'data I: crate::iter::IntoParallelIterator { type Iter = <&'data I as crate::iter::IntoParallelIterator>::Iter; type Item = <&'data I as crate::iter::IntoParallelIterator>::Item; }
    pub trait IntoParallelRefMutIterator<'data> {
        type Iter: crate::iter::ParallelIterator<Item = Self::Item>;
        type Item: std::marker::Send + 'data;
        fn par_iter_mut(&'data mut self) -> Self::Iter;
    }
    impl<'data, I: 'data + ?Sized> crate::iter::IntoParallelRefMutIterator<'data> for I where &'data mut I: crate::iter::IntoParallelIterator { type Iter = <&'data mut I as crate::iter::IntoParallelIterator>::Iter; type Item = <&'data mut I as crate::iter::IntoParallelIterator>::Item; }
    pub struct IterBridge<Iter> { }
    impl<Iter: std::clone::Clone> std::clone::Clone for crate::iter::IterBridge<Iter> { }
    impl<Iter> crate::iter::ParallelIterator for crate::iter::IterBridge<Iter> where Iter: std::iter::Iterator<Item: std::marker::Send> + std::marker::Send { type Item = <Iter as std::iter::Iterator>::Item; }
    unsafe impl<Iter> std::marker::Send for crate::iter::IterBridge<Iter> where Iter: std::marker::Send { }
    unsafe impl<Iter> std::marker::Sync for crate::iter::IterBridge<Iter> where Iter: std::marker::Sync { }
    pub struct Map<I, F> { }
    impl<I: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::iter::Map<I, F> { }
    impl<I, F, R> crate::iter::IndexedParallelIterator for crate::iter::Map<I, F> where I: crate::iter::IndexedParallelIterator, F: std::ops::Fn(I::Item) -> R + std::marker::Sync + std::marker::Send, R: std::marker::Send { }
    impl<I, F, R> crate::iter::ParallelIterator for crate::iter::Map<I, F> where I: crate::iter::ParallelIterator, F: std::ops::Fn(I::Item) -> R + std::marker::Sync + std::marker::Send, R: std::marker::Send { type Item = <F as std::ops::FnOnce(<I as crate::iter::ParallelIterator>::Item)>::Output; }
    unsafe impl<I, F> std::marker::Send for crate::iter::Map<I, F> where I: std::marker::Send, F: std::marker::Send { }
    unsafe impl<I, F> std::marker::Sync for crate::iter::Map<I, F> where I: std::marker::Sync, F: std::marker::Sync { }
    pub struct MapInit<I, INIT, F> { }
    impl<I: std::clone::Clone, INIT: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::iter::MapInit<I, INIT, F> { }
    impl<I, INIT, T, F, R> crate::iter::IndexedParallelIterator for crate::iter::MapInit<I, INIT, F> where I: crate::iter::IndexedParallelIterator, INIT: std::ops::Fn() -> T + std::marker::Sync + std::marker::Send, F: std::ops::Fn(&mut T, I::Item) -> R + std::marker::Sync + std::marker::Send, R: std::marker::Send { }
    impl<I, INIT, T, F, R> crate::iter::ParallelIterator for crate::iter::MapInit<I, INIT, F> where I: crate::iter::ParallelIterator, INIT: std::ops::Fn() -> T + std::marker::Sync + std::marker::Send, F: std::ops::Fn(&mut T, I::Item) -> R + std::marker::Sync + std::marker::Send, R: std::marker::Send { type Item = R; }
    unsafe impl<I, INIT, F> std::marker::Send for crate::iter::MapInit<I, INIT, F> where I: std::marker::Send, INIT: std::marker::Send, F: std::marker::Send { }
    unsafe impl<I, INIT, F> std::marker::Sync for crate::iter::MapInit<I, INIT, F> where I: std::marker::Sync, INIT: std::marker::Sync, F: std::marker::Sync { }
    pub struct MapWith<I, T, F> { }
    impl<I: std::clone::Clone, T: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::iter::MapWith<I, T, F> { }
    impl<I, T, F, R> crate::iter::IndexedParallelIterator for crate::iter::MapWith<I, T, F> where I: crate::iter::IndexedParallelIterator, T: std::marker::Send + std::clone::Clone, F: std::ops::Fn(&mut T, I::Item) -> R + std::marker::Sync + std::marker::Send, R: std::marker::Send { }
    impl<I, T, F, R> crate::iter::ParallelIterator for crate::iter::MapWith<I, T, F> where I: crate::iter::ParallelIterator, T: std::marker::Send + std::clone::Clone, F: std::ops::Fn(&mut T, I::Item) -> R + std::marker::Sync + std::marker::Send, R: std::marker::Send { type Item = R; }
    unsafe impl<I, T, F> std::marker::Send for crate::iter::MapWith<I, T, F> where I: std::marker::Send, T: std::marker::Send, F: std::marker::Send { }
    unsafe impl<I, T, F> std::marker::Sync for crate::iter::MapWith<I, T, F> where I: std::marker::Sync, T: std::marker::Sync, F: std::marker::Sync { }
    pub struct MaxLen<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::MaxLen<I> { }
    impl<I> crate::iter::IndexedParallelIterator for crate::iter::MaxLen<I> where I: crate::iter::IndexedParallelIterator { }
    impl<I> crate::iter::ParallelIterator for crate::iter::MaxLen<I> where I: crate::iter::IndexedParallelIterator { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I> std::marker::Send for crate::iter::MaxLen<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::MaxLen<I> where I: std::marker::Sync { }
    pub struct MinLen<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::MinLen<I> { }
    impl<I> crate::iter::IndexedParallelIterator for crate::iter::MinLen<I> where I: crate::iter::IndexedParallelIterator { }
    impl<I> crate::iter::ParallelIterator for crate::iter::MinLen<I> where I: crate::iter::IndexedParallelIterator { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I> std::marker::Send for crate::iter::MinLen<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::MinLen<I> where I: std::marker::Sync { }
    pub struct MultiZip<T> { }
    impl<T: std::clone::Clone> std::clone::Clone for crate::iter::MultiZip<T> { }
    impl<A, B, C, D> crate::iter::IndexedParallelIterator for crate::iter::MultiZip<(A, B, C, D)> where A: crate::iter::IndexedParallelIterator, B: crate::iter::IndexedParallelIterator, C: crate::iter::IndexedParallelIterator, D: crate::iter::IndexedParallelIterator { }
    impl<A, B, C> crate::iter::IndexedParallelIterator for crate::iter::MultiZip<(A, B, C)> where A: crate::iter::IndexedParallelIterator, B: crate::iter::IndexedParallelIterator, C: crate::iter::IndexedParallelIterator { }
    impl<A, B> crate::iter::IndexedParallelIterator for crate::iter::MultiZip<(A, B)> where A: crate::iter::IndexedParallelIterator, B: crate::iter::IndexedParallelIterator { }
    impl<A> crate::iter::IndexedParallelIterator for crate::iter::MultiZip<(A,)> where A: crate::iter::IndexedParallelIterator { }
    impl<A, B, C, D> crate::iter::ParallelIterator for crate::iter::MultiZip<(A, B, C, D)> where A: crate::iter::IndexedParallelIterator, B: crate::iter::IndexedParallelIterator, C: crate::iter::IndexedParallelIterator, D: crate::iter::IndexedParallelIterator { type Item = (<A as crate::iter::ParallelIterator>::Item, <B as crate::iter::ParallelIterator>::Item, <C as crate::iter::ParallelIterator>::Item, <D as crate::iter::ParallelIterator>::Item); }
    impl<A, B, C> crate::iter::ParallelIterator for crate::iter::MultiZip<(A, B, C)> where A: crate::iter::IndexedParallelIterator, B: crate::iter::IndexedParallelIterator, C: crate::iter::IndexedParallelIterator { type Item = (<A as crate::iter::ParallelIterator>::Item, <B as crate::iter::ParallelIterator>::Item, <C as crate::iter::ParallelIterator>::Item); }
    impl<A, B> crate::iter::ParallelIterator for crate::iter::MultiZip<(A, B)> where A: crate::iter::IndexedParallelIterator, B: crate::iter::IndexedParallelIterator { type Item = (<A as crate::iter::ParallelIterator>::Item, <B as crate::iter::ParallelIterator>::Item); }
    impl<A> crate::iter::ParallelIterator for crate::iter::MultiZip<(A,)> where A: crate::iter::IndexedParallelIterator { type Item = (<A as crate::iter::ParallelIterator>::Item,); }
    unsafe impl<T> std::marker::Send for crate::iter::MultiZip<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::iter::MultiZip<T> where T: std::marker::Sync { }
    pub struct Once<T> { }
    impl<T: std::clone::Clone> std::clone::Clone for crate::iter::Once<T> { }
    impl<T: std::marker::Send> crate::iter::IndexedParallelIterator for crate::iter::Once<T> { }
    impl<T: std::marker::Send> crate::iter::ParallelIterator for crate::iter::Once<T> { type Item = T; }
    unsafe impl<T> std::marker::Send for crate::iter::Once<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::iter::Once<T> where T: std::marker::Sync { }
    pub struct PanicFuse<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::PanicFuse<I> { }
    impl<I> crate::iter::IndexedParallelIterator for crate::iter::PanicFuse<I> where I: crate::iter::IndexedParallelIterator { }
    impl<I> crate::iter::ParallelIterator for crate::iter::PanicFuse<I> where I: crate::iter::ParallelIterator { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I> std::marker::Send for crate::iter::PanicFuse<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::PanicFuse<I> where I: std::marker::Sync { }
    pub trait ParallelBridge: Sized {
        fn par_bridge(self) -> crate::iter::IterBridge<Self>;
    }
    impl<T> crate::iter::ParallelBridge for T where T: std::iter::Iterator<Item: std::marker::Send> + std::marker::Send { }
    pub trait ParallelDrainFull {
        type Iter: crate::iter::ParallelIterator<Item = Self::Item>;
        type Item: std::marker::Send;
        fn par_drain(self) -> Self::Iter;
    }
    impl<'a, K: std::marker::Send, V: std::marker::Send, S> crate::iter::ParallelDrainFull for &'a mut std::collections::HashMap<K, V, S> { type Item = (K, V); }
    impl<'a, T: std::cmp::Ord + std::marker::Send> crate::iter::ParallelDrainFull for &'a mut std::collections::BinaryHeap<T> { type Item = T; }
    impl<'a, T: std::marker::Send, S> crate::iter::ParallelDrainFull for &'a mut std::collections::HashSet<T, S> { type Item = T; }
    pub trait ParallelDrainRange<Idx = usize> {
        type Iter: crate::iter::ParallelIterator<Item = Self::Item>;
        type Item: std::marker::Send;
        fn par_drain<R: std::ops::RangeBounds<Idx>>(self, range: R) -> Self::Iter;
    }
    impl<'a, T: std::marker::Send> crate::iter::ParallelDrainRange for &'a mut std::collections::VecDeque<T> { type Item = T; }
    impl<'a> crate::iter::ParallelDrainRange for &'a mut std::string::String { type Item = char; }
    impl<'data, T: std::marker::Send> crate::iter::ParallelDrainRange for &'data mut std::vec::Vec<T> { type Item = T; }
    pub trait ParallelExtend<T> where T: std::marker::Send {
        fn par_extend<I>(&mut self, par_iter: I) where I: crate::iter::IntoParallelIterator<Item = T>;
    }
    impl crate::iter::ParallelExtend<()> for () { }
    impl crate::iter::ParallelExtend<char> for std::string::String { }
    impl crate::iter::ParallelExtend<std::boxed::Box<str>> for std::string::String { }
    impl crate::iter::ParallelExtend<std::ffi::OsString> for std::ffi::OsString { }
    impl crate::iter::ParallelExtend<std::string::String> for std::string::String { }
    impl<'a, K, V, S> crate::iter::ParallelExtend<(&'a K, &'a V)> for std::collections::HashMap<K, V, S> where K: std::marker::Copy + std::cmp::Eq + std::hash::Hash + std::marker::Send + std::marker::Sync + 'a, V: std::marker::Copy + std::marker::Send + std::marker::Sync + 'a, S: std::hash::BuildHasher + std::marker::Send { }
    impl<'a, K, V> crate::iter::ParallelExtend<(&'a K, &'a V)> for std::collections::BTreeMap<K, V> where K: std::marker::Copy + std::cmp::Ord + std::marker::Send + std::marker::Sync + 'a, V: std::marker::Copy + std::marker::Send + std::marker::Sync + 'a { }
    impl<'a, T, S> crate::iter::ParallelExtend<&'a T> for std::collections::HashSet<T, S> where T: 'a + std::marker::Copy + std::cmp::Eq + std::hash::Hash + std::marker::Send + std::marker::Sync, S: std::hash::BuildHasher + std::marker::Send { }
    impl<'a, T> crate::iter::ParallelExtend<&'a T> for std::collections::BTreeSet<T> where T: 'a + std::marker::Copy + std::cmp::Ord + std::marker::Send + std::marker::Sync { }
    impl<'a, T> crate::iter::ParallelExtend<&'a T> for std::collections::BinaryHeap<T> where T: 'a + std::marker::Copy + std::cmp::Ord + std::marker::Send + std::marker::Sync { }
    impl<'a, T> crate::iter::ParallelExtend<&'a T> for std::collections::LinkedList<T> where T: 'a + std::marker::Copy + std::marker::Send + std::marker::Sync { }
    impl<'a, T> crate::iter::ParallelExtend<&'a T> for std::collections::VecDeque<T> where T: 'a + std::marker::Copy + std::marker::Send + std::marker::Sync { }
    impl<'a, T> crate::iter::ParallelExtend<&'a T> for std::vec::Vec<T> where T: 'a + std::marker::Copy + std::marker::Send + std::marker::Sync { }
    impl<'a> crate::iter::ParallelExtend<&'a char> for std::string::String { }
    impl<'a> crate::iter::ParallelExtend<&'a std::ffi::OsStr> for std::ffi::OsString { }
    impl<'a> crate::iter::ParallelExtend<&'a str> for std::string::String { }
    impl<'a> crate::iter::ParallelExtend<std::borrow::Cow<'a, std::ffi::OsStr>> for std::ffi::OsString { }
    impl<'a> crate::iter::ParallelExtend<std::borrow::Cow<'a, str>> for std::string::String { }
    impl<A, B, FromA, FromB> crate::iter::ParallelExtend<(A, B)> for (FromA, FromB) where A: std::marker::Send, B: std::marker::Send, FromA: std::marker::Send + crate::iter::ParallelExtend<A>, FromB: std::marker::Send + crate::iter::ParallelExtend<B> { }
    impl<K, V, S> crate::iter::ParallelExtend<(K, V)> for std::collections::HashMap<K, V, S> where K: std::cmp::Eq + std::hash::Hash + std::marker::Send, V: std::marker::Send, S: std::hash::BuildHasher + std::marker::Send { }
    impl<K, V> crate::iter::ParallelExtend<(K, V)> for std::collections::BTreeMap<K, V> where K: std::cmp::Ord + std::marker::Send, V: std::marker::Send { }
    impl<L, R, A, B> crate::iter::ParallelExtend<crate::iter::Either<L, R>> for (A, B) where L: std::marker::Send, R: std::marker::Send, A: std::marker::Send + crate::iter::ParallelExtend<L>, B: std::marker::Send + crate::iter::ParallelExtend<R> { }
    impl<T, S> crate::iter::ParallelExtend<T> for std::collections::HashSet<T, S> where T: std::cmp::Eq + std::hash::Hash + std::marker::Send, S: std::hash::BuildHasher + std::marker::Send { }
    impl<T> crate::iter::ParallelExtend<T> for std::collections::BTreeSet<T> where T: std::cmp::Ord + std::marker::Send { }
    impl<T> crate::iter::ParallelExtend<T> for std::collections::BinaryHeap<T> where T: std::cmp::Ord + std::marker::Send { }
    impl<T> crate::iter::ParallelExtend<T> for std::collections::LinkedList<T> where T: std::marker::Send { }
    impl<T> crate::iter::ParallelExtend<T> for std::collections::VecDeque<T> where T: std::marker::Send { }
    impl<T> crate::iter::ParallelExtend<T> for std::vec::Vec<T> where T: std::marker::Send { }
    pub trait ParallelIterator: Sized + std::marker::Send {
        type Item: std::marker::Send;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: crate::iter::plumbing::UnindexedConsumer<Self::Item>;
        fn for_each<OP>(self, op: OP) where OP: std::ops::Fn(Self::Item) + std::marker::Sync + std::marker::Send;
        fn for_each_with<OP, T>(self, init: T, op: OP) where OP: std::ops::Fn(&mut T, Self::Item) + std::marker::Sync + std::marker::Send, T: std::marker::Send + std::clone::Clone;
        fn for_each_init<OP, INIT, T>(self, init: INIT, op: OP) where OP: std::ops::Fn(&mut T, Self::Item) + std::marker::Sync + std::marker::Send, INIT: std::ops::Fn() -> T + std::marker::Sync + std::marker::Send;
        fn try_for_each<OP, R>(self, op: OP) -> R where OP: std::ops::Fn(Self::Item) -> R + std::marker::Sync + std::marker::Send, R: std::marker::Send;
        fn try_for_each_with<OP, T, R>(self, init: T, op: OP) -> R where OP: std::ops::Fn(&mut T, Self::Item) -> R + std::marker::Sync + std::marker::Send, T: std::marker::Send + std::clone::Clone, R: std::marker::Send;
        fn try_for_each_init<OP, INIT, T, R>(self, init: INIT, op: OP) -> R where OP: std::ops::Fn(&mut T, Self::Item) -> R + std::marker::Sync + std::marker::Send, INIT: std::ops::Fn() -> T + std::marker::Sync + std::marker::Send, R: std::marker::Send;
        fn count(self) -> usize;
        fn map<F, R>(self, map_op: F) -> crate::iter::Map<Self, F> where F: std::ops::Fn(Self::Item) -> R + std::marker::Sync + std::marker::Send, R: std::marker::Send;
        fn map_with<F, T, R>(self, init: T, map_op: F) -> crate::iter::MapWith<Self, T, F> where F: std::ops::Fn(&mut T, Self::Item) -> R + std::marker::Sync + std::marker::Send, T: std::marker::Send + std::clone::Clone, R: std::marker::Send;
        fn map_init<F, INIT, T, R>(self, init: INIT, map_op: F) -> crate::iter::MapInit<Self, INIT, F> where F: std::ops::Fn(&mut T, Self::Item) -> R + std::marker::Sync + std::marker::Send, INIT: std::ops::Fn() -> T + std::marker::Sync + std::marker::Send, R: std::marker::Send;
        fn cloned<'a, T>(self) -> crate::iter::Cloned<Self> where T: 'a + std::clone::Clone + std::marker::Send, Self: crate::iter::ParallelIterator<Item = &'a T>;
        fn copied<'a, T>(self) -> crate::iter::Copied<Self> where T: 'a + std::marker::Copy + std::marker::Send, Self: crate::iter::ParallelIterator<Item = &'a T>;
        fn inspect<OP>(self, inspect_op: OP) -> crate::iter::Inspect<Self, OP> where OP: std::ops::Fn(&Self::Item) + std::marker::Sync + std::marker::Send;
        fn update<F>(self, update_op: F) -> crate::iter::Update<Self, F> where F: std::ops::Fn(&mut Self::Item) + std::marker::Sync + std::marker::Send;
        fn filter<P>(self, filter_op: P) -> crate::iter::Filter<Self, P> where P: std::ops::Fn(&Self::Item) -> bool + std::marker::Sync + std::marker::Send;
        fn filter_map<P, R>(self, filter_op: P) -> crate::iter::FilterMap<Self, P> where P: std::ops::Fn(Self::Item) -> std::option::Option<R> + std::marker::Sync + std::marker::Send, R: std::marker::Send;
        fn flat_map<F, PI>(self, map_op: F) -> crate::iter::FlatMap<Self, F> where F: std::ops::Fn(Self::Item) -> PI + std::marker::Sync + std::marker::Send, PI: crate::iter::IntoParallelIterator;
        fn flat_map_iter<F, SI>(self, map_op: F) -> crate::iter::FlatMapIter<Self, F> where F: std::ops::Fn(Self::Item) -> SI + std::marker::Sync + std::marker::Send, SI: std::iter::IntoIterator<Item: std::marker::Send>;
        fn flatten(self) -> crate::iter::Flatten<Self> where Self::Item: crate::iter::IntoParallelIterator;
        fn flatten_iter(self) -> crate::iter::FlattenIter<Self> where Self::Item: std::iter::IntoIterator<Item: std::marker::Send>;
        fn reduce<OP, ID>(self, identity: ID, op: OP) -> Self::Item where OP: std::ops::Fn(Self::Item, Self::Item) -> Self::Item + std::marker::Sync + std::marker::Send, ID: std::ops::Fn() -> Self::Item + std::marker::Sync + std::marker::Send;
        fn reduce_with<OP>(self, op: OP) -> std::option::Option<Self::Item> where OP: std::ops::Fn(Self::Item, Self::Item) -> Self::Item + std::marker::Sync + std::marker::Send;
        fn try_reduce<T, OP, ID>(self, identity: ID, op: OP) -> Self::Item where OP: std::ops::Fn(T, T) -> Self::Item + std::marker::Sync + std::marker::Send, ID: std::ops::Fn() -> T + std::marker::Sync + std::marker::Send;
        fn try_reduce_with<T, OP>(self, op: OP) -> std::option::Option<Self::Item> where OP: std::ops::Fn(T, T) -> Self::Item + std::marker::Sync + std::marker::Send;
        fn fold<T, ID, F>(self, identity: ID, fold_op: F) -> crate::iter::Fold<Self, ID, F> where F: std::ops::Fn(T, Self::Item) -> T + std::marker::Sync + std::marker::Send, ID: std::ops::Fn() -> T + std::marker::Sync + std::marker::Send, T: std::marker::Send;
        fn fold_with<F, T>(self, init: T, fold_op: F) -> crate::iter::FoldWith<Self, T, F> where F: std::ops::Fn(T, Self::Item) -> T + std::marker::Sync + std::marker::Send, T: std::marker::Send + std::clone::Clone;
        fn try_fold<T, R, ID, F>(self, identity: ID, fold_op: F) -> crate::iter::TryFold<Self, R, ID, F> where F: std::ops::Fn(T, Self::Item) -> R + std::marker::Sync + std::marker::Send, ID: std::ops::Fn() -> T + std::marker::Sync + std::marker::Send, R: std::marker::Send;
        fn try_fold_with<F, T, R>(self, init: T, fold_op: F) -> crate::iter::TryFoldWith<Self, R, F> where F: std::ops::Fn(T, Self::Item) -> R + std::marker::Sync + std::marker::Send, R: std::marker::Send, T: std::clone::Clone + std::marker::Send;
        fn sum<S>(self) -> S where S: std::marker::Send + std::iter::Sum<Self::Item> + std::iter::Sum<S>;
        fn product<P>(self) -> P where P: std::marker::Send + std::iter::Product<Self::Item> + std::iter::Product<P>;
        fn min(self) -> std::option::Option<Self::Item> where Self::Item: std::cmp::Ord;
        fn min_by<F>(self, f: F) -> std::option::Option<Self::Item> where F: std::marker::Sync + std::marker::Send + std::ops::Fn(&Self::Item, &Self::Item) -> std::cmp::Ordering;
        fn min_by_key<K, F>(self, f: F) -> std::option::Option<Self::Item> where K: std::cmp::Ord + std::marker::Send, F: std::marker::Sync + std::marker::Send + std::ops::Fn(&Self::Item) -> K;
        fn max(self) -> std::option::Option<Self::Item> where Self::Item: std::cmp::Ord;
        fn max_by<F>(self, f: F) -> std::option::Option<Self::Item> where F: std::marker::Sync + std::marker::Send + std::ops::Fn(&Self::Item, &Self::Item) -> std::cmp::Ordering;
        fn max_by_key<K, F>(self, f: F) -> std::option::Option<Self::Item> where K: std::cmp::Ord + std::marker::Send, F: std::marker::Sync + std::marker::Send + std::ops::Fn(&Self::Item) -> K;
        fn chain<C>(self, chain: C) -> crate::iter::Chain<Self, C::Iter> where C: crate::iter::IntoParallelIterator<Item = Self::Item>;
        fn find_any<P>(self, predicate: P) -> std::option::Option<Self::Item> where P: std::ops::Fn(&Self::Item) -> bool + std::marker::Sync + std::marker::Send;
        fn find_first<P>(self, predicate: P) -> std::option::Option<Self::Item> where P: std::ops::Fn(&Self::Item) -> bool + std::marker::Sync + std::marker::Send;
        fn find_last<P>(self, predicate: P) -> std::option::Option<Self::Item> where P: std::ops::Fn(&Self::Item) -> bool + std::marker::Sync + std::marker::Send;
        fn find_map_any<P, R>(self, predicate: P) -> std::option::Option<R> where P: std::ops::Fn(Self::Item) -> std::option::Option<R> + std::marker::Sync + std::marker::Send, R: std::marker::Send;
        fn find_map_first<P, R>(self, predicate: P) -> std::option::Option<R> where P: std::ops::Fn(Self::Item) -> std::option::Option<R> + std::marker::Sync + std::marker::Send, R: std::marker::Send;
        fn find_map_last<P, R>(self, predicate: P) -> std::option::Option<R> where P: std::ops::Fn(Self::Item) -> std::option::Option<R> + std::marker::Sync + std::marker::Send, R: std::marker::Send;
        fn any<P>(self, predicate: P) -> bool where P: std::ops::Fn(Self::Item) -> bool + std::marker::Sync + std::marker::Send;
        fn all<P>(self, predicate: P) -> bool where P: std::ops::Fn(Self::Item) -> bool + std::marker::Sync + std::marker::Send;
        fn while_some<T>(self) -> crate::iter::WhileSome<Self> where Self: crate::iter::ParallelIterator<Item = std::option::Option<T>>, T: std::marker::Send;
        fn panic_fuse(self) -> crate::iter::PanicFuse<Self>;
        fn collect<C>(self) -> C where C: crate::iter::FromParallelIterator<Self::Item>;
        fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) where Self: crate::iter::ParallelIterator<Item = (A, B)>, FromA: std::default::Default + std::marker::Send + crate::iter::ParallelExtend<A>, FromB: std::default::Default + std::marker::Send + crate::iter::ParallelExtend<B>, A: std::marker::Send, B: std::marker::Send;
        fn partition<A, B, P>(self, predicate: P) -> (A, B) where A: std::default::Default + std::marker::Send + crate::iter::ParallelExtend<Self::Item>, B: std::default::Default + std::marker::Send + crate::iter::ParallelExtend<Self::Item>, P: std::ops::Fn(&Self::Item) -> bool + std::marker::Sync + std::marker::Send;
        fn partition_map<A, B, P, L, R>(self, predicate: P) -> (A, B) where A: std::default::Default + std::marker::Send + crate::iter::ParallelExtend<L>, B: std::default::Default + std::marker::Send + crate::iter::ParallelExtend<R>, P: std::ops::Fn(Self::Item) -> crate::iter::Either<L, R> + std::marker::Sync + std::marker::Send, L: std::marker::Send, R: std::marker::Send;
        fn intersperse(self, element: Self::Item) -> crate::iter::Intersperse<Self> where Self::Item: std::clone::Clone;
        fn take_any(self, n: usize) -> crate::iter::TakeAny<Self>;
        fn skip_any(self, n: usize) -> crate::iter::SkipAny<Self>;
        fn take_any_while<P>(self, predicate: P) -> crate::iter::TakeAnyWhile<Self, P> where P: std::ops::Fn(&Self::Item) -> bool + std::marker::Sync + std::marker::Send;
        fn skip_any_while<P>(self, predicate: P) -> crate::iter::SkipAnyWhile<Self, P> where P: std::ops::Fn(&Self::Item) -> bool + std::marker::Sync + std::marker::Send;
        fn collect_vec_list(self) -> std::collections::LinkedList<std::vec::Vec<Self::Item>>;
        fn opt_len(&self) -> std::option::Option<usize>;
    }
    pub struct Positions<I, P> { }
    impl<I: std::clone::Clone, P: std::clone::Clone> std::clone::Clone for crate::iter::Positions<I, P> { }
    impl<I, P> crate::iter::ParallelIterator for crate::iter::Positions<I, P> where I: crate::iter::IndexedParallelIterator, P: std::ops::Fn(I::Item) -> bool + std::marker::Sync + std::marker::Send { type Item = usize; }
    unsafe impl<I, P> std::marker::Send for crate::iter::Positions<I, P> where I: std::marker::Send, P: std::marker::Send { }
    unsafe impl<I, P> std::marker::Sync for crate::iter::Positions<I, P> where I: std::marker::Sync, P: std::marker::Sync { }
    pub struct Repeat<T> { }
    impl<T> crate::iter::Repeat<T> where T: std::clone::Clone + std::marker::Send {
        pub fn take(self, n: usize) -> crate::iter::RepeatN<T>;
        pub fn zip<Z>(self, zip_op: Z) -> crate::iter::Zip<crate::iter::RepeatN<T>, Z::Iter> where Z: crate::iter::IntoParallelIterator<Iter: crate::iter::IndexedParallelIterator>;
    }
    impl<T: std::clone::Clone> std::clone::Clone for crate::iter::Repeat<T> { }
    impl<T> crate::iter::ParallelIterator for crate::iter::Repeat<T> where T: std::clone::Clone + std::marker::Send { type Item = T; }
    unsafe impl<T> std::marker::Send for crate::iter::Repeat<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::iter::Repeat<T> where T: std::marker::Sync { }
    pub struct RepeatN<T> { }
    impl<T: std::clone::Clone> std::clone::Clone for crate::iter::RepeatN<T> { }
    impl<T> crate::iter::IndexedParallelIterator for crate::iter::RepeatN<T> where T: std::clone::Clone + std::marker::Send { }
    impl<T> crate::iter::ParallelIterator for crate::iter::RepeatN<T> where T: std::clone::Clone + std::marker::Send { type Item = T; }
    unsafe impl<T> std::marker::Send for crate::iter::RepeatN<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::iter::RepeatN<T> where T: std::marker::Sync { }
    pub struct Rev<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::Rev<I> { }
    impl<I> crate::iter::IndexedParallelIterator for crate::iter::Rev<I> where I: crate::iter::IndexedParallelIterator { }
    impl<I> crate::iter::ParallelIterator for crate::iter::Rev<I> where I: crate::iter::IndexedParallelIterator { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I> std::marker::Send for crate::iter::Rev<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::Rev<I> where I: std::marker::Sync { }
    pub struct Skip<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::Skip<I> { }
    impl<I> crate::iter::IndexedParallelIterator for crate::iter::Skip<I> where I: crate::iter::IndexedParallelIterator { }
    impl<I> crate::iter::ParallelIterator for crate::iter::Skip<I> where I: crate::iter::IndexedParallelIterator { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I> std::marker::Send for crate::iter::Skip<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::Skip<I> where I: std::marker::Sync { }
    pub struct SkipAny<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::SkipAny<I> { }
    impl<I> crate::iter::ParallelIterator for crate::iter::SkipAny<I> where I: crate::iter::ParallelIterator { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I> std::marker::Send for crate::iter::SkipAny<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::SkipAny<I> where I: std::marker::Sync { }
    pub struct SkipAnyWhile<I, P> { }
    impl<I: std::clone::Clone, P: std::clone::Clone> std::clone::Clone for crate::iter::SkipAnyWhile<I, P> { }
    impl<I, P> crate::iter::ParallelIterator for crate::iter::SkipAnyWhile<I, P> where I: crate::iter::ParallelIterator, P: std::ops::Fn(&I::Item) -> bool + std::marker::Sync + std::marker::Send { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I, P> std::marker::Send for crate::iter::SkipAnyWhile<I, P> where I: std::marker::Send, P: std::marker::Send { }
    unsafe impl<I, P> std::marker::Sync for crate::iter::SkipAnyWhile<I, P> where I: std::marker::Sync, P: std::marker::Sync { }
    pub struct Split<D, S> { }
    impl<D: std::clone::Clone, S: std::clone::Clone> std::clone::Clone for crate::iter::Split<D, S> { }
    impl<D, S> crate::iter::ParallelIterator for crate::iter::Split<D, S> where D: std::marker::Send, S: std::ops::Fn(D) -> (D, std::option::Option<D>) + std::marker::Sync + std::marker::Send { type Item = D; }
    unsafe impl<D, S> std::marker::Send for crate::iter::Split<D, S> where D: std::marker::Send, S: std::marker::Send { }
    unsafe impl<D, S> std::marker::Sync for crate::iter::Split<D, S> where D: std::marker::Sync, S: std::marker::Sync { }
    pub struct StepBy<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::StepBy<I> { }
    impl<I> crate::iter::IndexedParallelIterator for crate::iter::StepBy<I> where I: crate::iter::IndexedParallelIterator { }
    impl<I> crate::iter::ParallelIterator for crate::iter::StepBy<I> where I: crate::iter::IndexedParallelIterator { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I> std::marker::Send for crate::iter::StepBy<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::StepBy<I> where I: std::marker::Sync { }
    pub struct Take<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::Take<I> { }
    impl<I> crate::iter::IndexedParallelIterator for crate::iter::Take<I> where I: crate::iter::IndexedParallelIterator { }
    impl<I> crate::iter::ParallelIterator for crate::iter::Take<I> where I: crate::iter::IndexedParallelIterator { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I> std::marker::Send for crate::iter::Take<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::Take<I> where I: std::marker::Sync { }
    pub struct TakeAny<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::TakeAny<I> { }
    impl<I> crate::iter::ParallelIterator for crate::iter::TakeAny<I> where I: crate::iter::ParallelIterator { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I> std::marker::Send for crate::iter::TakeAny<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::TakeAny<I> where I: std::marker::Sync { }
    pub struct TakeAnyWhile<I, P> { }
    impl<I: std::clone::Clone, P: std::clone::Clone> std::clone::Clone for crate::iter::TakeAnyWhile<I, P> { }
    impl<I, P> crate::iter::ParallelIterator for crate::iter::TakeAnyWhile<I, P> where I: crate::iter::ParallelIterator, P: std::ops::Fn(&I::Item) -> bool + std::marker::Sync + std::marker::Send { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I, P> std::marker::Send for crate::iter::TakeAnyWhile<I, P> where I: std::marker::Send, P: std::marker::Send { }
    unsafe impl<I, P> std::marker::Sync for crate::iter::TakeAnyWhile<I, P> where I: std::marker::Sync, P: std::marker::Sync { }
    pub struct TryFold<I, U, ID, F> { }
    impl<I: std::clone::Clone, U: std::clone::Clone, ID: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::iter::TryFold<I, U, ID, F> { }
    impl<U, I, ID, F> crate::iter::ParallelIterator for crate::iter::TryFold<I, U, ID, F> where I: crate::iter::ParallelIterator, F: std::ops::Fn(U::Output, I::Item) -> U + std::marker::Sync + std::marker::Send, ID: std::ops::Fn() -> U::Output + std::marker::Sync + std::marker::Send { type Item = U; }
    unsafe impl<I, U, ID, F> std::marker::Send for crate::iter::TryFold<I, U, ID, F> where I: std::marker::Send, ID: std::marker::Send, F: std::marker::Send, U: std::marker::Send { }
    unsafe impl<I, U, ID, F> std::marker::Sync for crate::iter::TryFold<I, U, ID, F> where I: std::marker::Sync, ID: std::marker::Sync, F: std::marker::Sync, U: std::marker::Sync { }
    pub struct TryFoldWith<I, U, F> { }
    impl<I: std::clone::Clone, U: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::iter::TryFoldWith<I, U, F> where U::Output: std::clone::Clone { }
    impl<U, I, F> crate::iter::ParallelIterator for crate::iter::TryFoldWith<I, U, F> where I: crate::iter::ParallelIterator, F: std::ops::Fn(U::Output, I::Item) -> U + std::marker::Sync + std::marker::Send { type Item = U; }
    unsafe impl<I, U, F> std::marker::Send for crate::iter::TryFoldWith<I, U, F> where I: std::marker::Send, F: std::marker::Send { }
    unsafe impl<I, U, F> std::marker::Sync for crate::iter::TryFoldWith<I, U, F> where I: std::marker::Sync, F: std::marker::Sync { }
    pub struct UniformBlocks<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::UniformBlocks<I> { }
    impl<I> crate::iter::ParallelIterator for crate::iter::UniformBlocks<I> where I: crate::iter::IndexedParallelIterator { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I> std::marker::Send for crate::iter::UniformBlocks<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::UniformBlocks<I> where I: std::marker::Sync { }
    pub struct Update<I, F> { }
    impl<I: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::iter::Update<I, F> { }
    impl<I, F> crate::iter::IndexedParallelIterator for crate::iter::Update<I, F> where I: crate::iter::IndexedParallelIterator, F: std::ops::Fn(&mut I::Item) + std::marker::Send + std::marker::Sync { }
    impl<I, F> crate::iter::ParallelIterator for crate::iter::Update<I, F> where I: crate::iter::ParallelIterator, F: std::ops::Fn(&mut I::Item) + std::marker::Send + std::marker::Sync { type Item = <I as crate::iter::ParallelIterator>::Item; }
    unsafe impl<I, F> std::marker::Send for crate::iter::Update<I, F> where I: std::marker::Send, F: std::marker::Send { }
    unsafe impl<I, F> std::marker::Sync for crate::iter::Update<I, F> where I: std::marker::Sync, F: std::marker::Sync { }
    pub struct WalkTree<S, B> { }
    impl<S, B, I> crate::iter::ParallelIterator for crate::iter::WalkTree<S, B> where S: std::marker::Send, B: std::ops::Fn(&S) -> I + std::marker::Send + std::marker::Sync, I: std::iter::IntoIterator<Item = S, IntoIter: std::iter::DoubleEndedIterator> + std::marker::Send { type Item = S; }
    unsafe impl<S, B> std::marker::Send for crate::iter::WalkTree<S, B> where S: std::marker::Send, B: std::marker::Send { }
    unsafe impl<S, B> std::marker::Sync for crate::iter::WalkTree<S, B> where S: std::marker::Sync, B: std::marker::Sync { }
    pub struct WalkTreePostfix<S, B> { }
    impl<S, B, I> crate::iter::ParallelIterator for crate::iter::WalkTreePostfix<S, B> where S: std::marker::Send, B: std::ops::Fn(&S) -> I + std::marker::Send + std::marker::Sync, I: std::iter::IntoIterator<Item = S> { type Item = S; }
    unsafe impl<S, B> std::marker::Send for crate::iter::WalkTreePostfix<S, B> where S: std::marker::Send, B: std::marker::Send { }
    unsafe impl<S, B> std::marker::Sync for crate::iter::WalkTreePostfix<S, B> where S: std::marker::Sync, B: std::marker::Sync { }
    pub struct WalkTreePrefix<S, B> { }
    impl<S, B, I> crate::iter::ParallelIterator for crate::iter::WalkTreePrefix<S, B> where S: std::marker::Send, B: std::ops::Fn(&S) -> I + std::marker::Send + std::marker::Sync, I: std::iter::IntoIterator<Item = S, IntoIter: std::iter::DoubleEndedIterator> { type Item = S; }
    unsafe impl<S, B> std::marker::Send for crate::iter::WalkTreePrefix<S, B> where S: std::marker::Send, B: std::marker::Send { }
    unsafe impl<S, B> std::marker::Sync for crate::iter::WalkTreePrefix<S, B> where S: std::marker::Sync, B: std::marker::Sync { }
    pub struct WhileSome<I> { }
    impl<I: std::clone::Clone> std::clone::Clone for crate::iter::WhileSome<I> { }
    impl<I, T> crate::iter::ParallelIterator for crate::iter::WhileSome<I> where I: crate::iter::ParallelIterator<Item = std::option::Option<T>>, T: std::marker::Send { type Item = T; }
    unsafe impl<I> std::marker::Send for crate::iter::WhileSome<I> where I: std::marker::Send { }
    unsafe impl<I> std::marker::Sync for crate::iter::WhileSome<I> where I: std::marker::Sync { }
    pub struct Zip<A, B> { }
    impl<A: std::clone::Clone, B: std::clone::Clone> std::clone::Clone for crate::iter::Zip<A, B> { }
    impl<A, B> crate::iter::IndexedParallelIterator for crate::iter::Zip<A, B> where A: crate::iter::IndexedParallelIterator, B: crate::iter::IndexedParallelIterator { }
    impl<A, B> crate::iter::ParallelIterator for crate::iter::Zip<A, B> where A: crate::iter::IndexedParallelIterator, B: crate::iter::IndexedParallelIterator { type Item = (<A as crate::iter::ParallelIterator>::Item, <B as crate::iter::ParallelIterator>::Item); }
    unsafe impl<A, B> std::marker::Send for crate::iter::Zip<A, B> where A: std::marker::Send, B: std::marker::Send { }
    unsafe impl<A, B> std::marker::Sync for crate::iter::Zip<A, B> where A: std::marker::Sync, B: std::marker::Sync { }
    pub struct ZipEq<A, B> { }
    impl<A: std::clone::Clone, B: std::clone::Clone> std::clone::Clone for crate::iter::ZipEq<A, B> { }
    impl<A, B> crate::iter::IndexedParallelIterator for crate::iter::ZipEq<A, B> where A: crate::iter::IndexedParallelIterator, B: crate::iter::IndexedParallelIterator { }
    impl<A, B> crate::iter::ParallelIterator for crate::iter::ZipEq<A, B> where A: crate::iter::IndexedParallelIterator, B: crate::iter::IndexedParallelIterator { type Item = (<A as crate::iter::ParallelIterator>::Item, <B as crate::iter::ParallelIterator>::Item); }
    unsafe impl<A, B> std::marker::Send for crate::iter::ZipEq<A, B> where A: std::marker::Send, B: std::marker::Send { }
    unsafe impl<A, B> std::marker::Sync for crate::iter::ZipEq<A, B> where A: std::marker::Sync, B: std::marker::Sync { }
    pub fn empty<T: std::marker::Send>() -> crate::iter::Empty<T>;
    pub fn once<T: std::marker::Send>(item: T) -> crate::iter::Once<T>;
    pub fn repeat<T: std::clone::Clone + std::marker::Send>(element: T) -> crate::iter::Repeat<T>;
    pub fn repeat_n<T: std::clone::Clone + std::marker::Send>(element: T, n: usize) -> crate::iter::RepeatN<T>;
    pub fn repeatn<T: std::clone::Clone + std::marker::Send>(element: T, n: usize) -> crate::iter::RepeatN<T>;
    pub fn split<D, S>(data: D, splitter: S) -> crate::iter::Split<D, S> where D: std::marker::Send, S: std::ops::Fn(D) -> (D, std::option::Option<D>) + std::marker::Sync;
    pub fn walk_tree<S, B, I>(root: S, children_of: B) -> crate::iter::WalkTree<S, B> where S: std::marker::Send, B: std::ops::Fn(&S) -> I + std::marker::Send + std::marker::Sync, I: std::iter::IntoIterator<Item = S, IntoIter: std::iter::DoubleEndedIterator>;
    pub fn walk_tree_postfix<S, B, I>(root: S, children_of: B) -> crate::iter::WalkTreePostfix<S, B> where S: std::marker::Send, B: std::ops::Fn(&S) -> I + std::marker::Send + std::marker::Sync, I: std::iter::IntoIterator<Item = S>;
    pub fn walk_tree_prefix<S, B, I>(root: S, children_of: B) -> crate::iter::WalkTreePrefix<S, B> where S: std::marker::Send, B: std::ops::Fn(&S) -> I + std::marker::Send + std::marker::Sync, I: std::iter::IntoIterator<Item = S, IntoIter: std::iter::DoubleEndedIterator>;
    pub mod plumbing {
        pub trait Consumer<Item>: std::marker::Send + Sized {
            type Folder: crate::iter::plumbing::Folder<Item, Result = Self::Result>;
            type Reducer: crate::iter::plumbing::Reducer<Self::Result>;
            type Result: std::marker::Send;
            fn split_at(self, index: usize) -> (Self, Self, Self::Reducer);
            fn into_folder(self) -> Self::Folder;
            fn full(&self) -> bool;
        }
        pub trait Folder<Item>: Sized {
            type Result;
            fn consume(self, item: Item) -> Self;
            fn complete(self) -> Self::Result;
            fn full(&self) -> bool;
            fn consume_iter<I>(self, iter: I) -> Self where I: std::iter::IntoIterator<Item = Item>;
        }
        pub trait Producer: std::marker::Send + Sized {
            type Item;
            type IntoIter: std::iter::Iterator<Item = Self::Item> + std::iter::DoubleEndedIterator + std::iter::ExactSizeIterator;
            fn into_iter(self) -> Self::IntoIter;
            fn split_at(self, index: usize) -> (Self, Self);
            fn min_len(&self) -> usize;
            fn max_len(&self) -> usize;
            fn fold_with<F>(self, folder: F) -> F where F: crate::iter::plumbing::Folder<Self::Item>;
        }
        pub trait ProducerCallback<T> {
            type Output;
            fn callback<P>(self, producer: P) -> Self::Output where P: crate::iter::plumbing::Producer<Item = T>;
        }
        pub trait Reducer<Result> {
            fn reduce(self, left: Result, right: Result) -> Result;
        }
        pub trait UnindexedConsumer<I>: crate::iter::plumbing::Consumer<I> {
            fn split_off_left(&self) -> Self;
            fn to_reducer(&self) -> Self::Reducer;
        }
        pub trait UnindexedProducer: std::marker::Send + Sized {
            type Item;
            fn split(self) -> (Self, std::option::Option<Self>);
            fn fold_with<F>(self, folder: F) -> F where F: crate::iter::plumbing::Folder<Self::Item>;
        }
        pub fn bridge<I, C>(par_iter: I, consumer: C) -> C::Result where I: crate::iter::IndexedParallelIterator, C: crate::iter::plumbing::Consumer<I::Item>;
        pub fn bridge_producer_consumer<P, C>(len: usize, producer: P, consumer: C) -> C::Result where P: crate::iter::plumbing::Producer, C: crate::iter::plumbing::Consumer<P::Item>;
        pub fn bridge_unindexed<P, C>(producer: P, consumer: C) -> C::Result where P: crate::iter::plumbing::UnindexedProducer, C: crate::iter::plumbing::UnindexedConsumer<P::Item>;
    }
}
pub mod prelude {
    pub use crate::iter::FromParallelIterator;
    pub use crate::iter::IndexedParallelIterator;
    pub use crate::iter::IntoParallelIterator;
    pub use crate::iter::IntoParallelRefIterator;
    pub use crate::iter::IntoParallelRefMutIterator;
    pub use crate::iter::ParallelBridge;
    pub use crate::iter::ParallelDrainFull;
    pub use crate::iter::ParallelDrainRange;
    pub use crate::iter::ParallelExtend;
    pub use crate::iter::ParallelIterator;
}
