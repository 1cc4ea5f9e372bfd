// std 1.95.0: see generate.py.
pub const MAX: u128;
pub const MIN: u128;
