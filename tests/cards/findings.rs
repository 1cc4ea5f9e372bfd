use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

static READY: AtomicBool = AtomicBool::new(false);

pub fn add(total: &Mutex<u32>) {
    *total.lock().unwrap() += 1;
    //            ^
}

pub fn wait() {
    while !READY.load(Ordering::Acquire) {}
    //  ^
}

pub fn quiet(total: &Mutex<u32>) {
    // threadwise: allow(lock-unwrap) nothing panics under it
    *total.lock().unwrap() += 1;
    //            ^
}

pub fn plain(name: &str) -> usize {
    name.len()
    //   ^
}
