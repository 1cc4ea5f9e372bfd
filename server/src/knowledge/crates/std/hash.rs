// std 1.95.0: see generate.py.
pub trait BuildHasher {
    type Hasher: crate::hash::Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T>(&self, x: T) -> u64 where T: crate::hash::Hash, Self: Sized, Self::Hasher: crate::hash::Hasher;
}
pub struct BuildHasherDefault<H> { }
impl<H> crate::hash::BuildHasherDefault<H> {
    pub fn new() -> crate::hash::BuildHasherDefault<H>;
}
impl<H> crate::hash::BuildHasher for crate::hash::BuildHasherDefault<H> where H: crate::default::Default + crate::hash::Hasher { type Hasher = H; }
impl<H> crate::clone::Clone for crate::hash::BuildHasherDefault<H> { }
impl<H> crate::default::Default for crate::hash::BuildHasherDefault<H> { }
unsafe impl<H> crate::marker::Send for crate::hash::BuildHasherDefault<H> { }
unsafe impl<H> crate::marker::Sync for crate::hash::BuildHasherDefault<H> { }
pub struct DefaultHasher { }
impl crate::hash::DefaultHasher {
    pub fn new() -> crate::hash::DefaultHasher;
}
impl crate::clone::Clone for crate::hash::DefaultHasher { }
impl crate::default::Default for crate::hash::DefaultHasher { }
impl crate::hash::Hasher for crate::hash::DefaultHasher { }
unsafe impl crate::marker::Send for crate::hash::DefaultHasher { }
unsafe impl crate::marker::Sync for crate::hash::DefaultHasher { }
pub trait Hash {
    fn hash<H>(&self, state: &mut H) where H: crate::hash::Hasher;
    fn hash_slice<H>(data: &[Self], state: &mut H) where H: crate::hash::Hasher, Self: Sized;
}
pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8);
    fn write_u16(&mut self, i: u16);
    fn write_u32(&mut self, i: u32);
    fn write_u64(&mut self, i: u64);
    fn write_u128(&mut self, i: u128);
    fn write_usize(&mut self, i: usize);
    fn write_i8(&mut self, i: i8);
    fn write_i16(&mut self, i: i16);
    fn write_i32(&mut self, i: i32);
    fn write_i64(&mut self, i: i64);
    fn write_i128(&mut self, i: i128);
    fn write_isize(&mut self, i: isize);
}
impl<H> crate::hash::Hasher for &mut H where H: crate::hash::Hasher + ?Sized { }
pub struct RandomState { }
impl crate::hash::RandomState {
    pub fn new() -> crate::hash::RandomState;
}
impl crate::hash::BuildHasher for crate::hash::RandomState { type Hasher = crate::hash::DefaultHasher; }
impl crate::clone::Clone for crate::hash::RandomState { }
impl crate::default::Default for crate::hash::RandomState { }
unsafe impl crate::marker::Send for crate::hash::RandomState { }
unsafe impl crate::marker::Sync for crate::hash::RandomState { }
pub struct SipHasher { }
impl crate::hash::SipHasher {
    pub fn new() -> crate::hash::SipHasher;
    pub fn new_with_keys(key0: u64, key1: u64) -> crate::hash::SipHasher;
}
impl crate::clone::Clone for crate::hash::SipHasher { }
impl crate::default::Default for crate::hash::SipHasher { }
impl crate::hash::Hasher for crate::hash::SipHasher { }
unsafe impl crate::marker::Send for crate::hash::SipHasher { }
unsafe impl crate::marker::Sync for crate::hash::SipHasher { }
