// std 1.95.0: see generate.py.
pub trait AsciiExt {
    type Owned;
    fn is_ascii(&self) -> bool;
    fn to_ascii_uppercase(&self) -> Self::Owned;
    fn to_ascii_lowercase(&self) -> Self::Owned;
    fn eq_ignore_ascii_case(&self, other: &Self) -> bool;
    fn make_ascii_uppercase(&mut self);
    fn make_ascii_lowercase(&mut self);
}
#[unstable]
pub enum Char { }
impl crate::clone::Clone for crate::ascii::Char { }
impl crate::marker::Copy for crate::ascii::Char { }
impl crate::default::Default for crate::ascii::Char { }
impl crate::fmt::Display for crate::ascii::Char { }
unsafe impl crate::marker::Send for crate::ascii::Char { }
impl crate::iter::Step for crate::ascii::Char { }
unsafe impl crate::marker::Sync for crate::ascii::Char { }
pub struct EscapeDefault { }
impl crate::clone::Clone for crate::ascii::EscapeDefault { }
impl crate::fmt::Display for crate::ascii::EscapeDefault { }
impl crate::iter::DoubleEndedIterator for crate::ascii::EscapeDefault { }
impl crate::iter::ExactSizeIterator for crate::ascii::EscapeDefault { }
impl crate::iter::Iterator for crate::ascii::EscapeDefault { type Item = u8; }
unsafe impl crate::marker::Send for crate::ascii::EscapeDefault { }
unsafe impl crate::marker::Sync for crate::ascii::EscapeDefault { }
pub fn escape_default(c: u8) -> crate::ascii::EscapeDefault;
