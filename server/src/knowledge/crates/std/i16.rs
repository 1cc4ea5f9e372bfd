// std 1.95.0: see generate.py.
pub const MAX: i16;
pub const MIN: i16;
