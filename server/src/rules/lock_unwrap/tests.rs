use super::RULE;
use crate::settings::Settings;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn unwrapped_locks() {
    check(
        &RULE,
        r#"
use std::sync::{Arc, LockResult, Mutex, MutexGuard, RwLock};

struct State { total: Mutex<u64>, names: Arc<RwLock<Vec<String>>> }

fn mutex(m: &Mutex<u64>) {
    *m.lock().unwrap() += 1;
    //        ^^^^^^^^ hint: `lock().unwrap()` panics when another thread panicked
    let guard = m.lock().unwrap();
    //                   ^^^^^^^^ `lock().unwrap()`
    drop(guard);
}

impl State {
    fn names(&self) -> usize {
        self.names.write().unwrap().push(String::new());
        //                 ^^^^^^^^ `write().unwrap()`
        self.names.read().unwrap().len()
        //                ^^^^^^^^ `read().unwrap()`
    }

    fn total(&mut self) -> u64 {
        *self.total.get_mut().unwrap() = 1;
        //                    ^^^^^^^^ `get_mut().unwrap()`
        self.total.lock().map(|total| *total).unwrap()
        //                                    ^^^^^^^^ unwrap()
    }
}

fn consumed(m: Mutex<u64>, l: RwLock<u64>) -> u64 {
    m.into_inner().unwrap() + l.into_inner().unwrap()
    //             ^^^^^^^^ `into_inner().unwrap()`
    //                                       ^^^^^^^^ `into_inner().unwrap()`
}

fn in_a_variable(m: &Mutex<u64>) {
    let result = m.lock();
    let guard = result.unwrap();
    //                 ^^^^^^^^ `lock().unwrap()`
    drop(guard);
}

fn parameter(result: LockResult<MutexGuard<'_, u64>>) {
    drop(result.unwrap());
    //          ^^^^^^^^ panics
}

fn heads(m: &Mutex<Vec<u64>>) {
    if let Some(_) = m.lock().unwrap().pop() {}
    //                        ^^^^^^^^ `lock().unwrap()`
    while m.lock().unwrap().is_empty() {}
    //             ^^^^^^^^ `lock().unwrap()`
    for _ in m.lock().unwrap().iter() {}
    //                ^^^^^^^^ `lock().unwrap()`
    match m.lock().unwrap().len() { _ => {} }
    //             ^^^^^^^^ `lock().unwrap()`
}

async fn in_async(m: &Mutex<u64>) {
    let _ = *m.lock().unwrap();
    //                ^^^^^^^^ `lock().unwrap()`
}

fn in_a_closure(m: Arc<Mutex<u64>>) {
    std::thread::spawn(move || *m.lock().unwrap() += 1);
    //                                   ^^^^^^^^ `lock().unwrap()`
}

fn in_macros(m: &Mutex<u64>) {
    println!("{}", m.lock().unwrap());
    //                      ^^^^^^^^ `lock().unwrap()`
    assert_eq!(*m.lock().unwrap(), 1);
    //                   ^^^^^^^^ `lock().unwrap()`
    let _ = vec![*m.lock().unwrap()];
    //                     ^^^^^^^^ `lock().unwrap()`
}

fn over_lines(m: &Mutex<Vec<u64>>) {
    m.lock()
        .unwrap()
      // ^^^^^^^^ `lock().unwrap()`
        .push(1);
}
"#,
    );
}

#[test]
fn condition_variables_and_names() {
    check(
        &RULE,
        r#"
use std::sync::Mutex as Lock;
use std::sync::*;
use std::{collections::HashMap, sync as threads};

fn waits(m: &Lock<bool>, cv: &Condvar) {
    let mut ready = m.lock().unwrap();
    //                       ^^^^^^^^ `lock().unwrap()`
    while !*ready {
        ready = cv.wait(ready).unwrap();
        //                     ^^^^^^^^ `wait().unwrap()`
    }
    drop(cv.wait_while(ready, |ready| !*ready).unwrap());
    //                                         ^^^^^^^^ `wait_while().unwrap()`
}

fn by_module(m: &threads::Mutex<u64>) {
    drop(m.lock().unwrap());
    //            ^^^^^^^^ `lock().unwrap()`
}

fn by_glob(m: &RwLock<u64>) {
    drop(m.read().unwrap());
    //            ^^^^^^^^ `read().unwrap()`
}

static TABLE: LazyLock<Mutex<HashMap<u64, u64>>> = LazyLock::new(Default::default);
static COUNT: Mutex<u64> = Mutex::new(0);

fn statics() {
    TABLE.lock().unwrap().clear();
    //           ^^^^^^^^ `lock().unwrap()`
    *COUNT.lock().unwrap() += 1;
    //            ^^^^^^^^ `lock().unwrap()`
}

fn array(locks: &[Mutex<u64>; 2]) {
    drop(locks[0].lock().unwrap());
    //                   ^^^^^^^^ `lock().unwrap()`
    for lock in locks {
        drop(lock.lock().unwrap());
        //               ^^^^^^^^ `lock().unwrap()`
    }
}
"#,
    );
}

#[test]
fn other_results() {
    check_none(
        &RULE,
        r#"
use std::collections::HashMap;
use std::io::{BufRead, Read};
use std::sync::{Mutex, PoisonError, RwLock, TryLockError};

fn handled(m: &Mutex<u64>, l: &RwLock<u64>) {
    drop(m.lock().expect("the counter is good"));
    drop(m.lock().unwrap_or_else(PoisonError::into_inner));
    drop(l.read().unwrap_or_else(|poisoned| poisoned.into_inner()));
    let Ok(guard) = m.lock() else { return };
    drop(guard);
    let looked_at = l.write();
    if let Err(error) = looked_at {
        return;
    }
    drop(looked_at.unwrap());
    if let Ok(guard) = l.write() {
        drop(guard);
    }
    match m.lock() {
        Ok(guard) => drop(guard),
        Err(poisoned) => drop(poisoned.into_inner()),
    }
}

fn tried(m: &Mutex<u64>, l: &RwLock<u64>) {
    drop(m.try_lock().unwrap());
    drop(l.try_read().unwrap());
    let result: Result<_, TryLockError<_>> = l.try_write();
    drop(result.unwrap());
}

fn optional(m: &Mutex<u64>) -> Option<u64> {
    m.lock().ok().map(|guard| *guard)
}

fn as_option(m: &Mutex<u64>) -> u64 {
    *m.lock().ok().unwrap()
}

fn mapped(m: &Mutex<u64>) -> u64 {
    *m.lock().map_err(|_| "poisoned").unwrap()
}

fn parking(m: &parking_lot::Mutex<Option<u64>>, l: &parking_lot::RwLock<Option<u64>>) {
    m.lock().unwrap();
    l.read().unwrap();
    l.write().take().unwrap();
}

async fn asynchronous(m: &tokio::sync::Mutex<Option<u64>>) {
    m.lock().await.unwrap();
}

fn files(mut file: std::fs::File, text: &mut String) {
    file.read_to_string(text).unwrap();
    file.lock().unwrap();
    std::io::stdin().lock().read_line(text).unwrap();
}

fn reader(mut bytes: &[u8], buffer: &mut [u8]) {
    bytes.read(buffer).unwrap();
}

struct Door;
impl Door {
    fn lock(&self) -> Result<u64, String> { Ok(1) }
    fn read(&self) -> Option<u64> { None }
}

fn own_types(door: &Door) {
    door.lock().unwrap();
    door.read().unwrap();
}

fn maps(map: &mut HashMap<u64, u64>, cell: &std::sync::OnceLock<u64>) {
    map.get_mut(&1).unwrap();
    cell.get().unwrap();
}

fn unknown(m: elsewhere::Lock) {
    m.lock().unwrap();
}

fn wait_for_a_program(mut child: std::process::Child) {
    child.wait().unwrap();
}
"#,
    );
}

#[test]
fn test_code_is_spared() {
    let text = r#"
use std::sync::Mutex;

#[test]
fn counts() {
    let m = Mutex::new(0);
    assert_eq!(*m.lock().unwrap(), 0);
}

#[tokio::test]
async fn waits() {
    let _ = Mutex::new(0).lock().unwrap();
}

#[cfg(test)]
mod tests {
    fn helps(m: &std::sync::Mutex<u64>) {
        *m.lock().unwrap() = 1;
    }
}
"#;
    check_none(&RULE, text);
    let plain = r#"
fn sets(m: &std::sync::Mutex<u64>) {
    *m.lock().unwrap() = 1;
}
"#;
    for path in [
        "tests/all.rs",
        "tests/all/common.rs",
        "benches/speed.rs",
        "examples/show.rs",
        "build.rs",
    ] {
        Place { path, ..LIBRARY }.check(&RULE, plain);
    }
    for path in [
        "src/lib.rs",
        "src/main.rs",
        "src/bin/tool.rs",
        "src/tests/deep.rs",
    ] {
        let place = Place { path, ..LIBRARY };
        assert_eq!(place.findings(&RULE, plain).len(), 1, "{path}");
    }
}

#[test]
fn silence_is_kept_where_it_is_asked_for() {
    check(
        &RULE,
        r#"
use std::sync::Mutex;

fn above(m: &Mutex<u64>) {
    // threadwise: allow(lock-unwrap) it says enough
    *m.lock().unwrap() = 1;
}

fn beside(m: &Mutex<u64>) {
    *m.lock().unwrap() = 1; // threadwise: allow(lock-unwrap, guard-across-await)
}

// threadwise: allow(lock) here all locks are good
fn whole(m: &Mutex<u64>) {
    *m.lock().unwrap() = 1;
    *m.lock().unwrap() = 2;
}

#[allow(clippy::unwrap_used)]
fn twin(m: &Mutex<u64>) {
    *m.lock().unwrap() = 1;
}

fn statement(m: &Mutex<u64>) {
    #[expect(clippy::unwrap_used, reason = "it says enough")]
    let guard = m.lock().unwrap();
    drop(guard);
}

fn another(m: &Mutex<u64>) {
    // threadwise: allow(guard-across-await)
    *m.lock().unwrap() = 1;
    //        ^^^^^^^^ `lock().unwrap()`
}
"#,
    );
}

#[test]
fn line_endings_tabs_and_wide_characters() {
    let text = r#"
fn wide(m: &std::sync::Mutex<&str>) {
	/* 🦀 é */ *m.lock().unwrap() = "🦀";
	//                  ^^^^^^^^ `lock().unwrap()`
}
"#;
    check(&RULE, text);
    check(&RULE, &text.replace('\n', "\r\n"));
}

const BEFORE: &str = r#"
fn set(m: &std::sync::Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard = 1;
}
"#;

#[test]
fn expect_says_what_is_meant() {
    let after = r#"
fn set(m: &std::sync::Mutex<u64>) {
    let mut guard = m.lock().expect("mutex poisoned");
    *guard = 1;
}
"#;
    check_fix(&RULE, "expect(", BEFORE, after);
    check_fix(
        &RULE,
        "expect(",
        &BEFORE.replace('\n', "\r\n"),
        &after.replace('\n', "\r\n"),
    );
}

#[test]
fn a_poisoned_lock_can_be_used() {
    check_fix(
        &RULE,
        "Go on",
        BEFORE,
        r#"
fn set(m: &std::sync::Mutex<u64>) {
    let mut guard = m.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    *guard = 1;
}
"#,
    );
}

#[test]
fn a_function_that_gives_nothing_can_give_up() {
    check_fix(
        &RULE,
        "Give up",
        BEFORE,
        r#"
fn set(m: &std::sync::Mutex<u64>) {
    let Ok(mut guard) = m.lock() else { return };
    *guard = 1;
}
"#,
    );
    for text in [
        r#"
fn gives(m: &std::sync::Mutex<u64>) -> u64 {
    let guard = m.lock().unwrap();
    *guard
}
"#,
        r#"
fn no_variable(m: &std::sync::Mutex<u64>) {
    *m.lock().unwrap() = 1;
}
"#,
        r#"
fn by_reference(m: &std::sync::Mutex<u64>) {
    let ref guard = m.lock().unwrap();
    println!("{guard}");
}
"#,
        r#"
fn a_part(m: &std::sync::Mutex<u64>) {
    let value = *m.lock().unwrap();
    drop(value);
}
"#,
        r#"
fn closure(m: &std::sync::Mutex<u64>) {
    let get = || {
        let guard = m.lock().unwrap();
        *guard
    };
    get();
}
"#,
    ] {
        check_no_fix(&RULE, "Give up", text);
    }
}

#[test]
fn an_error_of_text_can_be_passed_on() {
    for error in [
        "String",
        "Box<dyn std::error::Error>",
        "Box<dyn std::error::Error + Send + Sync>",
    ] {
        let before = format!(
            "fn get(m: &std::sync::Mutex<u64>) -> Result<u64, {error}> {{\n    Ok(*m.lock().unwrap())\n}}\n"
        );
        let after = before.replace("unwrap()", "map_err(|error| error.to_string())?");
        check_fix(&RULE, "Pass the poisoning on", &before, &after);
    }
    for ret in [
        "u64",
        "Option<u64>",
        "Result<u64, std::io::Error>",
        "std::io::Result<u64>",
    ] {
        let text = format!(
            "fn get(m: &std::sync::Mutex<u64>) -> {ret} {{\n    wrap(*m.lock().unwrap())\n}}\n"
        );
        check_no_fix(&RULE, "Pass the poisoning on", &text);
    }
    check_no_fix(
        &RULE,
        "Pass the poisoning on",
        r#"
fn closure(m: &std::sync::Mutex<u64>) -> Result<u64, String> {
    let get = || *m.lock().unwrap();
    Ok(get())
}
"#,
    );
}

#[test]
fn the_message_is_a_setting() {
    let text = "fn get(m: &std::sync::Mutex<u64>) -> u64 {\n    *m.lock().unwrap()\n}\n";
    let settings = Settings {
        poison_message: "not \"good\"\\".to_owned(),
        ..Settings::default()
    };
    let titles = LIBRARY.titles_of_fixes(settings, text);
    assert_eq!(
        titles[0],
        r#"Say what is meant: `expect("not \"good\"\\")`"#
    );
}

#[test]
fn a_value_made_of_the_guard_is_not_in_the_error() {
    check_no_fix(
        &RULE,
        "Go on",
        "fn f(m: &std::sync::Mutex<Option<u8>>) -> Option<u8> {\n    m.lock().map(|mut value| value.take()).unwrap()\n}\n",
    );
}

#[test]
fn a_macro_may_unwrap_as_it_likes() {
    check(
        &RULE,
        r#"
use std::sync::Mutex;

macro_rules! grab { ($m:expr) => { $m.lock().unwrap() }; }
macro_rules! id { ($e:expr) => { $e }; }

fn own(m: &Mutex<u64>) -> u64 { *grab!(m) }
fn given(m: &Mutex<u64>) -> u64 {
    *id!(m.lock().unwrap())
    //            ^^^^^^^^
}
"#,
    );
}
