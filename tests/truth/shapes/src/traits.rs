//! Traits, and what they bring.

use std::io::{self, Read, Write};
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Mutex, RwLock, RwLockReadGuard};

trait Store {
    type Lock: Guarded;
    type Stream: Read + Write;
    type Error: std::fmt::Debug;

    fn lock_of(&self) -> &Self::Lock;
    fn open(&self) -> Result<Self::Stream, Self::Error>;
    fn mutex(&self) -> Arc<Mutex<u8>> {
        Arc::default()
    }
    fn provided(&self) {
        self.mutex().lock();
        self.open().unwrap().flush();
        self.lock_of().guarded().lock();
    }
}

trait Guarded {
    fn guarded(&self) -> &Mutex<u8>;
}

trait Above: Store + Sync {
    fn above(&self) {
        self.mutex().lock();
    }
}

trait Extension: Read {
    fn read_twice(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.read(bytes)?;
        self.read(bytes)
    }
}
impl<R: Read + ?Sized> Extension for R {}

struct Memory {
    lock: Key,
    file: std::fs::File,
}
struct Key(Mutex<u8>);
impl Guarded for Key {
    fn guarded(&self) -> &Mutex<u8> {
        &self.0
    }
}

impl Store for Memory {
    type Lock = Key;
    type Stream = std::fs::File;
    type Error = io::Error;

    fn lock_of(&self) -> &Key {
        &self.lock
    }
    fn open(&self) -> Result<Self::Stream, Self::Error> {
        self.file.try_clone()
    }
}
impl Above for Memory {}

impl std::io::Read for Memory {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.file.read(bytes)
    }
}

fn concrete(mut memory: Memory) -> io::Result<()> {
    memory.lock_of().guarded().lock();
    memory.mutex().lock();
    memory.open()?.flush()?;
    memory.read_to_string(&mut String::new())?;
    memory.read_twice(&mut [])?;
    Store::mutex(&memory).lock();
    <Memory as Store>::mutex(&memory).lock();
    Memory::mutex(&memory).lock();
    memory.lock.0.lock();
    Ok(())
}

fn generic<S: Above>(store: &S) {
    store.mutex().lock();
    store.lock_of().guarded().lock();
    let mut stream = store.open().unwrap();
    stream.write_all(b"a");
    stream.read(&mut []);
}

fn where_clause<S>(store: S, stream: &mut S::Stream)
where
    S: Store<Error = io::Error>,
    S::Lock: std::ops::Deref<Target = RwLock<u8>>,
{
    stream.flush();
    store.lock_of().read();
    store.mutex().lock();
}

fn fixed(store: &dyn Store<Lock = Key, Stream = std::fs::File, Error = io::Error>) {
    store.mutex().lock();
    store.lock_of().0.lock();
    store.open().unwrap().write_all(b"a");
}

trait Actor {
    type Message: Send;
    fn sender(&self) -> &Sender<Self::Message>;
    fn receiver(&self) -> Receiver<Self::Message>;
    fn tell(&self, message: Self::Message) {
        self.sender().send(message);
    }
    fn run(&self) {
        for message in self.receiver() {
            self.sender().send(message);
        }
        while let Ok(message) = self.receiver().recv() {
            self.tell(message);
        }
    }
}

struct Printer {
    sender: Sender<Arc<Mutex<u8>>>,
}
impl Actor for Printer {
    type Message = Arc<Mutex<u8>>;
    fn sender(&self) -> &Sender<Self::Message> {
        &self.sender
    }
    fn receiver(&self) -> Receiver<Self::Message> {
        todo!()
    }
    fn tell(&self, message: Self::Message) {
        message.lock();
        self.sender.send(message);
        self.receiver().recv().unwrap().lock();
    }
}

struct Walk<'a> {
    locks: &'a [Mutex<u8>],
    at: usize,
}
impl<'a> Iterator for Walk<'a> {
    type Item = &'a Mutex<u8>;
    fn next(&mut self) -> Option<Self::Item> {
        let lock = self.locks.get(self.at)?;
        self.at += 1;
        lock.try_lock().ok()?;
        Some(lock)
    }
}
impl<'a> IntoIterator for &'a Memory {
    type Item = &'a Mutex<u8>;
    type IntoIter = Walk<'a>;
    fn into_iter(self) -> Walk<'a> {
        todo!()
    }
}

fn walked(memory: &Memory, locks: &[Mutex<u8>]) {
    for lock in memory {
        lock.lock();
    }
    for lock in (Walk { locks, at: 0 }) {
        lock.lock();
    }
    (Walk { locks, at: 0 }).map(|it| it.lock()).count();
    memory.into_iter().filter(|it| it.try_lock().is_ok()).next().unwrap().lock();
    let all: Vec<_> = Walk { locks, at: 0 }.zip(1..).collect();
    all[0].0.lock();
    Walk { locks, at: 0 }.by_ref().last().unwrap().lock();
}

async fn awaited(lock: Arc<Mutex<u8>>) -> Arc<RwLock<u8>> {
    lock.lock();
    let inner = async { Mutex::new(3) };
    inner.await.lock();
    other(&lock).await.unwrap().lock();
    let closure = async |n: u8| Mutex::new(n);
    closure(3).await.lock();
    boxed().await.lock();
    Box::pin(async move { lock.lock().is_ok() }).await;
    Arc::default()
}
async fn other(lock: &Arc<Mutex<u8>>) -> Result<Arc<Mutex<u8>>, String> {
    third(lock).await.read();
    Ok(lock.clone())
}
async fn third(lock: &Mutex<u8>) -> RwLock<u8> {
    RwLock::new(*lock.lock().unwrap())
}
fn boxed() -> std::pin::Pin<Box<dyn Future<Output = Mutex<u8>> + Send>> {
    Box::pin(async { Mutex::new(3) })
}
