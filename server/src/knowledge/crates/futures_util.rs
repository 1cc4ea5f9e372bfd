// futures_util 0.3.34: see generate.py.
pub use crate::future::FutureExt;
pub use crate::future::TryFutureExt;
pub use crate::io::AsyncBufReadExt;
pub use crate::io::AsyncReadExt;
pub use crate::io::AsyncSeekExt;
pub use crate::io::AsyncWriteExt;
pub use crate::sink::SinkExt;
pub use crate::stream::StreamExt;
pub use crate::stream::TryStreamExt;
pub use futures_core::future::TryFuture;
pub use futures_core::stream::Stream;
pub use futures_core::stream::TryStream;
pub use futures_io::AsyncBufRead;
pub use futures_io::AsyncRead;
pub use futures_io::AsyncSeek;
pub use futures_io::AsyncWrite;
pub use futures_sink::Sink;
pub use std::future::Future;
pub mod future {
    pub use futures_core::future::BoxFuture;
    pub use futures_core::future::FusedFuture;
    pub use futures_core::future::LocalBoxFuture;
    pub use futures_core::future::TryFuture;
    pub use std::future::Future;
    pub struct AbortHandle { }
    impl crate::future::AbortHandle {
        pub fn new_pair() -> (Self, crate::future::AbortRegistration);
    }
    impl crate::future::AbortHandle {
        pub fn abort(&self);
        pub fn is_aborted(&self) -> bool;
    }
    impl std::clone::Clone for crate::future::AbortHandle { }
    unsafe impl std::marker::Send for crate::future::AbortHandle { }
    unsafe impl std::marker::Sync for crate::future::AbortHandle { }
    pub struct AbortRegistration { }
    impl crate::future::AbortRegistration {
        pub fn handle(&self) -> crate::future::AbortHandle;
    }
    unsafe impl std::marker::Send for crate::future::AbortRegistration { }
    unsafe impl std::marker::Sync for crate::future::AbortRegistration { }
    pub struct Abortable<T> { }
    impl<T> crate::future::Abortable<T> {
        pub fn new(task: T, reg: crate::future::AbortRegistration) -> Self;
        pub fn is_aborted(&self) -> bool;
    }
    impl<T: std::clone::Clone> std::clone::Clone for crate::future::Abortable<T> { }
    impl<Fut> std::future::Future for crate::future::Abortable<Fut> where Fut: std::future::Future { type Output = std::result::Result<<Fut as std::future::Future>::Output, crate::future::Aborted>; }
    unsafe impl<T> std::marker::Send for crate::future::Abortable<T> where T: std::marker::Send { }
    impl<St> futures_core::stream::Stream for crate::future::Abortable<St> where St: futures_core::stream::Stream { type Item = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<T> std::marker::Sync for crate::future::Abortable<T> where T: std::marker::Sync { }
    pub struct Aborted;
    impl std::clone::Clone for crate::future::Aborted { }
    impl std::marker::Copy for crate::future::Aborted { }
    impl std::fmt::Display for crate::future::Aborted { }
    impl std::error::Error for crate::future::Aborted { }
    unsafe impl std::marker::Send for crate::future::Aborted { }
    unsafe impl std::marker::Sync for crate::future::Aborted { }
    pub struct AlwaysReady<T, F: std::ops::Fn() -> T> { }
    impl<T, F: std::ops::Fn() -> T + std::clone::Clone> std::clone::Clone for crate::future::AlwaysReady<T, F> { }
    impl<T, F: std::ops::Fn() -> T + std::marker::Copy> std::marker::Copy for crate::future::AlwaysReady<T, F> { }
    impl<T, F: std::ops::Fn() -> T> std::future::Future for crate::future::AlwaysReady<T, F> { type Output = T; }
    unsafe impl<T, F> std::marker::Send for crate::future::AlwaysReady<T, F> where F: std::marker::Send { }
    unsafe impl<T, F> std::marker::Sync for crate::future::AlwaysReady<T, F> where F: std::marker::Sync { }
    pub struct AndThen<Fut1, Fut2, F> { }
    impl<Fut1, Fut2, F> std::future::Future for crate::future::AndThen<Fut1, Fut2, F> where crate::future::TryFlatten<crate::future::MapOk<Fut1, F>, Fut2>: std::future::Future { type Output = <crate::future::TryFlatten<crate::future::MapOk<Fut1, F>, Fut2> as std::future::Future>::Output; }
    unsafe impl<Fut1, Fut2, F> std::marker::Send for crate::future::AndThen<Fut1, Fut2, F> where Fut2: std::marker::Send, Fut1: std::marker::Send, F: std::marker::Send { }
    unsafe impl<Fut1, Fut2, F> std::marker::Sync for crate::future::AndThen<Fut1, Fut2, F> where Fut2: std::marker::Sync, Fut1: std::marker::Sync, F: std::marker::Sync { }
    pub struct CatchUnwind<Fut> { }
    impl<Fut> std::future::Future for crate::future::CatchUnwind<Fut> where Fut: std::future::Future + std::panic::UnwindSafe { type Output = std::result::Result<<Fut as std::future::Future>::Output, std::boxed::Box<dyn std::any::Any + std::marker::Send>>; }
    unsafe impl<Fut> std::marker::Send for crate::future::CatchUnwind<Fut> where Fut: std::marker::Send { }
    unsafe impl<Fut> std::marker::Sync for crate::future::CatchUnwind<Fut> where Fut: std::marker::Sync { }
    pub enum Either<A, B> { Left(A), Right(B) }
    impl<A, B> crate::future::Either<A, B> {
        pub fn as_pin_ref(self: std::pin::Pin<&Self>) -> crate::future::Either<std::pin::Pin<&A>, std::pin::Pin<&B>>;
        pub fn as_pin_mut(self: std::pin::Pin<&mut Self>) -> crate::future::Either<std::pin::Pin<&mut A>, std::pin::Pin<&mut B>>;
    }
    impl<A, B, T> crate::future::Either<(T, A), (T, B)> {
        pub fn factor_first(self) -> (T, crate::future::Either<A, B>);
    }
    impl<A, B, T> crate::future::Either<(A, T), (B, T)> {
        pub fn factor_second(self) -> (crate::future::Either<A, B>, T);
    }
    impl<T> crate::future::Either<T, T> {
        pub fn into_inner(self) -> T;
    }
    impl<A, B> futures_io::AsyncBufRead for crate::future::Either<A, B> where A: futures_io::AsyncBufRead, B: futures_io::AsyncBufRead { }
    impl<A, B> futures_io::AsyncRead for crate::future::Either<A, B> where A: futures_io::AsyncRead, B: futures_io::AsyncRead { }
    impl<A, B> futures_io::AsyncSeek for crate::future::Either<A, B> where A: futures_io::AsyncSeek, B: futures_io::AsyncSeek { }
    impl<A, B> futures_io::AsyncWrite for crate::future::Either<A, B> where A: futures_io::AsyncWrite, B: futures_io::AsyncWrite { }
    impl<A: std::clone::Clone, B: std::clone::Clone> std::clone::Clone for crate::future::Either<A, B> { }
    impl<A, B> std::future::Future for crate::future::Either<A, B> where A: std::future::Future, B: std::future::Future<Output = A::Output> { type Output = <A as std::future::Future>::Output; }
    unsafe impl<A, B> std::marker::Send for crate::future::Either<A, B> where A: std::marker::Send, B: std::marker::Send { }
    impl<A, B, Item> futures_sink::Sink<Item> for crate::future::Either<A, B> where A: futures_sink::Sink<Item>, B: futures_sink::Sink<Item, Error = A::Error> { type Error = <A as futures_sink::Sink<Item>>::Error; }
    impl<A, B> futures_core::stream::Stream for crate::future::Either<A, B> where A: futures_core::stream::Stream, B: futures_core::stream::Stream<Item = A::Item> { type Item = <A as futures_core::stream::Stream>::Item; }
    unsafe impl<A, B> std::marker::Sync for crate::future::Either<A, B> where A: std::marker::Sync, B: std::marker::Sync { }
    pub struct ErrInto<Fut, E> { }
    impl<Fut, E> std::future::Future for crate::future::ErrInto<Fut, E> { type Output = <crate::future::MapErr<Fut, _> as std::future::Future>::Output; }
    unsafe impl<Fut, E> std::marker::Send for crate::future::ErrInto<Fut, E> where Fut: std::marker::Send { }
    unsafe impl<Fut, E> std::marker::Sync for crate::future::ErrInto<Fut, E> where Fut: std::marker::Sync { }
    pub struct Flatten<F> where F: std::future::Future { }
    impl<F> std::future::Future for crate::future::Flatten<F> where F: std::future::Future { type Output = _; }
    unsafe impl<F> std::marker::Send for crate::future::Flatten<F> where F: std::marker::Send, <F as std::future::Future>::Output: std::marker::Send { }
    unsafe impl<F> std::marker::Sync for crate::future::Flatten<F> where F: std::marker::Sync, <F as std::future::Future>::Output: std::marker::Sync { }
    pub struct FlattenSink<Fut, Si> { }
    unsafe impl<Fut, Si> std::marker::Send for crate::future::FlattenSink<Fut, Si> where Fut: std::marker::Send, Si: std::marker::Send { }
    impl<_Item, Fut, Si> futures_sink::Sink<_Item> for crate::future::FlattenSink<Fut, Si> { type Error = _; }
    impl<Fut, Si> futures_core::stream::Stream for crate::future::FlattenSink<Fut, Si> { type Item = _; }
    unsafe impl<Fut, Si> std::marker::Sync for crate::future::FlattenSink<Fut, Si> where Fut: std::marker::Sync, Si: std::marker::Sync { }
    pub struct FlattenStream<F> where F: std::future::Future { }
    unsafe impl<F> std::marker::Send for crate::future::FlattenStream<F> where F: std::marker::Send, <F as std::future::Future>::Output: std::marker::Send { }
    impl<_Item, F> futures_sink::Sink<_Item> for crate::future::FlattenStream<F> where F: std::future::Future { type Error = _; }
    impl<F> futures_core::stream::Stream for crate::future::FlattenStream<F> where F: std::future::Future { type Item = _; }
    unsafe impl<F> std::marker::Sync for crate::future::FlattenStream<F> where F: std::marker::Sync, <F as std::future::Future>::Output: std::marker::Sync { }
    pub struct Fuse<Fut> { }
    impl<Fut: std::future::Future> crate::future::Fuse<Fut> {
        pub fn terminated() -> Self;
    }
    impl<Fut: std::future::Future> std::future::Future for crate::future::Fuse<Fut> { type Output = <Fut as std::future::Future>::Output; }
    unsafe impl<Fut> std::marker::Send for crate::future::Fuse<Fut> where Fut: std::marker::Send { }
    unsafe impl<Fut> std::marker::Sync for crate::future::Fuse<Fut> where Fut: std::marker::Sync { }
    pub trait FutureExt: std::future::Future {
        fn map<U, F>(self, f: F) -> crate::future::Map<Self, F> where F: std::ops::FnOnce(Self::Output) -> U, Self: Sized;
        fn map_into<U>(self) -> crate::future::MapInto<Self, U> where Self::Output: std::convert::Into<U>, Self: Sized;
        fn then<Fut, F>(self, f: F) -> crate::future::Then<Self, Fut, F> where F: std::ops::FnOnce(Self::Output) -> Fut, Fut: std::future::Future, Self: Sized;
        fn left_future<B>(self) -> crate::future::Either<Self, B> where B: std::future::Future<Output = Self::Output>, Self: Sized;
        fn right_future<A>(self) -> crate::future::Either<A, Self> where A: std::future::Future<Output = Self::Output>, Self: Sized;
        fn into_stream(self) -> crate::future::IntoStream<Self> where Self: Sized;
        fn flatten(self) -> crate::future::Flatten<Self> where Self::Output: std::future::Future, Self: Sized;
        fn flatten_stream(self) -> crate::future::FlattenStream<Self> where Self::Output: futures_core::stream::Stream, Self: Sized;
        fn fuse(self) -> crate::future::Fuse<Self> where Self: Sized;
        fn inspect<F>(self, f: F) -> crate::future::Inspect<Self, F> where F: std::ops::FnOnce(&Self::Output), Self: Sized;
        fn catch_unwind(self) -> crate::future::CatchUnwind<Self> where Self: Sized + std::panic::UnwindSafe;
        fn shared(self) -> crate::future::Shared<Self> where Self: Sized, Self::Output: std::clone::Clone;
        fn remote_handle(self) -> (crate::future::Remote<Self>, crate::future::RemoteHandle<Self::Output>) where Self: Sized;
        fn boxed<'a>(self) -> futures_core::future::BoxFuture<'a, Self::Output> where Self: Sized + std::marker::Send + 'a;
        fn boxed_local<'a>(self) -> futures_core::future::LocalBoxFuture<'a, Self::Output> where Self: Sized + 'a;
        fn unit_error(self) -> crate::future::UnitError<Self> where Self: Sized;
        fn never_error(self) -> crate::future::NeverError<Self> where Self: Sized;
        fn poll_unpin(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output> where Self: std::marker::Unpin;
        fn now_or_never(self) -> std::option::Option<Self::Output> where Self: Sized;
    }
    impl<T> crate::future::FutureExt for T where T: std::future::Future + ?Sized { }
    pub struct FutureObj<'a, T> { }
    impl<'a, T> crate::future::FutureObj<'a, T> {
        pub fn new<F>(f: F) -> crate::future::FutureObj<'a, T> where F: crate::future::UnsafeFutureObj<'a, T> + std::marker::Send;
    }
    impl<'a, F> std::convert::From<std::boxed::Box<F>> for crate::future::FutureObj<'a, ()> where F: std::future::Future<Output = ()> + std::marker::Send + 'a { }
    impl<'a, F> std::convert::From<std::pin::Pin<std::boxed::Box<F>>> for crate::future::FutureObj<'a, ()> where F: std::future::Future<Output = ()> + std::marker::Send + 'a { }
    impl<'a> std::convert::From<std::boxed::Box<dyn std::future::Future<Output = ()> + std::marker::Send + 'a>> for crate::future::FutureObj<'a, ()> { }
    impl<'a> std::convert::From<std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = ()> + std::marker::Send + 'a>>> for crate::future::FutureObj<'a, ()> { }
    impl<T> std::future::Future for crate::future::FutureObj<'_, T> { type Output = T; }
    unsafe impl<T> std::marker::Send for crate::future::FutureObj<'_, T> { }
    impl<'a, T> !std::marker::Sync for crate::future::FutureObj<'a, T> { }
    pub struct Inspect<Fut, F> { }
    impl<Fut, F> std::future::Future for crate::future::Inspect<Fut, F> { type Output = _; }
    unsafe impl<Fut, F> std::marker::Send for crate::future::Inspect<Fut, F> where Fut: std::marker::Send, F: std::marker::Send { }
    unsafe impl<Fut, F> std::marker::Sync for crate::future::Inspect<Fut, F> where Fut: std::marker::Sync, F: std::marker::Sync { }
    pub struct InspectErr<Fut, F> { }
    impl<Fut, F> std::future::Future for crate::future::InspectErr<Fut, F> { type Output = <crate::future::Inspect<crate::future::IntoFuture<Fut>, _> as std::future::Future>::Output; }
    unsafe impl<Fut, F> std::marker::Send for crate::future::InspectErr<Fut, F> where Fut: std::marker::Send, F: std::marker::Send { }
    unsafe impl<Fut, F> std::marker::Sync for crate::future::InspectErr<Fut, F> where Fut: std::marker::Sync, F: std::marker::Sync { }
    pub struct InspectOk<Fut, F> { }
    impl<Fut, F> std::future::Future for crate::future::InspectOk<Fut, F> { type Output = <crate::future::Inspect<crate::future::IntoFuture<Fut>, _> as std::future::Future>::Output; }
    unsafe impl<Fut, F> std::marker::Send for crate::future::InspectOk<Fut, F> where Fut: std::marker::Send, F: std::marker::Send { }
    unsafe impl<Fut, F> std::marker::Sync for crate::future::InspectOk<Fut, F> where Fut: std::marker::Sync, F: std::marker::Sync { }
    pub struct IntoFuture<Fut> { }
    impl<Fut: futures_core::future::TryFuture> std::future::Future for crate::future::IntoFuture<Fut> { type Output = std::result::Result<<Fut as futures_core::future::TryFuture>::Ok, <Fut as futures_core::future::TryFuture>::Error>; }
    unsafe impl<Fut> std::marker::Send for crate::future::IntoFuture<Fut> where Fut: std::marker::Send { }
    unsafe impl<Fut> std::marker::Sync for crate::future::IntoFuture<Fut> where Fut: std::marker::Sync { }
    pub struct IntoStream<F> { }
    unsafe impl<F> std::marker::Send for crate::future::IntoStream<F> where F: std::marker::Send { }
    impl<F> futures_core::stream::Stream for crate::future::IntoStream<F> where crate::stream::Once<F>: futures_core::stream::Stream { type Item = <crate::stream::Once<F> as futures_core::stream::Stream>::Item; }
    unsafe impl<F> std::marker::Sync for crate::future::IntoStream<F> where F: std::marker::Sync { }
    pub struct Join<Fut1: std::future::Future, Fut2: std::future::Future> { }
    impl<Fut1: std::future::Future, Fut2: std::future::Future> std::future::Future for crate::future::Join<Fut1, Fut2> { type Output = (<Fut1 as std::future::Future>::Output, <Fut2 as std::future::Future>::Output); }
    unsafe impl<Fut1, Fut2> std::marker::Send for crate::future::Join<Fut1, Fut2> where Fut1: std::marker::Send, <Fut1 as std::future::Future>::Output: std::marker::Send, Fut2: std::marker::Send, <Fut2 as std::future::Future>::Output: std::marker::Send { }
    unsafe impl<Fut1, Fut2> std::marker::Sync for crate::future::Join<Fut1, Fut2> where Fut1: std::marker::Sync, <Fut1 as std::future::Future>::Output: std::marker::Sync, Fut2: std::marker::Sync, <Fut2 as std::future::Future>::Output: std::marker::Sync { }
    pub struct Join3<Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future> { }
    impl<Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future> std::future::Future for crate::future::Join3<Fut1, Fut2, Fut3> { type Output = (<Fut1 as std::future::Future>::Output, <Fut2 as std::future::Future>::Output, <Fut3 as std::future::Future>::Output); }
    unsafe impl<Fut1, Fut2, Fut3> std::marker::Send for crate::future::Join3<Fut1, Fut2, Fut3> where Fut1: std::marker::Send, <Fut1 as std::future::Future>::Output: std::marker::Send, Fut2: std::marker::Send, <Fut2 as std::future::Future>::Output: std::marker::Send, Fut3: std::marker::Send, <Fut3 as std::future::Future>::Output: std::marker::Send { }
    unsafe impl<Fut1, Fut2, Fut3> std::marker::Sync for crate::future::Join3<Fut1, Fut2, Fut3> where Fut1: std::marker::Sync, <Fut1 as std::future::Future>::Output: std::marker::Sync, Fut2: std::marker::Sync, <Fut2 as std::future::Future>::Output: std::marker::Sync, Fut3: std::marker::Sync, <Fut3 as std::future::Future>::Output: std::marker::Sync { }
    pub struct Join4<Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future> { }
    impl<Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future> std::future::Future for crate::future::Join4<Fut1, Fut2, Fut3, Fut4> { type Output = (<Fut1 as std::future::Future>::Output, <Fut2 as std::future::Future>::Output, <Fut3 as std::future::Future>::Output, <Fut4 as std::future::Future>::Output); }
    unsafe impl<Fut1, Fut2, Fut3, Fut4> std::marker::Send for crate::future::Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: std::marker::Send, <Fut1 as std::future::Future>::Output: std::marker::Send, Fut2: std::marker::Send, <Fut2 as std::future::Future>::Output: std::marker::Send, Fut3: std::marker::Send, <Fut3 as std::future::Future>::Output: std::marker::Send, Fut4: std::marker::Send, <Fut4 as std::future::Future>::Output: std::marker::Send { }
    unsafe impl<Fut1, Fut2, Fut3, Fut4> std::marker::Sync for crate::future::Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: std::marker::Sync, <Fut1 as std::future::Future>::Output: std::marker::Sync, Fut2: std::marker::Sync, <Fut2 as std::future::Future>::Output: std::marker::Sync, Fut3: std::marker::Sync, <Fut3 as std::future::Future>::Output: std::marker::Sync, Fut4: std::marker::Sync, <Fut4 as std::future::Future>::Output: std::marker::Sync { }
    pub struct Join5<Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future, Fut5: std::future::Future> { }
    impl<Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future, Fut5: std::future::Future> std::future::Future for crate::future::Join5<Fut1, Fut2, Fut3, Fut4, Fut5> { type Output = (<Fut1 as std::future::Future>::Output, <Fut2 as std::future::Future>::Output, <Fut3 as std::future::Future>::Output, <Fut4 as std::future::Future>::Output, <Fut5 as std::future::Future>::Output); }
    unsafe impl<Fut1, Fut2, Fut3, Fut4, Fut5> std::marker::Send for crate::future::Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: std::marker::Send, <Fut1 as std::future::Future>::Output: std::marker::Send, Fut2: std::marker::Send, <Fut2 as std::future::Future>::Output: std::marker::Send, Fut3: std::marker::Send, <Fut3 as std::future::Future>::Output: std::marker::Send, Fut4: std::marker::Send, <Fut4 as std::future::Future>::Output: std::marker::Send, Fut5: std::marker::Send, <Fut5 as std::future::Future>::Output: std::marker::Send { }
    unsafe impl<Fut1, Fut2, Fut3, Fut4, Fut5> std::marker::Sync for crate::future::Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: std::marker::Sync, <Fut1 as std::future::Future>::Output: std::marker::Sync, Fut2: std::marker::Sync, <Fut2 as std::future::Future>::Output: std::marker::Sync, Fut3: std::marker::Sync, <Fut3 as std::future::Future>::Output: std::marker::Sync, Fut4: std::marker::Sync, <Fut4 as std::future::Future>::Output: std::marker::Sync, Fut5: std::marker::Sync, <Fut5 as std::future::Future>::Output: std::marker::Sync { }
    pub struct JoinAll<F> where F: std::future::Future { }
    impl<F: std::future::Future> std::iter::FromIterator<F> for crate::future::JoinAll<F> { }
    impl<F> std::future::Future for crate::future::JoinAll<F> where F: std::future::Future { type Output = std::vec::Vec<<F as std::future::Future>::Output>; }
    unsafe impl<F> std::marker::Send for crate::future::JoinAll<F> where F: std::marker::Send, <F as std::future::Future>::Output: std::marker::Send { }
    unsafe impl<F> std::marker::Sync for crate::future::JoinAll<F> where F: std::marker::Send + std::marker::Sync, <F as std::future::Future>::Output: std::marker::Sync { }
    pub struct Lazy<F> { }
    impl<F, R> std::future::Future for crate::future::Lazy<F> where F: std::ops::FnOnce(&mut std::task::Context<'_>) -> R { type Output = R; }
    unsafe impl<F> std::marker::Send for crate::future::Lazy<F> where F: std::marker::Send { }
    unsafe impl<F> std::marker::Sync for crate::future::Lazy<F> where F: std::marker::Sync { }
    pub struct LocalFutureObj<'a, T> { }
    impl<'a, T> crate::future::LocalFutureObj<'a, T> {
        pub fn new<F>(f: F) -> crate::future::LocalFutureObj<'a, T> where F: crate::future::UnsafeFutureObj<'a, T> + 'a;
        pub unsafe fn into_future_obj(self) -> crate::future::FutureObj<'a, T>;
    }
    impl<T> std::ops::Drop for crate::future::LocalFutureObj<'_, T> { }
    impl<'a, F> std::convert::From<std::boxed::Box<F>> for crate::future::LocalFutureObj<'a, ()> where F: std::future::Future<Output = ()> + 'a { }
    impl<'a, F> std::convert::From<std::pin::Pin<std::boxed::Box<F>>> for crate::future::LocalFutureObj<'a, ()> where F: std::future::Future<Output = ()> + 'a { }
    impl<'a, T> std::convert::From<crate::future::FutureObj<'a, T>> for crate::future::LocalFutureObj<'a, T> { }
    impl<'a> std::convert::From<std::boxed::Box<dyn std::future::Future<Output = ()> + 'a>> for crate::future::LocalFutureObj<'a, ()> { }
    impl<'a> std::convert::From<std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = ()> + 'a>>> for crate::future::LocalFutureObj<'a, ()> { }
    impl<T> std::future::Future for crate::future::LocalFutureObj<'_, T> { type Output = T; }
    impl<'a, T> !std::marker::Send for crate::future::LocalFutureObj<'a, T> { }
    impl<'a, T> !std::marker::Sync for crate::future::LocalFutureObj<'a, T> { }
    pub struct Map<Fut, F> { }
    impl<Fut, F> std::future::Future for crate::future::Map<Fut, F> { type Output = _; }
    unsafe impl<Fut, F> std::marker::Send for crate::future::Map<Fut, F> where Fut: std::marker::Send, F: std::marker::Send { }
    unsafe impl<Fut, F> std::marker::Sync for crate::future::Map<Fut, F> where Fut: std::marker::Sync, F: std::marker::Sync { }
    pub struct MapErr<Fut, F> { }
    impl<Fut, F> std::future::Future for crate::future::MapErr<Fut, F> { type Output = <crate::future::Map<crate::future::IntoFuture<Fut>, _> as std::future::Future>::Output; }
    unsafe impl<Fut, F> std::marker::Send for crate::future::MapErr<Fut, F> where Fut: std::marker::Send, F: std::marker::Send { }
    unsafe impl<Fut, F> std::marker::Sync for crate::future::MapErr<Fut, F> where Fut: std::marker::Sync, F: std::marker::Sync { }
    pub struct MapInto<Fut, T> { }
    impl<Fut, T> std::future::Future for crate::future::MapInto<Fut, T> { type Output = <crate::future::Map<Fut, _> as std::future::Future>::Output; }
    unsafe impl<Fut, T> std::marker::Send for crate::future::MapInto<Fut, T> where Fut: std::marker::Send { }
    unsafe impl<Fut, T> std::marker::Sync for crate::future::MapInto<Fut, T> where Fut: std::marker::Sync { }
    pub struct MapOk<Fut, F> { }
    impl<Fut, F> std::future::Future for crate::future::MapOk<Fut, F> { type Output = <crate::future::Map<crate::future::IntoFuture<Fut>, _> as std::future::Future>::Output; }
    unsafe impl<Fut, F> std::marker::Send for crate::future::MapOk<Fut, F> where Fut: std::marker::Send, F: std::marker::Send { }
    unsafe impl<Fut, F> std::marker::Sync for crate::future::MapOk<Fut, F> where Fut: std::marker::Sync, F: std::marker::Sync { }
    pub struct MapOkOrElse<Fut, F, G> { }
    impl<Fut, F, G> std::future::Future for crate::future::MapOkOrElse<Fut, F, G> { type Output = <crate::future::Map<crate::future::IntoFuture<Fut>, _> as std::future::Future>::Output; }
    unsafe impl<Fut, F, G> std::marker::Send for crate::future::MapOkOrElse<Fut, F, G> where Fut: std::marker::Send, F: std::marker::Send, G: std::marker::Send { }
    unsafe impl<Fut, F, G> std::marker::Sync for crate::future::MapOkOrElse<Fut, F, G> where Fut: std::marker::Sync, F: std::marker::Sync, G: std::marker::Sync { }
    pub enum MaybeDone<Fut: std::future::Future> { Future(Fut), Done(Fut::Output), Gone }
    impl<Fut: std::future::Future> crate::future::MaybeDone<Fut> {
        pub fn output_mut(self: std::pin::Pin<&mut Self>) -> std::option::Option<&mut Fut::Output>;
        pub fn take_output(self: std::pin::Pin<&mut Self>) -> std::option::Option<Fut::Output>;
    }
    impl<Fut: std::future::Future> std::future::Future for crate::future::MaybeDone<Fut> { type Output = (); }
    unsafe impl<Fut> std::marker::Send for crate::future::MaybeDone<Fut> where Fut: std::marker::Send, <Fut as std::future::Future>::Output: std::marker::Send { }
    unsafe impl<Fut> std::marker::Sync for crate::future::MaybeDone<Fut> where Fut: std::marker::Sync, <Fut as std::future::Future>::Output: std::marker::Sync { }
    pub struct NeverError<Fut> { }
    impl<Fut> std::future::Future for crate::future::NeverError<Fut> { type Output = <crate::future::Map<Fut, _> as std::future::Future>::Output; }
    unsafe impl<Fut> std::marker::Send for crate::future::NeverError<Fut> where Fut: std::marker::Send { }
    unsafe impl<Fut> std::marker::Sync for crate::future::NeverError<Fut> where Fut: std::marker::Sync { }
    pub struct OkInto<Fut, E> { }
    impl<Fut, E> std::future::Future for crate::future::OkInto<Fut, E> { type Output = <crate::future::MapOk<Fut, _> as std::future::Future>::Output; }
    unsafe impl<Fut, E> std::marker::Send for crate::future::OkInto<Fut, E> where Fut: std::marker::Send { }
    unsafe impl<Fut, E> std::marker::Sync for crate::future::OkInto<Fut, E> where Fut: std::marker::Sync { }
    pub struct OptionFuture<F> { }
    impl<F: std::clone::Clone> std::clone::Clone for crate::future::OptionFuture<F> { }
    impl<F> std::default::Default for crate::future::OptionFuture<F> { }
    impl<T> std::convert::From<std::option::Option<T>> for crate::future::OptionFuture<T> { }
    impl<F: std::future::Future> std::future::Future for crate::future::OptionFuture<F> { type Output = std::option::Option<<F as std::future::Future>::Output>; }
    unsafe impl<F> std::marker::Send for crate::future::OptionFuture<F> where F: std::marker::Send { }
    unsafe impl<F> std::marker::Sync for crate::future::OptionFuture<F> where F: std::marker::Sync { }
    pub struct OrElse<Fut1, Fut2, F> { }
    impl<Fut1, Fut2, F> std::future::Future for crate::future::OrElse<Fut1, Fut2, F> { type Output = _; }
    unsafe impl<Fut1, Fut2, F> std::marker::Send for crate::future::OrElse<Fut1, Fut2, F> where Fut2: std::marker::Send, Fut1: std::marker::Send, F: std::marker::Send { }
    unsafe impl<Fut1, Fut2, F> std::marker::Sync for crate::future::OrElse<Fut1, Fut2, F> where Fut2: std::marker::Sync, Fut1: std::marker::Sync, F: std::marker::Sync { }
    pub struct Pending<T> { }
    impl<T> std::clone::Clone for crate::future::Pending<T> { }
    impl<T> std::future::Future for crate::future::Pending<T> { type Output = T; }
    unsafe impl<T> std::marker::Send for crate::future::Pending<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::future::Pending<T> where T: std::marker::Sync { }
    pub struct PollFn<F> { }
    impl<T, F> std::future::Future for crate::future::PollFn<F> where F: std::ops::FnMut(&mut std::task::Context<'_>) -> std::task::Poll<T> { type Output = T; }
    unsafe impl<F> std::marker::Send for crate::future::PollFn<F> where F: std::marker::Send { }
    unsafe impl<F> std::marker::Sync for crate::future::PollFn<F> where F: std::marker::Sync { }
    pub struct PollImmediate<T> { }
    impl<T: std::clone::Clone> std::clone::Clone for crate::future::PollImmediate<T> { }
    impl<T, F> std::future::Future for crate::future::PollImmediate<F> where F: std::future::Future<Output = T> { type Output = std::option::Option<T>; }
    unsafe impl<T> std::marker::Send for crate::future::PollImmediate<T> where T: std::marker::Send { }
    impl<T, F> futures_core::stream::Stream for crate::future::PollImmediate<F> where F: std::future::Future<Output = T> { type Item = std::task::Poll<T>; }
    unsafe impl<T> std::marker::Sync for crate::future::PollImmediate<T> where T: std::marker::Sync { }
    pub struct Ready<T> { }
    impl<T> crate::future::Ready<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T: std::clone::Clone> std::clone::Clone for crate::future::Ready<T> { }
    impl<T> std::future::Future for crate::future::Ready<T> { type Output = T; }
    unsafe impl<T> std::marker::Send for crate::future::Ready<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::future::Ready<T> where T: std::marker::Sync { }
    pub struct Remote<Fut: std::future::Future> { }
    impl<Fut: std::future::Future> std::future::Future for crate::future::Remote<Fut> { type Output = (); }
    unsafe impl<Fut> std::marker::Send for crate::future::Remote<Fut> where Fut: std::marker::Send, <Fut as std::future::Future>::Output: std::marker::Send { }
    unsafe impl<Fut> std::marker::Sync for crate::future::Remote<Fut> where Fut: std::marker::Sync, <Fut as std::future::Future>::Output: std::marker::Send { }
    pub struct RemoteHandle<T> { }
    impl<T> crate::future::RemoteHandle<T> {
        pub fn forget(self);
    }
    impl<T: 'static> std::future::Future for crate::future::RemoteHandle<T> { type Output = T; }
    unsafe impl<T> std::marker::Send for crate::future::RemoteHandle<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::future::RemoteHandle<T> where T: std::marker::Send { }
    pub struct Select<A, B> { }
    impl<A, B> std::future::Future for crate::future::Select<A, B> where A: std::future::Future + std::marker::Unpin, B: std::future::Future + std::marker::Unpin { type Output = crate::future::Either<(<A as std::future::Future>::Output, B), (<B as std::future::Future>::Output, A)>; }
    unsafe impl<A, B> std::marker::Send for crate::future::Select<A, B> where A: std::marker::Send, B: std::marker::Send { }
    unsafe impl<A, B> std::marker::Sync for crate::future::Select<A, B> where A: std::marker::Sync, B: std::marker::Sync { }
    pub struct SelectAll<Fut> { }
    impl<Fut> crate::future::SelectAll<Fut> {
        pub fn into_inner(self) -> std::vec::Vec<Fut>;
    }
    impl<Fut: std::future::Future + std::marker::Unpin> std::iter::FromIterator<Fut> for crate::future::SelectAll<Fut> { }
    impl<Fut: std::future::Future + std::marker::Unpin> std::future::Future for crate::future::SelectAll<Fut> { type Output = (<Fut as std::future::Future>::Output, usize, std::vec::Vec<Fut>); }
    unsafe impl<Fut> std::marker::Send for crate::future::SelectAll<Fut> where Fut: std::marker::Send { }
    unsafe impl<Fut> std::marker::Sync for crate::future::SelectAll<Fut> where Fut: std::marker::Sync { }
    pub struct SelectOk<Fut> { }
    impl<Fut: futures_core::future::TryFuture + std::marker::Unpin> std::iter::FromIterator<Fut> for crate::future::SelectOk<Fut> { }
    impl<Fut: futures_core::future::TryFuture + std::marker::Unpin> std::future::Future for crate::future::SelectOk<Fut> { type Output = std::result::Result<(<Fut as futures_core::future::TryFuture>::Ok, std::vec::Vec<Fut>), <Fut as futures_core::future::TryFuture>::Error>; }
    unsafe impl<Fut> std::marker::Send for crate::future::SelectOk<Fut> where Fut: std::marker::Send { }
    unsafe impl<Fut> std::marker::Sync for crate::future::SelectOk<Fut> where Fut: std::marker::Sync { }
    pub struct Shared<Fut: std::future::Future> { }
    impl<Fut> crate::future::Shared<Fut> where Fut: std::future::Future {
        pub fn peek(&self) -> std::option::Option<&Fut::Output>;
        pub fn downgrade(&self) -> std::option::Option<crate::future::WeakShared<Fut>>;
        pub fn strong_count(&self) -> std::option::Option<usize>;
        pub fn weak_count(&self) -> std::option::Option<usize>;
        pub fn ptr_hash<H: std::hash::Hasher>(&self, state: &mut H);
        pub fn ptr_eq(&self, rhs: &Self) -> bool;
    }
    impl<Fut> std::clone::Clone for crate::future::Shared<Fut> where Fut: std::future::Future { }
    impl<Fut> std::ops::Drop for crate::future::Shared<Fut> where Fut: std::future::Future { }
    impl<Fut> std::future::Future for crate::future::Shared<Fut> where Fut: std::future::Future, Fut::Output: std::clone::Clone { type Output = <Fut as std::future::Future>::Output; }
    unsafe impl<Fut> std::marker::Send for crate::future::Shared<Fut> where Fut: std::marker::Send, <Fut as std::future::Future>::Output: std::marker::Send + std::marker::Sync { }
    unsafe impl<Fut> std::marker::Sync for crate::future::Shared<Fut> where Fut: std::marker::Send, <Fut as std::future::Future>::Output: std::marker::Send + std::marker::Sync { }
    pub struct Then<Fut1, Fut2, F> { }
    impl<Fut1, Fut2, F> std::future::Future for crate::future::Then<Fut1, Fut2, F> { type Output = _; }
    unsafe impl<Fut1, Fut2, F> std::marker::Send for crate::future::Then<Fut1, Fut2, F> where Fut2: std::marker::Send, Fut1: std::marker::Send, F: std::marker::Send { }
    unsafe impl<Fut1, Fut2, F> std::marker::Sync for crate::future::Then<Fut1, Fut2, F> where Fut2: std::marker::Sync, Fut1: std::marker::Sync, F: std::marker::Sync { }
    pub struct TryFlatten<Fut1, Fut2> { }
    impl<Fut1, Fut2> std::future::Future for crate::future::TryFlatten<Fut1, Fut2> { type Output = _; }
    unsafe impl<Fut1, Fut2> std::marker::Send for crate::future::TryFlatten<Fut1, Fut2> where Fut1: std::marker::Send, Fut2: std::marker::Send { }
    unsafe impl<Fut1, Fut2> std::marker::Sync for crate::future::TryFlatten<Fut1, Fut2> where Fut1: std::marker::Sync, Fut2: std::marker::Sync { }
    pub struct TryFlattenStream<Fut> where Fut: futures_core::future::TryFuture { }
    unsafe impl<Fut> std::marker::Send for crate::future::TryFlattenStream<Fut> where Fut: std::marker::Send, <Fut as futures_core::future::TryFuture>::Ok: std::marker::Send { }
    impl<_Item, Fut> futures_sink::Sink<_Item> for crate::future::TryFlattenStream<Fut> where Fut: futures_core::future::TryFuture { type Error = _; }
    impl<Fut> futures_core::stream::Stream for crate::future::TryFlattenStream<Fut> where Fut: futures_core::future::TryFuture { type Item = _; }
    unsafe impl<Fut> std::marker::Sync for crate::future::TryFlattenStream<Fut> where Fut: std::marker::Sync, <Fut as futures_core::future::TryFuture>::Ok: std::marker::Sync { }
    pub trait TryFutureExt: futures_core::future::TryFuture {
        fn flatten_sink<Item>(self) -> crate::future::FlattenSink<Self, Self::Ok> where Self::Ok: futures_sink::Sink<Item, Error = Self::Error>, Self: Sized;
        fn map_ok<T, F>(self, f: F) -> crate::future::MapOk<Self, F> where F: std::ops::FnOnce(Self::Ok) -> T, Self: Sized;
        fn map_ok_or_else<T, E, F>(self, e: E, f: F) -> crate::future::MapOkOrElse<Self, F, E> where F: std::ops::FnOnce(Self::Ok) -> T, E: std::ops::FnOnce(Self::Error) -> T, Self: Sized;
        fn map_err<E, F>(self, f: F) -> crate::future::MapErr<Self, F> where F: std::ops::FnOnce(Self::Error) -> E, Self: Sized;
        fn err_into<E>(self) -> crate::future::ErrInto<Self, E> where Self: Sized, Self::Error: std::convert::Into<E>;
        fn ok_into<U>(self) -> crate::future::OkInto<Self, U> where Self: Sized, Self::Ok: std::convert::Into<U>;
        fn and_then<Fut, F>(self, f: F) -> crate::future::AndThen<Self, Fut, F> where F: std::ops::FnOnce(Self::Ok) -> Fut, Fut: futures_core::future::TryFuture<Error = Self::Error>, Self: Sized;
        fn or_else<Fut, F>(self, f: F) -> crate::future::OrElse<Self, Fut, F> where F: std::ops::FnOnce(Self::Error) -> Fut, Fut: futures_core::future::TryFuture<Ok = Self::Ok>, Self: Sized;
        fn inspect_ok<F>(self, f: F) -> crate::future::InspectOk<Self, F> where F: std::ops::FnOnce(&Self::Ok), Self: Sized;
        fn inspect_err<F>(self, f: F) -> crate::future::InspectErr<Self, F> where F: std::ops::FnOnce(&Self::Error), Self: Sized;
        fn try_flatten(self) -> crate::future::TryFlatten<Self, Self::Ok> where Self::Ok: futures_core::future::TryFuture<Error = Self::Error>, Self: Sized;
        fn try_flatten_stream(self) -> crate::future::TryFlattenStream<Self> where Self::Ok: futures_core::stream::TryStream<Error = Self::Error>, Self: Sized;
        fn unwrap_or_else<F>(self, f: F) -> crate::future::UnwrapOrElse<Self, F> where Self: Sized, F: std::ops::FnOnce(Self::Error) -> Self::Ok;
        fn into_future(self) -> crate::future::IntoFuture<Self> where Self: Sized;
        fn try_poll_unpin(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::result::Result<Self::Ok, Self::Error>> where Self: std::marker::Unpin;
    }
    impl<Fut> crate::future::TryFutureExt for Fut where Fut: futures_core::future::TryFuture + ?Sized { }
    pub struct TryJoin<Fut1: futures_core::future::TryFuture, Fut2: futures_core::future::TryFuture> { }
    impl<Fut1, Fut2> std::future::Future for crate::future::TryJoin<Fut1, Fut2> where Fut1: futures_core::future::TryFuture, Fut2: futures_core::future::TryFuture<Error = Fut1::Error> { type Output = std::result::Result<(<Fut1 as futures_core::future::TryFuture>::Ok, <Fut2 as futures_core::future::TryFuture>::Ok), <Fut1 as futures_core::future::TryFuture>::Error>; }
    unsafe impl<Fut1, Fut2> std::marker::Send for crate::future::TryJoin<Fut1, Fut2> where Fut1: std::marker::Send, <Fut1 as futures_core::future::TryFuture>::Ok: std::marker::Send, Fut2: std::marker::Send, <Fut2 as futures_core::future::TryFuture>::Ok: std::marker::Send { }
    unsafe impl<Fut1, Fut2> std::marker::Sync for crate::future::TryJoin<Fut1, Fut2> where Fut1: std::marker::Sync, <Fut1 as futures_core::future::TryFuture>::Ok: std::marker::Sync, Fut2: std::marker::Sync, <Fut2 as futures_core::future::TryFuture>::Ok: std::marker::Sync { }
    pub struct TryJoin3<Fut1: futures_core::future::TryFuture, Fut2: futures_core::future::TryFuture, Fut3: futures_core::future::TryFuture> { }
    impl<Fut1, Fut2, Fut3> std::future::Future for crate::future::TryJoin3<Fut1, Fut2, Fut3> where Fut1: futures_core::future::TryFuture, Fut2: futures_core::future::TryFuture<Error = Fut1::Error>, Fut3: futures_core::future::TryFuture<Error = Fut1::Error> { type Output = std::result::Result<(<Fut1 as futures_core::future::TryFuture>::Ok, <Fut2 as futures_core::future::TryFuture>::Ok, <Fut3 as futures_core::future::TryFuture>::Ok), <Fut1 as futures_core::future::TryFuture>::Error>; }
    unsafe impl<Fut1, Fut2, Fut3> std::marker::Send for crate::future::TryJoin3<Fut1, Fut2, Fut3> where Fut1: std::marker::Send, <Fut1 as futures_core::future::TryFuture>::Ok: std::marker::Send, Fut2: std::marker::Send, <Fut2 as futures_core::future::TryFuture>::Ok: std::marker::Send, Fut3: std::marker::Send, <Fut3 as futures_core::future::TryFuture>::Ok: std::marker::Send { }
    unsafe impl<Fut1, Fut2, Fut3> std::marker::Sync for crate::future::TryJoin3<Fut1, Fut2, Fut3> where Fut1: std::marker::Sync, <Fut1 as futures_core::future::TryFuture>::Ok: std::marker::Sync, Fut2: std::marker::Sync, <Fut2 as futures_core::future::TryFuture>::Ok: std::marker::Sync, Fut3: std::marker::Sync, <Fut3 as futures_core::future::TryFuture>::Ok: std::marker::Sync { }
    pub struct TryJoin4<Fut1: futures_core::future::TryFuture, Fut2: futures_core::future::TryFuture, Fut3: futures_core::future::TryFuture, Fut4: futures_core::future::TryFuture> { }
    impl<Fut1, Fut2, Fut3, Fut4> std::future::Future for crate::future::TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: futures_core::future::TryFuture, Fut2: futures_core::future::TryFuture<Error = Fut1::Error>, Fut3: futures_core::future::TryFuture<Error = Fut1::Error>, Fut4: futures_core::future::TryFuture<Error = Fut1::Error> { type Output = std::result::Result<(<Fut1 as futures_core::future::TryFuture>::Ok, <Fut2 as futures_core::future::TryFuture>::Ok, <Fut3 as futures_core::future::TryFuture>::Ok, <Fut4 as futures_core::future::TryFuture>::Ok), <Fut1 as futures_core::future::TryFuture>::Error>; }
    unsafe impl<Fut1, Fut2, Fut3, Fut4> std::marker::Send for crate::future::TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: std::marker::Send, <Fut1 as futures_core::future::TryFuture>::Ok: std::marker::Send, Fut2: std::marker::Send, <Fut2 as futures_core::future::TryFuture>::Ok: std::marker::Send, Fut3: std::marker::Send, <Fut3 as futures_core::future::TryFuture>::Ok: std::marker::Send, Fut4: std::marker::Send, <Fut4 as futures_core::future::TryFuture>::Ok: std::marker::Send { }
    unsafe impl<Fut1, Fut2, Fut3, Fut4> std::marker::Sync for crate::future::TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: std::marker::Sync, <Fut1 as futures_core::future::TryFuture>::Ok: std::marker::Sync, Fut2: std::marker::Sync, <Fut2 as futures_core::future::TryFuture>::Ok: std::marker::Sync, Fut3: std::marker::Sync, <Fut3 as futures_core::future::TryFuture>::Ok: std::marker::Sync, Fut4: std::marker::Sync, <Fut4 as futures_core::future::TryFuture>::Ok: std::marker::Sync { }
    pub struct TryJoin5<Fut1: futures_core::future::TryFuture, Fut2: futures_core::future::TryFuture, Fut3: futures_core::future::TryFuture, Fut4: futures_core::future::TryFuture, Fut5: futures_core::future::TryFuture> { }
    impl<Fut1, Fut2, Fut3, Fut4, Fut5> std::future::Future for crate::future::TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: futures_core::future::TryFuture, Fut2: futures_core::future::TryFuture<Error = Fut1::Error>, Fut3: futures_core::future::TryFuture<Error = Fut1::Error>, Fut4: futures_core::future::TryFuture<Error = Fut1::Error>, Fut5: futures_core::future::TryFuture<Error = Fut1::Error> { type Output = std::result::Result<(<Fut1 as futures_core::future::TryFuture>::Ok, <Fut2 as futures_core::future::TryFuture>::Ok, <Fut3 as futures_core::future::TryFuture>::Ok, <Fut4 as futures_core::future::TryFuture>::Ok, <Fut5 as futures_core::future::TryFuture>::Ok), <Fut1 as futures_core::future::TryFuture>::Error>; }
    unsafe impl<Fut1, Fut2, Fut3, Fut4, Fut5> std::marker::Send for crate::future::TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: std::marker::Send, <Fut1 as futures_core::future::TryFuture>::Ok: std::marker::Send, Fut2: std::marker::Send, <Fut2 as futures_core::future::TryFuture>::Ok: std::marker::Send, Fut3: std::marker::Send, <Fut3 as futures_core::future::TryFuture>::Ok: std::marker::Send, Fut4: std::marker::Send, <Fut4 as futures_core::future::TryFuture>::Ok: std::marker::Send, Fut5: std::marker::Send, <Fut5 as futures_core::future::TryFuture>::Ok: std::marker::Send { }
    unsafe impl<Fut1, Fut2, Fut3, Fut4, Fut5> std::marker::Sync for crate::future::TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: std::marker::Sync, <Fut1 as futures_core::future::TryFuture>::Ok: std::marker::Sync, Fut2: std::marker::Sync, <Fut2 as futures_core::future::TryFuture>::Ok: std::marker::Sync, Fut3: std::marker::Sync, <Fut3 as futures_core::future::TryFuture>::Ok: std::marker::Sync, Fut4: std::marker::Sync, <Fut4 as futures_core::future::TryFuture>::Ok: std::marker::Sync, Fut5: std::marker::Sync, <Fut5 as futures_core::future::TryFuture>::Ok: std::marker::Sync { }
    pub struct TryJoinAll<F> where F: futures_core::future::TryFuture { }
    impl<F> std::iter::FromIterator<F> for crate::future::TryJoinAll<F> where F: futures_core::future::TryFuture { }
    impl<F> std::future::Future for crate::future::TryJoinAll<F> where F: futures_core::future::TryFuture { type Output = std::result::Result<std::vec::Vec<<F as futures_core::future::TryFuture>::Ok>, <F as futures_core::future::TryFuture>::Error>; }
    unsafe impl<F> std::marker::Send for crate::future::TryJoinAll<F> where <F as futures_core::future::TryFuture>::Ok: std::marker::Send, F: std::marker::Send, <F as futures_core::future::TryFuture>::Error: std::marker::Send { }
    unsafe impl<F> std::marker::Sync for crate::future::TryJoinAll<F> where <F as futures_core::future::TryFuture>::Ok: std::marker::Sync, F: std::marker::Send + std::marker::Sync, <F as futures_core::future::TryFuture>::Error: std::marker::Sync { }
    pub enum TryMaybeDone<Fut: futures_core::future::TryFuture> { Future(Fut), Done(Fut::Ok), Gone }
    impl<Fut: futures_core::future::TryFuture> crate::future::TryMaybeDone<Fut> {
        pub fn output_mut(self: std::pin::Pin<&mut Self>) -> std::option::Option<&mut Fut::Ok>;
        pub fn take_output(self: std::pin::Pin<&mut Self>) -> std::option::Option<Fut::Ok>;
    }
    impl<Fut: futures_core::future::TryFuture> std::future::Future for crate::future::TryMaybeDone<Fut> { type Output = std::result::Result<(), <Fut as futures_core::future::TryFuture>::Error>; }
    unsafe impl<Fut> std::marker::Send for crate::future::TryMaybeDone<Fut> where Fut: std::marker::Send, <Fut as futures_core::future::TryFuture>::Ok: std::marker::Send { }
    unsafe impl<Fut> std::marker::Sync for crate::future::TryMaybeDone<Fut> where Fut: std::marker::Sync, <Fut as futures_core::future::TryFuture>::Ok: std::marker::Sync { }
    pub struct TrySelect<A, B> { }
    impl<A, B> std::future::Future for crate::future::TrySelect<A, B> where A: futures_core::future::TryFuture + std::marker::Unpin, B: futures_core::future::TryFuture + std::marker::Unpin { type Output = std::result::Result<crate::future::Either<(<A as futures_core::future::TryFuture>::Ok, B), (<B as futures_core::future::TryFuture>::Ok, A)>, crate::future::Either<(<A as futures_core::future::TryFuture>::Error, B), (<B as futures_core::future::TryFuture>::Error, A)>>; }
    unsafe impl<A, B> std::marker::Send for crate::future::TrySelect<A, B> where A: std::marker::Send, B: std::marker::Send { }
    unsafe impl<A, B> std::marker::Sync for crate::future::TrySelect<A, B> where A: std::marker::Sync, B: std::marker::Sync { }
    pub struct UnitError<Fut> { }
    impl<Fut> std::future::Future for crate::future::UnitError<Fut> { type Output = <crate::future::Map<Fut, _> as std::future::Future>::Output; }
    unsafe impl<Fut> std::marker::Send for crate::future::UnitError<Fut> where Fut: std::marker::Send { }
    unsafe impl<Fut> std::marker::Sync for crate::future::UnitError<Fut> where Fut: std::marker::Sync { }
    pub unsafe trait UnsafeFutureObj<'a, T>: 'a {
        fn into_raw(self) -> *mut (dyn std::future::Future<Output = T> + 'a);
        unsafe fn drop(ptr: *mut (dyn std::future::Future<Output = T> + 'a));
    }
    impl<'a, T, F> crate::future::UnsafeFutureObj<'a, T> for &'a mut F where F: std::future::Future<Output = T> + std::marker::Unpin + 'a { }
    impl<'a, T, F> crate::future::UnsafeFutureObj<'a, T> for std::boxed::Box<F> where F: std::future::Future<Output = T> + 'a { }
    impl<'a, T, F> crate::future::UnsafeFutureObj<'a, T> for std::pin::Pin<&'a mut F> where F: std::future::Future<Output = T> + 'a { }
    impl<'a, T, F> crate::future::UnsafeFutureObj<'a, T> for std::pin::Pin<std::boxed::Box<F>> where F: std::future::Future<Output = T> + 'a { }
    impl<'a, T> crate::future::UnsafeFutureObj<'a, T> for &'a mut (dyn std::future::Future<Output = T> + std::marker::Unpin) { }
    impl<'a, T> crate::future::UnsafeFutureObj<'a, T> for std::boxed::Box<dyn std::future::Future<Output = T> + 'a> where T: 'a { }
    impl<'a, T> crate::future::UnsafeFutureObj<'a, T> for std::boxed::Box<dyn std::future::Future<Output = T> + std::marker::Send + 'a> where T: 'a { }
    impl<'a, T> crate::future::UnsafeFutureObj<'a, T> for std::pin::Pin<&'a mut dyn std::future::Future<Output = T>> { }
    impl<'a, T> crate::future::UnsafeFutureObj<'a, T> for std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = T> + 'a>> where T: 'a { }
    impl<'a, T> crate::future::UnsafeFutureObj<'a, T> for std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = T> + std::marker::Send + 'a>> where T: 'a { }
    pub struct UnwrapOrElse<Fut, F> { }
    impl<Fut, F> std::future::Future for crate::future::UnwrapOrElse<Fut, F> { type Output = <crate::future::Map<crate::future::IntoFuture<Fut>, _> as std::future::Future>::Output; }
    unsafe impl<Fut, F> std::marker::Send for crate::future::UnwrapOrElse<Fut, F> where Fut: std::marker::Send, F: std::marker::Send { }
    unsafe impl<Fut, F> std::marker::Sync for crate::future::UnwrapOrElse<Fut, F> where Fut: std::marker::Sync, F: std::marker::Sync { }
    pub struct WeakShared<Fut: std::future::Future> { }
    impl<Fut: std::future::Future> crate::future::WeakShared<Fut> {
        pub fn upgrade(&self) -> std::option::Option<crate::future::Shared<Fut>>;
    }
    impl<Fut: std::future::Future> std::clone::Clone for crate::future::WeakShared<Fut> { }
    unsafe impl<Fut> std::marker::Send for crate::future::WeakShared<Fut> where Fut: std::marker::Send, <Fut as std::future::Future>::Output: std::marker::Send + std::marker::Sync { }
    unsafe impl<Fut> std::marker::Sync for crate::future::WeakShared<Fut> where Fut: std::marker::Send, <Fut as std::future::Future>::Output: std::marker::Send + std::marker::Sync { }
    pub fn abortable<Fut>(future: Fut) -> (crate::future::Abortable<Fut>, crate::future::AbortHandle) where Fut: std::future::Future;
    pub fn always_ready<T, F: std::ops::Fn() -> T>(prod: F) -> crate::future::AlwaysReady<T, F>;
    pub fn err<T, E>(err: E) -> crate::future::Ready<std::result::Result<T, E>>;
    pub fn join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> crate::future::Join<Fut1, Fut2> where Fut1: std::future::Future, Fut2: std::future::Future;
    pub fn join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> crate::future::Join3<Fut1, Fut2, Fut3> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future;
    pub fn join4<Fut1, Fut2, Fut3, Fut4>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> crate::future::Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future;
    pub fn join5<Fut1, Fut2, Fut3, Fut4, Fut5>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> crate::future::Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future, Fut5: std::future::Future;
    pub fn join_all<I>(iter: I) -> crate::future::JoinAll<I::Item> where I: std::iter::IntoIterator, I::Item: std::future::Future;
    pub fn lazy<F, R>(f: F) -> crate::future::Lazy<F> where F: std::ops::FnOnce(&mut std::task::Context<'_>) -> R;
    pub fn maybe_done<Fut: std::future::Future>(future: Fut) -> crate::future::MaybeDone<Fut>;
    pub fn ok<T, E>(t: T) -> crate::future::Ready<std::result::Result<T, E>>;
    pub fn pending<T>() -> crate::future::Pending<T>;
    pub fn poll_fn<T, F>(f: F) -> crate::future::PollFn<F> where F: std::ops::FnMut(&mut std::task::Context<'_>) -> std::task::Poll<T>;
    pub fn poll_immediate<F: std::future::Future>(f: F) -> crate::future::PollImmediate<F>;
    pub fn ready<T>(t: T) -> crate::future::Ready<T>;
    pub fn select<A, B>(future1: A, future2: B) -> crate::future::Select<A, B> where A: std::future::Future + std::marker::Unpin, B: std::future::Future + std::marker::Unpin;
    pub fn select_all<I>(iter: I) -> crate::future::SelectAll<I::Item> where I: std::iter::IntoIterator, I::Item: std::future::Future + std::marker::Unpin;
    pub fn select_ok<I>(iter: I) -> crate::future::SelectOk<I::Item> where I: std::iter::IntoIterator, I::Item: futures_core::future::TryFuture + std::marker::Unpin;
    pub fn try_join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> crate::future::TryJoin<Fut1, Fut2> where Fut1: futures_core::future::TryFuture, Fut2: futures_core::future::TryFuture<Error = Fut1::Error>;
    pub fn try_join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> crate::future::TryJoin3<Fut1, Fut2, Fut3> where Fut1: futures_core::future::TryFuture, Fut2: futures_core::future::TryFuture<Error = Fut1::Error>, Fut3: futures_core::future::TryFuture<Error = Fut1::Error>;
    pub fn try_join4<Fut1, Fut2, Fut3, Fut4>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> crate::future::TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: futures_core::future::TryFuture, Fut2: futures_core::future::TryFuture<Error = Fut1::Error>, Fut3: futures_core::future::TryFuture<Error = Fut1::Error>, Fut4: futures_core::future::TryFuture<Error = Fut1::Error>;
    pub fn try_join5<Fut1, Fut2, Fut3, Fut4, Fut5>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> crate::future::TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: futures_core::future::TryFuture, Fut2: futures_core::future::TryFuture<Error = Fut1::Error>, Fut3: futures_core::future::TryFuture<Error = Fut1::Error>, Fut4: futures_core::future::TryFuture<Error = Fut1::Error>, Fut5: futures_core::future::TryFuture<Error = Fut1::Error>;
    pub fn try_join_all<I>(iter: I) -> crate::future::TryJoinAll<I::Item> where I: std::iter::IntoIterator, I::Item: futures_core::future::TryFuture;
    pub fn try_maybe_done<Fut: futures_core::future::TryFuture>(future: Fut) -> crate::future::TryMaybeDone<Fut>;
    pub fn try_select<A, B>(future1: A, future2: B) -> crate::future::TrySelect<A, B> where A: futures_core::future::TryFuture + std::marker::Unpin, B: futures_core::future::TryFuture + std::marker::Unpin;
}
pub mod io {
    pub use futures_io::AsyncBufRead;
    pub use futures_io::AsyncRead;
    pub use futures_io::AsyncSeek;
    pub use futures_io::AsyncWrite;
    pub use std::io::Error;
    pub use std::io::ErrorKind;
    pub use std::io::IoSlice;
    pub use std::io::IoSliceMut;
    pub use std::io::Result;
    pub use std::io::SeekFrom;
    pub struct AllowStdIo<T> { }
    impl<T> crate::io::AllowStdIo<T> {
        pub fn new(io: T) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T> futures_io::AsyncBufRead for crate::io::AllowStdIo<T> where T: std::io::BufRead { }
    impl<T> futures_io::AsyncRead for crate::io::AllowStdIo<T> where T: std::io::Read { }
    impl<T> futures_io::AsyncSeek for crate::io::AllowStdIo<T> where T: std::io::Seek { }
    impl<T> futures_io::AsyncWrite for crate::io::AllowStdIo<T> where T: std::io::Write { }
    impl<T> std::io::BufRead for crate::io::AllowStdIo<T> where T: std::io::BufRead { }
    impl<T: std::clone::Clone> std::clone::Clone for crate::io::AllowStdIo<T> { }
    impl<T: std::marker::Copy> std::marker::Copy for crate::io::AllowStdIo<T> { }
    impl<T> std::io::Read for crate::io::AllowStdIo<T> where T: std::io::Read { }
    impl<T> std::io::Seek for crate::io::AllowStdIo<T> where T: std::io::Seek { }
    unsafe impl<T> std::marker::Send for crate::io::AllowStdIo<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::io::AllowStdIo<T> where T: std::marker::Sync { }
    impl<T> std::io::Write for crate::io::AllowStdIo<T> where T: std::io::Write { }
    pub trait AsyncBufReadExt: futures_io::AsyncBufRead {
        fn fill_buf(&mut self) -> crate::io::FillBuf<'_, Self> where Self: std::marker::Unpin;
        fn consume_unpin(&mut self, amt: usize) where Self: std::marker::Unpin;
        fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut std::vec::Vec<u8>) -> crate::io::ReadUntil<'a, Self> where Self: std::marker::Unpin;
        fn read_line<'a>(&'a mut self, buf: &'a mut std::string::String) -> crate::io::ReadLine<'a, Self> where Self: std::marker::Unpin;
        fn lines(self) -> crate::io::Lines<Self> where Self: Sized;
    }
    impl<R> crate::io::AsyncBufReadExt for R where R: futures_io::AsyncBufRead + ?Sized { }
    pub trait AsyncReadExt: futures_io::AsyncRead {
        fn chain<R>(self, next: R) -> crate::io::Chain<Self, R> where Self: Sized, R: futures_io::AsyncRead;
        fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> crate::io::Read<'a, Self> where Self: std::marker::Unpin;
        fn read_vectored<'a>(&'a mut self, bufs: &'a mut [std::io::IoSliceMut<'a>]) -> crate::io::ReadVectored<'a, Self> where Self: std::marker::Unpin;
        fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> crate::io::ReadExact<'a, Self> where Self: std::marker::Unpin;
        fn read_to_end<'a>(&'a mut self, buf: &'a mut std::vec::Vec<u8>) -> crate::io::ReadToEnd<'a, Self> where Self: std::marker::Unpin;
        fn read_to_string<'a>(&'a mut self, buf: &'a mut std::string::String) -> crate::io::ReadToString<'a, Self> where Self: std::marker::Unpin;
        fn split(self) -> (crate::io::ReadHalf<Self>, crate::io::WriteHalf<Self>) where Self: futures_io::AsyncWrite + Sized;
        fn take(self, limit: u64) -> crate::io::Take<Self> where Self: Sized;
    }
    impl<R> crate::io::AsyncReadExt for R where R: futures_io::AsyncRead + ?Sized { }
    pub trait AsyncSeekExt: futures_io::AsyncSeek {
        fn seek(&mut self, pos: std::io::SeekFrom) -> crate::io::Seek<'_, Self> where Self: std::marker::Unpin;
        fn stream_position(&mut self) -> crate::io::Seek<'_, Self> where Self: std::marker::Unpin;
    }
    impl<S> crate::io::AsyncSeekExt for S where S: futures_io::AsyncSeek + ?Sized { }
    pub trait AsyncWriteExt: futures_io::AsyncWrite {
        fn flush(&mut self) -> crate::io::Flush<'_, Self> where Self: std::marker::Unpin;
        fn close(&mut self) -> crate::io::Close<'_, Self> where Self: std::marker::Unpin;
        fn write<'a>(&'a mut self, buf: &'a [u8]) -> crate::io::Write<'a, Self> where Self: std::marker::Unpin;
        fn write_vectored<'a>(&'a mut self, bufs: &'a [std::io::IoSlice<'a>]) -> crate::io::WriteVectored<'a, Self> where Self: std::marker::Unpin;
        fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> crate::io::WriteAll<'a, Self> where Self: std::marker::Unpin;
        fn into_sink<Item: std::convert::AsRef<[u8]>>(self) -> crate::io::IntoSink<Self, Item> where Self: Sized;
    }
    impl<W> crate::io::AsyncWriteExt for W where W: futures_io::AsyncWrite + ?Sized { }
    pub struct BufReader<R> { }
    impl<R: futures_io::AsyncRead> crate::io::BufReader<R> {
        pub fn new(inner: R) -> Self;
        pub fn with_capacity(capacity: usize, inner: R) -> Self;
    }
    impl<R> crate::io::BufReader<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut R>;
        pub fn into_inner(self) -> R;
        pub fn buffer(&self) -> &[u8];
    }
    impl<R: futures_io::AsyncRead + futures_io::AsyncSeek> crate::io::BufReader<R> {
        pub fn seek_relative(self: std::pin::Pin<&mut Self>, offset: i64) -> crate::io::SeeKRelative<'_, R>;
        pub fn poll_seek_relative(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, offset: i64) -> std::task::Poll<std::io::Result<()>>;
    }
    impl<R: futures_io::AsyncRead> futures_io::AsyncBufRead for crate::io::BufReader<R> { }
    impl<R: futures_io::AsyncRead> futures_io::AsyncRead for crate::io::BufReader<R> { }
    impl<R: futures_io::AsyncRead + futures_io::AsyncSeek> futures_io::AsyncSeek for crate::io::BufReader<R> { }
    impl<R: futures_io::AsyncWrite> futures_io::AsyncWrite for crate::io::BufReader<R> { }
    unsafe impl<R> std::marker::Send for crate::io::BufReader<R> where R: std::marker::Send { }
    unsafe impl<R> std::marker::Sync for crate::io::BufReader<R> where R: std::marker::Sync { }
    pub struct BufWriter<W> { }
    impl<W: futures_io::AsyncWrite> crate::io::BufWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(cap: usize, inner: W) -> Self;
    }
    impl<W> crate::io::BufWriter<W> {
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut W>;
        pub fn into_inner(self) -> W;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: futures_io::AsyncBufRead> futures_io::AsyncBufRead for crate::io::BufWriter<W> { }
    impl<W: futures_io::AsyncRead> futures_io::AsyncRead for crate::io::BufWriter<W> { }
    impl<W: futures_io::AsyncWrite + futures_io::AsyncSeek> futures_io::AsyncSeek for crate::io::BufWriter<W> { }
    impl<W: futures_io::AsyncWrite> futures_io::AsyncWrite for crate::io::BufWriter<W> { }
    unsafe impl<W> std::marker::Send for crate::io::BufWriter<W> where W: std::marker::Send { }
    unsafe impl<W> std::marker::Sync for crate::io::BufWriter<W> where W: std::marker::Sync { }
    pub struct Chain<T, U> { }
    impl<T, U> crate::io::Chain<T, U> where T: futures_io::AsyncRead, U: futures_io::AsyncRead {
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> (std::pin::Pin<&mut T>, std::pin::Pin<&mut U>);
        pub fn into_inner(self) -> (T, U);
    }
    impl<T, U> futures_io::AsyncBufRead for crate::io::Chain<T, U> where T: futures_io::AsyncBufRead, U: futures_io::AsyncBufRead { }
    impl<T, U> futures_io::AsyncRead for crate::io::Chain<T, U> where T: futures_io::AsyncRead, U: futures_io::AsyncRead { }
    unsafe impl<T, U> std::marker::Send for crate::io::Chain<T, U> where T: std::marker::Send, U: std::marker::Send { }
    unsafe impl<T, U> std::marker::Sync for crate::io::Chain<T, U> where T: std::marker::Sync, U: std::marker::Sync { }
    pub struct Close<'a, W: ?Sized> { }
    impl<W: futures_io::AsyncWrite + ?Sized + std::marker::Unpin> std::future::Future for crate::io::Close<'_, W> { type Output = std::result::Result<(), std::io::Error>; }
    unsafe impl<'a, W> std::marker::Send for crate::io::Close<'a, W> where W: std::marker::Send + ?Sized { }
    unsafe impl<'a, W> std::marker::Sync for crate::io::Close<'a, W> where W: std::marker::Sync + ?Sized { }
    pub struct Copy<'a, R, W: ?Sized> { }
    impl<R: futures_io::AsyncRead, W: futures_io::AsyncWrite + std::marker::Unpin + ?Sized> std::future::Future for crate::io::Copy<'_, R, W> { type Output = std::result::Result<u64, std::io::Error>; }
    unsafe impl<'a, R, W> std::marker::Send for crate::io::Copy<'a, R, W> where R: std::marker::Send, W: std::marker::Send + ?Sized { }
    unsafe impl<'a, R, W> std::marker::Sync for crate::io::Copy<'a, R, W> where R: std::marker::Sync, W: std::marker::Sync + ?Sized { }
    pub struct CopyBuf<'a, R, W: ?Sized> { }
    impl<R, W> std::future::Future for crate::io::CopyBuf<'_, R, W> where R: futures_io::AsyncBufRead, W: futures_io::AsyncWrite + std::marker::Unpin + ?Sized { type Output = std::result::Result<u64, std::io::Error>; }
    unsafe impl<'a, R, W> std::marker::Send for crate::io::CopyBuf<'a, R, W> where R: std::marker::Send, W: std::marker::Send + ?Sized { }
    unsafe impl<'a, R, W> std::marker::Sync for crate::io::CopyBuf<'a, R, W> where R: std::marker::Sync, W: std::marker::Sync + ?Sized { }
    pub struct CopyBufAbortable<'a, R, W: ?Sized> { }
    impl<R, W> std::future::Future for crate::io::CopyBufAbortable<'_, R, W> where R: futures_io::AsyncBufRead, W: futures_io::AsyncWrite + std::marker::Unpin + Sized { type Output = std::result::Result<std::result::Result<u64, crate::future::Aborted>, std::io::Error>; }
    unsafe impl<'a, R, W> std::marker::Send for crate::io::CopyBufAbortable<'a, R, W> where R: std::marker::Send, W: std::marker::Send + ?Sized { }
    unsafe impl<'a, R, W> std::marker::Sync for crate::io::CopyBufAbortable<'a, R, W> where R: std::marker::Sync, W: std::marker::Sync + ?Sized { }
    pub struct Cursor<T> { }
    impl<T> crate::io::Cursor<T> {
        pub fn new(inner: T) -> Self;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T> futures_io::AsyncBufRead for crate::io::Cursor<T> where T: std::convert::AsRef<[u8]> + std::marker::Unpin { }
    impl<T: std::convert::AsRef<[u8]> + std::marker::Unpin> futures_io::AsyncRead for crate::io::Cursor<T> { }
    impl<T> futures_io::AsyncSeek for crate::io::Cursor<T> where T: std::convert::AsRef<[u8]> + std::marker::Unpin { }
    impl futures_io::AsyncWrite for crate::io::Cursor<&mut [u8]> { }
    impl futures_io::AsyncWrite for crate::io::Cursor<&mut std::vec::Vec<u8>> { }
    impl futures_io::AsyncWrite for crate::io::Cursor<std::boxed::Box<[u8]>> { }
    impl futures_io::AsyncWrite for crate::io::Cursor<std::vec::Vec<u8>> { }
    impl<T: std::clone::Clone> std::clone::Clone for crate::io::Cursor<T> { }
    impl<T: std::default::Default> std::default::Default for crate::io::Cursor<T> { }
    unsafe impl<T> std::marker::Send for crate::io::Cursor<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::io::Cursor<T> where T: std::marker::Sync { }
    pub struct Empty { }
    impl futures_io::AsyncBufRead for crate::io::Empty { }
    impl futures_io::AsyncRead for crate::io::Empty { }
    unsafe impl std::marker::Send for crate::io::Empty { }
    unsafe impl std::marker::Sync for crate::io::Empty { }
    pub struct FillBuf<'a, R: ?Sized> { }
    impl<'a, R> std::future::Future for crate::io::FillBuf<'a, R> where R: futures_io::AsyncBufRead + ?Sized + std::marker::Unpin { type Output = std::result::Result<&'a [u8], std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::FillBuf<'a, R> where R: std::marker::Send + ?Sized { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::FillBuf<'a, R> where R: std::marker::Sync + ?Sized { }
    pub struct Flush<'a, W: ?Sized> { }
    impl<W> std::future::Future for crate::io::Flush<'_, W> where W: futures_io::AsyncWrite + ?Sized + std::marker::Unpin { type Output = std::result::Result<(), std::io::Error>; }
    unsafe impl<'a, W> std::marker::Send for crate::io::Flush<'a, W> where W: std::marker::Send + ?Sized { }
    unsafe impl<'a, W> std::marker::Sync for crate::io::Flush<'a, W> where W: std::marker::Sync + ?Sized { }
    pub struct IntoSink<W, Item> { }
    unsafe impl<W, Item> std::marker::Send for crate::io::IntoSink<W, Item> where W: std::marker::Send, Item: std::marker::Send { }
    impl<W: futures_io::AsyncWrite, Item: std::convert::AsRef<[u8]>> futures_sink::Sink<Item> for crate::io::IntoSink<W, Item> { type Error = std::io::Error; }
    unsafe impl<W, Item> std::marker::Sync for crate::io::IntoSink<W, Item> where W: std::marker::Sync, Item: std::marker::Sync { }
    pub struct LineWriter<W: futures_io::AsyncWrite> { }
    impl<W: futures_io::AsyncWrite> crate::io::LineWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(capacity: usize, inner: W) -> Self;
        pub fn buffer(&self) -> &[u8];
        pub fn get_ref(&self) -> &W;
    }
    impl<W: futures_io::AsyncWrite> futures_io::AsyncWrite for crate::io::LineWriter<W> { }
    unsafe impl<W> std::marker::Send for crate::io::LineWriter<W> where W: std::marker::Send { }
    unsafe impl<W> std::marker::Sync for crate::io::LineWriter<W> where W: std::marker::Sync { }
    pub struct Lines<R> { }
    unsafe impl<R> std::marker::Send for crate::io::Lines<R> where R: std::marker::Send { }
    impl<R: futures_io::AsyncBufRead> futures_core::stream::Stream for crate::io::Lines<R> { type Item = std::result::Result<std::string::String, std::io::Error>; }
    unsafe impl<R> std::marker::Sync for crate::io::Lines<R> where R: std::marker::Sync { }
    pub struct Read<'a, R: ?Sized> { }
    impl<R: futures_io::AsyncRead + ?Sized + std::marker::Unpin> std::future::Future for crate::io::Read<'_, R> { type Output = std::result::Result<usize, std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::Read<'a, R> where R: std::marker::Send + ?Sized { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::Read<'a, R> where R: std::marker::Sync + ?Sized { }
    pub struct ReadExact<'a, R: ?Sized> { }
    impl<R: futures_io::AsyncRead + ?Sized + std::marker::Unpin> std::future::Future for crate::io::ReadExact<'_, R> { type Output = std::result::Result<(), std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::ReadExact<'a, R> where R: std::marker::Send + ?Sized { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::ReadExact<'a, R> where R: std::marker::Sync + ?Sized { }
    pub struct ReadHalf<T> { }
    impl<T> crate::io::ReadHalf<T> {
        pub fn is_pair_of(&self, other: &crate::io::WriteHalf<T>) -> bool;
    }
    impl<T: std::marker::Unpin> crate::io::ReadHalf<T> {
        pub fn reunite(self, other: crate::io::WriteHalf<T>) -> std::result::Result<T, crate::io::ReuniteError<T>>;
    }
    impl<R: futures_io::AsyncRead> futures_io::AsyncRead for crate::io::ReadHalf<R> { }
    unsafe impl<T> std::marker::Send for crate::io::ReadHalf<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::io::ReadHalf<T> where T: std::marker::Send { }
    pub struct ReadLine<'a, R: ?Sized> { }
    impl<R: ?Sized> std::ops::Drop for crate::io::ReadLine<'_, R> { }
    impl<R: futures_io::AsyncBufRead + ?Sized + std::marker::Unpin> std::future::Future for crate::io::ReadLine<'_, R> { type Output = std::result::Result<usize, std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::ReadLine<'a, R> where R: std::marker::Send + ?Sized { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::ReadLine<'a, R> where R: std::marker::Sync + ?Sized { }
    pub struct ReadToEnd<'a, R: ?Sized> { }
    impl<A> std::future::Future for crate::io::ReadToEnd<'_, A> where A: futures_io::AsyncRead + ?Sized + std::marker::Unpin { type Output = std::result::Result<usize, std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::ReadToEnd<'a, R> where R: std::marker::Send + ?Sized { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::ReadToEnd<'a, R> where R: std::marker::Sync + ?Sized { }
    pub struct ReadToString<'a, R: ?Sized> { }
    impl<A> std::future::Future for crate::io::ReadToString<'_, A> where A: futures_io::AsyncRead + ?Sized + std::marker::Unpin { type Output = std::result::Result<usize, std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::ReadToString<'a, R> where R: std::marker::Send + ?Sized { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::ReadToString<'a, R> where R: std::marker::Sync + ?Sized { }
    pub struct ReadUntil<'a, R: ?Sized> { }
    impl<R: futures_io::AsyncBufRead + ?Sized + std::marker::Unpin> std::future::Future for crate::io::ReadUntil<'_, R> { type Output = std::result::Result<usize, std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::ReadUntil<'a, R> where R: std::marker::Send + ?Sized { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::ReadUntil<'a, R> where R: std::marker::Sync + ?Sized { }
    pub struct ReadVectored<'a, R: ?Sized> { }
    impl<R: futures_io::AsyncRead + ?Sized + std::marker::Unpin> std::future::Future for crate::io::ReadVectored<'_, R> { type Output = std::result::Result<usize, std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::ReadVectored<'a, R> where R: std::marker::Send + ?Sized { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::ReadVectored<'a, R> where R: std::marker::Sync + ?Sized { }
    pub struct Repeat { }
    impl futures_io::AsyncRead for crate::io::Repeat { }
    unsafe impl std::marker::Send for crate::io::Repeat { }
    unsafe impl std::marker::Sync for crate::io::Repeat { }
    pub struct ReuniteError<T>(pub crate::io::ReadHalf<T>, pub crate::io::WriteHalf<T>);
    impl<T> std::fmt::Display for crate::io::ReuniteError<T> { }
    impl<T: std::any::Any> std::error::Error for crate::io::ReuniteError<T> { }
    unsafe impl<T> std::marker::Send for crate::io::ReuniteError<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::io::ReuniteError<T> where T: std::marker::Send { }
    pub struct SeeKRelative<'a, R> { }
    impl<R> std::future::Future for crate::io::SeeKRelative<'_, R> where R: futures_io::AsyncRead + futures_io::AsyncSeek { type Output = std::result::Result<(), std::io::Error>; }
    unsafe impl<'a, R> std::marker::Send for crate::io::SeeKRelative<'a, R> where R: std::marker::Send { }
    unsafe impl<'a, R> std::marker::Sync for crate::io::SeeKRelative<'a, R> where R: std::marker::Sync { }
    pub struct Seek<'a, S: ?Sized> { }
    impl<S: futures_io::AsyncSeek + ?Sized + std::marker::Unpin> std::future::Future for crate::io::Seek<'_, S> { type Output = std::result::Result<u64, std::io::Error>; }
    unsafe impl<'a, S> std::marker::Send for crate::io::Seek<'a, S> where S: std::marker::Send + ?Sized { }
    unsafe impl<'a, S> std::marker::Sync for crate::io::Seek<'a, S> where S: std::marker::Sync + ?Sized { }
    pub struct Sink { }
    impl futures_io::AsyncWrite for crate::io::Sink { }
    unsafe impl std::marker::Send for crate::io::Sink { }
    unsafe impl std::marker::Sync for crate::io::Sink { }
    pub struct Take<R> { }
    impl<R: futures_io::AsyncRead> crate::io::Take<R> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut R>;
        pub fn into_inner(self) -> R;
    }
    impl<R: futures_io::AsyncBufRead> futures_io::AsyncBufRead for crate::io::Take<R> { }
    impl<R: futures_io::AsyncRead> futures_io::AsyncRead for crate::io::Take<R> { }
    unsafe impl<R> std::marker::Send for crate::io::Take<R> where R: std::marker::Send { }
    unsafe impl<R> std::marker::Sync for crate::io::Take<R> where R: std::marker::Sync { }
    pub struct Window<T> { }
    impl<T: std::convert::AsRef<[u8]>> crate::io::Window<T> {
        pub fn new(t: T) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
        pub fn start(&self) -> usize;
        pub fn end(&self) -> usize;
        pub fn set<R: std::ops::RangeBounds<usize>>(&mut self, range: R);
    }
    impl<T: std::convert::AsMut<[u8]>> std::convert::AsMut<[u8]> for crate::io::Window<T> { }
    impl<T: std::convert::AsRef<[u8]>> std::convert::AsRef<[u8]> for crate::io::Window<T> { }
    unsafe impl<T> std::marker::Send for crate::io::Window<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::io::Window<T> where T: std::marker::Sync { }
    pub struct Write<'a, W: ?Sized> { }
    impl<W: futures_io::AsyncWrite + ?Sized + std::marker::Unpin> std::future::Future for crate::io::Write<'_, W> { type Output = std::result::Result<usize, std::io::Error>; }
    unsafe impl<'a, W> std::marker::Send for crate::io::Write<'a, W> where W: std::marker::Send + ?Sized { }
    unsafe impl<'a, W> std::marker::Sync for crate::io::Write<'a, W> where W: std::marker::Sync + ?Sized { }
    pub struct WriteAll<'a, W: ?Sized> { }
    impl<W: futures_io::AsyncWrite + ?Sized + std::marker::Unpin> std::future::Future for crate::io::WriteAll<'_, W> { type Output = std::result::Result<(), std::io::Error>; }
    unsafe impl<'a, W> std::marker::Send for crate::io::WriteAll<'a, W> where W: std::marker::Send + ?Sized { }
    unsafe impl<'a, W> std::marker::Sync for crate::io::WriteAll<'a, W> where W: std::marker::Sync + ?Sized { }
    pub struct WriteHalf<T> { }
    impl<T> crate::io::WriteHalf<T> {
        pub fn is_pair_of(&self, other: &crate::io::ReadHalf<T>) -> bool;
    }
    impl<T: std::marker::Unpin> crate::io::WriteHalf<T> {
        pub fn reunite(self, other: crate::io::ReadHalf<T>) -> std::result::Result<T, crate::io::ReuniteError<T>>;
    }
    impl<W: futures_io::AsyncWrite> futures_io::AsyncWrite for crate::io::WriteHalf<W> { }
    unsafe impl<T> std::marker::Send for crate::io::WriteHalf<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::io::WriteHalf<T> where T: std::marker::Send { }
    pub struct WriteVectored<'a, W: ?Sized> { }
    impl<W: futures_io::AsyncWrite + ?Sized + std::marker::Unpin> std::future::Future for crate::io::WriteVectored<'_, W> { type Output = std::result::Result<usize, std::io::Error>; }
    unsafe impl<'a, W> std::marker::Send for crate::io::WriteVectored<'a, W> where W: std::marker::Send + ?Sized { }
    unsafe impl<'a, W> std::marker::Sync for crate::io::WriteVectored<'a, W> where W: std::marker::Sync + ?Sized { }
    pub fn copy<R, W>(reader: R, writer: &mut W) -> crate::io::Copy<'_, R, W> where R: futures_io::AsyncRead, W: futures_io::AsyncWrite + std::marker::Unpin + ?Sized;
    pub fn copy_buf<R, W>(reader: R, writer: &mut W) -> crate::io::CopyBuf<'_, R, W> where R: futures_io::AsyncBufRead, W: futures_io::AsyncWrite + std::marker::Unpin + ?Sized;
    pub fn copy_buf_abortable<R, W>(reader: R, writer: &mut W) -> (crate::io::CopyBufAbortable<'_, R, W>, crate::future::AbortHandle) where R: futures_io::AsyncBufRead, W: futures_io::AsyncWrite + std::marker::Unpin + ?Sized;
    pub fn empty() -> crate::io::Empty;
    pub fn repeat(byte: u8) -> crate::io::Repeat;
    pub fn sink() -> crate::io::Sink;
}
pub mod lock {
    pub struct MappedMutexGuard<'a, T: ?Sized, U: ?Sized> { }
    impl<'a, T: ?Sized, U: ?Sized> crate::lock::MappedMutexGuard<'a, T, U> {
        pub fn map<V: ?Sized, F>(this: Self, f: F) -> crate::lock::MappedMutexGuard<'a, T, V> where F: std::ops::FnOnce(&mut U) -> &mut V;
    }
    impl<T: ?Sized, U: ?Sized> std::ops::Deref for crate::lock::MappedMutexGuard<'_, T, U> { type Target = U; }
    impl<T: ?Sized, U: ?Sized> std::ops::DerefMut for crate::lock::MappedMutexGuard<'_, T, U> { }
    impl<T: ?Sized, U: ?Sized> std::ops::Drop for crate::lock::MappedMutexGuard<'_, T, U> { }
    unsafe impl<T: ?Sized + std::marker::Send, U: ?Sized + std::marker::Send> std::marker::Send for crate::lock::MappedMutexGuard<'_, T, U> { }
    unsafe impl<T: ?Sized + std::marker::Sync, U: ?Sized + std::marker::Sync> std::marker::Sync for crate::lock::MappedMutexGuard<'_, T, U> { }
    pub struct Mutex<T: ?Sized> { }
    impl<T> crate::lock::Mutex<T> {
        pub fn new(t: T) -> Self;
        pub fn into_inner(self) -> T;
    }
    impl<T: ?Sized> crate::lock::Mutex<T> {
        pub fn try_lock(&self) -> std::option::Option<crate::lock::MutexGuard<'_, T>>;
        pub fn try_lock_owned(self: &std::sync::Arc<Self>) -> std::option::Option<crate::lock::OwnedMutexGuard<T>>;
        pub fn lock(&self) -> crate::lock::MutexLockFuture<'_, T>;
        pub fn lock_owned(self: std::sync::Arc<Self>) -> crate::lock::OwnedMutexLockFuture<T>;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: std::default::Default> std::default::Default for crate::lock::Mutex<T> { }
    impl<T> std::convert::From<T> for crate::lock::Mutex<T> { }
    unsafe impl<T: ?Sized + std::marker::Send> std::marker::Send for crate::lock::Mutex<T> { }
    unsafe impl<T: ?Sized + std::marker::Send> std::marker::Sync for crate::lock::Mutex<T> { }
    pub struct MutexGuard<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> crate::lock::MutexGuard<'a, T> {
        pub fn map<U: ?Sized, F>(this: Self, f: F) -> crate::lock::MappedMutexGuard<'a, T, U> where F: std::ops::FnOnce(&mut T) -> &mut U;
    }
    impl<T: ?Sized> std::ops::Deref for crate::lock::MutexGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> std::ops::DerefMut for crate::lock::MutexGuard<'_, T> { }
    impl<T: ?Sized> std::ops::Drop for crate::lock::MutexGuard<'_, T> { }
    unsafe impl<T: ?Sized + std::marker::Send> std::marker::Send for crate::lock::MutexGuard<'_, T> { }
    unsafe impl<T: ?Sized + std::marker::Sync> std::marker::Sync for crate::lock::MutexGuard<'_, T> { }
    pub struct MutexLockFuture<'a, T: ?Sized> { }
    impl<T: ?Sized> std::ops::Drop for crate::lock::MutexLockFuture<'_, T> { }
    impl<'a, T: ?Sized> std::future::Future for crate::lock::MutexLockFuture<'a, T> { type Output = crate::lock::MutexGuard<'a, T>; }
    unsafe impl<T: ?Sized + std::marker::Send> std::marker::Send for crate::lock::MutexLockFuture<'_, T> { }
    unsafe impl<T: ?Sized> std::marker::Sync for crate::lock::MutexLockFuture<'_, T> { }
    pub struct OwnedMutexGuard<T: ?Sized> { }
    impl<T: ?Sized> std::ops::Deref for crate::lock::OwnedMutexGuard<T> { type Target = T; }
    impl<T: ?Sized> std::ops::DerefMut for crate::lock::OwnedMutexGuard<T> { }
    impl<T: ?Sized> std::ops::Drop for crate::lock::OwnedMutexGuard<T> { }
    unsafe impl<T: ?Sized + std::marker::Send> std::marker::Send for crate::lock::OwnedMutexGuard<T> { }
    unsafe impl<T: ?Sized + std::marker::Sync> std::marker::Sync for crate::lock::OwnedMutexGuard<T> { }
    pub struct OwnedMutexLockFuture<T: ?Sized> { }
    impl<T: ?Sized> std::ops::Drop for crate::lock::OwnedMutexLockFuture<T> { }
    impl<T: ?Sized> std::future::Future for crate::lock::OwnedMutexLockFuture<T> { type Output = crate::lock::OwnedMutexGuard<T>; }
    unsafe impl<T: ?Sized + std::marker::Send> std::marker::Send for crate::lock::OwnedMutexLockFuture<T> { }
    unsafe impl<T: ?Sized> std::marker::Sync for crate::lock::OwnedMutexLockFuture<T> { }
}
pub mod never {
    pub type Never = std::convert::Infallible;
}
pub mod sink {
    pub use futures_sink::Sink;
    pub struct Buffer<Si, Item> { }
    impl<Si: futures_sink::Sink<Item>, Item> crate::sink::Buffer<Si, Item> {
        pub fn get_ref(&self) -> &Si;
        pub fn get_mut(&mut self) -> &mut Si;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut Si>;
        pub fn into_inner(self) -> Si;
    }
    unsafe impl<Si, Item> std::marker::Send for crate::sink::Buffer<Si, Item> where Si: std::marker::Send, Item: std::marker::Send { }
    impl<Si: futures_sink::Sink<Item>, Item> futures_sink::Sink<Item> for crate::sink::Buffer<Si, Item> { type Error = <Si as futures_sink::Sink<Item>>::Error; }
    impl<S, Item> futures_core::stream::Stream for crate::sink::Buffer<S, Item> where S: futures_sink::Sink<Item> + futures_core::stream::Stream { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<Si, Item> std::marker::Sync for crate::sink::Buffer<Si, Item> where Si: std::marker::Sync, Item: std::marker::Sync { }
    pub struct Close<'a, Si: ?Sized, Item> { }
    impl<Si: futures_sink::Sink<Item> + std::marker::Unpin + ?Sized, Item> std::future::Future for crate::sink::Close<'_, Si, Item> { type Output = std::result::Result<(), <Si as futures_sink::Sink<Item>>::Error>; }
    unsafe impl<'a, Si, Item> std::marker::Send for crate::sink::Close<'a, Si, Item> where Si: std::marker::Send + ?Sized { }
    unsafe impl<'a, Si, Item> std::marker::Sync for crate::sink::Close<'a, Si, Item> where Si: std::marker::Sync + ?Sized { }
    pub struct Drain<T> { }
    impl<T> std::clone::Clone for crate::sink::Drain<T> { }
    unsafe impl<T> std::marker::Send for crate::sink::Drain<T> where T: std::marker::Send { }
    impl<T> futures_sink::Sink<T> for crate::sink::Drain<T> { type Error = std::convert::Infallible; }
    unsafe impl<T> std::marker::Sync for crate::sink::Drain<T> where T: std::marker::Sync { }
    pub struct Fanout<Si1, Si2> { }
    impl<Si1, Si2> crate::sink::Fanout<Si1, Si2> {
        pub fn get_ref(&self) -> (&Si1, &Si2);
        pub fn get_mut(&mut self) -> (&mut Si1, &mut Si2);
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> (std::pin::Pin<&mut Si1>, std::pin::Pin<&mut Si2>);
        pub fn into_inner(self) -> (Si1, Si2);
    }
    unsafe impl<Si1, Si2> std::marker::Send for crate::sink::Fanout<Si1, Si2> where Si1: std::marker::Send, Si2: std::marker::Send { }
    impl<Si1, Si2, Item> futures_sink::Sink<Item> for crate::sink::Fanout<Si1, Si2> where Si1: futures_sink::Sink<Item>, Item: std::clone::Clone, Si2: futures_sink::Sink<Item, Error = Si1::Error> { type Error = <Si1 as futures_sink::Sink<Item>>::Error; }
    unsafe impl<Si1, Si2> std::marker::Sync for crate::sink::Fanout<Si1, Si2> where Si1: std::marker::Sync, Si2: std::marker::Sync { }
    pub struct Feed<'a, Si: ?Sized, Item> { }
    impl<Si: futures_sink::Sink<Item> + std::marker::Unpin + ?Sized, Item> std::future::Future for crate::sink::Feed<'_, Si, Item> { type Output = std::result::Result<(), <Si as futures_sink::Sink<Item>>::Error>; }
    unsafe impl<'a, Si, Item> std::marker::Send for crate::sink::Feed<'a, Si, Item> where Si: std::marker::Send + ?Sized, Item: std::marker::Send { }
    unsafe impl<'a, Si, Item> std::marker::Sync for crate::sink::Feed<'a, Si, Item> where Si: std::marker::Sync + ?Sized, Item: std::marker::Sync { }
    pub struct Flush<'a, Si: ?Sized, Item> { }
    impl<Si: futures_sink::Sink<Item> + std::marker::Unpin + ?Sized, Item> std::future::Future for crate::sink::Flush<'_, Si, Item> { type Output = std::result::Result<(), <Si as futures_sink::Sink<Item>>::Error>; }
    unsafe impl<'a, Si, Item> std::marker::Send for crate::sink::Flush<'a, Si, Item> where Si: std::marker::Send + ?Sized { }
    unsafe impl<'a, Si, Item> std::marker::Sync for crate::sink::Flush<'a, Si, Item> where Si: std::marker::Sync + ?Sized { }
    pub struct Send<'a, Si: ?Sized, Item> { }
    impl<Si: futures_sink::Sink<Item> + std::marker::Unpin + ?Sized, Item> std::future::Future for crate::sink::Send<'_, Si, Item> { type Output = std::result::Result<(), <Si as futures_sink::Sink<Item>>::Error>; }
    unsafe impl<'a, Si, Item> std::marker::Send for crate::sink::Send<'a, Si, Item> where Si: std::marker::Send + ?Sized, Item: std::marker::Send { }
    unsafe impl<'a, Si, Item> std::marker::Sync for crate::sink::Send<'a, Si, Item> where Si: std::marker::Sync + ?Sized, Item: std::marker::Sync { }
    pub struct SendAll<'a, Si, St> where Si: ?Sized, St: ?Sized + futures_core::stream::TryStream { }
    impl<Si, St, Ok, Error> std::future::Future for crate::sink::SendAll<'_, Si, St> where Si: futures_sink::Sink<Ok, Error = Error> + std::marker::Unpin + ?Sized, St: futures_core::stream::Stream<Item = std::result::Result<Ok, Error>> + std::marker::Unpin + ?Sized { type Output = std::result::Result<(), Error>; }
    unsafe impl<'a, Si, St> std::marker::Send for crate::sink::SendAll<'a, Si, St> where Si: std::marker::Send + ?Sized, <St as futures_core::stream::TryStream>::Ok: std::marker::Send, St: std::marker::Send + ?Sized { }
    unsafe impl<'a, Si, St> std::marker::Sync for crate::sink::SendAll<'a, Si, St> where Si: std::marker::Sync + ?Sized, <St as futures_core::stream::TryStream>::Ok: std::marker::Sync, St: std::marker::Sync + ?Sized { }
    pub struct SinkErrInto<Si: futures_sink::Sink<Item>, Item, E> { }
    impl<Si, E, Item> crate::sink::SinkErrInto<Si, Item, E> where Si: futures_sink::Sink<Item>, Si::Error: std::convert::Into<E> {
        pub fn get_ref(&self) -> &Si;
        pub fn get_mut(&mut self) -> &mut Si;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut Si>;
        pub fn into_inner(self) -> Si;
    }
    unsafe impl<Si, Item, E> std::marker::Send for crate::sink::SinkErrInto<Si, Item, E> where Si: std::marker::Send { }
    impl<Si, Item, E> futures_sink::Sink<Item> for crate::sink::SinkErrInto<Si, Item, E> where Si: futures_sink::Sink<Item>, Si::Error: std::convert::Into<E> { type Error = E; }
    impl<S, Item, E> futures_core::stream::Stream for crate::sink::SinkErrInto<S, Item, E> where S: futures_sink::Sink<Item> + futures_core::stream::Stream, S::Error: std::convert::Into<E> { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<Si, Item, E> std::marker::Sync for crate::sink::SinkErrInto<Si, Item, E> where Si: std::marker::Sync { }
    pub trait SinkExt<Item>: futures_sink::Sink<Item> {
        fn with<U, Fut, F, E>(self, f: F) -> crate::sink::With<Self, Item, U, Fut, F> where F: std::ops::FnMut(U) -> Fut, Fut: std::future::Future<Output = std::result::Result<Item, E>>, E: std::convert::From<Self::Error>, Self: Sized;
        fn with_flat_map<U, St, F>(self, f: F) -> crate::sink::WithFlatMap<Self, Item, U, St, F> where F: std::ops::FnMut(U) -> St, St: futures_core::stream::Stream<Item = std::result::Result<Item, Self::Error>>, Self: Sized;
        fn sink_map_err<E, F>(self, f: F) -> crate::sink::SinkMapErr<Self, F> where F: std::ops::FnOnce(Self::Error) -> E, Self: Sized;
        fn sink_err_into<E>(self) -> crate::sink::SinkErrInto<Self, Item, E> where Self: Sized, Self::Error: std::convert::Into<E>;
        fn buffer(self, capacity: usize) -> crate::sink::Buffer<Self, Item> where Self: Sized;
        fn close(&mut self) -> crate::sink::Close<'_, Self, Item> where Self: std::marker::Unpin;
        fn fanout<Si>(self, other: Si) -> crate::sink::Fanout<Self, Si> where Self: Sized, Item: std::clone::Clone, Si: futures_sink::Sink<Item, Error = Self::Error>;
        fn flush(&mut self) -> crate::sink::Flush<'_, Self, Item> where Self: std::marker::Unpin;
        fn send(&mut self, item: Item) -> crate::sink::Send<'_, Self, Item> where Self: std::marker::Unpin;
        fn feed(&mut self, item: Item) -> crate::sink::Feed<'_, Self, Item> where Self: std::marker::Unpin;
        fn send_all<'a, St>(&'a mut self, stream: &'a mut St) -> crate::sink::SendAll<'a, Self, St> where St: futures_core::stream::TryStream<Ok = Item, Error = Self::Error> + futures_core::stream::Stream + std::marker::Unpin + ?Sized, Self: std::marker::Unpin;
        fn left_sink<Si2>(self) -> crate::future::Either<Self, Si2> where Si2: futures_sink::Sink<Item, Error = Self::Error>, Self: Sized;
        fn right_sink<Si1>(self) -> crate::future::Either<Si1, Self> where Si1: futures_sink::Sink<Item, Error = Self::Error>, Self: Sized;
        fn poll_ready_unpin(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::result::Result<(), Self::Error>> where Self: std::marker::Unpin;
        fn start_send_unpin(&mut self, item: Item) -> std::result::Result<(), Self::Error> where Self: std::marker::Unpin;
        fn poll_flush_unpin(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::result::Result<(), Self::Error>> where Self: std::marker::Unpin;
        fn poll_close_unpin(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::result::Result<(), Self::Error>> where Self: std::marker::Unpin;
    }
    impl<T, Item> crate::sink::SinkExt<Item> for T where T: futures_sink::Sink<Item> + ?Sized { }
    pub struct SinkMapErr<Si, F> { }
    impl<Si, F> crate::sink::SinkMapErr<Si, F> {
        pub fn get_ref(&self) -> &Si;
        pub fn get_mut(&mut self) -> &mut Si;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut Si>;
        pub fn into_inner(self) -> Si;
    }
    impl<Si: std::clone::Clone, F: std::clone::Clone> std::clone::Clone for crate::sink::SinkMapErr<Si, F> { }
    unsafe impl<Si, F> std::marker::Send for crate::sink::SinkMapErr<Si, F> where Si: std::marker::Send, F: std::marker::Send { }
    impl<Si, F, E, Item> futures_sink::Sink<Item> for crate::sink::SinkMapErr<Si, F> where Si: futures_sink::Sink<Item>, F: std::ops::FnOnce(Si::Error) -> E { type Error = E; }
    impl<S: futures_core::stream::Stream, F> futures_core::stream::Stream for crate::sink::SinkMapErr<S, F> { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<Si, F> std::marker::Sync for crate::sink::SinkMapErr<Si, F> where Si: std::marker::Sync, F: std::marker::Sync { }
    pub struct Unfold<T, F, R> { }
    unsafe impl<T, F, R> std::marker::Send for crate::sink::Unfold<T, F, R> where F: std::marker::Send, T: std::marker::Send, R: std::marker::Send { }
    impl<T, F, R, Item, E> futures_sink::Sink<Item> for crate::sink::Unfold<T, F, R> where F: std::ops::FnMut(T, Item) -> R, R: std::future::Future<Output = std::result::Result<T, E>> { type Error = E; }
    unsafe impl<T, F, R> std::marker::Sync for crate::sink::Unfold<T, F, R> where F: std::marker::Sync, T: std::marker::Sync, R: std::marker::Sync { }
    pub struct With<Si, Item, U, Fut, F> { }
    impl<Si, Item, U, Fut, F, E> crate::sink::With<Si, Item, U, Fut, F> where Si: futures_sink::Sink<Item>, F: std::ops::FnMut(U) -> Fut, Fut: std::future::Future<Output = std::result::Result<Item, E>>, E: std::convert::From<Si::Error> {
        pub fn get_ref(&self) -> &Si;
        pub fn get_mut(&mut self) -> &mut Si;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut Si>;
        pub fn into_inner(self) -> Si;
    }
    impl<Si, Item, U, Fut, F> std::clone::Clone for crate::sink::With<Si, Item, U, Fut, F> where Si: std::clone::Clone, F: std::clone::Clone, Fut: std::clone::Clone { }
    unsafe impl<Si, Item, U, Fut, F> std::marker::Send for crate::sink::With<Si, Item, U, Fut, F> where Si: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send { }
    impl<Si, Item, U, Fut, F, E> futures_sink::Sink<U> for crate::sink::With<Si, Item, U, Fut, F> where Si: futures_sink::Sink<Item>, F: std::ops::FnMut(U) -> Fut, Fut: std::future::Future<Output = std::result::Result<Item, E>>, E: std::convert::From<Si::Error> { type Error = E; }
    impl<S, Item, U, Fut, F> futures_core::stream::Stream for crate::sink::With<S, Item, U, Fut, F> where S: futures_core::stream::Stream + futures_sink::Sink<Item>, F: std::ops::FnMut(U) -> Fut, Fut: std::future::Future { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<Si, Item, U, Fut, F> std::marker::Sync for crate::sink::With<Si, Item, U, Fut, F> where Si: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct WithFlatMap<Si, Item, U, St, F> { }
    impl<Si, Item, U, St, F> crate::sink::WithFlatMap<Si, Item, U, St, F> where Si: futures_sink::Sink<Item>, F: std::ops::FnMut(U) -> St, St: futures_core::stream::Stream<Item = std::result::Result<Item, Si::Error>> {
        pub fn get_ref(&self) -> &Si;
        pub fn get_mut(&mut self) -> &mut Si;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut Si>;
        pub fn into_inner(self) -> Si;
    }
    unsafe impl<Si, Item, U, St, F> std::marker::Send for crate::sink::WithFlatMap<Si, Item, U, St, F> where Si: std::marker::Send, F: std::marker::Send, St: std::marker::Send, Item: std::marker::Send { }
    impl<Si, Item, U, St, F> futures_sink::Sink<U> for crate::sink::WithFlatMap<Si, Item, U, St, F> where Si: futures_sink::Sink<Item>, F: std::ops::FnMut(U) -> St, St: futures_core::stream::Stream<Item = std::result::Result<Item, Si::Error>> { type Error = <Si as futures_sink::Sink<Item>>::Error; }
    impl<S, Item, U, St, F> futures_core::stream::Stream for crate::sink::WithFlatMap<S, Item, U, St, F> where S: futures_core::stream::Stream + futures_sink::Sink<Item>, F: std::ops::FnMut(U) -> St, St: futures_core::stream::Stream<Item = std::result::Result<Item, S::Error>> { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<Si, Item, U, St, F> std::marker::Sync for crate::sink::WithFlatMap<Si, Item, U, St, F> where Si: std::marker::Sync, F: std::marker::Sync, St: std::marker::Sync, Item: std::marker::Sync { }
    pub fn drain<T>() -> crate::sink::Drain<T>;
    pub fn unfold<T, F, R, Item, E>(init: T, function: F) -> crate::sink::Unfold<T, F, R> where F: std::ops::FnMut(T, Item) -> R, R: std::future::Future<Output = std::result::Result<T, E>>;
}
pub mod stream {
    pub use crate::future::AbortHandle;
    pub use crate::future::AbortRegistration;
    pub use crate::future::Abortable;
    pub use crate::future::Aborted;
    pub use futures_core::stream::BoxStream;
    pub use futures_core::stream::FusedStream;
    pub use futures_core::stream::LocalBoxStream;
    pub use futures_core::stream::Stream;
    pub use futures_core::stream::TryStream;
    pub struct All<St, Fut, F> { }
    impl<St, Fut, F> std::future::Future for crate::stream::All<St, Fut, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(St::Item) -> Fut, Fut: std::future::Future<Output = bool> { type Output = bool; }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::All<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send { }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::All<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct AndThen<St, Fut, F> { }
    impl<St, Fut, F> crate::stream::AndThen<St, Fut, F> where St: futures_core::stream::TryStream, F: std::ops::FnMut(St::Ok) -> Fut, Fut: futures_core::future::TryFuture<Error = St::Error> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::AndThen<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send { }
    impl<S, Fut, F, Item> futures_sink::Sink<Item> for crate::stream::AndThen<S, Fut, F> where S: futures_sink::Sink<Item> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St, Fut, F> futures_core::stream::Stream for crate::stream::AndThen<St, Fut, F> where St: futures_core::stream::TryStream, F: std::ops::FnMut(St::Ok) -> Fut, Fut: futures_core::future::TryFuture<Error = St::Error> { type Item = std::result::Result<<Fut as futures_core::future::TryFuture>::Ok, <St as futures_core::stream::TryStream>::Error>; }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::AndThen<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct Any<St, Fut, F> { }
    impl<St, Fut, F> std::future::Future for crate::stream::Any<St, Fut, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(St::Item) -> Fut, Fut: std::future::Future<Output = bool> { type Output = bool; }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::Any<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send { }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::Any<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct BufferUnordered<St> where St: futures_core::stream::Stream { }
    impl<St> crate::stream::BufferUnordered<St> where St: futures_core::stream::Stream, St::Item: std::future::Future {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::BufferUnordered<St> where St: std::marker::Send, <St as futures_core::stream::Stream>::Item: std::marker::Send { }
    impl<S, Item> futures_sink::Sink<Item> for crate::stream::BufferUnordered<S> where S: futures_core::stream::Stream + futures_sink::Sink<Item>, S::Item: std::future::Future { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St> futures_core::stream::Stream for crate::stream::BufferUnordered<St> where St: futures_core::stream::Stream, St::Item: std::future::Future { type Item = <<St as futures_core::stream::Stream>::Item as std::future::Future>::Output; }
    unsafe impl<St> std::marker::Sync for crate::stream::BufferUnordered<St> where St: std::marker::Sync, <St as futures_core::stream::Stream>::Item: std::marker::Send + std::marker::Sync { }
    pub struct Buffered<St> where St: futures_core::stream::Stream, St::Item: std::future::Future { }
    impl<St> crate::stream::Buffered<St> where St: futures_core::stream::Stream, St::Item: std::future::Future {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::Buffered<St> where St: std::marker::Send, <St as futures_core::stream::Stream>::Item: std::marker::Send, <<St as futures_core::stream::Stream>::Item as std::future::Future>::Output: std::marker::Send { }
    impl<S, Item> futures_sink::Sink<Item> for crate::stream::Buffered<S> where S: futures_core::stream::Stream + futures_sink::Sink<Item>, S::Item: std::future::Future { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St> futures_core::stream::Stream for crate::stream::Buffered<St> where St: futures_core::stream::Stream, St::Item: std::future::Future { type Item = <<St as futures_core::stream::Stream>::Item as std::future::Future>::Output; }
    unsafe impl<St> std::marker::Sync for crate::stream::Buffered<St> where St: std::marker::Sync, <St as futures_core::stream::Stream>::Item: std::marker::Send + std::marker::Sync, <<St as futures_core::stream::Stream>::Item as std::future::Future>::Output: std::marker::Sync { }
    pub struct CatchUnwind<St> { }
    impl<St: futures_core::stream::Stream + std::panic::UnwindSafe> crate::stream::CatchUnwind<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::CatchUnwind<St> where St: std::marker::Send { }
    impl<St: futures_core::stream::Stream + std::panic::UnwindSafe> futures_core::stream::Stream for crate::stream::CatchUnwind<St> { type Item = std::result::Result<<St as futures_core::stream::Stream>::Item, std::boxed::Box<dyn std::any::Any + std::marker::Send>>; }
    unsafe impl<St> std::marker::Sync for crate::stream::CatchUnwind<St> where St: std::marker::Sync { }
    pub struct Chain<St1, St2> { }
    unsafe impl<St1, St2> std::marker::Send for crate::stream::Chain<St1, St2> where St2: std::marker::Send, St1: std::marker::Send { }
    impl<St1, St2> futures_core::stream::Stream for crate::stream::Chain<St1, St2> where St1: futures_core::stream::Stream, St2: futures_core::stream::Stream<Item = St1::Item> { type Item = <St1 as futures_core::stream::Stream>::Item; }
    unsafe impl<St1, St2> std::marker::Sync for crate::stream::Chain<St1, St2> where St2: std::marker::Sync, St1: std::marker::Sync { }
    pub struct Chunks<St: futures_core::stream::Stream> { }
    impl<St: futures_core::stream::Stream> crate::stream::Chunks<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::Chunks<St> where St: std::marker::Send, <St as futures_core::stream::Stream>::Item: std::marker::Send { }
    impl<S, Item> futures_sink::Sink<Item> for crate::stream::Chunks<S> where S: futures_core::stream::Stream + futures_sink::Sink<Item> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St: futures_core::stream::Stream> futures_core::stream::Stream for crate::stream::Chunks<St> { type Item = std::vec::Vec<<St as futures_core::stream::Stream>::Item>; }
    unsafe impl<St> std::marker::Sync for crate::stream::Chunks<St> where St: std::marker::Sync, <St as futures_core::stream::Stream>::Item: std::marker::Sync { }
    pub struct Collect<St, C> { }
    impl<St, C> std::future::Future for crate::stream::Collect<St, C> where St: futures_core::stream::Stream, C: std::default::Default + std::iter::Extend<St::Item> { type Output = C; }
    unsafe impl<St, C> std::marker::Send for crate::stream::Collect<St, C> where St: std::marker::Send, C: std::marker::Send { }
    unsafe impl<St, C> std::marker::Sync for crate::stream::Collect<St, C> where St: std::marker::Sync, C: std::marker::Sync { }
    pub struct Concat<St: futures_core::stream::Stream> { }
    impl<St> std::future::Future for crate::stream::Concat<St> where St: futures_core::stream::Stream, St::Item: std::iter::Extend<<St::Item as std::iter::IntoIterator>::Item> + std::iter::IntoIterator + std::default::Default { type Output = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<St> std::marker::Send for crate::stream::Concat<St> where St: std::marker::Send, <St as futures_core::stream::Stream>::Item: std::marker::Send { }
    unsafe impl<St> std::marker::Sync for crate::stream::Concat<St> where St: std::marker::Sync, <St as futures_core::stream::Stream>::Item: std::marker::Sync { }
    pub struct Count<St> { }
    impl<St: futures_core::stream::Stream> std::future::Future for crate::stream::Count<St> { type Output = usize; }
    unsafe impl<St> std::marker::Send for crate::stream::Count<St> where St: std::marker::Send { }
    unsafe impl<St> std::marker::Sync for crate::stream::Count<St> where St: std::marker::Sync { }
    pub struct Cycle<St> { }
    unsafe impl<St> std::marker::Send for crate::stream::Cycle<St> where St: std::marker::Send { }
    impl<St> futures_core::stream::Stream for crate::stream::Cycle<St> where St: std::clone::Clone + futures_core::stream::Stream { type Item = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<St> std::marker::Sync for crate::stream::Cycle<St> where St: std::marker::Sync { }
    pub struct Empty<T> { }
    impl<T> std::clone::Clone for crate::stream::Empty<T> { }
    unsafe impl<T> std::marker::Send for crate::stream::Empty<T> where T: std::marker::Send { }
    impl<T> futures_core::stream::Stream for crate::stream::Empty<T> { type Item = T; }
    unsafe impl<T> std::marker::Sync for crate::stream::Empty<T> where T: std::marker::Sync { }
    pub struct Enumerate<St> { }
    impl<St: futures_core::stream::Stream> crate::stream::Enumerate<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::Enumerate<St> where St: std::marker::Send { }
    impl<S, Item> futures_sink::Sink<Item> for crate::stream::Enumerate<S> where S: futures_core::stream::Stream + futures_sink::Sink<Item> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St: futures_core::stream::Stream> futures_core::stream::Stream for crate::stream::Enumerate<St> { type Item = (usize, <St as futures_core::stream::Stream>::Item); }
    unsafe impl<St> std::marker::Sync for crate::stream::Enumerate<St> where St: std::marker::Sync { }
    pub struct ErrInto<St, E> { }
    impl<St, E> crate::stream::ErrInto<St, E> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, E> std::marker::Send for crate::stream::ErrInto<St, E> where St: std::marker::Send { }
    impl<_Item, St, E> futures_sink::Sink<_Item> for crate::stream::ErrInto<St, E> { type Error = <crate::stream::MapErr<St, _> as futures_sink::Sink<_Item>>::Error; }
    impl<St, E> futures_core::stream::Stream for crate::stream::ErrInto<St, E> { type Item = <crate::stream::MapErr<St, _> as futures_core::stream::Stream>::Item; }
    unsafe impl<St, E> std::marker::Sync for crate::stream::ErrInto<St, E> where St: std::marker::Sync { }
    pub struct Filter<St, Fut, F> where St: futures_core::stream::Stream { }
    impl<St, Fut, F> crate::stream::Filter<St, Fut, F> where St: futures_core::stream::Stream, F: for<'a> std::ops::FnMut(&'a St::Item) -> Fut, Fut: std::future::Future<Output = bool> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::Filter<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send, <St as futures_core::stream::Stream>::Item: std::marker::Send { }
    impl<S, Fut, F, Item> futures_sink::Sink<Item> for crate::stream::Filter<S, Fut, F> where S: futures_core::stream::Stream + futures_sink::Sink<Item>, F: std::ops::FnMut(&S::Item) -> Fut, Fut: std::future::Future<Output = bool> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St, Fut, F> futures_core::stream::Stream for crate::stream::Filter<St, Fut, F> where St: futures_core::stream::Stream, F: for<'a> std::ops::FnMut(&'a St::Item) -> Fut, Fut: std::future::Future<Output = bool> { type Item = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::Filter<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync, <St as futures_core::stream::Stream>::Item: std::marker::Sync { }
    pub struct FilterMap<St, Fut, F> { }
    impl<St, Fut, F> crate::stream::FilterMap<St, Fut, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(St::Item) -> Fut, Fut: std::future::Future {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::FilterMap<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send { }
    impl<S, Fut, F, Item> futures_sink::Sink<Item> for crate::stream::FilterMap<S, Fut, F> where S: futures_core::stream::Stream + futures_sink::Sink<Item>, F: std::ops::FnMut(S::Item) -> Fut, Fut: std::future::Future { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St, Fut, F, T> futures_core::stream::Stream for crate::stream::FilterMap<St, Fut, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(St::Item) -> Fut, Fut: std::future::Future<Output = std::option::Option<T>> { type Item = T; }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::FilterMap<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct FlatMap<St, U, F> { }
    impl<St, U, F> crate::stream::FlatMap<St, U, F> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, U, F> std::marker::Send for crate::stream::FlatMap<St, U, F> where St: std::marker::Send, F: std::marker::Send, U: std::marker::Send { }
    impl<_Item, St, U, F> futures_sink::Sink<_Item> for crate::stream::FlatMap<St, U, F> { type Error = _; }
    impl<St, U, F> futures_core::stream::Stream for crate::stream::FlatMap<St, U, F> { type Item = _; }
    unsafe impl<St, U, F> std::marker::Sync for crate::stream::FlatMap<St, U, F> where St: std::marker::Sync, F: std::marker::Sync, U: std::marker::Sync { }
    pub struct FlatMapUnordered<St, U, F> where St: futures_core::stream::Stream, U: futures_core::stream::Stream + std::marker::Unpin, F: std::ops::FnMut(St::Item) -> U { }
    impl<St, U, F> crate::stream::FlatMapUnordered<St, U, F> where St: futures_core::stream::Stream, U: futures_core::stream::Stream + std::marker::Unpin, F: std::ops::FnMut(St::Item) -> U {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, U, F> std::marker::Send for crate::stream::FlatMapUnordered<St, U, F> where St: std::marker::Send, F: std::marker::Send, U: std::marker::Send { }
    impl<_Item, St, U, F> futures_sink::Sink<_Item> for crate::stream::FlatMapUnordered<St, U, F> where crate::stream::FlattenUnordered<crate::stream::Map<St, F>>: futures_sink::Sink<_Item>, St: futures_core::stream::Stream, U: futures_core::stream::Stream + std::marker::Unpin, F: std::ops::FnMut(St::Item) -> U { type Error = _; }
    impl<St, U, F> futures_core::stream::Stream for crate::stream::FlatMapUnordered<St, U, F> where crate::stream::FlattenUnordered<crate::stream::Map<St, F>>: futures_core::stream::Stream, St: futures_core::stream::Stream, U: futures_core::stream::Stream + std::marker::Unpin, F: std::ops::FnMut(St::Item) -> U { type Item = _; }
    unsafe impl<St, U, F> std::marker::Sync for crate::stream::FlatMapUnordered<St, U, F> where St: std::marker::Sync, F: std::marker::Sync, U: std::marker::Send + std::marker::Sync { }
    pub struct Flatten<St> where St: futures_core::stream::Stream { }
    impl<St> crate::stream::Flatten<St> where St: futures_core::stream::Stream {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::Flatten<St> where St: std::marker::Send, <St as futures_core::stream::Stream>::Item: std::marker::Send { }
    impl<_Item, St> futures_sink::Sink<_Item> for crate::stream::Flatten<St> where St: futures_core::stream::Stream { type Error = _; }
    impl<St> futures_core::stream::Stream for crate::stream::Flatten<St> where St: futures_core::stream::Stream { type Item = _; }
    unsafe impl<St> std::marker::Sync for crate::stream::Flatten<St> where St: std::marker::Sync, <St as futures_core::stream::Stream>::Item: std::marker::Sync { }
    pub type FlattenUnordered<St> = _;
    pub struct Fold<St, Fut, T, F> { }
    impl<St, Fut, T, F> std::future::Future for crate::stream::Fold<St, Fut, T, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(T, St::Item) -> Fut, Fut: std::future::Future<Output = T> { type Output = T; }
    unsafe impl<St, Fut, T, F> std::marker::Send for crate::stream::Fold<St, Fut, T, F> where St: std::marker::Send, F: std::marker::Send, T: std::marker::Send, Fut: std::marker::Send { }
    unsafe impl<St, Fut, T, F> std::marker::Sync for crate::stream::Fold<St, Fut, T, F> where St: std::marker::Sync, F: std::marker::Sync, T: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct ForEach<St, Fut, F> { }
    impl<St, Fut, F> std::future::Future for crate::stream::ForEach<St, Fut, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(St::Item) -> Fut, Fut: std::future::Future<Output = ()> { type Output = (); }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::ForEach<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send { }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::ForEach<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct ForEachConcurrent<St, Fut, F> { }
    impl<St, Fut, F> std::future::Future for crate::stream::ForEachConcurrent<St, Fut, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(St::Item) -> Fut, Fut: std::future::Future<Output = ()> { type Output = (); }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::ForEachConcurrent<St, Fut, F> where F: std::marker::Send, St: std::marker::Send, Fut: std::marker::Send { }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::ForEachConcurrent<St, Fut, F> where F: std::marker::Sync, St: std::marker::Sync, Fut: std::marker::Send + std::marker::Sync { }
    pub struct Forward<St, Si> where St: futures_core::stream::TryStream { }
    impl<St, Si> std::future::Future for crate::stream::Forward<St, Si> where St: futures_core::stream::TryStream { type Output = _; }
    unsafe impl<St, Si> std::marker::Send for crate::stream::Forward<St, Si> where Si: std::marker::Send, St: std::marker::Send, <St as futures_core::stream::TryStream>::Ok: std::marker::Send { }
    unsafe impl<St, Si> std::marker::Sync for crate::stream::Forward<St, Si> where Si: std::marker::Sync, St: std::marker::Sync, <St as futures_core::stream::TryStream>::Ok: std::marker::Sync { }
    pub struct Fuse<St> { }
    impl<St> crate::stream::Fuse<St> {
        pub fn is_done(&self) -> bool;
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::Fuse<St> where St: std::marker::Send { }
    impl<S: futures_core::stream::Stream + futures_sink::Sink<Item>, Item> futures_sink::Sink<Item> for crate::stream::Fuse<S> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<S: futures_core::stream::Stream> futures_core::stream::Stream for crate::stream::Fuse<S> { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<St> std::marker::Sync for crate::stream::Fuse<St> where St: std::marker::Sync { }
    pub struct FuturesOrdered<T: std::future::Future> { }
    impl<Fut: std::future::Future> crate::stream::FuturesOrdered<Fut> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&mut self, future: Fut);
        pub fn push_back(&mut self, future: Fut);
        pub fn push_front(&mut self, future: Fut);
        pub fn clear(&mut self);
    }
    impl<Fut: std::future::Future> std::default::Default for crate::stream::FuturesOrdered<Fut> { }
    impl<Fut: std::future::Future> std::iter::Extend<Fut> for crate::stream::FuturesOrdered<Fut> { }
    impl<Fut: std::future::Future> std::iter::FromIterator<Fut> for crate::stream::FuturesOrdered<Fut> { }
    unsafe impl<T> std::marker::Send for crate::stream::FuturesOrdered<T> where T: std::marker::Send, <T as std::future::Future>::Output: std::marker::Send { }
    impl<Fut: std::future::Future> futures_core::stream::Stream for crate::stream::FuturesOrdered<Fut> { type Item = <Fut as std::future::Future>::Output; }
    unsafe impl<T> std::marker::Sync for crate::stream::FuturesOrdered<T> where T: std::marker::Send + std::marker::Sync, <T as std::future::Future>::Output: std::marker::Sync { }
    pub struct FuturesUnordered<Fut> { }
    impl<Fut> crate::stream::FuturesUnordered<Fut> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&self, future: Fut);
        pub fn iter(&self) -> crate::stream::futures_unordered::Iter<'_, Fut> where Fut: std::marker::Unpin;
        pub fn iter_pin_ref(self: std::pin::Pin<&Self>) -> crate::stream::futures_unordered::IterPinRef<'_, Fut>;
        pub fn iter_mut(&mut self) -> crate::stream::futures_unordered::IterMut<'_, Fut> where Fut: std::marker::Unpin;
        pub fn iter_pin_mut(self: std::pin::Pin<&mut Self>) -> crate::stream::futures_unordered::IterPinMut<'_, Fut>;
    }
    impl<Fut> crate::stream::FuturesUnordered<Fut> {
        pub fn clear(&mut self);
    }
    impl<Fut> std::default::Default for crate::stream::FuturesUnordered<Fut> { }
    impl<Fut> std::ops::Drop for crate::stream::FuturesUnordered<Fut> { }
    impl<Fut> std::iter::Extend<Fut> for crate::stream::FuturesUnordered<Fut> { }
    impl<Fut> std::iter::FromIterator<Fut> for crate::stream::FuturesUnordered<Fut> { }
    impl<'a, Fut: std::marker::Unpin> std::iter::IntoIterator for &'a crate::stream::FuturesUnordered<Fut> { type Item = &'a Fut; type IntoIter = crate::stream::futures_unordered::Iter<'a, Fut>; }
    impl<'a, Fut: std::marker::Unpin> std::iter::IntoIterator for &'a mut crate::stream::FuturesUnordered<Fut> { type Item = &'a mut Fut; type IntoIter = crate::stream::futures_unordered::IterMut<'a, Fut>; }
    impl<Fut: std::marker::Unpin> std::iter::IntoIterator for crate::stream::FuturesUnordered<Fut> { type Item = Fut; type IntoIter = crate::stream::futures_unordered::IntoIter<Fut>; }
    impl crate::task::LocalSpawn for crate::stream::FuturesUnordered<crate::future::LocalFutureObj<'_, ()>> { }
    unsafe impl<Fut: std::marker::Send> std::marker::Send for crate::stream::FuturesUnordered<Fut> { }
    impl crate::task::Spawn for crate::stream::FuturesUnordered<crate::future::FutureObj<'_, ()>> { }
    impl<Fut: std::future::Future> futures_core::stream::Stream for crate::stream::FuturesUnordered<Fut> { type Item = <Fut as std::future::Future>::Output; }
    unsafe impl<Fut: std::marker::Send + std::marker::Sync> std::marker::Sync for crate::stream::FuturesUnordered<Fut> { }
    pub struct Inspect<St, F> { }
    impl<St, F> crate::stream::Inspect<St, F> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, F> std::marker::Send for crate::stream::Inspect<St, F> where St: std::marker::Send, F: std::marker::Send { }
    impl<_Item, St, F> futures_sink::Sink<_Item> for crate::stream::Inspect<St, F> { type Error = <crate::stream::Map<St, _> as futures_sink::Sink<_Item>>::Error; }
    impl<St, F> futures_core::stream::Stream for crate::stream::Inspect<St, F> { type Item = <crate::stream::Map<St, _> as futures_core::stream::Stream>::Item; }
    unsafe impl<St, F> std::marker::Sync for crate::stream::Inspect<St, F> where St: std::marker::Sync, F: std::marker::Sync { }
    pub struct InspectErr<St, F> { }
    impl<St, F> crate::stream::InspectErr<St, F> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, F> std::marker::Send for crate::stream::InspectErr<St, F> where St: std::marker::Send, F: std::marker::Send { }
    impl<_Item, St, F> futures_sink::Sink<_Item> for crate::stream::InspectErr<St, F> { type Error = <crate::stream::Inspect<crate::stream::IntoStream<St>, _> as futures_sink::Sink<_Item>>::Error; }
    impl<St, F> futures_core::stream::Stream for crate::stream::InspectErr<St, F> { type Item = <crate::stream::Inspect<crate::stream::IntoStream<St>, _> as futures_core::stream::Stream>::Item; }
    unsafe impl<St, F> std::marker::Sync for crate::stream::InspectErr<St, F> where St: std::marker::Sync, F: std::marker::Sync { }
    pub struct InspectOk<St, F> { }
    impl<St, F> crate::stream::InspectOk<St, F> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, F> std::marker::Send for crate::stream::InspectOk<St, F> where St: std::marker::Send, F: std::marker::Send { }
    impl<_Item, St, F> futures_sink::Sink<_Item> for crate::stream::InspectOk<St, F> { type Error = <crate::stream::Inspect<crate::stream::IntoStream<St>, _> as futures_sink::Sink<_Item>>::Error; }
    impl<St, F> futures_core::stream::Stream for crate::stream::InspectOk<St, F> { type Item = <crate::stream::Inspect<crate::stream::IntoStream<St>, _> as futures_core::stream::Stream>::Item; }
    unsafe impl<St, F> std::marker::Sync for crate::stream::InspectOk<St, F> where St: std::marker::Sync, F: std::marker::Sync { }
    pub struct IntoAsyncRead<St> where St: futures_core::stream::TryStream<Error = std::io::Error>, St::Ok: std::convert::AsRef<[u8]> { }
    impl<St> futures_io::AsyncBufRead for crate::stream::IntoAsyncRead<St> where St: futures_core::stream::TryStream<Error = std::io::Error>, St::Ok: std::convert::AsRef<[u8]> { }
    impl<St> futures_io::AsyncRead for crate::stream::IntoAsyncRead<St> where St: futures_core::stream::TryStream<Error = std::io::Error>, St::Ok: std::convert::AsRef<[u8]> { }
    impl<St> futures_io::AsyncWrite for crate::stream::IntoAsyncRead<St> where St: futures_core::stream::TryStream<Error = std::io::Error> + futures_io::AsyncWrite, St::Ok: std::convert::AsRef<[u8]> { }
    unsafe impl<St> std::marker::Send for crate::stream::IntoAsyncRead<St> where St: std::marker::Send, <St as futures_core::stream::TryStream>::Ok: std::marker::Send { }
    unsafe impl<St> std::marker::Sync for crate::stream::IntoAsyncRead<St> where St: std::marker::Sync, <St as futures_core::stream::TryStream>::Ok: std::marker::Sync { }
    pub struct IntoStream<St> { }
    impl<St> crate::stream::IntoStream<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::IntoStream<St> where St: std::marker::Send { }
    impl<S: futures_sink::Sink<Item>, Item> futures_sink::Sink<Item> for crate::stream::IntoStream<S> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St: futures_core::stream::TryStream> futures_core::stream::Stream for crate::stream::IntoStream<St> { type Item = std::result::Result<<St as futures_core::stream::TryStream>::Ok, <St as futures_core::stream::TryStream>::Error>; }
    unsafe impl<St> std::marker::Sync for crate::stream::IntoStream<St> where St: std::marker::Sync { }
    pub struct Iter<I> { }
    impl<I> crate::stream::Iter<I> {
        pub fn get_ref(&self) -> &I;
        pub fn get_mut(&mut self) -> &mut I;
        pub fn into_inner(self) -> I;
    }
    impl<I: std::clone::Clone> std::clone::Clone for crate::stream::Iter<I> { }
    unsafe impl<I> std::marker::Send for crate::stream::Iter<I> where I: std::marker::Send { }
    impl<I> futures_core::stream::Stream for crate::stream::Iter<I> where I: std::iter::Iterator { type Item = <I as std::iter::Iterator>::Item; }
    unsafe impl<I> std::marker::Sync for crate::stream::Iter<I> where I: std::marker::Sync { }
    pub struct Map<St, F> { }
    impl<St, F> crate::stream::Map<St, F> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, F> std::marker::Send for crate::stream::Map<St, F> where St: std::marker::Send, F: std::marker::Send { }
    impl<St, F, Item> futures_sink::Sink<Item> for crate::stream::Map<St, F> where St: futures_core::stream::Stream + futures_sink::Sink<Item>, F: std::ops::FnMut(St::Item) { type Error = <St as futures_sink::Sink<Item>>::Error; }
    impl<St, F> futures_core::stream::Stream for crate::stream::Map<St, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(St::Item) { type Item = _; }
    unsafe impl<St, F> std::marker::Sync for crate::stream::Map<St, F> where St: std::marker::Sync, F: std::marker::Sync { }
    pub struct MapErr<St, F> { }
    impl<St, F> crate::stream::MapErr<St, F> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, F> std::marker::Send for crate::stream::MapErr<St, F> where St: std::marker::Send, F: std::marker::Send { }
    impl<_Item, St, F> futures_sink::Sink<_Item> for crate::stream::MapErr<St, F> { type Error = <crate::stream::Map<crate::stream::IntoStream<St>, _> as futures_sink::Sink<_Item>>::Error; }
    impl<St, F> futures_core::stream::Stream for crate::stream::MapErr<St, F> { type Item = <crate::stream::Map<crate::stream::IntoStream<St>, _> as futures_core::stream::Stream>::Item; }
    unsafe impl<St, F> std::marker::Sync for crate::stream::MapErr<St, F> where St: std::marker::Sync, F: std::marker::Sync { }
    pub struct MapOk<St, F> { }
    impl<St, F> crate::stream::MapOk<St, F> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, F> std::marker::Send for crate::stream::MapOk<St, F> where St: std::marker::Send, F: std::marker::Send { }
    impl<_Item, St, F> futures_sink::Sink<_Item> for crate::stream::MapOk<St, F> { type Error = <crate::stream::Map<crate::stream::IntoStream<St>, _> as futures_sink::Sink<_Item>>::Error; }
    impl<St, F> futures_core::stream::Stream for crate::stream::MapOk<St, F> { type Item = <crate::stream::Map<crate::stream::IntoStream<St>, _> as futures_core::stream::Stream>::Item; }
    unsafe impl<St, F> std::marker::Sync for crate::stream::MapOk<St, F> where St: std::marker::Sync, F: std::marker::Sync { }
    pub struct Next<'a, St: ?Sized> { }
    impl<St: ?Sized + futures_core::stream::Stream + std::marker::Unpin> std::future::Future for crate::stream::Next<'_, St> { type Output = std::option::Option<<St as futures_core::stream::Stream>::Item>; }
    unsafe impl<'a, St> std::marker::Send for crate::stream::Next<'a, St> where St: std::marker::Send + ?Sized { }
    unsafe impl<'a, St> std::marker::Sync for crate::stream::Next<'a, St> where St: std::marker::Sync + ?Sized { }
    pub struct NextIf<'a, St: futures_core::stream::Stream, F> { }
    impl<St, F> std::future::Future for crate::stream::NextIf<'_, St, F> where St: futures_core::stream::Stream, F: for<'a> std::ops::FnOnce(&'a St::Item) -> bool { type Output = std::option::Option<<St as futures_core::stream::Stream>::Item>; }
    unsafe impl<'a, St, F> std::marker::Send for crate::stream::NextIf<'a, St, F> where F: std::marker::Send, St: std::marker::Send, <St as futures_core::stream::Stream>::Item: std::marker::Send { }
    unsafe impl<'a, St, F> std::marker::Sync for crate::stream::NextIf<'a, St, F> where F: std::marker::Sync, St: std::marker::Sync, <St as futures_core::stream::Stream>::Item: std::marker::Sync { }
    pub struct NextIfEq<'a, St: futures_core::stream::Stream, T: ?Sized> { }
    impl<St, T> std::future::Future for crate::stream::NextIfEq<'_, St, T> where St: futures_core::stream::Stream, T: ?Sized, St::Item: std::cmp::PartialEq<T> { type Output = std::option::Option<<St as futures_core::stream::Stream>::Item>; }
    unsafe impl<'a, St, T> std::marker::Send for crate::stream::NextIfEq<'a, St, T> where T: std::marker::Sync + ?Sized, <St as futures_core::stream::Stream>::Item: std::marker::Send, St: std::marker::Send { }
    unsafe impl<'a, St, T> std::marker::Sync for crate::stream::NextIfEq<'a, St, T> where T: std::marker::Sync + ?Sized, <St as futures_core::stream::Stream>::Item: std::marker::Sync, St: std::marker::Sync { }
    pub struct Once<Fut> { }
    unsafe impl<Fut> std::marker::Send for crate::stream::Once<Fut> where Fut: std::marker::Send { }
    impl<Fut: std::future::Future> futures_core::stream::Stream for crate::stream::Once<Fut> { type Item = <Fut as std::future::Future>::Output; }
    unsafe impl<Fut> std::marker::Sync for crate::stream::Once<Fut> where Fut: std::marker::Sync { }
    pub struct OrElse<St, Fut, F> { }
    impl<St, Fut, F> crate::stream::OrElse<St, Fut, F> where St: futures_core::stream::TryStream, F: std::ops::FnMut(St::Error) -> Fut, Fut: futures_core::future::TryFuture<Ok = St::Ok> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::OrElse<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send { }
    impl<S, Fut, F, Item> futures_sink::Sink<Item> for crate::stream::OrElse<S, Fut, F> where S: futures_sink::Sink<Item> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St, Fut, F> futures_core::stream::Stream for crate::stream::OrElse<St, Fut, F> where St: futures_core::stream::TryStream, F: std::ops::FnMut(St::Error) -> Fut, Fut: futures_core::future::TryFuture<Ok = St::Ok> { type Item = std::result::Result<<St as futures_core::stream::TryStream>::Ok, <Fut as futures_core::future::TryFuture>::Error>; }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::OrElse<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct Peek<'a, St: futures_core::stream::Stream> { }
    impl<'a, St> std::future::Future for crate::stream::Peek<'a, St> where St: futures_core::stream::Stream { type Output = std::option::Option<&'a <St as futures_core::stream::Stream>::Item>; }
    unsafe impl<'a, St> std::marker::Send for crate::stream::Peek<'a, St> where St: std::marker::Send, <St as futures_core::stream::Stream>::Item: std::marker::Send { }
    unsafe impl<'a, St> std::marker::Sync for crate::stream::Peek<'a, St> where St: std::marker::Sync, <St as futures_core::stream::Stream>::Item: std::marker::Sync { }
    pub struct PeekMut<'a, St: futures_core::stream::Stream> { }
    impl<'a, St> std::future::Future for crate::stream::PeekMut<'a, St> where St: futures_core::stream::Stream { type Output = std::option::Option<&'a mut <St as futures_core::stream::Stream>::Item>; }
    unsafe impl<'a, St> std::marker::Send for crate::stream::PeekMut<'a, St> where St: std::marker::Send, <St as futures_core::stream::Stream>::Item: std::marker::Send { }
    unsafe impl<'a, St> std::marker::Sync for crate::stream::PeekMut<'a, St> where St: std::marker::Sync, <St as futures_core::stream::Stream>::Item: std::marker::Sync { }
    pub struct Peekable<St: futures_core::stream::Stream> { }
    impl<St: futures_core::stream::Stream> crate::stream::Peekable<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
        pub fn peek(self: std::pin::Pin<&mut Self>) -> crate::stream::Peek<'_, St>;
        pub fn poll_peek(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<&St::Item>>;
        pub fn peek_mut(self: std::pin::Pin<&mut Self>) -> crate::stream::PeekMut<'_, St>;
        pub fn poll_peek_mut(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<&mut St::Item>>;
        pub fn next_if<F>(self: std::pin::Pin<&mut Self>, func: F) -> crate::stream::NextIf<'_, St, F> where F: std::ops::FnOnce(&St::Item) -> bool;
        pub fn next_if_eq<'a, T>(self: std::pin::Pin<&'a mut Self>, expected: &'a T) -> crate::stream::NextIfEq<'a, St, T> where T: ?Sized, St::Item: std::cmp::PartialEq<T>;
    }
    unsafe impl<St> std::marker::Send for crate::stream::Peekable<St> where St: std::marker::Send, <St as futures_core::stream::Stream>::Item: std::marker::Send { }
    impl<S, Item> futures_sink::Sink<Item> for crate::stream::Peekable<S> where S: futures_sink::Sink<Item> + futures_core::stream::Stream { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<S: futures_core::stream::Stream> futures_core::stream::Stream for crate::stream::Peekable<S> { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<St> std::marker::Sync for crate::stream::Peekable<St> where St: std::marker::Sync, <St as futures_core::stream::Stream>::Item: std::marker::Sync { }
    pub struct Pending<T> { }
    impl<T> std::clone::Clone for crate::stream::Pending<T> { }
    unsafe impl<T> std::marker::Send for crate::stream::Pending<T> where T: std::marker::Send { }
    impl<T> futures_core::stream::Stream for crate::stream::Pending<T> { type Item = T; }
    unsafe impl<T> std::marker::Sync for crate::stream::Pending<T> where T: std::marker::Sync { }
    pub struct PollFn<F> { }
    unsafe impl<F> std::marker::Send for crate::stream::PollFn<F> where F: std::marker::Send { }
    impl<T, F> futures_core::stream::Stream for crate::stream::PollFn<F> where F: std::ops::FnMut(&mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<T>> { type Item = T; }
    unsafe impl<F> std::marker::Sync for crate::stream::PollFn<F> where F: std::marker::Sync { }
    pub struct PollImmediate<S> { }
    impl<S: std::clone::Clone> std::clone::Clone for crate::stream::PollImmediate<S> { }
    unsafe impl<S> std::marker::Send for crate::stream::PollImmediate<S> where S: std::marker::Send { }
    impl<T, S> futures_core::stream::Stream for crate::stream::PollImmediate<S> where S: futures_core::stream::Stream<Item = T> { type Item = std::task::Poll<T>; }
    unsafe impl<S> std::marker::Sync for crate::stream::PollImmediate<S> where S: std::marker::Sync { }
    pub enum PollNext { Left, Right }
    impl crate::stream::PollNext {
        pub fn toggle(&mut self) -> Self;
    }
    impl std::clone::Clone for crate::stream::PollNext { }
    impl std::marker::Copy for crate::stream::PollNext { }
    impl std::default::Default for crate::stream::PollNext { }
    unsafe impl std::marker::Send for crate::stream::PollNext { }
    unsafe impl std::marker::Sync for crate::stream::PollNext { }
    pub struct ReadyChunks<St: futures_core::stream::Stream> { }
    impl<St: futures_core::stream::Stream> crate::stream::ReadyChunks<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::ReadyChunks<St> where St: std::marker::Send { }
    impl<S, Item> futures_sink::Sink<Item> for crate::stream::ReadyChunks<S> where S: futures_core::stream::Stream + futures_sink::Sink<Item> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St: futures_core::stream::Stream> futures_core::stream::Stream for crate::stream::ReadyChunks<St> { type Item = std::vec::Vec<<St as futures_core::stream::Stream>::Item>; }
    unsafe impl<St> std::marker::Sync for crate::stream::ReadyChunks<St> where St: std::marker::Sync { }
    pub struct Repeat<T> { }
    impl<T: std::clone::Clone> std::clone::Clone for crate::stream::Repeat<T> { }
    unsafe impl<T> std::marker::Send for crate::stream::Repeat<T> where T: std::marker::Send { }
    impl<T> futures_core::stream::Stream for crate::stream::Repeat<T> where T: std::clone::Clone { type Item = T; }
    unsafe impl<T> std::marker::Sync for crate::stream::Repeat<T> where T: std::marker::Sync { }
    pub struct RepeatWith<F> { }
    impl<F: std::clone::Clone> std::clone::Clone for crate::stream::RepeatWith<F> { }
    unsafe impl<F> std::marker::Send for crate::stream::RepeatWith<F> where F: std::marker::Send { }
    impl<A, F: std::ops::FnMut() -> A> futures_core::stream::Stream for crate::stream::RepeatWith<F> { type Item = A; }
    unsafe impl<F> std::marker::Sync for crate::stream::RepeatWith<F> where F: std::marker::Sync { }
    pub struct ReuniteError<T, Item>(pub crate::stream::SplitSink<T, Item>, pub crate::stream::SplitStream<T>);
    impl<T, Item> std::fmt::Display for crate::stream::ReuniteError<T, Item> { }
    impl<T: std::any::Any, Item> std::error::Error for crate::stream::ReuniteError<T, Item> { }
    unsafe impl<T, Item> std::marker::Send for crate::stream::ReuniteError<T, Item> where Item: std::marker::Send, T: std::marker::Send { }
    unsafe impl<T, Item> std::marker::Sync for crate::stream::ReuniteError<T, Item> where Item: std::marker::Sync, T: std::marker::Send { }
    pub struct Scan<St: futures_core::stream::Stream, S, Fut, F> { }
    impl<B, St, S, Fut, F> crate::stream::Scan<St, S, Fut, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(&mut S, St::Item) -> Fut, Fut: std::future::Future<Output = std::option::Option<B>> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, S, Fut, F> std::marker::Send for crate::stream::Scan<St, S, Fut, F> where St: std::marker::Send, Fut: std::marker::Send, S: std::marker::Send, F: std::marker::Send { }
    impl<St, S, Fut, F, Item> futures_sink::Sink<Item> for crate::stream::Scan<St, S, Fut, F> where St: futures_core::stream::Stream + futures_sink::Sink<Item> { type Error = <St as futures_sink::Sink<Item>>::Error; }
    impl<B, St, S, Fut, F> futures_core::stream::Stream for crate::stream::Scan<St, S, Fut, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(&mut S, St::Item) -> Fut, Fut: std::future::Future<Output = std::option::Option<B>> { type Item = B; }
    unsafe impl<St, S, Fut, F> std::marker::Sync for crate::stream::Scan<St, S, Fut, F> where St: std::marker::Sync, Fut: std::marker::Sync, S: std::marker::Sync, F: std::marker::Sync { }
    pub struct Select<St1, St2> { }
    impl<St1, St2> crate::stream::Select<St1, St2> {
        pub fn get_ref(&self) -> (&St1, &St2);
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> (std::pin::Pin<&mut St1>, std::pin::Pin<&mut St2>);
        pub fn into_inner(self) -> (St1, St2);
    }
    unsafe impl<St1, St2> std::marker::Send for crate::stream::Select<St1, St2> where St1: std::marker::Send, St2: std::marker::Send { }
    impl<St1, St2> futures_core::stream::Stream for crate::stream::Select<St1, St2> where St1: futures_core::stream::Stream, St2: futures_core::stream::Stream<Item = St1::Item> { type Item = <St1 as futures_core::stream::Stream>::Item; }
    unsafe impl<St1, St2> std::marker::Sync for crate::stream::Select<St1, St2> where St1: std::marker::Sync, St2: std::marker::Sync { }
    pub struct SelectAll<St> { }
    impl<St: futures_core::stream::Stream + std::marker::Unpin> crate::stream::SelectAll<St> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&mut self, stream: St);
        pub fn iter(&self) -> crate::stream::select_all::Iter<'_, St>;
        pub fn iter_mut(&mut self) -> crate::stream::select_all::IterMut<'_, St>;
        pub fn clear(&mut self);
    }
    impl<St: futures_core::stream::Stream + std::marker::Unpin> std::default::Default for crate::stream::SelectAll<St> { }
    impl<St: futures_core::stream::Stream + std::marker::Unpin> std::iter::Extend<St> for crate::stream::SelectAll<St> { }
    impl<St: futures_core::stream::Stream + std::marker::Unpin> std::iter::FromIterator<St> for crate::stream::SelectAll<St> { }
    impl<'a, St: futures_core::stream::Stream + std::marker::Unpin> std::iter::IntoIterator for &'a crate::stream::SelectAll<St> { type Item = &'a St; type IntoIter = crate::stream::select_all::Iter<'a, St>; }
    impl<'a, St: futures_core::stream::Stream + std::marker::Unpin> std::iter::IntoIterator for &'a mut crate::stream::SelectAll<St> { type Item = &'a mut St; type IntoIter = crate::stream::select_all::IterMut<'a, St>; }
    impl<St: futures_core::stream::Stream + std::marker::Unpin> std::iter::IntoIterator for crate::stream::SelectAll<St> { type Item = St; type IntoIter = crate::stream::select_all::IntoIter<St>; }
    unsafe impl<St> std::marker::Send for crate::stream::SelectAll<St> where St: std::marker::Send { }
    impl<St: futures_core::stream::Stream + std::marker::Unpin> futures_core::stream::Stream for crate::stream::SelectAll<St> { type Item = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<St> std::marker::Sync for crate::stream::SelectAll<St> where St: std::marker::Send + std::marker::Sync { }
    pub struct SelectNextSome<'a, St: ?Sized> { }
    impl<St: ?Sized + futures_core::stream::FusedStream + std::marker::Unpin> std::future::Future for crate::stream::SelectNextSome<'_, St> { type Output = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<'a, St> std::marker::Send for crate::stream::SelectNextSome<'a, St> where St: std::marker::Send + ?Sized { }
    unsafe impl<'a, St> std::marker::Sync for crate::stream::SelectNextSome<'a, St> where St: std::marker::Sync + ?Sized { }
    pub struct SelectWithStrategy<St1, St2, Clos, State> { }
    impl<St1, St2, Clos, State> crate::stream::SelectWithStrategy<St1, St2, Clos, State> {
        pub fn get_ref(&self) -> (&St1, &St2);
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> (std::pin::Pin<&mut St1>, std::pin::Pin<&mut St2>);
        pub fn into_inner(self) -> (St1, St2);
    }
    unsafe impl<St1, St2, Clos, State> std::marker::Send for crate::stream::SelectWithStrategy<St1, St2, Clos, State> where St1: std::marker::Send, St2: std::marker::Send, State: std::marker::Send, Clos: std::marker::Send { }
    impl<St1, St2, Clos, State> futures_core::stream::Stream for crate::stream::SelectWithStrategy<St1, St2, Clos, State> where St1: futures_core::stream::Stream, St2: futures_core::stream::Stream<Item = St1::Item>, Clos: std::ops::FnMut(&mut State) -> crate::stream::PollNext { type Item = <St1 as futures_core::stream::Stream>::Item; }
    unsafe impl<St1, St2, Clos, State> std::marker::Sync for crate::stream::SelectWithStrategy<St1, St2, Clos, State> where St1: std::marker::Sync, St2: std::marker::Sync, State: std::marker::Sync, Clos: std::marker::Sync { }
    pub struct Skip<St> { }
    impl<St: futures_core::stream::Stream> crate::stream::Skip<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::Skip<St> where St: std::marker::Send { }
    impl<S, Item> futures_sink::Sink<Item> for crate::stream::Skip<S> where S: futures_core::stream::Stream + futures_sink::Sink<Item> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St: futures_core::stream::Stream> futures_core::stream::Stream for crate::stream::Skip<St> { type Item = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<St> std::marker::Sync for crate::stream::Skip<St> where St: std::marker::Sync { }
    pub struct SkipWhile<St, Fut, F> where St: futures_core::stream::Stream { }
    impl<St, Fut, F> crate::stream::SkipWhile<St, Fut, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(&St::Item) -> Fut, Fut: std::future::Future<Output = bool> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::SkipWhile<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send, <St as futures_core::stream::Stream>::Item: std::marker::Send { }
    impl<S, Fut, F, Item> futures_sink::Sink<Item> for crate::stream::SkipWhile<S, Fut, F> where S: futures_core::stream::Stream + futures_sink::Sink<Item>, F: std::ops::FnMut(&S::Item) -> Fut, Fut: std::future::Future<Output = bool> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St, Fut, F> futures_core::stream::Stream for crate::stream::SkipWhile<St, Fut, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(&St::Item) -> Fut, Fut: std::future::Future<Output = bool> { type Item = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::SkipWhile<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync, <St as futures_core::stream::Stream>::Item: std::marker::Sync { }
    pub struct SplitSink<S, Item> { }
    impl<S: futures_sink::Sink<Item> + std::marker::Unpin, Item> crate::stream::SplitSink<S, Item> {
        pub fn reunite(self, other: crate::stream::SplitStream<S>) -> std::result::Result<S, crate::stream::ReuniteError<S, Item>>;
    }
    impl<S, Item> crate::stream::SplitSink<S, Item> {
        pub fn is_pair_of(&self, other: &crate::stream::SplitStream<S>) -> bool;
    }
    unsafe impl<S, Item> std::marker::Send for crate::stream::SplitSink<S, Item> where Item: std::marker::Send, S: std::marker::Send { }
    impl<S: futures_sink::Sink<Item>, Item> futures_sink::Sink<Item> for crate::stream::SplitSink<S, Item> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    unsafe impl<S, Item> std::marker::Sync for crate::stream::SplitSink<S, Item> where Item: std::marker::Sync, S: std::marker::Send { }
    pub struct SplitStream<S> { }
    impl<S> crate::stream::SplitStream<S> {
        pub fn is_pair_of<Item>(&self, other: &crate::stream::SplitSink<S, Item>) -> bool;
    }
    impl<S: std::marker::Unpin> crate::stream::SplitStream<S> {
        pub fn reunite<Item>(self, other: crate::stream::SplitSink<S, Item>) -> std::result::Result<S, crate::stream::ReuniteError<S, Item>> where S: futures_sink::Sink<Item>;
    }
    unsafe impl<S> std::marker::Send for crate::stream::SplitStream<S> where S: std::marker::Send { }
    impl<S: futures_core::stream::Stream> futures_core::stream::Stream for crate::stream::SplitStream<S> { type Item = <S as futures_core::stream::Stream>::Item; }
    unsafe impl<S> std::marker::Sync for crate::stream::SplitStream<S> where S: std::marker::Send { }
    pub trait StreamExt: futures_core::stream::Stream {
        fn next(&mut self) -> crate::stream::Next<'_, Self> where Self: std::marker::Unpin;
        fn into_future(self) -> crate::stream::StreamFuture<Self> where Self: Sized + std::marker::Unpin;
        fn map<T, F>(self, f: F) -> crate::stream::Map<Self, F> where F: std::ops::FnMut(Self::Item) -> T, Self: Sized;
        fn enumerate(self) -> crate::stream::Enumerate<Self> where Self: Sized;
        fn filter<Fut, F>(self, f: F) -> crate::stream::Filter<Self, Fut, F> where F: std::ops::FnMut(&Self::Item) -> Fut, Fut: std::future::Future<Output = bool>, Self: Sized;
        fn filter_map<Fut, T, F>(self, f: F) -> crate::stream::FilterMap<Self, Fut, F> where F: std::ops::FnMut(Self::Item) -> Fut, Fut: std::future::Future<Output = std::option::Option<T>>, Self: Sized;
        fn then<Fut, F>(self, f: F) -> crate::stream::Then<Self, Fut, F> where F: std::ops::FnMut(Self::Item) -> Fut, Fut: std::future::Future, Self: Sized;
        fn collect<C: std::default::Default + std::iter::Extend<Self::Item>>(self) -> crate::stream::Collect<Self, C> where Self: Sized;
        fn unzip<A, B, FromA, FromB>(self) -> crate::stream::Unzip<Self, FromA, FromB> where FromA: std::default::Default + std::iter::Extend<A>, FromB: std::default::Default + std::iter::Extend<B>, Self: Sized + futures_core::stream::Stream<Item = (A, B)>;
        fn concat(self) -> crate::stream::Concat<Self> where Self: Sized, Self::Item: std::iter::Extend<<<Self as futures_core::stream::Stream>::Item as std::iter::IntoIterator>::Item> + std::iter::IntoIterator + std::default::Default;
        fn count(self) -> crate::stream::Count<Self> where Self: Sized;
        fn cycle(self) -> crate::stream::Cycle<Self> where Self: Sized + std::clone::Clone;
        fn fold<T, Fut, F>(self, init: T, f: F) -> crate::stream::Fold<Self, Fut, T, F> where F: std::ops::FnMut(T, Self::Item) -> Fut, Fut: std::future::Future<Output = T>, Self: Sized;
        fn any<Fut, F>(self, f: F) -> crate::stream::Any<Self, Fut, F> where F: std::ops::FnMut(Self::Item) -> Fut, Fut: std::future::Future<Output = bool>, Self: Sized;
        fn all<Fut, F>(self, f: F) -> crate::stream::All<Self, Fut, F> where F: std::ops::FnMut(Self::Item) -> Fut, Fut: std::future::Future<Output = bool>, Self: Sized;
        fn flatten(self) -> crate::stream::Flatten<Self> where Self::Item: futures_core::stream::Stream, Self: Sized;
        fn flatten_unordered(self, limit: impl std::convert::Into<std::option::Option<usize>>) -> crate::stream::FlattenUnordered<Self> where Self::Item: futures_core::stream::Stream + std::marker::Unpin, Self: Sized;
        fn flat_map<U, F>(self, f: F) -> crate::stream::FlatMap<Self, U, F> where F: std::ops::FnMut(Self::Item) -> U, U: futures_core::stream::Stream, Self: Sized;
        fn flat_map_unordered<U, F>(self, limit: impl std::convert::Into<std::option::Option<usize>>, f: F) -> crate::stream::FlatMapUnordered<Self, U, F> where U: futures_core::stream::Stream + std::marker::Unpin, F: std::ops::FnMut(Self::Item) -> U, Self: Sized;
        fn scan<S, B, Fut, F>(self, initial_state: S, f: F) -> crate::stream::Scan<Self, S, Fut, F> where F: std::ops::FnMut(&mut S, Self::Item) -> Fut, Fut: std::future::Future<Output = std::option::Option<B>>, Self: Sized;
        fn skip_while<Fut, F>(self, f: F) -> crate::stream::SkipWhile<Self, Fut, F> where F: std::ops::FnMut(&Self::Item) -> Fut, Fut: std::future::Future<Output = bool>, Self: Sized;
        fn take_while<Fut, F>(self, f: F) -> crate::stream::TakeWhile<Self, Fut, F> where F: std::ops::FnMut(&Self::Item) -> Fut, Fut: std::future::Future<Output = bool>, Self: Sized;
        fn take_until<Fut>(self, fut: Fut) -> crate::stream::TakeUntil<Self, Fut> where Fut: std::future::Future, Self: Sized;
        fn for_each<Fut, F>(self, f: F) -> crate::stream::ForEach<Self, Fut, F> where F: std::ops::FnMut(Self::Item) -> Fut, Fut: std::future::Future<Output = ()>, Self: Sized;
        fn for_each_concurrent<Fut, F>(self, limit: impl std::convert::Into<std::option::Option<usize>>, f: F) -> crate::stream::ForEachConcurrent<Self, Fut, F> where F: std::ops::FnMut(Self::Item) -> Fut, Fut: std::future::Future<Output = ()>, Self: Sized;
        fn take(self, n: usize) -> crate::stream::Take<Self> where Self: Sized;
        fn skip(self, n: usize) -> crate::stream::Skip<Self> where Self: Sized;
        fn fuse(self) -> crate::stream::Fuse<Self> where Self: Sized;
        fn by_ref(&mut self) -> &mut Self;
        fn catch_unwind(self) -> crate::stream::CatchUnwind<Self> where Self: Sized + std::panic::UnwindSafe;
        fn boxed<'a>(self) -> futures_core::stream::BoxStream<'a, Self::Item> where Self: Sized + std::marker::Send + 'a;
        fn boxed_local<'a>(self) -> futures_core::stream::LocalBoxStream<'a, Self::Item> where Self: Sized + 'a;
        fn buffered(self, n: usize) -> crate::stream::Buffered<Self> where Self::Item: std::future::Future, Self: Sized;
        fn buffer_unordered(self, n: usize) -> crate::stream::BufferUnordered<Self> where Self::Item: std::future::Future, Self: Sized;
        fn zip<St>(self, other: St) -> crate::stream::Zip<Self, St> where St: futures_core::stream::Stream, Self: Sized;
        fn chain<St>(self, other: St) -> crate::stream::Chain<Self, St> where St: futures_core::stream::Stream<Item = Self::Item>, Self: Sized;
        fn peekable(self) -> crate::stream::Peekable<Self> where Self: Sized;
        fn chunks(self, capacity: usize) -> crate::stream::Chunks<Self> where Self: Sized;
        fn ready_chunks(self, capacity: usize) -> crate::stream::ReadyChunks<Self> where Self: Sized;
        fn forward<S>(self, sink: S) -> crate::stream::Forward<Self, S> where S: futures_sink::Sink<Self::Ok, Error = Self::Error>, Self: futures_core::stream::TryStream + Sized;
        fn split<Item>(self) -> (crate::stream::SplitSink<Self, Item>, crate::stream::SplitStream<Self>) where Self: futures_sink::Sink<Item> + Sized;
        fn inspect<F>(self, f: F) -> crate::stream::Inspect<Self, F> where F: std::ops::FnMut(&Self::Item), Self: Sized;
        fn left_stream<B>(self) -> crate::future::Either<Self, B> where B: futures_core::stream::Stream<Item = Self::Item>, Self: Sized;
        fn right_stream<B>(self) -> crate::future::Either<B, Self> where B: futures_core::stream::Stream<Item = Self::Item>, Self: Sized;
        fn poll_next_unpin(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<Self::Item>> where Self: std::marker::Unpin;
        fn select_next_some(&mut self) -> crate::stream::SelectNextSome<'_, Self> where Self: std::marker::Unpin + futures_core::stream::FusedStream;
    }
    impl<T> crate::stream::StreamExt for T where T: futures_core::stream::Stream + ?Sized { }
    pub struct StreamFuture<St> { }
    impl<St: futures_core::stream::Stream + std::marker::Unpin> crate::stream::StreamFuture<St> {
        pub fn get_ref(&self) -> std::option::Option<&St>;
        pub fn get_mut(&mut self) -> std::option::Option<&mut St>;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::option::Option<std::pin::Pin<&mut St>>;
        pub fn into_inner(self) -> std::option::Option<St>;
    }
    impl<St: futures_core::stream::Stream + std::marker::Unpin> std::future::Future for crate::stream::StreamFuture<St> { type Output = (std::option::Option<<St as futures_core::stream::Stream>::Item>, St); }
    unsafe impl<St> std::marker::Send for crate::stream::StreamFuture<St> where St: std::marker::Send { }
    unsafe impl<St> std::marker::Sync for crate::stream::StreamFuture<St> where St: std::marker::Sync { }
    pub struct Take<St> { }
    impl<St: futures_core::stream::Stream> crate::stream::Take<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::Take<St> where St: std::marker::Send { }
    impl<S, Item> futures_sink::Sink<Item> for crate::stream::Take<S> where S: futures_core::stream::Stream + futures_sink::Sink<Item> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St> futures_core::stream::Stream for crate::stream::Take<St> where St: futures_core::stream::Stream { type Item = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<St> std::marker::Sync for crate::stream::Take<St> where St: std::marker::Sync { }
    pub struct TakeUntil<St: futures_core::stream::Stream, Fut: std::future::Future> { }
    impl<St, Fut> crate::stream::TakeUntil<St, Fut> where St: futures_core::stream::Stream, Fut: std::future::Future {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
        pub fn take_future(&mut self) -> std::option::Option<Fut>;
        pub fn take_result(&mut self) -> std::option::Option<Fut::Output>;
        pub fn is_stopped(&self) -> bool;
    }
    unsafe impl<St, Fut> std::marker::Send for crate::stream::TakeUntil<St, Fut> where St: std::marker::Send, Fut: std::marker::Send, <Fut as std::future::Future>::Output: std::marker::Send { }
    impl<S, Fut, Item> futures_sink::Sink<Item> for crate::stream::TakeUntil<S, Fut> where S: futures_core::stream::Stream + futures_sink::Sink<Item>, Fut: std::future::Future { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St, Fut> futures_core::stream::Stream for crate::stream::TakeUntil<St, Fut> where St: futures_core::stream::Stream, Fut: std::future::Future { type Item = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<St, Fut> std::marker::Sync for crate::stream::TakeUntil<St, Fut> where St: std::marker::Sync, Fut: std::marker::Sync, <Fut as std::future::Future>::Output: std::marker::Sync { }
    pub struct TakeWhile<St: futures_core::stream::Stream, Fut, F> { }
    impl<St, Fut, F> crate::stream::TakeWhile<St, Fut, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(&St::Item) -> Fut, Fut: std::future::Future<Output = bool> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::TakeWhile<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send, <St as futures_core::stream::Stream>::Item: std::marker::Send { }
    impl<S, Fut, F, Item> futures_sink::Sink<Item> for crate::stream::TakeWhile<S, Fut, F> where S: futures_core::stream::Stream + futures_sink::Sink<Item> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St, Fut, F> futures_core::stream::Stream for crate::stream::TakeWhile<St, Fut, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(&St::Item) -> Fut, Fut: std::future::Future<Output = bool> { type Item = <St as futures_core::stream::Stream>::Item; }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::TakeWhile<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync, <St as futures_core::stream::Stream>::Item: std::marker::Sync { }
    pub struct Then<St, Fut, F> { }
    impl<St, Fut, F> crate::stream::Then<St, Fut, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(St::Item) -> Fut {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::Then<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send { }
    impl<S, Fut, F, Item> futures_sink::Sink<Item> for crate::stream::Then<S, Fut, F> where S: futures_sink::Sink<Item> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St, Fut, F> futures_core::stream::Stream for crate::stream::Then<St, Fut, F> where St: futures_core::stream::Stream, F: std::ops::FnMut(St::Item) -> Fut, Fut: std::future::Future { type Item = <Fut as std::future::Future>::Output; }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::Then<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct TryAll<St, Fut, F> { }
    impl<St, Fut, F> std::future::Future for crate::stream::TryAll<St, Fut, F> where St: futures_core::stream::TryStream, F: std::ops::FnMut(St::Ok) -> Fut, Fut: std::future::Future<Output = bool> { type Output = std::result::Result<bool, <St as futures_core::stream::TryStream>::Error>; }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::TryAll<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send { }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::TryAll<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct TryAny<St, Fut, F> { }
    impl<St, Fut, F> std::future::Future for crate::stream::TryAny<St, Fut, F> where St: futures_core::stream::TryStream, F: std::ops::FnMut(St::Ok) -> Fut, Fut: std::future::Future<Output = bool> { type Output = std::result::Result<bool, <St as futures_core::stream::TryStream>::Error>; }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::TryAny<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send { }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::TryAny<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct TryBufferUnordered<St> where St: futures_core::stream::TryStream { }
    impl<St> crate::stream::TryBufferUnordered<St> where St: futures_core::stream::TryStream, St::Ok: futures_core::future::TryFuture {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::TryBufferUnordered<St> where St: std::marker::Send, <St as futures_core::stream::TryStream>::Ok: std::marker::Send { }
    impl<S, Item, E> futures_sink::Sink<Item> for crate::stream::TryBufferUnordered<S> where S: futures_core::stream::TryStream + futures_sink::Sink<Item, Error = E>, S::Ok: futures_core::future::TryFuture<Error = E> { type Error = E; }
    impl<St> futures_core::stream::Stream for crate::stream::TryBufferUnordered<St> where St: futures_core::stream::TryStream, St::Ok: futures_core::future::TryFuture<Error = St::Error> { type Item = std::result::Result<<<St as futures_core::stream::TryStream>::Ok as futures_core::future::TryFuture>::Ok, <St as futures_core::stream::TryStream>::Error>; }
    unsafe impl<St> std::marker::Sync for crate::stream::TryBufferUnordered<St> where St: std::marker::Sync, <St as futures_core::stream::TryStream>::Ok: std::marker::Send + std::marker::Sync { }
    pub struct TryBuffered<St> where St: futures_core::stream::TryStream, St::Ok: futures_core::future::TryFuture { }
    impl<St> crate::stream::TryBuffered<St> where St: futures_core::stream::TryStream, St::Ok: futures_core::future::TryFuture {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::TryBuffered<St> where St: std::marker::Send, <St as futures_core::stream::TryStream>::Ok: std::marker::Send, <<St as futures_core::stream::TryStream>::Ok as futures_core::future::TryFuture>::Ok: std::marker::Send, <<St as futures_core::stream::TryStream>::Ok as futures_core::future::TryFuture>::Error: std::marker::Send { }
    impl<S, Item, E> futures_sink::Sink<Item> for crate::stream::TryBuffered<S> where S: futures_core::stream::TryStream + futures_sink::Sink<Item, Error = E>, S::Ok: futures_core::future::TryFuture<Error = E> { type Error = E; }
    impl<St> futures_core::stream::Stream for crate::stream::TryBuffered<St> where St: futures_core::stream::TryStream, St::Ok: futures_core::future::TryFuture<Error = St::Error> { type Item = std::result::Result<<<St as futures_core::stream::TryStream>::Ok as futures_core::future::TryFuture>::Ok, <St as futures_core::stream::TryStream>::Error>; }
    unsafe impl<St> std::marker::Sync for crate::stream::TryBuffered<St> where St: std::marker::Sync, <St as futures_core::stream::TryStream>::Ok: std::marker::Send + std::marker::Sync, <<St as futures_core::stream::TryStream>::Ok as futures_core::future::TryFuture>::Ok: std::marker::Sync, <<St as futures_core::stream::TryStream>::Ok as futures_core::future::TryFuture>::Error: std::marker::Sync { }
    pub struct TryChunks<St: futures_core::stream::TryStream> { }
    impl<St: futures_core::stream::TryStream> crate::stream::TryChunks<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::TryChunks<St> where St: std::marker::Send, <St as futures_core::stream::TryStream>::Ok: std::marker::Send { }
    impl<S, Item> futures_sink::Sink<Item> for crate::stream::TryChunks<S> where S: futures_core::stream::TryStream + futures_sink::Sink<Item> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St: futures_core::stream::TryStream> futures_core::stream::Stream for crate::stream::TryChunks<St> { type Item = std::result::Result<std::vec::Vec<<St as futures_core::stream::TryStream>::Ok>, crate::stream::TryChunksError<<St as futures_core::stream::TryStream>::Ok, <St as futures_core::stream::TryStream>::Error>>; }
    unsafe impl<St> std::marker::Sync for crate::stream::TryChunks<St> where St: std::marker::Sync, <St as futures_core::stream::TryStream>::Ok: std::marker::Sync { }
    pub struct TryChunksError<T, E>(pub std::vec::Vec<T>, pub E);
    impl<T, E: std::fmt::Display> std::fmt::Display for crate::stream::TryChunksError<T, E> { }
    impl<T, E: std::fmt::Debug + std::fmt::Display> std::error::Error for crate::stream::TryChunksError<T, E> { }
    unsafe impl<T, E> std::marker::Send for crate::stream::TryChunksError<T, E> where E: std::marker::Send, T: std::marker::Send { }
    unsafe impl<T, E> std::marker::Sync for crate::stream::TryChunksError<T, E> where E: std::marker::Sync, T: std::marker::Sync { }
    pub struct TryCollect<St, C> { }
    impl<St, C> std::future::Future for crate::stream::TryCollect<St, C> where St: futures_core::stream::TryStream, C: std::default::Default + std::iter::Extend<St::Ok> { type Output = std::result::Result<C, <St as futures_core::stream::TryStream>::Error>; }
    unsafe impl<St, C> std::marker::Send for crate::stream::TryCollect<St, C> where St: std::marker::Send, C: std::marker::Send { }
    unsafe impl<St, C> std::marker::Sync for crate::stream::TryCollect<St, C> where St: std::marker::Sync, C: std::marker::Sync { }
    pub struct TryConcat<St: futures_core::stream::TryStream> { }
    impl<St> std::future::Future for crate::stream::TryConcat<St> where St: futures_core::stream::TryStream, St::Ok: std::iter::Extend<<St::Ok as std::iter::IntoIterator>::Item> + std::iter::IntoIterator + std::default::Default { type Output = std::result::Result<<St as futures_core::stream::TryStream>::Ok, <St as futures_core::stream::TryStream>::Error>; }
    unsafe impl<St> std::marker::Send for crate::stream::TryConcat<St> where St: std::marker::Send, <St as futures_core::stream::TryStream>::Ok: std::marker::Send { }
    unsafe impl<St> std::marker::Sync for crate::stream::TryConcat<St> where St: std::marker::Sync, <St as futures_core::stream::TryStream>::Ok: std::marker::Sync { }
    pub struct TryFilter<St, Fut, F> where St: futures_core::stream::TryStream { }
    impl<St, Fut, F> crate::stream::TryFilter<St, Fut, F> where St: futures_core::stream::TryStream {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::TryFilter<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send, <St as futures_core::stream::TryStream>::Ok: std::marker::Send { }
    impl<S, Fut, F, Item, E> futures_sink::Sink<Item> for crate::stream::TryFilter<S, Fut, F> where S: futures_core::stream::TryStream + futures_sink::Sink<Item, Error = E> { type Error = E; }
    impl<St, Fut, F> futures_core::stream::Stream for crate::stream::TryFilter<St, Fut, F> where St: futures_core::stream::TryStream, Fut: std::future::Future<Output = bool>, F: std::ops::FnMut(&St::Ok) -> Fut { type Item = std::result::Result<<St as futures_core::stream::TryStream>::Ok, <St as futures_core::stream::TryStream>::Error>; }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::TryFilter<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync, <St as futures_core::stream::TryStream>::Ok: std::marker::Sync { }
    pub struct TryFilterMap<St, Fut, F> { }
    impl<St, Fut, F> crate::stream::TryFilterMap<St, Fut, F> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::TryFilterMap<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send { }
    impl<S, Fut, F, Item> futures_sink::Sink<Item> for crate::stream::TryFilterMap<S, Fut, F> where S: futures_sink::Sink<Item> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St, Fut, F, T> futures_core::stream::Stream for crate::stream::TryFilterMap<St, Fut, F> where St: futures_core::stream::TryStream, Fut: futures_core::future::TryFuture<Ok = std::option::Option<T>, Error = St::Error>, F: std::ops::FnMut(St::Ok) -> Fut { type Item = std::result::Result<T, <St as futures_core::stream::TryStream>::Error>; }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::TryFilterMap<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct TryFlatten<St> where St: futures_core::stream::TryStream { }
    impl<St> crate::stream::TryFlatten<St> where St: futures_core::stream::TryStream, St::Ok: futures_core::stream::TryStream, <St::Ok as futures_core::stream::TryStream>::Error: std::convert::From<St::Error> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::TryFlatten<St> where St: std::marker::Send, <St as futures_core::stream::TryStream>::Ok: std::marker::Send { }
    impl<S, Item> futures_sink::Sink<Item> for crate::stream::TryFlatten<S> where S: futures_core::stream::TryStream + futures_sink::Sink<Item> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St> futures_core::stream::Stream for crate::stream::TryFlatten<St> where St: futures_core::stream::TryStream, St::Ok: futures_core::stream::TryStream, <St::Ok as futures_core::stream::TryStream>::Error: std::convert::From<St::Error> { type Item = std::result::Result<<<St as futures_core::stream::TryStream>::Ok as futures_core::stream::TryStream>::Ok, <<St as futures_core::stream::TryStream>::Ok as futures_core::stream::TryStream>::Error>; }
    unsafe impl<St> std::marker::Sync for crate::stream::TryFlatten<St> where St: std::marker::Sync, <St as futures_core::stream::TryStream>::Ok: std::marker::Sync { }
    pub struct TryFlattenUnordered<St> where St: futures_core::stream::TryStream, St::Ok: futures_core::stream::TryStream + std::marker::Unpin, <St::Ok as futures_core::stream::TryStream>::Error: std::convert::From<St::Error> { }
    impl<St> crate::stream::TryFlattenUnordered<St> where St: futures_core::stream::TryStream, St::Ok: futures_core::stream::TryStream + std::marker::Unpin, <St::Ok as futures_core::stream::TryStream>::Error: std::convert::From<St::Error> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::TryFlattenUnordered<St> where <<St as futures_core::stream::TryStream>::Ok as futures_core::stream::TryStream>::Error: Sized + std::marker::Send, St: std::marker::Send, <St as futures_core::stream::TryStream>::Ok: std::marker::Send, <<St as futures_core::stream::TryStream>::Ok as futures_core::stream::TryStream>::Ok: std::marker::Send { }
    impl<_Item, St> futures_sink::Sink<_Item> for crate::stream::TryFlattenUnordered<St> where St: futures_core::stream::TryStream, St::Ok: futures_core::stream::TryStream + std::marker::Unpin, <St::Ok as futures_core::stream::TryStream>::Error: std::convert::From<St::Error> { type Error = _; }
    impl<St> futures_core::stream::Stream for crate::stream::TryFlattenUnordered<St> where St: futures_core::stream::TryStream, St::Ok: futures_core::stream::TryStream + std::marker::Unpin, <St::Ok as futures_core::stream::TryStream>::Error: std::convert::From<St::Error> { type Item = _; }
    unsafe impl<St> std::marker::Sync for crate::stream::TryFlattenUnordered<St> where <<St as futures_core::stream::TryStream>::Ok as futures_core::stream::TryStream>::Error: Sized + std::marker::Send + std::marker::Sync, St: std::marker::Sync, <St as futures_core::stream::TryStream>::Ok: std::marker::Send + std::marker::Sync, <<St as futures_core::stream::TryStream>::Ok as futures_core::stream::TryStream>::Ok: std::marker::Send + std::marker::Sync { }
    pub struct TryFold<St, Fut, T, F> { }
    impl<St, Fut, T, F> std::future::Future for crate::stream::TryFold<St, Fut, T, F> where St: futures_core::stream::TryStream, F: std::ops::FnMut(T, St::Ok) -> Fut, Fut: futures_core::future::TryFuture<Ok = T, Error = St::Error> { type Output = std::result::Result<T, <St as futures_core::stream::TryStream>::Error>; }
    unsafe impl<St, Fut, T, F> std::marker::Send for crate::stream::TryFold<St, Fut, T, F> where St: std::marker::Send, F: std::marker::Send, T: std::marker::Send, Fut: std::marker::Send { }
    unsafe impl<St, Fut, T, F> std::marker::Sync for crate::stream::TryFold<St, Fut, T, F> where St: std::marker::Sync, F: std::marker::Sync, T: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct TryForEach<St, Fut, F> { }
    impl<St, Fut, F> std::future::Future for crate::stream::TryForEach<St, Fut, F> where St: futures_core::stream::TryStream, F: std::ops::FnMut(St::Ok) -> Fut, Fut: futures_core::future::TryFuture<Ok = (), Error = St::Error> { type Output = std::result::Result<(), <St as futures_core::stream::TryStream>::Error>; }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::TryForEach<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send { }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::TryForEach<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct TryForEachConcurrent<St, Fut, F> { }
    impl<St, Fut, F> std::future::Future for crate::stream::TryForEachConcurrent<St, Fut, F> where St: futures_core::stream::TryStream, F: std::ops::FnMut(St::Ok) -> Fut, Fut: std::future::Future<Output = std::result::Result<(), St::Error>> { type Output = std::result::Result<(), <St as futures_core::stream::TryStream>::Error>; }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::TryForEachConcurrent<St, Fut, F> where F: std::marker::Send, St: std::marker::Send, Fut: std::marker::Send { }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::TryForEachConcurrent<St, Fut, F> where F: std::marker::Sync, St: std::marker::Sync, Fut: std::marker::Send + std::marker::Sync { }
    pub struct TryNext<'a, St: ?Sized> { }
    impl<St: ?Sized + futures_core::stream::TryStream + std::marker::Unpin> std::future::Future for crate::stream::TryNext<'_, St> { type Output = std::result::Result<std::option::Option<<St as futures_core::stream::TryStream>::Ok>, <St as futures_core::stream::TryStream>::Error>; }
    unsafe impl<'a, St> std::marker::Send for crate::stream::TryNext<'a, St> where St: std::marker::Send + ?Sized { }
    unsafe impl<'a, St> std::marker::Sync for crate::stream::TryNext<'a, St> where St: std::marker::Sync + ?Sized { }
    pub struct TryReadyChunks<St: futures_core::stream::TryStream> { }
    impl<St: futures_core::stream::TryStream> crate::stream::TryReadyChunks<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St> std::marker::Send for crate::stream::TryReadyChunks<St> where St: std::marker::Send { }
    impl<S, Item> futures_sink::Sink<Item> for crate::stream::TryReadyChunks<S> where S: futures_core::stream::TryStream + futures_sink::Sink<Item> { type Error = <S as futures_sink::Sink<Item>>::Error; }
    impl<St: futures_core::stream::TryStream> futures_core::stream::Stream for crate::stream::TryReadyChunks<St> { type Item = std::result::Result<std::vec::Vec<<St as futures_core::stream::TryStream>::Ok>, crate::stream::TryReadyChunksError<<St as futures_core::stream::TryStream>::Ok, <St as futures_core::stream::TryStream>::Error>>; }
    unsafe impl<St> std::marker::Sync for crate::stream::TryReadyChunks<St> where St: std::marker::Sync { }
    pub struct TryReadyChunksError<T, E>(pub std::vec::Vec<T>, pub E);
    impl<T, E: std::fmt::Display> std::fmt::Display for crate::stream::TryReadyChunksError<T, E> { }
    impl<T, E: std::fmt::Debug + std::fmt::Display> std::error::Error for crate::stream::TryReadyChunksError<T, E> { }
    unsafe impl<T, E> std::marker::Send for crate::stream::TryReadyChunksError<T, E> where E: std::marker::Send, T: std::marker::Send { }
    unsafe impl<T, E> std::marker::Sync for crate::stream::TryReadyChunksError<T, E> where E: std::marker::Sync, T: std::marker::Sync { }
    pub struct TrySkipWhile<St, Fut, F> where St: futures_core::stream::TryStream { }
    impl<St, Fut, F> crate::stream::TrySkipWhile<St, Fut, F> where St: futures_core::stream::TryStream, F: std::ops::FnMut(&St::Ok) -> Fut, Fut: futures_core::future::TryFuture<Ok = bool, Error = St::Error> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::TrySkipWhile<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send, <St as futures_core::stream::TryStream>::Ok: std::marker::Send { }
    impl<S, Fut, F, Item, E> futures_sink::Sink<Item> for crate::stream::TrySkipWhile<S, Fut, F> where S: futures_core::stream::TryStream + futures_sink::Sink<Item, Error = E> { type Error = E; }
    impl<St, Fut, F> futures_core::stream::Stream for crate::stream::TrySkipWhile<St, Fut, F> where St: futures_core::stream::TryStream, F: std::ops::FnMut(&St::Ok) -> Fut, Fut: futures_core::future::TryFuture<Ok = bool, Error = St::Error> { type Item = std::result::Result<<St as futures_core::stream::TryStream>::Ok, <St as futures_core::stream::TryStream>::Error>; }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::TrySkipWhile<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync, <St as futures_core::stream::TryStream>::Ok: std::marker::Sync { }
    pub trait TryStreamExt: futures_core::stream::TryStream {
        fn err_into<E>(self) -> crate::stream::ErrInto<Self, E> where Self: Sized, Self::Error: std::convert::Into<E>;
        fn map_ok<T, F>(self, f: F) -> crate::stream::MapOk<Self, F> where Self: Sized, F: std::ops::FnMut(Self::Ok) -> T;
        fn map_err<E, F>(self, f: F) -> crate::stream::MapErr<Self, F> where Self: Sized, F: std::ops::FnMut(Self::Error) -> E;
        fn and_then<Fut, F>(self, f: F) -> crate::stream::AndThen<Self, Fut, F> where F: std::ops::FnMut(Self::Ok) -> Fut, Fut: futures_core::future::TryFuture<Error = Self::Error>, Self: Sized;
        fn or_else<Fut, F>(self, f: F) -> crate::stream::OrElse<Self, Fut, F> where F: std::ops::FnMut(Self::Error) -> Fut, Fut: futures_core::future::TryFuture<Ok = Self::Ok>, Self: Sized;
        fn inspect_ok<F>(self, f: F) -> crate::stream::InspectOk<Self, F> where F: std::ops::FnMut(&Self::Ok), Self: Sized;
        fn inspect_err<F>(self, f: F) -> crate::stream::InspectErr<Self, F> where F: std::ops::FnMut(&Self::Error), Self: Sized;
        fn into_stream(self) -> crate::stream::IntoStream<Self> where Self: Sized;
        fn try_next(&mut self) -> crate::stream::TryNext<'_, Self> where Self: std::marker::Unpin;
        fn try_for_each<Fut, F>(self, f: F) -> crate::stream::TryForEach<Self, Fut, F> where F: std::ops::FnMut(Self::Ok) -> Fut, Fut: futures_core::future::TryFuture<Ok = (), Error = Self::Error>, Self: Sized;
        fn try_skip_while<Fut, F>(self, f: F) -> crate::stream::TrySkipWhile<Self, Fut, F> where F: std::ops::FnMut(&Self::Ok) -> Fut, Fut: futures_core::future::TryFuture<Ok = bool, Error = Self::Error>, Self: Sized;
        fn try_take_while<Fut, F>(self, f: F) -> crate::stream::TryTakeWhile<Self, Fut, F> where F: std::ops::FnMut(&Self::Ok) -> Fut, Fut: futures_core::future::TryFuture<Ok = bool, Error = Self::Error>, Self: Sized;
        fn try_for_each_concurrent<Fut, F>(self, limit: impl std::convert::Into<std::option::Option<usize>>, f: F) -> crate::stream::TryForEachConcurrent<Self, Fut, F> where F: std::ops::FnMut(Self::Ok) -> Fut, Fut: std::future::Future<Output = std::result::Result<(), Self::Error>>, Self: Sized;
        fn try_collect<C: std::default::Default + std::iter::Extend<Self::Ok>>(self) -> crate::stream::TryCollect<Self, C> where Self: Sized;
        fn try_chunks(self, capacity: usize) -> crate::stream::TryChunks<Self> where Self: Sized;
        fn try_ready_chunks(self, capacity: usize) -> crate::stream::TryReadyChunks<Self> where Self: Sized;
        fn try_filter<Fut, F>(self, f: F) -> crate::stream::TryFilter<Self, Fut, F> where Fut: std::future::Future<Output = bool>, F: std::ops::FnMut(&Self::Ok) -> Fut, Self: Sized;
        fn try_filter_map<Fut, F, T>(self, f: F) -> crate::stream::TryFilterMap<Self, Fut, F> where Fut: futures_core::future::TryFuture<Ok = std::option::Option<T>, Error = Self::Error>, F: std::ops::FnMut(Self::Ok) -> Fut, Self: Sized;
        fn try_flatten_unordered(self, limit: impl std::convert::Into<std::option::Option<usize>>) -> crate::stream::TryFlattenUnordered<Self> where Self::Ok: futures_core::stream::TryStream + std::marker::Unpin, <Self::Ok as futures_core::stream::TryStream>::Error: std::convert::From<Self::Error>, Self: Sized;
        fn try_flatten(self) -> crate::stream::TryFlatten<Self> where Self::Ok: futures_core::stream::TryStream, <Self::Ok as futures_core::stream::TryStream>::Error: std::convert::From<Self::Error>, Self: Sized;
        fn try_fold<T, Fut, F>(self, init: T, f: F) -> crate::stream::TryFold<Self, Fut, T, F> where F: std::ops::FnMut(T, Self::Ok) -> Fut, Fut: futures_core::future::TryFuture<Ok = T, Error = Self::Error>, Self: Sized;
        fn try_concat(self) -> crate::stream::TryConcat<Self> where Self: Sized, Self::Ok: std::iter::Extend<<<Self as futures_core::stream::TryStream>::Ok as std::iter::IntoIterator>::Item> + std::iter::IntoIterator + std::default::Default;
        fn try_buffer_unordered(self, n: usize) -> crate::stream::TryBufferUnordered<Self> where Self::Ok: futures_core::future::TryFuture<Error = Self::Error>, Self: Sized;
        fn try_buffered(self, n: usize) -> crate::stream::TryBuffered<Self> where Self::Ok: futures_core::future::TryFuture<Error = Self::Error>, Self: Sized;
        fn try_poll_next_unpin(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<std::result::Result<Self::Ok, Self::Error>>> where Self: std::marker::Unpin;
        fn into_async_read(self) -> crate::stream::IntoAsyncRead<Self> where Self: Sized + crate::stream::TryStreamExt<Error = std::io::Error>, Self::Ok: std::convert::AsRef<[u8]>;
        fn try_all<Fut, F>(self, f: F) -> crate::stream::TryAll<Self, Fut, F> where Self: Sized, F: std::ops::FnMut(Self::Ok) -> Fut, Fut: std::future::Future<Output = bool>;
        fn try_any<Fut, F>(self, f: F) -> crate::stream::TryAny<Self, Fut, F> where Self: Sized, F: std::ops::FnMut(Self::Ok) -> Fut, Fut: std::future::Future<Output = bool>;
    }
    impl<S> crate::stream::TryStreamExt for S where S: futures_core::stream::TryStream + ?Sized { }
    pub struct TryTakeWhile<St, Fut, F> where St: futures_core::stream::TryStream { }
    impl<St, Fut, F> crate::stream::TryTakeWhile<St, Fut, F> where St: futures_core::stream::TryStream, F: std::ops::FnMut(&St::Ok) -> Fut, Fut: futures_core::future::TryFuture<Ok = bool, Error = St::Error> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    unsafe impl<St, Fut, F> std::marker::Send for crate::stream::TryTakeWhile<St, Fut, F> where St: std::marker::Send, F: std::marker::Send, Fut: std::marker::Send, <St as futures_core::stream::TryStream>::Ok: std::marker::Send { }
    impl<S, Fut, F, Item, E> futures_sink::Sink<Item> for crate::stream::TryTakeWhile<S, Fut, F> where S: futures_core::stream::TryStream + futures_sink::Sink<Item, Error = E> { type Error = E; }
    impl<St, Fut, F> futures_core::stream::Stream for crate::stream::TryTakeWhile<St, Fut, F> where St: futures_core::stream::TryStream, F: std::ops::FnMut(&St::Ok) -> Fut, Fut: futures_core::future::TryFuture<Ok = bool, Error = St::Error> { type Item = std::result::Result<<St as futures_core::stream::TryStream>::Ok, <St as futures_core::stream::TryStream>::Error>; }
    unsafe impl<St, Fut, F> std::marker::Sync for crate::stream::TryTakeWhile<St, Fut, F> where St: std::marker::Sync, F: std::marker::Sync, Fut: std::marker::Sync, <St as futures_core::stream::TryStream>::Ok: std::marker::Sync { }
    pub struct TryUnfold<T, F, Fut> { }
    unsafe impl<T, F, Fut> std::marker::Send for crate::stream::TryUnfold<T, F, Fut> where F: std::marker::Send, T: std::marker::Send, Fut: std::marker::Send { }
    impl<T, F, Fut, Item> futures_core::stream::Stream for crate::stream::TryUnfold<T, F, Fut> where F: std::ops::FnMut(T) -> Fut, Fut: futures_core::future::TryFuture<Ok = std::option::Option<(Item, T)>> { type Item = std::result::Result<Item, <Fut as futures_core::future::TryFuture>::Error>; }
    unsafe impl<T, F, Fut> std::marker::Sync for crate::stream::TryUnfold<T, F, Fut> where F: std::marker::Sync, T: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct Unfold<T, F, Fut> { }
    unsafe impl<T, F, Fut> std::marker::Send for crate::stream::Unfold<T, F, Fut> where F: std::marker::Send, T: std::marker::Send, Fut: std::marker::Send { }
    impl<T, F, Fut, Item> futures_core::stream::Stream for crate::stream::Unfold<T, F, Fut> where F: std::ops::FnMut(T) -> Fut, Fut: std::future::Future<Output = std::option::Option<(Item, T)>> { type Item = Item; }
    unsafe impl<T, F, Fut> std::marker::Sync for crate::stream::Unfold<T, F, Fut> where F: std::marker::Sync, T: std::marker::Sync, Fut: std::marker::Sync { }
    pub struct Unzip<St, FromA, FromB> { }
    impl<St, A, B, FromA, FromB> std::future::Future for crate::stream::Unzip<St, FromA, FromB> where St: futures_core::stream::Stream<Item = (A, B)>, FromA: std::default::Default + std::iter::Extend<A>, FromB: std::default::Default + std::iter::Extend<B> { type Output = (FromA, FromB); }
    unsafe impl<St, FromA, FromB> std::marker::Send for crate::stream::Unzip<St, FromA, FromB> where St: std::marker::Send, FromA: std::marker::Send, FromB: std::marker::Send { }
    unsafe impl<St, FromA, FromB> std::marker::Sync for crate::stream::Unzip<St, FromA, FromB> where St: std::marker::Sync, FromA: std::marker::Sync, FromB: std::marker::Sync { }
    pub struct Zip<St1: futures_core::stream::Stream, St2: futures_core::stream::Stream> { }
    impl<St1: futures_core::stream::Stream, St2: futures_core::stream::Stream> crate::stream::Zip<St1, St2> {
        pub fn get_ref(&self) -> (&St1, &St2);
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> (std::pin::Pin<&mut St1>, std::pin::Pin<&mut St2>);
        pub fn into_inner(self) -> (St1, St2);
    }
    unsafe impl<St1, St2> std::marker::Send for crate::stream::Zip<St1, St2> where St1: std::marker::Send, St2: std::marker::Send, <St1 as futures_core::stream::Stream>::Item: std::marker::Send, <St2 as futures_core::stream::Stream>::Item: std::marker::Send { }
    impl<St1, St2> futures_core::stream::Stream for crate::stream::Zip<St1, St2> where St1: futures_core::stream::Stream, St2: futures_core::stream::Stream { type Item = (<St1 as futures_core::stream::Stream>::Item, <St2 as futures_core::stream::Stream>::Item); }
    unsafe impl<St1, St2> std::marker::Sync for crate::stream::Zip<St1, St2> where St1: std::marker::Sync, St2: std::marker::Sync, <St1 as futures_core::stream::Stream>::Item: std::marker::Sync, <St2 as futures_core::stream::Stream>::Item: std::marker::Sync { }
    pub fn abortable<St>(stream: St) -> (crate::future::Abortable<St>, crate::future::AbortHandle) where St: futures_core::stream::Stream;
    pub fn empty<T>() -> crate::stream::Empty<T>;
    pub fn iter<I>(i: I) -> crate::stream::Iter<I::IntoIter> where I: std::iter::IntoIterator;
    pub fn once<Fut: std::future::Future>(future: Fut) -> crate::stream::Once<Fut>;
    pub fn pending<T>() -> crate::stream::Pending<T>;
    pub fn poll_fn<T, F>(f: F) -> crate::stream::PollFn<F> where F: std::ops::FnMut(&mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<T>>;
    pub fn poll_immediate<S: futures_core::stream::Stream>(s: S) -> crate::stream::PollImmediate<S>;
    pub fn repeat<T>(item: T) -> crate::stream::Repeat<T> where T: std::clone::Clone;
    pub fn repeat_with<A, F: std::ops::FnMut() -> A>(repeater: F) -> crate::stream::RepeatWith<F>;
    pub fn select<St1, St2>(stream1: St1, stream2: St2) -> crate::stream::Select<St1, St2> where St1: futures_core::stream::Stream, St2: futures_core::stream::Stream<Item = St1::Item>;
    pub fn select_all<I>(streams: I) -> crate::stream::SelectAll<I::Item> where I: std::iter::IntoIterator, I::Item: futures_core::stream::Stream + std::marker::Unpin;
    pub fn select_with_strategy<St1, St2, Clos, State>(stream1: St1, stream2: St2, which: Clos) -> crate::stream::SelectWithStrategy<St1, St2, Clos, State> where St1: futures_core::stream::Stream, St2: futures_core::stream::Stream<Item = St1::Item>, Clos: std::ops::FnMut(&mut State) -> crate::stream::PollNext, State: std::default::Default;
    pub fn try_unfold<T, F, Fut, Item>(init: T, f: F) -> crate::stream::TryUnfold<T, F, Fut> where F: std::ops::FnMut(T) -> Fut, Fut: futures_core::future::TryFuture<Ok = std::option::Option<(Item, T)>>;
    pub fn unfold<T, F, Fut, Item>(init: T, f: F) -> crate::stream::Unfold<T, F, Fut> where F: std::ops::FnMut(T) -> Fut, Fut: std::future::Future<Output = std::option::Option<(Item, T)>>;
    pub mod futures_unordered {
        pub use crate::stream::FuturesUnordered;
        pub struct IntoIter<Fut: std::marker::Unpin> { }
        impl<Fut: std::marker::Unpin> std::iter::ExactSizeIterator for crate::stream::futures_unordered::IntoIter<Fut> { }
        impl<Fut: std::marker::Unpin> std::iter::Iterator for crate::stream::futures_unordered::IntoIter<Fut> { type Item = Fut; }
        unsafe impl<Fut: std::marker::Send + std::marker::Unpin> std::marker::Send for crate::stream::futures_unordered::IntoIter<Fut> { }
        unsafe impl<Fut: std::marker::Sync + std::marker::Unpin> std::marker::Sync for crate::stream::futures_unordered::IntoIter<Fut> { }
        pub struct Iter<'a, Fut: std::marker::Unpin> { }
        impl<Fut: std::marker::Unpin> std::iter::ExactSizeIterator for crate::stream::futures_unordered::Iter<'_, Fut> { }
        impl<'a, Fut: std::marker::Unpin> std::iter::Iterator for crate::stream::futures_unordered::Iter<'a, Fut> { type Item = &'a Fut; }
        unsafe impl<'a, Fut> std::marker::Send for crate::stream::futures_unordered::Iter<'a, Fut> where Fut: std::marker::Sync { }
        unsafe impl<'a, Fut> std::marker::Sync for crate::stream::futures_unordered::Iter<'a, Fut> where Fut: std::marker::Sync { }
        pub struct IterMut<'a, Fut: std::marker::Unpin> { }
        impl<Fut: std::marker::Unpin> std::iter::ExactSizeIterator for crate::stream::futures_unordered::IterMut<'_, Fut> { }
        impl<'a, Fut: std::marker::Unpin> std::iter::Iterator for crate::stream::futures_unordered::IterMut<'a, Fut> { type Item = &'a mut Fut; }
        unsafe impl<'a, Fut> std::marker::Send for crate::stream::futures_unordered::IterMut<'a, Fut> where Fut: std::marker::Send { }
        unsafe impl<'a, Fut> std::marker::Sync for crate::stream::futures_unordered::IterMut<'a, Fut> where Fut: std::marker::Sync { }
        pub struct IterPinMut<'a, Fut> { }
        impl<Fut> std::iter::ExactSizeIterator for crate::stream::futures_unordered::IterPinMut<'_, Fut> { }
        impl<'a, Fut> std::iter::Iterator for crate::stream::futures_unordered::IterPinMut<'a, Fut> { type Item = std::pin::Pin<&'a mut Fut>; }
        unsafe impl<Fut: std::marker::Send> std::marker::Send for crate::stream::futures_unordered::IterPinMut<'_, Fut> { }
        unsafe impl<Fut: std::marker::Sync> std::marker::Sync for crate::stream::futures_unordered::IterPinMut<'_, Fut> { }
        pub struct IterPinRef<'a, Fut> { }
        impl<Fut> std::iter::ExactSizeIterator for crate::stream::futures_unordered::IterPinRef<'_, Fut> { }
        impl<'a, Fut> std::iter::Iterator for crate::stream::futures_unordered::IterPinRef<'a, Fut> { type Item = std::pin::Pin<&'a Fut>; }
        unsafe impl<Fut: std::marker::Sync> std::marker::Send for crate::stream::futures_unordered::IterPinRef<'_, Fut> { }
        unsafe impl<Fut: std::marker::Sync> std::marker::Sync for crate::stream::futures_unordered::IterPinRef<'_, Fut> { }
    }
    pub mod select_all {
        pub use crate::stream::SelectAll;
        pub struct IntoIter<St: std::marker::Unpin> { }
        impl<St: futures_core::stream::Stream + std::marker::Unpin> std::iter::ExactSizeIterator for crate::stream::select_all::IntoIter<St> { }
        impl<St: futures_core::stream::Stream + std::marker::Unpin> std::iter::Iterator for crate::stream::select_all::IntoIter<St> { type Item = St; }
        unsafe impl<St> std::marker::Send for crate::stream::select_all::IntoIter<St> where St: std::marker::Send { }
        unsafe impl<St> std::marker::Sync for crate::stream::select_all::IntoIter<St> where St: std::marker::Sync { }
        pub struct Iter<'a, St: std::marker::Unpin> { }
        impl<St: futures_core::stream::Stream + std::marker::Unpin> std::iter::ExactSizeIterator for crate::stream::select_all::Iter<'_, St> { }
        impl<'a, St: futures_core::stream::Stream + std::marker::Unpin> std::iter::Iterator for crate::stream::select_all::Iter<'a, St> { type Item = &'a St; }
        unsafe impl<'a, St> std::marker::Send for crate::stream::select_all::Iter<'a, St> where St: std::marker::Sync { }
        unsafe impl<'a, St> std::marker::Sync for crate::stream::select_all::Iter<'a, St> where St: std::marker::Sync { }
        pub struct IterMut<'a, St: std::marker::Unpin> { }
        impl<St: futures_core::stream::Stream + std::marker::Unpin> std::iter::ExactSizeIterator for crate::stream::select_all::IterMut<'_, St> { }
        impl<'a, St: futures_core::stream::Stream + std::marker::Unpin> std::iter::Iterator for crate::stream::select_all::IterMut<'a, St> { type Item = &'a mut St; }
        unsafe impl<'a, St> std::marker::Send for crate::stream::select_all::IterMut<'a, St> where St: std::marker::Send { }
        unsafe impl<'a, St> std::marker::Sync for crate::stream::select_all::IterMut<'a, St> where St: std::marker::Sync { }
        pub fn select_all<I>(streams: I) -> crate::stream::SelectAll<I::Item> where I: std::iter::IntoIterator, I::Item: futures_core::stream::Stream + std::marker::Unpin;
    }
}
pub mod task {
    pub use crate::future::FutureObj;
    pub use crate::future::LocalFutureObj;
    pub use crate::future::UnsafeFutureObj;
    pub use std::task::Context;
    pub use std::task::Poll;
    pub use std::task::RawWaker;
    pub use std::task::RawWakerVTable;
    pub use std::task::Wake;
    pub use std::task::Waker;
    pub trait ArcWake: std::marker::Send + std::marker::Sync {
        fn wake_by_ref(arc_self: &std::sync::Arc<Self>);
        fn wake(self: std::sync::Arc<Self>);
    }
    pub struct AtomicWaker { }
    impl crate::task::AtomicWaker {
        pub fn new() -> crate::task::AtomicWaker;
        pub fn register(&self, waker: &std::task::Waker);
        pub fn wake(&self);
        pub fn take(&self) -> std::option::Option<std::task::Waker>;
    }
    impl std::default::Default for crate::task::AtomicWaker { }
    unsafe impl std::marker::Send for crate::task::AtomicWaker { }
    unsafe impl std::marker::Sync for crate::task::AtomicWaker { }
    pub trait LocalSpawn {
        fn spawn_local_obj(&self, future: crate::future::LocalFutureObj<'static, ()>) -> std::result::Result<(), crate::task::SpawnError>;
        fn status_local(&self) -> std::result::Result<(), crate::task::SpawnError>;
    }
    impl<Sp> crate::task::LocalSpawn for &Sp where Sp: crate::task::LocalSpawn + ?Sized { }
    impl<Sp> crate::task::LocalSpawn for &mut Sp where Sp: crate::task::LocalSpawn + ?Sized { }
    impl<Sp> crate::task::LocalSpawn for std::boxed::Box<Sp> where Sp: crate::task::LocalSpawn + ?Sized { }
    impl<Sp> crate::task::LocalSpawn for std::rc::Rc<Sp> where Sp: crate::task::LocalSpawn + ?Sized { }
    impl<Sp> crate::task::LocalSpawn for std::sync::Arc<Sp> where Sp: crate::task::LocalSpawn + ?Sized { }
    pub trait LocalSpawnExt: crate::task::LocalSpawn {
        fn spawn_local<Fut>(&self, future: Fut) -> std::result::Result<(), crate::task::SpawnError> where Fut: std::future::Future<Output = ()> + 'static;
        fn spawn_local_with_handle<Fut>(&self, future: Fut) -> std::result::Result<crate::future::RemoteHandle<Fut::Output>, crate::task::SpawnError> where Fut: std::future::Future + 'static;
    }
    impl<Sp> crate::task::LocalSpawnExt for Sp where Sp: crate::task::LocalSpawn + ?Sized { }
    pub trait Spawn {
        fn spawn_obj(&self, future: crate::future::FutureObj<'static, ()>) -> std::result::Result<(), crate::task::SpawnError>;
        fn status(&self) -> std::result::Result<(), crate::task::SpawnError>;
    }
    impl<Sp> crate::task::Spawn for &Sp where Sp: crate::task::Spawn + ?Sized { }
    impl<Sp> crate::task::Spawn for &mut Sp where Sp: crate::task::Spawn + ?Sized { }
    impl<Sp> crate::task::Spawn for std::boxed::Box<Sp> where Sp: crate::task::Spawn + ?Sized { }
    impl<Sp> crate::task::Spawn for std::rc::Rc<Sp> where Sp: crate::task::Spawn + ?Sized { }
    impl<Sp> crate::task::Spawn for std::sync::Arc<Sp> where Sp: crate::task::Spawn + ?Sized { }
    pub struct SpawnError { }
    impl crate::task::SpawnError {
        pub fn shutdown() -> crate::task::SpawnError;
        pub fn is_shutdown(&self) -> bool;
    }
    impl std::fmt::Display for crate::task::SpawnError { }
    impl std::error::Error for crate::task::SpawnError { }
    unsafe impl std::marker::Send for crate::task::SpawnError { }
    unsafe impl std::marker::Sync for crate::task::SpawnError { }
    pub trait SpawnExt: crate::task::Spawn {
        fn spawn<Fut>(&self, future: Fut) -> std::result::Result<(), crate::task::SpawnError> where Fut: std::future::Future<Output = ()> + std::marker::Send + 'static;
        fn spawn_with_handle<Fut>(&self, future: Fut) -> std::result::Result<crate::future::RemoteHandle<Fut::Output>, crate::task::SpawnError> where Fut: std::future::Future + std::marker::Send + 'static, Fut::Output: std::marker::Send;
    }
    impl<Sp> crate::task::SpawnExt for Sp where Sp: crate::task::Spawn + ?Sized { }
    pub struct WakerRef<'a> { }
    impl<'a> crate::task::WakerRef<'a> {
        pub fn new(waker: &'a std::task::Waker) -> crate::task::WakerRef<'a>;
        pub fn new_unowned(waker: std::mem::ManuallyDrop<std::task::Waker>) -> crate::task::WakerRef<'a>;
    }
    impl std::ops::Deref for crate::task::WakerRef<'_> { type Target = std::task::Waker; }
    unsafe impl<'a> std::marker::Send for crate::task::WakerRef<'a> { }
    unsafe impl<'a> std::marker::Sync for crate::task::WakerRef<'a> { }
    pub fn noop_waker() -> std::task::Waker;
    pub fn noop_waker_ref() -> &'static std::task::Waker;
    pub fn waker<W>(wake: std::sync::Arc<W>) -> std::task::Waker where W: crate::task::ArcWake + 'static;
    pub fn waker_ref<W>(wake: &std::sync::Arc<W>) -> crate::task::WakerRef<'_> where W: crate::task::ArcWake + 'static;
}
