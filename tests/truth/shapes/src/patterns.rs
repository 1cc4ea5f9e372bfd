//! What patterns bind.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex, RwLock};

type Shared = Arc<Mutex<u8>>;

enum Message {
    Stop,
    Lock(Shared),
    Pair(Shared, Box<RwLock<u8>>),
    Record { lock: Shared, rest: Vec<Shared> },
    Nested(Option<Result<Shared, Rc<RefCell<u8>>>>),
    Inner(Box<Message>),
}

struct Pair<A, B>(A, B);

struct Record {
    lock: Shared,
    pair: (Shared, Shared),
    inner: Pair<Shared, RwLock<u8>>,
}

impl Message {
    fn by_reference(&self) {
        match self {
            Message::Stop => {}
            Message::Lock(lock) => drop(lock.lock()),
            Self::Pair(lock, table) => {
                lock.lock();
                table.write();
            }
            Message::Record { lock: renamed, rest } if rest.is_empty() => drop(renamed.lock()),
            Message::Record { rest, .. } => drop(rest[0].lock()),
            Message::Nested(Some(Ok(lock))) => drop(lock.lock()),
            Message::Nested(Some(Err(cell))) => drop(cell.borrow_mut()),
            Message::Nested(None) => {}
            Message::Inner(inner) => match &**inner {
                Message::Lock(lock) | Message::Pair(lock, _) => drop(lock.lock()),
                other => other.by_reference(),
            },
        }
    }

    fn by_value(self) {
        match self {
            Message::Lock(lock) => drop(lock.lock()),
            Message::Pair(ref lock, mut table) => {
                lock.lock();
                table.get_mut();
                table.read();
            }
            Message::Record { lock, .. } => drop(lock.lock()),
            Message::Inner(inner) => (*inner).by_value(),
            whole @ Message::Nested(_) => whole.by_reference(),
            Message::Stop => {}
        }
    }

    fn by_mut(&mut self) {
        if let Message::Record { rest, lock } = self {
            rest.push(lock.clone());
            rest.last_mut().unwrap().lock();
            lock.lock();
        }
        if let Message::Lock(lock @ _) = self {
            lock.lock();
        }
    }
}

fn structs(record: Record, records: &[Record], option: &Option<Record>) {
    let Record { lock, pair: (a, b), inner: Pair(c, d) } = &record;
    lock.lock();
    a.lock();
    b.lock();
    c.lock();
    d.read();
    let Record { inner: Pair(first, ..), .. } = record;
    first.lock();
    for Record { lock, pair, .. } in records {
        lock.lock();
        pair.1.lock();
    }
    for (n, Record { inner, .. }) in records.iter().enumerate() {
        inner.1.write();
    }
    if let Some(Record { lock, .. }) = option {
        lock.lock();
    }
    if let Some(record @ Record { lock, .. }) = option {
        record.lock.lock();
        lock.lock();
    }
    if let [first, .., last] = records {
        first.lock.lock();
        last.lock.lock();
    }
    if let [first, rest @ ..] = records {
        first.lock.lock();
        rest[0].lock.lock();
        rest.iter().next().unwrap().pair.0.lock();
    }
    match records {
        [] => {}
        [only] => drop(only.lock.lock()),
        [a, b] => drop((a.lock.lock(), b.lock.lock())),
        [.., last] => drop(last.lock.lock()),
    }
    let (a, (b, c)) = (&records[0].lock, (&records[1].lock, &records[0].inner));
    a.lock();
    b.lock();
    c.0.lock();
    let [x, y] = [Mutex::new(1), Mutex::new(2)];
    x.lock();
    y.lock();
    let (head, .., tail) = (Mutex::new(1), 2, 3, RwLock::new(4));
    head.lock();
    tail.read();
    let &(ref inner, _) = &(Mutex::new(1), 2);
    inner.lock();
    let Pair(ref mut left, right) = Pair(Mutex::new(1), RefCell::new(2));
    left.lock();
    right.borrow_mut();
    let mut pair = (None, 1);
    (pair.0, _) = (Some(Mutex::new(3)), 4);
    pair.0.unwrap().lock();
    let closure = |Pair(a, b): &Pair<Mutex<u8>, RefCell<u8>>| drop((a.lock(), b.borrow()));
    closure(&Pair(Mutex::new(1), right));
    let nested = Some((1, Ok::<_, String>(Mutex::new(2))));
    if let Some((1, Ok(lock))) = &nested {
        lock.lock();
    }
    let Some((_, Ok(lock))) = nested else { unreachable!() };
    lock.lock();
}

fn parameter((lock, n): (&Mutex<u8>, u8), Pair(a, b): Pair<Shared, Rc<RefCell<u8>>>, [x, _]: &[Mutex<u8>; 2]) {
    lock.lock();
    a.lock();
    b.borrow_mut();
    x.lock();
}
