use std::sync::{Arc, Mutex, RwLock};

fn half() -> u64 {
    1
}

fn look(_: u64) {}

struct State {
    total: Mutex<u64>,
    names: RwLock<Vec<String>>,
}

//- joined
fn joined(m: &Mutex<u64>) -> u64 {
    let guard = m.lock().expect("poisoned");
    look(*guard);
    let (a, b) = rayon::join(half, half);
    a + b
}

//- joined with closures
fn joined(m: &Mutex<u64>) {
    let mut guard = m.lock().expect("poisoned");
    *guard += 1;
    rayon::join(|| look(1), || look(2));
}

//- joined at the end
fn joined(m: &Mutex<u64>) -> (u64, u64) {
    let guard = m.lock().expect("poisoned");
    look(*guard);
    rayon::join(half, half)
}

//- in a scope
fn scoped(m: &Mutex<u64>) {
    let guard = m.lock().expect("poisoned");
    look(*guard);
    rayon::scope(|scope| scope.spawn(|_| look(1)));
}

//- a write lock
fn written(l: &RwLock<u64>) {
    let mut guard = l.write().expect("poisoned");
    *guard += 1;
    rayon::join(half, half);
}

//- a read lock
fn read(l: &RwLock<u64>) {
    let guard = l.read().expect("poisoned");
    look(*guard);
    rayon::join(half, half);
}

//- of parking_lot
fn joined(m: &parking_lot::Mutex<u64>) {
    let guard = m.lock();
    look(*guard);
    rayon::join(half, half);
}

//- a field
impl State {
    fn joined(&self) -> u64 {
        let mut total = self.total.lock().expect("poisoned");
        *total += 1;
        let (a, b) = rayon::join(half, half);
        a * b
    }
}

//- a field that is read
impl State {
    fn joined(&self) {
        let names = self.names.read().expect("poisoned");
        look(names.len() as u64);
        rayon::join(half, half);
    }
}

//- a shared lock
fn joined(m: Arc<Mutex<u64>>) {
    let mut guard = m.lock().expect("poisoned");
    *guard += 1;
    rayon::join(half, half);
    look(3);
}

//- a copy goes along
fn joined(m: &Mutex<u64>) -> u64 {
    let guard = m.lock().expect("poisoned");
    let more = *guard;
    let (a, b) = rayon::join(half, half);
    a + b + more
}

//- in a branch
fn joined(m: &Mutex<u64>, really: bool) {
    if really {
        let guard = m.lock().expect("poisoned");
        look(*guard);
        rayon::join(half, half);
    }
}
