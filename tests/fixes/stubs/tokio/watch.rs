pub struct Sender<T>(PhantomData<fn(T) -> T>);

pub mod error {
    #[derive(Debug)]
    pub struct RecvError;
}

pub fn channel<T>(_: T) -> (Sender<T>, Receiver<T>) {
    todo!()
}

impl<T> Sender<T> {
    pub fn subscribe(&self) -> Receiver<T> {
        todo!()
    }

    pub fn send(&self, _: T) -> Result<(), T> {
        todo!()
    }
}

impl<T> Receiver<T> {
    pub async fn changed(&mut self) -> Result<(), error::RecvError> {
        todo!()
    }

    pub async fn wait_for(
        &mut self,
        _: impl FnMut(&T) -> bool,
    ) -> Result<Ref<'_, T>, error::RecvError> {
        todo!()
    }
}
