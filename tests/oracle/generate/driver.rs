use std::collections::{BTreeMap, BTreeSet};

/// The locks that were locked at an await: on some way, and on every way.
struct Visits {
    some: BTreeSet<&'static str>,
    every: BTreeSet<&'static str>,
}

/// The decisions of one run, and how far it has come.
struct Way {
    decisions: Vec<bool>,
    next: usize,
    rounds: usize,
    cut: bool,
}

thread_local! {
    static WAY: RefCell<Way> = const {
        RefCell::new(Way { decisions: Vec::new(), next: 0, rounds: 0, cut: false })
    };
    static LOCKS: Cell<Option<&'static Locks>> = const { Cell::new(None) };
    // Locks that others hold, or that were locked for good.
    static IGNORED: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
    static SEEN: RefCell<BTreeMap<u32, Visits>> = const { RefCell::new(BTreeMap::new()) };
}

const MOST_DECISIONS: usize = 13;
const MOST_ROUNDS: usize = 4;

/// A condition that holds on one way and not on the other; each is taken.
pub fn flip() -> bool {
    WAY.with_borrow_mut(|way| {
        if way.next == MOST_DECISIONS {
            way.cut = true;
            return false;
        }
        if way.next == way.decisions.len() {
            way.decisions.push(false);
        }
        way.next += 1;
        way.decisions[way.next - 1]
    })
}

/// A condition that fails in the end.
pub fn again() -> bool {
    let more = WAY.with_borrow(|way| way.rounds < MOST_ROUNDS) && flip();
    WAY.with_borrow_mut(|way| way.rounds += usize::from(more));
    more
}

fn next_way() -> bool {
    WAY.with_borrow_mut(|way| {
        way.decisions.truncate(way.next);
        while way.decisions.last() == Some(&true) {
            way.decisions.pop();
        }
        way.next = 0;
        way.rounds = 0;
        match way.decisions.last_mut() {
            Some(last) => {
                *last = true;
                true
            }
            None => false,
        }
    })
}

/// Says that locks stay locked though their guard is gone.
pub fn leaked(locks: &[&'static str]) {
    IGNORED.with_borrow_mut(|ignored| ignored.extend(locks));
}

fn record(id: u32) {
    let locks = LOCKS.get().expect("a run");
    let mut held = Vec::new();
    locks.locked(&mut held);
    IGNORED.with_borrow(|ignored| held.retain(|lock| !ignored.contains(lock)));
    SEEN.with_borrow_mut(|seen| {
        let every = || held.iter().copied().collect();
        let visits = seen.entry(id).or_insert_with(|| Visits { some: BTreeSet::new(), every: every() });
        visits.every.retain(|lock| held.contains(lock));
        visits.some.extend(held);
    });
}

/// A future that suspends before it gives its value.
pub struct Probe<T> {
    id: u32,
    value: Option<T>,
    polls: u32,
}

impl<T> Unpin for Probe<T> {}

impl<T> Future for Probe<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<T> {
        if self.polls > 0 {
            self.polls -= 1;
            record(self.id);
            return Poll::Pending;
        }
        Poll::Ready(self.value.take().expect("polled after it was ready"))
    }
}

pub fn at(id: u32) -> Probe<()> {
    keep(id, ())
}

pub fn keep<T>(id: u32, value: T) -> Probe<T> {
    Probe { id, value: Some(value), polls: 1 }
}

/// The same, in another's body: the locks of those who wait for it are held too.
pub fn within(id: u32) -> Probe<()> {
    at(id)
}

/// One that may come before `last` and may come after.
pub fn arm(id: u32) -> Probe<usize> {
    Probe { id, value: Some(1), polls: if flip() { 1 } else { 3 } }
}

pub fn last(id: u32) -> Probe<usize> {
    hold(id, 1)
}

pub fn hold<T>(id: u32, value: T) -> Probe<T> {
    Probe { id, value: Some(value), polls: 2 }
}

/// Another's future, watched whenever it is suspended.
pub struct Watched<F> {
    id: u32,
    future: Pin<Box<F>>,
}

impl<F: Future> Future for Watched<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let polled = self.future.as_mut().poll(context);
        if polled.is_pending() {
            record(self.id);
        }
        polled
    }
}

pub fn seen<F: Future>(id: u32, future: F) -> Watched<F> {
    Watched { id, future: Box::pin(future) }
}

/// Tells whether a value is `Send` without demanding it: the inherent method is
/// chosen where its bound holds, the trait's elsewhere.
pub struct Asked<T>(pub T);

impl<T: Send> Asked<T> {
    pub fn is_send(&self) -> bool {
        true
    }
}

pub trait NotSend {
    fn is_send(&self) -> bool {
        false
    }
}

impl<T> NotSend for Asked<T> {}

type Boxed = Pin<Box<dyn Future<Output = ()>>>;

fn boxed<F: Future + 'static>(future: F) -> Boxed {
    Box::pin(async move {
        future.await;
    })
}

struct Program {
    name: &'static str,
    busy: usize,
    bad: usize,
    is_send: fn(&'static Locks) -> bool,
    start: fn(&'static Locks) -> Boxed,
}

/// Counts the runs that ended, so that one that does not end is noticed.
static RUNS: AtomicUsize = AtomicUsize::new(0);
static NEXT: AtomicUsize = AtomicUsize::new(0);

fn run(program: &Program) {
    SEEN.take();
    WAY.with_borrow_mut(|way| *way = Way { decisions: Vec::new(), next: 0, rounds: 0, cut: false });
    let (mut runs, mut panics, mut is_send) = (0, 0, false);
    loop {
        IGNORED.take();
        let owned = Box::into_raw(Box::new(Locks::new()));
        let locks: &'static Locks = unsafe { &*owned };
        LOCKS.set(Some(locks));
        locks.prepare(program.busy, program.bad);
        if runs == 0 {
            is_send = (program.is_send)(locks);
        }
        let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let mut future = (program.start)(locks);
            let mut context = Context::from_waker(Waker::noop());
            (0..10_000).any(|_| future.as_mut().poll(&mut context).is_ready())
        }));
        panics += usize::from(ended.is_err());
        assert!(ended.unwrap_or(true), "{} never ends", program.name);
        runs += 1;
        RUNS.fetch_add(1, Ordering::Relaxed);
        drop(unsafe { Box::from_raw(owned) });
        if !next_way() {
            break;
        }
    }
    let cut = WAY.with_borrow(|way| way.cut);
    let mut report = format!("\n@program {} {is_send} {runs} {cut} {panics}\n", program.name);
    SEEN.with_borrow(|seen| {
        let list = |locks: &BTreeSet<&str>| locks.iter().copied().collect::<Vec<_>>().join(",");
        for (id, Visits { some, every }) in seen {
            report += &format!("@at {} {id} {} {}\n", program.name, list(some), list(every));
        }
    });
    more(&mut report, program.name);
    print!("{report}");
}

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    while NEXT.load(Ordering::Relaxed) < PROGRAMS.len() {
        let worker = std::thread::spawn(|| {
            loop {
                let Some(program) = PROGRAMS.get(NEXT.load(Ordering::Relaxed)) else { return };
                run(program);
                NEXT.fetch_add(1, Ordering::Relaxed);
            }
        });
        let (mut before, mut idle) = (usize::MAX, 0);
        while !worker.is_finished() {
            std::thread::sleep(Duration::from_millis(10));
            let now = RUNS.load(Ordering::Relaxed);
            idle = if now == before { idle + 1 } else { 0 };
            before = now;
            if idle == 150 {
                let stuck = NEXT.fetch_add(1, Ordering::Relaxed);
                println!("\n@stuck {}", PROGRAMS[stuck].name);
                break;
            }
        }
        if worker.is_finished() && worker.join().is_err() {
            let broken = NEXT.fetch_add(1, Ordering::Relaxed);
            println!("\n@broken {}", PROGRAMS[broken].name);
        }
    }
}
