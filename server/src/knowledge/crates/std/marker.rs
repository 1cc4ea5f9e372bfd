// std 1.95.0: see generate.py.
pub trait Copy: crate::clone::Clone { }
impl<T> crate::marker::Copy for &T where T: ?Sized { }
#[unstable]
pub trait FnPtr: crate::marker::Copy + crate::clone::Clone {
    fn addr(self) -> *const ();
}
pub struct PhantomData<T> where T: ?Sized;
impl<T> crate::clone::Clone for crate::marker::PhantomData<T> where T: ?Sized { }
impl<T> crate::marker::Copy for crate::marker::PhantomData<T> where T: ?Sized { }
impl<T> crate::default::Default for crate::marker::PhantomData<T> where T: ?Sized { }
unsafe impl<T> crate::marker::Send for crate::marker::PhantomData<T> where T: crate::marker::Send + ?Sized { }
unsafe impl<T> crate::marker::Sync for crate::marker::PhantomData<T> where T: crate::marker::Sync + ?Sized { }
pub struct PhantomPinned;
impl crate::clone::Clone for crate::marker::PhantomPinned { }
impl crate::marker::Copy for crate::marker::PhantomPinned { }
impl crate::default::Default for crate::marker::PhantomPinned { }
unsafe impl crate::marker::Send for crate::marker::PhantomPinned { }
unsafe impl crate::marker::Sync for crate::marker::PhantomPinned { }
pub unsafe auto trait Send { }
unsafe impl<T> crate::marker::Send for &T where T: crate::marker::Sync + ?Sized { }
pub trait Sized { }
pub unsafe auto trait Sync { }
#[unstable]
pub trait Tuple { }
pub auto trait Unpin { }
