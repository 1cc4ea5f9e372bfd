// std 1.95.0: see generate.py.
pub struct Context<'a> { }
impl<'a> crate::task::Context<'a> {
    pub fn from_waker(waker: &'a crate::task::Waker) -> crate::task::Context<'a>;
    pub fn waker(&self) -> &'a crate::task::Waker;
}
impl<'a> !crate::marker::Send for crate::task::Context<'a> { }
impl<'a> !crate::marker::Sync for crate::task::Context<'a> { }
#[unstable]
pub trait LocalWake {
    fn wake(self: crate::rc::Rc<Self>);
    fn wake_by_ref(self: &crate::rc::Rc<Self>);
}
#[unstable]
pub struct LocalWaker { }
impl crate::clone::Clone for crate::task::LocalWaker { }
impl crate::ops::Drop for crate::task::LocalWaker { }
impl<W> crate::convert::From<crate::rc::Rc<W>> for crate::task::LocalWaker where W: crate::task::LocalWake + 'static { }
impl !crate::marker::Send for crate::task::LocalWaker { }
impl !crate::marker::Sync for crate::task::LocalWaker { }
pub enum Poll<T> { Ready(T), Pending }
impl<T> crate::task::Poll<T> {
    pub fn map<U, F>(self, f: F) -> crate::task::Poll<U> where F: crate::ops::FnOnce(T) -> U;
    pub fn is_ready(&self) -> bool;
    pub fn is_pending(&self) -> bool;
}
impl<T, E> crate::task::Poll<crate::result::Result<T, E>> {
    pub fn map_ok<U, F>(self, f: F) -> crate::task::Poll<crate::result::Result<U, E>> where F: crate::ops::FnOnce(T) -> U;
    pub fn map_err<U, F>(self, f: F) -> crate::task::Poll<crate::result::Result<T, U>> where F: crate::ops::FnOnce(E) -> U;
}
impl<T, E> crate::task::Poll<crate::option::Option<crate::result::Result<T, E>>> {
    pub fn map_ok<U, F>(self, f: F) -> crate::task::Poll<crate::option::Option<crate::result::Result<U, E>>> where F: crate::ops::FnOnce(T) -> U;
    pub fn map_err<U, F>(self, f: F) -> crate::task::Poll<crate::option::Option<crate::result::Result<T, U>>> where F: crate::ops::FnOnce(E) -> U;
}
impl<T> crate::clone::Clone for crate::task::Poll<T> where T: crate::clone::Clone { }
impl<T> crate::marker::Copy for crate::task::Poll<T> where T: crate::marker::Copy { }
impl<T> crate::convert::From<T> for crate::task::Poll<T> { }
impl<T, E, F> crate::ops::FromResidual<crate::result::Result<crate::convert::Infallible, E>> for crate::task::Poll<crate::option::Option<crate::result::Result<T, F>>> where F: crate::convert::From<E> { }
impl<T, E, F> crate::ops::FromResidual<crate::result::Result<crate::convert::Infallible, E>> for crate::task::Poll<crate::result::Result<T, F>> where F: crate::convert::From<E> { }
unsafe impl<T> crate::marker::Send for crate::task::Poll<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::task::Poll<T> where T: crate::marker::Sync { }
impl<T, E> crate::ops::Try for crate::task::Poll<crate::option::Option<crate::result::Result<T, E>>> { type Output = crate::task::Poll<crate::option::Option<T>>; type Residual = crate::result::Result<crate::convert::Infallible, E>; }
impl<T, E> crate::ops::Try for crate::task::Poll<crate::result::Result<T, E>> { type Output = crate::task::Poll<T>; type Residual = crate::result::Result<crate::convert::Infallible, E>; }
pub struct RawWaker { }
impl crate::task::RawWaker {
    pub fn new(data: *const (), vtable: &'static crate::task::RawWakerVTable) -> crate::task::RawWaker;
}
impl<W> crate::convert::From<crate::rc::Rc<W>> for crate::task::RawWaker where W: crate::task::LocalWake + 'static { }
impl<W> crate::convert::From<crate::sync::Arc<W>> for crate::task::RawWaker where W: crate::task::Wake + crate::marker::Send + crate::marker::Sync + 'static { }
impl !crate::marker::Send for crate::task::RawWaker { }
impl !crate::marker::Sync for crate::task::RawWaker { }
pub struct RawWakerVTable { }
impl crate::task::RawWakerVTable {
    pub fn new(clone: unsafe fn(*const ()) -> crate::task::RawWaker, wake: unsafe fn(*const ()), wake_by_ref: unsafe fn(*const ()), drop: unsafe fn(*const ())) -> crate::task::RawWakerVTable;
}
impl crate::clone::Clone for crate::task::RawWakerVTable { }
impl crate::marker::Copy for crate::task::RawWakerVTable { }
unsafe impl crate::marker::Send for crate::task::RawWakerVTable { }
unsafe impl crate::marker::Sync for crate::task::RawWakerVTable { }
pub trait Wake {
    fn wake(self: crate::sync::Arc<Self>);
    fn wake_by_ref(self: &crate::sync::Arc<Self>);
}
pub struct Waker { }
impl crate::task::Waker {
    pub fn wake(self);
    pub fn wake_by_ref(&self);
    pub fn will_wake(&self, other: &crate::task::Waker) -> bool;
    pub unsafe fn new(data: *const (), vtable: &'static crate::task::RawWakerVTable) -> crate::task::Waker;
    pub unsafe fn from_raw(waker: crate::task::RawWaker) -> crate::task::Waker;
    pub fn noop() -> &'static crate::task::Waker;
    pub fn data(&self) -> *const ();
    pub fn vtable(&self) -> &'static crate::task::RawWakerVTable;
}
impl crate::convert::AsRef<crate::task::LocalWaker> for crate::task::Waker { }
impl crate::clone::Clone for crate::task::Waker { }
impl crate::ops::Drop for crate::task::Waker { }
impl<W> crate::convert::From<crate::sync::Arc<W>> for crate::task::Waker where W: crate::task::Wake + crate::marker::Send + crate::marker::Sync + 'static { }
unsafe impl crate::marker::Send for crate::task::Waker { }
unsafe impl crate::marker::Sync for crate::task::Waker { }
