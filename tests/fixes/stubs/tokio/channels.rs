pub mod mpsc {
    use std::marker::PhantomData;

    pub struct Sender<T>(PhantomData<fn(T) -> T>);
    pub struct Receiver<T>(PhantomData<fn(T) -> T>);
    pub struct UnboundedSender<T>(PhantomData<fn(T) -> T>);
    pub struct UnboundedReceiver<T>(PhantomData<fn(T) -> T>);
    pub struct Permit<'a, T>(&'a Sender<T>);

    pub mod error {
        pub struct SendError<T>(pub T);

        impl<T> std::fmt::Debug for SendError<T> {
            fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                Ok(())
            }
        }

        #[derive(Debug)]
        pub struct TrySendError<T>(pub T);

        #[derive(Debug)]
        pub struct TryRecvError;
    }

    pub fn channel<T>(_: usize) -> (Sender<T>, Receiver<T>) {
        todo!()
    }

    pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {
        todo!()
    }

    impl<T> Clone for Sender<T> {
        fn clone(&self) -> Self {
            todo!()
        }
    }

    impl<T> Clone for UnboundedSender<T> {
        fn clone(&self) -> Self {
            todo!()
        }
    }

    impl<T> Sender<T> {
        pub async fn send(&self, _: T) -> Result<(), error::SendError<T>> {
            todo!()
        }

        pub fn blocking_send(&self, _: T) -> Result<(), error::SendError<T>> {
            todo!()
        }

        pub fn try_send(&self, _: T) -> Result<(), error::TrySendError<T>> {
            todo!()
        }

        pub async fn reserve(&self) -> Result<Permit<'_, T>, error::SendError<()>> {
            todo!()
        }
    }

    impl<T> UnboundedSender<T> {
        pub fn send(&self, _: T) -> Result<(), error::SendError<T>> {
            todo!()
        }
    }

    impl<T> Permit<'_, T> {
        pub fn send(self, _: T) {}
    }

    impl<T> Drop for Permit<'_, T> {
        fn drop(&mut self) {}
    }

    impl<T> Receiver<T> {
        pub async fn recv(&mut self) -> Option<T> {
            todo!()
        }

        pub fn blocking_recv(&mut self) -> Option<T> {
            todo!()
        }

        pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {
            todo!()
        }

        pub fn is_closed(&self) -> bool {
            todo!()
        }
    }

    impl<T> UnboundedReceiver<T> {
        pub async fn recv(&mut self) -> Option<T> {
            todo!()
        }

        pub fn blocking_recv(&mut self) -> Option<T> {
            todo!()
        }

        pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {
            todo!()
        }
    }
}

pub mod oneshot {
    pub struct Sender<T>(std::marker::PhantomData<fn(T) -> T>);
    pub struct Receiver<T>(std::marker::PhantomData<fn(T) -> T>);

    #[derive(Debug)]
    pub struct RecvError;

    pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
        todo!()
    }

    impl<T> Receiver<T> {
        pub fn blocking_recv(self) -> Result<T, RecvError> {
            todo!()
        }
    }

    impl<T> std::future::Future for Receiver<T> {
        type Output = Result<T, RecvError>;

        fn poll(
            self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Self::Output> {
            todo!()
        }
    }
}

pub mod broadcast {
    pub struct Sender<T>(std::marker::PhantomData<fn(T) -> T>);
    pub struct Receiver<T>(std::marker::PhantomData<fn(T) -> T>);

    pub mod error {
        #[derive(Debug)]
        pub enum RecvError {
            Closed,
            Lagged(u64),
        }
    }

    pub fn channel<T: Clone>(_: usize) -> (Sender<T>, Receiver<T>) {
        todo!()
    }

    impl<T> Sender<T> {
        pub fn new(_: usize) -> Sender<T> {
            todo!()
        }

        pub fn send(&self, _: T) -> Result<usize, ()> {
            todo!()
        }

        pub fn subscribe(&self) -> Receiver<T> {
            todo!()
        }
    }

    impl<T: Clone> Receiver<T> {
        pub async fn recv(&mut self) -> Result<T, error::RecvError> {
            todo!()
        }
    }

    impl<T> Receiver<T> {
        pub fn len(&self) -> usize {
            todo!()
        }
    }
}

pub struct Notify;

pub struct Notified<'a>(&'a Notify);

impl Notify {
    pub const fn const_new() -> Notify {
        Notify
    }

    pub fn notified(&self) -> Notified<'_> {
        Notified(self)
    }

    pub fn notify_one(&self) {}

    pub fn notify_waiters(&self) {}
}

impl std::future::Future for Notified<'_> {
    type Output = ();

    fn poll(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<()> {
        todo!()
    }
}

impl Drop for Notified<'_> {
    fn drop(&mut self) {}
}

pub struct Barrier;

pub struct BarrierWaitResult;

impl Barrier {
    pub fn new(_: usize) -> Barrier {
        Barrier
    }

    pub async fn wait(&self) -> BarrierWaitResult {
        todo!()
    }
}
