//! Data parallelism with rayon: for much work, on data that nobody holds locked.

use std::sync::Mutex;

use rayon::prelude::*;

fn checksum(page: &str) -> u64 {
    page.bytes().fold(7, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(u64::from(byte))
    })
}

// Sin: one core works, the others watch.
pub fn loop_to_rayon_sin(pages: &[String]) -> Vec<u64> {
    let mut sums = Vec::new();
    for page in pages {
        sums.push(checksum(page));
    }
    sums
}

// Virtue: the same, on all cores.
pub fn loop_to_rayon_virtue(pages: &[String]) -> Vec<u64> {
    pages.par_iter().map(|page| checksum(page)).collect()
}

// Sin: waiting for its pages, this thread may pick up a job that wants the same lock.
pub fn lock_held_into_rayon_sin(pages: &Mutex<Vec<String>>) -> u64 {
    let pages = pages.lock().expect("mutex poisoned");
    pages
        .par_iter()
        .map(|page| checksum(page))
        .max()
        .unwrap_or_default()
}

// Virtue: take the data out, let go, then compute.
pub fn lock_held_into_rayon_virtue(pages: &Mutex<Vec<String>>) -> u64 {
    let pages = pages.lock().expect("mutex poisoned").clone();
    pages
        .par_iter()
        .map(|page| checksum(page))
        .max()
        .unwrap_or_default()
}

// Sin: handing three additions to other threads costs more than adding.
pub fn par_iter_tiny_sin() -> u32 {
    [1, 2, 3].par_iter().map(|side| side * side).sum()
}

// Virtue: three additions.
pub fn par_iter_tiny_virtue() -> u32 {
    [1, 2, 3].iter().map(|side| side * side).sum()
}
