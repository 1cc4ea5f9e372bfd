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

//- more values 1
fn one(m: &Mutex<Vec<u64>>) {
    match { m.lock().expect("poisoned").len() } {
        0 => handle(0),
        _ => {}
    }
}

//- more values 2
fn two(m: &Mutex<u64>) {
    match { *m.lock().expect("poisoned") } {
        0 => handle(0),
        other => handle(other),
    }
}

//- more values 3
fn three(m: &Mutex<Option<u64>>) {
    if let Some(job) = { m.lock().expect("poisoned").take() } {
        handle(job);
    }
}

//- more values 4
fn four(l: &RwLock<Vec<u64>>) {
    if let Some(job) = { l.read().expect("poisoned").first().copied() } {
        handle(job);
    }
}

//- more values 5
fn five(c: &RefCell<Vec<u64>>) {
    match { c.borrow().last().copied() } {
        Some(job) => handle(job),
        None => {}
    }
}

//- more values 6
fn six(m: &Mutex<Vec<u64>>) {
    for job in { m.lock().expect("poisoned").clone() } {
        handle(job);
    }
}

//- more values 7
fn seven(m: &Mutex<String>) {
    match { m.lock().expect("poisoned").parse::<u64>() } {
        Ok(job) => handle(job),
        Err(_) => {}
    }
}

//- more values 8
impl State {
    fn eight(&self) {
        if let Some(job) = { self.jobs.lock().expect("poisoned").pop() } {
            handle(job);
        }
    }
    fn nine(&self) -> u64 {
        match { self.jobs.lock().expect("poisoned").len() } {
            0 => 0,
            _ => {
                handle(1);
                1
            }
        }
    }
}

//- more values, one by one 1
fn one(m: &Mutex<Vec<u64>>) {
    while let Some(job) = { m.lock().expect("poisoned").first().copied() } {
        handle(job);
    }
}

//- more values, one by one 2
fn two(l: &RwLock<Vec<u64>>) {
    while let Some(job) = { l.write().expect("poisoned").pop() } {
        handle(job);
    }
}

//- more values, one by one 3
fn three(m: &Mutex<Option<u64>>) {
    while let Some(job) = { m.lock().expect("poisoned").take() } {
        handle(job);
    }
}

//- more values, one by one 4
fn four(c: &RefCell<Vec<u64>>) {
    while let Some(job) = { c.borrow_mut().pop() } {
        handle(job);
    }
}

//- more values, one by one 5
fn five(m: &Mutex<Vec<(u64, u64)>>) {
    while let Some((one, other)) = { m.lock().expect("poisoned").pop() } {
        handle(one + other);
    }
}

//- more values, one by one 6
fn six(m: &Mutex<Vec<u64>>) {
    'all: while let Some(job) = { m.lock().expect("poisoned").pop() } {
        if job == 0 {
            break 'all;
        }
        handle(job);
    }
}

//- more values, one by one 7
impl State {
    fn seven(&self) {
        while let Some(job) = { self.jobs.lock().expect("poisoned").pop() } {
            handle(job);
        }
    }
    fn eight(&self) -> u64 {
        let mut sum = 0;
        while let Some(job) = { self.jobs.lock().expect("poisoned").last().copied() } {
            handle(job);
            sum += job;
        }
        sum
    }
}

//- more values, one by one 8
fn nine(m: &Mutex<Vec<u64>>) {
    while let Ok(at) = { m.lock().expect("poisoned").binary_search(&1) } {
        handle(at as u64);
    }
}
