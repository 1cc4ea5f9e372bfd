use std::sync::{Mutex, RwLock};

fn look(_: u64) {}

fn work() {}

struct State {
    total: Mutex<u64>,
    names: RwLock<Vec<String>>,
}

fn both(_: u64, _: bool) {}

fn named(_: &str, _: bool) {}

fn listed(_: &[u64], _: bool) {}

//- dropped first 1
fn one(m: &Mutex<u64>) {
    let guard = m.lock().expect("poisoned");
    look(*guard);
    if let Ok(mut again) = m.try_lock() {
        *again += 1;
    }
}

//- dropped first 2
fn two(m: &Mutex<u64>) {
    let mut guard = m.lock().expect("poisoned");
    *guard += 1;
    let Ok(again) = m.try_lock() else { return };
    look(*again);
}

//- dropped first 3
fn three(l: &RwLock<u64>) {
    let guard = l.write().expect("poisoned");
    look(*guard);
    match l.try_read() {
        Ok(again) => look(*again),
        Err(_) => work(),
    }
}

//- dropped first 4
fn four(l: &RwLock<u64>) -> bool {
    let guard = l.read().expect("poisoned");
    look(*guard);
    l.try_write().is_ok()
}

//- dropped first 5
fn five(m: &parking_lot::Mutex<u64>) {
    let guard = m.lock();
    look(*guard);
    if let Some(mut again) = m.try_lock() {
        *again += 1;
    }
}

//- dropped first 6
fn six(m: &parking_lot::Mutex<u64>) {
    let guard = m.lock();
    look(*guard);
    let again = m.try_lock();
    work();
    drop(again);
}

//- dropped first 7
impl State {
    fn seven(&self) {
        let total = self.total.lock().expect("poisoned");
        look(*total);
        if self.total.try_lock().is_err() {
            work();
        }
    }
    fn eight(&self) {
        let names = self.names.read().expect("poisoned");
        look(names.len() as u64);
        if let Ok(mut names) = self.names.try_write() {
            names.clear();
        }
    }
}

//- dropped first 8
async fn nine(m: &tokio::sync::Mutex<u64>) {
    let guard = m.lock().await;
    look(*guard);
    if let Ok(mut again) = m.try_lock() {
        *again += 1;
    }
}

//- dropped first 9
async fn ten(l: &tokio::sync::RwLock<u64>) {
    let guard = l.read().await;
    look(*guard);
    if let Ok(mut again) = l.try_write() {
        *again += 1;
    }
}

//- dropped first 10
fn eleven(m: &Mutex<u64>) {
    for _ in 0..3 {
        let guard = m.lock().expect("poisoned");
        look(*guard);
        if let Ok(mut again) = m.try_lock() {
            *again += 1;
        }
    }
}

//- dropped first 11
fn twelve(m: &Mutex<Option<u64>>) {
    if let Ok(guard) = m.lock() {
        look(guard.unwrap_or(1));
        if let Ok(mut again) = m.try_lock() {
            *again = None;
        }
    }
}

//- a value before the body 1
fn one(m: &Mutex<u64>) {
    match *m.lock().expect("poisoned") {
        0 => drop(m.try_lock()),
        _ => {}
    }
}

//- a value before the body 2
fn two(m: &Mutex<Vec<u64>>) {
    if let Some(first) = m.lock().expect("poisoned").first().copied() {
        if let Ok(mut list) = m.try_lock() {
            list.push(first);
        }
    }
}

//- a value before the body 3
fn three(m: &Mutex<Vec<u64>>) {
    match m.lock().expect("poisoned").len() {
        0 => work(),
        _ => {
            if let Ok(mut list) = m.try_lock() {
                list.clear();
            }
        }
    }
}

//- a value before the body 4
fn four(m: &Mutex<Option<u64>>) {
    if let Some(number) = m.lock().expect("poisoned").take() {
        if let Ok(mut option) = m.try_lock() {
            *option = Some(number);
        }
    }
}

//- a value before the body 5
fn five(l: &RwLock<u64>) {
    match *l.read().expect("poisoned") {
        0 => work(),
        number => {
            if let Ok(mut value) = l.try_write() {
                *value = number - 1;
            }
        }
    }
}

//- a value before the body 6
fn six(m: &Mutex<Vec<u64>>) {
    for number in m.lock().expect("poisoned").clone() {
        if let Ok(mut list) = m.try_lock() {
            list.push(number);
        }
    }
}

//- a value before the body 7
fn seven(m: &parking_lot::Mutex<Vec<u64>>) {
    if let Some(last) = m.lock().pop() {
        if let Some(mut list) = m.try_lock() {
            list.push(last);
        }
    }
}

//- a value before the body 8
impl State {
    fn eight(&self) {
        match *self.total.lock().expect("poisoned") {
            0 => {
                if let Ok(mut total) = self.total.try_lock() {
                    *total = 1;
                }
            }
            _ => work(),
        }
    }
}

//- a value before the body 9
fn nine(m: &Mutex<Vec<u64>>) {
    for number in 0..m.lock().expect("poisoned").len() {
        look(number as u64);
        drop(m.try_lock());
    }
}

//- a value before the body 10
fn ten(m: &Mutex<String>) {
    match m.lock().expect("poisoned").parse::<u64>() {
        Ok(number) => look(number),
        Err(_) => {
            if let Ok(mut text) = m.try_lock() {
                text.clear();
            }
        }
    }
}

//- a value before the body 11
async fn eleven(m: &tokio::sync::Mutex<Vec<u64>>) {
    if let Some(last) = m.lock().await.pop() {
        if let Ok(mut list) = m.try_lock() {
            list.push(last);
        }
    }
}

//- a copy before the body 1
fn one(m: &Mutex<Vec<u64>>) {
    for number in m.lock().expect("poisoned").iter() {
        if let Ok(mut list) = m.try_lock() {
            list.push(*number);
        }
    }
}

//- a copy before the body 2
fn two(m: &Mutex<Vec<String>>) {
    if let Some(first) = m.lock().expect("poisoned").first() {
        look(first.len() as u64);
        drop(m.try_lock());
    }
}

//- a copy before the body 3
fn three(m: &Mutex<String>) {
    match m.lock().expect("poisoned").as_str() {
        "" => work(),
        _ => {
            if let Ok(mut text) = m.try_lock() {
                text.clear();
            }
        }
    }
}

//- a copy before the body 4
fn four(m: &Mutex<Option<String>>) {
    if let Some(name) = m.lock().expect("poisoned").as_ref() {
        look(name.len() as u64);
        if let Ok(mut option) = m.try_lock() {
            *option = None;
        }
    }
}

//- a copy before the body 5
fn five(l: &RwLock<Vec<u64>>) {
    for number in l.read().expect("poisoned").iter() {
        if let Ok(mut list) = l.try_write() {
            list.push(*number);
        }
    }
}

//- a copy before the body 6
fn six(m: &parking_lot::Mutex<Vec<String>>) {
    for name in m.lock().iter() {
        if m.try_lock().is_none() {
            look(name.len() as u64);
        }
    }
}

//- a copy before the body 7
impl State {
    fn seven(&self) {
        for name in self.names.read().expect("poisoned").iter() {
            look(name.len() as u64);
            if let Ok(mut names) = self.names.try_write() {
                names.clear();
            }
        }
    }
}

//- a copy before the body 8
fn eight(m: &Mutex<Vec<u64>>) {
    if let Some(greatest) = m.lock().expect("poisoned").iter().max() {
        look(*greatest);
        drop(m.try_lock());
    }
}

//- a copy before the body 9
fn nine(m: &Mutex<Vec<u64>>) {
    match m.lock().expect("poisoned").as_slice() {
        [] => drop(m.try_lock()),
        _ => work(),
    }
}

//- a copy before the body 10
async fn ten(m: &tokio::sync::Mutex<Vec<u64>>) {
    for number in m.lock().await.iter() {
        if let Ok(mut list) = m.try_lock() {
            list.push(*number);
        }
    }
}

//- a copy before the body 11
fn eleven(m: &Mutex<Vec<String>>) {
    if let Some(last) = m.lock().expect("poisoned").last() {
        look(last.len() as u64);
        drop(m.try_lock());
    }
}

//- each value is taken 1
fn one(m: &Mutex<Vec<u64>>) {
    while let Some(number) = m.lock().expect("poisoned").pop() {
        if let Ok(mut list) = m.try_lock() {
            list.retain(|other| *other != number);
        }
    }
}

//- each value is taken 2
fn two(m: &Mutex<Vec<u64>>) {
    while let Some(number) = m.lock().expect("poisoned").last().copied() {
        look(number);
        if let Ok(mut list) = m.try_lock() {
            list.pop();
        }
    }
}

//- each value is taken 3
fn three(m: &Mutex<Option<u64>>) {
    while let Some(number) = *m.lock().expect("poisoned") {
        if let Ok(mut option) = m.try_lock() {
            *option = number.checked_sub(1);
        }
    }
}

//- each value is taken 4
fn four(l: &RwLock<Vec<String>>) {
    while let Some(name) = l.write().expect("poisoned").pop() {
        if name.is_empty() {
            continue;
        }
        drop(l.try_read());
    }
}

//- each value is taken 5
fn five(m: &parking_lot::Mutex<Vec<u64>>) {
    while let Some(number) = m.lock().pop() {
        look(number);
        drop(m.try_lock());
    }
}

//- each value is taken 6
fn six(m: &Mutex<Vec<(u64, u64)>>) {
    while let Some((one, other)) = m.lock().expect("poisoned").pop() {
        look(one + other);
        drop(m.try_lock());
    }
}

//- each value is taken 7
impl State {
    fn seven(&self) {
        while let Some(name) = self.names.write().expect("poisoned").pop() {
            look(name.len() as u64);
            if self.names.try_read().is_ok() {
                work();
            }
        }
    }
}

//- each value is taken 8
async fn eight(m: &tokio::sync::Mutex<Vec<u64>>) {
    while let Some(number) = m.lock().await.pop() {
        look(number);
        drop(m.try_lock());
    }
}

//- each value is taken 9
fn nine(m: &Mutex<Vec<u64>>) {
    'all: while let Some(number) = m.lock().expect("poisoned").first().copied() {
        if number == 0 {
            break 'all;
        }
        drop(m.try_lock());
    }
}

//- each value is taken 10
fn ten(m: &Mutex<Vec<u64>>) {
    while let Ok(at) = m.lock().expect("poisoned").binary_search(&1) {
        if let Ok(mut list) = m.try_lock() {
            list.remove(at);
        }
    }
}

//- a value before the call 1
fn one(m: &Mutex<u64>) {
    both(*m.lock().expect("poisoned"), m.try_lock().is_ok());
}

//- a value before the call 2
fn two(m: &Mutex<Vec<u64>>) {
    both(m.lock().expect("poisoned").len() as u64, m.try_lock().is_ok());
}

//- a value before the call 3
fn three(l: &RwLock<u64>) {
    both(*l.read().expect("poisoned"), l.try_write().is_ok());
}

//- a value before the call 4
fn four(m: &parking_lot::Mutex<u64>) {
    both(*m.lock(), m.try_lock().is_some());
}

//- a value before the call 6
fn six(m: &Mutex<Vec<u64>>) {
    both(m.lock().expect("poisoned")[0], m.try_lock().is_ok());
}

//- a value before the call 7
impl State {
    fn seven(&self) {
        both(*self.total.lock().expect("poisoned") + 1, self.total.try_lock().is_ok());
    }
}

//- a value before the call 8
fn eight(m: &Mutex<u64>) -> (u64, bool) {
    (*m.lock().expect("poisoned"), m.try_lock().is_ok())
}

//- a value before the call 9
fn nine(m: &Mutex<u64>) {
    println!("{} {}", *m.lock().expect("poisoned"), m.try_lock().is_ok());
}

//- a value before the call 10
fn ten(m: &Mutex<Option<u64>>) {
    both(m.lock().expect("poisoned").take().unwrap_or(0), m.try_lock().is_ok());
}

//- a value before the call 11
async fn eleven(m: &tokio::sync::Mutex<u64>) {
    both(*m.lock().await, m.try_lock().is_ok());
}

//- a value before the call 12
fn twelve(m: &Mutex<u64>) -> [bool; 2] {
    [*m.lock().expect("poisoned") == 0, m.try_lock().is_ok()]
}

//- a copy before the call 1
fn two(m: &Mutex<Vec<u64>>) {
    listed(m.lock().expect("poisoned").as_slice(), m.try_lock().is_ok());
}

//- a copy before the call 2
fn one(m: &Mutex<String>) {
    named(m.lock().expect("poisoned").as_str(), m.try_lock().is_ok());
}

//- a copy before the call 3
fn three(m: &Mutex<Vec<String>>) {
    named(&m.lock().expect("poisoned")[0], m.try_lock().is_ok());
}

//- a copy before the call 4
fn four(l: &RwLock<String>) {
    named(l.read().expect("poisoned").trim(), l.try_write().is_ok());
}

//- a copy before the call 5
fn five(m: &parking_lot::Mutex<String>) {
    named(m.lock().as_str(), m.try_lock().is_some());
}

//- a copy before the call 6
fn six(m: &Mutex<(String, u64)>) {
    named(&m.lock().expect("poisoned").0, m.try_lock().is_ok());
}

//- a copy before the call 7
impl State {
    fn seven(&self) {
        named(&self.names.read().expect("poisoned")[1], self.names.try_write().is_ok());
    }
}

//- a copy before the call 8
fn eight(m: &Mutex<Vec<String>>) {
    named(m.lock().expect("poisoned").first().unwrap(), m.try_lock().is_ok());
}

//- a copy before the call 9
async fn nine(m: &tokio::sync::Mutex<String>) {
    named(m.lock().await.as_str(), m.try_lock().is_ok());
}

//- a copy before the call 10
fn ten(m: &Mutex<Vec<u64>>) {
    listed(&m.lock().expect("poisoned")[1..], m.try_lock().is_ok());
}

//- a copy before the call 11
fn eleven(m: &Mutex<String>) {
    println!("{} {}", m.lock().expect("poisoned").trim(), m.try_lock().is_ok());
}

//- a copy before the call 12
fn twelve(l: &RwLock<Vec<u64>>) {
    listed(l.read().expect("poisoned").as_slice(), l.try_write().is_ok());
}

//- the attempt comes first 1
fn one(m: &Mutex<Vec<bool>>) {
    m.lock().expect("poisoned").push(m.try_lock().is_ok());
}

//- the attempt comes first 2
fn two(m: &Mutex<Vec<u64>>) {
    m.lock().expect("poisoned").push(m.try_lock().map_or(0, |list| list[0]));
}

//- the attempt comes first 3
fn three(l: &RwLock<Vec<bool>>) {
    l.write().expect("poisoned").push(l.try_read().is_ok());
}

//- the attempt comes first 4
fn four(m: &parking_lot::Mutex<Vec<bool>>) {
    m.lock().push(m.try_lock().is_none());
}

//- the attempt comes first 5
fn five(m: &Mutex<Vec<u64>>) {
    m.lock().expect("poisoned").truncate(m.try_lock().map_or(0, |list| list.len()));
}

//- the attempt comes first 6
async fn six(m: &tokio::sync::Mutex<Vec<bool>>) {
    m.lock().await.push(m.try_lock().is_ok());
}

//- the attempt comes first 7
fn seven(m: &Mutex<Vec<bool>>) {
    m.lock().expect("poisoned").insert(0, m.try_lock().is_err());
}

//- the attempt comes first 8
impl State {
    fn eight(&self) {
        self.names.write().expect("poisoned").truncate(self.names.try_read().map_or(1, |names| names.len()));
    }
}

//- the attempt comes first 9
fn nine(m: &Mutex<Option<bool>>) {
    m.lock().expect("poisoned").replace(m.try_lock().is_ok());
}

//- the attempt comes first 10
fn ten(m: &Mutex<Vec<u64>>) {
    m.lock().expect("poisoned").resize(3, m.try_lock().map_or(0, |list| list[1]));
}
