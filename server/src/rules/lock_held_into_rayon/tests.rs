use super::RULE;
use crate::testing::{LIBRARY, Place};

const WITH_RAYON: Place<'_> = Place {
    dependencies: "rayon = \"1\"\nparking_lot = \"0.12\"\n",
    ..LIBRARY
};

#[test]
fn locks_held_while_rayon_works() {
    WITH_RAYON.check(
        &RULE,
        r#"
use rayon::prelude::*;
use std::sync::{Mutex, RwLock};

fn half() -> u64 { 1 }

struct State { parts: Mutex<Vec<u64>>, names: RwLock<Vec<String>> }

fn joined(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    let (a, b) = rayon::join(half, half);
    //           ^^^^^^^^^^^^^^^^^^^^^^^ warning: `guard` keeps `m` (std `Mutex`) locked while rayon works
    *guard += a + b;
}

impl State {
    fn iterated(&self, more: &[u64]) -> u64 {
        let parts = self.parts.lock().unwrap();
        let sum: u64 = more.par_iter().map(|part| part + 1).sum();
        //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `parts` keeps `self.parts`
        sum + parts.len() as u64
    }

    fn temporary(&self) -> Vec<u64> {
        self.parts.lock().unwrap().par_iter().map(|part| part + 1).collect()
    //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a temporary guard keeps
    }

    fn reading(&self) {
        self.names.read().unwrap().par_iter().for_each(|name| println!("{name}"));
    //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: `self.names`
    }

    fn writing(&self) {
        self.names.write().unwrap().par_iter_mut().for_each(|name| name.clear());
    //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `self.names`
    }

    fn in_a_head(&self, more: &[u64]) {
        if let Some(part) = self.parts.lock().unwrap().first() {
            more.par_iter().for_each(|other| println!("{part} {other}"));
        //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a temporary guard
        }
    }
}

fn scoped(m: &parking_lot::Mutex<u64>) {
    let guard = m.lock();
    rayon::scope(|_| println!("{guard}"));
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ (parking_lot `Mutex`)
}

fn installed(pool: &rayon::ThreadPool, m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    pool.install(half);
//  ^^^^^^^^^^^^^^^^^^ `m`
    pool.join(half, half);
    drop(guard);
}

fn some_way(m: &Mutex<u64>, early: bool) {
    let guard = m.lock().unwrap();
    if early {
        drop(guard);
    }
    rayon::join(half, half);
//  ^^^^^^^^^^^^^^^^^^^^^^^ `guard`
}

fn broadcast(m: &Mutex<u64>) {
    let _guard = m.lock();
    rayon::broadcast(|_| ());
//  ^^^^^^^^^^^^^^^^^^^^^^^^ `_guard`
}
"#,
    );
}

#[test]
fn locks_that_are_free_or_jobs_that_are_not_waited_for() {
    WITH_RAYON.check(
        &RULE,
        r#"
use rayon::prelude::*;
use std::sync::Mutex;

fn half() -> u64 { 1 }

fn released(m: &Mutex<u64>, more: &[u64]) {
    let guard = m.lock().unwrap();
    drop(guard);
    rayon::join(half, half);
    more.par_iter().for_each(|_| ());
}

fn in_a_block(m: &Mutex<Vec<u64>>) {
    let parts = { m.lock().unwrap().clone() };
    parts.par_iter().for_each(|_| ());
    let parts = m.lock().unwrap().clone();
    parts.into_par_iter().for_each(|_| ());
}

fn inside_the_job(m: &Mutex<u64>, more: &[u64]) {
    more.par_iter().for_each(|part| *m.lock().unwrap() += part);
    rayon::join(|| *m.lock().unwrap() += 1, || *m.lock().unwrap() += 2);
}

fn only_made(m: &Mutex<Vec<u64>>) {
    let parts = m.lock().unwrap();
    let iterator = parts.par_iter().map(|part| part + 1);
    drop(iterator);
}

fn not_waited_for(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    rayon::spawn(|| ());
    println!("{}", rayon::current_num_threads());
    drop(guard);
}

fn one_after_the_other(m: &Mutex<Vec<u64>>) -> u64 {
    let parts = m.lock().unwrap();
    let all: Vec<u64> = parts.iter().map(|part| part + 1).collect();
    parts.iter().for_each(|_| ());
    all.iter().sum()
}

fn borrowed(c: &std::cell::RefCell<u64>) {
    let mut inner = c.borrow_mut();
    let (a, b) = rayon::join(half, half);
    *inner += a + b;
}

mod pool {
    pub fn join(_: fn() -> u64, _: fn() -> u64) {}
    pub fn scope() {}
}

fn other_functions(m: &Mutex<u64>, handle: std::thread::JoinHandle<()>) {
    let guard = m.lock().unwrap();
    pool::join(half, half);
    pool::scope();
    println!("{}", ["a", "b"].join(", "));
    drop(guard);
    handle.join().unwrap();
}

fn unknown(m: &elsewhere::Mutex<u64>) {
    let guard = m.lock();
    rayon::join(half, half);
    drop(guard);
}

fn after(m: &Mutex<u64>) {
    let (a, b) = rayon::join(half, half);
    *m.lock().unwrap() += a + b;
}
"#,
    );
}

#[test]
fn the_lock_is_released_before() {
    let before = r#"
use std::sync::Mutex;

fn half() -> u64 { 1 }

fn add(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    rayon::join(half, half);
}
"#;
    let after = before.replace("    rayon::join", "    drop(guard);\n    rayon::join");
    WITH_RAYON.check_fix(&RULE, "Release the lock before", before, &after);
    let needed = before.replace("half);\n", "half);\n    *guard += 2;\n");
    WITH_RAYON.check_no_fix(&RULE, "Release", &needed);
}
