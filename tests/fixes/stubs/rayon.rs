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
