use std::cell::{Cell, OnceCell, RefCell, UnsafeCell};
use std::collections::HashMap;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::atomic::AtomicU8;
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, OnceLock, RwLock, Weak};

pub struct Plain { pub name: String, pub count: u64 }
pub struct Counted { pub inner: Rc<u8> }
pub struct Celled { pub inner: Cell<u8> }
pub struct Deep { pub inner: Option<Vec<Counted>>, pub other: Celled }
pub struct Pointed { pub inner: *const u8 }
pub struct Promised { pub inner: *const u8 }
unsafe impl Send for Promised {}
unsafe impl Sync for Promised {}
pub struct OnlySent { pub inner: *mut u8 }
unsafe impl Send for OnlySent {}
pub struct PromisedRc { pub inner: Rc<u8> }
unsafe impl Send for PromisedRc {}
unsafe impl Sync for PromisedRc {}
pub struct Wrap<T> { pub inner: T }
pub struct Both<T, U> { pub first: T, pub second: Vec<U> }
pub struct PromisedWrap<T> { pub inner: UnsafeCell<T> }
unsafe impl<T: Send> Sync for PromisedWrap<T> {}
pub struct Marked<T> { pub marker: PhantomData<T> }
pub struct Pointing<T> { pub marker: PhantomData<fn() -> T> }
pub struct Tree { pub inner: u8, pub children: Vec<Tree> }
pub struct RcTree { pub inner: u8, pub children: Vec<Rc<RcTree>> }
pub enum Either<T> { Left(T), Right(u8) }
pub type Alias<T> = Arc<RefCell<T>>;
pub trait Shape {}
pub trait SentShape: Send + Sync {}

pub fn make<T>() -> T { loop {} }
pub async fn later() {}
pub fn sent<T: Send>() {}
pub fn lent<T: Sync>() {}
pub fn shared<T: Send + Sync>() {}
