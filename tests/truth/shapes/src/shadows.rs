//! The same name, and something else.

use std::cell::RefCell;
use std::sync::{Arc, Mutex, RwLock, mpsc};

struct Jail {
    lock: Mutex<u8>,
}

impl Jail {
    /// Not a mutex's.
    fn lock(&self) -> &Mutex<u8> {
        &self.lock
    }
    fn read(&self) -> Arc<RwLock<u8>> {
        Arc::default()
    }
    fn send(&self, n: u8) -> mpsc::Sender<u8> {
        mpsc::channel().0
    }
}

trait Lock {
    fn lock(&self) -> u8;
    fn borrow_mut(&self) -> Mutex<u8> {
        Mutex::new(self.lock())
    }
}

impl Lock for u8 {
    fn lock(&self) -> u8 {
        *self
    }
}
/// The inherent one goes before it.
impl Lock for Mutex<u8> {
    fn lock(&self) -> u8 {
        3
    }
}

fn named(jail: Jail) {
    jail.lock();
    jail.lock().lock();
    jail.lock.lock();
    jail.read();
    jail.read().read();
    jail.send(3).send(4);
    3u8.lock();
    3u8.borrow_mut().lock();
    Mutex::new(3u8).lock();
    Lock::lock(&Mutex::new(3u8));
    <Mutex<u8> as Lock>::lock(&Mutex::new(3));
    Mutex::lock(&Mutex::new(3u8));
    <Mutex<u8>>::lock(&jail.lock);
    std::sync::Mutex::<u8>::lock(&jail.lock);
    RefCell::borrow_mut(&RefCell::new(3));
    let lock = Mutex::new(1u8);
    let lock = RwLock::new(lock);
    lock.read();
    {
        let lock = lock.read().unwrap();
        lock.lock();
        let lock = Arc::new(RefCell::new(3));
        lock.borrow_mut();
    }
    lock.write();
    let lock = lock.into_inner().unwrap();
    lock.lock();
    if let Ok(lock) = lock.lock() {
        lock.lock();
    }
    mod inner {
        pub struct Mutex;
        impl Mutex {
            pub fn lock(&self) -> std::sync::Mutex<u8> {
                std::sync::Mutex::new(3)
            }
        }
    }
    {
        use inner::Mutex;
        Mutex.lock();
        Mutex.lock().lock();
    }
    fn local() -> Mutex<u8> {
        Mutex::new(3)
    }
    local().lock();
    use std::sync::Mutex as Renamed;
    Renamed::new(3u8).lock();
    const LIMIT: usize = 3;
    let locks = [const { Mutex::new(3u8) }; LIMIT];
    locks[0].lock();
    macro_rules! made {
        ($e:expr) => {
            $e
        };
    }
    let borrowed: &RefCell<u8> = &RefCell::new(3);
    borrowed.borrow();
}

fn borrowed() {
    use std::borrow::{Borrow, BorrowMut};
    let mut owned = String::new();
    let text: &str = owned.borrow();
    let mut text: &mut str = owned.borrow_mut();
    let cell = RefCell::new(3);
    cell.borrow_mut();
    cell.borrow();
    let shared: Arc<RefCell<u8>> = Arc::new(cell);
    let inner: &RefCell<u8> = shared.borrow();
    inner.borrow();
}
