// std 1.95.0: see generate.py.
pub const MAX: i32;
pub const MIN: i32;
