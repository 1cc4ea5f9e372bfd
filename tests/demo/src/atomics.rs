//! Atomics: simple counters and flags without a lock.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::watch;

static TICKETS: AtomicU64 = AtomicU64::new(0);

// Sin: between the load and the store another thread may count, and its count is lost.
pub fn atomic_rmw_split_sin() {
    let sold = TICKETS.load(Ordering::Relaxed);
    TICKETS.store(sold + 1, Ordering::Relaxed);
}

// Virtue: one step that nobody can come between.
pub fn atomic_rmw_split_virtue() {
    TICKETS.fetch_add(1, Ordering::Relaxed);
}

static PRICE: AtomicU64 = AtomicU64::new(0);
static PRICE_IS_SET: AtomicBool = AtomicBool::new(false);

// Sin: Relaxed orders nothing, so a reader may see the flag before the price.
pub fn relaxed_publication_sin(price: u64) {
    PRICE.store(price, Ordering::Relaxed);
    PRICE_IS_SET.store(true, Ordering::Relaxed);
}

pub fn relaxed_publication_sin_read() -> Option<u64> {
    if PRICE_IS_SET.load(Ordering::Relaxed) {
        Some(PRICE.load(Ordering::Relaxed))
    } else {
        None
    }
}

static FEE: AtomicU64 = AtomicU64::new(0);
static FEE_IS_SET: AtomicBool = AtomicBool::new(false);

// Virtue: Release publishes what was written before, Acquire receives it.
pub fn relaxed_publication_virtue(fee: u64) {
    FEE.store(fee, Ordering::Relaxed);
    FEE_IS_SET.store(true, Ordering::Release);
}

pub fn relaxed_publication_virtue_read() -> Option<u64> {
    if FEE_IS_SET.load(Ordering::Acquire) {
        Some(FEE.load(Ordering::Relaxed))
    } else {
        None
    }
}

// Sin: a processor runs hot for nothing.
pub fn spin_wait_sin(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {}
}

// Virtue: the processor knows, and gives way.
pub fn spin_wait_virtue(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {
        std::hint::spin_loop();
    }
}

// Sin: notices up to a tenth of a second too late, and wakes up for nothing until then.
pub async fn sleep_poll_loop_sin(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

// Virtue: whoever makes it ready wakes who waits.
pub async fn sleep_poll_loop_virtue(ready: &mut watch::Receiver<bool>) {
    // Nobody will make it ready any more when this fails.
    let _ = ready.wait_for(|ready| *ready).await;
}
