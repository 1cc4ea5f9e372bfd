// std 1.95.0: see generate.py.
pub enum Alignment { Left, Right, Center }
impl crate::clone::Clone for crate::fmt::Alignment { }
impl crate::marker::Copy for crate::fmt::Alignment { }
unsafe impl crate::marker::Send for crate::fmt::Alignment { }
unsafe impl crate::marker::Sync for crate::fmt::Alignment { }
pub struct Arguments<'a> { }
impl<'a> crate::fmt::Arguments<'a> {
    pub fn as_str(&self) -> crate::option::Option<&'static str>;
}
impl<'a> crate::clone::Clone for crate::fmt::Arguments<'a> { }
impl<'a> crate::marker::Copy for crate::fmt::Arguments<'a> { }
impl crate::fmt::Display for crate::fmt::Arguments<'_> { }
impl !crate::marker::Send for crate::fmt::Arguments<'_> { }
impl !crate::marker::Sync for crate::fmt::Arguments<'_> { }
pub trait Binary {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>;
}
pub trait Debug {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>;
}
pub struct DebugList<'a, 'b> where 'b: 'a { }
impl<'a, 'b> crate::fmt::DebugList<'a, 'b> where 'b: 'a {
    pub fn entry(&mut self, entry: &dyn crate::fmt::Debug) -> &mut crate::fmt::DebugList<'a, 'b>;
    pub fn entries<D, I>(&mut self, entries: I) -> &mut crate::fmt::DebugList<'a, 'b> where D: crate::fmt::Debug, I: crate::iter::IntoIterator<Item = D>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), crate::fmt::Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), crate::fmt::Error>;
}
impl<'a, 'b> !crate::marker::Send for crate::fmt::DebugList<'a, 'b> { }
impl<'a, 'b> !crate::marker::Sync for crate::fmt::DebugList<'a, 'b> { }
pub struct DebugMap<'a, 'b> where 'b: 'a { }
impl<'a, 'b> crate::fmt::DebugMap<'a, 'b> where 'b: 'a {
    pub fn entry(&mut self, key: &dyn crate::fmt::Debug, value: &dyn crate::fmt::Debug) -> &mut crate::fmt::DebugMap<'a, 'b>;
    pub fn key(&mut self, key: &dyn crate::fmt::Debug) -> &mut crate::fmt::DebugMap<'a, 'b>;
    pub fn value(&mut self, value: &dyn crate::fmt::Debug) -> &mut crate::fmt::DebugMap<'a, 'b>;
    pub fn entries<K, V, I>(&mut self, entries: I) -> &mut crate::fmt::DebugMap<'a, 'b> where K: crate::fmt::Debug, V: crate::fmt::Debug, I: crate::iter::IntoIterator<Item = (K, V)>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), crate::fmt::Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), crate::fmt::Error>;
}
impl<'a, 'b> !crate::marker::Send for crate::fmt::DebugMap<'a, 'b> { }
impl<'a, 'b> !crate::marker::Sync for crate::fmt::DebugMap<'a, 'b> { }
pub struct DebugSet<'a, 'b> where 'b: 'a { }
impl<'a, 'b> crate::fmt::DebugSet<'a, 'b> where 'b: 'a {
    pub fn entry(&mut self, entry: &dyn crate::fmt::Debug) -> &mut crate::fmt::DebugSet<'a, 'b>;
    pub fn entries<D, I>(&mut self, entries: I) -> &mut crate::fmt::DebugSet<'a, 'b> where D: crate::fmt::Debug, I: crate::iter::IntoIterator<Item = D>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), crate::fmt::Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), crate::fmt::Error>;
}
impl<'a, 'b> !crate::marker::Send for crate::fmt::DebugSet<'a, 'b> { }
impl<'a, 'b> !crate::marker::Sync for crate::fmt::DebugSet<'a, 'b> { }
pub struct DebugStruct<'a, 'b> where 'b: 'a { }
impl<'a, 'b> crate::fmt::DebugStruct<'a, 'b> where 'b: 'a {
    pub fn field(&mut self, name: &str, value: &dyn crate::fmt::Debug) -> &mut crate::fmt::DebugStruct<'a, 'b>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), crate::fmt::Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), crate::fmt::Error>;
}
impl<'a, 'b> !crate::marker::Send for crate::fmt::DebugStruct<'a, 'b> { }
impl<'a, 'b> !crate::marker::Sync for crate::fmt::DebugStruct<'a, 'b> { }
pub struct DebugTuple<'a, 'b> where 'b: 'a { }
impl<'a, 'b> crate::fmt::DebugTuple<'a, 'b> where 'b: 'a {
    pub fn field(&mut self, value: &dyn crate::fmt::Debug) -> &mut crate::fmt::DebugTuple<'a, 'b>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), crate::fmt::Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), crate::fmt::Error>;
}
impl<'a, 'b> !crate::marker::Send for crate::fmt::DebugTuple<'a, 'b> { }
impl<'a, 'b> !crate::marker::Sync for crate::fmt::DebugTuple<'a, 'b> { }
pub trait Display {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>;
}
impl<T> crate::fmt::Display for &T where T: crate::fmt::Display + ?Sized { }
impl<T> crate::fmt::Display for &mut T where T: crate::fmt::Display + ?Sized { }
pub struct Error;
impl crate::clone::Clone for crate::fmt::Error { }
impl crate::marker::Copy for crate::fmt::Error { }
impl crate::default::Default for crate::fmt::Error { }
impl crate::fmt::Display for crate::fmt::Error { }
impl crate::error::Error for crate::fmt::Error { }
unsafe impl crate::marker::Send for crate::fmt::Error { }
unsafe impl crate::marker::Sync for crate::fmt::Error { }
pub struct Formatter<'a> { }
impl<'a> crate::fmt::Formatter<'a> {
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> crate::result::Result<(), crate::fmt::Error>;
    pub fn pad(&mut self, s: &str) -> crate::result::Result<(), crate::fmt::Error>;
    pub fn write_str(&mut self, data: &str) -> crate::result::Result<(), crate::fmt::Error>;
    pub fn write_fmt(&mut self, fmt: crate::fmt::Arguments<'_>) -> crate::result::Result<(), crate::fmt::Error>;
    pub fn flags(&self) -> u32;
    pub fn fill(&self) -> char;
    pub fn align(&self) -> crate::option::Option<crate::fmt::Alignment>;
    pub fn width(&self) -> crate::option::Option<usize>;
    pub fn precision(&self) -> crate::option::Option<usize>;
    pub fn sign_plus(&self) -> bool;
    pub fn sign_minus(&self) -> bool;
    pub fn alternate(&self) -> bool;
    pub fn sign_aware_zero_pad(&self) -> bool;
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> crate::fmt::DebugStruct<'b, 'a>;
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> crate::fmt::DebugTuple<'b, 'a>;
    pub fn debug_list<'b>(&'b mut self) -> crate::fmt::DebugList<'b, 'a>;
    pub fn debug_set<'b>(&'b mut self) -> crate::fmt::DebugSet<'b, 'a>;
    pub fn debug_map<'b>(&'b mut self) -> crate::fmt::DebugMap<'b, 'a>;
}
impl<'a> !crate::marker::Send for crate::fmt::Formatter<'a> { }
impl<'a> !crate::marker::Sync for crate::fmt::Formatter<'a> { }
impl crate::fmt::Write for crate::fmt::Formatter<'_> { }
pub struct FromFn<F> { }
impl<F> crate::fmt::Display for crate::fmt::FromFn<F> where F: crate::ops::Fn(&mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error> { }
unsafe impl<F> crate::marker::Send for crate::fmt::FromFn<F> where F: crate::marker::Send { }
unsafe impl<F> crate::marker::Sync for crate::fmt::FromFn<F> where F: crate::marker::Sync { }
pub trait LowerExp {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>;
}
pub trait LowerHex {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>;
}
pub trait Octal {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>;
}
pub trait Pointer {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>;
}
pub type Result = crate::result::Result<(), crate::fmt::Error>;
pub trait UpperExp {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>;
}
pub trait UpperHex {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>;
}
pub trait Write {
    fn write_str(&mut self, s: &str) -> crate::result::Result<(), crate::fmt::Error>;
    fn write_char(&mut self, c: char) -> crate::result::Result<(), crate::fmt::Error>;
    fn write_fmt(&mut self, args: crate::fmt::Arguments<'_>) -> crate::result::Result<(), crate::fmt::Error>;
}
impl<W> crate::fmt::Write for &mut W where W: crate::fmt::Write + ?Sized { }
pub fn format(args: crate::fmt::Arguments<'_>) -> crate::string::String;
pub fn from_fn<F>(f: F) -> crate::fmt::FromFn<F> where F: crate::ops::Fn(&mut crate::fmt::Formatter<'_>) -> crate::result::Result<(), crate::fmt::Error>;
pub fn write(output: &mut dyn crate::fmt::Write, fmt: crate::fmt::Arguments<'_>) -> crate::result::Result<(), crate::fmt::Error>;
