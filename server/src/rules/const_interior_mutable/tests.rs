use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn constants_that_are_used_in_place() {
    check(
        &RULE,
        r#"
use std::cell::{Cell, OnceCell, RefCell};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, OnceLock, RwLock};

const COUNT: AtomicUsize = AtomicUsize::new(0);
//    ^^^^^ warning: each use makes a new `AtomicUsize`
const READY: AtomicBool = AtomicBool::new(false);
//    ^^^^^ `AtomicBool`
const NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());
//    ^^^^^ `Mutex`
pub const TABLE: RwLock<Vec<u8>> = RwLock::new(Vec::new());
//        ^^^^^ `RwLock`
const ONCE: OnceLock<String> = OnceLock::new();
//    ^^^^ `OnceLock`
const LAZY: LazyLock<String> = LazyLock::new(|| String::from("a"));
//    ^^^^ `LazyLock`
const CELL: Cell<u8> = Cell::new(0);
//    ^^^^ `Cell`
const SHARED: RefCell<Vec<u8>> = RefCell::new(Vec::new());
//    ^^^^^^ `RefCell`
const LOCAL: OnceCell<u8> = OnceCell::new();
//    ^^^^^ `OnceCell`
const ALL: [AtomicUsize; 2] = [AtomicUsize::new(0), AtomicUsize::new(0)];
//    ^^^ `AtomicUsize`
const PAIR: (AtomicUsize, u8) = (AtomicUsize::new(0), 1);
//    ^^^^ `AtomicUsize`
const QUICK: parking_lot::Mutex<u8> = parking_lot::Mutex::new(0);
//    ^^^^^ `Mutex`

fn all() -> usize {
    COUNT.fetch_add(1, Ordering::Relaxed);
    READY.store(true, Ordering::Relaxed);
    NAMES.lock().unwrap().push(String::new());
    TABLE.write().unwrap().clear();
    ONCE.get_or_init(String::new);
    println!("{}", LAZY.len());
    CELL.set(1);
    SHARED.borrow_mut().push(1);
    LOCAL.get_or_init(|| 1);
    ALL[0].load(Ordering::Relaxed);
    PAIR.0.load(Ordering::Relaxed);
    *QUICK.lock() = 1;
    take(&COUNT)
}

fn take(count: &AtomicUsize) -> usize {
    count.load(Ordering::Relaxed)
}

fn inner() {
    const INNER: AtomicUsize = AtomicUsize::new(0);
//        ^^^^^
    INNER.fetch_add(1, Ordering::Relaxed);
}
"#,
    );
}

#[test]
fn constants_that_are_fine() {
    check_none(
        &RULE,
        r#"
use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

const ZERO: AtomicUsize = AtomicUsize::new(0);
static MANY: [AtomicUsize; 8] = [ZERO; 8];
const EMPTY: Mutex<Vec<u8>> = Mutex::new(Vec::new());
const NONE: Option<Mutex<u8>> = None;
const FRESH: Cell<u8> = Cell::new(1);
const LIMIT: usize = 3;
const NAME: &str = "Mutex";
const BY_REFERENCE: &AtomicUsize = &SHARED;
const MAKE: fn() -> Mutex<u8> = make;
static SHARED: AtomicUsize = AtomicUsize::new(0);
const UNUSED: OnceLock<u8> = OnceLock::new();
thread_local! {
    static OWN: Cell<u8> = const { Cell::new(0) };
}
trait Counted {
    const COUNT: AtomicUsize = AtomicUsize::new(0);
    fn count(&self) -> usize { Self::COUNT.load(Ordering::Relaxed) }
}
struct Own;
impl Counted for Own {
    const COUNT: AtomicUsize = AtomicUsize::new(1);
}
mod shadowed {
    pub struct Mutex<T>(pub T);
    impl<T> Mutex<T> { pub fn lock(&self) -> &T { &self.0 } }
    const MINE: Mutex<u8> = Mutex(1);
    pub fn all() -> u8 { *MINE.lock() }
}
struct Holder { m: Mutex<Vec<u8>>, c: Cell<u8> }
fn make() -> Mutex<u8> { Mutex::new(LIMIT as u8) }
fn all() -> usize {
    let holder = Holder { m: EMPTY, c: FRESH };
    holder.m.lock().unwrap().push(1);
    holder.c.set(2);
    let shared = Arc::new(EMPTY);
    shared.lock().unwrap().clear();
    let slot = NONE;
    let cells = [const { RefCell::new(0) }; 4];
    BY_REFERENCE.load(Ordering::Relaxed) + cells.len() + slot.is_some() as usize + NAME.len()
        + MAKE().lock().map_or(0, |x| *x as usize)
}
"#,
    );
}

#[test]
fn a_static_is_meant() {
    check_fix(
        &RULE,
        "Make `COUNT` a `static`",
        r#"
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many there were.
const COUNT: AtomicUsize = AtomicUsize::new(0);

pub fn count() -> usize {
    COUNT.fetch_add(1, Ordering::Relaxed);
    take(&COUNT)
}

fn take(count: &AtomicUsize) -> usize {
    count.load(Ordering::Relaxed)
}
"#,
        r#"
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many there were.
static COUNT: AtomicUsize = AtomicUsize::new(0);

pub fn count() -> usize {
    COUNT.fetch_add(1, Ordering::Relaxed);
    take(&COUNT)
}

fn take(count: &AtomicUsize) -> usize {
    count.load(Ordering::Relaxed)
}
"#,
    );
}

#[test]
fn no_static_where_it_does_not_fit() {
    for text in [
        "use std::cell::Cell;\nconst C: Cell<u8> = Cell::new(0);\npub fn c() { C.set(1) }\n",
        "use std::sync::Mutex;\npub const C: Mutex<u8> = Mutex::new(0);\npub fn c() -> u8 { *C.lock().unwrap() }\n",
        "use std::sync::Mutex;\nconst C: Mutex<u8> = Mutex::new(0);\npub fn c() -> Mutex<u8> { *C.lock().unwrap() = 1; C }\n",
        "use std::sync::Mutex;\nconst C: Mutex<u8> = Mutex::new(0);\npub fn c() { *C.lock().unwrap() = 1; }\nstatic D: [Mutex<u8>; 2] = [C; 2];\n",
    ] {
        check_no_fix(&RULE, "static", text);
    }
}
