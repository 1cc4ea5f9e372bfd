//! Generic code.

use std::borrow::Borrow;
use std::cell::RefCell;
use std::fmt::Debug;
use std::future::Future;
use std::io::{self, BufRead, Read, Write};
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Mutex, MutexGuard, RwLock};

struct Cache<K, V = Mutex<u8>> {
    key: K,
    value: V,
    all: Vec<(K, V)>,
}

impl<K: Clone, V> Cache<K, V> {
    fn new(key: K, value: V) -> Self {
        Cache { key, value, all: Vec::new() }
    }
    fn value(&self) -> &V {
        &self.value
    }
    fn map<W>(self, work: impl Fn(V) -> W) -> Cache<K, W> {
        let value = work(self.value);
        Cache { key: self.key, value, all: Vec::new() }
    }
    fn find<Q>(&self, wanted: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
        Q: PartialEq + ?Sized,
    {
        self.all.iter().find(|(key, _)| key.borrow() == wanted).map(|(_, value)| value)
    }
}

impl<K> Cache<K, Mutex<u8>> {
    fn lock(&self) -> MutexGuard<'_, u8> {
        self.value.lock().unwrap()
    }
}

fn used(cache: &Cache<String>) {
    cache.value.lock();
    cache.value().lock();
    cache.lock();
    cache.find("a").unwrap().lock();
    cache.all[0].1.lock();
    let other = Cache::new(3, RwLock::new(3));
    other.value().read();
    other.map(|it| Arc::new(RefCell::new(it))).value().borrow_mut();
    let third = Cache::<_, Mutex<u8>>::new(3, Default::default());
    third.value.lock();
    let fourth: Cache<u8, RwLock<u8>> = Cache::new(3, Default::default());
    fourth.value.write();
    let Cache { value, .. } = Cache::new((), Mutex::new(3));
    value.lock();
    identity(Mutex::new(3)).lock();
    identity::<RwLock<u8>>(Default::default()).read();
    make::<Mutex<u8>>().lock();
    let made: RwLock<u8> = make();
    made.read();
    first(&[Mutex::new(3)]).lock();
    pair(Mutex::new(3), RwLock::new(3)).1.read();
    opaque().lock();
    opaque_deref().lock();
    iterator().next().unwrap().lock();
    for lock in iterator() {
        lock.lock();
    }
    boxed().next().unwrap().lock();
    let sender: Sender<Box<dyn FnOnce() + Send>> = make_sender();
    sender.send(Box::new(|| {}));
    let id: Id<Mutex<u8>> = Id(PhantomData);
    id.make().lock();
    "3".parse::<Parsed>().unwrap().0.lock();
    let parsed: Parsed = "3".parse().unwrap();
    parsed.0.lock();
    let converted: Parsed = 3u8.into();
    converted.0.lock();
    Parsed::from(3u8).0.lock();
    Parsed::default().0.lock();
    let arc: Arc<Mutex<u8>> = Mutex::new(3).into();
    arc.lock();
    Arc::<Mutex<u8>>::default().lock();
    <Arc<Mutex<u8>>>::default().lock();
    let defaulted = <Mutex<u8> as Default>::default();
    defaulted.lock();
    let cloned = arc.clone().clone();
    cloned.lock();
    let owned = (*cloned).lock().unwrap().to_owned();
}

fn identity<T>(value: T) -> T {
    value
}
fn make<T: Default>() -> T {
    T::default()
}
fn first<T>(all: &[T]) -> &T {
    &all[0]
}
fn pair<A, B>(a: A, b: B) -> (A, B) {
    (a, b)
}
fn opaque() -> impl Deref<Target = Mutex<u8>> + Clone {
    Arc::new(Mutex::new(3))
}
fn opaque_deref() -> Arc<impl Deref<Target = RwLock<u8>> + Lockable> {
    Arc::new(Box::new(RwLock::new(3)))
}
fn iterator() -> impl Iterator<Item = Arc<Mutex<u8>>> {
    std::iter::once(Arc::default())
}
fn boxed() -> Box<dyn Iterator<Item = Arc<Mutex<u8>>>> {
    Box::new(iterator())
}
fn make_sender<T>() -> Sender<T> {
    std::sync::mpsc::channel().0
}

trait Lockable {
    fn lock(&self) -> u8 {
        3
    }
}
impl<T> Lockable for Box<T> {}

struct Id<T>(PhantomData<T>);
impl<T: Default> Id<T> {
    fn make(&self) -> T {
        T::default()
    }
}

#[derive(Default)]
struct Parsed(Mutex<u8>);
impl std::str::FromStr for Parsed {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Parsed(Mutex::new(3)))
    }
}
impl From<u8> for Parsed {
    fn from(n: u8) -> Self {
        Self(Mutex::new(n))
    }
}

fn bounded<R: BufRead, W>(mut reader: R, writer: &mut W, mut both: impl Read + Write) -> io::Result<()>
where
    W: Write,
{
    let mut text = String::new();
    reader.read_line(&mut text)?;
    reader.read_to_string(&mut text)?;
    reader.by_ref().take(3).read_to_string(&mut text)?;
    writer.write_all(text.as_bytes())?;
    writer.by_ref().flush()?;
    both.read_to_string(&mut text)?;
    both.flush()?;
    Ok(())
}

fn erased(reader: &mut dyn BufRead, writer: Box<dyn Write + Send>, all: &mut [Box<dyn Read>]) -> io::Result<()> {
    let mut bytes = Vec::new();
    reader.read_until(b'a', &mut bytes)?;
    let mut writer = writer;
    writer.write_all(&bytes)?;
    for one in all.iter_mut() {
        one.read_to_end(&mut bytes)?;
    }
    all[0].read(&mut bytes)?;
    Ok(())
}

fn shared<T: AsRef<Mutex<u8>>, D>(value: T, held: D)
where
    D: Deref<Target = RwLock<u8>>,
{
    value.as_ref().lock();
    held.read();
    (*held).write();
}
