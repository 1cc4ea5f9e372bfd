//! Fields, derefs, indices and operators.

use std::borrow::Cow;
use std::cell::{Ref, RefCell, RefMut};
use std::collections::HashMap;
use std::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, Mul, Neg, Not};
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::sync::{self, Arc, Mutex, RwLock};

struct Outer(Middle);
struct Middle {
    inner: Box<Inner>,
}
struct Inner {
    lock: Mutex<u8>,
}

impl Clone for Inner {
    fn clone(&self) -> Inner {
        todo!()
    }
}

impl Deref for Outer {
    type Target = Middle;
    fn deref(&self) -> &Middle {
        &self.0
    }
}
impl Deref for Middle {
    type Target = Box<Inner>;
    fn deref(&self) -> &Box<Inner> {
        &self.inner
    }
}
impl DerefMut for Middle {
    fn deref_mut(&mut self) -> &mut Box<Inner> {
        &mut self.inner
    }
}

struct Wrapper<T>(T);
impl<T> Deref for Wrapper<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

struct Table {
    rows: Vec<Mutex<u8>>,
}
impl Index<usize> for Table {
    type Output = Mutex<u8>;
    fn index(&self, index: usize) -> &Mutex<u8> {
        &self.rows[index]
    }
}
impl Index<&str> for Table {
    type Output = RwLock<u8>;
    fn index(&self, index: &str) -> &RwLock<u8> {
        todo!()
    }
}

struct Meters(Arc<Mutex<u8>>);
impl Add for Meters {
    type Output = Meters;
    fn add(self, other: Meters) -> Meters {
        other
    }
}
impl Add<u8> for Meters {
    type Output = RwLock<u8>;
    fn add(self, other: u8) -> RwLock<u8> {
        RwLock::new(other)
    }
}
impl Mul<&Meters> for &Meters {
    type Output = RefCell<u8>;
    fn mul(self, other: &Meters) -> RefCell<u8> {
        RefCell::new(3)
    }
}
impl Neg for Meters {
    type Output = Mutex<u8>;
    fn neg(self) -> Mutex<u8> {
        Mutex::new(3)
    }
}
impl Not for &Meters {
    type Output = Arc<Mutex<u8>>;
    fn not(self) -> Arc<Mutex<u8>> {
        self.0.clone()
    }
}

fn derefs(outer: Outer, deep: Arc<Box<Rc<Mutex<u8>>>>, pinned: Pin<Box<Inner>>, cow: Cow<'_, Inner>) {
    outer.lock.lock();
    outer.inner.lock.lock();
    (*outer).inner.lock.lock();
    (***outer).lock.lock();
    outer.deref().inner.lock.lock();
    deep.lock();
    (***deep).lock();
    pinned.lock.lock();
    pinned.as_ref().lock.lock();
    pinned.as_ref().get_ref().lock.lock();
    cow.lock.lock();
    cow.as_ref().lock.lock();
    cow.into_owned().lock.lock();
    let wrapped = Wrapper(Wrapper(Arc::new(Mutex::new(3))));
    wrapped.lock();
    wrapped.0.0.lock();
    let boxed: Box<Box<RwLock<u8>>> = Box::default();
    boxed.read();
    let leaked: &'static Mutex<u8> = Box::leak(Box::new(Mutex::new(3)));
    leaked.lock();
    let weak = Arc::downgrade(&deep);
    weak.upgrade().unwrap().lock();
    if let Some(strong) = weak.upgrade() {
        strong.lock();
    }
    let rc = Rc::new(RefCell::new(vec![Mutex::new(3)]));
    rc.borrow()[0].lock();
    rc.borrow_mut().push(Mutex::new(4));
    rc.borrow().iter().for_each(|it| drop(it.lock()));
    {
        let first = Ref::map(rc.borrow(), |it| &it[0]);
        first.lock();
        let first = RefMut::map(rc.borrow_mut(), |it| &mut it[0]);
        first.lock();
    }
    let weak: Weak<RefCell<_>> = Rc::downgrade(&rc);
    weak.upgrade().map(|it| it.borrow_mut().clear());
    let unwrapped = Rc::try_unwrap(rc).ok().unwrap();
    unwrapped.borrow_mut();
    unwrapped.into_inner()[0].lock();
    let mut owned = Arc::new(Mutex::new(3));
    Arc::get_mut(&mut owned).unwrap().lock();
    Arc::try_unwrap(owned).unwrap().lock();
    let inner: Inner = *Box::new(Inner { lock: Mutex::default() });
    inner.lock.lock();
}

fn indices(table: Table, map: HashMap<String, Vec<Mutex<u8>>>, grid: [[Mutex<u8>; 2]; 2]) {
    table[0].lock();
    table["a"].read();
    table.rows[0].lock();
    map["a"][0].lock();
    map.get("a").unwrap()[0].lock();
    map.get("a").and_then(|it| it.get(0)).unwrap().lock();
    map.values().flatten().for_each(|it| drop(it.lock()));
    map.iter().flat_map(|(_, it)| it).for_each(|it| drop(it.lock()));
    grid[0][1].lock();
    grid.iter().flatten().next().unwrap().lock();
    for row in &grid {
        row[0].lock();
        for lock in row {
            lock.lock();
        }
    }
    grid.concat_of(|it| it.lock().is_ok());
}

trait ConcatOf {
    fn concat_of(&self, work: impl Fn(&Mutex<u8>) -> bool);
}
impl ConcatOf for [[Mutex<u8>; 2]; 2] {
    fn concat_of(&self, work: impl Fn(&Mutex<u8>) -> bool) {
        work(&self[0][0]);
        self[0][0].lock();
        self.iter().next().unwrap()[1].lock();
    }
}

fn operators(a: Meters, b: Meters, c: Meters) {
    (!&a).lock();
    (&a * &b).borrow_mut();
    (a + b).0.lock();
    (c + 3).read();
    let d = Meters(Arc::default());
    (-d).lock();
}
