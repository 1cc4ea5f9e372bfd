// tokio_util 0.7.20: see generate.py.
pub mod codec {
    pub use crate::codec::length_delimited::LengthDelimitedCodec;
    pub use crate::codec::length_delimited::LengthDelimitedCodecError;
    pub struct AnyDelimiterCodec { }
    impl crate::codec::AnyDelimiterCodec {
        pub fn new(seek_delimiters: std::vec::Vec<u8>, sequence_writer: std::vec::Vec<u8>) -> crate::codec::AnyDelimiterCodec;
        pub fn new_with_max_length(seek_delimiters: std::vec::Vec<u8>, sequence_writer: std::vec::Vec<u8>, max_length: usize) -> Self;
        pub fn max_length(&self) -> usize;
    }
    impl std::clone::Clone for crate::codec::AnyDelimiterCodec { }
    impl crate::codec::Decoder for crate::codec::AnyDelimiterCodec { type Item = bytes::Bytes; type Error = crate::codec::AnyDelimiterCodecError; }
    impl std::default::Default for crate::codec::AnyDelimiterCodec { }
    impl<T> crate::codec::Encoder<T> for crate::codec::AnyDelimiterCodec where T: std::convert::AsRef<str> { type Error = crate::codec::AnyDelimiterCodecError; }
    unsafe impl std::marker::Send for crate::codec::AnyDelimiterCodec { }
    unsafe impl std::marker::Sync for crate::codec::AnyDelimiterCodec { }
    pub enum AnyDelimiterCodecError { MaxChunkLengthExceeded, Io(std::io::Error) }
    impl std::fmt::Display for crate::codec::AnyDelimiterCodecError { }
    impl std::error::Error for crate::codec::AnyDelimiterCodecError { }
    impl std::convert::From<std::io::Error> for crate::codec::AnyDelimiterCodecError { }
    unsafe impl std::marker::Send for crate::codec::AnyDelimiterCodecError { }
    unsafe impl std::marker::Sync for crate::codec::AnyDelimiterCodecError { }
    pub struct BytesCodec { }
    impl crate::codec::BytesCodec {
        pub fn new() -> crate::codec::BytesCodec;
    }
    impl std::clone::Clone for crate::codec::BytesCodec { }
    impl std::marker::Copy for crate::codec::BytesCodec { }
    impl crate::codec::Decoder for crate::codec::BytesCodec { type Item = bytes::BytesMut; type Error = std::io::Error; }
    impl std::default::Default for crate::codec::BytesCodec { }
    impl crate::codec::Encoder<bytes::Bytes> for crate::codec::BytesCodec { type Error = std::io::Error; }
    impl crate::codec::Encoder<bytes::BytesMut> for crate::codec::BytesCodec { type Error = std::io::Error; }
    unsafe impl std::marker::Send for crate::codec::BytesCodec { }
    unsafe impl std::marker::Sync for crate::codec::BytesCodec { }
    pub trait Decoder {
        type Item;
        type Error: std::convert::From<std::io::Error>;
        fn decode(&mut self, src: &mut bytes::BytesMut) -> std::result::Result<std::option::Option<Self::Item>, Self::Error>;
        fn decode_eof(&mut self, buf: &mut bytes::BytesMut) -> std::result::Result<std::option::Option<Self::Item>, Self::Error>;
        fn framed<T: tokio::io::AsyncRead + tokio::io::AsyncWrite + Sized>(self, io: T) -> crate::codec::Framed<T, Self> where Self: Sized;
    }
    pub trait Encoder<Item> {
        type Error: std::convert::From<std::io::Error>;
        fn encode(&mut self, item: Item, dst: &mut bytes::BytesMut) -> std::result::Result<(), Self::Error>;
    }
    pub struct Framed<T, U> { }
    impl<T, U> crate::codec::Framed<T, U> {
        pub fn new(inner: T, codec: U) -> crate::codec::Framed<T, U>;
        pub fn with_capacity(inner: T, codec: U, capacity: usize) -> crate::codec::Framed<T, U>;
        pub fn from_parts(parts: crate::codec::FramedParts<T, U>) -> crate::codec::Framed<T, U>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut T>;
        pub fn codec(&self) -> &U;
        pub fn codec_mut(&mut self) -> &mut U;
        pub fn map_codec<C, F>(self, map: F) -> crate::codec::Framed<T, C> where F: std::ops::FnOnce(U) -> C;
        pub fn codec_pin_mut(self: std::pin::Pin<&mut Self>) -> &mut U;
        pub fn read_buffer(&self) -> &bytes::BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut bytes::BytesMut;
        pub fn write_buffer(&self) -> &bytes::BytesMut;
        pub fn write_buffer_mut(&mut self) -> &mut bytes::BytesMut;
        pub fn backpressure_boundary(&self) -> usize;
        pub fn set_backpressure_boundary(&mut self, boundary: usize);
        pub fn into_inner(self) -> T;
        pub fn into_parts(self) -> crate::codec::FramedParts<T, U>;
    }
    unsafe impl<T, U> std::marker::Send for crate::codec::Framed<T, U> where T: std::marker::Send, U: std::marker::Send { }
    impl<T, I, U> futures_sink::Sink<I> for crate::codec::Framed<T, U> where T: tokio::io::AsyncWrite, U: crate::codec::Encoder<I>, U::Error: std::convert::From<std::io::Error> { type Error = <U as crate::codec::Encoder<I>>::Error; }
    impl<T, U> futures_core::stream::Stream for crate::codec::Framed<T, U> where T: tokio::io::AsyncRead, U: crate::codec::Decoder { type Item = std::result::Result<<U as crate::codec::Decoder>::Item, <U as crate::codec::Decoder>::Error>; }
    unsafe impl<T, U> std::marker::Sync for crate::codec::Framed<T, U> where T: std::marker::Sync, U: std::marker::Sync { }
    pub struct FramedParts<T, U> { pub io: T, pub codec: U, pub read_buf: bytes::BytesMut, pub write_buf: bytes::BytesMut }
    impl<T, U> crate::codec::FramedParts<T, U> {
        pub fn new<I>(io: T, codec: U) -> crate::codec::FramedParts<T, U> where U: crate::codec::Encoder<I>;
    }
    unsafe impl<T, U> std::marker::Send for crate::codec::FramedParts<T, U> where T: std::marker::Send, U: std::marker::Send { }
    unsafe impl<T, U> std::marker::Sync for crate::codec::FramedParts<T, U> where T: std::marker::Sync, U: std::marker::Sync { }
    pub struct FramedRead<T, D> { }
    impl<T, D> crate::codec::FramedRead<T, D> {
        pub fn new(inner: T, decoder: D) -> crate::codec::FramedRead<T, D>;
        pub fn with_capacity(inner: T, decoder: D, capacity: usize) -> crate::codec::FramedRead<T, D>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut T>;
        pub fn into_inner(self) -> T;
        pub fn decoder(&self) -> &D;
        pub fn decoder_mut(&mut self) -> &mut D;
        pub fn map_decoder<C, F>(self, map: F) -> crate::codec::FramedRead<T, C> where F: std::ops::FnOnce(D) -> C;
        pub fn decoder_pin_mut(self: std::pin::Pin<&mut Self>) -> &mut D;
        pub fn read_buffer(&self) -> &bytes::BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut bytes::BytesMut;
        pub fn into_parts(self) -> crate::codec::FramedParts<T, D>;
    }
    unsafe impl<T, D> std::marker::Send for crate::codec::FramedRead<T, D> where T: std::marker::Send, D: std::marker::Send { }
    impl<T, I, D> futures_sink::Sink<I> for crate::codec::FramedRead<T, D> where T: futures_sink::Sink<I> { type Error = <T as futures_sink::Sink<I>>::Error; }
    impl<T, D> futures_core::stream::Stream for crate::codec::FramedRead<T, D> where T: tokio::io::AsyncRead, D: crate::codec::Decoder { type Item = std::result::Result<<D as crate::codec::Decoder>::Item, <D as crate::codec::Decoder>::Error>; }
    unsafe impl<T, D> std::marker::Sync for crate::codec::FramedRead<T, D> where T: std::marker::Sync, D: std::marker::Sync { }
    pub struct FramedWrite<T, E> { }
    impl<T, E> crate::codec::FramedWrite<T, E> {
        pub fn new(inner: T, encoder: E) -> crate::codec::FramedWrite<T, E>;
        pub fn with_capacity(inner: T, encoder: E, capacity: usize) -> crate::codec::FramedWrite<T, E>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut T>;
        pub fn into_inner(self) -> T;
        pub fn encoder(&self) -> &E;
        pub fn encoder_mut(&mut self) -> &mut E;
        pub fn map_encoder<C, F>(self, map: F) -> crate::codec::FramedWrite<T, C> where F: std::ops::FnOnce(E) -> C;
        pub fn encoder_pin_mut(self: std::pin::Pin<&mut Self>) -> &mut E;
        pub fn write_buffer(&self) -> &bytes::BytesMut;
        pub fn write_buffer_mut(&mut self) -> &mut bytes::BytesMut;
        pub fn backpressure_boundary(&self) -> usize;
        pub fn set_backpressure_boundary(&mut self, boundary: usize);
        pub fn into_parts(self) -> crate::codec::FramedParts<T, E>;
    }
    unsafe impl<T, E> std::marker::Send for crate::codec::FramedWrite<T, E> where T: std::marker::Send, E: std::marker::Send { }
    impl<T, I, E> futures_sink::Sink<I> for crate::codec::FramedWrite<T, E> where T: tokio::io::AsyncWrite, E: crate::codec::Encoder<I>, E::Error: std::convert::From<std::io::Error> { type Error = <E as crate::codec::Encoder<I>>::Error; }
    impl<T, D> futures_core::stream::Stream for crate::codec::FramedWrite<T, D> where T: futures_core::stream::Stream { type Item = <T as futures_core::stream::Stream>::Item; }
    unsafe impl<T, E> std::marker::Sync for crate::codec::FramedWrite<T, E> where T: std::marker::Sync, E: std::marker::Sync { }
    pub struct LinesCodec { }
    impl crate::codec::LinesCodec {
        pub fn new() -> crate::codec::LinesCodec;
        pub fn new_with_max_length(max_length: usize) -> Self;
        pub fn max_length(&self) -> usize;
    }
    impl std::clone::Clone for crate::codec::LinesCodec { }
    impl crate::codec::Decoder for crate::codec::LinesCodec { type Item = std::string::String; type Error = crate::codec::LinesCodecError; }
    impl std::default::Default for crate::codec::LinesCodec { }
    impl<T> crate::codec::Encoder<T> for crate::codec::LinesCodec where T: std::convert::AsRef<str> { type Error = crate::codec::LinesCodecError; }
    unsafe impl std::marker::Send for crate::codec::LinesCodec { }
    unsafe impl std::marker::Sync for crate::codec::LinesCodec { }
    pub enum LinesCodecError { MaxLineLengthExceeded, Io(std::io::Error) }
    impl std::fmt::Display for crate::codec::LinesCodecError { }
    impl std::error::Error for crate::codec::LinesCodecError { }
    impl std::convert::From<std::io::Error> for crate::codec::LinesCodecError { }
    unsafe impl std::marker::Send for crate::codec::LinesCodecError { }
    unsafe impl std::marker::Sync for crate::codec::LinesCodecError { }
    pub mod length_delimited {
        pub struct Builder { }
        impl crate::codec::length_delimited::Builder {
            pub fn new() -> crate::codec::length_delimited::Builder;
            pub fn big_endian(&mut self) -> &mut Self;
            pub fn little_endian(&mut self) -> &mut Self;
            pub fn native_endian(&mut self) -> &mut Self;
            pub fn max_frame_length(&mut self, val: usize) -> &mut Self;
            pub fn length_field_type<T>(&mut self) -> &mut Self;
            pub fn length_field_length(&mut self, val: usize) -> &mut Self;
            pub fn length_field_offset(&mut self, val: usize) -> &mut Self;
            pub fn length_adjustment(&mut self, val: isize) -> &mut Self;
            pub fn num_skip(&mut self, val: usize) -> &mut Self;
            pub fn new_codec(&self) -> crate::codec::length_delimited::LengthDelimitedCodec;
            pub fn new_read<T>(&self, upstream: T) -> crate::codec::FramedRead<T, crate::codec::length_delimited::LengthDelimitedCodec> where T: tokio::io::AsyncRead;
            pub fn new_write<T>(&self, inner: T) -> crate::codec::FramedWrite<T, crate::codec::length_delimited::LengthDelimitedCodec> where T: tokio::io::AsyncWrite;
            pub fn new_framed<T>(&self, inner: T) -> crate::codec::Framed<T, crate::codec::length_delimited::LengthDelimitedCodec> where T: tokio::io::AsyncRead + tokio::io::AsyncWrite;
        }
        impl std::clone::Clone for crate::codec::length_delimited::Builder { }
        impl std::marker::Copy for crate::codec::length_delimited::Builder { }
        impl std::default::Default for crate::codec::length_delimited::Builder { }
        unsafe impl std::marker::Send for crate::codec::length_delimited::Builder { }
        unsafe impl std::marker::Sync for crate::codec::length_delimited::Builder { }
        pub struct LengthDelimitedCodec { }
        impl crate::codec::length_delimited::LengthDelimitedCodec {
            pub fn new() -> Self;
            pub fn builder() -> crate::codec::length_delimited::Builder;
            pub fn max_frame_length(&self) -> usize;
            pub fn set_max_frame_length(&mut self, val: usize);
        }
        impl std::clone::Clone for crate::codec::length_delimited::LengthDelimitedCodec { }
        impl crate::codec::Decoder for crate::codec::length_delimited::LengthDelimitedCodec { type Item = bytes::BytesMut; type Error = std::io::Error; }
        impl std::default::Default for crate::codec::length_delimited::LengthDelimitedCodec { }
        impl crate::codec::Encoder<&[u8]> for crate::codec::length_delimited::LengthDelimitedCodec { type Error = std::io::Error; }
        impl crate::codec::Encoder<bytes::Bytes> for crate::codec::length_delimited::LengthDelimitedCodec { type Error = std::io::Error; }
        unsafe impl std::marker::Send for crate::codec::length_delimited::LengthDelimitedCodec { }
        unsafe impl std::marker::Sync for crate::codec::length_delimited::LengthDelimitedCodec { }
        pub struct LengthDelimitedCodecError { }
        impl std::fmt::Display for crate::codec::length_delimited::LengthDelimitedCodecError { }
        impl std::error::Error for crate::codec::length_delimited::LengthDelimitedCodecError { }
        unsafe impl std::marker::Send for crate::codec::length_delimited::LengthDelimitedCodecError { }
        unsafe impl std::marker::Sync for crate::codec::length_delimited::LengthDelimitedCodecError { }
    }
}
pub mod future {
    pub use crate::time::FutureExt;
}
pub mod sync {
    pub struct CancellationToken { }
    impl crate::sync::CancellationToken {
        pub fn new() -> crate::sync::CancellationToken;
        pub fn child_token(&self) -> crate::sync::CancellationToken;
        pub fn cancel(&self);
        pub fn is_cancelled(&self) -> bool;
        pub fn cancelled(&self) -> crate::sync::WaitForCancellationFuture<'_>;
        pub fn cancelled_owned(self) -> crate::sync::WaitForCancellationFutureOwned;
        pub fn drop_guard(self) -> crate::sync::DropGuard;
        pub fn drop_guard_ref(&self) -> crate::sync::DropGuardRef<'_>;
        pub async fn run_until_cancelled<F>(&self, fut: F) -> std::option::Option<F::Output> where F: std::future::Future;
        pub async fn run_until_cancelled_owned<F>(self, fut: F) -> std::option::Option<F::Output> where F: std::future::Future;
    }
    impl std::clone::Clone for crate::sync::CancellationToken { }
    impl std::default::Default for crate::sync::CancellationToken { }
    impl std::ops::Drop for crate::sync::CancellationToken { }
    unsafe impl std::marker::Send for crate::sync::CancellationToken { }
    unsafe impl std::marker::Sync for crate::sync::CancellationToken { }
    pub struct DropGuard { }
    impl crate::sync::DropGuard {
        pub fn token(&self) -> &crate::sync::CancellationToken;
        pub fn disarm(self) -> crate::sync::CancellationToken;
    }
    impl std::ops::Drop for crate::sync::DropGuard { }
    unsafe impl std::marker::Send for crate::sync::DropGuard { }
    unsafe impl std::marker::Sync for crate::sync::DropGuard { }
    pub struct DropGuardRef<'a> { }
    impl<'a> crate::sync::DropGuardRef<'a> {
        pub fn token(&self) -> &crate::sync::CancellationToken;
        pub fn disarm(self) -> &'a crate::sync::CancellationToken;
    }
    impl std::ops::Drop for crate::sync::DropGuardRef<'_> { }
    unsafe impl<'a> std::marker::Send for crate::sync::DropGuardRef<'a> { }
    unsafe impl<'a> std::marker::Sync for crate::sync::DropGuardRef<'a> { }
    pub struct PollSemaphore { }
    impl crate::sync::PollSemaphore {
        pub fn new(semaphore: std::sync::Arc<tokio::sync::Semaphore>) -> Self;
        pub fn close(&self);
        pub fn clone_inner(&self) -> std::sync::Arc<tokio::sync::Semaphore>;
        pub fn into_inner(self) -> std::sync::Arc<tokio::sync::Semaphore>;
        pub fn poll_acquire(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<tokio::sync::OwnedSemaphorePermit>>;
        pub fn poll_acquire_many(&mut self, cx: &mut std::task::Context<'_>, permits: u32) -> std::task::Poll<std::option::Option<tokio::sync::OwnedSemaphorePermit>>;
        pub fn available_permits(&self) -> usize;
        pub fn add_permits(&self, n: usize);
    }
    impl std::convert::AsRef<tokio::sync::Semaphore> for crate::sync::PollSemaphore { }
    impl std::clone::Clone for crate::sync::PollSemaphore { }
    unsafe impl std::marker::Send for crate::sync::PollSemaphore { }
    impl futures_core::stream::Stream for crate::sync::PollSemaphore { type Item = tokio::sync::OwnedSemaphorePermit; }
    unsafe impl std::marker::Sync for crate::sync::PollSemaphore { }
    pub struct PollSendError<T> { }
    impl<T> crate::sync::PollSendError<T> {
        pub fn into_inner(self) -> std::option::Option<T>;
    }
    impl<T> std::fmt::Display for crate::sync::PollSendError<T> { }
    impl<T: std::fmt::Debug> std::error::Error for crate::sync::PollSendError<T> { }
    unsafe impl<T> std::marker::Send for crate::sync::PollSendError<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::sync::PollSendError<T> where T: std::marker::Sync { }
    pub struct PollSender<T> { }
    impl<T: std::marker::Send> crate::sync::PollSender<T> {
        pub fn new(sender: tokio::sync::mpsc::Sender<T>) -> Self;
        pub fn poll_reserve(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::result::Result<(), crate::sync::PollSendError<T>>>;
        pub fn send_item(&mut self, value: T) -> std::result::Result<(), crate::sync::PollSendError<T>>;
        pub fn is_closed(&self) -> bool;
        pub fn get_ref(&self) -> std::option::Option<&tokio::sync::mpsc::Sender<T>>;
        pub fn close(&mut self);
        pub fn abort_send(&mut self) -> bool;
    }
    impl<T> std::clone::Clone for crate::sync::PollSender<T> { }
    unsafe impl<T> std::marker::Send for crate::sync::PollSender<T> where T: std::marker::Send { }
    impl<T: std::marker::Send> futures_sink::Sink<T> for crate::sync::PollSender<T> { type Error = crate::sync::PollSendError<T>; }
    unsafe impl<T> std::marker::Sync for crate::sync::PollSender<T> where T: std::marker::Send { }
    pub struct ReusableBoxFuture<'a, T> { }
    impl<'a, T> crate::sync::ReusableBoxFuture<'a, T> {
        pub fn new<F>(future: F) -> Self where F: std::future::Future<Output = T> + std::marker::Send + 'a;
        pub fn set<F>(&mut self, future: F) where F: std::future::Future<Output = T> + std::marker::Send + 'a;
        pub fn try_set<F>(&mut self, future: F) -> std::result::Result<(), F> where F: std::future::Future<Output = T> + std::marker::Send + 'a;
        pub fn get_pin(&mut self) -> std::pin::Pin<&mut (dyn std::future::Future<Output = T> + std::marker::Send)>;
        pub fn poll(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<T>;
    }
    impl<T> std::future::Future for crate::sync::ReusableBoxFuture<'_, T> { type Output = T; }
    unsafe impl<'a, T> std::marker::Send for crate::sync::ReusableBoxFuture<'a, T> { }
    unsafe impl<T> std::marker::Sync for crate::sync::ReusableBoxFuture<'_, T> { }
    pub struct WaitForCancellationFuture<'a> { }
    impl<'a> std::future::Future for crate::sync::WaitForCancellationFuture<'a> { type Output = (); }
    unsafe impl<'a> std::marker::Send for crate::sync::WaitForCancellationFuture<'a> { }
    unsafe impl<'a> std::marker::Sync for crate::sync::WaitForCancellationFuture<'a> { }
    pub struct WaitForCancellationFutureOwned { }
    impl std::future::Future for crate::sync::WaitForCancellationFutureOwned { type Output = (); }
    unsafe impl std::marker::Send for crate::sync::WaitForCancellationFutureOwned { }
    unsafe impl std::marker::Sync for crate::sync::WaitForCancellationFutureOwned { }
}
pub mod task {
    pub struct AbortOnDrop { }
    impl crate::task::AbortOnDrop {
        pub fn new(handle: tokio::task::AbortHandle) -> Self;
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn detach(self) -> tokio::task::AbortHandle;
    }
    impl std::ops::Drop for crate::task::AbortOnDrop { }
    unsafe impl std::marker::Send for crate::task::AbortOnDrop { }
    unsafe impl std::marker::Sync for crate::task::AbortOnDrop { }
    pub struct AbortOnDropHandle<T> { }
    impl<T> crate::task::AbortOnDropHandle<T> {
        pub fn new(handle: tokio::task::JoinHandle<T>) -> Self;
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn abort_handle(&self) -> tokio::task::AbortHandle;
        pub fn detach(self) -> tokio::task::JoinHandle<T>;
    }
    impl<T> std::convert::AsRef<tokio::task::JoinHandle<T>> for crate::task::AbortOnDropHandle<T> { }
    impl<T> std::ops::Drop for crate::task::AbortOnDropHandle<T> { }
    impl<T> std::future::Future for crate::task::AbortOnDropHandle<T> { type Output = std::result::Result<T, tokio::task::JoinError>; }
    unsafe impl<T> std::marker::Send for crate::task::AbortOnDropHandle<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::task::AbortOnDropHandle<T> where T: std::marker::Send { }
    pub struct JoinMap<K, V, S = std::hash::RandomState> { }
    impl<K, V> crate::task::JoinMap<K, V> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, S> crate::task::JoinMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
    }
    impl<K, V, S> crate::task::JoinMap<K, V, S> where K: std::hash::Hash + std::cmp::Eq, V: 'static, S: std::hash::BuildHasher {
        pub fn spawn<F>(&mut self, key: K, task: F) where F: std::future::Future<Output = V> + std::marker::Send + 'static, V: std::marker::Send;
        pub fn spawn_on<F>(&mut self, key: K, task: F, handle: &tokio::runtime::Handle) where F: std::future::Future<Output = V> + std::marker::Send + 'static, V: std::marker::Send;
        pub fn spawn_blocking<F>(&mut self, key: K, f: F) where F: std::ops::FnOnce() -> V + std::marker::Send + 'static, V: std::marker::Send;
        pub fn spawn_blocking_on<F>(&mut self, key: K, f: F, handle: &tokio::runtime::Handle) where F: std::ops::FnOnce() -> V + std::marker::Send + 'static, V: std::marker::Send;
        pub fn spawn_local<F>(&mut self, key: K, task: F) where F: std::future::Future<Output = V> + 'static;
        pub fn spawn_local_on<F>(&mut self, key: K, task: F, local_set: &tokio::task::LocalSet) where F: std::future::Future<Output = V> + 'static;
        pub async fn join_next(&mut self) -> std::option::Option<(K, std::result::Result<V, tokio::task::JoinError>)>;
        pub fn try_join_next(&mut self) -> std::option::Option<(K, std::result::Result<V, tokio::task::JoinError>)>;
        pub async fn shutdown(&mut self);
        pub fn abort<Q>(&mut self, key: &Q) -> bool where Q: ?Sized + std::hash::Hash + std::cmp::Eq, K: std::borrow::Borrow<Q>;
        pub fn abort_matching(&mut self, predicate: impl std::ops::FnMut(&K) -> bool);
        pub fn keys(&self) -> crate::task::JoinMapKeys<'_, K, V>;
        pub fn contains_key<Q>(&self, key: &Q) -> bool where Q: ?Sized + std::hash::Hash + std::cmp::Eq, K: std::borrow::Borrow<Q>;
        pub fn contains_task(&self, task: &tokio::task::Id) -> bool;
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
    }
    impl<K, V, S> crate::task::JoinMap<K, V, S> where V: 'static {
        pub fn abort_all(&mut self);
        pub fn detach_all(&mut self);
    }
    impl<K, V> std::default::Default for crate::task::JoinMap<K, V> { }
    unsafe impl<K, V, S> std::marker::Send for crate::task::JoinMap<K, V, S> where S: std::marker::Send, K: std::marker::Send, V: std::marker::Send { }
    unsafe impl<K, V, S> std::marker::Sync for crate::task::JoinMap<K, V, S> where S: std::marker::Sync, K: std::marker::Sync, V: std::marker::Send { }
    pub struct JoinMapKeys<'a, K, V> { }
    impl<'a, K: std::clone::Clone, V: std::clone::Clone> std::clone::Clone for crate::task::JoinMapKeys<'a, K, V> { }
    impl<'a, K, V> std::iter::ExactSizeIterator for crate::task::JoinMapKeys<'a, K, V> { }
    impl<'a, K, V> std::iter::Iterator for crate::task::JoinMapKeys<'a, K, V> { type Item = &'a K; }
    unsafe impl<'a, K, V> std::marker::Send for crate::task::JoinMapKeys<'a, K, V> where V: std::marker::Sync, K: std::marker::Sync { }
    unsafe impl<'a, K, V> std::marker::Sync for crate::task::JoinMapKeys<'a, K, V> where V: std::marker::Sync, K: std::marker::Sync { }
    pub struct JoinQueue<T> { }
    impl<T> crate::task::JoinQueue<T> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn spawn<F>(&mut self, task: F) -> tokio::task::AbortHandle where F: std::future::Future<Output = T> + std::marker::Send + 'static, T: std::marker::Send + 'static;
        pub fn spawn_on<F>(&mut self, task: F, handle: &tokio::runtime::Handle) -> tokio::task::AbortHandle where F: std::future::Future<Output = T> + std::marker::Send + 'static, T: std::marker::Send + 'static;
        pub fn spawn_local<F>(&mut self, task: F) -> tokio::task::AbortHandle where F: std::future::Future<Output = T> + 'static, T: 'static;
        pub fn spawn_blocking<F>(&mut self, f: F) -> tokio::task::AbortHandle where F: std::ops::FnOnce() -> T + std::marker::Send + 'static, T: std::marker::Send + 'static;
        pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &tokio::runtime::Handle) -> tokio::task::AbortHandle where F: std::ops::FnOnce() -> T + std::marker::Send + 'static, T: std::marker::Send + 'static;
        pub async fn join_next(&mut self) -> std::option::Option<std::result::Result<T, tokio::task::JoinError>>;
        pub async fn join_next_with_id(&mut self) -> std::option::Option<std::result::Result<(tokio::task::Id, T), tokio::task::JoinError>>;
        pub fn try_join_next(&mut self) -> std::option::Option<std::result::Result<T, tokio::task::JoinError>>;
        pub fn try_join_next_with_id(&mut self) -> std::option::Option<std::result::Result<(tokio::task::Id, T), tokio::task::JoinError>>;
        pub async fn shutdown(&mut self);
        pub async fn join_all(self) -> std::vec::Vec<T>;
        pub fn abort_all(&mut self);
        pub fn detach_all(&mut self);
        pub fn poll_join_next(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<std::result::Result<T, tokio::task::JoinError>>>;
        pub fn poll_join_next_with_id(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<std::result::Result<(tokio::task::Id, T), tokio::task::JoinError>>>;
    }
    impl<T> std::default::Default for crate::task::JoinQueue<T> { }
    impl<T, F> std::iter::FromIterator<F> for crate::task::JoinQueue<T> where F: std::future::Future<Output = T> + std::marker::Send + 'static, T: std::marker::Send + 'static { }
    unsafe impl<T> std::marker::Send for crate::task::JoinQueue<T> where T: std::marker::Send { }
    unsafe impl<T> std::marker::Sync for crate::task::JoinQueue<T> where T: std::marker::Send { }
    pub struct LocalPoolHandle { }
    impl crate::task::LocalPoolHandle {
        pub fn new(pool_size: usize) -> crate::task::LocalPoolHandle;
        pub fn num_threads(&self) -> usize;
        pub fn get_task_loads_for_each_worker(&self) -> std::vec::Vec<usize>;
        pub fn spawn_pinned<F, Fut>(&self, create_task: F) -> tokio::task::JoinHandle<Fut::Output> where F: std::ops::FnOnce() -> Fut + std::marker::Send + 'static, Fut: std::future::Future + 'static, Fut::Output: std::marker::Send + 'static;
        pub fn spawn_pinned_by_idx<F, Fut>(&self, create_task: F, idx: usize) -> tokio::task::JoinHandle<Fut::Output> where F: std::ops::FnOnce() -> Fut + std::marker::Send + 'static, Fut: std::future::Future + 'static, Fut::Output: std::marker::Send + 'static;
    }
    impl std::clone::Clone for crate::task::LocalPoolHandle { }
    unsafe impl std::marker::Send for crate::task::LocalPoolHandle { }
    unsafe impl std::marker::Sync for crate::task::LocalPoolHandle { }
    pub struct TaskTracker { }
    impl crate::task::TaskTracker {
        pub fn new() -> Self;
        pub fn wait(&self) -> crate::task::task_tracker::TaskTrackerWaitFuture<'_>;
        pub fn close(&self) -> bool;
        pub fn reopen(&self) -> bool;
        pub fn is_closed(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn spawn<F>(&self, task: F) -> tokio::task::JoinHandle<F::Output> where F: std::future::Future + std::marker::Send + 'static, F::Output: std::marker::Send + 'static;
        pub fn spawn_on<F>(&self, task: F, handle: &tokio::runtime::Handle) -> tokio::task::JoinHandle<F::Output> where F: std::future::Future + std::marker::Send + 'static, F::Output: std::marker::Send + 'static;
        pub fn spawn_local<F>(&self, task: F) -> tokio::task::JoinHandle<F::Output> where F: std::future::Future + 'static, F::Output: 'static;
        pub fn spawn_local_on<F>(&self, task: F, local_set: &tokio::task::LocalSet) -> tokio::task::JoinHandle<F::Output> where F: std::future::Future + 'static, F::Output: 'static;
        pub fn spawn_blocking<F, T>(&self, task: F) -> tokio::task::JoinHandle<T> where F: std::ops::FnOnce() -> T + std::marker::Send + 'static, T: std::marker::Send + 'static;
        pub fn spawn_blocking_on<F, T>(&self, task: F, handle: &tokio::runtime::Handle) -> tokio::task::JoinHandle<T> where F: std::ops::FnOnce() -> T + std::marker::Send + 'static, T: std::marker::Send + 'static;
        pub fn track_future<F: std::future::Future>(&self, future: F) -> crate::task::task_tracker::TrackedFuture<F>;
        pub fn token(&self) -> crate::task::task_tracker::TaskTrackerToken;
        pub fn ptr_eq(left: &crate::task::TaskTracker, right: &crate::task::TaskTracker) -> bool;
    }
    impl std::clone::Clone for crate::task::TaskTracker { }
    impl std::default::Default for crate::task::TaskTracker { }
    unsafe impl std::marker::Send for crate::task::TaskTracker { }
    unsafe impl std::marker::Sync for crate::task::TaskTracker { }
    pub mod task_tracker {
        pub use crate::task::TaskTracker;
        pub struct TaskTrackerToken { }
        impl crate::task::task_tracker::TaskTrackerToken {
            pub fn task_tracker(&self) -> &crate::task::TaskTracker;
        }
        impl std::clone::Clone for crate::task::task_tracker::TaskTrackerToken { }
        impl std::ops::Drop for crate::task::task_tracker::TaskTrackerToken { }
        unsafe impl std::marker::Send for crate::task::task_tracker::TaskTrackerToken { }
        unsafe impl std::marker::Sync for crate::task::task_tracker::TaskTrackerToken { }
        pub struct TaskTrackerWaitFuture<'a> { }
        impl<'a> std::future::Future for crate::task::task_tracker::TaskTrackerWaitFuture<'a> { type Output = (); }
        unsafe impl<'a> std::marker::Send for crate::task::task_tracker::TaskTrackerWaitFuture<'a> { }
        unsafe impl<'a> std::marker::Sync for crate::task::task_tracker::TaskTrackerWaitFuture<'a> { }
        pub struct TrackedFuture<F> { }
        impl<F: std::future::Future> std::future::Future for crate::task::task_tracker::TrackedFuture<F> { type Output = <F as std::future::Future>::Output; }
        unsafe impl<F> std::marker::Send for crate::task::task_tracker::TrackedFuture<F> where F: std::marker::Send { }
        unsafe impl<F> std::marker::Sync for crate::task::task_tracker::TrackedFuture<F> where F: std::marker::Sync { }
    }
}
pub mod time {
    pub struct DelayQueue<T> { }
    impl<T> crate::time::DelayQueue<T> {
        pub fn new() -> crate::time::DelayQueue<T>;
        pub fn with_capacity(capacity: usize) -> crate::time::DelayQueue<T>;
        pub fn insert_at(&mut self, value: T, when: tokio::time::Instant) -> crate::time::delay_queue::Key;
        pub fn poll_expired(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::option::Option<crate::time::delay_queue::Expired<T>>>;
        pub fn insert(&mut self, value: T, timeout: std::time::Duration) -> crate::time::delay_queue::Key;
        pub fn deadline(&self, key: &crate::time::delay_queue::Key) -> tokio::time::Instant;
        pub fn remove(&mut self, key: &crate::time::delay_queue::Key) -> crate::time::delay_queue::Expired<T>;
        pub fn try_remove(&mut self, key: &crate::time::delay_queue::Key) -> std::option::Option<crate::time::delay_queue::Expired<T>>;
        pub fn reset_at(&mut self, key: &crate::time::delay_queue::Key, when: tokio::time::Instant);
        pub fn shrink_to_fit(&mut self);
        pub fn compact(&mut self);
        pub fn peek(&self) -> std::option::Option<crate::time::delay_queue::Key>;
        pub fn reset(&mut self, key: &crate::time::delay_queue::Key, timeout: std::time::Duration);
        pub fn clear(&mut self);
        pub fn capacity(&self) -> usize;
        pub fn len(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn is_empty(&self) -> bool;
    }
    impl<T> std::default::Default for crate::time::DelayQueue<T> { }
    unsafe impl<T> std::marker::Send for crate::time::DelayQueue<T> where T: std::marker::Send { }
    impl<T> futures_core::stream::Stream for crate::time::DelayQueue<T> { type Item = crate::time::delay_queue::Expired<T>; }
    unsafe impl<T> std::marker::Sync for crate::time::DelayQueue<T> where T: std::marker::Sync { }
    pub trait FutureExt: std::future::Future {
        fn timeout(self, timeout: std::time::Duration) -> tokio::time::Timeout<Self> where Self: Sized;
        fn timeout_at(self, deadline: tokio::time::Instant) -> tokio::time::Timeout<Self> where Self: Sized;
        fn with_cancellation_token(self, cancellation_token: &crate::sync::CancellationToken) -> impl std::future::Future<Output = std::option::Option<Self::Output>> where Self: Sized;
        fn with_cancellation_token_owned(self, cancellation_token: crate::sync::CancellationToken) -> impl std::future::Future<Output = std::option::Option<Self::Output>> where Self: Sized;
    }
    impl<T> crate::time::FutureExt for T where T: std::future::Future + ?Sized { }
    pub mod delay_queue {
        pub use crate::time::DelayQueue;
        pub struct Expired<T> { }
        impl<T> crate::time::delay_queue::Expired<T> {
            pub fn get_ref(&self) -> &T;
            pub fn get_mut(&mut self) -> &mut T;
            pub fn into_inner(self) -> T;
            pub fn deadline(&self) -> tokio::time::Instant;
            pub fn key(&self) -> crate::time::delay_queue::Key;
        }
        unsafe impl<T> std::marker::Send for crate::time::delay_queue::Expired<T> where T: std::marker::Send { }
        unsafe impl<T> std::marker::Sync for crate::time::delay_queue::Expired<T> where T: std::marker::Sync { }
        pub struct Key { }
        impl std::clone::Clone for crate::time::delay_queue::Key { }
        impl std::marker::Copy for crate::time::delay_queue::Key { }
        unsafe impl std::marker::Send for crate::time::delay_queue::Key { }
        unsafe impl std::marker::Sync for crate::time::delay_queue::Key { }
    }
}
