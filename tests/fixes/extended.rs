use std::collections::HashMap;
use std::sync::{Arc, Mutex, RwLock};

fn handle(_: u64) {}

struct State {
    jobs: Mutex<Vec<u64>>,
    names: RwLock<HashMap<u64, String>>,
}

//- taken, 1
fn taken(m: &Mutex<Vec<u64>>) {
    match m.lock().unwrap().pop() {
        Some(job) => handle(job),
        None => {}
    }
}

//- taken, 2
fn taken(m: &Mutex<Vec<u64>>) {
    if let Some(job) = m.lock().unwrap().pop() {
        handle(job);
    }
}

//- taken, 3
fn taken(m: &Mutex<Vec<u64>>) {
    for job in m.lock().unwrap().clone() {
        handle(job);
    }
}

//- taken, 4
fn taken(m: &Mutex<Vec<u64>>) {
    match m.lock().unwrap().len() {
        0 => handle(0),
        _ => {}
    }
}

//- taken, 5
fn taken(m: &Mutex<Option<u64>>) {
    if let Some(job) = *m.lock().unwrap() {
        handle(job);
    }
}

//- taken, 6
fn taken(m: Arc<Mutex<Vec<u64>>>) {
    for job in std::mem::take(&mut *m.lock().unwrap()) {
        handle(job);
    }
}

//- taken, 7
fn taken(m: &Mutex<Vec<u64>>) {
    for job in m.lock().unwrap().drain(..).collect::<Vec<_>>() {
        handle(job);
    }
}

//- taken, 8
fn taken(m: &State) {
    match m.names.read().unwrap().get(&1).cloned() {
        Some(name) => handle(name.len() as u64),
        None => {}
    }
}

//- taken, 9
fn taken(m: &State) {
    if let Some(job) = m.jobs.lock().unwrap().pop() {
        std::thread::sleep(std::time::Duration::from_secs(job));
    }
}

//- taken, 10
fn taken(m: &Mutex<Option<u64>>) {
    if let Some(ref mut job) = m.lock().unwrap().take() {
        *job += 1;
        handle(*job);
    }
}

//- taken, 11
async fn taken(m: &tokio::sync::Mutex<Vec<u64>>) {
    if let Some(job) = m.lock().await.pop() {
        std::future::ready(job).await;
    }
}

//- taken, 12
fn taken(m: &Mutex<Vec<u64>>, early: bool) {
    if early {
        handle(0);
    } else if let Some(job) = m.lock().unwrap().pop() {
        handle(job);
    }
}

//- taken, 13
fn taken(m: &Mutex<Vec<u64>>) {
    if let Some(_) = m.lock().unwrap().pop() {
        handle(1);
    } else {
        println!("none");
    }
}

//- each, 1
fn each(m: &Mutex<Vec<u64>>) {
    while let Some(job) = m.lock().unwrap().pop() {
        handle(job);
    }
}

//- each, 2
fn each(m: &Mutex<Vec<u64>>) {
    while let Some(job) = m.lock().unwrap().pop() {
        if job == 3 {
            continue;
        }
        handle(job);
    }
}

//- each, 3
fn each(m: &Mutex<Vec<u64>>) {
    while let Some(job) = m.lock().unwrap().pop() {
        if job == 3 {
            break;
        }
        handle(job);
    }
}

//- each, 4
fn each(m: &Mutex<Vec<u64>>) {
    while let Some(job) = m.lock().unwrap().pop() {
        handle(job);
        handle(job);
    }
}

//- each, 5
fn each(m: &Mutex<Vec<u64>>) {
    while let Some(job) = m.lock().unwrap().pop() {
        let twice = job * 2;
        handle(twice);
    }
}

//- each, 6
fn each(m: &Mutex<Vec<u64>>) {
    while let Some(job) = m.lock().unwrap().pop() {
        match job {
            0 => handle(1),
            other => handle(other),
        }
    }
}

//- each, 7
fn each(m: &Mutex<Vec<u64>>) {
    while let Some(job) = m.lock().unwrap().pop() {
        for _ in 0..job {
            handle(job);
        }
    }
}

//- each, 8
fn each(m: &Mutex<Vec<u64>>) {
    while let Some(job) = m.lock().unwrap().pop() {
        std::thread::sleep(std::time::Duration::from_secs(job));
    }
}

//- each, 9
fn each(m: &Mutex<Vec<u64>>) {
    while let Some(job) = m.lock().unwrap().pop() {
        if job == 0 {
            return;
        }
        handle(job);
    }
}

//- each, 10
fn each(m: &Mutex<Vec<u64>>) {
    while let Some(job) = m.lock().unwrap().pop() {
        let _ = handle(job);
    }
}
