#![allow(warnings)]
use std::cell::{Cell, Ref, RefCell, RefMut};
use std::future::Future;
use std::mem;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, LockResult, Mutex, MutexGuard, PoisonError};
use std::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard, TryLockError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

// What the locks protect. Its methods decide at run time, so that every way is taken.
pub struct D {
    pub n: usize,
    pub list: Vec<usize>,
}

impl D {
    fn new() -> D {
        D { n: 0, list: vec![1, 2] }
    }

    fn len(&self) -> usize {
        self.n
    }

    fn test(&self) -> bool {
        flip()
    }

    fn more(&self) -> bool {
        again()
    }

    fn size(&self) -> usize {
        flip() as usize
    }

    fn maybe(&self) -> Option<usize> {
        flip().then_some(1)
    }

    fn pop(&mut self) -> Option<usize> {
        again().then_some(1)
    }

    fn first(&self) -> Option<&usize> {
        if flip() { self.list.first() } else { None }
    }

    fn fallible(&self) -> Result<usize, ()> {
        if flip() { Ok(1) } else { Err(()) }
    }

    fn items(&self) -> Vec<usize> {
        if flip() { vec![1, 2] } else { Vec::new() }
    }

    fn iter(&self) -> std::slice::Iter<'_, usize> {
        if flip() { self.list.iter() } else { self.list[..0].iter() }
    }

    fn bump(&mut self) {
        self.n += 1;
    }

    fn add(&mut self, more: usize) -> usize {
        self.n += more;
        self.n
    }
}

// A cell that may be shared between threads, so that only its borrows can make a future
// lose `Send`. Sound here: each run stays on one thread.
pub struct Shared(pub RefCell<D>);

unsafe impl Sync for Shared {}

struct Holder<G> {
    g: G,
    n: usize,
}

struct Pair<A, B> {
    a: A,
    b: B,
}

struct Lent<'a, G> {
    g: &'a G,
}

fn eat<T>(_: T) {}

fn pass<T>(value: T) -> T {
    value
}

fn two<A, B>(_: A, _: B) {}

fn beside<A, B>(value: A, _: B) -> A {
    value
}

fn look(d: &D) -> usize {
    d.len()
}

fn change(d: &mut D) {
    d.bump();
}

fn grab(lock: &Mutex<D>) -> MutexGuard<'_, D> {
    lock.lock().unwrap()
}

fn peek(lock: &RwLock<D>) -> RwLockReadGuard<'_, D> {
    lock.read().unwrap()
}

fn length_of(lock: &Mutex<D>) -> usize {
    lock.lock().unwrap().len()
}

fn blocked<T>(tried: Result<T, TryLockError<T>>) -> bool {
    matches!(tried, Err(TryLockError::WouldBlock))
}
