// anyhow 1.0.104: see generate.py.
pub struct Chain<'a> { }
impl<'a> crate::Chain<'a> {
    pub fn new(head: &'a (dyn std::error::Error + 'static)) -> Self;
}
impl<'a> std::clone::Clone for crate::Chain<'a> { }
impl std::default::Default for crate::Chain<'_> { }
impl std::iter::DoubleEndedIterator for crate::Chain<'_> { }
impl std::iter::ExactSizeIterator for crate::Chain<'_> { }
impl<'a> std::iter::Iterator for crate::Chain<'a> { type Item = &'a (dyn std::error::Error + 'static); }
impl<'a> !std::marker::Send for crate::Chain<'a> { }
impl<'a> !std::marker::Sync for crate::Chain<'a> { }
pub trait Context<T, E> {
    fn context<C>(self, context: C) -> crate::Result<T, crate::Error> where C: std::fmt::Display + std::marker::Send + std::marker::Sync + 'static;
    fn with_context<C, F>(self, f: F) -> crate::Result<T, crate::Error> where C: std::fmt::Display + std::marker::Send + std::marker::Sync + 'static, F: std::ops::FnOnce() -> C;
}
impl<T, E> crate::Context<T, E> for std::result::Result<T, E> where E: std::error::Error + std::marker::Send + std::marker::Sync + 'static { }
impl<T> crate::Context<T, std::convert::Infallible> for std::option::Option<T> { }
pub struct Error { }
impl crate::Error {
    pub fn new<E>(error: E) -> Self where E: std::error::Error + std::marker::Send + std::marker::Sync + 'static;
    pub fn msg<M>(message: M) -> Self where M: std::fmt::Display + std::fmt::Debug + std::marker::Send + std::marker::Sync + 'static;
    pub fn from_boxed(boxed_error: std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync + 'static>) -> Self;
    pub fn context<C>(self, context: C) -> Self where C: std::fmt::Display + std::marker::Send + std::marker::Sync + 'static;
    pub fn backtrace(&self) -> &std::backtrace::Backtrace;
    pub fn chain(&self) -> crate::Chain<'_>;
    pub fn root_cause(&self) -> &(dyn std::error::Error + 'static);
    pub fn is<E>(&self) -> bool where E: std::fmt::Display + std::fmt::Debug + std::marker::Send + std::marker::Sync + 'static;
    pub fn downcast<E>(self) -> std::result::Result<E, Self> where E: std::fmt::Display + std::fmt::Debug + std::marker::Send + std::marker::Sync + 'static;
    pub fn downcast_ref<E>(&self) -> std::option::Option<&E> where E: std::fmt::Display + std::fmt::Debug + std::marker::Send + std::marker::Sync + 'static;
    pub fn downcast_mut<E>(&mut self) -> std::option::Option<&mut E> where E: std::fmt::Display + std::fmt::Debug + std::marker::Send + std::marker::Sync + 'static;
    pub fn into_boxed_dyn_error(self) -> std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync + 'static>;
    pub fn reallocate_into_boxed_dyn_error_without_backtrace(self) -> std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync + 'static>;
}
impl std::convert::AsRef<dyn std::error::Error + std::marker::Sync + std::marker::Send> for crate::Error { }
impl std::convert::AsRef<dyn std::error::Error> for crate::Error { }
impl std::ops::Deref for crate::Error { type Target = dyn std::error::Error + std::marker::Sync + std::marker::Send; }
impl std::ops::DerefMut for crate::Error { }
impl std::fmt::Display for crate::Error { }
impl std::ops::Drop for crate::Error { }
impl<E> std::convert::From<E> for crate::Error where E: std::error::Error + std::marker::Send + std::marker::Sync + 'static { }
unsafe impl std::marker::Send for crate::Error { }
unsafe impl std::marker::Sync for crate::Error { }
pub fn Ok<T>(value: T) -> crate::Result<T>;
pub type Result<T, E = crate::Error> = std::result::Result<T, E>;
