// tracing 0.1.44: see generate.py.
pub struct Dispatch { }
impl crate::Dispatch {
    pub fn none() -> crate::Dispatch;
    pub fn new<S>(subscriber: S) -> crate::Dispatch where S: crate::Subscriber + std::marker::Send + std::marker::Sync + 'static;
    pub fn downgrade(&self) -> crate::dispatcher::WeakDispatch;
    pub fn register_callsite(&self, metadata: &'static crate::Metadata<'static>) -> crate::subscriber::Interest;
    pub fn new_span(&self, span: &crate::span::Attributes<'_>) -> crate::span::Id;
    pub fn record(&self, span: &crate::span::Id, values: &crate::span::Record<'_>);
    pub fn record_follows_from(&self, span: &crate::span::Id, follows: &crate::span::Id);
    pub fn enabled(&self, metadata: &crate::Metadata<'_>) -> bool;
    pub fn event(&self, event: &crate::Event<'_>);
    pub fn enter(&self, span: &crate::span::Id);
    pub fn exit(&self, span: &crate::span::Id);
    pub fn clone_span(&self, id: &crate::span::Id) -> crate::span::Id;
    pub fn drop_span(&self, id: crate::span::Id);
    pub fn try_close(&self, id: crate::span::Id) -> bool;
    pub fn current_span(&self) -> _;
    pub fn is<T>(&self) -> bool where T: std::any::Any;
    pub fn downcast_ref<T>(&self) -> std::option::Option<&T> where T: std::any::Any;
}
impl std::clone::Clone for crate::Dispatch { }
impl std::default::Default for crate::Dispatch { }
impl<S> std::convert::From<S> for crate::Dispatch where S: crate::Subscriber + std::marker::Send + std::marker::Sync + 'static { }
unsafe impl std::marker::Send for crate::Dispatch { }
unsafe impl std::marker::Sync for crate::Dispatch { }
pub struct Event<'a> { }
impl<'a> crate::Event<'a> {
    pub fn dispatch(metadata: &'static crate::Metadata<'static>, fields: &'a crate::field::ValueSet<'_>);
    pub fn new(metadata: &'static crate::Metadata<'static>, fields: &'a crate::field::ValueSet<'a>) -> crate::Event<'a>;
    pub fn new_child_of(parent: impl std::convert::Into<std::option::Option<crate::span::Id>>, metadata: &'static crate::Metadata<'static>, fields: &'a crate::field::ValueSet<'a>) -> crate::Event<'a>;
    pub fn child_of(parent: impl std::convert::Into<std::option::Option<crate::span::Id>>, metadata: &'static crate::Metadata<'static>, fields: &'a crate::field::ValueSet<'_>);
    pub fn record(&self, visitor: &mut dyn crate::field::Visit);
    pub fn fields(&self) -> crate::field::Iter;
    pub fn metadata(&self) -> &'static crate::Metadata<'static>;
    pub fn is_root(&self) -> bool;
    pub fn is_contextual(&self) -> bool;
    pub fn parent(&self) -> std::option::Option<&crate::span::Id>;
}
impl<'a> !std::marker::Send for crate::Event<'a> { }
impl<'a> !std::marker::Sync for crate::Event<'a> { }
pub trait Instrument: Sized {
    fn instrument(self, span: crate::Span) -> crate::instrument::Instrumented<Self>;
    fn in_current_span(self) -> crate::instrument::Instrumented<Self>;
}
impl<T: Sized> crate::Instrument for T { }
impl<T> crate::Instrument for T { }
pub struct Level { }
impl crate::Level {
    pub const ERROR: crate::Level;
    pub const WARN: crate::Level;
    pub const INFO: crate::Level;
    pub const DEBUG: crate::Level;
    pub const TRACE: crate::Level;
    pub fn as_str(&self) -> &'static str;
}
impl std::clone::Clone for crate::Level { }
impl std::marker::Copy for crate::Level { }
impl std::fmt::Display for crate::Level { }
impl std::str::FromStr for crate::Level { type Err = _; }
unsafe impl std::marker::Send for crate::Level { }
unsafe impl std::marker::Sync for crate::Level { }
pub struct Metadata<'a> { }
impl<'a> crate::Metadata<'a> {
    pub fn new(name: &'static str, target: &'a str, level: crate::Level, file: std::option::Option<&'a str>, line: std::option::Option<u32>, module_path: std::option::Option<&'a str>, fields: crate::field::FieldSet, kind: _) -> crate::Metadata<'a>;
    pub fn fields(&self) -> &crate::field::FieldSet;
    pub fn level(&self) -> &crate::Level;
    pub fn name(&self) -> &'static str;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> std::option::Option<&'a str>;
    pub fn file(&self) -> std::option::Option<&'a str>;
    pub fn line(&self) -> std::option::Option<u32>;
    pub fn callsite(&self) -> _;
    pub fn is_event(&self) -> bool;
    pub fn is_span(&self) -> bool;
}
unsafe impl<'a> std::marker::Send for crate::Metadata<'a> { }
unsafe impl<'a> std::marker::Sync for crate::Metadata<'a> { }
pub struct Span { }
impl crate::Span {
    pub fn new(meta: &'static crate::Metadata<'static>, values: &crate::field::ValueSet<'_>) -> crate::Span;
    pub fn new_root(meta: &'static crate::Metadata<'static>, values: &crate::field::ValueSet<'_>) -> crate::Span;
    pub fn child_of(parent: impl std::convert::Into<std::option::Option<crate::span::Id>>, meta: &'static crate::Metadata<'static>, values: &crate::field::ValueSet<'_>) -> crate::Span;
    pub fn new_disabled(meta: &'static crate::Metadata<'static>) -> crate::Span;
    pub fn none() -> crate::Span;
    pub fn current() -> crate::Span;
    pub fn enter(&self) -> crate::span::Entered<'_>;
    pub fn entered(self) -> crate::span::EnteredSpan;
    pub fn or_current(self) -> Self;
    pub fn in_scope<F: std::ops::FnOnce() -> T, T>(&self, f: F) -> T;
    pub fn field<Q: crate::field::AsField + ?Sized>(&self, field: &Q) -> std::option::Option<crate::field::Field>;
    pub fn has_field<Q: crate::field::AsField + ?Sized>(&self, field: &Q) -> bool;
    pub fn record<Q: crate::field::AsField + ?Sized, V: crate::Value>(&self, field: &Q, value: V) -> &Self;
    pub fn is_disabled(&self) -> bool;
    pub fn is_none(&self) -> bool;
    pub fn follows_from(&self, from: impl std::convert::Into<std::option::Option<crate::span::Id>>) -> &Self;
    pub fn id(&self) -> std::option::Option<crate::span::Id>;
    pub fn metadata(&self) -> std::option::Option<&'static crate::Metadata<'static>>;
    pub fn with_subscriber<T>(&self, f: impl std::ops::FnOnce((&crate::span::Id, &crate::Dispatch)) -> T) -> std::option::Option<T>;
}
impl std::clone::Clone for crate::Span { }
impl std::ops::Drop for crate::Span { }
unsafe impl std::marker::Send for crate::Span { }
unsafe impl std::marker::Sync for crate::Span { }
pub trait Subscriber: 'static {
    fn enabled(&self, metadata: &crate::Metadata<'_>) -> bool;
    fn new_span(&self, span: &crate::span::Attributes<'_>) -> crate::span::Id;
    fn record(&self, span: &crate::span::Id, values: &crate::span::Record<'_>);
    fn record_follows_from(&self, span: &crate::span::Id, follows: &crate::span::Id);
    fn event(&self, event: &crate::Event<'_>);
    fn enter(&self, span: &crate::span::Id);
    fn exit(&self, span: &crate::span::Id);
    fn on_register_dispatch(&self, subscriber: &crate::Dispatch);
    fn register_callsite(&self, metadata: &'static crate::Metadata<'static>) -> crate::subscriber::Interest;
    fn max_level_hint(&self) -> std::option::Option<crate::level_filters::LevelFilter>;
    fn event_enabled(&self, event: &crate::Event<'_>) -> bool;
    fn clone_span(&self, id: &crate::span::Id) -> crate::span::Id;
    fn drop_span(&self, _id: crate::span::Id);
    fn try_close(&self, id: crate::span::Id) -> bool;
    fn current_span(&self) -> _;
    unsafe fn downcast_raw(&self, id: std::any::TypeId) -> std::option::Option<*const ()>;
}
impl dyn crate::Subscriber {
    pub fn is<T>(&self) -> bool where T: std::any::Any;
    pub fn downcast_ref<T>(&self) -> std::option::Option<&T> where T: std::any::Any;
}
impl dyn crate::Subscriber + std::marker::Send {
    pub fn is<T>(&self) -> bool where T: std::any::Any;
    pub fn downcast_ref<T>(&self) -> std::option::Option<&T> where T: std::any::Any;
}
impl dyn crate::Subscriber + std::marker::Sync {
    pub fn is<T>(&self) -> bool where T: std::any::Any;
    pub fn downcast_ref<T>(&self) -> std::option::Option<&T> where T: std::any::Any;
}
impl dyn crate::Subscriber + std::marker::Sync + std::marker::Send {
    pub fn is<T>(&self) -> bool where T: std::any::Any;
    pub fn downcast_ref<T>(&self) -> std::option::Option<&T> where T: std::any::Any;
}
impl<S> crate::Subscriber for std::boxed::Box<S> where S: crate::Subscriber + ?Sized { }
impl<S> crate::Subscriber for std::sync::Arc<S> where S: crate::Subscriber + ?Sized { }
pub trait Value {
    fn record(&self, key: &crate::field::Field, visitor: &mut dyn crate::field::Visit);
}
impl std::fmt::Display for dyn crate::Value { }
pub mod dispatcher {
    pub use crate::Dispatch;
    pub struct DefaultGuard { }
    impl std::ops::Drop for crate::dispatcher::DefaultGuard { }
    unsafe impl std::marker::Send for crate::dispatcher::DefaultGuard { }
    unsafe impl std::marker::Sync for crate::dispatcher::DefaultGuard { }
    pub struct SetGlobalDefaultError { }
    impl std::fmt::Display for crate::dispatcher::SetGlobalDefaultError { }
    impl std::error::Error for crate::dispatcher::SetGlobalDefaultError { }
    unsafe impl std::marker::Send for crate::dispatcher::SetGlobalDefaultError { }
    unsafe impl std::marker::Sync for crate::dispatcher::SetGlobalDefaultError { }
    pub struct WeakDispatch { }
    impl crate::dispatcher::WeakDispatch {
        pub fn upgrade(&self) -> std::option::Option<crate::Dispatch>;
    }
    impl std::clone::Clone for crate::dispatcher::WeakDispatch { }
    unsafe impl std::marker::Send for crate::dispatcher::WeakDispatch { }
    unsafe impl std::marker::Sync for crate::dispatcher::WeakDispatch { }
    pub fn get_default<T, F>(f: F) -> T where F: std::ops::FnMut(&crate::Dispatch) -> T;
    pub fn set_default(dispatcher: &crate::Dispatch) -> crate::dispatcher::DefaultGuard;
    pub fn set_global_default(dispatcher: crate::Dispatch) -> std::result::Result<(), crate::dispatcher::SetGlobalDefaultError>;
    pub fn with_default<T>(dispatcher: &crate::Dispatch, f: impl std::ops::FnOnce() -> T) -> T;
}
pub mod field {
    pub trait AsField {
        fn as_field(&self, metadata: &crate::Metadata<'_>) -> std::option::Option<crate::field::Field>;
    }
    impl crate::field::AsField for str { }
    pub struct Field { }
    impl crate::field::Field {
        pub fn callsite(&self) -> _;
        pub fn name(&self) -> &'static str;
        pub fn index(&self) -> usize;
    }
    impl crate::field::AsField for &crate::field::Field { }
    impl crate::field::AsField for crate::field::Field { }
    impl std::convert::AsRef<str> for crate::field::Field { }
    impl std::clone::Clone for crate::field::Field { }
    impl std::fmt::Display for crate::field::Field { }
    unsafe impl std::marker::Send for crate::field::Field { }
    unsafe impl std::marker::Sync for crate::field::Field { }
    pub struct FieldSet { }
    impl crate::field::FieldSet {
        pub fn new(names: &'static [&'static str], callsite: _) -> crate::field::FieldSet;
        pub fn field<Q>(&self, name: &Q) -> std::option::Option<crate::field::Field> where Q: std::borrow::Borrow<str> + ?Sized;
        pub fn contains(&self, field: &crate::field::Field) -> bool;
        pub fn iter(&self) -> crate::field::Iter;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl std::fmt::Display for crate::field::FieldSet { }
    impl std::iter::IntoIterator for &crate::field::FieldSet { type IntoIter = crate::field::Iter; type Item = crate::field::Field; }
    unsafe impl std::marker::Send for crate::field::FieldSet { }
    unsafe impl std::marker::Sync for crate::field::FieldSet { }
    pub struct Iter { }
    impl std::iter::Iterator for crate::field::Iter { type Item = crate::field::Field; }
    unsafe impl std::marker::Send for crate::field::Iter { }
    unsafe impl std::marker::Sync for crate::field::Iter { }
    pub struct ValueSet<'a> { }
    impl crate::field::ValueSet<'_> {
        pub fn callsite(&self) -> _;
        pub fn record(&self, visitor: &mut dyn crate::field::Visit);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl std::fmt::Display for crate::field::ValueSet<'_> { }
    impl<'a> !std::marker::Send for crate::field::ValueSet<'a> { }
    impl<'a> !std::marker::Sync for crate::field::ValueSet<'a> { }
    pub trait Visit {
        fn record_debug(&mut self, field: &crate::field::Field, value: &dyn std::fmt::Debug);
        fn record_f64(&mut self, field: &crate::field::Field, value: f64);
        fn record_i64(&mut self, field: &crate::field::Field, value: i64);
        fn record_u64(&mut self, field: &crate::field::Field, value: u64);
        fn record_i128(&mut self, field: &crate::field::Field, value: i128);
        fn record_u128(&mut self, field: &crate::field::Field, value: u128);
        fn record_bool(&mut self, field: &crate::field::Field, value: bool);
        fn record_str(&mut self, field: &crate::field::Field, value: &str);
        fn record_bytes(&mut self, field: &crate::field::Field, value: &[u8]);
        fn record_error(&mut self, field: &crate::field::Field, value: &(dyn std::error::Error + 'static));
    }
    impl crate::field::Visit for std::fmt::DebugMap<'_, '_> { }
    impl crate::field::Visit for std::fmt::DebugStruct<'_, '_> { }
    impl<F> crate::field::Visit for F where F: std::ops::FnMut(&crate::field::Field, &dyn std::fmt::Debug) { }
}
pub mod instrument {
    pub use crate::Instrument;
    pub struct Instrumented<T> { }
    impl<T> crate::instrument::Instrumented<T> {
        pub fn span(&self) -> &crate::Span;
        pub fn span_mut(&mut self) -> &mut crate::Span;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn inner_pin_ref(self: std::pin::Pin<&Self>) -> std::pin::Pin<&T>;
        pub fn inner_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut T>;
        pub fn into_inner(self) -> T;
    }
    impl<T: std::clone::Clone> std::clone::Clone for crate::instrument::Instrumented<T> { }
    impl<T> std::ops::Drop for crate::instrument::Instrumented<T> { }
    impl<T: std::future::Future> std::future::Future for crate::instrument::Instrumented<T> { type Output = <T as std::future::Future>::Output; }
    unsafe impl<T> std::marker::Send for crate::instrument::Instrumented<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::instrument::Instrumented<T> where T: std::marker::Sync { }
    pub struct WithDispatch<T> { }
    impl<T> crate::instrument::WithDispatch<T> {
        pub fn dispatcher(&self) -> &crate::Dispatch;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn inner_pin_ref(self: std::pin::Pin<&Self>) -> std::pin::Pin<&T>;
        pub fn inner_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut T>;
        pub fn into_inner(self) -> T;
    }
    impl<T: std::clone::Clone> std::clone::Clone for crate::instrument::WithDispatch<T> { }
    impl<T: std::future::Future> std::future::Future for crate::instrument::WithDispatch<T> { type Output = <T as std::future::Future>::Output; }
    unsafe impl<T> std::marker::Send for crate::instrument::WithDispatch<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::instrument::WithDispatch<T> where T: std::marker::Sync { }
    pub trait WithSubscriber: Sized {
        fn with_subscriber<S>(self, subscriber: S) -> crate::instrument::WithDispatch<Self> where S: std::convert::Into<crate::Dispatch>;
        fn with_current_subscriber(self) -> crate::instrument::WithDispatch<Self>;
    }
    impl<T: Sized> crate::instrument::WithSubscriber for T { }
    impl<T> crate::instrument::WithSubscriber for T { }
}
pub mod level_filters {
    pub struct LevelFilter { }
    impl crate::level_filters::LevelFilter {
        pub const OFF: crate::level_filters::LevelFilter;
        pub const ERROR: crate::level_filters::LevelFilter;
        pub const WARN: crate::level_filters::LevelFilter;
        pub const INFO: crate::level_filters::LevelFilter;
        pub const DEBUG: crate::level_filters::LevelFilter;
        pub const TRACE: crate::level_filters::LevelFilter;
        pub fn from_level(level: crate::Level) -> crate::level_filters::LevelFilter;
        pub fn into_level(self) -> std::option::Option<crate::Level>;
        pub fn current() -> crate::level_filters::LevelFilter;
    }
    impl std::clone::Clone for crate::level_filters::LevelFilter { }
    impl std::marker::Copy for crate::level_filters::LevelFilter { }
    impl std::fmt::Display for crate::level_filters::LevelFilter { }
    impl std::convert::From<crate::Level> for crate::level_filters::LevelFilter { }
    impl std::convert::From<std::option::Option<crate::Level>> for crate::level_filters::LevelFilter { }
    impl std::str::FromStr for crate::level_filters::LevelFilter { }
    unsafe impl std::marker::Send for crate::level_filters::LevelFilter { }
    unsafe impl std::marker::Sync for crate::level_filters::LevelFilter { }
}
pub mod span {
    pub use crate::Span;
    pub trait AsId {
        fn as_id(&self) -> std::option::Option<&crate::span::Id>;
    }
    pub struct Attributes<'a> { }
    impl<'a> crate::span::Attributes<'a> {
        pub fn new(metadata: &'static crate::Metadata<'static>, values: &'a crate::field::ValueSet<'a>) -> crate::span::Attributes<'a>;
        pub fn new_root(metadata: &'static crate::Metadata<'static>, values: &'a crate::field::ValueSet<'a>) -> crate::span::Attributes<'a>;
        pub fn child_of(parent: crate::span::Id, metadata: &'static crate::Metadata<'static>, values: &'a crate::field::ValueSet<'a>) -> crate::span::Attributes<'a>;
        pub fn metadata(&self) -> &'static crate::Metadata<'static>;
        pub fn values(&self) -> &crate::field::ValueSet<'a>;
        pub fn is_root(&self) -> bool;
        pub fn is_contextual(&self) -> bool;
        pub fn parent(&self) -> std::option::Option<&crate::span::Id>;
        pub fn record(&self, visitor: &mut dyn crate::field::Visit);
        pub fn contains(&self, field: &crate::field::Field) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn fields(&self) -> &crate::field::FieldSet;
    }
    impl<'a> !std::marker::Send for crate::span::Attributes<'a> { }
    impl<'a> !std::marker::Sync for crate::span::Attributes<'a> { }
    pub struct Entered<'a> { }
    impl std::ops::Drop for crate::span::Entered<'_> { }
    unsafe impl<'a> std::marker::Send for crate::span::Entered<'a> { }
    unsafe impl<'a> std::marker::Sync for crate::span::Entered<'a> { }
    pub struct EnteredSpan { }
    impl crate::span::EnteredSpan {
        pub fn id(&self) -> std::option::Option<crate::span::Id>;
        pub fn exit(self) -> crate::Span;
    }
    impl std::ops::Deref for crate::span::EnteredSpan { type Target = crate::Span; }
    impl std::ops::Drop for crate::span::EnteredSpan { }
    impl !std::marker::Send for crate::span::EnteredSpan { }
    unsafe impl std::marker::Sync for crate::span::EnteredSpan { }
    pub struct Id { }
    impl crate::span::Id {
        pub fn from_u64(u: u64) -> crate::span::Id;
        pub fn from_non_zero_u64(id: std::num::NonZero<u64>) -> crate::span::Id;
        pub fn into_u64(&self) -> u64;
        pub fn into_non_zero_u64(&self) -> std::num::NonZero<u64>;
    }
    impl std::clone::Clone for crate::span::Id { }
    unsafe impl std::marker::Send for crate::span::Id { }
    unsafe impl std::marker::Sync for crate::span::Id { }
    pub struct Record<'a> { }
    impl<'a> crate::span::Record<'a> {
        pub fn new(values: &'a crate::field::ValueSet<'a>) -> crate::span::Record<'a>;
        pub fn record(&self, visitor: &mut dyn crate::field::Visit);
        pub fn len(&self) -> usize;
        pub fn contains(&self, field: &crate::field::Field) -> bool;
        pub fn is_empty(&self) -> bool;
    }
    impl<'a> !std::marker::Send for crate::span::Record<'a> { }
    impl<'a> !std::marker::Sync for crate::span::Record<'a> { }
}
pub mod subscriber {
    pub struct Interest { }
    impl crate::subscriber::Interest {
        pub fn never() -> crate::subscriber::Interest;
        pub fn sometimes() -> crate::subscriber::Interest;
        pub fn always() -> crate::subscriber::Interest;
        pub fn is_never(&self) -> bool;
        pub fn is_sometimes(&self) -> bool;
        pub fn is_always(&self) -> bool;
    }
    impl std::clone::Clone for crate::subscriber::Interest { }
    unsafe impl std::marker::Send for crate::subscriber::Interest { }
    unsafe impl std::marker::Sync for crate::subscriber::Interest { }
}
