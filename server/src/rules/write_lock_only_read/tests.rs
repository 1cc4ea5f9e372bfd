use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn writers_that_only_read() {
    check(
        &RULE,
        r#"
use std::collections::HashMap;
use std::sync::{Arc, RwLock};

struct User { name: String, age: u64 }

struct State { names: RwLock<Vec<String>>, users: RwLock<HashMap<u64, User>>, count: Arc<RwLock<u64>> }

fn bound(l: &RwLock<Vec<u64>>) -> usize {
    let numbers = l.write().unwrap();
    //              ^^^^^^^ info: `numbers` is only read through: `write()` of `l` (std `RwLock`) keeps all readers out for nothing
    numbers.len()
}

impl State {
    fn temporary(&self) -> usize {
        self.names.write().unwrap().len()
    //             ^^^^^^^ the guard is only read through: `write()` of `self.names`
    }

    fn found(&self, id: u64) -> Option<String> {
        let users = self.users.write().unwrap();
        //                     ^^^^^^^ `users`
        users.get(&id).map(|user| user.name.clone())
    }

    fn field(&self, id: u64) -> u64 {
        let users = self.users.write().unwrap();
        //                     ^^^^^^^ `users`
        let user = &users[&id];
        user.age
    }

    fn copied(&self) -> u64 {
        *self.count.write().unwrap()
    //              ^^^^^^^ `self.count`
    }

    fn iterated(&self) {
        for name in self.names.write().unwrap().iter() {
        //                     ^^^^^^^ `self.names`
            println!("{name}");
        }
    }

    fn printed_and_dropped(&self) {
        let count = self.count.write().unwrap();
        //                     ^^^^^^^ `count`
        println!("{}", *count);
        drop(count);
    }

    fn matched(&self) -> bool {
        if let Ok(names) = self.names.write() {
        //                            ^^^^^^^ `names`
            return names.is_empty();
        }
        false
    }
}

fn of_parking_lot(l: &parking_lot::RwLock<String>) -> usize {
    let text = l.write();
    //           ^^^^^^^ (parking_lot `RwLock`)
    text.as_str().len()
}

async fn of_tokio(l: &tokio::sync::RwLock<Option<u64>>, m: Arc<tokio::sync::RwLock<u64>>) -> bool {
    let value = l.write().await;
    //            ^^^^^^^ (tokio `RwLock`)
    let owned = m.write_owned().await;
    //            ^^^^^^^^^^^^^ `write_owned()`
    value.is_some() && *owned > 1
}

fn tried(l: &RwLock<u64>) -> u64 {
    let value = l.try_write().unwrap();
    //            ^^^^^^^^^^^ `try_read()` lets
    *value + 1
}

fn compared(l: &RwLock<u64>) -> bool {
    let value = l.write().unwrap();
    //            ^^^^^^^ `value`
    *value == 3 && value.is_power_of_two()
}
"#,
    );
}

#[test]
fn writers_that_write() {
    check_none(
        &RULE,
        r#"
use std::collections::HashMap;
use std::sync::{RwLock, RwLockWriteGuard};

struct User { name: String, age: u64 }

fn written(l: &RwLock<Vec<u64>>, m: &RwLock<HashMap<u64, User>>, n: &RwLock<u64>) {
    let mut numbers = l.write().unwrap();
    numbers.push(1);
    let mut numbers = l.write().unwrap();
    numbers[0] = 2;
    for number in numbers.iter_mut() {
        *number += 1;
    }
    drop(numbers);
    *n.write().unwrap() += 1;
    l.write().unwrap().push(3);
    m.write().unwrap().get_mut(&1).unwrap().age = 4;
    m.write().unwrap().entry(1).and_modify(|user| user.age += 1);
    let mut users = m.write().unwrap();
    if let Some(user) = users.get_mut(&1) {
        user.name.clear();
    }
    drop(users);
    let mut number = n.write().unwrap();
    let inside = &mut *number;
    *inside = 1;
    std::mem::swap(&mut *n.write().unwrap(), &mut 2);
    match &mut *l.write().unwrap() {
        numbers => numbers.clear(),
    }
}

fn by_pattern(l: &RwLock<Option<u64>>) {
    let mut value = l.write().unwrap();
    if let Some(ref mut number) = *value {
        *number += 1;
    }
    match *value {
        Some(ref mut number) => *number += 1,
        None => {}
    }
}

fn formatted(l: &RwLock<String>) {
    use std::fmt::Write;
    let mut text = l.write().unwrap();
    write!(text, "a").unwrap();
}

fn passed_on(l: &RwLock<u64>) {
    let value = l.write().unwrap();
    change(value);
    change(l.write().unwrap());
    let lent = l.write().unwrap();
    look(&lent);
}

fn change(_: RwLockWriteGuard<'_, u64>) {}

fn look(_: &RwLockWriteGuard<'_, u64>) {}

fn returned(l: &RwLock<u64>) -> RwLockWriteGuard<'_, u64> {
    let value = l.write().unwrap();
    println!("{value}");
    value
}

fn in_a_macro(l: &RwLock<u64>) {
    let value = l.write().unwrap();
    println!("{value}");
    elsewhere::change!(value);
}
"#,
    );
}

#[test]
fn writers_that_keep_others_out() {
    check_none(
        &RULE,
        r#"
use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, RwLock};

fn only_held(l: &RwLock<u64>) {
    let _guard = l.write().unwrap();
    let guard = l.write().unwrap();
    println!("alone");
    drop(guard);
    drop(l.write().unwrap());
}

fn underscore(l: &RwLock<u64>) {
    let _alone = l.write().unwrap();
    println!("{_alone}");
}

fn inside(a: &RwLock<AtomicU64>, c: &RwLock<Cell<u64>>, m: &RwLock<Mutex<u64>>, f: &RwLock<std::fs::File>) {
    a.write().unwrap().store(1, Ordering::Relaxed);
    let cell = c.write().unwrap();
    cell.set(1);
    drop(m.write().unwrap().lock());
    f.write().unwrap().sync_all().unwrap();
}

struct Handle { raw: *mut u64 }

fn pointers(h: &RwLock<Handle>, d: &RwLock<Box<dyn Fn()>>) -> bool {
    (d.write().unwrap())();
    h.write().unwrap().raw.is_null()
}

fn generic<T: Clone>(l: &RwLock<T>) -> T {
    l.write().unwrap().clone()
}

fn unknown(l: &RwLock<elsewhere::Map>, other: &elsewhere::RwLock<Vec<u64>>) {
    l.write().unwrap().len();
    other.write().unwrap().len();
}

fn nothing_inside(l: &RwLock<()>) {
    let unit = l.write().unwrap();
    println!("{unit:?}");
}

struct Page;

impl Page {
    fn write(&self) -> Result<Vec<u64>, ()> { Ok(Vec::new()) }
}

fn same_name(page: &Page) -> usize {
    page.write().unwrap().len()
}

fn readers(l: &RwLock<Vec<u64>>) -> usize {
    let numbers = l.read().unwrap();
    numbers.len()
}

fn of_a_mutex(m: &Mutex<Vec<u64>>) -> usize {
    m.lock().unwrap().len()
}

#[cfg(test)]
mod tests {
    #[test]
    fn alone() {
        let l = std::sync::RwLock::new(1);
        assert_eq!(*l.write().unwrap(), 1);
    }
}

#[allow(clippy::readonly_write_lock)]
fn silenced(l: &RwLock<Vec<u64>>) -> usize {
    l.write().unwrap().len()
}
"#,
    );
}

#[test]
fn other_crates() {
    let place = Place {
        dependencies: "spin = \"0.9\"\nasync-lock = \"3\"\ncrossbeam-utils = \"0.8\"\n",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
fn of_spin(l: &spin::RwLock<u64>) -> u64 {
    *l.write()
//     ^^^^^^^ (spin `RwLock`)
}

fn of_crossbeam(l: &crossbeam_utils::sync::ShardedLock<u64>) -> u64 {
    *l.write().unwrap()
//     ^^^^^^^ (crossbeam `ShardedLock`)
}

async fn of_async_lock(l: &async_lock::RwLock<u64>) -> u64 {
    *l.write().await
//     ^^^^^^^ (async-lock `RwLock`)
}
"#,
    );
}

#[test]
fn read_in_place_of_write() {
    let before = r#"
fn count(l: &std::sync::RwLock<Vec<u64>>) -> usize {
    let numbers = l.write().unwrap();
    numbers.len()
}
"#;
    let after = before.replace("write", "read");
    check_fix(&RULE, "`read()`", before, &after);
    let before = r#"
async fn count(l: std::sync::Arc<tokio::sync::RwLock<Vec<u64>>>) -> usize {
    l.write_owned().await.len()
}
"#;
    let after = before.replace("write", "read");
    check_fix(&RULE, "`read_owned()`", before, &after);
    check_no_fix(
        &RULE,
        "read",
        r#"
use std::sync::{RwLock, RwLockWriteGuard};

fn typed(l: &RwLock<Vec<u64>>) -> usize {
    let numbers: RwLockWriteGuard<'_, Vec<u64>> = l.write().unwrap();
    numbers.len()
}
"#,
    );
}
