// std 1.95.0: see generate.py.
pub const MAX: u32;
pub const MIN: u32;
