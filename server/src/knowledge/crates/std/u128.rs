pub const MAX: u128;
pub const MIN: u128;
