// std 1.95.0: see generate.py.
pub struct AssertUnwindSafe<T>(pub T);
impl<T> crate::default::Default for crate::panic::AssertUnwindSafe<T> where T: crate::default::Default { }
impl<T> crate::ops::Deref for crate::panic::AssertUnwindSafe<T> { type Target = T; }
impl<T> crate::ops::DerefMut for crate::panic::AssertUnwindSafe<T> { }
impl<R, F> crate::ops::FnOnce() for crate::panic::AssertUnwindSafe<F> where F: crate::ops::FnOnce() -> R { type Output = R; }
impl<F> crate::future::Future for crate::panic::AssertUnwindSafe<F> where F: crate::future::Future { type Output = <F as crate::future::Future>::Output; }
unsafe impl<T> crate::marker::Send for crate::panic::AssertUnwindSafe<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::panic::AssertUnwindSafe<T> where T: crate::marker::Sync { }
pub struct Location<'a> { }
impl<'a> crate::panic::Location<'a> {
    pub fn caller() -> &'static crate::panic::Location<'static>;
    pub fn file(&self) -> &'a str;
    pub fn file_as_c_str(&self) -> &'a crate::ffi::CStr;
    pub fn line(&self) -> u32;
    pub fn column(&self) -> u32;
}
impl<'a> crate::clone::Clone for crate::panic::Location<'a> { }
impl<'a> crate::marker::Copy for crate::panic::Location<'a> { }
impl crate::fmt::Display for crate::panic::Location<'_> { }
unsafe impl crate::marker::Send for crate::panic::Location<'_> { }
unsafe impl crate::marker::Sync for crate::panic::Location<'_> { }
pub struct PanicHookInfo<'a> { }
impl<'a> crate::panic::PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn crate::any::Any + crate::marker::Send);
    pub fn payload_as_str(&self) -> crate::option::Option<&str>;
    pub fn location(&self) -> crate::option::Option<&crate::panic::Location<'_>>;
}
impl crate::fmt::Display for crate::panic::PanicHookInfo<'_> { }
impl<'a> !crate::marker::Send for crate::panic::PanicHookInfo<'a> { }
impl<'a> !crate::marker::Sync for crate::panic::PanicHookInfo<'a> { }
pub type PanicInfo<'a> = crate::panic::PanicHookInfo<'a>;
pub auto trait RefUnwindSafe { }
pub auto trait UnwindSafe { }
pub fn catch_unwind<F: crate::ops::FnOnce() -> R + crate::panic::UnwindSafe, R>(f: F) -> crate::thread::Result<R>;
pub fn panic_any<M: 'static + crate::any::Any + crate::marker::Send>(msg: M) -> !;
pub fn resume_unwind(payload: crate::boxed::Box<dyn crate::any::Any + crate::marker::Send>) -> !;
pub fn set_hook(hook: crate::boxed::Box<dyn crate::ops::Fn(&crate::panic::PanicHookInfo<'_>) + crate::marker::Sync + crate::marker::Send + 'static>);
pub fn take_hook() -> crate::boxed::Box<dyn crate::ops::Fn(&crate::panic::PanicHookInfo<'_>) + crate::marker::Sync + crate::marker::Send + 'static>;
