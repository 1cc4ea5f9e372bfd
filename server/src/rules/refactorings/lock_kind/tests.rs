use super::REFACTORING;
use crate::testing::{LIBRARY, offers_in};

#[track_caller]
fn becomes(title: &str, before: &str, after: &str) {
    LIBRARY.check_refactoring(&REFACTORING, title, before, after);
}

#[track_caller]
fn refused(reason: &str, text: &str) {
    LIBRARY.check_refused(&REFACTORING, reason, text);
}

#[test]
fn a_mutex_becomes_a_read_write_lock() {
    becomes(
        "`total` to a `RwLock`",
        "use std::sync::{Arc, Mutex};

pub fn count(words: &[&str]) -> usize {
    let $0total = Arc::new(Mutex::new(0));
    let mine = Arc::clone(&total);
    *mine.lock().unwrap() += words.len();
    if let Ok(mut guard) = total.try_lock() {
        *guard += 1;
    }
    let guard = total.lock().expect(\"no panic\");
    *guard
}
",
        "use std::sync::{Arc, RwLock};

pub fn count(words: &[&str]) -> usize {
    let total = Arc::new(RwLock::new(0));
    let mine = Arc::clone(&total);
    *mine.write().unwrap() += words.len();
    if let Ok(mut guard) = total.try_write() {
        *guard += 1;
    }
    let guard = total.read().expect(\"no panic\");
    *guard
}
",
    );
}

#[test]
fn other_libraries_keep_their_own() {
    becomes(
        "`names` to a `RwLock`",
        "static NAMES: u8 = 0;
struct S {
    names: parking_lot::$0Mutex<Vec<String>>,
}
impl S {
    fn new() -> S {
        S { names: parking_lot::Mutex::new(vec![]) }
    }
    fn count(&self) -> usize {
        self.names.lock().len()
    }
    fn add(&self) {
        self.names.lock().clear();
    }
}
",
        "static NAMES: u8 = 0;
struct S {
    names: parking_lot::RwLock<Vec<String>>,
}
impl S {
    fn new() -> S {
        S { names: parking_lot::RwLock::new(vec![]) }
    }
    fn count(&self) -> usize {
        self.names.read().len()
    }
    fn add(&self) {
        self.names.write().clear();
    }
}
",
    );
    becomes(
        "`TOTAL` to a `Mutex`",
        "use tokio::sync::RwLock;
static $0TOTAL: RwLock<u64> = RwLock::const_new(0);
async fn add() -> u64 {
    *TOTAL.write().await += 1;
    let total = TOTAL.read().await;
    *total
}
",
        "use tokio::sync::Mutex;
static TOTAL: Mutex<u64> = Mutex::const_new(0);
async fn add() -> u64 {
    *TOTAL.lock().await += 1;
    let total = TOTAL.lock().await;
    *total
}
",
    );
}

#[test]
fn a_cell_becomes_a_lock() {
    let before = "use std::cell::RefCell;
use std::rc::Rc;

struct Log {
    lines: Rc<RefCell<Vec<String>>>,
}

fn log() -> usize {
    let lines = Rc::new(Ref$0Cell::new(Vec::new()));
    let log = Log { lines: Rc::clone(&lines) };
    log.lines.borrow_mut().push(String::new());
    let more = lines.clone();
    let count = more.borrow().len();
    count
}
";
    becomes(
        "`lines` to a `Mutex` in an `Arc`",
        before,
        "use std::sync::{Arc, Mutex};

struct Log {
    lines: Arc<Mutex<Vec<String>>>,
}

fn log() -> usize {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let log = Log { lines: Arc::clone(&lines) };
    log.lines.lock().expect(\"mutex poisoned\").push(String::new());
    let more = lines.clone();
    let count = more.lock().expect(\"mutex poisoned\").len();
    count
}
",
    );
    becomes(
        "`lines` to a `RwLock` in an `Arc`",
        before,
        "use std::sync::{Arc, RwLock};

struct Log {
    lines: Arc<RwLock<Vec<String>>>,
}

fn log() -> usize {
    let lines = Arc::new(RwLock::new(Vec::new()));
    let log = Log { lines: Arc::clone(&lines) };
    log.lines.write().expect(\"mutex poisoned\").push(String::new());
    let more = lines.clone();
    let count = more.read().expect(\"mutex poisoned\").len();
    count
}
",
    );
}

#[test]
fn two_readers_at_once_stand_in_the_way() {
    refused(
        "`total` is taken again at src/lib.rs:5",
        "use std::sync::RwLock;
fn f() -> u64 {
    let $0total = RwLock::new(1);
    let one = total.read().unwrap();
    let other = total.read().unwrap();
    *one + *other
}
",
    );
    refused(
        "`names` is taken again at src/lib.rs:6",
        "use std::cell::RefCell;
struct S { $0names: RefCell<Vec<String>> }
impl S {
    fn new() -> S { S { names: RefCell::new(vec![]) } }
    fn longest(&self) -> usize {
        self.names.borrow().iter().map(String::len).max().unwrap_or(self.count())
    }
    fn count(&self) -> usize {
        self.names.borrow().len()
    }
}
",
    );
}

#[test]
fn what_a_derive_asks_of_a_cell_is_not_taken_away() {
    for (derive, kept, made) in [
        ("Clone, Debug", "RefCell<Vec<u8>>", "RefCell::new(vec![])"),
        (
            "PartialEq",
            "Rc<RefCell<Vec<u8>>>",
            "Rc::new(RefCell::new(vec![]))",
        ),
    ] {
        refused(
            "is part of a type that derives",
            &format!(
                "use std::cell::RefCell;\nuse std::rc::Rc;\n#[derive({derive})]\nstruct S {{ $0names: {kept} }}\nimpl S {{ fn new() -> S {{ S {{ names: {made} }} }} fn add(&self) {{ self.names.borrow_mut().push(1); }} }}\n"
            ),
        );
    }
    refused(
        "derives `Clone`, which no lock and no atomic has",
        "use std::cell::Cell;\n#[derive(Clone)]\nstruct S { $0count: Cell<u32> }\nimpl S { fn new() -> S { S { count: Cell::new(0) } } fn add(&self) { self.count.set(self.count.get() + 1); } }\n",
    );
}

#[test]
fn what_does_not_fit_is_refused() {
    refused(
        "names `MutexGuard`",
        "use std::sync::{Mutex, MutexGuard};
fn f() { let $0m = Mutex::new(0); let g: MutexGuard<'_, i32> = m.lock().unwrap(); drop(g); }
",
    );
    refused(
        "is not `Sync`",
        "use std::sync::Mutex;
use std::cell::Cell;
fn f() { let $0m = Mutex::new(Cell::new(0)); m.lock().unwrap().set(1); }
",
    );
    refused(
        "given away at src/lib.rs:3",
        "use std::sync::Mutex;
fn f() { let $0m = Mutex::new(0); let g = m.lock().unwrap();
    keep(g); }
fn keep<T>(_: T) {}
",
    );
}

#[test]
fn nothing_is_said_of_locks_that_cannot_be_followed() {
    for text in [
        "use std::sync::Mutex; pub struct S { pub $0m: Mutex<u8> }",
        "use std::sync::Mutex; fn f($0m: &Mutex<u8>) { *m.lock().unwrap() += 1; }",
        "use std::sync::Mutex; fn f() { let $0m = Mutex::new(0); g(&m); } fn g(m: &Mutex<u8>) {}",
        "struct Mutex; impl Mutex { fn new(_: u8) -> Mutex { Mutex } } fn f() { let $0m = Mutex::new(0); }",
        "use std::sync::Mutex; fn f() { let m = Mutex::new(0); $0*m.lock().unwrap() += 1; }",
    ] {
        refused("", text);
    }
}

#[test]
fn a_cell_of_a_number_becomes_an_atomic() {
    becomes(
        "`hits` to an `AtomicU32`, with every use",
        "use std::cell::Cell;

struct Page {
    hits: $0Cell<u32>,
    name: Cell<char>,
}

impl Page {
    fn new() -> Page {
        Page { hits: Cell::new(0), name: Cell::new('a') }
    }
    fn hit(&self) -> u32 {
        self.hits.set(self.hits.get() + 1);
        self.hits.set(self.hits.get() * 2);
        self.hits.replace(7) + self.hits.take()
    }
}
",
        "use std::cell::Cell;
use std::sync::atomic::{AtomicU32, Ordering};

struct Page {
    hits: AtomicU32,
    name: Cell<char>,
}

impl Page {
    fn new() -> Page {
        Page { hits: AtomicU32::new(0), name: Cell::new('a') }
    }
    fn hit(&self) -> u32 {
        self.hits.fetch_add(1, Ordering::SeqCst);
        self.hits.store(self.hits.load(Ordering::SeqCst) * 2, Ordering::SeqCst);
        self.hits.swap(7, Ordering::SeqCst) + self.hits.swap(0, Ordering::SeqCst)
    }
}
",
    );
    becomes(
        "`done` to an `AtomicBool` in an `Arc`",
        "use std::cell::Cell;
use std::rc::Rc;

fn f() {
    let $0done = Rc::new(Cell::new(false));
    let other = Rc::clone(&done);
    other.set(true);
    println!(\"{}\", done.get());
}
",
        "use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

fn f() {
    let done = Arc::new(AtomicBool::new(false));
    let other = Arc::clone(&done);
    other.store(true, Ordering::SeqCst);
    println!(\"{}\", done.load(Ordering::SeqCst));
}
",
    );
}

#[test]
fn a_name_that_many_functions_have_is_refused_with_that_reason() {
    let own = "mod other;
use std::sync::Mutex;
pub(crate) struct Visits { pub(crate) count: $0Mutex<Vec<u8>> }
pub(crate) struct Other { pub(crate) count: u8 }
fn visits() -> Visits { Visits { count: Mutex::new(Vec::new()) } }
fn add(visits: &Visits) { visits.count.lock().unwrap().push(1); }
";
    let offers = |functions: usize| {
        let functions = (0..functions)
            .map(|number| format!("fn f{number}(other: &crate::Other) -> u8 {{ other.count }}\n"));
        let other: String = functions.collect();
        offers_in(&[("src/lib.rs", own), ("src/other.rs", &other)])
    };
    let few = offers(3);
    assert!(
        few.iter().all(|offer| offer.outcome.is_ok()) && !few.is_empty(),
        "{few:?}"
    );
    let many = offers(301);
    let refused = many.iter().filter_map(|offer| offer.outcome.as_ref().err());
    let reasons: Vec<&str> = refused.map(|refused| refused.reason.as_str()).collect();
    assert_eq!(
        reasons,
        [
            "more than 300 functions of other files have the name `count`, which are too many to look into"
        ]
    );
}
