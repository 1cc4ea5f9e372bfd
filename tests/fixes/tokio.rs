//! As much of tokio as the fixes name, so that rustc alone can judge them.

pub mod time {
    pub async fn sleep(_: std::time::Duration) {}
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

    impl<T> std::future::Future for JoinHandle<T> {
        type Output = Result<T, JoinError>;

        fn poll(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output> {
            todo!()
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
