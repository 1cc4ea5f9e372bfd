use super::RULE;
use crate::testing::{LIBRARY, Place};

const CHANNELS: Place<'_> = Place {
    dependencies: "tokio = { version = \"1\", features = [\"full\"] }\ncrossbeam-channel = \"0.5\"\nflume = \"0.11\"\nasync-channel = \"2\"\n",
    ..LIBRARY
};

#[test]
fn channels_for_threads() {
    CHANNELS.check(
        &RULE,
        r#"
use std::sync::mpsc;
use std::time::Duration;

async fn of_std(rx: mpsc::Receiver<u64>, tx: mpsc::SyncSender<u64>) {
    rx.recv().unwrap();
  //^^^^^^^^^ warning: `Receiver::recv` blocks the thread until a message comes in async code
    let _ = rx.recv_timeout(Duration::from_secs(1));
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `Receiver::recv_timeout`
    tx.send(1).unwrap();
  //^^^^^^^^^^ warning: `SyncSender::send` blocks the thread until there is room
}

async fn made_here() {
    let (_tx, rx) = mpsc::channel::<u64>();
    let _ = rx.recv();
    //      ^^^^^^^^^ warning: a channel of `tokio::sync::mpsc` can be awaited
}

async fn loops(rx: mpsc::Receiver<u64>) {
    while let Ok(_) = rx.recv() {}
    //                ^^^^^^^^^ warning: `Receiver::recv`
    for _ in rx.iter() {}
    //       ^^^^^^^^^ warning: `Receiver::iter`
    for _ in &rx {}
    //       ^^^ warning: this loop blocks the thread until each message comes
    for _ in rx {}
    //       ^^ warning: this loop blocks the thread
}

async fn of_crossbeam(rx: crossbeam_channel::Receiver<u64>) {
    let _ = rx.recv();
    //      ^^^^^^^^^ warning: `Receiver::recv`
    for _ in &rx {}
    //       ^^^ warning: this loop
}

async fn of_flume(rx: flume::Receiver<u64>) {
    let _ = rx.recv();
    //      ^^^^^^^^^ warning: await `recv_async()`
}

fn block(rx: mpsc::Receiver<u64>) -> impl Future<Output = u64> {
    async move { rx.recv().unwrap() }
    //           ^^^^^^^^^ warning: `Receiver::recv`
}

async fn eagerly(rx: mpsc::Receiver<u64>, list: &[u64]) -> Vec<u64> {
    list.iter().map(|_| rx.recv().unwrap()).collect()
    //                  ^^^^^^^^^ warning: `Receiver::recv`
}

struct Shop { orders: std::sync::Mutex<mpsc::Receiver<u64>> }

impl Shop {
    async fn next(&self) -> Option<u64> {
        self.orders.lock().unwrap().recv().ok()
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `Receiver::recv`
    }
}
"#,
    );
}

#[test]
fn channels_that_do_not_wait_here() {
    CHANNELS.check(
        &RULE,
        r#"
use std::sync::mpsc;
use std::time::Duration;

fn sync(rx: mpsc::Receiver<u64>) {
    rx.recv().unwrap();
    for _ in rx {}
}

async fn only_looks(rx: &mpsc::Receiver<u64>, tx: &mpsc::Sender<u64>, bounded: &mpsc::SyncSender<u64>) {
    let _ = rx.try_recv();
    let _ = rx.recv_timeout(Duration::ZERO);
    for _ in rx.try_iter() {}
    tx.send(1).unwrap();
    bounded.try_send(1).unwrap();
}

async fn of_tokio(rx: &mut tokio::sync::mpsc::Receiver<u64>, tx: tokio::sync::mpsc::Sender<u64>) {
    let _ = rx.recv().await;
    tx.send(1).await.unwrap();
}

async fn of_others(rx: async_channel::Receiver<u64>, flume: flume::Receiver<u64>) {
    let _ = rx.recv().await;
    let _ = flume.recv_async().await;
}

async fn unbounded(tx: crossbeam_channel::Sender<u64>, flume: flume::Sender<u64>) {
    tx.send(1).unwrap();
    flume.send(1).unwrap();
}

async fn pooled(rx: mpsc::Receiver<u64>) {
    tokio::task::spawn_blocking(move || rx.recv()).await.unwrap().unwrap();
}

async fn own_thread(rx: mpsc::Receiver<u64>) {
    std::thread::spawn(move || for _ in rx {});
}

async fn in_place(rx: &mpsc::Receiver<u64>) {
    let _ = tokio::task::block_in_place(|| rx.recv());
}

async fn kept(rx: mpsc::Receiver<u64>) -> impl Fn() -> Option<u64> {
    move || rx.recv().ok()
}

async fn inner() {
    fn inside(rx: mpsc::Receiver<u64>) {
        rx.recv().unwrap();
    }
    let _ = inside as fn(mpsc::Receiver<u64>);
}

struct Robot;

impl Robot {
    fn recv(&self) {}
    fn iter(&self) {}
}

async fn own(robot: &Robot) {
    robot.recv();
    robot.iter();
}

mod shadow {
    pub struct Receiver;
    impl Receiver {
        pub fn recv(&self) {}
    }
}

async fn shadowed(rx: shadow::Receiver) {
    rx.recv();
}

async fn unknown(rx: elsewhere::Receiver) {
    rx.recv();
    for _ in rx {}
}

async fn generic<R: Receives>(rx: R) {
    rx.recv();
}

trait Receives {
    fn recv(&self);
}

async fn lists(list: Vec<u64>) {
    for _ in list.iter() {}
    for _ in list {}
}

async fn sockets(socket: tokio::net::UdpSocket) {
    let _ = socket.recv(&mut [0]).await;
}

#[tokio::test]
async fn test() {
    let (_tx, rx) = mpsc::channel::<u64>();
    let _ = rx.recv();
}

#[cfg(test)]
mod tests {
    async fn helper(rx: std::sync::mpsc::Receiver<u64>) {
        let _ = rx.recv();
    }
}
"#,
    );
    Place {
        path: "tests/a.rs",
        ..CHANNELS
    }
    .check(
        &RULE,
        "async fn f(rx: std::sync::mpsc::Receiver<u64>) { let _ = rx.recv(); }\n",
    );
}

#[test]
fn the_message_is_awaited() {
    CHANNELS.check_fix(
        &RULE,
        "Await `recv_async()` instead",
        "async fn f(rx: flume::Receiver<u64>) -> Option<u64> {\n    Some(rx.recv().ok()? + 1)\n}\n",
        "async fn f(rx: flume::Receiver<u64>) -> Option<u64> {\n    Some(rx.recv_async().await.ok()? + 1)\n}\n",
    );
    CHANNELS.check_fix(
        &RULE,
        "`spawn_blocking`",
        "async fn f(rx: std::sync::mpsc::Receiver<u64>) -> Option<u64> {\n    rx.recv().ok()\n}\n",
        "async fn f(rx: std::sync::mpsc::Receiver<u64>) -> Option<u64> {\n    tokio::task::spawn_blocking(move || rx.recv()).await.expect(\"the blocking task panicked\").ok()\n}\n",
    );
    CHANNELS.check_no_fix(
        &RULE,
        "`spawn_blocking`",
        "async fn f(rx: std::sync::mpsc::Receiver<u64>) {\n    while rx.recv().is_ok() {}\n}\n",
    );
    // The iterator would outlive what it borrows from.
    CHANNELS.check_no_fix(
        &RULE,
        "block_in_place",
        "fn make() -> std::sync::mpsc::Receiver<u64> { todo!() }\nasync fn f() {\n    for number in make().iter() {\n        println!(\"{number}\");\n    }\n}\n",
    );
}
