//! Longer chains, and containers in containers.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, LinkedList, VecDeque, hash_map::Entry};
use std::error::Error;
use std::ops::ControlFlow;
use std::rc::Rc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, RwLock};
use std::thread::{self, JoinHandle};

type Shared = Arc<Mutex<Vec<u8>>>;
type Work = Box<dyn FnMut(&Shared) -> Option<Shared> + Send>;

#[derive(Clone, Default)]
struct Pool {
    slots: Vec<Option<Shared>>,
    names: HashMap<String, (u8, Shared)>,
    tree: BTreeMap<u8, Vec<Shared>>,
    boxed: Option<Box<[Arc<RwLock<u8>>]>>,
}

struct Builder {
    lock: Option<Shared>,
    works: Vec<Work>,
}

impl Builder {
    fn new() -> Self {
        Self { lock: None, works: Vec::new() }
    }
    fn lock(mut self, lock: Shared) -> Self {
        self.lock = Some(lock);
        self
    }
    fn work(mut self, work: impl FnMut(&Shared) -> Option<Shared> + Send + 'static) -> Self {
        self.works.push(Box::new(work));
        self
    }
    fn build(self) -> Result<Shared, Box<dyn Error>> {
        self.lock.ok_or_else(|| "none".into())
    }
}

fn built() -> Result<(), Box<dyn Error>> {
    let shared = Builder::new().lock(Arc::default()).work(|it| it.lock().ok().map(|_| it.clone())).build()?;
    shared.lock();
    let mut builder = Builder::new();
    for work in &mut builder.works {
        if let Some(next) = work(&shared) {
            next.lock();
        }
    }
    (builder.works[0])(&shared).unwrap().lock();
    builder.works.iter_mut().filter_map(|work| work(&shared)).for_each(|it| drop(it.lock()));
    let results = builder.works.iter_mut().map(|work| work(&shared)).collect::<Option<Vec<_>>>();
    results.unwrap()[0].lock();
    Ok(())
}

fn slots(pool: &mut Pool) -> Result<(), Box<dyn Error>> {
    pool.slots.iter().flatten().next().unwrap().lock();
    pool.slots.iter().filter_map(|it| it.as_ref()).map(|it| it.lock()).count();
    pool.slots.iter().filter_map(Option::as_ref).for_each(|it| drop(it.lock()));
    pool.slots[0].as_ref().unwrap().lock();
    pool.slots[0].take().map(|it| it.lock().map(|it| it.len()).unwrap_or(0));
    pool.slots.get_mut(1).and_then(Option::take).unwrap().lock();
    pool.slots.iter().rev().enumerate().skip_while(|(n, _)| *n > 3).map_while(|(_, it)| it.clone()).for_each(|it| drop(it.lock()));
    pool.slots.iter().flatten().cloned().scan(0, |sum, it| { *sum += it.lock().ok()?.len(); Some(it) }).last().unwrap().lock();
    pool.slots.iter().flatten().try_for_each(|it| it.try_lock().map(|_| ()).map_err(|it| it.to_string()))?;
    pool.slots.iter().flatten().try_fold(0, |sum, it| it.lock().ok().map(|it| sum + it.len()));
    let all = pool.slots.iter().map(|it| it.clone().ok_or("none")).collect::<Result<Vec<_>, _>>()?;
    all[0].lock();
    let map: Result<HashMap<usize, Shared>, String> = all.iter().cloned().enumerate().map(Ok).collect();
    map?[&0].lock();
    let shared: Arc<[Shared]> = all.iter().cloned().collect();
    shared[0].lock();
    shared.iter().for_each(|it| drop(it.lock()));
    let boxed: Box<[Shared]> = all.clone().into_boxed_slice();
    boxed[0].lock();
    for it in boxed.iter() {
        it.lock();
    }
    let mut copy = all.to_vec();
    copy.extend(shared.iter().cloned());
    copy.split_off(1)[0].lock();
    copy.drain(..1).next().unwrap().lock();
    copy.chunks_mut(2).for_each(|it| drop(it[0].lock()));
    copy.iter_mut().for_each(|it| drop(it.lock()));
    copy.sort_by(|a, b| a.lock().unwrap().len().cmp(&b.lock().unwrap().len()));
    copy.dedup_by_key(|it| it.lock().unwrap().len());
    copy.binary_search_by_key(&3, |it| it.lock().unwrap().len());
    copy.first_mut().unwrap().lock();
    copy.into_iter().rev().nth(3).unwrap().lock();
    let found = all.iter().try_fold((), |(), it| match it.try_lock() {
        Ok(_) => ControlFlow::Break(it.clone()),
        Err(_) => ControlFlow::Continue(()),
    });
    if let ControlFlow::Break(it) = found {
        it.lock();
    }
    Ok(())
}

fn names(pool: &mut Pool) {
    for (name, (number, lock)) in &pool.names {
        lock.lock();
    }
    for (number, lock) in pool.names.values() {
        lock.lock();
    }
    for (_, lock) in pool.names.values_mut() {
        lock.lock();
    }
    pool.names.iter().map(|(_, (_, lock))| lock.lock()).count();
    pool.names.iter().filter(|(name, _)| name.len() > 3).map(|(_, it)| &it.1).for_each(|it| drop(it.lock()));
    pool.names.get("a").map(|(_, it)| it).unwrap().lock();
    pool.names.get("a").map(|it| it.1.clone()).unwrap_or_default().lock();
    pool.names.remove("a").unwrap().1.lock();
    pool.names.insert("a".to_owned(), Default::default()).unwrap().1.lock();
    pool.names.entry("a".into()).or_default().1.lock();
    pool.names.entry("a".into()).and_modify(|it| drop(it.1.lock())).or_insert((1, Arc::default())).1.lock();
    match pool.names.entry("b".to_string()) {
        Entry::Occupied(entry) => drop(entry.get().1.lock()),
        Entry::Vacant(entry) => drop(entry.insert((3, Shared::default())).1.lock()),
    }
    pool.names.retain(|_, (_, lock)| lock.lock().is_ok());
    if let Some((_, lock)) = pool.names.get_mut("c") {
        lock.lock();
    }
    let Some((_, lock)) = pool.names.get("c").cloned() else { return };
    lock.lock();
    pool.tree.range(1..).next().unwrap().1[0].lock();
    pool.tree.values().flatten().for_each(|it| drop(it.lock()));
    pool.tree.values().flat_map(|it| it.iter()).for_each(|it| drop(it.lock()));
    pool.tree.first_key_value().unwrap().1[0].lock();
    pool.tree.entry(3).or_insert_with(Vec::new).push(lock.clone());
    pool.tree.iter().max_by_key(|(n, _)| **n).map(|(_, it)| it).unwrap()[0].lock();
    pool.tree.into_iter_first().lock();
    pool.boxed.as_deref().unwrap()[0].read();
    pool.boxed.iter().flat_map(|it| it.iter()).for_each(|it| drop(it.write()));
    if let Some(boxed) = &pool.boxed {
        boxed[0].write();
        boxed.first().unwrap().read();
    }
}

trait IntoIterFirst {
    type First;
    fn into_iter_first(&self) -> Self::First;
}
impl IntoIterFirst for BTreeMap<u8, Vec<Shared>> {
    type First = Shared;
    fn into_iter_first(&self) -> Self::First {
        self.iter().next().map(|(_, all)| all[0].clone()).unwrap()
    }
}

fn containers() {
    let mut list: LinkedList<Mutex<u8>> = LinkedList::new();
    list.front().unwrap().lock();
    list.iter().for_each(|it| drop(it.lock()));
    list.pop_back().unwrap().lock();
    let mut queue = VecDeque::from([Mutex::new(1)]);
    queue[0].lock();
    queue.pop_front().unwrap().lock();
    queue.iter().last().unwrap().lock();
    queue.range(..).for_each(|it| drop(it.lock()));
    let cell = Cell::new(Some(Arc::new(Mutex::new(1))));
    cell.take().unwrap().lock();
    let cell = RefCell::new(None::<Rc<RefCell<u8>>>);
    *cell.borrow_mut() = Some(Rc::default());
    cell.borrow().as_ref().unwrap().borrow_mut();
    cell.borrow().clone().unwrap().borrow();
    cell.borrow_mut().take().unwrap().borrow();
    cell.replace(None).unwrap().borrow();
    if let Some(inner) = cell.borrow().as_ref() {
        inner.borrow_mut();
    }
    let heap: BinaryHeap<(u8, u8)> = Default::default();
    let (mut a, mut b) = (Mutex::new(1), Mutex::new(2));
    std::mem::swap(&mut a, &mut b);
    a.lock();
    let array: Vec<[Mutex<u8>; 2]> = vec![[a, b]];
    array[0][1].lock();
    for [a, b] in &array {
        a.lock();
        b.lock();
    }
    array.iter().map(|[a, _]| a.lock()).count();
    array.concat_len();
    let pairs: Vec<(Sender<Shared>, Receiver<Shared>)> = (0..3).map(|_| channel()).collect();
    for (sender, receiver) in &pairs {
        sender.send(Arc::default());
        receiver.recv().unwrap().lock();
        receiver.try_recv().map(|it| it.lock().is_ok());
    }
    let (senders, receivers): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
    senders[0].send(Shared::default());
    receivers[0].recv().unwrap().lock();
    receivers.iter().map(|it| it.recv()).filter_map(Result::ok).for_each(|it| drop(it.lock()));
    let workers: Vec<JoinHandle<Result<u8, String>>> = receivers
        .into_iter()
        .map(|receiver| {
            thread::spawn(move || {
                for shared in receiver {
                    let guard = shared.lock().map_err(|it| it.to_string())?;
                    drop(guard);
                }
                Ok(3)
            })
        })
        .collect();
    let sum: u8 = workers.into_iter().map(|it| it.join().unwrap().unwrap()).sum();
    let workers = [1, 2, 3].map(|n| thread::spawn(move || Mutex::new(n)));
    for worker in workers {
        worker.join().unwrap().lock();
    }
    let fns: HashMap<&str, fn(u8) -> Mutex<u8>> = HashMap::from([("a", Mutex::new as fn(u8) -> Mutex<u8>)]);
    fns["a"](3).lock();
    fns.get("a").map(|make| make(3)).unwrap().lock();
    let texts = "a b".split(' ').map(|it| Mutex::new(it.to_owned())).collect::<Vec<_>>();
    texts.iter().map(|it| it.lock().unwrap().clone()).collect::<Vec<String>>().join(" ");
    "a b".chars().map(|it| RwLock::new(it)).for_each(|it| drop(it.read()));
    "a b".bytes().zip(&texts).for_each(|(_, it)| drop(it.lock()));
    "a=b".split_once('=').map(|(a, b)| Mutex::new(a)).unwrap().lock();
    let tuple: (Vec<u8>, BTreeSet<u8>) = Default::default();
    tuple.0.iter().map(|n| RefCell::new(*n)).for_each(|it| drop(it.borrow_mut()));
    tuple.1.range(3..).map(|n| Mutex::new(n)).next().unwrap().lock();
    let maximum = texts.iter().map(|it| it.lock().unwrap().len()).max().unwrap_or_default();
    let mut iter = texts.iter();
    while let Some(text) = iter.next() {
        text.lock();
        iter.by_ref().take(2).for_each(|it| drop(it.lock()));
    }
    let lookup = |n: usize| texts.get(n);
    lookup(3).unwrap().lock();
    let recursive = |n: usize| -> Option<&Mutex<String>> { texts.get(n).or_else(|| texts.first()) };
    recursive(1).unwrap().lock();
    std::iter::successors(texts.first(), |_| None).for_each(|it| drop(it.lock()));
    std::iter::from_fn(|| texts.first()).for_each(|it| drop(it.lock()));
    let grouped = texts.iter().fold(HashMap::new(), |mut map: HashMap<usize, Vec<&Mutex<String>>>, it| {
        map.entry(it.lock().unwrap().len()).or_default().push(it);
        map
    });
    grouped[&3][0].lock();
    for (_, group) in grouped {
        group.iter().for_each(|it| drop(it.lock()));
    }
}

trait ConcatLen {
    fn concat_len(&self) -> usize;
}
impl ConcatLen for Vec<[Mutex<u8>; 2]> {
    fn concat_len(&self) -> usize {
        self.iter().flat_map(|it| it.iter()).map(|it| *it.lock().unwrap() as usize).sum()
    }
}
