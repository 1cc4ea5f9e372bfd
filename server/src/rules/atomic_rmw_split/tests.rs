use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn values_made_of_what_was_read() {
    check(
        &RULE,
        r#"
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};

static HITS: AtomicU64 = AtomicU64::new(0);

fn nested() {
    HITS.store(HITS.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: what another thread writes into `HITS` between the load and this store is lost
}

fn bound(hits: &AtomicU64) -> u64 {
    let old = hits.load(Ordering::SeqCst);
    hits.store(old + 1, Ordering::SeqCst);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `hits`
    old
}

fn made_anew(hits: &AtomicU64) {
    let mut count = hits.load(Ordering::Relaxed);
    if count > 7 {
        count = count * 2;
    }
    hits.store(count, Ordering::Relaxed);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `hits`
}

fn changed(hits: Arc<AtomicU64>) {
    let mut count = hits.load(Ordering::Relaxed);
    count += 1;
    hits.store(count, Ordering::Relaxed);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: do both in one step
}

struct Ring { head: AtomicUsize, on: Arc<AtomicBool>, len: usize }

impl Ring {
    fn over_two_lets(&self) -> usize {
        let head = self.head.load(Ordering::Acquire);
        let next = (head + 1) % self.len;
        self.head.store(next, Ordering::Release);
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `self.head`
        head
    }

    fn toggles(&self) {
        self.on.store(!self.on.load(Ordering::SeqCst), Ordering::SeqCst);
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `self.on`
    }
}

fn in_a_thread() {
    let hits = Arc::new(AtomicU64::new(0));
    let other = Arc::clone(&hits);
    let thread = std::thread::spawn(move || {
        other.store(other.load(Ordering::Relaxed) + 2, Ordering::Relaxed);
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `other`
    });
    hits.store(hits.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `hits`
    thread.join().unwrap();
}

fn scoped() {
    let hits = AtomicU64::new(0);
    std::thread::scope(|scope| {
        scope.spawn(|| hits.store(hits.load(Ordering::Relaxed) + 2, Ordering::Relaxed));
        //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `hits`
        scope.spawn(|| println!("{}", hits.load(Ordering::Relaxed)));
    });
}

struct Shared { hits: Arc<AtomicU64> }

fn of_a_clone(shared: &Shared) {
    let hits = shared.hits.clone();
    hits.store(hits.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `hits`
}

async fn over_an_await(hits: &AtomicU64) {
    let old = hits.load(Ordering::SeqCst);
    tokio::task::yield_now().await;
    hits.store(old * 2, Ordering::SeqCst);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `hits`
}
"#,
    );
}

#[test]
fn stores_that_a_load_decides_about() {
    check(
        &RULE,
        r#"
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering::*};

static STARTED: AtomicBool = AtomicBool::new(false);
static STATE: AtomicU8 = AtomicU8::new(IDLE);
const IDLE: u8 = 0;
const BUSY: u8 = 1;

fn work() {}

fn claims() {
    if !STARTED.load(SeqCst) {
        STARTED.store(true, SeqCst);
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: several threads can find the same in `STARTED`
        work();
    }
}

fn leaves_first() {
    if STARTED.load(SeqCst) {
        return;
    }
    STARTED.store(true, SeqCst);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `swap` or `compare_exchange`
    work();
}

fn answers() -> bool {
    if STARTED.load(SeqCst) {
        return false;
    }
    STARTED.store(true, SeqCst);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `STARTED`
    true
}

fn takes(flag: &AtomicBool) {
    if flag.load(Acquire) {
        flag.store(false, Release);
      //^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `flag`
        work();
    }
}

fn told_and_done(flag: &AtomicBool) {
    if !flag.load(Acquire) {
        println!("only one does it");
        flag.store(true, Release);
      //^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `flag`
        work();
    }
}

fn clears_late(flag: &AtomicBool) {
    if flag.load(SeqCst) {
        work();
        flag.store(false, SeqCst);
      //^^^^^^^^^^^^^^^^^^^^^^^^^ warning: a thread that sets `flag` again before this store is not heard
    }
}

fn goes_on() {
    if STATE.load(SeqCst) == IDLE {
        STATE.store(BUSY, SeqCst);
      //^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `STATE`
    }
}

fn over_a_let() -> bool {
    let state = STATE.load(SeqCst);
    if state != IDLE {
        return false;
    }
    STATE.store(BUSY, SeqCst);
  //^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `STATE`
    true
}

fn exchanges(cell: &AtomicU64, old: u64, new: u64) {
    if cell.load(SeqCst) == old {
        cell.store(new, SeqCst);
      //^^^^^^^^^^^^^^^^^^^^^^^ warning: `cell`
    }
}

fn largest(cell: &AtomicU64, seen: u64) {
    if seen > cell.load(Relaxed) {
        cell.store(seen, Relaxed);
      //^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `fetch_max` or `fetch_min`
    }
}

fn and_more(flag: &AtomicBool, ready: bool) {
    if ready && !flag.load(SeqCst) {
        flag.store(true, SeqCst);
      //^^^^^^^^^^^^^^^^^^^^^^^^ warning: `flag`
        work();
    }
}

fn otherwise(flag: &AtomicBool) {
    if flag.load(SeqCst) {
        work();
    } else {
        flag.store(true, SeqCst);
      //^^^^^^^^^^^^^^^^^^^^^^^^ warning: `flag`
        work();
    }
}
"#,
    );
}

#[test]
fn one_step_and_stores_that_depend_on_nothing() {
    check_none(
        &RULE,
        r#"
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU64, AtomicUsize, Ordering::*};

static LEVEL: AtomicUsize = AtomicUsize::new(0);
static OTHER: AtomicUsize = AtomicUsize::new(0);
static ON: AtomicBool = AtomicBool::new(false);

fn work() {}
fn compute() -> usize { 3 }

fn one_step() {
    LEVEL.fetch_add(1, SeqCst);
    if !ON.swap(true, SeqCst) { work(); }
    let _ = LEVEL.fetch_update(SeqCst, SeqCst, |value| Some(value * 2));
}

fn in_a_loop() {
    let mut old = LEVEL.load(Relaxed);
    while let Err(now) = LEVEL.compare_exchange_weak(old, old * 2, AcqRel, Relaxed) {
        old = now;
    }
}

fn another_one() {
    LEVEL.store(OTHER.load(SeqCst) + 1, SeqCst);
    if OTHER.load(SeqCst) == 3 { LEVEL.store(4, SeqCst); }
}

fn of_elements(all: &[AtomicUsize], i: usize, j: usize) {
    all[i].store(all[j].load(SeqCst) + 1, SeqCst);
}

fn puts_back() {
    let before = LEVEL.load(SeqCst);
    LEVEL.store(7, SeqCst);
    work();
    LEVEL.store(before, SeqCst);
}

fn only_marks() {
    if !ON.load(Relaxed) { ON.store(true, Relaxed); }
    if ON.load(Relaxed) { return; }
    ON.store(true, Relaxed);
}

fn remembers(count: usize) {
    if count != LEVEL.load(SeqCst) {
        LEVEL.store(count, SeqCst);
        work();
    }
}

fn finds_out_once() {
    let state = LEVEL.load(Relaxed);
    if state == 0 { LEVEL.store(2, Relaxed); }
}

fn told_once(flag: &AtomicBool) {
    if !flag.load(Relaxed) {
        flag.store(true, Relaxed);
        log::warn!("said once");
    }
    if !ON.load(Relaxed) {
        eprintln!("once more to stop at once");
        ON.store(true, Relaxed)
    } else {
        std::process::abort();
    }
}

fn told_once_and_left(flag: &AtomicBool) {
    work();
    if flag.load(Relaxed) { return; }
    flag.store(true, Relaxed);
    tracing::warn!("said {}", "once");
}

fn same_again() {
    if ON.load(SeqCst) { ON.store(true, SeqCst); work(); }
}

fn computed_once() -> usize {
    let known = LEVEL.load(Relaxed);
    if known != 0 { return known; }
    let fresh = compute();
    LEVEL.store(fresh, Relaxed);
    fresh
}

fn computed_into_the_variable() -> usize {
    let mut known = LEVEL.load(Relaxed);
    if known == 0 {
        known = compute();
        LEVEL.store(known, Relaxed);
    }
    known
}

fn computed_behind_a_flag() -> usize {
    static KNOWN: AtomicBool = AtomicBool::new(false);
    if !KNOWN.load(SeqCst) {
        let fresh = compute();
        LEVEL.store(fresh, SeqCst);
        KNOWN.store(true, SeqCst);
    }
    LEVEL.load(SeqCst)
}

fn computed_in_the_branch() -> usize {
    if LEVEL.load(Relaxed) == 0 {
        let fresh = compute();
        LEVEL.store(fresh, Relaxed);
    }
    if LEVEL.load(Relaxed) == 0 { LEVEL.store(compute(), Relaxed); }
    LEVEL.load(Relaxed)
}

fn stops(stop: &AtomicBool) {
    while !stop.load(Relaxed) {
        if compute() > 3 { stop.store(true, Relaxed); }
    }
}

fn load_in_a_closure(cell: &'static AtomicU64) {
    let read = move || cell.load(SeqCst);
    cell.store(read() + 1, SeqCst);
}

fn after_the_store(cell: &AtomicU64) -> u64 {
    cell.store(1, SeqCst);
    cell.load(SeqCst) + 1
}

fn of_a_pointer(cell: &AtomicPtr<u8>, other: *mut u8) {
    cell.store(other, SeqCst);
    cell.load(SeqCst);
}
"#,
    );
}

#[test]
fn one_writer() {
    check_none(
        &RULE,
        r#"
use std::cell::Cell;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::*};

struct Counter { hits: AtomicU64, lock: Mutex<u8> }

impl Counter {
    fn new() -> Counter {
        let counter = Counter { hits: AtomicU64::new(0), lock: Mutex::new(0) };
        counter.hits.store(counter.hits.load(SeqCst) + 1, SeqCst);
        counter
    }

    fn alone(&mut self) {
        self.hits.store(self.hits.load(SeqCst) + 1, SeqCst);
    }

    fn pinned(self: std::pin::Pin<&mut Self>) {
        self.hits.store(self.hits.load(SeqCst) + 1, SeqCst);
    }

    fn locked(&self) {
        let _guard = self.lock.lock().unwrap();
        self.hits.store(self.hits.load(SeqCst) + 1, SeqCst);
    }

    /// Must be called while the spinlock is held.
    fn by_contract(&self) {
        self.hits.store(self.hits.load(SeqCst) + 1, SeqCst);
    }

    /// The calling code must ensure that this cannot execute concurrently.
    fn alone_by_contract(&self) {
        self.hits.store(self.hits.load(SeqCst) + 1, SeqCst);
    }

    fn lossy_by_choice(&self) {
        // A lossy count is good enough, and `fetch_add` is slower.
        self.hits.store(self.hits.load(SeqCst) + 1, SeqCst);
    }

    fn with_guard(&self, _guard: &MutexGuard<'_, u8>) {
        self.hits.store(self.hits.load(SeqCst) + 1, SeqCst);
    }

    fn owned(self) -> u64 {
        self.hits.store(self.hits.load(SeqCst) + 1, SeqCst);
        self.hits.into_inner()
    }
}

async fn locked(lock: &tokio::sync::Mutex<u8>, hits: &AtomicU64) {
    let mut guard = lock.lock().await;
    hits.store(hits.load(SeqCst) + 1, SeqCst);
    *guard += 1;
}

struct Local { hits: AtomicU64, not_sync: PhantomData<Cell<u8>> }

impl Local {
    fn count(&self) {
        self.hits.store(self.hits.load(SeqCst) + 1, SeqCst);
    }
}

struct File { position: Arc<AtomicU64>, length: u64 }
struct Files { open: Vec<File>, total: Arc<AtomicU64> }

impl Files {
    fn at(&mut self, file: usize) -> Option<&mut File> { self.open.get_mut(file) }

    fn seek(&mut self, file: usize, offset: u64) -> Option<u64> {
        let open = self.at(file)?;
        let File { position, .. } = open;
        let position = position.clone();
        let at = position.load(Relaxed).checked_add(offset)?;
        position.store(at, Relaxed);
        let total = Arc::clone(&self.total);
        total.store(total.load(Relaxed) + offset, Relaxed);
        Some(at)
    }
}

struct Queue { head: AtomicUsize, tail: AtomicUsize }

impl Queue {
    fn push(&self) {
        let tail = self.tail.load(Relaxed);
        if tail - self.head.load(Acquire) < 8 {
            self.tail.store(tail + 1, Release);
        }
    }
}

fn not_shared() -> u64 {
    let hits = AtomicU64::new(0);
    hits.store(hits.load(SeqCst) + 1, SeqCst);
    let shared = Arc::new(AtomicU64::new(0));
    shared.store(shared.load(SeqCst) + 1, SeqCst);
    let counted = Arc::clone(&shared);
    std::thread::spawn(move || counted.fetch_add(1, SeqCst)).join().unwrap();
    hits.into_inner()
}

fn a_lock_of_its_own(lock: &AtomicBool, hits: &AtomicU64) {
    while lock.compare_exchange_weak(false, true, Acquire, Relaxed).is_err() {}
    if lock.load(Relaxed) { lock.store(false, Release); hits.fetch_add(1, Relaxed); }
}
"#,
    );
    let text = r#"
use std::sync::atomic::{AtomicU64, Ordering};

static HITS: AtomicU64 = AtomicU64::new(0);

fn main() {
    HITS.store(HITS.load(Ordering::SeqCst) + 1, Ordering::SeqCst);
    std::thread::spawn(|| HITS.fetch_add(1, Ordering::SeqCst)).join().unwrap();
}
"#;
    let main = Place {
        path: "src/main.rs",
        ..LIBRARY
    };
    main.check(&RULE, text);
}

#[test]
fn other_types_other_names_and_tests() {
    check_none(
        &RULE,
        r#"
use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};

struct AtomicUsize(Cell<usize>);

impl AtomicUsize {
    fn load(&self, _: std::sync::atomic::Ordering) -> usize { self.0.get() }
    fn store(&self, value: usize, _: std::sync::atomic::Ordering) { self.0.set(value) }
}

fn ours(count: &AtomicUsize) {
    count.store(count.load(SeqCst) + 1, SeqCst);
    if count.load(SeqCst) == 1 { count.store(2, SeqCst); }
}

fn unknown(count: &elsewhere::Count) {
    count.store(count.load(SeqCst) + 1, SeqCst);
}

fn shadowed(count: &AtomicU64, other: &AtomicU64) {
    let old = count.load(SeqCst);
    let count = other;
    count.store(old + 1, SeqCst);
}

macro_rules! opaque { ($($x:tt)*) => {} }

fn in_a_macro(count: &AtomicU64) {
    opaque!(count.store(count.load(SeqCst) + 1, SeqCst));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        static HITS: AtomicU64 = AtomicU64::new(0);
        HITS.store(HITS.load(SeqCst) + 1, SeqCst);
    }
}
"#,
    );
    let text = r#"
use std::sync::atomic::{AtomicU64, Ordering};

fn count(hits: &AtomicU64) {
    hits.store(hits.load(Ordering::SeqCst) + 1, Ordering::SeqCst);
}
"#;
    let bench = Place {
        path: "benches/speed.rs",
        ..LIBRARY
    };
    bench.check(&RULE, text);
    let older = Place {
        edition: "2018",
        ..LIBRARY
    };
    older.check(
        &RULE,
        r#"
use core::sync::atomic::{AtomicU64, Ordering};

fn count(hits: &AtomicU64) {
    hits.store(hits.load(Ordering::SeqCst) + 1, Ordering::SeqCst);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `hits`
}
"#,
    );
}

/// A function of `a` and `flag` with these lines, before and after the fix.
#[track_caller]
fn mends(method: &str, before: &str, after: &str) {
    check_fix(
        &RULE,
        &format!("`{method}`"),
        &function(before),
        &function(after),
    );
}

fn function(lines: &str) -> String {
    format!(
        "use std::sync::atomic::{{AtomicBool, AtomicU64, Ordering}};\n\nfn work(_: u64) {{}}\n\n\
         fn f(a: &AtomicU64, flag: &AtomicBool, n: u64) {{\n{lines}}}\n"
    )
}

#[test]
fn steps_that_compute() {
    mends(
        "fetch_add",
        "    a.store(a.load(Ordering::Relaxed) + 1, Ordering::Relaxed);\n",
        "    a.fetch_add(1, Ordering::Relaxed);\n",
    );
    mends(
        "fetch_sub",
        "    a.store(a.load(Ordering::Acquire) - n, Ordering::Release);\n",
        "    a.fetch_sub(n, Ordering::AcqRel);\n",
    );
    mends(
        "fetch_or",
        "    a.store(0x10 | a.load(Ordering::SeqCst), Ordering::Relaxed);\n",
        "    a.fetch_or(0x10, Ordering::SeqCst);\n",
    );
    mends(
        "fetch_max",
        "    a.store(a.load(Ordering::Relaxed).max(n), Ordering::Relaxed);\n",
        "    a.fetch_max(n, Ordering::Relaxed);\n",
    );
    mends(
        "fetch_xor",
        "    flag.store(!flag.load(Ordering::SeqCst), Ordering::SeqCst);\n",
        "    flag.fetch_xor(true, Ordering::SeqCst);\n",
    );
    mends(
        "fetch_add",
        "    let old = a.load(Ordering::SeqCst);\n    a.store(old + 1, Ordering::SeqCst);\n",
        "    a.fetch_add(1, Ordering::SeqCst);\n",
    );
    mends(
        "fetch_add",
        "    let old = a.load(Ordering::SeqCst);\n    a.store(old + 1, Ordering::SeqCst);\n    work(old);\n",
        "    let old = a.fetch_add(1, Ordering::SeqCst);\n    work(old);\n",
    );
    mends(
        "fetch_add",
        "    let now = a.load(Ordering::SeqCst) + 1;\n    a.store(now, Ordering::SeqCst);\n    work(now);\n",
        "    let now = a.fetch_add(1, Ordering::SeqCst) + 1;\n    work(now);\n",
    );
    mends(
        "fetch_sub",
        "    let mut count = a.load(Ordering::SeqCst);\n    count -= n;\n    a.store(count, Ordering::SeqCst)\n",
        "    a.fetch_sub(n, Ordering::SeqCst);\n",
    );
    mends(
        "fetch_update",
        "    a.store(a.load(Ordering::Relaxed) * 2 + n, Ordering::Relaxed)\n",
        "    let _ = a.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |value| Some(value * 2 + n));\n",
    );
}

#[test]
fn steps_that_ask() {
    mends(
        "swap",
        "    if !flag.load(Ordering::Acquire) {\n        flag.store(true, Ordering::Release);\n        work(1);\n    }\n",
        "    if !flag.swap(true, Ordering::AcqRel) {\n        work(1);\n    }\n",
    );
    mends(
        "swap",
        "    if n > 3 && flag.load(Ordering::SeqCst) {\n        flag.store(false, Ordering::SeqCst);\n        work(1);\n    }\n",
        "    if n > 3 && flag.swap(false, Ordering::SeqCst) {\n        work(1);\n    }\n",
    );
    mends(
        "swap",
        "    if flag.load(Ordering::SeqCst) {\n        return;\n    }\n    flag.store(true, Ordering::SeqCst);\n    work(1);\n",
        "    if flag.swap(true, Ordering::SeqCst) {\n        return;\n    }\n    work(1);\n",
    );
    mends(
        "compare_exchange",
        "    if a.load(Ordering::SeqCst) == 0 {\n        a.store(1, Ordering::SeqCst);\n        work(1);\n    }\n",
        "    if a.compare_exchange(0, 1, Ordering::SeqCst, Ordering::SeqCst).is_ok() {\n        work(1);\n    }\n",
    );
    mends(
        "compare_exchange",
        "    if a.load(Ordering::Relaxed) != n {\n        return;\n    }\n    a.store(1, Ordering::Release);\n    work(1);\n",
        "    if a.compare_exchange(n, 1, Ordering::Release, Ordering::Relaxed).is_err() {\n        return;\n    }\n    work(1);\n",
    );
    mends(
        "fetch_max",
        "    if n > a.load(Ordering::Relaxed) {\n        a.store(n, Ordering::Relaxed);\n    }\n    work(1);\n",
        "    a.fetch_max(n, Ordering::Relaxed);\n    work(1);\n",
    );
    mends(
        "fetch_min",
        "    if a.load(Ordering::Relaxed) >= n {\n        a.store(n, Ordering::Relaxed);\n    }\n",
        "    a.fetch_min(n, Ordering::Relaxed);\n",
    );
}

#[test]
fn steps_that_nobody_can_take() {
    for lines in [
        // What is done first would be done with the flag set already.
        "    if !flag.load(Ordering::SeqCst) {\n        work(1);\n        flag.store(true, Ordering::SeqCst);\n    }\n",
        // Others may see the new value too early.
        "    let old = a.load(Ordering::SeqCst);\n    work(1);\n    a.store(old + 1, Ordering::SeqCst);\n",
        // The new value is needed later.
        "    let mut now = a.load(Ordering::SeqCst);\n    now += 1;\n    a.store(now, Ordering::SeqCst);\n    work(now);\n",
        // How it is ordered is not known here.
        "    let order = Ordering::SeqCst;\n    a.store(a.load(order) + 1, order);\n",
        // It would be asked even where there is no need.
        "    if !flag.load(Ordering::SeqCst) && n > 3 {\n        flag.store(true, Ordering::SeqCst);\n        work(1);\n    }\n",
    ] {
        check_no_fix(&RULE, "one step", &function(lines));
    }
}
