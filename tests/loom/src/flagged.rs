//! What goes wrong in some interleaving. Each module is one shape.

#[cfg(loom)]
use loom::{
    sync::Arc,
    sync::atomic::{AtomicBool, AtomicPtr, AtomicUsize, Ordering::*},
    thread,
};
#[cfg(not(loom))]
use std::{
    sync::Arc,
    sync::atomic::{AtomicBool, AtomicPtr, AtomicUsize, Ordering::*},
    thread,
};

/// The shapes by name, each with a program that fails where it goes wrong.
pub const ALL: &[(&str, fn())] = &[
    ("counts_at_once", counts_at_once::program),
    ("counts_over_a_variable", counts_over_a_variable::program),
    ("counts_in_place", counts_in_place::program),
    ("toggles", toggles::program),
    ("claims", claims::program),
    ("leaves_if_claimed", leaves_if_claimed::program),
    (
        "goes_from_state_to_state",
        goes_from_state_to_state::program,
    ),
    ("keeps_the_largest", keeps_the_largest::program),
    ("publishes_a_number", publishes_a_number::program),
    ("publishes_by_unsetting", publishes_by_unsetting::program),
    ("publishes_a_state", publishes_a_state::program),
    ("publishes_a_pointer", publishes_a_pointer::program),
    ("receives_weakly", receives_weakly::program),
    ("stores_weakly", stores_weakly::program),
];

/// Runs two threads on what they share, and waits for them.
fn both<T: Send + Sync + 'static>(shared: &Arc<T>, first: fn(&T), second: fn(&T)) {
    let other = Arc::clone(shared);
    let thread = thread::spawn(move || first(&other));
    second(shared);
    thread.join().unwrap();
}

pub mod counts_at_once {
    use super::*;

    fn count(hits: &AtomicUsize) {
        hits.store(hits.load(SeqCst) + 1, SeqCst);
    }

    pub fn program() {
        let hits = Arc::new(AtomicUsize::new(0));
        both(&hits, count, count);
        assert_eq!(hits.load(SeqCst), 2);
    }
}

pub mod counts_over_a_variable {
    use super::*;

    fn count(hits: &AtomicUsize) {
        let old = hits.load(SeqCst);
        hits.store(old + 1, SeqCst);
    }

    pub fn program() {
        let hits = Arc::new(AtomicUsize::new(0));
        both(&hits, count, count);
        assert_eq!(hits.load(SeqCst), 2);
    }
}

pub mod counts_in_place {
    use super::*;

    fn count(hits: &AtomicUsize) {
        let mut now = hits.load(SeqCst);
        now += 1;
        hits.store(now, SeqCst);
    }

    pub fn program() {
        let hits = Arc::new(AtomicUsize::new(0));
        both(&hits, count, count);
        assert_eq!(hits.load(SeqCst), 2);
    }
}

pub mod toggles {
    use super::*;

    fn toggle(on: &AtomicBool) {
        on.store(!on.load(SeqCst), SeqCst);
    }

    pub fn program() {
        let on = Arc::new(AtomicBool::new(false));
        both(&on, toggle, toggle);
        assert!(!on.load(SeqCst));
    }
}

/// A claim, and how often it was made.
pub struct Claim {
    taken: AtomicBool,
    times: AtomicUsize,
}

impl Claim {
    fn new() -> Arc<Claim> {
        Arc::new(Claim {
            taken: AtomicBool::new(false),
            times: AtomicUsize::new(0),
        })
    }
}

pub mod claims {
    use super::*;

    fn claim(shared: &Claim) {
        if !shared.taken.load(SeqCst) {
            shared.taken.store(true, SeqCst);
            shared.times.fetch_add(1, SeqCst);
        }
    }

    pub fn program() {
        let shared = Claim::new();
        both(&shared, claim, claim);
        assert_eq!(shared.times.load(SeqCst), 1);
    }
}

pub mod leaves_if_claimed {
    use super::*;

    fn claim(shared: &Claim) {
        if shared.taken.load(SeqCst) {
            return;
        }
        shared.taken.store(true, SeqCst);
        shared.times.fetch_add(1, SeqCst);
    }

    pub fn program() {
        let shared = Claim::new();
        both(&shared, claim, claim);
        assert_eq!(shared.times.load(SeqCst), 1);
    }
}

pub mod goes_from_state_to_state {
    use super::*;

    pub struct Machine {
        state: AtomicUsize,
        started: AtomicUsize,
    }

    fn start(machine: &Machine) {
        if machine.state.load(SeqCst) == 0 {
            machine.state.store(1, SeqCst);
            machine.started.fetch_add(1, SeqCst);
        }
    }

    pub fn program() {
        let machine = Arc::new(Machine {
            state: AtomicUsize::new(0),
            started: AtomicUsize::new(0),
        });
        both(&machine, start, start);
        assert_eq!(machine.started.load(SeqCst), 1);
    }
}

pub mod keeps_the_largest {
    use super::*;

    fn see(largest: &AtomicUsize, seen: usize) {
        if seen > largest.load(SeqCst) {
            largest.store(seen, SeqCst);
        }
    }

    pub fn program() {
        let largest = Arc::new(AtomicUsize::new(0));
        both(
            &largest,
            |largest| see(largest, 3),
            |largest| see(largest, 7),
        );
        assert_eq!(largest.load(SeqCst), 7);
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
        shared.is_set.store(true, Relaxed);
    }

    fn read(shared: &Price) {
        if shared.is_set.load(Relaxed) {
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

pub mod publishes_by_unsetting {
    use super::*;

    pub struct Work {
        result: AtomicUsize,
        busy: AtomicBool,
    }

    fn work(shared: &Work) {
        shared.result.store(7, Relaxed);
        shared.busy.store(false, Relaxed);
    }

    fn read(shared: &Work) {
        if shared.busy.load(Relaxed) {
            return;
        }
        assert_eq!(shared.result.load(Relaxed), 7);
    }

    pub fn program() {
        let shared = Arc::new(Work {
            result: AtomicUsize::new(0),
            busy: AtomicBool::new(true),
        });
        both(&shared, work, read);
    }
}

pub mod publishes_a_state {
    use super::*;

    const READY: usize = 2;

    pub struct Slot {
        value: AtomicUsize,
        state: AtomicUsize,
    }

    fn fill(slot: &Slot) {
        slot.value.store(7, Relaxed);
        slot.state.store(READY, Relaxed);
    }

    fn read(slot: &Slot) {
        let state = slot.state.load(Relaxed);
        if state == READY {
            assert_eq!(slot.value.load(Relaxed), 7);
        }
    }

    pub fn program() {
        let slot = Arc::new(Slot {
            value: AtomicUsize::new(0),
            state: AtomicUsize::new(0),
        });
        both(&slot, fill, read);
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
            .store(Box::into_raw(Box::new(fresh)), Relaxed);
    }

    fn read(holder: &Holder) {
        let current = holder.current.load(Relaxed);
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

pub mod receives_weakly {
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
        if !shared.is_set.load(Relaxed) {
            return;
        }
        assert_eq!(shared.price.load(Relaxed), 7);
    }

    pub fn program() {
        let shared = Arc::new(Price {
            price: AtomicUsize::new(0),
            is_set: AtomicBool::new(false),
        });
        both(&shared, set, read);
    }
}

pub mod stores_weakly {
    use super::*;

    pub struct Price {
        price: AtomicUsize,
        is_set: AtomicBool,
    }

    fn set(shared: &Price) {
        shared.price.store(7, Relaxed);
        shared.is_set.store(true, Relaxed);
    }

    fn read(shared: &Price) {
        while !shared.is_set.load(Acquire) {
            thread::yield_now();
        }
        assert_eq!(shared.price.load(Relaxed), 7);
    }

    pub fn program() {
        let shared = Arc::new(Price {
            price: AtomicUsize::new(0),
            is_set: AtomicBool::new(false),
        });
        both(&shared, set, read);
    }
}
