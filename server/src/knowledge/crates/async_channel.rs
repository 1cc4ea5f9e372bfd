// async_channel 2.5.0: see generate.py.
pub struct Closed<'a, T> { }
impl<'a, T> std::future::Future for crate::Closed<'a, T> { type Output = (); }
unsafe impl<'a, T> std::marker::Send for crate::Closed<'a, T> where T: std::marker::Send { }
unsafe impl<'a, T> std::marker::Sync for crate::Closed<'a, T> where T: std::marker::Send { }
pub struct Receiver<T> { }
impl<T> crate::Receiver<T> {
    pub fn try_recv(&self) -> std::result::Result<T, crate::TryRecvError>;
    pub fn recv(&self) -> crate::Recv<'_, T>;
    pub fn recv_blocking(&self) -> std::result::Result<T, crate::RecvError>;
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> std::option::Option<usize>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn downgrade(&self) -> crate::WeakReceiver<T>;
    pub fn same_channel(&self, other: &crate::Receiver<T>) -> bool;
}
impl<T> std::clone::Clone for crate::Receiver<T> { }
impl<T> std::ops::Drop for crate::Receiver<T> { }
unsafe impl<T> std::marker::Send for crate::Receiver<T> where T: std::marker::Send { }
impl<T> futures_core::stream::Stream for crate::Receiver<T> { type Item = T; }
unsafe impl<T> std::marker::Sync for crate::Receiver<T> where T: std::marker::Send { }
pub struct Recv<'a, T> { }
impl<'a, T> std::future::Future for crate::Recv<'a, T> { type Output = std::result::Result<T, crate::RecvError>; }
unsafe impl<'a, T> std::marker::Send for crate::Recv<'a, T> where T: std::marker::Send { }
unsafe impl<'a, T> std::marker::Sync for crate::Recv<'a, T> where T: std::marker::Send { }
pub struct RecvError;
impl std::clone::Clone for crate::RecvError { }
impl std::marker::Copy for crate::RecvError { }
impl std::fmt::Display for crate::RecvError { }
impl std::error::Error for crate::RecvError { }
unsafe impl std::marker::Send for crate::RecvError { }
unsafe impl std::marker::Sync for crate::RecvError { }
pub struct Send<'a, T> { }
impl<'a, T> std::future::Future for crate::Send<'a, T> { type Output = std::result::Result<(), crate::SendError<T>>; }
unsafe impl<'a, T> std::marker::Send for crate::Send<'a, T> where T: std::marker::Send { }
unsafe impl<'a, T> std::marker::Sync for crate::Send<'a, T> where T: std::marker::Sync + std::marker::Send { }
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
pub struct Sender<T> { }
impl<T> crate::Sender<T> {
    pub fn try_send(&self, msg: T) -> std::result::Result<(), crate::TrySendError<T>>;
    pub fn send(&self, msg: T) -> crate::Send<'_, T>;
    pub fn closed(&self) -> crate::Closed<'_, T>;
    pub fn send_blocking(&self, msg: T) -> std::result::Result<(), crate::SendError<T>>;
    pub fn force_send(&self, msg: T) -> std::result::Result<std::option::Option<T>, crate::SendError<T>>;
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> std::option::Option<usize>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn downgrade(&self) -> crate::WeakSender<T>;
    pub fn same_channel(&self, other: &crate::Sender<T>) -> bool;
}
impl<T> std::clone::Clone for crate::Sender<T> { }
impl<T> std::ops::Drop for crate::Sender<T> { }
unsafe impl<T> std::marker::Send for crate::Sender<T> where T: std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::Sender<T> where T: std::marker::Send { }
pub enum TryRecvError { Empty, Closed }
impl crate::TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl std::clone::Clone for crate::TryRecvError { }
impl std::marker::Copy for crate::TryRecvError { }
impl std::fmt::Display for crate::TryRecvError { }
impl std::error::Error for crate::TryRecvError { }
unsafe impl std::marker::Send for crate::TryRecvError { }
unsafe impl std::marker::Sync for crate::TryRecvError { }
pub enum TrySendError<T> { Full(T), Closed(T) }
impl<T> crate::TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl<T: std::clone::Clone> std::clone::Clone for crate::TrySendError<T> { }
impl<T: std::marker::Copy> std::marker::Copy for crate::TrySendError<T> { }
impl<T> std::fmt::Display for crate::TrySendError<T> { }
impl<T> std::error::Error for crate::TrySendError<T> { }
unsafe impl<T> std::marker::Send for crate::TrySendError<T> where T: std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::TrySendError<T> where T: std::marker::Sync { }
pub struct WeakReceiver<T> { }
impl<T> crate::WeakReceiver<T> {
    pub fn upgrade(&self) -> std::option::Option<crate::Receiver<T>>;
}
impl<T> std::clone::Clone for crate::WeakReceiver<T> { }
unsafe impl<T> std::marker::Send for crate::WeakReceiver<T> where T: std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::WeakReceiver<T> where T: std::marker::Send { }
pub struct WeakSender<T> { }
impl<T> crate::WeakSender<T> {
    pub fn upgrade(&self) -> std::option::Option<crate::Sender<T>>;
}
impl<T> std::clone::Clone for crate::WeakSender<T> { }
unsafe impl<T> std::marker::Send for crate::WeakSender<T> where T: std::marker::Send { }
unsafe impl<T> std::marker::Sync for crate::WeakSender<T> where T: std::marker::Send { }
pub fn bounded<T>(cap: usize) -> (crate::Sender<T>, crate::Receiver<T>);
pub fn unbounded<T>() -> (crate::Sender<T>, crate::Receiver<T>);
