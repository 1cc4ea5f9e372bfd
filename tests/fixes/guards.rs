use std::collections::HashMap;
use std::sync::{Arc, Mutex, RwLock};

async fn baz() {}

async fn publish(_: u64) {}

struct State {
    total: Mutex<u64>,
    names: RwLock<Vec<String>>,
}

//- counted
async fn counted(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    baz().await;
}

//- a value is needed later
async fn needed(m: &Mutex<u64>) -> u64 {
    let guard = m.lock().unwrap();
    let seen = *guard;
    baz().await;
    seen
}

//- two values are needed later
async fn two(m: &Mutex<Vec<u64>>) -> u64 {
    let mut guard = m.lock().unwrap();
    let first = guard.pop().unwrap_or_default();
    let length = guard.len() as u64;
    baz().await;
    first + length
}

//- a value that changes later
async fn changes(m: &Mutex<Vec<u64>>) -> usize {
    let guard = m.lock().unwrap();
    let mut length = guard.len();
    baz().await;
    length += 1;
    length
}

//- a late drop
async fn late(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    baz().await;
    drop(guard);
}

//- a late drop after two awaits
async fn later(m: &Mutex<Vec<u64>>) -> usize {
    let guard = m.lock().unwrap();
    let length = guard.len();
    baz().await;
    publish(length as u64).await;
    drop(guard);
    length
}

//- a field of self
impl State {
    async fn add(&self, amount: u64) {
        let mut total = self.total.lock().unwrap();
        *total += amount;
        publish(amount).await;
    }

    async fn name(&self, name: &str) -> usize {
        let mut names = self.names.write().unwrap();
        names.push(name.to_owned());
        let count = names.len();
        baz().await;
        count
    }
}

//- in a loop
async fn looped(m: &Mutex<u64>) {
    for round in 0..3 {
        let mut guard = m.lock().unwrap();
        *guard += round;
        baz().await;
    }
}

//- in a branch
async fn branch(m: &Mutex<u64>, really: bool) {
    if really {
        let mut guard = m.lock().unwrap();
        *guard += 1;
        baz().await;
    } else {
        baz().await;
    }
}

//- in an arm
async fn arm(m: &Mutex<u64>, number: Option<u64>) {
    match number {
        Some(number) => {
            let mut guard = m.lock().unwrap();
            *guard += number;
            publish(number).await;
        }
        None => {}
    }
}

//- in an async block
fn block(m: Arc<Mutex<u64>>) -> impl std::future::Future<Output = ()> {
    async move {
        let mut guard = m.lock().unwrap();
        *guard += 1;
        baz().await;
    }
}

//- in an async closure
async fn closure(m: &Mutex<u64>) {
    let work = async || {
        let mut guard = m.lock().unwrap();
        *guard += 1;
        baz().await;
    };
    work().await;
}

//- statements before and between
async fn between(m: &Mutex<u64>) -> u64 {
    let before = 1;
    let mut guard = m.lock().unwrap();
    let unrelated = before + 1;
    *guard += unrelated;
    if *guard > 10 {
        *guard = 0;
    }
    publish(unrelated).await;
    before
}

//- a read lock
async fn read(l: &RwLock<HashMap<String, u64>>, key: &str) -> Option<u64> {
    let map = l.read().expect("not poisoned");
    let found = map.get(key).copied();
    baz().await;
    found
}

//- something is cloned
async fn cloned(m: &Mutex<Vec<String>>) -> Vec<String> {
    let guard = m.lock().unwrap();
    let list = guard.clone();
    baz().await;
    list
}

//- a borrow of the guard is needed later
async fn borrowed(m: &Mutex<Vec<String>>) {
    let guard = m.lock().unwrap();
    let first = guard.first();
    baz().await;
    let _ = first.is_some();
}

//- the guard is needed later
async fn used(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    baz().await;
    *guard += 1;
}

//- only held
async fn held(m: &Mutex<u64>) {
    let _guard = m.lock().unwrap();
    baz().await;
}

//- a parameter
async fn parameter(mut guard: std::sync::MutexGuard<'_, u64>) {
    *guard += 1;
    baz().await;
}

//- a temporary in the last statement
async fn formatted(m: &Mutex<Vec<u64>>) -> String {
    let guard = m.lock().unwrap();
    let text = format!("{:?}", guard.first());
    baz().await;
    text
}

//- a comparison
async fn compared(m: &Mutex<Vec<u64>>) -> bool {
    let guard = m.lock().unwrap();
    let found = guard.iter().any(|number| *number == 1);
    baz().await;
    found
}

//- a long chain
async fn chain(m: &Mutex<Vec<u64>>) -> Vec<u64> {
    let guard = m.lock().unwrap();
    let doubled: Vec<u64> = guard
        .iter()
        .map(|number| number * 2)
        .collect();
    baz().await;
    doubled
}

//- two guards
async fn two_guards(a: &Mutex<u64>, b: &Mutex<u64>) {
    let mut first = a.lock().unwrap();
    let second = b.lock().unwrap();
    *first += *second;
    baz().await;
}

//- with comments
async fn comments(m: &Mutex<u64>) {
    // The lock is taken here.
    let mut guard = m.lock().unwrap(); // now
    *guard += 1; // and used
    // This waits.
    baz().await;
}

//- with a question mark
async fn fails(m: &Mutex<Vec<u64>>) -> Result<u64, std::num::ParseIntError> {
    let mut guard = m.lock().unwrap();
    let number: u64 = "1".parse()?;
    guard.push(number);
    baz().await;
    Ok(number)
}

//- with a return
async fn returns(m: &Mutex<Vec<u64>>) -> u64 {
    let mut guard = m.lock().unwrap();
    let Some(number) = guard.pop() else { return 0 };
    baz().await;
    number
}

//- a destructured value
async fn destructured(m: &Mutex<(u64, String)>) -> String {
    let guard = m.lock().unwrap();
    let (number, text) = guard.clone();
    publish(number).await;
    text
}

//- a shadowed name
async fn shadowed(m: &Mutex<u64>) -> u64 {
    let guard = m.lock().unwrap();
    let value = *guard;
    let value = value + 1;
    baz().await;
    value
}

//- an annotated value
async fn annotated(m: &Mutex<Vec<u64>>) -> usize {
    let guard = m.lock().unwrap();
    let length: usize = guard.len();
    baz().await;
    length
}

//- a value that is only declared
async fn declared(m: &Mutex<u64>) -> u64 {
    let guard = m.lock().unwrap();
    let seen;
    seen = *guard;
    baz().await;
    seen
}

//- an item between
async fn item(m: &Mutex<u64>) -> u64 {
    let mut guard = m.lock().unwrap();
    const STEP: u64 = 2;
    *guard += STEP;
    baz().await;
    STEP
}

//- an await in an expression
async fn tail(m: &Mutex<u64>) -> Option<()> {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    Some(baz().await)
}

//- a macro
async fn printed(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    println!("{guard} {}", *guard);
    baz().await;
}

//- tried
async fn tried(m: &Mutex<u64>) {
    let Ok(mut guard) = m.try_lock() else { return };
    *guard += 1;
    baz().await;
}

//- a generic value
async fn generic<T: Clone>(m: &Mutex<T>) -> T {
    let guard = m.lock().unwrap();
    let copy = guard.clone();
    baz().await;
    copy
}

//- a string of several lines
async fn text(m: &Mutex<String>) {
    let mut guard = m.lock().unwrap();
    guard.push_str("a
b");
    baz().await;
}

//- a borrow of the guard is assigned
async fn assigned(m: &Mutex<Vec<String>>) {
    let first;
    let guard = m.lock().unwrap();
    first = guard.first();
    baz().await;
    println!("{first:?}");
}

//- a value is assigned
async fn value_assigned(m: &Mutex<Vec<String>>) -> usize {
    let mut length = 0;
    let guard = m.lock().unwrap();
    length += guard.len();
    baz().await;
    length
}
