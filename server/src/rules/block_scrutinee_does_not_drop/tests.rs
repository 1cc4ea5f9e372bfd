use super::RULE;
use crate::testing::{LIBRARY, Place, check_none};

const OLD: Place<'_> = Place {
    edition: "2021",
    ..LIBRARY
};

const POSITIVES: &str = r#"
use std::cell::RefCell;
use std::sync::{Mutex, RwLock};

fn handle(_: u64) {}

struct State { jobs: Mutex<Vec<u64>> }

fn heads(jobs: &Mutex<Vec<u64>>) {
    match { jobs.lock().unwrap().pop() } {
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the braces do not end the guard of `jobs` (std `Mutex`): in this edition it lives as long as the whole `match`
        Some(job) => handle(job),
        None => {}
    }
    if let Some(job) = { jobs.lock().unwrap().pop() } {
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the whole `if let`
        handle(job);
    }
    while let Some(job) = { jobs.lock().unwrap().pop() } {
    //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the whole `while let`
        handle(job);
    }
    for job in { jobs.lock().unwrap().clone() } {
    //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the whole `for`
        handle(job);
    }
}

fn otherwise(jobs: &Mutex<Vec<u64>>) {
    if let Some(_) = { jobs.lock().unwrap().pop() } {
    //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `jobs`
    } else {
        handle(0);
    }
}

fn reader(limit: &RwLock<u64>) {
    match { *limit.read().unwrap() } {
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^ `limit` (std `RwLock`, reading)
        0 => handle(0),
        _ => {}
    }
}

fn quick(jobs: &parking_lot::Mutex<Vec<u64>>) {
    match { jobs.lock().pop() } {
    //    ^^^^^^^^^^^^^^^^^^^^^ (parking_lot `Mutex`)
        Some(job) => handle(job),
        None => {}
    }
}

fn cell(jobs: &RefCell<Vec<u64>>) {
    if let Some(job) = { jobs.borrow_mut().pop() } {
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ `jobs` (`RefCell`)
        handle(job);
    }
}

impl State {
    fn run(&self) {
        if let Some(job) = { let jobs = &self.jobs; jobs.lock().unwrap().pop() } {
        //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `jobs`
            self.run_one(job);
        }
    }

    fn run_one(&self, _: u64) {}
}

async fn asynchronous(jobs: &tokio::sync::Mutex<Vec<u64>>) {
    if let Some(job) = { jobs.lock().await.pop() } {
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ (tokio `Mutex`)
        handle(job);
    }
}

async fn awaits(jobs: &Mutex<Vec<u64>>) {
    if let Some(_) = { jobs.lock().unwrap().pop() } {
    //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `jobs`
        std::future::ready(()).await;
    }
}
"#;

#[test]
fn blocks_whose_guards_live_on() {
    OLD.check(&RULE, POSITIVES);
}

#[test]
fn the_new_edition_ends_them() {
    let lines = POSITIVES.lines().filter(|line| !line.contains("^^"));
    let text: String = lines.flat_map(|line| [line, "\n"]).collect();
    check_none(&RULE, &text);
}

#[test]
fn guards_that_end_before() {
    OLD.check(
        &RULE,
        r#"
use std::sync::{Mutex, MutexGuard};

fn handle(_: u64) {}
fn open() -> bool { true }

struct Door;
impl Door {
    fn lock(&self) -> Option<u64> { None }
}

fn with_a_let(jobs: &Mutex<Vec<u64>>) {
    if let Some(job) = { let job = jobs.lock().unwrap().pop(); job } {
        handle(job);
    }
}

fn with_a_variable(jobs: &Mutex<Vec<u64>>) {
    match { let mut jobs = jobs.lock().unwrap(); let job = jobs.pop(); job } {
        Some(job) => handle(job),
        None => {}
    }
}

fn hoisted(jobs: &Mutex<Vec<u64>>) {
    let job = { jobs.lock().unwrap().pop() };
    if let Some(job) = job { handle(job); }
}

fn no_block(jobs: &Mutex<Vec<u64>>) {
    if let Some(job) = jobs.lock().unwrap().pop() { handle(job); }
}

fn condition(jobs: &Mutex<Vec<u64>>) {
    if { jobs.lock().unwrap().is_empty() } { handle(0); }
    while { jobs.lock().unwrap().is_empty() } { handle(0); }
}

fn nothing_done(jobs: &Mutex<Vec<u64>>) -> u64 {
    match { jobs.lock().unwrap().pop() } {
        Some(job) => job,
        None => 0,
    }
}

fn no_lock(jobs: Vec<u64>) {
    if let Some(job) = { jobs.first() } { handle(*job); }
}

fn own_type(door: &Door) {
    if let Some(job) = { door.lock() } { handle(job); }
}

fn unknown(door: &elsewhere::Door) {
    if let Some(job) = { door.lock().unwrap().pop() } { handle(job); }
}

fn statement_before(jobs: &Mutex<Vec<u64>>) {
    if let true = { jobs.lock().unwrap().clear(); open() } { handle(0); }
}

fn in_a_closure(jobs: &Mutex<Vec<u64>>) {
    if let Some(job) = { let next = || jobs.lock().unwrap().pop(); next() } { handle(job); }
}

fn taken_out(jobs: &Mutex<Vec<u64>>) {
    match { let mut guard = jobs.lock().unwrap(); guard.pop() } {
        Some(job) => handle(job),
        None => {}
    }
}

fn given(guard: MutexGuard<'_, Vec<u64>>) {
    if let Some(job) = { guard.first() } { handle(*job); }
}

fn a_call(jobs: &Mutex<Vec<u64>>) {
    fn next(jobs: &Mutex<Vec<u64>>) -> Option<u64> { jobs.lock().unwrap().pop() }
    if let Some(job) = { next(jobs) } { handle(job); }
}

fn let_else(jobs: &Mutex<Vec<u64>>) {
    let Some(job) = ({ jobs.lock().unwrap().pop() }) else { return };
    handle(job);
}

#[allow(clippy::block_scrutinee)]
fn twin(jobs: &Mutex<Vec<u64>>) {
    if let Some(job) = { jobs.lock().unwrap().pop() } { handle(job); }
}
"#,
    );
}

#[test]
fn the_value_is_taken_out() {
    OLD.check_fix(
        &RULE,
        "take the value into `value`",
        r#"
fn handle(_: u64) {}

fn run(jobs: &std::sync::Mutex<Vec<u64>>) {
    if let Some(job) = { jobs.lock().unwrap().pop() } {
        handle(job);
    }
}
"#,
        r#"
fn handle(_: u64) {}

fn run(jobs: &std::sync::Mutex<Vec<u64>>) {
    let value = { jobs.lock().unwrap().pop() };
    if let Some(job) = value {
        handle(job);
    }
}
"#,
    );
    OLD.check_fix(
        &RULE,
        "take the value into `items`",
        r#"
fn handle(_: u64) {}

fn run(jobs: &std::sync::Mutex<Vec<u64>>) {
    for job in { jobs.lock().unwrap().clone() } {
        handle(job);
    }
}
"#,
        r#"
fn handle(_: u64) {}

fn run(jobs: &std::sync::Mutex<Vec<u64>>) {
    let items = { jobs.lock().unwrap().clone() };
    for job in items {
        handle(job);
    }
}
"#,
    );
    OLD.check_fix(
        &RULE,
        "take each value",
        r#"
fn handle(_: u64) {}

fn run(jobs: &std::sync::Mutex<Vec<u64>>) {
    while let Some(job) = { jobs.lock().unwrap().pop() } {
        handle(job);
    }
}
"#,
        r#"
fn handle(_: u64) {}

fn run(jobs: &std::sync::Mutex<Vec<u64>>) {
    loop {
        let Some(job) = ({ jobs.lock().unwrap().pop() }) else { break };
        handle(job);
    }
}
"#,
    );
}
