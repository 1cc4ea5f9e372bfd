//! As much of tokio as the fixes name, so that rustc alone can judge them.

include!("tokio/select.rs");

pub use task::spawn;

#[macro_export]
macro_rules! join {
    ($a:expr, $b:expr $(, $c:expr)?) => {{
        let (a, b) = ($a, $b);
        (a.await, b.await $(, $c.await)?)
    }};
}

#[macro_export]
macro_rules! try_join {
    ($a:expr, $b:expr $(, $c:expr)?) => {{
        let (a, b) = ($a, $b);
        async { Ok((a.await?, b.await? $(, $c.await?)?)) }.await
    }};
}

pub mod time {
    include!("tokio/time.rs");

    pub async fn sleep(_: std::time::Duration) {}
}

pub mod runtime {
    use std::future::Future;

    #[derive(Clone)]
    pub struct Handle;

    pub struct EnterGuard<'a>(std::marker::PhantomData<&'a Handle>);

    impl Handle {
        pub fn current() -> Handle {
            Handle
        }

        pub fn enter(&self) -> EnterGuard<'_> {
            EnterGuard(std::marker::PhantomData)
        }

        pub fn block_on<F: Future>(&self, _: F) -> F::Output {
            todo!()
        }
    }

    pub struct Runtime;

    pub struct Builder;

    impl Builder {
        pub fn new_current_thread() -> Builder {
            Builder
        }

        pub fn new_multi_thread() -> Builder {
            Builder
        }

        pub fn enable_all(&mut self) -> &mut Builder {
            self
        }

        pub fn build(&mut self) -> std::io::Result<Runtime> {
            Ok(Runtime)
        }
    }

    impl Runtime {
        pub fn new() -> std::io::Result<Runtime> {
            Ok(Runtime)
        }

        pub fn spawn<F>(&self, _: F) -> crate::task::JoinHandle<F::Output>
        where
            F: Future + Send + 'static,
            F::Output: Send + 'static,
        {
            todo!()
        }

        pub fn spawn_blocking<F, R>(&self, _: F) -> crate::task::JoinHandle<R>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static,
        {
            todo!()
        }

        pub fn block_on<F: Future>(&self, _: F) -> F::Output {
            todo!()
        }
    }
}

pub mod fs {
    use std::fs::{Metadata, Permissions};
    use std::io::Result;
    use std::path::{Path, PathBuf};

    pub async fn canonicalize(_: impl AsRef<Path>) -> Result<PathBuf> {
        todo!()
    }

    pub async fn copy(_: impl AsRef<Path>, _: impl AsRef<Path>) -> Result<u64> {
        todo!()
    }

    pub async fn create_dir(_: impl AsRef<Path>) -> Result<()> {
        todo!()
    }

    pub async fn create_dir_all(_: impl AsRef<Path>) -> Result<()> {
        todo!()
    }

    pub async fn hard_link(_: impl AsRef<Path>, _: impl AsRef<Path>) -> Result<()> {
        todo!()
    }

    pub async fn metadata(_: impl AsRef<Path>) -> Result<Metadata> {
        todo!()
    }

    pub async fn read(_: impl AsRef<Path>) -> Result<Vec<u8>> {
        todo!()
    }

    pub async fn read_link(_: impl AsRef<Path>) -> Result<PathBuf> {
        todo!()
    }

    pub async fn read_to_string(_: impl AsRef<Path>) -> Result<String> {
        todo!()
    }

    pub async fn remove_dir(_: impl AsRef<Path>) -> Result<()> {
        todo!()
    }

    pub async fn remove_dir_all(_: impl AsRef<Path>) -> Result<()> {
        todo!()
    }

    pub async fn remove_file(_: impl AsRef<Path>) -> Result<()> {
        todo!()
    }

    pub async fn rename(_: impl AsRef<Path>, _: impl AsRef<Path>) -> Result<()> {
        todo!()
    }

    pub async fn set_permissions(_: impl AsRef<Path>, _: Permissions) -> Result<()> {
        todo!()
    }

    pub async fn symlink_metadata(_: impl AsRef<Path>) -> Result<Metadata> {
        todo!()
    }

    pub async fn try_exists(_: impl AsRef<Path>) -> Result<bool> {
        todo!()
    }

    pub async fn write(_: impl AsRef<Path>, _: impl AsRef<[u8]>) -> Result<()> {
        todo!()
    }
}

pub mod task {
    #[derive(Debug)]
    pub struct JoinError;

    pub struct JoinHandle<T>(std::marker::PhantomData<fn() -> T>);

    impl<T> JoinHandle<T> {
        pub fn is_finished(&self) -> bool {
            true
        }
    }

    impl<T> std::future::Future for JoinHandle<T> {
        type Output = Result<T, JoinError>;

        fn poll(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output> {
            todo!()
        }
    }

    pub fn spawn<F>(_: F) -> JoinHandle<F::Output>
    where
        F: std::future::Future + Send + 'static,
        F::Output: Send + 'static,
    {
        todo!()
    }

    pub async fn yield_now() {}

    pub struct AbortHandle;

    pub struct JoinSet<T>(std::marker::PhantomData<fn() -> T>);

    impl<T: 'static> JoinSet<T> {
        pub fn new() -> JoinSet<T> {
            todo!()
        }

        pub fn len(&self) -> usize {
            0
        }

        pub fn spawn<F>(&mut self, _: F) -> AbortHandle
        where
            F: std::future::Future<Output = T> + Send + 'static,
            T: Send,
        {
            AbortHandle
        }

        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {
            None
        }
    }

    pub fn spawn_blocking<F, R>(_: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static,
    {
        todo!()
    }

    pub fn block_in_place<F, R>(work: F) -> R
    where
        F: FnOnce() -> R,
    {
        work()
    }
}

pub mod sync {
    include!("tokio/channels.rs");

    pub mod watch {
        use std::marker::PhantomData;
        use std::ops::Deref;

        include!("tokio/watch.rs");

        pub struct Receiver<T>(PhantomData<fn() -> T>);

        pub struct Ref<'a, T>(&'a T, PhantomData<*mut ()>);

        impl<T> Receiver<T> {
            pub fn borrow(&self) -> Ref<'_, T> {
                todo!()
            }
        }

        impl<T> Deref for Ref<'_, T> {
            type Target = T;

            fn deref(&self) -> &T {
                self.0
            }
        }

        impl<T> Drop for Ref<'_, T> {
            fn drop(&mut self) {}
        }
    }

    use std::cell::UnsafeCell;
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;

    #[derive(Debug)]
    pub struct TryLockError;

    #[derive(Debug)]
    pub struct AcquireError;

    #[derive(Debug)]
    pub struct TryAcquireError;

    macro_rules! guards {
        ($($name:ident of $lock:ident),*) => {$(
            pub struct $name<'a, T: ?Sized>(&'a $lock<T>);

            impl<T: ?Sized> Deref for $name<'_, T> {
                type Target = T;

                fn deref(&self) -> &T {
                    todo!()
                }
            }

            impl<T: ?Sized> Drop for $name<'_, T> {
                fn drop(&mut self) {}
            }

            impl<T: ?Sized + std::fmt::Debug> std::fmt::Debug for $name<'_, T> {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    (**self).fmt(f)
                }
            }

            impl<T: ?Sized + std::fmt::Display> std::fmt::Display for $name<'_, T> {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    (**self).fmt(f)
                }
            }
        )*};
    }

    macro_rules! changed {
        ($($name:ident),*) => {$(
            impl<T: ?Sized> DerefMut for $name<'_, T> {
                fn deref_mut(&mut self) -> &mut T {
                    todo!()
                }
            }
        )*};
    }

    pub struct Mutex<T: ?Sized>(UnsafeCell<T>);

    unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}

    pub struct RwLock<T: ?Sized>(UnsafeCell<T>);

    unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}

    guards!(MutexGuard of Mutex, RwLockReadGuard of RwLock, RwLockWriteGuard of RwLock);
    changed!(MutexGuard, RwLockWriteGuard);

    pub struct OwnedMutexGuard<T: ?Sized>(Arc<Mutex<T>>);

    impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
        type Target = T;

        fn deref(&self) -> &T {
            todo!()
        }
    }

    impl<T> Mutex<T> {
        pub fn new(value: T) -> Mutex<T> {
            Mutex(UnsafeCell::new(value))
        }

        pub const fn const_new(value: T) -> Mutex<T> {
            Mutex(UnsafeCell::new(value))
        }

        pub fn into_inner(self) -> T {
            self.0.into_inner()
        }
    }

    impl<T: Default> Default for Mutex<T> {
        fn default() -> Mutex<T> {
            Mutex::new(T::default())
        }
    }

    impl<T> From<T> for Mutex<T> {
        fn from(value: T) -> Mutex<T> {
            Mutex::new(value)
        }
    }

    impl<T: ?Sized + std::fmt::Debug> std::fmt::Debug for Mutex<T> {
        fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }

    impl<T: ?Sized + std::fmt::Debug> std::fmt::Debug for RwLock<T> {
        fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }

    impl<T: ?Sized> Mutex<T> {
        pub async fn lock(&self) -> MutexGuard<'_, T> {
            MutexGuard(self)
        }

        pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {
            OwnedMutexGuard(self)
        }

        pub fn blocking_lock(&self) -> MutexGuard<'_, T> {
            MutexGuard(self)
        }

        pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {
            OwnedMutexGuard(self)
        }

        pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> {
            Ok(MutexGuard(self))
        }

        pub fn get_mut(&mut self) -> &mut T {
            self.0.get_mut()
        }
    }

    impl<T> RwLock<T> {
        pub fn new(value: T) -> RwLock<T> {
            RwLock(UnsafeCell::new(value))
        }

        pub const fn const_new(value: T) -> RwLock<T> {
            RwLock(UnsafeCell::new(value))
        }

        pub fn into_inner(self) -> T {
            self.0.into_inner()
        }
    }

    impl<T: ?Sized> RwLock<T> {
        pub fn get_mut(&mut self) -> &mut T {
            self.0.get_mut()
        }

        pub async fn read(&self) -> RwLockReadGuard<'_, T> {
            RwLockReadGuard(self)
        }

        pub async fn write(&self) -> RwLockWriteGuard<'_, T> {
            RwLockWriteGuard(self)
        }

        pub fn blocking_read(&self) -> RwLockReadGuard<'_, T> {
            RwLockReadGuard(self)
        }

        pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T> {
            RwLockWriteGuard(self)
        }

        pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError> {
            Ok(RwLockWriteGuard(self))
        }

        pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError> {
            Ok(RwLockReadGuard(self))
        }
    }

    pub struct Semaphore;

    pub struct SemaphorePermit<'a>(&'a Semaphore);

    impl Drop for SemaphorePermit<'_> {
        fn drop(&mut self) {}
    }

    pub struct OwnedSemaphorePermit(Arc<Semaphore>);

    impl Drop for OwnedSemaphorePermit {
        fn drop(&mut self) {}
    }

    impl Semaphore {
        pub fn new(_: usize) -> Semaphore {
            Semaphore
        }

        pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {
            Ok(OwnedSemaphorePermit(self))
        }

        pub async fn acquire_many(&self, _: u32) -> Result<SemaphorePermit<'_>, AcquireError> {
            Ok(SemaphorePermit(self))
        }

        pub async fn acquire_many_owned(self: Arc<Self>, _: u32) -> Result<OwnedSemaphorePermit, AcquireError> {
            Ok(OwnedSemaphorePermit(self))
        }

        pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {
            Ok(SemaphorePermit(self))
        }

        pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError> {
            Ok(SemaphorePermit(self))
        }
    }
}
