// std 1.95.0: see generate.py.
pub const MAX: u16;
pub const MIN: u16;
