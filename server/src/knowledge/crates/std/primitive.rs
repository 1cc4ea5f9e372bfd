// std 1.95.0: see generate.py.
impl<T, const N: usize> [T; N] {
    pub fn map<F, U>(self, f: F) -> [U; N] where F: crate::ops::FnMut(T) -> U;
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
    pub fn each_ref(&self) -> [&T; N];
    pub fn each_mut(&mut self) -> [&mut T; N];
}
impl bool {
    pub fn then_some<T>(self, t: T) -> crate::option::Option<T>;
    pub fn then<T, F>(self, f: F) -> crate::option::Option<T> where F: crate::ops::FnOnce() -> T;
}
impl char {
    pub const MIN: char;
    pub const MAX: char;
    pub const MAX_LEN_UTF8: usize;
    pub const MAX_LEN_UTF16: usize;
    pub const REPLACEMENT_CHARACTER: char;
    pub fn decode_utf16<I>(iter: I) -> crate::char::DecodeUtf16<<I as crate::iter::IntoIterator>::IntoIter> where I: crate::iter::IntoIterator<Item = u16>;
    pub fn from_u32(i: u32) -> crate::option::Option<char>;
    pub fn from_digit(num: u32, radix: u32) -> crate::option::Option<char>;
    pub fn is_digit(self, radix: u32) -> bool;
    pub fn to_digit(self, radix: u32) -> crate::option::Option<u32>;
    pub fn escape_unicode(self) -> crate::char::EscapeUnicode;
    pub fn escape_debug(self) -> crate::char::EscapeDebug;
    pub fn escape_default(self) -> crate::char::EscapeDefault;
    pub fn len_utf8(self) -> usize;
    pub fn len_utf16(self) -> usize;
    pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str;
    pub fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16];
    pub fn is_alphabetic(self) -> bool;
    pub fn is_lowercase(self) -> bool;
    pub fn is_uppercase(self) -> bool;
    pub fn is_whitespace(self) -> bool;
    pub fn is_alphanumeric(self) -> bool;
    pub fn is_control(self) -> bool;
    pub fn is_numeric(self) -> bool;
    pub fn to_lowercase(self) -> crate::char::ToLowercase;
    pub fn to_uppercase(self) -> crate::char::ToUppercase;
    pub fn is_ascii(&self) -> bool;
    pub fn to_ascii_uppercase(&self) -> char;
    pub fn to_ascii_lowercase(&self) -> char;
    pub fn eq_ignore_ascii_case(&self, other: &char) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    pub fn is_ascii_alphabetic(&self) -> bool;
    pub fn is_ascii_uppercase(&self) -> bool;
    pub fn is_ascii_lowercase(&self) -> bool;
    pub fn is_ascii_alphanumeric(&self) -> bool;
    pub fn is_ascii_digit(&self) -> bool;
    pub fn is_ascii_hexdigit(&self) -> bool;
    pub fn is_ascii_punctuation(&self) -> bool;
    pub fn is_ascii_graphic(&self) -> bool;
    pub fn is_ascii_whitespace(&self) -> bool;
    pub fn is_ascii_control(&self) -> bool;
}
impl f32 {
    pub fn floor(self) -> f32;
    pub fn ceil(self) -> f32;
    pub fn round(self) -> f32;
    pub fn round_ties_even(self) -> f32;
    pub fn trunc(self) -> f32;
    pub fn fract(self) -> f32;
    pub fn mul_add(self, a: f32, b: f32) -> f32;
    pub fn div_euclid(self, rhs: f32) -> f32;
    pub fn rem_euclid(self, rhs: f32) -> f32;
    pub fn powi(self, n: i32) -> f32;
    pub fn powf(self, n: f32) -> f32;
    pub fn sqrt(self) -> f32;
    pub fn exp(self) -> f32;
    pub fn exp2(self) -> f32;
    pub fn ln(self) -> f32;
    pub fn log(self, base: f32) -> f32;
    pub fn log2(self) -> f32;
    pub fn log10(self) -> f32;
    pub fn abs_sub(self, other: f32) -> f32;
    pub fn cbrt(self) -> f32;
    pub fn hypot(self, other: f32) -> f32;
    pub fn sin(self) -> f32;
    pub fn cos(self) -> f32;
    pub fn tan(self) -> f32;
    pub fn asin(self) -> f32;
    pub fn acos(self) -> f32;
    pub fn atan(self) -> f32;
    pub fn atan2(self, other: f32) -> f32;
    pub fn sin_cos(self) -> (f32, f32);
    pub fn exp_m1(self) -> f32;
    pub fn ln_1p(self) -> f32;
    pub fn sinh(self) -> f32;
    pub fn cosh(self) -> f32;
    pub fn tanh(self) -> f32;
    pub fn asinh(self) -> f32;
    pub fn acosh(self) -> f32;
    pub fn atanh(self) -> f32;
}
impl f32 {
    pub const RADIX: u32;
    pub const MANTISSA_DIGITS: u32;
    pub const DIGITS: u32;
    pub const EPSILON: f32;
    pub const MIN: f32;
    pub const MIN_POSITIVE: f32;
    pub const MAX: f32;
    pub const MIN_EXP: i32;
    pub const MAX_EXP: i32;
    pub const MIN_10_EXP: i32;
    pub const MAX_10_EXP: i32;
    pub const NAN: f32;
    pub const INFINITY: f32;
    pub const NEG_INFINITY: f32;
    pub fn is_nan(self) -> bool;
    pub fn is_infinite(self) -> bool;
    pub fn is_finite(self) -> bool;
    pub fn is_subnormal(self) -> bool;
    pub fn is_normal(self) -> bool;
    pub fn classify(self) -> crate::num::FpCategory;
    pub fn is_sign_positive(self) -> bool;
    pub fn is_sign_negative(self) -> bool;
    pub fn next_up(self) -> f32;
    pub fn next_down(self) -> f32;
    pub fn recip(self) -> f32;
    pub fn to_degrees(self) -> f32;
    pub fn to_radians(self) -> f32;
    pub fn max(self, other: f32) -> f32;
    pub fn min(self, other: f32) -> f32;
    pub fn midpoint(self, other: f32) -> f32;
    pub fn to_bits(self) -> u32;
    pub fn from_bits(v: u32) -> f32;
    pub fn to_be_bytes(self) -> [u8; 4];
    pub fn to_le_bytes(self) -> [u8; 4];
    pub fn to_ne_bytes(self) -> [u8; 4];
    pub fn from_be_bytes(bytes: [u8; 4]) -> f32;
    pub fn from_le_bytes(bytes: [u8; 4]) -> f32;
    pub fn from_ne_bytes(bytes: [u8; 4]) -> f32;
    pub fn total_cmp(&self, other: &f32) -> crate::cmp::Ordering;
    pub fn clamp(self, min: f32, max: f32) -> f32;
    pub fn abs(self) -> f32;
    pub fn signum(self) -> f32;
    pub fn copysign(self, sign: f32) -> f32;
}
impl f64 {
    pub fn floor(self) -> f64;
    pub fn ceil(self) -> f64;
    pub fn round(self) -> f64;
    pub fn round_ties_even(self) -> f64;
    pub fn trunc(self) -> f64;
    pub fn fract(self) -> f64;
    pub fn mul_add(self, a: f64, b: f64) -> f64;
    pub fn div_euclid(self, rhs: f64) -> f64;
    pub fn rem_euclid(self, rhs: f64) -> f64;
    pub fn powi(self, n: i32) -> f64;
    pub fn powf(self, n: f64) -> f64;
    pub fn sqrt(self) -> f64;
    pub fn exp(self) -> f64;
    pub fn exp2(self) -> f64;
    pub fn ln(self) -> f64;
    pub fn log(self, base: f64) -> f64;
    pub fn log2(self) -> f64;
    pub fn log10(self) -> f64;
    pub fn abs_sub(self, other: f64) -> f64;
    pub fn cbrt(self) -> f64;
    pub fn hypot(self, other: f64) -> f64;
    pub fn sin(self) -> f64;
    pub fn cos(self) -> f64;
    pub fn tan(self) -> f64;
    pub fn asin(self) -> f64;
    pub fn acos(self) -> f64;
    pub fn atan(self) -> f64;
    pub fn atan2(self, other: f64) -> f64;
    pub fn sin_cos(self) -> (f64, f64);
    pub fn exp_m1(self) -> f64;
    pub fn ln_1p(self) -> f64;
    pub fn sinh(self) -> f64;
    pub fn cosh(self) -> f64;
    pub fn tanh(self) -> f64;
    pub fn asinh(self) -> f64;
    pub fn acosh(self) -> f64;
    pub fn atanh(self) -> f64;
}
impl f64 {
    pub const RADIX: u32;
    pub const MANTISSA_DIGITS: u32;
    pub const DIGITS: u32;
    pub const EPSILON: f64;
    pub const MIN: f64;
    pub const MIN_POSITIVE: f64;
    pub const MAX: f64;
    pub const MIN_EXP: i32;
    pub const MAX_EXP: i32;
    pub const MIN_10_EXP: i32;
    pub const MAX_10_EXP: i32;
    pub const NAN: f64;
    pub const INFINITY: f64;
    pub const NEG_INFINITY: f64;
    pub fn is_nan(self) -> bool;
    pub fn is_infinite(self) -> bool;
    pub fn is_finite(self) -> bool;
    pub fn is_subnormal(self) -> bool;
    pub fn is_normal(self) -> bool;
    pub fn classify(self) -> crate::num::FpCategory;
    pub fn is_sign_positive(self) -> bool;
    pub fn is_sign_negative(self) -> bool;
    pub fn next_up(self) -> f64;
    pub fn next_down(self) -> f64;
    pub fn recip(self) -> f64;
    pub fn to_degrees(self) -> f64;
    pub fn to_radians(self) -> f64;
    pub fn max(self, other: f64) -> f64;
    pub fn min(self, other: f64) -> f64;
    pub fn midpoint(self, other: f64) -> f64;
    pub fn to_bits(self) -> u64;
    pub fn from_bits(v: u64) -> f64;
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> f64;
    pub fn from_le_bytes(bytes: [u8; 8]) -> f64;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> f64;
    pub fn total_cmp(&self, other: &f64) -> crate::cmp::Ordering;
    pub fn clamp(self, min: f64, max: f64) -> f64;
    pub fn abs(self) -> f64;
    pub fn signum(self) -> f64;
    pub fn copysign(self, sign: f64) -> f64;
}
impl i128 {
    pub const MIN: i128;
    pub const MAX: i128;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn leading_ones(self) -> u32;
    pub fn trailing_ones(self) -> u32;
    pub fn cast_unsigned(self) -> u128;
    pub fn rotate_left(self, n: u32) -> i128;
    pub fn rotate_right(self, n: u32) -> i128;
    pub fn swap_bytes(self) -> i128;
    pub fn reverse_bits(self) -> i128;
    pub fn from_be(x: i128) -> i128;
    pub fn from_le(x: i128) -> i128;
    pub fn to_be(self) -> i128;
    pub fn to_le(self) -> i128;
    pub fn checked_add(self, rhs: i128) -> crate::option::Option<i128>;
    pub fn strict_add(self, rhs: i128) -> i128;
    pub unsafe fn unchecked_add(self, rhs: i128) -> i128;
    pub fn checked_add_unsigned(self, rhs: u128) -> crate::option::Option<i128>;
    pub fn strict_add_unsigned(self, rhs: u128) -> i128;
    pub fn checked_sub(self, rhs: i128) -> crate::option::Option<i128>;
    pub fn strict_sub(self, rhs: i128) -> i128;
    pub unsafe fn unchecked_sub(self, rhs: i128) -> i128;
    pub fn checked_sub_unsigned(self, rhs: u128) -> crate::option::Option<i128>;
    pub fn strict_sub_unsigned(self, rhs: u128) -> i128;
    pub fn checked_mul(self, rhs: i128) -> crate::option::Option<i128>;
    pub fn strict_mul(self, rhs: i128) -> i128;
    pub unsafe fn unchecked_mul(self, rhs: i128) -> i128;
    pub fn checked_div(self, rhs: i128) -> crate::option::Option<i128>;
    pub fn strict_div(self, rhs: i128) -> i128;
    pub fn checked_div_euclid(self, rhs: i128) -> crate::option::Option<i128>;
    pub fn strict_div_euclid(self, rhs: i128) -> i128;
    pub fn checked_rem(self, rhs: i128) -> crate::option::Option<i128>;
    pub fn strict_rem(self, rhs: i128) -> i128;
    pub fn checked_rem_euclid(self, rhs: i128) -> crate::option::Option<i128>;
    pub fn strict_rem_euclid(self, rhs: i128) -> i128;
    pub fn checked_neg(self) -> crate::option::Option<i128>;
    pub unsafe fn unchecked_neg(self) -> i128;
    pub fn strict_neg(self) -> i128;
    pub fn checked_shl(self, rhs: u32) -> crate::option::Option<i128>;
    pub fn strict_shl(self, rhs: u32) -> i128;
    pub unsafe fn unchecked_shl(self, rhs: u32) -> i128;
    pub fn unbounded_shl(self, rhs: u32) -> i128;
    pub fn checked_shr(self, rhs: u32) -> crate::option::Option<i128>;
    pub fn strict_shr(self, rhs: u32) -> i128;
    pub unsafe fn unchecked_shr(self, rhs: u32) -> i128;
    pub fn unbounded_shr(self, rhs: u32) -> i128;
    pub fn checked_abs(self) -> crate::option::Option<i128>;
    pub fn strict_abs(self) -> i128;
    pub fn checked_pow(self, exp: u32) -> crate::option::Option<i128>;
    pub fn strict_pow(self, exp: u32) -> i128;
    pub fn checked_isqrt(self) -> crate::option::Option<i128>;
    pub fn saturating_add(self, rhs: i128) -> i128;
    pub fn saturating_add_unsigned(self, rhs: u128) -> i128;
    pub fn saturating_sub(self, rhs: i128) -> i128;
    pub fn saturating_sub_unsigned(self, rhs: u128) -> i128;
    pub fn saturating_neg(self) -> i128;
    pub fn saturating_abs(self) -> i128;
    pub fn saturating_mul(self, rhs: i128) -> i128;
    pub fn saturating_div(self, rhs: i128) -> i128;
    pub fn saturating_pow(self, exp: u32) -> i128;
    pub fn wrapping_add(self, rhs: i128) -> i128;
    pub fn wrapping_add_unsigned(self, rhs: u128) -> i128;
    pub fn wrapping_sub(self, rhs: i128) -> i128;
    pub fn wrapping_sub_unsigned(self, rhs: u128) -> i128;
    pub fn wrapping_mul(self, rhs: i128) -> i128;
    pub fn wrapping_div(self, rhs: i128) -> i128;
    pub fn wrapping_div_euclid(self, rhs: i128) -> i128;
    pub fn wrapping_rem(self, rhs: i128) -> i128;
    pub fn wrapping_rem_euclid(self, rhs: i128) -> i128;
    pub fn wrapping_neg(self) -> i128;
    pub fn wrapping_shl(self, rhs: u32) -> i128;
    pub fn wrapping_shr(self, rhs: u32) -> i128;
    pub fn wrapping_abs(self) -> i128;
    pub fn unsigned_abs(self) -> u128;
    pub fn wrapping_pow(self, exp: u32) -> i128;
    pub fn overflowing_add(self, rhs: i128) -> (i128, bool);
    pub fn overflowing_add_unsigned(self, rhs: u128) -> (i128, bool);
    pub fn overflowing_sub(self, rhs: i128) -> (i128, bool);
    pub fn overflowing_sub_unsigned(self, rhs: u128) -> (i128, bool);
    pub fn overflowing_mul(self, rhs: i128) -> (i128, bool);
    pub fn overflowing_div(self, rhs: i128) -> (i128, bool);
    pub fn overflowing_div_euclid(self, rhs: i128) -> (i128, bool);
    pub fn overflowing_rem(self, rhs: i128) -> (i128, bool);
    pub fn overflowing_rem_euclid(self, rhs: i128) -> (i128, bool);
    pub fn overflowing_neg(self) -> (i128, bool);
    pub fn overflowing_shl(self, rhs: u32) -> (i128, bool);
    pub fn overflowing_shr(self, rhs: u32) -> (i128, bool);
    pub fn overflowing_abs(self) -> (i128, bool);
    pub fn overflowing_pow(self, exp: u32) -> (i128, bool);
    pub fn pow(self, exp: u32) -> i128;
    pub fn isqrt(self) -> i128;
    pub fn div_euclid(self, rhs: i128) -> i128;
    pub fn rem_euclid(self, rhs: i128) -> i128;
    pub fn ilog(self, base: i128) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: i128) -> crate::option::Option<u32>;
    pub fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub fn abs(self) -> i128;
    pub fn abs_diff(self, other: i128) -> u128;
    pub fn signum(self) -> i128;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn to_be_bytes(self) -> [u8; 16];
    pub fn to_le_bytes(self) -> [u8; 16];
    pub fn to_ne_bytes(self) -> [u8; 16];
    pub fn from_be_bytes(bytes: [u8; 16]) -> i128;
    pub fn from_le_bytes(bytes: [u8; 16]) -> i128;
    pub fn from_ne_bytes(bytes: [u8; 16]) -> i128;
    pub fn min_value() -> i128;
    pub fn max_value() -> i128;
    pub fn midpoint(self, rhs: i128) -> i128;
}
impl i128 {
    pub fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<i128, crate::num::ParseIntError>;
}
impl i16 {
    pub const MIN: i16;
    pub const MAX: i16;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn leading_ones(self) -> u32;
    pub fn trailing_ones(self) -> u32;
    pub fn cast_unsigned(self) -> u16;
    pub fn rotate_left(self, n: u32) -> i16;
    pub fn rotate_right(self, n: u32) -> i16;
    pub fn swap_bytes(self) -> i16;
    pub fn reverse_bits(self) -> i16;
    pub fn from_be(x: i16) -> i16;
    pub fn from_le(x: i16) -> i16;
    pub fn to_be(self) -> i16;
    pub fn to_le(self) -> i16;
    pub fn checked_add(self, rhs: i16) -> crate::option::Option<i16>;
    pub fn strict_add(self, rhs: i16) -> i16;
    pub unsafe fn unchecked_add(self, rhs: i16) -> i16;
    pub fn checked_add_unsigned(self, rhs: u16) -> crate::option::Option<i16>;
    pub fn strict_add_unsigned(self, rhs: u16) -> i16;
    pub fn checked_sub(self, rhs: i16) -> crate::option::Option<i16>;
    pub fn strict_sub(self, rhs: i16) -> i16;
    pub unsafe fn unchecked_sub(self, rhs: i16) -> i16;
    pub fn checked_sub_unsigned(self, rhs: u16) -> crate::option::Option<i16>;
    pub fn strict_sub_unsigned(self, rhs: u16) -> i16;
    pub fn checked_mul(self, rhs: i16) -> crate::option::Option<i16>;
    pub fn strict_mul(self, rhs: i16) -> i16;
    pub unsafe fn unchecked_mul(self, rhs: i16) -> i16;
    pub fn checked_div(self, rhs: i16) -> crate::option::Option<i16>;
    pub fn strict_div(self, rhs: i16) -> i16;
    pub fn checked_div_euclid(self, rhs: i16) -> crate::option::Option<i16>;
    pub fn strict_div_euclid(self, rhs: i16) -> i16;
    pub fn checked_rem(self, rhs: i16) -> crate::option::Option<i16>;
    pub fn strict_rem(self, rhs: i16) -> i16;
    pub fn checked_rem_euclid(self, rhs: i16) -> crate::option::Option<i16>;
    pub fn strict_rem_euclid(self, rhs: i16) -> i16;
    pub fn checked_neg(self) -> crate::option::Option<i16>;
    pub unsafe fn unchecked_neg(self) -> i16;
    pub fn strict_neg(self) -> i16;
    pub fn checked_shl(self, rhs: u32) -> crate::option::Option<i16>;
    pub fn strict_shl(self, rhs: u32) -> i16;
    pub unsafe fn unchecked_shl(self, rhs: u32) -> i16;
    pub fn unbounded_shl(self, rhs: u32) -> i16;
    pub fn checked_shr(self, rhs: u32) -> crate::option::Option<i16>;
    pub fn strict_shr(self, rhs: u32) -> i16;
    pub unsafe fn unchecked_shr(self, rhs: u32) -> i16;
    pub fn unbounded_shr(self, rhs: u32) -> i16;
    pub fn checked_abs(self) -> crate::option::Option<i16>;
    pub fn strict_abs(self) -> i16;
    pub fn checked_pow(self, exp: u32) -> crate::option::Option<i16>;
    pub fn strict_pow(self, exp: u32) -> i16;
    pub fn checked_isqrt(self) -> crate::option::Option<i16>;
    pub fn saturating_add(self, rhs: i16) -> i16;
    pub fn saturating_add_unsigned(self, rhs: u16) -> i16;
    pub fn saturating_sub(self, rhs: i16) -> i16;
    pub fn saturating_sub_unsigned(self, rhs: u16) -> i16;
    pub fn saturating_neg(self) -> i16;
    pub fn saturating_abs(self) -> i16;
    pub fn saturating_mul(self, rhs: i16) -> i16;
    pub fn saturating_div(self, rhs: i16) -> i16;
    pub fn saturating_pow(self, exp: u32) -> i16;
    pub fn wrapping_add(self, rhs: i16) -> i16;
    pub fn wrapping_add_unsigned(self, rhs: u16) -> i16;
    pub fn wrapping_sub(self, rhs: i16) -> i16;
    pub fn wrapping_sub_unsigned(self, rhs: u16) -> i16;
    pub fn wrapping_mul(self, rhs: i16) -> i16;
    pub fn wrapping_div(self, rhs: i16) -> i16;
    pub fn wrapping_div_euclid(self, rhs: i16) -> i16;
    pub fn wrapping_rem(self, rhs: i16) -> i16;
    pub fn wrapping_rem_euclid(self, rhs: i16) -> i16;
    pub fn wrapping_neg(self) -> i16;
    pub fn wrapping_shl(self, rhs: u32) -> i16;
    pub fn wrapping_shr(self, rhs: u32) -> i16;
    pub fn wrapping_abs(self) -> i16;
    pub fn unsigned_abs(self) -> u16;
    pub fn wrapping_pow(self, exp: u32) -> i16;
    pub fn overflowing_add(self, rhs: i16) -> (i16, bool);
    pub fn overflowing_add_unsigned(self, rhs: u16) -> (i16, bool);
    pub fn overflowing_sub(self, rhs: i16) -> (i16, bool);
    pub fn overflowing_sub_unsigned(self, rhs: u16) -> (i16, bool);
    pub fn overflowing_mul(self, rhs: i16) -> (i16, bool);
    pub fn overflowing_div(self, rhs: i16) -> (i16, bool);
    pub fn overflowing_div_euclid(self, rhs: i16) -> (i16, bool);
    pub fn overflowing_rem(self, rhs: i16) -> (i16, bool);
    pub fn overflowing_rem_euclid(self, rhs: i16) -> (i16, bool);
    pub fn overflowing_neg(self) -> (i16, bool);
    pub fn overflowing_shl(self, rhs: u32) -> (i16, bool);
    pub fn overflowing_shr(self, rhs: u32) -> (i16, bool);
    pub fn overflowing_abs(self) -> (i16, bool);
    pub fn overflowing_pow(self, exp: u32) -> (i16, bool);
    pub fn pow(self, exp: u32) -> i16;
    pub fn isqrt(self) -> i16;
    pub fn div_euclid(self, rhs: i16) -> i16;
    pub fn rem_euclid(self, rhs: i16) -> i16;
    pub fn ilog(self, base: i16) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: i16) -> crate::option::Option<u32>;
    pub fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub fn abs(self) -> i16;
    pub fn abs_diff(self, other: i16) -> u16;
    pub fn signum(self) -> i16;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn to_be_bytes(self) -> [u8; 2];
    pub fn to_le_bytes(self) -> [u8; 2];
    pub fn to_ne_bytes(self) -> [u8; 2];
    pub fn from_be_bytes(bytes: [u8; 2]) -> i16;
    pub fn from_le_bytes(bytes: [u8; 2]) -> i16;
    pub fn from_ne_bytes(bytes: [u8; 2]) -> i16;
    pub fn min_value() -> i16;
    pub fn max_value() -> i16;
    pub fn midpoint(self, rhs: i16) -> i16;
}
impl i16 {
    pub fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<i16, crate::num::ParseIntError>;
}
impl i32 {
    pub const MIN: i32;
    pub const MAX: i32;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn leading_ones(self) -> u32;
    pub fn trailing_ones(self) -> u32;
    pub fn cast_unsigned(self) -> u32;
    pub fn rotate_left(self, n: u32) -> i32;
    pub fn rotate_right(self, n: u32) -> i32;
    pub fn swap_bytes(self) -> i32;
    pub fn reverse_bits(self) -> i32;
    pub fn from_be(x: i32) -> i32;
    pub fn from_le(x: i32) -> i32;
    pub fn to_be(self) -> i32;
    pub fn to_le(self) -> i32;
    pub fn checked_add(self, rhs: i32) -> crate::option::Option<i32>;
    pub fn strict_add(self, rhs: i32) -> i32;
    pub unsafe fn unchecked_add(self, rhs: i32) -> i32;
    pub fn checked_add_unsigned(self, rhs: u32) -> crate::option::Option<i32>;
    pub fn strict_add_unsigned(self, rhs: u32) -> i32;
    pub fn checked_sub(self, rhs: i32) -> crate::option::Option<i32>;
    pub fn strict_sub(self, rhs: i32) -> i32;
    pub unsafe fn unchecked_sub(self, rhs: i32) -> i32;
    pub fn checked_sub_unsigned(self, rhs: u32) -> crate::option::Option<i32>;
    pub fn strict_sub_unsigned(self, rhs: u32) -> i32;
    pub fn checked_mul(self, rhs: i32) -> crate::option::Option<i32>;
    pub fn strict_mul(self, rhs: i32) -> i32;
    pub unsafe fn unchecked_mul(self, rhs: i32) -> i32;
    pub fn checked_div(self, rhs: i32) -> crate::option::Option<i32>;
    pub fn strict_div(self, rhs: i32) -> i32;
    pub fn checked_div_euclid(self, rhs: i32) -> crate::option::Option<i32>;
    pub fn strict_div_euclid(self, rhs: i32) -> i32;
    pub fn checked_rem(self, rhs: i32) -> crate::option::Option<i32>;
    pub fn strict_rem(self, rhs: i32) -> i32;
    pub fn checked_rem_euclid(self, rhs: i32) -> crate::option::Option<i32>;
    pub fn strict_rem_euclid(self, rhs: i32) -> i32;
    pub fn checked_neg(self) -> crate::option::Option<i32>;
    pub unsafe fn unchecked_neg(self) -> i32;
    pub fn strict_neg(self) -> i32;
    pub fn checked_shl(self, rhs: u32) -> crate::option::Option<i32>;
    pub fn strict_shl(self, rhs: u32) -> i32;
    pub unsafe fn unchecked_shl(self, rhs: u32) -> i32;
    pub fn unbounded_shl(self, rhs: u32) -> i32;
    pub fn checked_shr(self, rhs: u32) -> crate::option::Option<i32>;
    pub fn strict_shr(self, rhs: u32) -> i32;
    pub unsafe fn unchecked_shr(self, rhs: u32) -> i32;
    pub fn unbounded_shr(self, rhs: u32) -> i32;
    pub fn checked_abs(self) -> crate::option::Option<i32>;
    pub fn strict_abs(self) -> i32;
    pub fn checked_pow(self, exp: u32) -> crate::option::Option<i32>;
    pub fn strict_pow(self, exp: u32) -> i32;
    pub fn checked_isqrt(self) -> crate::option::Option<i32>;
    pub fn saturating_add(self, rhs: i32) -> i32;
    pub fn saturating_add_unsigned(self, rhs: u32) -> i32;
    pub fn saturating_sub(self, rhs: i32) -> i32;
    pub fn saturating_sub_unsigned(self, rhs: u32) -> i32;
    pub fn saturating_neg(self) -> i32;
    pub fn saturating_abs(self) -> i32;
    pub fn saturating_mul(self, rhs: i32) -> i32;
    pub fn saturating_div(self, rhs: i32) -> i32;
    pub fn saturating_pow(self, exp: u32) -> i32;
    pub fn wrapping_add(self, rhs: i32) -> i32;
    pub fn wrapping_add_unsigned(self, rhs: u32) -> i32;
    pub fn wrapping_sub(self, rhs: i32) -> i32;
    pub fn wrapping_sub_unsigned(self, rhs: u32) -> i32;
    pub fn wrapping_mul(self, rhs: i32) -> i32;
    pub fn wrapping_div(self, rhs: i32) -> i32;
    pub fn wrapping_div_euclid(self, rhs: i32) -> i32;
    pub fn wrapping_rem(self, rhs: i32) -> i32;
    pub fn wrapping_rem_euclid(self, rhs: i32) -> i32;
    pub fn wrapping_neg(self) -> i32;
    pub fn wrapping_shl(self, rhs: u32) -> i32;
    pub fn wrapping_shr(self, rhs: u32) -> i32;
    pub fn wrapping_abs(self) -> i32;
    pub fn unsigned_abs(self) -> u32;
    pub fn wrapping_pow(self, exp: u32) -> i32;
    pub fn overflowing_add(self, rhs: i32) -> (i32, bool);
    pub fn overflowing_add_unsigned(self, rhs: u32) -> (i32, bool);
    pub fn overflowing_sub(self, rhs: i32) -> (i32, bool);
    pub fn overflowing_sub_unsigned(self, rhs: u32) -> (i32, bool);
    pub fn overflowing_mul(self, rhs: i32) -> (i32, bool);
    pub fn overflowing_div(self, rhs: i32) -> (i32, bool);
    pub fn overflowing_div_euclid(self, rhs: i32) -> (i32, bool);
    pub fn overflowing_rem(self, rhs: i32) -> (i32, bool);
    pub fn overflowing_rem_euclid(self, rhs: i32) -> (i32, bool);
    pub fn overflowing_neg(self) -> (i32, bool);
    pub fn overflowing_shl(self, rhs: u32) -> (i32, bool);
    pub fn overflowing_shr(self, rhs: u32) -> (i32, bool);
    pub fn overflowing_abs(self) -> (i32, bool);
    pub fn overflowing_pow(self, exp: u32) -> (i32, bool);
    pub fn pow(self, exp: u32) -> i32;
    pub fn isqrt(self) -> i32;
    pub fn div_euclid(self, rhs: i32) -> i32;
    pub fn rem_euclid(self, rhs: i32) -> i32;
    pub fn ilog(self, base: i32) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: i32) -> crate::option::Option<u32>;
    pub fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub fn abs(self) -> i32;
    pub fn abs_diff(self, other: i32) -> u32;
    pub fn signum(self) -> i32;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn to_be_bytes(self) -> [u8; 4];
    pub fn to_le_bytes(self) -> [u8; 4];
    pub fn to_ne_bytes(self) -> [u8; 4];
    pub fn from_be_bytes(bytes: [u8; 4]) -> i32;
    pub fn from_le_bytes(bytes: [u8; 4]) -> i32;
    pub fn from_ne_bytes(bytes: [u8; 4]) -> i32;
    pub fn min_value() -> i32;
    pub fn max_value() -> i32;
    pub fn midpoint(self, rhs: i32) -> i32;
}
impl i32 {
    pub fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<i32, crate::num::ParseIntError>;
}
impl i64 {
    pub const MIN: i64;
    pub const MAX: i64;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn leading_ones(self) -> u32;
    pub fn trailing_ones(self) -> u32;
    pub fn cast_unsigned(self) -> u64;
    pub fn rotate_left(self, n: u32) -> i64;
    pub fn rotate_right(self, n: u32) -> i64;
    pub fn swap_bytes(self) -> i64;
    pub fn reverse_bits(self) -> i64;
    pub fn from_be(x: i64) -> i64;
    pub fn from_le(x: i64) -> i64;
    pub fn to_be(self) -> i64;
    pub fn to_le(self) -> i64;
    pub fn checked_add(self, rhs: i64) -> crate::option::Option<i64>;
    pub fn strict_add(self, rhs: i64) -> i64;
    pub unsafe fn unchecked_add(self, rhs: i64) -> i64;
    pub fn checked_add_unsigned(self, rhs: u64) -> crate::option::Option<i64>;
    pub fn strict_add_unsigned(self, rhs: u64) -> i64;
    pub fn checked_sub(self, rhs: i64) -> crate::option::Option<i64>;
    pub fn strict_sub(self, rhs: i64) -> i64;
    pub unsafe fn unchecked_sub(self, rhs: i64) -> i64;
    pub fn checked_sub_unsigned(self, rhs: u64) -> crate::option::Option<i64>;
    pub fn strict_sub_unsigned(self, rhs: u64) -> i64;
    pub fn checked_mul(self, rhs: i64) -> crate::option::Option<i64>;
    pub fn strict_mul(self, rhs: i64) -> i64;
    pub unsafe fn unchecked_mul(self, rhs: i64) -> i64;
    pub fn checked_div(self, rhs: i64) -> crate::option::Option<i64>;
    pub fn strict_div(self, rhs: i64) -> i64;
    pub fn checked_div_euclid(self, rhs: i64) -> crate::option::Option<i64>;
    pub fn strict_div_euclid(self, rhs: i64) -> i64;
    pub fn checked_rem(self, rhs: i64) -> crate::option::Option<i64>;
    pub fn strict_rem(self, rhs: i64) -> i64;
    pub fn checked_rem_euclid(self, rhs: i64) -> crate::option::Option<i64>;
    pub fn strict_rem_euclid(self, rhs: i64) -> i64;
    pub fn checked_neg(self) -> crate::option::Option<i64>;
    pub unsafe fn unchecked_neg(self) -> i64;
    pub fn strict_neg(self) -> i64;
    pub fn checked_shl(self, rhs: u32) -> crate::option::Option<i64>;
    pub fn strict_shl(self, rhs: u32) -> i64;
    pub unsafe fn unchecked_shl(self, rhs: u32) -> i64;
    pub fn unbounded_shl(self, rhs: u32) -> i64;
    pub fn checked_shr(self, rhs: u32) -> crate::option::Option<i64>;
    pub fn strict_shr(self, rhs: u32) -> i64;
    pub unsafe fn unchecked_shr(self, rhs: u32) -> i64;
    pub fn unbounded_shr(self, rhs: u32) -> i64;
    pub fn checked_abs(self) -> crate::option::Option<i64>;
    pub fn strict_abs(self) -> i64;
    pub fn checked_pow(self, exp: u32) -> crate::option::Option<i64>;
    pub fn strict_pow(self, exp: u32) -> i64;
    pub fn checked_isqrt(self) -> crate::option::Option<i64>;
    pub fn saturating_add(self, rhs: i64) -> i64;
    pub fn saturating_add_unsigned(self, rhs: u64) -> i64;
    pub fn saturating_sub(self, rhs: i64) -> i64;
    pub fn saturating_sub_unsigned(self, rhs: u64) -> i64;
    pub fn saturating_neg(self) -> i64;
    pub fn saturating_abs(self) -> i64;
    pub fn saturating_mul(self, rhs: i64) -> i64;
    pub fn saturating_div(self, rhs: i64) -> i64;
    pub fn saturating_pow(self, exp: u32) -> i64;
    pub fn wrapping_add(self, rhs: i64) -> i64;
    pub fn wrapping_add_unsigned(self, rhs: u64) -> i64;
    pub fn wrapping_sub(self, rhs: i64) -> i64;
    pub fn wrapping_sub_unsigned(self, rhs: u64) -> i64;
    pub fn wrapping_mul(self, rhs: i64) -> i64;
    pub fn wrapping_div(self, rhs: i64) -> i64;
    pub fn wrapping_div_euclid(self, rhs: i64) -> i64;
    pub fn wrapping_rem(self, rhs: i64) -> i64;
    pub fn wrapping_rem_euclid(self, rhs: i64) -> i64;
    pub fn wrapping_neg(self) -> i64;
    pub fn wrapping_shl(self, rhs: u32) -> i64;
    pub fn wrapping_shr(self, rhs: u32) -> i64;
    pub fn wrapping_abs(self) -> i64;
    pub fn unsigned_abs(self) -> u64;
    pub fn wrapping_pow(self, exp: u32) -> i64;
    pub fn overflowing_add(self, rhs: i64) -> (i64, bool);
    pub fn overflowing_add_unsigned(self, rhs: u64) -> (i64, bool);
    pub fn overflowing_sub(self, rhs: i64) -> (i64, bool);
    pub fn overflowing_sub_unsigned(self, rhs: u64) -> (i64, bool);
    pub fn overflowing_mul(self, rhs: i64) -> (i64, bool);
    pub fn overflowing_div(self, rhs: i64) -> (i64, bool);
    pub fn overflowing_div_euclid(self, rhs: i64) -> (i64, bool);
    pub fn overflowing_rem(self, rhs: i64) -> (i64, bool);
    pub fn overflowing_rem_euclid(self, rhs: i64) -> (i64, bool);
    pub fn overflowing_neg(self) -> (i64, bool);
    pub fn overflowing_shl(self, rhs: u32) -> (i64, bool);
    pub fn overflowing_shr(self, rhs: u32) -> (i64, bool);
    pub fn overflowing_abs(self) -> (i64, bool);
    pub fn overflowing_pow(self, exp: u32) -> (i64, bool);
    pub fn pow(self, exp: u32) -> i64;
    pub fn isqrt(self) -> i64;
    pub fn div_euclid(self, rhs: i64) -> i64;
    pub fn rem_euclid(self, rhs: i64) -> i64;
    pub fn ilog(self, base: i64) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: i64) -> crate::option::Option<u32>;
    pub fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub fn abs(self) -> i64;
    pub fn abs_diff(self, other: i64) -> u64;
    pub fn signum(self) -> i64;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> i64;
    pub fn from_le_bytes(bytes: [u8; 8]) -> i64;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> i64;
    pub fn min_value() -> i64;
    pub fn max_value() -> i64;
    pub fn midpoint(self, rhs: i64) -> i64;
}
impl i64 {
    pub fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<i64, crate::num::ParseIntError>;
}
impl i8 {
    pub const MIN: i8;
    pub const MAX: i8;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn leading_ones(self) -> u32;
    pub fn trailing_ones(self) -> u32;
    pub fn cast_unsigned(self) -> u8;
    pub fn rotate_left(self, n: u32) -> i8;
    pub fn rotate_right(self, n: u32) -> i8;
    pub fn swap_bytes(self) -> i8;
    pub fn reverse_bits(self) -> i8;
    pub fn from_be(x: i8) -> i8;
    pub fn from_le(x: i8) -> i8;
    pub fn to_be(self) -> i8;
    pub fn to_le(self) -> i8;
    pub fn checked_add(self, rhs: i8) -> crate::option::Option<i8>;
    pub fn strict_add(self, rhs: i8) -> i8;
    pub unsafe fn unchecked_add(self, rhs: i8) -> i8;
    pub fn checked_add_unsigned(self, rhs: u8) -> crate::option::Option<i8>;
    pub fn strict_add_unsigned(self, rhs: u8) -> i8;
    pub fn checked_sub(self, rhs: i8) -> crate::option::Option<i8>;
    pub fn strict_sub(self, rhs: i8) -> i8;
    pub unsafe fn unchecked_sub(self, rhs: i8) -> i8;
    pub fn checked_sub_unsigned(self, rhs: u8) -> crate::option::Option<i8>;
    pub fn strict_sub_unsigned(self, rhs: u8) -> i8;
    pub fn checked_mul(self, rhs: i8) -> crate::option::Option<i8>;
    pub fn strict_mul(self, rhs: i8) -> i8;
    pub unsafe fn unchecked_mul(self, rhs: i8) -> i8;
    pub fn checked_div(self, rhs: i8) -> crate::option::Option<i8>;
    pub fn strict_div(self, rhs: i8) -> i8;
    pub fn checked_div_euclid(self, rhs: i8) -> crate::option::Option<i8>;
    pub fn strict_div_euclid(self, rhs: i8) -> i8;
    pub fn checked_rem(self, rhs: i8) -> crate::option::Option<i8>;
    pub fn strict_rem(self, rhs: i8) -> i8;
    pub fn checked_rem_euclid(self, rhs: i8) -> crate::option::Option<i8>;
    pub fn strict_rem_euclid(self, rhs: i8) -> i8;
    pub fn checked_neg(self) -> crate::option::Option<i8>;
    pub unsafe fn unchecked_neg(self) -> i8;
    pub fn strict_neg(self) -> i8;
    pub fn checked_shl(self, rhs: u32) -> crate::option::Option<i8>;
    pub fn strict_shl(self, rhs: u32) -> i8;
    pub unsafe fn unchecked_shl(self, rhs: u32) -> i8;
    pub fn unbounded_shl(self, rhs: u32) -> i8;
    pub fn checked_shr(self, rhs: u32) -> crate::option::Option<i8>;
    pub fn strict_shr(self, rhs: u32) -> i8;
    pub unsafe fn unchecked_shr(self, rhs: u32) -> i8;
    pub fn unbounded_shr(self, rhs: u32) -> i8;
    pub fn checked_abs(self) -> crate::option::Option<i8>;
    pub fn strict_abs(self) -> i8;
    pub fn checked_pow(self, exp: u32) -> crate::option::Option<i8>;
    pub fn strict_pow(self, exp: u32) -> i8;
    pub fn checked_isqrt(self) -> crate::option::Option<i8>;
    pub fn saturating_add(self, rhs: i8) -> i8;
    pub fn saturating_add_unsigned(self, rhs: u8) -> i8;
    pub fn saturating_sub(self, rhs: i8) -> i8;
    pub fn saturating_sub_unsigned(self, rhs: u8) -> i8;
    pub fn saturating_neg(self) -> i8;
    pub fn saturating_abs(self) -> i8;
    pub fn saturating_mul(self, rhs: i8) -> i8;
    pub fn saturating_div(self, rhs: i8) -> i8;
    pub fn saturating_pow(self, exp: u32) -> i8;
    pub fn wrapping_add(self, rhs: i8) -> i8;
    pub fn wrapping_add_unsigned(self, rhs: u8) -> i8;
    pub fn wrapping_sub(self, rhs: i8) -> i8;
    pub fn wrapping_sub_unsigned(self, rhs: u8) -> i8;
    pub fn wrapping_mul(self, rhs: i8) -> i8;
    pub fn wrapping_div(self, rhs: i8) -> i8;
    pub fn wrapping_div_euclid(self, rhs: i8) -> i8;
    pub fn wrapping_rem(self, rhs: i8) -> i8;
    pub fn wrapping_rem_euclid(self, rhs: i8) -> i8;
    pub fn wrapping_neg(self) -> i8;
    pub fn wrapping_shl(self, rhs: u32) -> i8;
    pub fn wrapping_shr(self, rhs: u32) -> i8;
    pub fn wrapping_abs(self) -> i8;
    pub fn unsigned_abs(self) -> u8;
    pub fn wrapping_pow(self, exp: u32) -> i8;
    pub fn overflowing_add(self, rhs: i8) -> (i8, bool);
    pub fn overflowing_add_unsigned(self, rhs: u8) -> (i8, bool);
    pub fn overflowing_sub(self, rhs: i8) -> (i8, bool);
    pub fn overflowing_sub_unsigned(self, rhs: u8) -> (i8, bool);
    pub fn overflowing_mul(self, rhs: i8) -> (i8, bool);
    pub fn overflowing_div(self, rhs: i8) -> (i8, bool);
    pub fn overflowing_div_euclid(self, rhs: i8) -> (i8, bool);
    pub fn overflowing_rem(self, rhs: i8) -> (i8, bool);
    pub fn overflowing_rem_euclid(self, rhs: i8) -> (i8, bool);
    pub fn overflowing_neg(self) -> (i8, bool);
    pub fn overflowing_shl(self, rhs: u32) -> (i8, bool);
    pub fn overflowing_shr(self, rhs: u32) -> (i8, bool);
    pub fn overflowing_abs(self) -> (i8, bool);
    pub fn overflowing_pow(self, exp: u32) -> (i8, bool);
    pub fn pow(self, exp: u32) -> i8;
    pub fn isqrt(self) -> i8;
    pub fn div_euclid(self, rhs: i8) -> i8;
    pub fn rem_euclid(self, rhs: i8) -> i8;
    pub fn ilog(self, base: i8) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: i8) -> crate::option::Option<u32>;
    pub fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub fn abs(self) -> i8;
    pub fn abs_diff(self, other: i8) -> u8;
    pub fn signum(self) -> i8;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn to_be_bytes(self) -> [u8; 1];
    pub fn to_le_bytes(self) -> [u8; 1];
    pub fn to_ne_bytes(self) -> [u8; 1];
    pub fn from_be_bytes(bytes: [u8; 1]) -> i8;
    pub fn from_le_bytes(bytes: [u8; 1]) -> i8;
    pub fn from_ne_bytes(bytes: [u8; 1]) -> i8;
    pub fn min_value() -> i8;
    pub fn max_value() -> i8;
    pub fn midpoint(self, rhs: i8) -> i8;
}
impl i8 {
    pub fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<i8, crate::num::ParseIntError>;
}
impl isize {
    pub const MIN: isize;
    pub const MAX: isize;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn leading_ones(self) -> u32;
    pub fn trailing_ones(self) -> u32;
    pub fn cast_unsigned(self) -> usize;
    pub fn rotate_left(self, n: u32) -> isize;
    pub fn rotate_right(self, n: u32) -> isize;
    pub fn swap_bytes(self) -> isize;
    pub fn reverse_bits(self) -> isize;
    pub fn from_be(x: isize) -> isize;
    pub fn from_le(x: isize) -> isize;
    pub fn to_be(self) -> isize;
    pub fn to_le(self) -> isize;
    pub fn checked_add(self, rhs: isize) -> crate::option::Option<isize>;
    pub fn strict_add(self, rhs: isize) -> isize;
    pub unsafe fn unchecked_add(self, rhs: isize) -> isize;
    pub fn checked_add_unsigned(self, rhs: usize) -> crate::option::Option<isize>;
    pub fn strict_add_unsigned(self, rhs: usize) -> isize;
    pub fn checked_sub(self, rhs: isize) -> crate::option::Option<isize>;
    pub fn strict_sub(self, rhs: isize) -> isize;
    pub unsafe fn unchecked_sub(self, rhs: isize) -> isize;
    pub fn checked_sub_unsigned(self, rhs: usize) -> crate::option::Option<isize>;
    pub fn strict_sub_unsigned(self, rhs: usize) -> isize;
    pub fn checked_mul(self, rhs: isize) -> crate::option::Option<isize>;
    pub fn strict_mul(self, rhs: isize) -> isize;
    pub unsafe fn unchecked_mul(self, rhs: isize) -> isize;
    pub fn checked_div(self, rhs: isize) -> crate::option::Option<isize>;
    pub fn strict_div(self, rhs: isize) -> isize;
    pub fn checked_div_euclid(self, rhs: isize) -> crate::option::Option<isize>;
    pub fn strict_div_euclid(self, rhs: isize) -> isize;
    pub fn checked_rem(self, rhs: isize) -> crate::option::Option<isize>;
    pub fn strict_rem(self, rhs: isize) -> isize;
    pub fn checked_rem_euclid(self, rhs: isize) -> crate::option::Option<isize>;
    pub fn strict_rem_euclid(self, rhs: isize) -> isize;
    pub fn checked_neg(self) -> crate::option::Option<isize>;
    pub unsafe fn unchecked_neg(self) -> isize;
    pub fn strict_neg(self) -> isize;
    pub fn checked_shl(self, rhs: u32) -> crate::option::Option<isize>;
    pub fn strict_shl(self, rhs: u32) -> isize;
    pub unsafe fn unchecked_shl(self, rhs: u32) -> isize;
    pub fn unbounded_shl(self, rhs: u32) -> isize;
    pub fn checked_shr(self, rhs: u32) -> crate::option::Option<isize>;
    pub fn strict_shr(self, rhs: u32) -> isize;
    pub unsafe fn unchecked_shr(self, rhs: u32) -> isize;
    pub fn unbounded_shr(self, rhs: u32) -> isize;
    pub fn checked_abs(self) -> crate::option::Option<isize>;
    pub fn strict_abs(self) -> isize;
    pub fn checked_pow(self, exp: u32) -> crate::option::Option<isize>;
    pub fn strict_pow(self, exp: u32) -> isize;
    pub fn checked_isqrt(self) -> crate::option::Option<isize>;
    pub fn saturating_add(self, rhs: isize) -> isize;
    pub fn saturating_add_unsigned(self, rhs: usize) -> isize;
    pub fn saturating_sub(self, rhs: isize) -> isize;
    pub fn saturating_sub_unsigned(self, rhs: usize) -> isize;
    pub fn saturating_neg(self) -> isize;
    pub fn saturating_abs(self) -> isize;
    pub fn saturating_mul(self, rhs: isize) -> isize;
    pub fn saturating_div(self, rhs: isize) -> isize;
    pub fn saturating_pow(self, exp: u32) -> isize;
    pub fn wrapping_add(self, rhs: isize) -> isize;
    pub fn wrapping_add_unsigned(self, rhs: usize) -> isize;
    pub fn wrapping_sub(self, rhs: isize) -> isize;
    pub fn wrapping_sub_unsigned(self, rhs: usize) -> isize;
    pub fn wrapping_mul(self, rhs: isize) -> isize;
    pub fn wrapping_div(self, rhs: isize) -> isize;
    pub fn wrapping_div_euclid(self, rhs: isize) -> isize;
    pub fn wrapping_rem(self, rhs: isize) -> isize;
    pub fn wrapping_rem_euclid(self, rhs: isize) -> isize;
    pub fn wrapping_neg(self) -> isize;
    pub fn wrapping_shl(self, rhs: u32) -> isize;
    pub fn wrapping_shr(self, rhs: u32) -> isize;
    pub fn wrapping_abs(self) -> isize;
    pub fn unsigned_abs(self) -> usize;
    pub fn wrapping_pow(self, exp: u32) -> isize;
    pub fn overflowing_add(self, rhs: isize) -> (isize, bool);
    pub fn overflowing_add_unsigned(self, rhs: usize) -> (isize, bool);
    pub fn overflowing_sub(self, rhs: isize) -> (isize, bool);
    pub fn overflowing_sub_unsigned(self, rhs: usize) -> (isize, bool);
    pub fn overflowing_mul(self, rhs: isize) -> (isize, bool);
    pub fn overflowing_div(self, rhs: isize) -> (isize, bool);
    pub fn overflowing_div_euclid(self, rhs: isize) -> (isize, bool);
    pub fn overflowing_rem(self, rhs: isize) -> (isize, bool);
    pub fn overflowing_rem_euclid(self, rhs: isize) -> (isize, bool);
    pub fn overflowing_neg(self) -> (isize, bool);
    pub fn overflowing_shl(self, rhs: u32) -> (isize, bool);
    pub fn overflowing_shr(self, rhs: u32) -> (isize, bool);
    pub fn overflowing_abs(self) -> (isize, bool);
    pub fn overflowing_pow(self, exp: u32) -> (isize, bool);
    pub fn pow(self, exp: u32) -> isize;
    pub fn isqrt(self) -> isize;
    pub fn div_euclid(self, rhs: isize) -> isize;
    pub fn rem_euclid(self, rhs: isize) -> isize;
    pub fn ilog(self, base: isize) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: isize) -> crate::option::Option<u32>;
    pub fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub fn abs(self) -> isize;
    pub fn abs_diff(self, other: isize) -> usize;
    pub fn signum(self) -> isize;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> isize;
    pub fn from_le_bytes(bytes: [u8; 8]) -> isize;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> isize;
    pub fn min_value() -> isize;
    pub fn max_value() -> isize;
    pub fn midpoint(self, rhs: isize) -> isize;
}
impl isize {
    pub fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<isize, crate::num::ParseIntError>;
}
impl<T> *const T where T: ?Sized {
    pub fn is_null(self) -> bool;
    pub fn cast<U>(self) -> *const U;
    pub fn cast_mut(self) -> *mut T;
    pub fn addr(self) -> usize;
    pub fn expose_provenance(self) -> usize;
    pub fn with_addr(self, addr: usize) -> *const T;
    pub fn map_addr(self, f: impl crate::ops::FnOnce(usize) -> usize) -> *const T;
    pub unsafe fn as_ref<'a>(self) -> crate::option::Option<&'a T>;
    pub unsafe fn offset(self, count: isize) -> *const T;
    pub unsafe fn byte_offset(self, count: isize) -> *const T;
    pub fn wrapping_offset(self, count: isize) -> *const T;
    pub fn wrapping_byte_offset(self, count: isize) -> *const T;
    pub unsafe fn offset_from(self, origin: *const T) -> isize;
    pub unsafe fn byte_offset_from<U>(self, origin: *const U) -> isize where U: ?Sized;
    pub unsafe fn offset_from_unsigned(self, origin: *const T) -> usize;
    pub unsafe fn byte_offset_from_unsigned<U>(self, origin: *const U) -> usize where U: ?Sized;
    pub unsafe fn add(self, count: usize) -> *const T;
    pub unsafe fn byte_add(self, count: usize) -> *const T;
    pub unsafe fn sub(self, count: usize) -> *const T;
    pub unsafe fn byte_sub(self, count: usize) -> *const T;
    pub fn wrapping_add(self, count: usize) -> *const T;
    pub fn wrapping_byte_add(self, count: usize) -> *const T;
    pub fn wrapping_sub(self, count: usize) -> *const T;
    pub fn wrapping_byte_sub(self, count: usize) -> *const T;
    pub unsafe fn read(self) -> T;
    pub unsafe fn read_volatile(self) -> T;
    pub unsafe fn read_unaligned(self) -> T;
    pub unsafe fn copy_to(self, dest: *mut T, count: usize);
    pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
    pub fn align_offset(self, align: usize) -> usize;
    pub fn is_aligned(self) -> bool;
}
impl<T> *const [T] {
    pub fn len(self) -> usize;
    pub fn is_empty(self) -> bool;
    pub fn as_array<const N: usize>(self) -> crate::option::Option<*const [T; N]>;
}
impl<T> *mut T where T: ?Sized {
    pub fn is_null(self) -> bool;
    pub fn cast<U>(self) -> *mut U;
    pub fn cast_const(self) -> *const T;
    pub fn addr(self) -> usize;
    pub fn expose_provenance(self) -> usize;
    pub fn with_addr(self, addr: usize) -> *mut T;
    pub fn map_addr(self, f: impl crate::ops::FnOnce(usize) -> usize) -> *mut T;
    pub unsafe fn as_ref<'a>(self) -> crate::option::Option<&'a T>;
    pub unsafe fn offset(self, count: isize) -> *mut T;
    pub unsafe fn byte_offset(self, count: isize) -> *mut T;
    pub fn wrapping_offset(self, count: isize) -> *mut T;
    pub fn wrapping_byte_offset(self, count: isize) -> *mut T;
    pub unsafe fn as_mut<'a>(self) -> crate::option::Option<&'a mut T>;
    pub unsafe fn offset_from(self, origin: *const T) -> isize;
    pub unsafe fn byte_offset_from<U>(self, origin: *const U) -> isize where U: ?Sized;
    pub unsafe fn offset_from_unsigned(self, origin: *const T) -> usize;
    pub unsafe fn byte_offset_from_unsigned<U>(self, origin: *mut U) -> usize where U: ?Sized;
    pub unsafe fn add(self, count: usize) -> *mut T;
    pub unsafe fn byte_add(self, count: usize) -> *mut T;
    pub unsafe fn sub(self, count: usize) -> *mut T;
    pub unsafe fn byte_sub(self, count: usize) -> *mut T;
    pub fn wrapping_add(self, count: usize) -> *mut T;
    pub fn wrapping_byte_add(self, count: usize) -> *mut T;
    pub fn wrapping_sub(self, count: usize) -> *mut T;
    pub fn wrapping_byte_sub(self, count: usize) -> *mut T;
    pub unsafe fn read(self) -> T;
    pub unsafe fn read_volatile(self) -> T;
    pub unsafe fn read_unaligned(self) -> T;
    pub unsafe fn copy_to(self, dest: *mut T, count: usize);
    pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
    pub unsafe fn copy_from(self, src: *const T, count: usize);
    pub unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize);
    pub unsafe fn drop_in_place(self);
    pub unsafe fn write(self, val: T);
    pub unsafe fn write_bytes(self, val: u8, count: usize);
    pub unsafe fn write_volatile(self, val: T);
    pub unsafe fn write_unaligned(self, val: T);
    pub unsafe fn replace(self, src: T) -> T;
    pub unsafe fn swap(self, with: *mut T);
    pub fn align_offset(self, align: usize) -> usize;
    pub fn is_aligned(self) -> bool;
}
impl<T> *mut [T] {
    pub fn len(self) -> usize;
    pub fn is_empty(self) -> bool;
    pub fn as_mut_array<const N: usize>(self) -> crate::option::Option<*mut [T; N]>;
}
impl<T> crate::boxed::Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> crate::boxed::Box<[crate::mem::MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> crate::boxed::Box<[crate::mem::MaybeUninit<T>]>;
}
impl<T> crate::boxed::Box<[crate::mem::MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> crate::boxed::Box<[T]>;
}
impl<T> [crate::mem::MaybeUninit<T>] {
    pub fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T] where T: crate::marker::Copy;
    pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T] where T: crate::clone::Clone;
    pub unsafe fn assume_init_drop(&mut self);
    pub unsafe fn assume_init_ref(&self) -> &[T];
    pub unsafe fn assume_init_mut(&mut self) -> &mut [T];
}
impl [u8] {
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    pub fn escape_ascii(&self) -> crate::slice::EscapeAscii<'_>;
    pub fn trim_ascii_start(&self) -> &[u8];
    pub fn trim_ascii_end(&self) -> &[u8];
    pub fn trim_ascii(&self) -> &[u8];
}
impl<T> [T] {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn first(&self) -> crate::option::Option<&T>;
    pub fn first_mut(&mut self) -> crate::option::Option<&mut T>;
    pub fn split_first(&self) -> crate::option::Option<(&T, &[T])>;
    pub fn split_first_mut(&mut self) -> crate::option::Option<(&mut T, &mut [T])>;
    pub fn split_last(&self) -> crate::option::Option<(&T, &[T])>;
    pub fn split_last_mut(&mut self) -> crate::option::Option<(&mut T, &mut [T])>;
    pub fn last(&self) -> crate::option::Option<&T>;
    pub fn last_mut(&mut self) -> crate::option::Option<&mut T>;
    pub fn first_chunk<const N: usize>(&self) -> crate::option::Option<&[T; N]>;
    pub fn first_chunk_mut<const N: usize>(&mut self) -> crate::option::Option<&mut [T; N]>;
    pub fn split_first_chunk<const N: usize>(&self) -> crate::option::Option<(&[T; N], &[T])>;
    pub fn split_first_chunk_mut<const N: usize>(&mut self) -> crate::option::Option<(&mut [T; N], &mut [T])>;
    pub fn split_last_chunk<const N: usize>(&self) -> crate::option::Option<(&[T], &[T; N])>;
    pub fn split_last_chunk_mut<const N: usize>(&mut self) -> crate::option::Option<(&mut [T], &mut [T; N])>;
    pub fn last_chunk<const N: usize>(&self) -> crate::option::Option<&[T; N]>;
    pub fn last_chunk_mut<const N: usize>(&mut self) -> crate::option::Option<&mut [T; N]>;
    pub fn get<I>(&self, index: I) -> crate::option::Option<&<I as crate::slice::SliceIndex<[T]>>::Output> where I: crate::slice::SliceIndex<[T]>;
    pub fn get_mut<I>(&mut self, index: I) -> crate::option::Option<&mut <I as crate::slice::SliceIndex<[T]>>::Output> where I: crate::slice::SliceIndex<[T]>;
    pub unsafe fn get_unchecked<I>(&self, index: I) -> &<I as crate::slice::SliceIndex<[T]>>::Output where I: crate::slice::SliceIndex<[T]>;
    pub unsafe fn get_unchecked_mut<I>(&mut self, index: I) -> &mut <I as crate::slice::SliceIndex<[T]>>::Output where I: crate::slice::SliceIndex<[T]>;
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub fn as_ptr_range(&self) -> crate::ops::Range<*const T>;
    pub fn as_mut_ptr_range(&mut self) -> crate::ops::Range<*mut T>;
    pub fn as_array<const N: usize>(&self) -> crate::option::Option<&[T; N]>;
    pub fn as_mut_array<const N: usize>(&mut self) -> crate::option::Option<&mut [T; N]>;
    pub fn swap(&mut self, a: usize, b: usize);
    pub fn reverse(&mut self);
    pub fn iter(&self) -> crate::slice::Iter<'_, T>;
    pub fn iter_mut(&mut self) -> crate::slice::IterMut<'_, T>;
    pub fn windows(&self, size: usize) -> crate::slice::Windows<'_, T>;
    pub fn chunks(&self, chunk_size: usize) -> crate::slice::Chunks<'_, T>;
    pub fn chunks_mut(&mut self, chunk_size: usize) -> crate::slice::ChunksMut<'_, T>;
    pub fn chunks_exact(&self, chunk_size: usize) -> crate::slice::ChunksExact<'_, T>;
    pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> crate::slice::ChunksExactMut<'_, T>;
    pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]);
    pub fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]);
    pub fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]);
    pub fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]);
    pub fn array_windows<const N: usize>(&self) -> crate::slice::ArrayWindows<'_, T, N>;
    pub fn rchunks(&self, chunk_size: usize) -> crate::slice::RChunks<'_, T>;
    pub fn rchunks_mut(&mut self, chunk_size: usize) -> crate::slice::RChunksMut<'_, T>;
    pub fn rchunks_exact(&self, chunk_size: usize) -> crate::slice::RChunksExact<'_, T>;
    pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> crate::slice::RChunksExactMut<'_, T>;
    pub fn chunk_by<F>(&self, pred: F) -> crate::slice::ChunkBy<'_, T, F> where F: crate::ops::FnMut(&T, &T) -> bool;
    pub fn chunk_by_mut<F>(&mut self, pred: F) -> crate::slice::ChunkByMut<'_, T, F> where F: crate::ops::FnMut(&T, &T) -> bool;
    pub fn split_at(&self, mid: usize) -> (&[T], &[T]);
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]);
    pub fn split_at_checked(&self, mid: usize) -> crate::option::Option<(&[T], &[T])>;
    pub fn split_at_mut_checked(&mut self, mid: usize) -> crate::option::Option<(&mut [T], &mut [T])>;
    pub fn split<F>(&self, pred: F) -> crate::slice::Split<'_, T, F> where F: crate::ops::FnMut(&T) -> bool;
    pub fn split_mut<F>(&mut self, pred: F) -> crate::slice::SplitMut<'_, T, F> where F: crate::ops::FnMut(&T) -> bool;
    pub fn split_inclusive<F>(&self, pred: F) -> crate::slice::SplitInclusive<'_, T, F> where F: crate::ops::FnMut(&T) -> bool;
    pub fn split_inclusive_mut<F>(&mut self, pred: F) -> crate::slice::SplitInclusiveMut<'_, T, F> where F: crate::ops::FnMut(&T) -> bool;
    pub fn rsplit<F>(&self, pred: F) -> crate::slice::RSplit<'_, T, F> where F: crate::ops::FnMut(&T) -> bool;
    pub fn rsplit_mut<F>(&mut self, pred: F) -> crate::slice::RSplitMut<'_, T, F> where F: crate::ops::FnMut(&T) -> bool;
    pub fn splitn<F>(&self, n: usize, pred: F) -> crate::slice::SplitN<'_, T, F> where F: crate::ops::FnMut(&T) -> bool;
    pub fn splitn_mut<F>(&mut self, n: usize, pred: F) -> crate::slice::SplitNMut<'_, T, F> where F: crate::ops::FnMut(&T) -> bool;
    pub fn rsplitn<F>(&self, n: usize, pred: F) -> crate::slice::RSplitN<'_, T, F> where F: crate::ops::FnMut(&T) -> bool;
    pub fn rsplitn_mut<F>(&mut self, n: usize, pred: F) -> crate::slice::RSplitNMut<'_, T, F> where F: crate::ops::FnMut(&T) -> bool;
    pub fn contains(&self, x: &T) -> bool where T: crate::cmp::PartialEq;
    pub fn starts_with(&self, needle: &[T]) -> bool where T: crate::cmp::PartialEq;
    pub fn ends_with(&self, needle: &[T]) -> bool where T: crate::cmp::PartialEq;
    pub fn binary_search(&self, x: &T) -> crate::result::Result<usize, usize> where T: crate::cmp::Ord;
    pub fn binary_search_by<'a, F>(&'a self, f: F) -> crate::result::Result<usize, usize> where F: crate::ops::FnMut(&'a T) -> crate::cmp::Ordering;
    pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> crate::result::Result<usize, usize> where F: crate::ops::FnMut(&'a T) -> B, B: crate::cmp::Ord;
    pub fn sort_unstable(&mut self) where T: crate::cmp::Ord;
    pub fn sort_unstable_by<F>(&mut self, compare: F) where F: crate::ops::FnMut(&T, &T) -> crate::cmp::Ordering;
    pub fn sort_unstable_by_key<K, F>(&mut self, f: F) where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::Ord;
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) where T: crate::cmp::Ord;
    pub fn select_nth_unstable_by<F>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]) where F: crate::ops::FnMut(&T, &T) -> crate::cmp::Ordering;
    pub fn select_nth_unstable_by_key<K, F>(&mut self, index: usize, f: F) -> (&mut [T], &mut T, &mut [T]) where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::Ord;
    pub fn rotate_left(&mut self, mid: usize);
    pub fn rotate_right(&mut self, k: usize);
    pub fn fill(&mut self, value: T) where T: crate::clone::Clone;
    pub fn fill_with<F>(&mut self, f: F) where F: crate::ops::FnMut() -> T;
    pub fn clone_from_slice(&mut self, src: &[T]) where T: crate::clone::Clone;
    pub fn copy_from_slice(&mut self, src: &[T]) where T: crate::marker::Copy;
    pub fn copy_within<R>(&mut self, src: R, dest: usize) where R: crate::ops::RangeBounds<usize>, T: crate::marker::Copy;
    pub fn swap_with_slice(&mut self, other: &mut [T]);
    pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]);
    pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]);
    pub fn is_sorted(&self) -> bool where T: crate::cmp::PartialOrd;
    pub fn is_sorted_by<'a, F>(&'a self, compare: F) -> bool where F: crate::ops::FnMut(&'a T, &'a T) -> bool;
    pub fn is_sorted_by_key<'a, F, K>(&'a self, f: F) -> bool where F: crate::ops::FnMut(&'a T) -> K, K: crate::cmp::PartialOrd;
    pub fn partition_point<P>(&self, pred: P) -> usize where P: crate::ops::FnMut(&T) -> bool;
    pub fn split_off<'a, R>(self: &mut &'a [T], range: R) -> crate::option::Option<&'a [T]> where R: crate::ops::OneSidedRange<usize>;
    pub fn split_off_mut<'a, R>(self: &mut &'a mut [T], range: R) -> crate::option::Option<&'a mut [T]> where R: crate::ops::OneSidedRange<usize>;
    pub fn split_off_first<'a>(self: &mut &'a [T]) -> crate::option::Option<&'a T>;
    pub fn split_off_first_mut<'a>(self: &mut &'a mut [T]) -> crate::option::Option<&'a mut T>;
    pub fn split_off_last<'a>(self: &mut &'a [T]) -> crate::option::Option<&'a T>;
    pub fn split_off_last_mut<'a>(self: &mut &'a mut [T]) -> crate::option::Option<&'a mut T>;
    pub fn element_offset(&self, element: &T) -> crate::option::Option<usize>;
}
impl<T, const N: usize> [[T; N]] {
    pub fn as_flattened(&self) -> &[T];
    pub fn as_flattened_mut(&mut self) -> &mut [T];
}
impl [u8] {
    pub fn utf8_chunks(&self) -> crate::str::Utf8Chunks<'_>;
}
impl<T> [T] {
    pub fn sort(&mut self) where T: crate::cmp::Ord;
    pub fn sort_by<F>(&mut self, compare: F) where F: crate::ops::FnMut(&T, &T) -> crate::cmp::Ordering;
    pub fn sort_by_key<K, F>(&mut self, f: F) where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::Ord;
    pub fn sort_by_cached_key<K, F>(&mut self, f: F) where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::Ord;
    pub fn to_vec(&self) -> crate::vec::Vec<T> where T: crate::clone::Clone;
    pub fn into_vec(self: crate::boxed::Box<[T]>) -> crate::vec::Vec<T>;
    pub fn repeat(&self, n: usize) -> crate::vec::Vec<T> where T: crate::marker::Copy;
    pub fn concat<Item>(&self) -> <[T] as crate::slice::Concat<Item>>::Output where [T]: crate::slice::Concat<Item>, Item: ?Sized;
    pub fn join<Separator>(&self, sep: Separator) -> <[T] as crate::slice::Join<Separator>>::Output where [T]: crate::slice::Join<Separator>;
    pub fn connect<Separator>(&self, sep: Separator) -> <[T] as crate::slice::Join<Separator>>::Output where [T]: crate::slice::Join<Separator>;
}
impl [u8] {
    pub fn to_ascii_uppercase(&self) -> crate::vec::Vec<u8>;
    pub fn to_ascii_lowercase(&self) -> crate::vec::Vec<u8>;
}
impl str {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn from_utf8(v: &[u8]) -> crate::result::Result<&str, crate::str::Utf8Error>;
    pub fn from_utf8_mut(v: &mut [u8]) -> crate::result::Result<&mut str, crate::str::Utf8Error>;
    pub fn is_char_boundary(&self, index: usize) -> bool;
    pub fn floor_char_boundary(&self, index: usize) -> usize;
    pub fn ceil_char_boundary(&self, index: usize) -> usize;
    pub fn as_bytes(&self) -> &[u8];
    pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8];
    pub fn as_ptr(&self) -> *const u8;
    pub fn as_mut_ptr(&mut self) -> *mut u8;
    pub fn get<I>(&self, i: I) -> crate::option::Option<&<I as crate::slice::SliceIndex<str>>::Output> where I: crate::slice::SliceIndex<str>;
    pub fn get_mut<I>(&mut self, i: I) -> crate::option::Option<&mut <I as crate::slice::SliceIndex<str>>::Output> where I: crate::slice::SliceIndex<str>;
    pub unsafe fn get_unchecked<I>(&self, i: I) -> &<I as crate::slice::SliceIndex<str>>::Output where I: crate::slice::SliceIndex<str>;
    pub unsafe fn get_unchecked_mut<I>(&mut self, i: I) -> &mut <I as crate::slice::SliceIndex<str>>::Output where I: crate::slice::SliceIndex<str>;
    pub fn split_at(&self, mid: usize) -> (&str, &str);
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str);
    pub fn split_at_checked(&self, mid: usize) -> crate::option::Option<(&str, &str)>;
    pub fn split_at_mut_checked(&mut self, mid: usize) -> crate::option::Option<(&mut str, &mut str)>;
    pub fn chars(&self) -> crate::str::Chars<'_>;
    pub fn char_indices(&self) -> crate::str::CharIndices<'_>;
    pub fn bytes(&self) -> crate::str::Bytes<'_>;
    pub fn split_whitespace(&self) -> crate::str::SplitWhitespace<'_>;
    pub fn split_ascii_whitespace(&self) -> crate::str::SplitAsciiWhitespace<'_>;
    pub fn lines(&self) -> crate::str::Lines<'_>;
    pub fn lines_any(&self) -> crate::str::LinesAny<'_>;
    pub fn encode_utf16(&self) -> crate::str::EncodeUtf16<'_>;
    pub fn contains<P>(&self, pat: P) -> bool where P: crate::str::pattern::Pattern;
    pub fn starts_with<P>(&self, pat: P) -> bool where P: crate::str::pattern::Pattern;
    pub fn ends_with<P>(&self, pat: P) -> bool where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: for<'a> crate::str::pattern::ReverseSearcher<'a>;
    pub fn find<P>(&self, pat: P) -> crate::option::Option<usize> where P: crate::str::pattern::Pattern;
    pub fn rfind<P>(&self, pat: P) -> crate::option::Option<usize> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: for<'a> crate::str::pattern::ReverseSearcher<'a>;
    pub fn split<P>(&self, pat: P) -> crate::str::Split<'_, P> where P: crate::str::pattern::Pattern;
    pub fn split_inclusive<P>(&self, pat: P) -> crate::str::SplitInclusive<'_, P> where P: crate::str::pattern::Pattern;
    pub fn rsplit<P>(&self, pat: P) -> crate::str::RSplit<'_, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: for<'a> crate::str::pattern::ReverseSearcher<'a>;
    pub fn split_terminator<P>(&self, pat: P) -> crate::str::SplitTerminator<'_, P> where P: crate::str::pattern::Pattern;
    pub fn rsplit_terminator<P>(&self, pat: P) -> crate::str::RSplitTerminator<'_, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: for<'a> crate::str::pattern::ReverseSearcher<'a>;
    pub fn splitn<P>(&self, n: usize, pat: P) -> crate::str::SplitN<'_, P> where P: crate::str::pattern::Pattern;
    pub fn rsplitn<P>(&self, n: usize, pat: P) -> crate::str::RSplitN<'_, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: for<'a> crate::str::pattern::ReverseSearcher<'a>;
    pub fn split_once<P>(&self, delimiter: P) -> crate::option::Option<(&str, &str)> where P: crate::str::pattern::Pattern;
    pub fn rsplit_once<P>(&self, delimiter: P) -> crate::option::Option<(&str, &str)> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: for<'a> crate::str::pattern::ReverseSearcher<'a>;
    pub fn matches<P>(&self, pat: P) -> crate::str::Matches<'_, P> where P: crate::str::pattern::Pattern;
    pub fn rmatches<P>(&self, pat: P) -> crate::str::RMatches<'_, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: for<'a> crate::str::pattern::ReverseSearcher<'a>;
    pub fn match_indices<P>(&self, pat: P) -> crate::str::MatchIndices<'_, P> where P: crate::str::pattern::Pattern;
    pub fn rmatch_indices<P>(&self, pat: P) -> crate::str::RMatchIndices<'_, P> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: for<'a> crate::str::pattern::ReverseSearcher<'a>;
    pub fn trim(&self) -> &str;
    pub fn trim_start(&self) -> &str;
    pub fn trim_end(&self) -> &str;
    pub fn trim_left(&self) -> &str;
    pub fn trim_right(&self) -> &str;
    pub fn trim_matches<P>(&self, pat: P) -> &str where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: for<'a> crate::str::pattern::DoubleEndedSearcher<'a>;
    pub fn trim_start_matches<P>(&self, pat: P) -> &str where P: crate::str::pattern::Pattern;
    pub fn strip_prefix<P>(&self, prefix: P) -> crate::option::Option<&str> where P: crate::str::pattern::Pattern;
    pub fn strip_suffix<P>(&self, suffix: P) -> crate::option::Option<&str> where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: for<'a> crate::str::pattern::ReverseSearcher<'a>;
    pub fn trim_end_matches<P>(&self, pat: P) -> &str where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: for<'a> crate::str::pattern::ReverseSearcher<'a>;
    pub fn trim_left_matches<P>(&self, pat: P) -> &str where P: crate::str::pattern::Pattern;
    pub fn trim_right_matches<P>(&self, pat: P) -> &str where P: crate::str::pattern::Pattern, <P as crate::str::pattern::Pattern>::Searcher<'a>: for<'a> crate::str::pattern::ReverseSearcher<'a>;
    pub fn parse<F>(&self) -> crate::result::Result<F, <F as crate::str::FromStr>::Err> where F: crate::str::FromStr;
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case(&self, other: &str) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    pub fn trim_ascii_start(&self) -> &str;
    pub fn trim_ascii_end(&self) -> &str;
    pub fn trim_ascii(&self) -> &str;
    pub fn escape_debug(&self) -> crate::str::EscapeDebug<'_>;
    pub fn escape_default(&self) -> crate::str::EscapeDefault<'_>;
    pub fn escape_unicode(&self) -> crate::str::EscapeUnicode<'_>;
}
impl str {
    pub fn into_boxed_bytes(self: crate::boxed::Box<str>) -> crate::boxed::Box<[u8]>;
    pub fn replace<P>(&self, from: P, to: &str) -> crate::string::String where P: crate::str::pattern::Pattern;
    pub fn replacen<P>(&self, pat: P, to: &str, count: usize) -> crate::string::String where P: crate::str::pattern::Pattern;
    pub fn to_lowercase(&self) -> crate::string::String;
    pub fn to_uppercase(&self) -> crate::string::String;
    pub fn into_string(self: crate::boxed::Box<str>) -> crate::string::String;
    pub fn repeat(&self, n: usize) -> crate::string::String;
    pub fn to_ascii_uppercase(&self) -> crate::string::String;
    pub fn to_ascii_lowercase(&self) -> crate::string::String;
}
impl u128 {
    pub const MIN: u128;
    pub const MAX: u128;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn leading_ones(self) -> u32;
    pub fn trailing_ones(self) -> u32;
    pub fn cast_signed(self) -> i128;
    pub fn rotate_left(self, n: u32) -> u128;
    pub fn rotate_right(self, n: u32) -> u128;
    pub fn swap_bytes(self) -> u128;
    pub fn reverse_bits(self) -> u128;
    pub fn from_be(x: u128) -> u128;
    pub fn from_le(x: u128) -> u128;
    pub fn to_be(self) -> u128;
    pub fn to_le(self) -> u128;
    pub fn checked_add(self, rhs: u128) -> crate::option::Option<u128>;
    pub fn strict_add(self, rhs: u128) -> u128;
    pub unsafe fn unchecked_add(self, rhs: u128) -> u128;
    pub fn checked_add_signed(self, rhs: i128) -> crate::option::Option<u128>;
    pub fn strict_add_signed(self, rhs: i128) -> u128;
    pub fn checked_sub(self, rhs: u128) -> crate::option::Option<u128>;
    pub fn strict_sub(self, rhs: u128) -> u128;
    pub unsafe fn unchecked_sub(self, rhs: u128) -> u128;
    pub fn checked_sub_signed(self, rhs: i128) -> crate::option::Option<u128>;
    pub fn strict_sub_signed(self, rhs: i128) -> u128;
    pub fn checked_signed_diff(self, rhs: u128) -> crate::option::Option<i128>;
    pub fn checked_mul(self, rhs: u128) -> crate::option::Option<u128>;
    pub fn strict_mul(self, rhs: u128) -> u128;
    pub unsafe fn unchecked_mul(self, rhs: u128) -> u128;
    pub fn checked_div(self, rhs: u128) -> crate::option::Option<u128>;
    pub fn strict_div(self, rhs: u128) -> u128;
    pub fn checked_div_euclid(self, rhs: u128) -> crate::option::Option<u128>;
    pub fn strict_div_euclid(self, rhs: u128) -> u128;
    pub fn checked_rem(self, rhs: u128) -> crate::option::Option<u128>;
    pub fn strict_rem(self, rhs: u128) -> u128;
    pub fn checked_rem_euclid(self, rhs: u128) -> crate::option::Option<u128>;
    pub fn strict_rem_euclid(self, rhs: u128) -> u128;
    pub fn ilog(self, base: u128) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: u128) -> crate::option::Option<u32>;
    pub fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub fn checked_neg(self) -> crate::option::Option<u128>;
    pub fn strict_neg(self) -> u128;
    pub fn checked_shl(self, rhs: u32) -> crate::option::Option<u128>;
    pub fn strict_shl(self, rhs: u32) -> u128;
    pub unsafe fn unchecked_shl(self, rhs: u32) -> u128;
    pub fn unbounded_shl(self, rhs: u32) -> u128;
    pub fn checked_shr(self, rhs: u32) -> crate::option::Option<u128>;
    pub fn strict_shr(self, rhs: u32) -> u128;
    pub unsafe fn unchecked_shr(self, rhs: u32) -> u128;
    pub fn unbounded_shr(self, rhs: u32) -> u128;
    pub fn checked_pow(self, exp: u32) -> crate::option::Option<u128>;
    pub fn strict_pow(self, exp: u32) -> u128;
    pub fn saturating_add(self, rhs: u128) -> u128;
    pub fn saturating_add_signed(self, rhs: i128) -> u128;
    pub fn saturating_sub(self, rhs: u128) -> u128;
    pub fn saturating_sub_signed(self, rhs: i128) -> u128;
    pub fn saturating_mul(self, rhs: u128) -> u128;
    pub fn saturating_div(self, rhs: u128) -> u128;
    pub fn saturating_pow(self, exp: u32) -> u128;
    pub fn wrapping_add(self, rhs: u128) -> u128;
    pub fn wrapping_add_signed(self, rhs: i128) -> u128;
    pub fn wrapping_sub(self, rhs: u128) -> u128;
    pub fn wrapping_sub_signed(self, rhs: i128) -> u128;
    pub fn wrapping_mul(self, rhs: u128) -> u128;
    pub fn wrapping_div(self, rhs: u128) -> u128;
    pub fn wrapping_div_euclid(self, rhs: u128) -> u128;
    pub fn wrapping_rem(self, rhs: u128) -> u128;
    pub fn wrapping_rem_euclid(self, rhs: u128) -> u128;
    pub fn wrapping_neg(self) -> u128;
    pub fn wrapping_shl(self, rhs: u32) -> u128;
    pub fn wrapping_shr(self, rhs: u32) -> u128;
    pub fn wrapping_pow(self, exp: u32) -> u128;
    pub fn overflowing_add(self, rhs: u128) -> (u128, bool);
    pub fn carrying_add(self, rhs: u128, carry: bool) -> (u128, bool);
    pub fn overflowing_add_signed(self, rhs: i128) -> (u128, bool);
    pub fn overflowing_sub(self, rhs: u128) -> (u128, bool);
    pub fn borrowing_sub(self, rhs: u128, borrow: bool) -> (u128, bool);
    pub fn overflowing_sub_signed(self, rhs: i128) -> (u128, bool);
    pub fn abs_diff(self, other: u128) -> u128;
    pub fn overflowing_mul(self, rhs: u128) -> (u128, bool);
    pub fn carrying_mul(self, rhs: u128, carry: u128) -> (u128, u128);
    pub fn carrying_mul_add(self, rhs: u128, carry: u128, add: u128) -> (u128, u128);
    pub fn overflowing_div(self, rhs: u128) -> (u128, bool);
    pub fn overflowing_div_euclid(self, rhs: u128) -> (u128, bool);
    pub fn overflowing_rem(self, rhs: u128) -> (u128, bool);
    pub fn overflowing_rem_euclid(self, rhs: u128) -> (u128, bool);
    pub fn overflowing_neg(self) -> (u128, bool);
    pub fn overflowing_shl(self, rhs: u32) -> (u128, bool);
    pub fn overflowing_shr(self, rhs: u32) -> (u128, bool);
    pub fn overflowing_pow(self, exp: u32) -> (u128, bool);
    pub fn pow(self, exp: u32) -> u128;
    pub fn isqrt(self) -> u128;
    pub fn div_euclid(self, rhs: u128) -> u128;
    pub fn rem_euclid(self, rhs: u128) -> u128;
    pub fn div_ceil(self, rhs: u128) -> u128;
    pub fn next_multiple_of(self, rhs: u128) -> u128;
    pub fn checked_next_multiple_of(self, rhs: u128) -> crate::option::Option<u128>;
    pub fn is_multiple_of(self, rhs: u128) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> u128;
    pub fn checked_next_power_of_two(self) -> crate::option::Option<u128>;
    pub fn to_be_bytes(self) -> [u8; 16];
    pub fn to_le_bytes(self) -> [u8; 16];
    pub fn to_ne_bytes(self) -> [u8; 16];
    pub fn from_be_bytes(bytes: [u8; 16]) -> u128;
    pub fn from_le_bytes(bytes: [u8; 16]) -> u128;
    pub fn from_ne_bytes(bytes: [u8; 16]) -> u128;
    pub fn min_value() -> u128;
    pub fn max_value() -> u128;
    pub fn midpoint(self, rhs: u128) -> u128;
}
impl u128 {
    pub fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<u128, crate::num::ParseIntError>;
}
impl u16 {
    pub const MIN: u16;
    pub const MAX: u16;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn leading_ones(self) -> u32;
    pub fn trailing_ones(self) -> u32;
    pub fn cast_signed(self) -> i16;
    pub fn rotate_left(self, n: u32) -> u16;
    pub fn rotate_right(self, n: u32) -> u16;
    pub fn swap_bytes(self) -> u16;
    pub fn reverse_bits(self) -> u16;
    pub fn from_be(x: u16) -> u16;
    pub fn from_le(x: u16) -> u16;
    pub fn to_be(self) -> u16;
    pub fn to_le(self) -> u16;
    pub fn checked_add(self, rhs: u16) -> crate::option::Option<u16>;
    pub fn strict_add(self, rhs: u16) -> u16;
    pub unsafe fn unchecked_add(self, rhs: u16) -> u16;
    pub fn checked_add_signed(self, rhs: i16) -> crate::option::Option<u16>;
    pub fn strict_add_signed(self, rhs: i16) -> u16;
    pub fn checked_sub(self, rhs: u16) -> crate::option::Option<u16>;
    pub fn strict_sub(self, rhs: u16) -> u16;
    pub unsafe fn unchecked_sub(self, rhs: u16) -> u16;
    pub fn checked_sub_signed(self, rhs: i16) -> crate::option::Option<u16>;
    pub fn strict_sub_signed(self, rhs: i16) -> u16;
    pub fn checked_signed_diff(self, rhs: u16) -> crate::option::Option<i16>;
    pub fn checked_mul(self, rhs: u16) -> crate::option::Option<u16>;
    pub fn strict_mul(self, rhs: u16) -> u16;
    pub unsafe fn unchecked_mul(self, rhs: u16) -> u16;
    pub fn checked_div(self, rhs: u16) -> crate::option::Option<u16>;
    pub fn strict_div(self, rhs: u16) -> u16;
    pub fn checked_div_euclid(self, rhs: u16) -> crate::option::Option<u16>;
    pub fn strict_div_euclid(self, rhs: u16) -> u16;
    pub fn checked_rem(self, rhs: u16) -> crate::option::Option<u16>;
    pub fn strict_rem(self, rhs: u16) -> u16;
    pub fn checked_rem_euclid(self, rhs: u16) -> crate::option::Option<u16>;
    pub fn strict_rem_euclid(self, rhs: u16) -> u16;
    pub fn ilog(self, base: u16) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: u16) -> crate::option::Option<u32>;
    pub fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub fn checked_neg(self) -> crate::option::Option<u16>;
    pub fn strict_neg(self) -> u16;
    pub fn checked_shl(self, rhs: u32) -> crate::option::Option<u16>;
    pub fn strict_shl(self, rhs: u32) -> u16;
    pub unsafe fn unchecked_shl(self, rhs: u32) -> u16;
    pub fn unbounded_shl(self, rhs: u32) -> u16;
    pub fn checked_shr(self, rhs: u32) -> crate::option::Option<u16>;
    pub fn strict_shr(self, rhs: u32) -> u16;
    pub unsafe fn unchecked_shr(self, rhs: u32) -> u16;
    pub fn unbounded_shr(self, rhs: u32) -> u16;
    pub fn checked_pow(self, exp: u32) -> crate::option::Option<u16>;
    pub fn strict_pow(self, exp: u32) -> u16;
    pub fn saturating_add(self, rhs: u16) -> u16;
    pub fn saturating_add_signed(self, rhs: i16) -> u16;
    pub fn saturating_sub(self, rhs: u16) -> u16;
    pub fn saturating_sub_signed(self, rhs: i16) -> u16;
    pub fn saturating_mul(self, rhs: u16) -> u16;
    pub fn saturating_div(self, rhs: u16) -> u16;
    pub fn saturating_pow(self, exp: u32) -> u16;
    pub fn wrapping_add(self, rhs: u16) -> u16;
    pub fn wrapping_add_signed(self, rhs: i16) -> u16;
    pub fn wrapping_sub(self, rhs: u16) -> u16;
    pub fn wrapping_sub_signed(self, rhs: i16) -> u16;
    pub fn wrapping_mul(self, rhs: u16) -> u16;
    pub fn wrapping_div(self, rhs: u16) -> u16;
    pub fn wrapping_div_euclid(self, rhs: u16) -> u16;
    pub fn wrapping_rem(self, rhs: u16) -> u16;
    pub fn wrapping_rem_euclid(self, rhs: u16) -> u16;
    pub fn wrapping_neg(self) -> u16;
    pub fn wrapping_shl(self, rhs: u32) -> u16;
    pub fn wrapping_shr(self, rhs: u32) -> u16;
    pub fn wrapping_pow(self, exp: u32) -> u16;
    pub fn overflowing_add(self, rhs: u16) -> (u16, bool);
    pub fn carrying_add(self, rhs: u16, carry: bool) -> (u16, bool);
    pub fn overflowing_add_signed(self, rhs: i16) -> (u16, bool);
    pub fn overflowing_sub(self, rhs: u16) -> (u16, bool);
    pub fn borrowing_sub(self, rhs: u16, borrow: bool) -> (u16, bool);
    pub fn overflowing_sub_signed(self, rhs: i16) -> (u16, bool);
    pub fn abs_diff(self, other: u16) -> u16;
    pub fn overflowing_mul(self, rhs: u16) -> (u16, bool);
    pub fn carrying_mul(self, rhs: u16, carry: u16) -> (u16, u16);
    pub fn carrying_mul_add(self, rhs: u16, carry: u16, add: u16) -> (u16, u16);
    pub fn overflowing_div(self, rhs: u16) -> (u16, bool);
    pub fn overflowing_div_euclid(self, rhs: u16) -> (u16, bool);
    pub fn overflowing_rem(self, rhs: u16) -> (u16, bool);
    pub fn overflowing_rem_euclid(self, rhs: u16) -> (u16, bool);
    pub fn overflowing_neg(self) -> (u16, bool);
    pub fn overflowing_shl(self, rhs: u32) -> (u16, bool);
    pub fn overflowing_shr(self, rhs: u32) -> (u16, bool);
    pub fn overflowing_pow(self, exp: u32) -> (u16, bool);
    pub fn pow(self, exp: u32) -> u16;
    pub fn isqrt(self) -> u16;
    pub fn div_euclid(self, rhs: u16) -> u16;
    pub fn rem_euclid(self, rhs: u16) -> u16;
    pub fn div_ceil(self, rhs: u16) -> u16;
    pub fn next_multiple_of(self, rhs: u16) -> u16;
    pub fn checked_next_multiple_of(self, rhs: u16) -> crate::option::Option<u16>;
    pub fn is_multiple_of(self, rhs: u16) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> u16;
    pub fn checked_next_power_of_two(self) -> crate::option::Option<u16>;
    pub fn to_be_bytes(self) -> [u8; 2];
    pub fn to_le_bytes(self) -> [u8; 2];
    pub fn to_ne_bytes(self) -> [u8; 2];
    pub fn from_be_bytes(bytes: [u8; 2]) -> u16;
    pub fn from_le_bytes(bytes: [u8; 2]) -> u16;
    pub fn from_ne_bytes(bytes: [u8; 2]) -> u16;
    pub fn min_value() -> u16;
    pub fn max_value() -> u16;
    pub fn midpoint(self, rhs: u16) -> u16;
}
impl u16 {
    pub fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<u16, crate::num::ParseIntError>;
}
impl u32 {
    pub const MIN: u32;
    pub const MAX: u32;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn leading_ones(self) -> u32;
    pub fn trailing_ones(self) -> u32;
    pub fn cast_signed(self) -> i32;
    pub fn rotate_left(self, n: u32) -> u32;
    pub fn rotate_right(self, n: u32) -> u32;
    pub fn swap_bytes(self) -> u32;
    pub fn reverse_bits(self) -> u32;
    pub fn from_be(x: u32) -> u32;
    pub fn from_le(x: u32) -> u32;
    pub fn to_be(self) -> u32;
    pub fn to_le(self) -> u32;
    pub fn checked_add(self, rhs: u32) -> crate::option::Option<u32>;
    pub fn strict_add(self, rhs: u32) -> u32;
    pub unsafe fn unchecked_add(self, rhs: u32) -> u32;
    pub fn checked_add_signed(self, rhs: i32) -> crate::option::Option<u32>;
    pub fn strict_add_signed(self, rhs: i32) -> u32;
    pub fn checked_sub(self, rhs: u32) -> crate::option::Option<u32>;
    pub fn strict_sub(self, rhs: u32) -> u32;
    pub unsafe fn unchecked_sub(self, rhs: u32) -> u32;
    pub fn checked_sub_signed(self, rhs: i32) -> crate::option::Option<u32>;
    pub fn strict_sub_signed(self, rhs: i32) -> u32;
    pub fn checked_signed_diff(self, rhs: u32) -> crate::option::Option<i32>;
    pub fn checked_mul(self, rhs: u32) -> crate::option::Option<u32>;
    pub fn strict_mul(self, rhs: u32) -> u32;
    pub unsafe fn unchecked_mul(self, rhs: u32) -> u32;
    pub fn checked_div(self, rhs: u32) -> crate::option::Option<u32>;
    pub fn strict_div(self, rhs: u32) -> u32;
    pub fn checked_div_euclid(self, rhs: u32) -> crate::option::Option<u32>;
    pub fn strict_div_euclid(self, rhs: u32) -> u32;
    pub fn checked_rem(self, rhs: u32) -> crate::option::Option<u32>;
    pub fn strict_rem(self, rhs: u32) -> u32;
    pub fn checked_rem_euclid(self, rhs: u32) -> crate::option::Option<u32>;
    pub fn strict_rem_euclid(self, rhs: u32) -> u32;
    pub fn ilog(self, base: u32) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: u32) -> crate::option::Option<u32>;
    pub fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub fn checked_neg(self) -> crate::option::Option<u32>;
    pub fn strict_neg(self) -> u32;
    pub fn checked_shl(self, rhs: u32) -> crate::option::Option<u32>;
    pub fn strict_shl(self, rhs: u32) -> u32;
    pub unsafe fn unchecked_shl(self, rhs: u32) -> u32;
    pub fn unbounded_shl(self, rhs: u32) -> u32;
    pub fn checked_shr(self, rhs: u32) -> crate::option::Option<u32>;
    pub fn strict_shr(self, rhs: u32) -> u32;
    pub unsafe fn unchecked_shr(self, rhs: u32) -> u32;
    pub fn unbounded_shr(self, rhs: u32) -> u32;
    pub fn checked_pow(self, exp: u32) -> crate::option::Option<u32>;
    pub fn strict_pow(self, exp: u32) -> u32;
    pub fn saturating_add(self, rhs: u32) -> u32;
    pub fn saturating_add_signed(self, rhs: i32) -> u32;
    pub fn saturating_sub(self, rhs: u32) -> u32;
    pub fn saturating_sub_signed(self, rhs: i32) -> u32;
    pub fn saturating_mul(self, rhs: u32) -> u32;
    pub fn saturating_div(self, rhs: u32) -> u32;
    pub fn saturating_pow(self, exp: u32) -> u32;
    pub fn wrapping_add(self, rhs: u32) -> u32;
    pub fn wrapping_add_signed(self, rhs: i32) -> u32;
    pub fn wrapping_sub(self, rhs: u32) -> u32;
    pub fn wrapping_sub_signed(self, rhs: i32) -> u32;
    pub fn wrapping_mul(self, rhs: u32) -> u32;
    pub fn wrapping_div(self, rhs: u32) -> u32;
    pub fn wrapping_div_euclid(self, rhs: u32) -> u32;
    pub fn wrapping_rem(self, rhs: u32) -> u32;
    pub fn wrapping_rem_euclid(self, rhs: u32) -> u32;
    pub fn wrapping_neg(self) -> u32;
    pub fn wrapping_shl(self, rhs: u32) -> u32;
    pub fn wrapping_shr(self, rhs: u32) -> u32;
    pub fn wrapping_pow(self, exp: u32) -> u32;
    pub fn overflowing_add(self, rhs: u32) -> (u32, bool);
    pub fn carrying_add(self, rhs: u32, carry: bool) -> (u32, bool);
    pub fn overflowing_add_signed(self, rhs: i32) -> (u32, bool);
    pub fn overflowing_sub(self, rhs: u32) -> (u32, bool);
    pub fn borrowing_sub(self, rhs: u32, borrow: bool) -> (u32, bool);
    pub fn overflowing_sub_signed(self, rhs: i32) -> (u32, bool);
    pub fn abs_diff(self, other: u32) -> u32;
    pub fn overflowing_mul(self, rhs: u32) -> (u32, bool);
    pub fn carrying_mul(self, rhs: u32, carry: u32) -> (u32, u32);
    pub fn carrying_mul_add(self, rhs: u32, carry: u32, add: u32) -> (u32, u32);
    pub fn overflowing_div(self, rhs: u32) -> (u32, bool);
    pub fn overflowing_div_euclid(self, rhs: u32) -> (u32, bool);
    pub fn overflowing_rem(self, rhs: u32) -> (u32, bool);
    pub fn overflowing_rem_euclid(self, rhs: u32) -> (u32, bool);
    pub fn overflowing_neg(self) -> (u32, bool);
    pub fn overflowing_shl(self, rhs: u32) -> (u32, bool);
    pub fn overflowing_shr(self, rhs: u32) -> (u32, bool);
    pub fn overflowing_pow(self, exp: u32) -> (u32, bool);
    pub fn pow(self, exp: u32) -> u32;
    pub fn isqrt(self) -> u32;
    pub fn div_euclid(self, rhs: u32) -> u32;
    pub fn rem_euclid(self, rhs: u32) -> u32;
    pub fn div_ceil(self, rhs: u32) -> u32;
    pub fn next_multiple_of(self, rhs: u32) -> u32;
    pub fn checked_next_multiple_of(self, rhs: u32) -> crate::option::Option<u32>;
    pub fn is_multiple_of(self, rhs: u32) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> u32;
    pub fn checked_next_power_of_two(self) -> crate::option::Option<u32>;
    pub fn to_be_bytes(self) -> [u8; 4];
    pub fn to_le_bytes(self) -> [u8; 4];
    pub fn to_ne_bytes(self) -> [u8; 4];
    pub fn from_be_bytes(bytes: [u8; 4]) -> u32;
    pub fn from_le_bytes(bytes: [u8; 4]) -> u32;
    pub fn from_ne_bytes(bytes: [u8; 4]) -> u32;
    pub fn min_value() -> u32;
    pub fn max_value() -> u32;
    pub fn midpoint(self, rhs: u32) -> u32;
}
impl u32 {
    pub fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<u32, crate::num::ParseIntError>;
}
impl u64 {
    pub const MIN: u64;
    pub const MAX: u64;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn leading_ones(self) -> u32;
    pub fn trailing_ones(self) -> u32;
    pub fn cast_signed(self) -> i64;
    pub fn rotate_left(self, n: u32) -> u64;
    pub fn rotate_right(self, n: u32) -> u64;
    pub fn swap_bytes(self) -> u64;
    pub fn reverse_bits(self) -> u64;
    pub fn from_be(x: u64) -> u64;
    pub fn from_le(x: u64) -> u64;
    pub fn to_be(self) -> u64;
    pub fn to_le(self) -> u64;
    pub fn checked_add(self, rhs: u64) -> crate::option::Option<u64>;
    pub fn strict_add(self, rhs: u64) -> u64;
    pub unsafe fn unchecked_add(self, rhs: u64) -> u64;
    pub fn checked_add_signed(self, rhs: i64) -> crate::option::Option<u64>;
    pub fn strict_add_signed(self, rhs: i64) -> u64;
    pub fn checked_sub(self, rhs: u64) -> crate::option::Option<u64>;
    pub fn strict_sub(self, rhs: u64) -> u64;
    pub unsafe fn unchecked_sub(self, rhs: u64) -> u64;
    pub fn checked_sub_signed(self, rhs: i64) -> crate::option::Option<u64>;
    pub fn strict_sub_signed(self, rhs: i64) -> u64;
    pub fn checked_signed_diff(self, rhs: u64) -> crate::option::Option<i64>;
    pub fn checked_mul(self, rhs: u64) -> crate::option::Option<u64>;
    pub fn strict_mul(self, rhs: u64) -> u64;
    pub unsafe fn unchecked_mul(self, rhs: u64) -> u64;
    pub fn checked_div(self, rhs: u64) -> crate::option::Option<u64>;
    pub fn strict_div(self, rhs: u64) -> u64;
    pub fn checked_div_euclid(self, rhs: u64) -> crate::option::Option<u64>;
    pub fn strict_div_euclid(self, rhs: u64) -> u64;
    pub fn checked_rem(self, rhs: u64) -> crate::option::Option<u64>;
    pub fn strict_rem(self, rhs: u64) -> u64;
    pub fn checked_rem_euclid(self, rhs: u64) -> crate::option::Option<u64>;
    pub fn strict_rem_euclid(self, rhs: u64) -> u64;
    pub fn ilog(self, base: u64) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: u64) -> crate::option::Option<u32>;
    pub fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub fn checked_neg(self) -> crate::option::Option<u64>;
    pub fn strict_neg(self) -> u64;
    pub fn checked_shl(self, rhs: u32) -> crate::option::Option<u64>;
    pub fn strict_shl(self, rhs: u32) -> u64;
    pub unsafe fn unchecked_shl(self, rhs: u32) -> u64;
    pub fn unbounded_shl(self, rhs: u32) -> u64;
    pub fn checked_shr(self, rhs: u32) -> crate::option::Option<u64>;
    pub fn strict_shr(self, rhs: u32) -> u64;
    pub unsafe fn unchecked_shr(self, rhs: u32) -> u64;
    pub fn unbounded_shr(self, rhs: u32) -> u64;
    pub fn checked_pow(self, exp: u32) -> crate::option::Option<u64>;
    pub fn strict_pow(self, exp: u32) -> u64;
    pub fn saturating_add(self, rhs: u64) -> u64;
    pub fn saturating_add_signed(self, rhs: i64) -> u64;
    pub fn saturating_sub(self, rhs: u64) -> u64;
    pub fn saturating_sub_signed(self, rhs: i64) -> u64;
    pub fn saturating_mul(self, rhs: u64) -> u64;
    pub fn saturating_div(self, rhs: u64) -> u64;
    pub fn saturating_pow(self, exp: u32) -> u64;
    pub fn wrapping_add(self, rhs: u64) -> u64;
    pub fn wrapping_add_signed(self, rhs: i64) -> u64;
    pub fn wrapping_sub(self, rhs: u64) -> u64;
    pub fn wrapping_sub_signed(self, rhs: i64) -> u64;
    pub fn wrapping_mul(self, rhs: u64) -> u64;
    pub fn wrapping_div(self, rhs: u64) -> u64;
    pub fn wrapping_div_euclid(self, rhs: u64) -> u64;
    pub fn wrapping_rem(self, rhs: u64) -> u64;
    pub fn wrapping_rem_euclid(self, rhs: u64) -> u64;
    pub fn wrapping_neg(self) -> u64;
    pub fn wrapping_shl(self, rhs: u32) -> u64;
    pub fn wrapping_shr(self, rhs: u32) -> u64;
    pub fn wrapping_pow(self, exp: u32) -> u64;
    pub fn overflowing_add(self, rhs: u64) -> (u64, bool);
    pub fn carrying_add(self, rhs: u64, carry: bool) -> (u64, bool);
    pub fn overflowing_add_signed(self, rhs: i64) -> (u64, bool);
    pub fn overflowing_sub(self, rhs: u64) -> (u64, bool);
    pub fn borrowing_sub(self, rhs: u64, borrow: bool) -> (u64, bool);
    pub fn overflowing_sub_signed(self, rhs: i64) -> (u64, bool);
    pub fn abs_diff(self, other: u64) -> u64;
    pub fn overflowing_mul(self, rhs: u64) -> (u64, bool);
    pub fn carrying_mul(self, rhs: u64, carry: u64) -> (u64, u64);
    pub fn carrying_mul_add(self, rhs: u64, carry: u64, add: u64) -> (u64, u64);
    pub fn overflowing_div(self, rhs: u64) -> (u64, bool);
    pub fn overflowing_div_euclid(self, rhs: u64) -> (u64, bool);
    pub fn overflowing_rem(self, rhs: u64) -> (u64, bool);
    pub fn overflowing_rem_euclid(self, rhs: u64) -> (u64, bool);
    pub fn overflowing_neg(self) -> (u64, bool);
    pub fn overflowing_shl(self, rhs: u32) -> (u64, bool);
    pub fn overflowing_shr(self, rhs: u32) -> (u64, bool);
    pub fn overflowing_pow(self, exp: u32) -> (u64, bool);
    pub fn pow(self, exp: u32) -> u64;
    pub fn isqrt(self) -> u64;
    pub fn div_euclid(self, rhs: u64) -> u64;
    pub fn rem_euclid(self, rhs: u64) -> u64;
    pub fn div_ceil(self, rhs: u64) -> u64;
    pub fn next_multiple_of(self, rhs: u64) -> u64;
    pub fn checked_next_multiple_of(self, rhs: u64) -> crate::option::Option<u64>;
    pub fn is_multiple_of(self, rhs: u64) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> u64;
    pub fn checked_next_power_of_two(self) -> crate::option::Option<u64>;
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> u64;
    pub fn from_le_bytes(bytes: [u8; 8]) -> u64;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> u64;
    pub fn min_value() -> u64;
    pub fn max_value() -> u64;
    pub fn midpoint(self, rhs: u64) -> u64;
}
impl u64 {
    pub fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<u64, crate::num::ParseIntError>;
}
impl u8 {
    pub const MIN: u8;
    pub const MAX: u8;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn leading_ones(self) -> u32;
    pub fn trailing_ones(self) -> u32;
    pub fn cast_signed(self) -> i8;
    pub fn rotate_left(self, n: u32) -> u8;
    pub fn rotate_right(self, n: u32) -> u8;
    pub fn swap_bytes(self) -> u8;
    pub fn reverse_bits(self) -> u8;
    pub fn from_be(x: u8) -> u8;
    pub fn from_le(x: u8) -> u8;
    pub fn to_be(self) -> u8;
    pub fn to_le(self) -> u8;
    pub fn checked_add(self, rhs: u8) -> crate::option::Option<u8>;
    pub fn strict_add(self, rhs: u8) -> u8;
    pub unsafe fn unchecked_add(self, rhs: u8) -> u8;
    pub fn checked_add_signed(self, rhs: i8) -> crate::option::Option<u8>;
    pub fn strict_add_signed(self, rhs: i8) -> u8;
    pub fn checked_sub(self, rhs: u8) -> crate::option::Option<u8>;
    pub fn strict_sub(self, rhs: u8) -> u8;
    pub unsafe fn unchecked_sub(self, rhs: u8) -> u8;
    pub fn checked_sub_signed(self, rhs: i8) -> crate::option::Option<u8>;
    pub fn strict_sub_signed(self, rhs: i8) -> u8;
    pub fn checked_signed_diff(self, rhs: u8) -> crate::option::Option<i8>;
    pub fn checked_mul(self, rhs: u8) -> crate::option::Option<u8>;
    pub fn strict_mul(self, rhs: u8) -> u8;
    pub unsafe fn unchecked_mul(self, rhs: u8) -> u8;
    pub fn checked_div(self, rhs: u8) -> crate::option::Option<u8>;
    pub fn strict_div(self, rhs: u8) -> u8;
    pub fn checked_div_euclid(self, rhs: u8) -> crate::option::Option<u8>;
    pub fn strict_div_euclid(self, rhs: u8) -> u8;
    pub fn checked_rem(self, rhs: u8) -> crate::option::Option<u8>;
    pub fn strict_rem(self, rhs: u8) -> u8;
    pub fn checked_rem_euclid(self, rhs: u8) -> crate::option::Option<u8>;
    pub fn strict_rem_euclid(self, rhs: u8) -> u8;
    pub fn ilog(self, base: u8) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: u8) -> crate::option::Option<u32>;
    pub fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub fn checked_neg(self) -> crate::option::Option<u8>;
    pub fn strict_neg(self) -> u8;
    pub fn checked_shl(self, rhs: u32) -> crate::option::Option<u8>;
    pub fn strict_shl(self, rhs: u32) -> u8;
    pub unsafe fn unchecked_shl(self, rhs: u32) -> u8;
    pub fn unbounded_shl(self, rhs: u32) -> u8;
    pub fn checked_shr(self, rhs: u32) -> crate::option::Option<u8>;
    pub fn strict_shr(self, rhs: u32) -> u8;
    pub unsafe fn unchecked_shr(self, rhs: u32) -> u8;
    pub fn unbounded_shr(self, rhs: u32) -> u8;
    pub fn checked_pow(self, exp: u32) -> crate::option::Option<u8>;
    pub fn strict_pow(self, exp: u32) -> u8;
    pub fn saturating_add(self, rhs: u8) -> u8;
    pub fn saturating_add_signed(self, rhs: i8) -> u8;
    pub fn saturating_sub(self, rhs: u8) -> u8;
    pub fn saturating_sub_signed(self, rhs: i8) -> u8;
    pub fn saturating_mul(self, rhs: u8) -> u8;
    pub fn saturating_div(self, rhs: u8) -> u8;
    pub fn saturating_pow(self, exp: u32) -> u8;
    pub fn wrapping_add(self, rhs: u8) -> u8;
    pub fn wrapping_add_signed(self, rhs: i8) -> u8;
    pub fn wrapping_sub(self, rhs: u8) -> u8;
    pub fn wrapping_sub_signed(self, rhs: i8) -> u8;
    pub fn wrapping_mul(self, rhs: u8) -> u8;
    pub fn wrapping_div(self, rhs: u8) -> u8;
    pub fn wrapping_div_euclid(self, rhs: u8) -> u8;
    pub fn wrapping_rem(self, rhs: u8) -> u8;
    pub fn wrapping_rem_euclid(self, rhs: u8) -> u8;
    pub fn wrapping_neg(self) -> u8;
    pub fn wrapping_shl(self, rhs: u32) -> u8;
    pub fn wrapping_shr(self, rhs: u32) -> u8;
    pub fn wrapping_pow(self, exp: u32) -> u8;
    pub fn overflowing_add(self, rhs: u8) -> (u8, bool);
    pub fn carrying_add(self, rhs: u8, carry: bool) -> (u8, bool);
    pub fn overflowing_add_signed(self, rhs: i8) -> (u8, bool);
    pub fn overflowing_sub(self, rhs: u8) -> (u8, bool);
    pub fn borrowing_sub(self, rhs: u8, borrow: bool) -> (u8, bool);
    pub fn overflowing_sub_signed(self, rhs: i8) -> (u8, bool);
    pub fn abs_diff(self, other: u8) -> u8;
    pub fn overflowing_mul(self, rhs: u8) -> (u8, bool);
    pub fn carrying_mul(self, rhs: u8, carry: u8) -> (u8, u8);
    pub fn carrying_mul_add(self, rhs: u8, carry: u8, add: u8) -> (u8, u8);
    pub fn overflowing_div(self, rhs: u8) -> (u8, bool);
    pub fn overflowing_div_euclid(self, rhs: u8) -> (u8, bool);
    pub fn overflowing_rem(self, rhs: u8) -> (u8, bool);
    pub fn overflowing_rem_euclid(self, rhs: u8) -> (u8, bool);
    pub fn overflowing_neg(self) -> (u8, bool);
    pub fn overflowing_shl(self, rhs: u32) -> (u8, bool);
    pub fn overflowing_shr(self, rhs: u32) -> (u8, bool);
    pub fn overflowing_pow(self, exp: u32) -> (u8, bool);
    pub fn pow(self, exp: u32) -> u8;
    pub fn isqrt(self) -> u8;
    pub fn div_euclid(self, rhs: u8) -> u8;
    pub fn rem_euclid(self, rhs: u8) -> u8;
    pub fn div_ceil(self, rhs: u8) -> u8;
    pub fn next_multiple_of(self, rhs: u8) -> u8;
    pub fn checked_next_multiple_of(self, rhs: u8) -> crate::option::Option<u8>;
    pub fn is_multiple_of(self, rhs: u8) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> u8;
    pub fn checked_next_power_of_two(self) -> crate::option::Option<u8>;
    pub fn to_be_bytes(self) -> [u8; 1];
    pub fn to_le_bytes(self) -> [u8; 1];
    pub fn to_ne_bytes(self) -> [u8; 1];
    pub fn from_be_bytes(bytes: [u8; 1]) -> u8;
    pub fn from_le_bytes(bytes: [u8; 1]) -> u8;
    pub fn from_ne_bytes(bytes: [u8; 1]) -> u8;
    pub fn min_value() -> u8;
    pub fn max_value() -> u8;
    pub fn midpoint(self, rhs: u8) -> u8;
    pub fn is_ascii(&self) -> bool;
    pub fn to_ascii_uppercase(&self) -> u8;
    pub fn to_ascii_lowercase(&self) -> u8;
    pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    pub fn is_ascii_alphabetic(&self) -> bool;
    pub fn is_ascii_uppercase(&self) -> bool;
    pub fn is_ascii_lowercase(&self) -> bool;
    pub fn is_ascii_alphanumeric(&self) -> bool;
    pub fn is_ascii_digit(&self) -> bool;
    pub fn is_ascii_hexdigit(&self) -> bool;
    pub fn is_ascii_punctuation(&self) -> bool;
    pub fn is_ascii_graphic(&self) -> bool;
    pub fn is_ascii_whitespace(&self) -> bool;
    pub fn is_ascii_control(&self) -> bool;
    pub fn escape_ascii(self) -> crate::ascii::EscapeDefault;
}
impl u8 {
    pub fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<u8, crate::num::ParseIntError>;
}
impl usize {
    pub const MIN: usize;
    pub const MAX: usize;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn leading_ones(self) -> u32;
    pub fn trailing_ones(self) -> u32;
    pub fn cast_signed(self) -> isize;
    pub fn rotate_left(self, n: u32) -> usize;
    pub fn rotate_right(self, n: u32) -> usize;
    pub fn swap_bytes(self) -> usize;
    pub fn reverse_bits(self) -> usize;
    pub fn from_be(x: usize) -> usize;
    pub fn from_le(x: usize) -> usize;
    pub fn to_be(self) -> usize;
    pub fn to_le(self) -> usize;
    pub fn checked_add(self, rhs: usize) -> crate::option::Option<usize>;
    pub fn strict_add(self, rhs: usize) -> usize;
    pub unsafe fn unchecked_add(self, rhs: usize) -> usize;
    pub fn checked_add_signed(self, rhs: isize) -> crate::option::Option<usize>;
    pub fn strict_add_signed(self, rhs: isize) -> usize;
    pub fn checked_sub(self, rhs: usize) -> crate::option::Option<usize>;
    pub fn strict_sub(self, rhs: usize) -> usize;
    pub unsafe fn unchecked_sub(self, rhs: usize) -> usize;
    pub fn checked_sub_signed(self, rhs: isize) -> crate::option::Option<usize>;
    pub fn strict_sub_signed(self, rhs: isize) -> usize;
    pub fn checked_signed_diff(self, rhs: usize) -> crate::option::Option<isize>;
    pub fn checked_mul(self, rhs: usize) -> crate::option::Option<usize>;
    pub fn strict_mul(self, rhs: usize) -> usize;
    pub unsafe fn unchecked_mul(self, rhs: usize) -> usize;
    pub fn checked_div(self, rhs: usize) -> crate::option::Option<usize>;
    pub fn strict_div(self, rhs: usize) -> usize;
    pub fn checked_div_euclid(self, rhs: usize) -> crate::option::Option<usize>;
    pub fn strict_div_euclid(self, rhs: usize) -> usize;
    pub fn checked_rem(self, rhs: usize) -> crate::option::Option<usize>;
    pub fn strict_rem(self, rhs: usize) -> usize;
    pub fn checked_rem_euclid(self, rhs: usize) -> crate::option::Option<usize>;
    pub fn strict_rem_euclid(self, rhs: usize) -> usize;
    pub fn ilog(self, base: usize) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: usize) -> crate::option::Option<u32>;
    pub fn checked_ilog2(self) -> crate::option::Option<u32>;
    pub fn checked_ilog10(self) -> crate::option::Option<u32>;
    pub fn checked_neg(self) -> crate::option::Option<usize>;
    pub fn strict_neg(self) -> usize;
    pub fn checked_shl(self, rhs: u32) -> crate::option::Option<usize>;
    pub fn strict_shl(self, rhs: u32) -> usize;
    pub unsafe fn unchecked_shl(self, rhs: u32) -> usize;
    pub fn unbounded_shl(self, rhs: u32) -> usize;
    pub fn checked_shr(self, rhs: u32) -> crate::option::Option<usize>;
    pub fn strict_shr(self, rhs: u32) -> usize;
    pub unsafe fn unchecked_shr(self, rhs: u32) -> usize;
    pub fn unbounded_shr(self, rhs: u32) -> usize;
    pub fn checked_pow(self, exp: u32) -> crate::option::Option<usize>;
    pub fn strict_pow(self, exp: u32) -> usize;
    pub fn saturating_add(self, rhs: usize) -> usize;
    pub fn saturating_add_signed(self, rhs: isize) -> usize;
    pub fn saturating_sub(self, rhs: usize) -> usize;
    pub fn saturating_sub_signed(self, rhs: isize) -> usize;
    pub fn saturating_mul(self, rhs: usize) -> usize;
    pub fn saturating_div(self, rhs: usize) -> usize;
    pub fn saturating_pow(self, exp: u32) -> usize;
    pub fn wrapping_add(self, rhs: usize) -> usize;
    pub fn wrapping_add_signed(self, rhs: isize) -> usize;
    pub fn wrapping_sub(self, rhs: usize) -> usize;
    pub fn wrapping_sub_signed(self, rhs: isize) -> usize;
    pub fn wrapping_mul(self, rhs: usize) -> usize;
    pub fn wrapping_div(self, rhs: usize) -> usize;
    pub fn wrapping_div_euclid(self, rhs: usize) -> usize;
    pub fn wrapping_rem(self, rhs: usize) -> usize;
    pub fn wrapping_rem_euclid(self, rhs: usize) -> usize;
    pub fn wrapping_neg(self) -> usize;
    pub fn wrapping_shl(self, rhs: u32) -> usize;
    pub fn wrapping_shr(self, rhs: u32) -> usize;
    pub fn wrapping_pow(self, exp: u32) -> usize;
    pub fn overflowing_add(self, rhs: usize) -> (usize, bool);
    pub fn carrying_add(self, rhs: usize, carry: bool) -> (usize, bool);
    pub fn overflowing_add_signed(self, rhs: isize) -> (usize, bool);
    pub fn overflowing_sub(self, rhs: usize) -> (usize, bool);
    pub fn borrowing_sub(self, rhs: usize, borrow: bool) -> (usize, bool);
    pub fn overflowing_sub_signed(self, rhs: isize) -> (usize, bool);
    pub fn abs_diff(self, other: usize) -> usize;
    pub fn overflowing_mul(self, rhs: usize) -> (usize, bool);
    pub fn carrying_mul(self, rhs: usize, carry: usize) -> (usize, usize);
    pub fn carrying_mul_add(self, rhs: usize, carry: usize, add: usize) -> (usize, usize);
    pub fn overflowing_div(self, rhs: usize) -> (usize, bool);
    pub fn overflowing_div_euclid(self, rhs: usize) -> (usize, bool);
    pub fn overflowing_rem(self, rhs: usize) -> (usize, bool);
    pub fn overflowing_rem_euclid(self, rhs: usize) -> (usize, bool);
    pub fn overflowing_neg(self) -> (usize, bool);
    pub fn overflowing_shl(self, rhs: u32) -> (usize, bool);
    pub fn overflowing_shr(self, rhs: u32) -> (usize, bool);
    pub fn overflowing_pow(self, exp: u32) -> (usize, bool);
    pub fn pow(self, exp: u32) -> usize;
    pub fn isqrt(self) -> usize;
    pub fn div_euclid(self, rhs: usize) -> usize;
    pub fn rem_euclid(self, rhs: usize) -> usize;
    pub fn div_ceil(self, rhs: usize) -> usize;
    pub fn next_multiple_of(self, rhs: usize) -> usize;
    pub fn checked_next_multiple_of(self, rhs: usize) -> crate::option::Option<usize>;
    pub fn is_multiple_of(self, rhs: usize) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> usize;
    pub fn checked_next_power_of_two(self) -> crate::option::Option<usize>;
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> usize;
    pub fn from_le_bytes(bytes: [u8; 8]) -> usize;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> usize;
    pub fn min_value() -> usize;
    pub fn max_value() -> usize;
    pub fn midpoint(self, rhs: usize) -> usize;
}
impl usize {
    pub fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<usize, crate::num::ParseIntError>;
}
impl crate::convert::AsMut<str> for str { }
impl<T, const N: usize> crate::convert::AsMut<[T]> for [T; N] { }
impl<T> crate::convert::AsMut<[T]> for [T] { }
impl crate::convert::AsRef<[u8]> for str { }
impl crate::convert::AsRef<crate::ffi::OsStr> for str { }
impl crate::convert::AsRef<crate::path::Path> for str { }
impl crate::convert::AsRef<str> for str { }
impl<T, const N: usize> crate::convert::AsRef<[T]> for [T; N] { }
impl<T> crate::convert::AsRef<[T]> for [T] { }
impl crate::ascii::AsciiExt for [u8] { type Owned = crate::vec::Vec<u8>; }
impl crate::ascii::AsciiExt for char { type Owned = char; }
impl crate::ascii::AsciiExt for str { type Owned = crate::string::String; }
impl crate::ascii::AsciiExt for u8 { type Owned = u8; }
impl<T, const N: usize> crate::borrow::Borrow<[T]> for [T; N] { }
impl<T, const N: usize> crate::borrow::BorrowMut<[T]> for [T; N] { }
impl crate::io::BufRead for &[u8] { }
impl crate::clone::Clone for ! { }
impl crate::clone::Clone for bool { }
impl crate::clone::Clone for char { }
impl crate::clone::Clone for f32 { }
impl crate::clone::Clone for f64 { }
impl crate::clone::Clone for i128 { }
impl crate::clone::Clone for i16 { }
impl crate::clone::Clone for i32 { }
impl crate::clone::Clone for i64 { }
impl crate::clone::Clone for i8 { }
impl crate::clone::Clone for isize { }
impl crate::clone::Clone for u128 { }
impl crate::clone::Clone for u16 { }
impl crate::clone::Clone for u32 { }
impl crate::clone::Clone for u64 { }
impl crate::clone::Clone for u8 { }
impl crate::clone::Clone for usize { }
impl<T, const N: usize> crate::clone::Clone for [T; N] where T: crate::clone::Clone { }
impl<T> crate::clone::Clone for *const T where T: ?Sized { }
impl<T> crate::clone::Clone for *mut T where T: ?Sized { }
impl<S> crate::slice::Concat<str> for [S] where S: crate::borrow::Borrow<str> { type Output = crate::string::String; }
impl<T, V> crate::slice::Concat<T> for [V] where T: crate::clone::Clone, V: crate::borrow::Borrow<[T]> { type Output = crate::vec::Vec<T>; }
impl crate::marker::Copy for ! { }
impl crate::marker::Copy for bool { }
impl crate::marker::Copy for char { }
impl crate::marker::Copy for f32 { }
impl crate::marker::Copy for f64 { }
impl crate::marker::Copy for i128 { }
impl crate::marker::Copy for i16 { }
impl crate::marker::Copy for i32 { }
impl crate::marker::Copy for i64 { }
impl crate::marker::Copy for i8 { }
impl crate::marker::Copy for isize { }
impl crate::marker::Copy for u128 { }
impl crate::marker::Copy for u16 { }
impl crate::marker::Copy for u32 { }
impl crate::marker::Copy for u64 { }
impl crate::marker::Copy for u8 { }
impl crate::marker::Copy for usize { }
impl<T, const N: usize> crate::marker::Copy for [T; N] where T: crate::marker::Copy { }
impl<T> crate::marker::Copy for *const T where T: ?Sized { }
impl<T> crate::marker::Copy for *mut T where T: ?Sized { }
impl crate::default::Default for &mut str { }
impl crate::default::Default for &str { }
impl crate::default::Default for () { }
impl crate::default::Default for bool { }
impl crate::default::Default for char { }
impl crate::default::Default for f32 { }
impl crate::default::Default for f64 { }
impl crate::default::Default for i128 { }
impl crate::default::Default for i16 { }
impl crate::default::Default for i32 { }
impl crate::default::Default for i64 { }
impl crate::default::Default for i8 { }
impl crate::default::Default for isize { }
impl crate::default::Default for u128 { }
impl crate::default::Default for u16 { }
impl crate::default::Default for u32 { }
impl crate::default::Default for u64 { }
impl crate::default::Default for u8 { }
impl crate::default::Default for usize { }
impl<T> crate::default::Default for &[T] { }
impl<T> crate::default::Default for &mut [T] { }
impl<T> crate::default::Default for *const T { }
impl<T> crate::default::Default for *mut T { }
impl<T> crate::default::Default for [T; 0] { }
impl<T> crate::default::Default for [T; 10] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 11] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 12] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 13] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 14] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 15] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 16] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 17] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 18] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 19] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 1] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 20] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 21] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 22] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 23] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 24] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 25] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 26] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 27] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 28] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 29] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 2] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 30] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 31] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 32] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 3] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 4] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 5] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 6] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 7] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 8] where T: crate::default::Default { }
impl<T> crate::default::Default for [T; 9] where T: crate::default::Default { }
impl crate::fmt::Display for ! { }
impl crate::fmt::Display for bool { }
impl crate::fmt::Display for char { }
impl crate::fmt::Display for f32 { }
impl crate::fmt::Display for f64 { }
impl crate::fmt::Display for i128 { }
impl crate::fmt::Display for i16 { }
impl crate::fmt::Display for i32 { }
impl crate::fmt::Display for i64 { }
impl crate::fmt::Display for i8 { }
impl crate::fmt::Display for isize { }
impl crate::fmt::Display for str { }
impl crate::fmt::Display for u128 { }
impl crate::fmt::Display for u16 { }
impl crate::fmt::Display for u32 { }
impl crate::fmt::Display for u64 { }
impl crate::fmt::Display for u8 { }
impl crate::fmt::Display for usize { }
impl crate::error::Error for ! { }
impl crate::iter::Extend<()> for () { }
impl crate::convert::From<bool> for f32 { }
impl crate::convert::From<bool> for f64 { }
impl crate::convert::From<bool> for i128 { }
impl crate::convert::From<bool> for i16 { }
impl crate::convert::From<bool> for i32 { }
impl crate::convert::From<bool> for i64 { }
impl crate::convert::From<bool> for i8 { }
impl crate::convert::From<bool> for isize { }
impl crate::convert::From<bool> for u128 { }
impl crate::convert::From<bool> for u16 { }
impl crate::convert::From<bool> for u32 { }
impl crate::convert::From<bool> for u64 { }
impl crate::convert::From<bool> for u8 { }
impl crate::convert::From<bool> for usize { }
impl crate::convert::From<char> for u128 { }
impl crate::convert::From<char> for u32 { }
impl crate::convert::From<char> for u64 { }
impl crate::convert::From<crate::ascii::Char> for char { }
impl crate::convert::From<crate::ascii::Char> for u128 { }
impl crate::convert::From<crate::ascii::Char> for u16 { }
impl crate::convert::From<crate::ascii::Char> for u32 { }
impl crate::convert::From<crate::ascii::Char> for u64 { }
impl crate::convert::From<crate::ascii::Char> for u8 { }
impl crate::convert::From<crate::net::Ipv4Addr> for u32 { }
impl crate::convert::From<crate::net::Ipv6Addr> for u128 { }
impl crate::convert::From<crate::ptr::Alignment> for usize { }
impl crate::convert::From<f32> for f64 { }
impl crate::convert::From<i16> for f32 { }
impl crate::convert::From<i16> for f64 { }
impl crate::convert::From<i16> for i128 { }
impl crate::convert::From<i16> for i32 { }
impl crate::convert::From<i16> for i64 { }
impl crate::convert::From<i16> for isize { }
impl crate::convert::From<i32> for f64 { }
impl crate::convert::From<i32> for i128 { }
impl crate::convert::From<i32> for i64 { }
impl crate::convert::From<i64> for i128 { }
impl crate::convert::From<i8> for f32 { }
impl crate::convert::From<i8> for f64 { }
impl crate::convert::From<i8> for i128 { }
impl crate::convert::From<i8> for i16 { }
impl crate::convert::From<i8> for i32 { }
impl crate::convert::From<i8> for i64 { }
impl crate::convert::From<i8> for isize { }
impl crate::convert::From<u16> for f32 { }
impl crate::convert::From<u16> for f64 { }
impl crate::convert::From<u16> for i128 { }
impl crate::convert::From<u16> for i32 { }
impl crate::convert::From<u16> for i64 { }
impl crate::convert::From<u16> for u128 { }
impl crate::convert::From<u16> for u32 { }
impl crate::convert::From<u16> for u64 { }
impl crate::convert::From<u16> for usize { }
impl crate::convert::From<u32> for f64 { }
impl crate::convert::From<u32> for i128 { }
impl crate::convert::From<u32> for i64 { }
impl crate::convert::From<u32> for u128 { }
impl crate::convert::From<u32> for u64 { }
impl crate::convert::From<u64> for i128 { }
impl crate::convert::From<u64> for u128 { }
impl crate::convert::From<u8> for char { }
impl crate::convert::From<u8> for f32 { }
impl crate::convert::From<u8> for f64 { }
impl crate::convert::From<u8> for i128 { }
impl crate::convert::From<u8> for i16 { }
impl crate::convert::From<u8> for i32 { }
impl crate::convert::From<u8> for i64 { }
impl crate::convert::From<u8> for isize { }
impl crate::convert::From<u8> for u128 { }
impl crate::convert::From<u8> for u16 { }
impl crate::convert::From<u8> for u32 { }
impl crate::convert::From<u8> for u64 { }
impl crate::convert::From<u8> for usize { }
impl<T, const N: usize> crate::convert::From<crate::mem::MaybeUninit<[T; N]>> for [crate::mem::MaybeUninit<T>; N] { }
impl crate::iter::FromIterator<()> for () { }
impl crate::str::FromStr for bool { type Err = crate::str::ParseBoolError; }
impl crate::str::FromStr for char { type Err = crate::char::ParseCharError; }
impl crate::str::FromStr for f32 { type Err = crate::num::ParseFloatError; }
impl crate::str::FromStr for f64 { type Err = crate::num::ParseFloatError; }
impl crate::str::FromStr for i128 { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for i16 { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for i32 { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for i64 { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for i8 { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for isize { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for u128 { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for u16 { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for u32 { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for u64 { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for u8 { type Err = crate::num::ParseIntError; }
impl crate::str::FromStr for usize { type Err = crate::num::ParseIntError; }
impl<I> crate::ops::Index<I> for str where I: crate::slice::SliceIndex<str> { type Output = <I as crate::slice::SliceIndex<str>>::Output; }
impl<T, I, const N: usize> crate::ops::Index<I> for [T; N] where [T]: crate::ops::Index<I> { type Output = <[T] as crate::ops::Index<I>>::Output; }
impl<T, I> crate::ops::Index<I> for [T] where I: crate::slice::SliceIndex<[T]> { type Output = <I as crate::slice::SliceIndex<[T]>>::Output; }
impl<I> crate::ops::IndexMut<I> for str where I: crate::slice::SliceIndex<str> { }
impl<T, I, const N: usize> crate::ops::IndexMut<I> for [T; N] where [T]: crate::ops::IndexMut<I> { }
impl<T, I> crate::ops::IndexMut<I> for [T] where I: crate::slice::SliceIndex<[T]> { }
impl<'a, T, const N: usize> crate::iter::IntoIterator for &'a [T; N] { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; }
impl<'a, T, const N: usize> crate::iter::IntoIterator for &'a mut [T; N] { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; }
impl<'a, T> crate::iter::IntoIterator for &'a [T] { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; }
impl<'a, T> crate::iter::IntoIterator for &'a mut [T] { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; }
impl<T, const N: usize> crate::iter::IntoIterator for [T; N] { type Item = T; type IntoIter = crate::array::IntoIter<T, N>; }
impl<S: crate::borrow::Borrow<crate::ffi::OsStr>> crate::slice::Join<&crate::ffi::OsStr> for [S] { type Output = crate::ffi::OsString; }
impl<S> crate::slice::Join<&str> for [S] where S: crate::borrow::Borrow<str> { type Output = crate::string::String; }
impl<T, V> crate::slice::Join<&T> for [V] where T: crate::clone::Clone, V: crate::borrow::Borrow<[T]> { type Output = crate::vec::Vec<T>; }
impl<T, V> crate::slice::Join<&[T]> for [V] where T: crate::clone::Clone, V: crate::borrow::Borrow<[T]> { type Output = crate::vec::Vec<T>; }
impl crate::ops::Not for ! { type Output = !; }
impl crate::str::pattern::Pattern for char { }
impl<'b, 'c> crate::str::pattern::Pattern for &'c &'b str { }
impl<'b, const N: usize> crate::str::pattern::Pattern for &'b [char; N] { }
impl<'b> crate::str::pattern::Pattern for &'b [char] { }
impl<'b> crate::str::pattern::Pattern for &'b str { }
impl<const N: usize> crate::str::pattern::Pattern for [char; N] { }
impl<'a, T> crate::ops::RangeBounds<T> for (crate::ops::Bound<&'a T>, crate::ops::Bound<&'a T>) where T: 'a + ?Sized { }
impl<T> crate::ops::RangeBounds<T> for (crate::ops::Bound<T>, crate::ops::Bound<T>) { }
impl crate::io::Read for &[u8] { }
impl<T> !crate::marker::Send for *const T where T: ?Sized { }
impl<T> !crate::marker::Send for *mut T where T: ?Sized { }
unsafe impl crate::marker::Send for ! { }
unsafe impl crate::marker::Send for () { }
unsafe impl crate::marker::Send for bool { }
unsafe impl crate::marker::Send for char { }
unsafe impl crate::marker::Send for f32 { }
unsafe impl crate::marker::Send for f64 { }
unsafe impl crate::marker::Send for i128 { }
unsafe impl crate::marker::Send for i16 { }
unsafe impl crate::marker::Send for i32 { }
unsafe impl crate::marker::Send for i64 { }
unsafe impl crate::marker::Send for i8 { }
unsafe impl crate::marker::Send for isize { }
unsafe impl crate::marker::Send for str { }
unsafe impl crate::marker::Send for u128 { }
unsafe impl crate::marker::Send for u16 { }
unsafe impl crate::marker::Send for u32 { }
unsafe impl crate::marker::Send for u64 { }
unsafe impl crate::marker::Send for u8 { }
unsafe impl crate::marker::Send for usize { }
unsafe impl<T, const N: usize> crate::marker::Send for [T; N] where T: crate::marker::Send { }
unsafe impl<T, const N: usize> crate::marker::Send for [crate::mem::MaybeUninit<T>; N] where T: crate::marker::Send { }
unsafe impl<T, const N: usize> crate::marker::Send for [crate::option::Option<T>; N] where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Send for [T] where T: crate::marker::Send { }
unsafe impl<const N: usize> crate::marker::Send for [u8; N] { }
impl crate::slice::SliceIndex<str> for (crate::ops::Bound<usize>, crate::ops::Bound<usize>) { type Output = str; }
impl<T> crate::slice::SliceIndex<[T]> for (crate::ops::Bound<usize>, crate::ops::Bound<usize>) { type Output = [T]; }
impl<T> crate::slice::SliceIndex<[T]> for usize { type Output = T; }
impl crate::iter::Step for char { }
impl crate::iter::Step for i128 { }
impl crate::iter::Step for i16 { }
impl crate::iter::Step for i32 { }
impl crate::iter::Step for i64 { }
impl crate::iter::Step for i8 { }
impl crate::iter::Step for isize { }
impl crate::iter::Step for u128 { }
impl crate::iter::Step for u16 { }
impl crate::iter::Step for u32 { }
impl crate::iter::Step for u64 { }
impl crate::iter::Step for u8 { }
impl crate::iter::Step for usize { }
impl<T> !crate::marker::Sync for *const T where T: ?Sized { }
impl<T> !crate::marker::Sync for *mut T where T: ?Sized { }
unsafe impl crate::marker::Sync for ! { }
unsafe impl crate::marker::Sync for () { }
unsafe impl crate::marker::Sync for bool { }
unsafe impl crate::marker::Sync for char { }
unsafe impl crate::marker::Sync for f32 { }
unsafe impl crate::marker::Sync for f64 { }
unsafe impl crate::marker::Sync for i128 { }
unsafe impl crate::marker::Sync for i16 { }
unsafe impl crate::marker::Sync for i32 { }
unsafe impl crate::marker::Sync for i64 { }
unsafe impl crate::marker::Sync for i8 { }
unsafe impl crate::marker::Sync for isize { }
unsafe impl crate::marker::Sync for str { }
unsafe impl crate::marker::Sync for u128 { }
unsafe impl crate::marker::Sync for u16 { }
unsafe impl crate::marker::Sync for u32 { }
unsafe impl crate::marker::Sync for u64 { }
unsafe impl crate::marker::Sync for u8 { }
unsafe impl crate::marker::Sync for usize { }
unsafe impl<T, const N: usize> crate::marker::Sync for [T; N] where T: crate::marker::Sync { }
unsafe impl<T, const N: usize> crate::marker::Sync for [crate::mem::MaybeUninit<T>; N] where T: crate::marker::Sync { }
unsafe impl<T, const N: usize> crate::marker::Sync for [crate::option::Option<T>; N] where T: crate::marker::Sync { }
unsafe impl<T> crate::marker::Sync for [T] where T: crate::marker::Sync { }
unsafe impl<const N: usize> crate::marker::Sync for [u8; N] { }
impl crate::process::Termination for ! { }
impl crate::process::Termination for () { }
impl crate::borrow::ToOwned for str { type Owned = crate::string::String; }
impl<T> crate::borrow::ToOwned for [T] where T: crate::clone::Clone { type Owned = crate::vec::Vec<T>; }
impl crate::net::ToSocketAddrs for (&str, u16) { type Iter = crate::vec::IntoIter<crate::net::SocketAddr>; }
impl crate::net::ToSocketAddrs for (crate::net::IpAddr, u16) { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; }
impl crate::net::ToSocketAddrs for (crate::net::Ipv4Addr, u16) { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; }
impl crate::net::ToSocketAddrs for (crate::net::Ipv6Addr, u16) { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; }
impl crate::net::ToSocketAddrs for (crate::string::String, u16) { type Iter = crate::vec::IntoIter<crate::net::SocketAddr>; }
impl crate::net::ToSocketAddrs for str { type Iter = crate::vec::IntoIter<crate::net::SocketAddr>; }
impl<'a> crate::net::ToSocketAddrs for &'a [crate::net::SocketAddr] { type Iter = crate::iter::Cloned<crate::slice::Iter<'a, crate::net::SocketAddr>>; }
impl crate::convert::TryFrom<char> for u16 { type Error = crate::char::TryFromCharError; }
impl crate::convert::TryFrom<char> for u8 { type Error = crate::char::TryFromCharError; }
impl crate::convert::TryFrom<char> for usize { type Error = crate::char::TryFromCharError; }
impl crate::convert::TryFrom<i128> for bool { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i128> for i16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i128> for i32 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i128> for i64 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i128> for i8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i128> for isize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i128> for u128 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i128> for u16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i128> for u32 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i128> for u64 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i128> for u8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i128> for usize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i16> for bool { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i16> for i8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i16> for u128 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i16> for u16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i16> for u32 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i16> for u64 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i16> for u8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i16> for usize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i32> for bool { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i32> for i16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i32> for i8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i32> for isize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i32> for u128 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i32> for u16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i32> for u32 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i32> for u64 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i32> for u8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i32> for usize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i64> for bool { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i64> for i16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i64> for i32 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i64> for i8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i64> for isize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i64> for u128 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i64> for u16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i64> for u32 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i64> for u64 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i64> for u8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i64> for usize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i8> for bool { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i8> for u128 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i8> for u16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i8> for u32 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i8> for u64 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i8> for u8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<i8> for usize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<isize> for i128 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<isize> for i16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<isize> for i32 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<isize> for i64 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<isize> for i8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<isize> for u128 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<isize> for u16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<isize> for u32 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<isize> for u64 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<isize> for u8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<isize> for usize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u128> for bool { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u128> for i128 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u128> for i16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u128> for i32 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u128> for i64 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u128> for i8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u128> for isize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u128> for u16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u128> for u32 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u128> for u64 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u128> for u8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u128> for usize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u16> for bool { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u16> for i16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u16> for i8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u16> for isize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u16> for u8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u32> for bool { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u32> for char { type Error = crate::char::CharTryFromError; }
impl crate::convert::TryFrom<u32> for i16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u32> for i32 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u32> for i8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u32> for isize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u32> for u16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u32> for u8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u32> for usize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u64> for bool { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u64> for i16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u64> for i32 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u64> for i64 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u64> for i8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u64> for isize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u64> for u16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u64> for u32 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u64> for u8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u64> for usize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u8> for bool { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<u8> for i8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<usize> for i128 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<usize> for i16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<usize> for i32 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<usize> for i64 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<usize> for i8 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<usize> for isize { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<usize> for u128 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<usize> for u16 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<usize> for u32 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<usize> for u64 { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<usize> for u8 { type Error = crate::num::TryFromIntError; }
impl<'a, T, const N: usize> crate::convert::TryFrom<&'a [T]> for &'a [T; N] { type Error = crate::array::TryFromSliceError; }
impl<'a, T, const N: usize> crate::convert::TryFrom<&'a mut [T]> for &'a mut [T; N] { type Error = crate::array::TryFromSliceError; }
impl<'a> crate::convert::TryFrom<&'a crate::ffi::OsStr> for &'a str { type Error = crate::str::Utf8Error; }
impl<T, const N: usize> crate::convert::TryFrom<&[T]> for [T; N] where T: crate::marker::Copy { type Error = crate::array::TryFromSliceError; }
impl<T, const N: usize> crate::convert::TryFrom<&mut [T]> for [T; N] where T: crate::marker::Copy { type Error = crate::array::TryFromSliceError; }
impl<T, const N: usize> crate::convert::TryFrom<crate::vec::Vec<T>> for [T; N] { type Error = crate::vec::Vec<T>; }
impl crate::io::Write for &mut [u8] { }
