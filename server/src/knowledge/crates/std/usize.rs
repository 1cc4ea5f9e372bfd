// std 1.95.0: see generate.py.
pub const MAX: usize;
pub const MIN: usize;
