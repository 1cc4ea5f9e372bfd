use std::sync::Arc;
use tokio::sync::{Mutex, RwLock, Semaphore};

fn work() {}

struct State {
    total: Mutex<u64>,
    names: RwLock<Vec<String>>,
}

//- in async code
async fn statement(m: &Mutex<u64>) {
    m.lock();
    work();
}

async fn underscore(m: &Mutex<u64>) {
    let _ = m.lock();
    work();
}

async fn assigned(l: &RwLock<u64>) {
    _ = l.read();
    work();
}

async fn in_a_variable(m: &Mutex<u64>, l: &RwLock<u64>) {
    let _guard = m.lock();
    let _other = l.write();
    work();
}

async fn permits(s: &Semaphore) {
    let _permit = s.acquire();
    work();
}

async fn dropped(m: &Mutex<u64>) {
    let guard = m.lock();
    work();
    drop(guard);
}

async fn owned(m: Arc<Mutex<u64>>) {
    let _guard = m.lock_owned();
    work();
}

impl State {
    async fn fields(&self) {
        let _total = self.total.lock();
        self.names.read();
        work();
    }
}

fn block(m: Arc<Mutex<u64>>) -> impl std::future::Future<Output = ()> {
    async move {
        let _guard = m.lock();
        work();
    }
}

async fn given_away(m: Mutex<u64>) -> Mutex<u64> {
    let _ = m.lock();
    m
}

//- in sync code
fn in_sync_code(m: &Mutex<u64>) {
    let _guard = m.lock();
    work();
}

fn sync_statement(m: &Mutex<u64>) {
    m.lock();
    work();
}

fn sync_underscore(m: &Mutex<u64>, l: &RwLock<u64>) {
    let _ = m.lock();
    let _ = l.read();
    work();
}

fn sync_assigned(l: &RwLock<u64>) {
    _ = l.write();
    work();
}

fn sync_owned(m: Arc<Mutex<u64>>) {
    let _guard = m.lock_owned();
    work();
}

fn sync_permits(s: &Semaphore) {
    let _permit = s.acquire();
    work();
}

fn sync_dropped(l: &RwLock<u64>) {
    let guard = l.write();
    work();
    drop(guard);
}

impl State {
    fn sync_fields(&self) {
        let _total = self.total.lock();
        let _names = self.names.write();
        self.names.read();
        work();
    }
}

fn in_a_thread(m: Arc<Mutex<u64>>) {
    std::thread::spawn(move || {
        let _guard = m.lock();
        work();
    });
}
