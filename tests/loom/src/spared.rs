//! What looks much the same, and goes well in every interleaving. Each module is one shape.

#[cfg(loom)]
use loom::{
    sync::atomic::{AtomicBool, AtomicPtr, AtomicUsize, Ordering::*, fence},
    sync::{Arc, Mutex},
    thread,
};
#[cfg(not(loom))]
use std::{
    sync::atomic::{AtomicBool, AtomicPtr, AtomicUsize, Ordering::*, fence},
    sync::{Arc, Mutex},
    thread,
};

/// The shapes by name, each with a program that fails where it goes wrong.
pub const ALL: &[(&str, fn())] = &[
    ("counts_in_one_step", counts_in_one_step::program),
    ("counts_until_it_fits", counts_until_it_fits::program),
    ("counts_under_a_lock", counts_under_a_lock::program),
    ("has_one_writer", has_one_writer::program),
    ("claims_in_one_step", claims_in_one_step::program),
    ("only_marks", only_marks::program),
    ("computes_once_or_twice", computes_once_or_twice::program),
    ("keeps_the_largest", keeps_the_largest::program),
    ("publishes_a_number", publishes_a_number::program),
    ("publishes_with_fences", publishes_with_fences::program),
    ("publishes_a_pointer", publishes_a_pointer::program),
    ("publishes_under_a_lock", publishes_under_a_lock::program),
    ("stops", stops::program),
    ("reads_after_a_join", reads_after_a_join::program),
];

/// Runs two threads on what they share, and waits for them.
fn both<T: Send + Sync + 'static>(shared: &Arc<T>, first: fn(&T), second: fn(&T)) {
    let other = Arc::clone(shared);
    let thread = thread::spawn(move || first(&other));
    second(shared);
    thread.join().unwrap();
}

pub mod counts_in_one_step {
    use super::*;

    fn count(hits: &AtomicUsize) {
        hits.fetch_add(1, Relaxed);
    }

    pub fn program() {
        let hits = Arc::new(AtomicUsize::new(0));
        both(&hits, count, count);
        assert_eq!(hits.load(Relaxed), 2);
    }
}

pub mod counts_until_it_fits {
    use super::*;

    fn double(number: &AtomicUsize) {
        let mut old = number.load(Relaxed);
        while let Err(now) = number.compare_exchange(old, old * 2, Relaxed, Relaxed) {
            old = now;
        }
    }

    pub fn program() {
        let number = Arc::new(AtomicUsize::new(1));
        both(&number, double, double);
        assert_eq!(number.load(Relaxed), 4);
    }
}

pub mod counts_under_a_lock {
    use super::*;

    pub struct Counter {
        hits: AtomicUsize,
        lock: Mutex<()>,
    }

    fn count(counter: &Counter) {
        let _guard = counter.lock.lock().unwrap();
        counter.hits.store(counter.hits.load(Relaxed) + 1, Relaxed);
    }

    pub fn program() {
        let counter = Arc::new(Counter {
            hits: AtomicUsize::new(0),
            lock: Mutex::new(()),
        });
        both(&counter, count, count);
        assert_eq!(counter.hits.load(Relaxed), 2);
    }
}

pub mod has_one_writer {
    use super::*;

    pub struct Queue {
        slot: AtomicUsize,
        tail: AtomicUsize,
    }

    fn push(queue: &Queue) {
        let tail = queue.tail.load(Relaxed);
        queue.slot.store(7, Relaxed);
        queue.tail.store(tail + 1, Release);
    }

    fn read(queue: &Queue) {
        if queue.tail.load(Acquire) == 1 {
            assert_eq!(queue.slot.load(Relaxed), 7);
        }
    }

    pub fn program() {
        let queue = Arc::new(Queue {
            slot: AtomicUsize::new(0),
            tail: AtomicUsize::new(0),
        });
        both(&queue, push, read);
        assert_eq!(queue.tail.load(Relaxed), 1);
    }
}

pub mod claims_in_one_step {
    use super::*;

    pub struct Claim {
        taken: AtomicBool,
        times: AtomicUsize,
    }

    fn claim(shared: &Claim) {
        if !shared.taken.swap(true, SeqCst) {
            shared.times.fetch_add(1, SeqCst);
        }
    }

    pub fn program() {
        let shared = Arc::new(Claim {
            taken: AtomicBool::new(false),
            times: AtomicUsize::new(0),
        });
        both(&shared, claim, claim);
        assert_eq!(shared.times.load(SeqCst), 1);
    }
}

pub mod only_marks {
    use super::*;

    fn mark(seen: &AtomicBool) {
        if !seen.load(Relaxed) {
            seen.store(true, Relaxed);
        }
    }

    pub fn program() {
        let seen = Arc::new(AtomicBool::new(false));
        both(&seen, mark, mark);
        assert!(seen.load(Relaxed));
    }
}

pub mod computes_once_or_twice {
    use super::*;

    fn answer(known: &AtomicUsize) -> usize {
        let found = known.load(Relaxed);
        if found != 0 {
            return found;
        }
        let computed = 6 * 7;
        known.store(computed, Relaxed);
        computed
    }

    fn ask(known: &AtomicUsize) {
        assert_eq!(answer(known), 42);
    }

    pub fn program() {
        let known = Arc::new(AtomicUsize::new(0));
        both(&known, ask, ask);
    }
}

pub mod keeps_the_largest {
    use super::*;

    pub fn program() {
        let largest = Arc::new(AtomicUsize::new(0));
        both(
            &largest,
            |largest| {
                largest.fetch_max(3, Relaxed);
            },
            |largest| {
                largest.fetch_max(7, Relaxed);
            },
        );
        assert_eq!(largest.load(Relaxed), 7);
    }
}

pub mod publishes_a_number {
    use super::*;

    pub struct Price {
        price: AtomicUsize,
        is_set: AtomicBool,
    }

    fn set(shared: &Price) {
        shared.price.store(7, Relaxed);
        shared.is_set.store(true, Release);
    }

    fn read(shared: &Price) {
        if shared.is_set.load(Acquire) {
            assert_eq!(shared.price.load(Relaxed), 7);
        }
    }

    pub fn program() {
        let shared = Arc::new(Price {
            price: AtomicUsize::new(0),
            is_set: AtomicBool::new(false),
        });
        both(&shared, set, read);
    }
}

pub mod publishes_with_fences {
    use super::*;

    pub struct Price {
        price: AtomicUsize,
        is_set: AtomicBool,
    }

    fn set(shared: &Price) {
        shared.price.store(7, Relaxed);
        fence(Release);
        shared.is_set.store(true, Relaxed);
    }

    fn read(shared: &Price) {
        if shared.is_set.load(Relaxed) {
            fence(Acquire);
            assert_eq!(shared.price.load(Relaxed), 7);
        }
    }

    pub fn program() {
        let shared = Arc::new(Price {
            price: AtomicUsize::new(0),
            is_set: AtomicBool::new(false),
        });
        both(&shared, set, read);
    }
}

pub mod publishes_a_pointer {
    use super::*;

    pub struct Holder {
        current: AtomicPtr<AtomicUsize>,
    }

    fn publish(holder: &Holder) {
        let fresh = AtomicUsize::new(0);
        fresh.store(7, Relaxed);
        holder
            .current
            .store(Box::into_raw(Box::new(fresh)), Release);
    }

    fn read(holder: &Holder) {
        let current = holder.current.load(Acquire);
        // SAFETY: what was stored is never freed while it is read.
        if let Some(current) = unsafe { current.as_ref() } {
            assert_eq!(current.load(Relaxed), 7);
        }
    }

    pub fn program() {
        let holder = Arc::new(Holder {
            current: AtomicPtr::new(std::ptr::null_mut()),
        });
        both(&holder, publish, read);
        let last = holder.current.load(SeqCst);
        // SAFETY: it comes from a box, and nobody reads it any more.
        drop(unsafe { Box::from_raw(last) });
    }
}

pub mod publishes_under_a_lock {
    use super::*;

    pub struct Price {
        price: AtomicUsize,
        is_set: AtomicBool,
        lock: Mutex<()>,
    }

    fn set(shared: &Price) {
        let _guard = shared.lock.lock().unwrap();
        shared.price.store(7, Relaxed);
        shared.is_set.store(true, Relaxed);
    }

    fn read(shared: &Price) {
        let _guard = shared.lock.lock().unwrap();
        if shared.is_set.load(Relaxed) {
            assert_eq!(shared.price.load(Relaxed), 7);
        }
    }

    pub fn program() {
        let shared = Arc::new(Price {
            price: AtomicUsize::new(0),
            is_set: AtomicBool::new(false),
            lock: Mutex::new(()),
        });
        both(&shared, set, read);
    }
}

pub mod stops {
    use super::*;

    pub struct Worker {
        stop: AtomicBool,
        rounds: AtomicUsize,
    }

    fn work(worker: &Worker) {
        while !worker.stop.load(Relaxed) {
            worker.rounds.fetch_add(1, Relaxed);
            thread::yield_now();
        }
    }

    fn stop(worker: &Worker) {
        worker.stop.store(true, Relaxed);
    }

    pub fn program() {
        let worker = Arc::new(Worker {
            stop: AtomicBool::new(false),
            rounds: AtomicUsize::new(0),
        });
        both(&worker, work, stop);
        assert!(worker.stop.load(Relaxed));
    }
}

pub mod reads_after_a_join {
    use super::*;

    pub struct Result {
        value: AtomicUsize,
        is_there: AtomicBool,
    }

    fn compute(result: &Result) {
        result.value.store(7, Relaxed);
        result.is_there.store(true, Relaxed);
    }

    pub fn program() {
        let result = Arc::new(Result {
            value: AtomicUsize::new(0),
            is_there: AtomicBool::new(false),
        });
        let other = Arc::clone(&result);
        let thread = thread::spawn(move || compute(&other));
        thread.join().unwrap();
        if result.is_there.load(Relaxed) {
            assert_eq!(result.value.load(Relaxed), 7);
        }
    }
}
