//! As much of rayon as the programs name, so that rustc alone can judge them.

use std::marker::PhantomData;

pub fn join<A, B>(_: impl FnOnce() -> A + Send, _: impl FnOnce() -> B + Send) -> (A, B) {
    todo!()
}

pub struct Scope<'s>(PhantomData<&'s ()>);

pub fn scope<'s, R: Send>(_: impl FnOnce(&Scope<'s>) -> R + Send) -> R {
    todo!()
}

impl<'s> Scope<'s> {
    pub fn spawn(&self, _: impl FnOnce(&Scope<'s>) + Send + 's) {
        todo!()
    }
}

/// A parallel iterator, all of them.
pub struct Par<I>(I);

impl<I: Iterator> Par<I> {
    pub fn map<R>(self, f: impl Fn(I::Item) -> R + Sync + Send) -> Par<impl Iterator<Item = R>> {
        Par(self.0.map(f))
    }

    pub fn filter(
        self,
        f: impl Fn(&I::Item) -> bool + Sync + Send,
    ) -> Par<impl Iterator<Item = I::Item>> {
        Par(self.0.filter(move |one| f(one)))
    }

    pub fn enumerate(self) -> Par<impl Iterator<Item = (usize, I::Item)>> {
        Par(self.0.enumerate())
    }

    pub fn for_each(self, f: impl Fn(I::Item) + Sync + Send) {
        self.0.for_each(f);
    }

    pub fn any(mut self, f: impl Fn(I::Item) -> bool + Sync + Send) -> bool {
        self.0.any(f)
    }

    pub fn all(mut self, f: impl Fn(I::Item) -> bool + Sync + Send) -> bool {
        self.0.all(f)
    }

    pub fn sum<S: std::iter::Sum<I::Item>>(self) -> S {
        self.0.sum()
    }

    pub fn product<S: std::iter::Product<I::Item>>(self) -> S {
        self.0.product()
    }

    pub fn max(self) -> Option<I::Item>
    where
        I::Item: Ord,
    {
        self.0.max()
    }

    pub fn count(self) -> usize {
        self.0.count()
    }

    pub fn collect<C: FromIterator<I::Item>>(self) -> C {
        self.0.collect()
    }
}

impl<'a, T: Copy + 'a, I: Iterator<Item = &'a T>> Par<I> {
    pub fn copied(self) -> Par<impl Iterator<Item = T>> {
        Par(self.0.copied())
    }
}

pub mod prelude {
    use super::Par;

    pub trait IntoParallelIterator: IntoIterator + Sized {
        fn into_par_iter(self) -> Par<Self::IntoIter> {
            Par(self.into_iter())
        }
    }

    impl<T: IntoIterator> IntoParallelIterator for T {}

    pub trait ParIter<T> {
        fn par_iter(&self) -> Par<std::slice::Iter<'_, T>>;
        fn par_iter_mut(&mut self) -> Par<std::slice::IterMut<'_, T>>;
    }

    impl<T> ParIter<T> for [T] {
        fn par_iter(&self) -> Par<std::slice::Iter<'_, T>> {
            Par(self.iter())
        }

        fn par_iter_mut(&mut self) -> Par<std::slice::IterMut<'_, T>> {
            Par(self.iter_mut())
        }
    }
}
