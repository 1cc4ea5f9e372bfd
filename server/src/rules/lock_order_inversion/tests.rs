use super::RULE;
use crate::testing::{check, check_none};

#[test]
fn two_orders() {
    check(
        &RULE,
        r#"
use std::sync::{Mutex, MutexGuard, RwLock};

struct Bank { accounts: Mutex<Vec<u64>>, log: Mutex<Vec<String>>, names: RwLock<Vec<String>>, rates: RwLock<u8> }

static COUNT: Mutex<u64> = Mutex::new(0);

impl Bank {
    fn deposit(&self) {
        let accounts = self.accounts.lock().unwrap();
        let log = self.log.lock().unwrap();
        //        ^^^^^^^^^^^^^^^ warning: `Bank.log` is locked here while `Bank.accounts` is held, and elsewhere it is the other way round
        drop((accounts, log));
    }

    fn report(&self) {
        let log = self.log.lock().unwrap();
        let n = self.accounts.lock().unwrap().len();
        //      ^^^^^^^^^^^^^^^^^^^^ warning: `Bank.accounts` is locked here while `Bank.log` is held
        drop((log, n));
    }

    fn reported_once(&self) {
        let log = self.log.lock().unwrap();
        let n = self.accounts.lock().unwrap().len();
        drop((log, n));
    }

    fn counted(&self) {
        let names = self.names.write().unwrap();
        self.count();
    //  ^^^^^^^^^^^^ warning: `COUNT` is locked here while `Bank.names` is held
        drop(names);
    }

    fn count(&self) {
        *COUNT.lock().unwrap() += 1;
    }

    fn the_count(&self) -> MutexGuard<'static, u64> {
        COUNT.lock().unwrap()
    }

    fn other_way(&self) {
        let count = self.the_count();
        self.names.write().unwrap().clear();
    //  ^^^^^^^^^^^^^^^^^^ warning: `Bank.names` is locked here while `COUNT` is held
        drop(count);
    }
}

struct Three { a: Mutex<u8>, b: Mutex<u8>, c: Mutex<u8> }

fn a_then_b(t: &Three) {
    let a = t.a.lock().unwrap();
    *t.b.lock().unwrap() = *a;
//   ^^^^^^^^^^ warning: goes round in a circle (`Three.a`, then `Three.b`, then `Three.c`)
}

fn b_then_c(t: &Three) {
    let b = t.b.lock().unwrap();
    *t.c.lock().unwrap() = *b;
//   ^^^^^^^^^^ warning: goes round in a circle (`Three.b`, then `Three.c`, then `Three.a`)
}

fn c_then_a(t: &Three) {
    let c = t.c.lock().unwrap();
    *t.a.lock().unwrap() = *c;
//   ^^^^^^^^^^ warning: goes round in a circle (`Three.c`, then `Three.a`, then `Three.b`)
}

struct Async { a: tokio::sync::Mutex<u8>, b: tokio::sync::Mutex<u8> }

async fn one(x: &Async) {
    let a = x.a.lock().await;
    *x.b.lock().await = *a;
//   ^^^^^^^^^^^^^^^^ warning: `Async.b` is locked here while `Async.a` is held
}

async fn two(x: &Async) {
    let b = x.b.lock().await;
    *x.a.lock().await = *b;
//   ^^^^^^^^^^^^^^^^ warning: `Async.a` is locked here while `Async.b` is held
}
"#,
    );
}

#[test]
fn one_order() {
    check_none(
        &RULE,
        r#"
use std::sync::{Mutex, RwLock};

struct Bank { accounts: Mutex<Vec<u64>>, log: Mutex<Vec<String>>, names: RwLock<u8>, rates: RwLock<u8>, gate: Mutex<()> }

impl Bank {
    fn deposit(&self) {
        let accounts = self.accounts.lock().unwrap();
        let log = self.log.lock().unwrap();
        drop((accounts, log));
    }

    fn same_order(&self) {
        let accounts = self.accounts.lock().unwrap();
        self.note();
        drop(accounts);
    }

    fn note(&self) {
        self.log.lock().unwrap().clear();
    }

    fn one_at_a_time(&self) {
        let log = self.log.lock().unwrap().len();
        let n = self.accounts.lock().unwrap().len() + log;
        let log = self.log.lock().unwrap();
        drop(log);
        *self.accounts.lock().unwrap() = vec![n as u64];
    }

    fn tried(&self) {
        let log = self.log.lock().unwrap();
        if let Ok(mut accounts) = self.accounts.try_lock() { accounts.clear(); }
        drop(log);
    }

    fn readers_one(&self) {
        let names = self.names.read().unwrap();
        let rates = self.rates.read().unwrap();
        drop((names, rates));
    }

    fn readers_two(&self) {
        let rates = self.rates.read().unwrap();
        let names = self.names.read().unwrap();
        drop((names, rates));
    }

    fn in_a_thread(self: std::sync::Arc<Self>) {
        let log = self.log.lock().unwrap();
        let this = std::sync::Arc::clone(&self);
        std::thread::spawn(move || this.accounts.lock().unwrap().clear());
        drop(log);
    }
}

struct Gated { gate: Mutex<()>, a: Mutex<u8>, b: Mutex<u8> }

fn gated_one(g: &Gated) {
    let gate = g.gate.lock().unwrap();
    let a = g.a.lock().unwrap();
    let b = g.b.lock().unwrap();
    drop((a, b, gate));
}

fn gated_two(g: &Gated) {
    let gate = g.gate.lock().unwrap();
    let b = g.b.lock().unwrap();
    let a = g.a.lock().unwrap();
    drop((a, b, gate));
}

fn parameters(a: &Mutex<u8>, b: &Mutex<u8>) {
    let one = a.lock().unwrap();
    let two = b.lock().unwrap();
    drop((one, two));
    let two = b.lock().unwrap();
    let one = a.lock().unwrap();
    drop((one, two));
}

struct Node { value: Mutex<u8> }

fn transfer(from: &Node, to: &Node) {
    let one = from.value.lock().unwrap();
    let two = to.value.lock().unwrap();
    drop((one, two));
}

struct Strong { id: u8, links: Mutex<u8> }
struct Weak { id: u8, links: Mutex<u8> }

fn by_id(strong: &Strong, weak: &Weak) {
    if strong.id < weak.id {
        let one = strong.links.lock().unwrap();
        let two = weak.links.lock().unwrap();
        drop((one, two));
    } else {
        let two = weak.links.lock().unwrap();
        let one = strong.links.lock().unwrap();
        drop((one, two));
    }
}

fn by_id_again(strong: &Strong, weak: &Weak) {
    if strong.id < weak.id {
        let one = strong.links.lock().unwrap();
        let two = weak.links.lock().unwrap();
        drop((one, two));
    } else {
        let two = weak.links.lock().unwrap();
        let one = strong.links.lock().unwrap();
        drop((one, two));
    }
}

fn by_order(strong: &Bank, weak: &Pair) {
    match strong.id().cmp(&weak.id()) {
        std::cmp::Ordering::Less => {
            let one = strong.log.lock().unwrap();
            let two = weak.b.lock().unwrap();
            drop((one, two));
        }
        _ => {
            let two = weak.b.lock().unwrap();
            let one = strong.log.lock().unwrap();
            drop((one, two));
        }
    }
}

struct Pair { a: parking_lot::ReentrantMutex<u8>, b: Mutex<u8> }
impl Pair {
    fn one(&self) { let a = self.a.lock(); let b = self.b.lock().unwrap(); drop((a, b)); }
    fn two(&self) { let b = self.b.lock().unwrap(); let a = self.a.lock(); drop((a, b)); }
}
"#,
    );
}

#[test]
fn two_branches_of_two_questions() {
    check(
        &RULE,
        r#"
use std::sync::Mutex;

struct Strong { id: u8, links: Mutex<u8> }
struct Weak { id: u8, links: Mutex<u8> }

fn by_id(strong: &Strong, weak: &Weak) {
    if strong.id < weak.id {
        let one = strong.links.lock().unwrap();
        let two = weak.links.lock().unwrap();
        //        ^^^^^^^^^^^^^^^^^ warning: `Weak.links` is locked here while `Strong.links` is held
        drop((one, two));
    }
    if strong.id == 0 {
        let two = weak.links.lock().unwrap();
        let one = strong.links.lock().unwrap();
        //        ^^^^^^^^^^^^^^^^^^^ warning: `Strong.links` is locked here while `Weak.links` is held
        drop((one, two));
    }
}
"#,
    );
}

/// `b` and `c` contradict each other, so that the circle from `a` to `b` to `c` says nothing new.
#[test]
fn a_circle_around_a_shorter_one() {
    check(
        &RULE,
        r#"
use std::sync::Mutex;

struct Three { a: Mutex<u8>, b: Mutex<u8>, c: Mutex<u8> }

fn open(t: &Three) {
    let b = t.b.lock().unwrap();
    let c = t.c.lock().unwrap();
    //      ^^^^^^^^^^ warning: `Three.c` is locked here while `Three.b` is held
    drop((b, c));
}

fn close(t: &Three) {
    let c = t.c.lock().unwrap();
    let b = t.b.lock().unwrap();
    //      ^^^^^^^^^^ warning: `Three.b` is locked here while `Three.c` is held
    drop((b, c));
}

fn in_between(t: &Three) {
    let c = t.c.lock().unwrap();
    let a = t.a.lock().unwrap();
    drop((a, c));
}

fn then(t: &Three) {
    let a = t.a.lock().unwrap();
    let b = t.b.lock().unwrap();
    drop((a, b));
}
"#,
    );
}
