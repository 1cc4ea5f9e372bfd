use std::sync::{Arc, Mutex, RwLock};
use tokio::sync::{Mutex as AsyncMutex, RwLock as AsyncRwLock, Semaphore};

fn work() {}

struct State {
    total: Mutex<u64>,
    names: RwLock<Vec<String>>,
}

//- into a variable
fn plain(m: &Mutex<u64>) {
    let guard = m.try_lock().unwrap();
    println!("{guard}");
}

fn mutable(m: &Mutex<u64>) {
    let mut guard = m.try_lock().unwrap();
    *guard += 1;
}

fn reading(l: &RwLock<u64>) {
    let guard = l.try_read().unwrap();
    println!("{guard}");
}

fn writing(l: &RwLock<u64>) {
    let mut guard = l.try_write().expect("nobody else");
    *guard += 1;
}

fn given_back(m: &Mutex<u64>) -> u64 {
    let guard = m.try_lock().unwrap();
    *guard
}

fn own(m: Mutex<u64>) {
    let mut guard = m.try_lock().unwrap();
    *guard += 1;
    drop(guard);
    work();
}

impl State {
    fn field(&self) {
        let mut total = self.total.try_lock().unwrap();
        *total += 1;
    }

    fn names(&self) {
        let names = self.names.try_read().unwrap();
        println!("{}", names.len());
        work();
    }
}

fn in_a_thread(m: Arc<Mutex<u64>>) {
    std::thread::spawn(move || {
        let mut guard = m.try_lock().unwrap();
        *guard += 1;
    });
}

async fn of_tokio(m: &AsyncMutex<u64>, l: &AsyncRwLock<u64>, s: &Semaphore) {
    let mut guard = m.try_lock().unwrap();
    *guard += 1;
    let other = l.try_read().unwrap();
    println!("{}", *other);
    let permit = s.try_acquire().unwrap();
    drop(permit);
}

fn of_tokio_without_await(m: &AsyncMutex<u64>) {
    let mut guard = m.try_lock().unwrap();
    *guard += 1;
}

//- in a statement
fn pushed(m: &Mutex<Vec<u64>>) {
    m.try_lock().unwrap().push(1);
}

fn added(m: &Mutex<u64>) {
    *m.try_lock().unwrap() += 1;
}

fn assigned(m: &Mutex<u64>) {
    *m.try_lock().unwrap() = 1;
    work();
}

fn cleared(l: &RwLock<Vec<u64>>) {
    l.try_write().unwrap().clear();
    work();
}

fn looked_at(l: &RwLock<Vec<u64>>) {
    l.try_read().unwrap().len();
}

fn field_of_it(m: &Mutex<(u64, u64)>) {
    m.try_lock().unwrap().0 = 1;
    m.try_lock().expect("free").1 += 1;
}

fn owned(m: Mutex<Vec<u64>>) {
    m.try_lock().unwrap().push(1);
}

fn owned_and_used(m: Mutex<Vec<u64>>) -> Vec<u64> {
    m.try_lock().unwrap().push(1);
    m.into_inner().unwrap()
}

fn with_arguments(m: &Mutex<Vec<u64>>, more: &Mutex<u64>) {
    m.try_lock().unwrap().push(*more.lock().unwrap());
}

fn in_a_branch(m: &Mutex<Vec<u64>>, yes: bool) {
    if yes {
        m.try_lock().unwrap().push(1);
    } else {
        m.try_lock().unwrap().pop();
    }
}

fn over_lines(m: &Mutex<Vec<u64>>) {
    m.try_lock()
        .unwrap()
        .push(1);
}

impl State {
    fn add(&self) {
        *self.total.try_lock().unwrap() += 1;
        self.names.try_write().unwrap().push(String::new());
    }

    fn sum(&self) -> u64 {
        *self.total.try_lock().unwrap() + 1
    }
}

async fn of_tokio(m: &AsyncMutex<u64>) {
    *m.try_lock().unwrap() += 1;
    work();
}
