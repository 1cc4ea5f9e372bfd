//! As much of futures as the fixes name, so that rustc alone can judge them.

pub mod future {
    use std::future::Future;

    pub async fn join_all<I>(_: I) -> Vec<<I::Item as Future>::Output>
    where
        I: IntoIterator,
        I::Item: Future,
    {
        todo!()
    }

    pub async fn try_join_all<I, T, E>(_: I) -> Result<Vec<T>, E>
    where
        I: IntoIterator,
        I::Item: Future<Output = Result<T, E>>,
    {
        todo!()
    }
}

pub trait Stream {
    type Item;
}

pub mod stream {
    use std::future::Future;
    use std::marker::PhantomData;

    pub struct Iter<I>(PhantomData<fn() -> I>);

    pub struct Buffered<S>(PhantomData<fn() -> S>);

    impl<I: Iterator> crate::Stream for Iter<I> {
        type Item = I::Item;
    }

    impl<S> crate::Stream for Buffered<S>
    where
        S: crate::Stream,
        S::Item: Future,
    {
        type Item = <S::Item as Future>::Output;
    }

    pub fn iter<I: IntoIterator>(_: I) -> Iter<I::IntoIter> {
        todo!()
    }
}

pub trait StreamExt: Stream {
    fn buffered(self, _: usize) -> stream::Buffered<Self>
    where
        Self::Item: std::future::Future,
        Self: Sized,
    {
        todo!()
    }

    fn collect<C: Default + Extend<Self::Item>>(self) -> impl std::future::Future<Output = C>
    where
        Self: Sized,
    {
        async { C::default() }
    }
}

impl<S: Stream> StreamExt for S {}

pub trait TryStreamExt: Stream {
    fn try_collect<C>(self) -> impl std::future::Future<Output = Result<C, Self::Error>>
    where
        Self: TryStream + Sized,
        C: Default + Extend<Self::Ok>,
    {
        async { Ok(C::default()) }
    }
}

impl<S: Stream> TryStreamExt for S {}

pub trait TryStream: Stream {
    type Ok;
    type Error;
}

impl<S, T, E> TryStream for S
where
    S: Stream<Item = Result<T, E>>,
{
    type Ok = T;
    type Error = E;
}
