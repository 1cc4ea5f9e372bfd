// std 1.95.0: see generate.py.
#[unstable]
pub struct Alignment { }
impl crate::clone::Clone for crate::ptr::Alignment { }
impl crate::marker::Copy for crate::ptr::Alignment { }
impl crate::default::Default for crate::ptr::Alignment { }
unsafe impl crate::marker::Send for crate::ptr::Alignment { }
unsafe impl crate::marker::Sync for crate::ptr::Alignment { }
impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::ptr::Alignment { type Error = crate::num::TryFromIntError; }
impl crate::convert::TryFrom<usize> for crate::ptr::Alignment { type Error = crate::num::TryFromIntError; }
pub struct NonNull<T> where T: ?Sized { }
impl<T> crate::ptr::NonNull<T> {
    pub fn without_provenance(addr: crate::num::NonZero<usize>) -> crate::ptr::NonNull<T>;
    pub fn dangling() -> crate::ptr::NonNull<T>;
    pub fn with_exposed_provenance(addr: crate::num::NonZero<usize>) -> crate::ptr::NonNull<T>;
}
impl<T> crate::ptr::NonNull<T> where T: ?Sized {
    pub fn new(ptr: *mut T) -> crate::option::Option<crate::ptr::NonNull<T>>;
    pub fn from_ref(r: &T) -> crate::ptr::NonNull<T>;
    pub fn from_mut(r: &mut T) -> crate::ptr::NonNull<T>;
    pub fn addr(self) -> crate::num::NonZero<usize>;
    pub fn expose_provenance(self) -> crate::num::NonZero<usize>;
    pub fn with_addr(self, addr: crate::num::NonZero<usize>) -> crate::ptr::NonNull<T>;
    pub fn map_addr(self, f: impl crate::ops::FnOnce(crate::num::NonZero<usize>) -> crate::num::NonZero<usize>) -> crate::ptr::NonNull<T>;
    pub fn as_ptr(self) -> *mut T;
    pub unsafe fn as_ref<'a>(&self) -> &'a T;
    pub unsafe fn as_mut<'a>(&mut self) -> &'a mut T;
    pub fn cast<U>(self) -> crate::ptr::NonNull<U>;
    pub unsafe fn offset(self, count: isize) -> crate::ptr::NonNull<T>;
    pub unsafe fn byte_offset(self, count: isize) -> crate::ptr::NonNull<T>;
    pub unsafe fn add(self, count: usize) -> crate::ptr::NonNull<T>;
    pub unsafe fn byte_add(self, count: usize) -> crate::ptr::NonNull<T>;
    pub unsafe fn sub(self, count: usize) -> crate::ptr::NonNull<T>;
    pub unsafe fn byte_sub(self, count: usize) -> crate::ptr::NonNull<T>;
    pub unsafe fn offset_from(self, origin: crate::ptr::NonNull<T>) -> isize;
    pub unsafe fn byte_offset_from<U>(self, origin: crate::ptr::NonNull<U>) -> isize where U: ?Sized;
    pub unsafe fn offset_from_unsigned(self, subtracted: crate::ptr::NonNull<T>) -> usize;
    pub unsafe fn byte_offset_from_unsigned<U>(self, origin: crate::ptr::NonNull<U>) -> usize where U: ?Sized;
    pub unsafe fn read(self) -> T;
    pub unsafe fn read_volatile(self) -> T;
    pub unsafe fn read_unaligned(self) -> T;
    pub unsafe fn copy_to(self, dest: crate::ptr::NonNull<T>, count: usize);
    pub unsafe fn copy_to_nonoverlapping(self, dest: crate::ptr::NonNull<T>, count: usize);
    pub unsafe fn copy_from(self, src: crate::ptr::NonNull<T>, count: usize);
    pub unsafe fn copy_from_nonoverlapping(self, src: crate::ptr::NonNull<T>, count: usize);
    pub unsafe fn drop_in_place(self);
    pub unsafe fn write(self, val: T);
    pub unsafe fn write_bytes(self, val: u8, count: usize);
    pub unsafe fn write_volatile(self, val: T);
    pub unsafe fn write_unaligned(self, val: T);
    pub unsafe fn replace(self, src: T) -> T;
    pub unsafe fn swap(self, with: crate::ptr::NonNull<T>);
    pub fn align_offset(self, align: usize) -> usize;
    pub fn is_aligned(self) -> bool;
}
impl<T> crate::ptr::NonNull<[T]> {
    pub fn slice_from_raw_parts(data: crate::ptr::NonNull<T>, len: usize) -> crate::ptr::NonNull<[T]>;
    pub fn len(self) -> usize;
    pub fn is_empty(self) -> bool;
}
impl<T> crate::clone::Clone for crate::ptr::NonNull<T> where T: ?Sized { }
impl<T> crate::marker::Copy for crate::ptr::NonNull<T> where T: ?Sized { }
impl<T> crate::convert::From<&T> for crate::ptr::NonNull<T> where T: ?Sized { }
impl<T> crate::convert::From<&mut T> for crate::ptr::NonNull<T> where T: ?Sized { }
impl<T> !crate::marker::Send for crate::ptr::NonNull<T> where T: ?Sized { }
impl<T> !crate::marker::Sync for crate::ptr::NonNull<T> where T: ?Sized { }
pub fn addr_eq<T, U>(p: *const T, q: *const U) -> bool where T: ?Sized, U: ?Sized;
pub unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize);
pub unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize);
pub fn dangling<T>() -> *const T;
pub fn dangling_mut<T>() -> *mut T;
pub unsafe fn drop_in_place<T>(to_drop: *mut T) where T: ?Sized;
pub fn eq<T>(a: *const T, b: *const T) -> bool where T: ?Sized;
pub fn fn_addr_eq<T, U>(f: T, g: U) -> bool where T: crate::marker::FnPtr, U: crate::marker::FnPtr;
pub fn from_mut<T>(r: &mut T) -> *mut T where T: ?Sized;
pub fn from_ref<T>(r: &T) -> *const T where T: ?Sized;
pub fn hash<T, S>(hashee: *const T, into: &mut S) where S: crate::hash::Hasher, T: ?Sized;
pub fn null<T>() -> *const T;
pub fn null_mut<T>() -> *mut T;
pub unsafe fn read<T>(src: *const T) -> T;
pub unsafe fn read_unaligned<T>(src: *const T) -> T;
pub unsafe fn read_volatile<T>(src: *const T) -> T;
pub unsafe fn replace<T>(dst: *mut T, src: T) -> T;
pub fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T];
pub fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T];
pub unsafe fn swap<T>(x: *mut T, y: *mut T);
pub unsafe fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize);
pub fn with_exposed_provenance<T>(addr: usize) -> *const T;
pub fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T;
pub fn without_provenance<T>(addr: usize) -> *const T;
pub fn without_provenance_mut<T>(addr: usize) -> *mut T;
pub unsafe fn write<T>(dst: *mut T, src: T);
pub unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize);
pub unsafe fn write_unaligned<T>(dst: *mut T, src: T);
pub unsafe fn write_volatile<T>(dst: *mut T, src: T);
