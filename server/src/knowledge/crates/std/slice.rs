// std 1.95.0: see generate.py.
pub struct ArrayWindows<'a, T, const N: usize> where T: 'a { }
impl<T, const N: usize> crate::clone::Clone for crate::slice::ArrayWindows<'_, T, N> { }
impl<'a, T, const N: usize> crate::iter::DoubleEndedIterator for crate::slice::ArrayWindows<'a, T, N> { }
impl<T, const N: usize> crate::iter::ExactSizeIterator for crate::slice::ArrayWindows<'_, T, N> { }
impl<'a, T, const N: usize> crate::iter::Iterator for crate::slice::ArrayWindows<'a, T, N> { type Item = &'a [T; N]; }
unsafe impl<'a, T, const N: usize> crate::marker::Send for crate::slice::ArrayWindows<'a, T, N> where T: crate::marker::Sync { }
unsafe impl<'a, T, const N: usize> crate::marker::Sync for crate::slice::ArrayWindows<'a, T, N> where T: crate::marker::Sync { }
pub struct ChunkBy<'a, T, P> where T: 'a { }
impl<'a, T, P> crate::clone::Clone for crate::slice::ChunkBy<'a, T, P> where T: 'a, P: crate::clone::Clone { }
impl<'a, T, P> crate::iter::DoubleEndedIterator for crate::slice::ChunkBy<'a, T, P> where T: 'a, P: crate::ops::FnMut(&T, &T) -> bool { }
impl<'a, T, P> crate::iter::Iterator for crate::slice::ChunkBy<'a, T, P> where T: 'a, P: crate::ops::FnMut(&T, &T) -> bool { type Item = &'a [T]; }
unsafe impl<'a, T, P> crate::marker::Send for crate::slice::ChunkBy<'a, T, P> where P: crate::marker::Send, T: crate::marker::Sync { }
unsafe impl<'a, T, P> crate::marker::Sync for crate::slice::ChunkBy<'a, T, P> where P: crate::marker::Sync, T: crate::marker::Sync { }
pub struct ChunkByMut<'a, T, P> where T: 'a { }
impl<'a, T, P> crate::iter::DoubleEndedIterator for crate::slice::ChunkByMut<'a, T, P> where T: 'a, P: crate::ops::FnMut(&T, &T) -> bool { }
impl<'a, T, P> crate::iter::Iterator for crate::slice::ChunkByMut<'a, T, P> where T: 'a, P: crate::ops::FnMut(&T, &T) -> bool { type Item = &'a mut [T]; }
unsafe impl<'a, T, P> crate::marker::Send for crate::slice::ChunkByMut<'a, T, P> where P: crate::marker::Send, T: crate::marker::Send { }
unsafe impl<'a, T, P> crate::marker::Sync for crate::slice::ChunkByMut<'a, T, P> where P: crate::marker::Sync, T: crate::marker::Sync { }
pub struct Chunks<'a, T> where T: 'a { }
impl<T> crate::clone::Clone for crate::slice::Chunks<'_, T> { }
impl<'a, T> crate::iter::DoubleEndedIterator for crate::slice::Chunks<'a, T> { }
impl<T> crate::iter::ExactSizeIterator for crate::slice::Chunks<'_, T> { }
impl<'a, T> crate::iter::Iterator for crate::slice::Chunks<'a, T> { type Item = &'a [T]; }
unsafe impl<'a, T> crate::marker::Send for crate::slice::Chunks<'a, T> where T: crate::marker::Sync { }
unsafe impl<'a, T> crate::marker::Sync for crate::slice::Chunks<'a, T> where T: crate::marker::Sync { }
pub struct ChunksExact<'a, T> where T: 'a { }
impl<'a, T> crate::slice::ChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T];
}
impl<T> crate::clone::Clone for crate::slice::ChunksExact<'_, T> { }
impl<'a, T> crate::iter::DoubleEndedIterator for crate::slice::ChunksExact<'a, T> { }
impl<T> crate::iter::ExactSizeIterator for crate::slice::ChunksExact<'_, T> { }
impl<'a, T> crate::iter::Iterator for crate::slice::ChunksExact<'a, T> { type Item = &'a [T]; }
unsafe impl<'a, T> crate::marker::Send for crate::slice::ChunksExact<'a, T> where T: crate::marker::Sync { }
unsafe impl<'a, T> crate::marker::Sync for crate::slice::ChunksExact<'a, T> where T: crate::marker::Sync { }
pub struct ChunksExactMut<'a, T> where T: 'a { }
impl<'a, T> crate::slice::ChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T];
}
impl<'a, T> crate::iter::DoubleEndedIterator for crate::slice::ChunksExactMut<'a, T> { }
impl<T> crate::iter::ExactSizeIterator for crate::slice::ChunksExactMut<'_, T> { }
impl<'a, T> crate::iter::Iterator for crate::slice::ChunksExactMut<'a, T> { type Item = &'a mut [T]; }
unsafe impl<T> crate::marker::Send for crate::slice::ChunksExactMut<'_, T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::slice::ChunksExactMut<'_, T> where T: crate::marker::Sync { }
pub struct ChunksMut<'a, T> where T: 'a { }
impl<'a, T> crate::iter::DoubleEndedIterator for crate::slice::ChunksMut<'a, T> { }
impl<T> crate::iter::ExactSizeIterator for crate::slice::ChunksMut<'_, T> { }
impl<'a, T> crate::iter::Iterator for crate::slice::ChunksMut<'a, T> { type Item = &'a mut [T]; }
unsafe impl<T> crate::marker::Send for crate::slice::ChunksMut<'_, T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::slice::ChunksMut<'_, T> where T: crate::marker::Sync { }
#[unstable]
pub trait Concat<Item> where Item: ?Sized {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}
pub struct EscapeAscii<'a> { }
impl<'a> crate::clone::Clone for crate::slice::EscapeAscii<'a> { }
impl<'a> crate::fmt::Display for crate::slice::EscapeAscii<'a> { }
impl<'a> crate::iter::DoubleEndedIterator for crate::slice::EscapeAscii<'a> { }
impl<'a> crate::iter::Iterator for crate::slice::EscapeAscii<'a> { type Item = u8; }
unsafe impl<'a> crate::marker::Send for crate::slice::EscapeAscii<'a> { }
unsafe impl<'a> crate::marker::Sync for crate::slice::EscapeAscii<'a> { }
pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
impl crate::clone::Clone for crate::slice::GetDisjointMutError { }
impl crate::fmt::Display for crate::slice::GetDisjointMutError { }
impl crate::error::Error for crate::slice::GetDisjointMutError { }
unsafe impl crate::marker::Send for crate::slice::GetDisjointMutError { }
unsafe impl crate::marker::Sync for crate::slice::GetDisjointMutError { }
pub struct Iter<'a, T> where T: 'a { }
impl<'a, T> crate::slice::Iter<'a, T> {
    pub fn as_slice(&self) -> &'a [T];
}
impl<T> crate::convert::AsRef<[T]> for crate::slice::Iter<'_, T> { }
impl<T> crate::clone::Clone for crate::slice::Iter<'_, T> { }
impl<T> crate::default::Default for crate::slice::Iter<'_, T> { }
impl<'a, T> crate::iter::DoubleEndedIterator for crate::slice::Iter<'a, T> { }
impl<T> crate::iter::ExactSizeIterator for crate::slice::Iter<'_, T> { }
impl<'a, T> crate::iter::Iterator for crate::slice::Iter<'a, T> { type Item = &'a T; }
unsafe impl<T> crate::marker::Send for crate::slice::Iter<'_, T> where T: crate::marker::Sync { }
unsafe impl<T> crate::marker::Sync for crate::slice::Iter<'_, T> where T: crate::marker::Sync { }
pub struct IterMut<'a, T> where T: 'a { }
impl<'a, T> crate::slice::IterMut<'a, T> {
    pub fn into_slice(self) -> &'a mut [T];
    pub fn as_slice(&self) -> &[T];
}
impl<T> crate::convert::AsRef<[T]> for crate::slice::IterMut<'_, T> { }
impl<T> crate::default::Default for crate::slice::IterMut<'_, T> { }
impl<'a, T> crate::iter::DoubleEndedIterator for crate::slice::IterMut<'a, T> { }
impl<T> crate::iter::ExactSizeIterator for crate::slice::IterMut<'_, T> { }
impl<'a, T> crate::iter::Iterator for crate::slice::IterMut<'a, T> { type Item = &'a mut T; }
unsafe impl<T> crate::marker::Send for crate::slice::IterMut<'_, T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::slice::IterMut<'_, T> where T: crate::marker::Sync { }
#[unstable]
pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, sep: Separator) -> Self::Output;
}
pub struct RChunks<'a, T> where T: 'a { }
impl<T> crate::clone::Clone for crate::slice::RChunks<'_, T> { }
impl<'a, T> crate::iter::DoubleEndedIterator for crate::slice::RChunks<'a, T> { }
impl<T> crate::iter::ExactSizeIterator for crate::slice::RChunks<'_, T> { }
impl<'a, T> crate::iter::Iterator for crate::slice::RChunks<'a, T> { type Item = &'a [T]; }
unsafe impl<'a, T> crate::marker::Send for crate::slice::RChunks<'a, T> where T: crate::marker::Sync { }
unsafe impl<'a, T> crate::marker::Sync for crate::slice::RChunks<'a, T> where T: crate::marker::Sync { }
pub struct RChunksExact<'a, T> where T: 'a { }
impl<'a, T> crate::slice::RChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T];
}
impl<'a, T> crate::clone::Clone for crate::slice::RChunksExact<'a, T> { }
impl<'a, T> crate::iter::DoubleEndedIterator for crate::slice::RChunksExact<'a, T> { }
impl<'a, T> crate::iter::ExactSizeIterator for crate::slice::RChunksExact<'a, T> { }
impl<'a, T> crate::iter::Iterator for crate::slice::RChunksExact<'a, T> { type Item = &'a [T]; }
unsafe impl<'a, T> crate::marker::Send for crate::slice::RChunksExact<'a, T> where T: crate::marker::Sync { }
unsafe impl<'a, T> crate::marker::Sync for crate::slice::RChunksExact<'a, T> where T: crate::marker::Sync { }
pub struct RChunksExactMut<'a, T> where T: 'a { }
impl<'a, T> crate::slice::RChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T];
}
impl<'a, T> crate::iter::DoubleEndedIterator for crate::slice::RChunksExactMut<'a, T> { }
impl<T> crate::iter::ExactSizeIterator for crate::slice::RChunksExactMut<'_, T> { }
impl<'a, T> crate::iter::Iterator for crate::slice::RChunksExactMut<'a, T> { type Item = &'a mut [T]; }
unsafe impl<T> crate::marker::Send for crate::slice::RChunksExactMut<'_, T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::slice::RChunksExactMut<'_, T> where T: crate::marker::Sync { }
pub struct RChunksMut<'a, T> where T: 'a { }
impl<'a, T> crate::iter::DoubleEndedIterator for crate::slice::RChunksMut<'a, T> { }
impl<T> crate::iter::ExactSizeIterator for crate::slice::RChunksMut<'_, T> { }
impl<'a, T> crate::iter::Iterator for crate::slice::RChunksMut<'a, T> { type Item = &'a mut [T]; }
unsafe impl<T> crate::marker::Send for crate::slice::RChunksMut<'_, T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::slice::RChunksMut<'_, T> where T: crate::marker::Sync { }
pub struct RSplit<'a, T, P> where T: 'a, P: crate::ops::FnMut(&T) -> bool { }
impl<T, P> crate::clone::Clone for crate::slice::RSplit<'_, T, P> where P: crate::clone::Clone + crate::ops::FnMut(&T) -> bool { }
impl<'a, T, P> crate::iter::DoubleEndedIterator for crate::slice::RSplit<'a, T, P> where P: crate::ops::FnMut(&T) -> bool { }
impl<'a, T, P> crate::iter::Iterator for crate::slice::RSplit<'a, T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &'a [T]; }
unsafe impl<'a, T, P> crate::marker::Send for crate::slice::RSplit<'a, T, P> where P: crate::marker::Send, T: crate::marker::Sync { }
unsafe impl<'a, T, P> crate::marker::Sync for crate::slice::RSplit<'a, T, P> where P: crate::marker::Sync, T: crate::marker::Sync { }
pub struct RSplitMut<'a, T, P> where T: 'a, P: crate::ops::FnMut(&T) -> bool { }
impl<'a, T, P> crate::iter::DoubleEndedIterator for crate::slice::RSplitMut<'a, T, P> where P: crate::ops::FnMut(&T) -> bool { }
impl<'a, T, P> crate::iter::Iterator for crate::slice::RSplitMut<'a, T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &'a mut [T]; }
unsafe impl<'a, T, P> crate::marker::Send for crate::slice::RSplitMut<'a, T, P> where P: crate::marker::Send, T: crate::marker::Send { }
unsafe impl<'a, T, P> crate::marker::Sync for crate::slice::RSplitMut<'a, T, P> where P: crate::marker::Sync, T: crate::marker::Sync { }
pub struct RSplitN<'a, T, P> where T: 'a, P: crate::ops::FnMut(&T) -> bool { }
impl<'a, T, P> crate::iter::Iterator for crate::slice::RSplitN<'a, T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &'a [T]; }
unsafe impl<'a, T, P> crate::marker::Send for crate::slice::RSplitN<'a, T, P> where P: crate::marker::Send, T: crate::marker::Sync { }
unsafe impl<'a, T, P> crate::marker::Sync for crate::slice::RSplitN<'a, T, P> where P: crate::marker::Sync, T: crate::marker::Sync { }
pub struct RSplitNMut<'a, T, P> where T: 'a, P: crate::ops::FnMut(&T) -> bool { }
impl<'a, T, P> crate::iter::Iterator for crate::slice::RSplitNMut<'a, T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &'a mut [T]; }
unsafe impl<'a, T, P> crate::marker::Send for crate::slice::RSplitNMut<'a, T, P> where P: crate::marker::Send, T: crate::marker::Send { }
unsafe impl<'a, T, P> crate::marker::Sync for crate::slice::RSplitNMut<'a, T, P> where P: crate::marker::Sync, T: crate::marker::Sync { }
pub unsafe trait SliceIndex<T> where T: ?Sized {
    type Output: ?Sized;
}
pub struct Split<'a, T, P> where T: 'a, P: crate::ops::FnMut(&T) -> bool { }
impl<T, P> crate::clone::Clone for crate::slice::Split<'_, T, P> where P: crate::clone::Clone + crate::ops::FnMut(&T) -> bool { }
impl<'a, T, P> crate::iter::DoubleEndedIterator for crate::slice::Split<'a, T, P> where P: crate::ops::FnMut(&T) -> bool { }
impl<'a, T, P> crate::iter::Iterator for crate::slice::Split<'a, T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &'a [T]; }
unsafe impl<'a, T, P> crate::marker::Send for crate::slice::Split<'a, T, P> where P: crate::marker::Send, T: crate::marker::Sync { }
unsafe impl<'a, T, P> crate::marker::Sync for crate::slice::Split<'a, T, P> where P: crate::marker::Sync, T: crate::marker::Sync { }
pub struct SplitInclusive<'a, T, P> where T: 'a, P: crate::ops::FnMut(&T) -> bool { }
impl<T, P> crate::clone::Clone for crate::slice::SplitInclusive<'_, T, P> where P: crate::clone::Clone + crate::ops::FnMut(&T) -> bool { }
impl<'a, T, P> crate::iter::DoubleEndedIterator for crate::slice::SplitInclusive<'a, T, P> where P: crate::ops::FnMut(&T) -> bool { }
impl<'a, T, P> crate::iter::Iterator for crate::slice::SplitInclusive<'a, T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &'a [T]; }
unsafe impl<'a, T, P> crate::marker::Send for crate::slice::SplitInclusive<'a, T, P> where P: crate::marker::Send, T: crate::marker::Sync { }
unsafe impl<'a, T, P> crate::marker::Sync for crate::slice::SplitInclusive<'a, T, P> where P: crate::marker::Sync, T: crate::marker::Sync { }
pub struct SplitInclusiveMut<'a, T, P> where T: 'a, P: crate::ops::FnMut(&T) -> bool { }
impl<'a, T, P> crate::iter::DoubleEndedIterator for crate::slice::SplitInclusiveMut<'a, T, P> where P: crate::ops::FnMut(&T) -> bool { }
impl<'a, T, P> crate::iter::Iterator for crate::slice::SplitInclusiveMut<'a, T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &'a mut [T]; }
unsafe impl<'a, T, P> crate::marker::Send for crate::slice::SplitInclusiveMut<'a, T, P> where P: crate::marker::Send, T: crate::marker::Send { }
unsafe impl<'a, T, P> crate::marker::Sync for crate::slice::SplitInclusiveMut<'a, T, P> where P: crate::marker::Sync, T: crate::marker::Sync { }
pub struct SplitMut<'a, T, P> where T: 'a, P: crate::ops::FnMut(&T) -> bool { }
impl<'a, T, P> crate::iter::DoubleEndedIterator for crate::slice::SplitMut<'a, T, P> where P: crate::ops::FnMut(&T) -> bool { }
impl<'a, T, P> crate::iter::Iterator for crate::slice::SplitMut<'a, T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &'a mut [T]; }
unsafe impl<'a, T, P> crate::marker::Send for crate::slice::SplitMut<'a, T, P> where P: crate::marker::Send, T: crate::marker::Send { }
unsafe impl<'a, T, P> crate::marker::Sync for crate::slice::SplitMut<'a, T, P> where P: crate::marker::Sync, T: crate::marker::Sync { }
pub struct SplitN<'a, T, P> where T: 'a, P: crate::ops::FnMut(&T) -> bool { }
impl<'a, T, P> crate::iter::Iterator for crate::slice::SplitN<'a, T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &'a [T]; }
unsafe impl<'a, T, P> crate::marker::Send for crate::slice::SplitN<'a, T, P> where P: crate::marker::Send, T: crate::marker::Sync { }
unsafe impl<'a, T, P> crate::marker::Sync for crate::slice::SplitN<'a, T, P> where P: crate::marker::Sync, T: crate::marker::Sync { }
pub struct SplitNMut<'a, T, P> where T: 'a, P: crate::ops::FnMut(&T) -> bool { }
impl<'a, T, P> crate::iter::Iterator for crate::slice::SplitNMut<'a, T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &'a mut [T]; }
unsafe impl<'a, T, P> crate::marker::Send for crate::slice::SplitNMut<'a, T, P> where P: crate::marker::Send, T: crate::marker::Send { }
unsafe impl<'a, T, P> crate::marker::Sync for crate::slice::SplitNMut<'a, T, P> where P: crate::marker::Sync, T: crate::marker::Sync { }
pub struct Windows<'a, T> where T: 'a { }
impl<T> crate::clone::Clone for crate::slice::Windows<'_, T> { }
impl<'a, T> crate::iter::DoubleEndedIterator for crate::slice::Windows<'a, T> { }
impl<T> crate::iter::ExactSizeIterator for crate::slice::Windows<'_, T> { }
impl<'a, T> crate::iter::Iterator for crate::slice::Windows<'a, T> { type Item = &'a [T]; }
unsafe impl<'a, T> crate::marker::Send for crate::slice::Windows<'a, T> where T: crate::marker::Sync { }
unsafe impl<'a, T> crate::marker::Sync for crate::slice::Windows<'a, T> where T: crate::marker::Sync { }
pub fn from_mut<T>(s: &mut T) -> &mut [T];
pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T];
pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T];
pub fn from_ref<T>(s: &T) -> &[T];
