use super::RULE;
use crate::settings::Settings;
use crate::testing::{LIBRARY, check, check_fix, check_no_fix, check_none};

#[test]
fn waits_with_a_lock_held() {
    check(
        &RULE,
        r#"
use std::sync::mpsc::{Receiver, SyncSender};
use std::sync::{Barrier, Mutex, RwLock};
use std::thread::{self, JoinHandle};
use std::time::Duration;

struct State { total: Mutex<u64>, handles: Mutex<Vec<JoinHandle<()>>>, one: Mutex<Option<JoinHandle<()>>> }

fn sleeps(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    thread::sleep(Duration::from_secs(1));
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `sleep` blocks for the whole time while `guard` keeps `m` (std `Mutex`) locked
}

fn receives(m: &Mutex<u64>, rx: &Receiver<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += rx.recv().unwrap();
    //        ^^^^^^^^^ warning: `recv` blocks until a message comes while `guard` keeps `m`
}

impl State {
    fn joins(&self, handle: JoinHandle<()>) {
        let guard = self.total.lock().unwrap();
        handle.join().unwrap();
    //  ^^^^^^^^^^^^^ warning: and for ever where what it waits for needs the lock
        drop(guard);
    }

    fn joins_all(&self) {
        for handle in self.handles.lock().unwrap().drain(..) {
            let _ = handle.join();
            //      ^^^^^^^^^^^^^ info: a temporary guard keeps `self.handles`
        }
    }

    fn joins_one(&self) {
        if let Some(handle) = self.one.lock().unwrap().take() {
            handle.join().unwrap();
        //  ^^^^^^^^^^^^^ info: `self.one`
        }
    }
}

fn meets(l: &RwLock<u64>, barrier: &Barrier) {
    let reading = l.read().unwrap();
    barrier.wait();
//  ^^^^^^^^^^^^^^ `reading` keeps `l` (std `RwLock`, reading)
    drop(reading);
}

fn sends(m: &parking_lot::Mutex<u64>, tx: &SyncSender<u64>) {
    let guard = m.lock();
    tx.send(*guard).unwrap();
//  ^^^^^^^^^^^^^^^ warning: (parking_lot `Mutex`)
}

fn connects(m: &Mutex<u64>) -> std::io::Result<()> {
    let mut guard = m.lock().unwrap();
    let stream = std::net::TcpStream::connect("127.0.0.1:1")?;
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `connect` blocks on the network
    *guard += 1;
    drop(stream);
    Ok(())
}

fn runs(m: &Mutex<u64>, command: &mut std::process::Command) {
    let _guard = m.lock().unwrap();
    let _ = command.status();
    //      ^^^^^^^^^^^^^^^^ info: until the program has ended
}

fn handed_in(guard: std::sync::MutexGuard<'_, u64>) {
    thread::sleep(Duration::from_millis(*guard));
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `guard` keeps a std `Mutex` locked
}

fn on_some_way(m: &Mutex<u64>, early: bool) {
    let guard = m.lock().unwrap();
    if early {
        drop(guard);
    }
    thread::sleep(Duration::from_secs(1));
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `m`
}

fn in_a_closure(m: std::sync::Arc<Mutex<u64>>) {
    thread::spawn(move || {
        let _guard = m.lock();
        thread::park();
    //  ^^^^^^^^^^^^^^ `_guard`
    });
}
"#,
    );
}

#[test]
fn waits_without_a_lock_or_on_what_it_protects() {
    check_none(
        &RULE,
        r#"
use std::cell::RefCell;
use std::process::Child;
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

fn released(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    drop(guard);
    thread::sleep(Duration::from_secs(1));
    {
        let _guard = m.lock().unwrap();
    }
    thread::sleep(Duration::from_secs(1));
    *m.lock().unwrap() += 1;
    thread::sleep(Duration::from_secs(1));
}

fn worker(jobs: Arc<Mutex<Receiver<u64>>>) {
    loop {
        let job = jobs.lock().unwrap().recv();
        println!("{job:?}");
        let jobs = jobs.lock().unwrap();
        let job = jobs.recv();
        println!("{job:?}");
    }
}

fn while_there_are_some(jobs: &Mutex<Receiver<u64>>) {
    while let Ok(job) = jobs.lock().unwrap().recv() {
        println!("{job}");
    }
}

struct Process { child: Mutex<Option<Child>> }

impl Process {
    fn wait(&self) {
        let mut guard = self.child.lock().unwrap();
        if let Some(child) = guard.as_mut() {
            child.wait().unwrap();
        }
    }
}

fn taken(handle: &Mutex<Option<JoinHandle<()>>>) {
    let handle = handle.lock().unwrap().take();
    if let Some(handle) = handle {
        handle.join().unwrap();
    }
}

fn condition(m: &Mutex<bool>, cv: &Condvar) {
    let mut ready = m.lock().unwrap();
    while !*ready {
        ready = cv.wait(ready).unwrap();
    }
    let ready = cv.wait_while(ready, |ready| *ready).unwrap();
    drop(cv.wait_timeout(ready, Duration::from_secs(1)));
}

fn quick(m: &Mutex<u64>, tx: &Sender<u64>, rx: &Receiver<u64>) {
    let guard = m.lock().unwrap();
    tx.send(*guard).unwrap();
    let _ = rx.try_recv();
    thread::yield_now();
    let _ = ["a", "b"].join(", ");
    let _ = std::path::Path::new("a").join("b");
}

fn elsewhere_in_time(m: Arc<Mutex<u64>>) {
    let guard = m.lock().unwrap();
    thread::spawn(|| thread::sleep(Duration::from_secs(1)));
    drop(guard);
}

fn borrowed(c: &RefCell<u64>) {
    let _inner = c.borrow_mut();
    thread::sleep(Duration::from_secs(1));
}

async fn of_tokio(m: &tokio::sync::Mutex<u64>) {
    let _guard = m.lock().await;
    tokio::time::sleep(Duration::from_secs(1)).await;
}

struct Team;

impl Team {
    fn join(&self) {}
    fn recv(&self) {}
}

fn same_names(m: &Mutex<u64>, team: &Team) {
    let _guard = m.lock().unwrap();
    team.join();
    team.recv();
    sleep(1);
}

fn sleep(_: u64) {}

fn unknown(m: &elsewhere::Mutex<u64>, handle: elsewhere::JoinHandle) {
    let _guard = m.lock();
    thread::sleep(Duration::from_secs(1));
    handle.join();
}

fn scoped(m: &Mutex<Vec<u64>>) {
    let numbers = m.lock().unwrap();
    thread::scope(|scope| {
        scope.spawn(|| println!("{}", numbers.len()));
    });
}

#[cfg(test)]
mod tests {
    #[test]
    fn sleeps() {
        let m = std::sync::Mutex::new(1);
        let _guard = m.lock().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
}
"#,
    );
}

#[test]
fn the_lock_is_released_before() {
    let before = r#"
fn add(m: &std::sync::Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    std::thread::sleep(std::time::Duration::from_secs(1));
}
"#;
    let after = before.replace("    std::thread", "    drop(guard);\n    std::thread");
    check_fix(&RULE, "Release the lock before", before, &after);
}

#[test]
fn no_release_of_what_is_needed_or_only_held() {
    check_no_fix(
        &RULE,
        "Release",
        r#"
fn needed(m: &std::sync::Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    std::thread::sleep(std::time::Duration::from_secs(1));
    *guard += 1;
}
"#,
    );
    check_no_fix(
        &RULE,
        "Release",
        r#"
fn held(m: &std::sync::Mutex<()>) {
    let _guard = m.lock().unwrap();
    std::thread::sleep(std::time::Duration::from_secs(1));
}
"#,
    );
    check_no_fix(
        &RULE,
        "Release",
        r#"
fn borrowed(m: &std::sync::Mutex<String>) {
    let guard = m.lock().unwrap();
    let name = guard.as_str();
    std::thread::sleep(std::time::Duration::from_secs(1));
    println!("{name}");
}
"#,
    );
}

#[test]
fn one_rule_speaks_of_a_guard_that_lives_too_long() {
    let text = "use std::sync::Mutex;\nuse std::thread::JoinHandle;\n\nfn stop(one: &Mutex<Option<JoinHandle<()>>>) {\n    if let Some(handle) = one.lock().expect(\"mutex poisoned\").take() {\n        let _ = handle.join();\n    }\n}\n";
    let rules = |settings: Settings| -> Vec<&str> {
        let findings = LIBRARY.analyse(settings, text);
        findings.iter().map(|finding| finding.rule.name).collect()
    };
    assert_eq!(rules(Settings::default()), ["temporary-guard-extended"]);
    let without = Settings {
        ignore: vec!["temporary-guard-extended".to_owned()],
        ..Settings::default()
    };
    assert_eq!(rules(without), ["blocking-while-locked"]);
}

#[test]
fn functions_that_come_to_wait_are_called_with_a_lock_held() {
    check(
        &RULE,
        r#"
use std::sync::mpsc::Receiver;
use std::sync::{Mutex, RwLock};
use std::thread;
use std::time::Duration;

struct State { total: Mutex<u64>, names: RwLock<Vec<String>> }

fn rest() {
    thread::sleep(Duration::from_secs(1));
}

fn rest_at_times(often: bool) {
    if often {
        rest();
    }
}

fn next(rx: &Receiver<u64>) -> u64 {
    rx.recv().unwrap()
}

fn reach() -> std::io::Result<()> {
    std::net::TcpStream::connect("127.0.0.1:1").map(drop)
}

impl State {
    fn settle(&self) {
        rest_at_times(true);
    }

    fn one_call_away(&self) {
        let guard = self.total.lock().unwrap();
        rest();
    //  ^^^^^^ info: `rest()` comes to call `sleep`, which blocks for the whole time, while `guard` keeps `self.total` (std `Mutex`) locked: everybody who wants the lock waits as long
        drop(guard);
    }

    fn three_calls_away(&self) {
        let guard = self.total.lock().unwrap();
        self.settle();
    //  ^^^^^^^^^^^^^ info: `settle()` comes to call `sleep`
        drop(guard);
    }

    fn for_a_message(&self, rx: &Receiver<u64>) {
        // The right side of `+=` between numbers is worked out first.
        *self.total.lock().unwrap() += next(rx);
    }

    fn from_a_temporary(&self, rx: &Receiver<u64>) {
        self.names.write().unwrap().push(next(rx).to_string());
        //                               ^^^^^^^^ info: for ever where what it waits for needs the lock
    }

    fn on_the_network(&self) {
        let guard = self.names.read().unwrap();
        let _ = reach();
        //      ^^^^^^^ hint: `reach()` comes to call `connect`, which blocks on the network,
        drop(guard);
    }

    fn with_a_copy(&self) {
        let guard = self.total.lock().unwrap();
        wait_for(*guard);
    //  ^^^^^^^^^^^^^^^^ info: `wait_for()` comes to call `sleep`
    }
}

fn wait_for(seconds: u64) {
    thread::sleep(Duration::from_secs(seconds));
}
"#,
    );
}

#[test]
fn functions_that_do_not_wait_or_wait_for_what_is_protected() {
    check_none(
        &RULE,
        r#"
use std::cell::RefCell;
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread;
use std::time::Duration;

fn rest() {
    thread::sleep(Duration::from_secs(1));
}

fn released(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    drop(guard);
    rest();
    *m.lock().unwrap() += 1;
    rest();
}

fn on_its_own_thread() {
    thread::spawn(|| thread::sleep(Duration::from_secs(1)));
}

fn later() -> impl Fn() {
    || thread::sleep(Duration::from_secs(1))
}

fn quick(tx: &Sender<u64>, rx: &Receiver<u64>) {
    let _ = tx.send(1);
    let _ = rx.try_recv();
    let _ = rx.recv_timeout(Duration::ZERO);
    thread::yield_now();
}

fn reads_a_file() -> std::io::Result<String> {
    std::fs::read_to_string("names")
}

fn starts(m: &Mutex<u64>, tx: &Sender<u64>, rx: &Receiver<u64>) {
    let guard = m.lock().unwrap();
    on_its_own_thread();
    let _later = later();
    quick(tx, rx);
    let _ = reads_a_file();
    drop(guard);
}

trait Rests {
    fn pause(&self) {
        rest();
    }
}

fn unknown(m: &Mutex<u64>, one: &dyn Rests, call: fn(), run: impl Fn()) {
    let guard = m.lock().unwrap();
    one.pause();
    call();
    run();
    elsewhere::rest();
    drop(guard);
}

struct Inbox { messages: Receiver<u64> }

impl Inbox {
    fn next(&self) -> u64 {
        self.messages.recv().unwrap()
    }
}

fn next_of(inbox: &Inbox) -> u64 {
    inbox.next()
}

fn what_is_protected(inbox: &Mutex<Inbox>) -> u64 {
    let guard = inbox.lock().unwrap();
    let first = guard.next();
    let messages = &guard.messages;
    let second = messages.recv().unwrap();
    first + second + next_of(&guard)
}

fn wait_until_ready<'a>(cv: &Condvar, guard: MutexGuard<'a, bool>) -> MutexGuard<'a, bool> {
    cv.wait_while(guard, |ready| !*ready).unwrap()
}

fn condition(m: &Mutex<bool>, cv: &Condvar) {
    let ready = m.lock().unwrap();
    let ready = wait_until_ready(cv, ready);
    drop(ready);
}

fn borrowed(c: &RefCell<u64>) {
    let _inner = c.borrow_mut();
    rest();
}

async fn of_tokio(m: &tokio::sync::Mutex<u64>) {
    let _guard = m.lock().await;
    rest();
}

fn elsewhere_in_time(m: Arc<Mutex<u64>>) {
    let guard = m.lock().unwrap();
    thread::spawn(|| rest());
    drop(guard);
}

struct Team;

impl Team {
    fn rest(&self) {}
}

fn same_names(m: &Mutex<u64>, team: &Team) {
    let _guard = m.lock().unwrap();
    team.rest();
}

async fn rest_later() {
    rest();
}

fn only_made(m: &Mutex<u64>) {
    let _guard = m.lock().unwrap();
    drop(rest_later());
}

mod tests {
    #[test]
    fn rests() {
        let m = std::sync::Mutex::new(1);
        let _guard = m.lock().unwrap();
        super::rest();
    }
}
"#,
    );
}

#[test]
fn the_story_is_told_call_by_call() {
    let text = "use std::sync::Mutex;\nfn one() {\n    two();\n}\nfn two() {\n    std::thread::sleep(std::time::Duration::from_secs(1));\n}\nfn hold(m: &Mutex<u64>) {\n    let guard = m.lock().expect(\"poisoned\");\n    one();\n    drop(guard);\n}\n";
    let findings = LIBRARY.analyse(Settings::default(), text);
    let [finding] = findings.as_slice() else {
        panic!("{findings:?}");
    };
    let story: Vec<(&str, &str)> = finding
        .related
        .iter()
        .map(|related| {
            (
                &text[std::ops::Range::from(related.range)],
                related.message.as_str(),
            )
        })
        .collect();
    assert_eq!(
        story,
        [
            (
                "m.lock()",
                "the lock is acquired here, and still held below"
            ),
            ("two()", "which calls on here"),
            (
                "std::thread::sleep(std::time::Duration::from_secs(1))",
                "`sleep` blocks here"
            ),
        ]
    );
}

#[test]
fn the_lock_is_released_before_a_function_that_waits() {
    let before = r#"
fn rest() {
    std::thread::sleep(std::time::Duration::from_secs(1));
}

fn add(m: &std::sync::Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    rest();
}
"#;
    let after = before.replace("    rest();\n}", "    drop(guard);\n    rest();\n}");
    check_fix(&RULE, "Release the lock before", before, &after);
}
