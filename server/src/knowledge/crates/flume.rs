// flume 0.12.0: see generate.py.
pub use crate::select::Selector;
pub struct Drain<'a, T> { }
impl<'a, T> std::iter::ExactSizeIterator for crate::Drain<'a, T> { }
impl<'a, T> std::iter::Iterator for crate::Drain<'a, T> { type Item = T; }
unsafe impl<'a, T> std::marker::Send for crate::Drain<'a, T> where T: std::marker::Send { }
unsafe impl<'a, T> std::marker::Sync for crate::Drain<'a, T> where T: std::marker::Sync { }
pub struct IntoIter<T> { }
impl<T> std::iter::Iterator for crate::IntoIter<T> { type Item = T; }
unsafe impl<T> std::marker::Send for crate::IntoIter<T> where T: std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::IntoIter<T> where T: std::marker::Send { }
pub struct Iter<'a, T> { }
impl<'a, T> std::iter::Iterator for crate::Iter<'a, T> { type Item = T; }
unsafe impl<'a, T> std::marker::Send for crate::Iter<'a, T> where T: std::marker::Send { }
unsafe impl<'a, T> std::marker::Sync for crate::Iter<'a, T> where T: std::marker::Send { }
pub struct Receiver<T> { }
impl<T> crate::Receiver<T> {
    pub fn recv_async(&self) -> crate::r#async::RecvFut<'_, T>;
    pub fn into_recv_async<'a>(self) -> crate::r#async::RecvFut<'a, T>;
    pub fn stream(&self) -> crate::r#async::RecvStream<'_, T>;
    pub fn into_stream<'a>(self) -> crate::r#async::RecvStream<'a, T>;
}
impl<T> crate::Receiver<T> {
    pub fn try_recv(&self) -> std::result::Result<T, crate::TryRecvError>;
    pub fn recv(&self) -> std::result::Result<T, crate::RecvError>;
    pub fn recv_deadline(&self, deadline: std::time::Instant) -> std::result::Result<T, crate::RecvTimeoutError>;
    pub fn recv_timeout(&self, dur: std::time::Duration) -> std::result::Result<T, crate::RecvTimeoutError>;
    pub fn iter(&self) -> crate::Iter<'_, T>;
    pub fn try_iter(&self) -> crate::TryIter<'_, T>;
    pub fn drain(&self) -> crate::Drain<'_, T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> std::option::Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &crate::Receiver<T>) -> bool;
}
impl<T> std::clone::Clone for crate::Receiver<T> { }
impl<T> std::ops::Drop for crate::Receiver<T> { }
impl<'a, T> std::iter::IntoIterator for &'a crate::Receiver<T> { type Item = T; type IntoIter = crate::Iter<'a, T>; }
impl<T> std::iter::IntoIterator for crate::Receiver<T> { type Item = T; type IntoIter = crate::IntoIter<T>; }
unsafe impl<T> std::marker::Send for crate::Receiver<T> where T: std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::Receiver<T> where T: std::marker::Send { }
pub enum RecvError { Disconnected }
impl std::clone::Clone for crate::RecvError { }
impl std::marker::Copy for crate::RecvError { }
impl std::fmt::Display for crate::RecvError { }
impl std::error::Error for crate::RecvError { }
unsafe impl std::marker::Send for crate::RecvError { }
unsafe impl std::marker::Sync for crate::RecvError { }
pub enum RecvTimeoutError { Timeout, Disconnected }
impl std::clone::Clone for crate::RecvTimeoutError { }
impl std::marker::Copy for crate::RecvTimeoutError { }
impl std::fmt::Display for crate::RecvTimeoutError { }
impl std::error::Error for crate::RecvTimeoutError { }
impl std::convert::From<crate::RecvError> for crate::RecvTimeoutError { }
unsafe impl std::marker::Send for crate::RecvTimeoutError { }
unsafe impl std::marker::Sync for crate::RecvTimeoutError { }
pub struct SendError<T>(pub T);
impl<T> crate::SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T: std::clone::Clone> std::clone::Clone for crate::SendError<T> { }
impl<T: std::marker::Copy> std::marker::Copy for crate::SendError<T> { }
impl<T> std::fmt::Display for crate::SendError<T> { }
impl<T> std::error::Error for crate::SendError<T> { }
unsafe impl<T> std::marker::Send for crate::SendError<T> where T: std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::SendError<T> where T: std::marker::Sync { }
pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
impl<T> crate::SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
}
impl<T: std::clone::Clone> std::clone::Clone for crate::SendTimeoutError<T> { }
impl<T: std::marker::Copy> std::marker::Copy for crate::SendTimeoutError<T> { }
impl<T> std::fmt::Display for crate::SendTimeoutError<T> { }
impl<T> std::error::Error for crate::SendTimeoutError<T> { }
impl<T> std::convert::From<crate::SendError<T>> for crate::SendTimeoutError<T> { }
unsafe impl<T> std::marker::Send for crate::SendTimeoutError<T> where T: std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::SendTimeoutError<T> where T: std::marker::Sync { }
pub struct Sender<T> { }
impl<T> crate::Sender<T> {
    pub fn send_async(&self, item: T) -> crate::r#async::SendFut<'_, T>;
    pub fn into_send_async<'a>(self, item: T) -> crate::r#async::SendFut<'a, T>;
    pub fn sink(&self) -> crate::r#async::SendSink<'_, T>;
    pub fn into_sink<'a>(self) -> crate::r#async::SendSink<'a, T>;
}
impl<T> crate::Sender<T> {
    pub fn try_send(&self, msg: T) -> std::result::Result<(), crate::TrySendError<T>>;
    pub fn send(&self, msg: T) -> std::result::Result<(), crate::SendError<T>>;
    pub fn send_deadline(&self, msg: T, deadline: std::time::Instant) -> std::result::Result<(), crate::SendTimeoutError<T>>;
    pub fn send_timeout(&self, msg: T, dur: std::time::Duration) -> std::result::Result<(), crate::SendTimeoutError<T>>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> std::option::Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn downgrade(&self) -> crate::WeakSender<T>;
    pub fn same_channel(&self, other: &crate::Sender<T>) -> bool;
}
impl<T> std::clone::Clone for crate::Sender<T> { }
impl<T> std::ops::Drop for crate::Sender<T> { }
unsafe impl<T> std::marker::Send for crate::Sender<T> where T: std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::Sender<T> where T: std::marker::Send { }
pub struct TryIter<'a, T> { }
impl<'a, T> std::iter::Iterator for crate::TryIter<'a, T> { type Item = T; }
unsafe impl<'a, T> std::marker::Send for crate::TryIter<'a, T> where T: std::marker::Send { }
unsafe impl<'a, T> std::marker::Sync for crate::TryIter<'a, T> where T: std::marker::Send { }
pub enum TryRecvError { Empty, Disconnected }
impl std::clone::Clone for crate::TryRecvError { }
impl std::marker::Copy for crate::TryRecvError { }
impl std::fmt::Display for crate::TryRecvError { }
impl std::error::Error for crate::TryRecvError { }
impl std::convert::From<crate::RecvError> for crate::TryRecvError { }
unsafe impl std::marker::Send for crate::TryRecvError { }
unsafe impl std::marker::Sync for crate::TryRecvError { }
pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> crate::TrySendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T: std::clone::Clone> std::clone::Clone for crate::TrySendError<T> { }
impl<T: std::marker::Copy> std::marker::Copy for crate::TrySendError<T> { }
impl<T> std::fmt::Display for crate::TrySendError<T> { }
impl<T> std::error::Error for crate::TrySendError<T> { }
impl<T> std::convert::From<crate::SendError<T>> for crate::TrySendError<T> { }
unsafe impl<T> std::marker::Send for crate::TrySendError<T> where T: std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::TrySendError<T> where T: std::marker::Sync { }
pub struct WeakSender<T> { }
impl<T> crate::WeakSender<T> {
    pub fn upgrade(&self) -> std::option::Option<crate::Sender<T>>;
}
impl<T> std::clone::Clone for crate::WeakSender<T> { }
unsafe impl<T> std::marker::Send for crate::WeakSender<T> where T: std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::WeakSender<T> where T: std::marker::Send { }
pub fn bounded<T>(cap: usize) -> (crate::Sender<T>, crate::Receiver<T>);
pub fn unbounded<T>() -> (crate::Sender<T>, crate::Receiver<T>);
pub mod r#async {
    pub struct RecvFut<'a, T> { }
    impl<'a, T> crate::r#async::RecvFut<'a, T> {
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> std::option::Option<usize>;
    }
    pub struct RecvStream<'a, T> { }
    impl<'a, T> crate::r#async::RecvStream<'a, T> {
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> std::option::Option<usize>;
        pub fn same_channel(&self, other: &Self) -> bool;
    }
    pub struct SendFut<'a, T> { }
    impl<'a, T> crate::r#async::SendFut<'a, T> {
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> std::option::Option<usize>;
    }
    pub struct SendSink<'a, T> { }
    impl<'a, T> crate::r#async::SendSink<'a, T> {
        pub fn sender(&self) -> &crate::Sender<T>;
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> std::option::Option<usize>;
        pub fn same_channel(&self, other: &Self) -> bool;
    }
}
pub mod select {
    pub enum SelectError { Timeout }
    impl std::clone::Clone for crate::select::SelectError { }
    impl std::marker::Copy for crate::select::SelectError { }
    impl std::fmt::Display for crate::select::SelectError { }
    impl std::error::Error for crate::select::SelectError { }
    unsafe impl std::marker::Send for crate::select::SelectError { }
    unsafe impl std::marker::Sync for crate::select::SelectError { }
    pub struct Selector<'a, T: 'a> { }
    impl<'a, T> crate::select::Selector<'a, T> {
        pub fn new() -> Self;
        pub fn send<U, F: std::ops::FnMut(std::result::Result<(), crate::SendError<U>>) -> T + 'a>(self, sender: &'a crate::Sender<U>, msg: U, mapper: F) -> Self;
        pub fn recv<U, F: std::ops::FnMut(std::result::Result<U, crate::RecvError>) -> T + 'a>(self, receiver: &'a crate::Receiver<U>, mapper: F) -> Self;
        pub fn wait(self) -> T;
        pub fn wait_timeout(self, dur: std::time::Duration) -> std::result::Result<T, crate::select::SelectError>;
        pub fn wait_deadline(self, deadline: std::time::Instant) -> std::result::Result<T, crate::select::SelectError>;
    }
    impl<'a, T: 'a> std::default::Default for crate::select::Selector<'a, T> { }
    impl<'a, T> !std::marker::Send for crate::select::Selector<'a, T> { }
    impl<'a, T> !std::marker::Sync for crate::select::Selector<'a, T> { }
}
