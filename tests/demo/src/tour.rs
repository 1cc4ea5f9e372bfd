//! Every construct of concurrent Rust once, with no sin among them: hover over each word and read.

use std::cell::{Cell, OnceCell, RefCell};
use std::future::Future;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc;
use std::sync::{Arc, Barrier, Condvar, LazyLock, Mutex, OnceLock, PoisonError, RwLock};
use std::thread;
use std::time::Duration;

use rayon::prelude::*;
use tokio::sync::{Notify, Semaphore, broadcast, oneshot, watch};
use tokio::task::JoinSet;
use tokio::time::timeout;

// What may go to other threads, and what they may share.

pub fn may_cross<T: Send + Sync>(value: T) -> T {
    value
}

// Shared state: the value that all threads own, and four ways to change it.

static HITS: AtomicU64 = AtomicU64::new(0);
static READY: AtomicBool = AtomicBool::new(false);
static NAME: OnceLock<String> = OnceLock::new();
static PRIMES: LazyLock<Vec<u32>> = LazyLock::new(|| vec![2, 3, 5, 7]);

pub struct Shop {
    stock: Mutex<Vec<String>>,
    prices: RwLock<Vec<u32>>,
}

impl Shop {
    pub fn sell(&self) -> Option<String> {
        HITS.fetch_add(1, Ordering::Relaxed);
        let mut stock = self.stock.lock().unwrap_or_else(PoisonError::into_inner);
        stock.pop()
    }

    pub fn total(&self) -> u32 {
        let prices = self.prices.read().unwrap_or_else(PoisonError::into_inner);
        prices.iter().sum()
    }

    pub fn raise(&self) {
        let mut prices = self.prices.write().unwrap_or_else(PoisonError::into_inner);
        prices.iter_mut().for_each(|price| *price += 1);
    }
}

pub fn share(shop: Shop) -> (Arc<Shop>, thread::JoinHandle<Option<String>>) {
    let shop = Arc::new(shop);
    let theirs = Arc::clone(&shop);
    let worker = thread::spawn(move || theirs.sell());
    shop.raise();
    (shop, worker)
}

pub fn publish(name: String) -> u32 {
    NAME.set(name).ok();
    READY.store(true, Ordering::Release);
    PRIMES.iter().sum()
}

pub fn published() -> Option<&'static String> {
    READY.load(Ordering::Acquire).then(|| NAME.get()).flatten()
}

// Messages between threads.

pub fn send_and_receive() -> String {
    let (sender, receiver) = mpsc::channel();
    let worker = thread::spawn(move || sender.send("hello".to_owned()));
    let received = receiver.recv().unwrap_or_default();
    worker.join().ok();
    received
}

// Threads that borrow, and threads that wait for one another.

pub fn borrow(data: &[u32]) {
    thread::scope(|scope| {
        scope.spawn(|| println!("{}", data.len()));
    });
}

pub fn meet() {
    let barrier = Barrier::new(2);
    thread::scope(|scope| {
        scope.spawn(|| barrier.wait());
        barrier.wait();
    });
}

pub fn wait_until(ready: &Mutex<bool>, changed: &Condvar) {
    let guard = ready.lock().unwrap_or_else(PoisonError::into_inner);
    let _ready = changed.wait_while(guard, |ready| !*ready);
}

// Threads for computing.

pub fn squares(items: &[u64]) -> Vec<u64> {
    items.par_iter().map(|item| item * item).collect()
}

// Tasks.

async fn fetch(number: u32) -> Result<u32, String> {
    tokio::task::yield_now().await;
    Ok(number)
}

pub async fn fetch_both() -> Result<u32, String> {
    let (first, second) = tokio::join!(fetch(1), fetch(2));
    let (third, fourth) = tokio::try_join!(fetch(3), fetch(4))?;
    Ok(first? + second? + third + fourth)
}

pub async fn in_the_background() -> u32 {
    let task = tokio::spawn(fetch(5));
    let sum = tokio::task::spawn_blocking(|| PRIMES.iter().sum::<u32>()).await;
    task.await.map_or(0, |number| number.unwrap_or(0)) + sum.unwrap_or(0)
}

pub async fn at_most_four(numbers: Vec<u32>, limit: Arc<Semaphore>) {
    let mut tasks = JoinSet::new();
    for number in numbers {
        let Ok(permit) = limit.clone().acquire_owned().await else {
            break;
        };
        tasks.spawn(async move {
            let _permit = permit;
            fetch(number).await
        });
    }
    while let Some(done) = tasks.join_next().await {
        println!("{done:?}");
    }
}

pub async fn first_of_all(mut stop: watch::Receiver<bool>) -> Option<u32> {
    tokio::select! {
        number = fetch(6) => number.ok(),
        _ = stop.changed() => None,
    }
}

pub async fn soon() -> Option<u32> {
    timeout(Duration::from_secs(5), fetch(7)).await.ok()?.ok()
}

// Channels between tasks: a bound, one answer, the latest value, everything to everybody.

pub async fn answer(question: tokio::sync::mpsc::Sender<oneshot::Sender<u32>>) -> Option<u32> {
    let (sender, receiver) = oneshot::channel();
    question.send(sender).await.ok()?;
    receiver.await.ok()
}

pub fn news() -> (broadcast::Sender<String>, watch::Sender<bool>) {
    let (lines, _) = broadcast::channel(16);
    let (stop, _) = watch::channel(false);
    (lines, stop)
}

pub async fn woken(changed: &Notify) {
    changed.notified().await;
}

// The lock that may be held across an `.await`.

pub async fn refill(stock: &tokio::sync::Mutex<Vec<u32>>) {
    let mut stock = stock.lock().await;
    stock.push(fetch(8).await.unwrap_or(0));
}

// One thread only.

pub struct Notebook {
    pages: Cell<u32>,
    lines: RefCell<Vec<String>>,
    title: OnceCell<String>,
    owner: Rc<str>,
}

impl Notebook {
    pub fn write(&self, line: &str) -> String {
        self.pages.set(self.pages.get() + 1);
        self.lines.borrow_mut().push(line.to_owned());
        let title = self.title.get_or_init(|| "untitled".to_owned());
        format!("{title} by {}", self.owner)
    }
}

// A trait whose future may be spawned.

pub trait Repository {
    fn find(&self, id: u32) -> impl Future<Output = Option<String>> + Send;
}

#[tokio::main(worker_threads = 2)]
pub async fn run() {
    println!("{:?}", soon().await);
}
