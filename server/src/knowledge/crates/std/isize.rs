// std 1.95.0: see generate.py.
pub const MAX: isize;
pub const MIN: isize;
