use super::RULE;
use crate::testing::{check, check_fix, check_none};

const TITLE: &str = "Change `counter` to `AtomicU64`, with every use";

#[test]
fn the_counter_of_the_guide() {
    let before = r#"
use std::sync::{Arc, Mutex};

fn main() {
    let counter = Arc::new(Mutex::new(0));

    let handles: Vec<_> = (0..10)
        .map(|_| {
            let counter = Arc::clone(&counter);
            std::thread::spawn(move || {
                let mut num = counter.lock().unwrap();
                *num += 1;
            })
        })
        .collect();

    for handle in handles {
        handle.join().unwrap();
    }
    println!("{}", *counter.lock().unwrap());
}
"#;
    check_fix(
        &RULE,
        "Change `counter` to `AtomicI32`, with every use",
        before,
        r#"
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

fn main() {
    let counter = Arc::new(AtomicI32::new(0));

    let handles: Vec<_> = (0..10)
        .map(|_| {
            let counter = Arc::clone(&counter);
            std::thread::spawn(move || {
                counter.fetch_add(1, Ordering::Relaxed);
            })
        })
        .collect();

    for handle in handles {
        handle.join().unwrap();
    }
    println!("{}", counter.load(Ordering::Relaxed));
}
"#,
    );
}

#[test]
fn a_field_that_several_threads_have() {
    check_fix(
        &RULE,
        TITLE,
        r#"
use std::sync::{Arc, Mutex};

pub struct Hits {
    counter: Arc<Mutex<u64>>,
}

impl Hits {
    pub fn new() -> Hits {
        Hits { counter: Arc::new(Mutex::new(0)) }
    }

    pub fn hit(&self) {
        *self.counter.lock().expect("mutex poisoned") += 1;
    }

    pub fn several(&self, many: u64) {
        let counter = self.counter.clone();
        std::thread::spawn(move || {
            let mut guard = counter.lock().unwrap();
            *guard += many * 2;
            drop(guard);
            println!("done");
        });
    }

    pub fn reset(&self) {
        *self.counter.lock().unwrap() = 0;
    }

    pub fn count(&self) -> u64 {
        *self.counter.lock().unwrap()
    }
}
"#,
        r#"
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

pub struct Hits {
    counter: Arc<AtomicU64>,
}

impl Hits {
    pub fn new() -> Hits {
        Hits { counter: Arc::new(AtomicU64::new(0)) }
    }

    pub fn hit(&self) {
        self.counter.fetch_add(1, Ordering::SeqCst);
    }

    pub fn several(&self, many: u64) {
        let counter = self.counter.clone();
        std::thread::spawn(move || {
            counter.fetch_add(many * 2, Ordering::SeqCst);
            println!("done");
        });
    }

    pub fn reset(&self) {
        self.counter.store(0, Ordering::SeqCst);
    }

    pub fn count(&self) -> u64 {
        self.counter.load(Ordering::SeqCst)
    }
}
"#,
    );
}

#[test]
fn statics_and_other_libraries() {
    check_fix(
        &RULE,
        "Change `COUNTER` to `AtomicUsize`, with every use",
        r#"
use std::sync::Mutex;

static COUNTER: Mutex<usize> = Mutex::new(0);

pub fn next() -> usize {
    *COUNTER.lock().unwrap() += 1;
    let now = *COUNTER.lock().unwrap();
    now
}
"#,
        r#"
use std::sync::atomic::{AtomicUsize, Ordering};

static COUNTER: AtomicUsize = AtomicUsize::new(0);

pub fn next() -> usize {
    COUNTER.fetch_add(1, Ordering::Relaxed);
    let now = COUNTER.load(Ordering::Relaxed);
    now
}
"#,
    );
    check_fix(
        &RULE,
        "Change `counter` to `AtomicU32`, with every use",
        r#"
use parking_lot::RwLock;
use std::cmp::Ordering;

struct Hits {
    counter: RwLock<u32>,
    mutexes: std::sync::Mutex<String>,
}

impl Hits {
    fn new() -> Self {
        Self { counter: RwLock::new(1), mutexes: Default::default() }
    }

    fn hit(&self) -> bool {
        if *self.counter.read() > 7 {
            *self.counter.write() -= 1
        }
        *self.counter.read() == 3
    }

    fn order(&self) -> Ordering {
        self.mutexes.lock().unwrap().as_str().cmp("a")
    }
}
"#,
        r#"
use std::cmp::Ordering;
use std::sync::atomic::AtomicU32;

struct Hits {
    counter: AtomicU32,
    mutexes: std::sync::Mutex<String>,
}

impl Hits {
    fn new() -> Self {
        Self { counter: AtomicU32::new(1), mutexes: Default::default() }
    }

    fn hit(&self) -> bool {
        if self.counter.load(std::sync::atomic::Ordering::SeqCst) > 7 {
            self.counter.fetch_sub(1, std::sync::atomic::Ordering::SeqCst);
        }
        self.counter.load(std::sync::atomic::Ordering::SeqCst) == 3
    }

    fn order(&self) -> Ordering {
        self.mutexes.lock().unwrap().as_str().cmp("a")
    }
}
"#,
    );
}

#[test]
fn where_it_is_said() {
    check(
        &RULE,
        r#"
use std::sync::Mutex;

#[derive(Default)]
pub struct Hits {
    counter: Mutex<u64>,
//  ^^^^^^^ every use of `counter` is one step on a number
    names: Mutex<Vec<String>>,
}

impl Hits {
    pub fn new() -> Self {
        Self { counter: Mutex::new(0), names: Mutex::default() }
    }

    pub fn hit(&self) {
        *self.counter.lock().unwrap() += 1;
        let counter = 7;
        println!("{counter}");
    }
}
"#,
    );
}

#[test]
fn async_locks_too() {
    check(
        &RULE,
        r#"
use std::sync::Arc;
use tokio::sync::Mutex;

async fn count(tasks: Vec<u8>) -> u64 {
    let done = Arc::new(Mutex::new(0u64));
    //  ^^^^ every use of `done`
    for _task in tasks {
        let done = Arc::clone(&done);
        tokio::spawn(async move {
            *done.lock().await += 1;
        });
    }
    let total = *done.lock().await;
    total
}
"#,
    );
}

#[test]
fn more_than_one_step_needs_the_lock() {
    for body in [
        "let mut g = self.n.lock().unwrap(); *g += 1; *g",
        "let g = self.n.lock().unwrap(); if *g > 3 { work(); } 0",
        "let mut g = self.n.lock().unwrap(); work(); *g += 1; 0",
        "let mut g = self.n.lock().unwrap(); *g += 1; work(); 0",
        "let mut g = self.n.lock().unwrap(); if *g > 3 { *g = 0; } 0",
        "*self.n.lock().unwrap() *= 2; 0",
        "*self.n.lock().unwrap() += *self.n.lock().unwrap(); 0",
        "*self.n.lock().unwrap() += self.fetch()?; 0",
        "change(&mut self.n.lock().unwrap()); 0",
        "change(&mut *self.n.lock().unwrap()); 0",
        "look(&self.n); 0",
        "if let Ok(mut g) = self.n.try_lock() { *g += 1; } 0",
        "match self.n.lock() { Ok(mut g) => *g += 1, Err(_) => {} } 0",
        "let g = self.n.lock().unwrap(); let g = self.ready.wait(g).unwrap(); *g",
        "let n = &self.n; *n.lock().unwrap() += 1; 0",
        "unknown!(self.n); 0",
        "let Self { n, .. } = self; *n.lock().unwrap() += 1; 0",
    ] {
        check_none(
            &RULE,
            &format!(
                "use std::sync::{{Condvar, Mutex}};\npub struct A {{ n: Mutex<u64>, ready: Condvar }}\nimpl A {{\n    fn new() -> A {{ A {{ n: Mutex::new(0), ready: Condvar::new() }} }}\n    fn add(&self) {{ *self.n.lock().unwrap() += 1; }}\n    fn f(&self) -> u64 {{ {body} }}\n}}\nfn work() {{}}\nfn change(_: &mut u64) {{}}\nfn look(_: &Mutex<u64>) {{}}\n"
            ),
        );
    }
}

#[test]
fn what_others_can_see_is_left_alone() {
    for text in [
        // Public.
        "pub struct A { pub n: Mutex<u64> }\nimpl A { pub fn new() -> A { A { n: Mutex::new(0) } }\n pub fn add(&self) { *self.n.lock().unwrap() += 1; } }\n",
        "pub static N: Mutex<u64> = Mutex::new(0);\npub fn add() { *N.lock().unwrap() += 1; }\n",
        // In other files.
        "mod other;\nstatic N: Mutex<u64> = Mutex::new(0);\npub fn add() { *N.lock().unwrap() += 1; }\n",
        // Given from outside, or given away.
        "pub struct A { n: Mutex<u64> }\nimpl A { pub fn new(n: Mutex<u64>) -> A { A { n } }\n pub fn add(&self) { *self.n.lock().unwrap() += 1; } }\n",
        "pub struct A { n: Mutex<u64> }\nimpl A { pub fn new() -> A { A { n: Mutex::new(0) } }\n pub fn add(&self) { *self.n.lock().unwrap() += 1; }\n pub fn inner(&self) -> &Mutex<u64> { &self.n } }\n",
        // Numbers that no atomic is for.
        "pub struct A { n: Mutex<u128> }\nimpl A { pub fn new() -> A { A { n: Mutex::new(0) } }\n pub fn add(&self) { *self.n.lock().unwrap() += 1; } }\n",
        "pub struct A { n: Mutex<f64> }\nimpl A { pub fn new() -> A { A { n: Mutex::new(0.0) } }\n pub fn add(&self) { *self.n.lock().unwrap() += 1.0; } }\n",
        // Never changed.
        "pub struct A { n: Mutex<u64> }\nimpl A { pub fn new() -> A { A { n: Mutex::new(0) } }\n pub fn get(&self) -> u64 { *self.n.lock().unwrap() } }\n",
        // Tests.
        "#[test]\nfn f() { let n = Mutex::new(0u64); *n.lock().unwrap() += 1; }\n",
        // A type of its own.
        "mod own { pub struct Mutex<T>(T); impl<T> Mutex<T> { pub fn new(t: T) -> Self { Mutex(t) } pub fn lock(&self) -> Option<&mut T> { None } } }\npub struct A { n: own::Mutex<u64> }\nimpl A { pub fn new() -> A { A { n: own::Mutex::new(0) } }\n pub fn add(&self) { *self.n.lock().unwrap() += 1; } }\n",
    ] {
        check_none(&RULE, &format!("use std::sync::Mutex;\n{text}"));
    }
}
