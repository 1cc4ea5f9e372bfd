//! As much of tracing as the fixes name, so that rustc alone can judge them.

use std::marker::PhantomData;

#[derive(Clone)]
pub struct Span;

pub struct Entered<'a>(&'a Span, PhantomData<*mut ()>);

pub struct EnteredSpan(Span, PhantomData<*mut ()>);

impl Span {
    pub fn current() -> Span {
        Span
    }

    pub fn enter(&self) -> Entered<'_> {
        Entered(self, PhantomData)
    }

    pub fn entered(self) -> EnteredSpan {
        EnteredSpan(self, PhantomData)
    }

    pub fn record(&self, _: &str, _: u64) {}
}

impl Drop for Entered<'_> {
    fn drop(&mut self) {}
}

impl Drop for EnteredSpan {
    fn drop(&mut self) {}
}

pub trait Instrument: Sized {
    fn instrument(self, _: Span) -> Self {
        self
    }
}

impl<T> Instrument for T {}

#[macro_export]
macro_rules! info_span {
    ($($token:tt)*) => {
        $crate::Span
    };
}
