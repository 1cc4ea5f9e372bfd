// futures 0.3.34: see generate.py.
pub use futures_core::future::TryFuture;
pub use futures_core::stream::Stream;
pub use futures_core::stream::TryStream;
pub use futures_io::AsyncBufRead;
pub use futures_io::AsyncRead;
pub use futures_io::AsyncSeek;
pub use futures_io::AsyncWrite;
pub use futures_sink::Sink;
pub use futures_util::future::FutureExt;
pub use futures_util::future::TryFutureExt;
pub use futures_util::io::AsyncBufReadExt;
pub use futures_util::io::AsyncReadExt;
pub use futures_util::io::AsyncSeekExt;
pub use futures_util::io::AsyncWriteExt;
pub use futures_util::sink::SinkExt;
pub use futures_util::stream::StreamExt;
pub use futures_util::stream::TryStreamExt;
pub use std::future::Future;
pub mod channel {
    pub mod mpsc {
        pub use futures_channel::mpsc::Receiver;
        pub use futures_channel::mpsc::Recv;
        pub use futures_channel::mpsc::RecvError;
        pub use futures_channel::mpsc::SendError;
        pub use futures_channel::mpsc::Sender;
        pub use futures_channel::mpsc::TryRecvError;
        pub use futures_channel::mpsc::TrySendError;
        pub use futures_channel::mpsc::UnboundedReceiver;
        pub use futures_channel::mpsc::UnboundedSender;
        pub use futures_channel::mpsc::channel;
        pub use futures_channel::mpsc::unbounded;
    }
    pub mod oneshot {
        pub use futures_channel::oneshot::Canceled;
        pub use futures_channel::oneshot::Cancellation;
        pub use futures_channel::oneshot::Receiver;
        pub use futures_channel::oneshot::Sender;
        pub use futures_channel::oneshot::channel;
    }
}
pub mod executor {
    pub use futures_executor::BlockingStream;
    pub use futures_executor::Enter;
    pub use futures_executor::EnterError;
    pub use futures_executor::LocalPool;
    pub use futures_executor::LocalSpawner;
    pub use futures_executor::ThreadPool;
    pub use futures_executor::ThreadPoolBuilder;
    pub use futures_executor::block_on;
    pub use futures_executor::block_on_stream;
    pub use futures_executor::enter;
}
pub mod future {
    pub use futures_core::future::BoxFuture;
    pub use futures_core::future::FusedFuture;
    pub use futures_core::future::LocalBoxFuture;
    pub use futures_core::future::TryFuture;
    pub use futures_util::future::AbortHandle;
    pub use futures_util::future::AbortRegistration;
    pub use futures_util::future::Abortable;
    pub use futures_util::future::Aborted;
    pub use futures_util::future::AlwaysReady;
    pub use futures_util::future::AndThen;
    pub use futures_util::future::CatchUnwind;
    pub use futures_util::future::Either;
    pub use futures_util::future::ErrInto;
    pub use futures_util::future::Flatten;
    pub use futures_util::future::FlattenSink;
    pub use futures_util::future::FlattenStream;
    pub use futures_util::future::Fuse;
    pub use futures_util::future::FutureExt;
    pub use futures_util::future::Inspect;
    pub use futures_util::future::InspectErr;
    pub use futures_util::future::InspectOk;
    pub use futures_util::future::IntoFuture;
    pub use futures_util::future::IntoStream;
    pub use futures_util::future::Join;
    pub use futures_util::future::Join3;
    pub use futures_util::future::Join4;
    pub use futures_util::future::Join5;
    pub use futures_util::future::JoinAll;
    pub use futures_util::future::Lazy;
    pub use futures_util::future::Map;
    pub use futures_util::future::MapErr;
    pub use futures_util::future::MapInto;
    pub use futures_util::future::MapOk;
    pub use futures_util::future::MapOkOrElse;
    pub use futures_util::future::MaybeDone;
    pub use futures_util::future::NeverError;
    pub use futures_util::future::OkInto;
    pub use futures_util::future::OptionFuture;
    pub use futures_util::future::OrElse;
    pub use futures_util::future::Pending;
    pub use futures_util::future::PollFn;
    pub use futures_util::future::PollImmediate;
    pub use futures_util::future::Ready;
    pub use futures_util::future::Remote;
    pub use futures_util::future::RemoteHandle;
    pub use futures_util::future::Select;
    pub use futures_util::future::SelectAll;
    pub use futures_util::future::SelectOk;
    pub use futures_util::future::Shared;
    pub use futures_util::future::Then;
    pub use futures_util::future::TryFlatten;
    pub use futures_util::future::TryFlattenStream;
    pub use futures_util::future::TryFutureExt;
    pub use futures_util::future::TryJoin;
    pub use futures_util::future::TryJoin3;
    pub use futures_util::future::TryJoin4;
    pub use futures_util::future::TryJoin5;
    pub use futures_util::future::TryJoinAll;
    pub use futures_util::future::TryMaybeDone;
    pub use futures_util::future::TrySelect;
    pub use futures_util::future::UnitError;
    pub use futures_util::future::UnwrapOrElse;
    pub use futures_util::future::WeakShared;
    pub use futures_util::future::abortable;
    pub use futures_util::future::always_ready;
    pub use futures_util::future::err;
    pub use futures_util::future::join;
    pub use futures_util::future::join3;
    pub use futures_util::future::join4;
    pub use futures_util::future::join5;
    pub use futures_util::future::join_all;
    pub use futures_util::future::lazy;
    pub use futures_util::future::maybe_done;
    pub use futures_util::future::ok;
    pub use futures_util::future::pending;
    pub use futures_util::future::poll_fn;
    pub use futures_util::future::poll_immediate;
    pub use futures_util::future::ready;
    pub use futures_util::future::select;
    pub use futures_util::future::select_all;
    pub use futures_util::future::select_ok;
    pub use futures_util::future::try_join;
    pub use futures_util::future::try_join3;
    pub use futures_util::future::try_join4;
    pub use futures_util::future::try_join5;
    pub use futures_util::future::try_join_all;
    pub use futures_util::future::try_maybe_done;
    pub use futures_util::future::try_select;
    pub use std::future::Future;
    pub struct FutureObj<'a, T> { }
    impl<'a, T> crate::future::FutureObj<'a, T> {
        pub fn new<F>(f: F) -> crate::future::FutureObj<'a, T> where F: crate::future::UnsafeFutureObj<'a, T> + std::marker::Send;
    }
    impl<'a, F> std::convert::From<std::boxed::Box<F>> for crate::future::FutureObj<'a, ()> where F: std::future::Future<Output = ()> + std::marker::Send + 'a { }
    impl<'a, F> std::convert::From<std::pin::Pin<std::boxed::Box<F>>> for crate::future::FutureObj<'a, ()> where F: std::future::Future<Output = ()> + std::marker::Send + 'a { }
    impl<'a> std::convert::From<std::boxed::Box<dyn std::future::Future<Output = ()> + std::marker::Send + 'a>> for crate::future::FutureObj<'a, ()> { }
    impl<'a> std::convert::From<std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = ()> + std::marker::Send + 'a>>> for crate::future::FutureObj<'a, ()> { }
    impl<T> std::future::Future for crate::future::FutureObj<'_, T> { type Output = T; }
    unsafe impl<T> std::marker::Send for crate::future::FutureObj<'_, T> { }
    impl<'a, T> !std::marker::Sync for crate::future::FutureObj<'a, T> { }
    pub struct LocalFutureObj<'a, T> { }
    impl<'a, T> crate::future::LocalFutureObj<'a, T> {
        pub fn new<F>(f: F) -> crate::future::LocalFutureObj<'a, T> where F: crate::future::UnsafeFutureObj<'a, T> + 'a;
        pub unsafe fn into_future_obj(self) -> crate::future::FutureObj<'a, T>;
    }
    impl<T> std::ops::Drop for crate::future::LocalFutureObj<'_, T> { }
    impl<'a, F> std::convert::From<std::boxed::Box<F>> for crate::future::LocalFutureObj<'a, ()> where F: std::future::Future<Output = ()> + 'a { }
    impl<'a, F> std::convert::From<std::pin::Pin<std::boxed::Box<F>>> for crate::future::LocalFutureObj<'a, ()> where F: std::future::Future<Output = ()> + 'a { }
    impl<'a, T> std::convert::From<crate::future::FutureObj<'a, T>> for crate::future::LocalFutureObj<'a, T> { }
    impl<'a> std::convert::From<std::boxed::Box<dyn std::future::Future<Output = ()> + 'a>> for crate::future::LocalFutureObj<'a, ()> { }
    impl<'a> std::convert::From<std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = ()> + 'a>>> for crate::future::LocalFutureObj<'a, ()> { }
    impl<T> std::future::Future for crate::future::LocalFutureObj<'_, T> { type Output = T; }
    impl<'a, T> !std::marker::Send for crate::future::LocalFutureObj<'a, T> { }
    impl<'a, T> !std::marker::Sync for crate::future::LocalFutureObj<'a, T> { }
    pub unsafe trait UnsafeFutureObj<'a, T>: 'a {
        fn into_raw(self) -> *mut (dyn std::future::Future<Output = T> + 'a);
        unsafe fn drop(ptr: *mut (dyn std::future::Future<Output = T> + 'a));
    }
    impl<'a, T, F> crate::future::UnsafeFutureObj<'a, T> for &'a mut F where F: std::future::Future<Output = T> + std::marker::Unpin + 'a { }
    impl<'a, T, F> crate::future::UnsafeFutureObj<'a, T> for std::boxed::Box<F> where F: std::future::Future<Output = T> + 'a { }
    impl<'a, T, F> crate::future::UnsafeFutureObj<'a, T> for std::pin::Pin<&'a mut F> where F: std::future::Future<Output = T> + 'a { }
    impl<'a, T, F> crate::future::UnsafeFutureObj<'a, T> for std::pin::Pin<std::boxed::Box<F>> where F: std::future::Future<Output = T> + 'a { }
    impl<'a, T> crate::future::UnsafeFutureObj<'a, T> for &'a mut (dyn std::future::Future<Output = T> + std::marker::Unpin) { }
    impl<'a, T> crate::future::UnsafeFutureObj<'a, T> for std::boxed::Box<dyn std::future::Future<Output = T> + 'a> where T: 'a { }
    impl<'a, T> crate::future::UnsafeFutureObj<'a, T> for std::boxed::Box<dyn std::future::Future<Output = T> + std::marker::Send + 'a> where T: 'a { }
    impl<'a, T> crate::future::UnsafeFutureObj<'a, T> for std::pin::Pin<&'a mut dyn std::future::Future<Output = T>> { }
    impl<'a, T> crate::future::UnsafeFutureObj<'a, T> for std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = T> + 'a>> where T: 'a { }
    impl<'a, T> crate::future::UnsafeFutureObj<'a, T> for std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = T> + std::marker::Send + 'a>> where T: 'a { }
}
pub mod io {
    pub use futures_io::AsyncBufRead;
    pub use futures_io::AsyncRead;
    pub use futures_io::AsyncSeek;
    pub use futures_io::AsyncWrite;
    pub use futures_util::io::AllowStdIo;
    pub use futures_util::io::AsyncBufReadExt;
    pub use futures_util::io::AsyncReadExt;
    pub use futures_util::io::AsyncSeekExt;
    pub use futures_util::io::AsyncWriteExt;
    pub use futures_util::io::BufReader;
    pub use futures_util::io::BufWriter;
    pub use futures_util::io::Chain;
    pub use futures_util::io::Close;
    pub use futures_util::io::Copy;
    pub use futures_util::io::CopyBuf;
    pub use futures_util::io::CopyBufAbortable;
    pub use futures_util::io::Cursor;
    pub use futures_util::io::Empty;
    pub use futures_util::io::FillBuf;
    pub use futures_util::io::Flush;
    pub use futures_util::io::IntoSink;
    pub use futures_util::io::LineWriter;
    pub use futures_util::io::Lines;
    pub use futures_util::io::Read;
    pub use futures_util::io::ReadExact;
    pub use futures_util::io::ReadHalf;
    pub use futures_util::io::ReadLine;
    pub use futures_util::io::ReadToEnd;
    pub use futures_util::io::ReadToString;
    pub use futures_util::io::ReadUntil;
    pub use futures_util::io::ReadVectored;
    pub use futures_util::io::Repeat;
    pub use futures_util::io::ReuniteError;
    pub use futures_util::io::SeeKRelative;
    pub use futures_util::io::Seek;
    pub use futures_util::io::Sink;
    pub use futures_util::io::Take;
    pub use futures_util::io::Window;
    pub use futures_util::io::Write;
    pub use futures_util::io::WriteAll;
    pub use futures_util::io::WriteHalf;
    pub use futures_util::io::WriteVectored;
    pub use futures_util::io::copy;
    pub use futures_util::io::copy_buf;
    pub use futures_util::io::copy_buf_abortable;
    pub use futures_util::io::empty;
    pub use futures_util::io::repeat;
    pub use futures_util::io::sink;
    pub use std::io::Error;
    pub use std::io::ErrorKind;
    pub use std::io::IoSlice;
    pub use std::io::IoSliceMut;
    pub use std::io::Result;
    pub use std::io::SeekFrom;
}
pub mod lock {
    pub use futures_util::lock::MappedMutexGuard;
    pub use futures_util::lock::Mutex;
    pub use futures_util::lock::MutexGuard;
    pub use futures_util::lock::MutexLockFuture;
    pub use futures_util::lock::OwnedMutexGuard;
    pub use futures_util::lock::OwnedMutexLockFuture;
}
pub mod never {
    pub use futures_util::never::Never;
}
pub mod prelude {
    pub use futures_core::future::TryFuture;
    pub use futures_core::stream::Stream;
    pub use futures_core::stream::TryStream;
    pub use futures_io::AsyncBufRead;
    pub use futures_io::AsyncRead;
    pub use futures_io::AsyncSeek;
    pub use futures_io::AsyncWrite;
    pub use futures_sink::Sink;
    pub use std::future::Future;
    pub mod future {
        pub use crate::future::FutureObj;
        pub use crate::future::LocalFutureObj;
        pub use crate::future::UnsafeFutureObj;
        pub use futures_core::future::BoxFuture;
        pub use futures_core::future::FusedFuture;
        pub use futures_core::future::LocalBoxFuture;
        pub use futures_core::future::TryFuture;
        pub use futures_util::future::AbortHandle;
        pub use futures_util::future::AbortRegistration;
        pub use futures_util::future::Abortable;
        pub use futures_util::future::Aborted;
        pub use futures_util::future::AlwaysReady;
        pub use futures_util::future::AndThen;
        pub use futures_util::future::CatchUnwind;
        pub use futures_util::future::Either;
        pub use futures_util::future::ErrInto;
        pub use futures_util::future::Flatten;
        pub use futures_util::future::FlattenSink;
        pub use futures_util::future::FlattenStream;
        pub use futures_util::future::Fuse;
        pub use futures_util::future::FutureExt;
        pub use futures_util::future::Inspect;
        pub use futures_util::future::InspectErr;
        pub use futures_util::future::InspectOk;
        pub use futures_util::future::IntoFuture;
        pub use futures_util::future::IntoStream;
        pub use futures_util::future::Join;
        pub use futures_util::future::Join3;
        pub use futures_util::future::Join4;
        pub use futures_util::future::Join5;
        pub use futures_util::future::JoinAll;
        pub use futures_util::future::Lazy;
        pub use futures_util::future::Map;
        pub use futures_util::future::MapErr;
        pub use futures_util::future::MapInto;
        pub use futures_util::future::MapOk;
        pub use futures_util::future::MapOkOrElse;
        pub use futures_util::future::MaybeDone;
        pub use futures_util::future::NeverError;
        pub use futures_util::future::OkInto;
        pub use futures_util::future::OptionFuture;
        pub use futures_util::future::OrElse;
        pub use futures_util::future::Pending;
        pub use futures_util::future::PollFn;
        pub use futures_util::future::PollImmediate;
        pub use futures_util::future::Ready;
        pub use futures_util::future::Remote;
        pub use futures_util::future::RemoteHandle;
        pub use futures_util::future::Select;
        pub use futures_util::future::SelectAll;
        pub use futures_util::future::SelectOk;
        pub use futures_util::future::Shared;
        pub use futures_util::future::Then;
        pub use futures_util::future::TryFlatten;
        pub use futures_util::future::TryFlattenStream;
        pub use futures_util::future::TryFutureExt;
        pub use futures_util::future::TryJoin;
        pub use futures_util::future::TryJoin3;
        pub use futures_util::future::TryJoin4;
        pub use futures_util::future::TryJoin5;
        pub use futures_util::future::TryJoinAll;
        pub use futures_util::future::TryMaybeDone;
        pub use futures_util::future::TrySelect;
        pub use futures_util::future::UnitError;
        pub use futures_util::future::UnwrapOrElse;
        pub use futures_util::future::WeakShared;
        pub use futures_util::future::abortable;
        pub use futures_util::future::always_ready;
        pub use futures_util::future::err;
        pub use futures_util::future::join;
        pub use futures_util::future::join3;
        pub use futures_util::future::join4;
        pub use futures_util::future::join5;
        pub use futures_util::future::join_all;
        pub use futures_util::future::lazy;
        pub use futures_util::future::maybe_done;
        pub use futures_util::future::ok;
        pub use futures_util::future::pending;
        pub use futures_util::future::poll_fn;
        pub use futures_util::future::poll_immediate;
        pub use futures_util::future::ready;
        pub use futures_util::future::select;
        pub use futures_util::future::select_all;
        pub use futures_util::future::select_ok;
        pub use futures_util::future::try_join;
        pub use futures_util::future::try_join3;
        pub use futures_util::future::try_join4;
        pub use futures_util::future::try_join5;
        pub use futures_util::future::try_join_all;
        pub use futures_util::future::try_maybe_done;
        pub use futures_util::future::try_select;
        pub use std::future::Future;
    }
    pub mod sink {
        pub use futures_sink::Sink;
        pub use futures_util::sink::Buffer;
        pub use futures_util::sink::Close;
        pub use futures_util::sink::Drain;
        pub use futures_util::sink::Fanout;
        pub use futures_util::sink::Feed;
        pub use futures_util::sink::Flush;
        pub use futures_util::sink::Send;
        pub use futures_util::sink::SendAll;
        pub use futures_util::sink::SinkErrInto;
        pub use futures_util::sink::SinkExt;
        pub use futures_util::sink::SinkMapErr;
        pub use futures_util::sink::Unfold;
        pub use futures_util::sink::With;
        pub use futures_util::sink::WithFlatMap;
        pub use futures_util::sink::drain;
        pub use futures_util::sink::unfold;
    }
    pub mod stream {
        pub use futures_core::stream::BoxStream;
        pub use futures_core::stream::FusedStream;
        pub use futures_core::stream::LocalBoxStream;
        pub use futures_core::stream::Stream;
        pub use futures_core::stream::TryStream;
        pub use futures_util::stream::AbortHandle;
        pub use futures_util::stream::AbortRegistration;
        pub use futures_util::stream::Abortable;
        pub use futures_util::stream::Aborted;
        pub use futures_util::stream::All;
        pub use futures_util::stream::AndThen;
        pub use futures_util::stream::Any;
        pub use futures_util::stream::BufferUnordered;
        pub use futures_util::stream::Buffered;
        pub use futures_util::stream::CatchUnwind;
        pub use futures_util::stream::Chain;
        pub use futures_util::stream::Chunks;
        pub use futures_util::stream::Collect;
        pub use futures_util::stream::Concat;
        pub use futures_util::stream::Count;
        pub use futures_util::stream::Cycle;
        pub use futures_util::stream::Empty;
        pub use futures_util::stream::Enumerate;
        pub use futures_util::stream::ErrInto;
        pub use futures_util::stream::Filter;
        pub use futures_util::stream::FilterMap;
        pub use futures_util::stream::FlatMap;
        pub use futures_util::stream::FlatMapUnordered;
        pub use futures_util::stream::Flatten;
        pub use futures_util::stream::FlattenUnordered;
        pub use futures_util::stream::Fold;
        pub use futures_util::stream::ForEach;
        pub use futures_util::stream::ForEachConcurrent;
        pub use futures_util::stream::Forward;
        pub use futures_util::stream::Fuse;
        pub use futures_util::stream::FuturesOrdered;
        pub use futures_util::stream::FuturesUnordered;
        pub use futures_util::stream::Inspect;
        pub use futures_util::stream::InspectErr;
        pub use futures_util::stream::InspectOk;
        pub use futures_util::stream::IntoAsyncRead;
        pub use futures_util::stream::IntoStream;
        pub use futures_util::stream::Iter;
        pub use futures_util::stream::Map;
        pub use futures_util::stream::MapErr;
        pub use futures_util::stream::MapOk;
        pub use futures_util::stream::Next;
        pub use futures_util::stream::NextIf;
        pub use futures_util::stream::NextIfEq;
        pub use futures_util::stream::Once;
        pub use futures_util::stream::OrElse;
        pub use futures_util::stream::Peek;
        pub use futures_util::stream::PeekMut;
        pub use futures_util::stream::Peekable;
        pub use futures_util::stream::Pending;
        pub use futures_util::stream::PollFn;
        pub use futures_util::stream::PollImmediate;
        pub use futures_util::stream::PollNext;
        pub use futures_util::stream::ReadyChunks;
        pub use futures_util::stream::Repeat;
        pub use futures_util::stream::RepeatWith;
        pub use futures_util::stream::ReuniteError;
        pub use futures_util::stream::Scan;
        pub use futures_util::stream::Select;
        pub use futures_util::stream::SelectAll;
        pub use futures_util::stream::SelectNextSome;
        pub use futures_util::stream::SelectWithStrategy;
        pub use futures_util::stream::Skip;
        pub use futures_util::stream::SkipWhile;
        pub use futures_util::stream::SplitSink;
        pub use futures_util::stream::SplitStream;
        pub use futures_util::stream::StreamExt;
        pub use futures_util::stream::StreamFuture;
        pub use futures_util::stream::Take;
        pub use futures_util::stream::TakeUntil;
        pub use futures_util::stream::TakeWhile;
        pub use futures_util::stream::Then;
        pub use futures_util::stream::TryAll;
        pub use futures_util::stream::TryAny;
        pub use futures_util::stream::TryBufferUnordered;
        pub use futures_util::stream::TryBuffered;
        pub use futures_util::stream::TryChunks;
        pub use futures_util::stream::TryChunksError;
        pub use futures_util::stream::TryCollect;
        pub use futures_util::stream::TryConcat;
        pub use futures_util::stream::TryFilter;
        pub use futures_util::stream::TryFilterMap;
        pub use futures_util::stream::TryFlatten;
        pub use futures_util::stream::TryFlattenUnordered;
        pub use futures_util::stream::TryFold;
        pub use futures_util::stream::TryForEach;
        pub use futures_util::stream::TryForEachConcurrent;
        pub use futures_util::stream::TryNext;
        pub use futures_util::stream::TryReadyChunks;
        pub use futures_util::stream::TryReadyChunksError;
        pub use futures_util::stream::TrySkipWhile;
        pub use futures_util::stream::TryStreamExt;
        pub use futures_util::stream::TryTakeWhile;
        pub use futures_util::stream::TryUnfold;
        pub use futures_util::stream::Unfold;
        pub use futures_util::stream::Unzip;
        pub use futures_util::stream::Zip;
        pub use futures_util::stream::abortable;
        pub use futures_util::stream::empty;
        pub use futures_util::stream::iter;
        pub use futures_util::stream::once;
        pub use futures_util::stream::pending;
        pub use futures_util::stream::poll_fn;
        pub use futures_util::stream::poll_immediate;
        pub use futures_util::stream::repeat;
        pub use futures_util::stream::repeat_with;
        pub use futures_util::stream::select;
        pub use futures_util::stream::select_all;
        pub use futures_util::stream::select_with_strategy;
        pub use futures_util::stream::try_unfold;
        pub use futures_util::stream::unfold;
        pub mod futures_unordered {
            pub use futures_util::stream::futures_unordered::FuturesUnordered;
            pub use futures_util::stream::futures_unordered::IntoIter;
            pub use futures_util::stream::futures_unordered::Iter;
            pub use futures_util::stream::futures_unordered::IterMut;
            pub use futures_util::stream::futures_unordered::IterPinMut;
            pub use futures_util::stream::futures_unordered::IterPinRef;
        }
        pub mod select_all {
            pub use futures_util::stream::select_all::IntoIter;
            pub use futures_util::stream::select_all::Iter;
            pub use futures_util::stream::select_all::IterMut;
            pub use futures_util::stream::select_all::SelectAll;
            pub use futures_util::stream::select_all::select_all;
        }
    }
}
pub mod sink {
    pub use futures_sink::Sink;
    pub use futures_util::sink::Buffer;
    pub use futures_util::sink::Close;
    pub use futures_util::sink::Drain;
    pub use futures_util::sink::Fanout;
    pub use futures_util::sink::Feed;
    pub use futures_util::sink::Flush;
    pub use futures_util::sink::Send;
    pub use futures_util::sink::SendAll;
    pub use futures_util::sink::SinkErrInto;
    pub use futures_util::sink::SinkExt;
    pub use futures_util::sink::SinkMapErr;
    pub use futures_util::sink::Unfold;
    pub use futures_util::sink::With;
    pub use futures_util::sink::WithFlatMap;
    pub use futures_util::sink::drain;
    pub use futures_util::sink::unfold;
}
pub mod stream {
    pub use futures_core::stream::BoxStream;
    pub use futures_core::stream::FusedStream;
    pub use futures_core::stream::LocalBoxStream;
    pub use futures_core::stream::Stream;
    pub use futures_core::stream::TryStream;
    pub use futures_util::stream::AbortHandle;
    pub use futures_util::stream::AbortRegistration;
    pub use futures_util::stream::Abortable;
    pub use futures_util::stream::Aborted;
    pub use futures_util::stream::All;
    pub use futures_util::stream::AndThen;
    pub use futures_util::stream::Any;
    pub use futures_util::stream::BufferUnordered;
    pub use futures_util::stream::Buffered;
    pub use futures_util::stream::CatchUnwind;
    pub use futures_util::stream::Chain;
    pub use futures_util::stream::Chunks;
    pub use futures_util::stream::Collect;
    pub use futures_util::stream::Concat;
    pub use futures_util::stream::Count;
    pub use futures_util::stream::Cycle;
    pub use futures_util::stream::Empty;
    pub use futures_util::stream::Enumerate;
    pub use futures_util::stream::ErrInto;
    pub use futures_util::stream::Filter;
    pub use futures_util::stream::FilterMap;
    pub use futures_util::stream::FlatMap;
    pub use futures_util::stream::FlatMapUnordered;
    pub use futures_util::stream::Flatten;
    pub use futures_util::stream::FlattenUnordered;
    pub use futures_util::stream::Fold;
    pub use futures_util::stream::ForEach;
    pub use futures_util::stream::ForEachConcurrent;
    pub use futures_util::stream::Forward;
    pub use futures_util::stream::Fuse;
    pub use futures_util::stream::FuturesOrdered;
    pub use futures_util::stream::FuturesUnordered;
    pub use futures_util::stream::Inspect;
    pub use futures_util::stream::InspectErr;
    pub use futures_util::stream::InspectOk;
    pub use futures_util::stream::IntoAsyncRead;
    pub use futures_util::stream::IntoStream;
    pub use futures_util::stream::Iter;
    pub use futures_util::stream::Map;
    pub use futures_util::stream::MapErr;
    pub use futures_util::stream::MapOk;
    pub use futures_util::stream::Next;
    pub use futures_util::stream::NextIf;
    pub use futures_util::stream::NextIfEq;
    pub use futures_util::stream::Once;
    pub use futures_util::stream::OrElse;
    pub use futures_util::stream::Peek;
    pub use futures_util::stream::PeekMut;
    pub use futures_util::stream::Peekable;
    pub use futures_util::stream::Pending;
    pub use futures_util::stream::PollFn;
    pub use futures_util::stream::PollImmediate;
    pub use futures_util::stream::PollNext;
    pub use futures_util::stream::ReadyChunks;
    pub use futures_util::stream::Repeat;
    pub use futures_util::stream::RepeatWith;
    pub use futures_util::stream::ReuniteError;
    pub use futures_util::stream::Scan;
    pub use futures_util::stream::Select;
    pub use futures_util::stream::SelectAll;
    pub use futures_util::stream::SelectNextSome;
    pub use futures_util::stream::SelectWithStrategy;
    pub use futures_util::stream::Skip;
    pub use futures_util::stream::SkipWhile;
    pub use futures_util::stream::SplitSink;
    pub use futures_util::stream::SplitStream;
    pub use futures_util::stream::StreamExt;
    pub use futures_util::stream::StreamFuture;
    pub use futures_util::stream::Take;
    pub use futures_util::stream::TakeUntil;
    pub use futures_util::stream::TakeWhile;
    pub use futures_util::stream::Then;
    pub use futures_util::stream::TryAll;
    pub use futures_util::stream::TryAny;
    pub use futures_util::stream::TryBufferUnordered;
    pub use futures_util::stream::TryBuffered;
    pub use futures_util::stream::TryChunks;
    pub use futures_util::stream::TryChunksError;
    pub use futures_util::stream::TryCollect;
    pub use futures_util::stream::TryConcat;
    pub use futures_util::stream::TryFilter;
    pub use futures_util::stream::TryFilterMap;
    pub use futures_util::stream::TryFlatten;
    pub use futures_util::stream::TryFlattenUnordered;
    pub use futures_util::stream::TryFold;
    pub use futures_util::stream::TryForEach;
    pub use futures_util::stream::TryForEachConcurrent;
    pub use futures_util::stream::TryNext;
    pub use futures_util::stream::TryReadyChunks;
    pub use futures_util::stream::TryReadyChunksError;
    pub use futures_util::stream::TrySkipWhile;
    pub use futures_util::stream::TryStreamExt;
    pub use futures_util::stream::TryTakeWhile;
    pub use futures_util::stream::TryUnfold;
    pub use futures_util::stream::Unfold;
    pub use futures_util::stream::Unzip;
    pub use futures_util::stream::Zip;
    pub use futures_util::stream::abortable;
    pub use futures_util::stream::empty;
    pub use futures_util::stream::iter;
    pub use futures_util::stream::once;
    pub use futures_util::stream::pending;
    pub use futures_util::stream::poll_fn;
    pub use futures_util::stream::poll_immediate;
    pub use futures_util::stream::repeat;
    pub use futures_util::stream::repeat_with;
    pub use futures_util::stream::select;
    pub use futures_util::stream::select_all;
    pub use futures_util::stream::select_with_strategy;
    pub use futures_util::stream::try_unfold;
    pub use futures_util::stream::unfold;
    pub mod futures_unordered {
        pub use futures_util::stream::futures_unordered::FuturesUnordered;
        pub use futures_util::stream::futures_unordered::IntoIter;
        pub use futures_util::stream::futures_unordered::Iter;
        pub use futures_util::stream::futures_unordered::IterMut;
        pub use futures_util::stream::futures_unordered::IterPinMut;
        pub use futures_util::stream::futures_unordered::IterPinRef;
    }
    pub mod select_all {
        pub use futures_util::stream::select_all::IntoIter;
        pub use futures_util::stream::select_all::Iter;
        pub use futures_util::stream::select_all::IterMut;
        pub use futures_util::stream::select_all::SelectAll;
        pub use futures_util::stream::select_all::select_all;
    }
}
pub mod task {
    pub use crate::future::FutureObj;
    pub use crate::future::LocalFutureObj;
    pub use crate::future::UnsafeFutureObj;
    pub use futures_util::task::LocalSpawnExt;
    pub use futures_util::task::SpawnExt;
    pub use std::task::Context;
    pub use std::task::Poll;
    pub use std::task::RawWaker;
    pub use std::task::RawWakerVTable;
    pub use std::task::Wake;
    pub use std::task::Waker;
    pub trait ArcWake: std::marker::Send + std::marker::Sync {
        fn wake_by_ref(arc_self: &std::sync::Arc<Self>);
        fn wake(self: std::sync::Arc<Self>);
    }
    pub struct AtomicWaker { }
    impl crate::task::AtomicWaker {
        pub fn new() -> crate::task::AtomicWaker;
        pub fn register(&self, waker: &std::task::Waker);
        pub fn wake(&self);
        pub fn take(&self) -> std::option::Option<std::task::Waker>;
    }
    impl std::default::Default for crate::task::AtomicWaker { }
    unsafe impl std::marker::Send for crate::task::AtomicWaker { }
    unsafe impl std::marker::Sync for crate::task::AtomicWaker { }
    pub trait LocalSpawn {
        fn spawn_local_obj(&self, future: crate::future::LocalFutureObj<'static, ()>) -> std::result::Result<(), crate::task::SpawnError>;
        fn status_local(&self) -> std::result::Result<(), crate::task::SpawnError>;
    }
    impl crate::task::LocalSpawn for futures_executor::LocalSpawner { }
    impl crate::task::LocalSpawn for futures_util::stream::futures_unordered::FuturesUnordered<crate::future::LocalFutureObj<'_, ()>> { }
    impl<Sp> crate::task::LocalSpawn for &Sp where Sp: crate::task::LocalSpawn + ?Sized { }
    impl<Sp> crate::task::LocalSpawn for &mut Sp where Sp: crate::task::LocalSpawn + ?Sized { }
    impl<Sp> crate::task::LocalSpawn for std::boxed::Box<Sp> where Sp: crate::task::LocalSpawn + ?Sized { }
    impl<Sp> crate::task::LocalSpawn for std::rc::Rc<Sp> where Sp: crate::task::LocalSpawn + ?Sized { }
    impl<Sp> crate::task::LocalSpawn for std::sync::Arc<Sp> where Sp: crate::task::LocalSpawn + ?Sized { }
    pub trait Spawn {
        fn spawn_obj(&self, future: crate::future::FutureObj<'static, ()>) -> std::result::Result<(), crate::task::SpawnError>;
        fn status(&self) -> std::result::Result<(), crate::task::SpawnError>;
    }
    impl crate::task::Spawn for futures_executor::LocalSpawner { }
    impl crate::task::Spawn for futures_executor::ThreadPool { }
    impl crate::task::Spawn for futures_util::stream::futures_unordered::FuturesUnordered<crate::future::FutureObj<'_, ()>> { }
    impl<Sp> crate::task::Spawn for &Sp where Sp: crate::task::Spawn + ?Sized { }
    impl<Sp> crate::task::Spawn for &mut Sp where Sp: crate::task::Spawn + ?Sized { }
    impl<Sp> crate::task::Spawn for std::boxed::Box<Sp> where Sp: crate::task::Spawn + ?Sized { }
    impl<Sp> crate::task::Spawn for std::rc::Rc<Sp> where Sp: crate::task::Spawn + ?Sized { }
    impl<Sp> crate::task::Spawn for std::sync::Arc<Sp> where Sp: crate::task::Spawn + ?Sized { }
    pub struct SpawnError { }
    impl crate::task::SpawnError {
        pub fn shutdown() -> crate::task::SpawnError;
        pub fn is_shutdown(&self) -> bool;
    }
    impl std::fmt::Display for crate::task::SpawnError { }
    impl std::error::Error for crate::task::SpawnError { }
    unsafe impl std::marker::Send for crate::task::SpawnError { }
    unsafe impl std::marker::Sync for crate::task::SpawnError { }
    pub struct WakerRef<'a> { }
    impl<'a> crate::task::WakerRef<'a> {
        pub fn new(waker: &'a std::task::Waker) -> crate::task::WakerRef<'a>;
        pub fn new_unowned(waker: std::mem::ManuallyDrop<std::task::Waker>) -> crate::task::WakerRef<'a>;
    }
    impl std::ops::Deref for crate::task::WakerRef<'_> { type Target = std::task::Waker; }
    unsafe impl<'a> std::marker::Send for crate::task::WakerRef<'a> { }
    unsafe impl<'a> std::marker::Sync for crate::task::WakerRef<'a> { }
    pub fn noop_waker() -> std::task::Waker;
    pub fn noop_waker_ref() -> &'static std::task::Waker;
    pub fn waker<W>(wake: std::sync::Arc<W>) -> std::task::Waker where W: crate::task::ArcWake + 'static;
    pub fn waker_ref<W>(wake: &std::sync::Arc<W>) -> crate::task::WakerRef<'_> where W: crate::task::ArcWake + 'static;
}
