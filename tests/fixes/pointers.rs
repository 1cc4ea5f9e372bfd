use std::sync::{Arc, Mutex, RwLock};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

type All = (Arc<u8>, Mutex<u8>, RwLock<u8>, Cell<u8>, RefCell<u8>, Rc<u8>);

//- a lock in an Rc 0
struct Canvas {
    strokes: Rc<Mutex<Vec<u32>>>,
}

impl Canvas {
    fn new() -> Canvas {
        Canvas { strokes: Rc::new(Mutex::new(Vec::new())) }
    }

    fn draw(&self, stroke: u32) {
        let mut strokes = self.strokes.lock().unwrap();
        strokes.push(stroke);
    }

    fn len(&self) -> usize {
        self.strokes.lock().expect("mutex poisoned").len()
    }

    fn other(&self) -> Canvas {
        Canvas { strokes: Rc::clone(&self.strokes) }
    }
}

//- a lock in an Rc 1
fn run() -> usize {
    let kept = Rc::new(Mutex::new(String::new()));
    let other = kept.clone();
    other.lock().unwrap().push('a');
    *kept.lock().unwrap_or_else(|error| error.into_inner()) += "b";
    let first = Rc::new(Mutex::new(0u32));
    *first.lock().unwrap() += 1;
    let all = kept.lock().unwrap();
    all.len()
}

//- a lock in an Rc 2
#[derive(Clone, Debug)]
struct Names(Rc<Mutex<Vec<String>>>);

impl Names {
    fn add(&self, name: &str) {
        self.0.lock().unwrap().push(name.to_owned());
    }

    fn first(&self) -> Option<String> {
        let all = self.0.lock().unwrap();
        let first = all.first().cloned();
        drop(all);
        first
    }
}

fn names() -> Names {
    Names(Rc::new(Mutex::new(vec![])))
}

//- a lock in an Rc 3
struct Table {
    rows: Rc<RwLock<Vec<u32>>>,
    seen: Rc<std::sync::Mutex<u32>>,
}

impl Table {
    fn new() -> Table {
        let rows = Rc::new(RwLock::new(vec![1, 2]));
        Table { rows, seen: Rc::new(std::sync::Mutex::default()) }
    }

    fn sum(&self) -> u32 {
        *self.seen.lock().unwrap() += 1;
        self.rows.read().unwrap().iter().sum()
    }

    fn add(&self, row: u32) {
        for other in self.rows.write().unwrap().iter_mut() {
            *other += row;
        }
    }
}

//- a lock in an Rc 4
#[derive(Default)]
struct Both {
    first: Rc<Mutex<Vec<u8>>>,
    second: Rc<Mutex<Option<u8>>>,
}

fn both() -> u8 {
    let both = Both::default();
    both.first.lock().unwrap().push(1);
    if let Some(one) = both.second.lock().unwrap().as_mut() {
        *one += 1;
    }
    let second = both.second.lock().unwrap();
    second.unwrap_or_default()
}

//- a lock in an Rc 5
struct Log {
    lines: Rc<RwLock<Vec<String>>>,
}

impl Log {
    fn new() -> Log {
        let lines: Rc<RwLock<Vec<String>>> = Rc::new(RwLock::new(Vec::new()));
        Log { lines: lines.clone() }
    }

    fn write(&self) -> usize {
        match self.lines.read().unwrap().len() {
            0 => 1,
            many => many,
        }
    }

    fn add(&self) {
        self.lines.write().unwrap().push(String::new());
    }
}

//- a lock in an Rc 6
fn many() -> usize {
    let first = Rc::new(Mutex::new(vec![1u8]));
    let second = Rc::clone(&first);
    let third: Rc<RwLock<Option<u8>>> = Rc::new(RwLock::new(None));
    *third.write().unwrap() = Some(2);
    second.lock().unwrap().extend(*third.read().unwrap());
    let all = first.lock().unwrap();
    all.len()
}

//- a cell in an Arc 0
struct Journal {
    lines: Arc<RefCell<Vec<String>>>,
    count: Arc<Cell<u32>>,
}

impl Journal {
    fn new() -> Journal {
        Journal { lines: Arc::new(RefCell::new(Vec::new())), count: Arc::new(Cell::new(0)) }
    }

    fn add(&self, line: &str) {
        self.lines.borrow_mut().push(line.to_owned());
        self.count.set(self.count.get() + 1);
    }

    fn last(&self) -> Option<String> {
        let lines = self.lines.borrow();
        lines.last().cloned()
    }

    fn other(&self) -> Journal {
        Journal { lines: Arc::clone(&self.lines), count: self.count.clone() }
    }
}

//- a cell in an Arc 1
fn run() -> usize {
    let kept = Arc::new(RefCell::new(vec![1u8]));
    let other = kept.clone();
    other.borrow_mut().push(1);
    let flag = Arc::new(Cell::new(false));
    flag.set(true);
    let count: Arc<Cell<usize>> = Arc::new(Cell::new(1));
    count.set(3);
    let kept = kept.borrow();
    if flag.get() { kept.len() } else { count.get() }
}

//- a cell in an Arc 2
#[derive(Clone)]
struct Names(Arc<RefCell<Vec<String>>>, Arc<Cell<bool>>);

impl Names {
    fn new() -> Self {
        Names(Arc::new(RefCell::new(vec![])), Arc::new(Cell::new(true)))
    }

    fn add(&self, name: &str) {
        self.0.borrow_mut().push(name.to_owned());
        self.1.set(false);
    }
}

//- a cell in an Arc 3
#[derive(Default)]
struct Counts {
    first: Arc<Cell<u64>>,
    second: Arc<Cell<i32>>,
    third: Arc<std::cell::RefCell<String>>,
}

fn counts() -> u64 {
    let counts = Counts::default();
    counts.second.set(1);
    counts.third.borrow_mut().push('a');
    let old = counts.first.replace(2);
    old + counts.first.get()
}

//- a cell in an Arc 4
struct Tree {
    left: Arc<RefCell<Vec<u8>>>,
    right: Arc<RefCell<Vec<u8>>>,
    size: Arc<Cell<u8>>,
    is_full: Arc<Cell<bool>>,
    depth: Arc<Cell<i64>>,
}

impl Tree {
    fn new() -> Tree {
        Tree {
            left: Arc::new(RefCell::new(vec![1])),
            right: Arc::new(RefCell::new(vec![])),
            size: Arc::new(Cell::new(1)),
            is_full: Arc::new(Cell::new(false)),
            depth: Arc::new(Cell::new(-1)),
        }
    }

    fn grow(&self) -> usize {
        let mut left = self.left.borrow_mut();
        left.extend(self.right.borrow().iter().copied());
        self.size.set(2);
        self.is_full.set(self.depth.get() > 3);
        left.len()
    }
}

//- a cell in an Arc 5
struct Cache {
    known: Arc<RefCell<std::collections::HashMap<String, u32>>>,
    asked: Arc<RefCell<Vec<String>>>,
}

impl Cache {
    fn get(&self, name: &str) -> u32 {
        self.asked.borrow_mut().push(name.to_owned());
        if let Some(known) = self.known.borrow().get(name) {
            return *known;
        }
        *self.known.borrow_mut().entry(name.to_owned()).or_insert(1)
    }
}

fn cache() -> Cache {
    let known = Arc::default();
    Cache { known, asked: Arc::new(RefCell::new(Vec::new())) }
}

//- readers that may not share 0
struct Meter {
    reading: RwLock<Cell<u64>>,
    other: Arc<RwLock<RefCell<u8>>>,
}

impl Meter {
    fn new() -> Meter {
        Meter { reading: RwLock::new(Cell::new(1)), other: Arc::new(RwLock::new(RefCell::new(1))) }
    }

    fn read(&self) -> u64 {
        self.reading.read().unwrap().get()
    }

    fn set(&self) {
        self.reading.write().unwrap().set(3);
        *self.other.read().unwrap().borrow_mut() = 3;
    }
}

//- readers that may not share 1
fn run() -> u32 {
    let first = RwLock::new(Cell::new(1u32));
    first.read().unwrap().set(3);
    let second = Arc::new(RwLock::new(RefCell::new(String::new())));
    let other = second.clone();
    other.write().unwrap().borrow_mut().push('a');
    let third: RwLock<RefCell<Vec<u8>>> = RwLock::new(RefCell::default());
    let all = third.read().expect("poisoned");
    all.borrow_mut().push(1);
    let first = first.write().unwrap();
    first.get()
}

//- readers that may not share 2
struct Inbox {
    letters: Arc<RwLock<std::sync::mpsc::Receiver<u8>>>,
    drafts: Arc<RwLock<Cell<Option<u8>>>>,
    last: RwLock<Vec<Cell<u8>>>,
    open: RwLock<Option<RefCell<u8>>>,
}

impl Inbox {
    fn new(letters: std::sync::mpsc::Receiver<u8>) -> Inbox {
        Inbox {
            letters: Arc::new(RwLock::new(letters)),
            drafts: Arc::new(RwLock::new(Cell::new(None))),
            last: RwLock::new(vec![]),
            open: RwLock::new(None),
        }
    }

    fn next(&self) -> Option<u8> {
        let letters = self.letters.read().unwrap();
        self.drafts.read().unwrap().set(None);
        self.last.write().unwrap().push(Cell::new(1));
        if self.open.read().unwrap().is_none() {
            return None;
        }
        letters.try_recv().ok()
    }
}

//- readers that may not share 3
#[derive(Default)]
struct Sums {
    first: RwLock<Cell<u8>>,
    second: RwLock<Cell<u8>>,
    third: RwLock<RefCell<u8>>,
}

impl Sums {
    fn all(&self) -> u8 {
        let first = self.first.read().unwrap();
        let second = self.second.write().unwrap();
        first.get() + second.get() + *self.third.read().unwrap().borrow()
    }
}

//- a lock of an Rc 0
struct Cache {
    newest: Mutex<Rc<String>>,
    oldest: RwLock<Rc<String>>,
}

impl Cache {
    fn new() -> Cache {
        Cache { newest: Mutex::new(Rc::new(String::new())), oldest: RwLock::new(Rc::default()) }
    }

    fn newest(&self) -> Rc<String> {
        self.newest.lock().unwrap().clone()
    }

    fn set(&self, name: &str) {
        *self.newest.lock().unwrap() = Rc::new(name.to_owned());
        let oldest = Rc::clone(&self.oldest.read().unwrap());
        *self.oldest.write().unwrap() = oldest;
    }
}

//- a lock of an Rc 1
fn run() -> usize {
    let kept = Mutex::new(vec![Rc::new(1u8)]);
    kept.lock().unwrap().push(Rc::new(2));
    let other: Mutex<Option<Rc<str>>> = Mutex::new(None);
    *other.lock().unwrap() = Some("a".into());
    let all = kept.lock().unwrap();
    all.len()
}

//- a lock of an Rc 2
struct Node {
    name: String,
    next: Mutex<Option<Rc<Node>>>,
    before: Mutex<Vec<std::rc::Weak<Node>>>,
}

impl Node {
    fn new(name: &str) -> Rc<Node> {
        Rc::new(Node { name: name.to_owned(), next: Mutex::new(None), before: Mutex::new(vec![]) })
    }

    fn link(self: &Rc<Node>, next: &Rc<Node>) {
        next.before.lock().unwrap().push(Rc::downgrade(self));
        *self.next.lock().unwrap() = Some(Rc::clone(next));
    }
}

//- a lock of an Rc 3
struct Shared {
    all: Arc<Mutex<Vec<Rc<u8>>>>,
    one: Mutex<(Rc<u8>, u8)>,
}

impl Shared {
    fn new() -> Shared {
        let all = Arc::new(Mutex::new(Vec::new()));
        Shared { all, one: Mutex::new((Rc::new(1), 2)) }
    }

    fn add(&self) {
        let one = self.one.lock().unwrap();
        self.all.lock().unwrap().push(one.0.clone());
    }

    fn other(&self) -> Shared {
        Shared { all: Arc::clone(&self.all), one: Mutex::new((Rc::new(3), 4)) }
    }
}

//- a lock of an Rc 4
#[derive(Default)]
struct Slots {
    first: Mutex<Rc<u8>>,
    second: RwLock<Vec<Rc<u8>>>,
    third: Mutex<Option<Rc<String>>>,
    fourth: RwLock<Rc<str>>,
}

impl Slots {
    fn len(&self) -> usize {
        *self.fourth.write().unwrap() = "a".into();
        let second = self.second.read().unwrap();
        if self.third.lock().unwrap().is_some() {
            *self.first.lock().unwrap() = Rc::new(1);
        }
        second.len()
    }
}

//- a lock of an Rc 5
struct Handed {
    a: Arc<Mutex<Rc<u8>>>,
    b: Arc<Mutex<Option<Rc<u8>>>>,
    c: Arc<RwLock<Vec<Rc<u8>>>>,
    d: Arc<std::sync::Mutex<Rc<String>>>,
    e: Arc<Mutex<(Rc<u8>, u8)>>,
}

impl Handed {
    fn new() -> Handed {
        Handed {
            a: Arc::new(Mutex::new(Rc::new(1))),
            b: Arc::new(Mutex::new(None)),
            c: Arc::new(RwLock::new(Vec::new())),
            d: Arc::new(std::sync::Mutex::new(Rc::default())),
            e: Arc::new(Mutex::new((Rc::new(1), 2))),
        }
    }

    fn other(&self) -> Handed {
        Handed {
            a: Arc::clone(&self.a),
            b: self.b.clone(),
            c: self.c.clone(),
            d: Arc::clone(&self.d),
            e: std::sync::Arc::clone(&self.e),
        }
    }

    fn turn(&self) -> usize {
        let one = self.a.lock().unwrap().clone();
        *self.b.lock().unwrap() = Some(one);
        self.c.write().unwrap().push(Rc::clone(&self.e.lock().unwrap().0));
        let name = self.d.lock().expect("poisoned");
        name.len() + self.c.read().unwrap().len()
    }
}

//- a lock of an Rc 6
#[derive(Clone, Default)]
struct Handles {
    a: Arc<Mutex<Vec<Rc<str>>>>,
    b: Arc<RwLock<Option<Rc<u8>>>>,
    c: Arc<Mutex<[Option<Rc<u8>>; 2]>>,
    d: Arc<Mutex<Box<Rc<u8>>>>,
}

impl Handles {
    fn turn(&self) {
        for one in self.a.lock().unwrap().iter() {
            println!("{one}");
        }
        let b = self.b.read().unwrap();
        if let Some(b) = b.as_ref() {
            **self.d.lock().unwrap() = Rc::clone(b);
        }
        self.c.lock().unwrap()[0] = None;
    }
}

//- a cell in an Arc 6
#[derive(Clone)]
struct Flags {
    a: Arc<Cell<bool>>,
    b: Arc<Cell<u16>>,
    c: Arc<Cell<isize>>,
}

impl Flags {
    fn new() -> Flags {
        Flags { a: Arc::new(Cell::new(true)), b: Arc::new(Cell::new(1)), c: Arc::new(Cell::new(-3)) }
    }

    fn turn(&self) -> bool {
        self.b.set(self.b.get() + 1);
        self.c.set(4);
        self.a.replace(self.c.get() > 3)
    }
}
