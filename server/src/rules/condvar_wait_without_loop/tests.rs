use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn waits_without_a_second_look() {
    check(
        &RULE,
        r#"
use std::sync::{Arc, Condvar, Mutex};

struct Gate { open: Mutex<bool>, changed: Condvar }

fn asked_once(m: &Mutex<bool>, cv: &Condvar) {
    let mut ready = m.lock().unwrap();
    if !*ready {
        ready = cv.wait(ready).unwrap();
        //         ^^^^^^^^^^^ warning: `wait` can return without a notification
    }
    println!("{ready}");
}

fn not_asked(m: &Mutex<bool>, cv: &Condvar) {
    let ready = m.lock().unwrap();
    let ready = cv.wait(ready).unwrap();
    //             ^^^^^^^^^^^ use `wait_while`
    println!("{ready}");
}

fn at_once(m: &Mutex<bool>, cv: &Condvar) {
    drop(cv.wait(m.lock().unwrap()));
    //      ^^^^^^^^^^^^^^^^^^^^^^^ `wait_while`
}

impl Gate {
    fn pass(&self) {
        let open = self.open.lock().unwrap();
        let _open = self.changed.wait(open).unwrap();
        //                       ^^^^^^^^^^ warning: `wait`
    }
}

fn spawned(pair: Arc<(Mutex<bool>, Condvar)>) {
    std::thread::spawn(move || {
        let ready = pair.0.lock().unwrap();
        let _ready = pair.1.wait(ready).unwrap();
        //                  ^^^^^^^^^^^ warning: `wait`
    });
}

fn of_parking_lot(m: &parking_lot::Mutex<bool>, cv: &parking_lot::Condvar) {
    let mut ready = m.lock();
    if !*ready {
        cv.wait(&mut ready);
        // ^^^^^^^^^^^^^^^^ info: after the notification another thread can be quicker
    }
}

fn twice(m: &Mutex<u64>, cv: &Condvar) {
    let guard = m.lock().unwrap();
    let guard = cv.wait(guard).unwrap();
    //             ^^^^^^^^^^^ warning: `wait`
    let _guard = cv.wait(guard).unwrap();
    //              ^^^^^^^^^^^ warning: `wait`
}

fn matched(m: &Mutex<Option<u64>>, cv: &Condvar) {
    let guard = m.lock().unwrap();
    match *guard {
        Some(_) => {}
        None => drop(cv.wait(guard)),
        //              ^^^^^^^^^^^ warning: `wait`
    }
}

fn poisoned(m: &Mutex<bool>, cv: &Condvar) {
    if let Ok(guard) = m.lock() {
        if let Ok(guard) = cv.wait(guard) {
            //                ^^^^^^^^^^^ warning: `wait`
            println!("{guard}");
        }
    }
}
"#,
    );
}

#[test]
fn waits_in_loops_and_other_waits() {
    check_none(
        &RULE,
        r#"
use std::process::Child;
use std::sync::{Barrier, Condvar, Mutex, MutexGuard};
use std::time::Duration;

fn in_a_while(m: &Mutex<bool>, cv: &Condvar) {
    let mut ready = m.lock().unwrap();
    while !*ready {
        ready = cv.wait(ready).unwrap();
    }
}

fn in_a_loop(m: &Mutex<Vec<u64>>, cv: &Condvar) -> u64 {
    let mut numbers = m.lock().unwrap();
    loop {
        if let Some(number) = numbers.pop() {
            return number;
        }
        numbers = cv.wait(numbers).unwrap();
    }
}

fn in_a_for(m: &Mutex<u64>, cv: &Condvar) {
    let mut guard = m.lock().unwrap();
    for _ in 0..3 {
        guard = cv.wait(guard).unwrap();
    }
}

fn with_a_condition(m: &Mutex<bool>, cv: &Condvar) {
    let ready = m.lock().unwrap();
    drop(cv.wait_while(ready, |ready| !*ready));
}

fn with_a_timeout(m: &Mutex<bool>, cv: &Condvar) {
    let ready = m.lock().unwrap();
    let (ready, _) = cv.wait_timeout(ready, Duration::from_secs(1)).unwrap();
    drop(cv.wait_timeout_while(ready, Duration::from_secs(1), |ready| !*ready));
}

fn handed_in<'a>(guard: MutexGuard<'a, bool>, cv: &Condvar) {
    drop(cv.wait(guard));
}

fn given_back<'a>(m: &'a Mutex<bool>, cv: &Condvar) -> MutexGuard<'a, bool> {
    let guard = m.lock().unwrap();
    cv.wait(guard).unwrap()
}

fn lent(guard: &mut parking_lot::MutexGuard<'_, bool>, cv: &parking_lot::Condvar) {
    cv.wait(guard);
}

fn parking_lot_in_a_while(m: &parking_lot::Mutex<bool>, cv: &parking_lot::Condvar) {
    let mut ready = m.lock();
    while !*ready {
        cv.wait(&mut ready);
    }
    cv.wait_while(&mut ready, |ready| !*ready);
    cv.wait_for(&mut ready, Duration::from_secs(1));
}

fn in_a_closure(m: &Mutex<bool>, cv: &Condvar) {
    let once = || {
        let guard = m.lock().unwrap();
        *cv.wait(guard).unwrap()
    };
    while !once() {}
}

struct Waiter;

impl Waiter {
    fn wait(&self, _: MutexGuard<'_, u64>) {}
}

fn same_name(barrier: &Barrier, child: &mut Child, waiter: &Waiter, m: &Mutex<u64>) {
    barrier.wait();
    child.wait().unwrap();
    waiter.wait(m.lock().unwrap());
}

fn unknown(m: &elsewhere::Mutex<bool>, cv: &elsewhere::Condvar, other: &Condvar) {
    let guard = m.lock().unwrap();
    cv.wait(guard);
    other.wait(m.lock());
}

#[cfg(test)]
mod tests {
    #[test]
    fn waits() {
        let pair = (std::sync::Mutex::new(1), std::sync::Condvar::new());
        drop(pair.1.wait(pair.0.lock().unwrap()));
    }
}
"#,
    );
}

#[test]
fn a_loop_in_place_of_one_look() {
    let before = r#"
fn until(m: &std::sync::Mutex<bool>, cv: &std::sync::Condvar) {
    let mut ready = m.lock().unwrap();
    if !*ready {
        ready = cv.wait(ready).unwrap();
    }
    println!("{ready}");
}
"#;
    let after = before.replace("if !", "while !");
    check_fix(&RULE, "`while`", before, &after);
    let before = r#"
fn until(m: &parking_lot::Mutex<bool>, cv: &parking_lot::Condvar) {
    let mut ready = m.lock();
    if !*ready {
        cv.wait(&mut ready);
    }
}
"#;
    let after = before.replace("if !", "while !");
    check_fix(&RULE, "`while`", before, &after);
}

#[test]
fn no_loop_that_would_not_compile_or_end() {
    check_no_fix(
        &RULE,
        "while",
        r#"
fn until(m: &std::sync::Mutex<bool>, cv: &std::sync::Condvar) {
    let ready = m.lock().unwrap();
    if !*ready {
        drop(cv.wait(ready));
    }
}
"#,
    );
    check_no_fix(
        &RULE,
        "while",
        r#"
fn until(m: &std::sync::Mutex<bool>, cv: &std::sync::Condvar, early: bool) {
    let mut ready = m.lock().unwrap();
    if early {
        ready = cv.wait(ready).unwrap();
    }
    println!("{ready}");
}
"#,
    );
}
