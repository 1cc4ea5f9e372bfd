//! Small programs with atomics. Built with `--cfg loom`, the test runs each in every interleaving and every
//! order of memory that loom knows: what stands in `flagged` goes wrong in one of them, what stands in
//! `spared` in none. Built without, they are programs of std, and `threadwise check` reads them as such.

pub mod flagged;
pub mod spared;

#[cfg(all(test, loom))]
mod judge;
