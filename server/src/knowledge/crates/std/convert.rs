// std 1.95.0: see generate.py.
pub trait AsMut<T> where T: ?Sized {
    fn as_mut(&mut self) -> &mut T;
}
impl<T, U> crate::convert::AsMut<U> for &mut T where T: crate::convert::AsMut<U> + ?Sized, U: ?Sized { }
pub trait AsRef<T> where T: ?Sized {
    fn as_ref(&self) -> &T;
}
impl<T, U> crate::convert::AsRef<U> for &T where T: crate::convert::AsRef<U> + ?Sized, U: ?Sized { }
impl<T, U> crate::convert::AsRef<U> for &mut T where T: crate::convert::AsRef<U> + ?Sized, U: ?Sized { }
#[unstable]
pub trait FloatToInt<Int>: Sized { }
pub trait From<T>: Sized {
    fn from(value: T) -> Self;
}
impl<T> crate::convert::From<!> for T { }
impl<T> crate::convert::From<T> for T { }
impl<T> crate::convert::From<crate::num::NonZero<T>> for T where T: crate::num::ZeroablePrimitive { }
pub enum Infallible { }
impl crate::clone::Clone for crate::convert::Infallible { }
impl crate::marker::Copy for crate::convert::Infallible { }
impl crate::fmt::Display for crate::convert::Infallible { }
impl crate::error::Error for crate::convert::Infallible { }
impl crate::convert::From<!> for crate::convert::Infallible { }
unsafe impl crate::marker::Send for crate::convert::Infallible { }
unsafe impl crate::marker::Sync for crate::convert::Infallible { }
impl crate::process::Termination for crate::convert::Infallible { }
pub trait Into<T>: Sized {
    fn into(self) -> T;
}
impl<T, U> crate::convert::Into<U> for T where U: crate::convert::From<T> { }
pub trait TryFrom<T>: Sized {
    type Error;
    fn try_from(value: T) -> crate::result::Result<Self, Self::Error>;
}
impl<T, U> crate::convert::TryFrom<U> for T where U: crate::convert::Into<T> { type Error = crate::convert::Infallible; }
pub trait TryInto<T>: Sized {
    type Error;
    fn try_into(self) -> crate::result::Result<T, Self::Error>;
}
impl<T, U> crate::convert::TryInto<U> for T where U: crate::convert::TryFrom<T> { type Error = <U as crate::convert::TryFrom<T>>::Error; }
pub fn identity<T>(x: T) -> T;
