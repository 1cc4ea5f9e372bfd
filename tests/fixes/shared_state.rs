use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, RwLock};

fn work() -> u64 {
    1
}

struct Point {
    x: u64,
    y: u64,
}

impl Point {
    fn sum(&self) -> u64 {
        self.x + self.y
    }
}

//- counter in a variable 0
fn step(threads: usize) -> u64 {
    let counter = Arc::new(Mutex::new(0u64));
    let theirs = Arc::clone(&counter);
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() += 1;
    });
    println!("{threads}");
    *counter.lock().unwrap() += 1;
    worker.join().unwrap();
    let total = *counter.lock().unwrap();
    total
}

//- counter in a variable 1
fn step(threads: usize) -> usize {
    let counter = Arc::new(Mutex::new(0usize));
    let theirs = Arc::clone(&counter);
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() += 1;
    });
    println!("{threads}");
    *counter.lock().expect("mutex poisoned") -= 1;
    worker.join().unwrap();
    let total = *counter.lock().unwrap();
    total
}

//- counter in a variable 2
fn step(threads: usize) -> i64 {
    let counter = Arc::new(Mutex::new(0i64));
    let theirs = Arc::clone(&counter);
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() += 1;
    });
    println!("{threads}");
    let mut number = counter.lock().unwrap();
    *number += 2;
    worker.join().unwrap();
    let total = *counter.lock().unwrap();
    total
}

//- counter in a variable 3
fn step(threads: usize) -> u32 {
    let counter = Arc::new(Mutex::new(0u32));
    let theirs = Arc::clone(&counter);
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() += 1;
    });
    println!("{threads}");
    *counter.lock().unwrap() = 7;
    worker.join().unwrap();
    let total = *counter.lock().unwrap();
    total
}

//- counter in a variable 4
fn step(threads: usize) -> i32 {
    let counter = Arc::new(Mutex::new(0i32));
    let theirs = Arc::clone(&counter);
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() += 1;
    });
    println!("{threads}");
    *counter.lock().unwrap() |= 4;
    worker.join().unwrap();
    let total = *counter.lock().unwrap();
    total
}

//- counter in a variable 5
fn step(threads: usize) -> u8 {
    let counter = Arc::new(Mutex::new(0u8));
    let theirs = Arc::clone(&counter);
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() += 1;
    });
    println!("{threads}");
    if *counter.lock().unwrap() > 3 {
        work();
    }
    *counter.lock().unwrap() += 1;
    worker.join().unwrap();
    let total = *counter.lock().unwrap();
    total
}

//- counter in a variable 6
fn step(threads: usize) -> u16 {
    let counter = Arc::new(Mutex::new(0u16));
    let theirs = Arc::clone(&counter);
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() += 1;
    });
    println!("{threads}");
    {
        let mut number = counter.lock().unwrap();
        *number += 1;
        drop(number);
        work();
    }
    worker.join().unwrap();
    let total = *counter.lock().unwrap();
    total
}

//- counter in a variable 7
fn step(threads: usize) -> i16 {
    let counter = Arc::new(Mutex::new(0i16));
    let theirs = Arc::clone(&counter);
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() += 1;
    });
    println!("{threads}");
    let now = *counter.lock().unwrap();
    *counter.lock().unwrap() += now;
    worker.join().unwrap();
    let total = *counter.lock().unwrap();
    total
}

//- counter in a variable 8
fn step(threads: usize) -> isize {
    let counter = Arc::new(Mutex::new(0isize));
    let theirs = Arc::clone(&counter);
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() += 1;
    });
    println!("{threads}");
    println!("{}", counter.lock().unwrap());
    *counter.lock().unwrap() += 1;
    worker.join().unwrap();
    let total = *counter.lock().unwrap();
    total
}

//- counter in a variable 9
fn step(threads: usize) -> u64 {
    let counter = Arc::new(Mutex::new(0u64));
    let theirs = Arc::clone(&counter);
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() += 1;
    });
    println!("{threads}");
    while *counter.lock().unwrap() < 9 {
        *counter.lock().unwrap() += 1;
    }
    worker.join().unwrap();
    let total = *counter.lock().unwrap();
    total
}

//- counter in a variable 10
fn step(threads: usize) -> u64 {
    let counter = Arc::new(Mutex::new(0u64));
    let theirs = Arc::clone(&counter);
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() += 1;
    });
    println!("{threads}");
    *counter.lock().unwrap() += work() * 2;
    worker.join().unwrap();
    let total = *counter.lock().unwrap();
    total
}

//- counter in a field 0
pub struct Hits {
    hits: Mutex<u64>,
    names: Vec<String>,
}

impl Hits {
    pub fn new() -> Self {
        Self { hits: Mutex::new(0), names: Vec::new() }
    }

    pub fn hit(&self) {
        *self.hits.lock().unwrap() += 1;
    }

    pub fn reset(&self) {
        *self.hits.lock().unwrap() = 0;
    }

    pub fn is_hit(&self) -> bool {
        *self.hits.lock().unwrap() > 0
    }

    pub fn all(self) -> Vec<String> {
        self.names
    }
}

//- counter in a field 1
pub struct Hits {
    hits: RwLock<u32>,
    names: Vec<String>,
}

impl Hits {
    pub fn new() -> Self {
        Self { hits: RwLock::new(1), names: Vec::new() }
    }

    pub fn hit(&self) {
        *self.hits.write().unwrap() += 1;
    }

    pub fn reset(&self) {
        *self.hits.write().unwrap() = 0;
    }

    pub fn is_hit(&self) -> bool {
        *self.hits.write().unwrap() > 0
    }

    pub fn all(self) -> Vec<String> {
        self.names
    }
}

//- counter in a field 2
pub struct Hits {
    hits: Arc<Mutex<usize>>,
    names: Vec<String>,
}

impl Hits {
    pub fn new() -> Self {
        Self { hits: Arc::new(Mutex::new(0)), names: Vec::new() }
    }

    pub fn hit(&self) {
        *self.hits.lock().unwrap() += 1;
    }

    pub fn reset(&self) {
        *self.hits.lock().unwrap() = 0;
    }

    pub fn is_hit(&self) -> bool {
        *self.hits.lock().unwrap() > 0
    }

    pub fn all(self) -> Vec<String> {
        self.names
    }
}

//- counter in a field 3
pub struct Hits {
    hits: std::sync::Mutex<i64>,
    names: Vec<String>,
}

impl Hits {
    pub fn new() -> Self {
        Self { hits: std::sync::Mutex::new(-1), names: Vec::new() }
    }

    pub fn hit(&self) {
        *self.hits.lock().unwrap() += 1;
    }

    pub fn reset(&self) {
        *self.hits.lock().unwrap() = 0;
    }

    pub fn is_hit(&self) -> bool {
        *self.hits.lock().unwrap() > 0
    }

    pub fn all(self) -> Vec<String> {
        self.names
    }
}

//- counter in a static
static HITS: Mutex<u64> = Mutex::new(0);

pub fn hit() -> u64 {
    *HITS.lock().unwrap() += 1;
    *HITS.lock().unwrap()
}

//- flag 0
fn switch() -> bool {
    let on = Arc::new(Mutex::new(false));
    let theirs = on.clone();
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() = true;
    });
    *on.lock().unwrap() = true;
    worker.join().unwrap();
    let last = *on.lock().unwrap();
    last
}

//- flag 1
fn switch() -> bool {
    let on = Arc::new(Mutex::new(false));
    let theirs = on.clone();
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() = true;
    });
    *on.lock().unwrap() = work() > 0;
    worker.join().unwrap();
    let last = *on.lock().unwrap();
    last
}

//- flag 2
fn switch() -> bool {
    let on = Arc::new(Mutex::new(false));
    let theirs = on.clone();
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() = true;
    });
    {
        let mut on = on.lock().unwrap();
        *on = true;
    }
    worker.join().unwrap();
    let last = *on.lock().unwrap();
    last
}

//- flag 3
fn switch() -> bool {
    let on = Arc::new(Mutex::new(false));
    let theirs = on.clone();
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() = true;
    });
    *on.lock().unwrap() |= true;
    worker.join().unwrap();
    let last = *on.lock().unwrap();
    last
}

//- flag 4
fn switch() -> bool {
    let on = Arc::new(Mutex::new(false));
    let theirs = on.clone();
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() = true;
    });
    *on.lock().unwrap() &= work() > 1;
    worker.join().unwrap();
    let last = *on.lock().unwrap();
    last
}

//- flag 5
fn switch() -> bool {
    let on = Arc::new(Mutex::new(false));
    let theirs = on.clone();
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() = true;
    });
    if !*on.lock().unwrap() {
        *on.lock().unwrap() = true;
    }
    worker.join().unwrap();
    let last = *on.lock().unwrap();
    last
}

//- flag 6
fn switch() -> bool {
    let on = Arc::new(Mutex::new(false));
    let theirs = on.clone();
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() = true;
    });
    while !*on.lock().unwrap() {
        *on.lock().unwrap() = true;
    }
    worker.join().unwrap();
    let last = *on.lock().unwrap();
    last
}

//- flag 7
fn switch() -> bool {
    let on = Arc::new(Mutex::new(false));
    let theirs = on.clone();
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() = true;
    });
    let was = *on.lock().unwrap();
    *on.lock().unwrap() = !was;
    worker.join().unwrap();
    let last = *on.lock().unwrap();
    last
}

//- flag 8
fn switch() -> bool {
    let on = Arc::new(Mutex::new(false));
    let theirs = on.clone();
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() = true;
    });
    println!("{}", *on.lock().unwrap());
    *on.lock().unwrap() = false;
    worker.join().unwrap();
    let last = *on.lock().unwrap();
    last
}

//- flag 9
fn switch() -> bool {
    let on = Arc::new(Mutex::new(false));
    let theirs = on.clone();
    let worker = std::thread::spawn(move || {
        *theirs.lock().unwrap() = true;
    });
    *on.lock().unwrap() ^= true;
    worker.join().unwrap();
    let last = *on.lock().unwrap();
    last
}

//- an Arc in a field 0
pub struct Seen {
    seen: Arc<Mutex<HashSet<u64>>>,
}

impl Seen {
    pub fn new() -> Seen {
        Seen { seen: Arc::new(Mutex::new(HashSet::new())) }
    }

    pub fn see(&self) {
        self.seen.lock().unwrap().insert(1);
    }

    pub fn count(&self) -> usize {
        let seen = self.seen.lock().unwrap();
        seen.len()
    }
}

//- an Arc in a variable 0
fn collect() -> usize {
    let seen = Arc::new(RwLock::new(HashSet::new())) ;
    let mut guard = seen.write().unwrap();
    guard.insert(1);
    drop(guard);
    let count: usize = <HashSet<u64>>::len(&seen.read().unwrap());
    count
}

//- an Arc in a field 1
pub struct Seen {
    seen: Arc<Mutex<Vec<String>>>,
}

impl Seen {
    pub fn new() -> Seen {
        Seen { seen: Arc::new(Mutex::new(Vec::new())) }
    }

    pub fn see(&self) {
        self.seen.lock().unwrap().push(String::new());
    }

    pub fn count(&self) -> usize {
        let seen = self.seen.lock().unwrap();
        seen.len()
    }
}

//- an Arc in a variable 1
fn collect() -> usize {
    let seen = Arc::new(RwLock::new(Vec::new())) ;
    let mut guard = seen.write().unwrap();
    guard.push(String::new());
    drop(guard);
    let count: usize = <Vec<String>>::len(&seen.read().unwrap());
    count
}

//- an Arc in a field 2
pub struct Seen {
    seen: Arc<Mutex<HashMap<u64, u64>>>,
}

impl Seen {
    pub fn new() -> Seen {
        Seen { seen: Arc::new(Mutex::new(HashMap::new())) }
    }

    pub fn see(&self) {
        self.seen.lock().unwrap().insert(1, 2);
    }

    pub fn count(&self) -> usize {
        let seen = self.seen.lock().unwrap();
        seen.len()
    }
}

//- an Arc in a variable 2
fn collect() -> usize {
    let seen = Arc::new(RwLock::new(HashMap::new())) ;
    let mut guard = seen.write().unwrap();
    guard.insert(1, 2);
    drop(guard);
    let count: usize = <HashMap<u64, u64>>::len(&seen.read().unwrap());
    count
}

//- an Arc in a field 3
pub struct Seen {
    seen: Arc<Mutex<VecDeque<u64>>>,
}

impl Seen {
    pub fn new() -> Seen {
        Seen { seen: Arc::new(Mutex::new(VecDeque::from([1]))) }
    }

    pub fn see(&self) {
        self.seen.lock().unwrap().pop_front();
    }

    pub fn count(&self) -> usize {
        let seen = self.seen.lock().unwrap();
        seen.len()
    }
}

//- an Arc in a variable 3
fn collect() -> usize {
    let seen = Arc::new(RwLock::new(VecDeque::from([1]))) ;
    let mut guard = seen.write().unwrap();
    guard.pop_front();
    drop(guard);
    let count: usize = <VecDeque<u64>>::len(&seen.read().unwrap());
    count
}

//- an Arc in a field 4
pub struct Seen {
    seen: Arc<Mutex<BTreeMap<u64, u64>>>,
}

impl Seen {
    pub fn new() -> Seen {
        Seen { seen: Arc::new(Mutex::new(BTreeMap::new())) }
    }

    pub fn see(&self) {
        self.seen.lock().unwrap().clear();
    }

    pub fn count(&self) -> usize {
        let seen = self.seen.lock().unwrap();
        seen.len()
    }
}

//- an Arc in a variable 4
fn collect() -> usize {
    let seen = Arc::new(RwLock::new(BTreeMap::new())) ;
    let mut guard = seen.write().unwrap();
    guard.clear();
    drop(guard);
    let count: usize = <BTreeMap<u64, u64>>::len(&seen.read().unwrap());
    count
}

//- an Arc in a field 5
pub struct Seen {
    seen: Arc<Mutex<String>>,
}

impl Seen {
    pub fn new() -> Seen {
        Seen { seen: Arc::new(Mutex::new(String::from("a"))) }
    }

    pub fn see(&self) {
        self.seen.lock().unwrap().push_str("b");
    }

    pub fn count(&self) -> usize {
        let seen = self.seen.lock().unwrap();
        seen.len()
    }
}

//- an Arc in a variable 5
fn collect() -> usize {
    let seen = Arc::new(RwLock::new(String::from("a"))) ;
    let mut guard = seen.write().unwrap();
    guard.push_str("b");
    drop(guard);
    let count: usize = <String>::len(&seen.read().unwrap());
    count
}

//- never changed in a field 0
pub struct Known {
    known: Arc<Mutex<Vec<u64>>>,
}

impl Known {
    pub fn new() -> Known {
        Known { known: Arc::new(Mutex::new(vec![1])) }
    }

    pub fn count(&self) -> usize {
        self.known.lock().unwrap().len()
    }

    pub fn other(&self) -> usize {
        let known = self.known.lock().unwrap();
        known.iter().sum::<u64>() as usize
    }
}

//- never changed in a variable 0
fn look() -> usize {
    let known = Arc::new(Mutex::new(vec![1]));
    let theirs = Arc::clone(&known);
    let worker = std::thread::spawn(move || {
        let known = theirs.lock().unwrap();
        known.iter().sum::<u64>() as usize
    });
    let count = known.lock().unwrap().len();
    count + worker.join().unwrap()
}

//- never changed in a field 1
pub struct Known {
    known: RwLock<HashMap<u64, u64>>,
}

impl Known {
    pub fn new() -> Known {
        Known { known: RwLock::new(HashMap::from([(1, 2)])) }
    }

    pub fn count(&self) -> usize {
        self.known.read().unwrap().len()
    }

    pub fn other(&self) -> usize {
        let known = self.known.read().unwrap();
        known.values().count()
    }
}

//- never changed in a variable 1
fn look() -> usize {
    let known = Arc::new(RwLock::new(HashMap::from([(1, 2)])));
    let theirs = Arc::clone(&known);
    let worker = std::thread::spawn(move || {
        let known = theirs.read().unwrap();
        known.values().count()
    });
    let count = known.read().unwrap().len();
    count + worker.join().unwrap()
}

//- never changed in a field 2
pub struct Known {
    known: Mutex<String>,
}

impl Known {
    pub fn new() -> Known {
        Known { known: Mutex::new(String::from("a")) }
    }

    pub fn count(&self) -> usize {
        self.known.lock().unwrap().len()
    }

    pub fn other(&self) -> usize {
        let known = self.known.lock().unwrap();
        known.chars().count()
    }
}

//- never changed in a variable 2
fn look() -> usize {
    let known = Arc::new(Mutex::new(String::from("a")));
    let theirs = Arc::clone(&known);
    let worker = std::thread::spawn(move || {
        let known = theirs.lock().unwrap();
        known.chars().count()
    });
    let count = known.lock().unwrap().len();
    count + worker.join().unwrap()
}

//- never changed in a field 3
pub struct Known {
    known: Arc<RwLock<Vec<String>>>,
}

impl Known {
    pub fn new() -> Known {
        Known { known: Arc::new(RwLock::new(vec![String::new()])) }
    }

    pub fn count(&self) -> usize {
        self.known.read().unwrap().len()
    }

    pub fn other(&self) -> usize {
        let known = self.known.read().unwrap();
        known.iter().map(|word| word.len()).sum::<usize>()
    }
}

//- never changed in a variable 3
fn look() -> usize {
    let known = Arc::new(RwLock::new(vec![String::new()]));
    let theirs = Arc::clone(&known);
    let worker = std::thread::spawn(move || {
        let known = theirs.read().unwrap();
        known.iter().map(|word| word.len()).sum::<usize>()
    });
    let count = known.read().unwrap().len();
    count + worker.join().unwrap()
}

//- never changed in a field 4
pub struct Known {
    known: Mutex<Option<u64>>,
}

impl Known {
    pub fn new() -> Known {
        Known { known: Mutex::new(Some(1)) }
    }

    pub fn count(&self) -> usize {
        self.known.lock().unwrap().iter().count()
    }

    pub fn other(&self) -> usize {
        let known = self.known.lock().unwrap();
        known.map_or(0, |n| n as usize)
    }
}

//- never changed in a variable 4
fn look() -> usize {
    let known = Arc::new(Mutex::new(Some(1)));
    let theirs = Arc::clone(&known);
    let worker = std::thread::spawn(move || {
        let known = theirs.lock().unwrap();
        known.map_or(0, |n| n as usize)
    });
    let count = known.lock().unwrap().iter().count();
    count + worker.join().unwrap()
}

//- never changed in a field 5
pub struct Known {
    known: RwLock<Point>,
}

impl Known {
    pub fn new() -> Known {
        Known { known: RwLock::new(Point { x: 1, y: 2 }) }
    }

    pub fn count(&self) -> usize {
        self.known.read().unwrap().sum() as usize
    }

    pub fn other(&self) -> usize {
        let known = self.known.read().unwrap();
        known.x as usize
    }
}

//- never changed in a variable 5
fn look() -> usize {
    let known = Arc::new(RwLock::new(Point { x: 1, y: 2 }));
    let theirs = Arc::clone(&known);
    let worker = std::thread::spawn(move || {
        let known = theirs.read().unwrap();
        known.x as usize
    });
    let count = known.read().unwrap().sum() as usize;
    count + worker.join().unwrap()
}

//- never read in a field 0
pub struct Log {
    lines: RwLock<Vec<u64>>,
}

impl Log {
    pub fn new() -> Log {
        Log { lines: RwLock::new(Vec::new()) }
    }

    pub fn add(&self) {
        self.lines.write().unwrap().push(1);
    }

    pub fn take(&self) -> bool {
        match self.lines.try_write() {
            Ok(mut lines) => {
                lines.clear();
                true
            }
            Err(_) => false,
        }
    }
}

//- never read in a variable 0
fn fill() {
    let lines = Arc::new(RwLock::new(Vec::new()));
    let theirs: Arc<RwLock<Vec<u64>>> = lines.clone();
    std::thread::spawn(move || {
        let mut lines = theirs.write().unwrap();
        lines.push(1);
    })
    .join()
    .unwrap();
    lines.write().unwrap().clear();
}

//- never read in a field 1
pub struct Log {
    lines: RwLock<HashSet<u64>>,
}

impl Log {
    pub fn new() -> Log {
        Log { lines: RwLock::new(HashSet::new()) }
    }

    pub fn add(&self) {
        self.lines.write().unwrap().insert(1);
    }

    pub fn take(&self) -> bool {
        match self.lines.try_write() {
            Ok(mut lines) => {
                lines.clear();
                true
            }
            Err(_) => false,
        }
    }
}

//- never read in a variable 1
fn fill() {
    let lines = Arc::new(RwLock::new(HashSet::new()));
    let theirs: Arc<RwLock<HashSet<u64>>> = lines.clone();
    std::thread::spawn(move || {
        let mut lines = theirs.write().unwrap();
        lines.insert(1);
    })
    .join()
    .unwrap();
    lines.write().unwrap().clear();
}

//- never read in a field 2
pub struct Log {
    lines: RwLock<String>,
}

impl Log {
    pub fn new() -> Log {
        Log { lines: RwLock::new(String::new()) }
    }

    pub fn add(&self) {
        self.lines.write().unwrap().push('a');
    }

    pub fn take(&self) -> bool {
        match self.lines.try_write() {
            Ok(mut lines) => {
                lines.clear();
                true
            }
            Err(_) => false,
        }
    }
}

//- never read in a variable 2
fn fill() {
    let lines = Arc::new(RwLock::new(String::new()));
    let theirs: Arc<RwLock<String>> = lines.clone();
    std::thread::spawn(move || {
        let mut lines = theirs.write().unwrap();
        lines.push('a');
    })
    .join()
    .unwrap();
    lines.write().unwrap().clear();
}

//- never read in a field 3
pub struct Log {
    lines: RwLock<HashMap<u64, u64>>,
}

impl Log {
    pub fn new() -> Log {
        Log { lines: RwLock::new(HashMap::new()) }
    }

    pub fn add(&self) {
        self.lines.write().unwrap().insert(1, 2);
    }

    pub fn take(&self) -> bool {
        match self.lines.try_write() {
            Ok(mut lines) => {
                lines.clear();
                true
            }
            Err(_) => false,
        }
    }
}

//- never read in a variable 3
fn fill() {
    let lines = Arc::new(RwLock::new(HashMap::new()));
    let theirs: Arc<RwLock<HashMap<u64, u64>>> = lines.clone();
    std::thread::spawn(move || {
        let mut lines = theirs.write().unwrap();
        lines.insert(1, 2);
    })
    .join()
    .unwrap();
    lines.write().unwrap().clear();
}

//- never read in a field 4
pub struct Log {
    lines: RwLock<VecDeque<u64>>,
}

impl Log {
    pub fn new() -> Log {
        Log { lines: RwLock::new(VecDeque::new()) }
    }

    pub fn add(&self) {
        self.lines.write().unwrap().push_back(1);
    }

    pub fn take(&self) -> bool {
        match self.lines.try_write() {
            Ok(mut lines) => {
                lines.clear();
                true
            }
            Err(_) => false,
        }
    }
}

//- never read in a variable 4
fn fill() {
    let lines = Arc::new(RwLock::new(VecDeque::new()));
    let theirs: Arc<RwLock<VecDeque<u64>>> = lines.clone();
    std::thread::spawn(move || {
        let mut lines = theirs.write().unwrap();
        lines.push_back(1);
    })
    .join()
    .unwrap();
    lines.write().unwrap().clear();
}

//- never shared 0
fn price() -> usize {
    let prices = Arc::new(vec![1u64]);
    let found: usize = prices.len();
    found + prices.len()
}

//- never shared 1
fn price() -> usize {
    let prices: Arc<Vec<u64>> = Arc::new(vec![1]);
    let found: usize = prices.iter().count();
    found + prices.iter().count()
}

//- never shared 2
fn price() -> usize {
    let prices = Arc::new(String::from("a"));
    let found: usize = prices.len();
    found + prices.len()
}

//- never shared 3
fn price() -> usize {
    let prices = Arc::new(HashMap::from([(1u64, 2u64)]));
    let found: usize = prices.values().count();
    found + prices.values().count()
}

//- never shared 4
fn price() -> usize {
    let prices = Arc::new(Point { x: 1, y: 2 });
    let found: usize = prices.sum() as usize;
    found + prices.sum() as usize
}

//- never shared 5
fn price() -> usize {
    let prices = Arc::new(Point { x: 1, y: 2 });
    let found: usize = prices.x as usize;
    found + prices.x as usize
}

//- never shared 6
fn price() -> usize {
    let prices: Arc<HashMap<u64, u64>> = Arc::new(HashMap::from([(1, 2)]));
    let found: usize = prices.get(&1).map_or(0, |n| *n as usize);
    found + prices.get(&1).map_or(0, |n| *n as usize)
}

//- never shared 7
fn price() -> usize {
    let prices = Arc::new(vec![1u64]);
    let found: usize = (*prices).len();
    found + (*prices).len()
}

//- never shared 8
fn price() -> usize {
    let prices = Arc::new(vec![1usize]);
    let found: usize = prices[0];
    found + prices[0]
}

//- never shared 9
fn price() -> usize {
    let prices = Arc::new(String::from("a"));
    let found: usize = prices.chars().count();
    found + prices.chars().count()
}

//- never shared 10
fn price() -> usize {
    let prices = Arc::new([1usize, 2]);
    let found: usize = prices.iter().sum::<usize>();
    found + prices.iter().sum::<usize>()
}
