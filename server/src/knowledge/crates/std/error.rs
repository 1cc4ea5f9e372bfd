// std 1.95.0: see generate.py.
pub trait Error: crate::fmt::Debug + crate::fmt::Display {
    fn source(&self) -> crate::option::Option<&(dyn crate::error::Error + 'static)>;
    fn description(&self) -> &str;
    fn cause(&self) -> crate::option::Option<&dyn crate::error::Error>;
}
impl dyn crate::error::Error {
    pub fn is<T>(&self) -> bool where T: crate::error::Error + 'static;
    pub fn downcast_ref<T>(&self) -> crate::option::Option<&T> where T: crate::error::Error + 'static;
    pub fn downcast_mut<T>(&mut self) -> crate::option::Option<&mut T> where T: crate::error::Error + 'static;
}
impl dyn crate::error::Error + crate::marker::Send {
    pub fn is<T>(&self) -> bool where T: crate::error::Error + 'static;
    pub fn downcast_ref<T>(&self) -> crate::option::Option<&T> where T: crate::error::Error + 'static;
    pub fn downcast_mut<T>(&mut self) -> crate::option::Option<&mut T> where T: crate::error::Error + 'static;
}
impl dyn crate::error::Error + crate::marker::Sync + crate::marker::Send {
    pub fn is<T>(&self) -> bool where T: crate::error::Error + 'static;
    pub fn downcast_ref<T>(&self) -> crate::option::Option<&T> where T: crate::error::Error + 'static;
    pub fn downcast_mut<T>(&mut self) -> crate::option::Option<&mut T> where T: crate::error::Error + 'static;
}
impl dyn crate::error::Error {
    pub fn downcast<T>(self: crate::boxed::Box<dyn crate::error::Error>) -> crate::result::Result<crate::boxed::Box<T>, crate::boxed::Box<dyn crate::error::Error>> where T: crate::error::Error + 'static;
}
impl dyn crate::error::Error + crate::marker::Send {
    pub fn downcast<T>(self: crate::boxed::Box<dyn crate::error::Error + crate::marker::Send>) -> crate::result::Result<crate::boxed::Box<T>, crate::boxed::Box<dyn crate::error::Error + crate::marker::Send>> where T: crate::error::Error + 'static;
}
impl dyn crate::error::Error + crate::marker::Sync + crate::marker::Send {
    pub fn downcast<T>(self: crate::boxed::Box<dyn crate::error::Error + crate::marker::Sync + crate::marker::Send>) -> crate::result::Result<crate::boxed::Box<T>, crate::boxed::Box<dyn crate::error::Error + crate::marker::Sync + crate::marker::Send>> where T: crate::error::Error + 'static;
}
impl<'a, T> crate::error::Error for &'a T where T: crate::error::Error + ?Sized { }
