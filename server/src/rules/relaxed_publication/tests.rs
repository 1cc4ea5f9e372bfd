use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_none};

#[test]
fn numbers_behind_a_flag() {
    check(
        &RULE,
        r#"
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

static PRICE: AtomicU64 = AtomicU64::new(0);
static IS_SET: AtomicBool = AtomicBool::new(false);

fn set(price: u64) {
    PRICE.store(price, Ordering::Relaxed);
    IS_SET.store(true, Ordering::Relaxed);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: who sees `IS_SET` set and then reads `PRICE` may still see the old one
}

fn price() -> Option<u64> {
    if IS_SET.load(Ordering::Relaxed) {
        Some(PRICE.load(Ordering::Relaxed))
    } else {
        None
    }
}

struct Slot { value: AtomicU64, busy: AtomicBool, state: AtomicU64 }

const READY: u64 = 2;

impl Slot {
    fn fill(&self) {
        self.value.store(3, Ordering::Relaxed);
        self.busy.store(false, Ordering::Relaxed);
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `self.busy`
    }

    fn wait(&self) -> u64 {
        while self.busy.load(Ordering::Relaxed) {
            std::hint::spin_loop();
        }
        self.value.load(Ordering::Relaxed)
    }

    fn finish(&self) {
        self.value.store(3, Ordering::Relaxed);
        self.state.store(READY, Ordering::Relaxed);
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `self.state`
    }

    fn read(&self) -> u64 {
        let state = self.state.load(Ordering::Relaxed);
        if state != READY {
            return 0;
        }
        self.value.load(Ordering::Relaxed)
    }
}

fn of_locals() {
    let value = Arc::new(AtomicU64::new(0));
    let ready = Arc::new(AtomicBool::new(false));
    let (theirs, done) = (Arc::clone(&value), Arc::clone(&ready));
    let thread = std::thread::spawn({
        let value = Arc::clone(&value);
        let ready = Arc::clone(&ready);
        move || {
            value.store(3, Ordering::Relaxed);
            ready.store(true, Ordering::Relaxed);
          //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `ready`
        }
    });
    while !ready.load(Ordering::Relaxed) {}
    println!("{}", value.load(Ordering::Relaxed));
    thread.join().unwrap();
}
"#,
    );
}

#[test]
fn one_side_that_is_strong_is_not_enough() {
    check(
        &RULE,
        r#"
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::*};

static A: AtomicU64 = AtomicU64::new(0);
static A_SET: AtomicBool = AtomicBool::new(false);
static B: AtomicU64 = AtomicU64::new(0);
static B_SET: AtomicBool = AtomicBool::new(false);

fn set_a() {
    A.store(1, Relaxed);
    A_SET.store(true, Release);
}

fn a() -> u64 {
    if !A_SET.load(Relaxed) {
      //^^^^^^^^^^^^^^^^^^^ info: who sees `A_SET` set
        return 0;
    }
    A.load(Relaxed)
}

fn set_b() {
    B.store(1, Relaxed);
    B_SET.store(true, Relaxed);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^ info: who sees `B_SET` set
}

fn b() -> u64 {
    if !B_SET.load(Acquire) {
        return 0;
    }
    B.load(Relaxed)
}
"#,
    );
}

#[test]
fn data_that_is_no_atomic() {
    check(
        &RULE,
        r#"
use std::cell::UnsafeCell;
use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

static mut TABLE: [u8; 4] = [0; 4];
static FILLED: AtomicBool = AtomicBool::new(false);

fn fill() {
    unsafe { TABLE[0] = 7; }
    FILLED.store(true, Ordering::Relaxed);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `TABLE` may see it half written
}

fn first() -> Option<u8> {
    FILLED.load(Ordering::Relaxed);
    if FILLED.load(Ordering::Relaxed) {
        return Some(unsafe { TABLE[0] });
    }
    None
}

struct Once<T> { value: UnsafeCell<Option<T>>, is_set: AtomicBool }

unsafe impl<T: Send + Sync> Sync for Once<T> {}

impl<T> Once<T> {
    fn set(&self, value: T) {
        unsafe { *self.value.get() = Some(value); }
        self.is_set.store(true, Ordering::Relaxed);
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `self.value`
    }

    fn get(&self) -> Option<&T> {
        if self.is_set.load(Ordering::Relaxed) {
            unsafe { (*self.value.get()).as_ref() }
        } else {
            None
        }
    }
}

struct Config { name: String }

static CURRENT: AtomicPtr<Config> = AtomicPtr::new(std::ptr::null_mut());

fn publish(config: Config) {
    CURRENT.store(Box::into_raw(Box::new(config)), Ordering::Relaxed);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: what `CURRENT` points to
}

fn name() -> Option<&'static str> {
    let current = CURRENT.load(Ordering::Relaxed);
    if current.is_null() {
        return None;
    }
    Some(unsafe { &(*current).name })
}
"#,
    );
}

#[test]
fn pairs_that_fit_and_flags_without_data() {
    check_none(
        &RULE,
        r#"
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU64, Ordering, fence};

static PRICE: AtomicU64 = AtomicU64::new(0);
static IS_SET: AtomicBool = AtomicBool::new(false);

fn set(price: u64) {
    PRICE.store(price, Ordering::Relaxed);
    IS_SET.store(true, Ordering::Release);
}

fn price() -> u64 {
    if IS_SET.load(Ordering::Acquire) { PRICE.load(Ordering::Relaxed) } else { 0 }
}

static STOP: AtomicBool = AtomicBool::new(false);
static ROUNDS: AtomicU64 = AtomicU64::new(0);

fn stop() {
    STOP.store(true, Ordering::Relaxed);
}

fn work() {
    while !STOP.load(Ordering::Relaxed) {
        ROUNDS.fetch_add(1, Ordering::Relaxed);
    }
    println!("{}", ROUNDS.load(Ordering::Relaxed));
}

static LATEST: AtomicU64 = AtomicU64::new(0);
static ENABLED: AtomicBool = AtomicBool::new(false);

fn another_value(latest: u64) {
    LATEST.store(latest, Ordering::Relaxed);
    ENABLED.store(false, Ordering::Relaxed);
}

fn read_where_it_is_set() -> u64 {
    if ENABLED.load(Ordering::Relaxed) { LATEST.load(Ordering::Relaxed) } else { 0 }
}

static FLAG: AtomicBool = AtomicBool::new(false);
static BEHIND: AtomicU64 = AtomicU64::new(0);

fn written_behind_the_flag() {
    FLAG.store(true, Ordering::Relaxed);
    BEHIND.store(1, Ordering::Relaxed);
}

fn read_behind() -> u64 {
    if FLAG.load(Ordering::Relaxed) { BEHIND.load(Ordering::Relaxed) } else { 0 }
}

static FENCED: AtomicBool = AtomicBool::new(false);
static DATA: AtomicU64 = AtomicU64::new(0);

fn fenced() {
    DATA.store(1, Ordering::Relaxed);
    fence(Ordering::Release);
    FENCED.store(true, Ordering::Relaxed);
}

fn read_fenced() -> u64 {
    if !FENCED.load(Ordering::Relaxed) { return 0; }
    fence(Ordering::Acquire);
    DATA.load(Ordering::Relaxed)
}

static ALONE: AtomicU64 = AtomicU64::new(0);
static READ: AtomicBool = AtomicBool::new(false);

fn in_one_thread() -> u64 {
    ALONE.store(1, Ordering::Relaxed);
    READ.store(true, Ordering::Relaxed);
    if READ.load(Ordering::Relaxed) { ALONE.load(Ordering::Relaxed) } else { 0 }
}

static ADDRESS: AtomicPtr<u8> = AtomicPtr::new(std::ptr::null_mut());

fn never_followed(address: *mut u8) -> bool {
    ADDRESS.store(address, Ordering::Relaxed);
    ADDRESS.load(Ordering::Relaxed).is_null()
}

fn forgets() {
    ADDRESS.store(std::ptr::null_mut(), Ordering::Relaxed);
}
"#,
    );
}

#[test]
fn other_ways_of_ordering() {
    check_none(
        &RULE,
        r#"
use std::sync::{Arc, Mutex};
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU64, Ordering::*};

struct Shared { value: AtomicU64, ready: AtomicBool, epoch: AtomicU64, lock: Mutex<u8> }

impl Shared {
    fn locked(&self) {
        let _guard = self.lock.lock().unwrap();
        self.value.store(1, Relaxed);
        self.ready.store(true, Relaxed);
    }

    fn exclusive(&mut self) {
        self.value.store(1, Relaxed);
        self.ready.store(true, Relaxed);
    }

    fn before_something_stronger(&self) {
        self.value.store(1, Relaxed);
        self.ready.store(true, Relaxed);
        self.epoch.store(2, Release);
    }

    fn read(&self) -> u64 {
        if self.ready.load(Relaxed) { self.value.load(Relaxed) } else { 0 }
    }
}

fn after_a_join() -> u64 {
    let value = Arc::new(AtomicU64::new(0));
    let ready = Arc::new(AtomicBool::new(false));
    let thread = std::thread::spawn({
        let value = Arc::clone(&value);
        let ready = Arc::clone(&ready);
        move || {
            value.store(3, Relaxed);
            ready.store(true, Relaxed);
        }
    });
    thread.join().unwrap();
    if ready.load(Relaxed) { value.load(Relaxed) } else { 0 }
}

struct Node { next: AtomicPtr<Node>, value: u64 }

struct Stack { head: AtomicPtr<Node> }

impl Stack {
    fn push(&self, node: *mut Node) {
        loop {
            let head = self.head.load(Relaxed);
            unsafe { (*node).next.store(head, Relaxed) };
            if self.head.compare_exchange(head, node, Release, Relaxed).is_ok() {
                break;
            }
        }
    }

    fn second(&self) -> Option<u64> {
        let head = self.head.load(Acquire);
        let next = unsafe { head.as_ref()? }.next.load(Relaxed);
        Some(unsafe { next.as_ref()? }.value)
    }
}

mod tests_of_ours {
    use super::*;

    static PRICE: AtomicU64 = AtomicU64::new(0);
    static IS_SET: AtomicBool = AtomicBool::new(false);

    #[test]
    fn set() {
        PRICE.store(7, Relaxed);
        IS_SET.store(true, Relaxed);
    }

    #[test]
    fn read() {
        if IS_SET.load(Relaxed) { PRICE.load(Relaxed); }
    }
}
"#,
    );
    let text = r#"
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

static PRICE: AtomicU64 = AtomicU64::new(0);
static IS_SET: AtomicBool = AtomicBool::new(false);

fn main() {
    PRICE.store(7, Ordering::Relaxed);
    IS_SET.store(true, Ordering::Relaxed);
    std::thread::spawn(work).join().unwrap();
}

fn work() {
    if IS_SET.load(Ordering::Relaxed) { println!("{}", PRICE.load(Ordering::Relaxed)); }
}
"#;
    let main = Place {
        path: "src/main.rs",
        ..LIBRARY
    };
    main.check(&RULE, text);
}

#[test]
fn other_types_and_names() {
    check_none(
        &RULE,
        r#"
use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};

struct AtomicBool(Cell<bool>);

impl AtomicBool {
    fn load(&self, _: Ordering) -> bool { self.0.get() }
    fn store(&self, set: bool, _: Ordering) { self.0.set(set) }
}

struct Slot { value: AtomicU64, ready: AtomicBool, unknown: elsewhere::Flag }

impl Slot {
    fn set(&self) {
        self.value.store(1, Ordering::Relaxed);
        self.ready.store(true, Ordering::Relaxed);
        self.unknown.store(true, Ordering::Relaxed);
    }

    fn read(&self) -> u64 {
        if self.ready.load(Ordering::Relaxed) { return self.value.load(Ordering::Relaxed); }
        if self.unknown.load(Ordering::Relaxed) { return self.value.load(Ordering::Relaxed); }
        0
    }
}
"#,
    );
}

#[test]
fn both_sides_are_mended() {
    check_fix(
        &RULE,
        "`Release`",
        r#"
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

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

fn wait() -> u64 {
    while !IS_SET.load(Ordering::Relaxed) {}
    PRICE.load(Ordering::Relaxed)
}
"#,
        r#"
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

static PRICE: AtomicU64 = AtomicU64::new(0);
static IS_SET: AtomicBool = AtomicBool::new(false);

fn set(price: u64) {
    PRICE.store(price, Ordering::Relaxed);
    IS_SET.store(true, Ordering::Release);
}

fn price() -> Option<u64> {
    if IS_SET.load(Ordering::Acquire) {
        return Some(PRICE.load(Ordering::Relaxed));
    }
    None
}

fn wait() -> u64 {
    while !IS_SET.load(Ordering::Acquire) {}
    PRICE.load(Ordering::Relaxed)
}
"#,
    );
    check_fix(
        &RULE,
        "`Release`",
        r#"
use std::sync::atomic::{AtomicPtr, Ordering::Relaxed};

static CURRENT: AtomicPtr<u64> = AtomicPtr::new(std::ptr::null_mut());

fn publish(value: u64) {
    CURRENT.store(Box::into_raw(Box::new(value)), Relaxed);
}

fn current() -> Option<&'static u64> {
    unsafe { CURRENT.load(Relaxed).as_ref() }
}
"#,
        r#"
use std::sync::atomic::{AtomicPtr, Ordering::Relaxed};

static CURRENT: AtomicPtr<u64> = AtomicPtr::new(std::ptr::null_mut());

fn publish(value: u64) {
    CURRENT.store(Box::into_raw(Box::new(value)), std::sync::atomic::Ordering::Release);
}

fn current() -> Option<&'static u64> {
    unsafe { CURRENT.load(std::sync::atomic::Ordering::Acquire).as_ref() }
}
"#,
    );
}
