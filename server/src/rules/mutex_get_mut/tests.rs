use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn mutexes_that_nobody_else_has() {
    check(
        &RULE,
        r#"
use std::sync::Mutex;

fn by_reference(m: &mut Mutex<u64>) -> u64 {
    *m.lock().unwrap() += 1;
    // ^^^^^^ hint: nobody else can reach `m` here: `get_mut()` gives what it protects
    let guard = m.lock().unwrap();
    //            ^^^^^^ `m`
    *guard
}

fn owned() -> u64 {
    let mut m = Mutex::new(1);
    *m.lock().unwrap() += 1;
    // ^^^^^^ `m`
    let mut guard = m.lock().unwrap();
    //                ^^^^^^ `m`
    *guard += 1;
    m.into_inner().unwrap()
}

fn parameter(mut m: Mutex<Vec<u64>>) {
    m.lock().unwrap().push(1);
    //^^^^^^ `m`
    m = Mutex::new(Vec::new());
    println!("{:?}", m.lock().unwrap());
    //                 ^^^^^^ `m`
}

fn of_parking_lot(m: &mut parking_lot::Mutex<u64>) {
    *m.lock() += 1;
    // ^^^^^^ `m`
}

async fn of_tokio(m: &mut tokio::sync::Mutex<u64>) {
    *m.lock().await += 1;
    // ^^^^^^ `m`
}

fn in_a_loop(mutexes: &mut [Mutex<u64>]) {
    for m in mutexes.iter_mut() {
        *m.lock().unwrap() = 0;
        // ^^^^^^ `m`
    }
}

fn in_a_head(m: &mut Mutex<Vec<u64>>) {
    if let Some(last) = m.lock().unwrap().pop() {
        //                ^^^^^^ `m`
        println!("{last}");
    }
}
"#,
    );
}

#[test]
fn other_crates() {
    let place = Place {
        dependencies: "spin = \"0.9\"\nasync-lock = \"3\"\nfutures = \"0.3\"\n",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
fn of_spin(m: &mut spin::Mutex<u64>) {
    *m.lock() += 1;
    // ^^^^^^ `m`
}

async fn of_others(m: &mut async_lock::Mutex<u64>, n: &mut futures::lock::Mutex<u64>) {
    *m.lock().await += 1;
    // ^^^^^^ `m`
    *n.lock().await += 1;
    // ^^^^^^ `n`
}
"#,
    );
}

#[test]
fn mutexes_that_are_shared() {
    check_none(
        &RULE,
        r#"
use std::sync::{Arc, Condvar, Mutex, MutexGuard, RwLock};

static TOTAL: Mutex<u64> = Mutex::new(0);

struct State { total: Mutex<u64> }

fn shared(m: &Mutex<u64>, a: Arc<Mutex<u64>>, mut b: Arc<Mutex<u64>>) {
    *m.lock().unwrap() += 1;
    *a.lock().unwrap() += 1;
    *b.lock().unwrap() += 1;
    *TOTAL.lock().unwrap() += 1;
    b = a;
    drop(b);
}

fn not_mut() {
    let m = Mutex::new(1);
    *m.lock().unwrap() += 1;
    std::thread::scope(|scope| {
        scope.spawn(|| *m.lock().unwrap() += 1);
    });
}

fn in_a_closure(m: &mut Mutex<u64>) {
    let add = || *m.lock().unwrap() += 1;
    add();
}

impl State {
    fn field(&mut self) {
        *self.total.lock().unwrap() += 1;
    }
}

fn reference_to_an_arc(m: &mut Arc<Mutex<u64>>, n: &mut &Mutex<u64>) {
    *m.lock().unwrap() += 1;
    *n.lock().unwrap() += 1;
}

fn already(m: &mut Mutex<u64>) {
    *m.get_mut().unwrap() += 1;
    println!("{:?}", m.try_lock());
}

fn passed_on(m: &mut Mutex<bool>, cv: &Condvar) {
    let guard = m.lock().unwrap();
    drop(cv.wait(guard));
    drop(m.lock());
    look(&m.lock().unwrap());
    let guard = m.lock().unwrap();
    look(&guard);
}

fn look(_: &MutexGuard<'_, bool>) {}

fn returned(m: &mut Mutex<u64>) -> MutexGuard<'_, u64> {
    m.lock().unwrap()
}

fn dropped(m: &mut Mutex<u64>) {
    let guard = m.lock().unwrap();
    println!("{guard}");
    drop(guard);
}

fn reading(l: &mut RwLock<u64>) {
    *l.write().unwrap() += 1;
}

struct Door;

impl Door {
    fn lock(&self) -> Result<u64, ()> { Ok(1) }
}

fn same_name(door: &mut Door) {
    door.lock().unwrap();
}

fn unknown(m: &mut elsewhere::Mutex<u64>) {
    *m.lock().unwrap() += 1;
}

fn generic<T>(m: &mut T) where T: std::ops::Deref<Target = Mutex<u64>> {
    *m.lock().unwrap() += 1;
}

fn in_a_macro(m: &mut Mutex<u64>) {
    let guard = m.lock().unwrap();
    elsewhere::change!(guard);
}

#[allow(clippy::mut_mutex_lock)]
fn silenced(m: &mut Mutex<u64>) {
    *m.lock().unwrap() += 1;
}

#[cfg(test)]
mod tests {
    #[test]
    fn locks() {
        let mut m = std::sync::Mutex::new(1);
        *m.lock().unwrap() += 1;
        m = std::sync::Mutex::new(2);
        drop(m);
    }
}
"#,
    );
}

#[test]
fn without_locking() {
    let before = r#"
fn add(m: &mut std::sync::Mutex<u64>) {
    *m.lock().unwrap() += 1;
}
"#;
    let after = before.replace("lock()", "get_mut()");
    check_fix(&RULE, "get_mut", before, &after);
    let before = r#"
async fn add(m: &mut tokio::sync::Mutex<u64>) {
    let mut guard = m.lock().await;
    *guard += 1;
}
"#;
    let after = before.replace("lock().await", "get_mut()");
    check_fix(&RULE, "get_mut", before, &after);
}

#[test]
fn not_while_it_is_borrowed() {
    check_no_fix(
        &RULE,
        "get_mut",
        r#"
fn add(m: &mut std::sync::Mutex<u64>) {
    let before = &*m;
    *m.lock().unwrap() += 1;
    println!("{before:?}");
}
"#,
    );
    check_no_fix(
        &RULE,
        "get_mut",
        r#"
fn add(m: &mut std::sync::Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    println!("{m:?}");
    *guard += 1;
}
"#,
    );
}
