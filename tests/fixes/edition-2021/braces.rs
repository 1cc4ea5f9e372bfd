use std::cell::RefCell;
use std::sync::{Mutex, RwLock};

fn handle(_: u64) {}

struct State {
    jobs: Mutex<Vec<u64>>,
}

//- number 1
fn braces(m: &Mutex<Vec<u64>>) {
    match { m.lock().unwrap().pop() } {
        Some(job) => handle(job),
        None => {}
    }
}

//- number 2
fn braces(m: &Mutex<Vec<u64>>) {
    if let Some(job) = { m.lock().unwrap().pop() } {
        handle(job);
    }
}

//- number 3
fn braces(m: &Mutex<Vec<u64>>) {
    if let Some(job) = { m.lock().unwrap().pop() } {
        handle(job);
    } else {
        handle(0);
    }
}

//- number 4
fn braces(m: &Mutex<Vec<u64>>) {
    while let Some(job) = { m.lock().unwrap().pop() } {
        handle(job);
    }
}

//- number 5
fn braces(m: &Mutex<Vec<u64>>) {
    while let Some(job) = { m.lock().unwrap().pop() } {
        if job == 1 {
            continue;
        }
        handle(job);
    }
}

//- number 6
fn braces(m: &Mutex<Vec<u64>>) {
    while let Some(job) = { m.lock().unwrap().pop() } {
        handle(job);
        handle(job);
    }
}

//- number 7
fn braces(m: &RwLock<Vec<u64>>) {
    match { m.write().unwrap().pop() } {
        Some(job) => handle(job),
        None => {}
    }
}

//- number 8
fn braces(m: &RwLock<Vec<u64>>) {
    if let Some(job) = { m.write().unwrap().pop() } {
        handle(job);
    }
}

//- number 9
fn braces(m: &RwLock<Vec<u64>>) {
    if let Some(job) = { m.write().unwrap().pop() } {
        handle(job);
    } else {
        handle(0);
    }
}

//- number 10
fn braces(m: &RwLock<Vec<u64>>) {
    while let Some(job) = { m.write().unwrap().pop() } {
        handle(job);
    }
}

//- number 11
fn braces(m: &RwLock<Vec<u64>>) {
    while let Some(job) = { m.write().unwrap().pop() } {
        if job == 1 {
            continue;
        }
        handle(job);
    }
}

//- number 12
fn braces(m: &RwLock<Vec<u64>>) {
    while let Some(job) = { m.write().unwrap().pop() } {
        handle(job);
        handle(job);
    }
}

//- number 13
fn braces(m: &RefCell<Vec<u64>>) {
    match { m.borrow_mut().pop() } {
        Some(job) => handle(job),
        None => {}
    }
}

//- number 14
fn braces(m: &RefCell<Vec<u64>>) {
    if let Some(job) = { m.borrow_mut().pop() } {
        handle(job);
    }
}

//- number 15
fn braces(m: &RefCell<Vec<u64>>) {
    if let Some(job) = { m.borrow_mut().pop() } {
        handle(job);
    } else {
        handle(0);
    }
}

//- number 16
fn braces(m: &RefCell<Vec<u64>>) {
    while let Some(job) = { m.borrow_mut().pop() } {
        handle(job);
    }
}

//- number 17
fn braces(m: &RefCell<Vec<u64>>) {
    while let Some(job) = { m.borrow_mut().pop() } {
        if job == 1 {
            continue;
        }
        handle(job);
    }
}

//- number 18
fn braces(m: &RefCell<Vec<u64>>) {
    while let Some(job) = { m.borrow_mut().pop() } {
        handle(job);
        handle(job);
    }
}

//- number 19
fn braces(m: &State) {
    match {
        let jobs = &m.jobs;
        jobs.lock().unwrap().pop()
    } {
        Some(job) => handle(job),
        None => {}
    }
}

//- number 20
fn braces(m: &State) {
    if let Some(job) = {
        let jobs = &m.jobs;
        jobs.lock().unwrap().pop()
    } {
        handle(job);
    }
}

//- number 21
fn braces(m: &State) {
    if let Some(job) = {
        let jobs = &m.jobs;
        jobs.lock().unwrap().pop()
    } {
        handle(job);
    } else {
        handle(0);
    }
}

//- number 22
fn braces(m: &State) {
    while let Some(job) = {
        let jobs = &m.jobs;
        jobs.lock().unwrap().pop()
    } {
        handle(job);
    }
}

//- number 23
fn braces(m: &State) {
    while let Some(job) = {
        let jobs = &m.jobs;
        jobs.lock().unwrap().pop()
    } {
        if job == 1 {
            continue;
        }
        handle(job);
    }
}

//- number 24
fn braces(m: &State) {
    while let Some(job) = {
        let jobs = &m.jobs;
        jobs.lock().unwrap().pop()
    } {
        handle(job);
        handle(job);
    }
}
