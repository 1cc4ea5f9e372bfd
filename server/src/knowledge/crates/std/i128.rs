// std 1.95.0: see generate.py.
pub const MAX: i128;
pub const MIN: i128;
