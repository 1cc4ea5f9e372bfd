use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

//- a flag
fn waits(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {}
}

//- a flag with space
fn waits(flag: &AtomicBool) {
    while flag.load(Ordering::Acquire) { }
}

//- a flag over lines
fn waits(flag: &AtomicBool) {
    while flag.load(Ordering::Acquire) {
    }
}

//- a number
fn waits(count: &AtomicUsize) -> usize {
    while count.load(Ordering::Acquire) < 7 {}
    count.load(Ordering::Acquire)
}

//- a swap
fn waits(flag: &AtomicBool) {
    while flag.swap(true, Ordering::Acquire) {}
}

//- an exchange
fn waits(flag: &AtomicBool) {
    while flag.compare_exchange(false, true, Ordering::Acquire, Ordering::Relaxed).is_err() {}
}

//- a field
struct Lock {
    held: AtomicBool,
}

impl Lock {
    fn waits(&self) {
        while self.held.load(Ordering::Acquire) {}
    }
}

//- a static
static READY: AtomicBool = AtomicBool::new(false);

fn waits() {
    while !READY.load(Ordering::Acquire) {}
}

//- two at once
fn waits(a: &AtomicBool, b: &AtomicBool) {
    while !a.load(Ordering::Acquire) && !b.load(Ordering::Acquire) {}
}

//- in a branch
fn waits(flag: Option<&AtomicBool>) {
    if let Some(flag) = flag {
        while !flag.load(Ordering::Acquire) {}
    }
}

//- in async code
async fn waits(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {}
}

//- in an async block
fn waits(flag: &'static AtomicBool) -> impl std::future::Future<Output = ()> {
    async { while !flag.load(Ordering::Acquire) {} }
}

//- with a label
fn waits(flag: &AtomicBool) {
    'wait: while !flag.load(Ordering::Acquire) {}
}
