use std::cell::RefCell;
use std::sync::{Mutex, MutexGuard, RwLock};

async fn baz() {}

async fn publish(_: u64) {}

fn consume(_: MutexGuard<'_, u64>) {}

//- number 1
async fn gone(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    drop(guard);
    baz().await;
}

//- number 2
async fn gone(m: &Mutex<u64>) -> u64 {
    let guard = m.lock().unwrap();
    let seen = *guard;
    drop(guard);
    publish(seen).await;
    seen
}

//- number 3
async fn gone(m: &Mutex<Vec<u64>>) -> Option<u64> {
    let mut guard = m.lock().unwrap();
    let last = guard.pop();
    std::mem::drop(guard);
    baz().await;
    last
}

//- number 4
async fn gone(m: &Mutex<Vec<u64>>) {
    loop {
        let guard = m.lock().unwrap();
        if guard.is_empty() {
            break;
        }
        drop(guard);
        baz().await;
    }
}

//- number 5
async fn gone(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    if *guard > 0 {
        return;
    }
    drop(guard);
    baz().await;
}

//- number 6
async fn gone(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    println!("{}", *guard);
    consume(guard);
    baz().await;
}

//- number 7
async fn gone(m: &RwLock<Vec<u64>>) -> usize {
    let list = m.read().unwrap();
    let length = list.len();
    drop(list);
    baz().await;
    length
}

//- number 8
async fn gone(m: &RwLock<Vec<u64>>) {
    let mut list = m.write().unwrap();
    list.push(1);
    list.push(2);
    drop(list);
    baz().await;
}

//- number 9
async fn gone(m: &RefCell<Vec<u64>>) -> (u64, usize) {
    let list = m.borrow();
    let first = list[0];
    let length = list.len();
    drop(list);
    baz().await;
    (first, length)
}

//- number 10
async fn gone(m: &RefCell<u64>) {
    let mut value = m.borrow_mut();
    *value += 1;
    drop(value);
    publish(1).await;
    publish(2).await;
}

//- number 11
async fn gone(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    if *guard > 0 {
        drop(guard);
        baz().await;
    } else {
        drop(guard);
    }
}

//- number 12
async fn gone(m: &Mutex<u64>) -> Result<u64, String> {
    let guard = m.lock().map_err(|error| error.to_string())?;
    let seen = *guard;
    drop(guard);
    baz().await;
    Ok(seen)
}

//- number 13
async fn gone(m: &Mutex<u64>) {
    let Ok(mut guard) = m.lock() else { return };
    *guard += 1;
    drop(guard);
    baz().await;
}
