use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, MutexGuard, RwLock};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use tokio::sync::Mutex as AsyncMutex;

fn work() {}

struct State {
    total: Mutex<u64>,
}

//- set aside with `let _`
fn plain(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    let _ = guard;
    work();
}

fn assigned(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    _ = guard;
    work();
}

fn unused(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    let _ = guard;
    work();
}

fn handed_in(guard: MutexGuard<'_, u64>) {
    let _ = guard;
    work();
}

fn reading(l: &RwLock<Vec<u64>>) -> usize {
    let numbers = l.read().unwrap();
    let length = numbers.len();
    let _ = numbers;
    work();
    length
}

fn borrowed(l: &RwLock<Vec<u64>>) {
    let numbers = l.read().unwrap();
    let first = numbers.first();
    let _ = numbers;
    println!("{first:?}");
}

fn in_a_branch(m: &Mutex<u64>, early: bool) {
    let guard = m.lock().unwrap();
    if early {
        let _ = guard;
        work();
    }
    work();
}

fn in_a_loop(m: &Mutex<u64>) {
    for _ in 0..3 {
        let guard = m.lock().unwrap();
        let _ = guard;
        work();
    }
}

fn around_a_loop(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    for _ in 0..3 {
        let _ = guard;
        work();
    }
}

impl State {
    fn of_a_field(&self) {
        let mut guard = self.total.lock().unwrap();
        *guard += 1;
        let _ = guard;
        work();
    }
}

async fn of_tokio(m: &AsyncMutex<u64>) {
    let mut guard = m.lock().await;
    *guard += 1;
    let _ = guard;
    work();
}

fn in_a_closure(m: Arc<Mutex<u64>>) {
    thread::spawn(move || {
        let guard = m.lock().unwrap();
        let _ = guard;
        work();
    });
}

fn by_pattern(m: &Mutex<u64>) {
    if let Ok(guard) = m.lock() {
        let _ = guard;
        work();
    }
}

//- dropped by reference
fn by_reference(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    drop(&guard);
    work();
}

fn by_mutable_reference(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    drop(&mut guard);
    work();
}

fn by_path(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    std::mem::drop(&guard);
    work();
}

fn read_by_reference(l: &RwLock<u64>) -> u64 {
    let guard = l.read().unwrap();
    let value = *guard;
    drop(&guard);
    value
}

fn written_by_reference(l: &RwLock<u64>) {
    let mut guard = l.write().unwrap();
    *guard += 1;
    drop(&guard);
}

fn needed(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    drop(&guard);
    println!("{guard}");
}

fn lent(guard: &MutexGuard<'_, u64>) {
    drop(guard);
}

fn handed_in_by_reference(guard: MutexGuard<'_, u64>) {
    drop(&guard);
    work();
}

fn dropped_in_a_loop(m: &Mutex<u64>) {
    loop {
        let guard = m.lock().unwrap();
        drop(&guard);
        work();
    }
}

fn dropped_in_a_branch(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    if *guard > 1 {
        drop(&guard);
        work();
    } else {
        work();
    }
}

impl State {
    fn of_a_field_by_reference(&self) {
        let guard = self.total.lock().unwrap();
        drop(&guard);
        work();
    }
}

async fn of_tokio_by_reference(m: &AsyncMutex<u64>) {
    let guard = m.lock().await;
    drop(&guard);
    work();
}

fn closure_by_reference(m: &Mutex<u64>) -> impl Fn() + '_ {
    move || {
        let guard = m.lock().unwrap();
        drop(&guard);
        work();
    }
}

//- forgotten
fn forgotten(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    std::mem::forget(guard);
}

fn forgotten_at_once(m: &Mutex<u64>, l: &RwLock<u64>, n: &RwLock<u64>) {
    std::mem::forget(m.lock());
    std::mem::forget(l.read().unwrap());
    core::mem::forget(n.write());
}

fn by_import(m: &Mutex<u64>, n: &Mutex<u64>) {
    use std::mem::forget;
    forget(m.lock().unwrap());
    let mut guard = n.lock().unwrap();
    *guard += 1;
    forget(guard);
}

fn handed_in_and_forgotten(guard: MutexGuard<'_, u64>) {
    std::mem::forget(guard);
}

async fn forgotten_in_async(m: &AsyncMutex<u64>, n: &AsyncMutex<u64>) {
    std::mem::forget(m.lock().await);
    let guard = n.lock().await;
    std::mem::forget(guard);
}

fn forgotten_by_pattern(m: &Mutex<u64>, n: &Mutex<u64>) {
    if let Ok(guard) = m.try_lock() {
        std::mem::forget(guard);
    }
    match n.lock() {
        Ok(guard) => std::mem::forget(guard),
        Err(_) => {}
    }
}

//- before a call that blocks
fn sleeps(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    thread::sleep(Duration::from_secs(1));
}

fn sleeps_twice(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    thread::sleep(Duration::from_secs(1));
    work();
    thread::sleep(Duration::from_secs(1));
}

fn receives(m: &Mutex<u64>, messages: &Receiver<u64>) -> u64 {
    let guard = m.lock().unwrap();
    let before = *guard;
    let message = messages.recv().unwrap_or_default();
    before + message
}

fn borrowed_while_it_sleeps(m: &Mutex<String>) {
    let guard = m.lock().unwrap();
    let name = guard.as_str();
    thread::sleep(Duration::from_secs(1));
    println!("{name}");
}

fn joins(m: &Mutex<Option<JoinHandle<()>>>) {
    let mut guard = m.lock().unwrap();
    let handle = guard.take();
    if let Some(handle) = handle {
        handle.join().unwrap();
    }
}

fn reads(l: &RwLock<u64>, messages: &Receiver<u64>) {
    let guard = l.read().unwrap();
    println!("{guard}");
    if let Ok(message) = messages.recv() {
        println!("{message}");
    }
}

fn parks(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    println!("{guard}");
    thread::park();
}

fn meets(m: &Mutex<u64>, barrier: &std::sync::Barrier) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    barrier.wait();
}

fn connects(m: &Mutex<String>) -> std::io::Result<()> {
    let guard = m.lock().unwrap();
    let address = guard.clone();
    let stream = std::net::TcpStream::connect(address)?;
    drop(stream);
    Ok(())
}

fn runs(m: &Mutex<u64>, command: &mut std::process::Command) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    let _ = command.status();
}

impl State {
    fn sleeps(&self) {
        let mut total = self.total.lock().unwrap();
        *total += 1;
        thread::sleep(Duration::from_secs(1));
        work();
    }

    fn joins(&self, handle: JoinHandle<u64>) -> u64 {
        let total = self.total.lock().unwrap();
        let before = *total;
        before + handle.join().unwrap()
    }
}

fn in_a_thread(m: Arc<Mutex<u64>>) {
    thread::spawn(move || {
        let mut guard = m.lock().unwrap();
        *guard += 1;
        thread::sleep(Duration::from_secs(1));
    });
}
