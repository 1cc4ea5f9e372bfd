// std 1.95.0: see generate.py.
pub struct Duration { }
impl crate::time::Duration {
    pub const ZERO: crate::time::Duration;
    pub const MAX: crate::time::Duration;
    pub fn new(secs: u64, nanos: u32) -> crate::time::Duration;
    pub fn from_secs(secs: u64) -> crate::time::Duration;
    pub fn from_millis(millis: u64) -> crate::time::Duration;
    pub fn from_micros(micros: u64) -> crate::time::Duration;
    pub fn from_nanos(nanos: u64) -> crate::time::Duration;
    pub fn from_nanos_u128(nanos: u128) -> crate::time::Duration;
    pub fn from_hours(hours: u64) -> crate::time::Duration;
    pub fn from_mins(mins: u64) -> crate::time::Duration;
    pub fn is_zero(&self) -> bool;
    pub fn as_secs(&self) -> u64;
    pub fn subsec_millis(&self) -> u32;
    pub fn subsec_micros(&self) -> u32;
    pub fn subsec_nanos(&self) -> u32;
    pub fn as_millis(&self) -> u128;
    pub fn as_micros(&self) -> u128;
    pub fn as_nanos(&self) -> u128;
    pub fn abs_diff(self, other: crate::time::Duration) -> crate::time::Duration;
    pub fn checked_add(self, rhs: crate::time::Duration) -> crate::option::Option<crate::time::Duration>;
    pub fn saturating_add(self, rhs: crate::time::Duration) -> crate::time::Duration;
    pub fn checked_sub(self, rhs: crate::time::Duration) -> crate::option::Option<crate::time::Duration>;
    pub fn saturating_sub(self, rhs: crate::time::Duration) -> crate::time::Duration;
    pub fn checked_mul(self, rhs: u32) -> crate::option::Option<crate::time::Duration>;
    pub fn saturating_mul(self, rhs: u32) -> crate::time::Duration;
    pub fn checked_div(self, rhs: u32) -> crate::option::Option<crate::time::Duration>;
    pub fn as_secs_f64(&self) -> f64;
    pub fn as_secs_f32(&self) -> f32;
    pub fn from_secs_f64(secs: f64) -> crate::time::Duration;
    pub fn from_secs_f32(secs: f32) -> crate::time::Duration;
    pub fn mul_f64(self, rhs: f64) -> crate::time::Duration;
    pub fn mul_f32(self, rhs: f32) -> crate::time::Duration;
    pub fn div_f64(self, rhs: f64) -> crate::time::Duration;
    pub fn div_f32(self, rhs: f32) -> crate::time::Duration;
    pub fn div_duration_f64(self, rhs: crate::time::Duration) -> f64;
    pub fn div_duration_f32(self, rhs: crate::time::Duration) -> f32;
}
impl crate::time::Duration {
    pub fn try_from_secs_f32(secs: f32) -> crate::result::Result<crate::time::Duration, crate::time::TryFromFloatSecsError>;
    pub fn try_from_secs_f64(secs: f64) -> crate::result::Result<crate::time::Duration, crate::time::TryFromFloatSecsError>;
}
impl crate::ops::Add for crate::time::Duration { type Output = crate::time::Duration; }
impl crate::ops::AddAssign for crate::time::Duration { }
impl crate::clone::Clone for crate::time::Duration { }
impl crate::marker::Copy for crate::time::Duration { }
impl crate::default::Default for crate::time::Duration { }
impl crate::ops::Div<u32> for crate::time::Duration { type Output = crate::time::Duration; }
impl crate::ops::DivAssign<u32> for crate::time::Duration { }
impl crate::ops::Mul<u32> for crate::time::Duration { type Output = crate::time::Duration; }
impl crate::ops::MulAssign<u32> for crate::time::Duration { }
unsafe impl crate::marker::Send for crate::time::Duration { }
impl crate::ops::Sub for crate::time::Duration { type Output = crate::time::Duration; }
impl crate::ops::SubAssign for crate::time::Duration { }
impl crate::iter::Sum for crate::time::Duration { }
impl<'a> crate::iter::Sum<&'a crate::time::Duration> for crate::time::Duration { }
unsafe impl crate::marker::Sync for crate::time::Duration { }
pub struct Instant { }
impl crate::time::Instant {
    pub fn now() -> crate::time::Instant;
    pub fn duration_since(&self, earlier: crate::time::Instant) -> crate::time::Duration;
    pub fn checked_duration_since(&self, earlier: crate::time::Instant) -> crate::option::Option<crate::time::Duration>;
    pub fn saturating_duration_since(&self, earlier: crate::time::Instant) -> crate::time::Duration;
    pub fn elapsed(&self) -> crate::time::Duration;
    pub fn checked_add(&self, duration: crate::time::Duration) -> crate::option::Option<crate::time::Instant>;
    pub fn checked_sub(&self, duration: crate::time::Duration) -> crate::option::Option<crate::time::Instant>;
}
impl crate::ops::Add<crate::time::Duration> for crate::time::Instant { type Output = crate::time::Instant; }
impl crate::ops::AddAssign<crate::time::Duration> for crate::time::Instant { }
impl crate::clone::Clone for crate::time::Instant { }
impl crate::marker::Copy for crate::time::Instant { }
unsafe impl crate::marker::Send for crate::time::Instant { }
impl crate::ops::Sub for crate::time::Instant { type Output = crate::time::Duration; }
impl crate::ops::Sub<crate::time::Duration> for crate::time::Instant { type Output = crate::time::Instant; }
impl crate::ops::SubAssign<crate::time::Duration> for crate::time::Instant { }
unsafe impl crate::marker::Sync for crate::time::Instant { }
pub struct SystemTime { }
impl crate::time::SystemTime {
    pub const UNIX_EPOCH: crate::time::SystemTime;
    pub fn now() -> crate::time::SystemTime;
    pub fn duration_since(&self, earlier: crate::time::SystemTime) -> crate::result::Result<crate::time::Duration, crate::time::SystemTimeError>;
    pub fn elapsed(&self) -> crate::result::Result<crate::time::Duration, crate::time::SystemTimeError>;
    pub fn checked_add(&self, duration: crate::time::Duration) -> crate::option::Option<crate::time::SystemTime>;
    pub fn checked_sub(&self, duration: crate::time::Duration) -> crate::option::Option<crate::time::SystemTime>;
}
impl crate::ops::Add<crate::time::Duration> for crate::time::SystemTime { type Output = crate::time::SystemTime; }
impl crate::ops::AddAssign<crate::time::Duration> for crate::time::SystemTime { }
impl crate::clone::Clone for crate::time::SystemTime { }
impl crate::marker::Copy for crate::time::SystemTime { }
unsafe impl crate::marker::Send for crate::time::SystemTime { }
impl crate::ops::Sub<crate::time::Duration> for crate::time::SystemTime { type Output = crate::time::SystemTime; }
impl crate::ops::SubAssign<crate::time::Duration> for crate::time::SystemTime { }
unsafe impl crate::marker::Sync for crate::time::SystemTime { }
pub struct SystemTimeError { }
impl crate::time::SystemTimeError {
    pub fn duration(&self) -> crate::time::Duration;
}
impl crate::clone::Clone for crate::time::SystemTimeError { }
impl crate::fmt::Display for crate::time::SystemTimeError { }
impl crate::error::Error for crate::time::SystemTimeError { }
unsafe impl crate::marker::Send for crate::time::SystemTimeError { }
unsafe impl crate::marker::Sync for crate::time::SystemTimeError { }
pub struct TryFromFloatSecsError { }
impl crate::clone::Clone for crate::time::TryFromFloatSecsError { }
impl crate::fmt::Display for crate::time::TryFromFloatSecsError { }
impl crate::error::Error for crate::time::TryFromFloatSecsError { }
unsafe impl crate::marker::Send for crate::time::TryFromFloatSecsError { }
unsafe impl crate::marker::Sync for crate::time::TryFromFloatSecsError { }
pub const UNIX_EPOCH: crate::time::SystemTime;
