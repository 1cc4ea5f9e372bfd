//! Guards that come out of closures.

use crate::rules::{double_lock, rwlock_upgrade_deadlock};
use crate::testing::{check, check_none};

#[test]
fn a_closure_gives_the_guard() {
    check(
        &double_lock::RULE,
        r#"
use std::sync::{Arc, Mutex};

struct State { lock: Option<Mutex<u64>>, shared: Option<Arc<Mutex<u64>>>, total: Mutex<u64> }

fn wanted(m: &Mutex<u64>, wanted: bool) {
    let guard = wanted.then(|| m.lock().unwrap());
    let again = m.lock().unwrap();
    //          ^^^^^^^^ warning: `m` (std `Mutex`) is locked already: `guard` holds it since line 7
    drop((guard, again));
}

fn in_a_block(m: &Mutex<u64>, wanted: bool) {
    let guard = wanted.then(|| { m.lock().expect("poisoned") });
    let again = m.lock().unwrap();
    //          ^^^^^^^^ warning: `guard` holds it
    drop((guard, again));
}

fn mapped(lock: Option<&Mutex<u64>>) {
    let guard = lock.map(|m| m.lock().unwrap());
    let again = lock.unwrap().lock().unwrap();
    //          ^^^^^^^^^^^^^^^^^^^^ warning: `guard` holds it
    drop((guard, again));
}

impl State {
    fn field(&self) {
        let guard = self.lock.as_ref().map(|lock| lock.lock().unwrap());
        let again = self.lock.as_ref().unwrap().lock();
        //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `self.lock` (std `Mutex`) is locked already
        drop((guard, again));
    }

    fn without_poison(&self) {
        let guard = self.shared.as_ref().and_then(|lock| lock.lock().ok());
        let again = self.shared.as_ref().expect("there is one").lock();
        //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `self.shared`
        drop((guard, again));
    }

    fn through_a_call(&self, wanted: bool) {
        let guard = wanted.then(|| self.total.lock().unwrap());
        self.add();
    //  ^^^^^^^^^^ warning: `add()` locks `self.total`
        drop(guard);
    }

    fn add(&self) {
        *self.total.lock().unwrap() += 1;
    }
}

async fn of_parking_lot(m: &parking_lot::Mutex<u64>, wanted: bool) {
    let guard = wanted.then(|| m.lock());
    let again = m.lock();
    //          ^^^^^^^^ warning: parking_lot `Mutex`
    drop((guard, again));
}
"#,
    );
    check(
        &rwlock_upgrade_deadlock::RULE,
        r#"
fn upgraded(l: &std::sync::RwLock<u64>, wanted: bool) {
    let reading = wanted.then(|| l.read().unwrap());
    let writing = l.write().unwrap();
    //            ^^^^^^^^^ warning: `reading` reads it since line 3
    drop((reading, writing));
}
"#,
    );
}

#[test]
fn what_a_closure_gives_is_not_known_or_gone() {
    check_none(
        &double_lock::RULE,
        r#"
use std::sync::{Mutex, MutexGuard};

fn another(a: &Mutex<u64>, b: &Mutex<u64>, wanted: bool) {
    let guard = wanted.then(|| a.lock().unwrap());
    *b.lock().unwrap() += 1;
    drop(guard);
}

fn dropped(m: &Mutex<u64>, wanted: bool) {
    let guard = wanted.then(|| m.lock().unwrap());
    drop(guard);
    *m.lock().unwrap() += 1;
}

fn only_a_number(m: &Mutex<u64>, wanted: bool) {
    let number = wanted.then(|| *m.lock().unwrap());
    *m.lock().unwrap() += number.unwrap_or(1);
}

fn more_than_that(a: &Mutex<u64>, b: &Mutex<u64>, wanted: bool, first: bool) {
    let guard = wanted.then(|| if first { a.lock().unwrap() } else { b.lock().unwrap() });
    *a.lock().unwrap() += 1;
    drop(guard);
}

fn each(locks: &[Mutex<u64>], m: &Mutex<u64>) {
    let guards: Vec<_> = locks.iter().map(|m| m.lock().unwrap()).collect();
    *m.lock().unwrap() += 1;
    drop(guards);
}

fn not_there(m: &Mutex<u64>, wanted: bool) {
    let guard = wanted.then(|| m.lock().unwrap());
    if guard.is_none() {
        *m.lock().unwrap() += 1;
    }
}

fn shadowed(m: Option<&Mutex<u64>>, other: &Mutex<u64>) {
    let guard = m.map(|m| m.lock().unwrap());
    let m = other;
    *m.lock().unwrap() += 1;
    drop(guard);
}

struct Switch;

impl Switch {
    fn then<'a>(&self, _: impl Fn() -> MutexGuard<'a, u64>) -> Option<MutexGuard<'a, u64>> { None }
}

fn of_another_type(m: &Mutex<u64>, switch: &Switch) {
    let guard = switch.then(|| m.lock().unwrap());
    *m.lock().unwrap() += 1;
    drop(guard);
}
"#,
    );
}
