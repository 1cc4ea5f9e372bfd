// std 1.95.0: see generate.py.
pub trait Any: 'static {
    fn type_id(&self) -> crate::any::TypeId;
}
impl dyn crate::any::Any {
    pub fn is<T>(&self) -> bool where T: crate::any::Any;
    pub fn downcast_ref<T>(&self) -> crate::option::Option<&T> where T: crate::any::Any;
    pub fn downcast_mut<T>(&mut self) -> crate::option::Option<&mut T> where T: crate::any::Any;
}
impl dyn crate::any::Any + crate::marker::Send {
    pub fn is<T>(&self) -> bool where T: crate::any::Any;
    pub fn downcast_ref<T>(&self) -> crate::option::Option<&T> where T: crate::any::Any;
    pub fn downcast_mut<T>(&mut self) -> crate::option::Option<&mut T> where T: crate::any::Any;
}
impl dyn crate::any::Any + crate::marker::Sync + crate::marker::Send {
    pub fn is<T>(&self) -> bool where T: crate::any::Any;
    pub fn downcast_ref<T>(&self) -> crate::option::Option<&T> where T: crate::any::Any;
    pub fn downcast_mut<T>(&mut self) -> crate::option::Option<&mut T> where T: crate::any::Any;
}
impl crate::boxed::Box<dyn crate::any::Any> {
    pub fn downcast<T>(self) -> crate::result::Result<crate::boxed::Box<T>, crate::boxed::Box<dyn crate::any::Any>> where T: crate::any::Any;
}
impl crate::boxed::Box<dyn crate::any::Any + crate::marker::Send> {
    pub fn downcast<T>(self) -> crate::result::Result<crate::boxed::Box<T>, crate::boxed::Box<dyn crate::any::Any + crate::marker::Send>> where T: crate::any::Any;
}
impl crate::boxed::Box<dyn crate::any::Any + crate::marker::Sync + crate::marker::Send> {
    pub fn downcast<T>(self) -> crate::result::Result<crate::boxed::Box<T>, crate::boxed::Box<dyn crate::any::Any + crate::marker::Sync + crate::marker::Send>> where T: crate::any::Any;
}
pub struct TypeId { }
impl crate::any::TypeId {
    pub fn of<T>() -> crate::any::TypeId where T: 'static + ?Sized;
}
impl crate::clone::Clone for crate::any::TypeId { }
impl crate::marker::Copy for crate::any::TypeId { }
unsafe impl crate::marker::Send for crate::any::TypeId { }
unsafe impl crate::marker::Sync for crate::any::TypeId { }
pub fn type_name<T>() -> &'static str where T: ?Sized;
pub fn type_name_of_val<T>(_val: &T) -> &'static str where T: ?Sized;
