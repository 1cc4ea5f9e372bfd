//- a counter
use std::sync::atomic::{AtomicU64, Ordering};

const ONE: AtomicU64 = AtomicU64::new(0);

fn run() -> usize {
    ONE.fetch_add(1, Ordering::Relaxed) as usize
}

//- a flag
use std::sync::atomic::{AtomicBool, Ordering};

const ONE: AtomicBool = AtomicBool::new(false);

fn run() -> usize {
    ONE.store(true, Ordering::SeqCst);
    usize::from(ONE.load(Ordering::SeqCst))
}

//- a lock
use std::sync::Mutex;

const ONE: Mutex<Vec<u8>> = Mutex::new(Vec::new());

fn run() -> usize {
    ONE.lock().unwrap().push(1);
    ONE.lock().unwrap().len()
}

//- a read-write lock
use std::sync::RwLock;

const ONE: RwLock<u32> = RwLock::new(3);

fn run() -> usize {
    *ONE.write().unwrap() += 1;
    *ONE.read().unwrap() as usize
}

//- what is set once
use std::sync::OnceLock;

const ONE: OnceLock<String> = OnceLock::new();

fn run() -> usize {
    ONE.get_or_init(|| "a".to_owned()).len()
}

//- what is made once
use std::sync::LazyLock;

const ONE: LazyLock<Vec<u8>> = LazyLock::new(Vec::new);

fn run() -> usize {
    ONE.len()
}

//- by its path
const ONE: std::sync::atomic::AtomicI32 = std::sync::atomic::AtomicI32::new(-1);

fn run() -> usize {
    ONE.swap(1, std::sync::atomic::Ordering::AcqRel) as usize
}

//- in a module
mod inner {
    use std::sync::atomic::{AtomicU64, Ordering};

    pub(super) const COUNT: AtomicU64 = AtomicU64::new(0);

    fn add() {
        COUNT.fetch_add(1, Ordering::Relaxed);
    }
}

fn total() -> u64 {
    inner::COUNT.load(std::sync::atomic::Ordering::Relaxed)
}

//- for two functions
use std::sync::Mutex;

const TOTAL: Mutex<u64> = Mutex::new(0);

fn add(amount: u64) {
    *TOTAL.lock().unwrap() += amount;
}

fn total() -> u64 {
    match TOTAL.lock() {
        Ok(total) => *total,
        Err(_) => 0,
    }
}

//- a cell of one thread at a time
use std::sync::Mutex;

const LAST: Mutex<Option<String>> = Mutex::new(None);

fn note(text: &str) {
    *LAST.lock().unwrap() = Some(text.to_owned());
}

//- a number that is exchanged
use std::sync::atomic::{AtomicU32, Ordering};

const LEVEL: AtomicU32 = AtomicU32::new(1);

fn raise() -> bool {
    LEVEL.compare_exchange(1, 2, Ordering::SeqCst, Ordering::SeqCst).is_ok()
}
