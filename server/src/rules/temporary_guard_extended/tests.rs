use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_none};

#[test]
fn locks_in_heads() {
    check(
        &RULE,
        r#"
use std::collections::HashMap;
use std::sync::{Arc, Mutex, RwLock};

fn handle(_: u64) {}

struct State { jobs: Mutex<Vec<u64>>, names: RwLock<HashMap<u64, String>> }

fn heads(jobs: &Mutex<Vec<u64>>) {
    match jobs.lock().unwrap().pop() {
    //    ^^^^^^^^^^^ info: a temporary guard keeps `jobs` (std `Mutex`) locked for the whole `match`, though its body needs only the value
        Some(job) => handle(job),
        None => {}
    }
    if let Some(job) = jobs.lock().unwrap().pop() {
    //                 ^^^^^^^^^^^ info: a temporary guard keeps `jobs` (std `Mutex`) locked for the whole `if let`
        handle(job);
    }
    while let Some(job) = jobs.lock().unwrap().pop() {
    //                    ^^^^^^^^^^^ the whole `while let`
        handle(job);
    }
    for job in jobs.lock().unwrap().clone() {
    //         ^^^^^^^^^^^ the whole `for`
        handle(job);
    }
}

fn length(jobs: &Mutex<Vec<u64>>) {
    match jobs.lock().unwrap().len() {
    //    ^^^^^^^^^^^ `jobs`
        0 => handle(0),
        _ => {}
    }
}

fn copied(limit: &Mutex<Option<u64>>) {
    if let Some(limit) = *limit.lock().unwrap() {
    //                    ^^^^^^^^^^^^ `limit`
        handle(limit);
    }
}

fn taken(jobs: Arc<Mutex<Vec<u64>>>) {
    for job in std::mem::take(&mut *jobs.lock().unwrap()) {
    //                              ^^^^^^^^^^^ `jobs`
        handle(job);
    }
}

fn collected(jobs: &Mutex<Vec<u64>>) {
    for job in jobs.lock().unwrap().drain(..).collect::<Vec<_>>() {
    //         ^^^^^^^^^^^ `jobs`
        handle(job);
    }
}

impl State {
    fn name(&self, id: u64) {
        match self.names.read().unwrap().get(&id).cloned() {
        //    ^^^^^^^^^^^^^^^^^ `self.names` (std `RwLock`, reading)
            Some(name) => handle(name.len() as u64),
            None => {}
        }
    }
}

fn slow(jobs: &Mutex<Vec<u64>>) {
    if let Some(_) = jobs.lock().unwrap().pop() {
    //               ^^^^^^^^^^^ warning: a temporary guard keeps `jobs` (std `Mutex`) locked for the whole `if let`, which blocks the thread meanwhile
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
}

fn joins(worker: &Mutex<Option<std::thread::JoinHandle<()>>>) {
    if let Some(worker) = worker.lock().unwrap().take() {
    //                    ^^^^^^^^^^^^^ info: which blocks the thread meanwhile
        worker.join().unwrap();
    }
}

async fn asynchronous(jobs: &tokio::sync::Mutex<Vec<u64>>) {
    if let Some(job) = jobs.lock().await.pop() {
    //                 ^^^^^^^^^^^^^^^^^ info: a temporary guard keeps `jobs` (tokio `Mutex`) locked
        std::future::ready(job).await;
    }
}

fn quick(jobs: &parking_lot::Mutex<Vec<u64>>) {
    if let Some(job) = jobs.lock().pop() {
    //                 ^^^^^^^^^^^ (parking_lot `Mutex`)
        handle(job);
    }
}
"#,
    );
}

#[test]
fn guards_that_are_needed_or_end() {
    check_none(
        &RULE,
        r#"
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

fn handle(_: u64) {}

struct Door;
impl Door {
    fn lock(&self) -> Option<u64> { None }
}

fn borrowed(jobs: &Mutex<Vec<u64>>, names: &Mutex<HashMap<u64, String>>) {
    if let Some(job) = jobs.lock().unwrap().first() { handle(*job); }
    for job in jobs.lock().unwrap().iter() { handle(*job); }
    for job in jobs.lock().unwrap().drain(..) { handle(job); }
    match names.lock().unwrap().get(&1).map(String::as_str) {
        Some(name) => handle(name.len() as u64),
        None => {}
    }
    for job in &*jobs.lock().unwrap() { handle(*job); }
    if let Some(job) = jobs.lock().unwrap().first_mut() { *job = 1; handle(1); }
}

enum Mode { On(String), Off }

fn by_reference(mode: &Mutex<Mode>) {
    match *mode.lock().unwrap() {
        Mode::On(ref name) => handle(name.len() as u64),
        Mode::Off => {}
    }
    match &*mode.lock().unwrap() {
        Mode::On(name) => handle(name.len() as u64),
        Mode::Off => {}
    }
}

fn trivial(jobs: &Mutex<Vec<u64>>) -> u64 {
    match jobs.lock().unwrap().pop() {
        Some(job) => job + 1,
        None => 0,
    }
}

fn only_std(jobs: &Mutex<Vec<u64>>, other: &mut Vec<u64>) {
    if let Some(job) = jobs.lock().unwrap().pop() { other.push(job); }
}

fn condition(jobs: &Mutex<Vec<u64>>) {
    if jobs.lock().unwrap().is_empty() { handle(0); }
    while jobs.lock().unwrap().is_empty() { handle(0); }
}

fn let_else(jobs: &Mutex<Vec<u64>>) {
    let Some(job) = jobs.lock().unwrap().pop() else { return };
    handle(job);
}

fn otherwise(jobs: &Mutex<Vec<u64>>) {
    if let Some(_) = jobs.lock().unwrap().pop() {
    } else {
        handle(0);
    }
}

fn hoisted(jobs: &Mutex<Vec<u64>>) {
    let job = jobs.lock().unwrap().pop();
    if let Some(job) = job { handle(job); }
}

fn with_a_variable(jobs: &Mutex<Vec<u64>>) {
    let mut jobs = jobs.lock().unwrap();
    while let Some(job) = jobs.pop() { handle(job); }
}

fn the_guard_itself(jobs: &Mutex<Vec<u64>>) {
    match jobs.lock() {
        Ok(jobs) => handle(jobs.len() as u64),
        Err(_) => {}
    }
    if let Ok(mut jobs) = jobs.try_lock() { jobs.clear(); handle(0); }
}

async fn awaited(jobs: &Mutex<Vec<u64>>) {
    if let Some(_) = jobs.lock().unwrap().pop() { std::future::ready(()).await; }
}

fn locked_again(jobs: &Mutex<Vec<u64>>) {
    if let Some(job) = jobs.lock().unwrap().pop() { jobs.lock().unwrap().push(job); handle(job); }
}

fn own_type(door: &Door) {
    if let Some(job) = door.lock() { handle(job); }
}

fn unknown(door: &elsewhere::Door) {
    if let Some(job) = door.lock().unwrap().pop() { handle(job); }
}

fn in_a_closure(jobs: &Mutex<Vec<u64>>) {
    if let Some(job) = (|| jobs.lock().unwrap().pop())() { handle(job); }
}

fn given(guard: MutexGuard<'_, Vec<u64>>) {
    if let Some(job) = guard.first().copied() { handle(job); }
}

fn another_function(jobs: &Mutex<Vec<u64>>) {
    fn next(jobs: &Mutex<Vec<u64>>) -> Option<u64> { jobs.lock().unwrap().pop() }
    if let Some(job) = next(jobs) { handle(job); }
}

fn cells(cell: &std::cell::RefCell<Vec<u64>>) {
    if let Some(job) = cell.borrow_mut().pop() { handle(job); }
}

#[cfg(test)]
mod tests {
    #[test]
    fn test(){
        let jobs = std::sync::Mutex::new(vec![1]);
        if let Some(job) = jobs.lock().unwrap().pop() { super::handle(job); }
    }
}

#[allow(clippy::significant_drop_in_scrutinee)]
fn twin(jobs: &Mutex<Vec<u64>>) {
    if let Some(job) = jobs.lock().unwrap().pop() { handle(job); }
}
"#,
    );
}

#[test]
fn the_old_edition_holds_it_in_else_too() {
    let text = r#"
fn handle(_: u64) {}

fn otherwise(jobs: &std::sync::Mutex<Vec<u64>>) {
    if let Some(_) = jobs.lock().unwrap().pop() {
    //               ^^^^^^^^^^^ info: `if let`
    } else {
        handle(0);
    }
}
"#;
    let text = text.replace("info: `if let`", "info: for the whole `if let`");
    Place {
        edition: "2021",
        ..LIBRARY
    }
    .check(&RULE, &text);
}

#[test]
fn the_value_is_taken_out() {
    check_fix(
        &RULE,
        "take the value into `value`",
        r#"
fn handle(_: u64) {}

fn run(jobs: &std::sync::Mutex<Vec<u64>>) {
    match jobs.lock().unwrap().pop() {
        Some(job) => handle(job),
        None => {}
    }
}
"#,
        r#"
fn handle(_: u64) {}

fn run(jobs: &std::sync::Mutex<Vec<u64>>) {
    let value = jobs.lock().unwrap().pop();
    match value {
        Some(job) => handle(job),
        None => {}
    }
}
"#,
    );
    check_fix(
        &RULE,
        "take each value",
        r#"
fn handle(_: u64) {}

fn run(jobs: &std::sync::Mutex<Vec<u64>>) {
    while let Some(job) = jobs.lock().unwrap().pop() {
        handle(job);
    }
}
"#,
        r#"
fn handle(_: u64) {}

fn run(jobs: &std::sync::Mutex<Vec<u64>>) {
    loop {
        let Some(job) = jobs.lock().unwrap().pop() else { break };
        handle(job);
    }
}
"#,
    );
}

#[test]
fn a_pattern_that_borrows_mutably_gets_a_mutable_variable() {
    check_fix(
        &RULE,
        "take the value into `value`",
        r#"
fn handle(_: &mut u64) {}

fn run(job: &std::sync::Mutex<Option<u64>>) {
    if let Some(ref mut job) = job.lock().unwrap().take() {
        handle(job);
    }
}
"#,
        r#"
fn handle(_: &mut u64) {}

fn run(job: &std::sync::Mutex<Option<u64>>) {
    let mut value = job.lock().unwrap().take();
    if let Some(ref mut job) = value {
        handle(job);
    }
}
"#,
    );
}
