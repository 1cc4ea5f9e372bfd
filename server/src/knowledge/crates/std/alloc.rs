// std 1.95.0: see generate.py.
pub unsafe trait GlobalAlloc {
    unsafe fn alloc(&self, layout: crate::alloc::Layout) -> *mut u8;
    unsafe fn dealloc(&self, ptr: *mut u8, layout: crate::alloc::Layout);
    unsafe fn alloc_zeroed(&self, layout: crate::alloc::Layout) -> *mut u8;
    unsafe fn realloc(&self, ptr: *mut u8, layout: crate::alloc::Layout, new_size: usize) -> *mut u8;
}
pub struct Layout { }
impl crate::alloc::Layout {
    pub fn from_size_align(size: usize, align: usize) -> crate::result::Result<crate::alloc::Layout, crate::alloc::LayoutError>;
    pub fn size(&self) -> usize;
    pub fn align(&self) -> usize;
    pub fn new<T>() -> crate::alloc::Layout;
    pub fn for_value<T>(t: &T) -> crate::alloc::Layout where T: ?Sized;
    pub fn dangling_ptr(&self) -> crate::ptr::NonNull<u8>;
    pub fn align_to(&self, align: usize) -> crate::result::Result<crate::alloc::Layout, crate::alloc::LayoutError>;
    pub fn pad_to_align(&self) -> crate::alloc::Layout;
    pub fn repeat(&self, n: usize) -> crate::result::Result<(crate::alloc::Layout, usize), crate::alloc::LayoutError>;
    pub fn extend(&self, next: crate::alloc::Layout) -> crate::result::Result<(crate::alloc::Layout, usize), crate::alloc::LayoutError>;
    pub fn repeat_packed(&self, n: usize) -> crate::result::Result<crate::alloc::Layout, crate::alloc::LayoutError>;
    pub fn extend_packed(&self, next: crate::alloc::Layout) -> crate::result::Result<crate::alloc::Layout, crate::alloc::LayoutError>;
    pub fn array<T>(n: usize) -> crate::result::Result<crate::alloc::Layout, crate::alloc::LayoutError>;
}
impl crate::clone::Clone for crate::alloc::Layout { }
impl crate::marker::Copy for crate::alloc::Layout { }
unsafe impl crate::marker::Send for crate::alloc::Layout { }
unsafe impl crate::marker::Sync for crate::alloc::Layout { }
pub type LayoutErr = crate::alloc::LayoutError;
pub struct LayoutError;
impl crate::clone::Clone for crate::alloc::LayoutError { }
impl crate::fmt::Display for crate::alloc::LayoutError { }
impl crate::error::Error for crate::alloc::LayoutError { }
unsafe impl crate::marker::Send for crate::alloc::LayoutError { }
unsafe impl crate::marker::Sync for crate::alloc::LayoutError { }
pub struct System;
impl crate::clone::Clone for crate::alloc::System { }
impl crate::marker::Copy for crate::alloc::System { }
impl crate::default::Default for crate::alloc::System { }
unsafe impl crate::marker::Send for crate::alloc::System { }
unsafe impl crate::marker::Sync for crate::alloc::System { }
pub unsafe fn alloc(layout: crate::alloc::Layout) -> *mut u8;
pub unsafe fn alloc_zeroed(layout: crate::alloc::Layout) -> *mut u8;
pub unsafe fn dealloc(ptr: *mut u8, layout: crate::alloc::Layout);
pub fn handle_alloc_error(layout: crate::alloc::Layout) -> !;
pub unsafe fn realloc(ptr: *mut u8, layout: crate::alloc::Layout, new_size: usize) -> *mut u8;
