// std 1.95.0: see generate.py.
pub struct Pin<Ptr> { }
impl<Ptr> crate::pin::Pin<Ptr> where Ptr: crate::ops::Deref, <Ptr as crate::ops::Deref>::Target: crate::marker::Unpin {
    pub fn new(pointer: Ptr) -> crate::pin::Pin<Ptr>;
    pub fn into_inner(pin: crate::pin::Pin<Ptr>) -> Ptr;
}
impl<Ptr> crate::pin::Pin<Ptr> where Ptr: crate::ops::Deref {
    pub fn as_ref(&self) -> crate::pin::Pin<&<Ptr as crate::ops::Deref>::Target> where Ptr: crate::ops::Deref;
}
impl<Ptr> crate::pin::Pin<Ptr> where Ptr: crate::ops::DerefMut {
    pub fn as_mut(&mut self) -> crate::pin::Pin<&mut <Ptr as crate::ops::Deref>::Target> where Ptr: crate::ops::DerefMut;
    pub fn as_deref_mut(self: crate::pin::Pin<&mut crate::pin::Pin<Ptr>>) -> crate::pin::Pin<&mut <Ptr as crate::ops::Deref>::Target> where Ptr: crate::ops::DerefMut;
    pub fn set(&mut self, value: <Ptr as crate::ops::Deref>::Target) where <Ptr as crate::ops::Deref>::Target: Sized;
}
impl<'a, T> crate::pin::Pin<&'a T> where T: ?Sized {
    pub fn get_ref(self) -> &'a T;
}
impl<'a, T> crate::pin::Pin<&'a mut T> where T: ?Sized {
    pub fn into_ref(self) -> crate::pin::Pin<&'a T>;
    pub fn get_mut(self) -> &'a mut T where T: crate::marker::Unpin;
    pub unsafe fn get_unchecked_mut(self) -> &'a mut T;
}
impl<T> crate::pin::Pin<&'static T> where T: ?Sized {
    pub fn static_ref(r: &'static T) -> crate::pin::Pin<&'static T>;
}
impl<T> crate::pin::Pin<&'static mut T> where T: ?Sized {
    pub fn static_mut(r: &'static mut T) -> crate::pin::Pin<&'static mut T>;
}
impl<Ptr> crate::clone::Clone for crate::pin::Pin<Ptr> where Ptr: crate::clone::Clone { }
impl<Ptr> crate::marker::Copy for crate::pin::Pin<Ptr> where Ptr: crate::marker::Copy { }
impl<T> crate::default::Default for crate::pin::Pin<crate::boxed::Box<T>> where crate::boxed::Box<T>: crate::default::Default, T: ?Sized { }
impl<T> crate::default::Default for crate::pin::Pin<crate::rc::Rc<T>> where crate::rc::Rc<T>: crate::default::Default, T: ?Sized { }
impl<T> crate::default::Default for crate::pin::Pin<crate::sync::Arc<T>> where crate::sync::Arc<T>: crate::default::Default, T: ?Sized { }
impl<Ptr> crate::ops::Deref for crate::pin::Pin<Ptr> where Ptr: crate::ops::Deref { type Target = <Ptr as crate::ops::Deref>::Target; }
impl<Ptr> crate::ops::DerefMut for crate::pin::Pin<Ptr> where Ptr: crate::ops::DerefMut, <Ptr as crate::ops::Deref>::Target: crate::marker::Unpin { }
impl<Ptr> crate::fmt::Display for crate::pin::Pin<Ptr> where Ptr: crate::fmt::Display { }
impl<T> crate::convert::From<crate::boxed::Box<T>> for crate::pin::Pin<crate::boxed::Box<T>> where T: ?Sized { }
impl<P> crate::future::Future for crate::pin::Pin<P> where P: crate::ops::DerefMut, <P as crate::ops::Deref>::Target: crate::future::Future { type Output = <<P as crate::ops::Deref>::Target as crate::future::Future>::Output; }
unsafe impl<Ptr> crate::marker::Send for crate::pin::Pin<Ptr> where Ptr: crate::marker::Send { }
unsafe impl<Ptr> crate::marker::Sync for crate::pin::Pin<Ptr> where Ptr: crate::marker::Sync { }
