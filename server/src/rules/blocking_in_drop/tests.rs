use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_none};

#[test]
fn drops_that_wait() {
    check(
        &RULE,
        r#"
use std::sync::mpsc::Receiver;
use std::thread::JoinHandle;
use tokio::runtime::{Handle, Runtime};

struct Worker { handle: Option<JoinHandle<()>> }

impl Worker {
    async fn work(&self) {}
}

impl Drop for Worker {
    fn drop(&mut self) {
        if let Some(handle) = self.handle.take() {
            let _ = handle.join();
            //      ^^^^^^^^^^^^^ info: `JoinHandle::join` blocks when a `Worker` is dropped, and async code that drops one stands still
        }
    }
}

struct Session { handle: Handle }

impl Drop for Session {
    fn drop(&mut self) {
        self.handle.block_on(async {});
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `Handle::block_on` blocks when a `Session` is dropped, and panics where async code drops one
    }
}

struct Store { names: tokio::sync::Mutex<Vec<String>> }

impl std::ops::Drop for Store {
    fn drop(&mut self) {
        self.names.blocking_lock().clear();
      //^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `Mutex::blocking_lock` blocks when a `Store` is dropped, and panics
    }
}

struct Inbox(Receiver<u32>);

impl Drop for Inbox {
    fn drop(&mut self) {
        while self.0.recv().is_ok() {}
        //    ^^^^^^^^^^^^^ info: `Receiver::recv`
    }
}

async fn uses_an_inbox(inbox: Inbox) {
    let _ = &inbox;
}

struct Generic<T> { value: T, tx: tokio::sync::mpsc::Sender<u32> }

impl<T> Drop for Generic<T> {
    fn drop(&mut self) {
        let _ = self.tx.blocking_send(1);
        //      ^^^^^^^^^^^^^^^^^^^^^^^^ info: `Sender::blocking_send`
    }
}

struct Deep { nested: Option<Vec<tokio::task::JoinHandle<()>>> }

fn pause() {
    std::thread::sleep(std::time::Duration::from_secs(1));
}

impl Drop for Deep {
    fn drop(&mut self) {
        pause();
      //^^^^^^^ info: `thread::sleep` blocks when a `Deep` is dropped
    }
}

struct Child(std::process::Child);

impl Child {
    async fn run(&self) {}
}

impl Drop for Child {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
        //      ^^^^^^^^^^^^^ info: `Child::wait`
    }
}

enum Link { Up(Runtime), Down }

impl Link {
    async fn send(&self) {}
}

impl Drop for Link {
    fn drop(&mut self) {
        if let Link::Up(runtime) = self {
            runtime.block_on(async {});
          //^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `Runtime::block_on`
        }
    }
}

struct Told(futures_placeholder::Unknown, Handle);

impl Told {
    fn close(&mut self) {
        std::thread::park();
    }
}

impl Drop for Told {
    fn drop(&mut self) {
        self.close();
      //^^^^^^^^^^^^ info: `thread::park` blocks when a `Told` is dropped
    }
}

struct Awaited;

impl Drop for Awaited {
    fn drop(&mut self) {
        std::thread::park();
      //^^^^^^^^^^^^^^^^^^^ info: `thread::park`
    }
}

fn makes_a_future() -> impl Future<Output = ()> {
    async {
        let value = Awaited;
        std::future::ready(()).await;
        drop(value);
    }
}
"#,
    );
}

#[test]
fn drops_that_do_not_or_that_no_task_sees() {
    check_none(
        &RULE,
        r#"
use std::thread::JoinHandle;

struct OfThreads { handle: Option<JoinHandle<()>> }

impl Drop for OfThreads {
    fn drop(&mut self) {
        if let Some(handle) = self.handle.take() {
            let _ = handle.join();
        }
    }
}

struct Facade { runtime: tokio::runtime::Runtime }

impl Drop for Facade {
    fn drop(&mut self) {
        self.runtime.block_on(async {});
    }
}

struct Pipe(futures::channel::mpsc::Sender<u32>);

impl Drop for Pipe {
    fn drop(&mut self) {
        futures::executor::block_on(async {});
    }
}

struct Quiet { tx: tokio::sync::mpsc::Sender<u32> }

impl Drop for Quiet {
    fn drop(&mut self) {
        let _ = self.tx.try_send(1);
    }
}

struct Spawns { handle: tokio::runtime::Handle }

impl Drop for Spawns {
    fn drop(&mut self) {
        self.handle.spawn(async { std::future::ready(()).await });
        std::thread::spawn(|| std::thread::park());
    }
}

struct File(std::path::PathBuf);

impl File {
    async fn read(&self) {}
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

struct Locked(std::sync::Mutex<u32>);

impl Locked {
    async fn read(&self) {}
}

impl Drop for Locked {
    fn drop(&mut self) {
        *self.0.lock().unwrap() = 0;
    }
}

struct Aborts(tokio::task::JoinHandle<()>);

impl Drop for Aborts {
    fn drop(&mut self) {
        self.0.abort();
    }
}

struct Named;

impl Named {
    async fn work(&self) {}

    fn drop(&mut self) {
        std::thread::park();
    }
}

trait Drops {
    fn drop(&mut self);
}

struct Other;

impl Other {
    async fn work(&self) {}
}

impl Drops for Other {
    fn drop(&mut self) {
        std::thread::park();
    }
}

struct Robot(elsewhere::Handle);

impl Robot {
    async fn work(&self) {}
}

impl Drop for Robot {
    fn drop(&mut self) {
        self.0.join();
        self.0.blocking_lock();
    }
}

struct Short(std::sync::mpsc::Receiver<u32>);

impl Short {
    async fn work(&self) {}
}

impl Drop for Short {
    fn drop(&mut self) {
        let _ = self.0.try_recv();
    }
}

struct Prints;

impl Prints {
    async fn work(&self) {}
}

impl Drop for Prints {
    fn drop(&mut self) {
        println!("bye");
    }
}

struct Detached(tokio::sync::oneshot::Sender<()>);

impl Drop for Detached {
    fn drop(&mut self) {
        let wait = || std::thread::park();
        std::thread::spawn(wait);
    }
}

struct SameName;

mod apart {
    pub struct SameName;

    impl SameName {
        pub async fn work(&self) {}
    }
}

impl Drop for SameName {
    fn drop(&mut self) {
        std::thread::park();
    }
}

fn drop() {
    std::thread::park();
}

#[cfg(test)]
mod tests {
    struct OfTests(tokio::runtime::Handle);

    impl Drop for OfTests {
        fn drop(&mut self) {
            self.0.block_on(async {});
        }
    }
}
"#,
    );
    Place {
        path: "tests/a.rs",
        ..LIBRARY
    }
    .check(
        &RULE,
        "struct A(tokio::runtime::Handle);\nimpl Drop for A { fn drop(&mut self) { self.0.block_on(async {}); } }\n",
    );
}
