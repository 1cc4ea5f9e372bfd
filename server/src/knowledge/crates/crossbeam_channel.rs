// crossbeam_channel 0.5.17: see generate.py.
pub struct IntoIter<T> { }
impl<T> std::iter::Iterator for crate::IntoIter<T> { type Item = T; }
unsafe impl<T> std::marker::Send for crate::IntoIter<T> where T: std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::IntoIter<T> where T: std::marker::Send { }
pub struct Iter<'a, T> { }
impl<T> std::iter::Iterator for crate::Iter<'_, T> { type Item = T; }
unsafe impl<'a, T> std::marker::Send for crate::Iter<'a, T> where T: std::marker::Send { }
unsafe impl<'a, T> std::marker::Sync for crate::Iter<'a, T> where T: std::marker::Send { }
pub struct ReadyTimeoutError;
impl std::clone::Clone for crate::ReadyTimeoutError { }
impl std::marker::Copy for crate::ReadyTimeoutError { }
unsafe impl std::marker::Send for crate::ReadyTimeoutError { }
unsafe impl std::marker::Sync for crate::ReadyTimeoutError { }
pub struct Receiver<T> { }
impl<T> crate::Receiver<T> {
    pub fn try_recv(&self) -> std::result::Result<T, crate::TryRecvError>;
    pub fn recv(&self) -> std::result::Result<T, crate::RecvError>;
    pub fn recv_timeout(&self, timeout: std::time::Duration) -> std::result::Result<T, crate::RecvTimeoutError>;
    pub fn recv_deadline(&self, deadline: std::time::Instant) -> std::result::Result<T, crate::RecvTimeoutError>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> std::option::Option<usize>;
    pub fn iter(&self) -> crate::Iter<'_, T>;
    pub fn try_iter(&self) -> crate::TryIter<'_, T>;
    pub fn same_channel(&self, other: &crate::Receiver<T>) -> bool;
}
impl<T> std::clone::Clone for crate::Receiver<T> { }
impl<T> std::ops::Drop for crate::Receiver<T> { }
impl<'a, T> std::iter::IntoIterator for &'a crate::Receiver<T> { type Item = T; type IntoIter = crate::Iter<'a, T>; }
impl<T> std::iter::IntoIterator for crate::Receiver<T> { type Item = T; type IntoIter = crate::IntoIter<T>; }
unsafe impl<T: std::marker::Send> std::marker::Send for crate::Receiver<T> { }
unsafe impl<T: std::marker::Send> std::marker::Sync for crate::Receiver<T> { }
pub struct RecvError;
impl std::clone::Clone for crate::RecvError { }
impl std::marker::Copy for crate::RecvError { }
impl std::fmt::Display for crate::RecvError { }
impl std::error::Error for crate::RecvError { }
unsafe impl std::marker::Send for crate::RecvError { }
unsafe impl std::marker::Sync for crate::RecvError { }
pub enum RecvTimeoutError { Timeout, Disconnected }
impl crate::RecvTimeoutError {
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl std::clone::Clone for crate::RecvTimeoutError { }
impl std::marker::Copy for crate::RecvTimeoutError { }
impl std::fmt::Display for crate::RecvTimeoutError { }
impl std::error::Error for crate::RecvTimeoutError { }
impl std::convert::From<crate::RecvError> for crate::RecvTimeoutError { }
unsafe impl std::marker::Send for crate::RecvTimeoutError { }
unsafe impl std::marker::Sync for crate::RecvTimeoutError { }
pub struct Select<'a> { }
impl<'a> crate::Select<'a> {
    pub fn new() -> crate::Select<'a>;
    pub fn new_biased() -> Self;
    pub fn send<T>(&mut self, s: &'a crate::Sender<T>) -> usize;
    pub fn recv<T>(&mut self, r: &'a crate::Receiver<T>) -> usize;
    pub fn remove(&mut self, index: usize);
    pub fn try_select(&mut self) -> std::result::Result<crate::SelectedOperation<'a>, crate::TrySelectError>;
    pub fn select(&mut self) -> crate::SelectedOperation<'a>;
    pub fn select_timeout(&mut self, timeout: std::time::Duration) -> std::result::Result<crate::SelectedOperation<'a>, crate::SelectTimeoutError>;
    pub fn select_deadline(&mut self, deadline: std::time::Instant) -> std::result::Result<crate::SelectedOperation<'a>, crate::SelectTimeoutError>;
    pub fn try_ready(&mut self) -> std::result::Result<usize, crate::TryReadyError>;
    pub fn ready(&mut self) -> usize;
    pub fn ready_timeout(&mut self, timeout: std::time::Duration) -> std::result::Result<usize, crate::ReadyTimeoutError>;
    pub fn ready_deadline(&mut self, deadline: std::time::Instant) -> std::result::Result<usize, crate::ReadyTimeoutError>;
}
impl<'a> std::clone::Clone for crate::Select<'a> { }
impl<'a> std::default::Default for crate::Select<'a> { }
unsafe impl std::marker::Send for crate::Select<'_> { }
unsafe impl std::marker::Sync for crate::Select<'_> { }
pub struct SelectTimeoutError;
impl std::clone::Clone for crate::SelectTimeoutError { }
impl std::marker::Copy for crate::SelectTimeoutError { }
impl std::fmt::Display for crate::SelectTimeoutError { }
impl std::error::Error for crate::SelectTimeoutError { }
unsafe impl std::marker::Send for crate::SelectTimeoutError { }
unsafe impl std::marker::Sync for crate::SelectTimeoutError { }
pub struct SelectedOperation<'a> { }
impl crate::SelectedOperation<'_> {
    pub fn index(&self) -> usize;
    pub fn send<T>(self, s: &crate::Sender<T>, msg: T) -> std::result::Result<(), crate::SendError<T>>;
    pub fn recv<T>(self, r: &crate::Receiver<T>) -> std::result::Result<T, crate::RecvError>;
}
impl std::ops::Drop for crate::SelectedOperation<'_> { }
impl<'a> !std::marker::Send for crate::SelectedOperation<'a> { }
impl<'a> !std::marker::Sync for crate::SelectedOperation<'a> { }
pub struct SendError<T>(pub T);
impl<T> crate::SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T: std::clone::Clone> std::clone::Clone for crate::SendError<T> { }
impl<T: std::marker::Copy> std::marker::Copy for crate::SendError<T> { }
impl<T> std::fmt::Display for crate::SendError<T> { }
impl<T: std::marker::Send> std::error::Error for crate::SendError<T> { }
unsafe impl<T> std::marker::Send for crate::SendError<T> where T: std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::SendError<T> where T: std::marker::Sync { }
pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
impl<T> crate::SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T: std::clone::Clone> std::clone::Clone for crate::SendTimeoutError<T> { }
impl<T: std::marker::Copy> std::marker::Copy for crate::SendTimeoutError<T> { }
impl<T> std::fmt::Display for crate::SendTimeoutError<T> { }
impl<T: std::marker::Send> std::error::Error for crate::SendTimeoutError<T> { }
impl<T> std::convert::From<crate::SendError<T>> for crate::SendTimeoutError<T> { }
unsafe impl<T> std::marker::Send for crate::SendTimeoutError<T> where T: std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::SendTimeoutError<T> where T: std::marker::Sync { }
pub struct Sender<T> { }
impl<T> crate::Sender<T> {
    pub fn try_send(&self, msg: T) -> std::result::Result<(), crate::TrySendError<T>>;
    pub fn send(&self, msg: T) -> std::result::Result<(), crate::SendError<T>>;
    pub fn send_timeout(&self, msg: T, timeout: std::time::Duration) -> std::result::Result<(), crate::SendTimeoutError<T>>;
    pub fn send_deadline(&self, msg: T, deadline: std::time::Instant) -> std::result::Result<(), crate::SendTimeoutError<T>>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> std::option::Option<usize>;
    pub fn same_channel(&self, other: &crate::Sender<T>) -> bool;
}
impl<T> std::clone::Clone for crate::Sender<T> { }
impl<T> std::ops::Drop for crate::Sender<T> { }
unsafe impl<T: std::marker::Send> std::marker::Send for crate::Sender<T> { }
unsafe impl<T: std::marker::Send> std::marker::Sync for crate::Sender<T> { }
pub struct TryIter<'a, T> { }
impl<T> std::iter::Iterator for crate::TryIter<'_, T> { type Item = T; }
unsafe impl<'a, T> std::marker::Send for crate::TryIter<'a, T> where T: std::marker::Send { }
unsafe impl<'a, T> std::marker::Sync for crate::TryIter<'a, T> where T: std::marker::Send { }
pub struct TryReadyError;
impl std::clone::Clone for crate::TryReadyError { }
impl std::marker::Copy for crate::TryReadyError { }
unsafe impl std::marker::Send for crate::TryReadyError { }
unsafe impl std::marker::Sync for crate::TryReadyError { }
pub enum TryRecvError { Empty, Disconnected }
impl crate::TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl std::clone::Clone for crate::TryRecvError { }
impl std::marker::Copy for crate::TryRecvError { }
impl std::fmt::Display for crate::TryRecvError { }
impl std::error::Error for crate::TryRecvError { }
impl std::convert::From<crate::RecvError> for crate::TryRecvError { }
unsafe impl std::marker::Send for crate::TryRecvError { }
unsafe impl std::marker::Sync for crate::TryRecvError { }
pub struct TrySelectError;
impl std::clone::Clone for crate::TrySelectError { }
impl std::marker::Copy for crate::TrySelectError { }
impl std::fmt::Display for crate::TrySelectError { }
impl std::error::Error for crate::TrySelectError { }
unsafe impl std::marker::Send for crate::TrySelectError { }
unsafe impl std::marker::Sync for crate::TrySelectError { }
pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> crate::TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T: std::clone::Clone> std::clone::Clone for crate::TrySendError<T> { }
impl<T: std::marker::Copy> std::marker::Copy for crate::TrySendError<T> { }
impl<T> std::fmt::Display for crate::TrySendError<T> { }
impl<T: std::marker::Send> std::error::Error for crate::TrySendError<T> { }
impl<T> std::convert::From<crate::SendError<T>> for crate::TrySendError<T> { }
unsafe impl<T> std::marker::Send for crate::TrySendError<T> where T: std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::TrySendError<T> where T: std::marker::Sync { }
pub fn after(duration: std::time::Duration) -> crate::Receiver<std::time::Instant>;
pub fn at(when: std::time::Instant) -> crate::Receiver<std::time::Instant>;
pub fn bounded<T>(cap: usize) -> (crate::Sender<T>, crate::Receiver<T>);
pub fn never<T>() -> crate::Receiver<T>;
pub fn tick(duration: std::time::Duration) -> crate::Receiver<std::time::Instant>;
pub fn unbounded<T>() -> (crate::Sender<T>, crate::Receiver<T>);
