pub const MAX: i16;
pub const MIN: i16;
