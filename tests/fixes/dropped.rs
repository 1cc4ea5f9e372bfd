use std::sync::{Arc, Mutex, MutexGuard, RwLock};
use tokio::sync::{Mutex as AsyncMutex, RwLock as AsyncRwLock, Semaphore};

fn work() {}

async fn later() {}

struct State {
    total: Mutex<u64>,
    names: RwLock<Vec<String>>,
    shared: Arc<Mutex<u64>>,
    count: u64,
}

//- dropped by `let _`
fn plain(m: &Mutex<u64>) {
    let _ = m.lock().unwrap();
    work();
}

fn result(m: &Mutex<u64>) {
    let _ = m.lock();
    work();
}

fn reading(l: &RwLock<u64>) {
    let _ = l.read().unwrap();
    work();
}

fn writing(l: &RwLock<u64>) -> u64 {
    let _ = l.write().expect("poisoned");
    work();
    1
}

fn tried(l: &RwLock<u64>) -> u64 {
    let _ = l.try_write();
    work();
    1
}

//- dropped by an assignment
fn assigned(m: &Mutex<u64>) {
    _ = m.lock().unwrap();
    work();
}

//- dropped by a statement
fn statement(m: &Mutex<u64>, l: &RwLock<u64>) {
    m.lock().unwrap();
    work();
    let _ = l.write();
    work();
}

//- of a field
impl State {
    fn field(&self) -> u64 {
        let _ = self.total.lock();
        self.count
    }

    fn of_mut(&mut self) {
        let _ = self.names.read();
        self.count += 1;
    }

    fn of_mut_by_method(&mut self) {
        let _ = self.names.read();
        self.bump();
    }

    fn bump(&mut self) {
        self.count += 1;
    }

    fn through_an_arc(&self) {
        let _ = self.shared.lock().unwrap();
        work();
    }
}

//- owned
fn own() -> u64 {
    let m = Mutex::new(1);
    let _ = m.lock();
    work();
    m.into_inner().unwrap()
}

fn kept() {
    let m = Mutex::new(1);
    let _ = m.lock();
    work();
}

fn counted(m: Arc<Mutex<u64>>) {
    let _ = m.lock();
    let other = Arc::clone(&m);
    drop(other);
}

fn given_away(m: Arc<Mutex<u64>>) {
    let _ = m.lock();
    std::thread::spawn(move || *m.lock().unwrap() += 1);
}

fn of_a_temporary(state: &State) {
    let _ = Arc::clone(&state.shared).lock();
    work();
}

//- in a loop and a closure
fn repeated(m: &Mutex<u64>) {
    for _ in 0..3 {
        let _ = m.lock().unwrap();
        work();
    }
    let run = || {
        let _ = m.lock().unwrap();
        work();
    };
    run();
}

//- by a method of the workspace
impl State {
    fn guard(&self) -> MutexGuard<'_, u64> {
        self.total.lock().unwrap()
    }

    fn by_method(&self) {
        let _ = self.guard();
        work();
    }
}

fn named_already(m: &Mutex<u64>, l: &RwLock<u64>) {
    let _guard = m.lock().unwrap();
    let _ = l.read().unwrap();
    work();
}

//- async locks
async fn of_tokio(m: &AsyncMutex<u64>, l: &AsyncRwLock<u64>, s: &Semaphore) {
    let _ = m.lock().await;
    later().await;
    let _ = l.read().await;
    work();
    let _ = s.acquire().await;
    work();
    let _ = s.acquire().await.unwrap();
    later().await;
}

async fn owned(m: Arc<AsyncMutex<u64>>) {
    let _ = m.lock_owned().await;
    work();
}

async fn blocking_across_an_await(m: &Mutex<u64>) {
    let _ = m.lock();
    later().await;
}
