//! Iterators, and what is collected from them.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::rc::Rc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, RwLock};
use std::thread::{self, JoinHandle};

struct Shard {
    id: u64,
    lock: Mutex<Vec<u8>>,
    table: RwLock<HashMap<String, u64>>,
}

fn plain(shards: &[Shard]) {
    for shard in shards {
        shard.lock.lock();
    }
    for shard in shards.iter() {
        shard.table.read();
    }
    for (index, shard) in shards.iter().enumerate() {
        shard.table.write();
    }
    for (a, b) in shards.iter().zip(shards.iter().skip(1)) {
        a.lock.lock();
        b.table.read();
    }
    for pair in shards.windows(2) {
        pair[0].lock.lock();
    }
    for chunk in shards.chunks(4) {
        for shard in chunk {
            shard.lock.try_lock();
        }
    }
    for shard in shards.iter().rev().take(3).filter(|shard| shard.id > 3) {
        shard.lock.lock();
    }
    let _ = shards.iter().map(|shard| shard.lock.lock().unwrap().len()).sum::<usize>();
    let _ = shards.iter().map(|it| &it.table).map(|table| table.read().unwrap().len()).max();
    let _ = shards.iter().filter_map(|it| it.lock.try_lock().ok()).count();
    let _ = shards.iter().flat_map(|it| it.lock.lock().unwrap().clone()).collect::<Vec<u8>>();
    let _ = shards.iter().any(|it| it.lock.is_poisoned());
    let _ = shards.iter().fold(0, |sum, it| sum + it.lock.lock().unwrap().len());
    shards.iter().for_each(|it| drop(it.table.write()));
    shards.iter().inspect(|it| drop(it.lock.lock())).last();
    if let Some(shard) = shards.iter().find(|it| it.id == 1) {
        shard.lock.lock();
    }
    if let Some(shard) = shards.iter().min_by_key(|it| it.id) {
        shard.lock.lock();
    }
    if let Some(shard) = shards.first() {
        shard.lock.lock();
    }
    if let Some(shard) = shards.get(2) {
        shard.lock.lock();
    }
    if let Some(shard) = shards.last() {
        shard.table.read();
    }
    if let Some((first, rest)) = shards.split_first() {
        first.lock.lock();
        rest[0].lock.lock();
    }
    let (left, right) = shards.split_at(1);
    left[0].lock.lock();
    right.iter().next().unwrap().table.write();
    let mut peeked = shards.iter().peekable();
    while let Some(shard) = peeked.peek() {
        shard.lock.lock();
        peeked.next().unwrap().table.read();
    }
    let best = shards.iter().max_by(|a, b| a.id.cmp(&b.id)).unwrap();
    best.lock.lock();
    let (odd, even): (Vec<&Shard>, Vec<&Shard>) = shards.iter().partition(|it| it.id % 2 == 1);
    odd[0].lock.lock();
    even.first().unwrap().table.read();
}

fn collected(shards: Vec<Shard>) {
    let by_id: HashMap<u64, Shard> = shards.into_iter().map(|it| (it.id, it)).collect();
    by_id[&3].lock.lock();
    for shard in by_id.values() {
        shard.lock.lock();
    }
    for (id, shard) in &by_id {
        shard.table.read();
    }
    by_id.get(&4).unwrap().table.write();
    if let Some(shard) = by_id.get(&1).filter(|it| it.id > 0) {
        shard.lock.lock();
    }
    let refs: Vec<&Shard> = by_id.values().collect();
    refs[0].lock.lock();
    let arcs = by_id.into_values().map(Arc::new).collect::<Vec<_>>();
    arcs[1].lock.lock();
    let shared: BTreeMap<u64, Arc<Shard>> = arcs.iter().map(|it| (it.id, Arc::clone(it))).collect();
    for shard in shared.values().cloned() {
        shard.lock.lock();
    }
    let (key, value) = shared.iter().next().unwrap();
    value.table.read();
    let queue: VecDeque<_> = arcs.into_iter().collect();
    queue.front().unwrap().lock.lock();
    queue.back().map(|it| it.table.write().unwrap().clear());
    let cells: Vec<Rc<RefCell<u8>>> = (0..3).map(|n| Rc::new(RefCell::new(n))).collect();
    for cell in &cells {
        *cell.borrow_mut() += 1;
    }
    cells.iter().for_each(|it| drop(it.borrow()));
}

fn handles(n: usize) -> Result<Vec<u64>, String> {
    let handles: Vec<_> = (0..n).map(|n| thread::spawn(move || n as u64)).collect();
    for handle in handles {
        handle.join();
    }
    let handles = (0..n).map(|_| thread::spawn(|| 1u8)).collect::<Vec<JoinHandle<u8>>>();
    handles.into_iter().map(|it| it.join().unwrap()).for_each(drop);
    let mut more = Vec::new();
    for n in 0..n {
        more.push(thread::spawn(move || n));
    }
    while let Some(handle) = more.pop() {
        handle.join();
    }
    let mut last = Vec::with_capacity(2);
    last.push(thread::spawn(|| Ok::<u64, String>(3)));
    let all: Result<Vec<u64>, String> = last.drain(..).map(|it| it.join().unwrap()).collect();
    all
}

fn channels() {
    let (senders, receivers): (Vec<Sender<u8>>, Vec<Receiver<u8>>) =
        (0..2).map(|_| mpsc::channel()).unzip();
    for sender in &senders {
        sender.send(1);
    }
    for (sender, receiver) in senders.iter().zip(&receivers) {
        sender.send(2);
        receiver.recv();
        receiver.try_recv();
    }
    senders[0].clone().send(3);
    let all: Vec<u8> = receivers.iter().flat_map(|it| it.try_iter()).collect();
    let first = receivers.iter().map(|it| it.recv()).next().unwrap();
    let found: Option<u8> = receivers.iter().find_map(|it| it.try_recv().ok());
    let sum = receivers.into_iter().map(|it| it.recv().unwrap()).reduce(|a, b| a + b);
    let set: HashSet<u8> = sum.into_iter().chain(found).collect();
    let boxes: Vec<Box<Mutex<u8>>> = set.iter().copied().map(Mutex::new).map(Box::new).collect();
    boxes.iter().step_by(2).for_each(|it| drop(it.lock()));
    let mut sorted = boxes;
    sorted.sort_by_key(|it| *it.lock().unwrap());
    sorted.retain(|it| it.try_lock().is_ok());
    for it in sorted.iter_mut() {
        it.get_mut();
        it.lock();
    }
    sorted.swap_remove(0).lock();
    sorted.iter().cycle().take_while(|it| it.lock().is_ok()).count();
    let position = sorted.iter().position(|it| *it.lock().unwrap() == 3);
    sorted.drain(1..).map(|it| it.into_inner()).count();
    std::iter::once(Mutex::new(3)).for_each(|it| drop(it.lock()));
    std::iter::repeat_with(|| Mutex::new(3)).take(2).for_each(|it| drop(it.lock()));
    let locks: [Mutex<u8>; 3] = std::array::from_fn(|n| Mutex::new(n as u8));
    locks[2].lock();
    locks.iter().map(|it| it.lock()).count();
    for lock in &locks {
        lock.lock();
    }
    for lock in locks {
        lock.lock();
    }
}
