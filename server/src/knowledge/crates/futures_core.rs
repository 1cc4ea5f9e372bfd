// futures_core 0.3.34: see generate.py.
pub use crate::future::FusedFuture;
pub use crate::future::TryFuture;
pub use crate::stream::FusedStream;
pub use crate::stream::Stream;
pub use crate::stream::TryStream;
pub use std::future::Future;
pub mod future {
    pub use std::future::Future;
    pub type BoxFuture<'a, T> = std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = T> + std::marker::Send + 'a>>;
    pub trait FusedFuture: std::future::Future {
        fn is_terminated(&self) -> bool;
    }
    pub type LocalBoxFuture<'a, T> = std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = T> + 'a>>;
    pub trait TryFuture: std::future::Future {
        type Ok;
        type Error;
        fn try_poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::result::Result<Self::Ok, Self::Error>>;
    }
    impl<F, T, E> crate::future::TryFuture for F where F: ?Sized + std::future::Future<Output = std::result::Result<T, E>> { type Ok = T; type Error = E; }
}
pub mod stream {
    pub type BoxStream<'a, T> = std::pin::Pin<std::boxed::Box<dyn crate::stream::Stream<Item = T> + std::marker::Send + 'a>>;
    pub trait FusedStream: crate::stream::Stream {
        fn is_terminated(&self) -> bool;
    }
    pub type LocalBoxStream<'a, T> = std::pin::Pin<std::boxed::Box<dyn crate::stream::Stream<Item = T> + 'a>>;
    pub trait Stream {
        type Item;
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<Self::Item>>;
        fn size_hint(&self) -> (usize, std::option::Option<usize>);
    }
    impl<P> crate::stream::Stream for std::pin::Pin<P> where P: std::ops::DerefMut + std::marker::Unpin, P::Target: crate::stream::Stream { type Item = <<P as std::ops::Deref>::Target as crate::stream::Stream>::Item; }
    impl<S: ?Sized + crate::stream::Stream + std::marker::Unpin> crate::stream::Stream for &mut S { type Item = <S as crate::stream::Stream>::Item; }
    impl<S: ?Sized + crate::stream::Stream + std::marker::Unpin> crate::stream::Stream for std::boxed::Box<S> { type Item = <S as crate::stream::Stream>::Item; }
    impl<S: crate::stream::Stream> crate::stream::Stream for std::panic::AssertUnwindSafe<S> { type Item = <S as crate::stream::Stream>::Item; }
    pub trait TryStream: crate::stream::Stream {
        type Ok;
        type Error;
        fn try_poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<std::result::Result<Self::Ok, Self::Error>>>;
    }
    impl<S, T, E> crate::stream::TryStream for S where S: ?Sized + crate::stream::Stream<Item = std::result::Result<T, E>> { type Ok = T; type Error = E; }
}
pub mod task {
    pub use std::task::Context;
    pub use std::task::Poll;
    pub use std::task::RawWaker;
    pub use std::task::RawWakerVTable;
    pub use std::task::Waker;
}
