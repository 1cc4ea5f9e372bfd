async fn later() {}

async fn save(_: u64) {}

fn spawn(_: impl std::future::Future<Output = ()> + Send + 'static) {}

//- a field
use std::sync::{Arc, Mutex};

struct Counter {
    total: Mutex<u64>,
}

impl Counter {
    fn new() -> Arc<Counter> {
        Arc::new(Counter { total: Mutex::new(0) })
    }

    async fn add(&self, amount: u64) {
        let mut total = self.total.lock().unwrap();
        *total += amount;
        save(*total).await;
        *total += 1;
    }

    async fn get(&self) -> u64 {
        *self.total.lock().expect("poisoned")
    }
}

//- statics
use std::sync::{LazyLock, Mutex, OnceLock, RwLock};

static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());
static TOTALS: LazyLock<RwLock<Vec<u64>>> = LazyLock::new(|| RwLock::new(vec![1]));
static LAST: OnceLock<Mutex<u8>> = OnceLock::new();

async fn add(name: String) {
    let mut names = NAMES.lock().unwrap();
    names.push(name);
    later().await;
    names.push(String::new());
}

async fn sum() -> u64 {
    let totals = TOTALS.read().unwrap();
    save(totals[0]).await;
    totals.iter().sum()
}

async fn last() -> u8 {
    let last = LAST.get_or_init(|| Mutex::new(1)).lock().unwrap();
    later().await;
    *last
}

//- a type of ours in two places
use std::sync::{Arc, Mutex, MutexGuard};

#[derive(Default, Debug)]
struct Job {
    id: u64,
}

#[derive(Debug, Default, Clone)]
struct Queue {
    jobs: Arc<Mutex<Vec<Job>>>,
}

struct Worker {
    jobs: Arc<Mutex<Vec<Job>>>,
}

impl Worker {
    fn new(queue: &Queue) -> Worker {
        Worker { jobs: Arc::clone(&queue.jobs) }
    }

    async fn run(&self) {
        let mut jobs = self.jobs.lock().unwrap();
        jobs.push(Job { id: 1 });
        run_first(&jobs).await;
        add(&mut jobs);
    }
}

async fn run_first(jobs: &[Job]) {
    save(jobs[0].id).await;
}

fn add(jobs: &mut MutexGuard<'_, Vec<Job>>) {
    jobs.push(Job::default());
}

async fn start() {
    let queue = Queue::default();
    let other = Queue { jobs: Arc::new(Mutex::new(Vec::new())) };
    Worker::new(&queue).run().await;
    Worker::new(&other).run().await;
    println!("{:?} {:?}", queue, other.jobs.lock().unwrap());
}

//- poison is spoken of
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

struct Cache {
    entries: Mutex<HashMap<u64, String>>,
}

struct Failed;

impl Cache {
    async fn fill(&self) {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.insert(1, String::new());
        save(1).await;
        entries.insert(2, String::new());
    }

    async fn clear(&self) -> Result<(), Failed> {
        self.entries
            .lock()
            .map_err(|_| Failed)?
            .clear();
        Ok(())
    }

    async fn look(&self) -> usize {
        let Ok(entries) = self.entries.try_lock() else {
            return 0;
        };
        entries.len()
    }

    async fn tried(&self) -> usize {
        match self.entries.try_lock() {
            Ok(entries) => entries.len(),
            Err(_) => 0,
        }
    }

    fn reset(&mut self) -> Option<String> {
        self.entries.get_mut().unwrap().remove(&1)
    }

    fn take(self) -> HashMap<u64, String> {
        self.entries.into_inner().unwrap_or_else(|error| error.into_inner())
    }
}

//- threads
use std::sync::{Arc, Mutex};

struct Log(Vec<String>);

async fn write(log: Arc<Mutex<Log>>) {
    let other = log.clone();
    let thread = std::thread::spawn(move || other.lock().unwrap().0.push(String::new()));
    let third = log.clone();
    let task = tokio::task::spawn_blocking(move || {
        let mut log = third.lock().unwrap();
        log.0.clear();
    });
    let mut log = log.lock().unwrap();
    later().await;
    log.0.push(String::new());
    drop(log);
    let _ = thread.join();
    let _ = task.await;
}

//- a readers lock
use std::sync::{Arc, RwLock, RwLockReadGuard};

struct Config {
    name: String,
    size: u64,
}

type Shared = Arc<RwLock<Config>>;

async fn rename(config: Shared) {
    let mut config = config.write().unwrap();
    config.name.push('x');
    save(config.size).await;
    config.size += 1;
}

async fn print(config: &RwLock<Config>) {
    let config: RwLockReadGuard<'_, Config> = config.read().unwrap();
    println!("{}", config.name);
}

async fn both(config: &Shared) -> (usize, u64) {
    (config.read().unwrap().name.len(), config.try_read().is_ok().into())
}

//- another readers lock
use std::sync::RwLock;

struct Size(u64);

async fn grow(size: &RwLock<Size>) {
    let mut size = size.write().unwrap();
    save(size.0).await;
    size.0 += 1;
}

async fn shrink(size: &RwLock<Size>) {
    if let Ok(mut size) = size.try_write() {
        size.0 -= 1;
    }
}

fn end(mut size: RwLock<Size>) -> u64 {
    size.get_mut().unwrap().0 += 1;
    size.into_inner().unwrap().0
}

//- variables and blocks
async fn count() -> u64 {
    let total = std::sync::Mutex::new(0u64);
    let work = async {
        let mut guard = total.lock().unwrap();
        *guard += 1;
        save(*guard).await;
        *guard += 1;
    };
    let more = async || {
        *total.lock().unwrap() += 1;
    };
    work.await;
    more().await;
    total.into_inner().unwrap()
}

//- other locks beside it
use std::sync::Mutex;

struct State {
    total: Mutex<u64>,
    names: Mutex<Vec<String>>,
}

impl State {
    async fn add(&self) {
        let mut total = self.total.lock().unwrap();
        later().await;
        *total += 1;
    }

    fn names(&self) -> usize {
        self.names.lock().unwrap().len()
    }

    fn new() -> State {
        State { total: Mutex::new(0), names: Mutex::default() }
    }
}

//- modules with imports of their own
mod state {
    use std::sync::{
        Arc, Mutex,
    };

    pub struct State {
        pub words: Arc<Mutex<Vec<super::Word>>>,
    }
}

mod worker {
    use super::*;
    use std::sync::Mutex;

    pub async fn push(words: &Mutex<Vec<Word>>) {
        words.lock().unwrap().push(Word);
    }
}

struct Word;

async fn run(state: state::State) {
    let mut words = state.words.lock().unwrap();
    later().await;
    words.push(Word);
    drop(words);
    worker::push(&state.words).await;
}

//- other names
use std::sync::Mutex as Lock;
use std::sync::{self, Arc};

struct Letter(char);

async fn read(letter: Arc<Lock<Letter>>, other: &sync::Mutex<Letter>) -> char {
    let letter = letter.lock().unwrap();
    later().await;
    let last = letter.0;
    drop(letter);
    let other = other.lock().unwrap().0;
    if last > other { last } else { other }
}

fn new() -> Arc<Lock<Letter>> {
    Arc::new(Lock::new(Letter('a')))
}

//- chains over lines
use std::sync::Mutex;

struct Step {
    at: u64,
}

struct Steps {
    all: Mutex<Vec<Step>>,
}

async fn first(steps: &Steps) -> u64 {
    let guard = steps
        .all
        .lock()
        .expect("nobody panics");
    save(guard[0].at).await;
    guard[0].at
}

async fn last(steps: &Steps) -> Option<u64> {
    steps
        .all
        .lock()
        // Nobody panics.
        .unwrap()
        .last()
        .map(|step| step.at)
}

//- heads
use std::sync::Mutex;

struct Node {
    next: Option<u64>,
}

async fn walk(node: &Mutex<Node>) {
    while let Some(next) = node.lock().unwrap().next.take() {
        save(next).await;
    }
    if let Some(next) = node.lock().unwrap().next {
        println!("{next}");
    }
    match node.lock().unwrap().next {
        Some(_) => {}
        None => {}
    }
    for _ in node.lock().unwrap().next.iter() {}
}

//- in macros
use std::sync::Mutex;

struct Line(String);

async fn print(line: &Mutex<Line>) {
    let guard = line.lock().unwrap();
    later().await;
    println!("{}", guard.0);
    drop(guard);
    println!("{} {}", 1, line.lock().unwrap().0);
    assert_eq!(line.lock().unwrap().0, "");
    let all = vec![line.lock().unwrap().0.clone()];
    let text = format!("{}{:?}", line.lock().unwrap().0, all);
    line.lock().unwrap().0 = text;
}

//- futures that are spawned
use std::sync::{Arc, Mutex};

struct Event;

fn start(events: Arc<Mutex<Vec<Event>>>) {
    let other = events.clone();
    spawn(async move {
        let events = std::mem::take(&mut *other.lock().unwrap());
        for _ in events {
            later().await;
        }
    });
    let waits = async move {
        let mut guard = events.lock().unwrap();
        later().await;
        guard.push(Event);
    };
    drop(waits);
}

//- methods of traits
use std::sync::Mutex;

struct Row(u64);

struct Table {
    rows: Mutex<Vec<Row>>,
}

trait Store {
    async fn count(&self) -> usize;
}

impl Store for Table {
    async fn count(&self) -> usize {
        let rows = self.rows.lock().unwrap();
        save(rows[0].0).await;
        rows.len()
    }
}

impl Default for Table {
    fn default() -> Table {
        Table { rows: Mutex::from(vec![Row(1)]) }
    }
}

//- generic owners
use std::sync::{Arc, Mutex};

struct Holder<T> {
    inner: Arc<T>,
}

struct Seat(u64);

async fn sit(holder: &Holder<Mutex<Seat>>) {
    let mut seat = holder.inner.lock().unwrap();
    seat.0 += 1;
    later().await;
    seat.0 += 1;
}

fn new() -> Holder<Mutex<Seat>> {
    Holder { inner: Arc::new(Mutex::<Seat>::new(Seat(1))) }
}

//- an enum and a tuple
use std::sync::Mutex;

struct Coin;

enum Purse {
    Empty,
    Some(Mutex<Vec<Coin>>),
}

struct Two(Mutex<Coin>, u64);

async fn spend(purse: &Purse) {
    if let Purse::Some(coins) = purse {
        let mut coins = coins.lock().unwrap();
        later().await;
        coins.pop();
    }
}

async fn look(two: &Two) {
    let coin = two.0.lock().unwrap();
    save(two.1).await;
    drop(coin);
}

fn new() -> (Purse, Two) {
    (Purse::Some(Mutex::new(Vec::new())), Two(Mutex::new(Coin), 1))
}

//- const functions
use std::sync::Mutex;

struct Cell {
    value: Mutex<i8>,
}

impl Cell {
    const fn new(value: i8) -> Cell {
        Cell { value: Mutex::new(value) }
    }

    async fn add(&self) {
        let mut value = self.value.lock().unwrap();
        later().await;
        *value += 1;
    }
}

static CELL: Cell = Cell::new(1);

//- by value and by reference
use std::sync::Mutex;

struct Ink(u64);

async fn pour(ink: Mutex<Ink>) -> Mutex<Ink> {
    {
        let ink = &ink;
        let mut guard = ink.lock().unwrap();
        save(guard.0).await;
        guard.0 += 1;
    }
    ink
}

async fn mix(inks: &[Mutex<Ink>]) -> u64 {
    let mut sum = 0;
    for ink in inks {
        sum += ink.lock().unwrap().0;
    }
    sum
}

//- temporaries
use std::sync::Mutex;

struct Rope {
    length: u64,
}

async fn pull(rope: &Mutex<Rope>) {
    save(rope.lock().unwrap().length).await;
    let length = &mut rope.lock().unwrap().length;
    *length += 1;
    save(*length).await;
    rope.lock().unwrap().length += 1;
}

//- back to std
use tokio::sync::{Mutex, RwLock};

async fn bytes() {
    let total = Mutex::new(0u8);
    let mut guard = total.lock().await;
    *guard += 1;
    drop(guard);
}

async fn words() {
    let total = Mutex::new(0u16);
    let mut guard = total.lock().await;
    *guard += 1;
    drop(guard);
}

async fn ints() {
    let total = tokio::sync::Mutex::new(0u32);
    let mut guard = total.lock().await;
    *guard += 1;
    drop(guard);
}

async fn longs() {
    let total = Mutex::new(0u64);
    later().await;
    let mut guard = total.lock().await;
    *guard += 1;
    drop(guard);
}

async fn texts() {
    let total = Mutex::new(String::new());
    let mut guard = total.lock().await;
    guard.push('x');
    drop(guard);
}

async fn chars() {
    let total = Mutex::new('x');
    let mut guard = total.lock().await;
    *guard = 'y';
    drop(guard);
}

async fn flags() {
    let total = RwLock::new(true);
    let mut guard = total.write().await;
    *guard = false;
    drop(guard);
}

async fn floats() {
    let total = RwLock::new(1.0f32);
    let mut guard = total.write().await;
    *guard = 2.0;
    drop(guard);
}

async fn lists() {
    let total = RwLock::new(vec![1i8]);
    let mut guard = total.write().await;
    guard.push(2);
    drop(guard);
}

async fn shorts() {
    let total = RwLock::new(1i16);
    let guard = total.read().await;
    println!("{guard}");
    drop(guard);
}

async fn pairs() {
    let total = Mutex::new((1i8, 2i8));
    {
        let mut guard = total.lock().await;
        guard.0 += 1;
        drop(guard);
    }
    later().await;
}

async fn sizes() {
    let total = Mutex::new(1usize);
    let mut guard = total.lock().await;
    *guard += 1;
    drop(guard);
}
