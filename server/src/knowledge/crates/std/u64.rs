// std 1.95.0: see generate.py.
pub const MAX: u64;
pub const MIN: u64;
