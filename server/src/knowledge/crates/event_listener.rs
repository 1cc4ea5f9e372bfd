// event_listener 5.4.2: see generate.py.
pub struct Event<T = ()> { }
impl<T> crate::Event<T> {
    pub fn with_tag() -> Self;
    pub fn is_notified(&self) -> bool;
    pub fn listen(&self) -> crate::EventListener<T>;
    pub fn notify(&self, notify: impl crate::IntoNotification<Tag = T>) -> usize;
    pub fn total_listeners(&self) -> usize;
}
impl crate::Event<()> {
    pub fn new() -> Self;
    pub fn notify_relaxed(&self, n: usize) -> usize;
    pub fn notify_additional(&self, n: usize) -> usize;
    pub fn notify_additional_relaxed(&self, n: usize) -> usize;
}
impl std::default::Default for crate::Event { }
impl<T> std::ops::Drop for crate::Event<T> { }
unsafe impl<T: std::marker::Send> std::marker::Send for crate::Event<T> { }
unsafe impl<T: std::marker::Send> std::marker::Sync for crate::Event<T> { }
pub struct EventListener<T = ()> { }
impl<T> std::future::Future for crate::EventListener<T> { type Output = T; }
impl<T> crate::Listener<T> for crate::EventListener<T> { }
unsafe impl<T: std::marker::Send> std::marker::Send for crate::EventListener<T> { }
unsafe impl<T: std::marker::Send> std::marker::Sync for crate::EventListener<T> { }
pub trait IntoNotification {
    type Tag;
    type Notify: crate::Notification<Tag = Self::Tag>;
    fn into_notification(self) -> Self::Notify;
    fn additional(self) -> _ where Self: Sized;
    fn relaxed(self) -> _ where Self: Sized;
    fn tag<T: std::clone::Clone>(self, tag: T) -> _ where Self: Sized + crate::IntoNotification<Tag = ()>;
    fn tag_with<T, F>(self, tag: F) -> _ where Self: Sized + crate::IntoNotification<Tag = ()>, F: std::ops::FnMut() -> T;
}
impl crate::IntoNotification for i128 { type Tag = (); type Notify = _; }
impl crate::IntoNotification for i16 { type Tag = (); type Notify = _; }
impl crate::IntoNotification for i32 { type Tag = (); type Notify = _; }
impl crate::IntoNotification for i64 { type Tag = (); type Notify = _; }
impl crate::IntoNotification for i8 { type Tag = (); type Notify = _; }
impl crate::IntoNotification for isize { type Tag = (); type Notify = _; }
impl crate::IntoNotification for u128 { type Tag = (); type Notify = _; }
impl crate::IntoNotification for u16 { type Tag = (); type Notify = _; }
impl crate::IntoNotification for u32 { type Tag = (); type Notify = _; }
impl crate::IntoNotification for u64 { type Tag = (); type Notify = _; }
impl crate::IntoNotification for u8 { type Tag = (); type Notify = _; }
impl crate::IntoNotification for usize { type Tag = (); type Notify = _; }
impl<N: crate::Notification> crate::IntoNotification for N { type Tag = _; type Notify = N; }
pub trait Listener<T = ()>: std::future::Future<Output = T> {
    fn wait(self) -> T;
    fn wait_timeout(self, timeout: std::time::Duration) -> std::option::Option<T>;
    fn wait_deadline(self, deadline: std::time::Instant) -> std::option::Option<T>;
    fn discard(self) -> bool;
    fn listens_to(&self, event: &crate::Event<T>) -> bool;
    fn same_event(&self, other: &Self) -> bool;
}
pub trait Notification { }
impl<N: ?Sized> crate::Notification for N { }
