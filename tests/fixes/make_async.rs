use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

//- a pause
fn nap() {
    sleep(Duration::from_secs(1));
}

async fn caller() {
    nap();
}

//- two callers
fn nap(secs: u64) -> u64 {
    std::thread::sleep(Duration::from_secs(secs));
    secs
}

async fn caller() -> u64 {
    nap(1)
}

fn starts() {
    tokio::spawn(async move {
        if nap(2) > 1 {
            caller().await;
        }
    });
}

//- a method
struct Pump {
    strokes: u64,
}

impl Pump {
    fn stroke(&mut self, force: &str) -> Result<u64, String> {
        if force.is_empty() {
            return Err("no force".to_owned());
        }
        sleep(Duration::from_millis(5));
        self.strokes += 1;
        Ok(self.strokes)
    }

    async fn run(&mut self) -> Result<u64, String> {
        let first = self.stroke("a")?;
        Ok(first + self.stroke("b")?)
    }
}

//- an associated function with type parameters
struct Store<T>(Vec<T>);

impl<T: Clone + Send> Store<T> {
    fn open<I>(items: I) -> Store<T>
    where
        I: IntoIterator<Item = T>,
    {
        sleep(Duration::from_millis(5));
        Store(items.into_iter().collect())
    }
}

async fn opens() -> usize {
    Store::<u8>::open([1, 2]).0.len() + Store::open(vec!["a"]).0.len()
}

//- borrows and lifetimes
fn longest<'a>(one: &'a str, other: &'a str) -> &'a str {
    sleep(Duration::from_millis(1));
    if one.len() > other.len() { one } else { other }
}

async fn compares(text: &str) -> usize {
    match longest(text, "a word") {
        "" => 0,
        found => found.len(),
    }
}

//- impl in its signature
fn lengths<'a>(words: &'a [String], pause: impl Into<Duration>) -> impl Iterator<Item = usize> + 'a {
    sleep(pause.into());
    words.iter().map(|word| word.len())
}

async fn sums(words: Vec<String>) -> usize {
    lengths(&words, Duration::from_secs(1)).sum()
}

//- tokio's lock from outside
fn add(total: &tokio::sync::Mutex<u32>, more: u32) -> u32 {
    let mut guard = total.blocking_lock();
    *guard += more;
    *guard
}

async fn adds(total: Arc<tokio::sync::Mutex<u32>>) {
    let _task = tokio::spawn(async move { add(&total, 2) });
}

//- drives a future
async fn fetch(number: u32) -> u32 {
    number
}

fn get(handle: &tokio::runtime::Handle, number: u32) -> u32 {
    handle.block_on(fetch(number)) + handle.block_on(async { number })
}

async fn gets(handle: tokio::runtime::Handle) -> bool {
    get(&handle, 1) < get(&handle, 2)
}

//- in loops and conditions
pub(crate) fn next(after: u32) -> Option<u32> {
    sleep(Duration::from_millis(u64::from(after)));
    (after < 10).then_some(after + 1)
}

async fn counts() -> u32 {
    let mut at = 0;
    while let Some(found) = next(at) {
        at = found;
    }
    let Some(last) = next(at) else {
        return at;
    };
    println!("{last} {:?}", next(last));
    [next(1), next(2)].into_iter().flatten().sum()
}

//- unsafe and attributes
/// Waits.
#[must_use]
#[inline]
unsafe fn hold(times: *const u32) -> u32 {
    let times = unsafe { *times };
    sleep(Duration::from_secs(1) * times);
    times
}

async fn holds() -> u32 {
    let times = 2;
    unsafe { hold(&times) }
}

//- beside others of its name
mod quick {
    pub fn rest() {}
}

struct Bed {
    rest: u8,
}

impl Bed {
    fn rest(&self) -> u8 {
        self.rest
    }
}

fn rest() {
    sleep(Duration::from_secs(1));
}

async fn rests(bed: Bed) -> u8 {
    quick::rest();
    rest();
    let rest = bed.rest();
    rest
}

//- a file too
fn load(path: &std::path::Path) -> std::io::Result<String> {
    sleep(Duration::from_millis(1));
    let text = std::fs::read_to_string(path)?;
    Ok(text.trim().to_owned())
}

async fn loads(path: &std::path::Path) -> std::io::Result<usize> {
    Ok(load(path)?.len())
}

//- through one
fn nap() {
    sleep(Duration::from_secs(1));
}

fn rest() {
    nap();
    nap();
}

async fn caller() {
    rest();
}

//- through two
fn nap(secs: u64) -> Duration {
    let time = Duration::from_secs(secs);
    sleep(time);
    time
}

fn rest(times: u64) -> Option<Duration> {
    (times > 0).then_some(())?;
    Some(nap(1))
}

fn relax() -> Duration {
    let first = rest(0).unwrap_or_default();
    first + rest(1).unwrap_or_default()
}

async fn caller() {
    let _ = relax();
}

//- through methods
struct Line {
    at: u32,
}

impl Line {
    fn wait(&mut self) -> u32 {
        while self.step() < 3 {}
        self.at
    }

    fn step(&mut self) -> u32 {
        sleep(Duration::from_millis(1));
        self.at += 1;
        self.at
    }
}

async fn waits(line: &mut Line) -> u32 {
    line.wait()
}

//- through a constructor
struct Link;

impl Link {
    fn new() -> Result<Self, String> {
        Self::connect(3)?;
        Ok(Self)
    }

    fn connect(tries: u32) -> Result<(), String> {
        for _ in 0..tries {
            sleep(Duration::from_millis(1));
        }
        Err(format!("{tries} tries"))
    }
}

fn links() {
    let _task = tokio::spawn(async { Link::new().is_ok() });
}

//- both are called
fn low() {
    sleep(Duration::from_secs(1));
}

fn high() {
    low();
}

async fn calls_high() {
    high();
}

fn blocks() -> impl std::future::Future<Output = ()> {
    async move {
        calls_high().await;
    }
}

//- through modules
mod deep {
    pub mod inner {
        use std::time::Duration;

        pub(crate) fn low(millis: u64) -> u64 {
            super::super::sleep(Duration::from_millis(millis));
            millis
        }
    }

    pub(crate) fn high() -> u64 {
        use inner::low;
        low(1) + inner::low(2)
    }
}

async fn calls() -> u64 {
    self::deep::high()
}

//- through generics
trait Named: Sync {
    fn name(&self) -> String;
}

fn slowly<T: Named>(thing: &T) -> String {
    sleep(Duration::from_secs(1));
    thing.name()
}

fn all<T: Named>(things: &[T]) -> Vec<String> {
    let mut names = Vec::new();
    for thing in things {
        names.push(slowly(thing));
    }
    names
}

async fn names<T: Named>(things: &[T]) -> usize {
    all::<T>(things).len()
}

//- through a nested function
fn outer(times: u32) {
    fn inner(times: u32) {
        sleep(Duration::from_millis(1) * times);
    }
    inner(times);
    inner(times + 1)
}

async fn calls() {
    outer(1);
}

//- two ways down
fn nap() {
    sleep(Duration::from_secs(1));
}

fn get(handle: &tokio::runtime::Handle) {
    handle.block_on(async {});
}

fn work(handle: &tokio::runtime::Handle, really: bool) {
    if really {
        nap();
    } else {
        get(handle);
    }
}

async fn works(handle: &tokio::runtime::Handle) {
    work(handle, true);
}

//- with shared state
#[derive(Default)]
struct State {
    done: std::sync::Mutex<Vec<u32>>,
}

fn note(state: &State, number: u32) {
    state.done.lock().unwrap().push(number);
    pause(number);
    let count = state.done.lock().unwrap().len();
    println!("{count}");
}

fn pause(number: u32) {
    sleep(Duration::from_millis(u64::from(number)));
}

fn spawns(state: Arc<State>) {
    tokio::spawn(async move {
        for number in 0..3 {
            note(&state, number);
        }
    });
}

//- with early returns
fn check(code: &str) -> bool {
    if code.len() < 3 {
        return false;
    }
    sleep(Duration::from_millis(1));
    true
}

fn admit(codes: &[&str]) -> Result<usize, String> {
    let mut count = 0;
    for code in codes {
        if !check(code) {
            return Err((*code).to_owned());
        }
        count += 1;
    }
    Ok(count)
}

async fn admits() -> usize {
    admit(&["abc"]).map_or(0, |count| count * 2)
}
