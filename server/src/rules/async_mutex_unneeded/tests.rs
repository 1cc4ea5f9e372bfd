use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn fields_that_no_await_needs() {
    check(
        &RULE,
        r#"
use std::sync::Arc;
use tokio::sync::{Mutex, RwLock};

struct State {
    total: Mutex<u64>,
//  ^^^^^ info: no guard of `total` (tokio `Mutex`) lives across another `.await`
    names: Arc<RwLock<Vec<String>>>,
//  ^^^^^ `names` (tokio `RwLock`)
    queue: Mutex<Vec<u64>>,
//  ^^^^^ `queue`
}

impl State {
    fn new() -> State {
        State {
            total: Mutex::new(0),
            names: Arc::new(RwLock::new(Vec::new())),
            queue: tokio::sync::Mutex::new(Vec::new()),
        }
    }

    async fn add(&self, amount: u64) {
        *self.total.lock().await += amount;
        publish(amount).await;
    }

    async fn greet(&self) {
        {
            let names = self.names.read().await;
            println!("{}", names.len());
        }
        self.names.write().await.push(String::new());
        publish(1).await;
    }

    async fn drain(&self) {
        let numbers = std::mem::take(&mut *self.queue.lock().await);
        for number in numbers {
            publish(number).await;
        }
        let mut queue = self.queue.lock().await;
        queue.push(1);
        drop(queue);
        publish(2).await;
    }
}

async fn publish(_: u64) {}

struct Other { total: u64 }

impl Other {
    fn unlocked(&self) -> u64 {
        let total = self.total;
        total
    }
}
"#,
    );
}

#[test]
fn a_field_whose_name_another_struct_has_too() {
    check(
        &RULE,
        r#"
pub mod slow {
    use tokio::sync::Mutex;

    #[derive(Default)]
    pub struct Titles {
        known: Mutex<Vec<String>>,
    //  ^^^^^ `known`
    }

    impl Titles {
        pub async fn add(&self, title: String) {
            self.known.lock().await.push(title);
        }
    }
}

pub mod quick {
    use std::sync::Mutex;

    #[derive(Default)]
    pub struct Titles {
        known: Mutex<Vec<String>>,
    }

    impl Titles {
        pub fn add(&self, title: String) {
            self.known.lock().expect("mutex poisoned").push(title);
        }
    }
}
"#,
    );
}

#[test]
fn variables_that_no_await_needs() {
    check(
        &RULE,
        r#"
use std::sync::Arc;
use tokio::sync::Mutex;

async fn one() {
    let total = Mutex::new(0);
    //  ^^^^^ info: `total` (tokio `Mutex`)
    *total.lock().await += 1;
}

async fn shared() {
    let total = Arc::new(Mutex::new(0));
    //  ^^^^^ `total`
    let other = Arc::clone(&total);
    tokio::spawn(async move {
        *other.lock().await += 1;
    });
    let third = total.clone();
    tokio::spawn(async move {
        let mut third = third.lock().await;
        *third += 1;
    });
    *total.lock().await += 1;
    publish().await;
}

async fn publish() {}
"#,
    );
}

#[test]
fn other_crates() {
    let place = Place {
        dependencies: "async-lock = \"3\"\nfutures = \"0.3\"\n",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
struct State {
    a: async_lock::Mutex<u64>,
//  ^ (async-lock `Mutex`)
    b: async_lock::RwLock<u64>,
//  ^ (async-lock `RwLock`)
    c: futures::lock::Mutex<u64>,
//  ^ (futures `Mutex`)
}

impl State {
    async fn sum(&self) -> u64 {
        let a = *self.a.lock().await;
        let b = *self.b.read().await;
        a + b + *self.c.lock().await
    }
}
"#,
    );
}

#[test]
fn locks_that_are_held_or_not_in_view() {
    check_none(
        &RULE,
        r#"
use std::sync::Arc;
use tokio::sync::{Mutex, MutexGuard, RwLock, Semaphore};

async fn publish(_: u64) {}

struct Held { a: Mutex<u64>, b: RwLock<u64>, c: Mutex<Vec<u64>>, s: Semaphore }

impl Held {
    async fn across(&self) {
        let guard = self.a.lock().await;
        publish(*guard).await;
        publish(*self.b.read().await).await;
        if let Some(number) = self.c.lock().await.pop() {
            publish(number).await;
        }
        let _permit = self.s.acquire().await;
    }
}

pub struct Public { pub total: Mutex<u64>, pub(crate) names: Mutex<Vec<String>> }

impl Public {
    async fn add(&self) {
        *self.total.lock().await += 1;
        self.names.lock().await.clear();
    }
}

struct Lent { a: Mutex<u64>, b: Arc<Mutex<u64>>, c: Mutex<u64>, d: Mutex<u64>, e: Mutex<u64> }

impl Lent {
    fn lend(&self) -> &Mutex<u64> { &self.a }

    async fn guards(&self) -> MutexGuard<'_, u64> {
        *self.a.lock().await += 1;
        *self.b.lock().await += 1;
        self.c.lock().await
    }

    fn shared(&self) -> Arc<Mutex<u64>> { self.b.clone() }

    fn tried(&self) -> bool { self.d.try_lock().is_ok() }

    async fn more(&self) {
        *self.d.lock().await += 1;
        let guard = self.e.lock().await;
        look(&guard);
        let _ = self.e.blocking_lock();
    }
}

fn look(_: &MutexGuard<'_, u64>) {}

struct Given { total: Mutex<u64> }

impl Given {
    fn new(total: Mutex<u64>) -> Given { Given { total } }

    async fn add(&self) { *self.total.lock().await += 1; }
}

struct InAMacro { hidden: Mutex<u64> }

impl InAMacro {
    async fn add(&self) {
        *self.hidden.lock().await += 1;
        elsewhere::look!(self.hidden);
    }
}

struct Unused { never: Mutex<u64> }

struct Sleeps { slow: Mutex<u64> }

impl Sleeps {
    async fn add(&self) {
        let mut guard = self.slow.lock().await;
        *guard += 1;
        std::fs::write("a", "b").unwrap();
    }
}
"#,
    );
}

#[test]
fn variables_that_are_held_or_passed_on() {
    check_none(
        &RULE,
        r#"
use std::sync::Arc;
use tokio::sync::Mutex;

async fn publish(_: u64) {}

async fn held() {
    let m = Mutex::new(1);
    let guard = m.lock().await;
    publish(*guard).await;
}

async fn passed_on() {
    let m = Arc::new(Mutex::new(1));
    *m.lock().await += 1;
    work(m).await;
    let n = Mutex::new(1);
    *n.lock().await += 1;
    look(&n);
}

async fn work(_: Arc<Mutex<u64>>) {}

fn look(_: &Mutex<u64>) {}

async fn returned() -> Mutex<u64> {
    let m = Mutex::new(1);
    *m.lock().await += 1;
    m
}

async fn parameter(m: Mutex<u64>, n: &Mutex<u64>) {
    *m.lock().await += 1;
    *n.lock().await += 1;
}

async fn of_std() {
    let m = std::sync::Mutex::new(1);
    *m.lock().unwrap() += 1;
}

async fn unknown() {
    let m = elsewhere::Mutex::new(1);
    *m.lock().await += 1;
}

struct Door;

impl Door {
    fn new(_: u64) -> Door { Door }
    async fn lock(&self) {}
}

async fn same_name() {
    let door = Door::new(1);
    door.lock().await;
}

async fn in_a_join() {
    let m = Mutex::new(1);
    let (a, b) = tokio::join!(m.lock(), publish(1));
    drop((a, b));
}

#[tokio::test]
async fn tested() {
    let m = Mutex::new(1);
    *m.lock().await += 1;
}
"#,
    );
    check_none(
        &RULE,
        r#"
mod child;

struct State { total: tokio::sync::Mutex<u64> }

impl State {
    async fn add(&self) {
        *self.total.lock().await += 1;
    }
}
"#,
    );
}

#[test]
fn a_lock_of_std() {
    let before = r#"
use std::sync::Arc;
use tokio::sync::Mutex;

struct State {
    total: Arc<Mutex<u64>>,
}

impl State {
    fn new() -> State {
        State {
            total: Arc::new(Mutex::new(0)),
        }
    }

    async fn add(&self) {
        *self.total.lock().await += 1;
        let mut total = self.total.lock().await;
        *total += 1;
    }
}
"#;
    let after = r#"
use std::sync::Arc;

struct State {
    total: Arc<std::sync::Mutex<u64>>,
}

impl State {
    fn new() -> State {
        State {
            total: Arc::new(std::sync::Mutex::new(0)),
        }
    }

    async fn add(&self) {
        *self.total.lock().expect("mutex poisoned") += 1;
        let mut total = self.total.lock().expect("mutex poisoned");
        *total += 1;
    }
}
"#;
    check_fix(&RULE, "lock of std", before, after);
    let before = r#"
async fn add() {
    let total = tokio::sync::Mutex::new(0);
    *total.lock().await += 1;
}
"#;
    let after = r#"
async fn add() {
    let total = std::sync::Mutex::new(0);
    *total.lock().expect("mutex poisoned") += 1;
}
"#;
    check_fix(&RULE, "lock of std", before, after);
    check_no_fix(
        &RULE,
        "lock of std",
        r#"
async fn publish() {}

async fn add() {
    let total = tokio::sync::Mutex::new(0);
    let mut guard = total.lock().await;
    *guard += 1;
    drop(guard);
    publish().await;
}
"#,
    );
}
