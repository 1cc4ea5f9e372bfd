use std::sync::mpsc;
use std::time::Duration;

//- receives
async fn receives(rx: mpsc::Receiver<u64>) -> Option<u64> {
    rx.recv().ok()
}

//- receives and asks
async fn receives(rx: mpsc::Receiver<String>) -> Result<String, mpsc::RecvError> {
    let text = rx.recv()?;
    Ok(text + "!")
}

//- receives often
async fn receives(rx: mpsc::Receiver<u64>) -> u64 {
    let mut sum = 0;
    while let Ok(number) = rx.recv() {
        sum += number;
    }
    sum
}

//- receives for a while
async fn receives(rx: &mpsc::Receiver<u64>) {
    let _ = rx.recv_timeout(Duration::from_secs(1));
}

//- receives for a while and ends
async fn receives(rx: mpsc::Receiver<u64>, pause: Duration) -> bool {
    rx.recv_timeout(pause).is_ok()
}

//- sends
async fn sends(tx: mpsc::SyncSender<String>, text: String) {
    tx.send(text).expect("somebody listens");
}

//- sends a number
async fn sends(tx: mpsc::SyncSender<u64>, number: u64) -> u64 {
    let _ = tx.send(number);
    number
}

//- sends in a condition
async fn sends(tx: mpsc::SyncSender<u64>) -> bool {
    if tx.send(1).is_err() {
        return false;
    }
    true
}

//- in an async block
fn receives(rx: mpsc::Receiver<u64>) -> impl std::future::Future<Output = u64> {
    async move { rx.recv().unwrap_or(0) }
}

//- in a match
async fn receives(rx: mpsc::Receiver<u64>) -> u64 {
    match rx.recv() {
        Ok(number) => number,
        Err(_) => 0,
    }
}

//- of a field
struct Shop {
    orders: mpsc::Receiver<u64>,
}

async fn receives(shop: Shop) -> Option<u64> {
    shop.orders.recv().ok()
}

//- in a macro
async fn receives(rx: mpsc::Receiver<u64>) {
    println!("{:?}", rx.recv());
}

//- in an async closure
async fn receives(rx: mpsc::Receiver<u64>) -> u64 {
    let next = async || rx.recv().unwrap_or_default();
    next().await
}

//- twice
async fn receives(rx: mpsc::Receiver<u64>) -> u64 {
    rx.recv().unwrap_or(1) + rx.recv().unwrap_or(2)
}
