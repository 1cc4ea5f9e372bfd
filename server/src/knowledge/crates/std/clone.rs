// std 1.95.0: see generate.py.
pub trait Clone: Sized {
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self);
}
impl<T> crate::clone::Clone for &T where T: ?Sized { }
