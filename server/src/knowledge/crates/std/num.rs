// std 1.95.0: see generate.py.
pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }
impl crate::clone::Clone for crate::num::FpCategory { }
impl crate::marker::Copy for crate::num::FpCategory { }
unsafe impl crate::marker::Send for crate::num::FpCategory { }
unsafe impl crate::marker::Sync for crate::num::FpCategory { }
pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
impl crate::clone::Clone for crate::num::IntErrorKind { }
impl crate::marker::Copy for crate::num::IntErrorKind { }
unsafe impl crate::marker::Send for crate::num::IntErrorKind { }
unsafe impl crate::marker::Sync for crate::num::IntErrorKind { }
pub struct NonZero<T> where T: crate::num::ZeroablePrimitive { }
impl<T> crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive {
    pub fn new(n: T) -> crate::option::Option<crate::num::NonZero<T>>;
    pub fn get(self) -> T;
}
impl crate::num::NonZero<u8> {
    pub const BITS: u32;
    pub const MIN: crate::num::NonZero<u8>;
    pub const MAX: crate::num::NonZero<u8>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> crate::num::NonZero<u32>;
    pub fn checked_add(self, other: u8) -> crate::option::Option<crate::num::NonZero<u8>>;
    pub fn saturating_add(self, other: u8) -> crate::num::NonZero<u8>;
    pub fn checked_next_power_of_two(self) -> crate::option::Option<crate::num::NonZero<u8>>;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn midpoint(self, rhs: crate::num::NonZero<u8>) -> crate::num::NonZero<u8>;
    pub fn is_power_of_two(self) -> bool;
    pub fn isqrt(self) -> crate::num::NonZero<u8>;
    pub fn cast_signed(self) -> crate::num::NonZero<i8>;
    pub fn checked_mul(self, other: crate::num::NonZero<u8>) -> crate::option::Option<crate::num::NonZero<u8>>;
    pub fn saturating_mul(self, other: crate::num::NonZero<u8>) -> crate::num::NonZero<u8>;
    pub fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<u8>>;
    pub fn saturating_pow(self, other: u32) -> crate::num::NonZero<u8>;
}
impl crate::num::NonZero<u8> {
    pub fn div_ceil(self, rhs: crate::num::NonZero<u8>) -> crate::num::NonZero<u8>;
}
impl crate::num::NonZero<u16> {
    pub const BITS: u32;
    pub const MIN: crate::num::NonZero<u16>;
    pub const MAX: crate::num::NonZero<u16>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> crate::num::NonZero<u32>;
    pub fn checked_add(self, other: u16) -> crate::option::Option<crate::num::NonZero<u16>>;
    pub fn saturating_add(self, other: u16) -> crate::num::NonZero<u16>;
    pub fn checked_next_power_of_two(self) -> crate::option::Option<crate::num::NonZero<u16>>;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn midpoint(self, rhs: crate::num::NonZero<u16>) -> crate::num::NonZero<u16>;
    pub fn is_power_of_two(self) -> bool;
    pub fn isqrt(self) -> crate::num::NonZero<u16>;
    pub fn cast_signed(self) -> crate::num::NonZero<i16>;
    pub fn checked_mul(self, other: crate::num::NonZero<u16>) -> crate::option::Option<crate::num::NonZero<u16>>;
    pub fn saturating_mul(self, other: crate::num::NonZero<u16>) -> crate::num::NonZero<u16>;
    pub fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<u16>>;
    pub fn saturating_pow(self, other: u32) -> crate::num::NonZero<u16>;
}
impl crate::num::NonZero<u16> {
    pub fn div_ceil(self, rhs: crate::num::NonZero<u16>) -> crate::num::NonZero<u16>;
}
impl crate::num::NonZero<u32> {
    pub const BITS: u32;
    pub const MIN: crate::num::NonZero<u32>;
    pub const MAX: crate::num::NonZero<u32>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> crate::num::NonZero<u32>;
    pub fn checked_add(self, other: u32) -> crate::option::Option<crate::num::NonZero<u32>>;
    pub fn saturating_add(self, other: u32) -> crate::num::NonZero<u32>;
    pub fn checked_next_power_of_two(self) -> crate::option::Option<crate::num::NonZero<u32>>;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn midpoint(self, rhs: crate::num::NonZero<u32>) -> crate::num::NonZero<u32>;
    pub fn is_power_of_two(self) -> bool;
    pub fn isqrt(self) -> crate::num::NonZero<u32>;
    pub fn cast_signed(self) -> crate::num::NonZero<i32>;
    pub fn checked_mul(self, other: crate::num::NonZero<u32>) -> crate::option::Option<crate::num::NonZero<u32>>;
    pub fn saturating_mul(self, other: crate::num::NonZero<u32>) -> crate::num::NonZero<u32>;
    pub fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<u32>>;
    pub fn saturating_pow(self, other: u32) -> crate::num::NonZero<u32>;
}
impl crate::num::NonZero<u32> {
    pub fn div_ceil(self, rhs: crate::num::NonZero<u32>) -> crate::num::NonZero<u32>;
}
impl crate::num::NonZero<u64> {
    pub const BITS: u32;
    pub const MIN: crate::num::NonZero<u64>;
    pub const MAX: crate::num::NonZero<u64>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> crate::num::NonZero<u32>;
    pub fn checked_add(self, other: u64) -> crate::option::Option<crate::num::NonZero<u64>>;
    pub fn saturating_add(self, other: u64) -> crate::num::NonZero<u64>;
    pub fn checked_next_power_of_two(self) -> crate::option::Option<crate::num::NonZero<u64>>;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn midpoint(self, rhs: crate::num::NonZero<u64>) -> crate::num::NonZero<u64>;
    pub fn is_power_of_two(self) -> bool;
    pub fn isqrt(self) -> crate::num::NonZero<u64>;
    pub fn cast_signed(self) -> crate::num::NonZero<i64>;
    pub fn checked_mul(self, other: crate::num::NonZero<u64>) -> crate::option::Option<crate::num::NonZero<u64>>;
    pub fn saturating_mul(self, other: crate::num::NonZero<u64>) -> crate::num::NonZero<u64>;
    pub fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<u64>>;
    pub fn saturating_pow(self, other: u32) -> crate::num::NonZero<u64>;
}
impl crate::num::NonZero<u64> {
    pub fn div_ceil(self, rhs: crate::num::NonZero<u64>) -> crate::num::NonZero<u64>;
}
impl crate::num::NonZero<u128> {
    pub const BITS: u32;
    pub const MIN: crate::num::NonZero<u128>;
    pub const MAX: crate::num::NonZero<u128>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> crate::num::NonZero<u32>;
    pub fn checked_add(self, other: u128) -> crate::option::Option<crate::num::NonZero<u128>>;
    pub fn saturating_add(self, other: u128) -> crate::num::NonZero<u128>;
    pub fn checked_next_power_of_two(self) -> crate::option::Option<crate::num::NonZero<u128>>;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn midpoint(self, rhs: crate::num::NonZero<u128>) -> crate::num::NonZero<u128>;
    pub fn is_power_of_two(self) -> bool;
    pub fn isqrt(self) -> crate::num::NonZero<u128>;
    pub fn cast_signed(self) -> crate::num::NonZero<i128>;
    pub fn checked_mul(self, other: crate::num::NonZero<u128>) -> crate::option::Option<crate::num::NonZero<u128>>;
    pub fn saturating_mul(self, other: crate::num::NonZero<u128>) -> crate::num::NonZero<u128>;
    pub fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<u128>>;
    pub fn saturating_pow(self, other: u32) -> crate::num::NonZero<u128>;
}
impl crate::num::NonZero<u128> {
    pub fn div_ceil(self, rhs: crate::num::NonZero<u128>) -> crate::num::NonZero<u128>;
}
impl crate::num::NonZero<usize> {
    pub const BITS: u32;
    pub const MIN: crate::num::NonZero<usize>;
    pub const MAX: crate::num::NonZero<usize>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> crate::num::NonZero<u32>;
    pub fn checked_add(self, other: usize) -> crate::option::Option<crate::num::NonZero<usize>>;
    pub fn saturating_add(self, other: usize) -> crate::num::NonZero<usize>;
    pub fn checked_next_power_of_two(self) -> crate::option::Option<crate::num::NonZero<usize>>;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn midpoint(self, rhs: crate::num::NonZero<usize>) -> crate::num::NonZero<usize>;
    pub fn is_power_of_two(self) -> bool;
    pub fn isqrt(self) -> crate::num::NonZero<usize>;
    pub fn cast_signed(self) -> crate::num::NonZero<isize>;
    pub fn checked_mul(self, other: crate::num::NonZero<usize>) -> crate::option::Option<crate::num::NonZero<usize>>;
    pub fn saturating_mul(self, other: crate::num::NonZero<usize>) -> crate::num::NonZero<usize>;
    pub fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<usize>>;
    pub fn saturating_pow(self, other: u32) -> crate::num::NonZero<usize>;
}
impl crate::num::NonZero<usize> {
    pub fn div_ceil(self, rhs: crate::num::NonZero<usize>) -> crate::num::NonZero<usize>;
}
impl crate::num::NonZero<i8> {
    pub const BITS: u32;
    pub const MIN: crate::num::NonZero<i8>;
    pub const MAX: crate::num::NonZero<i8>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> crate::num::NonZero<u32>;
    pub fn abs(self) -> crate::num::NonZero<i8>;
    pub fn checked_abs(self) -> crate::option::Option<crate::num::NonZero<i8>>;
    pub fn overflowing_abs(self) -> (crate::num::NonZero<i8>, bool);
    pub fn saturating_abs(self) -> crate::num::NonZero<i8>;
    pub fn wrapping_abs(self) -> crate::num::NonZero<i8>;
    pub fn unsigned_abs(self) -> crate::num::NonZero<u8>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn checked_neg(self) -> crate::option::Option<crate::num::NonZero<i8>>;
    pub fn overflowing_neg(self) -> (crate::num::NonZero<i8>, bool);
    pub fn saturating_neg(self) -> crate::num::NonZero<i8>;
    pub fn wrapping_neg(self) -> crate::num::NonZero<i8>;
    pub fn cast_unsigned(self) -> crate::num::NonZero<u8>;
    pub fn checked_mul(self, other: crate::num::NonZero<i8>) -> crate::option::Option<crate::num::NonZero<i8>>;
    pub fn saturating_mul(self, other: crate::num::NonZero<i8>) -> crate::num::NonZero<i8>;
    pub fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<i8>>;
    pub fn saturating_pow(self, other: u32) -> crate::num::NonZero<i8>;
}
impl crate::num::NonZero<i16> {
    pub const BITS: u32;
    pub const MIN: crate::num::NonZero<i16>;
    pub const MAX: crate::num::NonZero<i16>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> crate::num::NonZero<u32>;
    pub fn abs(self) -> crate::num::NonZero<i16>;
    pub fn checked_abs(self) -> crate::option::Option<crate::num::NonZero<i16>>;
    pub fn overflowing_abs(self) -> (crate::num::NonZero<i16>, bool);
    pub fn saturating_abs(self) -> crate::num::NonZero<i16>;
    pub fn wrapping_abs(self) -> crate::num::NonZero<i16>;
    pub fn unsigned_abs(self) -> crate::num::NonZero<u16>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn checked_neg(self) -> crate::option::Option<crate::num::NonZero<i16>>;
    pub fn overflowing_neg(self) -> (crate::num::NonZero<i16>, bool);
    pub fn saturating_neg(self) -> crate::num::NonZero<i16>;
    pub fn wrapping_neg(self) -> crate::num::NonZero<i16>;
    pub fn cast_unsigned(self) -> crate::num::NonZero<u16>;
    pub fn checked_mul(self, other: crate::num::NonZero<i16>) -> crate::option::Option<crate::num::NonZero<i16>>;
    pub fn saturating_mul(self, other: crate::num::NonZero<i16>) -> crate::num::NonZero<i16>;
    pub fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<i16>>;
    pub fn saturating_pow(self, other: u32) -> crate::num::NonZero<i16>;
}
impl crate::num::NonZero<i32> {
    pub const BITS: u32;
    pub const MIN: crate::num::NonZero<i32>;
    pub const MAX: crate::num::NonZero<i32>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> crate::num::NonZero<u32>;
    pub fn abs(self) -> crate::num::NonZero<i32>;
    pub fn checked_abs(self) -> crate::option::Option<crate::num::NonZero<i32>>;
    pub fn overflowing_abs(self) -> (crate::num::NonZero<i32>, bool);
    pub fn saturating_abs(self) -> crate::num::NonZero<i32>;
    pub fn wrapping_abs(self) -> crate::num::NonZero<i32>;
    pub fn unsigned_abs(self) -> crate::num::NonZero<u32>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn checked_neg(self) -> crate::option::Option<crate::num::NonZero<i32>>;
    pub fn overflowing_neg(self) -> (crate::num::NonZero<i32>, bool);
    pub fn saturating_neg(self) -> crate::num::NonZero<i32>;
    pub fn wrapping_neg(self) -> crate::num::NonZero<i32>;
    pub fn cast_unsigned(self) -> crate::num::NonZero<u32>;
    pub fn checked_mul(self, other: crate::num::NonZero<i32>) -> crate::option::Option<crate::num::NonZero<i32>>;
    pub fn saturating_mul(self, other: crate::num::NonZero<i32>) -> crate::num::NonZero<i32>;
    pub fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<i32>>;
    pub fn saturating_pow(self, other: u32) -> crate::num::NonZero<i32>;
}
impl crate::num::NonZero<i64> {
    pub const BITS: u32;
    pub const MIN: crate::num::NonZero<i64>;
    pub const MAX: crate::num::NonZero<i64>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> crate::num::NonZero<u32>;
    pub fn abs(self) -> crate::num::NonZero<i64>;
    pub fn checked_abs(self) -> crate::option::Option<crate::num::NonZero<i64>>;
    pub fn overflowing_abs(self) -> (crate::num::NonZero<i64>, bool);
    pub fn saturating_abs(self) -> crate::num::NonZero<i64>;
    pub fn wrapping_abs(self) -> crate::num::NonZero<i64>;
    pub fn unsigned_abs(self) -> crate::num::NonZero<u64>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn checked_neg(self) -> crate::option::Option<crate::num::NonZero<i64>>;
    pub fn overflowing_neg(self) -> (crate::num::NonZero<i64>, bool);
    pub fn saturating_neg(self) -> crate::num::NonZero<i64>;
    pub fn wrapping_neg(self) -> crate::num::NonZero<i64>;
    pub fn cast_unsigned(self) -> crate::num::NonZero<u64>;
    pub fn checked_mul(self, other: crate::num::NonZero<i64>) -> crate::option::Option<crate::num::NonZero<i64>>;
    pub fn saturating_mul(self, other: crate::num::NonZero<i64>) -> crate::num::NonZero<i64>;
    pub fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<i64>>;
    pub fn saturating_pow(self, other: u32) -> crate::num::NonZero<i64>;
}
impl crate::num::NonZero<i128> {
    pub const BITS: u32;
    pub const MIN: crate::num::NonZero<i128>;
    pub const MAX: crate::num::NonZero<i128>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> crate::num::NonZero<u32>;
    pub fn abs(self) -> crate::num::NonZero<i128>;
    pub fn checked_abs(self) -> crate::option::Option<crate::num::NonZero<i128>>;
    pub fn overflowing_abs(self) -> (crate::num::NonZero<i128>, bool);
    pub fn saturating_abs(self) -> crate::num::NonZero<i128>;
    pub fn wrapping_abs(self) -> crate::num::NonZero<i128>;
    pub fn unsigned_abs(self) -> crate::num::NonZero<u128>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn checked_neg(self) -> crate::option::Option<crate::num::NonZero<i128>>;
    pub fn overflowing_neg(self) -> (crate::num::NonZero<i128>, bool);
    pub fn saturating_neg(self) -> crate::num::NonZero<i128>;
    pub fn wrapping_neg(self) -> crate::num::NonZero<i128>;
    pub fn cast_unsigned(self) -> crate::num::NonZero<u128>;
    pub fn checked_mul(self, other: crate::num::NonZero<i128>) -> crate::option::Option<crate::num::NonZero<i128>>;
    pub fn saturating_mul(self, other: crate::num::NonZero<i128>) -> crate::num::NonZero<i128>;
    pub fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<i128>>;
    pub fn saturating_pow(self, other: u32) -> crate::num::NonZero<i128>;
}
impl crate::num::NonZero<isize> {
    pub const BITS: u32;
    pub const MIN: crate::num::NonZero<isize>;
    pub const MAX: crate::num::NonZero<isize>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> crate::num::NonZero<u32>;
    pub fn abs(self) -> crate::num::NonZero<isize>;
    pub fn checked_abs(self) -> crate::option::Option<crate::num::NonZero<isize>>;
    pub fn overflowing_abs(self) -> (crate::num::NonZero<isize>, bool);
    pub fn saturating_abs(self) -> crate::num::NonZero<isize>;
    pub fn wrapping_abs(self) -> crate::num::NonZero<isize>;
    pub fn unsigned_abs(self) -> crate::num::NonZero<usize>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn checked_neg(self) -> crate::option::Option<crate::num::NonZero<isize>>;
    pub fn overflowing_neg(self) -> (crate::num::NonZero<isize>, bool);
    pub fn saturating_neg(self) -> crate::num::NonZero<isize>;
    pub fn wrapping_neg(self) -> crate::num::NonZero<isize>;
    pub fn cast_unsigned(self) -> crate::num::NonZero<usize>;
    pub fn checked_mul(self, other: crate::num::NonZero<isize>) -> crate::option::Option<crate::num::NonZero<isize>>;
    pub fn saturating_mul(self, other: crate::num::NonZero<isize>) -> crate::num::NonZero<isize>;
    pub fn checked_pow(self, other: u32) -> crate::option::Option<crate::num::NonZero<isize>>;
    pub fn saturating_pow(self, other: u32) -> crate::num::NonZero<isize>;
}
impl<T> crate::ops::BitOr for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::ops::BitOr<Output = T> { type Output = crate::num::NonZero<T>; }
impl<T> crate::ops::BitOr<T> for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::ops::BitOr<Output = T> { type Output = crate::num::NonZero<T>; }
impl<T> crate::ops::BitOrAssign for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive, crate::num::NonZero<T>: crate::ops::BitOr<Output = crate::num::NonZero<T>> { }
impl<T> crate::ops::BitOrAssign<T> for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive, crate::num::NonZero<T>: crate::ops::BitOr<T, Output = crate::num::NonZero<T>> { }
impl<T> crate::clone::Clone for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive { }
impl<T> crate::marker::Copy for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive { }
impl<T> crate::fmt::Display for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::fmt::Display { }
impl crate::convert::From<crate::num::NonZero<i16>> for crate::num::NonZero<i128> { }
impl crate::convert::From<crate::num::NonZero<i16>> for crate::num::NonZero<i32> { }
impl crate::convert::From<crate::num::NonZero<i16>> for crate::num::NonZero<i64> { }
impl crate::convert::From<crate::num::NonZero<i16>> for crate::num::NonZero<isize> { }
impl crate::convert::From<crate::num::NonZero<i32>> for crate::num::NonZero<i128> { }
impl crate::convert::From<crate::num::NonZero<i32>> for crate::num::NonZero<i64> { }
impl crate::convert::From<crate::num::NonZero<i64>> for crate::num::NonZero<i128> { }
impl crate::convert::From<crate::num::NonZero<i8>> for crate::num::NonZero<i128> { }
impl crate::convert::From<crate::num::NonZero<i8>> for crate::num::NonZero<i16> { }
impl crate::convert::From<crate::num::NonZero<i8>> for crate::num::NonZero<i32> { }
impl crate::convert::From<crate::num::NonZero<i8>> for crate::num::NonZero<i64> { }
impl crate::convert::From<crate::num::NonZero<i8>> for crate::num::NonZero<isize> { }
impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<i128> { }
impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<i32> { }
impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<i64> { }
impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<u128> { }
impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<u32> { }
impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<u64> { }
impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<usize> { }
impl crate::convert::From<crate::num::NonZero<u32>> for crate::num::NonZero<i128> { }
impl crate::convert::From<crate::num::NonZero<u32>> for crate::num::NonZero<i64> { }
impl crate::convert::From<crate::num::NonZero<u32>> for crate::num::NonZero<u128> { }
impl crate::convert::From<crate::num::NonZero<u32>> for crate::num::NonZero<u64> { }
impl crate::convert::From<crate::num::NonZero<u64>> for crate::num::NonZero<i128> { }
impl crate::convert::From<crate::num::NonZero<u64>> for crate::num::NonZero<u128> { }
impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<i128> { }
impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<i16> { }
impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<i32> { }
impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<i64> { }
impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<isize> { }
impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<u128> { }
impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<u16> { }
impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<u32> { }
impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<u64> { }
impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<usize> { }
impl crate::convert::From<crate::ptr::Alignment> for crate::num::NonZero<usize> { }
impl crate::str::FromStr for crate::num::NonZero<i128> { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for crate::num::NonZero<i16> { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for crate::num::NonZero<i32> { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for crate::num::NonZero<i64> { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for crate::num::NonZero<i8> { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for crate::num::NonZero<isize> { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for crate::num::NonZero<u128> { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for crate::num::NonZero<u16> { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for crate::num::NonZero<u32> { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for crate::num::NonZero<u64> { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for crate::num::NonZero<u8> { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for crate::num::NonZero<usize> { type Err = crate::num::ParseIntError; }
impl crate::ops::Neg for &crate::num::NonZero<i128> { type Output = <crate::num::NonZero<i128> as crate::ops::Neg>::Output; }
impl crate::ops::Neg for &crate::num::NonZero<i16> { type Output = <crate::num::NonZero<i16> as crate::ops::Neg>::Output; }
impl crate::ops::Neg for &crate::num::NonZero<i32> { type Output = <crate::num::NonZero<i32> as crate::ops::Neg>::Output; }
impl crate::ops::Neg for &crate::num::NonZero<i64> { type Output = <crate::num::NonZero<i64> as crate::ops::Neg>::Output; }
impl crate::ops::Neg for &crate::num::NonZero<i8> { type Output = <crate::num::NonZero<i8> as crate::ops::Neg>::Output; }
impl crate::ops::Neg for &crate::num::NonZero<isize> { type Output = <crate::num::NonZero<isize> as crate::ops::Neg>::Output; }
impl crate::ops::Neg for crate::num::NonZero<i128> { type Output = crate::num::NonZero<i128>; }
impl crate::ops::Neg for crate::num::NonZero<i16> { type Output = crate::num::NonZero<i16>; }
impl crate::ops::Neg for crate::num::NonZero<i32> { type Output = crate::num::NonZero<i32>; }
impl crate::ops::Neg for crate::num::NonZero<i64> { type Output = crate::num::NonZero<i64>; }
impl crate::ops::Neg for crate::num::NonZero<i8> { type Output = crate::num::NonZero<i8>; }
impl crate::ops::Neg for crate::num::NonZero<isize> { type Output = crate::num::NonZero<isize>; }
unsafe impl<T> crate::marker::Send for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::marker::Sync { }
impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<i128> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<i128> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u16>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u16>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u16>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u16>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<u8>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<i128> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i128> for crate::num::NonZero<i128> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i16> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i32> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i64> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i8> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<isize> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u128> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u16> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u32> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u64> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u8> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<usize> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
pub type NonZeroI128 = crate::num::NonZero<i128>;
pub type NonZeroI16 = crate::num::NonZero<i16>;
pub type NonZeroI32 = crate::num::NonZero<i32>;
pub type NonZeroI64 = crate::num::NonZero<i64>;
pub type NonZeroI8 = crate::num::NonZero<i8>;
pub type NonZeroIsize = crate::num::NonZero<isize>;
pub type NonZeroU128 = crate::num::NonZero<u128>;
pub type NonZeroU16 = crate::num::NonZero<u16>;
pub type NonZeroU32 = crate::num::NonZero<u32>;
pub type NonZeroU64 = crate::num::NonZero<u64>;
pub type NonZeroU8 = crate::num::NonZero<u8>;
pub type NonZeroUsize = crate::num::NonZero<usize>;
pub struct ParseFloatError { }
impl crate::clone::Clone for crate::num::ParseFloatError { }
impl crate::fmt::Display for crate::num::ParseFloatError { }
impl crate::error::Error for crate::num::ParseFloatError { }
unsafe impl crate::marker::Send for crate::num::ParseFloatError { }
unsafe impl crate::marker::Sync for crate::num::ParseFloatError { }
pub struct ParseIntError { }
impl crate::num::ParseIntError {
    pub fn kind(&self) -> &crate::num::IntErrorKind;
}
impl crate::clone::Clone for crate::num::ParseIntError { }
impl crate::fmt::Display for crate::num::ParseIntError { }
impl crate::error::Error for crate::num::ParseIntError { }
unsafe impl crate::marker::Send for crate::num::ParseIntError { }
unsafe impl crate::marker::Sync for crate::num::ParseIntError { }
pub struct Saturating<T>(pub T);
impl crate::num::Saturating<usize> {
    pub const MIN: crate::num::Saturating<usize>;
    pub const MAX: crate::num::Saturating<usize>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> crate::num::Saturating<usize>;
    pub fn rotate_right(self, n: u32) -> crate::num::Saturating<usize>;
    pub fn swap_bytes(self) -> crate::num::Saturating<usize>;
    pub fn reverse_bits(self) -> crate::num::Saturating<usize>;
    pub fn from_be(x: crate::num::Saturating<usize>) -> crate::num::Saturating<usize>;
    pub fn from_le(x: crate::num::Saturating<usize>) -> crate::num::Saturating<usize>;
    pub fn to_be(self) -> crate::num::Saturating<usize>;
    pub fn to_le(self) -> crate::num::Saturating<usize>;
    pub fn pow(self, exp: u32) -> crate::num::Saturating<usize>;
}
impl crate::num::Saturating<u8> {
    pub const MIN: crate::num::Saturating<u8>;
    pub const MAX: crate::num::Saturating<u8>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> crate::num::Saturating<u8>;
    pub fn rotate_right(self, n: u32) -> crate::num::Saturating<u8>;
    pub fn swap_bytes(self) -> crate::num::Saturating<u8>;
    pub fn reverse_bits(self) -> crate::num::Saturating<u8>;
    pub fn from_be(x: crate::num::Saturating<u8>) -> crate::num::Saturating<u8>;
    pub fn from_le(x: crate::num::Saturating<u8>) -> crate::num::Saturating<u8>;
    pub fn to_be(self) -> crate::num::Saturating<u8>;
    pub fn to_le(self) -> crate::num::Saturating<u8>;
    pub fn pow(self, exp: u32) -> crate::num::Saturating<u8>;
}
impl crate::num::Saturating<u16> {
    pub const MIN: crate::num::Saturating<u16>;
    pub const MAX: crate::num::Saturating<u16>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> crate::num::Saturating<u16>;
    pub fn rotate_right(self, n: u32) -> crate::num::Saturating<u16>;
    pub fn swap_bytes(self) -> crate::num::Saturating<u16>;
    pub fn reverse_bits(self) -> crate::num::Saturating<u16>;
    pub fn from_be(x: crate::num::Saturating<u16>) -> crate::num::Saturating<u16>;
    pub fn from_le(x: crate::num::Saturating<u16>) -> crate::num::Saturating<u16>;
    pub fn to_be(self) -> crate::num::Saturating<u16>;
    pub fn to_le(self) -> crate::num::Saturating<u16>;
    pub fn pow(self, exp: u32) -> crate::num::Saturating<u16>;
}
impl crate::num::Saturating<u32> {
    pub const MIN: crate::num::Saturating<u32>;
    pub const MAX: crate::num::Saturating<u32>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> crate::num::Saturating<u32>;
    pub fn rotate_right(self, n: u32) -> crate::num::Saturating<u32>;
    pub fn swap_bytes(self) -> crate::num::Saturating<u32>;
    pub fn reverse_bits(self) -> crate::num::Saturating<u32>;
    pub fn from_be(x: crate::num::Saturating<u32>) -> crate::num::Saturating<u32>;
    pub fn from_le(x: crate::num::Saturating<u32>) -> crate::num::Saturating<u32>;
    pub fn to_be(self) -> crate::num::Saturating<u32>;
    pub fn to_le(self) -> crate::num::Saturating<u32>;
    pub fn pow(self, exp: u32) -> crate::num::Saturating<u32>;
}
impl crate::num::Saturating<u64> {
    pub const MIN: crate::num::Saturating<u64>;
    pub const MAX: crate::num::Saturating<u64>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> crate::num::Saturating<u64>;
    pub fn rotate_right(self, n: u32) -> crate::num::Saturating<u64>;
    pub fn swap_bytes(self) -> crate::num::Saturating<u64>;
    pub fn reverse_bits(self) -> crate::num::Saturating<u64>;
    pub fn from_be(x: crate::num::Saturating<u64>) -> crate::num::Saturating<u64>;
    pub fn from_le(x: crate::num::Saturating<u64>) -> crate::num::Saturating<u64>;
    pub fn to_be(self) -> crate::num::Saturating<u64>;
    pub fn to_le(self) -> crate::num::Saturating<u64>;
    pub fn pow(self, exp: u32) -> crate::num::Saturating<u64>;
}
impl crate::num::Saturating<u128> {
    pub const MIN: crate::num::Saturating<u128>;
    pub const MAX: crate::num::Saturating<u128>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> crate::num::Saturating<u128>;
    pub fn rotate_right(self, n: u32) -> crate::num::Saturating<u128>;
    pub fn swap_bytes(self) -> crate::num::Saturating<u128>;
    pub fn reverse_bits(self) -> crate::num::Saturating<u128>;
    pub fn from_be(x: crate::num::Saturating<u128>) -> crate::num::Saturating<u128>;
    pub fn from_le(x: crate::num::Saturating<u128>) -> crate::num::Saturating<u128>;
    pub fn to_be(self) -> crate::num::Saturating<u128>;
    pub fn to_le(self) -> crate::num::Saturating<u128>;
    pub fn pow(self, exp: u32) -> crate::num::Saturating<u128>;
}
impl crate::num::Saturating<isize> {
    pub const MIN: crate::num::Saturating<isize>;
    pub const MAX: crate::num::Saturating<isize>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> crate::num::Saturating<isize>;
    pub fn rotate_right(self, n: u32) -> crate::num::Saturating<isize>;
    pub fn swap_bytes(self) -> crate::num::Saturating<isize>;
    pub fn reverse_bits(self) -> crate::num::Saturating<isize>;
    pub fn from_be(x: crate::num::Saturating<isize>) -> crate::num::Saturating<isize>;
    pub fn from_le(x: crate::num::Saturating<isize>) -> crate::num::Saturating<isize>;
    pub fn to_be(self) -> crate::num::Saturating<isize>;
    pub fn to_le(self) -> crate::num::Saturating<isize>;
    pub fn pow(self, exp: u32) -> crate::num::Saturating<isize>;
}
impl crate::num::Saturating<i8> {
    pub const MIN: crate::num::Saturating<i8>;
    pub const MAX: crate::num::Saturating<i8>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> crate::num::Saturating<i8>;
    pub fn rotate_right(self, n: u32) -> crate::num::Saturating<i8>;
    pub fn swap_bytes(self) -> crate::num::Saturating<i8>;
    pub fn reverse_bits(self) -> crate::num::Saturating<i8>;
    pub fn from_be(x: crate::num::Saturating<i8>) -> crate::num::Saturating<i8>;
    pub fn from_le(x: crate::num::Saturating<i8>) -> crate::num::Saturating<i8>;
    pub fn to_be(self) -> crate::num::Saturating<i8>;
    pub fn to_le(self) -> crate::num::Saturating<i8>;
    pub fn pow(self, exp: u32) -> crate::num::Saturating<i8>;
}
impl crate::num::Saturating<i16> {
    pub const MIN: crate::num::Saturating<i16>;
    pub const MAX: crate::num::Saturating<i16>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> crate::num::Saturating<i16>;
    pub fn rotate_right(self, n: u32) -> crate::num::Saturating<i16>;
    pub fn swap_bytes(self) -> crate::num::Saturating<i16>;
    pub fn reverse_bits(self) -> crate::num::Saturating<i16>;
    pub fn from_be(x: crate::num::Saturating<i16>) -> crate::num::Saturating<i16>;
    pub fn from_le(x: crate::num::Saturating<i16>) -> crate::num::Saturating<i16>;
    pub fn to_be(self) -> crate::num::Saturating<i16>;
    pub fn to_le(self) -> crate::num::Saturating<i16>;
    pub fn pow(self, exp: u32) -> crate::num::Saturating<i16>;
}
impl crate::num::Saturating<i32> {
    pub const MIN: crate::num::Saturating<i32>;
    pub const MAX: crate::num::Saturating<i32>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> crate::num::Saturating<i32>;
    pub fn rotate_right(self, n: u32) -> crate::num::Saturating<i32>;
    pub fn swap_bytes(self) -> crate::num::Saturating<i32>;
    pub fn reverse_bits(self) -> crate::num::Saturating<i32>;
    pub fn from_be(x: crate::num::Saturating<i32>) -> crate::num::Saturating<i32>;
    pub fn from_le(x: crate::num::Saturating<i32>) -> crate::num::Saturating<i32>;
    pub fn to_be(self) -> crate::num::Saturating<i32>;
    pub fn to_le(self) -> crate::num::Saturating<i32>;
    pub fn pow(self, exp: u32) -> crate::num::Saturating<i32>;
}
impl crate::num::Saturating<i64> {
    pub const MIN: crate::num::Saturating<i64>;
    pub const MAX: crate::num::Saturating<i64>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> crate::num::Saturating<i64>;
    pub fn rotate_right(self, n: u32) -> crate::num::Saturating<i64>;
    pub fn swap_bytes(self) -> crate::num::Saturating<i64>;
    pub fn reverse_bits(self) -> crate::num::Saturating<i64>;
    pub fn from_be(x: crate::num::Saturating<i64>) -> crate::num::Saturating<i64>;
    pub fn from_le(x: crate::num::Saturating<i64>) -> crate::num::Saturating<i64>;
    pub fn to_be(self) -> crate::num::Saturating<i64>;
    pub fn to_le(self) -> crate::num::Saturating<i64>;
    pub fn pow(self, exp: u32) -> crate::num::Saturating<i64>;
}
impl crate::num::Saturating<i128> {
    pub const MIN: crate::num::Saturating<i128>;
    pub const MAX: crate::num::Saturating<i128>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> crate::num::Saturating<i128>;
    pub fn rotate_right(self, n: u32) -> crate::num::Saturating<i128>;
    pub fn swap_bytes(self) -> crate::num::Saturating<i128>;
    pub fn reverse_bits(self) -> crate::num::Saturating<i128>;
    pub fn from_be(x: crate::num::Saturating<i128>) -> crate::num::Saturating<i128>;
    pub fn from_le(x: crate::num::Saturating<i128>) -> crate::num::Saturating<i128>;
    pub fn to_be(self) -> crate::num::Saturating<i128>;
    pub fn to_le(self) -> crate::num::Saturating<i128>;
    pub fn pow(self, exp: u32) -> crate::num::Saturating<i128>;
}
impl crate::num::Saturating<isize> {
    pub fn leading_zeros(self) -> u32;
    pub fn abs(self) -> crate::num::Saturating<isize>;
    pub fn signum(self) -> crate::num::Saturating<isize>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
}
impl crate::num::Saturating<i8> {
    pub fn leading_zeros(self) -> u32;
    pub fn abs(self) -> crate::num::Saturating<i8>;
    pub fn signum(self) -> crate::num::Saturating<i8>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
}
impl crate::num::Saturating<i16> {
    pub fn leading_zeros(self) -> u32;
    pub fn abs(self) -> crate::num::Saturating<i16>;
    pub fn signum(self) -> crate::num::Saturating<i16>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
}
impl crate::num::Saturating<i32> {
    pub fn leading_zeros(self) -> u32;
    pub fn abs(self) -> crate::num::Saturating<i32>;
    pub fn signum(self) -> crate::num::Saturating<i32>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
}
impl crate::num::Saturating<i64> {
    pub fn leading_zeros(self) -> u32;
    pub fn abs(self) -> crate::num::Saturating<i64>;
    pub fn signum(self) -> crate::num::Saturating<i64>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
}
impl crate::num::Saturating<i128> {
    pub fn leading_zeros(self) -> u32;
    pub fn abs(self) -> crate::num::Saturating<i128>;
    pub fn signum(self) -> crate::num::Saturating<i128>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
}
impl crate::num::Saturating<usize> {
    pub fn leading_zeros(self) -> u32;
    pub fn is_power_of_two(self) -> bool;
}
impl crate::num::Saturating<u8> {
    pub fn leading_zeros(self) -> u32;
    pub fn is_power_of_two(self) -> bool;
}
impl crate::num::Saturating<u16> {
    pub fn leading_zeros(self) -> u32;
    pub fn is_power_of_two(self) -> bool;
}
impl crate::num::Saturating<u32> {
    pub fn leading_zeros(self) -> u32;
    pub fn is_power_of_two(self) -> bool;
}
impl crate::num::Saturating<u64> {
    pub fn leading_zeros(self) -> u32;
    pub fn is_power_of_two(self) -> bool;
}
impl crate::num::Saturating<u128> {
    pub fn leading_zeros(self) -> u32;
    pub fn is_power_of_two(self) -> bool;
}
impl<T> crate::clone::Clone for crate::num::Saturating<T> where T: crate::clone::Clone { }
impl<T> crate::marker::Copy for crate::num::Saturating<T> where T: crate::marker::Copy { }
impl<T> crate::default::Default for crate::num::Saturating<T> where T: crate::default::Default { }
impl<T> crate::fmt::Display for crate::num::Saturating<T> where T: crate::fmt::Display { }
unsafe impl<T> crate::marker::Send for crate::num::Saturating<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::num::Saturating<T> where T: crate::marker::Sync { }
pub struct TryFromIntError { }
impl crate::clone::Clone for crate::num::TryFromIntError { }
impl crate::marker::Copy for crate::num::TryFromIntError { }
impl crate::fmt::Display for crate::num::TryFromIntError { }
impl crate::error::Error for crate::num::TryFromIntError { }
impl crate::convert::From<!> for crate::num::TryFromIntError { }
impl crate::convert::From<crate::convert::Infallible> for crate::num::TryFromIntError { }
unsafe impl crate::marker::Send for crate::num::TryFromIntError { }
unsafe impl crate::marker::Sync for crate::num::TryFromIntError { }
pub struct Wrapping<T>(pub T);
impl crate::num::Wrapping<usize> {
    pub fn reverse_bits(self) -> crate::num::Wrapping<usize>;
}
impl crate::num::Wrapping<u8> {
    pub fn reverse_bits(self) -> crate::num::Wrapping<u8>;
}
impl crate::num::Wrapping<u16> {
    pub fn reverse_bits(self) -> crate::num::Wrapping<u16>;
}
impl crate::num::Wrapping<u32> {
    pub fn reverse_bits(self) -> crate::num::Wrapping<u32>;
}
impl crate::num::Wrapping<u64> {
    pub fn reverse_bits(self) -> crate::num::Wrapping<u64>;
}
impl crate::num::Wrapping<u128> {
    pub fn reverse_bits(self) -> crate::num::Wrapping<u128>;
}
impl crate::num::Wrapping<isize> {
    pub fn reverse_bits(self) -> crate::num::Wrapping<isize>;
}
impl crate::num::Wrapping<i8> {
    pub fn reverse_bits(self) -> crate::num::Wrapping<i8>;
}
impl crate::num::Wrapping<i16> {
    pub fn reverse_bits(self) -> crate::num::Wrapping<i16>;
}
impl crate::num::Wrapping<i32> {
    pub fn reverse_bits(self) -> crate::num::Wrapping<i32>;
}
impl crate::num::Wrapping<i64> {
    pub fn reverse_bits(self) -> crate::num::Wrapping<i64>;
}
impl crate::num::Wrapping<i128> {
    pub fn reverse_bits(self) -> crate::num::Wrapping<i128>;
}
impl<T> crate::clone::Clone for crate::num::Wrapping<T> where T: crate::clone::Clone { }
impl<T> crate::marker::Copy for crate::num::Wrapping<T> where T: crate::marker::Copy { }
impl<T> crate::default::Default for crate::num::Wrapping<T> where T: crate::default::Default { }
impl<T> crate::fmt::Display for crate::num::Wrapping<T> where T: crate::fmt::Display { }
unsafe impl<T> crate::marker::Send for crate::num::Wrapping<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::num::Wrapping<T> where T: crate::marker::Sync { }
#[unstable]
pub unsafe trait ZeroablePrimitive: Sized + crate::marker::Copy {
    type NonZeroInner: crate::marker::Copy;
}
