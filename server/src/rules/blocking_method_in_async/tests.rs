use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn methods_that_panic() {
    check(
        &RULE,
        r#"
use std::sync::Arc;
use tokio::sync::{Mutex, RwLock, Semaphore, broadcast, mpsc, oneshot};

async fn locks(m: &Mutex<u32>, rw: Arc<RwLock<u32>>) {
    *m.blocking_lock() += 1;
   //^^^^^^^^^^^^^^^^^ error: `Mutex::blocking_lock` panics in async code, for it blocks a thread of the runtime: await `lock()` instead
    let _ = *rw.blocking_read();
    //       ^^^^^^^^^^^^^^^^^^ error: await `read()` instead
    *rw.blocking_write() = 1;
   //^^^^^^^^^^^^^^^^^^^ error: await `write()` instead
}

async fn owned(m: Arc<Mutex<u32>>) {
    let _guard = m.blocking_lock_owned();
    //           ^^^^^^^^^^^^^^^^^^^^^^^ error: await `lock_owned()` instead
}

async fn channels(tx: mpsc::Sender<u32>, mut rx: mpsc::Receiver<u32>, mut many: Vec<u32>) {
    tx.blocking_send(1).unwrap();
  //^^^^^^^^^^^^^^^^^^^ error: `Sender::blocking_send`
    rx.blocking_recv();
  //^^^^^^^^^^^^^^^^^^ error: `Receiver::blocking_recv`
    rx.blocking_recv_many(&mut many, 7);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: await `recv_many()` instead
}

async fn more(mut a: mpsc::UnboundedReceiver<u32>, mut b: broadcast::Receiver<u32>, c: oneshot::Receiver<u32>) {
    a.blocking_recv();
  //^^^^^^^^^^^^^^^^^ error: `UnboundedReceiver::blocking_recv`
    b.blocking_recv().unwrap();
  //^^^^^^^^^^^^^^^^^ error: `Receiver::blocking_recv`
    c.blocking_recv().unwrap();
  //^^^^^^^^^^^^^^^^^ error: await the receiver itself instead
}

async fn permits(s: &Semaphore) {
    let _ = s.blocking_acquire();
    //      ^^^^^^^^^^^^^^^^^^^^ error: `Semaphore::blocking_acquire`
}

fn block(m: Arc<Mutex<u32>>) -> impl Future<Output = u32> {
    async move { *m.blocking_lock() }
    //            ^^^^^^^^^^^^^^^^^ error: `Mutex::blocking_lock`
}

async fn path(m: &Mutex<u32>) {
    let _ = *Mutex::blocking_lock(m);
    //       ^^^^^^^^^^^^^^^^^^^^^^^ error: `Mutex::blocking_lock`
}

async fn closure(list: &[Mutex<u32>]) -> u32 {
    list.iter().map(|m| *m.blocking_lock()).sum()
    //                   ^^^^^^^^^^^^^^^^^ error: `Mutex::blocking_lock`
}

async fn in_a_macro(m: &Mutex<u32>) {
    println!("{}", m.blocking_lock());
    //             ^^^^^^^^^^^^^^^^^ error: `Mutex::blocking_lock`
}

async fn in_select(m: &Mutex<u32>) {
    tokio::select! {
        _ = async {} => { m.blocking_lock(); }
        //                ^^^^^^^^^^^^^^^^^ error: `Mutex::blocking_lock`
    }
}
"#,
    );
}

#[test]
fn where_they_are_right_or_others() {
    check_none(
        &RULE,
        r#"
use std::sync::Arc;
use tokio::sync::{Mutex, mpsc};

fn sync(m: &Mutex<u32>) {
    *m.blocking_lock() += 1;
}

async fn pooled(m: Arc<Mutex<u32>>, mut rx: mpsc::Receiver<u32>) {
    tokio::task::spawn_blocking(move || *m.blocking_lock() += 1).await.unwrap();
    std::thread::spawn(move || rx.blocking_recv());
}

async fn in_place(m: &Mutex<u32>) {
    tokio::task::block_in_place(|| *m.blocking_lock() += 1);
}

async fn awaited(m: &Mutex<u32>, tx: mpsc::Sender<u32>) {
    *m.lock().await += 1;
    tx.send(1).await.unwrap();
    let _ = m.try_lock();
}

async fn kept(m: Arc<Mutex<u32>>) -> impl FnOnce() {
    move || *m.blocking_lock() += 1
}

async fn inner(m: &Mutex<u32>) {
    fn inside(m: &Mutex<u32>) {
        *m.blocking_lock() += 1;
    }
    let _ = (m, inside as fn(&Mutex<u32>));
}

struct Robot;

impl Robot {
    fn blocking_lock(&self) {}
    fn blocking_recv(&self) {}
    fn blocking_send(&self, _: u32) {}
}

async fn own(robot: &Robot) {
    robot.blocking_lock();
    robot.blocking_recv();
    robot.blocking_send(1);
}

async fn unknown(m: elsewhere::Mutex, rx: elsewhere::Receiver) {
    m.blocking_lock();
    rx.blocking_recv();
}

async fn generic<T: Locks>(m: T) {
    m.blocking_lock();
}

trait Locks {
    fn blocking_lock(&self);
}

async fn named(_: fn(&Mutex<u32>) -> tokio::sync::MutexGuard<'_, u32>) {}

async fn passed() {
    named(Mutex::blocking_lock).await;
}

#[tokio::test]
async fn test() {
    Mutex::new(1).blocking_lock();
}

#[cfg(test)]
mod tests {
    async fn helper(m: &super::Mutex<u32>) {
        m.blocking_lock();
    }
}
"#,
    );
    Place {
        path: "examples/a.rs",
        ..LIBRARY
    }
    .check(
        &RULE,
        "async fn f(m: &tokio::sync::Mutex<u32>) { m.blocking_lock(); }\n",
    );
}

#[test]
fn they_are_awaited() {
    let fix = |title: &str, before: &str, after: &str| {
        let text = |call: &str| {
            format!(
                "use tokio::sync::*;\nasync fn f(m: &Mutex<Vec<u32>>, tx: mpsc::Sender<u32>, mut rx: mpsc::Receiver<u32>, once: oneshot::Receiver<u32>) -> Result<(), Box<dyn std::error::Error>> {{\n    {call}\n    Ok(())\n}}\n"
            )
        };
        check_fix(&RULE, title, &text(before), &text(after));
    };
    fix(
        "Await `lock()` instead",
        "m.blocking_lock().push(1);",
        "m.lock().await.push(1);",
    );
    fix(
        "Await `send()` instead",
        "tx.blocking_send(1)?;",
        "tx.send(1).await?;",
    );
    fix(
        "Await `recv()` instead",
        "while let Some(_) = rx.blocking_recv() {}",
        "while let Some(_) = rx.recv().await {}",
    );
    fix(
        "Await the receiver instead",
        "let _ = once.blocking_recv()?;",
        "let _ = once.await?;",
    );
    fix(
        "Await the receiver instead",
        "let _ = once\n        .blocking_recv()\n        .unwrap();",
        "let _ = once.await\n        .unwrap();",
    );
}

#[test]
fn nothing_is_awaited_where_nothing_can_be() {
    for text in [
        "async fn f(list: &[tokio::sync::Mutex<u32>]) -> u32 {\n    list.iter().map(|m| *m.blocking_lock()).sum()\n}\n",
        "async fn f(m: &tokio::sync::Mutex<u32>) {\n    let _ = tokio::sync::Mutex::blocking_lock(m);\n}\n",
        "async fn f(s: &std::sync::Mutex<u32>, m: &tokio::sync::Mutex<u32>) {\n    let guard = s.lock().unwrap();\n    *m.blocking_lock() += *guard;\n}\n",
    ] {
        check_no_fix(&RULE, "Await", text);
    }
}
