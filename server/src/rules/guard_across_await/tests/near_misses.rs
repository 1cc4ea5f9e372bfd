//! What looks alike, and is right.

use super::super::RULE;
use crate::testing::check_none;

#[test]
fn guards_that_end_before() {
    check_none(
        &RULE,
        r#"
use std::sync::{Condvar, Mutex, MutexGuard};

async fn baz() {}
fn consume(_: MutexGuard<'_, u64>) {}

async fn dropped(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    drop(guard);
    baz().await;
}

async fn dropped_by_path(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    std::mem::drop(guard);
    baz().await;
}

async fn in_a_block(m: &Mutex<u64>) {
    {
        let mut guard = m.lock().unwrap();
        *guard += 1;
    }
    baz().await;
}

async fn of_a_statement(m: &Mutex<Vec<u64>>) {
    m.lock().unwrap().push(1);
    let length = m.lock().unwrap().len();
    baz().await;
    let _ = length;
    *m.lock().unwrap() = Vec::new();
    baz().await;
}

async fn of_a_condition(m: &Mutex<Vec<u64>>) {
    if m.lock().unwrap().is_empty() {
        baz().await;
    }
    while m.lock().unwrap().is_empty() {
        baz().await;
    }
}

async fn given_away(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    consume(guard);
    baz().await;
}

async fn at_once(m: &Mutex<u64>) {
    let _ = m.lock().unwrap();
    baz().await;
}

async fn on_every_path(m: &Mutex<u64>, early: bool) {
    let guard = m.lock().unwrap();
    if early {
        drop(guard);
    } else {
        consume(guard);
    }
    baz().await;
}

async fn leaves_first(m: &Mutex<u64>, early: bool) {
    let guard = m.lock().unwrap();
    if early {
        drop(guard);
        baz().await;
        return;
    }
    consume(guard);
}

async fn awaited_before(m: &Mutex<u64>) {
    baz().await;
    let guard = m.lock().unwrap();
    drop(guard);
}

async fn hoisted(m: &Mutex<Vec<u64>>) {
    let value = m.lock().unwrap().pop();
    if let Some(_) = value {
        baz().await;
    }
    let Some(_) = m.lock().unwrap().pop() else { return };
    baz().await;
}

async fn looped(m: &Mutex<u64>) {
    loop {
        {
            let mut guard = m.lock().unwrap();
            *guard += 1;
        }
        baz().await;
    }
}

fn waits(m: &Mutex<bool>, cv: &Condvar) {
    let mut ready = m.lock().unwrap();
    while !*ready {
        ready = cv.wait(ready).unwrap();
    }
}
"#,
    );
}

#[test]
fn guards_that_do_not_belong_to_the_future() {
    check_none(
        &RULE,
        r#"
use std::sync::{Arc, Mutex};

async fn baz() {}

fn not_async(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    let _later = async { baz().await };
    drop(guard);
}

async fn never_awaited(m: &Mutex<u64>) {
    let _later = async {
        let _guard = m.lock().unwrap();
    };
    baz().await;
}

async fn pooled(m: Arc<Mutex<u64>>) {
    tokio::task::spawn_blocking(move || {
        let mut guard = m.lock().unwrap();
        *guard += 1;
    })
    .await
    .unwrap();
}

async fn in_a_closure(m: &Mutex<u64>) {
    let add = || {
        let mut guard = m.lock().unwrap();
        *guard += 1;
    };
    add();
    baz().await;
}

async fn in_an_inner_function(m: &'static Mutex<u64>) {
    fn add(m: &Mutex<u64>) {
        let mut guard = m.lock().unwrap();
        *guard += 1;
    }
    add(m);
    baz().await;
}
"#,
    );
}

#[test]
fn locks_that_may_be_held() {
    check_none(
        &RULE,
        r#"
use std::io::BufRead;
use tokio::sync::{Mutex, RwLock, Semaphore};

async fn baz() {}

struct Door;
struct Key;
impl Door {
    fn lock(&self) -> Key { Key }
    fn read(&self) -> Result<Key, ()> { Ok(Key) }
}

async fn asynchronous(m: &Mutex<u64>, l: &RwLock<u64>, s: &Semaphore) {
    let a = m.lock().await;
    baz().await;
    drop(a);
    let b = l.read().await;
    baz().await;
    drop(b);
    let c = s.acquire().await.unwrap();
    baz().await;
    drop(c);
    if let Some(_) = Some(*m.lock().await) {
        baz().await;
    }
}

async fn own_types(door: &Door) {
    let key = door.lock();
    let other = door.read().unwrap();
    baz().await;
    drop((key, other));
}

async fn unknown(m: elsewhere::Shared, n: &impl elsewhere::Lockable) {
    let a = m.lock().unwrap();
    let b = n.lock();
    baz().await;
    drop((a, b));
}

async fn input() {
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).unwrap();
    baz().await;
}

struct Mutexes<T>(T);
impl<T> Mutexes<T> {
    fn lock(&self) -> Option<&T> { Some(&self.0) }
}

async fn alike(m: &Mutexes<u64>) {
    let guard = m.lock().unwrap();
    baz().await;
    let _ = guard;
}
"#,
    );
}

/// The impl is for a type that names its own associated type: finding out what it is for comes
/// back to it, and once waited for itself for ever.
#[test]
fn an_impl_that_asks_about_itself_comes_to_an_end() {
    let text = r#"
pub trait Backend {
    type Error;
}
pub struct After<B, E>(B, E);
impl<B: Backend> Backend for After<B, B::Error> {
    type Error = B::Error;
}
fn run<B: Backend>(b: B) -> B::Error {
    loop {}
}
async fn wait() {}
async fn f<B: Backend>(b: After<B, B::Error>) {
    let g = run(b).lock();
    wait().await;
}
"#;
    let (done, finished) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        check_none(&RULE, text);
        // Nobody listens any more when the test has already failed.
        let _ = done.send(());
    });
    let limit = std::time::Duration::from_secs(60);
    finished.recv_timeout(limit).expect("the analysis ends");
}

#[test]
fn select_makes_its_futures_before_it_waits() {
    check_none(
        &RULE,
        r#"
use std::sync::Mutex;

async fn send(_: usize) {}

async fn temporary(m: &Mutex<Vec<u8>>) {
    tokio::select! {
        () = send(m.lock().unwrap().len()) => {}
        () = send(1) => {}
    }
}
"#,
    );
}
