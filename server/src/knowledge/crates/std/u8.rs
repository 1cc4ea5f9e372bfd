// std 1.95.0: see generate.py.
pub const MAX: u8;
pub const MIN: u8;
