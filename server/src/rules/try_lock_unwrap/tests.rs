use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn unwrapped_tries() {
    check(
        &RULE,
        r#"
use std::sync::{Mutex, RwLock};

struct State { total: Mutex<u64> }

fn of_std(m: &Mutex<u64>, l: &RwLock<u64>) {
    *m.try_lock().unwrap() += 1;
    // ^^^^^^^^^^^^^^^^^^^ warning: `try_lock().unwrap()` panics whenever somebody else holds `m` (std `Mutex`)
    let reading = l.try_read().unwrap();
    //              ^^^^^^^^^^^^^^^^^^^ `try_read().unwrap()`
    drop(reading);
    let writing = l.try_write().expect("nobody reads");
    //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: `try_write().expect(…)`
    drop(writing);
}

impl State {
    fn add(&self) {
        *self.total.try_lock().unwrap() += 1;
        //          ^^^^^^^^^^^^^^^^^^^ `self.total`
    }
}

fn of_parking_lot(m: &parking_lot::Mutex<u64>, l: &parking_lot::RwLock<u64>) {
    *m.try_lock().unwrap() += 1;
    // ^^^^^^^^^^^^^^^^^^^ (parking_lot `Mutex`)
    println!("{}", l.try_read().unwrap());
    //               ^^^^^^^^^^^^^^^^^^^ `l`
    let _guard = l.try_upgradable_read().unwrap();
    //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `try_upgradable_read().unwrap()`
}

async fn of_tokio(m: &tokio::sync::Mutex<u64>, s: &tokio::sync::Semaphore) {
    *m.try_lock().unwrap() += 1;
    // ^^^^^^^^^^^^^^^^^^^ (tokio `Mutex`)
    let _permit = s.try_acquire().unwrap();
    //              ^^^^^^^^^^^^^^^^^^^^^^ whenever all permits of `s` (tokio `Semaphore`) are out
}

fn in_a_closure(m: std::sync::Arc<Mutex<Vec<u64>>>) {
    std::thread::spawn(move || m.try_lock().unwrap().push(1));
    //                           ^^^^^^^^^^^^^^^^^^^ `m`
}

fn over_lines(m: &Mutex<Vec<u64>>) {
    m
        .try_lock()
      // ^^^^^^^^^^ `try_lock().unwrap()`
        .unwrap()
        .push(1);
}
"#,
    );
}

#[test]
fn tries_that_may_fail_and_other_results() {
    check_none(
        &RULE,
        r#"
use std::cell::RefCell;
use std::sync::mpsc::{Receiver, SyncSender};
use std::sync::{Mutex, TryLockError};
use std::time::Duration;

fn handled(m: &Mutex<u64>) -> Option<u64> {
    if let Ok(guard) = m.try_lock() {
        return Some(*guard);
    }
    match m.try_lock() {
        Ok(guard) => return Some(*guard),
        Err(TryLockError::WouldBlock) => {}
        Err(TryLockError::Poisoned(poison)) => return Some(*poison.into_inner()),
    }
    let guard = m.try_lock().ok()?;
    let other = m.try_lock().map(|guard| *guard).unwrap_or_default();
    let Ok(last) = m.try_lock() else { return None };
    Some(*guard + *last + other)
}

fn waits(m: &Mutex<u64>, l: &parking_lot::Mutex<u64>) {
    drop(m.lock().unwrap());
    drop(m.lock().expect("mutex poisoned"));
    drop(l.try_lock_for(Duration::from_secs(1)).unwrap());
    drop(l.lock());
}

fn others(c: &RefCell<u64>, rx: &Receiver<u64>, tx: &SyncSender<u64>) {
    drop(c.try_borrow().unwrap());
    drop(c.try_borrow_mut().unwrap());
    rx.try_recv().unwrap();
    tx.try_send(1).unwrap();
    let small: u8 = 300u64.try_into().unwrap();
    println!("{small}");
}

struct Door;

impl Door {
    fn try_lock(&self) -> Result<u64, ()> { Ok(1) }
    fn try_read(&self) -> Option<u64> { None }
}

fn same_names(door: &Door) {
    door.try_lock().unwrap();
    door.try_read().unwrap();
}

fn try_lock() -> Option<u64> { None }

fn function() {
    try_lock().unwrap();
}

fn unknown(m: &elsewhere::Mutex<u64>) {
    m.try_lock().unwrap();
}

fn just_made() {
    let m = std::sync::Arc::new(Mutex::new(1));
    *m.try_lock().unwrap() += 1;
    *m.clone().try_lock().unwrap() += 1;
}

fn errors(m: &Mutex<u64>) {
    assert!(m.try_lock().is_err());
    println!("{}", m.try_lock().unwrap_err());
}

#[test]
fn free() {
    let m = Mutex::new(1);
    assert_eq!(*m.try_lock().unwrap(), 1);
}

#[cfg(test)]
mod tests {
    fn helper(m: &std::sync::Mutex<u64>) {
        drop(m.try_lock().unwrap());
    }
}
"#,
    );
}

#[test]
fn wait_for_the_lock() {
    let before = r#"
fn add(m: &std::sync::Mutex<u64>) {
    *m.try_lock().unwrap() += 1;
}
"#;
    let after = before.replace("try_lock().unwrap()", "lock().expect(\"mutex poisoned\")");
    check_fix(&RULE, "Wait", before, &after);
    let before = r#"
fn add(m: &parking_lot::Mutex<u64>) {
    *m.try_lock().unwrap() += 1;
}
"#;
    let after = before.replace("try_lock().unwrap()", "lock()");
    check_fix(&RULE, "Wait", before, &after);
    let before = r#"
async fn add(m: &tokio::sync::Mutex<u64>) {
    *m.try_lock().unwrap() += 1;
}
"#;
    let after = before.replace("try_lock().unwrap()", "lock().await");
    check_fix(&RULE, "Wait", before, &after);
    check_no_fix(&RULE, "Wait", &before.replace("async ", ""));
}

#[test]
fn go_on_without() {
    let before = r#"
fn add(m: &std::sync::Mutex<Vec<u64>>) {
    m.try_lock().unwrap().push(1);
}
"#;
    let after = r#"
fn add(m: &std::sync::Mutex<Vec<u64>>) {
    if let Ok(mut guard) = m.try_lock() {
        guard.push(1);
    }
}
"#;
    check_fix(&RULE, "if let", before, after);
    let before = r#"
fn add(m: &parking_lot::Mutex<u64>) {
    *m.try_lock().unwrap() += 1;
}
"#;
    let after = r#"
fn add(m: &parking_lot::Mutex<u64>) {
    if let Some(mut guard) = m.try_lock() {
        *guard += 1;
    }
}
"#;
    check_fix(&RULE, "if let", before, after);
    check_no_fix(
        &RULE,
        "if let",
        r#"
fn sum(m: &std::sync::Mutex<u64>) -> u64 {
    *m.try_lock().unwrap() + 1
}
"#,
    );
}

#[test]
fn give_up() {
    let before = r#"
fn add(m: &std::sync::Mutex<u64>) {
    let mut guard = m.try_lock().unwrap();
    *guard += 1;
}
"#;
    let after = r#"
fn add(m: &std::sync::Mutex<u64>) {
    let Ok(mut guard) = m.try_lock() else { return };
    *guard += 1;
}
"#;
    check_fix(&RULE, "else { return }", before, after);
}
