use std::sync::Arc;
use tokio::sync::{Mutex, RwLock, mpsc, oneshot};

//- locks
async fn locks(m: &Mutex<u32>, rw: &RwLock<Vec<u32>>) -> usize {
    *m.blocking_lock() += 1;
    rw.blocking_write().push(1);
    let read = rw.blocking_read();
    read.len()
}

//- locks to own
async fn locks(m: Arc<Mutex<u32>>) -> u32 {
    let guard = m.clone().blocking_lock_owned();
    *guard
}

//- sends
async fn sends(tx: mpsc::Sender<u32>) -> Result<(), mpsc::error::SendError<u32>> {
    tx.blocking_send(1)?;
    tx.blocking_send(2)
}

//- sends in a condition
async fn sends(tx: &mpsc::Sender<String>) {
    if tx.blocking_send(String::new()).is_err() {
        return;
    }
    let _ = tx.blocking_send("b".to_owned());
}

//- receives
async fn receives(mut rx: mpsc::Receiver<u32>) -> u32 {
    let mut sum = 0;
    while let Some(number) = rx.blocking_recv() {
        sum += number;
    }
    sum
}

//- receives in an arm
async fn receives(rx: &mut mpsc::Receiver<Option<u32>>) -> Option<u32> {
    match rx.blocking_recv()? {
        Some(number) => Some(number),
        None => rx.blocking_recv().flatten(),
    }
}

//- in an async block
fn block(m: Arc<Mutex<u32>>) -> impl std::future::Future<Output = u32> {
    async move { *m.blocking_lock() + 1 }
}

//- in an async closure
async fn closure(m: &Mutex<u32>) -> u32 {
    let work = async || *m.blocking_lock();
    work().await
}

//- in a macro
async fn printed(m: &Mutex<u32>) {
    println!("{}", *m.blocking_lock());
    let text = format!("{}", m.blocking_lock());
    drop(text);
}

//- over lines
async fn over_lines(m: &Mutex<Vec<u32>>) -> usize {
    m
        .blocking_lock()
        .iter()
        .count()
}

//- one message
async fn once(rx: oneshot::Receiver<u32>) -> Result<u32, oneshot::RecvError> {
    rx.blocking_recv()
}

//- one message with a question mark
async fn once(rx: oneshot::Receiver<u32>) -> Result<u32, oneshot::RecvError> {
    Ok(rx.blocking_recv()? + 1)
}

//- one message in a condition
async fn once(rx: oneshot::Receiver<u32>) -> bool {
    if let Ok(number) = rx.blocking_recv() {
        return number > 1;
    }
    false
}

//- one message in a match
async fn once(rx: oneshot::Receiver<String>) -> String {
    match rx.blocking_recv() {
        Ok(text) => text,
        Err(_) => String::new(),
    }
}

//- one message over lines
async fn once(rx: oneshot::Receiver<String>) -> usize {
    rx
        .blocking_recv()
        .unwrap()
        .len()
}

//- one message of a field
struct Call {
    answer: oneshot::Receiver<u32>,
}

async fn once(call: Call) -> u32 {
    call.answer.blocking_recv().unwrap_or(0)
}

//- one message in an async block
fn once(rx: oneshot::Receiver<u32>) -> impl std::future::Future<Output = Option<u32>> {
    async move { rx.blocking_recv().ok() }
}

//- one message of a call
fn ask() -> oneshot::Receiver<u32> {
    todo!()
}

async fn once() -> u32 {
    let sum = ask().blocking_recv().unwrap() + ask().blocking_recv().unwrap();
    -(ask().blocking_recv().unwrap() as i32) as u32 + sum
}
