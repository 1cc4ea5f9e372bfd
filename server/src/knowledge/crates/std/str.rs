// std 1.95.0: see generate.py.
pub struct Bytes<'a> { }
impl<'a> crate::clone::Clone for crate::str::Bytes<'a> { }
impl crate::iter::DoubleEndedIterator for crate::str::Bytes<'_> { }
impl crate::iter::ExactSizeIterator for crate::str::Bytes<'_> { }
impl crate::iter::Iterator for crate::str::Bytes<'_> { type Item = u8; }
unsafe impl<'a> crate::marker::Send for crate::str::Bytes<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::str::Bytes<'a> { }
pub struct CharIndices<'a> { }
impl<'a> crate::str::CharIndices<'a> {
    pub fn as_str(&self) -> &'a str;
    pub fn offset(&self) -> usize;
}
impl<'a> crate::clone::Clone for crate::str::CharIndices<'a> { }
impl<'a> crate::iter::DoubleEndedIterator for crate::str::CharIndices<'a> { }
impl<'a> crate::iter::Iterator for crate::str::CharIndices<'a> { type Item = (usize, char); }
unsafe impl<'a> crate::marker::Send for crate::str::CharIndices<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::str::CharIndices<'a> { }
pub struct Chars<'a> { }
impl<'a> crate::str::Chars<'a> {
    pub fn as_str(&self) -> &'a str;
}
impl<'a> crate::clone::Clone for crate::str::Chars<'a> { }
impl<'a> crate::iter::DoubleEndedIterator for crate::str::Chars<'a> { }
impl<'a> crate::iter::Iterator for crate::str::Chars<'a> { type Item = char; }
unsafe impl<'a> crate::marker::Send for crate::str::Chars<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::str::Chars<'a> { }
pub struct EncodeUtf16<'a> { }
impl<'a> crate::clone::Clone for crate::str::EncodeUtf16<'a> { }
impl<'a> crate::iter::Iterator for crate::str::EncodeUtf16<'a> { type Item = u16; }
unsafe impl<'a> crate::marker::Send for crate::str::EncodeUtf16<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::str::EncodeUtf16<'a> { }
pub struct EscapeDebug<'a> { }
impl<'a> crate::clone::Clone for crate::str::EscapeDebug<'a> { }
impl<'a> crate::fmt::Display for crate::str::EscapeDebug<'a> { }
impl<'a> crate::iter::Iterator for crate::str::EscapeDebug<'a> { type Item = char; }
unsafe impl<'a> crate::marker::Send for crate::str::EscapeDebug<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::str::EscapeDebug<'a> { }
pub struct EscapeDefault<'a> { }
impl<'a> crate::clone::Clone for crate::str::EscapeDefault<'a> { }
impl<'a> crate::fmt::Display for crate::str::EscapeDefault<'a> { }
impl<'a> crate::iter::Iterator for crate::str::EscapeDefault<'a> { type Item = char; }
unsafe impl<'a> crate::marker::Send for crate::str::EscapeDefault<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::str::EscapeDefault<'a> { }
pub struct EscapeUnicode<'a> { }
impl<'a> crate::clone::Clone for crate::str::EscapeUnicode<'a> { }
impl<'a> crate::fmt::Display for crate::str::EscapeUnicode<'a> { }
impl<'a> crate::iter::Iterator for crate::str::EscapeUnicode<'a> { type Item = char; }
unsafe impl<'a> crate::marker::Send for crate::str::EscapeUnicode<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::str::EscapeUnicode<'a> { }
pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> crate::result::Result<Self, Self::Err>;
}
pub struct Lines<'a> { }
impl<'a> crate::clone::Clone for crate::str::Lines<'a> { }
impl<'a> crate::iter::DoubleEndedIterator for crate::str::Lines<'a> { }
impl<'a> crate::iter::Iterator for crate::str::Lines<'a> { type Item = &'a str; }
unsafe impl<'a> crate::marker::Send for crate::str::Lines<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::str::Lines<'a> { }
pub struct LinesAny<'a> { }
impl<'a> crate::clone::Clone for crate::str::LinesAny<'a> { }
impl<'a> crate::iter::DoubleEndedIterator for crate::str::LinesAny<'a> { }
impl<'a> crate::iter::Iterator for crate::str::LinesAny<'a> { type Item = &'a str; }
unsafe impl<'a> crate::marker::Send for crate::str::LinesAny<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::str::LinesAny<'a> { }
pub struct MatchIndices<'a, P> where P: crate::str::pattern::Pattern { }
impl<'a, P> crate::clone::Clone for crate::str::MatchIndices<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::clone::Clone { }
impl<'a, P> crate::iter::DoubleEndedIterator for crate::str::MatchIndices<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::str::pattern::DoubleEndedSearcher<'a> { }
impl<'a, P> crate::iter::Iterator for crate::str::MatchIndices<'a, P> where P: crate::str::pattern::Pattern { type Item = (usize, &'a str); }
unsafe impl<'a, P> crate::marker::Send for crate::str::MatchIndices<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Send { }
unsafe impl<'a, P> crate::marker::Sync for crate::str::MatchIndices<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Sync { }
pub struct Matches<'a, P> where P: crate::str::pattern::Pattern { }
impl<'a, P> crate::clone::Clone for crate::str::Matches<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::clone::Clone { }
impl<'a, P> crate::iter::DoubleEndedIterator for crate::str::Matches<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::str::pattern::DoubleEndedSearcher<'a> { }
impl<'a, P> crate::iter::Iterator for crate::str::Matches<'a, P> where P: crate::str::pattern::Pattern { type Item = &'a str; }
unsafe impl<'a, P> crate::marker::Send for crate::str::Matches<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Send { }
unsafe impl<'a, P> crate::marker::Sync for crate::str::Matches<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Sync { }
pub struct ParseBoolError;
impl crate::clone::Clone for crate::str::ParseBoolError { }
impl crate::fmt::Display for crate::str::ParseBoolError { }
impl crate::error::Error for crate::str::ParseBoolError { }
unsafe impl crate::marker::Send for crate::str::ParseBoolError { }
unsafe impl crate::marker::Sync for crate::str::ParseBoolError { }
pub struct RMatchIndices<'a, P> where P: crate::str::pattern::Pattern { }
impl<'a, P> crate::clone::Clone for crate::str::RMatchIndices<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::clone::Clone { }
impl<'a, P> crate::iter::DoubleEndedIterator for crate::str::RMatchIndices<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::str::pattern::DoubleEndedSearcher<'a> { }
impl<'a, P> crate::iter::Iterator for crate::str::RMatchIndices<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::str::pattern::ReverseSearcher<'a> { type Item = (usize, &'a str); }
unsafe impl<'a, P> crate::marker::Send for crate::str::RMatchIndices<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Send { }
unsafe impl<'a, P> crate::marker::Sync for crate::str::RMatchIndices<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Sync { }
pub struct RMatches<'a, P> where P: crate::str::pattern::Pattern { }
impl<'a, P> crate::clone::Clone for crate::str::RMatches<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::clone::Clone { }
impl<'a, P> crate::iter::DoubleEndedIterator for crate::str::RMatches<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::str::pattern::DoubleEndedSearcher<'a> { }
impl<'a, P> crate::iter::Iterator for crate::str::RMatches<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::str::pattern::ReverseSearcher<'a> { type Item = &'a str; }
unsafe impl<'a, P> crate::marker::Send for crate::str::RMatches<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Send { }
unsafe impl<'a, P> crate::marker::Sync for crate::str::RMatches<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Sync { }
pub struct RSplit<'a, P> where P: crate::str::pattern::Pattern { }
impl<'a, P> crate::clone::Clone for crate::str::RSplit<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::clone::Clone { }
impl<'a, P> crate::iter::DoubleEndedIterator for crate::str::RSplit<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::str::pattern::DoubleEndedSearcher<'a> { }
impl<'a, P> crate::iter::Iterator for crate::str::RSplit<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::str::pattern::ReverseSearcher<'a> { type Item = &'a str; }
unsafe impl<'a, P> crate::marker::Send for crate::str::RSplit<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Send { }
unsafe impl<'a, P> crate::marker::Sync for crate::str::RSplit<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Sync { }
pub struct RSplitN<'a, P> where P: crate::str::pattern::Pattern { }
impl<'a, P> crate::clone::Clone for crate::str::RSplitN<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::clone::Clone { }
impl<'a, P> crate::iter::Iterator for crate::str::RSplitN<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::str::pattern::ReverseSearcher<'a> { type Item = &'a str; }
unsafe impl<'a, P> crate::marker::Send for crate::str::RSplitN<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Send { }
unsafe impl<'a, P> crate::marker::Sync for crate::str::RSplitN<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Sync { }
pub struct RSplitTerminator<'a, P> where P: crate::str::pattern::Pattern { }
impl<'a, P> crate::clone::Clone for crate::str::RSplitTerminator<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::clone::Clone { }
impl<'a, P> crate::iter::DoubleEndedIterator for crate::str::RSplitTerminator<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::str::pattern::DoubleEndedSearcher<'a> { }
impl<'a, P> crate::iter::Iterator for crate::str::RSplitTerminator<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::str::pattern::ReverseSearcher<'a> { type Item = &'a str; }
unsafe impl<'a, P> crate::marker::Send for crate::str::RSplitTerminator<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Send { }
unsafe impl<'a, P> crate::marker::Sync for crate::str::RSplitTerminator<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Sync { }
pub struct Split<'a, P> where P: crate::str::pattern::Pattern { }
impl<'a, P> crate::clone::Clone for crate::str::Split<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::clone::Clone { }
impl<'a, P> crate::iter::DoubleEndedIterator for crate::str::Split<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::str::pattern::DoubleEndedSearcher<'a> { }
impl<'a, P> crate::iter::Iterator for crate::str::Split<'a, P> where P: crate::str::pattern::Pattern { type Item = &'a str; }
unsafe impl<'a, P> crate::marker::Send for crate::str::Split<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Send { }
unsafe impl<'a, P> crate::marker::Sync for crate::str::Split<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Sync { }
pub struct SplitAsciiWhitespace<'a> { }
impl<'a> crate::clone::Clone for crate::str::SplitAsciiWhitespace<'a> { }
impl<'a> crate::iter::DoubleEndedIterator for crate::str::SplitAsciiWhitespace<'a> { }
impl<'a> crate::iter::Iterator for crate::str::SplitAsciiWhitespace<'a> { type Item = &'a str; }
unsafe impl<'a> crate::marker::Send for crate::str::SplitAsciiWhitespace<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::str::SplitAsciiWhitespace<'a> { }
pub struct SplitInclusive<'a, P> where P: crate::str::pattern::Pattern { }
impl<'a, P> crate::clone::Clone for crate::str::SplitInclusive<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::clone::Clone { }
impl<'a, P> crate::iter::DoubleEndedIterator for crate::str::SplitInclusive<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::str::pattern::DoubleEndedSearcher<'a> { }
impl<'a, P> crate::iter::Iterator for crate::str::SplitInclusive<'a, P> where P: crate::str::pattern::Pattern { type Item = &'a str; }
unsafe impl<'a, P> crate::marker::Send for crate::str::SplitInclusive<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Send { }
unsafe impl<'a, P> crate::marker::Sync for crate::str::SplitInclusive<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Sync { }
pub struct SplitN<'a, P> where P: crate::str::pattern::Pattern { }
impl<'a, P> crate::clone::Clone for crate::str::SplitN<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::clone::Clone { }
impl<'a, P> crate::iter::Iterator for crate::str::SplitN<'a, P> where P: crate::str::pattern::Pattern { type Item = &'a str; }
unsafe impl<'a, P> crate::marker::Send for crate::str::SplitN<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Send { }
unsafe impl<'a, P> crate::marker::Sync for crate::str::SplitN<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Sync { }
pub struct SplitTerminator<'a, P> where P: crate::str::pattern::Pattern { }
impl<'a, P> crate::clone::Clone for crate::str::SplitTerminator<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::clone::Clone { }
impl<'a, P> crate::iter::DoubleEndedIterator for crate::str::SplitTerminator<'a, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::str::pattern::DoubleEndedSearcher<'a> { }
impl<'a, P> crate::iter::Iterator for crate::str::SplitTerminator<'a, P> where P: crate::str::pattern::Pattern { type Item = &'a str; }
unsafe impl<'a, P> crate::marker::Send for crate::str::SplitTerminator<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Send { }
unsafe impl<'a, P> crate::marker::Sync for crate::str::SplitTerminator<'a, P> where <P as crate::str::pattern::Pattern>::Searcher<'a>: crate::marker::Sync { }
pub struct SplitWhitespace<'a> { }
impl<'a> crate::clone::Clone for crate::str::SplitWhitespace<'a> { }
impl<'a> crate::iter::DoubleEndedIterator for crate::str::SplitWhitespace<'a> { }
impl<'a> crate::iter::Iterator for crate::str::SplitWhitespace<'a> { type Item = &'a str; }
unsafe impl<'a> crate::marker::Send for crate::str::SplitWhitespace<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::str::SplitWhitespace<'a> { }
pub struct Utf8Chunk<'a> { }
impl<'a> crate::str::Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str;
    pub fn invalid(&self) -> &'a [u8];
}
impl<'a> crate::clone::Clone for crate::str::Utf8Chunk<'a> { }
unsafe impl<'a> crate::marker::Send for crate::str::Utf8Chunk<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::str::Utf8Chunk<'a> { }
pub struct Utf8Chunks<'a> { }
impl<'a> crate::clone::Clone for crate::str::Utf8Chunks<'a> { }
impl<'a> crate::iter::Iterator for crate::str::Utf8Chunks<'a> { type Item = crate::str::Utf8Chunk<'a>; }
unsafe impl<'a> crate::marker::Send for crate::str::Utf8Chunks<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::str::Utf8Chunks<'a> { }
pub struct Utf8Error { }
impl crate::str::Utf8Error {
    pub fn valid_up_to(&self) -> usize;
    pub fn error_len(&self) -> crate::option::Option<usize>;
}
impl crate::clone::Clone for crate::str::Utf8Error { }
impl crate::marker::Copy for crate::str::Utf8Error { }
impl crate::fmt::Display for crate::str::Utf8Error { }
impl crate::error::Error for crate::str::Utf8Error { }
unsafe impl crate::marker::Send for crate::str::Utf8Error { }
unsafe impl crate::marker::Sync for crate::str::Utf8Error { }
pub unsafe fn from_boxed_utf8_unchecked(v: crate::boxed::Box<[u8]>) -> crate::boxed::Box<str>;
pub fn from_utf8(v: &[u8]) -> crate::result::Result<&str, crate::str::Utf8Error>;
pub fn from_utf8_mut(v: &mut [u8]) -> crate::result::Result<&mut str, crate::str::Utf8Error>;
pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
pub mod pattern {
    #[unstable]
    pub trait DoubleEndedSearcher<'a>: crate::str::pattern::ReverseSearcher<'a> { }
    #[unstable]
    pub trait Pattern: Sized {
        type Searcher<'a>: crate::str::pattern::Searcher<'a>;
        fn into_searcher(self, haystack: &str) -> Self::Searcher<'_>;
        fn is_contained_in(self, haystack: &str) -> bool;
        fn is_prefix_of(self, haystack: &str) -> bool;
        fn is_suffix_of<'a>(self, haystack: &'a str) -> bool where Self::Searcher<'a>: crate::str::pattern::ReverseSearcher<'a>;
        fn strip_prefix_of(self, haystack: &str) -> crate::option::Option<&str>;
        fn strip_suffix_of<'a>(self, haystack: &'a str) -> crate::option::Option<&'a str> where Self::Searcher<'a>: crate::str::pattern::ReverseSearcher<'a>;
        fn as_utf8_pattern(&self) -> crate::option::Option<crate::str::pattern::Utf8Pattern<'_>>;
    }
    impl<F> crate::str::pattern::Pattern for F where F: crate::ops::FnMut(char) -> bool { }
    #[unstable]
    pub unsafe trait ReverseSearcher<'a>: crate::str::pattern::Searcher<'a> {
        fn next_back(&mut self) -> crate::str::pattern::SearchStep;
        fn next_match_back(&mut self) -> crate::option::Option<(usize, usize)>;
        fn next_reject_back(&mut self) -> crate::option::Option<(usize, usize)>;
    }
    #[unstable]
    pub enum SearchStep { }
    impl crate::clone::Clone for crate::str::pattern::SearchStep { }
    impl crate::marker::Copy for crate::str::pattern::SearchStep { }
    unsafe impl crate::marker::Send for crate::str::pattern::SearchStep { }
    unsafe impl crate::marker::Sync for crate::str::pattern::SearchStep { }
    #[unstable]
    pub unsafe trait Searcher<'a> {
        fn haystack(&self) -> &'a str;
        fn next(&mut self) -> crate::str::pattern::SearchStep;
        fn next_match(&mut self) -> crate::option::Option<(usize, usize)>;
        fn next_reject(&mut self) -> crate::option::Option<(usize, usize)>;
    }
    #[unstable]
    pub enum Utf8Pattern<'a> { }
    impl<'a> crate::clone::Clone for crate::str::pattern::Utf8Pattern<'a> { }
    impl<'a> crate::marker::Copy for crate::str::pattern::Utf8Pattern<'a> { }
    unsafe impl<'a> crate::marker::Send for crate::str::pattern::Utf8Pattern<'a> { }
    unsafe impl<'a> crate::marker::Sync for crate::str::pattern::Utf8Pattern<'a> { }
}
