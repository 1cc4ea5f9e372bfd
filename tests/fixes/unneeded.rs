use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex, RwLock, RwLockWriteGuard};
use tokio::sync::{Mutex as AsyncMutex, RwLock as AsyncRwLock};

fn work() {}

struct User {
    name: String,
    age: u64,
}

struct State {
    users: RwLock<HashMap<u64, User>>,
    names: Arc<RwLock<Vec<String>>>,
    ready: Mutex<bool>,
    changed: Condvar,
}

//- only read
fn bound(l: &RwLock<Vec<u64>>) -> usize {
    let numbers = l.write().unwrap();
    numbers.len()
}

fn temporary(l: &RwLock<Vec<u64>>) -> Option<u64> {
    l.write().unwrap().first().copied()
}

fn copied(l: &RwLock<u64>) -> u64 {
    *l.write().unwrap() + 1
}

fn tried(l: &RwLock<u64>) -> bool {
    let value = l.try_write();
    drop(value);
    *l.try_write().unwrap() > 1
}

fn dropped(l: &RwLock<String>) {
    let text = l.write().unwrap();
    println!("{text}");
    drop(text);
    work();
}

fn by_pattern(l: &RwLock<Option<String>>) -> usize {
    if let Some(text) = &*l.write().unwrap() {
        return text.len();
    }
    match *l.write().unwrap() {
        Some(ref text) => text.len(),
        None => 0,
    }
}

fn typed(l: &RwLock<Vec<u64>>) -> usize {
    let numbers: RwLockWriteGuard<'_, Vec<u64>> = l.write().unwrap();
    numbers.len()
}

impl State {
    fn found(&self, id: u64) -> Option<String> {
        let users = self.users.write().unwrap();
        users.get(&id).map(|user| user.name.clone())
    }

    fn oldest(&self) -> u64 {
        let users = self.users.write().unwrap();
        users.values().map(|user| user.age).max().unwrap_or_default()
    }

    fn indexed(&self) -> String {
        let names = self.names.write().unwrap();
        names[0].clone()
    }

    fn iterated(&self) {
        for name in self.names.write().unwrap().iter() {
            println!("{name}");
        }
    }
}

async fn of_tokio(l: &AsyncRwLock<Vec<u64>>, more: &AsyncRwLock<Vec<u64>>) -> usize {
    let numbers = l.write().await;
    let length = numbers.len();
    length + more.write().await.iter().count()
}

//- locked alone
fn by_reference(m: &mut Mutex<u64>) {
    *m.lock().unwrap() += 1;
}

fn with_a_variable(m: &mut Mutex<Vec<u64>>) {
    let mut numbers = m.lock().unwrap();
    numbers.push(1);
    numbers.push(2);
}

fn own() -> u64 {
    let mut m = Mutex::new(1);
    *m.lock().unwrap() += 1;
    *m.get_mut().unwrap() += 1;
    m.into_inner().unwrap()
}

fn own_twice() -> Vec<u64> {
    let mut m = Mutex::new(Vec::new());
    m.lock().unwrap().push(1);
    m.lock().expect("poisoned").push(2);
    m = Mutex::new(Vec::new());
    m.into_inner().unwrap()
}

fn all(mutexes: &mut [Mutex<u64>]) {
    for m in mutexes.iter_mut() {
        *m.lock().unwrap() = 0;
    }
}

fn parameter(mut m: Mutex<String>) -> usize {
    let length = m.lock().unwrap().len();
    m = Mutex::new(String::new());
    length + m.lock().unwrap().len()
}

fn in_a_head(m: &mut Mutex<Vec<u64>>) {
    while let Some(number) = m.lock().unwrap().pop() {
        println!("{number}");
    }
    if m.lock().unwrap().is_empty() {
        work();
    }
}

fn used_meanwhile(m: &mut Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    println!("{m:?}");
    *guard += 1;
}

fn borrowed_before(m: &mut Mutex<u64>) {
    let before = &*m;
    *m.lock().unwrap() += 1;
    println!("{before:?}");
}

async fn of_tokio_alone(m: &mut AsyncMutex<u64>) {
    *m.lock().await += 1;
    let mut guard = m.lock().await;
    *guard += 1;
}

//- asked once
fn asked(m: &Mutex<bool>, cv: &Condvar) {
    let mut ready = m.lock().unwrap();
    if !*ready {
        ready = cv.wait(ready).unwrap();
    }
    println!("{ready}");
}

fn counted(m: &Mutex<u64>, cv: &Condvar) {
    let mut count = m.lock().unwrap();
    if *count < 3 {
        count = cv.wait(count).expect("poisoned");
    }
    *count -= 3;
}

fn empty(m: &Mutex<Vec<u64>>, cv: &Condvar) -> Option<u64> {
    let mut queue = m.lock().unwrap();
    if queue.is_empty() {
        queue = cv.wait(queue).unwrap();
    }
    queue.pop()
}

fn with_more(m: &Mutex<u64>, cv: &Condvar) {
    let mut count = m.lock().unwrap();
    if *count == 0 {
        work();
        count = cv.wait(count).unwrap();
        work();
    }
    *count -= 1;
}

fn two_conditions(m: &Mutex<(bool, bool)>, cv: &Condvar) {
    let mut state = m.lock().unwrap();
    if !state.0 {
        state = cv.wait(state).unwrap();
    }
    if !state.0 || !state.1 {
        state = cv.wait(state).unwrap();
    }
    state.1 = false;
}

fn at_the_end(m: &Mutex<bool>, cv: &Condvar) {
    let mut ready = m.lock().unwrap();
    if !*ready {
        ready = cv.wait(ready).unwrap();
        *ready = true;
    }
}

impl State {
    fn until_ready(&self) {
        let mut ready = self.ready.lock().unwrap();
        if !*ready {
            ready = self.changed.wait(ready).unwrap();
        }
        *ready = false;
    }

    fn until_ready_or(&self, early: bool) {
        let mut ready = self.ready.lock().unwrap();
        if !*ready && !early {
            ready = self.changed.wait(ready).unwrap_or_else(|poison| poison.into_inner());
        }
        *ready = false;
    }
}

fn in_a_thread(pair: Arc<(Mutex<bool>, Condvar)>) {
    std::thread::spawn(move || {
        let (m, cv) = &*pair;
        let mut ready = m.lock().unwrap();
        if !*ready {
            ready = cv.wait(ready).unwrap();
        }
        println!("{ready}");
    });
}
