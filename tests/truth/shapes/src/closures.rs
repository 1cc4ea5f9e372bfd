//! Closures: their parameters come from what they are passed to.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use std::sync::mpsc::{Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Condvar, Mutex, Once, OnceLock, RwLock};
use std::thread;
use std::time::Duration;

fn with<T, R>(value: &T, work: impl FnOnce(&T) -> R) -> R {
    work(value)
}

fn twice<F>(lock: &Mutex<u8>, mut work: F)
where
    F: FnMut(&Mutex<u8>, usize),
{
    work(lock, 0);
    work(lock, 1);
}

fn boxed(work: Box<dyn Fn(Arc<RwLock<String>>) -> usize>) {
    work(Arc::default());
}

fn made() -> impl Fn(&Sender<u8>) -> bool {
    |sender| sender.send(1).is_ok()
}

fn pointer(work: fn(&RefCell<u8>) -> u8, cell: &RefCell<u8>) {
    work(cell);
    cell.borrow();
}

struct Handler<F> {
    work: F,
}

impl<F: Fn(&Mutex<String>)> Handler<F> {
    fn new(work: F) -> Self {
        Handler { work }
    }
    fn run(&self, lock: &Mutex<String>) {
        (self.work)(lock);
        lock.lock();
    }
}

fn passed(lock: &Mutex<u8>, shared: Arc<RwLock<String>>) {
    with(lock, |it| it.lock().is_ok());
    with(&shared, |it| it.read().unwrap().len());
    with(&(1, lock), |(n, it)| it.lock().is_err());
    with(&(1, lock), |&(n, it)| it.lock().is_err());
    twice(lock, |it, n| drop(it.lock()));
    boxed(Box::new(|it| it.read().unwrap().len()));
    made()(&channel().0);
    pointer(|cell| *cell.borrow(), &RefCell::new(3));
    Handler::new(|it| drop(it.lock())).run(&Mutex::default());
    Handler { work: |it: &Mutex<String>| drop(it.lock()) }.run(&Mutex::default());
}

fn captured(lock: Arc<Mutex<Vec<u8>>>) {
    let push = |n| lock.lock().unwrap().push(n);
    push(3);
    let other = lock.clone();
    thread::spawn(move || other.lock().unwrap().len()).join();
    let other = Arc::clone(&lock);
    let handle = thread::spawn(move || {
        let guard = other.lock().unwrap();
        guard.len()
    });
    handle.join();
    thread::scope(|scope| {
        let inner = scope.spawn(|| lock.lock().unwrap().len());
        inner.join();
        scope.spawn(|| drop(lock.lock()));
    });
    let get = move || lock.lock().unwrap().clone();
    get();
    let returned = || -> Arc<Mutex<u8>> { Arc::default() };
    returned().lock();
    let nested = || || Mutex::new(3);
    nested()().lock();
    let annotated = |it: &RwLock<u8>| drop(it.write());
    annotated(&RwLock::new(3));
    thread::Builder::new().name("a".into()).spawn(|| Mutex::new(3)).unwrap().join().unwrap().lock();
}

thread_local! {
    static CELL: RefCell<Vec<u8>> = RefCell::new(Vec::new());
    static LOCK: Mutex<u8> = const { Mutex::new(3) };
}

static GLOBAL: Mutex<Option<u8>> = Mutex::new(None);
static TABLE: OnceLock<RwLock<Vec<u8>>> = OnceLock::new();
static LAZY: std::sync::LazyLock<Mutex<u8>> = std::sync::LazyLock::new(|| Mutex::new(3));

fn globals() {
    CELL.with(|it| it.borrow_mut().push(3));
    CELL.with_borrow_mut(|it| it.push(3));
    LOCK.with(|it| *it.lock().unwrap() += 1);
    GLOBAL.lock();
    GLOBAL.lock().unwrap().map(|n| thread::sleep(Duration::from_secs(n.into())));
    TABLE.get_or_init(|| RwLock::new(Vec::new())).read();
    TABLE.get().unwrap().write();
    if let Some(table) = TABLE.get() {
        table.read();
    }
    LAZY.lock();
    LAZY.try_lock();
    static INNER: Mutex<u8> = Mutex::new(1);
    INNER.lock();
    let cell: OnceCell<RefCell<u8>> = OnceCell::new();
    cell.get_or_init(|| RefCell::new(3)).borrow_mut();
    let pair = Arc::new((Mutex::new(false), Condvar::new()));
    let (lock, condvar) = &*pair;
    let mut guard = lock.lock().unwrap();
    while !*guard {
        guard = condvar.wait(guard).unwrap();
    }
    condvar.wait_while(lock.lock().unwrap(), |it| !*it);
    condvar.wait_timeout(lock.lock().unwrap(), Duration::from_secs(1));
    pair.0.lock();
    pair.1.wait(pair.0.lock().unwrap());
}

fn bounded() {
    let (sender, receiver) = sync_channel(3);
    let again = sender.clone();
    thread::spawn(move || again.send(Mutex::new(3)));
    sender.try_send(Mutex::new(3));
    receiver.recv().unwrap().lock();
    for lock in receiver.iter() {
        lock.lock();
    }
    while let Ok(lock) = receiver.recv_timeout(Duration::from_secs(1)) {
        lock.lock();
    }
    for lock in receiver {
        lock.lock();
    }
    let (reply, answer) = channel::<Result<Arc<Mutex<u8>>, String>>();
    reply.send(Ok(Arc::default()));
    answer.recv().unwrap().unwrap().lock();
    let (first, second) = channel();
    first.send((1, Rc::new(RefCell::new(3))));
    let (number, cell) = second.recv().unwrap();
    cell.borrow_mut();
    let callback: Box<dyn FnOnce(Rc<RefCell<u8>>)> = Box::new(|it| drop(it.borrow_mut()));
    callback(cell);
    let table: Vec<(&str, fn(&Mutex<u8>))> = vec![("a", |it| drop(it.lock()))];
    table[0].1(&Mutex::new(3));
}
