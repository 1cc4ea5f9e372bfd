use std::cell::{Ref, RefCell, RefMut};
use std::collections::HashMap;
use std::future::Future;
use std::mem;
use std::pin::pin;
use std::sync::{Arc, Condvar, LockResult, Mutex, MutexGuard, PoisonError};
use std::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

use crate::probe::{baz, number, seen, take, text, truth};

type Guard<'a> = MutexGuard<'a, Vec<i32>>;

struct S {
    m: &'static Mutex<Vec<i32>>,
}

impl S {
    fn of(values: Vec<i32>) -> &'static S {
        Box::leak(Box::new(S { m: crate::probe::lock(values) }))
    }

    fn g(&self) -> MutexGuard<'_, Vec<i32>> {
        self.m.lock().unwrap()
    }

    fn aliased(&self) -> Guard<'_> {
        self.m.lock().unwrap()
    }

    fn try_g(&self) -> Option<MutexGuard<'_, Vec<i32>>> {
        self.m.try_lock().ok()
    }

    fn hold(&self) -> Holder<'_> {
        Holder { g: self.g(), n: 1 }
    }

    fn first(&self) -> Option<i32> {
        self.m.lock().unwrap().first().copied()
    }
}

// A cell that may be shared between threads, so that only its borrows can make a future
// lose `Send`. Sound here: each run stays on one thread.
struct Shared<T>(RefCell<T>);

unsafe impl<T> Sync for Shared<T> {}

fn cell<T: 'static>(value: T) -> &'static Shared<T> {
    let cell: &'static Shared<T> = Box::leak(Box::new(Shared(RefCell::new(value))));
    crate::probe::watch(|| cell.0.try_borrow_mut().is_err());
    cell
}

struct Holder<'a> {
    g: MutexGuard<'a, Vec<i32>>,
    n: usize,
}

struct Point {
    a: usize,
    b: usize,
}

struct Borrowed<'a> {
    g: &'a Guard<'a>,
}

fn eat<T>(_: T) {}

fn pass<T>(value: T) -> T {
    value
}

fn two<A, B>(_: A, _: B) {}

fn size(values: &[i32]) -> usize {
    values.len()
}

fn locked<T>(m: &Mutex<T>) -> MutexGuard<'_, T> {
    m.lock().unwrap()
}

async fn pause() {
    baz().await;
}
