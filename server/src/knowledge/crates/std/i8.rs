// std 1.95.0: see generate.py.
pub const MAX: i8;
pub const MIN: i8;
