// crossbeam_utils 0.8.23: see generate.py.
pub struct Backoff { }
impl crate::Backoff {
    pub fn new() -> Self;
    pub fn reset(&self);
    pub fn spin(&self);
    pub fn snooze(&self);
    pub fn is_completed(&self) -> bool;
}
impl std::default::Default for crate::Backoff { }
unsafe impl std::marker::Send for crate::Backoff { }
impl !std::marker::Sync for crate::Backoff { }
pub struct CachePadded<T> { }
impl<T> crate::CachePadded<T> {
    pub fn new(t: T) -> crate::CachePadded<T>;
    pub fn into_inner(self) -> T;
}
impl<T: std::clone::Clone> std::clone::Clone for crate::CachePadded<T> { }
impl<T: std::marker::Copy> std::marker::Copy for crate::CachePadded<T> { }
impl<T: std::default::Default> std::default::Default for crate::CachePadded<T> { }
impl<T> std::ops::Deref for crate::CachePadded<T> { type Target = T; }
impl<T> std::ops::DerefMut for crate::CachePadded<T> { }
impl<T: std::fmt::Display> std::fmt::Display for crate::CachePadded<T> { }
impl<T> std::convert::From<T> for crate::CachePadded<T> { }
unsafe impl<T: std::marker::Send> std::marker::Send for crate::CachePadded<T> { }
unsafe impl<T: std::marker::Sync> std::marker::Sync for crate::CachePadded<T> { }
pub mod atomic {
    pub struct AtomicCell<T> { }
    impl<T> crate::atomic::AtomicCell<T> {
        pub fn new(val: T) -> crate::atomic::AtomicCell<T>;
        pub fn into_inner(self) -> T;
        pub fn is_lock_free() -> bool;
        pub fn store(&self, val: T);
        pub fn swap(&self, val: T) -> T;
        pub fn as_ptr(&self) -> *mut T;
    }
    impl<T: std::default::Default> crate::atomic::AtomicCell<T> {
        pub fn take(&self) -> T;
    }
    impl<T: std::marker::Copy> crate::atomic::AtomicCell<T> {
        pub fn load(&self) -> T;
    }
    impl<T: std::marker::Copy + std::cmp::Eq> crate::atomic::AtomicCell<T> {
        pub fn compare_and_swap(&self, current: T, new: T) -> T;
        pub fn compare_exchange(&self, current: T, new: T) -> std::result::Result<T, T>;
        pub fn fetch_update<F>(&self, f: F) -> std::result::Result<T, T> where F: std::ops::FnMut(T) -> std::option::Option<T>;
    }
    impl crate::atomic::AtomicCell<u8> {
        pub fn fetch_add(&self, val: u8) -> u8;
        pub fn fetch_sub(&self, val: u8) -> u8;
        pub fn fetch_and(&self, val: u8) -> u8;
        pub fn fetch_nand(&self, val: u8) -> u8;
        pub fn fetch_or(&self, val: u8) -> u8;
        pub fn fetch_xor(&self, val: u8) -> u8;
        pub fn fetch_max(&self, val: u8) -> u8;
        pub fn fetch_min(&self, val: u8) -> u8;
    }
    impl crate::atomic::AtomicCell<i8> {
        pub fn fetch_add(&self, val: i8) -> i8;
        pub fn fetch_sub(&self, val: i8) -> i8;
        pub fn fetch_and(&self, val: i8) -> i8;
        pub fn fetch_nand(&self, val: i8) -> i8;
        pub fn fetch_or(&self, val: i8) -> i8;
        pub fn fetch_xor(&self, val: i8) -> i8;
        pub fn fetch_max(&self, val: i8) -> i8;
        pub fn fetch_min(&self, val: i8) -> i8;
    }
    impl crate::atomic::AtomicCell<u16> {
        pub fn fetch_add(&self, val: u16) -> u16;
        pub fn fetch_sub(&self, val: u16) -> u16;
        pub fn fetch_and(&self, val: u16) -> u16;
        pub fn fetch_nand(&self, val: u16) -> u16;
        pub fn fetch_or(&self, val: u16) -> u16;
        pub fn fetch_xor(&self, val: u16) -> u16;
        pub fn fetch_max(&self, val: u16) -> u16;
        pub fn fetch_min(&self, val: u16) -> u16;
    }
    impl crate::atomic::AtomicCell<i16> {
        pub fn fetch_add(&self, val: i16) -> i16;
        pub fn fetch_sub(&self, val: i16) -> i16;
        pub fn fetch_and(&self, val: i16) -> i16;
        pub fn fetch_nand(&self, val: i16) -> i16;
        pub fn fetch_or(&self, val: i16) -> i16;
        pub fn fetch_xor(&self, val: i16) -> i16;
        pub fn fetch_max(&self, val: i16) -> i16;
        pub fn fetch_min(&self, val: i16) -> i16;
    }
    impl crate::atomic::AtomicCell<u32> {
        pub fn fetch_add(&self, val: u32) -> u32;
        pub fn fetch_sub(&self, val: u32) -> u32;
        pub fn fetch_and(&self, val: u32) -> u32;
        pub fn fetch_nand(&self, val: u32) -> u32;
        pub fn fetch_or(&self, val: u32) -> u32;
        pub fn fetch_xor(&self, val: u32) -> u32;
        pub fn fetch_max(&self, val: u32) -> u32;
        pub fn fetch_min(&self, val: u32) -> u32;
    }
    impl crate::atomic::AtomicCell<i32> {
        pub fn fetch_add(&self, val: i32) -> i32;
        pub fn fetch_sub(&self, val: i32) -> i32;
        pub fn fetch_and(&self, val: i32) -> i32;
        pub fn fetch_nand(&self, val: i32) -> i32;
        pub fn fetch_or(&self, val: i32) -> i32;
        pub fn fetch_xor(&self, val: i32) -> i32;
        pub fn fetch_max(&self, val: i32) -> i32;
        pub fn fetch_min(&self, val: i32) -> i32;
    }
    impl crate::atomic::AtomicCell<u64> {
        pub fn fetch_add(&self, val: u64) -> u64;
        pub fn fetch_sub(&self, val: u64) -> u64;
        pub fn fetch_and(&self, val: u64) -> u64;
        pub fn fetch_nand(&self, val: u64) -> u64;
        pub fn fetch_or(&self, val: u64) -> u64;
        pub fn fetch_xor(&self, val: u64) -> u64;
        pub fn fetch_max(&self, val: u64) -> u64;
        pub fn fetch_min(&self, val: u64) -> u64;
    }
    impl crate::atomic::AtomicCell<i64> {
        pub fn fetch_add(&self, val: i64) -> i64;
        pub fn fetch_sub(&self, val: i64) -> i64;
        pub fn fetch_and(&self, val: i64) -> i64;
        pub fn fetch_nand(&self, val: i64) -> i64;
        pub fn fetch_or(&self, val: i64) -> i64;
        pub fn fetch_xor(&self, val: i64) -> i64;
        pub fn fetch_max(&self, val: i64) -> i64;
        pub fn fetch_min(&self, val: i64) -> i64;
    }
    impl crate::atomic::AtomicCell<u128> {
        pub fn fetch_add(&self, val: u128) -> u128;
        pub fn fetch_sub(&self, val: u128) -> u128;
        pub fn fetch_and(&self, val: u128) -> u128;
        pub fn fetch_nand(&self, val: u128) -> u128;
        pub fn fetch_or(&self, val: u128) -> u128;
        pub fn fetch_xor(&self, val: u128) -> u128;
        pub fn fetch_max(&self, val: u128) -> u128;
        pub fn fetch_min(&self, val: u128) -> u128;
    }
    impl crate::atomic::AtomicCell<i128> {
        pub fn fetch_add(&self, val: i128) -> i128;
        pub fn fetch_sub(&self, val: i128) -> i128;
        pub fn fetch_and(&self, val: i128) -> i128;
        pub fn fetch_nand(&self, val: i128) -> i128;
        pub fn fetch_or(&self, val: i128) -> i128;
        pub fn fetch_xor(&self, val: i128) -> i128;
        pub fn fetch_max(&self, val: i128) -> i128;
        pub fn fetch_min(&self, val: i128) -> i128;
    }
    impl crate::atomic::AtomicCell<usize> {
        pub fn fetch_add(&self, val: usize) -> usize;
        pub fn fetch_sub(&self, val: usize) -> usize;
        pub fn fetch_and(&self, val: usize) -> usize;
        pub fn fetch_nand(&self, val: usize) -> usize;
        pub fn fetch_or(&self, val: usize) -> usize;
        pub fn fetch_xor(&self, val: usize) -> usize;
        pub fn fetch_max(&self, val: usize) -> usize;
        pub fn fetch_min(&self, val: usize) -> usize;
    }
    impl crate::atomic::AtomicCell<isize> {
        pub fn fetch_add(&self, val: isize) -> isize;
        pub fn fetch_sub(&self, val: isize) -> isize;
        pub fn fetch_and(&self, val: isize) -> isize;
        pub fn fetch_nand(&self, val: isize) -> isize;
        pub fn fetch_or(&self, val: isize) -> isize;
        pub fn fetch_xor(&self, val: isize) -> isize;
        pub fn fetch_max(&self, val: isize) -> isize;
        pub fn fetch_min(&self, val: isize) -> isize;
    }
    impl crate::atomic::AtomicCell<bool> {
        pub fn fetch_and(&self, val: bool) -> bool;
        pub fn fetch_nand(&self, val: bool) -> bool;
        pub fn fetch_or(&self, val: bool) -> bool;
        pub fn fetch_xor(&self, val: bool) -> bool;
    }
    impl<T: std::default::Default> std::default::Default for crate::atomic::AtomicCell<T> { }
    impl<T> std::ops::Drop for crate::atomic::AtomicCell<T> { }
    impl<T> std::convert::From<T> for crate::atomic::AtomicCell<T> { }
    unsafe impl<T: std::marker::Send> std::marker::Send for crate::atomic::AtomicCell<T> { }
    unsafe impl<T: std::marker::Send> std::marker::Sync for crate::atomic::AtomicCell<T> { }
    pub trait AtomicConsume {
        type Val;
        fn load_consume(&self) -> Self::Val;
    }
    impl crate::atomic::AtomicConsume for std::sync::atomic::AtomicBool { type Val = bool; }
    impl crate::atomic::AtomicConsume for std::sync::atomic::AtomicI16 { type Val = i16; }
    impl crate::atomic::AtomicConsume for std::sync::atomic::AtomicI32 { type Val = i32; }
    impl crate::atomic::AtomicConsume for std::sync::atomic::AtomicI64 { type Val = i64; }
    impl crate::atomic::AtomicConsume for std::sync::atomic::AtomicI8 { type Val = i8; }
    impl crate::atomic::AtomicConsume for std::sync::atomic::AtomicIsize { type Val = isize; }
    impl crate::atomic::AtomicConsume for std::sync::atomic::AtomicU16 { type Val = u16; }
    impl crate::atomic::AtomicConsume for std::sync::atomic::AtomicU32 { type Val = u32; }
    impl crate::atomic::AtomicConsume for std::sync::atomic::AtomicU64 { type Val = u64; }
    impl crate::atomic::AtomicConsume for std::sync::atomic::AtomicU8 { type Val = u8; }
    impl crate::atomic::AtomicConsume for std::sync::atomic::AtomicUsize { type Val = usize; }
    impl<T> crate::atomic::AtomicConsume for std::sync::atomic::AtomicPtr<T> { type Val = *mut T; }
}
pub mod sync {
    pub struct Parker { }
    impl crate::sync::Parker {
        pub fn new() -> crate::sync::Parker;
        pub fn park(&self);
        pub fn park_timeout(&self, timeout: std::time::Duration);
        pub fn park_deadline(&self, deadline: std::time::Instant);
        pub fn unparker(&self) -> &crate::sync::Unparker;
        pub fn into_raw(this: crate::sync::Parker) -> *const ();
        pub unsafe fn from_raw(ptr: *const ()) -> crate::sync::Parker;
    }
    impl std::default::Default for crate::sync::Parker { }
    unsafe impl std::marker::Send for crate::sync::Parker { }
    impl !std::marker::Sync for crate::sync::Parker { }
    pub struct ShardedLock<T: ?Sized> { }
    impl<T> crate::sync::ShardedLock<T> {
        pub fn new(value: T) -> crate::sync::ShardedLock<T>;
        pub fn into_inner(self) -> std::sync::LockResult<T>;
    }
    impl<T: ?Sized> crate::sync::ShardedLock<T> {
        pub fn is_poisoned(&self) -> bool;
        pub fn get_mut(&mut self) -> std::sync::LockResult<&mut T>;
        pub fn try_read(&self) -> std::sync::TryLockResult<crate::sync::ShardedLockReadGuard<'_, T>>;
        pub fn read(&self) -> std::sync::LockResult<crate::sync::ShardedLockReadGuard<'_, T>>;
        pub fn try_write(&self) -> std::sync::TryLockResult<crate::sync::ShardedLockWriteGuard<'_, T>>;
        pub fn write(&self) -> std::sync::LockResult<crate::sync::ShardedLockWriteGuard<'_, T>>;
    }
    impl<T: std::default::Default> std::default::Default for crate::sync::ShardedLock<T> { }
    impl<T> std::convert::From<T> for crate::sync::ShardedLock<T> { }
    unsafe impl<T: ?Sized + std::marker::Send> std::marker::Send for crate::sync::ShardedLock<T> { }
    unsafe impl<T: ?Sized + std::marker::Send + std::marker::Sync> std::marker::Sync for crate::sync::ShardedLock<T> { }
    pub struct ShardedLockReadGuard<'a, T: ?Sized> { }
    impl<T: ?Sized> std::ops::Deref for crate::sync::ShardedLockReadGuard<'_, T> { type Target = T; }
    impl<T: ?Sized + std::fmt::Display> std::fmt::Display for crate::sync::ShardedLockReadGuard<'_, T> { }
    impl<'a, T> !std::marker::Send for crate::sync::ShardedLockReadGuard<'a, T> { }
    unsafe impl<T: ?Sized + std::marker::Sync> std::marker::Sync for crate::sync::ShardedLockReadGuard<'_, T> { }
    pub struct ShardedLockWriteGuard<'a, T: ?Sized> { }
    impl<T: ?Sized> std::ops::Deref for crate::sync::ShardedLockWriteGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> std::ops::DerefMut for crate::sync::ShardedLockWriteGuard<'_, T> { }
    impl<T: ?Sized + std::fmt::Display> std::fmt::Display for crate::sync::ShardedLockWriteGuard<'_, T> { }
    impl<T: ?Sized> std::ops::Drop for crate::sync::ShardedLockWriteGuard<'_, T> { }
    impl<'a, T> !std::marker::Send for crate::sync::ShardedLockWriteGuard<'a, T> { }
    unsafe impl<T: ?Sized + std::marker::Sync> std::marker::Sync for crate::sync::ShardedLockWriteGuard<'_, T> { }
    pub struct Unparker { }
    impl crate::sync::Unparker {
        pub fn unpark(&self);
        pub fn into_raw(this: crate::sync::Unparker) -> *const ();
        pub unsafe fn from_raw(ptr: *const ()) -> crate::sync::Unparker;
    }
    impl std::clone::Clone for crate::sync::Unparker { }
    unsafe impl std::marker::Send for crate::sync::Unparker { }
    unsafe impl std::marker::Sync for crate::sync::Unparker { }
    pub struct WaitGroup { }
    impl crate::sync::WaitGroup {
        pub fn new() -> Self;
        pub fn wait(self);
    }
    impl std::clone::Clone for crate::sync::WaitGroup { }
    impl std::default::Default for crate::sync::WaitGroup { }
    impl std::ops::Drop for crate::sync::WaitGroup { }
    unsafe impl std::marker::Send for crate::sync::WaitGroup { }
    unsafe impl std::marker::Sync for crate::sync::WaitGroup { }
}
pub mod thread {
    pub struct Scope<'env> { }
    impl<'env> crate::thread::Scope<'env> {
        pub fn spawn<'scope, F, T>(&'scope self, f: F) -> crate::thread::ScopedJoinHandle<'scope, T> where F: std::ops::FnOnce(&crate::thread::Scope<'env>) -> T + std::marker::Send + 'env, T: std::marker::Send + 'env;
        pub fn builder<'scope>(&'scope self) -> crate::thread::ScopedThreadBuilder<'scope, 'env>;
    }
    unsafe impl<'env> std::marker::Send for crate::thread::Scope<'env> { }
    unsafe impl std::marker::Sync for crate::thread::Scope<'_> { }
    pub struct ScopedJoinHandle<'scope, T> { }
    impl<T> crate::thread::ScopedJoinHandle<'_, T> {
        pub fn join(self) -> std::thread::Result<T>;
        pub fn thread(&self) -> &std::thread::Thread;
    }
    impl<T> std::os::unix::thread::JoinHandleExt for crate::thread::ScopedJoinHandle<'_, T> { }
    unsafe impl<T> std::marker::Send for crate::thread::ScopedJoinHandle<'_, T> { }
    unsafe impl<T> std::marker::Sync for crate::thread::ScopedJoinHandle<'_, T> { }
    pub struct ScopedThreadBuilder<'scope, 'env> { }
    impl<'scope, 'env> crate::thread::ScopedThreadBuilder<'scope, 'env> {
        pub fn name(self, name: std::string::String) -> crate::thread::ScopedThreadBuilder<'scope, 'env>;
        pub fn stack_size(self, size: usize) -> crate::thread::ScopedThreadBuilder<'scope, 'env>;
        pub fn spawn<F, T>(self, f: F) -> std::io::Result<crate::thread::ScopedJoinHandle<'scope, T>> where F: std::ops::FnOnce(&crate::thread::Scope<'env>) -> T + std::marker::Send + 'env, T: std::marker::Send + 'env;
    }
    unsafe impl<'scope, 'env> std::marker::Send for crate::thread::ScopedThreadBuilder<'scope, 'env> { }
    unsafe impl<'scope, 'env> std::marker::Sync for crate::thread::ScopedThreadBuilder<'scope, 'env> { }
    pub fn scope<'env, F, R>(f: F) -> std::thread::Result<R> where F: std::ops::FnOnce(&crate::thread::Scope<'env>) -> R;
}
