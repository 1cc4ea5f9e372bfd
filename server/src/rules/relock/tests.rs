mod given;

use crate::rules::{
    double_lock, refcell_double_borrow, rwlock_upgrade_deadlock, try_lock_while_held,
};
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn the_same_lock_in_one_function() {
    check(
        &double_lock::RULE,
        r#"
use std::sync::{Arc, Mutex, RwLock};

struct State { total: Mutex<u64>, names: RwLock<Vec<String>> }

fn variable(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    let again = m.lock().unwrap();
    //          ^^^^^^^^ error: `m` (std `Mutex`) is locked already: `guard` holds it since line 7, so this thread waits for itself for ever, or panics
    drop((guard, again));
}

fn one_expression(m: &Mutex<Vec<u8>>) -> usize {
    m.lock().unwrap().len() + m.lock().unwrap().len()
    //                        ^^^^^^^^ error: a temporary of line 14 holds it
}

fn assigned_again(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    guard = m.lock().unwrap();
    //      ^^^^^^^^ error: `guard` holds it
    drop(guard);
}

impl State {
    fn field(&self) {
        let mut total = self.total.lock().unwrap();
        if *total > 3 {
            *self.total.lock().unwrap() = 0;
        //   ^^^^^^^^^^^^^^^^^ error: `self.total` (std `Mutex`) is locked already: `total` holds it
        }
        *total += 1;
    }

    fn written_twice(&self) {
        let names = self.names.write().unwrap();
        let n = self.names.read().unwrap().len();
        //      ^^^^^^^^^^^^^^^^^ error: `self.names` (std `RwLock`) is locked already
        drop((names, n));
    }
}

fn clone_of_an_arc(m: Arc<Mutex<u64>>) {
    let same = Arc::clone(&m);
    let other = m.clone();
    let guard = m.lock().unwrap();
    let a = same.lock().unwrap();
    //      ^^^^^^^^^^^ error: `m`
    drop(a);
    let b = other.lock().unwrap();
    //      ^^^^^^^^^^^^ error: `m`
    drop((b, guard));
}

fn on_one_path(m: &Mutex<u64>, early: bool) {
    let guard = m.lock().unwrap();
    if early {
        drop(guard);
    }
    let again = m.lock().unwrap();
    //          ^^^^^^^^ warning: `guard` holds it since line 56, on some way here
    drop(again);
}

static COUNT: Mutex<u64> = Mutex::new(0);

fn of_a_static() {
    let guard = COUNT.lock().unwrap();
    let again = COUNT.lock().unwrap();
    //          ^^^^^^^^^^^^ error: `COUNT`
    drop((guard, again));
}

fn in_a_match(m: &Mutex<Vec<u8>>) {
    match m.lock().unwrap().pop() {
        Some(byte) => m.lock().unwrap().push(byte),
        //            ^^^^^^^^ error: until its statement or head ends
        None => {}
    }
}

fn in_the_closure(m: &Mutex<u64>) -> u64 {
    m.lock().map(|guard| *guard + *m.lock().unwrap()).unwrap()
    //                             ^^^^^^^^ warning: a temporary of line 83
}

async fn of_tokio(m: &tokio::sync::Mutex<u64>) {
    let guard = m.lock().await;
    let again = m.lock().await;
    //          ^^^^^^^^^^^^^^ error: `m` (tokio `Mutex`) is locked already: `guard` holds it since line 88, so this task waits for itself for ever
    drop((guard, again));
}

fn forgotten(m: &Mutex<u64>) {
    std::mem::forget(m.lock().unwrap());
    let again = m.lock().unwrap();
    //          ^^^^^^^^ error: its guard of line 95 was forgotten, so it is never released
    drop(again);
}

fn parking_lot(m: &parking_lot::Mutex<u64>) {
    let guard = m.lock();
    *m.lock() += *guard;
//   ^^^^^^^^ error: `m` (parking_lot `Mutex`)
}

fn under_one_index(locks: &[Mutex<u64>], i: usize) {
    let guard = locks[i].lock().unwrap();
    let again = locks[i].lock().unwrap();
    //          ^^^^^^^^^^^^^^^ error: `locks[i]`
    drop((guard, again));
}

fn reading_twice(names: &RwLock<Vec<u8>>) {
    let first = names.read().unwrap();
    let second = names.read().unwrap();
    //           ^^^^^^^^^^^^ hint: is read again while `first` reads it since line 115
    drop((first, second));
}

fn while_moved_to_a_struct(m: &Mutex<u64>) {
    struct Holder<'a> { guard: std::sync::MutexGuard<'a, u64> }
    let holder = Holder { guard: m.lock().unwrap() };
    let again = m.lock().unwrap();
    //          ^^^^^^^^ error: `holder` holds it
    drop((holder.guard, again));
}
"#,
    );
}

#[test]
fn the_same_lock_in_a_function_that_is_called() {
    check(
        &double_lock::RULE,
        r#"
use std::sync::{Arc, Mutex, MutexGuard};

struct State { total: Mutex<u64>, other: Mutex<u64> }

impl State {
    fn add(&self) {
        *self.total.lock().unwrap() += 1;
    }

    fn add_twice(&self) {
        self.add();
        self.add();
    }

    fn other(&self) {
        *self.other.lock().unwrap() += 1;
    }

    fn guard(&self) -> MutexGuard<'_, u64> {
        self.total.lock().unwrap()
    }

    fn direct(&self) {
        let total = self.total.lock().unwrap();
        self.add();
    //  ^^^^^^^^^^ warning: `add()` locks `self.total` (std `Mutex`), and `total` holds it since line 25: this thread waits for itself for ever
        drop(total);
    }

    fn through_two(&self) {
        let total = self.total.lock().unwrap();
        self.add_twice();
    //  ^^^^^^^^^^^^^^^^ warning: `add_twice()` locks `self.total`
        drop(total);
    }

    fn of_another(&self) {
        let total = self.total.lock().unwrap();
        self.other();
        drop(total);
    }

    fn of_another_value(&self, that: &State) {
        let total = self.total.lock().unwrap();
        that.add();
        drop(total);
    }

    fn by_a_helper(&self) {
        let total = self.guard();
        let again = self.guard();
        //          ^^^^^^^^^^^^ warning: `guard()` locks `self.total`
        drop((total, again));
    }

    fn released_before(&self) {
        let total = self.total.lock().unwrap();
        drop(total);
        self.add();
    }

    fn argument_first(&self) {
        self.total.lock().unwrap().checked_add(self.sum());
        //                                     ^^^^^^^^^^ warning: `sum()` locks `self.total`
    }

    fn sum(&self) -> u64 {
        *self.total.lock().unwrap()
    }

    fn in_a_thread(self: &Arc<Self>) {
        let total = self.total.lock().unwrap();
        let this = Arc::clone(self);
        std::thread::spawn(move || this.add());
        drop(total);
    }
}

fn bump(lock: &Mutex<u64>) {
    *lock.lock().unwrap() += 1;
}

fn by_argument(state: &State) {
    let total = state.total.lock().unwrap();
    bump(&state.total);
//  ^^^^^^^^^^^^^^^^^^ warning: `bump()` locks `state.total`
    bump(&state.other);
    drop(total);
}

fn ping(lock: &Mutex<u64>, n: u32) {
    if n > 0 { pong(lock, n - 1) }
}

fn pong(lock: &Mutex<u64>, n: u32) {
    *lock.lock().unwrap() += 1;
    ping(lock, n);
}

fn in_a_circle(lock: &Mutex<u64>) {
    let guard = lock.lock().unwrap();
    ping(lock, 3);
//  ^^^^^^^^^^^^^ warning: `ping()` locks `lock`
    drop(guard);
}

async fn take(lock: &tokio::sync::Mutex<u64>) {
    *lock.lock().await += 1;
}

async fn awaited(lock: &tokio::sync::Mutex<u64>) {
    let guard = lock.lock().await;
    let later = take(lock);
    take(lock).await;
//  ^^^^^^^^^^^^^^^^ warning: `take()` locks `lock` (tokio `Mutex`), and `guard` holds it since line 113: this task waits
    drop((guard, later));
}
"#,
    );
}

#[test]
fn on_some_ways_only() {
    check(
        &double_lock::RULE,
        r#"
use std::sync::Mutex;

fn under_another_condition(m: &Mutex<u64>, early: bool, often: bool) {
    let guard = early.then(|| m.lock().unwrap());
    if often {
        drop(m.lock().unwrap());
        //   ^^^^^^^^ warning: `guard` holds it since line 5, on some way here
    }
    drop(guard);
}
"#,
    );
}

#[test]
fn other_locks_and_free_ones() {
    check_none(
        &double_lock::RULE,
        r#"
use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex, RwLock};

struct State { a: Mutex<u64>, b: Mutex<u64>, next: Option<Arc<State>> }

fn two_fields(s: &State) {
    let a = s.a.lock().unwrap();
    let b = s.b.lock().unwrap();
    drop((a, b));
}

fn two_values(one: &State, other: &State) {
    let a = one.a.lock().unwrap();
    let b = other.a.lock().unwrap();
    drop((a, b));
}

fn released(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    drop(guard);
    *m.lock().unwrap() += 1;
    { let _guard = m.lock().unwrap(); }
    let _ = m.lock().map(|guard| *guard);
    *m.lock().unwrap() += 1;
}

fn two_statements(m: &Mutex<Vec<u8>>) -> usize {
    let a = m.lock().unwrap().len();
    a + m.lock().unwrap().len()
}

fn both_sides(m: &Mutex<bool>) -> bool {
    *m.lock().unwrap() && *m.lock().unwrap()
}

fn in_else(m: &Mutex<Vec<u8>>) {
    if m.lock().unwrap().is_empty() { m.lock().unwrap().push(1) } else { m.lock().unwrap().clear() }
    if let Some(byte) = m.lock().unwrap().pop() { let _ = byte; } else { m.lock().unwrap().push(1) }
}

fn let_else(m: &Mutex<Option<u8>>) {
    let Some(x) = *m.lock().unwrap() else {
        *m.lock().unwrap() = Some(1);
        return;
    };
    let _ = x;
}

fn elements(locks: &[Mutex<u64>], i: usize, j: usize) {
    let a = locks[i].lock().unwrap();
    let b = locks[j].lock().unwrap();
    drop((a, b));
}

fn each(locks: &[Mutex<u64>]) {
    let mut guards = Vec::new();
    for lock in locks {
        guards.push(lock.lock().unwrap());
    }
}

fn each_by_index(locks: &[Mutex<u64>]) {
    let mut guards = Vec::new();
    for i in 0..locks.len() {
        guards.push(locks[i].lock().unwrap());
    }
}

fn under_conditions_that_exclude_each_other(m: &RwLock<u64>, alone: bool, more: bool) {
    let writing = alone.then(|| m.write().unwrap());
    let reading = (more && !alone).then(|| m.read().unwrap());
    drop((writing, reading));
    let guard = if alone { Some(m.write().unwrap()) } else { None };
    if !alone {
        drop(m.write().unwrap());
    }
    drop(guard);
}

fn again_where_it_was_dropped(s: &State, early: bool) {
    let guard = s.a.lock().unwrap();
    if early {
        drop(guard);
    }
    if early {
        drop(s.a.lock().unwrap());
    }
}

fn hand_over_hand(first: &Arc<State>) {
    let mut node = Arc::clone(first);
    loop {
        let guard = node.a.lock().unwrap();
        let Some(next) = node.next.clone() else { break };
        drop(guard);
        node = next;
    }
}

fn chain(first: &State) {
    let mut held = first.a.lock().unwrap();
    let mut node = first;
    while let Some(next) = &node.next {
        held = next.a.lock().unwrap();
        node = next;
    }
    drop(held);
}

fn waits(m: &Mutex<bool>, ready: &Condvar) {
    let mut guard = m.lock().unwrap();
    while !*guard {
        guard = ready.wait(guard).unwrap();
    }
}

fn of_a_map(map: &HashMap<u8, Mutex<u64>>, a: u8, b: u8) {
    let one = map[&a].lock().unwrap();
    let two = map[&b].lock().unwrap();
    drop((one, two));
}

fn reentrant(m: &parking_lot::ReentrantMutex<u64>, l: &parking_lot::RwLock<u64>) {
    let a = m.lock();
    let b = m.lock();
    drop((a, b));
    let a = l.read();
    let b = l.read_recursive();
    drop((a, b));
    let a = l.upgradable_read();
    let b = l.read();
    drop(b);
    let a = parking_lot::RwLockUpgradableReadGuard::upgrade(a);
    drop(a);
}

fn downgraded(l: &parking_lot::RwLock<u64>) {
    let a = l.write();
    let a = parking_lot::RwLockWriteGuard::downgrade(a);
    let b = l.read_recursive();
    drop((a, b));
}

fn one_or_the_other(m: &Mutex<u64>) {
    #[cfg(unix)]
    let mut guard = m.lock().unwrap();
    #[cfg(not(unix))]
    let mut guard = m.lock().expect("poisoned");
    *guard += 1;
}

const LOCK: Mutex<u64> = Mutex::new(0);

fn of_a_constant() {
    let a = LOCK.lock().unwrap();
    let b = LOCK.lock().unwrap();
    drop((a, b));
}

fn in_a_thread(m: &'static Mutex<u64>) {
    let guard = m.lock().unwrap();
    std::thread::spawn(|| *m.lock().unwrap() += 1);
    drop(guard);
}

fn kept_for_later(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    let later = || m.lock().map(|guard| *guard).unwrap();
    drop(guard);
    later();
}

struct Mine;
impl Mine { fn lock(&self) -> u8 { 0 } }

fn no_lock(m: &Mine) -> u8 {
    m.lock() + m.lock()
}

fn replaced(state: &mut State2) {
    let guard = state.m.lock().unwrap().len();
    state.m = Arc::new(Mutex::new(Vec::new()));
    *state.m.lock().unwrap() = vec![guard as u8];
}
struct State2 { m: Arc<Mutex<Vec<u8>>> }

trait Store { fn save(&self); }
struct Disk { m: Mutex<u64> }
impl Store for Disk { fn save(&self) { *self.m.lock().unwrap() += 1; } }

fn dynamic(store: &dyn Store, m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    store.save();
    drop(guard);
}

fn tried(m: &Mutex<u64>) {
    if let Ok(guard) = m.try_lock() {
        drop(guard);
    } else {
        *m.lock().unwrap() += 1;
    }
}

async fn permits(s: &tokio::sync::Semaphore) {
    let a = s.acquire().await;
    let b = s.acquire().await;
    drop((a, b));
}
"#,
    );
}

#[test]
fn else_of_if_let_holds_the_lock_before_2024() {
    Place { edition: "2021", ..LIBRARY }.check(
        &double_lock::RULE,
        r#"
fn f(m: &std::sync::Mutex<Vec<u8>>) {
    if let Some(byte) = m.lock().unwrap().pop() { let _ = byte; } else { m.lock().unwrap().push(1) }
    //                                                                   ^^^^^^^^ error: a temporary of line 3
}
"#,
    );
}

#[test]
fn writing_while_reading() {
    check(
        &rwlock_upgrade_deadlock::RULE,
        r#"
use std::sync::RwLock;

struct Cache { map: RwLock<std::collections::HashMap<u8, u8>> }

impl Cache {
    fn get(&self, key: u8) -> u8 {
        let map = self.map.read().unwrap();
        match map.get(&key) {
            Some(value) => *value,
            None => {
                self.map.write().unwrap().insert(key, 0);
        //      ^^^^^^^^^^^^^^^^ error: `map` reads it since line 8, and writing to `self.map` (std `RwLock`) waits until nobody reads: this thread waits for itself for ever
                0
            }
        }
    }

    fn in_a_head(&self, key: u8) {
        if let None = self.map.read().unwrap().get(&key) {
            self.insert(key);
        //  ^^^^^^^^^^^^^^^^ warning: `insert()` writes to `self.map` (std `RwLock`), which waits until nobody reads, and a temporary of line 20 reads it
        }
    }

    fn insert(&self, key: u8) {
        self.map.write().unwrap().insert(key, 0);
    }

    fn released(&self, key: u8) {
        let is_known = self.map.read().unwrap().contains_key(&key);
        if !is_known {
            self.insert(key);
        }
    }
}

async fn of_tokio(l: &tokio::sync::RwLock<u64>) {
    let seen = l.read().await;
    *l.write().await += *seen;
//   ^^^^^^^^^^^^^^^ error: `l` (tokio `RwLock`) waits until nobody reads: this task
}

fn upgradable(l: &parking_lot::RwLock<u64>) {
    let seen = l.upgradable_read();
    let mut now = parking_lot::RwLockUpgradableReadGuard::upgrade(seen);
    *now += 1;
}
"#,
    );
}

#[test]
fn trying_what_is_held() {
    check(
        &try_lock_while_held::RULE,
        r#"
use std::sync::{Mutex, RwLock};

fn held(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    if let Ok(mut again) = m.try_lock() {
    //                     ^^^^^^^^^^^^ warning: trying to lock `m` (std `Mutex`) always fails here: `guard` holds it since line 5
        *again += *guard;
    }
}

fn written(l: &RwLock<u64>) {
    let guard = l.read().unwrap();
    let now = l.try_write();
    //        ^^^^^^^^^^^^^ warning: trying to lock `l`
    drop((now, guard));
}

fn read(l: &RwLock<u64>) {
    let guard = l.read().unwrap();
    let also = l.try_read();
    drop((also, guard));
}

fn free(m: &Mutex<u64>) {
    drop(m.lock());
    let _ = m.try_lock().is_ok();
}

fn in_a_callee(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    attempt(m);
    drop(guard);
}

fn attempt(m: &Mutex<u64>) -> bool {
    m.try_lock().is_ok()
}
"#,
    );
}

#[test]
fn borrowing_what_is_borrowed() {
    check(
        &refcell_double_borrow::RULE,
        r#"
use std::cell::RefCell;
use std::rc::Rc;

struct Tree { items: RefCell<Vec<u8>>, name: RefCell<String> }

impl Tree {
    fn grow(&self) {
        let items = self.items.borrow();
        self.items.borrow_mut().push(items[0]);
    //  ^^^^^^^^^^^^^^^^^^^^^^^ error: `borrow_mut` panics here: `items` reads it since line 9, and it is `self.items` again
    }

    fn head(&self) {
        for item in self.items.borrow().iter() {
            self.push(*item);
        //  ^^^^^^^^^^^^^^^^ warning: `push()` borrows `self.items` (`RefCell`), and a temporary of line 15 reads it
        }
    }

    fn push(&self, item: u8) {
        self.items.borrow_mut().push(item);
    }

    fn shared(&self) -> usize {
        let items = self.items.borrow();
        items.len() + self.items.borrow().len()
    }

    fn others(&self) {
        let items = self.items.borrow();
        self.name.borrow_mut().push(items[0] as char);
    }

    fn tried(&self) {
        let items = self.items.borrow();
        if let Ok(mut more) = self.items.try_borrow_mut() { more.push(items[0]); }
    }

    fn released(&self) {
        let first = self.items.borrow().first().copied();
        if let Some(first) = first { self.items.borrow_mut().push(first); }
    }
}

fn nodes(a: &Rc<RefCell<u8>>, b: &Rc<RefCell<u8>>) {
    let one = a.borrow_mut();
    let two = b.borrow_mut();
    drop((one, two));
}
"#,
    );
}

#[test]
fn the_guard_that_is_there() {
    check_fix(
        &double_lock::RULE,
        "Use `guard`",
        "fn f(m: &std::sync::Mutex<u64>) {\n    let guard = m.lock().unwrap();\n    *m.lock().unwrap() += 1;\n    drop(guard);\n}\n",
        "fn f(m: &std::sync::Mutex<u64>) {\n    let mut guard = m.lock().unwrap();\n    *guard += 1;\n    drop(guard);\n}\n",
    );
    check_fix(
        &double_lock::RULE,
        "Use `guard`",
        "fn f(m: &parking_lot::Mutex<Vec<u8>>) -> usize {\n    let guard = m.lock();\n    guard.len() + m.lock().len()\n}\n",
        "fn f(m: &parking_lot::Mutex<Vec<u8>>) -> usize {\n    let guard = m.lock();\n    guard.len() + guard.len()\n}\n",
    );
    check_no_fix(
        &double_lock::RULE,
        "Use `guard`",
        "fn f(m: &std::sync::Mutex<Vec<u8>>) {\n    let guard = m.lock().unwrap();\n    let first = guard.first();\n    m.lock().unwrap().clear();\n    drop(first);\n}\n",
    );
}

#[test]
fn the_guard_is_released_first() {
    check_fix(
        &double_lock::RULE,
        "drop(guard)",
        "use std::sync::Mutex;\n\nfn f(m: &Mutex<u64>) {\n    let mut guard = m.lock().unwrap();\n    *guard += 1;\n    bump(m);\n}\n\nfn bump(m: &Mutex<u64>) {\n    *m.lock().unwrap() += 1;\n}\n",
        "use std::sync::Mutex;\n\nfn f(m: &Mutex<u64>) {\n    let mut guard = m.lock().unwrap();\n    *guard += 1;\n    drop(guard);\n    bump(m);\n}\n\nfn bump(m: &Mutex<u64>) {\n    *m.lock().unwrap() += 1;\n}\n",
    );
    check_no_fix(
        &double_lock::RULE,
        "drop(guard)",
        "use std::sync::Mutex;\n\nfn f(m: &Mutex<u64>) {\n    let guard = m.lock().unwrap();\n    bump(m);\n    let _n = *guard;\n}\n\nfn bump(m: &Mutex<u64>) {\n    *m.lock().unwrap() += 1;\n}\n",
    );
}

#[test]
fn a_guard_that_is_gone_on_some_way_cannot_be_dropped() {
    check_no_fix(
        &double_lock::RULE,
        "drop(guard)",
        "fn f(m: &std::sync::Mutex<u64>, early: bool) {\n    let guard = m.lock().unwrap();\n    if early {\n        drop(guard);\n    }\n    *m.lock().unwrap() += 1;\n}\n",
    );
}

#[test]
fn a_temporary_ends_first() {
    check_fix(
        &double_lock::RULE,
        "Release the lock",
        "fn f(m: &std::sync::Mutex<Vec<u8>>) -> usize {\n    m.lock().unwrap().len() + m.lock().unwrap().len()\n}\n",
        "fn f(m: &std::sync::Mutex<Vec<u8>>) -> usize {\n    let value = m.lock().unwrap().len();\n    value + m.lock().unwrap().len()\n}\n",
    );
    check_fix(
        &double_lock::RULE,
        "Release the lock",
        "fn f(m: &std::sync::Mutex<u64>) {\n    *m.lock().unwrap() += *m.lock().unwrap();\n}\n",
        "fn f(m: &std::sync::Mutex<u64>) {\n    let value = *m.lock().unwrap();\n    *m.lock().unwrap() += value;\n}\n",
    );
    check_fix(
        &double_lock::RULE,
        "Release the lock",
        "fn f(m: &std::sync::Mutex<Vec<u8>>) {\n    *m.lock().unwrap() = m.lock().unwrap().clone();\n}\n",
        "fn f(m: &std::sync::Mutex<Vec<u8>>) {\n    let value = m.lock().unwrap().clone();\n    *m.lock().unwrap() = value;\n}\n",
    );
    check_fix(
        &double_lock::RULE,
        "Release the lock",
        "fn f(m: &std::sync::Mutex<Vec<u8>>) {\n    if let Some(byte) = m.lock().unwrap().pop() {\n        m.lock().unwrap().push(byte);\n    }\n}\n",
        "fn f(m: &std::sync::Mutex<Vec<u8>>) {\n    let value = m.lock().unwrap().pop();\n    if let Some(byte) = value {\n        m.lock().unwrap().push(byte);\n    }\n}\n",
    );
}

#[test]
fn a_temporary_of_an_async_lock_ends_first() {
    check_fix(
        &double_lock::RULE,
        "Release the lock",
        "async fn f(m: &tokio::sync::Mutex<Vec<u8>>) -> usize {\n    m.lock().await.len() + m.lock().await.len()\n}\n",
        "async fn f(m: &tokio::sync::Mutex<Vec<u8>>) -> usize {\n    let value = m.lock().await.len();\n    value + m.lock().await.len()\n}\n",
    );
}

#[test]
fn what_is_needed_of_the_second_guard_comes_first() {
    check_fix(
        &double_lock::RULE,
        "Take the value",
        "fn f(m: &std::sync::Mutex<Vec<usize>>) {\n    m.lock().unwrap().push(m.lock().unwrap().len());\n}\n",
        "fn f(m: &std::sync::Mutex<Vec<usize>>) {\n    let value = m.lock().unwrap().len();\n    m.lock().unwrap().push(value);\n}\n",
    );
    check_fix(
        &double_lock::RULE,
        "Take the value",
        "struct State { sum: std::sync::Mutex<Vec<u64>> }\n\nimpl State {\n    fn f(&self) {\n        self.sum.lock().unwrap().push(self.next());\n    }\n\n    fn next(&self) -> u64 {\n        self.sum.lock().unwrap().len() as u64\n    }\n}\n",
        "struct State { sum: std::sync::Mutex<Vec<u64>> }\n\nimpl State {\n    fn f(&self) {\n        let value = self.next();\n        self.sum.lock().unwrap().push(value);\n    }\n\n    fn next(&self) -> u64 {\n        self.sum.lock().unwrap().len() as u64\n    }\n}\n",
    );
    check_fix(
        &rwlock_upgrade_deadlock::RULE,
        "Take the value",
        "fn f(m: &std::sync::RwLock<Vec<u8>>) -> bool {\n    m.read().unwrap().contains(&m.write().unwrap().pop().unwrap())\n}\n",
        "fn f(m: &std::sync::RwLock<Vec<u8>>) -> bool {\n    let value = m.write().unwrap().pop().unwrap();\n    m.read().unwrap().contains(&value)\n}\n",
    );
    // What is popped first would be popped last.
    check_no_fix(
        &double_lock::RULE,
        "Take the value",
        "fn f(m: &std::sync::Mutex<Vec<u8>>) -> (Option<u8>, usize) {\n    (m.lock().unwrap().pop(), m.lock().unwrap().len())\n}\n",
    );
    check_no_fix(
        &double_lock::RULE,
        "Take the value",
        "fn f(m: &std::sync::Mutex<Vec<u8>>) -> bool {\n    m.lock().unwrap().contains(m.lock().unwrap().first().unwrap())\n}\n",
    );
}

#[test]
fn the_old_guard_ends_before_the_new_one_comes() {
    check_fix(
        &double_lock::RULE,
        "drop(guard)",
        "fn f(m: &std::sync::Mutex<u64>) {\n    let mut guard = m.lock().unwrap();\n    *guard += 1;\n    guard = m.lock().unwrap();\n    *guard += 1;\n}\n",
        "fn f(m: &std::sync::Mutex<u64>) {\n    let mut guard = m.lock().unwrap();\n    *guard += 1;\n    drop(guard);\n    guard = m.lock().unwrap();\n    *guard += 1;\n}\n",
    );
}

#[test]
fn a_guard_that_only_reads_by_now() {
    check(
        &double_lock::RULE,
        r#"
use parking_lot::{RwLock, RwLockWriteGuard};

fn downgraded(l: &RwLock<u64>) -> u64 {
    let mut now = l.write();
    *now += 1;
    let now = RwLockWriteGuard::downgrade(now);
    *now + *l.read()
    //      ^^^^^^^^ hint: is read again
}

fn in_one_statement(l: &RwLock<u64>) -> u64 {
    *RwLockWriteGuard::downgrade(l.write()) + *l.read()
    //                                         ^^^^^^^^ hint: is read again
}
"#,
    );
}

#[test]
fn the_same_lock_through_macros() {
    check(
        &double_lock::RULE,
        r#"
use std::sync::Mutex;

macro_rules! grab { ($m:expr) => { $m.lock().unwrap() }; }
macro_rules! twice { ($m:expr) => {{ let one = grab!($m); let two = grab!($m); *one + *two }}; }
macro_rules! again { ($e:expr) => { if true { $e } else { $e } }; }

fn mixed(m: &Mutex<u64>) {
    let guard = grab!(m);
    let again = m.lock().unwrap();
    //          ^^^^^^^^ error: `guard` holds it since line 9
    drop((guard, again));
}

fn in_a_macro(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    let again = grab!(m);
    //          ^^^^^^^^ error: `guard` holds it since line 16
    drop((guard, again));
}

fn inside(m: &Mutex<u64>) -> u64 {
    twice!(m)
//  ^^^^^^^^^ error: locked already
}

fn written_twice(m: &Mutex<u64>) {
    let guard = grab!(m);
    again!(m.lock().unwrap());
    //     ^^^^^^^^ error: `guard` holds it
    drop(guard);
}
"#,
    );
    check_none(
        &double_lock::RULE,
        r#"
use std::sync::Mutex;

macro_rules! grab { ($m:expr) => { $m.lock().unwrap() }; }
macro_rules! read { ($m:expr) => {{ let guard = $m.lock().unwrap(); *guard }}; }
macro_rules! either { ($c:expr, $m:expr) => { if $c { *grab!($m) } else { *grab!($m) } }; }

fn one_after_the_other(m: &Mutex<u64>, n: &Mutex<u64>) -> u64 {
    let first = read!(m);
    let second = read!(m);
    let guard = grab!(n);
    first + second + *guard + read!(m) + either!(first > 1, m)
}
"#,
    );
}
