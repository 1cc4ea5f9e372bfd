use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicPtr, AtomicU64, AtomicUsize, Ordering};

//- a count
static HITS: AtomicU64 = AtomicU64::new(0);

fn hit() {
    HITS.store(HITS.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
}

//- a count over a variable
fn hit(hits: &AtomicU64) {
    let old = hits.load(Ordering::SeqCst);
    hits.store(old + 1, Ordering::SeqCst);
}

//- a count whose old value is wanted
fn next(ids: &AtomicUsize) -> usize {
    let id = ids.load(Ordering::Relaxed);
    ids.store(id + 1, Ordering::Relaxed);
    id
}

//- a count whose new value is wanted
fn next(ids: &AtomicUsize) -> usize {
    let id = ids.load(Ordering::Relaxed) + 1;
    ids.store(id, Ordering::Relaxed);
    id
}

//- a count in place
fn hit(hits: Arc<AtomicU64>) {
    let mut now = hits.load(Ordering::Relaxed);
    now += 1;
    hits.store(now, Ordering::Relaxed);
}

//- a count that goes down, in a tail
struct Pool {
    free: AtomicI32,
}

impl Pool {
    fn take(&self, many: i32) {
        self.free.store(self.free.load(Ordering::Acquire) - many, Ordering::Release)
    }
}

//- a flag that turns
fn turn(on: &AtomicBool) {
    on.store(!on.load(Ordering::SeqCst), Ordering::SeqCst);
}

//- bits
fn mark(bits: &AtomicUsize, bit: usize) {
    bits.store(bits.load(Ordering::SeqCst) | 1 << bit, Ordering::SeqCst);
}

//- something else
fn double(number: &AtomicU64) {
    number.store(number.load(Ordering::SeqCst) * 2 + 1, Ordering::SeqCst)
}

//- something else in an arm
fn double(number: &AtomicU64, is_wanted: Option<u64>) {
    match is_wanted {
        Some(by) => {
            number.store(number.load(Ordering::SeqCst).saturating_mul(by), Ordering::SeqCst);
        }
        None => {}
    }
}

//- the largest
fn see(largest: &AtomicU64, seen: u64) {
    if seen > largest.load(Ordering::Relaxed) {
        largest.store(seen, Ordering::Relaxed);
    }
}

//- the smallest
fn see(smallest: &AtomicU64, seen: u64) {
    if smallest.load(Ordering::Relaxed) > seen {
        smallest.store(seen, Ordering::Relaxed);
    }
}

//- a claim
fn work() {}

fn claim(taken: &AtomicBool) {
    if !taken.load(Ordering::SeqCst) {
        taken.store(true, Ordering::SeqCst);
        work();
    }
}

//- a claim among other things
fn claim(taken: &AtomicBool, is_wanted: bool) -> bool {
    if is_wanted && !taken.load(Ordering::Acquire) {
        taken.store(true, Ordering::Release);
        return true;
    }
    false
}

//- a claim that leaves
fn claim(taken: &AtomicBool) -> Option<u8> {
    if taken.load(Ordering::SeqCst) {
        return None;
    }
    taken.store(true, Ordering::SeqCst);
    Some(1)
}

//- a state
const IDLE: usize = 0;
const BUSY: usize = 1;

fn start(state: &AtomicUsize) -> bool {
    if state.load(Ordering::SeqCst) == IDLE {
        state.store(BUSY, Ordering::SeqCst);
        return true;
    }
    false
}

//- a state that leaves
fn start(state: &AtomicUsize) -> bool {
    if state.load(Ordering::SeqCst) != 0 {
        return false;
    }
    state.store(1, Ordering::SeqCst);
    true
}

//- a number behind a flag
static PRICE: AtomicU64 = AtomicU64::new(0);
static IS_SET: AtomicBool = AtomicBool::new(false);

fn set(price: u64) {
    PRICE.store(price, Ordering::Relaxed);
    IS_SET.store(true, Ordering::Relaxed);
}

fn price() -> Option<u64> {
    if IS_SET.load(Ordering::Relaxed) {
        return Some(PRICE.load(Ordering::Relaxed));
    }
    None
}

//- a number behind a field
struct Work {
    result: AtomicU64,
    done: AtomicBool,
}

impl Work {
    fn finish(&self, result: u64) {
        self.result.store(result, Ordering::Relaxed);
        self.done.store(true, Ordering::Relaxed);
    }

    fn result(&self) -> u64 {
        if !self.done.load(Ordering::Relaxed) {
            return 0;
        }
        self.result.load(Ordering::Relaxed)
    }
}

//- a flag that goes down
struct Work {
    result: AtomicU64,
    busy: AtomicBool,
}

impl Work {
    fn finish(&self, result: u64) {
        self.result.store(result, Ordering::Relaxed);
        self.busy.store(false, Ordering::Relaxed);
    }

    fn result(&self) -> Option<u64> {
        if self.busy.load(Ordering::Relaxed) {
            None
        } else {
            Some(self.result.load(Ordering::Relaxed))
        }
    }
}

//- a state and a number
const READY: usize = 2;

struct Slot {
    state: AtomicUsize,
    value: AtomicU64,
}

fn fill(slot: &Slot, value: u64) {
    slot.value.store(value, Ordering::Relaxed);
    slot.state.store(READY, Ordering::Relaxed);
}

fn read(slot: &Slot) -> Option<u64> {
    let state = slot.state.load(Ordering::Relaxed);
    if state == READY {
        return Some(slot.value.load(Ordering::Relaxed));
    }
    None
}

//- a pointer
struct Holder {
    current: AtomicPtr<u64>,
}

impl Holder {
    fn publish(&self, value: u64) {
        self.current.store(Box::into_raw(Box::new(value)), Ordering::Relaxed);
    }

    fn read(&self) -> Option<u64> {
        let current = self.current.load(Ordering::Relaxed);
        unsafe { current.as_ref() }.copied()
    }
}

//- a pointer that is stored well
struct Holder {
    current: AtomicPtr<u64>,
}

impl Holder {
    fn publish(&self, value: u64) {
        self.current.store(Box::into_raw(Box::new(value)), Ordering::Release);
    }

    fn read(&self) -> u64 {
        let current = self.current.load(Ordering::Relaxed);
        unsafe { *current }
    }
}

//- a static behind a flag
static mut TABLE: u64 = 0;
static IS_MADE: AtomicBool = AtomicBool::new(false);

fn make() {
    unsafe { TABLE = 7 };
    IS_MADE.store(true, Ordering::Relaxed);
}

fn table() -> u64 {
    if IS_MADE.load(Ordering::Relaxed) {
        return unsafe { TABLE };
    }
    0
}

//- a cell behind a flag
use std::cell::UnsafeCell;

struct Slot {
    value: UnsafeCell<u64>,
    full: AtomicBool,
}

unsafe impl Sync for Slot {}

impl Slot {
    fn fill(&self, value: u64) {
        unsafe { *self.value.get() = value };
        self.full.store(true, Ordering::Relaxed);
    }

    fn read(&self) -> Option<u64> {
        if self.full.load(Ordering::Acquire) {
            return Some(unsafe { *self.value.get() });
        }
        None
    }
}

//- orderings by name
use std::sync::atomic::Ordering::{Acquire, Relaxed};

static LENGTH: AtomicUsize = AtomicUsize::new(0);
static IS_KNOWN: AtomicBool = AtomicBool::new(false);

fn know(length: usize) {
    LENGTH.store(length, Relaxed);
    IS_KNOWN.store(true, Relaxed);
}

fn length() -> Option<usize> {
    if IS_KNOWN.load(Acquire) {
        Some(LENGTH.load(Relaxed))
    } else {
        None
    }
}

//- a wait
static ANSWER: AtomicU64 = AtomicU64::new(0);
static IS_THERE: AtomicBool = AtomicBool::new(false);

fn answer() {
    ANSWER.store(42, Ordering::Relaxed);
    IS_THERE.store(true, Ordering::Relaxed);
}

fn wait() -> u64 {
    while !IS_THERE.load(Ordering::Relaxed) {
        std::hint::spin_loop();
    }
    ANSWER.load(Ordering::Relaxed)
}

//- two numbers, and two who read
static LEFT: AtomicU64 = AtomicU64::new(0);
static RIGHT: AtomicU64 = AtomicU64::new(0);
static BOTH: AtomicBool = AtomicBool::new(false);

fn set(left: u64, right: u64) {
    LEFT.store(left, Ordering::Relaxed);
    RIGHT.store(right, Ordering::Relaxed);
    BOTH.store(true, Ordering::Relaxed);
}

fn left() -> u64 {
    if BOTH.load(Ordering::Relaxed) { LEFT.load(Ordering::Relaxed) } else { 0 }
}

fn right() -> u64 {
    if BOTH.load(Ordering::Relaxed) { RIGHT.load(Ordering::Relaxed) } else { 0 }
}
