// std 1.95.0: see generate.py.
pub struct CharTryFromError { }
impl crate::clone::Clone for crate::char::CharTryFromError { }
impl crate::marker::Copy for crate::char::CharTryFromError { }
impl crate::fmt::Display for crate::char::CharTryFromError { }
impl crate::error::Error for crate::char::CharTryFromError { }
unsafe impl crate::marker::Send for crate::char::CharTryFromError { }
unsafe impl crate::marker::Sync for crate::char::CharTryFromError { }
pub struct DecodeUtf16<I> where I: crate::iter::Iterator<Item = u16> { }
impl<I> crate::clone::Clone for crate::char::DecodeUtf16<I> where I: crate::clone::Clone + crate::iter::Iterator<Item = u16> { }
impl<I> crate::iter::Iterator for crate::char::DecodeUtf16<I> where I: crate::iter::Iterator<Item = u16> { type Item = crate::result::Result<char, crate::char::DecodeUtf16Error>; }
unsafe impl<I> crate::marker::Send for crate::char::DecodeUtf16<I> where I: crate::marker::Send { }
unsafe impl<I> crate::marker::Sync for crate::char::DecodeUtf16<I> where I: crate::marker::Sync { }
pub struct DecodeUtf16Error { }
impl crate::char::DecodeUtf16Error {
    pub fn unpaired_surrogate(&self) -> u16;
}
impl crate::clone::Clone for crate::char::DecodeUtf16Error { }
impl crate::fmt::Display for crate::char::DecodeUtf16Error { }
impl crate::error::Error for crate::char::DecodeUtf16Error { }
unsafe impl crate::marker::Send for crate::char::DecodeUtf16Error { }
unsafe impl crate::marker::Sync for crate::char::DecodeUtf16Error { }
pub struct EscapeDebug { }
impl crate::clone::Clone for crate::char::EscapeDebug { }
impl crate::fmt::Display for crate::char::EscapeDebug { }
impl crate::iter::ExactSizeIterator for crate::char::EscapeDebug { }
impl crate::iter::Iterator for crate::char::EscapeDebug { type Item = char; }
unsafe impl crate::marker::Send for crate::char::EscapeDebug { }
unsafe impl crate::marker::Sync for crate::char::EscapeDebug { }
pub struct EscapeDefault { }
impl crate::clone::Clone for crate::char::EscapeDefault { }
impl crate::fmt::Display for crate::char::EscapeDefault { }
impl crate::iter::ExactSizeIterator for crate::char::EscapeDefault { }
impl crate::iter::Iterator for crate::char::EscapeDefault { type Item = char; }
unsafe impl crate::marker::Send for crate::char::EscapeDefault { }
unsafe impl crate::marker::Sync for crate::char::EscapeDefault { }
pub struct EscapeUnicode { }
impl crate::clone::Clone for crate::char::EscapeUnicode { }
impl crate::fmt::Display for crate::char::EscapeUnicode { }
impl crate::iter::ExactSizeIterator for crate::char::EscapeUnicode { }
impl crate::iter::Iterator for crate::char::EscapeUnicode { type Item = char; }
unsafe impl crate::marker::Send for crate::char::EscapeUnicode { }
unsafe impl crate::marker::Sync for crate::char::EscapeUnicode { }
pub const MAX: char;
pub struct ParseCharError { }
impl crate::clone::Clone for crate::char::ParseCharError { }
impl crate::fmt::Display for crate::char::ParseCharError { }
impl crate::error::Error for crate::char::ParseCharError { }
unsafe impl crate::marker::Send for crate::char::ParseCharError { }
unsafe impl crate::marker::Sync for crate::char::ParseCharError { }
pub const REPLACEMENT_CHARACTER: char;
pub struct ToLowercase { }
impl crate::clone::Clone for crate::char::ToLowercase { }
impl crate::fmt::Display for crate::char::ToLowercase { }
impl crate::iter::DoubleEndedIterator for crate::char::ToLowercase { }
impl crate::iter::ExactSizeIterator for crate::char::ToLowercase { }
impl crate::iter::Iterator for crate::char::ToLowercase { type Item = char; }
unsafe impl crate::marker::Send for crate::char::ToLowercase { }
unsafe impl crate::marker::Sync for crate::char::ToLowercase { }
pub struct ToUppercase { }
impl crate::clone::Clone for crate::char::ToUppercase { }
impl crate::fmt::Display for crate::char::ToUppercase { }
impl crate::iter::DoubleEndedIterator for crate::char::ToUppercase { }
impl crate::iter::ExactSizeIterator for crate::char::ToUppercase { }
impl crate::iter::Iterator for crate::char::ToUppercase { type Item = char; }
unsafe impl crate::marker::Send for crate::char::ToUppercase { }
unsafe impl crate::marker::Sync for crate::char::ToUppercase { }
pub struct TryFromCharError { }
impl crate::clone::Clone for crate::char::TryFromCharError { }
impl crate::marker::Copy for crate::char::TryFromCharError { }
impl crate::fmt::Display for crate::char::TryFromCharError { }
impl crate::error::Error for crate::char::TryFromCharError { }
unsafe impl crate::marker::Send for crate::char::TryFromCharError { }
unsafe impl crate::marker::Sync for crate::char::TryFromCharError { }
pub const UNICODE_VERSION: (u8, u8, u8);
pub fn decode_utf16<I>(iter: I) -> crate::char::DecodeUtf16<<I as crate::iter::IntoIterator>::IntoIter> where I: crate::iter::IntoIterator<Item = u16>;
pub fn from_digit(num: u32, radix: u32) -> crate::option::Option<char>;
pub fn from_u32(i: u32) -> crate::option::Option<char>;
pub unsafe fn from_u32_unchecked(i: u32) -> char;
