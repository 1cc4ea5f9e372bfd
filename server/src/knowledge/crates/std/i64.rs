// std 1.95.0: see generate.py.
pub const MAX: i64;
pub const MIN: i64;
