// std 1.95.0: see generate.py.
pub struct Discriminant<T> { }
impl<T> crate::clone::Clone for crate::mem::Discriminant<T> { }
impl<T> crate::marker::Copy for crate::mem::Discriminant<T> { }
unsafe impl<T> crate::marker::Send for crate::mem::Discriminant<T> { }
unsafe impl<T> crate::marker::Sync for crate::mem::Discriminant<T> { }
pub struct ManuallyDrop<T> where T: ?Sized { }
impl<T> crate::mem::ManuallyDrop<T> {
    pub fn new(value: T) -> crate::mem::ManuallyDrop<T>;
    pub fn into_inner(slot: crate::mem::ManuallyDrop<T>) -> T;
    pub unsafe fn take(slot: &mut crate::mem::ManuallyDrop<T>) -> T;
}
impl<T> crate::mem::ManuallyDrop<T> where T: ?Sized {
    pub unsafe fn drop(slot: &mut crate::mem::ManuallyDrop<T>);
}
impl<T> crate::clone::Clone for crate::mem::ManuallyDrop<T> where T: crate::clone::Clone + ?Sized { }
impl<T> crate::marker::Copy for crate::mem::ManuallyDrop<T> where T: crate::marker::Copy + ?Sized { }
impl<T> crate::default::Default for crate::mem::ManuallyDrop<T> where T: crate::default::Default + ?Sized { }
impl<T> crate::ops::Deref for crate::mem::ManuallyDrop<T> where T: ?Sized { type Target = T; }
impl<T> crate::ops::DerefMut for crate::mem::ManuallyDrop<T> where T: ?Sized { }
unsafe impl<T> crate::marker::Send for crate::mem::ManuallyDrop<T> where T: crate::marker::Send + ?Sized { }
unsafe impl<T> crate::marker::Sync for crate::mem::ManuallyDrop<T> where T: crate::marker::Sync + ?Sized { }
pub union MaybeUninit<T> { }
impl<T> crate::mem::MaybeUninit<T> {
    pub fn new(val: T) -> crate::mem::MaybeUninit<T>;
    pub fn uninit() -> crate::mem::MaybeUninit<T>;
    pub fn zeroed() -> crate::mem::MaybeUninit<T>;
    pub fn write(&mut self, val: T) -> &mut T;
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub unsafe fn assume_init(self) -> T;
    pub unsafe fn assume_init_read(&self) -> T;
    pub unsafe fn assume_init_drop(&mut self);
    pub unsafe fn assume_init_ref(&self) -> &T;
    pub unsafe fn assume_init_mut(&mut self) -> &mut T;
}
impl<T> crate::boxed::Box<crate::mem::MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> crate::boxed::Box<T>;
    pub fn write(boxed: crate::boxed::Box<crate::mem::MaybeUninit<T>>, value: T) -> crate::boxed::Box<T>;
}
impl<T, const N: usize> crate::convert::AsMut<[crate::mem::MaybeUninit<T>; N]> for crate::mem::MaybeUninit<[T; N]> { }
impl<T, const N: usize> crate::convert::AsMut<[crate::mem::MaybeUninit<T>]> for crate::mem::MaybeUninit<[T; N]> { }
impl<T, const N: usize> crate::convert::AsRef<[crate::mem::MaybeUninit<T>; N]> for crate::mem::MaybeUninit<[T; N]> { }
impl<T, const N: usize> crate::convert::AsRef<[crate::mem::MaybeUninit<T>]> for crate::mem::MaybeUninit<[T; N]> { }
impl<T> crate::clone::Clone for crate::mem::MaybeUninit<T> where T: crate::marker::Copy { }
impl<T> crate::marker::Copy for crate::mem::MaybeUninit<T> where T: crate::marker::Copy { }
impl<T, const N: usize> crate::convert::From<[crate::mem::MaybeUninit<T>; N]> for crate::mem::MaybeUninit<[T; N]> { }
unsafe impl<T> crate::marker::Send for crate::mem::MaybeUninit<T> where T: crate::marker::Send { }
unsafe impl<T> crate::marker::Sync for crate::mem::MaybeUninit<T> where T: crate::marker::Sync { }
pub fn align_of<T>() -> usize;
pub fn align_of_val<T>(val: &T) -> usize where T: ?Sized;
pub fn discriminant<T>(v: &T) -> crate::mem::Discriminant<T>;
pub fn drop<T>(_x: T);
pub fn forget<T>(t: T);
pub fn min_align_of<T>() -> usize;
pub fn min_align_of_val<T>(val: &T) -> usize where T: ?Sized;
pub fn needs_drop<T>() -> bool where T: ?Sized;
pub fn replace<T>(dest: &mut T, src: T) -> T;
pub fn size_of<T>() -> usize;
pub fn size_of_val<T>(val: &T) -> usize where T: ?Sized;
pub fn swap<T>(x: &mut T, y: &mut T);
pub fn take<T>(dest: &mut T) -> T where T: crate::default::Default;
pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst;
pub unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst;
pub unsafe fn uninitialized<T>() -> T;
pub unsafe fn zeroed<T>() -> T;
