//! The part of every generated program that watches the locks.
//!
//! A case awaits one of the futures below. Each suspends once, and while the task is
//! suspended it looks at every lock the run was given: locked or free?

use std::cell::RefCell;
use std::future::Future;
use std::panic::{AssertUnwindSafe, Location, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, RwLock, TryLockError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

thread_local! {
    static LOCKS: RefCell<Vec<Box<dyn Fn() -> bool>>> = const { RefCell::new(Vec::new()) };
    static SEEN: RefCell<Vec<(u32, bool)>> = const { RefCell::new(Vec::new()) };
}

/// Watches one lock for the rest of the run.
pub fn watch(is_locked: impl Fn() -> bool + 'static) {
    LOCKS.with_borrow_mut(|locks| locks.push(Box::new(is_locked)));
}

fn record(line: u32) {
    let locked = LOCKS.with_borrow(|locks| locks.iter().any(|is_locked| is_locked()));
    SEEN.with_borrow_mut(|seen| seen.push((line, locked)));
}

/// A watched mutex.
pub fn lock<T: 'static>(value: T) -> &'static Mutex<T> {
    let mutex: &'static Mutex<T> = Box::leak(Box::new(Mutex::new(value)));
    watch(|| matches!(mutex.try_lock(), Err(TryLockError::WouldBlock)));
    mutex
}

/// A watched mutex that a panicking owner has poisoned.
pub fn poisoned<T: 'static>(value: T) -> &'static Mutex<T> {
    let mutex = lock(value);
    let _ = catch_unwind(AssertUnwindSafe(|| {
        let _guard = mutex.lock();
        std::panic::resume_unwind(Box::new("poison"))
    }));
    assert!(mutex.is_poisoned());
    mutex
}

/// A watched mutex behind an `Arc`.
pub fn shared<T: Send + 'static>(value: T) -> Arc<Mutex<T>> {
    let mutex = Arc::new(Mutex::new(value));
    let watched = mutex.clone();
    watch(move || matches!(watched.try_lock(), Err(TryLockError::WouldBlock)));
    mutex
}

/// A watched read-write lock.
pub fn rwlock<T: 'static>(value: T) -> &'static RwLock<T> {
    let lock: &'static RwLock<T> = Box::leak(Box::new(RwLock::new(value)));
    watch(|| matches!(lock.try_write(), Err(TryLockError::WouldBlock)));
    lock
}

/// A future that suspends once before it gives its value.
pub struct Probe<T> {
    line: u32,
    value: Option<T>,
    suspended: bool,
}

// The value is only moved, never pinned.
impl<T> Unpin for Probe<T> {}

impl<T> Future for Probe<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<T> {
        if !self.suspended {
            self.suspended = true;
            record(self.line);
            return Poll::Pending;
        }
        Poll::Ready(self.value.take().expect("polled after it was ready"))
    }
}

/// A future of nothing.
#[track_caller]
pub fn baz() -> Probe<()> {
    take(())
}

/// A future of a number.
#[track_caller]
pub fn number() -> Probe<usize> {
    take(1)
}

/// A future of a condition that holds.
#[track_caller]
pub fn truth() -> Probe<bool> {
    take(true)
}

/// A future of a text.
#[track_caller]
pub fn text() -> Probe<String> {
    take(String::from("x"))
}

/// A future that owns its argument and gives it back.
#[track_caller]
pub fn take<T>(value: T) -> Probe<T> {
    Probe {
        line: Location::caller().line(),
        value: Some(value),
        suspended: false,
    }
}

/// Another's future, watched at the line that wraps it whenever it is suspended.
pub struct Seen<F> {
    line: u32,
    future: Pin<Box<F>>,
}

impl<F: Future> Future for Seen<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let polled = self.future.as_mut().poll(context);
        if polled.is_pending() {
            record(self.line);
        }
        polled
    }
}

#[track_caller]
pub fn seen<F: Future>(future: F) -> Seen<F> {
    Seen {
        line: Location::caller().line(),
        future: Box::pin(future),
    }
}

/// Tells whether a value is `Send` without demanding it: the inherent method is
/// chosen where its bound holds, the trait's elsewhere.
pub struct Asked<T>(pub T);

impl<T: Send> Asked<T> {
    pub fn is_send(&self) -> bool {
        true
    }
}

pub trait NotSend {
    fn is_send(&self) -> bool {
        false
    }
}

impl<T> NotSend for Asked<T> {}

/// Drives one run of a case to its end and prints what was seen.
pub fn drive<F: Future>(case: &str, run: usize, is_send: bool, future: F) {
    println!("send {case} {is_send}");
    let mut future = Box::pin(future);
    let mut context = Context::from_waker(Waker::noop());
    let ready = (0..10_000).any(|_| future.as_mut().poll(&mut context).is_ready());
    assert!(ready, "case {case}, run {run}, never ends");
    for (line, locked) in SEEN.take() {
        println!(
            "await {case} {run} {line} {}",
            if locked { "locked" } else { "free" }
        );
    }
    LOCKS.take();
}

/// Ends the program when a case blocks.
pub fn limit_time() {
    std::thread::spawn(|| {
        std::thread::sleep(Duration::from_secs(30));
        eprintln!("the last case printed did not end: it locks twice");
        std::process::exit(3);
    });
}
