//! As much of parking_lot as the programs name, so that rustc alone can judge them.

use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

pub struct Mutex<T>(PhantomData<T>);

pub struct MutexGuard<'a, T>(PhantomData<&'a mut T>, PhantomData<*const ()>);

impl<T> Mutex<T> {
    pub fn new(_: T) -> Mutex<T> {
        Mutex(PhantomData)
    }

    pub fn lock(&self) -> MutexGuard<'_, T> {
        todo!()
    }

    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {
        todo!()
    }
}

impl<T> Deref for MutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        todo!()
    }
}

impl<T> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        todo!()
    }
}

impl<T> Drop for MutexGuard<'_, T> {
    fn drop(&mut self) {}
}
