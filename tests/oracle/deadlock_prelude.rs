use std::cell::RefCell;
use std::collections::HashMap;
use std::mem;
use std::sync::mpsc;
use std::sync::{Arc, Condvar, LazyLock, Mutex, MutexGuard, Once, OnceLock, PoisonError};
use std::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

struct S {
    m: Mutex<Vec<i32>>,
    other: Mutex<Vec<i32>>,
}

impl S {
    fn of(values: Vec<i32>) -> S {
        S {
            m: Mutex::new(values),
            other: Mutex::new(Vec::new()),
        }
    }

    fn g(&self) -> MutexGuard<'_, Vec<i32>> {
        self.m.lock().unwrap()
    }

    fn len(&self) -> usize {
        self.m.lock().unwrap().len()
    }
}

fn two<A, B>(_: A, _: B) {}
