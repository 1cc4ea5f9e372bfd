// futures_channel 0.3.34: see generate.py.
pub mod mpsc {
    pub struct Receiver<T> { }
    impl<T> crate::mpsc::Receiver<T> {
        pub fn recv(&mut self) -> crate::mpsc::Recv<'_, Self>;
        pub fn close(&mut self);
        pub fn try_next(&mut self) -> std::result::Result<std::option::Option<T>, crate::mpsc::TryRecvError>;
        pub fn try_recv(&mut self) -> std::result::Result<T, crate::mpsc::TryRecvError>;
    }
    impl<T> std::ops::Drop for crate::mpsc::Receiver<T> { }
    unsafe impl<T> std::marker::Send for crate::mpsc::Receiver<T> where T: std::marker::Send { }
    impl<T> futures_core::stream::Stream for crate::mpsc::Receiver<T> { type Item = T; }
    unsafe impl<T> std::marker::Sync for crate::mpsc::Receiver<T> where T: std::marker::Send { }
    pub struct Recv<'a, St: ?Sized> { }
    impl<St: ?Sized + futures_core::stream::Stream + std::marker::Unpin> std::future::Future for crate::mpsc::Recv<'_, St> { type Output = std::result::Result<<St as futures_core::stream::Stream>::Item, crate::mpsc::RecvError>; }
    unsafe impl<'a, St> std::marker::Send for crate::mpsc::Recv<'a, St> where St: std::marker::Send + ?Sized { }
    unsafe impl<'a, St> std::marker::Sync for crate::mpsc::Recv<'a, St> where St: std::marker::Sync + ?Sized { }
    pub struct RecvError;
    impl std::clone::Clone for crate::mpsc::RecvError { }
    impl std::marker::Copy for crate::mpsc::RecvError { }
    impl std::fmt::Display for crate::mpsc::RecvError { }
    impl std::error::Error for crate::mpsc::RecvError { }
    unsafe impl std::marker::Send for crate::mpsc::RecvError { }
    unsafe impl std::marker::Sync for crate::mpsc::RecvError { }
    pub struct SendError { }
    impl crate::mpsc::SendError {
        pub fn is_full(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
    }
    impl std::clone::Clone for crate::mpsc::SendError { }
    impl std::fmt::Display for crate::mpsc::SendError { }
    impl std::error::Error for crate::mpsc::SendError { }
    unsafe impl std::marker::Send for crate::mpsc::SendError { }
    unsafe impl std::marker::Sync for crate::mpsc::SendError { }
    pub struct Sender<T> { }
    impl<T> crate::mpsc::Sender<T> {
        pub fn try_send(&mut self, msg: T) -> std::result::Result<(), crate::mpsc::TrySendError<T>>;
        pub fn start_send(&mut self, msg: T) -> std::result::Result<(), crate::mpsc::SendError>;
        pub fn poll_ready(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::result::Result<(), crate::mpsc::SendError>>;
        pub fn is_closed(&self) -> bool;
        pub fn close_channel(&mut self);
        pub fn disconnect(&mut self);
        pub fn same_receiver(&self, other: &Self) -> bool;
        pub fn is_connected_to(&self, receiver: &crate::mpsc::Receiver<T>) -> bool;
        pub fn hash_receiver<H>(&self, hasher: &mut H) where H: std::hash::Hasher;
    }
    impl<T> std::clone::Clone for crate::mpsc::Sender<T> { }
    unsafe impl<T> std::marker::Send for crate::mpsc::Sender<T> where T: std::marker::Send { }
    impl<T> futures_sink::Sink<T> for crate::mpsc::Sender<T> { type Error = crate::mpsc::SendError; }
    unsafe impl<T> std::marker::Sync for crate::mpsc::Sender<T> where T: std::marker::Send { }
    pub enum TryRecvError { Empty, Closed }
    impl crate::mpsc::TryRecvError {
        pub fn is_empty(&self) -> bool;
        pub fn is_closed(&self) -> bool;
    }
    impl std::clone::Clone for crate::mpsc::TryRecvError { }
    impl std::marker::Copy for crate::mpsc::TryRecvError { }
    impl std::fmt::Display for crate::mpsc::TryRecvError { }
    impl std::error::Error for crate::mpsc::TryRecvError { }
    unsafe impl std::marker::Send for crate::mpsc::TryRecvError { }
    unsafe impl std::marker::Sync for crate::mpsc::TryRecvError { }
    pub struct TrySendError<T> { }
    impl<T> crate::mpsc::TrySendError<T> {
        pub fn is_full(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
        pub fn into_inner(self) -> T;
        pub fn into_send_error(self) -> crate::mpsc::SendError;
    }
    impl<T: std::clone::Clone> std::clone::Clone for crate::mpsc::TrySendError<T> { }
    impl<T> std::fmt::Display for crate::mpsc::TrySendError<T> { }
    impl<T: std::any::Any> std::error::Error for crate::mpsc::TrySendError<T> { }
    unsafe impl<T> std::marker::Send for crate::mpsc::TrySendError<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::mpsc::TrySendError<T> where T: std::marker::Sync { }
    pub struct UnboundedReceiver<T> { }
    impl<T> crate::mpsc::UnboundedReceiver<T> {
        pub fn recv(&mut self) -> crate::mpsc::Recv<'_, Self>;
        pub fn close(&mut self);
        pub fn try_next(&mut self) -> std::result::Result<std::option::Option<T>, crate::mpsc::TryRecvError>;
        pub fn try_recv(&mut self) -> std::result::Result<T, crate::mpsc::TryRecvError>;
    }
    impl<T> std::ops::Drop for crate::mpsc::UnboundedReceiver<T> { }
    unsafe impl<T> std::marker::Send for crate::mpsc::UnboundedReceiver<T> where T: std::marker::Send { }
    impl<T> futures_core::stream::Stream for crate::mpsc::UnboundedReceiver<T> { type Item = T; }
    unsafe impl<T> std::marker::Sync for crate::mpsc::UnboundedReceiver<T> where T: std::marker::Send { }
    pub struct UnboundedSender<T> { }
    impl<T> crate::mpsc::UnboundedSender<T> {
        pub fn poll_ready(&self, _: &mut std::task::Context<'_>) -> std::task::Poll<std::result::Result<(), crate::mpsc::SendError>>;
        pub fn is_closed(&self) -> bool;
        pub fn close_channel(&self);
        pub fn disconnect(&mut self);
        pub fn start_send(&mut self, msg: T) -> std::result::Result<(), crate::mpsc::SendError>;
        pub fn unbounded_send(&self, msg: T) -> std::result::Result<(), crate::mpsc::TrySendError<T>>;
        pub fn same_receiver(&self, other: &Self) -> bool;
        pub fn is_connected_to(&self, receiver: &crate::mpsc::UnboundedReceiver<T>) -> bool;
        pub fn hash_receiver<H>(&self, hasher: &mut H) where H: std::hash::Hasher;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<T> std::clone::Clone for crate::mpsc::UnboundedSender<T> { }
    unsafe impl<T> std::marker::Send for crate::mpsc::UnboundedSender<T> where T: std::marker::Send { }
    impl<T> futures_sink::Sink<T> for &crate::mpsc::UnboundedSender<T> { type Error = crate::mpsc::SendError; }
    impl<T> futures_sink::Sink<T> for crate::mpsc::UnboundedSender<T> { type Error = crate::mpsc::SendError; }
    unsafe impl<T> std::marker::Sync for crate::mpsc::UnboundedSender<T> where T: std::marker::Send { }
    pub fn channel<T>(buffer: usize) -> (crate::mpsc::Sender<T>, crate::mpsc::Receiver<T>);
    pub fn unbounded<T>() -> (crate::mpsc::UnboundedSender<T>, crate::mpsc::UnboundedReceiver<T>);
}
pub mod oneshot {
    pub struct Canceled;
    impl std::clone::Clone for crate::oneshot::Canceled { }
    impl std::marker::Copy for crate::oneshot::Canceled { }
    impl std::fmt::Display for crate::oneshot::Canceled { }
    impl std::error::Error for crate::oneshot::Canceled { }
    unsafe impl std::marker::Send for crate::oneshot::Canceled { }
    unsafe impl std::marker::Sync for crate::oneshot::Canceled { }
    pub struct Cancellation<'a, T> { }
    impl<T> std::future::Future for crate::oneshot::Cancellation<'_, T> { type Output = (); }
    unsafe impl<'a, T> std::marker::Send for crate::oneshot::Cancellation<'a, T> where T: std::marker::Send { }
    unsafe impl<'a, T> std::marker::Sync for crate::oneshot::Cancellation<'a, T> where T: std::marker::Send { }
    pub struct Receiver<T> { }
    impl<T> crate::oneshot::Receiver<T> {
        pub fn close(&mut self);
        pub fn try_recv(&mut self) -> std::result::Result<std::option::Option<T>, crate::oneshot::Canceled>;
    }
    impl<T> std::ops::Drop for crate::oneshot::Receiver<T> { }
    impl<T> std::future::Future for crate::oneshot::Receiver<T> { type Output = std::result::Result<T, crate::oneshot::Canceled>; }
    unsafe impl<T> std::marker::Send for crate::oneshot::Receiver<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::oneshot::Receiver<T> where T: std::marker::Send { }
    pub struct Sender<T> { }
    impl<T> crate::oneshot::Sender<T> {
        pub fn send(self, t: T) -> std::result::Result<(), T>;
        pub fn poll_canceled(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<()>;
        pub fn cancellation(&mut self) -> crate::oneshot::Cancellation<'_, T>;
        pub fn is_canceled(&self) -> bool;
        pub fn is_connected_to(&self, receiver: &crate::oneshot::Receiver<T>) -> bool;
    }
    impl<T> std::ops::Drop for crate::oneshot::Sender<T> { }
    unsafe impl<T> std::marker::Send for crate::oneshot::Sender<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::oneshot::Sender<T> where T: std::marker::Send { }
    pub fn channel<T>() -> (crate::oneshot::Sender<T>, crate::oneshot::Receiver<T>);
}
