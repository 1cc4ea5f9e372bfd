// std 1.95.0: see generate.py.
pub trait Eq: crate::cmp::PartialEq { }
pub trait Ord: crate::cmp::Eq + crate::cmp::PartialOrd {
    fn cmp(&self, other: &Self) -> crate::cmp::Ordering;
    fn max(self, other: Self) -> Self where Self: Sized;
    fn min(self, other: Self) -> Self where Self: Sized;
    fn clamp(self, min: Self, max: Self) -> Self where Self: Sized;
}
pub enum Ordering { Less = -1, Equal = 0, Greater = 1 }
impl crate::cmp::Ordering {
    pub fn is_eq(self) -> bool;
    pub fn is_ne(self) -> bool;
    pub fn is_lt(self) -> bool;
    pub fn is_gt(self) -> bool;
    pub fn is_le(self) -> bool;
    pub fn is_ge(self) -> bool;
    pub fn reverse(self) -> crate::cmp::Ordering;
    pub fn then(self, other: crate::cmp::Ordering) -> crate::cmp::Ordering;
    pub fn then_with<F>(self, f: F) -> crate::cmp::Ordering where F: crate::ops::FnOnce() -> crate::cmp::Ordering;
}
impl crate::clone::Clone for crate::cmp::Ordering { }
impl crate::marker::Copy for crate::cmp::Ordering { }
unsafe impl crate::marker::Send for crate::cmp::Ordering { }
unsafe impl crate::marker::Sync for crate::cmp::Ordering { }
pub trait PartialEq<Rhs = Self> where Rhs: ?Sized {
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool;
}
pub trait PartialOrd<Rhs = Self>: crate::cmp::PartialEq<Rhs> where Rhs: ?Sized {
    fn partial_cmp(&self, other: &Rhs) -> crate::option::Option<crate::cmp::Ordering>;
    fn lt(&self, other: &Rhs) -> bool;
    fn le(&self, other: &Rhs) -> bool;
    fn gt(&self, other: &Rhs) -> bool;
    fn ge(&self, other: &Rhs) -> bool;
}
pub struct Reverse<T>(pub T);
impl<T> crate::clone::Clone for crate::cmp::Reverse<T> where T: crate::clone::Clone { }
impl<T> crate::marker::Copy for crate::cmp::Reverse<T> where T: crate::marker::Copy { }
impl<T> crate::default::Default for crate::cmp::Reverse<T> where T: crate::default::Default { }
unsafe impl<T> crate::marker::Send for crate::cmp::Reverse<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::cmp::Reverse<T> where T: crate::marker::Sync { }
pub fn max<T>(v1: T, v2: T) -> T where T: crate::cmp::Ord;
pub fn max_by<T, F>(v1: T, v2: T, compare: F) -> T where F: crate::ops::FnOnce(&T, &T) -> crate::cmp::Ordering;
pub fn max_by_key<T, F, K>(v1: T, v2: T, f: F) -> T where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::Ord;
pub fn min<T>(v1: T, v2: T) -> T where T: crate::cmp::Ord;
pub fn min_by<T, F>(v1: T, v2: T, compare: F) -> T where F: crate::ops::FnOnce(&T, &T) -> crate::cmp::Ordering;
pub fn min_by_key<T, F, K>(v1: T, v2: T, f: F) -> T where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::Ord;
