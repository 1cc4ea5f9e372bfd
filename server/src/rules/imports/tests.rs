use crate::rules::refactorings;
use crate::rules::{arc_never_shared, mutex_counter_to_atomic, mutex_queue_to_channel};
use crate::testing::{LIBRARY, check_fix};

#[test]
fn a_module_that_nothing_names_any_more_goes() {
    check_fix(
        &mutex_counter_to_atomic::RULE,
        "AtomicU64",
        "use std::sync;

struct Visits {
    count: sync::Mutex<u64>,
}

impl Visits {
    fn record(&self) {
        *self.count.lock().unwrap() += 1;
    }
}

fn visits() -> Visits {
    Visits { count: sync::Mutex::new(0) }
}
",
        "use std::sync::atomic::{AtomicU64, Ordering};

struct Visits {
    count: AtomicU64,
}

impl Visits {
    fn record(&self) {
        self.count.fetch_add(1, Ordering::Relaxed);
    }
}

fn visits() -> Visits {
    Visits { count: AtomicU64::new(0) }
}
",
    );
}

#[test]
fn a_module_that_is_named_elsewhere_stays() {
    check_fix(
        &arc_never_shared::RULE,
        "Drop",
        "use std::sync::{self, Arc};

fn names() -> usize {
    let names = sync::Arc::new(vec![1]);
    let other: Option<sync::Weak<u8>> = None;
    names.len() + other.iter().count() + other_of(&Arc::new(1))
}

fn other_of(other: &Arc<u8>) -> usize {
    usize::from(**other)
}
",
        "use std::sync::{self, Arc};

fn names() -> usize {
    let names = vec![1];
    let other: Option<sync::Weak<u8>> = None;
    names.len() + other.iter().count() + other_of(&Arc::new(1))
}

fn other_of(other: &Arc<u8>) -> usize {
    usize::from(**other)
}
",
    );
}

#[test]
fn a_list_in_a_list_goes_with_its_last_name() {
    check_fix(
        &mutex_counter_to_atomic::RULE,
        "AtomicU64",
        "use std::{
    collections::{BTreeMap, HashMap},
    sync::{Mutex},
    thread,
};

struct Visits {
    count: Mutex<u64>,
    known: BTreeMap<u8, HashMap<u8, u8>>,
}

impl Visits {
    fn record(&self) {
        *self.count.lock().unwrap() += 1;
        thread::yield_now();
    }
}

fn visits() -> Visits {
    Visits { count: Mutex::new(0), known: BTreeMap::new() }
}
",
        "use std::{collections::{BTreeMap, HashMap}, thread};
use std::sync::atomic::{AtomicU64, Ordering};

struct Visits {
    count: AtomicU64,
    known: BTreeMap<u8, HashMap<u8, u8>>,
}

impl Visits {
    fn record(&self) {
        self.count.fetch_add(1, Ordering::Relaxed);
        thread::yield_now();
    }
}

fn visits() -> Visits {
    Visits { count: AtomicU64::new(0), known: BTreeMap::new() }
}
",
    );
}

#[test]
fn two_lists_in_one_lose_names() {
    check_fix(
        &mutex_queue_to_channel::RULE,
        "channel",
        "use std::{collections::{HashMap, VecDeque}, sync::{Arc, Mutex, RwLock}, thread, time::Duration};

fn run(known: &RwLock<HashMap<u8, u8>>) {
    let jobs = Arc::new(Mutex::new(VecDeque::new()));
    let theirs = Arc::clone(&jobs);
    let worker = thread::spawn(move || {
        loop {
            let job = theirs.lock().unwrap().pop_front();
            match job {
                Some(job) => println!(\"{job}\"),
                None => thread::sleep(Duration::from_millis(1)),
            }
        }
    });
    jobs.lock().unwrap().push_back(known.read().unwrap().len());
    worker.join().unwrap();
}
",
        "use std::{collections::HashMap, sync::RwLock, thread};
use std::sync::mpsc;

fn run(known: &RwLock<HashMap<u8, u8>>) {
    let (jobs, theirs) = mpsc::channel();
    let worker = thread::spawn(move || {
        for job in theirs {
            println!(\"{job}\");
        }
    });
    let _ = jobs.send(known.read().unwrap().len());
    worker.join().unwrap();
}
",
    );
}

#[test]
fn a_name_behind_a_library_needs_no_import() {
    LIBRARY.check_refactoring(
        refactorings::by_name("rc-to-arc").expect("it is known"),
        "every `Rc`",
        "use std::rc::{self, Rc};

fn run(one: &$0Rc<u8>, other: rc::Weak<u8>) -> usize {
    std::rc::Rc::strong_count(one) + other.strong_count()
}
",
        "use std::sync::{Arc, Weak};

fn run(one: &Arc<u8>, other: Weak<u8>) -> usize {
    Arc::strong_count(one) + other.strong_count()
}
",
    );
}

#[test]
fn modules_need_their_own_imports_only() {
    check_fix(
        &arc_never_shared::RULE,
        "Drop",
        "use std::sync::Arc;

fn names() -> usize {
    let names = Arc::new(vec![1]);
    names.len()
}

mod inner {
    use std::sync::Arc;

    pub fn other(other: &Arc<u8>) -> usize {
        usize::from(**other)
    }
}
",
        "
fn names() -> usize {
    let names = vec![1];
    names.len()
}

mod inner {
    use std::sync::Arc;

    pub fn other(other: &Arc<u8>) -> usize {
        usize::from(**other)
    }
}
",
    );
}

#[test]
fn what_is_passed_on_stays() {
    check_fix(
        &arc_never_shared::RULE,
        "Drop",
        "pub use std::sync::Arc;

fn names() -> usize {
    let names = Arc::new(vec![1]);
    names.len()
}
",
        "pub use std::sync::Arc;

fn names() -> usize {
    let names = vec![1];
    names.len()
}
",
    );
}
